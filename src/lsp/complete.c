/* Completion: keys that are not there yet, the words that a value may be, anchors, names of the
 * document. Follows LSP 3.17 "textDocument/completion". */
#include "lsp/complete.h"

#include "base/banned.h"

void zs_lsp_write_offer(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked,
                        const zs_lsp_offer *offer)
{
    enum { SNIPPET = 2, DEPRECATED = 1, AS_IS = 1 };
    zs_json_writer *w = c->w;
    zs_str typed = zs_str_sub(d->text.bytes, asked->begin, 1);
    zs_str parts[] = {asked->needs_blank ? ZS_STR(" ") : ZS_STR(""), offer->text};
    zs_json_begin_object(w);
    zs_lsp_write_text(w, "label", offer->label);
    zs_lsp_write_number(w, "kind", offer->kind);
    if (offer->detail.n > 0) {
        zs_lsp_write_text(w, "detail", offer->detail);
    }
    if (offer->documentation.n > 0) {
        zs_json_key(w, ZS_STR("documentation"));
        zs_json_begin_object(w);
        zs_lsp_write_text(
            w, "kind", c->l->client.has_item_markdown ? ZS_STR("markdown") : ZS_STR("plaintext"));
        zs_lsp_write_text(w, "value", offer->documentation);
        zs_json_end_object(w);
    }
    zs_lsp_write_text(w, "sortText", offer->sort);
    if (zs_str_is(typed, "\"") || zs_str_is(typed, "'") || zs_str_is(typed, "*")) {
        zs_str quoted[] = {typed, offer->label};
        zs_lsp_write_text(w, "filterText", zs_str_concat(c->a, quoted, 2));
    }
    if (offer->is_deprecated && c->l->client.has_deprecated_items) {
        zs_json_key(w, ZS_STR("tags"));
        zs_json_begin_list(w);
        zs_json_i64(w, DEPRECATED);
        zs_json_end_list(w);
    }
    if (offer->is_snippet) {
        zs_lsp_write_number(w, "insertTextFormat", SNIPPET);
    }
    if (c->l->client.has_as_is) {
        zs_lsp_write_number(w, "insertTextMode", AS_IS);
    }
    zs_json_key(w, ZS_STR("textEdit"));
    zs_json_begin_object(w);
    zs_lsp_write_range(w, "range", &d->text, asked->begin, asked->end, c->l->client.encoding);
    zs_lsp_write_text(w, "newText", zs_str_concat(c->a, parts, 2));
    zs_json_end_object(w);
    zs_json_end_object(w);
}

/* The anchors that stand before the cursor. */
static void offer_anchors(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked)
{
    const zs_lsp_outline *o = &d->outline;
    for (uint32_t i = 0; i < o->n_marks && o->marks[i].begin < asked->begin; i++) {
        if (!o->marks[i].is_alias) {
            zs_str name = zs_lsp_mark_name(o, &o->marks[i]);
            zs_str parts[] = {ZS_STR("*"), name};
            zs_lsp_offer offer = {.label = name, .sort = name, .kind = ZS_LSP_KIND_REFERENCE};
            offer.text = zs_str_concat(c->a, parts, 2);
            zs_lsp_write_offer(c, d, asked, &offer);
        }
    }
}

/* The names of services, where one is depended on: all but the one that asks. */
static void offer_services(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked)
{
    const zs_lsp_outline *o = &d->outline;
    uint32_t services = zs_lsp_entry_of(o, 0, ZS_STR("services")), own = asked->node;
    if (services == ZS_LSP_NO_NODE) {
        return;
    }
    while (own != 0 && o->nodes[own].up != services) {
        own = o->nodes[own].up;
    }
    for (uint32_t i = zs_lsp_next_below(o, services, 0); i != 0;
         i = zs_lsp_next_below(o, services, i)) {
        if (o->nodes[i].step == ZS_LSP_ENTRY && i != own) {
            zs_str name = zs_lsp_key_of(o, i);
            zs_lsp_offer offer = {
                .label = name, .text = name, .sort = name, .kind = ZS_LSP_KIND_REFERENCE};
            zs_lsp_write_offer(c, d, asked, &offer);
        }
    }
}

/* Offers what may stand at a place of the schema. */
static void offer_place(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                        const zs_lsp_asked *asked, zs_lsp_place *place)
{
    const zs_event *items = NULL;
    zs_str none = {"", 0};
    if (asked->typed != ZS_LSP_NO_NODE) { /* what is typed anew rules nothing out */
        zs_lsp_leaves_of(s, place->schema, &place->leaves);
        zs_lsp_narrow(s, &d->outline, asked->node, zs_lsp_key_of(&d->outline, asked->typed),
                      &place->leaves);
    }
    if (asked->wants_keys) {
        zs_lsp_offer_keys(c, s, d, asked, &place->leaves, none);
    }
    for (size_t i = 0; i < place->leaves.n && items == NULL; i++) {
        items = zs_event_find(place->leaves.items[i], ZS_STR("items"));
    }
    bool is_list = items != NULL && items->kind == ZS_EVENT_MAP;
    bool in_brackets = asked->is_flow && d->outline.nodes[asked->node].value == ZS_LSP_LIST;
    if (asked->wants_value && !(is_list && in_brackets)) {
        zs_lsp_offer_values(c, s, d, asked, place->schema, none);
        if (strcmp(place->path, ".services.*.depends[].service") == 0) {
            offer_services(c, d, asked);
        }
    }
    if (is_list && in_brackets) {
        zs_lsp_offer_values(c, s, d, asked, items, none);
    } else if (is_list && asked->wants_keys && !asked->is_flow) {
        zs_lsp_leaves leaves;
        zs_lsp_leaves_of(s, items, &leaves);
        zs_lsp_asked item = *asked;
        item.node = ZS_LSP_NO_NODE; /* a new item has no members yet */
        item.column += strlen("- ");
        zs_lsp_offer_keys(c, s, d, &item, &leaves, ZS_STR("- "));
        zs_lsp_offer_values(c, s, d, &item, items, ZS_STR("- "));
    }
}

/* The schema of a value is narrowed by its neighbours, but not by itself: all kinds are offered. */
static bool value_place(const zs_lsp_schema *s, const zs_lsp_document *d, uint32_t node,
                        zs_lsp_call *c, const zs_lsp_asked *asked)
{
    const zs_lsp_outline *o = &d->outline;
    zs_lsp_place around;
    if (!asked->wants_value || asked->wants_keys || o->nodes[node].step != ZS_LSP_ENTRY ||
        !zs_lsp_place_of(s, o, o->nodes[node].up, &around)) {
        return false;
    }
    zs_str key = zs_lsp_key_of(o, node), name;
    bool is_tag = false;
    zs_lsp_leaves_of(s, around.schema, &around.leaves);
    zs_lsp_narrow(s, o, o->nodes[node].up, key, &around.leaves);
    for (size_t i = 0; i < around.leaves.n; i++) {
        const zs_event *property = zs_lsp_property(around.leaves.items[i], key, &name);
        if (property != NULL && around.leaves.n > 1 &&
            zs_event_find(property, ZS_STR("const")) != NULL) {
            zs_lsp_offer_values(c, s, d, asked, property, (zs_str){"", 0});
            is_tag = true;
        }
    }
    return is_tag;
}

bool zs_lsp_complete(zs_lsp_call *c)
{
    zs_lsp_document *d;
    size_t offset;
    zs_lsp_asked asked;
    zs_lsp_place place;
    if (!zs_lsp_place_in(c, &d, &offset)) {
        return false;
    }
    if (d == NULL || !zs_lsp_asked_at(d, offset, &asked)) {
        zs_json_null(c->w);
        return true;
    }
    zs_lsp_schema schema = zs_lsp_document_schema(c->l, d);
    zs_json_begin_object(c->w);
    zs_json_key(c->w, ZS_STR("isIncomplete"));
    zs_json_bool(c->w, false);
    zs_json_key(c->w, ZS_STR("items"));
    zs_json_begin_list(c->w);
    if (asked.is_alias) {
        offer_anchors(c, d, &asked);
    } else if (schema.root != NULL && !value_place(&schema, d, asked.node, c, &asked) &&
               zs_lsp_place_of(&schema, &d->outline, asked.node, &place)) {
        offer_place(c, &schema, d, &asked, &place);
    }
    zs_json_end_list(c->w);
    zs_json_end_object(c->w);
    return true;
}
