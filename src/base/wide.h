/* Looks at many bytes at once: 16 with SSE2, else 8 in a word. For readers that ask which is the
 * first byte of a kind. Knows no language. A step never reads beyond the `end` it is given. The
 * tiny build takes the words, so that they are tested where SSE2 is at hand.
 *
 *     while (zs_wide_fits(p, end)) {
 *         zs_wide v = zs_wide_load(p);
 *         zs_hits hits = zs_wide_hits(zs_wide_or(zs_wide_is(v, ':'), zs_wide_is(v, '#')));
 *         if (hits != 0) {
 *             return p + zs_hits_first(hits);
 *         }
 *         p += ZS_WIDE_BYTES;
 *     } */
#ifndef ZS_BASE_WIDE_H
#define ZS_BASE_WIDE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define ZS_WIDE_SPACES 0x2020202020202020U

/* For the few that ask for more than what is here. */
#if defined(__SSE2__) && defined(__GNUC__) && !defined(ZS_TINY)
#define ZS_WIDE_IS_SSE2 1
#else
#define ZS_WIDE_IS_SSE2 0
#endif

#if ZS_WIDE_IS_SSE2
#include <emmintrin.h>

enum { ZS_WIDE_BYTES = 16 };
typedef __m128i zs_wide;  /* a byte each; all ones where a test holds */
typedef uint32_t zs_hits; /* a bit each, the first byte's lowest */

static inline zs_wide zs_wide_load(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}
static inline void zs_wide_store(char *p, zs_wide v)
{
    _mm_storeu_si128((__m128i *)(void *)p, v);
}
static inline zs_wide zs_wide_is(zs_wide v, char c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}
/* Equal but for bit 0x20: `[` is found as `{` is, `]` as `}`. */
static inline zs_wide zs_wide_is_with_20(zs_wide v, char c)
{
    return _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8(c));
}
/* 0x00 .. 0x1F. */
static inline zs_wide zs_wide_below_space(zs_wide v)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
}
/* 0x00 .. 0x1F and 0x80 .. 0xFF. */
static inline zs_wide zs_wide_below_space_or_high(zs_wide v)
{
    return _mm_cmplt_epi8(v, _mm_set1_epi8(0x20));
}
static inline zs_wide zs_wide_or(zs_wide a, zs_wide b)
{
    return _mm_or_si128(a, b);
}
/* `a` where `b` is not. */
static inline zs_wide zs_wide_without(zs_wide a, zs_wide b)
{
    return _mm_andnot_si128(b, a);
}
static inline zs_hits zs_wide_hits(zs_wide v)
{
    return (uint32_t)_mm_movemask_epi8(v);
}
/* The number of the first byte that hits; some byte does. */
static inline size_t zs_hits_first(zs_hits hits)
{
    return (size_t)__builtin_ctzll(hits); /* of the width of an address, to which it is added */
}
static inline zs_hits zs_wide_misses(zs_wide v)
{
    return zs_wide_hits(v) ^ 0xFFFFU;
}

/* 0x00 .. 0x7F, all of them. */
static inline bool zs_wide_is_ascii(zs_wide v)
{
    return _mm_movemask_epi8(v) == 0; /* the highest bit of each byte */
}

#else

enum { ZS_WIDE_BYTES = 8 };
typedef uint64_t zs_wide; /* a byte each; the high bit is set where a test holds, others are 0 */
typedef uint64_t zs_hits;

#define ZS_WIDE_ONES 0x0101010101010101U
#define ZS_WIDE_HIGH (ZS_WIDE_ONES << 7)

/* The first byte is the lowest on any machine. */
static inline zs_wide zs_wide_load(const char *p)
{
    uint64_t v = 0;
    for (unsigned i = 0; i < ZS_WIDE_BYTES; i++) {
        v |= (uint64_t)(unsigned char)p[i] << 8 * i;
    }
    return v;
}
static inline void zs_wide_store(char *p, zs_wide v)
{
    for (unsigned i = 0; i < ZS_WIDE_BYTES; i++) {
        p[i] = (char)(unsigned char)(v >> 8 * i);
    }
}
/* High bits where a byte is 0; no borrow runs from one byte into the next. */
static inline zs_wide zs_wide_is_zero(zs_wide v)
{
    return ~(((v & ~ZS_WIDE_HIGH) + ~ZS_WIDE_HIGH) | v) & ZS_WIDE_HIGH;
}
static inline zs_wide zs_wide_is(zs_wide v, char c)
{
    return zs_wide_is_zero(v ^ (ZS_WIDE_ONES * (unsigned char)c));
}
static inline zs_wide zs_wide_is_with_20(zs_wide v, char c)
{
    return zs_wide_is(v | ZS_WIDE_ONES * 0x20, c);
}
static inline zs_wide zs_wide_below_space(zs_wide v)
{
    return zs_wide_is_zero(v & ZS_WIDE_ONES * 0xE0);
}
static inline zs_wide zs_wide_below_space_or_high(zs_wide v)
{
    return zs_wide_below_space(v) | (v & ZS_WIDE_HIGH);
}
static inline zs_wide zs_wide_or(zs_wide a, zs_wide b)
{
    return a | b;
}
static inline zs_wide zs_wide_without(zs_wide a, zs_wide b)
{
    return a & ~b;
}
static inline zs_hits zs_wide_hits(zs_wide v)
{
    return v;
}
static inline size_t zs_hits_first(zs_hits hits)
{
    size_t n = 0;
    for (; (hits & 0x80U) == 0; hits >>= 8) {
        n++;
    }
    return n;
}
static inline zs_hits zs_wide_misses(zs_wide v)
{
    return v ^ ZS_WIDE_HIGH;
}
static inline bool zs_wide_is_ascii(zs_wide v)
{
    return (v & ZS_WIDE_HIGH) == 0;
}
#endif

/* The bytes of a text of less than a step, some of them more than once, in no order: for who asks
 * whether there is one of a kind. */
static inline zs_wide zs_wide_gather(const char *p, size_t n)
{
#if ZS_WIDE_IS_SSE2
    if (n >= 8) {
        __m128i first = _mm_loadl_epi64((const __m128i *)(const void *)p);
        __m128i last = _mm_loadl_epi64((const __m128i *)(const void *)(p + n - 8));
        return _mm_unpacklo_epi64(first, last);
    }
#endif
    uint64_t bytes = ZS_WIDE_SPACES;
    if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, p, sizeof first);
        memcpy(&last, p + n - sizeof last, sizeof last);
        bytes = first | (uint64_t)last << 32;
    } else if (n > 0) {
        uint64_t first = (unsigned char)p[0], middle = (unsigned char)p[n / 2],
                 last = (unsigned char)p[n - 1];
        bytes = ZS_WIDE_SPACES << 24 | last << 16 | middle << 8 | first;
    }
#if ZS_WIDE_IS_SSE2
    return _mm_set1_epi64x((long long)bytes);
#else
    return bytes;
#endif
}

/* Is there a whole step from `p` on? */
static inline bool zs_wide_fits(const char *p, const char *end)
{
    return end - p >= ZS_WIDE_BYTES;
}

#endif
