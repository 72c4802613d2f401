/* Go to definition, references and highlights: anchors and aliases, services that are depended on,
 * volumes by name. */
#include "lsp/server.h"

#include "base/banned.h"

/* A part of the document; end 0: none. */
typedef struct part {
    uint32_t begin, end;
} part;

static void write_location(zs_lsp_call *c, const zs_lsp_document *d, part at)
{
    zs_json_begin_object(c->w);
    zs_lsp_write_text(c->w, "uri", d->uri);
    zs_lsp_write_range(c->w, "range", &d->text, at.begin, at.end, c->l->client.encoding);
    zs_json_end_object(c->w);
}

/* Does the place of a node have this path? */
static bool is_at(const zs_lsp_schema *schema, const zs_lsp_outline *o, uint32_t node,
                  const char *path)
{
    zs_lsp_place place;
    return zs_lsp_place_of(schema, o, node, &place) && strcmp(place.path, path) == 0;
}

/* The key of a service of this name. */
static part service_of(const zs_lsp_outline *o, zs_str name)
{
    uint32_t services = zs_lsp_entry_of(o, 0, ZS_STR("services"));
    uint32_t found =
        services != ZS_LSP_NO_NODE ? zs_lsp_entry_of(o, services, name) : ZS_LSP_NO_NODE;
    return found != ZS_LSP_NO_NODE ? (part){o->nodes[found].key_begin, o->nodes[found].key_end}
                                   : (part){0, 0};
}

/* Where a volume of this name is written first: nothing else declares it. */
static part volume_of(const zs_lsp_schema *schema, const zs_lsp_outline *o, zs_str name)
{
    for (uint32_t i = 1; i < o->n; i++) {
        const zs_lsp_node *n = &o->nodes[i];
        bool may_be = n->step == ZS_LSP_ENTRY && zs_str_is(zs_lsp_key_of(o, i), "name") &&
                      zs_str_eq(zs_lsp_scalar_of(o, i), name);
        if (may_be && is_at(schema, o, i, ".services.*.storage[]<named>.name")) {
            return (part){n->value_begin, n->value_end};
        }
    }
    return (part){0, 0};
}

/* What the scalar at `offset` names. */
static part target_of(zs_lsp *l, const zs_lsp_document *d, size_t offset)
{
    const zs_lsp_outline *o = &d->outline;
    const zs_lsp_mark *mark = zs_lsp_mark_at(o, offset);
    bool is_key = false;
    if (mark != NULL) {
        const zs_lsp_mark *anchor = zs_lsp_anchor_of(o, mark);
        return anchor != NULL ? (part){anchor->begin, anchor->end} : (part){0, 0};
    }
    uint32_t node = zs_lsp_node_at(o, offset, &is_key);
    if (node == ZS_LSP_NO_NODE || is_key || d->kind != ZS_DOCUMENT_DEPLOYMENT) {
        return (part){0, 0};
    }
    zs_lsp_schema schema = zs_lsp_document_schema(l, d);
    zs_str name = zs_lsp_scalar_of(o, node);
    if (schema.root == NULL || name.n == 0) {
        return (part){0, 0};
    }
    if (is_at(&schema, o, node, ".services.*.depends[].service")) {
        return service_of(o, name);
    }
    return is_at(&schema, o, node, ".services.*.storage[]<named>.name")
               ? volume_of(&schema, o, name)
               : (part){0, 0};
}

bool zs_lsp_define(zs_lsp_call *c)
{
    zs_lsp_document *d;
    size_t offset;
    if (!zs_lsp_place_in(c, &d, &offset)) {
        return false;
    }
    part target = d != NULL ? target_of(c->l, d, offset) : (part){0, 0};
    if (target.end == 0) {
        zs_json_null(c->w);
    } else {
        write_location(c, d, target);
    }
    return true;
}

/* ---- anchors and their aliases --------------------------------------------------------------- */
/* The anchor that the mark at this offset means. */
static const zs_lsp_mark *anchor_at(zs_lsp_document *d, size_t offset)
{
    const zs_lsp_mark *mark = d != NULL ? zs_lsp_mark_at(&d->outline, offset) : NULL;
    return mark != NULL ? zs_lsp_anchor_of(&d->outline, mark) : NULL;
}

/* The next mark after number `i` that means this anchor (itself first); n_marks: there is none. */
static uint32_t next_use(const zs_lsp_outline *o, const zs_lsp_mark *anchor, uint32_t i)
{
    zs_str name = zs_lsp_mark_name(o, anchor);
    for (; i < o->n_marks; i++) {
        const zs_lsp_mark *mark = &o->marks[i];
        if (mark == anchor) {
            return i;
        }
        if (mark->begin > anchor->begin && zs_str_eq(zs_lsp_mark_name(o, mark), name)) {
            return mark->is_alias ? i : o->n_marks; /* another anchor takes the name over */
        }
    }
    return i;
}

bool zs_lsp_refer(zs_lsp_call *c)
{
    zs_lsp_document *d;
    size_t offset;
    if (!zs_lsp_place_in(c, &d, &offset)) {
        return false;
    }
    const zs_lsp_mark *anchor = anchor_at(d, offset);
    bool has_declaration = zs_lsp_is_true(zs_lsp_member(c->params, "context.includeDeclaration"));
    zs_json_begin_list(c->w);
    uint32_t n = anchor != NULL ? d->outline.n_marks : 0;
    for (uint32_t i = n > 0 ? next_use(&d->outline, anchor, 0) : n; i < n;
         i = next_use(&d->outline, anchor, i + 1)) {
        const zs_lsp_mark *mark = &d->outline.marks[i];
        if (mark != anchor || has_declaration) {
            write_location(c, d, (part){mark->begin, mark->end});
        }
    }
    zs_json_end_list(c->w);
    return true;
}

bool zs_lsp_highlight(zs_lsp_call *c)
{
    enum { READ = 2, WRITE = 3 };
    zs_lsp_document *d;
    size_t offset;
    if (!zs_lsp_place_in(c, &d, &offset)) {
        return false;
    }
    const zs_lsp_mark *anchor = anchor_at(d, offset);
    zs_json_begin_list(c->w);
    uint32_t n = anchor != NULL ? d->outline.n_marks : 0;
    for (uint32_t i = n > 0 ? next_use(&d->outline, anchor, 0) : n; i < n;
         i = next_use(&d->outline, anchor, i + 1)) {
        const zs_lsp_mark *mark = &d->outline.marks[i];
        zs_json_begin_object(c->w);
        zs_lsp_write_range(c->w, "range", &d->text, mark->begin, mark->end, c->l->client.encoding);
        zs_lsp_write_number(c->w, "kind", mark == anchor ? WRITE : READ);
        zs_json_end_object(c->w);
    }
    zs_json_end_list(c->w);
    return true;
}
