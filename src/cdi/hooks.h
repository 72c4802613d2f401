/* The hooks of CDI edits, whichever form they were written in: the standard's list of {hookName,
 * path ...} or a map from hook name to list, which some writers use. Knows nothing of what a hook
 * does. */
#ifndef ZS_CDI_HOOKS_H
#define ZS_CDI_HOOKS_H

#include "generated/cdi/cdi.h"

/* One hook; texts and lists point into the CDI document. */
typedef struct zs_cdi_hook_view {
    zs_cdi_hook_name name;
    zs_str path;
    const zs_str_list *args, *env; /* may be empty */
    bool has_timeout;
    int64_t timeout_seconds;
    zs_span at, path_at, timeout_at;
} zs_cdi_hook_view;

/* How many hooks there are; `hooks` may be NULL. */
uint32_t zs_cdi_hook_count(const zs_cdi_hooks *hooks);
/* Hook number `i`. The map form goes phase by phase in the order of the OCI configuration. */
zs_cdi_hook_view zs_cdi_hook_at(const zs_cdi_hooks *hooks, uint32_t i);
/* "createContainer" and so on. */
zs_str zs_cdi_hook_word(zs_cdi_hook_name name);

#endif
