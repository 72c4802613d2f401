/* Printers of diagnostics: into a buffer, never to a file. */
#ifndef ZS_DIAG_PRINT_H
#define ZS_DIAG_PRINT_H

#include "base/buf.h"
#include "diag/diag.h"

typedef struct zs_print_options {
    bool has_color;
    uint32_t most; /* diagnostics shown before `... and N more`; 0 means 50 */
} zs_print_options;

/* Text with carets:
 *     web.yaml:7:5: error[ZS0201]: `privilegd` is not a known key of a service
 *       |
 *     7 |     privilegd: true
 *       |     ^^^^^^^^^ did you mean `privileged`?
 *       = help: ...
 * The order is by source and position, those without a position last; equal ones keep their
 * order. */
void zs_print_text(zs_buf *out, const zs_diags *ds, const zs_sources *sources,
                   const zs_print_options *options);
/* One JSON object a line:
 * {"severity","code","message","file","line","column","endLine","endColumn","label",
 * "labels":[],"notes":[],"help":[],"fix":{}}; absent members are left out. */
void zs_print_json(zs_buf *out, const zs_diags *ds, const zs_sources *sources);

#endif
