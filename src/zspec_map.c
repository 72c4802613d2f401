/* The source map: for each value of config.json where it came from, as JSON. */
#include "origins.h"

#include "base/banned.h"

enum { MAP_BYTES_MAX = 256 * 1000 * 1000 };

static void add_number(zs_json_writer *w, const char *key, uint32_t value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_u64(w, value);
}

static void add_text(zs_json_writer *w, const char *key, zs_str value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_str(w, value);
}

bool zs_origin_write(zs_origins *o, zs_origin origin, zs_json_writer *w)
{
    const zs_rule_info *rule = zs_rule_find(origin.rule);
    const zs_source *source = zs_sources_find(&o->session->sources, origin.at);
    zs_json_begin_object(w);
    if (source != NULL) {
        const zs_document_places *d = zs_origins_document(o, source);
        if (d == NULL) {
            return false;
        }
        uint32_t place = zs_places_at(d, origin.at, o->service);
        add_text(w, "file", source->name);
        add_number(w, "line", zs_lines_line(&d->lines, origin.at.begin));
        add_number(w, "column", zs_lines_column(&d->lines, origin.at.begin));
        if (place != ZS_NO_INDEX) {
            add_text(w, "path", d->items[place].pointer);
        }
    }
    if (rule != NULL) {
        add_text(w, "rule", zs_str_of(rule->id));
        add_text(w, "says", zs_str_of(rule->says));
    }
    zs_json_end_object(w);
    return true;
}

bool zs_source_map(zs_session *s, zs_text *ret)
{
    zs_buf out;
    zs_json_writer w;
    zs_origins o;
    if (s->spec == NULL || !zs_origins_init(&o, s)) {
        return false;
    }
    zs_buf_init(&out, &s->a, MAP_BYTES_MAX);
    zs_json_init(&w, &out, false);
    zs_json_begin_object(&w);
    for (uint32_t i = 0; i < o.n_values; i++) {
        zs_json_key(&w, o.values[i].pointer);
        if (!zs_origin_write(&o, o.values[i].origin, &w)) {
            return false;
        }
    }
    zs_json_end_object(&w);
    if (out.failed || s->a.failed) {
        return false;
    }
    *ret = (zs_text){out.p, out.n};
    return true;
}
