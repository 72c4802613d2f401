/* Atomic writing of one file. */
#include "bundle/write_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* Splits a path into its directory (opened) and its last part. -1 with errno set. */
static int open_parent(const char *path, const char **ret_name)
{
    const char *slash = strrchr(path, '/');
    if (slash == NULL) {
        *ret_name = path;
        return open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    char *parent = strndup(path, slash == path ? 1 : (size_t)(slash - path));
    int fd = parent != NULL ? open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    int error = errno;
    free(parent);
    errno = error;
    *ret_name = slash + 1;
    return fd;
}

/* write(2) may take less than it was given. */
static bool write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t n = write(fd, bytes, size);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        bytes += n > 0 ? n : 0;
        size -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

/* A new file in the directory, under a name nobody has; fills `name`. */
static int create_beside(int directory, char *name, size_t room, const char *last, unsigned mode)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    size_t n = strlen(last);
    if (n + 10 > room) {
        errno = ENAMETOOLONG;
        return -1;
    }
    for (unsigned attempt = 0; attempt < 100; attempt++) {
        uint64_t seed = (uint64_t)getpid() * 100 + attempt;
        name[0] = '.';
        memcpy(name + 1, last, n);
        name[n + 1] = '.';
        for (size_t i = 0; i < 7; i++, seed /= 36) {
            name[n + 2 + i] = digits[seed % 36];
        }
        name[n + 9] = '\0';
        int fd =
            openat(directory, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (fd >= 0 || errno != EEXIST) {
            return fd;
        }
    }
    return -1;
}

/* Owner and group before the mode: a change of owner takes set-id bits away. */
static bool take_after(int fd, const struct stat *old)
{
    struct stat now;
    bool ok = fstat(fd, &now) == 0;
    if (ok && (now.st_uid != old->st_uid || now.st_gid != old->st_gid)) {
        ok = fchown(fd, old->st_uid, old->st_gid) == 0;
    }
    return ok && fchmod(fd, old->st_mode & 07777) == 0;
}

/* Writes beside, then renames; with `old`, the new file has its owner and mode. `is_synced`: only
 * then it is on the disk for sure. */
static bool write_at(int directory, const char *name, const char *bytes, size_t size, unsigned mode,
                     const struct stat *old, bool is_synced, const char **ret_why)
{
    char temporary[300];
    int fd = create_beside(directory, temporary, sizeof temporary, name, mode);
    bool ok = fd >= 0 && (old == NULL || take_after(fd, old)) && write_all(fd, bytes, size) &&
              (!is_synced || fsync(fd) == 0);
    int error = errno;
    if (fd >= 0 && close(fd) != 0 && ok) {
        ok = false;
        error = errno;
    }
    if (ok && renameat(directory, temporary, directory, name) != 0) {
        ok = false;
        error = errno;
    }
    if (ok && is_synced) {
        /* The rename itself. Some file systems refuse, and the file is whole all the same. */
        (void)fsync(directory);
    } else if (!ok && fd >= 0) {
        unlinkat(directory, temporary, 0);
    }
    *ret_why = strerror(error);
    return ok;
}

bool zs_write_file_at(int directory, const char *name, const char *bytes, size_t size,
                      unsigned mode, const char **ret_why)
{
    return write_at(directory, name, bytes, size, mode, NULL, true, ret_why);
}

/* Whether the open file holds these bytes and nothing more. */
static bool holds(int fd, const char *bytes, size_t size)
{
    char room[4096];
    size_t at = 0;
    for (;;) {
        ssize_t n = read(fd, room, sizeof room);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0 || (size_t)n > size - at || memcmp(room, bytes + at, (size_t)n) != 0) {
            return n == 0 && at == size;
        }
        at += (size_t)n;
    }
}

/* Does the file hold these bytes, and is it as closed to others as `mode` says? */
static bool is_same(int directory, const char *name, const char *bytes, size_t size, unsigned mode)
{
    struct stat about;
    int fd = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    bool same = fd >= 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode) &&
                (uint64_t)about.st_size == size && (about.st_mode & 07777 & ~mode) == 0 &&
                holds(fd, bytes, size);
    if (fd >= 0) {
        close(fd);
    }
    return same;
}

bool zs_write_result_at(int directory, bool is_new, const char *name, const char *bytes,
                        size_t size, unsigned mode, const char **ret_why)
{
    return (!is_new && is_same(directory, name, bytes, size, mode)) ||
           write_at(directory, name, bytes, size, mode, NULL, false, ret_why);
}

/* What a result's path leads to. */
typedef enum lead { LEADS_TO_FILE, LEADS_TO_STREAM, LEADS_NOWHERE } lead;

/* An open file of this process, as /dev/stdout is, is known by where its link leads: the file that
 * is open may be a regular one. NOWHERE, with errno set, when the system does not say. */
static lead look_at(const char *path)
{
    struct stat about;
    char start[sizeof "/proc/"] = "";
    if (strncmp(path, "/dev/fd/", 8) == 0 || strncmp(path, "/proc/", 6) == 0) {
        return LEADS_TO_STREAM;
    }
    if (readlink(path, start, sizeof start - 1) >= 0) {
        if (strcmp(start, "/proc/") == 0) {
            return LEADS_TO_STREAM;
        }
    } else if (errno != EINVAL && errno != ENOENT && errno != ENOTDIR) { /* EINVAL: no link */
        return LEADS_NOWHERE;
    }
    if (stat(path, &about) != 0) {
        return errno == ENOENT || errno == ENOTDIR ? LEADS_TO_FILE : LEADS_NOWHERE;
    }
    return S_ISREG(about.st_mode) || S_ISDIR(about.st_mode) ? LEADS_TO_FILE : LEADS_TO_STREAM;
}

bool zs_is_stream(const char *path)
{
    return look_at(path) == LEADS_TO_STREAM;
}

/* Writes where nothing can be renamed into place, so a fault may leave a part written. */
static bool write_stream(const char *path, const char *bytes, size_t size, const char **ret_why)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    bool ok = fd >= 0 && write_all(fd, bytes, size);
    int error = errno;
    if (fd >= 0 && close(fd) != 0 && ok) {
        ok = false;
        error = errno;
    }
    *ret_why = strerror(error);
    return ok;
}

/* Opens the directory of `path`, writes below it by its last name, and closes it. */
static bool write_at_parent(const char *path, bool is_result, const char *bytes, size_t size,
                            unsigned mode, const char **ret_why)
{
    const char *name;
    lead where = look_at(path);
    if (where == LEADS_TO_STREAM) {
        return write_stream(path, bytes, size, ret_why);
    }
    int directory = where == LEADS_TO_FILE ? open_parent(path, &name) : -1;
    if (directory < 0) {
        *ret_why = strerror(errno);
        return false;
    }
    bool ok = is_result ? zs_write_result_at(directory, false, name, bytes, size, mode, ret_why)
                        : zs_write_file_at(directory, name, bytes, size, mode, ret_why);
    close(directory);
    return ok;
}

bool zs_write_file(const char *path, const char *bytes, size_t size, unsigned mode,
                   const char **ret_why)
{
    return write_at_parent(path, false, bytes, size, mode, ret_why);
}

bool zs_write_result(const char *path, const char *bytes, size_t size, unsigned mode,
                     const char **ret_why)
{
    return write_at_parent(path, true, bytes, size, mode, ret_why);
}

/* May the file at this path, links resolved, be replaced? What it is goes to *ret_old. */
static bool may_replace(const char *path, const char *bytes, size_t size, struct stat *ret_old,
                        const char **ret_why)
{
    struct stat old;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW);
    if (fd < 0 || fstat(fd, &old) != 0) {
        *ret_why = strerror(errno);
        if (fd >= 0) {
            close(fd);
        }
        return false;
    }
    bool may = false;
    if (!S_ISREG(old.st_mode)) {
        *ret_why = "not a regular file";
    } else if (faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0) {
        *ret_why = strerror(errno);
    } else if (!holds(fd, bytes, size)) {
        *ret_why = "changed while it was being read";
    } else {
        may = true;
    }
    close(fd);
    *ret_old = old;
    return may;
}

bool zs_replace_file(const char *path, const char *expected, size_t expected_size,
                     const char *bytes, size_t size, const char **ret_why)
{
    struct stat old;
    const char *name;
    char *target = realpath(path, NULL);
    if (target == NULL) {
        *ret_why = strerror(errno);
        return false;
    }
    if (!may_replace(target, expected, expected_size, &old, ret_why)) {
        free(target);
        return false;
    }
    int directory = open_parent(target, &name);
    bool ok = directory >= 0;
    if (!ok) {
        *ret_why = strerror(errno);
    }
    ok = ok && write_at(directory, name, bytes, size, 0600, &old, true, ret_why);
    if (directory >= 0) {
        close(directory);
    }
    free(target);
    return ok;
}
