/* Files of seccomp profiles: of --seccomp, and those that the services to compile name. */
#include <limits.h>
#include <stdio.h>

#include "cli/many.h"
#include "host/files.h"

#include "base/banned.h"

/* The path of a file that a deployment names, seen from its own folder. False when it is none. */
static bool path_of(const char *deployment, zs_text file, char *room, size_t size)
{
    const char *slash = strrchr(deployment, '/');
    int folder = file.bytes[0] == '/' || slash == NULL ? 0 : (int)(slash + 1 - deployment);
    int n = snprintf(room, size, "%.*s%.*s", folder, deployment, (int)file.size, file.bytes);
    return n > 0 && (size_t)n < size && strlen(room) == (size_t)n &&
           memchr(file.bytes, '\0', file.size) == NULL;
}

static bool is_known(const zs_session *s, zs_text file)
{
    for (uint32_t i = 0; i < s->input.n_seccomp_profiles; i++) {
        if (zs_str_eq(s->input.seccomp_profiles[i].name, (zs_str){file.bytes, file.size})) {
            return true;
        }
    }
    return false;
}

/* Does the name lead out of the folder of the deployment? */
static bool is_elsewhere(zs_text file)
{
    zs_str rest = {file.bytes, file.size};
    bool leaves = rest.p[0] == '/';
    while (!leaves && rest.n > 0) {
        size_t n = zs_str_find(rest, '/');
        leaves = zs_str_is(zs_str_sub(rest, 0, n), "..");
        rest = zs_str_sub(rest, n < rest.n ? n + 1 : n, rest.n);
    }
    return leaves;
}

/* Reads what one service names; false after saying why, without memory. */
static bool load_file(cli_run *run, zs_text file)
{
    char path[PATH_MAX], name[PATH_MAX], *bytes = NULL;
    const char *why = "no such path can be";
    size_t size = 0;
    if (file.size == 0 || is_known(run->session, file)) {
        return true;
    }
    bool is_path = path_of(run->spec, file, path, sizeof path);
    snprintf(name, sizeof name, "%.*s", (int)file.size, file.bytes);
    if (run->is_hermetic && is_elsewhere(file)) {
        zs_diag *d = zs_diag_push(&run->session->diags, ZS_CODE_UNDECLARED_INPUT, ZS_NOWHERE,
                                  "the deployment names the file %Q, which is not declared",
                                  (zs_str){file.bytes, file.size});
        zs_diag_help(&run->session->diags, d,
                     "put it beside the deployment, or hand it in with `--seccomp FILE`");
        return true;
    }
    zs_file_state state =
        is_path ? zs_file_read_regular(path, &bytes, &size, &why) : ZS_FILE_FAILED;
    if (state == ZS_FILE_NO_MEMORY) {
        run->status = cli_system("out of memory");
        return false;
    }
    if (state != ZS_FILE_READ) {
        return zs_miss_seccomp_profile(run->session, name, why);
    }
    if (!cli_keep(run, path, bytes, size)) {
        return false;
    }
    zs_add_seccomp_profile(run->session, name, path, bytes, size);
    return !zs_out_of_memory(run->session);
}

/* `default` and `unconfined` are words; anything else is a file. */
bool cli_load_seccomp_option(cli_run *run)
{
    const char *value = cli_last(run->line, CLI_SECCOMP, NULL), *bytes = NULL;
    size_t size = 0;
    if (value == NULL) {
        return true;
    }
    bool is_word = strcmp(value, "default") == 0 || strcmp(value, "builtin") == 0 ||
                   strcmp(value, "unconfined") == 0;
    if (!is_word) {
        bytes = cli_read(run, value, &size);
    }
    if (!is_word && bytes == NULL) {
        return false;
    }
    zs_set_seccomp(run->session, value, bytes, size);
    return !zs_out_of_memory(run->session);
}

/* Of every service, or of those of -s; one alone needs no name. */
bool cli_load_seccomp_files(cli_run *run)
{
    zs_session *s = run->session;
    bool is_named = cli_has(run->line, CLI_SERVICE), ok = true;
    bool is_all =
        cli_has(run->line, CLI_ALL) || run->line->command == 'k' || cli_is_several(run->line);
    size_t n = zs_service_count(s);
    for (size_t i = 0; ok && !is_named && (is_all || n == 1) && i < n; i++) {
        ok = load_file(run, zs_session_seccomp_file(s, i));
    }
    for (int i = 0; ok && i < run->line->n_given; i++) {
        const cli_given *given = &run->line->given[i];
        ok = given->option != CLI_SERVICE || load_file(run, zs_seccomp_file_of(s, given->value));
    }
    return ok;
}

bool cli_load_seccomp(cli_run *run)
{
    return cli_load_seccomp_option(run) && cli_load_seccomp_files(run);
}
