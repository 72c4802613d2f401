/* What comes from this host: CDI directories and live facts. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "cli/cli.h"
#include "host/files.h"
#include "host/wanted.h"

#include "base/banned.h"

/* A directory that the command line names is read whole, or what is not seen of it would change
 * what is found. `cdi list` and `cdi why` tell of it instead. */
static bool is_needed(const cli_run *run)
{
    const char *what = run->line->command == 'i' ? run->line->operands[0] : "";
    return cli_has(run->line, CLI_CDI_DIR) && strcmp(what, "list") != 0 && strcmp(what, "why") != 0;
}

/* Adds one file of a CDI directory; names that are no CDI files are passed over, `.yml` with a
 * warning. False without memory, or when it has said why. */
static bool add_file(cli_run *run, uint32_t index, const char *directory, const char *name)
{
    zs_str s = zs_str_of(name);
    char path[PATH_MAX], *bytes = NULL;
    const char *why;
    size_t size = 0;
    int n = snprintf(path, sizeof path, "%s/%s", directory, name);
    if (n < 0 || (size_t)n >= sizeof path) {
        return true; /* the kernel would not open it either */
    }
    if (zs_str_ends(s, ZS_STR(".yml"))) {
        zs_diag *d = zs_diag_push(&run->session->diags, ZS_CODE_CDI_EXTENSION, ZS_NOWHERE,
                                  "%Q is not read as a CDI file", zs_str_of(path));
        zs_diag_help(&run->session->diags, d, "rename it to `.yaml`");
    }
    if (!zs_str_ends(s, ZS_STR(".json")) && !zs_str_ends(s, ZS_STR(".yaml"))) {
        return true;
    }
    zs_file_state state = zs_file_read(path, &bytes, &size, &why);
    if (state == ZS_FILE_FAILED && is_needed(run)) {
        run->status = cli_system("%s: %s", path, why);
        return false;
    }
    if (state == ZS_FILE_NO_MEMORY ||
        (state == ZS_FILE_READ && !cli_keep(run, path, bytes, size))) {
        return false;
    }
    return zs_add_cdi_file(run->session, index, path, state == ZS_FILE_READ ? bytes : NULL, size);
}

/* A directory that cannot be read is part of the answer to `why`, so it is added all the same.
 * False without memory, or when it has said why. */
static bool add_directory(cli_run *run, const char *path)
{
    char **names = NULL;
    const char *why = NULL;
    size_t n = 0;
    uint32_t index;
    zs_file_state state = zs_directory_read(path, &names, &n, &why);
    if (state == ZS_FILE_FAILED && is_needed(run)) {
        run->status = cli_system("%s: %s", path, why);
        return false;
    }
    if (state == ZS_FILE_NO_MEMORY) {
        return false;
    }
    bool ok = zs_add_cdi_directory(run->session, path,
                                   state == ZS_FILE_READ      ? NULL
                                   : state == ZS_FILE_MISSING ? ""
                                                              : why,
                                   &index);
    for (size_t i = 0; ok && i < n; i++) {
        ok = add_file(run, index, path, names[i]);
    }
    zs_directory_release(names, n);
    return ok;
}

/* The standard directories, then those of CDI_SPEC_DIRS (separated by colons), in rising priority.
 */
static bool add_default_directories(cli_run *run)
{
    const char *more = getenv("CDI_SPEC_DIRS");
    bool ok = add_directory(run, "/etc/cdi") && add_directory(run, "/var/run/cdi");
    while (ok && more != NULL && *more != '\0') {
        size_t n = strcspn(more, ":");
        char *path = strndup(more, n);
        ok = path != NULL && (n == 0 || add_directory(run, path));
        free(path);
        more += n + (more[n] == ':');
    }
    return ok;
}

static bool asks_for_gpu(const zs_svc_resources *resources)
{
    return resources != NULL && ZS_HAS(resources, ZS_SVC_RESOURCES_GPU);
}

/* The host's CDI directories are read only for a deployment that can use them. */
static bool deployment_asks_for_gpu(const zs_svc_deployment *deployment)
{
    for (uint32_t i = 0; deployment != NULL && i < deployment->services.n; i++) {
        const zs_svc_service *service = &deployment->services.items[i].value;
        bool asks = asks_for_gpu(service->resources);
        for (uint32_t j = 0; !asks && j < service->replica_groups.n; j++) {
            asks = asks_for_gpu(service->replica_groups.items[j].resources);
        }
        if (asks) {
            return true;
        }
    }
    return false;
}

bool cli_load_host_cdi(cli_run *run)
{
    const zs_input *input = &run->session->input;
    if (input->cdi_mode == ZS_CDI_OFF || input->is_cdi_explicit ||
        !deployment_asks_for_gpu(run->session->deployment) || add_default_directories(run)) {
        return true;
    }
    run->status = cli_system("out of memory");
    return false;
}

bool cli_load_cdi(cli_run *run)
{
    static const char *const words[] = {"auto", "require", "off"};
    const char *mode = cli_last(run->line, CLI_CDI, "auto");
    bool is_explicit = cli_has(run->line, CLI_CDI_DIR), ok = true;
    int use = 0;
    while (use < 3 && strcmp(words[use], mode) != 0) {
        use++;
    }
    if (use == 3) {
        run->status = cli_usage("`--cdi %s`: write auto, require or off", mode);
        return false;
    }
    zs_set_cdi(run->session, (zs_cdi_use)use, is_explicit);
    if (use == ZS_CDI_USE_OFF) {
        return true;
    }
    for (int i = 0; ok && i < run->line->n_given; i++) {
        const cli_given *given = &run->line->given[i];
        ok = given->option != CLI_CDI_DIR || add_directory(run, given->value);
    }
    bool asks = run->line->command == 'i' || run->line->command == 'h' ||
                deployment_asks_for_gpu(run->session->deployment);
    bool looks_at_host = asks && !is_explicit && !cli_has(run->line, CLI_FACTS);
    ok = ok && (!looks_at_host || add_default_directories(run));
    if (!ok && run->status == CLI_OK) {
        run->status = cli_system("out of memory");
    }
    return ok;
}

void cli_take_cdi_faults(zs_session *s, cli_cdi_faults which)
{
    const zs_diags *faults = zs_cdi_registry_diags(s->registry);
    for (uint32_t i = 0; i < faults->n; i++) {
        const zs_diag *fault = faults->items[i];
        if (which == CLI_CDI_UNREAD && fault->code != ZS_CODE_CDI_UNREADABLE) {
            continue;
        }
        zs_diag *d = zs_diag_push(&s->diags, fault->code, fault->at, "%S", fault->message);
        zs_severity severity = d->severity;
        *d = *fault;
        d->severity = severity;
        if (which != CLI_CDI_FAULTS && severity == ZS_SEVERITY_ERROR) {
            d->severity = ZS_SEVERITY_WARNING;
            s->diags.n_errors--;
            s->diags.n_warnings++;
        }
    }
}

/* The nodes that CDI files name on the host, so that facts know their numbers. */
static bool want_cdi_nodes(zs_wanted *wanted, const zs_cdi_registry *registry)
{
    const zs_cdi_file *file;
    for (uint32_t i = 0; registry != NULL && (file = zs_cdi_file_at(registry, i)) != NULL; i++) {
        for (uint32_t j = 0; file->spec != NULL && j <= file->spec->devices.n; j++) {
            const zs_cdi_container_edits *edits = j < file->spec->devices.n
                                                      ? file->spec->devices.items[j].container_edits
                                                      : file->spec->container_edits;
            for (uint32_t k = 0; edits != NULL && k < edits->device_nodes.n; k++) {
                const zs_cdi_device_node *node = &edits->device_nodes.items[k];
                bool has_host = ZS_HAS(node, ZS_CDI_DEVICE_NODE_HOST_PATH) && node->host_path.n > 0;
                if (!zs_wanted_device(wanted, has_host ? node->host_path : node->path)) {
                    return false;
                }
            }
        }
    }
    return true;
}

/* The init program of the command line. A path that is none is left to the translation. */
static bool want_init(const cli_run *run, zs_wanted *wanted)
{
    zs_str path = zs_str_of(cli_last(run->line, CLI_INIT_PATH, ""));
    return path.n == 0 || path.p[0] != '/' || zs_utf8_fault(path) < path.n ||
           zs_wanted_path(wanted, path);
}

int cli_probe(cli_run *run, const zs_svc_deployment *deployment, zs_text *ret)
{
    zs_session *s = run->session;
    zs_wanted wanted = {.a = &s->a};
    uint32_t n = s->input.n_gpu_indices;
    /* Where memory has run out before, an index may have no text. */
    uint32_t *indices = s->a.failed ? NULL : zs_arena_array(&s->a, n, sizeof *indices);
    unsigned bad_lines = 0;
    const char *unread = NULL;
    zs_buf out;
    for (uint32_t i = 0; indices != NULL && i < n; i++) {
        indices[i] = (uint32_t)strtoul(s->input.gpu_indices[i].s.p, NULL, 10);
    }
    zs_buf_init(&out, &s->a, 64 * 1000 * 1000);
    bool ok = indices != NULL && zs_wanted_deployment(&wanted, deployment, indices, n) &&
              want_init(run, &wanted) &&
              (run->line->command != 'h' || zs_wanted_gpu_nodes(&wanted, &unread)) &&
              want_cdi_nodes(&wanted, s->registry) && zs_probe(&wanted, &out, &bad_lines, &unread);
    if (!ok && unread != NULL) {
        return cli_system("%s cannot be read", unread);
    }
    if (!ok) {
        return cli_system("out of memory");
    }
    if (bad_lines > 0) {
        zs_diag_push(
            &s->diags, ZS_CODE_SUBID_LINES, ZS_NOWHERE,
            "%u lines of /etc/subuid and /etc/subgid are not `name:start:count` and were left out",
            bad_lines);
    }
    *ret = (zs_text){out.p, out.n};
    return CLI_OK;
}
