/* Made by `make generate` from schema/seccomp/seccomp.json, digest 6c7096b111e6485d. */
/* A filter of system calls, with parts for some hosts and some containers only. To change this,
 * edit the schema. */
#ifndef GENERATED_SECCOMP_TYPES_H
#define GENERATED_SECCOMP_TYPES_H

#include "model/model.h"

typedef struct zs_scmp_arch_entry zs_scmp_arch_entry;
typedef struct zs_scmp_arch_entry_list zs_scmp_arch_entry_list;
typedef struct zs_scmp_argument zs_scmp_argument;
typedef struct zs_scmp_argument_list zs_scmp_argument_list;
typedef struct zs_scmp_capability_list zs_scmp_capability_list;
typedef struct zs_scmp_condition zs_scmp_condition;
typedef struct zs_scmp_go_arch_list zs_scmp_go_arch_list;
typedef struct zs_scmp_profile zs_scmp_profile;
typedef struct zs_scmp_rule zs_scmp_rule;
typedef struct zs_scmp_rule_list zs_scmp_rule_list;
typedef struct zs_scmp_seccomp_arch_list zs_scmp_seccomp_arch_list;
typedef struct zs_scmp_seccomp_flag_list zs_scmp_seccomp_flag_list;

/* Actions of libseccomp. KILL_PROCESS, KILL_THREAD and NOTIFY came with 1.1.0. */
typedef enum zs_scmp_seccomp_action {
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_KILL,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_KILL_PROCESS,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_KILL_THREAD,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_TRAP,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_ERRNO,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_TRACE,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_ALLOW,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_LOG,
    ZS_SCMP_SECCOMP_ACTION_SCMP_ACT_NOTIFY,
} zs_scmp_seccomp_action;

/* Error numbers 1 to 133 of Linux by name, in their order (41 and 58 are nobody's); then second
 * names. */
typedef enum zs_scmp_errno_name {
    ZS_SCMP_ERRNO_NAME_EPERM,
    ZS_SCMP_ERRNO_NAME_ENOENT,
    ZS_SCMP_ERRNO_NAME_ESRCH,
    ZS_SCMP_ERRNO_NAME_EINTR,
    ZS_SCMP_ERRNO_NAME_EIO,
    ZS_SCMP_ERRNO_NAME_ENXIO,
    ZS_SCMP_ERRNO_NAME_E2BIG,
    ZS_SCMP_ERRNO_NAME_ENOEXEC,
    ZS_SCMP_ERRNO_NAME_EBADF,
    ZS_SCMP_ERRNO_NAME_ECHILD,
    ZS_SCMP_ERRNO_NAME_EAGAIN,
    ZS_SCMP_ERRNO_NAME_ENOMEM,
    ZS_SCMP_ERRNO_NAME_EACCES,
    ZS_SCMP_ERRNO_NAME_EFAULT,
    ZS_SCMP_ERRNO_NAME_ENOTBLK,
    ZS_SCMP_ERRNO_NAME_EBUSY,
    ZS_SCMP_ERRNO_NAME_EEXIST,
    ZS_SCMP_ERRNO_NAME_EXDEV,
    ZS_SCMP_ERRNO_NAME_ENODEV,
    ZS_SCMP_ERRNO_NAME_ENOTDIR,
    ZS_SCMP_ERRNO_NAME_EISDIR,
    ZS_SCMP_ERRNO_NAME_EINVAL,
    ZS_SCMP_ERRNO_NAME_ENFILE,
    ZS_SCMP_ERRNO_NAME_EMFILE,
    ZS_SCMP_ERRNO_NAME_ENOTTY,
    ZS_SCMP_ERRNO_NAME_ETXTBSY,
    ZS_SCMP_ERRNO_NAME_EFBIG,
    ZS_SCMP_ERRNO_NAME_ENOSPC,
    ZS_SCMP_ERRNO_NAME_ESPIPE,
    ZS_SCMP_ERRNO_NAME_EROFS,
    ZS_SCMP_ERRNO_NAME_EMLINK,
    ZS_SCMP_ERRNO_NAME_EPIPE,
    ZS_SCMP_ERRNO_NAME_EDOM,
    ZS_SCMP_ERRNO_NAME_ERANGE,
    ZS_SCMP_ERRNO_NAME_EDEADLK,
    ZS_SCMP_ERRNO_NAME_ENAMETOOLONG,
    ZS_SCMP_ERRNO_NAME_ENOLCK,
    ZS_SCMP_ERRNO_NAME_ENOSYS,
    ZS_SCMP_ERRNO_NAME_ENOTEMPTY,
    ZS_SCMP_ERRNO_NAME_ELOOP,
    ZS_SCMP_ERRNO_NAME_ENOMSG,
    ZS_SCMP_ERRNO_NAME_EIDRM,
    ZS_SCMP_ERRNO_NAME_ECHRNG,
    ZS_SCMP_ERRNO_NAME_EL2NSYNC,
    ZS_SCMP_ERRNO_NAME_EL3HLT,
    ZS_SCMP_ERRNO_NAME_EL3RST,
    ZS_SCMP_ERRNO_NAME_ELNRNG,
    ZS_SCMP_ERRNO_NAME_EUNATCH,
    ZS_SCMP_ERRNO_NAME_ENOCSI,
    ZS_SCMP_ERRNO_NAME_EL2HLT,
    ZS_SCMP_ERRNO_NAME_EBADE,
    ZS_SCMP_ERRNO_NAME_EBADR,
    ZS_SCMP_ERRNO_NAME_EXFULL,
    ZS_SCMP_ERRNO_NAME_ENOANO,
    ZS_SCMP_ERRNO_NAME_EBADRQC,
    ZS_SCMP_ERRNO_NAME_EBADSLT,
    ZS_SCMP_ERRNO_NAME_EBFONT,
    ZS_SCMP_ERRNO_NAME_ENOSTR,
    ZS_SCMP_ERRNO_NAME_ENODATA,
    ZS_SCMP_ERRNO_NAME_ETIME,
    ZS_SCMP_ERRNO_NAME_ENOSR,
    ZS_SCMP_ERRNO_NAME_ENONET,
    ZS_SCMP_ERRNO_NAME_ENOPKG,
    ZS_SCMP_ERRNO_NAME_EREMOTE,
    ZS_SCMP_ERRNO_NAME_ENOLINK,
    ZS_SCMP_ERRNO_NAME_EADV,
    ZS_SCMP_ERRNO_NAME_ESRMNT,
    ZS_SCMP_ERRNO_NAME_ECOMM,
    ZS_SCMP_ERRNO_NAME_EPROTO,
    ZS_SCMP_ERRNO_NAME_EMULTIHOP,
    ZS_SCMP_ERRNO_NAME_EDOTDOT,
    ZS_SCMP_ERRNO_NAME_EBADMSG,
    ZS_SCMP_ERRNO_NAME_EOVERFLOW,
    ZS_SCMP_ERRNO_NAME_ENOTUNIQ,
    ZS_SCMP_ERRNO_NAME_EBADFD,
    ZS_SCMP_ERRNO_NAME_EREMCHG,
    ZS_SCMP_ERRNO_NAME_ELIBACC,
    ZS_SCMP_ERRNO_NAME_ELIBBAD,
    ZS_SCMP_ERRNO_NAME_ELIBSCN,
    ZS_SCMP_ERRNO_NAME_ELIBMAX,
    ZS_SCMP_ERRNO_NAME_ELIBEXEC,
    ZS_SCMP_ERRNO_NAME_EILSEQ,
    ZS_SCMP_ERRNO_NAME_ERESTART,
    ZS_SCMP_ERRNO_NAME_ESTRPIPE,
    ZS_SCMP_ERRNO_NAME_EUSERS,
    ZS_SCMP_ERRNO_NAME_ENOTSOCK,
    ZS_SCMP_ERRNO_NAME_EDESTADDRREQ,
    ZS_SCMP_ERRNO_NAME_EMSGSIZE,
    ZS_SCMP_ERRNO_NAME_EPROTOTYPE,
    ZS_SCMP_ERRNO_NAME_ENOPROTOOPT,
    ZS_SCMP_ERRNO_NAME_EPROTONOSUPPORT,
    ZS_SCMP_ERRNO_NAME_ESOCKTNOSUPPORT,
    ZS_SCMP_ERRNO_NAME_EOPNOTSUPP,
    ZS_SCMP_ERRNO_NAME_EPFNOSUPPORT,
    ZS_SCMP_ERRNO_NAME_EAFNOSUPPORT,
    ZS_SCMP_ERRNO_NAME_EADDRINUSE,
    ZS_SCMP_ERRNO_NAME_EADDRNOTAVAIL,
    ZS_SCMP_ERRNO_NAME_ENETDOWN,
    ZS_SCMP_ERRNO_NAME_ENETUNREACH,
    ZS_SCMP_ERRNO_NAME_ENETRESET,
    ZS_SCMP_ERRNO_NAME_ECONNABORTED,
    ZS_SCMP_ERRNO_NAME_ECONNRESET,
    ZS_SCMP_ERRNO_NAME_ENOBUFS,
    ZS_SCMP_ERRNO_NAME_EISCONN,
    ZS_SCMP_ERRNO_NAME_ENOTCONN,
    ZS_SCMP_ERRNO_NAME_ESHUTDOWN,
    ZS_SCMP_ERRNO_NAME_ETOOMANYREFS,
    ZS_SCMP_ERRNO_NAME_ETIMEDOUT,
    ZS_SCMP_ERRNO_NAME_ECONNREFUSED,
    ZS_SCMP_ERRNO_NAME_EHOSTDOWN,
    ZS_SCMP_ERRNO_NAME_EHOSTUNREACH,
    ZS_SCMP_ERRNO_NAME_EALREADY,
    ZS_SCMP_ERRNO_NAME_EINPROGRESS,
    ZS_SCMP_ERRNO_NAME_ESTALE,
    ZS_SCMP_ERRNO_NAME_EUCLEAN,
    ZS_SCMP_ERRNO_NAME_ENOTNAM,
    ZS_SCMP_ERRNO_NAME_ENAVAIL,
    ZS_SCMP_ERRNO_NAME_EISNAM,
    ZS_SCMP_ERRNO_NAME_EREMOTEIO,
    ZS_SCMP_ERRNO_NAME_EDQUOT,
    ZS_SCMP_ERRNO_NAME_ENOMEDIUM,
    ZS_SCMP_ERRNO_NAME_EMEDIUMTYPE,
    ZS_SCMP_ERRNO_NAME_ECANCELED,
    ZS_SCMP_ERRNO_NAME_ENOKEY,
    ZS_SCMP_ERRNO_NAME_EKEYEXPIRED,
    ZS_SCMP_ERRNO_NAME_EKEYREVOKED,
    ZS_SCMP_ERRNO_NAME_EKEYREJECTED,
    ZS_SCMP_ERRNO_NAME_EOWNERDEAD,
    ZS_SCMP_ERRNO_NAME_ENOTRECOVERABLE,
    ZS_SCMP_ERRNO_NAME_ERFKILL,
    ZS_SCMP_ERRNO_NAME_EHWPOISON,
    ZS_SCMP_ERRNO_NAME_EWOULDBLOCK,
    ZS_SCMP_ERRNO_NAME_EDEADLOCK,
    ZS_SCMP_ERRNO_NAME_ENOTSUP,
} zs_scmp_errno_name;

/* Architectures of libseccomp 2.6.0. */
typedef enum zs_scmp_seccomp_arch {
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_X86,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_X86_64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_X32,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_ARM,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_AARCH64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_LOONGARCH64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_M68K,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPS,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPS64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPS64N32,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPSEL,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64N32,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_PPC,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_PPC64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_PPC64LE,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_S390,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_S390X,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_SH,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_SHEB,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_PARISC,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_PARISC64,
    ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_RISCV64,
} zs_scmp_seccomp_arch;

/* Flags of seccomp(2). WAIT_KILLABLE_RECV came with 1.1.0. */
typedef enum zs_scmp_seccomp_flag {
    ZS_SCMP_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_TSYNC,
    ZS_SCMP_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_LOG,
    ZS_SCMP_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_SPEC_ALLOW,
    ZS_SCMP_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV,
} zs_scmp_seccomp_flag;

/* Comparisons of libseccomp. */
typedef enum zs_scmp_seccomp_operator {
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_NE,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_LT,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_LE,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_EQ,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_GE,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_GT,
    ZS_SCMP_SECCOMP_OPERATOR_SCMP_CMP_MASKED_EQ,
} zs_scmp_seccomp_operator;

/* Capabilities in the kernel's order; Docker compares exactly these names. */
typedef enum zs_scmp_capability {
    ZS_SCMP_CAPABILITY_CAP_CHOWN,
    ZS_SCMP_CAPABILITY_CAP_DAC_OVERRIDE,
    ZS_SCMP_CAPABILITY_CAP_DAC_READ_SEARCH,
    ZS_SCMP_CAPABILITY_CAP_FOWNER,
    ZS_SCMP_CAPABILITY_CAP_FSETID,
    ZS_SCMP_CAPABILITY_CAP_KILL,
    ZS_SCMP_CAPABILITY_CAP_SETGID,
    ZS_SCMP_CAPABILITY_CAP_SETUID,
    ZS_SCMP_CAPABILITY_CAP_SETPCAP,
    ZS_SCMP_CAPABILITY_CAP_LINUX_IMMUTABLE,
    ZS_SCMP_CAPABILITY_CAP_NET_BIND_SERVICE,
    ZS_SCMP_CAPABILITY_CAP_NET_BROADCAST,
    ZS_SCMP_CAPABILITY_CAP_NET_ADMIN,
    ZS_SCMP_CAPABILITY_CAP_NET_RAW,
    ZS_SCMP_CAPABILITY_CAP_IPC_LOCK,
    ZS_SCMP_CAPABILITY_CAP_IPC_OWNER,
    ZS_SCMP_CAPABILITY_CAP_SYS_MODULE,
    ZS_SCMP_CAPABILITY_CAP_SYS_RAWIO,
    ZS_SCMP_CAPABILITY_CAP_SYS_CHROOT,
    ZS_SCMP_CAPABILITY_CAP_SYS_PTRACE,
    ZS_SCMP_CAPABILITY_CAP_SYS_PACCT,
    ZS_SCMP_CAPABILITY_CAP_SYS_ADMIN,
    ZS_SCMP_CAPABILITY_CAP_SYS_BOOT,
    ZS_SCMP_CAPABILITY_CAP_SYS_NICE,
    ZS_SCMP_CAPABILITY_CAP_SYS_RESOURCE,
    ZS_SCMP_CAPABILITY_CAP_SYS_TIME,
    ZS_SCMP_CAPABILITY_CAP_SYS_TTY_CONFIG,
    ZS_SCMP_CAPABILITY_CAP_MKNOD,
    ZS_SCMP_CAPABILITY_CAP_LEASE,
    ZS_SCMP_CAPABILITY_CAP_AUDIT_WRITE,
    ZS_SCMP_CAPABILITY_CAP_AUDIT_CONTROL,
    ZS_SCMP_CAPABILITY_CAP_SETFCAP,
    ZS_SCMP_CAPABILITY_CAP_MAC_OVERRIDE,
    ZS_SCMP_CAPABILITY_CAP_MAC_ADMIN,
    ZS_SCMP_CAPABILITY_CAP_SYSLOG,
    ZS_SCMP_CAPABILITY_CAP_WAKE_ALARM,
    ZS_SCMP_CAPABILITY_CAP_BLOCK_SUSPEND,
    ZS_SCMP_CAPABILITY_CAP_AUDIT_READ,
    ZS_SCMP_CAPABILITY_CAP_PERFMON,
    ZS_SCMP_CAPABILITY_CAP_BPF,
    ZS_SCMP_CAPABILITY_CAP_CHECKPOINT_RESTORE,
} zs_scmp_capability;

/* Architectures as Go names them, and as Docker does where that differs. */
typedef enum zs_scmp_go_arch {
    ZS_SCMP_GO_ARCH_386,
    ZS_SCMP_GO_ARCH_X86,
    ZS_SCMP_GO_ARCH_AMD64,
    ZS_SCMP_GO_ARCH_X32,
    ZS_SCMP_GO_ARCH_ARM,
    ZS_SCMP_GO_ARCH_ARM64,
    ZS_SCMP_GO_ARCH_LOONG64,
    ZS_SCMP_GO_ARCH_LOONGARCH64,
    ZS_SCMP_GO_ARCH_MIPS,
    ZS_SCMP_GO_ARCH_MIPS64,
    ZS_SCMP_GO_ARCH_MIPS64N32,
    ZS_SCMP_GO_ARCH_MIPS64P32,
    ZS_SCMP_GO_ARCH_MIPSEL,
    ZS_SCMP_GO_ARCH_MIPSLE,
    ZS_SCMP_GO_ARCH_MIPSEL64,
    ZS_SCMP_GO_ARCH_MIPS64LE,
    ZS_SCMP_GO_ARCH_MIPSEL64N32,
    ZS_SCMP_GO_ARCH_MIPS64P32LE,
    ZS_SCMP_GO_ARCH_PPC,
    ZS_SCMP_GO_ARCH_PPC64,
    ZS_SCMP_GO_ARCH_PPC64LE,
    ZS_SCMP_GO_ARCH_RISCV64,
    ZS_SCMP_GO_ARCH_S390,
    ZS_SCMP_GO_ARCH_S390X,
} zs_scmp_go_arch;

struct zs_scmp_seccomp_arch_list {
    zs_scmp_seccomp_arch *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_arch_entry_list {
    zs_scmp_arch_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_seccomp_flag_list {
    zs_scmp_seccomp_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_argument_list {
    zs_scmp_argument *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_capability_list {
    zs_scmp_capability *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_go_arch_list {
    zs_scmp_go_arch *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_scmp_rule_list {
    zs_scmp_rule *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_SCMP_PROFILE_DEFAULT_ACTION, ZS_SCMP_PROFILE_DEFAULT_ERRNO_RET,
    ZS_SCMP_PROFILE_DEFAULT_ERRNO, ZS_SCMP_PROFILE_ARCHITECTURES, ZS_SCMP_PROFILE_ARCH_MAP,
    ZS_SCMP_PROFILE_FLAGS, ZS_SCMP_PROFILE_LISTENER_PATH, ZS_SCMP_PROFILE_LISTENER_METADATA,
    ZS_SCMP_PROFILE_SYSCALLS, ZS_SCMP_PROFILE_FIELDS
};
/* A filter of system calls, with parts for some hosts and some containers only. */
struct zs_scmp_profile {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_scmp_seccomp_action default_action; /* What happens to a call no rule names. */
    /* Error number the default action returns or hands on, of SCMP_ACT_ERRNO and SCMP_ACT_TRACE;
     * EPERM without it. */
    uint32_t default_errno_ret;
    /* The same by name, as podman writes it beside the number: `ENOSYS`. */
    zs_scmp_errno_name default_errno;
    /* Architectures whose calls are filtered. Not together with archMap. */
    zs_scmp_seccomp_arch_list architectures;
    /* Architectures by that of the host: the entry of the host's counts. */
    zs_scmp_arch_entry_list arch_map;
    zs_scmp_seccomp_flag_list flags; /* Flags of seccomp(2). */
    /* UNIX socket the runtime sends the notification descriptor to; wanted for SCMP_ACT_NOTIFY. */
    zs_str listener_path;
    zs_str listener_metadata; /* Text handed to the listener as it is; only with listenerPath. */
    zs_scmp_rule_list syscalls; /* Rules for single calls. */
};

enum {
    ZS_SCMP_ARCH_ENTRY_ARCHITECTURE, ZS_SCMP_ARCH_ENTRY_SUB_ARCHITECTURES, ZS_SCMP_ARCH_ENTRY_FIELDS
};
/* Architectures whose calls are filtered on one kind of host. */
struct zs_scmp_arch_entry {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_scmp_seccomp_arch architecture; /* The host's own architecture. */
    zs_scmp_seccomp_arch_list sub_architectures; /* Further ones whose programs such a host runs. */
};

enum {
    ZS_SCMP_RULE_NAMES, ZS_SCMP_RULE_NAME, ZS_SCMP_RULE_ACTION, ZS_SCMP_RULE_ERRNO_RET,
    ZS_SCMP_RULE_ERRNO, ZS_SCMP_RULE_ARGS, ZS_SCMP_RULE_COMMENT, ZS_SCMP_RULE_INCLUDES,
    ZS_SCMP_RULE_EXCLUDES, ZS_SCMP_RULE_FIELDS
};
/* What happens to some calls, in containers and on hosts that meet its conditions. */
struct zs_scmp_rule {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_list names; /* Names of the calls, at least one. */
    zs_str name; /* One name, the older form. Not together with names. */
    zs_scmp_seccomp_action action; /* What happens to them. */
    /* Error number the action returns or hands on, of SCMP_ACT_ERRNO and SCMP_ACT_TRACE; EPERM
     * without it. */
    uint32_t errno_ret;
    /* The same by name, as podman writes it beside the number: `EPERM`. */
    zs_scmp_errno_name errno_;
    zs_scmp_argument_list args; /* Conditions on the arguments, all of which must hold. */
    zs_str comment; /* For people; nothing reads it. */
    zs_scmp_condition *includes; /* The rule counts only where all of this holds. */
    zs_scmp_condition *excludes; /* The rule does not count where any of this holds. */
};

enum {
    ZS_SCMP_ARGUMENT_INDEX, ZS_SCMP_ARGUMENT_VALUE, ZS_SCMP_ARGUMENT_VALUE_TWO, ZS_SCMP_ARGUMENT_OP,
    ZS_SCMP_ARGUMENT_FIELDS
};
/* A condition on one argument of the call. */
struct zs_scmp_argument {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t index; /* Which argument, 0 to 5. */
    uint64_t value; /* Value compared with; the mask of SCMP_CMP_MASKED_EQ. */
    uint64_t value_two; /* Second value, of SCMP_CMP_MASKED_EQ: what the masked argument must be. */
    zs_scmp_seccomp_operator op; /* How they are compared. */
};

enum {
    ZS_SCMP_CONDITION_CAPS, ZS_SCMP_CONDITION_ARCHES, ZS_SCMP_CONDITION_MIN_KERNEL,
    ZS_SCMP_CONDITION_FIELDS
};
/* What a container or its host may have. Includes want all of it, excludes any of it. */
struct zs_scmp_condition {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_scmp_capability_list caps; /* Capabilities in the container's bounding set. */
    /* Architectures of the host, one of which it must be: Go's names, and Docker's for some. */
    zs_scmp_go_arch_list arches;
    zs_str min_kernel; /* The host's kernel is this or newer, two numbers: `4.8`. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_SCMP_TYPE_PROFILE = 0,
    ZS_SCMP_TYPE_ARCH_ENTRY = 6,
    ZS_SCMP_TYPE_RULE = 11,
    ZS_SCMP_TYPE_ARGUMENT = 14,
    ZS_SCMP_TYPE_CONDITION = 19,
};

#endif
