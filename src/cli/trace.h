/* What `trace`, `explain-error` and the report share. */
#ifndef ZS_CLI_TRACE_H
#define ZS_CLI_TRACE_H

#include "cli/cli.h"
#include "origins.h"
#include "translate/ledger.h"

/* ---- from config.json to the inputs ---------------------------------------------------------- */
/* Looks a pointer up. CLI_OK, or CLI_USAGE after saying why there is nothing, and what is near. */
int trace_find(zs_origins *o, zs_str pointer, uint32_t *ret_value);
/* Appends a value with its origin as text: place, source line, path, rule. Containers are shown on
 * one line. */
void trace_print_value(zs_origins *o, uint32_t value, zs_buf *out);
/* Only the lines of the origin. */
void trace_print_origin(zs_origins *o, zs_origin origin, zs_buf *out);
/* {"pointer", "value", "origin"}; false without memory. */
bool trace_write_value(zs_origins *o, uint32_t value, zs_json_writer *w);

/* ---- from the inputs to config.json ---------------------------------------------------------- */
/* A line, or one place of it, that somebody asks about. */
typedef struct trace_line {
    const zs_document_places *document;
    uint32_t line, column; /* column 0: the whole line */
} trace_line;
/* What became of a place. */
typedef struct trace_silent {
    uint32_t place;
    const zs_ledger_row *row; /* NULL: the schema has no field of this name */
    bool is_elsewhere;        /* part of a service that was not compiled */
} trace_silent;
typedef struct trace_fate {
    uint32_t *places; /* what stands on the line, outermost */
    uint32_t *values; /* indices of o->values, in order */
    uint32_t through; /* the place around it whose values these are; ZS_NO_INDEX: its own */
    trace_silent *silent;
    uint32_t n_places, n_values, n_silent;
    bool is_merge; /* `<<` */
} trace_fate;
/* `[FILE:]LINE[:COLUMN]`. CLI_OK, CLI_USAGE after saying why, CLI_SYSTEM. */
int trace_parse_line(zs_origins *o, const char *text, trace_line *ret);
/* Everything that became of the line; false without memory. */
bool trace_follow(zs_origins *o, const trace_line *line, trace_fate *ret);
void trace_print_fate(zs_origins *o, const trace_line *line, const trace_fate *fate, zs_buf *out);
bool trace_write_fate(zs_origins *o, const trace_line *line, const trace_fate *fate,
                      zs_json_writer *w);
/* The ledger's row of a place of a deployment; with is_prefix the first one below it. NULL:
 * none. */
const zs_ledger_row *trace_ledger_row(const zs_document_places *d, uint32_t place, bool is_prefix);
/* Does a pointer of config.json lie in one of the row's places? */
bool trace_row_reaches(const zs_ledger_row *row, zs_str pointer);
/* Is `word` one of the words of a list with blanks between? */
bool trace_has_word(const char *list, const char *word);
/* Is `pointer` the one above, or below it? */
bool trace_is_below(zs_str pointer, zs_str above);

/* ---- the report ------------------------------------------------------------------------------ */
/* One self-contained page of HTML; false without memory. Works without a config.json. */
bool trace_make_report(zs_origins *o, zs_text *ret);

#endif
