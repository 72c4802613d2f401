/* The mounts of GPU services: those of CDI, the MPS directories, the time slicing file.
 * What is on the host comes from the facts. Source: ZLayer 0.12.1, bundle builder. */
#include "translate/cdi_edits.h"
#include "translate/gpu.h"

#include "base/banned.h"

/* ---- CDI ------------------------------------------------------------------------------------- */

static bool has_bind(const zs_oci_mount *mount)
{
    for (uint32_t i = 0; i < mount->options.n; i++) {
        zs_str option = mount->options.items[i];
        if (zs_str_is(option, "bind") || zs_str_is(option, "rbind")) {
            return true;
        }
    }
    return false;
}

/* from: containerEdits.mounts of CDI files   to: mounts
 * spec: Container Device Interface 1.1.0, "mounts"
 * lossy: no. A mount without a type gets `bind`, one without `bind` and `rbind` gets `rbind`,
 * unless its type is another. */
static bool put_cdi_mounts(zs_context *c)
{
    uint32_t begin = c->spec->mounts.n;
    for (uint32_t i = 0; i < c->cdi.n; i++) {
        const zs_cdi_mount_list *list = &c->cdi.items[i]->mounts;
        for (uint32_t j = 0; j < list->n; j++) {
            zs_oci_mount *mount = zs_cdi_put_mount(c->a, c->spec, begin, &list->items[j]);
            if (!mount) {
                return false;
            }
            zs_origin from = zs_from_rule(ZS_RULE_CDI_MOUNT);
            if (mount->type.n == 0) {
                zs_oci_mount_set_type(mount, ZS_STR("bind"), from);
            }
            bool is_bind = zs_str_is(mount->type, "bind") || zs_str_is(mount->type, "none");
            if (is_bind && !has_bind(mount) &&
                !zs_oci_mount_add_options(c->a, mount, ZS_STR("rbind"), from)) {
                return false;
            }
        }
    }
    return true;
}

/* ---- sharing --------------------------------------------------------------------------------- */

/* Whether the host has a directory or a file at `path`, as the facts know. */
static bool is_on_host(const zs_context *c, zs_str path, zs_host_path_kind kind)
{
    const zs_host_facts *facts = c->input->facts;
    for (uint32_t i = 0; facts && i < facts->paths.n; i++) {
        if (zs_str_eq(facts->paths.items[i].key, path)) {
            return facts->paths.items[i].value == kind;
        }
    }
    return false;
}

zs_str zs_mps_directory(const zs_context *c, unsigned field, enum zs_rule rule, zs_origin *ret_from)
{
    bool is_pipe = field == ZS_SVC_GPU_MPS_PIPE_DIR;
    if (ZS_HAS(c->gpu, field)) {
        *ret_from = zs_from(ZS_AT(c->gpu, field), rule);
        return is_pipe ? c->gpu->mps_pipe_dir : c->gpu->mps_log_dir;
    }
    *ret_from = zs_from(ZS_AT(c->gpu, ZS_SVC_GPU_SHARING), rule);
    return is_pipe ? ZS_STR("/tmp/nvidia-mps") : ZS_STR("/tmp/nvidia-log");
}

/* What a relative path means depends on who reads it. */
static bool is_absolute(zs_context *c, zs_code code, zs_str path, zs_span at, const char *field)
{
    if (path.n > 0 && path.p[0] == '/') {
        return true;
    }
    zs_diag_push(c->diags, code, at, "`%s`: the path %Q is not absolute", field, path);
    return false;
}

/* One directory may serve for both; it is mounted once.
 * from: resources.gpu.sharing, mps_pipe_dir, mps_log_dir   to: mounts
 * spec: ZLayer 0.12.1, GPU sharing
 * lossy: no */
static bool put_mps_mounts(zs_context *c)
{
    static const unsigned fields[] = {ZS_SVC_GPU_MPS_PIPE_DIR, ZS_SVC_GPU_MPS_LOG_DIR};
    static const char *const names[] = {"mps_pipe_dir", "mps_log_dir"};
    zs_str before = {NULL, 0};
    for (unsigned i = 0; i < 2; i++) {
        zs_origin from;
        zs_str path = zs_mps_directory(c, fields[i], ZS_RULE_GPU_MPS_MOUNT, &from);
        if (!is_absolute(c, ZS_CODE_GPU_MPS_DIRECTORY, path, from.at, names[i]) ||
            zs_str_eq(path, before)) {
            continue;
        }
        before = path;
        if (!is_on_host(c, path, ZS_HOST_PATH_KIND_DIR)) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_GPU_MPS_DIRECTORY, from.at,
                                      "`sharing: mps`: the host has no directory %Q", path);
            zs_diag_help(c->diags, d,
                         "start nvidia-cuda-mps-control, or name its %s directory in `%s`",
                         i == 0 ? "pipe" : "log", names[i]);
            continue;
        }
        if (!zs_mount_add(c, path, ZS_STR("bind"), path, "rbind rw", from)) {
            return false;
        }
    }
    return true;
}

/* from: resources.gpu.time_slicing_config_path   to: mounts
 * spec: ZLayer 0.12.1, GPU sharing
 * lossy: no */
static bool put_slice_mount(zs_context *c)
{
    if (!ZS_HAS(c->gpu, ZS_SVC_GPU_TIME_SLICING_CONFIG_PATH)) {
        return true;
    }
    zs_str path = c->gpu->time_slicing_config_path;
    zs_span at = ZS_AT(c->gpu, ZS_SVC_GPU_TIME_SLICING_CONFIG_PATH);
    if (!is_absolute(c, ZS_CODE_GPU_SLICE_FILE, path, at, "time_slicing_config_path")) {
        return true;
    }
    if (!is_on_host(c, path, ZS_HOST_PATH_KIND_FILE)) {
        zs_diag_push(c->diags, ZS_CODE_GPU_SLICE_FILE, at,
                     "`sharing: time-slice`: the host has no file %Q", path);
        return true;
    }
    return zs_mount_add(c, ZS_STR("/etc/nvidia/gpu-time-slicing.yaml"), ZS_STR("bind"), path,
                        "rbind ro", zs_from(at, ZS_RULE_GPU_SLICE_MOUNT)) != NULL;
}

bool zs_translate_gpu_mounts(zs_context *c)
{
    if (!c->gpu) {
        return true;
    }
    if (c->is_cdi_active && !put_cdi_mounts(c)) {
        return false;
    }
    if (!ZS_HAS(c->gpu, ZS_SVC_GPU_SHARING)) {
        return true;
    }
    if (c->gpu->sharing == ZS_SVC_GPU_SHARING_MPS) {
        return put_mps_mounts(c);
    }
    return c->gpu->sharing != ZS_SVC_GPU_SHARING_TIME_SLICE || put_slice_mount(c);
}
