/* The bytes of a document, for the fast lane: which of them no document may hold, or only with a
 * warning, yaml_check.c and bidi.c say; here is the same rule for whole steps of plain ASCII. */
#include "text/yaml_fast.h"

#include "base/wide.h"
#include "base/utf8.h"

#include "base/banned.h"

/* Line and paragraph separators, embeddings, overrides and isolates, byte order mark, no
 * characters: refused or warned of. */
static bool is_strange(uint32_t code)
{
    return code < 0xA0 || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

/* The end of the character at `p`, or NULL when there is something about it. */
static const char *check_character(const char *p, const char *end)
{
    unsigned char c = (unsigned char)*p;
    zs_str rest = {p, (size_t)(end - p)};
    if (c < 0x80) {
        bool is_clean = (c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t' ||
                        (c == '\r' && rest.n > 1 && p[1] == '\n');
        return is_clean ? p + 1 : NULL;
    }
    size_t length = zs_utf8_length(rest), at = 0;
    return length != 0 && !is_strange(zs_utf8_next(rest, &at)) ? p + length : NULL;
}

/* Marks the bytes that are not plain ASCII on one line. */
static inline zs_wide strange(const char *p)
{
    zs_wide v = zs_wide_load(p);
    zs_wide other = zs_wide_without(zs_wide_below_space_or_high(v), zs_wide_is(v, '\n'));
    return zs_wide_or(other, zs_wide_is(v, 0x7F));
}

enum { AT_ONCE = 4 * ZS_WIDE_BYTES };

/* Ordinary text takes one test for four steps; where that finds something, it is looked at byte by
 * byte. */
bool zs_fast_check_bytes(zs_str text)
{
    const char *p = text.p, *end = text.p + text.n;
    while (p < end) {
        const char *stop = end;
        if (end - p >= AT_ONCE) {
            zs_wide low = zs_wide_or(strange(p), strange(p + ZS_WIDE_BYTES));
            zs_wide high =
                zs_wide_or(strange(p + 2 * ZS_WIDE_BYTES), strange(p + 3 * ZS_WIDE_BYTES));
            stop = p + AT_ONCE;
            if (zs_wide_hits(zs_wide_or(low, high)) == 0) {
                p = stop;
                continue;
            }
        }
        while (p != NULL && p < stop) {
            p = check_character(p, end);
        }
        if (p == NULL) {
            return false;
        }
    }
    return true;
}
