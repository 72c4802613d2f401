/* The text of an open document as editors see it: lines, and positions in one of three encodings.
 * Knows no document kind and no protocol message. */
#ifndef ZS_LSP_TEXT_H
#define ZS_LSP_TEXT_H

#include "base/str.h"

/* What a position's `character` counts. */
typedef enum zs_lsp_encoding { ZS_LSP_UTF16, ZS_LSP_UTF8, ZS_LSP_UTF32 } zs_lsp_encoding;

typedef struct zs_lsp_position {
    uint32_t line, character; /* both from 0 */
} zs_lsp_position;

/* A text of valid UTF-8 and where its lines begin. `\n`, `\r\n` and `\r` end a line. */
typedef struct zs_lsp_text {
    zs_str bytes;
    uint32_t *lines;
    uint32_t n_lines; /* at least 1 */
} zs_lsp_text;

/* Finds the lines of `bytes`, which are not copied. False without memory. */
bool zs_lsp_text_init(zs_arena *a, zs_str bytes, zs_lsp_text *ret) ZS_MUST_CHECK;
/* The offset of a position: beyond the end of a line it is that end, beyond the last line the end
 * of the text, within a character its begin. */
size_t zs_lsp_offset_of(const zs_lsp_text *t, zs_lsp_position at, zs_lsp_encoding encoding);
/* The position of an offset (clamped to the text). */
zs_lsp_position zs_lsp_position_of(const zs_lsp_text *t, size_t offset, zs_lsp_encoding encoding);
/* The line with this offset, without its end. */
zs_str zs_lsp_line_of(const zs_lsp_text *t, size_t offset, size_t *ret_begin);

#endif
