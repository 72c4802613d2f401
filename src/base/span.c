/* Sources and positions. Lines and columns are counted when somebody asks: only printers do. */
#include "base/span.h"

#include "base/banned.h"

void zs_sources_init(zs_sources *s, zs_arena *a)
{
    *s = (zs_sources){.a = a};
}

/* Gives the text a number; spans carry that number instead of a pointer. */
const zs_source *zs_sources_add(zs_sources *s, zs_str name, zs_str bytes)
{
    if (s->n >= ZS_SOURCES_MAX || bytes.n > ZS_SOURCE_BYTES_MAX) {
        return NULL;
    }
    zs_source *added = zs_arena_alloc(s->a, sizeof *added);
    void *items = s->items;
    if (added == NULL ||
        !zs_arena_grow(s->a, &items, &s->capacity, s->n, s->n + 1, sizeof *s->items)) {
        return NULL;
    }
    s->items = items;
    *added = (zs_source){name, bytes, s->n + 1, s->lane};
    s->items[s->n++] = added;
    return added;
}

const zs_source *zs_sources_find(const zs_sources *s, zs_span at)
{
    return at.source >= 1 && at.source <= s->n ? s->items[at.source - 1] : NULL;
}

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Finds the line that holds the first byte of the span. LF, CRLF and a lone CR end a line; a byte
 * order mark at the start is not part of the text. */
zs_position zs_position_of(const zs_sources *s, zs_span at)
{
    const zs_source *source = zs_sources_find(s, at);
    if (source == NULL) {
        return (zs_position){0};
    }
    zs_str bytes = source->bytes;
    size_t target = at.begin > bytes.n ? bytes.n : at.begin;
    size_t line_begin = zs_str_starts(bytes, ZS_STR("\xEF\xBB\xBF")) ? 3 : 0;
    target = target < line_begin ? line_begin : target;
    zs_position found = {.line = 1, .column = 1};
    for (size_t i = line_begin; i < target; i++) {
        bool is_crlf = bytes.p[i] == '\r' && i + 1 < bytes.n && bytes.p[i + 1] == '\n';
        if (bytes.p[i] == '\n' || (bytes.p[i] == '\r' && !is_crlf)) {
            found.line++;
            line_begin = i + 1;
        }
    }
    size_t line_end = line_begin;
    while (line_end < bytes.n && bytes.p[line_end] != '\n' && bytes.p[line_end] != '\r') {
        line_end++;
    }
    for (size_t i = line_begin; i < target; i++) {
        found.column += is_continuation(bytes.p[i]) ? 0 : 1;
    }
    found.text = zs_str_sub(bytes, line_begin, line_end - line_begin);
    found.offset = (uint32_t)(target - line_begin);
    return found;
}
