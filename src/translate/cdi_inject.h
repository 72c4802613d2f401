/* Injection of CDI edits into an existing configuration, exactly as the reference CDI library does
 * it. */
#ifndef ZS_TRANSLATE_CDI_INJECT_H
#define ZS_TRANSLATE_CDI_INJECT_H

#include "translate/translate.h"

/* Applies the edits kind by kind: env, device nodes, network devices, mounts, hooks, intelRdt,
 * group ids. All or nothing: false when a device node cannot be completed from the facts (an error
 * was pushed, `spec` is as before), or without memory (then `spec` is void). With any CDI mount
 * all mounts are sorted by depth; in a user namespace bind mounts get `idmap` or `ridmap`.
 * ociVersion is left alone. `facts` may be NULL: the host has no devices. */
bool zs_cdi_inject(zs_arena *a, zs_oci_spec *spec, const zs_cdi_edits *edits,
                   const zs_host_facts *facts, zs_diags *diags) ZS_MUST_CHECK;

#endif
