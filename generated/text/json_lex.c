/* Made by `make generate` from src/text/json_lex.re, digest 326a0e45feb162c4. */
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
    if (yych <= '[') {
        if (yych <= '&') {
            if (yych <= 0x1F) {
                if (yych <= '\n') {
                    if (yych <= 0x00) {
                        if (c.p >= c.limit) goto yy96;
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
                }
            }
        } else {
            if (yych <= '.') {
                if (yych <= '+') {
                    if (yych <= '\'') goto yy11;
                    if (yych >= '+') goto yy12;
                } else {
                    if (yych <= ',') goto yy14;
                    if (yych <= '-') goto yy15;
                    goto yy12;
                }
            } else {
                if (yych <= '9') {
                    if (yych <= '/') goto yy16;
                    if (yych <= '0') goto yy17;
                    goto yy19;
                } else {
                    if (yych <= ':') goto yy20;
                    if (yych <= '@') goto yy1;
                    if (yych <= 'Z') goto yy8;
                    goto yy21;
                }
            }
        }
    } else {
        if (yych <= 'z') {
            if (yych <= 'e') {
                if (yych <= '^') {
                    if (yych == ']') goto yy22;
                } else {
                    if (yych != '`') goto yy8;
                }
            } else {
                if (yych <= 'n') {
                    if (yych <= 'f') goto yy23;
                    if (yych <= 'm') goto yy8;
                    goto yy24;
                } else {
                    if (yych == 't') goto yy25;
                    goto yy8;
                }
            }
        } else {
            if (yych <= 0xDF) {
                if (yych <= '}') {
                    if (yych <= '{') goto yy26;
                    if (yych >= '}') goto yy27;
                } else {
                    if (yych <= 0x7F) goto yy1;
                    if (yych <= 0xC1) goto yy28;
                    goto yy30;
                }
            } else {
                if (yych <= 0xEF) {
                    if (yych <= 0xE0) goto yy31;
                    if (yych <= 0xEE) goto yy32;
                    goto yy33;
                } else {
                    if (yych <= 0xF0) goto yy34;
                    if (yych <= 0xF3) goto yy35;
                    if (yych <= 0xF4) goto yy36;
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
        if (yych >= ' ') goto yy38;
    } else {
        if (yych <= 0xC1) goto yy6;
        if (yych <= 0xF4) goto yy38;
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
        if (yych <= '[') goto yy49;
        goto yy2;
    } else {
        if (yych <= 0x7F) goto yy49;
        if (yych <= 0xC1) goto yy2;
        if (yych <= 0xF4) goto yy49;
        goto yy2;
    }
yy12:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych <= '/') goto yy58;
    if (yych <= '9') goto yy59;
    goto yy58;
yy13:
    { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
yy14:
    ++c.p;
    { return token(ZS_JSON_COMMA, at, c); }
yy15:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy13;
    if (yych <= '/') goto yy58;
    if (yych <= '0') goto yy17;
    if (yych <= '9') goto yy19;
    goto yy58;
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
            if (yych == '+') goto yy59;
        } else {
            if (yych <= '.') {
                if (yych <= '-') goto yy59;
                goto yy62;
            } else {
                if (yych <= '/') goto yy18;
                if (yych <= '9') goto yy59;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') {
                if (yych <= 'D') goto yy59;
                goto yy63;
            } else {
                if (yych <= 'Z') goto yy59;
                if (yych >= '_') goto yy59;
            }
        } else {
            if (yych <= 'd') {
                if (yych >= 'a') goto yy59;
            } else {
                if (yych <= 'e') goto yy63;
                if (yych <= 'z') goto yy59;
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
            if (yych == '+') goto yy59;
            goto yy18;
        } else {
            if (yych <= '.') {
                if (yych <= '-') goto yy59;
                goto yy62;
            } else {
                if (yych <= '/') goto yy18;
                if (yych <= '9') goto yy19;
                goto yy18;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') {
                if (yych <= 'D') goto yy59;
                goto yy63;
            } else {
                if (yych <= 'Z') goto yy59;
                if (yych <= '^') goto yy18;
                goto yy59;
            }
        } else {
            if (yych <= 'd') {
                if (yych <= '`') goto yy18;
                goto yy59;
            } else {
                if (yych <= 'e') goto yy63;
                if (yych <= 'z') goto yy59;
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
    if (yych == 'a') goto yy64;
    goto yy9;
yy24:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'u') goto yy65;
    goto yy9;
yy25:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'r') goto yy66;
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
    if (yych <= 0xBF) goto yy67;
    goto yy29;
yy32:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0xBF) goto yy67;
    goto yy29;
yy33:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0xBA) {
        if (yych <= 0x00) goto yy29;
        if (yych <= 0x7F) goto yy29;
        goto yy67;
    } else {
        if (yych <= 0xBB) goto yy68;
        if (yych <= 0xBF) goto yy67;
        goto yy29;
    }
yy34:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x8F) goto yy29;
    if (yych <= 0xBF) goto yy69;
    goto yy29;
yy35:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0xBF) goto yy69;
    goto yy29;
yy36:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= 0x7F) goto yy29;
    if (yych <= 0x8F) goto yy69;
    goto yy29;
yy37:
    ++c.p;
    yych = ZS_PEEK(c);
yy38:
    if (yych <= 0x7F) {
        if (yych <= '!') {
            if (yych <= 0x00) goto yy39;
            if (yych >= ' ') goto yy37;
        } else {
            if (yych <= '"') goto yy40;
            if (yych == '\\') goto yy41;
            goto yy37;
        }
    } else {
        if (yych <= 0xEF) {
            if (yych <= 0xC1) goto yy39;
            if (yych <= 0xDF) goto yy42;
            if (yych <= 0xE0) goto yy43;
            goto yy44;
        } else {
            if (yych <= 0xF0) goto yy45;
            if (yych <= 0xF3) goto yy46;
            if (yych <= 0xF4) goto yy47;
        }
    }
yy39:
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
yy40:
    ++c.p;
    { return token(ZS_JSON_STRING, at, c); }
yy41:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'b') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy39;
            if (yych == '"') goto yy37;
            goto yy39;
        } else {
            if (yych <= '[') {
                if (yych <= '/') goto yy37;
                goto yy39;
            } else {
                if (yych <= '\\') goto yy37;
                if (yych <= 'a') goto yy39;
                goto yy37;
            }
        }
    } else {
        if (yych <= 'q') {
            if (yych <= 'f') {
                if (yych <= 'e') goto yy39;
                goto yy37;
            } else {
                if (yych == 'n') goto yy37;
                goto yy39;
            }
        } else {
            if (yych <= 's') {
                if (yych <= 'r') goto yy37;
                goto yy39;
            } else {
                if (yych <= 't') goto yy37;
                if (yych <= 'u') goto yy70;
                goto yy39;
            }
        }
    }
yy42:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy37;
    goto yy39;
yy43:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x9F) goto yy39;
    if (yych <= 0xBF) goto yy42;
    goto yy39;
yy44:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy42;
    goto yy39;
yy45:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x8F) goto yy39;
    if (yych <= 0xBF) goto yy44;
    goto yy39;
yy46:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy44;
    goto yy39;
yy47:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0x8F) goto yy44;
    goto yy39;
yy48:
    ++c.p;
    yych = ZS_PEEK(c);
yy49:
    if (yych <= 0x7F) {
        if (yych <= '&') {
            if (yych <= 0x00) goto yy39;
            if (yych <= 0x1F) goto yy39;
            goto yy48;
        } else {
            if (yych <= '\'') goto yy50;
            if (yych == '\\') goto yy39;
            goto yy48;
        }
    } else {
        if (yych <= 0xEF) {
            if (yych <= 0xC1) goto yy39;
            if (yych <= 0xDF) goto yy51;
            if (yych <= 0xE0) goto yy52;
            goto yy53;
        } else {
            if (yych <= 0xF0) goto yy54;
            if (yych <= 0xF3) goto yy55;
            if (yych <= 0xF4) goto yy56;
            goto yy39;
        }
    }
yy50:
    ++c.p;
    { return token(ZS_JSON_SINGLE_QUOTED, at, c); }
yy51:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy48;
    goto yy39;
yy52:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x9F) goto yy39;
    if (yych <= 0xBF) goto yy51;
    goto yy39;
yy53:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy51;
    goto yy39;
yy54:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x8F) goto yy39;
    if (yych <= 0xBF) goto yy53;
    goto yy39;
yy55:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy53;
    goto yy39;
yy56:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0x8F) goto yy53;
    goto yy39;
yy57:
    ++c.p;
    yych = ZS_PEEK(c);
yy58:
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy13;
            if (yych <= '*') goto yy13;
            goto yy57;
        } else {
            if (yych <= ',') goto yy13;
            if (yych == '/') goto yy13;
            goto yy57;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy13;
            if (yych <= 'Z') goto yy57;
            goto yy13;
        } else {
            if (yych == '`') goto yy13;
            if (yych <= 'z') goto yy57;
            goto yy13;
        }
    }
yy59:
    ++c.p;
    yych = ZS_PEEK(c);
yy60:
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy61;
            if (yych >= '+') goto yy59;
        } else {
            if (yych <= ',') goto yy61;
            if (yych != '/') goto yy59;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy61;
            if (yych <= 'Z') goto yy59;
        } else {
            if (yych == '`') goto yy61;
            if (yych <= 'z') goto yy59;
        }
    }
yy61:
    { return token(ZS_JSON_FAULTY_NUMBER, at, c); }
yy62:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy61;
    if (yych <= '/') goto yy60;
    if (yych <= '9') goto yy71;
    goto yy60;
yy63:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= 0x00) goto yy61;
        if (yych == '+') goto yy73;
        goto yy60;
    } else {
        if (yych <= '-') goto yy73;
        if (yych <= '/') goto yy60;
        if (yych <= '9') goto yy74;
        goto yy60;
    }
yy64:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy75;
    goto yy9;
yy65:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy76;
    goto yy9;
yy66:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'u') goto yy77;
    goto yy9;
yy67:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy1;
    goto yy39;
yy68:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBE) goto yy1;
    if (yych <= 0xBF) goto yy78;
    goto yy39;
yy69:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= 0x7F) goto yy39;
    if (yych <= 0xBF) goto yy67;
    goto yy39;
yy70:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'C') {
        if (yych <= '0') {
            if (yych <= 0x00) goto yy39;
            if (yych <= '/') goto yy39;
            goto yy79;
        } else {
            if (yych <= '9') goto yy80;
            if (yych <= '@') goto yy39;
            goto yy80;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'D') goto yy81;
            if (yych <= 'F') goto yy80;
            goto yy39;
        } else {
            if (yych == 'd') goto yy81;
            if (yych <= 'f') goto yy80;
            goto yy39;
        }
    }
yy71:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy72;
            if (yych == '+') goto yy59;
        } else {
            if (yych <= '/') {
                if (yych <= '.') goto yy59;
            } else {
                if (yych <= '9') goto yy71;
                if (yych >= 'A') goto yy59;
            }
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'E') goto yy63;
            if (yych <= 'Z') goto yy59;
            if (yych >= '_') goto yy59;
        } else {
            if (yych <= 'd') {
                if (yych >= 'a') goto yy59;
            } else {
                if (yych <= 'e') goto yy63;
                if (yych <= 'z') goto yy59;
            }
        }
    }
yy72:
    { return token(ZS_JSON_FLOAT, at, c); }
yy73:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy61;
    if (yych <= '/') goto yy60;
    if (yych >= ':') goto yy60;
yy74:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy72;
            if (yych <= '*') goto yy72;
            goto yy59;
        } else {
            if (yych <= ',') goto yy72;
            if (yych <= '.') goto yy59;
            if (yych <= '/') goto yy72;
            goto yy74;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy72;
            if (yych <= 'Z') goto yy59;
            goto yy72;
        } else {
            if (yych == '`') goto yy72;
            if (yych <= 'z') goto yy59;
            goto yy72;
        }
    }
yy75:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 's') goto yy82;
    goto yy9;
yy76:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'l') goto yy83;
    goto yy9;
yy77:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'e') goto yy85;
    goto yy9;
yy78:
    ++c.p;
    { return token(ZS_JSON_BOM, at, c); }
yy79:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '0') goto yy87;
        goto yy88;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy39;
            goto yy88;
        } else {
            if (yych <= '`') goto yy39;
            if (yych <= 'f') goto yy88;
            goto yy39;
        }
    }
yy80:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '9') goto yy88;
        goto yy39;
    } else {
        if (yych <= 'F') goto yy88;
        if (yych <= '`') goto yy39;
        if (yych <= 'f') goto yy88;
        goto yy39;
    }
yy81:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '7') goto yy88;
        goto yy89;
    } else {
        if (yych <= 'B') {
            if (yych <= '@') goto yy39;
            goto yy89;
        } else {
            if (yych <= '`') goto yy39;
            if (yych <= 'b') goto yy89;
            goto yy39;
        }
    }
yy82:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy10;
    if (yych == 'e') goto yy90;
    goto yy9;
yy83:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy84;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy84;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy84;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy84;
            if (yych <= 'z') goto yy8;
        }
    }
yy84:
    { return token(ZS_JSON_NULL, at, c); }
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
    { return token(ZS_JSON_TRUE, at, c); }
yy87:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '0') goto yy92;
        goto yy93;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy39;
            goto yy93;
        } else {
            if (yych <= '`') goto yy39;
            if (yych <= 'f') goto yy93;
            goto yy39;
        }
    }
yy88:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '9') goto yy93;
        goto yy39;
    } else {
        if (yych <= 'F') goto yy93;
        if (yych <= '`') goto yy39;
        if (yych <= 'f') goto yy93;
        goto yy39;
    }
yy89:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '9') goto yy94;
        goto yy39;
    } else {
        if (yych <= 'F') goto yy94;
        if (yych <= '`') goto yy39;
        if (yych <= 'f') goto yy94;
        goto yy39;
    }
yy90:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '$') {
            if (yych <= 0x00) goto yy91;
            if (yych >= '$') goto yy8;
        } else {
            if (yych <= ',') goto yy91;
            if (yych != '/') goto yy8;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy91;
            if (yych <= 'Z') goto yy8;
        } else {
            if (yych == '`') goto yy91;
            if (yych <= 'z') goto yy8;
        }
    }
yy91:
    { return token(ZS_JSON_FALSE, at, c); }
yy92:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '0') goto yy39;
        if (yych <= '9') goto yy37;
        goto yy39;
    } else {
        if (yych <= 'F') goto yy37;
        if (yych <= '`') goto yy39;
        if (yych <= 'f') goto yy37;
        goto yy39;
    }
yy93:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych <= '9') goto yy37;
        goto yy39;
    } else {
        if (yych <= 'F') goto yy37;
        if (yych <= '`') goto yy39;
        if (yych <= 'f') goto yy37;
        goto yy39;
    }
yy94:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy39;
        if (yych <= '/') goto yy39;
        if (yych >= ':') goto yy39;
    } else {
        if (yych <= 'F') goto yy95;
        if (yych <= '`') goto yy39;
        if (yych >= 'g') goto yy39;
    }
yy95:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych != '\\') goto yy39;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych != 'u') goto yy39;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= 0x00) goto yy39;
        if (yych <= 'C') goto yy39;
    } else {
        if (yych != 'd') goto yy39;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'F') {
        if (yych <= 0x00) goto yy39;
        if (yych <= 'B') goto yy39;
        goto yy88;
    } else {
        if (yych <= 'b') goto yy39;
        if (yych <= 'f') goto yy88;
        goto yy39;
    }
yy96:
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
    if (yych <= '[') {
        if (yych <= '\f') {
            if (yych <= 0x00) {
                if (c.p >= c.limit) goto yy140;
                goto yy98;
            }
            if (yych == '\n') goto yy99;
        } else {
            if (yych <= 0x1F) {
                if (yych <= '\r') goto yy99;
            } else {
                if (yych == '"') goto yy99;
                goto yy100;
            }
        }
    } else {
        if (yych <= 0xE0) {
            if (yych <= 0x7F) {
                if (yych <= '\\') goto yy101;
                goto yy100;
            } else {
                if (yych <= 0xC1) goto yy103;
                if (yych <= 0xDF) goto yy105;
                goto yy106;
            }
        } else {
            if (yych <= 0xF0) {
                if (yych <= 0xEF) goto yy107;
                goto yy108;
            } else {
                if (yych <= 0xF3) goto yy109;
                if (yych <= 0xF4) goto yy110;
                goto yy103;
            }
        }
    }
yy98:
    ++c.p;
    { return fault(ZS_JSON_STRING_CONTROL, at, c); }
yy99:
    ++c.p;
    { return fault(ZS_JSON_STRING_OPEN, at, c); }
yy100:
    ++c.p;
    { continue; }
yy101:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'n') {
        if (yych <= '[') {
            if (yych <= '!') {
                if (yych <= 0x00) goto yy102;
                if (yych >= ' ') goto yy111;
            } else {
                if (yych <= '"') goto yy100;
                if (yych == '/') goto yy100;
                goto yy111;
            }
        } else {
            if (yych <= 'b') {
                if (yych <= '\\') goto yy100;
                if (yych <= 'a') goto yy111;
                goto yy100;
            } else {
                if (yych == 'f') goto yy100;
                if (yych <= 'm') goto yy111;
                goto yy100;
            }
        }
    } else {
        if (yych <= 0xC1) {
            if (yych <= 's') {
                if (yych == 'r') goto yy100;
                goto yy111;
            } else {
                if (yych <= 't') goto yy100;
                if (yych <= 'u') goto yy112;
                if (yych <= 0x7F) goto yy111;
            }
        } else {
            if (yych <= 0xEF) {
                if (yych <= 0xDF) goto yy114;
                if (yych <= 0xE0) goto yy116;
                goto yy117;
            } else {
                if (yych <= 0xF0) goto yy118;
                if (yych <= 0xF3) goto yy119;
                if (yych <= 0xF4) goto yy120;
            }
        }
    }
yy102:
    { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
yy103:
    ++c.p;
yy104:
    { return fault(ZS_JSON_STRING_BYTE, at, c); }
yy105:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x7F) goto yy104;
    if (yych <= 0xBF) goto yy100;
    goto yy104;
yy106:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x9F) goto yy104;
    if (yych <= 0xBF) goto yy121;
    goto yy104;
yy107:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x7F) goto yy104;
    if (yych <= 0xBF) goto yy121;
    goto yy104;
yy108:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x8F) goto yy104;
    if (yych <= 0xBF) goto yy122;
    goto yy104;
yy109:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x7F) goto yy104;
    if (yych <= 0xBF) goto yy122;
    goto yy104;
yy110:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy104;
    if (yych <= 0x7F) goto yy104;
    if (yych <= 0x8F) goto yy122;
    goto yy104;
yy111:
    ++c.p;
    goto yy102;
yy112:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'C') {
        if (yych <= '0') {
            if (yych <= 0x00) goto yy113;
            if (yych >= '0') goto yy123;
        } else {
            if (yych <= '9') goto yy124;
            if (yych >= 'A') goto yy124;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'D') goto yy125;
            if (yych <= 'F') goto yy124;
        } else {
            if (yych == 'd') goto yy125;
            if (yych <= 'f') goto yy124;
        }
    }
yy113:
    { return fault(ZS_JSON_STRING_ESCAPE, at, c); }
yy114:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0xBF) goto yy111;
yy115:
    c.p = c.marker;
    if (yyaccept <= 1) {
        if (yyaccept == 0) {
            goto yy102;
        } else {
            goto yy104;
        }
    } else {
        goto yy136;
    }
yy116:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x9F) goto yy115;
    if (yych <= 0xBF) goto yy114;
    goto yy115;
yy117:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0xBF) goto yy114;
    goto yy115;
yy118:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x8F) goto yy115;
    if (yych <= 0xBF) goto yy117;
    goto yy115;
yy119:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0xBF) goto yy117;
    goto yy115;
yy120:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0x8F) goto yy117;
    goto yy115;
yy121:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0xBF) goto yy100;
    goto yy115;
yy122:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych <= 0x7F) goto yy115;
    if (yych <= 0xBF) goto yy121;
    goto yy115;
yy123:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '0') goto yy126;
        goto yy127;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy113;
            goto yy127;
        } else {
            if (yych <= '`') goto yy113;
            if (yych <= 'f') goto yy127;
            goto yy113;
        }
    }
yy124:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy127;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy127;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy127;
        goto yy113;
    }
yy125:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= '/') {
            if (yych <= 0x00) goto yy113;
            goto yy113;
        } else {
            if (yych <= '7') goto yy127;
            if (yych <= '9') goto yy128;
            goto yy113;
        }
    } else {
        if (yych <= '`') {
            if (yych <= 'B') goto yy128;
            if (yych <= 'F') goto yy129;
            goto yy113;
        } else {
            if (yych <= 'b') goto yy128;
            if (yych <= 'f') goto yy129;
            goto yy113;
        }
    }
yy126:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '0') goto yy130;
        goto yy131;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy113;
            goto yy131;
        } else {
            if (yych <= '`') goto yy113;
            if (yych <= 'f') goto yy131;
            goto yy113;
        }
    }
yy127:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy131;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy131;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy131;
        goto yy113;
    }
yy128:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy132;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy132;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy132;
        goto yy113;
    }
yy129:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy133;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy133;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy133;
        goto yy113;
    }
yy130:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '0') goto yy134;
        goto yy100;
    } else {
        if (yych <= 'F') {
            if (yych <= '@') goto yy113;
            goto yy100;
        } else {
            if (yych <= '`') goto yy113;
            if (yych <= 'f') goto yy100;
            goto yy113;
        }
    }
yy131:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy100;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy100;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy100;
        goto yy113;
    }
yy132:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy135;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy135;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy135;
        goto yy113;
    }
yy133:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy113;
        if (yych <= '/') goto yy113;
        if (yych <= '9') goto yy137;
        goto yy113;
    } else {
        if (yych <= 'F') goto yy137;
        if (yych <= '`') goto yy113;
        if (yych <= 'f') goto yy137;
        goto yy113;
    }
yy134:
    ++c.p;
    { return fault(ZS_JSON_STRING_NUL, at, c); }
yy135:
    yyaccept = 2;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy136;
    if (yych == '\\') goto yy138;
yy136:
    { return fault(ZS_JSON_STRING_SURROGATE, at, c); }
yy137:
    ++c.p;
    goto yy136;
yy138:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy115;
    if (yych != 'u') goto yy115;
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'D') {
        if (yych <= 0x00) goto yy115;
        if (yych <= 'C') goto yy115;
    } else {
        if (yych != 'd') goto yy115;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'F') {
        if (yych <= 0x00) goto yy115;
        if (yych <= 'B') goto yy115;
    } else {
        if (yych <= 'b') goto yy115;
        if (yych >= 'g') goto yy115;
    }
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy115;
        if (yych <= '/') goto yy115;
        if (yych >= ':') goto yy115;
    } else {
        if (yych <= 'F') goto yy139;
        if (yych <= '`') goto yy115;
        if (yych >= 'g') goto yy115;
    }
yy139:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy115;
        if (yych <= '/') goto yy115;
        if (yych <= '9') goto yy100;
        goto yy115;
    } else {
        if (yych <= 'F') goto yy100;
        if (yych <= '`') goto yy115;
        if (yych <= 'f') goto yy100;
        goto yy115;
    }
yy140:
    { return fault(ZS_JSON_STRING_OPEN, at, c); }
}

    }
}
