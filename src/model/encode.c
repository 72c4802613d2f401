/* The encoder: a typed tree as JSON, in schema order. What is put in one go; the rest is in
 * encode_value.c, and both in encoding.h.
 * What is put before every member begins with a comma, before the first of what is open too: there
 * it stands in the bracket's place, and at the end the bracket is put over it.
 * All that is hot is there twice, for compact JSON and for the other. */
#include "model/encoding.h"

#include "base/banned.h"

typedef char *encode_fn(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                        uint32_t between);
static encode_fn object_compact, object_wide, list_compact, list_wide, map_compact, map_wide;

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
    zs_str name = zs_encode_enum(e, t, value);
    return fits(e, to, name.n) ? zs_put_text(to, name) : NULL;
}

/* What stands between brackets, and the closing one; `at` is where the opening one is. */
ZS_HOT char *encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                            uint32_t between, bool is_compact)
{
    if (t->kind == ZS_KIND_OBJECT) {
        return is_compact ? object_compact(e, to, t, value, at, 1)
                          : object_wide(e, to, t, value, at, between);
    }
    if (t->kind == ZS_KIND_LIST) {
        return is_compact ? list_compact(e, to, t, value, at, 1)
                          : list_wide(e, to, t, value, at, between);
    }
    return is_compact ? map_compact(e, to, t, value, at, 1)
                      : map_wide(e, to, t, value, at, between);
}

/* A value where there is room for the slack; NULL for one that is the writer's. */
ZS_HOT char *put_value(zs_encoder *e, char *to, const zs_type *t, const void *value, place around)
{
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR: {
        zs_str text = zs_load_str(value);
        return fits(e, to, text.n) ? zs_put_text(to, text) : NULL;
    }
    case ZS_KIND_OBJECT:
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
        if (e->w->depth >= e->depth_most) {
            return NULL;
        }
        e->w->depth++;
        return encode_members(e, to, t, value, (size_t)(to - e->begin),
                              around.between + ZS_PUT_INDENT, around.is_compact);
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        return put_int(t, value, to);
    case ZS_KIND_BOOL:
        return zs_put_bool(to, zs_load_bool(value));
    case ZS_KIND_ENUM:
        return put_enum(e, t, value, to);
    default:
        return NULL;
    }
}

/* The bracket that closes what is open. */
ZS_HOT char *encode_end(zs_encoder *e, char *to, place in)
{
    if (!fits(e, to, in.between)) {
        return zs_encode_end(e, to, in);
    }
    char *open = e->begin + in.at;
    *open = in.is_list ? '[' : '{';
    to = to == open ? to + 1 : zs_put_last_gap(to, in.between);
    *to = in.is_list ? ']' : '}';
    e->w->depth--;
    return to + 1;
}

/* A field that has a value. Most are texts. */
ZS_HOT char *encode_field(zs_encoder *e, char *to, place in, const zs_field *f, const zs_node *o)
{
    const zs_type *t = &e->types[f->type];
    const void *value = (const char *)o + f->offset;
    const char *name = e->strings + f->name;
    size_t n = f->name_length;
    char *end = NULL;
    if (t->kind == ZS_KIND_OBJECT) {
        value = zs_load_pointer(value);
    }
    if ((f->flags & ZS_FIELD_PLAIN) != 0 && fits(e, to, in.between + n)) {
        end = zs_put_name(zs_put_gap(to, in.between), name, n, in.is_compact);
        end = put_value(e, end, t, value, in);
    }
    if (end == NULL && zs_kind_is_choice(t->kind)) {
        value = zs_load_pointer(value);
    }
    return end != NULL ? end : zs_encode_member(e, to, in, (zs_str){name, n}, t, value);
}

/* Fields of a word of presence bits, of which some may be null. */
ZS_HOT char *encode_word(zs_encoder *e, char *to, const zs_field *fields, const zs_node *o,
                         uint64_t has, uint64_t nulls, place in)
{
    for (uint64_t bits = has | nulls; bits != 0; bits &= bits - 1) {
        const zs_field *f = &fields[zs_bits_first(bits)];
        if (nulls != 0 && (nulls & bits & (0 - bits)) != 0) {
            to = zs_encode_null(e, to, in, f);
        } else {
            to = encode_field(e, to, in, f, o);
        }
    }
    return to;
}

/* The fields of an object that has more than a word. */
static char *encode_words(zs_encoder *e, char *to, const zs_type *t, const zs_node *o, place in)
{
    const uint64_t *has = zs_presence(o);
    const zs_field *fields = &e->schema->fields[t->ref];
    for (unsigned w = 0, words = zs_presence_words(t); w < words; w++, fields += 64) {
        to = encode_word(e, to, fields, o, has[w], has[words + w], in);
    }
    return to;
}

/* The members of an object and its closing bracket. */
ZS_HOT char *encode_object(zs_encoder *e, char *to, const zs_type *t, const zs_node *o, place in)
{
    const uint64_t *has = zs_presence(o);
    to = t->n > 64 ? encode_words(e, to, t, o, in)
                   : encode_word(e, to, &e->schema->fields[t->ref], o, has[0], has[1], in);
    if (o->extra != NULL) {
        to = zs_encode_extras(e, to, o->extra, in);
    }
    return encode_end(e, to, in);
}

/* The texts of a list. */
ZS_HOT char *encode_texts(zs_encoder *e, char *to, const zs_type *item, const zs_str *texts,
                          uint32_t n, place in)
{
    for (const zs_str *one = texts; n > 0; n--, one++) {
        zs_str text = *one;
        char *end = NULL;
        if (fits(e, to, in.between + text.n)) {
            end = zs_put_text(zs_put_gap(to, in.between), text);
        }
        to = end != NULL ? end : zs_encode_member(e, to, in, (zs_str){NULL, 0}, item, one);
    }
    return to;
}

/* Items that are no texts. */
ZS_HOT char *encode_items(zs_encoder *e, char *to, const zs_type *item, const char *one, uint32_t n,
                          place in)
{
    for (; n > 0; n--, one += item->size) {
        char *end = NULL;
        if (fits(e, to, in.between)) {
            end = put_value(e, zs_put_gap(to, in.between), item, one, in);
        }
        to = end != NULL ? end : zs_encode_member(e, to, in, (zs_str){NULL, 0}, item, one);
    }
    return to;
}

/* The items of a list and its closing bracket. */
ZS_HOT char *encode_list(zs_encoder *e, char *to, const zs_type *t, const void *value, place in)
{
    const zs_type *item = &e->types[t->ref];
    const void *items = zs_load_pointer((const char *)value + offsetof(zs_list, items));
    uint32_t n = zs_load_enum((const char *)value + offsetof(zs_list, n));
    to = item->kind == ZS_KIND_STR ? encode_texts(e, to, item, items, n, in)
                                   : encode_items(e, to, item, items, n, in);
    return encode_end(e, to, in);
}

/* The entries of a map, in the order they were written or made, and its closing bracket. */
ZS_HOT char *encode_map(zs_encoder *e, char *to, const zs_type *t, const void *value, place in)
{
    const zs_type *of = &e->types[t->ref];
    zs_list map = zs_load_list(value);
    const char *entry = map.items;
    for (uint32_t i = 0; i < map.n; i++, entry += zs_entry_size(of)) {
        const char *one = entry + ZS_ENTRY_VALUE;
        zs_str key = zs_load_str(entry + ZS_ENTRY_KEY);
        char *end = NULL;
        if (fits(e, to, in.between + key.n)) {
            end = zs_put_key(zs_put_gap(to, in.between), key, in.is_compact);
        }
        if (end != NULL) {
            end = put_value(e, end, of, one, in);
        }
        key.p = key.p == NULL ? "" : key.p;
        to = end != NULL ? end : zs_encode_member(e, to, in, key, of, one);
    }
    return encode_end(e, to, in);
}

static char *object_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                            uint32_t between)
{
    (void)between;
    return encode_object(e, to, t, value, (place){at, 1, false, true});
}
static char *object_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                         uint32_t between)
{
    return encode_object(e, to, t, value, (place){at, between, false, false});
}
static char *list_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                          uint32_t between)
{
    (void)between;
    return encode_list(e, to, t, value, (place){at, 1, true, true});
}
static char *list_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                       uint32_t between)
{
    return encode_list(e, to, t, value, (place){at, between, true, false});
}
static char *map_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                         uint32_t between)
{
    (void)between;
    return encode_map(e, to, t, value, (place){at, 1, false, true});
}
static char *map_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                      uint32_t between)
{
    return encode_map(e, to, t, value, (place){at, between, false, false});
}

char *zs_encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at)
{
    return encode_members(e, to, t, value, at, zs_put_between(e->w), e->w->is_compact);
}
