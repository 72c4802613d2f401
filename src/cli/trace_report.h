/* The parts of the report of `trace --html`. */
#ifndef ZS_CLI_TRACE_REPORT_H
#define ZS_CLI_TRACE_REPORT_H

#include "cli/trace.h"

/* A piece of a source's line that the page marks: an origin, a key, or both. It never leaves its
 * line, and no two of one source overlap. */
typedef struct report_mark {
    uint32_t source, begin, end;
    uint32_t anchor; /* number of the origin, ZS_NO_INDEX: only a key */
    uint32_t value;  /* the first value that came from it */
    bool is_key;
} report_mark;

typedef struct report {
    zs_origins *o;
    zs_buf out;
    zs_buf part;        /* for text on its way into the page */
    uint32_t *anchors;  /* for each value its origin's number, ZS_NO_INDEX: none */
    report_mark *marks; /* by source and begin */
    uint32_t n_marks;
    uint32_t *findings; /* indices of the diagnostics, by source and begin */
    uint32_t n_findings;
} report;

/* Text of the page, `&`, `<`, `>` and quotes escaped. */
void report_add_text(report *r, zs_str s);
/* Finds r->anchors and r->marks. False without memory. */
bool report_make_marks(report *r);
/* Is the source shown? */
bool report_shows(const report *r, const zs_source *source);
/* All sources as tabs and sheets. False without memory. */
bool report_add_sources(report *r);
/* config.json, or why there is none. */
void report_add_config(report *r);
/* Findings of this place in r->findings, as long as they stand in the source before `end`; returns
 * the first one that does not. */
uint32_t report_add_findings(report *r, uint32_t from, uint32_t source, uint32_t end);

#endif
