/* The three walks over the tables, and the primitives that generated setters use. */
#ifndef ZS_MODEL_MODEL_H
#define ZS_MODEL_MODEL_H

#include "diag/diag.h"
#include "model/desc.h"
#include "text/json_write.h"

/* Decodes the node `event` as a value of object, union or alternate type `type` (schema->root for a
 * document), into a new struct in the arena. Goes on after a fault in a field, so that one run
 * reports all of them (ZS02xx).
 * Returns false without memory or when the root itself is not what the schema says (*ret
 * untouched); otherwise true, also when diagnostics were pushed: then faulty fields are absent,
 * marked ZS_RULE_FAULTY. Defaults are filled in.
 * Texts point into the tape; the tape and its source must outlive the tree. */
bool zs_decode(zs_arena *a, const zs_schema *schema, uint16_t type, const zs_event *event,
               void **ret, zs_diags *diags) ZS_MUST_CHECK;

/* The same for who goes on to set fields: all fields of all objects are told of. */
bool zs_decode_open(zs_arena *a, const zs_schema *schema, uint16_t type, const zs_event *event,
                    void **ret, zs_diags *diags) ZS_MUST_CHECK;

/* Judges a tree against the tables: required members, ranges, sizes, patterns, formats, unique
 * items. Serves decoded and made trees alike. Pushes ZS02xx at the values' origins; true when it
 * pushed no error. */
bool zs_check(zs_arena *a, const zs_schema *schema, uint16_t type, const void *object,
              zs_diags *diags);

/* Would zs_check say nothing, and does `ask` (or NULL) say yes to every text but keys of maps?
 * Takes a small part of the time of a check. False may also mean that it takes zs_check to know:
 * repeated items, numbers of members and members that are null are left to it. */
typedef bool (*zs_ask)(zs_str text);
bool zs_is_sound(const zs_schema *schema, uint16_t type, const void *object, zs_ask ask);

/* Writes the tree as JSON: fields in schema order, those with their `has` bit set (and as null
 * those that are null though they have a default), then unknown members as read. */
void zs_encode(zs_json_writer *w, const zs_schema *schema, uint16_t type, const void *object);

/* Visits the root and every value below it that is there, parents first, with its JSON pointer
 * (valid during the visit) and origin. `value` points at the value itself: at the struct of an
 * object, union or alternate, at the list, map, text or number of the others. What a union or
 * alternate holds is not visited again, its members are; unknown members are not visited.
 * Stops and returns false when `visit` does, or without memory. */
typedef bool (*zs_visit)(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                         const void *value, zs_origin origin);
bool zs_walk(zs_arena *a, const zs_schema *schema, uint16_t type, const void *object,
             zs_visit visit, void *context);
/* ---- for generated code ---------------------------------------------------------------------- */
/* A zeroed object of `size` bytes with origins for `fields` fields; NULL without memory. */
void *zs_object_new(zs_arena *a, size_t size, unsigned fields) ZS_MUST_CHECK;
/* Zeroed origins of that many fields, all told of; NULL without memory. */
zs_origin *zs_origins_new(zs_arena *a, unsigned fields) ZS_MUST_CHECK;
/* Marks field of an object that was made, or decoded to be set, as having a value from `from`. */
static inline void zs_object_mark(zs_node *o, unsigned field, zs_origin from)
{
    uint64_t *has = (uint64_t *)(void *)(o + 1);
    has[field / 64] |= (uint64_t)1 << (field % 64);
    o->origins[field] = from; /* all are told of, so a field's number is its place */
}
/* Appends a zeroed item of `size` bytes to the list struct at `list` and returns it (valid until
 * the next push), or NULL without memory. */
void *zs_list_push(zs_arena *a, void *list, size_t size, zs_origin from) ZS_MUST_CHECK;

#endif
