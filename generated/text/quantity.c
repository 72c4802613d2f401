/* Made by `make generate` from src/text/quantity.re, digest 12162835ac5dfd85. */
/* Memory sizes: "512Mi" to bytes.
 * Source: ServiceSpec quantities; the suffixes are those of Kubernetes resource.Quantity without
 * exponents, and both letter cases of the decimal ones. */
#include "base/number.h"
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

typedef enum unit_kind {
    UNIT_GOOD,
    UNIT_OTHER_CASE, /* of a binary suffix: `ki` */
    UNIT_WITH_B,     /* `MiB` */
    UNIT_BYTES,      /* `b` */
    UNIT_AMBIGUOUS,  /* `MB`: M or Mi? */
    UNIT_LARGER,     /* P and E */
    UNIT_UNKNOWN,
} unit_kind;

typedef struct unit {
    unit_kind kind;
    int power;      /* of 1000 or 1024 */
    bool is_binary;
} unit;

static unit unit_of(char letter, bool is_binary)
{
    static const char letters[] = "kmgtpe";
    char small = letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
    int power = (int)(strchr(letters, small) - letters) + 1;
    return (unit){power > 4 ? UNIT_LARGER : UNIT_GOOD, power, is_binary};
}

/* A suffix of another kind that reminds of a unit. */
static unit like(char letter, bool is_binary, unit_kind kind)
{
    unit u = unit_of(letter, is_binary);
    u.kind = kind;
    return u;
}

/* The suffix, good or one that people write elsewhere; it must be all of `s`. */
static unit lex_unit(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);
    unit found = {UNIT_UNKNOWN, 0, false};

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 'T') {
        if (yych <= 'G') {
            if (yych <= 'B') {
                if (yych <= 0x00) {
                    if (c.p >= c.limit) goto yy17;
                    goto yy1;
                }
                if (yych >= 'B') goto yy2;
            } else {
                if (yych == 'E') goto yy4;
                if (yych >= 'G') goto yy4;
            }
        } else {
            if (yych <= 'M') {
                if (yych == 'K') goto yy4;
                if (yych >= 'M') goto yy4;
            } else {
                if (yych == 'P') goto yy4;
                if (yych >= 'T') goto yy4;
            }
        }
    } else {
        if (yych <= 'j') {
            if (yych <= 'd') {
                if (yych == 'b') goto yy2;
            } else {
                if (yych == 'f') goto yy1;
                if (yych <= 'g') goto yy6;
            }
        } else {
            if (yych <= 'o') {
                if (yych == 'l') goto yy1;
                if (yych <= 'm') goto yy6;
            } else {
                if (yych <= 'p') goto yy6;
                if (yych == 't') goto yy6;
            }
        }
    }
yy1:
    ++c.p;
    { return found; }
yy2:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy3;
    if (yych == 'y') goto yy7;
yy3:
    { found.kind = UNIT_BYTES; goto done; }
yy4:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'I') {
        if (yych <= 'A') {
            if (yych >= 0x01) goto yy5;
        } else {
            if (yych <= 'B') goto yy9;
            if (yych >= 'I') goto yy10;
        }
    } else {
        if (yych <= 'b') {
            if (yych >= 'b') goto yy9;
        } else {
            if (yych == 'i') goto yy12;
        }
    }
yy5:
    { found = unit_of(s.p[0], false); goto done; }
yy6:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'I') {
        if (yych <= 'A') {
            if (yych <= 0x00) goto yy5;
            goto yy5;
        } else {
            if (yych <= 'B') goto yy9;
            if (yych <= 'H') goto yy5;
            goto yy10;
        }
    } else {
        if (yych <= 'b') {
            if (yych <= 'a') goto yy5;
            goto yy9;
        } else {
            if (yych == 'i') goto yy10;
            goto yy5;
        }
    }
yy7:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy8;
    if (yych == 't') goto yy14;
yy8:
    c.p = c.marker;
    goto yy3;
yy9:
    ++c.p;
    { found = like(s.p[0], false, UNIT_AMBIGUOUS); goto done; }
yy10:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'B') {
        if (yych <= 0x00) goto yy11;
        if (yych >= 'B') goto yy15;
    } else {
        if (yych == 'b') goto yy15;
    }
yy11:
    { found = like(s.p[0], true, UNIT_OTHER_CASE); goto done; }
yy12:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'B') {
        if (yych <= 0x00) goto yy13;
        if (yych >= 'B') goto yy15;
    } else {
        if (yych == 'b') goto yy15;
    }
yy13:
    { found = unit_of(s.p[0], true); goto done; }
yy14:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy8;
    if (yych == 'e') goto yy16;
    goto yy8;
yy15:
    ++c.p;
    { found = like(s.p[0], true, UNIT_WITH_B); goto done; }
yy16:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy8;
    if (yych != 's') goto yy8;
    ++c.p;
    goto yy3;
yy17:
    { return (unit){UNIT_GOOD, 0, false}; }
}

done:
    return zs_cursor_offset(c) == s.n ? found : (unit){UNIT_UNKNOWN, 0, false};
}

/* What stands where the number should. */
typedef enum number_kind {
    NUMBER_WHOLE,
    NUMBER_FRACTION,
    NUMBER_SIGNED,
    NUMBER_OTHER,
    NUMBER_NONE,
} number_kind;

static number_kind lex_number(zs_str s, size_t *ret_length)
{
    zs_cursor c = zs_cursor_at(s, 0);
    number_kind kind = NUMBER_NONE;

{
    unsigned char yych;
    unsigned int yyaccept = 0;
    yych = ZS_PEEK(c);
    if (yych <= '-') {
        if (yych <= '*') {
            if (yych >= 0x01) goto yy19;
            if (c.p >= c.limit) goto yy42;
        } else {
            if (yych != ',') goto yy20;
        }
    } else {
        if (yych <= '/') {
            if (yych <= '.') goto yy22;
        } else {
            if (yych <= '0') goto yy24;
            if (yych <= '9') goto yy26;
        }
    }
yy19:
    ++c.p;
    { c.p = c.begin; goto done; }
yy20:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '.') {
        if (yych <= 0x00) goto yy21;
        if (yych >= '.') goto yy20;
    } else {
        if (yych <= '/') goto yy21;
        if (yych <= '9') goto yy20;
    }
yy21:
    { kind = NUMBER_SIGNED; goto done; }
yy22:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy23;
    if (yych <= '/') goto yy23;
    if (yych <= '9') goto yy22;
yy23:
    { kind = NUMBER_OTHER; goto done; }
yy24:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'X') {
        if (yych <= 'N') {
            if (yych >= 0x01) goto yy27;
        } else {
            if (yych <= 'O') goto yy32;
            if (yych <= 'W') goto yy27;
            goto yy32;
        }
    } else {
        if (yych <= 'o') {
            if (yych <= 'n') goto yy27;
            goto yy32;
        } else {
            if (yych == 'x') goto yy32;
            goto yy27;
        }
    }
yy25:
    { kind = NUMBER_WHOLE; goto done; }
yy26:
    yyaccept = 0;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
yy27:
    if (yych <= '/') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy25;
            if (yych != '\'') goto yy25;
        } else {
            if (yych <= ',') goto yy28;
            if (yych == '.') goto yy30;
            goto yy25;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '9') goto yy26;
            if (yych == 'E') goto yy31;
            goto yy25;
        } else {
            if (yych <= '_') goto yy28;
            if (yych == 'e') goto yy31;
            goto yy25;
        }
    }
yy28:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= '/') goto yy29;
    if (yych <= '9') goto yy33;
yy29:
    c.p = c.marker;
    if (yyaccept == 0) {
        goto yy25;
    } else {
        goto yy34;
    }
yy30:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy23;
    if (yych <= '/') goto yy23;
    if (yych <= '9') goto yy35;
    goto yy23;
yy31:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= 0x00) goto yy29;
        if (yych == '+') goto yy37;
        goto yy29;
    } else {
        if (yych <= '-') goto yy37;
        if (yych <= '/') goto yy29;
        if (yych <= '9') goto yy38;
        goto yy29;
    }
yy32:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy29;
        if (yych <= '/') goto yy29;
        if (yych <= '9') goto yy40;
        goto yy29;
    } else {
        if (yych <= 'F') goto yy40;
        if (yych <= '`') goto yy29;
        if (yych <= 'f') goto yy40;
        goto yy29;
    }
yy33:
    yyaccept = 1;
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= ',') {
        if (yych <= '&') {
            if (yych >= 0x01) goto yy34;
        } else {
            if (yych <= '\'') goto yy28;
            if (yych >= ',') goto yy28;
        }
    } else {
        if (yych <= '9') {
            if (yych >= '0') goto yy33;
        } else {
            if (yych == '_') goto yy28;
        }
    }
yy34:
    { kind = NUMBER_OTHER; goto done; }
yy35:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy36;
    if (yych <= '/') goto yy36;
    if (yych <= '9') goto yy35;
yy36:
    { kind = NUMBER_FRACTION; goto done; }
yy37:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy29;
    if (yych <= '/') goto yy29;
    if (yych >= ':') goto yy29;
yy38:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy39;
    if (yych <= '/') goto yy39;
    if (yych <= '9') goto yy38;
yy39:
    { kind = NUMBER_OTHER; goto done; }
yy40:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy41;
        if (yych <= '/') goto yy41;
        if (yych <= '9') goto yy40;
    } else {
        if (yych <= 'F') goto yy40;
        if (yych <= '`') goto yy41;
        if (yych <= 'f') goto yy40;
    }
yy41:
    { kind = NUMBER_OTHER; goto done; }
yy42:
    { goto done; }
}

done:
    *ret_length = zs_cursor_offset(c);
    return kind;
}

static const char sizes[] = "write a whole number and a unit, such as `512Mi` or `2G`";
static const char units[] =
    "the units are K M G T (powers of 1000) and Ki Mi Gi Ti (powers of 1024)";

/* base^power * n; false when it passes the largest size. */
static bool multiply(uint64_t n, unit u, uint64_t *ret)
{
    uint64_t base = u.is_binary ? 1024 : 1000;
    for (int i = 0; i < u.power; i++) {
        if (n > (uint64_t)INT64_MAX / base) {
            return false;
        }
        n *= base;
    }
    *ret = n;
    return n <= (uint64_t)INT64_MAX;
}

/* Bytes in the largest unit of a family that holds them whole. */
static void fix_bytes(zs_fault *f, uint64_t bytes, bool is_binary)
{
    static const char *const suffixes[2][5] = {{"", "K", "M", "G", "T"},
                                               {"", "Ki", "Mi", "Gi", "Ti"}};
    uint64_t base = is_binary ? 1024 : 1000;
    int power = 0;
    char digits[20];
    size_t at = sizeof digits;
    for (; power < 4 && bytes != 0 && bytes % base == 0; power++) {
        bytes /= base;
    }
    do {
        digits[--at] = (char)('0' + bytes % 10);
        bytes /= 10;
    } while (bytes != 0);
    zs_fault_join_fix(f, (zs_str){digits + at, sizeof digits - at},
                      zs_str_of(suffixes[is_binary][power]), ZS_STR(""));
}

/* "1.5Gi" is 1536Mi: the fraction times the unit, when that is a whole number of bytes. */
static bool fraction_fault(zs_str s, size_t length, unit u, zs_fault *f)
{
    zs_fault_set(f, 0, length, "a size is a whole number", sizes);
    size_t point = zs_str_find(s, '.');
    zs_str fraction = zs_str_sub(s, point + 1, length - point - 1);
    while (fraction.n != 0 && fraction.p[fraction.n - 1] == '0') {
        fraction.n--;
    }
    uint64_t whole = 0, part = 0, unit_bytes = 0, bytes = 0;
    bool is_known = u.kind == UNIT_GOOD && u.power != 0 && fraction.n < 19 &&
                    zs_parse_digits(zs_str_sub(s, 0, point), 10, &whole) == ZS_NUMBER_OK &&
                    (fraction.n == 0 || zs_parse_digits(fraction, 10, &part) == ZS_NUMBER_OK) &&
                    multiply(whole, u, &bytes) && multiply(1, u, &unit_bytes);
    if (!is_known) {
        return false;
    }
    /* part / 10^n * unit: strip common factors first, so that the product stays small */
    for (size_t i = 0; i < fraction.n; i++) {
        for (uint64_t prime = 2; prime <= 5; prime += 3) {
            if (part % prime == 0) {
                part /= prime;
            } else if (unit_bytes % prime == 0) {
                unit_bytes /= prime;
            } else {
                return false;
            }
        }
    }
    bytes += part * unit_bytes;
    if (bytes <= (uint64_t)INT64_MAX) {
        f->hint = NULL;
        fix_bytes(f, bytes, u.is_binary);
    }
    return false;
}

/* A number that is none: says which habit of other languages it follows. */
static bool number_fault(zs_str s, size_t length, number_kind kind, zs_fault *f)
{
    if (s.n == 0) {
        return zs_fault_set(f, 0, 0, "a size is missing", sizes);
    }
    if (kind == NUMBER_SIGNED && s.p[0] == '-') {
        return zs_fault_set(f, 0, 1, "a size is not negative", sizes);
    }
    if (kind == NUMBER_SIGNED) {
        zs_fault_set(f, 0, 1, "a size has no sign", sizes);
        zs_fault_fix(f, s, 0, 1, ZS_STR(""));
        return false;
    }
    if (kind == NUMBER_OTHER) {
        return zs_fault_set(f, 0, length, "a size is written in plain decimal digits", sizes);
    }
    return zs_fault_set(f, 0, s.n, "a number is missing before the unit", sizes);
}

/* A unit that is none; the fix keeps the number. */
static bool unit_fault(zs_str s, size_t at, unit u, uint64_t number, zs_fault *f)
{
    static const char names[] = "KMGT";
    zs_fault_set(f, at, s.n - at, "no such unit of memory", units);
    char binary[] = {u.power >= 1 && u.power <= 4 ? names[u.power - 1] : '?', 'i'};
    uint64_t bytes = 0;
    switch (u.kind) {
    case UNIT_OTHER_CASE:
    case UNIT_WITH_B:
        if (u.power <= 4) {
            zs_fault_fix(f, s, at, s.n - at, (zs_str){binary, sizeof binary});
        }
        return false;
    case UNIT_BYTES:
        f->hint = "a size without a unit is in bytes";
        zs_fault_fix(f, s, at, s.n - at, ZS_STR(""));
        return false;
    case UNIT_AMBIGUOUS:
        f->hint = "write K M G T for powers of 1000, or Ki Mi Gi Ti for powers of 1024";
        return false;
    case UNIT_LARGER:
        if (multiply(number, u, &bytes)) {
            fix_bytes(f, bytes, u.is_binary);
        }
        return false;
    default:
        return false;
    }
}

static size_t spaces_at(zs_str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.n && (s.p[at + n] == ' ' || s.p[at + n] == '\t')) {
        n++;
    }
    return n;
}

/* Spaces anywhere are one fault, before any other. */
static bool has_spaces(zs_str s, zs_fault *f)
{
    size_t at = zs_str_find(s, ' '), tab = zs_str_find(s, '\t');
    at = tab < at ? tab : at;
    size_t n = spaces_at(s, at);
    if (n == 0) {
        return false;
    }
    zs_fault_set(f, at, n, "a size has no spaces", sizes);
    zs_str tail = zs_str_sub(s, at + n, s.n);
    size_t more = zs_str_find(tail, ' ');
    if (spaces_at(tail, more) == tail.n - more && at + tail.n != 0) {
        zs_fault_join_fix(f, zs_str_sub(s, 0, at), zs_str_sub(tail, 0, more), ZS_STR(""));
        zs_fault other;
        int64_t bytes = 0;
        if (!zs_parse_memory(f->fix, &bytes, &other)) {
            f->fix.n = 0;
        }
    }
    return true;
}

bool zs_parse_memory(zs_str s, int64_t *ret_bytes, zs_fault *ret_fault)
{
    size_t length = 0;
    if (has_spaces(s, ret_fault)) {
        return false;
    }
    number_kind kind = lex_number(s, &length);
    zs_str suffix = zs_str_sub(s, length, s.n);
    unit u = lex_unit(suffix);
    if (kind == NUMBER_FRACTION) {
        return fraction_fault(s, length, u, ret_fault);
    }
    if (kind != NUMBER_WHOLE) {
        return number_fault(s, length, kind, ret_fault);
    }
    uint64_t number = 0, bytes = 0;
    bool fits = zs_parse_digits(zs_str_sub(s, 0, length), 10, &number) == ZS_NUMBER_OK;
    if (u.kind != UNIT_GOOD) {
        return unit_fault(s, length, u, fits ? number : UINT64_MAX, ret_fault);
    }
    if (!fits || !multiply(number, u, &bytes)) {
        return zs_fault_set(ret_fault, 0, s.n, "more than 9223372036854775807 bytes",
                            "no machine has that much; check the unit");
    }
    *ret_bytes = (int64_t)bytes;
    return true;
}
