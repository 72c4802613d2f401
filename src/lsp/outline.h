/* The outline of a text: which keys and items it has and how they nest, found line by line from
 * indentation and brackets. Serves what must also work while a document is being typed and does not
 * parse: completion, hover, symbols, anchors. It judges nothing; the readers of text/ do.
 * Takes YAML and JSON alike. Knows no schema. */
#ifndef ZS_LSP_OUTLINE_H
#define ZS_LSP_OUTLINE_H

#include "base/str.h"

typedef enum zs_lsp_step { ZS_LSP_ROOT, ZS_LSP_ENTRY, ZS_LSP_ITEM } zs_lsp_step;
typedef enum zs_lsp_value {
    ZS_LSP_NOTHING, /* as written; what is below in block style makes it a map or a list */
    ZS_LSP_SCALAR,
    ZS_LSP_MAP,  /* in braces */
    ZS_LSP_LIST, /* in brackets */
    ZS_LSP_ALIAS
} zs_lsp_value;

typedef struct zs_lsp_node {
    uint32_t up;                     /* index of the node around it; the root is node 0 */
    uint32_t column;                 /* of its key or dash, in bytes from 0; block style only */
    uint32_t begin, end;             /* all of it, with what is below */
    uint32_t key_begin, key_end;     /* ENTRY: the key, quotes included */
    uint32_t value_begin, value_end; /* of a scalar, an alias, or brackets; equal: nothing there */
    uint8_t step, value;
    bool is_flow; /* stands within brackets */
    bool has_items, has_entries;
} zs_lsp_node;

/* `&name` or `*name`. */
typedef struct zs_lsp_mark {
    uint32_t begin, end; /* with the sign */
    bool is_alias;
} zs_lsp_mark;

typedef struct zs_lsp_outline {
    zs_str text;
    zs_lsp_node *nodes; /* in the order of the text; nodes[0] is the document */
    zs_lsp_mark *marks;
    uint32_t n, capacity, n_marks, marks_capacity;
} zs_lsp_outline;

#define ZS_LSP_NO_NODE UINT32_MAX

/* False without memory. Points into `text`. */
bool zs_lsp_outline_init(zs_arena *a, zs_str text, zs_lsp_outline *ret) ZS_MUST_CHECK;
/* The key of an entry, without quotes; escapes stay as they are. */
zs_str zs_lsp_key_of(const zs_lsp_outline *o, uint32_t node);
/* A scalar value, without quotes. */
zs_str zs_lsp_scalar_of(const zs_lsp_outline *o, uint32_t node);
/* The entry of this key directly below `node`, or ZS_LSP_NO_NODE. */
uint32_t zs_lsp_entry_of(const zs_lsp_outline *o, uint32_t node, zs_str key);
/* The next node after `before` (0 at first) whose `up` is `node`; 0: there is no more. */
uint32_t zs_lsp_next_below(const zs_lsp_outline *o, uint32_t node, uint32_t before);
/* Whose key or scalar value has this offset; *ret_is_key says which. ZS_LSP_NO_NODE: nobody's. */
uint32_t zs_lsp_node_at(const zs_lsp_outline *o, size_t offset, bool *ret_is_key);
/* The anchor or alias with this offset, or NULL. */
const zs_lsp_mark *zs_lsp_mark_at(const zs_lsp_outline *o, size_t offset);
zs_str zs_lsp_mark_name(const zs_lsp_outline *o, const zs_lsp_mark *mark);
/* The anchor that this mark means: itself, or the last one of its name before it; NULL: none. */
const zs_lsp_mark *zs_lsp_anchor_of(const zs_lsp_outline *o, const zs_lsp_mark *mark);

#endif
