/* Writes JSON for the printers: whether a comma is due, the byte written last tells.
 * A writer of its own, because diag/ stands below text/. */
#include "diag/print_common.h"

#include "base/utf8.h"

#include "base/banned.h"

/* A comma, unless this is the first of a list or object, a member's value, or a line's beginning. A
 * buffer that failed holds nothing. */
static void separate(zs_buf *out)
{
    char last = out->n > 0 && !out->failed ? out->p[out->n - 1] : '\n';
    if (last != '{' && last != '[' && last != ':' && last != '\n') {
        zs_buf_add_char(out, ',');
    }
}

void zs_print_open(zs_buf *out, char bracket)
{
    separate(out);
    zs_buf_add_char(out, bracket);
}

void zs_print_close(zs_buf *out, char bracket)
{
    zs_buf_add_char(out, bracket);
}

/* Writes a string of RFC 8259. */
static void add_string(zs_buf *out, zs_str s)
{
    static const char hex[] = "0123456789abcdef";
    zs_buf_add_char(out, '"');
    for (size_t i = 0, length; i < s.n; i += length) {
        unsigned char c = (unsigned char)s.p[i];
        length = zs_utf8_length(zs_str_sub(s, i, s.n));
        if (length == 0) {
            length = 1;
            zs_buf_add(out, ZS_STR("\xEF\xBF\xBD"));
        } else if (c == '"' || c == '\\') {
            zs_buf_add_char(out, '\\');
            zs_buf_add_char(out, (char)c);
        } else if (c == '\n') {
            zs_buf_add(out, ZS_STR("\\n"));
        } else if (c < ' ') {
            zs_buf_addf(out, "\\u00%c%c", hex[c >> 4], hex[c & 15]);
        } else {
            zs_buf_add(out, zs_str_sub(s, i, length));
        }
    }
    zs_buf_add_char(out, '"');
}

void zs_print_key(zs_buf *out, const char *key)
{
    separate(out);
    zs_buf_addf(out, "\"%s\":", key);
}

void zs_print_string(zs_buf *out, zs_str s)
{
    separate(out);
    add_string(out, s);
}

void zs_print_number(zs_buf *out, uint64_t n)
{
    separate(out);
    zs_buf_add_u64(out, n);
}

void zs_print_member(zs_buf *out, const char *key, zs_str s)
{
    if (s.n > 0) {
        zs_print_key(out, key);
        zs_print_string(out, s);
    }
}

void zs_print_count(zs_buf *out, const char *key, uint64_t n)
{
    zs_print_key(out, key);
    zs_print_number(out, n);
}
