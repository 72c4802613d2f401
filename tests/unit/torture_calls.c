/* Torture of the system: runs one command line of the tool again and again, each time with one more
 * system call failing. Linked with the tool's objects (main renamed to zspecc_main) and -Wl,--wrap
 * for the calls below. Runs in the directory of a case, which is put back before each run.
 *
 * A run must end with exit status 3 and a message, or exactly as the undisturbed one did; a result
 * is there whole (as the undisturbed run made it), or as it was, or not at all; no temporary file
 * and no open file is left. A crash or a sanitizer report ends the program. A point that
 * ends otherwise is printed with its kind, and ends the program. Prints `points N`. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/sandbox.h"

int zspecc_main(int argc, char **argv);

static unsigned long counted, fails_at;
static unsigned way; /* of failing: an index into the errors of the call, or a short count */
static unsigned ways_here;
static const char *failed_call = "";
static int is_cleaning; /* the call that failed was the one that takes a file away */

/* Whether this call is the one that fails now; sets errno to the way-th of its errors. */
static int fails(const char *call, const int *errors, unsigned n)
{
    if (++counted != fails_at) {
        return 0;
    }
    failed_call = call;
    is_cleaning = strcmp(call, "unlinkat") == 0;
    ways_here = n;
    errno = errors[way < n ? way : 0];
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
ssize_t __real_read(int fd, void *p, size_t n);
ssize_t __wrap_read(int fd, void *p, size_t n);
ssize_t __wrap_read(int fd, void *p, size_t n)
{
    if (!FAILS("read", EIO, EINTR, 0)) {
        return __real_read(fd, p, n);
    }
    return way < 2 || n < 2 ? way < 2 ? -1 : __real_read(fd, p, n) : __real_read(fd, p, n / 2);
}
ssize_t __real_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n)
{
    if (!FAILS("write", EIO, ENOSPC, EINTR, 0)) {
        return __real_write(fd, p, n);
    }
    return way < 3 ? -1 : __real_write(fd, p, n < 2 ? n : n / 2);
}
/* A file that close fails on is closed all the same (Linux). */
int __real_close(int fd);
int __wrap_close(int fd);
int __wrap_close(int fd)
{
    int is_failing = FAILS("close", EIO);
    int error = errno, result = __real_close(fd);
    errno = is_failing ? error : errno;
    return is_failing ? -1 : result;
}
int __real_open(const char *path, int flags, ...);
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
WRAP(int, dup2, (int from, int to), (from, to), -1, EIO)
WRAP(pid_t, fork, (void), (), -1, EAGAIN)
WRAP(char *, getcwd, (char *p, size_t n), (p, n), NULL, ENOENT)
WRAP(ssize_t, readlink, (const char *path, char *p, size_t n), (path, p, n), -1, EIO)

/* Each run would be refused what the one before it gave up, so none gives up anything. */
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why);
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why)
{
    (void)sandbox;
    *ret_why = "torture has no sandbox";
    return false;
}

/* ---- the case's directory -------------------------------------------------------------------- */
enum { ENTRIES = 4096, PATH_BYTES = 256, HELD = 64 };

typedef struct entry {
    char path[PATH_BYTES];
    char kind;
    unsigned long digest;
} entry;
typedef struct tree {
    entry items[ENTRIES];
    int n;
} tree;
static tree before, after, now;
static tree *filling;

/* What a file holds or a link says, as a number. */
static unsigned long digest_of(const char *path, char kind)
{
    unsigned long h = 14695981039346656037UL;
    char room[4096];
    ssize_t n = 0;
    int fd = kind == 'f' ? __real_open(path, O_RDONLY) : -1;
    n = kind == 'l' ? __real_readlink(path, room, sizeof room) : n;
    while (n > 0 || (fd >= 0 && (n = __real_read(fd, room, sizeof room)) > 0)) {
        for (ssize_t i = 0; i < n; i++) {
            h = (h ^ (unsigned char)room[i]) * 1099511628211UL;
        }
        n = 0;
    }
    if (fd >= 0) {
        __real_close(fd);
    }
    return h;
}

static int note(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)type;
    (void)where;
    if (filling->n < ENTRIES && strlen(path) < PATH_BYTES) {
        entry *e = &filling->items[filling->n++];
        strcpy(e->path, path);
        e->kind = S_ISLNK(st->st_mode) ? 'l' : S_ISDIR(st->st_mode) ? 'd' : 'f';
        e->digest = digest_of(path, e->kind);
    }
    return 0;
}

static void look(tree *t)
{
    filling = t;
    t->n = 0;
    nftw(".", note, 16, FTW_PHYS);
}

static const entry *find(const tree *t, const char *path)
{
    for (int i = 0; i < t->n; i++) {
        if (strcmp(t->items[i].path, path) == 0) {
            return &t->items[i];
        }
    }
    return NULL;
}

static int is_same(const entry *a, const entry *b)
{
    return b != NULL && a->kind == b->kind && a->digest == b->digest;
}

/* The file of --diagnostics-file, as nftw names it; "": there is none. A disturbed run has other
 * findings, and writes those there: an output that was asked for, also when nothing is compiled. */
static char findings_path[PATH_BYTES];

static void look_before(int argc, char **argv)
{
    look(&before);
    for (int i = 1; i + 1 < argc; i++) {
        if (strcmp(argv[i], "--diagnostics-file") == 0) {
            snprintf(findings_path, sizeof findings_path, "./%s", argv[i + 1]);
        }
    }
}

/* The end of the file of findings as this run left it; NULL when that is as it was. */
static const char *new_findings(void)
{
    static char room[4096];
    const entry *e = find(&now, findings_path);
    if (e == NULL || e->kind != 'f' || is_same(e, find(&before, e->path))) {
        return NULL;
    }
    int fd = __real_open(e->path, O_RDONLY);
    off_t n = __real_lseek(fd, 0, SEEK_END), most = sizeof room - 1;
    ssize_t got = __real_pread(fd, room, sizeof room - 1, n > most ? n - most : 0);
    room[got > 0 ? got : 0] = '\0';
    __real_close(fd);
    return room;
}

/* Findings are whole when their last line ends; a run that ends before there are any has none. */
static int is_whole_findings(const entry *e)
{
    const char *text = strcmp(e->path, findings_path) == 0 ? new_findings() : NULL;
    return text != NULL && (*text == '\0' || text[strlen(text) - 1] == '\n');
}

/* Every entry is as it was or as the undisturbed run leaves it; the path of one that is not. */
static const char *stray(void)
{
    for (int i = 0; i < now.n; i++) {
        const entry *e = &now.items[i];
        if (!is_same(e, find(&before, e->path)) && !is_same(e, find(&after, e->path)) &&
            !is_whole_findings(e)) {
            return e->path;
        }
    }
    return NULL;
}

static int is_as_undisturbed(void)
{
    for (int i = 0; i < now.n; i++) {
        if (!is_same(&now.items[i], find(&after, now.items[i].path))) {
            return 0;
        }
    }
    return now.n == after.n;
}

/* Puts the directory back from the copy beside it. */
static void restore(const char *copy)
{
    char command[2 * PATH_BYTES];
    snprintf(command, sizeof command, "find . -mindepth 1 -delete; cp -a '%s'/. .", copy);
    if (system(command) != 0) {
        exit(2);
    }
}

static int open_files(void)
{
    int n = 0;
    for (int fd = 0; fd < HELD; fd++) {
        n += fcntl(fd, F_GETFD) >= 0;
    }
    return n;
}

static int console; /* where this program speaks */

/* ---- the runs -------------------------------------------------------------------------------- */
static int capture(int stream)
{
    console = console > 0 ? console : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 100);
    int fd = __real_memfd_create("torture", MFD_CLOEXEC);
    if (fd < 0 || __real_dup2(fd, stream) < 0) {
        exit(2);
    }
    return fd;
}

/* What was said since, at most a screen of it. */
static off_t taken(int fd, char *room, size_t size)
{
    off_t n = __real_lseek(fd, 0, SEEK_END);
    ssize_t got = __real_pread(fd, room, size - 1, 0);
    room[got > 0 ? got : 0] = '\0';
    if (ftruncate(fd, 0) != 0 || __real_lseek(fd, 0, SEEK_SET) != 0) {
        exit(2);
    }
    return n;
}

static int refuse(const char *why, int status, const char *said, unsigned long points)
{
    dprintf(console, "%s (status %d), call %lu, %s, way %u\n%s\npoints %lu\n", why, status,
            fails_at, failed_call, way, said, points);
    return 1;
}

/* What is wrong with a run that ended otherwise than the undisturbed one; NULL: nothing. */
static const char *fault_of(const char *command, int status, off_t n_out, const char *said)
{
    static char why[2 * PATH_BYTES];
    const char *path = stray();
    /* A secret or a CDI file that cannot be read is a finding of its own. */
    const char *findings = new_findings();
    int is_finding =
        status == 1 && n_out == 0 &&
        (strstr(said, "error[") != NULL || (findings != NULL && strstr(findings, "error") != NULL));
    /* `host` records what it cannot look at as absent: the one silence, as for ENOENT. */
    int is_absent = strcmp(command, "host") == 0 && strcmp(failed_call, "stat") == 0;
    if (path != NULL && !is_cleaning) {
        snprintf(why, sizeof why, "partial output: %s", path);
        return why;
    }
    if (!is_absent && !is_finding && (*said == '\0' || status != 3)) {
        return "silent end: neither status 3 with a message, nor the same end";
    }
    return NULL;
}

int main(int argc, char **argv)
{
    static char out_text[1 << 16], first_out[1 << 16], said[4096],
        copy[] = "/tmp/zspec-calls-XXXXXX";
    int undisturbed = 0, held = 0, status = 0;
    unsigned long points = 0, tolerated = 0;
    off_t first_n = 0;
    int out = capture(STDOUT_FILENO), err = capture(STDERR_FILENO);
    char command[2 * PATH_BYTES];
    snprintf(command, sizeof command, "cp -a . '%s'", mkdtemp(copy));
    if (system(command) != 0) {
        return 2;
    }
    look_before(argc, argv);
    for (fails_at = 0;; way = way + 1 < ways_here ? way + 1 : 0, fails_at += way == 0) {
        if (fails_at > 0) {
            restore(copy);
        }
        counted = 0;
        ways_here = 0;
        is_cleaning = 0;
        held = open_files();
        status = zspecc_main(argc, argv);
        unsigned long calls = counted, at = fails_at;
        fails_at = 0;
        fflush(stdout);
        fflush(stderr);
        clearerr(stdout);
        off_t n_out = taken(out, out_text, sizeof out_text);
        taken(err, said, sizeof said);
        look(at == 0 ? &after : &now);
        fails_at = at;
        if (at == 0) {
            undisturbed = status;
            first_n = n_out;
            memcpy(first_out, out_text, sizeof out_text);
            continue;
        }
        if (at > calls) {
            break;
        }
        points++;
        int is_same_end = status == undisturbed && n_out == first_n &&
                          memcmp(first_out, out_text, sizeof out_text) == 0 && is_as_undisturbed();
        tolerated += is_same_end;
        const char *why = open_files() > held ? "left open: a file"
                          : is_same_end       ? NULL
                                              : fault_of(argv[1], status, n_out, said);
        if (why != NULL) {
            return refuse(why, status, said, points);
        }
    }
    fails_at = 0;
    snprintf(command, sizeof command, "rm -rf '%s'", copy);
    if (system(command) != 0) {
        return 2;
    }
    dprintf(console, "points %lu, %lu of them without consequence\n", points, tolerated);
    return 0;
}
