/* linux.cgroupsPath. Must not look at the host's cgroups: the facts name the caller's own.
 * Source: translation rule T28; deviations D14, D30. */
#include "translate/context.h"

#include "base/banned.h"

typedef struct parent {
    zs_str path; /* n 0: none */
    zs_span at;
    const char *what; /* what people call it */
} parent;

/* The first that is set and not empty: the service, the host's variable, the caller's cgroup. */
static parent find_parent(const zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (ZS_HAS(service, ZS_SVC_SERVICE_CGROUP_PARENT) && service->cgroup_parent.n > 0) {
        return (parent){service->cgroup_parent, ZS_AT(service, ZS_SVC_SERVICE_CGROUP_PARENT),
                        "cgroup_parent"};
    }
    const zs_host_facts *facts = c->input->facts;
    for (uint32_t i = 0; facts != NULL && i < facts->environment.n; i++) {
        const zs_str_entry *entry = &facts->environment.items[i];
        if (zs_str_is(entry->key, "ZLAYER_CGROUP_PARENT") && entry->value.n > 0) {
            return (parent){entry->value, facts->environment.at[i].at, "ZLAYER_CGROUP_PARENT"};
        }
    }
    if (facts != NULL && facts->cgroup != NULL && ZS_HAS(facts->cgroup, ZS_HOST_CGROUP_PARENT)) {
        return (parent){facts->cgroup->parent, ZS_AT(facts->cgroup, ZS_HOST_CGROUP_PARENT),
                        "the caller's cgroup"};
    }
    return (parent){{NULL, 0}, ZS_NOWHERE, NULL};
}

/* Without a parent the runtime makes the cgroup where it stands, which needs a root that can be
 * written. */
static void check_root(zs_context *c)
{
    const zs_host_facts *facts = c->input->facts;
    const zs_host_cgroup *cgroup = facts == NULL ? NULL : facts->cgroup;
    if (cgroup == NULL || !ZS_HAS(cgroup, ZS_HOST_CGROUP_ROOT_WRITABLE) || cgroup->root_writable) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NO_CGROUP_PARENT,
                              ZS_AT(cgroup, ZS_HOST_CGROUP_ROOT_WRITABLE),
                              "there is no cgroup in which the container's could be made");
    zs_diag_note(c->diags, d, "the host's cgroup root cannot be written, and no parent is named");
    zs_diag_help(c->diags, d,
                 "write `cgroup_parent: /PATH` with a cgroup that is delegated to the caller");
    zs_diag_help(
        c->diags, d,
        "set ZLAYER_CGROUP_PARENT on the host, or run the caller in the host's cgroup namespace");
}

/* from: cgroup_parent, facts environment ZLAYER_CGROUP_PARENT, facts cgroup.parent
 * to: linux.cgroupsPath
 * spec: T28
 * lossy: no */
bool zs_translate_cgroup(zs_context *c)
{
    parent from = find_parent(c);
    if (from.path.n == 0) {
        check_root(c);
        return true;
    }
    const char *what = NULL;
    if (!zs_path_is_plain(from.path, &what)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CGROUP_PARENT, from.at,
                                  "the cgroup parent %Q %s", from.path, what);
        zs_diag_note(c->diags, d, "it comes from `%s` and starts linux.cgroupsPath", from.what);
        zs_diag_help(c->diags, d,
                     "write an absolute path below the cgroup mount, such as `/zlayer/shop`");
        return true;
    }
    zs_str base = from.path;
    while (base.n > 0 && base.p[base.n - 1] == '/') {
        base.n--;
    }
    const zs_str parts[] = {base, ZS_STR("/"), c->id};
    zs_str path = zs_str_concat(c->a, parts, 3);
    zs_oci_linux_set_cgroups_path(c->linux_, path, zs_from(from.at, ZS_RULE_CGROUPS_PATH));
    return path.p != NULL;
}
