/* Made by `make generate` from schema/oci/oci.json, digest ecd6022424007c37. */
/* The patterns of `oci` documents. A pattern searches, so that a rule begins and ends with any*
 * unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that is
 * the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/oci/oci.h"

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

/* ^RLIMIT_[A-Z]+$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        "RLIMIT_" [A-Z]+
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[0-9, -]*$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [\x20,-\-0-9]*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[rwm]*$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [mrw]*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[1-9][0-9]*[KMG]B$ */
static bool match_4(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        [1-9] [0-9]* [GKM] "B"
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[^/]+$ */
static bool match_5(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ([\x00-.0-\x7F]|wide)+
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^[^\n]*$ */
static bool match_6(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ([\x00-\x09\x0B-\x7F]|wide)*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^MB:[^\n]*$ */
static bool match_7(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        "MB:" ([\x00-\x09\x0B-\x7F]|wide)*
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

/* ^(monotonic|boottime)$ */
static bool match_8(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;
    /*!re2c
        re2c:encoding:utf8 = 0;
        ("monotonic" | "boottime")
            { return at == limit; }
        * { return false; }
        $ { return false; }
    */
}

bool zs_oci_match(unsigned pattern, zs_str s) {
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
    case 6:
        return match_6(at, at + s.n);
    case 7:
        return match_7(at, at + s.n);
    case 8:
        return match_8(at, at + s.n);
    default:
        return false;
    }
}
