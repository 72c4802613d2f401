/* The growing buffer. The contract is in buf.h; formatting is in format.c. */
#include "base/buf.h"

#include "base/number.h"

#include "base/banned.h"

enum {
    FIRST_BYTES = 64,
#ifdef ZS_TINY
    BEYOND = 0,
#else
    BEYOND = 512, /* room behind what is asked for at once, where the limit allows it */
#endif
};

void zs_buf_init(zs_buf *b, zs_arena *a, size_t limit)
{
    *b = (zs_buf){.a = a, .limit = limit};
}

/* Room for `need` bytes in all, which the limit allows. False without memory. */
static bool grow(zs_buf *b, size_t need)
{
    size_t wanted = b->capacity > b->limit / 2 ? b->limit : b->capacity * 2;
    wanted = wanted < FIRST_BYTES ? FIRST_BYTES : wanted;
    wanted = wanted < need ? need : wanted;
    wanted = wanted > b->limit ? b->limit : wanted;
    char *p = zs_arena_room(b->a, wanted);
    if (p == NULL) {
        return false;
    }
    if (b->n != 0) {
        memcpy(p, b->p, b->n);
    }
    b->p = p;
    b->capacity = wanted;
    return true;
}

/* The only place that sets `failed`. */
static bool fail(zs_buf *b)
{
    b->failed = true;
    b->capacity = b->n; /* so that no room is found either */
    return false;
}

/* Says whether `n` more bytes may be written. */
static bool reserve(zs_buf *b, size_t n)
{
    bool is_allowed = !b->failed && n <= b->limit - b->n;
    return is_allowed && (n <= b->capacity - b->n || grow(b, b->n + n)) ? true : fail(b);
}

/* Near the limit there may be room for less, so only refused memory is a failure. */
bool zs_buf_more(zs_buf *b, size_t n)
{
    if (b->failed || n > b->limit - b->n) {
        return false;
    }
    size_t left = b->limit - b->n - n, beyond = BEYOND;
    return grow(b, b->n + n + (beyond < left ? beyond : left)) || fail(b);
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
    char digits[ZS_U64_ROOM];
    zs_buf_add(b, (zs_str){digits, zs_print_u64(v, digits)});
}

void zs_buf_add_i64(zs_buf *b, int64_t v)
{
    if (v < 0) {
        zs_buf_add_char(b, '-');
    }
    zs_buf_add_u64(b, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
}
