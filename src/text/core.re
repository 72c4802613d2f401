/* The core schema of YAML 1.2: what type a plain scalar has, and the value of an integer.
 * Source: YAML 1.2.2, section 10.3.2, with one difference: a decimal integer with a leading zero is
 * text, because YAML 1.1 readers take it as octal and others as decimal. */
#include "base/number.h"
#include "text/event.h"
#include "text/lex.h"
#include "text/scalar.h"

#include "base/banned.h"

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

    sign = [-+];
    decimal = "0" | [1-9] [0-9]*;
    octal = "0o" [0-7]+;
    hexadecimal = "0x" [0-9a-fA-F]+;
    pointed = [0-9]+ "." [0-9]* ([eE] sign? [0-9]+)? | "." [0-9]+ ([eE] sign? [0-9]+)?
            | [0-9]+ [eE] sign? [0-9]+;
*/

typedef enum core_kind { NULL_TEXT, BOOL_TEXT, INT_TEXT, FLOAT_TEXT, OTHER_TEXT } core_kind;

/* The kind of the longest number or word at the start; the caller sees whether it is all of the
 * text. */
static core_kind lex_core(zs_cursor *at)
{
    zs_cursor c = *at;
    core_kind kind = OTHER_TEXT;
/*!re2c
    $                                            { kind = NULL_TEXT; goto done; }
    "null" | "Null" | "NULL" | "~"               { kind = NULL_TEXT; goto done; }
    "true" | "True" | "TRUE" | "false" | "False" | "FALSE"  { kind = BOOL_TEXT; goto done; }
    sign? (decimal | octal | hexadecimal)        { kind = INT_TEXT; goto done; }
    sign? pointed                                { kind = FLOAT_TEXT; goto done; }
    sign? "." ("inf" | "Inf" | "INF")            { kind = FLOAT_TEXT; goto done; }
    "." ("nan" | "NaN" | "NAN")                  { kind = FLOAT_TEXT; goto done; }
    *                                            { goto done; }
*/
done:
    *at = c;
    return kind;
}

int zs_core_of(zs_str plain, bool *ret_null)
{
    zs_cursor c = zs_cursor_at(plain, 0);
    core_kind kind = lex_core(&c);
    if (zs_cursor_offset(c) != plain.n) {
        kind = OTHER_TEXT;
    }
    *ret_null = kind == NULL_TEXT;
    return kind == BOOL_TEXT    ? ZS_CORE_BOOL
           : kind == INT_TEXT   ? ZS_CORE_INT
           : kind == FLOAT_TEXT ? ZS_CORE_FLOAT
                                : ZS_CORE_STR;
}

bool zs_parse_core_int(zs_str s, bool *ret_negative, uint64_t *ret_magnitude)
{
    bool is_null = false;
    if (zs_core_of(s, &is_null) != ZS_CORE_INT) {
        return false;
    }
    bool is_negative = s.p[0] == '-';
    zs_str digits = zs_str_sub(s, is_negative || s.p[0] == '+' ? 1 : 0, s.n);
    unsigned base = 10;
    if (digits.n > 2 && (digits.p[1] == 'x' || digits.p[1] == 'o')) {
        base = digits.p[1] == 'x' ? 16 : 8;
        digits = zs_str_sub(digits, 2, digits.n);
    }
    uint64_t magnitude = 0;
    if (zs_parse_digits(digits, base, &magnitude) != ZS_NUMBER_OK) {
        return false;
    }
    *ret_negative = is_negative;
    *ret_magnitude = magnitude;
    return true;
}
