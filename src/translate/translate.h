/* The translation: one service of a deployment, with its image, CDI edits, host facts and
 * options, becomes an OCI runtime configuration. A pure function: no bytes are read, no system
 * is asked; same inputs, same output, on any machine.
 * Every output field is set with the origin it came from (model/desc.h) and the rule that made
 * it (rules.def). */
#ifndef ZS_TRANSLATE_TRANSLATE_H
#define ZS_TRANSLATE_TRANSLATE_H

#include "cdi/registry.h"
#include "generated/deployment/deployment_types.h"
#include "generated/host/host_types.h"
#include "generated/image/image_types.h"
#include "generated/oci/oci_types.h"
#include "generated/seccomp/seccomp_types.h"

/* Rules by name: ZS_RULE_<NAME>; numbers start at ZS_RULE_FIRST. */
enum zs_rule {
    ZS_RULE_BEFORE_FIRST = ZS_RULE_FIRST - 1,
#define ZS_RULE(NAME, id, says) ZS_RULE_##NAME,
#include "translate/rules.def"
#undef ZS_RULE
    ZS_RULE_END
};
typedef struct zs_rule_info {
    const char *id;   /* "RES-2", permanent */
    const char *says; /* "memory quantity -> linux.resources.memory.limit" */
} zs_rule_info;
/* NULL for ZS_RULE_NONE, ZS_RULE_DEFAULT and ZS_RULE_FAULTY. */
const zs_rule_info *zs_rule_find(uint32_t rule);

/* A text given from outside the deployment. */
typedef struct zs_given {
    zs_str s;
    zs_span at;
    bool is_set;
} zs_given;
typedef struct zs_given_pair {
    zs_str key, value;
    zs_span at;
} zs_given_pair;

typedef enum zs_validate { ZS_VALIDATE_STRICT, ZS_VALIDATE_WARN, ZS_VALIDATE_IGNORE } zs_validate;
typedef enum zs_cdi_mode { ZS_CDI_AUTO, ZS_CDI_REQUIRE, ZS_CDI_OFF } zs_cdi_mode;

/* Namespaces that can be another container's. */
typedef enum zs_peer { ZS_PEER_NETWORK, ZS_PEER_PID, ZS_PEER_IPC, ZS_PEER_USER, ZS_PEERS } zs_peer;
/* Who makes the container's cgroup: the runtime itself, or systemd for it. */
typedef enum zs_cgroups_by { ZS_CGROUPS_BY_FS, ZS_CGROUPS_BY_SYSTEMD } zs_cgroups_by;
/* What the root file system has where a kernel file system is mounted. */
typedef enum zs_rootfs_kind {
    ZS_ROOTFS_UNKNOWN, /* nobody has looked */
    ZS_ROOTFS_NOTHING,
    ZS_ROOTFS_DIRECTORY,
    ZS_ROOTFS_LINK,
    ZS_ROOTFS_OTHER
} zs_rootfs_kind;
enum { ZS_ROOTFS_DEV, ZS_ROOTFS_PROC, ZS_ROOTFS_SYS, ZS_ROOTFS_PLACES };

typedef enum zs_secret_result {
    ZS_SECRET_FOUND,
    ZS_SECRET_MISSING,
    ZS_SECRET_FAILED
} zs_secret_result;
/* Looks a secret up. The text must live as long as the compile's arena; it is never shown. */
typedef zs_secret_result (*zs_secret_find)(void *context, zs_arena *a, zs_str scope, zs_str name,
                                           zs_str *ret_value);

/* A reader of text/read.h, handed in so that the translation itself reads no bytes. */
typedef bool (*zs_read_text)(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags);

/* What `seccomp=NAME` of the deployment means: the file of that name, or JSON in its place. */
typedef struct zs_seccomp_profile {
    zs_str name;                    /* as the deployment writes it */
    const zs_scmp_profile *profile; /* sound; NULL: it could not be read */
    zs_str why;                     /* then: the system's words, may be empty */
} zs_seccomp_profile;

/* Everything a translation may know. Pointers may be NULL where it says so. */
typedef struct zs_input {
    const zs_svc_deployment *deployment;
    const zs_svc_service_entry *service; /* an entry of deployment->services */
    zs_origin service_at;                /* of that entry's value */
    const zs_img_config *image;          /* NULL: no image configuration given */
    const zs_host_facts *facts;
    const zs_source *passwd, *group; /* of the rootfs; NULL: no such file */
    bool has_rootfs;
    const zs_cdi_registry *cdi; /* NULL: no CDI directories */
    bool is_cdi_explicit;       /* --cdi-dir: what does not resolve is an error */
    zs_cdi_mode cdi_mode;
    zs_validate validate;

    zs_given hostname, cwd, api_socket, scope, role;
    zs_given seccomp; /* --seccomp: `default`, `unconfined`, or the name of a file */
    const zs_scmp_profile *seccomp_given;   /* that file's; NULL: none */
    const zs_scmp_profile *seccomp_default; /* the built-in one; NULL: not loaded */
    const zs_seccomp_profile *seccomp_profiles;
    uint32_t n_seccomp_profiles;
    zs_given init_path, bundle_directory, host_gateway, shm_path;
    zs_given namespace_paths[ZS_PEERS]; /* --netns-path and so on */
    zs_cgroups_by cgroups_by;
    zs_rootfs_kind rootfs_kinds[ZS_ROOTFS_PLACES];
    zs_span rootfs_at;
    uint32_t replica; /* 1 by default */
    uint64_t node;    /* 0 by default */
    bool is_host_network;
    zs_span host_network_at;
    const zs_given_pair *env;      /* --env */
    const zs_given_pair *volumes;  /* --volume */
    const zs_given *args;          /* --arg */
    const zs_given *gpu_indices;   /* --gpu, one number each */
    const zs_given *dropped_hooks; /* --drop-hook */
    uint32_t n_env, n_volumes, n_args, n_gpu_indices, n_dropped_hooks;
    zs_secret_find find_secret; /* NULL: no secrets given */
    void *secret_context;
    zs_read_text read_json; /* zs_read_json, for secrets that are JSON */
} zs_input;

/* Translates. Goes on after a fault, so that one run reports all. False without memory or when
 * an error was pushed (then *ret is untouched). What it made has passed zs_oci_check, and still has
 * to pass zs_oci_rules. */
bool zs_translate(zs_arena *a, const zs_input *input, zs_oci_spec **ret,
                  zs_diags *diags) ZS_MUST_CHECK;
/* The same with errors too: what could not be translated is absent. False only without memory. */
bool zs_translate_sketch(zs_arena *a, const zs_input *input, zs_oci_spec **ret,
                         zs_diags *diags) ZS_MUST_CHECK;

/* Files that config.json mounts from the bundle's directory: `resolv.conf` for `dns`, `hosts`
 * for `extra_hosts`. Whoever writes the bundle writes them. n 0: there is no such file. */
typedef struct zs_bundle_files {
    zs_str resolv_conf, hosts;
} zs_bundle_files;
/* Of a translation that succeeded, `spec`. False only without memory. */
bool zs_bundle_files_write(zs_arena *a, const zs_input *input, const zs_oci_spec *spec,
                           zs_bundle_files *ret) ZS_MUST_CHECK;

/* Which seccomp profile the service gets. */
typedef enum zs_seccomp_kind {
    ZS_SECCOMP_NONE,
    ZS_SECCOMP_DEFAULT,
    ZS_SECCOMP_FILE,
    ZS_SECCOMP_INLINE, /* JSON in the deployment itself */
} zs_seccomp_kind;
typedef struct zs_seccomp_choice {
    zs_seccomp_kind kind;
    bool is_option; /* of --seccomp, which counts where the deployment says nothing */
    zs_str text;    /* the name of the file, or the JSON */
    zs_span at;
} zs_seccomp_choice;
zs_seccomp_choice zs_seccomp_choose(const zs_input *input);

/* The container id of `servicespec.md` 3.8: `<service>-rep-<replica>`, or with role or node
 * `<service>-<role>-<replica>-on-<node>`. */
zs_str zs_container_id(zs_arena *a, const zs_input *input);

/* Rules of the deployment document beyond its schema (dependencies, endpoint names, schedules,
 * tunnels, wasm ...): pushes ZS03xx; true when it pushed no error. */
bool zs_deployment_rules(zs_arena *a, const zs_svc_deployment *deployment, zs_diags *diags);

/* Rules of a seccomp profile beyond its schema: pushes ZS0466; true when it pushed no error. */
bool zs_seccomp_rules(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags);
/* Judges a sound profile as linux.seccomp with all its rules: what a compile would say of the
 * result is said of the file. True when it pushed no error. */
bool zs_seccomp_judge(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags);

/* Rules of config.json that the specification states in prose, on trees made or read: pushes
 * ZS07xx; true when it pushed no error. */
bool zs_oci_rules(zs_arena *a, const zs_oci_spec *spec, zs_diags *diags);

#endif
