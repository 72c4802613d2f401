/* What the commands `zspecc cdi list`, `resolve` and `why` say: text and JSON into a caller's
 * buffer, faults as diagnostics. */
#ifndef ZS_CDI_WHY_H
#define ZS_CDI_WHY_H

#include "base/buf.h"
#include "cdi/registry.h"

/* One line for each device in the order of names: its qualified name, a tab, the file that wins,
 * or `conflict:` and the files. */
void zs_cdi_print_list(zs_buf *out, const zs_cdi_registry *r);

/* The union of edits as one CDI `containerEdits` object, in the order in which they apply; hooks
 * in list form. */
void zs_cdi_write_edits(zs_json_writer *w, const zs_cdi_edits *edits);

/* Where a device comes from, what it shadows and what it brings; `sources` turns places into
 * lines. When the name does not resolve the reasons are pushed as errors instead (ZS06xx) and
 * nothing is printed. True when it resolves. */
bool zs_cdi_why(zs_arena *a, zs_buf *out, const zs_cdi_registry *r, const zs_sources *sources,
                const zs_cdi_request *request, zs_diags *diags) ZS_MUST_CHECK;

#endif
