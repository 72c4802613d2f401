/* Single CDI edits applied to a configuration, as the reference library applies them. Shared by
 * the compile (which keeps a few habits of its own) and by injection. No function here decides
 * which edits apply. */
#ifndef ZS_TRANSLATE_CDI_EDITS_H
#define ZS_TRANSLATE_CDI_EDITS_H

#include "cdi/hooks.h"
#include "translate/translate.h"

/* A CDI device node with what the host adds to it. */
typedef struct zs_cdi_node {
    const zs_cdi_device_node *node;
    zs_str type;          /* "c", "b", "u" or "p" */
    int64_t major, minor; /* meaningless for "p" */
    zs_origin numbers_from, type_from;
    const zs_host_device *host; /* NULL: the host has no such device */
    zs_span host_at;
} zs_cdi_node;

/* Where the facts tell of a device; NULL: the host has none at this path. */
const zs_host_device *zs_host_device_find(const zs_host_facts *facts, zs_str path, zs_span *ret_at);
/* "c", "b" or "p". */
zs_str zs_host_device_letter(const zs_host_device *device);

/* Fills type and numbers from the host where the file leaves them out. False when they stay
 * unknown or contradict the host: then an error was pushed. */
bool zs_cdi_fill_node(const zs_host_facts *facts, const zs_cdi_device_node *node, zs_cdi_node *ret,
                      zs_diags *diags);
/* Warns when the file's numbers are not the host's. */
void zs_cdi_warn_of_stale(const zs_cdi_node *filled, zs_diags *diags);
/* Removes the first device of the same path and appends the node (or overwrites the next one of
 * that path): path, type, numbers. NULL without memory. */
zs_oci_device *zs_cdi_put_node(zs_arena *a, zs_oci_linux *o,
                               const zs_cdi_node *filled) ZS_MUST_CHECK;
/* A rule that allows the node, for character and block devices only. */
bool zs_cdi_add_rule(zs_arena *a, zs_oci_linux *o, const zs_cdi_node *filled) ZS_MUST_CHECK;

/* The mount as the file has it, after the first earlier mount of the same destination (from index
 * `begin` on) was removed. NULL without memory. */
zs_oci_mount *zs_cdi_put_mount(zs_arena *a, zs_oci_spec *spec, uint32_t begin,
                               const zs_cdi_mount *mount) ZS_MUST_CHECK;
/* Every hook that `is_wanted` says yes to; NULL: every one. */
typedef bool (*zs_cdi_hook_choice)(void *context, const zs_cdi_hook_view *hook);
bool zs_cdi_add_hooks(zs_arena *a, zs_oci_spec *spec, const zs_cdi_hooks *hooks,
                      zs_cdi_hook_choice is_wanted, void *context) ZS_MUST_CHECK;
/* Group 0 and those that are there already are skipped. */
bool zs_cdi_add_gids(zs_arena *a, zs_oci_user *user,
                     const zs_cdi_container_edits *edits) ZS_MUST_CHECK;
/* Replaces the whole object. */
bool zs_cdi_set_intel_rdt(zs_arena *a, zs_oci_linux *o, const zs_cdi_intel_rdt *rdt) ZS_MUST_CHECK;
bool zs_cdi_put_net_device(zs_arena *a, zs_oci_linux *o,
                           const zs_cdi_net_device *device) ZS_MUST_CHECK;

#endif
