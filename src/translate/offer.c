/* A text in place of another one, written as that one was. */
#include "translate/offer.h"

#include "model/words.h"

#include "base/banned.h"

/* Quotes may make the only difference of length: else the value was escaped, or folded. */
void zs_offer_text(zs_arena *a, zs_diags *diags, zs_diag *said, zs_span at, zs_str found,
                   zs_str text)
{
    enum { QUOTES = 2 };
    bool is_quoted = at.length == found.n + QUOTES;
    zs_str fix =
        is_quoted || at.length == found.n ? zs_written(a, text, is_quoted) : (zs_str){NULL, 0};
    if (fix.p != NULL && zs_span_is_set(at)) {
        zs_diag_fix(diags, said, at, fix);
    }
}
