/* System calls that fail when they are told to. */
#include "torture_fails.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

_Atomic unsigned long torture_counted;
unsigned long torture_fails_at;
unsigned torture_way, torture_ways;
const char *torture_failed = "";

/* Whether this call is the one that fails now; sets errno to the way-th of its errors. */
static int fails(const char *call, const int *errors, unsigned n)
{
    if (++torture_counted != torture_fails_at) {
        return 0;
    }
    torture_failed = call;
    torture_ways = n;
    errno = errors[torture_way < n ? torture_way : 0];
    return 1;
}

#define FAILS(call, ...) \
    fails(call, (const int[]){__VA_ARGS__}, sizeof((const int[]){__VA_ARGS__}) / sizeof(int))
#define WRAP(type, name, parameters, arguments, result, ...)                   \
    type __real_##name parameters;                                             \
    type __wrap_##name parameters;                                             \
    type __wrap_##name parameters                                              \
    {                                                                          \
        return FAILS(#name, __VA_ARGS__) ? (result) : __real_##name arguments; \
    }

/* Counts that are short are the other way of reading and writing to fail; those end well. */
ssize_t __wrap_read(int fd, void *p, size_t n);
ssize_t __wrap_read(int fd, void *p, size_t n)
{
    if (!FAILS("read", EIO, EINTR, 0)) {
        return __real_read(fd, p, n);
    }
    return torture_way < 2 || n < 2 ? torture_way < 2 ? -1 : __real_read(fd, p, n)
                                    : __real_read(fd, p, n / 2);
}
ssize_t __real_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n)
{
    if (!FAILS("write", EIO, ENOSPC, EINTR, 0)) {
        return __real_write(fd, p, n);
    }
    return torture_way < 3 ? -1 : __real_write(fd, p, n < 2 ? n : n / 2);
}
/* A file that close fails on is closed all the same (Linux). */
int __wrap_close(int fd);
int __wrap_close(int fd)
{
    int is_failing = FAILS("close", EIO);
    int error = errno, result = __real_close(fd);
    errno = is_failing ? error : errno;
    return is_failing ? -1 : result;
}
int __wrap_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return FAILS("open", EMFILE, EIO) ? -1 : __real_open(path, flags, mode);
}
int __real_openat(int at, const char *path, int flags, ...);
int __wrap_openat(int at, const char *path, int flags, ...);
int __wrap_openat(int at, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return FAILS("openat", EMFILE, ENOSPC) ? -1 : __real_openat(at, path, flags, mode);
}
WRAP(int, fsync, (int fd), (fd), -1, EIO, ENOSPC)
WRAP(int, renameat, (int a, const char *b, int c, const char *d), (a, b, c, d), -1, EIO, ENOSPC)
WRAP(int, fstat, (int fd, struct stat *st), (fd, st), -1, EIO)
WRAP(int, stat, (const char *path, struct stat *st), (path, st), -1, EIO)
WRAP(int, fstatat, (int at, const char *path, struct stat *st, int flags), (at, path, st, flags),
     -1, EIO)
WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode), -1, ENOSPC, EACCES)
WRAP(int, mkdirat, (int at, const char *path, mode_t mode), (at, path, mode), -1, ENOSPC)
WRAP(int, unlinkat, (int at, const char *path, int flags), (at, path, flags), -1, EIO)
WRAP(int, symlinkat, (const char *to, int at, const char *path), (to, at, path), -1, ENOSPC)
WRAP(off_t, lseek, (int fd, off_t to, int from), (fd, to, from), -1, EIO)
WRAP(ssize_t, pread, (int fd, void *p, size_t n, off_t at), (fd, p, n, at), -1, EIO)
WRAP(DIR *, opendir, (const char *path), (path), NULL, EMFILE, EACCES)
WRAP(DIR *, fdopendir, (int fd), (fd), NULL, EIO)
WRAP(struct dirent *, readdir, (DIR * d), (d), NULL, EIO)
WRAP(int, memfd_create, (const char *name, unsigned flags), (name, flags), -1, EMFILE)
WRAP(int, lstat, (const char *path, struct stat *st), (path, st), -1, EIO)
WRAP(int, fchmod, (int fd, mode_t mode), (fd, mode), -1, EPERM)
WRAP(int, fchown, (int fd, uid_t uid, gid_t gid), (fd, uid, gid), -1, EPERM)
WRAP(ssize_t, getline, (char **p, size_t *n, FILE *in), (p, n, in), -1, EIO)
WRAP(FILE *, fopen, (const char *path, const char *how), (path, how), NULL, EMFILE)
WRAP(char *, getcwd, (char *p, size_t n), (p, n), NULL, ENOENT)
WRAP(ssize_t, readlink, (const char *path, char *p, size_t n), (path, p, n), -1, EIO)

/* These say why with what they return, or keep what they could not hand on. */
int __real_pthread_create(pthread_t *t, const pthread_attr_t *a, void *(*run)(void *), void *p);
int __wrap_pthread_create(pthread_t *t, const pthread_attr_t *a, void *(*run)(void *), void *p);
int __wrap_pthread_create(pthread_t *t, const pthread_attr_t *a, void *(*run)(void *), void *p)
{
    return FAILS("pthread_create", EAGAIN) ? EAGAIN : __real_pthread_create(t, a, run, p);
}
int __real_fflush(FILE *out);
int __wrap_fflush(FILE *out);
int __wrap_fflush(FILE *out)
{
    return FAILS("fflush", ENOSPC) ? EOF : __real_fflush(out);
}
