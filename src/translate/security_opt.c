/* security_opt: words that change other regions; and process.apparmorProfile,
 * process.selinuxLabel, linux.mountLabel.
 * Must not know what stands in a seccomp profile: that is seccomp.c.
 * Source: deviation D23; the options of Docker and podman of the same names. */
#include "translate/context.h"
#include "translate/seccomp.h"

#include "base/banned.h"

enum { LABEL_USER, LABEL_ROLE, LABEL_TYPE, LABEL_LEVEL, LABEL_FILE_TYPE, LABELS };
static const char *const label_words[LABELS] = {"user:", "role:", "type:", "level:", "filetype:"};

/* What can be said once: two options that say different things of it contradict each other. */
enum {
    SAID_NO_NEW_PRIVILEGES,
    SAID_APPARMOR,
    SAID_SECCOMP,
    SAID_LABEL,
    SAID = SAID_LABEL + LABELS
};

/* Options read so far. */
typedef struct said {
    zs_str value[SAID];
    zs_span at[SAID];
    zs_span disable_at, part_at; /* `label=disable`, and a part of a label */
} said;

typedef zs_security_option option;

static void push_option(zs_context *c, const option *o, const char *what, const char *help)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECURITY_OPTION, o->at, "the security option %Q %s",
                              o->key, what);
    zs_diag_help(c->diags, d, "%s", help);
}

static void push_contradiction(zs_context *c, zs_span at, zs_span before)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECURITY_OPTION, at,
                              "two entries of `security_opt` contradict each other");
    zs_diag_add_label(c->diags, d, before, "the other one");
    zs_diag_help(c->diags, d, "keep one of the two");
}

/* Takes note of what an option says; false, with an error, when an earlier one says otherwise. */
static bool say(zs_context *c, said *s, unsigned what, zs_str value, zs_span at)
{
    if (zs_span_is_set(s->at[what]) && !zs_str_eq(s->value[what], value)) {
        push_contradiction(c, at, s->at[what]);
        return false;
    }
    s->value[what] = value;
    s->at[what] = at;
    return true;
}

/* A bare word is true; the rest is what strconv.ParseBool of Go takes, as in Docker. */
static void read_no_new_privileges(zs_context *c, said *s, const option *o)
{
    static const char *const yes[] = {"1", "t", "T", "true", "TRUE", "True"};
    static const char *const no[] = {"0", "f", "F", "false", "FALSE", "False"};
    bool is_yes = !o->has_value, is_no = false;
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
        is_yes = is_yes || zs_str_is(o->value, yes[i]);
        is_no = is_no || (o->has_value && zs_str_is(o->value, no[i]));
    }
    if (!is_yes && !is_no) {
        push_option(c, o, "is neither true nor false",
                    "write `no-new-privileges=true` or `no-new-privileges=false`");
        return;
    }
    if (say(c, s, SAID_NO_NEW_PRIVILEGES, is_yes ? ZS_STR("true") : ZS_STR("false"), o->at)) {
        c->security.has_no_new_privileges = true;
        c->security.no_new_privileges = is_yes;
        c->security.no_new_privileges_at = o->at;
    }
}

/* A host without AppArmor refuses any profile, so `unconfined`, which is what nothing means,
 * writes nothing. */
static void read_apparmor(zs_context *c, said *s, const option *o)
{
    if (o->value.n == 0) {
        push_option(c, o, "names no profile", "write `apparmor=PROFILE` or `apparmor=unconfined`");
        return;
    }
    if (say(c, s, SAID_APPARMOR, o->value, o->at)) {
        c->security.apparmor = zs_str_is(o->value, "unconfined") ? ZS_STR("") : o->value;
        c->security.apparmor_at = o->at;
    }
}

/* Only what contradicts is found here; the profile is looked for when all is known. */
static void read_seccomp(zs_context *c, said *s, const option *o)
{
    static const char help[] = "write `seccomp=FILE`, `seccomp=default` or `seccomp=unconfined`";
    if (o->value.n == 0) {
        push_option(c, o, "names no profile", help);
        c->security.is_seccomp_faulty = true;
        return;
    }
    if (zs_str_is(o->value, "-")) {
        push_option(c, o, "takes no standard input", help);
        c->security.is_seccomp_faulty = true;
        return;
    }
    zs_seccomp_choice choice = zs_seccomp_read(o->value, o->at, false);
    if (!say(c, s, SAID_SECCOMP, choice.text, o->at)) {
        c->security.is_seccomp_faulty = true;
    }
}

/* Parts of a label are collected; `disable` is what a container without a label has anyway. */
static void read_label(zs_context *c, said *s, const option *o)
{
    if (zs_str_is(o->value, "disable")) {
        s->disable_at = o->at;
        return;
    }
    for (unsigned i = 0; i < LABELS; i++) {
        zs_str word = zs_str_of(label_words[i]);
        if (zs_str_starts(o->value, word) && o->value.n > word.n) {
            zs_str part = zs_str_sub(o->value, word.n, o->value.n);
            s->part_at = o->at;
            if (say(c, s, SAID_LABEL + i, part, o->at)) {
                c->security.selinux[i] = part;
                c->security.selinux_at = o->at;
            }
            return;
        }
    }
    push_option(c, o, "names no part of a label",
                "write `label=disable`, or user:, role:, type:, level: or filetype: with a value");
}

static void read_system_paths(zs_context *c, const option *o)
{
    if (!zs_str_is(o->value, "unconfined")) {
        push_option(c, o, "knows one value only", "write `systempaths=unconfined`");
        return;
    }
    c->security.is_unconfined = true;
    c->security.unconfined_at = o->at;
}

/* Adds the parts of `value` between separators to the list. */
static bool add_parts(zs_context *c, zs_str_list *list, zs_str value, char separator, zs_span at)
{
    while (value.n > 0) {
        zs_str part = zs_str_sub(value, 0, zs_str_find(value, separator));
        value = zs_str_sub(value, part.n + 1, value.n);
        zs_str *item = part.n == 0
                           ? NULL
                           : zs_list_push(c->a, list, sizeof *item, (zs_origin){at, ZS_RULE_NONE});
        if (item != NULL) {
            *item = part;
        }
    }
    return !c->a->failed;
}

/* podman's mask=/a:/b and unmask=/a:/b or ALL. */
static bool read_paths(zs_context *c, const option *o, zs_str_list *list, bool takes_all)
{
    zs_str rest = o->value;
    for (bool is_more = true; is_more; is_more = rest.n > 0) {
        const char *what = NULL;
        zs_str part = zs_str_sub(rest, 0, zs_str_find(rest, ':'));
        rest = zs_str_sub(rest, part.n + 1, rest.n);
        if (!(takes_all && zs_str_is(part, "ALL")) && !zs_path_is_plain(part, &what)) {
            push_option(c, o, "takes absolute paths",
                        "write paths with `:` between them, such as `mask=/proc/a:/proc/b`");
            return true;
        }
    }
    return add_parts(c, list, o->value, ':', o->at);
}

/* Options of the /proc mount, parted by commas. */
static bool read_proc_options(zs_context *c, const option *o)
{
    if (o->value.n == 0 || zs_has_control(o->value) || zs_str_find(o->value, ' ') < o->value.n) {
        push_option(c, o, "takes mount options, none of them with a space",
                    "write options with `,` between them, such as `proc-opts=hidepid=2`");
        return true;
    }
    return add_parts(c, &c->security.proc_options, o->value, ',', o->at);
}

/* A path that is masked and unmasked. */
static bool check_paths(zs_context *c)
{
    const zs_str_list *masked = &c->security.masked, *unmasked = &c->security.unmasked;
    zs_index paths = {0};
    uint32_t before = ZS_INDEX_NONE;
    for (uint32_t i = 0; i < masked->n; i++) {
        if (!zs_index_put(c->a, &paths, masked->items[i], i, &before)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < unmasked->n; i++) {
        uint32_t other = zs_index_find(&paths, unmasked->items[i]);
        if (other != ZS_INDEX_NONE) {
            push_contradiction(c, unmasked->at[i].at, masked->at[other].at);
        }
    }
    return true;
}

/* Only the word before the `=` is another one. */
static void offer_key(zs_context *c, zs_diag *d, const option *o, zs_str near)
{
    enum { QUOTES = 2 };
    size_t length = o->key.n + (o->has_value ? 1 + o->value.n : 0);
    bool is_quoted = o->at.length == length + QUOTES;
    if (is_quoted || o->at.length == length) {
        zs_span at = zs_span_of(o->at.source, (size_t)o->at.begin + is_quoted, o->key.n);
        zs_diag_fix(c->diags, d, at, near);
    }
}

/* One option; unknown ones are errors, as in Docker. */
static bool read_option(zs_context *c, said *before, const option *o)
{
    zs_security *s = &c->security;
    if (zs_str_is(o->key, "no-new-privileges")) {
        read_no_new_privileges(c, before, o);
    } else if (zs_str_is(o->key, "apparmor")) {
        read_apparmor(c, before, o);
    } else if (zs_str_is(o->key, "seccomp")) {
        read_seccomp(c, before, o);
    } else if (zs_str_is(o->key, "label")) {
        read_label(c, before, o);
    } else if (zs_str_is(o->key, "systempaths")) {
        read_system_paths(c, o);
    } else if (zs_str_is(o->key, "mask")) {
        return read_paths(c, o, &s->masked, false);
    } else if (zs_str_is(o->key, "unmask")) {
        return read_paths(c, o, &s->unmasked, true);
    } else if (zs_str_is(o->key, "proc-opts")) {
        return read_proc_options(c, o);
    } else if (!zs_str_is(o->key, "disable") || o->has_value) {
        static const zs_str words[] = {
            {"no-new-privileges", 17}, {"apparmor", 8}, {"seccomp", 7}, {"label", 5},
            {"systempaths", 11},       {"mask", 4},     {"unmask", 6},  {"proc-opts", 9}};
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECURITY_OPTION, o->at,
                                  "%Q is not a security option", o->key);
        zs_str near = zs_suggest(o->key, words, sizeof words / sizeof *words);
        if (near.n > 0) {
            zs_diag_help(c->diags, d, "did you mean %Q?", near);
            if (zs_suggests_one(o->key, words, sizeof words / sizeof *words)) {
                offer_key(c, d, o, near);
            }
        } else {
            zs_diag_help(c->diags, d,
                         "the options are no-new-privileges apparmor seccomp label "
                         "systempaths mask unmask proc-opts");
        }
    }
    return true;
}

/* from: security_opt
 * to: nothing yet
 * spec: D23; options that contradict each other are errors, where Docker takes the last
 * lossy: no */
bool zs_resolve_security(zs_context *c)
{
    const zs_str_list *options = &c->service->security_opt;
    said before = {0};
    for (uint32_t i = 0; i < options->n; i++) {
        option o = zs_security_option_split(options->items[i], options->at[i].at);
        if (!read_option(c, &before, &o)) {
            return false;
        }
    }
    if (zs_span_is_set(before.disable_at) && zs_span_is_set(before.part_at)) {
        push_contradiction(c, before.part_at, before.disable_at);
    }
    return check_paths(c);
}

/* from: security_opt label
 * to: process.selinuxLabel, linux.mountLabel
 * spec: D23
 * lossy: no */
static bool translate_labels(zs_context *c)
{
    const zs_str *part = c->security.selinux;
    zs_span at = c->security.selinux_at;
    if (!zs_span_is_set(at)) {
        return true;
    }
    for (unsigned i = 0; i < LABEL_FILE_TYPE; i++) {
        if (part[i].n == 0) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECURITY_OPTION, at,
                                      "an SELinux label needs `label=%s`", label_words[i]);
            zs_diag_note(c->diags, d,
                         "the host's policy would fill it in, and that is not known here");
            zs_diag_help(c->diags, d,
                         "give user:, role:, type: and level:, or write `label=disable`");
            return true;
        }
    }
    zs_origin from = zs_from(at, ZS_RULE_SELINUX);
    zs_str label = zs_format(c->a, "%S:%S:%S:%S", part[LABEL_USER], part[LABEL_ROLE],
                             part[LABEL_TYPE], part[LABEL_LEVEL]);
    zs_oci_process_set_selinux_label(c->process, label, from);
    if (part[LABEL_FILE_TYPE].n > 0) {
        zs_str mount = zs_format(c->a, "%S:object_r:%S:%S", part[LABEL_USER], part[LABEL_FILE_TYPE],
                                 part[LABEL_LEVEL]);
        zs_oci_linux_set_mount_label(c->linux_, mount, from);
    }
    return !c->a->failed;
}

/* from: security_opt apparmor
 * to: process.apparmorProfile
 * spec: D23
 * lossy: no */
bool zs_translate_security(zs_context *c)
{
    if (c->security.apparmor.n > 0) {
        zs_oci_process_set_apparmor_profile(c->process, c->security.apparmor,
                                            zs_from(c->security.apparmor_at, ZS_RULE_APPARMOR));
    }
    return translate_labels(c);
}
