/* `zspecc host`: records this host's facts, for compiles elsewhere. */
#include "cli/cli.h"

int cli_host(const cli_line *line) {
    cli_run run;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    if (line->n_operands == 1) {
        size_t size;
        const char *bytes = cli_read(&run, line->operands[0], &size);
        if (bytes != NULL) {
            zs_add_deployment(run.session, line->operands[0], bytes, size);
        }
    }
    zs_text facts;
    if (run.status == CLI_OK && zs_error_count(run.session) == 0) {
        run.status = cli_probe(&run, run.session->deployment, &facts);
    }
    cli_report(&run);
    if (run.status == CLI_OK) {
        run.status = cli_write(cli_last(line, CLI_OUTPUT, NULL), facts, 0644);
    }
    status = run.status;
    cli_run_end(&run);
    return status;
}
