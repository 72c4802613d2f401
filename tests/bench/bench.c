/* How long reading and compiling take; of several rounds the best, so that a busy machine disturbs
 * least. Prints a line a subject: microseconds for one document, and megabytes a second. Judges
 * nothing; `make bench`. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "zspec.h"

enum { ROUNDS = 20, ROUND_MICROSECONDS = 20000, FILE_MAX = 1 << 20 };

typedef struct subject {
    const char *title, *path;
    zs_document kind;
    bool is_compile; /* of service `web`; else read and check */
} subject;

static const subject subjects[] = {
    {"read and check config.json", "tests/fuzz/corpus/oci/config.json", ZS_DOCUMENT_OCI, false},
    {"read and check a CDI file", "tests/fuzz/corpus/cdi/gpu.yaml", ZS_DOCUMENT_CDI, false},
    {"read and check a deployment", "tests/examples/web.yaml", ZS_DOCUMENT_DEPLOYMENT, false},
    {"compile a service of it", "tests/examples/web.yaml", ZS_DOCUMENT_DEPLOYMENT, true},
};

static const char facts[] =
    "{\"version\":1,\"uid\":0,\"cgroup\":{\"version\":2,\"root_writable\":true}}";
static const char passwd[] = "app:x:1000:1000::/:/bin/sh\n";

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* One document, from nothing to the result: what a caller pays. */
static bool once(const subject *what, const char *bytes, size_t size)
{
    zs_session *s = zs_session_new(NULL);
    zs_text text;
    bool is_done;
    if (s == NULL) {
        return false;
    }
    if (what->is_compile) {
        is_done = zs_set_facts(s, "host.json", facts, sizeof facts - 1) &&
                  zs_set_passwd(s, "passwd", passwd, sizeof passwd - 1) &&
                  zs_add_deployment(s, what->path, bytes, size) &&
                  zs_compile(s, "web", false, &text);
    } else {
        is_done = zs_check_document(s, what->kind, what->path, bytes, size);
    }
    if (!is_done && zs_print_diagnostics(s, ZS_DIAGNOSTICS_TEXT, false, &text)) {
        fprintf(stderr, "%.*s\n", (int)text.size, text.bytes);
    }
    zs_session_free(s);
    return is_done;
}

/* Repeats one subject until a round is long enough to measure; the fastest round counts. */
static bool measure(const subject *what, const char *bytes, size_t size)
{
    double best = 1e18;
    for (int round = 0; round < ROUNDS; round++) {
        double begin = now_us(), end = begin;
        int n = 0;
        for (; end - begin < ROUND_MICROSECONDS; n++) {
            if (!once(what, bytes, size)) {
                return false;
            }
            end = now_us();
        }
        best = (end - begin) / n < best ? (end - begin) / n : best;
    }
    printf("%-30s %6zu bytes %9.1f us %8.1f MB/s\n", what->title, size, best, (double)size / best);
    return true;
}

int main(void)
{
    static char bytes[FILE_MAX];
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        FILE *f = fopen(subjects[i].path, "rb");
        if (f == NULL) {
            perror(subjects[i].path);
            return 1;
        }
        size_t size = fread(bytes, 1, sizeof bytes, f);
        (void)fclose(f);
        if (!measure(&subjects[i], bytes, size)) {
            return 1;
        }
    }
    return 0;
}
