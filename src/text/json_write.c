/* The JSON writer. The contract is in json_write.h.
 * Knows no schema and never fails by itself: the buffer remembers. */
#include "text/json_write.h"

#include "base/number.h"
#include "base/scan.h"
#include "text/scalar.h"

#include "base/banned.h"

enum {
    INDENT = 2,
    SPACES = 16,         /* written at once */
    SLACK = SPACES + 16, /* brackets, quotes, commas, and what is written beyond */
};

void zs_json_init(zs_json_writer *w, zs_buf *out, bool is_compact)
{
    *w = (zs_json_writer){.out = out, .is_compact = is_compact};
}

/* ---- the slow way: piece by piece, near the ceiling and where escapes are needed ------------- */
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

/* ---- the fast way: into room that is there ------------------------------------------------- */
/* Room for a separator and `n` bytes; SLACK is what may be written beyond and taken back. */
static char *room_for(zs_json_writer *w, size_t n)
{
    return zs_buf_room(w->out, n + (size_t)w->depth * INDENT + SLACK);
}

static void used(zs_json_writer *w, const char *end)
{
    w->out->n = (size_t)(end - w->out->p);
}

ZS_HOT char *put_new_line(const zs_json_writer *w, char *to)
{
    static const char spaces[SPACES + 1] = "                ";
    size_t n = (size_t)w->depth * INDENT;
    *to++ = '\n';
    for (size_t i = 0; i < n; i += SPACES) {
        memcpy(to + i, spaces, SPACES);
    }
    return to + n;
}

ZS_HOT char *put_separator(zs_json_writer *w, char *to)
{
    if (w->after_key) {
        w->after_key = false;
        return to;
    }
    if (w->needs_comma) {
        *to++ = ',';
    }
    w->needs_comma = true;
    return w->depth != 0 && !w->is_compact ? put_new_line(w, to) : to;
}

/* A separator and a few bytes. */
static void add_word(zs_json_writer *w, zs_str word)
{
    char *to = room_for(w, word.n);
    if (to == NULL) {
        separate(w);
        zs_buf_add(w->out, word);
        return;
    }
    to = put_separator(w, to);
    memcpy(to, word.p, word.n);
    used(w, to + word.n);
}

/* Opens an object or list. */
static void begin(zs_json_writer *w, char bracket)
{
    char *to = room_for(w, 1);
    if (to == NULL) {
        separate(w);
        zs_buf_add_char(w->out, bracket);
    } else {
        to = put_separator(w, to);
        *to++ = bracket;
        used(w, to);
    }
    w->depth++;
    w->needs_comma = false;
}

/* Closes it; an empty one stays on its line. */
static void end(zs_json_writer *w, char bracket)
{
    char *to = room_for(w, 1);
    w->depth--;
    if (to == NULL) {
        if (w->needs_comma) {
            new_line(w);
        }
        zs_buf_add_char(w->out, bracket);
    } else {
        to = w->needs_comma && !w->is_compact ? put_new_line(w, to) : to;
        *to++ = bracket;
        used(w, to);
    }
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

/* Runs of plain bytes are added whole. */
static void add_string(zs_buf *out, zs_str s)
{
    const char *p = s.p, *end = s.p + s.n;
    zs_buf_add_char(out, '"');
    while (s.n != 0 && p < end) {
        const char *stop = zs_scan_text(p, end);
        zs_buf_add(out, (zs_str){p, (size_t)(stop - p)});
        if (stop < end) {
            add_escape(out, *stop++);
        }
        p = stop;
    }
    zs_buf_add_char(out, '"');
}

/* A string and up to two bytes after it. Most strings are plain and are copied while they are
 * looked at. */
ZS_HOT void write_string(zs_json_writer *w, zs_str s, zs_str after)
{
    char *to = room_for(w, s.n);
    if (to == NULL) {
        separate(w);
    } else {
        to = put_separator(w, to);
        if (zs_copy_plain(to + 1, s.p, s.n)) {
            *to = '"';
            to += s.n + 1;
            *to++ = '"';
            memcpy(to, after.p, 2);
            used(w, to + after.n);
            return;
        }
        used(w, to);
    }
    add_string(w->out, s);
    zs_buf_add(w->out, after);
}

void zs_json_key(zs_json_writer *w, zs_str key)
{
    write_string(w, key, (zs_str){": ", w->is_compact ? 1 : 2});
    w->after_key = true;
}

void zs_json_str(zs_json_writer *w, zs_str s)
{
    write_string(w, s, (zs_str){"  ", 0});
}

static void write_number(zs_json_writer *w, bool is_negative, uint64_t magnitude)
{
    char digits[ZS_U64_ROOM + 1] = "-";
    size_t n = zs_print_u64(magnitude, digits + is_negative) + is_negative;
    add_word(w, (zs_str){digits, n});
}

void zs_json_i64(zs_json_writer *w, int64_t v)
{
    write_number(w, v < 0, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
}

void zs_json_u64(zs_json_writer *w, uint64_t v)
{
    write_number(w, false, v);
}

void zs_json_double(zs_json_writer *w, double v)
{
    char digits[ZS_DOUBLE_ROOM];
    zs_str text = {digits, zs_print_double(v, digits)};
    /* `-0` would read back as an integer, and an integer has no such zero. */
    add_word(w, zs_str_is(text, "-0") ? ZS_STR("-0.0") : text);
}

void zs_json_bool(zs_json_writer *w, bool v)
{
    add_word(w, v ? ZS_STR("true") : ZS_STR("false"));
}

void zs_json_null(zs_json_writer *w)
{
    add_word(w, ZS_STR("null"));
}

/* A number that no C type holds keeps its digits when they are JSON already, and is text
 * otherwise. */
static void add_digits(zs_json_writer *w, zs_str text, bool is_json)
{
    if (is_json) {
        add_word(w, text);
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
    write_number(w, is_negative && magnitude != 0, magnitude);
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
