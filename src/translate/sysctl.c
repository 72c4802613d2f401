/* linux.sysctl: kernel parameters that belong to a namespace of the container.
 * Must not let one through that would change the host. Source: deviation D23; what runc and crun
 * accept. */
#include "translate/context.h"

#include "base/banned.h"

typedef enum scope { SCOPE_HOST, SCOPE_NETWORK, SCOPE_IPC, SCOPE_UTS, SCOPE_HOSTNAME } scope;

/* The namespace that a parameter belongs to. */
static scope scope_of(zs_str key)
{
    static const char *const ipc[] = {"kernel.msgmax", "kernel.msgmnb",         "kernel.msgmni",
                                      "kernel.sem",    "kernel.shmall",         "kernel.shmmax",
                                      "kernel.shmmni", "kernel.shm_rmid_forced"};
    for (size_t i = 0; i < sizeof ipc / sizeof *ipc; i++) {
        if (zs_str_is(key, ipc[i])) {
            return SCOPE_IPC;
        }
    }
    if (zs_str_starts(key, ZS_STR("fs.mqueue."))) {
        return SCOPE_IPC;
    }
    if (zs_str_starts(key, ZS_STR("net."))) {
        return SCOPE_NETWORK;
    }
    if (zs_str_is(key, "kernel.hostname")) {
        return SCOPE_HOSTNAME;
    }
    return zs_str_is(key, "kernel.domainname") ? SCOPE_UTS : SCOPE_HOST;
}

/* `net/ipv4/ip_forward` is `net.ipv4.ip_forward`: whichever separator comes first is the one
 * that counts, and a key of the other form has the two swapped, as in sysctl(8). {NULL, 0}
 * without memory. */
static zs_str with_dots(zs_arena *a, zs_str key)
{
    size_t slash = zs_str_find(key, '/'), dot = zs_str_find(key, '.');
    if (slash == key.n || dot < slash) {
        return key;
    }
    char *copy = zs_arena_copy(a, key.p, key.n);
    for (size_t i = 0; copy != NULL && i < key.n; i++) {
        if (copy[i] == '/' || copy[i] == '.') {
            copy[i] = copy[i] == '/' ? '.' : '/';
        }
    }
    return (zs_str){copy, copy == NULL ? 0 : key.n};
}

/* Letters, digits and separators: nothing that a runtime could read as something else. */
static bool is_key(zs_str key)
{
    for (size_t i = 0; i < key.n; i++) {
        char c = key.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!is_letter && strchr("._-/*", c) == NULL) {
            return false;
        }
    }
    return key.n > 0;
}

/* The namespace must be the container's own, else the parameter is the host's. */
static bool is_allowed(zs_context *c, zs_str key, zs_span at)
{
    scope of = scope_of(key);
    bool is_shared =
        (of == SCOPE_NETWORK && c->is_host_network) || (of == SCOPE_IPC && c->is_host_ipc);
    if (of == SCOPE_HOST) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_SYSCTL, at, "%Q is a parameter of the whole host", key);
        zs_diag_note(c->diags, d,
                     "linux.sysctl takes net.*, fs.mqueue.*, kernel.msg*, kernel.sem, kernel.shm* "
                     "and kernel.domainname; runtimes refuse others");
        zs_diag_help(c->diags, d, "set it on the host");
        return false;
    }
    if (of == SCOPE_HOSTNAME) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SYSCTL, at, "%Q is set by `hostname`", key);
        zs_diag_help(c->diags, d, "write `hostname: NAME` instead");
        return false;
    }
    if (is_shared) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_SYSCTL, at,
                         "%Q would change the host, whose namespace the container shares", key);
        zs_diag_add_label(c->diags, d, of == SCOPE_NETWORK ? c->host_network_at : c->host_ipc_at,
                          "shared because of this");
        zs_diag_help(c->diags, d,
                     "set it on the host, or give the container a namespace of its own");
        return false;
    }
    return true;
}

/* from: sysctls
 * to: linux.sysctl
 * spec: D23
 * lossy: no */
bool zs_translate_sysctl(zs_context *c)
{
    zs_index seen = {0};
    const zs_str_map *sysctls = &c->service->sysctls;
    for (uint32_t i = 0; i < sysctls->n; i++) {
        const zs_str_entry *entry = &sysctls->items[i];
        zs_str key = with_dots(c->a, entry->key);
        uint32_t before = ZS_INDEX_NONE;
        if (key.n < entry->key.n || !zs_index_put(c->a, &seen, key, i, &before)) {
            return false;
        }
        if (!is_key(entry->key) || zs_has_control(entry->value)) {
            zs_diag_push(c->diags, ZS_CODE_SYSCTL, entry->key_at,
                         "%Q or its value holds a character that no kernel parameter has",
                         entry->key);
            continue;
        }
        if (before != ZS_INDEX_NONE) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SYSCTL, entry->key_at,
                                      "the parameter %Q is there twice", key);
            zs_diag_add_label(c->diags, d, sysctls->items[before].key_at, "first here");
            continue;
        }
        if (is_allowed(c, key, entry->key_at) &&
            !zs_oci_linux_put_sysctl(c->a, c->linux_, key, entry->value,
                                     zs_from(sysctls->at[i].at, ZS_RULE_SYSCTL))) {
            return false;
        }
    }
    return true;
}
