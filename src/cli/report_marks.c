/* Which pieces of the sources the page marks, and which values come from each. */
#include "cdi/sort.h"
#include "cli/trace_report.h"

#include "base/banned.h"

/* The piece of a place that stands for it: a text itself, of an object its key, without a key the
 * first key within, or the first byte. */
static zs_span piece_of(const zs_document_places *d, uint32_t place)
{
    const zs_place *p = &d->items[place];
    bool is_open =
        (p->event->kind == ZS_EVENT_MAP || p->event->kind == ZS_EVENT_LIST) && p->event->count > 0;
    if (!is_open) {
        return p->at;
    }
    if (zs_span_is_set(p->key)) {
        return p->key;
    }
    const zs_place *first = &d->items[place + 1];
    bool is_laid_out = zs_span_is_set(first->key) && first->key.begin == p->at.begin;
    return is_laid_out ? first->key : zs_span_of(p->at.source, p->at.begin, 1);
}

/* Cut to its line. */
static report_mark mark_of(const zs_document_places *d, zs_span at)
{
    zs_str bytes = d->source->bytes;
    report_mark m = {.source = at.source, .begin = at.begin, .end = at.begin + at.length};
    m.anchor = m.value = ZS_NO_INDEX;
    for (uint32_t i = m.begin; i < m.end && i < bytes.n; i++) {
        if (bytes.p[i] == '\n' || bytes.p[i] == '\r') {
            m.end = i;
        }
    }
    return m;
}

static bool push(report *r, uint32_t *capacity, report_mark mark)
{
    if (!zs_arena_grow(&r->o->session->a, (void **)&r->marks, capacity, r->n_marks, r->n_marks + 1,
                       sizeof mark)) {
        return false;
    }
    r->marks[r->n_marks++] = mark;
    return true;
}

/* One mark for each value that stands somewhere. */
static bool add_origins(report *r, uint32_t *capacity)
{
    for (uint32_t i = 0; i < r->o->n_values; i++) {
        zs_span at = r->o->values[i].origin.at;
        const zs_source *source = zs_sources_find(&r->o->session->sources, at);
        const zs_document_places *d = source != NULL ? zs_origins_document(r->o, source) : NULL;
        if (source == NULL || zs_source_is_hidden(&r->o->session->diags, source)) {
            continue;
        }
        if (d == NULL) {
            return false;
        }
        uint32_t place = zs_places_at(d, at, r->o->service);
        report_mark mark = mark_of(d, place != ZS_NO_INDEX ? piece_of(d, place) : at);
        mark.value = i;
        if (!push(r, capacity, mark)) {
            return false;
        }
    }
    return true;
}

/* One for each key that is written where it is used. */
static bool add_keys(report *r, uint32_t *capacity)
{
    const zs_sources *sources = &r->o->session->sources;
    for (uint32_t i = 0; i < r->o->n_documents && i < sources->n; i++) {
        const zs_document_places *d = zs_origins_document(r->o, sources->items[i]);
        if (d == NULL) {
            return false;
        }
        for (uint32_t j = 0; j < d->n; j++) {
            report_mark mark = mark_of(d, d->items[j].key);
            mark.is_key = true;
            if (zs_span_is_set(d->items[j].key) && !d->items[j].is_copy &&
                !push(r, capacity, mark)) {
                return false;
            }
        }
    }
    return true;
}

/* By source and begin; origins before keys, then in the order of the values. */
static int compare_marks(const void *context, uint32_t x, uint32_t y)
{
    const report_mark *a = (const report_mark *)context + x, *b = (const report_mark *)context + y;
    if (a->source != b->source) {
        return a->source < b->source ? -1 : 1;
    }
    if (a->begin != b->begin) {
        return a->begin < b->begin ? -1 : 1;
    }
    return (int)a->is_key - (int)b->is_key;
}

/* Marks that begin before the last one ends become part of it. */
static void merge(report *r, const report_mark *all, const uint32_t *order, uint32_t n)
{
    uint32_t n_anchors = 0;
    r->n_marks = 0;
    for (uint32_t i = 0; i < n; i++) {
        report_mark mark = all[order[i]];
        report_mark *last = r->n_marks > 0 ? &r->marks[r->n_marks - 1] : NULL;
        bool overlaps = last != NULL && last->source == mark.source && mark.begin < last->end;
        if (!overlaps && mark.end > mark.begin) {
            r->marks[r->n_marks++] = mark;
            last = &r->marks[r->n_marks - 1];
        } else if (!overlaps) {
            continue;
        }
        last->is_key = last->is_key || (mark.is_key && mark.begin == last->begin);
        if (mark.value != ZS_NO_INDEX) {
            if (last->anchor == ZS_NO_INDEX) {
                last->anchor = ++n_anchors;
                last->value = mark.value;
            }
            r->anchors[mark.value] = last->anchor;
        }
    }
}

bool report_make_marks(report *r)
{
    zs_arena *a = &r->o->session->a;
    uint32_t capacity = 0;
    r->anchors = zs_arena_array(a, r->o->n_values, sizeof *r->anchors);
    if (r->anchors == NULL || !add_origins(r, &capacity) || !add_keys(r, &capacity)) {
        return false;
    }
    for (uint32_t i = 0; i < r->o->n_values; i++) {
        r->anchors[i] = ZS_NO_INDEX;
    }
    uint32_t n = r->n_marks, *order = zs_sort_indices(a, n, compare_marks, r->marks);
    const report_mark *all = r->marks;
    r->marks = zs_arena_array(a, n, sizeof *r->marks);
    if (order == NULL || r->marks == NULL) {
        return false;
    }
    merge(r, all, order, n);
    return true;
}
