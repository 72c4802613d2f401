/* The grammar of JSON (RFC 8259, sections 2, 4 and 5): the order of tokens.
 * Makes nothing; the faults and the ways out of them are worded in json_fault.c. */
#include "text/json_check.h"

#include "base/scan.h"
#include "text/event.h"
#include "text/json_fault.h"
#include "text/tape.h"

#include "base/banned.h"

static bool starts_value(zs_json_kind kind)
{
    return kind == ZS_JSON_BEGIN_MAP || kind == ZS_JSON_BEGIN_LIST ||
           (kind >= ZS_JSON_STRING && kind <= ZS_JSON_NULL);
}

/* Opens a list or map: its place is kept, so that a fault at its end can show where it began. */
static bool open_container(zs_json_checker *c)
{
    if (c->depth == ZS_DEPTH_MAX) {
        return false; /* zs_json_report sees it too */
    }
    c->open[c->depth++] = c->now;
    c->expect =
        c->now.kind == ZS_JSON_BEGIN_MAP ? ZS_JSON_EXPECT_KEY_OR_END : ZS_JSON_EXPECT_ITEM_OR_END;
    return true;
}

/* A value in any place that takes one; a list or map goes on with what it holds. */
static bool take_value(zs_json_checker *c)
{
    if (!starts_value(c->now.kind)) {
        return false;
    }
    c->n_values++;
    if (c->now.kind == ZS_JSON_BEGIN_MAP || c->now.kind == ZS_JSON_BEGIN_LIST) {
        return open_container(c);
    }
    c->expect = ZS_JSON_EXPECT_AFTER_VALUE;
    return true;
}

static bool take_key(zs_json_checker *c)
{
    if (c->now.kind != ZS_JSON_STRING) {
        return false;
    }
    c->n_values++;
    c->expect = ZS_JSON_EXPECT_COLON;
    return true;
}

/* The bracket that closes the innermost list or map, and no other. */
static bool take_end(zs_json_checker *c)
{
    if (c->depth == 0) {
        return false;
    }
    bool is_map = c->open[c->depth - 1].kind == ZS_JSON_BEGIN_MAP;
    if (c->now.kind != (is_map ? ZS_JSON_END_MAP : ZS_JSON_END_LIST)) {
        return false;
    }
    c->depth--;
    c->expect = ZS_JSON_EXPECT_AFTER_VALUE;
    return true;
}

static bool take_comma(zs_json_checker *c)
{
    if (c->now.kind != ZS_JSON_COMMA || c->depth == 0) {
        return false;
    }
    bool is_map = c->open[c->depth - 1].kind == ZS_JSON_BEGIN_MAP;
    c->expect = is_map ? ZS_JSON_EXPECT_KEY : ZS_JSON_EXPECT_ITEM;
    return true;
}

/* One token of the grammar; false when it cannot stand here. */
static bool take(zs_json_checker *c)
{
    switch (c->expect) {
    case ZS_JSON_EXPECT_VALUE:
    case ZS_JSON_EXPECT_ITEM:
        return take_value(c);
    case ZS_JSON_EXPECT_ITEM_OR_END:
        return take_end(c) || take_value(c);
    case ZS_JSON_EXPECT_KEY:
        return take_key(c);
    case ZS_JSON_EXPECT_KEY_OR_END:
        return take_end(c) || take_key(c);
    case ZS_JSON_EXPECT_COLON:
        c->expect = ZS_JSON_EXPECT_VALUE;
        return c->now.kind == ZS_JSON_COLON;
    case ZS_JSON_EXPECT_AFTER_VALUE:
        break;
    }
    return take_comma(c) || take_end(c);
}

/* The next token. The everyday ones are seen at a glance; all others, and every fault, are for the
 * lexer. */
static zs_json_token next_token(zs_str text, size_t at)
{
    const char *end = text.p + text.n;
    const char *p = at < text.n ? zs_scan_space(text.p + at, end) : end;
    zs_json_kind kind = ZS_JSON_END;
    at = (size_t)(p - text.p);
    if (p == end) {
        return zs_json_lex(text, at);
    }
    switch (*p) {
    case '{':
        kind = ZS_JSON_BEGIN_MAP;
        break;
    case '}':
        kind = ZS_JSON_END_MAP;
        break;
    case '[':
        kind = ZS_JSON_BEGIN_LIST;
        break;
    case ']':
        kind = ZS_JSON_END_LIST;
        break;
    case ':':
        kind = ZS_JSON_COLON;
        break;
    case ',':
        kind = ZS_JSON_COMMA;
        break;
    case '"':
        p = zs_scan_ascii(p + 1, end);
        if (p < end && *p == '"') {
            return (zs_json_token){ZS_JSON_STRING, at, (size_t)(p + 1 - text.p) - at};
        }
        return zs_json_lex(text, at);
    default:
        return zs_json_lex(text, at);
    }
    return (zs_json_token){kind, at, 1};
}

bool zs_json_check(const zs_source *source, zs_json_token *ret_first, uint32_t *ret_values,
                   zs_diags *diags)
{
    zs_json_checker c = {.source = source, .diags = diags, .now = zs_json_lex(source->bytes, 0)};
    zs_json_token first = c.now;
    c.last = first;
    while (c.now.kind != ZS_JSON_END || c.depth != 0 || c.expect != ZS_JSON_EXPECT_AFTER_VALUE) {
        zs_json_expect before = c.expect;
        if (!take(&c)) {
            c.expect = before;
            zs_json_report(&c);
            return false;
        }
        if (c.n_values > ZS_EVENTS_MAX) {
            zs_json_report_size(&c);
            return false;
        }
        c.last = c.now;
        c.now = next_token(source->bytes, c.now.at + c.now.length);
    }
    *ret_first = first;
    *ret_values = c.n_values;
    return true;
}
