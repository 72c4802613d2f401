/* Whether a tree is sound, and nothing else: one pass over the tables without places, origins or
 * memory. The checker (check*.c) says what is not.
 * Must not know what is asked about texts. */
#include "model/judge.h"
#include "model/model.h"

#include "base/banned.h"

typedef struct zs_sounder {
    const zs_schema *schema;
    zs_ask ask; /* NULL: nothing is asked */
} zs_sounder;

static bool is_sound_value(const zs_sounder *s, const zs_type *t, const void *value,
                           unsigned depth);

static inline bool is_sound_text(const zs_sounder *s, const zs_type *t, zs_str text)
{
    return (t->limits == 0 || zs_is_text_within(s->schema, zs_limits_of(s->schema, t), text)) &&
           (s->ask == NULL || s->ask(text));
}

/* All that is required is there, and nothing that may be faulty is. */
static bool is_sound_object(const zs_sounder *s, const zs_type *t, const void *object,
                            unsigned depth)
{
    const zs_type *types = s->schema->types;
    const zs_field *fields = &s->schema->fields[t->ref];
    bool is_sound = t->limits == 0; /* members are counted by their origins: not here */
    for (unsigned w = 0, words = zs_presence_words(t); w < words && is_sound; w++) {
        uint64_t has = zs_presence(object)[w];
        is_sound = (zs_rows(s->schema->required, t, w) & ~has) == 0;
        uint64_t bits = has & zs_rows(s->schema->judged, t, w);
        for (; bits != 0 && is_sound; bits &= bits - 1) {
            const zs_field *f = &fields[w * 64 + zs_bits_first(bits)];
            const zs_type *type = &types[f->type];
            const void *slot = (const char *)object + f->offset;
            is_sound = type->kind == ZS_KIND_STR
                           ? is_sound_text(s, type, zs_load_str(slot))
                           : is_sound_value(s, type, zs_field_value(type, slot), depth);
        }
    }
    return is_sound;
}

/* Lists of texts are long and have mostly nothing to judge. */
static bool is_sound_list(const zs_sounder *s, const zs_type *t, const zs_list *list,
                          unsigned depth)
{
    const zs_type *item = &s->schema->types[t->ref];
    const char *at = list->items;
    bool is_sound = (t->flags & ZS_TYPE_UNIQUE) == 0 || list->n < 2;
    for (uint32_t i = 0; i < list->n && is_sound; i++, at += item->size) {
        is_sound = item->kind == ZS_KIND_STR ? is_sound_text(s, item, zs_load_str(at))
                                             : is_sound_value(s, item, at, depth);
    }
    return is_sound;
}

/* The same with keys, which nobody is asked about. */
static bool is_sound_map(const zs_sounder *s, const zs_type *t, const zs_list *list, unsigned depth)
{
    const zs_type *member = &s->schema->types[t->ref];
    const char *at = list->items;
    bool is_sound = true;
    for (uint32_t i = 0; i < list->n && is_sound; i++, at += zs_entry_size(member)) {
        is_sound = (t->limits == 0 || zs_is_key_within(s->schema, zs_limits_of(s->schema, t),
                                                       zs_load_str(at + ZS_ENTRY_KEY))) &&
                   is_sound_value(s, member, at + ZS_ENTRY_VALUE, depth);
    }
    return is_sound;
}

/* Any value by the kind of its type; what has more inside, one level deeper. */
static bool is_sound_value(const zs_sounder *s, const zs_type *t, const void *value, unsigned depth)
{
    bool is_low;
    zs_list list;
    zs_union u;
    if (depth >= ZS_DEPTH_MAX) {
        return false;
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
        return value == NULL || is_sound_object(s, t, value, depth + 1);
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
        list = zs_load_list(value);
        return (t->limits == 0 || zs_is_size_within(zs_limits_of(s->schema, t), list.n)) &&
               (t->kind == ZS_KIND_LIST ? is_sound_list(s, t, &list, depth + 1)
                                        : is_sound_map(s, t, &list, depth + 1));
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        u = value != NULL ? zs_load_union(value) : (zs_union){.value = NULL};
        if (u.value == NULL || u.tag >= t->n) {
            return true;
        }
        t = &s->schema->types[s->schema->variants[t->ref + u.tag].type];
        return is_sound_value(s, t, u.value, depth + 1);
    case ZS_KIND_STR:
        return is_sound_text(s, t, zs_load_str(value));
    case ZS_KIND_BOOL:
    case ZS_KIND_ENUM:
    case ZS_KIND_ANY:
        return true;
    default:
        return zs_is_number_within(s->schema, t, value, &is_low);
    }
}

bool zs_is_sound(const zs_schema *schema, uint16_t type, const void *object, zs_ask ask)
{
    zs_sounder s = {.schema = schema, .ask = ask};
    return schema->judged != NULL && is_sound_value(&s, &schema->types[type], object, 0);
}
