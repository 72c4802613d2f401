/* Rules of a seccomp profile beyond its schema.
 * Must not know any host or container.
 * Source: Docker's loader of profiles, which refuses the same; podman's names of error numbers. */
#include "translate/seccomp.h"

#include "translate/oci_rules.h"

#include "generated/oci/oci.h"

#include "base/banned.h"

static void push_both(zs_diags *diags, zs_span at, zs_span before, const char *one,
                      const char *other)
{
    zs_diag *d = zs_diag_push(diags, ZS_CODE_SECCOMP_PROFILE, at,
                              "`%s` and `%s` stand in one place of the profile", one, other);
    zs_diag_add_label(diags, d, before, "the other one");
    zs_diag_help(diags, d, "keep one of the two");
}

/* podman writes an error number beside its name: they may not differ. */
static void judge_errno(zs_diags *diags, bool has_number, uint32_t value, zs_span at,
                        zs_seccomp_number by_name)
{
    if (!has_number || by_name.value == value) {
        return;
    }
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_SECCOMP_PROFILE, at,
                     "the error number %u is not the one that is named, %u", value, by_name.value);
    zs_diag_add_label(diags, d, by_name.at, "named here");
    zs_diag_help(diags, d, "keep one of the two");
}

/* What one rule must not say twice, and what it must say. */
static void judge_rule(zs_diags *diags, const zs_scmp_rule *rule)
{
    bool has_names = ZS_HAS(rule, ZS_SCMP_RULE_NAMES) && rule->names.n > 0;
    bool is_faulty = ZS_ORIGIN(rule, ZS_SCMP_RULE_NAMES).rule == ZS_RULE_FAULTY ||
                     ZS_ORIGIN(rule, ZS_SCMP_RULE_NAME).rule == ZS_RULE_FAULTY ||
                     ZS_HAS(rule, ZS_SCMP_RULE_NAMES); /* an empty list: the schema says so */
    if (has_names && rule->name.n > 0) {
        push_both(diags, ZS_AT(rule, ZS_SCMP_RULE_NAME), ZS_AT(rule, ZS_SCMP_RULE_NAMES), "name",
                  "names");
    } else if (!has_names && rule->name.n == 0 && !is_faulty) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_SECCOMP_PROFILE, rule->node.at,
                                  "a rule of the profile names no system call");
        zs_diag_help(diags, d, "add `names`, such as `\"names\": [\"mkdir\"]`");
    }
    if (ZS_HAS(rule, ZS_SCMP_RULE_ERRNO)) {
        judge_errno(diags, ZS_HAS(rule, ZS_SCMP_RULE_ERRNO_RET), rule->errno_ret,
                    ZS_AT(rule, ZS_SCMP_RULE_ERRNO_RET), zs_seccomp_rule_errno(rule));
    }
}

bool zs_seccomp_rules(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    if (profile->architectures.n > 0 && profile->arch_map.n > 0) {
        push_both(diags, ZS_AT(profile, ZS_SCMP_PROFILE_ARCH_MAP),
                  ZS_AT(profile, ZS_SCMP_PROFILE_ARCHITECTURES), "archMap", "architectures");
    }
    if (ZS_HAS(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO)) {
        judge_errno(diags, ZS_HAS(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO_RET),
                    profile->default_errno_ret, ZS_AT(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO_RET),
                    zs_seccomp_default_errno(profile));
    }
    for (uint32_t i = 0; i < profile->syscalls.n; i++) {
        judge_rule(diags, &profile->syscalls.items[i]);
    }
    return diags->n_errors == n_errors && !a->failed;
}

bool zs_seccomp_judge(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    zs_oci_seccomp *made = zs_oci_seccomp_new(a);
    bool ok = made != NULL && zs_seccomp_add_head(a, made, profile, ZS_RULE_NONE);
    for (uint32_t i = 0; ok && i < profile->syscalls.n; i++) {
        const zs_scmp_rule *rule = &profile->syscalls.items[i];
        ok = zs_seccomp_add_rule(a, made, rule, ZS_RULE_NONE, (zs_origin){rule->node.at, 0});
    }
    if (!ok) {
        return false;
    }
    made->node.at = profile->node.at;
    zs_oci_judge j = {.a = a, .diags = diags};
    zs_oci_judge_seccomp(&j, made);
    return diags->n_errors == n_errors && !a->failed;
}
