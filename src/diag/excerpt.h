/* One line of a source with carets below, as the text printer shows it: hidden values replaced,
 * long lines cut around the place, nothing that moves a cursor. */
#ifndef ZS_DIAG_EXCERPT_H
#define ZS_DIAG_EXCERPT_H

#include "base/buf.h"
#include "diag/diag.h"

/* Appends two lines, each behind `indent` blanks; nothing for a span that stands nowhere. */
void zs_excerpt_print(zs_buf *out, const zs_diags *ds, const zs_sources *sources, zs_span at,
                      unsigned indent);
/* Appends the bytes first .. last - 1 of a source as a report shows them: hidden ones replaced,
 * what has no shape by its number or U+FFFD; tabs stay. */
void zs_excerpt_clean(zs_buf *out, const zs_diags *ds, const zs_source *source, uint32_t first,
                      uint32_t last);

#endif
