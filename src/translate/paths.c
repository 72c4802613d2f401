/* linux.maskedPaths, readonlyPaths and rootfsPropagation.
 * Source: translation rules T38, T39; deviation D23 (security_opt). */
#include "translate/context.h"

#include "base/banned.h"

static const char *const masked[] = {
    "/proc/acpi",          "/proc/asound",     "/proc/kcore",       "/proc/keys",
    "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug",
    "/proc/scsi",          "/sys/firmware",
};
static const char *const readonly[] = {"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys",
                                       "/proc/sysrq-trigger"};

typedef bool (*add_path)(zs_arena *a, zs_oci_linux *o, zs_str path, zs_origin from);

static bool is_unmasked(const zs_context *c, zs_str path)
{
    for (uint32_t i = 0; i < c->security.unmasked.n; i++) {
        zs_str word = c->security.unmasked.items[i];
        if (zs_str_eq(word, path) || zs_str_is(word, "ALL")) {
            return true;
        }
    }
    return false;
}

/* The defaults but for those that security_opt unmasks. */
static bool add_defaults(zs_context *c, const char *const *paths, size_t n, add_path add,
                         enum zs_rule rule)
{
    for (size_t i = 0; i < n; i++) {
        zs_str path = zs_str_of(paths[i]);
        if (!is_unmasked(c, path) && !add(c->a, c->linux_, path, zs_from_rule(rule))) {
            return false;
        }
    }
    return true;
}

/* from: privileged, security_opt
 * to: linux.maskedPaths, linux.readonlyPaths
 * spec: T38, D23
 * lossy: no */
bool zs_translate_paths(zs_context *c)
{
    zs_oci_linux_set_rootfs_propagation(c->linux_, ZS_OCI_ROOTFS_PROPAGATION_PRIVATE,
                                        zs_from_rule(ZS_RULE_PROPAGATION));
    bool is_open = c->is_privileged || c->security.is_unconfined;
    zs_origin open = zs_from(c->is_privileged ? c->privileged_at : c->security.unconfined_at,
                             ZS_RULE_PATHS_OPEN);
    zs_oci_linux_begin_masked_paths(c->linux_, is_open ? open : zs_from_rule(ZS_RULE_MASKED_PATHS));
    zs_oci_linux_begin_readonly_paths(c->linux_,
                                      is_open ? open : zs_from_rule(ZS_RULE_READONLY_PATHS));
    if (!is_open && (!add_defaults(c, masked, sizeof masked / sizeof *masked,
                                   zs_oci_linux_add_masked_paths, ZS_RULE_MASKED_PATHS) ||
                     !add_defaults(c, readonly, sizeof readonly / sizeof *readonly,
                                   zs_oci_linux_add_readonly_paths, ZS_RULE_READONLY_PATHS))) {
        return false;
    }
    const zs_str_list *more = &c->security.masked;
    for (uint32_t i = 0; i < more->n; i++) {
        if (!zs_oci_linux_add_masked_paths(c->a, c->linux_, more->items[i],
                                           zs_from(more->at[i].at, ZS_RULE_MASKED_PATHS))) {
            return false;
        }
    }
    return true;
}
