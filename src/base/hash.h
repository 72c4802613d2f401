/* A hash of texts, for tables that live as long as a question. */
#ifndef ZS_BASE_HASH_H
#define ZS_BASE_HASH_H

#include <string.h>

#include "base/str.h"

/* Mixes all bytes, eight at a time. */
static inline uint32_t zs_hash(zs_str s)
{
    const uint64_t prime = 0x9E3779B97F4A7C15U;
    uint64_t h = s.n * prime, part = 0;
    size_t at = 0;
    for (; s.n - at >= sizeof part; at += sizeof part) {
        memcpy(&part, s.p + at, sizeof part);
        h = (h ^ part) * prime;
        h ^= h >> 29;
    }
    part = 0;
    memcpy(&part, s.p + at, s.n - at);
    h = (h ^ part) * prime;
    return (uint32_t)(h >> 32);
}

/* One of 64 bits by the first and last bytes of a key, which is what keys differ in. */
static inline uint64_t zs_key_bit(zs_str s)
{
    uint32_t low = (s.n == 0 ? 0 : (unsigned char)s.p[0]) | (uint32_t)s.n << 8;
    if (s.n >= sizeof low) {
        uint32_t high;
        memcpy(&low, s.p, sizeof low);
        memcpy(&high, s.p + s.n - sizeof high, sizeof high);
        low ^= high * 5 + (uint32_t)s.n;
    }
    return UINT64_C(1) << (low * 0x9E3779B1U >> 26);
}

#endif
