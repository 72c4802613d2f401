/* `zspecc compile`: a service, several, or all of a deployment to config.json. */
#include <stdlib.h>

#include "base/number.h"
#include "cli/many.h"
#include "cli/pool.h"
#include "cli/record.h"

#include "base/banned.h"

/* A configuration that holds a secret is its owner's alone. */
static unsigned mode_of(const cli_run *run)
{
    return zs_has_secret(run->session) ? 0600 : 0644;
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
    if (status == CLI_OK && run->record != NULL) {
        bool is_written = !cli_has(run->line, CLI_LIST_INPUTS);
        if (is_written) {
            cli_record_add(run->record, run->group, true, output != NULL ? output : "-",
                           config.bytes, config.size);
        }
        status = cli_record_make(run->record, run->line);
    }
    status = cli_settle(run, status);
    if (status != CLI_OK || cli_has(run->line, CLI_LIST_INPUTS)) {
        return status;
    }
    status = cli_write_result(output, config, mode_of(run));
    return status == CLI_OK ? cli_write_side(run, &side) : status;
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

/* Decides from -s and --all whether one result is wanted or a directory of them. */
static int compile_services(cli_run *run, size_t width)
{
    cli_services services = {.run = run, .above = -1, .width = width};
    const char **names = cli_named_services(run->line, &services.n);
    bool is_all = cli_has(run->line, CLI_ALL);
    int status = names != NULL ? CLI_OK : cli_system("out of memory");
    if (status == CLI_OK && zs_error_count(run->session) > 0) {
        status = CLI_FAULTY;
    } else if (status == CLI_OK && !is_all && services.n <= 1) {
        status = compile_one(run, services.n == 1 ? names[0] : NULL);
    } else if (status == CLI_OK) {
        services.directory =
            cli_has(run->line, CLI_LIST_INPUTS) ? NULL : cli_last(run->line, CLI_OUTPUT, NULL);
        if (run->record != NULL) {
            run->record->has_rules = true;
        }
        services.names = is_all ? NULL : names;
        services.n = is_all ? zs_service_count(run->session) : services.n;
        status = cli_compile_services(&services);
    }
    free(names);
    return status;
}

/* One SPEC, one service or many of it. */
static int compile_spec(const cli_line *line, size_t width)
{
    cli_run run;
    cli_record record;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    cli_record_init(&record, line);
    run.record = cli_record_wanted(line) ? &record : NULL;
    run.group = CLI_SHARED + 1;
    zs_set_runner(run.session, cli_pool_parts, &width, width);
    status = cli_load_inputs(&run, line->operands[0]);
    status = status == CLI_OK ? cli_seal(&run) : status;
    if (status == CLI_OK) {
        status = compile_services(&run, width);
    }
    if (status != CLI_USAGE) {
        cli_report(&run);
    }
    status = run.status > status ? run.status : status;
    if (run.record != NULL && status != CLI_USAGE) {
        status = cli_record_finish(&record, line, status);
    }
    cli_record_release(&record);
    cli_run_end(&run);
    return status;
}

/* Is there an output of a kind that a run over many cannot have, or none that it needs? */
static int judge_outputs(const cli_line *line)
{
    int n_services = 0;
    for (int i = 0; i < line->n_given; i++) {
        n_services += line->given[i].option == CLI_SERVICE;
    }
    bool is_many = cli_has(line, CLI_ALL) || cli_is_several(line) || n_services > 1;
    bool is_list = cli_has(line, CLI_LIST_INPUTS);
    if (is_list && (cli_has(line, CLI_OUTPUT) || cli_has(line, CLI_SOURCE_MAP))) {
        return cli_usage("`--list-inputs` prints a list and writes no result: leave `--%s` out",
                         cli_has(line, CLI_OUTPUT) ? "output" : "source-map");
    }
    if (is_many && !is_list && !cli_has(line, CLI_OUTPUT)) {
        return cli_usage("several %s need `-o DIR`, or `-o -` for a line each on standard output",
                         cli_is_several(line) ? "SPECs" : "services");
    }
    if (is_many && cli_are_lines(cli_last(line, CLI_OUTPUT, NULL)) &&
        (cli_has(line, CLI_DEPFILE) || cli_has(line, CLI_DIGESTS))) {
        return cli_usage("`--%s` names files: write them with `-o DIR`",
                         cli_has(line, CLI_DEPFILE) ? "depfile" : "digests");
    }
    if (is_many && cli_has(line, CLI_BUNDLE_DIR)) {
        return cli_usage("`--bundle-dir` goes with one service");
    }
    return is_many && cli_has(line, CLI_SOURCE_MAP)
               ? cli_usage("`--source-map` goes with one service")
               : CLI_OK;
}

/* With --hermetic all that a compile may read stands on the command line. */
static int judge_hermetic(const cli_line *line)
{
    if (!cli_has(line, CLI_HERMETIC)) {
        return CLI_OK;
    }
    if (!cli_has(line, CLI_FACTS)) {
        return cli_usage("`--hermetic` needs `--facts FILE`: without it this host is asked");
    }
    if (!cli_has(line, CLI_CDI_DIR) && strcmp(cli_last(line, CLI_CDI, "auto"), "off") != 0) {
        return cli_usage("`--hermetic` needs `--cdi-dir DIR` or `--cdi off`: CDI files are inputs");
    }
    return CLI_OK;
}

int cli_compile(const cli_line *line)
{
    size_t width = jobs_of(line);
    bool is_stream = cli_has(line, CLI_JOBS_FROM);
    int status = width > 0 ? judge_hermetic(line) : CLI_USAGE;
    if (status == CLI_OK && is_stream) {
        return cli_compile_stream(line, width);
    }
    if (status == CLI_OK && line->n_operands == 0) {
        status = cli_usage("`compile` takes SPEC, or `--jobs-from FILE`");
    }
    status = status == CLI_OK ? judge_outputs(line) : status;
    if (status != CLI_OK) {
        return status;
    }
    return cli_is_several(line) ? cli_compile_several(line, width) : compile_spec(line, width);
}
