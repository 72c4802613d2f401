/* `zspecc compile`: a service, several, or all of a deployment to config.json. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/number.h"
#include "bundle/beneath.h"
#include "bundle/write_file.h"
#include "cli/cli.h"
#include "cli/jobs.h"

#include "base/banned.h"

/* A configuration that holds a secret is its owner's alone. */
static unsigned mode_of(const cli_run *run)
{
    return zs_has_secret(run->session) ? 0600 : 0644;
}

static int make_directory(const char *path)
{
    return mkdir(path, 0777) == 0 || errno == EEXIST ? CLI_OK
                                                     : cli_system("%s: %s", path, strerror(errno));
}

static int compile_service(cli_run *run, const char *service, zs_text *ret_config)
{
    if (!zs_compile(run->session, service, cli_has(run->line, CLI_COMPACT), ret_config)) {
        return zs_out_of_memory(run->session) ? cli_no_memory(run->session) : CLI_FAULTY;
    }
    return CLI_OK;
}

/* One service: to standard output or a file, with its source map and dependency file. Everything is
 * made and reported before the first byte is written. */
static int compile_one(cli_run *run, const char *service)
{
    const char *output = cli_last(run->line, CLI_OUTPUT, NULL);
    zs_text config;
    cli_side side;
    int status = compile_service(run, service, &config);
    if (status == CLI_OK) {
        status = cli_make_side(run, output != NULL ? output : "-", &side);
    }
    status = cli_settle(run, status);
    if (status == CLI_OK) {
        status = cli_write(output, config, mode_of(run));
    }
    return status == CLI_OK ? cli_write_side(run, &side) : status;
}

typedef struct many {
    cli_run *run;
    char **services;
    const char *directory;
    bool is_made; /* the directory is there */
} many;

/* One of several services, in a process of its own: what the inputs had to say is left to the
 * parent. The result is the file's mode in two bytes, then config.json. */
static int compile_job(void *context, size_t i, int result)
{
    const many *m = context;
    zs_text config;
    zs_diags_init(&m->run->session->diags, &m->run->session->a, &m->run->session->levels);
    m->run->status = CLI_OK;
    m->run->is_reported = false;
    int status = cli_settle(m->run, compile_service(m->run, m->services[i], &config));
    uint16_t mode = (uint16_t)mode_of(m->run);
    if (status == CLI_OK && (write(result, &mode, sizeof mode) != sizeof mode ||
                             write(result, config.bytes, config.size) != (ssize_t)config.size)) {
        status = cli_system("a result cannot be kept: %s", strerror(errno));
    }
    return status;
}

/* DIR/<service>/config.json. DIR is the user's word and may be a link; below it no link is followed
 * and nothing leaves it, whatever a service is called. */
static int write_job(void *context, size_t i, const char *bytes, size_t size)
{
    many *m = context;
    const char *why = NULL, *service = m->services[i];
    uint16_t mode;
    if (!m->is_made && make_directory(m->directory) != CLI_OK) {
        return CLI_SYSTEM;
    }
    m->is_made = true;
    memcpy(&mode, bytes, sizeof mode);
    int directory = open(m->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int below = directory >= 0 ? zs_make_below(directory, service) : -1;
    if (below < 0) {
        why = errno == ELOOP ? "it is a symbolic link and is not followed" : strerror(errno);
    }
    bool ok = below >= 0 && zs_write_file_at(below, "config.json", bytes + sizeof mode,
                                             size - sizeof mode, mode, &why);
    if (below >= 0) {
        close(below);
    }
    if (directory >= 0) {
        close(directory);
    }
    return ok ? CLI_OK
              : cli_system("%s/%s%s: %s", m->directory, service, below >= 0 ? "/config.json" : "",
                           why);
}

/* A result of several: the file's mode in two bytes, then config.json; in the session's memory. */
static char *keep_result(cli_run *run, zs_text config)
{
    uint16_t mode = (uint16_t)mode_of(run);
    char *kept = zs_arena_alloc(&run->session->a, sizeof mode + config.size);
    if (kept != NULL) {
        memcpy(kept, &mode, sizeof mode);
        memcpy(kept + sizeof mode, config.bytes, config.size);
    }
    return kept;
}

/* Several services one after the other in this process, so that what they have to say is one
 * report. */
static int compile_in_turn(many *m, size_t n)
{
    zs_arena *a = &m->run->session->a;
    zs_text *results = zs_arena_array(a, n, sizeof *results);
    int status = results != NULL ? CLI_OK : cli_system("out of memory");
    for (size_t i = 0; i < n && status != CLI_SYSTEM; i++) {
        zs_text config;
        int one = compile_service(m->run, m->services[i], &config);
        if (one == CLI_OK) {
            results[i] = (zs_text){keep_result(m->run, config), sizeof(uint16_t) + config.size};
            one = results[i].bytes != NULL ? CLI_OK : cli_system("out of memory");
        }
        status = one > status ? one : status;
    }
    status = cli_settle(m->run, status);
    for (size_t i = 0; i < n && status == CLI_OK; i++) {
        status = write_job(m, i, results[i].bytes, results[i].size);
    }
    return status;
}

/* Several services into a directory. Every service is compiled, so that one run shows every error;
 * with any error nothing is written. */
static int compile_many(cli_run *run, char **services, size_t n, size_t width)
{
    many m = {run, services, cli_last(run->line, CLI_OUTPUT, NULL), false};
    cli_job_calls calls = {&m, compile_job, write_job};
    if (cli_reports_as_one(run->line)) {
        return compile_in_turn(&m, n);
    }
    cli_report(run);
    return cli_jobs(n, width, &calls);
}

/* The number of --jobs, 1 without it; 0 after saying what is wrong. */
static size_t jobs_of(const cli_line *line)
{
    const char *width = cli_last(line, CLI_JOBS, "1");
    uint64_t jobs;
    if (zs_parse_u64(zs_str_of(width), &jobs) != ZS_NUMBER_OK || jobs == 0 || jobs > ZS_JOBS_MAX) {
        cli_usage("`--jobs %s`: write a whole number of 1 to %d", width, ZS_JOBS_MAX);
        return 0;
    }
    return (size_t)jobs;
}

static void release_names(char **names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        free(names[i]);
    }
    free(names);
}

/* The services of -s or --all as malloced names; NULL without memory. */
static char **list_services(const cli_run *run, size_t *ret_n)
{
    bool is_all = cli_has(run->line, CLI_ALL);
    size_t n = is_all ? zs_service_count(run->session) : (size_t)run->line->n_given, filled = 0;
    char **names = calloc(n + 1, sizeof *names);
    for (size_t i = 0; names != NULL && i < n; i++) {
        zs_text name = is_all ? zs_service_name(run->session, i) : (zs_text){NULL, 0};
        if (is_all) {
            names[filled++] = strndup(name.bytes, name.size);
        } else if (run->line->given[i].option == CLI_SERVICE) {
            names[filled++] = strdup(run->line->given[i].value);
        }
        if (filled > 0 && names[filled - 1] == NULL) {
            release_names(names, filled - 1);
            return NULL;
        }
    }
    *ret_n = filled;
    return names;
}

/* Decides from -s, --all and -o whether one result is wanted or a directory of them. */
static int compile_services(cli_run *run, size_t width)
{
    size_t n = 0;
    char **services = list_services(run, &n);
    int status = services != NULL ? CLI_OK : cli_system("out of memory");
    bool is_many = cli_has(run->line, CLI_ALL) || n > 1;
    if (status != CLI_OK || zs_error_count(run->session) > 0) {
        status = status != CLI_OK ? status : CLI_FAULTY;
    } else if (is_many && !cli_has(run->line, CLI_OUTPUT)) {
        status = cli_usage("several services need `-o DIR`");
    } else if (is_many && (cli_has(run->line, CLI_SOURCE_MAP) || cli_has(run->line, CLI_DEPFILE))) {
        status = cli_usage("`--source-map` and `--depfile` go with one service");
    } else if (is_many && cli_has(run->line, CLI_BUNDLE_DIR)) {
        status = cli_usage("`--bundle-dir` goes with one service");
    } else if (is_many) {
        status = compile_many(run, services, n, width);
    } else {
        status = compile_one(run, n == 1 ? services[0] : NULL);
    }
    release_names(services, n);
    return status;
}

int cli_compile(const cli_line *line)
{
    cli_run run;
    size_t width = jobs_of(line);
    int status = width > 0 ? cli_run_begin(&run, line) : CLI_USAGE;
    if (status != CLI_OK) {
        return status;
    }
    status = cli_load_inputs(&run, line->operands[0]);
    status = status == CLI_OK ? cli_seal(&run) : status;
    if (status == CLI_OK) {
        status = compile_services(&run, width);
    }
    if (status != CLI_USAGE) {
        cli_report(&run);
    }
    status = run.status > status ? run.status : status;
    cli_run_end(&run);
    return status;
}
