/* The init program of `init_container`: process 1 that reaps orphans and passes signals on.
 * Must not look for a program: only --init-path names one.
 * Source: deviation D23; Docker's --init, moby daemon/oci_linux.go. */
#include "translate/context.h"

#include "base/banned.h"

/* What the host has at a path: a kind, or -1 for nothing; ZS_HOST_PATH_KIND_FILE too when the
 * facts list no paths, so that nothing is known. */
static int kind_on_host(const zs_host_facts *facts, zs_str path)
{
    if (facts == NULL || !ZS_HAS(facts, ZS_HOST_FACTS_PATHS)) {
        return (int)ZS_HOST_PATH_KIND_FILE;
    }
    for (uint32_t i = 0; i < facts->paths.n; i++) {
        if (zs_str_eq(facts->paths.items[i].key, path)) {
            return (int)facts->paths.items[i].value;
        }
    }
    return -1;
}

/* The program must be there when the container starts; what the facts know is asked now. */
static void check_program(zs_context *c, const zs_given *program)
{
    int kind = kind_on_host(c->input->facts, program->s);
    if (!zs_is_option_path(c, program, "--init-path") || kind == (int)ZS_HOST_PATH_KIND_FILE) {
        return;
    }
    zs_diag *d = zs_strict_push(c, ZS_CODE_INIT_MISSING, program->at,
                                kind < 0 ? "the host has no %Q" : "%Q is not a file", program->s);
    zs_diag_note(c->diags, d, "`--init-path` is mounted into the container and started first");
    if (kind < 0) {
        zs_diag_help(c->diags, d, "facts know it when `zspecc host --init-path %S` recorded them",
                     program->s);
    }
    zs_diag_help(c->diags, d, "name a static init program that the host has, such as tini");
}

/* An init program that is not process 1 of its namespace reaps nothing. */
static bool is_process_1(zs_context *c, zs_span at)
{
    if (!c->is_host_pid && !c->is_peer[ZS_PEER_PID]) {
        return true;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_INIT_CONTRADICTION, at,
                              "`init_container: true` needs a pid namespace of its own");
    zs_diag_set_label(c->diags, d, "asks for an init program");
    zs_diag_add_label(c->diags, d, c->mode_at[ZS_PEER_PID],
                      c->is_host_pid ? "asks for the host's processes"
                                     : "asks for another container's processes");
    zs_diag_help(c->diags, d, "remove one of the two: the other namespace has a process 1 already");
    return false;
}

/* from: init_container, --init-path
 * to: nothing yet
 * spec: D23
 * lossy: under `--validate warn` without a program: process 1 is the command itself */
bool zs_resolve_init(zs_context *c)
{
    const zs_svc_service *service = c->service;
    const zs_given *program = &c->input->init_path;
    zs_span at = ZS_AT(service, ZS_SVC_SERVICE_INIT_CONTAINER);
    if (!ZS_HAS(service, ZS_SVC_SERVICE_INIT_CONTAINER) || !service->init_container) {
        if (program->is_set) {
            zs_push_unused_option(c, program, "--init-path",
                                  "the service does not say `init_container: true`");
        }
        return !c->a->failed;
    }
    if (!is_process_1(c, at)) {
        return !c->a->failed;
    }
    if (program->is_set) {
        c->has_init = true;
        check_program(c, program);
        return !c->a->failed;
    }
    zs_diag *d = zs_strict_push(c, ZS_CODE_NO_INIT_PROGRAM, at,
                                "`init_container: true` and no init program is known");
    zs_diag_note(c->diags, d, "process.args would be the command itself, which reaps no orphans");
    zs_diag_help(c->diags, d,
                 "give `--init-path FILE` with a static init program of the host, such as tini");
    zs_diag_help(c->diags, d, "or put one into the image and first into `command.entrypoint`");
    return !c->a->failed;
}

/* from: init_container
 * to: process.args
 * spec: D23
 * lossy: no */
bool zs_add_init_args(zs_context *c)
{
    zs_origin from = zs_from(ZS_AT(c->service, ZS_SVC_SERVICE_INIT_CONTAINER), ZS_RULE_ARGS_INIT);
    return !c->has_init ||
           (zs_oci_process_add_args(c->a, c->process, ZS_STR("/sbin/docker-init"), from) &&
            zs_oci_process_add_args(c->a, c->process, ZS_STR("--"), from));
}

/* from: --init-path
 * to: mounts[] /sbin/docker-init
 * spec: D23
 * lossy: no */
bool zs_add_init_mount(zs_context *c)
{
    const zs_given *program = &c->input->init_path;
    return !c->has_init ||
           zs_mount_add(c, ZS_STR("/sbin/docker-init"), ZS_STR("bind"), program->s, "rbind ro",
                        zs_from(program->at, ZS_RULE_MOUNT_INIT)) != NULL;
}
