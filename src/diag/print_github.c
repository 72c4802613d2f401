/* The printer of annotations: one workflow command of GitHub Actions a line.
 * Source: docs.github.com, "Workflow commands for GitHub Actions"; escapes as actions/toolkit
 * (packages/core/src/command.ts) makes them. A runner shows ten errors and ten warnings a step. */
#include "diag/print_common.h"

#include "base/banned.h"

/* `%` and line ends would end a command's data; `:` and `,` a property as well. */
static void add_escaped(zs_buf *out, zs_str s, bool is_property)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '%' || c == '\r' || c == '\n' || (is_property && (c == ':' || c == ','))) {
            static const char hex[] = "0123456789ABCDEF";
            zs_buf_addf(out, "%%%c%c", hex[(unsigned char)c >> 4], hex[c & 15]);
        } else {
            zs_buf_add_char(out, c);
        }
    }
}

static void add_remarks(zs_buf *out, const char *kind, const zs_str *lines, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        zs_buf_addf(out, "%%0A%s", kind);
        add_escaped(out, lines[i], false);
    }
}

/* Writes the command of one diagnostic. Columns are taken only where begin and end share a line. */
static void print_one(zs_buf *out, const zs_diag *d, zs_places *places)
{
    zs_code_info code = zs_code_find(d->code);
    zs_place place;
    zs_buf_addf(out, "::%s ",
                d->severity == ZS_SEVERITY_NOTE ? "notice" : zs_print_severity(d->severity));
    if (zs_places_find(places, d->at, &place)) {
        zs_buf_add(out, ZS_STR("file="));
        add_escaped(out, place.file, true);
        zs_buf_addf(out, ",line=%u,endLine=%u,", place.line, place.end_line);
        if (place.line == place.end_line) {
            zs_buf_addf(out, "col=%u,endColumn=%u,", place.column, place.end_column);
        }
    }
    zs_buf_addf(out, "title=%s ", code.id);
    add_escaped(out, zs_str_of(code.title), true);
    zs_buf_add(out, ZS_STR("::"));
    add_escaped(out, d->message, false);
    add_remarks(out, "", &d->label, d->label.n > 0);
    add_remarks(out, "note: ", d->notes, d->n_notes);
    add_remarks(out, "help: ", d->helps, d->n_helps);
    zs_buf_add_char(out, '\n');
}

void zs_print_github(zs_buf *out, const zs_diags *ds, const zs_sources *sources)
{
    zs_places places;
    zs_places_init(&places, out->a, sources);
    zs_print_list list = zs_print_list_all(out->a, ds);
    for (uint32_t i = 0; i < list.n; i++) {
        print_one(out, list.items[i], &places);
    }
}
