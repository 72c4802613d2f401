/* Profiles of system calls: what one means on a host, for a container. Private to translate/. */
#ifndef ZS_TRANSLATE_SECCOMP_H
#define ZS_TRANSLATE_SECCOMP_H

#include "translate/translate.h"

/* `key=value`; without `=`, `key:value`, Docker's older form; else a bare word. */
typedef struct zs_security_option {
    zs_str key, value;
    bool has_value;
    zs_span at;
} zs_security_option;
zs_security_option zs_security_option_split(zs_str text, zs_span at);

/* What the value of `seccomp=` or of --seccomp means. */
zs_seccomp_choice zs_seccomp_read(zs_str value, zs_span at, bool is_option);

/* An architecture as the facts name it. */
typedef struct zs_seccomp_arch {
    const char *name;             /* Go's */
    zs_scmp_seccomp_arch seccomp; /* libseccomp's */
    uint32_t words;               /* bit w: zs_scmp_go_arch w means it */
} zs_seccomp_arch;
/* NULL: no such architecture. */
const zs_seccomp_arch *zs_seccomp_arch_find(zs_str name);
/* The first two numbers of a kernel's release, `6.1.0-13-amd64`; false when it starts otherwise. */
bool zs_kernel_release(zs_str release, uint32_t *ret_major, uint32_t *ret_minor);

/* An error number, given as such or by name. */
typedef struct zs_seccomp_number {
    bool is_set;
    uint32_t value;
    zs_span at;
} zs_seccomp_number;
zs_seccomp_number zs_seccomp_default_errno(const zs_scmp_profile *profile);
zs_seccomp_number zs_seccomp_rule_errno(const zs_scmp_rule *rule);

/* `number` is the rule of rules.def that takes the value over. */
/* Appends the rule of a profile as it stands, whatever its conditions; false without memory. */
bool zs_seccomp_add_rule(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_rule *rule,
                         uint32_t number, zs_origin from) ZS_MUST_CHECK;
/* What a profile says of every container: action, flags, listener, `architectures`. */
bool zs_seccomp_add_head(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_profile *profile,
                         uint32_t number) ZS_MUST_CHECK;
bool zs_seccomp_add_arches(zs_arena *a, zs_oci_seccomp *made, const zs_scmp_seccomp_arch_list *list,
                           uint32_t number) ZS_MUST_CHECK;

#endif
