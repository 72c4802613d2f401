/* Where something stands in the input: sources and 8-byte spans. A source is a named text: a file,
 * standard input, recorded or probed host facts, or the command line. */
#ifndef ZS_BASE_SPAN_H
#define ZS_BASE_SPAN_H

#include "base/limits.h"
#include "base/str.h"

enum { ZS_SPAN_LENGTH_MAX = 0xFFFFF }; /* a longer span is cut to this */
#define ZS_SOURCE_BYTES_MAX UINT32_MAX

/* Bytes begin .. begin + length - 1 of source number `source` (1-based; 0: stands nowhere). */
typedef struct zs_span {
    uint32_t begin;
    uint32_t source : 12;
    uint32_t length : 20;
} zs_span;

#define ZS_NOWHERE ((zs_span){0, 0, 0})

static inline bool zs_span_is_set(zs_span at)
{
    return at.source != 0;
}
static inline zs_span zs_span_of(uint32_t source, size_t begin, size_t length)
{
    size_t kept = length > ZS_SPAN_LENGTH_MAX ? ZS_SPAN_LENGTH_MAX : length;
    return (zs_span){(uint32_t)begin, source & 0xFFFU, (uint32_t)kept & 0xFFFFFU};
}

typedef struct zs_source {
    zs_str name;  /* as the user wrote the path, or `<stdin>`, `<host>`, `<command line>` */
    zs_str bytes; /* outlives every span that points here */
    uint32_t id;  /* 1-based */
    uint8_t lane; /* zs_lane (text/lane.h): how it is to be read; 0: as the reader likes */
} zs_source;

/* Sources keep their address: a zs_source * stays valid as long as the arena. */
typedef struct zs_sources {
    zs_arena *a;
    zs_source **items;
    uint32_t n, capacity;
    uint8_t lane; /* of the sources that are added from now on */
} zs_sources;

void zs_sources_init(zs_sources *s, zs_arena *a);
/* Registers a text (not copied). NULL without memory, after ZS_SOURCES_MAX, or above
 * ZS_SOURCE_BYTES_MAX. */
const zs_source *zs_sources_add(zs_sources *s, zs_str name, zs_str bytes) ZS_MUST_CHECK;
/* The source of a span; NULL when it stands nowhere. */
const zs_source *zs_sources_find(const zs_sources *s, zs_span at);

typedef struct zs_position {
    uint32_t line,
        column;      /* 1-based; column counts code points; 0, 0 when the span stands nowhere */
    zs_str text;     /* the line, without its line end */
    uint32_t offset; /* byte offset of the position within `text` */
} zs_position;
/* Computed by counting lines: for printing, not for loops. */
zs_position zs_position_of(const zs_sources *s, zs_span at);

#endif
