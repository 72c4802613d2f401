/* The tool of a build that writes traces (COV=1): it runs in a thread of its own. Landlock and
 * seccomp filters restrict the thread that asks and those it makes, so the first one stays outside
 * of the sandbox and can write what was counted inside. */
#include <pthread.h>
#include <stdio.h>

int zspecc_main(int argc, char **argv);

typedef struct given {
    int argc;
    char **argv;
    int status;
} given;

static void *run(void *context)
{
    given *g = context;
    g->status = zspecc_main(g->argc, g->argv);
    return NULL;
}

int main(int argc, char **argv)
{
    given g = {argc, argv, 2};
    pthread_t inside;
    if (pthread_create(&inside, NULL, run, &g) != 0 || pthread_join(inside, NULL) != 0) {
        perror("outside");
    }
    return g.status;
}
