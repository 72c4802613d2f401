/* The version table of CDI files: a field newer than the declared version makes a file void, and
 * so this says which. Edits of the file and of its devices count alike. Source: Container Device
 * Interface 1.1.0, "Released versions". */
#include "cdi/version.h"

#include "base/banned.h"

static const char *const names[ZS_CDI_VERSIONS] = {
    "0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0", "0.8.0", "1.0.0", "1.1.0",
};

zs_cdi_version zs_cdi_version_of(zs_str text)
{
    if (text.n > 0 && text.p[0] == 'v') {
        text = zs_str_sub(text, 1, text.n);
    }
    unsigned i = 0;
    while (i < ZS_CDI_VERSIONS && !zs_str_is(text, names[i])) {
        i++;
    }
    return (zs_cdi_version)i;
}

const char *zs_cdi_version_name(zs_cdi_version version)
{
    return names[version];
}

static void raise(zs_cdi_need *need, zs_cdi_version version, const char *what, zs_span at)
{
    if (version > need->version) {
        *need = (zs_cdi_need){version, what, at};
    }
}

/* Goes through the members of edits that were added after 0.3.0. */
static void raise_for_edits(zs_cdi_need *need, const zs_cdi_container_edits *edits)
{
    for (uint32_t i = 0; i < edits->mounts.n; i++) {
        const zs_cdi_mount *mount = &edits->mounts.items[i];
        if (mount->type.n > 0) {
            raise(need, ZS_CDI_VERSION_0_4_0, "`type` of a mount", ZS_AT(mount, ZS_CDI_MOUNT_TYPE));
        }
    }
    for (uint32_t i = 0; i < edits->device_nodes.n; i++) {
        const zs_cdi_device_node *node = &edits->device_nodes.items[i];
        if (node->host_path.n > 0) {
            raise(need, ZS_CDI_VERSION_0_5_0, "`hostPath` of a device node",
                  ZS_AT(node, ZS_CDI_DEVICE_NODE_HOST_PATH));
        }
    }
    if (edits->additional_gids.n > 0) {
        raise(need, ZS_CDI_VERSION_0_7_0, "`additionalGids`", edits->additional_gids.at[0].at);
    }
    if (ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT)) {
        const zs_cdi_intel_rdt *rdt = edits->intel_rdt;
        raise(need, ZS_CDI_VERSION_0_7_0, "`intelRdt`", rdt->node.at);
        if (ZS_HAS(rdt, ZS_CDI_INTEL_RDT_SCHEMATA)) {
            raise(need, ZS_CDI_VERSION_1_1_0, "`schemata`", ZS_AT(rdt, ZS_CDI_INTEL_RDT_SCHEMATA));
        }
        if (rdt->enable_monitoring) {
            raise(need, ZS_CDI_VERSION_1_1_0, "`enableMonitoring`",
                  ZS_AT(rdt, ZS_CDI_INTEL_RDT_ENABLE_MONITORING));
        }
    }
    if (edits->net_devices.n > 0) {
        raise(need, ZS_CDI_VERSION_1_1_0, "`netDevices`", edits->net_devices.items[0].node.at);
    }
}

static void raise_for_annotations(zs_cdi_need *need, const zs_str_map *annotations)
{
    if (annotations->n > 0) {
        raise(need, ZS_CDI_VERSION_0_6_0, "`annotations`", annotations->items[0].key_at);
    }
}

zs_cdi_need zs_cdi_version_needed(const zs_cdi_spec *spec)
{
    zs_cdi_need need = {ZS_CDI_VERSION_0_3_0, NULL, ZS_NOWHERE};
    zs_str class = zs_str_sub(spec->kind, zs_str_find(spec->kind, '/'), spec->kind.n);
    if (zs_str_find(class, '.') < class.n) {
        raise(&need, ZS_CDI_VERSION_0_6_0, "a `.` in the class of a kind",
              ZS_AT(spec, ZS_CDI_SPEC_KIND));
    }
    raise_for_annotations(&need, &spec->annotations);
    if (ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS)) {
        raise_for_edits(&need, spec->container_edits);
    }
    for (uint32_t i = 0; i < spec->devices.n; i++) {
        const zs_cdi_device *device = &spec->devices.items[i];
        if (device->name.n > 0 && device->name.p[0] >= '0' && device->name.p[0] <= '9') {
            raise(&need, ZS_CDI_VERSION_0_5_0, "a device name that starts with a digit",
                  ZS_AT(device, ZS_CDI_DEVICE_NAME));
        }
        raise_for_annotations(&need, &device->annotations);
        if (ZS_HAS(device, ZS_CDI_DEVICE_CONTAINER_EDITS)) {
            raise_for_edits(&need, device->container_edits);
        }
    }
    return need;
}
