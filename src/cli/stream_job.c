/* Reading a job of a stream: its members, and options by their long names. */
#include "cli/stream_job.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "bundle/beneath.h"
#include "bundle/write_file.h"

#include "base/banned.h"

/* A text member. Zero bytes cannot be handed to the system. */
static bool take_text(const zs_event *value, const char *key, zs_str *ret)
{
    if (value->kind != ZS_EVENT_SCALAR || value->style != ZS_STYLE_QUOTED) {
        cli_usage("`%s` of a job: expected text", key);
        return false;
    }
    *ret = value->text;
    return true;
}

/* Options of `compile` that make no sense within a stream. */
static bool is_of_the_run(cli_option option)
{
    static const cli_option refused[] = {
        CLI_SERVICE, CLI_ALL,      CLI_OUTPUT,   CLI_SOURCE_MAP,       CLI_DEPFILE, CLI_LIST_INPUTS,
        CLI_DIGESTS, CLI_HERMETIC, CLI_JOBS,     CLI_JOBS_FROM,        CLI_FORMAT,  CLI_HELP,
        CLI_COLOR,   CLI_COMPACT,  CLI_HELP_ALL, CLI_DIAGNOSTICS_FILE,
    };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        if (refused[i] == option) {
            return true;
        }
    }
    return false;
}

/* The option of `compile` with this long name that a job may give. */
static bool find_option(zs_str name, cli_option *ret)
{
    const cli_command *compile = cli_find_command("compile");
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        cli_option option = (cli_option)i;
        if (cli_takes(compile, option) != CLI_NOT_TAKEN && zs_str_is(name, cli_options[i].name) &&
            !is_of_the_run(option)) {
            *ret = option;
            return true;
        }
    }
    cli_usage("`%.*s` is not an option of a job", (int)name.n, name.p);
    return false;
}

/* One value of an option: text, a number, or true for one that takes none. */
static bool add_option(cli_stream_job *j, cli_option option, const zs_event *value)
{
    const char *name = cli_options[option].name;
    bool is_flag = cli_options[option].value == NULL;
    bool is_quoted = value->kind == ZS_EVENT_SCALAR && value->style == ZS_STYLE_QUOTED;
    bool is_true = value->kind == ZS_EVENT_SCALAR && !is_quoted && zs_str_is(value->text, "true");
    bool is_number = value->kind == ZS_EVENT_SCALAR && !is_quoted && value->text.n > 0 &&
                     value->text.p[0] >= '0' && value->text.p[0] <= '9';
    if (is_flag ? !is_true : !is_quoted && !is_number) {
        cli_usage("option `%s` of a job: expected %s", name, is_flag ? "true" : "text or a number");
        return false;
    }
    const char *copy = zs_arena_copy(&j->a, value->text.p, value->text.n);
    if (copy == NULL || strlen(copy) != value->text.n) {
        cli_usage("option `%s` of a job holds a zero byte", name);
        return false;
    }
    j->line.given[j->line.n_given++] = (cli_given){option, is_flag ? "" : copy};
    return true;
}

/* {"replica": 2, "env": ["A=b", "C=d"]}: long names of `compile`, as on the command line. */
static bool take_options(cli_stream_job *j, const zs_event *map)
{
    size_t room = 0;
    if (map->kind != ZS_EVENT_MAP) {
        cli_usage("`options` of a job: expected an object");
        return false;
    }
    const zs_event *member = map + 1;
    for (uint32_t i = 0; i < map->count; i++, member = zs_event_next(member + 1)) {
        room += member[1].kind == ZS_EVENT_LIST ? member[1].count : 1;
    }
    j->line.given = zs_arena_array(&j->a, room, sizeof *j->line.given);
    if (j->line.given == NULL) {
        cli_system("out of memory");
        return false;
    }
    member = map + 1;
    for (uint32_t i = 0; i < map->count; i++, member = zs_event_next(member + 1)) {
        const zs_event *value = member + 1, *item = value + 1;
        cli_option option;
        bool is_list = value->kind == ZS_EVENT_LIST, ok = find_option(member->text, &option);
        for (uint32_t k = 0; ok && k < (is_list ? value->count : 1); k++) {
            ok = add_option(j, option, is_list ? item : value);
            item = is_list ? zs_event_next(item) : item;
        }
        if (!ok) {
            return false;
        }
    }
    return true;
}

/* Takes what a job may say, and refuses the rest by name. */
bool cli_stream_job_read(cli_stream_job *j, const zs_event *root)
{
    const zs_event *member = root + 1;
    bool ok = root->kind == ZS_EVENT_MAP;
    if (!ok) {
        cli_usage("a job is a JSON object");
        return false;
    }
    j->id = zs_event_find(root, ZS_STR("id")); /* an answer carries it whatever else is wrong */
    for (uint32_t i = 0; ok && i < root->count; i++, member = zs_event_next(member + 1)) {
        const zs_event *value = member + 1;
        if (zs_str_is(member->text, "spec")) {
            j->has_spec = ok = take_text(value, "spec", &j->spec);
        } else if (zs_str_is(member->text, "text")) {
            j->has_text = ok = take_text(value, "text", &j->text);
        } else if (zs_str_is(member->text, "service")) {
            j->has_service = ok = take_text(value, "service", &j->service);
        } else if (zs_str_is(member->text, "output")) {
            ok = take_text(value, "output", &j->output);
        } else if (zs_str_is(member->text, "options")) {
            ok = take_options(j, value);
        } else if (!zs_str_is(member->text, "id")) {
            cli_usage("`%.*s` is not a member of a job: write spec, text, service, output, options "
                      "or id",
                      (int)member->text.n, member->text.p);
            ok = false;
        }
    }
    if (ok && !j->has_spec && !j->has_text) {
        cli_usage("a job needs `spec`, the path of a deployment, or `text`, the deployment itself");
        ok = false;
    }
    return ok;
}

/* The system ends a name at its first zero byte, so that none may hold one. */
const char *cli_stream_job_name(cli_stream_job *j, zs_str text, const char *what)
{
    const char *copy = zs_arena_copy(&j->a, text.p, text.n);
    if (copy == NULL) {
        cli_system("out of memory");
    } else if (strlen(copy) != text.n || text.n == 0) {
        cli_usage("`%s` of a job: no such name can be", what);
        copy = NULL;
    }
    return copy;
}

/* Opens the folder of `output`, making what is missing; *ret_name is the last part. -1 with errno
 * set. */
static int open_folder(int directory, const char *output, const char **ret_name, bool *ret_is_new)
{
    char part[NAME_MAX + 1];
    int at = openat(directory, ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const char *slash;
    for (; at >= 0 && (slash = strchr(output, '/')) != NULL; output = slash + 1) {
        size_t n = (size_t)(slash - output);
        memcpy(part, output, n <= NAME_MAX ? n : 0);
        part[n <= NAME_MAX ? n : 0] = '\0';
        int below = zs_make_below(at, part, ret_is_new);
        int error = errno;
        close(at);
        errno = n <= NAME_MAX ? error : ENAMETOOLONG;
        at = below;
        *ret_name = slash;
    }
    *ret_name = at >= 0 ? output : *ret_name;
    return at;
}

int cli_stream_job_write(cli_stream_job *j, const char *output, zs_text config)
{
    const char *name = output, *why = NULL;
    bool is_new = false;
    size_t n = strlen(output);
    bool leaves = output[0] == '/' || output[n - 1] == '/' || strstr(output, "//") != NULL;
    for (size_t i = 0; i < n && !leaves; i += strcspn(output + i, "/") + 1) {
        zs_str part = {output + i, strcspn(output + i, "/")};
        leaves = zs_str_is(part, ".") || zs_str_is(part, "..");
    }
    if (leaves) {
        return cli_usage("`output` of a job is the path of a file below `-o DIR`, without `.` and "
                         "`..`");
    }
    int folder = open_folder(j->directory, output, &name, &is_new);
    bool ok = folder >= 0;
    if (!ok) {
        why = errno == ELOOP ? "it is a symbolic link and is not followed" : strerror(errno);
    } else {
        unsigned mode = zs_has_secret(j->run.session) ? 0600 : 0644;
        ok = zs_write_result_at(folder, is_new, name, config.bytes, config.size, mode, &why);
        close(folder);
    }
    int shown = (int)(ok || folder >= 0 ? n : (size_t)(name - output));
    return ok ? CLI_OK
              : cli_system("%s/%.*s: %s", cli_last(j->base->line, CLI_OUTPUT, ""), shown, output,
                           why);
}
