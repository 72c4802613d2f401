/* Asking this host: fills the same document that `zspecc host` records. The only place that does.
 */
#ifndef ZS_HOST_PROBE_H
#define ZS_HOST_PROBE_H

#include "base/buf.h"

/* What a compile may ask about, by name; collected from the deployment and the CDI files. */
typedef struct zs_wanted {
    zs_arena *a;
    zs_str *devices, *paths, *variables;
    uint32_t n_devices, n_paths, n_variables;
    uint32_t devices_capacity, paths_capacity, variables_capacity;
} zs_wanted;

bool zs_wanted_device(zs_wanted *w, zs_str path) ZS_MUST_CHECK;
bool zs_wanted_path(zs_wanted *w, zs_str path) ZS_MUST_CHECK;
bool zs_wanted_variable(zs_wanted *w, zs_str name) ZS_MUST_CHECK;
/* Every node that a built-in GPU vendor default could name and that is there: /dev/nvidia*,
 * /dev/kfd, /dev/dri. False as zs_probe is. */
bool zs_wanted_gpu_nodes(zs_wanted *w, const char **ret_unread) ZS_MUST_CHECK;

/* Writes the facts of this host as the JSON document of schema/host: identity, subordinate id
 * ranges, cgroup, kernel, and what is wanted. A wanted path that is not there is left out. Lines of
 * /etc/subuid and /etc/subgid that make no sense are left out; their count is added to
 * *ret_bad_lines. Nothing of the host is changed. False with *ret_unread the file or directory that
 * is there and cannot be read; NULL: without memory. */
bool zs_probe(const zs_wanted *wanted, zs_buf *out, unsigned *ret_bad_lines,
              const char **ret_unread) ZS_MUST_CHECK;

#endif
