/* What a service asks for beside a namespace that it shares, and cannot have there.
 * Must not make anything.
 * Source: deviation D23; Docker's checks of a container's network mode, moby
 * runconfig/hostconfig_unix.go and the daemon's verifyContainerSettings. */
#include "translate/context.h"

#include "base/banned.h"

/* Two settings of which only one can hold, so both are shown. */
static void push_of_peer(zs_context *c, const char *what, zs_span at)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_PEER_CONFLICT, at,
                              "`%s` contradicts the network of another container", what);
    zs_diag_set_label(c->diags, d, "belongs to the container that owns the network");
    zs_diag_add_label(c->diags, d, c->mode_at[ZS_PEER_NETWORK],
                      "asks for that container's network");
    zs_diag_help(c->diags, d,
                 "remove `%s` here and set it in that container, or remove "
                 "`network_mode`",
                 what);
}

/* from: hostname, --hostname, dns, extra_hosts, port_mappings, expose
 * to: nothing: errors
 * spec: D23
 * lossy: no */
static void check_peer_network(zs_context *c)
{
    const zs_svc_service *service = c->service;
    const struct {
        const char *name;
        unsigned field;
        bool is_there;
    } fields[] = {
        {"hostname", ZS_SVC_SERVICE_HOSTNAME, ZS_HAS(service, ZS_SVC_SERVICE_HOSTNAME)},
        {"dns", ZS_SVC_SERVICE_DNS, service->dns.n > 0},
        {"extra_hosts", ZS_SVC_SERVICE_EXTRA_HOSTS, service->extra_hosts.n > 0},
        {"port_mappings", ZS_SVC_SERVICE_PORT_MAPPINGS, service->port_mappings.n > 0},
        {"expose", ZS_SVC_SERVICE_EXPOSE, service->expose.n > 0},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (fields[i].is_there) {
            push_of_peer(c, fields[i].name, ZS_AT(service, fields[i].field));
        }
    }
    if (c->input->hostname.is_set) {
        push_of_peer(c, "--hostname", c->input->hostname.at);
    }
}

/* from: port_mappings
 * to: nothing: a warning
 * spec: D23
 * lossy: no */
static void check_host_network(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (service->port_mappings.n == 0) {
        return;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_PORTS_OF_HOST, ZS_AT(service, ZS_SVC_SERVICE_PORT_MAPPINGS),
                     "`port_mappings` map nothing on the host's network");
    zs_diag_add_label(c->diags, d, c->host_network_at, "asks for the host's network");
    zs_diag_note(c->diags, d, "the ports that the service opens are the host's already");
    zs_diag_help(c->diags, d, "remove `port_mappings`, or give the service a network of its own");
}

/* from: privileged, userns_mode
 * to: nothing: an error
 * spec: D23
 * lossy: no */
static void check_privileged(zs_context *c)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_PRIVILEGED_USERS, c->privileged_at,
                              "`privileged: true` contradicts another container's user namespace");
    zs_diag_add_label(c->diags, d, c->mode_at[ZS_PEER_USER], "asks for that namespace");
    zs_diag_note(c->diags, d, "there the process has no power over the host's devices and mounts");
    zs_diag_help(c->diags, d, "remove one of the two");
}

bool zs_check_conflicts(zs_context *c)
{
    if (c->is_peer[ZS_PEER_NETWORK]) {
        check_peer_network(c);
    }
    if (c->is_host_network) {
        check_host_network(c);
    }
    if (c->is_privileged && c->is_peer[ZS_PEER_USER]) {
        check_privileged(c);
    }
    return !c->a->failed;
}
