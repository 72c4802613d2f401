/* Parts of the deployment's rules. Private to translate/. */
#ifndef ZS_TRANSLATE_DEPLOYMENT_RULES_H
#define ZS_TRANSLATE_DEPLOYMENT_RULES_H

#include "diag/diag.h"
#include "translate/translate.h"

/* The rules of a `wasm` block and its service type. */
void zs_wasm_rules(const zs_svc_service *service, zs_diags *diags);

#endif
