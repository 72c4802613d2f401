/* `zspecc check`, `dump` and `schema`: documents without a compile. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/fleet.h"
#include "generated/finding/finding.h"
#include "generated/oci_features/oci_features.h"
#include "generated/oci_state/oci_state.h"
#include "generated/seccomp/seccomp.h"

#include "base/banned.h"

/* The names of the kinds, for messages. */
typedef struct kind_list {
    char text[160];
} kind_list;

/* `deployment, cdi ... or finding`; a list that would be cut shows in the cases. */
static kind_list list_kinds(bool takes_any)
{
    kind_list ret = {""};
    size_t n = 0;
    for (int kind = 0; kind < ZS_DOCUMENT_COUNT; kind++) {
        if ((kind == ZS_DOCUMENT_ANY && !takes_any) || n >= sizeof ret.text) {
            continue;
        }
        const char *gap = n == 0 ? "" : kind == ZS_DOCUMENT_COUNT - 1 ? " or " : ", ";
        n += (size_t)snprintf(ret.text + n, sizeof ret.text - n, "%s%s", gap,
                              zs_document_name((zs_document)kind));
    }
    return ret;
}

/* The kind of --kind; ZS_DOCUMENT_COUNT after saying what is wrong. */
static zs_document kind_of(const char *name, bool takes_any)
{
    zs_document kind = zs_document_by_name(name);
    if (kind == ZS_DOCUMENT_COUNT || (kind == ZS_DOCUMENT_ANY && !takes_any)) {
        cli_usage("`%s` is not a kind of document: write %s", name, list_kinds(takes_any).text);
        return ZS_DOCUMENT_COUNT;
    }
    return kind;
}

void cli_check_text(zs_session *s, const char *path, const char *kind_name, const char *bytes,
                    size_t size)
{
    zs_document kind = kind_name != NULL ? zs_document_by_name(kind_name)
                                         : zs_guess_document(s, path, bytes, size);
    if (zs_check_document(s, kind, path, bytes, size) && kind == ZS_DOCUMENT_ANY) {
        zs_diag *d = zs_diag_push(&s->diags, ZS_CODE_UNKNOWN_KIND, ZS_NOWHERE,
                                  "%Q does not look like any kind of document", zs_str_of(path));
        zs_diag_help(&s->diags, d, "name it with `--kind`: %s", list_kinds(false).text);
    }
}

/* Checks every file in the run's session, then against the hosts of --facts. All files but those of
 * the hosts are read before one is looked into. */
static int check_files(cli_run *run, const char *kind_name)
{
    size_t n = (size_t)run->line->n_operands;
    zs_text *files = zs_arena_array(&run->session->a, n, sizeof *files);
    cli_fleets *fleets = NULL;
    int status = CLI_OK;
    for (size_t i = 0; files != NULL && i < n; i++) {
        files[i].bytes = cli_read(run, run->line->operands[i], &files[i].size);
    }
    if (cli_has(run->line, CLI_FACTS) && files != NULL && run->status == CLI_OK) {
        status = cli_fleets_load(run->line, files, &fleets);
        status = status == CLI_OK ? cli_seal_reading(run, cli_fleets_paths(fleets)) : status;
    } else {
        status = cli_seal(run);
    }
    for (size_t i = 0; files != NULL && status == CLI_OK && i < n; i++) {
        if (files[i].bytes != NULL) {
            cli_check_text(run->session, run->line->operands[i], kind_name, files[i].bytes,
                           files[i].size);
        }
    }
    status = cli_settle(run, status);
    status = status == CLI_OK && fleets != NULL ? cli_fleets_ask(fleets) : status;
    cli_fleets_release(fleets);
    return status;
}

/* Inputs of a compile go with hosts to compile for, and the answer needs standard output. */
static int judge_fleet(const cli_line *line)
{
    static const cli_option inputs[] = {CLI_SERVICE, CLI_IMAGE_CONFIG, CLI_ROOTFS, CLI_VOLUME,
                                        CLI_CDI_DIR, CLI_CDI,          CLI_SECRETS};
    const char *file = cli_last(line, CLI_DIAGNOSTICS_FILE, "");
    if (!cli_has(line, CLI_FACTS)) {
        for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
            if (cli_has(line, inputs[i])) {
                return cli_usage("`check --%s` goes with `--facts`", cli_options[inputs[i]].name);
            }
        }
        return CLI_OK;
    }
    if (strcmp(file, "-") == 0) {
        return cli_usage("`--diagnostics-file -`: standard output is for the answer; name a file");
    }
    if (cli_has(line, CLI_FIX)) {
        return cli_usage("`--fix` and `--facts` exclude each other");
    }
    const char *kind = cli_last(line, CLI_KIND, "deployment");
    return strcmp(kind, "deployment") == 0
               ? CLI_OK
               : cli_usage("`--facts` goes with deployments: hosts do not run other documents");
}

int cli_check(const cli_line *line)
{
    cli_run run;
    const char *kind = cli_last(line, CLI_KIND, cli_has(line, CLI_FACTS) ? "deployment" : NULL);
    if (kind != NULL && kind_of(kind, false) == ZS_DOCUMENT_COUNT) {
        return CLI_USAGE;
    }
    int status = cli_judge_fix(line);
    status = status == CLI_OK ? judge_fleet(line) : status;
    status = status == CLI_OK ? cli_run_begin(&run, line) : status;
    if (status != CLI_OK) {
        return status;
    }
    status = cli_has(line, CLI_FIX) ? cli_fix(&run, kind) : check_files(&run, kind);
    cli_run_end(&run);
    return status;
}

int cli_dump(const cli_line *line)
{
    cli_run run;
    zs_text text;
    size_t size;
    const char *path = line->operands[0], *name = cli_last(line, CLI_KIND, NULL);
    if (name == NULL) {
        return cli_usage("`dump` needs `--kind`: %s", list_kinds(true).text);
    }
    zs_document kind = kind_of(name, true);
    int status = kind == ZS_DOCUMENT_COUNT ? CLI_USAGE : cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    const char *bytes = cli_read(&run, path, &size);
    bool is_compact = cli_has(line, CLI_COMPACT);
    status = bytes != NULL ? cli_seal(&run) : run.status;
    run.status = status > run.status ? status : run.status;
    bool ok = status == CLI_OK && bytes != NULL &&
              zs_dump_document(run.session, kind, path, bytes, size, is_compact, &text);
    cli_report(&run);
    if (ok && run.status == CLI_OK) {
        run.status = cli_write(cli_last(line, CLI_OUTPUT, NULL), text, 0644);
    }
    status = run.status;
    cli_run_end(&run);
    return status;
}

/* The schema texts live in generated code of their own, linked into the tool only. */
static zs_text schema_text(zs_document kind)
{
    switch (kind) {
    case ZS_DOCUMENT_DEPLOYMENT:
        return (zs_text){zs_svc_schema_text, zs_svc_schema_size};
    case ZS_DOCUMENT_CDI:
        return (zs_text){zs_cdi_schema_text, zs_cdi_schema_size};
    case ZS_DOCUMENT_OCI:
        return (zs_text){zs_oci_schema_text, zs_oci_schema_size};
    case ZS_DOCUMENT_OCI_STATE:
        return (zs_text){zs_oci_state_schema_text, zs_oci_state_schema_size};
    case ZS_DOCUMENT_OCI_FEATURES:
        return (zs_text){zs_oci_features_schema_text, zs_oci_features_schema_size};
    case ZS_DOCUMENT_IMAGE:
        return (zs_text){zs_img_schema_text, zs_img_schema_size};
    case ZS_DOCUMENT_FINDING:
        return (zs_text){zs_rep_schema_text, zs_rep_schema_size};
    case ZS_DOCUMENT_SECCOMP:
        return (zs_text){zs_scmp_schema_text, zs_scmp_schema_size};
    default:
        return (zs_text){zs_host_schema_text, zs_host_schema_size};
    }
}

int cli_schema(const cli_line *line)
{
    if (cli_has(line, CLI_LEDGER) && cli_has(line, CLI_DEFAULT_PROFILE)) {
        return cli_usage("`--ledger` and `--default-profile` go with different kinds");
    }
    if (cli_has(line, CLI_LEDGER)) {
        return cli_ledger(line);
    }
    if (cli_has(line, CLI_ANSWER_FORMAT)) {
        return cli_usage("`schema` takes `--format` with `--ledger` only");
    }
    zs_document kind = kind_of(line->operands[0], false);
    if (kind != ZS_DOCUMENT_COUNT && cli_has(line, CLI_DEFAULT_PROFILE)) {
        zs_text profile = {zs_scmp_embedded_text, zs_scmp_embedded_size};
        return kind == ZS_DOCUMENT_SECCOMP
                   ? cli_write(cli_last(line, CLI_OUTPUT, NULL), profile, 0644)
                   : cli_usage("`--default-profile` goes with `schema seccomp`");
    }
    return kind == ZS_DOCUMENT_COUNT
               ? CLI_USAGE
               : cli_write(cli_last(line, CLI_OUTPUT, NULL), schema_text(kind), 0644);
}
