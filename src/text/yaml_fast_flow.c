/* Lists and maps in brackets, for the fast lane: `[a, b]`, `{a: b}`, over as many lines as they
 * like, each scalar on one. Not: a lone `a: b` in a list, a key without a value, `?`.
 * Source: YAML 1.2.2, 7.4. */
#include "text/yaml_fast.h"

#include "base/banned.h"

/* Blanks, line ends and comments between two tokens; NULL at the end of the text, or when a
 * document marker might stand there. */
static const char *skip_blanks(const zs_fast *f, const char *p)
{
    for (;;) {
        p = zs_fast_skip_spaces(p);
        if (*p == '#' ? !zs_fast_is_blank(p[-1]) : !zs_fast_is_break(*p)) {
            return p;
        }
        p = zs_fast_next_line(f, p);
        if (p == f->end || *p == '-' || *p == '.') {
            return NULL;
        }
    }
}

/* A scalar into the slot. */
static const char *scalar(zs_fast *f, const char *p)
{
    bool is_quoted = zs_fast_class(*p) == ZS_FAST_QUOTE;
    return is_quoted ? zs_fast_quoted(f, p) : zs_fast_plain_in_flow(f, p);
}

/* A key and its `:`, up to its value. */
static const char *key(zs_fast *f, const char *p)
{
    p = scalar(f, p);
    if (p == NULL || *p != ':') {
        return NULL;
    }
    bool is_separate = zs_fast_slot(f)->style == ZS_STYLE_QUOTED || zs_fast_is_blank(p[1]);
    return is_separate && zs_fast_take_key(f, p) ? skip_blanks(f, p + 1) : NULL;
}

/* After a value: ends what ends here. The result is where the next entry begins, or what follows
 * the outermost bracket. */
static const char *end_brackets(zs_fast *f, const char *p, const zs_fast_open *outer)
{
    for (p = skip_blanks(f, p); p != NULL; p = skip_blanks(f, p)) {
        char closing = f->top->is_map ? '}' : ']';
        if (*p == ',') {
            p = skip_blanks(f, p + 1);
            if (p == NULL || *p != closing) {
                return p;
            }
        }
        if (*p != closing) {
            return NULL;
        }
        f->last = ++p;
        if (!zs_fast_end(f)) {
            return NULL;
        }
        if (f->top == outer) {
            return p;
        }
    }
    return NULL;
}

/* One entry up to its value, which is put when it is a scalar and opened when it is not. The result
 * is what follows, and whether that is inside of a new bracket. */
static const char *entry(zs_fast *f, const char *p, const zs_fast_open *outer, bool *ret_is_open)
{
    if (!zs_fast_reserve(f)) {
        return NULL;
    }
    if (f->top != outer && f->top->is_map) {
        p = key(f, p);
    } else if (f->top != outer) {
        f->top->count++;
    }
    if (p == NULL) {
        return NULL;
    }
    char c = *p;
    *ret_is_open = c == '[' || c == '{';
    if (*ret_is_open) {
        f->last = p + 1;
        return zs_fast_begin(f, c == '{', p, 0) ? skip_blanks(f, p + 1) : NULL;
    }
    p = scalar(f, p);
    return p != NULL && zs_fast_take_value(f) ? p : NULL;
}

const char *zs_fast_flow(zs_fast *f, const char *p)
{
    const zs_fast_open *outer = f->top;
    do {
        bool is_open = false;
        p = entry(f, p, outer, &is_open);
        if (p == NULL) {
            return NULL;
        }
        bool is_empty = is_open && *p == (f->top->is_map ? '}' : ']');
        if (!is_open || is_empty) {
            p = end_brackets(f, p, outer);
        }
    } while (p != NULL && f->top != outer);
    return p;
}
