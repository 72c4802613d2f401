/* What the files of the encoder share. Private to model/encode*.c.
 * Nearly every member is put into the buffer in one go (text/json_put.h): `to` is where the next
 * byte goes, and the buffer is told of it only where the writer goes on, piece by piece: where
 * there is no room for a member in one go, for texts that need escapes, for choices and for values
 * of any kind.
 * What is open is known by `at`, where its bracket goes (counted from the begin of the buffer,
 * which may move), and by the `depth` of the writer within it. */
#ifndef ZS_MODEL_ENCODING_H
#define ZS_MODEL_ENCODING_H

#include "model/access.h"
#include "model/model.h"
#include "text/json_put.h"

typedef struct zs_encoder {
    const char *last;    /* before it, there is room for ZS_PUT_SLACK more */
    uintptr_t near;      /* from there on a step can be read */
    size_t near_n;       /* from each of so many bytes */
    char *begin;         /* of the buffer */
    uint32_t depth_most; /* of the writer */
    const zs_type *types;
    const char *strings;
    const zs_field *fields;
    const zs_schema *schema;
    zs_json_writer *w;
} zs_encoder;

/* Is there room for `n` bytes and ZS_PUT_SLACK more? */
ZS_HOT bool fits(const zs_encoder *e, const char *to, size_t n)
{
    return (uintptr_t)to + n < (uintptr_t)e->last; /* texts are in memory, so no sum overflows */
}

/* encode.c: what stands between brackets, and both of them. Like all below, returns where the next
 * byte goes. */
char *zs_encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at,
                        uint32_t depth);

/* encode_value.c, by way of the writer, which makes room for what follows. A value whose key or
 * separator is there already. */
ZS_COLD char *zs_encode_rest(zs_encoder *e, char *to, uint32_t depth, const zs_type *t,
                             const void *value);
/* A member from its separator on: a field, the value of an entry, an item. */
ZS_COLD char *zs_encode_field(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_field *f,
                              const zs_node *o);
ZS_COLD char *zs_encode_entry(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                              const char *entry);
ZS_COLD char *zs_encode_item(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                             const void *item);
/* All fields of an object of which some are null, or that are more than a word has bits. */
ZS_COLD char *zs_encode_fields(zs_encoder *e, char *to, size_t at, uint32_t depth, const zs_type *t,
                               const zs_node *o);
/* Members that the schema does not name. */
ZS_COLD char *zs_encode_extras(zs_encoder *e, char *to, size_t at, uint32_t depth,
                               const zs_extra *extra);
/* The closing bracket. */
ZS_COLD char *zs_encode_end(zs_encoder *e, char *to, size_t at, uint32_t depth, bool is_list);

#endif
