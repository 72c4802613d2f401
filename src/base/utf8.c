/* UTF-8: validation and decoding (RFC 3629, table 3-7 of The Unicode Standard).
 * Display width is in utf8_width.c. */
#include "base/utf8.h"

#include <assert.h>

#include "base/wide.h"

#include "base/banned.h"

/* The one judge of a sequence. A lead byte fixes the length and the range of the second byte; that
 * range shuts out overlong forms, surrogates and what lies above U+10FFFF. */
size_t zs_utf8_length(zs_str s)
{
    if (s.n == 0) {
        return 0;
    }
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned char lead = p[0];
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (s.n < length || p[1] < low || p[1] > high) {
        return 0;
    }
    for (size_t i = 2; i < length; i++) {
        if (p[i] < 0x80 || p[i] > 0xBF) {
            return 0;
        }
    }
    return length;
}

size_t zs_utf8_fault(zs_str s)
{
    size_t at = 0;
    while (at < s.n) {
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            while (s.n - at >= ZS_WIDE_BYTES && zs_wide_is_ascii(zs_wide_load(s.p + at))) {
                at += ZS_WIDE_BYTES;
            }
            continue;
        }
        size_t length = zs_utf8_length((zs_str){s.p + at, s.n - at});
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return s.n;
}

/* Relies on the text being valid: the lead byte alone says how far to go. */
uint32_t zs_utf8_next(zs_str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    assert(*at < s.n);
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *at += 2;
        return (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
    }
    if (p[0] < 0xF0) {
        *at += 3;
        return (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
    }
    *at += 4;
    return (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
}

/* The inverse of zs_utf8_next. */
size_t zs_utf8_put(uint32_t code, char out[4])
{
    assert(code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF));
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(lead[length] | code);
    return length;
}
