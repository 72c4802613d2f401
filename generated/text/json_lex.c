/* Made by `make generate` from src/text/json_lex.re, digest 21ca4bbf26a11a42. */
/* The lexer of JSON. The contract is in json_lex.h.
 * Source: RFC 8259, sections 2, 6, 7 and 8.1; NUL in strings is refused beyond it, because no path,
 * name or argument of a container can hold one. */
#include "text/json_lex.h"

#include "text/lex.h"

#include "base/banned.h"

static zs_json_token token(zs_json_kind kind, size_t at, zs_cursor c)
{
    return (zs_json_token){kind, at, zs_cursor_offset(c) - at};
}

zs_json_token zs_json_lex(zs_str text, size_t at)
{
    zs_cursor c = zs_cursor_at(text, at);
    for (;;) {
        at = zs_cursor_offset(c);

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= '\\') {
        if (yych <= '\'') {
            if (yych <= 0x1F) {
                if (yych <= '\n') {
                    if (yych <= 0x00) {
                        if (c.p >= c.limit) goto yy98;
                        goto yy1;
                    }
                    if (yych >= '\t') goto yy3;
                } else {
                    if (yych == '\r') goto yy3;
                }
            } else {
                if (yych <= '"') {
                    if (yych <= ' ') goto yy3;
                    if (yych >= '"') goto yy5;
                } else {
                    if (yych <= '#') goto yy7;
                    if (yych <= '$') goto yy8;
                    if (yych >= '\'') goto yy11;
                }
            }
        } else {
            if (yych <= '/') {
                if (yych <= ',') {
                    if (yych <= '*') goto yy1;
                    if (yych <= '+') goto yy12;
                    goto yy14;
                } else {
                    if (yych <= '-') goto yy15;
                    if (yych <= '.') goto yy12;
                    goto yy16;
                }
            } else {
                if (yych <= ':') {
                    if (yych <= '0') goto yy17;
                    if (yych <= '9') goto yy19;
                    goto yy20;
                } else {
                    if (yych <= '@') goto yy1;
                    if (yych <= 'Z') goto yy8;
                    if (yych <= '[') goto yy21;
                }
            }
        }
    } else {
        if (yych <= '|') {
            if (yych <= 'f') {
                if (yych <= '_') {
                    if (yych <= ']') goto yy22;
                    if (yych >= '_') goto yy8;
                } else {
                    if (yych <= '`') goto yy1;
                    if (yych <= 'e') goto yy8;
                    goto yy23;
                }
            } else {
                if (yych <= 's') {
                    if (yych == 'n') goto yy24;
                    goto yy8;
                } else {
                    if (yych <= 't') goto yy25;
                    if (yych <= 'z') goto yy8;
                    if (yych <= '{') goto yy26;
                }
            }
        } else {
            if (yych <= 0xEC) {
                if (yych <= 0xC1) {
                    if (yych <= '}') goto yy27;
                    if (yych >= 0x80) goto yy28;
                } else {
                    if (yych <= 0xDF) goto yy30;
                    if (yych <= 0xE0) goto yy31;
                    goto yy32;
                }
            } else {
                if (yych <= 0xEF) {
                    if (yych <= 0xED) goto yy33;
                    if (yych <= 0xEE) goto yy32;
                    goto yy34;
                } else {
                    if (yych <= 0xF0) goto yy35;
                    if (yych <= 0xF3) goto yy36;
                    if (yych <= 0xF4) goto yy37;
                    goto yy28;
                }
            }
        }
    }
yy1:
    ++c.p;
yy2:
    { return token(ZS_JSON_BYTE, at, c); }
yy3:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '\f') {
        if (yych <= 0x00) goto yy4;
        if (yych <= 0x08) goto yy4;
        if (yych <= '\n') goto yy3;
    } else {
        if (yych <= '\r') goto yy3;
        if (yych == ' ') goto yy3;
    }
yy4:
    { continue; }
yy5:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x7F) {
        if (yych <= 0x00) goto yy6;
        if (yych >= ' ') goto yy39;
    } else {
        if (yych <= 0xC1) goto yy6;
        if (yych <= 0xF4) goto yy39;
    }
yy6:
    { return token(ZS_JSON_FAULTY_STRING, at, c); }
yy7:
    ++c.p;
    { return token(ZS_JSON_COMMENT, at, c); }
yy8:
    ++c.p;
    yych = ZS_PEEK(c);
yy9:
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy10;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy10;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy10;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy10;
            if (yych <= 'z') goto yy8;
        }
    }
yy10:
    { return token(ZS_JSON_WORD, at, c); }
yy11:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '\\') {
        if (yych <= 0x00) goto yy2;
        if (yych <= 0x1F) goto yy2;
        if (yych <= '[') goto yy51;
        goto yy2;
    } else {
        if (yych <= 0x7F) goto yy51;
        if (yych <= 0xC1) goto yy2;
        if (yych <= 0xF4) goto yy51;
        goto yy2;
    }
yy12:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych <= '/') goto yy60;
    if (yych <= '9') goto yy61;
    goto yy60;
yy13:
    { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
yy14:
    ++c.p;
    { return token(ZS_JSON_COMMA, at, c); }
yy15:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych <= '/') goto yy60;
    if (yych <= '0') goto yy17;
    if (yych <= '9') goto yy19;
    goto yy60;
yy16:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '*') {
        if (yych <= 0x00) goto yy2;
        if (yych <= ')') goto yy2;
        goto yy7;
    } else {
        if (yych == '/') goto yy7;
        goto yy2;
    }
yy17:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy18;
            if (yych == '+') goto yy61;
        } else {
            if (yych <= '.') {
                if (yych <= '-') goto yy61;
                goto yy64;
            } else {
                if (yych <= '/') goto yy18;
                if (yych <= '9') goto yy61;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') {
                if (yych <= 'D') goto yy61;
                goto yy65;
            } else {
                if (yych <= 'Z') goto yy61;
                if (yych >= '_') goto yy61;
            }
        } else {
            if (yych <= 'd') {
                if (yych >= 'a') goto yy61;
            } else {
                if (yych <= 'e') goto yy65;
                if (yych <= 'z') goto yy61;
            }
        }
    }
yy18:
    { return token(ZS_JSON_INT, at, c); }
yy19:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy18;
            if (yych == '+') goto yy61;
            goto yy18;
        } else {
            if (yych <= '.') {
                if (yych <= '-') goto yy61;
                goto yy64;
            } else {
                if (yych <= '/') goto yy18;
                if (yych <= '9') goto yy19;
                goto yy18;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') {
                if (yych <= 'D') goto yy61;
                goto yy65;
            } else {
                if (yych <= 'Z') goto yy61;
                if (yych <= '^') goto yy18;
                goto yy61;
            }
        } else {
            if (yych <= 'd') {
                if (yych <= '`') goto yy18;
                goto yy61;
            } else {
                if (yych <= 'e') goto yy65;
                if (yych <= 'z') goto yy61;
                goto yy18;
            }
        }
    }
yy20:
    ++c.p;
    { return token(ZS_JSON_COLON, at, c); }
yy21:
    ++c.p;
    { return token(ZS_JSON_BEGIN_LIST, at, c); }
yy22:
    ++c.p;
    { return token(ZS_JSON_END_LIST, at, c); }
yy23:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'a') goto yy66;
    goto yy9;
yy24:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'u') goto yy67;
    goto yy9;
yy25:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'r') goto yy68;
    goto yy9;
yy26:
    ++c.p;
    { return token(ZS_JSON_BEGIN_MAP, at, c); }
yy27:
    ++c.p;
    { return token(ZS_JSON_END_MAP, at, c); }
yy28:
    ++c.p;
yy29:
    { return (zs_json_token){ZS_JSON_BYTE, at, 0}; }
yy30:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0xBF) goto yy1;
    goto yy29;
yy31:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x9F) goto yy29;
    if (yych <= 0xBF) goto yy69;
    goto yy29;
yy32:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0xBF) goto yy69;
    goto yy29;
yy33:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0x9F) goto yy69;
    goto yy29;
yy34:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xBA) {
        if (yych <= 0x00) goto yy29;
        if (yych <= 0x7F) goto yy29;
        goto yy69;
    } else {
        if (yych <= 0xBB) goto yy70;
        if (yych <= 0xBF) goto yy69;
        goto yy29;
    }
yy35:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x8F) goto yy29;
    if (yych <= 0xBF) goto yy71;
    goto yy29;
yy36:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0xBF) goto yy71;
    goto yy29;
yy37:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0x8F) goto yy71;
    goto yy29;
yy38:
    ++c.p;
    yych = ZS_PEEK(c);
yy39:
    if (yych <= 0xC1) {
        if (yych <= '"') {
            if (yych <= 0x00) goto yy40;
            if (yych <= 0x1F) goto yy40;
            if (yych <= '!') goto yy38;
            goto yy41;
        } else {
            if (yych == '\\') goto yy42;
            if (yych <= 0x7F) goto yy38;
        }
    } else {
        if (yych <= 0xED) {
            if (yych <= 0xDF) goto yy43;
            if (yych <= 0xE0) goto yy44;
            if (yych <= 0xEC) goto yy45;
            goto yy46;
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xEF) goto yy45;
                goto yy47;
            } else {
                if (yych <= 0xF3) goto yy48;
                if (yych <= 0xF4) goto yy49;
            }
        }
    }
yy40:
    c.p = c.marker;
    if (yyaccept <= 1) {
        if (yyaccept == 0) {
            goto yy6;
        } else {
            goto yy2;
        }
    } else {
        goto yy29;
    }
yy41:
    ++c.p;
    { return token(ZS_JSON_STRING, at, c); }
yy42:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'b') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy40;
            if (yych == '"') goto yy38;
            goto yy40;
        } else {
            if (yych <= '[') {
                if (yych <= '/') goto yy38;
                goto yy40;
            } else {
                if (yych <= '\\') goto yy38;
                if (yych <= 'a') goto yy40;
                goto yy38;
            }
        }
    } else {
        if (yych <= 'q') {
            if (yych <= 'f') {
                if (yych <= 'e') goto yy40;
                goto yy38;
            } else {
                if (yych == 'n') goto yy38;
                goto yy40;
            }
        } else {
            if (yych <= 's') {
                if (yych <= 'r') goto yy38;
                goto yy40;
            } else {
                if (yych <= 't') goto yy38;
                if (yych <= 'u') goto yy72;
                goto yy40;
            }
        }
    }
yy43:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy38;
    goto yy40;
yy44:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x9F) goto yy40;
    if (yych <= 0xBF) goto yy43;
    goto yy40;
yy45:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy43;
    goto yy40;
yy46:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0x9F) goto yy43;
    goto yy40;
yy47:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x8F) goto yy40;
    if (yych <= 0xBF) goto yy45;
    goto yy40;
yy48:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy45;
    goto yy40;
yy49:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0x8F) goto yy45;
    goto yy40;
yy50:
    ++c.p;
    yych = ZS_PEEK(c);
yy51:
    if (yych <= 0xC1) {
        if (yych <= '\'') {
            if (yych <= 0x00) goto yy40;
            if (yych <= 0x1F) goto yy40;
            if (yych <= '&') goto yy50;
        } else {
            if (yych == '\\') goto yy40;
            if (yych <= 0x7F) goto yy50;
            goto yy40;
        }
    } else {
        if (yych <= 0xED) {
            if (yych <= 0xDF) goto yy52;
            if (yych <= 0xE0) goto yy53;
            if (yych <= 0xEC) goto yy54;
            goto yy55;
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xEF) goto yy54;
                goto yy56;
            } else {
                if (yych <= 0xF3) goto yy57;
                if (yych <= 0xF4) goto yy58;
                goto yy40;
            }
        }
    }
    ++c.p;
    { return token(ZS_JSON_SINGLE_QUOTED, at, c); }
yy52:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy50;
    goto yy40;
yy53:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x9F) goto yy40;
    if (yych <= 0xBF) goto yy52;
    goto yy40;
yy54:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy52;
    goto yy40;
yy55:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0x9F) goto yy52;
    goto yy40;
yy56:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x8F) goto yy40;
    if (yych <= 0xBF) goto yy54;
    goto yy40;
yy57:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy54;
    goto yy40;
yy58:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0x8F) goto yy54;
    goto yy40;
yy59:
    ++c.p;
    yych = ZS_PEEK(c);
yy60:
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy13;
            if (yych <= '*') goto yy13;
            goto yy59;
        } else {
            if (yych <= ',') goto yy13;
            if (yych == '/') goto yy13;
            goto yy59;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy13;
            if (yych <= 'Z') goto yy59;
            goto yy13;
        } else {
            if (yych == '`') goto yy13;
            if (yych <= 'z') goto yy59;
            goto yy13;
        }
    }
yy61:
    ++c.p;
    yych = ZS_PEEK(c);
yy62:
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy63;
            if (yych >= '+') goto yy61;
        } else {
            if (yych <= ',') goto yy63;
            if (yych != '/') goto yy61;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy63;
            if (yych <= 'Z') goto yy61;
        } else {
            if (yych == '`') goto yy63;
            if (yych <= 'z') goto yy61;
        }
    }
yy63:
    { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
yy64:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy63;
    if (yych <= '/') goto yy62;
    if (yych <= '9') goto yy73;
    goto yy62;
yy65:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= 0x00) goto yy63;
        if (yych == '+') goto yy75;
        goto yy62;
    } else {
        if (yych <= '-') goto yy75;
        if (yych <= '/') goto yy62;
        if (yych <= '9') goto yy76;
        goto yy62;
    }
yy66:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy77;
    goto yy9;
yy67:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy78;
    goto yy9;
yy68:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'u') goto yy79;
    goto yy9;
yy69:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy1;
    goto yy40;
yy70:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBE) goto yy1;
    if (yych <= 0xBF) goto yy80;
    goto yy40;
yy71:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych <= 0x7F) goto yy40;
    if (yych <= 0xBF) goto yy69;
    goto yy40;
yy72:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'C') {
        if (yych <= '0') {
            if (yych <= 0x00) goto yy40;
            if (yych <= '/') goto yy40;
            goto yy81;
        } else {
            if (yych <= '9') goto yy82;
            if (yych <= '@') goto yy40;
            goto yy82;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'D') goto yy83;
            if (yych <= 'F') goto yy82;
            goto yy40;
        } else {
            if (yych == 'd') goto yy83;
            if (yych <= 'f') goto yy82;
            goto yy40;
        }
    }
yy73:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy74;
            if (yych == '+') goto yy61;
        } else {
            if (yych <= '/') {
                if (yych <= '.') goto yy61;
            } else {
                if (yych <= '9') goto yy73;
                if (yych >= 'A') goto yy61;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') goto yy65;
            if (yych <= 'Z') goto yy61;
            if (yych >= '_') goto yy61;
        } else {
            if (yych <= 'd') {
                if (yych >= 'a') goto yy61;
            } else {
                if (yych <= 'e') goto yy65;
                if (yych <= 'z') goto yy61;
            }
        }
    }
yy74:
    { return token(ZS_JSON_FLOAT, at, c); }
yy75:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy63;
    if (yych <= '/') goto yy62;
    if (yych >= ':') goto yy62;
yy76:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy74;
            if (yych <= '*') goto yy74;
            goto yy61;
        } else {
            if (yych <= ',') goto yy74;
            if (yych <= '.') goto yy61;
            if (yych <= '/') goto yy74;
            goto yy76;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy74;
            if (yych <= 'Z') goto yy61;
            goto yy74;
        } else {
            if (yych == '`') goto yy74;
            if (yych <= 'z') goto yy61;
            goto yy74;
        }
    }
yy77:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 's') goto yy84;
    goto yy9;
yy78:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy85;
    goto yy9;
yy79:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'e') goto yy87;
    goto yy9;
yy80:
    ++c.p;
    { return token(ZS_JSON_BOM, at, c); }
yy81:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '0') goto yy89;
        goto yy90;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy40;
            goto yy90;
        } else {
            if (yych <= '`') goto yy40;
            if (yych <= 'f') goto yy90;
            goto yy40;
        }
    }
yy82:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '9') goto yy90;
        goto yy40;
    } else {
        if (yych <= 'F') goto yy90;
        if (yych <= '`') goto yy40;
        if (yych <= 'f') goto yy90;
        goto yy40;
    }
yy83:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '7') goto yy90;
        goto yy91;
    } else {
        if (yych <= 'B') {
            if (yych <= '@') goto yy40;
            goto yy91;
        } else {
            if (yych <= '`') goto yy40;
            if (yych <= 'b') goto yy91;
            goto yy40;
        }
    }
yy84:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'e') goto yy92;
    goto yy9;
yy85:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy86;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy86;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy86;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy86;
            if (yych <= 'z') goto yy8;
        }
    }
yy86:
    { return token(ZS_JSON_NULL, at, c); }
yy87:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy88;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy88;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy88;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy88;
            if (yych <= 'z') goto yy8;
        }
    }
yy88:
    { return token(ZS_JSON_TRUE, at, c); }
yy89:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '0') goto yy94;
        goto yy95;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy40;
            goto yy95;
        } else {
            if (yych <= '`') goto yy40;
            if (yych <= 'f') goto yy95;
            goto yy40;
        }
    }
yy90:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '9') goto yy95;
        goto yy40;
    } else {
        if (yych <= 'F') goto yy95;
        if (yych <= '`') goto yy40;
        if (yych <= 'f') goto yy95;
        goto yy40;
    }
yy91:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '9') goto yy96;
        goto yy40;
    } else {
        if (yych <= 'F') goto yy96;
        if (yych <= '`') goto yy40;
        if (yych <= 'f') goto yy96;
        goto yy40;
    }
yy92:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy93;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy93;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy93;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy93;
            if (yych <= 'z') goto yy8;
        }
    }
yy93:
    { return token(ZS_JSON_FALSE, at, c); }
yy94:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '0') goto yy40;
        if (yych <= '9') goto yy38;
        goto yy40;
    } else {
        if (yych <= 'F') goto yy38;
        if (yych <= '`') goto yy40;
        if (yych <= 'f') goto yy38;
        goto yy40;
    }
yy95:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych <= '9') goto yy38;
        goto yy40;
    } else {
        if (yych <= 'F') goto yy38;
        if (yych <= '`') goto yy40;
        if (yych <= 'f') goto yy38;
        goto yy40;
    }
yy96:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy40;
        if (yych <= '/') goto yy40;
        if (yych >= ':') goto yy40;
    } else {
        if (yych <= 'F') goto yy97;
        if (yych <= '`') goto yy40;
        if (yych >= 'g') goto yy40;
    }
yy97:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych != '\\') goto yy40;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy40;
    if (yych != 'u') goto yy40;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= 0x00) goto yy40;
        if (yych <= 'C') goto yy40;
    } else {
        if (yych != 'd') goto yy40;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'F') {
        if (yych <= 0x00) goto yy40;
        if (yych <= 'B') goto yy40;
        goto yy90;
    } else {
        if (yych <= 'b') goto yy40;
        if (yych <= 'f') goto yy90;
        goto yy40;
    }
yy98:
    { return token(ZS_JSON_END, at, c); }
}

    }
}

static zs_json_string_fault fault(zs_json_string_fault_kind kind, size_t at, zs_cursor c)
{
    return (zs_json_string_fault){kind, at, zs_cursor_offset(c) - at};
}

zs_json_string_fault zs_json_find_string_fault(zs_str text, size_t at)
{
    zs_cursor c = zs_cursor_at(text, at + 1);
    for (;;) {
        at = zs_cursor_offset(c);

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= '\\') {
        if (yych <= '\r') {
            if (yych <= '\t') {
                if (yych >= 0x01) goto yy100;
                if (c.p >= c.limit) goto yy144;
            } else {
                if (yych <= '\n') goto yy101;
                if (yych >= '\r') goto yy101;
            }
        } else {
            if (yych <= '!') {
                if (yych >= ' ') goto yy102;
            } else {
                if (yych <= '"') goto yy101;
                if (yych <= '[') goto yy102;
                goto yy103;
            }
        }
    } else {
        if (yych <= 0xEC) {
            if (yych <= 0xC1) {
                if (yych <= 0x7F) goto yy102;
                goto yy105;
            } else {
                if (yych <= 0xDF) goto yy107;
                if (yych <= 0xE0) goto yy108;
                goto yy109;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xED) goto yy110;
                if (yych <= 0xEF) goto yy109;
                goto yy111;
            } else {
                if (yych <= 0xF3) goto yy112;
                if (yych <= 0xF4) goto yy113;
                goto yy105;
            }
        }
    }
yy100:
    ++c.p;
    { return fault(ZS_JSON_STRING_CONTROL, at, c); }
yy101:
    ++c.p;
    { return fault(ZS_JSON_STRING_OPEN, at, c); }
yy102:
    ++c.p;
    { continue; }
yy103:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'q') {
        if (yych <= '[') {
            if (yych <= '!') {
                if (yych <= 0x00) goto yy104;
                if (yych >= ' ') goto yy114;
            } else {
                if (yych <= '"') goto yy102;
                if (yych == '/') goto yy102;
                goto yy114;
            }
        } else {
            if (yych <= 'e') {
                if (yych <= '\\') goto yy102;
                if (yych == 'b') goto yy102;
                goto yy114;
            } else {
                if (yych <= 'f') goto yy102;
                if (yych == 'n') goto yy102;
                goto yy114;
            }
        }
    } else {
        if (yych <= 0xDF) {
            if (yych <= 't') {
                if (yych == 's') goto yy114;
                goto yy102;
            } else {
                if (yych <= 'u') goto yy115;
                if (yych <= 0x7F) goto yy114;
                if (yych >= 0xC2) goto yy117;
            }
        } else {
            if (yych <= 0xEF) {
                if (yych <= 0xE0) goto yy119;
                if (yych == 0xED) goto yy121;
                goto yy120;
            } else {
                if (yych <= 0xF0) goto yy122;
                if (yych <= 0xF3) goto yy123;
                if (yych <= 0xF4) goto yy124;
            }
        }
    }
yy104:
    { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
yy105:
    ++c.p;
yy106:
    { return fault(ZS_JSON_STRING_BYTE, at, c); }
yy107:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x7F) goto yy106;
    if (yych <= 0xBF) goto yy102;
    goto yy106;
yy108:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x9F) goto yy106;
    if (yych <= 0xBF) goto yy125;
    goto yy106;
yy109:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x7F) goto yy106;
    if (yych <= 0xBF) goto yy125;
    goto yy106;
yy110:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x7F) goto yy106;
    if (yych <= 0x9F) goto yy125;
    goto yy106;
yy111:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x8F) goto yy106;
    if (yych <= 0xBF) goto yy126;
    goto yy106;
yy112:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x7F) goto yy106;
    if (yych <= 0xBF) goto yy126;
    goto yy106;
yy113:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy106;
    if (yych <= 0x7F) goto yy106;
    if (yych <= 0x8F) goto yy126;
    goto yy106;
yy114:
    ++c.p;
    goto yy104;
yy115:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'C') {
        if (yych <= '0') {
            if (yych <= 0x00) goto yy116;
            if (yych >= '0') goto yy127;
        } else {
            if (yych <= '9') goto yy128;
            if (yych >= 'A') goto yy128;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'D') goto yy129;
            if (yych <= 'F') goto yy128;
        } else {
            if (yych == 'd') goto yy129;
            if (yych <= 'f') goto yy128;
        }
    }
yy116:
    { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
yy117:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0xBF) goto yy114;
yy118:
    c.p = c.marker;
    if (yyaccept <= 1) {
        if (yyaccept == 0) {
            goto yy104;
        } else {
            goto yy106;
        }
    } else {
        goto yy140;
    }
yy119:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x9F) goto yy118;
    if (yych <= 0xBF) goto yy117;
    goto yy118;
yy120:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0xBF) goto yy117;
    goto yy118;
yy121:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0x9F) goto yy117;
    goto yy118;
yy122:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x8F) goto yy118;
    if (yych <= 0xBF) goto yy120;
    goto yy118;
yy123:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0xBF) goto yy120;
    goto yy118;
yy124:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0x8F) goto yy120;
    goto yy118;
yy125:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0xBF) goto yy102;
    goto yy118;
yy126:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych <= 0x7F) goto yy118;
    if (yych <= 0xBF) goto yy125;
    goto yy118;
yy127:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '0') goto yy130;
        goto yy131;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy116;
            goto yy131;
        } else {
            if (yych <= '`') goto yy116;
            if (yych <= 'f') goto yy131;
            goto yy116;
        }
    }
yy128:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy131;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy131;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy131;
        goto yy116;
    }
yy129:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= '/') {
            if (yych <= 0x00) goto yy116;
            goto yy116;
        } else {
            if (yych <= '7') goto yy131;
            if (yych <= '9') goto yy132;
            goto yy116;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'B') goto yy132;
            if (yych <= 'F') goto yy133;
            goto yy116;
        } else {
            if (yych <= 'b') goto yy132;
            if (yych <= 'f') goto yy133;
            goto yy116;
        }
    }
yy130:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '0') goto yy134;
        goto yy135;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy116;
            goto yy135;
        } else {
            if (yych <= '`') goto yy116;
            if (yych <= 'f') goto yy135;
            goto yy116;
        }
    }
yy131:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy135;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy135;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy135;
        goto yy116;
    }
yy132:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy136;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy136;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy136;
        goto yy116;
    }
yy133:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy137;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy137;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy137;
        goto yy116;
    }
yy134:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '0') goto yy138;
        goto yy102;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy116;
            goto yy102;
        } else {
            if (yych <= '`') goto yy116;
            if (yych <= 'f') goto yy102;
            goto yy116;
        }
    }
yy135:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy102;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy102;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy102;
        goto yy116;
    }
yy136:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy139;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy139;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy139;
        goto yy116;
    }
yy137:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy116;
        if (yych <= '/') goto yy116;
        if (yych <= '9') goto yy141;
        goto yy116;
    } else {
        if (yych <= 'F') goto yy141;
        if (yych <= '`') goto yy116;
        if (yych <= 'f') goto yy141;
        goto yy116;
    }
yy138:
    ++c.p;
    { return fault(ZS_JSON_STRING_NUL, at, c); }
yy139:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy140;
    if (yych == '\\') goto yy142;
yy140:
    { return fault(ZS_JSON_STRING_SURROGATE, at, c); }
yy141:
    ++c.p;
    goto yy140;
yy142:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy118;
    if (yych != 'u') goto yy118;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= 0x00) goto yy118;
        if (yych <= 'C') goto yy118;
    } else {
        if (yych != 'd') goto yy118;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'F') {
        if (yych <= 0x00) goto yy118;
        if (yych <= 'B') goto yy118;
    } else {
        if (yych <= 'b') goto yy118;
        if (yych >= 'g') goto yy118;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy118;
        if (yych <= '/') goto yy118;
        if (yych >= ':') goto yy118;
    } else {
        if (yych <= 'F') goto yy143;
        if (yych <= '`') goto yy118;
        if (yych >= 'g') goto yy118;
    }
yy143:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy118;
        if (yych <= '/') goto yy118;
        if (yych <= '9') goto yy102;
        goto yy118;
    } else {
        if (yych <= 'F') goto yy102;
        if (yych <= '`') goto yy118;
        if (yych <= 'f') goto yy102;
        goto yy118;
    }
yy144:
    { return fault(ZS_JSON_STRING_OPEN, at, c); }
}

    }
}
