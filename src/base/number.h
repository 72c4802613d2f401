/* Numbers to and from text, exactly, without locale or stdio. */
#ifndef ZS_BASE_NUMBER_H
#define ZS_BASE_NUMBER_H

#include "base/str.h"

typedef enum zs_number_result { ZS_NUMBER_OK, ZS_NUMBER_SYNTAX, ZS_NUMBER_RANGE } zs_number_result;

/* Decimal digits with an optional sign; the whole slice. Untouched unless OK. */
zs_number_result zs_parse_u64(zs_str s, uint64_t *ret);
zs_number_result zs_parse_i64(zs_str s, int64_t *ret);
/* The digits of base 8, 10 or 16 only, no prefix, no sign. */
zs_number_result zs_parse_digits(zs_str s, unsigned base, uint64_t *ret);
/* JSON or YAML 1.2 core decimal number (`.5`, `5.` and a leading + are taken too), correctly
 * rounded to nearest even. RANGE when it overflows to infinity. */
zs_number_result zs_parse_double(zs_str s, double *ret);
/* Longest result of zs_print_u64. */
enum { ZS_U64_ROOM = 20 };
/* Decimal digits; returns how many were written to `out`. */
size_t zs_print_u64(uint64_t v, char *out);
/* Longest result of zs_print_double. */
enum { ZS_DOUBLE_ROOM = 32 };
/* The shortest decimal that reads back as `v` (finite), as JSON; an integral value below 1e15 has
 * no point or exponent. Returns the number of bytes written to `out`, at most ZS_DOUBLE_ROOM. */
size_t zs_print_double(double v, char *out);

#endif
