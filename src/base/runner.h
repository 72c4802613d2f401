/* Whoever can do things at once: the library makes no threads, a caller may lend some. */
#ifndef ZS_BASE_RUNNER_H
#define ZS_BASE_RUNNER_H

#include <stddef.h>

typedef struct zs_runner {
    /* Calls part(job, i) once for each i below n, on any threads, at once or in any order, and
     * returns when all have returned; what they wrote is then there to be read. */
    void (*run)(void *context, void (*part)(void *job, size_t i), void *job, size_t n);
    void *context;
    size_t width; /* so many at once; up to 1: there is nothing to win */
    size_t least; /* bytes of a part that is worth it; 0: as the reader likes */
} zs_runner;

#endif
