/* Made by `make generate` from tests/codegen/good/large.json, digest 086f5a44af65bce3. */
/* The patterns of `large` documents. A pattern searches, so that a rule begins and ends with
 * any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that
 * is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/large/large.h"

/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:yyfill:enable = 0;
    re2c:eof = 0;
    re2c:indent:string = "    ";
    re2c:indent:top = 1;
    re2c:flags:nested-ifs = 1;
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYPEEK = "(at < limit ? *at : 0)";
    re2c:define:YYSKIP = "++at;";
    re2c:define:YYBACKUP = "mark = at;";
    re2c:define:YYRESTORE = "at = mark;";
    re2c:define:YYLESSTHAN = "at >= limit";
    any = [^];
    wide = [\xC0-\xFF] [\x80-\xBF]*;
*/

/* ^[^\t]+$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ([\x00-\x08\x0A-\x7F]|wide)+
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[a-z]+$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [a-z]+
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^(?:real\.time|boot)$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ("real.time" | "boot")
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

bool zs_large_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    case 2:
        return match_2(at, at + s.n);
    case 3:
        return match_3(at, at + s.n);
    default:
        return false;
    }
}
