/* Characters that change the order in which text is shown, so that people read something else than
 * programs do. An escape of one is visible, and so no trick.
 * Source: CVE-2021-42574; UAX #9, explicit directional embeddings, overrides and isolates. */
#include "text/tape.h"

#include "base/utf8.h"

#include "base/banned.h"

enum { LEAD_BYTE = 0xE2, LENGTH = 3 }; /* how the UTF-8 form of each begins; its bytes */

/* NULL: it is none of them. */
static const char *name_of(uint32_t code)
{
    static const char *const embeddings[] = {"U+202A", "U+202B", "U+202C", "U+202D", "U+202E"};
    static const char *const isolates[] = {"U+2066", "U+2067", "U+2068", "U+2069"};
    return code >= 0x202A && code <= 0x202E   ? embeddings[code - 0x202A]
           : code >= 0x2066 && code <= 0x2069 ? isolates[code - 0x2066]
                                              : NULL;
}

void zs_text_warn_of_bidi(const zs_source *source, zs_diags *diags)
{
    zs_str text = source->bytes;
    size_t at = 0;
    while ((at += zs_str_find(zs_str_sub(text, at, text.n), (char)LEAD_BYTE)) < text.n) {
        size_t begin = at++;
        if (zs_utf8_length(zs_str_sub(text, begin, text.n)) != LENGTH) {
            continue;
        }
        size_t end = begin;
        const char *name = name_of(zs_utf8_next(text, &end));
        if (name != NULL) {
            zs_diag *d =
                zs_diag_push(diags, ZS_CODE_BIDI_CONTROL, zs_span_of(source->id, begin, LENGTH),
                             "the invisible character %s reorders the text around it", name);
            zs_diag_help(diags, d, "remove it, or write it as an escape in double quotes");
        }
    }
}
