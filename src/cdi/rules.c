/* What makes a CDI file valid beyond its schema: the version table, duplicate devices, empty
 * edits, class ids, interface names, annotations. Errors are what the reference library refuses;
 * what only the prose forbids is a warning. Source: Container Device Interface 1.1.0, SPEC.md and
 * pkg/cdi validation. */
#include "cdi/hooks.h"
#include "cdi/registry.h"
#include "cdi/sort.h"
#include "cdi/version.h"

#include "base/banned.h"

/* ---- version --------------------------------------------------------------------------------- */

/* One diagnostic for the field that needs most: mending it mends the file. */
static void check_version(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags)
{
    zs_cdi_version declared = zs_cdi_version_of(spec->cdi_version);
    zs_cdi_need need = zs_cdi_version_needed(spec);
    if (declared == ZS_CDI_VERSIONS || declared >= need.version) {
        return;
    }
    zs_span version_at = ZS_AT(spec, ZS_CDI_SPEC_CDI_VERSION);
    const char *lowest = zs_cdi_version_name(need.version);
    zs_diag *d;
    if (need.what) {
        d = zs_diag_push(diags, ZS_CODE_CDI_VERSION_LOW, need.at,
                         "%s needs cdiVersion %s, the file declares %Q", need.what, lowest,
                         spec->cdi_version);
        zs_diag_add_label(diags, d, version_at, "declared here");
    } else {
        d = zs_diag_push(diags, ZS_CODE_CDI_VERSION_LOW, version_at,
                         "cdiVersion %Q is below %s, the lowest that any file can have",
                         spec->cdi_version, lowest);
    }
    zs_str fix = zs_format(a, "\"%s\"", lowest);
    zs_diag_help(diags, d, "declare cdiVersion `%s` or newer", lowest);
    if (fix.n > 0) {
        zs_diag_fix(diags, d, version_at, fix);
    }
}

/* ---- annotations ----------------------------------------------------------------------------- */

enum { ANNOTATION_NAME_MAX = 63, ANNOTATION_PREFIX_MAX = 253, ANNOTATIONS_BYTES_MAX = 256 * 1024 };

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Letters and digits, inside also what `inner` holds. */
static bool is_label(zs_str s, size_t most, const char *inner)
{
    if (s.n == 0 || s.n > most || !is_alphanumeric(s.p[0]) || !is_alphanumeric(s.p[s.n - 1])) {
        return false;
    }
    for (size_t i = 0; i < s.n; i++) {
        if (!is_alphanumeric(s.p[i]) && zs_str_find(zs_str_of(inner), s.p[i]) == strlen(inner)) {
            return false;
        }
    }
    return true;
}

/* Warns about keys outside the Kubernetes grammar, which the prose asks for and the reference
 * library lets pass. */
static void check_annotations(const zs_str_map *annotations, zs_diags *diags)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < annotations->n; i++) {
        const zs_str_entry *entry = &annotations->items[i];
        size_t slash = zs_str_find(entry->key, '/');
        bool has_prefix = slash < entry->key.n;
        zs_str name = has_prefix ? zs_str_sub(entry->key, slash + 1, entry->key.n) : entry->key;
        zs_str prefix = zs_str_sub(entry->key, 0, has_prefix ? slash : 0);
        bytes += entry->key.n + entry->value.n;
        if (is_label(name, ANNOTATION_NAME_MAX, "-_.") &&
            (!has_prefix || is_label(prefix, ANNOTATION_PREFIX_MAX, "-."))) {
            continue;
        }
        zs_diag *d = zs_diag_push(diags, ZS_CODE_CDI_ANNOTATION, entry->key_at,
                                  "annotation key %Q is not a name with an optional domain prefix",
                                  entry->key);
        zs_diag_help(diags, d,
                     "use 1 to 63 letters, digits, `-`, `_` or `.`, as in `vendor.com/name`");
    }
    if (bytes > ANNOTATIONS_BYTES_MAX) {
        zs_diag_push(diags, ZS_CODE_CDI_ANNOTATION, annotations->items[0].key_at,
                     "annotations hold %U bytes, more than 262144", (uint64_t)bytes);
    }
}

/* ---- edits ----------------------------------------------------------------------------------- */

enum { CLOS_ID_MAX = 4095 };

/* A class id becomes a directory of the resctrl file system. */
static void check_intel_rdt(const zs_cdi_intel_rdt *rdt, zs_diags *diags)
{
    zs_str id = rdt->clos_id;
    if (zs_str_is(id, "/")) {
        return;
    }
    bool is_file_name = id.n <= CLOS_ID_MAX && !zs_str_is(id, ".") && !zs_str_is(id, "..") &&
                        zs_str_find(id, '/') == id.n && zs_str_find(id, '\n') == id.n;
    if (is_file_name) {
        return;
    }
    zs_diag *d = zs_diag_push(diags, ZS_CODE_CDI_CLOS_ID, ZS_AT(rdt, ZS_CDI_INTEL_RDT_CLOS_ID),
                              "closID %Q is not the name of a directory", id);
    zs_diag_help(diags, d,
                 "use a name without `/` of at most %d bytes, or `/` alone for the root group",
                 CLOS_ID_MAX);
}

/* One list of names of which no two may be equal: what they are, and the n texts with their
 * places. */
typedef struct zs_names {
    const char *what; /* "device" */
    const zs_str *texts;
    const zs_span *at;
} zs_names;

static int compare_names(const void *names, uint32_t x, uint32_t y)
{
    const zs_str *texts = ((const zs_names *)names)->texts;
    return zs_str_cmp(texts[x], texts[y]);
}

/* Reports each name that an earlier one equals; empty texts are faulty names that were reported
 * before. */
static bool check_unique(zs_arena *a, const zs_names *names, uint32_t n, zs_code code,
                         zs_diags *diags)
{
    const uint32_t *order = zs_sort_indices(a, n, compare_names, names);
    if (!order) {
        return false;
    }
    for (uint32_t i = 1, first = 0; i < n; i++) {
        zs_str text = names->texts[order[i]];
        if (text.n == 0 || !zs_str_eq(text, names->texts[order[first]])) {
            first = i;
            continue;
        }
        zs_diag *d = zs_diag_push(diags, code, names->at[order[i]], "%s %Q is there twice",
                                  names->what, text);
        zs_diag_add_label(diags, d, names->at[order[first]], "first here");
    }
    return true;
}

/* Host and container names of interfaces are each unique within one edits object. */
static bool check_net_devices(zs_arena *a, const zs_cdi_net_device_list *list, zs_diags *diags)
{
    zs_str *texts = zs_arena_array(a, list->n, sizeof *texts);
    zs_span *at = zs_arena_array(a, list->n, sizeof *at);
    if (!texts || !at) {
        return false;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        texts[i] = list->items[i].host_interface_name;
        at[i] = ZS_AT(&list->items[i], ZS_CDI_NET_DEVICE_HOST_INTERFACE_NAME);
    }
    zs_names hosts = {"host interface", texts, at};
    if (!check_unique(a, &hosts, list->n, ZS_CODE_CDI_NET_DEVICE, diags)) {
        return false;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        texts[i] = list->items[i].name;
        at[i] = ZS_AT(&list->items[i], ZS_CDI_NET_DEVICE_NAME);
    }
    zs_names containers = {"interface name", texts, at};
    return check_unique(a, &containers, list->n, ZS_CODE_CDI_NET_DEVICE, diags);
}

/* Runtimes refuse a hook with a relative path or without a positive timeout, though the file
 * itself loads. */
static void check_hooks(const zs_cdi_hooks *hooks, zs_diags *diags)
{
    for (uint32_t i = 0, n = zs_cdi_hook_count(hooks); i < n; i++) {
        zs_cdi_hook_view hook = zs_cdi_hook_at(hooks, i);
        if (hook.path.n > 0 && hook.path.p[0] != '/') {
            zs_diag_push(diags, ZS_CODE_CDI_HOOK, hook.path_at,
                         "hook path %Q is relative: runtimes refuse the container", hook.path);
        }
        if (hook.has_timeout && hook.timeout_seconds <= 0) {
            zs_diag *d =
                zs_diag_push(diags, ZS_CODE_CDI_HOOK, hook.timeout_at,
                             "hook timeout %D s is not positive: runtimes refuse the container",
                             hook.timeout_seconds);
            zs_diag_help(diags, d, "leave `timeout` out for no limit");
        }
    }
}

static bool is_empty(const zs_cdi_container_edits *edits)
{
    return edits->env.n == 0 && edits->device_nodes.n == 0 && edits->net_devices.n == 0 &&
           edits->mounts.n == 0 && zs_cdi_hook_count(edits->hooks) == 0 &&
           edits->additional_gids.n == 0 && !ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT);
}

/* True when a field of the edits was already reported: then it only looks absent. */
static bool is_faulty(const zs_cdi_container_edits *edits)
{
    for (unsigned i = 0; i < ZS_CDI_CONTAINER_EDITS_FIELDS; i++) {
        if (ZS_ORIGIN(edits, i).rule == ZS_RULE_FAULTY) {
            return true;
        }
    }
    return false;
}

static bool check_edits(zs_arena *a, const zs_cdi_container_edits *edits, zs_diags *diags)
{
    if (ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT)) {
        check_intel_rdt(edits->intel_rdt, diags);
    }
    check_hooks(edits->hooks, diags);
    return check_net_devices(a, &edits->net_devices, diags);
}

/* ---- devices --------------------------------------------------------------------------------- */

/* Names are looked up without their file, so one file may not use a name twice. */
static bool check_device_names(zs_arena *a, const zs_cdi_device_list *devices, zs_diags *diags)
{
    zs_str *texts = zs_arena_array(a, devices->n, sizeof *texts);
    zs_span *at = zs_arena_array(a, devices->n, sizeof *at);
    if (!texts || !at) {
        return false;
    }
    for (uint32_t i = 0; i < devices->n; i++) {
        texts[i] = devices->items[i].name;
        at[i] = ZS_AT(&devices->items[i], ZS_CDI_DEVICE_NAME);
    }
    zs_names names = {"device", texts, at};
    return check_unique(a, &names, devices->n, ZS_CODE_CDI_DUPLICATE_DEVICE, diags);
}

/* A device changes something, or asking for it would be a mistake that nobody sees. */
static bool check_device(zs_arena *a, const zs_cdi_device *device, zs_diags *diags)
{
    check_annotations(&device->annotations, diags);
    if (!ZS_HAS(device, ZS_CDI_DEVICE_CONTAINER_EDITS)) {
        return true;
    }
    const zs_cdi_container_edits *edits = device->container_edits;
    if (is_empty(edits) && !is_faulty(edits)) {
        zs_diag *d =
            zs_diag_push(diags, ZS_CODE_CDI_EMPTY_EDITS, edits->node.at,
                         "device %Q has no edits, so its whole file is refused", device->name);
        zs_diag_help(diags, d, "give it at least one of `env`, `deviceNodes`, `mounts` or `hooks`");
    }
    return check_edits(a, edits, diags);
}

bool zs_cdi_rules(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags)
{
    uint32_t errors = diags->n_errors;
    check_version(a, spec, diags);
    check_annotations(&spec->annotations, diags);
    if (ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS) &&
        !check_edits(a, spec->container_edits, diags)) {
        return false;
    }
    for (uint32_t i = 0; i < spec->devices.n; i++) {
        if (!check_device(a, &spec->devices.items[i], diags)) {
            return false;
        }
    }
    return check_device_names(a, &spec->devices, diags) && diags->n_errors == errors && !a->failed;
}

void zs_cdi_note_removed(const zs_source *source, zs_diags *diags, uint32_t first)
{
    for (uint32_t i = first; i < diags->n; i++) {
        zs_diag *d = diags->items[i];
        if (d->code != ZS_CODE_UNKNOWN_KEY || d->at.source != source->id) {
            continue;
        }
        zs_str key = zs_str_sub(source->bytes, d->at.begin, d->at.length);
        if (key.n > 2 && key.p[0] == '"') {
            key = zs_str_sub(key, 1, key.n - 2);
        }
        if (zs_str_is(key, "enableCMT") || zs_str_is(key, "enableMBM")) {
            zs_diag_note(diags, d, "CDI 1.1.0 removed `%S`: its readers refuse the file", key);
            zs_diag_help(diags, d, "use `enableMonitoring` with cdiVersion `1.1.0`");
        }
    }
}
