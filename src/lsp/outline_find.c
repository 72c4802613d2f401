/* Questions about an outline. */
#include "lsp/outline.h"

#include "base/banned.h"

static zs_str unquoted(zs_str s)
{
    bool is_quoted = s.n > 1 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0];
    return is_quoted ? zs_str_sub(s, 1, s.n - 2) : s;
}

zs_str zs_lsp_key_of(const zs_lsp_outline *o, uint32_t node)
{
    const zs_lsp_node *n = &o->nodes[node];
    return unquoted(zs_str_sub(o->text, n->key_begin, n->key_end - n->key_begin));
}

zs_str zs_lsp_scalar_of(const zs_lsp_outline *o, uint32_t node)
{
    const zs_lsp_node *n = &o->nodes[node];
    return n->value == ZS_LSP_SCALAR
               ? unquoted(zs_str_sub(o->text, n->value_begin, n->value_end - n->value_begin))
               : (zs_str){NULL, 0};
}

uint32_t zs_lsp_next_below(const zs_lsp_outline *o, uint32_t node, uint32_t before)
{
    uint32_t i = before > node ? before + 1 : node + 1;
    for (; i < o->n && (node == 0 || o->nodes[i].begin < o->nodes[node].end); i++) {
        if (o->nodes[i].up == node) {
            return i;
        }
    }
    return 0;
}

uint32_t zs_lsp_entry_of(const zs_lsp_outline *o, uint32_t node, zs_str key)
{
    for (uint32_t i = zs_lsp_next_below(o, node, 0); i != 0; i = zs_lsp_next_below(o, node, i)) {
        if (o->nodes[i].step == ZS_LSP_ENTRY && zs_str_eq(zs_lsp_key_of(o, i), key)) {
            return i;
        }
    }
    return ZS_LSP_NO_NODE;
}

uint32_t zs_lsp_node_at(const zs_lsp_outline *o, size_t offset, bool *ret_is_key)
{
    for (uint32_t i = 1; i < o->n; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        bool is_key = n->step == ZS_LSP_ENTRY && n->key_begin <= offset && offset <= n->key_end;
        bool is_value = (n->value == ZS_LSP_SCALAR || n->value == ZS_LSP_ALIAS) &&
                        n->value_begin <= offset && offset <= n->value_end;
        if (is_key || is_value) {
            *ret_is_key = is_key;
            return i;
        }
    }
    return ZS_LSP_NO_NODE;
}

const zs_lsp_mark *zs_lsp_mark_at(const zs_lsp_outline *o, size_t offset)
{
    for (uint32_t i = 0; i < o->n_marks; i++) {
        if (o->marks[i].begin <= offset && offset <= o->marks[i].end) {
            return &o->marks[i];
        }
    }
    return NULL;
}

zs_str zs_lsp_mark_name(const zs_lsp_outline *o, const zs_lsp_mark *mark)
{
    return zs_str_sub(o->text, mark->begin + 1, mark->end - mark->begin - 1);
}

const zs_lsp_mark *zs_lsp_anchor_of(const zs_lsp_outline *o, const zs_lsp_mark *mark)
{
    const zs_lsp_mark *found = mark->is_alias ? NULL : mark;
    for (uint32_t i = 0; mark->is_alias && i < o->n_marks && o->marks[i].begin < mark->begin; i++) {
        bool is_it = !o->marks[i].is_alias &&
                     zs_str_eq(zs_lsp_mark_name(o, &o->marks[i]), zs_lsp_mark_name(o, mark));
        found = is_it ? &o->marks[i] : found;
    }
    return found;
}
