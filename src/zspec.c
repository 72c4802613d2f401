/* The library door: sessions, their inputs and options. Follows the contract of zspec.h; asks no
 * host. */
#include "session.h"

#include <stdlib.h>

#include "base/banned.h"

static zs_str text_of(const char *c_string)
{
    return zs_str_of(c_string);
}

zs_session *zs_session_new(const zs_memory *memory)
{
    zs_allocator from = {NULL, NULL, NULL};
    if (memory != NULL && memory->alloc != NULL) {
        from = (zs_allocator){memory->alloc, memory->free, memory->context};
    }
    zs_arena a;
    zs_arena_init(&a, from.alloc != NULL ? &from : NULL, memory != NULL ? memory->limit : 0);
    zs_session *s = zs_arena_alloc(&a, sizeof *s);
    if (s == NULL) {
        zs_arena_release(&a);
        return NULL;
    }
    s->a = a;
    zs_sources_init(&s->sources, &s->a);
    zs_diags_init(&s->diags, &s->a, &s->levels);
    s->input.replica = 1;
    return s;
}

void zs_set_runner(zs_session *s,
                   void (*run)(void *context, void (*part)(void *job, size_t i), void *job,
                               size_t n),
                   void *context, size_t width)
{
    s->runner = (zs_runner){run, context, run != NULL ? width : 0, 0};
}

void zs_set_lane(zs_session *s, zs_reading how)
{
    static const zs_lane lanes[] = {ZS_LANE_AUTO, ZS_LANE_CAREFUL, ZS_LANE_FAST};
    s->sources.lane = (uint8_t)lanes[how];
}

void zs_session_free(zs_session *s)
{
    if (s != NULL) {
        zs_arena a = s->a; /* the session lives in its own arena */
        zs_arena_release(&a);
    }
}

/* NULL has two causes, which end differently: no memory, or more documents than spans can name. */
const zs_source *zs_session_source(zs_session *s, const char *name, const char *bytes, size_t size)
{
    const zs_source *guessed = s->guessed;
    if (guessed != NULL && guessed->bytes.p == bytes && guessed->bytes.n == size &&
        zs_str_eq(guessed->name, text_of(name))) {
        return guessed;
    }
    zs_str copy = zs_str_copy(&s->a, text_of(name));
    const zs_source *source =
        copy.p != NULL ? zs_sources_add(&s->sources, copy, (zs_str){bytes, size}) : NULL;
    if (source != NULL) {
        return source;
    }
    if (copy.p == NULL || s->sources.n < ZS_SOURCES_MAX) {
        s->a.failed = true;
    } else if (!s->has_too_many_sources) {
        s->has_too_many_sources = true;
        zs_diag_push(&s->diags, ZS_CODE_TOO_MANY_SOURCES, ZS_NOWHERE,
                     "%Q is document number %u; one run takes %d, values given by option included",
                     text_of(name), (unsigned)s->sources.n + 1, (int)ZS_SOURCES_MAX);
    }
    return NULL;
}

bool zs_session_result_fits(zs_session *s, const zs_buf *out, const char *what)
{
    if (out->failed && !s->a.failed) {
        zs_diag_push(&s->diags, ZS_CODE_CONFIG_TOO_LARGE, ZS_NOWHERE,
                     "%s would be larger than %d bytes", what, (int)ZS_RESULT_BYTES_MAX);
    }
    return !out->failed;
}

bool zs_add_deployment(zs_session *s, const char *name, const char *bytes, size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    const void *root = NULL;
    uint16_t type;
    if (source == NULL) {
        return false;
    }
    bool ok = zs_session_parse(s, ZS_DOCUMENT_DEPLOYMENT, source, &type, &root);
    s->deployment = root;
    s->pairs = NULL;
    s->input.deployment = root;
    return ok;
}

bool zs_set_image_config(zs_session *s, const char *name, const char *bytes, size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    const void *root = NULL;
    uint16_t type;
    if (source == NULL || !zs_session_parse(s, ZS_DOCUMENT_IMAGE, source, &type, &root)) {
        return false;
    }
    s->input.image = root;
    if (type == ZS_IMG_TYPE_IMAGE) {
        const zs_img_image *image = root;
        s->input.image = ZS_HAS(image, ZS_IMG_IMAGE_CONFIG) ? image->config : NULL;
    }
    return true;
}

bool zs_set_facts(zs_session *s, const char *name, const char *bytes, size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    const void *root = NULL;
    uint16_t type;
    if (source == NULL || !zs_session_parse(s, ZS_DOCUMENT_HOST, source, &type, &root)) {
        return false;
    }
    s->input.facts = root;
    return true;
}

/* One of the two account files of the root file system. */
static bool set_accounts(zs_session *s, const zs_source **ret, const char *name, const char *bytes,
                         size_t size)
{
    s->input.has_rootfs = true;
    if (bytes == NULL) {
        return true;
    }
    *ret = zs_session_source(s, name, bytes, size);
    return *ret != NULL;
}

bool zs_set_passwd(zs_session *s, const char *name, const char *bytes, size_t size)
{
    return set_accounts(s, &s->input.passwd, name, bytes, size);
}

bool zs_set_group(zs_session *s, const char *name, const char *bytes, size_t size)
{
    return set_accounts(s, &s->input.group, name, bytes, size);
}

bool zs_add_cdi_directory(zs_session *s, const char *path, const char *why, uint32_t *ret_directory)
{
    if (s->registry == NULL) {
        s->registry = zs_cdi_registry_new(&s->a);
        s->input.cdi = s->registry;
    }
    zs_str copy = zs_str_copy(&s->a, text_of(path));
    zs_str reason = why != NULL ? zs_str_copy(&s->a, text_of(why)) : (zs_str){NULL, 0};
    if (s->registry == NULL || s->a.failed) {
        return false;
    }
    zs_cdi_directory_state state = why == NULL      ? ZS_CDI_DIRECTORY_READ
                                   : why[0] == '\0' ? ZS_CDI_DIRECTORY_MISSING
                                                    : ZS_CDI_DIRECTORY_FAILED;
    return zs_cdi_registry_add_directory(s->registry, copy, state, reason, ret_directory);
}

bool zs_add_cdi_file(zs_session *s, uint32_t directory, const char *path, const char *bytes,
                     size_t size)
{
    const zs_source *source = bytes != NULL ? zs_session_source(s, path, bytes, size) : NULL;
    zs_str name = zs_str_copy(&s->a, text_of(path));
    if (s->a.failed || s->registry == NULL ||
        (source != NULL && !zs_session_read_allows(s, source))) {
        return false;
    }
    return zs_cdi_registry_add_file(s->registry, directory, name, source);
}

void zs_set_cdi(zs_session *s, zs_cdi_use use, bool is_explicit)
{
    static const zs_cdi_mode modes[] = {ZS_CDI_AUTO, ZS_CDI_REQUIRE, ZS_CDI_OFF};
    s->input.cdi_mode = modes[use];
    s->input.is_cdi_explicit = is_explicit;
}

/* ---- options: each value is a source of its own, so that messages can point into it ---------- */
static bool set_given(zs_session *s, zs_given *ret, const char *option, const char *value)
{
    zs_str copy = zs_str_copy(&s->a, text_of(value));
    const zs_source *source = copy.p != NULL ? zs_session_source(s, option, copy.p, copy.n) : NULL;
    if (source == NULL) {
        return false;
    }
    *ret = (zs_given){copy, zs_span_of(source->id, 0, copy.n), true};
    return true;
}

bool zs_set_hostname(zs_session *s, const char *value)
{
    return set_given(s, &s->input.hostname, "<--hostname>", value);
}

bool zs_set_cwd(zs_session *s, const char *value)
{
    return set_given(s, &s->input.cwd, "<--cwd>", value);
}

bool zs_set_api_socket(zs_session *s, const char *path)
{
    return set_given(s, &s->input.api_socket, "<--api-socket>", path);
}

bool zs_set_scope(zs_session *s, const char *value)
{
    return set_given(s, &s->input.scope, "<--scope>", value);
}

bool zs_set_role(zs_session *s, const char *value)
{
    return set_given(s, &s->input.role, "<--role>", value);
}

bool zs_set_seccomp(zs_session *s, const char *value, const char *bytes, size_t size)
{
    s->input.seccomp_given = bytes != NULL ? zs_session_read_seccomp(s, value, bytes, size) : NULL;
    return set_given(s, &s->input.seccomp, "<--seccomp>", value) &&
           (bytes == NULL || s->input.seccomp_given != NULL);
}

bool zs_set_init_path(zs_session *s, const char *path)
{
    return set_given(s, &s->input.init_path, "<--init-path>", path);
}

bool zs_set_bundle_directory(zs_session *s, const char *path)
{
    return set_given(s, &s->input.bundle_directory, "<--bundle-dir>", path);
}

bool zs_set_host_gateway(zs_session *s, const char *address)
{
    return set_given(s, &s->input.host_gateway, "<--host-gateway>", address);
}

bool zs_set_shm_path(zs_session *s, const char *path)
{
    return set_given(s, &s->input.shm_path, "<--shm-path>", path);
}

bool zs_set_namespace_path(zs_session *s, zs_namespace which, const char *path)
{
    static const char *const options[ZS_PEERS] = {"<--netns-path>", "<--pidns-path>",
                                                  "<--ipcns-path>", "<--userns-path>"};
    return set_given(s, &s->input.namespace_paths[which], options[which], path);
}

void zs_set_cgroup_manager(zs_session *s, zs_cgroup_manager manager)
{
    s->input.cgroups_by =
        manager == ZS_CGROUP_MANAGER_SYSTEMD ? ZS_CGROUPS_BY_SYSTEMD : ZS_CGROUPS_BY_FS;
}

bool zs_set_rootfs_entry(zs_session *s, const char *rootfs, const char *name, zs_rootfs_entry entry)
{
    static const char *const names[ZS_ROOTFS_PLACES] = {"dev", "proc", "sys"};
    static const zs_rootfs_kind kinds[] = {ZS_ROOTFS_NOTHING, ZS_ROOTFS_DIRECTORY, ZS_ROOTFS_LINK,
                                           ZS_ROOTFS_OTHER};
    zs_given given = {{NULL, 0}, s->input.rootfs_at, false};
    size_t i = 0;
    while (i < ZS_ROOTFS_PLACES && strcmp(names[i], name) != 0) {
        i++;
    }
    if (i == ZS_ROOTFS_PLACES ||
        (!zs_span_is_set(given.at) && !set_given(s, &given, "<--rootfs>", rootfs))) {
        return false;
    }
    s->input.rootfs_at = given.at;
    s->input.rootfs_kinds[i] = kinds[entry];
    return true;
}

void zs_set_replica(zs_session *s, uint32_t number)
{
    s->input.replica = number;
}

void zs_set_node(zs_session *s, uint64_t id)
{
    s->input.node = id;
}

bool zs_set_host_network(zs_session *s, bool is_host_network)
{
    zs_given given = {{NULL, 0}, ZS_NOWHERE, false};
    s->input.is_host_network = is_host_network;
    bool ok = set_given(s, &given, "<command line>", "--host-network");
    s->input.host_network_at = given.at;
    return ok;
}

/* Appends room for one more item of a given array and returns it, NULL without memory. */
static void *push(zs_session *s, const void *items, void *ret_items, uint32_t *n,
                  uint32_t *capacity, size_t size)
{
    void *room;
    memcpy(&room, &items, sizeof room); /* writable: it is the session's */
    if (!zs_arena_grow(&s->a, &room, capacity, *n, *n + 1, size)) {
        return NULL;
    }
    memcpy(ret_items, &room, sizeof room);
    return (char *)room + (*n)++ * size;
}

/* `KEY=VALUE` as one source whose span covers the whole. */
static bool add_pair(zs_session *s, zs_given_pair *ret, const char *option, const char *key,
                     const char *value)
{
    zs_str parts[] = {text_of(key), ZS_STR("="), text_of(value)};
    zs_str joined = zs_str_concat(&s->a, parts, 3);
    const zs_source *source =
        joined.p != NULL ? zs_session_source(s, option, joined.p, joined.n) : NULL;
    if (source == NULL) {
        return false;
    }
    *ret = (zs_given_pair){zs_str_sub(joined, 0, parts[0].n),
                           zs_str_sub(joined, parts[0].n + 1, parts[2].n),
                           zs_span_of(source->id, 0, joined.n)};
    return true;
}

bool zs_add_env(zs_session *s, const char *key, const char *value)
{
    zs_given_pair *pair =
        push(s, s->input.env, &s->input.env, &s->input.n_env, &s->env_capacity, sizeof *pair);
    return pair != NULL && add_pair(s, pair, "<--env>", key, value);
}

bool zs_add_volume(zs_session *s, const char *key, const char *path)
{
    zs_given_pair *pair = push(s, s->input.volumes, &s->input.volumes, &s->input.n_volumes,
                               &s->volumes_capacity, sizeof *pair);
    return pair != NULL && add_pair(s, pair, "<--volume>", key, path);
}

bool zs_add_arg(zs_session *s, const char *value)
{
    zs_given *given =
        push(s, s->input.args, &s->input.args, &s->input.n_args, &s->args_capacity, sizeof *given);
    return given != NULL && set_given(s, given, "<--arg>", value);
}

bool zs_add_dropped_hook(zs_session *s, const char *name)
{
    zs_given *given = push(s, s->input.dropped_hooks, &s->input.dropped_hooks,
                           &s->input.n_dropped_hooks, &s->hooks_capacity, sizeof *given);
    return given != NULL && set_given(s, given, "<--drop-hook>", name);
}

bool zs_add_gpu_index(zs_session *s, uint32_t index)
{
    zs_given *given = push(s, s->input.gpu_indices, &s->input.gpu_indices, &s->input.n_gpu_indices,
                           &s->gpu_capacity, sizeof *given);
    zs_str text = zs_format(&s->a, "%u", index);
    return given != NULL && text.p != NULL && set_given(s, given, "<--gpu>", text.p);
}

void zs_set_validation(zs_session *s, zs_validation how)
{
    static const zs_validate modes[] = {ZS_VALIDATE_STRICT, ZS_VALIDATE_WARN, ZS_VALIDATE_IGNORE};
    s->input.validate = modes[how];
}

bool zs_set_level(zs_session *s, const char *code, const char *level)
{
    static const char *const words[] = {"default", "no", "warning", "error"};
    zs_code found;
    if (!zs_code_by_id(text_of(code), &found)) {
        return false;
    }
    bool is_error = zs_code_find(found).severity == ZS_SEVERITY_ERROR;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        bool lowers = i == ZS_LEVEL_OFF || i == ZS_LEVEL_WARNING;
        if (strcmp(level, words[i]) == 0 && !(is_error && lowers)) {
            s->levels.of[found] = (uint8_t)i;
            return true;
        }
    }
    return false;
}

bool zs_out_of_memory(const zs_session *s)
{
    return s->a.failed;
}
