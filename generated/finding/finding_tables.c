/* Made by `make generate` from schema/finding/finding.json, digest 5eb122e0b8cddc3c. */
/* The tables of `finding` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/finding/finding.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[210];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "severity\0"
    /* 10 */ "code\0"
    /* 15 */ "title\0"
    /* 21 */ "message\0"
    /* 29 */ "file\0"
    /* 34 */ "line\0"
    /* 39 */ "column\0"
    /* 46 */ "endLine\0"
    /* 54 */ "endColumn\0"
    /* 64 */ "offset\0"
    /* 71 */ "endOffset\0"
    /* 81 */ "label\0"
    /* 87 */ "labels\0"
    /* 94 */ "notes\0"
    /* 100 */ "help\0"
    /* 105 */ "fix\0"
    /* 109 */ "a finding\0"
    /* 119 */ "error\0"
    /* 125 */ "warning\0"
    /* 133 */ "note\0"
    /* 138 */ "a code such as ZS0201\0"
    /* 160 */ "text\0"
    /* 165 */ "a label\0"
    /* 173 */ "edits\0"
    /* 179 */ "a fix\0"
    /* 185 */ "an edit\0"
    /* 193 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_rep_finding), 0, 16, 0, 0, 109,
        0},
    /* 1 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_rep_severity), 0, 3, 0, 0, 0, 0},
    /* 2 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 3 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 4 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 5 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 3, 0, 0},
    /* 6 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 7 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_rep_label),
        16, 8, 0, 0, 165, 0},
    /* 8 */ {ZS_KIND_LIST, 0, sizeof(zs_rep_label_list), 7, 0, 0, 2, 0, 0},
    /* 9 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 4, 0, 0, 2, 0, 0},
    /* 10 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_rep_fix), 24, 1, 0, 0, 179, 0},
    /* 11 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_rep_edit), 25, 8, 0, 0, 185, 0},
    /* 12 */ {ZS_KIND_LIST, 0, sizeof(zs_rep_edit_list), 11, 0, 0, 2, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_rep_finding */
    {1, 1, offsetof(zs_rep_finding, severity), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 8},
    {10, 2, offsetof(zs_rep_finding, code), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {15, 3, offsetof(zs_rep_finding, title), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {21, 4, offsetof(zs_rep_finding, message), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 7},
    {29, 4, offsetof(zs_rep_finding, file), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {34, 5, offsetof(zs_rep_finding, line), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {39, 5, offsetof(zs_rep_finding, column), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {46, 5, offsetof(zs_rep_finding, end_line), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {54, 5, offsetof(zs_rep_finding, end_column), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {64, 6, offsetof(zs_rep_finding, offset), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {71, 6, offsetof(zs_rep_finding, end_offset), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {81, 3, offsetof(zs_rep_finding, label), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {87, 8, offsetof(zs_rep_finding, labels), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {94, 9, offsetof(zs_rep_finding, notes), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {100, 9, offsetof(zs_rep_finding, help), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {105, 10, offsetof(zs_rep_finding, fix), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_rep_label */
    {29, 4, offsetof(zs_rep_label, file), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {34, 5, offsetof(zs_rep_label, line), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {39, 5, offsetof(zs_rep_label, column), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {46, 5, offsetof(zs_rep_label, end_line), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {54, 5, offsetof(zs_rep_label, end_column), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        9},
    {64, 6, offsetof(zs_rep_label, offset), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {71, 6, offsetof(zs_rep_label, end_offset), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        9},
    {160, 3, offsetof(zs_rep_label, text), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_rep_fix */
    {173, 12, offsetof(zs_rep_fix, edits), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_rep_edit */
    {29, 4, offsetof(zs_rep_edit, file), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {34, 5, offsetof(zs_rep_edit, line), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {39, 5, offsetof(zs_rep_edit, column), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {46, 5, offsetof(zs_rep_edit, end_line), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {54, 5, offsetof(zs_rep_edit, end_column), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 9},
    {64, 6, offsetof(zs_rep_edit, offset), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {71, 6, offsetof(zs_rep_edit, end_offset), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 9},
    {160, 4, offsetof(zs_rep_edit, text), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x1FF00000F, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x13F9FF9FE, 0x0,
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    119, 125, 133,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.pattern = 1, .expect = 138, .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 4294967295, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX,
        .max_size = UINT32_MAX},
};

const zs_schema zs_rep_schema = {
    .kind = "finding",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_rep_match,
    .root = ZS_REP_TYPE_FINDING,
    .n_types = 13,
    .n_fields = 33,
    .n_variants = 0,
};

bool zs_rep_parse(zs_arena *a, const zs_source *source, zs_rep_finding **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_rep_schema, ZS_REP_TYPE_FINDING, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_rep_schema, ZS_REP_TYPE_FINDING, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_rep_check(zs_arena *a, const zs_rep_finding *finding, zs_diags *diags) {
    return zs_check(a, &zs_rep_schema, ZS_REP_TYPE_FINDING, finding, diags);
}

void zs_rep_write(zs_json_writer *w, const zs_rep_finding *finding) {
    zs_encode(w, &zs_rep_schema, ZS_REP_TYPE_FINDING, finding);
}
