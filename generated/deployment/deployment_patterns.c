/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* The patterns of `deployment` documents. A pattern searches, so that a rule begins and ends
 * with any* unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether
 * that is the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/deployment/deployment.h"

/* ^[A-Za-z0-9][A-Za-z0-9-]*$ */
static bool match_1(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= '@') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy4;
                goto yy1;
            }
            if (yych <= '/') goto yy1;
            if (yych <= '9') goto yy2;
        } else {
            if (yych <= 'Z') goto yy2;
            if (yych <= '`') goto yy1;
            if (yych <= 'z') goto yy2;
        }
yy1:
        ++at;
        { return false; }
yy2:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '9') {
            if (yych <= ',') {
                if (yych >= 0x01) goto yy3;
            } else {
                if (yych <= '-') goto yy2;
                if (yych >= '0') goto yy2;
            }
        } else {
            if (yych <= 'Z') {
                if (yych >= 'A') goto yy2;
            } else {
                if (yych <= '`') goto yy3;
                if (yych <= 'z') goto yy2;
            }
        }
yy3:
        { return at == limit; }
yy4:
        { return false; }
    }
}

/* ^[^=]+$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= '=') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy10;
                goto yy6;
            }
            if (yych >= '=') goto yy8;
        } else {
            if (yych <= 0x7F) goto yy6;
            if (yych <= 0xBF) goto yy8;
            goto yy9;
        }
yy6:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '=') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy7;
                goto yy6;
            }
            if (yych <= '<') goto yy6;
        } else {
            if (yych <= 0x7F) goto yy6;
            if (yych >= 0xC0) goto yy9;
        }
yy7:
        { return at == limit; }
yy8:
        ++at;
        { return false; }
yy9:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy7;
            goto yy6;
        }
        if (yych == '=') goto yy7;
        if (yych <= 0x7F) goto yy6;
        goto yy9;
yy10:
        { return false; }
    }
}

/* ^[a-z]([a-z0-9-]*[a-z0-9])?$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy17;
            goto yy12;
        }
        if (yych <= '`') goto yy12;
        if (yych <= 'z') goto yy13;
yy12:
        ++at;
        { return false; }
yy13:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) goto yy14;
            if (yych == '-') goto yy15;
        } else {
            if (yych <= '9') goto yy13;
            if (yych <= '`') goto yy14;
            if (yych <= 'z') goto yy13;
        }
yy14:
        { return at == limit; }
yy15:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) goto yy16;
            if (yych == '-') goto yy15;
        } else {
            if (yych <= '9') goto yy13;
            if (yych <= '`') goto yy16;
            if (yych <= 'z') goto yy13;
        }
yy16:
        at = mark;
        goto yy14;
yy17:
        { return false; }
    }
}

/* ^(default|host|none|bridge|bridge:.*|container:.+)$ */
static bool match_4(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        unsigned int yyaccept = 0;
        yych = (at < limit ? *at : 0);
        if (yych <= 'd') {
            if (yych <= 'a') {
                if (yych >= 0x01) goto yy19;
                if (at >= limit) goto yy60;
            } else {
                if (yych <= 'b') goto yy21;
                if (yych <= 'c') goto yy22;
                goto yy23;
            }
        } else {
            if (yych <= 'h') {
                if (yych >= 'h') goto yy24;
            } else {
                if (yych == 'n') goto yy25;
            }
        }
yy19:
        ++at;
yy20:
        { return false; }
yy21:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy20;
        if (yych == 'r') goto yy26;
        goto yy20;
yy22:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy20;
        if (yych == 'o') goto yy28;
        goto yy20;
yy23:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy20;
        if (yych == 'e') goto yy29;
        goto yy20;
yy24:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy20;
        if (yych == 'o') goto yy30;
        goto yy20;
yy25:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy20;
        if (yych == 'o') goto yy31;
        goto yy20;
yy26:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'i') goto yy32;
yy27:
        at = mark;
        if (yyaccept == 0) {
            goto yy20;
        } else {
            goto yy41;
        }
yy28:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'n') goto yy33;
        goto yy27;
yy29:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'f') goto yy34;
        goto yy27;
yy30:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 's') goto yy35;
        goto yy27;
yy31:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'n') goto yy36;
        goto yy27;
yy32:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'd') goto yy37;
        goto yy27;
yy33:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 't') goto yy38;
        goto yy27;
yy34:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'a') goto yy39;
        goto yy27;
yy35:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 't') goto yy40;
        goto yy27;
yy36:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'e') goto yy40;
        goto yy27;
yy37:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'g') goto yy42;
        goto yy27;
yy38:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'a') goto yy43;
        goto yy27;
yy39:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'u') goto yy44;
        goto yy27;
yy40:
        ++at;
yy41:
        { return at == limit; }
yy42:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'e') goto yy45;
        goto yy27;
yy43:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'i') goto yy46;
        goto yy27;
yy44:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'l') goto yy35;
        goto yy27;
yy45:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy41;
        if (yych == ':') goto yy47;
        goto yy41;
yy46:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'n') goto yy49;
        goto yy27;
yy47:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
yy48:
        if (yych <= 0xDF) {
            if (yych <= '\f') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy41;
                    goto yy47;
                }
                if (yych == '\n') goto yy41;
                goto yy47;
            } else {
                if (yych <= '\r') goto yy41;
                if (yych <= 0x7F) goto yy47;
                if (yych <= 0xC1) goto yy41;
                goto yy50;
            }
        } else {
            if (yych <= 0xEF) {
                if (yych <= 0xE0) goto yy51;
                if (yych == 0xE2) goto yy53;
                goto yy52;
            } else {
                if (yych <= 0xF0) goto yy54;
                if (yych <= 0xF3) goto yy55;
                if (yych <= 0xF4) goto yy56;
                goto yy41;
            }
        }
yy49:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'e') goto yy57;
        goto yy27;
yy50:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x7F) goto yy27;
        if (yych <= 0xBF) goto yy47;
        goto yy27;
yy51:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x9F) goto yy27;
        if (yych <= 0xBF) goto yy50;
        goto yy27;
yy52:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x7F) goto yy27;
        if (yych <= 0xBF) goto yy50;
        goto yy27;
yy53:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x7F) goto yy27;
        if (yych <= 0x80) goto yy58;
        if (yych <= 0xBF) goto yy50;
        goto yy27;
yy54:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x8F) goto yy27;
        if (yych <= 0xBF) goto yy52;
        goto yy27;
yy55:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x7F) goto yy27;
        if (yych <= 0xBF) goto yy52;
        goto yy27;
yy56:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych <= 0x7F) goto yy27;
        if (yych <= 0x8F) goto yy52;
        goto yy27;
yy57:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych == 'r') goto yy59;
        goto yy27;
yy58:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xA7) {
            if (yych <= 0x00) goto yy27;
            if (yych <= 0x7F) goto yy27;
            goto yy47;
        } else {
            if (yych <= 0xA9) goto yy27;
            if (yych <= 0xBF) goto yy47;
            goto yy27;
        }
yy59:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy27;
        if (yych != ':') goto yy27;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '\f') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy27;
                goto yy47;
            }
            if (yych == '\n') goto yy27;
            goto yy48;
        } else {
            if (yych <= 0x7F) {
                if (yych <= '\r') goto yy27;
                goto yy48;
            } else {
                if (yych <= 0xC1) goto yy27;
                if (yych <= 0xF4) goto yy48;
                goto yy27;
            }
        }
yy60:
        { return false; }
    }
}

/* ^[A-Za-z0-9][A-Za-z0-9._-]*$ */
static bool match_5(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= '@') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy65;
                goto yy62;
            }
            if (yych <= '/') goto yy62;
            if (yych <= '9') goto yy63;
        } else {
            if (yych <= 'Z') goto yy63;
            if (yych <= '`') goto yy62;
            if (yych <= 'z') goto yy63;
        }
yy62:
        ++at;
        { return false; }
yy63:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '@') {
            if (yych <= '.') {
                if (yych <= 0x00) goto yy64;
                if (yych >= '-') goto yy63;
            } else {
                if (yych <= '/') goto yy64;
                if (yych <= '9') goto yy63;
            }
        } else {
            if (yych <= '_') {
                if (yych <= 'Z') goto yy63;
                if (yych >= '_') goto yy63;
            } else {
                if (yych <= '`') goto yy64;
                if (yych <= 'z') goto yy63;
            }
        }
yy64:
        { return at == limit; }
yy65:
        { return false; }
    }
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
