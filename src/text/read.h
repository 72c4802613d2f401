/* The two readers: text to tape. Both read a whole document, push diagnostics (ZS01xx) with exact
 * positions and return false when there is no usable tape; *ret is then untouched. Neither reads
 * files. The source says which lane is to be tried (lane.h), the tape which one made it. */
#ifndef ZS_TEXT_READ_H
#define ZS_TEXT_READ_H

#include "diag/diag.h"
#include "text/event.h"
#include "text/sink.h"

/* RFC 8259 to the letter, duplicate keys refused, a UTF-8 BOM refused. */
bool zs_read_json(zs_arena *a, const zs_source *source, zs_tape *ret,
                  zs_diags *diags) ZS_MUST_CHECK;
/* YAML 1.2, one document, core schema, `<<` merged; the profile of the file head of yaml_read.c. */
bool zs_read_yaml(zs_arena *a, const zs_source *source, zs_tape *ret,
                  zs_diags *diags) ZS_MUST_CHECK;
/* JSON when the source's name ends in `.json`, else YAML (which takes JSON documents too). */
bool zs_read_any(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags) ZS_MUST_CHECK;
/* A document that a fast lane takes, into a sink instead of a tape; the lane of the source must not
 * be the careful one. False when the lane or the sink gave up (rewind the arena to before the sink
 * was made, and read a tape), or without memory; nothing is pushed then. */
bool zs_read_into(zs_arena *a, const zs_source *source, zs_sink *sink,
                  zs_diags *diags) ZS_MUST_CHECK;

#endif
