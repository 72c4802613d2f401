/* Made by `make generate` from schema/deployment/deployment.json, digest c0a42c6bcd015122. */
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
        unsigned int yyaccept = 0;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '=') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy23;
                    goto yy6;
                }
                if (yych >= '=') goto yy8;
            } else {
                if (yych <= 0x7F) goto yy6;
                if (yych <= 0xC1) goto yy8;
                goto yy10;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy11;
                if (yych <= 0xEF) goto yy12;
                goto yy13;
            } else {
                if (yych <= 0xF3) goto yy14;
                if (yych <= 0xF4) goto yy15;
                goto yy8;
            }
        }
yy6:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '=') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy7;
                    goto yy6;
                }
                if (yych <= '<') goto yy6;
            } else {
                if (yych <= 0x7F) goto yy6;
                if (yych >= 0xC2) goto yy16;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy18;
                if (yych <= 0xEF) goto yy19;
                goto yy20;
            } else {
                if (yych <= 0xF3) goto yy21;
                if (yych <= 0xF4) goto yy22;
            }
        }
yy7:
        { return at == limit; }
yy8:
        ++at;
yy9:
        { return false; }
yy10:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x7F) goto yy9;
        if (yych <= 0xBF) goto yy6;
        goto yy9;
yy11:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x9F) goto yy9;
        if (yych <= 0xBF) goto yy16;
        goto yy9;
yy12:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x7F) goto yy9;
        if (yych <= 0xBF) goto yy16;
        goto yy9;
yy13:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x8F) goto yy9;
        if (yych <= 0xBF) goto yy19;
        goto yy9;
yy14:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x7F) goto yy9;
        if (yych <= 0xBF) goto yy19;
        goto yy9;
yy15:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy9;
        if (yych <= 0x7F) goto yy9;
        if (yych <= 0x8F) goto yy19;
        goto yy9;
yy16:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x7F) goto yy17;
        if (yych <= 0xBF) goto yy6;
yy17:
        at = mark;
        if (yyaccept == 0) {
            goto yy7;
        } else {
            goto yy9;
        }
yy18:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x9F) goto yy17;
        if (yych <= 0xBF) goto yy16;
        goto yy17;
yy19:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x7F) goto yy17;
        if (yych <= 0xBF) goto yy16;
        goto yy17;
yy20:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x8F) goto yy17;
        if (yych <= 0xBF) goto yy19;
        goto yy17;
yy21:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x7F) goto yy17;
        if (yych <= 0xBF) goto yy19;
        goto yy17;
yy22:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy17;
        if (yych <= 0x7F) goto yy17;
        if (yych <= 0x8F) goto yy19;
        goto yy17;
yy23:
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
            if (at >= limit) goto yy30;
            goto yy25;
        }
        if (yych <= '`') goto yy25;
        if (yych <= 'z') goto yy26;
yy25:
        ++at;
        { return false; }
yy26:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) goto yy27;
            if (yych == '-') goto yy28;
        } else {
            if (yych <= '9') goto yy26;
            if (yych <= '`') goto yy27;
            if (yych <= 'z') goto yy26;
        }
yy27:
        { return at == limit; }
yy28:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) goto yy29;
            if (yych == '-') goto yy28;
        } else {
            if (yych <= '9') goto yy26;
            if (yych <= '`') goto yy29;
            if (yych <= 'z') goto yy26;
        }
yy29:
        at = mark;
        goto yy27;
yy30:
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
                if (yych >= 0x01) goto yy32;
                if (at >= limit) goto yy73;
            } else {
                if (yych <= 'b') goto yy34;
                if (yych <= 'c') goto yy35;
                goto yy36;
            }
        } else {
            if (yych <= 'h') {
                if (yych >= 'h') goto yy37;
            } else {
                if (yych == 'n') goto yy38;
            }
        }
yy32:
        ++at;
yy33:
        { return false; }
yy34:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy33;
        if (yych == 'r') goto yy39;
        goto yy33;
yy35:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy33;
        if (yych == 'o') goto yy41;
        goto yy33;
yy36:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy33;
        if (yych == 'e') goto yy42;
        goto yy33;
yy37:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy33;
        if (yych == 'o') goto yy43;
        goto yy33;
yy38:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy33;
        if (yych == 'o') goto yy44;
        goto yy33;
yy39:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'i') goto yy45;
yy40:
        at = mark;
        if (yyaccept == 0) {
            goto yy33;
        } else {
            goto yy54;
        }
yy41:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'n') goto yy46;
        goto yy40;
yy42:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'f') goto yy47;
        goto yy40;
yy43:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 's') goto yy48;
        goto yy40;
yy44:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'n') goto yy49;
        goto yy40;
yy45:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'd') goto yy50;
        goto yy40;
yy46:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 't') goto yy51;
        goto yy40;
yy47:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'a') goto yy52;
        goto yy40;
yy48:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 't') goto yy53;
        goto yy40;
yy49:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'e') goto yy53;
        goto yy40;
yy50:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'g') goto yy55;
        goto yy40;
yy51:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'a') goto yy56;
        goto yy40;
yy52:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'u') goto yy57;
        goto yy40;
yy53:
        ++at;
yy54:
        { return at == limit; }
yy55:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'e') goto yy58;
        goto yy40;
yy56:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'i') goto yy59;
        goto yy40;
yy57:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'l') goto yy48;
        goto yy40;
yy58:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == ':') goto yy60;
        goto yy54;
yy59:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'n') goto yy62;
        goto yy40;
yy60:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
yy61:
        if (yych <= 0xDF) {
            if (yych <= '\f') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy54;
                    goto yy60;
                }
                if (yych == '\n') goto yy54;
                goto yy60;
            } else {
                if (yych <= '\r') goto yy54;
                if (yych <= 0x7F) goto yy60;
                if (yych <= 0xC1) goto yy54;
                goto yy63;
            }
        } else {
            if (yych <= 0xEF) {
                if (yych <= 0xE0) goto yy64;
                if (yych == 0xE2) goto yy66;
                goto yy65;
            } else {
                if (yych <= 0xF0) goto yy67;
                if (yych <= 0xF3) goto yy68;
                if (yych <= 0xF4) goto yy69;
                goto yy54;
            }
        }
yy62:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'e') goto yy70;
        goto yy40;
yy63:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x7F) goto yy40;
        if (yych <= 0xBF) goto yy60;
        goto yy40;
yy64:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x9F) goto yy40;
        if (yych <= 0xBF) goto yy63;
        goto yy40;
yy65:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x7F) goto yy40;
        if (yych <= 0xBF) goto yy63;
        goto yy40;
yy66:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x7F) goto yy40;
        if (yych <= 0x80) goto yy71;
        if (yych <= 0xBF) goto yy63;
        goto yy40;
yy67:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x8F) goto yy40;
        if (yych <= 0xBF) goto yy65;
        goto yy40;
yy68:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x7F) goto yy40;
        if (yych <= 0xBF) goto yy65;
        goto yy40;
yy69:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych <= 0x7F) goto yy40;
        if (yych <= 0x8F) goto yy65;
        goto yy40;
yy70:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych == 'r') goto yy72;
        goto yy40;
yy71:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xA7) {
            if (yych <= 0x00) goto yy40;
            if (yych <= 0x7F) goto yy40;
            goto yy60;
        } else {
            if (yych <= 0xA9) goto yy40;
            if (yych <= 0xBF) goto yy60;
            goto yy40;
        }
yy72:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy40;
        if (yych != ':') goto yy40;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '\f') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy40;
                goto yy60;
            }
            if (yych == '\n') goto yy40;
            goto yy61;
        } else {
            if (yych <= 0x7F) {
                if (yych <= '\r') goto yy40;
                goto yy61;
            } else {
                if (yych <= 0xC1) goto yy40;
                if (yych <= 0xF4) goto yy61;
                goto yy40;
            }
        }
yy73:
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
                if (at >= limit) goto yy78;
                goto yy75;
            }
            if (yych <= '/') goto yy75;
            if (yych <= '9') goto yy76;
        } else {
            if (yych <= 'Z') goto yy76;
            if (yych <= '`') goto yy75;
            if (yych <= 'z') goto yy76;
        }
yy75:
        ++at;
        { return false; }
yy76:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '@') {
            if (yych <= '.') {
                if (yych <= 0x00) goto yy77;
                if (yych >= '-') goto yy76;
            } else {
                if (yych <= '/') goto yy77;
                if (yych <= '9') goto yy76;
            }
        } else {
            if (yych <= '_') {
                if (yych <= 'Z') goto yy76;
                if (yych >= '_') goto yy76;
            } else {
                if (yych <= '`') goto yy77;
                if (yych <= 'z') goto yy76;
            }
        }
yy77:
        { return at == limit; }
yy78:
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
