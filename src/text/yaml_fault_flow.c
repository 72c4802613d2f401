/* Faults of brackets and quotes, which libfyaml often notices far from where they were opened. */
#include "text/yaml_fault.h"

#include "base/banned.h"

/* A key that stands below `key: [` and no further right: the bracket was meant to end before it. */
static bool is_key_of_block(const zs_yaml_fault *f, size_t open)
{
    size_t above = zs_yaml_line_begin(f, open), below = zs_yaml_line_begin(f, f->at);
    size_t key = zs_yaml_indented(f, above);
    return key < open && above < below && zs_yaml_indented(f, below) - below <= key - above &&
           (zs_yaml_says(f, "missing comma") || zs_yaml_says(f, "llegal placement of ':'"));
}

bool zs_yaml_report_bracket(const zs_yaml_fault *f)
{
    size_t open = 0;
    bool has_open = zs_yaml_find_bracket(f, &open);
    bool is_list = has_open && zs_yaml_byte(f, open) == '[';
    bool is_at_end = zs_yaml_indented(f, f->at) >= f->y->text.n;
    bool is_key_below = has_open && is_key_of_block(f, open);
    if (has_open && (zs_yaml_says(f, "without a closing") || zs_yaml_says(f, "invalid document") ||
                     is_at_end || is_key_below)) {
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_UNCLOSED, open, 1,
                                 is_list ? "this `[` is never closed" : "this `{` is never closed");
        zs_yaml_help(f, d, is_list ? "close it with `]`" : "close it with `}`");
        return true;
    }
    if (zs_yaml_says(f, "missing comma") && has_open) {
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1,
                                 is_list ? "expected `,` or `]` before this"
                                         : "expected `,` or `}` before this");
        zs_yaml_label(f, d, open, 1, "opened here");
        zs_yaml_help(f, d, "separate entries with `,`, or close the bracket on the line above");
        return true;
    }
    if (zs_yaml_says(f, "mismatched") && has_open) {
        size_t at = f->at > 0 && strchr("]}", zs_yaml_byte(f, f->at)) == NULL ? f->at - 1 : f->at;
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, at, 1,
                                 is_list ? "expected `]`, found `}`" : "expected `}`, found `]`");
        zs_yaml_label(f, d, open, 1, "opened here");
        return true;
    }
    if (zs_yaml_says(f, "extra closing bracket") || zs_yaml_says(f, "extra closing brace")) {
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "this bracket closes nothing");
        zs_yaml_help(f, d, "remove it, or put the text in quotes");
        return true;
    }
    if (zs_yaml_says(f, "extra comma") || (has_open && zs_yaml_says(f, "node content"))) {
        size_t at = f->at > 0 && zs_yaml_byte(f, f->at) != ',' && zs_yaml_byte(f, f->at - 1) == ','
                        ? f->at - 1
                        : f->at;
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, at, 1, "expected a value before this");
        zs_yaml_help(f, d, "remove the comma, or write the value");
        return true;
    }
    return false;
}

/* libfyaml names a place before the escape, so the backslash is looked for. */
static void report_escape(const zs_yaml_fault *f)
{
    size_t at = f->at;
    while (at + 1 < f->y->text.n && zs_yaml_byte(f, at) != '\\') {
        at++;
    }
    zs_diag *d =
        zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, at, 2,
                    zs_yaml_says(f, "invalid escape") ? "no such escape in double quotes"
                                                      : "this escape stands for no character");
    zs_yaml_help(f, d, "write a backslash as `\\\\`, or use single quotes, which know no escapes");
}

bool zs_yaml_report_quote(const zs_yaml_fault *f)
{
    bool is_double = zs_yaml_says(f, "double-quoted"), is_single = zs_yaml_says(f, "single-quoted");
    if ((!is_double && !is_single) || zs_yaml_says(f, "invalid comment")) {
        return false;
    }
    if (zs_yaml_says(f, "trailing content")) {
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, zs_yaml_rest_of_line(f, f->at),
                                 "text follows the closing quote");
        zs_yaml_help(f, d,
                     "put the whole value in quotes; a quote within it is written `\\\"` or `''`");
        return true;
    }
    if (zs_yaml_says(f, "used as key")) {
        zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, zs_yaml_rest_of_line(f, f->at),
                                 "a key stands on one line");
        zs_yaml_help(f, d, "close the quote before the `:`");
        return true;
    }
    if (zs_yaml_says(f, "escape") && f->at + 1 < f->y->text.n) {
        report_escape(f);
        return true;
    }
    char quote = is_double ? '"' : '\'';
    size_t at = f->at < f->y->text.n ? f->at : f->y->text.n;
    while (at > f->y->end && zs_yaml_byte(f, at) != quote) {
        at--;
    }
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_UNCLOSED, zs_yaml_byte(f, at) == quote ? at : f->at, 1,
                             "this quote is never closed");
    zs_yaml_help(f, d,
                 is_double
                     ? "end the text with `\"`; its further lines are indented more than its key"
                     : "end the text with `'`; a quote within it is written `''`");
    return true;
}
