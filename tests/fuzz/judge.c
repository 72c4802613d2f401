/* Findings and their laws. Each code that was found counts as coverage. */
#include "judge.h"

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t found[ZS_CODE_COUNT];

/* What stands nowhere: it is about options, files that cannot be read, or the result as a whole. */
static bool may_stand_nowhere(zs_code code)
{
    return code == ZS_CODE_CDI_UNREADABLE || code == ZS_CODE_WHICH_SERVICE ||
           code == ZS_CODE_NO_SUCH_SERVICE || code == ZS_CODE_CONFIG_TOO_LARGE;
}

static void judge_span(const zs_session *s, zs_span at)
{
    if (zs_span_is_set(at)) {
        const zs_source *source = zs_sources_find(&s->sources, at);
        fuzz_law(source != NULL && (size_t)at.begin + at.length <= source->bytes.n);
    }
}

static void judge(const zs_session *s, const zs_diag *d)
{
    found[d->code]++;
    fuzz_law(d->message.n > 0);
    fuzz_law(zs_span_is_set(d->at) || may_stand_nowhere(d->code));
    judge_span(s, d->at);
    for (uint32_t i = 0; i < d->n_labels; i++) {
        fuzz_law(d->labels[i].text.n > 0);
        judge_span(s, d->labels[i].at);
    }
    for (uint32_t i = 0; i < zs_print_edit_count(&s->diags, d); i++) {
        zs_shown_edit edit = zs_print_edit_at(d, i);
        fuzz_law(zs_span_is_set(edit.at));
        judge_span(s, edit.at);
    }
}

zs_text fuzz_findings_of(zs_session *s)
{
    zs_text text = {NULL, 0};
    fuzz_law(zs_print_diagnostics(s, ZS_DIAGNOSTICS_JSON, false, &text) || zs_out_of_memory(s));
    return text;
}

void fuzz_judge_findings(zs_session *s)
{
    zs_text text;
    for (uint32_t i = 0; i < s->diags.n && !zs_out_of_memory(s); i++) {
        judge(s, s->diags.items[i]);
    }
    /* One form an input: the inputs are many. */
    size_t size = s->sources.n > 0 ? s->sources.items[0]->bytes.n : 0;
    zs_diagnostic_format format = (zs_diagnostic_format)(size % ZS_DIAGNOSTICS_COUNT);
    fuzz_law(zs_print_diagnostics(s, format, size % 2 == 0, &text) || zs_out_of_memory(s));
}
