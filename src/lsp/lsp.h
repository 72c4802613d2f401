/* The language server: bytes of the Language Server Protocol 3.17 in, bytes of it out. The compiler
 * is its only judge: what an editor shows is what `zspecc check` says.
 * Touches no file and no stream itself: whoever feeds it also writes its output and reads the files
 * that its options name. Positions are in UTF-16 code units unless the client asks for another
 * encoding.
 * Source: Language Server Protocol specification, version 3.17. */
#ifndef ZS_LSP_LSP_H
#define ZS_LSP_LSP_H

#include "base/str.h"

typedef struct zs_lsp zs_lsp;

/* What the server cannot do itself. */
typedef struct zs_lsp_host {
    const zs_allocator *memory; /* NULL: malloc */
    /* Reads the file at `path` into the arena; false after setting *ret_why to static words. NULL:
     * there are no files. */
    bool (*read_file)(void *context, zs_arena *a, zs_str path, zs_str *ret, const char **ret_why);
    void *context;
} zs_lsp_host;

typedef enum zs_lsp_state {
    ZS_LSP_RUNS,
    ZS_LSP_ENDED,     /* `exit` after `shutdown` */
    ZS_LSP_CUT_SHORT, /* `exit` without `shutdown` */
    ZS_LSP_BROKEN,    /* the input is not framed as the protocol says: nothing after it is known */
    ZS_LSP_NO_MEMORY,
} zs_lsp_state;

/* NULL only without memory. `host` is copied, what it points to is not. */
zs_lsp *zs_lsp_new(const zs_lsp_host *host);
void zs_lsp_free(zs_lsp *l);
/* Takes in any number of bytes: parts of a message, or several. What is to be sent is appended to
 * the output. Once the state is not ZS_LSP_RUNS, nothing more is taken in. */
zs_lsp_state zs_lsp_feed(zs_lsp *l, zs_str bytes);
/* The output since the last zs_lsp_sent; valid until then. */
zs_str zs_lsp_output(const zs_lsp *l);
void zs_lsp_sent(zs_lsp *l);

#endif
