/* Objects of the builder's JSON reader. Keys are guessed: what came after this one the last time.
 * So a member costs one comparison, and its value is read as what the tables say it is. Types of
 * more fields than a word has bits are left to the decoder. The contract is in build_json.h. */
#include "model/build_json.h"

#include "base/banned.h"

/* Is the key at `p` this field's, letter by letter, and a colon right after it? Near the end of the
 * text, and of names that are long, nothing is foreseen. */
ZS_HOT bool is_expected(const reader *r, const char *p, const zs_field *field)
{
    enum { AROUND = 3, FLAGS = ZS_FIELD_PLAIN | ZS_FIELD_DEPRECATED };
    size_t n = field->name_length;
    return (field->flags & FLAGS) == ZS_FIELD_PLAIN && n <= ZS_WIDE_BYTES && r->sure - p > AROUND &&
           *p == '"' && memcmp(p + n + 1, "\":", 2) == 0 &&
           zs_same_step(r->strings + field->name, p + 1, n);
}

/* A key that has escapes, stands elsewhere or is an alias. */
ZS_COLD static unsigned find_key(reader *r, const char *p, const zs_type *t)
{
    uint16_t first = 0;
    zs_str key;
    r->key_end = read_string(r, p, &key);
    return r->key_end != NULL ? zs_field_find(r->b->schema, t, key, &first) : ZS_NO_FIELD;
}

/* A key that was not foreseen, of the field that gets to r->index, and its colon; the search begins
 * at `next`. */
APART static const char *read_key(reader *r, const char *p, const zs_type *t, unsigned next)
{
    const zs_field *fields = &r->b->schema->fields[t->ref];
    const char *end = *p == '"' ? zs_scan_quote(p + 1, r->sure, r->end) : NULL;
    unsigned n = t->n;
    if (end != NULL) {
        size_t length = (size_t)(end - p - 1);
        const zs_field *field = &fields[next];
        r->key_end = end + 1;
        for (; next < n; next++, field++) {
            if (field->name_length == length &&
                zs_same_bytes(r->strings + field->name, p + 1, length)) {
                break;
            }
        }
    }
    r->index = end != NULL && next < n ? next : find_key(r, p, t);
    bool is_field = r->index < n && (fields[r->index].flags & ZS_FIELD_DEPRECATED) == 0;
    return is_field ? read_colon(r, r->key_end) : NULL;
}

/* A null that stands for an absent field. */
ZS_COLD static const char *read_null(const reader *r, const char *p, unsigned index)
{
    const frame *f = r->b->top;
    bool is_absent = (r->b->schema->fields[f->t->ref + index].flags & ZS_FIELD_NULL_ABSENT) != 0;
    const char *end = is_absent ? read_word(r, p, "null", 4) : NULL;
    if (end != NULL) {
        zs_presence_set(f->made, zs_presence_words(f->t), index);
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
    return t->kind == ZS_KIND_OBJECT ? zs_build_object(r, p, t, NULL, key_at)
                                     : zs_build_more(r, p, t, key_at);
}

/* The members of the object on top, from a key on, and the fields that they are; returns its
 * bracket. That most keys are the next field's is foreseen by the processor, while a guess that is
 * loaded has to be waited for. */
ZS_HOT const char *read_fields(reader *r, const char *p, frame *f, const zs_type *t,
                               uint64_t *ret_told)
{
    const zs_field *fields = &r->b->schema->fields[t->ref];
    uint16_t *guesses = zs_build_guesses(r->b, t);
    uint64_t told = 0;
    for (unsigned next = 0;;) {
        const char *key = p, *key_end;
        unsigned index = next;
        const zs_field *field = &fields[next];
        bool is_foreseen = next < t->n && is_expected(r, p, field);
        if (!is_foreseen && guesses[next] != 0) {
            index = (uint16_t)(next + guesses[next]);
            field = &fields[index];
            is_foreseen = index < t->n && is_expected(r, p, field);
        }
        if (is_foreseen) {
            key_end = p + field->name_length + 2;
            p = skip_space(r, key_end + 1);
        } else {
            p = read_key(r, p, t, next);
            if (p == NULL) {
                return NULL;
            }
            key_end = r->key_end;
            index = r->index;
            field = &fields[index];
            guesses[next] = (uint16_t)(index - next);
        }
        if ((told >> index & 1) != 0) {
            return NULL;
        }
        told |= (uint64_t)1 << (index & 63);
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
        p = skip_space(r, p + 1);
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
    unsigned shift = t->ref % 64;
    const uint64_t *at = &schema->required[t->ref / 64];
    uint64_t required = at[0] >> shift | at[1] << 1 << (63 - shift);
    return (t->flags & ZS_TYPE_OPTIONAL) != 0 || t->n == 0 || (required & ~has) << (64 - t->n) == 0;
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
    uint64_t *front = (uint64_t *)(void *)b->front, *has = (uint64_t *)(void *)(o + 1);
    zs_origin *to = (zs_origin *)(void *)(front + 1);
    *front = told;
    *has = (*has | told) & ~has[1]; /* what is null has no value */
    memcpy(&o->at, &at, sizeof at);
    o->key_at = f->own_key_at;
    o->origins = to;
    for (uint64_t bits = told; bits != 0; bits &= bits - 1, to++) {
        memcpy(&to->at, &spans[zs_bits_first(bits)], sizeof to->at);
        to->rule = ZS_RULE_NONE;
    }
    b->back += t->n * sizeof *spans;
    b->front += zs_build_rounded((size_t)((char *)to - (char *)front));
    return has_required(b->schema, t, *has | told) &&
           (t->limits == 0 ||
            zs_is_size_within(zs_limits_of(b->schema, t), zs_bits_count(told) + f->more));
}

/* The tag of the choice on top and its value, which say what it is; returns the next key, or the
 * bracket. */
ZS_COLD static const char *read_tag(reader *r, const char *p, const zs_type *t)
{
    zs_str key, value;
    const zs_type *variant;
    frame *f = r->b->top;
    f->t = t;
    f->more = 1;
    p = read_string(r, p, &key);
    if (p == NULL || !zs_str_eq(key, zs_schema_str(r->b->schema, t->tag))) {
        return NULL;
    }
    p = read_colon(r, p);
    p = p != NULL ? read_string(r, p, &value) : NULL;
    void *made = p != NULL ? zs_build_variant(r->b, value, &variant) : NULL;
    return made != NULL && begin_object(r->b, variant, made) ? read_comma(r, p, '}') : NULL;
}

/* One pass over an object: its frame, its members, and then what it has and where. */
const char *zs_build_object(reader *r, const char *p, const zs_type *t, zs_union *choice,
                            zs_span key_at)
{
    zs_builder *b = r->b;
    const char *begin = p;
    uint64_t told = 0;
    if (*p != '{') {
        return NULL;
    }
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    void *made = choice != NULL ? choice->value : zs_build_pointed(b, t);
    bool is_choice = t->kind == ZS_KIND_UNION;
    frame *f = made != NULL ? enter(b, ZS_KIND_OBJECT, is_choice ? made : choice, key_at) : NULL;
    if (f == NULL) {
        return NULL;
    }
    p = skip_space(r, p + 1);
    if (is_choice) {
        p = read_tag(r, p, t);
        t = f->t;
    } else if (!begin_object(b, t, made)) {
        return NULL;
    }
    if (p != NULL && *p != '}') {
        p = read_fields(r, p, f, t, &told);
    }
    if (p == NULL) {
        return NULL;
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
