/* What every rule of the translation sees: the inputs, the document being made, and the list of
 * diagnostics.
 * Private to translate/. Each zs_translate_* function makes one region of config.json; it
 * returns false only without memory. A wrong input is a diagnostic and the function goes on, so
 * that one run reports every fault. */
#ifndef ZS_TRANSLATE_CONTEXT_H
#define ZS_TRANSLATE_CONTEXT_H

#include "diag/diag.h"
#include "translate/index.h"
#include "translate/translate.h"

/* Who gave a variable of the process; a later layer replaces an earlier one. */
typedef enum zs_env_layer {
    ZS_ENV_IMAGE,
    ZS_ENV_DEFAULT, /* PATH and TERM */
    ZS_ENV_SERVICE, /* `env:` of the service or of its replica group */
    ZS_ENV_OPTION,  /* --env */
    ZS_ENV_CDI,
    ZS_ENV_BUILT_IN, /* GPU visibility, sharing, distributed training */
} zs_env_layer;

typedef struct zs_variable {
    zs_str key;
    zs_str text; /* the whole entry, KEY=VALUE */
    zs_origin from;
    zs_env_layer layer;
    bool is_gone;   /* replaced by a later entry */
    uint32_t older; /* index of the entry of this key before it, or ZS_INDEX_NONE */
} zs_variable;

/* The environment under construction, in the order of process.env; replaced entries stay as gaps
 * until the end. */
typedef struct zs_env {
    zs_variable *items;
    uint32_t n, capacity;
    zs_index newest; /* key -> index of its newest entry */
} zs_env;

/* What `security_opt` says, read before the regions that it changes. */
typedef struct zs_security {
    bool has_no_new_privileges, no_new_privileges;
    zs_span no_new_privileges_at;
    zs_str apparmor; /* n 0: none */
    zs_span apparmor_at;
    zs_str selinux[5]; /* user, role, type, level, filetype; n 0: not given */
    zs_span selinux_at;
    bool is_unconfined; /* nothing masked, nothing read-only */
    zs_span unconfined_at;
    bool is_seccomp_faulty; /* an error was pushed */
    zs_str_list masked, unmasked, proc_options;
} zs_security;

typedef struct zs_context {
    zs_arena *a;
    const zs_input *input;
    zs_diags *diags;
    zs_str id; /* the container id */

    /* The service, with the replica group of --role applied. Absent parts are NULL. */
    const zs_svc_service *service;
    const zs_svc_replica_group *group;
    const zs_svc_command *command;
    const zs_svc_resources *resources;
    const zs_svc_gpu *gpu;
    bool is_privileged;
    bool is_rootless;     /* the facts say that the effective user id is not 0 */
    zs_span uid_at;       /* where they say it */
    bool is_host_network; /* after folding `host_network`, `network_mode` and --host-network */
    bool is_host_pid, is_host_ipc, is_without_shm;
    zs_span privileged_at, host_network_at, host_pid_at, host_ipc_at;
    bool is_peer[ZS_PEERS];   /* the mode asks for another container's namespace */
    bool is_joined[ZS_PEERS]; /* a namespace that exists is entered: its path is an option */
    zs_span mode_at[ZS_PEERS];
    bool is_shm_joined; /* /dev/shm is the directory of --shm-path */
    bool has_init;      /* the program of --init-path is process 1 */
    zs_security security;

    /* What is being made. */
    zs_oci_spec *spec;
    zs_oci_process *process;
    zs_oci_linux *linux_;
    zs_env env;

    /* Set by zs_resolve_cdi, before any other region. */
    bool is_cdi_active;
    zs_cdi_edits cdi;
} zs_context;

/* ---- origins --------------------------------------------------------------------------------- */
static inline zs_origin zs_from(zs_span at, enum zs_rule rule)
{
    return (zs_origin){at, (uint32_t)rule};
}
/* A value that stands in no input: the rule alone makes it. */
static inline zs_origin zs_from_rule(enum zs_rule rule)
{
    return (zs_origin){ZS_NOWHERE, (uint32_t)rule};
}

/* ---- diagnostics ----------------------------------------------------------------------------- */
/* A fault that only `--validate strict` refuses: pushed as an error, under `warn` as a warning,
 * under `ignore` not at all.
 * Use it with codes whose severity is ERROR. Never NULL. */
zs_diag *zs_strict_push(zs_context *c, zs_code code, zs_span at, const char *format, ...);

/* ---- the environment under construction ------------------------------------------------------ */
/* The newest entry of the key, or NULL. */
const zs_variable *zs_env_find(const zs_context *c, zs_str key);
/* Removes every entry of the key and appends KEY=value. */
bool zs_env_set(zs_context *c, zs_str key, zs_str value, zs_env_layer layer,
                zs_origin from) ZS_MUST_CHECK;
/* Appends an entry beside those of the same key: what an image says twice stays twice. */
bool zs_env_append(zs_context *c, zs_str key, zs_str text, zs_env_layer layer,
                   zs_origin from) ZS_MUST_CHECK;
/* The same as zs_env_set, unless the service, an option or CDI has set the key: then the entry
 * stays as it is. */
bool zs_env_offer(zs_context *c, zs_str key, zs_str value, zs_origin from) ZS_MUST_CHECK;

/* ---- texts ----------------------------------------------------------------------------------- */
/* No control byte but tab and line ends: what a text of config.json may hold. */
bool zs_is_text_sound(zs_str text);
/* A byte below space, or DEL. */
bool zs_has_control(zs_str s);
/* Absolute, no `..` component, no control byte. On failure *ret_what says what is wrong: "is not
 * absolute". */
bool zs_path_is_plain(zs_str path, const char **ret_what);
/* `/a//b/./c/` becomes `/a/b/c`, `/` becomes nothing; `..` stays. What is clean stays where it is.
 * False without memory. */
bool zs_path_clean(zs_arena *a, zs_str path, zs_str *ret) ZS_MUST_CHECK;
/* Is a path given by this option (`--init-path`) plain and more than `/`? Pushes what is wrong. */
bool zs_is_option_path(zs_context *c, const zs_given *given, const char *option);
/* Warns that the option changes nothing for this service: `why` says what it belongs to. */
void zs_push_unused_option(zs_context *c, const zs_given *given, const char *option,
                           const char *why);
/* A byte quantity of the deployment, with a warning where decimal and binary readers differ;
 * `name` is the field's key.
 * False when the text is none, of which the decoder has complained already. */
bool zs_read_size(zs_context *c, zs_str text, zs_span at, const char *name, int64_t *ret_bytes);

/* ---- lists of texts that are made at once ---------------------------------------------------- */
/* An empty list with room for just `n` texts, for zs_texts_put. Further ones are pushed as to any
 * list. */
bool zs_texts_begin(zs_arena *a, uint32_t n, zs_str_list *ret) ZS_MUST_CHECK;
static inline void zs_texts_put(zs_str_list *list, zs_str text, zs_origin from)
{
    list->items[list->n] = text;
    list->at[list->n++] = from;
}

/* ---- mounts ---------------------------------------------------------------------------------- */
/* Can this be the source of a bind mount? Pushes what is wrong; a relative one is only warned
 * about. */
bool zs_is_mount_source(zs_context *c, zs_str source, zs_span at);
/* Appends a mount; NULL without memory. `options` is one text, words separated by a space. Two
 * mounts of one destination are found at the end by zs_check_mounts. */
zs_oci_mount *zs_mount_add(zs_context *c, zs_str destination, zs_str type, zs_str source,
                           const char *options, zs_origin from) ZS_MUST_CHECK;

/* ---- regions, in the order in which zs_translate calls them ---------------------------------- */
/* c->is_cdi_active and c->cdi; makes nothing */
bool zs_resolve_cdi(zs_context *c) ZS_MUST_CHECK;
/* c->security from security_opt; makes nothing */
bool zs_resolve_security(zs_context *c) ZS_MUST_CHECK;
/* whose namespaces are used, and the directory of /dev/shm; makes nothing */
bool zs_resolve_modes(zs_context *c) ZS_MUST_CHECK;
/* what contradicts those namespaces; makes nothing */
bool zs_check_conflicts(zs_context *c) ZS_MUST_CHECK;
/* c->has_init; makes nothing */
bool zs_resolve_init(zs_context *c) ZS_MUST_CHECK;
/* what config.json cannot hold: another platform, an open standard input; makes nothing */
bool zs_check_outside(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_user(zs_context *c) ZS_MUST_CHECK;
/* process.user.additionalGids of extra_groups */
bool zs_translate_groups(zs_context *c) ZS_MUST_CHECK;
/* image, defaults, service, options: into c->env */
bool zs_translate_env(zs_context *c) ZS_MUST_CHECK;
/* CDI, vendor, sharing, distributed: into c->env */
bool zs_translate_gpu_env(zs_context *c) ZS_MUST_CHECK;
/* c->env to process.env */
bool zs_translate_env_end(zs_context *c) ZS_MUST_CHECK;
/* process.capabilities, noNewPrivileges */
bool zs_translate_capabilities(zs_context *c) ZS_MUST_CHECK;
/* the init program and its `--` in front of process.args */
bool zs_add_init_args(zs_context *c) ZS_MUST_CHECK;
/* terminal, cwd, args */
bool zs_translate_process(zs_context *c) ZS_MUST_CHECK;
/* process.rlimits, oomScoreAdj */
bool zs_translate_limits(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_root(zs_context *c) ZS_MUST_CHECK;
/* rootless: uidMappings, gidMappings; before the mounts, which look at them */
bool zs_translate_id_mappings(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_mounts_default(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_mounts_storage(zs_context *c) ZS_MUST_CHECK;
/* the API socket, the init program, resolv.conf, hosts */
bool zs_translate_mounts_files(zs_context *c) ZS_MUST_CHECK;
bool zs_add_init_mount(zs_context *c) ZS_MUST_CHECK;
/* CDI, MPS, time slicing */
bool zs_translate_gpu_mounts(zs_context *c) ZS_MUST_CHECK;
/* two mounts of one destination */
bool zs_check_mounts(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_namespaces(zs_context *c) ZS_MUST_CHECK;
/* cgroupsPath */
bool zs_translate_cgroup(zs_context *c) ZS_MUST_CHECK;
/* cpu, memory, pids, blockIO */
bool zs_translate_resources(zs_context *c) ZS_MUST_CHECK;
/* resources.devices: defaults, devices, GPU, CDI */
bool zs_translate_device_rules(zs_context *c) ZS_MUST_CHECK;
/* linux.devices: devices, GPU or CDI */
bool zs_translate_devices(zs_context *c) ZS_MUST_CHECK;
/* maskedPaths, readonlyPaths, rootfsPropagation */
bool zs_translate_paths(zs_context *c) ZS_MUST_CHECK;
bool zs_translate_sysctl(zs_context *c) ZS_MUST_CHECK;
/* AppArmor profile, SELinux labels */
bool zs_translate_security(zs_context *c) ZS_MUST_CHECK;
/* linux.seccomp; after the capabilities, on which profiles depend */
bool zs_translate_seccomp(zs_context *c) ZS_MUST_CHECK;
/* hostname, annotations */
bool zs_translate_identity(zs_context *c) ZS_MUST_CHECK;
/* hooks, additionalGids, intelRdt, netDevices of CDI */
bool zs_translate_cdi(zs_context *c) ZS_MUST_CHECK;
/* ociVersion: near the end, since it looks at the fields in use */
bool zs_translate_version(zs_context *c) ZS_MUST_CHECK;
/* a finding for each text that was made with a control byte */
bool zs_check_texts(zs_context *c) ZS_MUST_CHECK;

#endif
