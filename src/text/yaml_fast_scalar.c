/* Scalars on one line, for the fast lane: plain and quoted.
 * Source: YAML 1.2.2, 7.3; what libfyaml makes of them. */
#include "text/yaml_fast.h"

#include "base/wide.h"
#include "text/scalar.h"

#include "base/banned.h"

const char *zs_fast_next_line(const zs_fast *f, const char *p)
{
    while (zs_wide_fits(p, f->end)) {
        zs_hits hits = zs_wide_hits(zs_wide_is(zs_wide_load(p), '\n'));
        if (hits != 0) {
            return p + zs_hits_first(hits) + 1;
        }
        p += ZS_WIDE_BYTES;
    }
    while (p < f->end && *p != '\n') {
        p++;
    }
    return p < f->end ? p + 1 : p;
}

/* The first byte that may end a plain scalar in a block. */
static const char *scan_plain(const char *p, const char *end)
{
    while (zs_wide_fits(p, end)) {
        zs_wide v = zs_wide_load(p);
        zs_wide signs = zs_wide_or(zs_wide_is(v, ':'), zs_wide_is(v, '#'));
        zs_hits hits = zs_wide_hits(zs_wide_or(signs, zs_wide_below_space(v)));
        if (hits != 0) {
            return p + zs_hits_first(hits);
        }
        p += ZS_WIDE_BYTES;
    }
    while (p < end && *p != ':' && *p != '#' && (unsigned char)*p >= ' ') {
        p++;
    }
    return p;
}

bool zs_fast_is_plain(const char *p, size_t n)
{
    return scan_plain(p, p + n) == p + n;
}

/* The same within brackets. */
static const char *scan_flow(const char *p, const char *end)
{
    while (zs_wide_fits(p, end)) {
        zs_wide v = zs_wide_load(p);
        zs_wide signs = zs_wide_or(zs_wide_is(v, ':'), zs_wide_is(v, '#'));
        zs_wide brackets = zs_wide_or(zs_wide_is_with_20(v, '{'), zs_wide_is_with_20(v, '}'));
        zs_wide ends = zs_wide_or(zs_wide_is(v, ','), zs_wide_below_space(v));
        zs_hits hits = zs_wide_hits(zs_wide_or(zs_wide_or(signs, brackets), ends));
        if (hits != 0) {
            return p + zs_hits_first(hits);
        }
        p += ZS_WIDE_BYTES;
    }
    while (p < end && memchr(":#,[]{}", *p, 7) == NULL && (unsigned char)*p >= ' ') {
        p++;
    }
    return p;
}

/* The first byte that ends a quoted scalar or says that it is no plain copy. */
static const char *scan_quoted(const char *p, const char *end, char quote)
{
    while (zs_wide_fits(p, end)) {
        zs_wide v = zs_wide_load(p);
        zs_wide signs = zs_wide_or(zs_wide_is(v, quote), zs_wide_is(v, '\\'));
        zs_hits hits = zs_wide_hits(zs_wide_or(signs, zs_wide_below_space(v)));
        if (hits != 0) {
            return p + zs_hits_first(hits);
        }
        p += ZS_WIDE_BYTES;
    }
    while (p < end && *p != quote && *p != '\\' && (unsigned char)*p >= ' ') {
        p++;
    }
    return p;
}

enum { P = ZS_FAST_PLAIN, T = ZS_FAST_PLAIN | ZS_FAST_TYPED };

/* Signs that begin something else, or nothing, are 0, as are control bytes. */
const unsigned char zs_fast_classes[256] = {
    ['"'] = ZS_FAST_QUOTE,
    ['$'] = P,
    ['\''] = ZS_FAST_QUOTE,
    ['('] = P,
    [')'] = P,
    ['+'] = T,
    ['-'] = ZS_FAST_DASH,
    ['.'] = T,
    ['/'] = P,
    ['0'] = T,
    ['1'] = T,
    ['2'] = T,
    ['3'] = T,
    ['4'] = T,
    ['5'] = T,
    ['6'] = T,
    ['7'] = T,
    ['8'] = T,
    ['9'] = T,
    [';'] = P,
    ['<'] = P,
    ['='] = P,
    ['A'] = P,
    ['B'] = P,
    ['C'] = P,
    ['D'] = P,
    ['E'] = P,
    ['F'] = T,
    ['G'] = P,
    ['H'] = P,
    ['I'] = P,
    ['J'] = P,
    ['K'] = P,
    ['L'] = P,
    ['M'] = P,
    ['N'] = T,
    ['O'] = P,
    ['P'] = P,
    ['Q'] = P,
    ['R'] = P,
    ['S'] = P,
    ['T'] = T,
    ['U'] = P,
    ['V'] = P,
    ['W'] = P,
    ['X'] = P,
    ['Y'] = P,
    ['Z'] = P,
    ['['] = ZS_FAST_OPENER,
    ['\\'] = P,
    ['^'] = P,
    ['_'] = P,
    ['a'] = P,
    ['b'] = P,
    ['c'] = P,
    ['d'] = P,
    ['e'] = P,
    ['f'] = T,
    ['g'] = P,
    ['h'] = P,
    ['i'] = P,
    ['j'] = P,
    ['k'] = P,
    ['l'] = P,
    ['m'] = P,
    ['n'] = T,
    ['o'] = P,
    ['p'] = P,
    ['q'] = P,
    ['r'] = P,
    ['s'] = P,
    ['t'] = T,
    ['u'] = P,
    ['v'] = P,
    ['w'] = P,
    ['x'] = P,
    ['y'] = P,
    ['z'] = P,
    ['{'] = ZS_FAST_OPENER,
    ['~'] = T,
    [0xC2] = P,
    [0xC3] = P,
    [0xC4] = P,
    [0xC5] = P,
    [0xC6] = P,
    [0xC7] = P,
    [0xC8] = P,
    [0xC9] = P,
    [0xCA] = P,
    [0xCB] = P,
    [0xCC] = P,
    [0xCD] = P,
    [0xCE] = P,
    [0xCF] = P,
    [0xD0] = P,
    [0xD1] = P,
    [0xD2] = P,
    [0xD3] = P,
    [0xD4] = P,
    [0xD5] = P,
    [0xD6] = P,
    [0xD7] = P,
    [0xD8] = P,
    [0xD9] = P,
    [0xDA] = P,
    [0xDB] = P,
    [0xDC] = P,
    [0xDD] = P,
    [0xDE] = P,
    [0xDF] = P,
    [0xE0] = P,
    [0xE1] = P,
    [0xE2] = P,
    [0xE3] = P,
    [0xE4] = P,
    [0xE5] = P,
    [0xE6] = P,
    [0xE7] = P,
    [0xE8] = P,
    [0xE9] = P,
    [0xEA] = P,
    [0xEB] = P,
    [0xEC] = P,
    [0xED] = P,
    [0xEE] = P,
    [0xEF] = P,
    [0xF0] = P,
    [0xF1] = P,
    [0xF2] = P,
    [0xF3] = P,
    [0xF4] = P,
};

/* Asks for the type of a scalar that may have one; most that do are numbers. */
static const char *find_type(zs_event *e, const char *stop)
{
    bool is_null = false;
    const char *p = e->text.p, *end = p + e->text.n;
    if (*p >= 'A' && e->text.n > 5) {
        return stop; /* a word longer than `false` */
    }
    while (p < end && *p >= '0' && *p <= '9') {
        p++;
    }
    if (p == end && *e->text.p != '0') {
        e->core = ZS_CORE_INT;
        return stop;
    }
    e->core = (uint8_t)zs_core_of(e->text, &is_null);
    e->kind = is_null ? ZS_EVENT_NULL : ZS_EVENT_SCALAR;
    return stop;
}

/* A plain scalar from `p` to before `stop`, spaces left out, which is not empty. The result is
 * `stop`: so the rest can be a jump. */
static inline const char *fill_plain(zs_fast *f, const char *p, const char *stop,
                                     unsigned char class)
{
    zs_event *e = zs_fast_slot(f);
    const char *end = stop;
    while (end[-1] == ' ') {
        end--;
    }
    f->last = end;
    *e = (zs_event){.kind = ZS_EVENT_SCALAR,
                    .style = ZS_STYLE_PLAIN,
                    .skip = 1,
                    .at = zs_fast_span(f, p, end),
                    .text = {p, (size_t)(end - p)}};
    return (class & (ZS_FAST_TYPED | ZS_FAST_DASH)) != 0 ? find_type(e, stop) : stop;
}

const char *zs_fast_plain(zs_fast *f, const char *p)
{
    unsigned char class = zs_fast_class(*p);
    if ((class & ZS_FAST_PLAIN) == 0 && (class != ZS_FAST_DASH || (unsigned char)p[1] <= ' ')) {
        return NULL;
    }
    const char *stop = p + 1;
    for (;; stop++) {
        stop = scan_plain(stop, f->end);
        char c = *stop;
        if (c == ':') {
            char next = stop[1];
            if (zs_fast_is_blank(next)) {
                break;
            }
            if (next == '\t') {
                return NULL;
            }
        } else if (c != '#' || stop[-1] == ' ') {
            break;
        }
    }
    return fill_plain(f, p, stop, class);
}

/* Does the byte behind a `-` or `:` make it something else than text? */
static bool is_flow_sign(char c)
{
    return (unsigned char)c <= ' ' || memchr(",[]{}", c, 5) != NULL;
}

const char *zs_fast_plain_in_flow(zs_fast *f, const char *p)
{
    unsigned char class = zs_fast_class(*p);
    if ((class & ZS_FAST_PLAIN) == 0 && (class != ZS_FAST_DASH || is_flow_sign(p[1]))) {
        return NULL;
    }
    const char *stop = p + 1;
    for (;; stop++) {
        stop = scan_flow(stop, f->end);
        char c = *stop;
        if (c == ':') {
            char next = stop[1];
            if (zs_fast_is_blank(next)) {
                break;
            }
            if (is_flow_sign(next)) {
                return NULL;
            }
        } else if (c != '#' || stop[-1] == ' ') {
            break;
        }
    }
    return fill_plain(f, p, stop, class);
}

/* What stands for itself or for one other byte behind a backslash; 0: not known here. */
static char escaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

/* A quoted text with escapes, `inner` to before `end`: its value is a copy. Doubled quotes are the
 * escapes of single ones. */
static bool unescape(zs_fast *f, const char *inner, const char *end, zs_event *ret)
{
    char *out = zs_arena_room(f->a, (size_t)(end - inner) + 1);
    if (out == NULL) {
        return false;
    }
    size_t n = 0;
    bool is_single = inner[-1] == '\'';
    while (inner < end) {
        if (is_single && *inner == '\'') {
            inner++;
            out[n++] = *inner++;
        } else if (!is_single && *inner == '\\') {
            out[n] = escaped(inner[1]);
            if (out[n++] == 0) {
                return false;
            }
            inner += 2;
        } else {
            out[n++] = *inner++;
        }
    }
    out[n] = '\0';
    ret->text = (zs_str){out, n};
    return true;
}

const char *zs_fast_quoted(zs_fast *f, const char *p)
{
    char quote = *p;
    const char *stop = p + 1;
    bool has_escapes = false;
    for (;; stop++) {
        stop = scan_quoted(stop, f->end, quote);
        char c = *stop;
        if (zs_fast_is_break(c)) {
            return NULL;
        }
        bool is_doubled = quote == '\'' && c == quote && stop[1] == quote;
        if (is_doubled || (c == '\\' && quote == '"')) {
            has_escapes = true;
            stop++;
            if (zs_fast_is_break(*stop)) {
                return NULL;
            }
        } else if (c == quote) {
            break;
        }
    }
    zs_event *e = zs_fast_slot(f);
    *e = (zs_event){.kind = ZS_EVENT_SCALAR,
                    .style = ZS_STYLE_QUOTED,
                    .core = ZS_CORE_STR,
                    .skip = 1,
                    .at = zs_fast_span(f, p, stop + 1),
                    .text = {p + 1, (size_t)(stop - p - 1)}};
    f->last = stop + 1;
    if (has_escapes && !unescape(f, p + 1, stop, e)) {
        return NULL;
    }
    return zs_fast_skip_spaces(stop + 1);
}
