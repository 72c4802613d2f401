/* Words libfyaml's first error for people. Its own words name states of its scanner, and its place is often the
 * start of the text that went wrong; the cause is looked for round that place. What is not known here is passed on
 * in its words.
 * Source: the messages of libfyaml 0.7.12 and 0.9, src/lib/fy-parse.c. */
#include "text/yaml.h"

#include "base/banned.h"

/* The place of an error and the words for it. */
typedef struct fault {
    zs_yaml *y;
    zs_str message;
    size_t at;
} fault;

static zs_diag *push(const fault *f, zs_code code, size_t at, size_t length, const char *what)
{
    return zs_diag_push(f->y->tape.diags, code, zs_span_of(f->y->tape.source->id, at, length), "%s", what);
}

static void label(const fault *f, zs_diag *d, size_t at, size_t length, const char *text)
{
    zs_diag_add_label(f->y->tape.diags, d, zs_span_of(f->y->tape.source->id, at, length), "%s", text);
}

static void help(const fault *f, zs_diag *d, const char *text)
{
    zs_diag_help(f->y->tape.diags, d, "%s", text);
}

static bool says(const fault *f, const char *words)
{
    zs_str part = zs_str_of(words);
    for (size_t i = 0; i + part.n <= f->message.n; i++) {
        if (zs_str_eq(zs_str_sub(f->message, i, part.n), part)) {
            return true;
        }
    }
    return false;
}

static char byte_at(const fault *f, size_t at)
{
    return at < f->y->text.n ? f->y->text.p[at] : '\n';
}

static size_t line_begin(const fault *f, size_t at)
{
    at = at < f->y->text.n ? at : f->y->text.n;
    while (at > f->y->base && f->y->text.p[at - 1] != '\n') {
        at--;
    }
    return at;
}

static size_t line_end(const fault *f, size_t at)
{
    at = at < f->y->text.n ? at : f->y->text.n;
    while (at < f->y->text.n && f->y->text.p[at] != '\n' && f->y->text.p[at] != '\r') {
        at++;
    }
    return at;
}

/* The first byte of a line after its indentation. */
static size_t indented(const fault *f, size_t line)
{
    while (byte_at(f, line) == ' ' || byte_at(f, line) == '\t') {
        line++;
    }
    return line;
}

/* What stands at a place, to show it: up to the end of its line, without trailing blanks. */
static size_t rest_of_line(const fault *f, size_t at)
{
    size_t end = line_end(f, at);
    while (end > at && (f->y->text.p[end - 1] == ' ' || f->y->text.p[end - 1] == '\t')) {
        end--;
    }
    return end - at;
}

/* A tab in the indentation of the line of the error or of the next one, where it often is the cause. */
static bool report_tab(const fault *f)
{
    size_t line = line_begin(f, f->at);
    for (int i = 0; i < 2; i++) {
        for (size_t at = line; at < indented(f, line); at++) {
            if (byte_at(f, at) == '\t') {
                zs_diag *d = push(f, ZS_CODE_YAML_TAB, at, 1, "a tab cannot indent YAML");
                help(f, d, "indent with spaces");
                return true;
            }
        }
        size_t end = line_end(f, line);
        while (end < f->y->text.n && (f->y->text.p[end] == '\r' || f->y->text.p[end] == '\n')) {
            end++; /* empty lines too */
        }
        line = end;
    }
    return false;
}

static size_t skip_quoted(const fault *f, size_t at, size_t end)
{
    char quote = byte_at(f, at);
    for (at++; at < end && byte_at(f, at) != quote; at++) {
        if (quote == '"' && byte_at(f, at) == '\\') {
            at++;
        }
    }
    return at;
}

/* The innermost bracket that is open at the error: those the tape knows, then what stands between the last event and
 * the error, quoted texts and comments left out. */
static bool find_open_bracket(const fault *f, size_t *ret_at)
{
    size_t open[ZS_DEPTH_MAX * 2];
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->y->tape.depth; i++) {
        const zs_event *e = &f->y->tape.events[f->y->tape.open[i]];
        if (e->kind != ZS_EVENT_TAG && f->y->is_flow[i]) {
            open[n++] = e->at.begin;
        }
    }
    for (size_t at = f->y->end; at < f->at && at < f->y->text.n; at++) {
        char c = byte_at(f, at), before = at == 0 ? '\n' : byte_at(f, at - 1);
        bool is_start = before == ' ' || before == '\n' || strchr("[{,:(", before) != NULL;
        if ((c == '"' || c == '\'') && is_start) {
            at = skip_quoted(f, at, f->at);
        } else if (c == '#' && (before == ' ' || before == '\n')) {
            at = line_end(f, at);
        } else if ((c == '[' || c == '{') && (n != 0 || is_start) && n < ZS_DEPTH_MAX * 2) {
            open[n++] = at;
        } else if ((c == ']' || c == '}') && n != 0) {
            n--;
        }
    }
    if (n == 0) {
        return false;
    }
    *ret_at = open[n - 1];
    return true;
}

static bool report_bracket(const fault *f)
{
    size_t open = 0;
    bool has_open = find_open_bracket(f, &open);
    bool is_list = has_open && byte_at(f, open) == '[';
    if (says(f, "without a closing") && has_open) {
        zs_diag *d = push(f, ZS_CODE_YAML_UNCLOSED, open, 1,
                          is_list ? "this `[` is never closed" : "this `{` is never closed");
        help(f, d, is_list ? "close it with `]`" : "close it with `}`");
        return true;
    }
    if (says(f, "missing comma") && has_open) {
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, f->at, 1,
                          is_list ? "expected `,` or `]` before this" : "expected `,` or `}` before this");
        label(f, d, open, 1, "opened here");
        help(f, d, "separate entries with `,`, or close the bracket on the line above");
        return true;
    }
    if (says(f, "mismatched") && has_open) {
        size_t at = f->at > 0 && strchr("]}", byte_at(f, f->at)) == NULL ? f->at - 1 : f->at;
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, at, 1,
                          is_list ? "expected `]`, found `}`" : "expected `}`, found `]`");
        label(f, d, open, 1, "opened here");
        return true;
    }
    if (says(f, "extra closing bracket") || says(f, "extra closing brace")) {
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "this bracket closes nothing");
        help(f, d, "remove it, or put the text in quotes");
        return true;
    }
    if (says(f, "extra comma") || (has_open && says(f, "node content"))) {
        size_t at = f->at > 0 && byte_at(f, f->at) != ',' && byte_at(f, f->at - 1) == ',' ? f->at - 1 : f->at;
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, at, 1, "expected a value before this");
        help(f, d, "remove the comma, or write the value");
        return true;
    }
    return false;
}

static bool report_quote(const fault *f)
{
    bool is_double = says(f, "double-quoted"), is_single = says(f, "single-quoted");
    if (!is_double && !is_single) {
        return false;
    }
    if (says(f, "trailing content")) {
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest_of_line(f, f->at),
                          "text follows the closing quote");
        help(f, d, "put the whole value in quotes; a quote within it is written `\\\"` or `''`");
        return true;
    }
    if (says(f, "invalid escape")) {
        size_t at = f->at;
        while (at < f->y->text.n && byte_at(f, at) != '\\') {
            at += 1;
        }
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, at, 2, "no such escape in double quotes");
        help(f, d, "write a backslash as `\\\\`, or use single quotes, which know no escapes");
        return true;
    }
    char quote = is_double ? '"' : '\'';
    size_t at = f->at < f->y->text.n ? f->at : f->y->text.n;
    while (at > f->y->end && byte_at(f, at) != quote) {
        at--;
    }
    zs_diag *d = push(f, ZS_CODE_YAML_UNCLOSED, byte_at(f, at) == quote ? at : f->at, 1,
                      "this quote has no closing quote before the text ends or its indentation falls back");
    help(f, d, is_double ? "end the text with `\"`" : "end the text with `'`; within it write `''`");
    return true;
}

/* A plain text that runs on: over a missing `:`, a `:` without a space, or a line that is indented too far. */
static bool report_plain_key(const fault *f)
{
    if (!says(f, "multiline plain key")) {
        return false;
    }
    size_t line = line_begin(f, f->at), begin = indented(f, line), end = line_end(f, f->at);
    if (f->at > begin) {
        size_t next = indented(f, end + 1);
        zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, next, rest_of_line(f, next),
                          "this line is indented more than the key above, so it reads as part of its value");
        label(f, d, f->at, rest_of_line(f, f->at), "the value");
        help(f, d, "indent both keys alike");
        return true;
    }
    for (size_t at = f->at; at < end; at++) {
        if (byte_at(f, at) == ':') {
            zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, at, 1, "a `:` after a key needs a space behind it");
            zs_str key = zs_str_sub(f->y->text, begin, at - begin);
            zs_diag_help(f->y->tape.diags, d, "write `%S: %S`", key, zs_str_sub(f->y->text, at + 1, end - at - 1));
            return true;
        }
    }
    zs_diag *d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest_of_line(f, f->at),
                      "expected `key: value`, found a text without `:`");
    help(f, d, "write a `:` and a space after the key");
    return true;
}

/* Faults of indentation and of what may stand on a line. */
static bool report_line(const fault *f)
{
    size_t rest = rest_of_line(f, f->at);
    zs_diag *d = NULL;
    if (says(f, "invalid indentation")) {
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest, "this line is indented unlike the lines round it");
        for (uint32_t i = f->y->tape.depth; i > 0; i--) {
            const zs_event *e = &f->y->tape.events[f->y->tape.open[i - 1]];
            if (e->kind != ZS_EVENT_TAG) {
                label(f, d, e->at.begin, 0, "the one it would belong to begins here");
                break;
            }
        }
        help(f, d, "indent the keys of one map, or the `-` of one list, by the same number of spaces");
    } else if (says(f, "nested block mapping")) {
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest, "a value with `: ` in it needs quotes");
        help(f, d, "put the value in quotes, or start a map on the next line");
    } else if (says(f, "block sequence on the same line")) {
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "a list does not start on the line of its key");
        help(f, d, "put the `-` on the next line, or write the list as `[a, b]`");
    } else if (says(f, "no linebreak found") || says(f, "block scalar")) {
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest == 0 ? 1 : rest,
                 "after `|` or `>` only `+`, `-` and an indentation of 1 to 9 may stand");
        help(f, d, "start the text on the next line");
    } else if (says(f, "did not find expected key") || says(f, "value after mapping") ||
               says(f, "did not find expected '-'") || says(f, "block entry")) {
        bool is_item = byte_at(f, f->at) == '-';
        bool is_second_tag = byte_at(f, f->at) == '!';
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at, rest == 0 ? 1 : rest,
                 is_item         ? "a list item stands where a key is expected"
                 : is_second_tag ? "a value has one tag at most"
                                 : "this text belongs to nothing: expected a key and `:`");
        help(f, d, is_item         ? "indent the list under its key"
                   : is_second_tag ? "remove one of the two"
                                   : "put it in quotes with what stands before it, or check its indentation");
    }
    return d != NULL;
}

/* Faults of a single sign. */
static bool report_sign(const fault *f)
{
    zs_diag *d = NULL;
    if (says(f, "plain scalar cannot start with")) {
        d = zs_diag_push(f->y->tape.diags, ZS_CODE_YAML_SYNTAX,
                         zs_span_of(f->y->tape.source->id, f->at, 1),
                         "a text cannot start with %Q unless it is quoted", zs_str_sub(f->y->text, f->at, 1));
        help(f, d, "put the text in quotes");
    } else if (says(f, "two anchors")) {
        d = push(f, ZS_CODE_YAML_SYNTAX, f->at > 0 ? f->at - 1 : 0, rest_of_line(f, f->at) == 0 ? 1 : 2,
                 "a value has one anchor at most");
        help(f, d, "remove one of the two");
    } else if (says(f, "invalid alias") || says(f, "invalid anchor")) {
        bool is_alias = says(f, "alias");
        size_t at = f->at > 0 && strchr("*&", byte_at(f, f->at)) == NULL ? f->at - 1 : f->at;
        d = push(f, ZS_CODE_YAML_ALIAS, at, 1,
                 is_alias ? "a name is missing after `*`" : "a name is missing after `&`");
        help(f, d, "put a text that starts with this sign in quotes");
    } else if (says(f, "undefined tag prefix") || says(f, "uri terminator")) {
        d = push(f, ZS_CODE_YAML_TAG, f->at, 1, "this tag is not complete or its prefix is not known");
        help(f, d, "a tag is `!name` or `!!name`");
    } else if (says(f, "irective")) {
        d = push(f, ZS_CODE_YAML_DIRECTIVE, f->at, 1,
                 "a document starts with its content, not with a directive");
        help(f, d, "remove this line; documents are YAML 1.2");
    }
    return d != NULL;
}

/* The offset of a line and column, for an error that has no token. */
static size_t offset_of(const zs_yaml *y, int line, int column)
{
    size_t at = y->base;
    for (int i = 1; i < line && at < y->text.n; at++) {
        i += y->text.p[at] == '\n' ? 1 : 0;
    }
    at += column > 1 ? (size_t)column - 1 : 0;
    return at < y->text.n ? at : y->text.n;
}

void zs_yaml_report(zs_yaml *y)
{
    void *before = NULL;
    const struct fy_diag_error *error = fy_diag_errors_iterate(y->errors, &before);
    while (error != NULL && error->type < FYET_ERROR) {
        error = fy_diag_errors_iterate(y->errors, &before);
    }
    fault f = {.y = y, .at = y->end};
    if (error != NULL) {
        f.message = error->msg != NULL ? zs_str_of(error->msg) : (zs_str){NULL, 0};
        f.at = error->fyt != NULL && fy_token_start_mark(error->fyt) != NULL
                   ? zs_yaml_begin_of(y, error->fyt)
                   : offset_of(y, error->line, error->column);
    }
    if (y->has_ended) {
        zs_diag *d = push(&f, ZS_CODE_TEXT_SECOND_DOCUMENT, f.at, rest_of_line(&f, f.at),
                          "the document has ended, but more text follows");
        help(&f, d, "a file holds one document; remove what follows it");
        return;
    }
    if (report_tab(&f) || report_bracket(&f) || report_quote(&f) || report_plain_key(&f) ||
        report_line(&f) || report_sign(&f)) {
        return;
    }
    size_t length = rest_of_line(&f, f.at);
    zs_diag *d = zs_diag_push(y->tape.diags, ZS_CODE_YAML_SYNTAX,
                              zs_span_of(y->tape.source->id, f.at, length == 0 ? 0 : 1),
                              "this is not YAML: %S",
                              f.message.n != 0 ? f.message : ZS_STR("the text cannot be read from here on"));
    help(&f, d, "put a text with signs of YAML in quotes, and check the indentation");
}
