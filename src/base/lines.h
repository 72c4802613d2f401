/* Lines and columns of one source, found without counting from its start: for maps and reports,
 * which ask for every value. zs_position_of (span.h) gives the same answers, for printing one. */
#ifndef ZS_BASE_LINES_H
#define ZS_BASE_LINES_H

#include "base/span.h"

typedef struct zs_lines {
    const zs_source *source;
    uint32_t *begins; /* offset of each line's first byte; a byte order mark is before line 1 */
    uint32_t *marks;  /* continuation bytes before each MARK_BYTES-th byte of the source */
    uint32_t n;       /* at least 1 */
} zs_lines;

/* Reads the source once; it must outlive *ret. False without memory. */
bool zs_lines_init(zs_lines *ret, zs_arena *a, const zs_source *source) ZS_MUST_CHECK;
/* The line that holds this byte (clamped to the end), from 1. */
uint32_t zs_lines_line(const zs_lines *l, uint32_t offset);
/* Its column in code points, from 1. */
uint32_t zs_lines_column(const zs_lines *l, uint32_t offset);
/* The text of a line, 1 .. n, without its line end. */
zs_str zs_lines_text(const zs_lines *l, uint32_t line);

#endif
