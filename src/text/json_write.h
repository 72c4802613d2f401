/* Writes JSON into a buffer. Escapes only what RFC 8259 demands: `"`, `\`, and controls (\b \t \n
 * \f \r, else \u00XX); `/`, DEL, non-ASCII stay as they are. Pretty output has two spaces an
 * indent, `[]` and `{}` for empty, `"k": v`, and no newline at the end; compact output has no white
 * space at all. */
#ifndef ZS_TEXT_JSON_WRITE_H
#define ZS_TEXT_JSON_WRITE_H

#include "base/buf.h"
#include "text/event.h"

typedef struct zs_json_writer {
    zs_buf *out;
    bool is_compact;
    bool needs_comma; /* something stands before in this list or object */
    bool after_key;
    uint32_t depth;
    /* Memory that most texts lie in, such as the source of a tree: they are copied more quickly.
     * Empty: none is known. */
    zs_str near;
} zs_json_writer;

void zs_json_init(zs_json_writer *w, zs_buf *out, bool is_compact);
void zs_json_begin_object(zs_json_writer *w);
void zs_json_end_object(zs_json_writer *w);
void zs_json_begin_list(zs_json_writer *w);
void zs_json_end_list(zs_json_writer *w);
void zs_json_key(zs_json_writer *w, zs_str key);
void zs_json_str(zs_json_writer *w, zs_str s);
void zs_json_i64(zs_json_writer *w, int64_t v);
void zs_json_u64(zs_json_writer *w, uint64_t v);
void zs_json_double(zs_json_writer *w, double v); /* finite */
void zs_json_bool(zs_json_writer *w, bool v);
void zs_json_null(zs_json_writer *w);
/* An untyped node, scalars by their core type: ints of every radix in decimal, floats shortest;
 * .inf and .nan as strings, since JSON has no such number; an integer beyond 64 bits keeps its
 * digits. Tags are left out. */
void zs_json_event(zs_json_writer *w, const zs_event *node);

#endif
