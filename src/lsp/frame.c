/* Finds where a message begins and ends. Source: LSP 3.17 "Base Protocol", header part. */
#include "lsp/frame.h"

#include "base/number.h"

#include "base/banned.h"

/* A body that says to be larger than this is no message at all. */
#define SKIP_MAX ((uint64_t)1 << 32)

typedef struct header {
    bool has_length;
    uint64_t length;
} header;

static zs_str trim(zs_str s)
{
    while (s.n > 0 && (s.p[0] == ' ' || s.p[0] == '\t')) {
        s = zs_str_sub(s, 1, s.n);
    }
    while (s.n > 0 && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t')) {
        s.n--;
    }
    return s;
}

/* Bodies are UTF-8; `utf8` is what old clients write. */
static bool is_utf8_type(zs_str value)
{
    static const char word[] = "charset=";
    for (size_t i = 0; i + sizeof word - 1 <= value.n; i++) {
        if (zs_str_eq_nocase(zs_str_sub(value, i, sizeof word - 1), ZS_STR("charset="))) {
            zs_str charset = trim(zs_str_sub(value, i + sizeof word - 1, value.n));
            if (charset.n > 1 && charset.p[0] == '"') {
                charset = zs_str_sub(charset, 1, charset.n - 2);
            }
            return zs_str_eq_nocase(charset, ZS_STR("utf-8")) ||
                   zs_str_eq_nocase(charset, ZS_STR("utf8"));
        }
    }
    return true;
}

/* Takes in one header line; false when it is none. */
static bool read_line(zs_str line, header *h)
{
    size_t colon = zs_str_find(line, ':');
    zs_str name = zs_str_sub(line, 0, colon);
    zs_str value = trim(zs_str_sub(line, colon + 1, line.n));
    if (colon == 0 || colon == line.n) {
        return false;
    }
    if (zs_str_eq_nocase(name, ZS_STR("Content-Length"))) {
        bool is_first = !h->has_length;
        h->has_length = true;
        return is_first && value.n > 0 && zs_parse_digits(value, 10, &h->length) == ZS_NUMBER_OK &&
               h->length <= SKIP_MAX;
    }
    return !zs_str_eq_nocase(name, ZS_STR("Content-Type")) || is_utf8_type(value);
}

zs_lsp_frame zs_lsp_frame_next(zs_str bytes, zs_str *ret_body, uint64_t *ret_size)
{
    header h = {false, 0};
    size_t at = 0;
    while (true) {
        zs_str rest = zs_str_sub(bytes, at, bytes.n);
        size_t end = zs_str_find(rest, '\n');
        if (at + end > ZS_LSP_HEADER_MAX) {
            return ZS_LSP_FRAME_BROKEN;
        }
        if (end == rest.n) {
            return ZS_LSP_FRAME_PART;
        }
        zs_str line = zs_str_sub(rest, 0, end > 0 && rest.p[end - 1] == '\r' ? end - 1 : end);
        at += end + 1;
        if (line.n == 0) {
            break;
        }
        if (!read_line(line, &h)) {
            return ZS_LSP_FRAME_BROKEN;
        }
    }
    if (!h.has_length) {
        return ZS_LSP_FRAME_BROKEN;
    }
    *ret_size = at + h.length;
    if (h.length > ZS_LSP_BODY_MAX) {
        return ZS_LSP_FRAME_TOO_LARGE;
    }
    *ret_body = zs_str_sub(bytes, at, (size_t)h.length);
    return ret_body->n == h.length ? ZS_LSP_FRAME_WHOLE : ZS_LSP_FRAME_PART;
}
