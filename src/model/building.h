/* What the files of the builder share. Private to model/build*.c; what it is for, in build.h.
 *
 * Memory is one piece of the arena. What is finished lies at its front; at its back is a stack that
 * grows downwards, of what is not: items of lists, last first, and the spans of an object's
 * fields. */
#ifndef ZS_MODEL_BUILDING_H
#define ZS_MODEL_BUILDING_H

#include "base/scan.h"
#include "model/build.h"
#include "model/decode.h"
#include "model/judge.h"

/* A list, map or object that is begun and not ended. */
typedef struct frame {
    const zs_type *t;
    void *made;     /* the object, or where the list or map is to be described */
    uint64_t *told; /* OBJECT: bits of the fields that are told of, then the spans of all fields */
    char *base;     /* LIST, MAP: after the first item, which has the highest address */
    char *slot;     /* of the value that comes next */
    zs_union *choice; /* around it; NULL: none */
    const zs_type *awaited, *member;
    int8_t *guess; /* OBJECT: what followed the newest key before */
    uint32_t n, stride;
    uint16_t index;             /* of the newest field */
    uint8_t kind;               /* of t; ZS_KIND_ANY around the root */
    bool may_repeat;            /* MAP: two keys have the same bit in `keys` */
    bool awaits_tag;            /* the first key says which variant it is */
    bool awaits;                /* a value, after a key */
    bool is_pointed;            /* of the members */
    bool takes_text;            /* LIST: of texts without limits, as most are */
    uint8_t more;               /* OBJECT: keys that are no fields: the tag of a choice */
    zs_span key_at, own_key_at; /* of the value that comes next; of what is made */
    uint64_t keys;
} frame;

struct zs_builder {
    zs_sink sink;
    zs_arena *a;
    const zs_schema *schema;
    zs_decoder defaults;
    char *front, *back, *end;
    size_t taken;        /* bytes of all pieces */
    int8_t *guesses;     /* see zs_build_guesses */
    uint16_t next_index; /* of the field called sink.next */
    frame *top;
    void *root;
    /* A map that is read in parts: its entries lie in one array, each part's in its own stretch. */
    frame *placed;                     /* NULL: there is none */
    char *entries, *entry, *entry_end; /* the first; the next; after the last there is room for */
    zs_sink_parts parts;
    frame frames[2 + ZS_DEPTH_MAX];
};

static inline size_t zs_build_rounded(size_t n)
{
    return (n + 7) / 8 * 8;
}

/* build_members.c: another piece, with room for `n` bytes, into which the stack moves. */
bool zs_build_grow(zs_builder *b, size_t n) ZS_MUST_CHECK;

ZS_HOT bool zs_build_reserve(zs_builder *b, size_t n)
{
    return (size_t)(b->back - b->front) >= n || zs_build_grow(b, n);
}

/* Zeroed memory at the front, of a multiple of eight bytes; NULL without memory. */
ZS_HOT void *zs_build_take(zs_builder *b, size_t n)
{
    if (!zs_build_reserve(b, n)) {
        return NULL;
    }
    void *p = b->front;
    b->front += n;
    return memset(p, 0, n);
}

/* The same on the stack, not zeroed. */
ZS_HOT char *zs_build_push(zs_builder *b, size_t n)
{
    return zs_build_reserve(b, n) ? (b->back -= n) : NULL;
}

/* Where a value of a pointed kind lies: in its item, or behind a pointer in its field. */
static inline void *zs_build_pointed(zs_builder *b, const zs_type *t)
{
    if (b->top->kind != ZS_KIND_OBJECT) {
        return b->top->slot;
    }
    void *made = zs_build_take(b, zs_build_rounded(t->size));
    if (made != NULL) {
        zs_store_pointer(b->top->slot, made);
    }
    return made;
}

/* Room for the next entry of the map that is read in parts. */
static inline char *zs_build_place(zs_builder *b)
{
    char *entry = b->entry;
    if ((size_t)(b->entry_end - entry) < b->top->stride) {
        return NULL;
    }
    b->entry = entry + b->top->stride;
    return entry;
}

/* build_parts.c: zs_build_end_members for that map. */
bool zs_build_end_placed(zs_builder *b) ZS_MUST_CHECK;
/* build.c: false when the arena's ceiling is too low for a piece that is large at once. */
bool zs_build_fits(const zs_arena *a, size_t n) ZS_MUST_CHECK;
/* build_members.c: no two keys of these items, or texts, are equal. */
bool zs_build_are_distinct(zs_builder *b, const char *items, uint32_t n, size_t size) ZS_MUST_CHECK;

/* build_members.c: turns the frame on top into a list or map that is to be described at `list`. */
void zs_build_begin_members(zs_builder *b, const zs_type *t, void *list);
/* Describes the list or map on top, and takes its items from the stack. False when a key stands
 * twice, when it is not within its limits, or without memory. */
bool zs_build_end_members(zs_builder *b) ZS_MUST_CHECK;
/* Judges the members of a list or map by its limits; may need memory. */
bool zs_build_judge_members(zs_builder *b, const zs_type *t, const zs_list *list) ZS_MUST_CHECK;

/* build_leaf.c: makes the choice in the slot: the first alternative that takes one of these kinds,
 * and room for its value. NULL to give up. */
zs_union *zs_build_choose(zs_builder *b, const zs_type *t, uint32_t kinds, const zs_type **ret);
/* A scalar where the kind of the value decides what it is; false to give up, as for those below. */
bool zs_build_choice(zs_builder *b, const zs_type *t, const zs_event *e) ZS_MUST_CHECK;
bool zs_build_double(const zs_event *e, void *slot) ZS_MUST_CHECK;
/* Judges a scalar of a type that has limits. */
bool zs_build_is_within(const zs_builder *b, const zs_type *t, const void *value) ZS_MUST_CHECK;

/* build_leaf.c: makes the variant of the choice on top that the value of its tag names, and gives
 * it to the choice. NULL to give up. */
void *zs_build_variant(zs_builder *b, zs_str tag, const zs_type **ret);
/* build_json.c: the function of the sink that takes JSON documents. */
bool zs_build_json(zs_sink *s, const zs_source *source) ZS_MUST_CHECK;

/* A text, number, boolean or enumerator. */
ZS_HOT bool zs_build_scalar(const zs_builder *b, const zs_type *t, const zs_event *e, void *slot)
{
    if (t->kind == ZS_KIND_STR && (t->flags & ZS_TYPE_STRICT_STR) == 0 &&
        (e->core == ZS_CORE_STR || (e->flags & ZS_EVENT_JSON) == 0)) {
        memcpy(slot, &e->text, sizeof e->text);
        return t->limits == 0 || zs_build_is_within(b, t, slot);
    }
    bool ok = t->kind == ZS_KIND_DOUBLE ? zs_build_double(e, slot)
                                        : zs_decode_plain(b->schema, t, e, slot);
    return ok && (t->limits == 0 || zs_build_is_within(b, t, slot));
}

/* ---- objects --------------------------------------------------------------------------------- */
/* Which key comes next in objects of a type: how many fields were passed over the last time, at the
 * beginning and after each field; less than none when it was one before. That does not hold the way
 * between any two fields of a large object: then the guess is a bad one. */
static inline int8_t *zs_build_guesses(const zs_builder *b, const zs_type *t)
{
    return b->guesses + t->ref + (t - b->schema->types);
}

/* The guesses of a builder that has seen nothing: what most documents have. False without memory.
 */
static inline bool zs_build_take_guesses(zs_builder *b)
{
    const zs_schema *schema = b->schema;
    b->guesses = zs_build_take(b, zs_build_rounded((size_t)schema->n_fields + schema->n_types));
    for (uint16_t i = 0; i < schema->n_usual && b->guesses != NULL; i++) {
        b->guesses[schema->usual[i].place] = (int8_t)schema->usual[i].rows;
    }
    return b->guesses != NULL;
}

/* build_members.c: gives the object on top the defaults of its fields. False without memory. */
bool zs_build_copy_model(zs_builder *b, const zs_type *t) ZS_MUST_CHECK;

/* Turns the frame on top into an object of type `t` in zeroed memory. */
ZS_HOT bool zs_build_begin_fields(zs_builder *b, const zs_type *t, zs_node *o)
{
    frame *f = b->top;
    unsigned words = zs_presence_words(t);
    f->t = t;
    f->made = o;
    f->guess = zs_build_guesses(b, t);
    if ((t->flags & ZS_TYPE_BARE) == 0 && !zs_build_copy_model(b, t)) {
        return false;
    }
    char *told = zs_build_push(b, (words + t->n) * sizeof *f->told);
    if (told == NULL) {
        return false;
    }
    f->told = (uint64_t *)(void *)told;
    f->told[0] = 0; /* most types have one word */
    for (unsigned i = 1; i < words; i++) {
        f->told[i] = 0;
    }
    return true;
}

/* Does the object on top, of which `n` members were written, have what it must? */
ZS_HOT bool zs_build_judge_fields(const zs_builder *b, const zs_type *t, unsigned words, size_t n)
{
    const frame *f = b->top;
    const uint64_t *has = zs_presence(f->made);
    for (unsigned w = 0; w < words && (t->flags & ZS_TYPE_OPTIONAL) == 0; w++) {
        if ((zs_required(b->schema, t, w) & ~(has[w] | f->told[w])) != 0) {
            return false;
        }
    }
    return t->limits == 0 || zs_is_size_within(zs_limits_of(b->schema, t), n + f->more);
}

/* Which fields have a value and where those stand that are told of, in schema order; takes the
 * spans from the stack. False for an object that lacks something, and without memory. */
ZS_HOT bool zs_build_end_fields(zs_builder *b, zs_span at)
{
    const zs_type *t = b->top->t;
    unsigned words = zs_presence_words(t);
    size_t stack = (words + t->n) * sizeof(uint64_t);
    if (!zs_build_reserve(b,
                          zs_build_rounded(words * sizeof(uint64_t) + t->n * sizeof(zs_origin)))) {
        return false;
    }
    const frame *f = b->top;
    zs_node *o = f->made;
    const zs_span *spans = (const zs_span *)(const void *)(f->told + words);
    uint64_t *told = (uint64_t *)(void *)b->front, *has = (uint64_t *)(void *)(o + 1);
    zs_origin *to = (zs_origin *)(void *)(told + words);
    o->at = at;
    o->key_at = f->own_key_at;
    o->origins = to;
    for (unsigned w = 0; w < words; w++, spans += 64) {
        uint64_t bits = f->told[w];
        told[w] = bits;
        has[w] = (has[w] | bits) & ~has[words + w]; /* what is null has no value */
        for (; bits != 0; bits &= bits - 1) {
            *to++ = (zs_origin){spans[zs_bits_first(bits)], ZS_RULE_NONE};
        }
    }
    size_t n = (size_t)(to - o->origins);
    b->front += zs_build_rounded(words * sizeof(uint64_t) + n * sizeof *to);
    b->back += stack;
    return zs_build_judge_fields(b, t, words, n);
}

#endif
