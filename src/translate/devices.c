/* Device nodes and the device rules of the cgroup: standard devices, those of the service, those
 * of its GPUs, those of CDI. Types and numbers come from the host facts. Source: ZLayer 0.12.1,
 * bundle builder; OCI runtime specification 1.3.0, "Devices" and "Allowed Device list". */
#include "translate/cdi_edits.h"
#include "translate/gpu.h"

#include "base/buf.h"

#include "base/banned.h"

enum {
    NODE_MODE = 0666,
    NO_MINOR = -1,
    MISSING_LISTED_MAX = 8,
    MISSING_BYTES_MAX = 1024,
};

/* ---- rules ----------------------------------------------------------------------------------- */

/* A rule for every device, character and block. */
static bool add_rule_for_all(zs_context *c, bool is_allowed, zs_origin from)
{
    zs_oci_resources *resources = zs_oci_linux_make_resources(c->a, c->linux_, from);
    zs_oci_device_rule *rule =
        resources ? zs_oci_resources_add_devices(c->a, resources, from) : NULL;
    if (!rule) {
        return false;
    }
    zs_oci_device_rule_set_allow(rule, is_allowed, from);
    zs_oci_device_rule_set_access(rule, ZS_STR("rwm"), from);
    return true;
}

/* An allowing rule for one device, or with NO_MINOR for a whole major number. */
static bool add_rule(zs_context *c, bool is_block, int64_t major, int64_t minor, zs_str access,
                     zs_origin from)
{
    zs_oci_resources *resources = zs_oci_linux_make_resources(c->a, c->linux_, from);
    zs_oci_device_rule *rule =
        resources ? zs_oci_resources_add_devices(c->a, resources, from) : NULL;
    if (!rule) {
        return false;
    }
    zs_oci_device_rule_set_allow(rule, true, from);
    zs_oci_device_rule_set_type(
        rule, is_block ? ZS_OCI_DEVICE_RULE_TYPE_B : ZS_OCI_DEVICE_RULE_TYPE_C, from);
    zs_oci_device_rule_set_major(rule, major, from);
    if (minor != NO_MINOR) {
        zs_oci_device_rule_set_minor(rule, minor, from);
    }
    zs_oci_device_rule_set_access(rule, access, from);
    return true;
}

/* from: nothing   to: linux.resources.devices
 * spec: ZLayer 0.12.1, device rules: null, zero, full, random, urandom, tty, console, ptmx and the
 * pseudo terminals
 * lossy: no */
static bool add_standard_rules(zs_context *c)
{
    static const uint8_t standard[][2] = {{1, 3}, {1, 5}, {1, 7}, {1, 8},
                                          {1, 9}, {5, 0}, {5, 1}, {5, 2}};
    enum { PTS_MAJOR = 136 };
    zs_origin from = zs_from_rule(ZS_RULE_DEVICE_STANDARD);
    if (!add_rule_for_all(c, false, zs_from_rule(ZS_RULE_DEVICE_DENY))) {
        return false;
    }
    for (size_t i = 0; i < sizeof standard / sizeof standard[0]; i++) {
        if (!add_rule(c, false, standard[i][0], standard[i][1], ZS_STR("rwm"), from)) {
            return false;
        }
    }
    return add_rule(c, false, PTS_MAJOR, NO_MINOR, ZS_STR("rwm"), from);
}

static bool is_node_of(const zs_host_device *host, zs_host_device_type type)
{
    return host->type == type;
}

/* The letters that are set; without any, read and write. */
static zs_str access_of(const zs_svc_device *device)
{
    static const char *const letters[] = {"rw", "r", "w", "rw", "m", "rm", "wm", "rwm"};
    unsigned bits = (device->read ? 1u : 0) | (device->write ? 2u : 0) | (device->mknod ? 4u : 0);
    return zs_str_of(letters[bits]);
}

/* A device that grants nothing gets read and write nonetheless, as ZLayer has it. */
static void warn_of_no_access(zs_context *c, const zs_svc_device *device)
{
    if (device->read || device->write || device->mknod) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_DEVICE_NO_ACCESS, ZS_AT(device, ZS_SVC_DEVICE_PATH),
                              "the container may read and write %Q", device->path);
    zs_diag_add_label(c->diags, d, ZS_AT(device, ZS_SVC_DEVICE_READ), "not to be read");
    zs_diag_add_label(c->diags, d, ZS_AT(device, ZS_SVC_DEVICE_WRITE), "not to be written");
    zs_diag_note(c->diags, d, "a device without any access gets `rw`, as in ZLayer");
    zs_diag_help(c->diags, d, "leave the device out, or grant what the service needs");
}

/* from: devices[].path, read, write, mknod   to: linux.resources.devices
 * spec: ZLayer 0.12.1, device rules
 * lossy: no. A FIFO needs no rule. */
static bool add_service_rules(zs_context *c)
{
    for (uint32_t i = 0; i < c->service->devices.n; i++) {
        const zs_svc_device *device = &c->service->devices.items[i];
        zs_span host_at;
        const zs_host_device *host = zs_host_device_find(c->input->facts, device->path, &host_at);
        if (!host || is_node_of(host, ZS_HOST_DEVICE_TYPE_P)) {
            continue;
        }
        warn_of_no_access(c, device);
        zs_origin from = zs_from(device->node.at, ZS_RULE_DEVICE_RULE);
        bool is_block = is_node_of(host, ZS_HOST_DEVICE_TYPE_B);
        if (!add_rule(c, is_block, host->major, host->minor, access_of(device), from)) {
            return false;
        }
    }
    return true;
}

/* from: resources.gpu.vendor   to: linux.resources.devices
 * spec: ZLayer 0.12.1, device rules. Its fixed numbers are kept; nodes with others get a rule each.
 * lossy: no */
static bool add_gpu_rules(zs_context *c)
{
    int64_t majors[2];
    unsigned n_majors = zs_gpu_majors(zs_gpu_vendor_of(c), majors);
    zs_origin from = zs_from(zs_gpu_at(c, ZS_SVC_GPU_VENDOR), ZS_RULE_GPU_MAJORS);
    for (unsigned i = 0; i < n_majors; i++) {
        if (!add_rule(c, false, majors[i], NO_MINOR, ZS_STR("rwm"), from)) {
            return false;
        }
    }
    if (c->is_cdi_active) {
        return true;
    }
    zs_gpu_paths paths;
    if (!zs_gpu_node_paths(c, &paths)) {
        return false;
    }
    for (uint32_t i = 0; i < paths.n; i++) {
        zs_span host_at;
        const zs_host_device *host = zs_host_device_find(c->input->facts, paths.items[i], &host_at);
        if (!host || is_node_of(host, ZS_HOST_DEVICE_TYPE_P)) {
            continue;
        }
        bool is_block = is_node_of(host, ZS_HOST_DEVICE_TYPE_B), is_covered = false;
        for (unsigned j = 0; j < n_majors && !is_block; j++) {
            is_covered |= majors[j] == host->major;
        }
        if (is_covered) {
            continue;
        }
        zs_origin own = zs_from(host_at, ZS_RULE_GPU_NODE_RULE);
        if (!add_rule(c, is_block, host->major, host->minor, ZS_STR("rwm"), own)) {
            return false;
        }
    }
    return true;
}

/* from: containerEdits.deviceNodes of CDI files   to: linux.resources.devices
 * spec: Container Device Interface 1.1.0, "deviceNodes"
 * lossy: no. Nodes that cannot be completed are reported where nodes are made. */
static bool add_cdi_rules(zs_context *c)
{
    zs_diags silent;
    zs_diags_init(&silent, c->a, NULL);
    for (uint32_t i = 0; i < c->cdi.n; i++) {
        const zs_cdi_device_node_list *list = &c->cdi.items[i]->device_nodes;
        for (uint32_t j = 0; j < list->n; j++) {
            zs_cdi_node filled;
            if (!zs_cdi_fill_node(c->input->facts, &list->items[j], &filled, &silent)) {
                continue;
            }
            if (!zs_cdi_add_rule(c->a, c->linux_, &filled)) {
                return false;
            }
        }
    }
    return true;
}

bool zs_translate_device_rules(zs_context *c)
{
    if (c->is_privileged) {
        if (!add_rule_for_all(c, true, zs_from(c->privileged_at, ZS_RULE_DEVICE_PRIVILEGED))) {
            return false;
        }
    } else {
        if (!add_standard_rules(c) || !add_service_rules(c)) {
            return false;
        }
        if (c->gpu && !add_gpu_rules(c)) {
            return false;
        }
    }
    return !c->is_cdi_active || add_cdi_rules(c);
}

/* ---- nodes ----------------------------------------------------------------------------------- */

/* A node as the host has it, for everybody. */
static bool add_node(zs_context *c, zs_str path, const zs_host_device *host, zs_span host_at,
                     zs_origin from)
{
    zs_oci_device *node = zs_oci_linux_add_devices(c->a, c->linux_, from);
    if (!node) {
        return false;
    }
    zs_origin host_from = {host_at, from.rule};
    zs_oci_device_type type = ZS_OCI_DEVICE_TYPE_C;
    if (is_node_of(host, ZS_HOST_DEVICE_TYPE_B)) {
        type = ZS_OCI_DEVICE_TYPE_B;
    }
    if (is_node_of(host, ZS_HOST_DEVICE_TYPE_P)) {
        type = ZS_OCI_DEVICE_TYPE_P;
    }
    zs_oci_device_set_path(node, path, from);
    zs_oci_device_set_type(node, type, host_from);
    if (type != ZS_OCI_DEVICE_TYPE_P) {
        zs_oci_device_set_major(node, host->major, host_from);
        zs_oci_device_set_minor(node, host->minor, host_from);
    }
    zs_origin by_rule = {ZS_NOWHERE, from.rule};
    zs_oci_device_set_file_mode(node, NODE_MODE, by_rule);
    zs_oci_device_set_uid(node, 0, by_rule);
    zs_oci_device_set_gid(node, 0, by_rule);
    return true;
}

static bool is_other_path(const zs_host_facts *facts, zs_str path)
{
    for (uint32_t i = 0; facts && i < facts->paths.n; i++) {
        if (zs_str_eq(facts->paths.items[i].key, path)) {
            return true;
        }
    }
    return false;
}

/* Says why a device of the service cannot be made. */
static void report_no_device(zs_context *c, const zs_svc_device *device)
{
    zs_span at = ZS_AT(device, ZS_SVC_DEVICE_PATH);
    if (device->path.n == 0 || device->path.p[0] != '/') {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_DEVICE_KIND, at,
                                  "the device path %Q is not absolute", device->path);
        zs_diag_help(c->diags, d, "write a path such as `/dev/fuse`");
        return;
    }
    if (is_other_path(c->input->facts, device->path)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_DEVICE_KIND, at,
                                  "%Q of the host is not a device", device->path);
        zs_diag_help(c->diags, d,
                     "mount files and directories with `storage: [{type: bind, ...}]`");
        return;
    }
    zs_diag *d =
        zs_strict_push(c, ZS_CODE_DEVICE_MISSING, at, "the host has no device %Q", device->path);
    zs_diag_help(c->diags, d,
                 "load its driver, or leave it out; `--validate warn` goes on without it");
}

/* from: devices[].path   to: linux.devices
 * spec: ZLayer 0.12.1, device nodes
 * lossy: mode and owner of the host's node are not kept */
static bool add_service_nodes(zs_context *c)
{
    for (uint32_t i = 0; i < c->service->devices.n; i++) {
        const zs_svc_device *device = &c->service->devices.items[i];
        if (ZS_ORIGIN(device, ZS_SVC_DEVICE_PATH).rule == ZS_RULE_FAULTY) {
            continue;
        }
        zs_span host_at;
        const zs_host_device *host = zs_host_device_find(c->input->facts, device->path, &host_at);
        zs_origin from = zs_from(ZS_AT(device, ZS_SVC_DEVICE_PATH), ZS_RULE_DEVICE_NODE);
        if (!host) {
            report_no_device(c, device);
        } else if (!add_node(c, device->path, host, host_at, from)) {
            return false;
        }
    }
    return true;
}

/* from: resources.gpu.vendor, count, --gpu   to: linux.devices
 * spec: ZLayer 0.12.1, device nodes
 * lossy: nodes that the host lacks are left out, with one warning */
static bool add_gpu_nodes(zs_context *c)
{
    zs_gpu_paths paths;
    if (!zs_gpu_node_paths(c, &paths)) {
        return false;
    }
    zs_buf missing;
    zs_buf_init(&missing, c->a, MISSING_BYTES_MAX);
    uint32_t n_missing = 0;
    zs_origin from = zs_from(c->gpu->node.at, ZS_RULE_GPU_NODE);
    for (uint32_t i = 0; i < paths.n; i++) {
        zs_span host_at;
        const zs_host_device *host = zs_host_device_find(c->input->facts, paths.items[i], &host_at);
        if (host) {
            if (!add_node(c, paths.items[i], host, host_at, from)) {
                return false;
            }
        } else if (++n_missing <= MISSING_LISTED_MAX) {
            zs_buf_addf(&missing, "%s`%S`", n_missing > 1 ? ", " : "", paths.items[i]);
        }
    }
    if (n_missing == 0) {
        return true;
    }
    if (n_missing > MISSING_LISTED_MAX) {
        zs_buf_addf(&missing, " and %u more", n_missing - MISSING_LISTED_MAX);
    }
    if (missing.failed) {
        return !c->a->failed;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_GPU_NODE_MISSING, c->gpu->node.at,
                     "the host has no %S: the container goes without", zs_buf_str(&missing));
    zs_diag_help(c->diags, d, "load the GPU driver, or check `count`, `vendor` and --gpu");
    return true;
}

/* Warns where CDI has its own idea of a device that the service names. */
static void warn_of_replaced(zs_context *c, const zs_cdi_device_node *node)
{
    for (uint32_t i = 0; i < c->linux_->devices.n; i++) {
        zs_origin from = c->linux_->devices.at[i];
        bool is_own = from.rule == ZS_RULE_DEVICE_NODE;
        if (!is_own || !zs_str_eq(c->linux_->devices.items[i].path, node->path)) {
            continue;
        }
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_CDI_REPLACES_DEVICE, from.at,
                         "device %Q of the service is replaced by that of CDI", node->path);
        zs_diag_add_label(c->diags, d, node->node.at, "the node that wins");
        zs_diag_help(c->diags, d, "leave it out of `devices`");
        return;
    }
}

/* from: containerEdits.deviceNodes of CDI files   to: linux.devices
 * spec: Container Device Interface 1.1.0, "deviceNodes"
 * lossy: no. Without mode and owner a node is 0666, 0:0, as the service's own are. */
static bool add_cdi_nodes(zs_context *c)
{
    zs_origin by_rule = zs_from_rule(ZS_RULE_CDI_NODE_DEFAULT);
    for (uint32_t i = 0; i < c->cdi.n; i++) {
        const zs_cdi_device_node_list *list = &c->cdi.items[i]->device_nodes;
        for (uint32_t j = 0; j < list->n; j++) {
            const zs_cdi_device_node *node = &list->items[j];
            zs_cdi_node filled;
            if (!zs_cdi_fill_node(c->input->facts, node, &filled, c->diags)) {
                continue;
            }
            zs_cdi_warn_of_stale(&filled, c->diags);
            warn_of_replaced(c, node);
            zs_oci_device *made = zs_cdi_put_node(c->a, c->linux_, &filled);
            if (!made) {
                return false;
            }
            bool has_mode = ZS_HAS(node, ZS_CDI_DEVICE_NODE_FILE_MODE);
            bool has_uid = ZS_HAS(node, ZS_CDI_DEVICE_NODE_UID),
                 has_gid = ZS_HAS(node, ZS_CDI_DEVICE_NODE_GID);
            zs_oci_device_set_file_mode(
                made, has_mode ? node->file_mode : NODE_MODE,
                has_mode ? zs_from(ZS_AT(node, ZS_CDI_DEVICE_NODE_FILE_MODE), ZS_RULE_CDI_NODE)
                         : by_rule);
            zs_oci_device_set_uid(
                made, has_uid ? node->uid : 0,
                has_uid ? zs_from(ZS_AT(node, ZS_CDI_DEVICE_NODE_UID), ZS_RULE_CDI_NODE) : by_rule);
            zs_oci_device_set_gid(
                made, has_gid ? node->gid : 0,
                has_gid ? zs_from(ZS_AT(node, ZS_CDI_DEVICE_NODE_GID), ZS_RULE_CDI_NODE) : by_rule);
        }
    }
    return true;
}

bool zs_translate_devices(zs_context *c)
{
    if (!add_service_nodes(c)) {
        return false;
    }
    if (!c->gpu) {
        return true;
    }
    return c->is_cdi_active ? add_cdi_nodes(c) : add_gpu_nodes(c);
}
