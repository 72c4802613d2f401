/* Security rules on mounts: over the kernel's files, of the host's directories, within a volume;
 * and the one about order, ZS207, which looks at the same paths.
 * Must not know how the document was made, beyond its scope.
 * Source: the advisories that each code's explanation names. */
#include "translate/security_judge.h"

#include "base/banned.h"

/* A mount of config.json or of a CDI file. */
typedef struct place {
    zs_str destination, source; /* clean */
    zs_str written;             /* the destination as it stands in the document */
    zs_span destination_at, source_at;
    bool is_bind, is_readonly, is_shared;
    bool is_api; /* --api-socket, which asks for just that */
} place;

/* What the mount options say. */
static void read_options(place *p, const zs_str_list *options)
{
    p->is_bind = p->is_bind || zs_security_has_word(options, "bind") ||
                 zs_security_has_word(options, "rbind");
    p->is_readonly = zs_security_has_word(options, "ro") || zs_security_has_word(options, "rro");
    p->is_shared =
        zs_security_has_word(options, "shared") || zs_security_has_word(options, "rshared");
}

/* The files of /proc that runc lets volumes cover, lxcfs being one that does. */
static bool is_harmless(zs_str path)
{
    static const char *const known[] = {"/proc/cpuinfo", "/proc/diskstats",
                                        "/proc/meminfo", "/proc/stat",
                                        "/proc/swaps",   "/proc/uptime",
                                        "/proc/loadavg", "/proc/slabinfo",
                                        "/proc/net/dev", "/proc/sys/kernel/ns_last_pid"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (zs_str_is(path, known[i])) {
            return true;
        }
    }
    return false;
}

/* Of a mount on these very directories the translation has told already. */
static bool is_told(const zs_security_judge *j, zs_str path)
{
    return j->scope == ZS_SECURITY_COMPILE &&
           (zs_str_is(path, "/proc") || zs_str_is(path, "/sys") ||
            zs_str_is(path, "/sys/fs/cgroup"));
}

/* from: mounts[].destination
 * to: ZS504
 * spec: CVE-2019-16884, CVE-2025-52881
 * lossy: no */
static void judge_destination(zs_security_judge *j, const place *p)
{
    bool is_kernels =
        zs_security_is_in(p->destination, "/proc") || zs_security_is_in(p->destination, "/sys");
    bool is_same = zs_str_eq(p->source, p->destination) && zs_security_is_in(p->source, "/sys");
    if (!p->is_bind || !is_kernels || is_same || is_harmless(p->destination) ||
        is_told(j, p->destination)) {
        return;
    }
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_MOUNT, p->destination_at,
        "CVE-2019-16884, CVE-2025-52881 (runc): with files of their own under /proc, containers "
        "turned the runtime's writes there to other files",
        "a mount covers %Q, which is the kernel's", p->written);
    zs_diag_help(j->diags, d, "mount it elsewhere, such as on `/host%S`", p->destination);
}

/* By name: the same socket is mounted from many places. */
static bool is_engine_socket(zs_str path)
{
    static const char *const names[] = {"/docker.sock", "/containerd.sock", "/podman.sock",
                                        "/crio.sock",   "/buildkitd.sock",  "/zlayer.sock"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (zs_str_ends(path, zs_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

/* Directories of the host that whoever can write them owns it with. */
static bool is_host_directory(zs_str path)
{
    static const char *const known[] = {"",
                                        "/bin",
                                        "/boot",
                                        "/dev",
                                        "/etc",
                                        "/lib",
                                        "/lib64",
                                        "/opt",
                                        "/proc",
                                        "/root",
                                        "/run",
                                        "/sbin",
                                        "/sys",
                                        "/usr",
                                        "/var",
                                        "/var/lib",
                                        "/var/run",
                                        "/var/lib/containerd",
                                        "/var/lib/containers",
                                        "/var/lib/docker",
                                        "/var/lib/kubelet",
                                        "/var/lib/zlayer"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (zs_str_is(path, known[i])) {
            return true;
        }
    }
    return false;
}

/* from: mounts[].source, options
 * to: ZS504
 * spec: CIS Docker Benchmark, section 5
 * lossy: no */
static void judge_source(zs_security_judge *j, const place *p)
{
    static const char advisory[] = "CIS Docker Benchmark, section 5: neither sensitive directories "
                                   "of the host nor the engine's socket are mounted";
    if (p->is_bind && !p->is_api && is_engine_socket(p->source)) {
        zs_diag *d = zs_security_push(j, ZS_CODE_SECURITY_MOUNT, p->source_at, advisory,
                                      "%Q is the socket of a container engine", p->source);
        zs_diag_note(j->diags, d,
                     "who speaks to it starts containers as root of the host; a "
                     "read-only mount does not hinder that");
    } else if (p->is_bind && !p->is_readonly && is_host_directory(p->source)) {
        zs_diag *d = zs_security_push(j, ZS_CODE_SECURITY_MOUNT, p->source_at, advisory,
                                      "the container can write to %Q of the host",
                                      p->source.n > 0 ? p->source : ZS_STR("/"));
        zs_diag_help(j->diags, d, "mount the directory below it that is needed, or read-only");
    }
}

/* from: mounts[].options, linux.rootfsPropagation
 * to: ZS504
 * spec: CVE-2025-52881
 * lossy: no */
static void push_shared(zs_security_judge *j, zs_span at, const char *what)
{
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_MOUNT, at,
        "CVE-2025-52881 (runc): containers that shared mounts led the runtime's writes astray",
        "%s `shared`: mounts made in the container appear on the host", what);
    zs_diag_help(j->diags, d, "write `private`, or `slave` to see the host's new mounts");
}

static void judge_place(zs_security_judge *j, const place *p)
{
    judge_destination(j, p);
    judge_source(j, p);
    if (p->is_shared) {
        push_shared(j, p->destination_at, "the mount's propagation is");
    }
}

/* ---- one within the other -------------------------------------------------------------------- */
typedef struct tree {
    zs_index volumes; /* writable bind mounts by destination */
    zs_index above;   /* every directory above a mount, with the mount */
} tree;

/* from: mounts, in their order
 * to: ZS521
 * spec: CVE-2021-30465, CVE-2025-9566
 * lossy: no */
static void push_nested(zs_security_judge *j, const place *inner, const place *outer)
{
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_NESTED, inner->destination_at,
        "CVE-2021-30465 (runc), CVE-2025-9566 (podman): a symbolic link in the volume led the "
        "mount to another place, up to the host's files",
        "%Q is mounted within the volume on %Q", inner->written, outer->written);
    zs_diag_add_label(j->diags, d, outer->destination_at, "what stands in it decides where");
    zs_diag_help(j->diags, d, "mount it beside the volume, or the volume read-only");
}

/* from: mounts, in their order
 * to: ZS207
 * spec: OCI runtime specification, config.md, Mounts: in the order listed
 * lossy: no */
static void push_hiding(zs_security_judge *j, const place *later, const place *hidden)
{
    zs_diag *d = zs_diag_push(j->diags, ZS_CODE_MOUNT_HIDES, later->destination_at,
                              "the mount on %Q hides the earlier one on %Q", later->written,
                              hidden->written);
    zs_diag_add_label(j->diags, d, hidden->destination_at, "mounted before it");
    zs_diag_note(j->diags, d, "mounts are made in the order in which they are listed");
    zs_diag_help(j->diags, d, "list it before what is mounted within it");
}

/* Looks the mount's parents up, then makes the mount known to later ones. */
static bool judge_order(zs_security_judge *j, tree *t, const place *places, uint32_t i)
{
    const place *p = &places[i];
    uint32_t hidden = zs_index_find(&t->above, p->destination), before;
    bool is_nested = false;
    if (hidden != ZS_INDEX_NONE) {
        push_hiding(j, p, &places[hidden]);
    }
    for (size_t n = p->destination.n; n > 0; n--) {
        zs_str parent = zs_str_sub(p->destination, 0, n - 1);
        if (p->destination.p[n - 1] != '/' || parent.n == 0) {
            continue;
        }
        uint32_t outer = is_nested ? ZS_INDEX_NONE : zs_index_find(&t->volumes, parent);
        if (outer != ZS_INDEX_NONE) {
            push_nested(j, p, &places[outer]);
            is_nested = true;
        }
        if (zs_index_find(&t->above, parent) == ZS_INDEX_NONE &&
            !zs_index_put(j->a, &t->above, parent, i, &before)) {
            return false;
        }
    }
    return !p->is_bind || p->is_readonly || p->destination.n == 0 ||
           zs_index_put(j->a, &t->volumes, p->destination, i, &before);
}

/* ---- documents ------------------------------------------------------------------------------- */
/* Those that every container has are not judged, nor are relative ones. */
static bool is_judged(const zs_security_judge *j, const zs_oci_mount *mount)
{
    return mount->destination.n > 0 && mount->destination.p[0] == '/' &&
           (j->scope == ZS_SECURITY_FOREIGN ||
            zs_span_is_set(ZS_AT(mount, ZS_OCI_MOUNT_DESTINATION)));
}

/* A mount of config.json as these rules see it. False without memory. */
static bool read_mount(const zs_security_judge *j, const zs_oci_mount *mount, place *ret)
{
    *ret = (place){.written = mount->destination,
                   .destination_at = ZS_AT(mount, ZS_OCI_MOUNT_DESTINATION),
                   .source_at = ZS_AT(mount, ZS_OCI_MOUNT_SOURCE),
                   .is_bind = zs_str_is(mount->type, "bind")};
    ret->is_api = ZS_ORIGIN(mount, ZS_OCI_MOUNT_SOURCE).rule == ZS_RULE_MOUNT_SOCKET;
    read_options(ret, &mount->options);
    return zs_security_clean(j->a, mount->destination, &ret->destination) &&
           zs_security_clean(j->a, mount->source, &ret->source);
}

bool zs_security_judge_mounts(zs_security_judge *j)
{
    const zs_oci_mount_list *mounts = &j->spec->mounts;
    place *places = zs_arena_array(j->a, mounts->n, sizeof *places);
    tree t = {{0}, {0}};
    if (places == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < mounts->n; i++) {
        if (!is_judged(j, &mounts->items[i])) {
            continue;
        }
        if (!read_mount(j, &mounts->items[i], &places[i])) {
            return false;
        }
        judge_place(j, &places[i]);
        if (!judge_order(j, &t, places, i)) {
            return false;
        }
    }
    const zs_oci_linux *l = j->linux_;
    if (l != NULL && ZS_HAS(l, ZS_OCI_LINUX_ROOTFS_PROPAGATION) &&
        (l->rootfs_propagation == ZS_OCI_ROOTFS_PROPAGATION_SHARED ||
         l->rootfs_propagation == ZS_OCI_ROOTFS_PROPAGATION_RSHARED)) {
        push_shared(j, ZS_AT(l, ZS_OCI_LINUX_ROOTFS_PROPAGATION), "`rootfsPropagation` is");
    }
    return true;
}

bool zs_security_judge_cdi_mounts(zs_security_judge *j, const zs_cdi_mount_list *mounts)
{
    for (uint32_t i = 0; i < mounts->n; i++) {
        const zs_cdi_mount *mount = &mounts->items[i];
        place p = {.written = mount->container_path,
                   .destination_at = ZS_AT(mount, ZS_CDI_MOUNT_CONTAINER_PATH),
                   .source_at = ZS_AT(mount, ZS_CDI_MOUNT_HOST_PATH),
                   .is_bind = !ZS_HAS(mount, ZS_CDI_MOUNT_TYPE) || zs_str_is(mount->type, "bind")};
        read_options(&p, &mount->options);
        if (!zs_security_clean(j->a, mount->container_path, &p.destination) ||
            !zs_security_clean(j->a, mount->host_path, &p.source)) {
            return false;
        }
        judge_place(j, &p);
    }
    return true;
}

/* from: --rootfs
 * to: ZS520
 * spec: CVE-2026-41579, CVE-2026-47766
 * lossy: only /dev, /proc and /sys themselves, and as they are now */
bool zs_security_rootfs_rules(zs_arena *a, const zs_input *input, zs_diags *diags)
{
    static const char *const places[ZS_ROOTFS_PLACES] = {"/dev", "/proc", "/sys"};
    zs_security_places nowhere = {.whole = input->rootfs_at};
    zs_security_judge j = {.a = a, .places = &nowhere, .diags = diags};
    uint32_t n_errors = diags->n_errors;
    for (size_t i = 0; i < ZS_ROOTFS_PLACES; i++) {
        zs_rootfs_kind kind = input->rootfs_kinds[i];
        if (kind != ZS_ROOTFS_LINK && kind != ZS_ROOTFS_OTHER) {
            continue;
        }
        zs_diag *d = zs_security_push(
            &j, ZS_CODE_SECURITY_ROOTFS, input->rootfs_at,
            "CVE-2026-41579 (runc), CVE-2026-47766 (crun): the runtime followed such a link, and "
            "mounted and made nodes outside of the container",
            kind == ZS_ROOTFS_LINK ? "%s of the root file system is a symbolic link"
                                   : "%s of the root file system is not a directory",
            places[i]);
        zs_diag_help(diags, d, "replace it by an empty directory, or take another image");
    }
    return diags->n_errors == n_errors && !a->failed;
}
