/* Made by `make generate` from schema/oci/oci_features.json, digest 6fba49bc1cee0801. */
/* The tables of `oci_features` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/oci_features/oci_features.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[1522];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "ociVersionMin\0"
    /* 15 */ "ociVersionMax\0"
    /* 29 */ "hooks\0"
    /* 35 */ "mountOptions\0"
    /* 48 */ "linux\0"
    /* 54 */ "annotations\0"
    /* 66 */ "1.2.0\0"
    /* 72 */ "potentiallyUnsafeConfigAnnotations\0"
    /* 107 */ "the features\0"
    /* 120 */ "namespaces\0"
    /* 131 */ "capabilities\0"
    /* 144 */ "cgroup\0"
    /* 151 */ "seccomp\0"
    /* 159 */ "apparmor\0"
    /* 168 */ "selinux\0"
    /* 176 */ "intelRdt\0"
    /* 185 */ "memoryPolicy\0"
    /* 198 */ "mountExtensions\0"
    /* 214 */ "netDevices\0"
    /* 225 */ "`CAP_` and upper-case letters or `_`\0"
    /* 262 */ "pid\0"
    /* 266 */ "network\0"
    /* 274 */ "mount\0"
    /* 280 */ "ipc\0"
    /* 284 */ "uts\0"
    /* 288 */ "user\0"
    /* 293 */ "time\0"
    /* 298 */ "a namespace type\0"
    /* 315 */ "v1\0"
    /* 318 */ "v2\0"
    /* 321 */ "systemd\0"
    /* 329 */ "systemdUser\0"
    /* 341 */ "rdma\0"
    /* 346 */ "enabled\0"
    /* 354 */ "actions\0"
    /* 362 */ "operators\0"
    /* 372 */ "archs\0"
    /* 378 */ "knownFlags\0"
    /* 389 */ "supportedFlags\0"
    /* 404 */ "SCMP_ACT_KILL\0"
    /* 418 */ "SCMP_ACT_KILL_PROCESS\0"
    /* 440 */ "SCMP_ACT_KILL_THREAD\0"
    /* 461 */ "SCMP_ACT_TRAP\0"
    /* 475 */ "SCMP_ACT_ERRNO\0"
    /* 490 */ "SCMP_ACT_TRACE\0"
    /* 505 */ "SCMP_ACT_ALLOW\0"
    /* 520 */ "SCMP_ACT_LOG\0"
    /* 533 */ "SCMP_ACT_NOTIFY\0"
    /* 549 */ "a seccomp action\0"
    /* 566 */ "SCMP_CMP_NE\0"
    /* 578 */ "SCMP_CMP_LT\0"
    /* 590 */ "SCMP_CMP_LE\0"
    /* 602 */ "SCMP_CMP_EQ\0"
    /* 614 */ "SCMP_CMP_GE\0"
    /* 626 */ "SCMP_CMP_GT\0"
    /* 638 */ "SCMP_CMP_MASKED_EQ\0"
    /* 657 */ "a seccomp comparison\0"
    /* 678 */ "SCMP_ARCH_X86\0"
    /* 692 */ "SCMP_ARCH_X86_64\0"
    /* 709 */ "SCMP_ARCH_X32\0"
    /* 723 */ "SCMP_ARCH_ARM\0"
    /* 737 */ "SCMP_ARCH_AARCH64\0"
    /* 755 */ "SCMP_ARCH_LOONGARCH64\0"
    /* 777 */ "SCMP_ARCH_M68K\0"
    /* 792 */ "SCMP_ARCH_MIPS\0"
    /* 807 */ "SCMP_ARCH_MIPS64\0"
    /* 824 */ "SCMP_ARCH_MIPS64N32\0"
    /* 844 */ "SCMP_ARCH_MIPSEL\0"
    /* 861 */ "SCMP_ARCH_MIPSEL64\0"
    /* 880 */ "SCMP_ARCH_MIPSEL64N32\0"
    /* 902 */ "SCMP_ARCH_PPC\0"
    /* 916 */ "SCMP_ARCH_PPC64\0"
    /* 932 */ "SCMP_ARCH_PPC64LE\0"
    /* 950 */ "SCMP_ARCH_S390\0"
    /* 965 */ "SCMP_ARCH_S390X\0"
    /* 981 */ "SCMP_ARCH_SH\0"
    /* 994 */ "SCMP_ARCH_SHEB\0"
    /* 1009 */ "SCMP_ARCH_PARISC\0"
    /* 1026 */ "SCMP_ARCH_PARISC64\0"
    /* 1045 */ "SCMP_ARCH_RISCV64\0"
    /* 1063 */ "a seccomp architecture\0"
    /* 1086 */ "SECCOMP_FILTER_FLAG_TSYNC\0"
    /* 1112 */ "SECCOMP_FILTER_FLAG_LOG\0"
    /* 1136 */ "SECCOMP_FILTER_FLAG_SPEC_ALLOW\0"
    /* 1167 */ "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV\0"
    /* 1206 */ "a seccomp flag\0"
    /* 1221 */ "1.3.0\0"
    /* 1227 */ "schemata\0"
    /* 1236 */ "monitoring\0"
    /* 1247 */ "modes\0"
    /* 1253 */ "flags\0"
    /* 1259 */ "MPOL_DEFAULT\0"
    /* 1272 */ "MPOL_BIND\0"
    /* 1282 */ "MPOL_INTERLEAVE\0"
    /* 1298 */ "MPOL_WEIGHTED_INTERLEAVE\0"
    /* 1323 */ "MPOL_PREFERRED\0"
    /* 1338 */ "MPOL_PREFERRED_MANY\0"
    /* 1358 */ "MPOL_LOCAL\0"
    /* 1369 */ "a memory policy mode\0"
    /* 1390 */ "MPOL_F_NUMA_BALANCING\0"
    /* 1412 */ "MPOL_F_RELATIVE_NODES\0"
    /* 1434 */ "MPOL_F_STATIC_NODES\0"
    /* 1454 */ "a memory policy flag\0"
    /* 1475 */ "idmap\0"
    /* 1481 */ "a key that is not empty\0"
    /* 1505 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_features_features), 0, 7, 0, 0, 107, 0},
    /* 1 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 2 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 2, 0, 0, 0, 0, 0},
    /* 4 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_features_linux_features), 7, 10,
        0, 0, 48, 0},
    /* 5 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_namespace_type), 0, 8, 0, 0, 298, 0},
    /* 6 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_namespace_type_list), 5, 0, 0, 0, 0, 0},
    /* 7 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 8 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 7, 0, 0, 0, 0, 0},
    /* 9 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_features_cgroup),
        17, 5, 0, 0, 144, 0},
    /* 10 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 11 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_seccomp_features), 22, 6, 0, 0, 151, 0},
    /* 12 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_action), 8, 9, 0, 0, 549, 0},
    /* 13 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_action_list), 12, 0, 0, 0, 0, 0},
    /* 14 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_operator), 17, 7, 0, 0, 657, 0},
    /* 15 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_operator_list), 14, 0, 0, 0, 0, 0},
    /* 16 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_arch), 24, 23, 0, 0, 1063, 0},
    /* 17 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_arch_list), 16, 0, 0, 0, 0, 0},
    /* 18 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_flag), 47, 4, 0, 0, 1206, 0},
    /* 19 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_seccomp_flag_list), 18, 0, 0, 0, 0, 0},
    /* 20 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_apparmor), 28, 1, 0, 0, 159, 0},
    /* 21 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_selinux), 29, 1, 0, 0, 168, 0},
    /* 22 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_intel_rdt_features), 30, 3, 0, 0, 176, 0},
    /* 23 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_memory_policy_features), 33, 2, 0, 0, 185, 0},
    /* 24 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_memory_policy_mode), 51, 7, 0, 0, 1369, 0},
    /* 25 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_memory_policy_mode_list), 24, 0, 0, 0, 0,
        0},
    /* 26 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_features_memory_policy_flag), 58, 3, 0, 0, 1454, 0},
    /* 27 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_features_memory_policy_flag_list), 26, 0, 0, 0, 0,
        0},
    /* 28 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_mount_extensions), 35, 1, 0, 0, 198, 0},
    /* 29 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_features_idmap),
        36, 1, 0, 0, 1475, 0},
    /* 30 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_features_net_devices), 37, 1, 0, 0, 214, 0},
    /* 31 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 2, 0, 0, 3, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_oci_features_features */
    {1, 1, offsetof(zs_oci_features_features, oci_version_min), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED
        | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {15, 1, offsetof(zs_oci_features_features, oci_version_max), ZS_NO_FALLBACK, 0,
        ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {29, 3, offsetof(zs_oci_features_features, hooks), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {35, 3, offsetof(zs_oci_features_features, mount_options), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {48, 4, offsetof(zs_oci_features_features, linux_), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {54, 31, offsetof(zs_oci_features_features, annotations), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {72, 3, offsetof(zs_oci_features_features, potentially_unsafe_config_annotations),
        ZS_NO_FALLBACK, 66, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN, 34},
    /* zs_oci_features_linux_features */
    {120, 6, offsetof(zs_oci_features_linux_features, namespaces), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {131, 8, offsetof(zs_oci_features_linux_features, capabilities), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {144, 9, offsetof(zs_oci_features_linux_features, cgroup), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {151, 11, offsetof(zs_oci_features_linux_features, seccomp), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {159, 20, offsetof(zs_oci_features_linux_features, apparmor), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {168, 21, offsetof(zs_oci_features_linux_features, selinux), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {176, 22, offsetof(zs_oci_features_linux_features, intel_rdt), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {185, 23, offsetof(zs_oci_features_linux_features, memory_policy), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {198, 28, offsetof(zs_oci_features_linux_features, mount_extensions), ZS_NO_FALLBACK, 66,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {214, 30, offsetof(zs_oci_features_linux_features, net_devices), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    /* zs_oci_features_cgroup */
    {315, 10, offsetof(zs_oci_features_cgroup, v1), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {318, 10, offsetof(zs_oci_features_cgroup, v2), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {321, 10, offsetof(zs_oci_features_cgroup, systemd), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {329, 10, offsetof(zs_oci_features_cgroup, systemd_user), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {341, 10, offsetof(zs_oci_features_cgroup, rdma), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_oci_features_seccomp_features */
    {346, 10, offsetof(zs_oci_features_seccomp_features, enabled), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {354, 13, offsetof(zs_oci_features_seccomp_features, actions), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {362, 15, offsetof(zs_oci_features_seccomp_features, operators), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {372, 17, offsetof(zs_oci_features_seccomp_features, archs), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {378, 19, offsetof(zs_oci_features_seccomp_features, known_flags), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {389, 19, offsetof(zs_oci_features_seccomp_features, supported_flags), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    /* zs_oci_features_apparmor */
    {346, 10, offsetof(zs_oci_features_apparmor, enabled), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_oci_features_selinux */
    {346, 10, offsetof(zs_oci_features_selinux, enabled), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_oci_features_intel_rdt_features */
    {346, 10, offsetof(zs_oci_features_intel_rdt_features, enabled), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {1227, 10, offsetof(zs_oci_features_intel_rdt_features, schemata), ZS_NO_FALLBACK, 1221,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {1236, 10, offsetof(zs_oci_features_intel_rdt_features, monitoring), ZS_NO_FALLBACK, 1221,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    /* zs_oci_features_memory_policy_features */
    {1247, 25, offsetof(zs_oci_features_memory_policy_features, modes), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1253, 27, offsetof(zs_oci_features_memory_policy_features, flags), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_features_mount_extensions */
    {1475, 29, offsetof(zs_oci_features_mount_extensions, idmap), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_features_idmap */
    {346, 10, offsetof(zs_oci_features_idmap, enabled), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_oci_features_net_devices */
    {346, 10, offsetof(zs_oci_features_net_devices, enabled), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x3, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x17F, 0x0,
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    262, 266, 274, 280, 284, 288, 144, 293, 404, 418, 440, 461, 475, 490, 505, 520, 533, 566, 578,
    590, 602, 614, 626, 638, 678, 692, 709, 723, 737, 755, 777, 792, 807, 824, 844, 861, 880, 902,
    916, 932, 950, 965, 981, 994, 1009, 1026, 1045, 1086, 1112, 1136, 1167, 1259, 1272, 1282, 1298,
    1323, 1338, 1358, 1390, 1412, 1434,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.format = ZS_FORMAT_SEMVER, .max_size = UINT32_MAX},
    {.pattern = 1, .expect = 225, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 1481, .max_size = UINT32_MAX},
};

const zs_schema zs_oci_features_schema = {
    .kind = "oci_features",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_oci_features_match,
    .root = ZS_OCI_FEATURES_TYPE_FEATURES,
    .n_types = 32,
    .n_fields = 38,
    .n_variants = 0,
};

bool zs_oci_features_parse(zs_arena *a, const zs_source *source, zs_oci_features_features **ret,
    zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_oci_features_schema, ZS_OCI_FEATURES_TYPE_FEATURES, tape.events, &tree,
        diags)) {
        return false;
    }
    zs_check(a, &zs_oci_features_schema, ZS_OCI_FEATURES_TYPE_FEATURES, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_oci_features_check(zs_arena *a, const zs_oci_features_features *features, zs_diags *diags) {
    return zs_check(a, &zs_oci_features_schema, ZS_OCI_FEATURES_TYPE_FEATURES, features, diags);
}

void zs_oci_features_write(zs_json_writer *w, const zs_oci_features_features *features) {
    zs_encode(w, &zs_oci_features_schema, ZS_OCI_FEATURES_TYPE_FEATURES, features);
}
