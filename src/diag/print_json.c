/* The JSON printer: one object a line, for programs. schema/finding/finding.json describes it. */
#include "diag/print_common.h"

#include "base/banned.h"

/* Writes the members that say where; nothing for what stands nowhere. */
static void add_place(zs_buf *out, zs_places *places, zs_span at)
{
    zs_place place;
    if (!zs_places_find(places, at, &place)) {
        return;
    }
    zs_print_key(out, "file");
    zs_print_string(out, place.file);
    zs_print_count(out, "line", place.line);
    zs_print_count(out, "column", place.column);
    zs_print_count(out, "endLine", place.end_line);
    zs_print_count(out, "endColumn", place.end_column);
    zs_print_count(out, "offset", place.offset);
    zs_print_count(out, "endOffset", place.end_offset);
}

/* Writes a list of texts; nothing for an empty one. */
static void add_lines(zs_buf *out, const char *name, const zs_str *lines, uint32_t n)
{
    if (n == 0) {
        return;
    }
    zs_print_key(out, name);
    zs_print_open(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        zs_print_string(out, lines[i]);
    }
    zs_print_close(out, ']');
}

/* Writes the further places; nothing when there are none. */
static void add_labels(zs_buf *out, const zs_diag *d, zs_places *places)
{
    if (d->n_labels == 0) {
        return;
    }
    zs_print_key(out, "labels");
    zs_print_open(out, '[');
    for (uint32_t i = 0; i < d->n_labels; i++) {
        zs_print_open(out, '{');
        add_place(out, places, d->labels[i].at);
        zs_print_member(out, "text", d->labels[i].text);
        zs_print_close(out, '}');
    }
    zs_print_close(out, ']');
}

/* Writes the fix; nothing when there is none that may be shown. */
static void add_fix(zs_buf *out, const zs_diags *ds, const zs_diag *d, zs_places *places)
{
    uint32_t n = zs_print_edit_count(ds, d);
    if (n == 0) {
        return;
    }
    zs_print_key(out, "fix");
    zs_print_open(out, '{');
    zs_print_key(out, "edits");
    zs_print_open(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        zs_shown_edit edit = zs_print_edit_at(d, i);
        zs_print_open(out, '{');
        add_place(out, places, edit.at);
        zs_print_key(out, "text");
        zs_print_string(out, edit.text);
        zs_print_close(out, '}');
    }
    zs_print_close(out, ']');
    zs_print_close(out, '}');
}

/* Writes one diagnostic as one line. */
static void print_one(zs_buf *out, const zs_diags *ds, const zs_diag *d, zs_places *places)
{
    zs_code_info code = zs_code_find(d->code);
    zs_print_open(out, '{');
    zs_print_member(out, "severity", zs_str_of(zs_print_severity(d->severity)));
    zs_print_member(out, "code", zs_str_of(code.id));
    zs_print_member(out, "title", zs_str_of(code.title));
    zs_print_key(out, "message");
    zs_print_string(out, d->message);
    add_place(out, places, d->at);
    zs_print_member(out, "label", d->label);
    add_labels(out, d, places);
    add_lines(out, "notes", d->notes, d->n_notes);
    add_lines(out, "help", d->helps, d->n_helps);
    add_fix(out, ds, d, places);
    zs_print_close(out, '}');
    zs_buf_add_char(out, '\n');
}

void zs_print_json(zs_buf *out, const zs_diags *ds, const zs_sources *sources)
{
    zs_places places;
    zs_places_init(&places, out->a, sources);
    zs_print_list list = zs_print_list_all(out->a, ds);
    for (uint32_t i = 0; i < list.n; i++) {
        print_one(out, ds, list.items[i], &places);
    }
}
