/* Which files a run may touch, for the sandbox. Results lie at paths of the command line, so they
 * are known before anything is read. */
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "bundle/write_file.h"
#include "cli/many.h"
#include "cli/sandbox.h"
#include "host/probe.h"

#include "base/banned.h"

enum { OUTPUTS = 6 };

typedef struct outputs {
    char *list[OUTPUTS + 1]; /* allocated; NULL ends it */
    size_t n;
} outputs;

/* Cuts the last part off; `.` or `/` when it was the only one. */
static void cut(char *path)
{
    size_t n = strlen(path);
    while (n > 0 && path[n - 1] == '/') {
        n--;
    }
    while (n > 0 && path[n - 1] != '/') {
        n--;
    }
    while (n > 1 && path[n - 1] == '/') {
        n--;
    }
    path[n] = '\0';
    if (n == 0) {
        memcpy(path, ".", 2);
    }
}

/* Adds the directory that a result is made in, or the nearest that there is: those between are
 * made. A device or open file is written into, and it alone. A path that is too long cannot be
 * written to either. False without memory. */
static bool add_output(outputs *all, const char *path, bool is_directory)
{
    struct stat st;
    size_t n = path != NULL ? strlen(path) : 0;
    if (n == 0 || n >= PATH_MAX || strcmp(path, "-") == 0) {
        return true;
    }
    char *room = malloc(n + 2); /* `.` takes two bytes */
    if (room == NULL) {
        return false;
    }
    memcpy(room, path, n + 1);
    all->list[all->n++] = room;
    if (!zs_is_stream(path)) {
        if (!is_directory) {
            cut(room);
        }
        while (stat(room, &st) != 0 && strcmp(room, ".") != 0 && strcmp(room, "/") != 0) {
            cut(room);
        }
    }
    return true;
}

/* Is -o of `compile` a directory? */
static bool is_many(const cli_line *line)
{
    int services = 0;
    for (int i = 0; i < line->n_given; i++) {
        services += line->given[i].option == CLI_SERVICE;
    }
    return services > 1 || cli_has(line, CLI_ALL) || cli_has(line, CLI_JOBS_FROM) ||
           (line->command == 'c' && cli_is_several(line));
}

/* Where bundles go without -o. */
static bool add_bundles(outputs *all)
{
    char *room = malloc(PATH_MAX);
    bool ok =
        room != NULL && (!cli_bundles_directory(room, PATH_MAX) || add_output(all, room, true));
    free(room);
    return ok;
}

/* Every option that names a result. `bundle --delete` removes its directory from the one above.
 * False without memory. */
static bool list_outputs(const cli_line *line, outputs *all)
{
    const char *output = cli_last(line, CLI_OUTPUT, NULL);
    *all = (outputs){.n = 0};
    bool is_directory = line->command == 'b' ? !cli_has(line, CLI_DELETE) : is_many(line);
    bool ok = line->command == 'b' && output == NULL ? add_bundles(all)
                                                     : add_output(all, output, is_directory);
    return ok && add_output(all, cli_last(line, CLI_SOURCE_MAP, NULL), false) &&
           add_output(all, cli_last(line, CLI_DEPFILE, NULL), false) &&
           add_output(all, cli_last(line, CLI_DIGESTS, NULL), false) &&
           add_output(all, cli_last(line, CLI_HTML, NULL), false) &&
           add_output(all, cli_last(line, CLI_DIAGNOSTICS_FILE, NULL), false);
}

/* The word of ZSPECC_SANDBOX; false after saying what the words are. */
static bool use_of(zs_sandbox_use *ret)
{
    static const char *const words[] = {"auto", "off", "require"};
    const char *given = getenv("ZSPECC_SANDBOX");
    *ret = ZS_SANDBOX_AUTO;
    if (given == NULL || *given == '\0') {
        return true;
    }
    for (int i = 0; i <= ZS_SANDBOX_REQUIRE; i++) {
        if (strcmp(given, words[i]) == 0) {
            *ret = (zs_sandbox_use)i;
            return true;
        }
    }
    return false;
}

/* What is left to be read once the inputs have been: secrets, and results that may be there already
 * and are then left alone. One result is that file and no other, and no link. */
static void list_readable(const cli_line *line, const char *ret[3])
{
    struct stat st;
    const char *secrets = cli_last(line, CLI_SECRETS_DIR, NULL);
    const char *output = line->command == 'c' ? cli_last(line, CLI_OUTPUT, NULL) : NULL;
    size_t n = 0;
    if (secrets != NULL) {
        ret[n++] = secrets;
    }
    bool is_file = output != NULL && strcmp(output, "-") != 0;
    bool is_there = is_file && lstat(output, &st) == 0;
    if (is_there && (is_many(line) ? !S_ISREG(st.st_mode) : S_ISREG(st.st_mode))) {
        ret[n++] = output;
    }
    ret[n] = NULL;
}

/* Enters a stage unless it is off. Where the kernel cannot, the tool works without, as it would
 * there on every day, unless the sandbox is required. */
static int enter(const cli_line *line, zs_sandbox stage)
{
    outputs all;
    zs_sandbox_use use;
    const char *why = "", *readable[3];
    if (!use_of(&use)) {
        return cli_usage("`ZSPECC_SANDBOX=%s`: write auto, off or require",
                         getenv("ZSPECC_SANDBOX"));
    }
    /* `--fix` writes its inputs anew, wherever they are. */
    if (use == ZS_SANDBOX_OFF || cli_has(line, CLI_FIX)) {
        return CLI_OK;
    }
    bool has_memory = list_outputs(line, &all);
    list_readable(line, readable);
    stage.writable = (const char *const *)all.list;
    stage.readable = stage.readable != NULL ? stage.readable : readable;
    bool ok = has_memory && zs_sandbox_enter(&stage, &why);
    while (all.n > 0) {
        free(all.list[--all.n]);
    }
    if (!has_memory) {
        return cli_system("out of memory");
    }
    return ok || use != ZS_SANDBOX_REQUIRE ? CLI_OK : cli_system("no sandbox: %s", why);
}

int cli_confine(const cli_line *line)
{
    return enter(line, (zs_sandbox){.is_last = false});
}

int cli_seal(const cli_run *run)
{
    return enter(run->line, (zs_sandbox){.is_last = true});
}

int cli_seal_reading(const cli_run *run, const char *const *paths)
{
    return enter(run->line, (zs_sandbox){.is_last = true, .readable = paths});
}
