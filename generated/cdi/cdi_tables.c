/* Made by `make generate` from schema/cdi/cdi.json, digest d6b48bbc4b96089a. */
/* The tables of `cdi` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/cdi/cdi.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[642];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "cdiVersion\0"
    /* 12 */ "kind\0"
    /* 17 */ "0.6.0\0"
    /* 23 */ "annotations\0"
    /* 35 */ "devices\0"
    /* 43 */ "containerEdits\0"
    /* 58 */ "the CDI file\0"
    /* 71 */ "a version from `0.1.0` to `1.1.0`\0"
    /* 105 */ "name\0"
    /* 110 */ "a device\0"
    /* 119 */ "env\0"
    /* 123 */ "deviceNodes\0"
    /* 135 */ "1.1.0\0"
    /* 141 */ "netDevices\0"
    /* 152 */ "mounts\0"
    /* 159 */ "hooks\0"
    /* 165 */ "0.7.0\0"
    /* 171 */ "intelRdt\0"
    /* 180 */ "additionalGids\0"
    /* 195 */ "KEY=VALUE with a key\0"
    /* 216 */ "container edits\0"
    /* 232 */ "path\0"
    /* 237 */ "0.5.0\0"
    /* 243 */ "hostPath\0"
    /* 252 */ "type\0"
    /* 257 */ "major\0"
    /* 263 */ "minor\0"
    /* 269 */ "fileMode\0"
    /* 278 */ "permissions\0"
    /* 290 */ "uid\0"
    /* 294 */ "gid\0"
    /* 298 */ "a device node\0"
    /* 312 */ "`b`, `c`, `u` or `p`\0"
    /* 333 */ "only `r`, `w` and `m`, or `none`\0"
    /* 366 */ "hostInterfaceName\0"
    /* 384 */ "a network device\0"
    /* 401 */ "containerPath\0"
    /* 415 */ "options\0"
    /* 423 */ "0.4.0\0"
    /* 429 */ "a mount\0"
    /* 437 */ "list\0"
    /* 442 */ "hooks_map\0"
    /* 452 */ "hookName\0"
    /* 461 */ "args\0"
    /* 466 */ "timeout\0"
    /* 474 */ "a hook\0"
    /* 481 */ "prestart\0"
    /* 490 */ "createRuntime\0"
    /* 504 */ "createContainer\0"
    /* 520 */ "startContainer\0"
    /* 535 */ "poststart\0"
    /* 545 */ "poststop\0"
    /* 554 */ "a hook name\0"
    /* 566 */ "closID\0"
    /* 573 */ "l3CacheSchema\0"
    /* 587 */ "memBwSchema\0"
    /* 599 */ "schemata\0"
    /* 608 */ "enableMonitoring\0"
    /* 625 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_spec), 0, 5, 0, 0, 58, 0},
    /* 1 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 2 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 3 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 4 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_str_map), 3, 0, 0, 0, 0, 0},
    /* 5 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_device), 5, 3, 0, 0, 110,
        0},
    /* 6 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 3, 0, 0},
    /* 7 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_cdi_container_edits), 8, 7, 0, 0, 216, 0},
    /* 8 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 4, 0, 0},
    /* 9 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 8, 0, 0, 0, 0, 0},
    /* 10 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_device_node), 15, 9, 0, 0,
        298, 0},
    /* 11 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 5, 0, 0},
    /* 12 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 6, 0, 0},
    /* 13 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int64_t), 0, 0, 0, 0, 0, 0},
    /* 14 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 15 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 7, 0, 0},
    /* 16 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_device_node_list), 10, 0, 0, 0, 0, 0},
    /* 17 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_net_device), 24, 2, 0, 0,
        384, 0},
    /* 18 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_net_device_list), 17, 0, 0, 0, 0, 0},
    /* 19 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_mount), 26, 4, 0, 0, 429,
        0},
    /* 20 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 3, 0, 0, 0, 0, 0},
    /* 21 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_mount_list), 19, 0, 0, 0, 0, 0},
    /* 22 */ {ZS_KIND_ALT, 0, sizeof(zs_cdi_hooks), 0, 2, 0, 0, 159, 0},
    /* 23 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_hook), 30, 5, 0, 0, 474, 0},
    /* 24 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_cdi_hook_name), 0, 6, 0, 0, 554, 0},
    /* 25 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_hook_list), 23, 0, 0, 0, 0, 0},
    /* 26 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_cdi_hooks_map), 35, 6, 0, 0, 159, 0},
    /* 27 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_cdi_plain_hook), 41, 4, 0, 0,
        474, 0},
    /* 28 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_plain_hook_list), 27, 0, 0, 0, 0, 0},
    /* 29 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_cdi_intel_rdt), 45, 5, 0, 0, 171, 0},
    /* 30 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 31 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_cdi_u32_list), 14, 0, 0, 0, 0, 0},
    /* 32 */ {ZS_KIND_LIST, 0, sizeof(zs_cdi_device_list), 5, 0, 0, 5, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_cdi_spec */
    {1, 1, offsetof(zs_cdi_spec, cdi_version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 10},
    {12, 2, offsetof(zs_cdi_spec, kind), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {23, 4, offsetof(zs_cdi_spec, annotations), ZS_NO_FALLBACK, 17, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {35, 32, offsetof(zs_cdi_spec, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {43, 7, offsetof(zs_cdi_spec, container_edits), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    /* zs_cdi_device */
    {105, 6, offsetof(zs_cdi_device, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {23, 4, offsetof(zs_cdi_device, annotations), ZS_NO_FALLBACK, 17, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {43, 7, offsetof(zs_cdi_device, container_edits), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    /* zs_cdi_container_edits */
    {119, 9, offsetof(zs_cdi_container_edits, env), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {123, 16, offsetof(zs_cdi_container_edits, device_nodes), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {141, 18, offsetof(zs_cdi_container_edits, net_devices), ZS_NO_FALLBACK, 135,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {152, 21, offsetof(zs_cdi_container_edits, mounts), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {159, 22, offsetof(zs_cdi_container_edits, hooks), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {171, 29, offsetof(zs_cdi_container_edits, intel_rdt), ZS_NO_FALLBACK, 165, ZS_FIELD_NULL_ABSENT
        | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {180, 31, offsetof(zs_cdi_container_edits, additional_gids), ZS_NO_FALLBACK, 165,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    /* zs_cdi_device_node */
    {232, 11, offsetof(zs_cdi_device_node, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {243, 3, offsetof(zs_cdi_device_node, host_path), ZS_NO_FALLBACK, 237, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {252, 12, offsetof(zs_cdi_device_node, type), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {257, 13, offsetof(zs_cdi_device_node, major), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {263, 13, offsetof(zs_cdi_device_node, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {269, 14, offsetof(zs_cdi_device_node, file_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {278, 15, offsetof(zs_cdi_device_node, permissions), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {290, 14, offsetof(zs_cdi_device_node, uid), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {294, 14, offsetof(zs_cdi_device_node, gid), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_cdi_net_device */
    {366, 11, offsetof(zs_cdi_net_device, host_interface_name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED
        | ZS_FIELD_PLAIN, 17},
    {105, 11, offsetof(zs_cdi_net_device, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_cdi_mount */
    {243, 11, offsetof(zs_cdi_mount, host_path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {401, 11, offsetof(zs_cdi_mount, container_path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {415, 20, offsetof(zs_cdi_mount, options), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {252, 3, offsetof(zs_cdi_mount, type), ZS_NO_FALLBACK, 423, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_cdi_hook */
    {452, 24, offsetof(zs_cdi_hook, hook_name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {232, 11, offsetof(zs_cdi_hook, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {461, 20, offsetof(zs_cdi_hook, args), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {119, 9, offsetof(zs_cdi_hook, env), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {466, 13, offsetof(zs_cdi_hook, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_cdi_hooks_map */
    {481, 28, offsetof(zs_cdi_hooks_map, prestart), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {490, 28, offsetof(zs_cdi_hooks_map, create_runtime), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {504, 28, offsetof(zs_cdi_hooks_map, create_container), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT
        | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {520, 28, offsetof(zs_cdi_hooks_map, start_container), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {535, 28, offsetof(zs_cdi_hooks_map, poststart), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {545, 28, offsetof(zs_cdi_hooks_map, poststop), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_cdi_plain_hook */
    {232, 11, offsetof(zs_cdi_plain_hook, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {461, 20, offsetof(zs_cdi_plain_hook, args), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {119, 9, offsetof(zs_cdi_plain_hook, env), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {466, 13, offsetof(zs_cdi_plain_hook, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_cdi_intel_rdt */
    {566, 3, offsetof(zs_cdi_intel_rdt, clos_id), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {573, 3, offsetof(zs_cdi_intel_rdt, l3_cache_schema), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {587, 3, offsetof(zs_cdi_intel_rdt, mem_bw_schema), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {599, 20, offsetof(zs_cdi_intel_rdt, schemata), ZS_NO_FALLBACK, 135, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {608, 30, offsetof(zs_cdi_intel_rdt, enable_monitoring), ZS_NO_FALLBACK, 135,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 16},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x200CF0080AB, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x1EFFBBF23BFFF, 0x0,
};

/* name, type, JSON kinds */
static const zs_variant variants[] = {
    {437, 25, ZS_ACCEPT_LIST}, /* list */
    {442, 26, ZS_ACCEPT_MAP}, /* hooks_map */
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    481, 490, 504, 520, 535, 545,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.pattern = 1, .expect = 71, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_CDI_KIND, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_CDI_NAME, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_ENV_ENTRY, .expect = 195, .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = UINT32_MAX},
    {.pattern = 2, .expect = 312, .max_size = UINT32_MAX},
    {.pattern = 3, .expect = 333, .max_size = UINT32_MAX},
};

const zs_schema zs_cdi_schema = {
    .kind = "cdi",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .variants = variants,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_cdi_match,
    .root = ZS_CDI_TYPE_SPEC,
    .n_types = 33,
    .n_fields = 50,
    .n_variants = 2,
};

bool zs_cdi_parse(zs_arena *a, const zs_source *source, zs_cdi_spec **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_cdi_schema, ZS_CDI_TYPE_SPEC, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_cdi_schema, ZS_CDI_TYPE_SPEC, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_cdi_check(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags) {
    return zs_check(a, &zs_cdi_schema, ZS_CDI_TYPE_SPEC, spec, diags);
}

void zs_cdi_write(zs_json_writer *w, const zs_cdi_spec *spec) {
    zs_encode(w, &zs_cdi_schema, ZS_CDI_TYPE_SPEC, spec);
}
