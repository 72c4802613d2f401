/* The decoder: one walk over a tape and the tables side by side makes a typed tree.
 * Judges shape only; ranges, patterns and required members are check.c's. Knows no schema in
 * particular.
 * Containers are here, scalars in decode_scalar.c, choices in decode_choice.c, the wording of
 * faults in fault*.c. */
#include "model/decode.h"

#include "base/scan.h"
#include "model/model.h"

#include "base/banned.h"

/* Decodes into the slot of a field: objects and choices stand behind a pointer there. */
static zs_outcome decode_slot(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    if (!zs_kind_is_pointed(t->kind)) {
        return zs_decode_value(d, place, e, slot);
    }
    void *made = zs_arena_alloc(d->a, t->size);
    if (made == NULL) {
        return ZS_NO_MEMORY;
    }
    zs_outcome outcome = zs_decode_value(d, place, e, made);
    if (outcome <= ZS_DECODED_IN_PART) {
        zs_store_pointer(slot, made);
    }
    return outcome;
}

bool zs_decode_field(zs_decoder *d, const zs_place *place, zs_node *o, unsigned index,
                     const zs_event *e)
{
    const zs_type *t = &d->schema->types[place->up->type];
    const zs_field *f = &d->schema->fields[t->ref + index];
    zs_origin from = {e->at, d->rule};
    if (e->kind == ZS_EVENT_NULL && (f->flags & ZS_FIELD_NULL_ABSENT) != 0) {
        zs_presence_set(o, zs_presence_words(t), index);
        zs_presence_clear(o, index);
    } else {
        zs_outcome outcome = decode_slot(d, place, e, (char *)o + f->offset);
        if (outcome == ZS_NO_MEMORY) {
            return false;
        }
        if (outcome <= ZS_DECODED_IN_PART) {
            zs_presence_set(o, 0, index);
        } else {
            zs_presence_clear(o, index);
        }
        from.rule = outcome == ZS_DECODED ? from.rule : ZS_RULE_FAULTY;
    }
    if (from.rule != ZS_RULE_DEFAULT) {
        zs_origin_put(o, t, index, from);
    }
    return true;
}

/* Makes the zeroed `o` an object in which `n` fields may be told of. False without memory. */
static bool begin_object(zs_decoder *d, const zs_place *place, zs_node *o, uint32_t n)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t words = zs_presence_words(t) * sizeof(uint64_t);
    if ((t->flags & ZS_TYPE_BARE) == 0) {
        const void *model = zs_decode_model(d, place);
        if (model == NULL) {
            return false;
        }
        memcpy(o, model, t->size);
    }
    char *told = zs_arena_room(d->a, words + (n < t->n ? n : t->n) * sizeof *o->origins);
    if (told != NULL) {
        memset(told, 0, words);
        o->origins = (zs_origin *)(void *)(told + words);
    }
    return told != NULL;
}

/* Tells of all fields. False without memory. */
static bool open_object(zs_decoder *d, const zs_type *t, zs_node *o)
{
    zs_origin *origins = zs_origins_new(d->a, t->n);
    if (origins == NULL) {
        return false;
    }
    for (unsigned i = 0; i < t->n; i++) {
        origins[i] = zs_node_origin(o, zs_presence_words(t), i);
    }
    o->origins = origins;
    return true;
}

/* Keeps a member that the schema does not name, after those before it. False without memory. */
static bool keep_extra(zs_decoder *d, zs_node *o, zs_extra **last, const zs_event *key)
{
    zs_extra *extra = zs_arena_alloc(d->a, sizeof *extra);
    if (extra == NULL) {
        return false;
    }
    extra->key = key;
    extra->value = key + 1;
    if (*last == NULL) {
        o->extra = extra;
    } else {
        (*last)->next = extra;
    }
    *last = extra;
    return true;
}

/* Decodes the entry at `key` when there is nothing to say about it: a field that stands here for
 * the first time and an everyday scalar. False, having done nothing, otherwise. */
static inline bool decode_plain_entry(zs_decoder *d, const zs_type *t, zs_node *o,
                                      const zs_event *key, uint16_t index)
{
    const zs_field *f = &d->schema->fields[t->ref + index];
    const zs_type *type = &d->schema->types[f->type];
    if (key->skip != 1 || key[1].kind != ZS_EVENT_SCALAR || (f->flags & ZS_FIELD_DEPRECATED) != 0 ||
        zs_is_told(o, t, index) ||
        !zs_decode_plain(d->schema, type, key + 1, (char *)o + f->offset)) {
        return false;
    }
    if (d->rule != ZS_RULE_DEFAULT) {
        zs_origin_put(o, t, index, (zs_origin){key[1].at, d->rule});
    }
    zs_presence_set(o, 0, index);
    return true;
}

/* The field that the key names; documents mostly follow the schema's order, so the next is tried
 * first. */
static inline uint16_t field_of(const zs_schema *schema, const zs_type *t, zs_str key,
                                uint16_t *next)
{
    const zs_field *f = &schema->fields[t->ref + *next];
    if (*next < t->n && f->name_length == key.n &&
        zs_same_bytes(schema->strings + f->name, key.p, key.n)) {
        return (*next)++;
    }
    return zs_field_find(schema, t, key, next);
}

/* Decodes the entry at `key`, whatever it names. False without memory. */
static bool decode_entry(zs_decoder *d, const zs_place *place, zs_node *o, const zs_event *map,
                         const zs_event *key, uint16_t index)
{
    const zs_type *t = &d->schema->types[place->type];
    const zs_field *f = &d->schema->fields[t->ref + index];
    if (zs_is_told(o, t, index)) {
        zs_fault_duplicate(d, place, map, key, index);
        return true;
    }
    if ((f->flags & ZS_FIELD_DEPRECATED) != 0) {
        zs_fault_deprecated(d, key);
    }
    zs_place here = {place, key->text, zs_key_span(key), 0, f->type, ZS_STEP_FIELD};
    return zs_decode_field(d, &here, o, index, key + 1);
}

zs_outcome zs_decode_object(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot,
                            zs_str tag)
{
    const zs_type *t = &d->schema->types[place->type];
    zs_node *o = slot;
    const zs_event *key = e + 1;
    uint32_t n = e->kind == ZS_EVENT_MAP ? e->count : 0;
    if (e->kind == ZS_EVENT_TAG) {
        key = e;
        n = 1;
    } else if (e->kind != ZS_EVENT_MAP && !zs_event_is_empty(e)) {
        return zs_fault_type(d, place, e);
    }
    if (!begin_object(d, place, o, n)) {
        return ZS_NO_MEMORY;
    }
    o->at = e->at;
    o->key_at = place->key_at;
    zs_extra *last = NULL;
    uint16_t next = 0;
    bool has_unknown = false;
    for (; n > 0; n--, key = zs_event_next(key + 1)) {
        if (tag.n > 0 && zs_str_eq(key->text, tag)) {
            continue;
        }
        uint16_t index = field_of(d->schema, t, key->text, &next);
        if (index != ZS_NO_FIELD) {
            if (!decode_plain_entry(d, t, o, key, index) &&
                !decode_entry(d, place, o, e, key, index)) {
                return ZS_NO_MEMORY;
            }
        } else if ((t->flags & ZS_TYPE_DENY_UNKNOWN) != 0) {
            zs_fault_unknown_key(d, place, e, key);
            has_unknown = true;
        } else if (!keep_extra(d, o, &last, key)) {
            return ZS_NO_MEMORY;
        }
    }
    if (has_unknown) {
        zs_fault_excuse(d, place, o, e);
    }
    return d->is_open && !open_object(d, t, o) ? ZS_NO_MEMORY
           : has_unknown                       ? ZS_DECODED_IN_PART
                                               : ZS_DECODED;
}

/* Decodes one member at `e` into the room at `item`; an entry is an item with a key before it. */
static zs_outcome decode_member(zs_decoder *d, const zs_place *place, uint32_t index,
                                const zs_event *e, char *item)
{
    const zs_type *t = &d->schema->types[place->type];
    zs_place here = {.up = place, .index = index, .type = t->ref, .step = ZS_STEP_ITEM};
    if (t->kind == ZS_KIND_MAP) {
        here = (zs_place){place, e->text, e->at, index, t->ref, ZS_STEP_ENTRY};
        memcpy(item + ZS_ENTRY_KEY, &e->text, sizeof e->text);
        memcpy(item + ZS_ENTRY_KEY_AT, &e->at, sizeof e->at);
        return zs_decode_value(d, &here, e + 1, item + ZS_ENTRY_VALUE);
    }
    return zs_decode_value(d, &here, e, item);
}

/* Decodes the member at `e` when it is an everyday scalar. False, having done nothing, if not. */
static inline bool decode_plain_member(const zs_decoder *d, const zs_type *member, bool is_map,
                                       const zs_event *e, char *item)
{
    if (!is_map) {
        return zs_decode_plain(d->schema, member, e, item);
    }
    if (!zs_decode_plain(d->schema, member, e + 1, item + ZS_ENTRY_VALUE)) {
        return false;
    }
    memcpy(item + ZS_ENTRY_KEY, &e->text, sizeof e->text);
    memcpy(item + ZS_ENTRY_KEY_AT, &e->at, sizeof e->at);
    return true;
}

/* Decodes a list or a map, leaving out the faulty members. */
static zs_outcome decode_members(zs_decoder *d, const zs_place *place, const zs_event *e,
                                 void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    const zs_type *member = &d->schema->types[t->ref];
    bool is_map = t->kind == ZS_KIND_MAP;
    bool is_shaped = e->kind == (is_map ? ZS_EVENT_MAP : ZS_EVENT_LIST);
    if (!is_shaped && !zs_event_is_empty(e)) {
        return zs_fault_type(d, place, e);
    }
    size_t size = is_map ? zs_entry_size(member) : member->size;
    zs_list list = {.capacity = is_shaped ? e->count : 0};
    list.items = zs_arena_array(d->a, list.capacity, size);
    list.at = zs_arena_array(d->a, list.capacity, sizeof *list.at);
    if (list.items == NULL || list.at == NULL) {
        return ZS_NO_MEMORY;
    }
    const zs_event *at = e + 1;
    for (uint32_t i = 0; i < list.capacity; i++) {
        const zs_event *value = at + is_map;
        char *item = (char *)list.items + list.n * size;
        if (decode_plain_member(d, member, is_map, at, item)) {
            list.at[list.n++] = (zs_origin){value->at, d->rule};
            at = value + 1;
            continue;
        }
        zs_outcome outcome = decode_member(d, place, i, at, item);
        if (outcome == ZS_NO_MEMORY) {
            return outcome;
        }
        if (outcome == ZS_FAULTY) {
            memset(item, 0, size);
        } else {
            uint32_t rule = outcome == ZS_DECODED_IN_PART ? ZS_RULE_FAULTY : d->rule;
            list.at[list.n++] = (zs_origin){value->at, rule};
        }
        at = zs_event_next(value);
    }
    memcpy(slot, &list, sizeof list);
    return list.n == list.capacity ? ZS_DECODED : ZS_DECODED_IN_PART;
}

/* Decodes what may hold further values, one level deeper. */
static zs_outcome decode_container(zs_decoder *d, const zs_place *place, const zs_event *e,
                                   void *slot)
{
    if (d->depth >= ZS_DEPTH_MAX) {
        return zs_fault_depth(d, place, e);
    }
    zs_outcome outcome;
    d->depth++;
    switch ((zs_kind)d->schema->types[place->type].kind) {
    case ZS_KIND_OBJECT:
        outcome = zs_decode_object(d, place, e, slot, (zs_str){NULL, 0});
        break;
    case ZS_KIND_UNION:
        outcome = zs_decode_union(d, place, e, slot);
        break;
    default:
        outcome = decode_members(d, place, e, slot);
        break;
    }
    d->depth--;
    return outcome;
}

/* Whether a tag says something about a value of this type. */
static bool takes_tag(const zs_type *t)
{
    return t->kind == ZS_KIND_ALT || t->kind == ZS_KIND_ENUM ||
           (t->kind == ZS_KIND_OBJECT && (t->flags & ZS_TYPE_YAML_TAG) != 0);
}

/* Chooses the decoder of the type's kind; a tag without meaning is warned about and left out. */
static zs_outcome decode_any_kind(zs_decoder *d, const zs_place *place, const zs_event *e,
                                  void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    if (e->kind == ZS_EVENT_TAG && !takes_tag(t)) {
        zs_fault_tag(d, place, e);
        e++;
    }
    zs_any any = {e};
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
    case ZS_KIND_UNION:
        return decode_container(d, place, e, slot);
    case ZS_KIND_ALT:
        return zs_decode_alternate(d, place, e, slot);
    case ZS_KIND_ANY:
        memcpy(slot, &any, sizeof any);
        return ZS_DECODED;
    default:
        return zs_decode_scalar(d, place, e, slot);
    }
}

zs_outcome zs_decode_value(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    bool is_sensitive = (d->schema->types[place->type].flags & ZS_TYPE_SENSITIVE) != 0;
    if (is_sensitive) {
        zs_diags_hide(d->diags, e->at);
    }
    d->hidden += is_sensitive;
    zs_outcome outcome = decode_any_kind(d, place, e, slot);
    d->hidden -= is_sensitive;
    return outcome;
}

/* Decodes a document's root. */
static bool decode_root(zs_decoder *d, uint16_t type, const zs_event *event, void **ret)
{
    zs_place root = {.type = type, .step = ZS_STEP_ROOT};
    void *made = zs_arena_alloc(d->a, d->schema->types[type].size);
    if (made == NULL) {
        return false;
    }
    zs_outcome outcome = zs_decode_value(d, &root, event, made);
    if (outcome > ZS_DECODED_IN_PART || d->a->failed) {
        return false;
    }
    *ret = made;
    return true;
}

bool zs_decode(zs_arena *a, const zs_schema *schema, uint16_t type, const zs_event *event,
               void **ret, zs_diags *diags)
{
    zs_decoder d = {.a = a, .schema = schema, .diags = diags};
    return decode_root(&d, type, event, ret);
}

bool zs_decode_open(zs_arena *a, const zs_schema *schema, uint16_t type, const zs_event *event,
                    void **ret, zs_diags *diags)
{
    zs_decoder d = {.a = a, .schema = schema, .diags = diags, .is_open = true};
    return decode_root(&d, type, event, ret);
}
