/* The comments of a YAML text, which its reader skips.
 * Knows neither what they say nor what the document means. */
#ifndef ZS_TEXT_YAML_COMMENT_H
#define ZS_TEXT_YAML_COMMENT_H

#include "base/str.h"

typedef struct zs_yaml_comment {
    size_t begin, length; /* from `#` to the end of its line */
    bool is_alone;        /* nothing but blanks before it */
} zs_yaml_comment;

/* Where a search stands; all zero but for the text at its start. */
typedef struct zs_yaml_comments {
    zs_str text;
    size_t at;
    unsigned flow;        /* open brackets */
    char quote;           /* of the quoted text that is open; 0: none */
    bool is_block;        /* within a block text (`|`, `>`) */
    size_t block_columns; /* its indentation; 0: its first line will tell */
} zs_yaml_comments;

/* The next comment, in order; false when there is none. What looks like one within a quoted or
 * block text is none. The text need not be sound YAML. */
bool zs_yaml_comment_next(zs_yaml_comments *c, zs_yaml_comment *ret);

#endif
