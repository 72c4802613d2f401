/* A stable sort of numbers 0 .. n - 1 by what they stand for: equals keep their order, since order
 * means something in CDI. */
#ifndef ZS_CDI_SORT_H
#define ZS_CDI_SORT_H

#include "base/arena.h"

/* Negative, 0 or positive as item x comes before, with, or after item y. */
typedef int (*zs_compare)(const void *context, uint32_t x, uint32_t y);

/* The numbers in order, in the arena; NULL without memory. n * log n comparisons whatever the
 * input. */
uint32_t *zs_sort_indices(zs_arena *a, uint32_t n, zs_compare compare,
                          const void *context) ZS_MUST_CHECK;

#endif
