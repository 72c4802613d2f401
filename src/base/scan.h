/* How far a run of bytes of JSON goes, a step of base/wide.h at a time. Nothing is read outside the
 * bytes given. */
#ifndef ZS_BASE_SCAN_H
#define ZS_BASE_SCAN_H

#include "base/str.h"
#include "base/wide.h"

/* For helpers of one hot loop, whose state then stays in registers. */
#if defined(__GNUC__)
#define ZS_HOT static inline __attribute__((always_inline))
#define ZS_COLD __attribute__((noinline, cold))
/* Takes a value as it is computed here, once, and not anew from its parts where it is used. */
#define ZS_KEEP(v) __asm__("" : "+r"(v))
#define ZS_NEVER() __builtin_unreachable()
#else
#define ZS_KEEP(v) ((void)0)
#define ZS_NEVER() ((void)0)
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

/* Marks the bytes of a step that a JSON string cannot hold as they are. */
ZS_HOT zs_wide zs_scan_special(zs_wide v)
{
#if ZS_WIDE_IS_SSE2
    /* A quote differs from a space in one bit: with it turned, both are below what is plain. There
     * is a comparison of signed bytes only, so the highest bit is turned too, on both sides. */
    __m128i turned = _mm_xor_si128(v, _mm_set1_epi8((char)(0x80 | ('"' ^ ' '))));
    __m128i low = _mm_cmplt_epi8(turned, _mm_set1_epi8((char)(0x80 | (' ' + 1))));
    return _mm_or_si128(low, zs_wide_is(v, '\\'));
#else
    zs_wide mark = zs_wide_or(zs_wide_is(v, '"'), zs_wide_is(v, '\\'));
    return zs_wide_or(zs_wide_below_space(v), mark);
#endif
}

/* The first byte from `p` on that a JSON string cannot hold as it is, or `end`. */
ZS_HOT const char *zs_scan_text(const char *p, const char *end)
{
    for (; zs_wide_fits(p, end); p += ZS_WIDE_BYTES) {
        zs_hits found = zs_wide_hits(zs_scan_special(zs_wide_load(p)));
        if (found != 0) {
            return p + zs_hits_first(found);
        }
    }
    while (p < end && zs_is_plain(*p)) {
        p++;
    }
    return p;
}

/* Where the bytes begin from which on a step does not fit: for loops that ask often. */
static inline const char *zs_scan_sure(const char *begin, const char *end)
{
    return zs_wide_fits(begin, end) ? end - ZS_WIDE_BYTES + 1 : begin;
}

/* A jump instead of an addition: the processor foresees where it goes and reads on there before the
 * step is looked at. Measured: small documents are read a sixth faster. */
#define ZS_ENDS_AT(n) \
    case n:           \
        return p[n] == '"' ? p + (n) : NULL

/* The quote that ends a JSON string whose text begins at `p`, or NULL when anything stands before
 * it that is not plain. `sure` is zs_scan_sure. */
ZS_HOT const char *zs_scan_quote(const char *p, const char *sure, const char *end)
{
    for (; p < sure; p += ZS_WIDE_BYTES) {
        zs_hits found = zs_wide_hits(zs_scan_special(zs_wide_load(p)));
        if (found != 0) {
            switch (zs_hits_first(found)) {
                ZS_ENDS_AT(0);
                ZS_ENDS_AT(1);
                ZS_ENDS_AT(2);
                ZS_ENDS_AT(3);
                ZS_ENDS_AT(4);
                ZS_ENDS_AT(5);
                ZS_ENDS_AT(6);
                ZS_ENDS_AT(7);
                ZS_ENDS_AT(8);
                ZS_ENDS_AT(9);
                ZS_ENDS_AT(10);
                ZS_ENDS_AT(11);
                ZS_ENDS_AT(12);
                ZS_ENDS_AT(13);
                ZS_ENDS_AT(14);
                ZS_ENDS_AT(15);
            default: /* a step has no more bytes */
                ZS_NEVER();
            }
        }
    }
    while (p < end && zs_is_plain(*p)) {
        p++;
    }
    return p < end && *p == '"' ? p : NULL;
}
#undef ZS_ENDS_AT

/* As zs_scan_text, and what is not ASCII ends the run too. */
ZS_HOT const char *zs_scan_ascii(const char *p, const char *end)
{
    for (; zs_wide_fits(p, end); p += ZS_WIDE_BYTES) {
        zs_wide v = zs_wide_load(p);
        zs_wide mark = zs_wide_or(zs_wide_is(v, '"'), zs_wide_is(v, '\\'));
        zs_hits found = zs_wide_hits(zs_wide_or(zs_wide_below_space_or_high(v), mark));
        if (found != 0) {
            return p + zs_hits_first(found);
        }
    }
    while (p < end && zs_is_plain(*p) && (unsigned char)*p < 0x80) {
        p++;
    }
    return p;
}

/* The first byte from `p` on that is no white space of JSON, or `end`. */
ZS_HOT const char *zs_scan_space(const char *p, const char *end)
{
    for (; zs_wide_fits(p, end); p += ZS_WIDE_BYTES) {
        zs_wide v = zs_wide_load(p);
        zs_wide blank = zs_wide_or(zs_wide_is(v, ' '), zs_wide_is(v, '\n'));
        zs_wide other = zs_wide_or(zs_wide_is(v, '\t'), zs_wide_is(v, '\r'));
        zs_hits found = zs_wide_misses(zs_wide_or(blank, other));
        if (found != 0) {
            return p + zs_hits_first(found);
        }
    }
    while (p < end && zs_is_json_space(*p)) {
        p++;
    }
    return p;
}

/* Copies a text of less than a step that a JSON string holds as it is; false when it does not, and
 * then what stands at `to` is of no use. Nothing is written beyond the text's length. */
ZS_HOT bool zs_copy_short(char *to, const char *p, size_t n)
{
#if ZS_WIDE_IS_SSE2
    if (n >= 8) {
        __m128i low = _mm_loadl_epi64((const __m128i *)(const void *)p);
        __m128i high = _mm_loadl_epi64((const __m128i *)(const void *)(p + n - 8));
        _mm_storel_epi64((__m128i *)(void *)to, low);
        _mm_storel_epi64((__m128i *)(void *)(to + n - 8), high);
        return zs_wide_hits(zs_scan_special(_mm_unpacklo_epi64(low, high))) == 0;
    }
    if (n >= 4) {
        int low, high;
        memcpy(&low, p, sizeof low);
        memcpy(&high, p + n - 4, sizeof high);
        memcpy(to, &low, sizeof low);
        memcpy(to + n - 4, &high, sizeof high);
        __m128i both = _mm_unpacklo_epi32(_mm_cvtsi32_si128(low), _mm_cvtsi32_si128(high));
        return (zs_wide_hits(zs_scan_special(both)) & 0xFFU) == 0;
    }
#endif
    bool is_plain = true;
    for (; n > 0; n--) {
        char c = *p++;
        *to++ = c;
        is_plain &= zs_is_plain(c);
    }
    return is_plain;
}

/* The same for a text of any length. */
ZS_HOT bool zs_copy_plain(char *to, const char *p, size_t n)
{
    if (n < ZS_WIDE_BYTES) {
        return zs_copy_short(to, p, n);
    }
    zs_wide v = zs_wide_load(p), last = zs_wide_load(p + n - ZS_WIDE_BYTES);
    zs_wide_store(to, v);
    zs_wide found = zs_wide_or(zs_scan_special(v), zs_scan_special(last));
    for (size_t i = ZS_WIDE_BYTES; i < n - ZS_WIDE_BYTES; i += ZS_WIDE_BYTES) {
        v = zs_wide_load(p + i);
        zs_wide_store(to + i, v);
        found = zs_wide_or(found, zs_scan_special(v));
    }
    zs_wide_store(to + n - ZS_WIDE_BYTES, last);
    return zs_wide_hits(found) == 0;
}

/* The same for a step at most, of which a whole one can be read and written. */
ZS_HOT bool zs_copy_step(char *to, const char *p, size_t n)
{
#if ZS_WIDE_IS_SSE2
    zs_wide v = zs_wide_load(p);
    zs_wide_store(to, v);
    return zs_hits_first(zs_wide_hits(zs_scan_special(v)) | 1U << n) == n;
#else
    return zs_copy_plain(to, p, n);
#endif
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

/* The same for texts of at most 16 bytes, of which 16 can be read. */
ZS_HOT bool zs_same_step(const char *a, const char *b, size_t n)
{
#if ZS_WIDE_IS_SSE2
    zs_hits same = zs_wide_hits(_mm_cmpeq_epi8(zs_wide_load(a), zs_wide_load(b)));
    return (unsigned)__builtin_ctz(~same) >= (unsigned)n; /* above the step no bit is set */
#else
    return zs_same_bytes(a, b, n);
#endif
}

/* Most documents are, and then nothing has to be decoded to know that it is UTF-8. */
static inline bool zs_scan_is_ascii(zs_str s)
{
    const char *p = s.p, *end = s.p + s.n;
    unsigned char high = 0;
#if ZS_WIDE_IS_SSE2
    zs_wide all = _mm_setzero_si128();
    for (; end - p >= 4 * ZS_WIDE_BYTES; p += 4 * ZS_WIDE_BYTES) {
        zs_wide one = zs_wide_or(zs_wide_load(p), zs_wide_load(p + ZS_WIDE_BYTES));
        zs_wide other =
            zs_wide_or(zs_wide_load(p + 2 * ZS_WIDE_BYTES), zs_wide_load(p + 3 * ZS_WIDE_BYTES));
        all = zs_wide_or(all, zs_wide_or(one, other));
    }
    for (; zs_wide_fits(p, end); p += ZS_WIDE_BYTES) {
        all = zs_wide_or(all, zs_wide_load(p));
    }
    high = _mm_movemask_epi8(all) != 0 ? 0x80 : 0; /* the highest bit of each byte */
#endif
    for (; p < end; p++) {
        high |= (unsigned char)*p;
    }
    return high < 0x80;
}

#endif
