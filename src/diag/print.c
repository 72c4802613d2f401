/* What the printers share: the order of diagnostics and what must not be shown. */
#include "diag/print_common.h"

#include "base/banned.h"

/* Does `a` belong before `b`? By source, then position; without a position last. */
static bool is_before(const zs_diag *a, const zs_diag *b)
{
    uint32_t source_a = (uint32_t)a->at.source - 1, source_b = (uint32_t)b->at.source - 1;
    return source_a != source_b ? source_a < source_b : a->at.begin < b->at.begin;
}

zs_diag *const *zs_print_order(zs_arena *a, const zs_diags *ds)
{
    zs_diag **order = zs_arena_array(a, ds->n, sizeof *order);
    if (order == NULL) {
        return ds->items;
    }
    for (uint32_t i = 0; i < ds->n; i++) {
        uint32_t at = i;
        while (at > 0 && is_before(ds->items[i], order[at - 1])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = ds->items[i];
    }
    return order;
}

/* The diagnostic that counts those which were not kept. */
static zs_diag *count_dropped(zs_arena *a, const zs_diags *ds)
{
    zs_diag *d = zs_arena_alloc(a, sizeof *d);
    if (d != NULL) {
        d->code = ZS_CODE_TOO_MANY_FINDINGS;
        d->severity = zs_code_find(d->code).severity;
        d->message = zs_format(a, "%u more findings are not shown", (unsigned)ds->n_dropped);
    }
    return d;
}

zs_print_list zs_print_list_all(zs_arena *a, const zs_diags *ds)
{
    zs_print_list list = {zs_print_order(a, ds), ds->n};
    zs_diag *last = ds->n_dropped > 0 ? count_dropped(a, ds) : NULL;
    zs_diag **items = last != NULL ? zs_arena_array(a, (size_t)ds->n + 1, sizeof *items) : NULL;
    if (items == NULL) {
        return list;
    }
    memcpy(items, list.items, ds->n * sizeof *items);
    items[ds->n] = last;
    return (zs_print_list){items, ds->n + 1};
}

const char *zs_print_severity(zs_severity severity)
{
    return severity == ZS_SEVERITY_ERROR     ? "error"
           : severity == ZS_SEVERITY_WARNING ? "warning"
                                             : "note";
}

bool zs_print_hidden_at(const zs_diags *ds, uint32_t source, uint32_t begin, size_t length,
                        size_t *ret_end)
{
    bool is_hidden = false;
    for (uint32_t i = 0; i < ds->n_hidden; i++) {
        zs_span at = ds->hidden[i];
        uint64_t end = (uint64_t)at.begin + at.length;
        if (at.length == ZS_SPAN_LENGTH_MAX) {
            end = UINT64_MAX; /* cut: how long it really is, nobody knows */
        }
        if (at.source == source && begin + (uint64_t)length > at.begin && begin < end) {
            *ret_end = is_hidden && *ret_end > end ? *ret_end : (size_t)end;
            is_hidden = true;
        }
    }
    return is_hidden;
}

bool zs_print_shows_fix(const zs_diags *ds, const zs_diag *d)
{
    size_t end;
    bool is_shown = d->has_fix && !ds->hides_all;
    for (uint32_t i = 0; i < d->n_edits && is_shown; i++) {
        zs_span at = d->edits[i].at;
        is_shown = !zs_print_hidden_at(ds, at.source, at.begin, (size_t)at.length + 1, &end);
    }
    return is_shown;
}

uint32_t zs_print_edit_count(const zs_diags *ds, const zs_diag *d)
{
    return zs_print_shows_fix(ds, d) ? d->n_edits : 0;
}

zs_shown_edit zs_print_edit_at(const zs_diag *d, uint32_t i)
{
    return (zs_shown_edit){d->edits[i].at, d->edits[i].text};
}
