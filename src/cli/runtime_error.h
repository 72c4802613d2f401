/* What a runtime's error text speaks of: nodes of the config.json it was given.
 * Must not know where their values came from. */
#ifndef ZS_CLI_RUNTIME_ERROR_H
#define ZS_CLI_RUNTIME_ERROR_H

#include "origins.h"

enum { RUNTIME_HITS_MAX = 5 };

/* config.json as it is in the bundle. */
typedef struct runtime_config {
    zs_arena *a;
    const zs_place *items;
    uint32_t n;
} runtime_config;

typedef struct runtime_answer {
    const char *means, *remedy;      /* NULL: no text of runtime_errors.def fits */
    uint32_t hits[RUNTIME_HITS_MAX]; /* places, the likeliest first */
    uint32_t n, n_more;              /* n_more: hits beyond these */
    zs_str missing;                  /* pointer that the text speaks of and config.json lacks */
} runtime_answer;

/* The text as it was before it was put into a log line: `\"` is `"` again. {NULL, 0} without
 * memory. */
zs_str runtime_clean(zs_arena *a, zs_str message);
/* Looks for a text of runtime_errors.def; false when none fits. */
bool runtime_match(const runtime_config *config, zs_str message, runtime_answer *ret);
/* Looks for words of the message that occur in config.json; false when none does. */
bool runtime_guess(const runtime_config *config, zs_str message, runtime_answer *ret);
/* The text of a leaf that is a string, number or boolean; else n 0. */
zs_str runtime_leaf(const zs_place *place);
/* The last step of its pointer, unescaped: key or index; not terminated. */
zs_str runtime_key(const zs_place *place);
/* Paths are the same, or one is the end of the other behind a `/`. */
bool runtime_same_path(zs_str a, zs_str b);

#endif
