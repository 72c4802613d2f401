/* The framing of messages: header lines, an empty line, a body of `Content-Length` bytes.
 * Knows no JSON. */
#ifndef ZS_LSP_FRAME_H
#define ZS_LSP_FRAME_H

#include "base/str.h"

enum {
    ZS_LSP_HEADER_MAX = 4096,           /* bytes before a body; real ones have thirty */
    ZS_LSP_BODY_MAX = 32 * 1024 * 1024, /* a larger message is answered and skipped */
};

typedef enum zs_lsp_frame {
    ZS_LSP_FRAME_PART, /* not all of it is there */
    ZS_LSP_FRAME_WHOLE,
    ZS_LSP_FRAME_TOO_LARGE, /* the header is all there; the body is not looked at */
    ZS_LSP_FRAME_BROKEN,    /* no header: there is no telling where the next message begins */
} zs_lsp_frame;

/* Looks at the message at the start of `bytes`. WHOLE: *ret_body is its body; WHOLE and TOO_LARGE:
 * *ret_size is how many bytes it takes, header included. */
zs_lsp_frame zs_lsp_frame_next(zs_str bytes, zs_str *ret_body, uint64_t *ret_size);

#endif
