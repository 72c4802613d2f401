/* The encoder: a typed tree as JSON, in schema order.
 * Judges nothing. A null that differs from absence (the field has a default) is written; other
 * nulls are not.
 * Nearly every member is put into the buffer in one go (text/json_put.h): `to` is where the next
 * byte goes, and the buffer is told of it only where the writer goes on, piece by piece: where
 * there is no room for a member in one go, for texts that need escapes, for choices and for values
 * of any kind.
 * What is put before every member begins with a comma, before the first of what is open too: there
 * it stands in the bracket's place, and at the end the bracket is put over it. */
#include "model/access.h"
#include "model/model.h"
#include "text/json_put.h"

#include "base/banned.h"

enum { FIRST_BYTES = 1024 }; /* so that what is small is put in one go */

typedef struct zs_encoder {
    zs_json_writer *w;
    const zs_schema *schema;
    const char *strings;
    const zs_type *types;
    char *begin;         /* of the buffer */
    const char *last;    /* before it, there is room for ZS_PUT_SLACK more */
    uint32_t colon;      /* zs_put_colon */
    uint32_t step;       /* by which what is open stands farther in than what is around it */
    uint32_t depth_most; /* of the writer */
} zs_encoder;

/* What is open: its bracket, the place of that, and how far apart its members stand. */
typedef struct place {
    size_t at;
    uint32_t between;
    bool is_list;
} place;

static void encode_value(zs_encoder *e, const zs_type *t, const void *value);
static char *encode_object(zs_encoder *e, char *to, const zs_type *t, const zs_node *o, place in);
static char *encode_list(zs_encoder *e, char *to, const zs_type *t, const void *value, place in);
static char *encode_map(zs_encoder *e, char *to, const zs_type *t, const void *value, place in);

/* Hands over to the writer, and takes over from it. */
static void hand_over(zs_encoder *e, const char *to, place in)
{
    size_t n = (size_t)(to - e->begin);
    e->begin[in.at] = in.is_list ? '[' : '{';
    e->w->needs_comma = n != in.at;
    e->w->out->n = n + (n == in.at);
}
static char *take_over(zs_encoder *e)
{
    const zs_buf *out = e->w->out;
    e->begin = out->p;
    e->last = out->p + (out->capacity > ZS_PUT_SLACK ? out->capacity - ZS_PUT_SLACK : 0);
    return out->p + out->n;
}

/* Does a member fit whose texts have `n` bytes? */
ZS_HOT bool fits(const zs_encoder *e, const char *to, size_t n)
{
    return e->last - to > (ptrdiff_t)n;
}

/* A member by way of the writer, which makes room for those that follow; key.p NULL: an item. */
ZS_COLD static char *encode_member(zs_encoder *e, char *to, place in, zs_str key, const zs_type *t,
                                   const void *value)
{
    hand_over(e, to, in);
    if (!fits(e, to, ZS_PUT_SLACK)) {
        (void)zs_buf_more(e->w->out, 2 * ZS_PUT_SLACK);
    }
    if (key.p != NULL) {
        zs_json_key(e->w, key);
    }
    encode_value(e, t, value);
    return take_over(e);
}

static zs_str enum_name(const zs_encoder *e, const zs_type *t, const void *value)
{
    return zs_schema_str(e->schema, e->schema->names[t->ref + zs_load_enum(value)]);
}

/* A number. */
static char *put_int(const zs_type *t, const void *value, char *to)
{
    uint64_t v = zs_load_int(t, value);
    bool is_negative = t->kind == ZS_KIND_INT && (int64_t)v < 0;
    *to = '-';
    to += is_negative;
    return to + zs_print_u64(is_negative ? 0 - v : v, to);
}

static char *put_enum(const zs_encoder *e, const zs_type *t, const void *value, char *to)
{
    zs_str name = enum_name(e, t, value);
    return fits(e, to, name.n) ? zs_put_text(to, name) : NULL;
}

/* What stands between brackets, and the closing one. */
ZS_HOT char *encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, place in)
{
    return t->kind == ZS_KIND_OBJECT ? encode_object(e, to, t, value, in)
           : t->kind == ZS_KIND_LIST ? encode_list(e, to, t, value, in)
                                     : encode_map(e, to, t, value, in);
}

/* A value that is no text, where there is room for the slack; NULL for one that is the writer's.
 * `between` is that of what is around it. */
ZS_HOT char *put_value(zs_encoder *e, const zs_type *t, const void *value, char *to,
                       uint32_t between)
{
    if (t->kind == ZS_KIND_OBJECT || t->kind == ZS_KIND_LIST || t->kind == ZS_KIND_MAP) {
        place in = {(size_t)(to - e->begin), between + e->step, t->kind == ZS_KIND_LIST};
        if (e->w->depth >= e->depth_most) {
            return NULL;
        }
        e->w->depth++;
        return encode_members(e, to, t, value, in);
    }
    if (t->kind == ZS_KIND_INT || t->kind == ZS_KIND_UINT) {
        return put_int(t, value, to);
    }
    return t->kind == ZS_KIND_BOOL   ? zs_put_bool(to, zs_load_bool(value))
           : t->kind == ZS_KIND_ENUM ? put_enum(e, t, value, to)
                                     : NULL;
}

/* The closing bracket by way of the writer. */
ZS_COLD static char *end_slowly(zs_encoder *e, char *to, place in)
{
    hand_over(e, to, in);
    if (in.is_list) {
        zs_json_end_list(e->w);
    } else {
        zs_json_end_object(e->w);
    }
    return take_over(e);
}

/* The bracket that closes what is open. */
ZS_HOT char *encode_end(zs_encoder *e, char *to, place in)
{
    if (!fits(e, to, in.between)) {
        return end_slowly(e, to, in);
    }
    char *open = e->begin + in.at;
    *open = in.is_list ? '[' : '{';
    to = to == open ? to + 1 : zs_put_last_gap(to, in.between);
    *to = in.is_list ? ']' : '}';
    e->w->depth--;
    return to + 1;
}

/* A field that is there but null. */
ZS_COLD static char *encode_null(zs_encoder *e, char *to, place in, const zs_field *f)
{
    if (f->fallback == ZS_NO_FALLBACK) {
        return to;
    }
    hand_over(e, to, in);
    zs_json_key(e->w, zs_field_name(e->schema, f));
    zs_json_null(e->w);
    return take_over(e);
}

/* A field that has a value. Most are texts. */
ZS_HOT char *encode_field(zs_encoder *e, char *to, place in, const zs_field *f, const zs_node *o)
{
    const zs_type *t = &e->types[f->type];
    const void *value = (const char *)o + f->offset;
    const char *name = e->strings + f->name;
    size_t n = f->name_length;
    bool is_plain = (f->flags & ZS_FIELD_PLAIN) != 0;
    char *end = NULL;
    if (t->kind == ZS_KIND_STR) {
        zs_str text = zs_load_str(value);
        if (is_plain && fits(e, to, in.between + n + text.n)) {
            end = zs_put_name(zs_put_gap(to, in.between), name, n, e->colon);
            end = zs_put_text(end, text);
        }
    } else {
        value = zs_field_value(t, value);
        if (is_plain && fits(e, to, in.between + n)) {
            end = zs_put_name(zs_put_gap(to, in.between), name, n, e->colon);
            end = put_value(e, t, value, end, in.between);
        }
    }
    return end != NULL ? end : encode_member(e, to, in, (zs_str){name, n}, t, value);
}

/* Members that the schema does not name. */
ZS_COLD static char *encode_extras(zs_encoder *e, char *to, const zs_extra *extra, place in)
{
    hand_over(e, to, in);
    for (; extra != NULL; extra = extra->next) {
        zs_json_key(e->w, extra->key->text);
        zs_json_event(e->w, extra->value);
    }
    return take_over(e);
}

/* The members of an object and its closing bracket. */
static char *encode_object(zs_encoder *e, char *to, const zs_type *t, const zs_node *o, place in)
{
    const uint64_t *has = zs_presence(o);
    const zs_field *fields = &e->schema->fields[t->ref];
    unsigned words = zs_presence_words(t);
    in.is_list = false;
    for (unsigned w = 0; w < words; w++, fields += 64) {
        uint64_t nulls = has[words + w];
        for (uint64_t bits = has[w] | nulls; bits != 0; bits &= bits - 1) {
            const zs_field *f = &fields[zs_bits_first(bits)];
            if (nulls != 0 && (nulls & bits & (0 - bits)) != 0) {
                to = encode_null(e, to, in, f);
            } else {
                to = encode_field(e, to, in, f, o);
            }
        }
    }
    if (o->extra != NULL) {
        to = encode_extras(e, to, o->extra, in);
    }
    return encode_end(e, to, in);
}

/* The texts of a list. */
ZS_HOT char *encode_texts(zs_encoder *e, char *to, const zs_type *item, const zs_str *texts,
                          uint32_t n, place in)
{
    for (const zs_str *one = texts, *stop = texts + n; one < stop; one++) {
        zs_str text = *one;
        char *end = NULL;
        if (fits(e, to, in.between + text.n)) {
            end = zs_put_text(zs_put_gap(to, in.between), text);
        }
        to = end != NULL ? end : encode_member(e, to, in, (zs_str){NULL, 0}, item, one);
    }
    return to;
}

/* Items that are no texts. */
static char *encode_items(zs_encoder *e, char *to, const zs_type *item, const char *one, uint32_t n,
                          place in)
{
    for (; n > 0; n--, one += item->size) {
        char *end = NULL;
        if (fits(e, to, in.between)) {
            end = put_value(e, item, one, zs_put_gap(to, in.between), in.between);
        }
        to = end != NULL ? end : encode_member(e, to, in, (zs_str){NULL, 0}, item, one);
    }
    return encode_end(e, to, in);
}

/* The items of a list and its closing bracket. */
static char *encode_list(zs_encoder *e, char *to, const zs_type *t, const void *value, place in)
{
    const zs_type *item = &e->types[t->ref];
    zs_list list = zs_load_list(value);
    in.is_list = true;
    if (item->kind != ZS_KIND_STR) {
        return encode_items(e, to, item, list.items, list.n, in);
    }
    return encode_end(e, encode_texts(e, to, item, list.items, list.n, in), in);
}

/* The entries of a map, in the order they were written or made, and its closing bracket. */
static char *encode_map(zs_encoder *e, char *to, const zs_type *t, const void *value, place in)
{
    const zs_type *of = &e->types[t->ref];
    zs_list map = zs_load_list(value);
    const char *entry = map.items;
    in.is_list = false;
    for (uint32_t i = 0; i < map.n; i++, entry += zs_entry_size(of)) {
        const char *one = entry + ZS_ENTRY_VALUE;
        zs_str key = zs_load_str(entry + ZS_ENTRY_KEY);
        zs_str text = of->kind == ZS_KIND_STR ? zs_load_str(one) : (zs_str){NULL, 0};
        char *end = NULL;
        if (fits(e, to, in.between + key.n + text.n)) {
            end = zs_put_key(zs_put_gap(to, in.between), key, e->colon);
        }
        if (end != NULL) {
            end = of->kind == ZS_KIND_STR ? zs_put_text(end, text)
                                          : put_value(e, of, one, end, in.between);
        }
        key.p = key.p == NULL ? "" : key.p;
        to = end != NULL ? end : encode_member(e, to, in, key, of, one);
    }
    return encode_end(e, to, in);
}

/* After the writer has opened something, what is in it goes on in one go. `n` bytes are there
 * already besides the bracket. */
static void go_on(zs_encoder *e, const zs_type *t, const void *value, size_t at)
{
    if (e->w->out->failed) {
        return;
    }
    place in = {at, zs_put_between(e->w), t->kind == ZS_KIND_LIST};
    char *to = take_over(e);
    to -= (size_t)(to - e->begin) == at + 1; /* where the bracket is */
    to = encode_members(e, to, t, value, in);
    e->w->out->n = (size_t)(to - e->begin);
    e->w->needs_comma = true;
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
        zs_json_str(e->w, enum_name(e, t, value));
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
                    .colon = zs_put_colon(w),
                    .step = w->is_compact ? 0 : ZS_PUT_INDENT,
                    .depth_most = w->depth + 2 * ZS_DEPTH_MAX};
    if (w->out->capacity - w->out->n < FIRST_BYTES) {
        (void)zs_buf_more(w->out, FIRST_BYTES);
    }
    encode_value(&e, &schema->types[type], object);
}
