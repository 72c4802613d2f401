/* Completes CDI device nodes: what a file leaves out comes from the host facts, never from the
 * machine that compiles. Changes no configuration. Source: Container Device Interface 1.1.0 (main),
 * pkg/cdi container-edits_unix. */
#include "translate/cdi_edits.h"

#include "base/banned.h"

static zs_origin cdi_origin(zs_span at)
{
    return (zs_origin){at, ZS_RULE_CDI_NODE};
}

const zs_host_device *zs_host_device_find(const zs_host_facts *facts, zs_str path, zs_span *ret_at)
{
    *ret_at = ZS_NOWHERE;
    for (uint32_t i = 0; facts && i < facts->devices.n; i++) {
        const zs_host_device_entry *entry = &facts->devices.items[i];
        if (!zs_str_eq(entry->key, path)) {
            continue;
        }
        *ret_at = entry->value.node.at;
        return &entry->value;
    }
    return NULL;
}

zs_str zs_host_device_letter(const zs_host_device *device)
{
    switch (device->type) {
    case ZS_HOST_DEVICE_TYPE_B:
        return ZS_STR("b");
    case ZS_HOST_DEVICE_TYPE_P:
        return ZS_STR("p");
    case ZS_HOST_DEVICE_TYPE_C:
        break;
    }
    return ZS_STR("c");
}

static zs_str host_path_of(const zs_cdi_device_node *node)
{
    return node->host_path.n > 0 ? node->host_path : node->path;
}

/* Says that the host has nothing to complete a node with. */
static void report_incomplete(const zs_cdi_device_node *node, zs_diags *diags)
{
    bool has_host_path = node->host_path.n > 0;
    unsigned field = has_host_path ? ZS_CDI_DEVICE_NODE_HOST_PATH : ZS_CDI_DEVICE_NODE_PATH;
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_CDI_NODE_INCOMPLETE, ZS_AT(node, field),
                     "CDI device node %Q: the host has no device %Q to take %s from", node->path,
                     host_path_of(node), node->type.n > 0 ? "its numbers" : "its type and numbers");
    zs_diag_help(diags, d,
                 "load the driver, or write `type`, `major` and `minor` into the CDI file");
}

/* Takes type and numbers from the host's device. A major number of 0 counts as not given, and
 * takes the minor with it. */
static bool fill_from_host(zs_cdi_node *filled, zs_diags *diags)
{
    const zs_cdi_device_node *node = filled->node;
    zs_str host_type = zs_host_device_letter(filled->host);
    if (node->type.n > 0 && !zs_str_eq(node->type, host_type)) {
        zs_diag *d = zs_diag_push(
            diags, ZS_CODE_CDI_NODE_TYPE, ZS_AT(node, ZS_CDI_DEVICE_NODE_TYPE),
            "CDI device node %Q is of type %Q here, but %Q of the host is of type `%S`", node->path,
            node->type, host_path_of(node), host_type);
        if (zs_span_is_set(filled->host_at)) {
            zs_diag_add_label(diags, d, filled->host_at, "the host's device");
        }
        return false;
    }
    if (node->type.n == 0) {
        filled->type = host_type;
        filled->type_from = cdi_origin(filled->host_at);
    }
    if (node->major == 0) {
        filled->major = filled->host->major;
        filled->minor = filled->host->minor;
        filled->numbers_from = cdi_origin(filled->host_at);
    }
    return true;
}

bool zs_cdi_fill_node(const zs_host_facts *facts, const zs_cdi_device_node *node, zs_cdi_node *ret,
                      zs_diags *diags)
{
    zs_cdi_node filled = {
        .node = node,
        .type = node->type,
        .major = node->major,
        .minor = node->minor,
        .type_from = cdi_origin(ZS_AT(node, ZS_CDI_DEVICE_NODE_TYPE)),
        .numbers_from = cdi_origin(ZS_AT(node, ZS_CDI_DEVICE_NODE_MAJOR)),
    };
    filled.host = zs_host_device_find(facts, host_path_of(node), &filled.host_at);
    bool is_complete = node->type.n > 0 && (node->major != 0 || zs_str_is(node->type, "p"));
    if (!is_complete && !filled.host) {
        report_incomplete(node, diags);
        return false;
    }
    if (!is_complete && !fill_from_host(&filled, diags)) {
        return false;
    }
    *ret = filled;
    return true;
}

void zs_cdi_warn_of_stale(const zs_cdi_node *filled, zs_diags *diags)
{
    const zs_host_device *host = filled->host;
    if (!host || zs_str_is(filled->type, "p")) {
        return;
    }
    bool is_same_type =
        zs_str_eq(filled->type, zs_host_device_letter(host)) || zs_str_is(filled->type, "u");
    if (is_same_type && filled->major == host->major && filled->minor == host->minor) {
        return;
    }
    zs_diag *d = zs_diag_push(diags, ZS_CODE_CDI_NODE_STALE, filled->numbers_from.at,
                              "CDI device node %Q is %S %D:%D, but %Q of the host is %S %u:%u",
                              filled->node->path, filled->type, filled->major, filled->minor,
                              host_path_of(filled->node), zs_host_device_letter(host),
                              (unsigned)host->major, (unsigned)host->minor);
    if (zs_span_is_set(filled->host_at)) {
        zs_diag_add_label(diags, d, filled->host_at, "the host's device");
    }
    zs_diag_help(diags, d, "write the CDI file anew: the driver has other numbers now");
}
