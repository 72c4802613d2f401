/* The encoder: a typed tree as JSON, in schema order.
 * Judges nothing. A null that differs from absence (the field has a default) is written; other
 * nulls are not. */
#include "model/access.h"
#include "model/model.h"

#include "base/banned.h"

typedef struct zs_encoder {
    zs_json_writer *w;
    const zs_schema *schema;
    unsigned depth;
} zs_encoder;

static void encode_value(zs_encoder *e, uint16_t type, const void *value);

/* Writes a field that has a value, or that is null. */
static void encode_field(zs_encoder *e, const zs_type *t, const zs_node *o, unsigned i)
{
    const zs_field *f = &e->schema->fields[t->ref + i];
    const zs_type *type = &e->schema->types[f->type];
    const void *slot = (const char *)o + f->offset;
    zs_str key = zs_field_name(e->schema, f);
    if (zs_node_is_null(o, t, i)) {
        if (f->fallback != ZS_NO_FALLBACK) {
            zs_json_key(e->w, key);
            zs_json_null(e->w);
        }
    } else if (type->kind == ZS_KIND_STR) {
        zs_json_entry(e->w, key, zs_load_str(slot));
    } else {
        zs_json_key(e->w, key);
        encode_value(e, f->type, zs_field_value(type, slot));
    }
}

/* Writes an object; `tag` (NULL for none) is the union around it, whose tag comes first. */
static void encode_object(zs_encoder *e, uint16_t type, const void *object, const zs_type *around,
                          zs_str variant)
{
    const zs_type *t = &e->schema->types[type];
    const zs_node *o = object;
    zs_json_begin_object(e->w);
    if (around != NULL) {
        zs_json_key(e->w, zs_schema_str(e->schema, around->tag));
        zs_json_str(e->w, variant);
    }
    const uint64_t *has = (const uint64_t *)(const void *)(o + 1);
    for (unsigned w = 0, words = zs_presence_words(t); w < words; w++) {
        for (uint64_t bits = has[w] | has[words + w]; bits != 0; bits &= bits - 1) {
            encode_field(e, t, o, w * 64 + zs_bits_first(bits));
        }
    }
    for (const zs_extra *extra = o->extra; extra != NULL; extra = extra->next) {
        zs_json_key(e->w, extra->key->text);
        zs_json_event(e->w, extra->value);
    }
    zs_json_end_object(e->w);
}

/* Writes a list; one of strings is written in one go, because most lists are. */
static void encode_list(zs_encoder *e, const zs_type *t, const void *value)
{
    const zs_type *item = &e->schema->types[t->ref];
    zs_list list = zs_load_list(value);
    if (item->kind == ZS_KIND_STR) {
        zs_json_strs(e->w, list.items, list.n);
        return;
    }
    zs_json_begin_list(e->w);
    for (uint32_t i = 0; i < list.n; i++) {
        encode_value(e, t->ref, (const char *)list.items + (size_t)i * item->size);
    }
    zs_json_end_list(e->w);
}

/* Writes a map as an object, in the order its entries were written or made. */
static void encode_map(zs_encoder *e, const zs_type *t, const void *value)
{
    size_t size = zs_entry_size(&e->schema->types[t->ref]);
    zs_list map = zs_load_list(value);
    zs_json_begin_object(e->w);
    for (uint32_t i = 0; i < map.n; i++) {
        const char *entry = (const char *)map.items + i * size;
        zs_json_key(e->w, zs_load_str(entry + ZS_ENTRY_KEY));
        encode_value(e, t->ref, entry + ZS_ENTRY_VALUE);
    }
    zs_json_end_object(e->w);
}

static void encode_choice(zs_encoder *e, const zs_type *t, const void *value)
{
    zs_union u = zs_load_union(value);
    const zs_variant *variant = &e->schema->variants[t->ref + u.tag];
    if (t->kind == ZS_KIND_UNION) {
        encode_object(e, variant->type, u.value, t, zs_schema_str(e->schema, variant->name));
    } else {
        encode_value(e, variant->type, u.value);
    }
}

/* Writes a boolean, number, enumerator or text. */
static void encode_scalar(zs_encoder *e, const zs_type *t, const void *value)
{
    switch ((zs_kind)t->kind) {
    case ZS_KIND_BOOL:
        zs_json_bool(e->w, zs_load_bool(value));
        break;
    case ZS_KIND_INT:
        zs_json_i64(e->w, (int64_t)zs_load_int(t, value));
        break;
    case ZS_KIND_UINT:
        zs_json_u64(e->w, zs_load_int(t, value));
        break;
    case ZS_KIND_DOUBLE:
        zs_json_double(e->w, zs_load_double(value));
        break;
    case ZS_KIND_ENUM:
        zs_json_str(e->w, zs_schema_str(e->schema, e->schema->names[t->ref + zs_load_enum(value)]));
        break;
    default:
        zs_json_str(e->w, zs_load_str(value));
        break;
    }
}

/* Writes any value. A tree deeper than any document may be marks the buffer as failed instead. */
static void encode_value(zs_encoder *e, uint16_t type, const void *value)
{
    const zs_type *t = &e->schema->types[type];
    zs_any any;
    if (e->depth > 2 * ZS_DEPTH_MAX) { /* a choice and its object are two steps, but one level */
        e->w->out->failed = true;
        return;
    }
    e->depth++;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
        encode_object(e, type, value, NULL, (zs_str){NULL, 0});
        break;
    case ZS_KIND_LIST:
        encode_list(e, t, value);
        break;
    case ZS_KIND_MAP:
        encode_map(e, t, value);
        break;
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        encode_choice(e, t, value);
        break;
    case ZS_KIND_ANY:
        memcpy(&any, value, sizeof any);
        zs_json_event(e->w, any.event);
        break;
    default:
        encode_scalar(e, t, value);
        break;
    }
    e->depth--;
}

void zs_encode(zs_json_writer *w, const zs_schema *schema, uint16_t type, const void *object)
{
    zs_encoder e = {w, schema, 0};
    encode_value(&e, type, object);
}
