/* Jobs as processes: each has a copy of the loaded inputs and shares nothing while it works. */
#include "cli/jobs.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/cli.h"

#include "base/banned.h"

typedef struct job {
    pid_t pid;
    int said, result; /* memory files: standard error, and what run() wrote */
    char *bytes;      /* the result, once the job has ended */
    size_t size;
} job;

static void close_held(int fd)
{
    if (fd >= 0) {
        close(fd);
    }
}

/* A job keeps its messages to itself until its turn comes. */
static bool start(job *j, size_t number, const cli_job_calls *calls)
{
    j->said = memfd_create("zspecc-said", MFD_CLOEXEC);
    j->result = j->said >= 0 ? memfd_create("zspecc-result", MFD_CLOEXEC) : -1;
    j->pid = j->said >= 0 && j->result >= 0 ? fork() : -1;
    if (j->pid == 0) {
        int status = CLI_SYSTEM;
        if (dup2(j->said, STDERR_FILENO) >= 0) {
            status = calls->run(calls->context, number, j->result);
        }
        fflush(stderr);
        _exit(status);
    }
    if (j->pid < 0) {
        int error = errno;
        close_held(j->said);
        close_held(j->result);
        errno = error;
    }
    return j->pid > 0;
}

/* Takes the whole of a memory file; false without memory. */
static bool take(int fd, char **ret_bytes, size_t *ret_size)
{
    off_t size = lseek(fd, 0, SEEK_END);
    char *bytes = size >= 0 ? malloc((size_t)size + 1) : NULL;
    if (bytes == NULL || pread(fd, bytes, (size_t)size, 0) != size) {
        free(bytes);
        return false;
    }
    *ret_bytes = bytes;
    *ret_size = (size_t)size;
    return true;
}

/* Waits for the job, prints what it had to say, keeps its result. */
static int finish(job *j)
{
    char *said;
    size_t size;
    int status;
    while (waitpid(j->pid, &status, 0) < 0 && errno == EINTR) {
    }
    bool ok = take(j->said, &said, &size);
    if (ok) {
        fwrite(said, 1, size, stderr);
        free(said);
        ok = take(j->result, &j->bytes, &j->size);
    }
    close(j->said);
    close(j->result);
    if (!ok) {
        return cli_system("out of memory");
    }
    return WIFEXITED(status) ? WEXITSTATUS(status)
                             : cli_system("a job ended by signal %d", WTERMSIG(status));
}

/* Runs every job; the worst status. */
static int run_all(job *jobs, size_t n, size_t width, const cli_job_calls *calls)
{
    size_t started = 0;
    int worst = CLI_OK;
    for (size_t done = 0; done < n; done++) {
        while (started < n && started < done + width) {
            if (!start(&jobs[started], started, calls)) {
                worst = cli_system("a job cannot start: %s", strerror(errno));
                n = started;
                break;
            }
            started++;
        }
        if (done < started) {
            int status = finish(&jobs[done]);
            worst = status > worst ? status : worst;
        }
    }
    return worst;
}

int cli_jobs(size_t n, size_t width, const cli_job_calls *calls)
{
    job *jobs = calloc(n + 1, sizeof *jobs);
    if (jobs == NULL) {
        return cli_system("out of memory");
    }
    fflush(stderr);
    int status = run_all(jobs, n, width, calls);
    for (size_t i = 0; i < n && status == CLI_OK; i++) {
        status = calls->use(calls->context, i, jobs[i].bytes, jobs[i].size);
    }
    for (size_t i = 0; i < n; i++) {
        free(jobs[i].bytes);
    }
    free(jobs);
    return status;
}
