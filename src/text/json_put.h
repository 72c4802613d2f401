/* Pieces of JSON into room that is there already, for a writer that asks once for several pieces:
 * the encoder of model/. What they cannot do it leaves to json_write.h, piece by piece.
 *
 * Pieces are written a step at a time, and what is beyond a piece is written over by the next. */
#ifndef ZS_TEXT_JSON_PUT_H
#define ZS_TEXT_JSON_PUT_H

#include "base/number.h"
#include "base/scan.h"
#include "text/json_write.h"

enum {
    ZS_PUT_INDENT = 2,
    ZS_PUT_STEP = 16,
    /* Besides a gap, a name and a text: quotes, colon, a number, a bracket and its gap, a step. */
    ZS_PUT_SLACK = 128,
};

/* Bytes between two members of what is open: comma, line end, indent. 1 in compact JSON alone. */
static inline uint32_t zs_put_between(const zs_json_writer *w)
{
    return w->is_compact ? 1 : 2 + w->depth * ZS_PUT_INDENT;
}

static const char zs_put_gaps[3 * ZS_PUT_STEP] = ",\n                                             ";

/* The `n` bytes of what stands between two members. */
ZS_HOT char *zs_put_gap(char *to, uint32_t n)
{
    if (n == 1) {
        *to = ',';
        return to + 1;
    }
    memcpy(to, zs_put_gaps, ZS_PUT_STEP);
    for (uint32_t i = ZS_PUT_STEP; i < n; i += ZS_PUT_STEP) {
        memcpy(to + i, zs_put_gaps + ZS_PUT_STEP, ZS_PUT_STEP);
    }
    return to + n;
}

/* What stands before a closing bracket, whose members have `n` bytes between them. */
ZS_HOT char *zs_put_last_gap(char *to, uint32_t n)
{
    if (n == 1) {
        return to;
    }
    memcpy(to, zs_put_gaps + 1, ZS_PUT_STEP);
    for (uint32_t i = ZS_PUT_STEP; i < n; i += ZS_PUT_STEP) {
        memcpy(to + i, zs_put_gaps + ZS_PUT_STEP, ZS_PUT_STEP);
    }
    return to + n - 1 - ZS_PUT_INDENT;
}

/* A text in quotes; NULL when it needs escapes. */
ZS_HOT char *zs_put_text(char *to, zs_str s)
{
    bool is_plain = zs_copy_plain(to + 1, s.p, s.n);
    *to = '"';
    to[s.n + 1] = '"';
    return is_plain ? to + s.n + 2 : NULL;
}

/* A name that needs no escapes, with its colon. ZS_PUT_STEP bytes can be read wherever it begins or
 * goes on. */
ZS_HOT char *zs_put_name(char *to, const char *name, size_t n, bool is_compact)
{
    *to++ = '"';
    memcpy(to, name, ZS_PUT_STEP);
    for (size_t i = ZS_PUT_STEP; i < n; i += ZS_PUT_STEP) {
        memcpy(to + i, name + i, ZS_PUT_STEP);
    }
    memcpy(to + n, "\": ", 4);
    return to + n + 3 - is_compact;
}

/* A key with its colon; NULL when it needs escapes. */
ZS_HOT char *zs_put_key(char *to, zs_str key, bool is_compact)
{
    bool is_plain = zs_copy_plain(to + 1, key.p, key.n);
    *to = '"';
    memcpy(to + key.n + 1, "\": ", 4);
    return is_plain ? to + key.n + 4 - is_compact : NULL;
}

ZS_HOT char *zs_put_bool(char *to, bool v)
{
    memcpy(to, v ? "true    " : "false   ", 8);
    return to + 5 - v;
}

#endif
