/* What the files of the YAML reader share: one reader at work. Private to src/text/yaml_*.c. */
#ifndef ZS_TEXT_YAML_H
#define ZS_TEXT_YAML_H

#include <libfyaml.h>

#include "text/tape.h"

typedef struct zs_anchor {
    zs_str name;
    uint32_t event; /* the node it marks; still open while that event's skip is 0 */
    zs_span at;
} zs_anchor;

typedef struct zs_anchors {
    zs_anchor *items;
    uint32_t n, capacity;
    uint32_t *slots; /* hash table of index + 1 into items; 0: free */
    uint32_t n_slots;
} zs_anchors;

typedef struct zs_yaml {
    zs_tape_builder tape;
    struct fy_parser *parser;
    struct fy_diag *errors;
    zs_str text; /* the source's bytes */
    size_t base; /* bytes of the source before what libfyaml sees: a byte order mark */
    size_t end;  /* after the last token seen */
    bool awaits_value[ZS_DEPTH_MAX]; /* of each open map: a key stands without its value */
    bool is_flow[ZS_DEPTH_MAX];      /* of each open list or map */
    zs_anchors anchors;
    uint32_t n_alias_events;    /* that aliases added */
    bool has_merges, has_ended; /* `<<` was seen; the document is over */
} zs_yaml;

/* yaml_check.c: bytes that no document may hold, and directives, before libfyaml sees the text.
 * *ret_base is the length of the byte order mark that is skipped. */
bool zs_yaml_check_bytes(const zs_source *source, size_t *ret_base, zs_diags *diags) ZS_MUST_CHECK;

/* yaml_text.c: places and texts of tokens. */
zs_span zs_yaml_span(const zs_yaml *y, size_t begin, size_t end);
size_t zs_yaml_begin_of(const zs_yaml *y, struct fy_token *t);
size_t zs_yaml_end_of(const zs_yaml *y, struct fy_token *t);
/* The first content after `...` or blanks; the end of the text when there is none. */
size_t zs_yaml_next_content(const zs_yaml *y);
/* A scalar without its tag: kind SCALAR or NULL, style, core, place and text. `from` is the end of
 * what stands before it, anchor and tag included. */
bool zs_yaml_scalar(zs_yaml *y, struct fy_token *value, size_t from, zs_event *ret) ZS_MUST_CHECK;

/* yaml_tag.c: what a tag makes of a scalar. False when it does not fit; a diagnostic says so. */
typedef enum zs_yaml_tag {
    ZS_YAML_TAG_NONE,
    ZS_YAML_TAG_LOCAL,
    ZS_YAML_TAG_STR,
    ZS_YAML_TAG_INT,
    ZS_YAML_TAG_FLOAT,
    ZS_YAML_TAG_BOOL,
    ZS_YAML_TAG_NULL,
    ZS_YAML_TAG_MAP,
    ZS_YAML_TAG_SEQ,
    ZS_YAML_TAG_MERGE,
    ZS_YAML_TAG_UNKNOWN,
} zs_yaml_tag;
zs_yaml_tag zs_yaml_tag_of(zs_yaml *y, struct fy_token *tag, zs_str *ret_name);
bool zs_yaml_apply_tag(zs_yaml *y, zs_yaml_tag tag, zs_span at, zs_event *scalar);
bool zs_yaml_check_collection_tag(zs_yaml *y, zs_yaml_tag tag, zs_span at, zs_event_kind kind);

/* yaml_alias.c */
bool zs_yaml_add_anchor(zs_yaml *y, struct fy_token *anchor, uint32_t event) ZS_MUST_CHECK;
/* Copies the anchored node to the end of the tape, as a key or as a value. */
bool zs_yaml_expand(zs_yaml *y, struct fy_token *alias, bool is_key) ZS_MUST_CHECK;

/* yaml_merge.c: judges the value of `<<` in a map that just ended. */
void zs_yaml_check_merges(zs_yaml *y, uint32_t map);
/* The tape with all `<<` merged. */
bool zs_yaml_merge(zs_tape_builder *b, zs_tape *ret) ZS_MUST_CHECK;

/* yaml_fault.c: words the first error of libfyaml. */
void zs_yaml_report(zs_yaml *y);

#endif
