/* Pieces of JSON into room that is there already, for writers that ask once for several pieces:
 * json_write.c and the encoder of model/. What they cannot do they leave to json_write.h, piece by
 * piece. */
#ifndef ZS_TEXT_JSON_PUT_H
#define ZS_TEXT_JSON_PUT_H

#include "base/scan.h"
#include "text/json_write.h"

enum {
    ZS_PUT_INDENT = 2,
    ZS_PUT_STEP = 16, /* bytes that are written at once, and what is beyond is written over */
    ZS_PUT_NEAR = 2 * ZS_PUT_STEP,
    /* Before and after a text: separator, quotes, colon, a number, bracket. */
    ZS_PUT_SLACK = 96,
};

/* Where room ends, and where the next byte goes: the buffer's, in registers. */
typedef struct zs_put {
    char *to;
    const char *end;
} zs_put;

static inline zs_put zs_put_begin(const zs_json_writer *w)
{
    return (zs_put){w->out->p + w->out->n, w->out->p + w->out->capacity};
}
static inline void zs_put_end(zs_json_writer *w, const char *to)
{
    w->out->n = (size_t)(to - w->out->p);
}

/* Bytes between two members of what is open: comma, line end, indent. 0: more than is put. */
ZS_HOT uint32_t zs_put_between(const zs_json_writer *w)
{
    uint32_t n = w->is_compact ? 1 : 2 + w->depth * ZS_PUT_INDENT;
    return n <= ZS_PUT_NEAR ? n : 0;
}

/* `n` bytes of what stands between two members, without the first `skip`. */
ZS_HOT char *zs_put_gap(char *to, uint32_t n, size_t skip)
{
    static const char gap[ZS_PUT_NEAR + 2] = ",\n                                ";
    memcpy(to, gap + skip, ZS_PUT_STEP);
    if (n > ZS_PUT_STEP) {
        memcpy(to + ZS_PUT_STEP, gap + skip + ZS_PUT_STEP, ZS_PUT_STEP);
    }
    return to + n - skip;
}

/* What stands before the next member; the writer remembers that one stands there. */
ZS_HOT char *zs_put_separator(const zs_json_writer *w, char *to, uint32_t between)
{
    return zs_put_gap(to, between, w->needs_comma ? 0 : 1);
}

/* The bracket that closes what is open, whose members stood `between` apart. */
ZS_HOT char *zs_put_close(zs_json_writer *w, char *to, uint32_t between, char bracket)
{
    if (w->needs_comma && !w->is_compact) {
        to = zs_put_gap(to, between - ZS_PUT_INDENT, 1);
    }
    *to = bracket;
    w->depth--;
    w->needs_comma = true;
    return to + 1;
}

/* A text in quotes; NULL when it needs escapes. */
ZS_HOT char *zs_put_text(char *to, zs_str s)
{
    bool is_plain = zs_copy_plain(to + 1, s.p, s.n);
    *to = '"';
    to[s.n + 1] = '"';
    return is_plain ? to + s.n + 2 : NULL;
}

/* A key that needs no escapes, with its colon. ZS_PUT_STEP bytes can be read wherever it begins or
 * goes on. */
ZS_HOT char *zs_put_name(const zs_json_writer *w, char *to, zs_str key)
{
    *to++ = '"';
    memcpy(to, key.p, ZS_PUT_STEP);
    for (size_t i = ZS_PUT_STEP; i < key.n; i += ZS_PUT_STEP) {
        memcpy(to + i, key.p + i, ZS_PUT_STEP);
    }
    memcpy(to + key.n, "\": ", 4);
    return to + key.n + (w->is_compact ? 2 : 3);
}

/* A key with its colon; NULL when it needs escapes. */
ZS_HOT char *zs_put_key(const zs_json_writer *w, char *to, zs_str key)
{
    bool is_plain = zs_copy_plain(to + 1, key.p, key.n);
    *to = '"';
    memcpy(to + key.n + 1, "\": ", 4);
    return is_plain ? to + key.n + (w->is_compact ? 3 : 4) : NULL;
}

#endif
