/* Makes a tape, event by event: keeps depth and budget, fills in `skip` and `count`, finds
 * duplicate keys. Serves both readers and knows neither of their languages. A reader calls
 *     zs_tape_begin(map) zs_tape_leaf(key) zs_tape_leaf(scalar) ... zs_tape_end()
 * in document order; a false result means stop: a diagnostic was pushed, or the arena failed. */
#ifndef ZS_TEXT_TAPE_H
#define ZS_TEXT_TAPE_H

#include "diag/diag.h"
#include "text/event.h"
#include "text/distinct.h"

/* Set on the KEY of a YAML `<<` until merging takes it away; no finished tape has it. */
enum { ZS_EVENT_MERGE = 128 };

typedef struct zs_tape_builder {
    zs_arena *a;
    const zs_source *source;
    zs_diags *diags;
    zs_event *events;
    uint32_t n, capacity;
    uint32_t open[ZS_DEPTH_MAX]; /* begun and not ended: indices of LIST, MAP, TAG */
    uint32_t depth;
    uint32_t *order, *room; /* of the sort of keys */
    uint32_t order_capacity, room_capacity;
    zs_distinct distinct;
    bool has_faults; /* a diagnostic was pushed that did not stop the reader */
} zs_tape_builder;

void zs_tape_init(zs_tape_builder *b, zs_arena *a, const zs_source *source, zs_diags *diags);
/* Room for `n` events in one piece: growing step by step touches three times the memory. */
bool zs_tape_reserve(zs_tape_builder *b, uint32_t n) ZS_MUST_CHECK;
/* kind is LIST, MAP or TAG; `at` is where it begins, its length is known later. */
bool zs_tape_begin(zs_tape_builder *b, zs_event begun) ZS_MUST_CHECK;
/* Ends the innermost; `end` is the offset after its last byte. Reports duplicate keys of a map. */
bool zs_tape_end(zs_tape_builder *b, size_t end) ZS_MUST_CHECK;
/* SCALAR, NULL or KEY. */
bool zs_tape_leaf(zs_tape_builder *b, zs_event leaf) ZS_MUST_CHECK;
/* Appends `n` events that are whole nodes or entries, as they stand, without counting them
 * anywhere. */
bool zs_tape_append(zs_tape_builder *b, const zs_event *events, uint32_t n) ZS_MUST_CHECK;
/* Counts a node as an item when a list is open; map entries are counted by their keys. */
void zs_tape_count_node(zs_tape_builder *b);

/* Sorts indices of KEY events by text, equal ones in the order given. `room` takes as many. */
void zs_tape_sort_keys(const zs_event *events, uint32_t *order, uint32_t *room, uint32_t n);
/* Room in `order` and `room` for `need` keys, the first `have` of `order` kept. */
bool zs_tape_reserve_keys(zs_tape_builder *b, uint32_t have, uint32_t need) ZS_MUST_CHECK;

/* Says that a list or map that begins here is one level too deep; always false. */
bool zs_text_too_deep(zs_span at, zs_diags *diags);
/* False, with a diagnostic, when the text has more than `most` bytes. */
bool zs_text_fits(const zs_source *source, uint32_t most, zs_diags *diags) ZS_MUST_CHECK;
/* bidi.c: warns of each invisible character that reorders the text around it. */
void zs_text_warn_of_bidi(const zs_source *source, zs_diags *diags);

/* yaml_merge_fix.c: offers one `<<` with a list for the two at these places, when certain. */
void zs_yaml_fix_merge(zs_diags *diags, zs_diag *d, const zs_source *source, zs_span first,
                       zs_span again);

#endif
