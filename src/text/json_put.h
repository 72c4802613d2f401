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
    /* Besides a gap and a long text: a name of 255 bytes at most, quotes, colon, a number, a short
     * text, a bracket and its gap, a step. */
    ZS_PUT_SLACK = 384,
};

/* Bytes between two members of what is so deep: comma, line end, indent. 1 in compact JSON only. */
ZS_HOT uint32_t zs_put_between(uint32_t depth, bool is_compact)
{
    return is_compact ? 1 : 2 + depth * ZS_PUT_INDENT;
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

/* The same and a quote. */
ZS_HOT char *zs_put_gap_quote(char *to, uint32_t n)
{
    if (n == 1) {
        memcpy(to, ",\"", 2);
        return to + 2;
    }
    to = zs_put_gap(to, n);
    *to = '"';
    return to + 1;
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

/* A text that ends with a NUL, in quotes. ZS_PUT_STEP bytes can be read of it; NULL when it is
 * longer or needs escapes. */
ZS_HOT char *zs_put_word(char *to, const char *word)
{
    size_t n = 0;
    *to++ = '"';
#if ZS_WIDE_IS_SSE2
    zs_wide v = zs_wide_load(word);
    zs_wide_store(to, v);
    n = zs_hits_first(zs_wide_hits(zs_scan_special(v)) | 1U << ZS_WIDE_BYTES);
#else
    for (; n < ZS_PUT_STEP && zs_is_plain(word[n]); n++) {
        to[n] = word[n];
    }
#endif
    if (n == ZS_PUT_STEP || word[n] != '\0') {
        return NULL;
    }
    to[n] = '"';
    return to + n + 1;
}

ZS_HOT char *zs_put_u64(char *to, uint64_t v)
{
    if (v < 10) {
        *to = (char)('0' + v);
        return to + 1;
    }
    return to + zs_print_u64(v, to);
}

ZS_HOT char *zs_put_i64(char *to, int64_t v)
{
    if (v < 0) {
        *to++ = '-';
    }
    return zs_put_u64(to, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
}

/* What goes on behind the quote: a name that needs no escapes, with its colon, and a quote beyond
 * in case that a text follows. From each byte of the name on, ZS_PUT_STEP of them can be read. */
ZS_HOT char *zs_put_name(char *to, const char *name, size_t n, bool is_compact)
{
    memcpy(to, name, ZS_PUT_STEP);
    if (n > ZS_PUT_STEP) {
        for (size_t i = ZS_PUT_STEP; i < n; i += ZS_PUT_STEP) {
            memcpy(to + i, name + i, ZS_PUT_STEP);
        }
    }
    memcpy(to + n, is_compact ? "\":\"" : "\": \"", 4);
    return to + n + 3 - is_compact;
}

/* The same for a key that may need escapes: then NULL. */
ZS_HOT char *zs_put_key(char *to, zs_str key, bool is_compact)
{
    bool is_plain = zs_copy_plain(to, key.p, key.n);
    memcpy(to + key.n, is_compact ? "\":\"" : "\": \"", 4);
    return is_plain ? to + key.n + 3 - is_compact : NULL;
}

ZS_HOT char *zs_put_bool(char *to, bool v)
{
    memcpy(to, v ? "true    " : "false   ", 8);
    return to + 5 - v;
}

#endif
