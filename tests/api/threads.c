/* Two threads compile at once, each with its own session, many times: built with ThreadSanitizer,
 * which ends the program at the first shared write. Both must get the same bytes. */
#include <pthread.h>
#include <stdio.h>
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
    printf("%d passed, %d failed\n", ok, !ok);
    return !ok;
}
