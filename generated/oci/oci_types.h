/* Made by `make generate` from schema/oci/oci.json, digest ecd6022424007c37. */
/* The whole configuration of a container. To change this, edit the schema. */
#ifndef GENERATED_OCI_TYPES_H
#define GENERATED_OCI_TYPES_H

#include "model/model.h"

typedef struct zs_oci_any_entry zs_oci_any_entry;
typedef struct zs_oci_any_map zs_oci_any_map;
typedef struct zs_oci_block_io zs_oci_block_io;
typedef struct zs_oci_capabilities zs_oci_capabilities;
typedef struct zs_oci_console_size zs_oci_console_size;
typedef struct zs_oci_cpu zs_oci_cpu;
typedef struct zs_oci_device zs_oci_device;
typedef struct zs_oci_device_list zs_oci_device_list;
typedef struct zs_oci_device_rule zs_oci_device_rule;
typedef struct zs_oci_device_rule_list zs_oci_device_rule_list;
typedef struct zs_oci_exec_cpu_affinity zs_oci_exec_cpu_affinity;
typedef struct zs_oci_freebsd zs_oci_freebsd;
typedef struct zs_oci_freebsd_allow zs_oci_freebsd_allow;
typedef struct zs_oci_freebsd_device zs_oci_freebsd_device;
typedef struct zs_oci_freebsd_device_list zs_oci_freebsd_device_list;
typedef struct zs_oci_freebsd_jail zs_oci_freebsd_jail;
typedef struct zs_oci_hook zs_oci_hook;
typedef struct zs_oci_hook_list zs_oci_hook_list;
typedef struct zs_oci_hooks zs_oci_hooks;
typedef struct zs_oci_hugepage_limit zs_oci_hugepage_limit;
typedef struct zs_oci_hugepage_limit_list zs_oci_hugepage_limit_list;
typedef struct zs_oci_id_mapping zs_oci_id_mapping;
typedef struct zs_oci_id_mapping_list zs_oci_id_mapping_list;
typedef struct zs_oci_intel_rdt zs_oci_intel_rdt;
typedef struct zs_oci_interface_priority zs_oci_interface_priority;
typedef struct zs_oci_interface_priority_list zs_oci_interface_priority_list;
typedef struct zs_oci_io_priority zs_oci_io_priority;
typedef struct zs_oci_linux zs_oci_linux;
typedef struct zs_oci_memory zs_oci_memory;
typedef struct zs_oci_memory_policy zs_oci_memory_policy;
typedef struct zs_oci_memory_policy_flag_list zs_oci_memory_policy_flag_list;
typedef struct zs_oci_mount zs_oci_mount;
typedef struct zs_oci_mount_list zs_oci_mount_list;
typedef struct zs_oci_namespace zs_oci_namespace;
typedef struct zs_oci_namespace_list zs_oci_namespace_list;
typedef struct zs_oci_net_device zs_oci_net_device;
typedef struct zs_oci_net_device_entry zs_oci_net_device_entry;
typedef struct zs_oci_net_device_map zs_oci_net_device_map;
typedef struct zs_oci_network zs_oci_network;
typedef struct zs_oci_personality zs_oci_personality;
typedef struct zs_oci_pids zs_oci_pids;
typedef struct zs_oci_process zs_oci_process;
typedef struct zs_oci_rdma zs_oci_rdma;
typedef struct zs_oci_rdma_entry zs_oci_rdma_entry;
typedef struct zs_oci_rdma_map zs_oci_rdma_map;
typedef struct zs_oci_resources zs_oci_resources;
typedef struct zs_oci_rlimit zs_oci_rlimit;
typedef struct zs_oci_rlimit_list zs_oci_rlimit_list;
typedef struct zs_oci_root zs_oci_root;
typedef struct zs_oci_scheduler zs_oci_scheduler;
typedef struct zs_oci_scheduler_flag_list zs_oci_scheduler_flag_list;
typedef struct zs_oci_seccomp zs_oci_seccomp;
typedef struct zs_oci_seccomp_arch_list zs_oci_seccomp_arch_list;
typedef struct zs_oci_seccomp_flag_list zs_oci_seccomp_flag_list;
typedef struct zs_oci_solaris zs_oci_solaris;
typedef struct zs_oci_solaris_anet zs_oci_solaris_anet;
typedef struct zs_oci_solaris_anet_list zs_oci_solaris_anet_list;
typedef struct zs_oci_solaris_capped_cpu zs_oci_solaris_capped_cpu;
typedef struct zs_oci_solaris_capped_memory zs_oci_solaris_capped_memory;
typedef struct zs_oci_spec zs_oci_spec;
typedef struct zs_oci_syscall zs_oci_syscall;
typedef struct zs_oci_syscall_arg zs_oci_syscall_arg;
typedef struct zs_oci_syscall_arg_list zs_oci_syscall_arg_list;
typedef struct zs_oci_syscall_list zs_oci_syscall_list;
typedef struct zs_oci_throttle_device zs_oci_throttle_device;
typedef struct zs_oci_throttle_device_list zs_oci_throttle_device_list;
typedef struct zs_oci_time_offset zs_oci_time_offset;
typedef struct zs_oci_time_offset_entry zs_oci_time_offset_entry;
typedef struct zs_oci_time_offset_map zs_oci_time_offset_map;
typedef struct zs_oci_u32_list zs_oci_u32_list;
typedef struct zs_oci_user zs_oci_user;
typedef struct zs_oci_vm zs_oci_vm;
typedef struct zs_oci_vm_hw_config zs_oci_vm_hw_config;
typedef struct zs_oci_vm_hypervisor zs_oci_vm_hypervisor;
typedef struct zs_oci_vm_image zs_oci_vm_image;
typedef struct zs_oci_vm_iomem zs_oci_vm_iomem;
typedef struct zs_oci_vm_iomem_list zs_oci_vm_iomem_list;
typedef struct zs_oci_vm_kernel zs_oci_vm_kernel;
typedef struct zs_oci_weight_device zs_oci_weight_device;
typedef struct zs_oci_weight_device_list zs_oci_weight_device_list;
typedef struct zs_oci_windows zs_oci_windows;
typedef struct zs_oci_windows_cpu zs_oci_windows_cpu;
typedef struct zs_oci_windows_cpu_affinity zs_oci_windows_cpu_affinity;
typedef struct zs_oci_windows_cpu_affinity_list zs_oci_windows_cpu_affinity_list;
typedef struct zs_oci_windows_device zs_oci_windows_device;
typedef struct zs_oci_windows_device_list zs_oci_windows_device_list;
typedef struct zs_oci_windows_hyperv zs_oci_windows_hyperv;
typedef struct zs_oci_windows_memory zs_oci_windows_memory;
typedef struct zs_oci_windows_network zs_oci_windows_network;
typedef struct zs_oci_windows_resources zs_oci_windows_resources;
typedef struct zs_oci_windows_storage zs_oci_windows_storage;
typedef struct zs_oci_zos zs_oci_zos;
typedef struct zs_oci_zos_namespace zs_oci_zos_namespace;
typedef struct zs_oci_zos_namespace_list zs_oci_zos_namespace_list;

/* Classes of the I/O scheduler. */
typedef enum zs_oci_io_priority_class {
    ZS_OCI_IO_PRIORITY_CLASS_IOPRIO_CLASS_RT,
    ZS_OCI_IO_PRIORITY_CLASS_IOPRIO_CLASS_BE,
    ZS_OCI_IO_PRIORITY_CLASS_IOPRIO_CLASS_IDLE,
} zs_oci_io_priority_class;

/* Policies of the CPU scheduler. */
typedef enum zs_oci_scheduler_policy {
    ZS_OCI_SCHEDULER_POLICY_SCHED_OTHER,
    ZS_OCI_SCHEDULER_POLICY_SCHED_FIFO,
    ZS_OCI_SCHEDULER_POLICY_SCHED_RR,
    ZS_OCI_SCHEDULER_POLICY_SCHED_BATCH,
    ZS_OCI_SCHEDULER_POLICY_SCHED_ISO,
    ZS_OCI_SCHEDULER_POLICY_SCHED_IDLE,
    ZS_OCI_SCHEDULER_POLICY_SCHED_DEADLINE,
} zs_oci_scheduler_policy;

/* Flags of sched_setattr. */
typedef enum zs_oci_scheduler_flag {
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_RESET_ON_FORK,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_RECLAIM,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_DL_OVERRUN,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_KEEP_POLICY,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_KEEP_PARAMS,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_UTIL_CLAMP_MIN,
    ZS_OCI_SCHEDULER_FLAG_SCHED_FLAG_UTIL_CLAMP_MAX,
} zs_oci_scheduler_flag;

/* Kinds of device nodes in a rule: all (a), character (c), block (b). */
typedef enum zs_oci_device_rule_type {
    ZS_OCI_DEVICE_RULE_TYPE_A,
    ZS_OCI_DEVICE_RULE_TYPE_C,
    ZS_OCI_DEVICE_RULE_TYPE_B,
} zs_oci_device_rule_type;

/* Kinds of Linux namespaces. `time` came with 1.1.0. */
typedef enum zs_oci_namespace_type {
    ZS_OCI_NAMESPACE_TYPE_PID,
    ZS_OCI_NAMESPACE_TYPE_NETWORK,
    ZS_OCI_NAMESPACE_TYPE_MOUNT,
    ZS_OCI_NAMESPACE_TYPE_IPC,
    ZS_OCI_NAMESPACE_TYPE_UTS,
    ZS_OCI_NAMESPACE_TYPE_USER,
    ZS_OCI_NAMESPACE_TYPE_CGROUP,
    ZS_OCI_NAMESPACE_TYPE_TIME,
} zs_oci_namespace_type;

/* Kinds of device nodes, as mknod(1) names them. */
typedef enum zs_oci_device_type {
    ZS_OCI_DEVICE_TYPE_C,
    ZS_OCI_DEVICE_TYPE_B,
    ZS_OCI_DEVICE_TYPE_U,
    ZS_OCI_DEVICE_TYPE_P,
} zs_oci_device_type;

/* Actions of libseccomp. KILL_PROCESS, KILL_THREAD and NOTIFY came with 1.1.0. */
typedef enum zs_oci_seccomp_action {
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_KILL,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_KILL_PROCESS,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_KILL_THREAD,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_TRAP,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_ERRNO,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_TRACE,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_ALLOW,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_LOG,
    ZS_OCI_SECCOMP_ACTION_SCMP_ACT_NOTIFY,
} zs_oci_seccomp_action;

/* Architectures of libseccomp 2.6.0. */
typedef enum zs_oci_seccomp_arch {
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_X86,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_X86_64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_X32,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_ARM,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_AARCH64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_LOONGARCH64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_M68K,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPS,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPS64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPS64N32,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPSEL,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64N32,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_PPC,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_PPC64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_PPC64LE,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_S390,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_S390X,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_SH,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_SHEB,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_PARISC,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_PARISC64,
    ZS_OCI_SECCOMP_ARCH_SCMP_ARCH_RISCV64,
} zs_oci_seccomp_arch;

/* Flags of seccomp(2). WAIT_KILLABLE_RECV came with 1.1.0. */
typedef enum zs_oci_seccomp_flag {
    ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_TSYNC,
    ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_LOG,
    ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_SPEC_ALLOW,
    ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV,
} zs_oci_seccomp_flag;

/* Comparisons of libseccomp. */
typedef enum zs_oci_seccomp_operator {
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_NE,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_LT,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_LE,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_EQ,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_GE,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_GT,
    ZS_OCI_SECCOMP_OPERATOR_SCMP_CMP_MASKED_EQ,
} zs_oci_seccomp_operator;

/* Mount propagation. The recursive forms, which every runtime takes and engines write, are not
 * in the specification. */
typedef enum zs_oci_rootfs_propagation {
    ZS_OCI_ROOTFS_PROPAGATION_PRIVATE,
    ZS_OCI_ROOTFS_PROPAGATION_SHARED,
    ZS_OCI_ROOTFS_PROPAGATION_SLAVE,
    ZS_OCI_ROOTFS_PROPAGATION_UNBINDABLE,
    ZS_OCI_ROOTFS_PROPAGATION_RPRIVATE,
    ZS_OCI_ROOTFS_PROPAGATION_RSHARED,
    ZS_OCI_ROOTFS_PROPAGATION_RSLAVE,
    ZS_OCI_ROOTFS_PROPAGATION_RUNBINDABLE,
} zs_oci_rootfs_propagation;

/* Policies of set_mempolicy. */
typedef enum zs_oci_memory_policy_mode {
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_DEFAULT,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_BIND,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_INTERLEAVE,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_WEIGHTED_INTERLEAVE,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_PREFERRED,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_PREFERRED_MANY,
    ZS_OCI_MEMORY_POLICY_MODE_MPOL_LOCAL,
} zs_oci_memory_policy_mode;

/* Flags of set_mempolicy. */
typedef enum zs_oci_memory_policy_flag {
    ZS_OCI_MEMORY_POLICY_FLAG_MPOL_F_NUMA_BALANCING,
    ZS_OCI_MEMORY_POLICY_FLAG_MPOL_F_RELATIVE_NODES,
    ZS_OCI_MEMORY_POLICY_FLAG_MPOL_F_STATIC_NODES,
} zs_oci_memory_policy_flag;

/* Execution domains. */
typedef enum zs_oci_personality_domain {
    ZS_OCI_PERSONALITY_DOMAIN_LINUX,
    ZS_OCI_PERSONALITY_DOMAIN_LINUX32,
} zs_oci_personality_domain;

/* Ways to name a device. */
typedef enum zs_oci_windows_device_id_type {
    ZS_OCI_WINDOWS_DEVICE_ID_TYPE_CLASS,
} zs_oci_windows_device_id_type;

/* Formats of disk images. */
typedef enum zs_oci_vm_image_format {
    ZS_OCI_VM_IMAGE_FORMAT_RAW,
    ZS_OCI_VM_IMAGE_FORMAT_QCOW2,
    ZS_OCI_VM_IMAGE_FORMAT_VDI,
    ZS_OCI_VM_IMAGE_FORMAT_VMDK,
    ZS_OCI_VM_IMAGE_FORMAT_VHD,
} zs_oci_vm_image_format;

/* Kinds of z/OS namespaces. */
typedef enum zs_oci_zos_namespace_type {
    ZS_OCI_ZOS_NAMESPACE_TYPE_MOUNT,
    ZS_OCI_ZOS_NAMESPACE_TYPE_PID,
    ZS_OCI_ZOS_NAMESPACE_TYPE_UTS,
    ZS_OCI_ZOS_NAMESPACE_TYPE_IPC,
} zs_oci_zos_namespace_type;

/* How a resource that cannot be turned off is shared with the host. */
typedef enum zs_oci_freebsd_new_or_inherit {
    ZS_OCI_FREEBSD_NEW_OR_INHERIT_NEW,
    ZS_OCI_FREEBSD_NEW_OR_INHERIT_INHERIT,
} zs_oci_freebsd_new_or_inherit;

/* How a resource is shared with the host. */
typedef enum zs_oci_freebsd_sharing {
    ZS_OCI_FREEBSD_SHARING_DISABLE,
    ZS_OCI_FREEBSD_SHARING_NEW,
    ZS_OCI_FREEBSD_SHARING_INHERIT,
} zs_oci_freebsd_sharing;

struct zs_oci_id_mapping_list {
    zs_oci_id_mapping *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_mount_list {
    zs_oci_mount *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_u32_list {
    uint32_t *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_rlimit_list {
    zs_oci_rlimit *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_scheduler_flag_list {
    zs_oci_scheduler_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_hook_list {
    zs_oci_hook *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_device_rule_list {
    zs_oci_device_rule *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_weight_device_list {
    zs_oci_weight_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_throttle_device_list {
    zs_oci_throttle_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_hugepage_limit_list {
    zs_oci_hugepage_limit *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_interface_priority_list {
    zs_oci_interface_priority *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_rdma_map {
    zs_oci_rdma_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_namespace_list {
    zs_oci_namespace *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_device_list {
    zs_oci_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_net_device_map {
    zs_oci_net_device_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_seccomp_arch_list {
    zs_oci_seccomp_arch *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_seccomp_flag_list {
    zs_oci_seccomp_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_syscall_arg_list {
    zs_oci_syscall_arg *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_syscall_list {
    zs_oci_syscall *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_memory_policy_flag_list {
    zs_oci_memory_policy_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_time_offset_map {
    zs_oci_time_offset_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_solaris_anet_list {
    zs_oci_solaris_anet *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_windows_device_list {
    zs_oci_windows_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_windows_cpu_affinity_list {
    zs_oci_windows_cpu_affinity *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_any_map {
    zs_oci_any_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_vm_iomem_list {
    zs_oci_vm_iomem *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_zos_namespace_list {
    zs_oci_zos_namespace *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_freebsd_device_list {
    zs_oci_freebsd_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_OCI_SPEC_OCI_VERSION, ZS_OCI_SPEC_ROOT, ZS_OCI_SPEC_MOUNTS, ZS_OCI_SPEC_PROCESS,
    ZS_OCI_SPEC_HOSTNAME, ZS_OCI_SPEC_DOMAINNAME, ZS_OCI_SPEC_HOOKS, ZS_OCI_SPEC_ANNOTATIONS,
    ZS_OCI_SPEC_LINUX, ZS_OCI_SPEC_SOLARIS, ZS_OCI_SPEC_WINDOWS, ZS_OCI_SPEC_VM, ZS_OCI_SPEC_ZOS,
    ZS_OCI_SPEC_FREEBSD, ZS_OCI_SPEC_FIELDS
};
/* The whole configuration of a container. */
struct zs_oci_spec {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Version of the runtime specification the document is written for, in SemVer 2.0.0 form. */
    zs_str oci_version;
    /* The container's root file system. Required except for Windows containers with Hyper-V
     * isolation, where it must be absent. */
    zs_oci_root *root;
    zs_oci_mount_list mounts; /* File systems mounted over the root file system, in this order. */
    /* The program the container runs. Needed to start a container, not to create one. */
    zs_oci_process *process;
    /* Host name the processes see. On Linux it wants a new uts namespace, or the host's own name
     * would change. */
    zs_str hostname;
    zs_str domainname; /* NIS domain name the processes see. Wants a new uts namespace on Linux. */
    zs_oci_hooks *hooks; /* Programs run at points of the container's life. POSIX platforms only. */
    /* Free text about the container. Keys are not empty and should be in reverse domain form;
     * values may be empty. */
    zs_str_map annotations;
    zs_oci_linux *linux_; /* What only Linux containers have. */
    zs_oci_solaris *solaris; /* What only Solaris zones have. */
    /* What only Windows containers have; must be there when the platform is Windows. */
    zs_oci_windows *windows;
    zs_oci_vm *vm; /* How to boot the virtual machine that runs the container. */
    zs_oci_zos *zos; /* What only z/OS containers have. */
    zs_oci_freebsd *freebsd; /* What only FreeBSD jails have. */
};

enum {
    ZS_OCI_ROOT_PATH, ZS_OCI_ROOT_READONLY, ZS_OCI_ROOT_FIELDS
};
/* The directory that becomes `/` of the container. */
struct zs_oci_root {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Directory of the root file system: absolute or relative to the bundle, by convention
     * `rootfs`. On Windows a volume GUID path. */
    zs_str path;
    bool readonly; /* Mount the root file system read-only. Must not be true on Windows. */
};

enum {
    ZS_OCI_MOUNT_DESTINATION, ZS_OCI_MOUNT_TYPE, ZS_OCI_MOUNT_SOURCE, ZS_OCI_MOUNT_OPTIONS,
    ZS_OCI_MOUNT_UID_MAPPINGS, ZS_OCI_MOUNT_GID_MAPPINGS, ZS_OCI_MOUNT_FIELDS
};
/* One file system mounted into the container. */
struct zs_oci_mount {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Where it is mounted, seen from inside the container. Absolute; relative paths are
     * deprecated on Linux and forbidden elsewhere. */
    zs_str destination;
    /* File system type as the kernel names it, such as `tmpfs`. For bind mounts any text, since
     * the `bind` option decides. */
    zs_str type;
    /* What is mounted: a device, a name, or for bind mounts a host path, absolute or relative to
     * the bundle. */
    zs_str source;
    /* Mount options in the order given; those the runtime does not know are handed to the file
     * system. */
    zs_str_list options;
    /* Maps user ids of an id-mapped mount. Comes together with gidMappings and the `idmap` or
     * `ridmap` option. */
    zs_oci_id_mapping_list uid_mappings;
    /* Maps group ids of an id-mapped mount. Comes together with uidMappings. */
    zs_oci_id_mapping_list gid_mappings;
};

enum {
    ZS_OCI_ID_MAPPING_HOST_ID, ZS_OCI_ID_MAPPING_CONTAINER_ID, ZS_OCI_ID_MAPPING_SIZE,
    ZS_OCI_ID_MAPPING_FIELDS
};
/* A range of ids of the container and the range of the host it stands for. */
struct zs_oci_id_mapping {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t host_id; /* First id of the range on the host. */
    uint32_t container_id; /* First id of the range in the container. */
    uint32_t size; /* How many ids the range has. */
};

enum {
    ZS_OCI_PROCESS_TERMINAL, ZS_OCI_PROCESS_CONSOLE_SIZE, ZS_OCI_PROCESS_USER, ZS_OCI_PROCESS_ARGS,
    ZS_OCI_PROCESS_COMMAND_LINE, ZS_OCI_PROCESS_ENV, ZS_OCI_PROCESS_CWD,
    ZS_OCI_PROCESS_CAPABILITIES, ZS_OCI_PROCESS_RLIMITS, ZS_OCI_PROCESS_NO_NEW_PRIVILEGES,
    ZS_OCI_PROCESS_APPARMOR_PROFILE, ZS_OCI_PROCESS_OOM_SCORE_ADJ, ZS_OCI_PROCESS_SELINUX_LABEL,
    ZS_OCI_PROCESS_IO_PRIORITY, ZS_OCI_PROCESS_SCHEDULER, ZS_OCI_PROCESS_EXEC_CPU_AFFINITY,
    ZS_OCI_PROCESS_FIELDS
};
/* The program of the container. */
struct zs_oci_process {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Attach a pseudo terminal to the program's standard streams; false without it. */
    bool terminal;
    zs_oci_console_size *console_size; /* Size of the terminal. Ignored without a terminal. */
    zs_oci_user *user; /* User and groups the program runs as. */
    zs_str_list args; /* Program and arguments, as in execvp. At least one on POSIX platforms. */
    /* The whole command line as one text, for Windows only, in place of args. */
    zs_str command_line;
    zs_str_list env; /* Environment of the program as KEY=VALUE texts. */
    zs_str cwd; /* Working directory of the program, an absolute path in the container. */
    zs_oci_capabilities *capabilities; /* The program's sets of Linux capabilities. */
    zs_oci_rlimit_list rlimits; /* Resource limits as of setrlimit; each type at most once. */
    /* Keep the program and its children from gaining rights through set-user-id files and the
     * like. */
    bool no_new_privileges;
    zs_str apparmor_profile; /* Name of the AppArmor profile the program runs under. */
    /* Adjusts the score by which the kernel picks a victim when memory is short: -1000 never,
     * 1000 first. */
    int64_t oom_score_adj;
    zs_str selinux_label; /* SELinux label the program runs under. */
    zs_oci_io_priority *io_priority; /* I/O scheduling class and priority of the program. */
    zs_oci_scheduler *scheduler; /* CPU scheduling policy of the program. */
    /* CPUs that a program run later in the container (exec) may use. */
    zs_oci_exec_cpu_affinity *exec_cpu_affinity;
};

enum {
    ZS_OCI_CONSOLE_SIZE_HEIGHT, ZS_OCI_CONSOLE_SIZE_WIDTH, ZS_OCI_CONSOLE_SIZE_FIELDS
};
/* Size of the terminal, in characters. */
struct zs_oci_console_size {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t height; /* Height of the terminal. [characters] */
    uint64_t width; /* Width of the terminal. [characters] */
};

enum {
    ZS_OCI_USER_UID, ZS_OCI_USER_GID, ZS_OCI_USER_UMASK, ZS_OCI_USER_ADDITIONAL_GIDS,
    ZS_OCI_USER_USERNAME, ZS_OCI_USER_FIELDS
};
/* The user a program runs as: ids on POSIX platforms, where uid and gid are required, a name on
 * Windows. */
struct zs_oci_user {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t uid; /* User id in the container's namespace. */
    uint32_t gid; /* Group id in the container's namespace. */
    /* File mode creation mask of the program, in decimal. Without it the runtime chooses. */
    uint32_t umask;
    /* Further group ids of the program, in the container's namespace. */
    zs_oci_u32_list additional_gids;
    zs_str username; /* Name of the user, on Windows. */
};

enum {
    ZS_OCI_CAPABILITIES_BOUNDING, ZS_OCI_CAPABILITIES_EFFECTIVE, ZS_OCI_CAPABILITIES_INHERITABLE,
    ZS_OCI_CAPABILITIES_PERMITTED, ZS_OCI_CAPABILITIES_AMBIENT, ZS_OCI_CAPABILITIES_FIELDS
};
/* Names of capabilities, such as CAP_CHOWN, for each set of the process. A runtime warns about
 * names it does not know. */
struct zs_oci_capabilities {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_list bounding; /* The most that any program in the container can ever have. */
    zs_str_list effective; /* What the kernel checks at once; each must be permitted too. */
    zs_str_list inheritable; /* What a program started by this one may keep. */
    zs_str_list permitted; /* What may be made effective. */
    /* What programs without file capabilities keep across execve; each must be permitted and
     * inheritable too. */
    zs_str_list ambient;
};

enum {
    ZS_OCI_RLIMIT_TYPE, ZS_OCI_RLIMIT_HARD, ZS_OCI_RLIMIT_SOFT, ZS_OCI_RLIMIT_FIELDS
};
/* A soft and a hard limit of one resource. */
struct zs_oci_rlimit {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str type; /* Name of the limit as of setrlimit, such as RLIMIT_NOFILE. */
    /* Ceiling of the soft limit; 18446744073709551615 is no limit. Bytes, seconds or a count, as
     * the type says. */
    uint64_t hard;
    /* Limit that is enforced, not above the hard one; 18446744073709551615 is no limit. */
    uint64_t soft;
};

enum {
    ZS_OCI_IO_PRIORITY_CLASS, ZS_OCI_IO_PRIORITY_PRIORITY, ZS_OCI_IO_PRIORITY_FIELDS
};
/* Class and priority of a process in the I/O scheduler. */
struct zs_oci_io_priority {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_io_priority_class class_; /* Scheduling class: real time, best effort or idle. */
    int64_t priority; /* Priority within the class: 0 is the highest, 7 the lowest. */
};

enum {
    ZS_OCI_SCHEDULER_POLICY, ZS_OCI_SCHEDULER_NICE, ZS_OCI_SCHEDULER_PRIORITY,
    ZS_OCI_SCHEDULER_FLAGS, ZS_OCI_SCHEDULER_RUNTIME, ZS_OCI_SCHEDULER_DEADLINE,
    ZS_OCI_SCHEDULER_PERIOD, ZS_OCI_SCHEDULER_FIELDS
};
/* Policy of the CPU scheduler and its parameters, as of sched_setattr. */
struct zs_oci_scheduler {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_scheduler_policy policy; /* The scheduling policy. */
    int32_t nice; /* Nice value, of SCHED_OTHER and SCHED_BATCH. */
    int32_t priority; /* Static priority, of SCHED_FIFO and SCHED_RR. */
    zs_oci_scheduler_flag_list flags; /* Flags of the policy. */
    /* Time the program needs in each period, of SCHED_DEADLINE. Not above the deadline. [ns] */
    uint64_t runtime;
    /* Time by which it must have had its runtime, of SCHED_DEADLINE. Not above the period. [ns] */
    uint64_t deadline;
    uint64_t period; /* Length of a period, of SCHED_DEADLINE. [ns] */
};

enum {
    ZS_OCI_EXEC_CPU_AFFINITY_INITIAL, ZS_OCI_EXEC_CPU_AFFINITY_FINAL,
    ZS_OCI_EXEC_CPU_AFFINITY_FIELDS
};
/* CPUs of a program that is run in an existing container. */
struct zs_oci_exec_cpu_affinity {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str initial; /* CPUs the runtime uses until the program has joined the container's cgroup. */
    zs_str final; /* CPUs from then on. */
};

enum {
    ZS_OCI_HOOKS_PRESTART, ZS_OCI_HOOKS_CREATE_RUNTIME, ZS_OCI_HOOKS_CREATE_CONTAINER,
    ZS_OCI_HOOKS_START_CONTAINER, ZS_OCI_HOOKS_POSTSTART, ZS_OCI_HOOKS_POSTSTOP, ZS_OCI_HOOKS_FIELDS
};
/* Lists of programs, each run in its order at one point of the container's life. */
struct zs_oci_hooks {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Run after the namespaces are made and before the user's program starts, in the runtime's
     * namespace. Deprecated: use createRuntime, createContainer or startContainer. */
    zs_oci_hook_list prestart;
    /* Run while the container is created, after its namespaces and before pivot_root, in the
     * runtime's namespace. */
    zs_oci_hook_list create_runtime;
    /* Run while the container is created, after createRuntime and before pivot_root, in the
     * container's namespaces but with the host's files. */
    zs_oci_hook_list create_container;
    /* Run as the last thing before the user's program, inside the container: paths are the
     * container's. */
    zs_oci_hook_list start_container;
    /* Run after the user's program has started, in the runtime's namespace. */
    zs_oci_hook_list poststart;
    zs_oci_hook_list poststop; /* Run after the container is deleted, in the runtime's namespace. */
};

enum {
    ZS_OCI_HOOK_PATH, ZS_OCI_HOOK_ARGS, ZS_OCI_HOOK_ENV, ZS_OCI_HOOK_TIMEOUT, ZS_OCI_HOOK_FIELDS
};
/* A program to run; it gets the container's state on its standard input. */
struct zs_oci_hook {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Absolute path of the program. */
    zs_str_list args; /* Arguments including the program's name at index 0, as in execv. */
    /* Environment of the program as KEY=VALUE texts. Without it many runtimes hand on their own
     * environment. */
    zs_str_list env;
    /* How long the hook may run before it is given up. More than 0; without it there is no
     * limit. */
    int64_t timeout;
};

enum {
    ZS_OCI_LINUX_UID_MAPPINGS, ZS_OCI_LINUX_GID_MAPPINGS, ZS_OCI_LINUX_SYSCTL,
    ZS_OCI_LINUX_RESOURCES, ZS_OCI_LINUX_CGROUPS_PATH, ZS_OCI_LINUX_NAMESPACES,
    ZS_OCI_LINUX_DEVICES, ZS_OCI_LINUX_NET_DEVICES, ZS_OCI_LINUX_SECCOMP,
    ZS_OCI_LINUX_ROOTFS_PROPAGATION, ZS_OCI_LINUX_MASKED_PATHS, ZS_OCI_LINUX_READONLY_PATHS,
    ZS_OCI_LINUX_MOUNT_LABEL, ZS_OCI_LINUX_INTEL_RDT, ZS_OCI_LINUX_MEMORY_POLICY,
    ZS_OCI_LINUX_PERSONALITY, ZS_OCI_LINUX_TIME_OFFSETS, ZS_OCI_LINUX_FIELDS
};
/* What only Linux containers have. */
struct zs_oci_linux {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Which user ids of the container stand for which of the host. Wants a new user namespace. */
    zs_oci_id_mapping_list uid_mappings;
    /* Which group ids of the container stand for which of the host. Wants a new user namespace. */
    zs_oci_id_mapping_list gid_mappings;
    zs_str_map sysctl; /* Kernel parameters set for the container; only namespaced ones are safe. */
    zs_oci_resources *resources; /* Limits of the container's cgroup. */
    /* Cgroup of the container: absolute below the cgroup mount, else as the runtime reads it
     * (systemd: slice:prefix:name). */
    zs_str cgroups_path;
    /* Namespaces the container gets new or joins; of the others it shares the runtime's. Each
     * type at most once. */
    zs_oci_namespace_list namespaces;
    zs_oci_device_list devices; /* Device nodes that must be there in the container. */
    /* Network interfaces moved into the container, by their name on the host. Wants a network
     * namespace. */
    zs_oci_net_device_map net_devices;
    zs_oci_seccomp *seccomp; /* Filter of the system calls. */
    /* How mounts travel between the container's root file system and the host. */
    zs_oci_rootfs_propagation rootfs_propagation;
    zs_str_list masked_paths; /* Absolute paths in the container that cannot be read. */
    zs_str_list readonly_paths; /* Absolute paths in the container that cannot be written. */
    zs_str mount_label; /* SELinux label of the container's mounts. */
    /* Cache and memory bandwidth given by Intel Resource Director Technology. */
    zs_oci_intel_rdt *intel_rdt;
    /* NUMA policy of the program's memory, as of set_mempolicy. */
    zs_oci_memory_policy *memory_policy;
    zs_oci_personality *personality; /* Execution domain, as of personality(2). */
    /* Offsets of the container's clocks, by clock. Wants a new time namespace. */
    zs_oci_time_offset_map time_offsets;
};

enum {
    ZS_OCI_RESOURCES_DEVICES, ZS_OCI_RESOURCES_MEMORY, ZS_OCI_RESOURCES_CPU, ZS_OCI_RESOURCES_PIDS,
    ZS_OCI_RESOURCES_BLOCK_IO, ZS_OCI_RESOURCES_HUGEPAGE_LIMITS, ZS_OCI_RESOURCES_NETWORK,
    ZS_OCI_RESOURCES_RDMA, ZS_OCI_RESOURCES_UNIFIED, ZS_OCI_RESOURCES_FIELDS
};
/* Limits of the cgroup. */
struct zs_oci_resources {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Rules that allow or deny the use of device nodes, applied in this order. */
    zs_oci_device_rule_list devices;
    zs_oci_memory *memory; /* Limits of memory. */
    zs_oci_cpu *cpu; /* Shares and bounds of CPU time. */
    zs_oci_pids *pids; /* Limit of the number of tasks. */
    zs_oci_block_io *block_io; /* Weights and bounds of block device traffic. */
    zs_oci_hugepage_limit_list hugepage_limits; /* Limits of huge pages, one for each page size. */
    zs_oci_network *network; /* Class and priority of network traffic. cgroup v1 only. */
    zs_oci_rdma_map rdma; /* Limits of RDMA resources, by the name of the device. */
    /* Files of the cgroup v2 directory and what to write to them, such as `memory.high`. */
    zs_str_map unified;
};

enum {
    ZS_OCI_DEVICE_RULE_ALLOW, ZS_OCI_DEVICE_RULE_TYPE, ZS_OCI_DEVICE_RULE_MAJOR,
    ZS_OCI_DEVICE_RULE_MINOR, ZS_OCI_DEVICE_RULE_ACCESS, ZS_OCI_DEVICE_RULE_FIELDS
};
/* Allows or denies a set of device nodes. */
struct zs_oci_device_rule {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool allow; /* True allows, false denies. */
    zs_oci_device_rule_type type; /* Kind of node; all kinds without it. */
    int64_t major; /* Major number; any without it. */
    int64_t minor; /* Minor number; any without it. */
    zs_str access; /* What is allowed: any of r (read), w (write), m (mknod). */
};

enum {
    ZS_OCI_MEMORY_LIMIT, ZS_OCI_MEMORY_RESERVATION, ZS_OCI_MEMORY_SWAP, ZS_OCI_MEMORY_KERNEL,
    ZS_OCI_MEMORY_KERNEL_TCP, ZS_OCI_MEMORY_SWAPPINESS, ZS_OCI_MEMORY_DISABLE_OOM_KILLER,
    ZS_OCI_MEMORY_USE_HIERARCHY, ZS_OCI_MEMORY_CHECK_BEFORE_UPDATE, ZS_OCI_MEMORY_FIELDS
};
/* Limits of the memory controller; -1 means no limit. */
struct zs_oci_memory {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t limit; /* Most memory the container may use. [bytes] */
    int64_t reservation; /* Soft limit: reclaimed down to this when the host is short. [bytes] */
    int64_t swap; /* Most memory and swap together; wants a limit and is not below it. [bytes] */
    int64_t kernel; /* Most kernel memory. Not recommended; gone from newer kernels. [bytes] */
    int64_t kernel_tcp; /* Most memory for TCP buffers. Not recommended. [bytes] */
    uint64_t swappiness; /* How eagerly pages are swapped: 0 hardly, 100 most. */
    bool disable_oom_killer; /* Stop instead of kill when the limit is reached. cgroup v1 only. */
    bool use_hierarchy; /* Count child cgroups too. cgroup v1 only. */
    bool check_before_update; /* Refuse an update to a limit below what is in use. */
};

enum {
    ZS_OCI_CPU_SHARES, ZS_OCI_CPU_QUOTA, ZS_OCI_CPU_BURST, ZS_OCI_CPU_PERIOD,
    ZS_OCI_CPU_REALTIME_RUNTIME, ZS_OCI_CPU_REALTIME_PERIOD, ZS_OCI_CPU_CPUS, ZS_OCI_CPU_MEMS,
    ZS_OCI_CPU_IDLE, ZS_OCI_CPU_FIELDS
};
/* Limits of the cpu and cpuset controllers. */
struct zs_oci_cpu {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t shares; /* Share of CPU time relative to other cgroups; 1024 is usual. */
    int64_t quota; /* CPU time in each period for all tasks together; negative is no limit. [us] */
    /* Unused CPU time that may be saved up and added to a later period; not above a positive
     * quota. */
    uint64_t burst;
    uint64_t period; /* Length of a period. [us] */
    /* Longest time real-time tasks may have the CPU in a real-time period. [us] */
    int64_t realtime_runtime;
    uint64_t realtime_period; /* Length of a real-time period. [us] */
    zs_str cpus; /* CPUs the container may use, as numbers and ranges such as `0-3,7`. */
    zs_str mems; /* Memory nodes the container may use, as numbers and ranges such as `0-3,7`. */
    /* 1 runs the cgroup only when nothing else wants the CPU (SCHED_IDLE); 0 is normal. */
    int64_t idle;
};

enum {
    ZS_OCI_PIDS_LIMIT, ZS_OCI_PIDS_FIELDS
};
/* Limits of the pids controller. */
struct zs_oci_pids {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t limit; /* Most tasks in the container; -1 is no limit, 0 is a limit of its own. */
};

enum {
    ZS_OCI_BLOCK_IO_WEIGHT, ZS_OCI_BLOCK_IO_LEAF_WEIGHT, ZS_OCI_BLOCK_IO_WEIGHT_DEVICE,
    ZS_OCI_BLOCK_IO_THROTTLE_READ_BPS_DEVICE, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_BPS_DEVICE,
    ZS_OCI_BLOCK_IO_THROTTLE_READ_IOPS_DEVICE, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_IOPS_DEVICE,
    ZS_OCI_BLOCK_IO_FIELDS
};
/* Weights and bounds of the blkio and io controllers. */
struct zs_oci_block_io {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint16_t weight; /* Share of device time relative to other cgroups, 10 to 1000 in the kernel. */
    uint16_t leaf_weight; /* The same against the cgroup's own children. cgroup v1 only. */
    /* Weights for single devices, which replace the general one there. */
    zs_oci_weight_device_list weight_device;
    /* Upper bounds of reading, in bytes per second, for single devices. */
    zs_oci_throttle_device_list throttle_read_bps_device;
    /* Upper bounds of writing, in bytes per second, for single devices. */
    zs_oci_throttle_device_list throttle_write_bps_device;
    /* Upper bounds of reading, in operations per second, for single devices. */
    zs_oci_throttle_device_list throttle_read_iops_device;
    /* Upper bounds of writing, in operations per second, for single devices. */
    zs_oci_throttle_device_list throttle_write_iops_device;
};

enum {
    ZS_OCI_WEIGHT_DEVICE_MAJOR, ZS_OCI_WEIGHT_DEVICE_MINOR, ZS_OCI_WEIGHT_DEVICE_WEIGHT,
    ZS_OCI_WEIGHT_DEVICE_LEAF_WEIGHT, ZS_OCI_WEIGHT_DEVICE_FIELDS
};
/* Weight of one device; has weight, leafWeight or both. */
struct zs_oci_weight_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t major; /* Major number of the device. */
    int64_t minor; /* Minor number of the device. */
    uint16_t weight; /* Share of the device's time, 10 to 1000 in the kernel. */
    uint16_t leaf_weight; /* The same against the cgroup's own children. cgroup v1 only. */
};

enum {
    ZS_OCI_THROTTLE_DEVICE_MAJOR, ZS_OCI_THROTTLE_DEVICE_MINOR, ZS_OCI_THROTTLE_DEVICE_RATE,
    ZS_OCI_THROTTLE_DEVICE_FIELDS
};
/* Bound of one device's traffic. */
struct zs_oci_throttle_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t major; /* Major number of the device. */
    int64_t minor; /* Minor number of the device. */
    uint64_t rate; /* The bound: bytes or operations per second, as the list says. */
};

enum {
    ZS_OCI_HUGEPAGE_LIMIT_PAGE_SIZE, ZS_OCI_HUGEPAGE_LIMIT_LIMIT, ZS_OCI_HUGEPAGE_LIMIT_FIELDS
};
/* Limit of one size of huge pages; counts reservations too where the kernel can. */
struct zs_oci_hugepage_limit {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str page_size; /* Size of the pages, such as `2MB` or `1GB`. */
    uint64_t limit; /* Most memory in pages of this size. [bytes] */
};

enum {
    ZS_OCI_NETWORK_CLASS_ID, ZS_OCI_NETWORK_PRIORITIES, ZS_OCI_NETWORK_FIELDS
};
/* Marks of the net_cls and net_prio controllers of cgroup v1. */
struct zs_oci_network {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t class_id; /* Class the packets of the container are marked with. */
    zs_oci_interface_priority_list priorities; /* Priorities of the traffic, one an interface. */
};

enum {
    ZS_OCI_INTERFACE_PRIORITY_NAME, ZS_OCI_INTERFACE_PRIORITY_PRIORITY,
    ZS_OCI_INTERFACE_PRIORITY_FIELDS
};
/* Priority of traffic through one interface. */
struct zs_oci_interface_priority {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name; /* Name of the interface in the runtime's network namespace. */
    uint32_t priority; /* The priority. */
};

enum {
    ZS_OCI_RDMA_HCA_HANDLES, ZS_OCI_RDMA_HCA_OBJECTS, ZS_OCI_RDMA_FIELDS
};
/* Limits of one RDMA device; has one of the two at least. */
struct zs_oci_rdma {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t hca_handles; /* Most open handles. */
    uint32_t hca_objects; /* Most objects. */
};

enum {
    ZS_OCI_NAMESPACE_TYPE, ZS_OCI_NAMESPACE_PATH, ZS_OCI_NAMESPACE_FIELDS
};
/* A namespace, new or joined. */
struct zs_oci_namespace {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_namespace_type type; /* Which kind of namespace. */
    zs_str path; /* Absolute path of the namespace to join; without it a new one is made. */
};

enum {
    ZS_OCI_DEVICE_PATH, ZS_OCI_DEVICE_TYPE, ZS_OCI_DEVICE_MAJOR, ZS_OCI_DEVICE_MINOR,
    ZS_OCI_DEVICE_FILE_MODE, ZS_OCI_DEVICE_UID, ZS_OCI_DEVICE_GID, ZS_OCI_DEVICE_FIELDS
};
/* A device node in the container. */
struct zs_oci_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Full path of the node in the container. */
    /* Kind of node: character (c, or u for unbuffered), block (b) or FIFO (p). */
    zs_oci_device_type type;
    int64_t major; /* Major number; required unless the type is p. */
    int64_t minor; /* Minor number; required unless the type is p. */
    uint32_t file_mode; /* Permission bits of the node, in decimal; type bits are ignored. */
    uint32_t uid; /* Owner in the container's namespace. */
    uint32_t gid; /* Group in the container's namespace. */
};

enum {
    ZS_OCI_NET_DEVICE_NAME, ZS_OCI_NET_DEVICE_FIELDS
};
/* How a network interface looks in the container. */
struct zs_oci_net_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Name in the container; without it the host's name stays. Fewer than 16 bytes, and one `%d`
     * lets the kernel number it. */
    zs_str name;
};

enum {
    ZS_OCI_SECCOMP_DEFAULT_ACTION, ZS_OCI_SECCOMP_DEFAULT_ERRNO_RET, ZS_OCI_SECCOMP_ARCHITECTURES,
    ZS_OCI_SECCOMP_FLAGS, ZS_OCI_SECCOMP_LISTENER_PATH, ZS_OCI_SECCOMP_LISTENER_METADATA,
    ZS_OCI_SECCOMP_SYSCALLS, ZS_OCI_SECCOMP_FIELDS
};
/* Filter of the system calls. */
struct zs_oci_seccomp {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_seccomp_action default_action; /* What happens to a call no rule names. */
    /* Error number the default action returns or hands on, of SCMP_ACT_ERRNO and SCMP_ACT_TRACE;
     * EPERM without it. */
    uint32_t default_errno_ret;
    zs_oci_seccomp_arch_list architectures; /* Architectures whose calls are filtered. */
    zs_oci_seccomp_flag_list flags; /* Flags of seccomp(2). */
    /* UNIX socket the runtime sends the notification descriptor to; wanted for SCMP_ACT_NOTIFY. */
    zs_str listener_path;
    zs_str listener_metadata; /* Text handed to the listener as it is; only with listenerPath. */
    zs_oci_syscall_list syscalls; /* Rules for single calls, looked at after the architecture. */
};

enum {
    ZS_OCI_SYSCALL_NAMES, ZS_OCI_SYSCALL_ACTION, ZS_OCI_SYSCALL_ERRNO_RET, ZS_OCI_SYSCALL_ARGS,
    ZS_OCI_SYSCALL_FIELDS
};
/* What happens to some calls. */
struct zs_oci_syscall {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_list names; /* Names of the calls, at least one. */
    zs_oci_seccomp_action action; /* What happens to them. */
    /* Error number the action returns or hands on, of SCMP_ACT_ERRNO and SCMP_ACT_TRACE; EPERM
     * without it. */
    uint32_t errno_ret;
    zs_oci_syscall_arg_list args; /* Conditions on the arguments, all of which must hold. */
};

enum {
    ZS_OCI_SYSCALL_ARG_INDEX, ZS_OCI_SYSCALL_ARG_VALUE, ZS_OCI_SYSCALL_ARG_VALUE_TWO,
    ZS_OCI_SYSCALL_ARG_OP, ZS_OCI_SYSCALL_ARG_FIELDS
};
/* A condition on one argument. */
struct zs_oci_syscall_arg {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t index; /* Which argument, 0 to 5. */
    uint64_t value; /* Value compared with; the mask of SCMP_CMP_MASKED_EQ. */
    uint64_t value_two; /* Second value, of SCMP_CMP_MASKED_EQ: what the masked argument must be. */
    zs_oci_seccomp_operator op; /* How they are compared. */
};

enum {
    ZS_OCI_INTEL_RDT_CLOS_ID, ZS_OCI_INTEL_RDT_SCHEMATA, ZS_OCI_INTEL_RDT_L3_CACHE_SCHEMA,
    ZS_OCI_INTEL_RDT_MEM_BW_SCHEMA, ZS_OCI_INTEL_RDT_ENABLE_MONITORING, ZS_OCI_INTEL_RDT_FIELDS
};
/* Class of service and its shares, written to the resctrl file system. */
struct zs_oci_intel_rdt {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Name of the class of service, a directory of resctrl; `/` is the default class. */
    zs_str clos_id;
    /* Lines for the schemata file, one resource each, written after the two older members. */
    zs_str_list schemata;
    zs_str l3_cache_schema; /* Line for the L3 cache, which should start with `L3:`. */
    zs_str mem_bw_schema; /* Line for the memory bandwidth. */
    bool enable_monitoring; /* Make a monitoring group of the container's own. */
};

enum {
    ZS_OCI_MEMORY_POLICY_MODE, ZS_OCI_MEMORY_POLICY_NODES, ZS_OCI_MEMORY_POLICY_FLAGS,
    ZS_OCI_MEMORY_POLICY_FIELDS
};
/* NUMA policy: which nodes serve the program's memory. */
struct zs_oci_memory_policy {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_memory_policy_mode mode; /* The policy. */
    /* Nodes the policy is about, as numbers and ranges such as `0-3,7`. None for MPOL_DEFAULT
     * and MPOL_LOCAL. */
    zs_str nodes;
    /* Flags of the policy; static and relative nodes exclude each other. */
    zs_oci_memory_policy_flag_list flags;
};

enum {
    ZS_OCI_PERSONALITY_DOMAIN, ZS_OCI_PERSONALITY_FLAGS, ZS_OCI_PERSONALITY_FIELDS
};
/* Execution domain of the program. */
struct zs_oci_personality {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* The domain: LINUX, or LINUX32 to look like a 32-bit kernel. */
    zs_oci_personality_domain domain;
    zs_str_list flags; /* Further flags; none is supported today. */
};

enum {
    ZS_OCI_TIME_OFFSET_SECS, ZS_OCI_TIME_OFFSET_NANOSECS, ZS_OCI_TIME_OFFSET_FIELDS
};
/* How far a clock of the container is ahead of the host's. */
struct zs_oci_time_offset {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    int64_t secs; /* Whole seconds; may be negative. */
    uint32_t nanosecs; /* Nanoseconds added to the seconds, below one second. [ns] */
};

enum {
    ZS_OCI_SOLARIS_MILESTONE, ZS_OCI_SOLARIS_LIMITPRIV, ZS_OCI_SOLARIS_MAX_SHM_MEMORY,
    ZS_OCI_SOLARIS_CAPPED_CPU, ZS_OCI_SOLARIS_CAPPED_MEMORY, ZS_OCI_SOLARIS_ANET,
    ZS_OCI_SOLARIS_FIELDS
};
/* What only Solaris zones have; the members stand for properties of zonecfg(1M). */
struct zs_oci_solaris {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str milestone; /* SMF service that must be online before the program starts. */
    zs_str limitpriv; /* Most privileges any process can obtain, separated by commas. */
    zs_str max_shm_memory; /* Most shared memory: a number and K, M, G or T. */
    zs_oci_solaris_capped_cpu *capped_cpu; /* Limit of CPU time. */
    zs_oci_solaris_capped_memory *capped_memory; /* Limits of memory. */
    zs_oci_solaris_anet_list anet; /* Network interfaces made for the container. */
};

enum {
    ZS_OCI_SOLARIS_CAPPED_CPU_NCPUS, ZS_OCI_SOLARIS_CAPPED_CPU_FIELDS
};
/* Limit of CPU time. */
struct zs_oci_solaris_capped_cpu {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str ncpus; /* How many CPUs' worth of time, such as `1.25`. [CPUs] */
};

enum {
    ZS_OCI_SOLARIS_CAPPED_MEMORY_PHYSICAL, ZS_OCI_SOLARIS_CAPPED_MEMORY_SWAP,
    ZS_OCI_SOLARIS_CAPPED_MEMORY_FIELDS
};
/* Limits of memory. */
struct zs_oci_solaris_capped_memory {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str physical; /* Most physical memory: a number and K, M, G or T. */
    zs_str swap; /* Most swap: a number and K, M, G or T. */
};

enum {
    ZS_OCI_SOLARIS_ANET_LINKNAME, ZS_OCI_SOLARIS_ANET_LOWER_LINK,
    ZS_OCI_SOLARIS_ANET_ALLOWED_ADDRESS, ZS_OCI_SOLARIS_ANET_CONFIGURE_ALLOWED_ADDRESS,
    ZS_OCI_SOLARIS_ANET_DEFROUTER, ZS_OCI_SOLARIS_ANET_MAC_ADDRESS,
    ZS_OCI_SOLARIS_ANET_LINK_PROTECTION, ZS_OCI_SOLARIS_ANET_FIELDS
};
/* A network interface made when the container starts and removed when it ends. */
struct zs_oci_solaris_anet {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str linkname; /* Name of the interface. */
    zs_str lower_link; /* Link it is made on. */
    zs_str allowed_address; /* Addresses the container may use; any without it. */
    zs_str configure_allowed_address; /* `true` sets those addresses up at each start. */
    zs_str defrouter; /* Default router. */
    zs_str mac_address; /* MAC address or a keyword of zonecfg(1M). */
    zs_str link_protection; /* Kinds of link protection, separated by commas. */
};

enum {
    ZS_OCI_WINDOWS_LAYER_FOLDERS, ZS_OCI_WINDOWS_DEVICES, ZS_OCI_WINDOWS_RESOURCES,
    ZS_OCI_WINDOWS_NETWORK, ZS_OCI_WINDOWS_CREDENTIAL_SPEC, ZS_OCI_WINDOWS_SERVICING,
    ZS_OCI_WINDOWS_IGNORE_FLUSHES_DURING_BOOT, ZS_OCI_WINDOWS_HYPERV, ZS_OCI_WINDOWS_FIELDS
};
/* What only Windows containers have. */
struct zs_oci_windows {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Folders of the image's layers, the topmost first; the last is the scratch folder. */
    zs_str_list layer_folders;
    zs_oci_windows_device_list devices; /* Devices that must be there in the container. */
    zs_oci_windows_resources *resources; /* Limits of the container. */
    zs_oci_windows_network *network; /* How the container is joined to the network. */
    /* Group managed service account, as the platform's tools write it. */
    zs_oci_any_map credential_spec;
    bool servicing; /* Start in the mode that applies pending updates. */
    bool ignore_flushes_during_boot; /* Do without disk flushes while the container boots. */
    /* Run with Hyper-V isolation; without it as a Windows Server container. */
    zs_oci_windows_hyperv *hyperv;
};

enum {
    ZS_OCI_WINDOWS_DEVICE_ID, ZS_OCI_WINDOWS_DEVICE_ID_TYPE, ZS_OCI_WINDOWS_DEVICE_FIELDS
};
/* A device for the container. */
struct zs_oci_windows_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str id; /* Names the device, as idType says. */
    /* How to read the id; `class`: the GUID of a device interface class. */
    zs_oci_windows_device_id_type id_type;
};

enum {
    ZS_OCI_WINDOWS_RESOURCES_MEMORY, ZS_OCI_WINDOWS_RESOURCES_CPU, ZS_OCI_WINDOWS_RESOURCES_STORAGE,
    ZS_OCI_WINDOWS_RESOURCES_FIELDS
};
/* Limits of the container. */
struct zs_oci_windows_resources {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_windows_memory *memory; /* Limits of memory. */
    zs_oci_windows_cpu *cpu; /* Limits of CPU time. */
    zs_oci_windows_storage *storage; /* Limits of the system drive. */
};

enum {
    ZS_OCI_WINDOWS_MEMORY_LIMIT, ZS_OCI_WINDOWS_MEMORY_FIELDS
};
/* Limits of memory. */
struct zs_oci_windows_memory {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t limit; /* Most memory the container may use. [bytes] */
};

enum {
    ZS_OCI_WINDOWS_CPU_COUNT, ZS_OCI_WINDOWS_CPU_SHARES, ZS_OCI_WINDOWS_CPU_MAXIMUM,
    ZS_OCI_WINDOWS_CPU_AFFINITY, ZS_OCI_WINDOWS_CPU_FIELDS
};
/* Limits of CPU time. */
struct zs_oci_windows_cpu {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t count; /* How many CPUs the container has. [CPUs] */
    uint16_t shares; /* Weight against other containers. */
    /* Portion of processor cycles, in hundredths of a percent: 10000 is all. [0.01 %] */
    uint16_t maximum;
    /* Which processors may be used, one mask a processor group. */
    zs_oci_windows_cpu_affinity_list affinity;
};

enum {
    ZS_OCI_WINDOWS_CPU_AFFINITY_MASK, ZS_OCI_WINDOWS_CPU_AFFINITY_GROUP,
    ZS_OCI_WINDOWS_CPU_AFFINITY_FIELDS
};
/* Processors of one group. */
struct zs_oci_windows_cpu_affinity {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t mask; /* Bit mask of the processors within the group. */
    uint32_t group; /* Number of the processor group. */
};

enum {
    ZS_OCI_WINDOWS_STORAGE_IOPS, ZS_OCI_WINDOWS_STORAGE_BPS, ZS_OCI_WINDOWS_STORAGE_SANDBOX_SIZE,
    ZS_OCI_WINDOWS_STORAGE_FIELDS
};
/* Limits of the container's system drive. */
struct zs_oci_windows_storage {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint64_t iops; /* Most operations a second. [operations/s] */
    uint64_t bps; /* Most bytes a second. [bytes/s] */
    uint64_t sandbox_size; /* Least size of the system drive. [bytes] */
};

enum {
    ZS_OCI_WINDOWS_NETWORK_ENDPOINT_LIST, ZS_OCI_WINDOWS_NETWORK_ALLOW_UNQUALIFIED_DNS_QUERY,
    ZS_OCI_WINDOWS_NETWORK_DNS_SEARCH_LIST, ZS_OCI_WINDOWS_NETWORK_NETWORK_SHARED_CONTAINER_NAME,
    ZS_OCI_WINDOWS_NETWORK_NETWORK_NAMESPACE, ZS_OCI_WINDOWS_NETWORK_FIELDS
};
/* How the container is joined to the network. */
struct zs_oci_windows_network {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_list endpoint_list; /* Host Network Service endpoints to connect to. */
    bool allow_unqualified_dns_query; /* Allow names without a domain to be resolved. */
    zs_str_list dns_search_list; /* Suffixes tried when a name is resolved. */
    zs_str network_shared_container_name; /* Name of the container whose network stack is shared. */
    /* Network namespace to use; no other member of this object goes with it. */
    zs_str network_namespace;
};

enum {
    ZS_OCI_WINDOWS_HYPERV_UTILITY_VM_PATH, ZS_OCI_WINDOWS_HYPERV_FIELDS
};
/* Hyper-V isolation. */
struct zs_oci_windows_hyperv {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Image of the utility virtual machine; without it looked for in the layers, from the lowest
     * up. */
    zs_str utility_vm_path;
};

enum {
    ZS_OCI_VM_HYPERVISOR, ZS_OCI_VM_KERNEL, ZS_OCI_VM_IMAGE, ZS_OCI_VM_HW_CONFIG, ZS_OCI_VM_FIELDS
};
/* The virtual machine of the container. */
struct zs_oci_vm {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_vm_hypervisor *hypervisor; /* The hypervisor to use. */
    zs_oci_vm_kernel *kernel; /* The kernel to boot. */
    /* Image of the machine's own root file system, apart from the container's. */
    zs_oci_vm_image *image;
    /* Hardware of the machine. Documents written by the reference Go types spell it hwconfig. */
    zs_oci_vm_hw_config *hw_config;
};

enum {
    ZS_OCI_VM_HYPERVISOR_PATH, ZS_OCI_VM_HYPERVISOR_PARAMETERS, ZS_OCI_VM_HYPERVISOR_FIELDS
};
/* The hypervisor. */
struct zs_oci_vm_hypervisor {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Absolute path of the hypervisor's program on the host. */
    zs_str_list parameters; /* Parameters handed to it. */
};

enum {
    ZS_OCI_VM_KERNEL_PATH, ZS_OCI_VM_KERNEL_PARAMETERS, ZS_OCI_VM_KERNEL_INITRD,
    ZS_OCI_VM_KERNEL_FIELDS
};
/* The kernel of the machine. */
struct zs_oci_vm_kernel {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Absolute path of the kernel on the host. */
    zs_str_list parameters; /* Parameters handed to it. */
    zs_str initrd; /* Absolute path on the host of the first RAM disk. */
};

enum {
    ZS_OCI_VM_IMAGE_PATH, ZS_OCI_VM_IMAGE_FORMAT, ZS_OCI_VM_IMAGE_FIELDS
};
/* Image of a root file system. */
struct zs_oci_vm_image {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Absolute path of the image on the host. */
    zs_oci_vm_image_format format; /* Format of the image. */
};

enum {
    ZS_OCI_VM_HW_CONFIG_DEVICE_TREE, ZS_OCI_VM_HW_CONFIG_VCPUS, ZS_OCI_VM_HW_CONFIG_MEMORY,
    ZS_OCI_VM_HW_CONFIG_DTDEVS, ZS_OCI_VM_HW_CONFIG_IOMEMS, ZS_OCI_VM_HW_CONFIG_IRQS,
    ZS_OCI_VM_HW_CONFIG_FIELDS
};
/* Hardware of the machine. */
struct zs_oci_vm_hw_config {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str device_tree; /* Path of the device tree the machine gets. */
    uint32_t vcpus; /* How many virtual CPUs it has. [CPUs] */
    uint64_t memory; /* Most memory it has. [bytes] */
    zs_str_list dtdevs; /* Device tree nodes of the host handed through to it. */
    zs_oci_vm_iomem_list iomems; /* Ranges of device memory it may use. */
    zs_oci_u32_list irqs; /* Interrupts it may receive. */
};

enum {
    ZS_OCI_VM_IOMEM_FIRST_GFN, ZS_OCI_VM_IOMEM_FIRST_MFN, ZS_OCI_VM_IOMEM_NR_MFNS,
    ZS_OCI_VM_IOMEM_FIELDS
};
/* A range of device memory, in frames. */
struct zs_oci_vm_iomem {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* First frame in the machine; without it the same as the host's. [frames] */
    uint64_t first_gfn;
    uint64_t first_mfn; /* First frame on the host. [frames] */
    uint64_t nr_mfns; /* How many frames. */
};

enum {
    ZS_OCI_ZOS_NAMESPACES, ZS_OCI_ZOS_FIELDS
};
/* What only z/OS containers have. */
struct zs_oci_zos {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Namespaces the container gets new or joins. Each type at most once. */
    zs_oci_zos_namespace_list namespaces;
};

enum {
    ZS_OCI_ZOS_NAMESPACE_TYPE, ZS_OCI_ZOS_NAMESPACE_PATH, ZS_OCI_ZOS_NAMESPACE_FIELDS
};
/* A namespace, new or joined. */
struct zs_oci_zos_namespace {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_zos_namespace_type type; /* Which kind of namespace. */
    zs_str path; /* Absolute path of the namespace to join; without it a new one is made. */
};

enum {
    ZS_OCI_FREEBSD_DEVICES, ZS_OCI_FREEBSD_JAIL, ZS_OCI_FREEBSD_FIELDS
};
/* What only FreeBSD jails have. */
struct zs_oci_freebsd {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Devices shown in the container besides those of its devfs rule set. */
    zs_oci_freebsd_device_list devices;
    zs_oci_freebsd_jail *jail; /* Parameters of the jail. */
};

enum {
    ZS_OCI_FREEBSD_DEVICE_PATH, ZS_OCI_FREEBSD_DEVICE_MODE, ZS_OCI_FREEBSD_DEVICE_FIELDS
};
/* A device shown in the container. */
struct zs_oci_freebsd_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Path of the device relative to /dev. */
    uint32_t mode; /* Permission bits, in decimal. */
};

enum {
    ZS_OCI_FREEBSD_JAIL_PARENT, ZS_OCI_FREEBSD_JAIL_HOST, ZS_OCI_FREEBSD_JAIL_IP4,
    ZS_OCI_FREEBSD_JAIL_IP4_ADDR, ZS_OCI_FREEBSD_JAIL_IP6, ZS_OCI_FREEBSD_JAIL_IP6_ADDR,
    ZS_OCI_FREEBSD_JAIL_VNET, ZS_OCI_FREEBSD_JAIL_INTERFACE, ZS_OCI_FREEBSD_JAIL_VNET_INTERFACES,
    ZS_OCI_FREEBSD_JAIL_SYSVMSG, ZS_OCI_FREEBSD_JAIL_SYSVSEM, ZS_OCI_FREEBSD_JAIL_SYSVSHM,
    ZS_OCI_FREEBSD_JAIL_ENFORCE_STATFS, ZS_OCI_FREEBSD_JAIL_ALLOW, ZS_OCI_FREEBSD_JAIL_FIELDS
};
/* Parameters of jail(8). */
struct zs_oci_freebsd_jail {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str parent; /* Jail this one is a child of; used to share namespaces. */
    zs_oci_freebsd_new_or_inherit host; /* Whether the jail has host names and ids of its own. */
    zs_oci_freebsd_sharing ip4; /* What IPv4 addresses the jail sees. */
    zs_str_list ip4_addr; /* IPv4 addresses of the jail. */
    zs_oci_freebsd_sharing ip6; /* What IPv6 addresses the jail sees. */
    zs_str_list ip6_addr; /* IPv6 addresses of the jail. */
    zs_oci_freebsd_new_or_inherit vnet; /* Whether the jail has a network stack of its own. */
    zs_str interface; /* Interface the jail's addresses are added to. */
    zs_str_list vnet_interfaces; /* Interfaces handed to the jail's own network stack. */
    /* What System V message queues the jail sees; `new` without it. */
    zs_oci_freebsd_sharing sysvmsg;
    zs_oci_freebsd_sharing sysvsem; /* What System V semaphores the jail sees; `new` without it. */
    /* What System V shared memory the jail sees; `new` without it. */
    zs_oci_freebsd_sharing sysvshm;
    /* Which mounts the jail sees: 0 all, 1 those below its root, 2 its root only. 2 without it. */
    int64_t enforce_statfs;
    zs_oci_freebsd_allow *allow; /* What the jail is allowed beyond the usual. */
};

enum {
    ZS_OCI_FREEBSD_ALLOW_SET_HOSTNAME, ZS_OCI_FREEBSD_ALLOW_RAW_SOCKETS,
    ZS_OCI_FREEBSD_ALLOW_CHFLAGS, ZS_OCI_FREEBSD_ALLOW_MOUNT, ZS_OCI_FREEBSD_ALLOW_QUOTAS,
    ZS_OCI_FREEBSD_ALLOW_SOCKET_AF, ZS_OCI_FREEBSD_ALLOW_MLOCK, ZS_OCI_FREEBSD_ALLOW_RESERVED_PORTS,
    ZS_OCI_FREEBSD_ALLOW_SUSER, ZS_OCI_FREEBSD_ALLOW_FIELDS
};
/* Permissions of the jail; all but setHostname, reservedPorts and suser are off without a word. */
struct zs_oci_freebsd_allow {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool set_hostname; /* Change the host name. */
    bool raw_sockets; /* Use raw sockets, as ping does. */
    bool chflags; /* Change system file flags. */
    zs_str_list mount; /* Mount file systems of these types. */
    bool quotas; /* Change file system quotas. */
    bool socket_af; /* Use socket families other than IPv4, IPv6 and UNIX. */
    bool mlock; /* Lock memory. */
    bool reserved_ports; /* Bind ports below 1024. */
    bool suser; /* Have a super-user at all. */
};

struct zs_oci_rdma_entry {
    zs_str key;
    zs_span key_at;
    zs_oci_rdma value;
};

struct zs_oci_net_device_entry {
    zs_str key;
    zs_span key_at;
    zs_oci_net_device value;
};

struct zs_oci_time_offset_entry {
    zs_str key;
    zs_span key_at;
    zs_oci_time_offset value;
};

struct zs_oci_any_entry {
    zs_str key;
    zs_span key_at;
    zs_any value;
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_OCI_TYPE_SPEC = 0,
    ZS_OCI_TYPE_ROOT = 2,
    ZS_OCI_TYPE_MOUNT = 5,
    ZS_OCI_TYPE_ID_MAPPING = 8,
    ZS_OCI_TYPE_PROCESS = 12,
    ZS_OCI_TYPE_CONSOLE_SIZE = 13,
    ZS_OCI_TYPE_USER = 15,
    ZS_OCI_TYPE_CAPABILITIES = 17,
    ZS_OCI_TYPE_RLIMIT = 18,
    ZS_OCI_TYPE_IO_PRIORITY = 22,
    ZS_OCI_TYPE_SCHEDULER = 25,
    ZS_OCI_TYPE_EXEC_CPU_AFFINITY = 30,
    ZS_OCI_TYPE_HOOKS = 32,
    ZS_OCI_TYPE_HOOK = 33,
    ZS_OCI_TYPE_LINUX = 37,
    ZS_OCI_TYPE_RESOURCES = 39,
    ZS_OCI_TYPE_DEVICE_RULE = 40,
    ZS_OCI_TYPE_MEMORY = 45,
    ZS_OCI_TYPE_CPU = 47,
    ZS_OCI_TYPE_PIDS = 49,
    ZS_OCI_TYPE_BLOCK_IO = 50,
    ZS_OCI_TYPE_WEIGHT_DEVICE = 52,
    ZS_OCI_TYPE_THROTTLE_DEVICE = 54,
    ZS_OCI_TYPE_HUGEPAGE_LIMIT = 56,
    ZS_OCI_TYPE_NETWORK = 59,
    ZS_OCI_TYPE_INTERFACE_PRIORITY = 60,
    ZS_OCI_TYPE_RDMA = 62,
    ZS_OCI_TYPE_NAMESPACE = 65,
    ZS_OCI_TYPE_DEVICE = 69,
    ZS_OCI_TYPE_NET_DEVICE = 72,
    ZS_OCI_TYPE_SECCOMP = 74,
    ZS_OCI_TYPE_SYSCALL = 80,
    ZS_OCI_TYPE_SYSCALL_ARG = 82,
    ZS_OCI_TYPE_INTEL_RDT = 88,
    ZS_OCI_TYPE_MEMORY_POLICY = 92,
    ZS_OCI_TYPE_PERSONALITY = 96,
    ZS_OCI_TYPE_TIME_OFFSET = 98,
    ZS_OCI_TYPE_SOLARIS = 101,
    ZS_OCI_TYPE_SOLARIS_CAPPED_CPU = 102,
    ZS_OCI_TYPE_SOLARIS_CAPPED_MEMORY = 103,
    ZS_OCI_TYPE_SOLARIS_ANET = 104,
    ZS_OCI_TYPE_WINDOWS = 106,
    ZS_OCI_TYPE_WINDOWS_DEVICE = 107,
    ZS_OCI_TYPE_WINDOWS_RESOURCES = 110,
    ZS_OCI_TYPE_WINDOWS_MEMORY = 111,
    ZS_OCI_TYPE_WINDOWS_CPU = 112,
    ZS_OCI_TYPE_WINDOWS_CPU_AFFINITY = 113,
    ZS_OCI_TYPE_WINDOWS_STORAGE = 115,
    ZS_OCI_TYPE_WINDOWS_NETWORK = 116,
    ZS_OCI_TYPE_WINDOWS_HYPERV = 119,
    ZS_OCI_TYPE_VM = 120,
    ZS_OCI_TYPE_VM_HYPERVISOR = 121,
    ZS_OCI_TYPE_VM_KERNEL = 122,
    ZS_OCI_TYPE_VM_IMAGE = 123,
    ZS_OCI_TYPE_VM_HW_CONFIG = 125,
    ZS_OCI_TYPE_VM_IOMEM = 126,
    ZS_OCI_TYPE_ZOS = 128,
    ZS_OCI_TYPE_ZOS_NAMESPACE = 129,
    ZS_OCI_TYPE_FREEBSD = 132,
    ZS_OCI_TYPE_FREEBSD_DEVICE = 133,
    ZS_OCI_TYPE_FREEBSD_JAIL = 135,
    ZS_OCI_TYPE_FREEBSD_ALLOW = 139,
};

/* ---- setters: each marks its field with the origin of the value --------------------------------
 * new    an empty object
 * set    a scalar, or a whole list, map or object
 * make   an object field: get it or create it
 * add    append to a list; what it returns is valid until the next one is appended
 * put    the entry of a map with that key
 * begin  a list or map, so that it is written even when it stays empty
 * Those that allocate return NULL or false only without memory. */
enum { ZS_OCI_NO_FIELDS = -1 };
void *zs_oci_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
    int n_fields, zs_origin from);
void *zs_oci_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from);
void *zs_oci_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
    zs_str key, int n_fields, zs_origin from);

static inline zs_oci_spec *zs_oci_spec_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_spec), ZS_OCI_SPEC_FIELDS);
}
static inline void zs_oci_spec_set_oci_version(zs_oci_spec *o, zs_str v, zs_origin from) {
    o->oci_version = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_OCI_VERSION, from);
}
static inline void zs_oci_spec_set_root(zs_oci_spec *o, zs_oci_root *v, zs_origin from) {
    o->root = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_ROOT, from);
}
static inline zs_oci_root *zs_oci_spec_make_root(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_ROOT, &o->root, sizeof(*o->root),
        ZS_OCI_ROOT_FIELDS, from);
}
static inline void zs_oci_spec_set_mounts(zs_oci_spec *o, zs_oci_mount_list v, zs_origin from) {
    o->mounts = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_MOUNTS, from);
}
static inline void zs_oci_spec_begin_mounts(zs_oci_spec *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SPEC_MOUNTS, from);
}
static inline zs_oci_mount *zs_oci_spec_add_mounts(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_SPEC_MOUNTS, &o->mounts, sizeof(*o->mounts.items),
        ZS_OCI_MOUNT_FIELDS, from);
}
static inline void zs_oci_spec_set_process(zs_oci_spec *o, zs_oci_process *v, zs_origin from) {
    o->process = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_PROCESS, from);
}
static inline zs_oci_process *zs_oci_spec_make_process(zs_arena *a, zs_oci_spec *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_PROCESS, &o->process, sizeof(*o->process),
        ZS_OCI_PROCESS_FIELDS, from);
}
static inline void zs_oci_spec_set_hostname(zs_oci_spec *o, zs_str v, zs_origin from) {
    o->hostname = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_HOSTNAME, from);
}
static inline void zs_oci_spec_set_domainname(zs_oci_spec *o, zs_str v, zs_origin from) {
    o->domainname = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_DOMAINNAME, from);
}
static inline void zs_oci_spec_set_hooks(zs_oci_spec *o, zs_oci_hooks *v, zs_origin from) {
    o->hooks = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_HOOKS, from);
}
static inline zs_oci_hooks *zs_oci_spec_make_hooks(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_HOOKS, &o->hooks, sizeof(*o->hooks),
        ZS_OCI_HOOKS_FIELDS, from);
}
static inline void zs_oci_spec_set_annotations(zs_oci_spec *o, zs_str_map v, zs_origin from) {
    o->annotations = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_ANNOTATIONS, from);
}
static inline void zs_oci_spec_begin_annotations(zs_oci_spec *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SPEC_ANNOTATIONS, from);
}
static inline bool zs_oci_spec_put_annotations(zs_arena *a, zs_oci_spec *o, zs_str key, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_put_entry(a, &o->node, ZS_OCI_SPEC_ANNOTATIONS, &o->annotations,
        sizeof(*o->annotations.items), key, ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_spec_set_linux_(zs_oci_spec *o, zs_oci_linux *v, zs_origin from) {
    o->linux_ = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_LINUX, from);
}
static inline zs_oci_linux *zs_oci_spec_make_linux_(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_LINUX, &o->linux_, sizeof(*o->linux_),
        ZS_OCI_LINUX_FIELDS, from);
}
static inline void zs_oci_spec_set_solaris(zs_oci_spec *o, zs_oci_solaris *v, zs_origin from) {
    o->solaris = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_SOLARIS, from);
}
static inline zs_oci_solaris *zs_oci_spec_make_solaris(zs_arena *a, zs_oci_spec *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_SOLARIS, &o->solaris, sizeof(*o->solaris),
        ZS_OCI_SOLARIS_FIELDS, from);
}
static inline void zs_oci_spec_set_windows(zs_oci_spec *o, zs_oci_windows *v, zs_origin from) {
    o->windows = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_WINDOWS, from);
}
static inline zs_oci_windows *zs_oci_spec_make_windows(zs_arena *a, zs_oci_spec *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_WINDOWS, &o->windows, sizeof(*o->windows),
        ZS_OCI_WINDOWS_FIELDS, from);
}
static inline void zs_oci_spec_set_vm(zs_oci_spec *o, zs_oci_vm *v, zs_origin from) {
    o->vm = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_VM, from);
}
static inline zs_oci_vm *zs_oci_spec_make_vm(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_VM, &o->vm, sizeof(*o->vm), ZS_OCI_VM_FIELDS,
        from);
}
static inline void zs_oci_spec_set_zos(zs_oci_spec *o, zs_oci_zos *v, zs_origin from) {
    o->zos = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_ZOS, from);
}
static inline zs_oci_zos *zs_oci_spec_make_zos(zs_arena *a, zs_oci_spec *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_ZOS, &o->zos, sizeof(*o->zos),
        ZS_OCI_ZOS_FIELDS, from);
}
static inline void zs_oci_spec_set_freebsd(zs_oci_spec *o, zs_oci_freebsd *v, zs_origin from) {
    o->freebsd = v;
    zs_object_mark(&o->node, ZS_OCI_SPEC_FREEBSD, from);
}
static inline zs_oci_freebsd *zs_oci_spec_make_freebsd(zs_arena *a, zs_oci_spec *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SPEC_FREEBSD, &o->freebsd, sizeof(*o->freebsd),
        ZS_OCI_FREEBSD_FIELDS, from);
}

static inline zs_oci_root *zs_oci_root_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_root), ZS_OCI_ROOT_FIELDS);
}
static inline void zs_oci_root_set_path(zs_oci_root *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_ROOT_PATH, from);
}
static inline void zs_oci_root_set_readonly(zs_oci_root *o, bool v, zs_origin from) {
    o->readonly = v;
    zs_object_mark(&o->node, ZS_OCI_ROOT_READONLY, from);
}

static inline zs_oci_mount *zs_oci_mount_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_mount), ZS_OCI_MOUNT_FIELDS);
}
static inline void zs_oci_mount_set_destination(zs_oci_mount *o, zs_str v, zs_origin from) {
    o->destination = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_DESTINATION, from);
}
static inline void zs_oci_mount_set_type(zs_oci_mount *o, zs_str v, zs_origin from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_TYPE, from);
}
static inline void zs_oci_mount_set_source(zs_oci_mount *o, zs_str v, zs_origin from) {
    o->source = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_SOURCE, from);
}
static inline void zs_oci_mount_set_options(zs_oci_mount *o, zs_str_list v, zs_origin from) {
    o->options = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_OPTIONS, from);
}
static inline void zs_oci_mount_begin_options(zs_oci_mount *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_MOUNT_OPTIONS, from);
}
static inline bool zs_oci_mount_add_options(zs_arena *a, zs_oci_mount *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_MOUNT_OPTIONS, &o->options,
        sizeof(*o->options.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_mount_set_uid_mappings(zs_oci_mount *o, zs_oci_id_mapping_list v,
    zs_origin from) {
    o->uid_mappings = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_UID_MAPPINGS, from);
}
static inline void zs_oci_mount_begin_uid_mappings(zs_oci_mount *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_MOUNT_UID_MAPPINGS, from);
}
static inline zs_oci_id_mapping *zs_oci_mount_add_uid_mappings(zs_arena *a, zs_oci_mount *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_MOUNT_UID_MAPPINGS, &o->uid_mappings,
        sizeof(*o->uid_mappings.items), ZS_OCI_ID_MAPPING_FIELDS, from);
}
static inline void zs_oci_mount_set_gid_mappings(zs_oci_mount *o, zs_oci_id_mapping_list v,
    zs_origin from) {
    o->gid_mappings = v;
    zs_object_mark(&o->node, ZS_OCI_MOUNT_GID_MAPPINGS, from);
}
static inline void zs_oci_mount_begin_gid_mappings(zs_oci_mount *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_MOUNT_GID_MAPPINGS, from);
}
static inline zs_oci_id_mapping *zs_oci_mount_add_gid_mappings(zs_arena *a, zs_oci_mount *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_MOUNT_GID_MAPPINGS, &o->gid_mappings,
        sizeof(*o->gid_mappings.items), ZS_OCI_ID_MAPPING_FIELDS, from);
}

static inline zs_oci_id_mapping *zs_oci_id_mapping_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_id_mapping), ZS_OCI_ID_MAPPING_FIELDS);
}
static inline void zs_oci_id_mapping_set_host_id(zs_oci_id_mapping *o, uint32_t v, zs_origin from) {
    o->host_id = v;
    zs_object_mark(&o->node, ZS_OCI_ID_MAPPING_HOST_ID, from);
}
static inline void zs_oci_id_mapping_set_container_id(zs_oci_id_mapping *o, uint32_t v, zs_origin
    from) {
    o->container_id = v;
    zs_object_mark(&o->node, ZS_OCI_ID_MAPPING_CONTAINER_ID, from);
}
static inline void zs_oci_id_mapping_set_size(zs_oci_id_mapping *o, uint32_t v, zs_origin from) {
    o->size = v;
    zs_object_mark(&o->node, ZS_OCI_ID_MAPPING_SIZE, from);
}

static inline zs_oci_process *zs_oci_process_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_process), ZS_OCI_PROCESS_FIELDS);
}
static inline void zs_oci_process_set_terminal(zs_oci_process *o, bool v, zs_origin from) {
    o->terminal = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_TERMINAL, from);
}
static inline void zs_oci_process_set_console_size(zs_oci_process *o, zs_oci_console_size *v,
    zs_origin from) {
    o->console_size = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_CONSOLE_SIZE, from);
}
static inline zs_oci_console_size *zs_oci_process_make_console_size(zs_arena *a, zs_oci_process *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_CONSOLE_SIZE, &o->console_size,
        sizeof(*o->console_size), ZS_OCI_CONSOLE_SIZE_FIELDS, from);
}
static inline void zs_oci_process_set_user(zs_oci_process *o, zs_oci_user *v, zs_origin from) {
    o->user = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_USER, from);
}
static inline zs_oci_user *zs_oci_process_make_user(zs_arena *a, zs_oci_process *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_USER, &o->user, sizeof(*o->user),
        ZS_OCI_USER_FIELDS, from);
}
static inline void zs_oci_process_set_args(zs_oci_process *o, zs_str_list v, zs_origin from) {
    o->args = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_ARGS, from);
}
static inline void zs_oci_process_begin_args(zs_oci_process *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_PROCESS_ARGS, from);
}
static inline bool zs_oci_process_add_args(zs_arena *a, zs_oci_process *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_PROCESS_ARGS, &o->args,
        sizeof(*o->args.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_process_set_command_line(zs_oci_process *o, zs_str v, zs_origin from) {
    o->command_line = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_COMMAND_LINE, from);
}
static inline void zs_oci_process_set_env(zs_oci_process *o, zs_str_list v, zs_origin from) {
    o->env = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_ENV, from);
}
static inline void zs_oci_process_begin_env(zs_oci_process *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_PROCESS_ENV, from);
}
static inline bool zs_oci_process_add_env(zs_arena *a, zs_oci_process *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_PROCESS_ENV, &o->env, sizeof(*o->env.items),
        ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_process_set_cwd(zs_oci_process *o, zs_str v, zs_origin from) {
    o->cwd = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_CWD, from);
}
static inline void zs_oci_process_set_capabilities(zs_oci_process *o, zs_oci_capabilities *v,
    zs_origin from) {
    o->capabilities = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_CAPABILITIES, from);
}
static inline zs_oci_capabilities *zs_oci_process_make_capabilities(zs_arena *a, zs_oci_process *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_CAPABILITIES, &o->capabilities,
        sizeof(*o->capabilities), ZS_OCI_CAPABILITIES_FIELDS, from);
}
static inline void zs_oci_process_set_rlimits(zs_oci_process *o, zs_oci_rlimit_list v, zs_origin
    from) {
    o->rlimits = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_RLIMITS, from);
}
static inline void zs_oci_process_begin_rlimits(zs_oci_process *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_PROCESS_RLIMITS, from);
}
static inline zs_oci_rlimit *zs_oci_process_add_rlimits(zs_arena *a, zs_oci_process *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_PROCESS_RLIMITS, &o->rlimits,
        sizeof(*o->rlimits.items), ZS_OCI_RLIMIT_FIELDS, from);
}
static inline void zs_oci_process_set_no_new_privileges(zs_oci_process *o, bool v, zs_origin from) {
    o->no_new_privileges = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_NO_NEW_PRIVILEGES, from);
}
static inline void zs_oci_process_set_apparmor_profile(zs_oci_process *o, zs_str v, zs_origin
    from) {
    o->apparmor_profile = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_APPARMOR_PROFILE, from);
}
static inline void zs_oci_process_set_oom_score_adj(zs_oci_process *o, int64_t v, zs_origin from) {
    o->oom_score_adj = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_OOM_SCORE_ADJ, from);
}
static inline void zs_oci_process_set_selinux_label(zs_oci_process *o, zs_str v, zs_origin from) {
    o->selinux_label = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_SELINUX_LABEL, from);
}
static inline void zs_oci_process_set_io_priority(zs_oci_process *o, zs_oci_io_priority *v,
    zs_origin from) {
    o->io_priority = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_IO_PRIORITY, from);
}
static inline zs_oci_io_priority *zs_oci_process_make_io_priority(zs_arena *a, zs_oci_process *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_IO_PRIORITY, &o->io_priority,
        sizeof(*o->io_priority), ZS_OCI_IO_PRIORITY_FIELDS, from);
}
static inline void zs_oci_process_set_scheduler(zs_oci_process *o, zs_oci_scheduler *v, zs_origin
    from) {
    o->scheduler = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_SCHEDULER, from);
}
static inline zs_oci_scheduler *zs_oci_process_make_scheduler(zs_arena *a, zs_oci_process *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_SCHEDULER, &o->scheduler,
        sizeof(*o->scheduler), ZS_OCI_SCHEDULER_FIELDS, from);
}
static inline void zs_oci_process_set_exec_cpu_affinity(zs_oci_process *o, zs_oci_exec_cpu_affinity
    *v, zs_origin from) {
    o->exec_cpu_affinity = v;
    zs_object_mark(&o->node, ZS_OCI_PROCESS_EXEC_CPU_AFFINITY, from);
}
static inline zs_oci_exec_cpu_affinity *zs_oci_process_make_exec_cpu_affinity(zs_arena *a,
    zs_oci_process *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_PROCESS_EXEC_CPU_AFFINITY, &o->exec_cpu_affinity,
        sizeof(*o->exec_cpu_affinity), ZS_OCI_EXEC_CPU_AFFINITY_FIELDS, from);
}

static inline zs_oci_console_size *zs_oci_console_size_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_console_size), ZS_OCI_CONSOLE_SIZE_FIELDS);
}
static inline void zs_oci_console_size_set_height(zs_oci_console_size *o, uint64_t v, zs_origin
    from) {
    o->height = v;
    zs_object_mark(&o->node, ZS_OCI_CONSOLE_SIZE_HEIGHT, from);
}
static inline void zs_oci_console_size_set_width(zs_oci_console_size *o, uint64_t v, zs_origin
    from) {
    o->width = v;
    zs_object_mark(&o->node, ZS_OCI_CONSOLE_SIZE_WIDTH, from);
}

static inline zs_oci_user *zs_oci_user_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_user), ZS_OCI_USER_FIELDS);
}
static inline void zs_oci_user_set_uid(zs_oci_user *o, uint32_t v, zs_origin from) {
    o->uid = v;
    zs_object_mark(&o->node, ZS_OCI_USER_UID, from);
}
static inline void zs_oci_user_set_gid(zs_oci_user *o, uint32_t v, zs_origin from) {
    o->gid = v;
    zs_object_mark(&o->node, ZS_OCI_USER_GID, from);
}
static inline void zs_oci_user_set_umask(zs_oci_user *o, uint32_t v, zs_origin from) {
    o->umask = v;
    zs_object_mark(&o->node, ZS_OCI_USER_UMASK, from);
}
static inline void zs_oci_user_set_additional_gids(zs_oci_user *o, zs_oci_u32_list v, zs_origin
    from) {
    o->additional_gids = v;
    zs_object_mark(&o->node, ZS_OCI_USER_ADDITIONAL_GIDS, from);
}
static inline void zs_oci_user_begin_additional_gids(zs_oci_user *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_USER_ADDITIONAL_GIDS, from);
}
static inline bool zs_oci_user_add_additional_gids(zs_arena *a, zs_oci_user *o, uint32_t v,
    zs_origin from) {
    uint32_t *slot = zs_oci_add_item(a, &o->node, ZS_OCI_USER_ADDITIONAL_GIDS, &o->additional_gids,
        sizeof(*o->additional_gids.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_user_set_username(zs_oci_user *o, zs_str v, zs_origin from) {
    o->username = v;
    zs_object_mark(&o->node, ZS_OCI_USER_USERNAME, from);
}

static inline zs_oci_capabilities *zs_oci_capabilities_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_capabilities), ZS_OCI_CAPABILITIES_FIELDS);
}
static inline void zs_oci_capabilities_set_bounding(zs_oci_capabilities *o, zs_str_list v, zs_origin
    from) {
    o->bounding = v;
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_BOUNDING, from);
}
static inline void zs_oci_capabilities_begin_bounding(zs_oci_capabilities *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_BOUNDING, from);
}
static inline bool zs_oci_capabilities_add_bounding(zs_arena *a, zs_oci_capabilities *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_CAPABILITIES_BOUNDING, &o->bounding,
        sizeof(*o->bounding.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_capabilities_set_effective(zs_oci_capabilities *o, zs_str_list v,
    zs_origin from) {
    o->effective = v;
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_EFFECTIVE, from);
}
static inline void zs_oci_capabilities_begin_effective(zs_oci_capabilities *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_EFFECTIVE, from);
}
static inline bool zs_oci_capabilities_add_effective(zs_arena *a, zs_oci_capabilities *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_CAPABILITIES_EFFECTIVE, &o->effective,
        sizeof(*o->effective.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_capabilities_set_inheritable(zs_oci_capabilities *o, zs_str_list v,
    zs_origin from) {
    o->inheritable = v;
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_INHERITABLE, from);
}
static inline void zs_oci_capabilities_begin_inheritable(zs_oci_capabilities *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_INHERITABLE, from);
}
static inline bool zs_oci_capabilities_add_inheritable(zs_arena *a, zs_oci_capabilities *o, zs_str
    v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_CAPABILITIES_INHERITABLE, &o->inheritable,
        sizeof(*o->inheritable.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_capabilities_set_permitted(zs_oci_capabilities *o, zs_str_list v,
    zs_origin from) {
    o->permitted = v;
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_PERMITTED, from);
}
static inline void zs_oci_capabilities_begin_permitted(zs_oci_capabilities *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_PERMITTED, from);
}
static inline bool zs_oci_capabilities_add_permitted(zs_arena *a, zs_oci_capabilities *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_CAPABILITIES_PERMITTED, &o->permitted,
        sizeof(*o->permitted.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_capabilities_set_ambient(zs_oci_capabilities *o, zs_str_list v, zs_origin
    from) {
    o->ambient = v;
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_AMBIENT, from);
}
static inline void zs_oci_capabilities_begin_ambient(zs_oci_capabilities *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_CAPABILITIES_AMBIENT, from);
}
static inline bool zs_oci_capabilities_add_ambient(zs_arena *a, zs_oci_capabilities *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_CAPABILITIES_AMBIENT, &o->ambient,
        sizeof(*o->ambient.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_rlimit *zs_oci_rlimit_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_rlimit), ZS_OCI_RLIMIT_FIELDS);
}
static inline void zs_oci_rlimit_set_type(zs_oci_rlimit *o, zs_str v, zs_origin from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_RLIMIT_TYPE, from);
}
static inline void zs_oci_rlimit_set_hard(zs_oci_rlimit *o, uint64_t v, zs_origin from) {
    o->hard = v;
    zs_object_mark(&o->node, ZS_OCI_RLIMIT_HARD, from);
}
static inline void zs_oci_rlimit_set_soft(zs_oci_rlimit *o, uint64_t v, zs_origin from) {
    o->soft = v;
    zs_object_mark(&o->node, ZS_OCI_RLIMIT_SOFT, from);
}

static inline zs_oci_io_priority *zs_oci_io_priority_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_io_priority), ZS_OCI_IO_PRIORITY_FIELDS);
}
static inline void zs_oci_io_priority_set_class_(zs_oci_io_priority *o, zs_oci_io_priority_class v,
    zs_origin from) {
    o->class_ = v;
    zs_object_mark(&o->node, ZS_OCI_IO_PRIORITY_CLASS, from);
}
static inline void zs_oci_io_priority_set_priority(zs_oci_io_priority *o, int64_t v, zs_origin
    from) {
    o->priority = v;
    zs_object_mark(&o->node, ZS_OCI_IO_PRIORITY_PRIORITY, from);
}

static inline zs_oci_scheduler *zs_oci_scheduler_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_scheduler), ZS_OCI_SCHEDULER_FIELDS);
}
static inline void zs_oci_scheduler_set_policy(zs_oci_scheduler *o, zs_oci_scheduler_policy v,
    zs_origin from) {
    o->policy = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_POLICY, from);
}
static inline void zs_oci_scheduler_set_nice(zs_oci_scheduler *o, int32_t v, zs_origin from) {
    o->nice = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_NICE, from);
}
static inline void zs_oci_scheduler_set_priority(zs_oci_scheduler *o, int32_t v, zs_origin from) {
    o->priority = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_PRIORITY, from);
}
static inline void zs_oci_scheduler_set_flags(zs_oci_scheduler *o, zs_oci_scheduler_flag_list v,
    zs_origin from) {
    o->flags = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_FLAGS, from);
}
static inline void zs_oci_scheduler_begin_flags(zs_oci_scheduler *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_FLAGS, from);
}
static inline bool zs_oci_scheduler_add_flags(zs_arena *a, zs_oci_scheduler *o,
    zs_oci_scheduler_flag v, zs_origin from) {
    zs_oci_scheduler_flag *slot = zs_oci_add_item(a, &o->node, ZS_OCI_SCHEDULER_FLAGS, &o->flags,
        sizeof(*o->flags.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_scheduler_set_runtime(zs_oci_scheduler *o, uint64_t v, zs_origin from) {
    o->runtime = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_RUNTIME, from);
}
static inline void zs_oci_scheduler_set_deadline(zs_oci_scheduler *o, uint64_t v, zs_origin from) {
    o->deadline = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_DEADLINE, from);
}
static inline void zs_oci_scheduler_set_period(zs_oci_scheduler *o, uint64_t v, zs_origin from) {
    o->period = v;
    zs_object_mark(&o->node, ZS_OCI_SCHEDULER_PERIOD, from);
}

static inline zs_oci_exec_cpu_affinity *zs_oci_exec_cpu_affinity_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_exec_cpu_affinity), ZS_OCI_EXEC_CPU_AFFINITY_FIELDS);
}
static inline void zs_oci_exec_cpu_affinity_set_initial(zs_oci_exec_cpu_affinity *o, zs_str v,
    zs_origin from) {
    o->initial = v;
    zs_object_mark(&o->node, ZS_OCI_EXEC_CPU_AFFINITY_INITIAL, from);
}
static inline void zs_oci_exec_cpu_affinity_set_final(zs_oci_exec_cpu_affinity *o, zs_str v,
    zs_origin from) {
    o->final = v;
    zs_object_mark(&o->node, ZS_OCI_EXEC_CPU_AFFINITY_FINAL, from);
}

static inline zs_oci_hooks *zs_oci_hooks_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_hooks), ZS_OCI_HOOKS_FIELDS);
}
static inline void zs_oci_hooks_set_prestart(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin from) {
    o->prestart = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_PRESTART, from);
}
static inline void zs_oci_hooks_begin_prestart(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_PRESTART, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_prestart(zs_arena *a, zs_oci_hooks *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_PRESTART, &o->prestart,
        sizeof(*o->prestart.items), ZS_OCI_HOOK_FIELDS, from);
}
static inline void zs_oci_hooks_set_create_runtime(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin
    from) {
    o->create_runtime = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_CREATE_RUNTIME, from);
}
static inline void zs_oci_hooks_begin_create_runtime(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_CREATE_RUNTIME, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_create_runtime(zs_arena *a, zs_oci_hooks *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_CREATE_RUNTIME, &o->create_runtime,
        sizeof(*o->create_runtime.items), ZS_OCI_HOOK_FIELDS, from);
}
static inline void zs_oci_hooks_set_create_container(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin
    from) {
    o->create_container = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_CREATE_CONTAINER, from);
}
static inline void zs_oci_hooks_begin_create_container(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_CREATE_CONTAINER, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_create_container(zs_arena *a, zs_oci_hooks *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_CREATE_CONTAINER, &o->create_container,
        sizeof(*o->create_container.items), ZS_OCI_HOOK_FIELDS, from);
}
static inline void zs_oci_hooks_set_start_container(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin
    from) {
    o->start_container = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_START_CONTAINER, from);
}
static inline void zs_oci_hooks_begin_start_container(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_START_CONTAINER, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_start_container(zs_arena *a, zs_oci_hooks *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_START_CONTAINER, &o->start_container,
        sizeof(*o->start_container.items), ZS_OCI_HOOK_FIELDS, from);
}
static inline void zs_oci_hooks_set_poststart(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin from) {
    o->poststart = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_POSTSTART, from);
}
static inline void zs_oci_hooks_begin_poststart(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_POSTSTART, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_poststart(zs_arena *a, zs_oci_hooks *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_POSTSTART, &o->poststart,
        sizeof(*o->poststart.items), ZS_OCI_HOOK_FIELDS, from);
}
static inline void zs_oci_hooks_set_poststop(zs_oci_hooks *o, zs_oci_hook_list v, zs_origin from) {
    o->poststop = v;
    zs_object_mark(&o->node, ZS_OCI_HOOKS_POSTSTOP, from);
}
static inline void zs_oci_hooks_begin_poststop(zs_oci_hooks *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOKS_POSTSTOP, from);
}
static inline zs_oci_hook *zs_oci_hooks_add_poststop(zs_arena *a, zs_oci_hooks *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_HOOKS_POSTSTOP, &o->poststop,
        sizeof(*o->poststop.items), ZS_OCI_HOOK_FIELDS, from);
}

static inline zs_oci_hook *zs_oci_hook_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_hook), ZS_OCI_HOOK_FIELDS);
}
static inline void zs_oci_hook_set_path(zs_oci_hook *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_HOOK_PATH, from);
}
static inline void zs_oci_hook_set_args(zs_oci_hook *o, zs_str_list v, zs_origin from) {
    o->args = v;
    zs_object_mark(&o->node, ZS_OCI_HOOK_ARGS, from);
}
static inline void zs_oci_hook_begin_args(zs_oci_hook *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOK_ARGS, from);
}
static inline bool zs_oci_hook_add_args(zs_arena *a, zs_oci_hook *o, zs_str v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_HOOK_ARGS, &o->args, sizeof(*o->args.items),
        ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_hook_set_env(zs_oci_hook *o, zs_str_list v, zs_origin from) {
    o->env = v;
    zs_object_mark(&o->node, ZS_OCI_HOOK_ENV, from);
}
static inline void zs_oci_hook_begin_env(zs_oci_hook *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_HOOK_ENV, from);
}
static inline bool zs_oci_hook_add_env(zs_arena *a, zs_oci_hook *o, zs_str v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_HOOK_ENV, &o->env, sizeof(*o->env.items),
        ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_hook_set_timeout(zs_oci_hook *o, int64_t v, zs_origin from) {
    o->timeout = v;
    zs_object_mark(&o->node, ZS_OCI_HOOK_TIMEOUT, from);
}

static inline zs_oci_linux *zs_oci_linux_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_linux), ZS_OCI_LINUX_FIELDS);
}
static inline void zs_oci_linux_set_uid_mappings(zs_oci_linux *o, zs_oci_id_mapping_list v,
    zs_origin from) {
    o->uid_mappings = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_UID_MAPPINGS, from);
}
static inline void zs_oci_linux_begin_uid_mappings(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_UID_MAPPINGS, from);
}
static inline zs_oci_id_mapping *zs_oci_linux_add_uid_mappings(zs_arena *a, zs_oci_linux *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_UID_MAPPINGS, &o->uid_mappings,
        sizeof(*o->uid_mappings.items), ZS_OCI_ID_MAPPING_FIELDS, from);
}
static inline void zs_oci_linux_set_gid_mappings(zs_oci_linux *o, zs_oci_id_mapping_list v,
    zs_origin from) {
    o->gid_mappings = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_GID_MAPPINGS, from);
}
static inline void zs_oci_linux_begin_gid_mappings(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_GID_MAPPINGS, from);
}
static inline zs_oci_id_mapping *zs_oci_linux_add_gid_mappings(zs_arena *a, zs_oci_linux *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_GID_MAPPINGS, &o->gid_mappings,
        sizeof(*o->gid_mappings.items), ZS_OCI_ID_MAPPING_FIELDS, from);
}
static inline void zs_oci_linux_set_sysctl(zs_oci_linux *o, zs_str_map v, zs_origin from) {
    o->sysctl = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_SYSCTL, from);
}
static inline void zs_oci_linux_begin_sysctl(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_SYSCTL, from);
}
static inline bool zs_oci_linux_put_sysctl(zs_arena *a, zs_oci_linux *o, zs_str key, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_put_entry(a, &o->node, ZS_OCI_LINUX_SYSCTL, &o->sysctl,
        sizeof(*o->sysctl.items), key, ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_linux_set_resources(zs_oci_linux *o, zs_oci_resources *v, zs_origin
    from) {
    o->resources = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_RESOURCES, from);
}
static inline zs_oci_resources *zs_oci_linux_make_resources(zs_arena *a, zs_oci_linux *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_LINUX_RESOURCES, &o->resources,
        sizeof(*o->resources), ZS_OCI_RESOURCES_FIELDS, from);
}
static inline void zs_oci_linux_set_cgroups_path(zs_oci_linux *o, zs_str v, zs_origin from) {
    o->cgroups_path = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_CGROUPS_PATH, from);
}
static inline void zs_oci_linux_set_namespaces(zs_oci_linux *o, zs_oci_namespace_list v, zs_origin
    from) {
    o->namespaces = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_NAMESPACES, from);
}
static inline void zs_oci_linux_begin_namespaces(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_NAMESPACES, from);
}
static inline zs_oci_namespace *zs_oci_linux_add_namespaces(zs_arena *a, zs_oci_linux *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_NAMESPACES, &o->namespaces,
        sizeof(*o->namespaces.items), ZS_OCI_NAMESPACE_FIELDS, from);
}
static inline void zs_oci_linux_set_devices(zs_oci_linux *o, zs_oci_device_list v, zs_origin from) {
    o->devices = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_DEVICES, from);
}
static inline void zs_oci_linux_begin_devices(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_DEVICES, from);
}
static inline zs_oci_device *zs_oci_linux_add_devices(zs_arena *a, zs_oci_linux *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_DEVICES, &o->devices,
        sizeof(*o->devices.items), ZS_OCI_DEVICE_FIELDS, from);
}
static inline void zs_oci_linux_set_net_devices(zs_oci_linux *o, zs_oci_net_device_map v, zs_origin
    from) {
    o->net_devices = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_NET_DEVICES, from);
}
static inline void zs_oci_linux_begin_net_devices(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_NET_DEVICES, from);
}
static inline zs_oci_net_device *zs_oci_linux_put_net_devices(zs_arena *a, zs_oci_linux *o, zs_str
    key, zs_origin from) {
    return zs_oci_put_entry(a, &o->node, ZS_OCI_LINUX_NET_DEVICES, &o->net_devices,
        sizeof(*o->net_devices.items), key, ZS_OCI_NET_DEVICE_FIELDS, from);
}
static inline void zs_oci_linux_set_seccomp(zs_oci_linux *o, zs_oci_seccomp *v, zs_origin from) {
    o->seccomp = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_SECCOMP, from);
}
static inline zs_oci_seccomp *zs_oci_linux_make_seccomp(zs_arena *a, zs_oci_linux *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_LINUX_SECCOMP, &o->seccomp, sizeof(*o->seccomp),
        ZS_OCI_SECCOMP_FIELDS, from);
}
static inline void zs_oci_linux_set_rootfs_propagation(zs_oci_linux *o, zs_oci_rootfs_propagation v,
    zs_origin from) {
    o->rootfs_propagation = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_ROOTFS_PROPAGATION, from);
}
static inline void zs_oci_linux_set_masked_paths(zs_oci_linux *o, zs_str_list v, zs_origin from) {
    o->masked_paths = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_MASKED_PATHS, from);
}
static inline void zs_oci_linux_begin_masked_paths(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_MASKED_PATHS, from);
}
static inline bool zs_oci_linux_add_masked_paths(zs_arena *a, zs_oci_linux *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_MASKED_PATHS, &o->masked_paths,
        sizeof(*o->masked_paths.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_linux_set_readonly_paths(zs_oci_linux *o, zs_str_list v, zs_origin from) {
    o->readonly_paths = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_READONLY_PATHS, from);
}
static inline void zs_oci_linux_begin_readonly_paths(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_READONLY_PATHS, from);
}
static inline bool zs_oci_linux_add_readonly_paths(zs_arena *a, zs_oci_linux *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_LINUX_READONLY_PATHS, &o->readonly_paths,
        sizeof(*o->readonly_paths.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_linux_set_mount_label(zs_oci_linux *o, zs_str v, zs_origin from) {
    o->mount_label = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_MOUNT_LABEL, from);
}
static inline void zs_oci_linux_set_intel_rdt(zs_oci_linux *o, zs_oci_intel_rdt *v, zs_origin
    from) {
    o->intel_rdt = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_INTEL_RDT, from);
}
static inline zs_oci_intel_rdt *zs_oci_linux_make_intel_rdt(zs_arena *a, zs_oci_linux *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_LINUX_INTEL_RDT, &o->intel_rdt,
        sizeof(*o->intel_rdt), ZS_OCI_INTEL_RDT_FIELDS, from);
}
static inline void zs_oci_linux_set_memory_policy(zs_oci_linux *o, zs_oci_memory_policy *v,
    zs_origin from) {
    o->memory_policy = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_MEMORY_POLICY, from);
}
static inline zs_oci_memory_policy *zs_oci_linux_make_memory_policy(zs_arena *a, zs_oci_linux *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_LINUX_MEMORY_POLICY, &o->memory_policy,
        sizeof(*o->memory_policy), ZS_OCI_MEMORY_POLICY_FIELDS, from);
}
static inline void zs_oci_linux_set_personality(zs_oci_linux *o, zs_oci_personality *v, zs_origin
    from) {
    o->personality = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_PERSONALITY, from);
}
static inline zs_oci_personality *zs_oci_linux_make_personality(zs_arena *a, zs_oci_linux *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_LINUX_PERSONALITY, &o->personality,
        sizeof(*o->personality), ZS_OCI_PERSONALITY_FIELDS, from);
}
static inline void zs_oci_linux_set_time_offsets(zs_oci_linux *o, zs_oci_time_offset_map v,
    zs_origin from) {
    o->time_offsets = v;
    zs_object_mark(&o->node, ZS_OCI_LINUX_TIME_OFFSETS, from);
}
static inline void zs_oci_linux_begin_time_offsets(zs_oci_linux *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_LINUX_TIME_OFFSETS, from);
}
static inline zs_oci_time_offset *zs_oci_linux_put_time_offsets(zs_arena *a, zs_oci_linux *o, zs_str
    key, zs_origin from) {
    return zs_oci_put_entry(a, &o->node, ZS_OCI_LINUX_TIME_OFFSETS, &o->time_offsets,
        sizeof(*o->time_offsets.items), key, ZS_OCI_TIME_OFFSET_FIELDS, from);
}

static inline zs_oci_resources *zs_oci_resources_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_resources), ZS_OCI_RESOURCES_FIELDS);
}
static inline void zs_oci_resources_set_devices(zs_oci_resources *o, zs_oci_device_rule_list v,
    zs_origin from) {
    o->devices = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_DEVICES, from);
}
static inline void zs_oci_resources_begin_devices(zs_oci_resources *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_DEVICES, from);
}
static inline zs_oci_device_rule *zs_oci_resources_add_devices(zs_arena *a, zs_oci_resources *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_RESOURCES_DEVICES, &o->devices,
        sizeof(*o->devices.items), ZS_OCI_DEVICE_RULE_FIELDS, from);
}
static inline void zs_oci_resources_set_memory(zs_oci_resources *o, zs_oci_memory *v, zs_origin
    from) {
    o->memory = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_MEMORY, from);
}
static inline zs_oci_memory *zs_oci_resources_make_memory(zs_arena *a, zs_oci_resources *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_RESOURCES_MEMORY, &o->memory, sizeof(*o->memory),
        ZS_OCI_MEMORY_FIELDS, from);
}
static inline void zs_oci_resources_set_cpu(zs_oci_resources *o, zs_oci_cpu *v, zs_origin from) {
    o->cpu = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_CPU, from);
}
static inline zs_oci_cpu *zs_oci_resources_make_cpu(zs_arena *a, zs_oci_resources *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_RESOURCES_CPU, &o->cpu, sizeof(*o->cpu),
        ZS_OCI_CPU_FIELDS, from);
}
static inline void zs_oci_resources_set_pids(zs_oci_resources *o, zs_oci_pids *v, zs_origin from) {
    o->pids = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_PIDS, from);
}
static inline zs_oci_pids *zs_oci_resources_make_pids(zs_arena *a, zs_oci_resources *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_RESOURCES_PIDS, &o->pids, sizeof(*o->pids),
        ZS_OCI_PIDS_FIELDS, from);
}
static inline void zs_oci_resources_set_block_io(zs_oci_resources *o, zs_oci_block_io *v, zs_origin
    from) {
    o->block_io = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_BLOCK_IO, from);
}
static inline zs_oci_block_io *zs_oci_resources_make_block_io(zs_arena *a, zs_oci_resources *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_RESOURCES_BLOCK_IO, &o->block_io,
        sizeof(*o->block_io), ZS_OCI_BLOCK_IO_FIELDS, from);
}
static inline void zs_oci_resources_set_hugepage_limits(zs_oci_resources *o,
    zs_oci_hugepage_limit_list v, zs_origin from) {
    o->hugepage_limits = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_HUGEPAGE_LIMITS, from);
}
static inline void zs_oci_resources_begin_hugepage_limits(zs_oci_resources *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_HUGEPAGE_LIMITS, from);
}
static inline zs_oci_hugepage_limit *zs_oci_resources_add_hugepage_limits(zs_arena *a,
    zs_oci_resources *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_RESOURCES_HUGEPAGE_LIMITS, &o->hugepage_limits,
        sizeof(*o->hugepage_limits.items), ZS_OCI_HUGEPAGE_LIMIT_FIELDS, from);
}
static inline void zs_oci_resources_set_network(zs_oci_resources *o, zs_oci_network *v, zs_origin
    from) {
    o->network = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_NETWORK, from);
}
static inline zs_oci_network *zs_oci_resources_make_network(zs_arena *a, zs_oci_resources *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_RESOURCES_NETWORK, &o->network,
        sizeof(*o->network), ZS_OCI_NETWORK_FIELDS, from);
}
static inline void zs_oci_resources_set_rdma(zs_oci_resources *o, zs_oci_rdma_map v, zs_origin
    from) {
    o->rdma = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_RDMA, from);
}
static inline void zs_oci_resources_begin_rdma(zs_oci_resources *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_RDMA, from);
}
static inline zs_oci_rdma *zs_oci_resources_put_rdma(zs_arena *a, zs_oci_resources *o, zs_str key,
    zs_origin from) {
    return zs_oci_put_entry(a, &o->node, ZS_OCI_RESOURCES_RDMA, &o->rdma, sizeof(*o->rdma.items),
        key, ZS_OCI_RDMA_FIELDS, from);
}
static inline void zs_oci_resources_set_unified(zs_oci_resources *o, zs_str_map v, zs_origin from) {
    o->unified = v;
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_UNIFIED, from);
}
static inline void zs_oci_resources_begin_unified(zs_oci_resources *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_RESOURCES_UNIFIED, from);
}
static inline bool zs_oci_resources_put_unified(zs_arena *a, zs_oci_resources *o, zs_str key, zs_str
    v, zs_origin from) {
    zs_str *slot = zs_oci_put_entry(a, &o->node, ZS_OCI_RESOURCES_UNIFIED, &o->unified,
        sizeof(*o->unified.items), key, ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_device_rule *zs_oci_device_rule_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_device_rule), ZS_OCI_DEVICE_RULE_FIELDS);
}
static inline void zs_oci_device_rule_set_allow(zs_oci_device_rule *o, bool v, zs_origin from) {
    o->allow = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_RULE_ALLOW, from);
}
static inline void zs_oci_device_rule_set_type(zs_oci_device_rule *o, zs_oci_device_rule_type v,
    zs_origin from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_RULE_TYPE, from);
}
static inline void zs_oci_device_rule_set_major(zs_oci_device_rule *o, int64_t v, zs_origin from) {
    o->major = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_RULE_MAJOR, from);
}
static inline void zs_oci_device_rule_set_minor(zs_oci_device_rule *o, int64_t v, zs_origin from) {
    o->minor = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_RULE_MINOR, from);
}
static inline void zs_oci_device_rule_set_access(zs_oci_device_rule *o, zs_str v, zs_origin from) {
    o->access = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_RULE_ACCESS, from);
}

static inline zs_oci_memory *zs_oci_memory_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_memory), ZS_OCI_MEMORY_FIELDS);
}
static inline void zs_oci_memory_set_limit(zs_oci_memory *o, int64_t v, zs_origin from) {
    o->limit = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_LIMIT, from);
}
static inline void zs_oci_memory_set_reservation(zs_oci_memory *o, int64_t v, zs_origin from) {
    o->reservation = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_RESERVATION, from);
}
static inline void zs_oci_memory_set_swap(zs_oci_memory *o, int64_t v, zs_origin from) {
    o->swap = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_SWAP, from);
}
static inline void zs_oci_memory_set_kernel(zs_oci_memory *o, int64_t v, zs_origin from) {
    o->kernel = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_KERNEL, from);
}
static inline void zs_oci_memory_set_kernel_tcp(zs_oci_memory *o, int64_t v, zs_origin from) {
    o->kernel_tcp = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_KERNEL_TCP, from);
}
static inline void zs_oci_memory_set_swappiness(zs_oci_memory *o, uint64_t v, zs_origin from) {
    o->swappiness = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_SWAPPINESS, from);
}
static inline void zs_oci_memory_set_disable_oom_killer(zs_oci_memory *o, bool v, zs_origin from) {
    o->disable_oom_killer = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_DISABLE_OOM_KILLER, from);
}
static inline void zs_oci_memory_set_use_hierarchy(zs_oci_memory *o, bool v, zs_origin from) {
    o->use_hierarchy = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_USE_HIERARCHY, from);
}
static inline void zs_oci_memory_set_check_before_update(zs_oci_memory *o, bool v, zs_origin from) {
    o->check_before_update = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_CHECK_BEFORE_UPDATE, from);
}

static inline zs_oci_cpu *zs_oci_cpu_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_cpu), ZS_OCI_CPU_FIELDS);
}
static inline void zs_oci_cpu_set_shares(zs_oci_cpu *o, uint64_t v, zs_origin from) {
    o->shares = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_SHARES, from);
}
static inline void zs_oci_cpu_set_quota(zs_oci_cpu *o, int64_t v, zs_origin from) {
    o->quota = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_QUOTA, from);
}
static inline void zs_oci_cpu_set_burst(zs_oci_cpu *o, uint64_t v, zs_origin from) {
    o->burst = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_BURST, from);
}
static inline void zs_oci_cpu_set_period(zs_oci_cpu *o, uint64_t v, zs_origin from) {
    o->period = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_PERIOD, from);
}
static inline void zs_oci_cpu_set_realtime_runtime(zs_oci_cpu *o, int64_t v, zs_origin from) {
    o->realtime_runtime = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_REALTIME_RUNTIME, from);
}
static inline void zs_oci_cpu_set_realtime_period(zs_oci_cpu *o, uint64_t v, zs_origin from) {
    o->realtime_period = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_REALTIME_PERIOD, from);
}
static inline void zs_oci_cpu_set_cpus(zs_oci_cpu *o, zs_str v, zs_origin from) {
    o->cpus = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_CPUS, from);
}
static inline void zs_oci_cpu_set_mems(zs_oci_cpu *o, zs_str v, zs_origin from) {
    o->mems = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_MEMS, from);
}
static inline void zs_oci_cpu_set_idle(zs_oci_cpu *o, int64_t v, zs_origin from) {
    o->idle = v;
    zs_object_mark(&o->node, ZS_OCI_CPU_IDLE, from);
}

static inline zs_oci_pids *zs_oci_pids_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_pids), ZS_OCI_PIDS_FIELDS);
}
static inline void zs_oci_pids_set_limit(zs_oci_pids *o, int64_t v, zs_origin from) {
    o->limit = v;
    zs_object_mark(&o->node, ZS_OCI_PIDS_LIMIT, from);
}

static inline zs_oci_block_io *zs_oci_block_io_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_block_io), ZS_OCI_BLOCK_IO_FIELDS);
}
static inline void zs_oci_block_io_set_weight(zs_oci_block_io *o, uint16_t v, zs_origin from) {
    o->weight = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_WEIGHT, from);
}
static inline void zs_oci_block_io_set_leaf_weight(zs_oci_block_io *o, uint16_t v, zs_origin from) {
    o->leaf_weight = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_LEAF_WEIGHT, from);
}
static inline void zs_oci_block_io_set_weight_device(zs_oci_block_io *o, zs_oci_weight_device_list
    v, zs_origin from) {
    o->weight_device = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_WEIGHT_DEVICE, from);
}
static inline void zs_oci_block_io_begin_weight_device(zs_oci_block_io *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_WEIGHT_DEVICE, from);
}
static inline zs_oci_weight_device *zs_oci_block_io_add_weight_device(zs_arena *a, zs_oci_block_io
    *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_BLOCK_IO_WEIGHT_DEVICE, &o->weight_device,
        sizeof(*o->weight_device.items), ZS_OCI_WEIGHT_DEVICE_FIELDS, from);
}
static inline void zs_oci_block_io_set_throttle_read_bps_device(zs_oci_block_io *o,
    zs_oci_throttle_device_list v, zs_origin from) {
    o->throttle_read_bps_device = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_BPS_DEVICE, from);
}
static inline void zs_oci_block_io_begin_throttle_read_bps_device(zs_oci_block_io *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_BPS_DEVICE, from);
}
static inline zs_oci_throttle_device *zs_oci_block_io_add_throttle_read_bps_device(zs_arena *a,
    zs_oci_block_io *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_BPS_DEVICE,
        &o->throttle_read_bps_device, sizeof(*o->throttle_read_bps_device.items),
        ZS_OCI_THROTTLE_DEVICE_FIELDS, from);
}
static inline void zs_oci_block_io_set_throttle_write_bps_device(zs_oci_block_io *o,
    zs_oci_throttle_device_list v, zs_origin from) {
    o->throttle_write_bps_device = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_BPS_DEVICE, from);
}
static inline void zs_oci_block_io_begin_throttle_write_bps_device(zs_oci_block_io *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_BPS_DEVICE, from);
}
static inline zs_oci_throttle_device *zs_oci_block_io_add_throttle_write_bps_device(zs_arena *a,
    zs_oci_block_io *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_BPS_DEVICE,
        &o->throttle_write_bps_device, sizeof(*o->throttle_write_bps_device.items),
        ZS_OCI_THROTTLE_DEVICE_FIELDS, from);
}
static inline void zs_oci_block_io_set_throttle_read_iops_device(zs_oci_block_io *o,
    zs_oci_throttle_device_list v, zs_origin from) {
    o->throttle_read_iops_device = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_IOPS_DEVICE, from);
}
static inline void zs_oci_block_io_begin_throttle_read_iops_device(zs_oci_block_io *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_IOPS_DEVICE, from);
}
static inline zs_oci_throttle_device *zs_oci_block_io_add_throttle_read_iops_device(zs_arena *a,
    zs_oci_block_io *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_BLOCK_IO_THROTTLE_READ_IOPS_DEVICE,
        &o->throttle_read_iops_device, sizeof(*o->throttle_read_iops_device.items),
        ZS_OCI_THROTTLE_DEVICE_FIELDS, from);
}
static inline void zs_oci_block_io_set_throttle_write_iops_device(zs_oci_block_io *o,
    zs_oci_throttle_device_list v, zs_origin from) {
    o->throttle_write_iops_device = v;
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_IOPS_DEVICE, from);
}
static inline void zs_oci_block_io_begin_throttle_write_iops_device(zs_oci_block_io *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_IOPS_DEVICE, from);
}
static inline zs_oci_throttle_device *zs_oci_block_io_add_throttle_write_iops_device(zs_arena *a,
    zs_oci_block_io *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_BLOCK_IO_THROTTLE_WRITE_IOPS_DEVICE,
        &o->throttle_write_iops_device, sizeof(*o->throttle_write_iops_device.items),
        ZS_OCI_THROTTLE_DEVICE_FIELDS, from);
}

static inline zs_oci_weight_device *zs_oci_weight_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_weight_device), ZS_OCI_WEIGHT_DEVICE_FIELDS);
}
static inline void zs_oci_weight_device_set_major(zs_oci_weight_device *o, int64_t v, zs_origin
    from) {
    o->major = v;
    zs_object_mark(&o->node, ZS_OCI_WEIGHT_DEVICE_MAJOR, from);
}
static inline void zs_oci_weight_device_set_minor(zs_oci_weight_device *o, int64_t v, zs_origin
    from) {
    o->minor = v;
    zs_object_mark(&o->node, ZS_OCI_WEIGHT_DEVICE_MINOR, from);
}
static inline void zs_oci_weight_device_set_weight(zs_oci_weight_device *o, uint16_t v, zs_origin
    from) {
    o->weight = v;
    zs_object_mark(&o->node, ZS_OCI_WEIGHT_DEVICE_WEIGHT, from);
}
static inline void zs_oci_weight_device_set_leaf_weight(zs_oci_weight_device *o, uint16_t v,
    zs_origin from) {
    o->leaf_weight = v;
    zs_object_mark(&o->node, ZS_OCI_WEIGHT_DEVICE_LEAF_WEIGHT, from);
}

static inline zs_oci_throttle_device *zs_oci_throttle_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_throttle_device), ZS_OCI_THROTTLE_DEVICE_FIELDS);
}
static inline void zs_oci_throttle_device_set_major(zs_oci_throttle_device *o, int64_t v, zs_origin
    from) {
    o->major = v;
    zs_object_mark(&o->node, ZS_OCI_THROTTLE_DEVICE_MAJOR, from);
}
static inline void zs_oci_throttle_device_set_minor(zs_oci_throttle_device *o, int64_t v, zs_origin
    from) {
    o->minor = v;
    zs_object_mark(&o->node, ZS_OCI_THROTTLE_DEVICE_MINOR, from);
}
static inline void zs_oci_throttle_device_set_rate(zs_oci_throttle_device *o, uint64_t v, zs_origin
    from) {
    o->rate = v;
    zs_object_mark(&o->node, ZS_OCI_THROTTLE_DEVICE_RATE, from);
}

static inline zs_oci_hugepage_limit *zs_oci_hugepage_limit_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_hugepage_limit), ZS_OCI_HUGEPAGE_LIMIT_FIELDS);
}
static inline void zs_oci_hugepage_limit_set_page_size(zs_oci_hugepage_limit *o, zs_str v, zs_origin
    from) {
    o->page_size = v;
    zs_object_mark(&o->node, ZS_OCI_HUGEPAGE_LIMIT_PAGE_SIZE, from);
}
static inline void zs_oci_hugepage_limit_set_limit(zs_oci_hugepage_limit *o, uint64_t v, zs_origin
    from) {
    o->limit = v;
    zs_object_mark(&o->node, ZS_OCI_HUGEPAGE_LIMIT_LIMIT, from);
}

static inline zs_oci_network *zs_oci_network_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_network), ZS_OCI_NETWORK_FIELDS);
}
static inline void zs_oci_network_set_class_id(zs_oci_network *o, uint32_t v, zs_origin from) {
    o->class_id = v;
    zs_object_mark(&o->node, ZS_OCI_NETWORK_CLASS_ID, from);
}
static inline void zs_oci_network_set_priorities(zs_oci_network *o, zs_oci_interface_priority_list
    v, zs_origin from) {
    o->priorities = v;
    zs_object_mark(&o->node, ZS_OCI_NETWORK_PRIORITIES, from);
}
static inline void zs_oci_network_begin_priorities(zs_oci_network *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_NETWORK_PRIORITIES, from);
}
static inline zs_oci_interface_priority *zs_oci_network_add_priorities(zs_arena *a, zs_oci_network
    *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_NETWORK_PRIORITIES, &o->priorities,
        sizeof(*o->priorities.items), ZS_OCI_INTERFACE_PRIORITY_FIELDS, from);
}

static inline zs_oci_interface_priority *zs_oci_interface_priority_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_interface_priority), ZS_OCI_INTERFACE_PRIORITY_FIELDS);
}
static inline void zs_oci_interface_priority_set_name(zs_oci_interface_priority *o, zs_str v,
    zs_origin from) {
    o->name = v;
    zs_object_mark(&o->node, ZS_OCI_INTERFACE_PRIORITY_NAME, from);
}
static inline void zs_oci_interface_priority_set_priority(zs_oci_interface_priority *o, uint32_t v,
    zs_origin from) {
    o->priority = v;
    zs_object_mark(&o->node, ZS_OCI_INTERFACE_PRIORITY_PRIORITY, from);
}

static inline zs_oci_rdma *zs_oci_rdma_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_rdma), ZS_OCI_RDMA_FIELDS);
}
static inline void zs_oci_rdma_set_hca_handles(zs_oci_rdma *o, uint32_t v, zs_origin from) {
    o->hca_handles = v;
    zs_object_mark(&o->node, ZS_OCI_RDMA_HCA_HANDLES, from);
}
static inline void zs_oci_rdma_set_hca_objects(zs_oci_rdma *o, uint32_t v, zs_origin from) {
    o->hca_objects = v;
    zs_object_mark(&o->node, ZS_OCI_RDMA_HCA_OBJECTS, from);
}

static inline zs_oci_namespace *zs_oci_namespace_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_namespace), ZS_OCI_NAMESPACE_FIELDS);
}
static inline void zs_oci_namespace_set_type(zs_oci_namespace *o, zs_oci_namespace_type v, zs_origin
    from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_NAMESPACE_TYPE, from);
}
static inline void zs_oci_namespace_set_path(zs_oci_namespace *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_NAMESPACE_PATH, from);
}

static inline zs_oci_device *zs_oci_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_device), ZS_OCI_DEVICE_FIELDS);
}
static inline void zs_oci_device_set_path(zs_oci_device *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_PATH, from);
}
static inline void zs_oci_device_set_type(zs_oci_device *o, zs_oci_device_type v, zs_origin from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_TYPE, from);
}
static inline void zs_oci_device_set_major(zs_oci_device *o, int64_t v, zs_origin from) {
    o->major = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_MAJOR, from);
}
static inline void zs_oci_device_set_minor(zs_oci_device *o, int64_t v, zs_origin from) {
    o->minor = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_MINOR, from);
}
static inline void zs_oci_device_set_file_mode(zs_oci_device *o, uint32_t v, zs_origin from) {
    o->file_mode = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_FILE_MODE, from);
}
static inline void zs_oci_device_set_uid(zs_oci_device *o, uint32_t v, zs_origin from) {
    o->uid = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_UID, from);
}
static inline void zs_oci_device_set_gid(zs_oci_device *o, uint32_t v, zs_origin from) {
    o->gid = v;
    zs_object_mark(&o->node, ZS_OCI_DEVICE_GID, from);
}

static inline zs_oci_net_device *zs_oci_net_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_net_device), ZS_OCI_NET_DEVICE_FIELDS);
}
static inline void zs_oci_net_device_set_name(zs_oci_net_device *o, zs_str v, zs_origin from) {
    o->name = v;
    zs_object_mark(&o->node, ZS_OCI_NET_DEVICE_NAME, from);
}

static inline zs_oci_seccomp *zs_oci_seccomp_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_seccomp), ZS_OCI_SECCOMP_FIELDS);
}
static inline void zs_oci_seccomp_set_default_action(zs_oci_seccomp *o, zs_oci_seccomp_action v,
    zs_origin from) {
    o->default_action = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_DEFAULT_ACTION, from);
}
static inline void zs_oci_seccomp_set_default_errno_ret(zs_oci_seccomp *o, uint32_t v, zs_origin
    from) {
    o->default_errno_ret = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_DEFAULT_ERRNO_RET, from);
}
static inline void zs_oci_seccomp_set_architectures(zs_oci_seccomp *o, zs_oci_seccomp_arch_list v,
    zs_origin from) {
    o->architectures = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_ARCHITECTURES, from);
}
static inline void zs_oci_seccomp_begin_architectures(zs_oci_seccomp *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_ARCHITECTURES, from);
}
static inline bool zs_oci_seccomp_add_architectures(zs_arena *a, zs_oci_seccomp *o,
    zs_oci_seccomp_arch v, zs_origin from) {
    zs_oci_seccomp_arch *slot = zs_oci_add_item(a, &o->node, ZS_OCI_SECCOMP_ARCHITECTURES,
        &o->architectures, sizeof(*o->architectures.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_seccomp_set_flags(zs_oci_seccomp *o, zs_oci_seccomp_flag_list v, zs_origin
    from) {
    o->flags = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_FLAGS, from);
}
static inline void zs_oci_seccomp_begin_flags(zs_oci_seccomp *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_FLAGS, from);
}
static inline bool zs_oci_seccomp_add_flags(zs_arena *a, zs_oci_seccomp *o, zs_oci_seccomp_flag v,
    zs_origin from) {
    zs_oci_seccomp_flag *slot = zs_oci_add_item(a, &o->node, ZS_OCI_SECCOMP_FLAGS, &o->flags,
        sizeof(*o->flags.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_seccomp_set_listener_path(zs_oci_seccomp *o, zs_str v, zs_origin from) {
    o->listener_path = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_LISTENER_PATH, from);
}
static inline void zs_oci_seccomp_set_listener_metadata(zs_oci_seccomp *o, zs_str v, zs_origin
    from) {
    o->listener_metadata = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_LISTENER_METADATA, from);
}
static inline void zs_oci_seccomp_set_syscalls(zs_oci_seccomp *o, zs_oci_syscall_list v, zs_origin
    from) {
    o->syscalls = v;
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_SYSCALLS, from);
}
static inline void zs_oci_seccomp_begin_syscalls(zs_oci_seccomp *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SECCOMP_SYSCALLS, from);
}
static inline zs_oci_syscall *zs_oci_seccomp_add_syscalls(zs_arena *a, zs_oci_seccomp *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_SECCOMP_SYSCALLS, &o->syscalls,
        sizeof(*o->syscalls.items), ZS_OCI_SYSCALL_FIELDS, from);
}

static inline zs_oci_syscall *zs_oci_syscall_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_syscall), ZS_OCI_SYSCALL_FIELDS);
}
static inline void zs_oci_syscall_set_names(zs_oci_syscall *o, zs_str_list v, zs_origin from) {
    o->names = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_NAMES, from);
}
static inline void zs_oci_syscall_begin_names(zs_oci_syscall *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_NAMES, from);
}
static inline bool zs_oci_syscall_add_names(zs_arena *a, zs_oci_syscall *o, zs_str v, zs_origin
    from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_SYSCALL_NAMES, &o->names,
        sizeof(*o->names.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_syscall_set_action(zs_oci_syscall *o, zs_oci_seccomp_action v, zs_origin
    from) {
    o->action = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ACTION, from);
}
static inline void zs_oci_syscall_set_errno_ret(zs_oci_syscall *o, uint32_t v, zs_origin from) {
    o->errno_ret = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ERRNO_RET, from);
}
static inline void zs_oci_syscall_set_args(zs_oci_syscall *o, zs_oci_syscall_arg_list v, zs_origin
    from) {
    o->args = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARGS, from);
}
static inline void zs_oci_syscall_begin_args(zs_oci_syscall *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARGS, from);
}
static inline zs_oci_syscall_arg *zs_oci_syscall_add_args(zs_arena *a, zs_oci_syscall *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_SYSCALL_ARGS, &o->args, sizeof(*o->args.items),
        ZS_OCI_SYSCALL_ARG_FIELDS, from);
}

static inline zs_oci_syscall_arg *zs_oci_syscall_arg_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_syscall_arg), ZS_OCI_SYSCALL_ARG_FIELDS);
}
static inline void zs_oci_syscall_arg_set_index(zs_oci_syscall_arg *o, uint32_t v, zs_origin from) {
    o->index = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARG_INDEX, from);
}
static inline void zs_oci_syscall_arg_set_value(zs_oci_syscall_arg *o, uint64_t v, zs_origin from) {
    o->value = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARG_VALUE, from);
}
static inline void zs_oci_syscall_arg_set_value_two(zs_oci_syscall_arg *o, uint64_t v, zs_origin
    from) {
    o->value_two = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARG_VALUE_TWO, from);
}
static inline void zs_oci_syscall_arg_set_op(zs_oci_syscall_arg *o, zs_oci_seccomp_operator v,
    zs_origin from) {
    o->op = v;
    zs_object_mark(&o->node, ZS_OCI_SYSCALL_ARG_OP, from);
}

static inline zs_oci_intel_rdt *zs_oci_intel_rdt_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_intel_rdt), ZS_OCI_INTEL_RDT_FIELDS);
}
static inline void zs_oci_intel_rdt_set_clos_id(zs_oci_intel_rdt *o, zs_str v, zs_origin from) {
    o->clos_id = v;
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_CLOS_ID, from);
}
static inline void zs_oci_intel_rdt_set_schemata(zs_oci_intel_rdt *o, zs_str_list v, zs_origin
    from) {
    o->schemata = v;
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_SCHEMATA, from);
}
static inline void zs_oci_intel_rdt_begin_schemata(zs_oci_intel_rdt *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_SCHEMATA, from);
}
static inline bool zs_oci_intel_rdt_add_schemata(zs_arena *a, zs_oci_intel_rdt *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_INTEL_RDT_SCHEMATA, &o->schemata,
        sizeof(*o->schemata.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_intel_rdt_set_l3_cache_schema(zs_oci_intel_rdt *o, zs_str v, zs_origin
    from) {
    o->l3_cache_schema = v;
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_L3_CACHE_SCHEMA, from);
}
static inline void zs_oci_intel_rdt_set_mem_bw_schema(zs_oci_intel_rdt *o, zs_str v, zs_origin
    from) {
    o->mem_bw_schema = v;
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_MEM_BW_SCHEMA, from);
}
static inline void zs_oci_intel_rdt_set_enable_monitoring(zs_oci_intel_rdt *o, bool v, zs_origin
    from) {
    o->enable_monitoring = v;
    zs_object_mark(&o->node, ZS_OCI_INTEL_RDT_ENABLE_MONITORING, from);
}

static inline zs_oci_memory_policy *zs_oci_memory_policy_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_memory_policy), ZS_OCI_MEMORY_POLICY_FIELDS);
}
static inline void zs_oci_memory_policy_set_mode(zs_oci_memory_policy *o, zs_oci_memory_policy_mode
    v, zs_origin from) {
    o->mode = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_POLICY_MODE, from);
}
static inline void zs_oci_memory_policy_set_nodes(zs_oci_memory_policy *o, zs_str v, zs_origin
    from) {
    o->nodes = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_POLICY_NODES, from);
}
static inline void zs_oci_memory_policy_set_flags(zs_oci_memory_policy *o,
    zs_oci_memory_policy_flag_list v, zs_origin from) {
    o->flags = v;
    zs_object_mark(&o->node, ZS_OCI_MEMORY_POLICY_FLAGS, from);
}
static inline void zs_oci_memory_policy_begin_flags(zs_oci_memory_policy *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_MEMORY_POLICY_FLAGS, from);
}
static inline bool zs_oci_memory_policy_add_flags(zs_arena *a, zs_oci_memory_policy *o,
    zs_oci_memory_policy_flag v, zs_origin from) {
    zs_oci_memory_policy_flag *slot = zs_oci_add_item(a, &o->node, ZS_OCI_MEMORY_POLICY_FLAGS,
        &o->flags, sizeof(*o->flags.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_personality *zs_oci_personality_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_personality), ZS_OCI_PERSONALITY_FIELDS);
}
static inline void zs_oci_personality_set_domain(zs_oci_personality *o, zs_oci_personality_domain v,
    zs_origin from) {
    o->domain = v;
    zs_object_mark(&o->node, ZS_OCI_PERSONALITY_DOMAIN, from);
}
static inline void zs_oci_personality_set_flags(zs_oci_personality *o, zs_str_list v, zs_origin
    from) {
    o->flags = v;
    zs_object_mark(&o->node, ZS_OCI_PERSONALITY_FLAGS, from);
}
static inline void zs_oci_personality_begin_flags(zs_oci_personality *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_PERSONALITY_FLAGS, from);
}
static inline bool zs_oci_personality_add_flags(zs_arena *a, zs_oci_personality *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_PERSONALITY_FLAGS, &o->flags,
        sizeof(*o->flags.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_time_offset *zs_oci_time_offset_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_time_offset), ZS_OCI_TIME_OFFSET_FIELDS);
}
static inline void zs_oci_time_offset_set_secs(zs_oci_time_offset *o, int64_t v, zs_origin from) {
    o->secs = v;
    zs_object_mark(&o->node, ZS_OCI_TIME_OFFSET_SECS, from);
}
static inline void zs_oci_time_offset_set_nanosecs(zs_oci_time_offset *o, uint32_t v, zs_origin
    from) {
    o->nanosecs = v;
    zs_object_mark(&o->node, ZS_OCI_TIME_OFFSET_NANOSECS, from);
}

static inline zs_oci_solaris *zs_oci_solaris_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_solaris), ZS_OCI_SOLARIS_FIELDS);
}
static inline void zs_oci_solaris_set_milestone(zs_oci_solaris *o, zs_str v, zs_origin from) {
    o->milestone = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_MILESTONE, from);
}
static inline void zs_oci_solaris_set_limitpriv(zs_oci_solaris *o, zs_str v, zs_origin from) {
    o->limitpriv = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_LIMITPRIV, from);
}
static inline void zs_oci_solaris_set_max_shm_memory(zs_oci_solaris *o, zs_str v, zs_origin from) {
    o->max_shm_memory = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_MAX_SHM_MEMORY, from);
}
static inline void zs_oci_solaris_set_capped_cpu(zs_oci_solaris *o, zs_oci_solaris_capped_cpu *v,
    zs_origin from) {
    o->capped_cpu = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_CAPPED_CPU, from);
}
static inline zs_oci_solaris_capped_cpu *zs_oci_solaris_make_capped_cpu(zs_arena *a, zs_oci_solaris
    *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SOLARIS_CAPPED_CPU, &o->capped_cpu,
        sizeof(*o->capped_cpu), ZS_OCI_SOLARIS_CAPPED_CPU_FIELDS, from);
}
static inline void zs_oci_solaris_set_capped_memory(zs_oci_solaris *o, zs_oci_solaris_capped_memory
    *v, zs_origin from) {
    o->capped_memory = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_CAPPED_MEMORY, from);
}
static inline zs_oci_solaris_capped_memory *zs_oci_solaris_make_capped_memory(zs_arena *a,
    zs_oci_solaris *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_SOLARIS_CAPPED_MEMORY, &o->capped_memory,
        sizeof(*o->capped_memory), ZS_OCI_SOLARIS_CAPPED_MEMORY_FIELDS, from);
}
static inline void zs_oci_solaris_set_anet(zs_oci_solaris *o, zs_oci_solaris_anet_list v, zs_origin
    from) {
    o->anet = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET, from);
}
static inline void zs_oci_solaris_begin_anet(zs_oci_solaris *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET, from);
}
static inline zs_oci_solaris_anet *zs_oci_solaris_add_anet(zs_arena *a, zs_oci_solaris *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_SOLARIS_ANET, &o->anet, sizeof(*o->anet.items),
        ZS_OCI_SOLARIS_ANET_FIELDS, from);
}

static inline zs_oci_solaris_capped_cpu *zs_oci_solaris_capped_cpu_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_solaris_capped_cpu), ZS_OCI_SOLARIS_CAPPED_CPU_FIELDS);
}
static inline void zs_oci_solaris_capped_cpu_set_ncpus(zs_oci_solaris_capped_cpu *o, zs_str v,
    zs_origin from) {
    o->ncpus = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_CAPPED_CPU_NCPUS, from);
}

static inline zs_oci_solaris_capped_memory *zs_oci_solaris_capped_memory_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_solaris_capped_memory),
        ZS_OCI_SOLARIS_CAPPED_MEMORY_FIELDS);
}
static inline void zs_oci_solaris_capped_memory_set_physical(zs_oci_solaris_capped_memory *o, zs_str
    v, zs_origin from) {
    o->physical = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_CAPPED_MEMORY_PHYSICAL, from);
}
static inline void zs_oci_solaris_capped_memory_set_swap(zs_oci_solaris_capped_memory *o, zs_str v,
    zs_origin from) {
    o->swap = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_CAPPED_MEMORY_SWAP, from);
}

static inline zs_oci_solaris_anet *zs_oci_solaris_anet_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_solaris_anet), ZS_OCI_SOLARIS_ANET_FIELDS);
}
static inline void zs_oci_solaris_anet_set_linkname(zs_oci_solaris_anet *o, zs_str v, zs_origin
    from) {
    o->linkname = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_LINKNAME, from);
}
static inline void zs_oci_solaris_anet_set_lower_link(zs_oci_solaris_anet *o, zs_str v, zs_origin
    from) {
    o->lower_link = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_LOWER_LINK, from);
}
static inline void zs_oci_solaris_anet_set_allowed_address(zs_oci_solaris_anet *o, zs_str v,
    zs_origin from) {
    o->allowed_address = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_ALLOWED_ADDRESS, from);
}
static inline void zs_oci_solaris_anet_set_configure_allowed_address(zs_oci_solaris_anet *o, zs_str
    v, zs_origin from) {
    o->configure_allowed_address = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_CONFIGURE_ALLOWED_ADDRESS, from);
}
static inline void zs_oci_solaris_anet_set_defrouter(zs_oci_solaris_anet *o, zs_str v, zs_origin
    from) {
    o->defrouter = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_DEFROUTER, from);
}
static inline void zs_oci_solaris_anet_set_mac_address(zs_oci_solaris_anet *o, zs_str v, zs_origin
    from) {
    o->mac_address = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_MAC_ADDRESS, from);
}
static inline void zs_oci_solaris_anet_set_link_protection(zs_oci_solaris_anet *o, zs_str v,
    zs_origin from) {
    o->link_protection = v;
    zs_object_mark(&o->node, ZS_OCI_SOLARIS_ANET_LINK_PROTECTION, from);
}

static inline zs_oci_windows *zs_oci_windows_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows), ZS_OCI_WINDOWS_FIELDS);
}
static inline void zs_oci_windows_set_layer_folders(zs_oci_windows *o, zs_str_list v, zs_origin
    from) {
    o->layer_folders = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_LAYER_FOLDERS, from);
}
static inline void zs_oci_windows_begin_layer_folders(zs_oci_windows *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_LAYER_FOLDERS, from);
}
static inline bool zs_oci_windows_add_layer_folders(zs_arena *a, zs_oci_windows *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_WINDOWS_LAYER_FOLDERS, &o->layer_folders,
        sizeof(*o->layer_folders.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_windows_set_devices(zs_oci_windows *o, zs_oci_windows_device_list v,
    zs_origin from) {
    o->devices = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_DEVICES, from);
}
static inline void zs_oci_windows_begin_devices(zs_oci_windows *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_DEVICES, from);
}
static inline zs_oci_windows_device *zs_oci_windows_add_devices(zs_arena *a, zs_oci_windows *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_WINDOWS_DEVICES, &o->devices,
        sizeof(*o->devices.items), ZS_OCI_WINDOWS_DEVICE_FIELDS, from);
}
static inline void zs_oci_windows_set_resources(zs_oci_windows *o, zs_oci_windows_resources *v,
    zs_origin from) {
    o->resources = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_RESOURCES, from);
}
static inline zs_oci_windows_resources *zs_oci_windows_make_resources(zs_arena *a, zs_oci_windows
    *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_RESOURCES, &o->resources,
        sizeof(*o->resources), ZS_OCI_WINDOWS_RESOURCES_FIELDS, from);
}
static inline void zs_oci_windows_set_network(zs_oci_windows *o, zs_oci_windows_network *v,
    zs_origin from) {
    o->network = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK, from);
}
static inline zs_oci_windows_network *zs_oci_windows_make_network(zs_arena *a, zs_oci_windows *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_NETWORK, &o->network, sizeof(*o->network),
        ZS_OCI_WINDOWS_NETWORK_FIELDS, from);
}
static inline void zs_oci_windows_set_credential_spec(zs_oci_windows *o, zs_oci_any_map v, zs_origin
    from) {
    o->credential_spec = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CREDENTIAL_SPEC, from);
}
static inline void zs_oci_windows_begin_credential_spec(zs_oci_windows *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CREDENTIAL_SPEC, from);
}
static inline bool zs_oci_windows_put_credential_spec(zs_arena *a, zs_oci_windows *o, zs_str key,
    zs_any v, zs_origin from) {
    zs_any *slot = zs_oci_put_entry(a, &o->node, ZS_OCI_WINDOWS_CREDENTIAL_SPEC,
        &o->credential_spec, sizeof(*o->credential_spec.items), key, ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_windows_set_servicing(zs_oci_windows *o, bool v, zs_origin from) {
    o->servicing = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_SERVICING, from);
}
static inline void zs_oci_windows_set_ignore_flushes_during_boot(zs_oci_windows *o, bool v,
    zs_origin from) {
    o->ignore_flushes_during_boot = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_IGNORE_FLUSHES_DURING_BOOT, from);
}
static inline void zs_oci_windows_set_hyperv(zs_oci_windows *o, zs_oci_windows_hyperv *v, zs_origin
    from) {
    o->hyperv = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_HYPERV, from);
}
static inline zs_oci_windows_hyperv *zs_oci_windows_make_hyperv(zs_arena *a, zs_oci_windows *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_HYPERV, &o->hyperv, sizeof(*o->hyperv),
        ZS_OCI_WINDOWS_HYPERV_FIELDS, from);
}

static inline zs_oci_windows_device *zs_oci_windows_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_device), ZS_OCI_WINDOWS_DEVICE_FIELDS);
}
static inline void zs_oci_windows_device_set_id(zs_oci_windows_device *o, zs_str v, zs_origin
    from) {
    o->id = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_DEVICE_ID, from);
}
static inline void zs_oci_windows_device_set_id_type(zs_oci_windows_device *o,
    zs_oci_windows_device_id_type v, zs_origin from) {
    o->id_type = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_DEVICE_ID_TYPE, from);
}

static inline zs_oci_windows_resources *zs_oci_windows_resources_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_resources), ZS_OCI_WINDOWS_RESOURCES_FIELDS);
}
static inline void zs_oci_windows_resources_set_memory(zs_oci_windows_resources *o,
    zs_oci_windows_memory *v, zs_origin from) {
    o->memory = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_RESOURCES_MEMORY, from);
}
static inline zs_oci_windows_memory *zs_oci_windows_resources_make_memory(zs_arena *a,
    zs_oci_windows_resources *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_RESOURCES_MEMORY, &o->memory,
        sizeof(*o->memory), ZS_OCI_WINDOWS_MEMORY_FIELDS, from);
}
static inline void zs_oci_windows_resources_set_cpu(zs_oci_windows_resources *o, zs_oci_windows_cpu
    *v, zs_origin from) {
    o->cpu = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_RESOURCES_CPU, from);
}
static inline zs_oci_windows_cpu *zs_oci_windows_resources_make_cpu(zs_arena *a,
    zs_oci_windows_resources *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_RESOURCES_CPU, &o->cpu, sizeof(*o->cpu),
        ZS_OCI_WINDOWS_CPU_FIELDS, from);
}
static inline void zs_oci_windows_resources_set_storage(zs_oci_windows_resources *o,
    zs_oci_windows_storage *v, zs_origin from) {
    o->storage = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_RESOURCES_STORAGE, from);
}
static inline zs_oci_windows_storage *zs_oci_windows_resources_make_storage(zs_arena *a,
    zs_oci_windows_resources *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_WINDOWS_RESOURCES_STORAGE, &o->storage,
        sizeof(*o->storage), ZS_OCI_WINDOWS_STORAGE_FIELDS, from);
}

static inline zs_oci_windows_memory *zs_oci_windows_memory_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_memory), ZS_OCI_WINDOWS_MEMORY_FIELDS);
}
static inline void zs_oci_windows_memory_set_limit(zs_oci_windows_memory *o, uint64_t v, zs_origin
    from) {
    o->limit = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_MEMORY_LIMIT, from);
}

static inline zs_oci_windows_cpu *zs_oci_windows_cpu_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_cpu), ZS_OCI_WINDOWS_CPU_FIELDS);
}
static inline void zs_oci_windows_cpu_set_count(zs_oci_windows_cpu *o, uint64_t v, zs_origin from) {
    o->count = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_COUNT, from);
}
static inline void zs_oci_windows_cpu_set_shares(zs_oci_windows_cpu *o, uint16_t v, zs_origin
    from) {
    o->shares = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_SHARES, from);
}
static inline void zs_oci_windows_cpu_set_maximum(zs_oci_windows_cpu *o, uint16_t v, zs_origin
    from) {
    o->maximum = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_MAXIMUM, from);
}
static inline void zs_oci_windows_cpu_set_affinity(zs_oci_windows_cpu *o,
    zs_oci_windows_cpu_affinity_list v, zs_origin from) {
    o->affinity = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_AFFINITY, from);
}
static inline void zs_oci_windows_cpu_begin_affinity(zs_oci_windows_cpu *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_AFFINITY, from);
}
static inline zs_oci_windows_cpu_affinity *zs_oci_windows_cpu_add_affinity(zs_arena *a,
    zs_oci_windows_cpu *o, zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_WINDOWS_CPU_AFFINITY, &o->affinity,
        sizeof(*o->affinity.items), ZS_OCI_WINDOWS_CPU_AFFINITY_FIELDS, from);
}

static inline zs_oci_windows_cpu_affinity *zs_oci_windows_cpu_affinity_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_cpu_affinity),
        ZS_OCI_WINDOWS_CPU_AFFINITY_FIELDS);
}
static inline void zs_oci_windows_cpu_affinity_set_mask(zs_oci_windows_cpu_affinity *o, uint64_t v,
    zs_origin from) {
    o->mask = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_AFFINITY_MASK, from);
}
static inline void zs_oci_windows_cpu_affinity_set_group(zs_oci_windows_cpu_affinity *o, uint32_t v,
    zs_origin from) {
    o->group = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_CPU_AFFINITY_GROUP, from);
}

static inline zs_oci_windows_storage *zs_oci_windows_storage_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_storage), ZS_OCI_WINDOWS_STORAGE_FIELDS);
}
static inline void zs_oci_windows_storage_set_iops(zs_oci_windows_storage *o, uint64_t v, zs_origin
    from) {
    o->iops = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_STORAGE_IOPS, from);
}
static inline void zs_oci_windows_storage_set_bps(zs_oci_windows_storage *o, uint64_t v, zs_origin
    from) {
    o->bps = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_STORAGE_BPS, from);
}
static inline void zs_oci_windows_storage_set_sandbox_size(zs_oci_windows_storage *o, uint64_t v,
    zs_origin from) {
    o->sandbox_size = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_STORAGE_SANDBOX_SIZE, from);
}

static inline zs_oci_windows_network *zs_oci_windows_network_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_network), ZS_OCI_WINDOWS_NETWORK_FIELDS);
}
static inline void zs_oci_windows_network_set_endpoint_list(zs_oci_windows_network *o, zs_str_list
    v, zs_origin from) {
    o->endpoint_list = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_ENDPOINT_LIST, from);
}
static inline void zs_oci_windows_network_begin_endpoint_list(zs_oci_windows_network *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_ENDPOINT_LIST, from);
}
static inline bool zs_oci_windows_network_add_endpoint_list(zs_arena *a, zs_oci_windows_network *o,
    zs_str v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_WINDOWS_NETWORK_ENDPOINT_LIST,
        &o->endpoint_list, sizeof(*o->endpoint_list.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_windows_network_set_allow_unqualified_dns_query(zs_oci_windows_network *o,
    bool v, zs_origin from) {
    o->allow_unqualified_dns_query = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_ALLOW_UNQUALIFIED_DNS_QUERY, from);
}
static inline void zs_oci_windows_network_set_dns_search_list(zs_oci_windows_network *o, zs_str_list
    v, zs_origin from) {
    o->dns_search_list = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_DNS_SEARCH_LIST, from);
}
static inline void zs_oci_windows_network_begin_dns_search_list(zs_oci_windows_network *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_DNS_SEARCH_LIST, from);
}
static inline bool zs_oci_windows_network_add_dns_search_list(zs_arena *a, zs_oci_windows_network
    *o, zs_str v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_WINDOWS_NETWORK_DNS_SEARCH_LIST,
        &o->dns_search_list, sizeof(*o->dns_search_list.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_windows_network_set_network_shared_container_name(zs_oci_windows_network
    *o, zs_str v, zs_origin from) {
    o->network_shared_container_name = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_NETWORK_SHARED_CONTAINER_NAME, from);
}
static inline void zs_oci_windows_network_set_network_namespace(zs_oci_windows_network *o, zs_str v,
    zs_origin from) {
    o->network_namespace = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_NETWORK_NETWORK_NAMESPACE, from);
}

static inline zs_oci_windows_hyperv *zs_oci_windows_hyperv_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_windows_hyperv), ZS_OCI_WINDOWS_HYPERV_FIELDS);
}
static inline void zs_oci_windows_hyperv_set_utility_vm_path(zs_oci_windows_hyperv *o, zs_str v,
    zs_origin from) {
    o->utility_vm_path = v;
    zs_object_mark(&o->node, ZS_OCI_WINDOWS_HYPERV_UTILITY_VM_PATH, from);
}

static inline zs_oci_vm *zs_oci_vm_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm), ZS_OCI_VM_FIELDS);
}
static inline void zs_oci_vm_set_hypervisor(zs_oci_vm *o, zs_oci_vm_hypervisor *v, zs_origin from) {
    o->hypervisor = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HYPERVISOR, from);
}
static inline zs_oci_vm_hypervisor *zs_oci_vm_make_hypervisor(zs_arena *a, zs_oci_vm *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_VM_HYPERVISOR, &o->hypervisor,
        sizeof(*o->hypervisor), ZS_OCI_VM_HYPERVISOR_FIELDS, from);
}
static inline void zs_oci_vm_set_kernel(zs_oci_vm *o, zs_oci_vm_kernel *v, zs_origin from) {
    o->kernel = v;
    zs_object_mark(&o->node, ZS_OCI_VM_KERNEL, from);
}
static inline zs_oci_vm_kernel *zs_oci_vm_make_kernel(zs_arena *a, zs_oci_vm *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_VM_KERNEL, &o->kernel, sizeof(*o->kernel),
        ZS_OCI_VM_KERNEL_FIELDS, from);
}
static inline void zs_oci_vm_set_image(zs_oci_vm *o, zs_oci_vm_image *v, zs_origin from) {
    o->image = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IMAGE, from);
}
static inline zs_oci_vm_image *zs_oci_vm_make_image(zs_arena *a, zs_oci_vm *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_VM_IMAGE, &o->image, sizeof(*o->image),
        ZS_OCI_VM_IMAGE_FIELDS, from);
}
static inline void zs_oci_vm_set_hw_config(zs_oci_vm *o, zs_oci_vm_hw_config *v, zs_origin from) {
    o->hw_config = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG, from);
}
static inline zs_oci_vm_hw_config *zs_oci_vm_make_hw_config(zs_arena *a, zs_oci_vm *o, zs_origin
    from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_VM_HW_CONFIG, &o->hw_config,
        sizeof(*o->hw_config), ZS_OCI_VM_HW_CONFIG_FIELDS, from);
}

static inline zs_oci_vm_hypervisor *zs_oci_vm_hypervisor_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm_hypervisor), ZS_OCI_VM_HYPERVISOR_FIELDS);
}
static inline void zs_oci_vm_hypervisor_set_path(zs_oci_vm_hypervisor *o, zs_str v, zs_origin
    from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HYPERVISOR_PATH, from);
}
static inline void zs_oci_vm_hypervisor_set_parameters(zs_oci_vm_hypervisor *o, zs_str_list v,
    zs_origin from) {
    o->parameters = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HYPERVISOR_PARAMETERS, from);
}
static inline void zs_oci_vm_hypervisor_begin_parameters(zs_oci_vm_hypervisor *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_VM_HYPERVISOR_PARAMETERS, from);
}
static inline bool zs_oci_vm_hypervisor_add_parameters(zs_arena *a, zs_oci_vm_hypervisor *o, zs_str
    v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_VM_HYPERVISOR_PARAMETERS, &o->parameters,
        sizeof(*o->parameters.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_vm_kernel *zs_oci_vm_kernel_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm_kernel), ZS_OCI_VM_KERNEL_FIELDS);
}
static inline void zs_oci_vm_kernel_set_path(zs_oci_vm_kernel *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_VM_KERNEL_PATH, from);
}
static inline void zs_oci_vm_kernel_set_parameters(zs_oci_vm_kernel *o, zs_str_list v, zs_origin
    from) {
    o->parameters = v;
    zs_object_mark(&o->node, ZS_OCI_VM_KERNEL_PARAMETERS, from);
}
static inline void zs_oci_vm_kernel_begin_parameters(zs_oci_vm_kernel *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_VM_KERNEL_PARAMETERS, from);
}
static inline bool zs_oci_vm_kernel_add_parameters(zs_arena *a, zs_oci_vm_kernel *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_VM_KERNEL_PARAMETERS, &o->parameters,
        sizeof(*o->parameters.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_vm_kernel_set_initrd(zs_oci_vm_kernel *o, zs_str v, zs_origin from) {
    o->initrd = v;
    zs_object_mark(&o->node, ZS_OCI_VM_KERNEL_INITRD, from);
}

static inline zs_oci_vm_image *zs_oci_vm_image_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm_image), ZS_OCI_VM_IMAGE_FIELDS);
}
static inline void zs_oci_vm_image_set_path(zs_oci_vm_image *o, zs_str v, zs_origin from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IMAGE_PATH, from);
}
static inline void zs_oci_vm_image_set_format(zs_oci_vm_image *o, zs_oci_vm_image_format v,
    zs_origin from) {
    o->format = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IMAGE_FORMAT, from);
}

static inline zs_oci_vm_hw_config *zs_oci_vm_hw_config_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm_hw_config), ZS_OCI_VM_HW_CONFIG_FIELDS);
}
static inline void zs_oci_vm_hw_config_set_device_tree(zs_oci_vm_hw_config *o, zs_str v, zs_origin
    from) {
    o->device_tree = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_DEVICE_TREE, from);
}
static inline void zs_oci_vm_hw_config_set_vcpus(zs_oci_vm_hw_config *o, uint32_t v, zs_origin
    from) {
    o->vcpus = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_VCPUS, from);
}
static inline void zs_oci_vm_hw_config_set_memory(zs_oci_vm_hw_config *o, uint64_t v, zs_origin
    from) {
    o->memory = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_MEMORY, from);
}
static inline void zs_oci_vm_hw_config_set_dtdevs(zs_oci_vm_hw_config *o, zs_str_list v, zs_origin
    from) {
    o->dtdevs = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_DTDEVS, from);
}
static inline void zs_oci_vm_hw_config_begin_dtdevs(zs_oci_vm_hw_config *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_DTDEVS, from);
}
static inline bool zs_oci_vm_hw_config_add_dtdevs(zs_arena *a, zs_oci_vm_hw_config *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_VM_HW_CONFIG_DTDEVS, &o->dtdevs,
        sizeof(*o->dtdevs.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_vm_hw_config_set_iomems(zs_oci_vm_hw_config *o, zs_oci_vm_iomem_list v,
    zs_origin from) {
    o->iomems = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_IOMEMS, from);
}
static inline void zs_oci_vm_hw_config_begin_iomems(zs_oci_vm_hw_config *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_IOMEMS, from);
}
static inline zs_oci_vm_iomem *zs_oci_vm_hw_config_add_iomems(zs_arena *a, zs_oci_vm_hw_config *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_VM_HW_CONFIG_IOMEMS, &o->iomems,
        sizeof(*o->iomems.items), ZS_OCI_VM_IOMEM_FIELDS, from);
}
static inline void zs_oci_vm_hw_config_set_irqs(zs_oci_vm_hw_config *o, zs_oci_u32_list v, zs_origin
    from) {
    o->irqs = v;
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_IRQS, from);
}
static inline void zs_oci_vm_hw_config_begin_irqs(zs_oci_vm_hw_config *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_VM_HW_CONFIG_IRQS, from);
}
static inline bool zs_oci_vm_hw_config_add_irqs(zs_arena *a, zs_oci_vm_hw_config *o, uint32_t v,
    zs_origin from) {
    uint32_t *slot = zs_oci_add_item(a, &o->node, ZS_OCI_VM_HW_CONFIG_IRQS, &o->irqs,
        sizeof(*o->irqs.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

static inline zs_oci_vm_iomem *zs_oci_vm_iomem_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_vm_iomem), ZS_OCI_VM_IOMEM_FIELDS);
}
static inline void zs_oci_vm_iomem_set_first_gfn(zs_oci_vm_iomem *o, uint64_t v, zs_origin from) {
    o->first_gfn = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IOMEM_FIRST_GFN, from);
}
static inline void zs_oci_vm_iomem_set_first_mfn(zs_oci_vm_iomem *o, uint64_t v, zs_origin from) {
    o->first_mfn = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IOMEM_FIRST_MFN, from);
}
static inline void zs_oci_vm_iomem_set_nr_mfns(zs_oci_vm_iomem *o, uint64_t v, zs_origin from) {
    o->nr_mfns = v;
    zs_object_mark(&o->node, ZS_OCI_VM_IOMEM_NR_MFNS, from);
}

static inline zs_oci_zos *zs_oci_zos_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_zos), ZS_OCI_ZOS_FIELDS);
}
static inline void zs_oci_zos_set_namespaces(zs_oci_zos *o, zs_oci_zos_namespace_list v, zs_origin
    from) {
    o->namespaces = v;
    zs_object_mark(&o->node, ZS_OCI_ZOS_NAMESPACES, from);
}
static inline void zs_oci_zos_begin_namespaces(zs_oci_zos *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_ZOS_NAMESPACES, from);
}
static inline zs_oci_zos_namespace *zs_oci_zos_add_namespaces(zs_arena *a, zs_oci_zos *o, zs_origin
    from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_ZOS_NAMESPACES, &o->namespaces,
        sizeof(*o->namespaces.items), ZS_OCI_ZOS_NAMESPACE_FIELDS, from);
}

static inline zs_oci_zos_namespace *zs_oci_zos_namespace_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_zos_namespace), ZS_OCI_ZOS_NAMESPACE_FIELDS);
}
static inline void zs_oci_zos_namespace_set_type(zs_oci_zos_namespace *o, zs_oci_zos_namespace_type
    v, zs_origin from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_OCI_ZOS_NAMESPACE_TYPE, from);
}
static inline void zs_oci_zos_namespace_set_path(zs_oci_zos_namespace *o, zs_str v, zs_origin
    from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_ZOS_NAMESPACE_PATH, from);
}

static inline zs_oci_freebsd *zs_oci_freebsd_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_freebsd), ZS_OCI_FREEBSD_FIELDS);
}
static inline void zs_oci_freebsd_set_devices(zs_oci_freebsd *o, zs_oci_freebsd_device_list v,
    zs_origin from) {
    o->devices = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_DEVICES, from);
}
static inline void zs_oci_freebsd_begin_devices(zs_oci_freebsd *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_DEVICES, from);
}
static inline zs_oci_freebsd_device *zs_oci_freebsd_add_devices(zs_arena *a, zs_oci_freebsd *o,
    zs_origin from) {
    return zs_oci_add_item(a, &o->node, ZS_OCI_FREEBSD_DEVICES, &o->devices,
        sizeof(*o->devices.items), ZS_OCI_FREEBSD_DEVICE_FIELDS, from);
}
static inline void zs_oci_freebsd_set_jail(zs_oci_freebsd *o, zs_oci_freebsd_jail *v, zs_origin
    from) {
    o->jail = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL, from);
}
static inline zs_oci_freebsd_jail *zs_oci_freebsd_make_jail(zs_arena *a, zs_oci_freebsd *o,
    zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_FREEBSD_JAIL, &o->jail, sizeof(*o->jail),
        ZS_OCI_FREEBSD_JAIL_FIELDS, from);
}

static inline zs_oci_freebsd_device *zs_oci_freebsd_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_freebsd_device), ZS_OCI_FREEBSD_DEVICE_FIELDS);
}
static inline void zs_oci_freebsd_device_set_path(zs_oci_freebsd_device *o, zs_str v, zs_origin
    from) {
    o->path = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_DEVICE_PATH, from);
}
static inline void zs_oci_freebsd_device_set_mode(zs_oci_freebsd_device *o, uint32_t v, zs_origin
    from) {
    o->mode = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_DEVICE_MODE, from);
}

static inline zs_oci_freebsd_jail *zs_oci_freebsd_jail_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_freebsd_jail), ZS_OCI_FREEBSD_JAIL_FIELDS);
}
static inline void zs_oci_freebsd_jail_set_parent(zs_oci_freebsd_jail *o, zs_str v, zs_origin
    from) {
    o->parent = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_PARENT, from);
}
static inline void zs_oci_freebsd_jail_set_host(zs_oci_freebsd_jail *o,
    zs_oci_freebsd_new_or_inherit v, zs_origin from) {
    o->host = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_HOST, from);
}
static inline void zs_oci_freebsd_jail_set_ip4(zs_oci_freebsd_jail *o, zs_oci_freebsd_sharing v,
    zs_origin from) {
    o->ip4 = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP4, from);
}
static inline void zs_oci_freebsd_jail_set_ip4_addr(zs_oci_freebsd_jail *o, zs_str_list v, zs_origin
    from) {
    o->ip4_addr = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP4_ADDR, from);
}
static inline void zs_oci_freebsd_jail_begin_ip4_addr(zs_oci_freebsd_jail *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP4_ADDR, from);
}
static inline bool zs_oci_freebsd_jail_add_ip4_addr(zs_arena *a, zs_oci_freebsd_jail *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_FREEBSD_JAIL_IP4_ADDR, &o->ip4_addr,
        sizeof(*o->ip4_addr.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_freebsd_jail_set_ip6(zs_oci_freebsd_jail *o, zs_oci_freebsd_sharing v,
    zs_origin from) {
    o->ip6 = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP6, from);
}
static inline void zs_oci_freebsd_jail_set_ip6_addr(zs_oci_freebsd_jail *o, zs_str_list v, zs_origin
    from) {
    o->ip6_addr = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP6_ADDR, from);
}
static inline void zs_oci_freebsd_jail_begin_ip6_addr(zs_oci_freebsd_jail *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_IP6_ADDR, from);
}
static inline bool zs_oci_freebsd_jail_add_ip6_addr(zs_arena *a, zs_oci_freebsd_jail *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_FREEBSD_JAIL_IP6_ADDR, &o->ip6_addr,
        sizeof(*o->ip6_addr.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_freebsd_jail_set_vnet(zs_oci_freebsd_jail *o,
    zs_oci_freebsd_new_or_inherit v, zs_origin from) {
    o->vnet = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_VNET, from);
}
static inline void zs_oci_freebsd_jail_set_interface(zs_oci_freebsd_jail *o, zs_str v, zs_origin
    from) {
    o->interface = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_INTERFACE, from);
}
static inline void zs_oci_freebsd_jail_set_vnet_interfaces(zs_oci_freebsd_jail *o, zs_str_list v,
    zs_origin from) {
    o->vnet_interfaces = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_VNET_INTERFACES, from);
}
static inline void zs_oci_freebsd_jail_begin_vnet_interfaces(zs_oci_freebsd_jail *o, zs_origin
    from) {
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_VNET_INTERFACES, from);
}
static inline bool zs_oci_freebsd_jail_add_vnet_interfaces(zs_arena *a, zs_oci_freebsd_jail *o,
    zs_str v, zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_FREEBSD_JAIL_VNET_INTERFACES,
        &o->vnet_interfaces, sizeof(*o->vnet_interfaces.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_freebsd_jail_set_sysvmsg(zs_oci_freebsd_jail *o, zs_oci_freebsd_sharing v,
    zs_origin from) {
    o->sysvmsg = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_SYSVMSG, from);
}
static inline void zs_oci_freebsd_jail_set_sysvsem(zs_oci_freebsd_jail *o, zs_oci_freebsd_sharing v,
    zs_origin from) {
    o->sysvsem = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_SYSVSEM, from);
}
static inline void zs_oci_freebsd_jail_set_sysvshm(zs_oci_freebsd_jail *o, zs_oci_freebsd_sharing v,
    zs_origin from) {
    o->sysvshm = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_SYSVSHM, from);
}
static inline void zs_oci_freebsd_jail_set_enforce_statfs(zs_oci_freebsd_jail *o, int64_t v,
    zs_origin from) {
    o->enforce_statfs = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_ENFORCE_STATFS, from);
}
static inline void zs_oci_freebsd_jail_set_allow(zs_oci_freebsd_jail *o, zs_oci_freebsd_allow *v,
    zs_origin from) {
    o->allow = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_JAIL_ALLOW, from);
}
static inline zs_oci_freebsd_allow *zs_oci_freebsd_jail_make_allow(zs_arena *a, zs_oci_freebsd_jail
    *o, zs_origin from) {
    return zs_oci_make_object(a, &o->node, ZS_OCI_FREEBSD_JAIL_ALLOW, &o->allow, sizeof(*o->allow),
        ZS_OCI_FREEBSD_ALLOW_FIELDS, from);
}

static inline zs_oci_freebsd_allow *zs_oci_freebsd_allow_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_oci_freebsd_allow), ZS_OCI_FREEBSD_ALLOW_FIELDS);
}
static inline void zs_oci_freebsd_allow_set_set_hostname(zs_oci_freebsd_allow *o, bool v, zs_origin
    from) {
    o->set_hostname = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_SET_HOSTNAME, from);
}
static inline void zs_oci_freebsd_allow_set_raw_sockets(zs_oci_freebsd_allow *o, bool v, zs_origin
    from) {
    o->raw_sockets = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_RAW_SOCKETS, from);
}
static inline void zs_oci_freebsd_allow_set_chflags(zs_oci_freebsd_allow *o, bool v, zs_origin
    from) {
    o->chflags = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_CHFLAGS, from);
}
static inline void zs_oci_freebsd_allow_set_mount(zs_oci_freebsd_allow *o, zs_str_list v, zs_origin
    from) {
    o->mount = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_MOUNT, from);
}
static inline void zs_oci_freebsd_allow_begin_mount(zs_oci_freebsd_allow *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_MOUNT, from);
}
static inline bool zs_oci_freebsd_allow_add_mount(zs_arena *a, zs_oci_freebsd_allow *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_oci_add_item(a, &o->node, ZS_OCI_FREEBSD_ALLOW_MOUNT, &o->mount,
        sizeof(*o->mount.items), ZS_OCI_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_oci_freebsd_allow_set_quotas(zs_oci_freebsd_allow *o, bool v, zs_origin
    from) {
    o->quotas = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_QUOTAS, from);
}
static inline void zs_oci_freebsd_allow_set_socket_af(zs_oci_freebsd_allow *o, bool v, zs_origin
    from) {
    o->socket_af = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_SOCKET_AF, from);
}
static inline void zs_oci_freebsd_allow_set_mlock(zs_oci_freebsd_allow *o, bool v, zs_origin from) {
    o->mlock = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_MLOCK, from);
}
static inline void zs_oci_freebsd_allow_set_reserved_ports(zs_oci_freebsd_allow *o, bool v,
    zs_origin from) {
    o->reserved_ports = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_RESERVED_PORTS, from);
}
static inline void zs_oci_freebsd_allow_set_suser(zs_oci_freebsd_allow *o, bool v, zs_origin from) {
    o->suser = v;
    zs_object_mark(&o->node, ZS_OCI_FREEBSD_ALLOW_SUSER, from);
}

#endif
