/* String slices: a pointer and a length, never NUL-terminated by contract.
 * A slice points into an input or into an arena; whoever holds it must not outlive that. */
#ifndef ZS_BASE_STR_H
#define ZS_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

typedef struct zs_str {
    const char *p; /* may be NULL only when n is 0 */
    size_t n;
} zs_str;

#define ZS_STR(literal) ((zs_str){(literal), sizeof(literal) - 1})

static inline zs_str zs_str_of(const char *c_string)
{
    return (zs_str){c_string, strlen(c_string)};
}
static inline bool zs_str_eq(zs_str a, zs_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool zs_str_is(zs_str a, const char *c_string)
{
    return zs_str_eq(a, zs_str_of(c_string));
}
/* Byte order, shorter first when one is a prefix of the other. */
int zs_str_cmp(zs_str a, zs_str b);
bool zs_str_eq_nocase(zs_str a, zs_str b); /* ASCII letters only */
bool zs_str_starts(zs_str s, zs_str prefix);
bool zs_str_ends(zs_str s, zs_str suffix);
/* Index of the first `c`, or s.n when there is none. */
size_t zs_str_find(zs_str s, char c);
/* The bytes from `from` (clamped) on, at most `n`. */
zs_str zs_str_sub(zs_str s, size_t from, size_t n);
/* A copy in the arena, NUL after it. {NULL, 0} and arena failed when there is no memory. */
zs_str zs_str_copy(zs_arena *a, zs_str s);
/* The slices one after the other; same failure. */
zs_str zs_str_concat(zs_arena *a, const zs_str *parts, size_t n);
/* Edit distance (insert, delete, replace, swap of neighbours) up to `most`; most + 1 when it is
 * larger. Case counts. */
unsigned zs_str_distance(zs_str a, zs_str b, unsigned most);

#endif
