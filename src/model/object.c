/* Objects, lists and numbers as memory: what the decoder and the generated setters both need.
 * Knows no text and no diagnostics. */
#include "model/access.h"
#include "model/model.h"

#include "base/banned.h"

enum { LIST_FIRST_CAPACITY = 8 };

uint64_t zs_load_int(const zs_type *type, const void *slot)
{
    return zs_int_of(type, slot);
}

void zs_store_int(const zs_type *type, void *slot, uint64_t bits)
{
    uint32_t four = (uint32_t)bits;
    uint16_t two = (uint16_t)bits;
    uint8_t one = (uint8_t)bits;
    switch (type->size) {
    case 1:
        memcpy(slot, &one, sizeof one);
        break;
    case 2:
        memcpy(slot, &two, sizeof two);
        break;
    case 4:
        memcpy(slot, &four, sizeof four);
        break;
    default:
        memcpy(slot, &bits, sizeof bits);
        break;
    }
}

static unsigned told_words(unsigned fields)
{
    return fields == 0 ? 1 : (fields + 63) / 64;
}

static size_t origins_size(unsigned fields)
{
    return told_words(fields) * sizeof(uint64_t) + fields * sizeof(zs_origin);
}

/* Origins of all fields behind their set, at `told`. */
static zs_origin *tell_all(uint64_t *told, unsigned fields)
{
    for (; fields > 64; fields -= 64) {
        *told++ = UINT64_MAX;
    }
    *told = fields == 0 ? 0 : UINT64_MAX >> (64 - fields);
    return (zs_origin *)(void *)(told + 1);
}

zs_origin *zs_origins_new(zs_arena *a, unsigned fields)
{
    uint64_t *told = zs_arena_alloc(a, origins_size(fields));
    return told == NULL ? NULL : tell_all(told, fields);
}

/* The object and its origins lie together. */
void *zs_object_new(zs_arena *a, size_t size, unsigned fields)
{
    zs_node *o = zs_arena_alloc(a, size + origins_size(fields));
    if (o != NULL) {
        o->origins = tell_all((uint64_t *)(void *)((char *)o + size), fields);
    }
    return o;
}

/* Documents mostly follow the schema's order; then nothing has to move. */
void zs_origin_put(zs_node *o, const zs_type *object, unsigned field, zs_origin from)
{
    uint64_t *told = zs_told(o, object), bit = (uint64_t)1 << (field % 64);
    unsigned word = field / 64;
    unsigned place = zs_bits_count(told[word] & (bit - 1));
    unsigned after = zs_bits_count(told[word] & ~(bit | (bit - 1)));
    for (unsigned i = 0; i < zs_presence_words(object); i++) {
        place += i < word ? zs_bits_count(told[i]) : 0;
        after += i > word ? zs_bits_count(told[i]) : 0;
    }
    if ((told[word] & bit) == 0) {
        memmove(&o->origins[place + 1], &o->origins[place], after * sizeof from);
        told[word] |= bit;
    }
    o->origins[place] = from;
}

/* Doubles the room of both arrays, which lie together: a multiple of four items keeps the second
 * one aligned. On failure the list is as it was. */
static bool list_grow(zs_arena *a, void *list, zs_list l, size_t size)
{
    uint32_t capacity = l.capacity == 0 ? LIST_FIRST_CAPACITY : (l.capacity + 1) / 2 * 4;
    if (capacity < l.capacity) {
        return false;
    }
    char *items = zs_arena_array(a, capacity, size + sizeof *l.at);
    if (items == NULL) {
        return false;
    }
    zs_origin *at = (zs_origin *)(void *)(items + capacity * size);
    if (l.n > 0) {
        memcpy(items, l.items, l.n * size);
        memcpy(at, l.at, l.n * sizeof *at);
    }
    l = (zs_list){items, at, l.n, capacity};
    memcpy(list, &l, sizeof l);
    return true;
}

void *zs_list_push(zs_arena *a, void *list, size_t size, zs_origin from)
{
    zs_list l = zs_load_list(list);
    if (l.n == l.capacity) {
        if (!list_grow(a, list, l, size)) {
            return NULL;
        }
        l = zs_load_list(list);
    }
    l.at[l.n] = from;
    uint32_t n = l.n + 1;
    memcpy((char *)list + offsetof(zs_list, n), &n, sizeof n);
    return (char *)l.items + l.n * size;
}
