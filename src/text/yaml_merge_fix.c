/* The fix of `<<` twice in a map: one list. Looks at the text, because the tape no longer knows the
 * names of aliases. Certain where each `<<` stands on its line with an alias, or a list of them. */
#include "text/tape.h"

#include "base/banned.h"

static bool is_name(char c)
{
    return c > ' ' && strchr(",[]{}:#*&", c) == NULL && c != 0x7F;
}

static size_t skip_blanks(zs_str s, size_t at)
{
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t')) {
        at++;
    }
    return at;
}

/* The end of `*name`, or `at` when there is none. */
static size_t end_of_alias(zs_str s, size_t at)
{
    size_t end = at + 1;
    if (at >= s.n || s.p[at] != '*') {
        return at;
    }
    while (end < s.n && is_name(s.p[end])) {
        end++;
    }
    return end > at + 1 ? end : at;
}

/* The end of `[*a, *b]`, or `at` when that is not what stands there. */
static size_t end_of_list(zs_str s, size_t at)
{
    size_t i = skip_blanks(s, at + 1);
    while (i < s.n) {
        size_t end = end_of_alias(s, i);
        if (end == i) {
            return at;
        }
        i = skip_blanks(s, end);
        if (i < s.n && s.p[i] == ']') {
            return i + 1;
        }
        if (i >= s.n || s.p[i] != ',') {
            return at;
        }
        i = skip_blanks(s, i + 1);
    }
    return at;
}

/* The value behind the key `<<` that ends at `from`, when it is one of these two and ends its line.
 * *ret_end is the end of the line, or a comment's place. */
static bool find_value(zs_str text, size_t from, zs_str *ret, size_t *ret_end)
{
    size_t at = skip_blanks(text, from);
    if (at >= text.n || text.p[at] != ':') {
        return false;
    }
    at = skip_blanks(text, at + 1);
    size_t end = at < text.n && text.p[at] == '[' ? end_of_list(text, at) : end_of_alias(text, at);
    *ret = zs_str_sub(text, at, end - at);
    *ret_end = skip_blanks(text, end);
    return end > at && (*ret_end == text.n || strchr("#\r\n", text.p[*ret_end]) != NULL);
}

static zs_str inner(zs_str value)
{
    return value.p[0] == '[' ? zs_str_sub(value, 1, value.n - 2) : value;
}

void zs_yaml_fix_merge(zs_diags *diags, zs_diag *d, const zs_source *source, zs_span first,
                       zs_span again)
{
    zs_str text = source->bytes, one, two;
    size_t end_one, end_two, line = again.begin;
    while (line > 0 && (text.p[line - 1] == ' ' || text.p[line - 1] == '\t')) {
        line--;
    }
    bool is_alone = line > 0 && text.p[line - 1] == '\n' && first.begin < line;
    if (!is_alone || !find_value(text, (size_t)first.begin + first.length, &one, &end_one) ||
        !find_value(text, (size_t)again.begin + again.length, &two, &end_two) ||
        (end_two < text.n && text.p[end_two] == '#')) {
        return;
    }
    end_two += zs_str_find(zs_str_sub(text, end_two, text.n), '\n');
    end_two += end_two < text.n;
    zs_str list = zs_format(diags->a, "[%S, %S]", inner(one), inner(two));
    size_t at = (size_t)(one.p - text.p);
    zs_diag_fix(diags, d, zs_span_of(source->id, at, one.n), list);
    zs_diag_fix(diags, d, zs_span_of(source->id, line, end_two - line), ZS_STR(""));
}
