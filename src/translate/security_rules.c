/* Security rules on the texts of config.json: working directory, ids, annotations, kernel
 * parameters. And what all security rules share.
 * Must not know how the document was made, beyond its scope.
 * Source: the advisories that each code's explanation names. */
#include "translate/security_judge.h"

#include "base/banned.h"

/* Published documents use what these forbid, and the specification lets them. */
static bool is_lenient(zs_code code)
{
    return code == ZS_CODE_SECURITY_ANNOTATION || code == ZS_CODE_SECURITY_LOADER;
}

zs_diag *zs_security_push(zs_security_judge *j, zs_code code, zs_span at, const char *advisory,
                          const char *format, ...)
{
    va_list args;
    va_start(args, format);
    zs_str message = zs_vformat(j->a, format, args);
    va_end(args);
    const zs_levels *levels = j->diags->levels;
    bool is_set = levels != NULL && levels->of[code] != ZS_LEVEL_DEFAULT;
    uint32_t n_errors = j->diags->n_errors;
    zs_diag *d =
        zs_diag_push(j->diags, code, zs_span_is_set(at) ? at : j->places->whole, "%S", message);
    if (j->scope == ZS_SECURITY_FOREIGN && is_lenient(code) && !is_set &&
        j->diags->n_errors > n_errors) {
        d->severity = ZS_SEVERITY_WARNING;
        j->diags->n_errors--;
        j->diags->n_warnings++;
    }
    zs_diag_note(j->diags, d, "%s", advisory);
    return d;
}

bool zs_security_is_set(const zs_security_judge *j, zs_code code)
{
    const zs_levels *levels = j->diags->levels;
    return levels != NULL && levels->of[code] != ZS_LEVEL_DEFAULT;
}

bool zs_security_is_thorough(const zs_security_judge *j, zs_code code)
{
    return j->scope != ZS_SECURITY_COMPILE || zs_security_is_set(j, code);
}

bool zs_security_clean(zs_arena *a, zs_str path, zs_str *ret)
{
    char *room = zs_arena_array(a, path.n + 1, 1);
    size_t n = 0;
    while (room != NULL && path.n > 0) {
        zs_str name = zs_str_sub(path, 0, zs_str_find(path, '/'));
        path = zs_str_sub(path, name.n + 1, path.n);
        if (zs_str_is(name, "..")) {
            while (n > 0 && room[--n] != '/') {
            }
        } else if (name.n > 0 && !zs_str_is(name, ".")) {
            room[n++] = '/';
            memcpy(room + n, name.p, name.n);
            n += name.n;
        }
    }
    *ret = (zs_str){room, n};
    return room != NULL;
}

bool zs_security_is_in(zs_str path, const char *directory)
{
    zs_str parent = zs_str_of(directory);
    return zs_str_starts(path, parent) && (path.n == parent.n || path.p[parent.n] == '/');
}

/* from: process.cwd
 * to: ZS501
 * spec: CVE-2024-21626
 * lossy: no */
static bool judge_cwd(zs_security_judge *j)
{
    zs_str path = {NULL, 0};
    if (j->process == NULL || !ZS_HAS(j->process, ZS_OCI_PROCESS_CWD)) {
        return true;
    }
    if (!zs_security_clean(j->a, j->process->cwd, &path)) {
        return false;
    }
    bool is_in_proc = zs_security_is_in(path, "/proc") && path.n > strlen("/proc");
    if (is_in_proc || zs_security_is_in(path, "/dev/fd")) {
        zs_diag *d = zs_security_push(
            j, ZS_CODE_SECURITY_CWD, ZS_AT(j->process, ZS_OCI_PROCESS_CWD),
            "CVE-2024-21626 (runc): through /proc/self/fd the process started in a directory of "
            "the host that the runtime had left open",
            "the working directory %Q lies in %s", j->process->cwd,
            is_in_proc ? "/proc" : "/dev/fd");
        zs_diag_help(j->diags, d, "name a directory of the image, such as `/srv`");
    }
    return true;
}

enum { ID_MAX = INT32_MAX };

/* One number of a user or group; false when it is too large (pushed). */
static bool judge_id(zs_security_judge *j, uint32_t id, const char *what, zs_span at)
{
    if (id <= ID_MAX) {
        return true;
    }
    zs_diag *d =
        zs_security_push(j, ZS_CODE_SECURITY_ID, at,
                         "CVE-2024-40635, CVE-2026-46680 (containerd): such a user ended as root; "
                         "runc refuses the number",
                         "the %s %u is above %d", what, id, ID_MAX);
    zs_diag_help(j->diags, d, "choose a number from 1 to %d", ID_MAX);
    return false;
}

/* from: process.user
 * to: ZS505
 * spec: CVE-2024-40635, CVE-2026-46680
 * lossy: no */
static void judge_ids(zs_security_judge *j)
{
    if (j->process == NULL || !ZS_HAS(j->process, ZS_OCI_PROCESS_USER)) {
        return;
    }
    const zs_oci_user *user = j->process->user;
    bool is_sound = judge_id(j, user->uid, "user id", ZS_AT(user, ZS_OCI_USER_UID));
    if (is_sound || user->gid != user->uid) {
        judge_id(j, user->gid, "group id", ZS_AT(user, ZS_OCI_USER_GID));
    }
    for (uint32_t i = 0; i < user->additional_gids.n; i++) {
        judge_id(j, user->additional_gids.items[i], "group id", user->additional_gids.at[i].at);
    }
}

/* What the runtimes themselves list as unsafe in `potentiallyUnsafeConfigAnnotations`, and krun's.
 * NULL: nothing. */
static const char *unsafe_kind(zs_str key)
{
    static const struct {
        const char *key; /* ends in `.`: a prefix */
        const char *kind;
    } table[] = {
        {"org.systemd.property.", "a property of the container's systemd unit"},
        {"run.oci.", "an instruction to crun"},
        {"krun.", "an instruction to libkrun"},
        {"org.criu.config", "a configuration file of CRIU on the host"},
        {"bundle", "the bundle's path, by which runc finds its files"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        zs_str known = zs_str_of(table[i].key);
        bool is_prefix = zs_str_ends(known, ZS_STR("."));
        if (is_prefix ? zs_str_starts(key, known) : zs_str_eq(key, known)) {
            return table[i].kind;
        }
    }
    return NULL;
}

/* from: annotations
 * to: ZS506
 * spec: CVE-2024-3154
 * lossy: no */
static void judge_annotations(zs_security_judge *j)
{
    const zs_str_map *annotations = &j->spec->annotations;
    for (uint32_t i = 0; i < annotations->n; i++) {
        const zs_str_entry *entry = &annotations->items[i];
        const char *kind = unsafe_kind(entry->key);
        if (kind == NULL) {
            continue;
        }
        zs_span at = zs_span_is_set(entry->key_at) ? entry->key_at : annotations->at[i].at;
        zs_diag *d = zs_security_push(
            j, ZS_CODE_SECURITY_ANNOTATION, at,
            "CVE-2024-3154 (CRI-O): whoever wrote annotations chose properties of a systemd unit, "
            "and so ran commands on the host",
            "the annotation %Q is %s", entry->key, kind);
        zs_diag_help(j->diags, d,
                     j->scope == ZS_SECURITY_FOREIGN
                         ? "remove it, unless an engine that you trust wrote it"
                         : "remove it, or say why it is needed: "
                           "`# zspecc: allow ZS506 because ...`");
    }
}

/* What a key or value of a kernel parameter holds that no parameter has. NULL: nothing. */
static const char *fault_of_sysctl(zs_str text, bool is_key)
{
    bool was_separator = true;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool is_separator = c == '.' || c == '/';
        if (c == '+' || c == '=') {
            return "holds `+` or `=`";
        }
        if ((c < ' ' && c != '\t') || c == 0x7F || (is_key && c <= ' ')) {
            return is_key ? "holds a blank or control character" : "holds a control character";
        }
        if (is_key && is_separator && was_separator) {
            return "has an empty part";
        }
        was_separator = is_separator;
    }
    return is_key && was_separator ? "has an empty part" : NULL;
}

/* from: linux.sysctl
 * to: ZS507
 * spec: CVE-2022-0811
 * lossy: no */
static void judge_sysctl(zs_security_judge *j)
{
    static const char advisory[] =
        "CVE-2022-0811 (CRI-O): behind a `+` in a value stood a second parameter, "
        "kernel.core_pattern, which the host then ran";
    for (uint32_t i = 0; j->linux_ != NULL && i < j->linux_->sysctl.n; i++) {
        const zs_str_entry *entry = &j->linux_->sysctl.items[i];
        zs_span value_at = j->linux_->sysctl.at[i].at;
        const char *what = fault_of_sysctl(entry->key, true);
        if (what != NULL) {
            zs_span at = zs_span_is_set(entry->key_at) ? entry->key_at : value_at;
            zs_security_push(j, ZS_CODE_SECURITY_SYSCTL, at, advisory, "the kernel parameter %Q %s",
                             entry->key, what);
            continue;
        }
        what = fault_of_sysctl(entry->value, false);
        if (what != NULL) {
            zs_diag *d =
                zs_security_push(j, ZS_CODE_SECURITY_SYSCTL, value_at, advisory,
                                 "the value of the kernel parameter %Q %s", entry->key, what);
            zs_diag_help(j->diags, d, "write one value; a second parameter is an entry of its own");
        }
    }
}

bool zs_security_oci_rules(zs_arena *a, const zs_oci_spec *spec, zs_security_scope scope,
                           const zs_security_places *places, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    zs_security_judge j = {.a = a, .spec = spec, .scope = scope, .places = places, .diags = diags};
    j.process = ZS_HAS(spec, ZS_OCI_SPEC_PROCESS) ? spec->process : NULL;
    j.linux_ = ZS_HAS(spec, ZS_OCI_SPEC_LINUX) ? spec->linux_ : NULL;
    judge_ids(&j);
    judge_annotations(&j);
    judge_sysctl(&j);
    zs_security_judge_hooks(&j);
    return judge_cwd(&j) && zs_security_judge_privilege(&j) && zs_security_judge_mounts(&j) &&
           diags->n_errors == n_errors && !a->failed;
}
