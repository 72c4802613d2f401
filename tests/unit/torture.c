/* Torture: runs one command line of the tool again and again, each time with one more allocation
 * refused, until none was. Linked with the tool's objects (main renamed to zspecc_main) and
 * -Wl,--wrap for malloc and its kin, so that every allocation this project asks for is counted;
 * built with ZS_TINY, so that nearly each one of the arena is an allocation. A refused allocation
 * must end in exit status 3, something on standard error and nothing on standard output; a stream
 * of jobs says it in its answers. A crash or a sanitizer report ends the program. Each point that
 * ends otherwise is printed as a `partial output` or a `silent end`; the last line is `points N`.
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cli/sandbox.h"
#include "torture.h"

int zspecc_main(int argc, char **argv);
void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
char *__real_strdup(const char *s);
char *__real_strndup(const char *s, size_t n);
int __real_posix_memalign(void **ret, size_t to, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);
int __wrap_posix_memalign(void **ret, size_t to, size_t n);

/* Of the sanitizers, when they are there: reports are not to go where messages are counted. */
void __sanitizer_set_report_fd(void *fd) __attribute__((weak));

static _Atomic unsigned long counted; /* threads count too */
static unsigned long refused_at;

static int is_refused(void)
{
    return ++counted == refused_at;
}

void *__wrap_malloc(size_t n)
{
    return is_refused() ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
    return is_refused() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
    return is_refused() ? NULL : __real_realloc(p, n);
}

char *__wrap_strdup(const char *s)
{
    return is_refused() ? NULL : __real_strdup(s);
}

char *__wrap_strndup(const char *s, size_t n)
{
    return is_refused() ? NULL : __real_strndup(s, n);
}

int __wrap_posix_memalign(void **ret, size_t to, size_t n)
{
    return is_refused() ? ENOMEM : __real_posix_memalign(ret, to, n);
}

/* Each run would be refused what the one before it gave up, so none gives up anything. */
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why);
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why)
{
    (void)sandbox;
    *ret_why = "torture has no sandbox";
    return false;
}

/* Makes a memory file the given standard stream. */
static int capture(int stream)
{
    int fd = memfd_create("torture", MFD_CLOEXEC);
    if (fd < 0 || dup2(fd, stream) < 0) {
        perror("torture");
        exit(2);
    }
    return fd;
}

/* Lines of many services: those before the one that failed are out, and whole. */
static bool begins_lines(int fd)
{
    static const char begin[] = "{\"spec\":";
    char got[sizeof begin] = "";
    return pread(fd, got, sizeof begin - 1, 0) > 0 && strcmp(got, begin) == 0;
}

static bool ends_line(int fd)
{
    char last = '\n';
    off_t n = lseek(fd, 0, SEEK_END);
    return (n == 0 || pread(fd, &last, 1, n - 1) == 1) && last == '\n';
}

static off_t taken(int fd)
{
    off_t n = lseek(fd, 0, SEEK_END);
    if (ftruncate(fd, 0) != 0 || lseek(fd, 0, SEEK_SET) != 0) {
        exit(2);
    }
    return n;
}

int main(int argc, char **argv)
{
    int console = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    keep_input();
    int out = capture(STDOUT_FILENO), err = capture(STDERR_FILENO);
    unsigned long points = 0;
    if (__sanitizer_set_report_fd != NULL) {
        __sanitizer_set_report_fd((void *)(intptr_t)console);
    }
    int undisturbed = 0, is_wrong = 0;
    bool is_stream = false, are_lines = false;
    for (int i = 1; i < argc; i++) {
        is_stream = is_stream || strcmp(argv[i], "--jobs-from") == 0;
    }
    for (refused_at = 0;; refused_at++) {
        counted = 0;
        int status = zspecc_main(argc, argv);
        fflush(stdout);
        fflush(stderr);
        are_lines = refused_at == 0 ? begins_lines(out) : are_lines;
        bool is_whole = ends_line(out);
        off_t n_out = taken(out), n_err = taken(err);
        rewind_input();
        if (refused_at > counted) {
            break; /* nothing was refused: every allocation has been */
        }
        points += refused_at > 0;
        undisturbed = refused_at == 0 ? status : undisturbed;
        if (status == 2 && undisturbed == 2) {
            continue; /* wrong usage is said without memory */
        }
        bool is_said = is_stream   ? is_whole && (n_out > 0 || n_err > 0)
                       : are_lines ? is_whole && n_err > 0
                                   : n_out == 0 && n_err > 0;
        if (refused_at > 0 && (status != 3 || !is_said)) {
            dprintf(console, "%s: allocation %lu refused: status %d, %ld bytes out, %ld said\n",
                    n_out != 0 ? "partial output" : "silent end", refused_at, status, (long)n_out,
                    (long)n_err);
            is_wrong = 1;
        }
    }
    refused_at = 0; /* what runs at exit is left alone */
    dprintf(console, "points %lu\n", points);
    return is_wrong;
}
