/* What the printers share. Private to diag/. */
#ifndef ZS_DIAG_PRINT_COMMON_H
#define ZS_DIAG_PRINT_COMMON_H

#include "diag/print.h"

/* The diagnostics in printing order; ds->items when there is no memory for an order. */
zs_diag *const *zs_print_order(zs_arena *a, const zs_diags *ds);
/* The same for the forms that carry all: behind them stands one that says how many are missing. */
typedef struct zs_print_list {
    zs_diag *const *items;
    uint32_t n;
} zs_print_list;
zs_print_list zs_print_list_all(zs_arena *a, const zs_diags *ds);
/* Whether any of these bytes is hidden; then *ret_end is where the hidden ones end, in the
 * source. */
bool zs_print_hidden_at(const zs_diags *ds, uint32_t source, uint32_t begin, size_t length,
                        size_t *ret_end);
/* Whether the diagnostic has a fix that gives nothing hidden away. */
bool zs_print_shows_fix(const zs_diags *ds, const zs_diag *d);

/* ---- one diagnostic as text ------------------------------------------------------------------ */
void zs_print_text_one(zs_buf *out, const zs_diags *ds, const zs_diag *d, const zs_sources *sources,
                       bool has_color);

/* ---- where something stands ------------------------------------------------------------------ */
typedef struct zs_place {
    zs_str file;
    uint32_t line, column, end_line, end_column; /* from 1; code points */
    uint64_t offset, end_offset;                 /* bytes from 0 */
} zs_place;
/* Remembers lines and columns at every so many bytes of a source: many places in a large text cost
 * one walk over it. */
typedef struct zs_checkpoint zs_checkpoint;
typedef struct zs_places {
    zs_arena *a;
    const zs_sources *sources;
    zs_checkpoint *
        *of; /* by source; NULL without memory, as are its members: then each one walks */
} zs_places;
void zs_places_init(zs_places *places, zs_arena *a, const zs_sources *sources);
/* False for what stands nowhere. */
bool zs_places_find(zs_places *places, zs_span at, zs_place *ret);

/* ---- writing JSON ---------------------------------------------------------------------------- */
/* Each of these writes a comma first when something stands before in the list or object. */
void zs_print_open(zs_buf *out, char bracket);
void zs_print_close(zs_buf *out, char bracket);
void zs_print_key(zs_buf *out, const char *key);
/* Bytes that are no UTF-8 (file names may hold them) become U+FFFD. */
void zs_print_string(zs_buf *out, zs_str s);
void zs_print_number(zs_buf *out, uint64_t n);
/* A member with a text; nothing when the text is empty. */
void zs_print_member(zs_buf *out, const char *key, zs_str s);
void zs_print_count(zs_buf *out, const char *key, uint64_t n);

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
/* A text with nothing in it that moves the cursor or reorders the line; line ends only when they
 * are kept. */
void zs_shown_text_print(zs_str text, bool keeps_lines, zs_buf *out);

#endif
