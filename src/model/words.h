/* Words for messages: where a value stands, what a type expects, how a fix is written.
 * Private to model/. Pushes nothing; without memory a text comes out empty and the arena
 * remembers. */
#ifndef ZS_MODEL_WORDS_H
#define ZS_MODEL_WORDS_H

#include "base/buf.h"
#include "base/format.h"
#include "model/desc.h"

typedef enum zs_step { ZS_STEP_ROOT, ZS_STEP_FIELD, ZS_STEP_ITEM, ZS_STEP_ENTRY } zs_step;

/* Where a value stands in its document: a chain on the stack of whoever walks. */
typedef struct zs_place {
    const struct zs_place *up; /* NULL at the root */
    zs_str key;                /* of a field or an entry */
    zs_span key_at;            /* may stand nowhere */
    uint32_t index;            /* of an item */
    uint16_t type;             /* of the value */
    uint8_t step;
} zs_place;

/* The number of the field that `key` names (an alias counts), or ZS_NO_FIELD. `next` is where the
 * search starts: 0 at first, then left alone, since documents mostly follow the schema's order. */
uint16_t zs_field_find(const zs_schema *schema, const zs_type *object, zs_str key, uint16_t *next);

/* "`args[2]`", "`env.HOME`", "`port`", or "the document". */
zs_str zs_place_words(zs_arena *a, const zs_place *place);
/* "a service", or the place's words when the type has no name. */
zs_str zs_owner_words(zs_arena *a, const zs_schema *schema, const zs_place *place);
/* "a whole number", "text or a map", "one of `tcp` or `udp`". */
zs_str zs_expected_words(zs_arena *a, const zs_schema *schema, uint16_t type);
/* "1 to 65535", "more than 0": in the schema's own words, else of its limits, else of the C
 * type. */
zs_str zs_range_words(zs_arena *a, const zs_schema *schema, uint16_t type);
/* "the most is 65535": the bound that a number which is too low, or too high, has crossed. */
zs_str zs_bound_words(zs_arena *a, const zs_schema *schema, uint16_t type, bool is_low);
/* "at least 3 characters", "1 to 64 items". */
zs_str zs_size_words(zs_arena *a, const zs_limits *limits, const char *one, const char *many);

/* The number of the enumerator called `text`, or type->n. */
uint16_t zs_enum_find(const zs_schema *schema, const zs_type *type, zs_str text);
/* All names of an enum, the variants of a union, or the keys of an object with its aliases. *ret_n
 * is 0 without memory. */
const zs_str *zs_names_of(zs_arena *a, const zs_schema *schema, const zs_type *type, size_t *ret_n);
/* "`a`, `b` or `c`", with `last` being "or" or "and"; after a dozen ", ... (30 in all)". */
zs_str zs_list_words(zs_arena *a, const zs_str *names, size_t n, const char *last);

/* The first key that an object cannot do without; {NULL, 0} for none, and for other types. */
zs_str zs_required_of(const zs_schema *schema, const zs_type *type);

/* `text` as a scalar to be written into the document: bare when that reads as text, else in double
 * quotes.
 * {NULL, 0} when neither is certain. */
zs_str zs_written(zs_arena *a, zs_str text, bool in_quotes);

#endif
