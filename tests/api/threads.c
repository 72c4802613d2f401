/* Two threads compile at once, each with its own session, many times, and one reads a large
 * deployment in parts, with threads lent to it: built with ThreadSanitizer, which ends the program
 * at the first shared write. All must get the same bytes. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zspec.h"

enum { ROUNDS = 200, THREADS = 2 };

static const char good[] =
    "version: v1\ndeployment: shop\nservices:\n  web:\n    image: {name: nginx}\n"
    "    env: {A: b}\n    resources: {memory: 64Mi, gpu: {count: 2}}\n";
static const char bad[] =
    "version: v1\ndeployment: shop\nservices:\n  web: {imag: {name: nginx}}\n";
static const char facts[] = "{\"version\": 1, \"cgroup\": {\"root_writable\": true}}";

typedef struct worker {
    pthread_t thread;
    char config[20000];
    size_t size;
    unsigned faults;
} worker;

/* One compile that succeeds, one that does not. */
static void compile_once(worker *w)
{
    zs_session *s = zs_session_new(NULL);
    zs_text config;
    if (zs_add_deployment(s, "good.yaml", good, strlen(good)) &&
        zs_set_facts(s, "facts.json", facts, strlen(facts)) &&
        zs_compile(s, NULL, false, &config) && config.size <= sizeof w->config) {
        memcpy(w->config, config.bytes, config.size);
        w->size = config.size;
    } else {
        w->faults++;
    }
    zs_session_free(s);
    s = zs_session_new(NULL);
    w->faults += zs_add_deployment(s, "bad.yaml", bad, strlen(bad));
    w->faults += zs_error_count(s) == 0;
    zs_session_free(s);
}

static void *work(void *context)
{
    for (int i = 0; i < ROUNDS; i++) {
        compile_once(context);
    }
    return NULL;
}

/* ---- a document in parts --------------------------------------------------------------------- */
enum { SERVICES = 4000, SERVICE_BYTES_MAX = 150, PARTS_MAX = 64 };

typedef struct lent {
    void (*part)(void *job, size_t i);
    void *job;
    size_t i;
    pthread_t thread;
} lent;

static void *run_one(void *context)
{
    lent *l = context;
    l->part(l->job, l->i);
    return NULL;
}

/* A thread a part, which is more than anybody would. */
static void run_parts(void *context, void (*part)(void *job, size_t i), void *job, size_t n)
{
    lent all[PARTS_MAX];
    *(size_t *)context += n;
    for (size_t i = 0; i < n && i < PARTS_MAX; i++) {
        all[i] = (lent){.part = part, .job = job, .i = i};
        pthread_create(&all[i].thread, NULL, run_one, &all[i]);
    }
    for (size_t i = 0; i < n && i < PARTS_MAX; i++) {
        pthread_join(all[i].thread, NULL);
    }
}

/* What a service in the last part becomes; size 0: nothing. */
static size_t compile_large(const char *text, size_t size, size_t width, size_t *parts, char *ret,
                            size_t room)
{
    zs_session *s = zs_session_new(NULL);
    zs_text config = {NULL, 0};
    zs_set_runner(s, run_parts, parts, width);
    if (!zs_add_deployment(s, "large.yaml", text, size) ||
        !zs_set_facts(s, "facts.json", facts, strlen(facts)) || zs_service_count(s) != SERVICES ||
        !zs_compile_at(s, SERVICES - 10, false, &config) || config.size > room) {
        config.size = 0;
    }
    if (config.size != 0) {
        memcpy(ret, config.bytes, config.size);
    }
    zs_session_free(s);
    return config.size;
}

static bool is_same_in_parts(void)
{
    static char text[SERVICES * SERVICE_BYTES_MAX], one[20000], other[20000];
    size_t n = (size_t)snprintf(text, sizeof text, "version: v1\ndeployment: shop\nservices:\n");
    size_t parts = 0, none = 0;
    for (int i = 0; i < SERVICES; i++) {
        n += (size_t)snprintf(text + n, sizeof text - n,
                              "  web-%d:\n    image:\n      name: nginx\n    command:\n"
                              "      entrypoint: [x]\n    env:\n      A: \"b\\t%d\"\n",
                              i, i);
    }
    size_t size = compile_large(text, n, 1, &none, one, sizeof one);
    bool is_same = size > 0 && compile_large(text, n, 2, &parts, other, sizeof other) == size &&
                   memcmp(one, other, size) == 0;
    return is_same && none == 0 && parts > 2;
}

int main(void)
{
    static worker workers[THREADS];
    for (int i = 0; i < THREADS; i++) {
        pthread_create(&workers[i].thread, NULL, work, &workers[i]);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
    }
    bool same = workers[0].size > 0 && workers[0].size == workers[1].size &&
                memcmp(workers[0].config, workers[1].config, workers[0].size) == 0;
    bool ok = same && workers[0].faults == 0 && workers[1].faults == 0;
    bool is_cut = is_same_in_parts();
    printf("%d passed, %d failed\n", ok + is_cut, !ok + !is_cut);
    return !ok || !is_cut;
}
