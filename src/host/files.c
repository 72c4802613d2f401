/* Reading files and directories. Knows nothing of documents. */
#include "host/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/pages.h"

#include "base/banned.h"

static zs_file_state fail(const char **ret_why)
{
    *ret_why = strerror(errno);
    return errno == ENOENT || errno == ENOTDIR ? ZS_FILE_MISSING : ZS_FILE_FAILED;
}

/* Grows *room so that at least one more byte fits; false without memory or above the ceiling. */
static bool make_room(char **room, size_t *capacity, size_t n)
{
    if (n < *capacity) {
        return true;
    }
    size_t wanted = *capacity <= ZS_TEXT_BYTES_MAX ? *capacity * 2 + 1 : 0;
    char *larger = wanted > 0 ? realloc(*room, wanted) : NULL;
    if (larger == NULL) {
        return false;
    }
    *room = larger;
    *capacity = wanted;
    return true;
}

/* For a large file: huge pages, where the kernel has them. */
static char *huge_room(size_t *capacity)
{
    void *room;
    size_t whole = zs_huge_rounded(*capacity);
    if (posix_memalign(&room, ZS_HUGE_PAGE_BYTES, whole) != 0) {
        return NULL;
    }
    (void)madvise(room, whole, MADV_HUGEPAGE); /* a hint */
    *capacity = whole;
    return room;
}

/* Reads everything from a descriptor: its size may change or be unknown (pipes, /proc). */
static zs_file_state read_all(int fd, char **ret_bytes, size_t *ret_size, const char **ret_why)
{
    struct stat st;
    size_t n = 0, capacity = 4096;
    if (fstat(fd, &st) != 0) {
        return fail(ret_why);
    }
    if (S_ISREG(st.st_mode) && st.st_size > 0 && st.st_size <= ZS_TEXT_BYTES_MAX) {
        capacity = (size_t)st.st_size + 1;
    }
    char *room = capacity >= ZS_HUGE_PAGE_BYTES ? huge_room(&capacity) : malloc(capacity);
    while (room != NULL && n <= ZS_TEXT_BYTES_MAX) {
        if (!make_room(&room, &capacity, n)) {
            break;
        }
        ssize_t got = read(fd, room + n, capacity - n);
        if (got == 0) {
            *ret_bytes = room;
            *ret_size = n;
            return ZS_FILE_READ;
        }
        if (got < 0 && errno != EINTR) {
            fail(ret_why);
            free(room);
            return ZS_FILE_FAILED;
        }
        n += got > 0 ? (size_t)got : 0;
    }
    free(room);
    bool is_large = n > ZS_TEXT_BYTES_MAX;
    *ret_why = is_large ? "larger than the 64,000,000 bytes that are read" : "out of memory";
    return is_large ? ZS_FILE_FAILED : ZS_FILE_NO_MEMORY;
}

zs_file_state zs_file_read(const char *path, char **ret_bytes, size_t *ret_size,
                           const char **ret_why)
{
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
        return fail(ret_why);
    }
    zs_file_state state = read_all(fd, ret_bytes, ret_size, ret_why);
    if (!is_stdin) {
        close(fd);
    }
    return state;
}

zs_file_state zs_file_read_regular(const char *path, char **ret_bytes, size_t *ret_size,
                                   const char **ret_why)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) {
        return fail(ret_why);
    }
    zs_file_state state = ZS_FILE_FAILED;
    *ret_why = "not a regular file";
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
        state = read_all(fd, ret_bytes, ret_size, ret_why);
    }
    close(fd);
    return state;
}

/* openat2 is newer than the C library's wrappers. Kernels before 5.6 lack it: there a symbolic link
 * is refused instead. */
static int open_in_root(const char *root, const char *path)
{
    int directory = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) {
        return -1;
    }
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK,
                           .resolve = RESOLVE_IN_ROOT};
    int fd = (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
    if (fd < 0 && errno == ENOSYS) {
        fd = openat(directory, path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW);
    }
    int error = errno;
    close(directory);
    errno = error;
    return fd;
}

zs_file_state zs_file_read_in_root(const char *root, const char *path, char **ret_bytes,
                                   size_t *ret_size, const char **ret_why)
{
    int fd = open_in_root(root, path);
    if (fd < 0) {
        return fail(ret_why);
    }
    zs_file_state state = read_all(fd, ret_bytes, ret_size, ret_why);
    close(fd);
    return state;
}

static int by_name(const void *a, const void *b)
{
    const char *const *left = a, *const *right = b;
    return strcmp(*left, *right);
}

void zs_directory_release(char **names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        free(names[i]);
    }
    free(names);
}

typedef struct names {
    char **items;
    size_t n, capacity;
} names;

/* Appends a copy of the name; false without memory. */
static bool add_name(names *all, const char *name)
{
    if (all->n == all->capacity) {
        size_t wanted = all->capacity == 0 ? 16 : all->capacity * 2;
        char **larger = realloc(all->items, wanted * sizeof *larger);
        if (larger == NULL) {
            return false;
        }
        all->items = larger;
        all->capacity = wanted;
    }
    char *copy = strdup(name);
    all->items[all->n] = copy;
    all->n += copy != NULL;
    return copy != NULL;
}

zs_file_state zs_directory_read(const char *path, char ***ret_names, size_t *ret_n,
                                const char **ret_why)
{
    names all = {NULL, 0, 0};
    DIR *directory = opendir(path);
    if (directory == NULL) {
        return fail(ret_why);
    }
    bool ok = true;
    errno = 0; /* the only way by which readdir tells a fault from the end */
    for (struct dirent *entry; ok && (entry = readdir(directory)) != NULL; errno = 0) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            ok = add_name(&all, entry->d_name);
        }
    }
    if (!ok || errno != 0) {
        *ret_why = ok ? strerror(errno) : "out of memory";
        zs_directory_release(all.items, all.n);
        closedir(directory);
        return ok ? ZS_FILE_FAILED : ZS_FILE_NO_MEMORY;
    }
    closedir(directory);
    if (all.n > 0) {
        qsort(all.items, all.n, sizeof *all.items, by_name);
    }
    *ret_names = all.items;
    *ret_n = all.n;
    return ZS_FILE_READ;
}

bool zs_entry_look(const char *root, const char *name, zs_entry_kind *ret, const char **ret_why)
{
    struct stat st;
    int directory = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC);
    bool is_there = directory >= 0 && fstatat(directory, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
    bool is_failed = !is_there && fail(ret_why) == ZS_FILE_FAILED;
    if (directory >= 0) {
        close(directory);
    }
    if (is_failed) {
        return false;
    }
    *ret = !is_there             ? ZS_ENTRY_KIND_MISSING
           : S_ISDIR(st.st_mode) ? ZS_ENTRY_KIND_DIRECTORY
           : S_ISLNK(st.st_mode) ? ZS_ENTRY_KIND_LINK
                                 : ZS_ENTRY_KIND_OTHER;
    return true;
}
