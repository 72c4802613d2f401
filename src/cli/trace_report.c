/* `trace --html`: one page that shows the inputs, config.json and what leads from one to the other.
 * It fetches nothing: style and script are within, and the policy allows only these two by digest.
 * Whatever the inputs hold is text here: see report_add_text. */
#include "cli/trace_report.h"

#include "cdi/sort.h"
#include "diag/excerpt.h"

static const char style[] = {
#include "report/report.css.inc"
};
static const char script[] = {
#include "report/report.js.inc"
};
static const char style_digest[] =
#include "report/report.css.digest"
    ;
static const char script_digest[] =
#include "report/report.js.digest"
    ;

#include "base/banned.h"

enum { PAGE_BYTES_MAX = 512 * 1000 * 1000, PART_BYTES_MAX = 64 * 1000 * 1000 };

void report_add_text(report *r, zs_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *escape = s.p[i] == '&'    ? "&amp;"
                             : s.p[i] == '<'  ? "&lt;"
                             : s.p[i] == '>'  ? "&gt;"
                             : s.p[i] == '"'  ? "&quot;"
                             : s.p[i] == '\'' ? "&#39;"
                                              : NULL;
        if (escape != NULL) {
            zs_buf_add(&r->out, zs_str_sub(s, from, i - from));
            zs_buf_add(&r->out, zs_str_of(escape));
            from = i + 1;
        }
    }
    zs_buf_add(&r->out, zs_str_sub(s, from, s.n));
}

static int compare_findings(const void *context, uint32_t x, uint32_t y)
{
    const zs_diag *const *items = context;
    zs_span a = items[x]->at, b = items[y]->at;
    if (a.source != b.source) {
        return a.source < b.source ? -1 : 1;
    }
    return a.begin < b.begin ? -1 : a.begin > b.begin;
}

static bool sort_findings(report *r)
{
    const zs_diags *ds = &r->o->session->diags;
    r->n_findings = ds->n;
    r->findings = zs_sort_indices(&r->o->session->a, ds->n, compare_findings, ds->items);
    return r->findings != NULL;
}

/* Everything up to the sources: policy, style, title, counts, keys. */
static void add_head(report *r)
{
    const zs_session *s = r->o->session;
    zs_str name = s->deployment != NULL ? s->deployment->deployment : ZS_STR("deployment");
    zs_str service = s->input.service != NULL ? s->input.service->key : (zs_str){"", 0};
    zs_buf_addf(&r->out,
                "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                "'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
                style_digest, script_digest);
    zs_buf_add(&r->out, ZS_STR("<meta name=\"viewport\" content=\"width=device-width, "
                               "initial-scale=1\">\n<meta name=\"referrer\" "
                               "content=\"no-referrer\">\n<title>"));
    report_add_text(r, service.n > 0 ? service : name);
    zs_buf_add(&r->out, ZS_STR(": from deployment to config.json</title>\n<style>"));
    zs_buf_add(&r->out, (zs_str){style, sizeof style});
    zs_buf_add(&r->out, ZS_STR("</style>\n</head>\n<body>\n<header><h1>"));
    report_add_text(r, name);
    if (service.n > 0) {
        zs_buf_add(&r->out, ZS_STR(" / "));
        report_add_text(r, service);
    }
    zs_buf_addf(&r->out, "</h1><p>%u values, %u error%s, %u warning%s</p>", r->o->n_values,
                s->diags.n_errors, s->diags.n_errors == 1 ? "" : "s", s->diags.n_warnings,
                s->diags.n_warnings == 1 ? "" : "s");
    zs_buf_add(
        &r->out,
        ZS_STR("<p><button value=\"-1\" hidden>Previous finding</button> <button "
               "value=\"1\" hidden>Next finding</button></p><p class=\"keys\"><kbd>Tab</kbd> "
               "pane <kbd>\xE2\x86\x91</kbd> <kbd>\xE2\x86\x93</kbd> value "
               "<kbd>\xE2\x86\x90</kbd> <kbd>\xE2\x86\x92</kbd> other side "
               "<kbd>n</kbd> <kbd>p</kbd> finding <kbd>Esc</kbd> let go</p></header>\n"));
}

/* Every rule that made a value, in the order of the rules. */
static bool add_rules(report *r)
{
    bool *used = zs_arena_array(&r->o->session->a, ZS_RULE_END, sizeof *used);
    if (used == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < r->o->n_values; i++) {
        uint32_t rule = r->o->values[i].origin.rule;
        if (rule < ZS_RULE_END) {
            used[rule] = true;
        }
    }
    zs_buf_add(&r->out, ZS_STR("<details id=\"rules\"><summary>Rules</summary><dl>\n"));
    for (uint32_t rule = ZS_RULE_FIRST; rule < ZS_RULE_END; rule++) {
        const zs_rule_info *info = used[rule] ? zs_rule_find(rule) : NULL;
        if (info != NULL) {
            zs_buf_addf(&r->out, "<dt id=\"r-%s\">%s</dt><dd>", info->id, info->id);
            report_add_text(r, zs_str_of(info->says));
            zs_buf_add(&r->out, ZS_STR("</dd>\n"));
        }
    }
    zs_buf_add(&r->out, ZS_STR("</dl></details>\n"));
    return true;
}

bool trace_make_report(zs_origins *o, zs_text *ret)
{
    report r = {.o = o};
    zs_buf_init(&r.out, &o->session->a, PAGE_BYTES_MAX);
    zs_buf_init(&r.part, &o->session->a, PART_BYTES_MAX);
    if (!sort_findings(&r) || !report_make_marks(&r)) {
        return false;
    }
    add_head(&r);
    zs_buf_add(&r.out, ZS_STR("<div class=\"top\">\n"));
    report_add_findings(&r, 0, 0, 0);
    zs_buf_add(&r.out, ZS_STR("</div>\n<main>\n"));
    if (!report_add_sources(&r)) {
        return false;
    }
    report_add_config(&r);
    zs_buf_add(&r.out, ZS_STR("<svg class=\"threads\" aria-hidden=\"true\"></svg>\n</main>\n<div "
                              "id=\"detail\" aria-live=\"polite\"></div>\n"));
    if (!add_rules(&r)) {
        return false;
    }
    zs_buf_add(&r.out, ZS_STR("<script>"));
    zs_buf_add(&r.out, (zs_str){script, sizeof script});
    zs_buf_add(&r.out, ZS_STR("</script>\n</body>\n</html>"));
    *ret = (zs_text){r.out.p, r.out.n};
    return !r.out.failed && !r.part.failed && !o->session->a.failed;
}
