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

enum { DIRECTORY_FLAGS = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC };

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
    return walk(path, false, &made);
}

int zs_make_directory(const char *path, unsigned *ret_made)
{
    return walk(path, true, ret_made);
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
        if (n == 0 || rmdir(rest) != 0) {
            return;
        }
        while (n > 0 && rest[n - 1] != '/') {
            rest[--n] = '\0';
        }
    }
}
