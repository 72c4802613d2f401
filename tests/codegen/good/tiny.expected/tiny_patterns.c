/* Made by `make generate` from tests/codegen/good/tiny.json, digest d7beb9ea0ae4f722. */
/* The patterns of `tiny` documents. A pattern searches, so that a rule begins and ends with any*
 * unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that is
 * the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/tiny/tiny.h"

/* ^[A-Z][a-z]*$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy4;
            goto yy1;
        }
        if (yych <= '@') goto yy1;
        if (yych <= 'Z') goto yy2;
yy1:
        ++at;
        { return false; }
yy2:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy3;
        if (yych <= '`') goto yy3;
        if (yych <= 'z') goto yy2;
yy3:
        { return at == limit; }
yy4:
        { return false; }
    }
}

bool zs_tiny_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    default:
        return false;
    }
}
