/* Made by `make generate` from schema/oci/oci_features.json, digest 6fba49bc1cee0801. */
/* Features of a runtime. To change this, edit the schema. */
#ifndef GENERATED_OCI_FEATURES_TYPES_H
#define GENERATED_OCI_FEATURES_TYPES_H

#include "model/model.h"

typedef struct zs_oci_features_apparmor zs_oci_features_apparmor;
typedef struct zs_oci_features_cgroup zs_oci_features_cgroup;
typedef struct zs_oci_features_features zs_oci_features_features;
typedef struct zs_oci_features_idmap zs_oci_features_idmap;
typedef struct zs_oci_features_intel_rdt_features zs_oci_features_intel_rdt_features;
typedef struct zs_oci_features_linux_features zs_oci_features_linux_features;
typedef struct zs_oci_features_memory_policy_features zs_oci_features_memory_policy_features;
typedef struct zs_oci_features_memory_policy_flag_list zs_oci_features_memory_policy_flag_list;
typedef struct zs_oci_features_memory_policy_mode_list zs_oci_features_memory_policy_mode_list;
typedef struct zs_oci_features_mount_extensions zs_oci_features_mount_extensions;
typedef struct zs_oci_features_namespace_type_list zs_oci_features_namespace_type_list;
typedef struct zs_oci_features_net_devices zs_oci_features_net_devices;
typedef struct zs_oci_features_seccomp_action_list zs_oci_features_seccomp_action_list;
typedef struct zs_oci_features_seccomp_arch_list zs_oci_features_seccomp_arch_list;
typedef struct zs_oci_features_seccomp_features zs_oci_features_seccomp_features;
typedef struct zs_oci_features_seccomp_flag_list zs_oci_features_seccomp_flag_list;
typedef struct zs_oci_features_seccomp_operator_list zs_oci_features_seccomp_operator_list;
typedef struct zs_oci_features_selinux zs_oci_features_selinux;

/* Kinds of Linux namespaces. `time` came with 1.1.0. */
typedef enum zs_oci_features_namespace_type {
    ZS_OCI_FEATURES_NAMESPACE_TYPE_PID,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_NETWORK,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_MOUNT,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_IPC,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_UTS,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_USER,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_CGROUP,
    ZS_OCI_FEATURES_NAMESPACE_TYPE_TIME,
} zs_oci_features_namespace_type;

/* Actions of libseccomp. KILL_PROCESS, KILL_THREAD and NOTIFY came with 1.1.0. */
typedef enum zs_oci_features_seccomp_action {
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_KILL,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_KILL_PROCESS,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_KILL_THREAD,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_TRAP,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_ERRNO,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_TRACE,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_ALLOW,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_LOG,
    ZS_OCI_FEATURES_SECCOMP_ACTION_SCMP_ACT_NOTIFY,
} zs_oci_features_seccomp_action;

/* Comparisons of libseccomp. */
typedef enum zs_oci_features_seccomp_operator {
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_NE,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_LT,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_LE,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_EQ,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_GE,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_GT,
    ZS_OCI_FEATURES_SECCOMP_OPERATOR_SCMP_CMP_MASKED_EQ,
} zs_oci_features_seccomp_operator;

/* Architectures of libseccomp 2.6.0. */
typedef enum zs_oci_features_seccomp_arch {
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_X86,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_X86_64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_X32,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_ARM,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_AARCH64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_LOONGARCH64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_M68K,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPS,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPS64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPS64N32,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPSEL,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_MIPSEL64N32,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_PPC,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_PPC64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_PPC64LE,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_S390,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_S390X,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_SH,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_SHEB,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_PARISC,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_PARISC64,
    ZS_OCI_FEATURES_SECCOMP_ARCH_SCMP_ARCH_RISCV64,
} zs_oci_features_seccomp_arch;

/* Flags of seccomp(2). WAIT_KILLABLE_RECV came with 1.1.0. */
typedef enum zs_oci_features_seccomp_flag {
    ZS_OCI_FEATURES_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_TSYNC,
    ZS_OCI_FEATURES_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_LOG,
    ZS_OCI_FEATURES_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_SPEC_ALLOW,
    ZS_OCI_FEATURES_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV,
} zs_oci_features_seccomp_flag;

/* Policies of set_mempolicy. */
typedef enum zs_oci_features_memory_policy_mode {
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_DEFAULT,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_BIND,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_INTERLEAVE,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_WEIGHTED_INTERLEAVE,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_PREFERRED,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_PREFERRED_MANY,
    ZS_OCI_FEATURES_MEMORY_POLICY_MODE_MPOL_LOCAL,
} zs_oci_features_memory_policy_mode;

/* Flags of set_mempolicy. */
typedef enum zs_oci_features_memory_policy_flag {
    ZS_OCI_FEATURES_MEMORY_POLICY_FLAG_MPOL_F_NUMA_BALANCING,
    ZS_OCI_FEATURES_MEMORY_POLICY_FLAG_MPOL_F_RELATIVE_NODES,
    ZS_OCI_FEATURES_MEMORY_POLICY_FLAG_MPOL_F_STATIC_NODES,
} zs_oci_features_memory_policy_flag;

struct zs_oci_features_namespace_type_list {
    zs_oci_features_namespace_type *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_seccomp_action_list {
    zs_oci_features_seccomp_action *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_seccomp_operator_list {
    zs_oci_features_seccomp_operator *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_seccomp_arch_list {
    zs_oci_features_seccomp_arch *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_seccomp_flag_list {
    zs_oci_features_seccomp_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_memory_policy_mode_list {
    zs_oci_features_memory_policy_mode *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_oci_features_memory_policy_flag_list {
    zs_oci_features_memory_policy_flag *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_OCI_FEATURES_FEATURES_OCI_VERSION_MIN, ZS_OCI_FEATURES_FEATURES_OCI_VERSION_MAX,
    ZS_OCI_FEATURES_FEATURES_HOOKS, ZS_OCI_FEATURES_FEATURES_MOUNT_OPTIONS,
    ZS_OCI_FEATURES_FEATURES_LINUX, ZS_OCI_FEATURES_FEATURES_ANNOTATIONS,
    ZS_OCI_FEATURES_FEATURES_POTENTIALLY_UNSAFE_CONFIG_ANNOTATIONS, ZS_OCI_FEATURES_FEATURES_FIELDS
};
/* Features of a runtime. */
struct zs_oci_features_features {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str oci_version_min; /* Lowest version of the specification the runtime takes. */
    zs_str oci_version_max; /* Highest version the runtime takes, not below ociVersionMin. */
    zs_str_list hooks; /* Kinds of hooks the runtime runs. */
    zs_str_list mount_options; /* Mount options the runtime knows. */
    zs_oci_features_linux_features *linux_; /* Features of Linux containers. */
    zs_str_map annotations; /* Facts about the runtime itself, such as its version. */
    /* Annotations of a configuration that change what the runtime does; a name that ends in `.`
     * is a prefix. */
    zs_str_list potentially_unsafe_config_annotations;
};

enum {
    ZS_OCI_FEATURES_LINUX_FEATURES_NAMESPACES, ZS_OCI_FEATURES_LINUX_FEATURES_CAPABILITIES,
    ZS_OCI_FEATURES_LINUX_FEATURES_CGROUP, ZS_OCI_FEATURES_LINUX_FEATURES_SECCOMP,
    ZS_OCI_FEATURES_LINUX_FEATURES_APPARMOR, ZS_OCI_FEATURES_LINUX_FEATURES_SELINUX,
    ZS_OCI_FEATURES_LINUX_FEATURES_INTEL_RDT, ZS_OCI_FEATURES_LINUX_FEATURES_MEMORY_POLICY,
    ZS_OCI_FEATURES_LINUX_FEATURES_MOUNT_EXTENSIONS, ZS_OCI_FEATURES_LINUX_FEATURES_NET_DEVICES,
    ZS_OCI_FEATURES_LINUX_FEATURES_FIELDS
};
/* Features of Linux containers. */
struct zs_oci_features_linux_features {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_features_namespace_type_list namespaces; /* Kinds of namespaces the runtime knows. */
    zs_str_list capabilities; /* Capabilities the runtime knows. */
    zs_oci_features_cgroup *cgroup; /* What the runtime does with cgroups. */
    zs_oci_features_seccomp_features *seccomp; /* What the runtime does with seccomp. */
    zs_oci_features_apparmor *apparmor; /* What the runtime does with AppArmor. */
    zs_oci_features_selinux *selinux; /* What the runtime does with SELinux. */
    zs_oci_features_intel_rdt_features *intel_rdt; /* What the runtime does with Intel RDT. */
    /* What the runtime does with NUMA memory policies. */
    zs_oci_features_memory_policy_features *memory_policy;
    zs_oci_features_mount_extensions *mount_extensions; /* Special kinds of mounts. */
    zs_oci_features_net_devices *net_devices; /* What the runtime does with network interfaces. */
};

enum {
    ZS_OCI_FEATURES_CGROUP_V1, ZS_OCI_FEATURES_CGROUP_V2, ZS_OCI_FEATURES_CGROUP_SYSTEMD,
    ZS_OCI_FEATURES_CGROUP_SYSTEMD_USER, ZS_OCI_FEATURES_CGROUP_RDMA, ZS_OCI_FEATURES_CGROUP_FIELDS
};
/* Cgroup managers of the runtime. */
struct zs_oci_features_cgroup {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool v1; /* Can use cgroup v1. */
    bool v2; /* Can use cgroup v2. */
    bool systemd; /* Can let the system's systemd manage cgroups. */
    bool systemd_user; /* Can let a user's systemd manage cgroups. */
    bool rdma; /* Can set RDMA limits. */
};

enum {
    ZS_OCI_FEATURES_SECCOMP_FEATURES_ENABLED, ZS_OCI_FEATURES_SECCOMP_FEATURES_ACTIONS,
    ZS_OCI_FEATURES_SECCOMP_FEATURES_OPERATORS, ZS_OCI_FEATURES_SECCOMP_FEATURES_ARCHS,
    ZS_OCI_FEATURES_SECCOMP_FEATURES_KNOWN_FLAGS, ZS_OCI_FEATURES_SECCOMP_FEATURES_SUPPORTED_FLAGS,
    ZS_OCI_FEATURES_SECCOMP_FEATURES_FIELDS
};
/* Seccomp in the runtime. */
struct zs_oci_features_seccomp_features {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Can filter system calls. */
    zs_oci_features_seccomp_action_list actions; /* Actions the runtime knows. */
    zs_oci_features_seccomp_operator_list operators; /* Comparisons the runtime knows. */
    zs_oci_features_seccomp_arch_list archs; /* Architectures the runtime knows. */
    zs_oci_features_seccomp_flag_list known_flags; /* Flags the runtime knows. */
    /* Flags that kernel and library support too. */
    zs_oci_features_seccomp_flag_list supported_flags;
};

enum {
    ZS_OCI_FEATURES_APPARMOR_ENABLED, ZS_OCI_FEATURES_APPARMOR_FIELDS
};
/* AppArmor in the runtime. */
struct zs_oci_features_apparmor {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Can set a profile. */
};

enum {
    ZS_OCI_FEATURES_SELINUX_ENABLED, ZS_OCI_FEATURES_SELINUX_FIELDS
};
/* SELinux in the runtime. */
struct zs_oci_features_selinux {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Can set labels. */
};

enum {
    ZS_OCI_FEATURES_INTEL_RDT_FEATURES_ENABLED, ZS_OCI_FEATURES_INTEL_RDT_FEATURES_SCHEMATA,
    ZS_OCI_FEATURES_INTEL_RDT_FEATURES_MONITORING, ZS_OCI_FEATURES_INTEL_RDT_FEATURES_FIELDS
};
/* Intel RDT in the runtime. */
struct zs_oci_features_intel_rdt_features {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Can use classes of service. */
    bool schemata; /* Knows linux.intelRdt.schemata. */
    bool monitoring; /* Knows linux.intelRdt.enableMonitoring. */
};

enum {
    ZS_OCI_FEATURES_MEMORY_POLICY_FEATURES_MODES, ZS_OCI_FEATURES_MEMORY_POLICY_FEATURES_FLAGS,
    ZS_OCI_FEATURES_MEMORY_POLICY_FEATURES_FIELDS
};
/* NUMA memory policies in the runtime. */
struct zs_oci_features_memory_policy_features {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_features_memory_policy_mode_list modes; /* Policies the runtime knows. */
    zs_oci_features_memory_policy_flag_list flags; /* Flags the runtime knows. */
};

enum {
    ZS_OCI_FEATURES_MOUNT_EXTENSIONS_IDMAP, ZS_OCI_FEATURES_MOUNT_EXTENSIONS_FIELDS
};
/* Special kinds of mounts. */
struct zs_oci_features_mount_extensions {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_oci_features_idmap *idmap; /* Id-mapped mounts. */
};

enum {
    ZS_OCI_FEATURES_IDMAP_ENABLED, ZS_OCI_FEATURES_IDMAP_FIELDS
};
/* Id-mapped mounts in the runtime. */
struct zs_oci_features_idmap {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Reads uidMappings and gidMappings of mounts and tries to apply them. */
};

enum {
    ZS_OCI_FEATURES_NET_DEVICES_ENABLED, ZS_OCI_FEATURES_NET_DEVICES_FIELDS
};
/* Network interfaces in the runtime. */
struct zs_oci_features_net_devices {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Can move interfaces into the container. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_OCI_FEATURES_TYPE_FEATURES = 0,
    ZS_OCI_FEATURES_TYPE_LINUX_FEATURES = 4,
    ZS_OCI_FEATURES_TYPE_CGROUP = 9,
    ZS_OCI_FEATURES_TYPE_SECCOMP_FEATURES = 11,
    ZS_OCI_FEATURES_TYPE_APPARMOR = 20,
    ZS_OCI_FEATURES_TYPE_SELINUX = 21,
    ZS_OCI_FEATURES_TYPE_INTEL_RDT_FEATURES = 22,
    ZS_OCI_FEATURES_TYPE_MEMORY_POLICY_FEATURES = 23,
    ZS_OCI_FEATURES_TYPE_MOUNT_EXTENSIONS = 28,
    ZS_OCI_FEATURES_TYPE_IDMAP = 29,
    ZS_OCI_FEATURES_TYPE_NET_DEVICES = 30,
};

#endif
