/* What stands between brackets in JSON, read into its slot: for the loops of build_json.c, of which
 * these functions are a part. Each gets the first byte of what it reads and returns the byte after
 * it, NULL to give up; how JSON goes on from a byte is in text/json_scan.h. */
#ifndef ZS_MODEL_BUILD_JSON_H
#define ZS_MODEL_BUILD_JSON_H

#include "model/building.h"
#include "text/json_lex.h"
#include "text/json_scan.h"
#include "text/scalar.h"

typedef struct reader {
    zs_builder *b;
    const char *begin, *sure, *end; /* of the text; of its root, see zs_scan_sure */
    const char *foreseen;           /* from here on no key is: near the end of the text */
    uint64_t nowhere;               /* see span_of */
    /* What the schema has. */
    const char *strings;
    const zs_type *types;
    const zs_field *fields;
    int8_t *guesses; /* see zs_build_guesses */
    uint32_t source;
    /* What rare functions give back: here, so that callers keep their own in registers. */
    zs_str unescaped;
    const char *key_end;
    char *texts_end;
    size_t index;
} reader;

#if defined(__GNUC__)
#define APART __attribute__((noinline))
#define STAYS_A_LOOP(n) __asm__("" : "+r"(n)) /* that the compiler makes no sum of it */
#else
#define APART
#define STAYS_A_LOOP(n) ((void)0)
#endif

/* A span is one word: in its low half where it begins, above it the source, then the length. */
#if defined(__GNUC__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define SPAN_IS_WORD 1
#else
#define SPAN_IS_WORD 0
#endif
enum { SPAN_SOURCE_AT = 32, SPAN_LENGTH_AT = 44 };

/* Added to an address, this gives the span there of length 0. */
static inline uint64_t span_base(const char *begin, uint32_t source)
{
    return ((uint64_t)(source & 0xFFFU) << SPAN_SOURCE_AT) - (uintptr_t)begin;
}

ZS_HOT zs_span span_of(const reader *r, const char *from, const char *to)
{
#if SPAN_IS_WORD
    uint64_t n = (uint64_t)(to - from);
    n = n > ZS_SPAN_LENGTH_MAX ? ZS_SPAN_LENGTH_MAX : n;
    uint64_t word = r->nowhere + (uintptr_t)from + (n << SPAN_LENGTH_AT);
    zs_span span;
    memcpy(&span, &word, sizeof span);
    return span;
#else
    return zs_span_of(r->source, (size_t)(from - r->begin), (size_t)(to - from));
#endif
}

/* From where on the longest foreseen key, its quotes and its colon may no longer be whole. */
static inline const char *zs_foreseen_until(const char *begin, const char *end)
{
    enum { BYTES = ZS_BRIEF_BYTES + 3 };
    return end - begin > BYTES ? end - BYTES + 1 : begin;
}

/* A string with an escape in it, judged by the lexer of the careful lane: they are few. */
ZS_COLD static const char *read_escaped(reader *r, const char *p)
{
    size_t at = (size_t)(p - r->begin);
    zs_str text = {r->begin, (size_t)(r->end - r->begin)};
    zs_json_token token = zs_json_lex(text, at);
    bool ok = token.kind == ZS_JSON_STRING &&
              zs_json_unescape(r->b->a, zs_str_sub(text, at + 1, token.length - 2), &r->unescaped);
    return ok ? p + token.length : NULL;
}

ZS_HOT const char *read_string(reader *r, const char *p, zs_str *ret)
{
    if (*p != '"') {
        return NULL;
    }
    const char *end = zs_scan_quote(p + 1, r->sure, r->end);
    if (end == NULL) {
        p = read_escaped(r, p);
        *ret = r->unescaped;
        return p;
    }
    *ret = (zs_str){p + 1, (size_t)(end - p - 1)};
    return end + 1;
}

/* A text of a type without limits: what was read is where it is to be. */
ZS_HOT const char *read_text(reader *r, const char *p, char *slot)
{
    if (*p != '"') {
        return NULL;
    }
    const char *end = zs_scan_quote(p + 1, r->sure, r->end);
    if (end == NULL) {
        end = read_escaped(r, p);
        memcpy(slot, &r->unescaped, sizeof r->unescaped);
        return end;
    }
    zs_store_str(slot, p + 1, (size_t)(end - p - 1));
    return end + 1;
}

/* true, false or null. */
ZS_HOT const char *read_word(const reader *r, const char *p, const char *word, size_t n)
{
    return (size_t)(r->end - p) > n && zs_same_bytes(p, word, n) ? p + n : NULL;
}

ZS_HOT const char *read_bool(const reader *r, const char *p, char *slot)
{
    bool v = *p == 't';
    const char *end = v ? read_word(r, p, "true", 4) : read_word(r, p, "false", 5);
    memcpy(slot, &v, sizeof v);
    return end;
}

/* A long integer, such as what stands for no limit at all. */
ZS_COLD static const char *read_long(const reader *r, const char *first, bool is_negative,
                                     const zs_type *t, char *slot)
{
    const char *p = first;
    uint64_t magnitude = 0;
    bool is_minus;
    while (zs_is_digit(*p)) {
        p++;
    }
    if (*first == '0' ||
        !zs_parse_core_int((zs_str){first, (size_t)(p - first)}, &is_minus, &magnitude) ||
        !zs_int_fits(t, is_negative, magnitude)) {
        return NULL;
    }
    zs_store_int(t, slot, is_negative ? 0 - magnitude : magnitude);
    return t->limits == 0 || zs_build_is_within(r->b, t, slot) ? p : NULL;
}

/* An integer without fraction and exponent: behind it, no reader goes on from those. */
ZS_HOT const char *read_int(const reader *r, const char *p, const zs_type *t, char *slot)
{
    enum { DIGITS_MAX = 18 }; /* of which none overflows, with any sign */
    bool is_negative = *p == '-';
    uint64_t magnitude = 0, digit;
    const char *first = p + is_negative;
    for (p = first; (digit = (uint64_t)(unsigned char)*p - '0') < 10; p++) {
        magnitude = magnitude * 10 + digit;
    }
    size_t n = (size_t)(p - first);
    if (n > DIGITS_MAX) {
        return read_long(r, first, is_negative, t, slot);
    }
    if (n == 0 || (n > 1 && *first == '0')) {
        return NULL;
    }
    if (t->size == sizeof magnitude && (!is_negative || t->kind == ZS_KIND_INT)) {
        magnitude = is_negative ? 0 - magnitude : magnitude;
        memcpy(slot, &magnitude, sizeof magnitude);
    } else if (zs_int_fits(t, is_negative, magnitude)) {
        zs_store_int(t, slot, is_negative ? 0 - magnitude : magnitude);
    } else {
        return NULL;
    }
    return t->limits == 0 || zs_build_is_within(r->b, t, slot) ? p : NULL;
}

APART static const char *read_double(const reader *r, const char *p, const zs_type *t, char *slot)
{
    bool is_float;
    const char *end = zs_json_number_end(p, &is_float);
    zs_event e = {.kind = ZS_EVENT_SCALAR, .core = ZS_CORE_FLOAT, .flags = ZS_EVENT_JSON};
    if (end == NULL) {
        return NULL;
    }
    e.text = (zs_str){p, (size_t)(end - p)};
    bool ok = zs_build_double(&e, slot) && (t->limits == 0 || zs_build_is_within(r->b, t, slot));
    return ok ? end : NULL;
}

APART static const char *read_enum(reader *r, const char *p, const zs_type *t, char *slot)
{
    zs_str text;
    const char *end = read_string(r, p, &text);
    uint32_t found = end != NULL ? zs_enum_find(r->b->schema, t, text) : t->n;
    memcpy(slot, &found, sizeof found);
    return found < t->n ? end : NULL;
}

/* White space before what comes next; most documents have none there, or one blank. */
APART static const char *skip_far(const char *p, const char *end)
{
    return zs_scan_space(p, end);
}
ZS_HOT const char *skip_space(const reader *r, const char *p)
{
    if ((unsigned char)*p > ' ') {
        return p;
    }
    return *p == ' ' && (unsigned char)p[1] > ' ' ? p + 1 : skip_far(p, r->end);
}

/* A scalar that is neither a text nor a choice. */
APART static const char *read_number(reader *r, const char *p, const zs_type *t, char *slot)
{
    switch ((zs_kind)t->kind) {
    case ZS_KIND_BOOL:
        return read_bool(r, p, slot);
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        return read_int(r, p, t, slot);
    case ZS_KIND_DOUBLE:
        return read_double(r, p, t, slot);
    default:
        return read_enum(r, p, t, slot);
    }
}

/* May the text in the slot be there? Of most types with limits it may not be empty, or not long. */
ZS_HOT bool is_fine(const reader *r, const zs_type *t, const char *slot)
{
    if (t->limits == 0) {
        return true;
    }
    const zs_limits *limits = zs_limits_of(r->b->schema, t);
    size_t n = zs_load_str(slot).n;
    return (limits->pattern == 0 && limits->format == ZS_FORMAT_NONE &&
            n >= 4 * (size_t)limits->min_size && n <= limits->max_size) ||
           zs_build_is_within(r->b, t, slot);
}

/* A scalar that is no choice. */
ZS_HOT const char *read_scalar(reader *r, const char *p, const zs_type *t, char *slot)
{
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    if (t->kind != ZS_KIND_STR) {
        return read_number(r, p, t, slot);
    }
    p = read_text(r, p, slot);
    return p != NULL && is_fine(r, t, slot) ? p : NULL;
}

/* From after a member to the next, or to the bracket; NULL when neither comes. */
ZS_HOT const char *read_comma(const reader *r, const char *p, char bracket)
{
    p = skip_space(r, p);
    if (*p == ',') {
        p = skip_space(r, p + 1);
        return *p != bracket ? p : NULL;
    }
    return *p == bracket ? p : NULL;
}

/* A frame for what begins; NULL when it is too deep. */
ZS_HOT frame *enter(zs_builder *b, uint8_t kind, zs_union *choice, zs_span key_at)
{
    if (b->top == &b->frames[ZS_DEPTH_MAX]) {
        return NULL;
    }
    frame *f = ++b->top;
    f->kind = kind;
    f->own_key_at = key_at;
    f->made = f->told = NULL;
    f->base = f->slot = NULL;
    f->choice = choice;
    f->more = 0;
    return f;
}

/* From after a key to its value. */
ZS_HOT const char *read_colon(const reader *r, const char *p)
{
    p = skip_space(r, p);
    return *p == ':' ? skip_space(r, p + 1) : NULL;
}

/* build_json_object.c: the object or tagged choice `made`, which may be behind `choice`; its key
 * stands at `key_at`. */
const char *zs_build_object(reader *r, const char *p, const zs_type *t, void *made,
                            zs_union *choice, zs_span key_at) ZS_MUST_CHECK;
/* build_json.c: a value that is no scalar, into the slot of the frame on top. */
const char *zs_build_more(reader *r, const char *p, const zs_type *t, zs_span key_at) ZS_MUST_CHECK;
/* build_json.c: a list or map, to be described in the slot of the frame on top, or in what is
 * behind `choice`. */
const char *zs_build_items(reader *r, const char *p, const zs_type *t,
                           zs_union *choice) ZS_MUST_CHECK;
/* build_json_list.c: a list, into the slot of the frame on top. */
const char *zs_build_list(reader *r, const char *p, const zs_type *t) ZS_MUST_CHECK;

#endif
