/* Whose namespaces a container uses: its own, the host's, or another container's.
 * Must not make anything: namespaces.c and mounts.c do. Where another container's are is not
 * looked up here: options name the files.
 * Source: servicespec 6.1; deviations D19, D23; Docker's --network, --pid, --ipc and --userns. */
#include "translate/context.h"
#include "translate/offer.h"

#include "base/banned.h"

/* What a mode asks for, whichever way it is written. */
typedef enum mode_kind { MODE_OWN, MODE_NONE, MODE_BRIDGE, MODE_HOST, MODE_PEER } mode_kind;

static const struct {
    const char *field, *option, *file; /* below /proc/PID/ns */
    const char *words;
} modes[ZS_PEERS] = {
    [ZS_PEER_NETWORK] = {"network_mode", "--netns-path", "net",
                         "`default`, `none`, `host`, `bridge`"},
    [ZS_PEER_PID] = {"pid_mode", "--pidns-path", "pid", "`host`, `private`"},
    [ZS_PEER_IPC] = {"ipc_mode", "--ipcns-path", "ipc", "`host`, `none`, `private`, `shareable`"},
    [ZS_PEER_USER] = {"userns_mode", "--userns-path", "user", "`host`"},
};

/* ---- paths of namespaces --------------------------------------------------------------------- */
/* A mode that only an option can fulfil, which the message names. */
static void push_no_path(zs_context *c, zs_peer peer)
{
    zs_span at = c->mode_at[peer];
    const char *option = modes[peer].option;
    zs_diag *d = peer == ZS_PEER_NETWORK
                     ? zs_strict_push(c, ZS_CODE_NETWORK_NOT_JOINED, at,
                                      "the other container's network is not known here")
                     : zs_diag_push(c->diags, ZS_CODE_NAMESPACE_PEER, at,
                                    "the other container's %s namespace is not known here",
                                    modes[peer].file);
    zs_diag_help(c->diags, d, "give `%s /proc/PID/ns/%s` with the process id of that container",
                 option, modes[peer].file);
    if (peer == ZS_PEER_NETWORK) {
        zs_diag_note(c->diags, d,
                     "with `--validate warn` the container gets an empty network of its own");
    } else {
        zs_diag_help(c->diags, d, "or leave `%s` out, or write one of %s", modes[peer].field,
                     modes[peer].words);
    }
}

/* An option that names what another container has, for a service that asks for the contrary. */
static void push_contradiction(zs_context *c, const zs_given *given, const char *option,
                               zs_peer peer, mode_kind kind)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_OPTION_CONTRADICTION, given->at,
                              "`%s` contradicts the service's `%s`", option, modes[peer].field);
    zs_diag_set_label(c->diags, d, "names what is joined");
    zs_diag_add_label(c->diags, d, c->mode_at[peer],
                      kind == MODE_HOST ? "asks for the host's" : "asks for none");
    zs_diag_help(c->diags, d, "leave `%s` out, or write `%s: container:ID`", option,
                 modes[peer].field);
}

/* Decides whether a namespace is joined. A network may also have been prepared for the container
 * itself, so its path goes with every mode that wants a network of its own.
 * from: --netns-path, --pidns-path, --ipcns-path, --userns-path
 * to: nothing yet
 * spec: D23
 * lossy: no */
static void settle(zs_context *c, zs_peer peer, mode_kind kind)
{
    const zs_given *path = &c->input->namespace_paths[peer];
    c->is_peer[peer] = kind == MODE_PEER;
    if (!path->is_set) {
        if (kind == MODE_PEER) {
            push_no_path(c, peer);
        }
    } else if (kind == MODE_HOST || kind == MODE_NONE) {
        push_contradiction(c, path, modes[peer].option, peer, kind);
    } else if (kind == MODE_OWN && peer != ZS_PEER_NETWORK) {
        zs_push_unused_option(c, path, modes[peer].option,
                              "only a mode `container:ID` joins a namespace");
    } else {
        c->is_joined[peer] = zs_is_option_path(c, path, modes[peer].option);
    }
}

static bool is_named(const char *words, zs_str mode)
{
    zs_str rest = zs_str_of(words);
    while (rest.n > 0 && !zs_str_starts(rest, mode)) {
        rest = zs_str_sub(rest, 1, rest.n);
    }
    return rest.n > 0;
}

/* The mode that was meant, when only one of the words is near. */
static void offer_mode(zs_context *c, zs_diag *d, zs_str mode, zs_span at, const char *words)
{
    static const zs_str known[] = {{"host", 4}, {"private", 7}, {"none", 4}, {"shareable", 9}};
    enum { KNOWN = sizeof known / sizeof *known };
    zs_str near = zs_suggest(mode, known, KNOWN);
    bool is_one = near.n > 0 && zs_suggests_one(mode, known, KNOWN);
    if (is_one && is_named(words, near)) {
        zs_diag_set_label(c->diags, d, "did you mean %Q?", near);
        zs_offer_text(c->a, c->diags, d, at, mode, near);
    }
}

/* The word of a mode that is a text; MODE_OWN too for an unknown one (pushed). */
static mode_kind read_mode(zs_context *c, zs_peer peer, zs_str mode, const char *own)
{
    if (zs_str_is(mode, "host")) {
        return MODE_HOST;
    }
    if (zs_str_starts(mode, ZS_STR("container:")) && mode.n > strlen("container:")) {
        return MODE_PEER;
    }
    if (mode.n > 0 && !zs_str_is(mode, own)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NAMESPACE_MODE, c->mode_at[peer],
                                  "%Q is no mode of `%s`", mode, modes[peer].field);
        zs_diag_help(c->diags, d, "write one of %s, `container:ID`", modes[peer].words);
        offer_mode(c, d, mode, c->mode_at[peer], modes[peer].words);
    }
    return MODE_OWN;
}

/* ---- the network ----------------------------------------------------------------------------- */
/* The schema has checked the words; only their meaning is read here. */
static mode_kind kind_of_word(zs_str word)
{
    if (zs_str_is(word, "host")) {
        return MODE_HOST;
    }
    if (zs_str_is(word, "none")) {
        return MODE_NONE;
    }
    if (zs_str_starts(word, ZS_STR("container:"))) {
        return MODE_PEER;
    }
    return zs_str_starts(word, ZS_STR("bridge")) ? MODE_BRIDGE : MODE_OWN;
}

/* Of the map form exactly one member is there. */
static mode_kind kind_of_object(const zs_svc_network_mode_object *object)
{
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_HOST)) {
        return MODE_HOST;
    }
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_NONE)) {
        return MODE_NONE;
    }
    if (ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_CONTAINER)) {
        return MODE_PEER;
    }
    return ZS_HAS(object, ZS_SVC_NETWORK_MODE_OBJECT_BRIDGE) ? MODE_BRIDGE : MODE_OWN;
}

static mode_kind network_kind_of(const zs_svc_service *service)
{
    const zs_svc_network_mode *mode = service->network_mode;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_NETWORK_MODE)) {
        return MODE_OWN;
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
    mode_kind kind = network_kind_of(service);
    zs_span mode_at = ZS_AT(service, ZS_SVC_SERVICE_NETWORK_MODE);
    c->mode_at[ZS_PEER_NETWORK] = mode_at;
    if (c->input->is_host_network) {
        c->is_host_network = true;
        c->host_network_at = c->input->host_network_at;
    } else if (ZS_HAS(service, ZS_SVC_SERVICE_HOST_NETWORK) && service->host_network) {
        c->is_host_network = true;
        c->host_network_at = ZS_AT(service, ZS_SVC_SERVICE_HOST_NETWORK);
        if (kind != MODE_OWN && kind != MODE_HOST) {
            push_network_contradiction(c, c->host_network_at, mode_at);
        }
    } else if (kind == MODE_HOST) {
        c->is_host_network = true;
        c->host_network_at = mode_at;
    }
    if (c->is_host_network) {
        kind = MODE_HOST;
        c->mode_at[ZS_PEER_NETWORK] = c->host_network_at;
    }
    settle(c, ZS_PEER_NETWORK, kind);
}

/* ---- processes, ipc, users ------------------------------------------------------------------- */
/* from: pid_mode
 * to: nothing yet
 * spec: D23
 * lossy: no */
static void resolve_pid(zs_context *c)
{
    const zs_svc_service *service = c->service;
    mode_kind kind = MODE_OWN;
    c->mode_at[ZS_PEER_PID] = ZS_AT(service, ZS_SVC_SERVICE_PID_MODE);
    if (ZS_HAS(service, ZS_SVC_SERVICE_PID_MODE)) {
        kind = read_mode(c, ZS_PEER_PID, service->pid_mode, "private");
    }
    c->is_host_pid = kind == MODE_HOST;
    c->host_pid_at = c->mode_at[ZS_PEER_PID];
    settle(c, ZS_PEER_PID, kind);
}

/* Another container's ipc namespace is of little use without its shared memory, which is a
 * directory of the host.
 * from: ipc_mode, --shm-path
 * to: nothing yet
 * spec: D23
 * lossy: `shareable` without --shm-path: a note says that nobody can share */
static void settle_shm(zs_context *c, mode_kind kind, bool is_shareable)
{
    const zs_given *shm = &c->input->shm_path;
    zs_span at = c->mode_at[ZS_PEER_IPC];
    if (shm->is_set && (kind == MODE_PEER || is_shareable)) {
        c->is_shm_joined = zs_is_option_path(c, shm, "--shm-path");
    } else if (shm->is_set && kind != MODE_OWN) {
        push_contradiction(c, shm, "--shm-path", ZS_PEER_IPC, kind);
    } else if (shm->is_set) {
        zs_push_unused_option(
            c, shm, "--shm-path",
            "only `ipc_mode: container:ID` and `ipc_mode: shareable` share memory");
    } else if (kind == MODE_PEER) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NAMESPACE_PEER, at,
                                  "the other container's shared memory is not known here");
        zs_diag_help(c->diags, d,
                     "give `--shm-path DIR` with the host's directory that it has as /dev/shm");
    } else if (is_shareable) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SHM_NOT_SHARED, at,
                                  "/dev/shm is the container's own, so nobody can share it");
        zs_diag_help(c->diags, d, "give `--shm-path DIR` with a tmpfs of the host for it");
    }
}

/* from: ipc_mode
 * to: nothing yet
 * spec: D23
 * lossy: no */
static void resolve_ipc(zs_context *c)
{
    const zs_svc_service *service = c->service;
    mode_kind kind = MODE_OWN;
    bool is_shareable = false;
    c->mode_at[ZS_PEER_IPC] = ZS_AT(service, ZS_SVC_SERVICE_IPC_MODE);
    if (ZS_HAS(service, ZS_SVC_SERVICE_IPC_MODE)) {
        zs_str mode = service->ipc_mode;
        c->is_without_shm = zs_str_is(mode, "none");
        is_shareable = zs_str_is(mode, "shareable");
        if (c->is_without_shm) {
            kind = MODE_NONE;
        } else if (!is_shareable) {
            kind = read_mode(c, ZS_PEER_IPC, mode, "private");
        }
    }
    c->is_host_ipc = kind == MODE_HOST;
    c->host_ipc_at = c->mode_at[ZS_PEER_IPC];
    settle(c, ZS_PEER_IPC, kind);
    settle_shm(c, kind, is_shareable);
}

/* from: userns_mode
 * to: nothing yet: `host` is what a container has anyway
 * spec: D23
 * lossy: no */
static void resolve_users(zs_context *c)
{
    const zs_svc_service *service = c->service;
    mode_kind kind = MODE_OWN;
    c->mode_at[ZS_PEER_USER] = ZS_AT(service, ZS_SVC_SERVICE_USERNS_MODE);
    if (ZS_HAS(service, ZS_SVC_SERVICE_USERNS_MODE)) {
        kind = read_mode(c, ZS_PEER_USER, service->userns_mode, "host");
    }
    settle(c, ZS_PEER_USER, kind);
}

bool zs_resolve_modes(zs_context *c)
{
    resolve_network(c);
    resolve_pid(c);
    resolve_ipc(c);
    resolve_users(c);
    return !c->a->failed;
}
