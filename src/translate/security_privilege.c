/* Security rules on what the process is and may: root of the host, open kernel paths, inheritable
 * capabilities.
 * Must not know how the document was made, beyond its scope.
 * Source: the advisories that each code's explanation names. */
#include "base/buf.h"
#include "translate/capability_names.h"
#include "translate/security_judge.h"

#include "base/banned.h"

enum { TEXT_MAX = 4096 };

/* Without `linux` a process has no namespace of its own: runtimes start it in the host's. */
static bool has_namespace(const zs_security_judge *j, zs_oci_namespace_type type)
{
    uint32_t n = j->linux_ != NULL ? j->linux_->namespaces.n : 0;
    for (uint32_t i = 0; i < n; i++) {
        const zs_oci_namespace *namespace = &j->linux_->namespaces.items[i];
        if (ZS_HAS(namespace, ZS_OCI_NAMESPACE_TYPE) && namespace->type == type) {
            return true;
        }
    }
    return false;
}

/* ---- ZS503 ----------------------------------------------------------------------------------- */
/* Without a /proc there is nothing to mask. */
static bool has_proc(const zs_security_judge *j)
{
    for (uint32_t i = 0; i < j->spec->mounts.n; i++) {
        if (zs_str_is(j->spec->mounts.items[i].type, "proc")) {
            return true;
        }
    }
    return false;
}

/* Is the path, or a directory above it, in the list? */
static bool covers(const zs_str_list *list, zs_str path)
{
    for (uint32_t i = 0; i < list->n; i++) {
        zs_str item = list->items[i];
        bool may = item.n == path.n || (item.n < path.n && path.p[item.n] == '/');
        if (may && zs_str_starts(path, item)) {
            return true;
        }
    }
    return false;
}

/* The open paths that matter most, as `a`, `b`; and how many they are. */
static unsigned list_open(const zs_security_judge *j, zs_buf *out)
{
    static const char *const secret[] = {"/proc/kcore", "/proc/keys", "/proc/timer_list",
                                         "/sys/firmware"};
    static const char *const writable[] = {"/proc/sys", "/proc/sysrq-trigger", "/proc/irq",
                                           "/proc/bus"};
    const zs_oci_linux *l = j->linux_;
    unsigned n = 0;
    for (size_t i = 0; i < sizeof secret / sizeof *secret; i++) {
        if (!covers(&l->masked_paths, zs_str_of(secret[i]))) {
            zs_buf_addf(out, "%s`%s`", n++ > 0 ? ", " : "", secret[i]);
        }
    }
    for (size_t i = 0; i < sizeof writable / sizeof *writable; i++) {
        zs_str path = zs_str_of(writable[i]);
        if (!covers(&l->masked_paths, path) && !covers(&l->readonly_paths, path)) {
            zs_buf_addf(out, "%s`%s`", n++ > 0 ? ", " : "", writable[i]);
        }
    }
    return n;
}

/* from: linux.maskedPaths, linux.readonlyPaths
 * to: ZS503; false: there is nothing to say
 * spec: CVE-2025-31133, CVE-2025-52881
 * lossy: no */
static bool judge_paths(zs_security_judge *j)
{
    zs_buf list;
    zs_buf_init(&list, j->a, TEXT_MAX);
    if (!has_proc(j) || !has_namespace(j, ZS_OCI_NAMESPACE_TYPE_MOUNT) ||
        list_open(j, &list) == 0) {
        return false;
    }
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_PATHS, j->places->paths,
        "CVE-2025-31133, CVE-2025-52881 (runc): who can write /proc/sysrq-trigger or "
        "/proc/sys/kernel/core_pattern stops the host or runs programs on it",
        "the container reaches the host's %S", zs_buf_str(&list));
    zs_diag_help(j->diags, d,
                 j->scope == ZS_SECURITY_FOREIGN
                     ? "name them in `linux.maskedPaths` and `linux.readonlyPaths`"
                     : "name the capabilities and devices that the service needs, instead");
    return true;
}

/* ---- ZS502 ----------------------------------------------------------------------------------- */
typedef struct reason {
    zs_str what;
    zs_span at;
} reason;

enum { REASONS_MAX = 4 };

/* Capabilities with which root has left containers, by number. SYS_PTRACE needs processes of the
 * host to look at. */
static uint64_t dangerous_set(bool is_host_pid)
{
    enum {
        DAC_READ_SEARCH = 2,
        SYS_MODULE = 16,
        SYS_RAWIO = 17,
        SYS_PTRACE = 19,
        SYS_ADMIN = 21,
        SYS_BOOT = 22,
        MAC_OVERRIDE = 32,
        MAC_ADMIN = 33,
        BPF = 39
    };
    static const uint8_t numbers[] = {DAC_READ_SEARCH, SYS_MODULE,   SYS_RAWIO, SYS_ADMIN,
                                      SYS_BOOT,        MAC_OVERRIDE, MAC_ADMIN, BPF};
    uint64_t set = is_host_pid ? UINT64_C(1) << SYS_PTRACE : 0;
    for (size_t i = 0; i < sizeof numbers; i++) {
        set |= UINT64_C(1) << numbers[i];
    }
    return set;
}

/* The dangerous capabilities that are granted, as `CAP_A`, `CAP_B`; false when there are none. */
static bool find_capabilities(const zs_security_judge *j, bool is_host_pid, reason *ret)
{
    if (!ZS_HAS(j->process, ZS_OCI_PROCESS_CAPABILITIES)) {
        return false;
    }
    const zs_str_list *granted = &j->process->capabilities->bounding;
    uint64_t dangerous = dangerous_set(is_host_pid);
    zs_buf out;
    zs_buf_init(&out, j->a, TEXT_MAX);
    for (uint32_t i = 0, next = 0; i < granted->n; i++) {
        unsigned number = zs_capability_find(granted->items[i], next);
        next = number + 1;
        number = number < ZS_CAPABILITIES ? number : zs_capability_number(granted->items[i]);
        if (number < ZS_CAPABILITIES && dangerous >> number & 1) {
            dangerous &= ~(UINT64_C(1) << number);
            ret->at = out.n == 0 ? granted->at[i].at : ret->at;
            zs_buf_addf(&out, "%s%Q", out.n > 0 ? ", " : "", granted->items[i]);
        }
    }
    ret->what = granted->n == ZS_CAPABILITIES ? ZS_STR("every capability") : zs_buf_str(&out);
    return out.n > 0;
}

/* What makes root of the host worse than it is in every container. */
static unsigned find_reasons(const zs_security_judge *j, reason *ret)
{
    bool is_host_pid = !has_namespace(j, ZS_OCI_NAMESPACE_TYPE_PID);
    unsigned n = 0;
    n += find_capabilities(j, is_host_pid, &ret[n]);
    if (is_host_pid) {
        ret[n++] = (reason){ZS_STR("the host's processes"), j->places->pid};
    }
    if (!has_namespace(j, ZS_OCI_NAMESPACE_TYPE_NETWORK)) {
        ret[n++] = (reason){ZS_STR("the host's network"), j->places->network};
    }
    if (!has_namespace(j, ZS_OCI_NAMESPACE_TYPE_IPC)) {
        ret[n++] = (reason){ZS_STR("the host's shared memory"), j->places->ipc};
    }
    return n;
}

static bool is_same_place(zs_span a, zs_span b)
{
    return zs_span_is_set(a) && a.source == b.source && a.begin == b.begin && a.length == b.length;
}

/* Of what stands at one place, `privileged: true`, one message is enough. */
static unsigned drop_at(reason *reasons, unsigned n, zs_span at)
{
    unsigned kept = 0;
    for (unsigned i = 0; i < n; i++) {
        if (!is_same_place(reasons[i].at, at)) {
            reasons[kept++] = reasons[i];
        }
    }
    return kept;
}

/* Users of other systems are not the host's, nor are those of a virtual machine. */
static bool is_elsewhere(const zs_oci_spec *spec)
{
    return !ZS_HAS(spec, ZS_OCI_SPEC_LINUX) &&
           (ZS_HAS(spec, ZS_OCI_SPEC_SOLARIS) || ZS_HAS(spec, ZS_OCI_SPEC_WINDOWS) ||
            ZS_HAS(spec, ZS_OCI_SPEC_VM) || ZS_HAS(spec, ZS_OCI_SPEC_ZOS) ||
            ZS_HAS(spec, ZS_OCI_SPEC_FREEBSD));
}

/* Is the process the host's root? Without a user namespace uid 0 is. */
static bool is_root_of_host(const zs_security_judge *j)
{
    if (!ZS_HAS(j->process, ZS_OCI_PROCESS_USER) || is_elsewhere(j->spec)) {
        return false;
    }
    const zs_oci_user *user = j->process->user;
    return ZS_HAS(user, ZS_OCI_USER_UID) && user->uid == 0 &&
           !has_namespace(j, ZS_OCI_NAMESPACE_TYPE_USER);
}

/* One message for all that makes root worse: each reason is a label of its own. */
static void push_root(zs_security_judge *j, const reason *reasons, unsigned n)
{
    static const char advisory[] =
        "CVE-2019-5736, CVE-2025-31133, CVE-2025-52565, CVE-2025-52881 (runc): who left such a "
        "container was root on the host; as another user, or in a user namespace, it was not";
    zs_buf list;
    zs_buf_init(&list, j->a, TEXT_MAX);
    for (unsigned i = 0; i < n; i++) {
        zs_buf_addf(&list, "%s%S", i == 0 ? " with " : i + 1 < n ? ", " : " and ", reasons[i].what);
    }
    bool is_by_reason = n > 0 && j->scope != ZS_SECURITY_FOREIGN;
    zs_span user_at = ZS_AT(j->process->user, ZS_OCI_USER_UID);
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_ROOT, is_by_reason ? reasons[0].at : user_at, advisory,
        "the process is root of the host%S: uid 0 without a user namespace", zs_buf_str(&list));
    for (unsigned i = 0; i < n; i++) {
        bool is_network = zs_str_is(reasons[i].what, "the host's network");
        if (zs_span_is_set(reasons[i].at) && !is_same_place(reasons[i].at, d->at)) {
            zs_diag_add_label(j->diags, d, reasons[i].at, "%S", reasons[i].what);
        }
        if (is_network) {
            zs_diag_note(j->diags, d,
                         "CVE-2020-15257 (containerd): root in the host's network reached the "
                         "abstract sockets of the engine");
        }
    }
    zs_diag_help(j->diags, d,
                 j->scope == ZS_SECURITY_FOREIGN
                     ? "set `process.user`, or add a user namespace with id mappings"
                     : "run as another user, such as `user: \"1000:1000\"`, or rootless");
}

/* from: process.user, process.capabilities, linux.namespaces
 * to: ZS502
 * spec: CVE-2019-5736, CVE-2025-31133, CVE-2025-52565, CVE-2025-52881, CVE-2020-15257
 * lossy: no */
static void judge_root(zs_security_judge *j, bool has_open_paths)
{
    reason reasons[REASONS_MAX] = {{{NULL, 0}, ZS_NOWHERE}};
    if (!is_root_of_host(j)) {
        return;
    }
    /* A deployment that names no user leaves it to its image, which is not known here. */
    bool is_said = j->scope == ZS_SECURITY_FOREIGN ||
                   zs_span_is_set(ZS_AT(j->process->user, ZS_OCI_USER_UID)) ||
                   zs_security_is_set(j, ZS_CODE_SECURITY_ROOT);
    bool is_thorough = is_said && zs_security_is_thorough(j, ZS_CODE_SECURITY_ROOT);
    unsigned n = find_reasons(j, reasons);
    if (has_open_paths && j->scope != ZS_SECURITY_FOREIGN) {
        n = drop_at(reasons, n, j->places->paths);
    }
    if (n > 0 || is_thorough) {
        push_root(j, reasons, n);
    }
}

/* ---- ZS530 ----------------------------------------------------------------------------------- */
/* from: process.capabilities.inheritable
 * to: ZS530
 * spec: CVE-2022-24769, CVE-2022-27650, CVE-2022-29162
 * lossy: what is ambient too was given on purpose: the kernel wants it inheritable */
static void judge_inheritable(zs_security_judge *j)
{
    if (!ZS_HAS(j->process, ZS_OCI_PROCESS_CAPABILITIES)) {
        return;
    }
    const zs_oci_capabilities *sets = j->process->capabilities;
    zs_span first = ZS_NOWHERE;
    zs_buf list;
    zs_buf_init(&list, j->a, TEXT_MAX);
    for (uint32_t i = 0; i < sets->inheritable.n; i++) {
        zs_str name = sets->inheritable.items[i];
        if (!covers(&sets->ambient, name)) {
            first = list.n == 0 ? sets->inheritable.at[i].at : first;
            zs_buf_addf(&list, "%s%Q", list.n > 0 ? ", " : "", name);
        }
    }
    if (list.n > 0) {
        zs_diag *d = zs_security_push(
            j, ZS_CODE_SECURITY_INHERITABLE, first,
            "CVE-2022-24769 (Moby), CVE-2022-27650 (crun), CVE-2022-29162 (runc): programs with "
            "inheritable file capabilities gained them for any user",
            "inheritable, and not ambient: %S",
            list.failed ? ZS_STR("too many to list") : zs_buf_str(&list));
        zs_diag_help(j->diags, d, "leave `inheritable` empty, or make them ambient too");
    }
}

bool zs_security_judge_privilege(zs_security_judge *j)
{
    bool has_open_paths = j->linux_ != NULL && judge_paths(j);
    if (j->process != NULL) {
        judge_root(j, has_open_paths);
        judge_inheritable(j);
    }
    return !j->a->failed;
}
