/* Natural numbers of a fixed largest size, for exact conversions between binary and decimal.
 * Private to number.c; knows nothing about floating point. */
#ifndef ZS_BASE_BIG_H
#define ZS_BASE_BIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* 4,480 bits: 770 decimal digits over 10^1096, the largest fraction that a double's decimal makes,
 * take 3,641; the rest is room for aligning one number with another. */
enum { ZS_BIG_LIMBS = 140 };

/* Little endian; limbs at n and above are not in use; the top one is not 0. */
typedef struct zs_big {
    size_t n;
    uint32_t limbs[ZS_BIG_LIMBS];
} zs_big;

void zs_big_set(zs_big *b, uint64_t v);
/* b = b * factor + addend. */
void zs_big_scale(zs_big *b, uint32_t factor, uint32_t addend);
/* b = b * 10^power. */
void zs_big_scale_ten(zs_big *b, unsigned power);
void zs_big_shift(zs_big *b, unsigned bits);
unsigned zs_big_bits(const zs_big *b);
int zs_big_cmp(const zs_big *a, const zs_big *b);
void zs_big_add(zs_big *a, const zs_big *b);
/* Leaves the remainder in `a` and returns the quotient. a < b * 2^32, and b's top limb has its
 * highest bit set. */
uint32_t zs_big_divide(zs_big *a, const zs_big *b);

#endif
