/* linux.namespaces, and the modes that share one with the host.
 * Source: translation rule T22; servicespec 6.1; deviations D19, D23, D25. */
#include "translate/context.h"

#include "base/banned.h"

/* What `network_mode` asks for, whichever way it is written. */
typedef enum network_kind {
    NETWORK_OWN,
    NETWORK_NONE,
    NETWORK_BRIDGE,
    NETWORK_HOST,
    NETWORK_CONTAINER
} network_kind;

/* The schema has checked the words; only their meaning is read here. */
static network_kind kind_of_word(zs_str word)
{
    if (zs_str_is(word, "host")) {
        return NETWORK_HOST;
    }
    if (zs_str_is(word, "none")) {
        return NETWORK_NONE;
    }
    if (zs_str_starts(word, ZS_STR("container:"))) {
        return NETWORK_CONTAINER;
    }
    return zs_str_starts(word, ZS_STR("bridge")) ? NETWORK_BRIDGE : NETWORK_OWN;
}

/* Of the map form exactly one member is there. */
static network_kind kind_of_object(const zs_svc_network_mode_object *object)
{
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_HOST)) {
        return NETWORK_HOST;
    }
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_NONE)) {
        return NETWORK_NONE;
    }
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_CONTAINER)) {
        return NETWORK_CONTAINER;
    }
    return ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_BRIDGE) ? NETWORK_BRIDGE : NETWORK_OWN;
}

static network_kind network_kind_of(const zs_svc_service *service)
{
    const zs_svc_network_mode *mode = service->network_mode;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_NETWORK_MODE)) {
        return NETWORK_OWN;
    }
    return mode->tag == ZS_SVC_NETWORK_MODE_STRING ? kind_of_word(*mode->as.string)
                                                   : kind_of_object(mode->as.network_mode_object);
}

static void push_network_contradiction(zs_context *c, zs_span flag_at, zs_span mode_at)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NETWORK_CONTRADICTION, flag_at,
                              "`host_network: true` contradicts `network_mode`");
    zs_diag_set_label(c->diags, d, "asks for the host's network");
    zs_diag_add_label(c->diags, d, mode_at, "asks for another one");
    zs_diag_help(c->diags, d, "remove `host_network`, or write `network_mode: host`");
}

/* from: host_network, network_mode, --host-network
 * to: nothing yet
 * spec: servicespec 6.1, D19
 * lossy: no */
static void resolve_network(zs_context *c)
{
    const zs_svc_service *service = c->service;
    network_kind kind = network_kind_of(service);
    zs_span mode_at = ZS_AT(service, ZS_SVC_SERVICE_NETWORK_MODE);
    if (c->input->is_host_network) {
        c->is_host_network = true;
        c->host_network_at = c->input->host_network_at;
        return;
    }
    if (ZS_HAS(service, ZS_SVC_SERVICE_HOST_NETWORK) && service->host_network) {
        c->is_host_network = true;
        c->host_network_at = ZS_AT(service, ZS_SVC_SERVICE_HOST_NETWORK);
        if (kind != NETWORK_OWN && kind != NETWORK_HOST) {
            push_network_contradiction(c, c->host_network_at, mode_at);
        }
        return;
    }
    if (kind == NETWORK_HOST) {
        c->is_host_network = true;
        c->host_network_at = mode_at;
    } else if (kind == NETWORK_CONTAINER) {
        zs_diag *d = zs_diag_push(
            c->diags, ZS_CODE_NETWORK_NOT_JOINED, mode_at,
            "the other container's network is not known here: config.json gets an empty one");
        zs_diag_help(c->diags, d,
                     "set linux.namespaces[].path of config.json when that container runs");
    }
}

/* pid_mode and ipc_mode: one of the words, the host, or another container, which nobody here
 * knows. */
static void push_mode(zs_context *c, const char *field, zs_str mode, zs_span at, const char *words)
{
    if (zs_str_starts(mode, ZS_STR("container:"))) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_NAMESPACE_PEER, at,
                         "`%s: %S` needs the process id of that container, which is not known here",
                         field, mode);
        zs_diag_help(c->diags, d, "leave `%s` out, or write one of %s", field, words);
        return;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_NAMESPACE_MODE, at, "%Q is no mode of `%s`", mode, field);
    zs_diag_help(c->diags, d, "write one of %s", words);
}

/* from: pid_mode
 * to: nothing yet
 * spec: D23
 * lossy: no */
static void resolve_pid(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_PID_MODE)) {
        return;
    }
    zs_str mode = service->pid_mode;
    zs_span at = ZS_AT(service, ZS_SVC_SERVICE_PID_MODE);
    if (zs_str_is(mode, "host")) {
        c->is_host_pid = true;
        c->host_pid_at = at;
    } else if (mode.n > 0 && !zs_str_is(mode, "private")) {
        push_mode(c, "pid_mode", mode, at, "`host`, `private`");
    }
}

/* from: ipc_mode
 * to: nothing yet
 * spec: D23
 * lossy: no */
static void resolve_ipc(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_IPC_MODE)) {
        return;
    }
    zs_str mode = service->ipc_mode;
    zs_span at = ZS_AT(service, ZS_SVC_SERVICE_IPC_MODE);
    if (zs_str_is(mode, "host")) {
        c->is_host_ipc = true;
        c->host_ipc_at = at;
    } else if (zs_str_is(mode, "none")) {
        c->is_without_shm = true;
    } else if (mode.n > 0 && !zs_str_is(mode, "private") && !zs_str_is(mode, "shareable")) {
        push_mode(c, "ipc_mode", mode, at, "`host`, `none`, `private`, `shareable`");
    }
}

/* from: userns_mode
 * to: nothing: `host` is what a container has anyway
 * spec: D23
 * lossy: no */
static void resolve_user_namespace(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (ZS_HAS(service, ZS_SVC_SERVICE_USERNS_MODE) && service->userns_mode.n > 0 &&
        !zs_str_is(service->userns_mode, "host")) {
        push_mode(c, "userns_mode", service->userns_mode,
                  ZS_AT(service, ZS_SVC_SERVICE_USERNS_MODE), "`host`");
    }
}

bool zs_resolve_modes(zs_context *c)
{
    resolve_network(c);
    resolve_pid(c);
    resolve_ipc(c);
    resolve_user_namespace(c);
    return !c->a->failed;
}

static bool add(zs_context *c, zs_oci_namespace_type type, zs_origin from)
{
    zs_oci_namespace *made = zs_oci_linux_add_namespaces(c->a, c->linux_, from);
    if (made != NULL) {
        zs_oci_namespace_set_type(made, type, from);
    }
    return made != NULL;
}

/* from: pid_mode, ipc_mode, network_mode, host_network, facts uid
 * to: linux.namespaces
 * spec: T22, D25
 * lossy: the name of a bridge is the network manager's business */
bool zs_translate_namespaces(zs_context *c)
{
    zs_origin own = zs_from_rule(ZS_RULE_NAMESPACES);
    zs_origin network =
        zs_from(ZS_AT(c->service, ZS_SVC_SERVICE_NETWORK_MODE), ZS_RULE_NAMESPACE_NETWORK);
    if (!c->is_host_pid && !add(c, ZS_OCI_NAMESPACE_TYPE_PID, own)) {
        return false;
    }
    if (!c->is_host_ipc && !add(c, ZS_OCI_NAMESPACE_TYPE_IPC, own)) {
        return false;
    }
    if (!add(c, ZS_OCI_NAMESPACE_TYPE_UTS, own) || !add(c, ZS_OCI_NAMESPACE_TYPE_MOUNT, own)) {
        return false;
    }
    if (!c->is_host_network && !add(c, ZS_OCI_NAMESPACE_TYPE_NETWORK, network)) {
        return false;
    }
    if (!add(c, ZS_OCI_NAMESPACE_TYPE_CGROUP, own)) {
        return false;
    }
    return !c->is_rootless ||
           add(c, ZS_OCI_NAMESPACE_TYPE_USER,
               zs_from(ZS_AT(c->input->facts, ZS_HOST_FACTS_UID), ZS_RULE_NAMESPACE_USER));
}
