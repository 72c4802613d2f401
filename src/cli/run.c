/* One run of a command that uses a session: reading, reporting, writing. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

#include "bundle/write_file.h"
#include "cli/record.h"
#include "host/files.h"

#include "base/banned.h"

struct cli_file {
    struct cli_file *next;
    char *bytes; /* NULL: only noted */
    char path[];
};

/* Sets the levels of every -W; CLI_OK or CLI_USAGE. */
static int set_levels(const cli_run *run)
{
    for (int i = 0; i < run->line->n_given; i++) {
        const cli_given *given = &run->line->given[i];
        if (given->option != CLI_WARNING) {
            continue;
        }
        const char *equals = strchr(given->value, '=');
        char level[16] = "";
        if (equals != NULL && (size_t)(equals - given->value) < sizeof level) {
            memcpy(level, given->value, (size_t)(equals - given->value));
        }
        bool is_level = strcmp(level, "error") == 0 || strcmp(level, "no") == 0 ||
                        strcmp(level, "warning") == 0;
        if (equals == NULL || !is_level) {
            return cli_usage("`-W %s`: write error=CODE, warning=CODE or no=CODE", given->value);
        }
        zs_code code;
        bool is_set = zs_set_level(run->session, equals + 1, level);
        if (!is_set && zs_code_by_id(zs_str_of(equals + 1), &code)) {
            return cli_usage("`-W %s`: `%s` is an error, which stays one", given->value,
                             equals + 1);
        }
        if (!is_set) {
            return cli_usage("`-W %s`: `%s` is not a diagnostic code; `zspecc explain` lists them",
                             given->value, equals + 1);
        }
    }
    return CLI_OK;
}

/* ZS_LANE, by which tests hold the two lanes of the readers against each other. CLI_OK or
 * CLI_USAGE. */
static int set_lane(const cli_run *run)
{
    static const char *const words[] = {"auto", "careful", "fast"};
    static const zs_reading lanes[] = {ZS_READING_AUTO, ZS_READING_CAREFUL, ZS_READING_FAST};
    const char *word = getenv("ZS_LANE");
    if (word == NULL || *word == '\0') {
        return CLI_OK;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(word, words[i]) == 0) {
            zs_set_lane(run->session, lanes[i]);
            return CLI_OK;
        }
    }
    return cli_usage("`ZS_LANE=%s`: write auto, careful or fast", word);
}

int cli_run_begin(cli_run *run, const cli_line *line)
{
    int status = cli_check_report(line);
    status = status == CLI_OK ? cli_confine(line) : status;
    return status == CLI_OK ? cli_run_again(run, line) : status;
}

int cli_run_again(cli_run *run, const cli_line *line)
{
    *run = (cli_run){.line = line, .is_hermetic = cli_has(line, CLI_HERMETIC)};
    zs_memory memory = cli_blocks_memory(&run->blocks);
    run->session = zs_session_new(&memory);
    if (run->session == NULL) {
        return cli_system("out of memory");
    }
    int status = set_levels(run);
    status = status == CLI_OK ? set_lane(run) : status;
    if (status != CLI_OK) {
        cli_run_end(run);
    }
    return status;
}

int cli_no_memory(const zs_session *session)
{
    return session->a.is_at_limit
               ? cli_system("the documents need more memory than the %d bytes that a run takes",
                            (int)ZS_MEMORY_BYTES_MAX)
               : cli_system("out of memory");
}

void cli_run_end(cli_run *run)
{
    zs_session_free(run->session);
    cli_blocks_release(&run->blocks);
    while (run->files != NULL) {
        cli_file *file = run->files;
        run->files = file->next;
        free(file->bytes);
        free(file);
    }
}

bool cli_keep(cli_run *run, const char *path, char *bytes, size_t size)
{
    size_t n = strlen(path) + 1;
    cli_file *file = malloc(sizeof *file + n);
    if (file == NULL) {
        free(bytes);
        run->status = cli_system("out of memory");
        return false;
    }
    cli_record_add(run->record, run->group, false, path, bytes, size);
    file->bytes = bytes;
    memcpy(file->path, path, n);
    file->next = run->files;
    run->files = file;
    return true;
}

const char *cli_read(cli_run *run, const char *path, size_t *ret_size)
{
    char *bytes;
    const char *why;
    if (zs_file_read(path, &bytes, ret_size, &why) != ZS_FILE_READ) {
        run->status = cli_system("%s: %s", path, why);
        return NULL;
    }
    return cli_keep(run, path, bytes, *ret_size) ? bytes : NULL;
}

int cli_write(const char *path, zs_text text, unsigned mode)
{
    const char *why;
    if (path == NULL || strcmp(path, "-") == 0) {
        bool ok = text.size == 0 || fwrite(text.bytes, 1, text.size, stdout) == text.size;
        ok = ok && fputc('\n', stdout) != EOF;
        return ok ? CLI_OK : cli_system("standard output cannot be written");
    }
    if (!zs_write_file(path, text.bytes, text.size, mode, &why)) {
        return cli_system("%s: %s", path, why);
    }
    return CLI_OK;
}

int cli_write_result(const char *path, zs_text text, unsigned mode)
{
    const char *why;
    if (path == NULL || strcmp(path, "-") == 0) {
        return cli_write(path, text, mode);
    }
    return zs_write_result(path, text.bytes, text.size, mode, &why)
               ? CLI_OK
               : cli_system("%s: %s", path, why);
}

/* Everything read, as one make rule. */
static bool make_depfile(const cli_run *run, const char *target, zs_text *ret)
{
    zs_buf out;
    zs_buf_init(&out, &run->session->a, ZS_RESULT_BYTES_MAX);
    cli_add_make_path(&out, target);
    zs_buf_add_char(&out, ':');
    for (const cli_file *file = run->files; file != NULL; file = file->next) {
        if (strcmp(file->path, "-") != 0) {
            zs_buf_add(&out, ZS_STR(" \\\n  "));
            cli_add_make_path(&out, file->path);
        }
    }
    zs_buf_add_char(&out, '\n');
    *ret = (zs_text){out.p, out.n};
    return !out.failed;
}

int cli_make_side(const cli_run *run, const char *target, cli_side *ret)
{
    uint32_t errors = run->session->diags.n_errors;
    bool ok = true;
    *ret = (cli_side){{NULL, 0}, {NULL, 0}};
    if (cli_has(run->line, CLI_SOURCE_MAP)) {
        ok = zs_source_map(run->session, &ret->map);
    }
    if (ok && cli_has(run->line, CLI_DEPFILE)) {
        ok = make_depfile(run, target, &ret->depfile);
    }
    if (!ok && run->session->diags.n_errors > errors) {
        return CLI_FAULTY;
    }
    return ok ? CLI_OK : cli_system("out of memory");
}

int cli_write_side(const cli_run *run, const cli_side *side)
{
    int status = CLI_OK;
    if (side->map.size > 0) {
        status = cli_write(cli_last(run->line, CLI_SOURCE_MAP, NULL), side->map, 0644);
    }
    if (status == CLI_OK && side->depfile.size > 0) {
        status = cli_write(cli_last(run->line, CLI_DEPFILE, NULL), side->depfile, 0644);
    }
    return status;
}
