/* What the files of the decoder share. Private to model/. */
#ifndef ZS_MODEL_DECODE_H
#define ZS_MODEL_DECODE_H

#include "diag/diag.h"
#include "model/access.h"
#include "model/words.h"

typedef enum zs_outcome {
    ZS_DECODED,
    ZS_DECODED_IN_PART, /* a list, map or object without its faulty members */
    ZS_FAULTY,          /* said so; the slot holds nothing of use */
    ZS_NO_MEMORY,
} zs_outcome;

typedef struct zs_decoder {
    zs_arena *a;
    const zs_schema *schema;
    zs_diags *diags;
    uint32_t rule;       /* of every origin: ZS_RULE_NONE, or ZS_RULE_DEFAULT within a default */
    bool is_open;        /* all fields are to be told of */
    const void **models; /* by type: an object that has its defaults and no more; NULL: none made */
    unsigned depth;      /* containers around the value */
    unsigned hidden;     /* sensitive values around the value */
} zs_decoder;

/* Decodes the node `e` as a value of type place->type into `slot` (room for type->size bytes). */
zs_outcome zs_decode_value(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot);
/* Decodes a map (or the tag form `!name value`) as an object; the entry called `tag` belongs to the
 * union around it. */
zs_outcome zs_decode_object(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot,
                            zs_str tag);
zs_outcome zs_decode_union(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot);
zs_outcome zs_decode_alternate(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot);
/* BOOL, INT, UINT, DOUBLE, STR and ENUM. */
zs_outcome zs_decode_scalar(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot);

/* Decodes one field and records where it stands, or that it is null or faulty. False without
 * memory. */
bool zs_decode_field(zs_decoder *d, const zs_place *place, zs_node *o, unsigned index,
                     const zs_event *e);
/* What an object of type place->type is before anything is read: it has its defaults, and shares
 * what they point to with all others. NULL without memory. */
const void *zs_decode_model(zs_decoder *d, const zs_place *place);
/* A number as JSON writes it, whatever YAML says besides. */
bool zs_is_decimal(zs_str text);

/* Decodes an everyday scalar: text, true or false, a short decimal integer, an enumerator. False,
 * having done nothing, for all else and for every fault. */
bool zs_decode_plain(const zs_schema *schema, const zs_type *t, const zs_event *e, void *slot);

/* An empty YAML value: nothing after the colon. */
static inline bool zs_event_is_empty(const zs_event *e)
{
    return e->kind == ZS_EVENT_NULL && e->text.n == 0 && (e->flags & ZS_EVENT_JSON) == 0;
}

/* Where a key stands; of a tagged node, only its tag `!name`. */
static inline zs_span zs_key_span(const zs_event *key)
{
    return key->kind == ZS_EVENT_TAG ? zs_span_of(key->at.source, key->at.begin, key->text.n + 1)
                                     : key->at;
}

/* Reads `1.0` or `1e3` as an integer; false when it has a fraction or is too large to be exact. */
bool zs_whole_of(zs_str text, bool *ret_negative, uint64_t *ret_magnitude);

/* ---- faults: each pushes one diagnostic; those about a value return ZS_FAULTY ---------------- */
/* "text", "a list", "nothing" ... */
zs_str zs_found_words(const zs_event *e);
zs_outcome zs_fault_type(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_depth(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_range(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_whole(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_finite(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_number_form(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_enum(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_no_variant(zs_decoder *d, const zs_place *place, const zs_event *e);
zs_outcome zs_fault_variant(zs_decoder *d, const zs_place *place, const zs_event *tag);
void zs_fault_tag(zs_decoder *d, const zs_place *place, const zs_event *e);
void zs_fault_deprecated(zs_decoder *d, const zs_event *key);
/* `map` is the node that holds `key`; `index` the field that it names for the second time. */
void zs_fault_duplicate(zs_decoder *d, const zs_place *place, const zs_event *map,
                        const zs_event *key, uint16_t index);
void zs_fault_unknown_key(zs_decoder *d, const zs_place *place, const zs_event *map,
                          const zs_event *key);
/* fault_place.c: where a key belongs that is unknown in `map`; false when it is known nowhere
 * near. */
bool zs_fault_say_place(zs_decoder *d, zs_diag *said, const zs_place *place, const zs_event *map,
                        const zs_event *key);
/* Marks the fields that unknown keys of `map` probably meant as faulty, so that nothing more is
 * said about their absence. */
void zs_fault_excuse(zs_decoder *d, const zs_place *place, zs_node *o, const zs_event *map);

#endif
