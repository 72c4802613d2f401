/* Made by `make generate` from src/text/names.re, digest 05eb7e6b1c914f38. */
/* Small languages of names and lists: semantic versions, CPU lists, environment entries, CDI kinds
 * and names. Sources: Semantic Versioning 2.0.0, section 2, 9 and 10; cpuset(7), "List format"; the
 * parser of container-device-interface 1.1, pkg/parser. */
#include "base/number.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

enum { CPU_MAX = 65535 }; /* far beyond the 8192 CPUs of the largest kernel */

static size_t lex_version(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) {
        if (c.p >= c.limit) goto yy20;
        goto yy1;
    }
    if (yych <= '/') goto yy1;
    if (yych <= '0') goto yy3;
    if (yych <= '9') goto yy4;
yy1:
    ++c.p;
yy2:
    { return 0; }
yy3:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy2;
    if (yych == '.') goto yy5;
    goto yy2;
yy4:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy2;
        if (yych <= '-') goto yy2;
    } else {
        if (yych <= '/') goto yy2;
        if (yych <= '9') goto yy7;
        goto yy2;
    }
yy5:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych <= '/') goto yy6;
    if (yych <= '0') goto yy8;
    if (yych <= '9') goto yy9;
yy6:
    c.p = c.marker;
    if (yyaccept == 0) {
        goto yy2;
    } else {
        goto yy12;
    }
yy7:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy6;
        if (yych <= '-') goto yy6;
        goto yy5;
    } else {
        if (yych <= '/') goto yy6;
        if (yych <= '9') goto yy7;
        goto yy6;
    }
yy8:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych == '.') goto yy10;
    goto yy6;
yy9:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy6;
        if (yych <= '-') goto yy6;
    } else {
        if (yych <= '/') goto yy6;
        if (yych <= '9') goto yy9;
        goto yy6;
    }
yy10:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy6;
    if (yych <= '/') goto yy6;
    if (yych <= '0') goto yy11;
    if (yych <= '9') goto yy13;
    goto yy6;
yy11:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '+') {
        if (yych <= 0x00) goto yy12;
        if (yych >= '+') goto yy14;
    } else {
        if (yych == '-') goto yy15;
    }
yy12:
    { return zs_cursor_offset(c); }
yy13:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= 0x00) goto yy12;
        if (yych != '+') goto yy12;
    } else {
        if (yych <= '-') goto yy15;
        if (yych <= '/') goto yy12;
        if (yych <= '9') goto yy13;
        goto yy12;
    }
yy14:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy6;
            goto yy6;
        } else {
            if (yych <= '-') goto yy16;
            if (yych <= '/') goto yy6;
            goto yy16;
        }
    } else {
        if (yych <= 'Z') {
            if (yych <= '@') goto yy6;
            goto yy16;
        } else {
            if (yych <= '`') goto yy6;
            if (yych <= 'z') goto yy16;
            goto yy6;
        }
    }
yy15:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '0') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy6;
            goto yy6;
        } else {
            if (yych <= '-') goto yy17;
            if (yych <= '/') goto yy6;
            goto yy18;
        }
    } else {
        if (yych <= 'Z') {
            if (yych <= '9') goto yy17;
            if (yych <= '@') goto yy6;
            goto yy17;
        } else {
            if (yych <= '`') goto yy6;
            if (yych <= 'z') goto yy17;
            goto yy6;
        }
    }
yy16:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '/') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy12;
            goto yy12;
        } else {
            if (yych <= '-') goto yy16;
            if (yych <= '.') goto yy14;
            goto yy12;
        }
    } else {
        if (yych <= 'Z') {
            if (yych <= '9') goto yy16;
            if (yych <= '@') goto yy12;
            goto yy16;
        } else {
            if (yych <= '`') goto yy12;
            if (yych <= 'z') goto yy16;
            goto yy12;
        }
    }
yy17:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy12;
            if (yych <= '*') goto yy12;
            goto yy14;
        } else {
            if (yych <= ',') goto yy12;
            if (yych <= '-') goto yy17;
            goto yy15;
        }
    } else {
        if (yych <= '@') {
            if (yych <= '/') goto yy12;
            if (yych <= '9') goto yy17;
            goto yy12;
        } else {
            if (yych <= 'Z') goto yy17;
            if (yych <= '`') goto yy12;
            if (yych <= 'z') goto yy17;
            goto yy12;
        }
    }
yy18:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy12;
            if (yych <= '*') goto yy12;
            goto yy14;
        } else {
            if (yych <= ',') goto yy12;
            if (yych <= '-') goto yy17;
            goto yy15;
        }
    } else {
        if (yych <= '@') {
            if (yych <= '/') goto yy12;
            if (yych >= ':') goto yy12;
        } else {
            if (yych <= 'Z') goto yy17;
            if (yych <= '`') goto yy12;
            if (yych <= 'z') goto yy17;
            goto yy12;
        }
    }
yy19:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= ',') {
            if (yych <= 0x00) goto yy6;
            goto yy6;
        } else {
            if (yych <= '-') goto yy17;
            if (yych <= '/') goto yy6;
            goto yy19;
        }
    } else {
        if (yych <= 'Z') {
            if (yych <= '@') goto yy6;
            goto yy17;
        } else {
            if (yych <= '`') goto yy6;
            if (yych <= 'z') goto yy17;
            goto yy6;
        }
    }
yy20:
    { return 0; }
}
}

/* How many numbers, separated by points, are at the start; for the wording only. */
static size_t lex_short_version(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) {
        if (c.p >= c.limit) goto yy31;
        goto yy22;
    }
    if (yych <= '/') goto yy22;
    if (yych <= '0') goto yy23;
    if (yych <= '9') goto yy25;
yy22:
    ++c.p;
    { return 0; }
yy23:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy24;
    if (yych == '.') goto yy26;
yy24:
    { return zs_cursor_offset(c) == s.n ? 1 : 0; }
yy25:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy24;
        if (yych <= '-') goto yy24;
    } else {
        if (yych <= '/') goto yy24;
        if (yych <= '9') goto yy25;
        goto yy24;
    }
yy26:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy27;
    if (yych <= '/') goto yy27;
    if (yych <= '0') goto yy28;
    if (yych <= '9') goto yy30;
yy27:
    c.p = c.marker;
    goto yy24;
yy28:
    ++c.p;
yy29:
    { return zs_cursor_offset(c) == s.n ? 2 : 0; }
yy30:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= '/') goto yy29;
    if (yych <= '9') goto yy30;
    goto yy29;
yy31:
    { return 0; }
}
}

bool zs_check_semver(zs_str s, zs_fault *ret_fault)
{
    size_t good = lex_version(s);
    if (s.n != 0 && good == s.n) {
        return true;
    }
    zs_fault_set(ret_fault, good, s.n - good, "not a semantic version",
                 "a version is `major.minor.patch`, such as `1.0.2`");
    zs_str rest = zs_str_sub(s, 1, s.n);
    size_t numbers = lex_short_version(s);
    bool has_letter = s.n > 1 && (s.p[0] == 'v' || s.p[0] == 'V');
    if (has_letter && lex_version(rest) == rest.n) {
        zs_fault_set(ret_fault, 0, 1, "a version starts with a number", NULL);
        zs_fault_fix(ret_fault, s, 0, 1, ZS_STR(""));
    } else if (numbers != 0) {
        zs_fault_set(ret_fault, 0, s.n, "a version has three numbers", NULL);
        zs_fault_fix(ret_fault, s, s.n, 0, numbers == 1 ? ZS_STR(".0.0") : ZS_STR(".0"));
    }
    return false;
}

static size_t lex_digits(zs_str s, size_t at)
{
    zs_cursor c = zs_cursor_at(s, at);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) {
        if (c.p >= c.limit) goto yy36;
        goto yy33;
    }
    if (yych <= '/') goto yy33;
    if (yych <= '9') goto yy34;
yy33:
    ++c.p;
    { return 0; }
yy34:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy35;
    if (yych <= '/') goto yy35;
    if (yych <= '9') goto yy34;
yy35:
    { return zs_cursor_offset(c) - at; }
yy36:
    { return 0; }
}
}

static const char cpu_shape[] = "a list is numbers and ranges, such as `0-3,7`";

static bool take_cpu(zs_str s, size_t *at, uint64_t *ret, zs_fault *f)
{
    size_t n = lex_digits(s, *at);
    if (n == 0) {
        bool is_sign = *at < s.n && s.p[*at] != ',' && s.p[*at] != '-';
        return zs_fault_set(f, *at, *at < s.n ? 1 : 0,
                            is_sign ? "this has no place in the list" : "a number is missing here",
                            cpu_shape);
    }
    if (zs_parse_digits(zs_str_sub(s, *at, n), 10, ret) != ZS_NUMBER_OK || *ret > CPU_MAX) {
        return zs_fault_set(f, *at, n, "more than 65535", "no machine has so many");
    }
    *at += n;
    return true;
}

bool zs_check_cpu_list(zs_str s, zs_fault *ret_fault)
{
    size_t at = 0;
    for (;;) {
        uint64_t first = 0, last = 0;
        size_t begin = at;
        if (!take_cpu(s, &at, &first, ret_fault)) {
            return false;
        }
        if (at < s.n && s.p[at] == '-') {
            at++;
            if (!take_cpu(s, &at, &last, ret_fault)) {
                return false;
            }
            if (first > last) {
                return zs_fault_set(ret_fault, begin, at - begin, "a range runs upwards",
                                    cpu_shape);
            }
        }
        if (at == s.n) {
            return true;
        }
        if (s.p[at] != ',') {
            return zs_fault_set(ret_fault, at, 1, "this has no place in the list", cpu_shape);
        }
        at++;
    }
}

bool zs_check_env_entry(zs_str s, zs_fault *ret_fault)
{
    size_t sign = zs_str_find(s, '=');
    if (sign == s.n) {
        return zs_fault_set(ret_fault, 0, s.n, "`=` is missing", "an entry is `NAME=value`");
    }
    return sign != 0 ||
           zs_fault_set(ret_fault, 0, 1, "a name is missing before `=`",
                        "an entry is `NAME=value`");
}

/* A vendor or class: how much of the start is one. */
static size_t lex_vendor(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 'Z') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy43;
            goto yy38;
        }
        if (yych >= 'A') goto yy39;
    } else {
        if (yych <= '`') goto yy38;
        if (yych <= 'z') goto yy39;
    }
yy38:
    ++c.p;
    { return 0; }
yy39:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy40;
            if (yych >= '-') goto yy41;
        } else {
            if (yych <= '/') goto yy40;
            if (yych <= '9') goto yy39;
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'Z') goto yy39;
            if (yych >= '_') goto yy41;
        } else {
            if (yych <= '`') goto yy40;
            if (yych <= 'z') goto yy39;
        }
    }
yy40:
    { return zs_cursor_offset(c); }
yy41:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy42;
            if (yych >= '-') goto yy41;
        } else {
            if (yych <= '/') goto yy42;
            if (yych <= '9') goto yy39;
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'Z') goto yy39;
            if (yych >= '_') goto yy41;
        } else {
            if (yych <= '`') goto yy42;
            if (yych <= 'z') goto yy39;
        }
    }
yy42:
    c.p = c.marker;
    goto yy40;
yy43:
    { return 0; }
}
}

static size_t lex_device(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy50;
            goto yy45;
        }
        if (yych <= '/') goto yy45;
        if (yych <= '9') goto yy46;
    } else {
        if (yych <= 'Z') goto yy46;
        if (yych <= '`') goto yy45;
        if (yych <= 'z') goto yy46;
    }
yy45:
    ++c.p;
    { return 0; }
yy46:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= ':') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy47;
            if (yych >= '-') goto yy48;
        } else {
            if (yych <= '/') goto yy47;
            if (yych <= '9') goto yy46;
            goto yy48;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy47;
            if (yych <= 'Z') goto yy46;
        } else {
            if (yych <= '_') goto yy48;
            if (yych <= '`') goto yy47;
            if (yych <= 'z') goto yy46;
        }
    }
yy47:
    { return zs_cursor_offset(c); }
yy48:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= ':') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy49;
            if (yych >= '-') goto yy48;
        } else {
            if (yych <= '/') goto yy49;
            if (yych <= '9') goto yy46;
            goto yy48;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy49;
            if (yych <= 'Z') goto yy46;
        } else {
            if (yych <= '_') goto yy48;
            if (yych <= '`') goto yy49;
            if (yych <= 'z') goto yy46;
        }
    }
yy49:
    c.p = c.marker;
    goto yy47;
yy50:
    { return 0; }
}
}

/* Half of a kind; `what` names it. */
static bool check_half(zs_str half, size_t at, const char *missing, zs_fault *f)
{
    size_t good = lex_vendor(half);
    if (half.n == 0) {
        return zs_fault_set(f, at, 0, missing, "a kind is `vendor.com/class`");
    }
    return good == half.n ||
           zs_fault_set(f, at + good, half.n - good,
                        good == 0 ? "starts with no letter" : "not part of a name",
                        "it starts with a letter, ends with a letter or digit, and has letters, "
                        "digits, `_`, `-` and `.` between");
}

bool zs_check_cdi_kind(zs_str s, zs_fault *ret_fault)
{
    size_t slash = zs_str_find(s, '/');
    if (slash == s.n) {
        return zs_fault_set(ret_fault, 0, s.n, "`/` is missing", "a kind is `vendor.com/class`");
    }
    return check_half(zs_str_sub(s, 0, slash), 0, "a vendor is missing before `/`", ret_fault) &&
           check_half(zs_str_sub(s, slash + 1, s.n), slash + 1, "a class is missing after `/`",
                      ret_fault);
}

bool zs_check_cdi_name(zs_str s, zs_fault *ret_fault)
{
    size_t good = lex_device(s);
    if (s.n == 0) {
        return zs_fault_set(ret_fault, 0, 0, "a name is missing", NULL);
    }
    return good == s.n ||
           zs_fault_set(ret_fault, good, s.n - good, "not part of a device name",
                        "it starts and ends with a letter or digit, and has letters, digits, `_`, "
                        "`-`, `.` and `:` between");
}
