/* The YAML reader: text to tape, through libfyaml's events in the one profile that is safe.
 *   - one document, YAML 1.2 core schema; `<<` is merged, aliases are expanded within a budget;
 *   - the text is copied and 32 zero bytes follow it, because libfyaml 0.7 looks ahead of its end;
 *   - bytes that it mishandles are refused before (yaml_check.c), errors are collected, never
 *     printed;
 *   - only the event interface is used: the document interface is quadratic, the rest is not safe
 *     on foreign input;
 *   - depth, duplicate keys and budgets are ours (tape.c).
 * Knows no schema. Sources: YAML 1.2.2; libfyaml 0.7.12 and 0.9. */
#include "text/read.h"
#include "text/scalar.h"
#include "text/yaml.h"
#include "text/yaml_fast.h"

#include "base/banned.h"

enum {
    PADDING = 32,
    BYTES_PER_EVENT = 8, /* of an ordinary document, measured; the tape grows when it has more */
};

static bool is_in_map(const zs_yaml *y)
{
    return y->tape.depth != 0 &&
           y->tape.events[y->tape.open[y->tape.depth - 1]].kind == ZS_EVENT_MAP;
}

/* True when the next node is a key. */
static bool expects_key(const zs_yaml *y)
{
    return is_in_map(y) && !y->awaits_value[y->tape.depth - 1];
}

/* Ends the tags round a node that is complete, and notes that the map round it got its key or
 * value. */
static bool complete_node(zs_yaml *y)
{
    while (y->tape.depth != 0 &&
           y->tape.events[y->tape.open[y->tape.depth - 1]].kind == ZS_EVENT_TAG) {
        if (!zs_tape_end(&y->tape, y->end)) {
            return false;
        }
    }
    if (is_in_map(y)) {
        y->awaits_value[y->tape.depth - 1] = !y->awaits_value[y->tape.depth - 1];
    }
    return true;
}

/* Anchor and tag of a node, before the node itself. */
typedef struct properties {
    struct fy_token *anchor;
    zs_yaml_tag tag;
    zs_span tag_at;
    zs_str tag_name;
    size_t end; /* after both, or after what stands before the node */
} properties;

/* Reads what stands before a node, in either order. */
static properties properties_of(zs_yaml *y, struct fy_token *anchor, struct fy_token *tag)
{
    properties p = {.anchor = anchor, .tag = ZS_YAML_TAG_NONE, .end = y->end};
    if (anchor != NULL) {
        p.end = zs_yaml_end_of(y, anchor);
    }
    if (tag != NULL) {
        size_t end = zs_yaml_end_of(y, tag);
        p.tag = zs_yaml_tag_of(y, tag, &p.tag_name);
        p.tag_at = zs_yaml_span(y, zs_yaml_begin_of(y, tag), end);
        p.end = end > p.end ? end : p.end;
    }
    return p;
}

/* A local tag is a node round the node, and the anchor marks both. */
static bool begin_node(zs_yaml *y, const properties *p)
{
    uint32_t event = y->tape.n;
    if (p->tag == ZS_YAML_TAG_LOCAL) {
        zs_event tag = {.kind = ZS_EVENT_TAG, .at = p->tag_at, .text = p->tag_name};
        if (!zs_tape_begin(&y->tape, tag)) {
            return false;
        }
    }
    return p->anchor == NULL || zs_yaml_add_anchor(y, p->anchor, event);
}

static bool report_key(zs_yaml *y, zs_span at, const char *what)
{
    zs_diag *d =
        zs_diag_push(y->tape.diags, ZS_CODE_YAML_KEY, at, "expected a key, found %s", what);
    zs_diag_help(y->tape.diags, d, "keys are text; put a text with braces or brackets in quotes");
    return false;
}

/* A key: its text as written, whatever its type; a plain `<<` merges. */
static bool add_key(zs_yaml *y, const properties *p, zs_event e)
{
    bool is_merge = e.kind == ZS_EVENT_SCALAR && e.style == ZS_STYLE_PLAIN &&
                    (e.flags & ZS_EVENT_STR_TAG) == 0 && zs_str_is(e.text, "<<");
    if (p->tag == ZS_YAML_TAG_LOCAL) {
        zs_diag *d = zs_diag_push(y->tape.diags, ZS_CODE_YAML_TAG, p->tag_at, "a key takes no tag");
        zs_diag_help(y->tape.diags, d, "remove the tag, or put it after the `:`");
        return false;
    }
    e.kind = ZS_EVENT_KEY;
    e.flags |= is_merge ? ZS_EVENT_MERGE : 0;
    return zs_tape_leaf(&y->tape, e);
}

/* A scalar is a key or a value, which its place in the map tells. */
static bool add_scalar(zs_yaml *y, const struct fy_event_scalar_data *data)
{
    properties p = properties_of(y, data->anchor, data->tag);
    zs_event e;
    if (!zs_yaml_scalar(y, data->value, p.end, &e)) {
        return false;
    }
    zs_yaml_apply_tag(y, p.tag, p.tag_at, &e);
    bool is_key = expects_key(y);
    if (is_key) {
        return (p.anchor == NULL || zs_yaml_add_anchor(y, p.anchor, y->tape.n)) &&
               add_key(y, &p, e) && complete_node(y);
    }
    return begin_node(y, &p) && zs_tape_leaf(&y->tape, e) && complete_node(y);
}

/* Opens a list or map; as a key it is refused. */
static bool begin_collection(zs_yaml *y, zs_event_kind kind, struct fy_token *anchor,
                             struct fy_token *tag, struct fy_token *start)
{
    properties p = properties_of(y, anchor, tag);
    size_t begin = zs_yaml_begin_of(y, start), end = zs_yaml_end_of(y, start);
    zs_yaml_check_collection_tag(y, p.tag, p.tag_at, kind);
    if (expects_key(y)) {
        return report_key(y, zs_yaml_span(y, begin, end),
                          kind == ZS_EVENT_MAP ? "a map" : "a list");
    }
    zs_event e = {.kind = (uint8_t)kind, .at = zs_yaml_span(y, begin, end)};
    if (!begin_node(y, &p) || !zs_tape_begin(&y->tape, e)) {
        return false;
    }
    y->awaits_value[y->tape.depth - 1] = false;
    y->is_flow[y->tape.depth - 1] = end > begin;
    y->end = end > p.end ? end : p.end;
    return true;
}

/* A block's token has no length: it begins with its first entry and ends with its last. */
static bool end_collection(zs_yaml *y, struct fy_token *end)
{
    uint32_t index = y->tape.open[y->tape.depth - 1];
    if (y->is_flow[y->tape.depth - 1]) {
        y->end = zs_yaml_end_of(y, end);
    }
    zs_event *begun = &y->tape.events[index];
    if (y->tape.n > index + 1 && !y->is_flow[y->tape.depth - 1]) {
        const zs_event *first = begun + 1;
        bool is_earlier = (first->flags & ZS_EVENT_ALIAS) == 0 && first->at.begin < begun->at.begin;
        begun->at.begin = is_earlier ? first->at.begin : begun->at.begin;
    }
    bool is_map = begun->kind == ZS_EVENT_MAP;
    if (!zs_tape_end(&y->tape, y->end)) {
        return false;
    }
    if (is_map) {
        zs_yaml_check_merges(y, index);
    }
    return complete_node(y);
}

/* The first document may begin; a second one ends the reading. */
static bool begin_document(zs_yaml *y, const struct fy_event_document_start_data *data)
{
    if (!y->has_ended) {
        y->end = data->document_start != NULL ? zs_yaml_end_of(y, data->document_start) : y->end;
        return true;
    }
    size_t begin = zs_yaml_next_content(y), end = begin + 1;
    if (!data->implicit) {
        begin = zs_yaml_begin_of(y, data->document_start);
        end = zs_yaml_end_of(y, data->document_start);
    }
    zs_diag *d = zs_diag_push(y->tape.diags, ZS_CODE_TEXT_SECOND_DOCUMENT,
                              zs_yaml_span(y, begin, end), "a second document begins here");
    zs_diag_help(y->tape.diags, d,
                 "a file holds one document; remove this line or move what follows it "
                 "to a file of its own");
    return false;
}

/* One event of libfyaml; false ends the reading. */
static bool take_event(zs_yaml *y, const struct fy_event *e)
{
    switch (e->type) {
    case FYET_DOCUMENT_START:
        return begin_document(y, &e->document_start);
    case FYET_DOCUMENT_END:
        y->has_ended = true;
        return true;
    case FYET_MAPPING_START:
        return begin_collection(y, ZS_EVENT_MAP, e->mapping_start.anchor, e->mapping_start.tag,
                                e->mapping_start.mapping_start);
    case FYET_SEQUENCE_START:
        return begin_collection(y, ZS_EVENT_LIST, e->sequence_start.anchor, e->sequence_start.tag,
                                e->sequence_start.sequence_start);
    case FYET_MAPPING_END:
        return end_collection(y, e->mapping_end.mapping_end);
    case FYET_SEQUENCE_END:
        return end_collection(y, e->sequence_end.sequence_end);
    case FYET_SCALAR:
        return add_scalar(y, &e->scalar);
    case FYET_ALIAS:
        return zs_yaml_expand(y, e->alias.anchor, expects_key(y)) && complete_node(y);
    default:
        return true;
    }
}

/* All events; false when one was refused or libfyaml stopped, which is then reported. */
static bool take_events(zs_yaml *y)
{
    for (;;) {
        struct fy_event *e = fy_parser_parse(y->parser);
        if (e == NULL) {
            zs_yaml_report(y);
            return false;
        }
        bool is_last = e->type == FYET_STREAM_END;
        bool ok = take_event(y, e);
        fy_parser_event_free(y->parser, e);
        if (!ok || is_last) {
            return ok;
        }
    }
}

/* Runs libfyaml over the text; everything it allocated is gone afterwards. */
static bool run(zs_yaml *y)
{
    zs_str rest = zs_str_sub(y->text, y->base, y->text.n);
    char *padded = zs_arena_alloc(y->tape.a, rest.n + PADDING);
    if (padded == NULL) {
        return false;
    }
    if (rest.n != 0) {
        memcpy(padded, rest.p, rest.n);
    }
    const struct fy_diag_cfg quiet = {.level = FYET_ERROR, .module_mask = ~0U};
    y->errors = fy_diag_create(&quiet);
    bool ok = y->errors != NULL;
    if (ok) {
        fy_diag_set_collect_errors(y->errors, true);
        const struct fy_parse_cfg profile = {
            .flags = FYPCF_DISABLE_MMAP_OPT | FYPCF_JSON_NONE | FYPCF_SLOPPY_FLOW_INDENTATION,
            .diag = y->errors,
        };
        y->parser = fy_parser_create(&profile);
        ok = y->parser != NULL && fy_parser_set_string(y->parser, padded, rest.n) == 0;
    }
    if (!ok) {
        y->tape.a->failed = true;
    }
    ok = ok && take_events(y);
    fy_parser_destroy(y->parser);
    fy_diag_destroy(y->errors);
    return ok;
}

static bool report_empty(const zs_source *source, zs_diags *diags)
{
    zs_diag *d = zs_diag_push(diags, ZS_CODE_TEXT_EMPTY, zs_span_of(source->id, 0, 0),
                              "the document is empty");
    zs_diag_help(diags, d, "write the document, or name another file");
    return false;
}

/* The careful lane. */
static bool read_with_care(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    zs_yaml *y = zs_arena_alloc(a, sizeof *y);
    if (y == NULL || !zs_text_fits(source, ZS_YAML_BYTES_MAX, diags)) {
        return false;
    }
    zs_tape_init(&y->tape, a, source, diags);
    y->text = source->bytes;
    zs_text_warn_of_bidi(source, diags);
    if (!zs_yaml_check_bytes(source, &y->base, diags)) {
        return false;
    }
    y->end = y->base;
    if (!zs_tape_reserve(&y->tape, (uint32_t)(y->text.n / BYTES_PER_EVENT) + 1) || !run(y)) {
        return false;
    }
    bool is_nothing =
        y->tape.n == 1 && y->tape.events[0].kind == ZS_EVENT_NULL && y->tape.events[0].text.n == 0;
    if (y->tape.n == 0 || is_nothing) {
        return report_empty(source, diags);
    }
    if (y->tape.has_faults) {
        return false;
    }
    if (y->has_merges) {
        return zs_yaml_merge(&y->tape, ret);
    }
    *ret = (zs_tape){y->tape.events, y->tape.n, ZS_LANE_CAREFUL};
    return true;
}

bool zs_read_yaml(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    if (source->lane != ZS_LANE_CAREFUL && zs_yaml_read_fast(a, source, ret)) {
        return true;
    }
    return !a->failed && read_with_care(a, source, ret, diags);
}
