/* Excerpts outside of diagnostics: for answers about where a value came from. */
#include "diag/excerpt.h"

#include "base/utf8.h"
#include "diag/print_common.h"

#include "base/banned.h"

enum { CARETS_MAX = 160 };

static unsigned digits_of(uint32_t n)
{
    unsigned digits = 1;
    for (; n >= 10; n /= 10) {
        digits++;
    }
    return digits;
}

void zs_excerpt_print(zs_buf *out, const zs_diags *ds, const zs_sources *sources, zs_span at,
                      unsigned indent)
{
    if (zs_sources_find(sources, at) == NULL || ds->hides_all) {
        return;
    }
    zs_position position = zs_position_of(sources, at);
    zs_shown_line line = zs_shown_line_of(ds, at, &position);
    size_t end = position.offset + (size_t)at.length;
    size_t from = zs_shown_line_column(&line, position.offset, false);
    size_t to = zs_shown_line_column(&line, end < line.to ? end : line.to, true);
    zs_buf_add_fill(out, ' ', indent);
    zs_buf_addf(out, "%u | ", (unsigned)position.line);
    zs_shown_line_print(&line, out);
    zs_buf_add_char(out, '\n');
    zs_buf_add_fill(out, ' ', indent + digits_of(position.line));
    zs_buf_add(out, ZS_STR(" | "));
    zs_buf_add_fill(out, ' ', from);
    to = to > from ? to : from + 1;
    zs_buf_add_fill(out, '^', to - from < CARETS_MAX ? to - from : CARETS_MAX);
    zs_buf_add_char(out, '\n');
}

/* Would move the cursor or reorder the line. */
static bool is_shapeless(uint32_t code)
{
    return (code < 0x20 && code != '\t') || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

/* A code point that a report must not hold, by its number. */
static void add_number(zs_buf *out, uint32_t code)
{
    zs_buf_add(out, ZS_STR("<U+"));
    for (unsigned shift = 16; shift > 0; shift -= 4) {
        zs_buf_add_char(out, "0123456789ABCDEF"[code >> (shift - 4) & 15]);
    }
    zs_buf_add_char(out, '>');
}

void zs_excerpt_clean(zs_buf *out, const zs_diags *ds, const zs_source *source, uint32_t first,
                      uint32_t last)
{
    zs_str bytes = source->bytes;
    size_t at = first, stop = last < bytes.n ? last : bytes.n, end;
    while (at < stop) {
        if (zs_print_hidden_at(ds, source->id, (uint32_t)at, 1, &end)) {
            zs_buf_add(out, ZS_STR("<hidden>"));
            at = end < stop ? end : stop;
            continue;
        }
        size_t length = zs_utf8_length(zs_str_sub(bytes, at, bytes.n - at));
        size_t begin = at;
        uint32_t code = length > 0 ? zs_utf8_next(bytes, &at) : 0;
        if (length == 0) {
            at++;
            zs_buf_add(out, ZS_STR("\xEF\xBF\xBD"));
        } else if (is_shapeless(code)) {
            add_number(out, code);
        } else {
            zs_buf_add(out, zs_str_sub(bytes, begin, length));
        }
    }
}
