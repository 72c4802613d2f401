/* Jobs in threads, with output in job order, and the memory that a worker uses again and again. */
#ifndef ZS_CLI_POOL_H
#define ZS_CLI_POOL_H

#include <stddef.h>

#include "zspec.h"

typedef struct cli_pool_calls {
    void *context;
    /* The next job; NULL: there is none. Called by one thread at a time, in job order. */
    void *(*take)(void *context);
    /* Does a job and returns its status. `memory` is this worker's own. What it says (voice.h) is
     * held back until all earlier jobs have spoken. */
    int (*run)(void *context, void *job, const zs_memory *memory);
    /* So many jobs are taken, and speak, at once, up to CLI_BATCH_MAX; 0 is 1. Short ones would
     * wait for each other. */
    size_t batch;
} cli_pool_calls;
enum { CLI_BATCH_MAX = 8 };

/* Runs jobs until there are none, `width` at a time; with width 1 in this very thread. Memory does
 * not grow with the number of jobs. A job that fails stops no other; a standard output that cannot
 * be written stops all. Returns the worst status. */
int cli_pool(size_t width, const cli_pool_calls *calls);

/* For zs_set_runner, with `context` a size_t: so many threads at once, this one included. With
 * fewer to be had it takes longer. */
void cli_pool_parts(void *context, void (*part)(void *job, size_t i), void *job, size_t n);

#endif
