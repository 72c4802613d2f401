/* Parts of the rules of config.json that its specification states in prose. Private to translate/.
 * Source: OCI runtime specification 1.3.0; each message names the section. */
#ifndef ZS_TRANSLATE_OCI_RULES_H
#define ZS_TRANSLATE_OCI_RULES_H

#include "diag/diag.h"
#include "translate/index.h"
#include "translate/translate.h"

typedef struct zs_oci_judge {
    zs_arena *a;
    const zs_oci_spec *spec;
    zs_diags *diags;
    const zs_oci_linux *linux_; /* NULL: absent */
    unsigned has_namespace;     /* bit t: a namespace of type t, made or joined */
    unsigned makes_namespace;   /* bit t: a new one, without a path */
} zs_oci_judge;

/* A diagnostic with a note that names the section, such as "config.md, Hooks". Never NULL. */
zs_diag *zs_oci_push(zs_oci_judge *j, zs_code code, zs_span at, const char *section,
                     const char *format, ...);
/* Pushes that `what` is not absolute, unless it is. */
void zs_oci_judge_path(zs_oci_judge *j, zs_str path, zs_span at, const char *what,
                       const char *section);
/* `0-3,7`, spaces allowed; pushes what is wrong. */
void zs_oci_judge_list(zs_oci_judge *j, zs_str list, zs_span at, const char *what,
                       const char *section);
static inline bool zs_oci_has_namespace(const zs_oci_judge *j, zs_oci_namespace_type type)
{
    return j->has_namespace >> type & 1;
}

/* Each judges one part; false only without memory. */
bool zs_oci_judge_process(zs_oci_judge *j, const zs_oci_process *process) ZS_MUST_CHECK;
bool zs_oci_judge_linux(zs_oci_judge *j, const zs_oci_linux *l) ZS_MUST_CHECK;
bool zs_oci_judge_devices(zs_oci_judge *j, const zs_oci_linux *l) ZS_MUST_CHECK;
bool zs_oci_judge_net_devices(zs_oci_judge *j, const zs_oci_linux *l) ZS_MUST_CHECK;
void zs_oci_judge_mappings(zs_oci_judge *j, const zs_oci_id_mapping_list *list,
                           const char *section);
void zs_oci_judge_resources(zs_oci_judge *j, const zs_oci_resources *resources);
void zs_oci_judge_intel_rdt(zs_oci_judge *j, const zs_oci_intel_rdt *rdt);
void zs_oci_judge_memory_policy(zs_oci_judge *j, const zs_oci_memory_policy *policy);
void zs_oci_judge_seccomp(zs_oci_judge *j, const zs_oci_seccomp *seccomp);

#endif
