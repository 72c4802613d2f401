/* Made by `make generate` from schema/seccomp/seccomp.json, digest 6c7096b111e6485d. */
/* The tables of `seccomp` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/seccomp/seccomp.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[3153];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "defaultAction\0"
    /* 15 */ "defaultErrnoRet\0"
    /* 31 */ "defaultErrno\0"
    /* 44 */ "architectures\0"
    /* 58 */ "archMap\0"
    /* 66 */ "flags\0"
    /* 72 */ "listenerPath\0"
    /* 85 */ "listenerMetadata\0"
    /* 102 */ "syscalls\0"
    /* 111 */ "the seccomp profile\0"
    /* 131 */ "SCMP_ACT_KILL\0"
    /* 145 */ "SCMP_ACT_KILL_PROCESS\0"
    /* 167 */ "SCMP_ACT_KILL_THREAD\0"
    /* 188 */ "SCMP_ACT_TRAP\0"
    /* 202 */ "SCMP_ACT_ERRNO\0"
    /* 217 */ "SCMP_ACT_TRACE\0"
    /* 232 */ "SCMP_ACT_ALLOW\0"
    /* 247 */ "SCMP_ACT_LOG\0"
    /* 260 */ "SCMP_ACT_NOTIFY\0"
    /* 276 */ "a seccomp action\0"
    /* 293 */ "EPERM\0"
    /* 299 */ "ENOENT\0"
    /* 306 */ "ESRCH\0"
    /* 312 */ "EINTR\0"
    /* 318 */ "EIO\0"
    /* 322 */ "ENXIO\0"
    /* 328 */ "E2BIG\0"
    /* 334 */ "ENOEXEC\0"
    /* 342 */ "EBADF\0"
    /* 348 */ "ECHILD\0"
    /* 355 */ "EAGAIN\0"
    /* 362 */ "ENOMEM\0"
    /* 369 */ "EACCES\0"
    /* 376 */ "EFAULT\0"
    /* 383 */ "ENOTBLK\0"
    /* 391 */ "EBUSY\0"
    /* 397 */ "EEXIST\0"
    /* 404 */ "EXDEV\0"
    /* 410 */ "ENODEV\0"
    /* 417 */ "ENOTDIR\0"
    /* 425 */ "EISDIR\0"
    /* 432 */ "EINVAL\0"
    /* 439 */ "ENFILE\0"
    /* 446 */ "EMFILE\0"
    /* 453 */ "ENOTTY\0"
    /* 460 */ "ETXTBSY\0"
    /* 468 */ "EFBIG\0"
    /* 474 */ "ENOSPC\0"
    /* 481 */ "ESPIPE\0"
    /* 488 */ "EROFS\0"
    /* 494 */ "EMLINK\0"
    /* 501 */ "EPIPE\0"
    /* 507 */ "EDOM\0"
    /* 512 */ "ERANGE\0"
    /* 519 */ "EDEADLK\0"
    /* 527 */ "ENAMETOOLONG\0"
    /* 540 */ "ENOLCK\0"
    /* 547 */ "ENOSYS\0"
    /* 554 */ "ENOTEMPTY\0"
    /* 564 */ "ELOOP\0"
    /* 570 */ "ENOMSG\0"
    /* 577 */ "EIDRM\0"
    /* 583 */ "ECHRNG\0"
    /* 590 */ "EL2NSYNC\0"
    /* 599 */ "EL3HLT\0"
    /* 606 */ "EL3RST\0"
    /* 613 */ "ELNRNG\0"
    /* 620 */ "EUNATCH\0"
    /* 628 */ "ENOCSI\0"
    /* 635 */ "EL2HLT\0"
    /* 642 */ "EBADE\0"
    /* 648 */ "EBADR\0"
    /* 654 */ "EXFULL\0"
    /* 661 */ "ENOANO\0"
    /* 668 */ "EBADRQC\0"
    /* 676 */ "EBADSLT\0"
    /* 684 */ "EBFONT\0"
    /* 691 */ "ENOSTR\0"
    /* 698 */ "ENODATA\0"
    /* 706 */ "ETIME\0"
    /* 712 */ "ENOSR\0"
    /* 718 */ "ENONET\0"
    /* 725 */ "ENOPKG\0"
    /* 732 */ "EREMOTE\0"
    /* 740 */ "ENOLINK\0"
    /* 748 */ "EADV\0"
    /* 753 */ "ESRMNT\0"
    /* 760 */ "ECOMM\0"
    /* 766 */ "EPROTO\0"
    /* 773 */ "EMULTIHOP\0"
    /* 783 */ "EDOTDOT\0"
    /* 791 */ "EBADMSG\0"
    /* 799 */ "EOVERFLOW\0"
    /* 809 */ "ENOTUNIQ\0"
    /* 818 */ "EBADFD\0"
    /* 825 */ "EREMCHG\0"
    /* 833 */ "ELIBACC\0"
    /* 841 */ "ELIBBAD\0"
    /* 849 */ "ELIBSCN\0"
    /* 857 */ "ELIBMAX\0"
    /* 865 */ "ELIBEXEC\0"
    /* 874 */ "EILSEQ\0"
    /* 881 */ "ERESTART\0"
    /* 890 */ "ESTRPIPE\0"
    /* 899 */ "EUSERS\0"
    /* 906 */ "ENOTSOCK\0"
    /* 915 */ "EDESTADDRREQ\0"
    /* 928 */ "EMSGSIZE\0"
    /* 937 */ "EPROTOTYPE\0"
    /* 948 */ "ENOPROTOOPT\0"
    /* 960 */ "EPROTONOSUPPORT\0"
    /* 976 */ "ESOCKTNOSUPPORT\0"
    /* 992 */ "EOPNOTSUPP\0"
    /* 1003 */ "EPFNOSUPPORT\0"
    /* 1016 */ "EAFNOSUPPORT\0"
    /* 1029 */ "EADDRINUSE\0"
    /* 1040 */ "EADDRNOTAVAIL\0"
    /* 1054 */ "ENETDOWN\0"
    /* 1063 */ "ENETUNREACH\0"
    /* 1075 */ "ENETRESET\0"
    /* 1085 */ "ECONNABORTED\0"
    /* 1098 */ "ECONNRESET\0"
    /* 1109 */ "ENOBUFS\0"
    /* 1117 */ "EISCONN\0"
    /* 1125 */ "ENOTCONN\0"
    /* 1134 */ "ESHUTDOWN\0"
    /* 1144 */ "ETOOMANYREFS\0"
    /* 1157 */ "ETIMEDOUT\0"
    /* 1167 */ "ECONNREFUSED\0"
    /* 1180 */ "EHOSTDOWN\0"
    /* 1190 */ "EHOSTUNREACH\0"
    /* 1203 */ "EALREADY\0"
    /* 1212 */ "EINPROGRESS\0"
    /* 1224 */ "ESTALE\0"
    /* 1231 */ "EUCLEAN\0"
    /* 1239 */ "ENOTNAM\0"
    /* 1247 */ "ENAVAIL\0"
    /* 1255 */ "EISNAM\0"
    /* 1262 */ "EREMOTEIO\0"
    /* 1272 */ "EDQUOT\0"
    /* 1279 */ "ENOMEDIUM\0"
    /* 1289 */ "EMEDIUMTYPE\0"
    /* 1301 */ "ECANCELED\0"
    /* 1311 */ "ENOKEY\0"
    /* 1318 */ "EKEYEXPIRED\0"
    /* 1330 */ "EKEYREVOKED\0"
    /* 1342 */ "EKEYREJECTED\0"
    /* 1355 */ "EOWNERDEAD\0"
    /* 1366 */ "ENOTRECOVERABLE\0"
    /* 1382 */ "ERFKILL\0"
    /* 1390 */ "EHWPOISON\0"
    /* 1400 */ "EWOULDBLOCK\0"
    /* 1412 */ "EDEADLOCK\0"
    /* 1422 */ "ENOTSUP\0"
    /* 1430 */ "an error number's name\0"
    /* 1453 */ "SCMP_ARCH_X86\0"
    /* 1467 */ "SCMP_ARCH_X86_64\0"
    /* 1484 */ "SCMP_ARCH_X32\0"
    /* 1498 */ "SCMP_ARCH_ARM\0"
    /* 1512 */ "SCMP_ARCH_AARCH64\0"
    /* 1530 */ "SCMP_ARCH_LOONGARCH64\0"
    /* 1552 */ "SCMP_ARCH_M68K\0"
    /* 1567 */ "SCMP_ARCH_MIPS\0"
    /* 1582 */ "SCMP_ARCH_MIPS64\0"
    /* 1599 */ "SCMP_ARCH_MIPS64N32\0"
    /* 1619 */ "SCMP_ARCH_MIPSEL\0"
    /* 1636 */ "SCMP_ARCH_MIPSEL64\0"
    /* 1655 */ "SCMP_ARCH_MIPSEL64N32\0"
    /* 1677 */ "SCMP_ARCH_PPC\0"
    /* 1691 */ "SCMP_ARCH_PPC64\0"
    /* 1707 */ "SCMP_ARCH_PPC64LE\0"
    /* 1725 */ "SCMP_ARCH_S390\0"
    /* 1740 */ "SCMP_ARCH_S390X\0"
    /* 1756 */ "SCMP_ARCH_SH\0"
    /* 1769 */ "SCMP_ARCH_SHEB\0"
    /* 1784 */ "SCMP_ARCH_PARISC\0"
    /* 1801 */ "SCMP_ARCH_PARISC64\0"
    /* 1820 */ "SCMP_ARCH_RISCV64\0"
    /* 1838 */ "a seccomp architecture\0"
    /* 1861 */ "architecture\0"
    /* 1874 */ "subArchitectures\0"
    /* 1891 */ "an entry of archMap\0"
    /* 1911 */ "SECCOMP_FILTER_FLAG_TSYNC\0"
    /* 1937 */ "SECCOMP_FILTER_FLAG_LOG\0"
    /* 1961 */ "SECCOMP_FILTER_FLAG_SPEC_ALLOW\0"
    /* 1992 */ "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV\0"
    /* 2031 */ "a seccomp flag\0"
    /* 2046 */ "names\0"
    /* 2052 */ "name\0"
    /* 2057 */ "action\0"
    /* 2064 */ "errnoRet\0"
    /* 2073 */ "errno\0"
    /* 2079 */ "args\0"
    /* 2084 */ "comment\0"
    /* 2092 */ "includes\0"
    /* 2101 */ "excludes\0"
    /* 2110 */ "a system call rule\0"
    /* 2129 */ "index\0"
    /* 2135 */ "value\0"
    /* 2141 */ "valueTwo\0"
    /* 2150 */ "op\0"
    /* 2153 */ "a system call argument\0"
    /* 2176 */ "SCMP_CMP_NE\0"
    /* 2188 */ "SCMP_CMP_LT\0"
    /* 2200 */ "SCMP_CMP_LE\0"
    /* 2212 */ "SCMP_CMP_EQ\0"
    /* 2224 */ "SCMP_CMP_GE\0"
    /* 2236 */ "SCMP_CMP_GT\0"
    /* 2248 */ "SCMP_CMP_MASKED_EQ\0"
    /* 2267 */ "a seccomp comparison\0"
    /* 2288 */ "caps\0"
    /* 2293 */ "arches\0"
    /* 2300 */ "minKernel\0"
    /* 2310 */ "two numbers, such as `4.8`\0"
    /* 2337 */ "a condition\0"
    /* 2349 */ "CAP_CHOWN\0"
    /* 2359 */ "CAP_DAC_OVERRIDE\0"
    /* 2376 */ "CAP_DAC_READ_SEARCH\0"
    /* 2396 */ "CAP_FOWNER\0"
    /* 2407 */ "CAP_FSETID\0"
    /* 2418 */ "CAP_KILL\0"
    /* 2427 */ "CAP_SETGID\0"
    /* 2438 */ "CAP_SETUID\0"
    /* 2449 */ "CAP_SETPCAP\0"
    /* 2461 */ "CAP_LINUX_IMMUTABLE\0"
    /* 2481 */ "CAP_NET_BIND_SERVICE\0"
    /* 2502 */ "CAP_NET_BROADCAST\0"
    /* 2520 */ "CAP_NET_ADMIN\0"
    /* 2534 */ "CAP_NET_RAW\0"
    /* 2546 */ "CAP_IPC_LOCK\0"
    /* 2559 */ "CAP_IPC_OWNER\0"
    /* 2573 */ "CAP_SYS_MODULE\0"
    /* 2588 */ "CAP_SYS_RAWIO\0"
    /* 2602 */ "CAP_SYS_CHROOT\0"
    /* 2617 */ "CAP_SYS_PTRACE\0"
    /* 2632 */ "CAP_SYS_PACCT\0"
    /* 2646 */ "CAP_SYS_ADMIN\0"
    /* 2660 */ "CAP_SYS_BOOT\0"
    /* 2673 */ "CAP_SYS_NICE\0"
    /* 2686 */ "CAP_SYS_RESOURCE\0"
    /* 2703 */ "CAP_SYS_TIME\0"
    /* 2716 */ "CAP_SYS_TTY_CONFIG\0"
    /* 2735 */ "CAP_MKNOD\0"
    /* 2745 */ "CAP_LEASE\0"
    /* 2755 */ "CAP_AUDIT_WRITE\0"
    /* 2771 */ "CAP_AUDIT_CONTROL\0"
    /* 2789 */ "CAP_SETFCAP\0"
    /* 2801 */ "CAP_MAC_OVERRIDE\0"
    /* 2818 */ "CAP_MAC_ADMIN\0"
    /* 2832 */ "CAP_SYSLOG\0"
    /* 2843 */ "CAP_WAKE_ALARM\0"
    /* 2858 */ "CAP_BLOCK_SUSPEND\0"
    /* 2876 */ "CAP_AUDIT_READ\0"
    /* 2891 */ "CAP_PERFMON\0"
    /* 2903 */ "CAP_BPF\0"
    /* 2911 */ "CAP_CHECKPOINT_RESTORE\0"
    /* 2934 */ "a capability\0"
    /* 2947 */ "386\0"
    /* 2951 */ "x86\0"
    /* 2955 */ "amd64\0"
    /* 2961 */ "x32\0"
    /* 2965 */ "arm\0"
    /* 2969 */ "arm64\0"
    /* 2975 */ "loong64\0"
    /* 2983 */ "loongarch64\0"
    /* 2995 */ "mips\0"
    /* 3000 */ "mips64\0"
    /* 3007 */ "mips64n32\0"
    /* 3017 */ "mips64p32\0"
    /* 3027 */ "mipsel\0"
    /* 3034 */ "mipsle\0"
    /* 3041 */ "mipsel64\0"
    /* 3050 */ "mips64le\0"
    /* 3059 */ "mipsel64n32\0"
    /* 3071 */ "mips64p32le\0"
    /* 3083 */ "ppc\0"
    /* 3087 */ "ppc64\0"
    /* 3093 */ "ppc64le\0"
    /* 3101 */ "riscv64\0"
    /* 3109 */ "s390\0"
    /* 3114 */ "s390x\0"
    /* 3120 */ "an architecture\0"
    /* 3136 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_scmp_profile), 0, 9, 0, 0, 111,
        0},
    /* 1 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_action), 0, 9, 0, 0, 276, 0},
    /* 2 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint32_t), 0, 0, 0, 0, 0, 0},
    /* 3 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_errno_name), 9, 134, 0, 0, 1430, 0},
    /* 4 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_arch), 143, 23, 0, 0, 1838, 0},
    /* 5 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_arch_list), 4, 0, 0, 0, 0, 0},
    /* 6 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_scmp_arch_entry), 9, 2, 0, 0,
        1891, 0},
    /* 7 */ {ZS_KIND_LIST, 0, sizeof(zs_scmp_arch_entry_list), 6, 0, 0, 0, 0, 0},
    /* 8 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_flag), 166, 4, 0, 0, 2031, 0},
    /* 9 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_flag_list), 8, 0, 0, 0, 0, 0},
    /* 10 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 11 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_scmp_rule), 11, 9, 0, 0, 2110,
        0},
    /* 12 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 13 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 12, 0, 0, 1, 0, 0},
    /* 14 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_scmp_argument), 20, 4, 0, 0,
        2153, 0},
    /* 15 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 2, 0, 0},
    /* 16 */
    {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT | ZS_TYPE_FREE, sizeof(uint64_t), 0, 0, 0, 0, 0, 0},
    /* 17 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_seccomp_operator), 170, 7, 0, 0, 2267, 0},
    /* 18 */ {ZS_KIND_LIST, 0, sizeof(zs_scmp_argument_list), 14, 0, 0, 0, 0, 0},
    /* 19 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_scmp_condition), 24, 3, 0, 0, 2337, 0},
    /* 20 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_capability), 177, 41, 0, 0, 2934, 0},
    /* 21 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_scmp_capability_list), 20, 0, 0, 0, 0, 0},
    /* 22 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_scmp_go_arch), 218, 24, 0, 0, 3120, 0},
    /* 23 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_scmp_go_arch_list), 22, 0, 0, 0, 0, 0},
    /* 24 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 3, 0, 0},
    /* 25 */ {ZS_KIND_LIST, 0, sizeof(zs_scmp_rule_list), 11, 0, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_scmp_profile */
    {1, 1, offsetof(zs_scmp_profile, default_action), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {15, 2, offsetof(zs_scmp_profile, default_errno_ret), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {31, 3, offsetof(zs_scmp_profile, default_errno), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {44, 5, offsetof(zs_scmp_profile, architectures), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {58, 7, offsetof(zs_scmp_profile, arch_map), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {66, 9, offsetof(zs_scmp_profile, flags), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {72, 10, offsetof(zs_scmp_profile, listener_path), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {85, 10, offsetof(zs_scmp_profile, listener_metadata), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 16},
    {102, 25, offsetof(zs_scmp_profile, syscalls), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_scmp_arch_entry */
    {1861, 4, offsetof(zs_scmp_arch_entry, architecture), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {1874, 5, offsetof(zs_scmp_arch_entry, sub_architectures), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 16},
    /* zs_scmp_rule */
    {2046, 13, offsetof(zs_scmp_rule, names), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {2052, 10, offsetof(zs_scmp_rule, name), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2057, 1, offsetof(zs_scmp_rule, action), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 6},
    {2064, 2, offsetof(zs_scmp_rule, errno_ret), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {2073, 3, offsetof(zs_scmp_rule, errno_), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {2079, 18, offsetof(zs_scmp_rule, args), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2084, 10, offsetof(zs_scmp_rule, comment), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {2092, 19, offsetof(zs_scmp_rule, includes), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {2101, 19, offsetof(zs_scmp_rule, excludes), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_scmp_argument */
    {2129, 15, offsetof(zs_scmp_argument, index), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {2135, 16, offsetof(zs_scmp_argument, value), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {2141, 16, offsetof(zs_scmp_argument, value_two), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {2150, 17, offsetof(zs_scmp_argument, op), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 2},
    /* zs_scmp_condition */
    {2288, 21, offsetof(zs_scmp_condition, caps), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2293, 23, offsetof(zs_scmp_condition, arches), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {2300, 24, offsetof(zs_scmp_condition, min_kernel), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0xB02201, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x41F19D0, 0x0,
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    131, 145, 167, 188, 202, 217, 232, 247, 260, 293, 299, 306, 312, 318, 322, 328, 334, 342, 348,
    355, 362, 369, 376, 383, 391, 397, 404, 410, 417, 425, 432, 439, 446, 453, 460, 468, 474, 481,
    488, 494, 501, 507, 512, 519, 527, 540, 547, 554, 564, 570, 577, 583, 590, 599, 606, 613, 620,
    628, 635, 642, 648, 654, 661, 668, 676, 684, 691, 698, 706, 712, 718, 725, 732, 740, 748, 753,
    760, 766, 773, 783, 791, 799, 809, 818, 825, 833, 841, 849, 857, 865, 874, 881, 890, 899, 906,
    915, 928, 937, 948, 960, 976, 992, 1003, 1016, 1029, 1040, 1054, 1063, 1075, 1085, 1098, 1109,
    1117, 1125, 1134, 1144, 1157, 1167, 1180, 1190, 1203, 1212, 1224, 1231, 1239, 1247, 1255, 1262,
    1272, 1279, 1289, 1301, 1311, 1318, 1330, 1342, 1355, 1366, 1382, 1390, 1400, 1412, 1422, 1453,
    1467, 1484, 1498, 1512, 1530, 1552, 1567, 1582, 1599, 1619, 1636, 1655, 1677, 1691, 1707, 1725,
    1740, 1756, 1769, 1784, 1801, 1820, 1911, 1937, 1961, 1992, 2176, 2188, 2200, 2212, 2224, 2236,
    2248, 2349, 2359, 2376, 2396, 2407, 2418, 2427, 2438, 2449, 2461, 2481, 2502, 2520, 2534, 2546,
    2559, 2573, 2588, 2602, 2617, 2632, 2646, 2660, 2673, 2686, 2703, 2716, 2735, 2745, 2755, 2771,
    2789, 2801, 2818, 2832, 2843, 2858, 2876, 2891, 2903, 2911, 2947, 2951, 2955, 2961, 2965, 2969,
    2975, 2983, 2995, 3000, 3007, 3017, 3027, 3034, 3041, 3050, 3059, 3071, 3083, 3087, 3093, 3101,
    3109, 3114,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.min_size = 1, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 5, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .max_size = UINT32_MAX},
    {.pattern = 1, .expect = 2310, .max_size = UINT32_MAX},
};

const zs_schema zs_scmp_schema = {
    .kind = "seccomp",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .names = names,
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_scmp_match,
    .root = ZS_SCMP_TYPE_PROFILE,
    .n_types = 26,
    .n_fields = 27,
    .n_variants = 0,
};

bool zs_scmp_parse(zs_arena *a, const zs_source *source, zs_scmp_profile **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_scmp_schema, ZS_SCMP_TYPE_PROFILE, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_scmp_schema, ZS_SCMP_TYPE_PROFILE, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_scmp_check(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags) {
    return zs_check(a, &zs_scmp_schema, ZS_SCMP_TYPE_PROFILE, profile, diags);
}

void zs_scmp_write(zs_json_writer *w, const zs_scmp_profile *profile) {
    zs_encode(w, &zs_scmp_schema, ZS_SCMP_TYPE_PROFILE, profile);
}
