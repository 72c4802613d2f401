/* Document symbols: the keys of a document and their sections, as a tree or, for older clients, as
 * a list. */
#include "lsp/server.h"

#include "base/banned.h"

/* SymbolKind of the protocol. */
enum { KIND_MODULE = 2, KIND_CLASS = 5, KIND_PROPERTY = 7 };
enum { LEVELS = 4, SYMBOLS_MAX = 10000 };

static int kind_of(const zs_lsp_node *n, unsigned level)
{
    bool has_parts = n->has_entries || n->has_items;
    return !has_parts ? KIND_PROPERTY : level == 1 ? KIND_CLASS : KIND_MODULE;
}

/* The words beside a key: its value when that is one word. */
static zs_str detail_of(const zs_lsp_outline *o, uint32_t node)
{
    enum { DETAIL_MAX = 80 };
    zs_str value = zs_lsp_scalar_of(o, node);
    return value.n <= DETAIL_MAX && zs_str_find(value, '\n') == value.n ? value : (zs_str){NULL, 0};
}

/* The entries below a node, each with those below it. */
static void write_tree(zs_lsp_call *c, const zs_lsp_document *d, uint32_t node, unsigned level,
                       unsigned *left)
{
    const zs_lsp_outline *o = &d->outline;
    zs_json_begin_list(c->w);
    for (uint32_t i = zs_lsp_next_below(o, node, 0); i != 0 && level < LEVELS;
         i = zs_lsp_next_below(o, node, i)) {
        const zs_lsp_node *n = &o->nodes[i];
        zs_str name = zs_lsp_key_of(o, i), detail = detail_of(o, i);
        if (n->step != ZS_LSP_ENTRY || name.n == 0 || *left == 0) {
            continue;
        }
        --*left;
        zs_json_begin_object(c->w);
        zs_lsp_write_text(c->w, "name", name);
        /* Values that may be secret are nobody's outline. */
        bool is_shown = detail.n > 0 && (zs_str_is(name, "image") || zs_str_is(name, "name") ||
                                         zs_str_is(name, "type") || zs_str_is(name, "version") ||
                                         zs_str_is(name, "deployment"));
        if (is_shown) {
            zs_lsp_write_text(c->w, "detail", detail);
        }
        zs_lsp_write_number(c->w, "kind", kind_of(n, level));
        size_t end = n->end > n->key_end ? n->end : n->key_end;
        zs_lsp_write_range(c->w, "range", &d->text, n->begin, end, c->l->client.encoding);
        zs_lsp_write_range(c->w, "selectionRange", &d->text, n->key_begin, n->key_end,
                           c->l->client.encoding);
        if (n->has_entries) {
            zs_json_key(c->w, ZS_STR("children"));
            write_tree(c, d, i, level + 1, left);
        }
        zs_json_end_object(c->w);
    }
    zs_json_end_list(c->w);
}

/* How many nodes are around this one. */
static unsigned level_of(const zs_lsp_outline *o, uint32_t node)
{
    unsigned level = 0;
    for (uint32_t i = o->nodes[node].up; i != 0; i = o->nodes[i].up) {
        level++;
    }
    return level;
}

/* The same for clients that know no trees: each entry says what it stands in. */
static void write_list(zs_lsp_call *c, const zs_lsp_document *d)
{
    const zs_lsp_outline *o = &d->outline;
    unsigned left = SYMBOLS_MAX;
    zs_json_begin_list(c->w);
    for (uint32_t i = 1; i < o->n && left > 0; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        zs_str name = zs_lsp_key_of(o, i);
        unsigned level = level_of(o, i);
        if (n->step != ZS_LSP_ENTRY || name.n == 0 || level >= LEVELS) {
            continue;
        }
        left--;
        zs_json_begin_object(c->w);
        zs_lsp_write_text(c->w, "name", name);
        zs_lsp_write_number(c->w, "kind", kind_of(n, level));
        if (n->up != 0 && o->nodes[n->up].step == ZS_LSP_ENTRY) {
            zs_lsp_write_text(c->w, "containerName", zs_lsp_key_of(o, n->up));
        }
        zs_json_key(c->w, ZS_STR("location"));
        zs_json_begin_object(c->w);
        zs_lsp_write_text(c->w, "uri", d->uri);
        size_t end = n->end > n->key_end ? n->end : n->key_end;
        zs_lsp_write_range(c->w, "range", &d->text, n->begin, end, c->l->client.encoding);
        zs_json_end_object(c->w);
        zs_json_end_object(c->w);
    }
    zs_json_end_list(c->w);
}

bool zs_lsp_symbols(zs_lsp_call *c)
{
    zs_str uri;
    unsigned left = SYMBOLS_MAX;
    if (!zs_lsp_text_of(zs_lsp_member(c->params, "textDocument.uri"), &uri)) {
        return false;
    }
    zs_lsp_document *d = zs_lsp_document_find(c->l, uri);
    if (d == NULL) {
        zs_json_null(c->w);
    } else if (c->l->client.has_symbol_tree) {
        write_tree(c, d, 0, 0, &left);
    } else {
        write_list(c, d);
    }
    return true;
}
