/* A diagnostic code as a SARIF rule (section 3.49): its explanation as text and as Markdown. */
#include "diag/print_sarif.h"

#include "base/banned.h"

enum { HELP_BYTES_MAX = 1 << 16 };
#define INDENT ZS_STR("  ") /* of an example, at least */

/* Takes one line off the front. */
static zs_str take_line(zs_str *rest)
{
    zs_str line = zs_str_sub(*rest, 0, zs_str_find(*rest, '\n'));
    *rest = zs_str_sub(*rest, line.n + 1, rest->n);
    return line;
}

/* A line of prose: what Markdown would take as markup is escaped, but not in code. */
static void add_prose(zs_buf *out, zs_str line)
{
    bool is_code = false;
    for (size_t i = 0; i < line.n; i++) {
        char c = line.p[i];
        is_code ^= c == '`';
        if (!is_code && zs_str_find(ZS_STR("<>*_[]#|"), c) < strlen("<>*_[]#|")) {
            zs_buf_add_char(out, '\\');
        }
        zs_buf_add_char(out, c);
    }
}

static size_t blanks(zs_str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ') {
        n++;
    }
    return n;
}

/* The explanation with its indented examples fenced: blanks after prose are no code. */
static void add_markdown(zs_buf *out, zs_str text)
{
    bool is_fenced = false, is_after_blank = true;
    size_t indent = 0;
    while (text.n > 0) {
        zs_str line = take_line(&text);
        bool is_example = zs_str_starts(line, INDENT);
        if (is_example && !is_fenced) {
            zs_buf_add(out, is_after_blank ? ZS_STR("```\n") : ZS_STR("\n```\n"));
            indent = blanks(line);
        } else if (is_fenced && !is_example) {
            zs_buf_add(out, line.n == 0 ? ZS_STR("```\n") : ZS_STR("```\n\n"));
        }
        is_fenced = is_example;
        is_after_blank = line.n == 0;
        if (is_fenced) {
            zs_buf_add(out,
                       zs_str_sub(line, blanks(line) < indent ? blanks(line) : indent, line.n));
        } else {
            add_prose(out, line);
        }
        zs_buf_add_char(out, '\n');
    }
    if (is_fenced) {
        zs_buf_add(out, ZS_STR("```\n"));
    }
}

/* What comes before the first example or blank line, on one line. */
static void add_summary(zs_buf *out, zs_str text)
{
    while (text.n > 0) {
        zs_str line = take_line(&text);
        if (line.n == 0 || zs_str_starts(line, INDENT)) {
            return;
        }
        if (out->n > 0) {
            zs_buf_add_char(out, ' ');
        }
        zs_buf_add(out, line);
    }
}

/* `"key":{"text":...,"markdown":...}`; Markdown may be empty. */
static void add_message(zs_buf *out, const char *key, zs_str text, zs_str markdown)
{
    zs_print_key(out, key);
    zs_print_open(out, '{');
    zs_print_member(out, "text", text);
    zs_print_member(out, "markdown", markdown);
    zs_print_close(out, '}');
}

void zs_sarif_rule(zs_buf *out, zs_code code)
{
    zs_code_info info = zs_code_find(code);
    zs_str title = zs_str_of(info.title), explanation = zs_str_of(info.explanation);
    zs_buf summary, markdown;
    zs_buf_init(&summary, out->a, HELP_BYTES_MAX);
    zs_buf_init(&markdown, out->a, HELP_BYTES_MAX);
    add_summary(&summary, explanation);
    add_markdown(&markdown, explanation);
    zs_print_open(out, '{');
    zs_print_member(out, "id", zs_str_of(info.id));
    add_message(out, "shortDescription", title, ZS_STR(""));
    add_message(out, "fullDescription", summary.n > 0 ? zs_buf_str(&summary) : title, ZS_STR(""));
    add_message(out, "help", explanation, zs_buf_str(&markdown));
    zs_print_key(out, "defaultConfiguration");
    zs_print_open(out, '{');
    zs_print_member(out, "level", zs_str_of(zs_print_severity(info.severity)));
    zs_print_close(out, '}');
    zs_print_close(out, '}');
}
