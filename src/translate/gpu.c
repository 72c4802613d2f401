/* The GPU request of a service: vendor, count, indices, built-in device nodes, and whether CDI
 * serves it. Knows nothing of variables and mounts. Source: ZLayer 0.12.1, bundle builder. */
#include "translate/gpu.h"
#include "translate/offer.h"
#include "base/buf.h"
#include "base/number.h"

#include "base/banned.h"

typedef struct zs_vendor {
    const char *name, *kind;
    const char *control[3]; /* nodes that do not belong to one GPU */
    const char *nodes[2];   /* prefixes of the nodes of one GPU */
    uint64_t first[2];      /* number of GPU 0 in them */
    int64_t majors[2];      /* major numbers the driver usually has; 0: none */
} zs_vendor;

enum { RENDER_FIRST = 128, DRM_MAJOR = 226, NVIDIA_MAJOR = 195, UVM_MAJOR = 510, KFD_MAJOR = 234 };

/* Kept in the order of zs_gpu_vendor. The DRM numbers are fixed by the kernel, uvm and kfd get
 * theirs at load time. */
static const zs_vendor vendors[] = {
    [ZS_GPU_NVIDIA] = {"nvidia",
                       "nvidia.com/gpu",
                       {"/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools"},
                       {"/dev/nvidia", NULL},
                       {0, 0},
                       {NVIDIA_MAJOR, UVM_MAJOR}},
    [ZS_GPU_AMD] = {"amd",
                    "amd.com/gpu",
                    {"/dev/kfd", NULL, NULL},
                    {"/dev/dri/renderD", "/dev/dri/card"},
                    {RENDER_FIRST, 0},
                    {DRM_MAJOR, KFD_MAJOR}},
    [ZS_GPU_INTEL] = {"intel",
                      "intel.com/gpu",
                      {NULL, NULL, NULL},
                      {"/dev/dri/renderD", "/dev/dri/card"},
                      {RENDER_FIRST, 0},
                      {DRM_MAJOR, 0}},
    [ZS_GPU_OTHER] = {NULL,
                      NULL,
                      {NULL, NULL, NULL},
                      {"/dev/dri/renderD", NULL},
                      {RENDER_FIRST, 0},
                      {DRM_MAJOR, 0}},
};

/* ---- vendor ---------------------------------------------------------------------------------- */

/* Letter case ignored, is `text` the word or one edit away from it? */
static bool is_near(zs_str text, const char *word)
{
    enum { VENDOR_ROOM = 16 };
    char lower[VENDOR_ROOM];
    if (text.n > VENDOR_ROOM) {
        return false;
    }
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        lower[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    return zs_str_distance((zs_str){lower, text.n}, zs_str_of(word), 1) <= 1;
}

zs_gpu_vendor zs_gpu_vendor_of(const zs_context *c)
{
    zs_str text = c->gpu->vendor;
    for (unsigned i = 0; i < ZS_GPU_OTHER; i++) {
        if (zs_str_is(text, vendors[i].name)) {
            return (zs_gpu_vendor)i;
        }
    }
    for (unsigned i = 0; i < ZS_GPU_OTHER; i++) {
        if (is_near(text, vendors[i].name)) {
            return (zs_gpu_vendor)i;
        }
    }
    return ZS_GPU_OTHER;
}

zs_span zs_gpu_at(const zs_context *c, unsigned field)
{
    return ZS_WRITTEN(c->gpu, field) ? ZS_AT(c->gpu, field) : c->gpu->node.at;
}

/* A misspelt vendor would silently get the generic nodes of unknown ones. */
static void check_vendor(zs_context *c)
{
    if (ZS_ORIGIN(c->gpu, ZS_SVC_GPU_VENDOR).rule == ZS_RULE_FAULTY) {
        return;
    }
    zs_str text = c->gpu->vendor;
    zs_gpu_vendor vendor = zs_gpu_vendor_of(c);
    zs_span at = zs_gpu_at(c, ZS_SVC_GPU_VENDOR);
    if (vendor == ZS_GPU_OTHER) {
        zs_diag *d = zs_diag_push(
            c->diags, ZS_CODE_GPU_VENDOR_UNKNOWN, at,
            "GPU vendor %Q is not known: the container gets `/dev/dri/renderD` nodes and no "
            "variables",
            text);
        zs_diag_help(c->diags, d, "the known vendors are `nvidia`, `amd` and `intel`");
        return;
    }
    const char *name = vendors[vendor].name;
    if (zs_str_is(text, name)) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_GPU_VENDOR_SPELLING, at,
                              "GPU vendor %Q is spelt `%s`", text, name);
    zs_diag_set_label(c->diags, d, "did you mean `%s`?", name);
    zs_offer_text(c->a, c->diags, d, at, text, zs_str_of(name));
}

/* ---- count and indices ----------------------------------------------------------------------- */

uint32_t zs_gpu_count(const zs_context *c)
{
    return c->gpu->count;
}

/* The number that --gpu gives to GPU `i`; false when it gives none, or none that can be read. */
static bool given_index(const zs_context *c, uint32_t i, uint64_t *ret)
{
    if (i >= c->input->n_gpu_indices) {
        return false;
    }
    uint64_t index;
    if (zs_parse_u64(c->input->gpu_indices[i].s, &index) != ZS_NUMBER_OK || index > UINT32_MAX) {
        return false;
    }
    *ret = index;
    return true;
}

uint64_t zs_gpu_index(const zs_context *c, uint32_t i)
{
    uint64_t index = i;
    (void)given_index(c, i, &index);
    return index;
}

zs_span zs_gpu_index_at(const zs_context *c, uint32_t i)
{
    return i < c->input->n_gpu_indices ? c->input->gpu_indices[i].at
                                       : zs_gpu_at(c, ZS_SVC_GPU_COUNT);
}

zs_str zs_gpu_list(const zs_context *c)
{
    enum { INDEX_ROOM = 11 }; /* ten digits and a comma */
    zs_buf out;
    zs_buf_init(&out, c->a, (size_t)zs_gpu_count(c) * INDEX_ROOM + 1);
    for (uint32_t i = 0; i < zs_gpu_count(c); i++) {
        if (i > 0) {
            zs_buf_add_char(&out, ',');
        }
        zs_buf_add_u64(&out, zs_gpu_index(c, i));
    }
    if (out.failed) {
        return (zs_str){NULL, 0};
    }
    return out.n > 0 ? zs_buf_str(&out) : ZS_STR("");
}

enum { GPUS_MAX = 1024 }; /* of one service, as the schema has it: more are a wrong count anyway */

/* Every GPU that is asked for needs one number, and no GPU serves twice. */
static void check_indices(zs_context *c)
{
    const zs_given *given = c->input->gpu_indices;
    uint32_t n = c->input->n_gpu_indices;
    for (uint32_t i = 0; i < n && i < GPUS_MAX; i++) {
        uint64_t index, other;
        if (!given_index(c, i, &index)) {
            zs_diag_push(c->diags, ZS_CODE_GPU_INDEX, given[i].at,
                         "--gpu: %Q is not the number of a GPU", given[i].s);
            continue;
        }
        for (uint32_t j = 0; j < i; j++) {
            if (!given_index(c, j, &other) || other != index) {
                continue;
            }
            zs_diag_push(c->diags, ZS_CODE_GPU_INDEX, given[i].at,
                         "--gpu: GPU %U is assigned twice", index);
            break;
        }
    }
    if (n == 0 || n == zs_gpu_count(c)) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_GPU_INDEX, given[0].at,
                              "--gpu assigns %u GPU%s, but the service asks for %u", n,
                              n == 1 ? "" : "s", zs_gpu_count(c));
    zs_diag_add_label(c->diags, d, zs_gpu_at(c, ZS_SVC_GPU_COUNT), "asked for here");
    zs_diag_help(c->diags, d, "give one number for each GPU, as in `--gpu 2,3` for a count of 2");
}

/* A member that only one way of sharing reads is a misunderstanding under another. */
static void check_member(zs_context *c, unsigned field, const char *name,
                         zs_svc_gpu_sharing sharing)
{
    bool is_read = ZS_HAS(c->gpu, ZS_SVC_GPU_SHARING) && c->gpu->sharing == sharing;
    if (is_read || !ZS_WRITTEN(c->gpu, field)) {
        return;
    }
    const char *word = sharing == ZS_SVC_GPU_SHARING_MPS ? "mps" : "time-slice";
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_GPU_MEMBER_UNUSED, ZS_AT(c->gpu, field),
                              "`%s` has no effect without `sharing: %s`", name, word);
    zs_diag_help(c->diags, d, "add `sharing: %s`, or leave `%s` out", word, name);
}

void zs_gpu_check(zs_context *c)
{
    if (!c->gpu) {
        if (c->input->n_gpu_indices > 0) {
            zs_diag_push(c->diags, ZS_CODE_GPU_NOT_ASKED_FOR, c->input->gpu_indices[0].at,
                         "--gpu has no effect: the service asks for no GPU");
        }
        return;
    }
    check_vendor(c);
    check_indices(c);
    check_member(c, ZS_SVC_GPU_MPS_PIPE_DIR, "mps_pipe_dir", ZS_SVC_GPU_SHARING_MPS);
    check_member(c, ZS_SVC_GPU_MPS_LOG_DIR, "mps_log_dir", ZS_SVC_GPU_SHARING_MPS);
    check_member(c, ZS_SVC_GPU_TIME_SLICE_INDEX, "time_slice_index", ZS_SVC_GPU_SHARING_TIME_SLICE);
    check_member(c, ZS_SVC_GPU_TIME_SLICING_CONFIG_PATH, "time_slicing_config_path",
                 ZS_SVC_GPU_SHARING_TIME_SLICE);
}

/* ---- built-in nodes -------------------------------------------------------------------------- */

bool zs_gpu_node_paths(const zs_context *c, zs_gpu_paths *ret)
{
    const zs_vendor *vendor = &vendors[zs_gpu_vendor_of(c)];
    uint32_t count = zs_gpu_count(c), n = 0;
    zs_str *paths = zs_arena_array(c->a, 3 + (size_t)count * 2, sizeof *paths);
    if (!paths) {
        return false;
    }
    for (unsigned i = 0; i < 3 && vendor->control[i]; i++) {
        paths[n++] = zs_str_of(vendor->control[i]);
    }
    for (unsigned k = 0; k < 2 && vendor->nodes[k]; k++) {
        for (uint32_t i = 0; i < count; i++) {
            paths[n] =
                zs_format(c->a, "%s%U", vendor->nodes[k], vendor->first[k] + zs_gpu_index(c, i));
            if (paths[n++].n == 0) {
                return false;
            }
        }
    }
    *ret = (zs_gpu_paths){paths, n};
    return true;
}

unsigned zs_gpu_majors(zs_gpu_vendor vendor, int64_t ret[2])
{
    unsigned n = 0;
    while (n < 2 && vendors[vendor].majors[n] != 0) {
        ret[n] = vendors[vendor].majors[n];
        n++;
    }
    return n;
}

/* ---- CDI ------------------------------------------------------------------------------------- */

/* Asks for the vendor's devices `0`, `1` ... by qualified name. */
static bool make_requests(const zs_context *c, const char *kind, zs_cdi_request **ret)
{
    uint32_t n = zs_gpu_count(c);
    zs_cdi_request *requests = zs_arena_array(c->a, n, sizeof *requests);
    if (!requests) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        requests[i].name = zs_format(c->a, "%s=%U", kind, zs_gpu_index(c, i));
        requests[i].at = zs_gpu_index_at(c, i);
        if (requests[i].name.n == 0) {
            return false;
        }
    }
    *ret = requests;
    return true;
}

/* from: resources.gpu.vendor, count, --gpu, the CDI directories   to: nothing by itself
 * spec: ZLayer 0.12.1, CDI resolution; Container Device Interface 1.1.0
 * lossy: no. What does not resolve is an error when directories were named or CDI is required,
 * else a warning. */
bool zs_resolve_cdi(zs_context *c)
{
    zs_gpu_check(c);
    if (!c->gpu || c->input->cdi_mode == ZS_CDI_OFF) {
        return true;
    }
    const char *kind = vendors[zs_gpu_vendor_of(c)].kind;
    bool is_required = c->input->cdi_mode == ZS_CDI_REQUIRE;
    if (!kind) {
        if (is_required) {
            zs_diag_push(c->diags, ZS_CODE_CDI_NO_KIND, zs_gpu_at(c, ZS_SVC_GPU_VENDOR),
                         "CDI is required, but GPU vendor %Q has no CDI kind", c->gpu->vendor);
        }
        return true;
    }
    const zs_cdi_registry *registry = c->input->cdi;
    bool is_strict = is_required || c->input->is_cdi_explicit;
    if (!registry || (!is_strict && !zs_cdi_file_at(registry, 0))) {
        if (is_required) {
            zs_diag_push(c->diags, ZS_CODE_CDI_NO_KIND, c->gpu->node.at,
                         "CDI is required, but there is no CDI directory");
        }
        return true;
    }
    zs_cdi_request *requests;
    if (!make_requests(c, kind, &requests)) {
        return false;
    }
    zs_severity severity = is_strict ? ZS_SEVERITY_ERROR : ZS_SEVERITY_WARNING;
    bool is_resolved =
        zs_cdi_resolve(c->a, registry, requests, zs_gpu_count(c), severity, &c->cdi, c->diags);
    /* After an error nothing is compiled: built-in devices would only add complaints. */
    c->is_cdi_active = is_resolved || is_strict;
    return !c->a->failed;
}
