/* Rules of linux.seccomp that the specification states in prose.
 * Must not know how the document was made. Source: OCI runtime specification 1.3.0, config-
 * linux.md, Seccomp. */
#include "translate/oci_rules.h"

#include "base/banned.h"

static const char section[] = "config-linux.md, Seccomp";

/* Only actions that return a number have one. */
static bool takes_number(zs_oci_seccomp_action action)
{
    return action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_ERRNO ||
           action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_TRACE;
}

/* One rule of the filter; *has_notify is set when it asks for a listener. */
static void judge_syscall(zs_oci_judge *j, const zs_oci_syscall *syscall, bool *has_notify)
{
    if (ZS_HAS(syscall, ZS_OCI_SYSCALL_ACTION)) {
        *has_notify = *has_notify || syscall->action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_NOTIFY;
        if (ZS_HAS(syscall, ZS_OCI_SYSCALL_ERRNO_RET) && !takes_number(syscall->action)) {
            zs_oci_push(j, ZS_CODE_OCI_SECCOMP, ZS_AT(syscall, ZS_OCI_SYSCALL_ERRNO_RET), section,
                        "`errnoRet` goes with SCMP_ACT_ERRNO and SCMP_ACT_TRACE only");
        }
    }
    for (uint32_t i = 0; i < syscall->names.n; i++) {
        if (syscall->names.items[i].n == 0) {
            zs_oci_push(j, ZS_CODE_OCI_SECCOMP, syscall->names.at[i].at, section,
                        "the name of a system call is empty");
        }
    }
}

void zs_oci_judge_seccomp(zs_oci_judge *j, const zs_oci_seccomp *seccomp)
{
    bool has_notify = false;
    for (uint32_t i = 0; i < seccomp->syscalls.n; i++) {
        judge_syscall(j, &seccomp->syscalls.items[i], &has_notify);
    }
    bool has_path = ZS_HAS(seccomp, ZS_OCI_SECCOMP_LISTENER_PATH);
    if (ZS_HAS(seccomp, ZS_OCI_SECCOMP_LISTENER_METADATA) && !has_path) {
        zs_oci_push(j, ZS_CODE_OCI_SECCOMP, ZS_AT(seccomp, ZS_OCI_SECCOMP_LISTENER_METADATA),
                    section, "`listenerMetadata` needs `listenerPath`");
    }
    if (has_notify && !has_path) {
        zs_oci_push(j, ZS_CODE_OCI_SECCOMP_LISTENER, seccomp->node.at, section,
                    "SCMP_ACT_NOTIFY without `listenerPath`: nobody is told");
    }
    if (seccomp->default_action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_NOTIFY &&
        ZS_HAS(seccomp, ZS_OCI_SECCOMP_DEFAULT_ACTION)) {
        zs_oci_push(j, ZS_CODE_OCI_SECCOMP_LISTENER, ZS_AT(seccomp, ZS_OCI_SECCOMP_DEFAULT_ACTION),
                    section,
                    "SCMP_ACT_NOTIFY as the default action would stop the listener itself: "
                    "runc refuses it");
    }
    if (ZS_HAS(seccomp, ZS_OCI_SECCOMP_DEFAULT_ERRNO_RET) &&
        ZS_HAS(seccomp, ZS_OCI_SECCOMP_DEFAULT_ACTION) && !takes_number(seccomp->default_action)) {
        zs_oci_push(j, ZS_CODE_OCI_SECCOMP, ZS_AT(seccomp, ZS_OCI_SECCOMP_DEFAULT_ERRNO_RET),
                    section, "`defaultErrnoRet` goes with SCMP_ACT_ERRNO and SCMP_ACT_TRACE only");
    }
}
