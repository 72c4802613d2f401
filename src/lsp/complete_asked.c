/* Where the cursor stands, from the outline: also in a document that does not parse. */
#include "lsp/complete.h"

#include "base/banned.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The innermost brackets around the offset; ZS_LSP_NO_NODE: none. */
static uint32_t brackets_around(const zs_lsp_outline *o, size_t offset)
{
    uint32_t found = ZS_LSP_NO_NODE;
    for (uint32_t i = 0; i < o->n; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        bool is_closed = n->value_end > n->value_begin + 1 &&
                         (o->text.p[n->value_end - 1] == '}' || o->text.p[n->value_end - 1] == ']');
        bool has_brackets = n->value == ZS_LSP_MAP || n->value == ZS_LSP_LIST;
        if (has_brackets && n->value_begin < offset &&
            (offset < n->value_end || (offset == n->value_end && !is_closed))) {
            found = i;
        }
    }
    return found;
}

/* The part of brackets that the offset belongs to; ZS_LSP_NO_NODE: a new one. */
static uint32_t part_at(const zs_lsp_outline *o, uint32_t node, size_t offset)
{
    uint32_t found = ZS_LSP_NO_NODE;
    for (uint32_t i = zs_lsp_next_below(o, node, 0); i != 0; i = zs_lsp_next_below(o, node, i)) {
        if (o->nodes[i].begin <= offset) {
            found = i;
        }
    }
    if (found != ZS_LSP_NO_NODE) {
        for (size_t at = o->nodes[found].end; at < offset; at++) {
            if (o->text.p[at] == ',') {
                return ZS_LSP_NO_NODE;
            }
        }
    }
    return found;
}

/* The value of an entry or item: what is typed of it is replaced. */
static void ask_value(const zs_lsp_outline *o, uint32_t node, size_t offset, zs_lsp_asked *ret)
{
    const zs_lsp_node *n = &o->nodes[node];
    bool has_begun =
        n->value_end > n->value_begin && n->value_begin <= offset && offset <= n->value_end;
    ret->node = node;
    ret->wants_value = true;
    ret->begin = has_begun ? n->value_begin : offset;
    ret->end = has_begun ? n->value_end : offset;
    ret->is_alias =
        n->value == ZS_LSP_ALIAS || (ret->end > ret->begin && o->text.p[ret->begin] == '*');
}

static void ask_key(const zs_lsp_outline *o, uint32_t entry, bool has_colon, zs_lsp_asked *ret)
{
    ret->node = o->nodes[entry].up;
    ret->typed = entry;
    ret->wants_keys = true;
    ret->has_colon = has_colon;
    ret->begin = o->nodes[entry].key_begin;
    ret->end = o->nodes[entry].key_end;
}

/* Within brackets commas part what belongs together, not lines. */
static bool asked_in_brackets(const zs_lsp_outline *o, uint32_t around, size_t offset,
                              zs_lsp_asked *ret)
{
    uint32_t part = part_at(o, around, offset);
    ret->is_flow = true;
    if (part == ZS_LSP_NO_NODE) {
        ret->node = around;
        ret->begin = ret->end = offset;
        ret->wants_keys = o->nodes[around].value == ZS_LSP_MAP;
        ret->wants_value = !ret->wants_keys;
    } else if (o->nodes[part].step == ZS_LSP_ENTRY && offset <= o->nodes[part].key_end) {
        size_t at = o->nodes[part].key_end;
        while (at < o->text.n && is_blank(o->text.p[at])) {
            at++;
        }
        ask_key(o, part, at < o->text.n && o->text.p[at] == ':', ret);
    } else {
        ask_value(o, part, offset, ret);
    }
    return true;
}

/* The last block entry that begins in this line before the offset. */
static uint32_t entry_in_line(const zs_lsp_outline *o, size_t line, size_t offset)
{
    uint32_t found = ZS_LSP_NO_NODE;
    for (uint32_t i = 1; i < o->n && o->nodes[i].begin <= offset; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        if (n->begin >= line && n->step == ZS_LSP_ENTRY && !n->is_flow) {
            found = i;
        }
    }
    return found;
}

/* Is the offset within a text that began in an earlier line? */
static bool is_in_text(const zs_lsp_outline *o, size_t line, size_t offset)
{
    for (uint32_t i = 1; i < o->n && o->nodes[i].begin < offset; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        char c = n->value == ZS_LSP_SCALAR ? o->text.p[n->value_begin] : '\0';
        bool is_long = c == '|' || c == '>' || c == '"' || c == '\'';
        if (is_long && n->value_begin < line && offset < n->value_end) {
            return true;
        }
    }
    return false;
}

/* The block node that a word in this column belongs to. */
static uint32_t owner_of(const zs_lsp_outline *o, size_t begin, size_t column)
{
    uint32_t found = 0;
    for (uint32_t i = 1; i < o->n && o->nodes[i].begin < begin; i++) {
        found = o->nodes[i].is_flow ? found : i;
    }
    while (found != 0 && o->nodes[found].column >= column) {
        found = o->nodes[found].up;
    }
    return found;
}

/* A line without a key: indentation, dashes, and perhaps the begin of a word. */
static bool asked_in_line(const zs_lsp_document *d, zs_str line, size_t begin, size_t offset,
                          zs_lsp_asked *ret)
{
    const zs_lsp_outline *o = &d->outline;
    size_t at = 0, cursor = offset - begin;
    bool has_dash = false;
    while (at < line.n && at < cursor && (is_blank(line.p[at]) || line.p[at] == '-')) {
        bool is_dash = line.p[at] == '-';
        if (is_dash && at + 1 < line.n && !is_blank(line.p[at + 1])) {
            break;
        }
        has_dash = has_dash || is_dash;
        at++;
    }
    for (size_t i = at; i < cursor; i++) {
        if (line.p[i] == '#' || (is_blank(line.p[i]) && i + 1 < cursor)) {
            return false; /* a comment, or several words */
        }
    }
    size_t end = cursor;
    while (end < line.n && !is_blank(line.p[end]) && at < cursor) {
        end++;
    }
    ret->begin = begin + at;
    ret->end = begin + end;
    ret->column = at;
    ret->needs_blank = has_dash && at > 0 && line.p[at - 1] == '-';
    ret->node = owner_of(o, ret->begin, at);
    const zs_lsp_node *owner = &o->nodes[ret->node];
    bool is_said = owner->value == ZS_LSP_ALIAS || owner->value == ZS_LSP_MAP ||
                   owner->value == ZS_LSP_LIST ||
                   (owner->value == ZS_LSP_SCALAR && owner->value_begin < ret->begin &&
                    !owner->has_entries && !owner->has_items);
    ret->is_alias = at < cursor && line.p[at] == '*';
    ret->wants_keys = true;
    ret->wants_value = has_dash;
    return !is_said || (ret->is_alias && owner->value == ZS_LSP_ALIAS);
}

bool zs_lsp_asked_at(const zs_lsp_document *d, size_t offset, zs_lsp_asked *ret)
{
    const zs_lsp_outline *o = &d->outline;
    zs_lsp_asked asked = {.typed = ZS_LSP_NO_NODE};
    uint32_t around = brackets_around(o, offset);
    bool found = true;
    size_t begin;
    zs_str line = zs_lsp_line_of(&d->text, offset, &begin);
    if (around != ZS_LSP_NO_NODE) {
        found = asked_in_brackets(o, around, offset, &asked);
    } else if (is_in_text(o, begin, offset)) {
        found = false;
    } else {
        uint32_t entry = entry_in_line(o, begin, offset);
        const zs_lsp_node *n = entry != ZS_LSP_NO_NODE ? &o->nodes[entry] : NULL;
        if (n == NULL) {
            found = asked_in_line(d, line, begin, offset, &asked);
        } else if (offset <= n->key_end) {
            ask_key(o, entry, true, &asked);
        } else {
            ask_value(o, entry, offset, &asked);
            asked.needs_blank = o->text.p[offset - 1] == ':';
            found = n->value != ZS_LSP_SCALAR ||
                    (n->value_begin <= offset && offset <= n->value_end) ||
                    n->value_begin > begin + line.n;
        }
        asked.column = n != NULL ? n->column : asked.column;
    }
    if (found) {
        *ret = asked;
    }
    return found;
}
