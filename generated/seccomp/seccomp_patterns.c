/* Made by `make generate` from schema/seccomp/seccomp.json, digest 6c7096b111e6485d. */
/* The patterns of `seccomp` documents. A pattern searches, so that a rule begins and ends with
 * any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that
 * is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/seccomp/seccomp.h"

/* ^(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy17;
            goto yy1;
        }
        if (yych <= '/') goto yy1;
        if (yych <= '0') goto yy3;
        if (yych <= '9') goto yy4;
yy1:
        ++at;
yy2:
        { return false; }
yy3:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych == '.') goto yy5;
        goto yy2;
yy4:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= '.') {
            if (yych <= 0x00) goto yy2;
            if (yych <= '-') goto yy2;
        } else {
            if (yych <= '/') goto yy2;
            if (yych <= '9') goto yy7;
            goto yy2;
        }
yy5:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy6;
        if (yych <= '/') goto yy6;
        if (yych <= '0') goto yy8;
        if (yych <= '9') goto yy10;
yy6:
        at = mark;
        goto yy2;
yy7:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '.') {
            if (yych <= 0x00) goto yy6;
            if (yych <= '-') goto yy6;
            goto yy5;
        } else {
            if (yych <= '/') goto yy6;
            if (yych <= '9') goto yy11;
            goto yy6;
        }
yy8:
        ++at;
yy9:
        { return at == limit; }
yy10:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= '/') goto yy9;
        if (yych <= '9') goto yy12;
        goto yy9;
yy11:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '.') {
            if (yych <= 0x00) goto yy6;
            if (yych <= '-') goto yy6;
            goto yy5;
        } else {
            if (yych <= '/') goto yy6;
            if (yych <= '9') goto yy13;
            goto yy6;
        }
yy12:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= '/') goto yy9;
        if (yych <= '9') goto yy14;
        goto yy9;
yy13:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '.') {
            if (yych <= 0x00) goto yy6;
            if (yych <= '-') goto yy6;
            goto yy5;
        } else {
            if (yych <= '/') goto yy6;
            if (yych <= '9') goto yy15;
            goto yy6;
        }
yy14:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= '/') goto yy9;
        if (yych <= '9') goto yy16;
        goto yy9;
yy15:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy6;
        if (yych == '.') goto yy5;
        goto yy6;
yy16:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= '/') goto yy9;
        if (yych <= '9') goto yy8;
        goto yy9;
yy17:
        { return false; }
    }
}

bool zs_scmp_match(unsigned pattern, zs_str s) {
    const unsigned char *at = (const unsigned char *)s.p;
    switch (pattern) {
    case 1:
        return match_1(at, at + s.n);
    default:
        return false;
    }
}
