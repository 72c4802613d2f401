/* How far a run of bytes goes, sixteen at a time where the machine can. Nothing is read outside the
 * bytes given. The plain loops are what other machines and the tiny build run. */
#ifndef ZS_BASE_SCAN_H
#define ZS_BASE_SCAN_H

#include "base/str.h"

#if defined(__SSE2__) && defined(__GNUC__) && !defined(ZS_TINY)
#define ZS_SCAN_WIDE 1
#include <emmintrin.h>
#else
#define ZS_SCAN_WIDE 0
#endif

/* For helpers of one hot loop, whose state then stays in registers. */
#if defined(__GNUC__)
#define ZS_HOT static inline __attribute__((always_inline))
#define ZS_COLD __attribute__((noinline, cold))
#else
#define ZS_HOT static inline
#define ZS_COLD
#endif

/* A byte that stands for itself in a JSON string. */
static inline bool zs_is_plain(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\';
}
static inline bool zs_is_json_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

#if ZS_SCAN_WIDE
enum { ZS_SCAN_STEP = 16 };

/* A bit for each of sixteen bytes that a JSON string cannot hold as it is. */
ZS_HOT unsigned zs_scan_special(__m128i x)
{
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(x, _mm_set1_epi8(0x1F)), x);
    __m128i quote = _mm_cmpeq_epi8(x, _mm_set1_epi8('"'));
    __m128i slash = _mm_cmpeq_epi8(x, _mm_set1_epi8('\\'));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, slash)));
}
#endif

/* The first byte from `p` on that a JSON string cannot hold as it is, or `end`. */
ZS_HOT const char *zs_scan_text(const char *p, const char *end)
{
#if ZS_SCAN_WIDE
    for (; end - p >= ZS_SCAN_STEP; p += ZS_SCAN_STEP) {
        unsigned found = zs_scan_special(_mm_loadu_si128((const __m128i *)(const void *)p));
        if (found != 0) {
            return p + __builtin_ctz(found);
        }
    }
#endif
    while (p < end && zs_is_plain(*p)) {
        p++;
    }
    return p;
}

/* The same, and what is not ASCII ends the run too. */
ZS_HOT const char *zs_scan_ascii(const char *p, const char *end)
{
#if ZS_SCAN_WIDE
    for (; end - p >= ZS_SCAN_STEP; p += ZS_SCAN_STEP) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
        unsigned found = zs_scan_special(x) | (unsigned)_mm_movemask_epi8(x);
        if (found != 0) {
            return p + __builtin_ctz(found);
        }
    }
#endif
    while (p < end && zs_is_plain(*p) && (unsigned char)*p < 0x80) {
        p++;
    }
    return p;
}

/* The first byte from `p` on that is no white space of JSON, or `end`. */
ZS_HOT const char *zs_scan_space(const char *p, const char *end)
{
#if ZS_SCAN_WIDE
    for (; end - p >= ZS_SCAN_STEP; p += ZS_SCAN_STEP) {
        __m128i x = _mm_loadu_si128((const __m128i *)(const void *)p);
        __m128i blank = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8(' ')),
                                     _mm_cmpeq_epi8(x, _mm_set1_epi8('\n')));
        __m128i other = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('\t')),
                                     _mm_cmpeq_epi8(x, _mm_set1_epi8('\r')));
        unsigned found = ~(unsigned)_mm_movemask_epi8(_mm_or_si128(blank, other)) & 0xFFFFU;
        if (found != 0) {
            return p + __builtin_ctz(found);
        }
    }
#endif
    while (p < end && zs_is_json_space(*p)) {
        p++;
    }
    return p;
}

/* Copies a text that a JSON string holds as it is; false when it does not, and then what stands at
 * `to` is of no use. Nothing is written beyond the text's length. */
ZS_HOT bool zs_copy_plain(char *to, const char *p, size_t n)
{
#if ZS_SCAN_WIDE
    if (n >= ZS_SCAN_STEP) {
        unsigned found = 0;
        for (size_t i = 0; i <= n - ZS_SCAN_STEP; i += ZS_SCAN_STEP) {
            __m128i x = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
            _mm_storeu_si128((__m128i *)(void *)(to + i), x);
            found |= zs_scan_special(x);
        }
        __m128i last = _mm_loadu_si128((const __m128i *)(const void *)(p + n - ZS_SCAN_STEP));
        _mm_storeu_si128((__m128i *)(void *)(to + n - ZS_SCAN_STEP), last);
        return (found | zs_scan_special(last)) == 0;
    }
    if (n >= 8) {
        __m128i low = _mm_loadl_epi64((const __m128i *)(const void *)p);
        __m128i high = _mm_loadl_epi64((const __m128i *)(const void *)(p + n - 8));
        _mm_storel_epi64((__m128i *)(void *)to, low);
        _mm_storel_epi64((__m128i *)(void *)(to + n - 8), high);
        return zs_scan_special(_mm_unpacklo_epi64(low, high)) == 0;
    }
    if (n >= 4) {
        int low, high;
        memcpy(&low, p, sizeof low);
        memcpy(&high, p + n - 4, sizeof high);
        memcpy(to, &low, sizeof low);
        memcpy(to + n - 4, &high, sizeof high);
        __m128i both = _mm_unpacklo_epi32(_mm_cvtsi32_si128(low), _mm_cvtsi32_si128(high));
        return (zs_scan_special(both) & 0xFFU) == 0;
    }
#endif
    bool is_plain = true;
    for (size_t i = 0; i < n; i++) {
        to[i] = p[i];
        is_plain = is_plain && zs_is_plain(p[i]);
    }
    return is_plain;
}

/* Equality of two short texts of one length, which is what keys and words are. */
ZS_HOT bool zs_same_bytes(const char *a, const char *b, size_t n)
{
    uint64_t x, y, v, w;
    if (n > 16) {
        return memcmp(a, b, n) == 0;
    }
    if (n >= 8) {
        memcpy(&x, a, 8);
        memcpy(&y, b, 8);
        memcpy(&v, a + n - 8, 8);
        memcpy(&w, b + n - 8, 8);
        return ((x ^ y) | (v ^ w)) == 0;
    }
    if (n >= 4) {
        uint32_t i, j, k, l;
        memcpy(&i, a, 4);
        memcpy(&j, b, 4);
        memcpy(&k, a + n - 4, 4);
        memcpy(&l, b + n - 4, 4);
        return ((i ^ j) | (k ^ l)) == 0;
    }
    return n == 0 || (a[0] == b[0] && a[n - 1] == b[n - 1] && a[n / 2] == b[n / 2]);
}

#endif
