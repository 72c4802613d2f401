/* Who the container is: its id, hostname, annotations; and ociVersion.
 * Source: servicespec 3.8; translation rules T40, T41; deviations D14, D23. */
#include "translate/context.h"
#include "translate/signal_names.h"
#include "translate/offer.h"
#include "base/number.h"
#include "base/banned.h"

zs_str zs_container_id(zs_arena *a, const zs_input *input)
{
    zs_str role = input->role.is_set ? input->role.s : ZS_STR("default");
    if (zs_str_is(role, "default") && input->node == 0) {
        char digits[ZS_U64_ROOM];
        size_t n = zs_print_u64(input->replica, digits);
        const zs_str parts[] = {input->service->key, ZS_STR("-rep-"), {digits, n}};
        return zs_str_concat(a, parts, 3);
    }
    return zs_format(a, "%S-%S-%u-on-%U", input->service->key, role, input->replica, input->node);
}

enum { HOSTNAME_MAX = 64 }; /* __NEW_UTS_LEN of Linux */

/* What the kernel and programs can take as a host name. NULL: nothing wrong. */
static const char *fault_of(zs_str name)
{
    if (name.n == 0) {
        return "is empty";
    }
    if (name.n > HOSTNAME_MAX) {
        return "is longer than 64 bytes";
    }
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        if (c <= ' ' || c == 0x7F || c == '/') {
            return "holds a space, a slash or a control character";
        }
    }
    return NULL;
}

/* from: --hostname, hostname, the container id
 * to: hostname
 * spec: T40, D23
 * lossy: no */
static void translate_hostname(zs_context *c)
{
    const zs_svc_service *service = c->service;
    zs_str name = c->id;
    zs_origin from = zs_from(c->input->service->key_at, ZS_RULE_HOSTNAME_OF_ID);
    if (c->input->hostname.is_set) {
        name = c->input->hostname.s;
        from = zs_from(c->input->hostname.at, ZS_RULE_HOSTNAME);
    } else if (ZS_HAS(service, ZS_SVC_SERVICE_HOSTNAME)) {
        name = service->hostname;
        from = zs_from(ZS_AT(service, ZS_SVC_SERVICE_HOSTNAME), ZS_RULE_HOSTNAME);
    }
    const char *what = fault_of(name);
    if (what != NULL) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_HOSTNAME, from.at, "the host name %Q %s", name, what);
        zs_diag_help(c->diags, d, "set another one with `hostname` or `--hostname NAME`");
    }
    zs_oci_spec_set_hostname(c->spec, name, from);
}

/* from: labels
 * to: annotations
 * spec: D23
 * lossy: no */
static bool translate_labels(zs_context *c)
{
    const zs_str_map *labels = &c->service->labels;
    for (uint32_t i = 0; i < labels->n; i++) {
        const zs_str_entry *entry = &labels->items[i];
        if (entry->key.n == 0) {
            zs_diag_push(c->diags, ZS_CODE_LABEL, entry->key_at, "the name of a label is empty");
            continue;
        }
        if (!zs_oci_spec_put_annotations(c->a, c->spec, entry->key, entry->value,
                                         zs_from(labels->at[i].at, ZS_RULE_LABELS))) {
            return false;
        }
    }
    return true;
}

/* from: stop_signal
 * to: annotations org.opencontainers.image.stopSignal, over a label of that name
 * spec: OCI image specification 1.1.1, "Conversion to OCI Runtime Configuration"
 * lossy: no */
static bool translate_stop_signal(zs_context *c)
{
    const zs_svc_service *service = c->service;
    zs_span at = ZS_AT(service, ZS_SVC_SERVICE_STOP_SIGNAL);
    if (!ZS_HAS(service, ZS_SVC_SERVICE_STOP_SIGNAL)) {
        return true;
    }
    zs_str name;
    bool is_one;
    if (zs_signal_name(c->a, service->stop_signal, &name, &is_one)) {
        return zs_oci_spec_put_annotations(c->a, c->spec,
                                           ZS_STR("org.opencontainers.image.stopSignal"), name,
                                           zs_from(at, ZS_RULE_STOP_SIGNAL));
    }
    bool is_empty = service->stop_signal.n == 0;
    zs_diag *d = is_empty
                     ? zs_diag_push(c->diags, ZS_CODE_UNKNOWN_SIGNAL, at, "`stop_signal` is empty")
                     : zs_diag_push(c->diags, ZS_CODE_UNKNOWN_SIGNAL, at,
                                    "%Q is no signal of Linux", service->stop_signal);
    if (name.n > 0) {
        zs_diag_help(c->diags, d, "did you mean %Q?", name);
        if (is_one) {
            zs_offer_text(c->a, c->diags, d, at, service->stop_signal, name);
        }
    } else {
        zs_diag_help(c->diags, d, "write a name such as `SIGTERM` or `RTMIN+3`, or its number");
    }
    return !c->a->failed;
}

bool zs_translate_identity(zs_context *c)
{
    translate_hostname(c);
    return translate_labels(c) && translate_stop_signal(c);
}

static bool is_newer_action(zs_oci_seccomp_action action)
{
    return action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_KILL_PROCESS ||
           action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_KILL_THREAD ||
           action == ZS_OCI_SECCOMP_ACTION_SCMP_ACT_NOTIFY;
}

/* Where a filter first uses what came with 1.1.0: error numbers, the listener, three actions and a
 * flag. */
static zs_span newer_seccomp(const zs_oci_seccomp *s)
{
    static const uint8_t fields[] = {ZS_OCI_SECCOMP_DEFAULT_ERRNO_RET, ZS_OCI_SECCOMP_LISTENER_PATH,
                                     ZS_OCI_SECCOMP_LISTENER_METADATA};
    if (is_newer_action(s->default_action)) {
        return ZS_AT(s, ZS_OCI_SECCOMP_DEFAULT_ACTION);
    }
    for (size_t i = 0; i < sizeof fields; i++) {
        if (ZS_HAS(s, fields[i])) {
            return ZS_AT(s, fields[i]);
        }
    }
    for (uint32_t i = 0; i < s->flags.n; i++) {
        if (s->flags.items[i] == ZS_OCI_SECCOMP_FLAG_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV) {
            return s->flags.at[i].at;
        }
    }
    for (uint32_t i = 0; i < s->syscalls.n; i++) {
        const zs_oci_syscall *call = &s->syscalls.items[i];
        if (is_newer_action(call->action)) {
            return ZS_AT(call, ZS_OCI_SYSCALL_ACTION);
        }
        if (ZS_HAS(call, ZS_OCI_SYSCALL_ERRNO_RET)) {
            return ZS_AT(call, ZS_OCI_SYSCALL_ERRNO_RET);
        }
    }
    return ZS_NOWHERE;
}

/* The newest version that any field in use needs, and that field's place.
 * Source: the runtime specification's changes from 1.0.2 to 1.3.0. */
static const char *version_needed(const zs_context *c, zs_span *ret_at)
{
    const zs_oci_linux *l = c->linux_;
    if (l->net_devices.n > 0) {
        *ret_at = l->net_devices.at[0].at;
        return "1.3.0";
    }
    const zs_oci_intel_rdt *rdt = ZS_HAS(l, ZS_OCI_LINUX_INTEL_RDT) ? l->intel_rdt : NULL;
    if (rdt != NULL && (ZS_HAS(rdt, ZS_OCI_INTEL_RDT_SCHEMATA) ||
                        ZS_HAS(rdt, ZS_OCI_INTEL_RDT_ENABLE_MONITORING))) {
        *ret_at = ZS_AT(l, ZS_OCI_LINUX_INTEL_RDT);
        return "1.3.0";
    }
    *ret_at = l->seccomp != NULL ? newer_seccomp(l->seccomp) : ZS_NOWHERE;
    return zs_span_is_set(*ret_at) ? "1.1.0" : "1.0.2";
}

/* from: every field made
 * to: ociVersion
 * spec: T41
 * lossy: no */
bool zs_translate_version(zs_context *c)
{
    zs_span at;
    const char *version = version_needed(c, &at);
    zs_oci_spec_set_oci_version(c->spec, zs_str_of(version), zs_from(at, ZS_RULE_OCI_VERSION));
    return true;
}
