/* Made by `make generate` from schema/cdi/cdi.json, digest d6b48bbc4b96089a. */
/* The patterns of `cdi` documents. A pattern searches, so that a rule begins and ends with any*
 * unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that is
 * the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/cdi/cdi.h"

/* ^v?(0\.[1-8]\.0|1\.[01]\.0)$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= '0') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy12;
                goto yy1;
            }
            if (yych >= '0') goto yy3;
        } else {
            if (yych <= '1') goto yy4;
            if (yych == 'v') goto yy5;
        }
yy1:
        ++at;
yy2:
        { return false; }
yy3:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych == '.') goto yy6;
        goto yy2;
yy4:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych == '.') goto yy8;
        goto yy2;
yy5:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych <= '/') goto yy2;
        if (yych <= '0') goto yy9;
        if (yych <= '1') goto yy10;
        goto yy2;
yy6:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych <= '0') goto yy7;
        if (yych <= '8') goto yy11;
yy7:
        at = mark;
        goto yy2;
yy8:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych <= '/') goto yy7;
        if (yych <= '1') goto yy11;
        goto yy7;
yy9:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych == '.') goto yy6;
        goto yy7;
yy10:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych == '.') goto yy8;
        goto yy7;
yy11:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych != '.') goto yy7;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych != '0') goto yy7;
        ++at;
        { return at == limit; }
yy12:
        { return false; }
    }
}

/* ^[bcup]?$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 'o') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy16;
                goto yy14;
            }
            if (yych <= 'a') goto yy14;
            if (yych <= 'c') goto yy15;
        } else {
            if (yych <= 'p') goto yy15;
            if (yych == 'u') goto yy15;
        }
yy14:
        ++at;
        { return false; }
yy15:
        ++at;
        { return at == limit; }
yy16:
        { return false; }
    }
}

/* ^(none|[rwm]*)$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 'n') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy25;
                goto yy18;
            }
            if (yych <= 'l') goto yy18;
            if (yych <= 'm') goto yy20;
            goto yy22;
        } else {
            if (yych <= 'r') {
                if (yych >= 'r') goto yy20;
            } else {
                if (yych == 'w') goto yy20;
            }
        }
yy18:
        ++at;
yy19:
        { return false; }
yy20:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'q') {
            if (yych <= 0x00) goto yy21;
            if (yych == 'm') goto yy20;
        } else {
            if (yych <= 'r') goto yy20;
            if (yych == 'w') goto yy20;
        }
yy21:
        { return at == limit; }
yy22:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy19;
        if (yych != 'o') goto yy19;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy23;
        if (yych == 'n') goto yy24;
yy23:
        at = mark;
        goto yy19;
yy24:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy23;
        if (yych != 'e') goto yy23;
        ++at;
        goto yy21;
yy25:
        { return false; }
    }
}

bool zs_cdi_match(unsigned pattern, zs_str s) {
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
