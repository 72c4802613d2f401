/* Where a fast lane puts a document that is wanted as something else than a tape: the same events,
 * a call each, in document order. What takes them may give up at any of them, as the lane may at
 * any byte; then the document is read anew, into a tape. model/build.c makes typed trees of
 * them. */
#ifndef ZS_TEXT_SINK_H
#define ZS_TEXT_SINK_H

#include "text/event.h"

/* Every function is false to give up. Keys of a map are not compared: the sink does that. */
typedef struct zs_sink {
    /* A list or map begins. */
    bool (*begin)(struct zs_sink *s, bool is_map);
    /* The innermost ends, and stands at `at`. */
    bool (*end)(struct zs_sink *s, zs_span at);
    bool (*key)(struct zs_sink *s, zs_str key, zs_span at);
    /* SCALAR or NULL. */
    bool (*leaf)(struct zs_sink *s, const zs_event *leaf);
    /* A JSON document as it stands, for a sink that reads it itself; NULL: by the calls above. */
    bool (*take_json)(struct zs_sink *s, const zs_source *source);
    /* The key that probably comes next in the map that is open; n 0: no idea. When it does, `same`
     * may be called in the place of `key`. */
    zs_str next;
    bool (*same)(struct zs_sink *s, zs_str key, zs_span at);
} zs_sink;

#endif
