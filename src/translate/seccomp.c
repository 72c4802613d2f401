/* linux.seccomp: the parts of a profile that count for this container on this host.
 * Must not read profiles: they come parsed and sound.
 * Source: deviation D23; Docker's loader of profiles, the order of whose tests is kept. */
#include "translate/seccomp.h"

#include "translate/capability_names.h"
#include "translate/context.h"

#include "base/banned.h"

/* What conditions of a profile are held against. */
typedef struct surroundings {
    zs_context *c;
    zs_span asked_at; /* who asks for the profile */
    const zs_seccomp_arch *arch;
    bool has_kernel;
    uint32_t major, minor;
    uint64_t bounding;
    bool is_arch_pushed, is_kernel_pushed; /* once is enough */
} surroundings;

/* A condition asks for something the facts do not have: an error, since a guess would open or
 * close calls. */
static void push_unknown(surroundings *s, bool *is_pushed, zs_span at, const char *what,
                         const char *member, zs_str given)
{
    if (*is_pushed) {
        return;
    }
    *is_pushed = true;
    zs_diags *diags = s->c->diags;
    zs_diag *d =
        given.n == 0
            ? zs_diag_push(diags, ZS_CODE_SECCOMP_FACTS, at,
                           "the profile depends on the host's %s, which the facts do not have",
                           what)
            : zs_diag_push(
                  diags, ZS_CODE_SECCOMP_FACTS, at,
                  "the profile depends on the host's %s, and %Q of the facts is no known one", what,
                  given);
    zs_diag_add_label(diags, d, s->asked_at, "the profile is asked for here");
    zs_diag_help(diags, d, "record the facts on that host with `zspecc host`, or add %s to them",
                 member);
}

static bool knows_arch(surroundings *s, zs_span at)
{
    if (s->arch == NULL) {
        const zs_host_facts *facts = s->c->input->facts;
        push_unknown(s, &s->is_arch_pushed, at, "architecture", "`\"arch\": \"amd64\"`",
                     facts != NULL ? facts->arch : ZS_STR(""));
    }
    return s->arch != NULL;
}

static bool knows_kernel(surroundings *s, zs_span at)
{
    if (!s->has_kernel) {
        const zs_host_facts *facts = s->c->input->facts;
        push_unknown(s, &s->is_kernel_pushed, at, "kernel", "`\"kernel\": \"6.1.0\"`",
                     facts != NULL ? facts->kernel : ZS_STR(""));
    }
    return s->has_kernel;
}

/* Everything that conditions may ask for, looked at once. */
static surroundings look_around(zs_context *c, zs_span asked_at)
{
    surroundings s = {.c = c, .asked_at = asked_at};
    const zs_host_facts *facts = c->input->facts;
    if (facts != NULL) {
        s.arch = zs_seccomp_arch_find(facts->arch);
        s.has_kernel = zs_kernel_release(facts->kernel, &s.major, &s.minor);
    }
    const zs_str_list *bounding = &c->process->capabilities->bounding;
    for (uint32_t i = 0; i < bounding->n; i++) {
        s.bounding |= UINT64_C(1) << zs_capability_number(bounding->items[i]);
    }
    return s;
}

/* Which of the parts of a condition hold: bit by bit, since includes want all and excludes any. */
enum { IS_ARCH = 1, HAS_ANY_CAP = 2, HAS_ALL_CAPS = 4, IS_KERNEL = 8 };

static unsigned what_holds(surroundings *s, const zs_scmp_condition *condition)
{
    uint64_t caps = 0;
    uint32_t major = 0, minor = 0, words = 0;
    unsigned holds = 0;
    for (uint32_t i = 0; i < condition->arches.n; i++) {
        words |= UINT32_C(1) << condition->arches.items[i];
    }
    if (words != 0 && knows_arch(s, ZS_AT(condition, ZS_SCMP_CONDITION_ARCHES))) {
        holds |= words & s->arch->words ? IS_ARCH : 0;
    }
    for (uint32_t i = 0; i < condition->caps.n; i++) {
        caps |= UINT64_C(1) << condition->caps.items[i];
    }
    holds |= (caps & s->bounding) != 0 ? HAS_ANY_CAP : 0;
    holds |= (caps & ~s->bounding) == 0 ? HAS_ALL_CAPS : 0;
    if (condition->min_kernel.n > 0 && zs_kernel_release(condition->min_kernel, &major, &minor) &&
        knows_kernel(s, ZS_AT(condition, ZS_SCMP_CONDITION_MIN_KERNEL))) {
        bool is_newer = s->major > major || (s->major == major && s->minor >= minor);
        holds |= is_newer ? IS_KERNEL : 0;
    }
    return holds;
}

/* Does the rule count for this container on this host? */
static bool counts(surroundings *s, const zs_scmp_rule *rule)
{
    const zs_scmp_condition *no = ZS_HAS(rule, ZS_SCMP_RULE_EXCLUDES) ? rule->excludes : NULL;
    const zs_scmp_condition *yes = ZS_HAS(rule, ZS_SCMP_RULE_INCLUDES) ? rule->includes : NULL;
    if (no != NULL && (what_holds(s, no) & (IS_ARCH | HAS_ANY_CAP | IS_KERNEL)) != 0) {
        return false;
    }
    if (yes == NULL) {
        return true;
    }
    unsigned wanted = HAS_ALL_CAPS;
    wanted |= yes->arches.n > 0 ? IS_ARCH : 0;
    wanted |= yes->min_kernel.n > 0 ? IS_KERNEL : 0;
    return (what_holds(s, yes) & wanted) == wanted;
}

/* from: archMap of the profile, the facts' arch
 * to: linux.seccomp.architectures
 * spec: D23
 * lossy: a host that is not in the map gets a warning: only its own calls are filtered then */
static bool translate_arch_map(surroundings *s, zs_oci_seccomp *made,
                               const zs_scmp_profile *profile)
{
    const zs_scmp_arch_entry_list *map = &profile->arch_map;
    zs_context *c = s->c;
    zs_span at = ZS_AT(profile, ZS_SCMP_PROFILE_ARCH_MAP);
    if (map->n == 0 || !knows_arch(s, at)) {
        return true;
    }
    for (uint32_t i = 0; i < map->n; i++) {
        const zs_scmp_arch_entry *entry = &map->items[i];
        if (entry->architecture == s->arch->seccomp) {
            zs_span arch_at = ZS_AT(entry, ZS_SCMP_ARCH_ENTRY_ARCHITECTURE);
            return zs_oci_seccomp_add_architectures(c->a, made,
                                                    (zs_oci_seccomp_arch)entry->architecture,
                                                    zs_from(arch_at, ZS_RULE_SECCOMP_ARCH)) &&
                   zs_seccomp_add_arches(c->a, made, &entry->sub_architectures,
                                         ZS_RULE_SECCOMP_ARCH);
        }
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_SECCOMP_ARCH, at,
                     "`archMap` of the profile has no entry for %Q", c->input->facts->arch);
    zs_diag_note(c->diags, d,
                 "the filter is for the runtime's own architecture alone, as with Docker");
    zs_diag_add_label(c->diags, d, s->asked_at, "the profile is asked for here");
    return true;
}

/* The profile that was chosen, or NULL after saying why there is none. */
static const zs_scmp_profile *find_profile(zs_context *c, const zs_seccomp_choice *choice)
{
    const zs_input *input = c->input;
    zs_str why = {NULL, 0};
    if (choice->kind == ZS_SECCOMP_DEFAULT && input->seccomp_default != NULL) {
        return input->seccomp_default;
    }
    if (choice->kind != ZS_SECCOMP_DEFAULT && choice->is_option && input->seccomp_given != NULL) {
        return input->seccomp_given;
    }
    for (uint32_t i = 0; !choice->is_option && i < input->n_seccomp_profiles; i++) {
        const zs_seccomp_profile *one = &input->seccomp_profiles[i];
        if (zs_str_eq(one->name, choice->text)) {
            if (one->profile != NULL) {
                return one->profile;
            }
            why = one->why;
        }
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECCOMP_UNREAD, choice->at,
                              "the seccomp profile %Q cannot be read%s%S", choice->text,
                              why.n > 0 ? ": " : "", why);
    zs_diag_help(c->diags, d,
                 "a file is looked for beside the deployment: name one that is there, "
                 "or write `seccomp=default`");
    return NULL;
}

/* from: security_opt seccomp, --seccomp, privileged
 * to: linux.seccomp
 * spec: D23; a privileged service has a filter only when it names one itself
 * lossy: rules whose conditions do not hold leave no trace; comments go */
bool zs_translate_seccomp(zs_context *c)
{
    zs_seccomp_choice choice = zs_seccomp_choose(c->input);
    bool wants = choice.kind != ZS_SECCOMP_NONE && !c->security.is_seccomp_faulty;
    const zs_scmp_profile *profile = wants ? find_profile(c, &choice) : NULL;
    if (profile == NULL) {
        return true;
    }
    surroundings s = look_around(c, choice.at);
    zs_oci_seccomp *made =
        zs_oci_linux_make_seccomp(c->a, c->linux_, zs_from(choice.at, ZS_RULE_SECCOMP));
    if (made == NULL || !zs_seccomp_add_head(c->a, made, profile, ZS_RULE_SECCOMP_PROFILE) ||
        !translate_arch_map(&s, made, profile)) {
        return false;
    }
    for (uint32_t i = 0; i < profile->syscalls.n; i++) {
        const zs_scmp_rule *rule = &profile->syscalls.items[i];
        if (counts(&s, rule) &&
            !zs_seccomp_add_rule(c->a, made, rule, ZS_RULE_SECCOMP_PROFILE,
                                 zs_from(rule->node.at, ZS_RULE_SECCOMP_PROFILE))) {
            return false;
        }
    }
    return true;
}
