/* `zspecc bundle`: a bundle directory for one service, or its removal. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bundle/bundle.h"
#include "cli/cli.h"

/* Where ZLayer keeps bundles: <data>/bundles/<container id>. */
static int default_directory(zs_text id, char *room, size_t size) {
    const char *data = getenv("ZLAYER_DATA_DIR"), *home = getenv("HOME");
    const char *suffix = "";
    if (data == NULL || *data == '\0') {
        bool is_system = geteuid() == 0 || home == NULL || *home == '\0';
        data = is_system ? "/var/lib/zlayer" : home;
        suffix = is_system ? "" : "/.zlayer";
    }
    int n = snprintf(room, size, "%s%s/bundles/%.*s", data, suffix, (int)id.size, id.bytes);
    return n > 0 && (size_t)n < size ? CLI_OK : cli_system("the path of the bundle is too long");
}

/* The bundle's directory: -o, or the default one. */
static int directory_of(const cli_run *run, zs_text id, char *room, size_t size) {
    const char *output = cli_last(run->line, CLI_OUTPUT, NULL);
    if (output == NULL) {
        return default_directory(id, room, size);
    }
    int n = snprintf(room, size, "%s", output);
    return n > 0 && (size_t)n < size ? CLI_OK : cli_system("the path of the bundle is too long");
}

/* Removes the bundle; the deployment only tells the container's id. */
static int delete_bundle(cli_run *run) {
    char directory[PATH_MAX];
    zs_bundle_fault fault;
    size_t size;
    const char *bytes = cli_set_options(run) ? cli_read(run, run->line->operands[0], &size) : NULL;
    if (bytes == NULL) {
        return run->status;
    }
    if (!zs_add_deployment(run->session, run->line->operands[0], bytes, size)
        || !zs_session_select(run->session, cli_last(run->line, CLI_SERVICE, NULL))) {
        return CLI_FAULTY;
    }
    zs_str id = zs_container_id(&run->session->a, &run->session->input);
    int status = directory_of(run, (zs_text){id.p, id.n}, directory, sizeof directory);
    if (status == CLI_OK && !zs_bundle_delete(directory, &fault)) {
        status = cli_system("%s", fault.text);
    }
    return status;
}

/* The link in the bundle must mean the same directory as the path on the command line. False when it is too long. */
static bool absolute(const char *path, char *room, size_t size) {
    if (path[0] == '/') {
        return (size_t)snprintf(room, size, "%s", path) < size;
    }
    if (getcwd(room, size) == NULL) {
        return false;
    }
    size_t n = strlen(room);
    return (size_t)snprintf(room + n, size - n, "/%s", path) < size - n;
}

/* Compiles and writes the bundle. */
static int make_bundle(cli_run *run) {
    char directory[PATH_MAX], rootfs[PATH_MAX];
    zs_bundle_fault fault;
    zs_text config, map_text;
    const char *map = cli_last(run->line, CLI_SOURCE_MAP, NULL), *depfile = cli_last(run->line, CLI_DEPFILE, NULL);
    if (!zs_compile(run->session, cli_last(run->line, CLI_SERVICE, NULL), cli_has(run->line, CLI_COMPACT), &config)) {
        return zs_out_of_memory(run->session) ? cli_system("out of memory") : CLI_FAULTY;
    }
    int status = directory_of(run, zs_container_id_of(run->session), directory, sizeof directory);
    bool has_rootfs = cli_has(run->line, CLI_ROOTFS);
    if (has_rootfs && !absolute(cli_last(run->line, CLI_ROOTFS, NULL), rootfs, sizeof rootfs)) {
        return cli_system("the path of the root file system is too long");
    }
    zs_bundle bundle = {.directory = directory,
                        .rootfs = has_rootfs ? rootfs : NULL,
                        .config = config.bytes,
                        .config_size = config.size,
                        .config_mode = zs_has_secret(run->session) ? 0600 : 0644,
                        .is_config_only = cli_has(run->line, CLI_CONFIG_ONLY)};
    if (status == CLI_OK && !zs_bundle_write(&bundle, &fault)) {
        status = cli_system("%s", fault.text);
    }
    if (status == CLI_OK && map != NULL) {
        status = zs_source_map(run->session, &map_text) ? cli_write(map, map_text, 0644) : cli_system("out of memory");
    }
    if (status == CLI_OK && depfile != NULL) {
        status = cli_write_depfile(run, depfile, directory);
    }
    return status;
}

int cli_bundle(const cli_line *line) {
    cli_run run;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
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
