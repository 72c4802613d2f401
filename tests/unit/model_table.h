/* A schema written by hand that has every kind of type, and helpers to read, judge and write
 * documents of it. */
#ifndef ZS_TESTS_MODEL_TABLE_H
#define ZS_TESTS_MODEL_TABLE_H

#include <stddef.h>

#include "model/desc.h"
#include "text/scalar.h"

typedef enum word { WORD_ALPHA, WORD_BETA_TWO, WORD_GAMMA } word;

typedef struct deep {
    zs_node node;
    uint64_t has[1], is_null[1];
    bool far;
} deep;

typedef struct child {
    zs_node node;
    uint64_t has[1], is_null[1];
    double cpu;
    zs_str memory;
    deep *deep;
} child;

typedef struct bind_store {
    zs_node node;
    uint64_t has[1], is_null[1];
    zs_str source;
    bool readonly;
} bind_store;

typedef struct tmp_store {
    zs_node node;
    uint64_t has[1], is_null[1];
    zs_str size;
} tmp_store;

typedef struct store {
    zs_node node;
    uint32_t tag;
    union {
        bind_store *bind;
        tmp_store *tmp;
    } as;
} store;

typedef struct pinned {
    zs_node node;
    uint64_t has[1], is_null[1];
    zs_str pin;
    zs_any alpha;
} pinned;

typedef struct choice {
    zs_node node;
    uint32_t tag;
    void *value;
} choice;

typedef struct open_object {
    zs_node node;
    uint64_t has[1], is_null[1];
    int32_t x;
} open_object;

typedef struct tree {
    zs_node node;
    uint64_t has[1], is_null[1];
    struct tree *next;
    uint16_t value;
} tree;

#define LIST_OF(T, name)      \
    typedef struct name {     \
        T *items;             \
        zs_origin *at;        \
        uint32_t n, capacity; \
    } name
LIST_OF(word, word_list);
LIST_OF(int64_t, int_list);
LIST_OF(double, double_list);
LIST_OF(store, store_list);
typedef struct child_entry {
    zs_str key;
    zs_span key_at;
    child value;
} child_entry;
LIST_OF(child_entry, child_map);
typedef struct small_entry {
    zs_str key;
    zs_span key_at;
    uint8_t value;
} small_entry;
LIST_OF(small_entry, small_map);

typedef struct root {
    zs_node node;
    uint64_t has[1], is_null[1];
    word word;
    uint16_t port;
    int8_t tiny;
    uint32_t middle;
    uint64_t big;
    int64_t below;
    double ratio;
    int64_t whole;
    bool flag;
    zs_str name, size, strict, secret;
    zs_str_list args, set;
    zs_str_map env;
    child *child;
    store_list stores;
    choice *mode, *net, *count;
    zs_any any;
    open_object *open;
    zs_str timeout;
    tree *tree;
    bool old;
    word_list words;
    int_list numbers;
    double_list doubles;
    child_map children;
    small_map small;
    zs_str_list hidden;
} root;

/* ---- names, by offset ---- */
/* clang-format off */
#define NAMES(X) \
    X(none, "") X(word, "word") X(port, "port") X(tiny, "tiny") X(middle, "middle") \
    X(big, "big") X(below, "below") X(ratio, "ratio") X(whole, "whole") X(flag, "flag") \
    X(name, "name") X(size, "size") X(strict, "strict") X(secret, "secret") X(args, "args") \
    X(set, "set") X(bag, "bag") X(env, "env") X(child, "child") X(stores, "stores") \
    X(mode, "mode") X(net, "net") X(count, "count") X(any, "any") X(open, "open") \
    X(timeout, "timeout") X(tree, "tree") X(old, "old") X(words, "words") X(numbers, "numbers") \
    X(doubles, "doubles") X(children, "children") X(hidden, "hidden") X(cpu, "cpu") \
    X(memory, "memory") X(deep, "deep") X(far, "far") X(type, "type") X(bind, "bind") \
    X(tmp, "tmp") X(source, "source") X(readonly, "readonly") X(pin, "pin") X(alpha, "alpha") \
    X(beta_two, "beta-two") X(gamma, "gamma") X(x, "x") X(next, "next") X(value, "value") \
    X(a_test, "a test") X(a_child, "a child") X(a_store, "a store") \
    X(lower, "3 to 5 lower-case letters") X(string, "string") X(object, "object") \
    X(integer, "integer") X(list, "list") \
    X(small, "small")
/* clang-format on */
struct names {
#define X(id, text) char id[sizeof(text)];
    NAMES(X)
#undef X
    char beyond[16]; /* so that many can be read from each name on */
};
static const struct names names = {
#define X(id, text) text,
    NAMES(X)
#undef X
        "               ",
};
#define S(id) offsetof(struct names, id)
#define LENGTH(id) (sizeof((struct names *)0)->id - 1)

/* ---- tables ---- */
/* clang-format off */
enum {
    T_BOOL, T_WORD, T_PORT, T_TINY, T_MIDDLE, T_BIG, T_BELOW, T_RATIO, T_WHOLE, T_NAME, T_SIZE,
    T_STRICT, T_SECRET, T_STR, T_ARGS, T_SET, T_ENV, T_CHILD, T_DEEP, T_STORE, T_STORES, T_BIND,
    T_TMP, T_MODE, T_PINNED, T_NET, T_COUNT, T_ANY, T_OPEN, T_I32, T_TREE, T_U16, T_WORDS,
    T_NUMBERS, T_I64, T_DOUBLES, T_DOUBLE, T_CHILDREN, T_SMALL, T_U8, T_HIDDEN, T_ROOT,
};
/* clang-format on */
enum { V_STORE, V_MODE = 2, V_NET = 4, V_COUNT = 6 };
static const zs_variant variants[] = {
    {S(bind), T_BIND, 0},
    {S(tmp), T_TMP, 0},
    {S(word), T_WORD, ZS_ACCEPT_STR},
    {S(object), T_PINNED, ZS_ACCEPT_MAP},
    {S(string), T_NAME, ZS_ACCEPT_STR},
    {S(object), T_PINNED, ZS_ACCEPT_MAP},
    {S(integer), T_PORT, ZS_ACCEPT_INT},
    {S(list), T_NUMBERS, ZS_ACCEPT_LIST},
};
static const uint16_t enum_names[] = {S(alpha), S(beta_two), S(gamma)};

#define NO UINT32_MAX
enum { L_NONE, L_PORT, L_BELOW, L_RATIO, L_NAME, L_SIZE, L_SECRET, L_ARGS, L_ENV, L_BIG, L_PIN };
static const zs_limits limits[] = {
    [L_NONE] = {.max_size = NO},
    [L_PORT] = {.min_int = 1,
                .max_int = 65535,
                .max_size = NO,
                .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX},
    [L_BELOW] = {.min_int = -10,
                 .max_int = (uint64_t)-1,
                 .max_size = NO,
                 .max_is_negative = true,
                 .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX | ZS_LIMIT_MIN_OPEN},
    [L_RATIO] = {.min_double = 0,
                 .max_double = 1.5,
                 .max_size = NO,
                 .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX | ZS_LIMIT_MIN_OPEN},
    [L_NAME] = {.min_size = 3, .max_size = 5, .pattern = 1, .expect = S(lower)},
    [L_SIZE] = {.max_size = NO, .format = ZS_FORMAT_MEMORY},
    [L_SECRET] = {.min_size = 20, .max_size = NO},
    [L_ARGS] = {.min_size = 1, .max_size = 3},
    [L_ENV] = {.max_size = NO, .pattern = 2, .key_min_size = 2},
    [L_BIG] = {.max_int = UINT64_MAX,
               .min_int = 5,
               .max_size = NO,
               .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX | ZS_LIMIT_MAX_OPEN},
    [L_PIN] = {.min_size = 1, .max_size = 1},
};

/* Row of a plain field. */
#define ROW(owner, id, type, fallback, flags)                            \
    {                                                                    \
        S(id), type, offsetof(owner, id), fallback, 0, flags, LENGTH(id) \
    }
#define OPTIONAL(owner, id, type) ROW(owner, id, type, ZS_NO_FALLBACK, 0)
enum {
    F_ROOT = 0,
    ROOT_FIELDS = 32,
    F_BAG = ROOT_FIELDS,
    F_CHILD,
    F_DEEP = F_CHILD + 3,
    F_BIND = F_DEEP + 1,
    F_TMP = F_BIND + 2,
    F_PINNED = F_TMP + 1,
    F_OPEN = F_PINNED + 2,
    F_TREE = F_OPEN + 1,
    FIELDS = F_TREE + 2
};
static const zs_field fields[] = {
    ROW(root, word, T_WORD, ZS_NO_FALLBACK, ZS_FIELD_REQUIRED),
    OPTIONAL(root, port, T_PORT),
    OPTIONAL(root, tiny, T_TINY),
    OPTIONAL(root, middle, T_MIDDLE),
    OPTIONAL(root, big, T_BIG),
    OPTIONAL(root, below, T_BELOW),
    OPTIONAL(root, ratio, T_RATIO),
    OPTIONAL(root, whole, T_WHOLE),
    OPTIONAL(root, flag, T_BOOL),
    OPTIONAL(root, name, T_NAME),
    OPTIONAL(root, size, T_SIZE),
    OPTIONAL(root, strict, T_STRICT),
    OPTIONAL(root, secret, T_SECRET),
    ROW(root, args, T_ARGS, ZS_NO_FALLBACK, ZS_FIELD_NULL_ABSENT),
    OPTIONAL(root, set, T_SET),
    OPTIONAL(root, env, T_ENV),
    OPTIONAL(root, child, T_CHILD),
    OPTIONAL(root, stores, T_STORES),
    OPTIONAL(root, mode, T_MODE),
    OPTIONAL(root, net, T_NET),
    OPTIONAL(root, count, T_COUNT),
    OPTIONAL(root, any, T_ANY),
    OPTIONAL(root, open, T_OPEN),
    ROW(root, timeout, T_STR, 0, ZS_FIELD_NULL_ABSENT),
    OPTIONAL(root, tree, T_TREE),
    ROW(root, old, T_BOOL, ZS_NO_FALLBACK, ZS_FIELD_DEPRECATED),
    OPTIONAL(root, words, T_WORDS),
    OPTIONAL(root, numbers, T_NUMBERS),
    OPTIONAL(root, doubles, T_DOUBLES),
    OPTIONAL(root, children, T_CHILDREN),
    OPTIONAL(root, small, T_SMALL),
    OPTIONAL(root, hidden, T_HIDDEN),
    {S(bag), T_SET, 0, 14, 0, 0, LENGTH(bag)},
    ROW(child, cpu, T_DOUBLE, 1, 0),
    OPTIONAL(child, memory, T_STR),
    ROW(child, deep, T_DEEP, 2, 0),
    ROW(deep, far, T_BOOL, 3, 0),
    ROW(bind_store, source, T_STR, ZS_NO_FALLBACK, ZS_FIELD_REQUIRED),
    ROW(bind_store, readonly, T_BOOL, 3, 0),
    OPTIONAL(tmp_store, size, T_SIZE),
    OPTIONAL(pinned, pin, T_STR),
    OPTIONAL(pinned, alpha, T_ANY),
    OPTIONAL(open_object, x, T_I32),
    OPTIONAL(tree, next, T_TREE),
    ROW(tree, value, T_U16, 4, 0),
};

/* `word` of the root, and `source` of what is bound. */
static const uint64_t required[] = {(uint64_t)1 | (uint64_t)1 << F_BIND, 0};
static const uint64_t judged[] = {UINT64_MAX, UINT64_MAX};

static const zs_event defaults[] = {
    {.kind = ZS_EVENT_SCALAR,
     .style = ZS_STYLE_QUOTED,
     .flags = ZS_EVENT_JSON,
     .skip = 1,
     .text = {"5m", 2}},
    {.kind = ZS_EVENT_SCALAR,
     .core = ZS_CORE_FLOAT,
     .flags = ZS_EVENT_JSON,
     .skip = 1,
     .text = {"0.5", 3}},
    {.kind = ZS_EVENT_MAP, .flags = ZS_EVENT_JSON, .skip = 1},
    {.kind = ZS_EVENT_SCALAR,
     .core = ZS_CORE_BOOL,
     .flags = ZS_EVENT_JSON,
     .skip = 1,
     .text = {"true", 4}},
    {.kind = ZS_EVENT_SCALAR,
     .core = ZS_CORE_INT,
     .flags = ZS_EVENT_JSON,
     .skip = 1,
     .text = {"7", 1}},
};

#define SCALAR(kind, c_type, limits)                   \
    {                                                  \
        kind, 0, sizeof(c_type), 0, 0, 0, limits, 0, 0 \
    }
#define FLAGGED(kind, flags, c_type, limits)               \
    {                                                      \
        kind, flags, sizeof(c_type), 0, 0, 0, limits, 0, 0 \
    }
#define LIST(kind, flags, element, limits)                        \
    {                                                             \
        kind, flags, sizeof(zs_list), element, 0, 0, limits, 0, 0 \
    }
#define DENY ZS_TYPE_DENY_UNKNOWN
static const zs_type types[] = {
    [T_BOOL] = SCALAR(ZS_KIND_BOOL, bool, 0),
    [T_WORD] = {ZS_KIND_ENUM, 0, sizeof(word), 0, 3, 0, 0, 0, 0},
    [T_PORT] = SCALAR(ZS_KIND_UINT, uint16_t, L_PORT),
    [T_TINY] = SCALAR(ZS_KIND_INT, int8_t, 0),
    [T_MIDDLE] = SCALAR(ZS_KIND_UINT, uint32_t, 0),
    [T_BIG] = SCALAR(ZS_KIND_UINT, uint64_t, L_BIG),
    [T_BELOW] = SCALAR(ZS_KIND_INT, int64_t, L_BELOW),
    [T_RATIO] = SCALAR(ZS_KIND_DOUBLE, double, L_RATIO),
    [T_WHOLE] = FLAGGED(ZS_KIND_INT, ZS_TYPE_FLOAT_INT, int64_t, 0),
    [T_NAME] = SCALAR(ZS_KIND_STR, zs_str, L_NAME),
    [T_SIZE] = SCALAR(ZS_KIND_STR, zs_str, L_SIZE),
    [T_STRICT] = FLAGGED(ZS_KIND_STR, ZS_TYPE_STRICT_STR, zs_str, 0),
    [T_SECRET] = FLAGGED(ZS_KIND_STR, ZS_TYPE_SENSITIVE, zs_str, L_SECRET),
    [T_STR] = SCALAR(ZS_KIND_STR, zs_str, 0),
    [T_ARGS] = LIST(ZS_KIND_LIST, 0, T_STR, L_ARGS),
    [T_SET] = LIST(ZS_KIND_LIST, ZS_TYPE_UNIQUE, T_STR, 0),
    [T_ENV] = LIST(ZS_KIND_MAP, 0, T_STR, L_ENV),
    [T_CHILD] = {ZS_KIND_OBJECT, DENY, sizeof(child), F_CHILD, 3, 0, 0, S(a_child), 0},
    [T_DEEP] = {ZS_KIND_OBJECT, DENY, sizeof(deep), F_DEEP, 1, 0, 0, 0, 0},
    [T_STORE] = {ZS_KIND_UNION, 0, sizeof(store), V_STORE, 2, 0, 0, S(a_store), S(type)},
    [T_STORES] = LIST(ZS_KIND_LIST, 0, T_STORE, 0),
    [T_BIND] = {ZS_KIND_OBJECT, DENY, sizeof(bind_store), F_BIND, 2, 0, 0, S(a_store), 0},
    [T_TMP] = {ZS_KIND_OBJECT, DENY, sizeof(tmp_store), F_TMP, 1, 0, 0, S(a_store), 0},
    [T_MODE] = {ZS_KIND_ALT, 0, sizeof(choice), V_MODE, 2, 0, 0, 0, 0},
    [T_PINNED] = {ZS_KIND_OBJECT, DENY | ZS_TYPE_YAML_TAG, sizeof(pinned), F_PINNED, 2, 0, L_PIN, 0,
                  0},
    [T_NET] = {ZS_KIND_ALT, 0, sizeof(choice), V_NET, 2, 0, 0, 0, 0},
    [T_COUNT] = {ZS_KIND_ALT, 0, sizeof(choice), V_COUNT, 2, 0, 0, 0, 0},
    [T_ANY] = SCALAR(ZS_KIND_ANY, zs_any, 0),
    [T_OPEN] = {ZS_KIND_OBJECT, 0, sizeof(open_object), F_OPEN, 1, 0, 0, 0, 0},
    [T_I32] = SCALAR(ZS_KIND_INT, int32_t, 0),
    [T_TREE] = {ZS_KIND_OBJECT, DENY, sizeof(tree), F_TREE, 2, 0, 0, 0, 0},
    [T_U16] = SCALAR(ZS_KIND_UINT, uint16_t, 0),
    [T_WORDS] = LIST(ZS_KIND_LIST, ZS_TYPE_UNIQUE, T_WORD, 0),
    [T_NUMBERS] = LIST(ZS_KIND_LIST, ZS_TYPE_UNIQUE, T_I64, 0),
    [T_I64] = SCALAR(ZS_KIND_INT, int64_t, 0),
    [T_DOUBLES] = LIST(ZS_KIND_LIST, ZS_TYPE_UNIQUE, T_DOUBLE, 0),
    [T_DOUBLE] = SCALAR(ZS_KIND_DOUBLE, double, 0),
    [T_CHILDREN] = LIST(ZS_KIND_MAP, 0, T_CHILD, 0),
    [T_SMALL] = LIST(ZS_KIND_MAP, 0, T_U8, 0),
    [T_U8] = SCALAR(ZS_KIND_UINT, uint8_t, 0),
    [T_HIDDEN] = LIST(ZS_KIND_LIST, ZS_TYPE_SENSITIVE, T_NAME, 0),
    [T_ROOT] = {ZS_KIND_OBJECT, DENY, sizeof(root), F_ROOT, ROOT_FIELDS, 1, 0, S(a_test), 0},
};

/* Pattern 1: lower-case letters; pattern 2: no `=`. */
static bool match(unsigned pattern, zs_str s)
{
    if (pattern == 2) {
        return zs_str_find(s, '=') == s.n;
    }
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < 'a' || s.p[i] > 'z') {
            return false;
        }
    }
    return true;
}

static const zs_schema schema = {
    .kind = "test",
    .strings = (const char *)&names,
    .types = types,
    .fields = fields,
    .required = required,
    .judged = judged,
    .variants = variants,
    .names = enum_names,
    .limits = limits,
    .defaults = defaults,
    .match = match,
    .root = T_ROOT,
    .n_types = T_ROOT + 1,
    .n_fields = FIELDS,
    .n_variants = 8,
};

#endif
