/* The encoder: a typed tree as JSON, in schema order.
 * Judges nothing. A null that differs from absence (the field has a default) is written; other
 * nulls are not.
 * Nearly every member is put into the buffer in one go (text/json_put.h). Where there is no room
 * for that, since the ceiling is near, where a text needs escapes and where the indent is deep, the
 * writer does it piece by piece. */
#include "base/number.h"
#include "model/access.h"
#include "model/model.h"
#include "text/json_put.h"

#include "base/banned.h"

typedef struct zs_encoder {
    zs_json_writer *w;
    const zs_schema *schema;
    unsigned depth;
} zs_encoder;

static void encode_value(zs_encoder *e, uint16_t type, const void *value);
static bool encode_inside(zs_encoder *e, const zs_type *t, const void *value, char *to);

static zs_str enum_name(const zs_encoder *e, const zs_type *t, const void *value)
{
    return zs_schema_str(e->schema, e->schema->names[t->ref + zs_load_enum(value)]);
}

/* The text of a text or an enumerator. */
ZS_HOT zs_str text_of(const zs_encoder *e, const zs_type *t, const void *value)
{
    return t->kind == ZS_KIND_STR    ? zs_load_str(value)
           : t->kind == ZS_KIND_ENUM ? enum_name(e, t, value)
                                     : (zs_str){NULL, 0};
}

/* A value into room for its text and ZS_PUT_SLACK; NULL for one that is not put. */
ZS_HOT char *put_scalar(const zs_type *t, zs_str text, const void *value, char *to)
{
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR:
    case ZS_KIND_ENUM:
        return zs_put_text(to, text);
    case ZS_KIND_BOOL: {
        bool v = zs_load_bool(value);
        memcpy(to, v ? "true " : "false", 5);
        return to + 5 - v;
    }
    case ZS_KIND_INT: {
        int64_t v = (int64_t)zs_load_int(t, value);
        *to = '-';
        to += v < 0;
        return to + zs_print_u64(v < 0 ? 0 - (uint64_t)v : (uint64_t)v, to);
    }
    case ZS_KIND_UINT:
        return to + zs_print_u64(zs_load_int(t, value), to);
    default:
        return NULL;
    }
}

/* Puts a member or item with what stands before it; `key` {NULL, 0}: an item. A `bare` key needs no
 * escapes, and at least a step of bytes can be read there. False when nothing was written. */
ZS_HOT bool put_member(zs_encoder *e, zs_str key, bool is_bare, const zs_type *type,
                       const void *value, uint32_t between)
{
    zs_json_writer *w = e->w;
    zs_str text = text_of(e, type, value);
    char *to = between == 0 ? NULL : zs_buf_room(w->out, key.n + text.n + ZS_PUT_SLACK);
    if (to == NULL) {
        return false;
    }
    to = zs_put_separator(w, to, between);
    if (is_bare) {
        to = zs_put_name(w, to, key);
    } else if (key.p != NULL && (to = zs_put_key(w, to, key)) == NULL) {
        return false;
    }
    char *end = put_scalar(type, text, value, to);
    if (end == NULL) {
        return encode_inside(e, type, value, to);
    }
    zs_put_end(w, end);
    w->needs_comma = true;
    return true;
}

/* Writes a field that is there but null. */
ZS_COLD static void encode_null(zs_encoder *e, const zs_field *f)
{
    if (f->fallback != ZS_NO_FALLBACK) {
        zs_json_key(e->w, zs_field_name(e->schema, f));
        zs_json_null(e->w);
    }
}

/* Writes a field that has a value. Most are texts. */
ZS_HOT void encode_field(zs_encoder *e, const zs_field *f, const zs_node *o, uint32_t between)
{
    const zs_type *type = &e->schema->types[f->type];
    const void *value = (const char *)o + f->offset;
    zs_str key = zs_field_name(e->schema, f);
    bool is_bare = (f->flags & ZS_FIELD_PLAIN) != 0;
    if (type->kind == ZS_KIND_STR) {
        zs_str text = zs_load_str(value);
        char *to =
            between == 0 || !is_bare ? NULL : zs_buf_room(e->w->out, key.n + text.n + ZS_PUT_SLACK);
        if (to != NULL) {
            to = zs_put_name(e->w, zs_put_separator(e->w, to, between), key);
            to = zs_put_text(to, text);
        }
        if (to != NULL) {
            zs_put_end(e->w, to);
            e->w->needs_comma = true;
            return;
        }
    } else {
        value = zs_field_value(type, value);
        if (put_member(e, key, is_bare, type, value, between)) {
            return;
        }
    }
    zs_json_key(e->w, key);
    encode_value(e, f->type, value);
}

/* The bracket that closes what is open. */
ZS_HOT void leave(zs_encoder *e, uint32_t between, char bracket)
{
    char *to = between == 0 ? NULL : zs_buf_room(e->w->out, ZS_PUT_SLACK);
    if (to != NULL) {
        zs_put_end(e->w, zs_put_close(e->w, to, between, bracket));
    } else if (bracket == '}') {
        zs_json_end_object(e->w);
    } else {
        zs_json_end_list(e->w);
    }
}

/* The members of an object and its closing bracket; `tag` (NULL for none) is that of the union
 * around it, and comes first. */
static void encode_object(zs_encoder *e, const zs_type *t, const void *object, const zs_str *tag,
                          zs_str variant)
{
    const zs_node *o = object;
    uint32_t between = zs_put_between(e->w);
    if (tag != NULL) {
        zs_json_key(e->w, *tag);
        zs_json_str(e->w, variant);
    }
    const uint64_t *has = zs_presence(o);
    for (unsigned w = 0, words = zs_presence_words(t); w < words; w++) {
        for (uint64_t bits = has[w] | has[words + w]; bits != 0; bits &= bits - 1) {
            const zs_field *f = &e->schema->fields[t->ref + w * 64 + zs_bits_first(bits)];
            if ((has[words + w] & bits & (0 - bits)) != 0) {
                encode_null(e, f);
            } else {
                encode_field(e, f, o, between);
            }
        }
    }
    for (const zs_extra *extra = o->extra; extra != NULL; extra = extra->next) {
        zs_json_key(e->w, extra->key->text);
        zs_json_event(e->w, extra->value);
    }
    leave(e, between, '}');
}

/* As many plain texts as there is room for; most lists are of texts. Returns how many. */
static uint32_t put_texts(zs_json_writer *w, const zs_str *items, uint32_t n, uint32_t between)
{
    zs_put put = zs_put_begin(w);
    char *done = put.to;
    uint32_t i = 0;
    for (; i < n && (size_t)(put.end - done) >= items[i].n + ZS_PUT_SLACK; i++) {
        char *to = zs_put_text(zs_put_separator(w, done, between), items[i]);
        if (to == NULL) {
            break;
        }
        done = to;
        w->needs_comma = true;
    }
    zs_put_end(w, done);
    return i;
}

/* The items of a list and its closing bracket. */
static void encode_list(zs_encoder *e, const zs_type *t, const void *value)
{
    const zs_type *item = &e->schema->types[t->ref];
    zs_list list = zs_load_list(value);
    uint32_t between = zs_put_between(e->w);
    for (uint32_t i = 0; i < list.n; i++) {
        if (item->kind == ZS_KIND_STR && between != 0) {
            i += put_texts(e->w, (const zs_str *)list.items + i, list.n - i, between);
            if (i == list.n) {
                break;
            }
        }
        const char *at = (const char *)list.items + (size_t)i * item->size;
        if (!put_member(e, (zs_str){NULL, 0}, false, item, at, between)) {
            encode_value(e, t->ref, at);
        }
    }
    leave(e, between, ']');
}

/* The entries of a map, in the order they were written or made, and its closing bracket. */
static void encode_map(zs_encoder *e, const zs_type *t, const void *value)
{
    const zs_type *of = &e->schema->types[t->ref];
    size_t size = zs_entry_size(of);
    zs_list map = zs_load_list(value);
    uint32_t between = zs_put_between(e->w);
    for (uint32_t i = 0; i < map.n; i++) {
        const char *entry = (const char *)map.items + i * size;
        zs_str key = zs_load_str(entry + ZS_ENTRY_KEY);
        if (key.p == NULL || !put_member(e, key, false, of, entry + ZS_ENTRY_VALUE, between)) {
            zs_json_key(e->w, key);
            encode_value(e, t->ref, entry + ZS_ENTRY_VALUE);
        }
    }
    leave(e, between, '}');
}

/* What stands behind a choice: an object with its tag, or a value of any type. */
static void encode_choice(zs_encoder *e, const zs_type *t, const void *value)
{
    zs_union u = zs_load_union(value);
    const zs_variant *variant = &e->schema->variants[t->ref + u.tag];
    if (t->kind == ZS_KIND_ALT) {
        encode_value(e, variant->type, u.value);
        return;
    }
    zs_str tag = zs_schema_str(e->schema, t->tag);
    zs_json_begin_object(e->w);
    encode_object(e, &e->schema->types[variant->type], u.value, &tag,
                  zs_schema_str(e->schema, variant->name));
}

/* What stands between brackets, and the closing one. */
static void encode_members(zs_encoder *e, const zs_type *t, const void *value)
{
    if (t->kind == ZS_KIND_OBJECT) {
        encode_object(e, t, value, NULL, (zs_str){NULL, 0});
    } else if (t->kind == ZS_KIND_LIST) {
        encode_list(e, t, value);
    } else {
        encode_map(e, t, value);
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
        zs_json_str(e->w, enum_name(e, t, value));
        break;
    default:
        zs_json_str(e->w, zs_load_str(value));
        break;
    }
}

/* A tree deeper than any document may be marks the buffer as failed instead. */
static bool goes_deeper(zs_encoder *e)
{
    if (e->depth > 2 * ZS_DEPTH_MAX) { /* a choice and its object are two steps, but one level */
        e->w->out->failed = true;
        return false;
    }
    e->depth++;
    return true;
}

/* Puts the bracket of a list, map or object and writes what it opens; false for another value, and
 * then nothing was written. */
static bool encode_inside(zs_encoder *e, const zs_type *t, const void *value, char *to)
{
    bool is_list = t->kind == ZS_KIND_LIST;
    if ((!is_list && t->kind != ZS_KIND_OBJECT && t->kind != ZS_KIND_MAP) || !goes_deeper(e)) {
        return false;
    }
    *to = is_list ? '[' : '{';
    zs_put_end(e->w, to + 1);
    e->w->depth++;
    e->w->needs_comma = false;
    encode_members(e, t, value);
    e->depth--;
    return true;
}

/* Writes any value, piece by piece. */
static void encode_value(zs_encoder *e, uint16_t type, const void *value)
{
    const zs_type *t = &e->schema->types[type];
    zs_any any;
    if (!goes_deeper(e)) {
        return;
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
    case ZS_KIND_MAP:
        zs_json_begin_object(e->w);
        encode_members(e, t, value);
        break;
    case ZS_KIND_LIST:
        zs_json_begin_list(e->w);
        encode_members(e, t, value);
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
