/* The descriptor: the contract between generated tables and the one decoder, checker and encoder
 * that walk them. The generator (codegen/) writes values of these types and structs laid out as
 * described here; nothing else does. Knows no schema in particular and reads no text.
 *
 * How a JSON Schema type looks in C
 *   boolean            bool
 *   integer            int8_t .. int64_t, uint8_t .. uint64_t: the narrowest C type that holds the
 *                      schema's range, int64_t without one
 *   number             double
 *   string             zs_str
 *   string with enum   an enum, 4 bytes, numbered from 0 in the schema's order
 *   object             a struct (below)
 *   array              a zs_list whose items pointer is typed:
 *                      { T *items; zs_origin *at; uint32_t n, capacity; }
 *   map                the same with entries for items: { zs_str key; zs_span key_at; T value; }
 *   tagged union       { zs_node node; enum tag; union of pointers, one a variant }; all variants
 *                      are objects, without a field for the tag
 *   alternate          the same with an enum of the alternatives, which differ by JSON kind
 *   anything           zs_any: the events of the value
 * A field of object, union or alternate type is a pointer to it; a list item or map value is the
 * struct itself.
 *
 * An object struct starts with
 *     zs_node node; uint64_t has[W]; uint64_t is_null[W];     W = (fields + 63) / 64, at least 1
 * `has` bit i: field i has a value, written in the document or filled in from the schema's default.
 * The origin tells which: a default has rule ZS_RULE_DEFAULT and stands nowhere. `is_null` bit i:
 * written as null where null means absent (then `has` is clear). Absent: both clear. A field whose
 * value could not be decoded is absent with origin rule ZS_RULE_FAULTY, so that no later check
 * complains about it again; with `has` set, that rule says that the value lacks faulty members. */
#ifndef ZS_MODEL_DESC_H
#define ZS_MODEL_DESC_H

#include "base/bits.h"
#include "base/span.h"
#include "text/event.h"

/* Where a value came from: a span of some source, and the rule that made it (0: read as it stands
 * there). */
typedef struct zs_origin {
    zs_span at;
    uint32_t rule; /* 0, ZS_RULE_DEFAULT, ZS_RULE_FAULTY, or a rule of translate/rules.def */
} zs_origin;
enum { ZS_RULE_NONE = 0, ZS_RULE_DEFAULT = 1, ZS_RULE_FAULTY = 2, ZS_RULE_FIRST = 3 };

/* A member the schema does not name, kept for writing back (objects that allow unknown members). */
typedef struct zs_extra {
    const struct zs_extra *next;
    const zs_event *key, *value;
} zs_extra;

/* The head of every object, union and alternate. */
typedef struct zs_node {
    zs_span at;         /* the whole value */
    zs_span key_at;     /* the key before it; nowhere for items, roots and what was made */
    zs_origin *origins; /* of the fields that are told of, in schema order; NULL in unions and
                           alternates, never in objects. Before them stand as many words as `has`
                           takes: whose bit is set is told of. All fields of made objects are; of
                           those that were read, the ones that the document mentions */
    const zs_extra *extra;
} zs_node;

typedef struct zs_list {
    void *items;
    zs_origin *at; /* one an item; for maps, of the value */
    uint32_t n, capacity;
} zs_list;

typedef struct zs_union {
    zs_node node;
    uint32_t tag; /* index of the variant */
    void *value;  /* what it points to: the variant's object, or the alternative's value */
} zs_union;

typedef struct zs_any {
    const zs_event *event; /* its node; lives in the tape */
} zs_any;

/* Offsets within a map entry. */
enum {
    ZS_ENTRY_KEY = 0,
    ZS_ENTRY_KEY_AT = sizeof(zs_str),
    ZS_ENTRY_VALUE = sizeof(zs_str) + sizeof(zs_span),
};

/* Shared list and map types. */
typedef struct zs_str_list {
    zs_str *items;
    zs_origin *at;
    uint32_t n, capacity;
} zs_str_list;
typedef struct zs_str_entry {
    zs_str key;
    zs_span key_at;
    zs_str value;
} zs_str_entry;
typedef struct zs_str_map {
    zs_str_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
} zs_str_map;

/* ---- tables -------------------------------------------------------------------------------------
 * Names are offsets into zs_schema.strings (NUL-terminated there), types and rows are indices: no
 * pointers, so the tables need no relocation. Index 0 of `limits` means none. */
typedef enum zs_kind {
    ZS_KIND_BOOL,
    ZS_KIND_INT,
    ZS_KIND_UINT,
    ZS_KIND_DOUBLE,
    ZS_KIND_STR,
    ZS_KIND_ENUM,
    ZS_KIND_OBJECT,
    ZS_KIND_LIST,
    ZS_KIND_MAP,
    ZS_KIND_UNION,
    ZS_KIND_ALT,
    ZS_KIND_ANY,
} zs_kind;

enum zs_type_flag {
    ZS_TYPE_DENY_UNKNOWN = 1, /* OBJECT, also of a variant: additionalProperties false */
    ZS_TYPE_STRICT_STR = 2,   /* STR: a plain YAML scalar of another core type is an error */
    ZS_TYPE_YAML_TAG = 4,     /* OBJECT: x-yaml-tags: `!name value` stands for `{name: value}` */
    ZS_TYPE_SENSITIVE = 8,    /* x-sensitive: the value is never shown */
    ZS_TYPE_UNIQUE = 16,      /* LIST: uniqueItems (items are strings, numbers or enums) */
    ZS_TYPE_OPTIONAL = 16,    /* OBJECT: no field is required; may be clear all the same */
    ZS_TYPE_FLOAT_INT = 32,   /* INT, UINT: 1.0 and 1e3 are integers; clear in draft-04 */
    ZS_TYPE_BARE = 64,        /* OBJECT: no field has a default; may be clear all the same */
    ZS_TYPE_FREE = 128,       /* nothing to check in any value; may be clear all the same */
};

typedef struct zs_type {
    uint8_t kind, flags;
    uint16_t size;    /* bytes of one value as a list item; of the struct for OBJECT, UNION, ALT */
    uint16_t ref;     /* OBJECT: first field row. ENUM: first name in `names`.
                        LIST, MAP: type of the element. UNION, ALT: first row in `variants` */
    uint16_t n;       /* OBJECT: fields. ENUM: names. UNION, ALT: variants */
    uint16_t n_alias; /* OBJECT: alias rows, which follow the n field rows */
    uint16_t limits;  /* index into `limits`, 0: none */
    uint16_t name;    /* what it is called in messages, "resources"; 0: nothing */
    uint16_t tag;     /* UNION: name of the tag property. OBJECT: 1 + index in `names` of pairs, the
                         key of another tool and its path here, ended by 0; 0: none */
} zs_type;

enum zs_field_flag {
    ZS_FIELD_REQUIRED = 1,
    ZS_FIELD_NULL_ABSENT = 2, /* null (in every spelling, and an empty YAML value) means absent */
    ZS_FIELD_DEPRECATED = 4,
    ZS_FIELD_PLAIN = 8,  /* JSON escapes nothing in the name, and 16 bytes can be read from each of
                           its bytes on; may be clear all the same */
    ZS_FIELD_BRIEF = 16, /* PLAIN, at most ZS_BRIEF_BYTES long and not DEPRECATED; the same */
};
enum { ZS_BRIEF_BYTES = 16 };
#define ZS_NO_FALLBACK 0xFFFF

typedef struct zs_field {
    uint16_t name;
    uint16_t type;
    uint16_t offset;   /* of the value in the struct */
    uint16_t fallback; /* first event of the default in `defaults`, or ZS_NO_FALLBACK.
                          Alias rows: number of the field */
    uint16_t since;    /* x-since: "0.5.0", the first document version with this field; 0: always */
    uint8_t flags, name_length;
} zs_field;

typedef struct zs_variant {
    uint16_t name; /* UNION: value of the tag. ALT: name of the alternative, for messages */
    uint16_t type;
    uint32_t kinds; /* ALT: bit set of ZS_ACCEPT_*; UNION: 0 */
} zs_variant;
/* The JSON kinds an alternative takes. A scalar goes to the first alternative that takes its core
 * type, else to one that takes strings. */
enum zs_accept {
    ZS_ACCEPT_STR = 1,
    ZS_ACCEPT_BOOL = 2,
    ZS_ACCEPT_INT = 4,
    ZS_ACCEPT_FLOAT = 8,
    ZS_ACCEPT_LIST = 16,
    ZS_ACCEPT_MAP = 32,
};

enum zs_limit_flag {
    ZS_LIMIT_MIN = 1,
    ZS_LIMIT_MAX = 2,
    ZS_LIMIT_MIN_OPEN = 4, /* exclusiveMinimum */
    ZS_LIMIT_MAX_OPEN = 8,
};
typedef struct zs_limits {
    int64_t min_int;  /* of INT and UINT, with ZS_LIMIT_MIN; never above INT64_MAX */
    uint64_t max_int; /* as the two's complement of an int64_t when max_is_negative */
    double min_double, max_double;
    uint32_t min_size, max_size; /* code points of a string, items of a list, members of a map or
                                    object; max UINT32_MAX: none */
    uint16_t pattern; /* number for zs_schema.match, 0: none. For a STR, or the keys of a MAP */
    uint16_t format;  /* zs_format_id (text/scalar.h) of a STR */
    uint16_t expect;  /* x-expect: "3 to 63 letters, digits or `-`"; 0: none */
    uint16_t key_min_size; /* MAP: code points of a key */
    uint8_t flags;
    bool max_is_negative;
} zs_limits;

/* Which key most documents have next in an object when it is not the next row's. */
typedef struct zs_usual {
    /* ref of the OBJECT and its number, and 1 + the field before when there is one. */
    uint16_t place;
    int16_t rows; /* that are passed over; within int8_t */
} zs_usual;

typedef struct zs_schema {
    const char *kind;    /* "deployment" */
    const char *strings; /* offset 0 is "". 16 bytes can be read from where any of them begins */
    const zs_type *types;
    const zs_field *fields;
    /* Bit i is about field row i; one word more than they need. */
    const uint64_t *required;
    const uint64_t *judged; /* a value may be faulty, be text or hold text; NULL: not known */
    const zs_variant *variants;
    const uint16_t *names; /* of enums, and of keys that other tools have */
    const zs_limits *limits;
    const zs_event *defaults;                  /* every default, as events that stand nowhere */
    bool (*match)(unsigned pattern, zs_str s); /* the schema's patterns; NULL when there is none */
    const zs_usual *usual;
    uint16_t root; /* type of the document */
    uint16_t n_types, n_fields, n_variants, n_usual;
} zs_schema;

static inline zs_str zs_schema_str(const zs_schema *s, uint16_t offset)
{
    return zs_str_of(s->strings + offset);
}

static inline zs_str zs_field_name(const zs_schema *s, const zs_field *f)
{
    return (zs_str){s->strings + f->name, f->name_length};
}

/* ---- reading a typed tree -------------------------------------------------------------------- */
static inline bool zs_node_has(const zs_node *o, unsigned field)
{
    return ((const uint64_t *)(const void *)(o + 1))[field / 64] >> (field % 64) & 1;
}
/* Where the value of a field came from, in an object with so many presence words. */
static inline zs_origin zs_node_origin(const zs_node *o, unsigned words, unsigned field)
{
    const uint64_t *told = (const uint64_t *)(const void *)o->origins - words;
    uint64_t bit = (uint64_t)1 << (field % 64);
    if ((told[field / 64] & bit) == 0) {
        uint32_t rule = zs_node_has(o, field) ? ZS_RULE_DEFAULT : ZS_RULE_NONE;
        return (zs_origin){ZS_NOWHERE, rule};
    }
    unsigned before = zs_bits_count(told[field / 64] & (bit - 1));
    for (unsigned i = 0; i < field / 64; i++) {
        before += zs_bits_count(told[i]);
    }
    return o->origins[before];
}
/* Does `object` have a value for this field? ZS_HAS(resources, ZS_SVC_RESOURCES_CPU) */
#define ZS_HAS(object, field) zs_node_has(&(object)->node, (field))
/* Where the field's value came from. */
#define ZS_ORIGIN(object, field) \
    zs_node_origin(&(object)->node, sizeof(object)->has / sizeof(object)->has[0], (field))
/* Where it stands; ZS_NOWHERE for defaults. */
#define ZS_AT(object, field) (ZS_ORIGIN(object, field).at)
/* Written in the document (not absent, not a default). */
#define ZS_WRITTEN(object, field) \
    (ZS_HAS(object, field) && ZS_ORIGIN(object, field).rule != ZS_RULE_DEFAULT)

#endif
