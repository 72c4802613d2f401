/* The library door: security rules on what is compiled or checked, and the comments that allow
 * what they find. */
#include "session.h"
#include "text/yaml_comment.h"
#include "translate/security_rules.h"

#include "base/banned.h"

/* Does `zspecc:` stand anywhere? In most documents it does not, and then no comment matters. */
static bool speaks_to_us(zs_str text)
{
    static const char word[] = "zspecc:";
    size_t at = 0;
    while ((at += zs_str_find(zs_str_sub(text, at, text.n), word[0])) < text.n) {
        if (zs_str_starts(zs_str_sub(text, at, text.n), ZS_STR(word))) {
            return true;
        }
        at++;
    }
    return false;
}

bool zs_session_read_allows(zs_session *s, const zs_source *source)
{
    zs_yaml_comments comments = {.text = source->bytes};
    zs_yaml_comment found;
    if (zs_str_ends(source->name, ZS_STR(".json")) || !speaks_to_us(source->bytes)) {
        return true; /* JSON has no comments */
    }
    while (zs_yaml_comment_next(&comments, &found)) {
        if (!zs_allow_read(&s->allows, source, found.begin, found.length, found.is_alone,
                           &s->diags)) {
            return false;
        }
    }
    return true;
}

bool zs_session_find_pairs(zs_session *s)
{
    s->pairs = zs_security_find_shared(&s->a, s->deployment);
    return s->pairs != NULL;
}

bool zs_session_judge_compiled(zs_session *s, const zs_oci_spec *spec)
{
    uint32_t first = s->diags.n, n_errors = s->diags.n_errors;
    zs_security_places places = zs_security_places_of(&s->input);
    if (s->pairs == NULL && !zs_session_find_pairs(s)) {
        return false;
    }
    zs_security_shared_rules(&s->a, s->deployment, s->pairs, s->input.service, &s->diags);
    zs_security_oci_rules(&s->a, spec, ZS_SECURITY_COMPILE, &places, &s->diags);
    zs_security_rootfs_rules(&s->a, &s->input, &s->diags);
    zs_allow_apply(&s->allows, &s->diags, first);
    return s->diags.n_errors == n_errors && !s->a.failed;
}

/* What is said of several services in the same words is said once, with all the places: most
 * deployments have ten services that run as root. Each that can be mended stays by itself. */
static void fold_repeated(zs_diags *diags, uint32_t first)
{
    uint32_t kept = first;
    for (uint32_t i = first; i < diags->n; i++) {
        zs_diag *d = diags->items[i], *before = NULL;
        for (uint32_t k = first; k < kept && before == NULL && !d->has_fix; k++) {
            zs_diag *other = diags->items[k];
            before = other->code == d->code && zs_str_eq(other->message, d->message) ? other : NULL;
        }
        if (before == NULL) {
            diags->items[kept++] = d;
            continue;
        }
        zs_diag_add_label(diags, before, d->at, "here too");
        diags->n_errors -= d->severity == ZS_SEVERITY_ERROR;
        diags->n_warnings -= d->severity == ZS_SEVERITY_WARNING;
    }
    diags->n = kept < diags->n ? kept : diags->n;
}

bool zs_session_judge_document(zs_session *s, zs_document kind, const zs_source *source,
                               const void *root)
{
    uint32_t first = s->diags.n, n_errors = s->diags.n_errors;
    if (kind == ZS_DOCUMENT_DEPLOYMENT) {
        zs_security_deployment_rules(&s->a, root, &s->diags);
    } else if (kind == ZS_DOCUMENT_CDI) {
        zs_security_cdi_rules(&s->a, root, &s->diags);
    } else if (kind == ZS_DOCUMENT_OCI) {
        zs_security_places places = zs_security_places_in(root);
        zs_security_oci_rules(&s->a, root, ZS_SECURITY_FOREIGN, &places, &s->diags);
    }
    if (kind == ZS_DOCUMENT_SECCOMP && !zs_seccomp_judge(&s->a, root, &s->diags)) {
        return false;
    }
    zs_allow_apply(&s->allows, &s->diags, first);
    fold_repeated(&s->diags, first);
    zs_allow_push_unused(&s->allows, source, &s->diags);
    return s->diags.n_errors == n_errors && !s->a.failed;
}
