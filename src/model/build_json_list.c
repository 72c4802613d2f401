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

/* Plain texts as most lists have no others, to `to`, the first of which begins at `p`; returns the
 * bracket, and after the last in r->texts_end; NULL when something else comes or when room ends. */
ZS_HOT const char *read_texts(reader *r, const char *p, char *to)
{
    const char *sure = r->sure, *stop = r->end, *last = r->b->back - sizeof(zs_str);
    while (to <= last) {
        const char *end = zs_scan_quote(p, sure, stop);
        if (end == NULL) {
            return NULL;
        }
        zs_store_str(to, p, (size_t)(end - p));
        to += sizeof(zs_str);
        p = end + 1;
        if (*p != ',' || p[1] != '"') {
            p = skip_space(r, p);
            if (*p != ',') {
                r->texts_end = to;
                return *p == ']' ? p : NULL;
            }
            p = skip_space(r, p + 1) - 1;
            if (p[1] != '"') {
                return NULL;
            }
        }
        p += 2;
    }
    return NULL;
}

/* Where plain texts stand is told by the texts themselves. */
APART static void tell_long(const reader *r, zs_origin *at, const zs_str *text, const zs_str *end)
{
    for (; text < end; text++, at++) {
        *at = (zs_origin){span_of(r, text->p - 1, text->p + text->n + 1), ZS_RULE_NONE};
    }
}

/* The same of a list that is shorter than a span can be, and so is each of its texts. */
ZS_HOT void tell_short(const reader *r, zs_origin *at, const zs_str *text, const zs_str *end)
{
#if SPAN_IS_WORD
    const uint64_t quotes = ((uint64_t)2 << SPAN_LENGTH_AT) - 1, base = r->nowhere + quotes;
    for (; text < end; text++, at++) {
        uint64_t span = base + (uintptr_t)text->p + ((uint64_t)text->n << SPAN_LENGTH_AT);
        memcpy(&at->at, &span, sizeof at->at);
        at->rule = ZS_RULE_NONE;
    }
#else
    tell_long(r, at, text, end);
#endif
}

/* Describes a list of plain texts in the slot of the frame on top; it takes `length` bytes. */
ZS_HOT bool end_texts(const reader *r, const zs_type *t, char *items, char *end, size_t length)
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
    const zs_str *first = (const zs_str *)(void *)items, *last = (const zs_str *)(void *)end;
    if (length <= ZS_SPAN_LENGTH_MAX) {
        tell_short(r, at, first, last);
    } else {
        tell_long(r, at, first, last);
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
        const char *end = *p == '"' ? read_texts(r, p + 1, items) : NULL;
        if (end != NULL) {
            bool ok = end_texts(r, t, items, r->texts_end, (size_t)(end - p));
            return ok ? end + 1 : NULL;
        }
    }
    return read_any(r, p, t);
}
