/* The checker: a walk over a typed tree and its tables that judges what C types cannot say.
 * Serves trees that were read and trees that were made alike. Values of single fields are judged in
 * check_value.c, repeated items in check_unique.c. Defaults are the schema's own and are not
 * judged. */
#include "model/check.h"
#include "model/judge.h"
#include "model/model.h"

#include "base/banned.h"

static void check_value(zs_checker *c, const zs_place *place, const void *value,
                        const zs_origin *origin);

/* Where to say that something is missing in an object: the key before it, else its first byte. */
static zs_span head_of(const zs_node *o)
{
    return zs_span_is_set(o->key_at) ? o->key_at
                                     : zs_span_of(o->at.source, o->at.begin, o->at.length > 0);
}

/* Says that a required field is not there, and what belongs into it. */
static void say_missing(zs_checker *c, const zs_place *place, const zs_field *f, const zs_node *o)
{
    zs_str name = zs_schema_str(c->schema, f->name);
    zs_diag *said = zs_diag_push(c->diags, ZS_CODE_MISSING_KEY, head_of(o), "%Q is missing in %S",
                                 name, zs_owner_words(c->a, c->schema, place));
    uint16_t limits = c->schema->types[f->type].limits;
    uint16_t expect = c->schema->limits[limits].expect;
    zs_str within = zs_required_of(c->schema, &c->schema->types[f->type]);
    if (within.n > 0) {
        zs_diag_help(c->diags, said, "add `%S: {%S: ...}`", name, within);
        return;
    }
    zs_str what = expect != 0 ? zs_schema_str(c->schema, expect)
                              : zs_expected_words(c->a, c->schema, f->type);
    zs_diag_help(c->diags, said, "add %Q: %S", name, what);
}

/* Judges a field that has a value or an origin; true when the document, or who made the object,
 * wrote something there. */
static bool check_field(zs_checker *c, const zs_place *place, const zs_node *o, unsigned i,
                        const zs_origin *from)
{
    const zs_type *t = &c->schema->types[place->type];
    const zs_field *f = &c->schema->fields[t->ref + i];
    if (!zs_node_has(o, i)) {
        return zs_node_is_null(o, t, i) || from->rule == ZS_RULE_FAULTY;
    }
    if (from->rule == ZS_RULE_DEFAULT) {
        return false;
    }
    const zs_type *type = &c->schema->types[f->type];
    if ((type->flags & ZS_TYPE_FREE) == 0) {
        zs_place here = {.up = place,
                         .key = zs_field_name(c->schema, f),
                         .type = f->type,
                         .step = ZS_STEP_FIELD};
        check_value(c, &here, zs_field_value(type, (const char *)o + f->offset), from);
    }
    return true;
}

/* Judges the fields of an object that are told of, and says which are missing. `more` members are
 * not fields. What is not told of is absent or a default. */
static void check_object(zs_checker *c, const zs_place *place, const void *object, size_t more,
                         const zs_origin *origin)
{
    const zs_type *t = &c->schema->types[place->type];
    const zs_node *o = object;
    const uint64_t *told = zs_told(o, t);
    const zs_origin *from = o->origins;
    size_t written = more;
    for (unsigned w = 0, words = zs_presence_words(t); w < words; w++) {
        bool has_all = (t->flags & ZS_TYPE_OPTIONAL) != 0;
        uint64_t lacks = has_all ? 0 : zs_required(c->schema, t, w) & ~zs_presence(o)[w];
        for (uint64_t bits = told[w] | lacks; bits != 0; bits &= bits - 1) {
            uint64_t bit = bits & (0 - bits);
            unsigned i = w * 64 + zs_bits_first(bits);
            bool is_written = (told[w] & bit) != 0 && check_field(c, place, o, i, from++);
            written += is_written;
            if ((lacks & bit) != 0 && !is_written) {
                say_missing(c, place, &c->schema->fields[t->ref + i], o);
            }
        }
    }
    if (t->limits != 0 && origin->rule != ZS_RULE_FAULTY) {
        for (const zs_extra *extra = o->extra; extra != NULL; extra = extra->next) {
            written++;
        }
        zs_check_size(c, place, written, o->at, "key", "keys");
    }
}

/* Judges a list or map and all that it holds. */
static void check_members(zs_checker *c, const zs_place *place, const void *value,
                          const zs_origin *origin)
{
    const zs_type *t = &c->schema->types[place->type];
    const zs_type *member = &c->schema->types[t->ref];
    bool is_map = t->kind == ZS_KIND_MAP;
    zs_list list = zs_load_list(value);
    if (origin->rule != ZS_RULE_FAULTY) {
        zs_check_size(c, place, list.n, origin->at, is_map ? "entry" : "item",
                      is_map ? "entries" : "items");
    }
    size_t size = is_map ? zs_entry_size(member) : member->size;
    zs_place here = {.up = place, .type = t->ref, .step = is_map ? ZS_STEP_ENTRY : ZS_STEP_ITEM};
    bool is_free = (member->flags & ZS_TYPE_FREE) != 0 && (!is_map || t->limits == 0);
    for (uint32_t i = 0; i < list.n && !is_free; i++) {
        const char *item = (const char *)list.items + i * size;
        here.index = i;
        if (is_map) {
            here.key = zs_load_str(item + ZS_ENTRY_KEY);
            memcpy(&here.key_at, item + ZS_ENTRY_KEY_AT, sizeof here.key_at);
            zs_check_key(c, &here, t);
            item += ZS_ENTRY_VALUE;
        }
        check_value(c, &here, item, &list.at[i]);
    }
    if ((t->flags & ZS_TYPE_UNIQUE) != 0) {
        zs_check_unique(c, place, &list);
    }
}

/* Judges what stands behind a choice, as a value of the chosen type. */
static void check_choice(zs_checker *c, const zs_place *place, const void *value,
                         const zs_origin *origin)
{
    const zs_type *t = &c->schema->types[place->type];
    zs_union u = zs_load_union(value);
    if (u.value == NULL || u.tag >= t->n) {
        return;
    }
    zs_place chosen = *place;
    chosen.type = c->schema->variants[t->ref + u.tag].type;
    if (t->kind == ZS_KIND_UNION) {
        check_object(c, &chosen, u.value, 1, origin);
    } else {
        check_value(c, &chosen, u.value, origin);
    }
}

/* Judges what may hold further values, one level deeper. */
static void check_container(zs_checker *c, const zs_place *place, const void *value,
                            const zs_origin *origin)
{
    uint8_t kind = c->schema->types[place->type].kind;
    if (c->depth >= ZS_DEPTH_MAX) {
        zs_diag_push(c->diags, ZS_CODE_TOO_DEEP, origin->at, "%S: nested more than %d levels deep",
                     zs_place_words(c->a, place), (int)ZS_DEPTH_MAX);
        return;
    }
    c->depth++;
    if (kind == ZS_KIND_OBJECT) {
        check_object(c, place, value, 0, origin);
    } else if (kind == ZS_KIND_UNION) {
        check_choice(c, place, value, origin);
    } else {
        check_members(c, place, value, origin);
    }
    c->depth--;
}

/* Judges any value by the kind of its type; defaults are not judged. */
static void check_value(zs_checker *c, const zs_place *place, const void *value,
                        const zs_origin *origin)
{
    const zs_type *t = &c->schema->types[place->type];
    unsigned is_sensitive = (t->flags & ZS_TYPE_SENSITIVE) != 0;
    if (origin->rule == ZS_RULE_DEFAULT || value == NULL || (t->flags & ZS_TYPE_FREE) != 0) {
        return;
    }
    c->hidden += is_sensitive;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
    case ZS_KIND_DOUBLE:
        zs_check_number(c, place, value, *origin);
        break;
    case ZS_KIND_STR:
        zs_check_text(c, place, zs_load_str(value), *origin);
        break;
    case ZS_KIND_OBJECT:
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
    case ZS_KIND_UNION:
        check_container(c, place, value, origin);
        break;
    case ZS_KIND_ALT:
        check_choice(c, place, value, origin);
        break;
    case ZS_KIND_BOOL:
    case ZS_KIND_ENUM:
    case ZS_KIND_ANY:
        break;
    }
    c->hidden -= is_sensitive;
}

bool zs_check(zs_arena *a, const zs_schema *schema, uint16_t type, const void *object,
              zs_diags *diags)
{
    zs_checker c = {.a = a, .schema = schema, .diags = diags};
    zs_place root = {.type = type, .step = ZS_STEP_ROOT};
    const zs_node *node = object;
    bool has_node = zs_kind_is_pointed(schema->types[type].kind);
    uint32_t errors = diags->n_errors;
    zs_origin origin = {has_node ? node->at : ZS_NOWHERE, ZS_RULE_NONE};
    check_value(&c, &root, object, &origin);
    return diags->n_errors == errors && !a->failed;
}
