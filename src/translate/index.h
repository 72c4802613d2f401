/* An index of texts: which number belongs to this text? Keeps checks for repeated names linear
 * in the size of the input.
 * Knows nothing about what it indexes. */
#ifndef ZS_TRANSLATE_INDEX_H
#define ZS_TRANSLATE_INDEX_H

#include "base/str.h"

#define ZS_INDEX_NONE UINT32_MAX

typedef struct zs_index_slot {
    zs_str key;     /* points where the caller's text points */
    uint32_t value; /* plus one; 0: the slot is free */
} zs_index_slot;

/* All zero is an empty index. */
typedef struct zs_index {
    zs_index_slot *slots;
    uint32_t n, capacity; /* capacity is 0, few, or a power of two */
} zs_index;

/* The number of this text, or ZS_INDEX_NONE. */
uint32_t zs_index_find(const zs_index *index, zs_str key);
/* Gives the text a number (below ZS_INDEX_NONE); *ret_before is the one it had, or
 * ZS_INDEX_NONE. False without memory. */
bool zs_index_put(zs_arena *a, zs_index *index, zs_str key, uint32_t value,
                  uint32_t *ret_before) ZS_MUST_CHECK;

#endif
