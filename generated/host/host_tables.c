/* Made by `make generate` from schema/host/host.json, digest 7dc083ede443d7cf. */
/* The tables of `host` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/host/host.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[286];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "version\0"
    /* 9 */ "uid\0"
    /* 13 */ "gid\0"
    /* 17 */ "user\0"
    /* 22 */ "subuid\0"
    /* 29 */ "subgid\0"
    /* 36 */ "devices\0"
    /* 44 */ "paths\0"
    /* 50 */ "cgroup\0"
    /* 57 */ "environment\0"
    /* 69 */ "kernel\0"
    /* 76 */ "arch\0"
    /* 81 */ "the host facts\0"
    /* 96 */ "name\0"
    /* 101 */ "start\0"
    /* 107 */ "count\0"
    /* 113 */ "an id range\0"
    /* 125 */ "type\0"
    /* 130 */ "major\0"
    /* 136 */ "minor\0"
    /* 142 */ "mode\0"
    /* 147 */ "a device\0"
    /* 156 */ "c\0"
    /* 158 */ "b\0"
    /* 160 */ "p\0"
    /* 162 */ "a device type\0"
    /* 176 */ "a path\0"
    /* 183 */ "dir\0"
    /* 187 */ "file\0"
    /* 192 */ "other\0"
    /* 198 */ "a kind of path\0"
    /* 213 */ "parent\0"
    /* 220 */ "root_writable\0"
    /* 234 */ "controllers\0"
    /* 246 */ "the name of a variable\0"
    /* 269 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_host_facts), 0, 12, 0, 0, 81,
        0},
    /* 1 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 1, 0, 0},
    /* 2 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 4 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_host_id_range), 12, 3, 0, 0,
        113, 0},
    /* 5 */ {ZS_KIND_LIST, 0, sizeof(zs_host_id_range_list), 4, 0, 0, 0, 0, 0},
    /* 6 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_host_device), 15, 6, 0, 0, 147,
        0},
    /* 7 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_host_device_type), 0, 3, 0, 0, 162, 0},
    /* 8 */ {ZS_KIND_MAP, 0, sizeof(zs_host_device_map), 6, 0, 0, 2, 0, 0},
    /* 9 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_host_path_kind), 3, 3, 0, 0, 198, 0},
    /* 10 */ {ZS_KIND_MAP, 0, sizeof(zs_host_path_kind_map), 9, 0, 0, 2, 0, 0},
    /* 11 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_host_cgroup),
        21, 4, 0, 0, 50, 0},
    /* 12 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 3, 0, 0},
    /* 13 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 14 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 3, 0, 0, 0, 0, 0},
    /* 15 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 3, 0, 0, 4, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_host_facts */
    {1, 1, offsetof(zs_host_facts, version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {9, 2, offsetof(zs_host_facts, uid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {13, 2, offsetof(zs_host_facts, gid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {17, 3, offsetof(zs_host_facts, user), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {22, 5, offsetof(zs_host_facts, subuid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {29, 5, offsetof(zs_host_facts, subgid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {36, 8, offsetof(zs_host_facts, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {44, 10, offsetof(zs_host_facts, paths), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {50, 11, offsetof(zs_host_facts, cgroup), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {57, 15, offsetof(zs_host_facts, environment), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {69, 3, offsetof(zs_host_facts, kernel), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {76, 3, offsetof(zs_host_facts, arch), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_host_id_range */
    {96, 3, offsetof(zs_host_id_range, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {101, 2, offsetof(zs_host_id_range, start), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {107, 2, offsetof(zs_host_id_range, count), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_host_device */
    {125, 7, offsetof(zs_host_device, type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {130, 2, offsetof(zs_host_device, major), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {136, 2, offsetof(zs_host_device, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {142, 2, offsetof(zs_host_device, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {9, 2, offsetof(zs_host_device, uid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {13, 2, offsetof(zs_host_device, gid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_host_cgroup */
    {1, 12, offsetof(zs_host_cgroup, version), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {213, 3, offsetof(zs_host_cgroup, parent), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {220, 13, offsetof(zs_host_cgroup, root_writable), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {234, 14, offsetof(zs_host_cgroup, controllers), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0xF001, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x1601FF9, 0x0,
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    156, 158, 160, 183, 187, 192,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.min_int = 1, .max_int = 1, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 176, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 2, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 246, .max_size = UINT32_MAX},
};

const zs_schema zs_host_schema = {
    .kind = "host",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .root = ZS_HOST_TYPE_FACTS,
    .n_types = 16,
    .n_fields = 25,
    .n_variants = 0,
};

bool zs_host_parse(zs_arena *a, const zs_source *source, zs_host_facts **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_host_schema, ZS_HOST_TYPE_FACTS, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_host_schema, ZS_HOST_TYPE_FACTS, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_host_check(zs_arena *a, const zs_host_facts *facts, zs_diags *diags) {
    return zs_check(a, &zs_host_schema, ZS_HOST_TYPE_FACTS, facts, diags);
}

void zs_host_write(zs_json_writer *w, const zs_host_facts *facts) {
    zs_encode(w, &zs_host_schema, ZS_HOST_TYPE_FACTS, facts);
}

/* Origins for an object that lies in a list or map; true when there is nothing to do. */
static bool init_item(zs_arena *a, zs_node *item, int n_fields, zs_origin from) {
    if (n_fields < 0) return true;
    item->at = from.at;
    item->origins = zs_origins_new(a, (unsigned)n_fields);
    return item->origins != NULL;
}

void *zs_host_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
    int n_fields, zs_origin from) {
    zs_node *made;
    memcpy(&made, slot, sizeof(made));
    if (made != NULL && zs_node_has(o, field)) return made;
    made = zs_object_new(a, size, (unsigned)n_fields);
    if (made == NULL) return NULL;
    made->at = from.at;
    memcpy(slot, &made, sizeof(made));
    zs_object_mark(o, field, from);
    return made;
}

void *zs_host_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from) {
    void *item = zs_list_push(a, list, size, from);
    if (item == NULL || !init_item(a, item, n_fields, from)) return NULL;
    if (!zs_node_has(o, field)) zs_object_mark(o, field, from);
    return item;
}

/* Returns the value of the entry with that key, which is appended when it is not there yet. */
void *zs_host_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
    zs_str key, int n_fields, zs_origin from) {
    zs_list *list = map;
    for (uint32_t i = 0; i < list->n; i++) {
        char *entry = (char *)list->items + i * size;
        if (zs_str_eq(*(const zs_str *)(const void *)(entry + ZS_ENTRY_KEY), key)) {
            list->at[i] = from;
            return entry + ZS_ENTRY_VALUE;
        }
    }
    char *entry = zs_list_push(a, map, size, from);
    if (entry == NULL) return NULL;
    memcpy(entry + ZS_ENTRY_KEY, &key, sizeof(key));
    memcpy(entry + ZS_ENTRY_KEY_AT, &from.at, sizeof(from.at));
    if (!init_item(a, (zs_node *)(void *)(entry + ZS_ENTRY_VALUE), n_fields, from)) return NULL;
    if (!zs_node_has(o, field)) zs_object_mark(o, field, from);
    return entry + ZS_ENTRY_VALUE;
}
