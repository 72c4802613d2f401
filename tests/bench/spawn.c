/* Whole processes, timed in turn; what is printed says spawn.h. */
#include "tests/bench/spawn.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MAX = 32, WORDS_MAX = 32, ROUNDS_MAX = 10000, LINE_MAX_BYTES = 4096 };

typedef struct command {
    char line[LINE_MAX_BYTES];
    char *name, *value; /* of the variable that it is run with; NULL: none */
    char *words[WORDS_MAX + 1];
    double us[ROUNDS_MAX], ratio[ROUNDS_MAX], cpu[ROUNDS_MAX];
    long faults, peak;
} command;

static command commands[COMMANDS_MAX];

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double us_of(struct timeval t)
{
    return (double)t.tv_sec * 1e6 + (double)t.tv_usec;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *samples, unsigned long n)
{
    qsort(samples, n, sizeof *samples, by_size);
    return samples[n / 2];
}

/* Cuts the line into words; false when there are none. */
static bool split(command *c)
{
    unsigned words = 0;
    char *rest = NULL, *equals;
    for (char *word = strtok_r(c->line, " \n", &rest); word != NULL && words < WORDS_MAX;
         word = strtok_r(NULL, " \n", &rest)) {
        if (words == 0 && (equals = strchr(word, '=')) != NULL) {
            *equals = '\0';
            c->name = word;
            c->value = equals + 1;
        } else {
            c->words[words++] = word;
        }
    }
    return words > 0;
}

/* The commands of the list; 0 when it cannot be read or is too long. */
static unsigned load(const char *list)
{
    FILE *f = fopen(list, "r");
    unsigned n = 0;
    while (f != NULL && n < COMMANDS_MAX && fgets(commands[n].line, LINE_MAX_BYTES, f) != NULL) {
        n += split(&commands[n]);
    }
    if (f != NULL) {
        (void)fclose(f);
    }
    return n;
}

/* One run; its cost goes into the round's samples. */
static bool run(command *c, const posix_spawn_file_actions_t *actions, unsigned long round)
{
    pid_t child;
    int status;
    struct rusage used;
    if (c->name != NULL && setenv(c->name, c->value, 1) != 0) {
        return false;
    }
    double begin = now_us();
    if (posix_spawn(&child, c->words[0], actions, NULL, c->words, environ) != 0 ||
        wait4(child, &status, 0, &used) != child || status != 0) {
        fprintf(stderr, "%s does not run\n", c->words[0]);
        return false;
    }
    c->us[round] = now_us() - begin;
    if (c->name != NULL) {
        unsetenv(c->name);
    }
    c->ratio[round] = c->us[round] / commands[0].us[round];
    c->cpu[round] = us_of(used.ru_utime) + us_of(used.ru_stime);
    c->faults = used.ru_minflt + used.ru_majflt;
    c->peak = used.ru_maxrss;
    return true;
}

int bench_spawn(unsigned long rounds, const char *list)
{
    posix_spawn_file_actions_t actions;
    unsigned n = load(list);
    if (n == 0 || rounds == 0 || rounds > ROUNDS_MAX ||
        posix_spawn_file_actions_init(&actions) != 0 ||
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) != 0) {
        return 1;
    }
    for (unsigned long round = 0; round < rounds; round++) {
        for (unsigned i = 0; i < n; i++) {
            if (!run(&commands[i], &actions, round)) {
                return 1;
            }
        }
    }
    for (unsigned i = 0; i < n; i++) {
        command *c = &commands[i];
        printf("%.1f %.3f %.1f %ld %ld\n", median(c->us, rounds), median(c->ratio, rounds),
               median(c->cpu, rounds), c->faults, c->peak);
    }
    posix_spawn_file_actions_destroy(&actions);
    return 0;
}
