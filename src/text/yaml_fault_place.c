/* Places round an error of libfyaml: lines, indentation, and the bracket that is open there.
 * Says nothing by itself; yaml_fault.c and yaml_fault_flow.c do. */
#include "text/yaml_fault.h"

#include "base/banned.h"

/* The span of bytes that are there: libfyaml may name a place behind the text. */
static zs_span span_of(const zs_yaml_fault *f, size_t at, size_t length)
{
    at = at < f->y->text.n ? at : f->y->text.n;
    size_t rest = f->y->text.n - at;
    return zs_span_of(f->y->tape.source->id, at, length < rest ? length : rest);
}

zs_diag *zs_yaml_say(const zs_yaml_fault *f, zs_code code, size_t at, size_t length,
                     const char *what)
{
    return zs_diag_push(f->y->tape.diags, code, span_of(f, at, length), "%s", what);
}

void zs_yaml_label(const zs_yaml_fault *f, zs_diag *d, size_t at, size_t length, const char *text)
{
    zs_diag_add_label(f->y->tape.diags, d, span_of(f, at, length), "%s", text);
}

void zs_yaml_help(const zs_yaml_fault *f, zs_diag *d, const char *text)
{
    zs_diag_help(f->y->tape.diags, d, "%s", text);
}

bool zs_yaml_says(const zs_yaml_fault *f, const char *words)
{
    zs_str part = zs_str_of(words);
    for (size_t i = 0; i + part.n <= f->message.n; i++) {
        if (zs_str_eq(zs_str_sub(f->message, i, part.n), part)) {
            return true;
        }
    }
    return false;
}

char zs_yaml_byte(const zs_yaml_fault *f, size_t at)
{
    return at < f->y->text.n ? f->y->text.p[at] : '\n';
}

size_t zs_yaml_line_begin(const zs_yaml_fault *f, size_t at)
{
    at = at < f->y->text.n ? at : f->y->text.n;
    while (at > f->y->base && f->y->text.p[at - 1] != '\n') {
        at--;
    }
    return at;
}

size_t zs_yaml_line_end(const zs_yaml_fault *f, size_t at)
{
    at = at < f->y->text.n ? at : f->y->text.n;
    while (at < f->y->text.n && f->y->text.p[at] != '\n' && f->y->text.p[at] != '\r') {
        at++;
    }
    return at;
}

/* The first byte of a line after its indentation. */
size_t zs_yaml_indented(const zs_yaml_fault *f, size_t line)
{
    while (zs_yaml_byte(f, line) == ' ' || zs_yaml_byte(f, line) == '\t') {
        line++;
    }
    return line;
}

/* What stands at a place, to show it: up to the end of its line, without a comment and trailing
 * blanks. */
size_t zs_yaml_rest_of_line(const zs_yaml_fault *f, size_t at)
{
    size_t end = at, line = zs_yaml_line_end(f, at);
    while (end < line &&
           !(zs_yaml_byte(f, end) == '#' && end > at && zs_yaml_byte(f, end - 1) == ' ')) {
        end++;
    }
    while (end > at && (f->y->text.p[end - 1] == ' ' || f->y->text.p[end - 1] == '\t')) {
        end--;
    }
    return end - at;
}

static size_t skip_quoted(const zs_yaml_fault *f, size_t at, size_t end)
{
    char quote = zs_yaml_byte(f, at);
    for (at++; at < end && zs_yaml_byte(f, at) != quote; at++) {
        if (quote == '"' && zs_yaml_byte(f, at) == '\\') {
            at++;
        }
    }
    return at;
}

/* The innermost bracket that is open at the error: those the tape knows, then what stands between
 * the last event and the error, quoted texts and comments left out. */
bool zs_yaml_find_bracket(const zs_yaml_fault *f, size_t *ret_at)
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
        char c = zs_yaml_byte(f, at), before = at == 0 ? '\n' : zs_yaml_byte(f, at - 1);
        bool is_start = before == ' ' || before == '\n' || strchr("[{,:(", before) != NULL;
        if ((c == '"' || c == '\'') && is_start) {
            at = skip_quoted(f, at, f->at);
        } else if (c == '#' && (before == ' ' || before == '\n')) {
            at = zs_yaml_line_end(f, at);
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
