/* References in the values of `env`: $E:NAME and $S:secret. Private to translate/. */
#ifndef ZS_TRANSLATE_REFERENCE_H
#define ZS_TRANSLATE_REFERENCE_H

#include "translate/context.h"

/* Replaces *value by what it refers to and names the rule in *from; a plain text stays as it is.
 * *ret_found is false when there is no such thing, which was then pushed. False only without
 * memory. */
bool zs_resolve_reference(zs_context *c, zs_str key, zs_str *value, zs_origin *from,
                          bool *ret_found) ZS_MUST_CHECK;
/* The same for a secret; `rest` is the text after `$S:`. */
bool zs_resolve_secret(zs_context *c, zs_str key, zs_str rest, zs_span at, zs_str *ret_value,
                       bool *ret_found) ZS_MUST_CHECK;

#endif
