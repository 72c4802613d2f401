/* Durations: "1h 30m" to seconds and nanoseconds.
 * Source: ServiceSpec durations, which are those of the humantime crate, version 2.3: units are
 * case-sensitive (`m` is a minute, `M` a month), parts add up in any order, a fraction must come
 * out exact. */
#include "base/number.h"
#include "base/utf8.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

/*!re2c
    re2c:encoding:utf8 = 1;
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

    white = [\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000];
*/

static const uint64_t ns_per_s = 1000 * 1000 * 1000;

/* The length of a unit: in nanoseconds up to a minute, in seconds from an hour on, because a
 * fraction of it must be a whole number of those. */
typedef struct unit {
    uint64_t size;
    bool is_in_seconds;
} unit;

/* The unit that is all of `s`; size 0 when there is none. */
static unit lex_unit(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
    unit u = {0, false};
/*!re2c
    "nanos" | "nsec" | "ns"                     { u = (unit){1, false}; goto done; }
    "usec" | "us" | "\u00B5s"                   { u = (unit){1000, false}; goto done; }
    "millis" | "msec" | "ms"                    { u = (unit){1000 * 1000, false}; goto done; }
    "seconds" | "second" | "secs" | "sec" | "s" { u = (unit){ns_per_s, false}; goto done; }
    "minutes" | "minute" | "mins" | "min" | "m" { u = (unit){60 * ns_per_s, false}; goto done; }
    "hours" | "hour" | "hrs" | "hr" | "h"       { u = (unit){3600, true}; goto done; }
    "days" | "day" | "d"                        { u = (unit){86400, true}; goto done; }
    "weeks" | "week" | "wks" | "wk" | "w"       { u = (unit){7 * 86400, true}; goto done; }
    "months" | "month" | "M"                    { u = (unit){2630016, true}; goto done; }
    "years" | "year" | "yrs" | "yr" | "y"       { u = (unit){31557600, true}; goto done; }
    $                                           { return u; }
    *                                           { return u; }
*/
done:
    return zs_cursor_offset(c) == s.n ? u : (unit){0, false};
}

typedef enum part_kind {
    PART_END,
    PART_SPACE,
    PART_NUMBER,
    PART_WORD,
    PART_SIGN,
    PART_POINT,
    PART_OTHER,
} part_kind;

typedef struct part {
    part_kind kind;
    size_t at, length;
} part;

static part lex_part(zs_str s, size_t at)
{
    zs_cursor c = zs_cursor_at(s, at);
    part_kind kind = PART_OTHER;
/*!re2c
    $                                                { kind = PART_END; goto done; }
    white+                                           { kind = PART_SPACE; goto done; }
    [0-9]+ ("." [0-9]+)?                             { kind = PART_NUMBER; goto done; }
    [a-zA-Z\u00B5\u03BC]+                            { kind = PART_WORD; goto done; }
    [-+]                                             { kind = PART_SIGN; goto done; }
    "."                                              { kind = PART_POINT; goto done; }
    [^]                                              { goto done; }
    *                                                { goto done; }
*/
done:
    return (part){kind, at, zs_cursor_offset(c) - at};
}

static part lex_solid(zs_str s, size_t at)
{
    part p = lex_part(s, at);
    return p.kind == PART_SPACE ? lex_part(s, p.at + p.length) : p;
}

static const char examples[] = "write a number and a unit, such as `30s` or `1h 30m`";
static const char units[] = "the units are ns us ms s m (minutes) h d w M (months) y";
static const char too_long[] = "longer than 18446744073709551615 seconds";

/* False when the sum is too long. `nanos` may be a minute's worth. */
static bool add(zs_duration *sum, uint64_t seconds, uint64_t nanos)
{
    nanos += sum->nanos;
    uint64_t carry = nanos / ns_per_s;
    if (seconds > UINT64_MAX - sum->seconds || carry > UINT64_MAX - sum->seconds - seconds) {
        return false;
    }
    sum->seconds += seconds + carry;
    sum->nanos = (uint32_t)(nanos % ns_per_s);
    return true;
}

/* The fraction 0.digits of a unit, in what the unit counts in; false when it is not whole. The
 * factors of the power of ten are taken out one by one, so that no product overflows. */
static bool fraction_of(unit u, zs_str digits, uint64_t *ret_amount)
{
    while (digits.n != 0 && digits.p[digits.n - 1] == '0') {
        digits.n--;
    }
    uint64_t number = 0, size = u.size;
    if (digits.n == 0) {
        *ret_amount = 0;
        return true;
    }
    if (zs_parse_digits(digits, 10, &number) != ZS_NUMBER_OK) {
        return false; /* twenty digits: no unit divides by so much */
    }
    for (size_t i = 0; i < digits.n; i++) {
        for (uint64_t prime = 2; prime <= 5; prime += 3) {
            if (number % prime == 0) {
                number /= prime;
            } else if (size % prime == 0) {
                size /= prime;
            } else {
                return false;
            }
        }
    }
    *ret_amount = number * size;
    return true;
}

/* Adds number * unit, with seconds and what is less kept apart. */
static bool add_whole(zs_duration *sum, unit u, uint64_t number)
{
    if (!u.is_in_seconds && u.size < ns_per_s) {
        uint64_t per_second = ns_per_s / u.size;
        return add(sum, number / per_second, number % per_second * u.size);
    }
    uint64_t seconds_each = u.is_in_seconds ? u.size : u.size / ns_per_s;
    return number <= UINT64_MAX / seconds_each && add(sum, number * seconds_each, 0);
}

/* The unit of another letter case or with a Greek mu is almost certainly meant, unless that is `M`
 * or `m`. */
static bool unit_fault(zs_str s, part word, zs_fault *f)
{
    zs_fault_set(f, word.at, word.length, "no such unit of time", units);
    char small[16];
    zs_str text = zs_str_sub(s, word.at, word.length);
    if (zs_str_is(text, "\xCE\xBCs")) {
        zs_fault_fix(f, s, word.at, word.length, ZS_STR("us"));
        return false;
    }
    for (size_t i = 0; i < text.n && i < sizeof small; i++) {
        char c = text.p[i];
        small[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    if (text.n <= sizeof small && lex_unit((zs_str){small, text.n}).size != 0) {
        f->hint = "units are case-sensitive: `m` is a minute, `M` a month";
        zs_fault_fix(f, s, word.at, word.length, (zs_str){small, text.n});
    }
    return false;
}

/* What stands where a number should. */
static bool number_fault(zs_str s, part p, zs_fault *f)
{
    switch (p.kind) {
    case PART_END:
        return zs_fault_set(f, 0, s.n, "a duration is missing", examples);
    case PART_SIGN:
        return zs_fault_set(f, p.at, p.length, "a duration has no sign", examples);
    case PART_POINT:
        zs_fault_set(f, p.at, p.length, "a digit is missing before the point", examples);
        zs_fault_fix(f, s, p.at, 0, ZS_STR("0"));
        return false;
    case PART_WORD:
        return zs_fault_set(f, p.at, p.length, "a number is missing before the unit", examples);
    default:
        return zs_fault_set(f, p.at, p.length, "this has no place in a duration", examples);
    }
}

/* One number with its unit; *at moves behind it. */
static bool take_component(zs_str s, size_t *at, zs_duration *sum, zs_fault *f)
{
    part number = lex_solid(s, *at);
    if (number.kind != PART_NUMBER) {
        return number_fault(s, number, f);
    }
    size_t end = number.at + number.length;
    part after = lex_part(s, end), word = lex_solid(s, end);
    if (after.kind == PART_POINT) {
        return zs_fault_set(f, after.at, 1, "a digit is missing after the point", examples);
    }
    if (word.kind == PART_OTHER) {
        return zs_fault_set(f, word.at, word.length, "this has no place in a duration",
                            "a fraction has a point, and parts are separated by spaces");
    }
    if (word.kind != PART_WORD) {
        return zs_fault_set(f, number.at, number.length, "the unit is missing", units);
    }
    unit u = lex_unit(zs_str_sub(s, word.at, word.length));
    if (u.size == 0) {
        return unit_fault(s, word, f);
    }
    zs_str digits = zs_str_sub(s, number.at, number.length);
    size_t point = zs_str_find(digits, '.');
    uint64_t whole = 0, rest = 0;
    if (!fraction_of(u, zs_str_sub(digits, point + 1, digits.n), &rest)) {
        return zs_fault_set(f, number.at, number.length, "this fraction of the unit is not exact",
                            "use a smaller unit: `90m` for `1.5h`");
    }
    if (zs_parse_digits(zs_str_sub(digits, 0, point), 10, &whole) != ZS_NUMBER_OK ||
        !add_whole(sum, u, whole) ||
        !add(sum, u.is_in_seconds ? rest : 0, u.is_in_seconds ? 0 : rest)) {
        return zs_fault_set(f, number.at, number.length, too_long, NULL);
    }
    *at = word.at + word.length;
    return true;
}

bool zs_parse_duration(zs_str s, zs_duration *ret, zs_fault *ret_fault)
{
    zs_duration sum = {0, 0};
    if (zs_str_is(s, "0")) {
        *ret = sum;
        return true;
    }
    size_t at = 0;
    do {
        if (!take_component(s, &at, &sum, ret_fault)) {
            return false;
        }
    } while (lex_solid(s, at).kind != PART_END);
    *ret = sum;
    return true;
}
