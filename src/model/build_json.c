/* The builder's own reader of JSON: one pass over the bytes straight into the typed tree. The
 * tables say what may come next, so each value is read as what it is to be; keys are guessed: what
 * came after this one the last time. It takes what the sink of build.c would take, and gives up on
 * the same: what it makes is what the decoder makes of the careful lane's tape
 * (tests/fuzz/fuzz_typed.c).
 *
 * Memory and frames are in building.h: whatever may grow the memory moves what unfinished frames
 * point to, so pointers into it are loaded anew after each value. */
#include "model/build_json.h"

#include "base/hash.h"

#include "base/banned.h"

static const char *read_container(reader *r, const char *p, const zs_type *t, char *slot,
                                  zs_union *choice);

/* A value of a type that is not everyday. */
ZS_COLD static const char *read_choice(reader *r, const char *p, const zs_type *t, char *slot);

/* Any other value. */
static const char *read_more(reader *r, const char *p, const zs_type *t, char *slot)
{
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    if (t->kind == ZS_KIND_ALT) {
        return read_choice(r, p, t, slot);
    }
    bool is_plain = t->kind == ZS_KIND_LIST && r->b->schema->types[t->ref].kind < ZS_KIND_OBJECT;
    return is_plain ? zs_build_scalars(r, p, t, slot) : read_container(r, p, t, slot, NULL);
}

ZS_HOT const char *read_value(reader *r, const char *p, const zs_type *t, char *slot)
{
    return t->kind < ZS_KIND_OBJECT ? read_scalar(r, p, t, slot) : read_more(r, p, t, slot);
}

/* The first alternative that takes a value that begins so. */
static const char *read_choice(reader *r, const char *p, const zs_type *t, char *slot)
{
    uint32_t kinds = 0;
    bool is_float;
    const char *end = zs_json_number_end(p, &is_float);
    if (end != NULL) {
        kinds = is_float ? ZS_ACCEPT_FLOAT : ZS_ACCEPT_INT;
    } else {
        kinds = *p == '"'                ? ZS_ACCEPT_STR
                : *p == '{'              ? ZS_ACCEPT_MAP
                : *p == '['              ? ZS_ACCEPT_LIST
                : *p == 't' || *p == 'f' ? ZS_ACCEPT_BOOL
                                         : 0;
    }
    r->b->top->slot = slot;
    const zs_type *chosen;
    zs_union *u = zs_build_choose(r->b, t, kinds, &chosen);
    if (u == NULL) {
        return NULL;
    }
    if (*p == '{' || *p == '[') {
        return read_container(r, p, chosen, u->value, u);
    }
    bool is_scalar = chosen->kind < ZS_KIND_OBJECT;
    end = is_scalar ? read_scalar(r, p, chosen, u->value) : NULL;
    if (end != NULL) {
        u->node.at = span_of(r, p, end);
    }
    return end;
}

/* ---- objects --------------------------------------------------------------------------------- */
/* From after a key to its value. */
ZS_HOT const char *read_colon(const reader *r, const char *p)
{
    if (*p != ':') {
        p = zs_json_skip_space(p, r->end);
        if (*p != ':') {
            return NULL;
        }
    }
    return zs_json_skip_space(p + 1, r->end);
}

/* The key at `p` when it is this field's, letter by letter. */
ZS_HOT const char *read_expected(const reader *r, const char *p, const zs_field *field)
{
    size_t n = field->name_length;
    const char *name = r->b->schema->strings + field->name;
    bool is_here = (field->flags & ZS_FIELD_PLAIN) != 0 && (size_t)(r->end - p) > n + 2 &&
                   p[n + 1] == '"' && *p == '"' && zs_same_bytes(name, p + 1, n);
    return is_here ? p + n + 2 : NULL;
}

/* A key that was not foreseen, of the field that gets to r->index; the search begins at `next`. */
APART static const char *read_key(reader *r, const char *p, unsigned next)
{
    zs_str key;
    uint16_t first = (uint16_t)next;
    const char *end = read_string(r, p, &key);
    r->index = end != NULL ? zs_field_find(r->b->schema, r->b->top->t, key, &first) : ZS_NO_FIELD;
    return r->index != ZS_NO_FIELD ? end : NULL;
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

/* The members of the object on top, from a key on; returns its bracket. */
static const char *read_fields(reader *r, const char *p)
{
    zs_builder *b = r->b;
    frame *f = b->top;
    const zs_schema *schema = b->schema;
    const zs_type *t = f->t;
    const zs_field *fields = &schema->fields[t->ref];
    uint16_t *guess = f->guess;
    for (unsigned next = 0;;) {
        const char *key = p;
        unsigned index = *guess != 0 ? *guess - 1U : next;
        p = index < t->n ? read_expected(r, p, &fields[index]) : NULL;
        if (p == NULL) {
            p = read_key(r, key, next);
            if (p == NULL) {
                return NULL;
            }
            index = r->index;
            *guess = (uint16_t)(index + 1);
        }
        const zs_field *field = &fields[index];
        uint64_t bit = (uint64_t)1 << (index % 64);
        if ((f->told[index / 64] & bit) != 0 || (field->flags & ZS_FIELD_DEPRECATED) != 0) {
            return NULL;
        }
        f->told[index / 64] |= bit;
        const zs_type *member = &schema->types[field->type];
        if (member->kind >= ZS_KIND_OBJECT) {
            f->key_at = span_of(r, key, p);
        }
        guess = &b->guesses[t->ref + index];
        next = index + 1;
        p = read_colon(r, p);
        if (p == NULL) {
            return NULL;
        }
        const char *value = p;
        p = read_value(r, p, member, (char *)f->made + field->offset);
        if (p == NULL) {
            p = *value == 'n' ? read_null(r, value, index) : NULL;
            if (p == NULL) {
                return NULL;
            }
        }
        zs_span at = span_of(r, value, p);
        memcpy(f->told + zs_presence_words(t) + index, &at, sizeof at);
        p = zs_json_skip_space(p, r->end);
        if (*p != ',') {
            return *p == '}' ? p : NULL;
        }
        p = zs_json_skip_space(p + 1, r->end);
    }
}

/* The tag of a choice and its value, which say what it is; returns the comma or bracket after. */
static const char *read_tag(reader *r, const char *p, const zs_type *t)
{
    zs_str key, value;
    const zs_type *variant;
    r->b->top->t = t;
    p = read_string(r, p, &key);
    if (p == NULL || !zs_str_eq(key, zs_schema_str(r->b->schema, t->tag))) {
        return NULL;
    }
    p = read_colon(r, p);
    p = p != NULL ? read_string(r, p, &value) : NULL;
    void *made = p != NULL ? zs_build_variant(r->b, value, &variant) : NULL;
    if (made == NULL || !zs_build_begin_fields(r->b, variant, made)) {
        return NULL;
    }
    return zs_json_skip_space(p, r->end);
}

/* The object at `p`, of the frame on top, whose fields have begun unless it is a choice. */
static const char *read_object(reader *r, const char *p, const zs_type *t)
{
    const char *begin = p;
    p = zs_json_skip_space(p + 1, r->end);
    if (t->kind == ZS_KIND_UNION) {
        p = read_tag(r, p, t);
        if (p != NULL && *p == ',') {
            p = read_fields(r, zs_json_skip_space(p + 1, r->end));
        }
    } else if (*p != '}') {
        p = read_fields(r, p);
    }
    if (p == NULL || *p != '}' || !zs_build_end_fields(r->b, span_of(r, begin, p + 1))) {
        return NULL;
    }
    return p + 1;
}

/* ---- lists and maps -------------------------------------------------------------------------- */
/* A key of the map on top and its colon, and an entry for it. */
static const char *read_entry_key(reader *r, const char *p, char *entry)
{
    frame *f = r->b->top;
    zs_str key;
    const char *end = read_string(r, p, &key);
    if (end == NULL) {
        return NULL;
    }
    if (f->t->limits != 0 &&
        !zs_is_key_within(r->b->schema, zs_limits_of(r->b->schema, f->t), key)) {
        return NULL;
    }
    f->key_at = span_of(r, p, end);
    memcpy(entry + ZS_ENTRY_KEY, &key, sizeof key);
    memcpy(entry + ZS_ENTRY_KEY_AT, &f->key_at, sizeof f->key_at);
    uint64_t bit = zs_key_bit(key);
    f->may_repeat |= (f->keys & bit) != 0;
    f->keys |= bit;
    return read_colon(r, end);
}

/* The members of the list or map on top, on the stack; returns its bracket. */
static const char *read_members(reader *r, const char *p, const zs_type *member, char bracket)
{
    zs_builder *b = r->b;
    frame *f = b->top;
    while (*p != bracket) {
        char *item = zs_build_push(b, f->stride);
        if (item == NULL) {
            return NULL;
        }
        memset(item, 0, f->stride);
        if (bracket == '}') {
            p = read_entry_key(r, p, item);
            item += ZS_ENTRY_VALUE;
        }
        const char *value = p;
        p = p != NULL ? read_value(r, p, member, item) : NULL;
        if (p == NULL) {
            return NULL;
        }
        f->n++;
        if (!f->is_pointed) {
            zs_span at = span_of(r, value, p);
            memcpy(f->base - (size_t)f->n * f->stride + f->stride - sizeof at, &at, sizeof at);
        }
        p = read_comma(r, p, bracket);
        if (p == NULL) {
            return NULL;
        }
    }
    return zs_build_end_members(b) ? p : NULL;
}

/* ---- containers ------------------------------------------------------------------------------ */
/* A frame for what begins. */
static frame *enter(zs_builder *b, zs_union *choice)
{
    const frame *around = b->top;
    frame *f = ++b->top;
    f->own_key_at = around->kind == ZS_KIND_LIST ? ZS_NOWHERE : around->key_at;
    f->made = f->told = NULL;
    f->base = f->slot = NULL;
    f->choice = choice;
    f->more = 0;
    return f;
}

/* An object, list or map into its slot: for a pointed kind, see zs_build_pointed. */
static const char *read_container(reader *r, const char *p, const zs_type *t, char *slot,
                                  zs_union *choice)
{
    zs_builder *b = r->b;
    const char *begin = p;
    char bracket = t->kind == ZS_KIND_LIST ? '[' : '{';
    if (*p != bracket || t->kind == ZS_KIND_ANY || b->top - b->frames == ZS_DEPTH_MAX) {
        return NULL;
    }
    void *made = slot;
    if (zs_kind_is_pointed(t->kind) && choice == NULL) {
        b->top->slot = slot;
        made = zs_build_pointed(b, t);
        if (made == NULL) {
            return NULL;
        }
    }
    frame *f = enter(b, t->kind == ZS_KIND_UNION ? made : choice);
    if (t->kind == ZS_KIND_OBJECT || t->kind == ZS_KIND_UNION) {
        f->kind = ZS_KIND_OBJECT;
        f->more = t->kind == ZS_KIND_UNION;
        bool ok = t->kind == ZS_KIND_UNION || zs_build_begin_fields(b, t, made);
        p = ok ? read_object(r, p, t) : NULL;
    } else {
        f->kind = t->kind;
        zs_build_begin_members(b, t, made);
        p = zs_json_skip_space(p + 1, r->end);
        p = read_members(r, p, f->member, t->kind == ZS_KIND_LIST ? ']' : '}');
        p = p != NULL ? p + 1 : NULL;
    }
    if (p != NULL && f->choice != NULL) {
        f->choice->node.at = span_of(r, begin, p);
    }
    b->top--;
    return p == r->end && b->top != b->frames ? NULL : p; /* the last bracket is the root's */
}

bool zs_build_json(zs_sink *s, const zs_source *source)
{
    zs_builder *b = (zs_builder *)(void *)s; /* its first member */
    reader r = {.b = b, .begin = source->bytes.p, .text = source->bytes, .source = source->id};
    const char *p;
    if (!zs_json_root(r.text, &p, &r.end)) {
        return false;
    }
    frame *f = b->frames;
    return read_container(&r, p, f->awaited, f->slot, NULL) == r.end;
}
