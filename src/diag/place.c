/* Lines and columns of many places: one walk over a source, then a short one a place.
 * Agrees with zs_position_of (base/span.h), which walks from the start each time. */
#include "diag/print_common.h"

#include "base/banned.h"

enum { STRIDE = 4096 }; /* bytes between two checkpoints */

struct zs_checkpoint {
    uint32_t line, column;
};

void zs_places_init(zs_places *places, zs_arena *a, const zs_sources *sources)
{
    *places = (zs_places){.a = a, .sources = sources};
    places->of = zs_arena_array(a, sources->n, sizeof *places->of);
}

/* Walks from byte `from` to byte `to`. LF, CRLF and a lone CR end a line. */
static zs_checkpoint walk(zs_str bytes, size_t from, size_t to, zs_checkpoint at)
{
    for (size_t i = from; i < to; i++) {
        char c = bytes.p[i];
        bool is_crlf = c == '\r' && i + 1 < bytes.n && bytes.p[i + 1] == '\n';
        if (c == '\n' || (c == '\r' && !is_crlf)) {
            at = (zs_checkpoint){at.line + 1, 1};
        } else if (((unsigned char)c & 0xC0) != 0x80) {
            at.column++;
        }
    }
    return at;
}

/* A byte order mark is not part of the text. */
static size_t first_byte(zs_str bytes)
{
    return zs_str_starts(bytes, ZS_STR("\xEF\xBB\xBF")) ? 3 : 0;
}

/* The checkpoints of a source, made when first asked for; NULL without memory. */
static const zs_checkpoint *checkpoints(zs_places *places, const zs_source *source)
{
    if (places->of == NULL) {
        return NULL;
    }
    zs_checkpoint **kept = &places->of[source->id - 1];
    size_t n = source->bytes.n / STRIDE + 1;
    if (*kept != NULL || (*kept = zs_arena_array(places->a, n, sizeof **kept)) == NULL) {
        return *kept;
    }
    size_t at = first_byte(source->bytes);
    (*kept)[0] = (zs_checkpoint){1, 1};
    for (size_t i = 1; i < n; i++) {
        (*kept)[i] = walk(source->bytes, at, i * STRIDE, (*kept)[i - 1]);
        at = i * STRIDE;
    }
    return *kept;
}

/* The position of one byte. */
static zs_checkpoint find(zs_places *places, const zs_source *source, size_t target)
{
    const zs_checkpoint *known = checkpoints(places, source);
    size_t from = known != NULL ? target / STRIDE * STRIDE : 0;
    zs_checkpoint at = known != NULL ? known[target / STRIDE] : (zs_checkpoint){1, 1};
    size_t first = first_byte(source->bytes);
    return walk(source->bytes, from < first ? first : from, target, at);
}

bool zs_places_find(zs_places *places, zs_span at, zs_place *ret)
{
    const zs_source *source = zs_sources_find(places->sources, at);
    if (source == NULL) {
        return false;
    }
    size_t size = source->bytes.n;
    size_t begin = at.begin < size ? at.begin : size;
    size_t end = at.length < size - begin ? begin + at.length : size;
    zs_checkpoint first = find(places, source, begin), last = find(places, source, end);
    *ret = (zs_place){.file = source->name,
                      .line = first.line,
                      .column = first.column,
                      .end_line = last.line,
                      .end_column = last.column,
                      .offset = begin,
                      .end_offset = end};
    return true;
}
