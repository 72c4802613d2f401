/* What the decoder says about keys: unknown, written twice, missing choices.
 * Where a key belongs that is known elsewhere, fault_place.c says. */
#include "model/decode.h"

#include "base/banned.h"

enum { FEW_KEYS = 12 }; /* known keys are listed up to this number */

/* Gives the key another name, unless the map has that one too. */
static void offer_name(zs_decoder *d, zs_diag *said, const zs_event *map, const zs_event *key,
                       zs_str name)
{
    zs_str fix = zs_written(d->a, name, key->style != ZS_STYLE_PLAIN);
    if (fix.p != NULL && key->kind == ZS_EVENT_KEY && map->kind == ZS_EVENT_MAP &&
        zs_event_find(map, name) == NULL) {
        zs_diag_fix(d->diags, said, key->at, fix);
    }
}

/* Does the other name take the value as it stands? */
static bool takes_as_is(const zs_decoder *d, const zs_type *t, zs_str name, const zs_event *value)
{
    uint16_t next = 0;
    uint16_t index = zs_field_find(d->schema, t, name, &next);
    if (index == ZS_NO_FIELD) {
        return false;
    }
    const zs_type *of = &d->schema->types[d->schema->fields[t->ref + index].type];
    return of->kind == ZS_KIND_MAP ? value->kind == ZS_EVENT_MAP
                                   : of->kind == ZS_KIND_BOOL && value->kind == ZS_EVENT_SCALAR &&
                                         value->core == ZS_CORE_BOOL;
}

/* Says what the key of another tool is called here; with is_near, of one that is misspelt too. */
static bool help_misnamed(zs_decoder *d, zs_diag *said, const zs_event *map, const zs_event *key,
                          const zs_type *t, bool is_near)
{
    const uint16_t *pair = t->tag > 0 ? &d->schema->names[t->tag - 1] : NULL;
    for (; pair != NULL && *pair != 0; pair += 2) {
        zs_str theirs = zs_schema_str(d->schema, pair[0]);
        zs_str ours = zs_schema_str(d->schema, pair[1]);
        if (is_near ? zs_suggest(key->text, &theirs, 1).n > 0 : zs_str_eq(key->text, theirs)) {
            zs_diag_help(d->diags, said, "%Q is called %Q here, see `zspecc schema %s`", theirs,
                         ours, d->schema->kind);
            if (!is_near && takes_as_is(d, t, ours, key + 1)) {
                offer_name(d, said, map, key, ours);
            }
            return true;
        }
    }
    return false;
}

/* Says what could have been meant by a key that resembles none: one of these. */
static void help_keys(zs_decoder *d, zs_diag *said, const zs_str *names, size_t n)
{
    if (n > FEW_KEYS) {
        zs_diag_help(d->diags, said, "`zspecc schema %s` prints all %u keys", d->schema->kind,
                     (unsigned)n);
    } else if (n > 0) {
        zs_diag_help(d->diags, said, "its keys are %S", zs_list_words(d->a, names, n, "and"));
    }
}

/* A key that another tool has, that is misspelt, that belongs elsewhere, or that is known nowhere:
 * in this order, since the first knows most. */
void zs_fault_unknown_key(zs_decoder *d, const zs_place *place, const zs_event *map,
                          const zs_event *key)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_UNKNOWN_KEY, zs_key_span(key), "%Q is not a known key of %S",
                     key->text, zs_owner_words(d->a, d->schema, place));
    if (help_misnamed(d, said, map, key, t, false)) {
        return;
    }
    zs_str near = zs_suggest(key->text, names, n);
    if (near.n > 0) {
        zs_diag_set_label(d->diags, said, "did you mean %Q?", near);
        if (zs_suggests_one(key->text, names, n)) {
            offer_name(d, said, map, key, near);
        }
    } else if (key->kind == ZS_EVENT_TAG || (!zs_fault_say_place(d, said, place, map, key) &&
                                             !help_misnamed(d, said, map, key, t, true))) {
        help_keys(d, said, names, n);
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
            if (!zs_is_told(o, t, meant)) {
                zs_origin_put(o, t, meant, (zs_origin){ZS_NOWHERE, ZS_RULE_FAULTY});
                zs_presence_clear(o, meant); /* the default it has */
            }
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
        zs_str fix = zs_written(d->a, near, tag->style != ZS_STYLE_PLAIN);
        zs_diag_set_label(d->diags, said, "did you mean %Q?", near);
        if (fix.p != NULL && zs_suggests_one(tag->text, names, n)) {
            zs_diag_fix(d->diags, said, tag->at, fix);
        }
    }
    return ZS_FAULTY;
}
