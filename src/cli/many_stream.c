/* A stream of jobs: a JSON object a line in, one out, in order and at once. What the jobs share was
 * read before; a job that fails, whatever the reason, is an answer. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "cli/many.h"
#include "cli/stream_job.h"
#include "host/files.h"
#include "text/json_write.h"
#include "text/read.h"

#include "base/banned.h"

typedef struct stream {
    cli_run *base;
    FILE *in;
    int directory; /* of -o, open; -1: there is none */
    size_t n_lines;
    bool has_failed; /* the input could not be read to its end */
} stream;

typedef struct line_job {
    size_t number, size;
    char bytes[];
} line_job;

/* ---- doing it -------------------------------------------------------------------------------- */
/* The service counts as an option of the job: files that it names are looked for by it. */
static bool name_service(cli_stream_job *j, const char *service)
{
    size_t n = (size_t)j->line.n_given;
    cli_given *given = zs_arena_array(&j->a, n + 1, sizeof *given);
    if (given == NULL) {
        return false;
    }
    if (n > 0) {
        memcpy(given, j->line.given, n * sizeof *given);
    }
    given[n] = (cli_given){CLI_SERVICE, service};
    j->line.given = given;
    j->line.n_given += service != NULL;
    return true;
}

/* The deployment of the job: a file, or the text in its place, which `spec` then names. */
static int load(cli_stream_job *j, const char *service)
{
    const char *name = j->has_spec ? cli_stream_job_name(j, j->spec, "spec") : "<job>";
    if (name == NULL) {
        return j->a.failed ? CLI_SYSTEM : CLI_USAGE;
    }
    if (!name_service(j, service)) {
        return cli_system("out of memory");
    }
    int status = cli_set_options(&j->run) ? cli_load_overrides(&j->run) : j->run.status;
    if (status == CLI_OK && !j->has_text) {
        status = cli_load_spec(&j->run, name);
    } else if (status == CLI_OK) {
        status = cli_load_spec_text(&j->run, name, j->text);
    }
    return status;
}

/* Loads, compiles, writes `output`. */
static int work(cli_stream_job *j, zs_text *ret_config)
{
    const char *service = NULL, *output = NULL;
    if ((j->has_service && (service = cli_stream_job_name(j, j->service, "service")) == NULL) ||
        (j->output.p != NULL && (output = cli_stream_job_name(j, j->output, "output")) == NULL)) {
        return j->a.failed ? CLI_SYSTEM : CLI_USAGE;
    }
    if (output != NULL && j->directory < 0) {
        return cli_usage("`output` of a job is below a directory: name it with `-o DIR`");
    }
    int status = load(j, service);
    if (status == CLI_OK && zs_error_count(j->run.session) > 0) {
        return CLI_FAULTY;
    }
    if (status != CLI_OK) {
        return status;
    }
    if (!zs_compile(j->run.session, service, output == NULL, ret_config)) {
        return zs_out_of_memory(j->run.session) ? cli_no_memory(j->run.session) : CLI_FAULTY;
    }
    return output != NULL ? cli_stream_job_write(j, output, *ret_config) : CLI_OK;
}

/* ---- answering ------------------------------------------------------------------------------- */
/* Findings are printed a line each; a list has commas instead. False without memory. */
static bool add_findings(zs_buf *out, zs_session *s)
{
    zs_text text = {"", 0};
    bool ok = s == NULL || zs_print_diagnostics(s, ZS_DIAGNOSTICS_JSON, false, &text);
    zs_buf_add(out, ZS_STR(",\"findings\":["));
    for (size_t i = 0; ok && i < text.size; i++) {
        if (text.bytes[i] != '\n') {
            zs_buf_add_char(out, text.bytes[i]);
        } else if (i + 1 < text.size) {
            zs_buf_add_char(out, ',');
        }
    }
    zs_buf_add_char(out, ']');
    return ok;
}

/* One line, whatever happened; without memory a line that says so. */
static int answer(cli_stream_job *j, size_t number, int status, zs_text config)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &j->a, 2 * (size_t)ZS_RESULT_BYTES_MAX);
    zs_json_init(&w, &out, true);
    zs_buf_add(&out, ZS_STR("{\"line\":"));
    zs_buf_add_u64(&out, number);
    if (j->id != NULL) {
        zs_buf_add(&out, ZS_STR(",\"id\":"));
        zs_json_event(&w, j->id);
    }
    if (j->run.session != NULL && j->run.session->input.service != NULL) {
        zs_buf_add(&out, ZS_STR(",\"service\":"));
        zs_json_init(&w, &out, true);
        zs_json_str(&w, j->run.session->input.service->key);
    }
    bool ok = add_findings(&out, j->run.session);
    zs_buf_add(&out, ZS_STR(",\"status\":"));
    zs_buf_add_u64(&out, (uint64_t)status);
    if (j->said.err.size > 0) {
        zs_buf_add(&out, ZS_STR(",\"message\":"));
        zs_json_init(&w, &out, true);
        zs_json_str(&w, (zs_str){j->said.err.bytes, j->said.err.size - 1});
    }
    if (status == CLI_OK && j->output.p != NULL) {
        zs_buf_add(&out, ZS_STR(",\"output\":"));
        zs_json_init(&w, &out, true);
        zs_json_str(&w, j->output);
    } else if (status == CLI_OK) {
        zs_buf_add(&out, ZS_STR(",\"config\":"));
        zs_buf_add(&out, (zs_str){config.bytes, config.size});
    }
    zs_buf_add(&out, ZS_STR("}\n"));
    if (!ok || out.failed || j->said.err.failed) {
        char line[128];
        int n = snprintf(
            line, sizeof line,
            "{\"line\":%zu,\"findings\":[],\"status\":3,\"message\":\"out of memory\"}\n", number);
        cli_answer(line, (size_t)n);
        return CLI_SYSTEM;
    }
    return cli_answer(out.p, out.n) ? status : cli_system("standard output cannot be written");
}

/* Reads the line, does the job, answers. What goes wrong is said in the answer. */
static int run_job(void *context, void *taken, const zs_memory *memory)
{
    stream *s = context;
    line_job *line = taken;
    zs_text config = {NULL, 0};
    zs_tape tape;
    zs_sources *sources;
    cli_stream_job j = {.base = s->base, .directory = s->directory};
    j.line.command = s->base->line->command;
    zs_arena_init(&j.a, NULL, 0);
    j.run.line = &j.line;
    j.run.session = zs_session_branch(s->base->session, memory);
    j.run.is_hermetic = s->base->is_hermetic;
    cli_voice *before = cli_listen(&j.said);
    int status = j.run.session != NULL ? CLI_USAGE : cli_system("out of memory");
    if (j.run.session != NULL) {
        sources = &j.run.session->sources;
        const zs_source *source =
            zs_sources_add(sources, ZS_STR("<job>"), (zs_str){line->bytes, line->size});
        bool ok =
            source != NULL && zs_read_json(&j.run.session->a, source, &tape, &j.run.session->diags);
        ok = ok && cli_stream_job_read(&j, tape.events);
        if (ok) {
            cli_set_secret_provider(&j.run, s->base);
            status = work(&j, &config);
        } else if (zs_out_of_memory(j.run.session) || j.a.failed) {
            status = cli_system("out of memory");
        } else if (j.said.err.size == 0) {
            cli_usage("line %zu is no JSON", line->number);
        }
    }
    cli_listen(before);
    status = answer(&j, line->number, status, config);
    cli_voice_release(&j.said);
    cli_run_end(&j.run);
    zs_arena_release(&j.a);
    free(line);
    return status;
}

/* The next line that is not empty. */
static void *take_job(void *context)
{
    stream *s = context;
    char *text = NULL;
    size_t room = 0;
    line_job *taken = NULL;
    ssize_t n = 0;
    while (taken == NULL && !s->has_failed && (n = getline(&text, &room, s->in)) >= 0) {
        s->n_lines++;
        while (n > 0 && (text[n - 1] == '\n' || text[n - 1] == '\r' || text[n - 1] == ' ')) {
            n--;
        }
        if (n == 0) {
            continue;
        }
        taken = malloc(sizeof *taken + (size_t)n);
        if (taken != NULL) {
            taken->number = s->n_lines;
            taken->size = (size_t)n;
            memcpy(taken->bytes, text, (size_t)n);
        }
        s->has_failed = taken == NULL;
    }
    s->has_failed = s->has_failed || (n < 0 && !feof(s->in));
    free(text);
    return taken;
}

/* What each job of the stream takes from the command line is loaded before the first line. */
static int run_stream(cli_run *run, FILE *in, size_t width)
{
    const char *directory = cli_last(run->line, CLI_OUTPUT, NULL);
    stream s = {.base = run, .in = in, .directory = -1};
    cli_pool_calls calls = {&s, take_job, run_job, 1};
    int status = cli_load_shared(run);
    if (status == CLI_OK && !zs_session_share(run->session)) {
        status = cli_system("out of memory");
    }
    status = cli_settle(run, status);
    if (status == CLI_OK && directory != NULL && !cli_are_lines(directory)) {
        bool is_there = mkdir(directory, 0777) == 0 || errno == EEXIST;
        s.directory = is_there ? open(directory, O_PATH | O_DIRECTORY | O_CLOEXEC) : -1;
        status = s.directory >= 0 ? CLI_OK : cli_system("%s: %s", directory, strerror(errno));
    }
    if (status == CLI_OK) {
        status = cli_pool(width, &calls);
    }
    if (s.directory >= 0) {
        close(s.directory);
    }
    return s.has_failed ? cli_system("the stream of jobs cannot be read") : status;
}

int cli_compile_stream(const cli_line *line, size_t width)
{
    static const cli_option refused[] = {
        CLI_SERVICE, CLI_ALL,     CLI_SOURCE_MAP,  CLI_DEPFILE, CLI_DIGESTS,
        CLI_FORMAT,  CLI_COMPACT, CLI_LIST_INPUTS, CLI_COLOR,   CLI_DIAGNOSTICS_FILE};
    const char *path = cli_last(line, CLI_JOBS_FROM, "-");
    cli_run run;
    if (line->n_operands > 0) {
        return cli_usage("with `--jobs-from` each line names its SPEC: leave `%s` out",
                         line->operands[0]);
    }
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        if (cli_has(line, refused[i])) {
            return cli_usage("`--%s` does not go with `--jobs-from`", cli_options[refused[i]].name);
        }
    }
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    bool is_stdin = strcmp(path, "-") == 0;
    FILE *opened = is_stdin ? NULL : fopen(path, "re"), *in = is_stdin ? stdin : opened;
    status = in != NULL ? run_stream(&run, in, width) : cli_system("%s: %s", path, strerror(errno));
    if (opened != NULL) {
        fclose(opened);
    }
    cli_run_end(&run);
    return status;
}
