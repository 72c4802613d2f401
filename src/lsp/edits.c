/* What mends a finding, and the comment that allows one. */
#include "lsp/edits.h"

#include "base/banned.h"

/* Does an edit touch bytes that nobody may be shown? */
static bool is_hidden(const zs_diags *ds, zs_span at)
{
    for (uint32_t i = 0; i < ds->n_hidden; i++) {
        zs_span hidden = ds->hidden[i];
        if (hidden.source == at.source && hidden.begin < at.begin + at.length &&
            at.begin < hidden.begin + hidden.length) {
            return true;
        }
    }
    return ds->hides_all;
}

size_t zs_lsp_fix_of(const zs_lsp_document *d, const zs_lsp_finding *f,
                     zs_lsp_edit ret[ZS_LSP_EDITS_MAX])
{
    const zs_diag *diag = f->diag;
    bool is_offered = diag->has_fix && diag->n_edits <= ZS_LSP_EDITS_MAX;
    for (uint32_t i = 0; i < diag->n_edits && is_offered; i++) {
        zs_span at = diag->edits[i].at;
        is_offered = zs_lsp_is_here(d, f, at) && !is_hidden(&f->session->diags, at);
        ret[i] = (zs_lsp_edit){at.begin, at.begin + at.length, diag->edits[i].text};
    }
    return is_offered ? diag->n_edits : 0;
}

bool zs_lsp_has_fix(const zs_lsp_document *d, const zs_lsp_finding *f)
{
    zs_lsp_edit edits[ZS_LSP_EDITS_MAX];
    return zs_lsp_fix_of(d, f, edits) > 0;
}

/* ---- comments that allow --------------------------------------------------------------------- */
/* Is the finding gone, and nothing worse, once the edit is made? The compiler is asked. */
static bool is_allowed_by(zs_lsp *l, zs_arena *a, const zs_lsp_document *d, const zs_lsp_finding *f,
                          const zs_lsp_edit *edit)
{
    zs_lsp_document tried = {.name = d->name, .uri = d->uri, .kind = d->kind};
    zs_str parts[] = {zs_str_sub(d->text.bytes, 0, edit->begin), edit->text,
                      zs_str_sub(d->text.bytes, edit->end, d->text.bytes.n)};
    zs_str bytes = zs_str_concat(a, parts, 3);
    uint32_t moved = f->diag->at.begin;
    moved += moved >= edit->end ? (uint32_t)edit->text.n : 0;
    zs_arena_init(&tried.a, l->host.memory, 0);
    bool ok = bytes.p != NULL && zs_lsp_document_set(l, &tried, bytes) &&
              zs_lsp_document_analyze(l, &tried) &&
              zs_error_count(tried.checked) <= zs_error_count(d->checked);
    for (uint32_t i = 0; ok && i < tried.n_findings; i++) {
        const zs_diag *other = tried.findings[i].diag;
        ok = other->code != f->diag->code || other->at.begin != moved;
    }
    zs_lsp_document_release(&tried);
    return ok;
}

bool zs_lsp_allow_of(zs_lsp *l, zs_arena *a, const zs_lsp_document *d, const zs_lsp_finding *f,
                     zs_lsp_edit *ret)
{
    const char *id = zs_code_find(f->diag->code).id;
    bool is_advice = strlen(id) == strlen("ZS503");
    if (!is_advice || zs_lsp_document_is_json(d) || !zs_lsp_is_here(d, f, f->diag->at)) {
        return false;
    }
    size_t begin, indent = 0;
    zs_str line = zs_lsp_line_of(&d->text, f->diag->at.begin, &begin);
    size_t line_end = begin + line.n;
    while (indent < line.n && line.p[indent] == ' ') {
        indent++;
    }
    zs_lsp_edit edit = {(uint32_t)line_end, (uint32_t)line_end,
                        zs_format(a, "  # zspecc: allow %s because ...", id)};
    bool is_free = zs_str_find(line, '#') == line.n;
    if (!is_free || edit.text.p == NULL || !is_allowed_by(l, a, d, f, &edit)) {
        edit.begin = edit.end = (uint32_t)begin;
        edit.text =
            zs_format(a, "%S# zspecc: allow %s because ...\n", zs_str_sub(line, 0, indent), id);
        if (edit.text.p == NULL || !is_allowed_by(l, a, d, f, &edit)) {
            return false;
        }
    }
    *ret = edit;
    return true;
}
