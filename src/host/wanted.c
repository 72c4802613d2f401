/* Collects the names a compile will ask the facts about. */
#include "host/wanted.h"

#include "base/banned.h"

/* Formats a path and wants it as a device. */
static bool want_numbered(zs_wanted *w, const char *format, unsigned i)
{
    zs_str path = zs_format(w->a, format, i);
    return path.p != NULL && zs_wanted_device(w, path);
}

/* The built-in nodes of a GPU at an index, whatever the vendor: asking for one too many costs one
 * stat. */
static bool want_gpu_at(zs_wanted *w, unsigned i)
{
    return want_numbered(w, "/dev/nvidia%u", i) &&
           want_numbered(w, "/dev/dri/renderD%u", 128 + i) &&
           want_numbered(w, "/dev/dri/card%u", i);
}

/* What the built-in GPU rules may ask about, whatever the vendor. */
static bool want_gpu(zs_wanted *w, const zs_svc_gpu *gpu, const uint32_t *indices,
                     uint32_t n_indices)
{
    static const char *const shared[] = {"/dev/nvidiactl", "/dev/nvidia-uvm",
                                         "/dev/nvidia-uvm-tools", "/dev/kfd"};
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof shared / sizeof shared[0]; i++) {
        ok = zs_wanted_device(w, zs_str_of(shared[i]));
    }
    for (unsigned i = 0; ok && i < gpu->count; i++) {
        ok = want_gpu_at(w, i);
    }
    for (uint32_t i = 0; ok && i < n_indices; i++) {
        ok = want_gpu_at(w, indices[i]);
    }
    bool has_pipe = ZS_HAS(gpu, ZS_SVC_GPU_MPS_PIPE_DIR),
         has_log = ZS_HAS(gpu, ZS_SVC_GPU_MPS_LOG_DIR);
    ok = ok && zs_wanted_path(w, has_pipe ? gpu->mps_pipe_dir : ZS_STR("/tmp/nvidia-mps"));
    ok = ok && zs_wanted_path(w, has_log ? gpu->mps_log_dir : ZS_STR("/tmp/nvidia-log"));
    if (ok && ZS_HAS(gpu, ZS_SVC_GPU_TIME_SLICING_CONFIG_PATH)) {
        ok = zs_wanted_path(w, gpu->time_slicing_config_path);
    }
    return ok;
}

/* Only the variables that are referred to: facts hold nothing else of the environment. */
static bool want_env(zs_wanted *w, const zs_str_map *env)
{
    for (uint32_t i = 0; i < env->n; i++) {
        zs_str value = env->items[i].value;
        if (zs_str_starts(value, ZS_STR("$E:")) &&
            !zs_wanted_variable(w, zs_str_sub(value, 3, value.n))) {
            return false;
        }
    }
    return true;
}

static bool want_resources(zs_wanted *w, const zs_svc_resources *resources, const uint32_t *indices,
                           uint32_t n_indices)
{
    return resources == NULL || !ZS_HAS(resources, ZS_SVC_RESOURCES_GPU) ||
           want_gpu(w, resources->gpu, indices, n_indices);
}

bool zs_wanted_deployment(zs_wanted *w, const zs_svc_deployment *deployment,
                          const uint32_t *gpu_indices, uint32_t n_gpu_indices)
{
    if (!zs_wanted_variable(w, ZS_STR("ZLAYER_CGROUP_PARENT")) ||
        !zs_wanted_variable(w, ZS_STR("ZLAYER_DATA_DIR")) ||
        !zs_wanted_variable(w, ZS_STR("HOME"))) {
        return false;
    }
    for (uint32_t i = 0; deployment != NULL && i < deployment->services.n; i++) {
        const zs_svc_service *service = &deployment->services.items[i].value;
        bool ok = want_env(w, &service->env) &&
                  want_resources(w, service->resources, gpu_indices, n_gpu_indices);
        for (uint32_t j = 0; ok && j < service->devices.n; j++) {
            const zs_svc_device *device = &service->devices.items[j];
            ok = !ZS_HAS(device, ZS_SVC_DEVICE_PATH) || zs_wanted_device(w, device->path);
        }
        for (uint32_t j = 0; ok && j < service->replica_groups.n; j++) {
            const zs_svc_replica_group *group = &service->replica_groups.items[j];
            ok = want_env(w, &group->env) &&
                 want_resources(w, group->resources, gpu_indices, n_gpu_indices);
        }
        if (!ok) {
            return false;
        }
    }
    return true;
}
