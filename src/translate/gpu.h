/* What the GPU rules share: the vendor, and which GPUs of the host the service gets. Private to
 * translate/. */
#ifndef ZS_TRANSLATE_GPU_H
#define ZS_TRANSLATE_GPU_H

#include "translate/context.h"

typedef enum zs_gpu_vendor { ZS_GPU_NVIDIA, ZS_GPU_AMD, ZS_GPU_INTEL, ZS_GPU_OTHER } zs_gpu_vendor;

/* The vendor of the service's GPUs; a misspelt one counts as the one that is meant. c->gpu must
 * not be NULL. */
zs_gpu_vendor zs_gpu_vendor_of(const zs_context *c);
/* Where the vendor, the count or the block stands, whichever is written. */
zs_span zs_gpu_at(const zs_context *c, unsigned field);

/* How many GPUs, and the number of each: 0, 1, ... or those of --gpu. */
uint32_t zs_gpu_count(const zs_context *c);
uint64_t zs_gpu_index(const zs_context *c, uint32_t i);
zs_span zs_gpu_index_at(const zs_context *c, uint32_t i);
/* "0,1,2"; {NULL, 0} without memory only. */
zs_str zs_gpu_list(const zs_context *c);

/* The device nodes that are built in for the vendor, in their order: the control nodes, then those
 * of each GPU. */
typedef struct zs_gpu_paths {
    zs_str *items;
    uint32_t n;
} zs_gpu_paths;
bool zs_gpu_node_paths(const zs_context *c, zs_gpu_paths *ret) ZS_MUST_CHECK;
/* The major numbers that are allowed for the vendor as a whole; returns how many. */
unsigned zs_gpu_majors(zs_gpu_vendor vendor, int64_t ret[2]);

/* A directory of the MPS server, as the service names it or by default; `field` is
 * ZS_SVC_GPU_MPS_PIPE_DIR or _LOG_DIR. */
zs_str zs_mps_directory(const zs_context *c, unsigned field, enum zs_rule rule,
                        zs_origin *ret_from);

/* Judges gpu and --gpu: the vendor's spelling, indices, members without effect. Pushes diagnostics
 * only. */
void zs_gpu_check(zs_context *c);

#endif
