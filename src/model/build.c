/* The builder: a typed tree straight from a fast lane of the readers, without a tape. It walks the
 * tables as the decoder does, and what it makes is what the decoder would make: the same values,
 * origins and spans (tests/fuzz/fuzz_typed.c). It judges values as it goes and pushes no
 * diagnostic: what the decoder or the checker would speak of, and what is rare (unknown members,
 * values of any kind, sensitive ones, a choice whose tag is not its first key), it gives up on.
 * Source of the tables: desc.h. */
#include "model/building.h"

#include "base/hash.h"

#include "base/banned.h"

enum {
#ifdef ZS_TINY
    ROOM_BYTES = 256,
    ROOM_PER_BYTE_32 = 0,
#else
    ROOM_BYTES = 8 * 1024,
    ROOM_PER_BYTE_32 = 92, /* 32nds of a byte for each byte of text: enough for nearly any tree */
#endif
};

/* ---- values ---------------------------------------------------------------------------------- */
/* Guesses the key that comes next: what came after this one the last time, else the next field. */
ZS_HOT void guess(zs_builder *b)
{
    const frame *f = b->top;
    b->sink.next.n = 0;
    if (f->kind == ZS_KIND_OBJECT && !f->awaits_tag) {
        unsigned i = (uint16_t)(f->index + 1 + *f->guess);
        if (i < f->t->n) {
            b->next_index = (uint16_t)i;
            b->sink.next = zs_field_name(b->schema, &b->schema->fields[f->t->ref + i]);
        }
    }
}

/* The value in the slot is whole and stands at `at`. */
ZS_HOT void complete(zs_builder *b, zs_span at)
{
    frame *f = b->top;
    if (f->kind == ZS_KIND_OBJECT) {
        unsigned words = zs_presence_words(f->t);
        f->told[f->index / 64] |= (uint64_t)1 << (f->index % 64);
        memcpy(f->told + words + f->index, &at, sizeof at);
        f->awaits = false;
        guess(b);
    } else if (f->kind != ZS_KIND_ANY) {
        f->n++;
        f->awaits = false;
        if (!f->is_pointed) {
            memcpy(f->base - (size_t)f->n * f->stride + f->stride - sizeof at, &at, sizeof at);
        }
    }
}

/* Room for the next item; a map's is made with its key. */
ZS_HOT bool begin_value(zs_builder *b)
{
    frame *f = b->top;
    if (f->kind != ZS_KIND_LIST) {
        return f->awaits;
    }
    char *item = zs_build_push(b, f->stride);
    if (item == NULL) {
        return false;
    }
    f->slot = memset(item, 0, f->stride);
    return true;
}

/* ---- objects --------------------------------------------------------------------------------- */
/* Turns the frame on top into an object of type `t` in zeroed memory. */
static bool begin_fields(zs_builder *b, const zs_type *t, zs_node *o)
{
    if (!zs_build_begin_fields(b, t, o)) {
        return false;
    }
    b->top->awaits_tag = false;
    b->top->index = UINT16_MAX; /* the next is 0 */
    guess(b);
    return true;
}

/* The variant that the value of the tag names. */
static bool take_tag(zs_builder *b, const zs_event *e)
{
    const zs_type *t;
    void *made = e->kind == ZS_EVENT_SCALAR ? zs_build_variant(b, e->text, &t) : NULL;
    b->top->awaits = false;
    return made != NULL && begin_fields(b, t, made);
}

/* ---- the sink -------------------------------------------------------------------------------- */
static zs_builder *builder_of(zs_sink *s)
{
    return (zs_builder *)(void *)s; /* its first member */
}

/* The key names this field: where its value goes. */
ZS_HOT bool take_field(zs_builder *b, unsigned index, zs_span at)
{
    frame *f = b->top;
    const zs_field *field = &b->schema->fields[f->t->ref + index];
    if ((f->told[index / 64] >> (index % 64) & 1) != 0 ||
        (field->flags & ZS_FIELD_DEPRECATED) != 0) {
        return false;
    }
    *f->guess = (int8_t)((int)index - (uint16_t)(f->index + 1));
    f->guess = zs_build_guesses(b, f->t) + index + 1;
    f->index = (uint16_t)index;
    f->awaited = &b->schema->types[field->type];
    f->slot = (char *)f->made + field->offset;
    f->key_at = at;
    f->awaits = true;
    return true;
}

static bool on_same(zs_sink *s, zs_str key, zs_span at)
{
    zs_builder *b = builder_of(s);
    (void)key;
    return take_field(b, b->next_index, at);
}

/* A key of an object or a map. */
static bool on_key(zs_sink *s, zs_str key, zs_span at)
{
    zs_builder *b = builder_of(s);
    frame *f = b->top;
    if (f->kind == ZS_KIND_OBJECT) {
        if (f->awaits_tag) {
            f->awaits = !f->awaits && zs_str_eq(key, zs_schema_str(b->schema, f->t->tag));
            return f->awaits;
        }
        uint16_t next = (uint16_t)(f->index + 1U);
        uint16_t index = zs_field_find(b->schema, f->t, key, &next);
        return index != ZS_NO_FIELD && take_field(b, index, at);
    }
    char *entry = f == b->placed ? zs_build_place(b) : zs_build_push(b, f->stride);
    if (f->kind != ZS_KIND_MAP || entry == NULL) {
        return false;
    }
    memset(entry, 0, f->stride);
    memcpy(entry + ZS_ENTRY_KEY, &key, sizeof key);
    memcpy(entry + ZS_ENTRY_KEY_AT, &at, sizeof at);
    if (f->t->limits != 0 && !zs_is_key_within(b->schema, zs_limits_of(b->schema, f->t), key)) {
        return false;
    }
    uint64_t bit = zs_key_bit(key);
    f->may_repeat |= (f->keys & bit) != 0;
    f->keys |= bit;
    f->slot = entry + ZS_ENTRY_VALUE;
    f->key_at = at;
    f->awaits = true;
    return true;
}

/* A null that stands for an absent field. */
static bool put_null(zs_builder *b, const zs_event *e)
{
    frame *f = b->top;
    if (f->kind != ZS_KIND_OBJECT ||
        (b->schema->fields[f->t->ref + f->index].flags & ZS_FIELD_NULL_ABSENT) == 0) {
        return false;
    }
    zs_presence_set(f->made, zs_presence_words(f->t), f->index);
    complete(b, e->at);
    return true;
}

/* An item of a list of texts. */
ZS_HOT bool put_text(zs_builder *b, const zs_event *leaf)
{
    char *item = zs_build_push(b, sizeof(zs_str) + sizeof(zs_span));
    if (item != NULL) {
        memcpy(item, &leaf->text, sizeof(zs_str));
        memcpy(item + sizeof(zs_str), &leaf->at, sizeof(zs_span));
        b->top->n++;
    }
    return item != NULL;
}

/* A value that is whole: the tag of a choice, a null, or a scalar by the type that is awaited. */
static bool on_leaf(zs_sink *s, const zs_event *leaf)
{
    zs_builder *b = builder_of(s);
    if (b->top->takes_text && leaf->kind == ZS_EVENT_SCALAR && leaf->core == ZS_CORE_STR) {
        return put_text(b, leaf);
    }
    if (!begin_value(b)) {
        return false;
    }
    frame *f = b->top;
    if (f->awaits_tag) {
        return take_tag(b, leaf);
    }
    const zs_type *t = f->awaited;
    if (leaf->kind == ZS_EVENT_NULL) {
        return put_null(b, leaf);
    }
    bool ok = (t->flags & ZS_TYPE_SENSITIVE) == 0 &&
              (t->kind == ZS_KIND_ALT ? zs_build_choice(b, t, leaf)
                                      : zs_build_scalar(b, t, leaf, f->slot));
    if (ok) {
        complete(b, leaf->at);
    }
    return ok;
}

/* A frame for what begins; the value that it is stands behind `choice` when that is not NULL. */
static frame *begin_frame(zs_builder *b, const zs_type *t, zs_union *choice)
{
    zs_span key_at = b->top->kind == ZS_KIND_LIST ? ZS_NOWHERE : b->top->key_at;
    *++b->top = (frame){.t = t, .kind = t->kind, .choice = choice, .own_key_at = key_at};
    return b->top;
}

/* The value of this type, an object, list or map, begins at the slot. */
static bool on_begin(zs_sink *s, bool is_map)
{
    zs_builder *b = builder_of(s);
    if (!begin_value(b) || b->top->awaits_tag) {
        return false;
    }
    const zs_type *t = b->top->awaited;
    zs_union *choice = NULL;
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return false;
    }
    if (t->kind == ZS_KIND_ALT) {
        choice = zs_build_choose(b, t, is_map ? ZS_ACCEPT_MAP : ZS_ACCEPT_LIST, &t);
        if (choice == NULL) {
            return false;
        }
    }
    if (is_map && t->kind == ZS_KIND_UNION) {
        choice = zs_build_pointed(b, t);
        frame *f = choice != NULL ? begin_frame(b, t, choice) : NULL;
        if (f != NULL) {
            f->kind = ZS_KIND_OBJECT;
            f->more = 1;
            f->awaits_tag = true;
            b->sink.next.n = 0;
        }
        return f != NULL;
    }
    if (is_map && t->kind == ZS_KIND_OBJECT) {
        void *o = choice != NULL ? choice->value : zs_build_pointed(b, t);
        return o != NULL && begin_frame(b, t, choice) && begin_fields(b, t, o);
    }
    if (t->kind != (is_map ? ZS_KIND_MAP : ZS_KIND_LIST)) {
        return false;
    }
    void *list = choice != NULL ? choice->value : b->top->slot;
    (void)begin_frame(b, t, choice);
    zs_build_begin_members(b, t, list);
    return true;
}

/* The innermost is described, and is then a value of what is around it. */
static bool on_end(zs_sink *s, zs_span at)
{
    zs_builder *b = builder_of(s);
    frame *f = b->top;
    if (f->awaits_tag || !(f->kind == ZS_KIND_OBJECT ? zs_build_end_fields(b, at)
                           : f == b->placed          ? zs_build_end_placed(b)
                                                     : zs_build_end_members(b))) {
        return false;
    }
    if (f->choice != NULL) {
        f->choice->node.at = at;
    }
    b->top--;
    b->sink.next.n = 0; /* of a field of what has ended */
    complete(b, at);
    return true;
}

/* ---- begin and end --------------------------------------------------------------------------- */
/* Nothing is taken when the arena's ceiling is too low for it. */
bool zs_build_fits(const zs_arena *a, size_t n)
{
    return a->limit == 0 || (a->used < a->limit && n < (a->limit - a->used) / 2);
}

/* One piece for nearly any tree: texts are not copied, so a tree grows with its document. */
zs_builder *zs_build_begin(zs_arena *a, const zs_schema *schema, size_t bytes, zs_diags *diags)
{
    size_t room = zs_build_rounded(ROOM_BYTES + bytes / 32 * ROOM_PER_BYTE_32);
    const zs_type *root = &schema->types[schema->root];
    if (root->kind != ZS_KIND_OBJECT || !zs_build_fits(a, room)) {
        return NULL;
    }
    zs_builder *b = zs_arena_room(a, sizeof *b);
    char *piece = zs_arena_room(a, room);
    if (b == NULL || piece == NULL) {
        return NULL;
    }
    b->sink = (zs_sink){on_begin, on_end, on_key, on_leaf, zs_build_json, {NULL, 0}, on_same, NULL};
    b->a = a;
    b->schema = schema;
    b->defaults = (zs_decoder){.a = a, .schema = schema, .diags = diags};
    b->front = piece;
    b->back = b->end = piece + room;
    b->taken = room;
    b->top = b->frames;
    b->frames[0] = (frame){.kind = ZS_KIND_ANY, .awaits = true, .awaited = root};
    b->placed = NULL;
    bool has_guesses = zs_build_take_guesses(b);
    b->root = b->frames[0].slot = zs_build_take(b, zs_build_rounded(root->size));
    return has_guesses && b->root != NULL ? b : NULL;
}

zs_sink *zs_build_sink(zs_builder *b)
{
    return &b->sink;
}

void *zs_build_end(zs_builder *b)
{
    zs_arena_give(b->a, b->front, b->back);
    return b->root;
}
