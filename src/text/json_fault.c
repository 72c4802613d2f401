/* The wording of faults in JSON. The contract is in json_fault.h.
 * Judges nothing: the checker has found that a token cannot stand where it stands. */
#include "text/json_fault.h"
#include "base/number.h"
#include "text/tape.h"

#include "base/banned.h"

static zs_span span_of(const zs_json_checker *c, zs_json_token t)
{
    return zs_span_of(c->source->id, t.at, t.length);
}

static zs_str text_of(const zs_json_checker *c, zs_json_token t)
{
    return zs_str_sub(c->source->bytes, t.at, t.length);
}

static bool is_in_map(const zs_json_checker *c)
{
    return c->depth != 0 && c->open[c->depth - 1].kind == ZS_JSON_BEGIN_MAP;
}

/* What could have stood here, in words. */
static const char *expected(const zs_json_checker *c)
{
    switch (c->expect) {
    case ZS_JSON_EXPECT_VALUE:
    case ZS_JSON_EXPECT_ITEM:
        return "a value";
    case ZS_JSON_EXPECT_ITEM_OR_END:
        return "a value or `]`";
    case ZS_JSON_EXPECT_KEY:
        return "a key in double quotes";
    case ZS_JSON_EXPECT_KEY_OR_END:
        return "a key in double quotes or `}`";
    case ZS_JSON_EXPECT_COLON:
        return "`:` after the key";
    case ZS_JSON_EXPECT_AFTER_VALUE:
        break;
    }
    return c->depth == 0 ? "the end of the document" : is_in_map(c) ? "`,` or `}`" : "`,` or `]`";
}

/* A string that is not one: says which byte of it, and how to write that byte. */
static void report_string(zs_json_checker *c)
{
    zs_json_string_fault f = zs_json_find_string_fault(c->source->bytes, c->now.at);
    zs_span at = zs_span_of(c->source->id, f.at, f.length);
    zs_str text = zs_str_sub(c->source->bytes, f.at, f.length);
    zs_span quote = zs_span_of(c->source->id, c->now.at, 1);
    zs_diag *d = NULL;
    switch (f.kind) {
    case ZS_JSON_STRING_OPEN:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_STRING, quote, "this string has no closing quote");
        zs_diag_add_label(c->diags, d, at, "the line ends here");
        zs_diag_help(c->diags, d, "end it with `\"`; a line break within it is written `\\n`");
        return;
    case ZS_JSON_STRING_CONTROL:
        d = zs_diag_push(c->diags, ZS_CODE_TEXT_CONTROL, at, "a control character in a string");
        zs_diag_help(c->diags, d, text.p[0] == '\t' ? "write a tab as `\\t`" : "remove it");
        if (text.p[0] == '\t') {
            zs_diag_fix(c->diags, d, at, ZS_STR("\\t"));
        }
        return;
    case ZS_JSON_STRING_ESCAPE:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_STRING, at, "%Q is not an escape of JSON", text);
        zs_diag_help(c->diags, d,
                     "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
                     "hexadecimal digits; a backslash itself is written `\\\\`");
        return;
    case ZS_JSON_STRING_SURROGATE:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_STRING, at,
                         "%Q is half of a surrogate pair and no character by itself", text);
        zs_diag_help(c->diags, d, "write the character itself, or both halves");
        return;
    case ZS_JSON_STRING_NUL:
        d = zs_diag_push(c->diags, ZS_CODE_TEXT_CONTROL, at, "a NUL character in a string");
        zs_diag_note(c->diags, d, "paths, names and arguments of a container cannot hold NUL");
        return;
    case ZS_JSON_STRING_BYTE:
        d = zs_diag_push(c->diags, ZS_CODE_TEXT_NOT_UTF8, at, "this byte is not UTF-8");
        zs_diag_help(c->diags, d, "save the file as UTF-8");
    }
}

/* A number of another base is the same number in decimal. */
static void fix_radix(zs_json_checker *c, zs_diag *d, zs_str text, zs_str digits)
{
    uint64_t v;
    unsigned base = digits.p[1] == 'x' ? 16 : 8;
    if (zs_parse_digits(zs_str_sub(digits, 2, digits.n), base, &v) == ZS_NUMBER_OK) {
        zs_str fix = zs_format(c->diags->a, "%s%U", text.p[0] == '-' ? "-" : "", v);
        zs_diag_fix(c->diags, d, span_of(c, c->now), fix);
    }
}

/* A number of another language: JSON has none like it, so the usual ones are named. */
static void report_number(zs_json_checker *c)
{
    zs_str text = text_of(c, c->now);
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_JSON_NUMBER, span_of(c, c->now),
                              "%Q is not a number of JSON", text);
    zs_str digits = zs_str_sub(text, text.p[0] == '-' || text.p[0] == '+' ? 1 : 0, text.n);
    if (zs_str_starts(digits, ZS_STR("0x")) || zs_str_starts(digits, ZS_STR("0o"))) {
        zs_diag_help(c->diags, d, "write it in decimal");
        fix_radix(c, d, text, digits);
    } else if (zs_str_starts(digits, ZS_STR("Inf")) || zs_str_starts(digits, ZS_STR("inf"))) {
        zs_diag_help(c->diags, d, "JSON has no infinity; use a finite number or leave it out");
    } else if (text.p[0] == '+') {
        zs_diag_help(c->diags, d, "leave the `+` out");
        zs_diag_fix(c->diags, d, zs_span_of(c->source->id, c->now.at, 1), ZS_STR(""));
    } else if (digits.n > 1 && digits.p[0] == '0' && digits.p[1] >= '0' && digits.p[1] <= '9') {
        zs_diag_help(c->diags, d, "leave the leading zeros out; all numbers are decimal");
    } else {
        zs_diag_help(c->diags, d,
                     "a number looks like `12`, `-0.5` or `1e9`; other text is a "
                     "string in double quotes");
    }
}

/* Double quotes are all it wants, unless what stands within them means something there. */
static void quote(zs_json_checker *c, zs_diag *d, zs_str inner)
{
    zs_str text = zs_format(c->diags->a, "\"%S\"", inner);
    bool is_certain = true;
    for (size_t i = 0; i < inner.n; i++) {
        is_certain = is_certain && inner.p[i] != '"' && inner.p[i] != '\\' &&
                     (unsigned char)inner.p[i] >= ' ';
    }
    if (is_certain) {
        zs_diag_help(c->diags, d, "write %S", text);
        zs_diag_fix(c->diags, d, span_of(c, c->now), text);
    } else {
        zs_diag_help(c->diags, d, "put it in double quotes; one within it is written `\\\"`");
    }
}

static bool expects_key(const zs_json_checker *c)
{
    return c->expect == ZS_JSON_EXPECT_KEY || c->expect == ZS_JSON_EXPECT_KEY_OR_END;
}

/* A number or a constant stands for a key: quotes are all it wants. */
static bool names_key(const zs_json_checker *c)
{
    return expects_key(c) && c->now.kind >= ZS_JSON_INT && c->now.kind <= ZS_JSON_NULL;
}

/* A bare word: the constants of other languages have a JSON spelling, everything else wants
 * quotes. */
static void report_word(zs_json_checker *c)
{
    static const char *const constants[][2] = {
        {"true", "true"}, {"false", "false"},    {"null", "null"},
        {"None", "null"}, {"undefined", "null"}, {"nil", "null"},
    };
    zs_str word = text_of(c, c->now);
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, span_of(c, c->now),
                              "expected %s, found %Q", expected(c), word);
    for (size_t i = 0; !expects_key(c) && i < sizeof constants / sizeof constants[0]; i++) {
        if (zs_str_eq_nocase(word, zs_str_of(constants[i][0]))) {
            zs_diag_help(c->diags, d, "write `%s`", constants[i][1]);
            zs_diag_fix(c->diags, d, span_of(c, c->now), zs_str_of(constants[i][1]));
            return;
        }
    }
    if (zs_str_is(word, "NaN") || zs_str_is(word, "Infinity")) {
        zs_diag_help(c->diags, d, "JSON has only finite numbers");
    } else {
        quote(c, d, word);
    }
}

/* The end comes too early: the open bracket is the fault, unless there was nothing at all. */
static void report_end_of_text(zs_json_checker *c)
{
    if (c->depth == 0) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_TEXT_EMPTY, span_of(c, c->now), "the document is empty");
        zs_diag_help(c->diags, d, "the smallest document is `{}`");
        return;
    }
    zs_json_token open = c->open[c->depth - 1];
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, span_of(c, open),
                              "this %Q is never closed", text_of(c, open));
    zs_diag_add_label(c->diags, d, span_of(c, c->now), "the text ends here");
    zs_diag_help(c->diags, d, "close it with %s", is_in_map(c) ? "`}`" : "`]`");
}

/* What a token of JSON says in the wrong place; the fault often lies in the token before it. */
static void report_order(zs_json_checker *c)
{
    zs_str found = text_of(c, c->now);
    zs_json_kind kind = c->now.kind;
    bool ends = kind == ZS_JSON_END_MAP || kind == ZS_JSON_END_LIST;
    if (ends && c->last.kind == ZS_JSON_COMMA) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, span_of(c, c->last),
                                  "a comma with nothing after it before %Q", found);
        zs_diag_help(c->diags, d, "remove the comma");
        zs_diag_fix(c->diags, d, span_of(c, c->last), ZS_STR(""));
        return;
    }
    if (c->expect == ZS_JSON_EXPECT_AFTER_VALUE && c->depth == 0) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_TEXT_SECOND_DOCUMENT, span_of(c, c->now),
                                  "the document has ended, but %Q follows", found);
        zs_diag_help(c->diags, d, "a JSON file holds one value; remove what follows it");
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, span_of(c, c->now),
                              "expected %s, found %Q", expected(c), found);
    if (c->expect == ZS_JSON_EXPECT_AFTER_VALUE && (ends || kind == ZS_JSON_COLON)) {
        zs_diag_add_label(c->diags, d, span_of(c, c->open[c->depth - 1]), "this is still open");
    } else if (c->expect == ZS_JSON_EXPECT_AFTER_VALUE) {
        zs_span last = span_of(c, c->last);
        zs_diag_add_label(c->diags, d, last, "a `,` is missing after this");
        if (kind == ZS_JSON_STRING || !is_in_map(c)) {
            zs_diag_help(c->diags, d, "write a `,` between the two");
            zs_diag_fix(c->diags, d, zs_span_of(last.source, (size_t)last.begin + last.length, 0),
                        ZS_STR(","));
        }
    } else if (c->expect == ZS_JSON_EXPECT_COLON) {
        zs_diag_add_label(c->diags, d, span_of(c, c->last), "the key");
    }
}

/* Bytes that start no token of JSON. */
static void report_byte(zs_json_checker *c)
{
    if (c->now.length == 0) {
        c->now.length = 1;
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_TEXT_NOT_UTF8, span_of(c, c->now),
                                  "this byte is not UTF-8");
        zs_diag_help(c->diags, d, "save the file as UTF-8");
        return;
    }
    zs_str found = text_of(c, c->now);
    unsigned char byte = (unsigned char)found.p[0];
    zs_code code = byte < 0x20 || byte == 0x7F ? ZS_CODE_TEXT_CONTROL : ZS_CODE_JSON_SYNTAX;
    zs_diag *d = zs_diag_push(c->diags, code, span_of(c, c->now), "expected %s, found %Q",
                              expected(c), found);
    if (found.p[0] == '\'') {
        zs_diag_help(c->diags, d, "JSON strings stand in double quotes");
    }
}

static bool is_too_deep(const zs_json_checker *c)
{
    bool opens = c->now.kind == ZS_JSON_BEGIN_MAP || c->now.kind == ZS_JSON_BEGIN_LIST;
    return opens && c->depth == ZS_DEPTH_MAX && c->expect <= ZS_JSON_EXPECT_ITEM_OR_END;
}

/* One fault, one diagnostic: which one depends on the token first, then on what was expected. */
void zs_json_report(zs_json_checker *c)
{
    zs_span at = span_of(c, c->now);
    zs_diag *d = NULL;
    if (is_too_deep(c)) {
        zs_text_too_deep(at, c->diags);
        return;
    }
    switch (c->now.kind) {
    case ZS_JSON_END:
        report_end_of_text(c);
        break;
    case ZS_JSON_FAULTY_STRING:
        report_string(c);
        break;
    case ZS_JSON_FAULTY_NUMBER:
        report_number(c);
        break;
    case ZS_JSON_WORD:
        report_word(c);
        break;
    case ZS_JSON_BYTE:
        report_byte(c);
        break;
    case ZS_JSON_SINGLE_QUOTED:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, at, "JSON strings stand in double quotes");
        quote(c, d, zs_str_sub(c->source->bytes, c->now.at + 1, c->now.length - 2));
        break;
    case ZS_JSON_COMMENT:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, at, "JSON has no comments");
        zs_diag_help(c->diags, d, "remove it, or keep the document in YAML, where `#` starts one");
        break;
    case ZS_JSON_BOM:
        d = zs_diag_push(c->diags, ZS_CODE_JSON_SYNTAX, at,
                         "a byte order mark is not part of JSON");
        zs_diag_help(c->diags, d, "save the file as UTF-8 without a byte order mark");
        zs_diag_fix(c->diags, d, at, ZS_STR(""));
        break;
    default:
        if (names_key(c)) {
            report_word(c);
        } else {
            report_order(c);
        }
    }
}

void zs_json_report_size(zs_json_checker *c)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_TEXT_TOO_LARGE, span_of(c, c->now),
                              "the document has more than %u values", (unsigned)ZS_EVENTS_MAX);
    zs_diag_set_label(c->diags, d, "the first value beyond");
}
