/* Mounts of single files: the API socket, the init program, resolv.conf and hosts; and the text of
 * the latter two.
 * Must not write them: the text is handed to whoever writes the bundle.
 * Source: translation rule T20, servicespec 9.2, deviation D23; resolv.conf(5), hosts(5). */
#include "translate/address.h"
#include "translate/context.h"

#include "base/banned.h"

enum { TEXT_MAX = 1024 * 1024, NAME_SERVERS_MAX = 3, SOCKET_PATH_MAX = 103 };

/* A variable of the host, or an empty text. */
static zs_str host_variable(const zs_input *input, const char *name)
{
    const zs_host_facts *facts = input->facts;
    for (uint32_t i = 0; facts != NULL && i < facts->environment.n; i++) {
        if (zs_str_is(facts->environment.items[i].key, name)) {
            return facts->environment.items[i].value;
        }
    }
    return ZS_STR("");
}

/* A path too long for a socket address is replaced by a short one that a hash tells apart. */
static zs_str short_socket(zs_context *c, zs_str data)
{
    const zs_str parts[] = {data, ZS_STR("daemon")};
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t k = 0; k < 2; k++) {
        for (size_t i = 0; i < parts[k].n; i++) {
            hash = (hash ^ (unsigned char)parts[k].p[i]) * UINT64_C(0x100000001b3);
        }
    }
    char digits[16];
    for (unsigned i = 0; i < sizeof digits; i++) {
        digits[i] = "0123456789abcdef"[hash >> (60 - 4 * i) & 15];
    }
    return zs_format(c->a, "/tmp/zlayer-daemon-%S.sock", (zs_str){digits, sizeof digits});
}

/* Where the API socket is in the container: it follows the data directory of the host. */
static zs_str socket_target(zs_context *c)
{
    zs_str data = host_variable(c->input, "ZLAYER_DATA_DIR");
    zs_str home = host_variable(c->input, "HOME");
    zs_str usual = c->is_rootless && home.n > 0 ? zs_format(c->a, "%S/.zlayer", home)
                                                : ZS_STR("/var/lib/zlayer");
    if (data.n == 0 || zs_str_eq(data, usual)) {
        return ZS_STR("/var/run/zlayer.sock");
    }
    zs_str path = zs_format(c->a, "%S/run/zlayer.sock", data);
    return path.n > SOCKET_PATH_MAX ? short_socket(c, data) : path;
}

/* from: --api-socket, facts environment ZLAYER_DATA_DIR
 * to: mounts[]
 * spec: T20
 * lossy: no */
static bool add_socket(zs_context *c)
{
    const zs_given *socket = &c->input->api_socket;
    if (!socket->is_set) {
        return true;
    }
    if (!zs_is_mount_source(c, socket->s, socket->at)) {
        return true;
    }
    zs_str target = socket_target(c);
    return target.p != NULL && zs_mount_add(c, target, ZS_STR("bind"), socket->s, "rbind ro",
                                            zs_from(socket->at, ZS_RULE_MOUNT_SOCKET)) != NULL;
}

/* A runtime takes a relative source from the bundle's directory, so the file is found wherever the
 * bundle lies; --bundle-dir makes it a path that says where that is.
 * from: --bundle-dir
 * to: mounts[].source
 * spec: OCI runtime specification 1.3.0, "Mounts"
 * lossy: no */
static bool add_bundle_file(zs_context *c, const char *target, const char *name, zs_span at,
                            enum zs_rule rule)
{
    const zs_given *directory = &c->input->bundle_directory;
    zs_str source = zs_str_of(name), clean = {NULL, 0};
    const char *what = NULL;
    bool is_faulty = directory->is_set && !zs_path_is_plain(directory->s, &what);
    if (is_faulty || c->is_peer[ZS_PEER_NETWORK]) {
        return true; /* said already, where it was looked at */
    }
    if (directory->is_set) {
        const zs_str parts[] = {directory->s, ZS_STR("/"), source};
        if (!zs_path_clean(c->a, zs_str_concat(c->a, parts, 3), &clean)) {
            return false;
        }
        source = clean;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_BUNDLE_FILE, at,
                     directory->is_set ? "config.json mounts the file `%S` on `%s`"
                                       : "config.json mounts the file `%S` of the bundle on `%s`",
                     source, target);
    if (directory->is_set) {
        zs_diag_help(c->diags, d, "`zspecc bundle -o %S` writes it there", directory->s);
    } else {
        zs_diag_help(c->diags, d, "`zspecc bundle` writes it beside config.json");
    }
    return zs_mount_add(c, zs_str_of(target), ZS_STR("bind"), source, "rbind ro",
                        zs_from(at, rule)) != NULL;
}

/* from: dns
 * to: mounts[] /etc/resolv.conf
 * spec: D23
 * lossy: no */
static bool add_name_servers(zs_context *c)
{
    const zs_str_list *dns = &c->service->dns;
    bool is_sound = true;
    for (uint32_t i = 0; i < dns->n; i++) {
        if (!zs_is_address(dns->items[i])) {
            is_sound = false;
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ADDRESS, dns->at[i].at,
                                      "%Q of `dns` is not an address", dns->items[i]);
            zs_diag_help(
                c->diags, d,
                "write the address of a name server, such as `1.1.1.1` or `2606:4700:4700::1111`");
        } else if (i == NAME_SERVERS_MAX) {
            zs_diag_push(c->diags, ZS_CODE_NAME_SERVERS, dns->at[i].at,
                         "programs ask the first three name servers only");
        }
    }
    return dns->n == 0 || !is_sound ||
           add_bundle_file(c, "/etc/resolv.conf", "resolv.conf",
                           ZS_AT(c->service, ZS_SVC_SERVICE_DNS), ZS_RULE_MOUNT_RESOLV_CONF);
}

static bool is_host_name(zs_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        if ((unsigned char)name.p[i] <= ' ' || name.p[i] == '#' || name.p[i] == 0x7F) {
            return false;
        }
    }
    return name.n > 0;
}

/* Docker's word is no fault of form: it only lacks a value. */
static void push_host(zs_context *c, zs_str entry, zs_str address, zs_span at)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ADDRESS, at,
                              "%Q of `extra_hosts` is not `name:address`", entry);
    if (zs_str_is(address, "host-gateway")) {
        zs_diag_note(c->diags, d,
                     "the host's address on the container's network is not known here");
        zs_diag_help(c->diags, d, "give it with `--host-gateway ADDRESS`, or write the address");
    } else {
        zs_diag_help(c->diags, d, "write it as `db:10.0.0.5`");
    }
}

/* The option must be an address even where no entry needs it; false when it is none (pushed). */
static bool check_gateway(zs_context *c, bool is_used)
{
    const zs_given *gateway = &c->input->host_gateway;
    if (gateway->is_set && !zs_is_address(gateway->s)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ADDRESS, gateway->at,
                                  "%Q of `--host-gateway` is not an address", gateway->s);
        zs_diag_help(c->diags, d,
                     "write the host's address on the container's network, such as "
                     "`172.17.0.1`");
        return false;
    }
    if (gateway->is_set && !is_used) {
        zs_push_unused_option(c, gateway, "--host-gateway",
                              "no entry of `extra_hosts` ends in `:host-gateway`");
    }
    return true;
}

/* from: extra_hosts, --host-gateway
 * to: mounts[] /etc/hosts
 * spec: D23
 * lossy: no */
static bool add_hosts(zs_context *c)
{
    const zs_str_list *hosts = &c->service->extra_hosts;
    bool is_sound = true, has_gateway = false;
    for (uint32_t i = 0; i < hosts->n; i++) {
        zs_str entry = hosts->items[i];
        size_t colon = zs_str_find(entry, ':');
        zs_str address = zs_str_sub(entry, colon + 1, entry.n);
        bool is_gateway = zs_str_is(address, "host-gateway") && c->input->host_gateway.is_set;
        has_gateway = has_gateway || is_gateway;
        if (is_host_name(zs_str_sub(entry, 0, colon)) && (is_gateway || zs_is_address(address))) {
            continue;
        }
        is_sound = false;
        push_host(c, entry, address, hosts->at[i].at);
    }
    is_sound = check_gateway(c, has_gateway) && is_sound;
    return hosts->n == 0 || !is_sound ||
           add_bundle_file(c, "/etc/hosts", "hosts", ZS_AT(c->service, ZS_SVC_SERVICE_EXTRA_HOSTS),
                           ZS_RULE_MOUNT_HOSTS);
}

bool zs_translate_mounts_files(zs_context *c)
{
    const zs_given *directory = &c->input->bundle_directory;
    if (directory->is_set) {
        zs_is_option_path(c, directory, "--bundle-dir");
    }
    return add_socket(c) && zs_add_init_mount(c) && add_name_servers(c) && add_hosts(c);
}

/* One `nameserver` line an entry, as resolv.conf(5) wants it. */
static bool write_resolv_conf(zs_arena *a, const zs_svc_service *service, zs_str *ret)
{
    zs_buf buf;
    zs_buf_init(&buf, a, TEXT_MAX);
    for (uint32_t i = 0; i < service->dns.n; i++) {
        zs_buf_addf(&buf, "nameserver %S\n", service->dns.items[i]);
    }
    if (service->dns.n > 0) {
        zs_buf_add(&buf, ZS_STR("options edns0\n"));
    }
    *ret = zs_buf_str(&buf);
    return !buf.failed;
}

/* The lines every container wants, the service's own, and its own name last. */
static bool write_hosts(zs_arena *a, const zs_input *input, zs_str hostname, zs_str *ret)
{
    const zs_svc_service *service = &input->service->value;
    zs_buf buf;
    zs_buf_init(&buf, a, TEXT_MAX);
    if (service->extra_hosts.n > 0) {
        zs_buf_add(&buf,
                   ZS_STR("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n"));
    }
    for (uint32_t i = 0; i < service->extra_hosts.n; i++) {
        zs_str entry = service->extra_hosts.items[i];
        size_t colon = zs_str_find(entry, ':');
        zs_str address = zs_str_sub(entry, colon + 1, entry.n);
        bool is_gateway = zs_str_is(address, "host-gateway");
        zs_buf_addf(&buf, "%S\t%S\n", is_gateway ? input->host_gateway.s : address,
                    zs_str_sub(entry, 0, colon));
    }
    if (service->extra_hosts.n > 0) {
        zs_buf_addf(&buf, "127.0.1.1\t%S\n", hostname);
    }
    *ret = zs_buf_str(&buf);
    return !buf.failed;
}

bool zs_bundle_files_write(zs_arena *a, const zs_input *input, const zs_oci_spec *spec,
                           zs_bundle_files *ret)
{
    const zs_svc_service *service = &input->service->value;
    zs_bundle_files files = {{NULL, 0}, {NULL, 0}};
    if (!write_resolv_conf(a, service, &files.resolv_conf) ||
        !write_hosts(a, input, spec->hostname, &files.hosts)) {
        return false;
    }
    *ret = files;
    return true;
}
