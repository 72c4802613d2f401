/* Finds comments by what a line holds: quotes, brackets and block texts are all that matters.
 * Must not judge: a text that is no YAML was refused by its reader.
 * Source: YAML 1.2.2, 6.6 (comments), 7.3 (quoted texts), 8.1 (block texts). */
#include "text/yaml_comment.h"

#include "base/banned.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The end of the line that begins at `at`, without its line end. */
static size_t line_end(zs_str text, size_t at)
{
    size_t end = at + zs_str_find(zs_str_sub(text, at, text.n), '\n');
    return end > at && text.p[end - 1] == '\r' ? end - 1 : end;
}

/* Is the line a part of the block text that is open? Otherwise the block text ends before it. */
static bool is_in_block(zs_yaml_comments *c, size_t begin, size_t end)
{
    size_t columns = 0;
    while (begin + columns < end && c->text.p[begin + columns] == ' ') {
        columns++;
    }
    if (begin + columns == end) {
        return true; /* an empty line belongs to it */
    }
    if (c->block_columns == 0) {
        c->block_columns = columns > 0 ? columns : 1;
    }
    c->is_block = columns >= c->block_columns;
    return c->is_block;
}

/* The byte after the quoted text that is open, or `end` when it goes on in the next line. */
static size_t skip_quoted(zs_yaml_comments *c, size_t at, size_t end)
{
    const char *p = c->text.p;
    while (at < end) {
        bool is_doubled = c->quote == '\'' && at + 1 < end && p[at] == '\'' && p[at + 1] == '\'';
        if (is_doubled || (c->quote == '"' && p[at] == '\\')) {
            at += 2;
        } else if (p[at++] == c->quote) {
            c->quote = 0;
            return at;
        }
    }
    return end;
}

/* The byte after an anchor, a tag or an alias. */
static size_t skip_word(zs_str text, size_t at, size_t end)
{
    while (at < end && !is_blank(text.p[at])) {
        at++;
    }
    return at;
}

/* Reads one byte that is neither quoted nor blank, where a value may begin (`is_start`); true when
 * one may begin behind it too. */
static bool read_byte(zs_yaml_comments *c, size_t *at, size_t end, bool is_start)
{
    char byte = c->text.p[*at];
    bool is_last = *at + 1 >= end || is_blank(c->text.p[*at + 1]);
    if (is_start && (byte == '&' || byte == '!' || byte == '*')) {
        *at = skip_word(c->text, *at, end);
        return true;
    }
    (*at)++;
    if (is_start && (byte == '"' || byte == '\'')) {
        c->quote = byte;
    } else if (is_start && (byte == '|' || byte == '>') && c->flow == 0) {
        c->is_block = true;
        c->block_columns = 0;
    } else if ((byte == '[' || byte == '{') && (is_start || c->flow > 0)) {
        c->flow++;
        return true;
    } else if ((byte == ']' || byte == '}') && c->flow > 0) {
        c->flow--;
    } else if (byte == ',' && c->flow > 0) {
        return true;
    }
    return (byte == ':' && is_last) || (is_start && is_last && (byte == '-' || byte == '?'));
}

/* Looks through one line for its comment. */
static bool find_in_line(zs_yaml_comments *c, size_t begin, size_t end, zs_yaml_comment *ret)
{
    bool is_start = true, is_alone = true;
    for (size_t at = begin; at < end;) {
        if (c->quote != 0) {
            at = skip_quoted(c, at, end);
            is_alone = is_start = false;
        } else if (is_blank(c->text.p[at])) {
            at++;
        } else if (c->text.p[at] == '#' && (at == begin || is_blank(c->text.p[at - 1]))) {
            *ret = (zs_yaml_comment){at, end - at, is_alone};
            return true;
        } else {
            is_start = read_byte(c, &at, end, is_start);
            is_alone = false;
        }
    }
    return false;
}

bool zs_yaml_comment_next(zs_yaml_comments *c, zs_yaml_comment *ret)
{
    while (c->at < c->text.n) {
        size_t begin = c->at, end = line_end(c->text, begin);
        c->at = begin + zs_str_find(zs_str_sub(c->text, begin, c->text.n), '\n') + 1;
        if ((!c->is_block || !is_in_block(c, begin, end)) && find_in_line(c, begin, end, ret)) {
            return true;
        }
    }
    return false;
}
