/* Made by `make generate` from tests/codegen/good/tiny.json, digest d7beb9ea0ae4f722. */
/* A box with a label and some things in it. To change this, edit the schema. */
#ifndef GENERATED_TINY_TYPES_H
#define GENERATED_TINY_TYPES_H

#include "model/model.h"

typedef struct zs_tiny_box zs_tiny_box;
typedef struct zs_tiny_thing zs_tiny_thing;
typedef struct zs_tiny_thing_list zs_tiny_thing_list;

/* Paints there are. */
typedef enum zs_tiny_color {
    ZS_TINY_COLOR_RED,
    ZS_TINY_COLOR_DARK_BLUE, /* "dark-blue" */
} zs_tiny_color;

struct zs_tiny_thing_list {
    zs_tiny_thing *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_TINY_BOX_LABEL, ZS_TINY_BOX_COLOR, ZS_TINY_BOX_WEIGHT, ZS_TINY_BOX_THINGS, ZS_TINY_BOX_FIELDS
};
/* A box with a label and some things in it. */
struct zs_tiny_box {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str label; /* What stands on the box. */
    zs_tiny_color color; /* Paint of the box. */
    uint16_t weight; /* With its things. [grams] */
    zs_tiny_thing_list things; /* What is in the box. */
};

enum {
    ZS_TINY_THING_NAME, ZS_TINY_THING_FIELDS
};
/* One thing. */
struct zs_tiny_thing {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name; /* What it is called. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_TINY_TYPE_BOX = 0,
    ZS_TINY_TYPE_THING = 4,
};

#endif
