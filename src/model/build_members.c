/* Lists and maps of the builder, and the memory that they outgrow. The contract is in
 * building.h. */
#include "model/building.h"

#include "base/hash.h"

#include "base/banned.h"

enum {
#ifdef ZS_TINY
    MORE_BYTES = 256,
#else
    MORE_BYTES = 8 * 1024,
#endif
    FEW_KEYS = 24,        /* of which pairs may be compared */
    PROBES = 8,           /* a key of a large map, on average; beyond, they were made to collide */
    ADOPTED_BYTES = 4096, /* a list that large may stay at the back */
};

static void *moved(void *p, const char *from, const char *to, ptrdiff_t by)
{
    char *c = p;
    return c != NULL && c >= from && c <= to ? c + by : p;
}

/* Part of the stack has moved: frames follow. */
static void relocate(zs_builder *b, const char *from, const char *to, ptrdiff_t by)
{
    for (frame *f = b->frames; f <= b->top; f++) {
        f->made = moved(f->made, from, to, by);
        f->told = moved(f->told, from, to, by);
        f->base = moved(f->base, from, to, by);
        f->slot = moved(f->slot, from, to, by);
        f->choice = moved(f->choice, from, to, by);
    }
}

/* What is finished stays where it is. */
bool zs_build_grow(zs_builder *b, size_t n)
{
    size_t stack = (size_t)(b->end - b->back);
    size_t room = zs_build_rounded(2 * n + stack + b->taken / 4 + (size_t)MORE_BYTES);
    char *piece = zs_arena_room(b->a, room);
    if (piece == NULL) {
        return false;
    }
    const char *from = b->back, *to = b->end;
    char *back = piece + room - stack;
    memcpy(back, from, stack);
    relocate(b, from, to, back - from);
    b->front = piece;
    b->back = back;
    b->end = piece + room;
    b->taken += room;
    return true;
}

bool zs_build_copy_model(zs_builder *b, const zs_type *t)
{
    zs_place place = {.type = (uint16_t)(t - b->schema->types), .step = ZS_STEP_ROOT};
    const void *model = zs_decode_model(&b->defaults, &place);
    if (model != NULL) {
        memcpy(b->top->made, model, t->size);
    }
    return model != NULL;
}

/* Items lie in the order of the document; of few keys pairs are compared, of many hashes. */
bool zs_build_are_distinct(zs_builder *b, const char *items, uint32_t n, size_t size)
{
    if (n <= FEW_KEYS) {
        for (uint32_t i = 1; i < n; i++) {
            zs_str key = zs_load_str(items + i * size);
            for (uint32_t k = 0; k < i; k++) {
                if (zs_str_eq(zs_load_str(items + k * size), key)) {
                    return false;
                }
            }
        }
        return true;
    }
    uint32_t slots = 2 * 32; /* a power of two */
    while (slots < 2 * n) {
        slots *= 2;
    }
    if (!zs_build_reserve(b, slots * sizeof(uint32_t))) {
        return false;
    }
    uint32_t *table = (uint32_t *)(void *)b->front; /* until something else is put there */
    memset(table, 0, slots * sizeof *table);
    uint64_t probes = (uint64_t)PROBES * n;
    for (uint32_t i = 0; i < n; i++) {
        zs_str key = zs_load_str(items + i * size);
        uint32_t at = zs_hash(key) & (slots - 1);
        for (; table[at] != 0; at = (at + 1) & (slots - 1)) {
            if (probes-- == 0 || zs_str_eq(zs_load_str(items + (table[at] - 1) * size), key)) {
                return false;
            }
        }
        table[at] = i + 1;
    }
    return true;
}

/* Items that are said to be unique. Long lists of numbers are rare, and left to the checker. */
static bool are_unique(zs_builder *b, const zs_type *member, const zs_list *list)
{
    const char *items = list->items;
    uint64_t bits = 0;
    bool may_repeat = false;
    for (uint32_t i = 0; i < list->n; i++) {
        const char *item = items + (size_t)i * member->size;
        uint64_t bit = member->kind == ZS_KIND_STR
                           ? zs_key_bit(zs_load_str(item))
                           : (uint64_t)1 << (zs_load_int(member, item) % 64);
        may_repeat |= (bits & bit) != 0;
        bits |= bit;
    }
    if (!may_repeat || member->kind == ZS_KIND_STR) {
        return !may_repeat || zs_build_are_distinct(b, items, list->n, member->size);
    }
    for (uint32_t i = 1; i < list->n && list->n <= FEW_KEYS; i++) {
        for (uint32_t k = 0; k < i; k++) {
            if (zs_load_int(member, items + (size_t)i * member->size) ==
                zs_load_int(member, items + (size_t)k * member->size)) {
                return false;
            }
        }
    }
    return list->n <= FEW_KEYS;
}

bool zs_build_judge_members(zs_builder *b, const zs_type *t, const zs_list *list)
{
    if (t->limits != 0 && !zs_is_size_within(zs_limits_of(b->schema, t), list->n)) {
        return false;
    }
    bool is_unique = (t->flags & ZS_TYPE_UNIQUE) != 0 && t->kind == ZS_KIND_LIST;
    return !is_unique || are_unique(b, &b->schema->types[t->ref], list);
}

/* Turns a large list round where it lies. */
static void reverse(char *items, uint32_t n, size_t size)
{
    char *low = items, *high = items + (size_t)n * size;
    for (uint32_t i = 0; i < n / 2; i++) {
        high -= size;
        for (size_t k = 0; k < size; k += sizeof(uint64_t), low += sizeof(uint64_t)) {
            uint64_t one, other;
            memcpy(&one, low, sizeof one);
            memcpy(&other, high + k, sizeof other);
            memcpy(low, &other, sizeof other);
            memcpy(high + k, &one, sizeof one);
        }
    }
}

/* A large list stays at the back, for good; the little that is above it on the stack goes below. */
static void adopt(zs_builder *b, size_t outer)
{
    const char *from = b->top->base;
    char *low = b->back;
    memcpy(low - outer, from, outer);
    relocate(b, from, b->end, (low - outer) - from);
    b->end = low;
    b->back = low - outer;
}

/* Items go to the front in their order, or stay; and where each stands becomes a list of its own.
 * Objects are of many words, so that a call copies them best. */
static void gather(const frame *f, const zs_list *list, size_t size, bool stays)
{
    size_t stride = f->stride;
    bool is_map = f->kind == ZS_KIND_MAP;
    size_t span = !f->is_pointed ? stride - sizeof(zs_span) : is_map ? ZS_ENTRY_VALUE : 0;
    const char *item = f->base;
    char *to = list->items;
    for (zs_origin *at = list->at, *end = at + list->n; at < end; at++) {
        item -= stride;
        memcpy(&at->at, item + span, sizeof at->at);
        at->rule = ZS_RULE_NONE;
        if (!stays) {
            memcpy(to, item, size);
            to += size;
        }
    }
}

bool zs_build_end_members(zs_builder *b)
{
    const frame *f = b->top;
    const zs_type *t = f->t;
    uint32_t n = f->n;
    size_t size = f->kind == ZS_KIND_MAP ? zs_entry_size(f->member) : f->member->size;
    size_t on_stack = (size_t)n * f->stride, outer = (size_t)(b->end - f->base);
    bool stays =
        f->is_pointed && size == f->stride && on_stack >= ADOPTED_BYTES && outer < on_stack / 4;
    size_t items = stays ? 0 : zs_build_rounded(n * size),
           origins = zs_build_rounded(n * sizeof(zs_origin));
    if (!zs_build_reserve(b, items + origins + (stays ? outer : 0))) {
        return false;
    }
    zs_list list = {b->front, (zs_origin *)(void *)(b->front + items), n, n};
    b->front += items + origins;
    gather(f, &list, size, stays);
    if (stays) {
        reverse(b->back, n, size);
        list.items = b->back;
        adopt(b, outer);
    } else {
        b->back += on_stack;
    }
    memcpy(f->made, &list, sizeof list);
    return (!f->may_repeat || zs_build_are_distinct(b, list.items, n, size)) &&
           zs_build_judge_members(b, t, &list);
}

/* Turns the frame on top into a list or map that is to be described at `list`. */
void zs_build_begin_members(zs_builder *b, const zs_type *t, void *list)
{
    frame *f = b->top;
    size_t size;
    f->t = t;
    f->made = list;
    f->member = f->awaited = &b->schema->types[t->ref];
    f->base = b->back;
    f->n = 0;
    f->keys = 0;
    f->may_repeat = false;
    size = t->kind == ZS_KIND_MAP ? zs_entry_size(f->member) : f->member->size;
    f->is_pointed = zs_kind_is_pointed(f->member->kind);
    f->stride = (uint32_t)(zs_build_rounded(size) + (f->is_pointed ? 0 : sizeof(zs_span)));
    f->takes_text = f->kind == ZS_KIND_LIST && f->member->kind == ZS_KIND_STR &&
                    f->member->limits == 0 &&
                    (f->member->flags & (ZS_TYPE_SENSITIVE | ZS_TYPE_STRICT_STR)) == 0;
    b->sink.next.n = 0;
}
