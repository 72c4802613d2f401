/* From the members of a seccomp profile to those of linux.seccomp, one to one.
 * Must not know which parts of the profile count: that is seccomp.c.
 * Source: config-linux.md, Seccomp; Docker's and podman's profiles. */
#include "translate/seccomp.h"

#include <assert.h>

#include "base/banned.h"

/* Both schemas take these words from the same definitions. */
static_assert((int)ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_NOTIFY ==
                      (int)ZS_OCI_SECCOMP_ACTION_SCMP_ACT_NOTIFY &&
                  (int)ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_RISCV64 ==
                      (int)ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_RISCV64 &&
                  (int)ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_MASKED_EQ ==
                      (int)ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_MASKED_EQ &&
                  (int)ZS_SCMP_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV ==
                      (int)ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV,
              "words of a profile and of linux.seccomp");

/* Origins of a profile's values: where they stand, and the rule that took them over. */
static zs_origin from_profile(zs_span at, uint32_t number)
{
    return (zs_origin){at, number};
}

/* Names stand in the order of their numbers; 41 and 58 have none, second names come last. */
static uint32_t errno_of(zs_scmp_errno_name name)
{
    uint32_t index = (uint32_t)name;
    switch (name) {
    case ZS_SCMP_ERRNO_NAME_EWOULDBLOCK:
        return 11;
    case ZS_SCMP_ERRNO_NAME_EDEADLOCK:
        return 35;
    case ZS_SCMP_ERRNO_NAME_ENOTSUP:
        return 95;
    default:
        return index + 1 + (index >= ZS_SCMP_ERRNO_NAME_ENOMSG) +
               (index >= ZS_SCMP_ERRNO_NAME_EBFONT);
    }
}

zs_seccomp_number zs_seccomp_default_errno(const zs_scmp_profile *profile)
{
    if (ZS_HAS(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO)) {
        return (zs_seccomp_number){true, errno_of(profile->default_errno),
                                   ZS_AT(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO)};
    }
    return (zs_seccomp_number){ZS_HAS(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO_RET),
                               profile->default_errno_ret,
                               ZS_AT(profile, ZS_SCMP_PROFILE_DEFAULT_ERRNO_RET)};
}

zs_seccomp_number zs_seccomp_rule_errno(const zs_scmp_rule *rule)
{
    if (ZS_HAS(rule, ZS_SCMP_RULE_ERRNO)) {
        return (zs_seccomp_number){true, errno_of(rule->errno_), ZS_AT(rule, ZS_SCMP_RULE_ERRNO)};
    }
    return (zs_seccomp_number){ZS_HAS(rule, ZS_SCMP_RULE_ERRNO_RET), rule->errno_ret,
                               ZS_AT(rule, ZS_SCMP_RULE_ERRNO_RET)};
}

/* One condition on an argument. */
static bool add_argument(zs_arena *a, zs_oci_syscall *made, const zs_scmp_argument *argument,
                         uint32_t number)
{
    zs_oci_syscall_arg *arg =
        zs_oci_syscall_add_args(a, made, from_profile(argument->node.at, number));
    if (arg == NULL) {
        return false;
    }
    zs_oci_syscall_arg_set_index(arg, argument->index,
                                 from_profile(ZS_AT(argument, ZS_SCMP_ARGUMENT_INDEX), number));
    zs_oci_syscall_arg_set_value(arg, argument->value,
                                 from_profile(ZS_AT(argument, ZS_SCMP_ARGUMENT_VALUE), number));
    if (ZS_HAS(argument, ZS_SCMP_ARGUMENT_VALUE_TWO)) {
        zs_oci_syscall_arg_set_value_two(
            arg, argument->value_two,
            from_profile(ZS_AT(argument, ZS_SCMP_ARGUMENT_VALUE_TWO), number));
    }
    zs_oci_syscall_arg_set_op(arg, (zs_oci_seccomp_operator)argument->op,
                              from_profile(ZS_AT(argument, ZS_SCMP_ARGUMENT_OP), number));
    return true;
}

bool zs_seccomp_add_rule(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_rule *rule,
                         uint32_t number, zs_origin from)
{
    zs_oci_syscall *call = zs_oci_seccomp_add_syscalls(a, made, from);
    if (call == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < rule->names.n; i++) {
        if (!zs_oci_syscall_add_names(a, call, rule->names.items[i],
                                      from_profile(rule->names.at[i].at, number))) {
            return false;
        }
    }
    if (rule->name.n > 0 &&
        !zs_oci_syscall_add_names(a, call, rule->name,
                                  from_profile(ZS_AT(rule, ZS_SCMP_RULE_NAME), number))) {
        return false;
    }
    zs_oci_syscall_set_action(call, (zs_oci_seccomp_action)rule->action,
                              from_profile(ZS_AT(rule, ZS_SCMP_RULE_ACTION), number));
    zs_seccomp_number ret = zs_seccomp_rule_errno(rule);
    if (ret.is_set) {
        zs_oci_syscall_set_errno_ret(call, ret.value, from_profile(ret.at, number));
    }
    for (uint32_t i = 0; i < rule->args.n; i++) {
        if (!add_argument(a, call, &rule->args.items[i], number)) {
            return false;
        }
    }
    return true;
}

bool zs_seccomp_add_arches(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_seccomp_arch_list *list,
                           uint32_t number)
{
    for (uint32_t i = 0; i < list->n; i++) {
        if (!zs_oci_seccomp_add_architectures(a, made, (zs_oci_seccomp_arch)list->items[i],
                                              from_profile(list->at[i].at, number))) {
            return false;
        }
    }
    return true;
}

bool zs_seccomp_add_head(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_profile *profile,
                         uint32_t number)
{
    zs_oci_seccomp_set_default_action(
        made, (zs_oci_seccomp_action)profile->default_action,
        from_profile(ZS_AT(profile, ZS_SCMP_PROFILE_DEFAULT_ACTION), number));
    zs_seccomp_number ret = zs_seccomp_default_errno(profile);
    if (ret.is_set) {
        zs_oci_seccomp_set_default_errno_ret(made, ret.value, from_profile(ret.at, number));
    }
    for (uint32_t i = 0; i < profile->flags.n; i++) {
        if (!zs_oci_seccomp_add_flags(a, made, (zs_oci_seccomp_flag)profile->flags.items[i],
                                      from_profile(profile->flags.at[i].at, number))) {
            return false;
        }
    }
    if (profile->listener_path.n > 0) {
        zs_oci_seccomp_set_listener_path(
            made, profile->listener_path,
            from_profile(ZS_AT(profile, ZS_SCMP_PROFILE_LISTENER_PATH), number));
    }
    if (profile->listener_metadata.n > 0) {
        zs_oci_seccomp_set_listener_metadata(
            made, profile->listener_metadata,
            from_profile(ZS_AT(profile, ZS_SCMP_PROFILE_LISTENER_METADATA), number));
    }
    return zs_seccomp_add_arches(a, made, &profile->architectures, number);
}
