/* Rules of `process` that the specification states in prose.
 * Must not know how the document was made, but for the rule of an origin.
 * Source: OCI runtime specification 1.3.0, config.md, Process. */
#include "translate/capability_names.h"
#include "translate/oci_rules.h"

#include "base/banned.h"

static const char process_section[] = "config.md, Process";
static const char posix_section[] = "config.md, POSIX process";
static const char linux_section[] = "config.md, Linux Process";

/* `C:\`: a document of Windows may lack the windows object that would tell. */
static bool has_drive(zs_str path)
{
    return path.n >= 3 && path.p[1] == ':' && path.p[2] == '\\';
}

/* A process needs a program and a place to start in. */
static void judge_args(zs_oci_judge *j, const zs_oci_process *process)
{
    bool is_windows = ZS_HAS(j->spec, ZS_OCI_SPEC_WINDOWS) || has_drive(process->cwd);
    bool has_line = is_windows && ZS_HAS(process, ZS_OCI_PROCESS_COMMAND_LINE);
    if (process->args.n == 0 && !has_line &&
        ZS_ORIGIN(process, ZS_OCI_PROCESS_ARGS).rule != ZS_RULE_FAULTY) {
        zs_span at = ZS_AT(process, ZS_OCI_PROCESS_ARGS);
        zs_diag *d =
            zs_oci_push(j, ZS_CODE_OCI_ARGS, zs_span_is_set(at) ? at : process->node.at,
                        process_section, "`process.args` is empty: there is nothing to start");
        zs_diag_help(j->diags, d, "name the program, such as `[\"/bin/sh\"]`");
    }
    if (ZS_HAS(process, ZS_OCI_PROCESS_CWD) && !is_windows) {
        zs_oci_judge_path(j, process->cwd, ZS_AT(process, ZS_OCI_PROCESS_CWD),
                          "the working directory", process_section);
    }
}

/* The kernel takes anything; programs and runc do not. Of an image's entry without a value the
 * translation has told already. */
static void judge_env(zs_oci_judge *j, const zs_oci_process *process)
{
    for (uint32_t i = 0; i < process->env.n; i++) {
        zs_str entry = process->env.items[i];
        size_t end = zs_str_find(entry, '=');
        if (end == 0) {
            zs_oci_push(j, ZS_CODE_OCI_ENV, process->env.at[i].at, process_section,
                        "an entry of `process.env` has no name");
        } else if (end == entry.n && process->env.at[i].rule != ZS_RULE_ENV_IMAGE) {
            zs_diag *d =
                zs_oci_push(j, ZS_CODE_OCI_ENV_BARE, process->env.at[i].at, process_section,
                            "the variable %Q of `process.env` has no value", entry);
            zs_diag_help(j->diags, d, "write `%S=` for an empty one; runc refuses it without",
                         entry);
        }
    }
}

/* Unknown names are only warned about, as the specification wants; what is effective must be
 * permitted, so within `allowed`. Returns the set by number, misspelled names too. */
static uint64_t judge_capability_set(zs_oci_judge *j, const zs_str_list *set, uint64_t allowed,
                                     const char *what)
{
    uint64_t found = 0;
    unsigned next = 0;
    for (uint32_t i = 0; i < set->n; i++) {
        unsigned number = zs_capability_find(set->items[i], next);
        bool is_known = number < ZS_CAPABILITIES;
        if (!is_known) {
            zs_diag *d =
                zs_oci_push(j, ZS_CODE_OCI_CAPABILITY, set->at[i].at, linux_section,
                            "%Q is not a known capability: runtimes leave it out", set->items[i]);
            number = zs_capability_number(set->items[i]);
            if (number == ZS_CAPABILITIES) {
                continue;
            }
            zs_diag_help(j->diags, d, "write %Q", zs_capability_name(number));
        } else if (!(allowed >> number & 1)) {
            zs_oci_push(j, ZS_CODE_OCI_CAPABILITY_SET, set->at[i].at, linux_section,
                        "the %s capability %Q is not permitted", what, set->items[i]);
        }
        found |= UINT64_C(1) << number;
        next = number + 1;
    }
    return found;
}

/* One list that serves two sets, as the translation makes them. */
static bool is_same(const zs_str_list *a, const zs_str_list *b)
{
    return a->items == b->items && a->n == b->n;
}

/* Five sets, two of which lie within the permitted one. */
static void judge_capabilities(zs_oci_judge *j, const zs_oci_process *process)
{
    if (!ZS_HAS(process, ZS_OCI_PROCESS_CAPABILITIES)) {
        return;
    }
    const zs_oci_capabilities *c = process->capabilities;
    uint32_t n = j->diags->n_errors + j->diags->n_warnings;
    uint64_t bounding = judge_capability_set(j, &c->bounding, UINT64_MAX, "bounding");
    bool is_sound = j->diags->n_errors + j->diags->n_warnings == n;
    bool is_one = is_sound && is_same(&c->bounding, &c->permitted);
    uint64_t permitted =
        is_one ? bounding : judge_capability_set(j, &c->permitted, UINT64_MAX, "permitted");
    judge_capability_set(j, &c->inheritable, UINT64_MAX, "inheritable");
    if (!is_one || !is_same(&c->permitted, &c->effective)) {
        judge_capability_set(j, &c->effective, permitted, "effective");
    }
    judge_capability_set(j, &c->ambient, permitted, "ambient");
}

/* The schema knows the form of a type only. */
static bool is_known_limit(zs_str type)
{
    static const char *const known[] = {
        "AS",   "CORE",   "CPU",   "DATA", "FSIZE",  "LOCKS",  "MEMLOCK",    "MSGQUEUE",
        "NICE", "NOFILE", "NPROC", "RSS",  "RTPRIO", "RTTIME", "SIGPENDING", "STACK"};
    zs_str word = zs_str_sub(type, sizeof "RLIMIT_" - 1, type.n);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (zs_str_is(word, known[i])) {
            return true;
        }
    }
    return false;
}

/* The kernel refuses a soft limit above the hard one, runtimes a type that is there twice. */
static bool judge_limits(zs_oci_judge *j, const zs_oci_process *process)
{
    zs_index types = {0};
    for (uint32_t i = 0; i < process->rlimits.n; i++) {
        const zs_oci_rlimit *limit = &process->rlimits.items[i];
        uint32_t before = ZS_INDEX_NONE;
        if (!ZS_HAS(limit, ZS_OCI_RLIMIT_TYPE)) {
            continue;
        }
        zs_span at = ZS_AT(limit, ZS_OCI_RLIMIT_TYPE);
        if (!zs_index_put(j->a, &types, limit->type, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE) {
            zs_diag *d = zs_oci_push(j, ZS_CODE_OCI_RLIMIT, at, posix_section,
                                     "the limit %Q is there twice", limit->type);
            zs_diag_add_label(j->diags, d,
                              ZS_AT(&process->rlimits.items[before], ZS_OCI_RLIMIT_TYPE),
                              "first here");
        }
        if (j->linux_ != NULL && !is_known_limit(limit->type)) {
            zs_oci_push(j, ZS_CODE_OCI_RLIMIT, at, posix_section, "%Q is no limit of Linux",
                        limit->type);
        }
        if (ZS_HAS(limit, ZS_OCI_RLIMIT_SOFT) && ZS_HAS(limit, ZS_OCI_RLIMIT_HARD) &&
            limit->soft > limit->hard) {
            zs_oci_push(j, ZS_CODE_OCI_RLIMIT, ZS_AT(limit, ZS_OCI_RLIMIT_SOFT), posix_section,
                        "the soft limit %U of %Q is above the hard limit %U", limit->soft,
                        limit->type, limit->hard);
        }
    }
    return true;
}

/* Runtimes read a missing number as 0, which is root: worth a word. */
static void judge_user(zs_oci_judge *j, const zs_oci_process *process)
{
    if (!ZS_HAS(process, ZS_OCI_PROCESS_USER) || ZS_HAS(j->spec, ZS_OCI_SPEC_WINDOWS)) {
        return;
    }
    const zs_oci_user *user = process->user;
    bool has_both = ZS_HAS(user, ZS_OCI_USER_UID) && ZS_HAS(user, ZS_OCI_USER_GID);
    bool is_faulty = ZS_ORIGIN(user, ZS_OCI_USER_UID).rule == ZS_RULE_FAULTY ||
                     ZS_ORIGIN(user, ZS_OCI_USER_GID).rule == ZS_RULE_FAULTY;
    if (!has_both && !is_faulty) {
        zs_oci_push(j, ZS_CODE_OCI_USER, user->node.at, "config.md, User",
                    "`process.user` has no `%s`", ZS_HAS(user, ZS_OCI_USER_UID) ? "gid" : "uid");
    }
    if (ZS_HAS(user, ZS_OCI_USER_UMASK) && user->umask > 0777) {
        zs_oci_push(j, ZS_CODE_OCI_UMASK, ZS_AT(user, ZS_OCI_USER_UMASK), "config.md, User",
                    "the umask is octal %o, and has at most three octal digits", user->umask);
    }
}

/* The kernel takes 1024 ns <= runtime <= deadline <= period. */
static void judge_scheduler(zs_oci_judge *j, const zs_oci_process *process)
{
    enum { LEAST_NS = 1024 };
    const zs_oci_scheduler *s = process->scheduler;
    if (!ZS_HAS(process, ZS_OCI_PROCESS_SCHEDULER) ||
        s->policy != ZS_OCI_SCHEDULER_POLICY_SCHED_DEADLINE) {
        return;
    }
    uint64_t period = ZS_HAS(s, ZS_OCI_SCHEDULER_PERIOD) && s->period > 0 ? s->period : s->deadline;
    if (s->runtime < LEAST_NS || s->runtime > s->deadline || s->deadline > period) {
        zs_oci_push(j, ZS_CODE_OCI_SCHEDULER, s->node.at, linux_section,
                    "SCHED_DEADLINE needs 1024 <= runtime <= deadline <= period, in nanoseconds");
    }
}

bool zs_oci_judge_process(zs_oci_judge *j, const zs_oci_process *process)
{
    judge_args(j, process);
    judge_env(j, process);
    judge_capabilities(j, process);
    judge_user(j, process);
    judge_scheduler(j, process);
    if (ZS_HAS(process, ZS_OCI_PROCESS_EXEC_CPU_AFFINITY)) {
        const zs_oci_exec_cpu_affinity *affinity = process->exec_cpu_affinity;
        zs_oci_judge_list(j, affinity->initial, ZS_AT(affinity, ZS_OCI_EXEC_CPU_AFFINITY_INITIAL),
                          "`initial`", linux_section);
        zs_oci_judge_list(j, affinity->final, ZS_AT(affinity, ZS_OCI_EXEC_CPU_AFFINITY_FINAL),
                          "`final`", linux_section);
    }
    return judge_limits(j, process);
}
