/* Places and texts of libfyaml's tokens. A token's marks leave out quotes and the header of a block
 * scalar, and a value that is not there has no token; what we show has the first two and a place
 * for the third. */
#include "text/yaml.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/scalar.h"

#include "base/banned.h"

zs_span zs_yaml_span(const zs_yaml *y, size_t begin, size_t end)
{
    return zs_span_of(y->tape.source->id, begin, end > begin ? end - begin : 0);
}

size_t zs_yaml_begin_of(const zs_yaml *y, struct fy_token *t)
{
    const struct fy_mark *mark = t != NULL ? fy_token_start_mark(t) : NULL;
    size_t at = mark != NULL ? mark->input_pos + y->base : y->end;
    return at < y->text.n ? at : y->text.n;
}

size_t zs_yaml_end_of(const zs_yaml *y, struct fy_token *t)
{
    const struct fy_mark *mark = t != NULL ? fy_token_end_mark(t) : NULL;
    size_t at = mark != NULL ? mark->input_pos + y->base : y->end;
    return at < y->text.n ? at : y->text.n;
}

/* The first byte at or after `at` that is neither blank nor within a comment. */
static size_t skip_blank(zs_str text, size_t at)
{
    while (at < text.n) {
        char c = text.p[at];
        if (c == '#') {
            at += zs_str_find(zs_str_sub(text, at, text.n), '\n');
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            at++;
        } else {
            break;
        }
    }
    return at;
}

size_t zs_yaml_next_content(const zs_yaml *y)
{
    size_t at = skip_blank(y->text, y->end);
    if (zs_str_starts(zs_str_sub(y->text, at, y->text.n), ZS_STR("..."))) {
        at = skip_blank(y->text, at + 3);
    }
    return at;
}

/* Where a value that is not there would stand: behind the `:`, `-` or `?` that announces it. */
static size_t absent_place(zs_str text, size_t from)
{
    size_t at = skip_blank(text, from);
    return at < text.n && strchr(":-?", text.p[at]) != NULL && text.p[at] != '\0' ? at + 1 : from;
}

/* The `|` or `>` before a block scalar's first line; only announcing signs stand between `from` and
 * it. */
static size_t header_place(zs_str text, size_t from, size_t content)
{
    size_t at = skip_blank(text, from);
    while (at < content && strchr(":-?", text.p[at]) != NULL) {
        at = skip_blank(text, at + 1);
    }
    return at < content ? at : content;
}

/* The end of a block scalar's last line that holds something; libfyaml's mark stands behind the
 * indentation of the line after it. */
static size_t last_line_end(zs_str text, size_t begin, size_t end)
{
    size_t at = end;
    while (at > begin && strchr(" \r\n", text.p[at - 1]) != NULL) {
        at--;
        end = text.p[at] == '\n' ? at : end;
    }
    bool is_crlf = end > begin && end < text.n && text.p[end] == '\n' && text.p[end - 1] == '\r';
    return is_crlf ? end - 1 : end;
}

/* Is the block scalar blank to the end of the document, and are its line breaks not kept? To such a
 * text libfyaml 0.7 adds a line break that it never set: what comes depends on old memory. */
static bool is_blank_to_end(zs_str text, size_t from, size_t begin, size_t end)
{
    size_t at = header_place(text, from, begin);
    for (at++; at < begin && strchr("+-0123456789", text.p[at]) != NULL; at++) {
        if (text.p[at] == '+') {
            return false;
        }
    }
    for (at = begin; at < end && strchr(" \r\n", text.p[at]) != NULL; at++) {
    }
    return at == end && end == text.n;
}

/* Our three styles of libfyaml's five. */
static zs_style style_of(struct fy_token *t)
{
    switch (fy_token_scalar_style(t)) {
    case FYSS_SINGLE_QUOTED:
    case FYSS_DOUBLE_QUOTED:
        return ZS_STYLE_QUOTED;
    case FYSS_LITERAL:
    case FYSS_FOLDED:
        return ZS_STYLE_BLOCK;
    default:
        return ZS_STYLE_PLAIN;
    }
}

/* True when the bytes between the marks are the value itself: on one line, without escapes. */
static bool is_verbatim(zs_str raw, enum fy_scalar_style style)
{
    char escape = style == FYSS_DOUBLE_QUOTED ? '\\' : style == FYSS_SINGLE_QUOTED ? '\'' : '\n';
    return zs_str_find(raw, '\n') == raw.n && (escape == '\n' || zs_str_find(raw, escape) == raw.n);
}

/* Copies the value out of the token piece by piece; asking for its whole text leaks in libfyaml
 * 0.7. */
static bool copy_text(zs_yaml *y, struct fy_token *t, zs_str *ret)
{
    zs_buf out;
    zs_buf_init(&out, y->tape.a, ZS_TEXT_BYTES_MAX);
    struct fy_token_iter *pieces = fy_token_iter_create(t);
    if (pieces == NULL) {
        y->tape.a->failed = true;
        return false;
    }
    int error = 0;
    const struct fy_iter_chunk *piece = NULL;
    while ((piece = fy_token_iter_chunk_next(pieces, piece, &error)) != NULL) {
        zs_buf_add(&out, (zs_str){piece->str, piece->len});
    }
    fy_token_iter_destroy(pieces);
    if (out.failed || error != 0) {
        y->tape.a->failed = true;
        return false;
    }
    *ret = zs_buf_str(&out);
    return true;
}

/* The value of a single quoted text: of two quotes one stays, a line end folds to a space, or with
 * empty lines behind it to those; blanks round a line end go. libfyaml 0.7 makes three quotes of
 * four. */
static bool fold_single_quoted(zs_yaml *y, zs_str raw, zs_str *ret)
{
    char *out = zs_arena_copy(y->tape.a, raw.p, raw.n); /* no value is longer than its text */
    if (out == NULL) {
        return false;
    }
    size_t n = 0;
    for (size_t at = 0; at < raw.n; at++) {
        char c = raw.p[at];
        if (c != '\n') {
            out[n++] = c;
            at += c == '\'' ? 1 : 0;
            continue;
        }
        while (n > 0 && strchr(" \t\r", out[n - 1]) != NULL) {
            n--;
        }
        size_t n_breaks = 0;
        for (; at < raw.n && strchr(" \t\r\n", raw.p[at]) != NULL; at++) {
            n_breaks += raw.p[at] == '\n';
        }
        at--;
        memset(out + n, n_breaks == 1 ? ' ' : '\n', n_breaks == 1 ? 1 : n_breaks - 1);
        n += n_breaks == 1 ? 1 : n_breaks - 1;
    }
    *ret = (zs_str){out, n};
    return true;
}

/* The number that an escape of hexadecimal digits spells. */
static uint32_t spelt(zs_str digits)
{
    uint32_t v = 0;
    for (size_t i = 0; i < digits.n; i++) {
        char c = digits.p[i];
        unsigned digit = c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 32) - 'a' + 10);
        v = v << 4 | (digit & 15);
    }
    return v;
}

/* The escape in a double-quoted text that spells NUL, or half of a surrogate pair; the whole text
 * when there is none. */
static zs_span faulty_escape(const zs_yaml *y, zs_span at, bool is_nul)
{
    zs_str raw = zs_str_sub(y->text, at.begin, at.length);
    for (size_t i = zs_str_find(raw, '\\'); i + 1 < raw.n;) {
        char c = raw.p[i + 1];
        size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        uint32_t v = digits > 0 ? spelt(zs_str_sub(raw, i + 2, digits)) : c == '0' ? 0 : 'a';
        if (is_nul ? v == 0 : v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF)) {
            return zs_span_of(at.source, at.begin + i, 2 + digits);
        }
        i += 2 + digits;
        i = i < raw.n ? i + zs_str_find(zs_str_sub(raw, i, raw.n), '\\') : raw.n;
    }
    return at;
}

/* Escapes can spell what no text may hold. */
static void check_escapes(zs_yaml *y, zs_event *e)
{
    zs_diags *diags = y->tape.diags;
    if (zs_str_find(e->text, '\0') < e->text.n) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_TEXT_CONTROL, faulty_escape(y, e->at, true),
                                  "a NUL character in a string");
        zs_diag_help(diags, d, "remove it, or write a backslash as `\\\\`");
        zs_diag_note(diags, d, "paths, names and arguments of a container cannot hold NUL");
    } else if (zs_utf8_fault(e->text) < e->text.n) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_TEXT_NOT_UTF8, faulty_escape(y, e->at, false),
                                  "this escape is no character");
        zs_diag_help(diags, d, "surrogates are not characters; write the character itself");
    } else {
        return;
    }
    y->tape.has_faults = true;
    e->text = ZS_STR("");
}

bool zs_yaml_scalar(zs_yaml *y, struct fy_token *value, size_t from, zs_event *ret)
{
    bool is_null = true;
    if (value == NULL) {
        size_t at = absent_place(y->text, from);
        *ret = (zs_event){.kind = ZS_EVENT_NULL, .at = zs_yaml_span(y, at, at), .text = ZS_STR("")};
        y->end = at;
        return true;
    }
    size_t begin = zs_yaml_begin_of(y, value), end = zs_yaml_end_of(y, value);
    zs_event e = {.kind = ZS_EVENT_SCALAR, .style = (uint8_t)style_of(value)};
    zs_str raw = zs_str_sub(y->text, begin, end - begin);
    if (e.style != ZS_STYLE_BLOCK && is_verbatim(raw, fy_token_scalar_style(value))) {
        e.text = raw;
    } else if (e.style == ZS_STYLE_BLOCK && is_blank_to_end(y->text, from, begin, end)) {
        e.text = ZS_STR("");
    } else if (fy_token_scalar_style(value) == FYSS_SINGLE_QUOTED
                   ? !fold_single_quoted(y, raw, &e.text)
                   : !copy_text(y, value, &e.text)) {
        return false;
    }
    if (e.style == ZS_STYLE_QUOTED) {
        begin -= begin > 0 ? 1 : 0;
        end += end < y->text.n ? 1 : 0;
    } else if (e.style == ZS_STYLE_BLOCK) {
        begin = header_place(y->text, from, begin);
        end = last_line_end(y->text, begin, end);
    } else {
        e.core = (uint8_t)zs_core_of(e.text, &is_null);
        e.kind = is_null ? ZS_EVENT_NULL : ZS_EVENT_SCALAR;
    }
    e.at = zs_yaml_span(y, begin, end);
    if (e.text.p != raw.p) {
        check_escapes(y, &e);
    }
    y->end = end;
    *ret = e;
    return true;
}
