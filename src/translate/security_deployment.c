/* Security rules on a deployment: each service translated as far as it goes without its other
 * inputs, and judged; and volumes that two services share.
 * Must not complain about what such a sketch lacks: volumes, secrets, users of the image.
 * Source: the advisories that each code's explanation names. */
#include "translate/capability_names.h"
#include "translate/security_judge.h"

#include "base/banned.h"

zs_security_places zs_security_places_of(const zs_input *input)
{
    const zs_svc_service *service = &input->service->value;
    bool is_flag = ZS_HAS(service, ZS_SVC_SERVICE_HOST_NETWORK) && service->host_network;
    zs_span network =
        ZS_AT(service, is_flag ? ZS_SVC_SERVICE_HOST_NETWORK : ZS_SVC_SERVICE_NETWORK_MODE);
    return (zs_security_places){
        .whole = input->service->key_at,
        .paths = ZS_AT(service, service->privileged ? ZS_SVC_SERVICE_PRIVILEGED
                                                    : ZS_SVC_SERVICE_SECURITY_OPT),
        .pid = ZS_AT(service, ZS_SVC_SERVICE_PID_MODE),
        .network = input->is_host_network ? input->host_network_at : network,
        .ipc = ZS_AT(service, ZS_SVC_SERVICE_IPC_MODE),
    };
}

zs_security_places zs_security_places_in(const zs_oci_spec *spec)
{
    zs_security_places places = {.whole = spec->node.at};
    if (ZS_HAS(spec, ZS_OCI_SPEC_LINUX)) {
        const zs_oci_linux *l = spec->linux_;
        bool has_masks = ZS_HAS(l, ZS_OCI_LINUX_MASKED_PATHS);
        bool has_namespaces = ZS_HAS(l, ZS_OCI_LINUX_NAMESPACES);
        places.paths = has_masks ? ZS_AT(l, ZS_OCI_LINUX_MASKED_PATHS) : l->node.at;
        places.pid = has_namespaces ? ZS_AT(l, ZS_OCI_LINUX_NAMESPACES) : l->node.at;
        places.network = places.ipc = places.pid;
    }
    return places;
}

/* ---- shared volumes -------------------------------------------------------------------------- */
/* Can processes of the service mount? */
static bool may_mount(const zs_svc_service *service, zs_span *ret_at)
{
    if (service->privileged) {
        *ret_at = ZS_AT(service, ZS_SVC_SERVICE_PRIVILEGED);
        return true;
    }
    for (uint32_t i = 0; i < service->capabilities.n; i++) {
        zs_str name = service->capabilities.items[i];
        unsigned number = zs_capability_number(name);
        if (zs_str_eq_nocase(name, ZS_STR("ALL")) || zs_str_eq_nocase(name, ZS_STR("CAP_ALL")) ||
            (number < ZS_CAPABILITIES && zs_str_is(zs_capability_name(number), "CAP_SYS_ADMIN"))) {
            *ret_at = service->capabilities.at[i].at;
            return true;
        }
    }
    return false;
}

/* The name of what a storage entry shares with others: a named volume, or a directory of the host
 * that it can write. n 0: nothing. */
static zs_str shared_name(const zs_svc_storage *storage, zs_span *ret_at)
{
    if (storage->tag == ZS_SVC_STORAGE_NAMED && !storage->as.named->readonly) {
        *ret_at = ZS_AT(storage->as.named, ZS_SVC_STORAGE_NAMED_NAME);
        return storage->as.named->name;
    }
    if (storage->tag == ZS_SVC_STORAGE_BIND && !storage->as.bind->readonly) {
        *ret_at = ZS_AT(storage->as.bind, ZS_SVC_STORAGE_BIND_SOURCE);
        return storage->as.bind->source;
    }
    return (zs_str){NULL, 0};
}

/* from: storage of two services, their capabilities
 * to: ZS504
 * spec: CVE-2025-52881
 * lossy: only the two services nearest in the document are named */
static void judge_pair(zs_security_judge *j, const zs_svc_service_map *services,
                       const zs_shared_pair *pair)
{
    zs_span may_at = ZS_NOWHERE;
    const zs_svc_service_entry *a = &services->items[pair->first],
                               *b = &services->items[pair->second];
    if (!may_mount(&b->value, &may_at) && !may_mount(&a->value, &may_at)) {
        return;
    }
    zs_diag *d = zs_security_push(
        j, ZS_CODE_SECURITY_MOUNT, pair->second_at,
        "CVE-2025-52881 (runc): a container that could change a shared volume while another one "
        "started led the runtime's writes to the host's /proc",
        "%Q and %Q share the volume %Q, and one of them may mount", a->key, b->key, pair->volume);
    zs_diag_add_label(j->diags, d, pair->first_at, "shared with this one");
    zs_diag_add_label(j->diags, d, may_at, "lets it mount");
    zs_diag_help(j->diags, d, "mount it read-only in one of the two, or take the right away");
}

/* The latest use of each volume, while pairs are looked for. */
typedef struct latest {
    zs_index by_volume;   /* -> number of a use */
    zs_shared_pair *uses; /* the second of the pair is the use */
    uint32_t n, capacity;
} latest;

/* Each volume of the service against its latest use by another one. */
static bool find_pairs(zs_arena *a, const zs_svc_storage_list *storage, uint32_t service,
                       latest *seen, zs_shared_pairs *pairs)
{
    for (uint32_t k = 0; k < storage->n; k++) {
        zs_span at = ZS_NOWHERE;
        zs_str name = shared_name(&storage->items[k], &at);
        uint32_t before = ZS_INDEX_NONE;
        void *uses = seen->uses, *items = pairs->items;
        if (name.n == 0) {
            continue;
        }
        if (!zs_arena_grow(a, &uses, &seen->capacity, seen->n, seen->n + 1, sizeof *seen->uses) ||
            !zs_arena_grow(a, &items, &pairs->capacity, pairs->n, pairs->n + 1,
                           sizeof *pairs->items) ||
            !zs_index_put(a, &seen->by_volume, name, seen->n, &before)) {
            return false;
        }
        seen->uses = uses;
        pairs->items = items;
        seen->uses[seen->n++] = (zs_shared_pair){.second = service, .second_at = at};
        if (before != ZS_INDEX_NONE && seen->uses[before].second != service) {
            pairs->items[pairs->n++] = (zs_shared_pair){.first = seen->uses[before].second,
                                                        .second = service,
                                                        .first_at = seen->uses[before].second_at,
                                                        .second_at = at,
                                                        .volume = name};
        }
    }
    return true;
}

/* Lists by service, so that one of many need not look at the pairs of all. */
static bool sort_pairs(zs_arena *a, uint32_t n_services, zs_shared_pairs *pairs)
{
    uint32_t *begin = zs_arena_array(a, (size_t)n_services + 2, sizeof *begin);
    uint32_t *of = zs_arena_array(a, (size_t)pairs->n * 2, sizeof *of);
    if (begin == NULL || of == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < pairs->n; i++) {
        begin[pairs->items[i].first + 2]++;
        begin[pairs->items[i].second + 2]++;
    }
    for (uint32_t i = 2; i < n_services + 2; i++) {
        begin[i] += begin[i - 1];
    }
    for (uint32_t i = 0; i < pairs->n; i++) {
        of[begin[pairs->items[i].first + 1]++] = i;
        of[begin[pairs->items[i].second + 1]++] = i;
    }
    pairs->begin = begin;
    pairs->of = of;
    return true;
}

const zs_shared_pairs *zs_security_find_shared(zs_arena *a, const zs_svc_deployment *deployment)
{
    zs_shared_pairs *pairs = zs_arena_alloc(a, sizeof *pairs);
    latest seen = {{0}, NULL, 0, 0};
    bool ok = pairs != NULL;
    for (uint32_t i = 0; ok && i < deployment->services.n; i++) {
        ok = find_pairs(a, &deployment->services.items[i].value.storage, i, &seen, pairs);
    }
    return ok && sort_pairs(a, deployment->services.n, pairs) ? pairs : NULL;
}

bool zs_security_shared_rules(zs_arena *a, const zs_svc_deployment *deployment,
                              const zs_shared_pairs *pairs, const zs_svc_service_entry *only,
                              zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    zs_security_places places = {.whole = deployment->node.at};
    zs_security_judge j = {.a = a, .scope = ZS_SECURITY_CHECK, .places = &places, .diags = diags};
    uint32_t service = only != NULL ? (uint32_t)(only - deployment->services.items) : 0;
    uint32_t i = only != NULL ? pairs->begin[service] : 0;
    uint32_t end = only != NULL ? pairs->begin[service + 1] : pairs->n;
    for (; i < end; i++) {
        judge_pair(&j, &deployment->services, &pairs->items[only != NULL ? pairs->of[i] : i]);
    }
    return diags->n_errors == n_errors && !a->failed;
}

/* ---- sketches -------------------------------------------------------------------------------- */
/* Where the named volumes of a service are is not known: anywhere will do. False without memory. */
static bool place_volumes(zs_arena *a, const zs_svc_service *service, zs_input *input)
{
    zs_given_pair *pairs = zs_arena_array(a, service->storage.n, sizeof *pairs);
    for (uint32_t i = 0; pairs != NULL && i < service->storage.n; i++) {
        const zs_svc_storage *storage = &service->storage.items[i];
        if (storage->tag == ZS_SVC_STORAGE_NAMED) {
            zs_span at = ZS_AT(storage->as.named, ZS_SVC_STORAGE_NAMED_NAME);
            pairs[input->n_volumes++] =
                (zs_given_pair){storage->as.named->name, ZS_STR("/var/lib/volumes/x"), at};
        }
    }
    input->volumes = pairs;
    return pairs != NULL;
}

/* What a translation says that neither an option, an image, a host nor another file can change: it
 * is true of the document alone. */
static bool is_of_document(zs_code code)
{
    static const zs_code codes[] = {
        ZS_CODE_ID_RANGE,
        ZS_CODE_USER_SYNTAX,
        ZS_CODE_SECRET_REFERENCE,
        ZS_CODE_ENV_KEY,
        ZS_CODE_UNKNOWN_CAPABILITY,
        ZS_CODE_CAPABILITY_CONTRADICTION,
        ZS_CODE_CAPABILITIES_REPLACE,
        ZS_CODE_PRIVILEGED_KEEPS,
        ZS_CODE_RELATIVE_WORKDIR,
        ZS_CODE_MOUNT_PATH,
        ZS_CODE_RELATIVE_SOURCE,
        ZS_CODE_DUPLICATE_MOUNT,
        ZS_CODE_MOUNT_COVERS_DEFAULT,
        ZS_CODE_VOLUME_SHARED,
        ZS_CODE_NETWORK_TIER,
        ZS_CODE_DECIMAL_MODE,
        ZS_CODE_SIZE_IS_DECIMAL,
        ZS_CODE_NETWORK_CONTRADICTION,
        ZS_CODE_NETWORK_NOT_JOINED,
        ZS_CODE_NAMESPACE_MODE,
        ZS_CODE_NAMESPACE_PEER,
        ZS_CODE_CGROUP_PARENT,
        ZS_CODE_CPU_RANGE,
        ZS_CODE_HOSTNAME,
        ZS_CODE_MEMORY_RELATION,
        ZS_CODE_RESOURCE_RANGE,
        ZS_CODE_RESOURCE_RAISED,
        ZS_CODE_UNKNOWN_ULIMIT,
        ZS_CODE_ULIMIT_VALUE,
        ZS_CODE_CONTROL_CHARACTER,
        ZS_CODE_SECURITY_OPTION,
        ZS_CODE_LABEL,
        ZS_CODE_ADDRESS,
        ZS_CODE_NAME_SERVERS,
        ZS_CODE_DEVICE_NO_ACCESS,
        ZS_CODE_VOLUME_SIZE,
        ZS_CODE_UNKNOWN_SIGNAL,
        ZS_CODE_GPU_VENDOR_SPELLING,
        ZS_CODE_GPU_MEMBER_UNUSED,
    };
    size_t i = 0;
    while (i < sizeof codes / sizeof *codes && codes[i] != code) {
        i++;
    }
    return i < sizeof codes / sizeof *codes;
}

/* ---- the whole ------------------------------------------------------------------------------- */
bool zs_security_deployment_rules(zs_arena *a, const zs_svc_deployment *deployment, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    const zs_shared_pairs *pairs = zs_security_find_shared(a, deployment);
    if (pairs == NULL) {
        return false;
    }
    zs_security_shared_rules(a, deployment, pairs, NULL, diags);
    zs_arena_mark mark = zs_arena_mark_of(a);
    for (uint32_t i = 0; i < deployment->services.n; i++) {
        zs_input input = {.deployment = deployment,
                          .service = &deployment->services.items[i],
                          .service_at = deployment->services.at[i],
                          .replica = 1};
        zs_diags unsaid;
        uint32_t before = diags->n_errors;
        zs_oci_spec *spec = NULL;
        zs_diags_init(&unsaid, a, diags->levels);
        unsaid.is_json = diags->is_json;
        if (!place_volumes(a, &input.service->value, &input) ||
            !zs_translate_sketch(a, &input, &spec, &unsaid)) {
            return false;
        }
        uint32_t n_said = diags->n;
        for (uint32_t k = 0; k < unsaid.n; k++) {
            if (is_of_document(unsaid.items[k]->code)) {
                zs_diags_adopt(diags, unsaid.items[k]);
            }
        }
        if (diags->n_errors == before) { /* else what it would be is not known */
            zs_security_places places = zs_security_places_of(&input);
            zs_security_oci_rules(a, spec, ZS_SECURITY_CHECK, &places, diags);
        }
        if (diags->n == n_said && !a->failed) {
            zs_arena_rewind(a, mark); /* nothing points into the sketch */
        } else {
            mark = zs_arena_mark_of(a);
        }
    }
    return diags->n_errors == n_errors && !a->failed;
}

/* ---- CDI ------------------------------------------------------------------------------------- */
bool zs_security_cdi_rules(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    zs_security_places places = {.whole = spec->node.at};
    zs_security_judge j = {.a = a, .scope = ZS_SECURITY_FOREIGN, .places = &places, .diags = diags};
    bool has_common = ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS);
    zs_security_judge_cdi_hooks(&j, spec);
    if (has_common && !zs_security_judge_cdi_mounts(&j, &spec->container_edits->mounts)) {
        return false;
    }
    for (uint32_t i = 0; i < spec->devices.n; i++) {
        const zs_cdi_device *device = &spec->devices.items[i];
        if (ZS_HAS(device, ZS_CDI_DEVICE_CONTAINER_EDITS) &&
            !zs_security_judge_cdi_mounts(&j, &device->container_edits->mounts)) {
            return false;
        }
    }
    return diags->n_errors == n_errors && !a->failed;
}
