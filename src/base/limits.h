/* The limits of limits.def as constants. */
#ifndef ZS_BASE_LIMITS_H
#define ZS_BASE_LIMITS_H

enum zs_limit {
#define ZS_LIMIT(name, value, unit, what, beyond) name = value,
#include "base/limits.def"
#undef ZS_LIMIT
};

/* What peak memory is bounded by, beside ZS_MEMORY_BYTES_MAX; tests/limits/run.py measures it. */
enum {
    ZS_MEMORY_PER_JSON_BYTE = 400,
    ZS_MEMORY_PER_YAML_BYTE = 700,
    ZS_MEMORY_FLOOR_BYTES = 16000000,
};

#endif
