/* The table of diagnostic codes and the look-up of one by its printed id.
 * Knows no message in particular: ids, titles and explanations come from codes/ *.def. */
#include "diag/diag.h"

#include <stddef.h>

/* One text after another and where each begins: pointers would be relocated at every start. */
static const struct texts {
#define ZS_CODE(name, id, severity, title, explanation) \
    char id_##name[sizeof id], title_##name[sizeof title], explanation_##name[sizeof explanation];
#include "diag/codes/all.def"
#undef ZS_CODE
} texts = {
#define ZS_CODE(name, id, severity, title, explanation) id, title, explanation,
#include "diag/codes/all.def"
#undef ZS_CODE
};

static const struct {
    uint32_t id, title, explanation;
    uint32_t severity;
} rows[ZS_CODE_COUNT] = {
#define ZS_CODE(name, id, severity, title, explanation)                       \
    {offsetof(struct texts, id_##name), offsetof(struct texts, title_##name), \
     offsetof(struct texts, explanation_##name), ZS_SEVERITY_##severity},
#include "diag/codes/all.def"
#undef ZS_CODE
};

#include "base/banned.h"

zs_code_info zs_code_find(zs_code code)
{
    const char *begin = (const char *)&texts;
    return (zs_code_info){.id = begin + rows[code].id,
                          .severity = (zs_severity)rows[code].severity,
                          .title = begin + rows[code].title,
                          .explanation = begin + rows[code].explanation};
}

bool zs_code_by_id(zs_str id, zs_code *ret)
{
    for (unsigned i = 0; i < ZS_CODE_COUNT; i++) {
        if (zs_str_eq_nocase(id, zs_str_of(zs_code_find((zs_code)i).id))) {
            *ret = (zs_code)i;
            return true;
        }
    }
    return false;
}
