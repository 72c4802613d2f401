/* Laws and examples of base/number.h, judged by the C library's strtod and printf. */
#include "base/number.h"

#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <time.h>

#include "unit.h"

enum { ROUNDS = 200 * 1000, SECONDS_MAX = 1 };

static uint64_t random_state = 88172645463325252U;

static uint64_t random_bits(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static double double_of(uint64_t bits)
{
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static const char *printed(double v)
{
    static char text[ZS_DOUBLE_ROOM + 1];
    size_t n = zs_print_double(v, text);
    text[n <= ZS_DOUBLE_ROOM ? n : 0] = '\0';
    return text;
}

/* Significant digits of a printed number. */
static int digits_of(const char *text)
{
    int n = 0, zeros = 0;
    for (const char *c = text; *c != '\0' && *c != 'e'; c++) {
        if (*c == '0') {
            zeros++;
        } else if (*c >= '1' && *c <= '9') {
            n += n != 0 ? zeros + 1 : 1;
            zeros = 0;
        }
    }
    return n;
}

static bool round_trips(double v)
{
    char reference[400];
    double back = -1;
    const char *text = printed(v);
    if (zs_parse_double(zs_str_of(text), &back) != ZS_NUMBER_OK || back != v ||
        strtod(text, NULL) != v) {
        fprintf(stderr, "%a printed as %s reads as %a\n", v, text, back);
        return false;
    }
    snprintf(reference, sizeof reference, "%.*g", digits_of(text) > 1 ? digits_of(text) - 1 : 1, v);
    if (digits_of(text) > 1 && strtod(reference, NULL) == v) {
        fprintf(stderr, "%s is shorter than %s\n", reference, text);
        return false;
    }
    snprintf(reference, sizeof reference, "%.17g", v);
    if (zs_parse_double(zs_str_of(reference), &back) != ZS_NUMBER_OK || back != v) {
        fprintf(stderr, "%s reads as %a\n", reference, back);
        return false;
    }
    return true;
}

TEST(random_doubles_come_back)
{
    clock_t begin = clock();
    int n = 0;
    while (n < ROUNDS && (n % 64 != 0 || clock() - begin < SECONDS_MAX * CLOCKS_PER_SEC)) {
        double v = double_of(random_bits());
        n++;
        if (isfinite(v) && !round_trips(v)) {
            unit_faults++;
            return;
        }
    }
    CHECK(n > 1000);
}

TEST(powers_and_their_neighbours_come_back)
{
    for (int exponent = -1074; exponent < 1024; exponent++) {
        double v = ldexp(1.0, exponent);
        CHECK(round_trips(v) && round_trips(nextafter(v, 0)) && round_trips(nextafter(v, DBL_MAX)));
    }
    for (int exponent = -323; exponent <= 308; exponent++) {
        char text[16];
        snprintf(text, sizeof text, "1e%d", exponent);
        double v = -1;
        CHECK_INT(zs_parse_double(zs_str_of(text), &v), ZS_NUMBER_OK);
        CHECK(v == strtod(text, NULL) && round_trips(v));
    }
    CHECK(round_trips(DBL_MAX) && round_trips(DBL_MIN) && round_trips(DBL_TRUE_MIN));
}

TEST(long_decimals_round_like_strtod)
{
    char text[1500];
    for (int i = 0; i < 3000; i++) {
        size_t digits = 1 + random_bits() % (i % 10 == 0 ? 1200 : 40), at = 0;
        for (size_t d = 0; d < digits; d++) {
            text[at++] = (char)('0' + random_bits() % 10);
            if (d == digits / 2) {
                text[at++] = '.';
            }
        }
        int exponent = (int)(random_bits() % 700) - 350;
        snprintf(text + at, sizeof text - at, "e%d", exponent);
        double want = strtod(text, NULL), got = -1;
        zs_number_result result = zs_parse_double(zs_str_of(text), &got);
        if (isinf(want) ? result != ZS_NUMBER_RANGE : result != ZS_NUMBER_OK || got != want) {
            fprintf(stderr, "%s\n", text);
            CHECK_INT(result, isinf(want) ? ZS_NUMBER_RANGE : ZS_NUMBER_OK);
            CHECK(got == want);
        }
    }
}

/* Exactly half way between two doubles, and a hair beyond. */
TEST(ties_go_to_even)
{
    char text[1400];
    volatile long double one = 1, least = LDBL_EPSILON;
    if (one + least == one) {
        return; /* valgrind computes with doubles: it cannot say where half way is */
    }
    for (int i = 0; i < 2000; i++) {
        uint64_t bits = random_bits() & 0x7FFFFFFFFFFFFFFFU;
        if (i % 4 == 0) {
            bits &= 0x001FFFFFFFFFFFFFU;
        }
        double low = double_of(bits), high = double_of(bits + 1);
        if (!isfinite(low) || !isfinite(high)) {
            continue;
        }
        int n = snprintf(text, sizeof text, "%.1100Le", ((long double)low + (long double)high) / 2);
        double got = -1;
        CHECK_INT(zs_parse_double((zs_str){text, (size_t)n}, &got), ZS_NUMBER_OK);
        CHECK(got == (bits % 2 == 0 ? low : high));
        char *exponent = strchr(text, 'e');
        exponent[-1] = '1';
        CHECK_INT(zs_parse_double((zs_str){text, (size_t)n}, &got), ZS_NUMBER_OK);
        CHECK(got == high);
    }
}

TEST(doubles_look_as_in_javascript)
{
    CHECK_STR(zs_str_of(printed(0)), "0");
    CHECK_STR(zs_str_of(printed(-0.0)), "-0");
    CHECK_STR(zs_str_of(printed(1)), "1");
    CHECK_STR(zs_str_of(printed(-120)), "-120");
    CHECK_STR(zs_str_of(printed(0.1)), "0.1");
    CHECK_STR(zs_str_of(printed(0.25)), "0.25");
    CHECK_STR(zs_str_of(printed(1.5)), "1.5");
    CHECK_STR(zs_str_of(printed(123456.789)), "123456.789");
    CHECK_STR(zs_str_of(printed(999999999999999)), "999999999999999");
    CHECK_STR(zs_str_of(printed(1e20)), "100000000000000000000");
    CHECK_STR(zs_str_of(printed(1e21)), "1e+21");
    CHECK_STR(zs_str_of(printed(1.25e300)), "1.25e+300");
    CHECK_STR(zs_str_of(printed(0.000001)), "0.000001");
    CHECK_STR(zs_str_of(printed(0.00000015)), "1.5e-7");
    CHECK_STR(zs_str_of(printed(5e-324)), "5e-324");
    CHECK_STR(zs_str_of(printed(-1.7976931348623157e308)), "-1.7976931348623157e+308");
    CHECK_STR(zs_str_of(printed(9007199254740993.0)), "9007199254740992");
}

TEST(decimal_grammar)
{
    static const char *const good[] = {"0",    "-0",   "+5",   ".5",
                                       "5.",   "1e3",  "1E+5", "-.5",
                                       "00.5", "1e-3", "0e99", "0e999999999999999999"};
    static const char *const wrong[] = {
        "",     "+",   "-",   ".",    "e5",  "1e",    "1e+", "1.5.2", "1 ",  " 1",    "1_0",
        "0x10", "inf", "nan", ".inf", "--1", "1e5.0", "1,5", "1f",    "+-1", "1e--5", ".e1"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        double v = -1;
        CHECK_INT(zs_parse_double(zs_str_of(good[i]), &v), ZS_NUMBER_OK);
        CHECK(v == strtod(good[i], NULL));
    }
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        double v = -1;
        CHECK_INT(zs_parse_double(zs_str_of(wrong[i]), &v), ZS_NUMBER_SYNTAX);
        CHECK(v == -1);
    }
    double v = -1;
    CHECK_INT(zs_parse_double(ZS_STR("1e309"), &v), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_double(ZS_STR("1.7976931348623159e308"), &v), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_double(ZS_STR("1e99999999999999999999"), &v), ZS_NUMBER_RANGE);
    CHECK(v == -1);
    CHECK_INT(zs_parse_double(ZS_STR("1e-99999999999999999999"), &v), ZS_NUMBER_OK);
    CHECK(v == 0);
    CHECK_INT(zs_parse_double(ZS_STR("-0.0"), &v), ZS_NUMBER_OK);
    CHECK(v == 0 && signbit(v));
    CHECK_INT(zs_parse_double(ZS_STR("2.4703282292062327e-324"), &v), ZS_NUMBER_OK);
    CHECK(v == 0);
    CHECK_INT(zs_parse_double(ZS_STR("2.4703282292062328e-324"), &v), ZS_NUMBER_OK);
    CHECK(v == DBL_TRUE_MIN);
}

/* Every number of digits, and where one more begins. */
TEST(integers_are_printed)
{
    char found[ZS_U64_ROOM], want[ZS_U64_ROOM + 1];
    for (uint64_t v = 0; v < 20000; v++) {
        snprintf(want, sizeof want, "%" PRIu64, v);
        CHECK_STR(((zs_str){found, zs_print_u64(v, found)}), want);
    }
    for (uint64_t power = 10000; power != 0; power = power > UINT64_MAX / 10 ? 0 : power * 10) {
        const uint64_t near[] = {power - 1, power, power + 1, power / 3, power * 2 - 1};
        for (size_t i = 0; i < sizeof near / sizeof near[0]; i++) {
            snprintf(want, sizeof want, "%" PRIu64, near[i]);
            CHECK_STR(((zs_str){found, zs_print_u64(near[i], found)}), want);
        }
    }
    CHECK_STR(((zs_str){found, zs_print_u64(UINT64_MAX, found)}), "18446744073709551615");
}

TEST(integers)
{
    uint64_t u = 7;
    int64_t i = 7;
    CHECK_INT(zs_parse_u64(ZS_STR("18446744073709551615"), &u), ZS_NUMBER_OK);
    CHECK(u == UINT64_MAX);
    CHECK_INT(zs_parse_u64(ZS_STR("-0"), &u), ZS_NUMBER_OK);
    CHECK_INT(u, 0);
    CHECK_INT(zs_parse_u64(ZS_STR("+12"), &u), ZS_NUMBER_OK);
    CHECK_INT(u, 12);
    CHECK_INT(zs_parse_u64(ZS_STR("18446744073709551616"), &u), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_u64(ZS_STR("99999999999999999999999"), &u), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_u64(ZS_STR("99999999999999999999999x"), &u), ZS_NUMBER_SYNTAX);
    CHECK_INT(zs_parse_u64(ZS_STR("-1"), &u), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_u64(ZS_STR(""), &u), ZS_NUMBER_SYNTAX);
    CHECK_INT(zs_parse_u64(ZS_STR("+"), &u), ZS_NUMBER_SYNTAX);
    CHECK_INT(u, 12);
    CHECK_INT(zs_parse_i64(ZS_STR("9223372036854775807"), &i), ZS_NUMBER_OK);
    CHECK(i == INT64_MAX);
    CHECK_INT(zs_parse_i64(ZS_STR("-9223372036854775808"), &i), ZS_NUMBER_OK);
    CHECK(i == INT64_MIN);
    CHECK_INT(zs_parse_i64(ZS_STR("-9223372036854775809"), &i), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_i64(ZS_STR("9223372036854775808"), &i), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_i64(ZS_STR("1e3"), &i), ZS_NUMBER_SYNTAX);
    CHECK_INT(zs_parse_i64(ZS_STR("--1"), &i), ZS_NUMBER_SYNTAX);
    CHECK(i == INT64_MIN);
    CHECK_INT(zs_parse_digits(ZS_STR("777"), 8, &u), ZS_NUMBER_OK);
    CHECK_INT(u, 511);
    CHECK_INT(zs_parse_digits(ZS_STR("fFfFfFfFfFfFfFfF"), 16, &u), ZS_NUMBER_OK);
    CHECK(u == UINT64_MAX);
    CHECK_INT(zs_parse_digits(ZS_STR("10000000000000000"), 16, &u), ZS_NUMBER_RANGE);
    CHECK_INT(zs_parse_digits(ZS_STR("8"), 8, &u), ZS_NUMBER_SYNTAX);
    CHECK_INT(zs_parse_digits(ZS_STR("g"), 16, &u), ZS_NUMBER_SYNTAX);
    CHECK_INT(zs_parse_digits(ZS_STR("a"), 10, &u), ZS_NUMBER_SYNTAX);
}

int main(void)
{
    return unit_main();
}
