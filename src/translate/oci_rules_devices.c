/* Rules of linux.devices and linux.netDevices that the specification states in prose.
 * Must not know how the document was made. Source: OCI runtime specification 1.3.0, config-
 * linux.md. */
#include "translate/oci_rules.h"

#include "base/banned.h"

static const char devices_section[] = "config-linux.md, Devices";
static const char net_section[] = "config-linux.md, Network Devices";

/* A path or a number that is there twice, or a number that is missing, fails in the runtime. */
static bool judge_device(zs_oci_judge *j, const zs_oci_device_list *devices, uint32_t i,
                         zs_index *paths, zs_index *numbers)
{
    const zs_oci_device *device = &devices->items[i];
    uint32_t before = ZS_INDEX_NONE;
    if (ZS_HAS(device, ZS_OCI_DEVICE_PATH)) {
        zs_oci_judge_path(j, device->path, ZS_AT(device, ZS_OCI_DEVICE_PATH), "a device",
                          devices_section);
        if (!zs_index_put(j->a, paths, device->path, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE) {
            zs_diag *d = zs_oci_push(j, ZS_CODE_OCI_DEVICE_TWICE, ZS_AT(device, ZS_OCI_DEVICE_PATH),
                                     devices_section, "the device %Q is there twice", device->path);
            zs_diag_add_label(j->diags, d, ZS_AT(&devices->items[before], ZS_OCI_DEVICE_PATH),
                              "first here");
        }
    }
    if (!ZS_HAS(device, ZS_OCI_DEVICE_TYPE) || device->type == ZS_OCI_DEVICE_TYPE_P) {
        return true;
    }
    if (!ZS_HAS(device, ZS_OCI_DEVICE_MAJOR) || !ZS_HAS(device, ZS_OCI_DEVICE_MINOR)) {
        zs_oci_push(j, ZS_CODE_OCI_DEVICE_NUMBER, device->node.at, devices_section,
                    "the device %Q has no `%s`", device->path,
                    ZS_HAS(device, ZS_OCI_DEVICE_MAJOR) ? "minor" : "major");
        return true;
    }
    zs_str number = zs_format(j->a, "%d %D:%D", (int)device->type, device->major, device->minor);
    if (number.p == NULL || !zs_index_put(j->a, numbers, number, i, &before)) {
        return false;
    }
    if (before != ZS_INDEX_NONE && !zs_str_eq(devices->items[before].path, device->path)) {
        zs_diag *d = zs_oci_push(j, ZS_CODE_OCI_DEVICE_SAME, device->node.at, devices_section,
                                 "%Q and %Q are one device, %D:%D", devices->items[before].path,
                                 device->path, device->major, device->minor);
        zs_diag_add_label(j->diags, d, devices->items[before].node.at, "the other one");
    }
    return true;
}

bool zs_oci_judge_devices(zs_oci_judge *j, const zs_oci_linux *l)
{
    zs_index paths = {0}, numbers = {0};
    for (uint32_t i = 0; i < l->devices.n; i++) {
        if (!judge_device(j, &l->devices, i, &paths, &numbers)) {
            return false;
        }
    }
    return true;
}

/* A name that the kernel takes for an interface. NULL: it does. */
static const char *fault_of(zs_str name)
{
    enum { NAME_ROOM = 16 }; /* IFNAMSIZ, with the NUL */
    if (name.n == 0) {
        return "is empty";
    }
    if (name.n >= NAME_ROOM) {
        return "has more than 15 bytes";
    }
    if (zs_str_is(name, ".") || zs_str_is(name, "..")) {
        return "is a directory";
    }
    for (size_t i = 0; i < name.n; i++) {
        if ((unsigned char)name.p[i] <= ' ' || name.p[i] == '/' || name.p[i] == ':') {
            return "holds a space, `/` or `:`";
        }
    }
    return NULL;
}

static void judge_interface(zs_oci_judge *j, zs_str name, zs_span at)
{
    const char *what = fault_of(name);
    if (what != NULL) {
        zs_oci_push(j, ZS_CODE_OCI_NET_DEVICE, at, net_section, "the interface name %Q %s", name,
                    what);
    }
}

bool zs_oci_judge_net_devices(zs_oci_judge *j, const zs_oci_linux *l)
{
    zs_index names = {0};
    for (uint32_t i = 0; i < l->net_devices.n; i++) {
        const zs_oci_net_device_entry *entry = &l->net_devices.items[i];
        zs_span key_at = zs_span_is_set(entry->key_at) ? entry->key_at : l->net_devices.at[i].at;
        bool is_renamed = ZS_HAS(&entry->value, ZS_OCI_NET_DEVICE_NAME);
        zs_str name = is_renamed ? entry->value.name : entry->key;
        zs_span at = is_renamed ? ZS_AT(&entry->value, ZS_OCI_NET_DEVICE_NAME) : key_at;
        uint32_t before = ZS_INDEX_NONE;
        judge_interface(j, entry->key, key_at);
        if (is_renamed) {
            judge_interface(j, name, at);
        }
        if (!zs_index_put(j->a, &names, name, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE && zs_str_find(name, '%') == name.n) {
            zs_oci_push(j, ZS_CODE_OCI_NET_DEVICE, at, net_section,
                        "two interfaces are named %Q in the container", name);
        }
    }
    return true;
}
