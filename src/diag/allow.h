/* Comments that allow what a rule warns of, in the document itself:
 *     privileged: true    # zspecc: allow ZS503 because the host is the service's business
 * The comment stands on the line of the finding, or alone on the line above it. A reason is
 * needed. Only rules of security and advice (three digits, ZS5xx) can be allowed; a comment wins
 * over `-W error=CODE`.
 * Knows no document: comments are handed in. */
#ifndef ZS_DIAG_ALLOW_H
#define ZS_DIAG_ALLOW_H

#include "diag/diag.h"

/* One code of one comment. */
typedef struct zs_allow {
    zs_code code;
    zs_span at;          /* the code in the comment */
    uint32_t begin, end; /* the line that it speaks of: bytes begin .. end - 1 of its source */
    zs_str reason;
    bool is_used;
} zs_allow;

typedef struct zs_allows {
    zs_allow *items;
    uint32_t n, capacity;
    bool is_borrowed; /* the items are another's and only read: none is marked as used */
} zs_allows;

/* Takes one comment in: bytes begin .. begin + length - 1 of the source, from its `#` on; alone on
 * its line or not. Comments that do not begin with `zspecc:` mean nothing. Pushes what is wrong
 * with one; false only without memory. */
bool zs_allow_read(zs_allows *allows, const zs_source *source, size_t begin, size_t length,
                   bool is_alone, zs_diags *diags) ZS_MUST_CHECK;
/* Takes the diagnostics from number `first` on that are allowed out of the list and the counts, to
 * the list of allowed ones. */
void zs_allow_apply(zs_allows *allows, zs_diags *diags, uint32_t first);
/* Says which of the comments of this source allowed nothing. */
void zs_allow_push_unused(const zs_allows *allows, const zs_source *source, zs_diags *diags);

#endif
