/* Printers of diagnostics: into a buffer, never to a file. The order is by source and position,
 * those without a position last; equal ones keep their order. Text stops after some; the other
 * forms carry every one that was kept, and one more that counts those that were not. All but text
 * write places as line and column from 1, columns in code points, an end right behind the last
 * one. */
#ifndef ZS_DIAG_PRINT_H
#define ZS_DIAG_PRINT_H

#include "base/buf.h"
#include "diag/diag.h"

typedef struct zs_print_options {
    bool has_color;
    uint32_t most; /* diagnostics shown before `... and N more`; 0 means ZS_SHOWN_MAX */
    /* for SARIF only */
    bool has_failed;  /* the run could not judge everything: a file cannot be read */
    zs_str version;   /* of the tool; may be empty */
    zs_str directory; /* names are relative to it, and shown so; empty: not known */
} zs_print_options;

/* Text with carets:
 *     web.yaml:7:5: error[ZS0201]: `privilegd` is not a known key of a service
 *       |
 *     7 |     privilegd: true
 *       |     ^^^^^^^^^ did you mean `privileged`?
 *       = help: ...
 */
void zs_print_text(zs_buf *out, const zs_diags *ds, const zs_sources *sources,
                   const zs_print_options *options);
/* One JSON object a line, as schema/finding/ says. */
void zs_print_json(zs_buf *out, const zs_diags *ds, const zs_sources *sources);
/* One SARIF 2.1.0 log with one run: the rules that occur, in the order of codes; allowed findings
 * with their suppression. */
void zs_print_sarif(zs_buf *out, const zs_diags *ds, const zs_sources *sources,
                    const zs_print_options *options);
/* One workflow command of GitHub Actions a line. */
void zs_print_github(zs_buf *out, const zs_diags *ds, const zs_sources *sources);
/* One JUnit report: a suite a source, a case a finding, or one that passes where there is none.
 * Errors are failures; warnings and notes pass and stand in the case's output. */
void zs_print_junit(zs_buf *out, const zs_diags *ds, const zs_sources *sources);

/* ---- for those who print by other means ------------------------------------------------------ */
/* "error", "warning" or "note". */
const char *zs_print_severity(zs_severity severity);
/* The edits of a fix; 0 when there is none, or none that may be shown. */
typedef struct zs_shown_edit {
    zs_span at;
    zs_str text; /* replaces those bytes */
} zs_shown_edit;
uint32_t zs_print_edit_count(const zs_diags *ds, const zs_diag *d);
zs_shown_edit zs_print_edit_at(const zs_diag *d, uint32_t i);

#endif
