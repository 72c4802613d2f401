/* The unified diff of two texts, line by line.
 * Where they differ, the nearest pair of equal lines ends the difference: right for any two texts,
 * and short for what fixes do. Bounded: within WINDOW lines, else all up to the common end differs.
 * Source: POSIX diff, "Diff -u Output Format"; the GNU manual for the missing line end. */
#include "diag/fix.h"
#include "diag/print_common.h"

#include "base/banned.h"

enum { CONTEXT = 3, WINDOW = 100 };

/* The lines of a text, each with its line end. */
typedef struct lines {
    const zs_diff_side *side;
    uint32_t *begin; /* n + 1 of them */
    uint32_t n;
} lines;

/* Lines from .. to of each side stand for each other. */
typedef struct change {
    uint32_t from[2], to[2];
} change;

typedef struct differ {
    zs_buf *out;
    lines of[2];
    change *changes;
    uint32_t n, capacity;
    uint32_t end[2]; /* where the common end begins */
    bool ok;
} differ;

/* Finds the lines, so that they can be compared by number. */
static bool split(zs_arena *a, const zs_diff_side *side, lines *ret)
{
    zs_str text = side->text;
    uint32_t n = 0;
    for (size_t at = 0; at < text.n; at += zs_str_find(zs_str_sub(text, at, text.n), '\n') + 1) {
        n++;
    }
    *ret = (lines){side, zs_arena_array(a, (size_t)n + 1, sizeof *ret->begin), 0};
    if (ret->begin == NULL) {
        return false;
    }
    for (size_t at = 0; ret->n < n; ret->n++) {
        ret->begin[ret->n] = (uint32_t)at;
        at += zs_str_find(zs_str_sub(text, at, text.n), '\n') + 1;
    }
    ret->begin[n] = (uint32_t)text.n;
    return true;
}

static zs_str line_at(const lines *l, uint32_t i)
{
    return zs_str_sub(l->side->text, l->begin[i], l->begin[i + 1] - l->begin[i]);
}

static bool is_same(const differ *d, uint32_t i, uint32_t k)
{
    return zs_str_eq(line_at(&d->of[0], i), line_at(&d->of[1], k));
}

static bool is_hidden(const lines *l, uint32_t i)
{
    size_t end;
    return zs_print_hidden_at(l->side->diags, l->side->source, l->begin[i],
                              l->begin[i + 1] - l->begin[i], &end);
}

/* The nearest pair of equal lines at or after a difference; the ends when there is none near. */
static void resume(const differ *d, change *c)
{
    for (uint32_t far = 1; far <= WINDOW; far++) {
        for (uint32_t k = 0; k <= far; k++) {
            uint32_t i = c->from[0] + far - k, j = c->from[1] + k;
            if (i < d->end[0] && j < d->end[1] && is_same(d, i, j)) {
                c->to[0] = i;
                c->to[1] = j;
                return;
            }
        }
    }
    c->to[0] = d->end[0];
    c->to[1] = d->end[1];
}

/* Lists what differs. */
static void compare(differ *d)
{
    uint32_t i = 0, k = 0;
    d->end[0] = d->of[0].n;
    d->end[1] = d->of[1].n;
    while (d->end[0] > 0 && d->end[1] > 0 && is_same(d, d->end[0] - 1, d->end[1] - 1)) {
        d->end[0]--;
        d->end[1]--;
    }
    while (d->ok && (i < d->end[0] || k < d->end[1])) {
        if (i < d->end[0] && k < d->end[1] && is_same(d, i, k)) {
            i++;
            k++;
            continue;
        }
        void *changes = d->changes;
        d->ok =
            zs_arena_grow(d->out->a, &changes, &d->capacity, d->n, d->n + 1, sizeof *d->changes);
        d->changes = changes;
        if (d->ok) {
            change *c = &d->changes[d->n++];
            *c = (change){.from = {i, k}};
            resume(d, c);
            i = c->to[0];
            k = c->to[1];
        }
    }
}

/* A line of a hunk: what must not be shown is masked, a missing line end is said. */
static void write_line(differ *d, char sign, unsigned side, uint32_t i)
{
    const lines *l = &d->of[side];
    zs_str text = line_at(l, i);
    bool has_end = text.n > 0 && text.p[text.n - 1] == '\n';
    zs_buf_add_char(d->out, sign);
    if (is_hidden(l, i)) {
        zs_buf_add(d->out, has_end ? ZS_STR("<hidden>\n") : ZS_STR("<hidden>"));
    } else {
        zs_buf_add(d->out, text);
    }
    if (!has_end) {
        zs_buf_add(d->out, ZS_STR("\n\\ No newline at end of file\n"));
    }
}

/* `-12,3`: a range of no lines is named after the line before it. */
static void write_range(zs_buf *out, char sign, uint32_t from, uint32_t to)
{
    uint32_t n = to - from;
    zs_buf_addf(out, " %c%u", sign, n > 0 ? from + 1 : from);
    if (n != 1) {
        zs_buf_addf(out, ",%u", n);
    }
}

/* One hunk: the changes first .. last - 1 with the lines between and round them. */
static void write_hunk(differ *d, uint32_t first, uint32_t last)
{
    const change *begin = &d->changes[first], *end = &d->changes[last - 1];
    uint32_t before = 0, after = 0;
    uint32_t least = first > 0 ? d->changes[first - 1].to[0] : 0;
    uint32_t most = last < d->n ? d->changes[last].from[0] : d->of[0].n;
    while (before < CONTEXT && begin->from[0] - before > least &&
           !is_hidden(&d->of[0], begin->from[0] - before - 1)) {
        before++;
    }
    while (after < CONTEXT && end->to[0] + after < most &&
           !is_hidden(&d->of[0], end->to[0] + after)) {
        after++;
    }
    zs_buf_add(d->out, ZS_STR("@@"));
    write_range(d->out, '-', begin->from[0] - before, end->to[0] + after);
    write_range(d->out, '+', begin->from[1] - before, end->to[1] + after);
    zs_buf_add(d->out, ZS_STR(" @@\n"));
    uint32_t i = begin->from[0] - before;
    for (const change *c = begin; c <= end; c++) {
        for (; i < c->from[0]; i++) {
            write_line(d, ' ', 0, i);
        }
        for (; i < c->to[0]; i++) {
            write_line(d, '-', 0, i);
        }
        for (uint32_t k = c->from[1]; k < c->to[1]; k++) {
            write_line(d, '+', 1, k);
        }
    }
    for (; i < end->to[0] + after; i++) {
        write_line(d, ' ', 0, i);
    }
}

/* Whether two changes share a hunk: their context touches, and nothing hidden lies between. */
static bool is_joined(const differ *d, const change *c, const change *next)
{
    bool is_near = next->from[0] - c->to[0] <= 2 * CONTEXT;
    for (uint32_t i = c->to[0]; is_near && i < next->from[0]; i++) {
        is_near = !is_hidden(&d->of[0], i);
    }
    return is_near;
}

/* A file name as `patch` reads it: one with blanks ends with a tab, one with signs that would end
 * it early stands in quotes. */
static void write_name(zs_buf *out, const char *sign, zs_str name)
{
    bool is_plain = true;
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        is_plain = is_plain && c >= ' ' && c != 0x7F && c != '"' && c != '\\';
    }
    zs_buf_addf(out, "%s ", sign);
    if (is_plain) {
        bool has_blank = zs_str_find(name, ' ') < name.n;
        zs_buf_addf(out, has_blank ? "%S\t\n" : "%S\n", name);
        return;
    }
    zs_buf_add_char(out, '"');
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        if (c < ' ' || c == 0x7F) {
            zs_buf_addf(out, "\\%c%c%c", '0' + (c >> 6), '0' + (c >> 3 & 7), '0' + (c & 7));
        } else {
            zs_buf_add(out, c == '"' || c == '\\' ? ZS_STR("\\") : ZS_STR(""));
            zs_buf_add_char(out, (char)c);
        }
    }
    zs_buf_add(out, ZS_STR("\"\n"));
}

void zs_diff_write(zs_buf *out, zs_str name, const zs_diff_side *before, const zs_diff_side *after)
{
    differ d = {.out = out, .ok = true};
    if (zs_str_eq(before->text, after->text)) {
        return;
    }
    if (!split(out->a, before, &d.of[0]) || !split(out->a, after, &d.of[1])) {
        out->failed = true;
        return;
    }
    compare(&d);
    if (!d.ok) {
        out->failed = true;
        return;
    }
    write_name(out, "---", name);
    write_name(out, "+++", name);
    for (uint32_t first = 0, last; first < d.n; first = last) {
        for (last = first + 1; last < d.n; last++) {
            if (!is_joined(&d, &d.changes[last - 1], &d.changes[last])) {
                break;
            }
        }
        write_hunk(&d, first, last);
    }
}
