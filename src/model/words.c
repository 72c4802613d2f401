/* Words for messages, made only once something is wrong.
 * Knows no schema in particular. */
#include "model/words.h"

#include "base/number.h"
#include "model/access.h"
#include "text/scalar.h"

#include "base/banned.h"

enum {
    WORDS_BYTES_MAX = 2048, /* of one made text */
    NAMES_SHOWN = 12,
};

zs_str zs_place_words(zs_arena *a, const zs_place *place)
{
    const zs_place *chain[ZS_DEPTH_MAX];
    unsigned n = 0;
    for (const zs_place *p = place; p->step != ZS_STEP_ROOT && n < ZS_DEPTH_MAX; p = p->up) {
        chain[n++] = p;
        if (p->step == ZS_STEP_FIELD) {
            break;
        }
    }
    if (n == 0) {
        return ZS_STR("the document");
    }
    zs_buf words;
    zs_buf_init(&words, a, WORDS_BYTES_MAX);
    for (unsigned i = n; i > 0; i--) {
        const zs_place *p = chain[i - 1];
        if (p->step == ZS_STEP_ITEM) {
            zs_buf_addf(&words, "[%u]", (unsigned)p->index);
        } else {
            zs_buf_addf(&words, words.n == 0 ? "%S" : ".%S", p->key);
        }
    }
    return zs_format(a, "%Q", zs_buf_str(&words));
}

zs_str zs_owner_words(zs_arena *a, const zs_schema *schema, const zs_place *place)
{
    uint16_t name = schema->types[place->type].name;
    return name != 0 ? zs_schema_str(schema, name) : zs_place_words(a, place);
}

zs_str zs_list_words(zs_arena *a, const zs_str *names, size_t n, const char *last)
{
    zs_buf words;
    zs_buf_init(&words, a, WORDS_BYTES_MAX);
    size_t shown = n <= NAMES_SHOWN ? n : NAMES_SHOWN;
    for (size_t i = 0; i < shown; i++) {
        if (i > 0 && i == n - 1) {
            zs_buf_addf(&words, " %s ", last);
        } else if (i > 0) {
            zs_buf_add(&words, ZS_STR(", "));
        }
        zs_buf_addf(&words, "%Q", names[i]);
    }
    if (shown < n) {
        zs_buf_addf(&words, ", ... (%U in all)", (uint64_t)n);
    }
    return zs_buf_str(&words);
}

const zs_str *zs_names_of(zs_arena *a, const zs_schema *schema, const zs_type *type, size_t *ret_n)
{
    size_t n = type->n + (type->kind == ZS_KIND_OBJECT ? (size_t)type->n_alias : 0);
    zs_str *names = zs_arena_array(a, n, sizeof *names);
    *ret_n = names == NULL ? 0 : n;
    for (size_t i = 0; i < *ret_n; i++) {
        uint16_t name = type->kind == ZS_KIND_OBJECT ? schema->fields[type->ref + i].name
                        : type->kind == ZS_KIND_ENUM ? schema->names[type->ref + i]
                                                     : schema->variants[type->ref + i].name;
        names[i] = zs_schema_str(schema, name);
    }
    return names;
}

uint16_t zs_enum_find(const zs_schema *schema, const zs_type *type, zs_str text)
{
    uint16_t i = 0;
    for (; i < type->n; i++) {
        const char *name = schema->strings + schema->names[type->ref + i];
        size_t same = 0;
        while (same < text.n && name[same] == text.p[same]) { /* no text has a NUL */
            same++;
        }
        if (same == text.n && name[same] == '\0') {
            break;
        }
    }
    return i;
}

/* "text, a list or a map": what the alternatives of an alternate take. */
static zs_str alternate_words(zs_arena *a, const zs_schema *schema, const zs_type *type)
{
    static const struct {
        uint32_t kind;
        const char *words;
    } kinds[] = {
        {ZS_ACCEPT_STR, "text"},       {ZS_ACCEPT_BOOL, "`true` or `false`"},
        {ZS_ACCEPT_FLOAT, "a number"}, {ZS_ACCEPT_INT, "a whole number"},
        {ZS_ACCEPT_LIST, "a list"},    {ZS_ACCEPT_MAP, "a map"},
    };
    uint32_t all = 0;
    for (uint16_t i = 0; i < type->n; i++) {
        all |= schema->variants[type->ref + i].kinds;
    }
    if ((all & ZS_ACCEPT_FLOAT) != 0) {
        all &= ~(uint32_t)ZS_ACCEPT_INT;
    }
    zs_buf words;
    zs_buf_init(&words, a, WORDS_BYTES_MAX);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if ((all & kinds[i].kind) != 0) {
            all &= ~kinds[i].kind;
            zs_buf_addf(&words, "%s%s",
                        words.n == 0 ? ""
                        : all == 0   ? " or "
                                     : ", ",
                        kinds[i].words);
        }
    }
    return zs_buf_str(&words);
}

zs_str zs_expected_words(zs_arena *a, const zs_schema *schema, uint16_t type)
{
    const zs_type *t = &schema->types[type];
    size_t n;
    const zs_str *names;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_BOOL:
        return ZS_STR("`true` or `false`");
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        return ZS_STR("a whole number");
    case ZS_KIND_DOUBLE:
        return ZS_STR("a number");
    case ZS_KIND_STR:
        return ZS_STR("text");
    case ZS_KIND_LIST:
        return ZS_STR("a list");
    case ZS_KIND_ENUM:
        names = zs_names_of(a, schema, t, &n);
        return zs_list_words(a, names, n, "or");
    case ZS_KIND_UNION:
        return zs_format(a, "a map with %Q", zs_schema_str(schema, t->tag));
    case ZS_KIND_ALT:
        return alternate_words(a, schema, t);
    case ZS_KIND_OBJECT:
    case ZS_KIND_MAP:
        return ZS_STR("a map");
    case ZS_KIND_ANY:
        break;
    }
    return ZS_STR("a value");
}

/* The bounds of a C type, as limits, for numbers whose schema gives none. */
static zs_limits type_limits(const zs_type *t)
{
    unsigned bits = t->size * 8U - (t->kind == ZS_KIND_INT);
    uint64_t most = UINT64_MAX >> (64 - bits);
    zs_limits limits = {.flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_int = most};
    limits.min_int = t->kind == ZS_KIND_INT ? -(int64_t)most - 1 : 0;
    return limits;
}

static void add_min(zs_buf *words, const zs_type *t, const zs_limits *limits)
{
    char room[ZS_DOUBLE_ROOM];
    if (t->kind == ZS_KIND_DOUBLE) {
        zs_buf_add(words, (zs_str){room, zs_print_double(limits->min_double, room)});
    } else {
        zs_buf_add_i64(words, limits->min_int);
    }
}

/* Writes the upper bound, which may be above what a signed integer holds. */
static void add_max(zs_buf *words, const zs_type *t, const zs_limits *limits)
{
    char room[ZS_DOUBLE_ROOM];
    if (t->kind == ZS_KIND_DOUBLE) {
        zs_buf_add(words, (zs_str){room, zs_print_double(limits->max_double, room)});
    } else if (limits->max_is_negative) {
        zs_buf_add_i64(words, (int64_t)limits->max_int);
    } else {
        zs_buf_add_u64(words, limits->max_int);
    }
}

zs_str zs_bound_words(zs_arena *a, const zs_schema *schema, uint16_t type, bool is_low)
{
    const zs_type *t = &schema->types[type];
    const zs_limits *limits = &schema->limits[t->limits];
    unsigned flag = is_low ? ZS_LIMIT_MIN : ZS_LIMIT_MAX;
    unsigned open = is_low ? ZS_LIMIT_MIN_OPEN : ZS_LIMIT_MAX_OPEN;
    zs_limits own = {0};
    zs_buf words;
    zs_buf_init(&words, a, WORDS_BYTES_MAX);
    if (t->limits == 0 || (limits->flags & flag) == 0) {
        if (t->kind == ZS_KIND_DOUBLE) {
            return ZS_STR("write a number nearer to 0");
        }
        own = type_limits(t);
        limits = &own;
    }
    bool is_open = (limits->flags & open) != 0;
    zs_buf_add(&words, is_open  ? (is_low ? ZS_STR("write more than ") : ZS_STR("write less than "))
                       : is_low ? ZS_STR("the least is ")
                                : ZS_STR("the most is "));
    if (is_low) {
        add_min(&words, t, limits);
    } else {
        add_max(&words, t, limits);
    }
    return zs_buf_str(&words);
}

zs_str zs_range_words(zs_arena *a, const zs_schema *schema, uint16_t type)
{
    const zs_type *t = &schema->types[type];
    const zs_limits *limits = &schema->limits[t->limits];
    if (limits->expect != 0) {
        return zs_schema_str(schema, limits->expect);
    }
    zs_limits own;
    unsigned both = ZS_LIMIT_MIN | ZS_LIMIT_MAX;
    if (t->kind != ZS_KIND_DOUBLE && (t->limits == 0 || (limits->flags & both) != both)) {
        own = type_limits(t);
        if (t->limits != 0 && (limits->flags & ZS_LIMIT_MIN) != 0) {
            own.min_int = limits->min_int;
            own.flags |= limits->flags & ZS_LIMIT_MIN_OPEN;
        } else if (t->limits != 0 && (limits->flags & ZS_LIMIT_MAX) != 0) {
            own.max_int = limits->max_int;
            own.max_is_negative = limits->max_is_negative;
            own.flags |= limits->flags & ZS_LIMIT_MAX_OPEN;
        }
        limits = &own;
    }
    zs_buf words;
    zs_buf_init(&words, a, WORDS_BYTES_MAX);
    unsigned open = limits->flags & (ZS_LIMIT_MIN_OPEN | ZS_LIMIT_MAX_OPEN);
    if ((limits->flags & both) == both && open == 0) {
        add_min(&words, t, limits);
        zs_str least = zs_buf_str(&words);
        zs_buf most;
        zs_buf_init(&most, a, WORDS_BYTES_MAX);
        add_max(&most, t, limits);
        if (zs_str_eq(least, zs_buf_str(&most))) {
            return least;
        }
        zs_buf_add(&words, ZS_STR(" to "));
        add_max(&words, t, limits);
        return zs_buf_str(&words);
    }
    if ((limits->flags & ZS_LIMIT_MIN) != 0) {
        zs_buf_add(&words,
                   (open & ZS_LIMIT_MIN_OPEN) != 0 ? ZS_STR("more than ") : ZS_STR("at least "));
        add_min(&words, t, limits);
    }
    if ((limits->flags & ZS_LIMIT_MAX) != 0) {
        zs_buf_add(&words, words.n > 0 ? ZS_STR(" and ") : ZS_STR(""));
        zs_buf_add(&words,
                   (open & ZS_LIMIT_MAX_OPEN) != 0 ? ZS_STR("less than ") : ZS_STR("at most "));
        add_max(&words, t, limits);
    }
    return zs_buf_str(&words);
}

zs_str zs_size_words(zs_arena *a, const zs_limits *limits, const char *one, const char *many)
{
    unsigned least = limits->min_size, most = limits->max_size;
    if (most == UINT32_MAX) {
        return zs_format(a, "at least %u %s", least, least == 1 ? one : many);
    }
    if (least == most) {
        return zs_format(a, "exactly %u %s", least, least == 1 ? one : many);
    }
    if (least == 0) {
        return zs_format(a, "at most %u %s", most, most == 1 ? one : many);
    }
    return zs_format(a, "%u to %u %s", least, most, many);
}

/* Would this text, bare in any YAML context, be read as text again? Cautious: letters, digits and
 * `_./-` only. */
static bool is_bare(zs_str s)
{
    bool is_null;
    if (s.n == 0 || s.p[0] == '-' || s.p[0] == '.' || zs_core_of(s, &is_null) != ZS_CORE_STR ||
        is_null) {
        return false;
    }
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!is_word && c != '_' && c != '.' && c != '/' && c != '-') {
            return false;
        }
    }
    return true;
}

zs_str zs_written(zs_arena *a, zs_str text, bool in_quotes)
{
    if (!in_quotes && is_bare(text)) {
        return text;
    }
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\' || c < ' ' || c == 0x7F) {
            return (zs_str){NULL, 0};
        }
    }
    return zs_format(a, "\"%S\"", text);
}

zs_str zs_required_of(const zs_schema *schema, const zs_type *type)
{
    for (unsigned i = 0; type->kind == ZS_KIND_OBJECT && i < type->n; i++) {
        const zs_field *f = &schema->fields[type->ref + i];
        if ((f->flags & ZS_FIELD_REQUIRED) != 0) {
            return zs_schema_str(schema, f->name);
        }
    }
    return (zs_str){NULL, 0};
}
