/* `zspecc cdi`: what is declared, what a request resolves to, why it does not, and injection into a
 * configuration. */
#include "cdi/why.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "text/read.h"
#include "translate/cdi_inject.h"

#include "base/banned.h"

/* The names on the command line after the subcommand, each a source of its own; NULL without
 * memory. */
static zs_cdi_request *list_requests(cli_run *run, uint32_t *ret_n)
{
    uint32_t n = (uint32_t)run->line->n_operands - 1;
    zs_cdi_request *requests = zs_arena_array(&run->session->a, n, sizeof *requests);
    for (uint32_t i = 0; requests != NULL && i < n; i++) {
        zs_str name = zs_str_of(run->line->operands[i + 1]);
        const zs_source *source = zs_session_source(run->session, "<command line>", name.p, name.n);
        if (source == NULL) {
            return NULL;
        }
        requests[i] = (zs_cdi_request){name, zs_span_of(source->id, 0, name.n)};
    }
    *ret_n = n;
    return requests;
}

/* Go programs write "" where they mean that an enumerated member is absent, so that is a warning
 * here; any other unknown value stays an error, since writing the configuration back would lose it.
 */
static bool takes_empty_values(zs_diags *diags)
{
    for (uint32_t i = 0; i < diags->n; i++) {
        zs_diag *d = diags->items[i];
        if (d->code == ZS_CODE_UNKNOWN_VALUE && d->at.length > strlen("\"\"")) {
            d->severity = ZS_SEVERITY_ERROR;
            diags->n_errors++;
        }
    }
    return diags->n_errors == 0;
}

/* Reads the configuration to inject into. It may be a part of one, so it is decoded and not judged.
 */
static zs_oci_spec *read_config(cli_run *run)
{
    const char *path = cli_last(run->line, CLI_CONFIG, NULL);
    zs_session *s = run->session;
    size_t size;
    zs_tape tape;
    void *spec = NULL;
    if (path == NULL) {
        run->status = cli_usage("`cdi inject` needs `--config FILE`");
        return NULL;
    }
    const char *bytes = cli_read(run, path, &size);
    if (bytes != NULL && (run->status = cli_seal(run)) != CLI_OK) {
        return NULL;
    }
    const zs_source *source = bytes != NULL ? zs_session_source(s, path, bytes, size) : NULL;
    s->levels.of[ZS_CODE_UNKNOWN_VALUE] = ZS_LEVEL_WARNING;
    bool ok =
        source != NULL && zs_read_any(&s->a, source, &tape, &s->diags) &&
        zs_decode_open(&s->a, &zs_oci_schema, zs_oci_schema.root, tape.events, &spec, &s->diags);
    return ok && takes_empty_values(&s->diags) ? spec : NULL;
}

/* What the files had to say becomes part of the answer: a lost file is why a device is missing. */
static void run_list(cli_run *run, zs_buf *out)
{
    cli_take_cdi_faults(run->session, CLI_CDI_FAULTS);
    zs_cdi_print_list(out, run->session->registry);
}

/* `resolve` writes the edits, `inject` applies them. */
static void run_edits(cli_run *run, zs_buf *out, bool injects)
{
    zs_session *s = run->session;
    zs_oci_spec *spec = injects ? read_config(run) : NULL;
    uint32_t n = 0;
    zs_cdi_edits edits = {0};
    zs_json_writer w;
    if (injects && spec == NULL) {
        return;
    }
    zs_cdi_request *requests = list_requests(run, &n);
    if (requests == NULL ||
        !zs_cdi_resolve(&s->a, s->registry, requests, n, ZS_SEVERITY_ERROR, &edits, &s->diags)) {
        return;
    }
    zs_json_init(&w, out, cli_has(run->line, CLI_COMPACT));
    if (!injects) {
        zs_cdi_write_edits(&w, &edits);
    } else if (zs_cdi_inject(&s->a, spec, &edits, s->input.facts, &s->diags)) {
        zs_oci_write(&w, spec);
    }
    zs_buf_add_char(out, '\n');
}

/* Each name is answered on its own; the first that does not resolve ends the answers. What could
 * not be read may have another answer. */
static void run_why(cli_run *run, zs_buf *out)
{
    zs_session *s = run->session;
    uint32_t n = 0;
    zs_cdi_request *requests = list_requests(run, &n);
    for (uint32_t i = 0; requests != NULL && i < n; i++) {
        if (!zs_cdi_why(&s->a, out, s->registry, &s->sources, &requests[i], &s->diags)) {
            return;
        }
    }
    cli_take_cdi_faults(s, CLI_CDI_UNREAD);
}

/* Reports, then writes the answer: a list with faulty files is still a list, anything else with an
 * error is nothing. */
static void finish(cli_run *run, const zs_buf *out, bool is_list)
{
    bool fits = zs_session_result_fits(run->session, out, "the answer");
    int status = cli_settle(run, run->status);
    if (fits && out->n > 0 && (status == CLI_OK || (is_list && status == CLI_FAULTY))) {
        /* cli_write ends the last line */
        int written =
            cli_write(cli_last(run->line, CLI_OUTPUT, NULL), (zs_text){out->p, out->n - 1}, 0644);
        run->status = written > status ? written : status;
    }
}

/* Loads the directories and, for `inject`, the facts that complete device nodes. */
static bool load(cli_run *run, bool needs_facts)
{
    zs_session *s = run->session;
    if (!cli_load_cdi(run)) {
        return false;
    }
    if (s->registry == NULL || !zs_cdi_registry_finish(s->registry)) {
        run->status = cli_system("out of memory");
        return false;
    }
    return !needs_facts || cli_load_facts(run);
}

int cli_cdi(const cli_line *line)
{
    const char *what = line->operands[0];
    bool is_list = strcmp(what, "list") == 0, is_resolve = strcmp(what, "resolve") == 0;
    bool is_inject = strcmp(what, "inject") == 0, is_why = strcmp(what, "why") == 0;
    cli_run run;
    if (!is_list && !is_resolve && !is_inject && !is_why) {
        return cli_usage("`cdi %s`: write list, resolve, why or inject", what);
    }
    if (is_list ? line->n_operands > 1 : line->n_operands < 2) {
        return cli_usage(is_list ? "`cdi list` takes no names"
                                 : "`cdi %s` needs a name such as vendor.com/class=device",
                         what);
    }
    if (!is_inject && (cli_has(line, CLI_CONFIG) || cli_has(line, CLI_FACTS))) {
        return cli_usage("`--config` and `--facts` go with `cdi inject`");
    }
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    zs_buf out;
    zs_buf_init(&out, &run.session->a, ZS_RESULT_BYTES_MAX);
    bool is_loaded = load(&run, is_inject);
    if (is_loaded && !is_inject) { /* else once --config has been read */
        run.status = cli_seal(&run);
    }
    if (is_loaded && run.status == CLI_OK) {
        if (is_list) {
            run_list(&run, &out);
        } else if (is_why) {
            run_why(&run, &out);
        } else {
            run_edits(&run, &out, is_inject);
        }
    }
    if (run.status != CLI_USAGE) {
        finish(&run, &out, is_list);
    }
    status = run.status;
    cli_run_end(&run);
    return status;
}
