/* Whether two typed trees are the same: every value, where it stands and what wrote it. Each tree
 * is told as one text, so that two can be compared, and shown. */
#ifndef ZS_TESTS_SAME_TREE_H
#define ZS_TESTS_SAME_TREE_H

#include "base/format.h"
#include "model/access.h"
#include "model/model.h"

static inline void same_tree_span(zs_buf *out, zs_arena *a, zs_span at)
{
    zs_buf_add(out, zs_format(a, " %u+%u", (unsigned)at.begin, (unsigned)at.length));
    if (at.source != 1) {
        zs_buf_add(out, zs_format(a, "@%u", (unsigned)at.source));
    }
}

typedef struct same_tree_teller {
    zs_buf *out;
    zs_arena *a;
} same_tree_teller;

static inline void same_tree_members(same_tree_teller *t, const zs_schema *s, const zs_type *type,
                                     const void *value)
{
    zs_list list = zs_load_list(value);
    size_t size = zs_entry_size(&s->types[type->ref]);
    zs_buf_add(t->out, zs_format(t->a, " n %u", (unsigned)list.n));
    for (uint32_t i = 0; i < list.n && type->kind == ZS_KIND_MAP; i++) {
        const char *entry = (const char *)list.items + i * size;
        zs_span at;
        memcpy(&at, entry + ZS_ENTRY_KEY_AT, sizeof at);
        same_tree_span(t->out, t->a, at);
    }
}

static inline bool same_tree_tell(void *context, zs_str pointer, const zs_schema *s, uint16_t row,
                                  const void *value, zs_origin origin)
{
    same_tree_teller *t = context;
    const zs_type *type = &s->types[row];
    zs_buf_add(t->out, pointer);
    zs_buf_add(t->out, zs_format(t->a, " type %u rule %u", (unsigned)row, (unsigned)origin.rule));
    same_tree_span(t->out, t->a, origin.at);
    if (zs_kind_is_pointed(type->kind)) {
        const zs_node *o = value;
        same_tree_span(t->out, t->a, o->at);
        same_tree_span(t->out, t->a, o->key_at);
        if (type->kind != ZS_KIND_OBJECT) {
            zs_buf_add(t->out, zs_format(t->a, " tag %u", (unsigned)zs_load_union(value).tag));
        }
        for (unsigned i = 0; type->kind == ZS_KIND_OBJECT && i < type->n; i++) {
            if (zs_node_is_null(o, type, i)) {
                zs_buf_add(t->out, zs_format(t->a, " null %u", i));
                same_tree_span(t->out, t->a, zs_node_origin(o, zs_presence_words(type), i).at);
            }
        }
    } else if (type->kind == ZS_KIND_LIST || type->kind == ZS_KIND_MAP) {
        same_tree_members(t, s, type, value);
    }
    zs_buf_add_char(t->out, '\n');
    return true;
}

/* The tree as a text, then as JSON. */
static inline zs_str same_tree_text(zs_arena *a, const zs_schema *s, const void *made)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, 1 << 28);
    same_tree_teller t = {&out, a};
    (void)zs_walk(a, s, s->root, made, same_tree_tell, &t);
    zs_json_init(&w, &out, true);
    zs_encode(&w, s, s->root, made);
    return zs_buf_str(&out);
}

#endif
