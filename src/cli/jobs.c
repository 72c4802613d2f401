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

typedef struct job {
    pid_t pid;
    int output; /* a memory file that stands for the job's standard error */
} job;

static bool start(job *j, size_t number, int (*run)(void *context, size_t job), void *context) {
    j->output = memfd_create("zspecc-job", MFD_CLOEXEC);
    j->pid = j->output >= 0 ? fork() : -1;
    if (j->pid == 0) {
        int status = dup2(j->output, STDERR_FILENO) >= 0 ? run(context, number) : CLI_SYSTEM;
        fflush(stderr);
        _exit(status);
    }
    return j->pid > 0;
}

/* Waits for the job and prints what it had to say. */
static int finish(job *j) {
    char room[4096];
    int status;
    ssize_t n;
    while (waitpid(j->pid, &status, 0) < 0 && errno == EINTR) {
    }
    for (off_t at = 0; (n = pread(j->output, room, sizeof room, at)) > 0; at += n) {
        fwrite(room, 1, (size_t)n, stderr);
    }
    close(j->output);
    return WIFEXITED(status) ? WEXITSTATUS(status) : cli_system("a job ended by signal %d", WTERMSIG(status));
}

int cli_jobs(size_t n, size_t width, int (*run)(void *context, size_t job), void *context) {
    job *jobs = calloc(n + 1, sizeof *jobs);
    size_t started = 0;
    int worst = CLI_OK;
    if (jobs == NULL) {
        return cli_system("out of memory");
    }
    fflush(stderr);
    for (size_t done = 0; done < n; done++) {
        while (started < n && started < done + width) {
            if (!start(&jobs[started], started, run, context)) {
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
    free(jobs);
    return worst;
}
