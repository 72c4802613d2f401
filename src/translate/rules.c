/* The rules by number: ids and one line each, for traces and the source map.
 * Must not know what the rules do. */
#include "translate/translate.h"

static const zs_rule_info rules[] = {
#define ZS_RULE(NAME, id, says) {id, says},
#include "translate/rules.def"
#undef ZS_RULE
};

#include "base/banned.h"

const zs_rule_info *zs_rule_find(uint32_t rule)
{
    return rule < ZS_RULE_FIRST || rule >= ZS_RULE_END ? NULL : &rules[rule - ZS_RULE_FIRST];
}
