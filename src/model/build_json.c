/* The builder's own reader of JSON: one pass over the bytes straight into the typed tree. The
 * tables say what may come next, so each value is read as what it is to be (objects in
 * build_json_object.c, lists of scalars in build_json_list.c). It takes what the sink of build.c
 * would take, and gives up on the same: what it makes is what the decoder makes of the careful
 * lane's tape (tests/fuzz/fuzz_typed.c).
 *
 * Memory and frames are in building.h: whatever may grow the memory moves what unfinished frames
 * point to, so pointers into it are loaded anew after each value. */
#include "model/build_json.h"

#include "base/hash.h"

#include "base/banned.h"

/* ---- lists and maps -------------------------------------------------------------------------- */
/* A key of the map on top and its colon, and an entry for it. */
static const char *read_entry_key(reader *r, const char *p, char *entry)
{
    frame *f = r->b->top;
    zs_str key;
    const char *end = read_string(r, p, &key);
    if (end == NULL) {
        return NULL;
    }
    if (f->t->limits != 0 &&
        !zs_is_key_within(r->b->schema, zs_limits_of(r->b->schema, f->t), key)) {
        return NULL;
    }
    f->key_at = span_of(r, p, end);
    memcpy(entry + ZS_ENTRY_KEY, &key, sizeof key);
    memcpy(entry + ZS_ENTRY_KEY_AT, &f->key_at, sizeof f->key_at);
    uint64_t bit = zs_key_bit(key);
    f->may_repeat |= (f->keys & bit) != 0;
    f->keys |= bit;
    return read_colon(r, end);
}

/* The members of the list or map on top, on the stack; returns its bracket. */
ZS_HOT const char *read_items(reader *r, const char *p, frame *f, char bracket)
{
    const zs_type *member = f->member;
    f->key_at = ZS_NOWHERE;
    while (*p != bracket) {
        char *item = zs_build_push(r->b, f->stride);
        if (item == NULL) {
            return NULL;
        }
        memset(item, 0, f->stride);
        if (bracket == '}') {
            p = read_entry_key(r, p, item);
            item += ZS_ENTRY_VALUE;
        }
        const char *value = p;
        f->slot = item;
        p = p == NULL                        ? NULL
            : member->kind == ZS_KIND_OBJECT ? zs_build_object(r, p, member, item, NULL, f->key_at)
            : member->kind < ZS_KIND_OBJECT  ? read_scalar(r, p, member, item)
                                             : zs_build_more(r, p, member, f->key_at);
        if (p == NULL) {
            return NULL;
        }
        f->n++;
        if (!f->is_pointed) {
            zs_span at = span_of(r, value, p);
            memcpy(f->base - (size_t)f->n * f->stride + f->stride - sizeof at, &at, sizeof at);
        }
        p = read_comma(r, p, bracket);
        if (p == NULL) {
            return NULL;
        }
    }
    return p;
}

/* A frame for a list or map, its members, and then what they are. */
const char *zs_build_items(reader *r, const char *p, const zs_type *t, zs_union *choice)
{
    zs_builder *b = r->b;
    const char *begin = p;
    bool is_list = t->kind == ZS_KIND_LIST;
    if (*p != (is_list ? '[' : '{')) {
        return NULL;
    }
    void *list = choice != NULL ? choice->value : b->top->slot;
    frame *f = enter(b, t->kind, choice, ZS_NOWHERE);
    if (f == NULL) {
        return NULL;
    }
    zs_build_begin_members(b, t, list);
    p = read_items(r, skip_space(r, p + 1), f, is_list ? ']' : '}');
    if (p == NULL || !zs_build_end_members(b)) {
        return NULL;
    }
    p++;
    if (f->choice != NULL) {
        f->choice->node.at = span_of(r, begin, p);
    }
    b->top--;
    return p == r->end ? NULL : p; /* the last bracket is the root's */
}

/* ---- values ---------------------------------------------------------------------------------- */
/* The first alternative that takes a value that begins so. */
ZS_COLD static const char *read_choice(reader *r, const char *p, const zs_type *t, zs_span key_at)
{
    uint32_t kinds = 0;
    bool is_float;
    const char *end = zs_json_number_end(p, &is_float);
    if (end != NULL) {
        kinds = is_float ? ZS_ACCEPT_FLOAT : ZS_ACCEPT_INT;
    } else {
        kinds = *p == '"'                ? ZS_ACCEPT_STR
                : *p == '{'              ? ZS_ACCEPT_MAP
                : *p == '['              ? ZS_ACCEPT_LIST
                : *p == 't' || *p == 'f' ? ZS_ACCEPT_BOOL
                                         : 0;
    }
    const zs_type *chosen;
    zs_union *u = zs_build_choose(r->b, t, kinds, &chosen);
    if (u == NULL) {
        return NULL;
    }
    if (chosen->kind == ZS_KIND_OBJECT) {
        return zs_build_object(r, p, chosen, u->value, u, key_at);
    }
    if (chosen->kind == ZS_KIND_LIST || chosen->kind == ZS_KIND_MAP) {
        return zs_build_items(r, p, chosen, u);
    }
    bool is_scalar = chosen->kind < ZS_KIND_OBJECT;
    end = is_scalar ? read_scalar(r, p, chosen, u->value) : NULL;
    if (end != NULL) {
        u->node.at = span_of(r, p, end);
    }
    return end;
}

/* A value that is no scalar, into the slot of the frame on top. */
const char *zs_build_more(reader *r, const char *p, const zs_type *t, zs_span key_at)
{
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
    case ZS_KIND_UNION: {
        void *made = zs_build_pointed(r->b, t);
        return made != NULL ? zs_build_object(r, p, t, made, NULL, key_at) : NULL;
    }
    case ZS_KIND_LIST:
        return zs_build_list(r, p, t);
    case ZS_KIND_MAP:
        return zs_build_items(r, p, t, NULL);
    case ZS_KIND_ALT:
        return read_choice(r, p, t, key_at);
    default:
        return NULL;
    }
}

bool zs_build_json(zs_sink *s, const zs_source *source)
{
    zs_builder *b = (zs_builder *)(void *)s; /* its first member */
    const zs_schema *schema = b->schema;
    reader r = {.b = b,
                .begin = source->bytes.p,
                .strings = schema->strings,
                .types = schema->types,
                .fields = schema->fields,
                .guesses = b->guesses,
                .source = source->id};
    const char *p;
    if (!zs_json_root(source->bytes, &p, &r.end)) {
        return false;
    }
    r.sure = zs_scan_sure(p, r.end);
    r.foreseen = zs_foreseen_until(p, r.end);
    r.nowhere = span_base(r.begin, r.source);
    return zs_build_more(&r, p, b->frames[0].awaited, ZS_NOWHERE) == r.end;
}
