/* An index of texts: a few are looked at one after the other; of more, open addressing, never more
 * than half full. Must not know what it indexes. */
#include "translate/index.h"

#include "base/hash.h"

#include "base/banned.h"

enum { FEW = 8, FIRST_CAPACITY = 32 };

/* The slot of the key among a few, or the free one behind them: there is one more than FEW. */
static zs_index_slot *slot_of_few(const zs_index *index, zs_str key)
{
    zs_index_slot *slot = index->slots;
    while (slot->value != 0 && !zs_str_eq(slot->key, key)) {
        slot++;
    }
    return slot;
}

/* The slot that holds the key, or the free one where it belongs. The index is never full, so the
 * loop ends. */
static zs_index_slot *slot_of(const zs_index *index, zs_str key)
{
    if (index->capacity == FEW) {
        return slot_of_few(index, key);
    }
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

/* Makes room and files every key again; the old room stays in the arena. */
static bool widen(zs_arena *a, zs_index *index)
{
    uint32_t before = index->capacity;
    uint32_t capacity = before == 0 ? FEW : before == FEW ? FIRST_CAPACITY : before * 2;
    zs_index wider = {NULL, index->n, capacity};
    wider.slots = zs_arena_array(a, capacity + (capacity == FEW), sizeof *wider.slots);
    if (wider.slots == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < before; i++) {
        if (index->slots[i].value != 0) {
            *slot_of(&wider, index->slots[i].key) = index->slots[i];
        }
    }
    *index = wider;
    return true;
}

bool zs_index_put(zs_arena *a, zs_index *index, zs_str key, uint32_t value, uint32_t *ret_before)
{
    uint32_t most = index->capacity == FEW ? FEW : index->capacity / 2;
    if (index->n >= most && !widen(a, index)) {
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
