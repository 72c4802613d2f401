/* Small languages of names and lists: semantic versions, CPU lists, environment entries, CDI kinds
 * and names. Sources: Semantic Versioning 2.0.0, section 2, 9 and 10; cpuset(7), "List format"; the
 * parser of container-device-interface 1.1, pkg/parser. */
#include "base/number.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

/*!re2c
    re2c:api = custom;
    re2c:api:style = free-form;
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYPEEK = "ZS_PEEK(c)";
    re2c:define:YYSKIP = "++c.p;";
    re2c:define:YYBACKUP = "c.marker = c.p;";
    re2c:define:YYRESTORE = "c.p = c.marker;";
    re2c:define:YYLESSTHAN = "c.p >= c.limit";
    re2c:flags:nested-ifs = 1;
    re2c:yyfill:enable = 0;
    re2c:eof = 0;

    number = "0" | [1-9] [0-9]*;
    identifier = number | [0-9]* [a-zA-Z-] [0-9a-zA-Z-]*;
    prerelease = "-" identifier ("." identifier)*;
    build = "+" [0-9a-zA-Z-]+ ("." [0-9a-zA-Z-]+)*;
    letter = [a-zA-Z];
    alnum = [a-zA-Z0-9];
*/

enum { CPU_MAX = 65535 }; /* far beyond the 8192 CPUs of the largest kernel */

static size_t lex_version(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
/*!re2c
    number "." number "." number prerelease? build? { return zs_cursor_offset(c); }
    $ { return 0; }
    * { return 0; }
*/
}

/* How many numbers, separated by points, are at the start; for the wording only. */
static size_t lex_short_version(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
/*!re2c
    number               { return zs_cursor_offset(c) == s.n ? 1 : 0; }
    number "." number    { return zs_cursor_offset(c) == s.n ? 2 : 0; }
    $ { return 0; }
    * { return 0; }
*/
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
/*!re2c
    [0-9]+ { return zs_cursor_offset(c) - at; }
    $      { return 0; }
    *      { return 0; }
*/
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
/*!re2c
    letter ([a-zA-Z0-9_.-]* alnum)? { return zs_cursor_offset(c); }
    $ { return 0; }
    * { return 0; }
*/
}

static size_t lex_device(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
/*!re2c
    alnum ([a-zA-Z0-9_.:-]* alnum)? { return zs_cursor_offset(c); }
    $ { return 0; }
    * { return 0; }
*/
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
