/* Objects, lists and numbers as memory: what the decoder and the generated setters both need.
 * Knows no text and no diagnostics. */
#include "model/access.h"
#include "model/model.h"

#include "base/banned.h"

enum { LIST_FIRST_CAPACITY = 8 };

uint64_t zs_load_int(const zs_type *type, const void *slot)
{
    bool is_signed = type->kind == ZS_KIND_INT;
    uint64_t bits = 0;
    uint32_t four;
    uint16_t two;
    uint8_t one;
    switch (type->size) {
    case 1:
        memcpy(&one, slot, sizeof one);
        bits = is_signed ? (uint64_t)(int8_t)one : one;
        break;
    case 2:
        memcpy(&two, slot, sizeof two);
        bits = is_signed ? (uint64_t)(int16_t)two : two;
        break;
    case 4:
        memcpy(&four, slot, sizeof four);
        bits = is_signed ? (uint64_t)(int32_t)four : four;
        break;
    default:
        memcpy(&bits, slot, sizeof bits);
        break;
    }
    return bits;
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

zs_origin *zs_origins_new(zs_arena *a, unsigned fields)
{
    unsigned words = fields == 0 ? 1 : (fields + 63) / 64;
    uint64_t *told = zs_arena_alloc(a, words * sizeof *told + fields * sizeof(zs_origin));
    if (told == NULL) {
        return NULL;
    }
    for (unsigned i = 0; i < fields; i++) {
        told[i / 64] |= (uint64_t)1 << (i % 64);
    }
    return (zs_origin *)(void *)(told + words);
}

void *zs_object_new(zs_arena *a, size_t size, unsigned fields)
{
    zs_node *o = zs_arena_alloc(a, size);
    zs_origin *origins = zs_origins_new(a, fields);
    if (o == NULL || origins == NULL) {
        return NULL;
    }
    o->origins = origins;
    return o;
}

/* All fields are told of, so a field's number is the place of its origin. */
void zs_object_mark(zs_node *o, unsigned field, zs_origin from)
{
    zs_presence_set(o, 0, field);
    o->origins[field] = from;
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

/* Doubles the room of both arrays of a list together. On failure the list is as it was. */
static bool list_grow(zs_arena *a, zs_list *list, size_t size)
{
    uint32_t capacity = list->capacity == 0 ? LIST_FIRST_CAPACITY : list->capacity * 2;
    if (capacity < list->capacity) {
        return false;
    }
    void *items = zs_arena_array(a, capacity, size);
    zs_origin *at = zs_arena_array(a, capacity, sizeof *at);
    if (items == NULL || at == NULL) {
        return false;
    }
    if (list->n > 0) {
        memcpy(items, list->items, list->n * size);
        memcpy(at, list->at, list->n * sizeof *at);
    }
    list->items = items;
    list->at = at;
    list->capacity = capacity;
    return true;
}

void *zs_list_push(zs_arena *a, void *list, size_t size, zs_origin from)
{
    zs_list l = zs_load_list(list);
    if (l.n == l.capacity) {
        if (!list_grow(a, &l, size)) {
            return NULL;
        }
        memcpy(list, &l, sizeof l);
    }
    l.at[l.n] = from;
    void *item = (char *)l.items + l.n * size;
    l.n++;
    memcpy((char *)list + offsetof(zs_list, n), &l.n, sizeof l.n);
    return item;
}
