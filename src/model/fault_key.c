/* What the decoder says about keys: unknown, written twice, missing choices.
 * A key that is unknown here is looked for nearby: in what this map may hold, and in the maps
 * around it. */
#include "model/decode.h"

#include "base/banned.h"

enum {
    LEVELS_BELOW = 2, /* how far an unknown key is looked for within what its map may hold */
    PATH_BYTES_MAX = 512,
    FEW_KEYS = 12, /* known keys are listed up to this number */
};

/* The object that a field of this type holds or may hold; NULL for others. */
static const zs_type *object_within(const zs_schema *schema, uint16_t type)
{
    const zs_type *t = &schema->types[type];
    if (t->kind == ZS_KIND_OBJECT) {
        return t;
    }
    for (uint16_t i = 0; t->kind == ZS_KIND_ALT && i < t->n; i++) {
        const zs_type *alternative = &schema->types[schema->variants[t->ref + i].type];
        if (alternative->kind == ZS_KIND_OBJECT) {
            return alternative;
        }
    }
    return NULL;
}

static bool has_key(const zs_schema *schema, const zs_type *object, zs_str key)
{
    uint16_t next = 0;
    return zs_field_find(schema, object, key, &next) != ZS_NO_FIELD;
}

/* Looks for the key exactly `levels` levels below; writes the path of the object that has it. */
static bool find_below(const zs_schema *schema, const zs_type *t, zs_str key, unsigned levels,
                       zs_buf *path)
{
    size_t length = path->n;
    for (uint16_t i = 0; i < t->n; i++) {
        const zs_field *f = &schema->fields[t->ref + i];
        const zs_type *child = object_within(schema, f->type);
        if (child == NULL || child == t) {
            continue;
        }
        zs_buf_addf(path, length > 0 ? ".%S" : "%S", zs_schema_str(schema, f->name));
        if (levels == 1 ? has_key(schema, child, key)
                        : find_below(schema, child, key, levels - 1, path)) {
            return true;
        }
        path->n = length;
    }
    return false;
}

/* Says where the key belongs when it is one of the objects within this one. */
static bool help_below(zs_decoder *d, zs_diag *said, const zs_type *t, zs_str key)
{
    for (unsigned levels = 1; levels <= LEVELS_BELOW; levels++) {
        zs_buf path;
        zs_buf_init(&path, d->a, PATH_BYTES_MAX);
        if (find_below(d->schema, t, key, levels, &path)) {
            zs_diag_help(d->diags, said, "%Q belongs under %Q", key, zs_buf_str(&path));
            return true;
        }
    }
    return false;
}

/* Says where the key belongs when it is one of the objects around this one. */
static bool help_above(zs_decoder *d, zs_diag *said, const zs_place *place, zs_str key)
{
    unsigned levels = 1;
    for (const zs_place *p = place->up; p != NULL; p = p->up, levels++) {
        const zs_type *t = &d->schema->types[p->type];
        if (t->kind == ZS_KIND_OBJECT && has_key(d->schema, t, key)) {
            zs_diag_help(d->diags, said, "%Q is a key of %S: move it %u level%s up", key,
                         zs_owner_words(d->a, d->schema, p), levels, levels == 1 ? "" : "s");
            return true;
        }
    }
    return false;
}

/* Says what the key of another tool is called here. */
static bool help_misnamed(zs_decoder *d, zs_diag *said, const zs_type *t, zs_str key)
{
    const uint16_t *pair = t->tag > 0 ? &d->schema->names[t->tag - 1] : NULL;
    while (pair != NULL && *pair != 0) {
        if (zs_str_eq(key, zs_schema_str(d->schema, pair[0]))) {
            zs_diag_help(d->diags, said, "it is called %Q here; `zspecc schema %s` describes it",
                         zs_schema_str(d->schema, pair[1]), d->schema->kind);
            return true;
        }
        pair += 2;
    }
    return false;
}

/* Says what could have been meant by a key that resembles none: it stands elsewhere, or one of all
 * keys. */
static void help_far(zs_decoder *d, zs_diag *said, const zs_place *place, const zs_event *key)
{
    const zs_type *t = &d->schema->types[place->type];
    bool is_tag = key->kind == ZS_EVENT_TAG;
    if (!is_tag && (help_below(d, said, t, key->text) || help_above(d, said, place, key->text))) {
        return;
    }
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    if (n > FEW_KEYS) {
        zs_diag_help(d->diags, said, "`zspecc schema %s` prints all %u keys", d->schema->kind,
                     (unsigned)n);
    } else if (n > 0) {
        zs_diag_help(d->diags, said, "its keys are %S", zs_list_words(d->a, names, n, "and"));
    }
}

void zs_fault_unknown_key(zs_decoder *d, const zs_place *place, const zs_event *key)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_UNKNOWN_KEY, zs_key_span(key), "%Q is not a known key of %S",
                     key->text, zs_owner_words(d->a, d->schema, place));
    if (help_misnamed(d, said, t, key->text)) {
        return;
    }
    zs_str near = zs_suggest(key->text, names, n);
    if (near.n == 0) {
        help_far(d, said, place, key);
        return;
    }
    zs_diag_set_label(d->diags, said, "did you mean %Q?", near);
    if (key->kind != ZS_EVENT_TAG) {
        zs_diag_fix(d->diags, said, key->at, zs_written(d->a, near, key->style != ZS_STYLE_PLAIN));
    }
}

void zs_fault_excuse(zs_decoder *d, const zs_place *place, zs_node *o, const zs_event *map)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    const zs_event *key = map + 1;
    for (uint32_t i = 0; map->kind == ZS_EVENT_MAP && i < map->count; i++) {
        uint16_t next = 0;
        zs_str near = zs_suggest(key->text, names, n);
        if (near.n > 0 && zs_field_find(d->schema, t, key->text, &next) == ZS_NO_FIELD) {
            uint16_t meant = zs_field_find(d->schema, t, near, &next);
            zs_origin *origin = &o->origins[meant];
            bool is_there = zs_node_has(o, meant) || zs_node_is_null(o, t, meant);
            origin->rule = is_there ? origin->rule : ZS_RULE_FAULTY;
        }
        key = zs_event_next(key + 1);
    }
}

void zs_fault_duplicate(zs_decoder *d, const zs_place *place, const zs_event *map,
                        const zs_event *key, uint16_t index)
{
    const zs_type *t = &d->schema->types[place->type];
    const zs_event *first = map + 1;
    uint16_t next = 0;
    while (first != key && zs_field_find(d->schema, t, first->text, &next) != index) {
        first = zs_event_next(first + 1);
    }
    zs_diag *said = zs_diag_push(d->diags, ZS_CODE_DUPLICATE_ALIAS, key->at,
                                 "%Q and %Q are two names of one key", first->text, key->text);
    zs_diag_add_label(d->diags, said, first->at, "first written here");
    zs_diag_help(d->diags, said, "keep one of the two");
}

void zs_fault_deprecated(zs_decoder *d, const zs_event *key)
{
    zs_diag_push(d->diags, ZS_CODE_DEPRECATED_KEY, key->at, "%Q is deprecated", key->text);
}

/* Where to say that something is missing in a map: its key, else its first byte. */
static zs_span head_of(const zs_place *place, const zs_event *map)
{
    return zs_span_is_set(place->key_at)
               ? place->key_at
               : zs_span_of(map->at.source, map->at.begin, map->at.length > 0);
}

zs_outcome zs_fault_no_variant(zs_decoder *d, const zs_place *place, const zs_event *map)
{
    const zs_type *t = &d->schema->types[place->type];
    zs_str tag = zs_schema_str(d->schema, t->tag);
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_MISSING_KEY, head_of(place, map), "%Q is missing in %S", tag,
                     zs_owner_words(d->a, d->schema, place));
    zs_diag_help(d->diags, said, "add %Q: %S", tag, zs_list_words(d->a, names, n, "or"));
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++, key = zs_event_next(key + 1)) {
        if (zs_suggest(key->text, &tag, 1).n > 0) {
            zs_diag_add_label(d->diags, said, key->at, "did you mean %Q?", tag);
            zs_diag_fix(d->diags, said, key->at,
                        zs_written(d->a, tag, key->style != ZS_STYLE_PLAIN));
            break;
        }
    }
    return ZS_FAULTY;
}

zs_outcome zs_fault_variant(zs_decoder *d, const zs_place *place, const zs_event *tag)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    zs_str words = zs_list_words(d->a, names, n, "or");
    zs_str subject = zs_place_words(d->a, place);
    if (tag->kind != ZS_EVENT_SCALAR) {
        zs_diag_push(d->diags, ZS_CODE_WRONG_TYPE, tag->at, "%S: expected %S, found %S", subject,
                     words, zs_found_words(tag));
        return ZS_FAULTY;
    }
    zs_str found = d->hidden > 0 ? ZS_STR("<hidden>") : tag->text;
    zs_diag *said = zs_diag_push(d->diags, ZS_CODE_UNKNOWN_VARIANT, tag->at,
                                 "%S: expected %S, found %Q", subject, words, found);
    zs_str near = zs_suggest(tag->text, names, n);
    if (near.n > 0 && d->hidden == 0) {
        zs_diag_set_label(d->diags, said, "did you mean %Q?", near);
        zs_diag_fix(d->diags, said, tag->at, zs_written(d->a, near, tag->style != ZS_STYLE_PLAIN));
    }
    return ZS_FAULTY;
}
