/* The library door: findings, one by one or printed. Prints into memory of the session only. */
#include "session.h"

#include "base/banned.h"

static zs_text text_of(zs_str s)
{
    return (zs_text){s.p, s.n};
}

/* A list of texts in the memory of one visit; empty without memory. */
static const zs_text *list_texts(zs_arena *a, const zs_str *texts, uint32_t n, size_t *ret_n)
{
    zs_text *list = zs_arena_array(a, n, sizeof *list);
    for (uint32_t i = 0; list != NULL && i < n; i++) {
        list[i] = text_of(texts[i]);
    }
    *ret_n = list != NULL ? n : 0;
    return list;
}

/* The edits of a fix, likewise; none when they would show what is hidden. */
static const zs_finding_edit *list_edits(zs_arena *a, zs_session *s, const zs_diag *d,
                                         size_t *ret_n)
{
    uint32_t n = zs_print_edit_count(&s->diags, d);
    zs_finding_edit *list = zs_arena_array(a, n, sizeof *list);
    *ret_n = 0;
    for (uint32_t i = 0; list != NULL && i < n; i++) {
        zs_shown_edit edit = zs_print_edit_at(d, i);
        const zs_source *source = zs_sources_find(&s->sources, edit.at);
        if (source != NULL) {
            list[(*ret_n)++] =
                (zs_finding_edit){text_of(source->name), edit.at.begin,
                                  (size_t)edit.at.begin + edit.at.length, text_of(edit.text)};
        }
    }
    return list;
}

/* Everything known of one diagnostic, as the header declares it. */
static zs_finding finding_of(zs_arena *a, zs_session *s, const zs_diag *d)
{
    zs_code_info code = zs_code_find(d->code);
    const zs_source *source = zs_sources_find(&s->sources, d->at);
    size_t end = (size_t)d->at.begin + d->at.length;
    zs_position first = zs_position_of(&s->sources, d->at);
    zs_position last = zs_position_of(&s->sources, zs_span_of(d->at.source, end, 0));
    zs_finding finding = {.severity = (int)d->severity,
                          .code = code.id,
                          .title = code.title,
                          .message = text_of(d->message),
                          .file = source != NULL ? text_of(source->name) : (zs_text){"", 0},
                          .line = first.line,
                          .column = first.column,
                          .end_line = last.line,
                          .end_column = last.column,
                          .begin = d->at.begin,
                          .end = end,
                          .label = text_of(d->label)};
    finding.notes = list_texts(a, d->notes, d->n_notes, &finding.n_notes);
    finding.helps = list_texts(a, d->helps, d->n_helps, &finding.n_helps);
    finding.edits = list_edits(a, s, d, &finding.n_edits);
    return finding;
}

void zs_each_diagnostic(zs_session *s, void (*visit)(void *context, const zs_finding *finding),
                        void *context)
{
    for (uint32_t i = 0; i < s->diags.n; i++) {
        zs_arena a;
        zs_arena_init(&a, &s->a.from, s->a.limit);
        zs_finding finding = finding_of(&a, s, s->diags.items[i]);
        visit(context, &finding);
        s->a.failed |= a.failed;
        zs_arena_release(&a);
    }
}

uint32_t zs_error_count(const zs_session *s)
{
    return s->diags.n_errors;
}

uint32_t zs_warning_count(const zs_session *s)
{
    return s->diags.n_warnings;
}

static const char *const formats[ZS_DIAGNOSTICS_COUNT] = {
    [ZS_DIAGNOSTICS_TEXT] = "text",   [ZS_DIAGNOSTICS_JSON] = "json",
    [ZS_DIAGNOSTICS_SARIF] = "sarif", [ZS_DIAGNOSTICS_GITHUB] = "github",
    [ZS_DIAGNOSTICS_JUNIT] = "junit",
};

zs_diagnostic_format zs_diagnostic_format_by_name(const char *name)
{
    int format = 0;
    while (format < ZS_DIAGNOSTICS_COUNT && strcmp(formats[format], name) != 0) {
        format++;
    }
    return (zs_diagnostic_format)format;
}

bool zs_session_print(zs_session *s, zs_diagnostic_format format, zs_print_options options,
                      zs_text *ret)
{
    zs_buf out;
    zs_buf_init(&out, &s->a, ZS_RESULT_BYTES_MAX);
    options.version = ZS_STR(ZSPEC_VERSION);
    switch (format) {
    case ZS_DIAGNOSTICS_JSON:
        zs_print_json(&out, &s->diags, &s->sources);
        break;
    case ZS_DIAGNOSTICS_SARIF:
        zs_print_sarif(&out, &s->diags, &s->sources, &options);
        break;
    case ZS_DIAGNOSTICS_GITHUB:
        zs_print_github(&out, &s->diags, &s->sources);
        break;
    case ZS_DIAGNOSTICS_JUNIT:
        zs_print_junit(&out, &s->diags, &s->sources);
        break;
    case ZS_DIAGNOSTICS_TEXT:
    case ZS_DIAGNOSTICS_COUNT:
        zs_print_text(&out, &s->diags, &s->sources, &options);
        break;
    }
    if (out.failed || s->a.failed) {
        return false;
    }
    *ret = text_of(zs_buf_str(&out));
    return true;
}

bool zs_print_diagnostics(zs_session *s, zs_diagnostic_format format, bool has_color, zs_text *ret)
{
    return zs_session_print(s, format, (zs_print_options){.has_color = has_color}, ret);
}
