/* Made by `make generate` from schema/finding/finding.json, digest 5eb122e0b8cddc3c. */
/* The patterns of `finding` documents. A pattern searches, so that a rule begins and ends with
 * any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that
 * is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/finding/finding.h"

/* ^ZS[0-9]{3,4}$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy8;
            goto yy1;
        }
        if (yych == 'Z') goto yy3;
yy1:
        ++at;
yy2:
        { return false; }
yy3:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych != 'S') goto yy2;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych <= '/') goto yy4;
        if (yych <= '9') goto yy5;
yy4:
        at = mark;
        goto yy2;
yy5:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych <= '/') goto yy4;
        if (yych >= ':') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych <= '/') goto yy4;
        if (yych >= ':') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy6;
        if (yych <= '/') goto yy6;
        if (yych <= '9') goto yy7;
yy6:
        { return at == limit; }
yy7:
        ++at;
        goto yy6;
yy8:
        { return false; }
    }
}

bool zs_rep_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    default:
        return false;
    }
}
