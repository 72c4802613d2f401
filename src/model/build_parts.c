/* One map in parts, each by a builder of its own (text/yaml_fast_parts.c says how it is cut). A
 * part's builder is a copy of the one that has begun the map, with a stretch of its memory and an
 * arena of its own, which takes its blocks from the same allocator, one call at a time, and which
 * the builder's own arena takes over in the end. Entries lie in one array from the begin, so that
 * nothing is copied where all is as it seems. */
#include "model/building.h"

#include <stdatomic.h>

#include "base/banned.h"

enum {
    ARENA_BYTES = 16 * 1024, /* so that a part's arena needs a block for long texts only */
    PART_BYTES = 32 * 1024 + ARENA_BYTES, /* beside the tree: the builder, a table of guesses */
    OWN_PER_ENTRY = 28,    /* what ending the map takes: an origin, slots of a table of keys */
    OWN_BYTES = 8 * 1024,  /* and what is around it */
    ENTRIES_PER_BYTE = 40, /* of text, at most: beyond, most of what seems to be an entry is none */
};

/* The allocator of all parts. */
typedef struct door {
    zs_allocator inner;
    atomic_flag is_taken; /* for as long as a block is taken */
} door;

/* What stands at the begin of a stretch. */
typedef struct part_builder {
    zs_builder b;
    zs_arena a;
    zs_diags unsaid; /* defaults are sound: nothing is ever said of them */
} part_builder;

static zs_builder *builder_of(zs_sink *s)
{
    return (zs_builder *)(void *)s; /* its first member */
}

static void *take_block(void *context, size_t n)
{
    door *d = context;
    while (atomic_flag_test_and_set_explicit(&d->is_taken, memory_order_acquire)) {
    }
    void *p = d->inner.alloc(d->inner.context, n);
    atomic_flag_clear_explicit(&d->is_taken, memory_order_release);
    return p;
}

/* A builder at the begin of `room`, which has `n` bytes, to go on as `from` would; its entries come
 * to lie at `entries`. False when it has no room even to begin. */
static bool begin_part(const zs_builder *from, char *room, size_t n, char *entries,
                       size_t entries_bytes)
{
    const zs_schema *schema = from->schema;
    part_builder *part = (part_builder *)(void *)room;
    zs_builder *b = &part->b;
    *b = *from;
    b->a = &part->a;
    b->sink.parts = NULL;
    zs_diags_init(&part->unsaid, b->a, NULL);
    b->defaults = (zs_decoder){.a = b->a, .schema = schema, .diags = &part->unsaid};
    b->front = room + zs_build_rounded(sizeof *part);
    b->end = b->back = room + n;
    b->taken = n;
    b->top = b->placed = b->frames + (from->top - from->frames);
    b->top->base = b->back;
    b->entries = b->entry = entries;
    b->entry_end = entries + entries_bytes;
    return zs_build_take_guesses(b);
}

/* `n` bytes of the piece when it has `kept` more, else of the arena; NULL: they are too many. */
static char *take_stretch(zs_builder *b, size_t n, size_t kept)
{
    if ((size_t)(b->back - b->front) >= n + kept) {
        b->front += n;
        return b->front - n;
    }
    return zs_build_fits(b->a, n) ? zs_arena_room(b->a, n) : NULL;
}

/* Of `spare` bytes those of a part that has `bytes` of `all` bytes of text. */
static size_t share(size_t spare, size_t bytes, size_t all)
{
    size_t more = (size_t)((uint64_t)spare * (bytes >> 10) / ((all >> 10) + 1));
    return PART_BYTES + more / 8 * 8;
}

/* What each part's arena may take: its share of what the ceiling leaves. */
static void begin_arenas(zs_builder *b, zs_sink_part *parts, size_t n, door *d)
{
    const zs_arena *home = b->a;
    size_t limit = 0;
    d->inner = home->from;
    atomic_flag_clear(&d->is_taken);
    if (home->limit != 0) {
        limit = (home->limit - home->used) / n + 1;
    }
    zs_allocator through = {take_block, NULL, d}; /* parts give nothing back */
    for (size_t i = 0; i < n; i++) {
        zs_builder *part = builder_of(parts[i].sink);
        zs_arena_init(parts[i].a, &through, limit);
        zs_arena_give(parts[i].a, part->front, part->front + ARENA_BYTES);
        part->front += ARENA_BYTES;
    }
}

/* The frame on top is a map that nothing was put into. */
static bool divide(zs_sink *s, zs_sink_part *parts, size_t n)
{
    zs_builder *b = builder_of(s);
    frame *f = b->top;
    size_t bytes = 0, keys = 0;
    for (size_t i = 0; i < n; i++) {
        bytes += parts[i].bytes;
        keys += parts[i].keys_at_most;
    }
    size_t entries = keys * f->stride, own = keys * OWN_PER_ENTRY + OWN_BYTES;
    size_t needed = n * PART_BYTES;
    if (f->kind != ZS_KIND_MAP || !f->is_pointed || f->stride != zs_entry_size(f->member) ||
        entries > ENTRIES_PER_BYTE * bytes + PART_BYTES) {
        return false;
    }
    door *d = zs_arena_alloc(b->a, sizeof *d);
    char *entry = d != NULL ? take_stretch(b, entries, own + needed) : NULL;
    size_t left = (size_t)(b->back - b->front);
    size_t spare = left > own + needed ? (left - own - needed) / 8 * 8 : 0;
    char *room = entry != NULL ? take_stretch(b, needed + spare, own) : NULL;
    if (room == NULL) {
        return false;
    }
    b->placed = f;
    b->entries = b->entry = entry;
    b->entry_end = entry + entries;
    bool ok = true;
    for (size_t i = 0; i < n; i++) {
        size_t size = share(spare, parts[i].bytes, bytes);
        size_t stretch = parts[i].keys_at_most * (size_t)f->stride;
        part_builder *part = (part_builder *)(void *)room;
        ok = begin_part(b, room, size, entry, stretch) && ok;
        parts[i].sink = &part->b.sink;
        parts[i].a = &part->a;
        room += size;
        entry += stretch;
    }
    begin_arenas(b, parts, n, d);
    return ok;
}

/* Entries that were fewer than they seemed leave a gap, which is closed. */
static void join(zs_sink *s, const zs_sink_part *parts, size_t n, size_t n_joined)
{
    zs_builder *b = builder_of(s);
    frame *f = b->placed;
    for (size_t i = 0; i < n; i++) {
        zs_arena_adopt(b->a, parts[i].a);
    }
    for (size_t i = 0; i < n_joined; i++) {
        const zs_builder *part = builder_of(parts[i].sink);
        const frame *g = part->placed;
        size_t size = (size_t)(part->entry - part->entries);
        if (b->entry != part->entries) {
            memmove(b->entry, part->entries, size);
        }
        b->entry += size;
        f->n += g->n;
        f->may_repeat |= g->may_repeat || (f->keys & g->keys) != 0;
        f->keys |= g->keys;
    }
}

void zs_build_offer(zs_builder *b, const zs_runner *runner, zs_str key)
{
    b->parts = (zs_sink_parts){runner, key, divide, join};
    b->sink.parts = &b->parts;
}

/* Entries stay where they are, in the order of the document. */
bool zs_build_end_placed(zs_builder *b)
{
    frame *f = b->placed;
    b->placed = NULL;
    if (!zs_build_reserve(b, zs_build_rounded(f->n * sizeof(zs_origin)))) {
        return false;
    }
    zs_list list = {b->entries, (zs_origin *)(void *)b->front, f->n, f->n};
    b->front += zs_build_rounded(f->n * sizeof(zs_origin));
    for (uint32_t i = 0; i < f->n; i++) {
        memcpy(&list.at[i].at, b->entries + (size_t)i * f->stride + ZS_ENTRY_VALUE,
               sizeof(zs_span));
        list.at[i].rule = ZS_RULE_NONE;
    }
    memcpy(f->made, &list, sizeof list);
    return (!f->may_repeat || zs_build_are_distinct(b, list.items, f->n, f->stride)) &&
           zs_build_judge_members(b, f->t, &list);
}
