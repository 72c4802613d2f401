/* The left side of the page: every source with its marks, and findings below their lines. */
#include "cli/trace_report.h"
#include "diag/excerpt.h"

#include "base/banned.h"

enum { LINES_OF_A_BLOCK = 200, SHOWN_LABELS_MAX = 8 };

static bool is_option(const zs_source *source)
{
    return zs_str_starts(source->name, ZS_STR("<--"));
}

/* The deployment is the first text that is no option; also when it could not be read. */
static uint32_t deployment_of(const report *r)
{
    const zs_sources *sources = &r->o->session->sources;
    uint32_t i = 0;
    while (i < sources->n && is_option(sources->items[i])) {
        i++;
    }
    return i < sources->n ? sources->items[i]->id : 0;
}

/* The number-th source of the page: the deployment is shown before the options. */
static const zs_source *source_at(const report *r, uint32_t number)
{
    const zs_sources *sources = &r->o->session->sources;
    uint32_t first = deployment_of(r);
    if (number == 0 || first == 0) {
        return sources->items[first > 0 ? first - 1 : number];
    }
    return sources->items[number < first ? number - 1 : number];
}

/* Documents are shown; other texts, such as account files, when a value came from there. */
bool report_shows(const report *r, const zs_source *source)
{
    if (zs_source_is_hidden(&r->o->session->diags, source)) {
        return false;
    }
    const zs_document_places *d = &r->o->documents[source->id - 1];
    bool is_deployment = deployment_of(r) == source->id;
    bool has_mark = d->n > 0 || is_deployment;
    for (uint32_t i = 0; i < r->n_marks && !has_mark; i++) {
        has_mark = r->marks[i].source == source->id && r->marks[i].anchor != ZS_NO_INDEX;
    }
    return has_mark;
}

/* Bytes of a source as text of the page. */
static void add_bytes(report *r, const zs_source *source, uint32_t begin, uint32_t end)
{
    r->part.n = 0;
    zs_excerpt_clean(&r->part, &r->o->session->diags, source, begin, end);
    report_add_text(r, zs_buf_str(&r->part));
}

/* A mark: a link to the first value that came from it, or a key. */
static void add_mark(report *r, const zs_document_places *d, const report_mark *m)
{
    if (m->anchor == ZS_NO_INDEX) {
        zs_buf_add(&r->out, ZS_STR("<span class=\"key\">"));
        add_bytes(r, d->source, m->begin, m->end);
        zs_buf_add(&r->out, ZS_STR("</span>"));
        return;
    }
    zs_buf_addf(&r->out, "<a class=\"o%s\" id=\"o%u\" href=\"#v%u\" data-at=\"",
                m->is_key ? " key" : "", m->anchor, m->value);
    report_add_text(r, d->source->name);
    zs_buf_addf(&r->out, ":%u:%u", zs_lines_line(&d->lines, m->begin),
                zs_lines_column(&d->lines, m->begin));
    uint32_t place = zs_places_at(d, r->o->values[m->value].origin.at, r->o->service);
    if (place != ZS_NO_INDEX) {
        zs_buf_add(&r->out, ZS_STR("  "));
        report_add_text(r, d->items[place].pointer);
    }
    zs_buf_add(&r->out, ZS_STR("\">"));
    add_bytes(r, d->source, m->begin, m->end);
    zs_buf_add(&r->out, ZS_STR("</a>"));
}

/* One line with its marks; returns the first mark after it. */
static uint32_t add_line(report *r, const zs_document_places *d, uint32_t line, uint32_t mark)
{
    uint32_t source = d->source->id;
    zs_str text = zs_lines_text(&d->lines, line);
    uint32_t at = d->lines.begins[line - 1], end = at + (uint32_t)text.n;
    size_t blanks = 0;
    while (blanks < text.n && (text.p[blanks] == ' ' || text.p[blanks] == '\t')) {
        blanks++;
    }
    bool is_comment = blanks < text.n && text.p[blanks] == '#';
    zs_buf_addf(&r->out,
                "<div class=\"l%s\" id=\"s%u-%u\"><a class=\"n\" href=\"#s%u-%u\">%u</a><code>",
                is_comment ? " c" : "", source, line, source, line, line);
    while (mark < r->n_marks && r->marks[mark].source == source && r->marks[mark].begin < end) {
        const report_mark *m = &r->marks[mark++];
        uint32_t begin = m->begin > at ? m->begin : at;
        add_bytes(r, d->source, at, begin);
        add_mark(r, d, m);
        at = m->end > begin ? m->end : begin;
    }
    add_bytes(r, d->source, at, end);
    zs_buf_add(&r->out, ZS_STR("</code></div>\n"));
    return mark;
}

static void add_remarks(report *r, const char *word, const zs_str *items, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        zs_buf_addf(&r->out, "<p><i>%s</i> ", word);
        report_add_text(r, items[i]);
        zs_buf_add(&r->out, ZS_STR("</p>"));
    }
}

/* A finding as a box of its own, with its codes, labels, notes and helps. */
static void add_finding(report *r, const zs_diag *d, uint32_t number)
{
    static const char *const words[] = {"note", "warning", "error"};
    zs_buf_addf(&r->out, "<div class=\"f %s\" id=\"f%u\" tabindex=\"0\"><b>%s %s</b> ",
                words[d->severity], number, words[d->severity], zs_code_find(d->code).id);
    report_add_text(r, d->message);
    add_remarks(r, "", &d->label, d->label.n > 0);
    for (uint32_t i = 0; i < d->n_labels && i < SHOWN_LABELS_MAX; i++) {
        const zs_source *source = zs_sources_find(&r->o->session->sources, d->labels[i].at);
        if (source == NULL || !report_shows(r, source)) {
            continue;
        }
        uint32_t line =
            zs_lines_line(&r->o->documents[source->id - 1].lines, d->labels[i].at.begin);
        zs_buf_addf(&r->out, "<p><a href=\"#s%u-%u\">", source->id, line);
        report_add_text(r, source->name);
        zs_buf_addf(&r->out, ":%u</a> ", line);
        report_add_text(r, d->labels[i].text);
        zs_buf_add(&r->out, ZS_STR("</p>"));
    }
    add_remarks(r, "note", d->notes, d->n_notes);
    add_remarks(r, "help", d->helps, d->n_helps);
    zs_buf_add(&r->out, ZS_STR("</div>\n"));
}

uint32_t report_add_findings(report *r, uint32_t from, uint32_t source, uint32_t end)
{
    const zs_diags *ds = &r->o->session->diags;
    while (from < r->n_findings) {
        const zs_diag *d = ds->items[r->findings[from]];
        if (d->at.source != source || (source != 0 && d->at.begin >= end)) {
            break;
        }
        add_finding(r, d, from);
        from++;
    }
    return from;
}

static uint32_t first_mark(const report *r, uint32_t source)
{
    uint32_t i = 0;
    while (i < r->n_marks && r->marks[i].source < source) {
        i++;
    }
    return i;
}

static uint32_t first_finding(const report *r, uint32_t source)
{
    uint32_t i = 0;
    while (i < r->n_findings && r->o->session->diags.items[r->findings[i]]->at.source < source) {
        i++;
    }
    return i;
}

/* The lines of a source, in blocks that a browser may leave undrawn. */
static void add_code(report *r, const zs_document_places *d)
{
    uint32_t mark = first_mark(r, d->source->id), finding = first_finding(r, d->source->id);
    uint32_t n = d->lines.n;
    bool ends_empty = n > 1 && zs_lines_text(&d->lines, n).n == 0;
    zs_buf_add(&r->out, ZS_STR("<div class=\"code\">\n"));
    for (uint32_t line = 1; line <= n - ends_empty; line++) {
        if ((line - 1) % LINES_OF_A_BLOCK == 0) {
            zs_buf_add(&r->out, line > 1 ? ZS_STR("</div><div class=\"k\">") : ZS_STR("<div>"));
        }
        uint32_t next = line < n - ends_empty ? d->lines.begins[line] : UINT32_MAX;
        mark = add_line(r, d, line, mark);
        finding = report_add_findings(r, finding, d->source->id, next);
    }
    zs_buf_add(&r->out, ZS_STR("</div></div>\n"));
}

/* The name of a source as its tab says it: an option in full. */
static void add_name(report *r, const zs_source *source)
{
    bool is_given = is_option(source);
    report_add_text(r, is_given ? zs_str_sub(source->name, 1, source->name.n - 2) : source->name);
}

bool report_add_sources(report *r)
{
    const zs_sources *sources = &r->o->session->sources;
    zs_buf_addf(&r->out, "<section class=\"pane\" id=\"sources\" aria-label=\"Inputs\">\n<nav "
                         "class=\"tabs\" role=\"tablist\" aria-label=\"Inputs\">\n");
    for (uint32_t i = 0; i < sources->n; i++) {
        const zs_source *source = source_at(r, i);
        if (report_shows(r, source)) {
            uint32_t id = source->id, finding = first_finding(r, id);
            bool is_faulty = finding < r->n_findings &&
                             r->o->session->diags.items[r->findings[finding]]->at.source == id;
            zs_buf_addf(&r->out, "<a href=\"#s%u\">", id);
            add_name(r, source);
            zs_buf_addf(&r->out, "%s</a>\n", is_faulty ? " <em>!</em>" : "");
        }
    }
    zs_buf_add(&r->out, ZS_STR("</nav>\n"));
    for (uint32_t i = 0; i < sources->n; i++) {
        const zs_source *source = source_at(r, i);
        if (report_shows(r, source)) {
            zs_buf_addf(&r->out, "<article class=\"source\" id=\"s%u\"><h2>", source->id);
            add_name(r, source);
            zs_buf_add(&r->out, ZS_STR("</h2>\n"));
            add_code(r, &r->o->documents[source->id - 1]);
            zs_buf_add(&r->out, ZS_STR("</article>\n"));
        }
    }
    zs_buf_add(&r->out, ZS_STR("</section>\n"));
    return !r->out.failed && !r->o->session->a.failed;
}
