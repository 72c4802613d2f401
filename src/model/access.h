/* Typed access to the memory that a table describes: numbers by size, pointers, lists, presence
 * bits.
 * Private to model/. Everything goes through memcpy, because the structs have other types than what
 * is read here. */
#ifndef ZS_MODEL_ACCESS_H
#define ZS_MODEL_ACCESS_H

#include "model/desc.h"

/* The number of no field: what a search gives that finds none. */
#define ZS_NO_FIELD 0xFFFF

static inline bool zs_kind_is_pointed(uint8_t kind)
{
    return kind == ZS_KIND_OBJECT || kind == ZS_KIND_UNION || kind == ZS_KIND_ALT;
}

static inline bool zs_kind_is_choice(uint8_t kind)
{
    return kind == ZS_KIND_UNION || kind == ZS_KIND_ALT;
}

static inline void *zs_load_pointer(const void *slot)
{
    void *p;
    memcpy(&p, slot, sizeof p);
    return p;
}
static inline void zs_store_pointer(void *slot, void *p)
{
    memcpy(slot, &p, sizeof p);
}

/* The value itself, whether the slot of a field holds it or points to it. */
static inline const void *zs_field_value(const zs_type *type, const void *slot)
{
    return zs_kind_is_pointed(type->kind) ? zs_load_pointer(slot) : slot;
}

static inline zs_list zs_load_list(const void *slot)
{
    zs_list list;
    memcpy(&list, slot, sizeof list);
    return list;
}
static inline zs_union zs_load_union(const void *slot)
{
    zs_union u;
    memcpy(&u, slot, sizeof u);
    return u;
}
static inline zs_str zs_load_str(const void *slot)
{
    zs_str s;
    memcpy(&s, slot, sizeof s);
    return s;
}
static inline void zs_store_str(char *slot, const char *p, size_t n)
{
    memcpy(slot + offsetof(zs_str, p), &p, sizeof p);
    memcpy(slot + offsetof(zs_str, n), &n, sizeof n);
}
static inline bool zs_load_bool(const void *slot)
{
    bool v;
    memcpy(&v, slot, sizeof v);
    return v;
}
static inline double zs_load_double(const void *slot)
{
    double v;
    memcpy(&v, slot, sizeof v);
    return v;
}

/* The number of an enumerator. */
static inline uint32_t zs_load_enum(const void *slot)
{
    uint32_t v;
    memcpy(&v, slot, sizeof v);
    return v;
}

/* Bytes from one entry of a map to the next; entries are as aligned as the slice they start
 * with. */
static inline size_t zs_entry_size(const zs_type *value)
{
    return (ZS_ENTRY_VALUE + value->size + sizeof(void *) - 1) / sizeof(void *) * sizeof(void *);
}

/* ---- presence bits: has[W], then is_null[W], right after the node ---------------------------- */
static inline unsigned zs_presence_words(const zs_type *object)
{
    return object->n == 0 ? 1 : (object->n + 63U) / 64;
}
static inline const uint64_t *zs_presence(const zs_node *o)
{
    return (const uint64_t *)(const void *)(o + 1);
}
static inline void zs_presence_set(zs_node *o, unsigned words_before, unsigned field)
{
    uint64_t *words = (uint64_t *)(void *)(o + 1) + words_before;
    words[field / 64] |= (uint64_t)1 << (field % 64);
}
static inline void zs_presence_clear(zs_node *o, unsigned field)
{
    uint64_t *words = (uint64_t *)(void *)(o + 1);
    words[field / 64] &= ~((uint64_t)1 << (field % 64));
}
static inline bool zs_node_is_null(const zs_node *o, const zs_type *object, unsigned field)
{
    const uint64_t *words = (const uint64_t *)(const void *)(o + 1) + zs_presence_words(object);
    return words[field / 64] >> (field % 64) & 1;
}

/* Of a set of field rows, the part that belongs to presence word `w` of an object. */
static inline uint64_t zs_rows(const uint64_t *set, const zs_type *object, unsigned w)
{
    unsigned first = object->ref + w * 64U, n = object->n - w * 64U, shift = first % 64;
    const uint64_t *at = &set[first / 64];
    uint64_t bits = shift == 0 ? at[0] : at[0] >> shift | at[1] << (64 - shift);
    return n < 64 ? bits & (((uint64_t)1 << n) - 1) : bits;
}

/* ---- origins: told[W], then those of the fields whose bit is set ----------------------------- */
static inline uint64_t *zs_told(const zs_node *o, const zs_type *object)
{
    return (uint64_t *)(void *)o->origins - zs_presence_words(object);
}
static inline bool zs_is_told(const zs_node *o, const zs_type *object, unsigned field)
{
    return zs_told(o, object)[field / 64] >> (field % 64) & 1;
}
/* Sets the origin of a field. For one that was not told of there must be room. */
void zs_origin_put(zs_node *o, const zs_type *object, unsigned field, zs_origin from);

/* An integer of 1, 2, 4 or 8 bytes; a signed one is widened with its sign. In line, for hot code,
 * and not. */
static inline uint64_t zs_int_of(const zs_type *type, const void *slot)
{
    bool is_signed = type->kind == ZS_KIND_INT;
    uint64_t eight;
    uint32_t four;
    uint16_t two;
    uint8_t one;
    if (type->size == 8) { /* in the order of how many there are */
        memcpy(&eight, slot, sizeof eight);
        return eight;
    }
    if (type->size == 4) {
        memcpy(&four, slot, sizeof four);
        return is_signed ? (uint64_t)(int32_t)four : four;
    }
    if (type->size == 2) {
        memcpy(&two, slot, sizeof two);
        return is_signed ? (uint64_t)(int16_t)two : two;
    }
    memcpy(&one, slot, sizeof one);
    return is_signed ? (uint64_t)(int8_t)one : one;
}
uint64_t zs_load_int(const zs_type *type, const void *slot);
/* The low bytes of `bits`. */
void zs_store_int(const zs_type *type, void *slot, uint64_t bits);
/* Whether the C type of the value holds the number. */
static inline bool zs_int_fits(const zs_type *t, bool is_negative, uint64_t magnitude)
{
    if (t->kind == ZS_KIND_UINT) {
        return (!is_negative || magnitude == 0) && magnitude <= UINT64_MAX >> (64 - 8 * t->size);
    }
    uint64_t least = (uint64_t)1 << (8 * t->size - 1);
    return is_negative ? magnitude <= least : magnitude < least;
}

#endif
