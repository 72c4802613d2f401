/* The JSON printer: one object a line, for programs.
 * Positions count from 1, columns in code points; an end is the position right after the last
 * byte. */
#include "diag/print_common.h"

#include "base/utf8.h"

#include "base/banned.h"

/* Writes a string of RFC 8259; bytes that are no UTF-8 (file names may hold them) become U+FFFD. */
static void add_string(zs_buf *out, zs_str s)
{
    static const char hex[] = "0123456789abcdef";
    zs_buf_add_char(out, '"');
    for (size_t i = 0, length; i < s.n; i += length) {
        unsigned char c = (unsigned char)s.p[i];
        length = zs_utf8_length(zs_str_sub(s, i, s.n));
        if (length == 0) {
            length = 1;
            zs_buf_add(out, ZS_STR("\xEF\xBF\xBD"));
        } else if (c == '"' || c == '\\') {
            zs_buf_add_char(out, '\\');
            zs_buf_add_char(out, (char)c);
        } else if (c < ' ') {
            zs_buf_addf(out, "\\u00%c%c", hex[c >> 4], hex[c & 15]);
        } else {
            zs_buf_add(out, zs_str_sub(s, i, length));
        }
    }
    zs_buf_add_char(out, '"');
}

/* Whether what comes next is the first member of an object. A buffer that failed holds nothing. */
static bool is_at_first(const zs_buf *out)
{
    return out->n > 0 && out->p[out->n - 1] == '{';
}

/* Writes `"name":"value"`, after a comma unless it is the first member; nothing for an empty
 * value. */
static void add_member(zs_buf *out, const char *name, zs_str value)
{
    if (value.n > 0) {
        zs_buf_addf(out, "%s\"%s\":", is_at_first(out) ? "" : ",", name);
        add_string(out, value);
    }
}

/* Writes the members that say where; nothing for what stands nowhere. */
static void add_place(zs_buf *out, const zs_sources *sources, zs_span at)
{
    const zs_source *source = zs_sources_find(sources, at);
    if (source == NULL) {
        return;
    }
    zs_position begin = zs_position_of(sources, at);
    zs_span after = zs_span_of(at.source, (size_t)at.begin + at.length, 0);
    zs_position end = zs_position_of(sources, after);
    zs_buf_add(out, is_at_first(out) ? ZS_STR("\"file\":") : ZS_STR(",\"file\":"));
    add_string(out, source->name);
    zs_buf_addf(out, ",\"line\":%u,\"column\":%u,\"endLine\":%u,\"endColumn\":%u", begin.line,
                begin.column, end.line, end.column);
}

/* Writes `,"name":["...", ...]`; nothing for an empty list. */
static void add_lines(zs_buf *out, const char *name, const zs_str *lines, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i == 0) {
            zs_buf_addf(out, ",\"%s\":[", name);
        } else {
            zs_buf_add_char(out, ',');
        }
        add_string(out, lines[i]);
    }
    if (n > 0) {
        zs_buf_add_char(out, ']');
    }
}

/* Writes the further places; nothing when there are none. */
static void add_labels(zs_buf *out, const zs_diag *d, const zs_sources *sources)
{
    for (uint32_t i = 0; i < d->n_labels; i++) {
        zs_buf_add(out, i == 0 ? ZS_STR(",\"labels\":[{") : ZS_STR(",{"));
        add_place(out, sources, d->labels[i].at);
        add_member(out, "text", d->labels[i].text);
        zs_buf_add_char(out, '}');
    }
    if (d->n_labels > 0) {
        zs_buf_add_char(out, ']');
    }
}

/* Writes one diagnostic as one line. */
static void print_one(zs_buf *out, const zs_diags *ds, const zs_diag *d, const zs_sources *sources)
{
    static const char *const severities[] = {
        [ZS_SEVERITY_NOTE] = "note",
        [ZS_SEVERITY_WARNING] = "warning",
        [ZS_SEVERITY_ERROR] = "error",
    };
    zs_buf_addf(out, "{\"severity\":\"%s\",\"code\":\"%s\"", severities[d->severity],
                zs_code_find(d->code)->id);
    add_member(out, "message", d->message);
    add_place(out, sources, d->at);
    add_member(out, "label", d->label);
    add_labels(out, d, sources);
    add_lines(out, "notes", d->notes, d->n_notes);
    add_lines(out, "help", d->helps, d->n_helps);
    if (zs_print_shows_fix(ds, d)) {
        zs_buf_add(out, ZS_STR(",\"fix\":{"));
        add_place(out, sources, d->fix_at);
        zs_buf_add(out, ZS_STR(",\"text\":"));
        add_string(out, d->fix);
        zs_buf_add_char(out, '}');
    }
    zs_buf_add(out, ZS_STR("}\n"));
}

void zs_print_json(zs_buf *out, const zs_diags *ds, const zs_sources *sources)
{
    zs_diag *const *order = zs_print_order(out->a, ds);
    for (uint32_t i = 0; i < ds->n; i++) {
        print_one(out, ds, order[i], sources);
    }
    if (ds->n_dropped > 0) {
        zs_buf_addf(out, "{\"severity\":\"note\",\"message\":\"... and %u more\"}\n",
                    (unsigned)ds->n_dropped);
    }
}
