/* Made by `make generate` from schema/oci/oci.json, digest ecd6022424007c37. */
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
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy32;
                goto yy28;
            }
            if (yych >= '/') goto yy30;
        } else {
            if (yych <= 0x7F) goto yy28;
            if (yych <= 0xBF) goto yy30;
            goto yy31;
        }
yy28:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '/') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy29;
                goto yy28;
            }
            if (yych <= '.') goto yy28;
        } else {
            if (yych <= 0x7F) goto yy28;
            if (yych >= 0xC0) goto yy31;
        }
yy29:
        { return at == limit; }
yy30:
        ++at;
        { return false; }
yy31:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy29;
            goto yy28;
        }
        if (yych == '/') goto yy29;
        if (yych <= 0x7F) goto yy28;
        goto yy31;
yy32:
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
        yych = (at < limit ? *at : 0);
        if (yych <= '\n') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy38;
                goto yy34;
            }
            if (yych >= '\n') goto yy36;
        } else {
            if (yych <= 0x7F) goto yy34;
            if (yych <= 0xBF) goto yy36;
            goto yy37;
        }
yy34:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '\n') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy35;
                goto yy34;
            }
            if (yych <= '\t') goto yy34;
        } else {
            if (yych <= 0x7F) goto yy34;
            if (yych >= 0xC0) goto yy37;
        }
yy35:
        { return at == limit; }
yy36:
        ++at;
        { return false; }
yy37:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy35;
            goto yy34;
        }
        if (yych == '\n') goto yy35;
        if (yych <= 0x7F) goto yy34;
        goto yy37;
yy38:
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
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy47;
            goto yy40;
        }
        if (yych == 'M') goto yy42;
yy40:
        ++at;
yy41:
        { return false; }
yy42:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy41;
        if (yych != 'B') goto yy41;
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy43;
        if (yych == ':') goto yy44;
yy43:
        at = mark;
        goto yy41;
yy44:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= '\n') {
            if (yych <= 0x00) {
                if (at >= limit) goto yy45;
                goto yy44;
            }
            if (yych <= '\t') goto yy44;
        } else {
            if (yych <= 0x7F) goto yy44;
            if (yych >= 0xC0) goto yy46;
        }
yy45:
        { return at == limit; }
yy46:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) {
            if (at >= limit) goto yy45;
            goto yy44;
        }
        if (yych == '\n') goto yy45;
        if (yych <= 0x7F) goto yy44;
        goto yy46;
yy47:
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
                if (at >= limit) goto yy68;
                goto yy49;
            }
            if (yych >= 'b') goto yy51;
        } else {
            if (yych == 'm') goto yy52;
        }
yy49:
        ++at;
yy50:
        { return false; }
yy51:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych == 'o') goto yy53;
        goto yy50;
yy52:
        ++at;
        mark = at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy50;
        if (yych == 'o') goto yy55;
        goto yy50;
yy53:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'o') goto yy56;
yy54:
        at = mark;
        goto yy50;
yy55:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'n') goto yy57;
        goto yy54;
yy56:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 't') goto yy58;
        goto yy54;
yy57:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'o') goto yy59;
        goto yy54;
yy58:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 't') goto yy60;
        goto yy54;
yy59:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 't') goto yy61;
        goto yy54;
yy60:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'i') goto yy62;
        goto yy54;
yy61:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'o') goto yy63;
        goto yy54;
yy62:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'm') goto yy64;
        goto yy54;
yy63:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'n') goto yy65;
        goto yy54;
yy64:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'e') goto yy66;
        goto yy54;
yy65:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'i') goto yy67;
        goto yy54;
yy66:
        ++at;
        { return at == limit; }
yy67:
        ++at;
        yych = (at < limit ? *at : 0);
        if (yych <= 0x00) goto yy54;
        if (yych == 'c') goto yy66;
        goto yy54;
yy68:
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
