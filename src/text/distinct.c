/* Distinct keys, decided in time that grows with their number only: small maps compare the few
 * keys that look alike, large ones use a table of hashes. No choice of keys makes it slow: a table
 * with too many collisions gives up. */
#include "text/distinct.h"

#include "base/hash.h"
#include "base/scan.h"

#include "base/banned.h"

enum {
    SMALL = 24, /* keys, of which pairs may be compared */
    PROBES = 8, /* a key, on average; beyond, the keys were made to collide */
};

static bool is_same(zs_str a, zs_str b)
{
    return a.n == b.n && zs_same_bytes(a.p, b.p, a.n);
}

/* One of 64 numbers that differ for most keys of one map. */
ZS_HOT unsigned look_of(zs_str key)
{
    unsigned ends = key.n == 0 ? 0 : (unsigned char)key.p[0] + (unsigned char)key.p[key.n - 1] * 7U;
    return (ends + (unsigned)key.n * 5U) & 63;
}

/* Pairs are compared only for keys whose look was seen before. */
static bool are_few_distinct(const zs_event *map)
{
    uint64_t seen = 0;
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++, key = zs_event_next(key + 1)) {
        uint64_t bit = (uint64_t)1 << look_of(key->text);
        if ((seen & bit) != 0) {
            for (const zs_event *other = map + 1; other != key; other = zs_event_next(other + 1)) {
                if (is_same(other->text, key->text)) {
                    return false;
                }
            }
        }
        seen |= bit;
    }
    return true;
}

/* Open addressing; a slot holds the distance of a key from its map, which is not 0. */
static bool are_many_distinct(zs_distinct *d, zs_arena *a, const zs_event *map)
{
    uint32_t size = 64;
    while (size < 2 * map->count) {
        size *= 2;
    }
    void *slots = d->slots;
    if (!zs_arena_grow(a, &slots, &d->capacity, 0, size, sizeof *d->slots)) {
        return false;
    }
    d->slots = slots;
    memset(d->slots, 0, size * sizeof *d->slots);
    uint64_t probes = (uint64_t)PROBES * map->count;
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++, key = zs_event_next(key + 1)) {
        uint32_t at = zs_hash(key->text) & (size - 1);
        for (; d->slots[at] != 0; at = (at + 1) & (size - 1)) {
            if (probes-- == 0 || is_same(map[d->slots[at]].text, key->text)) {
                return false;
            }
        }
        d->slots[at] = (uint32_t)(key - map);
    }
    return true;
}

bool zs_keys_are_distinct(zs_distinct *d, zs_arena *a, const zs_event *map)
{
    return map->count <= SMALL ? are_few_distinct(map) : are_many_distinct(d, a, map);
}
