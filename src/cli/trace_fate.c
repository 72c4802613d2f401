/* What a line became, for people and for programs. */
#include "cli/trace.h"
#include "diag/excerpt.h"

#include "base/banned.h"

enum { EXCERPT_INDENT = 8 };

/* The codes, and only they, of a row's words. */
static zs_str codes_of(zs_arena *a, const zs_ledger_row *row)
{
    zs_buf out;
    zs_buf_init(&out, a, 1024);
    zs_str rest = zs_str_of(zs_ledger_by(row));
    while (rest.n > 0) {
        zs_str word = zs_str_sub(rest, 0, zs_str_find(rest, ' '));
        rest = zs_str_sub(rest, word.n + 1, rest.n);
        if (zs_str_starts(word, ZS_STR("ZS"))) {
            zs_buf_addf(&out, "%s%S", out.n > 0 ? ", " : "", word);
        }
    }
    return zs_buf_str(&out);
}

static zs_str reason_word(const zs_ledger_row *row)
{
    zs_str by = zs_str_of(zs_ledger_by(row));
    return zs_str_sub(by, 0, zs_str_find(by, ' '));
}

/* Why a place has no value, in one sentence. */
static zs_str why_silent(zs_origins *o, const trace_silent *silent, const zs_document_places *d)
{
    zs_arena *a = &o->session->a;
    const zs_ledger_row *row = silent->row;
    if (silent->is_elsewhere) {
        zs_str name = zs_str_sub(o->service, strlen("/services/"), o->service.n);
        return zs_format(a, "it is part of another service; this is config.json of %Q", name);
    }
    if (row == NULL && d->items[silent->place].event->kind != ZS_EVENT_SCALAR) {
        return ZS_STR("it is empty");
    }
    if (row == NULL) {
        row = d->items[silent->place].parent != ZS_NO_INDEX
                  ? trace_ledger_row(d, d->items[silent->place].parent, true)
                  : NULL;
        bool is_one = row != NULL && row->decision == ZS_DECISION_NOT_RUNTIME;
        return is_one ? zs_format(a, "not for the runtime (%S), like what stands beside it",
                                  reason_word(row))
                      : ZS_STR("the ledger has no row for it: it only says how the rest is read");
    }
    if (row->decision == ZS_DECISION_NOT_RUNTIME) {
        return zs_format(a, "not for the runtime (%S): %s", reason_word(row), zs_ledger_says(row));
    }
    if (row->decision == ZS_DECISION_REJECTED) {
        return zs_format(a, "config.json cannot say it: %s (%S)", zs_ledger_says(row),
                         codes_of(a, row));
    }
    return zs_format(a, "it decides about %s, and here nothing there comes from it",
                     zs_ledger_says(row));
}

/* Says where the question leads, before the answer. */
static void print_head(const trace_line *line, zs_buf *out)
{
    zs_buf_addf(out, "%S:%u", line->document->source->name, line->line);
    if (line->column > 0) {
        zs_buf_addf(out, ":%u", line->column);
    }
}

/* A line on which nothing is written: why. */
static void print_nothing(zs_origins *o, const trace_line *line, const trace_fate *fate,
                          zs_buf *out)
{
    zs_str text = zs_lines_text(&line->document->lines, line->line);
    while (text.n > 0 && (text.p[0] == ' ' || text.p[0] == '\t')) {
        text = zs_str_sub(text, 1, text.n);
    }
    const char *why = fate->is_merge   ? "`<<` merges what stands at its anchor: ask there"
                      : text.n == 0    ? "the line is blank"
                      : *text.p == '#' ? "the line is a comment"
                                       : "no key and no value begins there";
    (void)o;
    print_head(line, out);
    zs_buf_addf(out, " became nothing: %s\n", why);
}

void trace_print_fate(zs_origins *o, const trace_line *line, const trace_fate *fate, zs_buf *out)
{
    const zs_document_places *d = line->document;
    if (fate->n_places == 0 && fate->n_values == 0) {
        print_nothing(o, line, fate, out);
        return;
    }
    for (uint32_t i = 0; i < fate->n_places; i++) {
        const zs_place *p = &d->items[fate->places[i]];
        zs_span at = zs_span_is_set(p->key) ? p->key : p->at;
        zs_buf_addf(out, "%S:%u:%u  %S\n", d->source->name, zs_lines_line(&d->lines, at.begin),
                    zs_lines_column(&d->lines, at.begin), p->pointer);
        zs_excerpt_print(out, &o->session->diags, &o->session->sources, at, EXCERPT_INDENT);
    }
    if (fate->n_places == 0) {
        print_head(line, out);
        zs_buf_add_char(out, '\n');
    }
    if (fate->through != ZS_NO_INDEX) {
        zs_buf_addf(out, "  shapes what %S became\n", d->items[fate->through].pointer);
    }
    for (uint32_t i = 0; i < fate->n_values; i++) {
        const zs_value *v = &o->values[fate->values[i]];
        const zs_rule_info *rule = zs_rule_find(v->origin.rule);
        bool is_open = v->shape != ZS_SHAPE_LEAF && v->n > 0;
        zs_buf_addf(out, "  -> %S%s%S", v->pointer, is_open ? "" : " = ",
                    is_open                     ? ZS_STR("")
                    : v->shape == ZS_SHAPE_LEAF ? v->text
                    : v->shape == ZS_SHAPE_LIST ? ZS_STR("[]")
                                                : ZS_STR("{}"));
        zs_buf_addf(out, rule != NULL ? "  (%s: %s)\n" : "\n", rule != NULL ? rule->id : "",
                    rule != NULL ? rule->says : "");
    }
    for (uint32_t i = 0; i < fate->n_silent; i++) {
        const zs_place *p = &d->items[fate->silent[i].place];
        zs_buf_addf(out, "  -- %S: %S\n", p->pointer, why_silent(o, &fate->silent[i], d));
    }
    if (fate->n_values == 0 && fate->n_silent == 0) {
        zs_buf_add(out, ZS_STR("  -- no value of config.json comes from here\n"));
    }
}

static void write_text(zs_json_writer *w, const char *key, zs_str value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_str(w, value);
}

/* A place without a value, and why. */
static void write_silent(zs_origins *o, const zs_document_places *d, const trace_silent *silent,
                         zs_json_writer *w)
{
    zs_json_begin_object(w);
    write_text(w, "path", d->items[silent->place].pointer);
    if (silent->row != NULL) {
        write_text(w, "decision", zs_str_of(zs_decision_word(silent->row->decision)));
    }
    write_text(w, "why", why_silent(o, silent, d));
    zs_json_end_object(w);
}

/* For programs: {file, line, column, paths, through, values, silent: [{path, decision, why}]} */
bool trace_write_fate(zs_origins *o, const trace_line *line, const trace_fate *fate,
                      zs_json_writer *w)
{
    const zs_document_places *d = line->document;
    bool ok = true;
    zs_json_begin_object(w);
    write_text(w, "file", d->source->name);
    zs_json_key(w, ZS_STR("line"));
    zs_json_u64(w, line->line);
    if (line->column > 0) {
        zs_json_key(w, ZS_STR("column"));
        zs_json_u64(w, line->column);
    }
    zs_json_key(w, ZS_STR("paths"));
    zs_json_begin_list(w);
    for (uint32_t i = 0; i < fate->n_places; i++) {
        zs_json_str(w, d->items[fate->places[i]].pointer);
    }
    zs_json_end_list(w);
    if (fate->through != ZS_NO_INDEX) {
        write_text(w, "through", d->items[fate->through].pointer);
    }
    zs_json_key(w, ZS_STR("values"));
    zs_json_begin_list(w);
    for (uint32_t i = 0; i < fate->n_values && ok; i++) {
        ok = trace_write_value(o, fate->values[i], w);
    }
    zs_json_end_list(w);
    zs_json_key(w, ZS_STR("silent"));
    zs_json_begin_list(w);
    for (uint32_t i = 0; i < fate->n_silent; i++) {
        write_silent(o, d, &fate->silent[i], w);
    }
    zs_json_end_list(w);
    zs_json_end_object(w);
    return ok;
}
