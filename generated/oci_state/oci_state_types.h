/* Made by `make generate` from schema/oci/oci_state.json, digest 7a900e58eb17ff80. */
/* State of a container. To change this, edit the schema. */
#ifndef GENERATED_OCI_STATE_TYPES_H
#define GENERATED_OCI_STATE_TYPES_H

#include "model/model.h"

typedef struct zs_oci_state_state zs_oci_state_state;

enum {
    ZS_OCI_STATE_STATE_OCI_VERSION, ZS_OCI_STATE_STATE_ID, ZS_OCI_STATE_STATE_STATUS,
    ZS_OCI_STATE_STATE_PID, ZS_OCI_STATE_STATE_BUNDLE, ZS_OCI_STATE_STATE_ANNOTATIONS,
    ZS_OCI_STATE_STATE_FIELDS
};
/* State of a container. */
struct zs_oci_state_state {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Version of the runtime specification the state follows, in SemVer 2.0.0 form. */
    zs_str oci_version;
    zs_str id; /* Id of the container, unique on the host. */
    /* Where the container is in its life: creating, created, running, stopped, or a word of the
     * runtime's own. */
    zs_str status;
    /* Process id as the host sees it. Needed on Linux when the container is created or running. */
    int64_t pid;
    zs_str bundle; /* Absolute path of the container's bundle. */
    zs_str_map annotations; /* The annotations of the configuration. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_OCI_STATE_TYPE_STATE = 0,
};

#endif
