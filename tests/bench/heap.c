/* Counts what a program takes from malloc, and in pages from the system: put before it with
 * LD_PRELOAD. At the end a line goes to the file that BENCH_HEAP names: allocations, bytes at the
 * peak. */
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void __libc_free(void *p);
void *__libc_memalign(size_t alignment, size_t n);

static unsigned long allocations, now, peak;

static void *note(void *p)
{
    if (p != NULL) {
        allocations++;
        now += malloc_usable_size(p);
        peak = now > peak ? now : peak;
    }
    return p;
}

void *malloc(size_t n)
{
    return note(__libc_malloc(n));
}

void *calloc(size_t n, size_t size)
{
    return note(__libc_calloc(n, size));
}

void *realloc(void *p, size_t n)
{
    unsigned long before = p != NULL ? malloc_usable_size(p) : 0;
    void *larger = __libc_realloc(p, n);
    if (larger != NULL) {
        now -= before;
        note(larger);
    }
    return larger;
}

void free(void *p)
{
    now -= p != NULL ? malloc_usable_size(p) : 0;
    __libc_free(p);
}

int posix_memalign(void **ret, size_t alignment, size_t n)
{
    *ret = note(__libc_memalign(alignment, n));
    return *ret != NULL ? 0 : ENOMEM;
}

void *mmap(void *at, size_t n, int protection, int flags, int fd, off_t offset)
{
    void *p = (void *)syscall(SYS_mmap, at, n, protection, flags, fd, offset);
    if (p != MAP_FAILED && (flags & MAP_ANONYMOUS) != 0) {
        allocations++;
        now += n;
        peak = now > peak ? now : peak;
    }
    return p;
}

int munmap(void *p, size_t n)
{
    now -= n;
    return (int)syscall(SYS_munmap, p, n);
}

__attribute__((destructor)) static void tell(void)
{
    char line[64];
    const char *path = getenv("BENCH_HEAP");
    int fd = path != NULL ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644) : -1;
    if (fd >= 0) {
        int n = snprintf(line, sizeof line, "%lu %lu\n", allocations, peak);
        (void)!write(fd, line, (size_t)n);
        close(fd);
    }
}
