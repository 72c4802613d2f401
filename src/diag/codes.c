/* The table of diagnostic codes and the look-up of one by its printed id.
 * Knows no message in particular: ids, titles and explanations come from codes/ *.def. */
#include "diag/diag.h"

static const zs_code_info code_infos[ZS_CODE_COUNT] = {
#define ZS_CODE(name, id, severity, title, explanation) \
    {id, ZS_SEVERITY_##severity, title, explanation},
#include "diag/codes/all.def"
#undef ZS_CODE
};

#include "base/banned.h"

const zs_code_info *zs_code_find(zs_code code)
{
    return &code_infos[code];
}

bool zs_code_by_id(zs_str id, zs_code *ret)
{
    for (unsigned i = 0; i < ZS_CODE_COUNT; i++) {
        if (zs_str_eq_nocase(id, zs_str_of(code_infos[i].id))) {
            *ret = (zs_code)i;
            return true;
        }
    }
    return false;
}
