/* root, the mounts that every container has, and what holds for all mounts.
 * Must not know the service's storage (storage.c) nor GPUs.
 * Source: translation rules T17, T18, T20; deviations D23, D25, D33, D35, D36. */
#include "translate/context.h"

#include "base/banned.h"

/* from: read_only_root_fs
 * to: root
 * spec: T17, D23
 * lossy: no */
bool zs_translate_root(zs_context *c)
{
    zs_oci_root *root = zs_oci_spec_make_root(c->a, c->spec, zs_from_rule(ZS_RULE_ROOT));
    if (root == NULL) {
        return false;
    }
    zs_oci_root_set_path(root, ZS_STR("rootfs"), zs_from_rule(ZS_RULE_ROOT));
    zs_oci_root_set_readonly(
        root, c->service->read_only_root_fs,
        zs_from(ZS_AT(c->service, ZS_SVC_SERVICE_READ_ONLY_ROOT_FS), ZS_RULE_ROOT_READONLY));
    return true;
}

/* A mount without options. */
static zs_oci_mount *begin_mount(zs_context *c, zs_str destination, zs_str type, zs_str source,
                                 zs_origin from)
{
    zs_oci_mount *mount = zs_oci_spec_add_mounts(c->a, c->spec, from);
    if (mount != NULL) {
        zs_oci_mount_set_destination(mount, destination, from);
        zs_oci_mount_set_type(mount, type, from);
        zs_oci_mount_set_source(mount, source, from);
    }
    return mount;
}

zs_oci_mount *zs_mount_add(zs_context *c, zs_str destination, zs_str type, zs_str source,
                           const char *options, zs_origin from)
{
    zs_oci_mount *mount = begin_mount(c, destination, type, source, from);
    zs_str rest = zs_str_of(options);
    while (mount != NULL && rest.n > 0) {
        size_t length = zs_str_find(rest, ' ');
        if (!zs_oci_mount_add_options(c->a, mount, zs_str_sub(rest, 0, length), from)) {
            return NULL;
        }
        rest = zs_str_sub(rest, length + 1, rest.n);
    }
    return mount;
}

/* What every container has is made in every compile, so its texts are measured here. */
enum { OPTIONS_MAX = 7 };
typedef struct default_mount {
    zs_str destination, type, source;
    zs_str options[OPTIONS_MAX]; /* an empty one ends them */
} default_mount;
#define TEXT(literal)                \
    {                                \
        literal, sizeof(literal) - 1 \
    }
#define MOUNT(destination, type, source) TEXT(destination), TEXT(type), TEXT(source)

/* A mount with options whose number is known; NULL without memory. */
static zs_oci_mount *put_default(zs_context *c, const default_mount *m, zs_origin from)
{
    zs_str_list options;
    zs_oci_mount *mount = begin_mount(c, m->destination, m->type, m->source, from);
    if (mount == NULL || !zs_texts_begin(c->a, OPTIONS_MAX, &options)) {
        return NULL;
    }
    for (unsigned i = 0; i < OPTIONS_MAX && m->options[i].n > 0; i++) {
        zs_texts_put(&options, m->options[i], from);
    }
    zs_oci_mount_set_options(mount, options, from);
    return mount;
}

static bool add_default(zs_context *c, const default_mount *m, zs_origin from)
{
    return put_default(c, m, from) != NULL;
}

/* from: security_opt proc-opts
 * to: options of the /proc mount
 * spec: D23
 * lossy: no */
static bool add_proc(zs_context *c)
{
    static const default_mount proc = {MOUNT("/proc", "proc", "proc"),
                                       {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}};
    zs_oci_mount *mount = put_default(c, &proc, zs_from_rule(ZS_RULE_MOUNT_DEFAULT));
    const zs_str_list *more = &c->security.proc_options;
    for (uint32_t i = 0; mount != NULL && i < more->n; i++) {
        if (!zs_oci_mount_add_options(c->a, mount, more->items[i],
                                      zs_from(more->at[i].at, ZS_RULE_MOUNT_PROC_OPTIONS))) {
            return false;
        }
    }
    return mount != NULL;
}

/* Group 5 (tty) exists in the container: always without a user namespace, else when a mapping
 * covers it. */
static bool is_group_mapped(const zs_context *c, uint32_t gid)
{
    if (c->is_joined[ZS_PEER_USER]) {
        return false; /* the other container's mappings are not known */
    }
    if (!c->is_rootless) {
        return true;
    }
    const zs_oci_id_mapping_list *all = &c->linux_->gid_mappings;
    for (uint32_t i = 0; i < all->n; i++) {
        if (gid >= all->items[i].container_id &&
            gid - all->items[i].container_id < all->items[i].size) {
            return true;
        }
    }
    return false;
}

enum { TTY_GROUP = 5 };

/* from: facts subgid
 * to: the /dev/pts mount
 * spec: T18, D35
 * lossy: terminals belong to the caller's group where group 5 is not mapped */
static bool add_pts(zs_context *c)
{
    static const default_mount with = {MOUNT("/dev/pts", "devpts", "devpts"),
                                       {TEXT("nosuid"), TEXT("noexec"), TEXT("newinstance"),
                                        TEXT("ptmxmode=0666"), TEXT("mode=0620"), TEXT("gid=5")}};
    static const default_mount without = {MOUNT("/dev/pts", "devpts", "devpts"),
                                          {TEXT("nosuid"), TEXT("noexec"), TEXT("newinstance"),
                                           TEXT("ptmxmode=0666"), TEXT("mode=0620")}};
    return add_default(c, is_group_mapped(c, TTY_GROUP) ? &with : &without,
                       zs_from_rule(ZS_RULE_MOUNT_DEFAULT));
}

/* from: ipc_mode, --shm-path
 * to: the /dev/shm and /dev/mqueue mounts
 * spec: T18, D23
 * lossy: no */
static bool add_ipc(zs_context *c)
{
    static const default_mount own[] = {
        {MOUNT("/dev/shm", "tmpfs", "shm"),
         {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev"), TEXT("mode=1777"), TEXT("size=65536k")}},
        {MOUNT("/dev/mqueue", "mqueue", "mqueue"),
         {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}}};
    static const default_mount host[] = {
        {MOUNT("/dev/shm", "none", "/dev/shm"),
         {TEXT("rbind"), TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}},
        {MOUNT("/dev/mqueue", "none", "/dev/mqueue"),
         {TEXT("rbind"), TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}}};
    if (c->is_host_ipc) {
        zs_origin from = zs_from(c->host_ipc_at, ZS_RULE_MOUNT_HOST_IPC);
        return add_default(c, &host[0], from) && add_default(c, &host[1], from);
    }
    zs_origin from = zs_from_rule(ZS_RULE_MOUNT_DEFAULT);
    if (c->is_shm_joined) {
        const zs_given *shm = &c->input->shm_path;
        return zs_mount_add(c, ZS_STR("/dev/shm"), ZS_STR("bind"), shm->s,
                            "rbind nosuid noexec nodev",
                            zs_from(shm->at, ZS_RULE_MOUNT_SHM)) != NULL &&
               add_default(c, &own[1], from);
    }
    return (c->is_without_shm || add_default(c, &own[0], from)) && add_default(c, &own[1], from);
}

/* The kernel mounts sysfs only for a network that belongs to the user namespace.
 * from: privileged, rootless, host network, --netns-path
 * to: the /sys mount
 * spec: T18, D36
 * lossy: no */
static bool add_sys(zs_context *c)
{
    static const default_mount own[] = {
        {MOUNT("/sys", "sysfs", "sysfs"),
         {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev"), TEXT("ro")}},
        {MOUNT("/sys", "sysfs", "sysfs"), {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}}};
    static const default_mount bound[] = {
        {MOUNT("/sys", "none", "/sys"),
         {TEXT("rbind"), TEXT("nosuid"), TEXT("noexec"), TEXT("nodev"), TEXT("ro")}},
        {MOUNT("/sys", "none", "/sys"),
         {TEXT("rbind"), TEXT("nosuid"), TEXT("noexec"), TEXT("nodev")}}};
    bool has_users = c->is_rootless || c->is_joined[ZS_PEER_USER];
    if (has_users && (c->is_host_network || c->is_joined[ZS_PEER_NETWORK])) {
        zs_span at =
            c->is_host_network ? c->host_network_at : c->input->namespace_paths[ZS_PEER_NETWORK].at;
        return add_default(c, &bound[c->is_privileged], zs_from(at, ZS_RULE_MOUNT_SYS_BIND));
    }
    return add_default(c, &own[c->is_privileged], zs_from_rule(ZS_RULE_MOUNT_DEFAULT));
}

/* from: privileged
 * to: the /sys/fs/cgroup mount
 * spec: T18, D25
 * lossy: no */
static bool add_cgroup(zs_context *c)
{
    static const default_mount own[] = {
        {MOUNT("/sys/fs/cgroup", "cgroup2", "cgroup"),
         {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev"), TEXT("relatime"), TEXT("ro")}},
        {MOUNT("/sys/fs/cgroup", "cgroup2", "cgroup"),
         {TEXT("nosuid"), TEXT("noexec"), TEXT("nodev"), TEXT("relatime")}}};
    return add_default(c, &own[c->is_privileged], zs_from_rule(ZS_RULE_MOUNT_CGROUP));
}

bool zs_translate_mounts_default(zs_context *c)
{
    static const default_mount dev = {
        MOUNT("/dev", "tmpfs", "tmpfs"),
        {TEXT("nosuid"), TEXT("strictatime"), TEXT("mode=755"), TEXT("size=65536k")}};
    return add_proc(c) && add_default(c, &dev, zs_from_rule(ZS_RULE_MOUNT_DEFAULT)) && add_pts(c) &&
           add_ipc(c) && add_sys(c) && add_cgroup(c);
}

/* A second mount of one destination hides the first: a mistake, unless the first is one of the
 * defaults, which a service may cover on purpose (a larger /dev/shm). */
static void push_second_mount(zs_context *c, zs_str destination, zs_origin first, zs_origin second)
{
    if (!zs_span_is_set(first.at)) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_MOUNT_COVERS_DEFAULT, second.at,
                         "this mount covers the one that every container has at %Q", destination);
        zs_diag_note(c->diags, d, "both stand in config.json; the later one is seen");
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_DUPLICATE_MOUNT, second.at, "%Q is mounted twice",
                              destination);
    zs_diag_set_label(c->diags, d, "mounted again here");
    zs_diag_add_label(c->diags, d, first.at, "first mounted here");
    zs_diag_note(c->diags, d, "the second mount would hide the first");
    zs_diag_help(c->diags, d, "give one of them another target");
}

bool zs_check_mounts(zs_context *c)
{
    zs_index seen = {0};
    for (uint32_t i = 0; i < c->spec->mounts.n; i++) {
        const zs_oci_mount *mount = &c->spec->mounts.items[i];
        uint32_t before = ZS_INDEX_NONE;
        zs_str place = {NULL, 0};
        if (!zs_path_clean(c->a, mount->destination, &place) ||
            !zs_index_put(c->a, &seen, place, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE) {
            push_second_mount(c, mount->destination,
                              ZS_ORIGIN(&c->spec->mounts.items[before], ZS_OCI_MOUNT_DESTINATION),
                              ZS_ORIGIN(mount, ZS_OCI_MOUNT_DESTINATION));
        }
    }
    return true;
}
