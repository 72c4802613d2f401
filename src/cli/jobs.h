/* Runs one job a service, several at a time, with output in job order. */
#ifndef ZS_CLI_JOBS_H
#define ZS_CLI_JOBS_H

#include <stddef.h>

typedef struct cli_job_calls {
    void *context;
    /* In a process of its own: does job number `job` and writes its result to the descriptor. */
    int (*run)(void *context, size_t job, int result);
    /* Back in the parent, in job order, only when every job ended with CLI_OK. */
    int (*use)(void *context, size_t job, const char *bytes, size_t size);
} cli_job_calls;

/* Forks a process for each of `n` jobs, at most `width` at a time. What a job writes to standard
 * error is held back and printed in the order of the jobs, so output does not depend on `width`.
 * Returns the worst status of a job or a use, or CLI_SYSTEM after saying why. */
int cli_jobs(size_t n, size_t width, const cli_job_calls *calls);

#endif
