/* The JSON reader: text to tape in three linear passes. The checker says whether the text is JSON
 * and how many values it has; jsmn, which relies on that, finds the tokens; the tape is made of
 * them. Knows no schema. Source: RFC 8259. jsmn alone takes many texts that are not JSON and is
 * quadratic in the depth, so it never sees a text that the checker has not passed. */
#include "text/json_check.h"
#include "text/json_fast.h"
#include "text/read.h"
#include "text/tape.h"

#include <assert.h>

#include "base/utf8.h"

#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include "text/jsmn.h"

#include "base/banned.h"

static unsigned hex4(const char *p)
{
    unsigned v = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        unsigned digit = c <= '9' ? (unsigned)(c - '0') : ((unsigned)c & 0x1FU) + 9;
        v = v << 4 | digit;
    }
    return v;
}

/* The character of the escape at `p` and the length of its spelling; the lexer has judged it. */
static size_t take_escape(const char *p, uint32_t *ret_code)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    if (p[1] != 'u') {
        const char *name = strchr(names, p[1]);
        assert(name != NULL && *name != '\0');
        *ret_code = (unsigned char)values[name - names];
        return 2;
    }
    unsigned unit = hex4(p + 2);
    if (unit < 0xD800 || unit > 0xDFFF) {
        *ret_code = unit;
        return 6;
    }
    *ret_code = 0x10000U + ((unit - 0xD800) << 10) + (hex4(p + 8) - 0xDC00);
    return 12;
}

/* Most strings have no escape and are not copied. */
bool zs_json_unescape(zs_arena *a, zs_str inner, zs_str *ret)
{
    size_t plain = zs_str_find(inner, '\\');
    if (plain == inner.n) {
        *ret = inner;
        return true;
    }
    char *out =
        zs_arena_copy(a, inner.p, inner.n); /* no escape is shorter than what it stands for */
    if (out == NULL) {
        return false;
    }
    size_t n = plain;
    for (size_t at = plain; at < inner.n;) {
        if (inner.p[at] != '\\') {
            out[n++] = inner.p[at++];
            continue;
        }
        uint32_t code = 0;
        at += take_escape(inner.p + at, &code);
        char bytes[4];
        size_t length = zs_utf8_put(code, bytes);
        memcpy(out + n, bytes, length);
        n += length;
    }
    *ret = (zs_str){out, n};
    return true;
}

static zs_event event_of(zs_event_kind kind, zs_span at)
{
    return (zs_event){.kind = (uint8_t)kind, .flags = ZS_EVENT_JSON, .at = at};
}

static bool add_string(zs_tape_builder *b, zs_event_kind kind, size_t begin, size_t end)
{
    zs_event e = event_of(kind, zs_span_of(b->source->id, begin - 1, end - begin + 2));
    e.style = ZS_STYLE_QUOTED;
    e.core = ZS_CORE_STR;
    zs_str inner = zs_str_sub(b->source->bytes, begin, end - begin);
    return zs_json_unescape(b->a, inner, &e.text) && zs_tape_leaf(b, e);
}

/* true, false, null or a number: the first byte tells which. */
static bool add_primitive(zs_tape_builder *b, size_t begin, size_t end)
{
    zs_str text = zs_str_sub(b->source->bytes, begin, end - begin);
    char first = text.p[0];
    zs_event e = event_of(first == 'n' ? ZS_EVENT_NULL : ZS_EVENT_SCALAR,
                          zs_span_of(b->source->id, begin, text.n));
    e.style = ZS_STYLE_PLAIN;
    e.text = text;
    if (first == 't' || first == 'f') {
        e.core = ZS_CORE_BOOL;
    } else if (first != 'n') {
        bool is_float = zs_str_find(text, '.') < text.n || zs_str_find(text, 'e') < text.n ||
                        zs_str_find(text, 'E') < text.n;
        e.core = is_float ? ZS_CORE_FLOAT : ZS_CORE_INT;
    }
    return zs_tape_leaf(b, e);
}

/* jsmn lists tokens in document order, each with the one it belongs to: a key belongs to its map, a
 * value to its key or its list. A list or map ends where a token does not belong to it any more. */
static bool add_tokens(zs_tape_builder *b, const jsmntok_t *tokens, int n)
{
    int open[ZS_DEPTH_MAX] = {0};
    for (int i = 0; i < n; i++) {
        const jsmntok_t *t = &tokens[i];
        int owner = t->parent;
        bool is_key = owner >= 0 && tokens[owner].type == JSMN_OBJECT;
        if (owner >= 0 && tokens[owner].type == JSMN_STRING) {
            owner = tokens[owner].parent;
        }
        while (b->depth != 0 && open[b->depth - 1] != owner) {
            if (!zs_tape_end(b, (size_t)tokens[open[b->depth - 1]].end)) {
                return false;
            }
        }
        size_t begin = (size_t)t->start, end = (size_t)t->end;
        bool is_open = t->type == JSMN_OBJECT || t->type == JSMN_ARRAY;
        if (is_open) {
            open[b->depth] = i;
            zs_event_kind kind = t->type == JSMN_OBJECT ? ZS_EVENT_MAP : ZS_EVENT_LIST;
            if (!zs_tape_begin(b, event_of(kind, zs_span_of(b->source->id, begin, 1)))) {
                return false;
            }
        } else if (t->type == JSMN_STRING
                       ? !add_string(b, is_key ? ZS_EVENT_KEY : ZS_EVENT_SCALAR, begin, end)
                       : !add_primitive(b, begin, end)) {
            return false;
        }
    }
    while (b->depth != 0) {
        if (!zs_tape_end(b, (size_t)tokens[open[b->depth - 1]].end)) {
            return false;
        }
    }
    return true;
}

/* The root alone is not for jsmn: it does not take a document that is one scalar. */
static bool add_root_scalar(zs_tape_builder *b, zs_json_token root)
{
    return root.kind == ZS_JSON_STRING
               ? add_string(b, ZS_EVENT_SCALAR, root.at + 1, root.at + root.length - 1)
               : add_primitive(b, root.at, root.at + root.length);
}

/* The careful lane: what is no JSON document ends here with one diagnostic. */
static bool read_careful(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    zs_json_token root;
    uint32_t n = 0;
    if (!zs_json_check(source, &root, &n, diags)) {
        return false;
    }
    zs_tape_builder b;
    zs_tape_init(&b, a, source, diags);
    if (!zs_tape_reserve(&b, n)) {
        return false;
    }
    if (root.kind != ZS_JSON_BEGIN_MAP && root.kind != ZS_JSON_BEGIN_LIST) {
        if (!add_root_scalar(&b, root)) {
            return false;
        }
    } else {
        jsmntok_t *tokens = zs_arena_room(a, n * sizeof *tokens);
        if (tokens == NULL) {
            return false;
        }
        jsmn_parser parser;
        jsmn_init(&parser);
        int found = jsmn_parse(&parser, source->bytes.p, source->bytes.n, tokens, n);
        assert(found == (int)n);
        if (found != (int)n || !add_tokens(&b, tokens, found)) {
            return false;
        }
    }
    if (b.has_faults) {
        return false;
    }
    *ret = (zs_tape){b.events, b.n, ZS_LANE_CAREFUL};
    return true;
}

bool zs_read_json(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    if (!zs_text_fits(source, ZS_TEXT_BYTES_MAX, diags)) {
        return false;
    }
    zs_text_warn_of_bidi(source, diags);
    zs_fast_result result =
        source->lane == ZS_LANE_CAREFUL ? ZS_FAST_LEFT : zs_json_fast(a, source, ret);
    return result == ZS_FAST_LEFT ? read_careful(a, source, ret, diags) : result == ZS_FAST_DONE;
}
