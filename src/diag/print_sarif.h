/* The parts of the SARIF printer. Private to diag/. */
#ifndef ZS_DIAG_PRINT_SARIF_H
#define ZS_DIAG_PRINT_SARIF_H

#include "diag/print_common.h"

/* A URI reference to a source; `directory` empty: not known. */
void zs_sarif_uri(zs_buf *out, zs_str name, zs_str directory);
/* Values given by option are sources that are no files. */
bool zs_sarif_is_file(zs_str name);
/* One rule: what its code means, as text and as Markdown. */
void zs_sarif_rule(zs_buf *out, zs_code code);

#endif
