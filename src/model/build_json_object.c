/* Objects of the builder's JSON reader. Keys are guessed: what came after this one the last time.
 * So a member costs one comparison, and its value is read as what the tables say it is. Types of
 * more fields than a word has bits are left to the decoder. The contract is in build_json.h. */
#include "model/build_json.h"

#include "base/banned.h"

/* Is the key whose quote is at `p` this field's, letter by letter, and a colon right after it? */
ZS_HOT bool is_expected(const reader *r, const char *p, const zs_field *field)
{
    size_t n = field->name_length;
    return (field->flags & ZS_FIELD_BRIEF) != 0 && memcmp(p + n + 1, "\":", 2) == 0 &&
           zs_same_step(r->strings + field->name, p + 1, n);
}

/* The number of the field that is so many rows on. It is counted, because the processor foresees
 * how often a loop runs and reads on: for what is loaded it would have to wait. */
ZS_HOT size_t pass_over(size_t index, int8_t rows)
{
    for (; rows > 0; rows--) {
        index++;
        STAYS_A_LOOP(index);
    }
    for (; rows < 0; rows++) {
        index--;
        STAYS_A_LOOP(index);
    }
    return index;
}

/* The number of the field whose key is foreseen at `p`, ZS_NO_FIELD when it is another one: the
 * one that followed the last time, or one behind it when some are left out. */
ZS_HOT size_t foresee(const reader *r, const char *p, const zs_field *fields, const zs_type *t,
                      int8_t *guesses, size_t next)
{
    enum { HOPS = 6 };
    size_t index = next, n = t->n;
    if (p >= r->foreseen) {
        return ZS_NO_FIELD;
    }
    for (unsigned hop = 0; hop < HOPS; hop++, index++) {
        index = index < n && guesses[index] != 0 ? pass_over(index, guesses[index]) : index;
        if (index >= n) {
            break;
        }
        if (is_expected(r, p, &fields[index])) {
            if (hop != 0) {
                guesses[next] = (int8_t)(index - next);
            }
            return index;
        }
    }
    return ZS_NO_FIELD;
}

/* A key that has escapes or is an alias. */
ZS_COLD static size_t find_key(reader *r, const char *p, const zs_type *t)
{
    uint16_t first = 0;
    zs_str key;
    r->key_end = read_string(r, p, &key);
    return r->key_end != NULL ? zs_field_find(r->b->schema, t, key, &first) : ZS_NO_FIELD;
}

/* A key that was not foreseen, of the field that gets to r->index, and its colon; the search begins
 * at `next`. */
APART static const char *read_key(reader *r, const char *p, const zs_type *t, size_t next)
{
    const zs_field *fields = &r->fields[t->ref];
    const char *end = zs_scan_quote(p + 1, r->sure, r->end);
    size_t n = t->n, left = 0;
    if (end != NULL) {
        size_t length = (size_t)(end - p - 1);
        r->key_end = end + 1;
        for (left = n; left > 0; left--, next++) {
            next = next >= n ? 0 : next;
            if (fields[next].name_length == length &&
                zs_same_bytes(r->strings + fields[next].name, p + 1, length)) {
                break;
            }
        }
    }
    r->index = left > 0 ? next : find_key(r, p, t);
    bool is_field = r->index < n && (fields[r->index].flags & ZS_FIELD_DEPRECATED) == 0;
    return is_field ? read_colon(r, r->key_end) : NULL;
}

/* A null that stands for an absent field. */
ZS_COLD static const char *read_null(const reader *r, const char *p, size_t index)
{
    const frame *f = r->b->top;
    bool is_absent = (r->b->schema->fields[f->t->ref + index].flags & ZS_FIELD_NULL_ABSENT) != 0;
    const char *end = is_absent ? read_word(r, p, "null", 4) : NULL;
    if (end != NULL) {
        zs_presence_set(f->made, zs_presence_words(f->t), (unsigned)index);
    }
    return end;
}

/* The value of a field, which is no everyday text; `key_end` is after its key. */
ZS_HOT const char *read_field(reader *r, const char *p, frame *f, const zs_type *t, char *slot,
                              const char *key, const char *key_end)
{
    if (t->kind < ZS_KIND_OBJECT) {
        return (t->flags & ZS_TYPE_SENSITIVE) == 0 ? read_number(r, p, t, slot) : NULL;
    }
    f->slot = slot;
    zs_span key_at = span_of(r, key, key_end);
    if (t->kind == ZS_KIND_LIST && (t->flags & ZS_TYPE_SENSITIVE) == 0) {
        return zs_build_list(r, p, t);
    }
    if (t->kind == ZS_KIND_OBJECT) {
        void *made = zs_build_take(r->b, zs_build_rounded(t->size));
        if (made == NULL) {
            return NULL;
        }
        zs_store_pointer(f->slot, made); /* what it was may have moved */
        return zs_build_object(r, p, t, made, NULL, key_at);
    }
    return zs_build_more(r, p, t, key_at);
}

/* The members of the object on top, from the quote of a key on, and the fields that they are;
 * returns its bracket. */
ZS_HOT const char *read_fields(reader *r, const char *p, frame *f, const zs_type *t,
                               uint64_t *ret_told)
{
    const zs_field *fields = &r->fields[t->ref];
    int8_t *guesses = r->guesses + t->ref + (t - r->types);
    uint64_t told = 0;
    for (size_t next = 0;;) {
        const char *key = p, *key_end;
        size_t index = foresee(r, p, fields, t, guesses, next);
        if (index != ZS_NO_FIELD) {
            key_end = p + fields[index].name_length + 2;
            p = skip_space(r, key_end + 1);
        } else {
            p = read_key(r, p, t, next);
            if (p == NULL) {
                return NULL;
            }
            key_end = r->key_end;
            index = r->index;
            guesses[next] = (int8_t)(index - next);
        }
        const zs_field *field = &fields[index];
        uint64_t bit = (uint64_t)1 << (index & 63);
        if ((told & bit) != 0) {
            return NULL;
        }
        told |= bit;
        next = index + 1;
        const char *value = p;
        const zs_type *member = &r->types[field->type];
        char *slot = (char *)f->made + field->offset;
        if (member->kind == ZS_KIND_STR) {
            p = (member->flags & ZS_TYPE_SENSITIVE) == 0 ? read_text(r, p, slot) : NULL;
            p = p != NULL && is_fine(r, member, slot) ? p : NULL;
        } else {
            p = read_field(r, p, f, member, slot, key, key_end);
        }
        p = p == NULL && *value == 'n' ? read_null(r, value, index) : p;
        if (p == NULL) {
            return NULL;
        }
        zs_span at = span_of(r, value, p);
        memcpy(f->told + index, &at, sizeof at);
        if (*p != ',') {
            p = skip_space(r, p);
            if (*p != ',') {
                *ret_told = told;
                return *p == '}' ? p : NULL;
            }
        }
        p++;
        if (*p != '"') {
            p = skip_space(r, p);
            if (*p != '"') {
                return NULL;
            }
        }
    }
}

/* Room for an object on top, and on the stack for the spans of its fields. */
ZS_HOT bool begin_object(zs_builder *b, const zs_type *t, zs_node *made)
{
    frame *f = b->top;
    f->t = t;
    f->made = made;
    if ((t->flags & ZS_TYPE_BARE) == 0 && !zs_build_copy_model(b, t)) {
        return false;
    }
    f->told = (uint64_t *)(void *)zs_build_push(b, t->n * sizeof *f->told);
    return f->told != NULL && t->n <= 64;
}

/* Has the object what it must, of these bits? */
ZS_HOT bool has_required(const zs_schema *schema, const zs_type *t, uint64_t has)
{
    if ((t->flags & ZS_TYPE_OPTIONAL) != 0) {
        return true;
    }
    unsigned shift = t->ref % 64;
    const uint64_t *at = &schema->required[t->ref / 64];
    uint64_t required = at[0] >> shift | at[1] << 1 << (63 - shift);
    return t->n == 0 || (required & ~has) << (64 - t->n) == 0;
}

/* As zs_build_end_fields, of an object whose fields have one word. */
ZS_HOT bool end_object(zs_builder *b, const zs_type *t, zs_span at, uint64_t told)
{
    if (!zs_build_reserve(b, zs_build_rounded(sizeof told + t->n * sizeof(zs_origin)))) {
        return false;
    }
    const frame *f = b->top;
    const uint64_t *spans = f->told;
    zs_node *o = f->made;
    char *front = b->front;
    uint64_t *has = (uint64_t *)(void *)(o + 1), given = (*has | told) & ~has[1];
    b->back = (char *)(void *)(f->told + t->n);
    zs_origin *to = (zs_origin *)(void *)(front + sizeof told);
    memcpy(front, &told, sizeof told);
    *has = given; /* what is null has no value */
    memcpy(&o->at, &at, sizeof at);
    o->key_at = f->own_key_at;
    o->origins = to;
    for (uint64_t bits = told; bits != 0; bits &= bits - 1, to++) {
        memcpy(&to->at, &spans[zs_bits_first(bits)], sizeof to->at);
        to->rule = ZS_RULE_NONE;
    }
    b->front = front + zs_build_rounded((size_t)((char *)to - front));
    return has_required(b->schema, t, given | told) &&
           (t->limits == 0 ||
            zs_is_size_within(zs_limits_of(b->schema, t), zs_bits_count(told) + f->more));
}

/* The tag of the choice `made`, which is on top, and its value, which say what it is; returns the
 * next key, or the bracket. */
ZS_COLD static const char *read_tag(reader *r, const char *p, const zs_type *t, void *made)
{
    zs_str key, value;
    const zs_type *variant;
    frame *f = r->b->top;
    f->t = t;
    f->choice = made;
    f->more = 1;
    p = read_string(r, p, &key);
    if (p == NULL || !zs_str_eq(key, zs_schema_str(r->b->schema, t->tag))) {
        return NULL;
    }
    p = read_colon(r, p);
    p = p != NULL ? read_string(r, p, &value) : NULL;
    made = p != NULL ? zs_build_variant(r->b, value, &variant) : NULL;
    return made != NULL && begin_object(r->b, variant, made) ? read_comma(r, p, '}') : NULL;
}

/* One pass over an object: its frame, its members, and then what it has and where. */
const char *zs_build_object(reader *r, const char *p, const zs_type *t, void *made,
                            zs_union *choice, zs_span key_at)
{
    zs_builder *b = r->b;
    const char *begin = p;
    uint64_t told = 0;
    if (*p != '{' || (t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    frame *f = enter(b, ZS_KIND_OBJECT, choice, key_at);
    if (f == NULL) {
        return NULL;
    }
    p = skip_space(r, p + 1);
    if (t->kind == ZS_KIND_UNION) {
        p = read_tag(r, p, t, made);
        if (p == NULL) {
            return NULL;
        }
        t = f->t;
    } else if (!begin_object(b, t, made)) {
        return NULL;
    }
    if (*p != '}') {
        p = *p == '"' ? read_fields(r, p, f, t, &told) : NULL;
        if (p == NULL) {
            return NULL;
        }
    }
    p++;
    zs_span at = span_of(r, begin, p);
    if (f->choice != NULL) {
        f->choice->node.at = at;
    }
    if (!end_object(b, t, at, told)) {
        return NULL;
    }
    b->top = f - 1;
    return p == r->end && b->top != b->frames ? NULL : p; /* the last bracket is the root's */
}
