/* The parts of a text that stand in brackets or quotes, and the small signs: anchors, aliases,
 * tags. */
#include "lsp/outline_scan.h"

#include "base/banned.h"

char zs_lsp_scan_peek(const zs_lsp_scan *s, size_t at)
{
    return at < s->text.n ? s->text.p[at] : '\0';
}

bool zs_lsp_scan_is_blank(char c)
{
    return c == ' ' || c == '\t';
}

bool zs_lsp_scan_is_end(char c)
{
    return c == '\0' || c == '\n' || c == '\r';
}

void zs_lsp_scan_blanks(zs_lsp_scan *s)
{
    while (zs_lsp_scan_is_blank(zs_lsp_scan_peek(s, s->at))) {
        s->at++;
    }
}

static bool is_bracket(char c)
{
    return c == '[' || c == ']' || c == '{' || c == '}' || c == ',';
}

uint32_t zs_lsp_scan_push(zs_lsp_scan *s, zs_lsp_node node)
{
    zs_lsp_outline *o = s->o;
    void *nodes = o->nodes;
    if (!zs_arena_grow(s->a, &nodes, &o->capacity, o->n, o->n + 1, sizeof node)) {
        s->has_failed = true;
        return 0;
    }
    o->nodes = nodes;
    o->nodes[o->n] = node;
    if (node.step == ZS_LSP_ENTRY) {
        o->nodes[node.up].has_entries = true;
    } else if (node.step == ZS_LSP_ITEM) {
        o->nodes[node.up].has_items = true;
    }
    return o->n++;
}

/* `&name` or `*name` at the cursor; false when no name follows the sign. */
static bool take_mark(zs_lsp_scan *s, bool is_alias)
{
    zs_lsp_outline *o = s->o;
    size_t end = s->at + 1;
    char c = zs_lsp_scan_peek(s, end);
    while (!zs_lsp_scan_is_end(c) && !zs_lsp_scan_is_blank(c) && !is_bracket(c)) {
        c = zs_lsp_scan_peek(s, ++end);
    }
    if (end > s->at + 1) {
        void *marks = o->marks;
        if (!zs_arena_grow(s->a, &marks, &o->marks_capacity, o->n_marks, o->n_marks + 1,
                           sizeof *o->marks)) {
            s->has_failed = true;
            return false;
        }
        o->marks = marks;
        o->marks[o->n_marks++] = (zs_lsp_mark){(uint32_t)s->at, (uint32_t)end, is_alias};
    }
    s->at = end;
    s->last = end;
    return true;
}

void zs_lsp_scan_properties(zs_lsp_scan *s)
{
    char c = zs_lsp_scan_peek(s, s->at);
    while (c == '&' || c == '!') {
        if (c == '&') {
            if (!take_mark(s, false)) {
                return;
            }
        } else {
            while (!zs_lsp_scan_is_end(c) && !zs_lsp_scan_is_blank(c) && !is_bracket(c)) {
                c = zs_lsp_scan_peek(s, ++s->at);
            }
            s->last = s->at;
        }
        zs_lsp_scan_blanks(s);
        c = zs_lsp_scan_peek(s, s->at);
    }
}

void zs_lsp_scan_alias(zs_lsp_scan *s, uint32_t node)
{
    size_t begin = s->at;
    if (take_mark(s, true)) {
        zs_lsp_node *n = &s->o->nodes[node];
        n->value = ZS_LSP_ALIAS;
        n->value_begin = (uint32_t)begin;
        n->value_end = (uint32_t)s->at;
    }
}

/* Is the line that begins at `at` indented by less than `column`? Blank lines are not. */
static bool is_outside(const zs_lsp_scan *s, size_t at, size_t column)
{
    size_t indent = 0;
    while (zs_lsp_scan_is_blank(zs_lsp_scan_peek(s, at + indent))) {
        indent++;
    }
    char c = zs_lsp_scan_peek(s, at + indent);
    return indent < column && !zs_lsp_scan_is_end(c);
}

void zs_lsp_scan_quoted(zs_lsp_scan *s, size_t column)
{
    char quote = zs_lsp_scan_peek(s, s->at);
    size_t end_of_line = s->text.n;
    for (size_t i = s->at + 1; i < s->text.n; i++) {
        char c = s->text.p[i];
        if (c == '\n') {
            end_of_line = end_of_line == s->text.n ? i : end_of_line;
            if (is_outside(s, i + 1, column)) {
                break;
            }
        } else if (c == '\\' && quote == '"') {
            i++;
        } else if (c == quote && quote == '\'' && zs_lsp_scan_peek(s, i + 1) == '\'') {
            i++;
        } else if (c == quote) {
            s->at = i + 1;
            s->last = s->at;
            return;
        }
    }
    bool has_cr = end_of_line > s->at + 1 && s->text.p[end_of_line - 1] == '\r';
    s->at = has_cr ? end_of_line - 1 : end_of_line;
    s->last = s->at;
}

/* ---- brackets -------------------------------------------------------------------------------- */
/* Skips what stands between the parts of brackets; false at the end of the text, or where a line
 * shows that the brackets were left open. */
static bool flow_blanks(zs_lsp_scan *s)
{
    while (s->at < s->text.n && !s->is_cut) {
        char c = s->text.p[s->at];
        if (c == '\n') {
            size_t at = ++s->at;
            while (zs_lsp_scan_is_blank(zs_lsp_scan_peek(s, at))) {
                at++;
            }
            char first = zs_lsp_scan_peek(s, at);
            bool closes = first == '}' || first == ']' || first == ',';
            s->is_cut = !closes && is_outside(s, s->at, s->flow_column);
        } else if (c == '#') {
            while (!zs_lsp_scan_is_end(zs_lsp_scan_peek(s, s->at))) {
                s->at++;
            }
        } else if (zs_lsp_scan_is_blank(c) || c == '\r') {
            s->at++;
        } else {
            return true;
        }
    }
    return false;
}

/* Does a plain text within brackets end at `at`? */
static bool ends_plain(const zs_lsp_scan *s, size_t at)
{
    char c = zs_lsp_scan_peek(s, at), next = zs_lsp_scan_peek(s, at + 1);
    return zs_lsp_scan_is_end(c) || is_bracket(c) ||
           (c == ':' &&
            (zs_lsp_scan_is_blank(next) || zs_lsp_scan_is_end(next) || is_bracket(next))) ||
           (c == ' ' && next == '#');
}

/* A text in quotes or without; *ret_end is where it ends, blanks left out. */
static void flow_text(zs_lsp_scan *s, size_t *ret_end)
{
    char c = zs_lsp_scan_peek(s, s->at);
    if (c == '"' || c == '\'') {
        zs_lsp_scan_quoted(s, s->flow_column);
        *ret_end = s->at;
        return;
    }
    size_t end = s->at;
    while (!ends_plain(s, s->at)) {
        end = zs_lsp_scan_is_blank(zs_lsp_scan_peek(s, s->at)) ? end : s->at + 1;
        s->at++;
    }
    *ret_end = end;
    s->last = end > s->last ? end : s->last;
}

/* What stands behind a colon or comma within brackets. */
static void flow_value(zs_lsp_scan *s, uint32_t node, unsigned depth)
{
    zs_lsp_scan_properties(s);
    char c = zs_lsp_scan_peek(s, s->at);
    size_t begin = s->at, end;
    if (c == '{' || c == '[') {
        zs_lsp_scan_flow(s, node, depth + 1);
    } else if (c == '*') {
        zs_lsp_scan_alias(s, node);
    } else {
        flow_text(s, &end);
        zs_lsp_node *n = &s->o->nodes[node];
        n->value_begin = (uint32_t)begin;
        n->value_end = (uint32_t)end;
        n->value = end > begin ? ZS_LSP_SCALAR : ZS_LSP_NOTHING;
    }
}

/* One member or item at the cursor. */
static void flow_part(zs_lsp_scan *s, uint32_t up, bool is_map, unsigned depth)
{
    zs_lsp_node node = {.up = up, .is_flow = true, .begin = (uint32_t)s->at};
    size_t begin = s->at, end = s->at;
    node.step = is_map ? ZS_LSP_ENTRY : ZS_LSP_ITEM;
    if (is_map) {
        zs_lsp_scan_properties(s);
        node.key_begin = (uint32_t)s->at;
        flow_text(s, &end);
        node.key_end = (uint32_t)end;
        node.value_begin = node.value_end = node.key_end;
    }
    uint32_t index = zs_lsp_scan_push(s, node);
    if (index == 0) {
        return;
    }
    if (!is_map) {
        flow_value(s, index, depth);
    } else if (flow_blanks(s) && s->text.p[s->at] == ':') {
        s->last = ++s->at;
        s->o->nodes[index].value_begin = s->o->nodes[index].value_end = (uint32_t)s->at;
        if (flow_blanks(s)) {
            flow_value(s, index, depth);
        }
    }
    s->o->nodes[index].end = (uint32_t)(s->last > begin ? s->last : begin);
    if (s->at == begin) {
        s->at++; /* a sign that means nothing here */
    }
}

void zs_lsp_scan_flow(zs_lsp_scan *s, uint32_t node, unsigned depth)
{
    bool is_map = zs_lsp_scan_peek(s, s->at) == '{';
    s->o->nodes[node].value = is_map ? ZS_LSP_MAP : ZS_LSP_LIST;
    s->o->nodes[node].value_begin = (uint32_t)s->at;
    s->last = ++s->at;
    while (depth < ZS_LSP_OUTLINE_DEPTH && !s->has_failed && flow_blanks(s)) {
        char c = s->text.p[s->at];
        if (c == '}' || c == ']') {
            s->last = ++s->at;
            break;
        }
        if (c == ',') {
            s->last = ++s->at;
        } else {
            flow_part(s, node, is_map, depth);
        }
    }
    s->o->nodes[node].value_end = (uint32_t)(s->is_cut ? s->last : s->at);
}
