/* The memory of one compile: an arena with an injectable allocator and a ceiling. Knows nothing
 * about text, schemas or files.
 *
 * Invariants
 *   - Everything allocated here lives until zs_arena_release; nothing is freed alone.
 *   - Memory is zeroed and aligned for any type but long double.
 *   - When memory runs out (allocator said no, or `limit` reached) allocation returns NULL,
 *     `failed` is set and
 *     stays set. Callers return false at once; the library door reports it as one diagnostic.
 *   - With -DZS_TINY blocks are 64 bytes, so that nearly every allocation reaches the allocator. */
#ifndef ZS_BASE_ARENA_H
#define ZS_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define ZS_MUST_CHECK __attribute__((warn_unused_result))
#else
#define ZS_MUST_CHECK
#endif

/* Where an arena takes its blocks from. alloc returns NULL when there is no memory. */
typedef struct zs_allocator {
    void *(*alloc)(void *context, size_t n);
    void (*free)(void *context, void *p);
    void *context;
} zs_allocator;

typedef struct zs_block zs_block;

typedef struct zs_arena {
    zs_allocator from;
    zs_block *blocks;
    zs_block *spare;  /* one that a rewind emptied, for the next need; NULL: none */
    char *next, *end; /* free room of the newest block */
    size_t used;      /* bytes taken from the allocator */
    size_t limit;     /* ceiling of `used`; 0: none */
    bool is_at_limit; /* that ceiling refused, not the allocator */
    bool failed;      /* memory ran out at least once */
} zs_arena;

/* Allocates nothing. `from` NULL means malloc and free. */
void zs_arena_init(zs_arena *a, const zs_allocator *from, size_t limit);
/* Gives every block back; the arena may be used again. */
void zs_arena_release(zs_arena *a);
/* `n` zeroed bytes, or NULL (see above). n == 0 gives a valid, unique pointer. */
void *zs_arena_alloc(zs_arena *a, size_t n) ZS_MUST_CHECK;
/* `n` bytes that hold anything: for who writes every one that is read. */
void *zs_arena_room(zs_arena *a, size_t n) ZS_MUST_CHECK;
/* Takes back what is left of some room, begin to before end, to hand it out next. */
void zs_arena_give(zs_arena *a, char *begin, char *end);
/* `count` zeroed items of `size` bytes; NULL also when the product overflows. */
void *zs_arena_array(zs_arena *a, size_t count, size_t size) ZS_MUST_CHECK;
/* A copy of `n` bytes at `p`, followed by one 0 byte that is not counted. */
char *zs_arena_copy(zs_arena *a, const void *p, size_t n) ZS_MUST_CHECK;
/* Room for at least `need` items in *items, keeping the first `have` (grows by doubling; old room
 * stays in the arena). On failure returns false and leaves *items and *capacity alone. */
bool zs_arena_grow(zs_arena *a, void **items, uint32_t *capacity, uint32_t have, uint32_t need,
                   size_t size) ZS_MUST_CHECK;

/* Takes over all that `from`, whose allocator is the same in the end, has allocated. That memory
 * ran out there is known here then, unless it was that arena's own ceiling. */
void zs_arena_adopt(zs_arena *a, zs_arena *from);

/* Where an arena stands, to go back there: for an attempt that may be given up without a trace. */
typedef struct zs_arena_mark {
    zs_block *blocks;
    char *next, *end;
} zs_arena_mark;
static inline zs_arena_mark zs_arena_mark_of(const zs_arena *a)
{
    return (zs_arena_mark){a->blocks, a->next, a->end};
}
/* Gives back everything that was allocated since; `failed` stays as it is. One block is kept for
 * what comes next, so that an attempt a time costs no block a time. */
void zs_arena_rewind(zs_arena *a, zs_arena_mark mark);

#endif
