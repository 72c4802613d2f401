/* An allocator that fails once: for tests that fail each allocation in turn. */
#ifndef ZS_TESTS_COUNTDOWN_H
#define ZS_TESTS_COUNTDOWN_H

#include <stdlib.h>

#include "base/arena.h"

/* Allocation number `left` (from 0) fails; below 0 it has failed already. */
typedef struct countdown {
    int left;
} countdown;

static inline void *countdown_alloc(void *context, size_t n)
{
    countdown *c = context;
    return c->left-- == 0 ? NULL : malloc(n);
}

static inline void countdown_free(void *context, void *p)
{
    (void)context;
    free(p);
}

#endif
