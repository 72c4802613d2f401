/* What the files of the server share: its state, its documents, one call at work. Private to
 * src/lsp/. */
#ifndef ZS_LSP_SERVER_H
#define ZS_LSP_SERVER_H

#include "lsp/lsp.h"
#include "lsp/outline.h"
#include "lsp/schema.h"
#include "lsp/text.h"
#include "session.h"
#include "text/json_write.h"

/* What the client said that it can do. */
typedef struct zs_lsp_client {
    zs_lsp_encoding encoding;
    bool has_snippets, has_document_changes, has_related, has_unnecessary, has_deprecated;
    bool has_symbol_tree, has_hover_markdown, has_item_markdown, has_as_is, has_deprecated_items;
} zs_lsp_client;

/* A diagnostic of an analysis, with the session that it lives in. */
typedef struct zs_lsp_finding {
    zs_session *session;
    const zs_diag *diag;
} zs_lsp_finding;

typedef struct zs_lsp_document {
    struct zs_lsp_document *next;
    zs_arena self; /* itself and its names */
    zs_arena a;    /* of the newest text and all that is made from it */
    zs_str uri, name;
    bool has_version;
    int64_t version;
    zs_lsp_text text;
    zs_lsp_outline outline;
    zs_document kind;
    bool is_stale, is_unpublished;  /* the text has changed since the analysis; since the client was
                                      told */
    zs_session *checked, *compiled; /* of the newest analysis; NULL: none */
    zs_lsp_finding *findings;
    uint32_t n_findings;
    bool has_no_memory; /* the analysis needed more than it may */
} zs_lsp_document;

/* What the client configured. */
typedef struct zs_lsp_level {
    zs_str code, level;
} zs_lsp_level;
typedef struct zs_lsp_settings {
    zs_arena a;
    zs_str facts_name, facts; /* name n 0: no facts, no compile */
    zs_lsp_level *levels;
    uint32_t n_levels;
} zs_lsp_settings;

struct zs_lsp {
    zs_arena self;
    zs_lsp_host host;
    zs_lsp_state state;
    bool is_initialized, is_shut_down;
    zs_arena in_arena;
    char *in; /* bytes that no message has taken yet */
    size_t n_in, in_capacity;
    uint64_t skip; /* bytes of a message that is too large */
    zs_arena out_arena;
    zs_buf out;
    zs_lsp_client client;
    zs_lsp_settings settings;
    zs_lsp_document *documents;
    zs_arena schema_arena;
    const zs_event *schemas[ZS_DOCUMENT_COUNT]; /* read when first asked for */
};

/* ---- one call -------------------------------------------------------------------------------- */
typedef struct zs_lsp_call {
    zs_lsp *l;
    zs_arena *a;            /* dies with the message */
    const zs_event *params; /* NULL: none */
    zs_json_writer *w;      /* takes the result; NULL in notifications */
} zs_lsp_call;

/* Each writes its result, `null` when there is nothing to say. False: the parameters are not what
 * the method asks for, and nothing was written. */
bool zs_lsp_hover(zs_lsp_call *c);
bool zs_lsp_complete(zs_lsp_call *c);
bool zs_lsp_define(zs_lsp_call *c);
bool zs_lsp_refer(zs_lsp_call *c);
bool zs_lsp_highlight(zs_lsp_call *c);
bool zs_lsp_symbols(zs_lsp_call *c);
bool zs_lsp_actions(zs_lsp_call *c);
bool zs_lsp_initialize(zs_lsp_call *c);
/* Notifications; what is not understood in them is left alone. */
void zs_lsp_did_open(zs_lsp_call *c);
void zs_lsp_did_change(zs_lsp_call *c);
void zs_lsp_did_close(zs_lsp_call *c);
void zs_lsp_did_configure(zs_lsp_call *c);

/* ---- reading messages ------------------------------------------------------------------------ */
/* The member at `a.b.c`, or NULL; `map` may be NULL or anything. */
const zs_event *zs_lsp_member(const zs_event *map, const char *path);
/* A JSON string; false: it is none. */
bool zs_lsp_text_of(const zs_event *e, zs_str *ret);
bool zs_lsp_u32_of(const zs_event *e, uint32_t *ret);
bool zs_lsp_is_true(const zs_event *e);
/* Does the list have this text? */
bool zs_lsp_list_has(const zs_event *list, const char *text);
bool zs_lsp_position_in(const zs_event *e, zs_lsp_position *ret);
/* The document and the offset that the parameters name; false: they name none. *ret_document is
 * NULL for a document that is not open. */
bool zs_lsp_place_in(const zs_lsp_call *c, zs_lsp_document **ret_document, size_t *ret_offset);

/* ---- writing messages ------------------------------------------------------------------------ */
void zs_lsp_write_text(zs_json_writer *w, const char *key, zs_str value);
void zs_lsp_write_number(zs_json_writer *w, const char *key, int64_t value);
/* `"key": {"start": ..., "end": ...}` of bytes begin .. end - 1. */
void zs_lsp_write_range(zs_json_writer *w, const char *key, const zs_lsp_text *t, size_t begin,
                        size_t end, zs_lsp_encoding encoding);
/* Frames a body that was written and appends it to the output. */
void zs_lsp_send(zs_lsp *l, zs_str body);
/* window/showMessage: a warning to the person at the editor. */
void zs_lsp_show(zs_lsp *l, zs_arena *a, zs_str message);

/* ---- documents ------------------------------------------------------------------------------- */
/* NULL without memory. */
zs_lsp_document *zs_lsp_document_open(zs_lsp *l, zs_str uri, zs_str language, zs_str bytes);
zs_lsp_document *zs_lsp_document_find(const zs_lsp *l, zs_str uri);
void zs_lsp_document_close(zs_lsp *l, zs_lsp_document *d);
/* Takes a new text over (copied); false without memory, and then the old one stays. */
bool zs_lsp_document_set(zs_lsp *l, zs_lsp_document *d, zs_str bytes) ZS_MUST_CHECK;
/* Makes findings that are those of the text. False without memory. */
bool zs_lsp_document_analyze(zs_lsp *l, zs_lsp_document *d) ZS_MUST_CHECK;
/* Frees the text and the findings, and leaves the names alone. */
void zs_lsp_document_release(zs_lsp_document *d);
/* The schema of its kind; root NULL: none, or no memory. */
zs_lsp_schema zs_lsp_document_schema(zs_lsp *l, const zs_lsp_document *d);
bool zs_lsp_document_is_json(const zs_lsp_document *d);

/* ---- findings -------------------------------------------------------------------------------- */
/* Does the span stand in the document? Everything else came from facts. */
bool zs_lsp_is_here(const zs_lsp_document *d, const zs_lsp_finding *f, zs_span at);
/* One Diagnostic of the protocol. */
void zs_lsp_write_finding(zs_lsp *l, zs_arena *a, zs_json_writer *w, const zs_lsp_document *d,
                          const zs_lsp_finding *f);
/* Sends the findings of a document; `d` NULL means that the document of this name has none. */
void zs_lsp_publish(zs_lsp *l, zs_arena *a, zs_lsp_document *d, zs_str uri);
/* The settings in `options`, an object of `facts` and `levels`; what is wrong is shown. */
void zs_lsp_configure(zs_lsp *l, zs_arena *a, const zs_event *options);

#endif
