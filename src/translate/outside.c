/* What a service asks for and config.json cannot hold, where that changes what runs.
 * Must not make anything: fields that are somebody else's business are in ledger.def only.
 * Source: deviation D23; Docker's --interactive and --isolation. */
#include "translate/context.h"

#include "base/banned.h"

/* from: platform.os
 * to: nothing
 * spec: OCI runtime specification 1.3.0, "Platform-specific configuration"
 * lossy: no */
static void check_platform(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_PLATFORM) ||
        !ZS_HAS(service->platform, ZS_SVC_PLATFORM_OS) ||
        service->platform->os == ZS_SVC_OS_LINUX) {
        return;
    }
    zs_diag *d =
        zs_strict_push(c, ZS_CODE_OTHER_PLATFORM, ZS_AT(service->platform, ZS_SVC_PLATFORM_OS),
                       "the service is for `%s`, and config.json for Linux",
                       service->platform->os == ZS_SVC_OS_WINDOWS ? "windows" : "macos");
    zs_diag_help(c->diags, d, "write `os: linux`, or leave `platform` out");
}

/* A host that is known to be of another architecture cannot start the service's image.
 * from: platform.arch
 * to: nothing
 * spec: D23: what is declared is not dropped
 * lossy: no */
static void check_architecture(zs_context *c)
{
    const zs_svc_service *service = c->service;
    const zs_host_facts *facts = c->input->facts;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_PLATFORM) ||
        !ZS_HAS(service->platform, ZS_SVC_PLATFORM_ARCH) || facts == NULL || facts->arch.n == 0) {
        return;
    }
    const char *arch = service->platform->arch == ZS_SVC_ARCH_ARM64 ? "arm64" : "amd64";
    if (zs_str_is(facts->arch, arch)) {
        return;
    }
    zs_diag *d =
        zs_strict_push(c, ZS_CODE_OTHER_PLATFORM, ZS_AT(service->platform, ZS_SVC_PLATFORM_ARCH),
                       "the service is for `%s`, and the host is %Q", arch, facts->arch);
    zs_diag_help(c->diags, d,
                 "give `--facts` of a host of that architecture, or write another one");
}

/* from: isolation
 * to: nothing: `auto` and `process` are what a container has anyway
 * spec: D23
 * lossy: no */
static void check_isolation(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_ISOLATION) ||
        service->isolation != ZS_SVC_ISOLATION_HYPERV) {
        return;
    }
    zs_diag *d = zs_strict_push(c, ZS_CODE_OTHER_PLATFORM, ZS_AT(service, ZS_SVC_SERVICE_ISOLATION),
                                "`isolation: hyperv` is for Windows, and config.json for Linux");
    zs_diag_help(c->diags, d, "write `isolation: process`, or leave it out");
}

/* from: stdin_open
 * to: nothing
 * spec: Docker's --interactive
 * lossy: with a note: whoever starts the container owns its standard input */
static void check_stdin(zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (!ZS_HAS(service, ZS_SVC_SERVICE_STDIN_OPEN) || !service->stdin_open) {
        return;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_STDIN_OPEN, ZS_AT(service, ZS_SVC_SERVICE_STDIN_OPEN),
                     "`stdin_open: true` changes nothing in config.json");
    zs_diag_note(c->diags, d, "whoever starts the container keeps its standard input open");
}

bool zs_check_outside(zs_context *c)
{
    check_platform(c);
    check_architecture(c);
    check_isolation(c);
    check_stdin(c);
    return !c->a->failed;
}
