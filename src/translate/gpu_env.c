/* The variables of GPU services: those of CDI, of the vendor, of sharing and of distributed
 * training. Who wins: CDI over the user, the user over built-in values, built-in values over the
 * image; sharing, which the user asks for by name, over all. Source: ZLayer 0.12.1, bundle
 * builder. */
#include "translate/gpu.h"

#include "base/banned.h"

/* ---- CDI ------------------------------------------------------------------------------------- */

/* Warns when a value that a person wrote gives way to another. */
static void warn_of_replaced(zs_context *c, zs_code code, zs_str key, zs_str value, zs_span at)
{
    const zs_variable *before = zs_env_find(c, key);
    if (!before || (before->layer != ZS_ENV_SERVICE && before->layer != ZS_ENV_OPTION)) {
        return;
    }
    if (zs_str_eq(zs_str_sub(before->text, key.n + 1, before->text.n), value)) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, code, before->from.at,
                              "variable `%S` of the service is replaced by `%S`", key, value);
    if (zs_span_is_set(at)) {
        zs_diag_add_label(c->diags, d, at, "the value that wins");
    }
}

/* from: containerEdits.env of CDI files   to: process.env
 * spec: Container Device Interface 1.1.0, "env"
 * lossy: no */
static bool put_cdi_env(zs_context *c)
{
    for (uint32_t i = 0; i < c->cdi.n; i++) {
        const zs_str_list *env = &c->cdi.items[i]->env;
        for (uint32_t j = 0; j < env->n; j++) {
            zs_str entry = env->items[j];
            size_t equals = zs_str_find(entry, '=');
            zs_str key = zs_str_sub(entry, 0, equals),
                   value = zs_str_sub(entry, equals + 1, entry.n);
            warn_of_replaced(c, ZS_CODE_CDI_REPLACES_ENV, key, value, env->at[j].at);
            if (!zs_env_set(c, key, value, ZS_ENV_CDI, zs_from(env->at[j].at, ZS_RULE_CDI_ENV))) {
                return false;
            }
        }
    }
    return true;
}

/* ---- vendor ---------------------------------------------------------------------------------- */

/* from: resources.gpu.count, vendor, --gpu   to: process.env
 * spec: ZLayer 0.12.1, bundle builder
 * lossy: no */
static bool put_visible(zs_context *c)
{
    static const char *const variables[][2] = {
        [ZS_GPU_NVIDIA] = {"NVIDIA_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES"},
        [ZS_GPU_AMD] = {"ROCR_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES"},
        [ZS_GPU_INTEL] = {"ZE_AFFINITY_MASK", NULL},
        [ZS_GPU_OTHER] = {NULL, NULL},
    };
    zs_str list = zs_gpu_list(c);
    if (!list.p) {
        return false;
    }
    zs_origin from = zs_from(zs_gpu_index_at(c, 0), ZS_RULE_GPU_VISIBLE);
    for (unsigned i = 0; i < 2; i++) {
        const char *key = variables[zs_gpu_vendor_of(c)][i];
        if (key && !zs_env_offer(c, zs_str_of(key), list, from)) {
            return false;
        }
    }
    return true;
}

/* ---- sharing --------------------------------------------------------------------------------- */

static bool put_sharing(zs_context *c, const char *key, zs_str value, zs_origin from)
{
    warn_of_replaced(c, ZS_CODE_GPU_SHARING_REPLACES, zs_str_of(key), value, from.at);
    return zs_env_set(c, zs_str_of(key), value, ZS_ENV_BUILT_IN, from);
}

/* from: resources.gpu.sharing, mps_pipe_dir, mps_log_dir   to: process.env
 * spec: ZLayer 0.12.1, GPU sharing
 * lossy: no */
static bool put_mps(zs_context *c)
{
    zs_origin from;
    zs_str pipe = zs_mps_directory(c, ZS_SVC_GPU_MPS_PIPE_DIR, ZS_RULE_GPU_MPS_ENV, &from);
    if (!put_sharing(c, "CUDA_MPS_PIPE_DIRECTORY", pipe, from)) {
        return false;
    }
    zs_str log = zs_mps_directory(c, ZS_SVC_GPU_MPS_LOG_DIR, ZS_RULE_GPU_MPS_ENV, &from);
    return put_sharing(c, "CUDA_MPS_LOG_DIRECTORY", log, from);
}

/* from: resources.gpu.sharing, time_slice_index   to: process.env
 * spec: ZLayer 0.12.1, GPU sharing
 * lossy: no */
static bool put_time_slice(zs_context *c)
{
    if (!ZS_HAS(c->gpu, ZS_SVC_GPU_TIME_SLICE_INDEX)) {
        return true;
    }
    zs_str index = zs_format(c->a, "%u", (unsigned)c->gpu->time_slice_index);
    if (!index.p) {
        return false;
    }
    return put_sharing(c, "CUDA_VISIBLE_DEVICES", index,
                       zs_from(ZS_AT(c->gpu, ZS_SVC_GPU_TIME_SLICE_INDEX), ZS_RULE_GPU_SLICE_ENV));
}

/* ---- distributed training -------------------------------------------------------------------- */

/* from: resources.gpu.distributed, the service's name   to: process.env
 * spec: ZLayer 0.12.1, bundle builder
 * lossy: no. Rank and world size are those of a single process; `env:` or --env sets others. */
static bool put_distributed(zs_context *c)
{
    const zs_svc_distributed *job = c->gpu->distributed;
    zs_origin from = zs_from(job->node.at, ZS_RULE_GPU_DISTRIBUTED);
    zs_span port_at = ZS_WRITTEN(job, ZS_SVC_DISTRIBUTED_MASTER_PORT)
                          ? ZS_AT(job, ZS_SVC_DISTRIBUTED_MASTER_PORT)
                          : job->node.at;
    zs_span backend_at = ZS_WRITTEN(job, ZS_SVC_DISTRIBUTED_BACKEND)
                             ? ZS_AT(job, ZS_SVC_DISTRIBUTED_BACKEND)
                             : job->node.at;
    zs_str port = zs_format(c->a, "%u", (unsigned)job->master_port);
    if (!port.p) {
        return false;
    }
    bool is_done =
        zs_env_offer(c, ZS_STR("MASTER_PORT"), port, zs_from(port_at, ZS_RULE_GPU_DISTRIBUTED)) &&
        zs_env_offer(c, ZS_STR("MASTER_ADDR"), c->input->service->key,
                     zs_from(c->input->service->key_at, ZS_RULE_GPU_DISTRIBUTED)) &&
        zs_env_offer(c, ZS_STR("WORLD_SIZE"), ZS_STR("1"), from) &&
        zs_env_offer(c, ZS_STR("RANK"), ZS_STR("0"), from) &&
        zs_env_offer(c, ZS_STR("LOCAL_RANK"), ZS_STR("0"), from);
    if (!is_done) {
        return false;
    }
    const char *interface = NULL;
    if (zs_str_is(job->backend, "nccl")) {
        interface = "NCCL_SOCKET_IFNAME";
    }
    if (zs_str_is(job->backend, "gloo")) {
        interface = "GLOO_SOCKET_IFNAME";
    }
    if (!interface) {
        return true;
    }
    return zs_env_offer(c, zs_str_of(interface), ZS_STR("eth0"),
                        zs_from(backend_at, ZS_RULE_GPU_DISTRIBUTED));
}

bool zs_translate_gpu_env(zs_context *c)
{
    if (!c->gpu) {
        return true;
    }
    if (c->is_cdi_active && !put_cdi_env(c)) {
        return false;
    }
    if (!c->is_cdi_active && !put_visible(c)) {
        return false;
    }
    bool is_shared = ZS_HAS(c->gpu, ZS_SVC_GPU_SHARING);
    if (is_shared && c->gpu->sharing == ZS_SVC_GPU_SHARING_MPS && !put_mps(c)) {
        return false;
    }
    if (is_shared && c->gpu->sharing == ZS_SVC_GPU_SHARING_TIME_SLICE && !put_time_slice(c)) {
        return false;
    }
    return !ZS_HAS(c->gpu, ZS_SVC_GPU_DISTRIBUTED) || put_distributed(c);
}
