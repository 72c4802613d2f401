/* One value of config.json with its origin, for people and for programs. */
#include "cli/trace.h"
#include "diag/excerpt.h"

#include "base/banned.h"

enum { SHOWN_BYTES_MAX = 100, VALUE_BYTES_MAX = 64 * 1000 * 1000, EXCERPT_INDENT = 8 };

/* The start of a text, cut between two code points. */
static zs_str cut(zs_str s)
{
    size_t n = s.n;
    if (n > SHOWN_BYTES_MAX) {
        n = SHOWN_BYTES_MAX;
        while (n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80) {
            n--;
        }
    }
    return zs_str_sub(s, 0, n);
}

/* Where people look for it: an object that is laid out below its key is that key. */
static zs_span shown_span(const zs_document_places *d, uint32_t place, zs_span at)
{
    if (place == ZS_NO_INDEX || !zs_span_is_set(d->items[place].key) || d->items[place].is_copy) {
        return at;
    }
    zs_span key = d->items[place].key;
    uint8_t kind = d->items[place].event->kind;
    bool is_below = zs_lines_line(&d->lines, key.begin) < zs_lines_line(&d->lines, at.begin);
    return is_below && (kind == ZS_EVENT_MAP || kind == ZS_EVENT_LIST) ? key : at;
}

void trace_print_origin(zs_origins *o, zs_origin origin, zs_buf *out)
{
    zs_session *s = o->session;
    const zs_source *source = zs_sources_find(&s->sources, origin.at);
    const zs_rule_info *rule = zs_rule_find(origin.rule);
    const zs_document_places *d = source != NULL ? zs_origins_document(o, source) : NULL;
    if (source == NULL) {
        zs_buf_add(out, ZS_STR("  from  a default\n"));
    } else if (zs_str_starts(source->name, ZS_STR("<--"))) {
        zs_str option = zs_str_sub(source->name, 1, source->name.n - 2);
        zs_buf_addf(out, "  from  the option %S %S\n", option, cut(source->bytes));
    } else if (d != NULL) {
        uint32_t place = zs_places_at(d, origin.at, o->service);
        zs_span at = shown_span(d, place, origin.at);
        zs_buf_addf(out, "  from  %S:%u:%u", source->name, zs_lines_line(&d->lines, at.begin),
                    zs_lines_column(&d->lines, at.begin));
        if (place != ZS_NO_INDEX && d->items[place].pointer.n > 0) {
            zs_buf_addf(out, "  %S", d->items[place].pointer);
        }
        zs_buf_add_char(out, '\n');
        zs_excerpt_print(out, &s->diags, &s->sources, at, EXCERPT_INDENT);
    }
    if (rule != NULL) {
        zs_buf_addf(out, "  by    %s  %s\n", rule->id, rule->says);
    }
}

void trace_print_value(zs_origins *o, uint32_t value, zs_buf *out)
{
    zs_buf text;
    zs_json_writer w;
    zs_buf_init(&text, &o->session->a, VALUE_BYTES_MAX);
    zs_json_init(&w, &text, true);
    zs_origins_write(o, value, &w);
    zs_str shown = cut(zs_buf_str(&text));
    zs_buf_addf(out, "%S = %S%s\n", o->values[value].pointer, shown, shown.n < text.n ? "..." : "");
    trace_print_origin(o, o->values[value].origin, out);
}

bool trace_write_value(zs_origins *o, uint32_t value, zs_json_writer *w)
{
    zs_json_begin_object(w);
    zs_json_key(w, ZS_STR("pointer"));
    zs_json_str(w, o->values[value].pointer);
    zs_json_key(w, ZS_STR("value"));
    zs_origins_write(o, value, w);
    zs_json_key(w, ZS_STR("origin"));
    bool ok = zs_origin_write(o, o->values[value].origin, w);
    zs_json_end_object(w);
    return ok;
}
