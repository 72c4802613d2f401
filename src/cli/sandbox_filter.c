/* A list of what is refused, not of what is let through: what a C library, its name services or a
 * later kernel need for reading and writing files is not ours to list, and a call that is missing
 * in such a list breaks the tool on somebody's machine. EPERM instead of death: then a message says
 * what was refused. Numbers of another architecture (int 0x80, x32) end the process. */
#include "cli/sandbox_filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/banned.h"

#if defined(__x86_64__) && !defined(__ILP32__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && defined(__AARCH64EL__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define ARCHITECTURE AUDIT_ARCH_RISCV64
#elif defined(__s390x__)
#define ARCHITECTURE AUDIT_ARCH_S390X
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define ARCHITECTURE AUDIT_ARCH_PPC64LE
#endif

#ifndef ARCHITECTURE
bool zs_sandbox_filter(void)
{
    return false;
}
#else

/* Other programs, other processes, other machines, this machine, the owners of files. */
static const uint16_t refused[] = {
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kill,
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
    SYS_pidfd_getfd,
    SYS_rt_sigqueueinfo,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_unshare,
    SYS_setns,
    SYS_move_mount,
    SYS_open_tree,
    SYS_fsopen,
    SYS_fsconfig,
    SYS_fsmount,
    SYS_fspick,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_reboot,
    SYS_swapon,
    SYS_swapoff,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_userfaultfd,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_setuid,
    SYS_setgid,
    SYS_setreuid,
    SYS_setregid,
    SYS_setresuid,
    SYS_setresgid,
    SYS_setgroups,
    SYS_setfsuid,
    SYS_setfsgid,
    SYS_capset,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_mknodat,
    SYS_linkat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_quotactl,
    SYS_acct,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_adjtimex,
    SYS_sethostname,
    SYS_setdomainname,
    SYS_syslog,
    SYS_open_by_handle_at,
    SYS_name_to_handle_at,
    SYS_personality,
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
#ifdef SYS_chmod
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
    SYS_mknod,
    SYS_link,
#endif
#ifdef SYS_mount_setattr
    SYS_mount_setattr,
#endif
#ifdef SYS_iopl
    SYS_iopl,
    SYS_ioperm,
#endif
};

enum {
    /* Steps: two a call, and room for the rest. */
    MOST = 32 + 2 * (sizeof refused / sizeof refused[0]),
    X32_BIT = 0x40000000,
    TIOCSTI = 0x5412, /* types into the terminal of whoever started the tool */
    /* CLONE_NEW*: namespaces come with privileges of their own. */
    NAMESPACES = 0x7E020000,
};

typedef struct program {
    struct sock_filter steps[MOST];
    unsigned short n;
} program;

static void add(program *p, uint16_t code, uint8_t yes, uint8_t no, uint32_t k)
{
    p->steps[p->n++] = (struct sock_filter){code, yes, no, k};
}

static void load(program *p, size_t offset)
{
    add(p, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset);
}

/* Each call is compared on its own and refused at once, so no jump is far. */
static void refuse(program *p, const uint16_t *calls, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        add(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, calls[i]);
        add(p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EPERM);
    }
}

/* Calls that are refused for one argument: its low 32 bits, on machines of either byte order. */
static void refuse_argument(program *p, long call, unsigned argument, uint16_t test, uint32_t value)
{
    size_t low = offsetof(struct seccomp_data, args) + argument * sizeof(uint64_t) +
                 (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? sizeof(uint32_t) : 0);
    add(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 4, (uint32_t)call);
    load(p, low);
    add(p, (uint16_t)(BPF_JMP | test | BPF_K), 0, 1, value);
    add(p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EPERM);
    add(p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
}

bool zs_sandbox_filter(void)
{
    program p = {.n = 0};
    /* The kernel tries a filter with the number of every call there is, to skip it where it always
     * allows; that takes longer than all our calls do. It gives up at a step that is no comparison:
     * this one, which keeps an accumulator of 0 for nobody. */
    add(&p, BPF_MISC | BPF_TAX, 0, 0, 0);
    load(&p, offsetof(struct seccomp_data, arch));
    add(&p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, ARCHITECTURE);
    add(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS);
    load(&p, offsetof(struct seccomp_data, nr));
    if (ARCHITECTURE == AUDIT_ARCH_X86_64) {
        add(&p, BPF_JMP | BPF_JGE | BPF_K, 0, 1, X32_BIT);
        add(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS);
    }
    refuse(&p, refused, sizeof refused / sizeof refused[0]);
    /* Its flags are in memory, which a filter cannot read: the C library then uses clone. */
    add(&p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_clone3);
    add(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | ENOSYS);
    refuse_argument(&p, SYS_clone, ARCHITECTURE == AUDIT_ARCH_S390X ? 1 : 0, BPF_JSET, NAMESPACES);
    refuse_argument(&p, SYS_ioctl, 1, BPF_JEQ, TIOCSTI);
    add(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    struct sock_fprog all = {p.n, p.steps};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &all, 0, 0) == 0;
}
#endif
