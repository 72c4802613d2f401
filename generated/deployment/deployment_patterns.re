/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* The patterns of `deployment` documents. A pattern searches, so that a rule begins and ends
 * with any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether
 * that is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/deployment/deployment.h"

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

/* ^[A-Za-z0-9][A-Za-z0-9-]*$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [0-9A-Za-z] [\-0-9A-Za-z]*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[^=]+$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ([\x00-<>-\x7F]|wide)+
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[a-z]([a-z0-9-]*[a-z0-9])?$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [a-z] ([\-0-9a-z]* [0-9a-z])?
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^(default|host|none|bridge|bridge:.*|container:.+)$ */
static bool match_4(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 1;
        ("default" | "host" | "none" | "bridge" | "bridge:"
        [\x00-\x09\x0B-\x0C\x0E-\u2027\u202A-\U0010FFFF]* | "container:"
        [\x00-\x09\x0B-\x0C\x0E-\u2027\u202A-\U0010FFFF]+)
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[A-Za-z0-9][A-Za-z0-9._-]*$ */
static bool match_5(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [0-9A-Za-z] [\--.0-9A-Z_a-z]*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

bool zs_svc_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    case 2:
        return match_2(at, at + s.n);
    case 3:
        return match_3(at, at + s.n);
    case 4:
        return match_4(at, at + s.n);
    case 5:
        return match_5(at, at + s.n);
    default:
        return false;
    }
}
