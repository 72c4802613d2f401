/* Security rules: what a configuration allows that an advisory warns of. They judge a config.json,
 * made or read, a CDI file, or a deployment, and ask no host.
 * Levels: what cannot work or is forbidden is an error, the rest a warning. Codes ZS5xx; a comment
 * in the document can allow one (diag/allow.h). */
#ifndef ZS_TRANSLATE_SECURITY_RULES_H
#define ZS_TRANSLATE_SECURITY_RULES_H

#include "diag/diag.h"
#include "translate/translate.h"

/* Who made the document decides how much is said. */
typedef enum zs_security_scope {
    /* Made by a compile: only what the deployment makes worse than a container is by default. A
     * rule that would speak of nearly every container is silent, unless its level was set. */
    ZS_SECURITY_COMPILE,
    ZS_SECURITY_CHECK, /* made of a deployment that is checked: everything */
    /* Read, and anybody's: everything, and what the specification allows is at most a warning. */
    ZS_SECURITY_FOREIGN,
} zs_security_scope;

/* Where the input says what config.json says by leaving something out. */
typedef struct zs_security_places {
    zs_span whole; /* for values that stand nowhere: the service's name, or the document */
    zs_span paths; /* why paths are not masked */
    zs_span pid, network, ipc; /* why a namespace is the host's */
} zs_security_places;

/* The places of the service that is compiled. */
zs_security_places zs_security_places_of(const zs_input *input);
/* The places of a document that was read. */
zs_security_places zs_security_places_in(const zs_oci_spec *spec);

/* Each pushes ZS207 and ZS5xx; true when it pushed no error. */
bool zs_security_oci_rules(zs_arena *a, const zs_oci_spec *spec, zs_security_scope scope,
                           const zs_security_places *places, zs_diags *diags);
bool zs_security_cdi_rules(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags);
/* What lies in the root file system where the runtime mounts, as input->rootfs_kinds tells. */
bool zs_security_rootfs_rules(zs_arena *a, const zs_input *input, zs_diags *diags);
/* Two services, by number, that both write to a volume, and where each says so. */
typedef struct zs_shared_pair {
    uint32_t first, second;
    zs_span first_at, second_at;
    zs_str volume;
} zs_shared_pair;
typedef struct zs_shared_pairs {
    zs_shared_pair *items;
    uint32_t n, capacity;
    const uint32_t *begin; /* of service i: of[begin[i]] .. of[begin[i + 1] - 1] */
    const uint32_t *of;    /* numbers of pairs; each stands here twice */
} zs_shared_pairs;
/* Finds them once for all services; NULL without memory. */
const zs_shared_pairs *zs_security_find_shared(zs_arena *a, const zs_svc_deployment *deployment);
/* Judges them. `only`: pairs with this service; NULL: all. */
bool zs_security_shared_rules(zs_arena *a, const zs_svc_deployment *deployment,
                              const zs_shared_pairs *pairs, const zs_svc_service_entry *only,
                              zs_diags *diags);
/* All rules on all services, each translated as far as it can be without its other inputs, for a
 * container that root starts. */
bool zs_security_deployment_rules(zs_arena *a, const zs_svc_deployment *deployment,
                                  zs_diags *diags);

#endif
