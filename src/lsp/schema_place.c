/* The way from the root of a document to one of its nodes, through the schema. */
#include "lsp/schema.h"

#include "base/banned.h"

/* Appends to the path; one that would be too long becomes "". */
static void add_path(zs_lsp_place *place, bool *fits, const char *sign, zs_str name,
                     const char *close)
{
    size_t n = strlen(place->path), room = sizeof place->path - 1;
    size_t sign_n = strlen(sign), close_n = strlen(close);
    if (!*fits || n + sign_n + name.n + close_n > room) {
        *fits = false;
        place->path[0] = '\0';
        return;
    }
    memcpy(place->path + n, sign, sign_n);
    if (name.n > 0) {
        memcpy(place->path + n + sign_n, name.p, name.n);
    }
    memcpy(place->path + n + sign_n + name.n, close, close_n + 1);
}

/* `<bind>` of a union whose variant is told by a tag, `<affinity_word>` of an alternate. */
static void add_variant(zs_lsp_place *place, bool *fits, size_t all, size_t leaf)
{
    const zs_event *properties = zs_event_find(place->leaves.items[leaf], ZS_STR("properties"));
    const zs_event *at = properties != NULL ? properties + 1 : NULL;
    zs_str name = place->leaves.names[leaf];
    if (all < 2) {
        return;
    }
    for (uint32_t i = 0; properties != NULL && i < properties->count;
         i++, at = zs_event_next(at + 1)) {
        const zs_event *tag =
            at[1].kind == ZS_EVENT_MAP ? zs_event_find(at + 1, ZS_STR("const")) : NULL;
        if (tag != NULL && tag->kind == ZS_EVENT_SCALAR) {
            name = tag->text;
        }
    }
    add_path(place, fits, "<", name, ">");
}

/* Number of leaves that are not null alone. */
static size_t count_variants(const zs_lsp_leaves *leaves)
{
    size_t n = 0;
    for (size_t i = 0; i < leaves->n; i++) {
        const zs_event *type = zs_event_find(leaves->items[i], ZS_STR("type"));
        n += type == NULL || type->kind != ZS_EVENT_SCALAR || !zs_str_is(type->text, "null");
    }
    return n;
}

/* One step from a place to what stands below it under a key. */
static bool step_to_entry(zs_lsp_place *place, bool *fits, size_t all, zs_str key)
{
    const zs_lsp_leaves leaves = place->leaves;
    for (size_t i = 0; i < leaves.n; i++) {
        const zs_event *found = zs_lsp_property(leaves.items[i], key, &place->name);
        if (found != NULL) {
            add_variant(place, fits, all, i);
            add_path(place, fits, ".", place->name, "");
            place->schema = found;
            place->is_required = zs_lsp_requires(leaves.items[i], place->name);
            return true;
        }
    }
    for (size_t i = 0; i < leaves.n; i++) {
        const zs_event *rest = zs_event_find(leaves.items[i], ZS_STR("additionalProperties"));
        if (rest != NULL && rest->kind == ZS_EVENT_MAP) {
            add_path(place, fits, ".*", (zs_str){NULL, 0}, "");
            place->schema = rest;
            place->name = (zs_str){NULL, 0};
            place->is_required = false;
            return true;
        }
    }
    return false;
}

/* One step from a place to the items of its list. */
static bool step_to_item(zs_lsp_place *place, bool *fits)
{
    for (size_t i = 0; i < place->leaves.n; i++) {
        const zs_event *items = zs_event_find(place->leaves.items[i], ZS_STR("items"));
        if (items != NULL && items->kind == ZS_EVENT_MAP) {
            add_path(place, fits, "[]", (zs_str){NULL, 0}, "");
            place->schema = items;
            place->name = (zs_str){NULL, 0};
            place->is_required = false;
            return true;
        }
    }
    return false;
}

bool zs_lsp_place_of(const zs_lsp_schema *s, const zs_lsp_outline *o, uint32_t node,
                     zs_lsp_place *ret)
{
    enum { DEPTH = 2 * 64 };
    uint32_t way[DEPTH];
    size_t n = 0;
    bool fits = true, found = s->root != NULL;
    for (uint32_t i = node; i != 0 && found; i = o->nodes[i].up) {
        found = n < DEPTH;
        if (found) {
            way[n++] = i;
        }
    }
    if (!found) {
        return false;
    }
    zs_lsp_place place = {.schema = s->start};
    zs_lsp_leaves_of(s, s->start, &place.leaves);
    size_t all = count_variants(&place.leaves);
    zs_lsp_narrow(s, o, 0, (zs_str){NULL, 0}, &place.leaves);
    while (n > 0 && found) {
        uint32_t next = way[--n];
        found = o->nodes[next].step == ZS_LSP_ITEM
                    ? step_to_item(&place, &fits)
                    : step_to_entry(&place, &fits, all, zs_lsp_key_of(o, next));
        if (found) {
            zs_lsp_leaves_of(s, place.schema, &place.leaves);
            all = count_variants(&place.leaves);
            zs_lsp_narrow(s, o, next, (zs_str){NULL, 0}, &place.leaves);
        }
    }
    if (found) {
        *ret = place;
    }
    return found;
}
