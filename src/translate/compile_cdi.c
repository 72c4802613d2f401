/* What CDI edits bring besides variables, mounts and device nodes: hooks, group ids, cache
 * classes, network devices. Source: Container Device Interface 1.1.0. Which edits apply was
 * settled by zs_resolve_cdi. */
#include "translate/cdi_edits.h"
#include "translate/context.h"

#include "base/banned.h"

/* from: containerEdits.netDevices of CDI files   to: linux.netDevices
 * spec: Container Device Interface 1.1.0, "netDevices"
 * lossy: no. Of two that name one host interface the later wins. */
static bool put_net_devices(zs_context *c, const zs_cdi_container_edits *edits)
{
    for (uint32_t i = 0; i < edits->net_devices.n; i++) {
        if (!zs_cdi_put_net_device(c->a, c->linux_, &edits->net_devices.items[i])) {
            return false;
        }
    }
    return true;
}

/* from: containerEdits.additionalGids of CDI files   to: process.user.additionalGids
 * spec: Container Device Interface 1.1.0, "additionalGids"
 * lossy: group 0 is skipped, as the reference library does */
static bool put_gids(zs_context *c, const zs_cdi_container_edits *edits)
{
    if (edits->additional_gids.n == 0) {
        return true;
    }
    zs_oci_user *user = zs_oci_process_make_user(
        c->a, c->process, zs_from(edits->additional_gids.at[0].at, ZS_RULE_CDI_GID));
    return user && zs_cdi_add_gids(c->a, user, edits);
}

/* from: containerEdits.hooks, intelRdt, netDevices, additionalGids   to: hooks, linux.intelRdt,
 * linux.netDevices, process.user
 * spec: Container Device Interface 1.1.0, "containerEdits"
 * lossy: no */
bool zs_translate_cdi(zs_context *c)
{
    if (!c->is_cdi_active) {
        return true;
    }
    for (uint32_t i = 0; i < c->cdi.n; i++) {
        const zs_cdi_container_edits *edits = c->cdi.items[i];
        bool has_rdt = ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT);
        if (!zs_cdi_add_hooks(c->a, c->spec, edits->hooks)) {
            return false;
        }
        if (has_rdt && !zs_cdi_set_intel_rdt(c->a, c->linux_, edits->intel_rdt)) {
            return false;
        }
        if (!put_net_devices(c, edits) || !put_gids(c, edits)) {
            return false;
        }
    }
    return true;
}
