/* The tape of the fast lane: room for events, lists and maps begun and ended, and the question
 * whether a key stands twice. What a tape is: event.h. */
#include "text/yaml_fast.h"

#include "base/banned.h"

enum {
    BYTES_PER_EVENT = 8,   /* of a small document at most, as good as always */
    SMALL_DOCUMENT = 8192, /* bytes */
    SAMPLE_EVENTS = 1024,  /* a large one is judged by its first events */
};

/* How many events the document will have, by those of its part that was read, and a little more. */
static uint32_t expected_events(const zs_fast *f)
{
    size_t size = (size_t)(f->end - f->begin);
    if (f->n == 0) {
        return size < SMALL_DOCUMENT ? (uint32_t)(size / BYTES_PER_EVENT) + 2 * ZS_FAST_STEP
                                     : SAMPLE_EVENTS;
    }
    size_t read = (size_t)(f->last - f->begin) + 1;
    uint64_t all = (uint64_t)f->n * size / read;
    all += all / 32 + SAMPLE_EVENTS;
    uint64_t least = (uint64_t)f->capacity + f->capacity / 8 + ZS_FAST_STEP;
    all = all > least ? all : least;
    return all < ZS_EVENTS_MAX ? (uint32_t)all : ZS_EVENTS_MAX;
}

/* Memory is touched once: the room is the right one at the second try for nearly any document. */
bool zs_fast_grow(zs_fast *f)
{
    uint32_t wanted = f->sink == NULL ? expected_events(f) : 0;
    if (wanted < f->n + ZS_FAST_STEP) {
        return false;
    }
    zs_event *events = zs_arena_room(f->a, (size_t)wanted * sizeof *events);
    if (events == NULL) {
        return false;
    }
    if (f->n != 0) {
        memcpy(events, f->events, f->n * sizeof *events);
    }
    f->events = events;
    f->capacity = wanted;
    return true;
}

bool zs_fast_begin(zs_fast *f, bool is_map, const char *begin, uint32_t column)
{
    if (f->top == f->bottom + ZS_DEPTH_MAX) {
        return false;
    }
    f->top->awaits = false;
    *++f->top = (zs_fast_open){.event = f->n, .column = column, .is_map = is_map};
    if (f->sink != NULL) {
        f->top->event = (uint32_t)(begin - f->begin);
        f->n++;
        return f->sink->begin(f->sink, is_map);
    }
    f->events[f->n++] = (zs_event){.kind = (uint8_t)(is_map ? ZS_EVENT_MAP : ZS_EVENT_LIST),
                                   .at = zs_fast_span(f, begin, begin)};
    return true;
}

bool zs_fast_end(zs_fast *f)
{
    const zs_fast_open *open = f->top--;
    if (f->sink != NULL) {
        return f->sink->end(f->sink, zs_fast_span(f, f->begin + open->event, f->last));
    }
    zs_event *ended = &f->events[open->event];
    ended->skip = f->n - open->event;
    ended->count = open->count;
    ended->at = zs_fast_span(f, f->begin + ended->at.begin, f->last);
    return !open->may_repeat || zs_keys_are_distinct(&f->distinct, f->a, ended);
}
