/* Leaves of the builder that are not everyday ones: choices and numbers with a fraction. The
 * contract is in building.h. */
#include "model/building.h"

#include "base/number.h"

#include "base/banned.h"

bool zs_build_double(const zs_event *e, void *slot)
{
    double v;
    bool is_decimal = e->core == ZS_CORE_INT || e->core == ZS_CORE_FLOAT;
    if (!is_decimal || !zs_is_decimal(e->text) || zs_parse_double(e->text, &v) != ZS_NUMBER_OK) {
        return false;
    }
    memcpy(slot, &v, sizeof v);
    return true;
}

/* Makes the choice in the slot: the first alternative that takes one of these kinds, and room for
 * its value. NULL to give up. */
zs_union *zs_build_choose(zs_builder *b, const zs_type *t, uint32_t kinds, const zs_type **ret)
{
    const zs_variant *variants = &b->schema->variants[t->ref];
    uint16_t i = 0;
    while (i < t->n && (variants[i].kinds & kinds) == 0) {
        i++;
    }
    if (i == t->n) {
        return NULL;
    }
    const zs_type *chosen = &b->schema->types[variants[i].type];
    if (zs_kind_is_choice(chosen->kind) || (chosen->flags & ZS_TYPE_SENSITIVE) != 0 ||
        !zs_build_reserve(b, zs_build_rounded(t->size) + zs_build_rounded(chosen->size))) {
        return NULL;
    }
    zs_union *u = zs_build_pointed(b, t);
    u->tag = i;
    u->value = zs_build_take(b, zs_build_rounded(chosen->size));
    *ret = chosen;
    return u;
}

bool zs_build_is_within(const zs_builder *b, const zs_type *t, const void *value)
{
    bool is_low;
    return t->kind == ZS_KIND_STR
               ? zs_is_text_within(b->schema, zs_limits_of(b->schema, t), zs_load_str(value))
               : zs_is_number_within(b->schema, t, value, &is_low);
}

void *zs_build_variant(zs_builder *b, zs_str tag, const zs_type **ret)
{
    const zs_type *t = b->top->t;
    for (uint16_t i = 0; i < t->n; i++) {
        const zs_variant *variant = &b->schema->variants[t->ref + i];
        if (zs_str_eq(tag, zs_schema_str(b->schema, variant->name))) {
            *ret = &b->schema->types[variant->type];
            void *made = zs_build_take(b, zs_build_rounded((*ret)->size));
            if (made != NULL) {
                b->top->choice->tag = i;
                b->top->choice->value = made;
            }
            return made;
        }
    }
    return NULL;
}

/* A scalar where the kind of the value decides what it is. */
bool zs_build_choice(zs_builder *b, const zs_type *t, const zs_event *e)
{
    static const uint8_t of_core[] = {
        [ZS_CORE_STR] = ZS_ACCEPT_STR,
        [ZS_CORE_BOOL] = ZS_ACCEPT_BOOL,
        [ZS_CORE_INT] = ZS_ACCEPT_INT,
        [ZS_CORE_FLOAT] = ZS_ACCEPT_FLOAT,
    };
    const zs_type *chosen;
    zs_union *u = zs_build_choose(b, t, of_core[e->core], &chosen);
    if (u == NULL || chosen->kind == ZS_KIND_OBJECT || !zs_build_scalar(b, chosen, e, u->value)) {
        return false;
    }
    u->node.at = e->at;
    return true;
}
