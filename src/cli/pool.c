/* A pool of threads. They share what the caller's jobs share, which is only read; each has memory
 * of its own, and a ring of slots puts what they say in order. */
#include "cli/pool.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/blocks.h"
#include "cli/cli.h"
#include "cli/voice.h"

#include "base/banned.h"

enum { SLOTS = 32 }; /* batches that may wait for an earlier one to speak */

/* ---- one thread ------------------------------------------------------------------------------ */
/* With one thread nothing waits: a job speaks while it works. */
static int run_alone(const cli_pool_calls *calls)
{
    cli_blocks blocks = {.used = 0};
    zs_memory memory = cli_blocks_memory(&blocks);
    int worst = CLI_OK;
    for (void *job; (job = calls->take(calls->context)) != NULL;) {
        int status = calls->run(calls->context, job, &memory);
        worst = status > worst ? status : worst;
        if (fflush(stdout) != 0) {
            worst = cli_system("standard output cannot be written");
            break;
        }
    }
    cli_blocks_release(&blocks);
    return worst;
}

/* ---- several --------------------------------------------------------------------------------- */
typedef struct slot {
    cli_voice voice;
    bool is_done;
} slot;

typedef struct pool {
    const cli_pool_calls *calls;
    pthread_mutex_t taking; /* guards n_taken, is_over and calls->take */
    pthread_mutex_t turn;   /* guards the rest */
    pthread_cond_t moved;   /* n_spoken has grown */
    size_t n_taken, n_spoken, batch;
    bool is_over;
    bool is_spoken_for; /* a thread says what is due */
    int worst;
    slot slots[SLOTS];
} pool;

/* The next jobs, and the number of their batch; returns how many they are. */
static size_t take_jobs(pool *p, void **jobs, size_t *ret_number)
{
    size_t n = 0;
    pthread_mutex_lock(&p->taking);
    while (n < p->batch && !p->is_over) {
        jobs[n] = p->calls->take(p->calls->context);
        p->is_over = jobs[n] == NULL;
        n += jobs[n] != NULL;
    }
    *ret_number = p->n_taken;
    p->n_taken += n > 0;
    pthread_mutex_unlock(&p->taking);
    return n;
}

static void stop_taking(pool *p)
{
    pthread_mutex_lock(&p->taking);
    p->is_over = true;
    pthread_mutex_unlock(&p->taking);
}

/* Says what is due: the words of this batch, when all before it have been said, and those that
 * waited for it. One thread speaks, and the others do not wait for it. */
static void speak(pool *p, size_t number, int status)
{
    bool is_broken = false;
    pthread_mutex_lock(&p->turn);
    p->slots[number % SLOTS].is_done = true;
    p->worst = status > p->worst ? status : p->worst;
    while (!p->is_spoken_for && p->slots[p->n_spoken % SLOTS].is_done) {
        slot *due = &p->slots[p->n_spoken % SLOTS];
        p->is_spoken_for = true;
        pthread_mutex_unlock(&p->turn);
        int said = cli_voice_speak(&due->voice);
        if (said == CLI_OK && fflush(stdout) != 0) {
            said = cli_system("standard output cannot be written");
        }
        is_broken = is_broken || said != CLI_OK;
        pthread_mutex_lock(&p->turn);
        p->worst = said > p->worst ? said : p->worst;
        due->is_done = false;
        p->n_spoken++;
        p->is_spoken_for = false;
        pthread_cond_broadcast(&p->moved);
    }
    pthread_mutex_unlock(&p->turn);
    if (is_broken) {
        stop_taking(p);
    }
}

/* A worker: takes, waits for a free slot, works, speaks. Who has the oldest jobs never waits. */
static void *work(void *context)
{
    pool *p = context;
    cli_blocks blocks = {.used = 0};
    zs_memory memory = cli_blocks_memory(&blocks);
    void *jobs[CLI_BATCH_MAX];
    size_t number;
    for (size_t n; (n = take_jobs(p, jobs, &number)) > 0;) {
        int worst = CLI_OK;
        pthread_mutex_lock(&p->turn);
        while (number - p->n_spoken >= SLOTS) {
            pthread_cond_wait(&p->moved, &p->turn);
        }
        pthread_mutex_unlock(&p->turn);
        cli_voice *before = cli_listen(&p->slots[number % SLOTS].voice);
        for (size_t i = 0; i < n; i++) {
            int status = p->calls->run(p->calls->context, jobs[i], &memory);
            worst = status > worst ? status : worst;
        }
        cli_listen(before);
        speak(p, number, worst);
    }
    cli_blocks_release(&blocks);
    return NULL;
}

/* This thread is a worker too, so that there is one even when no thread can be had. */
int cli_pool(size_t width, const cli_pool_calls *calls)
{
    pool *p = width > 1 ? calloc(1, sizeof *p) : NULL;
    pthread_t *threads = width > 1 ? calloc(width, sizeof *threads) : NULL;
    int status = width > 1 ? CLI_SYSTEM : CLI_OK;
    if (width <= 1) {
        return run_alone(calls);
    }
    if (p != NULL && threads != NULL) {
        size_t n = 0;
        p->calls = calls;
        p->batch = calls->batch == 0              ? 1
                   : calls->batch < CLI_BATCH_MAX ? calls->batch
                                                  : CLI_BATCH_MAX;
        pthread_mutex_init(&p->taking, NULL);
        pthread_mutex_init(&p->turn, NULL);
        pthread_cond_init(&p->moved, NULL);
        while (n < width - 1 && pthread_create(&threads[n], NULL, work, p) == 0) {
            n++;
        }
        work(p);
        for (size_t i = 0; i < n; i++) {
            pthread_join(threads[i], NULL);
        }
        for (size_t i = 0; i < SLOTS; i++) {
            cli_voice_release(&p->slots[i].voice);
        }
        status = p->worst;
    } else {
        cli_system("out of memory");
    }
    free(threads);
    free(p);
    return status;
}

/* ---- parts of one document ------------------------------------------------------------------- */
typedef struct parts {
    void (*part)(void *job, size_t i);
    void *job;
    pthread_mutex_t taking; /* guards n_taken */
    size_t n, n_taken;
} parts;

/* Takes parts until there are none. */
static void *work_parts(void *context)
{
    parts *p = context;
    for (;;) {
        pthread_mutex_lock(&p->taking);
        size_t i = p->n_taken < p->n ? p->n_taken++ : p->n;
        pthread_mutex_unlock(&p->taking);
        if (i == p->n) {
            return NULL;
        }
        p->part(p->job, i);
    }
}

/* What is lent to the library: threads for as long as one document is read, and none when they
 * cannot be had. */
void cli_pool_parts(void *context, void (*part)(void *job, size_t i), void *job, size_t n)
{
    enum { THREADS_MAX = 64 };
    pthread_t threads[THREADS_MAX];
    parts p = {.part = part, .job = job, .n = n};
    size_t width = *(const size_t *)context, n_threads = 0;
    width = width < n ? width : n;
    pthread_mutex_init(&p.taking, NULL);
    while (n_threads + 1 < width && n_threads < THREADS_MAX &&
           pthread_create(&threads[n_threads], NULL, work_parts, &p) == 0) {
        n_threads++;
    }
    work_parts(&p);
    for (size_t i = 0; i < n_threads; i++) {
        pthread_join(threads[i], NULL);
    }
    pthread_mutex_destroy(&p.taking);
}
