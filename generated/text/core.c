/* Made by `make generate` from src/text/core.re, digest 80df321e58a129e7. */
/* The core schema of YAML 1.2: what type a plain scalar has, and the value of an integer.
 * Source: YAML 1.2.2, section 10.3.2, with one difference: a decimal integer with a leading zero is
 * text, because YAML 1.1 readers take it as octal and others as decimal. */
#include "base/number.h"
#include "text/event.h"
#include "text/lex.h"
#include "text/scalar.h"

#include "base/banned.h"

typedef enum core_kind { NULL_TEXT, BOOL_TEXT, INT_TEXT, FLOAT_TEXT, OTHER_TEXT } core_kind;

/* The kind of the longest number or word at the start; the caller sees whether it is all of the
 * text. */
static core_kind lex_core(zs_cursor *at)
{
    zs_cursor c = *at;
    core_kind kind = OTHER_TEXT;

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= 'M') {
        if (yych <= '.') {
            if (yych <= '+') {
                if (yych <= 0x00) {
                    if (c.p >= c.limit) goto yy50;
                    goto yy1;
                }
                if (yych >= '+') goto yy3;
            } else {
                if (yych <= ',') goto yy1;
                if (yych <= '-') goto yy3;
                goto yy4;
            }
        } else {
            if (yych <= '9') {
                if (yych <= '/') goto yy1;
                if (yych <= '0') goto yy5;
                goto yy7;
            } else {
                if (yych == 'F') goto yy8;
            }
        }
    } else {
        if (yych <= 'm') {
            if (yych <= 'T') {
                if (yych <= 'N') goto yy9;
                if (yych >= 'T') goto yy10;
            } else {
                if (yych == 'f') goto yy11;
            }
        } else {
            if (yych <= 't') {
                if (yych <= 'n') goto yy12;
                if (yych >= 't') goto yy13;
            } else {
                if (yych == '~') goto yy14;
            }
        }
    }
yy1:
    ++c.p;
yy2:
    { goto done; }
yy3:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy2;
        if (yych <= '-') goto yy2;
        goto yy15;
    } else {
        if (yych <= '/') goto yy2;
        if (yych <= '0') goto yy5;
        if (yych <= '9') goto yy7;
        goto yy2;
    }
yy4:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'M') {
        if (yych <= '9') {
            if (yych <= 0x00) goto yy2;
            if (yych <= '/') goto yy2;
            goto yy17;
        } else {
            if (yych == 'I') goto yy19;
            goto yy2;
        }
    } else {
        if (yych <= 'i') {
            if (yych <= 'N') goto yy20;
            if (yych <= 'h') goto yy2;
            goto yy21;
        } else {
            if (yych == 'n') goto yy22;
            goto yy2;
        }
    }
yy5:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'E') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy6;
            if (yych >= '.') goto yy17;
        } else {
            if (yych <= '/') goto yy6;
            if (yych <= '9') goto yy23;
            if (yych >= 'E') goto yy24;
        }
    } else {
        if (yych <= 'n') {
            if (yych == 'e') goto yy24;
        } else {
            if (yych <= 'o') goto yy25;
            if (yych == 'x') goto yy26;
        }
    }
yy6:
    { kind = INT_TEXT; goto done; }
yy7:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '-') {
            if (yych <= 0x00) goto yy6;
            goto yy6;
        } else {
            if (yych <= '.') goto yy17;
            if (yych <= '/') goto yy6;
            goto yy7;
        }
    } else {
        if (yych <= 'E') {
            if (yych <= 'D') goto yy6;
            goto yy24;
        } else {
            if (yych == 'e') goto yy24;
            goto yy6;
        }
    }
yy8:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'A') {
        if (yych <= 0x00) goto yy2;
        if (yych <= '@') goto yy2;
        goto yy27;
    } else {
        if (yych == 'a') goto yy28;
        goto yy2;
    }
yy9:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'U') {
        if (yych <= 0x00) goto yy2;
        if (yych <= 'T') goto yy2;
        goto yy29;
    } else {
        if (yych == 'u') goto yy30;
        goto yy2;
    }
yy10:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'R') {
        if (yych <= 0x00) goto yy2;
        if (yych <= 'Q') goto yy2;
        goto yy31;
    } else {
        if (yych == 'r') goto yy32;
        goto yy2;
    }
yy11:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == 'a') goto yy28;
    goto yy2;
yy12:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == 'u') goto yy30;
    goto yy2;
yy13:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == 'r') goto yy32;
    goto yy2;
yy14:
    ++c.p;
    { kind = NULL_TEXT; goto done; }
yy15:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'H') {
        if (yych <= 0x00) goto yy16;
        if (yych <= '/') goto yy16;
        if (yych <= '9') goto yy17;
    } else {
        if (yych <= 'I') goto yy19;
        if (yych == 'i') goto yy21;
    }
yy16:
    c.p = c.marker;
    if (yyaccept <= 1) {
        if (yyaccept == 0) {
            goto yy2;
        } else {
            goto yy6;
        }
    } else {
        goto yy18;
    }
yy17:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= 0x00) goto yy18;
        if (yych <= '/') goto yy18;
        if (yych <= '9') goto yy17;
    } else {
        if (yych <= 'E') goto yy24;
        if (yych == 'e') goto yy24;
    }
yy18:
    { kind = FLOAT_TEXT; goto done; }
yy19:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'N') {
        if (yych <= 0x00) goto yy16;
        if (yych <= 'M') goto yy16;
        goto yy33;
    } else {
        if (yych == 'n') goto yy34;
        goto yy16;
    }
yy20:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'A') {
        if (yych <= 0x00) goto yy16;
        if (yych <= '@') goto yy16;
        goto yy35;
    } else {
        if (yych == 'a') goto yy35;
        goto yy16;
    }
yy21:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'n') goto yy34;
    goto yy16;
yy22:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'a') goto yy36;
    goto yy16;
yy23:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '-') {
            if (yych <= 0x00) goto yy16;
            goto yy16;
        } else {
            if (yych <= '.') goto yy17;
            if (yych <= '/') goto yy16;
            goto yy23;
        }
    } else {
        if (yych <= 'E') {
            if (yych <= 'D') goto yy16;
        } else {
            if (yych != 'e') goto yy16;
        }
    }
yy24:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= 0x00) goto yy16;
        if (yych == '+') goto yy37;
        goto yy16;
    } else {
        if (yych <= '-') goto yy37;
        if (yych <= '/') goto yy16;
        if (yych <= '9') goto yy38;
        goto yy16;
    }
yy25:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych <= '/') goto yy16;
    if (yych <= '7') goto yy39;
    goto yy16;
yy26:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy16;
        if (yych <= '/') goto yy16;
        if (yych <= '9') goto yy40;
        goto yy16;
    } else {
        if (yych <= 'F') goto yy40;
        if (yych <= '`') goto yy16;
        if (yych <= 'f') goto yy40;
        goto yy16;
    }
yy27:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'L') goto yy41;
    goto yy16;
yy28:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'l') goto yy42;
    goto yy16;
yy29:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'L') goto yy43;
    goto yy16;
yy30:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'l') goto yy44;
    goto yy16;
yy31:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'U') goto yy45;
    goto yy16;
yy32:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'u') goto yy46;
    goto yy16;
yy33:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'F') goto yy47;
    goto yy16;
yy34:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'f') goto yy47;
    goto yy16;
yy35:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'N') goto yy48;
    goto yy16;
yy36:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'n') goto yy48;
    goto yy16;
yy37:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych <= '/') goto yy16;
    if (yych >= ':') goto yy16;
yy38:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy18;
    if (yych <= '/') goto yy18;
    if (yych <= '9') goto yy38;
    goto yy18;
yy39:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych <= '/') goto yy6;
    if (yych <= '7') goto yy39;
    goto yy6;
yy40:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy6;
        if (yych <= '/') goto yy6;
        if (yych <= '9') goto yy40;
        goto yy6;
    } else {
        if (yych <= 'F') goto yy40;
        if (yych <= '`') goto yy6;
        if (yych <= 'f') goto yy40;
        goto yy6;
    }
yy41:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'S') goto yy45;
    goto yy16;
yy42:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 's') goto yy46;
    goto yy16;
yy43:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'L') goto yy14;
    goto yy16;
yy44:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'l') goto yy14;
    goto yy16;
yy45:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'E') goto yy49;
    goto yy16;
yy46:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy16;
    if (yych == 'e') goto yy49;
    goto yy16;
yy47:
    ++c.p;
    { kind = FLOAT_TEXT; goto done; }
yy48:
    ++c.p;
    { kind = FLOAT_TEXT; goto done; }
yy49:
    ++c.p;
    { kind = BOOL_TEXT; goto done; }
yy50:
    { kind = NULL_TEXT; goto done; }
}

done:
    *at = c;
    return kind;
}

int zs_core_of(zs_str plain, bool *ret_null)
{
    zs_cursor c = zs_cursor_at(plain, 0);
    core_kind kind = lex_core(&c);
    if (zs_cursor_offset(c) != plain.n) {
        kind = OTHER_TEXT;
    }
    *ret_null = kind == NULL_TEXT;
    return kind == BOOL_TEXT    ? ZS_CORE_BOOL
           : kind == INT_TEXT   ? ZS_CORE_INT
           : kind == FLOAT_TEXT ? ZS_CORE_FLOAT
                                : ZS_CORE_STR;
}

bool zs_parse_core_int(zs_str s, bool *ret_negative, uint64_t *ret_magnitude)
{
    bool is_null = false;
    if (zs_core_of(s, &is_null) != ZS_CORE_INT) {
        return false;
    }
    bool is_negative = s.p[0] == '-';
    zs_str digits = zs_str_sub(s, is_negative || s.p[0] == '+' ? 1 : 0, s.n);
    unsigned base = 10;
    if (digits.n > 2 && (digits.p[1] == 'x' || digits.p[1] == 'o')) {
        base = digits.p[1] == 'x' ? 16 : 8;
        digits = zs_str_sub(digits, 2, digits.n);
    }
    uint64_t magnitude = 0;
    if (zs_parse_digits(digits, base, &magnitude) != ZS_NUMBER_OK) {
        return false;
    }
    *ret_negative = is_negative;
    *ret_magnitude = magnitude;
    return true;
}
