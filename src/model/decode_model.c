/* What objects are before anything is read: the schema's defaults, decoded once a document. */
#include "model/decode.h"

#include "base/banned.h"

/* Gives every field its default. False without memory. */
static bool fill_defaults(zs_decoder *d, const zs_place *place, const zs_type *t, zs_node *o)
{
    uint32_t rule = d->rule;
    bool is_done = true;
    d->rule = ZS_RULE_DEFAULT;
    for (unsigned i = 0; i < t->n && is_done; i++) {
        const zs_field *f = &d->schema->fields[t->ref + i];
        if (f->fallback != ZS_NO_FALLBACK) {
            zs_place here = {.up = place,
                             .key = zs_field_name(d->schema, f),
                             .type = f->type,
                             .step = ZS_STEP_FIELD};
            is_done = zs_decode_field(d, &here, o, i, &d->schema->defaults[f->fallback]);
        }
    }
    d->rule = rule;
    return is_done;
}

/* The defaults of a type are decoded once a document. */
const void *zs_decode_model(zs_decoder *d, const zs_place *place)
{
    const zs_type *t = &d->schema->types[place->type];
    if (d->models == NULL) {
        d->models = zs_arena_array(d->a, d->schema->n_types, sizeof *d->models);
        if (d->models == NULL) {
            return NULL;
        }
    }
    if (d->models[place->type] == NULL) {
        void *model = zs_arena_alloc(d->a, t->size);
        if (model == NULL || !fill_defaults(d, place, t, model)) {
            return NULL;
        }
        d->models[place->type] = model;
    }
    return d->models[place->type];
}
