/* Picking the fixes that can be made together, and making them. */
#include "diag/fix.h"

#include "base/banned.h"

/* Where the last edit of a fix ends. */
static uint64_t end_of(const zs_diag *d)
{
    zs_span last = d->edits[d->n_edits - 1].at;
    return (uint64_t)last.begin + last.length;
}

/* Whether the fix is for this source, whole, and within it. A span that was cut does not say where
 * it ends. */
static bool is_for(const zs_diag *d, const zs_source *source)
{
    uint64_t reached = 0;
    bool is_fit = d->has_fix && d->n_edits > 0;
    for (uint32_t i = 0; i < d->n_edits && is_fit; i++) {
        zs_span at = d->edits[i].at;
        is_fit = at.source == source->id && at.length < ZS_SPAN_LENGTH_MAX && at.begin >= reached;
        reached = (uint64_t)at.begin + at.length;
    }
    return is_fit && reached <= source->bytes.n;
}

const zs_diag **zs_fixes_pick(zs_arena *a, const zs_diags *ds, const zs_source *source,
                              uint32_t *ret_n)
{
    const zs_diag **picked = zs_arena_array(a, ds->n, sizeof *picked);
    uint32_t n = 0, kept = 0;
    for (uint32_t i = 0; picked != NULL && i < ds->n; i++) {
        const zs_diag *d = ds->items[i];
        uint32_t at = n;
        if (!is_for(d, source)) {
            continue;
        }
        for (; at > 0 && d->fix_at.begin < picked[at - 1]->fix_at.begin; at--) {
            picked[at] = picked[at - 1];
        }
        picked[at] = d;
        n++;
    }
    for (uint32_t i = 0; i < n; i++) {
        /* Two insertions at one place would have an order that nobody chose. */
        bool is_free = kept == 0 || (picked[i]->fix_at.begin >= end_of(picked[kept - 1]) &&
                                     picked[i]->fix_at.begin > picked[kept - 1]->fix_at.begin);
        if (is_free) {
            picked[kept++] = picked[i];
        }
    }
    *ret_n = kept;
    return picked;
}

void zs_fixes_write(zs_buf *out, const zs_source *source, const zs_diag *const *fixes, uint32_t n)
{
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t k = 0; k < fixes[i]->n_edits; k++) {
            const zs_edit *edit = &fixes[i]->edits[k];
            zs_buf_add(out, zs_str_sub(source->bytes, at, edit->at.begin - at));
            zs_buf_add(out, edit->text);
            at = (size_t)edit->at.begin + edit->at.length;
        }
    }
    zs_buf_add(out, zs_str_sub(source->bytes, at, source->bytes.n));
}
