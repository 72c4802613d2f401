/* The places of the documents that a compile read: every key and value with its JSON pointer. */
#include "cdi/sort.h"
#include "origins.h"
#include "text/read.h"

#include "base/banned.h"

enum { POINTER_BYTES_MAX = 1024 * 1024 };

void zs_pointer_add(zs_buf *pointer, zs_str key)
{
    zs_buf_add_char(pointer, '/');
    for (size_t i = 0; i < key.n; i++) {
        if (key.p[i] == '~' || key.p[i] == '/') {
            zs_buf_add_char(pointer, '~');
            zs_buf_add_char(pointer, key.p[i] == '~' ? '0' : '1');
        } else {
            zs_buf_add_char(pointer, key.p[i]);
        }
    }
}

bool zs_source_is_hidden(const zs_diags *diags, const zs_source *source)
{
    for (uint32_t i = 0; i < diags->n_hidden; i++) {
        zs_span at = diags->hidden[i];
        size_t whole = source->bytes.n < ZS_SPAN_LENGTH_MAX ? source->bytes.n : ZS_SPAN_LENGTH_MAX;
        if (at.source == source->id && at.begin == 0 && at.length >= whole) {
            return true;
        }
    }
    return diags->hides_all;
}

typedef struct reader {
    zs_arena *a;
    zs_buf pointer;
    zs_place *items;
    uint32_t n, capacity;
    unsigned depth;
} reader;

static bool add_node(reader *r, const zs_event *node, zs_span key, uint32_t parent);

/* The members of a map or list; the pointer is back as it was afterwards. */
static bool add_members(reader *r, const zs_event *node, uint32_t self)
{
    const zs_event *e = node + 1;
    size_t length = r->pointer.n;
    bool ok = true;
    for (uint32_t i = 0; i < node->count && ok; i++) {
        zs_span key = ZS_NOWHERE;
        if (node->kind == ZS_EVENT_MAP) {
            key = e->at;
            zs_pointer_add(&r->pointer, e->text);
            e++;
        } else {
            zs_buf_add_char(&r->pointer, '/');
            zs_buf_add_u64(&r->pointer, i);
        }
        ok = add_node(r, e, key, self);
        e = zs_event_next(e);
        r->pointer.n = length;
    }
    return ok;
}

/* Appends a node and all below it. The tape's depth is bounded, so is this recursion. */
static bool add_node(reader *r, const zs_event *node, zs_span key, uint32_t parent)
{
    zs_place place = {.key = key, .at = node->at, .event = node, .parent = parent};
    const zs_event *value = node->kind == ZS_EVENT_TAG ? node + 1 : node;
    uint32_t self = r->n;
    place.is_copy =
        (value->flags & ZS_EVENT_ALIAS) != 0 || (parent != ZS_NO_INDEX && r->items[parent].is_copy);
    place.pointer = zs_str_copy(r->a, zs_buf_str(&r->pointer));
    if (r->pointer.failed || r->a->failed || r->depth > ZS_DEPTH_MAX + 1 ||
        !zs_arena_grow(r->a, (void **)&r->items, &r->capacity, r->n, r->n + 1, sizeof place)) {
        return false;
    }
    r->items[r->n++] = place;
    if (value->kind != ZS_EVENT_MAP && value->kind != ZS_EVENT_LIST) {
        return true;
    }
    r->depth++;
    bool ok = add_members(r, value, self);
    r->depth--;
    return ok;
}

bool zs_places_of(zs_arena *a, const zs_tape *tape, zs_place **ret, uint32_t *ret_n)
{
    reader r = {.a = a};
    zs_buf_init(&r.pointer, a, POINTER_BYTES_MAX);
    if (!add_node(&r, &tape->events[0], ZS_NOWHERE, ZS_NO_INDEX)) {
        return false;
    }
    *ret = r.items;
    *ret_n = r.n;
    return true;
}

/* By begin; of equals the longer one, which is around the other, then the one that is written
 * there. */
static int compare_places(const void *context, uint32_t x, uint32_t y)
{
    const zs_place *items = context;
    zs_span a = items[x].at, b = items[y].at;
    if (a.begin != b.begin) {
        return a.begin < b.begin ? -1 : 1;
    }
    if (a.length != b.length) {
        return a.length > b.length ? -1 : 1;
    }
    return (int)items[x].is_copy - (int)items[y].is_copy;
}

const zs_document_places *zs_origins_document(zs_origins *o, const zs_source *source)
{
    zs_arena *a = &o->session->a;
    zs_document_places *d = &o->documents[source->id - 1];
    if (d->is_read) {
        return d;
    }
    if (!zs_lines_init(&d->lines, a, source)) {
        return NULL;
    }
    zs_diags unheard;
    zs_tape tape;
    zs_diags_init(&unheard, a, NULL);
    d->source = source;
    const zs_input *input = &o->session->input;
    bool is_text = zs_str_starts(source->name, ZS_STR("<--")) || source == input->passwd ||
                   source == input->group;
    if (!is_text && !zs_source_is_hidden(&o->session->diags, source) &&
        zs_read_any(a, source, &tape, &unheard) && tape.events[0].kind != ZS_EVENT_SCALAR) {
        if (!zs_places_of(a, &tape, &d->items, &d->n)) {
            return NULL;
        }
        d->order = zs_sort_indices(a, d->n, compare_places, d->items);
    }
    d->is_read = !a->failed;
    return d->is_read ? d : NULL;
}

/* The first number in `order` whose place begins at `begin` or later. */
static uint32_t first_from(const zs_document_places *d, uint32_t begin)
{
    uint32_t low = 0, high = d->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->items[d->order[middle]].at.begin < begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool is_below(zs_str pointer, zs_str above)
{
    return zs_str_starts(pointer, above) &&
           (pointer.n == above.n || above.n == 0 || pointer.p[above.n] == '/');
}

static bool is_same(zs_span a, zs_span b)
{
    return a.begin == b.begin && a.length == b.length && zs_span_is_set(b);
}

uint32_t zs_places_at(const zs_document_places *d, zs_span at, zs_str service)
{
    uint32_t found = ZS_NO_INDEX;
    for (uint32_t i = first_from(d, at.begin); i < d->n; i++) {
        uint32_t place = d->order[i];
        if (d->items[place].at.begin != at.begin) {
            break;
        }
        if (!is_same(at, d->items[place].at)) {
            continue;
        }
        if (service.n > 0 && is_below(d->items[place].pointer, service)) {
            return place;
        }
        found = found == ZS_NO_INDEX ? place : found;
    }
    if (found == ZS_NO_INDEX) {
        uint32_t around = zs_places_around(d, at.begin, at.begin + at.length);
        found = around != ZS_NO_INDEX && is_same(at, d->items[around].key) ? around : found;
    }
    return found;
}

void zs_place_extent(const zs_place *place, uint32_t *ret_begin, uint32_t *ret_end)
{
    bool has_key = zs_span_is_set(place->key) && place->key.begin <= place->at.begin;
    *ret_begin = has_key ? place->key.begin : place->at.begin;
    *ret_end = place->at.begin + place->at.length;
    if (has_key && *ret_end < place->key.begin + place->key.length) {
        *ret_end = place->key.begin + place->key.length;
    }
}

static bool covers(const zs_place *place, uint32_t begin, uint32_t end)
{
    uint32_t from, to;
    zs_place_extent(place, &from, &to);
    return !place->is_copy && from <= begin && end <= to;
}

/* Whether the key, which stands before the value, covers the span. */
static bool key_covers(const zs_place *place, uint32_t begin, uint32_t end)
{
    return covers(place, begin, end) && begin < place->at.begin;
}

uint32_t zs_places_around(const zs_document_places *d, uint32_t begin, uint32_t end)
{
    uint32_t i = first_from(d, begin + 1);
    uint32_t found = ZS_NO_INDEX;
    /* The place whose key it is begins right after; nothing else begins between the two. */
    for (uint32_t next = i; next < d->n && next < i + 4 && found == ZS_NO_INDEX; next++) {
        found = key_covers(&d->items[d->order[next]], begin, end) ? d->order[next] : found;
    }
    if (found != ZS_NO_INDEX) {
        return found;
    }
    while (i > 0 && d->items[d->order[i - 1]].is_copy) {
        i--;
    }
    uint32_t place = i > 0 ? d->order[i - 1] : ZS_NO_INDEX;
    while (place != ZS_NO_INDEX && !covers(&d->items[place], begin, end)) {
        place = d->items[place].parent;
    }
    return place;
}
