/* process.args, process.cwd and process.terminal. Must not know the environment or the user.
 * Source: translation rules T13, T14, T16; deviations D16, D22, D23. */
#include "translate/context.h"

#include "base/banned.h"

static bool add_list(zs_context *c, const zs_str_list *list, enum zs_rule rule)
{
    for (uint32_t i = 0; i < list->n; i++) {
        if (!zs_oci_process_add_args(c->a, c->process, list->items[i],
                                     zs_from(list->at[i].at, rule))) {
            return false;
        }
    }
    return true;
}

/* from: --arg
 * to: process.args, in place of every other command
 * spec: T14
 * lossy: no */
static bool add_given(zs_context *c)
{
    for (uint32_t i = 0; i < c->input->n_args; i++) {
        const zs_given *arg = &c->input->args[i];
        if (!zs_oci_process_add_args(c->a, c->process, arg->s,
                                     zs_from(arg->at, ZS_RULE_ARGS_OPTION))) {
            return false;
        }
    }
    return true;
}

/* A shell that ends at once is what most compiles without an image want: a look at the rest of
 * config.json. One that has a port to listen on, a health to be asked for, or a root file system to
 * start in, has lost its program. */
static bool expects_more_than_shell(const zs_context *c)
{
    bool is_asked =
        c->diags->levels != NULL && c->diags->levels->of[ZS_CODE_NO_COMMAND] >= ZS_LEVEL_WARNING;
    return is_asked || c->input->has_rootfs || c->service->endpoints.n > 0 ||
           c->service->port_mappings.n > 0 || ZS_WRITTEN(c->service, ZS_SVC_SERVICE_HEALTH);
}

/* from: image config.Entrypoint, config.Cmd
 * to: process.args
 * spec: T14, servicespec 9.1
 * lossy: no */
static bool add_image(zs_context *c)
{
    const zs_img_config *image = c->input->image;
    if (image != NULL && image->entrypoint.n + image->cmd.n > 0) {
        return add_list(c, &image->entrypoint, ZS_RULE_ARGS_IMAGE) &&
               add_list(c, &image->cmd, ZS_RULE_ARGS_IMAGE);
    }
    zs_span image_at =
        c->service->image == NULL ? ZS_NOWHERE : ZS_AT(c->service, ZS_SVC_SERVICE_IMAGE);
    if (image == NULL && expects_more_than_shell(c)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NO_COMMAND, image_at,
                                  "the service starts `/bin/sh`: neither a command nor the image's "
                                  "configuration is given");
        zs_diag_help(c->diags, d, "give `--image-config FILE`, or set `command.entrypoint`");
    }
    return zs_oci_process_add_args(c->a, c->process, ZS_STR("/bin/sh"),
                                   zs_from_rule(ZS_RULE_ARGS_SHELL));
}

/* `args` alone drops the image's entrypoint, unlike Docker. */
static void warn_of_dropped_entrypoint(zs_context *c, const zs_svc_command *command)
{
    const zs_img_config *image = c->input->image;
    if (image == NULL || image->entrypoint.n == 0) {
        return;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_ARGS_DROP_ENTRYPOINT, ZS_AT(command, ZS_SVC_COMMAND_ARGS),
                     "`command.args` without `command.entrypoint` drops the image's entrypoint %Q",
                     image->entrypoint.items[0]);
    zs_diag_add_label(c->diags, d, ZS_AT(image, ZS_IMG_CONFIG_ENTRYPOINT),
                      "the image's entrypoint");
    zs_diag_note(c->diags, d, "process.args starts with %Q", command->args.items[0]);
    zs_diag_help(c->diags, d, "repeat the image's entrypoint in `command.entrypoint` to keep it");
}

/* from: command.entrypoint, command.args
 * to: process.args
 * spec: T14
 * lossy: the image's Entrypoint and Cmd, where the command replaces them */
static bool translate_args(zs_context *c)
{
    const zs_svc_command *command = c->command;
    if (!zs_add_init_args(c)) {
        return false;
    }
    if (c->input->n_args > 0) {
        return add_given(c);
    }
    bool has_entrypoint = command != NULL && ZS_HAS(command, ZS_SVC_COMMAND_ENTRYPOINT);
    bool has_args = command != NULL && ZS_HAS(command, ZS_SVC_COMMAND_ARGS) && command->args.n > 0;
    if (!has_entrypoint && !has_args) {
        return add_image(c);
    }
    if (!has_entrypoint) {
        warn_of_dropped_entrypoint(c, command);
        return add_list(c, &command->args, ZS_RULE_ARGS);
    }
    if (command->entrypoint.n == 0 && !has_args) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_EMPTY_ENTRYPOINT,
                                  ZS_AT(command, ZS_SVC_COMMAND_ENTRYPOINT),
                                  "`command.entrypoint` is empty and there are no `command.args`");
        zs_diag_note(c->diags, d, "process.args would be empty, and nothing could start");
        zs_diag_help(c->diags, d, "leave `entrypoint` out to run the image's own command");
        return true;
    }
    return add_list(c, &command->entrypoint, ZS_RULE_ARGS) &&
           add_list(c, &command->args, ZS_RULE_ARGS);
}

/* Who says where the process starts: options, the service, the image. */
static zs_given cwd_of(const zs_context *c)
{
    const zs_img_config *image = c->input->image;
    const zs_svc_command *command = c->command;
    if (c->input->cwd.is_set) {
        return c->input->cwd;
    }
    if (command != NULL && ZS_HAS(command, ZS_SVC_COMMAND_WORKDIR) && command->workdir.n > 0) {
        return (zs_given){command->workdir, ZS_AT(command, ZS_SVC_COMMAND_WORKDIR), true};
    }
    if (image != NULL && ZS_HAS(image, ZS_IMG_CONFIG_WORKING_DIR) && image->working_dir.n > 0) {
        return (zs_given){image->working_dir, ZS_AT(image, ZS_IMG_CONFIG_WORKING_DIR), true};
    }
    return (zs_given){ZS_STR("/"), ZS_NOWHERE, false};
}

/* from: --cwd, command.workdir, image config.WorkingDir
 * to: process.cwd
 * spec: T13
 * lossy: no */
static void translate_cwd(zs_context *c)
{
    const zs_given given = cwd_of(c);
    zs_str cwd = given.s;
    zs_span at = given.at;
    if (cwd.n == 0 || cwd.p[0] != '/') {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_RELATIVE_WORKDIR, at,
                                  "the working directory %Q is not absolute", cwd);
        zs_diag_note(c->diags, d, "process.cwd is a path of the container that starts with `/`");
        if (cwd.n > 0) {
            zs_diag_help(c->diags, d, "write `/%S`", cwd);
        }
    }
    zs_oci_process_set_cwd(c->process, cwd, zs_from(at, ZS_RULE_CWD));
}

/* from: tty
 * to: process.terminal
 * spec: T16, D23
 * lossy: no */
static void translate_terminal(zs_context *c)
{
    zs_oci_process_set_terminal(c->process, c->service->tty,
                                zs_from(ZS_AT(c->service, ZS_SVC_SERVICE_TTY), ZS_RULE_TERMINAL));
}

bool zs_translate_process(zs_context *c)
{
    translate_terminal(c);
    translate_cwd(c);
    return translate_args(c);
}
