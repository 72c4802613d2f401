/* Lists of scalars of the builder's JSON reader: most lists are, and their items need no frames.
 * The contract is in build_json.h. */
#include "model/build_json.h"

#include "base/banned.h"

/* Where the items of a list of scalars go: to the front as they come, since nothing else goes there
 * meanwhile; where they stand goes to the stack. */
typedef struct scalars {
    char *items, *front, *back;
    size_t size;
    uint32_t n;
} scalars;

/* Goes on elsewhere when there is no room for one more item. */
ZS_COLD static bool move_scalars(zs_builder *b, scalars *s)
{
    size_t used = (size_t)(s->front - s->items);
    b->back = s->back;
    if (!zs_build_grow(b, used + s->size + sizeof(zs_span))) {
        return false;
    }
    s->items = memcpy(b->front, s->items, used);
    s->front = s->items + used;
    s->back = b->back;
    return true;
}

/* Describes the list in the slot of the frame on top. */
static bool end_scalars(zs_builder *b, const zs_type *t, const scalars *s)
{
    uint32_t n = s->n;
    b->front = s->items + zs_build_rounded(n * s->size);
    b->back = s->back;
    if (!zs_build_reserve(b, zs_build_rounded(n * sizeof(zs_origin)))) {
        return false;
    }
    zs_list list = {s->items, (zs_origin *)(void *)b->front, n, n};
    b->back += n * sizeof(zs_span);
    const char *span = b->back;
    for (uint32_t i = 0; i < n; i++) {
        span -= sizeof(zs_span);
        memcpy(&list.at[i].at, span, sizeof(zs_span));
        list.at[i].rule = ZS_RULE_NONE;
    }
    b->front += zs_build_rounded(n * sizeof(zs_origin));
    memcpy(b->top->slot, &list, sizeof list);
    return (t->limits == 0 && (t->flags & ZS_TYPE_UNIQUE) == 0) ||
           zs_build_judge_members(b, t, &list);
}

/* Judges the list in the slot of the frame on top. */
APART static bool judge(zs_builder *b, const zs_type *t)
{
    zs_list list = zs_load_list(b->top->slot);
    return zs_build_judge_members(b, t, &list);
}

/* Plain texts as most lists have no others, from the first on, to `to`; returns after the last in
 * r->texts, and the bracket; NULL when something else comes or when room ends. */
ZS_HOT const char *read_texts(reader *r, const char *p, char *to)
{
    const char *sure = r->sure, *stop = r->end, *last = r->b->back - sizeof(zs_str);
    while (*p == '"' && to <= last) {
        const char *end = zs_scan_quote(p + 1, sure, stop);
        if (end == NULL) {
            return NULL;
        }
        zs_store_str(to, p + 1, (size_t)(end - p - 1));
        to += sizeof(zs_str);
        p = end + 1;
        if (*p != ',') {
            p = skip_space(r, p);
            if (*p != ',') {
                r->texts_end = to;
                return *p == ']' ? p : NULL;
            }
        }
        p++;
        if (*p != '"') {
            p = skip_space(r, p);
        }
    }
    return NULL;
}

/* Describes a list of plain texts in the slot of the frame on top: where each stands is told by the
 * text itself. */
ZS_HOT bool end_texts(const reader *r, const zs_type *t, char *items, char *end)
{
    zs_builder *b = r->b;
    uint32_t n = (uint32_t)((size_t)(end - items) / sizeof(zs_str));
    size_t room = zs_build_rounded(n * sizeof(zs_origin));
    b->front = end;
    if (!zs_build_reserve(b, room)) {
        return false;
    }
    char *slot = b->top->slot;
    zs_origin *at = (zs_origin *)(void *)b->front;
    b->front += room;
    zs_store_pointer(slot + offsetof(zs_list, items), items);
    zs_store_pointer(slot + offsetof(zs_list, at), at);
    memcpy(slot + offsetof(zs_list, n), &n, sizeof n);
    memcpy(slot + offsetof(zs_list, capacity), &n, sizeof n);
    for (const zs_str *text = (const zs_str *)(void *)items; n > 0; n--, text++, at++) {
        const char *from = text->p - 1;
        *at = (zs_origin){span_of(r, from, from + text->n + 2), ZS_RULE_NONE};
    }
    return (t->limits == 0 && (t->flags & ZS_TYPE_UNIQUE) == 0) || judge(b, t);
}

/* Scalars of any kind, and texts with escapes or limits. */
APART static const char *read_any(reader *r, const char *p, const zs_type *t)
{
    zs_builder *b = r->b;
    const zs_type *member = &b->schema->types[t->ref];
    size_t size = member->size;
    scalars s = {b->front, b->front, b->back, size, 0};
    while (*p != ']') {
        if ((size_t)(s.back - s.front) < size + sizeof(zs_span) && !move_scalars(b, &s)) {
            return NULL;
        }
        const char *value = p;
        p = read_scalar(r, p, member, s.front);
        if (p == NULL) {
            return NULL;
        }
        zs_span at = span_of(r, value, p);
        s.front += size;
        s.back -= sizeof at;
        memcpy(s.back, &at, sizeof at);
        s.n++;
        p = read_comma(r, p, ']');
        if (p == NULL) {
            return NULL;
        }
    }
    return end_scalars(b, t, &s) ? p + 1 : NULL;
}

const char *zs_build_list(reader *r, const char *p, const zs_type *t)
{
    zs_builder *b = r->b;
    const zs_type *member = &r->types[t->ref];
    if (member->kind >= ZS_KIND_OBJECT) {
        return zs_build_items(r, p, t, NULL);
    }
    if (*p != '[' || b->top == &b->frames[ZS_DEPTH_MAX]) {
        return NULL;
    }
    p = skip_space(r, p + 1);
    if (member->kind == ZS_KIND_STR && member->limits == 0 &&
        (member->flags & ZS_TYPE_SENSITIVE) == 0) {
        char *items = b->front;
        const char *end = read_texts(r, p, items);
        if (end != NULL) {
            return end_texts(r, t, items, r->texts_end) ? end + 1 : NULL;
        }
    }
    return read_any(r, p, t);
}
