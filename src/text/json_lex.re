/* The lexer of JSON. The contract is in json_lex.h.
 * Source: RFC 8259, sections 2, 6, 7 and 8.1; NUL in strings is refused beyond it, because no path,
 * name or argument of a container can hold one. */
#include "text/json_lex.h"

#include "text/lex.h"

#include "base/banned.h"

/*!re2c
    re2c:encoding:utf8 = 1;
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:flags:nested-ifs = 1;
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYPEEK = "ZS_PEEK(c)";
    re2c:define:YYSKIP = "++c.p;";
    re2c:define:YYBACKUP = "c.marker = c.p;";
    re2c:define:YYRESTORE = "c.p = c.marker;";
    re2c:define:YYLESSTHAN = "c.p >= c.limit";
    re2c:yyfill:enable = 0;
    re2c:eof = 0;

    hex = [0-9a-fA-F];
    high = "\\u" [dD] [89abAB] hex{2};
    low = "\\u" [dD] [c-fC-F] hex{2};
    zero = "\\u0000";
    nonzero = [1-9a-cA-CefEF] hex{3} | "0" [1-9a-fA-F] hex{2}
            | "00" [1-9a-fA-F] hex | "000" [1-9a-fA-F];
    unit = "\\u" (nonzero | [dD] [0-7] hex{2});
    escape = "\\" ["\\/bfnrt];
    scalar = [^\uD800-\uDFFF]; // without this re2c takes encoded surrogates for UTF-8
    plain = scalar \ [\x00-\x1F"\\];
    element = plain | escape | unit | high low;
    integer = "-"? ("0" | [1-9] [0-9]*);
    fraction = "." [0-9]+;
    exponent = [eE] [-+]? [0-9]+;
*/

static zs_json_token token(zs_json_kind kind, size_t at, zs_cursor c)
{
    return (zs_json_token){kind, at, zs_cursor_offset(c) - at};
}

zs_json_token zs_json_lex(zs_str text, size_t at)
{
    zs_cursor c = zs_cursor_at(text, at);
    for (;;) {
        at = zs_cursor_offset(c);
/*!re2c
        [ \t\n\r]+                         { continue; }
        $                                  { return token(ZS_JSON_END, at, c); }
        "{"                                { return token(ZS_JSON_BEGIN_MAP, at, c); }
        "}"                                { return token(ZS_JSON_END_MAP, at, c); }
        "["                                { return token(ZS_JSON_BEGIN_LIST, at, c); }
        "]"                                { return token(ZS_JSON_END_LIST, at, c); }
        ":"                                { return token(ZS_JSON_COLON, at, c); }
        ","                                { return token(ZS_JSON_COMMA, at, c); }
        ["] element* ["]                   { return token(ZS_JSON_STRING, at, c); }
        ["]                                { return token(ZS_JSON_FAULTY_STRING, at, c); }
        ['] (scalar \ [\x00-\x1F'\\])* ['] { return token(ZS_JSON_SINGLE_QUOTED, at, c); }
        integer                            { return token(ZS_JSON_INT, at, c); }
        integer fraction? exponent?        { return token(ZS_JSON_FLOAT, at, c); }
        [-+.]? [0-9] [-+.0-9a-zA-Z_]*      { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
        [-+.] [-+.0-9a-zA-Z_]*             { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
        "true"                             { return token(ZS_JSON_TRUE, at, c); }
        "false"                            { return token(ZS_JSON_FALSE, at, c); }
        "null"                             { return token(ZS_JSON_NULL, at, c); }
        [a-zA-Z_$] [-.0-9a-zA-Z_$]*        { return token(ZS_JSON_WORD, at, c); }
        "//" | "/*" | "#"                  { return token(ZS_JSON_COMMENT, at, c); }
        "\uFEFF"                           { return token(ZS_JSON_BOM, at, c); }
        scalar                             { return token(ZS_JSON_BYTE, at, c); }
        *                                  { return (zs_json_token){ZS_JSON_BYTE, at, 0}; }
*/
    }
}

static zs_json_string_fault fault(zs_json_string_fault_kind kind, size_t at, zs_cursor c)
{
    return (zs_json_string_fault){kind, at, zs_cursor_offset(c) - at};
}

zs_json_string_fault zs_json_find_string_fault(zs_str text, size_t at)
{
    zs_cursor c = zs_cursor_at(text, at + 1);
    for (;;) {
        at = zs_cursor_offset(c);
/*!re2c
        ["\r\n]                            { return fault(ZS_JSON_STRING_OPEN, at, c); }
        $                                  { return fault(ZS_JSON_STRING_OPEN, at, c); }
        zero                               { return fault(ZS_JSON_STRING_NUL, at, c); }
        element                            { continue; }
        high | low                         { return fault(ZS_JSON_STRING_SURROGATE, at, c); }
        "\\u" hex{0,3}                     { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
        "\\" (scalar \ [\x00-\x1F])?       { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
        scalar                             { return fault(ZS_JSON_STRING_CONTROL, at, c); }
        *                                  { return fault(ZS_JSON_STRING_BYTE, at, c); }
*/
    }
}
