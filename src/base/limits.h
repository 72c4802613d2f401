/* The limits of limits.def as constants. */
#ifndef ZS_BASE_LIMITS_H
#define ZS_BASE_LIMITS_H

enum zs_limit {
#define ZS_LIMIT(name, value, unit, what, beyond) name = value,
#include "base/limits.def"
#undef ZS_LIMIT
};

#endif
