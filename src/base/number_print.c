/* Doubles to text: the shortest digits that read back, by exact natural numbers.
 * Sources: G. L. Steele and J. L. White, "How to Print Floating-Point Numbers Accurately"; the
 * layout is that of ECMA-262, Number::toString. */
#include "base/number.h"

#include <assert.h>

#include "base/big.h"

#include "base/banned.h"

enum {
    MANTISSA_BITS = 53,
    EXPONENT_MIN = -1074, /* of the last bit of the smallest double */
    EXPONENT_BIAS = 1075, /* biased exponent of a double whose last bit counts 1 */
    EXPONENT_TOP = 2047,  /* biased exponent of infinity and NaN */
    DIGITS_SHORTEST = 17,
    FIXED_MIN = -6, /* 0.000001 is written without an exponent, 1e-7 with one */
    FIXED_MAX = 21, /* 100000000000000000000 without, 1e21 with one */
};

/* A double between its neighbours, as natural numbers: v = value / unit, and every number within
 * `above` / unit over it and `below` / unit under it reads back as v. */
typedef struct interval {
    zs_big value, unit, above, below;
    bool has_ends; /* the ends read back as v too */
} interval;

/* The numbers that read back as v lie half a step round it; everything counts in such halves. */
static void set_interval(interval *in, uint64_t mantissa, int exponent)
{
    /* under a power of two the neighbour is nearer, so everything counts in half of the usual
     * step */
    bool is_lopsided = mantissa == (uint64_t)1 << (MANTISSA_BITS - 1) && exponent > EXPONENT_MIN;
    unsigned up = exponent > 0 ? (unsigned)exponent : 0, half = is_lopsided ? 2 : 1;
    zs_big_set(&in->value, mantissa);
    zs_big_set(&in->unit, 1);
    zs_big_set(&in->above, 1);
    zs_big_set(&in->below, 1);
    zs_big_shift(&in->value, up + half);
    zs_big_shift(&in->unit, (exponent < 0 ? (unsigned)-exponent : 0) + half);
    zs_big_shift(&in->above, up + half - 1);
    zs_big_shift(&in->below, up);
    in->has_ends = mantissa % 2 == 0;
}

/* True when value + above lies at or beyond one unit. */
static bool reaches_unit(const interval *in)
{
    zs_big sum = in->value;
    zs_big_add(&sum, &in->above);
    int order = zs_big_cmp(&sum, &in->unit);
    return in->has_ends ? order >= 0 : order > 0;
}

static void scale_ten(interval *in, unsigned power)
{
    zs_big_scale_ten(&in->value, power);
    zs_big_scale_ten(&in->above, power);
    zs_big_scale_ten(&in->below, power);
}

/* Scales so that v = 0.d1 d2 ... * 10^point, and gives `unit` the full top limb that division
 * wants. */
static int set_point(interval *in, uint64_t mantissa, int exponent)
{
    int bits = exponent - 1;
    for (uint64_t m = mantissa; m != 0; m /= 2) {
        bits++;
    }
    /* floor(bits * log10 2), bits being floor(log2 v): the point or one less */
    const int log_numerator = 30103, log_denominator = 100000, offset = 400;
    int point = (bits * log_numerator + offset * log_denominator) / log_denominator - offset;
    if (point > 0) {
        zs_big_scale_ten(&in->unit, (unsigned)point);
    } else {
        scale_ten(in, (unsigned)-point);
    }
    while (reaches_unit(in)) {
        zs_big_scale(&in->unit, 10, 0);
        point++;
    }
    unsigned align = (32 - zs_big_bits(&in->unit) % 32) % 32;
    zs_big_shift(&in->value, align);
    zs_big_shift(&in->unit, align);
    zs_big_shift(&in->above, align);
    zs_big_shift(&in->below, align);
    return point;
}

/* Digits are made until what is left lies within the interval; then the nearer end is taken. */
static size_t shortest_digits(uint64_t mantissa, int exponent, char *digits, int *ret_point)
{
    interval in;
    set_interval(&in, mantissa, exponent);
    *ret_point = set_point(&in, mantissa, exponent);
    for (size_t n = 1;; n++) {
        assert(n <= DIGITS_SHORTEST);
        scale_ten(&in, 1);
        uint32_t digit = zs_big_divide(&in.value, &in.unit);
        int order = zs_big_cmp(&in.value, &in.below);
        bool is_low = in.has_ends ? order <= 0 : order < 0;
        bool is_high = reaches_unit(&in);
        if (is_low && is_high) {
            zs_big twice = in.value;
            zs_big_add(&twice, &in.value);
            is_high = zs_big_cmp(&twice, &in.unit) >= 0;
        }
        digits[n - 1] = (char)('0' + digit + (is_high ? 1 : 0));
        if (is_low || is_high) {
            return n;
        }
    }
}

/* Where the digits stand: `0.001`, `120`, `1.5` within reason, `1.5e-7` beyond. */
static size_t lay_out(const char *digits, size_t n, int point, char *out)
{
    size_t at = 0;
    bool has_exponent = point <= FIXED_MIN || point > FIXED_MAX;
    int shown = has_exponent ? 1 : point;
    if (shown <= 0) {
        out[at++] = '0';
        out[at++] = '.';
        for (; shown < 0; shown++) {
            out[at++] = '0';
        }
        shown = -1;
    }
    for (size_t i = 0; i < n; i++) {
        if ((int)i == shown) {
            out[at++] = '.';
        }
        out[at++] = digits[i];
    }
    for (int i = (int)n; i < shown; i++) {
        out[at++] = '0';
    }
    if (has_exponent) {
        unsigned exponent = (unsigned)(point > 0 ? point - 1 : 1 - point);
        out[at++] = 'e';
        out[at++] = point > 0 ? '+' : '-';
        for (unsigned unit = exponent >= 100  ? 100
                             : exponent >= 10 ? 10
                                              : 1;
             unit > 0; unit /= 10) {
            out[at++] = (char)('0' + exponent / unit % 10);
        }
    }
    return at;
}

/* The digits of 0 .. 99, a pair each. */
static const char pairs[] = "00010203040506070809101112131415161718192021222324"
                            "25262728293031323334353637383940414243444546474849"
                            "50515253545556575859606162636465666768697071727374"
                            "75767778798081828384858687888990919293949596979899";

/* Most numbers are small. */
static inline size_t print_below_100(unsigned v, char *out)
{
    if (v < 10) {
        *out = (char)('0' + v);
        return 1;
    }
    memcpy(out, pairs + (size_t)2 * v, 2);
    return 2;
}

static size_t count_digits(uint64_t v)
{
    size_t n = 1;
    for (; v >= 10000; v /= 10000) {
        n += 4;
    }
    return n + (v >= 10) + (v >= 100) + (v >= 1000);
}

static inline size_t print_below_10000(unsigned v, char *out)
{
    if (v < 100) {
        return print_below_100(v, out);
    }
    size_t n = print_below_100(v / 100, out);
    memcpy(out + n, pairs + (size_t)2 * (v % 100), 2);
    return n + 2;
}

/* Large numbers from the last pair of digits to the first. */
size_t zs_print_u64(uint64_t v, char *out)
{
    if (v < 10000) {
        return print_below_10000((unsigned)v, out);
    }
    if (v < 100000000) {
        unsigned high = (unsigned)v / 10000, low = (unsigned)v % 10000;
        size_t n = print_below_10000(high, out);
        memcpy(out + n, pairs + (size_t)2 * (low / 100), 2);
        memcpy(out + n + 2, pairs + (size_t)2 * (low % 100), 2);
        return n + 4;
    }
    size_t n = count_digits(v);
    char *to = out + n;
    for (; v >= 100; v /= 100) {
        to -= 2;
        memcpy(to, pairs + 2 * (v % 100), 2);
    }
    (void)print_below_100((unsigned)v, out);
    return n;
}

size_t zs_print_double(double v, char *out)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    uint64_t mantissa = bits & (((uint64_t)1 << (MANTISSA_BITS - 1)) - 1);
    int biased = (int)(bits >> (MANTISSA_BITS - 1) & EXPONENT_TOP);
    assert(biased != EXPONENT_TOP);
    size_t at = 0;
    if (bits >> 63 != 0) {
        out[at++] = '-';
    }
    if (biased == 0 && mantissa == 0) {
        out[at++] = '0';
        return at;
    }
    if (biased != 0) {
        mantissa |= (uint64_t)1 << (MANTISSA_BITS - 1);
    }
    int exponent = biased == 0 ? EXPONENT_MIN : biased - EXPONENT_BIAS;
    char digits[DIGITS_SHORTEST];
    int point = 0;
    size_t n = shortest_digits(mantissa, exponent, digits, &point);
    return at + lay_out(digits, n, point, out + at);
}
