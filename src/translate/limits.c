/* process.rlimits and process.oomScoreAdj.
 * Source: deviations D4 and D23; setrlimit(2), proc_pid_oom_score_adj(5). */
#include "translate/context.h"
#include "translate/offer.h"
#include "base/banned.h"

/* By name of the type, which is the order in config.json. */
static const struct {
    const char *name, *type;
} kinds[] = {
    {"as", "RLIMIT_AS"},
    {"core", "RLIMIT_CORE"},
    {"cpu", "RLIMIT_CPU"},
    {"data", "RLIMIT_DATA"},
    {"fsize", "RLIMIT_FSIZE"},
    {"locks", "RLIMIT_LOCKS"},
    {"memlock", "RLIMIT_MEMLOCK"},
    {"msgqueue", "RLIMIT_MSGQUEUE"},
    {"nice", "RLIMIT_NICE"},
    {"nofile", "RLIMIT_NOFILE"},
    {"nproc", "RLIMIT_NPROC"},
    {"rss", "RLIMIT_RSS"},
    {"rtprio", "RLIMIT_RTPRIO"},
    {"rttime", "RLIMIT_RTTIME"},
    {"sigpending", "RLIMIT_SIGPENDING"},
    {"stack", "RLIMIT_STACK"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static unsigned kind_of(zs_str name)
{
    unsigned i = 0;
    while (i < KINDS && !zs_str_eq_nocase(name, zs_str_of(kinds[i].name))) {
        i++;
    }
    return i;
}

/* A name that is no limit, with the nearest one as a fix. */
static void push_unknown(zs_context *c, const zs_svc_ulimit_entry *entry)
{
    zs_str names[KINDS];
    for (unsigned i = 0; i < KINDS; i++) {
        names[i] = zs_str_of(kinds[i].name);
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_UNKNOWN_ULIMIT, entry->key_at,
                              "%Q of `ulimits` is not a resource limit", entry->key);
    zs_str near = zs_suggest(entry->key, names, KINDS);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean %Q?", near);
        if (zs_suggests_one(entry->key, names, KINDS)) {
            zs_offer_text(c->a, c->diags, d, entry->key_at, entry->key, near);
        }
    } else {
        zs_diag_help(
            c->diags, d,
            "the limits are as core cpu data fsize locks memlock msgqueue nice nofile nproc rss "
            "rtprio rttime sigpending stack");
    }
}

/* -1 is the kernel's RLIM_INFINITY, which the specification writes as the highest number. */
static uint64_t bound_of(int64_t value)
{
    return value < 0 ? UINT64_MAX : (uint64_t)value;
}

/* from: ulimits.<name>
 * to: process.rlimits[]
 * spec: D23
 * lossy: no */
static bool add_limit(zs_context *c, const zs_svc_ulimit_entry *entry, unsigned kind)
{
    const zs_svc_ulimit *limit = &entry->value;
    bool has_soft = ZS_HAS(limit, ZS_SVC_ULIMIT_SOFT), has_hard = ZS_HAS(limit, ZS_SVC_ULIMIT_HARD);
    if (!has_soft && !has_hard) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ULIMIT_VALUE, entry->key_at,
                                  "the limit %Q has neither `soft` nor `hard`", entry->key);
        zs_diag_help(c->diags, d, "write one of them; the other one follows");
        return true;
    }
    uint64_t soft = bound_of(has_soft ? limit->soft : limit->hard);
    uint64_t hard = bound_of(has_hard ? limit->hard : limit->soft);
    zs_span soft_at = ZS_AT(limit, has_soft ? ZS_SVC_ULIMIT_SOFT : ZS_SVC_ULIMIT_HARD);
    zs_span hard_at = ZS_AT(limit, has_hard ? ZS_SVC_ULIMIT_HARD : ZS_SVC_ULIMIT_SOFT);
    if (soft > hard) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ULIMIT_VALUE, soft_at,
                                  "the soft limit of %Q is above its hard limit", entry->key);
        zs_diag_add_label(c->diags, d, hard_at, "the hard limit");
        zs_diag_help(c->diags, d, "lower `soft`, or raise `hard`");
        return true;
    }
    zs_oci_rlimit *made =
        zs_oci_process_add_rlimits(c->a, c->process, zs_from(entry->key_at, ZS_RULE_RLIMITS));
    if (made == NULL) {
        return false;
    }
    zs_oci_rlimit_set_type(made, zs_str_of(kinds[kind].type),
                           zs_from(entry->key_at, ZS_RULE_RLIMITS));
    zs_oci_rlimit_set_hard(made, hard, zs_from(hard_at, ZS_RULE_RLIMITS));
    zs_oci_rlimit_set_soft(made, soft, zs_from(soft_at, ZS_RULE_RLIMITS));
    return true;
}

/* Names differ in letter case only when two of them mean one limit. */
static bool translate_rlimits(zs_context *c)
{
    const zs_svc_ulimit_entry *found[KINDS] = {NULL};
    for (uint32_t i = 0; i < c->service->ulimits.n; i++) {
        const zs_svc_ulimit_entry *entry = &c->service->ulimits.items[i];
        unsigned kind = kind_of(entry->key);
        if (kind == KINDS) {
            push_unknown(c, entry);
        } else if (found[kind] != NULL) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ULIMIT_VALUE, entry->key_at,
                                      "the limit %Q is there twice", entry->key);
            zs_diag_add_label(c->diags, d, found[kind]->key_at, "first here");
        } else {
            found[kind] = entry;
        }
    }
    for (unsigned kind = 0; kind < KINDS; kind++) {
        if (found[kind] != NULL && !add_limit(c, found[kind], kind)) {
            return false;
        }
    }
    return true;
}

/* from: resources.oom_score_adj
 * to: process.oomScoreAdj
 * spec: D23
 * lossy: no */
static void translate_oom_score(zs_context *c)
{
    const zs_svc_resources *resources = c->resources;
    if (resources != NULL && ZS_HAS(resources, ZS_SVC_RESOURCES_OOM_SCORE_ADJ)) {
        zs_oci_process_set_oom_score_adj(
            c->process, resources->oom_score_adj,
            zs_from(ZS_AT(resources, ZS_SVC_RESOURCES_OOM_SCORE_ADJ), ZS_RULE_OOM_SCORE));
    }
}

bool zs_translate_limits(zs_context *c)
{
    translate_oom_score(c);
    return translate_rlimits(c);
}
