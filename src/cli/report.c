/* Findings on their way out: in which form, and where to. Standard output is never theirs, unless
 * the command writes nothing else there and the user asks for it. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bundle/write_file.h"
#include "cli/cli.h"
#include "cli/voice.h"

#include "base/banned.h"

enum { DIRECTORY_BYTES_MAX = 4096 };

static bool is_stdout(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0;
}

/* Findings and result may not meet: in one file one would be lost, on standard output both. */
static int check_file(const cli_line *line)
{
    const char *file = cli_last(line, CLI_DIAGNOSTICS_FILE, NULL);
    const char *output = cli_last(line, CLI_OUTPUT, NULL);
    bool has_result = line->command != 'k' && line->command != 'b';
    if (file == NULL) {
        return CLI_OK;
    }
    if (*file == '\0') {
        return cli_usage("`--diagnostics-file` needs the name of a file");
    }
    if (is_stdout(file) && has_result && is_stdout(output)) {
        return cli_usage("`--diagnostics-file -`: standard output is for the result; name a file");
    }
    if (output != NULL && !is_stdout(file) && strcmp(file, output) == 0) {
        return cli_usage("`--diagnostics-file` and `--output` name the same file");
    }
    return CLI_OK;
}

int cli_check_report(const cli_line *line)
{
    const char *format = cli_last(line, CLI_FORMAT, "text");
    const char *color = cli_last(line, CLI_COLOR, "auto");
    if (zs_diagnostic_format_by_name(format) == ZS_DIAGNOSTICS_COUNT) {
        return cli_usage("`--format %s`: write text, json, sarif, github or junit", format);
    }
    if (strcmp(color, "auto") != 0 && strcmp(color, "always") != 0 && strcmp(color, "never") != 0) {
        return cli_usage("`--color %s`: write auto, always or never", color);
    }
    return check_file(line);
}

bool cli_reports_as_one(const cli_line *line)
{
    zs_diagnostic_format format = zs_diagnostic_format_by_name(cli_last(line, CLI_FORMAT, "text"));
    return format == ZS_DIAGNOSTICS_SARIF || format == ZS_DIAGNOSTICS_JUNIT ||
           cli_has(line, CLI_DIAGNOSTICS_FILE);
}

bool cli_wants_color(const cli_line *line)
{
    const char *color = cli_last(line, CLI_COLOR, "auto");
    const char *no_color = getenv("NO_COLOR");
    if (strcmp(color, "auto") != 0) {
        return strcmp(color, "always") == 0;
    }
    return !cli_has(line, CLI_DIAGNOSTICS_FILE) && isatty(STDERR_FILENO) &&
           (no_color == NULL || *no_color == '\0');
}

/* Writes what was printed. A file is made also when it stays empty: an old one would lie. */
static int write_report(const cli_line *line, zs_text text)
{
    const char *file = cli_last(line, CLI_DIAGNOSTICS_FILE, NULL);
    const char *why;
    if (file != NULL && !is_stdout(file)) {
        return zs_write_file(file, text.bytes != NULL ? text.bytes : "", text.size, 0644, &why)
                   ? CLI_OK
                   : cli_system("%s: %s", file, why);
    }
    if (file == NULL) {
        cli_say(text.bytes, text.size);
        return CLI_OK;
    }
    return cli_answer(text.bytes, text.size) ? CLI_OK
                                             : cli_system("standard output cannot be written");
}

/* Most compiles of many find nothing, and then no terminal and no directory need be asked for. */
static bool has_nothing_to_say(const cli_run *run)
{
    return !cli_reports_as_one(run->line) && !zs_out_of_memory(run->session) &&
           run->session->diags.n == 0 && run->session->diags.n_dropped == 0;
}

void cli_report(cli_run *run)
{
    zs_text text;
    char room[DIRECTORY_BYTES_MAX];
    if (run->is_reported) {
        return;
    }
    run->is_reported = true;
    const char *format = cli_last(run->line, CLI_FORMAT, "text");
    if (has_nothing_to_say(run)) {
        return;
    }
    zs_print_options options = {.has_color = cli_wants_color(run->line),
                                .has_failed = run->status == CLI_SYSTEM};
    options.directory =
        !run->is_hermetic && getcwd(room, sizeof room) != NULL ? zs_str_of(room) : ZS_STR("");
    if (zs_out_of_memory(run->session) ||
        !zs_session_print(run->session, zs_diagnostic_format_by_name(format), options, &text)) {
        if (run->status != CLI_SYSTEM) { /* else it has been said */
            run->status = cli_no_memory(run->session);
        }
        return;
    }
    int written = write_report(run->line, text);
    if (written != CLI_OK) {
        run->status = written;
    } else if (run->status == CLI_OK && zs_error_count(run->session) > 0) {
        run->status = CLI_FAULTY;
    }
}

int cli_settle(cli_run *run, int status)
{
    run->status = status > run->status ? status : run->status;
    cli_report(run);
    return run->status;
}
