/* Visiting every value of a tree with its JSON pointer (RFC 6901) and origin: for source maps,
 * traces and ledgers. */
#include "model/access.h"
#include "model/model.h"

#include "base/banned.h"

enum { POINTER_BYTES_MAX = 1024 * 1024 };

typedef struct zs_walker {
    const zs_schema *schema;
    zs_visit visit;
    void *context;
    zs_buf pointer; /* of the value that is visited */
    unsigned depth;
} zs_walker;

static bool walk_value(zs_walker *w, uint16_t type, const void *value, zs_origin origin);

/* Appends a step to the pointer: `/`, then the key with `~` and `/` escaped. */
static void add_step(zs_buf *pointer, zs_str key)
{
    zs_buf_add_char(pointer, '/');
    for (size_t i = 0; i < key.n; i++) {
        if (key.p[i] == '~' || key.p[i] == '/') {
            zs_buf_add_char(pointer, '~');
            zs_buf_add_char(pointer, key.p[i] == '~' ? '0' : '1');
        } else {
            zs_buf_add_char(pointer, key.p[i]);
        }
    }
}

/* Visits the fields of an object that have a value. */
static bool walk_object(zs_walker *w, uint16_t type, const void *object)
{
    const zs_type *t = &w->schema->types[type];
    const zs_node *o = object;
    size_t length = w->pointer.n;
    for (unsigned word = 0, words = zs_presence_words(t); word < words; word++) {
        for (uint64_t bits = zs_presence(o)[word]; bits != 0; bits &= bits - 1) {
            unsigned i = word * 64 + zs_bits_first(bits);
            const zs_field *f = &w->schema->fields[t->ref + i];
            const void *slot = (const char *)object + f->offset;
            add_step(&w->pointer, zs_field_name(w->schema, f));
            if (!walk_value(w, f->type, zs_field_value(&w->schema->types[f->type], slot),
                            zs_node_origin(o, words, i))) {
                return false;
            }
            w->pointer.n = length;
        }
    }
    return true;
}

/* Visits the items of a list or the values of a map. */
static bool walk_members(zs_walker *w, const zs_type *t, const void *value)
{
    const zs_type *member = &w->schema->types[t->ref];
    bool is_map = t->kind == ZS_KIND_MAP;
    size_t size = is_map ? zs_entry_size(member) : member->size;
    size_t length = w->pointer.n;
    zs_list list = zs_load_list(value);
    bool goes_on = true;
    for (uint32_t i = 0; i < list.n && goes_on; i++) {
        const char *item = (const char *)list.items + i * size;
        if (is_map) {
            add_step(&w->pointer, zs_load_str(item + ZS_ENTRY_KEY));
            item += ZS_ENTRY_VALUE;
        } else {
            zs_buf_add_char(&w->pointer, '/');
            zs_buf_add_u64(&w->pointer, i);
        }
        goes_on = walk_value(w, t->ref, item, list.at[i]);
        w->pointer.n = length;
    }
    return goes_on;
}

/* Goes on below a value that was visited. */
static bool walk_below(zs_walker *w, uint16_t type, const void *value)
{
    const zs_type *t = &w->schema->types[type];
    zs_union u;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_OBJECT:
        return walk_object(w, type, value);
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
        return walk_members(w, t, value);
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        u = zs_load_union(value);
        return walk_below(w, w->schema->variants[t->ref + u.tag].type, u.value);
    default:
        return true;
    }
}

/* Nothing is below: most values are such, and need no step down. */
static bool is_leaf(unsigned kind)
{
    return kind != ZS_KIND_OBJECT && kind != ZS_KIND_LIST && kind != ZS_KIND_MAP &&
           kind != ZS_KIND_UNION && kind != ZS_KIND_ALT;
}

/* Visits a value, then all below it. */
static bool walk_value(zs_walker *w, uint16_t type, const void *value, zs_origin origin)
{
    if (w->pointer.failed || w->depth > ZS_DEPTH_MAX) {
        return false;
    }
    if (!w->visit(w->context, zs_buf_str(&w->pointer), w->schema, type, value, origin)) {
        return false;
    }
    if (is_leaf(w->schema->types[type].kind)) {
        return true;
    }
    w->depth++;
    bool goes_on = walk_below(w, type, value);
    w->depth--;
    return goes_on;
}

bool zs_walk(zs_arena *a, const zs_schema *schema, uint16_t type, const void *object,
             zs_visit visit, void *context)
{
    zs_walker w = {.schema = schema, .visit = visit, .context = context};
    const zs_node *node = object;
    bool has_node = zs_kind_is_pointed(schema->types[type].kind);
    zs_buf_init(&w.pointer, a, POINTER_BYTES_MAX);
    return walk_value(&w, type, object,
                      (zs_origin){has_node ? node->at : ZS_NOWHERE, ZS_RULE_NONE});
}
