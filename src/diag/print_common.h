/* What the printers share. Private to diag/. */
#ifndef ZS_DIAG_PRINT_COMMON_H
#define ZS_DIAG_PRINT_COMMON_H

#include "diag/print.h"

/* The diagnostics in printing order; ds->items when there is no memory for an order. */
zs_diag *const *zs_print_order(zs_arena *a, const zs_diags *ds);
/* Whether any of these bytes is hidden; then *ret_end is where the hidden ones end, in the
 * source. */
bool zs_print_hidden_at(const zs_diags *ds, uint32_t source, uint32_t begin, size_t length,
                        size_t *ret_end);
/* Whether the diagnostic has a fix that gives nothing hidden away. */
bool zs_print_shows_fix(const zs_diags *ds, const zs_diag *d);

/* ---- one line of a source, as it is shown ---------------------------------------------------- */
typedef struct zs_shown_line {
    const zs_diags *ds;
    zs_str text; /* without its line end */
    uint32_t source;
    uint32_t begin;  /* of the line, in the source */
    size_t from, to; /* bytes of it that are shown: long lines are cut around the fault */
} zs_shown_line;

/* The part of the line that is shown when the byte at `offset` matters. */
zs_shown_line zs_shown_line_of(const zs_diags *ds, zs_span at, const zs_position *position);
void zs_shown_line_print(const zs_shown_line *line, zs_buf *out);
/* The column (0-based) at which the byte at `offset` is shown. Within a hidden text: where its
 * replacement begins, or, for the end of something, where it ends. */
size_t zs_shown_line_column(const zs_shown_line *line, size_t offset, bool is_end);

#endif
