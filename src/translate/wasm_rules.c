/* Rules of a service's `wasm` block.
 * Must not know config.json: a wasm service becomes a container like any other.
 * Source: servicespec 4.15 and 5.2, rules R5a to R5d. */
#include "translate/deployment_rules.h"

#include "base/banned.h"

enum { CAPABILITIES = ZS_SVC_WASM_CAPABILITIES_FIELDS };

/* Bit i: the capability of field i of `wasm.capabilities` is granted. */
static unsigned granted_to(zs_svc_service_type type)
{
    enum {
        CONFIG = 1 << ZS_SVC_WASM_CAPABILITIES_CONFIG,
        KEYVALUE = 1 << ZS_SVC_WASM_CAPABILITIES_KEYVALUE,
        LOGGING = 1 << ZS_SVC_WASM_CAPABILITIES_LOGGING,
        SECRETS = 1 << ZS_SVC_WASM_CAPABILITIES_SECRETS,
        METRICS = 1 << ZS_SVC_WASM_CAPABILITIES_METRICS,
        HTTP_CLIENT = 1 << ZS_SVC_WASM_CAPABILITIES_HTTP_CLIENT,
        CLI = 1 << ZS_SVC_WASM_CAPABILITIES_CLI,
        FILESYSTEM = 1 << ZS_SVC_WASM_CAPABILITIES_FILESYSTEM,
    };
    switch (type) {
    case ZS_SVC_SERVICE_TYPE_WASM_HTTP:
    case ZS_SVC_SERVICE_TYPE_WASM_ROUTER:
        return CONFIG | KEYVALUE | LOGGING | HTTP_CLIENT;
    case ZS_SVC_SERVICE_TYPE_WASM_PLUGIN:
        return CONFIG | KEYVALUE | LOGGING | SECRETS | METRICS | HTTP_CLIENT | CLI | FILESYSTEM;
    case ZS_SVC_SERVICE_TYPE_WASM_TRANSFORMER:
        return LOGGING | CLI;
    case ZS_SVC_SERVICE_TYPE_WASM_AUTHENTICATOR:
        return CONFIG | LOGGING | SECRETS | HTTP_CLIENT;
    case ZS_SVC_SERVICE_TYPE_WASM_RATE_LIMITER:
        return CONFIG | KEYVALUE | LOGGING | METRICS | CLI;
    case ZS_SVC_SERVICE_TYPE_WASM_MIDDLEWARE:
        return CONFIG | LOGGING | HTTP_CLIENT;
    case ZS_SVC_SERVICE_TYPE_STANDARD:
    case ZS_SVC_SERVICE_TYPE_JOB:
        break;
    }
    return 0;
}

static bool is_wasm(zs_svc_service_type type)
{
    return type != ZS_SVC_SERVICE_TYPE_STANDARD && type != ZS_SVC_SERVICE_TYPE_JOB;
}

/* R5c: nothing is asked for that the service type does not grant, be it by a default. */
static void check_capabilities(const zs_svc_service *service, zs_diags *diags)
{
    const zs_svc_wasm_capabilities *asked = service->wasm->capabilities;
    static const char *const names[CAPABILITIES] = {
        [ZS_SVC_WASM_CAPABILITIES_CONFIG] = "config",
        [ZS_SVC_WASM_CAPABILITIES_KEYVALUE] = "keyvalue",
        [ZS_SVC_WASM_CAPABILITIES_LOGGING] = "logging",
        [ZS_SVC_WASM_CAPABILITIES_SECRETS] = "secrets",
        [ZS_SVC_WASM_CAPABILITIES_METRICS] = "metrics",
        [ZS_SVC_WASM_CAPABILITIES_HTTP_CLIENT] = "http_client",
        [ZS_SVC_WASM_CAPABILITIES_CLI] = "cli",
        [ZS_SVC_WASM_CAPABILITIES_FILESYSTEM] = "filesystem",
        [ZS_SVC_WASM_CAPABILITIES_SOCKETS] = "sockets",
    };
    const bool is_asked[CAPABILITIES] = {
        [ZS_SVC_WASM_CAPABILITIES_CONFIG] = asked->config,
        [ZS_SVC_WASM_CAPABILITIES_KEYVALUE] = asked->keyvalue,
        [ZS_SVC_WASM_CAPABILITIES_LOGGING] = asked->logging,
        [ZS_SVC_WASM_CAPABILITIES_SECRETS] = asked->secrets,
        [ZS_SVC_WASM_CAPABILITIES_METRICS] = asked->metrics,
        [ZS_SVC_WASM_CAPABILITIES_HTTP_CLIENT] = asked->http_client,
        [ZS_SVC_WASM_CAPABILITIES_CLI] = asked->cli,
        [ZS_SVC_WASM_CAPABILITIES_FILESYSTEM] = asked->filesystem,
        [ZS_SVC_WASM_CAPABILITIES_SOCKETS] = asked->sockets,
    };
    unsigned granted = granted_to(service->service_type);
    for (unsigned i = 0; i < CAPABILITIES; i++) {
        if (!is_asked[i] || granted >> i & 1) {
            continue;
        }
        bool is_written = ZS_WRITTEN(asked, i);
        zs_diag *d = zs_diag_push(
            diags, ZS_CODE_WASM_CAPABILITY, is_written ? ZS_AT(asked, i) : asked->node.at,
            "the wasm capability `%s` is not granted to this service type", names[i]);
        zs_diag_add_label(diags, d, ZS_AT(service, ZS_SVC_SERVICE_SERVICE_TYPE),
                          "the service type");
        if (is_written) {
            zs_diag_help(diags, d, "remove it");
        } else {
            zs_diag_note(diags, d,
                         "it is true by default as soon as there is a `capabilities` block");
            zs_diag_help(diags, d, "write `%s: false`, or leave the block out", names[i]);
        }
    }
}

/* R5d: a wasm_http service that has endpoints answers http. */
static void check_http_endpoint(const zs_svc_service *service, zs_diags *diags)
{
    if (service->service_type != ZS_SVC_SERVICE_TYPE_WASM_HTTP || service->endpoints.n == 0) {
        return;
    }
    for (uint32_t i = 0; i < service->endpoints.n; i++) {
        const zs_svc_endpoint *endpoint = &service->endpoints.items[i];
        bool is_known = ZS_HAS(endpoint, ZS_SVC_ENDPOINT_PROTOCOL);
        if (!is_known || endpoint->protocol == ZS_SVC_PROTOCOL_HTTP ||
            endpoint->protocol == ZS_SVC_PROTOCOL_HTTPS) {
            return;
        }
    }
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_WASM_HTTP_ENDPOINT, ZS_AT(service, ZS_SVC_SERVICE_ENDPOINTS),
                     "no endpoint of this `wasm_http` service has the protocol `http` or `https`");
    zs_diag_help(diags, d, "give one endpoint `protocol: http`");
}

void zs_wasm_rules(const zs_svc_service *service, zs_diags *diags)
{
    if (!ZS_HAS(service, ZS_SVC_SERVICE_WASM) || !ZS_HAS(service, ZS_SVC_SERVICE_SERVICE_TYPE)) {
        return;
    }
    const zs_svc_wasm *wasm = service->wasm;
    if (!is_wasm(service->service_type)) {
        zs_diag *d =
            zs_diag_push(diags, ZS_CODE_WASM_WITHOUT_WASM_TYPE, ZS_AT(service, ZS_SVC_SERVICE_WASM),
                         "a `wasm` block on a service that is not WebAssembly");
        zs_diag_help(diags, d,
                     "set `service_type: wasm_http` or another `wasm_` type, or remove the block");
        return;
    }
    if (ZS_HAS(wasm, ZS_SVC_WASM_MIN_INSTANCES) && ZS_HAS(wasm, ZS_SVC_WASM_MAX_INSTANCES) &&
        wasm->min_instances > wasm->max_instances) {
        zs_diag *d =
            zs_diag_push(diags, ZS_CODE_WASM_INSTANCES, ZS_AT(wasm, ZS_SVC_WASM_MIN_INSTANCES),
                         "`min_instances` is %u, above `max_instances`, which is %u",
                         wasm->min_instances, wasm->max_instances);
        zs_diag_help(diags, d, "lower `min_instances`, or raise `max_instances`");
    }
    if (ZS_HAS(wasm, ZS_SVC_WASM_CAPABILITIES)) {
        check_capabilities(service, diags);
    }
    check_http_endpoint(service, diags);
}
