/* The field ledger: what becomes of each field of a deployment (ledger.def). For people and tests;
 * the translation itself does not read it. */
#ifndef ZS_TRANSLATE_LEDGER_H
#define ZS_TRANSLATE_LEDGER_H

#include <stdint.h>

#include "base/str.h"

typedef enum zs_decision {
    ZS_DECISION_TRANSLATED,  /* its value goes into config.json */
    ZS_DECISION_REJECTED,    /* config.json cannot say it: a diagnostic does */
    ZS_DECISION_NOT_RUNTIME, /* somebody else reads it */
} zs_decision;

/* Texts are told by where they begin: pointers would be relocated at every start. */
typedef struct zs_ledger_row {
    uint16_t path, by, says;
    uint16_t decision; /* zs_decision */
} zs_ledger_row;

/* "services.*.resources.memory"; the grammar is told in ledger.def. */
const char *zs_ledger_path(const zs_ledger_row *row);
/* Words with a space between: rule ids, or a reason; then codes. */
const char *zs_ledger_by(const zs_ledger_row *row);
/* Places in config.json with ", " between; of what is not translated a sentence. */
const char *zs_ledger_says(const zs_ledger_row *row);

/* Row by row in the order of the schema; NULL past the last one. */
const zs_ledger_row *zs_ledger_at(size_t i);
/* The row of exactly this path; NULL: no leaf of the schema is called so. */
const zs_ledger_row *zs_ledger_find(zs_str path);
/* "translated", "rejected", "not runtime" */
const char *zs_decision_word(zs_decision decision);
/* Who reads the fields of a reason: "the proxy of the node ..."; NULL: no such reason. */
const char *zs_ledger_reason(zs_str word);

#endif
