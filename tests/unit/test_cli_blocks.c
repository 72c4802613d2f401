/* Memory of the tool's sessions: nothing overlaps, and what is given back is used again. */
#include "cli/blocks.h"

#include <stdint.h>

#include "unit.h"

enum { SLOTS = 64, STEPS = 4000, ARENA_BLOCK = 65536, MIB = 1 << 20 };

typedef struct slot {
    unsigned char *p;
    size_t size;
} slot;

/* The whole block holds one byte, which tells the slot. */
static bool is_whole(const slot *s, unsigned char mark)
{
    size_t i = 0;
    while (i < s->size && s->p[i] == mark) {
        i++;
    }
    return i == s->size;
}

TEST(blocks_are_apart)
{
    static const size_t sizes[] = {1, 100, ARENA_BLOCK, ARENA_BLOCK, 80000, 3 * MIB / 2, MIB};
    cli_blocks blocks = {.used = 0};
    zs_memory memory = cli_blocks_memory(&blocks);
    slot slots[SLOTS] = {{NULL, 0}};
    uint32_t seed = 1;
    bool ok = true;
    for (int step = 0; step < STEPS && ok; step++) {
        seed = seed * 1103515245 + 12345;
        unsigned i = seed >> 16 & (SLOTS - 1);
        slot *s = &slots[i];
        if (s->p != NULL) {
            ok = is_whole(s, (unsigned char)i);
            memory.free(memory.context, s->p);
            s->p = NULL;
        } else {
            s->size = sizes[(seed >> 24) % (sizeof sizes / sizeof *sizes)];
            s->p = memory.alloc(memory.context, s->size);
            ok = s->p != NULL && (uintptr_t)s->p % _Alignof(max_align_t) == 0;
            if (ok) {
                memset(s->p, (int)i, s->size);
            }
        }
    }
    CHECK(ok);
    for (unsigned i = 0; i < SLOTS; i++) {
        if (slots[i].p != NULL) {
            memory.free(memory.context, slots[i].p);
        }
    }
    cli_blocks_release(&blocks);
    CHECK_INT(blocks.used, 0);
}

/* A thousand jobs, each with blocks of every kind, take what one takes. */
TEST(jobs_take_no_more_than_one)
{
    static const size_t sizes[] = {ARENA_BLOCK, 9 * MIB, 80000, ARENA_BLOCK, 3 * MIB};
    enum { N = sizeof sizes / sizeof *sizes };
    cli_blocks blocks = {.used = 0};
    zs_memory memory = cli_blocks_memory(&blocks);
    size_t after_first = 0;
    for (int job = 0; job < 1000; job++) {
        void *taken[N];
        for (size_t i = 0; i < N; i++) {
            taken[i] = memory.alloc(memory.context, sizes[i]);
            CHECK(taken[i] != NULL);
        }
        for (size_t i = 0; i < N; i++) {
            memory.free(memory.context, taken[i]);
        }
        after_first = job == 0 ? blocks.used : after_first;
    }
    CHECK_INT(blocks.used, after_first);
    CHECK(memory.alloc(memory.context, SIZE_MAX) == NULL);
    cli_blocks_release(&blocks);
}

int main(void)
{
    return unit_main();
}
