/* Making fixes: from the edits of diagnostics to the mended text, and what that changes as a
 * unified diff. Pure: reads and writes no file. */
#ifndef ZS_DIAG_FIX_H
#define ZS_DIAG_FIX_H

#include "base/buf.h"
#include "diag/diag.h"

/* The fixes of one source that can be made together, in the order of their places: of two that
 * overlap, or of which one lies within another, the first; the other waits for the next time. NULL
 * without memory. */
const zs_diag **zs_fixes_pick(zs_arena *a, const zs_diags *ds, const zs_source *source,
                              uint32_t *ret_n) ZS_MUST_CHECK;
/* Appends the source's text with these fixes (in order, not overlapping) made. */
void zs_fixes_write(zs_buf *out, const zs_source *source, const zs_diag *const *fixes, uint32_t n);

/* One side of a diff: a text, and what no printer may show of it. */
typedef struct zs_diff_side {
    zs_str text;
    const zs_diags *diags;
    uint32_t source; /* of the text, in these diagnostics */
} zs_diff_side;

/* Appends the change as `diff -u` writes it and `patch` reads it; nothing when there is none.
 * Context stops before a line that holds a hidden value. A changed line with one is shown as
 * `<hidden>`: such a diff tells, and does not apply. */
void zs_diff_write(zs_buf *out, zs_str name, const zs_diff_side *before, const zs_diff_side *after);

#endif
