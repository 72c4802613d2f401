/* Fixes of texts, for rules. */
#ifndef ZS_TRANSLATE_OFFER_H
#define ZS_TRANSLATE_OFFER_H

#include "diag/diag.h"

/* Offers another text for a scalar that reads `found`: in quotes when it stands in quotes, bare
 * when it stands bare and that reads as the same text. Offers nothing when neither is certain: the
 * value came from a block scalar, or was escaped. */
void zs_offer_text(zs_arena *a, zs_diags *diags, zs_diag *said, zs_span at, zs_str found,
                   zs_str text);

#endif
