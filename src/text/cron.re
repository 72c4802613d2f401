/* Cron schedules: six or seven fields, seconds first.
 * Source: ServiceSpec schedules, which are those of the cron crate, version 0.15: days of the week
 * are 1 (Sunday) to 7, `L`, `W` and `#` are not known, a year may follow. */
#include "base/number.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

typedef enum token_kind {
    TOKEN_END,
    TOKEN_SPACE,
    TOKEN_STAR,
    TOKEN_ANY,
    TOKEN_DASH,
    TOKEN_SLASH,
    TOKEN_COMMA,
    TOKEN_NUMBER,
    TOKEN_MONTH,
    TOKEN_DAY,
    TOKEN_WORD,
    TOKEN_OTHER,
} token_kind;

typedef struct token {
    token_kind kind;
    size_t at, length;
    uint64_t value; /* of MONTH and DAY */
} token;

/* Names in any letter case: the first three letters or all, and a few between. */
static void name_token(zs_str word, token *t)
{
    static const char *const months[] = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    };
    static const char *const days[] = {
        "sun", "mon", "tue", "wed", "thu", "fri", "sat",
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "", "", "tues", "", "thurs", "", "",
    };
    for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
        if (zs_str_eq_nocase(word, zs_str_of(months[i]))) {
            t->kind = TOKEN_MONTH;
            t->value = i % 12 + 1;
        }
    }
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        if (zs_str_eq_nocase(word, zs_str_of(days[i]))) {
            t->kind = TOKEN_DAY;
            t->value = i % 7 + 1;
        }
    }
}

/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYPEEK = "ZS_PEEK(c)";
    re2c:define:YYSKIP = "++c.p;";
    re2c:define:YYBACKUP = "c.marker = c.p;";
    re2c:define:YYRESTORE = "c.p = c.marker;";
    re2c:define:YYLESSTHAN = "c.p >= c.limit";
    re2c:flags:nested-ifs = 1;
    re2c:yyfill:enable = 0;
    re2c:eof = 0;
*/

/* Words and signs of a schedule. */
static token lex(zs_str s, size_t at)
{
    zs_cursor c = zs_cursor_at(s, at);
    token t = {TOKEN_OTHER, at, 0, 0};
/*!re2c
    $                        { t.kind = TOKEN_END; goto done; }
    [ \t\r\n]+               { t.kind = TOKEN_SPACE; goto done; }
    "*"                      { t.kind = TOKEN_STAR; goto done; }
    "?"                      { t.kind = TOKEN_ANY; goto done; }
    "-"                      { t.kind = TOKEN_DASH; goto done; }
    "/"                      { t.kind = TOKEN_SLASH; goto done; }
    ","                      { t.kind = TOKEN_COMMA; goto done; }
    [0-9]+                   { t.kind = TOKEN_NUMBER; goto done; }
    [a-zA-Z_]+               { t.kind = TOKEN_WORD; goto done; }
    *                        { goto done; }
*/
done:
    t.length = zs_cursor_offset(c) - at;
    if (t.kind == TOKEN_WORD) {
        name_token(zs_str_sub(s, at, t.length), &t);
    }
    return t;
}

typedef struct field {
    uint64_t first, last;
    token_kind name;    /* MONTH, DAY, or END: no names */
    bool takes_any;     /* `?` */
    const char *range;  /* a value is out of range */
    const char *step;   /* a step is */
    const char *form;   /* what it looks like */
} field;

static const field fields[] = {
    {0, 59, TOKEN_END, false, "seconds are 0 to 59", "a step of seconds is 1 to 59",
     "the first field, seconds, is `*`, a number 0 to 59, `a-b`, `*/n` or a list of them"},
    {0, 59, TOKEN_END, false, "minutes are 0 to 59", "a step of minutes is 1 to 59",
     "the second field, minutes, is `*`, a number 0 to 59, `a-b`, `*/n` or a list of them"},
    {0, 23, TOKEN_END, false, "hours are 0 to 23", "a step of hours is 1 to 23",
     "the third field, hours, is `*`, a number 0 to 23, `a-b`, `*/n` or a list of them"},
    {1, 31, TOKEN_END, true, "days of the month are 1 to 31", "a step of days is 1 to 31",
     "the fourth field, days of the month, is `*`, `?`, a number 1 to 31, `a-b`, `*/n` or a list"},
    {1, 12, TOKEN_MONTH, false, "months are 1 to 12", "a step of months is 1 to 12",
     "the fifth field, months, is `*`, a number 1 to 12, a name such as JAN, `a-b`, `*/n` or a "
     "list"},
    {1, 7, TOKEN_DAY, true, "days of the week are 1 (Sunday) to 7 (Saturday)",
     "a step of days of the week is 1 to 7",
     "the sixth field, days of the week, is `*`, `?`, 1 (Sunday) to 7, a name such as SUN, `a-b`, "
     "`*/n` or a list"},
    {1970, 2100, TOKEN_END, false, "years are 1970 to 2100", "a step of years is 1 to 2100",
     "the seventh field, years, is `*`, a year 1970 to 2100, `a-b`, `*/n` or a list of them"},
};
enum { FIELDS_MIN = 6, FIELDS_MAX = sizeof fields / sizeof fields[0] };

/* A schedule being read: `now` is the next token. */
typedef struct reader {
    zs_str s;
    token now;
    zs_fault *fault;
} reader;

static token take(reader *r)
{
    token t = r->now;
    r->now = lex(r->s, t.at + t.length);
    return t;
}

static bool faulty(reader *r, token t, const char *what, const char *hint)
{
    size_t length = t.kind == TOKEN_SPACE ? 0 : t.length;
    return zs_fault_set(r->fault, t.at, length, what, hint);
}

/* One number or name within the field's range. */
static bool take_value(reader *r, const field *f, token *ret)
{
    token t = take(r);
    bool is_name = t.kind == f->name && f->name != TOKEN_END;
    if (t.kind != TOKEN_NUMBER && !is_name) {
        return faulty(r, t, t.kind <= TOKEN_SPACE ? "a value is missing" : "this has no place here",
                      f->form);
    }
    bool is_valid = is_name || zs_parse_digits(zs_str_sub(r->s, t.at, t.length), 10, &t.value) ==
                                   ZS_NUMBER_OK;
    if (!is_valid || t.value < f->first || t.value > f->last) {
        return faulty(r, t, f->range, f->form);
    }
    *ret = t;
    return true;
}

static bool take_step(reader *r, const field *f)
{
    token t = take(r);
    uint64_t step = 0;
    if (t.kind != TOKEN_NUMBER) {
        return faulty(r, t, "a number is missing after `/`", f->form);
    }
    bool is_valid = zs_parse_digits(zs_str_sub(r->s, t.at, t.length), 10, &step) == ZS_NUMBER_OK;
    return (is_valid && step >= 1 && step <= f->last) || faulty(r, t, f->step, NULL);
}

/* `*`, `n`, `a-b` or a name, with `/step` after all but a lone name. */
static bool take_item(reader *r, const field *f)
{
    bool takes_step = true;
    if (r->now.kind == TOKEN_STAR || (r->now.kind == TOKEN_ANY && f->takes_any)) {
        take(r);
    } else {
        token low, high;
        if (!take_value(r, f, &low)) {
            return false;
        }
        takes_step = low.kind == TOKEN_NUMBER;
        if (r->now.kind == TOKEN_DASH) {
            take(r);
            if (!take_value(r, f, &high)) {
                return false;
            }
            if (high.kind != low.kind) {
                return faulty(r, high, "a range has two numbers or two names", f->form);
            }
            if (low.value > high.value) {
                high.length = high.at + high.length - low.at;
                high.at = low.at;
                return faulty(r, high, "a range runs upwards",
                              "split it in two: `FRI-SAT,SUN-MON` for `FRI-MON`");
            }
            takes_step = true;
        }
    }
    if (r->now.kind == TOKEN_SLASH) {
        token slash = take(r);
        if (!takes_step) {
            return faulty(r, slash, "a name takes no step", "write its number instead");
        }
        return take_step(r, f);
    }
    return true;
}

static bool take_field(reader *r, const field *f)
{
    for (;;) {
        if (!take_item(r, f)) {
            return false;
        }
        if (r->now.kind != TOKEN_COMMA) {
            break;
        }
        take(r);
    }
    return r->now.kind == TOKEN_SPACE || r->now.kind == TOKEN_END ||
           faulty(r, r->now, "this has no place here", f->form);
}

/* `@daily` and its like: the whole text but for spaces around it. */
static bool check_shorthand(zs_str s, size_t at, size_t end, zs_fault *f)
{
    static const char *const known[] = {"@yearly", "@monthly", "@weekly", "@daily", "@hourly"};
    zs_str word = zs_str_sub(s, at, end - at);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (zs_str_is(word, known[i])) {
            return true;
        }
    }
    zs_fault_set(f, at, word.n, "no such shorthand",
                 "the shorthands are @yearly @monthly @weekly @daily @hourly");
    if (zs_str_is(word, "@annually")) {
        zs_fault_fix(f, s, at, word.n, ZS_STR("@yearly"));
    } else if (zs_str_is(word, "@midnight")) {
        zs_fault_fix(f, s, at, word.n, ZS_STR("@daily"));
    }
    return false;
}

static size_t count_fields(zs_str s, size_t *ret_extra)
{
    size_t n = 0;
    bool is_within = false;
    for (token t = lex(s, 0); t.kind != TOKEN_END; t = lex(s, t.at + t.length)) {
        bool is_space = t.kind == TOKEN_SPACE;
        if (!is_space && !is_within && ++n == FIELDS_MAX + 1) {
            *ret_extra = t.at;
        }
        is_within = !is_space;
    }
    return n;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool zs_check_cron(zs_str s, zs_fault *ret_fault)
{
    size_t begin = 0, end = s.n, extra = 0;
    while (end > 0 && is_space(s.p[end - 1])) {
        end--;
    }
    while (begin < end && is_space(s.p[begin])) {
        begin++;
    }
    if (begin == end) {
        return zs_fault_set(ret_fault, 0, s.n, "a schedule is missing",
                            "six fields: second, minute, hour, day of month, month, day of week");
    }
    if (s.p[begin] == '@') {
        return check_shorthand(s, begin, end, ret_fault);
    }
    size_t n = count_fields(s, &extra);
    if (n > FIELDS_MAX) {
        return zs_fault_set(ret_fault, extra, end - extra, "more than seven fields",
                            "second, minute, hour, day of month, month, day of week, year");
    }
    if (n < FIELDS_MIN) {
        zs_fault_set(ret_fault, begin, end - begin, "six or seven fields are needed",
                     n == FIELDS_MIN - 1
                         ? "seconds come first: put `0 ` before a schedule of five fields; days of "
                           "the week are 1 (Sunday) to 7"
                         : "second, minute, hour, day of month, month, day of week, maybe year");
        return false;
    }
    reader r = {s, lex(s, begin), ret_fault};
    for (size_t i = 0; i < n; i++) {
        if (!take_field(&r, &fields[i])) {
            return false;
        }
        take(&r);
    }
    return true;
}
