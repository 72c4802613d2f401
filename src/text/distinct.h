/* Whether the keys of a map are distinct: a yes or no, for nearly every map is. Which key stands
 * twice, and where, is found by sorting (tape.c). */
#ifndef ZS_TEXT_DISTINCT_H
#define ZS_TEXT_DISTINCT_H

#include "text/event.h"

/* Room that one document's maps use one after the other; starts as zero. */
typedef struct zs_distinct {
    uint32_t *slots;
    uint32_t capacity;
} zs_distinct;

/* True when no two keys of the finished map are equal. False when some are, when deciding would
 * take too long, or without memory. */
bool zs_keys_are_distinct(zs_distinct *d, zs_arena *a, const zs_event *map) ZS_MUST_CHECK;

#endif
