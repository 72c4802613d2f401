/* Made by `make generate` from schema/oci/oci_features.json, digest 6fba49bc1cee0801. */
/* The patterns of `oci_features` documents. A pattern searches, so that a rule begins and ends
 * with any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether
 * that is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/oci_features/oci_features.h"

/* ^CAP_[A-Z_]+$ */
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
        if (yych == 'C') goto yy3;
yy1:
        ++at;
yy2:
        { return false; }
yy3:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych != 'A') goto yy2;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych == 'P') goto yy5;
yy4:
        at = mark;
        goto yy2;
yy5:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych != '_') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'Z') {
            if (yych <= 0x00) goto yy4;
            if (yych <= '@') goto yy4;
        } else {
            if (yych != '_') goto yy4;
        }
yy6:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'Z') {
            if (yych <= 0x00) goto yy7;
            if (yych >= 'A') goto yy6;
        } else {
            if (yych == '_') goto yy6;
        }
yy7:
        { return at == limit; }
yy8:
        { return false; }
    }
}

bool zs_oci_features_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    default:
        return false;
    }
}
