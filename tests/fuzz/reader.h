/* What the two reader targets share: a document is read, the tape is held against its contract,
 * and written as JSON it reads back as the same document. A broken law ends the program. */
#ifndef ZS_TESTS_FUZZ_READER_H
#define ZS_TESTS_FUZZ_READER_H

#include <stdlib.h>

#include "diag/print.h"
#include "text/json_write.h"
#include "text/read.h"

enum { FUZZ_TEXT_MAX = 64 << 20, FUZZ_MEMORY_MAX = 512 << 20 };

typedef bool (*fuzz_read)(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags);

static void fuzz_law(bool holds)
{
    if (!holds) {
        abort();
    }
}

/* Walks one node as event.h describes it; returns the event after it. */
static inline uint32_t fuzz_walk(const zs_tape *tape, uint32_t i, size_t size, unsigned depth)
{
    fuzz_law(i < tape->n && depth <= ZS_DEPTH_MAX);
    const zs_event *e = &tape->events[i];
    fuzz_law(!zs_span_is_set(e->at) || (size_t)e->at.begin + e->at.length <= size);
    uint32_t next = i + 1;
    if (e->kind == ZS_EVENT_LIST || e->kind == ZS_EVENT_MAP) {
        for (uint32_t k = 0; k < e->count; k++) {
            if (e->kind == ZS_EVENT_MAP) {
                fuzz_law(next < tape->n && tape->events[next].kind == ZS_EVENT_KEY);
                next++;
            }
            next = fuzz_walk(tape, next, size, depth + 1);
        }
    } else if (e->kind == ZS_EVENT_TAG) {
        next = fuzz_walk(tape, next, size, depth);
    }
    fuzz_law(next == i + e->skip);
    return next;
}

static inline zs_str fuzz_write(zs_arena *a, const zs_tape *tape)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, FUZZ_TEXT_MAX);
    zs_json_init(&w, &out, true);
    zs_json_event(&w, tape->events);
    fuzz_law(!out.failed || a->failed);
    return zs_buf_str(&out);
}

/* Printing what was found must work for every input, in both forms. */
static inline void fuzz_print(zs_arena *a, const zs_diags *diags, const zs_sources *sources)
{
    zs_buf out;
    zs_buf_init(&out, a, FUZZ_TEXT_MAX);
    zs_print_text(&out, diags, sources, &(zs_print_options){.has_color = true});
    zs_print_json(&out, diags, sources);
}

static inline void fuzz_reader(const char *name, fuzz_read read, const uint8_t *data, size_t size)
{
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_tape tape, again;
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_sources_init(&sources, &a);
    zs_diags_init(&diags, &a, NULL);
    zs_str bytes = {(const char *)data, size};
    const zs_source *source = zs_sources_add(&sources, zs_str_of(name), bytes);
    fuzz_law(source != NULL);
    if (read(&a, source, &tape, &diags)) {
        fuzz_law(diags.n_errors == 0);
        fuzz_law(fuzz_walk(&tape, 0, size, 0) == tape.n);
        zs_str once = fuzz_write(&a, &tape);
        source = zs_sources_add(&sources, zs_str_of("again.json"), once);
        if (source != NULL && !a.failed) {
            fuzz_law(zs_read_json(&a, source, &again, &diags));
            fuzz_law(zs_str_eq(once, fuzz_write(&a, &again)) || a.failed);
        }
    } else {
        fuzz_law(diags.n_errors > 0 || a.failed);
    }
    fuzz_print(&a, &diags, &sources);
    zs_arena_release(&a);
}

#endif
