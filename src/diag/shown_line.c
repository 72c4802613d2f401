/* A source line as a terminal can show it: tabs as spaces, nothing that moves the cursor, hidden
 * values replaced, long lines cut, and the column of every byte known, so that carets stand where
 * they should. */
#include "diag/print_common.h"

#include "base/utf8.h"

#include "base/banned.h"

enum {
    LINE_SHOWN_MAX = 160, /* code points of a line */
    LINE_BEFORE_MAX = 60, /* of them before the fault, when the line is cut */
    TAB_WIDTH = 4,
    FIRST_NAMED = 0x200B, /* unprintable code points from here on are shown by their number */
};
#define CUT ZS_STR("...")
#define HIDDEN ZS_STR("<hidden>")
#define UNPRINTABLE ZS_STR("\xEF\xBF\xBD") /* U+FFFD */

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* The offset `n` code points after `at`, at most the end of the line. */
static size_t skip_forward(zs_str text, size_t at, size_t n)
{
    while (n > 0 && at < text.n) {
        at++;
        while (at < text.n && is_continuation(text.p[at])) {
            at++;
        }
        n--;
    }
    return at;
}

/* The offset `n` code points before `at`, at least 0. */
static size_t skip_back(zs_str text, size_t at, size_t n)
{
    while (n > 0 && at > 0) {
        at--;
        while (at > 0 && is_continuation(text.p[at])) {
            at--;
        }
        n--;
    }
    return at;
}

zs_shown_line zs_shown_line_of(const zs_diags *ds, zs_span at, const zs_position *position)
{
    zs_shown_line line = {.ds = ds, .text = position->text, .source = at.source};
    line.begin = at.begin - position->offset;
    if (line.text.n > 0 && line.text.p[line.text.n - 1] == '\r') {
        line.text.n--;
    }
    line.to = skip_forward(line.text, 0, LINE_SHOWN_MAX);
    if (line.to < line.text.n) {
        size_t offset = position->offset < line.text.n ? position->offset : line.text.n;
        size_t rest = skip_forward(line.text, offset, LINE_SHOWN_MAX - LINE_BEFORE_MAX);
        line.from = rest < line.to ? 0 : skip_back(line.text, offset, LINE_BEFORE_MAX);
        line.to = skip_forward(line.text, line.from, LINE_SHOWN_MAX);
    }
    return line;
}

/* True for what would move the cursor or reorder the line. */
static bool is_unprintable(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF;
}

/* Shows what has no shape, or would reorder the line, as `<U+202E>`; returns its width. */
static size_t show_number(uint32_t code, zs_buf *out)
{
    enum { DIGITS = 4, WIDTH = 8 };
    if (out != NULL) {
        zs_buf_add(out, ZS_STR("<U+"));
        for (unsigned i = DIGITS; i > 0; i--) {
            zs_buf_add_char(out, "0123456789ABCDEF"[code >> (4 * (i - 1)) & 15]);
        }
        zs_buf_add_char(out, '>');
    }
    return WIDTH;
}

/* Shows the code point at *at and advances; returns its width. `out` NULL: measures only. */
static size_t show_one(zs_str text, size_t *at, zs_buf *out)
{
    size_t begin = *at;
    size_t length = zs_utf8_length(zs_str_sub(text, begin, text.n));
    if (length > 0 && text.p[begin] != '\t') {
        uint32_t code = zs_utf8_next(text, at);
        if (is_unprintable(code) && code >= FIRST_NAMED) {
            return show_number(code, out);
        }
        if (!is_unprintable(code)) {
            if (out != NULL) {
                zs_buf_add(out, zs_str_sub(text, begin, length));
            }
            return zs_utf8_width(code);
        }
    } else {
        (*at)++;
    }
    bool is_tab = text.p[begin] == '\t';
    if (out != NULL) {
        zs_buf_add(out, is_tab ? zs_str_sub(ZS_STR("        "), 0, TAB_WIDTH) : UNPRINTABLE);
    }
    return is_tab ? TAB_WIDTH : 1;
}

/* Shows the line up to `stop` and returns the column reached: one walk for printing and for
 * measuring, so that both agree. */
static size_t show(const zs_shown_line *line, size_t stop, bool is_end, zs_buf *out)
{
    size_t column = 0, end;
    size_t at = line->from;
    if (line->from > 0) {
        column += CUT.n;
        if (out != NULL) {
            zs_buf_add(out, CUT);
        }
    }
    while (at < line->to && at < stop) {
        if (!zs_print_hidden_at(line->ds, line->source, (uint32_t)(line->begin + at), 1, &end)) {
            column += show_one(line->text, &at, out);
            continue;
        }
        size_t after = end - line->begin < line->to ? end - line->begin : line->to;
        if (!is_end && stop < after) {
            break;
        }
        column += HIDDEN.n;
        if (out != NULL) {
            zs_buf_add(out, HIDDEN);
        }
        at = after;
    }
    return column + (stop > line->text.n ? stop - line->text.n : 0);
}

void zs_shown_line_print(const zs_shown_line *line, zs_buf *out)
{
    show(line, line->text.n, true, out);
    if (line->to < line->text.n) {
        zs_buf_add(out, CUT);
    }
}

size_t zs_shown_line_column(const zs_shown_line *line, size_t offset, bool is_end)
{
    return show(line, offset, is_end, NULL);
}

void zs_shown_text_print(zs_str text, bool keeps_lines, zs_buf *out)
{
    size_t at = 0;
    while (at < text.n) {
        if (keeps_lines && text.p[at] == '\n') {
            zs_buf_add_char(out, text.p[at++]);
        } else {
            show_one(text, &at, out);
        }
    }
}
