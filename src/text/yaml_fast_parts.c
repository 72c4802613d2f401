/* A large document in parts at once, for the fast lane: the block map that is the value of one key
 * of the root is cut where entries seem to begin, and a reader each takes a part.
 *
 * Why the result is the one of reading in turn. A reader's state is its stack of open lists and
 * maps, with what they wait for, and what its sink was given. Before a line at the column of the
 * map's keys that holds neither dash nor comment, one reader ends all that is open within the map,
 * gives the entry before its null if it still waits, and then looks for a key: whatever came
 * before, it is in the same state then, `between entries`, but for what the sink has. A part begins
 * at such a line, with a reader in that state, made from the one that read what comes before the
 * map.
 * It counts only when the line loop comes to stand exactly where the next part begins, and when
 * ending all within the map succeeds there: then it is `between entries` again. So by induction, if
 * the parts up to number k did so, reading in turn makes of their bytes what they made, and is
 * `between entries` where part k + 1 begins. A cut that lies in a block text or in brackets is one
 * that the line loop of the part before jumps over, or the part before gives up: from the begin of
 * that part on, the first reader goes on in turn, and what later parts made is thrown away. So a
 * wrong cut costs time and changes nothing. The same when a part ends early, before a line that is
 * indented less and so ends the map: only what comes after goes on in turn.
 * What needs the whole map is asked once, when the first reader ends it: keys that stand twice, and
 * its limits. Events are counted here. Parts read beyond their end, but write to nothing that they
 * share. */
#include "text/yaml_fast.h"

#include "base/scan.h"

#include "base/banned.h"

enum {
    LEAST_BYTES = 128 * 1024, /* of a part */
    PARTS_PER_THREAD = 4,     /* so that one that is slow is not waited for */
    PARTS_MAX = 64,
    BEFORE_BYTES_MAX = 64 * 1024 /* the map's key stands in these */
};

typedef struct part {
    zs_fast f;
    const char *begin, *stop; /* its lines */
    const char *next;         /* the line that came next when it stopped */
    bool is_clean, is_done;
} part;

struct zs_fast_parts {
    const zs_fast *f;
    const zs_runner *runner;
    const char *colon; /* of the map's key */
    uint32_t column;   /* of the map's keys */
    size_t n;
    part *items;
    zs_sink_part rooms[PARTS_MAX];
};

/* Does an entry seem to begin in this line? False for no line that is the first of one. */
static inline bool is_entry(const zs_fast *f, const char *p, uint32_t column)
{
    if ((size_t)(f->end - p) <= column) {
        return false;
    }
    const char *key = p + column;
    unsigned char class = zs_fast_class(*key);
    bool is_key = (class & (ZS_FAST_PLAIN | ZS_FAST_QUOTE)) != 0 ||
                  (class == ZS_FAST_DASH && (unsigned char)key[1] > ' ');
    while (is_key && p < key && *p == ' ') {
        p++;
    }
    return is_key && p == key;
}

/* The first line of the map: the one that holds something after the line `key:`. NULL: none is
 * found. */
static const char *find_first(const zs_fast *f, zs_str key, zs_fast_parts *ret)
{
    const char *p = f->begin;
    while (!((size_t)(f->end - p) > key.n && p[key.n] == ':' && zs_same_bytes(p, key.p, key.n))) {
        p = zs_fast_next_line(f, p);
        if (p == f->end || p - f->begin > BEFORE_BYTES_MAX) {
            return NULL;
        }
    }
    ret->colon = p + key.n;
    while ((p = zs_fast_next_line(f, p)) < f->end) {
        const char *content = zs_fast_skip_spaces(p);
        if (!zs_fast_is_break(*content) && *content != '#') {
            ret->column = (uint32_t)(content - p);
            return ret->column != 0 && is_entry(f, p, ret->column) ? p : NULL;
        }
    }
    return NULL;
}

/* Cuts what begins at `first` at most `n` times, at lines where an entry seems to begin. */
static void cut(const zs_fast *f, const char *first, size_t n, zs_fast_parts *parts)
{
    size_t size = (size_t)(f->end - first);
    parts->items[0].begin = first;
    parts->n = 1;
    for (size_t i = 1; i < n; i++) {
        const char *p = zs_fast_next_line(f, first + size / n * i);
        while (p < f->end && !is_entry(f, p, parts->column)) {
            p = zs_fast_next_line(f, p);
        }
        if (p == f->end) {
            break;
        }
        part *last = &parts->items[parts->n - 1];
        if (p > last->begin) {
            last->stop = p;
            parts->items[parts->n++].begin = p;
        }
    }
    parts->items[parts->n - 1].stop = f->end;
}

zs_fast_parts *zs_fast_cut(zs_fast *f)
{
    const zs_sink_parts *wanted = f->sink->parts;
    if (wanted == NULL || wanted->runner->width <= 1) {
        return NULL;
    }
    size_t least = wanted->runner->least != 0 ? wanted->runner->least : (size_t)LEAST_BYTES;
    size_t n = (size_t)(f->end - f->begin) / least;
    size_t most = wanted->runner->width < PARTS_MAX / PARTS_PER_THREAD
                      ? wanted->runner->width * PARTS_PER_THREAD
                      : (size_t)PARTS_MAX;
    n = n < most ? n : most;
    zs_fast_parts *parts = n > 1 ? zs_arena_alloc(f->a, sizeof *parts) : NULL;
    if (parts == NULL) {
        return NULL;
    }
    const char *first = find_first(f, wanted->key, parts);
    parts->items = first != NULL ? zs_arena_array(f->a, n, sizeof *parts->items) : NULL;
    if (parts->items == NULL) {
        return NULL;
    }
    parts->f = f;
    parts->runner = wanted->runner;
    cut(f, first, n, parts);
    return parts;
}

/* Looks at the bytes of one part, and says how many entries it may have. */
static void survey(void *job, size_t i)
{
    zs_fast_parts *parts = job;
    const zs_fast *f = parts->f;
    part *q = &parts->items[i];
    zs_sink_part *room = &parts->rooms[i];
    room->bytes = (size_t)(q->stop - q->begin);
    bool is_padded = f->is_padded && q->stop == f->end;
    q->is_clean = zs_fast_check_bytes((zs_str){q->begin, room->bytes - is_padded});
    for (const char *p = q->begin; p < q->stop; p = zs_fast_next_line(f, p)) {
        room->keys_at_most += is_entry(f, p, parts->column);
    }
}

bool zs_fast_check_parts(zs_fast_parts *parts)
{
    const char *begin = parts->f->begin;
    bool is_clean = zs_fast_check_bytes((zs_str){begin, (size_t)(parts->items[0].begin - begin)});
    parts->runner->run(parts->runner->context, survey, parts, parts->n);
    for (size_t i = 0; i < parts->n; i++) {
        is_clean = is_clean && parts->items[i].is_clean;
    }
    return is_clean;
}

/* Reads the lines of one part, from between two entries to between two entries. */
static void read_part(void *job, size_t i)
{
    zs_fast_parts *parts = job;
    part *q = &parts->items[i];
    zs_fast *f = &q->f;
    f->stop = q->stop;
    f->floor = parts->column;
    q->next = zs_fast_lines(f, q->begin);
    q->is_done = q->next != NULL && q->next <= q->stop &&
                 zs_fast_end_within(f, f->bottom + (parts->f->top - parts->f->bottom));
}

/* A reader for each part: a copy of the one that stands before the first. */
static void begin_parts(const zs_fast *f, zs_fast_parts *parts)
{
    for (size_t i = 0; i < parts->n; i++) {
        zs_fast *copy = &parts->items[i].f;
        *copy = *f;
        copy->top = copy->bottom + (f->top - f->bottom);
        copy->sink = parts->rooms[i].sink;
        copy->a = parts->rooms[i].a;
    }
}

/* Takes over what was read without a gap; the result is the line that comes next. */
static const char *join(zs_fast *f, const zs_fast_parts *parts)
{
    const char *p = parts->items[0].begin;
    uint64_t events = f->n;
    size_t n = 0;
    for (; n < parts->n && parts->items[n].is_done && parts->items[n].begin == p; n++) {
        p = parts->items[n].next;
        events += parts->items[n].f.n - f->n;
    }
    f->sink->parts->join(f->sink, parts->rooms, parts->n, n);
    if (events > ZS_EVENTS_MAX - ZS_FAST_STEP || f->a->failed) {
        return NULL;
    }
    f->n = (uint32_t)events;
    f->last = n != 0 ? parts->items[n - 1].f.last : f->last;
    return p;
}

const char *zs_fast_read_parts(zs_fast *f, zs_fast_parts *parts)
{
    const char *first = parts->items[0].begin;
    f->stop = first;
    const char *p = zs_fast_lines(f, f->begin);
    f->stop = f->end;
    const zs_fast_open *root = f->top;
    bool is_there = p == first && root == f->bottom + 1 && root->is_map && root->column == 0 &&
                    root->awaits && f->begin + root->mark == parts->colon + 1;
    if (!is_there) {
        return p;
    }
    bool is_begun = zs_fast_reserve(f) && zs_fast_begin(f, true, p + parts->column, parts->column);
    if (is_begun && f->sink->parts->divide(f->sink, parts->rooms, parts->n)) {
        begin_parts(f, parts);
        parts->runner->run(parts->runner->context, read_part, parts, parts->n);
        return join(f, parts);
    }
    return is_begun ? p : NULL;
}
