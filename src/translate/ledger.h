/* The field ledger: what becomes of each field of a deployment (ledger.def). For people and tests;
 * the translation itself does not read it. */
#ifndef ZS_TRANSLATE_LEDGER_H
#define ZS_TRANSLATE_LEDGER_H

#include "base/str.h"

typedef enum zs_decision {
    ZS_DECISION_TRANSLATED,  /* its value goes into config.json */
    ZS_DECISION_REJECTED,    /* config.json cannot say it: a diagnostic does */
    ZS_DECISION_NOT_RUNTIME, /* somebody else reads it */
} zs_decision;

typedef struct zs_ledger_row {
    const char *path; /* "services.*.resources.memory"; the grammar is told in ledger.def */
    zs_decision decision;
    const char *by;   /* words with a space between: rule ids, or a reason; then codes */
    const char *says; /* places in config.json with ", " between; of the others a sentence */
} zs_ledger_row;

/* Row by row in the order of the schema; NULL past the last one. */
const zs_ledger_row *zs_ledger_at(size_t i);
/* The row of exactly this path; NULL: no leaf of the schema is called so. */
const zs_ledger_row *zs_ledger_find(zs_str path);
/* "translated", "rejected", "not runtime" */
const char *zs_decision_word(zs_decision decision);
/* Who reads the fields of a reason: "the proxy of the node ..."; NULL: no such reason. */
const char *zs_ledger_reason(zs_str word);

#endif
