/* Directories opened one part at a time, each with O_NOFOLLOW: the same guarantee on every kernel.
 */
#include "bundle/beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* O_PATH: a directory that may be passed through, but not listed, is on the way to many. */
enum { DIRECTORY_FLAGS = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC };

/* A link where a directory should be: the kernel says ENOTDIR for O_DIRECTORY with O_NOFOLLOW. */
static int open_part(int at, const char *name)
{
    struct stat st;
    int fd = openat(at, name, DIRECTORY_FLAGS);
    if (fd < 0 && errno == ENOTDIR && fstatat(at, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
        S_ISLNK(st.st_mode)) {
        errno = ELOOP;
    }
    return fd;
}

/* Opens the next part below `at`, making it when asked to; closes `at`. */
static int step(int at, const char *name, bool makes, unsigned *made)
{
    int fd = open_part(at, name);
    if (fd < 0 && errno == ENOENT && makes && mkdirat(at, name, 0777) == 0) {
        *made += 1;
        fd = open_part(at, name);
    } else if (fd >= 0) {
        *made = 0; /* only the run of new parts at the end counts */
    }
    int error = errno;
    close(at);
    errno = error;
    return fd;
}

/* Makes a way to a directory into one to read and sync it by; closes `at`. */
static int reopen(int at)
{
    int fd = at >= 0 ? openat(at, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    int error = errno;
    if (at >= 0) {
        close(at);
    }
    errno = error;
    return fd;
}

/* Both ways into a directory are the same walk, with or without making what is missing. */
static int walk(const char *path, bool makes, unsigned *ret_made)
{
    char part[NAME_MAX + 1];
    int fd = open(path[0] == '/' ? "/" : ".", DIRECTORY_FLAGS);
    *ret_made = 0;
    while (fd >= 0 && *path != '\0') {
        size_t n = strcspn(path, "/");
        if (n > NAME_MAX) {
            close(fd);
            errno = ENAMETOOLONG;
            return -1;
        }
        memcpy(part, path, n);
        part[n] = '\0';
        path += n + (path[n] == '/');
        if (n > 0) {
            fd = step(fd, part, makes, ret_made);
        }
    }
    return fd;
}

int zs_open_directory(const char *path)
{
    unsigned made;
    return reopen(walk(path, false, &made));
}

int zs_make_directory(const char *path, unsigned *ret_made)
{
    return reopen(walk(path, true, ret_made));
}

int zs_make_below(int at, const char *name, bool *ret_is_new)
{
    bool is_part = *name != '\0' && strchr(name, '/') == NULL && strcmp(name, ".") != 0 &&
                   strcmp(name, "..") != 0;
    if (!is_part) {
        errno = EINVAL;
        return -1;
    }
    *ret_is_new = mkdirat(at, name, 0777) == 0;
    return *ret_is_new || errno == EEXIST ? open_part(at, name) : -1;
}

bool zs_remove_directory(const char *path)
{
    char parent[PATH_MAX];
    unsigned made;
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/') {
        n--;
    }
    if (n >= sizeof parent) {
        errno = ENAMETOOLONG;
        return false;
    }
    memcpy(parent, path, n);
    parent[n] = '\0';
    char *slash = strrchr(parent, '/');
    const char *name = slash != NULL ? slash + 1 : parent;
    char last[NAME_MAX + 1] = "";
    if (strlen(name) <= NAME_MAX) {
        memcpy(last, name, strlen(name));
    }
    parent[slash != NULL ? slash + 1 - parent : 0] = '\0';
    int at = walk(parent, false, &made);
    bool ok = at >= 0 && unlinkat(at, last, AT_REMOVEDIR) == 0;
    int error = errno;
    if (at >= 0) {
        close(at);
    }
    errno = error;
    return ok;
}

void zs_unmake_directory(const char *path, unsigned made)
{
    char rest[PATH_MAX];
    size_t n = strlen(path);
    if (n >= sizeof rest) {
        return;
    }
    memcpy(rest, path, n + 1);
    for (; made > 0 && n > 0; made--) {
        while (n > 0 && rest[n - 1] == '/') {
            rest[--n] = '\0';
        }
        if (n == 0 || !zs_remove_directory(rest)) {
            return;
        }
        while (n > 0 && rest[n - 1] != '/') {
            rest[--n] = '\0';
        }
    }
}
