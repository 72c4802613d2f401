/* The JSON writer. The contract is in json_write.h.
 * Knows no schema and never fails by itself: the buffer remembers. */
#include "text/json_write.h"

#include "base/number.h"
#include "text/scalar.h"

#include "base/banned.h"

enum { INDENT = 2 };

void zs_json_init(zs_json_writer *w, zs_buf *out, bool is_compact)
{
    *w = (zs_json_writer){.out = out, .is_compact = is_compact};
}

static void new_line(zs_json_writer *w)
{
    if (!w->is_compact) {
        zs_buf_add_char(w->out, '\n');
        zs_buf_add_fill(w->out, ' ', (size_t)w->depth * INDENT);
    }
}

/* What separates an item or key from what stands before it; nothing after a key. */
static void separate(zs_json_writer *w)
{
    if (w->after_key) {
        w->after_key = false;
        return;
    }
    if (w->needs_comma) {
        zs_buf_add_char(w->out, ',');
    }
    if (w->depth != 0) {
        new_line(w);
    }
    w->needs_comma = true;
}

static void begin(zs_json_writer *w, char bracket)
{
    separate(w);
    zs_buf_add_char(w->out, bracket);
    w->depth++;
    w->needs_comma = false;
}

static void end(zs_json_writer *w, char bracket)
{
    w->depth--;
    if (w->needs_comma) {
        new_line(w);
    }
    zs_buf_add_char(w->out, bracket);
    w->needs_comma = true;
}

void zs_json_begin_object(zs_json_writer *w)
{
    begin(w, '{');
}

void zs_json_end_object(zs_json_writer *w)
{
    end(w, '}');
}

void zs_json_begin_list(zs_json_writer *w)
{
    begin(w, '[');
}

void zs_json_end_list(zs_json_writer *w)
{
    end(w, ']');
}

/* The shortest escape that RFC 8259 has for a byte. */
static void add_escape(zs_buf *out, char c)
{
    static const char from[] = "\"\\\b\t\n\f\r", to[] = "\"\\btnfr", hex[] = "0123456789abcdef";
    const char *named = c == '\0' ? NULL : strchr(from, c);
    zs_buf_add_char(out, '\\');
    if (named != NULL) {
        zs_buf_add_char(out, to[named - from]);
    } else {
        zs_buf_add(out, ZS_STR("u00"));
        zs_buf_add_char(out, hex[(unsigned char)c >> 4]);
        zs_buf_add_char(out, hex[(unsigned char)c & 15]);
    }
}

/* Runs of plain bytes are added whole, because most strings need no escape. */
static void add_string(zs_buf *out, zs_str s)
{
    zs_buf_add_char(out, '"');
    size_t begun = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if ((unsigned char)c < 0x20 || c == '"' || c == '\\') {
            zs_buf_add(out, zs_str_sub(s, begun, i - begun));
            add_escape(out, c);
            begun = i + 1;
        }
    }
    zs_buf_add(out, zs_str_sub(s, begun, s.n));
    zs_buf_add_char(out, '"');
}

void zs_json_key(zs_json_writer *w, zs_str key)
{
    separate(w);
    add_string(w->out, key);
    zs_buf_add(w->out, w->is_compact ? ZS_STR(":") : ZS_STR(": "));
    w->after_key = true;
}

void zs_json_str(zs_json_writer *w, zs_str s)
{
    separate(w);
    add_string(w->out, s);
}

void zs_json_i64(zs_json_writer *w, int64_t v)
{
    separate(w);
    zs_buf_add_i64(w->out, v);
}

void zs_json_u64(zs_json_writer *w, uint64_t v)
{
    separate(w);
    zs_buf_add_u64(w->out, v);
}

void zs_json_double(zs_json_writer *w, double v)
{
    char digits[ZS_DOUBLE_ROOM];
    separate(w);
    zs_buf_add(w->out, (zs_str){digits, zs_print_double(v, digits)});
}

void zs_json_bool(zs_json_writer *w, bool v)
{
    separate(w);
    zs_buf_add(w->out, v ? ZS_STR("true") : ZS_STR("false"));
}

void zs_json_null(zs_json_writer *w)
{
    separate(w);
    zs_buf_add(w->out, ZS_STR("null"));
}

/* A number that no C type holds keeps its digits when they are JSON already, and is text
 * otherwise. */
static void add_digits(zs_json_writer *w, zs_str text, bool is_json)
{
    if (is_json) {
        separate(w);
        zs_buf_add(w->out, text);
    } else {
        zs_json_str(w, text);
    }
}

/* Integers of every radix come out in decimal, since JSON has no other. */
static void write_int(zs_json_writer *w, zs_str text)
{
    bool is_negative = false;
    uint64_t magnitude = 0;
    if (!zs_parse_core_int(text, &is_negative, &magnitude)) {
        zs_str digits = zs_str_sub(text, text.n != 0 && text.p[0] == '+' ? 1 : 0, text.n);
        bool is_radix = zs_str_find(digits, 'x') < digits.n || zs_str_find(digits, 'o') < digits.n;
        add_digits(w, digits, !is_radix);
        return;
    }
    separate(w);
    if (is_negative && magnitude != 0) {
        zs_buf_add_char(w->out, '-');
    }
    zs_buf_add_u64(w->out, magnitude);
}

/* The core type decides between a bare word and a string. */
static void write_scalar(zs_json_writer *w, const zs_event *e)
{
    double v = 0;
    switch (e->core) {
    case ZS_CORE_BOOL:
        zs_json_bool(w, e->text.n != 0 && (e->text.p[0] == 't' || e->text.p[0] == 'T'));
        return;
    case ZS_CORE_INT:
        write_int(w, e->text);
        return;
    case ZS_CORE_FLOAT:
        if (zs_parse_double(e->text, &v) == ZS_NUMBER_OK) {
            zs_json_double(w, v);
        } else {
            add_digits(w, e->text, (e->flags & ZS_EVENT_JSON) != 0);
        }
        return;
    default:
        zs_json_str(w, e->text);
    }
}

/* Walks the tape flat: a node that ends is known by its `skip`, so nothing recurses. */
void zs_json_event(zs_json_writer *w, const zs_event *node)
{
    const zs_event *open[ZS_DEPTH_MAX];
    uint32_t depth = 0;
    const zs_event *stop = zs_event_next(node);
    for (const zs_event *e = node; e < stop || depth != 0;) {
        if (depth != 0 && e == zs_event_next(open[depth - 1])) {
            end(w, open[--depth]->kind == ZS_EVENT_MAP ? '}' : ']');
            continue;
        }
        switch ((zs_event_kind)e->kind) {
        case ZS_EVENT_NULL:
            zs_json_null(w);
            break;
        case ZS_EVENT_SCALAR:
            write_scalar(w, e);
            break;
        case ZS_EVENT_KEY:
            zs_json_key(w, e->text);
            break;
        case ZS_EVENT_LIST:
        case ZS_EVENT_MAP:
            begin(w, e->kind == ZS_EVENT_MAP ? '{' : '[');
            open[depth++] = e;
            break;
        case ZS_EVENT_TAG:
            break;
        }
        e++;
    }
}
