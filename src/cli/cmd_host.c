/* `zspecc host`: records this host's facts, for compiles elsewhere. */
#include "cdi/registry.h"
#include "cli/cli.h"

#include "base/banned.h"

/* Facts without the nodes of a directory that somebody named would pass for complete ones. */
static bool load_cdi(cli_run *run)
{
    const zs_cdi_directory *directories = NULL;
    bool is_explicit = cli_has(run->line, CLI_CDI_DIR), ok = cli_load_cdi(run);
    uint32_t n = 0;
    if (!ok && run->status == CLI_OK) {
        run->status = cli_system("out of memory");
    }
    if (run->session->registry != NULL) {
        n = zs_cdi_registry_directories(run->session->registry, &directories);
    }
    for (uint32_t i = 0; ok && is_explicit && i < n; i++) {
        const zs_cdi_directory *directory = &directories[i];
        if (directory->state != ZS_CDI_DIRECTORY_READ) {
            bool is_missing = directory->state == ZS_CDI_DIRECTORY_MISSING;
            zs_str why = is_missing ? ZS_STR("no such directory") : directory->why;
            run->status = cli_system("%.*s: %.*s", (int)directory->path.n, directory->path.p,
                                     (int)why.n, why.p);
            return false;
        }
    }
    if (ok && run->session->registry != NULL) {
        cli_take_cdi_faults(run->session, is_explicit ? CLI_CDI_FAULTS : CLI_CDI_WARNINGS);
    }
    return ok;
}

int cli_host(const cli_line *line)
{
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
    zs_text facts = {NULL, 0};
    bool ok = run.status == CLI_OK && load_cdi(&run);
    if (ok && zs_error_count(run.session) == 0) {
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
