/* The grammar of JSON: says whether a text is one JSON document before anything is made of it. */
#ifndef ZS_TEXT_JSON_CHECK_H
#define ZS_TEXT_JSON_CHECK_H

#include "diag/diag.h"
#include "text/json_lex.h"

/* True when the source is one JSON document, nested at most ZS_DEPTH_MAX deep. *ret_first is its
 * first token, *ret_values the number of its lists, maps, keys and scalars. Otherwise one
 * diagnostic. */
bool zs_json_check(const zs_source *source, zs_json_token *ret_first, uint32_t *ret_values,
                   zs_diags *diags) ZS_MUST_CHECK;

#endif
