/* Lines of a text, offsets and positions. Source: LSP 3.17 "Text Documents", "Position". */
#include "lsp/text.h"

#include "base/utf8.h"

#include "base/banned.h"

bool zs_lsp_text_init(zs_arena *a, zs_str bytes, zs_lsp_text *ret)
{
    uint32_t n = 1, filled = 1;
    for (size_t i = 0; i < bytes.n; i++) {
        bool is_end = bytes.p[i] == '\n' ||
                      (bytes.p[i] == '\r' && (i + 1 == bytes.n || bytes.p[i + 1] != '\n'));
        n += is_end;
    }
    uint32_t *lines = zs_arena_array(a, n, sizeof *lines);
    if (lines == NULL) {
        return false;
    }
    for (size_t i = 0; i < bytes.n; i++) {
        if (bytes.p[i] == '\n' ||
            (bytes.p[i] == '\r' && (i + 1 == bytes.n || bytes.p[i + 1] != '\n'))) {
            lines[filled++] = (uint32_t)i + 1;
        }
    }
    *ret = (zs_lsp_text){bytes, lines, n};
    return true;
}

/* The bytes of a line, its end left out. */
static zs_str line_at(const zs_lsp_text *t, uint32_t line)
{
    size_t begin = t->lines[line];
    size_t end = line + 1 < t->n_lines ? t->lines[line + 1] : t->bytes.n;
    while (end > begin && (t->bytes.p[end - 1] == '\n' || t->bytes.p[end - 1] == '\r')) {
        end--;
    }
    return zs_str_sub(t->bytes, begin, end - begin);
}

/* What one character of `length` bytes counts. */
static uint32_t units_of(size_t length, zs_lsp_encoding encoding)
{
    enum { SUPPLEMENTARY = 4 }; /* bytes of a character beyond U+FFFF: two units of UTF-16 */
    switch (encoding) {
    case ZS_LSP_UTF8:
        return (uint32_t)length;
    case ZS_LSP_UTF16:
        return length == SUPPLEMENTARY ? 2 : 1;
    default:
        return 1;
    }
}

size_t zs_lsp_offset_of(const zs_lsp_text *t, zs_lsp_position at, zs_lsp_encoding encoding)
{
    if (at.line >= t->n_lines) {
        return t->bytes.n;
    }
    zs_str line = line_at(t, at.line);
    size_t i = 0;
    uint32_t left = at.character;
    while (i < line.n) {
        size_t length = zs_utf8_length(zs_str_sub(line, i, line.n));
        length = length > 0 ? length : 1;
        uint32_t units = units_of(length, encoding);
        if (units > left) {
            break;
        }
        left -= units;
        i += length;
    }
    return t->lines[at.line] + i;
}

/* The number of the line with this offset. */
static uint32_t line_number(const zs_lsp_text *t, size_t offset)
{
    uint32_t low = 0, high = t->n_lines;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (t->lines[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

zs_lsp_position zs_lsp_position_of(const zs_lsp_text *t, size_t offset, zs_lsp_encoding encoding)
{
    zs_lsp_position at = {line_number(t, offset), 0};
    zs_str line = line_at(t, at.line);
    size_t end = offset - t->lines[at.line], i = 0;
    while (i < line.n && i < end) {
        size_t length = zs_utf8_length(zs_str_sub(line, i, line.n));
        length = length > 0 ? length : 1;
        at.character += units_of(length, encoding);
        i += length;
    }
    return at;
}

zs_str zs_lsp_line_of(const zs_lsp_text *t, size_t offset, size_t *ret_begin)
{
    uint32_t line = line_number(t, offset);
    *ret_begin = t->lines[line];
    return line_at(t, line);
}
