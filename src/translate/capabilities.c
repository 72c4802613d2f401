/* process.capabilities and process.noNewPrivileges.
 * Source: translation rules T11 and T15, deviations D2, D3 and D23: `capabilities` is the whole
 * list, not an addition. */
#include "translate/capability_names.h"
#include "translate/context.h"
#include "translate/offer.h"

#include "base/banned.h"

/* What `capabilities` or `cap_drop` says: a set by kernel number, and where each number was
 * named. */
typedef struct capability_list {
    uint64_t set;
    bool has_all;
    zs_span all_at;
    zs_span at[ZS_CAPABILITIES];
} capability_list;

/* AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP
 * SETGID SETPCAP SETUID SYS_CHROOT */
static const uint8_t defaults[] = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31};
#define ALL ((UINT64_C(1) << ZS_CAPABILITIES) - 1)

static uint64_t default_set(void)
{
    uint64_t set = 0;
    for (size_t i = 0; i < sizeof defaults; i++) {
        set |= UINT64_C(1) << defaults[i];
    }
    return set;
}

/* Suggests with the prefix as the user wrote it: without when it is missing. */
static void push_unknown(zs_context *c, zs_str name, zs_span at, const char *field)
{
    zs_str candidates[ZS_CAPABILITIES * 2];
    for (unsigned i = 0; i < ZS_CAPABILITIES; i++) {
        zs_str full = zs_capability_name(i);
        candidates[2 * i] = zs_str_sub(full, 4, full.n);
        candidates[2 * i + 1] = full;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_UNKNOWN_CAPABILITY, at,
                              "%Q of `%s` is not a capability", name, field);
    zs_str near = zs_suggest(name, candidates, ZS_CAPABILITIES * 2);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean %Q?", near);
        if (zs_suggests_one(name, candidates, ZS_CAPABILITIES * 2)) {
            zs_offer_text(c->a, c->diags, d, at, name, near);
        }
    } else {
        zs_diag_help(c->diags, d,
                     "capabilities(7) lists the names, such as `NET_ADMIN`; `ALL` means every one");
    }
}

/* Turns names into a set; what is no capability is pushed and left out. */
static void read_list(zs_context *c, const zs_str_list *list, const char *field,
                      capability_list *ret)
{
    for (uint32_t i = 0; i < list->n; i++) {
        zs_span at = list->at[i].at;
        if (zs_str_eq_nocase(list->items[i], ZS_STR("ALL")) ||
            zs_str_eq_nocase(list->items[i], ZS_STR("CAP_ALL"))) {
            ret->has_all = true;
            ret->all_at = at;
            continue;
        }
        unsigned number = zs_capability_number(list->items[i]);
        if (number == ZS_CAPABILITIES) {
            push_unknown(c, list->items[i], at, field);
            continue;
        }
        ret->set |= UINT64_C(1) << number;
        ret->at[number] = at;
    }
}

static void push_contradiction(zs_context *c, zs_str name, zs_span added, zs_span dropped)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CAPABILITY_CONTRADICTION, dropped,
                              "%Q is in `capabilities` and in `cap_drop`", name);
    zs_diag_set_label(c->diags, d, "dropped here");
    zs_diag_add_label(c->diags, d, added, "asked for here");
    zs_diag_help(c->diags, d, "keep one of the two");
}

/* Docker lets one of the two win in silence; here a contradiction is an error. */
static void check_both(zs_context *c, const capability_list *add, const capability_list *drop)
{
    if (add->has_all && drop->has_all) {
        push_contradiction(c, ZS_STR("ALL"), add->all_at, drop->all_at);
    }
    for (unsigned i = 0; i < ZS_CAPABILITIES; i++) {
        if (add->set & drop->set & UINT64_C(1) << i) {
            push_contradiction(c, zs_capability_name(i), add->at[i], drop->at[i]);
        }
    }
}

/* `capabilities` replaces the defaults, which surprises whoever comes from Docker: say what
 * went. */
static void warn_of_lost_defaults(zs_context *c, uint64_t kept)
{
    uint64_t lost = default_set() & ~kept;
    if (lost == 0) {
        return;
    }
    zs_buf buf;
    zs_buf_init(&buf, c->a, 1024);
    for (unsigned i = 0; i < ZS_CAPABILITIES; i++) {
        if (lost & UINT64_C(1) << i) {
            zs_str name = zs_capability_name(i);
            zs_buf_addf(&buf, buf.n == 0 ? "%S" : " %S", zs_str_sub(name, 4, name.n));
        }
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CAPABILITIES_REPLACE,
                              ZS_AT(c->service, ZS_SVC_SERVICE_CAPABILITIES),
                              "`capabilities` is the whole list: the container loses defaults");
    zs_diag_note(c->diags, d, "not granted: %S", zs_buf_str(&buf));
    zs_diag_help(c->diags, d, "add the names that the service needs");
}

/* The granted set, and in *ret_from why. */
static uint64_t choose(zs_context *c, zs_origin *ret_from)
{
    const zs_svc_service *service = c->service;
    capability_list add = {0}, drop = {0};
    uint32_t n_errors = c->diags->n_errors;
    read_list(c, &service->capabilities, "capabilities", &add);
    bool is_known = c->diags->n_errors == n_errors; /* else the list is not what was meant */
    read_list(c, &service->cap_drop, "cap_drop", &drop);
    check_both(c, &add, &drop);
    if (c->is_privileged) {
        if (service->cap_drop.n > 0) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_PRIVILEGED_KEEPS,
                                      ZS_AT(service, ZS_SVC_SERVICE_CAP_DROP),
                                      "`cap_drop` does nothing for a privileged service");
            zs_diag_add_label(c->diags, d, c->privileged_at,
                              "privileged here: every capability is granted");
        }
        *ret_from = zs_from(c->privileged_at, ZS_RULE_CAPABILITIES_ALL);
        return ALL;
    }
    if (service->capabilities.n > 0) {
        *ret_from = zs_from(ZS_AT(service, ZS_SVC_SERVICE_CAPABILITIES), ZS_RULE_CAPABILITIES);
        uint64_t set = add.has_all ? ALL & ~drop.set : add.set & ~drop.set;
        if (!drop.has_all && is_known) {
            warn_of_lost_defaults(c, set | drop.set);
        }
        return set;
    }
    if (service->cap_drop.n > 0) {
        *ret_from = zs_from(ZS_AT(service, ZS_SVC_SERVICE_CAP_DROP), ZS_RULE_CAPABILITIES);
        return drop.has_all ? 0 : default_set() & ~drop.set;
    }
    *ret_from = zs_from_rule(ZS_RULE_CAPABILITIES_DEFAULT);
    return default_set();
}

/* At execve(2) the kernel takes the sets from a user that is not root, so a service that asks for
 * capabilities would run without them and nobody would tell.
 * Source: capabilities(7), "Transformation of capabilities during execve()" */
static void warn_of_other_user(zs_context *c, uint64_t set)
{
    const zs_oci_user *user = c->process->user;
    zs_span at = ZS_AT(c->service, ZS_SVC_SERVICE_CAPABILITIES);
    if (c->is_privileged || c->service->capabilities.n == 0 || set == 0 || user == NULL ||
        user->uid == 0) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CAPABILITIES_OF_USER, at,
                              "the user %u loses the capabilities when its program starts",
                              (unsigned)user->uid);
    zs_diag_note(c->diags, d, "they stay a bound: a program whose file has them gets them");
    zs_diag_help(c->diags, d,
                 "give them to the program's file with `setcap`, or run as root with just these");
}

/* The names of a set, full: whoever appends to one of the lists that share it gets a copy. */
static bool list_names(zs_context *c, uint64_t set, zs_origin from, zs_str_list *ret)
{
    if (!zs_texts_begin(c->a, zs_bits_count(set), ret)) {
        return false;
    }
    for (; set != 0; set &= set - 1) {
        zs_texts_put(ret, zs_capability_name(zs_bits_first(set)), from);
    }
    return true;
}

/* from: capabilities, cap_drop, privileged
 * to: process.capabilities
 * spec: T11
 * lossy: no */
static bool translate_sets(zs_context *c)
{
    zs_str_list names;
    zs_origin from;
    uint64_t set = choose(c, &from);
    warn_of_other_user(c, set);
    zs_oci_capabilities *made = zs_oci_process_make_capabilities(c->a, c->process, from);
    if (made == NULL || !list_names(c, set, from, &names)) {
        return false;
    }
    zs_oci_capabilities_set_bounding(made, names, from);
    zs_oci_capabilities_set_effective(made, names, from);
    zs_oci_capabilities_set_permitted(made, names, from);
    zs_oci_capabilities_begin_inheritable(made, zs_from_rule(ZS_RULE_CAPABILITIES_EMPTY));
    zs_oci_capabilities_begin_ambient(made, zs_from_rule(ZS_RULE_CAPABILITIES_EMPTY));
    return true;
}

/* from: privileged, capabilities, security_opt
 * to: process.noNewPrivileges
 * spec: T15, D23
 * lossy: no */
static void translate_no_new_privileges(zs_context *c)
{
    bool value = !c->is_privileged && c->service->capabilities.n == 0;
    zs_origin from = zs_from_rule(ZS_RULE_NO_NEW_PRIVILEGES);
    if (c->is_privileged) {
        from.at = c->privileged_at;
    } else if (!value) {
        from.at = ZS_AT(c->service, ZS_SVC_SERVICE_CAPABILITIES);
    }
    if (c->security.has_no_new_privileges) {
        value = c->security.no_new_privileges;
        from = zs_from(c->security.no_new_privileges_at, ZS_RULE_NO_NEW_PRIVILEGES_OPTION);
    }
    zs_oci_process_set_no_new_privileges(c->process, value, from);
}

bool zs_translate_capabilities(zs_context *c)
{
    translate_no_new_privileges(c);
    return translate_sets(c);
}
