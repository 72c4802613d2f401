/* Made by `make generate` from tests/codegen/good/large.json, digest 086f5a44af65bce3. */
/* Every shape the generator understands, once. To change this, edit the schema. */
#ifndef GENERATED_LARGE_TYPES_H
#define GENERATED_LARGE_TYPES_H

#include "model/model.h"

typedef struct zs_large_any_entry zs_large_any_entry;
typedef struct zs_large_any_list zs_large_any_list;
typedef struct zs_large_any_map zs_large_any_map;
typedef struct zs_large_double_list zs_large_double_list;
typedef struct zs_large_double_list_list zs_large_double_list_list;
typedef struct zs_large_everything zs_large_everything;
typedef struct zs_large_everything_empty zs_large_everything_empty;
typedef struct zs_large_everything_image zs_large_everything_image;
typedef struct zs_large_everything_images zs_large_everything_images;
typedef struct zs_large_everything_images_entry zs_large_everything_images_entry;
typedef struct zs_large_everything_images_map zs_large_everything_images_map;
typedef struct zs_large_everything_inline zs_large_everything_inline;
typedef struct zs_large_everything_inline_deeper zs_large_everything_inline_deeper;
typedef struct zs_large_everything_merged zs_large_everything_merged;
typedef struct zs_large_everything_port zs_large_everything_port;
typedef struct zs_large_i64_entry zs_large_i64_entry;
typedef struct zs_large_i64_map zs_large_i64_map;
typedef struct zs_large_image zs_large_image;
typedef struct zs_large_mode_list zs_large_mode_list;
typedef struct zs_large_numbers zs_large_numbers;
typedef struct zs_large_storage zs_large_storage;
typedef struct zs_large_storage_bind zs_large_storage_bind;
typedef struct zs_large_storage_list zs_large_storage_list;
typedef struct zs_large_str_list_entry zs_large_str_list_entry;
typedef struct zs_large_str_list_map zs_large_str_list_map;
typedef struct zs_large_tree zs_large_tree;
typedef struct zs_large_tree_entry zs_large_tree_entry;
typedef struct zs_large_tree_list zs_large_tree_list;
typedef struct zs_large_tree_map zs_large_tree_map;
typedef struct zs_large_volume zs_large_volume;

typedef enum zs_large_mode {
    ZS_LARGE_MODE_ON,
    ZS_LARGE_MODE_OFF,
    ZS_LARGE_MODE_1_0, /* "1.0" */
    ZS_LARGE_MODE_EMPTY, /* "" */
    ZS_LARGE_MODE_CREATE_RUNTIME, /* "createRuntime" */
    ZS_LARGE_MODE_SCMP_X86_64,
} zs_large_mode;

/* Values with words about each. */
typedef enum zs_large_everything_level {
    ZS_LARGE_EVERYTHING_LEVEL_LOW, /* Close to the ground. */
    ZS_LARGE_EVERYTHING_LEVEL_HIGH, /* Above the clouds. */
} zs_large_everything_level;

/* One value only. */
typedef enum zs_large_everything_kind {
    ZS_LARGE_EVERYTHING_KIND_EVERYTHING,
} zs_large_everything_kind;

struct zs_large_double_list {
    double *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_double_list_list {
    zs_large_double_list *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_mode_list {
    zs_large_mode *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_any_list {
    zs_any *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_i64_map {
    zs_large_i64_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_tree_list {
    zs_large_tree *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_tree_map {
    zs_large_tree_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_str_list_map {
    zs_large_str_list_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_any_map {
    zs_large_any_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_storage_list {
    zs_large_storage *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_large_everything_images_map {
    zs_large_everything_images_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_LARGE_EVERYTHING_INT, ZS_LARGE_EVERYTHING_LINUX, ZS_LARGE_EVERYTHING_CLOS_ID,
    ZS_LARGE_EVERYTHING_NUMBERS, ZS_LARGE_EVERYTHING_TEXT, ZS_LARGE_EVERYTHING_SIZE,
    ZS_LARGE_EVERYTHING_SECRET, ZS_LARGE_EVERYTHING_MODE, ZS_LARGE_EVERYTHING_LEVEL,
    ZS_LARGE_EVERYTHING_KIND, ZS_LARGE_EVERYTHING_VERSION, ZS_LARGE_EVERYTHING_TAGS,
    ZS_LARGE_EVERYTHING_GRID, ZS_LARGE_EVERYTHING_MODES, ZS_LARGE_EVERYTHING_ANYTHING,
    ZS_LARGE_EVERYTHING_THINGS, ZS_LARGE_EVERYTHING_LABELS, ZS_LARGE_EVERYTHING_LIMITS,
    ZS_LARGE_EVERYTHING_CLOCKS, ZS_LARGE_EVERYTHING_LISTS, ZS_LARGE_EVERYTHING_OPEN,
    ZS_LARGE_EVERYTHING_EMPTY, ZS_LARGE_EVERYTHING_TREE, ZS_LARGE_EVERYTHING_STORAGE,
    ZS_LARGE_EVERYTHING_STORAGES, ZS_LARGE_EVERYTHING_IMAGE, ZS_LARGE_EVERYTHING_PORT,
    ZS_LARGE_EVERYTHING_IMAGES, ZS_LARGE_EVERYTHING_MAYBE, ZS_LARGE_EVERYTHING_INLINE,
    ZS_LARGE_EVERYTHING_REFINED, ZS_LARGE_EVERYTHING_MERGED, ZS_LARGE_EVERYTHING_FIELDS
};
/* Every shape the generator understands, once. */
struct zs_large_everything {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t int_; /* A C keyword. */
    bool linux_; /* A macro of some compilers. */
    zs_str clos_id; /* An abbreviation. */
    zs_large_numbers *numbers; /* Ranges and the C types that hold them. */
    zs_str text; /* A text with every rule: é, "quotes", back\slash, and a comment's end * /. */
    zs_str size; /* In a scalar language. [bytes] */
    zs_str secret; /* Never shown. */
    zs_large_mode mode; /* One of some. */
    zs_large_everything_level level; /* Values with words about each. */
    zs_large_everything_kind kind; /* One value only. */
    uint8_t version; /* A run of integers. */
    zs_str_list tags; /* A set of texts. */
    zs_large_double_list_list grid; /* Lists of lists. */
    zs_large_mode_list modes; /* A list of enums. */
    zs_any anything; /* Whatever. */
    zs_large_any_list things; /* A list of anything. */
    zs_str_map labels; /* A map of texts. */
    zs_large_i64_map limits; /* A map with rules for its keys. */
    zs_large_tree_map clocks; /* A map with a list of keys. */
    zs_large_str_list_map lists; /* A map of lists. */
    zs_large_any_map open; /* Any members. */
    zs_large_everything_empty *empty; /* No members. */
    zs_large_tree *tree; /* A type that holds itself. */
    zs_large_storage *storage; /* A tagged union. */
    zs_large_storage_list storages; /* A list of unions. */
    zs_large_everything_image *image; /* A text or an object. */
    zs_large_everything_port *port; /* Types by their names. */
    zs_large_everything_images_map images; /* A map of alternates. */
    zs_large_image *maybe; /* Null means absent. */
    zs_large_everything_inline *inline_; /* Named by its owner. */
    zs_str refined; /* A referred type with one more rule. */
    zs_large_everything_merged *merged; /* Two objects as one. */
};

enum {
    ZS_LARGE_NUMBERS_I8, ZS_LARGE_NUMBERS_U8, ZS_LARGE_NUMBERS_PERCENT, ZS_LARGE_NUMBERS_I16,
    ZS_LARGE_NUMBERS_U16, ZS_LARGE_NUMBERS_I32, ZS_LARGE_NUMBERS_U32, ZS_LARGE_NUMBERS_I64,
    ZS_LARGE_NUMBERS_U64, ZS_LARGE_NUMBERS_BELOW, ZS_LARGE_NUMBERS_CHOSEN, ZS_LARGE_NUMBERS_HALVES,
    ZS_LARGE_NUMBERS_RATIO, ZS_LARGE_NUMBERS_FREE, ZS_LARGE_NUMBERS_FIELDS
};
/* Ranges and the C types that hold them. */
struct zs_large_numbers {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int8_t i8;
    uint8_t u8;
    uint8_t percent;
    int16_t i16;
    uint16_t u16;
    int32_t i32;
    uint32_t u32;
    int64_t i64;
    uint64_t u64;
    int64_t below;
    uint64_t chosen;
    uint16_t halves;
    double ratio; /* cores */
    double free;
};

enum {
    ZS_LARGE_TREE_LEFT, ZS_LARGE_TREE_CHILDREN, ZS_LARGE_TREE_BY_NAME, ZS_LARGE_TREE_FIELDS
};
/* A type that holds itself. */
struct zs_large_tree {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_large_tree *left; /* A type that holds itself. */
    zs_large_tree_list children;
    zs_large_tree_map by_name;
};

enum {
    ZS_LARGE_EVERYTHING_EMPTY_FIELDS
};
/* No members. */
struct zs_large_everything_empty {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
};

typedef enum zs_large_storage_tag {
    ZS_LARGE_STORAGE_BIND,
    ZS_LARGE_STORAGE_VOLUME,
} zs_large_storage_tag;
/* Where data lies. */
struct zs_large_storage {
    zs_node node;
    zs_large_storage_tag tag;
    union {
        zs_large_storage_bind *bind;
        zs_large_volume *volume;
    } as;
};

enum {
    ZS_LARGE_STORAGE_BIND_SOURCE, ZS_LARGE_STORAGE_BIND_INNER, ZS_LARGE_STORAGE_BIND_FIELDS
};
struct zs_large_storage_bind {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str source;
    zs_large_storage *inner; /* Where data lies. */
};

enum {
    ZS_LARGE_VOLUME_SIZE, ZS_LARGE_VOLUME_FIELDS
};
struct zs_large_volume {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str size;
};

typedef enum zs_large_everything_image_tag {
    ZS_LARGE_EVERYTHING_IMAGE_STRING,
    ZS_LARGE_EVERYTHING_IMAGE_IMAGE,
    ZS_LARGE_EVERYTHING_IMAGE_LIST,
} zs_large_everything_image_tag;
/* A text or an object. */
struct zs_large_everything_image {
    zs_node node;
    zs_large_everything_image_tag tag;
    union {
        zs_str *string;
        zs_large_image *image;
        zs_str_list *list;
    } as;
};

enum {
    ZS_LARGE_IMAGE_NAME, ZS_LARGE_IMAGE_FIELDS
};
struct zs_large_image {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name;
};

typedef enum zs_large_everything_port_tag {
    ZS_LARGE_EVERYTHING_PORT_INTEGER,
    ZS_LARGE_EVERYTHING_PORT_STRING,
} zs_large_everything_port_tag;
/* Types by their names. */
struct zs_large_everything_port {
    zs_node node;
    zs_large_everything_port_tag tag;
    union {
        uint16_t *integer;
        zs_str *string;
    } as;
};

typedef enum zs_large_everything_images_tag {
    ZS_LARGE_EVERYTHING_IMAGES_BOOLEAN,
    ZS_LARGE_EVERYTHING_IMAGES_IMAGE,
} zs_large_everything_images_tag;
struct zs_large_everything_images {
    zs_node node;
    zs_large_everything_images_tag tag;
    union {
        bool *boolean;
        zs_large_image *image;
    } as;
};

enum {
    ZS_LARGE_EVERYTHING_INLINE_DEEPER, ZS_LARGE_EVERYTHING_INLINE_FIELDS
};
/* Named by its owner. */
struct zs_large_everything_inline {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_large_everything_inline_deeper *deeper;
};

enum {
    ZS_LARGE_EVERYTHING_INLINE_DEEPER_LEAF, ZS_LARGE_EVERYTHING_INLINE_DEEPER_FIELDS
};
struct zs_large_everything_inline_deeper {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool leaf;
};

enum {
    ZS_LARGE_EVERYTHING_MERGED_NAME, ZS_LARGE_EVERYTHING_MERGED_TAG,
    ZS_LARGE_EVERYTHING_MERGED_FIELDS
};
/* Two objects as one. */
struct zs_large_everything_merged {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name;
    zs_str tag;
};

struct zs_large_i64_entry {
    zs_str key;
    zs_span key_at;
    int64_t value;
};

struct zs_large_tree_entry {
    zs_str key;
    zs_span key_at;
    zs_large_tree value;
};

struct zs_large_str_list_entry {
    zs_str key;
    zs_span key_at;
    zs_str_list value;
};

struct zs_large_any_entry {
    zs_str key;
    zs_span key_at;
    zs_any value;
};

struct zs_large_everything_images_entry {
    zs_str key;
    zs_span key_at;
    zs_large_everything_images value;
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_LARGE_TYPE_EVERYTHING = 0,
    ZS_LARGE_TYPE_NUMBERS = 4,
    ZS_LARGE_TYPE_TREE = 34,
    ZS_LARGE_TYPE_EVERYTHING_EMPTY = 41,
    ZS_LARGE_TYPE_STORAGE = 42,
    ZS_LARGE_TYPE_STORAGE_BIND = 43,
    ZS_LARGE_TYPE_VOLUME = 44,
    ZS_LARGE_TYPE_EVERYTHING_IMAGE = 47,
    ZS_LARGE_TYPE_IMAGE = 48,
    ZS_LARGE_TYPE_EVERYTHING_PORT = 50,
    ZS_LARGE_TYPE_EVERYTHING_IMAGES = 53,
    ZS_LARGE_TYPE_EVERYTHING_INLINE = 55,
    ZS_LARGE_TYPE_EVERYTHING_INLINE_DEEPER = 56,
    ZS_LARGE_TYPE_EVERYTHING_MERGED = 58,
};

/* ---- setters: each marks its field with the origin of the value --------------------------------
 * new    an empty object
 * set    a scalar, or a whole list, map or object
 * make   an object field: get it or create it
 * add    append to a list; what it returns is valid until the next one is appended
 * put    the entry of a map with that key
 * begin  a list or map, so that it is written even when it stays empty
 * Those that allocate return NULL or false only without memory. */
enum { ZS_LARGE_NO_FIELDS = -1 };
void *zs_large_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
    int n_fields, zs_origin from);
void *zs_large_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from);
void *zs_large_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
    zs_str key, int n_fields, zs_origin from);

static inline zs_large_everything *zs_large_everything_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_everything), ZS_LARGE_EVERYTHING_FIELDS);
}
static inline void zs_large_everything_set_int_(zs_large_everything *o, int64_t v, zs_origin from) {
    o->int_ = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_INT, from);
}
static inline void zs_large_everything_set_linux_(zs_large_everything *o, bool v, zs_origin from) {
    o->linux_ = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LINUX, from);
}
static inline void zs_large_everything_set_clos_id(zs_large_everything *o, zs_str v, zs_origin
    from) {
    o->clos_id = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_CLOS_ID, from);
}
static inline void zs_large_everything_set_numbers(zs_large_everything *o, zs_large_numbers *v,
    zs_origin from) {
    o->numbers = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_NUMBERS, from);
}
static inline zs_large_numbers *zs_large_everything_make_numbers(zs_arena *a, zs_large_everything
    *o, zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_NUMBERS, &o->numbers,
        sizeof(*o->numbers), ZS_LARGE_NUMBERS_FIELDS, from);
}
static inline void zs_large_everything_set_text(zs_large_everything *o, zs_str v, zs_origin from) {
    o->text = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_TEXT, from);
}
static inline void zs_large_everything_set_size(zs_large_everything *o, zs_str v, zs_origin from) {
    o->size = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_SIZE, from);
}
static inline void zs_large_everything_set_secret(zs_large_everything *o, zs_str v, zs_origin
    from) {
    o->secret = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_SECRET, from);
}
static inline void zs_large_everything_set_mode(zs_large_everything *o, zs_large_mode v, zs_origin
    from) {
    o->mode = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MODE, from);
}
static inline void zs_large_everything_set_level(zs_large_everything *o, zs_large_everything_level
    v, zs_origin from) {
    o->level = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LEVEL, from);
}
static inline void zs_large_everything_set_kind(zs_large_everything *o, zs_large_everything_kind v,
    zs_origin from) {
    o->kind = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_KIND, from);
}
static inline void zs_large_everything_set_version(zs_large_everything *o, uint8_t v, zs_origin
    from) {
    o->version = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_VERSION, from);
}
static inline void zs_large_everything_set_tags(zs_large_everything *o, zs_str_list v, zs_origin
    from) {
    o->tags = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_TAGS, from);
}
static inline void zs_large_everything_begin_tags(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_TAGS, from);
}
static inline bool zs_large_everything_add_tags(zs_arena *a, zs_large_everything *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_large_add_item(a, &o->node, ZS_LARGE_EVERYTHING_TAGS, &o->tags,
        sizeof(*o->tags.items), ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_grid(zs_large_everything *o, zs_large_double_list_list v,
    zs_origin from) {
    o->grid = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_GRID, from);
}
static inline void zs_large_everything_begin_grid(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_GRID, from);
}
static inline zs_large_double_list *zs_large_everything_add_grid(zs_arena *a, zs_large_everything
    *o, zs_origin from) {
    return zs_large_add_item(a, &o->node, ZS_LARGE_EVERYTHING_GRID, &o->grid,
        sizeof(*o->grid.items), ZS_LARGE_NO_FIELDS, from);
}
static inline void zs_large_everything_set_modes(zs_large_everything *o, zs_large_mode_list v,
    zs_origin from) {
    o->modes = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MODES, from);
}
static inline void zs_large_everything_begin_modes(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MODES, from);
}
static inline bool zs_large_everything_add_modes(zs_arena *a, zs_large_everything *o, zs_large_mode
    v, zs_origin from) {
    zs_large_mode *slot = zs_large_add_item(a, &o->node, ZS_LARGE_EVERYTHING_MODES, &o->modes,
        sizeof(*o->modes.items), ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_anything(zs_large_everything *o, zs_any v, zs_origin
    from) {
    o->anything = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_ANYTHING, from);
}
static inline void zs_large_everything_set_things(zs_large_everything *o, zs_large_any_list v,
    zs_origin from) {
    o->things = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_THINGS, from);
}
static inline void zs_large_everything_begin_things(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_THINGS, from);
}
static inline bool zs_large_everything_add_things(zs_arena *a, zs_large_everything *o, zs_any v,
    zs_origin from) {
    zs_any *slot = zs_large_add_item(a, &o->node, ZS_LARGE_EVERYTHING_THINGS, &o->things,
        sizeof(*o->things.items), ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_labels(zs_large_everything *o, zs_str_map v, zs_origin
    from) {
    o->labels = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LABELS, from);
}
static inline void zs_large_everything_begin_labels(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LABELS, from);
}
static inline bool zs_large_everything_put_labels(zs_arena *a, zs_large_everything *o, zs_str key,
    zs_str v, zs_origin from) {
    zs_str *slot = zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_LABELS, &o->labels,
        sizeof(*o->labels.items), key, ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_limits(zs_large_everything *o, zs_large_i64_map v,
    zs_origin from) {
    o->limits = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LIMITS, from);
}
static inline void zs_large_everything_begin_limits(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LIMITS, from);
}
static inline bool zs_large_everything_put_limits(zs_arena *a, zs_large_everything *o, zs_str key,
    int64_t v, zs_origin from) {
    int64_t *slot = zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_LIMITS, &o->limits,
        sizeof(*o->limits.items), key, ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_clocks(zs_large_everything *o, zs_large_tree_map v,
    zs_origin from) {
    o->clocks = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_CLOCKS, from);
}
static inline void zs_large_everything_begin_clocks(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_CLOCKS, from);
}
static inline zs_large_tree *zs_large_everything_put_clocks(zs_arena *a, zs_large_everything *o,
    zs_str key, zs_origin from) {
    return zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_CLOCKS, &o->clocks,
        sizeof(*o->clocks.items), key, ZS_LARGE_TREE_FIELDS, from);
}
static inline void zs_large_everything_set_lists(zs_large_everything *o, zs_large_str_list_map v,
    zs_origin from) {
    o->lists = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LISTS, from);
}
static inline void zs_large_everything_begin_lists(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_LISTS, from);
}
static inline zs_str_list *zs_large_everything_put_lists(zs_arena *a, zs_large_everything *o, zs_str
    key, zs_origin from) {
    return zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_LISTS, &o->lists,
        sizeof(*o->lists.items), key, ZS_LARGE_NO_FIELDS, from);
}
static inline void zs_large_everything_set_open(zs_large_everything *o, zs_large_any_map v,
    zs_origin from) {
    o->open = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_OPEN, from);
}
static inline void zs_large_everything_begin_open(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_OPEN, from);
}
static inline bool zs_large_everything_put_open(zs_arena *a, zs_large_everything *o, zs_str key,
    zs_any v, zs_origin from) {
    zs_any *slot = zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_OPEN, &o->open,
        sizeof(*o->open.items), key, ZS_LARGE_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_large_everything_set_empty(zs_large_everything *o, zs_large_everything_empty
    *v, zs_origin from) {
    o->empty = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_EMPTY, from);
}
static inline zs_large_everything_empty *zs_large_everything_make_empty(zs_arena *a,
    zs_large_everything *o, zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_EMPTY, &o->empty,
        sizeof(*o->empty), ZS_LARGE_EVERYTHING_EMPTY_FIELDS, from);
}
static inline void zs_large_everything_set_tree(zs_large_everything *o, zs_large_tree *v, zs_origin
    from) {
    o->tree = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_TREE, from);
}
static inline zs_large_tree *zs_large_everything_make_tree(zs_arena *a, zs_large_everything *o,
    zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_TREE, &o->tree, sizeof(*o->tree),
        ZS_LARGE_TREE_FIELDS, from);
}
static inline void zs_large_everything_set_storage(zs_large_everything *o, zs_large_storage *v,
    zs_origin from) {
    o->storage = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_STORAGE, from);
}
static inline void zs_large_everything_set_storages(zs_large_everything *o, zs_large_storage_list v,
    zs_origin from) {
    o->storages = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_STORAGES, from);
}
static inline void zs_large_everything_begin_storages(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_STORAGES, from);
}
static inline zs_large_storage *zs_large_everything_add_storages(zs_arena *a, zs_large_everything
    *o, zs_origin from) {
    return zs_large_add_item(a, &o->node, ZS_LARGE_EVERYTHING_STORAGES, &o->storages,
        sizeof(*o->storages.items), ZS_LARGE_NO_FIELDS, from);
}
static inline void zs_large_everything_set_image(zs_large_everything *o, zs_large_everything_image
    *v, zs_origin from) {
    o->image = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_IMAGE, from);
}
static inline void zs_large_everything_set_port(zs_large_everything *o, zs_large_everything_port *v,
    zs_origin from) {
    o->port = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_PORT, from);
}
static inline void zs_large_everything_set_images(zs_large_everything *o,
    zs_large_everything_images_map v, zs_origin from) {
    o->images = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_IMAGES, from);
}
static inline void zs_large_everything_begin_images(zs_large_everything *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_IMAGES, from);
}
static inline zs_large_everything_images *zs_large_everything_put_images(zs_arena *a,
    zs_large_everything *o, zs_str key, zs_origin from) {
    return zs_large_put_entry(a, &o->node, ZS_LARGE_EVERYTHING_IMAGES, &o->images,
        sizeof(*o->images.items), key, ZS_LARGE_NO_FIELDS, from);
}
static inline void zs_large_everything_set_maybe(zs_large_everything *o, zs_large_image *v,
    zs_origin from) {
    o->maybe = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MAYBE, from);
}
static inline zs_large_image *zs_large_everything_make_maybe(zs_arena *a, zs_large_everything *o,
    zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_MAYBE, &o->maybe,
        sizeof(*o->maybe), ZS_LARGE_IMAGE_FIELDS, from);
}
static inline void zs_large_everything_set_inline_(zs_large_everything *o,
    zs_large_everything_inline *v, zs_origin from) {
    o->inline_ = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_INLINE, from);
}
static inline zs_large_everything_inline *zs_large_everything_make_inline_(zs_arena *a,
    zs_large_everything *o, zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_INLINE, &o->inline_,
        sizeof(*o->inline_), ZS_LARGE_EVERYTHING_INLINE_FIELDS, from);
}
static inline void zs_large_everything_set_refined(zs_large_everything *o, zs_str v, zs_origin
    from) {
    o->refined = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_REFINED, from);
}
static inline void zs_large_everything_set_merged(zs_large_everything *o, zs_large_everything_merged
    *v, zs_origin from) {
    o->merged = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MERGED, from);
}
static inline zs_large_everything_merged *zs_large_everything_make_merged(zs_arena *a,
    zs_large_everything *o, zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_MERGED, &o->merged,
        sizeof(*o->merged), ZS_LARGE_EVERYTHING_MERGED_FIELDS, from);
}

static inline zs_large_numbers *zs_large_numbers_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_numbers), ZS_LARGE_NUMBERS_FIELDS);
}
static inline void zs_large_numbers_set_i8(zs_large_numbers *o, int8_t v, zs_origin from) {
    o->i8 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_I8, from);
}
static inline void zs_large_numbers_set_u8(zs_large_numbers *o, uint8_t v, zs_origin from) {
    o->u8 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_U8, from);
}
static inline void zs_large_numbers_set_percent(zs_large_numbers *o, uint8_t v, zs_origin from) {
    o->percent = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_PERCENT, from);
}
static inline void zs_large_numbers_set_i16(zs_large_numbers *o, int16_t v, zs_origin from) {
    o->i16 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_I16, from);
}
static inline void zs_large_numbers_set_u16(zs_large_numbers *o, uint16_t v, zs_origin from) {
    o->u16 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_U16, from);
}
static inline void zs_large_numbers_set_i32(zs_large_numbers *o, int32_t v, zs_origin from) {
    o->i32 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_I32, from);
}
static inline void zs_large_numbers_set_u32(zs_large_numbers *o, uint32_t v, zs_origin from) {
    o->u32 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_U32, from);
}
static inline void zs_large_numbers_set_i64(zs_large_numbers *o, int64_t v, zs_origin from) {
    o->i64 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_I64, from);
}
static inline void zs_large_numbers_set_u64(zs_large_numbers *o, uint64_t v, zs_origin from) {
    o->u64 = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_U64, from);
}
static inline void zs_large_numbers_set_below(zs_large_numbers *o, int64_t v, zs_origin from) {
    o->below = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_BELOW, from);
}
static inline void zs_large_numbers_set_chosen(zs_large_numbers *o, uint64_t v, zs_origin from) {
    o->chosen = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_CHOSEN, from);
}
static inline void zs_large_numbers_set_halves(zs_large_numbers *o, uint16_t v, zs_origin from) {
    o->halves = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_HALVES, from);
}
static inline void zs_large_numbers_set_ratio(zs_large_numbers *o, double v, zs_origin from) {
    o->ratio = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_RATIO, from);
}
static inline void zs_large_numbers_set_free(zs_large_numbers *o, double v, zs_origin from) {
    o->free = v;
    zs_object_mark(&o->node, ZS_LARGE_NUMBERS_FREE, from);
}

static inline zs_large_tree *zs_large_tree_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_tree), ZS_LARGE_TREE_FIELDS);
}
static inline void zs_large_tree_set_left(zs_large_tree *o, zs_large_tree *v, zs_origin from) {
    o->left = v;
    zs_object_mark(&o->node, ZS_LARGE_TREE_LEFT, from);
}
static inline zs_large_tree *zs_large_tree_make_left(zs_arena *a, zs_large_tree *o, zs_origin
    from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_TREE_LEFT, &o->left, sizeof(*o->left),
        ZS_LARGE_TREE_FIELDS, from);
}
static inline void zs_large_tree_set_children(zs_large_tree *o, zs_large_tree_list v, zs_origin
    from) {
    o->children = v;
    zs_object_mark(&o->node, ZS_LARGE_TREE_CHILDREN, from);
}
static inline void zs_large_tree_begin_children(zs_large_tree *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_TREE_CHILDREN, from);
}
static inline zs_large_tree *zs_large_tree_add_children(zs_arena *a, zs_large_tree *o, zs_origin
    from) {
    return zs_large_add_item(a, &o->node, ZS_LARGE_TREE_CHILDREN, &o->children,
        sizeof(*o->children.items), ZS_LARGE_TREE_FIELDS, from);
}
static inline void zs_large_tree_set_by_name(zs_large_tree *o, zs_large_tree_map v, zs_origin
    from) {
    o->by_name = v;
    zs_object_mark(&o->node, ZS_LARGE_TREE_BY_NAME, from);
}
static inline void zs_large_tree_begin_by_name(zs_large_tree *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_LARGE_TREE_BY_NAME, from);
}
static inline zs_large_tree *zs_large_tree_put_by_name(zs_arena *a, zs_large_tree *o, zs_str key,
    zs_origin from) {
    return zs_large_put_entry(a, &o->node, ZS_LARGE_TREE_BY_NAME, &o->by_name,
        sizeof(*o->by_name.items), key, ZS_LARGE_TREE_FIELDS, from);
}

static inline zs_large_everything_empty *zs_large_everything_empty_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_everything_empty), ZS_LARGE_EVERYTHING_EMPTY_FIELDS);
}

static inline zs_large_storage_bind *zs_large_storage_bind_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_storage_bind), ZS_LARGE_STORAGE_BIND_FIELDS);
}
static inline void zs_large_storage_bind_set_source(zs_large_storage_bind *o, zs_str v, zs_origin
    from) {
    o->source = v;
    zs_object_mark(&o->node, ZS_LARGE_STORAGE_BIND_SOURCE, from);
}
static inline void zs_large_storage_bind_set_inner(zs_large_storage_bind *o, zs_large_storage *v,
    zs_origin from) {
    o->inner = v;
    zs_object_mark(&o->node, ZS_LARGE_STORAGE_BIND_INNER, from);
}

static inline zs_large_volume *zs_large_volume_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_volume), ZS_LARGE_VOLUME_FIELDS);
}
static inline void zs_large_volume_set_size(zs_large_volume *o, zs_str v, zs_origin from) {
    o->size = v;
    zs_object_mark(&o->node, ZS_LARGE_VOLUME_SIZE, from);
}

static inline zs_large_image *zs_large_image_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_image), ZS_LARGE_IMAGE_FIELDS);
}
static inline void zs_large_image_set_name(zs_large_image *o, zs_str v, zs_origin from) {
    o->name = v;
    zs_object_mark(&o->node, ZS_LARGE_IMAGE_NAME, from);
}

static inline zs_large_everything_inline *zs_large_everything_inline_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_everything_inline), ZS_LARGE_EVERYTHING_INLINE_FIELDS);
}
static inline void zs_large_everything_inline_set_deeper(zs_large_everything_inline *o,
    zs_large_everything_inline_deeper *v, zs_origin from) {
    o->deeper = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_INLINE_DEEPER, from);
}
static inline zs_large_everything_inline_deeper *zs_large_everything_inline_make_deeper(zs_arena *a,
    zs_large_everything_inline *o, zs_origin from) {
    return zs_large_make_object(a, &o->node, ZS_LARGE_EVERYTHING_INLINE_DEEPER, &o->deeper,
        sizeof(*o->deeper), ZS_LARGE_EVERYTHING_INLINE_DEEPER_FIELDS, from);
}

static inline zs_large_everything_inline_deeper *zs_large_everything_inline_deeper_new(zs_arena
    *a) {
    return zs_object_new(a, sizeof(zs_large_everything_inline_deeper),
        ZS_LARGE_EVERYTHING_INLINE_DEEPER_FIELDS);
}
static inline void zs_large_everything_inline_deeper_set_leaf(zs_large_everything_inline_deeper *o,
    bool v, zs_origin from) {
    o->leaf = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_INLINE_DEEPER_LEAF, from);
}

static inline zs_large_everything_merged *zs_large_everything_merged_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_large_everything_merged), ZS_LARGE_EVERYTHING_MERGED_FIELDS);
}
static inline void zs_large_everything_merged_set_name(zs_large_everything_merged *o, zs_str v,
    zs_origin from) {
    o->name = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MERGED_NAME, from);
}
static inline void zs_large_everything_merged_set_tag(zs_large_everything_merged *o, zs_str v,
    zs_origin from) {
    o->tag = v;
    zs_object_mark(&o->node, ZS_LARGE_EVERYTHING_MERGED_TAG, from);
}

#endif
