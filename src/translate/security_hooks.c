/* Security rules on hooks, of config.json and of CDI files: what they inherit and where they are.
 * Must not ask the host who owns a program.
 * Source: the advisories that each code's explanation names. */
#include "cdi/hooks.h"
#include "translate/security_judge.h"

#include "base/banned.h"

/* A hook as these rules see it. */
typedef struct hook {
    zs_str path;
    const zs_str_list *args;
    zs_span at, path_at;
    bool is_inheriting; /* has no environment of its own */
    bool is_inside;     /* startContainer: runs with the container's files */
} hook;

/* What is known after all hooks of a document were looked at. */
typedef struct survey {
    zs_span first_at; /* of the first hook outside the container without an environment */
    uint32_t n_inheriting;
    zs_span create_at; /* of the first createContainer hook without one */
    zs_str create_path;
} survey;

/* from: hooks.*[].path
 * to: ZS513
 * spec: CVE-2025-23267
 * lossy: owner and mode of the program are the host's, and not asked for */
static void judge_path(zs_security_judge *j, const hook *h)
{
    static const char *const writable[] = {"/tmp", "/var/tmp", "/dev/shm", "/proc", "/run/user"};
    zs_str path = {NULL, 0};
    const char *directory = NULL;
    if (h->is_inside || h->path.n == 0 || h->path.p[0] != '/' ||
        !zs_security_clean(j->a, h->path, &path)) {
        return;
    }
    for (size_t i = 0; i < sizeof writable / sizeof *writable; i++) {
        directory = zs_security_is_in(path, writable[i]) ? writable[i] : directory;
    }
    if (directory != NULL) {
        zs_diag *d = zs_security_push(
            j, ZS_CODE_SECURITY_HOOK_PATH, h->path_at,
            "CVE-2025-23267 (NVIDIA Container Toolkit): a hook followed a link that others could "
            "make, as root of the host",
            "the hook %Q lies in %s, where others can write", h->path, directory);
        zs_diag_help(j->diags, d, "install it where only root writes, such as `/usr/bin`");
    }
}

/* A version `1.17.7` in a path, as directories of installed toolkits have it, as one number that
 * can be compared; 0: there is none. */
static uint32_t version_in(zs_str path)
{
    enum { PARTS = 3, PART_MAX = 999 };
    for (size_t begin = 0; begin < path.n; begin++) {
        bool is_start = begin == 0 || path.p[begin - 1] < '0' || path.p[begin - 1] > '9';
        uint32_t version = 0, parts = 0;
        for (size_t i = begin; is_start && parts < PARTS; i++) {
            uint32_t part = 0;
            size_t digits = i;
            while (i < path.n && path.p[i] >= '0' && path.p[i] <= '9' && part <= PART_MAX) {
                part = part * 10 + (uint32_t)(path.p[i++] - '0');
            }
            if (i == digits || part > PART_MAX) {
                break;
            }
            version = version * (PART_MAX + 1) + part;
            parts++;
            if (i >= path.n || path.p[i] != '.') {
                break;
            }
        }
        if (parts == PARTS) {
            return version;
        }
    }
    return 0;
}

enum { TOOLKIT_MENDED = 1017008 }; /* 1.17.8 */

/* The toolkit's version stands in no CDI file. But 1.17.8, which mended the hook, is the first that
 * gives hooks an environment of their own; and some paths tell the version.
 * from: hooks.createContainer[].args, env, path
 * to: ZS512
 * spec: CVE-2025-23266
 * lossy: the version of a program whose path does not tell it */
static void judge_cuda_compat(zs_security_judge *j, const hook *h)
{
    uint32_t version = version_in(h->path);
    if (!zs_security_has_word(h->args, "enable-cuda-compat") || version >= TOOLKIT_MENDED ||
        (version == 0 && !h->is_inheriting)) {
        return;
    }
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_CUDA_COMPAT, h->at,
        "CVE-2025-23266 (NVIDIA Container Toolkit before 1.17.8): this hook ran a library that the "
        "image named in LD_PRELOAD, as root of the host",
        version != 0 ? "the hook `enable-cuda-compat` is of a toolkit before 1.17.8"
                     : "the hook `enable-cuda-compat` seems to be of a toolkit before 1.17.8");
    if (version == 0) {
        zs_diag_note(j->diags, d, "it has no `env`, which later ones write");
    }
    zs_diag_help(j->diags, d,
                 "update the toolkit and write the CDI file anew with "
                 "`nvidia-ctk cdi generate`");
    zs_diag_help(j->diags, d, "or leave the hook out with `--drop-hook enable-cuda-compat`");
}

/* One hook: judges its path, and keeps in mind what it inherits. */
static void look_at(zs_security_judge *j, survey *s, const hook *h, bool is_create_container)
{
    judge_path(j, h);
    if (is_create_container) {
        judge_cuda_compat(j, h);
    }
    if (!h->is_inheriting || h->is_inside) {
        return;
    }
    s->first_at = s->n_inheriting == 0 ? h->at : s->first_at;
    s->n_inheriting++;
    if (is_create_container && !zs_span_is_set(s->create_at)) {
        s->create_at = h->at;
        s->create_path = h->path;
    }
}

/* from: hooks.*[].env
 * to: ZS511
 * spec: CVE-2025-23266
 * lossy: no */
static void judge_inheriting(zs_security_judge *j, const survey *s)
{
    if (s->n_inheriting == 0 || !zs_security_is_thorough(j, ZS_CODE_SECURITY_HOOK_ENV)) {
        return;
    }
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_HOOK_ENV, s->first_at,
        "CVE-2025-23266 (NVIDIA Container Toolkit): a hook took LD_PRELOAD of the container over, "
        "and loaded the image's library as root of the host",
        s->n_inheriting == 1 ? "a hook without `env` inherits the runtime's environment"
                             : "%u hooks without `env` inherit the runtime's environment",
        s->n_inheriting);
    zs_diag_help(j->diags, d,
                 "give the hook an environment, such as `env: [\"PATH=/usr/sbin:/usr/bin\"]`");
}

/* Does a search path lead to files of the image? A createContainer hook starts in its root file
 * system, so what is relative does, and /proc/self/cwd. */
static bool leads_to_image(zs_str list)
{
    for (bool is_last = false; !is_last;) {
        zs_str part = zs_str_sub(list, 0, zs_str_find(list, ':'));
        is_last = part.n == list.n;
        list = zs_str_sub(list, part.n + 1, list.n);
        if (part.n == 0 || part.p[0] != '/' || zs_security_is_in(part, "/proc")) {
            return true;
        }
    }
    return false;
}

/* Variables by which the dynamic loader and the C library run code of others. What a CDI file sets
 * is the host's own choice, as long as it leads to the host's files. */
static bool is_loader_variable(zs_str entry, bool is_hosts, zs_str *ret_name)
{
    static const char *const names[] = {"LD_PRELOAD", "LD_AUDIT", "GCONV_PATH", "GLIBC_TUNABLES"};
    size_t end = zs_str_find(entry, '=');
    zs_str name = zs_str_sub(entry, 0, end), value = zs_str_sub(entry, end + 1, entry.n);
    *ret_name = name;
    if (zs_str_is(name, "LD_LIBRARY_PATH")) {
        return value.n > 0 && leads_to_image(value);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (zs_str_is(name, names[i])) {
            return value.n > 0 && (!is_hosts || leads_to_image(value));
        }
    }
    return false;
}

/* from: process.env, hooks.createContainer
 * to: ZS510
 * spec: CVE-2025-23266
 * lossy: no */
static void judge_loader(zs_security_judge *j, const survey *s, const zs_str_list *env)
{
    for (uint32_t i = 0; s->create_path.n > 0 && i < env->n; i++) {
        zs_str name;
        bool is_hosts = j->spec == NULL || env->at[i].rule == ZS_RULE_CDI_ENV;
        if (!is_loader_variable(env->items[i], is_hosts, &name)) {
            continue;
        }
        zs_diag *d = zs_security_push(
            j, ZS_CODE_SECURITY_LOADER, env->at[i].at,
            "CVE-2025-23266 (NVIDIA Container Toolkit): so the image's library ran as root of the "
            "host, before the container was closed",
            "the hook %Q inherits %Q of the container", s->create_path, name);
        zs_diag_add_label(j->diags, d, s->create_at, "a createContainer hook without `env`");
        zs_diag_help(j->diags, d,
                     "remove %Q, set it in the container's start script, or give the hook an `env`",
                     name);
    }
}

/* One phase of config.json's hooks, seen as CDI's are. */
static void look_at_list(zs_security_judge *j, survey *s, const zs_oci_hook_list *list,
                         bool is_inside, bool is_create_container)
{
    for (uint32_t i = 0; i < list->n; i++) {
        const zs_oci_hook *from = &list->items[i];
        hook h = {from->path,
                  &from->args,
                  zs_span_is_set(from->node.at) ? from->node.at : list->at[i].at,
                  ZS_AT(from, ZS_OCI_HOOK_PATH),
                  !ZS_HAS(from, ZS_OCI_HOOK_ENV),
                  is_inside};
        look_at(j, s, &h, is_create_container);
    }
}

void zs_security_judge_hooks(zs_security_judge *j)
{
    const zs_oci_hooks *hooks = j->spec->hooks;
    survey s = {0};
    if (!ZS_HAS(j->spec, ZS_OCI_SPEC_HOOKS)) {
        return;
    }
    look_at_list(j, &s, &hooks->prestart, false, false);
    look_at_list(j, &s, &hooks->create_runtime, false, false);
    look_at_list(j, &s, &hooks->create_container, false, true);
    look_at_list(j, &s, &hooks->start_container, true, false);
    look_at_list(j, &s, &hooks->poststart, false, false);
    look_at_list(j, &s, &hooks->poststop, false, false);
    judge_inheriting(j, &s);
    if (j->process != NULL) {
        judge_loader(j, &s, &j->process->env);
    }
}

/* ---- CDI ------------------------------------------------------------------------------------- */
static void look_at_edits(zs_security_judge *j, survey *s, const zs_cdi_container_edits *edits)
{
    for (uint32_t i = 0, n = zs_cdi_hook_count(edits->hooks); i < n; i++) {
        zs_cdi_hook_view view = zs_cdi_hook_at(edits->hooks, i);
        hook h = {view.path,    view.args,        view.at,
                  view.path_at, view.env->n == 0, view.name == ZS_CDI_HOOK_NAME_START_CONTAINER};
        look_at(j, s, &h, view.name == ZS_CDI_HOOK_NAME_CREATE_CONTAINER);
    }
}

void zs_security_judge_cdi_hooks(zs_security_judge *j, const zs_cdi_spec *spec)
{
    survey s = {0};
    if (ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS)) {
        look_at_edits(j, &s, spec->container_edits);
    }
    for (uint32_t i = 0; i < spec->devices.n; i++) {
        if (ZS_HAS(&spec->devices.items[i], ZS_CDI_DEVICE_CONTAINER_EDITS)) {
            look_at_edits(j, &s, spec->devices.items[i].container_edits);
        }
    }
    judge_inheriting(j, &s);
    if (ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS)) {
        judge_loader(j, &s, &spec->container_edits->env);
    }
    for (uint32_t i = 0; i < spec->devices.n; i++) {
        if (ZS_HAS(&spec->devices.items[i], ZS_CDI_DEVICE_CONTAINER_EDITS)) {
            judge_loader(j, &s, &spec->devices.items[i].container_edits->env);
        }
    }
}
