/* `zspecc bundle`: a bundle directory for one service, or its removal. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"

#include "base/banned.h"

enum { WHY_BYTES = 512 };

bool cli_bundles_directory(char *room, size_t size)
{
    const char *data = getenv("ZLAYER_DATA_DIR"), *home = getenv("HOME");
    const char *suffix = "";
    if (data == NULL || *data == '\0') {
        bool is_system = geteuid() == 0 || home == NULL || *home == '\0';
        data = is_system ? "/var/lib/zlayer" : home;
        suffix = is_system ? "" : "/.zlayer";
    }
    int n = snprintf(room, size, "%s%s/bundles", data, suffix);
    return n > 0 && (size_t)n < size;
}

/* Without -o a bundle lies where ZLayer keeps them: <data>/bundles/<container id>. */
static int default_directory(zs_text id, char *room, size_t size)
{
    bool fits = cli_bundles_directory(room, size);
    size_t used = fits ? strlen(room) : 0;
    int n = snprintf(room + used, size - used, "/%.*s", (int)id.size, id.bytes);
    fits = fits && n > 0 && (size_t)n < size - used;
    return fits ? CLI_OK : cli_system("the path of the bundle is too long");
}

/* The bundle's directory: -o, or the default one. */
static int directory_of(const cli_run *run, zs_text id, char *room, size_t size)
{
    const char *output = cli_last(run->line, CLI_OUTPUT, NULL);
    if (output == NULL) {
        return default_directory(id, room, size);
    }
    int n = snprintf(room, size, "%s", output);
    return n > 0 && (size_t)n < size ? CLI_OK : cli_system("the path of the bundle is too long");
}

/* Removes the bundle; the deployment only tells the container's id. */
static int delete_bundle(cli_run *run)
{
    char directory[PATH_MAX];
    char why[WHY_BYTES];
    size_t size;
    const char *bytes = cli_set_options(run) ? cli_read(run, run->line->operands[0], &size) : NULL;
    if (bytes == NULL) {
        return run->status;
    }
    int status = cli_seal(run);
    if (status != CLI_OK) {
        return status;
    }
    if (!zs_add_deployment(run->session, run->line->operands[0], bytes, size) ||
        !zs_session_select(run->session, cli_last(run->line, CLI_SERVICE, NULL))) {
        return CLI_FAULTY;
    }
    zs_str id = zs_container_id(&run->session->a, &run->session->input);
    status = directory_of(run, (zs_text){id.p, id.n}, directory, sizeof directory);
    if (status == CLI_OK && !zs_remove_bundle(directory, why, sizeof why)) {
        status = cli_system("%s", why);
    }
    return status;
}

/* The link in the bundle must mean the same directory as the path on the command line. False when
 * it is too long. */
static bool absolute(const char *path, char *room, size_t size)
{
    if (path[0] == '/') {
        return (size_t)snprintf(room, size, "%s", path) < size;
    }
    if (getcwd(room, size) == NULL) {
        return false;
    }
    size_t n = strlen(room);
    return (size_t)snprintf(room + n, size - n, "/%s", path) < size - n;
}

/* Makes and reports everything, then writes the bundle. */
static int make_bundle(cli_run *run)
{
    char directory[PATH_MAX], rootfs[PATH_MAX], why[WHY_BYTES];
    const char *given = cli_last(run->line, CLI_ROOTFS, NULL);
    zs_bundle_texts texts;
    zs_text config;
    cli_side side;
    int status = cli_seal(run);
    if (status != CLI_OK) {
        return status;
    }
    if (given != NULL && !absolute(given, rootfs, sizeof rootfs)) {
        return cli_system("the path of the root file system is too long");
    }
    if (!zs_compile(run->session, cli_last(run->line, CLI_SERVICE, NULL),
                    cli_has(run->line, CLI_COMPACT), &config)) {
        return zs_out_of_memory(run->session) ? cli_no_memory(run->session) : CLI_FAULTY;
    }
    status = directory_of(run, zs_container_id_of(run->session), directory, sizeof directory);
    if (status == CLI_OK && !zs_bundle_texts_of(run->session, &texts)) {
        status = cli_system("out of memory");
    }
    if (status == CLI_OK) {
        status = cli_make_side(run, directory, &side);
    }
    status = cli_settle(run, status);
    if (status == CLI_OK &&
        !zs_write_bundle(run->session, directory, given != NULL ? rootfs : NULL,
                         cli_has(run->line, CLI_CONFIG_ONLY), why, sizeof why)) {
        status = cli_system("%s", why);
    }
    return status == CLI_OK ? cli_write_side(run, &side) : status;
}

int cli_bundle(const cli_line *line)
{
    cli_run run;
    if (strcmp(cli_last(line, CLI_OUTPUT, ""), "-") == 0) {
        return cli_usage("`-o -`: a bundle is a directory, name it");
    }
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    run.session->levels.of[ZS_CODE_BUNDLE_FILE] = ZS_LEVEL_OFF; /* this command writes them */
    status = cli_has(line, CLI_DELETE) ? CLI_OK : cli_load_inputs(&run, line->operands[0]);
    if (status == CLI_OK) {
        status = cli_has(line, CLI_DELETE) ? delete_bundle(&run) : make_bundle(&run);
    }
    if (status != CLI_USAGE) {
        cli_report(&run);
    }
    status = run.status > status ? run.status : status;
    cli_run_end(&run);
    return status;
}
