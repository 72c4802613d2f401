/* Applies CDI edits item by item: one function a kind of edit. Nodes come completed (cdi_nodes.c).
 * Source: Container Device Interface 1.1.0 (main), pkg/cdi container-edits. */
#include "translate/cdi_edits.h"

#include "model/model.h"

#include "base/banned.h"

static zs_origin cdi_origin(zs_span at, enum zs_rule rule)
{
    return (zs_origin){at, (uint32_t)rule};
}

/* ---- device nodes ---------------------------------------------------------------------------- */

/* Types are text in a CDI file and an enum in a configuration. */
static zs_oci_device_type oci_type_of(zs_str letter)
{
    switch (letter.n > 0 ? letter.p[0] : 'c') {
    case 'b':
        return ZS_OCI_DEVICE_TYPE_B;
    case 'u':
        return ZS_OCI_DEVICE_TYPE_U;
    case 'p':
        return ZS_OCI_DEVICE_TYPE_P;
    default:
        return ZS_OCI_DEVICE_TYPE_C;
    }
}

/* Takes out item `i`: no setter does that, since nothing that we made is ever taken back but by a
 * CDI edit. The room behind the last item has to be zero, as whoever appends expects it. */
static void remove_item(void *items, zs_origin *at, uint32_t *n, uint32_t i, size_t size)
{
    char *item = (char *)items + i * size;
    memmove(item, item + size, (*n - i - 1) * size);
    memmove(at + i, at + i + 1, (*n - i - 1) * sizeof *at);
    --*n;
    memset((char *)items + *n * size, 0, size);
}

/* The last device of the list takes the place of an earlier one of the path it is going to have. */
static zs_oci_device *take_place(zs_oci_device_list *list, zs_str path)
{
    uint32_t last = list->n - 1;
    for (uint32_t i = 0; i < last; i++) {
        if (zs_str_eq(list->items[i].path, path)) {
            list->items[i] = list->items[last];
            list->at[i] = list->at[last];
            remove_item(list->items, list->at, &list->n, last, sizeof *list->items);
            return &list->items[i];
        }
    }
    return &list->items[last];
}

zs_oci_device *zs_cdi_put_node(zs_arena *a, zs_oci_linux *o, const zs_cdi_node *filled)
{
    const zs_cdi_device_node *node = filled->node;
    zs_oci_device_list *list = &o->devices;
    for (uint32_t i = 0; i < list->n; i++) {
        if (!zs_str_eq(list->items[i].path, node->path)) {
            continue;
        }
        remove_item(list->items, list->at, &list->n, i, sizeof *list->items);
        break;
    }
    zs_oci_device *device =
        zs_oci_linux_add_devices(a, o, cdi_origin(node->node.at, ZS_RULE_CDI_NODE));
    if (!device) {
        return NULL;
    }
    device = take_place(list, node->path);
    zs_span path_at = ZS_AT(node, ZS_CDI_DEVICE_NODE_PATH);
    zs_oci_device_set_path(device, node->path, cdi_origin(path_at, ZS_RULE_CDI_NODE));
    zs_oci_device_set_type(device, oci_type_of(filled->type), filled->type_from);
    if (!zs_str_is(filled->type, "p")) {
        zs_oci_device_set_major(device, filled->major, filled->numbers_from);
        zs_oci_device_set_minor(device, filled->minor, filled->numbers_from);
    }
    return device;
}

bool zs_cdi_add_rule(zs_arena *a, zs_oci_linux *o, const zs_cdi_node *filled)
{
    if (!zs_str_is(filled->type, "b") && !zs_str_is(filled->type, "c")) {
        return true;
    }
    zs_origin from = cdi_origin(filled->node->node.at, ZS_RULE_CDI_NODE_RULE);
    zs_oci_resources *resources = zs_oci_linux_make_resources(a, o, from);
    zs_oci_device_rule *rule = resources ? zs_oci_resources_add_devices(a, resources, from) : NULL;
    if (!rule) {
        return false;
    }
    bool is_block = zs_str_is(filled->type, "b");
    zs_oci_device_rule_set_allow(rule, true, from);
    zs_oci_device_rule_set_type(
        rule, is_block ? ZS_OCI_DEVICE_RULE_TYPE_B : ZS_OCI_DEVICE_RULE_TYPE_C, filled->type_from);
    zs_oci_device_rule_set_major(rule, filled->major, filled->numbers_from);
    zs_oci_device_rule_set_minor(rule, filled->minor, filled->numbers_from);
    zs_str access = filled->node->permissions;
    if (zs_str_is(access, "none")) {
        return true;
    }
    if (access.n == 0) {
        zs_oci_device_rule_set_access(rule, ZS_STR("rwm"), from);
    } else {
        zs_span access_at = ZS_AT(filled->node, ZS_CDI_DEVICE_NODE_PERMISSIONS);
        zs_oci_device_rule_set_access(rule, access, cdi_origin(access_at, ZS_RULE_CDI_NODE_RULE));
    }
    return true;
}

/* ---- mounts and hooks ------------------------------------------------------------------------ */

zs_oci_mount *zs_cdi_put_mount(zs_arena *a, zs_oci_spec *spec, uint32_t begin,
                               const zs_cdi_mount *mount)
{
    zs_oci_mount_list *list = &spec->mounts;
    for (uint32_t i = begin; i < list->n; i++) {
        if (!zs_str_eq(list->items[i].destination, mount->container_path)) {
            continue;
        }
        remove_item(list->items, list->at, &list->n, i, sizeof *list->items);
        break;
    }
    zs_oci_mount *made =
        zs_oci_spec_add_mounts(a, spec, cdi_origin(mount->node.at, ZS_RULE_CDI_MOUNT));
    if (!made) {
        return NULL;
    }
    zs_oci_mount_set_destination(
        made, mount->container_path,
        cdi_origin(ZS_AT(mount, ZS_CDI_MOUNT_CONTAINER_PATH), ZS_RULE_CDI_MOUNT));
    zs_oci_mount_set_source(made, mount->host_path,
                            cdi_origin(ZS_AT(mount, ZS_CDI_MOUNT_HOST_PATH), ZS_RULE_CDI_MOUNT));
    if (mount->type.n > 0) {
        zs_oci_mount_set_type(made, mount->type,
                              cdi_origin(ZS_AT(mount, ZS_CDI_MOUNT_TYPE), ZS_RULE_CDI_MOUNT));
    }
    for (uint32_t i = 0; i < mount->options.n; i++) {
        zs_origin from = cdi_origin(mount->options.at[i].at, ZS_RULE_CDI_MOUNT);
        if (!zs_oci_mount_add_options(a, made, mount->options.items[i], from)) {
            return NULL;
        }
    }
    return made;
}

/* The phase is a value in CDI and a member in a configuration. */
static zs_oci_hook *add_hook(zs_arena *a, zs_oci_hooks *o, zs_cdi_hook_name name, zs_origin from)
{
    switch (name) {
    case ZS_CDI_HOOK_NAME_PRESTART:
        return zs_oci_hooks_add_prestart(a, o, from);
    case ZS_CDI_HOOK_NAME_CREATE_RUNTIME:
        return zs_oci_hooks_add_create_runtime(a, o, from);
    case ZS_CDI_HOOK_NAME_CREATE_CONTAINER:
        return zs_oci_hooks_add_create_container(a, o, from);
    case ZS_CDI_HOOK_NAME_START_CONTAINER:
        return zs_oci_hooks_add_start_container(a, o, from);
    case ZS_CDI_HOOK_NAME_POSTSTART:
        return zs_oci_hooks_add_poststart(a, o, from);
    case ZS_CDI_HOOK_NAME_POSTSTOP:
        break;
    }
    return zs_oci_hooks_add_poststop(a, o, from);
}

/* Copies a hook, with an origin for each part. */
static bool put_hook(zs_arena *a, zs_oci_hooks *o, const zs_cdi_hook_view *hook)
{
    zs_oci_hook *made = add_hook(a, o, hook->name, cdi_origin(hook->at, ZS_RULE_CDI_HOOK));
    if (!made) {
        return false;
    }
    zs_oci_hook_set_path(made, hook->path, cdi_origin(hook->path_at, ZS_RULE_CDI_HOOK));
    for (uint32_t i = 0; i < hook->args->n; i++) {
        zs_origin from = cdi_origin(hook->args->at[i].at, ZS_RULE_CDI_HOOK);
        if (!zs_oci_hook_add_args(a, made, hook->args->items[i], from)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < hook->env->n; i++) {
        zs_origin from = cdi_origin(hook->env->at[i].at, ZS_RULE_CDI_HOOK);
        if (!zs_oci_hook_add_env(a, made, hook->env->items[i], from)) {
            return false;
        }
    }
    if (hook->has_timeout) {
        zs_oci_hook_set_timeout(made, hook->timeout_seconds,
                                cdi_origin(hook->timeout_at, ZS_RULE_CDI_HOOK));
    }
    return true;
}

bool zs_cdi_add_hooks(zs_arena *a, zs_oci_spec *spec, const zs_cdi_hooks *hooks,
                      zs_cdi_hook_choice is_wanted, void *context)
{
    for (uint32_t i = 0, n = zs_cdi_hook_count(hooks); i < n; i++) {
        zs_cdi_hook_view hook = zs_cdi_hook_at(hooks, i);
        if (is_wanted != NULL && !is_wanted(context, &hook)) {
            continue;
        }
        zs_oci_hooks *o =
            zs_oci_spec_make_hooks(a, spec, cdi_origin(hooks->node.at, ZS_RULE_CDI_HOOK));
        if (o == NULL || !put_hook(a, o, &hook)) {
            return false;
        }
    }
    return true;
}

/* ---- the rest -------------------------------------------------------------------------------- */

bool zs_cdi_add_gids(zs_arena *a, zs_oci_user *user, const zs_cdi_container_edits *edits)
{
    for (uint32_t i = 0; i < edits->additional_gids.n; i++) {
        uint32_t gid = edits->additional_gids.items[i];
        bool is_there = gid == 0;
        for (uint32_t j = 0; j < user->additional_gids.n && !is_there; j++) {
            is_there = user->additional_gids.items[j] == gid;
        }
        zs_origin from = cdi_origin(edits->additional_gids.at[i].at, ZS_RULE_CDI_GID);
        if (!is_there && !zs_oci_user_add_additional_gids(a, user, gid, from)) {
            return false;
        }
    }
    return true;
}

bool zs_cdi_set_intel_rdt(zs_arena *a, zs_oci_linux *o, const zs_cdi_intel_rdt *rdt)
{
    o->has[ZS_OCI_LINUX_INTEL_RDT / 64] &= ~(UINT64_C(1) << ZS_OCI_LINUX_INTEL_RDT % 64);
    o->intel_rdt = NULL;
    zs_oci_intel_rdt *made =
        zs_oci_linux_make_intel_rdt(a, o, cdi_origin(rdt->node.at, ZS_RULE_CDI_INTEL_RDT));
    if (!made) {
        return false;
    }
    if (rdt->clos_id.n > 0) {
        zs_oci_intel_rdt_set_clos_id(
            made, rdt->clos_id,
            cdi_origin(ZS_AT(rdt, ZS_CDI_INTEL_RDT_CLOS_ID), ZS_RULE_CDI_INTEL_RDT));
    }
    for (uint32_t i = 0; i < rdt->schemata.n; i++) {
        zs_origin from = cdi_origin(rdt->schemata.at[i].at, ZS_RULE_CDI_INTEL_RDT);
        if (!zs_oci_intel_rdt_add_schemata(a, made, rdt->schemata.items[i], from)) {
            return false;
        }
    }
    if (rdt->l3_cache_schema.n > 0) {
        zs_span at = ZS_AT(rdt, ZS_CDI_INTEL_RDT_L3_CACHE_SCHEMA);
        zs_oci_intel_rdt_set_l3_cache_schema(made, rdt->l3_cache_schema,
                                             cdi_origin(at, ZS_RULE_CDI_INTEL_RDT));
    }
    if (rdt->mem_bw_schema.n > 0) {
        zs_span at = ZS_AT(rdt, ZS_CDI_INTEL_RDT_MEM_BW_SCHEMA);
        zs_oci_intel_rdt_set_mem_bw_schema(made, rdt->mem_bw_schema,
                                           cdi_origin(at, ZS_RULE_CDI_INTEL_RDT));
    }
    if (rdt->enable_monitoring) {
        zs_span at = ZS_AT(rdt, ZS_CDI_INTEL_RDT_ENABLE_MONITORING);
        zs_oci_intel_rdt_set_enable_monitoring(made, true, cdi_origin(at, ZS_RULE_CDI_INTEL_RDT));
    }
    return true;
}

bool zs_cdi_put_net_device(zs_arena *a, zs_oci_linux *o, const zs_cdi_net_device *device)
{
    zs_oci_net_device *made = NULL;
    for (uint32_t i = 0; i < o->net_devices.n && !made; i++) {
        zs_oci_net_device_entry *entry = &o->net_devices.items[i];
        if (zs_str_eq(entry->key, device->host_interface_name)) {
            made = &entry->value;
        }
    }
    zs_origin from = cdi_origin(ZS_AT(device, ZS_CDI_NET_DEVICE_NAME), ZS_RULE_CDI_NET_DEVICE);
    if (!made) {
        made = zs_oci_linux_put_net_devices(a, o, device->host_interface_name, from);
    }
    if (!made) {
        return false;
    }
    zs_oci_net_device_set_name(made, device->name, from);
    return true;
}
