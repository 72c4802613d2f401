/* The tape builder. The contract is in tape.h; what a tape is, in event.h. */
#include "text/tape.h"

#include <assert.h>

#include "base/banned.h"

void zs_tape_init(zs_tape_builder *b, zs_arena *a, const zs_source *source, zs_diags *diags)
{
    *b = (zs_tape_builder){.a = a, .source = source, .diags = diags};
}

bool zs_tape_reserve(zs_tape_builder *b, uint32_t n)
{
    uint32_t wanted = n < ZS_EVENTS_MAX ? n : ZS_EVENTS_MAX;
    zs_event *events = zs_arena_room(b->a, wanted * sizeof *events);
    if (events == NULL) {
        return false;
    }
    b->events = events;
    b->capacity = wanted;
    return true;
}

/* The one place that adds an event, so that the budget holds for all. */
static bool push(zs_tape_builder *b, zs_event e)
{
    if (b->n >= ZS_EVENTS_MAX) {
        zs_diag *d = zs_diag_push(b->diags, ZS_CODE_TEXT_TOO_LARGE, e.at,
                                  "the document has more than %u values", (unsigned)ZS_EVENTS_MAX);
        zs_diag_set_label(b->diags, d, "the first value beyond");
        return false;
    }
    if (b->n == b->capacity) {
        void *events = b->events;
        if (!zs_arena_grow(b->a, &events, &b->capacity, b->n, b->n + 1, sizeof *b->events)) {
            return false;
        }
        b->events = events;
    }
    b->events[b->n++] = e;
    return true;
}

void zs_tape_count_node(zs_tape_builder *b)
{
    if (b->depth != 0 && b->events[b->open[b->depth - 1]].kind == ZS_EVENT_LIST) {
        b->events[b->open[b->depth - 1]].count++;
    }
}

bool zs_text_too_deep(zs_span at, zs_diags *diags)
{
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_TEXT_TOO_DEEP, at,
                     "lists and maps are nested more than %d levels deep", (int)ZS_DEPTH_MAX);
    zs_diag_set_label(diags, d, "level %d begins here", (int)ZS_DEPTH_MAX + 1);
    return false;
}

bool zs_tape_begin(zs_tape_builder *b, zs_event begun)
{
    assert(begun.kind == ZS_EVENT_LIST || begun.kind == ZS_EVENT_MAP || begun.kind == ZS_EVENT_TAG);
    if (b->depth == ZS_DEPTH_MAX) {
        return zs_text_too_deep(begun.at, b->diags);
    }
    zs_tape_count_node(b);
    b->open[b->depth] = b->n;
    if (!push(b, begun)) {
        return false;
    }
    b->depth++;
    return true;
}

bool zs_tape_leaf(zs_tape_builder *b, zs_event leaf)
{
    if (leaf.kind == ZS_EVENT_KEY) {
        b->events[b->open[b->depth - 1]].count++;
    } else {
        zs_tape_count_node(b);
    }
    leaf.skip = 1;
    return push(b, leaf);
}

bool zs_tape_append(zs_tape_builder *b, const zs_event *events, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (!push(b, events[i])) {
            return false;
        }
    }
    return true;
}

bool zs_tape_reserve_keys(zs_tape_builder *b, uint32_t have, uint32_t need)
{
    void *order = b->order, *room = b->room;
    if (!zs_arena_grow(b->a, &order, &b->order_capacity, have, need, sizeof *b->order)) {
        return false;
    }
    b->order = order;
    if (!zs_arena_grow(b->a, &room, &b->room_capacity, 0, need, sizeof *b->room)) {
        return false;
    }
    b->room = room;
    return true;
}

/* Merge sort from the bottom up: stable, and no choice of keys makes it slow. */
void zs_tape_sort_keys(const zs_event *events, uint32_t *order, uint32_t *room, uint32_t n)
{
    uint32_t *from = order, *to = room;
    for (uint32_t width = 1; width < n; width *= 2) {
        for (uint32_t begin = 0; begin < n; begin += 2 * width) {
            uint32_t middle = n - begin > width ? begin + width : n;
            uint32_t end = n - begin > 2 * width ? begin + 2 * width : n;
            uint32_t left = begin, right = middle;
            for (uint32_t i = begin; i < end; i++) {
                bool takes_right =
                    left == middle || (right < end && zs_str_cmp(events[from[right]].text,
                                                                 events[from[left]].text) < 0);
                to[i] = from[takes_right ? right++ : left++];
            }
        }
        uint32_t *swap = from;
        from = to;
        to = swap;
    }
    if (from != order && n != 0) {
        memcpy(order, from, n * sizeof *order);
    }
}

static bool is_same_key(const zs_event *a, const zs_event *b)
{
    return zs_str_eq(a->text, b->text) &&
           (a->flags & ZS_EVENT_MERGE) == (b->flags & ZS_EVENT_MERGE);
}

/* Shows both places; `<<` has a way out of its own. */
static void report_duplicate(zs_tape_builder *b, const zs_event *first, const zs_event *again)
{
    zs_diag *d;
    if ((again->flags & ZS_EVENT_MERGE) != 0) {
        d = zs_diag_push(b->diags, ZS_CODE_YAML_MERGE, again->at, "`<<` stands twice in one map");
        zs_diag_help(b->diags, d, "merge several maps with one list: `<<: [*a, *b]`");
        zs_yaml_fix_merge(b->diags, d, b->source, first->at, again->at);
    } else {
        d = zs_diag_push(b->diags, ZS_CODE_DUPLICATE_KEY, again->at,
                         "the key %Q stands twice in one map", again->text);
        zs_diag_help(b->diags, d, "remove one of the two, or rename it");
    }
    zs_diag_set_label(b->diags, d, "again here");
    zs_diag_add_label(b->diags, d, first->at, "first written here");
    b->has_faults = true;
}

/* Every key that stands twice is reported, not only the first, so that one run shows them all. */
static bool check_duplicates(zs_tape_builder *b, const zs_event *map)
{
    if (map->count < 2 || zs_keys_are_distinct(&b->distinct, b->a, map)) {
        return true;
    }
    if (!zs_tape_reserve_keys(b, 0, map->count)) {
        return false;
    }
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++) {
        b->order[i] = (uint32_t)(key - b->events);
        key = zs_event_next(key + 1);
    }
    zs_tape_sort_keys(b->events, b->order, b->room, map->count);
    const zs_event *first = &b->events[b->order[0]];
    for (uint32_t i = 1; i < map->count; i++) {
        const zs_event *next = &b->events[b->order[i]];
        if (is_same_key(first, next)) {
            report_duplicate(b, first, next);
        } else {
            first = next;
        }
    }
    return true;
}

bool zs_tape_end(zs_tape_builder *b, size_t end)
{
    assert(b->depth != 0);
    zs_event *ended = &b->events[b->open[--b->depth]];
    ended->skip = (uint32_t)(&b->events[b->n] - ended);
    size_t begin = ended->at.begin;
    ended->at = zs_span_of(ended->at.source, begin, end > begin ? end - begin : 0);
    return ended->kind != ZS_EVENT_MAP || check_duplicates(b, ended);
}

const zs_event *zs_event_find(const zs_event *map, zs_str key)
{
    const zs_event *entry = map + 1;
    for (uint32_t i = 0; i < map->count; i++) {
        if (zs_str_eq(entry->text, key)) {
            return entry + 1;
        }
        entry = zs_event_next(entry + 1);
    }
    return NULL;
}

bool zs_text_fits(const zs_source *source, uint32_t most, zs_diags *diags)
{
    if (source->bytes.n <= most) {
        return true;
    }
    zs_diag_push(diags, ZS_CODE_TEXT_TOO_LARGE, zs_span_of(source->id, 0, 0),
                 "the document has %U bytes, more than the %u bytes that are read",
                 (uint64_t)source->bytes.n, (unsigned)most);
    return false;
}
