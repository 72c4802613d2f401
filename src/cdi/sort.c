/* Bottom-up merge sort. Takes its memory from the arena only, unlike qsort. */
#include "cdi/sort.h"

#include "base/banned.h"

typedef struct zs_order {
    zs_compare compare;
    const void *context;
} zs_order;

/* Merges the sorted runs from[begin .. middle) and from[middle .. end) into `to`. */
static void merge(const zs_order *order, const uint32_t *from, uint32_t *to, uint32_t begin,
                  uint32_t middle, uint32_t end)
{
    uint32_t left = begin, right = middle;
    for (uint32_t i = begin; i < end; i++) {
        bool is_left = right == end || (left < middle && order->compare(order->context, from[left],
                                                                        from[right]) <= 0);
        to[i] = is_left ? from[left++] : from[right++];
    }
}

uint32_t *zs_sort_indices(zs_arena *a, uint32_t n, zs_compare compare, const void *context)
{
    const zs_order order = {compare, context};
    uint32_t *from = zs_arena_array(a, n, sizeof *from);
    uint32_t *to = zs_arena_array(a, n, sizeof *to);
    if (!from || !to) {
        return NULL;
    }
    for (uint32_t i = 0; i < n; i++) {
        from[i] = i;
    }
    for (uint64_t width = 1; width < n; width *= 2) {
        for (uint64_t begin = 0; begin < n; begin += 2 * width) {
            uint64_t middle = begin + width < n ? begin + width : n;
            uint64_t end = middle + width < n ? middle + width : n;
            merge(&order, from, to, (uint32_t)begin, (uint32_t)middle, (uint32_t)end);
        }
        uint32_t *sorted = to;
        to = from;
        from = sorted;
    }
    return from;
}
