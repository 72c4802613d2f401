/* The arena: blocks from an allocator, handed out from front to back.
 * Knows nothing about what is stored. The contract is in arena.h. */
#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
    ALIGNMENT = 8, /* of a pointer, a double, a 64-bit integer; nothing wider is kept here */
#ifdef ZS_TINY
    BLOCK_BYTES = 64,
#else
    BLOCK_BYTES = 64 * 1024,
#endif
    FIRST_ITEMS = 4, /* room of a list that grows from nothing */
};

/* The head of a block; the bytes that are handed out follow it. */
struct zs_block {
    zs_block *next;
    size_t n; /* bytes taken from the allocator, head included */
};

/* The head's room, so that what follows is aligned. */
enum { HEAD_BYTES = (sizeof(zs_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT };

static void *heap_alloc(void *context, size_t n)
{
    (void)context;
    return malloc(n);
}

static void heap_free(void *context, void *p)
{
    (void)context;
    free(p);
}

void zs_arena_init(zs_arena *a, const zs_allocator *from, size_t limit)
{
    const zs_allocator heap = {heap_alloc, heap_free, NULL};
    *a = (zs_arena){.from = from != NULL ? *from : heap, .limit = limit};
}

void zs_arena_release(zs_arena *a)
{
    while (a->blocks != NULL) {
        zs_block *b = a->blocks;
        a->blocks = b->next;
        a->from.free(a->from.context, b);
    }
    if (a->spare != NULL) {
        a->from.free(a->from.context, a->spare);
    }
    zs_arena_init(a, &a->from, a->limit);
}

static void *out_of_memory(zs_arena *a)
{
    a->failed = true;
    return NULL;
}

/* Takes a block with room for `n` bytes and links it, so that it is released with the rest. */
static char *take_block(zs_arena *a, size_t n)
{
    size_t total = n + HEAD_BYTES;
    if (a->spare != NULL && a->spare->n == total) {
        zs_block *spare = a->spare;
        a->spare = NULL;
        spare->next = a->blocks;
        a->blocks = spare;
        return (char *)spare + HEAD_BYTES;
    }
    if (a->limit != 0 && (total > a->limit || a->used > a->limit - total)) {
        a->is_at_limit = true;
        return NULL;
    }
    zs_block *b = a->from.alloc(a->from.context, total);
    if (b == NULL) {
        return NULL;
    }
    *b = (zs_block){a->blocks, total};
    a->blocks = b;
    a->used += total;
    return (char *)b + HEAD_BYTES;
}

void zs_arena_adopt(zs_arena *a, zs_arena *from)
{
    zs_block **last = &from->blocks;
    while (*last != NULL) {
        last = &(*last)->next;
    }
    *last = from->spare;
    if (from->spare != NULL) {
        last = &from->spare->next;
    }
    *last = a->blocks;
    a->blocks = from->blocks;
    a->used += from->used;
    a->failed = a->failed || (from->failed && !from->is_at_limit);
    zs_arena_init(from, &from->from, from->limit);
}

/* Later blocks stand before the one that was newest at the mark. */
void zs_arena_rewind(zs_arena *a, zs_arena_mark mark)
{
    while (a->blocks != mark.blocks) {
        zs_block *b = a->blocks;
        a->blocks = b->next;
        if (a->spare == NULL && b->n == BLOCK_BYTES) {
            a->spare = b;
            continue;
        }
        a->used -= b->n;
        a->from.free(a->from.context, b);
    }
    a->next = mark.next;
    a->end = mark.end;
}

/* Hands memory out from the newest block, or from a block of its own when it is large. */
void *zs_arena_room(zs_arena *a, size_t n)
{
    if (n > SIZE_MAX / 2) {
        return out_of_memory(a);
    }
    size_t room = n == 0 ? ALIGNMENT : (n + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (room <= (size_t)(a->end - a->next)) {
        void *p = a->next;
        a->next += room;
        return p;
    }
    bool is_large = room > (BLOCK_BYTES - HEAD_BYTES) / 2;
    char *p = take_block(a, is_large ? room : BLOCK_BYTES - HEAD_BYTES);
    if (p == NULL) {
        return out_of_memory(a);
    }
    if (!is_large) {
        a->next = p + room;
        a->end = p + BLOCK_BYTES - HEAD_BYTES;
    }
    return p;
}

/* What was handed out last grows back into the block; of two rooms apart the larger is kept. */
void zs_arena_give(zs_arena *a, char *begin, char *end)
{
    if (end == a->next) {
        a->next = begin;
    } else if (end - begin > a->end - a->next) {
        a->next = begin;
        a->end = end;
    }
}

void *zs_arena_alloc(zs_arena *a, size_t n)
{
    void *p = zs_arena_room(a, n);
    return p == NULL ? NULL : memset(p, 0, n);
}

void *zs_arena_array(zs_arena *a, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        return out_of_memory(a);
    }
    return zs_arena_alloc(a, count * size);
}

char *zs_arena_copy(zs_arena *a, const void *p, size_t n)
{
    char *copy = n < SIZE_MAX ? zs_arena_room(a, n + 1) : out_of_memory(a);
    if (copy != NULL) {
        if (n != 0) {
            memcpy(copy, p, n);
        }
        copy[n] = '\0';
    }
    return copy;
}

/* Doubles, so that n pushes copy fewer than 2n items. */
bool zs_arena_grow(zs_arena *a, void **items, uint32_t *capacity, uint32_t have, uint32_t need,
                   size_t size)
{
    if (need <= *capacity) {
        return true;
    }
    uint32_t wanted = *capacity == 0 ? FIRST_ITEMS : *capacity;
    while (wanted < need) {
        wanted = wanted > UINT32_MAX / 2 ? UINT32_MAX : wanted * 2;
    }
    void *room = zs_arena_array(a, wanted, size);
    if (room == NULL) {
        return false;
    }
    if (have != 0) {
        memcpy(room, *items, have * size);
    }
    *items = room;
    *capacity = wanted;
    return true;
}
