/* Edits of a document: those that mend a finding, and those that allow it. The one place that knows
 * how a diagnostic tells its fix. Private to src/lsp/. */
#ifndef ZS_LSP_EDITS_H
#define ZS_LSP_EDITS_H

#include "lsp/server.h"

enum { ZS_LSP_EDITS_MAX = 64 };

/* Bytes begin .. end - 1 of the document become `text`. */
typedef struct zs_lsp_edit {
    uint32_t begin, end;
    zs_str text;
} zs_lsp_edit;

/* The edits that mend a finding for certain, in the order of the text; returns how many, 0: none,
 * or more than there is room for. Nothing that is hidden is given away. */
size_t zs_lsp_fix_of(const zs_lsp_document *d, const zs_lsp_finding *f,
                     zs_lsp_edit ret[ZS_LSP_EDITS_MAX]);
bool zs_lsp_has_fix(const zs_lsp_document *d, const zs_lsp_finding *f);
/* A comment that allows what a finding advises against, when it can be allowed and one is certain
 * to do it. */
bool zs_lsp_allow_of(zs_lsp *l, zs_arena *a, const zs_lsp_document *d, const zs_lsp_finding *f,
                     zs_lsp_edit *ret);

#endif
