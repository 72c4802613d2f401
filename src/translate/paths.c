/* linux.maskedPaths, readonlyPaths and rootfsPropagation.
 * Source: translation rules T38, T39; deviation D23 (security_opt). */
#include "translate/context.h"

#include "base/banned.h"

#define PATH(literal)                \
    {                                \
        literal, sizeof(literal) - 1 \
    }
static const zs_str masked[] = {
    PATH("/proc/acpi"),        PATH("/proc/asound"),        PATH("/proc/kcore"),
    PATH("/proc/keys"),        PATH("/proc/latency_stats"), PATH("/proc/timer_list"),
    PATH("/proc/timer_stats"), PATH("/proc/sched_debug"),   PATH("/proc/scsi"),
    PATH("/sys/firmware"),
};
static const zs_str readonly[] = {
    PATH("/proc/bus"),           PATH("/proc/fs"), PATH("/proc/irq"), PATH("/proc/sys"),
    PATH("/proc/sysrq-trigger"),
};
enum {
    N_MASKED = sizeof masked / sizeof *masked,
    N_READONLY = sizeof readonly / sizeof *readonly,
};

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
        for (size_t k = 0; k < N_MASKED; k++) {
            is_found = is_found || speaks_of(word, masked[k]);
        }
        for (size_t k = 0; k < N_READONLY; k++) {
            is_found = is_found || speaks_of(word, readonly[k]);
        }
        if (!is_found) {
            zs_diag *d =
                zs_diag_push(c->diags, ZS_CODE_UNMASKS_NOTHING, c->security.unmasked.at[i].at,
                             "%Q is neither masked nor read-only: nothing to unmask", word);
            zs_diag_help(c->diags, d, "masked is what `zspecc explain ZS0488` lists");
        }
    }
}

/* The defaults but for those that security_opt unmasks, with room for `more`. */
static bool list_defaults(zs_context *c, const zs_str *paths, uint32_t n, uint32_t more,
                          zs_origin from, zs_str_list *ret)
{
    if (!zs_texts_begin(c->a, n + more, ret)) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!is_unmasked(c, paths[i])) {
            zs_texts_put(ret, paths[i], from);
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
    const zs_str_list *more = &c->security.masked;
    zs_origin masked_from = is_open ? open : zs_from_rule(ZS_RULE_MASKED_PATHS);
    zs_origin readonly_from = is_open ? open : zs_from_rule(ZS_RULE_READONLY_PATHS);
    zs_str_list all_masked = {NULL, NULL, 0, 0}, all_readonly = {NULL, NULL, 0, 0};
    if (!list_defaults(c, masked, is_open ? 0 : N_MASKED, more->n, masked_from, &all_masked) ||
        !list_defaults(c, readonly, is_open ? 0 : N_READONLY, 0, readonly_from, &all_readonly)) {
        return false;
    }
    warn_of_open_paths(c);
    for (uint32_t i = 0; i < more->n; i++) {
        zs_texts_put(&all_masked, more->items[i], zs_from(more->at[i].at, ZS_RULE_MASKED_PATHS));
    }
    zs_oci_linux_set_masked_paths(c->linux_, all_masked, masked_from);
    zs_oci_linux_set_readonly_paths(c->linux_, all_readonly, readonly_from);
    return true;
}
