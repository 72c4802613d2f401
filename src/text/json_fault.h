/* What the JSON checker says when a text is not JSON: one diagnostic, at the smallest span, with a
 * way out. Private to json_check.c. */
#ifndef ZS_TEXT_JSON_FAULT_H
#define ZS_TEXT_JSON_FAULT_H

#include "diag/diag.h"
#include "text/event.h"
#include "text/json_lex.h"

typedef enum zs_json_expect {
    ZS_JSON_EXPECT_VALUE, /* the root, or after a colon */
    ZS_JSON_EXPECT_ITEM,  /* after a comma */
    ZS_JSON_EXPECT_ITEM_OR_END,
    ZS_JSON_EXPECT_KEY, /* after a comma */
    ZS_JSON_EXPECT_KEY_OR_END,
    ZS_JSON_EXPECT_COLON,
    ZS_JSON_EXPECT_AFTER_VALUE,
} zs_json_expect;

typedef struct zs_json_checker {
    const zs_source *source;
    zs_diags *diags;
    zs_json_token now, last;          /* `last` is `now` at the first token */
    zs_json_token open[ZS_DEPTH_MAX]; /* the brackets that are open */
    uint32_t depth, n_values;
    zs_json_expect expect;
} zs_json_checker;

/* `now` cannot stand where it stands. */
void zs_json_report(zs_json_checker *c);
/* `now` is one value too many. */
void zs_json_report_size(zs_json_checker *c);

#endif
