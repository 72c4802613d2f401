/* UTF-8: validation, decoding and the display width of a code point. */
#ifndef ZS_BASE_UTF8_H
#define ZS_BASE_UTF8_H

#include "base/str.h"

/* Index of the first byte that is not part of well-formed UTF-8 (RFC 3629: no surrogates, no
 * overlong forms, nothing above U+10FFFF), or s.n when all is well. */
size_t zs_utf8_fault(zs_str s);
/* Length of the well-formed sequence at the start of `s`: 1..4, or 0 when there is none. */
size_t zs_utf8_length(zs_str s);
/* Decodes the code point at `*at` of valid UTF-8 and advances. */
uint32_t zs_utf8_next(zs_str s, size_t *at);
/* Writes 1..4 bytes. `code` must be a scalar value. */
size_t zs_utf8_put(uint32_t code, char out[4]);
/* Terminal columns: 0 for combining marks and controls, 2 for East Asian wide and emoji, else 1. */
unsigned zs_utf8_width(uint32_t code);

#endif
