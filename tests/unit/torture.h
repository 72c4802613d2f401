/* Standard input for a program that runs its main again and again. */
#ifndef ZS_TESTS_TORTURE_H
#define ZS_TESTS_TORTURE_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static inline void rewind_input(void)
{
    fflush(stdin); /* what is left in its room is of the run before */
    clearerr(stdin);
    if (lseek(STDIN_FILENO, 0, SEEK_SET) != 0) {
        exit(2);
    }
}

/* Copies standard input into a memory file, which takes its place: each run is to read it. */
static inline void keep_input(void)
{
    char room[4096];
    ssize_t n;
    int fd = memfd_create("input", MFD_CLOEXEC);
    while ((n = read(STDIN_FILENO, room, sizeof room)) > 0) {
        if (write(fd, room, (size_t)n) != n) {
            exit(2);
        }
    }
    if (fd < 0 || n < 0 || dup2(fd, STDIN_FILENO) < 0 || close(fd) != 0) {
        exit(2);
    }
    rewind_input();
}

#endif
