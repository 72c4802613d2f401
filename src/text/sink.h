/* Where a fast lane puts a document that is wanted as something else than a tape: the same events,
 * a call each, in document order. What takes them may give up at any of them, as the lane may at
 * any byte; then the document is read anew, into a tape. model/build.c makes typed trees of
 * them. */
#ifndef ZS_TEXT_SINK_H
#define ZS_TEXT_SINK_H

#include "base/runner.h"
#include "text/event.h"

struct zs_sink;

/* What a part of a map is read into. */
typedef struct zs_sink_part {
    struct zs_sink *sink;
    zs_arena *a;  /* for texts that are no copies of the source */
    size_t bytes; /* of text */
    uint32_t keys_at_most;
} zs_sink_part;

/* For a map that may be read in parts at once (text/yaml_fast_parts.c). */
typedef struct zs_sink_parts {
    const zs_runner *runner;
    zs_str key; /* of the root, whose value the map is */
    /* Fills in `sink` and `a` of each: what takes the entries of the map that has just begun, in
     * memory of its own. False: the map is to be read in turn. */
    bool (*divide)(struct zs_sink *s, zs_sink_part *parts, size_t n);
    /* No part is read any more: what the first `n_joined` were given becomes the begin of the map,
     * what the others were given is forgotten. */
    void (*join)(struct zs_sink *s, const zs_sink_part *parts, size_t n, size_t n_joined);
} zs_sink_parts;

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
    const zs_sink_parts *parts; /* NULL: all is read in turn */
} zs_sink;

#endif
