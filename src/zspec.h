/* libzspec: from a service deployment to an OCI runtime configuration, as a library.
 *
 *     zs_session *s = zs_session_new(NULL);
 *     zs_add_deployment(s, "web.yaml", text, size);
 *     zs_set_facts(s, "host.json", facts, facts_size);
 *     zs_text config;
 *     if (zs_compile(s, "web", false, &config)) use(config.bytes, config.size);
 *     zs_each_diagnostic(s, print_one, stderr);
 *     zs_session_free(s);
 *
 * The library reads no file, asks no host, prints nothing, keeps no global and never ends the
 * process: bytes come in, bytes and diagnostics go out. Only the two bundle functions write. A
 * session belongs to one thread at a time; any number of sessions may run at once, also over the
 * same inputs (zs_session_branch).
 *
 * What ZLayer's BundleBuilder offers is called here
 *     with_rootfs             zs_set_passwd, zs_set_group; zs_write_bundle's rootfs
 *     with_hostname           zs_set_hostname
 *     with_env                zs_add_env
 *     with_cwd, with_args     zs_set_cwd, zs_add_arg
 *     with_volume_paths       zs_add_volume
 *     with_image_config       zs_set_image_config
 *     with_host_network       zs_set_host_network
 *     with_secrets_provider   zs_set_secret_provider, or zs_set_secrets
 *     with_deployment_scope   zs_set_scope
 *     with_socket_mount       zs_set_api_socket
 *     with_cdi_registry       zs_add_cdi_directory, zs_add_cdi_file, zs_set_cdi
 *     build_spec_only         zs_compile
 *     build                   zs_compile, then zs_write_bundle
 *     write_config            zs_compile, then zs_write_bundle with is_config_only
 *     cleanup                 zs_remove_bundle
 *
 * Texts handed in (bytes, not names) are borrowed: they must live as long as the session. Names and
 * option values are copied. Results live as long as the session. Functions that return bool return
 * false when memory ran out or when the input had errors; zs_each_diagnostic says which. */
#ifndef ZSPEC_H
#define ZSPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ZSPEC_VERSION "0.1.0"
#define ZSPEC_OCI_VERSION "1.3.0" /* the newest runtime specification that is understood */
#define ZSPEC_CDI_VERSION "1.1.0"

#if defined(__GNUC__)
#define ZSPEC_API __attribute__((visibility("default")))
#else
#define ZSPEC_API
#endif

typedef struct zs_session zs_session;

/* Bytes that live as long as the session; not NUL-terminated by contract. */
typedef struct zs_text {
    const char *bytes;
    size_t size;
} zs_text;

/* Where a session takes its memory from, and how much at most. */
typedef struct zs_memory {
    void *(*alloc)(void *context, size_t size); /* NULL: malloc */
    void (*free)(void *context, void *p);
    void *context;
    size_t limit; /* bytes; 0: none */
} zs_memory;

/* NULL only without memory. `memory` may be NULL and is copied. */
ZSPEC_API zs_session *zs_session_new(const zs_memory *memory);
ZSPEC_API void zs_session_free(zs_session *s);

/* How documents are read that arrive from now on. The careful lane understands and explains
 * everything; the fast lane takes clean documents and leaves all others to the careful one. Results
 * and messages are the same: this is for tests and measurements. */
typedef enum zs_reading { ZS_READING_AUTO, ZS_READING_CAREFUL, ZS_READING_FAST } zs_reading;
ZSPEC_API void zs_set_lane(zs_session *s, zs_reading how);

/* Threads, lent: the library makes none. A large deployment in YAML's block style that is added
 * from now on is read in parts, with the same result and messages. zs_add_deployment and the like
 * call `run` on their own thread, at most twice a document. It must call part(job, i) once for each
 * i below n, on any threads, at once or one after the other, and return when all those calls have
 * returned and what they wrote can be seen by its thread. Parts call the functions of the session's
 * memory, on the threads they run on, never two at once. `width` says how many parts are done at
 * once; up to 1, or with `run` NULL, documents are read as without this call. `context` is given to
 * `run`, and must live as long as documents are added. Branches of the session do not have it. */
ZSPEC_API void zs_set_runner(zs_session *s,
                             void (*run)(void *context, void (*part)(void *job, size_t i),
                                         void *job, size_t n),
                             void *context, size_t width);

/* ---- documents ------------------------------------------------------------------------------- */
typedef enum zs_document {
    ZS_DOCUMENT_DEPLOYMENT,
    ZS_DOCUMENT_CDI,
    ZS_DOCUMENT_OCI,
    ZS_DOCUMENT_OCI_STATE,
    ZS_DOCUMENT_OCI_FEATURES,
    ZS_DOCUMENT_IMAGE,
    ZS_DOCUMENT_HOST,
    ZS_DOCUMENT_SECCOMP,
    ZS_DOCUMENT_ANY,     /* JSON or YAML without a schema; zs_dump only */
    ZS_DOCUMENT_FINDING, /* one diagnostic as JSON */
    ZS_DOCUMENT_COUNT
} zs_document;

/* "deployment", "cdi", "oci" ... ; ZS_DOCUMENT_COUNT for an unknown word. */
ZSPEC_API zs_document zs_document_by_name(const char *name);
ZSPEC_API const char *zs_document_name(zs_document kind);
/* What a text seems to be, from its members; ZS_DOCUMENT_ANY when nothing tells. Pushes no
 * diagnostics. */
ZSPEC_API zs_document zs_guess_document(zs_session *s, const char *name, const char *bytes,
                                        size_t size);
/* Diagnoses a document: its syntax, its schema and the rules beyond it. True when it has no error.
 */
ZSPEC_API bool zs_check_document(zs_session *s, zs_document kind, const char *name,
                                 const char *bytes, size_t size);
/* Parses, applies defaults, and writes the document as canonical JSON (no newline at the end). */
ZSPEC_API bool zs_dump_document(zs_session *s, zs_document kind, const char *name,
                                const char *bytes, size_t size, bool is_compact, zs_text *ret);

/* ---- inputs of a compile --------------------------------------------------------------------- */
/* The deployment (YAML, or JSON when `name` ends in .json). Diagnosed at once; false when it has
 * errors. */
ZSPEC_API bool zs_add_deployment(zs_session *s, const char *name, const char *bytes, size_t size);
/* The OCI image configuration: the whole document with `config`, or the inner object. */
ZSPEC_API bool zs_set_image_config(zs_session *s, const char *name, const char *bytes, size_t size);
/* Host facts, as `zspecc host` records them. Without facts nothing is known of the host. */
ZSPEC_API bool zs_set_facts(zs_session *s, const char *name, const char *bytes, size_t size);
/* The root file system's /etc/passwd and /etc/group: user and group names resolve there. bytes
 * NULL: no such file. */
ZSPEC_API bool zs_set_passwd(zs_session *s, const char *name, const char *bytes, size_t size);
ZSPEC_API bool zs_set_group(zs_session *s, const char *name, const char *bytes, size_t size);
/* What the root file system `rootfs` (named in messages) has at "dev", "proc" or "sys", not
 * followed when it is a link; false for another name. Not told: not judged. */
typedef enum zs_rootfs_entry {
    ZS_ROOTFS_ENTRY_MISSING,
    ZS_ROOTFS_ENTRY_DIRECTORY,
    ZS_ROOTFS_ENTRY_LINK,
    ZS_ROOTFS_ENTRY_OTHER
} zs_rootfs_entry;
ZSPEC_API bool zs_set_rootfs_entry(zs_session *s, const char *rootfs, const char *name,
                                   zs_rootfs_entry entry);

/* CDI: directories in rising priority, then their files in name order. `why` NULL: the directory
 * was read (it may be empty); "" : it does not exist; else the system's words. *ret_directory
 * counts from 0. */
ZSPEC_API bool zs_add_cdi_directory(zs_session *s, const char *path, const char *why,
                                    uint32_t *ret_directory);
/* A file of that directory. A faulty file loses only itself. bytes NULL: it could not be read. */
ZSPEC_API bool zs_add_cdi_file(zs_session *s, uint32_t directory, const char *path,
                               const char *bytes, size_t size);
typedef enum zs_cdi_use { ZS_CDI_USE_AUTO, ZS_CDI_USE_REQUIRE, ZS_CDI_USE_OFF } zs_cdi_use;
/* auto: fall back to built-in GPU devices with a warning. is_explicit: the directories were named
 * by the caller, so what does not resolve is an error. */
ZSPEC_API void zs_set_cdi(zs_session *s, zs_cdi_use use, bool is_explicit);

/* Secrets: a JSON object scope -> name -> value, or a function. */
ZSPEC_API bool zs_set_secrets(zs_session *s, const char *name, const char *bytes, size_t size);
typedef enum zs_secret_answer {
    ZS_SECRET_IS_FOUND,
    ZS_SECRET_IS_MISSING,
    ZS_SECRET_HAS_FAILED
} zs_secret_answer;
/* Fills *value (which must live as long as the session) when the secret is there. */
typedef zs_secret_answer (*zs_secret_provider)(void *context, zs_text scope, zs_text name,
                                               zs_text *value);
ZSPEC_API void zs_set_secret_provider(zs_session *s, zs_secret_provider find, void *context);

/* Profiles of system calls. The file that `security_opt: [seccomp=FILE]` of a service names, as it
 * is written there; size 0: it names none. `service` NULL: the only one. */
ZSPEC_API zs_text zs_seccomp_file_of(zs_session *s, const char *service);
/* What that file holds: JSON in Docker's or OCI's form (YAML when `name`, which messages show, ends
 * in .yaml or .yml). Diagnosed at once; false when it has errors. A text that does not even start
 * as a JSON object counts as one that could not be read, and nothing of it is shown: whoever wrote
 * the deployment may not be allowed to read that file. */
ZSPEC_API bool zs_add_seccomp_profile(zs_session *s, const char *file, const char *name,
                                      const char *bytes, size_t size);
/* The file could not be read, in the system's words: an error of the services that name it. */
ZSPEC_API bool zs_miss_seccomp_profile(zs_session *s, const char *file, const char *why);
/* --seccomp: for services whose security_opt says nothing of seccomp and that are not privileged.
 * `value` is "default" (the built-in profile), "unconfined", or the name of a file whose text is
 * `bytes`. Without this call they have no filter. */
ZSPEC_API bool zs_set_seccomp(zs_session *s, const char *value, const char *bytes, size_t size);

/* Options, each as the command line option of the same name. */
ZSPEC_API bool zs_set_hostname(zs_session *s, const char *value);
ZSPEC_API bool zs_set_cwd(zs_session *s, const char *value);
ZSPEC_API bool zs_set_api_socket(zs_session *s, const char *path);
ZSPEC_API bool zs_set_scope(zs_session *s, const char *value);
ZSPEC_API bool zs_set_role(zs_session *s, const char *value);
ZSPEC_API void zs_set_replica(zs_session *s, uint32_t number);
ZSPEC_API void zs_set_node(zs_session *s, uint64_t id);
ZSPEC_API bool zs_set_host_network(zs_session *s, bool is_host_network);
ZSPEC_API bool zs_add_env(zs_session *s, const char *key, const char *value);
ZSPEC_API bool zs_add_arg(zs_session *s, const char *value);
ZSPEC_API bool zs_add_volume(zs_session *s, const char *key, const char *path);
ZSPEC_API bool zs_add_gpu_index(zs_session *s, uint32_t index);
ZSPEC_API bool zs_set_init_path(zs_session *s, const char *path);
ZSPEC_API bool zs_set_bundle_directory(zs_session *s, const char *path); /* --bundle-dir */
ZSPEC_API bool zs_set_host_gateway(zs_session *s, const char *address);
ZSPEC_API bool zs_set_shm_path(zs_session *s, const char *path);
ZSPEC_API bool zs_add_dropped_hook(zs_session *s, const char *name); /* --drop-hook */
typedef enum zs_namespace {
    ZS_NAMESPACE_NETWORK,
    ZS_NAMESPACE_PID,
    ZS_NAMESPACE_IPC,
    ZS_NAMESPACE_USER
} zs_namespace;
/* --netns-path and so on: the file of a namespace that exists already. */
ZSPEC_API bool zs_set_namespace_path(zs_session *s, zs_namespace which, const char *path);
typedef enum zs_cgroup_manager {
    ZS_CGROUP_MANAGER_FS,
    ZS_CGROUP_MANAGER_SYSTEMD
} zs_cgroup_manager;
ZSPEC_API void zs_set_cgroup_manager(zs_session *s, zs_cgroup_manager manager);
typedef enum zs_validation {
    ZS_VALIDATION_STRICT,
    ZS_VALIDATION_WARN,
    ZS_VALIDATION_IGNORE
} zs_validation;
ZSPEC_API void zs_set_validation(zs_session *s, zs_validation how);
/* Level of one diagnostic code: "error", "warning", "no". False for an unknown code or word, and
 * for less than an error of a code that is one. */
ZSPEC_API bool zs_set_level(zs_session *s, const char *code, const char *level);

/* ---- compiling ------------------------------------------------------------------------------- */
ZSPEC_API size_t zs_service_count(const zs_session *s);
ZSPEC_API zs_text zs_service_name(const zs_session *s,
                                  size_t i); /* in the order of the deployment */
/* The service's config.json. `service` NULL: the only one. *ret is untouched unless true. */
ZSPEC_API bool zs_compile(zs_session *s, const char *service, bool is_compact, zs_text *ret);
/* The same of service number `i` of zs_service_count: without a search among many. */
ZSPEC_API bool zs_compile_at(zs_session *s, size_t i, bool is_compact, zs_text *ret);

/* Many compiles of the same inputs, also at once. A branch starts with all that `inputs` read and
 * was given; what is added to it, what it compiles and what it finds is its own. From
 * zs_session_share on `inputs` may only be read, by any number of threads, and must outlive its
 * branches; findings about the inputs stay with it. False without memory. */
ZSPEC_API bool zs_session_share(zs_session *inputs);
/* NULL only without memory. `memory` may be NULL and is copied. */
ZSPEC_API zs_session *zs_session_branch(const zs_session *inputs, const zs_memory *memory);
/* The newest config.json again; size 0 when no compile has succeeded. */
ZSPEC_API zs_text zs_config_of(const zs_session *s);
/* Of the newest compile that succeeded: is a secret's value in config.json? the container id; where
 * each value came from. */
ZSPEC_API bool zs_has_secret(const zs_session *s);
ZSPEC_API zs_text zs_container_id_of(const zs_session *s);
/* Files that this config.json mounts from its bundle's directory: `resolv.conf` and `hosts`. size
 * 0: it mounts none of this name. Whoever writes the bundle writes them beside config.json. */
typedef struct zs_bundle_texts {
    zs_text resolv_conf, hosts;
} zs_bundle_texts;
ZSPEC_API bool zs_bundle_texts_of(zs_session *s, zs_bundle_texts *ret);
/* A JSON object: pointer -> {"file","line","column","path","rule","says"}: path is a pointer into
 * that file. The first four are left out for default rules. */
ZSPEC_API bool zs_source_map(zs_session *s, zs_text *ret);

/* ---- bundles: the only functions here that touch the file system ---------------------------- */
/* Writes the newest compile as a bundle: the directory with its parents, `rootfs` as a link to that
 * path (NULL: an empty directory), the files it mounts, and last config.json, by rename. An
 * existing `rootfs` is replaced when it is a link or an empty directory. With is_config_only the
 * directory is there already and no rootfs is made. No symbolic link is followed. On failure false,
 * what was there stays, and `ret_why` (room for why_size bytes) says why, NUL-terminated. */
ZSPEC_API bool zs_write_bundle(zs_session *s, const char *directory, const char *rootfs,
                               bool is_config_only, char *ret_why, size_t why_size);
/* Removes a bundle with all it holds; true also when there is none. */
ZSPEC_API bool zs_remove_bundle(const char *directory, char *ret_why, size_t why_size);

/* ---- diagnostics ----------------------------------------------------------------------------- */
/* Bytes begin .. end - 1 of a file are replaced by `text`. */
typedef struct zs_finding_edit {
    zs_text file;
    size_t begin, end;
    zs_text text;
} zs_finding_edit;
typedef struct zs_finding {
    int severity; /* 0 note, 1 warning, 2 error */
    const char *code, *title;
    zs_text message, file; /* file empty: stands nowhere */
    uint32_t line, column; /* 1-based; columns count code points; 0 when it stands nowhere */
    uint32_t end_line, end_column; /* right behind the last code point */
    size_t begin, end;             /* the same in bytes from 0 */
    zs_text label;                 /* said of this place; may be empty */
    const zs_text *notes, *helps;  /* what it leads to; ways out */
    const zs_finding_edit *edits;  /* the fix, where it is certain */
    size_t n_notes, n_helps, n_edits;
} zs_finding;
/* Visits the findings in the order in which they were made. What `finding` points to lives as long
 * as the session, but for the three lists: they live until `visit` returns. Later versions of the
 * library append members. */
ZSPEC_API void zs_each_diagnostic(zs_session *s,
                                  void (*visit)(void *context, const zs_finding *finding),
                                  void *context);
ZSPEC_API uint32_t zs_error_count(const zs_session *s);
ZSPEC_API uint32_t zs_warning_count(const zs_session *s);
typedef enum zs_diagnostic_format {
    ZS_DIAGNOSTICS_TEXT,   /* with carets; fifty, then a count */
    ZS_DIAGNOSTICS_JSON,   /* an object a line; `zspecc schema finding` describes it */
    ZS_DIAGNOSTICS_SARIF,  /* one SARIF 2.1.0 log, also without any finding */
    ZS_DIAGNOSTICS_GITHUB, /* a workflow command of GitHub Actions a line */
    ZS_DIAGNOSTICS_JUNIT,  /* one JUnit report, also without any finding */
    ZS_DIAGNOSTICS_COUNT
} zs_diagnostic_format;
/* "text", "json" ... ; ZS_DIAGNOSTICS_COUNT for an unknown word. */
ZSPEC_API zs_diagnostic_format zs_diagnostic_format_by_name(const char *name);
/* All diagnostics in one form; colour is for text. False without memory. */
ZSPEC_API bool zs_print_diagnostics(zs_session *s, zs_diagnostic_format format, bool has_color,
                                    zs_text *ret);
/* True when memory ran out: results are void. */
ZSPEC_API bool zs_out_of_memory(const zs_session *s);

#ifdef __cplusplus
}
#endif

#endif
