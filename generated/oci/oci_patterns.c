/* Made by `make generate` from schema/oci/oci.json, digest bb1ed7b741891e0a. */
/* The patterns of `oci` documents. A pattern searches, so that a rule begins and ends with any*
 * unless the pattern has ^ and $. A matcher takes the longest prefix and asks whether that is
 * the whole text; it reads no byte past `limit`. A bounded count is checked as a length. */
#include "generated/oci/oci.h"

/* ^RLIMIT_[A-Z]+$ */
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
        if (yych == 'R') goto yy3;
yy1:
        ++at;
yy2:
        { return false; }
yy3:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy2;
        if (yych != 'L') goto yy2;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych == 'I') goto yy5;
yy4:
        at = mark;
        goto yy2;
yy5:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych != 'M') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych != 'I') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych != 'T') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych != '_') goto yy4;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy4;
        if (yych <= '@') goto yy4;
        if (yych >= '[') goto yy4;
yy6:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy7;
        if (yych <= '@') goto yy7;
        if (yych <= 'Z') goto yy6;
yy7:
        { return at == limit; }
yy8:
        { return false; }
    }
}

/* ^[0-9, -]*$ */
static bool match_2(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= '+') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy13;
                goto yy10;
            }
            if (yych == ' ') goto yy11;
        } else {
            if (yych <= '-') goto yy11;
            if (yych <= '/') goto yy10;
            if (yych <= '9') goto yy11;
        }
yy10:
        ++at;
        { return false; }
yy11:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '+') {
            if (yych <= 0x00) goto yy12;
            if (yych == ' ') goto yy11;
        } else {
            if (yych <= '-') goto yy11;
            if (yych <= '/') goto yy12;
            if (yych <= '9') goto yy11;
        }
yy12:
        { return at == limit; }
yy13:
        { return false; }
    }
}

/* ^[rwm]*$ */
static bool match_3(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 'q') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy18;
                goto yy15;
            }
            if (yych == 'm') goto yy16;
        } else {
            if (yych <= 'r') goto yy16;
            if (yych == 'w') goto yy16;
        }
yy15:
        ++at;
        { return false; }
yy16:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'q') {
            if (yych <= 0x00) goto yy17;
            if (yych == 'm') goto yy16;
        } else {
            if (yych <= 'r') goto yy16;
            if (yych == 'w') goto yy16;
        }
yy17:
        { return at == limit; }
yy18:
        { return false; }
    }
}

/* ^[1-9][0-9]*[KMG]B$ */
static bool match_4(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy26;
            goto yy20;
        }
        if (yych <= '0') goto yy20;
        if (yych <= '9') goto yy22;
yy20:
        ++at;
yy21:
        { return false; }
yy22:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'G') {
            if (yych <= '/') {
                if (yych <= 0x00) goto yy21;
                goto yy21;
            } else {
                if (yych <= '9') goto yy23;
                if (yych <= 'F') goto yy21;
                goto yy25;
            }
        } else {
            if (yych <= 'K') {
                if (yych <= 'J') goto yy21;
                goto yy25;
            } else {
                if (yych == 'M') goto yy25;
                goto yy21;
            }
        }
yy23:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 'G') {
            if (yych <= '/') {
                if (yych >= 0x01) goto yy24;
            } else {
                if (yych <= '9') goto yy23;
                if (yych >= 'G') goto yy25;
            }
        } else {
            if (yych <= 'K') {
                if (yych >= 'K') goto yy25;
            } else {
                if (yych == 'M') goto yy25;
            }
        }
yy24:
        at = mark;
        goto yy21;
yy25:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy24;
        if (yych != 'B') goto yy24;
        ++at;
        { return at == limit; }
yy26:
        { return false; }
    }
}

/* ^[^/]+$ */
static bool match_5(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        unsigned int yyaccept = 0;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '/') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy45;
                    goto yy28;
                }
                if (yych >= '/') goto yy30;
            } else {
                if (yych <= 0x7F) goto yy28;
                if (yych <= 0xC1) goto yy30;
                goto yy32;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy33;
                if (yych <= 0xEF) goto yy34;
                goto yy35;
            } else {
                if (yych <= 0xF3) goto yy36;
                if (yych <= 0xF4) goto yy37;
                goto yy30;
            }
        }
yy28:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '/') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy29;
                    goto yy28;
                }
                if (yych <= '.') goto yy28;
            } else {
                if (yych <= 0x7F) goto yy28;
                if (yych >= 0xC2) goto yy38;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy40;
                if (yych <= 0xEF) goto yy41;
                goto yy42;
            } else {
                if (yych <= 0xF3) goto yy43;
                if (yych <= 0xF4) goto yy44;
            }
        }
yy29:
        { return at == limit; }
yy30:
        ++at;
yy31:
        { return false; }
yy32:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x7F) goto yy31;
        if (yych <= 0xBF) goto yy28;
        goto yy31;
yy33:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x9F) goto yy31;
        if (yych <= 0xBF) goto yy38;
        goto yy31;
yy34:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x7F) goto yy31;
        if (yych <= 0xBF) goto yy38;
        goto yy31;
yy35:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x8F) goto yy31;
        if (yych <= 0xBF) goto yy41;
        goto yy31;
yy36:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x7F) goto yy31;
        if (yych <= 0xBF) goto yy41;
        goto yy31;
yy37:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy31;
        if (yych <= 0x7F) goto yy31;
        if (yych <= 0x8F) goto yy41;
        goto yy31;
yy38:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x7F) goto yy39;
        if (yych <= 0xBF) goto yy28;
yy39:
        at = mark;
        if (yyaccept == 0) {
            goto yy29;
        } else {
            goto yy31;
        }
yy40:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x9F) goto yy39;
        if (yych <= 0xBF) goto yy38;
        goto yy39;
yy41:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x7F) goto yy39;
        if (yych <= 0xBF) goto yy38;
        goto yy39;
yy42:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x8F) goto yy39;
        if (yych <= 0xBF) goto yy41;
        goto yy39;
yy43:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x7F) goto yy39;
        if (yych <= 0xBF) goto yy41;
        goto yy39;
yy44:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy39;
        if (yych <= 0x7F) goto yy39;
        if (yych <= 0x8F) goto yy41;
        goto yy39;
yy45:
        { return false; }
    }
}

/* ^[^\n]*$ */
static bool match_6(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return true;

    {
        unsigned char yych;
        unsigned int yyaccept = 0;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '\n') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy64;
                    goto yy47;
                }
                if (yych >= '\n') goto yy49;
            } else {
                if (yych <= 0x7F) goto yy47;
                if (yych <= 0xC1) goto yy49;
                goto yy51;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy52;
                if (yych <= 0xEF) goto yy53;
                goto yy54;
            } else {
                if (yych <= 0xF3) goto yy55;
                if (yych <= 0xF4) goto yy56;
                goto yy49;
            }
        }
yy47:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '\n') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy48;
                    goto yy47;
                }
                if (yych <= '\t') goto yy47;
            } else {
                if (yych <= 0x7F) goto yy47;
                if (yych >= 0xC2) goto yy57;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy59;
                if (yych <= 0xEF) goto yy60;
                goto yy61;
            } else {
                if (yych <= 0xF3) goto yy62;
                if (yych <= 0xF4) goto yy63;
            }
        }
yy48:
        { return at == limit; }
yy49:
        ++at;
yy50:
        { return false; }
yy51:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x7F) goto yy50;
        if (yych <= 0xBF) goto yy47;
        goto yy50;
yy52:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x9F) goto yy50;
        if (yych <= 0xBF) goto yy57;
        goto yy50;
yy53:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x7F) goto yy50;
        if (yych <= 0xBF) goto yy57;
        goto yy50;
yy54:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x8F) goto yy50;
        if (yych <= 0xBF) goto yy60;
        goto yy50;
yy55:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x7F) goto yy50;
        if (yych <= 0xBF) goto yy60;
        goto yy50;
yy56:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych <= 0x7F) goto yy50;
        if (yych <= 0x8F) goto yy60;
        goto yy50;
yy57:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x7F) goto yy58;
        if (yych <= 0xBF) goto yy47;
yy58:
        at = mark;
        if (yyaccept == 0) {
            goto yy48;
        } else {
            goto yy50;
        }
yy59:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x9F) goto yy58;
        if (yych <= 0xBF) goto yy57;
        goto yy58;
yy60:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x7F) goto yy58;
        if (yych <= 0xBF) goto yy57;
        goto yy58;
yy61:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x8F) goto yy58;
        if (yych <= 0xBF) goto yy60;
        goto yy58;
yy62:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x7F) goto yy58;
        if (yych <= 0xBF) goto yy60;
        goto yy58;
yy63:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy58;
        if (yych <= 0x7F) goto yy58;
        if (yych <= 0x8F) goto yy60;
        goto yy58;
yy64:
        { return false; }
    }
}

/* ^MB:[^\n]*$ */
static bool match_7(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        unsigned int yyaccept = 0;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy78;
            goto yy66;
        }
        if (yych == 'M') goto yy68;
yy66:
        ++at;
yy67:
        { return false; }
yy68:
        yyaccept = 0;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy67;
        if (yych != 'B') goto yy67;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych == ':') goto yy70;
yy69:
        at = mark;
        if (yyaccept == 0) {
            goto yy67;
        } else {
            goto yy71;
        }
yy70:
        yyaccept = 1;
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0xDF) {
            if (yych <= '\n') {
                if (yych <= 0x00) {
                    if (at >= limit) goto yy71;
                    goto yy70;
                }
                if (yych <= '\t') goto yy70;
            } else {
                if (yych <= 0x7F) goto yy70;
                if (yych >= 0xC2) goto yy72;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xE0) goto yy73;
                if (yych <= 0xEF) goto yy74;
                goto yy75;
            } else {
                if (yych <= 0xF3) goto yy76;
                if (yych <= 0xF4) goto yy77;
            }
        }
yy71:
        { return at == limit; }
yy72:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x7F) goto yy69;
        if (yych <= 0xBF) goto yy70;
        goto yy69;
yy73:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x9F) goto yy69;
        if (yych <= 0xBF) goto yy72;
        goto yy69;
yy74:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x7F) goto yy69;
        if (yych <= 0xBF) goto yy72;
        goto yy69;
yy75:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x8F) goto yy69;
        if (yych <= 0xBF) goto yy74;
        goto yy69;
yy76:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x7F) goto yy69;
        if (yych <= 0xBF) goto yy74;
        goto yy69;
yy77:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy69;
        if (yych <= 0x7F) goto yy69;
        if (yych <= 0x8F) goto yy74;
        goto yy69;
yy78:
        { return false; }
    }
}

/* ^(monotonic|boottime)$ */
static bool match_8(const unsigned char *at, const unsigned char *limit) {
    const unsigned char *mark = at;
    (void)mark; /* only some matchers go back */
    if (at == limit) return false;

    {
        unsigned char yych;
        yych = (at < limit ? *at : 0);
        if (yych <= 'b') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy99;
                goto yy80;
            }
            if (yych >= 'b') goto yy82;
        } else {
            if (yych == 'm') goto yy83;
        }
yy80:
        ++at;
yy81:
        { return false; }
yy82:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy81;
        if (yych == 'o') goto yy84;
        goto yy81;
yy83:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy81;
        if (yych == 'o') goto yy86;
        goto yy81;
yy84:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'o') goto yy87;
yy85:
        at = mark;
        goto yy81;
yy86:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'n') goto yy88;
        goto yy85;
yy87:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 't') goto yy89;
        goto yy85;
yy88:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'o') goto yy90;
        goto yy85;
yy89:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 't') goto yy91;
        goto yy85;
yy90:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 't') goto yy92;
        goto yy85;
yy91:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'i') goto yy93;
        goto yy85;
yy92:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'o') goto yy94;
        goto yy85;
yy93:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'm') goto yy95;
        goto yy85;
yy94:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'n') goto yy96;
        goto yy85;
yy95:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'e') goto yy97;
        goto yy85;
yy96:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'i') goto yy98;
        goto yy85;
yy97:
        ++at;
        { return at == limit; }
yy98:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy85;
        if (yych == 'c') goto yy97;
        goto yy85;
yy99:
        { return false; }
    }
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
