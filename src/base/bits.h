/* Sets of up to 64 numbers as the bits of a word. */
#ifndef ZS_BASE_BITS_H
#define ZS_BASE_BITS_H

#include <stdint.h>

/* How many bits are set. */
static inline unsigned zs_bits_count(uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + (bits >> 2 & 0x3333333333333333U);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FU;
    return (unsigned)(bits * 0x0101010101010101U >> 56);
}

/* The number of the lowest bit; `bits` is not 0. */
static inline unsigned zs_bits_first(uint64_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    return zs_bits_count((bits & (0 - bits)) - 1);
#endif
}

#endif
