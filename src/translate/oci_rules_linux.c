/* Rules of `linux` that the specification states in prose: namespaces, mappings, paths, sysctl,
 * time.
 * Must not know how the document was made. Source: OCI runtime specification 1.3.0, config-
 * linux.md. */
#include "translate/oci_rules.h"

#include "base/banned.h"

static const char namespaces_section[] = "config-linux.md, Namespaces";

static const char *const namespace_names[] = {
    [ZS_OCI_NAMESPACE_TYPE_PID] = "pid",       [ZS_OCI_NAMESPACE_TYPE_NETWORK] = "network",
    [ZS_OCI_NAMESPACE_TYPE_MOUNT] = "mount",   [ZS_OCI_NAMESPACE_TYPE_IPC] = "ipc",
    [ZS_OCI_NAMESPACE_TYPE_UTS] = "uts",       [ZS_OCI_NAMESPACE_TYPE_USER] = "user",
    [ZS_OCI_NAMESPACE_TYPE_CGROUP] = "cgroup", [ZS_OCI_NAMESPACE_TYPE_TIME] = "time",
};

/* Two of one type, or a path that means another place each time, must be refused. */
static void judge_namespaces(zs_oci_judge *j, const zs_oci_linux *l)
{
    zs_span first[sizeof namespace_names / sizeof *namespace_names] = {ZS_NOWHERE};
    unsigned seen = 0;
    for (uint32_t i = 0; i < l->namespaces.n; i++) {
        const zs_oci_namespace *namespace = &l->namespaces.items[i];
        if (ZS_HAS(namespace, ZS_OCI_NAMESPACE_PATH)) {
            zs_oci_judge_path(j, namespace->path, ZS_AT(namespace, ZS_OCI_NAMESPACE_PATH),
                              "a namespace", namespaces_section);
        }
        if (!ZS_HAS(namespace, ZS_OCI_NAMESPACE_TYPE)) {
            continue;
        }
        zs_span at = ZS_AT(namespace, ZS_OCI_NAMESPACE_TYPE);
        if (seen >> namespace->type & 1) {
            zs_diag *d =
                zs_oci_push(j, ZS_CODE_OCI_NAMESPACE_TWICE, at, namespaces_section,
                            "the namespace `%s` is there twice", namespace_names[namespace->type]);
            zs_diag_add_label(j->diags, d, first[namespace->type], "first here");
        } else {
            first[namespace->type] = at;
        }
        seen |= 1u << namespace->type;
    }
}

static void want_namespace(zs_oci_judge *j, zs_oci_namespace_type type, zs_span at,
                           const char *what)
{
    if (!zs_oci_has_namespace(j, type)) {
        zs_oci_push(j, ZS_CODE_OCI_NAMESPACE_WANTED, at, namespaces_section,
                    "%s without a %s namespace reaches the host", what, namespace_names[type]);
    }
}

/* What only makes sense within a namespace of the container. */
static void judge_wanted_namespaces(zs_oci_judge *j, const zs_oci_linux *l)
{
    const zs_oci_spec *spec = j->spec;
    if (ZS_HAS(spec, ZS_OCI_SPEC_HOSTNAME)) {
        want_namespace(j, ZS_OCI_NAMESPACE_TYPE_UTS, ZS_AT(spec, ZS_OCI_SPEC_HOSTNAME),
                       "`hostname`");
    }
    if (ZS_HAS(spec, ZS_OCI_SPEC_DOMAINNAME)) {
        want_namespace(j, ZS_OCI_NAMESPACE_TYPE_UTS, ZS_AT(spec, ZS_OCI_SPEC_DOMAINNAME),
                       "`domainname`");
    }
    if (l->uid_mappings.n > 0 && !(j->makes_namespace >> ZS_OCI_NAMESPACE_TYPE_USER & 1)) {
        zs_oci_push(j, ZS_CODE_OCI_NAMESPACE_WANTED, ZS_AT(l, ZS_OCI_LINUX_UID_MAPPINGS),
                    "config-linux.md, User namespace mappings",
                    "id mappings do nothing without a new user namespace");
    }
    if (l->time_offsets.n > 0 && !(j->makes_namespace >> ZS_OCI_NAMESPACE_TYPE_TIME & 1)) {
        zs_oci_push(j, ZS_CODE_OCI_NAMESPACE_WANTED, ZS_AT(l, ZS_OCI_LINUX_TIME_OFFSETS),
                    "config-linux.md, Offset for Time Namespace",
                    "time offsets do nothing without a new time namespace");
    }
    if (l->net_devices.n > 0) {
        want_namespace(j, ZS_OCI_NAMESPACE_TYPE_NETWORK, ZS_AT(l, ZS_OCI_LINUX_NET_DEVICES),
                       "moving network devices");
    }
}

/* The namespace a kernel parameter belongs to; false: none, it is the host's. */
static bool namespace_of_sysctl(zs_str key, zs_oci_namespace_type *ret)
{
    static const struct {
        const char *prefix;
        zs_oci_namespace_type type;
    } table[] = {
        {"net.", ZS_OCI_NAMESPACE_TYPE_NETWORK},
        {"fs.mqueue.", ZS_OCI_NAMESPACE_TYPE_IPC},
        {"kernel.msg", ZS_OCI_NAMESPACE_TYPE_IPC},
        {"kernel.sem", ZS_OCI_NAMESPACE_TYPE_IPC},
        {"kernel.shm", ZS_OCI_NAMESPACE_TYPE_IPC},
        {"kernel.domainname", ZS_OCI_NAMESPACE_TYPE_UTS},
        {"kernel.hostname", ZS_OCI_NAMESPACE_TYPE_UTS},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (zs_str_starts(key, zs_str_of(table[i].prefix))) {
            *ret = table[i].type;
            return true;
        }
    }
    return false;
}

/* What belongs to no namespace of the container changes the host. */
static void judge_sysctl(zs_oci_judge *j, const zs_oci_linux *l)
{
    for (uint32_t i = 0; i < l->sysctl.n; i++) {
        const zs_str_entry *entry = &l->sysctl.items[i];
        zs_span at = zs_span_is_set(entry->key_at) ? entry->key_at : l->sysctl.at[i].at;
        zs_oci_namespace_type type;
        if (!namespace_of_sysctl(entry->key, &type)) {
            zs_oci_push(j, ZS_CODE_OCI_SYSCTL, at, "config-linux.md, Sysctl",
                        "%Q is a parameter of the whole host: crun and runc refuse it", entry->key);
        } else if (!zs_oci_has_namespace(j, type)) {
            zs_oci_push(j, ZS_CODE_OCI_SYSCTL, at, "config-linux.md, Sysctl",
                        "%Q changes the host without a %s namespace", entry->key,
                        namespace_names[type]);
        }
    }
}

static bool do_overlap(uint32_t begin_a, uint32_t size_a, uint32_t begin_b, uint32_t size_b)
{
    return (uint64_t)begin_a + size_a > begin_b && (uint64_t)begin_b + size_b > begin_a;
}

void zs_oci_judge_mappings(zs_oci_judge *j, const zs_oci_id_mapping_list *list, const char *section)
{
    enum { LINES_MAX = 340 }; /* UID_GID_MAP_MAX_EXTENTS of Linux */
    if (list->n > LINES_MAX) {
        zs_oci_push(j, ZS_CODE_OCI_MAPPING, list->at[LINES_MAX].at, section,
                    "the kernel takes %d mappings, not %u", LINES_MAX, list->n);
        return;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        const zs_oci_id_mapping *m = &list->items[i];
        if (m->size == 0 && ZS_HAS(m, ZS_OCI_ID_MAPPING_SIZE)) {
            zs_oci_push(j, ZS_CODE_OCI_MAPPING, ZS_AT(m, ZS_OCI_ID_MAPPING_SIZE), section,
                        "a mapping of size 0 maps nothing");
        }
        for (uint32_t k = 0; k < i; k++) {
            const zs_oci_id_mapping *o = &list->items[k];
            if (do_overlap(m->container_id, m->size, o->container_id, o->size) ||
                do_overlap(m->host_id, m->size, o->host_id, o->size)) {
                zs_diag *d = zs_oci_push(j, ZS_CODE_OCI_MAPPING, list->at[i].at, section,
                                         "two mappings overlap");
                zs_diag_add_label(j->diags, d, list->at[k].at, "the other one");
                break;
            }
        }
    }
}

static void judge_paths(zs_oci_judge *j, const zs_str_list *paths, const char *what,
                        const char *section)
{
    for (uint32_t i = 0; i < paths->n; i++) {
        zs_oci_judge_path(j, paths->items[i], paths->at[i].at, what, section);
    }
}

/* `..` would leave the place that the cgroup path is given. */
static void judge_cgroups_path(zs_oci_judge *j, const zs_oci_linux *l)
{
    if (!ZS_HAS(l, ZS_OCI_LINUX_CGROUPS_PATH)) {
        return;
    }
    for (zs_str rest = l->cgroups_path; rest.n > 0;) {
        zs_str part = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
        if (zs_str_is(part, "..")) {
            zs_oci_push(j, ZS_CODE_OCI_CGROUPS_PATH, ZS_AT(l, ZS_OCI_LINUX_CGROUPS_PATH),
                        "config-linux.md, Cgroups Path", "the cgroup path %Q climbs with `..`",
                        l->cgroups_path);
            return;
        }
        rest = zs_str_sub(rest, part.n + 1, rest.n);
    }
}

bool zs_oci_judge_linux(zs_oci_judge *j, const zs_oci_linux *l)
{
    static const char mappings_section[] = "config-linux.md, User namespace mappings";
    judge_namespaces(j, l);
    judge_wanted_namespaces(j, l);
    judge_sysctl(j, l);
    judge_cgroups_path(j, l);
    zs_oci_judge_mappings(j, &l->uid_mappings, mappings_section);
    zs_oci_judge_mappings(j, &l->gid_mappings, mappings_section);
    judge_paths(j, &l->masked_paths, "`maskedPaths`", "config-linux.md, Masked Paths");
    judge_paths(j, &l->readonly_paths, "`readonlyPaths`", "config-linux.md, Readonly Paths");
    if (ZS_HAS(l, ZS_OCI_LINUX_RESOURCES)) {
        zs_oci_judge_resources(j, l->resources);
    }
    if (ZS_HAS(l, ZS_OCI_LINUX_INTEL_RDT)) {
        zs_oci_judge_intel_rdt(j, l->intel_rdt);
    }
    if (ZS_HAS(l, ZS_OCI_LINUX_MEMORY_POLICY)) {
        zs_oci_judge_memory_policy(j, l->memory_policy);
    }
    if (ZS_HAS(l, ZS_OCI_LINUX_SECCOMP)) {
        zs_oci_judge_seccomp(j, l->seccomp);
    }
    return zs_oci_judge_devices(j, l) && zs_oci_judge_net_devices(j, l);
}
