/* Made by `make generate` from src/text/duration.re, digest 61faa1ae21dfd6ad. */
/* Durations: "1h 30m" to seconds and nanoseconds.
 * Source: ServiceSpec durations, which are those of the humantime crate, version 2.3: units are
 * case-sensitive (`m` is a minute, `M` a month), parts add up in any order, a fraction must come
 * out exact. */
#include "base/number.h"
#include "base/utf8.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

static const uint64_t ns_per_s = 1000 * 1000 * 1000;

/* The length of a unit: in nanoseconds up to a minute, in seconds from an hour on, because a
 * fraction of it must be a whole number of those. */
typedef struct unit {
    uint64_t size;
    bool is_in_seconds;
} unit;

/* The unit that is all of `s`; size 0 when there is none. */
static unit lex_unit(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
    unit u = {0, false};

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= 'n') {
        if (yych <= 'd') {
            if (yych <= 'L') {
                if (yych >= 0x01) goto yy1;
                if (c.p >= c.limit) goto yy71;
            } else {
                if (yych <= 'M') goto yy3;
                if (yych >= 'd') goto yy5;
            }
        } else {
            if (yych <= 'h') {
                if (yych >= 'h') goto yy7;
            } else {
                if (yych <= 'l') goto yy1;
                if (yych <= 'm') goto yy9;
                goto yy11;
            }
        }
    } else {
        if (yych <= 'v') {
            if (yych <= 's') {
                if (yych >= 's') goto yy12;
            } else {
                if (yych == 'u') goto yy14;
            }
        } else {
            if (yych <= 'y') {
                if (yych <= 'w') goto yy15;
                if (yych >= 'y') goto yy17;
            } else {
                if (yych == 0xC2) goto yy19;
            }
        }
    }
yy1:
    ++c.p;
yy2:
    { return u; }
yy3:
    ++c.p;
yy4:
    { u = (unit){2630016, true}; goto done; }
yy5:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych == 'a') goto yy20;
yy6:
    { u = (unit){86400, true}; goto done; }
yy7:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'o') {
        if (yych <= 0x00) goto yy8;
        if (yych >= 'o') goto yy22;
    } else {
        if (yych == 'r') goto yy23;
    }
yy8:
    { u = (unit){3600, true}; goto done; }
yy9:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'n') {
        if (yych <= 0x00) goto yy10;
        if (yych == 'i') goto yy24;
    } else {
        if (yych <= 'o') goto yy25;
        if (yych == 's') goto yy26;
    }
yy10:
    { u = (unit){60 * ns_per_s, false}; goto done; }
yy11:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'a') {
        if (yych <= 0x00) goto yy2;
        if (yych <= '`') goto yy2;
        goto yy28;
    } else {
        if (yych == 's') goto yy29;
        goto yy2;
    }
yy12:
    yyaccept = 4;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych == 'e') goto yy31;
yy13:
    { u = (unit){ns_per_s, false}; goto done; }
yy14:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == 's') goto yy32;
    goto yy2;
yy15:
    yyaccept = 5;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'e') {
        if (yych <= 0x00) goto yy16;
        if (yych >= 'e') goto yy34;
    } else {
        if (yych == 'k') goto yy35;
    }
yy16:
    { u = (unit){7 * 86400, true}; goto done; }
yy17:
    yyaccept = 6;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'e') {
        if (yych <= 0x00) goto yy18;
        if (yych >= 'e') goto yy36;
    } else {
        if (yych == 'r') goto yy37;
    }
yy18:
    { u = (unit){31557600, true}; goto done; }
yy19:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == 0xB5) goto yy38;
    goto yy2;
yy20:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'y') goto yy39;
yy21:
    c.p = c.marker;
    if (yyaccept <= 4) {
        if (yyaccept <= 2) {
            if (yyaccept <= 1) {
                if (yyaccept == 0) {
                    goto yy6;
                } else {
                    goto yy8;
                }
            } else {
                goto yy10;
            }
        } else {
            if (yyaccept == 3) {
                goto yy2;
            } else {
                goto yy13;
            }
        }
    } else {
        if (yyaccept <= 7) {
            if (yyaccept <= 6) {
                if (yyaccept == 5) {
                    goto yy16;
                } else {
                    goto yy18;
                }
            } else {
                goto yy27;
            }
        } else {
            if (yyaccept == 8) {
                goto yy30;
            } else {
                goto yy33;
            }
        }
    }
yy22:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'u') goto yy40;
    goto yy21;
yy23:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy8;
    if (yych == 's') goto yy41;
    goto yy8;
yy24:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'l') {
        if (yych <= 0x00) goto yy21;
        if (yych <= 'k') goto yy21;
        goto yy42;
    } else {
        if (yych == 'n') goto yy43;
        goto yy21;
    }
yy25:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'n') goto yy44;
    goto yy21;
yy26:
    yyaccept = 7;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy27;
    if (yych == 'e') goto yy45;
yy27:
    { u = (unit){1000 * 1000, false}; goto done; }
yy28:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'n') goto yy46;
    goto yy21;
yy29:
    yyaccept = 8;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy30;
    if (yych == 'e') goto yy47;
yy30:
    { u = (unit){1, false}; goto done; }
yy31:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'c') goto yy48;
    goto yy21;
yy32:
    yyaccept = 9;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy33;
    if (yych == 'e') goto yy49;
yy33:
    { u = (unit){1000, false}; goto done; }
yy34:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'e') goto yy50;
    goto yy21;
yy35:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 's') goto yy51;
    goto yy16;
yy36:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'a') goto yy52;
    goto yy21;
yy37:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy18;
    if (yych == 's') goto yy53;
    goto yy18;
yy38:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 's') goto yy54;
    goto yy21;
yy39:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych == 's') goto yy55;
    goto yy6;
yy40:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'r') goto yy23;
    goto yy21;
yy41:
    ++c.p;
    goto yy8;
yy42:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'l') goto yy56;
    goto yy21;
yy43:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 's') {
        if (yych <= 0x00) goto yy10;
        if (yych <= 'r') goto yy10;
        goto yy57;
    } else {
        if (yych == 'u') goto yy58;
        goto yy10;
    }
yy44:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 't') goto yy59;
    goto yy21;
yy45:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'c') goto yy60;
    goto yy21;
yy46:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'o') goto yy61;
    goto yy21;
yy47:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'c') goto yy62;
    goto yy21;
yy48:
    yyaccept = 4;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'o') {
        if (yych <= 0x00) goto yy13;
        if (yych <= 'n') goto yy13;
        goto yy63;
    } else {
        if (yych == 's') goto yy64;
        goto yy13;
    }
yy49:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'c') goto yy54;
    goto yy21;
yy50:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'k') goto yy35;
    goto yy21;
yy51:
    ++c.p;
    goto yy16;
yy52:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'r') goto yy37;
    goto yy21;
yy53:
    ++c.p;
    goto yy18;
yy54:
    ++c.p;
    goto yy33;
yy55:
    ++c.p;
    goto yy6;
yy56:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'i') goto yy65;
    goto yy21;
yy57:
    ++c.p;
    goto yy10;
yy58:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 't') goto yy66;
    goto yy21;
yy59:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'h') goto yy67;
    goto yy21;
yy60:
    ++c.p;
    goto yy27;
yy61:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych != 's') goto yy21;
yy62:
    ++c.p;
    goto yy30;
yy63:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'n') goto yy68;
    goto yy21;
yy64:
    ++c.p;
    goto yy13;
yy65:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 's') goto yy60;
    goto yy21;
yy66:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'e') goto yy69;
    goto yy21;
yy67:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy4;
    if (yych == 's') goto yy3;
    goto yy4;
yy68:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy21;
    if (yych == 'd') goto yy70;
    goto yy21;
yy69:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 's') goto yy57;
    goto yy10;
yy70:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych == 's') goto yy64;
    goto yy13;
yy71:
    { return u; }
}

done:
    return zs_cursor_offset(c) == s.n ? u : (unit){0, false};
}

typedef enum part_kind {
    PART_END,
    PART_SPACE,
    PART_NUMBER,
    PART_WORD,
    PART_SIGN,
    PART_POINT,
    PART_OTHER,
} part_kind;

typedef struct part {
    part_kind kind;
    size_t at, length;
} part;

static part lex_part(zs_str s, size_t at)
{
    zs_cursor c = zs_cursor_at(s, at);
    part_kind kind = PART_OTHER;

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= '`') {
        if (yych <= '+') {
            if (yych <= '\r') {
                if (yych <= 0x00) {
                    if (c.p >= c.limit) goto yy112;
                    goto yy73;
                }
                if (yych >= '\t') goto yy74;
            } else {
                if (yych == ' ') goto yy74;
                if (yych >= '+') goto yy76;
            }
        } else {
            if (yych <= '/') {
                if (yych <= ',') goto yy73;
                if (yych <= '-') goto yy76;
                if (yych <= '.') goto yy77;
            } else {
                if (yych <= '9') goto yy78;
                if (yych <= '@') goto yy73;
                if (yych <= 'Z') goto yy80;
            }
        }
    } else {
        if (yych <= 0xE0) {
            if (yych <= 0xC2) {
                if (yych <= 'z') goto yy80;
                if (yych <= 0x7F) goto yy73;
                if (yych <= 0xC1) goto yy82;
                goto yy84;
            } else {
                if (yych == 0xCE) goto yy86;
                if (yych <= 0xDF) goto yy85;
                goto yy87;
            }
        } else {
            if (yych <= 0xEF) {
                if (yych <= 0xE1) goto yy88;
                if (yych <= 0xE2) goto yy89;
                if (yych <= 0xE3) goto yy90;
                goto yy91;
            } else {
                if (yych <= 0xF0) goto yy92;
                if (yych <= 0xF3) goto yy93;
                if (yych <= 0xF4) goto yy94;
                goto yy82;
            }
        }
    }
yy73:
    ++c.p;
    { goto done; }
yy74:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xC1) {
        if (yych <= '\r') {
            if (yych <= 0x00) goto yy75;
            if (yych >= '\t') goto yy74;
        } else {
            if (yych == ' ') goto yy74;
        }
    } else {
        if (yych <= 0xE1) {
            if (yych <= 0xC2) goto yy95;
            if (yych >= 0xE1) goto yy97;
        } else {
            if (yych <= 0xE2) goto yy98;
            if (yych <= 0xE3) goto yy99;
        }
    }
yy75:
    { kind = PART_SPACE; goto done; }
yy76:
    ++c.p;
    { kind = PART_SIGN; goto done; }
yy77:
    ++c.p;
    { kind = PART_POINT; goto done; }
yy78:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy79;
        if (yych >= '.') goto yy100;
    } else {
        if (yych <= '/') goto yy79;
        if (yych <= '9') goto yy78;
    }
yy79:
    { kind = PART_NUMBER; goto done; }
yy80:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'z') {
        if (yych <= '@') {
            if (yych >= 0x01) goto yy81;
        } else {
            if (yych <= 'Z') goto yy80;
            if (yych >= 'a') goto yy80;
        }
    } else {
        if (yych <= 0xC2) {
            if (yych >= 0xC2) goto yy101;
        } else {
            if (yych == 0xCE) goto yy102;
        }
    }
yy81:
    { kind = PART_WORD; goto done; }
yy82:
    ++c.p;
yy83:
    { goto done; }
yy84:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x9F) {
        if (yych <= 0x7F) {
            if (yych <= 0x00) goto yy83;
            goto yy83;
        } else {
            if (yych == 0x85) goto yy74;
            goto yy73;
        }
    } else {
        if (yych <= 0xB4) {
            if (yych <= 0xA0) goto yy74;
            goto yy73;
        } else {
            if (yych <= 0xB5) goto yy80;
            if (yych <= 0xBF) goto yy73;
            goto yy83;
        }
    }
yy85:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x7F) goto yy83;
    if (yych <= 0xBF) goto yy73;
    goto yy83;
yy86:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xBB) {
        if (yych <= 0x00) goto yy83;
        if (yych <= 0x7F) goto yy83;
        goto yy73;
    } else {
        if (yych <= 0xBC) goto yy80;
        if (yych <= 0xBF) goto yy73;
        goto yy83;
    }
yy87:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x9F) goto yy83;
    if (yych <= 0xBF) goto yy103;
    goto yy83;
yy88:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x99) {
        if (yych <= 0x00) goto yy83;
        if (yych <= 0x7F) goto yy83;
        goto yy103;
    } else {
        if (yych <= 0x9A) goto yy104;
        if (yych <= 0xBF) goto yy103;
        goto yy83;
    }
yy89:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x80) {
        if (yych <= 0x00) goto yy83;
        if (yych <= 0x7F) goto yy83;
        goto yy105;
    } else {
        if (yych <= 0x81) goto yy106;
        if (yych <= 0xBF) goto yy103;
        goto yy83;
    }
yy90:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x7F) goto yy83;
    if (yych <= 0x80) goto yy104;
    if (yych <= 0xBF) goto yy103;
    goto yy83;
yy91:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x7F) goto yy83;
    if (yych <= 0xBF) goto yy103;
    goto yy83;
yy92:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x8F) goto yy83;
    if (yych <= 0xBF) goto yy107;
    goto yy83;
yy93:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x7F) goto yy83;
    if (yych <= 0xBF) goto yy107;
    goto yy83;
yy94:
    yyaccept = 3;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy83;
    if (yych <= 0x7F) goto yy83;
    if (yych <= 0x8F) goto yy107;
    goto yy83;
yy95:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x85) {
        if (yych <= 0x00) goto yy96;
        if (yych >= 0x85) goto yy74;
    } else {
        if (yych == 0xA0) goto yy74;
    }
yy96:
    c.p = c.marker;
    if (yyaccept <= 1) {
        if (yyaccept == 0) {
            goto yy75;
        } else {
            goto yy79;
        }
    } else {
        if (yyaccept == 2) {
            goto yy81;
        } else {
            goto yy83;
        }
    }
yy97:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0x9A) goto yy108;
    goto yy96;
yy98:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych <= 0x7F) goto yy96;
    if (yych <= 0x80) goto yy109;
    if (yych <= 0x81) goto yy110;
    goto yy96;
yy99:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0x80) goto yy108;
    goto yy96;
yy100:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych <= '/') goto yy96;
    if (yych <= '9') goto yy111;
    goto yy96;
yy101:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0xB5) goto yy80;
    goto yy96;
yy102:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0xBC) goto yy80;
    goto yy96;
yy103:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych <= 0x7F) goto yy96;
    if (yych <= 0xBF) goto yy73;
    goto yy96;
yy104:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych <= 0x7F) goto yy96;
    if (yych <= 0x80) goto yy74;
    if (yych <= 0xBF) goto yy73;
    goto yy96;
yy105:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xA7) {
        if (yych <= 0x00) goto yy96;
        if (yych <= 0x7F) goto yy96;
        if (yych <= 0x8A) goto yy74;
        goto yy73;
    } else {
        if (yych <= 0xAE) {
            if (yych <= 0xA9) goto yy74;
            goto yy73;
        } else {
            if (yych <= 0xAF) goto yy74;
            if (yych <= 0xBF) goto yy73;
            goto yy96;
        }
    }
yy106:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x9E) {
        if (yych <= 0x00) goto yy96;
        if (yych <= 0x7F) goto yy96;
        goto yy73;
    } else {
        if (yych <= 0x9F) goto yy74;
        if (yych <= 0xBF) goto yy73;
        goto yy96;
    }
yy107:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych <= 0x7F) goto yy96;
    if (yych <= 0xBF) goto yy103;
    goto yy96;
yy108:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0x80) goto yy74;
    goto yy96;
yy109:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xA7) {
        if (yych <= 0x00) goto yy96;
        if (yych <= 0x7F) goto yy96;
        if (yych <= 0x8A) goto yy74;
        goto yy96;
    } else {
        if (yych <= 0xA9) goto yy74;
        if (yych == 0xAF) goto yy74;
        goto yy96;
    }
yy110:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy96;
    if (yych == 0x9F) goto yy74;
    goto yy96;
yy111:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy79;
    if (yych <= '/') goto yy79;
    if (yych <= '9') goto yy111;
    goto yy79;
yy112:
    { kind = PART_END; goto done; }
}

done:
    return (part){kind, at, zs_cursor_offset(c) - at};
}

static part lex_solid(zs_str s, size_t at)
{
    part p = lex_part(s, at);
    return p.kind == PART_SPACE ? lex_part(s, p.at + p.length) : p;
}

static const char examples[] = "write a number and a unit, such as `30s` or `1h 30m`";
static const char units[] = "the units are ns us ms s m (minutes) h d w M (months) y";
static const char too_long[] = "longer than 18446744073709551615 seconds";

/* False when the sum is too long. `nanos` may be a minute's worth. */
static bool add(zs_duration *sum, uint64_t seconds, uint64_t nanos)
{
    nanos += sum->nanos;
    uint64_t carry = nanos / ns_per_s;
    if (seconds > UINT64_MAX - sum->seconds || carry > UINT64_MAX - sum->seconds - seconds) {
        return false;
    }
    sum->seconds += seconds + carry;
    sum->nanos = (uint32_t)(nanos % ns_per_s);
    return true;
}

/* The fraction 0.digits of a unit, in what the unit counts in; false when it is not whole. The
 * factors of the power of ten are taken out one by one, so that no product overflows. */
static bool fraction_of(unit u, zs_str digits, uint64_t *ret_amount)
{
    while (digits.n != 0 && digits.p[digits.n - 1] == '0') {
        digits.n--;
    }
    uint64_t number = 0, size = u.size;
    if (digits.n == 0) {
        *ret_amount = 0;
        return true;
    }
    if (zs_parse_digits(digits, 10, &number) != ZS_NUMBER_OK) {
        return false; /* twenty digits: no unit divides by so much */
    }
    for (size_t i = 0; i < digits.n; i++) {
        for (uint64_t prime = 2; prime <= 5; prime += 3) {
            if (number % prime == 0) {
                number /= prime;
            } else if (size % prime == 0) {
                size /= prime;
            } else {
                return false;
            }
        }
    }
    *ret_amount = number * size;
    return true;
}

/* Adds number * unit, with seconds and what is less kept apart. */
static bool add_whole(zs_duration *sum, unit u, uint64_t number)
{
    if (!u.is_in_seconds && u.size < ns_per_s) {
        uint64_t per_second = ns_per_s / u.size;
        return add(sum, number / per_second, number % per_second * u.size);
    }
    uint64_t seconds_each = u.is_in_seconds ? u.size : u.size / ns_per_s;
    return number <= UINT64_MAX / seconds_each && add(sum, number * seconds_each, 0);
}

/* The unit of another letter case or with a Greek mu is almost certainly meant, unless that is `M`
 * or `m`. */
static bool unit_fault(zs_str s, part word, zs_fault *f)
{
    zs_fault_set(f, word.at, word.length, "no such unit of time", units);
    char small[16];
    zs_str text = zs_str_sub(s, word.at, word.length);
    if (zs_str_is(text, "\xCE\xBCs")) {
        zs_fault_fix(f, s, word.at, word.length, ZS_STR("us"));
        return false;
    }
    for (size_t i = 0; i < text.n && i < sizeof small; i++) {
        char c = text.p[i];
        small[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    if (text.n <= sizeof small && lex_unit((zs_str){small, text.n}).size != 0) {
        f->hint = "units are case-sensitive: `m` is a minute, `M` a month";
        zs_fault_fix(f, s, word.at, word.length, (zs_str){small, text.n});
    }
    return false;
}

/* What stands where a number should. */
static bool number_fault(zs_str s, part p, zs_fault *f)
{
    switch (p.kind) {
    case PART_END:
        return zs_fault_set(f, 0, s.n, "a duration is missing", examples);
    case PART_SIGN:
        return zs_fault_set(f, p.at, p.length, "a duration has no sign", examples);
    case PART_POINT:
        zs_fault_set(f, p.at, p.length, "a digit is missing before the point", examples);
        zs_fault_fix(f, s, p.at, 0, ZS_STR("0"));
        return false;
    case PART_WORD:
        return zs_fault_set(f, p.at, p.length, "a number is missing before the unit", examples);
    default:
        return zs_fault_set(f, p.at, p.length, "this has no place in a duration", examples);
    }
}

/* One number with its unit; *at moves behind it. */
static bool take_component(zs_str s, size_t *at, zs_duration *sum, zs_fault *f)
{
    part number = lex_solid(s, *at);
    if (number.kind != PART_NUMBER) {
        return number_fault(s, number, f);
    }
    size_t end = number.at + number.length;
    part after = lex_part(s, end), word = lex_solid(s, end);
    if (after.kind == PART_POINT) {
        return zs_fault_set(f, after.at, 1, "a digit is missing after the point", examples);
    }
    if (word.kind == PART_OTHER) {
        return zs_fault_set(f, word.at, word.length, "this has no place in a duration",
                            "a fraction has a point, and parts are separated by spaces");
    }
    if (word.kind != PART_WORD) {
        return zs_fault_set(f, number.at, number.length, "the unit is missing", units);
    }
    unit u = lex_unit(zs_str_sub(s, word.at, word.length));
    if (u.size == 0) {
        return unit_fault(s, word, f);
    }
    zs_str digits = zs_str_sub(s, number.at, number.length);
    size_t point = zs_str_find(digits, '.');
    uint64_t whole = 0, rest = 0;
    if (!fraction_of(u, zs_str_sub(digits, point + 1, digits.n), &rest)) {
        return zs_fault_set(f, number.at, number.length, "this fraction of the unit is not exact",
                            "use a smaller unit: `90m` for `1.5h`");
    }
    if (zs_parse_digits(zs_str_sub(digits, 0, point), 10, &whole) != ZS_NUMBER_OK ||
        !add_whole(sum, u, whole) ||
        !add(sum, u.is_in_seconds ? rest : 0, u.is_in_seconds ? 0 : rest)) {
        return zs_fault_set(f, number.at, number.length, too_long, NULL);
    }
    *at = word.at + word.length;
    return true;
}

bool zs_parse_duration(zs_str s, zs_duration *ret, zs_fault *ret_fault)
{
    zs_duration sum = {0, 0};
    if (zs_str_is(s, "0")) {
        *ret = sum;
        return true;
    }
    size_t at = 0;
    do {
        if (!take_component(s, &at, &sum, ret_fault)) {
            return false;
        }
    } while (lex_solid(s, at).kind != PART_END);
    *ret = sum;
    return true;
}
