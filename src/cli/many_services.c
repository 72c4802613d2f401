/* Every service of a SPEC: jobs over one deployment that all of them only read. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bundle/beneath.h"
#include "bundle/write_file.h"
#include "cli/many.h"
#include "cli/record.h"
#include "cli/voice.h"
#include "text/json_write.h"

#include "base/banned.h"

typedef struct services {
    const cli_services *asked;
    bool is_one_report, are_lines;
    char *numbers; /* an address stands for a job: the number of its service */
    size_t n_taken;
    pthread_mutex_t lock; /* guards the directory */
    int directory;        /* open; -1: not made so far */
} services;

/* The directory of the results, made when the first is there. -1 after saying why. */
static int open_directory(services *s)
{
    const char *path = s->asked->directory;
    pthread_mutex_lock(&s->lock);
    if (s->directory < 0) {
        bool is_new, is_there = s->asked->above >= 0 || mkdir(path, 0777) == 0 || errno == EEXIST;
        s->directory = !is_there ? -1
                       : s->asked->above >= 0
                           ? zs_make_below(s->asked->above, strrchr(path, '/') + 1, &is_new)
                           : open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (s->directory < 0) {
            cli_system("%s: %s", path,
                       errno == ELOOP ? "it is a symbolic link and is not followed"
                                      : strerror(errno));
        }
    }
    int fd = s->directory;
    pthread_mutex_unlock(&s->lock);
    return fd;
}

/* A configuration that holds a secret is its owner's alone. */
static unsigned mode_of(const cli_run *run)
{
    return zs_has_secret(run->session) ? 0600 : 0644;
}

/* DIRECTORY/<service>/config.json. DIRECTORY is the user's word and may be a link; below it no link
 * is followed and nothing leaves it, whatever a service is called. */
static int write_config(services *s, cli_run *run, zs_text name, zs_text config)
{
    char full[PATH_MAX];
    const char *why = NULL;
    bool is_new;
    int n = snprintf(full, sizeof full, "%s/%.*s/config.json", s->asked->directory, (int)name.size,
                     name.bytes);
    if (n < 0 || (size_t)n >= sizeof full) {
        return cli_system("%s/%.*s: the path is too long", s->asked->directory, (int)name.size,
                          name.bytes);
    }
    size_t folder = (size_t)n - strlen("/config.json");
    int directory = open_directory(s);
    if (directory < 0) {
        return CLI_SYSTEM;
    }
    full[folder] = '\0';
    int below = zs_make_below(directory, full + folder - name.size, &is_new);
    if (below < 0) {
        why = errno == ELOOP ? "it is a symbolic link and is not followed" : strerror(errno);
        return cli_system("%s: %s", full, why);
    }
    full[folder] = '/';
    bool ok = zs_write_result_at(below, is_new, "config.json", config.bytes, config.size,
                                 mode_of(run), &why);
    close(below);
    if (!ok) {
        return cli_system("%s: %s", full, why);
    }
    cli_record_add(run->record, run->group, true, full, config.bytes, config.size);
    return CLI_OK;
}

/* The configuration as a line of its own, said at once: the lines of threads do not mix. */
static int say_config(cli_run *run, zs_text name, zs_text config)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &run->session->a, ZS_RESULT_BYTES_MAX);
    zs_json_init(&w, &out, true);
    zs_json_begin_object(&w);
    zs_json_key(&w, ZS_STR("spec"));
    zs_json_str(&w, zs_str_of(run->spec));
    zs_json_key(&w, ZS_STR("service"));
    zs_json_str(&w, (zs_str){name.bytes, name.size});
    zs_json_key(&w, ZS_STR("config"));
    if (out.failed) {
        return cli_no_memory(run->session);
    }
    bool ok =
        cli_answer(out.p, out.n) && cli_answer(config.bytes, config.size) && cli_answer("}\n", 2);
    return ok ? CLI_OK : cli_system("standard output cannot be written");
}

/* What the branch found goes into the one report of the run, or is said here. */
static int settle(services *s, cli_run *run, int status)
{
    if (!s->is_one_report) {
        return cli_settle(run, status);
    }
    if (!zs_session_absorb(s->asked->run->session, run->session) && status != CLI_SYSTEM) {
        status = cli_system("out of memory");
    }
    return status;
}

/* Compiles, settles and then writes: nothing is written of a service that has an error. */
static int compile_branch(services *s, cli_run *run, size_t number)
{
    const char *const *names = s->asked->names;
    bool is_compact = s->are_lines || cli_has(run->line, CLI_COMPACT);
    zs_text config, name;
    bool ok = names != NULL ? zs_compile(run->session, names[number], is_compact, &config)
                            : zs_compile_at(run->session, number, is_compact, &config);
    int status = ok                               ? CLI_OK
                 : zs_out_of_memory(run->session) ? cli_no_memory(run->session)
                                                  : CLI_FAULTY;
    status = status > run->status ? status : run->status;
    status = settle(s, run, status);
    if (status == CLI_OK && s->asked->directory != NULL) {
        name = names != NULL ? (zs_text){names[number], strlen(names[number])}
                             : zs_service_name(run->session, number);
        status = s->are_lines ? say_config(run, name, config) : write_config(s, run, name, config);
    }
    return status;
}

/* One service in a session of its own, which is gone when its file is written. */
static int run_job(void *context, void *job, const zs_memory *memory)
{
    services *s = context;
    size_t number = (size_t)((char *)job - s->numbers);
    const cli_run *inputs = s->asked->run;
    cli_run run = {.line = inputs->line, .record = inputs->record, .group = inputs->group};
    run.spec = inputs->spec;
    run.session = zs_session_branch(inputs->session, memory);
    if (run.session == NULL) {
        return cli_system("out of memory");
    }
    run.is_hermetic = inputs->is_hermetic;
    cli_set_secret_provider(&run, inputs);
    int status = compile_branch(s, &run, number);
    cli_run_end(&run);
    return status;
}

static void *take_job(void *context)
{
    services *s = context;
    return s->n_taken < s->asked->n ? s->numbers + s->n_taken++ : NULL;
}

const char **cli_named_services(const cli_line *line, size_t *ret_n)
{
    const char **names = calloc((size_t)line->n_given + 1, sizeof *names);
    *ret_n = 0;
    for (int i = 0; i < line->n_given && names != NULL; i++) {
        if (line->given[i].option == CLI_SERVICE) {
            names[(*ret_n)++] = line->given[i].value;
        }
    }
    return names;
}

int cli_compile_services(const cli_services *asked)
{
    cli_run *run = asked->run;
    services s = {.asked = asked, .directory = -1};
    s.is_one_report = cli_reports_as_one(run->line);
    s.are_lines = cli_are_lines(asked->directory);
    cli_pool_calls calls = {&s, take_job, run_job, asked->n / (asked->width * 4)};
    s.numbers = malloc(asked->n + 1);
    if (s.numbers == NULL || !zs_session_share(run->session)) {
        free(s.numbers);
        return cli_system("out of memory");
    }
    if (!s.is_one_report) {
        cli_report(run);
    }
    pthread_mutex_init(&s.lock, NULL);
    int status = run->status;
    if (status == CLI_OK && asked->memory != NULL) {
        for (void *job; (job = take_job(&s)) != NULL;) {
            int one = run_job(&s, job, asked->memory);
            status = one > status ? one : status;
        }
    } else if (status == CLI_OK) {
        status = cli_pool(s.is_one_report ? 1 : asked->width, &calls);
    }
    if (s.directory >= 0) {
        close(s.directory);
    }
    free(s.numbers);
    return status;
}
