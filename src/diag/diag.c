/* Diagnostics as data: collecting, counting, and hanging labels, notes and ways out on one.
 * Knows no printer. Without memory, and for diagnostics nobody will see, all lands in a sink. */
#include "diag/diag.h"

#include "base/banned.h"

void zs_diags_init(zs_diags *ds, zs_arena *a, const zs_levels *levels)
{
    *ds = (zs_diags){.a = a, .levels = levels};
}

/* The severity that counts for this code: its own, unless the user set another.
 * False when it is switched off. */
static bool severity_of(const zs_diags *ds, zs_code code, zs_severity *ret)
{
    zs_severity own = zs_code_find(code).severity;
    zs_level level = ds->levels != NULL ? (zs_level)ds->levels->of[code] : ZS_LEVEL_DEFAULT;
    switch (level) {
    case ZS_LEVEL_OFF:
        *ret = own;
        return own == ZS_SEVERITY_ERROR;
    case ZS_LEVEL_WARNING:
        *ret = ZS_SEVERITY_WARNING;
        return true;
    case ZS_LEVEL_ERROR:
        *ret = ZS_SEVERITY_ERROR;
        return true;
    case ZS_LEVEL_DEFAULT:
        break;
    }
    *ret = own;
    return true;
}

/* A kept diagnostic, or NULL without memory. */
static zs_diag *keep(zs_diags *ds)
{
    void *items = ds->items;
    if (!zs_arena_grow(ds->a, &items, &ds->capacity, ds->n, ds->n + 1, sizeof *ds->items)) {
        return NULL;
    }
    ds->items = items;
    zs_diag *d = zs_arena_alloc(ds->a, sizeof *d);
    if (d != NULL) {
        ds->items[ds->n++] = d;
    }
    return d;
}

/* Whether the same was said of the same place: an alias repeats a value with its faults. */
static bool is_said(const zs_diags *ds, zs_code code, zs_span at, zs_str message)
{
    for (uint32_t i = 0; i < ds->n && zs_span_is_set(at); i++) {
        const zs_diag *d = ds->items[i];
        if (d->code == code && d->at.source == at.source && d->at.begin == at.begin &&
            d->at.length == at.length && zs_str_eq(d->message, message)) {
            return true;
        }
    }
    return false;
}

zs_diag *zs_diag_push(zs_diags *ds, zs_code code, zs_span at, const char *format, ...)
{
    zs_severity severity;
    ds->sink = (zs_diag){.code = code};
    if (!severity_of(ds, code, &severity)) {
        return &ds->sink;
    }
    ds->n_errors += severity == ZS_SEVERITY_ERROR;
    ds->n_warnings += severity == ZS_SEVERITY_WARNING;
    if (ds->n >= ZS_DIAGS_MAX) {
        ds->n_dropped++;
        return &ds->sink;
    }
    va_list args;
    va_start(args, format);
    zs_str message = zs_vformat(ds->a, format, args);
    va_end(args);
    zs_diag *d = is_said(ds, code, at, message) ? NULL : keep(ds);
    if (d == NULL) {
        return &ds->sink;
    }
    d->code = code;
    d->severity = severity;
    d->at = at;
    d->message = message;
    return d;
}

void zs_diag_set_label(zs_diags *ds, zs_diag *d, const char *format, ...)
{
    if (d == &ds->sink) {
        return;
    }
    va_list args;
    va_start(args, format);
    d->label = zs_vformat(ds->a, format, args);
    va_end(args);
}

/* Room for one more of `n` things of `size` bytes. Capacities are powers of two, so none is stored.
 * NULL without memory. */
static void *room_for_one(zs_diags *ds, void *items, uint32_t n, size_t size)
{
    bool is_full = (n & (n - 1)) == 0;
    if (!is_full) {
        return items;
    }
    char *grown = zs_arena_array(ds->a, n == 0 ? 1 : (size_t)n * 2, size);
    if (grown != NULL && n > 0) {
        memcpy(grown, items, n * size);
    }
    return grown;
}

void zs_diag_add_label(zs_diags *ds, zs_diag *d, zs_span at, const char *format, ...)
{
    if (d == &ds->sink) {
        return;
    }
    zs_label *labels = room_for_one(ds, d->labels, d->n_labels, sizeof *labels);
    if (labels == NULL) {
        return;
    }
    va_list args;
    va_start(args, format);
    labels[d->n_labels++] = (zs_label){at, zs_vformat(ds->a, format, args)};
    va_end(args);
    d->labels = labels;
}

/* Notes and helps are kept alike: one more line at the end of a list. */
static void add_line(zs_diags *ds, zs_str **lines, uint32_t *n, const char *format, va_list args)
{
    zs_str *grown = room_for_one(ds, *lines, *n, sizeof *grown);
    if (grown != NULL) {
        grown[(*n)++] = zs_vformat(ds->a, format, args);
        *lines = grown;
    }
}

void zs_diag_note(zs_diags *ds, zs_diag *d, const char *format, ...)
{
    if (d == &ds->sink) {
        return;
    }
    va_list args;
    va_start(args, format);
    add_line(ds, &d->notes, &d->n_notes, format, args);
    va_end(args);
}

void zs_diag_help(zs_diags *ds, zs_diag *d, const char *format, ...)
{
    if (d == &ds->sink) {
        return;
    }
    va_list args;
    va_start(args, format);
    add_line(ds, &d->helps, &d->n_helps, format, args);
    va_end(args);
}

void zs_diag_fix(zs_diags *ds, zs_diag *d, zs_span at, zs_str replacement)
{
    zs_str kept = d == &ds->sink ? (zs_str){NULL, 0} : zs_str_copy(ds->a, replacement);
    zs_edit *edits = kept.p != NULL ? room_for_one(ds, d->edits, d->n_edits, sizeof *edits) : NULL;
    if (edits == NULL) {
        return;
    }
    edits[d->n_edits++] = (zs_edit){at, kept};
    d->edits = edits;
    if (!d->has_fix) {
        d->has_fix = true;
        d->fix_at = at;
        d->fix = kept;
    }
}

/* One that was said already, or one too many, is dropped as zs_diag_push would. */
void zs_diags_adopt(zs_diags *ds, zs_diag *d)
{
    void *items = ds->items;
    if (is_said(ds, d->code, d->at, d->message)) {
        return;
    }
    ds->n_errors += d->severity == ZS_SEVERITY_ERROR;
    ds->n_warnings += d->severity == ZS_SEVERITY_WARNING;
    if (ds->n >= ZS_DIAGS_MAX) {
        ds->n_dropped++;
    } else if (zs_arena_grow(ds->a, &items, &ds->capacity, ds->n, ds->n + 1, sizeof *ds->items)) {
        ds->items = items;
        ds->items[ds->n++] = d;
    }
}

void zs_diags_hide(zs_diags *ds, zs_span at)
{
    void *hidden = ds->hidden;
    if (!zs_span_is_set(at)) {
        return;
    }
    if (!zs_arena_grow(ds->a, &hidden, &ds->hidden_capacity, ds->n_hidden, ds->n_hidden + 1,
                       sizeof at)) {
        ds->hides_all = true;
        return;
    }
    ds->hidden = hidden;
    ds->hidden[ds->n_hidden++] = at;
}
