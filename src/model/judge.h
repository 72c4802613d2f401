/* Whether values are within their limits. The checker (check*.c) asks, and explains what is not;
 * the builder (build*.c) asks as it goes, and gives up. Private to model/. */
#ifndef ZS_MODEL_JUDGE_H
#define ZS_MODEL_JUDGE_H

#include "model/access.h"

/* An integer or a double in its range; when it is not, *ret_is_low says on which side. */
bool zs_is_number_within(const zs_schema *schema, const zs_type *t, const void *value,
                         bool *ret_is_low);
/* The size of a text in characters. */
bool zs_is_text_sized(const zs_limits *limits, zs_str s);
/* A text of a type that has limits: its size, pattern and format. */
bool zs_is_text_within(const zs_schema *schema, const zs_limits *limits, zs_str s);
/* The size in characters of a key of a map; then the key, of a map that has limits. */
bool zs_is_key_sized(const zs_limits *limits, zs_str key);
bool zs_is_key_within(const zs_schema *schema, const zs_limits *limits, zs_str key);

static inline const zs_limits *zs_limits_of(const zs_schema *schema, const zs_type *t)
{
    return &schema->limits[t->limits];
}

/* The number of members of a list, map or object. */
static inline bool zs_is_size_within(const zs_limits *limits, size_t n)
{
    return n >= limits->min_size && (limits->max_size == UINT32_MAX || n <= limits->max_size);
}

/* The required fields of a presence word: a bit each. */
static inline uint64_t zs_required(const zs_schema *schema, const zs_type *t, unsigned word)
{
    return zs_rows(schema->required, t, word);
}

#endif
