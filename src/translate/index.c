/* An index of texts: open addressing, never more than half full.
 * Must not know what it indexes. */
#include "translate/index.h"

#include "base/hash.h"

#include "base/banned.h"

enum { FIRST_CAPACITY = 16 };

/* The slot that holds the key, or the free one where it belongs. The index is never full, so the
 * loop ends. */
static zs_index_slot *slot_of(const zs_index *index, zs_str key)
{
    uint32_t mask = index->capacity - 1;
    uint32_t i = zs_hash(key) & mask;
    while (index->slots[i].value != 0 && !zs_str_eq(index->slots[i].key, key)) {
        i = (i + 1) & mask;
    }
    return &index->slots[i];
}

uint32_t zs_index_find(const zs_index *index, zs_str key)
{
    return index->capacity == 0 ? ZS_INDEX_NONE : slot_of(index, key)->value - 1;
}

/* Doubles the room and files every key again; the old room stays in the arena. */
static bool widen(zs_arena *a, zs_index *index)
{
    zs_index wider = {NULL, index->n, FIRST_CAPACITY};
    if (index->capacity != 0) {
        wider.capacity = index->capacity * 2;
    }
    wider.slots = zs_arena_array(a, wider.capacity, sizeof *wider.slots);
    if (wider.slots == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < index->capacity; i++) {
        if (index->slots[i].value != 0) {
            *slot_of(&wider, index->slots[i].key) = index->slots[i];
        }
    }
    *index = wider;
    return true;
}

bool zs_index_put(zs_arena *a, zs_index *index, zs_str key, uint32_t value, uint32_t *ret_before)
{
    if (index->n >= index->capacity / 2 && !widen(a, index)) {
        return false;
    }
    zs_index_slot *slot = slot_of(index, key);
    *ret_before = slot->value - 1;
    if (slot->value == 0) {
        index->n++;
    }
    *slot = (zs_index_slot){key, value + 1};
    return true;
}
