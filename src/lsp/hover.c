/* Hover: what a key means, from the schema, and what becomes of it, from the field ledger. Follows
 * LSP 3.17 "textDocument/hover". */
#include "lsp/describe.h"

#include "base/banned.h"

enum { HOVER_MAX = 64 << 10 };

bool zs_lsp_hover(zs_lsp_call *c)
{
    zs_lsp_document *d;
    size_t offset;
    if (!zs_lsp_place_in(c, &d, &offset)) {
        return false;
    }
    zs_lsp_place place;
    bool is_key = false;
    uint32_t node = d != NULL ? zs_lsp_node_at(&d->outline, offset, &is_key) : ZS_LSP_NO_NODE;
    zs_lsp_schema schema = {NULL, NULL};
    if (node != ZS_LSP_NO_NODE) {
        schema = zs_lsp_document_schema(c->l, d);
    }
    if (schema.root == NULL || !zs_lsp_place_of(&schema, &d->outline, node, &place)) {
        zs_json_null(c->w);
        return true;
    }
    zs_buf out;
    zs_buf_init(&out, c->a, HOVER_MAX);
    bool is_markdown = c->l->client.has_hover_markdown;
    zs_lsp_describe(&out, &schema, d, node, &place, is_markdown);
    const zs_lsp_node *n = &d->outline.nodes[node];
    zs_json_begin_object(c->w);
    zs_json_key(c->w, ZS_STR("contents"));
    zs_json_begin_object(c->w);
    zs_lsp_write_text(c->w, "kind", is_markdown ? ZS_STR("markdown") : ZS_STR("plaintext"));
    zs_lsp_write_text(c->w, "value", zs_buf_str(&out));
    zs_json_end_object(c->w);
    zs_lsp_write_range(c->w, "range", &d->text, is_key ? n->key_begin : n->value_begin,
                       is_key ? n->key_end : n->value_end, c->l->client.encoding);
    zs_json_end_object(c->w);
    return true;
}
