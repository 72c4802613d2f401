/* The encoder: a typed tree as JSON, in schema order. What is put in one go; the rest is in
 * encode_value.c, and both in encoding.h.
 * What is put before every member begins with a comma, before the first of what is open too: there
 * it stands in the bracket's place, and at the end the bracket is put over it.
 * All that is hot is there twice, for compact JSON and for the other. */
#include "model/encoding.h"

#include "base/banned.h"

typedef char *encode_fn(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                        uint32_t depth);
static encode_fn object_compact, object_wide, list_compact, list_wide, map_compact, map_wide;
static char *value_compact(zs_encoder *e, char *to, const zs_type *t, const void *value,
                           uint32_t depth);
static char *value_wide(zs_encoder *e, char *to, const zs_type *t, const void *value,
                        uint32_t depth);

/* Copies a text to where it goes, unless it needs escapes or more room than there is. */
ZS_HOT bool copy_text(const zs_encoder *e, char *to, zs_str text)
{
    if (text.n <= ZS_WIDE_BYTES && (uintptr_t)text.p - e->near < e->near_n) {
        return zs_copy_step(to, text.p, text.n);
    }
    return fits(e, to, text.n) && zs_copy_plain(to, text.p, text.n);
}

/* What goes on behind a quote: a text. */
ZS_HOT char *encode_text(zs_encoder *e, char *to, uint32_t depth, const zs_type *t,
                         const void *value)
{
    zs_str text = zs_load_str(value);
    if (!copy_text(e, to, text)) {
        return zs_encode_rest(e, to - 1, depth, t, value);
    }
    to[text.n] = '"';
    return to + text.n + 1;
}

/* The bracket that closes what is open. */
ZS_HOT char *encode_end(zs_encoder *e, char *to, size_t at, uint32_t depth, bool is_list,
                        bool is_compact)
{
    uint32_t between = zs_put_between(depth, is_compact);
    if (!fits(e, to, between)) {
        return zs_encode_end(e, to, at, depth, is_list);
    }
    char *open = e->begin + at;
    *open = is_list ? '[' : '{';
    to = to == open ? to + 1 : zs_put_last_gap(to, between);
    *to = is_list ? ']' : '}';
    return to + 1;
}

/* The texts of a list and its closing bracket. */
ZS_HOT char *texts_wide(zs_encoder *e, char *to, const zs_type *item, zs_list list, size_t at,
                        uint32_t depth)
{
    uint32_t between = zs_put_between(depth, false);
    const zs_str *one = list.items;
    for (uint32_t n = list.n; n > 0; n--, one++) {
        if (fits(e, to, between)) {
            to = encode_text(e, zs_put_gap_quote(to, between), depth, item, one);
        } else {
            to = zs_encode_item(e, to, at, depth, item, one);
        }
    }
    return encode_end(e, to, at, depth, true, false);
}

/* The same in compact JSON. What is between two texts is put behind the first in one step, and
 * taken back behind the last. */
ZS_HOT char *texts_compact(zs_encoder *e, char *to, const zs_type *item, zs_list list, size_t at,
                           uint32_t depth)
{
    const zs_str *one = list.items;
    for (uint32_t n = list.n; n > 0;) {
        if (fits(e, to, 0)) {
            to = zs_put_gap_quote(to, 1);
            for (; n > 0 && fits(e, to, 0); n--, one++) {
                zs_str text = *one;
                if (!copy_text(e, to, text)) {
                    break;
                }
                memcpy(to + text.n, "\",\"", 4);
                to += text.n + 3;
            }
            to -= 2;
        }
        if (n > 0) {
            to = zs_encode_item(e, to, at, depth, item, one);
            one++;
            n--;
        }
    }
    return encode_end(e, to, at, depth, true, true);
}

/* What has brackets, of which the opening one is next. Lists of texts are in line. */
ZS_HOT char *begin(zs_encoder *e, char *to, const zs_type *t, const void *value, uint32_t depth,
                   zs_kind kind, bool is_compact)
{
    size_t at = (size_t)(to - e->begin);
    if (depth >= e->depth_most) {
        return zs_encode_rest(e, to, depth, t, value);
    }
    if (kind == ZS_KIND_OBJECT) {
        return (is_compact ? object_compact : object_wide)(e, to, t, value, at, depth + 1);
    }
    if (kind == ZS_KIND_MAP) {
        return (is_compact ? map_compact : map_wide)(e, to, t, value, at, depth + 1);
    }
    const zs_type *item = &e->types[t->ref];
    if (item->kind != ZS_KIND_STR) {
        return (is_compact ? list_compact : list_wide)(e, to, t, value, at, depth + 1);
    }
    zs_list texts = zs_load_list(value);
    return is_compact ? texts_compact(e, to, item, texts, at, depth + 1)
                      : texts_wide(e, to, item, texts, at, depth + 1);
}

/* A value where there is room for the slack and the quote of a text is there already. Fields point
 * at objects and choices; lists and maps hold them. */
ZS_HOT char *encode_value(zs_encoder *e, char *to, const zs_type *t, const void *value,
                          uint32_t depth, bool is_field, bool is_compact)
{
    char *end = NULL;
    if (t->kind == ZS_KIND_STR) { /* most are */
        return encode_text(e, to + 1, depth, t, value);
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_INT:
        return zs_put_i64(to, (int64_t)zs_int_of(t, value));
    case ZS_KIND_UINT:
        return zs_put_u64(to, zs_int_of(t, value));
    case ZS_KIND_BOOL:
        return zs_put_bool(to, zs_load_bool(value));
    case ZS_KIND_ENUM:
        end = zs_put_word(to, e->strings + e->schema->names[t->ref + zs_load_enum(value)]);
        return end != NULL ? end : zs_encode_rest(e, to, depth, t, value);
    case ZS_KIND_OBJECT:
        value = is_field ? zs_load_pointer(value) : value;
        return begin(e, to, t, value, depth, ZS_KIND_OBJECT, is_compact);
    case ZS_KIND_LIST:
        return begin(e, to, t, value, depth, ZS_KIND_LIST, is_compact);
    case ZS_KIND_MAP:
        return begin(e, to, t, value, depth, ZS_KIND_MAP, is_compact);
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        value = is_field ? zs_load_pointer(value) : value;
        return zs_encode_rest(e, to, depth, t, value);
    default:
        return zs_encode_rest(e, to, depth, t, value);
    }
}

/* A field that has a value. */
ZS_HOT char *encode_field(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_field *f,
                          const zs_node *o, bool is_compact)
{
    uint32_t between = zs_put_between(depth, is_compact);
    if (!fits(e, to, is_compact ? 0 : between) || (f->flags & ZS_FIELD_PLAIN) == 0) {
        return zs_encode_field(e, to, at, depth, f, o);
    }
    const zs_type *t = &e->types[f->type];
    const void *value = (const char *)o + f->offset;
    to = zs_put_gap_quote(to, between);
    to = zs_put_name(to, e->strings + f->name, f->name_length, is_compact);
    return encode_value(e, to, t, value, depth, true, is_compact);
}

/* The members of an object and its closing bracket. */
ZS_HOT char *encode_object(zs_encoder *e, char *to, const zs_type *t, const zs_node *o, size_t at,
                           uint32_t depth, bool is_compact)
{
    const uint64_t *has = zs_presence(o);
    if (t->n > 64 || has[1] != 0) {
        to = zs_encode_fields(e, to, at, depth, t, o);
    } else {
        const zs_field *fields = &e->fields[t->ref];
        ZS_KEEP(fields);
        for (uint64_t bits = has[0]; bits != 0; bits &= bits - 1) {
            to = encode_field(e, to, at, depth, &fields[zs_bits_first(bits)], o, is_compact);
        }
    }
    if (o->extra != NULL) {
        to = zs_encode_extras(e, to, at, depth, o->extra);
    }
    return encode_end(e, to, at, depth, false, is_compact);
}

/* The items of a list and its closing bracket. Most that get here are objects: they are in line. */
ZS_HOT char *encode_list(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                         uint32_t depth, bool is_compact)
{
    const zs_type *item = &e->types[t->ref];
    zs_list list = zs_load_list(value);
    uint32_t between = zs_put_between(depth, is_compact);
    const char *one = list.items;
    for (uint32_t n = list.n; n > 0; n--, one += item->size) {
        if (!fits(e, to, between)) {
            to = zs_encode_item(e, to, at, depth, item, one);
        } else if (item->kind == ZS_KIND_OBJECT && depth < e->depth_most) {
            to = zs_put_gap(to, between);
            to = encode_object(e, to, item, (const void *)one, (size_t)(to - e->begin), depth + 1,
                               is_compact);
        } else {
            to = zs_put_gap_quote(to, between) - 1;
            to = is_compact ? value_compact(e, to, item, one, depth)
                            : value_wide(e, to, item, one, depth);
        }
    }
    return encode_end(e, to, at, depth, true, is_compact);
}

/* The entries of a map, in the order they were written or made, and its closing bracket. */
ZS_HOT char *encode_map(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                        uint32_t depth, bool is_compact)
{
    const zs_type *of = &e->types[t->ref];
    zs_list map = zs_load_list(value);
    const char *entry = map.items;
    uint32_t between = zs_put_between(depth, is_compact);
    for (uint32_t i = 0; i < map.n; i++, entry += zs_entry_size(of)) {
        zs_str key = zs_load_str(entry + ZS_ENTRY_KEY);
        const char *one = entry + ZS_ENTRY_VALUE;
        char *end = NULL;
        if (fits(e, to, between + key.n)) {
            end = zs_put_key(zs_put_gap_quote(to, between), key, is_compact);
        }
        if (end == NULL) {
            to = zs_encode_entry(e, to, at, depth, of, entry);
        } else {
            to = is_compact ? value_compact(e, end, of, one, depth)
                            : value_wide(e, end, of, one, depth);
        }
    }
    return encode_end(e, to, at, depth, false, is_compact);
}

static char *object_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                            uint32_t depth)
{
    return encode_object(e, to, t, value, at, depth, true);
}
static char *object_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                         uint32_t depth)
{
    return encode_object(e, to, t, value, at, depth, false);
}
static char *list_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                          uint32_t depth)
{
    return encode_list(e, to, t, value, at, depth, true);
}
static char *list_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                       uint32_t depth)
{
    return encode_list(e, to, t, value, at, depth, false);
}
static char *map_compact(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                         uint32_t depth)
{
    return encode_map(e, to, t, value, at, depth, true);
}
static char *map_wide(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                      uint32_t depth)
{
    return encode_map(e, to, t, value, at, depth, false);
}

static char *value_compact(zs_encoder *e, char *to, const zs_type *t, const void *value,
                           uint32_t depth)
{
    return encode_value(e, to, t, value, depth, false, true);
}
static char *value_wide(zs_encoder *e, char *to, const zs_type *t, const void *value,
                        uint32_t depth)
{
    return encode_value(e, to, t, value, depth, false, false);
}

char *zs_encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                        uint32_t depth)
{
    bool is_compact = e->w->is_compact;
    encode_fn *encode = is_compact ? map_compact : map_wide;
    if (t->kind == ZS_KIND_OBJECT) {
        encode = is_compact ? object_compact : object_wide;
    } else if (t->kind == ZS_KIND_LIST) {
        encode = is_compact ? list_compact : list_wide;
    }
    return encode(e, to, t, value, at, depth);
}
