/* Whether values are within their limits; the contract is in judge.h. */
#include "model/judge.h"

#include "text/scalar.h"

#include "base/banned.h"

static bool is_below(const zs_type *t, const zs_limits *limits, uint64_t bits)
{
    bool is_open = (limits->flags & ZS_LIMIT_MIN_OPEN) != 0;
    if (t->kind == ZS_KIND_UINT) {
        return limits->min_int >= 0 &&
               (bits < (uint64_t)limits->min_int || (is_open && bits == (uint64_t)limits->min_int));
    }
    int64_t v = (int64_t)bits;
    return v < limits->min_int || (is_open && v == limits->min_int);
}

static bool is_above(const zs_type *t, const zs_limits *limits, uint64_t bits)
{
    bool is_negative = t->kind == ZS_KIND_INT && (int64_t)bits < 0;
    if (is_negative != limits->max_is_negative) {
        return limits->max_is_negative;
    }
    /* Of one sign, two's complement keeps the order. */
    bool is_open = (limits->flags & ZS_LIMIT_MAX_OPEN) != 0;
    return bits > limits->max_int || (is_open && bits == limits->max_int);
}

static bool is_double_in_range(const zs_limits *limits, double v)
{
    bool is_low = (limits->flags & ZS_LIMIT_MIN_OPEN) != 0 ? !(v > limits->min_double)
                                                           : !(v >= limits->min_double);
    bool is_high = (limits->flags & ZS_LIMIT_MAX_OPEN) != 0 ? !(v < limits->max_double)
                                                            : !(v <= limits->max_double);
    return !((limits->flags & ZS_LIMIT_MIN) != 0 && is_low) &&
           !((limits->flags & ZS_LIMIT_MAX) != 0 && is_high);
}

bool zs_is_number_within(const zs_schema *schema, const zs_type *t, const void *value,
                         bool *ret_is_low)
{
    const zs_limits *limits = zs_limits_of(schema, t);
    bool has_min = (limits->flags & ZS_LIMIT_MIN) != 0,
         has_max = (limits->flags & ZS_LIMIT_MAX) != 0;
    if (t->limits == 0) {
        return true;
    }
    if (t->kind == ZS_KIND_DOUBLE) {
        double v = zs_load_double(value);
        *ret_is_low = has_min && v <= limits->min_double;
        return is_double_in_range(limits, v);
    }
    uint64_t bits = zs_load_int(t, value);
    *ret_is_low = has_min && is_below(t, limits, bits);
    return !*ret_is_low && !(has_max && is_above(t, limits, bits));
}

/* Code points of valid UTF-8: the bytes that start one. */
static size_t code_points(zs_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    }
    return n;
}

/* A character takes one to four bytes, which settles nearly every text. */
bool zs_is_text_sized(const zs_limits *limits, zs_str s)
{
    if (s.n >= 4 * (size_t)limits->min_size && s.n <= limits->max_size) {
        return true;
    }
    return zs_is_size_within(limits, code_points(s));
}

bool zs_is_text_within(const zs_schema *schema, const zs_limits *limits, zs_str s)
{
    zs_fault unsaid;
    return zs_is_text_sized(limits, s) &&
           (limits->pattern == 0 || schema->match(limits->pattern, s)) &&
           (limits->format == ZS_FORMAT_NONE ||
            zs_scalar_check((zs_format_id)limits->format, s, &unsaid));
}

bool zs_is_key_sized(const zs_limits *limits, zs_str key)
{
    return key.n >= 4 * (size_t)limits->key_min_size || code_points(key) >= limits->key_min_size;
}

bool zs_is_key_within(const zs_schema *schema, const zs_limits *limits, zs_str key)
{
    return zs_is_key_sized(limits, key) &&
           (limits->pattern == 0 || schema->match(limits->pattern, key));
}
