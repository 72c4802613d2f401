/* `zspecc cdi inject`: the union of all edits, applied once, kind by kind. Source: Container
 * Device Interface 1.1.0 (main, after the release), pkg/cdi ContainerEdits.Apply. */
#include "translate/cdi_inject.h"

#include "cdi/sort.h"
#include "model/model.h"
#include "translate/cdi_edits.h"

#include "base/banned.h"

typedef struct zs_injection {
    zs_arena *a;
    zs_oci_spec *spec;
    const zs_cdi_edits *edits;
    const zs_host_facts *facts;
    zs_cdi_node *nodes; /* completed, in order */
    uint32_t n_nodes;
    zs_diags *diags;
} zs_injection;

/* ---- process --------------------------------------------------------------------------------- */

/* The process, made as 0:0 with an empty working directory where the configuration has none. */
static zs_oci_process *process_of(zs_injection *in, zs_origin from)
{
    bool is_new = !ZS_HAS(in->spec, ZS_OCI_SPEC_PROCESS);
    zs_oci_process *process = zs_oci_spec_make_process(in->a, in->spec, from);
    if (!process || !is_new) {
        return process;
    }
    zs_oci_user *user = zs_oci_process_make_user(in->a, process, from);
    if (!user) {
        return NULL;
    }
    zs_oci_user_set_uid(user, 0, from);
    zs_oci_user_set_gid(user, 0, from);
    zs_oci_process_set_cwd(process, ZS_STR(""), from);
    return process;
}

static zs_str key_of(zs_str entry)
{
    return zs_str_sub(entry, 0, zs_str_find(entry, '='));
}

/* Replaces the last entry of the same key in place, else appends. */
static bool put_env(zs_injection *in, zs_str entry, zs_origin from)
{
    zs_oci_process *process = process_of(in, from);
    if (!process) {
        return false;
    }
    for (uint32_t i = process->env.n; i > 0; i--) {
        if (!zs_str_eq(key_of(process->env.items[i - 1]), key_of(entry))) {
            continue;
        }
        process->env.items[i - 1] = entry;
        process->env.at[i - 1] = from;
        return true;
    }
    return zs_oci_process_add_env(in->a, process, entry, from);
}

/* Later edits see what earlier ones set: the last of a key wins. */
static bool inject_env(zs_injection *in)
{
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_str_list *env = &in->edits->items[i]->env;
        for (uint32_t j = 0; j < env->n; j++) {
            if (!put_env(in, env->items[j], (zs_origin){env->at[j].at, ZS_RULE_CDI_ENV})) {
                return false;
            }
        }
    }
    return true;
}

/* A user is made only when there is a group to add. */
static bool inject_gids(zs_injection *in)
{
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_cdi_container_edits *edits = in->edits->items[i];
        if (edits->additional_gids.n == 0) {
            continue;
        }
        zs_origin from = {edits->additional_gids.at[0].at, ZS_RULE_CDI_GID};
        zs_oci_process *process = process_of(in, from);
        zs_oci_user *user = process ? zs_oci_process_make_user(in->a, process, from) : NULL;
        if (!user || !zs_cdi_add_gids(in->a, user, edits)) {
            return false;
        }
    }
    return true;
}

/* ---- device nodes ---------------------------------------------------------------------------- */

/* Completes every node before anything is changed, so that a fault leaves the configuration
 * alone. */
static bool complete_nodes(zs_injection *in)
{
    size_t n = 0;
    for (uint32_t i = 0; i < in->edits->n; i++) {
        n += in->edits->items[i]->device_nodes.n;
    }
    in->nodes = zs_arena_array(in->a, n, sizeof *in->nodes);
    if (!in->nodes) {
        return false;
    }
    bool is_complete = true;
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_cdi_device_node_list *list = &in->edits->items[i]->device_nodes;
        for (uint32_t j = 0; j < list->n; j++) {
            zs_cdi_node *filled = &in->nodes[in->n_nodes];
            if (!zs_cdi_fill_node(in->facts, &list->items[j], filled, in->diags)) {
                is_complete = false;
                continue;
            }
            zs_cdi_warn_of_stale(filled, in->diags);
            in->n_nodes++;
        }
    }
    return is_complete;
}

/* The mode comes from the file or the host, the owner from the file or the process when that is
 * not root. */
static void set_owner(zs_injection *in, zs_oci_device *device, const zs_cdi_node *filled)
{
    const zs_cdi_device_node *node = filled->node;
    const zs_oci_user *user = NULL;
    if (ZS_HAS(in->spec, ZS_OCI_SPEC_PROCESS) && ZS_HAS(in->spec->process, ZS_OCI_PROCESS_USER)) {
        user = in->spec->process->user;
    }
    enum { PERMISSION_BITS = 07777 };
    if (ZS_HAS(node, ZS_CDI_DEVICE_NODE_FILE_MODE)) {
        zs_span at = ZS_AT(node, ZS_CDI_DEVICE_NODE_FILE_MODE);
        zs_oci_device_set_file_mode(device, node->file_mode, (zs_origin){at, ZS_RULE_CDI_NODE});
    } else if (filled->host && ZS_HAS(filled->host, ZS_HOST_DEVICE_MODE)) {
        zs_oci_device_set_file_mode(device, filled->host->mode & PERMISSION_BITS,
                                    (zs_origin){filled->host_at, ZS_RULE_CDI_NODE});
    }
    if (ZS_HAS(node, ZS_CDI_DEVICE_NODE_UID)) {
        zs_oci_device_set_uid(device, node->uid,
                              (zs_origin){ZS_AT(node, ZS_CDI_DEVICE_NODE_UID), ZS_RULE_CDI_NODE});
    } else if (user && user->uid > 0) {
        zs_oci_device_set_uid(device, user->uid,
                              (zs_origin){ZS_AT(user, ZS_OCI_USER_UID), ZS_RULE_CDI_NODE});
    }
    if (ZS_HAS(node, ZS_CDI_DEVICE_NODE_GID)) {
        zs_oci_device_set_gid(device, node->gid,
                              (zs_origin){ZS_AT(node, ZS_CDI_DEVICE_NODE_GID), ZS_RULE_CDI_NODE});
    } else if (user && user->gid > 0) {
        zs_oci_device_set_gid(device, user->gid,
                              (zs_origin){ZS_AT(user, ZS_OCI_USER_GID), ZS_RULE_CDI_NODE});
    }
}

/* Appends the completed nodes, each with its rule. */
static bool inject_nodes(zs_injection *in)
{
    for (uint32_t i = 0; i < in->n_nodes; i++) {
        const zs_cdi_node *filled = &in->nodes[i];
        zs_origin from = {filled->node->node.at, ZS_RULE_CDI_NODE};
        zs_oci_linux *linux_ = zs_oci_spec_make_linux_(in->a, in->spec, from);
        zs_oci_device *device = linux_ ? zs_cdi_put_node(in->a, linux_, filled) : NULL;
        if (!device) {
            return false;
        }
        set_owner(in, device, filled);
        if (!zs_cdi_add_rule(in->a, linux_, filled)) {
            return false;
        }
    }
    return true;
}

/* Moves host interfaces into the container; of two edits of one interface the later wins. */
static bool inject_net_devices(zs_injection *in)
{
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_cdi_net_device_list *list = &in->edits->items[i]->net_devices;
        for (uint32_t j = 0; j < list->n; j++) {
            zs_origin from = {list->items[j].node.at, ZS_RULE_CDI_NET_DEVICE};
            zs_oci_linux *linux_ = zs_oci_spec_make_linux_(in->a, in->spec, from);
            if (!linux_ || !zs_cdi_put_net_device(in->a, linux_, &list->items[j])) {
                return false;
            }
        }
    }
    return true;
}

/* ---- mounts ---------------------------------------------------------------------------------- */

/* Only then do the owners of mounted files need a mapping. */
static bool has_user_namespace(const zs_oci_spec *spec)
{
    if (!ZS_HAS(spec, ZS_OCI_SPEC_LINUX)) {
        return false;
    }
    const zs_oci_namespace_list *list = &spec->linux_->namespaces;
    for (uint32_t i = 0; i < list->n; i++) {
        bool is_faulty = !ZS_HAS(&list->items[i], ZS_OCI_NAMESPACE_TYPE);
        if (!is_faulty && list->items[i].type == ZS_OCI_NAMESPACE_TYPE_USER) {
            return true;
        }
    }
    return false;
}

static bool has_option(const zs_oci_mount *mount, const char *word)
{
    for (uint32_t i = 0; i < mount->options.n; i++) {
        if (zs_str_is(mount->options.items[i], word)) {
            return true;
        }
    }
    return false;
}

/* In a user namespace the files of a bind mount keep their owners only with an id-mapped mount. */
static bool add_idmap(zs_injection *in, zs_oci_mount *mount)
{
    if (has_option(mount, "idmap") || has_option(mount, "ridmap")) {
        return true;
    }
    bool is_recursive = has_option(mount, "rbind");
    if (!is_recursive && !has_option(mount, "bind") && !zs_str_is(mount->type, "bind")) {
        return true;
    }
    return zs_oci_mount_add_options(in->a, mount, is_recursive ? ZS_STR("ridmap") : ZS_STR("idmap"),
                                    (zs_origin){ZS_NOWHERE, ZS_RULE_CDI_MOUNT});
}

/* How many `/` the path has once `.`, `..` and empty components are resolved. */
static uint32_t depth_of(zs_str path)
{
    bool is_absolute = path.n > 0 && path.p[0] == '/';
    uint32_t names = 0, ups = 0;
    for (size_t begin = 0; begin < path.n;) {
        zs_str rest = zs_str_sub(path, begin, path.n);
        zs_str name = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
        begin += name.n + 1;
        if (zs_str_is(name, "..")) {
            if (names > 0) {
                names--;
            } else if (!is_absolute) {
                ups++;
            }
        } else if (name.n > 0 && !zs_str_is(name, ".")) {
            names++;
        }
    }
    uint32_t parts = names + ups;
    return parts == 0 ? is_absolute : parts - !is_absolute;
}

static int compare_depths(const void *depths, uint32_t x, uint32_t y)
{
    uint32_t left = ((const uint32_t *)depths)[x], right = ((const uint32_t *)depths)[y];
    return left < right ? -1 : left > right;
}

/* A parent has to be mounted before what lies in it. */
static bool sort_mounts(zs_arena *a, zs_oci_mount_list *list)
{
    uint32_t *depths = zs_arena_array(a, list->n, sizeof *depths);
    zs_oci_mount *items = zs_arena_array(a, list->n, sizeof *items);
    zs_origin *at = zs_arena_array(a, list->n, sizeof *at);
    if (!depths || !items || !at) {
        return false;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        depths[i] = depth_of(list->items[i].destination);
    }
    const uint32_t *order = zs_sort_indices(a, list->n, compare_depths, depths);
    if (!order) {
        return false;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        items[i] = list->items[order[i]];
        at[i] = list->at[order[i]];
    }
    list->items = items;
    list->at = at;
    list->capacity = list->n;
    return true;
}

/* Any CDI mount makes all mounts be sorted, those of the configuration too. */
static bool inject_mounts(zs_injection *in)
{
    bool is_any = false, is_mapped = has_user_namespace(in->spec);
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_cdi_mount_list *list = &in->edits->items[i]->mounts;
        for (uint32_t j = 0; j < list->n; j++) {
            zs_oci_mount *mount = zs_cdi_put_mount(in->a, in->spec, 0, &list->items[j]);
            if (!mount || (is_mapped && !add_idmap(in, mount))) {
                return false;
            }
            is_any = true;
        }
    }
    return !is_any || sort_mounts(in->a, &in->spec->mounts);
}

/* ---- hooks and intelRdt ---------------------------------------------------------------------- */

static bool inject_hooks(zs_injection *in)
{
    for (uint32_t i = 0; i < in->edits->n; i++) {
        if (!zs_cdi_add_hooks(in->a, in->spec, in->edits->items[i]->hooks, NULL, NULL)) {
            return false;
        }
    }
    return true;
}

/* The last object wins as a whole. */
static bool inject_intel_rdt(zs_injection *in)
{
    for (uint32_t i = 0; i < in->edits->n; i++) {
        const zs_cdi_container_edits *edits = in->edits->items[i];
        if (!ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT)) {
            continue;
        }
        zs_origin from = {edits->intel_rdt->node.at, ZS_RULE_CDI_INTEL_RDT};
        zs_oci_linux *linux_ = zs_oci_spec_make_linux_(in->a, in->spec, from);
        if (!linux_ || !zs_cdi_set_intel_rdt(in->a, linux_, edits->intel_rdt)) {
            return false;
        }
    }
    return true;
}

bool zs_cdi_inject(zs_arena *a, zs_oci_spec *spec, const zs_cdi_edits *edits,
                   const zs_host_facts *facts, zs_diags *diags)
{
    zs_injection in = {.a = a, .spec = spec, .edits = edits, .facts = facts, .diags = diags};
    return complete_nodes(&in) && inject_env(&in) && inject_nodes(&in) && inject_net_devices(&in) &&
           inject_mounts(&in) && inject_hooks(&in) && inject_intel_rdt(&in) && inject_gids(&in) &&
           !a->failed;
}
