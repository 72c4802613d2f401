/* Holds the two lanes of the JSON reader against each other: what the fast one takes, the careful
 * one takes too and makes the same tape of, spans and all; what it leaves, the careful one refuses.
 * The laws are checked for a text whose bytes end where memory ends, so that a sanitizer sees a
 * read beyond it. */
#include "reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool read_lane(zs_arena *a, zs_sources *sources, zs_str bytes, zs_lane lane, zs_tape *ret)
{
    zs_diags diags;
    zs_diags_init(&diags, a, NULL);
    sources->lane = (uint8_t)lane;
    const zs_source *source = zs_sources_add(sources, ZS_STR("fuzzed.json"), bytes);
    fuzz_law(source != NULL);
    zs_source first = *source; /* both readings speak of one source */
    first.id = 1;
    return zs_read_json(a, &first, ret, &diags);
}

static bool is_same_span(zs_span a, zs_span b)
{
    return a.source == b.source && a.begin == b.begin && a.length == b.length;
}

static void compare(const zs_tape *fast, const zs_tape *careful)
{
    fuzz_law(fast->n == careful->n);
    for (uint32_t i = 0; i < fast->n; i++) {
        const zs_event *a = &fast->events[i], *b = &careful->events[i];
        bool is_container = a->kind == ZS_EVENT_MAP || a->kind == ZS_EVENT_LIST;
        fuzz_law(a->kind == b->kind && a->style == b->style && a->core == b->core);
        fuzz_law(a->flags == b->flags && a->skip == b->skip && is_same_span(a->at, b->at));
        fuzz_law(is_container ? a->count == b->count : zs_str_eq(a->text, b->text));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zs_arena a;
    zs_sources sources;
    zs_tape fast, careful;
    char *exact = malloc(size + (size == 0));
    if (exact == NULL) {
        return 0;
    }
    if (size != 0) {
        memcpy(exact, data, size);
    }
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_sources_init(&sources, &a);
    zs_str bytes = {exact, size};
    bool is_fast = read_lane(&a, &sources, bytes, ZS_LANE_FAST, &fast);
    bool is_careful = read_lane(&a, &sources, bytes, ZS_LANE_CAREFUL, &careful);
    fuzz_law(is_fast == is_careful || a.failed);
    if (is_fast && is_careful) {
        bool is_scalar =
            careful.events->kind != ZS_EVENT_MAP && careful.events->kind != ZS_EVENT_LIST;
        fuzz_law(fast.lane == (is_scalar ? ZS_LANE_CAREFUL : ZS_LANE_FAST));
        fuzz_law(careful.lane == ZS_LANE_CAREFUL);
        compare(&fast, &careful);
    }
    zs_arena_release(&a);
    free(exact);
    return 0;
}
