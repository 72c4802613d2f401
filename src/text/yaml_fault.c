/* Words libfyaml's first error for people. Its own words name states of its scanner, and its place
 * is often the start of the text that went wrong; the cause is looked for round that place. What is
 * not known here is passed on in its words.
 * Source: the messages of libfyaml 0.7.12 and 0.9, src/lib/fy-parse.c. */
#include "text/yaml_fault.h"

#include "base/banned.h"

/* A tab in the indentation of the line of the error or of the next one, where it often is the
 * cause. */
static bool report_tab(const zs_yaml_fault *f)
{
    size_t line = zs_yaml_line_begin(f, f->at);
    for (int i = 0; i < 2; i++) {
        for (size_t at = line; at < zs_yaml_indented(f, line); at++) {
            if (zs_yaml_byte(f, at) == '\t') {
                zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_TAB, at, 1, "a tab cannot indent YAML");
                zs_yaml_help(f, d, "indent with spaces");
                zs_yaml_fix_tabs(f, d, line);
                return true;
            }
        }
        size_t end = zs_yaml_line_end(f, line);
        while (end < f->y->text.n && (f->y->text.p[end] == '\r' || f->y->text.p[end] == '\n')) {
            end++; /* empty lines too */
        }
        line = end;
    }
    return false;
}

/* A tab somewhere else in the line that libfyaml complains about. */
static bool report_inner_tab(const zs_yaml_fault *f)
{
    size_t at = zs_yaml_line_begin(f, f->at), end = zs_yaml_line_end(f, f->at);
    if (!zs_yaml_says(f, " tab") && !zs_yaml_says(f, "blank or zero")) {
        return false;
    }
    while (at < end && zs_yaml_byte(f, at) != '\t') {
        at++;
    }
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_TAB, at, at < end ? 1 : 0, "a tab cannot indent YAML");
    zs_yaml_help(f, d, "indent with spaces");
    return true;
}

/* A text such as `port:80`, which was meant to be a key and its value. */
static bool report_colon(const zs_yaml_fault *f, size_t begin, size_t n)
{
    zs_str text = zs_str_sub(f->y->text, begin, n);
    size_t colon = zs_str_find(text, ':');
    if (colon == 0 || colon + 1 >= text.n || text.p[colon + 1] == '/') {
        return false;
    }
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, begin + colon, 1,
                             "a `:` after a key needs a space behind it");
    zs_diag_help(f->y->tape.diags, d, "write `%S: %S`", zs_str_sub(text, 0, colon),
                 zs_str_sub(text, colon + 1, text.n));
    zs_yaml_fix_colon(f, d, begin, begin + colon);
    return true;
}

/* A plain text that runs on: over a missing `:`, a `:` without a space, or a line that is indented
 * too far. */
static bool report_plain_key(const zs_yaml_fault *f)
{
    if (!zs_yaml_says(f, "multiline plain key")) {
        return false;
    }
    size_t line = zs_yaml_line_begin(f, f->at), begin = zs_yaml_indented(f, line),
           end = zs_yaml_line_end(f, f->at);
    if (f->at > begin) {
        size_t next = zs_yaml_indented(f, end + 1);
        zs_diag *d = zs_yaml_say(
            f, ZS_CODE_YAML_SYNTAX, next, zs_yaml_rest_of_line(f, next),
            "this line is indented more than the key above, so it reads as part of its value");
        zs_yaml_label(f, d, f->at, zs_yaml_rest_of_line(f, f->at), "the value");
        zs_yaml_help(f, d, "indent both keys alike");
        return true;
    }
    if (report_colon(f, begin, zs_yaml_rest_of_line(f, begin))) {
        return true;
    }
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, zs_yaml_rest_of_line(f, f->at),
                             "expected `key: value`, found a text without `:`");
    zs_yaml_help(f, d, "write a `:` and a space after the key");
    return true;
}

static bool is_on_marker_line(const zs_yaml_fault *f)
{
    size_t line = zs_yaml_line_begin(f, f->at);
    return zs_str_starts(zs_str_sub(f->y->text, line, f->y->text.n), ZS_STR("--- "));
}

/* A line between two indentations, with the place of the map or list it might belong to. */
static bool report_indentation(const zs_yaml_fault *f)
{
    if (!zs_yaml_says(f, "invalid indentation") && !zs_yaml_says(f, "wrongly indented") &&
        !zs_yaml_says(f, "wrong indendation")) {
        return false;
    }
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, zs_yaml_rest_of_line(f, f->at),
                             "this line is indented unlike the lines round it");
    for (uint32_t i = f->y->tape.depth; i > 0; i--) {
        const zs_event *e = &f->y->tape.events[f->y->tape.open[i - 1]];
        if (e->kind != ZS_EVENT_TAG) {
            zs_yaml_label(f, d, e->at.begin, 0, "the one it would belong to begins here");
            break;
        }
    }
    zs_yaml_help(f, d,
                 "indent the keys of one map, or the `-` of one list, by the same number of "
                 "spaces");
    return true;
}

static const char quotes_or_map[] = "put the value in quotes, or start a map on the next line";

/* Faults that are told by libfyaml's words alone. */
static const struct {
    const char *words, *what, *help;
    bool shows_line; /* the rest of the line, not only one sign */
} line_faults[] = {
    {"invalid mapping in", "a value with `: ` in it needs quotes", quotes_or_map, true},
    {"nested block mapping", "a value with `: ` in it needs quotes", quotes_or_map, true},
    {"same line as previous key", "a value with `: ` in it needs quotes", quotes_or_map, true},
    {"block sequence on the same line", "a list does not start on the line of its key",
     "put the `-` on the next line, or write the list as `[a, b]`", false},
    {"no linebreak found", "after `|` or `>` only `+`, `-` and an indentation of 1 to 9 may stand",
     "start the text on the next line", true},
    {"block scalar", "after `|` or `>` only `+`, `-` and an indentation of 1 to 9 may stand",
     "start the text on the next line", true},
    {"end of block sequence", "a key stands where a list item is expected",
     "indent it under the item it belongs to, or start an item with `- `", true},
};

/* Faults of what may stand on a line. */
static bool report_line(const zs_yaml_fault *f)
{
    if (is_on_marker_line(f) && zs_yaml_says(f, "invalid mapping")) {
        zs_diag *d =
            zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "a map starts on the line after `---`");
        zs_yaml_help(f, d, "move it to the next line");
        return true;
    }
    for (size_t i = 0; i < sizeof line_faults / sizeof line_faults[0]; i++) {
        if (zs_yaml_says(f, line_faults[i].words)) {
            size_t rest = line_faults[i].shows_line ? zs_yaml_rest_of_line(f, f->at) : 1;
            zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, rest == 0 ? 1 : rest,
                                     line_faults[i].what);
            zs_yaml_help(f, d, line_faults[i].help);
            return true;
        }
    }
    if (zs_yaml_says(f, "node content") && zs_yaml_byte(f, f->at) == '-') {
        zs_diag *d =
            zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "the item before this one is empty");
        zs_yaml_help(f, d, "write `null` for an empty item");
        return true;
    }
    return false;
}

/* A text where a key or a list item should stand; its first sign tells what it is. */
static bool report_misplaced(const zs_yaml_fault *f)
{
    static const char *const words[] = {"did not find expected key",  "value after mapping",
                                        "did not find expected '-'",  "block entry",
                                        "content after document end", "expected ':'"};
    bool is_misplaced = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        is_misplaced = is_misplaced || zs_yaml_says(f, words[i]);
    }
    size_t rest = zs_yaml_rest_of_line(f, f->at);
    bool is_item = zs_yaml_byte(f, f->at) == '-', is_tag = zs_yaml_byte(f, f->at) == '!';
    if (!is_misplaced) {
        return false;
    }
    if (!is_item && !is_tag && report_colon(f, f->at, rest)) {
        return true;
    }
    size_t length = is_tag ? zs_str_find(zs_str_sub(f->y->text, f->at, rest), ' ') : rest;
    zs_diag *d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, rest == 0 ? 1 : length,
                             is_item  ? "a list item stands where a key is expected"
                             : is_tag ? "a value has one tag at most"
                                      : "this text belongs to nothing: expected a key and `:`");
    zs_yaml_help(f, d,
                 is_item  ? "indent the list under its key"
                 : is_tag ? "remove one of the two"
                          : "put it in quotes with what stands before it, or check its "
                            "indentation");
    return true;
}

/* Faults of a single sign. */
static bool report_sign(const zs_yaml_fault *f)
{
    zs_diag *d = NULL;
    if (zs_yaml_says(f, "plain scalar cannot start with")) {
        char sign[] = "a text cannot start with `?` unless it is quoted";
        sign[sizeof "a text cannot start with `" - 1] = zs_yaml_byte(f, f->at);
        d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1,
                        zs_yaml_byte(f, f->at) == '`'
                            ? "a text cannot start with a backtick unless it is quoted"
                            : sign);
        zs_yaml_help(f, d, "put the text in quotes");
        zs_yaml_fix_quotes(f, d, f->at);
    } else if (zs_yaml_says(f, "invalid comment")) {
        d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at, 1, "a comment needs a space before its `#`");
        zs_yaml_help(f, d, "put a space before it, or the text in quotes");
    } else if (zs_yaml_says(f, "two anchors")) {
        d = zs_yaml_say(f, ZS_CODE_YAML_SYNTAX, f->at > 0 ? f->at - 1 : 0,
                        zs_yaml_rest_of_line(f, f->at) == 0 ? 1 : 2,
                        "a value has one anchor at most");
        zs_yaml_help(f, d, "remove one of the two");
    } else if (zs_yaml_says(f, "invalid alias") || zs_yaml_says(f, "invalid anchor")) {
        bool is_alias = zs_yaml_says(f, "alias");
        size_t at = f->at > 0 && strchr("*&", zs_yaml_byte(f, f->at)) == NULL ? f->at - 1 : f->at;
        d = zs_yaml_say(f, ZS_CODE_YAML_ALIAS, at, 1,
                        is_alias ? "a name is missing after `*`" : "a name is missing after `&`");
        zs_yaml_help(f, d, "put a text that starts with this sign in quotes");
    } else if (zs_yaml_says(f, "undefined tag prefix") || zs_yaml_says(f, "uri terminator")) {
        d = zs_yaml_say(f, ZS_CODE_YAML_TAG, f->at, 1,
                        "this tag is not complete or its prefix is not known");
        zs_yaml_help(f, d, "a tag is `!name` or `!!name`");
    } else if (zs_yaml_says(f, "irective")) {
        d = zs_yaml_say(f, ZS_CODE_YAML_DIRECTIVE, f->at, 1,
                        "a document starts with its content, not with a directive");
        zs_yaml_help(f, d, "remove this line; documents are YAML 1.2");
    }
    return d != NULL;
}

/* libfyaml says nothing about `|0`: the header of a block scalar right after the last event. */
static bool find_block_header(const zs_yaml_fault *f, size_t *ret_at)
{
    size_t at = f->y->end;
    while (at < f->y->text.n && strchr(" :-?\t\r\n", zs_yaml_byte(f, at)) != NULL) {
        at++;
    }
    *ret_at = at;
    return zs_yaml_byte(f, at) == '|' || zs_yaml_byte(f, at) == '>';
}

/* The offset of a line and column, for an error that has no token. */
static size_t offset_of(const zs_yaml *y, int line, int column)
{
    size_t at = y->base;
    for (int i = 1; i < line && at < y->text.n; at++) {
        i += y->text.p[at] == '\n' ? 1 : 0;
    }
    at += column > 1 ? (size_t)column - 1 : 0;
    return at < y->text.n ? at : y->text.n;
}

void zs_yaml_report(zs_yaml *y)
{
    void *before = NULL;
    const struct fy_diag_error *error = fy_diag_errors_iterate(y->errors, &before);
    while (error != NULL && error->type < FYET_ERROR) {
        error = fy_diag_errors_iterate(y->errors, &before);
    }
    zs_yaml_fault f = {.y = y, .at = y->end};
    if (error != NULL) {
        f.message = error->msg != NULL ? zs_str_of(error->msg) : (zs_str){NULL, 0};
        f.at = error->fyt != NULL && fy_token_start_mark(error->fyt) != NULL
                   ? zs_yaml_begin_of(y, error->fyt)
                   : offset_of(y, error->line, error->column);
    }
    if (y->has_ended && !is_on_marker_line(&f)) {
        zs_diag *d =
            zs_yaml_say(&f, ZS_CODE_TEXT_SECOND_DOCUMENT, f.at, zs_yaml_rest_of_line(&f, f.at),
                        "the document has ended, but more text follows");
        zs_yaml_help(&f, d, "a file holds one document; remove what follows it");
        return;
    }
    if (error == NULL && find_block_header(&f, &f.at)) {
        f.message = ZS_STR("block scalar");
    }
    if (report_tab(&f) || report_inner_tab(&f) || zs_yaml_report_bracket(&f) ||
        zs_yaml_report_quote(&f) || report_plain_key(&f) || report_indentation(&f) ||
        report_line(&f) || report_misplaced(&f) || report_sign(&f)) {
        return;
    }
    size_t length = zs_yaml_rest_of_line(&f, f.at);
    zs_diag *d = zs_diag_push(
        y->tape.diags, ZS_CODE_YAML_SYNTAX,
        zs_span_of(y->tape.source->id, f.at, length == 0 ? 0 : 1), "this is not YAML: %S",
        f.message.n != 0 ? f.message : ZS_STR("the text cannot be read from here on"));
    zs_yaml_help(&f, d, "put a text with signs of YAML in quotes, and check the indentation");
}
