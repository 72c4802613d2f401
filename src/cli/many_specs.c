/* Several SPECs in one run: what they share is read once, each of them is a job. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/many.h"
#include "cli/record.h"

#include "base/banned.h"

typedef struct spec {
    char *path, *stem;
    uint32_t number; /* from 1: its group in the record */
} spec;

typedef struct specs {
    cli_run *base; /* the shared inputs, only read */
    spec *items;
    size_t n, capacity, n_taken;
    const char *directory; /* `-`: standard output; NULL: nothing is written */
    int above;             /* that directory, open; -1: it is not */
} specs;

bool cli_is_several(const cli_line *line)
{
    return line->n_operands > 1 || (line->n_operands == 1 && line->operands[0][0] == '@');
}

/* Frees the paths and closes the folder. */
static void release(specs *s)
{
    for (size_t i = 0; i < s->n; i++) {
        free(s->items[i].path);
        free(s->items[i].stem);
    }
    free(s->items);
    if (s->above >= 0) {
        close(s->above);
    }
}

/* The file's name without folder and suffix; of standard input `stdin`. NULL without memory. */
static char *stem_of(const char *path)
{
    static const char *const suffixes[] = {".yaml", ".yml", ".json"};
    const char *slash = strrchr(path, '/');
    zs_str name = zs_str_of(strcmp(path, "-") == 0 ? "stdin" : slash != NULL ? slash + 1 : path);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        zs_str suffix = zs_str_of(suffixes[i]);
        if (name.n > suffix.n && zs_str_ends(name, suffix)) {
            name.n -= suffix.n;
            break;
        }
    }
    return strndup(name.p, name.n);
}

/* Adds a SPEC. CLI_OK, CLI_USAGE or CLI_SYSTEM. */
static int add(specs *s, const char *path, size_t length)
{
    if (s->n == s->capacity) {
        size_t capacity = s->capacity > 0 ? s->capacity * 2 : 16;
        spec *grown = realloc(s->items, capacity * sizeof *grown);
        if (grown == NULL) {
            return cli_system("out of memory");
        }
        s->items = grown;
        s->capacity = capacity;
    }
    spec *added = &s->items[s->n];
    *added = (spec){strndup(path, length), NULL, (uint32_t)s->n + 1};
    added->stem = added->path != NULL ? stem_of(added->path) : NULL;
    if (added->stem == NULL) {
        free(added->path);
        return cli_system("out of memory");
    }
    s->n++;
    if (added->stem[0] == '\0' || strcmp(added->stem, ".") == 0 || strcmp(added->stem, "..") == 0) {
        return cli_usage("`%s` does not name a file", added->path);
    }
    return CLI_OK;
}

/* The lines of `@FILE`; empty ones, and those that start with `#`, name nothing. */
static int add_list(specs *s, const char *list)
{
    size_t size;
    const char *bytes = cli_read(s->base, list, &size);
    if (bytes == NULL) {
        return s->base->status;
    }
    int status = CLI_OK;
    for (size_t at = 0, n; at < size && status == CLI_OK; at += n + 1) {
        const char *end = memchr(bytes + at, '\n', size - at);
        n = end != NULL ? (size_t)(end - bytes) - at : size - at;
        size_t length = n > 0 && bytes[at + n - 1] == '\r' ? n - 1 : n;
        if (memchr(bytes + at, '\0', n) != NULL) {
            return cli_usage("`@%s`: a path cannot hold a zero byte", list);
        }
        if (length > 0 && bytes[at] != '#') {
            status = add(s, bytes + at, length);
        }
    }
    return status;
}

static int compare_stems(const void *left, const void *right)
{
    const spec *const *a = left, *const *b = right;
    int order = strcmp((*a)->stem, (*b)->stem);
    return order != 0 ? order : (int)((*a)->number > (*b)->number) - 1;
}

/* Two SPECs may not write into one folder. */
static int refuse_collisions(const specs *s)
{
    const spec **sorted = calloc(s->n + 1, sizeof *sorted);
    int status = sorted != NULL ? CLI_OK : cli_system("out of memory");
    for (size_t i = 0; i < s->n && sorted != NULL; i++) {
        sorted[i] = &s->items[i];
    }
    if (status == CLI_OK) {
        qsort(sorted, s->n, sizeof *sorted, compare_stems);
    }
    for (size_t i = 1; i < s->n && status == CLI_OK; i++) {
        if (strcmp(sorted[i - 1]->stem, sorted[i]->stem) == 0) {
            status = cli_usage("`%s` and `%s` would both be written below `%s/`: rename one, or "
                               "compile them apart",
                               sorted[i - 1]->path, sorted[i]->path, sorted[i]->stem);
        }
    }
    free(sorted);
    return status;
}

/* Operands in their order, lists in the place of the operand that names them. */
static int collect(specs *s)
{
    const cli_line *line = s->base->line;
    int status = CLI_OK;
    for (int i = 0; i < line->n_operands && status == CLI_OK; i++) {
        const char *operand = line->operands[i];
        status = operand[0] == '@' ? add_list(s, operand + 1) : add(s, operand, strlen(operand));
    }
    if (status == CLI_OK && s->n == 0) {
        status = cli_usage("there is no SPEC in the list");
    }
    return status == CLI_OK && !cli_are_lines(s->directory) ? refuse_collisions(s) : status;
}

/* All services of a SPEC that is loaded, or those of -s. */
static int compile_loaded(const specs *s, cli_run *run, const spec *one, const zs_memory *memory)
{
    char directory[PATH_MAX];
    cli_services services = {.run = run, .above = s->above, .width = 1, .memory = memory};
    const char **names = cli_named_services(run->line, &services.n);
    services.directory = s->directory;
    if (s->above >= 0) {
        int n = snprintf(directory, sizeof directory, "%s/%s", s->directory, one->stem);
        services.directory = directory;
        if (n < 0 || (size_t)n >= sizeof directory) {
            free(names);
            return cli_system("%s/%s: the path is too long", s->directory, one->stem);
        }
    }
    if (services.n > 0) {
        services.names = names;
    } else {
        services.n = zs_service_count(run->session);
    }
    int status = names != NULL ? cli_compile_services(&services) : cli_system("out of memory");
    free(names);
    return status;
}

/* One SPEC in a branch of the shared session; its services are branches of that. */
static int run_job(void *context, void *job, const zs_memory *memory)
{
    specs *s = context;
    const spec *one = job;
    cli_run run = {.line = s->base->line, .record = s->base->record, .group = one->number};
    run.session = zs_session_branch(s->base->session, memory);
    if (run.session == NULL) {
        return cli_system("out of memory");
    }
    run.is_hermetic = s->base->is_hermetic;
    cli_set_secret_provider(&run, s->base);
    int status = cli_load_spec(&run, one->path);
    if (status == CLI_OK && zs_error_count(run.session) > 0) {
        status = CLI_FAULTY;
    }
    if (status == CLI_OK) {
        status = compile_loaded(s, &run, one, memory);
    }
    if (cli_reports_as_one(run.line)) {
        bool ok = zs_session_absorb(s->base->session, run.session);
        status = ok || status == CLI_SYSTEM ? status : cli_system("out of memory");
    } else {
        status = cli_settle(&run, status);
    }
    cli_run_end(&run);
    return status;
}

static void *take_job(void *context)
{
    specs *s = context;
    return s->n_taken < s->n ? &s->items[s->n_taken++] : NULL;
}

/* The folder that holds those of the SPECs. It is the user's word and may be a link. */
static int open_directory(specs *s)
{
    if (s->directory == NULL || cli_are_lines(s->directory)) {
        return CLI_OK;
    }
    if (mkdir(s->directory, 0777) == 0 || errno == EEXIST) {
        s->above = open(s->directory, O_PATH | O_DIRECTORY | O_CLOEXEC);
    }
    return s->above >= 0 ? CLI_OK : cli_system("%s: %s", s->directory, strerror(errno));
}

int cli_compile_several(const cli_line *line, size_t width)
{
    cli_run run;
    cli_record record;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    specs s = {.base = &run, .above = -1};
    cli_pool_calls calls = {&s, take_job, run_job, 1};
    cli_record_init(&record, line);
    record.has_rules = true;
    run.record = cli_record_wanted(line) ? &record : NULL;
    s.directory = cli_has(line, CLI_LIST_INPUTS) ? NULL : cli_last(line, CLI_OUTPUT, NULL);
    status = collect(&s);
    status = status == CLI_OK ? cli_load_shared(&run) : status;
    if (status == CLI_OK && !zs_session_share(run.session)) {
        status = cli_system("out of memory");
    }
    if (status == CLI_OK && !cli_reports_as_one(line)) {
        status = cli_settle(&run, status);
    }
    status = status == CLI_OK ? open_directory(&s) : status;
    if (status == CLI_OK) {
        status = cli_pool(cli_reports_as_one(line) ? 1 : width, &calls);
    }
    if (status != CLI_USAGE) {
        status = cli_settle(&run, status);
    }
    if (run.record != NULL && status != CLI_USAGE) {
        status = cli_record_finish(&record, line, status);
    }
    cli_record_release(&record);
    release(&s);
    cli_run_end(&run);
    return status;
}
