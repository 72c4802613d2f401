/* Fixes of YAML texts that cannot be read. What was meant is certain only where the lines round it
 * leave one reading; elsewhere nothing is offered. */
#include "text/yaml_fault.h"

#include "base/banned.h"

enum {
    STEP = 2,      /* spaces of one level, where the text does not tell */
    TABS_MAX = 16, /* levels of tabs; more are a mistake of another kind */
};

/* ---- tabs ------------------------------------------------------------------------------------ */
/* The line after the one that begins at `line`. */
static size_t next_line(const zs_yaml_fault *f, size_t line)
{
    zs_str rest = zs_str_sub(f->y->text, line, f->y->text.n);
    size_t length = zs_str_find(rest, '\n');
    return line + (length < rest.n ? length + 1 : rest.n);
}

static bool is_blank_line(const zs_yaml_fault *f, size_t line)
{
    return zs_yaml_indented(f, line) == zs_yaml_line_end(f, line);
}

static size_t count(const zs_yaml_fault *f, size_t at, char c)
{
    size_t n = 0;
    while (at + n < f->y->text.n && f->y->text.p[at + n] == c) {
        n++;
    }
    return n;
}

/* The last byte of a line that is neither comment nor blank; a line feed for none. */
static char last_of(const zs_yaml_fault *f, size_t line)
{
    size_t at = zs_yaml_indented(f, line), n = zs_yaml_rest_of_line(f, at);
    return n == 0 || zs_yaml_byte(f, at) == '#' ? '\n' : zs_yaml_byte(f, at + n - 1);
}

/* The column of the key that opens the block in which `line` stands: that of the line above, which
 * ends with its colon. False when that line is another. */
static bool find_opener(const zs_yaml_fault *f, size_t line, size_t *ret_column)
{
    size_t above = line;
    do {
        if (above <= f->y->base) {
            return false;
        }
        above = zs_yaml_line_begin(f, above - 1);
    } while (last_of(f, above) == '\n');
    size_t column = count(f, above, ' ');
    while (zs_yaml_byte(f, above + column) == '-' && zs_yaml_byte(f, above + column + 1) == ' ') {
        column += 1 + count(f, above + column + 1, ' ');
    }
    *ret_column = column;
    return last_of(f, above) == ':' && zs_yaml_byte(f, above + column) != '\t';
}

/* Does a block scalar begin on this line? In what follows tabs would be part of a value. */
static bool has_block_scalar(const zs_yaml_fault *f, size_t line)
{
    size_t end = zs_yaml_line_end(f, line);
    bool is_there = false;
    for (size_t at = line + 1; at + 1 < end && !is_there; at++) {
        char before = zs_yaml_byte(f, at - 1), next = zs_yaml_byte(f, at + 1);
        is_there = zs_yaml_byte(f, at) == ' ' && strchr(":-", before) != NULL &&
                   (next == '|' || next == '>');
    }
    return is_there;
}

/* Where the lines end that are indented with tabs alone, and no less than the first one. Zero when
 * one of them makes the meaning of tabs doubtful. */
static size_t end_of_tabs(const zs_yaml_fault *f, size_t line)
{
    size_t least = count(f, line, '\t');
    while (line < f->y->text.n && (is_blank_line(f, line) || zs_yaml_byte(f, line) == '\t')) {
        size_t tabs = count(f, line, '\t');
        bool is_text = !is_blank_line(f, line);
        if (is_text && (tabs < least || tabs > TABS_MAX || has_block_scalar(f, line) ||
                        zs_yaml_byte(f, line + tabs) == ' ')) {
            return 0;
        }
        line = next_line(f, line);
    }
    return line;
}

void zs_yaml_fix_tabs(const zs_yaml_fault *f, zs_diag *d, size_t line)
{
    static const char blanks[] = "                                                                "
                                 "                                                                ";
    size_t column, end = end_of_tabs(f, line), least = count(f, line, '\t');
    if (least == 0 || end == 0 || !find_opener(f, line, &column)) {
        return;
    }
    size_t after = count(f, end, ' ');
    size_t first = end < f->y->text.n && after > column ? after : column + STEP;
    if (first + (size_t)STEP * TABS_MAX >= sizeof blanks) {
        return;
    }
    for (size_t at = line; at < end; at = next_line(f, at)) {
        size_t tabs = count(f, at, '\t');
        size_t wanted = first + STEP * (tabs - least);
        if (is_blank_line(f, at)) {
            continue;
        }
        zs_diag_fix(f->y->tape.diags, d, zs_span_of(f->y->tape.source->id, at, tabs),
                    (zs_str){blanks, wanted});
    }
}

/* ---- quotes ---------------------------------------------------------------------------------- */
static bool holds(zs_str text, const char *part)
{
    zs_str wanted = zs_str_of(part);
    for (size_t i = 0; i + wanted.n <= text.n; i++) {
        if (zs_str_eq(zs_str_sub(text, i, wanted.n), wanted)) {
            return true;
        }
    }
    return false;
}

void zs_yaml_fix_quotes(const zs_yaml_fault *f, zs_diag *d, size_t at)
{
    size_t open, line = zs_yaml_line_begin(f, at), length = zs_yaml_rest_of_line(f, at);
    zs_str text = zs_str_sub(f->y->text, at, length);
    size_t below = next_line(f, line);
    bool is_value = at >= line + 2 && zs_yaml_byte(f, at - 1) == ' ' &&
                    strchr(":-", zs_yaml_byte(f, at - 2)) != NULL;
    bool goes_on = below < f->y->text.n && !is_blank_line(f, below) &&
                   zs_yaml_indented(f, below) - below > zs_yaml_indented(f, line) - line;
    bool is_plain = length > 0 && !holds(text, "\"") && !holds(text, "\\") && !holds(text, ": ") &&
                    text.p[length - 1] != ':' && !holds(text, "\t");
    if (is_value && is_plain && !goes_on && !zs_yaml_find_bracket(f, &open)) {
        zs_str quoted = zs_format(f->y->tape.a, "\"%S\"", text);
        zs_diag_fix(f->y->tape.diags, d, zs_span_of(f->y->tape.source->id, at, length), quoted);
    }
}

void zs_yaml_fix_colon(const zs_yaml_fault *f, zs_diag *d, size_t begin, size_t colon)
{
    bool is_word = colon > begin;
    for (size_t i = begin; i < colon && is_word; i++) {
        char c = zs_yaml_byte(f, i);
        is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '_' || c == '-';
    }
    if (is_word) {
        zs_diag_fix(f->y->tape.diags, d, zs_span_of(f->y->tape.source->id, colon + 1, 0),
                    ZS_STR(" "));
    }
}
