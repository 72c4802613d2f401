/* The last look at what was made: no text holds a byte that would end or bend it further on.
 * Must not show the text, which may be a secret. Source: deviation D33. */
#include "generated/oci/oci.h"
#include "model/model.h"
#include "translate/context.h"

#include "base/banned.h"

/* NUL ends a text for the kernel; other controls are kept out too, except tab and line ends,
 * which scripts hold. */
static bool has_fault(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char byte = (unsigned char)s.p[i];
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F) {
            return true;
        }
    }
    return false;
}

/* Called for every value of the tree; only its pointer is named. */
static bool visit(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                  const void *value, zs_origin origin)
{
    zs_context *c = context;
    if (schema->types[type].kind == ZS_KIND_STR && has_fault(*(const zs_str *)value)) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_CONTROL_CHARACTER, origin.at,
                         "the text of %S in config.json would hold a control character", pointer);
        zs_diag_note(c->diags, d, "tab and line ends are the only ones allowed");
    }
    return true;
}

bool zs_check_texts(zs_context *c)
{
    return zs_walk(c->a, &zs_oci_schema, zs_oci_schema.root, c->spec, visit, c);
}
