/* A compile looked at backwards: every value of config.json with its origin, and every place of the
 * documents it came from. For the source map, the traces and the report; not installed. */
#ifndef ZS_ORIGINS_H
#define ZS_ORIGINS_H

#include "base/lines.h"
#include "session.h"

typedef enum zs_shape { ZS_SHAPE_LEAF, ZS_SHAPE_LIST, ZS_SHAPE_OBJECT } zs_shape;
#define ZS_NO_INDEX UINT32_MAX

/* A value of config.json. */
typedef struct zs_value {
    zs_str pointer; /* RFC 6901 */
    zs_str text;    /* of a leaf: as JSON, `"<hidden>"` for a secret; of others empty */
    zs_origin origin;
    uint32_t parent; /* ZS_NO_INDEX: the document */
    uint32_t depth;
    uint32_t end; /* one past its last descendant */
    uint32_t n;   /* members */
    zs_shape shape;
    bool is_hidden;
} zs_value;

/* A node of an input document, or of config.json as it was found in a bundle. */
typedef struct zs_place {
    zs_str pointer;
    zs_span key, at; /* key: ZS_NOWHERE for an item and for the document */
    const zs_event *event;
    uint32_t parent;
    bool is_copy; /* came through an alias or a merge: its spans lie elsewhere */
} zs_place;

typedef struct zs_document_places {
    const zs_source *source;
    zs_place *items; /* in document order; n 0: not a JSON or YAML document, or a hidden one */
    uint32_t *order; /* by begin, outer ones first */
    uint32_t n;
    zs_lines lines;
    bool is_read;
} zs_document_places;

typedef struct zs_origins {
    zs_session *session;
    zs_value *values; /* in document order; n_values 0: there is no config.json */
    uint32_t n_values, capacity;
    zs_document_places *documents; /* by source id - 1, read when asked for */
    uint32_t n_documents;
    zs_str service; /* pointer of the compiled service in the deployment; n 0: none */
} zs_origins;

/* Takes in the newest compile of the session; false without memory. */
bool zs_origins_init(zs_origins *ret, zs_session *s) ZS_MUST_CHECK;
/* The value at exactly this pointer, or ZS_NO_INDEX. */
uint32_t zs_origins_value(const zs_origins *o, zs_str pointer);
/* Writes the value with all below it as compact JSON, secrets hidden. */
void zs_origins_write(const zs_origins *o, uint32_t value, zs_json_writer *w);
/* The places of a source (lines are always there); NULL without memory. */
const zs_document_places *zs_origins_document(zs_origins *o, const zs_source *source);
/* The places of a text that no session knows. False without memory. */
bool zs_places_of(zs_arena *a, const zs_tape *tape, zs_place **ret, uint32_t *ret_n) ZS_MUST_CHECK;
/* The index of the place whose value, or key, is exactly this span; of several the one below
 * `service`. ZS_NO_INDEX: none. */
uint32_t zs_places_at(const zs_document_places *d, zs_span at, zs_str service);
/* The innermost place, keys counted in, that covers this span; ZS_NO_INDEX: none does. */
uint32_t zs_places_around(const zs_document_places *d, uint32_t begin, uint32_t end);
/* From the key (else the value) to the end of the value. */
void zs_place_extent(const zs_place *place, uint32_t *ret_begin, uint32_t *ret_end);
/* Appends `/` and the key, `~` and `/` escaped. */
void zs_pointer_add(zs_buf *pointer, zs_str key);
/* Writes an origin as an object: {"file", "line", "column", "path", "rule", "says"}; the first four
 * only of a value that stands somewhere, the path only in a JSON or YAML document. False without
 * memory. */
bool zs_origin_write(zs_origins *o, zs_origin origin, zs_json_writer *w) ZS_MUST_CHECK;
/* Is the source a text that must never be shown? */
bool zs_source_is_hidden(const zs_diags *diags, const zs_source *source);

#endif
