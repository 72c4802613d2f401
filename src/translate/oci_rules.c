/* Rules of config.json that its specification states in prose: root, mounts, hooks, annotations,
 * vm.
 * Must not know how the document was made: it may come from us or from anybody.
 * Source: OCI runtime specification 1.3.0, config.md and config-vm.md. */
#include "translate/oci_rules.h"
#include "translate/offer.h"
#include "text/scalar.h"

#include "base/banned.h"

zs_diag *zs_oci_push(zs_oci_judge *j, zs_code code, zs_span at, const char *section,
                     const char *format, ...)
{
    va_list args;
    va_start(args, format);
    zs_str message = zs_vformat(j->a, format, args);
    va_end(args);
    zs_diag *d = zs_diag_push(j->diags, code, at, "%S", message);
    zs_diag_note(j->diags, d, "OCI runtime specification, %s", section);
    return d;
}

void zs_oci_judge_path(zs_oci_judge *j, zs_str path, zs_span at, const char *what,
                       const char *section)
{
    if (path.n == 0 || path.p[0] != '/') {
        zs_oci_push(j, ZS_CODE_OCI_PATH, at, section, "the path %Q of %s is not absolute", path,
                    what);
    }
}

void zs_oci_judge_list(zs_oci_judge *j, zs_str list, zs_span at, const char *what,
                       const char *section)
{
    char room[256];
    size_t n = 0;
    for (size_t i = 0; i < list.n && n < sizeof room; i++) {
        if (list.p[i] != ' ') {
            room[n++] = list.p[i];
        }
    }
    zs_fault fault = {0};
    if (list.n < sizeof room && n > 0 &&
        !zs_scalar_check(ZS_FORMAT_CPU_LIST, (zs_str){room, n}, &fault)) {
        zs_diag *d = zs_oci_push(j, ZS_CODE_OCI_LIST, at, section,
                                 "%Q of %s is no list of numbers: %s", list, what, fault.what);
        zs_diag_help(j->diags, d, "write numbers and ranges such as `0-3,7`");
    }
}

static bool has_word(const zs_str_list *list, const char *a, const char *b)
{
    for (uint32_t i = 0; i < list->n; i++) {
        if (zs_str_is(list->items[i], a) || zs_str_is(list->items[i], b)) {
            return true;
        }
    }
    return false;
}

/* A mount's id mappings come in pairs, and say `idmap`. */
static void judge_mount_mappings(zs_oci_judge *j, const zs_oci_mount *mount)
{
    static const char section[] = "config.md, POSIX-platform Mounts";
    bool has_uid = mount->uid_mappings.n > 0, has_gid = mount->gid_mappings.n > 0;
    bool has_option = has_word(&mount->options, "idmap", "ridmap");
    if (has_uid != has_gid) {
        zs_oci_push(j, ZS_CODE_OCI_MOUNT_MAPPING, mount->node.at, section,
                    "the mount on %Q has %s without %s", mount->destination,
                    has_uid ? "uidMappings" : "gidMappings",
                    has_uid ? "gidMappings" : "uidMappings");
    } else if (has_uid && !has_option) {
        zs_oci_push(j, ZS_CODE_OCI_MOUNT_OPTION, mount->node.at, section,
                    "the mount on %Q has id mappings and no option `idmap` or `ridmap`",
                    mount->destination);
    } else if (has_option && !has_uid && !zs_oci_has_namespace(j, ZS_OCI_NAMESPACE_TYPE_USER)) {
        zs_oci_push(
            j, ZS_CODE_OCI_MOUNT_OPTION, mount->node.at, section,
            "the mount on %Q wants mapped ids, and there are neither mappings nor a user namespace",
            mount->destination);
    }
    zs_oci_judge_mappings(j, &mount->uid_mappings, section);
    zs_oci_judge_mappings(j, &mount->gid_mappings, section);
}

/* A relative destination is deprecated, not refused. */
static void judge_mounts(zs_oci_judge *j)
{
    for (uint32_t i = 0; i < j->spec->mounts.n; i++) {
        const zs_oci_mount *mount = &j->spec->mounts.items[i];
        zs_str destination = mount->destination;
        if (ZS_HAS(mount, ZS_OCI_MOUNT_DESTINATION) && destination.n > 0 &&
            destination.p[0] != '/' && j->linux_ != NULL) {
            zs_span at = ZS_AT(mount, ZS_OCI_MOUNT_DESTINATION);
            zs_diag *d = zs_oci_push(
                j, ZS_CODE_OCI_MOUNT_RELATIVE, at, "config.md, Mounts",
                "the destination %Q of a mount is not absolute: it is taken from /", destination);
            if (zs_str_find(destination, '.') == destination.n) {
                zs_offer_text(j->a, j->diags, d, at, destination,
                              zs_format(j->a, "/%S", destination));
            }
        }
        judge_mount_mappings(j, mount);
    }
}

/* Hooks run outside the container for the most part, so nothing of theirs may depend on a
 * directory. */
static void judge_hooks_of(zs_oci_judge *j, const zs_oci_hook_list *hooks)
{
    static const char section[] = "config.md, POSIX-platform Hooks";
    for (uint32_t i = 0; i < hooks->n; i++) {
        const zs_oci_hook *hook = &hooks->items[i];
        if (ZS_HAS(hook, ZS_OCI_HOOK_PATH)) {
            zs_oci_judge_path(j, hook->path, ZS_AT(hook, ZS_OCI_HOOK_PATH), "a hook", section);
        }
        for (uint32_t k = 0; k < hook->env.n; k++) {
            size_t end = zs_str_find(hook->env.items[k], '=');
            if (end == 0 || end == hook->env.items[k].n) {
                zs_oci_push(j, ZS_CODE_OCI_ENV, hook->env.at[k].at, section,
                            "the variable %Q of a hook is not NAME=VALUE", hook->env.items[k]);
            }
        }
    }
}

/* Six lists, one rule. */
static void judge_hooks(zs_oci_judge *j)
{
    const zs_oci_hooks *hooks = j->spec->hooks;
    if (!ZS_HAS(j->spec, ZS_OCI_SPEC_HOOKS)) {
        return;
    }
    judge_hooks_of(j, &hooks->prestart);
    judge_hooks_of(j, &hooks->create_runtime);
    judge_hooks_of(j, &hooks->create_container);
    judge_hooks_of(j, &hooks->start_container);
    judge_hooks_of(j, &hooks->poststart);
    judge_hooks_of(j, &hooks->poststop);
}

/* The image specification's own keys; the rest of `org.opencontainers` is reserved. */
static bool is_image_key(zs_str key)
{
    static const char *const words[] = {"os",         "architecture", "variant",
                                        "os.version", "os.features",  "author",
                                        "created",    "stopSignal",   "exposedPorts"};
    zs_str prefix = ZS_STR("org.opencontainers.image.");
    if (!zs_str_starts(key, prefix)) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (zs_str_is(zs_str_sub(key, prefix.n, key.n), words[i])) {
            return true;
        }
    }
    return false;
}

/* Reserved names are the specification's own. */
static void judge_annotations(zs_oci_judge *j)
{
    for (uint32_t i = 0; i < j->spec->annotations.n; i++) {
        const zs_str_entry *entry = &j->spec->annotations.items[i];
        zs_span at = zs_span_is_set(entry->key_at) ? entry->key_at : j->spec->annotations.at[i].at;
        if (zs_str_starts(entry->key, ZS_STR("org.opencontainers.")) && !is_image_key(entry->key)) {
            zs_oci_push(j, ZS_CODE_OCI_ANNOTATION, at, "config.md, Annotations",
                        "the annotation %Q is in a name space that is reserved", entry->key);
        }
    }
}

/* Paths of a virtual machine are the runtime's, so they have to be absolute. */
static void judge_vm(zs_oci_judge *j)
{
    static const char section[] = "config-vm.md";
    const zs_oci_vm *vm = j->spec->vm;
    if (!ZS_HAS(j->spec, ZS_OCI_SPEC_VM)) {
        return;
    }
    if (ZS_HAS(vm, ZS_OCI_VM_HYPERVISOR) && ZS_HAS(vm->hypervisor, ZS_OCI_VM_HYPERVISOR_PATH)) {
        zs_oci_judge_path(j, vm->hypervisor->path, ZS_AT(vm->hypervisor, ZS_OCI_VM_HYPERVISOR_PATH),
                          "the hypervisor", section);
    }
    if (ZS_HAS(vm, ZS_OCI_VM_KERNEL) && ZS_HAS(vm->kernel, ZS_OCI_VM_KERNEL_PATH)) {
        zs_oci_judge_path(j, vm->kernel->path, ZS_AT(vm->kernel, ZS_OCI_VM_KERNEL_PATH),
                          "the kernel", section);
    }
    if (ZS_HAS(vm, ZS_OCI_VM_KERNEL) && ZS_HAS(vm->kernel, ZS_OCI_VM_KERNEL_INITRD)) {
        zs_oci_judge_path(j, vm->kernel->initrd, ZS_AT(vm->kernel, ZS_OCI_VM_KERNEL_INITRD),
                          "the initrd", section);
    }
    if (ZS_HAS(vm, ZS_OCI_VM_IMAGE) && ZS_HAS(vm->image, ZS_OCI_VM_IMAGE_PATH)) {
        zs_oci_judge_path(j, vm->image->path, ZS_AT(vm->image, ZS_OCI_VM_IMAGE_PATH), "the image",
                          section);
    }
}

static void judge_root(zs_oci_judge *j)
{
    const zs_oci_spec *spec = j->spec;
    if (!ZS_HAS(spec, ZS_OCI_SPEC_ROOT) && !ZS_HAS(spec, ZS_OCI_SPEC_WINDOWS) &&
        !ZS_HAS(spec, ZS_OCI_SPEC_VM) && ZS_ORIGIN(spec, ZS_OCI_SPEC_ROOT).rule != ZS_RULE_FAULTY) {
        zs_oci_push(j, ZS_CODE_OCI_ROOT, spec->node.at, "config.md, Root", "there is no `root`");
    }
}

/* What there is of namespaces, for every rule that needs one. */
static void collect_namespaces(zs_oci_judge *j)
{
    for (uint32_t i = 0; j->linux_ != NULL && i < j->linux_->namespaces.n; i++) {
        const zs_oci_namespace *namespace = &j->linux_->namespaces.items[i];
        if (ZS_HAS(namespace, ZS_OCI_NAMESPACE_TYPE)) {
            j->has_namespace |= 1u << namespace->type;
            j->makes_namespace |=
                ZS_HAS(namespace, ZS_OCI_NAMESPACE_PATH) ? 0 : 1u << namespace->type;
        }
    }
}

bool zs_oci_rules(zs_arena *a, const zs_oci_spec *spec, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    zs_oci_judge j = {.a = a, .spec = spec, .diags = diags};
    j.linux_ = ZS_HAS(spec, ZS_OCI_SPEC_LINUX) ? spec->linux_ : NULL;
    collect_namespaces(&j);
    judge_root(&j);
    judge_mounts(&j);
    judge_hooks(&j);
    judge_annotations(&j);
    judge_vm(&j);
    if (ZS_HAS(spec, ZS_OCI_SPEC_PROCESS) && !zs_oci_judge_process(&j, spec->process)) {
        return false;
    }
    if (j.linux_ != NULL && !zs_oci_judge_linux(&j, j.linux_)) {
        return false;
    }
    return diags->n_errors == n_errors && !a->failed;
}
