/* What the re2c lexers of this directory share: a cursor that stops at the end of its slice.
 * Bytes beyond the slice read as 0 and are not touched; `re2c:eof = 0` tells that 0 from one in the
 * text. */
#ifndef ZS_TEXT_LEX_H
#define ZS_TEXT_LEX_H

#include "base/str.h"

typedef struct zs_cursor {
    const unsigned char *begin, *p, *marker, *limit;
} zs_cursor;

/* What a lexer reads at its cursor; an expression, because re2c asks for one. */
#define ZS_PEEK(c) ((c).p < (c).limit ? *(c).p : (unsigned char)0)

static inline zs_cursor zs_cursor_at(zs_str s, size_t at)
{
    static const unsigned char nothing[1];
    const unsigned char *begin = s.p != NULL ? (const unsigned char *)s.p : nothing;
    return (zs_cursor){begin, begin + at, begin + at, begin + s.n};
}
static inline size_t zs_cursor_offset(zs_cursor c)
{
    return (size_t)(c.p - c.begin);
}

#endif
