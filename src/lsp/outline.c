/* Finds the outline of a text line by line, and answers questions about it. */
#include "lsp/outline_scan.h"

#include "base/banned.h"

/* ---- block style ----------------------------------------------------------------------------- */
/* Ends what a line at this column does not belong to. Items may stand in the column of their
 * key. */
static void close_to(zs_lsp_scan *s, size_t column, bool is_item)
{
    while (s->depth > 1) {
        zs_lsp_node *n = &s->o->nodes[s->open[s->depth - 1]];
        bool is_outer =
            n->column < column || (is_item && n->column == column && n->step == ZS_LSP_ENTRY);
        if (is_outer) {
            return;
        }
        n->end = (uint32_t)s->last;
        s->depth--;
    }
}

/* Begins a block node; what is nested too deep is left out. */
static bool open_node(zs_lsp_scan *s, zs_lsp_node node)
{
    node.up = s->open[s->depth - 1];
    uint32_t index = s->depth < ZS_LSP_OUTLINE_DEPTH ? zs_lsp_scan_push(s, node) : 0;
    if (index == 0) {
        return false;
    }
    s->open[s->depth++] = index;
    s->last = s->at;
    return true;
}

static void skip_line(zs_lsp_scan *s)
{
    s->at += zs_str_find(zs_str_sub(s->text, s->at, s->text.n), '\n');
    s->at += s->at < s->text.n;
}

/* `|` or `>`: all lines that are blank or indented more than the node. */
static void scan_block_text(zs_lsp_scan *s, const zs_lsp_node *n)
{
    size_t least = n->step == ZS_LSP_ROOT ? 0 : n->column + 1;
    skip_line(s);
    while (s->at < s->text.n) {
        size_t begin = s->at;
        zs_lsp_scan_blanks(s);
        bool is_empty = zs_lsp_scan_is_end(zs_lsp_scan_peek(s, s->at));
        if (!is_empty && s->at - begin < least) {
            s->at = begin;
            return;
        }
        skip_line(s);
        s->last = is_empty ? s->last : s->at;
    }
}

/* A text without quotes: to the end of the line, or to a comment. */
static void scan_plain(zs_lsp_scan *s)
{
    size_t end = s->at;
    char c = zs_lsp_scan_peek(s, s->at);
    while (!zs_lsp_scan_is_end(c)) {
        if (c == '#' && s->at > 0 && zs_lsp_scan_is_blank(s->text.p[s->at - 1])) {
            break;
        }
        end = zs_lsp_scan_is_blank(c) ? end : s->at + 1;
        c = zs_lsp_scan_peek(s, ++s->at);
    }
    s->at = end;
    s->last = end > s->last ? end : s->last;
}

/* What stands after a key or dash, up to the end of the line or of the brackets or quotes. */
static void scan_value(zs_lsp_scan *s)
{
    uint32_t index = s->open[s->depth - 1];
    zs_lsp_node *n = &s->o->nodes[index];
    bool is_free = n->value == ZS_LSP_NOTHING && !n->has_items && !n->has_entries;
    zs_lsp_scan_blanks(s);
    zs_lsp_scan_properties(s);
    char c = zs_lsp_scan_peek(s, s->at);
    size_t begin = s->at;
    if (zs_lsp_scan_is_end(c) || c == '#' || !is_free || s->has_failed) {
        skip_line(s);
        return;
    }
    if (c == '{' || c == '[') {
        s->flow_column = n->step == ZS_LSP_ROOT ? 0 : n->column + 1;
        s->is_cut = false;
        zs_lsp_scan_flow(s, index, 0);
        if (!s->is_cut) {
            skip_line(s);
        }
        return;
    }
    if (c == '*') {
        zs_lsp_scan_alias(s, index);
        skip_line(s);
        return;
    }
    if (c == '|' || c == '>') {
        scan_block_text(s, n);
    } else if (c == '"' || c == '\'') {
        zs_lsp_scan_quoted(s, n->step == ZS_LSP_ROOT ? 0 : n->column + 1);
    } else {
        scan_plain(s);
    }
    n->value = ZS_LSP_SCALAR;
    n->value_begin = (uint32_t)begin;
    n->value_end = (uint32_t)(s->last > begin ? s->last : begin);
    if (c != '|' && c != '>') {
        skip_line(s);
    }
}

/* Does a text in quotes end at `at`? A doubled `'` stands for one. */
static bool ends_quoted(const zs_lsp_scan *s, size_t at, char quote)
{
    return zs_lsp_scan_peek(s, at) == quote &&
           (quote == '"' || zs_lsp_scan_peek(s, at + 1) != quote);
}

/* Is there a key at the cursor? Then *ret_end is its end and *ret_after what follows the colon. */
static bool find_key(zs_lsp_scan *s, size_t *ret_end, size_t *ret_after)
{
    size_t at = s->at;
    char c = zs_lsp_scan_peek(s, at), quote = '\0';
    if (c == '[' || c == '{' || c == '#' || c == '|' || c == '>') {
        return false;
    }
    if (c == '"' || c == '\'') {
        quote = c;
        do {
            bool is_pair = (c == quote && at > s->at) || (c == '\\' && quote == '"');
            at += is_pair ? 2 : 1;
            c = zs_lsp_scan_peek(s, at);
        } while (!zs_lsp_scan_is_end(c) && !ends_quoted(s, at, quote));
        *ret_end = ++at;
        while (zs_lsp_scan_is_blank(zs_lsp_scan_peek(s, at))) {
            at++;
        }
        *ret_after = at + 1;
        return !zs_lsp_scan_is_end(c) && zs_lsp_scan_peek(s, at) == ':';
    }
    for (*ret_end = at; !zs_lsp_scan_is_end(c); c = zs_lsp_scan_peek(s, ++at)) {
        char next = zs_lsp_scan_peek(s, at + 1);
        if (c == ':' && (zs_lsp_scan_is_blank(next) || zs_lsp_scan_is_end(next))) {
            *ret_after = at + 1;
            return *ret_end > s->at;
        }
        if (c == '#' && at > s->at && zs_lsp_scan_is_blank(s->text.p[at - 1])) {
            return false;
        }
        *ret_end = zs_lsp_scan_is_blank(c) ? *ret_end : at + 1;
    }
    return false;
}

static bool is_dash(const zs_lsp_scan *s)
{
    char next = zs_lsp_scan_peek(s, s->at + 1);
    return zs_lsp_scan_peek(s, s->at) == '-' &&
           (zs_lsp_scan_is_blank(next) || zs_lsp_scan_is_end(next));
}

/* The dashes, the key and the value of one line. */
static void scan_content(zs_lsp_scan *s, size_t line)
{
    while (is_dash(s)) {
        zs_lsp_node item = {.step = ZS_LSP_ITEM, .begin = (uint32_t)s->at};
        item.column = (uint32_t)(s->at - line);
        s->at++;
        item.value_begin = item.value_end = item.end = (uint32_t)s->at;
        if (!open_node(s, item)) {
            skip_line(s);
            return;
        }
        zs_lsp_scan_blanks(s);
    }
    size_t begin = s->at, end, after;
    zs_lsp_scan_properties(s);
    if (find_key(s, &end, &after)) {
        if (zs_lsp_scan_peek(s, s->at) == '*') {
            zs_lsp_scan_alias(s, 0); /* an alias as a key: only the mark matters */
            s->o->nodes[0].value = ZS_LSP_NOTHING;
        }
        zs_lsp_node entry = {.step = ZS_LSP_ENTRY, .begin = (uint32_t)begin};
        entry.column = (uint32_t)(begin - line);
        entry.key_end = (uint32_t)end;
        entry.key_begin = (uint32_t)(s->at < end ? s->at : begin);
        s->at = after;
        entry.value_begin = entry.value_end = entry.end = (uint32_t)after;
        if (!open_node(s, entry)) {
            skip_line(s);
            return;
        }
    }
    scan_value(s);
}

static bool starts_document(const zs_lsp_scan *s)
{
    zs_str three = zs_str_sub(s->text, s->at, 3);
    char next = zs_lsp_scan_peek(s, s->at + 3);
    return (zs_str_is(three, "---") || zs_str_is(three, "...")) &&
           (zs_lsp_scan_is_blank(next) || zs_lsp_scan_is_end(next));
}

/* One line, or all that a value which begins in it takes. */
static void scan_line(zs_lsp_scan *s)
{
    size_t line = s->at;
    if (starts_document(s)) {
        s->at += 3;
    }
    zs_lsp_scan_blanks(s);
    char c = zs_lsp_scan_peek(s, s->at);
    if (zs_lsp_scan_is_end(c) || c == '#' || (c == '%' && s->at == line)) {
        skip_line(s);
        return;
    }
    close_to(s, s->at - line, is_dash(s));
    scan_content(s, line);
}

bool zs_lsp_outline_init(zs_arena *a, zs_str text, zs_lsp_outline *ret)
{
    static const char byte_order_mark[] = "\xEF\xBB\xBF";
    zs_lsp_outline o = {.text = text};
    zs_lsp_scan s = {.a = a, .o = &o, .text = text};
    zs_lsp_scan_push(&s, (zs_lsp_node){.step = ZS_LSP_ROOT, .end = (uint32_t)text.n});
    s.depth = 1;
    s.at = zs_str_starts(text, zs_str_of(byte_order_mark)) ? sizeof byte_order_mark - 1 : 0;
    while (s.at < text.n && !s.has_failed) {
        scan_line(&s);
    }
    if (s.has_failed) {
        return false;
    }
    close_to(&s, 0, false);
    *ret = o;
    return true;
}
