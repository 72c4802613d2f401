/* Asking about all texts of a tree: one pass over the tables without pointers, origins or memory.
 * Must not know what is asked. */
#include "model/access.h"
#include "model/model.h"

#include "base/banned.h"

typedef struct zs_asker {
    const zs_schema *schema;
    zs_ask ask;
    unsigned depth;
} zs_asker;

static bool ask_value(zs_asker *q, const zs_type *t, const void *value);

/* Most values are such: nothing to ask about, and nothing below. */
static bool is_silent(unsigned kind)
{
    return kind < ZS_KIND_STR || kind == ZS_KIND_ENUM || kind == ZS_KIND_ANY;
}

static bool ask_object(zs_asker *q, const zs_type *t, const void *object)
{
    const zs_field *fields = &q->schema->fields[t->ref];
    for (unsigned word = 0, words = zs_presence_words(t); word < words; word++) {
        uint64_t bits = zs_presence(object)[word];
        for (; bits != 0; bits &= bits - 1) {
            const zs_field *f = &fields[word * 64 + zs_bits_first(bits)];
            const zs_type *type = &q->schema->types[f->type];
            const void *slot = (const char *)object + f->offset;
            if (type->kind == ZS_KIND_STR
                    ? !q->ask(zs_load_str(slot))
                    : !is_silent(type->kind) && !ask_value(q, type, zs_field_value(type, slot))) {
                return false;
            }
        }
    }
    return true;
}

/* The items of a list or the values of a map. */
static bool ask_members(zs_asker *q, const zs_type *t, const void *value)
{
    const zs_type *member = &q->schema->types[t->ref];
    zs_list list = zs_load_list(value);
    const char *item = list.items;
    size_t size = member->size;
    if (list.n == 0 || is_silent(member->kind)) {
        return true;
    }
    if (t->kind == ZS_KIND_MAP) {
        item += ZS_ENTRY_VALUE;
        size = zs_entry_size(member);
    }
    for (uint32_t i = 0; i < list.n; i++, item += size) {
        if (member->kind == ZS_KIND_STR ? !q->ask(zs_load_str(item))
                                        : !ask_value(q, member, item)) {
            return false;
        }
    }
    return true;
}

/* Asks about a value that may hold texts, and what is below it. */
static bool ask_value(zs_asker *q, const zs_type *t, const void *value)
{
    zs_union u;
    bool goes_on = q->depth < ZS_DEPTH_MAX;
    q->depth++;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR:
        goes_on = q->ask(zs_load_str(value));
        break;
    case ZS_KIND_OBJECT:
        goes_on = goes_on && ask_object(q, t, value);
        break;
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
        goes_on = goes_on && ask_members(q, t, value);
        break;
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        u = zs_load_union(value);
        t = &q->schema->types[q->schema->variants[t->ref + u.tag].type];
        goes_on = goes_on && ask_value(q, t, u.value);
        break;
    default:
        goes_on = true;
        break;
    }
    q->depth--;
    return goes_on;
}

bool zs_ask_texts(const zs_schema *schema, uint16_t type, const void *object, zs_ask ask)
{
    zs_asker q = {.schema = schema, .ask = ask};
    return ask_value(&q, &schema->types[type], object);
}
