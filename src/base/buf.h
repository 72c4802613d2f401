/* A growing byte buffer with a ceiling, in an arena. Once an append does not fit (ceiling or
 * memory) `failed` stays set and further appends do nothing, so a writer may append freely and look
 * once at the end. */
#ifndef ZS_BASE_BUF_H
#define ZS_BASE_BUF_H

#include <stdarg.h>

#include "base/str.h"

typedef struct zs_buf {
    zs_arena *a;
    char *p;
    size_t n, capacity; /* n <= capacity <= limit */
    size_t limit;       /* bytes, at least 1 */
    bool failed;
} zs_buf;

/* Allocates nothing. */
void zs_buf_init(zs_buf *b, zs_arena *a, size_t limit);
void zs_buf_add(zs_buf *b, zs_str s);
/* Makes room for `n` more bytes if that can be had, for zs_buf_room, and for some beyond, so that
 * who asks for the size of a result can write its end in one go too; false leaves all as it was. */
bool zs_buf_more(zs_buf *b, size_t n);
/* Where up to `n` bytes may be written at once; whoever does adds what was used to b->n. NULL when
 * there is no such room: then append piece by piece, which tells whether it fits. */
static inline char *zs_buf_room(zs_buf *b, size_t n)
{
    return b->capacity - b->n >= n || zs_buf_more(b, n) ? b->p + b->n : NULL;
}
void zs_buf_add_char(zs_buf *b, char c);
void zs_buf_add_fill(zs_buf *b, char c, size_t n);
void zs_buf_add_u64(zs_buf *b, uint64_t v);
void zs_buf_add_i64(zs_buf *b, int64_t v);
/* Formats like zs_format (format.h). */
void zs_buf_addf(zs_buf *b, const char *format, ...);
void zs_buf_vaddf(zs_buf *b, const char *format, va_list args);
static inline zs_str zs_buf_str(const zs_buf *b)
{
    return (zs_str){b->p, b->n};
}

#endif
