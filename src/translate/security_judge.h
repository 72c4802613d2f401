/* What the security rules share. Private to translate/. */
#ifndef ZS_TRANSLATE_SECURITY_JUDGE_H
#define ZS_TRANSLATE_SECURITY_JUDGE_H

#include "translate/index.h"
#include "translate/security_rules.h"

typedef struct zs_security_judge {
    zs_arena *a;
    const zs_oci_spec *spec;       /* NULL: a CDI file is judged */
    const zs_oci_process *process; /* NULL: absent */
    const zs_oci_linux *linux_;    /* NULL: absent */
    zs_security_scope scope;
    const zs_security_places *places;
    zs_diags *diags;
} zs_security_judge;

/* A diagnostic at `at`, or at places->whole when that stands nowhere, with a note that names the
 * advisory and what happened: "CVE-2024-21626 (runc): ...". Never NULL. */
zs_diag *zs_security_push(zs_security_judge *j, zs_code code, zs_span at, const char *advisory,
                          const char *format, ...);
/* Is something said that holds for nearly every container? */
bool zs_security_is_thorough(const zs_security_judge *j, zs_code code);
/* Did -W set the level of this code? */
bool zs_security_is_set(const zs_security_judge *j, zs_code code);
/* The path without `.`, `..`, doubled and trailing slashes: `/a//b/../c/` is `/a/c`, `/` is empty.
 * False without memory. */
bool zs_security_clean(zs_arena *a, zs_str path, zs_str *ret) ZS_MUST_CHECK;
/* Is a clean path this directory or something in it? */
bool zs_security_is_in(zs_str path, const char *directory);
static inline bool zs_security_has_word(const zs_str_list *list, const char *word)
{
    for (uint32_t i = 0; i < list->n; i++) {
        if (zs_str_is(list->items[i], word)) {
            return true;
        }
    }
    return false;
}

/* Each judges one part; false only without memory. */
bool zs_security_judge_privilege(zs_security_judge *j) ZS_MUST_CHECK;
bool zs_security_judge_mounts(zs_security_judge *j) ZS_MUST_CHECK;
void zs_security_judge_hooks(zs_security_judge *j);
bool zs_security_judge_cdi_mounts(zs_security_judge *j,
                                  const zs_cdi_mount_list *mounts) ZS_MUST_CHECK;
void zs_security_judge_cdi_hooks(zs_security_judge *j, const zs_cdi_spec *spec);

#endif
