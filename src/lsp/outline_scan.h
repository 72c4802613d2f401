/* What the two files of the outline's scanner share. Private to src/lsp/outline*.c. */
#ifndef ZS_LSP_OUTLINE_SCAN_H
#define ZS_LSP_OUTLINE_SCAN_H

#include "lsp/outline.h"

enum { ZS_LSP_OUTLINE_DEPTH = 64 };

typedef struct zs_lsp_scan {
    zs_arena *a;
    zs_lsp_outline *o;
    zs_str text;
    size_t at;
    size_t last; /* after the last byte that is more than blanks and comments */
    uint32_t open[ZS_LSP_OUTLINE_DEPTH]; /* block nodes around `at`, the root first */
    uint32_t depth;                      /* of `open` */
    size_t flow_column; /* lines indented less than this end brackets that are left open */
    bool is_cut;        /* such a line came */
    bool has_failed;    /* no memory */
} zs_lsp_scan;

/* The byte at `at`, 0 at the end of the text. */
char zs_lsp_scan_peek(const zs_lsp_scan *s, size_t at);
bool zs_lsp_scan_is_blank(char c); /* a space or tab */
bool zs_lsp_scan_is_end(char c);   /* the end of a line or of the text */
void zs_lsp_scan_blanks(zs_lsp_scan *s);
/* Appends a node; 0 without memory, and then has_failed is set. */
uint32_t zs_lsp_scan_push(zs_lsp_scan *s, zs_lsp_node node);
/* Takes anchors and tags, and the blanks after them. */
void zs_lsp_scan_properties(zs_lsp_scan *s);
/* Takes a text in quotes; one that is left open ends with its line, unless the lines that follow
 * are indented by `column` or more and close it. */
void zs_lsp_scan_quoted(zs_lsp_scan *s, size_t column);
/* `*name` as the value of a node. */
void zs_lsp_scan_alias(zs_lsp_scan *s, uint32_t node);
/* Brackets as the value of a node, with all that is in them. */
void zs_lsp_scan_flow(zs_lsp_scan *s, uint32_t node, unsigned depth);

#endif
