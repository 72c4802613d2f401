/* Walks a bundled schema: references, choices, properties, and the way of a document through it. */
#include "lsp/schema.h"

#include "base/banned.h"

enum { STEPS_MAX = 32 }; /* references and choices in a row */

/* `#/$defs/NAME` */
static const zs_event *target_of(const zs_lsp_schema *s, zs_str ref, zs_str *ret_name)
{
    zs_str start = ZS_STR("#/$defs/");
    const zs_event *defs = zs_event_find(s->root, ZS_STR("$defs"));
    if (!zs_str_starts(ref, start) || defs == NULL || defs->kind != ZS_EVENT_MAP) {
        return NULL;
    }
    *ret_name = zs_str_sub(ref, start.n, ref.n);
    return zs_event_find(defs, *ret_name);
}

static const zs_event *member(const zs_event *map, const char *word)
{
    return map != NULL && map->kind == ZS_EVENT_MAP ? zs_event_find(map, zs_str_of(word)) : NULL;
}

static const zs_event *choices_of(const zs_event *schema)
{
    const zs_event *choices = member(schema, "oneOf");
    choices = choices != NULL ? choices : member(schema, "anyOf");
    choices = choices != NULL ? choices : member(schema, "allOf");
    return choices != NULL && choices->kind == ZS_EVENT_LIST ? choices : NULL;
}

bool zs_lsp_is_type(const zs_event *leaf, const char *type)
{
    const zs_event *types = member(leaf, "type"), *item = types;
    if (types == NULL) {
        return false;
    }
    if (types->kind == ZS_EVENT_SCALAR) {
        return zs_str_is(types->text, type);
    }
    item++;
    for (uint32_t i = 0; types->kind == ZS_EVENT_LIST && i < types->count; i++, item++) {
        if (zs_str_is(item->text, type)) {
            return true;
        }
    }
    return false;
}

/* The one choice that is not null, when there is one. */
static const zs_event *only_choice(const zs_event *schema)
{
    const zs_event *choices = choices_of(schema), *found = NULL;
    const zs_event *choice = choices != NULL ? choices + 1 : NULL;
    for (uint32_t i = 0; choices != NULL && i < choices->count;
         i++, choice = zs_event_next(choice)) {
        const zs_event *type = member(choice, "type");
        bool is_null =
            type != NULL && type->kind == ZS_EVENT_SCALAR && zs_str_is(type->text, "null");
        if (!is_null && found != NULL) {
            return NULL;
        }
        found = is_null ? found : choice;
    }
    return found;
}

const zs_event *zs_lsp_word(const zs_lsp_schema *s, const zs_event *schema, const char *word)
{
    zs_str name;
    for (int i = 0; i < STEPS_MAX && schema != NULL; i++) {
        const zs_event *found = member(schema, word), *ref = member(schema, "$ref");
        if (found != NULL) {
            return found;
        }
        schema = ref != NULL ? target_of(s, ref->text, &name) : only_choice(schema);
    }
    return NULL;
}

zs_str zs_lsp_word_text(const zs_lsp_schema *s, const zs_event *schema, const char *word)
{
    const zs_event *found = zs_lsp_word(s, schema, word);
    return found != NULL && found->kind == ZS_EVENT_SCALAR ? found->text : (zs_str){NULL, 0};
}

bool zs_lsp_word_is_true(const zs_lsp_schema *s, const zs_event *schema, const char *word)
{
    return zs_str_is(zs_lsp_word_text(s, schema, word), "true");
}

/* Adds the leaves below a schema; the depth is bounded because a bundle may refer to itself. */
static void add_leaves(const zs_lsp_schema *s, const zs_event *schema, zs_str name, unsigned depth,
                       zs_lsp_leaves *ret)
{
    const zs_event *ref = member(schema, "$ref"), *choices = choices_of(schema);
    if (schema == NULL || schema->kind != ZS_EVENT_MAP || depth > STEPS_MAX ||
        ret->n == ZS_LSP_LEAVES_MAX) {
        return;
    }
    if (ref != NULL) {
        const zs_event *target = target_of(s, ref->text, &name);
        add_leaves(s, target, name, depth + 1, ret);
        return;
    }
    if (choices == NULL || member(schema, "properties") != NULL) {
        ret->names[ret->n] = name;
        ret->items[ret->n++] = schema;
    }
    const zs_event *choice = choices != NULL ? choices + 1 : NULL;
    for (uint32_t i = 0; choices != NULL && i < choices->count;
         i++, choice = zs_event_next(choice)) {
        add_leaves(s, choice, (zs_str){NULL, 0}, depth + 1, ret);
    }
}

void zs_lsp_leaves_of(const zs_lsp_schema *s, const zs_event *schema, zs_lsp_leaves *ret)
{
    ret->n = 0;
    add_leaves(s, schema, (zs_str){NULL, 0}, 0, ret);
}

/* Does a list of the schema have this text? */
static bool list_has(const zs_event *list, zs_str text)
{
    const zs_event *item = list != NULL ? list + 1 : NULL;
    for (uint32_t i = 0; list != NULL && list->kind == ZS_EVENT_LIST && i < list->count;
         i++, item = zs_event_next(item)) {
        if (item->kind == ZS_EVENT_SCALAR && zs_str_eq(item->text, text)) {
            return true;
        }
    }
    return false;
}

bool zs_lsp_requires(const zs_event *leaf, zs_str name)
{
    return list_has(member(leaf, "required"), name);
}

const zs_event *zs_lsp_property(const zs_event *leaf, zs_str key, zs_str *ret_name)
{
    const zs_event *properties = member(leaf, "properties");
    if (properties == NULL || properties->kind != ZS_EVENT_MAP) {
        return NULL;
    }
    const zs_event *at = properties + 1;
    for (uint32_t i = 0; i < properties->count; i++, at = zs_event_next(at + 1)) {
        bool is_spelling = member(at + 1, "x-alias-of") != NULL;
        bool is_it = zs_str_eq(at->text, key) || list_has(member(at + 1, "x-alias"), key);
        if (is_it && !is_spelling) {
            *ret_name = at->text;
            return at + 1;
        }
    }
    return NULL;
}

/* Does the value written for a tag rule this leaf out? */
static bool contradicts(const zs_event *leaf, zs_str key, zs_str value)
{
    zs_str name;
    const zs_event *tag = member(zs_lsp_property(leaf, key, &name), "const");
    return tag != NULL && tag->kind == ZS_EVENT_SCALAR && !zs_str_eq(tag->text, value);
}

void zs_lsp_narrow(const zs_lsp_schema *s, const zs_lsp_outline *o, uint32_t node, zs_str but,
                   zs_lsp_leaves *leaves)
{
    (void)s;
    for (uint32_t i = zs_lsp_next_below(o, node, 0); i != 0 && leaves->n > 1;
         i = zs_lsp_next_below(o, node, i)) {
        zs_str key = zs_lsp_key_of(o, i), value = zs_lsp_scalar_of(o, i);
        size_t kept = 0;
        if (o->nodes[i].step != ZS_LSP_ENTRY || value.n == 0 || zs_str_eq(key, but)) {
            continue;
        }
        zs_lsp_leaves left = {.n = 0};
        for (size_t k = 0; k < leaves->n; k++) {
            if (!contradicts(leaves->items[k], key, value)) {
                left.names[kept] = leaves->names[k];
                left.items[kept++] = leaves->items[k];
            }
        }
        left.n = kept;
        if (kept > 0) {
            *leaves = left;
        }
    }
}
