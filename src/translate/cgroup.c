/* linux.cgroupsPath, for a runtime that makes cgroups itself and for one that asks systemd.
 * Must not look at the host's cgroups: the facts name the caller's own.
 * Source: translation rule T28; deviations D14, D23, D30; systemd.slice(5), systemd.unit(5). */
#include "translate/context.h"

#include "base/banned.h"

typedef struct parent {
    zs_str path; /* n 0: none */
    zs_span at;
    const char *what; /* what people call it */
} parent;

/* The first that is set and not empty: the service, the host's variable, and for the cgroup file
 * system the caller's cgroup. */
static parent find_parent(const zs_context *c)
{
    const zs_svc_service *service = c->service;
    if (ZS_HAS(service, ZS_SVC_SERVICE_CGROUP_PARENT) && service->cgroup_parent.n > 0) {
        return (parent){service->cgroup_parent, ZS_AT(service, ZS_SVC_SERVICE_CGROUP_PARENT),
                        "cgroup_parent"};
    }
    const zs_host_facts *facts = c->input->facts;
    for (uint32_t i = 0; facts != NULL && i < facts->environment.n; i++) {
        const zs_str_entry *entry = &facts->environment.items[i];
        if (zs_str_is(entry->key, "ZLAYER_CGROUP_PARENT") && entry->value.n > 0) {
            return (parent){entry->value, facts->environment.at[i].at, "ZLAYER_CGROUP_PARENT"};
        }
    }
    bool has_own = facts != NULL && facts->cgroup != NULL &&
                   ZS_HAS(facts->cgroup, ZS_HOST_CGROUP_PARENT) &&
                   c->input->cgroups_by == ZS_CGROUPS_BY_FS;
    if (has_own) {
        return (parent){facts->cgroup->parent, ZS_AT(facts->cgroup, ZS_HOST_CGROUP_PARENT),
                        "the caller's cgroup"};
    }
    return (parent){{NULL, 0}, ZS_NOWHERE, NULL};
}

/* ---- systemd --------------------------------------------------------------------------------- */
enum { UNIT_NAME_MAX = 255 }; /* UNIT_NAME_MAX of systemd, less its NUL */

static const zs_str slice_end = {".slice", 6};
static const zs_str scope_prefix = {"zlayer", 6};

/* Letters and digits and what units have between them; a colon would part `slice:prefix:id`
 * elsewhere. Container ids hold nothing else. */
static bool is_unit_text(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char ch = s.p[i];
        bool is_alnum =
            (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9');
        if (!is_alnum && ch != '-' && ch != '_' && ch != '.' && ch != '\\' && ch != '@') {
            return false;
        }
    }
    return s.n > 0;
}

/* A slice `a-b.slice` is in `a.slice`: so no part between dashes may be empty. `-.slice` is the
 * root. NULL: nothing wrong. */
static const char *fault_of_slice(zs_str slice)
{
    if (slice.n > 0 && slice.p[0] == '/') {
        return "is a path, not a slice";
    }
    if (!zs_str_ends(slice, slice_end) || slice.n == slice_end.n) {
        return "is not a name that ends in `.slice`";
    }
    if (slice.n > UNIT_NAME_MAX) {
        return "is longer than 255 bytes";
    }
    if (zs_str_is(slice, "-.slice")) {
        return NULL;
    }
    bool was_dash = true;
    zs_str name = zs_str_sub(slice, 0, slice.n - slice_end.n);
    for (size_t i = 0; i < name.n; i++) {
        bool is_dash = name.p[i] == '-';
        if (is_dash && was_dash) {
            return "has an empty part beside a dash";
        }
        was_dash = is_dash;
    }
    if (was_dash) {
        return "has an empty part beside a dash";
    }
    return is_unit_text(slice) ? NULL : "holds a character that no slice has";
}

/* The last name of a path, where that alone would be a slice; n 0: it would not. */
static zs_str slice_in(zs_str path)
{
    while (path.n > 0 && path.p[path.n - 1] == '/') {
        path.n--;
    }
    size_t begin = path.n;
    while (begin > 0 && path.p[begin - 1] != '/') {
        begin--;
    }
    zs_str last = zs_str_sub(path, begin, path.n);
    return begin > 0 && fault_of_slice(last) == NULL ? last : (zs_str){NULL, 0};
}

/* What to write instead, with a fix where the path's own last name is the slice. */
static void push_no_slice(zs_context *c, const parent *from, const char *what)
{
    zs_str last = slice_in(from->path);
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CGROUP_SLICE, from->at, "the cgroup parent %Q %s",
                              from->path, what);
    zs_diag_note(c->diags, d, "it comes from `%s`, and `--cgroup-manager systemd` needs a slice",
                 from->what);
    if (last.n > 0) {
        zs_diag_help(c->diags, d, "write `%S`: systemd knows where it is", last);
        zs_diag_fix(c->diags, d, from->at, last);
    } else {
        zs_diag_help(c->diags, d,
                     "write a slice such as `zlayer-shop.slice`, which systemd makes "
                     "in `zlayer.slice`");
    }
}

/* from: cgroup_parent, facts environment ZLAYER_CGROUP_PARENT, facts uid, the container id
 * to: linux.cgroupsPath
 * spec: D23
 * lossy: no */
static bool translate_slice(zs_context *c, const parent *from)
{
    const char *what = from->path.n > 0 ? fault_of_slice(from->path) : NULL;
    const char *usual = c->is_rootless ? "user.slice" : "system.slice";
    zs_str slice = from->path.n > 0 ? from->path : zs_str_of(usual);
    size_t scope = scope_prefix.n + 1 + c->id.n + strlen(".scope");
    if (what != NULL) {
        push_no_slice(c, from, what);
    }
    if (scope > UNIT_NAME_MAX) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CGROUP_SLICE, c->input->service->key_at,
                                  "the container id %Q is too long for the name of a unit", c->id);
        zs_diag_note(c->diags, d, "the container's unit is `zlayer-ID.scope`, at most 255 bytes");
        zs_diag_help(c->diags, d, "rename the service, or use `--cgroup-manager cgroupfs`");
    }
    const zs_str parts[] = {slice, ZS_STR(":"), scope_prefix, ZS_STR(":"), c->id};
    zs_str path = zs_str_concat(c->a, parts, 5);
    zs_oci_linux_set_cgroups_path(c->linux_, path, zs_from(from->at, ZS_RULE_CGROUPS_SLICE));
    return path.p != NULL;
}

/* ---- the cgroup file system ------------------------------------------------------------------ */
/* Without a parent the runtime makes the cgroup where it stands, which needs a root that can be
 * written. */
static void check_root(zs_context *c)
{
    const zs_host_facts *facts = c->input->facts;
    const zs_host_cgroup *cgroup = facts == NULL ? NULL : facts->cgroup;
    if (cgroup == NULL || !ZS_HAS(cgroup, ZS_HOST_CGROUP_ROOT_WRITABLE) || cgroup->root_writable) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NO_CGROUP_PARENT,
                              ZS_AT(cgroup, ZS_HOST_CGROUP_ROOT_WRITABLE),
                              "there is no cgroup in which the container's could be made");
    zs_diag_note(c->diags, d, "the host's cgroup root cannot be written, and no parent is named");
    zs_diag_help(c->diags, d,
                 "write `cgroup_parent: /PATH` with a cgroup that is delegated to the caller");
    zs_diag_help(
        c->diags, d,
        "set ZLAYER_CGROUP_PARENT on the host, or run the caller in the host's cgroup namespace");
}

/* A relative parent is often a slice, which the other manager takes. */
static void push_no_path(zs_context *c, const parent *from, const char *what)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CGROUP_PARENT, from->at, "the cgroup parent %Q %s",
                              from->path, what);
    zs_diag_note(c->diags, d, "it comes from `%s` and starts linux.cgroupsPath", from->what);
    if (fault_of_slice(from->path) == NULL) {
        zs_diag_help(c->diags, d,
                     "a slice is for `--cgroup-manager systemd`; without it write its path");
    } else {
        zs_diag_help(c->diags, d,
                     "write an absolute path below the cgroup mount, such as `/zlayer/shop`");
    }
}

/* from: cgroup_parent, facts environment ZLAYER_CGROUP_PARENT, facts cgroup.parent
 * to: linux.cgroupsPath
 * spec: T28
 * lossy: no */
bool zs_translate_cgroup(zs_context *c)
{
    parent from = find_parent(c);
    const char *what = NULL;
    zs_str base = {NULL, 0};
    if (c->input->cgroups_by == ZS_CGROUPS_BY_SYSTEMD) {
        return translate_slice(c, &from);
    }
    if (from.path.n == 0) {
        check_root(c);
        return true;
    }
    if (!zs_path_is_plain(from.path, &what)) {
        push_no_path(c, &from, what);
        return true;
    }
    if (!zs_path_clean(c->a, from.path, &base)) {
        return false;
    }
    const zs_str parts[] = {base, ZS_STR("/"), c->id};
    zs_str path = zs_str_concat(c->a, parts, 3);
    zs_oci_linux_set_cgroups_path(c->linux_, path, zs_from(from.at, ZS_RULE_CGROUPS_PATH));
    return path.p != NULL;
}
