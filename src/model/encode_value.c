/* The encoder by way of the writer, piece by piece: what is not put in one go, and the beginning.
 * Judges nothing. A null that differs from absence (the field has a default) is written; other
 * nulls are not. The contract is in encoding.h. */
#include "model/encoding.h"

#include "base/banned.h"

enum {
#ifdef ZS_TINY
    FIRST_BYTES = 64,
#else
    FIRST_BYTES = 3584, /* so that what is small is put in one go */
#endif
};

static void encode_value(zs_encoder *e, const zs_type *t, const void *value);

/* Hands over to the writer, and takes over from it. */
static void hand_over(zs_encoder *e, const char *to, uint32_t depth)
{
    e->w->out->n = (size_t)(to - e->begin);
    e->w->depth = depth;
    e->w->after_key = false;
    e->w->needs_comma = true;
}
static char *take_over(zs_encoder *e)
{
    const zs_buf *out = e->w->out;
    e->begin = out->p;
    e->last = out->p + (out->capacity > ZS_PUT_SLACK ? out->capacity - ZS_PUT_SLACK : 0);
    return out->p + out->n;
}

/* Hands over at the end of a member, or where the first will be: there its bracket goes first. */
static void hand_over_in(zs_encoder *e, char *to, size_t at, uint32_t depth, char bracket)
{
    char *open = e->begin + at;
    *open = bracket;
    hand_over(e, to == open ? to + 1 : to, depth);
    e->w->needs_comma = to != open;
}

/* A member by way of the writer, which makes room for those that follow. */
static char *write_value(zs_encoder *e, const zs_type *t, const void *value)
{
    zs_buf *out = e->w->out;
    if (out->capacity - out->n < 2 * ZS_PUT_SLACK) {
        (void)zs_buf_more(out, 2 * ZS_PUT_SLACK);
    }
    encode_value(e, t, value);
    return take_over(e);
}

char *zs_encode_rest(zs_encoder *e, char *to, uint32_t depth, const zs_type *t, const void *value)
{
    hand_over(e, to, depth);
    e->w->after_key = true;
    return write_value(e, t, value);
}

char *zs_encode_field(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_field *f,
                      const zs_node *o)
{
    const zs_type *t = &e->types[f->type];
    hand_over_in(e, to, at, depth, '{');
    zs_json_key(e->w, zs_field_name(e->schema, f));
    return write_value(e, t, zs_field_value(t, (const char *)o + f->offset));
}

char *zs_encode_entry(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                      const char *entry)
{
    hand_over_in(e, to, at, depth, '{');
    zs_json_key(e->w, zs_load_str(entry + ZS_ENTRY_KEY));
    return write_value(e, t, entry + ZS_ENTRY_VALUE);
}

char *zs_encode_item(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                     const void *item)
{
    hand_over_in(e, to, at, depth, '[');
    return write_value(e, t, item);
}

/* A field that is there but null. */
static char *encode_null(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_field *f)
{
    if (f->fallback == ZS_NO_FALLBACK) {
        return to;
    }
    hand_over_in(e, to, at, depth, '{');
    zs_json_key(e->w, zs_field_name(e->schema, f));
    zs_json_null(e->w);
    return take_over(e);
}

/* A word of presence bits after the other. */
char *zs_encode_fields(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                       const zs_node *o)
{
    const uint64_t *has = zs_presence(o);
    const zs_field *fields = &e->fields[t->ref];
    for (unsigned w = 0, words = zs_presence_words(t); w < words; w++, fields += 64) {
        uint64_t nulls = has[words + w];
        for (uint64_t bits = has[w] | nulls; bits != 0; bits &= bits - 1) {
            unsigned i = zs_bits_first(bits);
            to = (nulls >> i & 1) != 0 ? encode_null(e, to, at, depth, &fields[i])
                                       : zs_encode_field(e, to, at, depth, &fields[i], o);
        }
    }
    return to;
}

char *zs_encode_extras(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_extra *extra)
{
    hand_over_in(e, to, at, depth, '{');
    for (; extra != NULL; extra = extra->next) {
        zs_json_key(e->w, extra->key->text);
        zs_json_event(e->w, extra->value);
    }
    return take_over(e);
}

char *zs_encode_end(zs_encoder *e, char *to, size_t at, uint32_t depth, bool is_list)
{
    hand_over_in(e, to, at, depth, is_list ? '[' : '{');
    if (is_list) {
        zs_json_end_list(e->w);
    } else {
        zs_json_end_object(e->w);
    }
    return take_over(e);
}

/* After the writer has opened something, at `at`, what is in it goes on in one go. */
static void go_on(zs_encoder *e, const zs_type *t, const void *value, size_t at)
{
    if (e->w->out->failed) {
        return;
    }
    uint32_t depth = e->w->depth;
    char *to = take_over(e);
    to -= (size_t)(to - e->begin) == at + 1; /* where the bracket is */
    to = zs_encode_members(e, to, t, value, at, depth);
    hand_over(e, to, depth - 1);
}

/* Writes what stands behind a choice: an object with its tag, or a value of any type. */
static void encode_choice(zs_encoder *e, const zs_type *t, const void *value)
{
    zs_union u = zs_load_union(value);
    const zs_variant *variant = &e->schema->variants[t->ref + u.tag];
    const zs_type *chosen = &e->types[variant->type];
    if (t->kind == ZS_KIND_ALT) {
        encode_value(e, chosen, u.value);
        return;
    }
    zs_json_begin_object(e->w);
    size_t at = e->w->out->n - 1;
    zs_json_key(e->w, zs_schema_str(e->schema, t->tag));
    zs_json_str(e->w, zs_schema_str(e->schema, variant->name));
    go_on(e, chosen, u.value, at);
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

/* Writes any value, piece by piece. A tree deeper than any document may be marks the buffer as
 * failed instead. */
static void encode_value(zs_encoder *e, const zs_type *t, const void *value)
{
    zs_any any;
    if (e->w->depth >= e->depth_most) {
        e->w->out->failed = true;
        return;
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
    case ZS_KIND_MAP:
        zs_json_begin_object(e->w);
        go_on(e, t, value, e->w->out->n - 1);
        break;
    case ZS_KIND_LIST:
        zs_json_begin_list(e->w);
        go_on(e, t, value, e->w->out->n - 1);
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
}

void zs_encode(zs_json_writer *w, const zs_schema *schema, uint16_t type, const void *object)
{
    zs_encoder e = {.w = w,
                    .schema = schema,
                    .strings = schema->strings,
                    .types = schema->types,
                    .fields = schema->fields,
                    .near = (uintptr_t)w->near.p,
                    .near_n = w->near.n < ZS_WIDE_BYTES ? 0 : w->near.n - ZS_WIDE_BYTES + 1,
                    .depth_most = w->depth + 2 * ZS_DEPTH_MAX};
    if (w->out->capacity - w->out->n < 2 * ZS_PUT_SLACK) {
        (void)zs_buf_more(w->out, FIRST_BYTES);
    }
    encode_value(&e, &schema->types[type], object);
}
