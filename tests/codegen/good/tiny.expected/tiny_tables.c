/* Made by `make generate` from tests/codegen/good/tiny.json, digest d7beb9ea0ae4f722. */
/* The tables of `tiny` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/tiny/tiny.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[90];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "label\0"
    /* 7 */ "color\0"
    /* 13 */ "weight\0"
    /* 20 */ "things\0"
    /* 27 */ "a capitalised word\0"
    /* 46 */ "red\0"
    /* 50 */ "dark-blue\0"
    /* 60 */ "name\0"
    /* 65 */ "a thing\0"
    /* 73 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_tiny_box), 0, 4, 0, 0, 0, 0},
    /* 1 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 2 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_tiny_color), 0, 2, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 2, 0, 0},
    /* 4 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_tiny_thing), 4, 1, 0, 0, 65, 0},
    /* 5 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 6 */ {ZS_KIND_LIST, 0, sizeof(zs_tiny_thing_list), 4, 0, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_tiny_box */
    {1, 1, offsetof(zs_tiny_box, label), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {7, 2, offsetof(zs_tiny_box, color), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {13, 3, offsetof(zs_tiny_box, weight), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {20, 6, offsetof(zs_tiny_box, things), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_tiny_thing */
    {60, 5, offsetof(zs_tiny_thing, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x11, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x1D, 0x0,
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    46, 50,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.pattern = 1, .expect = 27, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 500, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
};

/* Defaults, as events that stand nowhere. */
#define TEXT(s) SCALAR(ZS_STYLE_QUOTED, ZS_CORE_STR, s)
#define WORD(kind, s) SCALAR(ZS_STYLE_PLAIN, ZS_CORE_##kind, s)
#define SCALAR(style, core, s) {ZS_EVENT_SCALAR, style, core, TEXT_OF(s)}
#define KEY(s) {ZS_EVENT_KEY, 0, 0, TEXT_OF(s)}
#define NOTHING {ZS_EVENT_NULL, 0, 0, TEXT_OF("null")}
#define TEXT_OF(s) ZS_EVENT_JSON, 1, {0, 0, 0}, {.text = {s, sizeof(s) - 1}}
#define LIST(size, n) {ZS_EVENT_LIST, 0, 0, ZS_EVENT_JSON, size, {0, 0, 0}, {.count = n}}
#define MAP(size, n) {ZS_EVENT_MAP, 0, 0, ZS_EVENT_JSON, size, {0, 0, 0}, {.count = n}}
static const zs_event defaults[] = {
    TEXT("red"),
};

const zs_schema zs_tiny_schema = {
    .kind = "tiny",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .defaults = defaults,
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_tiny_match,
    .root = ZS_TINY_TYPE_BOX,
    .n_types = 7,
    .n_fields = 5,
    .n_variants = 0,
};

bool zs_tiny_parse(zs_arena *a, const zs_source *source, zs_tiny_box **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_tiny_schema, ZS_TINY_TYPE_BOX, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_tiny_schema, ZS_TINY_TYPE_BOX, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_tiny_check(zs_arena *a, const zs_tiny_box *box, zs_diags *diags) {
    return zs_check(a, &zs_tiny_schema, ZS_TINY_TYPE_BOX, box, diags);
}

void zs_tiny_write(zs_json_writer *w, const zs_tiny_box *box) {
    zs_encode(w, &zs_tiny_schema, ZS_TINY_TYPE_BOX, box);
}
