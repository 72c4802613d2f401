/* Made by `make generate` from tests/codegen/good/large.json, digest 086f5a44af65bce3. */
/* The tables of `large` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/large/large.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[508];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "int\0"
    /* 5 */ "linux\0"
    /* 11 */ "0.5.0\0"
    /* 17 */ "closID\0"
    /* 24 */ "closId\0"
    /* 31 */ "clos\0"
    /* 36 */ "numbers\0"
    /* 44 */ "text\0"
    /* 49 */ "size\0"
    /* 54 */ "secret\0"
    /* 61 */ "mode\0"
    /* 66 */ "level\0"
    /* 72 */ "kind\0"
    /* 77 */ "version\0"
    /* 85 */ "tags\0"
    /* 90 */ "grid\0"
    /* 95 */ "modes\0"
    /* 101 */ "anything\0"
    /* 110 */ "things\0"
    /* 117 */ "labels\0"
    /* 124 */ "limits\0"
    /* 131 */ "clocks\0"
    /* 138 */ "lists\0"
    /* 144 */ "open\0"
    /* 149 */ "empty\0"
    /* 155 */ "tree\0"
    /* 160 */ "storage\0"
    /* 168 */ "storages\0"
    /* 177 */ "image\0"
    /* 183 */ "port\0"
    /* 188 */ "images\0"
    /* 195 */ "maybe\0"
    /* 201 */ "inline\0"
    /* 208 */ "refined\0"
    /* 216 */ "merged\0"
    /* 223 */ "integer\0"
    /* 231 */ "words\0"
    /* 237 */ "everything\0"
    /* 248 */ "i8\0"
    /* 251 */ "u8\0"
    /* 254 */ "percent\0"
    /* 262 */ "i16\0"
    /* 266 */ "u16\0"
    /* 270 */ "i32\0"
    /* 274 */ "u32\0"
    /* 278 */ "i64\0"
    /* 282 */ "u64\0"
    /* 286 */ "below\0"
    /* 292 */ "chosen\0"
    /* 299 */ "halves\0"
    /* 306 */ "ratio\0"
    /* 312 */ "free\0"
    /* 317 */ "one line\0"
    /* 326 */ "on\0"
    /* 329 */ "off\0"
    /* 333 */ "1.0\0"
    /* 337 */ "createRuntime\0"
    /* 351 */ "SCMP_X86_64\0"
    /* 363 */ "low\0"
    /* 367 */ "high\0"
    /* 372 */ "names of limits\0"
    /* 388 */ "left\0"
    /* 393 */ "children\0"
    /* 402 */ "by_name\0"
    /* 410 */ "type\0"
    /* 415 */ "bind\0"
    /* 420 */ "volume\0"
    /* 427 */ "a storage\0"
    /* 437 */ "source\0"
    /* 444 */ "inner\0"
    /* 450 */ "string\0"
    /* 457 */ "list\0"
    /* 462 */ "name\0"
    /* 467 */ "boolean\0"
    /* 475 */ "deeper\0"
    /* 482 */ "leaf\0"
    /* 487 */ "tag\0"
    /* 491 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_OPTIONAL, sizeof(zs_large_everything), 0, 32, 2, 1, 237, 1},
    /* 1 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int64_t), 0, 0, 0, 0, 0, 0},
    /* 2 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 4 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_large_numbers), 34, 14, 0,
        0, 0, 0},
    /* 5 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int8_t), 0, 0, 0, 0, 0, 0},
    /* 6 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint8_t), 0, 0, 0, 0, 0, 0},
    /* 7 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 2, 0, 0},
    /* 8 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int16_t), 0, 0, 0, 3, 0, 0},
    /* 9 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint16_t), 0, 0, 0, 0, 0, 0},
    /* 10 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int32_t), 0, 0, 0, 4, 0, 0},
    /* 11 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 12 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int64_t), 0, 0, 0, 0, 0, 0},
    /* 13 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint64_t), 0, 0, 0, 0, 0, 0},
    /* 14 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 5, 0, 0},
    /* 15 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint64_t), 0, 0, 0, 0, 0, 0},
    /* 16 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 6, 0, 0},
    /* 17 */ {ZS_KIND_DOUBLE, 0, sizeof(double), 0, 0, 0, 7, 0, 0},
    /* 18 */ {ZS_KIND_DOUBLE, ZS_TYPE_FREE, sizeof(double), 0, 0, 0, 0, 0, 0},
    /* 19 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 8, 0, 0},
    /* 20 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 9, 0, 0},
    /* 21 */ {ZS_KIND_STR, ZS_TYPE_SENSITIVE | ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 22 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_large_mode), 5, 6, 0, 0, 0, 0},
    /* 23 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_large_everything_level), 11, 2, 0, 0, 0, 0},
    /* 24 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_large_everything_kind), 13, 1, 0, 0, 0, 0},
    /* 25 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 10, 0, 0},
    /* 26 */ {ZS_KIND_LIST, ZS_TYPE_UNIQUE, sizeof(zs_str_list), 3, 0, 0, 11, 0, 0},
    /* 27 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_large_double_list), 18, 0, 0, 0, 0, 0},
    /* 28 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_large_double_list_list), 27, 0, 0, 0, 0, 0},
    /* 29 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_large_mode_list), 22, 0, 0, 0, 0, 0},
    /* 30 */ {ZS_KIND_ANY, ZS_TYPE_FREE, sizeof(zs_any), 0, 0, 0, 0, 0, 0},
    /* 31 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_large_any_list), 30, 0, 0, 0, 0, 0},
    /* 32 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_str_map), 3, 0, 0, 0, 0, 0},
    /* 33 */ {ZS_KIND_MAP, 0, sizeof(zs_large_i64_map), 1, 0, 0, 12, 0, 0},
    /* 34 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_large_tree),
        48, 3, 0, 0, 0, 0},
    /* 35 */ {ZS_KIND_LIST, 0, sizeof(zs_large_tree_list), 34, 0, 0, 0, 0, 0},
    /* 36 */ {ZS_KIND_MAP, 0, sizeof(zs_large_tree_map), 34, 0, 0, 0, 0, 0},
    /* 37 */ {ZS_KIND_MAP, 0, sizeof(zs_large_tree_map), 34, 0, 0, 13, 0, 0},
    /* 38 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 3, 0, 0, 0, 0, 0},
    /* 39 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_large_str_list_map), 38, 0, 0, 0, 0, 0},
    /* 40 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_large_any_map), 30, 0, 0, 0, 0, 0},
    /* 41 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_large_everything_empty), 51, 0, 0, 0, 0, 0},
    /* 42 */ {ZS_KIND_UNION, 0, sizeof(zs_large_storage), 0, 2, 0, 0, 427, 410},
    /* 43 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_large_storage_bind), 51, 2, 0,
        0, 0, 0},
    /* 44 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_large_volume), 53, 1, 0, 0, 0,
        0},
    /* 45 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 14, 0, 0},
    /* 46 */ {ZS_KIND_LIST, 0, sizeof(zs_large_storage_list), 42, 0, 0, 0, 0, 0},
    /* 47 */ {ZS_KIND_ALT, 0, sizeof(zs_large_everything_image), 2, 3, 0, 0, 0, 0},
    /* 48 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_large_image), 54, 1, 0, 0, 0, 0},
    /* 49 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 15, 0, 0},
    /* 50 */ {ZS_KIND_ALT, 0, sizeof(zs_large_everything_port), 5, 2, 0, 0, 0, 0},
    /* 51 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 16, 0, 0},
    /* 52 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 53 */ {ZS_KIND_ALT, 0, sizeof(zs_large_everything_images), 7, 2, 0, 0, 0, 0},
    /* 54 */ {ZS_KIND_MAP, 0, sizeof(zs_large_everything_images_map), 53, 0, 0, 0, 0, 0},
    /* 55 */
    {ZS_KIND_OBJECT, ZS_TYPE_YAML_TAG | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_large_everything_inline), 55, 1, 0, 0, 0, 0},
    /* 56 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_large_everything_inline_deeper), 56, 1, 0, 0, 0, 0},
    /* 57 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 17, 0, 0},
    /* 58 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_large_everything_merged), 57, 2, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_large_everything */
    {1, 1, offsetof(zs_large_everything, int_), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {5, 2, offsetof(zs_large_everything, linux_), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {17, 3, offsetof(zs_large_everything, clos_id), ZS_NO_FALLBACK, 11, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {36, 4, offsetof(zs_large_everything, numbers), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {44, 19, offsetof(zs_large_everything, text), 1, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {49, 20, offsetof(zs_large_everything, size), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {54, 21, offsetof(zs_large_everything, secret), ZS_NO_FALLBACK, 0, ZS_FIELD_DEPRECATED |
        ZS_FIELD_PLAIN, 6},
    {61, 22, offsetof(zs_large_everything, mode), 3, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {66, 23, offsetof(zs_large_everything, level), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {72, 24, offsetof(zs_large_everything, kind), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {77, 25, offsetof(zs_large_everything, version), 4, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {85, 26, offsetof(zs_large_everything, tags), 5, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {90, 28, offsetof(zs_large_everything, grid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {95, 29, offsetof(zs_large_everything, modes), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {101, 30, offsetof(zs_large_everything, anything), 8, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {110, 31, offsetof(zs_large_everything, things), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {117, 32, offsetof(zs_large_everything, labels), 18, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {124, 33, offsetof(zs_large_everything, limits), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {131, 37, offsetof(zs_large_everything, clocks), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {138, 39, offsetof(zs_large_everything, lists), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {144, 40, offsetof(zs_large_everything, open), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {149, 41, offsetof(zs_large_everything, empty), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {155, 34, offsetof(zs_large_everything, tree), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {160, 42, offsetof(zs_large_everything, storage), 21, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {168, 46, offsetof(zs_large_everything, storages), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {177, 47, offsetof(zs_large_everything, image), 26, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {183, 50, offsetof(zs_large_everything, port), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {188, 54, offsetof(zs_large_everything, images), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {195, 48, offsetof(zs_large_everything, maybe), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {201, 55, offsetof(zs_large_everything, inline_), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {208, 57, offsetof(zs_large_everything, refined), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {216, 58, offsetof(zs_large_everything, merged), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {24, 3, offsetof(zs_large_everything, clos_id), 2, 11, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {31, 3, offsetof(zs_large_everything, clos_id), 2, 11, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_large_numbers */
    {248, 5, offsetof(zs_large_numbers, i8), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {251, 6, offsetof(zs_large_numbers, u8), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {254, 7, offsetof(zs_large_numbers, percent), 27, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {262, 8, offsetof(zs_large_numbers, i16), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {266, 9, offsetof(zs_large_numbers, u16), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {270, 10, offsetof(zs_large_numbers, i32), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {274, 11, offsetof(zs_large_numbers, u32), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {278, 12, offsetof(zs_large_numbers, i64), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {282, 13, offsetof(zs_large_numbers, u64), 28, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {286, 14, offsetof(zs_large_numbers, below), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {292, 15, offsetof(zs_large_numbers, chosen), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {299, 16, offsetof(zs_large_numbers, halves), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {306, 17, offsetof(zs_large_numbers, ratio), 29, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {312, 18, offsetof(zs_large_numbers, free), 30, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_large_tree */
    {388, 34, offsetof(zs_large_tree, left), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {393, 35, offsetof(zs_large_tree, children), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    {402, 36, offsetof(zs_large_tree, by_name), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    /* zs_large_storage_bind */
    {437, 3, offsetof(zs_large_storage_bind, source), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {444, 42, offsetof(zs_large_storage_bind, inner), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_large_volume */
    {49, 45, offsetof(zs_large_volume, size), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    /* zs_large_image */
    {462, 49, offsetof(zs_large_image, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    /* zs_large_everything_inline */
    {475, 56, offsetof(zs_large_everything_inline, deeper), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    /* zs_large_everything_inline_deeper */
    {482, 2, offsetof(zs_large_everything_inline_deeper, leaf), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_large_everything_merged */
    {462, 49, offsetof(zs_large_everything_merged, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {487, 3, offsetof(zs_large_everything_merged, tag), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x668000000000000, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x67F68B0DFCF0C7C, 0x0,
};

/* Which key usually comes next when it is not the next row's: at what place, rows between. */
static const zs_usual usual[] = {
    {0, 1}, /* linux */
    {2, 2}, /* text */
    {5, -5}, /* int */
    {1, 1}, /* closID */
};

/* name, type, JSON kinds */
static const zs_variant variants[] = {
    {415, 43, 0}, /* bind */
    {420, 44, 0}, /* volume */
    {450, 3, ZS_ACCEPT_STR}, /* string */
    {177, 48, ZS_ACCEPT_MAP}, /* image */
    {457, 38, ZS_ACCEPT_LIST}, /* list */
    {223, 51, ZS_ACCEPT_INT}, /* integer */
    {450, 52, ZS_ACCEPT_STR}, /* string */
    {467, 2, ZS_ACCEPT_BOOL}, /* boolean */
    {177, 48, ZS_ACCEPT_MAP}, /* image */
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    223, 1, 231, 44, 0, 326, 329, 333, 0, 337, 351, 363, 367, 237,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.min_size = 1, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 100, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_int = -200, .max_int = 200, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_int = -32769, .max_int = 1, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.max_int = 18446744073709551615u, .max_is_negative = true, .flags = ZS_LIMIT_MAX,
        .max_size = UINT32_MAX},
    {.min_int = 2, .max_int = 999, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_double = 0.0, .max_double = 1.5, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX | ZS_LIMIT_MIN_OPEN,
        .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = 80, .pattern = 1, .expect = 317},
    {.format = ZS_FORMAT_MEMORY_POSITIVE, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 3, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = 9},
    {.min_size = 1, .max_size = 8, .pattern = 2, .key_min_size = 2, .expect = 372},
    {.pattern = 3, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY, .max_size = UINT32_MAX},
    {.min_size = 2, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 65535, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_size = 2, .max_size = 9},
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
    WORD(BOOL, "true"),
    TEXT("say \"\303\251\"\012"),
    TEXT("512Mi"),
    TEXT("on"),
    WORD(INT, "2"),
    LIST(3, 2),
    TEXT("a"),
    TEXT("b"),
    MAP(10, 2),
    KEY("a"),
    LIST(6, 5),
    WORD(INT, "1"),
    WORD(FLOAT, "2.5"),
    WORD(BOOL, "true"),
    NOTHING,
    TEXT("x"),
    KEY("b"),
    MAP(1, 0),
    MAP(3, 1),
    KEY("k"),
    TEXT("v"),
    MAP(5, 2),
    KEY("type"),
    TEXT("bind"),
    KEY("source"),
    TEXT("/a"),
    TEXT("busybox"),
    WORD(INT, "50"),
    WORD(INT, "18446744073709551615"),
    WORD(FLOAT, "0.25"),
    WORD(INT, "1"),
};

const zs_schema zs_large_schema = {
    .kind = "large",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .variants = variants,
    .names = names,
    .defaults = defaults,
    .required = required,
    .judged = judged,
    .limits = limits,
    .usual = usual,
    .n_usual = 4,
    .match = zs_large_match,
    .root = ZS_LARGE_TYPE_EVERYTHING,
    .n_types = 59,
    .n_fields = 59,
    .n_variants = 9,
};

bool zs_large_parse(zs_arena *a, const zs_source *source, zs_large_everything **ret, zs_diags
    *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_large_schema, ZS_LARGE_TYPE_EVERYTHING, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_large_schema, ZS_LARGE_TYPE_EVERYTHING, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_large_check(zs_arena *a, const zs_large_everything *everything, zs_diags *diags) {
    return zs_check(a, &zs_large_schema, ZS_LARGE_TYPE_EVERYTHING, everything, diags);
}

void zs_large_write(zs_json_writer *w, const zs_large_everything *everything) {
    zs_encode(w, &zs_large_schema, ZS_LARGE_TYPE_EVERYTHING, everything);
}

/* Origins for an object that lies in a list or map; true when there is nothing to do. */
static bool init_item(zs_arena *a, zs_node *item, int n_fields, zs_origin from) {
    if (n_fields < 0) return true;
    item->at = from.at;
    item->origins = zs_origins_new(a, (unsigned)n_fields);
    return item->origins != NULL;
}

void *zs_large_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
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

void *zs_large_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from) {
    void *item = zs_list_push(a, list, size, from);
    if (item == NULL || !init_item(a, item, n_fields, from)) return NULL;
    if (!zs_node_has(o, field)) zs_object_mark(o, field, from);
    return item;
}

/* Returns the value of the entry with that key, which is appended when it is not there yet. */
void *zs_large_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
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
