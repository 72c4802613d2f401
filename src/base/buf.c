/* The growing buffer. The contract is in buf.h; formatting is in format.c. */
#include "base/buf.h"

#include "base/banned.h"

enum { FIRST_BYTES = 64, DIGITS_MAX = 20 };

void zs_buf_init(zs_buf *b, zs_arena *a, size_t limit)
{
    *b = (zs_buf){.a = a, .limit = limit};
}

/* Says whether `n` more bytes may be written; the only place that sets `failed`. */
static bool reserve(zs_buf *b, size_t n)
{
    if (b->failed || n > b->limit - b->n) {
        b->failed = true;
        return false;
    }
    size_t need = b->n + n;
    if (need <= b->capacity) {
        return true;
    }
    size_t wanted = b->capacity > b->limit / 2 ? b->limit : b->capacity * 2;
    wanted = wanted < FIRST_BYTES ? FIRST_BYTES : wanted;
    wanted = wanted < need ? need : wanted;
    char *p = zs_arena_alloc(b->a, wanted);
    if (p == NULL) {
        b->failed = true;
        return false;
    }
    if (b->n != 0) {
        memcpy(p, b->p, b->n);
    }
    b->p = p;
    b->capacity = wanted;
    return true;
}

void zs_buf_add(zs_buf *b, zs_str s)
{
    if (s.n != 0 && reserve(b, s.n)) {
        memcpy(b->p + b->n, s.p, s.n);
        b->n += s.n;
    }
}

void zs_buf_add_char(zs_buf *b, char c)
{
    zs_buf_add_fill(b, c, 1);
}

void zs_buf_add_fill(zs_buf *b, char c, size_t n)
{
    if (n != 0 && reserve(b, n)) {
        memset(b->p + b->n, c, n);
        b->n += n;
    }
}

void zs_buf_add_u64(zs_buf *b, uint64_t v)
{
    char digits[DIGITS_MAX];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + v % 10);
        v /= 10;
    } while (v != 0);
    zs_buf_add(b, (zs_str){digits + at, sizeof digits - at});
}

void zs_buf_add_i64(zs_buf *b, int64_t v)
{
    if (v < 0) {
        zs_buf_add_char(b, '-');
    }
    zs_buf_add_u64(b, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
}
