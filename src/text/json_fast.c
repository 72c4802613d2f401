/* The fast lane of the JSON reader: one pass over the bytes, sixteen at a time within strings and
 * white space, straight into the tape. It takes every sound document and no other: at the first
 * fault it leaves the text to the careful lane, which finds it again and explains it. How JSON goes
 * on from a byte is in json_scan.h. */
#include "text/json_fast.h"

#include "text/distinct.h"
#include "text/json_lex.h"
#include "text/json_scan.h"

#include "base/banned.h"

typedef struct frame {
    uint32_t open, count; /* index of the event; entries or items so far */
    char closer;
} frame;

typedef struct fast {
    const char *p, *end;
    const char *begin; /* of the text */
    uint32_t source;
    zs_event *events, *e; /* e: the next to be made */
    zs_sink *sink;        /* takes them instead of a tape; `e` is then `leaf` */
    uint32_t open, count; /* the innermost list or map; for a sink, where it begins */
    char closer;          /* its bracket */
    uint32_t depth;
    frame frames[ZS_DEPTH_MAX]; /* around it */
    zs_distinct distinct;
    zs_arena *a;
    zs_str text;
    zs_event leaf;
} fast;

/* Enough events for the document: each value but the first follows one of `[ { , :`. */
static size_t count(zs_str s)
{
    const char *p = s.p, *end = s.p + s.n;
    size_t n = 1;
#if ZS_WIDE_IS_SSE2
    enum { BLOCKS = 255 }; /* a byte counts no further */
    while (zs_wide_fits(p, end)) {
        zs_wide counts = _mm_setzero_si128();
        for (int i = 0; i < BLOCKS && zs_wide_fits(p, end); i++, p += ZS_WIDE_BYTES) {
            zs_wide x = zs_wide_load(p);
            zs_wide open = zs_wide_is_with_20(x, '{');
            zs_wide comma = zs_wide_is(x, ','), colon = zs_wide_is(x, ':');
            counts = _mm_sub_epi8(counts, zs_wide_or(open, zs_wide_or(comma, colon)));
        }
        __m128i sums = _mm_sad_epu8(counts, _mm_setzero_si128());
        n += (size_t)_mm_cvtsi128_si32(sums) + (size_t)_mm_extract_epi16(sums, 4);
    }
#endif
    for (; p < end; p++) {
        n += (*p | 0x20) == '{' || *p == ',' || *p == ':';
    }
    return n;
}

/* A key or a leaf that stands at begin .. end. */
ZS_HOT bool put(fast *f, uint8_t kind, uint8_t style, uint8_t core, const char *begin,
                const char *end, zs_str text)
{
    zs_span at = zs_span_of(f->source, (size_t)(begin - f->begin), (size_t)(end - begin));
    if (f->sink != NULL && kind == ZS_EVENT_KEY) {
        return f->sink->key(f->sink, text, at);
    }
    *f->e = (zs_event){
        .kind = kind,
        .style = style,
        .core = core,
        .flags = ZS_EVENT_JSON,
        .skip = 1,
        .at = at,
        .text = text,
    };
    if (f->sink != NULL) {
        return f->sink->leaf(f->sink, f->e);
    }
    f->e++;
    return true;
}

/* A string with an escape in it, judged by the lexer of the careful lane: they are few. */
ZS_COLD static bool put_escaped(fast *f, uint8_t kind)
{
    size_t at = (size_t)(f->p - f->begin);
    zs_json_token token = zs_json_lex(f->text, at);
    if (token.kind != ZS_JSON_STRING) {
        return false;
    }
    zs_str value;
    if (!zs_json_unescape(f->a, zs_str_sub(f->text, at + 1, token.length - 2), &value)) {
        return false; /* the arena remembers */
    }
    const char *begin = f->p;
    f->p += token.length;
    return put(f, kind, ZS_STYLE_QUOTED, ZS_CORE_STR, begin, f->p, value);
}

/* The string at the cursor, which is a quote. */
ZS_HOT bool put_string(fast *f, uint8_t kind)
{
    const char *begin = f->p + 1;
    const char *end = zs_scan_text(begin, f->end);
    if (end == f->end || *end != '"') {
        return end != f->end && *end == '\\' && put_escaped(f, kind);
    }
    zs_str text = {begin, (size_t)(end - begin)};
    f->p = end + 1;
    return put(f, kind, ZS_STYLE_QUOTED, ZS_CORE_STR, begin - 1, end + 1, text);
}

ZS_HOT bool put_number(fast *f)
{
    bool is_float;
    const char *p = zs_json_number_end(f->p, &is_float);
    if (p == NULL) {
        return false;
    }
    zs_str text = {f->p, (size_t)(p - f->p)};
    f->p = p;
    return put(f, ZS_EVENT_SCALAR, ZS_STYLE_PLAIN, is_float ? ZS_CORE_FLOAT : ZS_CORE_INT, text.p,
               p, text);
}

/* true, false or null. */
ZS_HOT bool put_word(fast *f, const char *word, size_t n, uint8_t kind, uint8_t core)
{
    if ((size_t)(f->end - f->p) <= n || memcmp(f->p, word, n) != 0) {
        return false;
    }
    const char *begin = f->p;
    f->p += n;
    return put(f, kind, ZS_STYLE_PLAIN, core, begin, f->p, (zs_str){begin, n});
}

/* A key and its colon; the cursor is then at the value. */
ZS_HOT bool put_key(fast *f)
{
    if (*f->p != '"' || !put_string(f, ZS_EVENT_KEY)) {
        return false;
    }
    f->p = zs_json_skip_space(f->p, f->end);
    if (*f->p != ':') {
        return false;
    }
    f->p = zs_json_skip_space(f->p + 1, f->end);
    f->count++;
    return true;
}

/* The list or map whose bracket is at the cursor; true when it may go on. */
ZS_HOT bool open_container(fast *f)
{
    bool is_map = *f->p == '{';
    if (f->depth == ZS_DEPTH_MAX) {
        return false;
    }
    f->frames[f->depth++] = (frame){f->open, f->count, f->closer};
    f->count = 0;
    f->closer = is_map ? '}' : ']';
    if (f->sink != NULL) {
        f->open = (uint32_t)(f->p - f->begin);
        if (!f->sink->begin(f->sink, is_map)) {
            return false;
        }
    } else {
        f->open = (uint32_t)(f->e - f->events);
        *f->e++ = (zs_event){
            .kind = is_map ? ZS_EVENT_MAP : ZS_EVENT_LIST,
            .flags = ZS_EVENT_JSON,
            .at = zs_span_of(f->source, (size_t)(f->p - f->begin), 1),
        };
    }
    f->p = zs_json_skip_space(f->p + 1, f->end);
    return true;
}

/* The bracket that closes the innermost list or map is at the cursor. */
ZS_HOT bool close_container(fast *f)
{
    size_t end = (size_t)(++f->p - f->begin);
    if (f->sink != NULL) {
        if (!f->sink->end(f->sink, zs_span_of(f->source, f->open, end - f->open))) {
            return false;
        }
    } else {
        zs_event *e = &f->events[f->open];
        e->skip = (uint32_t)(f->e - e);
        e->count = f->count;
        e->at = zs_span_of(f->source, e->at.begin, end - e->at.begin);
        if (f->closer == '}' && f->count > 1 && !zs_keys_are_distinct(&f->distinct, f->a, e)) {
            return false;
        }
    }
    frame around = f->frames[--f->depth];
    f->open = around.open;
    f->count = around.count;
    f->closer = around.closer;
    return true;
}

/* What the first byte of a value says it is; a list or map is opened, anything else is whole. */
ZS_HOT bool put_value(fast *f, bool *ret_is_open)
{
    *ret_is_open = false;
    switch (*f->p) {
    case '"':
        return put_string(f, ZS_EVENT_SCALAR);
    case '{':
    case '[':
        *ret_is_open = true;
        return open_container(f);
    case 't':
        return put_word(f, "true", 4, ZS_EVENT_SCALAR, ZS_CORE_BOOL);
    case 'f':
        return put_word(f, "false", 5, ZS_EVENT_SCALAR, ZS_CORE_BOOL);
    case 'n':
        return put_word(f, "null", 4, ZS_EVENT_NULL, ZS_CORE_STR);
    default:
        return put_number(f);
    }
}

/* From the root's bracket to its end. */
ZS_HOT bool run(fast *f)
{
    bool is_open;
    for (;;) {
        if (!put_value(f, &is_open)) {
            return false;
        }
        if (is_open && *f->p != f->closer) {
            if (f->closer == ']') {
                f->count++;
            } else if (!put_key(f)) {
                return false;
            }
            continue;
        }
        for (;;) {
            if (!is_open) {
                f->p = zs_json_skip_space(f->p, f->end);
            }
            is_open = false;
            if (*f->p != f->closer) {
                break;
            }
            if (!close_container(f)) {
                return false;
            }
            if (f->p == f->end) {
                return f->depth == 0;
            }
            if (f->depth == 0) {
                return false;
            }
        }
        if (*f->p != ',') {
            return false;
        }
        f->p = zs_json_skip_space(f->p + 1, f->end);
        if (f->closer == ']') {
            f->count++;
        } else if (!put_key(f)) {
            return false;
        }
    }
}

zs_fast_result zs_json_fast(zs_arena *a, const zs_source *source, zs_tape *ret)
{
    fast f = {.begin = source->bytes.p, .source = source->id, .a = a, .text = source->bytes};
    size_t n = zs_json_root(f.text, &f.p, &f.end) ? count(f.text) : 0;
    if (n == 0 || n > ZS_EVENTS_MAX) {
        return ZS_FAST_LEFT;
    }
    f.e = f.events = zs_arena_room(a, n * sizeof *f.events);
    if (f.events == NULL) {
        return ZS_FAST_NO_MEMORY;
    }
    if (!run(&f)) {
        return a->failed ? ZS_FAST_NO_MEMORY : ZS_FAST_LEFT;
    }
    *ret = (zs_tape){f.events, (uint32_t)(f.e - f.events), ZS_LANE_FAST};
    return ZS_FAST_DONE;
}

bool zs_json_fast_into(zs_arena *a, const zs_source *source, zs_sink *sink)
{
    fast f = {.begin = source->bytes.p,
              .source = source->id,
              .a = a,
              .text = source->bytes,
              .sink = sink};
    f.e = &f.leaf;
    return zs_json_root(f.text, &f.p, &f.end) && run(&f);
}
