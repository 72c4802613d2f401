/* What the files of the checker share. Private to model/. */
#ifndef ZS_MODEL_CHECK_H
#define ZS_MODEL_CHECK_H

#include "diag/diag.h"
#include "model/access.h"
#include "model/words.h"

typedef struct zs_checker {
    zs_arena *a;
    const zs_schema *schema;
    zs_diags *diags;
    unsigned depth;
    unsigned hidden; /* sensitive values around the value */
} zs_checker;

/* A text, number or enumerator as it is shown in messages: `<hidden>` when it is sensitive. */
zs_str zs_value_words(const zs_checker *c, const zs_type *t, const void *value);
/* Judges a number against its range. */
void zs_check_number(zs_checker *c, const zs_place *place, const void *value, zs_origin origin);
/* Judges a text: its size, then its pattern, then its format; one fault at most. */
void zs_check_text(zs_checker *c, const zs_place *place, zs_str value, zs_origin origin);
/* Judges the key of a map entry; `map` is the map's type. */
void zs_check_key(zs_checker *c, const zs_place *place, const zs_type *map);
/* Judges the number of members of a list, map or object. */
void zs_check_size(zs_checker *c, const zs_place *place, size_t n, zs_span at, const char *one,
                   const char *many);
/* Judges that no two items of a list are equal. */
void zs_check_unique(zs_checker *c, const zs_place *place, const zs_list *list);

#endif
