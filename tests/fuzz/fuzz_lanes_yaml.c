/* Holds the two lanes of the YAML reader against each other: what the fast one takes, the careful
 * one takes without a word, and their tapes are the same to the last field. */
#include "reader.h"
#include "text/yaml_fast.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_same_span(zs_span a, zs_span b)
{
    return a.begin == b.begin && a.source == b.source && a.length == b.length;
}

static bool is_same(const zs_event *a, const zs_event *b)
{
    bool is_open = a->kind == ZS_EVENT_LIST || a->kind == ZS_EVENT_MAP;
    return a->kind == b->kind && a->style == b->style && a->core == b->core &&
           a->flags == b->flags && a->skip == b->skip && is_same_span(a->at, b->at) &&
           (is_open ? a->count == b->count : zs_str_eq(a->text, b->text));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zs_arena a, b;
    zs_diags diags;
    zs_tape fast, careful;
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_arena_init(&b, NULL, FUZZ_MEMORY_MAX);
    zs_diags_init(&diags, &b, NULL);
    /* In memory of its own size: what is read outside the text is found. */
    char *copy = malloc(size == 0 ? 1 : size);
    fuzz_law(copy != NULL);
    memcpy(copy, data, size);
    zs_source source = {
        .name = ZS_STR("f.yaml"), .bytes = {copy, size}, .id = 1, .lane = ZS_LANE_CAREFUL};
    if (zs_yaml_read_fast(&a, &source, &fast)) {
        fuzz_law(zs_read_yaml(&b, &source, &careful, &diags));
        fuzz_law(diags.n_errors == 0 && diags.n_warnings == 0 && fast.n == careful.n);
        for (uint32_t i = 0; i < fast.n; i++) {
            fuzz_law(is_same(&fast.events[i], &careful.events[i]));
        }
    } else {
        fuzz_law(a.blocks == NULL); /* no trace */
    }
    free(copy);
    zs_arena_release(&a);
    zs_arena_release(&b);
    return 0;
}
