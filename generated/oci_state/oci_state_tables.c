/* Made by `make generate` from schema/oci/oci_state.json, digest 7a900e58eb17ff80. */
/* The tables of `oci_state` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/oci_state/oci_state.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[96];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "ociVersion\0"
    /* 12 */ "id\0"
    /* 15 */ "status\0"
    /* 22 */ "pid\0"
    /* 26 */ "bundle\0"
    /* 33 */ "annotations\0"
    /* 45 */ "the state\0"
    /* 55 */ "a key that is not empty\0"
    /* 79 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_state_state), 0, 6, 0, 0, 45, 0},
    /* 1 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 2 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 2, 0, 0},
    /* 4 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 2, 0, 0, 3, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_oci_state_state */
    {1, 1, offsetof(zs_oci_state_state, oci_version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {12, 2, offsetof(zs_oci_state_state, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 2},
    {15, 2, offsetof(zs_oci_state_state, status), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {22, 3, offsetof(zs_oci_state_state, pid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {26, 2, offsetof(zs_oci_state_state, bundle), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {33, 4, offsetof(zs_oci_state_state, annotations), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x17, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x3F, 0x0,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.format = ZS_FORMAT_SEMVER, .max_size = UINT32_MAX},
    {.min_int = 0, .flags = ZS_LIMIT_MIN, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 55, .max_size = UINT32_MAX},
};

const zs_schema zs_oci_state_schema = {
    .kind = "oci_state",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .required = required,
    .judged = judged,
    .limits = limits,
    .root = ZS_OCI_STATE_TYPE_STATE,
    .n_types = 5,
    .n_fields = 6,
    .n_variants = 0,
};

bool zs_oci_state_parse(zs_arena *a, const zs_source *source, zs_oci_state_state **ret, zs_diags
    *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_oci_state_schema, ZS_OCI_STATE_TYPE_STATE, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_oci_state_schema, ZS_OCI_STATE_TYPE_STATE, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_oci_state_check(zs_arena *a, const zs_oci_state_state *state, zs_diags *diags) {
    return zs_check(a, &zs_oci_state_schema, ZS_OCI_STATE_TYPE_STATE, state, diags);
}

void zs_oci_state_write(zs_json_writer *w, const zs_oci_state_state *state) {
    zs_encode(w, &zs_oci_state_schema, ZS_OCI_STATE_TYPE_STATE, state);
}
