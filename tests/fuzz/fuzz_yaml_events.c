/* Holds our tape of a YAML text against the events that libfyaml makes of it: where both accept a
 * text, the same nodes come in the same order with the same texts. What we add is known: aliases
 * are repeated, tags of the core schema are taken into the kind, `<<` is merged (such texts are
 * left out), and a key keeps no tag. */
#include <libfyaml.h>
#include <string.h>

#include "text/read.h"
#include "text/scalar.h"

#include "law.h"

enum { PADDING = 32 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct reading {
    const zs_tape *tape;
    uint32_t at; /* the next event of the tape */
    unsigned depth;
    bool awaits_value[ZS_DEPTH_MAX];
    bool is_map[ZS_DEPTH_MAX];
    bool is_over; /* an alias was seen: what follows is compared no further */
} reading;

/* Notes that a node is complete; true when it was a key. */
static bool complete(reading *r)
{
    if (r->depth == 0 || !r->is_map[r->depth - 1]) {
        return false;
    }
    bool *awaits = &r->awaits_value[r->depth - 1];
    *awaits = !*awaits;
    return *awaits;
}

static const zs_event *take(reading *r)
{
    while (r->at < r->tape->n && r->tape->events[r->at].kind == ZS_EVENT_TAG) {
        r->at++;
    }
    fuzz_law(r->at < r->tape->n);
    return &r->tape->events[r->at++];
}

static void begin(reading *r, zs_event_kind kind)
{
    fuzz_law(take(r)->kind == kind && r->depth < ZS_DEPTH_MAX);
    r->is_map[r->depth] = kind == ZS_EVENT_MAP;
    r->awaits_value[r->depth++] = false;
}

/* The text of a token piece by piece against ours: asking for the whole text leaks. */
static void compare_text(zs_str ours, struct fy_token *value)
{
    int error = 0;
    size_t at = 0;
    const struct fy_iter_chunk *piece = NULL;
    struct fy_token_iter *pieces = value != NULL ? fy_token_iter_create(value) : NULL;
    while (pieces != NULL && (piece = fy_token_iter_chunk_next(pieces, piece, &error)) != NULL) {
        fuzz_law(zs_str_eq(zs_str_sub(ours, at, piece->len), (zs_str){piece->str, piece->len}));
        at += piece->len;
    }
    fy_token_iter_destroy(pieces);
    fuzz_law(at == ours.n);
}

static void compare_scalar(reading *r, struct fy_token *value)
{
    const zs_event *e = take(r);
    bool is_key = complete(r);
    bool is_leaf = e->kind == ZS_EVENT_SCALAR || e->kind == ZS_EVENT_NULL;
    fuzz_law(is_key ? e->kind == ZS_EVENT_KEY : is_leaf);
    /* libfyaml loses doubled quotes within '...', so we fold those ourselves. */
    if (value == NULL || fy_token_scalar_style(value) != FYSS_SINGLE_QUOTED) {
        compare_text(e->text, value);
    }
}

/* One event of libfyaml against the tape. */
static void compare(reading *r, struct fy_event *e)
{
    switch (e->type) {
    case FYET_MAPPING_START:
        begin(r, ZS_EVENT_MAP);
        break;
    case FYET_SEQUENCE_START:
        begin(r, ZS_EVENT_LIST);
        break;
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
        fuzz_law(r->depth > 0);
        r->depth--;
        (void)complete(r);
        break;
    case FYET_SCALAR:
        compare_scalar(r, e->scalar.value);
        break;
    case FYET_ALIAS:
        r->is_over = true;
        break;
    default:
        break;
    }
}

/* Might something be merged? A merge leaves no trace when its map overrides everything. */
static bool has_merge(const uint8_t *data, size_t size)
{
    for (size_t i = 1; i < size; i++) {
        if (data[i - 1] == '<' && data[i] == '<') {
            return true;
        }
    }
    return false;
}

/* libfyaml looks beyond the end of a text, so zero bytes follow it there. */
static void hold_against(const zs_tape *tape, const uint8_t *data, size_t size)
{
    reading r = {.tape = tape, .is_over = has_merge(data, size)};
    char *padded = calloc(1, size + PADDING);
    const struct fy_diag_cfg quiet = {.level = FYET_ERROR, .module_mask = ~0U};
    struct fy_diag *errors = fy_diag_create(&quiet);
    fuzz_law(padded != NULL && errors != NULL);
    memcpy(padded, data, size);
    fy_diag_set_collect_errors(errors, true);
    const struct fy_parse_cfg cfg = {
        .flags = FYPCF_DISABLE_MMAP_OPT | FYPCF_JSON_NONE | FYPCF_SLOPPY_FLOW_INDENTATION,
        .diag = errors,
    };
    struct fy_parser *parser = fy_parser_create(&cfg);
    fuzz_law(parser != NULL && fy_parser_set_string(parser, padded, size) == 0);
    bool has_ended = false;
    while (!has_ended && !r.is_over) {
        struct fy_event *e = fy_parser_parse(parser);
        fuzz_law(e != NULL); /* we accept nothing that libfyaml refuses */
        has_ended = e->type == FYET_STREAM_END;
        compare(&r, e);
        fy_parser_event_free(parser, e);
    }
    fuzz_law(r.is_over || r.at == tape->n);
    fy_parser_destroy(parser);
    fy_diag_destroy(errors);
    free(padded);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint8_t mark[] = {0xEF, 0xBB, 0xBF};
    zs_arena a;
    zs_diags diags;
    zs_tape tape;
    bool has_mark = size >= sizeof mark && memcmp(data, mark, sizeof mark) == 0;
    zs_source source = {.name = ZS_STR("f.yaml"), .bytes = {(const char *)data, size}, .id = 1};
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_diags_init(&diags, &a, NULL);
    if (zs_read_yaml(&a, &source, &tape, &diags)) {
        size_t skipped = has_mark ? sizeof mark : 0;
        hold_against(&tape, data + skipped, size - skipped);
    }
    zs_arena_release(&a);
    return 0;
}
