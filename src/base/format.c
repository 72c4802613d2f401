/* Message formatting: a handful of conversions into a buffer.
 * Knows nothing about diagnostics. The conversions are listed in format.h. */
#include "base/format.h"

#include <assert.h>

#include "base/buf.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
    QUOTE_MAX = 80,            /* bytes of a quotation, so that a message stays one line */
    MESSAGE_MAX = 1024 * 1024, /* bytes of one formatted text */
};

/* True for what would move the cursor or reorder the line of a terminal. */
static bool is_unprintable(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF;
}

static void add_hex(zs_buf *b, uint32_t v, unsigned digits)
{
    while (digits-- > 0) {
        zs_buf_add_char(b, "0123456789abcdef"[v >> (4 * digits) & 15]);
    }
}

/* The spelling of a code point that must not reach a terminal. */
static void add_escape(zs_buf *b, uint32_t code)
{
    const char *short_form = code == '\n'   ? "\\n"
                             : code == '\t' ? "\\t"
                             : code == '\r' ? "\\r"
                                            : NULL;
    if (short_form != NULL) {
        zs_buf_add(b, zs_str_of(short_form));
    } else if (code < 0x80) {
        zs_buf_add(b, ZS_STR("\\x"));
        add_hex(b, code, 2);
    } else {
        zs_buf_add(b, ZS_STR("\\u"));
        add_hex(b, code, 4);
    }
}

/* Quotes what the user typed, so that no byte of it can disturb the message around it. */
static void add_quoted(zs_buf *b, zs_str s)
{
    zs_buf_add_char(b, '`');
    size_t at = 0;
    while (at < s.n && at < QUOTE_MAX) {
        size_t length = zs_utf8_length(zs_str_sub(s, at, s.n));
        if (length == 0) {
            zs_buf_add(b, ZS_STR("\\x"));
            add_hex(b, (unsigned char)s.p[at], 2);
            at++;
            continue;
        }
        size_t next = at;
        uint32_t code = zs_utf8_next(s, &next);
        if (is_unprintable(code)) {
            add_escape(b, code);
        } else {
            zs_buf_add(b, zs_str_sub(s, at, length));
        }
        at = next;
    }
    zs_buf_add(b, at < s.n ? ZS_STR("...`") : ZS_STR("`"));
}

static void add_octal(zs_buf *b, unsigned v)
{
    char digits[sizeof v * 3];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + v % 8);
        v /= 8;
    } while (v != 0);
    zs_buf_add(b, (zs_str){digits + at, sizeof digits - at});
}

/* One conversion takes its argument here, the only place that reads `args`. */
static void add_conversion(zs_buf *b, char conversion, va_list *args)
{
    switch (conversion) {
    case 's':
        zs_buf_add(b, zs_str_of(va_arg(*args, const char *)));
        break;
    case 'S':
        zs_buf_add(b, va_arg(*args, zs_str));
        break;
    case 'Q':
        add_quoted(b, va_arg(*args, zs_str));
        break;
    case 'd':
        zs_buf_add_i64(b, va_arg(*args, int));
        break;
    case 'D':
        zs_buf_add_i64(b, va_arg(*args, int64_t));
        break;
    case 'u':
        zs_buf_add_u64(b, va_arg(*args, unsigned));
        break;
    case 'U':
        zs_buf_add_u64(b, va_arg(*args, uint64_t));
        break;
    case 'o':
        add_octal(b, va_arg(*args, unsigned));
        break;
    case 'c':
        zs_buf_add_char(b, (char)va_arg(*args, int));
        break;
    default:
        assert(conversion == '%');
        zs_buf_add_char(b, '%');
    }
}

void zs_buf_vaddf(zs_buf *b, const char *format, va_list args)
{
    va_list rest;
    va_copy(rest, args);
    zs_str f = zs_str_of(format);
    while (f.n != 0) {
        size_t plain = zs_str_find(f, '%');
        zs_buf_add(b, zs_str_sub(f, 0, plain));
        f = zs_str_sub(f, plain, f.n);
        if (f.n >= 2) {
            add_conversion(b, f.p[1], &rest);
        }
        f = zs_str_sub(f, 2, f.n);
    }
    va_end(rest);
}

void zs_buf_addf(zs_buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    zs_buf_vaddf(b, format, args);
    va_end(args);
}

zs_str zs_vformat(zs_arena *a, const char *format, va_list args)
{
    zs_buf b;
    zs_buf_init(&b, a, MESSAGE_MAX);
    zs_buf_vaddf(&b, format, args);
    zs_buf_add_char(&b, '\0');
    if (b.failed) {
        a->failed = true;
        return (zs_str){NULL, 0};
    }
    return (zs_str){b.p, b.n - 1};
}

zs_str zs_format(zs_arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    zs_str text = zs_vformat(a, format, args);
    va_end(args);
    return text;
}
