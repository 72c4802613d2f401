/* What the files of the encoder share. Private to model/encode*.c.
 * Nearly every member is put into the buffer in one go (text/json_put.h): `to` is where the next
 * byte goes, and the buffer is told of it only where the writer goes on, piece by piece: where
 * there is no room for a member in one go, for texts that need escapes, for choices and for values
 * of any kind. */
#ifndef ZS_MODEL_ENCODING_H
#define ZS_MODEL_ENCODING_H

#include "model/access.h"
#include "model/model.h"
#include "text/json_put.h"

typedef struct zs_encoder {
    zs_json_writer *w;
    const zs_schema *schema;
    const char *strings;
    const zs_type *types;
    char *begin;         /* of the buffer */
    const char *last;    /* before it, there is room for ZS_PUT_SLACK more */
    uint32_t depth_most; /* of the writer */
} zs_encoder;

/* What is open: its bracket, the place of that, and how far apart its members stand. */
typedef struct place {
    size_t at;
    uint32_t between;
    bool is_list, is_compact;
} place;

/* Does a member fit whose texts have `n` bytes? */
ZS_HOT bool fits(const zs_encoder *e, const char *to, size_t n)
{
    return (uintptr_t)to + n < (uintptr_t)e->last; /* texts are in memory, so no sum overflows */
}

/* The text of an enumerator. */
static inline zs_str zs_encode_enum(const zs_encoder *e, const zs_type *t, const void *value)
{
    return zs_schema_str(e->schema, e->schema->names[t->ref + zs_load_enum(value)]);
}

/* encode.c: what stands between brackets, and the closing one; the opening one is at `at`. Like all
 * below, returns where the next byte goes. */
char *zs_encode_members(zs_encoder *e, char *to, const zs_type *t, const void *value, size_t at);

/* encode_value.c, by way of the writer. A member from its separator on; key.p NULL: an item. Makes
 * room for those that follow. */
ZS_COLD char *zs_encode_member(zs_encoder *e, char *to, place in, zs_str key, const zs_type *t,
                               const void *value);
/* A field that is there but null. */
ZS_COLD char *zs_encode_null(zs_encoder *e, char *to, place in, const zs_field *f);
/* Members that the schema does not name. */
ZS_COLD char *zs_encode_extras(zs_encoder *e, char *to, const zs_extra *extra, place in);
/* The closing bracket. */
ZS_COLD char *zs_encode_end(zs_encoder *e, char *to, place in);

#endif
