/* The one event contract: a document is a tape of events, a flat array in document order.
 * The two readers of read.h are its only writers, the decoder of model/ (and the untyped writer of
 * json_write.h) its readers.
 *
 * A node starts at some index and takes `skip` events:
 *   ZS_EVENT_SCALAR  one event; text is the value (unescaped, folded); style and core say how it
 *   was written
 *   ZS_EVENT_NULL    one event: JSON null, YAML null/Null/NULL/~ plain, or nothing at all (then
 *   text is empty)
 *   ZS_EVENT_LIST    itself, then its items one after the other; count items
 *   ZS_EVENT_MAP     itself, then for each of its `count` entries a ZS_EVENT_KEY (skip 1) and the
 *   value's node
 *   ZS_EVENT_TAG     a YAML local tag `!name` (text is `name`); the tagged node follows; skip
 *   covers both So the node after the one at `e` is at e + e->skip. Example, `{a: [1, x]}`:
 *   MAP(skip 5,count 1) KEY(a) LIST(skip 3,count 2) SCALAR(1,int) SCALAR(x,str)
 *
 * What a tape guarantees: one root node; valid UTF-8 without NUL in every text; keys of one map are
 * distinct; depth <= ZS_DEPTH_MAX; events <= the reader's budget; aliases and `<<` are already
 * expanded (the span of an expanded node is where it was written: at its anchor); every span lies
 * in its source. */
#ifndef ZS_TEXT_EVENT_H
#define ZS_TEXT_EVENT_H

#include "base/limits.h"
#include "base/span.h"
#include "text/lane.h"

typedef enum zs_event_kind {
    ZS_EVENT_NULL,
    ZS_EVENT_SCALAR,
    ZS_EVENT_LIST,
    ZS_EVENT_MAP,
    ZS_EVENT_KEY,
    ZS_EVENT_TAG,
} zs_event_kind;

typedef enum zs_style {
    ZS_STYLE_PLAIN,  /* YAML plain, JSON number, true, false, null */
    ZS_STYLE_QUOTED, /* '...' or "..." or a JSON string */
    ZS_STYLE_BLOCK,  /* | or > */
} zs_style;

/* YAML 1.2 core schema type of a plain scalar; anything quoted, block or tagged !!str is
 * ZS_CORE_STR. */
typedef enum zs_core { ZS_CORE_STR, ZS_CORE_BOOL, ZS_CORE_INT, ZS_CORE_FLOAT } zs_core;

enum zs_event_flag {
    /* Written in a JSON document: strings never stand for numbers, nor numbers for strings. */
    ZS_EVENT_JSON = 1,
    ZS_EVENT_ALIAS = 2,   /* came here through an alias or a merge */
    ZS_EVENT_STR_TAG = 4, /* !!str */
};

typedef struct zs_event {
    uint8_t kind, style, core, flags;
    uint32_t skip;
    /* The node's own text, quotes included; for LIST and MAP from its first to its last byte. */
    zs_span at;
    union {
        zs_str text;    /* SCALAR, KEY, TAG, NULL (as written) */
        uint32_t count; /* LIST, MAP */
    };
} zs_event;

typedef struct zs_tape {
    const zs_event *events; /* events[0] is the root */
    uint32_t n;
    uint8_t lane; /* the lane that made it: ZS_LANE_FAST or ZS_LANE_CAREFUL */
} zs_tape;

static inline const zs_event *zs_event_next(const zs_event *e)
{
    return e + e->skip;
}
/* The value of `key` in the map at `map`, or NULL. */
const zs_event *zs_event_find(const zs_event *map, zs_str key);

#endif
