/* Made by `make generate` from schema/oci/oci.json, digest ecd6022424007c37. */
/* The tables of `oci` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/oci/oci.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[3987];
    char part_2[693];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "ociVersion\0"
    /* 12 */ "root\0"
    /* 17 */ "mounts\0"
    /* 24 */ "process\0"
    /* 32 */ "hostname\0"
    /* 41 */ "1.1.0\0"
    /* 47 */ "domainname\0"
    /* 58 */ "hooks\0"
    /* 64 */ "annotations\0"
    /* 76 */ "linux\0"
    /* 82 */ "solaris\0"
    /* 90 */ "windows\0"
    /* 98 */ "vm\0"
    /* 101 */ "zos\0"
    /* 105 */ "1.3.0\0"
    /* 111 */ "freebsd\0"
    /* 119 */ "the configuration\0"
    /* 137 */ "path\0"
    /* 142 */ "readonly\0"
    /* 151 */ "destination\0"
    /* 163 */ "type\0"
    /* 168 */ "source\0"
    /* 175 */ "options\0"
    /* 183 */ "uidMappings\0"
    /* 195 */ "gidMappings\0"
    /* 207 */ "a mount\0"
    /* 215 */ "hostID\0"
    /* 222 */ "containerID\0"
    /* 234 */ "size\0"
    /* 239 */ "an id mapping\0"
    /* 253 */ "terminal\0"
    /* 262 */ "consoleSize\0"
    /* 274 */ "user\0"
    /* 279 */ "args\0"
    /* 284 */ "commandLine\0"
    /* 296 */ "env\0"
    /* 300 */ "cwd\0"
    /* 304 */ "capabilities\0"
    /* 317 */ "rlimits\0"
    /* 325 */ "noNewPrivileges\0"
    /* 341 */ "apparmorProfile\0"
    /* 357 */ "oomScoreAdj\0"
    /* 369 */ "selinuxLabel\0"
    /* 382 */ "ioPriority\0"
    /* 393 */ "scheduler\0"
    /* 403 */ "1.2.1\0"
    /* 409 */ "execCPUAffinity\0"
    /* 425 */ "height\0"
    /* 432 */ "width\0"
    /* 438 */ "the console size\0"
    /* 455 */ "uid\0"
    /* 459 */ "gid\0"
    /* 463 */ "umask\0"
    /* 469 */ "additionalGids\0"
    /* 484 */ "username\0"
    /* 493 */ "bounding\0"
    /* 502 */ "effective\0"
    /* 512 */ "inheritable\0"
    /* 524 */ "permitted\0"
    /* 534 */ "ambient\0"
    /* 542 */ "hard\0"
    /* 547 */ "soft\0"
    /* 552 */ "a resource limit\0"
    /* 569 */ "`RLIMIT_` and upper-case letters\0"
    /* 602 */ "class\0"
    /* 608 */ "priority\0"
    /* 617 */ "an I/O priority\0"
    /* 633 */ "IOPRIO_CLASS_RT\0"
    /* 649 */ "IOPRIO_CLASS_BE\0"
    /* 665 */ "IOPRIO_CLASS_IDLE\0"
    /* 683 */ "an I/O class\0"
    /* 696 */ "policy\0"
    /* 703 */ "nice\0"
    /* 708 */ "flags\0"
    /* 714 */ "runtime\0"
    /* 722 */ "deadline\0"
    /* 731 */ "period\0"
    /* 738 */ "SCHED_OTHER\0"
    /* 750 */ "SCHED_FIFO\0"
    /* 761 */ "SCHED_RR\0"
    /* 770 */ "SCHED_BATCH\0"
    /* 782 */ "SCHED_ISO\0"
    /* 792 */ "SCHED_IDLE\0"
    /* 803 */ "SCHED_DEADLINE\0"
    /* 818 */ "a scheduling policy\0"
    /* 838 */ "SCHED_FLAG_RESET_ON_FORK\0"
    /* 863 */ "SCHED_FLAG_RECLAIM\0"
    /* 882 */ "SCHED_FLAG_DL_OVERRUN\0"
    /* 904 */ "SCHED_FLAG_KEEP_POLICY\0"
    /* 927 */ "SCHED_FLAG_KEEP_PARAMS\0"
    /* 950 */ "SCHED_FLAG_UTIL_CLAMP_MIN\0"
    /* 976 */ "SCHED_FLAG_UTIL_CLAMP_MAX\0"
    /* 1002 */ "a scheduling flag\0"
    /* 1020 */ "initial\0"
    /* 1028 */ "final\0"
    /* 1034 */ "numbers and ranges such as `0-3,7`\0"
    /* 1069 */ "a CPU affinity\0"
    /* 1084 */ "prestart\0"
    /* 1093 */ "createRuntime\0"
    /* 1107 */ "createContainer\0"
    /* 1123 */ "startContainer\0"
    /* 1138 */ "poststart\0"
    /* 1148 */ "poststop\0"
    /* 1157 */ "timeout\0"
    /* 1165 */ "a hook\0"
    /* 1172 */ "a key that is not empty\0"
    /* 1196 */ "sysctl\0"
    /* 1203 */ "resources\0"
    /* 1213 */ "cgroupsPath\0"
    /* 1225 */ "namespaces\0"
    /* 1236 */ "devices\0"
    /* 1244 */ "netDevices\0"
    /* 1255 */ "seccomp\0"
    /* 1263 */ "rootfsPropagation\0"
    /* 1281 */ "maskedPaths\0"
    /* 1293 */ "readonlyPaths\0"
    /* 1307 */ "mountLabel\0"
    /* 1318 */ "intelRdt\0"
    /* 1327 */ "memoryPolicy\0"
    /* 1340 */ "personality\0"
    /* 1352 */ "timeOffsets\0"
    /* 1364 */ "the name of a parameter\0"
    /* 1388 */ "memory\0"
    /* 1395 */ "cpu\0"
    /* 1399 */ "pids\0"
    /* 1404 */ "blockIO\0"
    /* 1412 */ "hugepageLimits\0"
    /* 1427 */ "network\0"
    /* 1435 */ "rdma\0"
    /* 1440 */ "unified\0"
    /* 1448 */ "allow\0"
    /* 1454 */ "major\0"
    /* 1460 */ "minor\0"
    /* 1466 */ "access\0"
    /* 1473 */ "a device rule\0"
    /* 1487 */ "a\0"
    /* 1489 */ "c\0"
    /* 1491 */ "b\0"
    /* 1493 */ "a device rule type\0"
    /* 1512 */ "only `r`, `w` and `m`\0"
    /* 1534 */ "limit\0"
    /* 1540 */ "reservation\0"
    /* 1552 */ "swap\0"
    /* 1557 */ "kernel\0"
    /* 1564 */ "kernelTCP\0"
    /* 1574 */ "swappiness\0"
    /* 1585 */ "disableOOMKiller\0"
    /* 1602 */ "useHierarchy\0"
    /* 1615 */ "checkBeforeUpdate\0"
    /* 1633 */ "memory limits\0"
    /* 1647 */ "shares\0"
    /* 1654 */ "quota\0"
    /* 1660 */ "burst\0"
    /* 1666 */ "realtimeRuntime\0"
    /* 1682 */ "realtimePeriod\0"
    /* 1697 */ "cpus\0"
    /* 1702 */ "mems\0"
    /* 1707 */ "idle\0"
    /* 1712 */ "CPU limits\0"
    /* 1723 */ "pids limits\0"
    /* 1735 */ "weight\0"
    /* 1742 */ "leafWeight\0"
    /* 1753 */ "weightDevice\0"
    /* 1766 */ "throttleReadBpsDevice\0"
    /* 1788 */ "throttleWriteBpsDevice\0"
    /* 1811 */ "throttleReadIOPSDevice\0"
    /* 1834 */ "throttleWriteIOPSDevice\0"
    /* 1858 */ "a device weight\0"
    /* 1874 */ "rate\0"
    /* 1879 */ "a device bound\0"
    /* 1894 */ "pageSize\0"
    /* 1903 */ "a huge page limit\0"
    /* 1921 */ "a number and `KB`, `MB` or `GB`\0"
    /* 1953 */ "classID\0"
    /* 1961 */ "priorities\0"
    /* 1972 */ "name\0"
    /* 1977 */ "an interface priority\0"
    /* 1999 */ "hcaHandles\0"
    /* 2010 */ "hcaObjects\0"
    /* 2021 */ "RDMA limits\0"
    /* 2033 */ "the name of an RDMA device\0"
    /* 2060 */ "a file name without `/`\0"
    /* 2084 */ "a namespace\0"
    /* 2096 */ "pid\0"
    /* 2100 */ "mount\0"
    /* 2106 */ "ipc\0"
    /* 2110 */ "uts\0"
    /* 2114 */ "cgroup\0"
    /* 2121 */ "time\0"
    /* 2126 */ "a namespace type\0"
    /* 2143 */ "fileMode\0"
    /* 2152 */ "a device\0"
    /* 2161 */ "u\0"
    /* 2163 */ "p\0"
    /* 2165 */ "a device type\0"
    /* 2179 */ "a network device\0"
    /* 2196 */ "the name of a host interface\0"
    /* 2225 */ "defaultAction\0"
    /* 2239 */ "defaultErrnoRet\0"
    /* 2255 */ "architectures\0"
    /* 2269 */ "listenerPath\0"
    /* 2282 */ "listenerMetadata\0"
    /* 2299 */ "syscalls\0"
    /* 2308 */ "SCMP_ACT_KILL\0"
    /* 2322 */ "SCMP_ACT_KILL_PROCESS\0"
    /* 2344 */ "SCMP_ACT_KILL_THREAD\0"
    /* 2365 */ "SCMP_ACT_TRAP\0"
    /* 2379 */ "SCMP_ACT_ERRNO\0"
    /* 2394 */ "SCMP_ACT_TRACE\0"
    /* 2409 */ "SCMP_ACT_ALLOW\0"
    /* 2424 */ "SCMP_ACT_LOG\0"
    /* 2437 */ "SCMP_ACT_NOTIFY\0"
    /* 2453 */ "a seccomp action\0"
    /* 2470 */ "SCMP_ARCH_X86\0"
    /* 2484 */ "SCMP_ARCH_X86_64\0"
    /* 2501 */ "SCMP_ARCH_X32\0"
    /* 2515 */ "SCMP_ARCH_ARM\0"
    /* 2529 */ "SCMP_ARCH_AARCH64\0"
    /* 2547 */ "SCMP_ARCH_LOONGARCH64\0"
    /* 2569 */ "SCMP_ARCH_M68K\0"
    /* 2584 */ "SCMP_ARCH_MIPS\0"
    /* 2599 */ "SCMP_ARCH_MIPS64\0"
    /* 2616 */ "SCMP_ARCH_MIPS64N32\0"
    /* 2636 */ "SCMP_ARCH_MIPSEL\0"
    /* 2653 */ "SCMP_ARCH_MIPSEL64\0"
    /* 2672 */ "SCMP_ARCH_MIPSEL64N32\0"
    /* 2694 */ "SCMP_ARCH_PPC\0"
    /* 2708 */ "SCMP_ARCH_PPC64\0"
    /* 2724 */ "SCMP_ARCH_PPC64LE\0"
    /* 2742 */ "SCMP_ARCH_S390\0"
    /* 2757 */ "SCMP_ARCH_S390X\0"
    /* 2773 */ "SCMP_ARCH_SH\0"
    /* 2786 */ "SCMP_ARCH_SHEB\0"
    /* 2801 */ "SCMP_ARCH_PARISC\0"
    /* 2818 */ "SCMP_ARCH_PARISC64\0"
    /* 2837 */ "SCMP_ARCH_RISCV64\0"
    /* 2855 */ "a seccomp architecture\0"
    /* 2878 */ "SECCOMP_FILTER_FLAG_TSYNC\0"
    /* 2904 */ "SECCOMP_FILTER_FLAG_LOG\0"
    /* 2928 */ "SECCOMP_FILTER_FLAG_SPEC_ALLOW\0"
    /* 2959 */ "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV\0"
    /* 2998 */ "a seccomp flag\0"
    /* 3013 */ "names\0"
    /* 3019 */ "action\0"
    /* 3026 */ "errnoRet\0"
    /* 3035 */ "a system call rule\0"
    /* 3054 */ "index\0"
    /* 3060 */ "value\0"
    /* 3066 */ "valueTwo\0"
    /* 3075 */ "op\0"
    /* 3078 */ "a system call argument\0"
    /* 3101 */ "SCMP_CMP_NE\0"
    /* 3113 */ "SCMP_CMP_LT\0"
    /* 3125 */ "SCMP_CMP_LE\0"
    /* 3137 */ "SCMP_CMP_EQ\0"
    /* 3149 */ "SCMP_CMP_GE\0"
    /* 3161 */ "SCMP_CMP_GT\0"
    /* 3173 */ "SCMP_CMP_MASKED_EQ\0"
    /* 3192 */ "a seccomp comparison\0"
    /* 3213 */ "private\0"
    /* 3221 */ "shared\0"
    /* 3228 */ "slave\0"
    /* 3234 */ "unbindable\0"
    /* 3245 */ "rprivate\0"
    /* 3254 */ "rshared\0"
    /* 3262 */ "rslave\0"
    /* 3269 */ "runbindable\0"
    /* 3281 */ "a mount propagation\0"
    /* 3301 */ "closID\0"
    /* 3308 */ "schemata\0"
    /* 3317 */ "l3CacheSchema\0"
    /* 3331 */ "memBwSchema\0"
    /* 3343 */ "enableMonitoring\0"
    /* 3360 */ "one line without a line break\0"
    /* 3390 */ "`MB:` and the rest of one line\0"
    /* 3421 */ "mode\0"
    /* 3426 */ "nodes\0"
    /* 3432 */ "a memory policy\0"
    /* 3448 */ "MPOL_DEFAULT\0"
    /* 3461 */ "MPOL_BIND\0"
    /* 3471 */ "MPOL_INTERLEAVE\0"
    /* 3487 */ "MPOL_WEIGHTED_INTERLEAVE\0"
    /* 3512 */ "MPOL_PREFERRED\0"
    /* 3527 */ "MPOL_PREFERRED_MANY\0"
    /* 3547 */ "MPOL_LOCAL\0"
    /* 3558 */ "a memory policy mode\0"
    /* 3579 */ "MPOL_F_NUMA_BALANCING\0"
    /* 3601 */ "MPOL_F_RELATIVE_NODES\0"
    /* 3623 */ "MPOL_F_STATIC_NODES\0"
    /* 3643 */ "a memory policy flag\0"
    /* 3664 */ "domain\0"
    /* 3671 */ "LINUX\0"
    /* 3677 */ "LINUX32\0"
    /* 3685 */ "an execution domain\0"
    /* 3705 */ "secs\0"
    /* 3710 */ "nanosecs\0"
    /* 3719 */ "a time offset\0"
    /* 3733 */ "the clock `monotonic` or `boottime`\0"
    /* 3769 */ "milestone\0"
    /* 3779 */ "limitpriv\0"
    /* 3789 */ "maxShmMemory\0"
    /* 3802 */ "cappedCPU\0"
    /* 3812 */ "cappedMemory\0"
    /* 3825 */ "anet\0"
    /* 3830 */ "ncpus\0"
    /* 3836 */ "physical\0"
    /* 3845 */ "linkname\0"
    /* 3854 */ "lowerLink\0"
    /* 3864 */ "allowedAddress\0"
    /* 3879 */ "configureAllowedAddress\0"
    /* 3903 */ "defrouter\0"
    /* 3913 */ "macAddress\0"
    /* 3924 */ "linkProtection\0"
    /* 3939 */ "a network\0"
    /* 3949 */ "layerFolders\0"
    /* 3962 */ "credentialSpec\0"
    /* 3977 */ "servicing",
    /* 3987 */ "ignoreFlushesDuringBoot\0"
    /* 4011 */ "hyperv\0"
    /* 4018 */ "id\0"
    /* 4021 */ "idType\0"
    /* 4028 */ "a device id type\0"
    /* 4045 */ "storage\0"
    /* 4053 */ "count\0"
    /* 4059 */ "maximum\0"
    /* 4067 */ "affinity\0"
    /* 4076 */ "mask\0"
    /* 4081 */ "group\0"
    /* 4087 */ "iops\0"
    /* 4092 */ "bps\0"
    /* 4096 */ "sandboxSize\0"
    /* 4108 */ "storage limits\0"
    /* 4123 */ "endpointList\0"
    /* 4136 */ "allowUnqualifiedDNSQuery\0"
    /* 4161 */ "DNSSearchList\0"
    /* 4175 */ "networkSharedContainerName\0"
    /* 4202 */ "networkNamespace\0"
    /* 4219 */ "utilityVMPath\0"
    /* 4233 */ "hypervisor\0"
    /* 4244 */ "image\0"
    /* 4250 */ "hwConfig\0"
    /* 4259 */ "hwconfig\0"
    /* 4268 */ "parameters\0"
    /* 4279 */ "a hypervisor\0"
    /* 4292 */ "initrd\0"
    /* 4299 */ "a kernel\0"
    /* 4308 */ "format\0"
    /* 4315 */ "an image\0"
    /* 4324 */ "raw\0"
    /* 4328 */ "qcow2\0"
    /* 4334 */ "vdi\0"
    /* 4338 */ "vmdk\0"
    /* 4343 */ "vhd\0"
    /* 4347 */ "an image format\0"
    /* 4363 */ "deviceTree\0"
    /* 4374 */ "vcpus\0"
    /* 4380 */ "dtdevs\0"
    /* 4387 */ "iomems\0"
    /* 4394 */ "irqs\0"
    /* 4399 */ "firstGFN\0"
    /* 4408 */ "firstMFN\0"
    /* 4417 */ "nrMFNs\0"
    /* 4424 */ "a device memory range\0"
    /* 4446 */ "jail\0"
    /* 4451 */ "parent\0"
    /* 4458 */ "host\0"
    /* 4463 */ "ip4\0"
    /* 4467 */ "ip4Addr\0"
    /* 4475 */ "ip6\0"
    /* 4479 */ "ip6Addr\0"
    /* 4487 */ "vnet\0"
    /* 4492 */ "interface\0"
    /* 4502 */ "vnetInterfaces\0"
    /* 4517 */ "sysvmsg\0"
    /* 4525 */ "sysvsem\0"
    /* 4533 */ "sysvshm\0"
    /* 4541 */ "enforceStatfs\0"
    /* 4555 */ "new\0"
    /* 4559 */ "inherit\0"
    /* 4567 */ "a sharing mode\0"
    /* 4582 */ "disable\0"
    /* 4590 */ "setHostname\0"
    /* 4602 */ "rawSockets\0"
    /* 4613 */ "chflags\0"
    /* 4621 */ "quotas\0"
    /* 4628 */ "socketAf\0"
    /* 4637 */ "mlock\0"
    /* 4643 */ "reservedPorts\0"
    /* 4657 */ "suser\0"
    /* 4663 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_spec), 0, 14, 0, 0, 119, 0},
    /* 1 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 2 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_root), 14, 2, 0, 0, 12, 0},
    /* 3 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 4 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 5 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_mount), 16, 6, 0, 0, 207, 0},
    /* 6 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 7 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 6, 0, 0, 0, 0, 0},
    /* 8 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_id_mapping), 22, 3, 0, 0, 239, 0},
    /* 9 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 10 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_id_mapping_list), 8, 0, 0, 0, 0, 0},
    /* 11 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_mount_list), 5, 0, 0, 0, 0, 0},
    /* 12 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_process), 25, 16, 0, 0, 24, 0},
    /* 13 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_console_size), 41, 2, 0, 0, 438, 0},
    /* 14 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint64_t), 0, 0, 0, 0, 0, 0},
    /* 15 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_user), 43, 5, 0,
        0, 274, 0},
    /* 16 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_u32_list), 9, 0, 0, 0, 0, 0},
    /* 17 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_capabilities),
        48, 5, 0, 0, 304, 0},
    /* 18 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_rlimit), 53, 3, 0, 0, 552, 0},
    /* 19 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 3, 0, 0},
    /* 20 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_rlimit_list), 18, 0, 0, 0, 0, 0},
    /* 21 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 4, 0, 0},
    /* 22 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_io_priority), 56, 2, 0, 0, 617, 0},
    /* 23 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_io_priority_class), 0, 3, 0, 0, 683, 0},
    /* 24 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 5, 0, 0},
    /* 25 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_scheduler), 58, 7, 0, 0, 393, 0},
    /* 26 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_scheduler_policy), 3, 7, 0, 0, 818, 0},
    /* 27 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int32_t), 0, 0, 0, 0, 0, 0},
    /* 28 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_scheduler_flag), 10, 7, 0, 0, 1002, 0},
    /* 29 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_scheduler_flag_list), 28, 0, 0, 0, 0, 0},
    /* 30 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_exec_cpu_affinity), 65, 2, 0, 0,
        1069, 0},
    /* 31 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 6, 0, 0},
    /* 32 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_hooks), 67, 6, 0, 0, 58, 0},
    /* 33 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_hook), 73, 4, 0, 0, 1165, 0},
    /* 34 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 7, 0, 0},
    /* 35 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_hook_list), 33, 0, 0, 0, 0, 0},
    /* 36 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 6, 0, 0, 8, 0, 0},
    /* 37 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_linux), 77, 17, 0, 0, 76, 0},
    /* 38 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 6, 0, 0, 9, 0, 0},
    /* 39 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_resources), 94, 9, 0, 0, 1203,
        0},
    /* 40 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_device_rule), 103, 5, 0, 0, 1473, 0},
    /* 41 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_device_rule_type), 17, 3, 0, 0, 1493, 0},
    /* 42 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(int64_t), 0, 0, 0, 0, 0, 0},
    /* 43 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 10, 0, 0},
    /* 44 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_device_rule_list), 40, 0, 0, 0, 0, 0},
    /* 45 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_memory), 108, 9, 0, 0, 1633, 0},
    /* 46 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 11, 0, 0},
    /* 47 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_cpu), 117, 9, 0, 0, 1712, 0},
    /* 48 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 12, 0, 0},
    /* 49 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_pids), 126, 1, 0,
        0, 1723, 0},
    /* 50 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_block_io), 127, 7, 0, 0, 1404,
        0},
    /* 51 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint16_t), 0, 0, 0, 0, 0, 0},
    /* 52 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_weight_device), 134, 4, 0, 0, 1858, 0},
    /* 53 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_weight_device_list), 52, 0, 0, 0, 0, 0},
    /* 54 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_throttle_device), 138, 3, 0, 0, 1879, 0},
    /* 55 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_throttle_device_list), 54, 0, 0, 0, 0, 0},
    /* 56 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_hugepage_limit), 141, 2, 0, 0, 1903, 0},
    /* 57 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 13, 0, 0},
    /* 58 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_hugepage_limit_list), 56, 0, 0, 0, 0, 0},
    /* 59 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_network), 143, 2, 0, 0, 1427,
        0},
    /* 60 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_interface_priority), 145, 2, 0, 0, 1977, 0},
    /* 61 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_interface_priority_list), 60, 0, 0, 0, 0, 0},
    /* 62 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_rdma), 147, 2, 0,
        0, 2021, 0},
    /* 63 */ {ZS_KIND_MAP, 0, sizeof(zs_oci_rdma_map), 62, 0, 0, 14, 0, 0},
    /* 64 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 6, 0, 0, 15, 0, 0},
    /* 65 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_namespace), 149, 2, 0, 0, 2084, 0},
    /* 66 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_namespace_type), 20, 8, 0, 0, 2126, 0},
    /* 67 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 16, 0, 0},
    /* 68 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_namespace_list), 65, 0, 0, 0, 0, 0},
    /* 69 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_device), 151, 7, 0, 0, 2152, 0},
    /* 70 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_device_type), 28, 4, 0, 0, 2165, 0},
    /* 71 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_device_list), 69, 0, 0, 0, 0, 0},
    /* 72 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_net_device), 158,
        1, 0, 0, 2179, 0},
    /* 73 */ {ZS_KIND_MAP, 0, sizeof(zs_oci_net_device_map), 72, 0, 0, 17, 0, 0},
    /* 74 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_seccomp), 159, 7, 0, 0, 1255, 0},
    /* 75 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_action), 32, 9, 0, 0, 2453, 0},
    /* 76 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_arch), 41, 23, 0, 0, 2855, 0},
    /* 77 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_arch_list), 76, 0, 0, 0, 0, 0},
    /* 78 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_flag), 64, 4, 0, 0, 2998, 0},
    /* 79 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_flag_list), 78, 0, 0, 0, 0, 0},
    /* 80 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_syscall), 166, 4, 0, 0, 3035, 0},
    /* 81 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 6, 0, 0, 2, 0, 0},
    /* 82 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_syscall_arg), 170, 4, 0, 0, 3078, 0},
    /* 83 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 18, 0, 0},
    /* 84 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_seccomp_operator), 68, 7, 0, 0, 3192, 0},
    /* 85 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_syscall_arg_list), 82, 0, 0, 0, 0, 0},
    /* 86 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_syscall_list), 80, 0, 0, 0, 0, 0},
    /* 87 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_rootfs_propagation), 75, 8, 0, 0, 3281, 0},
    /* 88 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_intel_rdt), 174, 5, 0, 0, 1318,
        0},
    /* 89 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 19, 0, 0},
    /* 90 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 89, 0, 0, 0, 0, 0},
    /* 91 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 20, 0, 0},
    /* 92 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_memory_policy), 179, 3, 0, 0, 3432, 0},
    /* 93 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_memory_policy_mode), 83, 7, 0, 0, 3558, 0},
    /* 94 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_memory_policy_flag), 90, 3, 0, 0, 3643, 0},
    /* 95 */
    {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_memory_policy_flag_list), 94, 0, 0, 0, 0, 0},
    /* 96 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_personality), 182, 2, 0, 0, 1340, 0},
    /* 97 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_personality_domain), 93, 2, 0, 0, 3685, 0},
    /* 98 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_time_offset), 184, 2, 0, 0,
        3719, 0},
    /* 99 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 21, 0, 0},
    /* 100 */ {ZS_KIND_MAP, 0, sizeof(zs_oci_time_offset_map), 98, 0, 0, 22, 0, 0},
    /* 101 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_solaris), 186, 6,
        0, 0, 82, 0},
    /* 102 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_solaris_capped_cpu), 192, 1, 0, 0, 3802, 0},
    /* 103 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_oci_solaris_capped_memory), 193, 2, 0, 0, 3812, 0},
    /* 104 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_solaris_anet),
        195, 7, 0, 0, 3939, 0},
    /* 105 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_oci_solaris_anet_list), 104, 0, 0, 0, 0, 0},
    /* 106 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_windows), 202, 8, 0, 0, 90, 0},
    /* 107 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_windows_device), 210, 2, 0, 0, 2152, 0},
    /* 108 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_windows_device_id_type), 95, 1, 0, 0, 4028, 0},
    /* 109 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_windows_device_list), 107, 0, 0, 0, 0, 0},
    /* 110 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_windows_resources), 212, 3, 0,
        0, 1203, 0},
    /* 111 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_windows_memory),
        215, 1, 0, 0, 1633, 0},
    /* 112 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_windows_cpu), 216, 4, 0, 0,
        1712, 0},
    /* 113 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_windows_cpu_affinity), 220, 2, 0, 0, 1069, 0},
    /* 114 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_windows_cpu_affinity_list), 113, 0, 0, 0, 0, 0},
    /* 115 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_windows_storage),
        222, 3, 0, 0, 4108, 0},
    /* 116 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_windows_network),
        225, 5, 0, 0, 1427, 0},
    /* 117 */ {ZS_KIND_ANY, ZS_TYPE_FREE, sizeof(zs_any), 0, 0, 0, 0, 0, 0},
    /* 118 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_oci_any_map), 117, 0, 0, 0, 0, 0},
    /* 119 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_windows_hyperv),
        230, 1, 0, 0, 4011, 0},
    /* 120 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_vm), 231, 4, 1, 0, 98, 0},
    /* 121 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_vm_hypervisor), 236, 2, 0, 0, 4279, 0},
    /* 122 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_vm_kernel), 238, 3, 0, 0, 4299, 0},
    /* 123 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_vm_image), 241, 2, 0, 0, 4315, 0},
    /* 124 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_vm_image_format), 96, 5, 0, 0, 4347, 0},
    /* 125 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_vm_hw_config), 243, 6, 0, 0,
        4250, 0},
    /* 126 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_vm_iomem), 249, 3, 0, 0, 4424, 0},
    /* 127 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_vm_iomem_list), 126, 0, 0, 0, 0, 0},
    /* 128 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_zos), 252, 1, 0, 0, 101, 0},
    /* 129 */ {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_zos_namespace), 253, 2, 0, 0, 2084, 0},
    /* 130 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_zos_namespace_type), 101, 4, 0, 0, 2126, 0},
    /* 131 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_zos_namespace_list), 129, 0, 0, 0, 0, 0},
    /* 132 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_freebsd), 255, 2, 0, 0, 111, 0},
    /* 133 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE, sizeof(zs_oci_freebsd_device), 257, 2, 0, 0, 2152, 0},
    /* 134 */ {ZS_KIND_LIST, 0, sizeof(zs_oci_freebsd_device_list), 133, 0, 0, 0, 0, 0},
    /* 135 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_oci_freebsd_jail), 259, 14, 0, 0,
        4446, 0},
    /* 136 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_freebsd_new_or_inherit), 105, 2, 0, 0, 4567, 0},
    /* 137 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_oci_freebsd_sharing), 107, 3, 0, 0, 4567, 0},
    /* 138 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 23, 0, 0},
    /* 139 */
    {ZS_KIND_OBJECT, ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_oci_freebsd_allow),
        273, 9, 0, 0, 1448, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_oci_spec */
    {1, 1, offsetof(zs_oci_spec, oci_version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 10},
    {12, 2, offsetof(zs_oci_spec, root), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {17, 11, offsetof(zs_oci_spec, mounts), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {24, 12, offsetof(zs_oci_spec, process), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {32, 6, offsetof(zs_oci_spec, hostname), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {47, 6, offsetof(zs_oci_spec, domainname), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        10},
    {58, 32, offsetof(zs_oci_spec, hooks), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {64, 36, offsetof(zs_oci_spec, annotations), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        11},
    {76, 37, offsetof(zs_oci_spec, linux_), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {82, 101, offsetof(zs_oci_spec, solaris), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {90, 106, offsetof(zs_oci_spec, windows), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {98, 120, offsetof(zs_oci_spec, vm), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {101, 128, offsetof(zs_oci_spec, zos), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {111, 132, offsetof(zs_oci_spec, freebsd), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    /* zs_oci_root */
    {137, 3, offsetof(zs_oci_root, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {142, 4, offsetof(zs_oci_root, readonly), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    /* zs_oci_mount */
    {151, 3, offsetof(zs_oci_mount, destination), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {163, 6, offsetof(zs_oci_mount, type), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {168, 6, offsetof(zs_oci_mount, source), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {175, 7, offsetof(zs_oci_mount, options), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {183, 10, offsetof(zs_oci_mount, uid_mappings), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {195, 10, offsetof(zs_oci_mount, gid_mappings), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    /* zs_oci_id_mapping */
    {215, 9, offsetof(zs_oci_id_mapping, host_id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {222, 9, offsetof(zs_oci_id_mapping, container_id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {234, 9, offsetof(zs_oci_id_mapping, size), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_oci_process */
    {253, 4, offsetof(zs_oci_process, terminal), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    {262, 13, offsetof(zs_oci_process, console_size), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {274, 15, offsetof(zs_oci_process, user), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    {279, 7, offsetof(zs_oci_process, args), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {284, 6, offsetof(zs_oci_process, command_line), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {296, 7, offsetof(zs_oci_process, env), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {300, 6, offsetof(zs_oci_process, cwd), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {304, 17, offsetof(zs_oci_process, capabilities), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {317, 20, offsetof(zs_oci_process, rlimits), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {325, 4, offsetof(zs_oci_process, no_new_privileges), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    {341, 6, offsetof(zs_oci_process, apparmor_profile), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    {357, 21, offsetof(zs_oci_process, oom_score_adj), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {369, 6, offsetof(zs_oci_process, selinux_label), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {382, 22, offsetof(zs_oci_process, io_priority), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {393, 25, offsetof(zs_oci_process, scheduler), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {409, 30, offsetof(zs_oci_process, exec_cpu_affinity), ZS_NO_FALLBACK, 403, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    /* zs_oci_console_size */
    {425, 14, offsetof(zs_oci_console_size, height), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {432, 14, offsetof(zs_oci_console_size, width), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_user */
    {455, 9, offsetof(zs_oci_user, uid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {459, 9, offsetof(zs_oci_user, gid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {463, 9, offsetof(zs_oci_user, umask), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {469, 16, offsetof(zs_oci_user, additional_gids), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {484, 6, offsetof(zs_oci_user, username), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    /* zs_oci_capabilities */
    {493, 7, offsetof(zs_oci_capabilities, bounding), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {502, 7, offsetof(zs_oci_capabilities, effective), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {512, 7, offsetof(zs_oci_capabilities, inheritable), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {524, 7, offsetof(zs_oci_capabilities, permitted), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {534, 7, offsetof(zs_oci_capabilities, ambient), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    /* zs_oci_rlimit */
    {163, 19, offsetof(zs_oci_rlimit, type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {542, 14, offsetof(zs_oci_rlimit, hard), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {547, 14, offsetof(zs_oci_rlimit, soft), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_oci_io_priority */
    {602, 23, offsetof(zs_oci_io_priority, class_), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {608, 24, offsetof(zs_oci_io_priority, priority), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_oci_scheduler */
    {696, 26, offsetof(zs_oci_scheduler, policy), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {703, 27, offsetof(zs_oci_scheduler, nice), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    {608, 27, offsetof(zs_oci_scheduler, priority), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {708, 29, offsetof(zs_oci_scheduler, flags), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {714, 14, offsetof(zs_oci_scheduler, runtime), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {722, 14, offsetof(zs_oci_scheduler, deadline), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {731, 14, offsetof(zs_oci_scheduler, period), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    /* zs_oci_exec_cpu_affinity */
    {1020, 31, offsetof(zs_oci_exec_cpu_affinity, initial), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1028, 31, offsetof(zs_oci_exec_cpu_affinity, final), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_hooks */
    {1084, 35, offsetof(zs_oci_hooks, prestart), ZS_NO_FALLBACK, 0, ZS_FIELD_DEPRECATED |
        ZS_FIELD_PLAIN, 8},
    {1093, 35, offsetof(zs_oci_hooks, create_runtime), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {1107, 35, offsetof(zs_oci_hooks, create_container), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    {1123, 35, offsetof(zs_oci_hooks, start_container), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {1138, 35, offsetof(zs_oci_hooks, poststart), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {1148, 35, offsetof(zs_oci_hooks, poststop), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    /* zs_oci_hook */
    {137, 3, offsetof(zs_oci_hook, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {279, 7, offsetof(zs_oci_hook, args), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {296, 7, offsetof(zs_oci_hook, env), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {1157, 34, offsetof(zs_oci_hook, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    /* zs_oci_linux */
    {183, 10, offsetof(zs_oci_linux, uid_mappings), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {195, 10, offsetof(zs_oci_linux, gid_mappings), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {1196, 38, offsetof(zs_oci_linux, sysctl), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {1203, 39, offsetof(zs_oci_linux, resources), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {1213, 6, offsetof(zs_oci_linux, cgroups_path), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {1225, 68, offsetof(zs_oci_linux, namespaces), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {1236, 71, offsetof(zs_oci_linux, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {1244, 73, offsetof(zs_oci_linux, net_devices), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {1255, 74, offsetof(zs_oci_linux, seccomp), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {1263, 87, offsetof(zs_oci_linux, rootfs_propagation), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN, 17},
    {1281, 7, offsetof(zs_oci_linux, masked_paths), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {1293, 7, offsetof(zs_oci_linux, readonly_paths), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {1307, 6, offsetof(zs_oci_linux, mount_label), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {1318, 88, offsetof(zs_oci_linux, intel_rdt), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {1327, 92, offsetof(zs_oci_linux, memory_policy), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {1340, 96, offsetof(zs_oci_linux, personality), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {1352, 100, offsetof(zs_oci_linux, time_offsets), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    /* zs_oci_resources */
    {1236, 44, offsetof(zs_oci_resources, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1388, 45, offsetof(zs_oci_resources, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {1395, 47, offsetof(zs_oci_resources, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        3},
    {1399, 49, offsetof(zs_oci_resources, pids), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    {1404, 50, offsetof(zs_oci_resources, block_io), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1412, 58, offsetof(zs_oci_resources, hugepage_limits), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {1427, 59, offsetof(zs_oci_resources, network), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1435, 63, offsetof(zs_oci_resources, rdma), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    {1440, 64, offsetof(zs_oci_resources, unified), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    /* zs_oci_device_rule */
    {1448, 4, offsetof(zs_oci_device_rule, allow), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {163, 41, offsetof(zs_oci_device_rule, type), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {1454, 42, offsetof(zs_oci_device_rule, major), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {1460, 42, offsetof(zs_oci_device_rule, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {1466, 43, offsetof(zs_oci_device_rule, access), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    /* zs_oci_memory */
    {1534, 42, offsetof(zs_oci_memory, limit), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {1540, 42, offsetof(zs_oci_memory, reservation), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {1552, 42, offsetof(zs_oci_memory, swap), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    {1557, 42, offsetof(zs_oci_memory, kernel), ZS_NO_FALLBACK, 0, ZS_FIELD_DEPRECATED |
        ZS_FIELD_PLAIN, 6},
    {1564, 42, offsetof(zs_oci_memory, kernel_tcp), ZS_NO_FALLBACK, 0, ZS_FIELD_DEPRECATED |
        ZS_FIELD_PLAIN, 9},
    {1574, 46, offsetof(zs_oci_memory, swappiness), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {1585, 4, offsetof(zs_oci_memory, disable_oom_killer), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 16},
    {1602, 4, offsetof(zs_oci_memory, use_hierarchy), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {1615, 4, offsetof(zs_oci_memory, check_before_update), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN, 17},
    /* zs_oci_cpu */
    {1647, 14, offsetof(zs_oci_cpu, shares), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {1654, 42, offsetof(zs_oci_cpu, quota), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1660, 14, offsetof(zs_oci_cpu, burst), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {731, 14, offsetof(zs_oci_cpu, period), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {1666, 42, offsetof(zs_oci_cpu, realtime_runtime), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    {1682, 14, offsetof(zs_oci_cpu, realtime_period), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {1697, 6, offsetof(zs_oci_cpu, cpus), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {1702, 6, offsetof(zs_oci_cpu, mems), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {1707, 48, offsetof(zs_oci_cpu, idle), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_oci_pids */
    {1534, 42, offsetof(zs_oci_pids, limit), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_block_io */
    {1735, 51, offsetof(zs_oci_block_io, weight), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {1742, 51, offsetof(zs_oci_block_io, leaf_weight), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {1753, 53, offsetof(zs_oci_block_io, weight_device), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {1766, 55, offsetof(zs_oci_block_io, throttle_read_bps_device), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 21},
    {1788, 55, offsetof(zs_oci_block_io, throttle_write_bps_device), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 22},
    {1811, 55, offsetof(zs_oci_block_io, throttle_read_iops_device), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 22},
    {1834, 55, offsetof(zs_oci_block_io, throttle_write_iops_device), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 23},
    /* zs_oci_weight_device */
    {1454, 42, offsetof(zs_oci_weight_device, major), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1460, 42, offsetof(zs_oci_weight_device, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1735, 51, offsetof(zs_oci_weight_device, weight), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {1742, 51, offsetof(zs_oci_weight_device, leaf_weight), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    /* zs_oci_throttle_device */
    {1454, 42, offsetof(zs_oci_throttle_device, major), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1460, 42, offsetof(zs_oci_throttle_device, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1874, 14, offsetof(zs_oci_throttle_device, rate), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_oci_hugepage_limit */
    {1894, 57, offsetof(zs_oci_hugepage_limit, page_size), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {1534, 14, offsetof(zs_oci_hugepage_limit, limit), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_network */
    {1953, 9, offsetof(zs_oci_network, class_id), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1961, 61, offsetof(zs_oci_network, priorities), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    /* zs_oci_interface_priority */
    {1972, 6, offsetof(zs_oci_interface_priority, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {608, 9, offsetof(zs_oci_interface_priority, priority), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_oci_rdma */
    {1999, 9, offsetof(zs_oci_rdma, hca_handles), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {2010, 9, offsetof(zs_oci_rdma, hca_objects), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    /* zs_oci_namespace */
    {163, 66, offsetof(zs_oci_namespace, type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {137, 67, offsetof(zs_oci_namespace, path), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    /* zs_oci_device */
    {137, 3, offsetof(zs_oci_device, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {163, 70, offsetof(zs_oci_device, type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {1454, 42, offsetof(zs_oci_device, major), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {1460, 42, offsetof(zs_oci_device, minor), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {2143, 9, offsetof(zs_oci_device, file_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {455, 9, offsetof(zs_oci_device, uid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {459, 9, offsetof(zs_oci_device, gid), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_oci_net_device */
    {1972, 6, offsetof(zs_oci_net_device, name), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    /* zs_oci_seccomp */
    {2225, 75, offsetof(zs_oci_seccomp, default_action), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {2239, 9, offsetof(zs_oci_seccomp, default_errno_ret), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 15},
    {2255, 77, offsetof(zs_oci_seccomp, architectures), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {708, 79, offsetof(zs_oci_seccomp, flags), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        5},
    {2269, 6, offsetof(zs_oci_seccomp, listener_path), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {2282, 6, offsetof(zs_oci_seccomp, listener_metadata), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 16},
    {2299, 86, offsetof(zs_oci_seccomp, syscalls), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    /* zs_oci_syscall */
    {3013, 81, offsetof(zs_oci_syscall, names), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {3019, 75, offsetof(zs_oci_syscall, action), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {3026, 9, offsetof(zs_oci_syscall, errno_ret), ZS_NO_FALLBACK, 41, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {279, 85, offsetof(zs_oci_syscall, args), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    /* zs_oci_syscall_arg */
    {3054, 83, offsetof(zs_oci_syscall_arg, index), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {3060, 14, offsetof(zs_oci_syscall_arg, value), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {3066, 14, offsetof(zs_oci_syscall_arg, value_two), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {3075, 84, offsetof(zs_oci_syscall_arg, op), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    /* zs_oci_intel_rdt */
    {3301, 6, offsetof(zs_oci_intel_rdt, clos_id), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {3308, 90, offsetof(zs_oci_intel_rdt, schemata), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {3317, 89, offsetof(zs_oci_intel_rdt, l3_cache_schema), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {3331, 91, offsetof(zs_oci_intel_rdt, mem_bw_schema), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {3343, 4, offsetof(zs_oci_intel_rdt, enable_monitoring), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 16},
    /* zs_oci_memory_policy */
    {3421, 93, offsetof(zs_oci_memory_policy, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {3426, 6, offsetof(zs_oci_memory_policy, nodes), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {708, 95, offsetof(zs_oci_memory_policy, flags), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_personality */
    {3664, 97, offsetof(zs_oci_personality, domain), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {708, 7, offsetof(zs_oci_personality, flags), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_time_offset */
    {3705, 42, offsetof(zs_oci_time_offset, secs), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {3710, 99, offsetof(zs_oci_time_offset, nanosecs), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    /* zs_oci_solaris */
    {3769, 6, offsetof(zs_oci_solaris, milestone), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3779, 6, offsetof(zs_oci_solaris, limitpriv), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3789, 6, offsetof(zs_oci_solaris, max_shm_memory), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {3802, 102, offsetof(zs_oci_solaris, capped_cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3812, 103, offsetof(zs_oci_solaris, capped_memory), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {3825, 105, offsetof(zs_oci_solaris, anet), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    /* zs_oci_solaris_capped_cpu */
    {3830, 6, offsetof(zs_oci_solaris_capped_cpu, ncpus), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_solaris_capped_memory */
    {3836, 6, offsetof(zs_oci_solaris_capped_memory, physical), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {1552, 6, offsetof(zs_oci_solaris_capped_memory, swap), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_oci_solaris_anet */
    {3845, 6, offsetof(zs_oci_solaris_anet, linkname), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {3854, 6, offsetof(zs_oci_solaris_anet, lower_link), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3864, 6, offsetof(zs_oci_solaris_anet, allowed_address), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {3879, 6, offsetof(zs_oci_solaris_anet, configure_allowed_address), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 23},
    {3903, 6, offsetof(zs_oci_solaris_anet, defrouter), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3913, 6, offsetof(zs_oci_solaris_anet, mac_address), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {3924, 6, offsetof(zs_oci_solaris_anet, link_protection), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    /* zs_oci_windows */
    {3949, 81, offsetof(zs_oci_windows, layer_folders), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {1236, 109, offsetof(zs_oci_windows, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {1203, 110, offsetof(zs_oci_windows, resources), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {1427, 116, offsetof(zs_oci_windows, network), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {3962, 118, offsetof(zs_oci_windows, credential_spec), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {3977, 4, offsetof(zs_oci_windows, servicing), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {3987, 4, offsetof(zs_oci_windows, ignore_flushes_during_boot), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 23},
    {4011, 119, offsetof(zs_oci_windows, hyperv), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    /* zs_oci_windows_device */
    {4018, 6, offsetof(zs_oci_windows_device, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {4021, 108, offsetof(zs_oci_windows_device, id_type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_oci_windows_resources */
    {1388, 111, offsetof(zs_oci_windows_resources, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {1395, 112, offsetof(zs_oci_windows_resources, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {4045, 115, offsetof(zs_oci_windows_resources, storage), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    /* zs_oci_windows_memory */
    {1534, 14, offsetof(zs_oci_windows_memory, limit), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_windows_cpu */
    {4053, 14, offsetof(zs_oci_windows_cpu, count), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {1647, 51, offsetof(zs_oci_windows_cpu, shares), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4059, 51, offsetof(zs_oci_windows_cpu, maximum), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4067, 114, offsetof(zs_oci_windows_cpu, affinity), ZS_NO_FALLBACK, 403, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    /* zs_oci_windows_cpu_affinity */
    {4076, 14, offsetof(zs_oci_windows_cpu_affinity, mask), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4081, 9, offsetof(zs_oci_windows_cpu_affinity, group), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_oci_windows_storage */
    {4087, 14, offsetof(zs_oci_windows_storage, iops), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {4092, 14, offsetof(zs_oci_windows_storage, bps), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {4096, 14, offsetof(zs_oci_windows_storage, sandbox_size), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    /* zs_oci_windows_network */
    {4123, 7, offsetof(zs_oci_windows_network, endpoint_list), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 12},
    {4136, 4, offsetof(zs_oci_windows_network, allow_unqualified_dns_query), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 24},
    {4161, 7, offsetof(zs_oci_windows_network, dns_search_list), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {4175, 6, offsetof(zs_oci_windows_network, network_shared_container_name), ZS_NO_FALLBACK, 0,
        ZS_FIELD_PLAIN, 26},
    {4202, 6, offsetof(zs_oci_windows_network, network_namespace), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 16},
    /* zs_oci_windows_hyperv */
    {4219, 6, offsetof(zs_oci_windows_hyperv, utility_vm_path), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    /* zs_oci_vm */
    {4233, 121, offsetof(zs_oci_vm, hypervisor), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        10},
    {1557, 122, offsetof(zs_oci_vm, kernel), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4244, 123, offsetof(zs_oci_vm, image), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {4250, 125, offsetof(zs_oci_vm, hw_config), ZS_NO_FALLBACK, 105, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {4259, 125, offsetof(zs_oci_vm, hw_config), 3, 105, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_oci_vm_hypervisor */
    {137, 6, offsetof(zs_oci_vm_hypervisor, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4268, 7, offsetof(zs_oci_vm_hypervisor, parameters), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    /* zs_oci_vm_kernel */
    {137, 6, offsetof(zs_oci_vm_kernel, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {4268, 7, offsetof(zs_oci_vm_kernel, parameters), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {4292, 6, offsetof(zs_oci_vm_kernel, initrd), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    /* zs_oci_vm_image */
    {137, 6, offsetof(zs_oci_vm_image, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {4308, 124, offsetof(zs_oci_vm_image, format), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_oci_vm_hw_config */
    {4363, 6, offsetof(zs_oci_vm_hw_config, device_tree), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {4374, 9, offsetof(zs_oci_vm_hw_config, vcpus), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {1388, 14, offsetof(zs_oci_vm_hw_config, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4380, 7, offsetof(zs_oci_vm_hw_config, dtdevs), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4387, 127, offsetof(zs_oci_vm_hw_config, iomems), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4394, 16, offsetof(zs_oci_vm_hw_config, irqs), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_oci_vm_iomem */
    {4399, 14, offsetof(zs_oci_vm_iomem, first_gfn), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {4408, 14, offsetof(zs_oci_vm_iomem, first_mfn), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4417, 14, offsetof(zs_oci_vm_iomem, nr_mfns), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_oci_zos */
    {1225, 131, offsetof(zs_oci_zos, namespaces), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    /* zs_oci_zos_namespace */
    {163, 130, offsetof(zs_oci_zos_namespace, type), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {137, 6, offsetof(zs_oci_zos_namespace, path), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_oci_freebsd */
    {1236, 134, offsetof(zs_oci_freebsd, devices), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4446, 135, offsetof(zs_oci_freebsd, jail), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        4},
    /* zs_oci_freebsd_device */
    {137, 6, offsetof(zs_oci_freebsd_device, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {3421, 9, offsetof(zs_oci_freebsd_device, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_oci_freebsd_jail */
    {4451, 6, offsetof(zs_oci_freebsd_jail, parent), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4458, 136, offsetof(zs_oci_freebsd_jail, host), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {4463, 137, offsetof(zs_oci_freebsd_jail, ip4), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {4467, 7, offsetof(zs_oci_freebsd_jail, ip4_addr), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4475, 137, offsetof(zs_oci_freebsd_jail, ip6), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {4479, 7, offsetof(zs_oci_freebsd_jail, ip6_addr), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4487, 136, offsetof(zs_oci_freebsd_jail, vnet), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {4492, 6, offsetof(zs_oci_freebsd_jail, interface), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {4502, 7, offsetof(zs_oci_freebsd_jail, vnet_interfaces), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 14},
    {4517, 137, offsetof(zs_oci_freebsd_jail, sysvmsg), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4525, 137, offsetof(zs_oci_freebsd_jail, sysvsem), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4533, 137, offsetof(zs_oci_freebsd_jail, sysvshm), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {4541, 138, offsetof(zs_oci_freebsd_jail, enforce_statfs), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {1448, 139, offsetof(zs_oci_freebsd_jail, allow), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    /* zs_oci_freebsd_allow */
    {4590, 4, offsetof(zs_oci_freebsd_allow, set_hostname), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {4602, 4, offsetof(zs_oci_freebsd_allow, raw_sockets), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {4613, 4, offsetof(zs_oci_freebsd_allow, chflags), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {2100, 7, offsetof(zs_oci_freebsd_allow, mount), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {4621, 4, offsetof(zs_oci_freebsd_allow, quotas), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {4628, 4, offsetof(zs_oci_freebsd_allow, socket_af), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 8},
    {4637, 4, offsetof(zs_oci_freebsd_allow, mlock), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
    {4643, 4, offsetof(zs_oci_freebsd_allow, reserved_ports), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    {4657, 4, offsetof(zs_oci_freebsd_allow, suser), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 5},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x7E0060081C14001, 0x8000000200, 0x482CC081A67CC0, 0x2C065100300C0400, 0x2, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x23F81FBFC3F7FFF, 0x3802087DFFBFFFFE, 0xFE93C67840C3203E, 0xD0CBF7FA08263FFF, 0x118D4B, 0x0,
};

/* Which key usually comes next when it is not the next row's: at what place, rows between. */
static const zs_usual usual[] = {
    {1, 2}, /* process */
    {4, -3}, /* root */
    {2, 2}, /* hostname */
    {5, -3}, /* mounts */
    {3, 4}, /* annotations */
    {38, 1}, /* user */
    {41, 1}, /* env */
    {47, 1}, /* oomScoreAdj */
    {60, 1}, /* additionalGids */
    {67, 1}, /* permitted */
    {114, 3}, /* resources */
    {120, 2}, /* seccomp */
    {123, 1}, /* maskedPaths */
    {166, 1}, /* period */
    {236, 3}, /* syscalls */
    {248, 1}, /* args */
    {254, 1}, /* op */
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    633, 649, 665, 738, 750, 761, 770, 782, 792, 803, 838, 863, 882, 904, 927, 950, 976, 1487, 1489,
    1491, 2096, 1427, 2100, 2106, 2110, 274, 2114, 2121, 1489, 1491, 2161, 2163, 2308, 2322, 2344,
    2365, 2379, 2394, 2409, 2424, 2437, 2470, 2484, 2501, 2515, 2529, 2547, 2569, 2584, 2599, 2616,
    2636, 2653, 2672, 2694, 2708, 2724, 2742, 2757, 2773, 2786, 2801, 2818, 2837, 2878, 2904, 2928,
    2959, 3101, 3113, 3125, 3137, 3149, 3161, 3173, 3213, 3221, 3228, 3234, 3245, 3254, 3262, 3269,
    3448, 3461, 3471, 3487, 3512, 3527, 3547, 3579, 3601, 3623, 3671, 3677, 602, 4324, 4328, 4334,
    4338, 4343, 2100, 2096, 2110, 2106, 4555, 4559, 4582, 4555, 4559,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.format = ZS_FORMAT_SEMVER, .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = UINT32_MAX},
    {.pattern = 1, .expect = 569, .max_size = UINT32_MAX},
    {.min_int = -1000, .max_int = 1000, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX,
        .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 7, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.pattern = 2, .expect = 1034, .max_size = UINT32_MAX},
    {.min_int = 1, .flags = ZS_LIMIT_MIN, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 1172, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 1364, .max_size = UINT32_MAX},
    {.pattern = 3, .expect = 1512, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 100, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 1, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.pattern = 4, .expect = 1921, .max_size = UINT32_MAX},
    {.key_min_size = 1, .expect = 2033, .max_size = UINT32_MAX},
    {.pattern = 5, .expect = 2060, .max_size = UINT32_MAX},
    {.max_size = 4095},
    {.key_min_size = 1, .expect = 2196, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 5, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.pattern = 6, .expect = 3360, .max_size = UINT32_MAX},
    {.pattern = 7, .expect = 3390, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 999999999, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX,
        .max_size = UINT32_MAX},
    {.pattern = 8, .expect = 3733, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 2, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
};

const zs_schema zs_oci_schema = {
    .kind = "oci",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .usual = usual,
    .n_usual = 17,
    .match = zs_oci_match,
    .root = ZS_OCI_TYPE_SPEC,
    .n_types = 140,
    .n_fields = 282,
    .n_variants = 0,
};

bool zs_oci_parse(zs_arena *a, const zs_source *source, zs_oci_spec **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_oci_schema, ZS_OCI_TYPE_SPEC, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_oci_schema, ZS_OCI_TYPE_SPEC, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_oci_check(zs_arena *a, const zs_oci_spec *spec, zs_diags *diags) {
    return zs_check(a, &zs_oci_schema, ZS_OCI_TYPE_SPEC, spec, diags);
}

void zs_oci_write(zs_json_writer *w, const zs_oci_spec *spec) {
    zs_encode(w, &zs_oci_schema, ZS_OCI_TYPE_SPEC, spec);
}

/* Origins for an object that lies in a list or map; true when there is nothing to do. */
static bool init_item(zs_arena *a, zs_node *item, int n_fields, zs_origin from) {
    if (n_fields < 0) return true;
    item->at = from.at;
    item->origins = zs_origins_new(a, (unsigned)n_fields);
    return item->origins != NULL;
}

void *zs_oci_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
    int n_fields, zs_origin from) {
    zs_node *made;
    memcpy(&made, slot, sizeof(made));
    if (made != NULL && zs_node_has(o, field)) return made;
    made = zs_object_new(a, size, (unsigned)n_fields);
    if (made == NULL) return NULL;
    made->at = from.at;
    memcpy(slot, &made, sizeof(made));
    zs_object_mark(o, field, from);
    return made;
}

void *zs_oci_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from) {
    void *item = zs_list_push(a, list, size, from);
    if (item == NULL || !init_item(a, item, n_fields, from)) return NULL;
    if (!zs_node_has(o, field)) zs_object_mark(o, field, from);
    return item;
}

/* Returns the value of the entry with that key, which is appended when it is not there yet. */
void *zs_oci_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
    zs_str key, int n_fields, zs_origin from) {
    zs_list *list = map;
    for (uint32_t i = 0; i < list->n; i++) {
        char *entry = (char *)list->items + i * size;
        if (zs_str_eq(*(const zs_str *)(const void *)(entry + ZS_ENTRY_KEY), key)) {
            list->at[i] = from;
            return entry + ZS_ENTRY_VALUE;
        }
    }
    char *entry = zs_list_push(a, map, size, from);
    if (entry == NULL) return NULL;
    memcpy(entry + ZS_ENTRY_KEY, &key, sizeof(key));
    memcpy(entry + ZS_ENTRY_KEY_AT, &from.at, sizeof(from.at));
    if (!init_item(a, (zs_node *)(void *)(entry + ZS_ENTRY_VALUE), n_fields, from)) return NULL;
    if (!zs_node_has(o, field)) zs_object_mark(o, field, from);
    return entry + ZS_ENTRY_VALUE;
}
