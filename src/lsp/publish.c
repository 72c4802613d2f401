/* Diagnostics as the protocol has them. Follows LSP 3.17 "Diagnostic" and
 * "textDocument/publishDiagnostics". */
#include "lsp/server.h"

#include "lsp/edits.h"

#include "base/banned.h"

enum { MESSAGE_MAX = 64 << 10, PUBLISHED_MAX = 64 << 20 };
enum { SEVERITY_ERROR = 1, SEVERITY_WARNING = 2, SEVERITY_INFORMATION = 3 };
enum { TAG_UNNECESSARY = 1, TAG_DEPRECATED = 2 };

/* In every session of an analysis the document is the first source. */
bool zs_lsp_is_here(const zs_lsp_document *d, const zs_lsp_finding *f, zs_span at)
{
    const zs_source *source = zs_sources_find(&f->session->sources, at);
    return source != NULL && source->bytes.p == d->text.bytes.p;
}

/* ` (host.json:3:1)` behind what is said of another text. */
static void add_place(zs_buf *out, const zs_lsp_finding *f, zs_span at)
{
    const zs_source *source = zs_sources_find(&f->session->sources, at);
    if (source != NULL) {
        zs_position p = zs_position_of(&f->session->sources, at);
        zs_buf_addf(out, " (%S:%u:%u)", source->name, p.line, p.column);
    }
}

/* All that is said: editors show one text. */
static zs_str message_of(zs_lsp *l, zs_arena *a, const zs_lsp_document *d, const zs_lsp_finding *f)
{
    const zs_diag *diag = f->diag;
    zs_buf out;
    zs_buf_init(&out, a, MESSAGE_MAX);
    zs_buf_add(&out, diag->message);
    if (!zs_lsp_is_here(d, f, diag->at)) {
        add_place(&out, f, diag->at);
    }
    if (diag->label.n > 0) {
        zs_buf_addf(&out, "\n%S", diag->label);
    }
    for (uint32_t i = 0; i < diag->n_labels; i++) {
        bool is_here = zs_lsp_is_here(d, f, diag->labels[i].at);
        if (!is_here || !l->client.has_related) {
            zs_buf_addf(&out, "\n%S", diag->labels[i].text);
            add_place(&out, f, diag->labels[i].at);
        }
    }
    for (uint32_t i = 0; i < diag->n_notes; i++) {
        zs_buf_addf(&out, "\nnote: %S", diag->notes[i]);
    }
    for (uint32_t i = 0; i < diag->n_helps; i++) {
        zs_buf_addf(&out, "\nhelp: %S", diag->helps[i]);
    }
    return out.failed && !a->failed ? diag->message : zs_buf_str(&out);
}

/* The further places of a finding that lie in the document itself. */
static void write_related(zs_lsp *l, zs_json_writer *w, const zs_lsp_document *d,
                          const zs_lsp_finding *f)
{
    zs_json_key(w, ZS_STR("relatedInformation"));
    zs_json_begin_list(w);
    for (uint32_t i = 0; i < f->diag->n_labels; i++) {
        const zs_label *label = &f->diag->labels[i];
        if (!zs_lsp_is_here(d, f, label->at)) {
            continue;
        }
        zs_json_begin_object(w);
        zs_json_key(w, ZS_STR("location"));
        zs_json_begin_object(w);
        zs_lsp_write_text(w, "uri", d->uri);
        zs_lsp_write_range(w, "range", &d->text, label->at.begin,
                           (size_t)label->at.begin + label->at.length, l->client.encoding);
        zs_json_end_object(w);
        zs_lsp_write_text(w, "message", label->text);
        zs_json_end_object(w);
    }
    zs_json_end_list(w);
}

/* A key that is on its way out is struck through; what has no effect is shown faded. */
static void write_tags(zs_lsp *l, zs_json_writer *w, zs_code code)
{
    bool is_deprecated = code == ZS_CODE_DEPRECATED_KEY && l->client.has_deprecated;
    bool is_unnecessary = l->client.has_unnecessary &&
                          (code == ZS_CODE_ALLOW_UNUSED || code == ZS_CODE_GPU_MEMBER_UNUSED);
    if (is_deprecated || is_unnecessary) {
        zs_json_key(w, ZS_STR("tags"));
        zs_json_begin_list(w);
        zs_json_i64(w, is_deprecated ? TAG_DEPRECATED : TAG_UNNECESSARY);
        zs_json_end_list(w);
    }
}

void zs_lsp_write_finding(zs_lsp *l, zs_arena *a, zs_json_writer *w, const zs_lsp_document *d,
                          const zs_lsp_finding *f)
{
    static const int severities[] = {[ZS_SEVERITY_NOTE] = SEVERITY_INFORMATION,
                                     [ZS_SEVERITY_WARNING] = SEVERITY_WARNING,
                                     [ZS_SEVERITY_ERROR] = SEVERITY_ERROR};
    const zs_diag *diag = f->diag;
    bool is_here = zs_lsp_is_here(d, f, diag->at);
    size_t begin = is_here ? diag->at.begin : 0;
    zs_json_begin_object(w);
    zs_lsp_write_range(w, "range", &d->text, begin, begin + (is_here ? diag->at.length : 0),
                       l->client.encoding);
    zs_lsp_write_number(w, "severity", severities[diag->severity]);
    zs_lsp_write_text(w, "code", zs_str_of(zs_code_find(diag->code).id));
    zs_lsp_write_text(w, "source", ZS_STR("zspecc"));
    zs_lsp_write_text(w, "message", message_of(l, a, d, f));
    write_tags(l, w, diag->code);
    if (l->client.has_related && diag->n_labels > 0) {
        write_related(l, w, d, f);
    }
    zs_json_key(w, ZS_STR("data"));
    zs_json_begin_object(w);
    zs_json_key(w, ZS_STR("fixable"));
    zs_json_bool(w, zs_lsp_has_fix(d, f));
    zs_json_end_object(w);
    zs_json_end_object(w);
}

/* Of a document whose analysis was given up. */
static void write_no_memory(zs_lsp *l, zs_json_writer *w, const zs_lsp_document *d)
{
    zs_json_begin_object(w);
    zs_lsp_write_range(w, "range", &d->text, 0, 0, l->client.encoding);
    zs_lsp_write_number(w, "severity", SEVERITY_ERROR);
    zs_lsp_write_text(w, "source", ZS_STR("zspecc"));
    zs_lsp_write_text(w, "message", ZS_STR("memory ran out before the document was judged"));
    zs_json_end_object(w);
}

void zs_lsp_publish(zs_lsp *l, zs_arena *a, zs_lsp_document *d, zs_str uri)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, PUBLISHED_MAX);
    zs_json_init(&w, &out, true);
    zs_json_begin_object(&w);
    zs_lsp_write_text(&w, "jsonrpc", ZS_STR("2.0"));
    zs_lsp_write_text(&w, "method", ZS_STR("textDocument/publishDiagnostics"));
    zs_json_key(&w, ZS_STR("params"));
    zs_json_begin_object(&w);
    zs_lsp_write_text(&w, "uri", uri);
    if (d != NULL && d->has_version) {
        zs_lsp_write_number(&w, "version", d->version);
    }
    zs_json_key(&w, ZS_STR("diagnostics"));
    zs_json_begin_list(&w);
    if (d != NULL && d->has_no_memory) {
        write_no_memory(l, &w, d);
    }
    for (uint32_t i = 0; d != NULL && i < d->n_findings; i++) {
        zs_lsp_write_finding(l, a, &w, d, &d->findings[i]);
    }
    zs_json_end_list(&w);
    zs_json_end_object(&w);
    zs_json_end_object(&w);
    if (out.failed) {
        l->state = ZS_LSP_NO_MEMORY;
    } else {
        zs_lsp_send(l, zs_buf_str(&out));
    }
}
