/* The inside of a session, for the door (zspec*.c) and the command line. Not installed. */
#ifndef ZS_SESSION_H
#define ZS_SESSION_H

#include "base/runner.h"
#include "diag/allow.h"
#include "diag/print.h"
#include "generated/cdi/cdi.h"
#include "generated/deployment/deployment.h"
#include "generated/host/host.h"
#include "generated/image/image.h"
#include "generated/oci/oci.h"
#include "translate/translate.h"
#include "zspec.h"

struct zs_session {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_levels levels;
    const zs_source *guessed; /* a document that was read to guess its kind, and its tape */
    zs_tape guessed_tape;
    zs_allows allows; /* of every YAML document read so far */
    zs_input input;   /* grows as options arrive; service fields are set by zs_compile */
    const zs_svc_deployment *deployment;
    const struct zs_shared_pairs *pairs; /* volumes that services share; NULL: not looked for */
    zs_cdi_registry *registry;
    uint32_t env_capacity, volumes_capacity, args_capacity, gpu_capacity, seccomp_capacity;
    uint32_t hooks_capacity;
    const zs_event *secrets; /* root map of --secrets, NULL: none */
    zs_runner runner;        /* width 0: none was lent */
    zs_secret_provider provider;
    void *provider_context;
    uint32_t compile_errors;   /* errors that compiles pushed, not inputs */
    bool has_too_many_sources; /* and ZS0850 has been said */
    bool has_secret;           /* the newest compile asked for one and got it */
    zs_str container_id;       /* of the newest compile */
    zs_text config;            /* of the newest compile that succeeded, as is spec */
    zs_oci_spec *spec;         /* of the newest compile that succeeded */
};

/* The i-th member that tells a kind when it stands at the root, surest first; NULL: no more. */
const char *zs_session_kind_mark(size_t i, zs_document *ret_kind);

/* Registers a text as a source, unless it was just before, to guess its kind; NULL without memory
 * (sticky), or after ZS0850. */
const zs_source *zs_session_source(zs_session *s, const char *name, const char *bytes, size_t size);
/* Whether a result fitted into its buffer; false after ZS0803 about `what`, or without memory. */
bool zs_session_result_fits(zs_session *s, const zs_buf *out, const char *what);
/* The one way from bytes to a checked tree: read, decode, check, rules. *ret_root and its *ret_type
 * are set whenever there is a tree, faulty or not (they are untouched otherwise); true when no
 * error was pushed. */
bool zs_session_parse(zs_session *s, zs_document kind, const zs_source *source, uint16_t *ret_type,
                      const void **ret_root);
/* Takes in what the comments of a document allow; false only without memory. */
bool zs_session_read_allows(zs_session *s, const zs_source *source);
/* Fills s->pairs; false without memory. */
bool zs_session_find_pairs(zs_session *s);
/* Security rules on what the selected service became; true when they pushed no error. */
bool zs_session_judge_compiled(zs_session *s, const zs_oci_spec *spec);
/* Security rules on a sound document that is checked, and its comments that allow nothing. */
bool zs_session_judge_document(zs_session *s, zs_document kind, const zs_source *source,
                               const void *root);
/* Reads the seccomp profile of the selected service when it is the built-in one or stands in the
 * deployment itself; false without memory or after an error. */
bool zs_session_load_seccomp(zs_session *s);
/* zs_seccomp_file_of by number. */
zs_text zs_session_seccomp_file(const zs_session *s, size_t i);
/* Does the name end in .yaml or .yml? */
bool zs_session_is_yaml(zs_str name);
/* A seccomp profile; NULL after an error. */
const zs_scmp_profile *zs_session_read_seccomp(zs_session *s, const char *name, const char *bytes,
                                               size_t size);
/* Without facts nothing is known of the host. False without memory. */
bool zs_session_default_facts(zs_session *s);
/* Takes the findings of a branch over, with copies of all that they name; false only without
 * memory. */
bool zs_session_absorb(zs_session *into, const zs_session *from);
/* Makes the named service (NULL: the only one) the input of a compile; false after a diagnostic. */
bool zs_session_select(zs_session *s, const char *name);
/* zs_print_diagnostics with all that can be said of a run; the version is filled in. */
bool zs_session_print(zs_session *s, zs_diagnostic_format format, zs_print_options options,
                      zs_text *ret);

#endif
