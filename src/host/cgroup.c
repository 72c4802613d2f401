/* The control groups of this host. */
#include "host/cgroup.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/format.h"
#include "host/files.h"

#include "base/banned.h"

#define CGROUP_ROOT "/sys/fs/cgroup"

/* The whole file as a slice of the arena, empty when there is none. One that cannot be read goes to
 * *ret_unread; without memory the arena says so. */
static zs_str read_small(zs_arena *a, const char *path, const char **ret_unread)
{
    char *bytes;
    size_t size;
    const char *why;
    zs_file_state state = zs_file_read(path, &bytes, &size, &why);
    if (state != ZS_FILE_READ) {
        a->failed |= state == ZS_FILE_NO_MEMORY;
        *ret_unread = state == ZS_FILE_FAILED ? path : *ret_unread;
        return (zs_str){NULL, 0};
    }
    zs_str copy = zs_str_copy(a, (zs_str){bytes, size});
    free(bytes);
    return copy;
}

/* The cgroup v2 path of this process: the line `0::PATH` of /proc/self/cgroup. Empty at the root or
 * without v2. */
static zs_str own_path(zs_str text)
{
    while (text.n > 0) {
        zs_str line = zs_str_sub(text, 0, zs_str_find(text, '\n'));
        text = zs_str_sub(text, line.n + 1, text.n);
        if (zs_str_starts(line, ZS_STR("0::"))) {
            zs_str path = zs_str_sub(line, 3, line.n);
            return zs_str_is(path, "/") ? (zs_str){NULL, 0} : path;
        }
    }
    return (zs_str){NULL, 0};
}

/* Where containers go. A manager that sits in the leaf `init` keeps them in `containers` beside it.
 */
static zs_str parent_of(zs_arena *a, zs_str path)
{
    if (!zs_str_ends(path, ZS_STR("/init"))) {
        return path;
    }
    zs_str beside = zs_format(a, "%S/containers", zs_str_sub(path, 0, path.n - 5));
    zs_str directory = zs_format(a, CGROUP_ROOT "%S", beside);
    return directory.p != NULL && access(directory.p, F_OK) == 0 ? beside : path;
}

bool zs_probe_cgroup(zs_arena *a, zs_json_writer *w, const char **ret_unread)
{
    *ret_unread = NULL;
    zs_str controllers = read_small(a, CGROUP_ROOT "/cgroup.controllers", ret_unread);
    bool is_v2 = access(CGROUP_ROOT "/cgroup.controllers", F_OK) == 0;
    zs_json_key(w, ZS_STR("cgroup"));
    zs_json_begin_object(w);
    zs_json_key(w, ZS_STR("version"));
    zs_json_u64(w, is_v2 ? 2 : 1);
    zs_json_key(w, ZS_STR("parent"));
    zs_json_str(w, parent_of(a, own_path(read_small(a, "/proc/self/cgroup", ret_unread))));
    zs_json_key(w, ZS_STR("root_writable"));
    zs_json_bool(w, access(CGROUP_ROOT "/cgroup.subtree_control", W_OK) == 0);
    zs_json_key(w, ZS_STR("controllers"));
    zs_json_begin_list(w);
    while (controllers.n > 0) {
        size_t n = 0;
        while (n < controllers.n && controllers.p[n] != ' ' && controllers.p[n] != '\n') {
            n++;
        }
        if (n > 0) {
            zs_json_str(w, zs_str_sub(controllers, 0, n));
        }
        controllers = zs_str_sub(controllers, n + 1, controllers.n);
    }
    zs_json_end_list(w);
    zs_json_end_object(w);
    return *ret_unread == NULL && !a->failed;
}
