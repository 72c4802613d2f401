/* YAML's fast lane: a clean document straight to the tape, line by line. It knows block maps and
 * lists, scalars on one line, `|` and `>`, brackets and comments. At the first byte it does not
 * know (a tag, an anchor, an alias, `<<`, a `?` key, a scalar over several lines, any fault) it
 * gives up, and the careful lane (yaml_read.c) starts over. So it pushes no diagnostic, and what it
 * takes must be what that lane makes of it, spans and all: tests/fuzz/fuzz_lanes_yaml.c.
 * Knows no schema. Source: YAML 1.2.2, 7 and 8. */
#include "text/yaml_fast.h"

#include "base/scan.h"
#include "text/lane.h"

#include "base/banned.h"

/* A `-` that announces an item. */
static bool is_dash(const char *p)
{
    return *p == '-' && zs_fast_is_blank(p[1]);
}

/* The entry that waits for its value gets none: a null, where the value would stand. False for one
 * that libfyaml 0.7 takes for a fault: an item of a list at the column of its map. */
static bool put_absent(zs_fast *f)
{
    const zs_fast_open *top = f->top;
    if (!top->is_map && top[-1].is_map && top[-1].column == top->column) {
        return false;
    }
    const char *at = f->begin + top->mark;
    *zs_fast_slot(f) = (zs_event){
        .kind = ZS_EVENT_NULL, .skip = 1, .at = zs_fast_span(f, at, at), .text = ZS_STR("")};
    f->last = at;
    return zs_fast_take_value(f);
}

static bool end_one(zs_fast *f)
{
    bool is_whole = !f->top->awaits || put_absent(f);
    return is_whole && zs_fast_reserve(f) && zs_fast_end(f);
}

/* Nothing but blanks and a comment up to the line's end; the result is the next line. */
static const char *end_line(const zs_fast *f, const char *p)
{
    p = zs_fast_skip_spaces(p);
    char c = *p;
    if (c == '\n') {
        return p + 1;
    }
    bool is_comment = c == '#' && p[-1] == ' ';
    return c == '\r' || is_comment ? zs_fast_next_line(f, p) : NULL;
}

/* A scalar on one line into the slot, as a key or as a value; the result is what follows. */
static const char *scalar(zs_fast *f, const char *p)
{
    return zs_fast_class(*p) == ZS_FAST_QUOTE ? zs_fast_quoted(f, p) : zs_fast_plain(f, p);
}

/* Is the scalar before `p` a key? */
static bool is_key_end(const char *p)
{
    return *p == ':' && zs_fast_is_blank(p[1]);
}

/* Brackets, or a block text, and the end of its line. */
static const char *other_value(zs_fast *f, const char *p)
{
    if (zs_fast_class(*p) == ZS_FAST_OPENER) {
        p = zs_fast_flow(f, p);
        return p == NULL ? NULL : end_line(f, p);
    }
    p = zs_fast_block(f, p, f->top->column);
    return p != NULL && zs_fast_take_value(f) ? p : NULL;
}

static bool begins_other(char c)
{
    return zs_fast_class(c) == ZS_FAST_OPENER || c == '|' || c == '>';
}

/* What stands behind a key, on its line; the result is the next line. */
static inline const char *value(zs_fast *f, const char *colon)
{
    const char *p = zs_fast_skip_spaces(colon + 1);
    char c = *p;
    if (zs_fast_is_break(c) || c == '#') {
        return end_line(f, p);
    }
    if (begins_other(c)) {
        return other_value(f, p);
    }
    p = scalar(f, p);
    if (p == NULL || *p == ':') {
        return NULL;
    }
    return zs_fast_take_value(f) ? end_line(f, p) : NULL;
}

/* The key in the slot and what its line holds; the result is the next line. */
static const char *entry(zs_fast *f, const char *colon)
{
    return zs_fast_take_key(f, colon) ? value(f, colon) : NULL;
}

/* A scalar, or a map whose first key it is. */
static const char *scalar_or_map(zs_fast *f, const char *p, uint32_t column)
{
    const char *after = scalar(f, p);
    if (after == NULL) {
        return NULL;
    }
    if (is_key_end(after)) {
        zs_event key = *zs_fast_slot(f);
        if (!zs_fast_begin(f, true, p, column)) {
            return NULL;
        }
        *zs_fast_slot(f) = key;
        return entry(f, after);
    }
    if (zs_fast_is_empty(f)) {
        return NULL; /* a document that is one scalar */
    }
    return zs_fast_take_value(f) ? end_line(f, after) : NULL;
}

/* The item whose dash is at `p`. The result is its content, or the next line when it has none on
 * this one. */
static const char *item(zs_fast *f, const char *p)
{
    zs_fast_open *list = f->top;
    list->count++;
    list->awaits = true;
    list->mark = (uint32_t)(p + 1 - f->begin);
    const char *content = zs_fast_skip_spaces(p + 1);
    char c = *content;
    return zs_fast_is_break(c) || c == '#' ? end_line(f, content) : content;
}

/* A node that begins a line or stands behind a dash, where lists and maps may begin. */
static const char *node(zs_fast *f, const char *p, uint32_t column)
{
    for (;;) {
        if (!zs_fast_reserve(f)) {
            return NULL;
        }
        if (!is_dash(p)) {
            return begins_other(*p) ? other_value(f, p) : scalar_or_map(f, p, column);
        }
        if (!zs_fast_begin(f, false, p, column)) {
            return NULL;
        }
        const char *content = item(f, p);
        if (content == NULL || content[-1] == '\n') {
            return content;
        }
        column += (uint32_t)(content - p);
        p = content;
    }
}

/* Is the key that the sink expects at `p`, in plain letters? */
static inline bool is_expected(const zs_fast *f, const char *p)
{
    zs_str key = f->sink->next;
    return key.n != 0 && (size_t)(f->end - p) > key.n + 1 && p[key.n] == ':' &&
           zs_fast_is_blank(p[key.n + 1]) && zs_fast_class(*p) == ZS_FAST_PLAIN &&
           zs_same_bytes(key.p, p, key.n) && zs_fast_is_plain(p, key.n);
}

/* That key, and what its line holds. */
static inline const char *expected_entry(zs_fast *f, const char *p)
{
    zs_fast_open *map = f->top;
    const char *colon = p + f->sink->next.n;
    map->count++;
    map->awaits = true;
    map->mark = (uint32_t)(colon + 1 - f->begin);
    f->n++;
    f->last = colon;
    zs_str key = {p, f->sink->next.n};
    return f->sink->same(f->sink, key, zs_fast_span(f, p, colon)) ? value(f, colon) : NULL;
}

/* The next entry of the list or map that is open. */
static const char *next_entry(zs_fast *f, const char *p)
{
    zs_fast_open *top = f->top;
    if (top->awaits && !put_absent(f)) {
        return NULL;
    }
    if (top->is_map) {
        if (f->sink != NULL && is_expected(f, p)) {
            return expected_entry(f, p);
        }
        p = scalar(f, p);
        return p != NULL && is_key_end(p) ? entry(f, p) : NULL;
    }
    const char *content = item(f, p);
    if (content == NULL || content[-1] == '\n') {
        return content;
    }
    return node(f, content, top->column + (uint32_t)(content - p));
}

/* One line whose first byte that is no space stands at `p`. Its column says what it belongs to. */
static const char *line(zs_fast *f, const char *p, uint32_t column)
{
    bool is_item = is_dash(p);
    if (!zs_fast_reserve(f) || *p == '|' || *p == '>') {
        return NULL;
    }
    while (!zs_fast_is_empty(f)) {
        const zs_fast_open *top = f->top;
        if (column == top->column && is_item != top->is_map) {
            return next_entry(f, p);
        }
        if (column > top->column || (column == top->column && is_item)) {
            return top->awaits ? node(f, p, column) : NULL;
        }
        /* A key at the column of a list's dashes: the list's own map must stand there too. */
        bool is_lost = column == top->column && top[-1].column != column;
        if (is_lost || !end_one(f)) {
            return NULL;
        }
    }
    return f->n == 0 ? node(f, p, column) : NULL;
}

/* `---` or `...` at the begin of a line. */
static bool is_marker(const zs_fast *f, const char *p)
{
    return f->end - p >= 3 && (*p == '-' || *p == '.') && p[1] == *p && p[2] == *p;
}

/* After `...` nothing may follow. */
static const char *end_document(const zs_fast *f, const char *p)
{
    p = end_line(f, p);
    return p == f->end ? p : NULL;
}

/* The first byte of a line that is no space; a step at once, since this is what lines are made
 * of. */
static inline const char *skip_indentation(const zs_fast *f, const char *p)
{
    while (zs_wide_fits(p, f->end)) {
        zs_hits others = zs_wide_misses(zs_wide_is(zs_wide_load(p), ' '));
        if (others != 0) {
            return p + zs_hits_first(others);
        }
        p += ZS_WIDE_BYTES;
    }
    return zs_fast_skip_spaces(p);
}

/* One `---` may stand before all content, one `...` behind it. */
const char *zs_fast_lines(zs_fast *f, const char *p)
{
    while (p != NULL && p < f->stop) {
        const char *content = skip_indentation(f, p);
        char c = *content;
        if (c == '#') {
            p = zs_fast_next_line(f, content);
        } else if (zs_fast_is_break(c)) {
            p = end_line(f, content);
        } else if ((size_t)(content - p) < f->floor) {
            return p;
        } else if (content == p && is_marker(f, p)) {
            bool is_first = f->n == 0 && !f->has_marker;
            f->has_marker = true;
            p = c == '.' ? end_document(f, p + 3) : is_first ? end_line(f, p + 3) : NULL;
        } else {
            p = line(f, content, (uint32_t)(content - p));
        }
    }
    return p;
}

bool zs_fast_end_within(zs_fast *f, const zs_fast_open *outer)
{
    while (f->top != outer) {
        if (!end_one(f)) {
            return false;
        }
    }
    return !outer->awaits || put_absent(f);
}

/* All lines, in parts as far as the sink and the text allow it. */
static bool read_all(zs_fast *f)
{
    const char *p = f->begin;
    zs_fast_parts *parts = f->sink != NULL ? zs_fast_cut(f) : NULL;
    if (parts != NULL ? !zs_fast_check_parts(parts)
                      : !zs_fast_check_bytes((zs_str){p, (size_t)(f->end - p) - f->is_padded})) {
        return false;
    }
    if (parts != NULL) {
        p = zs_fast_read_parts(f, parts);
    }
    return zs_fast_lines(f, p) != NULL && f->n != 0 && zs_fast_end_within(f, f->bottom);
}

/* A text without a line feed at its end is copied, to get one. */
static bool begin(zs_fast *f, zs_str text)
{
    f->begin = text.p;
    f->is_padded = text.p[text.n - 1] != '\n';
    if (f->is_padded) {
        char *copy = zs_arena_room(f->a, text.n + 1);
        if (copy == NULL) {
            return false;
        }
        memcpy(copy, text.p, text.n);
        copy[text.n++] = '\n';
        f->begin = copy;
    }
    f->end = f->stop = f->begin + text.n;
    f->last = f->begin;
    f->top = f->bottom;
    f->top->column = UINT32_MAX;
    return true;
}

/* Into the tape, or the sink. NULL, with nothing left behind, when the lane gives up, as it does
 * without memory for parts too, although it could go on in turn: `failed` would be read as failure
 * by all that comes after. */
static const zs_fast *read_fast(zs_arena *a, const zs_source *source, zs_sink *sink)
{
    zs_str text = source->bytes;
    if (text.n == 0 || text.n > ZS_TEXT_BYTES_MAX) {
        return NULL;
    }
    zs_arena_mark mark = zs_arena_mark_of(a);
    zs_fast *f = zs_arena_alloc(a, sizeof *f);
    if (f == NULL) {
        return NULL;
    }
    f->a = a;
    f->source = source->id;
    f->sink = sink;
    f->capacity = sink != NULL ? ZS_EVENTS_MAX : 0;
    if (!begin(f, text) || !read_all(f) || a->failed) {
        zs_arena_rewind(a, mark);
        return NULL;
    }
    return f;
}

bool zs_yaml_read_fast(zs_arena *a, const zs_source *source, zs_tape *ret)
{
    const zs_fast *f = read_fast(a, source, NULL);
    if (f != NULL) {
        *ret = (zs_tape){f->events, f->n, ZS_LANE_FAST};
    }
    return f != NULL;
}

bool zs_yaml_fast_into(zs_arena *a, const zs_source *source, zs_sink *sink)
{
    return read_fast(a, source, sink) != NULL;
}
