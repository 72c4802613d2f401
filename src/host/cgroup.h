/* The control groups of this host, as facts: which version, where containers may go. Reads only;
 * nothing is made or moved. */
#ifndef ZS_HOST_CGROUP_H
#define ZS_HOST_CGROUP_H

#include "text/json_write.h"

/* Writes the member `cgroup` of the facts: version (2 on a pure cgroup v2 host, else 1), parent
 * (the group this process is in, or its `containers` neighbour when the process sits in a leaf
 * `init`; empty at the root), root_writable, controllers. False with *ret_unread the file that is
 * there and cannot be read; NULL: without memory. */
bool zs_probe_cgroup(zs_arena *a, zs_json_writer *w, const char **ret_unread) ZS_MUST_CHECK;

#endif
