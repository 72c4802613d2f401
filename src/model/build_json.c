/* The builder's own reader of JSON: one pass over the bytes straight into the typed tree. The tables
 * say what may come next, so each value is read as what it is to be; keys are guessed: what came
 * after this one the last time. It takes what the sink of build.c would take, and gives up on the
 * same: what it makes is what the decoder makes of the careful lane's tape
 * (tests/fuzz/fuzz_typed.c).
 *
 * A function that reads something gets its first byte and returns the byte after it, NULL to give
 * up. How JSON goes on from a byte is in text/json_scan.h, memory and frames in building.h: whatever
 * may grow the memory moves what unfinished frames point to, so pointers into it are loaded anew
 * after each value. */
#include "model/building.h"

#include "base/hash.h"
#include "text/json_lex.h"
#include "text/json_scan.h"
#include "text/scalar.h"

#include "base/banned.h"

typedef struct reader {
    zs_builder *b;
    const char *begin, *end; /* of the text; of its root */
    zs_str text;
    uint32_t source;
    /* What rare functions give back: here, so that callers keep their own in registers. */
    zs_str unescaped;
    unsigned index;
} reader;

#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

static const char *read_container(reader *r, const char *p, const zs_type *t, char *slot,
                                  zs_union *choice);
static const char *read_scalars(reader *r, const char *p, const zs_type *t, char *slot);

ZS_HOT zs_span span_of(const reader *r, const char *from, const char *to)
{
    return zs_span_of(r->source, (size_t)(from - r->begin), (size_t)(to - from));
}

/* ---- scalars --------------------------------------------------------------------------------- */
/* A string with an escape in it, judged by the lexer of the careful lane: they are few. */
ZS_COLD static const char *read_escaped(reader *r, const char *p)
{
    size_t at = (size_t)(p - r->begin);
    zs_json_token token = zs_json_lex(r->text, at);
    bool ok =
        token.kind == ZS_JSON_STRING &&
        zs_json_unescape(r->b->a, zs_str_sub(r->text, at + 1, token.length - 2), &r->unescaped);
    return ok ? p + token.length : NULL;
}

ZS_HOT const char *read_string(reader *r, const char *p, zs_str *ret)
{
    if (*p != '"') {
        return NULL;
    }
    const char *end = zs_scan_text(p + 1, r->end);
    if (end == r->end || *end != '"') {
        p = end != r->end && *end == '\\' ? read_escaped(r, p) : NULL;
        *ret = r->unescaped;
        return p;
    }
    *ret = (zs_str){p + 1, (size_t)(end - p - 1)};
    return end + 1;
}

ZS_HOT const char *read_text(reader *r, const char *p, const zs_type *t, char *slot)
{
    zs_str text;
    p = read_string(r, p, &text);
    if (p != NULL) {
        memcpy(slot, &text, sizeof text);
        p = t->limits == 0 || zs_build_is_within(r->b, t, slot) ? p : NULL;
    }
    return p;
}

/* true, false or null. */
ZS_HOT const char *read_word(const reader *r, const char *p, const char *word, size_t n)
{
    return (size_t)(r->end - p) > n && zs_same_bytes(p, word, n) ? p + n : NULL;
}

ZS_HOT const char *read_bool(const reader *r, const char *p, char *slot)
{
    bool v = *p == 't';
    const char *end = v ? read_word(r, p, "true", 4) : read_word(r, p, "false", 5);
    memcpy(slot, &v, sizeof v);
    return end;
}

/* A long integer, such as what stands for no limit at all. */
ZS_COLD static bool parse_long(const char *p, size_t n, uint64_t *ret)
{
    bool is_negative;
    return zs_parse_core_int((zs_str){p, n}, &is_negative, ret);
}

/* An integer without fraction and exponent: behind it, no reader goes on from those. */
ZS_HOT const char *read_int(const reader *r, const char *p, const zs_type *t, char *slot)
{
    enum { DIGITS_MAX = 19 }; /* of which none overflows */
    bool is_negative = *p == '-';
    uint64_t magnitude = 0;
    const char *first = p + is_negative;
    for (p = first; zs_is_digit(*p); p++) {
        magnitude = magnitude * 10 + (uint64_t)(*p - '0');
    }
    size_t n = (size_t)(p - first);
    if (n == 0 || (n > 1 && *first == '0') ||
        (n > DIGITS_MAX && !parse_long(first, n, &magnitude)) ||
        !zs_int_fits(t, is_negative, magnitude)) {
        return NULL;
    }
    zs_store_int(t, slot, is_negative ? 0 - magnitude : magnitude);
    return t->limits == 0 || zs_build_is_within(r->b, t, slot) ? p : NULL;
}

APART static const char *read_double(const reader *r, const char *p, const zs_type *t, char *slot)
{
    bool is_float;
    const char *end = zs_json_number_end(p, &is_float);
    zs_event e = {.kind = ZS_EVENT_SCALAR, .core = ZS_CORE_FLOAT, .flags = ZS_EVENT_JSON};
    if (end == NULL) {
        return NULL;
    }
    e.text = (zs_str){p, (size_t)(end - p)};
    bool ok = zs_build_double(&e, slot) && (t->limits == 0 || zs_build_is_within(r->b, t, slot));
    return ok ? end : NULL;
}

APART static const char *read_enum(reader *r, const char *p, const zs_type *t, char *slot)
{
    zs_str text;
    const char *end = read_string(r, p, &text);
    uint32_t found = end != NULL ? zs_enum_find(r->b->schema, t, text) : t->n;
    memcpy(slot, &found, sizeof found);
    return found < t->n ? end : NULL;
}

/* A value of a type that is not everyday. */
ZS_COLD static const char *read_choice(reader *r, const char *p, const zs_type *t, char *slot);

/* A scalar that is no choice. */
ZS_HOT const char *read_scalar(reader *r, const char *p, const zs_type *t, char *slot)
{
    if ((t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return NULL;
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR:
        return read_text(r, p, t, slot);
    case ZS_KIND_BOOL:
        return read_bool(r, p, slot);
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        return read_int(r, p, t, slot);
    case ZS_KIND_DOUBLE:
        return read_double(r, p, t, slot);
    default:
        return read_enum(r, p, t, slot);
    }
}

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
    return is_plain ? read_scalars(r, p, t, slot) : read_container(r, p, t, slot, NULL);
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

/* A key that was not foreseen, of the field that gets to r->index; `next` is where to look first. */
APART static const char *read_key(reader *r, const char *p, unsigned next)
{
    const zs_schema *schema = r->b->schema;
    const zs_type *t = r->b->top->t;
    const zs_field *fields = &schema->fields[t->ref];
    zs_str key;
    const char *end = read_string(r, p, &key);
    if (end == NULL) {
        return NULL;
    }
    for (unsigned i = 0; i < t->n; i++, next++) {
        next = next >= t->n ? 0 : next;
        if (fields[next].name_length == key.n &&
            zs_same_bytes(schema->strings + fields[next].name, key.p, key.n)) {
            r->index = next;
            return end;
        }
    }
    uint16_t none = 0;
    r->index = t->n_alias == 0 ? ZS_NO_FIELD : zs_field_find(schema, t, key, &none);
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
/* From after a member to the next, or to the bracket; NULL when neither comes. */
ZS_HOT const char *read_comma(const reader *r, const char *p, char bracket)
{
    p = zs_json_skip_space(p, r->end);
    if (*p == ',') {
        p = zs_json_skip_space(p + 1, r->end);
        return *p != bracket ? p : NULL;
    }
    return *p == bracket ? p : NULL;
}

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

/* A list of scalars. */
static const char *read_scalars(reader *r, const char *p, const zs_type *t, char *slot)
{
    zs_builder *b = r->b;
    const zs_type *member = &b->schema->types[t->ref];
    size_t size = member->size;
    if (*p != '[' || b->top - b->frames == ZS_DEPTH_MAX) {
        return NULL;
    }
    b->top->slot = slot;
    scalars s = {b->front, b->front, b->back, size, 0};
    p = zs_json_skip_space(p + 1, r->end);
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
    return p;
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
