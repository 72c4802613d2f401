/* Made by `make generate` from schema/image/image.json, digest d3bc109c4b0013b9. */
/* The tables of `image` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/image/image.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[402];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "created\0"
    /* 9 */ "author\0"
    /* 16 */ "architecture\0"
    /* 29 */ "variant\0"
    /* 37 */ "os\0"
    /* 40 */ "os.version\0"
    /* 51 */ "os.features\0"
    /* 63 */ "config\0"
    /* 70 */ "rootfs\0"
    /* 77 */ "history\0"
    /* 85 */ "the image configuration\0"
    /* 109 */ "User\0"
    /* 114 */ "ExposedPorts\0"
    /* 127 */ "Env\0"
    /* 131 */ "Entrypoint\0"
    /* 142 */ "Cmd\0"
    /* 146 */ "Volumes\0"
    /* 154 */ "WorkingDir\0"
    /* 165 */ "Labels\0"
    /* 172 */ "StopSignal\0"
    /* 183 */ "ArgsEscaped\0"
    /* 195 */ "Memory\0"
    /* 202 */ "MemorySwap\0"
    /* 213 */ "CpuShares\0"
    /* 223 */ "Healthcheck\0"
    /* 235 */ "Shell\0"
    /* 241 */ "OnBuild\0"
    /* 249 */ "the image's config\0"
    /* 268 */ "Test\0"
    /* 273 */ "Interval\0"
    /* 282 */ "Timeout\0"
    /* 290 */ "StartPeriod\0"
    /* 302 */ "StartInterval\0"
    /* 316 */ "Retries\0"
    /* 324 */ "type\0"
    /* 329 */ "diff_ids\0"
    /* 338 */ "created_by\0"
    /* 349 */ "comment\0"
    /* 357 */ "empty_layer\0"
    /* 369 */ "a history entry\0"
    /* 385 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_img_image), 0, 10, 0,
        0, 85, 0},
    /* 1 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 2 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 1, 0, 0, 0, 0, 0},
    /* 3 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_img_config), 10, 16,
        0, 0, 249, 0},
    /* 4 */ {ZS_KIND_ANY, ZS_TYPE_FREE, sizeof(zs_any), 0, 0, 0, 0, 0, 0},
    /* 5 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_img_any_map), 4, 0, 0, 0, 0, 0},
    /* 6 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_str_map), 1, 0, 0, 0, 0, 0},
    /* 7 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 8 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int64_t), 0, 0, 0, 0, 0, 0},
    /* 9 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_img_healthcheck), 26,
        6, 0, 0, 223, 0},
    /* 10 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint64_t), 0, 0, 0, 0, 0, 0},
    /* 11 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 12 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_img_rootfs), 32, 2,
        0, 0, 70, 0},
    /* 13 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_img_history), 34, 5,
        0, 0, 369, 0},
    /* 14 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_img_history_list), 13, 0, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_img_image */
    {1, 1, offsetof(zs_img_image, created), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 7},
    {9, 1, offsetof(zs_img_image, author), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 6},
    {16, 1, offsetof(zs_img_image, architecture), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {29, 1, offsetof(zs_img_image, variant), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {37, 1, offsetof(zs_img_image, os), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 2},
    {40, 1, offsetof(zs_img_image, os_version), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {51, 2, offsetof(zs_img_image, os_features), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {63, 3, offsetof(zs_img_image, config), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 6},
    {70, 12, offsetof(zs_img_image, rootfs), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {77, 14, offsetof(zs_img_image, history), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_img_config */
    {109, 1, offsetof(zs_img_config, user), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {114, 5, offsetof(zs_img_config, exposed_ports), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {127, 2, offsetof(zs_img_config, env), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 3},
    {131, 2, offsetof(zs_img_config, entrypoint), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {142, 2, offsetof(zs_img_config, cmd), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 3},
    {146, 5, offsetof(zs_img_config, volumes), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {154, 1, offsetof(zs_img_config, working_dir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {165, 6, offsetof(zs_img_config, labels), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {172, 1, offsetof(zs_img_config, stop_signal), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {183, 7, offsetof(zs_img_config, args_escaped), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {195, 8, offsetof(zs_img_config, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {202, 8, offsetof(zs_img_config, memory_swap), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {213, 8, offsetof(zs_img_config, cpu_shares), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {223, 9, offsetof(zs_img_config, healthcheck), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {235, 2, offsetof(zs_img_config, shell), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {241, 2, offsetof(zs_img_config, on_build), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_img_healthcheck */
    {268, 2, offsetof(zs_img_healthcheck, test), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {273, 10, offsetof(zs_img_healthcheck, interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {282, 10, offsetof(zs_img_healthcheck, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {290, 10, offsetof(zs_img_healthcheck, start_period), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {302, 10, offsetof(zs_img_healthcheck, start_interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT
        | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {316, 11, offsetof(zs_img_healthcheck, retries), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_img_rootfs */
    {324, 1, offsetof(zs_img_rootfs, type), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {329, 2, offsetof(zs_img_rootfs, diff_ids), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_img_history */
    {1, 1, offsetof(zs_img_history, created), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {338, 1, offsetof(zs_img_history, created_by), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {9, 1, offsetof(zs_img_history, author), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {349, 1, offsetof(zs_img_history, comment), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {357, 7, offsetof(zs_img_history, empty_layer), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x0, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x3F078777FF, 0x0,
};

static const zs_limits limits[] = {
    {0}, /* none */
};

const zs_schema zs_img_schema = {
    .kind = "image",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .required = required,
    .judged = judged,
    .limits = limits,
    .root = ZS_IMG_TYPE_IMAGE,
    .n_types = 15,
    .n_fields = 39,
    .n_variants = 0,
};

bool zs_img_parse(zs_arena *a, const zs_source *source, zs_img_image **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_img_schema, ZS_IMG_TYPE_IMAGE, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_img_schema, ZS_IMG_TYPE_IMAGE, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_img_check(zs_arena *a, const zs_img_image *image, zs_diags *diags) {
    return zs_check(a, &zs_img_schema, ZS_IMG_TYPE_IMAGE, image, diags);
}

void zs_img_write(zs_json_writer *w, const zs_img_image *image) {
    zs_encode(w, &zs_img_schema, ZS_IMG_TYPE_IMAGE, image);
}
