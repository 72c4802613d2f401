/* Runs a command and tells what it took: the last line on standard output is
 * `status N peak N KB wall N ms`. The peak is the largest resident set of the command alone, since
 * this program is smaller than any it runs. A command that takes longer than the seconds in
 * MEASURE_SECONDS (60) is ended, and its status is -9. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t child;

static void stop(int number)
{
    (void)number;
    kill(child, SIGKILL);
}

int main(int argc, char **argv)
{
    const char *seconds = getenv("MEASURE_SECONDS");
    struct timespec from, to;
    struct rusage used;
    int status;
    if (argc < 2) {
        return 2;
    }
    clock_gettime(CLOCK_MONOTONIC, &from);
    child = fork();
    if (child == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    signal(SIGALRM, stop);
    alarm(seconds != NULL ? (unsigned)strtoul(seconds, NULL, 10) : 60);
    while (wait4(child, &status, 0, &used) < 0) {
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("status %d peak %ld KB wall %ld ms\n",
           WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), used.ru_maxrss,
           (long)(to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000);
    return 0;
}
