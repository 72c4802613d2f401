/* The text printer: one line that editors understand, then the source with carets, then notes and
 * ways out.
 * After rustc (labels, `= help:`) and gcc (`file:line:column: error: ...`). */
#include "diag/print_common.h"

#include "base/banned.h"

enum {
    MARKS_MAX = 16, /* places shown of one diagnostic */
};

/* One underlined place. */
typedef struct zs_mark {
    zs_span at;
    zs_str label;
    zs_position position;
    size_t from, to; /* columns of the shown line */
    bool is_primary;
} zs_mark;

typedef struct zs_printer {
    zs_buf *out;
    const zs_diags *ds;
    const zs_sources *sources;
    bool has_color;
    unsigned gutter;      /* digits of the largest line number */
    const char *severity; /* its color */
} zs_printer;

#define COLOR_RED "1;31"
#define COLOR_YELLOW "1;33"
#define COLOR_GREEN "1;32"
#define COLOR_BLUE "1;34"
#define COLOR_BOLD "1"

static void begin_color(zs_printer *p, const char *color)
{
    if (p->has_color) {
        zs_buf_addf(p->out, "\033[%sm", color);
    }
}

static void end_color(zs_printer *p)
{
    if (p->has_color) {
        zs_buf_add(p->out, ZS_STR("\033[0m"));
    }
}

static void add_colored(zs_printer *p, const char *color, zs_str text)
{
    begin_color(p, color);
    zs_buf_add(p->out, text);
    end_color(p);
}

/* The line that stands alone: where, how bad, which code, what. */
static void print_head(zs_printer *p, const zs_diag *d)
{
    const zs_source *source = zs_sources_find(p->sources, d->at);
    begin_color(p, COLOR_BOLD);
    if (source != NULL) {
        zs_position at = zs_position_of(p->sources, d->at);
        zs_shown_text_print(source->name, false, p->out);
        zs_buf_addf(p->out, ":%u:%u: ", at.line, at.column);
    } else {
        zs_buf_add(p->out, ZS_STR("zspecc: "));
    }
    end_color(p);
    begin_color(p, p->severity);
    zs_buf_addf(p->out, "%s[%s]", zs_print_severity(d->severity), zs_code_find(d->code).id);
    end_color(p);
    begin_color(p, COLOR_BOLD);
    zs_buf_add(p->out, ZS_STR(": "));
    zs_shown_text_print(d->message, true, p->out);
    end_color(p);
    zs_buf_add_char(p->out, '\n');
}

/* The left margin: the line number, or blanks, then `sign`. */
static void print_gutter(zs_printer *p, uint32_t line, char sign)
{
    begin_color(p, COLOR_BLUE);
    unsigned digits = 0;
    for (uint32_t rest = line; rest > 0; rest /= 10) {
        digits++;
    }
    zs_buf_add_fill(p->out, ' ', p->gutter > digits ? p->gutter - digits : 0);
    if (line > 0) {
        zs_buf_add_u64(p->out, line);
    }
    zs_buf_add_char(p->out, ' ');
    zs_buf_add_char(p->out, sign);
    end_color(p);
}

/* Where the mark is underlined on its first line: at least one column. */
static void measure(const zs_shown_line *line, zs_mark *m)
{
    size_t offset = m->position.offset;
    size_t end = offset + m->at.length;
    bool is_cut = end > line->text.n;
    while (is_cut && line->text.n > offset && end > offset &&
           (end > line->text.n || line->text.p[end - 1] == ' ')) {
        end = end > line->text.n ? line->text.n : end - 1;
    }
    m->from = zs_shown_line_column(line, offset, false);
    m->to = zs_shown_line_column(line, end, true);
    m->to = m->to > m->from ? m->to : m->from + 1;
}

/* The row of carets and dashes under a line, with the label of the last mark. */
static void print_underline(zs_printer *p, const zs_mark *marks, size_t n)
{
    size_t end = 0;
    for (size_t i = 0; i < n; i++) {
        end = marks[i].to > end ? marks[i].to : end;
    }
    print_gutter(p, 0, '|');
    zs_buf_add_char(p->out, ' ');
    char before = ' ';
    for (size_t column = 0; column < end; column++) {
        char c = ' ';
        for (size_t i = 0; i < n && c != '^'; i++) {
            if (column >= marks[i].from && column < marks[i].to) {
                c = marks[i].is_primary ? '^' : '-';
            }
        }
        if (c != before) {
            end_color(p);
            begin_color(p, c == '^' ? p->severity : c == '-' ? COLOR_BLUE : "0");
        }
        zs_buf_add_char(p->out, c);
        before = c;
    }
    if (marks[n - 1].label.n > 0) {
        zs_buf_add_char(p->out, ' ');
        zs_shown_text_print(marks[n - 1].label, false, p->out);
    }
    end_color(p);
    zs_buf_add_char(p->out, '\n');
}

/* One row of bars under the marks that still wait for their label, and the label of mark `last` (n:
 * none). */
static void print_hanging(zs_printer *p, const zs_mark *marks, size_t n, bool has_label)
{
    size_t column = 0;
    size_t bars = has_label ? n - 1 : n;
    print_gutter(p, 0, '|');
    zs_buf_add_char(p->out, ' ');
    for (size_t i = 0; i < bars; i++) {
        if (marks[i].label.n > 0 && marks[i].from >= column &&
            (!has_label || marks[i].from < marks[n - 1].from)) {
            zs_buf_add_fill(p->out, ' ', marks[i].from - column);
            add_colored(p, marks[i].is_primary ? p->severity : COLOR_BLUE, ZS_STR("|"));
            column = marks[i].from + 1;
        }
    }
    if (has_label) {
        const zs_mark *m = &marks[n - 1];
        zs_buf_add_fill(p->out, ' ', m->from > column ? m->from - column : 0);
        begin_color(p, m->is_primary ? p->severity : COLOR_BLUE);
        zs_shown_text_print(m->label, false, p->out);
        end_color(p);
    }
    zs_buf_add_char(p->out, '\n');
}

/* One source line with its marks, ordered by column: the last label stands beside the carets, the
 * others hang. */
static void print_line(zs_printer *p, zs_mark *marks, size_t n)
{
    const zs_mark *center = &marks[0];
    for (size_t i = 0; i < n; i++) {
        center = marks[i].is_primary ? &marks[i] : center;
    }
    zs_shown_line line = zs_shown_line_of(p->ds, center->at, &center->position);
    bool is_waiting = false;
    for (size_t i = 0; i < n; i++) {
        measure(&line, &marks[i]);
        is_waiting = is_waiting || (i + 1 < n && marks[i].label.n > 0);
    }
    print_gutter(p, center->position.line, '|');
    if (line.text.n > 0) {
        zs_buf_add_char(p->out, ' ');
    }
    zs_shown_line_print(&line, p->out);
    zs_buf_add_char(p->out, '\n');
    print_underline(p, marks, n);
    if (is_waiting) {
        print_hanging(p, marks, n - 1, false);
    }
    for (size_t i = n - 1; i > 0; i--) {
        if (marks[i - 1].label.n > 0) {
            print_hanging(p, marks, i, true);
        }
    }
}

/* Order of marks: those of the diagnostic's own source first, then by source, then by position. */
static bool is_mark_before(const zs_mark *a, const zs_mark *b, uint32_t home)
{
    if (a->at.source != b->at.source) {
        return a->at.source == home || (b->at.source != home && a->at.source < b->at.source);
    }
    return a->at.begin < b->at.begin;
}

/* Adds a place in its order; those that stand nowhere, and those beyond MARKS_MAX, are left out. */
static size_t add_mark(const zs_printer *p, zs_mark *marks, size_t n, zs_mark mark, uint32_t home)
{
    if (n == MARKS_MAX || zs_sources_find(p->sources, mark.at) == NULL) {
        return n;
    }
    mark.position = zs_position_of(p->sources, mark.at);
    size_t at = n;
    while (at > 0 && is_mark_before(&mark, &marks[at - 1], home)) {
        marks[at] = marks[at - 1];
        at--;
    }
    marks[at] = mark;
    return n + 1;
}

/* All places of a diagnostic: line by line, `...` where lines are left out, `:::` where another
 * source begins. */
static void print_marks(zs_printer *p, zs_mark *marks, size_t n, uint32_t home)
{
    uint32_t source = home, line = 0;
    if (n > 0 && marks[0].at.source == home) {
        print_gutter(p, 0, '|');
        zs_buf_add_char(p->out, '\n');
    }
    for (size_t i = 0, next; i < n; i = next) {
        zs_position at = marks[i].position;
        if (marks[i].at.source != source) {
            source = marks[i].at.source;
            zs_buf_add_fill(p->out, ' ', p->gutter);
            zs_str name = zs_sources_find(p->sources, marks[i].at)->name;
            zs_buf_add(p->out, ZS_STR(" ::: "));
            zs_shown_text_print(name, false, p->out);
            zs_buf_addf(p->out, ":%u:%u\n", at.line, at.column);
        } else if (line > 0 && at.line > line + 1) {
            add_colored(p, COLOR_BLUE, ZS_STR("..."));
            zs_buf_add_char(p->out, '\n');
        }
        for (next = i + 1; next < n; next++) {
            if (marks[next].at.source != source || marks[next].position.line != at.line) {
                break;
            }
        }
        print_line(p, &marks[i], next - i);
        line = at.line;
    }
}

static void print_remark(zs_printer *p, const char *kind, zs_str text)
{
    print_gutter(p, 0, '=');
    zs_buf_add_char(p->out, ' ');
    add_colored(p, COLOR_BOLD, zs_str_of(kind));
    zs_buf_add(p->out, ZS_STR(": "));
    zs_shown_text_print(text, true, p->out);
    zs_buf_add_char(p->out, '\n');
}

static bool contains(zs_str text, zs_str part)
{
    for (size_t i = 0; i + part.n <= text.n; i++) {
        if (zs_str_eq(zs_str_sub(text, i, part.n), part)) {
            return true;
        }
    }
    return false;
}

/* Whether the reader already sees what the fix would write, but for quotes. */
static bool is_fix_said(const zs_diag *d)
{
    zs_str fix = d->fix;
    while (fix.n > 0 && (fix.p[0] == ' ' || fix.p[0] == '"')) {
        fix = zs_str_sub(fix, 1, fix.n);
    }
    if (fix.n > 0 && fix.p[fix.n - 1] == '"') {
        fix.n--;
    }
    bool is_said = contains(d->label, fix);
    for (uint32_t i = 0; i < d->n_helps; i++) {
        is_said = is_said || contains(d->helps[i], fix);
    }
    return is_said && (fix.n > 0 || d->n_helps > 0);
}

/* What follows the source: notes, ways out, and the fix unless it is said already; one of several
 * edits has a help of its own. */
static void print_remarks(zs_printer *p, const zs_diag *d)
{
    for (uint32_t i = 0; i < d->n_notes; i++) {
        print_remark(p, "note", d->notes[i]);
    }
    for (uint32_t i = 0; i < d->n_helps; i++) {
        print_remark(p, "help", d->helps[i]);
    }
    if (zs_print_shows_fix(p->ds, d) && d->n_edits == 1 && !is_fix_said(d)) {
        print_gutter(p, 0, '=');
        zs_buf_add_char(p->out, ' ');
        add_colored(p, COLOR_BOLD, ZS_STR("help"));
        zs_buf_addf(p->out, d->fix.n > 0 ? ": write %Q\n" : ": remove it\n", d->fix);
    }
}

/* Prints one diagnostic: its head, the places it speaks of, its remarks. */
static void print_one(zs_printer *p, const zs_diag *d)
{
    zs_mark marks[MARKS_MAX];
    uint32_t home = d->at.source;
    size_t n =
        add_mark(p, marks, 0, (zs_mark){.at = d->at, .label = d->label, .is_primary = true}, home);
    for (uint32_t i = 0; i < d->n_labels; i++) {
        n = add_mark(p, marks, n, (zs_mark){.at = d->labels[i].at, .label = d->labels[i].text},
                     home);
    }
    uint32_t largest = 0;
    for (size_t i = 0; i < n; i++) {
        largest = marks[i].position.line > largest ? marks[i].position.line : largest;
    }
    for (p->gutter = 1; largest >= 10; largest /= 10) {
        p->gutter++;
    }
    p->severity = d->severity == ZS_SEVERITY_ERROR     ? COLOR_RED
                  : d->severity == ZS_SEVERITY_WARNING ? COLOR_YELLOW
                                                       : COLOR_GREEN;
    print_head(p, d);
    if (!p->ds->hides_all) {
        print_marks(p, marks, n, home);
    }
    print_remarks(p, d);
}

void zs_print_text_one(zs_buf *out, const zs_diags *ds, const zs_diag *d, const zs_sources *sources,
                       bool has_color)
{
    zs_printer p = {.out = out, .ds = ds, .sources = sources, .has_color = has_color};
    print_one(&p, d);
}

void zs_print_text(zs_buf *out, const zs_diags *ds, const zs_sources *sources,
                   const zs_print_options *options)
{
    uint32_t most = options != NULL && options->most > 0 ? options->most : ZS_SHOWN_MAX;
    uint32_t shown = ds->n < most ? ds->n : most;
    zs_diag *const *order = zs_print_order(out->a, ds);
    for (uint32_t i = 0; i < shown; i++) {
        zs_print_text_one(out, ds, order[i], sources, options != NULL && options->has_color);
    }
    uint32_t more = ds->n - shown + ds->n_dropped;
    if (more > 0) {
        zs_buf_addf(out, "... and %u more\n", (unsigned)more);
    }
}
