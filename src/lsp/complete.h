/* What completion is asked for, and what it offers. Private to src/lsp/complete*.c. */
#ifndef ZS_LSP_COMPLETE_H
#define ZS_LSP_COMPLETE_H

#include "lsp/server.h"

/* Where the cursor stands. Bytes begin .. end - 1 are what an offer replaces. */
typedef struct zs_lsp_asked {
    uint32_t node;  /* whose members or whose value are asked for */
    uint32_t typed; /* the entry whose key is typed anew; ZS_LSP_NO_NODE: none */
    size_t begin, end;
    size_t column;   /* of what is offered, in its line */
    bool wants_keys; /* members of node */
    bool wants_value;
    bool has_colon; /* a colon stands behind the key */
    bool is_flow, needs_blank;
    bool is_alias; /* `*` stands before the cursor: anchors are asked for */
} zs_lsp_asked;

/* False: nothing can be offered here. */
bool zs_lsp_asked_at(const zs_lsp_document *d, size_t offset, zs_lsp_asked *ret);

/* One thing that is offered. */
typedef struct zs_lsp_offer {
    zs_str label, text; /* text: what is inserted; a snippet when is_snippet */
    zs_str detail, documentation, sort;
    int kind;
    bool is_snippet, is_deprecated;
} zs_lsp_offer;
void zs_lsp_write_offer(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked,
                        const zs_lsp_offer *offer);
/* complete_keys.c, complete_values.c: `start` stands before each (`- ` of an item, or nothing). */
void zs_lsp_offer_keys(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                       const zs_lsp_asked *asked, const zs_lsp_leaves *leaves, zs_str start);
void zs_lsp_offer_values(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                         const zs_lsp_asked *asked, const zs_event *schema, zs_str start);
/* `text` as a scalar of the document: in quotes where it would mean something else. */
zs_str zs_lsp_scalar_text(zs_arena *a, const zs_event *value, bool is_json);

enum {
    ZS_LSP_KIND_PROPERTY = 10,
    ZS_LSP_KIND_VALUE = 12,
    ZS_LSP_KIND_REFERENCE = 18,
    ZS_LSP_KIND_ENUM_MEMBER = 20
};

#endif
