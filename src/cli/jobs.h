/* Runs one job a service, several at a time, with output in job order. */
#ifndef ZS_CLI_JOBS_H
#define ZS_CLI_JOBS_H

#include <stddef.h>

/* Forks a process for each of `n` jobs, at most `width` at a time. What a job writes to standard error is held back and
 * printed in the order of the jobs, so output does not depend on `width`. Returns the worst exit status of a job, or CLI_SYSTEM
 * after saying why. */
int cli_jobs(size_t n, size_t width, int (*run)(void *context, size_t job), void *context);

#endif
