/* Numbers from text. Doubles go through exact natural numbers, so every result is the right one and
 * no locale, rounding mode or C library has a say. Floats are rare in our documents; clarity beats
 * speed. Printing is in number_print.c.
 * Source: IEEE 754 binary64, section 5.12. */
#include "base/number.h"

#include <assert.h>

#include "base/big.h"

#include "base/banned.h"

enum {
    MANTISSA_BITS = 53,
    EXPONENT_MIN = -1074, /* of the last bit of the smallest double */
    EXPONENT_TOP = 2047,  /* biased exponent of infinity */
    DIGITS_KEPT = 770,    /* significant digits beyond 767 never decide more than a tie */
    POINT_MAX = 310,      /* 0.ddd * 10^310 is infinite whatever the digits */
    POINT_MIN = -326,     /* 0.ddd * 10^-326 is 0 whatever the digits */
    EXACT_DIGITS = 15,    /* so many digits, and powers of ten up to 10^22, are exact doubles */
    EXACT_POWER = 22,
};

static const double exact_tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

static unsigned digit_of(char c)
{
    if (c >= '0' && c <= '9') {
        return (unsigned)(c - '0');
    }
    char letter = c >= 'A' && c <= 'F' ? (char)(c - 'A' + 'a') : c;
    return letter >= 'a' && letter <= 'f' ? (unsigned)(letter - 'a') + 10 : 16;
}

/* Goes through all digits even after an overflow, because a letter at the end is a syntax fault
 * first. */
zs_number_result zs_parse_digits(zs_str s, unsigned base, uint64_t *ret)
{
    assert(base == 8 || base == 10 || base == 16);
    uint64_t value = 0;
    bool is_too_large = false;
    for (size_t i = 0; i < s.n; i++) {
        unsigned digit = digit_of(s.p[i]);
        if (digit >= base) {
            return ZS_NUMBER_SYNTAX;
        }
        is_too_large = is_too_large || value > (UINT64_MAX - digit) / base;
        value = value * base + digit;
    }
    if (s.n == 0) {
        return ZS_NUMBER_SYNTAX;
    }
    if (is_too_large) {
        return ZS_NUMBER_RANGE;
    }
    *ret = value;
    return ZS_NUMBER_OK;
}

static bool take_sign(zs_str *s)
{
    bool is_negative = s->n != 0 && s->p[0] == '-';
    if (is_negative || (s->n != 0 && s->p[0] == '+')) {
        *s = zs_str_sub(*s, 1, s->n);
    }
    return is_negative;
}

zs_number_result zs_parse_u64(zs_str s, uint64_t *ret)
{
    bool is_negative = take_sign(&s);
    uint64_t value = 0;
    zs_number_result result = zs_parse_digits(s, 10, &value);
    if (result == ZS_NUMBER_OK && is_negative && value != 0) {
        result = ZS_NUMBER_RANGE;
    }
    if (result == ZS_NUMBER_OK) {
        *ret = value;
    }
    return result;
}

zs_number_result zs_parse_i64(zs_str s, int64_t *ret)
{
    bool is_negative = take_sign(&s);
    uint64_t value = 0;
    zs_number_result result = zs_parse_digits(s, 10, &value);
    if (result == ZS_NUMBER_OK && value > (uint64_t)INT64_MAX + (is_negative ? 1 : 0)) {
        result = ZS_NUMBER_RANGE;
    }
    if (result == ZS_NUMBER_OK) {
        *ret = !is_negative ? (int64_t)value : value == 0 ? 0 : -(int64_t)(value - 1) - 1;
    }
    return result;
}

/* A decimal number taken apart: 0.d1 d2 d3 ... * 10^point, the first and the last digit not 0. */
typedef struct decimal {
    bool is_negative;
    zs_str whole, fraction; /* as written */
    size_t first, n;        /* significant digits: without zeros at either end; n is 0 for zero */
    int64_t point;
} decimal;

static uint32_t significant_digit(const decimal *d, size_t i)
{
    size_t at = d->first + i;
    char c = at < d->whole.n ? d->whole.p[at] : d->fraction.p[at - d->whole.n];
    return (uint32_t)(c - '0');
}

static size_t digits_at(zs_str s, size_t from)
{
    size_t n = 0;
    while (from + n < s.n && s.p[from + n] >= '0' && s.p[from + n] <= '9') {
        n++;
    }
    return n;
}

/* The grammar of a decimal number. Exponents are cut to a size that decides the result all the
 * same. */
static bool split_decimal(zs_str s, decimal *ret)
{
    const int64_t exponent_max = (int64_t)1 << 40;
    decimal d = {.is_negative = take_sign(&s)};
    size_t at = digits_at(s, 0);
    d.whole = zs_str_sub(s, 0, at);
    if (at < s.n && s.p[at] == '.') {
        d.fraction = zs_str_sub(s, at + 1, digits_at(s, at + 1));
        at += 1 + d.fraction.n;
    }
    if (d.whole.n + d.fraction.n == 0) {
        return false;
    }
    int64_t exponent = 0;
    if (at < s.n && (s.p[at] == 'e' || s.p[at] == 'E')) {
        zs_str rest = zs_str_sub(s, at + 1, s.n);
        bool is_negative = take_sign(&rest);
        if (rest.n == 0 || digits_at(rest, 0) != rest.n) {
            return false;
        }
        for (size_t i = 0; i < rest.n && exponent < exponent_max; i++) {
            exponent = exponent * 10 + (rest.p[i] - '0');
        }
        exponent = is_negative ? -exponent : exponent;
        at = s.n;
    }
    d.n = d.whole.n + d.fraction.n;
    for (; d.n != 0 && significant_digit(&d, 0) == 0; d.n--) {
        d.first++;
    }
    while (d.n != 0 && significant_digit(&d, d.n - 1) == 0) {
        d.n--;
    }
    d.point = exponent + (int64_t)d.whole.n - (int64_t)d.first;
    *ret = d;
    return at == s.n;
}

/* Rounds mantissa * 2^exponent to nearest, ties to even. `mantissa` has its highest bit set; with
 * `is_inexact` the true value is a little larger. False when the result is infinite. */
static bool round_to_double(uint64_t mantissa, bool is_inexact, int exponent, double *ret)
{
    int drop = 64 - MANTISSA_BITS;
    if (exponent + drop < EXPONENT_MIN) {
        drop = EXPONENT_MIN - exponent;
    }
    if (drop > 64) {
        *ret = 0;
        return true;
    }
    uint64_t kept = drop == 64 ? 0 : mantissa >> drop;
    uint64_t half = (uint64_t)1 << (drop - 1);
    uint64_t lost = drop == 64 ? mantissa : mantissa & ((half << 1) - 1);
    if (lost > half || (lost == half && (is_inexact || kept % 2 != 0))) {
        kept++;
    }
    /* The hidden bit of a normal mantissa, and a carry out of it, walk into the exponent. */
    uint64_t bits = (uint64_t)(exponent + drop - EXPONENT_MIN) << (MANTISSA_BITS - 1);
    bits += kept;
    if (bits >> (MANTISSA_BITS - 1) >= EXPONENT_TOP) {
        return false;
    }
    memcpy(ret, &bits, sizeof *ret);
    return true;
}

/* The first 64 bits of above / below * 2^*exponent, and the exponent of the last of them. Leaves
 * the remainder in `above`. */
static uint64_t divide_to_64_bits(zs_big *above, zs_big *below, int *exponent)
{
    /* `below` to whole limbs, and `above` to 31 bits more: the quotient is then 2^30 .. 2^32 */
    unsigned align = (32 - zs_big_bits(below) % 32) % 32;
    zs_big_shift(below, align);
    int lift = (int)zs_big_bits(below) + 31 - (int)zs_big_bits(above);
    unsigned sink = lift < 0 ? ((unsigned)-lift + 31) / 32 * 32 : 0;
    zs_big_shift(below, sink);
    zs_big_shift(above, (unsigned)(lift + (int)sink));
    uint64_t quotient = zs_big_divide(above, below);
    zs_big_shift(above, 32);
    quotient = quotient << 32 | zs_big_divide(above, below);
    *exponent = (int)align - lift - 32;
    while (quotient >> 63 == 0) {
        zs_big_shift(above, 1);
        quotient = quotient << 1 | zs_big_divide(above, below);
        --*exponent;
    }
    return quotient;
}

/* Serves every number: the digits as one natural number, divided by their power of ten. */
static bool convert_exactly(const decimal *d, double *ret)
{
    size_t n = d->n > DIGITS_KEPT ? DIGITS_KEPT : d->n;
    int power = (int)(d->point - (int64_t)n);
    zs_big above, below;
    zs_big_set(&above, 0);
    zs_big_set(&below, 1);
    for (size_t i = 0; i < n; i++) {
        zs_big_scale(&above, 10, significant_digit(d, i));
    }
    if (n < d->n) {
        above.limbs[0] |= 1; /* a tie would end in 0 here, so this breaks it upwards */
    }
    zs_big_scale_ten(power >= 0 ? &above : &below, (unsigned)(power >= 0 ? power : -power));
    int exponent = 0;
    uint64_t mantissa = divide_to_64_bits(&above, &below, &exponent);
    return round_to_double(mantissa, above.n != 0, exponent, ret);
}

/* Few digits and a small power of ten are both exact doubles: one correctly rounded operation
 * serves. */
static bool convert_quickly(const decimal *d, double *ret)
{
    int64_t power = d->point - (int64_t)d->n;
    if (d->n > EXACT_DIGITS || power > EXACT_POWER || power < -EXACT_POWER) {
        return false;
    }
    uint64_t digits = 0;
    for (size_t i = 0; i < d->n; i++) {
        digits = digits * 10 + significant_digit(d, i);
    }
    *ret = power < 0 ? (double)digits / exact_tens[-power] : (double)digits * exact_tens[power];
    return true;
}

zs_number_result zs_parse_double(zs_str s, double *ret)
{
    decimal d;
    double value = 0;
    if (!split_decimal(s, &d)) {
        return ZS_NUMBER_SYNTAX;
    }
    if (d.n != 0 && d.point > POINT_MAX) {
        return ZS_NUMBER_RANGE;
    }
    if (d.n != 0 && d.point > POINT_MIN && !convert_quickly(&d, &value) &&
        !convert_exactly(&d, &value)) {
        return ZS_NUMBER_RANGE;
    }
    *ret = d.is_negative ? -value : value;
    return ZS_NUMBER_OK;
}
