/* Where a key belongs that stands in the wrong map: looked for in what this map may hold, in the
 * maps around it. Knows no schema in particular. */
#include "model/decode.h"

#include "base/banned.h"

enum {
    LEVELS_BELOW = 2, /* how far a key is looked for within what a map may hold */
    PLACES_MAX = 3,   /* named in one message */
    PATH_BYTES_MAX = 512,
    LINE_VALUE_MAX = 40, /* bytes of a value that is shown in a line to write */
};

/* Paths of objects that have the key. */
typedef struct found {
    zs_decoder *d;
    zs_str key;
    zs_str paths[PLACES_MAX];
    size_t n;
} found;

static bool has_key(const zs_schema *schema, const zs_type *object, zs_str key)
{
    uint16_t next = 0;
    return zs_field_find(schema, object, key, &next) != ZS_NO_FIELD;
}

static void find_below(found *f, const zs_type *t, unsigned levels, zs_buf *path);

/* Looks into one type that a field may hold: an object, or a choice with objects in it. */
static void find_in(found *f, uint16_t type, unsigned levels, zs_buf *path)
{
    const zs_schema *schema = f->d->schema;
    const zs_type *t = &schema->types[type];
    size_t n = f->n;
    if (t->kind == ZS_KIND_OBJECT && levels == 1) {
        if (f->n < PLACES_MAX && has_key(schema, t, f->key)) {
            f->paths[f->n++] = zs_str_copy(f->d->a, zs_buf_str(path));
        }
    } else if (t->kind == ZS_KIND_OBJECT) {
        find_below(f, t, levels - 1, path);
    }
    bool is_choice = t->kind == ZS_KIND_ALT || t->kind == ZS_KIND_UNION;
    for (uint16_t i = 0; is_choice && i < t->n && f->n == n; i++) {
        uint16_t one = schema->variants[t->ref + i].type;
        if (schema->types[one].kind == ZS_KIND_OBJECT) {
            find_in(f, one, levels, path);
        }
    }
}

/* Looks for the key exactly `levels` levels below an object; an item of a list is as near as the
 * list. */
static void find_below(found *f, const zs_type *t, unsigned levels, zs_buf *path)
{
    const zs_schema *schema = f->d->schema;
    size_t length = path->n;
    for (uint16_t i = 0; i < t->n; i++) {
        const zs_field *field = &schema->fields[t->ref + i];
        const zs_type *child = &schema->types[field->type];
        bool is_list = child->kind == ZS_KIND_LIST;
        uint16_t within = is_list ? child->ref : field->type;
        if (&schema->types[within] == t) {
            continue;
        }
        zs_buf_addf(path, length > 0 ? ".%S" : "%S", zs_schema_str(schema, field->name));
        if (is_list) {
            zs_buf_add(path, ZS_STR("[]"));
        }
        find_in(f, within, levels, path);
        path->n = length;
    }
}

/* All places nearest to an object; the first level that has any. */
static found look_below(zs_decoder *d, const zs_type *t, zs_str key)
{
    found f = {.d = d, .key = key};
    for (unsigned levels = 1; levels <= LEVELS_BELOW && f.n == 0; levels++) {
        zs_buf path;
        zs_buf_init(&path, d->a, PATH_BYTES_MAX);
        find_below(&f, t, levels, &path);
    }
    return f;
}

/* What `key: value` looks like at the end of a path such as `resources`, on one line; {NULL, 0}
 * when the value is not short and plain, or hidden. */
static zs_str line_of(zs_decoder *d, zs_str path, zs_str key, const zs_event *value)
{
    bool is_short = value->kind == ZS_EVENT_SCALAR && value->text.n <= LINE_VALUE_MAX;
    bool is_json = (value->flags & ZS_EVENT_JSON) != 0;
    if (!is_short || is_json || d->hidden > 0 || zs_str_find(path, '.') < path.n ||
        zs_str_find(path, '[') < path.n) {
        return (zs_str){NULL, 0};
    }
    bool is_core = value->style == ZS_STYLE_PLAIN && value->core != ZS_CORE_STR;
    zs_str text =
        is_core ? value->text : zs_written(d->a, value->text, value->style != ZS_STYLE_PLAIN);
    if (text.p == NULL) {
        return text;
    }
    return zs_format(d->a, "%S: {%S: %S}", path, key, text);
}

/* The key is one of something within this map: names it, and shows it where it is there. */
static bool say_below(zs_decoder *d, zs_diag *said, const zs_type *t, const zs_event *map,
                      const zs_event *key)
{
    found f = look_below(d, t, key->text);
    if (f.n == 0) {
        return false;
    }
    const zs_event *there = map->kind == ZS_EVENT_MAP ? zs_event_find(map, f.paths[0]) : NULL;
    zs_str line =
        f.n == 1 && there == NULL ? line_of(d, f.paths[0], key->text, key + 1) : (zs_str){NULL, 0};
    zs_str words = zs_list_words(d->a, f.paths, f.n, "or");
    zs_diag_help(d->diags, said,
                 line.p != NULL ? "%Q belongs under %S: write %Q" : "%Q belongs under %S",
                 key->text, words, line);
    if (there != NULL) {
        zs_diag_add_label(d->diags, said, there[-1].at, "under this");
    }
    return true;
}

/* The key is one of a map around this one; `beside` is the key by which the way leads back down. */
static bool say_above(zs_decoder *d, zs_diag *said, const zs_place *place, zs_str key)
{
    zs_str beside = place->key;
    for (const zs_place *p = place->up; p != NULL; p = p->up) {
        const zs_type *t = &d->schema->types[p->type];
        if (t->kind == ZS_KIND_OBJECT && has_key(d->schema, t, key)) {
            zs_str owner = zs_owner_words(d->a, d->schema, p);
            zs_diag_help(d->diags, said, "%Q is a key of %S, beside %Q", key, owner, beside);
            return true;
        }
        beside = p->step == ZS_STEP_FIELD || p->step == ZS_STEP_ENTRY ? p->key : beside;
    }
    return false;
}

bool zs_fault_say_place(zs_decoder *d, zs_diag *said, const zs_place *place, const zs_event *map,
                        const zs_event *key)
{
    const zs_type *t = &d->schema->types[place->type];
    return say_below(d, said, t, map, key) || say_above(d, said, place, key->text);
}
