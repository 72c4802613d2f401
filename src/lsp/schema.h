/* A bundled JSON Schema as an editor asks it: what may stand here, what is it called, what does it
 * mean. Reads the text that `zspecc schema` prints, so that an editor never says anything else.
 * Judges nothing. */
#ifndef ZS_LSP_SCHEMA_H
#define ZS_LSP_SCHEMA_H

#include "base/buf.h"
#include "lsp/outline.h"
#include "text/event.h"

/* A bundle, and the schema in it that a document begins with: nodes of its tape. */
typedef struct zs_lsp_schema {
    const zs_event *root; /* NULL: none */
    const zs_event *start;
} zs_lsp_schema;

enum { ZS_LSP_LEAVES_MAX = 32, ZS_LSP_PATH_MAX = 512 };

/* What a schema comes down to: without references, choices and combinations. All are maps. */
typedef struct zs_lsp_leaves {
    const zs_event *items[ZS_LSP_LEAVES_MAX];
    zs_str names[ZS_LSP_LEAVES_MAX]; /* of the definition it came from; n 0: none */
    size_t n;
} zs_lsp_leaves;

/* Where a node of an outline stands in the schema. */
typedef struct zs_lsp_place {
    const zs_event *schema; /* as the place has it, before references; NULL: the schema has none */
    zs_lsp_leaves leaves;   /* those that the members written there leave possible */
    bool is_required;
    zs_str name;                /* of the property, in the schema's spelling */
    char path[ZS_LSP_PATH_MAX]; /* in the grammar of the ledger; "": too long */
} zs_lsp_place;

/* The value of a keyword: of the schema, else of what it refers to; NULL: nowhere. */
const zs_event *zs_lsp_word(const zs_lsp_schema *s, const zs_event *schema, const char *word);
/* The same as text; n 0: none. */
zs_str zs_lsp_word_text(const zs_lsp_schema *s, const zs_event *schema, const char *word);
bool zs_lsp_word_is_true(const zs_lsp_schema *s, const zs_event *schema, const char *word);
void zs_lsp_leaves_of(const zs_lsp_schema *s, const zs_event *schema, zs_lsp_leaves *ret);
/* Does the leaf have this `type` (alone or in a list)? */
bool zs_lsp_is_type(const zs_event *leaf, const char *type);
/* The property of this name or alias in a leaf; *ret_name its name; NULL: none. */
const zs_event *zs_lsp_property(const zs_event *leaf, zs_str key, zs_str *ret_name);
bool zs_lsp_requires(const zs_event *leaf, zs_str name);
/* The place of a node; false when the schema knows nothing of it. */
bool zs_lsp_place_of(const zs_lsp_schema *s, const zs_lsp_outline *o, uint32_t node,
                     zs_lsp_place *ret);
/* Leaves that no member written below `node`, but `but`, contradicts. */
void zs_lsp_narrow(const zs_lsp_schema *s, const zs_lsp_outline *o, uint32_t node, zs_str but,
                   zs_lsp_leaves *leaves);
/* "text", "a whole number of bytes", "a list"; several with "or" between. */
void zs_lsp_type_words(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema);

#endif
