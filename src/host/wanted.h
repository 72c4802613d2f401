/* What of the host a deployment names: devices, directories, variables. */
#ifndef ZS_HOST_WANTED_H
#define ZS_HOST_WANTED_H

#include "generated/deployment/deployment_types.h"
#include "cdi/registry.h"
#include "host/probe.h"

/* Adds what the deployment's services name, replica groups included: device paths, GPU nodes by
 * vendor and count, MPS directories, the time-slicing file, `$E:` variables, ZLAYER_CGROUP_PARENT
 * and ZLAYER_DATA_DIR. */
bool zs_wanted_deployment(zs_wanted *w, const zs_svc_deployment *deployment,
                          const uint32_t *gpu_indices, uint32_t n_gpu_indices) ZS_MUST_CHECK;

#endif
