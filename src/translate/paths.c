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

/* Whether `unmask=WORD` speaks of the path: itself, a pattern with `*` and `?` for what a name
 * between slashes holds, as podman takes, or ALL. */
static bool speaks_of(zs_str word, zs_str path)
{
    size_t w = 0, p = 0, star = SIZE_MAX, star_p = 0;
    while (p < path.n) {
        bool is_wild = w < word.n && word.p[w] == '?' && path.p[p] != '/';
        if (w < word.n && word.p[w] == '*') {
            star = w++;
            star_p = p;
        } else if (w < word.n && (is_wild || word.p[w] == path.p[p])) {
            w++;
            p++;
        } else if (star != SIZE_MAX && path.p[star_p] != '/') {
            w = star + 1;
            p = ++star_p;
        } else {
            return zs_str_is(word, "ALL");
        }
    }
    while (w < word.n && word.p[w] == '*') {
        w++;
    }
    return w == word.n;
}

static bool is_unmasked(const zs_context *c, zs_str path)
{
    for (uint32_t i = 0; i < c->security.unmasked.n; i++) {
        if (speaks_of(c->security.unmasked.items[i], path)) {
            return true;
        }
    }
    return false;
}

/* A path that is open anyway was perhaps misspelt: nothing declared is dropped in silence. */
static void warn_of_open_paths(zs_context *c)
{
    for (uint32_t i = 0; i < c->security.unmasked.n; i++) {
        zs_str word = c->security.unmasked.items[i];
        bool is_found = false; /* or contradicted, which is said already */
        for (uint32_t k = 0; k < c->security.masked.n; k++) {
            is_found = is_found || speaks_of(word, c->security.masked.items[k]);
        }
        for (size_t k = 0; k < sizeof masked / sizeof *masked; k++) {
            is_found = is_found || speaks_of(word, zs_str_of(masked[k]));
        }
        for (size_t k = 0; k < sizeof readonly / sizeof *readonly; k++) {
            is_found = is_found || speaks_of(word, zs_str_of(readonly[k]));
        }
        if (!is_found) {
            zs_diag *d =
                zs_diag_push(c->diags, ZS_CODE_UNMASKS_NOTHING, c->security.unmasked.at[i].at,
                             "%Q is neither masked nor read-only: nothing to unmask", word);
            zs_diag_help(c->diags, d, "masked is what `zspecc explain ZS0488` lists");
        }
    }
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
    warn_of_open_paths(c);
    const zs_str_list *more = &c->security.masked;
    for (uint32_t i = 0; i < more->n; i++) {
        if (!zs_oci_linux_add_masked_paths(c->a, c->linux_, more->items[i],
                                           zs_from(more->at[i].at, ZS_RULE_MASKED_PATHS))) {
            return false;
        }
    }
    return true;
}
