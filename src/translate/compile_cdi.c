/* What CDI edits bring besides variables, mounts and device nodes: hooks, group ids, cache
 * classes, network devices. Source: Container Device Interface 1.1.0. Which edits apply was
 * settled by zs_resolve_cdi. */
#include "translate/cdi_edits.h"
#include "translate/context.h"

#include "base/banned.h"

/* from: containerEdits.netDevices of CDI files   to: linux.netDevices
 * spec: Container Device Interface 1.1.0, "netDevices"
 * lossy: no. Of two that name one host interface the later wins. */
static bool put_net_devices(zs_context *c, const zs_cdi_container_edits *edits)
{
    for (uint32_t i = 0; i < edits->net_devices.n; i++) {
        if (!zs_cdi_put_net_device(c->a, c->linux_, &edits->net_devices.items[i])) {
            return false;
        }
    }
    return true;
}

/* from: containerEdits.additionalGids of CDI files   to: process.user.additionalGids
 * spec: Container Device Interface 1.1.0, "additionalGids"
 * lossy: group 0 is skipped, as the reference library does */
static bool put_gids(zs_context *c, const zs_cdi_container_edits *edits)
{
    if (edits->additional_gids.n == 0) {
        return true;
    }
    zs_oci_user *user = zs_oci_process_make_user(
        c->a, c->process, zs_from(edits->additional_gids.at[0].at, ZS_RULE_CDI_GID));
    return user && zs_cdi_add_gids(c->a, user, edits);
}

/* ---- hooks that are dropped ------------------------------------------------------------------ */
enum { HOOK_NAMES_MAX = 64 }; /* candidates of a suggestion */

/* What --drop-hook has met so far. */
typedef struct dropping {
    zs_context *c;
    bool *is_used; /* by number of the option */
    zs_str names[HOOK_NAMES_MAX];
    uint32_t n_names;
} dropping;

static zs_str last_name(zs_str path)
{
    size_t begin = path.n;
    while (begin > 0 && path.p[begin - 1] != '/') {
        begin--;
    }
    return zs_str_sub(path, begin, path.n);
}

/* The command of a program with several, as in `nvidia-cdi-hook enable-cuda-compat`; n 0: none. */
static zs_str command_of(const zs_cdi_hook_view *hook)
{
    zs_str word = hook->args->n > 1 ? hook->args->items[1] : (zs_str){NULL, 0};
    return word.n > 0 && word.p[0] != '-' && word.p[0] != '/' ? word : (zs_str){NULL, 0};
}

static bool is_called(const zs_cdi_hook_view *hook, zs_str name)
{
    return zs_str_eq(hook->path, name) || zs_str_eq(last_name(hook->path), name) ||
           (name.n > 0 && zs_str_eq(command_of(hook), name));
}

static void keep_name(dropping *d, zs_str name)
{
    if (name.n > 0 && d->n_names < HOOK_NAMES_MAX) {
        d->names[d->n_names++] = name;
    }
}

/* from: --drop-hook, containerEdits.hooks of CDI files
 * to: nothing: the hook is left out, and a note says so
 * spec: Container Device Interface 1.1.0, "hooks"
 * lossy: on demand */
static bool is_hook_wanted(void *context, const zs_cdi_hook_view *hook)
{
    dropping *all = context;
    zs_context *c = all->c;
    const zs_given *by = NULL;
    keep_name(all, last_name(hook->path));
    keep_name(all, command_of(hook));
    for (uint32_t i = 0; i < c->input->n_dropped_hooks; i++) {
        const zs_given *option = &c->input->dropped_hooks[i];
        if (is_called(hook, option->s)) {
            all->is_used[i] = true;
            by = by == NULL ? option : by;
        }
    }
    if (by == NULL) {
        return true;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECURITY_HOOK_DROPPED, hook->at,
                              "the %S hook %Q is left out of config.json",
                              zs_cdi_hook_word(hook->name), by->s);
    zs_diag_add_label(c->diags, d, by->at, "asked for here");
    zs_diag_note(c->diags, d,
                 "CVE-2025-23266 (NVIDIA Container Toolkit): its advisory drops a hook where the "
                 "toolkit cannot be updated");
    return false;
}

/* A name that drops nothing is misspelt, and what it should have dropped would run. */
static void check_dropped(dropping *all)
{
    zs_context *c = all->c;
    for (uint32_t i = 0; i < c->input->n_dropped_hooks; i++) {
        const zs_given *option = &c->input->dropped_hooks[i];
        if (all->is_used[i]) {
            continue;
        }
        if (!c->is_cdi_active) {
            zs_push_unused_option(c, option, "--drop-hook", "it gets no device of a CDI file");
            continue;
        }
        zs_str near = zs_suggest(option->s, all->names, all->n_names);
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_UNKNOWN_HOOK, option->at,
                                  "no hook of the service's CDI devices is called %Q", option->s);
        zs_diag_note(c->diags, d,
                     "a hook is called by its path, its program's name, or the "
                     "command that is its second argument");
        if (near.n > 0) {
            zs_diag_help(c->diags, d, "did you mean `--drop-hook %S`?", near);
        } else {
            zs_diag_help(c->diags, d, "`zspecc cdi resolve NAME` shows the hooks of a device");
        }
    }
}

/* from: containerEdits.hooks, intelRdt, netDevices, additionalGids   to: hooks, linux.intelRdt,
 * linux.netDevices, process.user
 * spec: Container Device Interface 1.1.0, "containerEdits"
 * lossy: no */
bool zs_translate_cdi(zs_context *c)
{
    dropping all = {.c = c};
    all.is_used = zs_arena_array(c->a, c->input->n_dropped_hooks, sizeof *all.is_used);
    if (all.is_used == NULL) {
        return false;
    }
    for (uint32_t i = 0; c->is_cdi_active && i < c->cdi.n; i++) {
        const zs_cdi_container_edits *edits = c->cdi.items[i];
        bool has_rdt = ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT);
        if (!zs_cdi_add_hooks(c->a, c->spec, edits->hooks, is_hook_wanted, &all)) {
            return false;
        }
        if (has_rdt && !zs_cdi_set_intel_rdt(c->a, c->linux_, edits->intel_rdt)) {
            return false;
        }
        if (!put_net_devices(c, edits) || !put_gids(c, edits)) {
            return false;
        }
    }
    check_dropped(&all);
    return !c->a->failed;
}
