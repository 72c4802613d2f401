/* System calls that fail when they are told to: the tool is linked with -Wl,--wrap for each. */
#ifndef ZS_TESTS_TORTURE_FAILS_H
#define ZS_TESTS_TORTURE_FAILS_H

#include <stdatomic.h>
#include <stdio.h>
#include <sys/types.h>

/* Calls are counted, those of all threads; the one whose number is `fails_at` fails, 0: none. */
extern _Atomic unsigned long torture_counted;
extern unsigned long torture_fails_at;
extern unsigned torture_way;       /* of failing: an index into the errors of the call, or short */
extern unsigned torture_ways;      /* how many the call that failed has */
extern const char *torture_failed; /* its name */

/* The calls themselves, for whoever watches. */
int __real_open(const char *path, int flags, ...);
ssize_t __real_read(int fd, void *p, size_t n);
ssize_t __real_pread(int fd, void *p, size_t n, off_t at);
ssize_t __real_readlink(const char *path, char *p, size_t n);
off_t __real_lseek(int fd, off_t to, int from);
int __real_close(int fd);

#endif
