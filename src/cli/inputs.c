/* Loads what a compile needs, in an order that lets one run report every fault: deployment,
 * options, image, secrets, CDI, facts. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/number.h"
#include "cli/cli.h"
#include "host/files.h"
#include "host/wanted.h"

#include "base/banned.h"

/* Reads the file of an option and hands it to the session. True also when the document is faulty
 * (the session knows). */
static bool load(cli_run *run, cli_option option,
                 bool (*set)(zs_session *s, const char *name, const char *bytes, size_t size))
{
    const char *path = cli_last(run->line, option, NULL);
    size_t size;
    if (path == NULL) {
        return true;
    }
    const char *bytes = cli_read(run, path, &size);
    if (bytes == NULL) {
        return false;
    }
    set(run->session, path, bytes, size);
    return true;
}

/* `KEY=VALUE` of an option that needs both. */
static bool add_pair(cli_run *run, const char *name, const char *value,
                     bool (*add)(zs_session *s, const char *key, const char *value))
{
    const char *equals = strchr(value, '=');
    if (equals == NULL || equals == value) {
        run->status = cli_usage("`--%s %s`: write KEY=%s", name, value,
                                strcmp(name, "env") == 0 ? "VALUE" : "PATH");
        return false;
    }
    char *key = strndup(value, (size_t)(equals - value));
    bool ok = key != NULL && add(run->session, key, equals + 1);
    free(key);
    return ok;
}

/* A whole number of an option, up to `most`. */
static bool number(cli_run *run, const char *name, zs_str text, uint64_t most, uint64_t *ret)
{
    bool is_digits =
        text.n > 0 && text.p[0] != '+' && zs_parse_u64(text, ret) == ZS_NUMBER_OK && *ret <= most;
    if (!is_digits) {
        run->status = cli_usage("`--%s %.*s`: write a whole number of at most %llu", name,
                                (int)text.n, text.p, (unsigned long long)most);
    }
    return is_digits;
}

enum { GPU_INDEX_MAX = 1023 };

/* `--gpu 1,3` */
static bool add_gpu_indices(cli_run *run, zs_str list)
{
    uint64_t index;
    do {
        zs_str one = zs_str_sub(list, 0, zs_str_find(list, ','));
        bool is_last = one.n == list.n;
        if (!number(run, "gpu", one, GPU_INDEX_MAX, &index)) {
            return false;
        }
        zs_add_gpu_index(run->session, (uint32_t)index);
        if (is_last) {
            return true;
        }
        list = zs_str_sub(list, one.n + 1, list.n);
    } while (true);
}

/* Which of the two or three `words` the value is; -1 after saying what the words are. */
static int word_of(cli_run *run, const char *name, const char *value, const char *const words[3])
{
    for (int i = 0; i < 3 && words[i] != NULL; i++) {
        if (strcmp(value, words[i]) == 0) {
            return i;
        }
    }
    run->status =
        words[2] == NULL
            ? cli_usage("`--%s %s`: write %s or %s", name, value, words[0], words[1])
            : cli_usage("`--%s %s`: write %s, %s or %s", name, value, words[0], words[1], words[2]);
    return -1;
}

static bool set_netns_path(zs_session *s, const char *path)
{
    return zs_set_namespace_path(s, ZS_NAMESPACE_NETWORK, path);
}

static bool set_pidns_path(zs_session *s, const char *path)
{
    return zs_set_namespace_path(s, ZS_NAMESPACE_PID, path);
}

static bool set_ipcns_path(zs_session *s, const char *path)
{
    return zs_set_namespace_path(s, ZS_NAMESPACE_IPC, path);
}

static bool set_userns_path(zs_session *s, const char *path)
{
    return zs_set_namespace_path(s, ZS_NAMESPACE_USER, path);
}

/* Options whose value is a text that the session takes as it is. */
static const struct {
    cli_option option;
    bool (*set)(zs_session *s, const char *value);
} texts[] = {
    {CLI_HOSTNAME, zs_set_hostname},
    {CLI_CWD, zs_set_cwd},
    {CLI_API_SOCKET, zs_set_api_socket},
    {CLI_SCOPE, zs_set_scope},
    {CLI_ROLE, zs_set_role},
    {CLI_ARG, zs_add_arg},
    {CLI_BUNDLE_DIR, zs_set_bundle_directory},
    {CLI_INIT_PATH, zs_set_init_path},
    {CLI_NETNS_PATH, set_netns_path},
    {CLI_PIDNS_PATH, set_pidns_path},
    {CLI_IPCNS_PATH, set_ipcns_path},
    {CLI_USERNS_PATH, set_userns_path},
    {CLI_SHM_PATH, zs_set_shm_path},
    {CLI_HOST_GATEWAY, zs_set_host_gateway},
    {CLI_DROP_HOOK, zs_add_dropped_hook},
};

/* One option that goes straight into the session; options that are files come elsewhere. */
static bool set_option(cli_run *run, const cli_given *given)
{
    static const char *const validations[] = {"strict", "warn", "ignore"};
    static const char *const managers[] = {"cgroupfs", "systemd", NULL};
    zs_session *s = run->session;
    const char *value = given->value;
    uint64_t n = 0;
    int word = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i].option == given->option) {
            return texts[i].set(s, value);
        }
    }
    switch (given->option) {
    case CLI_HOST_NETWORK:
        return zs_set_host_network(s, true);
    case CLI_ENV:
        return add_pair(run, "env", value, zs_add_env);
    case CLI_VOLUME:
        return add_pair(run, "volume", value, zs_add_volume);
    case CLI_GPU:
        return add_gpu_indices(run, zs_str_of(value));
    case CLI_REPLICA:
        zs_set_replica(s,
                       number(run, "replica", zs_str_of(value), UINT32_MAX, &n) ? (uint32_t)n : 0);
        return run->status == CLI_OK;
    case CLI_NODE:
        zs_set_node(s, number(run, "node", zs_str_of(value), UINT64_MAX, &n) ? n : 0);
        return run->status == CLI_OK;
    case CLI_VALIDATE:
        word = word_of(run, "validate", value, validations);
        zs_set_validation(s, word >= 0 ? (zs_validation)word : ZS_VALIDATION_STRICT);
        return word >= 0;
    case CLI_CGROUP_MANAGER:
        word = word_of(run, "cgroup-manager", value, managers);
        zs_set_cgroup_manager(s, word > 0 ? ZS_CGROUP_MANAGER_SYSTEMD : ZS_CGROUP_MANAGER_FS);
        return word >= 0;
    default:
        return true;
    }
}

/* What the root file system has where kernel file systems are mounted. */
static bool load_rootfs_entries(cli_run *run, const char *root)
{
    static const char *const names[] = {"dev", "proc", "sys"};
    static const zs_rootfs_entry entries[] = {
        [ZS_ENTRY_KIND_MISSING] = ZS_ROOTFS_ENTRY_MISSING,
        [ZS_ENTRY_KIND_DIRECTORY] = ZS_ROOTFS_ENTRY_DIRECTORY,
        [ZS_ENTRY_KIND_LINK] = ZS_ROOTFS_ENTRY_LINK,
        [ZS_ENTRY_KIND_OTHER] = ZS_ROOTFS_ENTRY_OTHER,
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        zs_entry_kind kind;
        const char *why;
        if (!zs_entry_look(root, names[i], &kind, &why)) {
            run->status = cli_system("%s/%s: %s", root, names[i], why);
            return false;
        }
        if (!zs_set_rootfs_entry(run->session, root, names[i], entries[kind])) {
            run->status = cli_system("out of memory");
            return false;
        }
    }
    return true;
}

/* Names resolve in the root file system's account files. */
static bool load_accounts(cli_run *run)
{
    static const struct {
        const char *path;
        bool (*set)(zs_session *s, const char *name, const char *bytes, size_t size);
    } accounts[] = {{"etc/passwd", zs_set_passwd}, {"etc/group", zs_set_group}};
    const char *root = cli_last(run->line, CLI_ROOTFS, NULL);
    if (root != NULL && !load_rootfs_entries(run, root)) {
        return false;
    }
    for (int i = 0; root != NULL && i < 2; i++) {
        char *bytes = NULL;
        const char *why;
        size_t size = 0, room = strlen(root) + 16;
        zs_file_state state = zs_file_read_in_root(root, accounts[i].path, &bytes, &size, &why);
        if (state != ZS_FILE_READ && state != ZS_FILE_MISSING) {
            run->status = cli_system("%s/%s: %s", root, accounts[i].path, why);
            return false;
        }
        char *name = malloc(room);
        if (name == NULL) {
            free(bytes);
            run->status = cli_system("out of memory");
            return false;
        }
        snprintf(name, room, "%s/%s", root, accounts[i].path);
        bool ok = bytes == NULL || cli_keep(run, name, bytes, size);
        ok = ok && accounts[i].set(run->session, name, bytes, size);
        free(name);
        if (!ok) {
            return false;
        }
    }
    return true;
}

/* Is the last component `.` or `..`? Such a name is a directory of another scope. */
static bool is_dots(zs_text path)
{
    zs_str s = {path.bytes, path.size};
    return zs_str_is(s, ".") || zs_str_is(s, "..") || zs_str_ends(s, ZS_STR("/.")) ||
           zs_str_ends(s, ZS_STR("/.."));
}

/* What --secrets-dir answers: DIR/<scope>/<name>, one secret a file, its bytes as they are but one
 * newline at the end. */
static zs_secret_answer find_in_directory(void *context, zs_text scope, zs_text name,
                                          zs_text *value)
{
    cli_run *run = context;
    const char *root = run->secrets_dir;
    char *bytes, path[PATH_MAX];
    const char *why;
    size_t size;
    int n = snprintf(path, sizeof path, "%s/%.*s/%.*s", root, (int)scope.size, scope.bytes,
                     (int)name.size, name.bytes);
    if (n < 0 || (size_t)n >= sizeof path) {
        return ZS_SECRET_HAS_FAILED;
    }
    if (is_dots(scope) || is_dots(name)) {
        return ZS_SECRET_IS_MISSING;
    }
    zs_file_state state = zs_file_read_in_root(root, path + strlen(root) + 1, &bytes, &size, &why);
    if (state == ZS_FILE_NO_MEMORY) {
        run->status = cli_system("out of memory");
    }
    if (state != ZS_FILE_READ) {
        return state == ZS_FILE_MISSING ? ZS_SECRET_IS_MISSING : ZS_SECRET_HAS_FAILED;
    }
    if (!cli_keep(run, path, bytes, size)) {
        return ZS_SECRET_HAS_FAILED;
    }
    *value = (zs_text){bytes, size > 0 && bytes[size - 1] == '\n' ? size - 1 : size};
    return ZS_SECRET_IS_FOUND;
}

void cli_set_secret_provider(cli_run *run, const cli_run *from)
{
    run->secrets_dir =
        cli_last(run->line, CLI_SECRETS_DIR, from != NULL ? from->secrets_dir : NULL);
    if (run->secrets_dir != NULL) {
        zs_set_secret_provider(run->session, find_in_directory, run);
    }
}

static bool load_secrets(cli_run *run)
{
    cli_set_secret_provider(run, NULL);
    return load(run, CLI_SECRETS, zs_set_secrets);
}

bool cli_load_facts(cli_run *run)
{
    zs_session *s = run->session;
    if (cli_has(run->line, CLI_FACTS)) {
        return load(run, CLI_FACTS, zs_set_facts);
    }
    zs_text facts;
    int status = cli_probe(run, s->deployment, &facts);
    if (status != CLI_OK) {
        run->status = status;
        return false;
    }
    return zs_set_facts(s, "<host>", facts.bytes, facts.size);
}

bool cli_set_options(cli_run *run)
{
    bool ok = true;
    for (int i = 0; ok && i < run->line->n_given; i++) {
        ok = set_option(run, &run->line->given[i]);
    }
    return ok;
}

/* A step that did not work without saying why had no memory. */
static int settle(cli_run *run, bool ok)
{
    if (!ok && run->status == CLI_OK && zs_error_count(run->session) == 0) {
        run->status = cli_no_memory(run->session);
    }
    return run->status;
}

int cli_load_inputs(cli_run *run, const char *deployment)
{
    size_t size;
    bool ok = cli_set_options(run);
    run->spec = deployment;
    const char *bytes = ok ? cli_read(run, deployment, &size) : NULL;
    if (bytes != NULL) {
        zs_add_deployment(run->session, deployment, bytes, size);
        ok = load(run, CLI_IMAGE_CONFIG, zs_set_image_config) && load_accounts(run) &&
             load_secrets(run) && cli_load_seccomp(run) && cli_load_cdi(run) && cli_load_facts(run);
    }
    return settle(run, ok && bytes != NULL);
}

int cli_load_shared(cli_run *run)
{
    bool is_fleet = run->line->command == 'k'; /* --facts are many: one after the other, later */
    bool ok = cli_set_options(run) && load(run, CLI_IMAGE_CONFIG, zs_set_image_config) &&
              load_accounts(run) && load_secrets(run) && cli_load_seccomp_option(run) &&
              cli_load_cdi(run) &&
              (is_fleet || !cli_has(run->line, CLI_FACTS) || cli_load_facts(run));
    settle(run, ok);
    return run->status == CLI_OK && zs_error_count(run->session) > 0 ? CLI_FAULTY : run->status;
}

/* CDI of a job: its own directories replace the shared ones, its own mode the shared mode. */
static bool override_cdi(cli_run *run)
{
    zs_input *input = &run->session->input;
    zs_cdi_mode mode = input->cdi_mode;
    bool is_explicit = input->is_cdi_explicit, has_directory = cli_has(run->line, CLI_CDI_DIR);
    if (has_directory) {
        run->session->registry = NULL;
        input->cdi = NULL;
    }
    if (!cli_load_cdi(run)) {
        return false;
    }
    input->is_cdi_explicit = is_explicit || has_directory;
    input->cdi_mode = cli_has(run->line, CLI_CDI) ? input->cdi_mode : mode;
    return true;
}

/* Inputs that a job gives itself take the place of the shared ones. */
int cli_load_overrides(cli_run *run)
{
    bool has_cdi = cli_has(run->line, CLI_CDI_DIR) || cli_has(run->line, CLI_CDI);
    bool ok = load(run, CLI_IMAGE_CONFIG, zs_set_image_config) && load_accounts(run) &&
              load(run, CLI_SECRETS, zs_set_secrets) &&
              (!cli_has(run->line, CLI_SECCOMP) || cli_load_seccomp_option(run)) &&
              (!has_cdi || override_cdi(run)) && load(run, CLI_FACTS, zs_set_facts);
    return settle(run, ok);
}

int cli_load_spec_text(cli_run *run, const char *name, zs_str text)
{
    zs_session *s = run->session;
    bool asks_host = s->input.facts == NULL;
    run->spec = name;
    zs_add_deployment(s, name, text.p, text.n);
    bool ok = cli_load_seccomp_files(run) && (!asks_host || cli_load_host_cdi(run)) &&
              (!asks_host || cli_load_facts(run));
    return settle(run, ok);
}

int cli_load_spec(cli_run *run, const char *deployment)
{
    size_t size;
    const char *bytes = cli_read(run, deployment, &size);
    return bytes != NULL ? cli_load_spec_text(run, deployment, (zs_str){bytes, size}) : run->status;
}
