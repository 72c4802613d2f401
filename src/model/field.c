/* Finding a field by its key.
 * Measured: scanning the rows from the last match beats generated keyword matchers, since documents
 * mostly follow the schema's order. */
#include "base/scan.h"
#include "model/access.h"
#include "model/words.h"

#include "base/banned.h"

static bool is_called(const zs_schema *schema, const zs_field *f, zs_str key)
{
    return f->name_length == key.n && zs_same_bytes(schema->strings + f->name, key.p, key.n);
}

uint16_t zs_field_find(const zs_schema *schema, const zs_type *object, zs_str key, uint16_t *next)
{
    const zs_field *fields = &schema->fields[object->ref];
    uint16_t at = *next;
    for (uint16_t i = 0; i < object->n; i++, at++) {
        at = at >= object->n ? 0 : at;
        if (is_called(schema, &fields[at], key)) {
            *next = (uint16_t)(at + 1);
            return at;
        }
    }
    for (uint16_t i = 0; i < object->n_alias; i++) {
        const zs_field *alias = &fields[object->n + i];
        if (is_called(schema, alias, key)) {
            return alias->fallback;
        }
    }
    return ZS_NO_FIELD;
}
