/* Code actions: mend one finding, mend all, allow one with a comment. Follows LSP 3.17
 * "textDocument/codeAction". */
#include "lsp/edits.h"

#include "base/banned.h"

enum { ALLOWS_MAX = 8, ALL_MAX = 4096, SHOWN_MAX = 60 };

/* Does the client ask for actions of this kind? */
static bool is_wanted(const zs_event *only, zs_str kind)
{
    const zs_event *item = only != NULL ? only + 1 : NULL;
    if (only == NULL || only->kind != ZS_EVENT_LIST) {
        return true;
    }
    for (uint32_t i = 0; i < only->count; i++, item = zs_event_next(item)) {
        zs_str asked;
        if (zs_lsp_text_of(item, &asked) &&
            (asked.n == 0 || zs_str_eq(asked, kind) ||
             (zs_str_starts(kind, asked) && kind.p[asked.n] == '.'))) {
            return true;
        }
    }
    return false;
}

/* A list of TextEdit. */
static void write_edits(zs_lsp *l, zs_json_writer *w, const zs_lsp_document *d,
                        const zs_lsp_edit *edits, size_t n)
{
    zs_json_begin_list(w);
    for (size_t i = 0; i < n; i++) {
        zs_json_begin_object(w);
        zs_lsp_write_range(w, "range", &d->text, edits[i].begin, edits[i].end, l->client.encoding);
        zs_lsp_write_text(w, "newText", edits[i].text);
        zs_json_end_object(w);
    }
    zs_json_end_list(w);
}

/* `"edit": ...`, with the version that the edits are for when the client knows versions. */
static void write_edit(zs_lsp *l, zs_json_writer *w, const zs_lsp_document *d,
                       const zs_lsp_edit *edits, size_t n)
{
    zs_json_key(w, ZS_STR("edit"));
    zs_json_begin_object(w);
    if (!l->client.has_document_changes) {
        zs_json_key(w, ZS_STR("changes"));
        zs_json_begin_object(w);
        zs_json_key(w, d->uri);
        write_edits(l, w, d, edits, n);
        zs_json_end_object(w);
        zs_json_end_object(w);
        return;
    }
    zs_json_key(w, ZS_STR("documentChanges"));
    zs_json_begin_list(w);
    zs_json_begin_object(w);
    zs_json_key(w, ZS_STR("textDocument"));
    zs_json_begin_object(w);
    zs_lsp_write_text(w, "uri", d->uri);
    zs_json_key(w, ZS_STR("version"));
    if (d->has_version) {
        zs_json_i64(w, d->version);
    } else {
        zs_json_null(w);
    }
    zs_json_end_object(w);
    zs_json_key(w, ZS_STR("edits"));
    write_edits(l, w, d, edits, n);
    zs_json_end_object(w);
    zs_json_end_list(w);
    zs_json_end_object(w);
}

/* A text on one line, cut when it is long. */
static zs_str shown(zs_str s)
{
    size_t n = zs_str_find(s, '\n');
    if (n > SHOWN_MAX) {
        n = SHOWN_MAX;
        while (n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80) { /* not within a character */
            n--;
        }
    }
    return zs_str_sub(s, 0, n);
}

/* What the person chooses from: the change itself, as far as it is short. */
static zs_str fix_title(zs_arena *a, const zs_lsp_document *d, const zs_lsp_edit *edits, size_t n)
{
    zs_str old = zs_str_sub(d->text.bytes, edits[0].begin, edits[0].end - edits[0].begin);
    if (n > 1) {
        return zs_format(a, "Mend it (%u edits)", (unsigned)n);
    }
    if (old.n == 0) {
        return zs_format(a, "Insert %Q", shown(edits[0].text));
    }
    if (edits[0].text.n == 0) {
        return zs_format(a, "Remove %Q", shown(old));
    }
    return zs_format(a, "Replace %Q by %Q", shown(old), shown(edits[0].text));
}

/* One action about one finding. */
static void write_action(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_finding *f,
                         zs_str title, const zs_lsp_edit *edits, size_t n, bool is_preferred)
{
    zs_json_writer *w = c->w;
    zs_json_begin_object(w);
    zs_lsp_write_text(w, "title", title);
    zs_lsp_write_text(w, "kind", ZS_STR("quickfix"));
    zs_json_key(w, ZS_STR("diagnostics"));
    zs_json_begin_list(w);
    zs_lsp_write_finding(c->l, c->a, w, d, f);
    zs_json_end_list(w);
    if (is_preferred) {
        zs_json_key(w, ZS_STR("isPreferred"));
        zs_json_bool(w, true);
    }
    write_edit(c->l, w, d, edits, n);
    zs_json_end_object(w);
}

/* ---- all at once ----------------------------------------------------------------------------- */
/* Puts the edits of one finding among those taken so far, unless one is in the way. */
static size_t take_edits(zs_lsp_edit *all, size_t n_all, const zs_lsp_edit *edits, size_t n)
{
    if (n_all + n > ALL_MAX) {
        return n_all;
    }
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < n_all; k++) {
            bool is_apart = edits[i].end <= all[k].begin || all[k].end <= edits[i].begin;
            if (!is_apart || edits[i].begin == all[k].begin) {
                return n_all;
            }
        }
    }
    for (size_t i = 0; i < n; i++) {
        size_t at = n_all++;
        for (; at > 0 && all[at - 1].begin > edits[i].begin; at--) {
            all[at] = all[at - 1];
        }
        all[at] = edits[i];
    }
    return n_all;
}

/* The source action that mends all that can be mended for certain. */
static void write_fix_all(zs_lsp_call *c, const zs_lsp_document *d, size_t least)
{
    zs_lsp_edit edits[ZS_LSP_EDITS_MAX];
    zs_lsp_edit *all = zs_arena_array(c->a, ALL_MAX, sizeof *all);
    size_t n = 0, mended = 0;
    for (uint32_t i = 0; all != NULL && i < d->n_findings; i++) {
        size_t before = n;
        n = take_edits(all, n, edits, zs_lsp_fix_of(d, &d->findings[i], edits));
        mended += n > before;
    }
    if (mended < least || n == 0) {
        return;
    }
    zs_json_begin_object(c->w);
    zs_lsp_write_text(c->w, "title", ZS_STR("Mend all that zspecc is certain of"));
    zs_lsp_write_text(c->w, "kind", ZS_STR("source.fixAll.zspecc"));
    write_edit(c->l, c->w, d, all, n);
    zs_json_end_object(c->w);
}

/* Does a finding touch bytes from .. to? */
static bool touches(const zs_lsp_document *d, const zs_lsp_finding *f, size_t from, size_t to)
{
    zs_span at = f->diag->at;
    return zs_lsp_is_here(d, f, at) && at.begin <= to && from <= (size_t)at.begin + at.length;
}

/* Every action for what lies between two offsets, fixes first. */
static void write_actions(zs_lsp_call *c, const zs_lsp_document *d, size_t from, size_t to)
{
    const zs_event *only = zs_lsp_member(c->params, "context.only");
    bool wants_quick = is_wanted(only, ZS_STR("quickfix"));
    zs_lsp_edit edits[ZS_LSP_EDITS_MAX];
    for (uint32_t i = 0; wants_quick && i < d->n_findings; i++) {
        const zs_lsp_finding *f = &d->findings[i];
        size_t n = touches(d, f, from, to) ? zs_lsp_fix_of(d, f, edits) : 0;
        if (n > 0) {
            write_action(c, d, f, fix_title(c->a, d, edits, n), edits, n, true);
        }
    }
    for (uint32_t i = 0, n = 0; wants_quick && i < d->n_findings && n < ALLOWS_MAX; i++) {
        const zs_lsp_finding *f = &d->findings[i];
        if (touches(d, f, from, to) && zs_lsp_allow_of(c->l, c->a, d, f, edits)) {
            zs_str title = zs_format(c->a, "Allow %s here: say why in the comment",
                                     zs_code_find(f->diag->code).id);
            write_action(c, d, f, title, edits, 1, false);
            n++;
        }
    }
    if (is_wanted(only, ZS_STR("source.fixAll.zspecc"))) {
        write_fix_all(c, d, only != NULL ? 1 : 2);
    }
}

bool zs_lsp_actions(zs_lsp_call *c)
{
    zs_lsp_position start, end;
    zs_str uri;
    if (!zs_lsp_text_of(zs_lsp_member(c->params, "textDocument.uri"), &uri) ||
        !zs_lsp_position_in(zs_lsp_member(c->params, "range.start"), &start) ||
        !zs_lsp_position_in(zs_lsp_member(c->params, "range.end"), &end)) {
        return false;
    }
    zs_lsp_document *d = zs_lsp_document_find(c->l, uri);
    if (d != NULL && !zs_lsp_document_analyze(c->l, d)) {
        c->a->failed = true;
        d = NULL;
    }
    zs_json_begin_list(c->w);
    if (d != NULL) {
        write_actions(c, d, zs_lsp_offset_of(&d->text, start, c->l->client.encoding),
                      zs_lsp_offset_of(&d->text, end, c->l->client.encoding));
    }
    zs_json_end_list(c->w);
    return true;
}
