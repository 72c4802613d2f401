/* What the files of YAML's fast lane share. Private to src/text/yaml_fast*.c and to yaml_read.c.
 *
 * A function that gives up returns NULL or false and pushes nothing: the careful lane then reads
 * the document from its start. What this lane takes it takes exactly as the careful one does; what
 * is not plainly so it leaves alone. */
#ifndef ZS_TEXT_YAML_FAST_H
#define ZS_TEXT_YAML_FAST_H

#include "base/hash.h"
#include "text/distinct.h"
#include "text/sink.h"
#include "text/tape.h"

/* A list or map that is begun and not ended. */
typedef struct zs_fast_open {
    uint32_t event, count; /* for a sink: where it begins */
    uint32_t column;       /* of a block: where its keys or dashes stand */
    uint32_t mark;         /* after the `:` or `-` of the entry that awaits its value */
    bool is_map, awaits;
    bool may_repeat; /* a map: two keys have the same bit in `keys` */
    uint64_t keys;
} zs_fast_open;

typedef struct zs_fast {
    zs_arena *a;
    uint32_t source;
    const char *begin,
        *end;         /* the text; its last byte is a line feed, so that reads need no limit */
    const char *last; /* after the last token */
    const char *stop; /* where zs_fast_lines ends */
    uint32_t floor;   /* and before a line that is indented less, in columns */
    bool is_padded;   /* that line feed was added */
    bool has_marker;  /* `---` or `...` stood there */
    zs_event *events;
    zs_sink *sink; /* takes them instead of a tape; each is made in `leaf` */
    zs_event leaf;
    uint32_t n, capacity;
    zs_fast_open *top; /* the innermost; below the first: none */
    zs_fast_open bottom[1 + ZS_DEPTH_MAX];
    zs_distinct distinct;
} zs_fast;

/* No reader takes a longer key for one (YAML 1.2.2, 7.4.2: 1024 characters); well below that. */
enum { ZS_FAST_KEY_BYTES_MAX = 512 };

/* The fast lane: false when it gives up, with nothing left behind in the arena, or when the arena
 * failed. */
bool zs_yaml_read_fast(zs_arena *a, const zs_source *source, zs_tape *ret) ZS_MUST_CHECK;

/* The same into a sink; false when the lane or the sink gave up, or without memory. */
bool zs_yaml_fast_into(zs_arena *a, const zs_source *source, zs_sink *sink) ZS_MUST_CHECK;

/* Reads lines from `p`, which begins one, to f->stop or beyond, or to before the first that has
 * something in a column before f->floor. The result is the line that comes next. */
const char *zs_fast_lines(zs_fast *f, const char *p);
/* Ends what is open within `outer`, as a line in its columns does, and the entry that `outer` waits
 * for. */
bool zs_fast_end_within(zs_fast *f, const zs_fast_open *outer) ZS_MUST_CHECK;

/* yaml_fast_parts.c: how a document is cut. */
typedef struct zs_fast_parts zs_fast_parts;
/* NULL when there is nothing to cut, or without memory. */
zs_fast_parts *zs_fast_cut(zs_fast *f);
/* zs_fast_check_bytes of the whole text. */
bool zs_fast_check_parts(zs_fast_parts *parts) ZS_MUST_CHECK;
/* Reads the document up to where it was cut, and as much of what follows as parts can be. The
 * result is the line that comes next; f stands there as if it had read all in turn. */
const char *zs_fast_read_parts(zs_fast *f, zs_fast_parts *parts);

/* yaml_fast_bytes.c: no byte that a document may not hold or that is worth a warning. */
bool zs_fast_check_bytes(zs_str text) ZS_MUST_CHECK;

/* yaml_fast_tape.c: more room for events. */
bool zs_fast_grow(zs_fast *f) ZS_MUST_CHECK;
/* Opens a list or map whose first byte is at `begin`. */
bool zs_fast_begin(zs_fast *f, bool is_map, const char *begin, uint32_t column) ZS_MUST_CHECK;
/* Ends the innermost, after f->last; gives up when a key stands twice. */
bool zs_fast_end(zs_fast *f) ZS_MUST_CHECK;

/* yaml_fast_scalar.c: writes a scalar that begins at `p` into the slot. The result is what follows
 * it, spaces left out. */
const char *zs_fast_quoted(zs_fast *f, const char *p);
const char *zs_fast_plain(zs_fast *f, const char *p);
const char *zs_fast_plain_in_flow(zs_fast *f, const char *p);
/* Nothing in these bytes ends a plain scalar. */
bool zs_fast_is_plain(const char *p, size_t n);
/* yaml_fast_block.c: `|` and `>`; its text is indented by more than `column`. The result is the
 * begin of the line after it. */
const char *zs_fast_block(zs_fast *f, const char *p, uint32_t column);

/* yaml_fast_flow.c: a list or map in brackets that begins at `p`. */
const char *zs_fast_flow(zs_fast *f, const char *p);

/* What is put between two questions for room, at most. */
enum { ZS_FAST_STEP = 4 };

static inline bool zs_fast_reserve(zs_fast *f)
{
    return f->capacity - f->n >= ZS_FAST_STEP || zs_fast_grow(f);
}
static inline bool zs_fast_is_empty(const zs_fast *f)
{
    return f->top == f->bottom;
}

/* What a byte may begin. */
enum {
    ZS_FAST_PLAIN = 1,  /* a plain scalar */
    ZS_FAST_TYPED = 2,  /* a null, a truth value or a number, when it is plain */
    ZS_FAST_DASH = 4,   /* an item, or a plain scalar */
    ZS_FAST_QUOTE = 8,  /* a quoted scalar */
    ZS_FAST_OPENER = 16 /* a list or map in brackets */
};
extern const unsigned char zs_fast_classes[256];

static inline unsigned char zs_fast_class(char c)
{
    return zs_fast_classes[(unsigned char)c];
}
static inline bool zs_fast_is_break(char c)
{
    return c == '\n' || c == '\r';
}
/* Bytes were checked: a carriage return stands only before a line feed. */
static inline bool zs_fast_is_blank(char c)
{
    return c == ' ' || zs_fast_is_break(c);
}
static inline const char *zs_fast_skip_spaces(const char *p)
{
    while (*p == ' ') {
        p++;
    }
    return p;
}
static inline zs_span zs_fast_span(const zs_fast *f, const char *begin, const char *end)
{
    return zs_span_of(f->source, (size_t)(begin - f->begin), (size_t)(end - begin));
}
/* The line after the one that holds `p`. */
const char *zs_fast_next_line(const zs_fast *f, const char *p);

/* Where the next event is written. There is room: zs_fast_reserve came before. */
static inline zs_event *zs_fast_slot(zs_fast *f)
{
    return f->sink != NULL ? &f->leaf : &f->events[f->n];
}
/* The event in the slot is a value: the list or map round it is not waiting for one any more. */
static inline bool zs_fast_take_value(zs_fast *f)
{
    f->top->awaits = false;
    f->n++;
    return f->sink == NULL || f->sink->leaf(f->sink, &f->leaf);
}
/* It is the key of the map that is open, and its value comes next. False for what is no key
 * here. */
static inline bool zs_fast_take_key(zs_fast *f, const char *colon)
{
    zs_event *key = zs_fast_slot(f);
    zs_fast_open *map = f->top;
    if (key->at.length > ZS_FAST_KEY_BYTES_MAX ||
        (key->text.n == 2 && key->style == ZS_STYLE_PLAIN && zs_str_is(key->text, "<<"))) {
        return false;
    }
    map->count++;
    map->awaits = true;
    map->mark = (uint32_t)(colon + 1 - f->begin);
    f->n++;
    if (f->sink != NULL) {
        return f->sink->key(f->sink, key->text, key->at);
    }
    uint64_t bit = zs_key_bit(key->text);
    map->may_repeat |= (map->keys & bit) != 0;
    map->keys |= bit;
    key->kind = ZS_EVENT_KEY;
    return true;
}

#endif
