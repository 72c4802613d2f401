/* Choices: tagged unions, where one key says which variant a map is, and alternates, where the JSON
 * kind of the value does. The tape is in memory, so the tag may stand anywhere in its map. */
#include "model/decode.h"

#include "base/banned.h"

/* Stores a decoded choice in its slot. */
static void store_choice(void *slot, zs_span at, uint32_t tag, void *value)
{
    zs_union u = {.node = {.at = at}, .tag = tag, .value = value};
    memcpy(slot, &u, sizeof u);
}

zs_outcome zs_decode_union(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    if (e->kind != ZS_EVENT_MAP) {
        return zs_fault_type(d, place, e);
    }
    zs_str name = zs_schema_str(d->schema, t->tag);
    const zs_event *tag = zs_event_find(e, name);
    if (tag == NULL) {
        return zs_fault_no_variant(d, place, e);
    }
    zs_place here = {.up = place, .key = name, .type = place->type, .step = ZS_STEP_FIELD};
    for (uint16_t i = 0; i < t->n; i++) {
        const zs_variant *variant = &d->schema->variants[t->ref + i];
        if (tag->kind != ZS_EVENT_SCALAR ||
            !zs_str_eq(tag->text, zs_schema_str(d->schema, variant->name))) {
            continue;
        }
        void *made = zs_arena_alloc(d->a, d->schema->types[variant->type].size);
        if (made == NULL) {
            return ZS_NO_MEMORY;
        }
        zs_place chosen = *place;
        chosen.type = variant->type;
        zs_outcome outcome = zs_decode_object(d, &chosen, e, made, name);
        store_choice(slot, e->at, i, made);
        return outcome;
    }
    return zs_fault_variant(d, &here, tag);
}

/* What an alternative must take to take this node. */
static uint32_t accept_of(const zs_event *e)
{
    static const uint8_t of_core[] = {
        [ZS_CORE_STR] = ZS_ACCEPT_STR,
        [ZS_CORE_BOOL] = ZS_ACCEPT_BOOL,
        [ZS_CORE_INT] = ZS_ACCEPT_INT,
        [ZS_CORE_FLOAT] = ZS_ACCEPT_FLOAT,
    };
    return e->kind == ZS_EVENT_LIST     ? ZS_ACCEPT_LIST
           : e->kind == ZS_EVENT_MAP    ? ZS_ACCEPT_MAP
           : e->kind == ZS_EVENT_SCALAR ? of_core[e->core]
                                        : 0;
}

/* The first alternative that takes one of these kinds, or t->n. */
static uint16_t alternative_for(const zs_schema *schema, const zs_type *t, uint32_t kinds)
{
    uint16_t i = 0;
    while (i < t->n && (schema->variants[t->ref + i].kinds & kinds) == 0) {
        i++;
    }
    return i;
}

/* Chooses for a value without a tag; a number written without a point is a number too, and outside
 * JSON every scalar is text. t->n when nothing takes it. */
static uint16_t choose_plain(const zs_schema *schema, const zs_type *t, const zs_event *e)
{
    uint32_t kind = accept_of(e);
    uint16_t found = alternative_for(schema, t, kind);
    if (found == t->n && kind == ZS_ACCEPT_INT) {
        found = alternative_for(schema, t, ZS_ACCEPT_FLOAT);
    }
    if (found == t->n && e->kind == ZS_EVENT_SCALAR && (e->flags & ZS_EVENT_JSON) == 0) {
        found = alternative_for(schema, t, ZS_ACCEPT_STR);
    }
    return found;
}

/* Chooses for `!name value`: the word `name` when no value follows, else the map {name: value}.
 * t->n when the tag means nothing here. */
static uint16_t choose_tagged(const zs_schema *schema, const zs_type *t, const zs_event *e)
{
    uint16_t word = alternative_for(schema, t, ZS_ACCEPT_STR);
    uint16_t map = alternative_for(schema, t, ZS_ACCEPT_MAP);
    uint16_t start = 0;
    bool is_map = false, is_member = false;
    if (map < t->n) {
        const zs_type *object = &schema->types[schema->variants[t->ref + map].type];
        is_map = object->kind == ZS_KIND_OBJECT && (object->flags & ZS_TYPE_YAML_TAG) != 0;
        is_member = is_map && zs_field_find(schema, object, e->text, &start) != ZS_NO_FIELD;
    }
    if (e[1].kind == ZS_EVENT_NULL && word < t->n) {
        const zs_type *text = &schema->types[schema->variants[t->ref + word].type];
        bool is_word = text->kind != ZS_KIND_ENUM || zs_enum_find(schema, text, e->text) < text->n;
        return is_word || !is_member ? word : map;
    }
    return is_map ? map : t->n;
}

/* Decodes what an alternative takes, into memory of its own. */
static zs_outcome decode_chosen(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot,
                                uint16_t chosen)
{
    const zs_type *t = &d->schema->types[place->type];
    zs_place here = *place;
    here.type = d->schema->variants[t->ref + chosen].type;
    const zs_type *type = &d->schema->types[here.type];
    void *made = zs_arena_alloc(d->a, type->size);
    if (made == NULL) {
        return ZS_NO_MEMORY;
    }
    zs_event word;
    const zs_event *value = e;
    if (e->kind == ZS_EVENT_TAG && type->kind == ZS_KIND_STR) {
        word = *e;
        word.kind = ZS_EVENT_SCALAR;
        word.core = ZS_CORE_STR;
        value = &word;
    }
    zs_outcome outcome = zs_decode_value(d, &here, value, made);
    store_choice(slot, e->at, chosen, made);
    return outcome;
}

zs_outcome zs_decode_alternate(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    if (e->kind == ZS_EVENT_TAG) {
        uint16_t chosen = choose_tagged(d->schema, t, e);
        if (chosen < t->n) {
            return decode_chosen(d, place, e, slot, chosen);
        }
        zs_fault_tag(d, place, e);
        e++;
    }
    uint16_t chosen = choose_plain(d->schema, t, e);
    return chosen < t->n ? decode_chosen(d, place, e, slot, chosen) : zs_fault_type(d, place, e);
}
