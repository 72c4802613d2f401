/* The last look at what was made: no text holds a byte that would end or bend it further on.
 * Must not show the text, which may be a secret. Source: deviation D33. */
#include "base/wide.h"
#include "generated/oci/oci.h"
#include "model/model.h"
#include "translate/context.h"

#include "base/banned.h"

/* NUL ends a text for the kernel; other controls are kept out too, except tab and line ends,
 * which scripts hold. */
static bool is_fault(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

static bool has_control(zs_wide v)
{
    return zs_wide_hits(zs_wide_or(zs_wide_below_space(v), zs_wide_is(v, 0x7F))) != 0;
}

/* Every text of every result passes here, so many bytes are looked at at once; the last step may
 * look at some again. Only behind a control they are looked at one by one. */
bool zs_is_text_sound(zs_str s)
{
    const char *p = s.p, *end = s.p + s.n;
    if (s.n < ZS_WIDE_BYTES) {
        if (!has_control(zs_wide_gather(s.p, s.n))) {
            return true;
        }
    } else {
        while (zs_wide_fits(p, end) && !has_control(zs_wide_load(p))) {
            p += ZS_WIDE_BYTES;
        }
        if (!zs_wide_fits(p, end) && !has_control(zs_wide_load(end - ZS_WIDE_BYTES))) {
            return true;
        }
    }
    while (p < end && !is_fault((unsigned char)*p)) {
        p++;
    }
    return p == end;
}

/* Called for every value of the tree; only its pointer is named. */
static bool visit(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                  const void *value, zs_origin origin)
{
    zs_context *c = context;
    if (schema->types[type].kind == ZS_KIND_STR && !zs_is_text_sound(*(const zs_str *)value)) {
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
