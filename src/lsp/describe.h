/* A place of a schema in words, for hover and completion. Private to src/lsp/. */
#ifndef ZS_LSP_DESCRIBE_H
#define ZS_LSP_DESCRIBE_H

#include "lsp/server.h"

/* Name, type, description, default, examples, and for deployments what becomes of the field. */
void zs_lsp_describe(zs_buf *out, const zs_lsp_schema *s, const zs_lsp_document *d, uint32_t node,
                     const zs_lsp_place *place, bool is_markdown);
/* Description, default and range only: of a property that is offered. */
void zs_lsp_describe_schema(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema,
                            bool is_markdown);

#endif
