/* linux.namespaces. Whose they are was settled in modes.c.
 * Source: translation rule T22; deviations D23, D25. */
#include "translate/context.h"
#include "base/banned.h"

/* A namespace of the container's own, or the one at the path of an option. */
static bool add(zs_context *c, zs_oci_namespace_type type, zs_origin from, const zs_given *path)
{
    zs_oci_namespace *made = zs_oci_linux_add_namespaces(c->a, c->linux_, from);
    if (made == NULL) {
        return false;
    }
    zs_oci_namespace_set_type(made, type, from);
    if (path != NULL) {
        zs_oci_namespace_set_path(made, path->s, zs_from(path->at, ZS_RULE_NAMESPACE_PATH));
    }
    return true;
}

/* The path that a joined namespace has. NULL: it is the container's own. */
static const zs_given *path_of(const zs_context *c, zs_peer peer)
{
    return c->is_joined[peer] ? &c->input->namespace_paths[peer] : NULL;
}

/* from: userns_mode, --userns-path, facts uid
 * to: linux.namespaces
 * spec: T22, D23
 * lossy: no */
static bool add_users(zs_context *c)
{
    const zs_given *path = path_of(c, ZS_PEER_USER);
    if (path != NULL) {
        return add(c, ZS_OCI_NAMESPACE_TYPE_USER,
                   zs_from(c->mode_at[ZS_PEER_USER], ZS_RULE_NAMESPACE_PATH), path);
    }
    return !c->is_rootless ||
           add(c, ZS_OCI_NAMESPACE_TYPE_USER, zs_from(c->uid_at, ZS_RULE_NAMESPACE_USER), NULL);
}

/* from: pid_mode, ipc_mode, network_mode, host_network, facts uid, the paths of other namespaces
 * to: linux.namespaces
 * spec: T22, D25
 * lossy: the name of a bridge is the network manager's business */
bool zs_translate_namespaces(zs_context *c)
{
    zs_origin own = zs_from_rule(ZS_RULE_NAMESPACES);
    zs_origin network =
        zs_from(ZS_AT(c->service, ZS_SVC_SERVICE_NETWORK_MODE), ZS_RULE_NAMESPACE_NETWORK);
    if (!c->is_host_pid && !add(c, ZS_OCI_NAMESPACE_TYPE_PID, own, path_of(c, ZS_PEER_PID))) {
        return false;
    }
    if (!c->is_host_ipc && !add(c, ZS_OCI_NAMESPACE_TYPE_IPC, own, path_of(c, ZS_PEER_IPC))) {
        return false;
    }
    if (!add(c, ZS_OCI_NAMESPACE_TYPE_UTS, own, NULL) ||
        !add(c, ZS_OCI_NAMESPACE_TYPE_MOUNT, own, NULL)) {
        return false;
    }
    if (!c->is_host_network &&
        !add(c, ZS_OCI_NAMESPACE_TYPE_NETWORK, network, path_of(c, ZS_PEER_NETWORK))) {
        return false;
    }
    return add(c, ZS_OCI_NAMESPACE_TYPE_CGROUP, own, NULL) && add_users(c);
}
