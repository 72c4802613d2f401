/* The live probe: identity, subordinate ids, wanted devices and paths, kernel. cgroup.c asks for
 * the control groups. */
#include "host/probe.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/format.h"
#include "base/number.h"
#include "base/utf8.h"
#include "host/cgroup.h"
#include "host/files.h"
#include "text/json_write.h"

#include "base/banned.h"

/* Appends a copy of the name unless it is there already. */
static bool want(zs_arena *a, zs_str **items, uint32_t *n, uint32_t *capacity, zs_str name)
{
    for (uint32_t i = 0; i < *n; i++) {
        if (zs_str_eq((*items)[i], name)) {
            return true;
        }
    }
    void *room = *items;
    zs_str copy = zs_str_copy(a, name);
    if (copy.p == NULL || !zs_arena_grow(a, &room, capacity, *n, *n + 1, sizeof **items)) {
        return false;
    }
    *items = room;
    (*items)[(*n)++] = copy;
    return true;
}

bool zs_wanted_device(zs_wanted *w, zs_str path)
{
    return want(w->a, &w->devices, &w->n_devices, &w->devices_capacity, path);
}

bool zs_wanted_path(zs_wanted *w, zs_str path)
{
    return want(w->a, &w->paths, &w->n_paths, &w->paths_capacity, path);
}

bool zs_wanted_variable(zs_wanted *w, zs_str name)
{
    return want(w->a, &w->variables, &w->n_variables, &w->variables_capacity, name);
}

/* Names of a directory that start with one of the prefixes. */
static bool want_matching(zs_wanted *w, const char *directory, const char *const *prefixes,
                          const char **ret_unread)
{
    char **names;
    size_t n;
    const char *why;
    zs_file_state state = zs_directory_read(directory, &names, &n, &why);
    *ret_unread = state == ZS_FILE_FAILED ? directory : NULL;
    if (state != ZS_FILE_READ) {
        return state == ZS_FILE_MISSING;
    }
    bool ok = true;
    for (size_t i = 0; ok && i < n; i++) {
        for (const char *const *p = prefixes; ok && *p != NULL; p++) {
            if (zs_str_starts(zs_str_of(names[i]), zs_str_of(*p))) {
                zs_str path = zs_format(w->a, "%s/%s", directory, names[i]);
                ok = path.p != NULL && zs_wanted_device(w, path);
            }
        }
    }
    zs_directory_release(names, n);
    return ok;
}

bool zs_wanted_gpu_nodes(zs_wanted *w, const char **ret_unread)
{
    static const char *const in_dev[] = {"nvidia", "kfd", NULL};
    static const char *const in_dri[] = {"renderD", "card", NULL};
    return want_matching(w, "/dev", in_dev, ret_unread) &&
           want_matching(w, "/dev/dri", in_dri, ret_unread);
}

static void write_number(zs_json_writer *w, const char *key, uint64_t value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_u64(w, value);
}

static void write_text(zs_json_writer *w, const char *key, const char *value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_str(w, zs_str_of(value));
}

/* `name:start:count`; false when the line is something else. A comment or an empty line is no range
 * and no fault. */
static bool parse_range(zs_str line, zs_str *ret_name, uint64_t *ret_start, uint64_t *ret_count)
{
    size_t first = zs_str_find(line, ':');
    zs_str rest = zs_str_sub(line, first + 1, line.n);
    size_t second = zs_str_find(rest, ':');
    zs_str count = zs_str_sub(rest, second + 1, rest.n);
    while (count.n > 0 && (count.p[count.n - 1] == ' ' || count.p[count.n - 1] == '\t' ||
                           count.p[count.n - 1] == '\r')) {
        count.n--;
    }
    *ret_name = zs_str_sub(line, 0, first);
    return first > 0 && first < line.n && second < rest.n &&
           zs_parse_u64(zs_str_sub(rest, 0, second), ret_start) == ZS_NUMBER_OK &&
           zs_parse_u64(count, ret_count) == ZS_NUMBER_OK && *ret_start <= UINT32_MAX &&
           *ret_count <= UINT32_MAX;
}

/* The ranges of /etc/subuid or /etc/subgid, in file order. False without memory, or with
 * *ret_unread when the file cannot be read. */
static bool write_ranges(zs_json_writer *w, const char *key, const char *path, unsigned *bad_lines,
                         const char **ret_unread)
{
    char *bytes;
    size_t size;
    const char *why;
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_list(w);
    zs_file_state state = zs_file_read(path, &bytes, &size, &why);
    if (state == ZS_FILE_READ) {
        zs_str rest = {bytes, size};
        while (rest.n > 0) {
            zs_str line = zs_str_sub(rest, 0, zs_str_find(rest, '\n')), name;
            uint64_t start, count;
            rest = zs_str_sub(rest, line.n + 1, rest.n);
            if (parse_range(line, &name, &start, &count)) {
                zs_json_begin_object(w);
                zs_json_key(w, ZS_STR("name"));
                zs_json_str(w, name);
                write_number(w, "start", start);
                write_number(w, "count", count);
                zs_json_end_object(w);
            } else if (line.n > 0 && line.p[0] != '#') {
                *bad_lines += 1;
            }
        }
        free(bytes);
    }
    zs_json_end_list(w);
    *ret_unread = state == ZS_FILE_FAILED ? path : NULL;
    return state != ZS_FILE_NO_MEMORY && state != ZS_FILE_FAILED;
}

/* The name of `uid` in a line of passwd(5); n is 0 when the line is another's. */
static zs_str name_in_line(zs_str line, uint64_t uid)
{
    uint64_t id;
    size_t first = zs_str_find(line, ':');
    zs_str rest = zs_str_sub(line, first + 1, line.n);
    rest = zs_str_sub(rest, zs_str_find(rest, ':') + 1, rest.n);
    bool is_it =
        zs_parse_u64(zs_str_sub(rest, 0, zs_str_find(rest, ':')), &id) == ZS_NUMBER_OK && id == uid;
    return zs_str_sub(line, 0, is_it ? first : 0);
}

/* Who `uid` is: of the first line of /etc/passwd that says so, else by $USER, since accounts of a
 * directory service stand in no file. The C library's getpwuid would load name services into the
 * process and let them talk to others. False without memory, or with *ret_unread when the file
 * cannot be read. */
static bool write_user(zs_json_writer *w, uint64_t uid, const char **ret_unread)
{
    char *bytes = NULL;
    size_t size = 0;
    const char *why, *said = getenv("USER");
    zs_file_state state = zs_file_read("/etc/passwd", &bytes, &size, &why);
    *ret_unread = state == ZS_FILE_FAILED ? "/etc/passwd" : NULL;
    zs_str rest = {bytes, state == ZS_FILE_READ ? size : 0}, name = {NULL, 0};
    while (rest.n > 0 && name.n == 0) {
        zs_str line = zs_str_sub(rest, 0, zs_str_find(rest, '\n'));
        name = name_in_line(line, uid);
        rest = zs_str_sub(rest, line.n + 1, rest.n);
    }
    name = name.n == 0 && said != NULL ? zs_str_of(said) : name;
    if (name.n > 0 && zs_utf8_fault(name) == name.n) {
        zs_json_key(w, ZS_STR("user"));
        zs_json_str(w, name);
    }
    free(bytes);
    return state != ZS_FILE_NO_MEMORY && state != ZS_FILE_FAILED;
}

/* Numbers of a node as facts; a FIFO has none. */
static void write_device(zs_json_writer *w, const struct stat *st)
{
    const char *type = S_ISCHR(st->st_mode) ? "c" : S_ISBLK(st->st_mode) ? "b" : "p";
    zs_json_begin_object(w);
    write_text(w, "type", type);
    if (!S_ISFIFO(st->st_mode)) {
        write_number(w, "major", major(st->st_rdev));
        write_number(w, "minor", minor(st->st_rdev));
    }
    write_number(w, "mode", st->st_mode & 07777);
    write_number(w, "uid", st->st_uid);
    write_number(w, "gid", st->st_gid);
    zs_json_end_object(w);
}

static bool is_device(const struct stat *st)
{
    return S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode) || S_ISFIFO(st->st_mode);
}

/* Is there something the caller may look at? Symbolic links are followed. What the system fails to
 * say goes to *ret_unread. */
static bool is_there(const char *path, struct stat *ret, const char **ret_unread)
{
    bool is = stat(path, ret) == 0;
    bool is_absent = errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == ELOOP ||
                     errno == ENAMETOOLONG;
    *ret_unread = is || is_absent ? *ret_unread : path;
    return is;
}

/* Wanted devices that are devices. */
static void write_devices(zs_json_writer *w, const zs_wanted *wanted, const char **ret_unread)
{
    struct stat st;
    zs_json_key(w, ZS_STR("devices"));
    zs_json_begin_object(w);
    for (uint32_t i = 0; i < wanted->n_devices; i++) {
        if (is_there(wanted->devices[i].p, &st, ret_unread) && is_device(&st)) {
            zs_json_key(w, wanted->devices[i]);
            write_device(w, &st);
        }
    }
    zs_json_end_object(w);
}

/* What other wanted paths are: a directory, a file, something else. */
static void write_paths(zs_json_writer *w, const zs_wanted *wanted, const char **ret_unread)
{
    struct stat st;
    zs_json_key(w, ZS_STR("paths"));
    zs_json_begin_object(w);
    for (uint32_t i = 0; i < wanted->n_devices + wanted->n_paths; i++) {
        zs_str path =
            i < wanted->n_devices ? wanted->devices[i] : wanted->paths[i - wanted->n_devices];
        if (is_there(path.p, &st, ret_unread) && (i >= wanted->n_devices || !is_device(&st))) {
            zs_json_key(w, path);
            zs_json_str(w, S_ISDIR(st.st_mode)   ? ZS_STR("dir")
                           : S_ISREG(st.st_mode) ? ZS_STR("file")
                                                 : ZS_STR("other"));
        }
    }
    zs_json_end_object(w);
}

/* Wanted variables that are set. */
static void write_environment(zs_json_writer *w, const zs_wanted *wanted)
{
    zs_json_key(w, ZS_STR("environment"));
    zs_json_begin_object(w);
    for (uint32_t i = 0; i < wanted->n_variables; i++) {
        const char *value = getenv(wanted->variables[i].p);
        if (value != NULL) {
            zs_json_key(w, wanted->variables[i]);
            zs_json_str(w, zs_str_of(value));
        }
    }
    zs_json_end_object(w);
}

/* Debian's and OCI's names of the machine types. */
static const char *arch_name(const char *machine)
{
    static const char *const names[][2] = {
        {"x86_64", "amd64"},    {"aarch64", "arm64"}, {"i686", "386"},       {"armv7l", "arm"},
        {"ppc64le", "ppc64le"}, {"s390x", "s390x"},   {"riscv64", "riscv64"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(machine, names[i][0]) == 0) {
            return names[i][1];
        }
    }
    return machine;
}

bool zs_probe(const zs_wanted *wanted, zs_buf *out, unsigned *ret_bad_lines,
              const char **ret_unread)
{
    zs_json_writer w;
    struct utsname kernel;
    *ret_bad_lines = 0;
    zs_json_init(&w, out, false);
    zs_json_begin_object(&w);
    write_number(&w, "version", 1);
    write_number(&w, "uid", geteuid());
    write_number(&w, "gid", getegid());
    bool ok = write_user(&w, geteuid(), ret_unread) &&
              write_ranges(&w, "subuid", "/etc/subuid", ret_bad_lines, ret_unread) &&
              write_ranges(&w, "subgid", "/etc/subgid", ret_bad_lines, ret_unread);
    if (ok) {
        write_devices(&w, wanted, ret_unread);
        write_paths(&w, wanted, ret_unread);
        ok = *ret_unread == NULL;
    }
    ok = ok && zs_probe_cgroup(wanted->a, &w, ret_unread);
    write_environment(&w, wanted);
    if (uname(&kernel) == 0) {
        write_text(&w, "kernel", kernel.release);
        write_text(&w, "arch", arch_name(kernel.machine));
    }
    zs_json_end_object(&w);
    return ok && !out->failed && !wanted->a->failed;
}
