/* The fast lane of the JSON reader. */
#ifndef ZS_TEXT_JSON_FAST_H
#define ZS_TEXT_JSON_FAST_H

#include "diag/diag.h"
#include "text/sink.h"

typedef enum zs_fast_result {
    ZS_FAST_DONE,
    ZS_FAST_LEFT, /* not a document for this lane; nothing was said */
    ZS_FAST_NO_MEMORY,
} zs_fast_result;

/* Makes the tape that the careful lane makes, or leaves the document to it. Unless done, *ret is
 * untouched. The size of the source is within ZS_TEXT_BYTES_MAX. */
zs_fast_result zs_json_fast(zs_arena *a, const zs_source *source, zs_tape *ret);

/* The same into a sink; false when the lane or the sink gave up, or without memory. */
bool zs_json_fast_into(zs_arena *a, const zs_source *source, zs_sink *sink) ZS_MUST_CHECK;

#endif
