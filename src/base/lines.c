/* An index of line begins, and of code points at regular distances, so that a column costs the same
 * in a file of one line as in a file of many. */
#include "base/lines.h"

#include "base/banned.h"

enum { MARK_BYTES = 512 };

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* LF, CRLF and a lone CR end a line; the byte at `i` is the last one of a line end. */
static bool ends_line(zs_str bytes, size_t i)
{
    bool is_crlf = bytes.p[i] == '\r' && i + 1 < bytes.n && bytes.p[i + 1] == '\n';
    return bytes.p[i] == '\n' || (bytes.p[i] == '\r' && !is_crlf);
}

bool zs_lines_init(zs_lines *ret, zs_arena *a, const zs_source *source)
{
    zs_str bytes = source->bytes;
    uint32_t n = 1, continuations = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        n += ends_line(bytes, i);
    }
    zs_lines l = {.source = source, .n = n};
    l.begins = zs_arena_array(a, n, sizeof *l.begins);
    l.marks = zs_arena_array(a, bytes.n / MARK_BYTES + 1, sizeof *l.marks);
    if (l.begins == NULL || l.marks == NULL) {
        return false;
    }
    l.begins[0] = zs_str_starts(bytes, ZS_STR("\xEF\xBB\xBF")) ? 3 : 0;
    n = 1;
    for (size_t i = 0; i < bytes.n; i++) {
        if (i % MARK_BYTES == 0) {
            l.marks[i / MARK_BYTES] = continuations;
        }
        continuations += is_continuation(bytes.p[i]);
        if (ends_line(bytes, i)) {
            l.begins[n++] = (uint32_t)i + 1;
        }
    }
    if (bytes.n % MARK_BYTES == 0) {
        l.marks[bytes.n / MARK_BYTES] = continuations;
    }
    *ret = l;
    return true;
}

/* Continuation bytes before `offset`. */
static uint32_t continuations_before(const zs_lines *l, uint32_t offset)
{
    uint32_t n = l->marks[offset / MARK_BYTES];
    for (uint32_t i = offset / MARK_BYTES * MARK_BYTES; i < offset; i++) {
        n += is_continuation(l->source->bytes.p[i]);
    }
    return n;
}

static uint32_t clamp(const zs_lines *l, uint32_t offset)
{
    offset = offset < l->begins[0] ? l->begins[0] : offset;
    return offset > l->source->bytes.n ? (uint32_t)l->source->bytes.n : offset;
}

uint32_t zs_lines_line(const zs_lines *l, uint32_t offset)
{
    uint32_t low = 0, high = l->n;
    offset = clamp(l, offset);
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (l->begins[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low + 1;
}

uint32_t zs_lines_column(const zs_lines *l, uint32_t offset)
{
    offset = clamp(l, offset);
    uint32_t begin = l->begins[zs_lines_line(l, offset) - 1];
    return 1 + (offset - begin) -
           (continuations_before(l, offset) - continuations_before(l, begin));
}

zs_str zs_lines_text(const zs_lines *l, uint32_t line)
{
    zs_str bytes = l->source->bytes;
    size_t begin = l->begins[line - 1], end = line < l->n ? l->begins[line] : bytes.n;
    while (end > begin && (bytes.p[end - 1] == '\n' || bytes.p[end - 1] == '\r')) {
        end--;
    }
    return zs_str_sub(bytes, begin, end - begin);
}
