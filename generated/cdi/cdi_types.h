/* Made by `make generate` from schema/cdi/cdi.json, digest d6b48bbc4b96089a. */
/* One file: the devices of one kind. To change this, edit the schema. */
#ifndef GENERATED_CDI_TYPES_H
#define GENERATED_CDI_TYPES_H

#include "model/model.h"

typedef struct zs_cdi_container_edits zs_cdi_container_edits;
typedef struct zs_cdi_device zs_cdi_device;
typedef struct zs_cdi_device_list zs_cdi_device_list;
typedef struct zs_cdi_device_node zs_cdi_device_node;
typedef struct zs_cdi_device_node_list zs_cdi_device_node_list;
typedef struct zs_cdi_hook zs_cdi_hook;
typedef struct zs_cdi_hook_list zs_cdi_hook_list;
typedef struct zs_cdi_hooks zs_cdi_hooks;
typedef struct zs_cdi_hooks_map zs_cdi_hooks_map;
typedef struct zs_cdi_intel_rdt zs_cdi_intel_rdt;
typedef struct zs_cdi_mount zs_cdi_mount;
typedef struct zs_cdi_mount_list zs_cdi_mount_list;
typedef struct zs_cdi_net_device zs_cdi_net_device;
typedef struct zs_cdi_net_device_list zs_cdi_net_device_list;
typedef struct zs_cdi_plain_hook zs_cdi_plain_hook;
typedef struct zs_cdi_plain_hook_list zs_cdi_plain_hook_list;
typedef struct zs_cdi_spec zs_cdi_spec;
typedef struct zs_cdi_u32_list zs_cdi_u32_list;

/* The points of a container's life. */
typedef enum zs_cdi_hook_name {
    ZS_CDI_HOOK_NAME_PRESTART,
    ZS_CDI_HOOK_NAME_CREATE_RUNTIME, /* "createRuntime" */
    ZS_CDI_HOOK_NAME_CREATE_CONTAINER, /* "createContainer" */
    ZS_CDI_HOOK_NAME_START_CONTAINER, /* "startContainer" */
    ZS_CDI_HOOK_NAME_POSTSTART,
    ZS_CDI_HOOK_NAME_POSTSTOP,
} zs_cdi_hook_name;

struct zs_cdi_device_node_list {
    zs_cdi_device_node *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_net_device_list {
    zs_cdi_net_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_mount_list {
    zs_cdi_mount *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_hook_list {
    zs_cdi_hook *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_plain_hook_list {
    zs_cdi_plain_hook *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_u32_list {
    uint32_t *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_cdi_device_list {
    zs_cdi_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_CDI_SPEC_CDI_VERSION, ZS_CDI_SPEC_KIND, ZS_CDI_SPEC_ANNOTATIONS, ZS_CDI_SPEC_DEVICES,
    ZS_CDI_SPEC_CONTAINER_EDITS, ZS_CDI_SPEC_FIELDS
};
/* One file: the devices of one kind. */
struct zs_cdi_spec {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Version of the Container Device Interface the file is written for; not below what its
     * members need. */
    zs_str cdi_version;
    zs_str kind; /* Kind of all devices in the file, as VENDOR/CLASS, such as `vendor.com/gpu`. */
    zs_str_map annotations; /* Free text about the file. */
    zs_cdi_device_list devices; /* Devices of the file, at least one, each name once. */
    /* Edits made once when any device of the file is used. */
    zs_cdi_container_edits *container_edits;
};

enum {
    ZS_CDI_DEVICE_NAME, ZS_CDI_DEVICE_ANNOTATIONS, ZS_CDI_DEVICE_CONTAINER_EDITS,
    ZS_CDI_DEVICE_FIELDS
};
/* A device that can be asked for as VENDOR/CLASS=NAME. */
struct zs_cdi_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Name of the device, unique among the files of a kind. May start with a digit since 0.5.0. */
    zs_str name;
    zs_str_map annotations; /* Free text about the device. */
    /* Edits made when this device is used. At least one. */
    zs_cdi_container_edits *container_edits;
};

enum {
    ZS_CDI_CONTAINER_EDITS_ENV, ZS_CDI_CONTAINER_EDITS_DEVICE_NODES,
    ZS_CDI_CONTAINER_EDITS_NET_DEVICES, ZS_CDI_CONTAINER_EDITS_MOUNTS, ZS_CDI_CONTAINER_EDITS_HOOKS,
    ZS_CDI_CONTAINER_EDITS_INTEL_RDT, ZS_CDI_CONTAINER_EDITS_ADDITIONAL_GIDS,
    ZS_CDI_CONTAINER_EDITS_FIELDS
};
/* Changes to a container's configuration. */
struct zs_cdi_container_edits {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Environment variables as KEY=VALUE; a key that is there already is replaced. */
    zs_str_list env;
    zs_cdi_device_node_list device_nodes; /* Device nodes to make in the container. */
    zs_cdi_net_device_list net_devices; /* Network interfaces to move into the container. */
    zs_cdi_mount_list mounts; /* File systems to mount. */
    zs_cdi_hooks *hooks; /* Hooks to append. */
    zs_cdi_intel_rdt *intel_rdt; /* Intel RDT settings; the last device's replace the others'. */
    zs_cdi_u32_list additional_gids; /* Groups to add to the process; 0 is passed over. */
};

enum {
    ZS_CDI_DEVICE_NODE_PATH, ZS_CDI_DEVICE_NODE_HOST_PATH, ZS_CDI_DEVICE_NODE_TYPE,
    ZS_CDI_DEVICE_NODE_MAJOR, ZS_CDI_DEVICE_NODE_MINOR, ZS_CDI_DEVICE_NODE_FILE_MODE,
    ZS_CDI_DEVICE_NODE_PERMISSIONS, ZS_CDI_DEVICE_NODE_UID, ZS_CDI_DEVICE_NODE_GID,
    ZS_CDI_DEVICE_NODE_FIELDS
};
/* A device node in the container. */
struct zs_cdi_device_node {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Path of the node in the container. */
    zs_str host_path; /* Path of the node on the host; the same as path without it. */
    zs_str type; /* Kind of node: b, c, u or p; the host's without it. */
    int64_t major; /* Major number; the host's without it. */
    int64_t minor; /* Minor number; the host's without it. */
    uint32_t file_mode; /* Permission bits, in decimal; the host's without it. */
    zs_str permissions; /* What the cgroup allows: any of r, w and m, or `none`. rwm without it. */
    uint32_t uid; /* Owner in the container; the process's user without it. */
    uint32_t gid; /* Group in the container; the process's group without it. */
};

enum {
    ZS_CDI_NET_DEVICE_HOST_INTERFACE_NAME, ZS_CDI_NET_DEVICE_NAME, ZS_CDI_NET_DEVICE_FIELDS
};
/* A network interface to move into the container. */
struct zs_cdi_net_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str host_interface_name; /* Its name on the host. */
    zs_str name; /* Its name in the container. */
};

enum {
    ZS_CDI_MOUNT_HOST_PATH, ZS_CDI_MOUNT_CONTAINER_PATH, ZS_CDI_MOUNT_OPTIONS, ZS_CDI_MOUNT_TYPE,
    ZS_CDI_MOUNT_FIELDS
};
/* A mount. */
struct zs_cdi_mount {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str host_path; /* What is mounted: a path on the host. */
    zs_str container_path; /* Where it is mounted in the container. */
    zs_str_list options; /* Mount options, handed on as they are. */
    zs_str type; /* File system type. */
};

typedef enum zs_cdi_hooks_tag {
    ZS_CDI_HOOKS_LIST,
    ZS_CDI_HOOKS_HOOKS_MAP,
} zs_cdi_hooks_tag;
/* Hooks in the standard form, a list, or in the form ZLayer reads, lists by kind. */
struct zs_cdi_hooks {
    zs_node node;
    zs_cdi_hooks_tag tag;
    union {
        zs_cdi_hook_list *list;
        zs_cdi_hooks_map *hooks_map;
    } as;
};

enum {
    ZS_CDI_HOOK_HOOK_NAME, ZS_CDI_HOOK_PATH, ZS_CDI_HOOK_ARGS, ZS_CDI_HOOK_ENV, ZS_CDI_HOOK_TIMEOUT,
    ZS_CDI_HOOK_FIELDS
};
/* A program run at a point of the container's life. */
struct zs_cdi_hook {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_cdi_hook_name hook_name; /* Which point. */
    zs_str path; /* Path of the program, absolute where the hook runs. */
    zs_str_list args; /* Arguments including the program's name at index 0. */
    zs_str_list env; /* Environment of the program as KEY=VALUE. */
    /* How long the hook may run; should be more than 0, which the reference library does not
     * check. */
    int64_t timeout;
};

enum {
    ZS_CDI_HOOKS_MAP_PRESTART, ZS_CDI_HOOKS_MAP_CREATE_RUNTIME, ZS_CDI_HOOKS_MAP_CREATE_CONTAINER,
    ZS_CDI_HOOKS_MAP_START_CONTAINER, ZS_CDI_HOOKS_MAP_POSTSTART, ZS_CDI_HOOKS_MAP_POSTSTOP,
    ZS_CDI_HOOKS_MAP_FIELDS
};
/* Hooks by kind, the form ZLayer reads. The reference library refuses it. */
struct zs_cdi_hooks_map {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_cdi_plain_hook_list prestart; /* Hooks of the kind prestart. */
    zs_cdi_plain_hook_list create_runtime; /* Hooks of the kind createRuntime. */
    zs_cdi_plain_hook_list create_container; /* Hooks of the kind createContainer. */
    zs_cdi_plain_hook_list start_container; /* Hooks of the kind startContainer. */
    zs_cdi_plain_hook_list poststart; /* Hooks of the kind poststart. */
    zs_cdi_plain_hook_list poststop; /* Hooks of the kind poststop. */
};

enum {
    ZS_CDI_PLAIN_HOOK_PATH, ZS_CDI_PLAIN_HOOK_ARGS, ZS_CDI_PLAIN_HOOK_ENV,
    ZS_CDI_PLAIN_HOOK_TIMEOUT, ZS_CDI_PLAIN_HOOK_FIELDS
};
/* A hook whose kind is said by the list it stands in. */
struct zs_cdi_plain_hook {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Path of the program, absolute where the hook runs. */
    zs_str_list args; /* Arguments including the program's name at index 0. */
    zs_str_list env; /* Environment of the program as KEY=VALUE. */
    int64_t timeout; /* How long the hook may run; should be more than 0. */
};

enum {
    ZS_CDI_INTEL_RDT_CLOS_ID, ZS_CDI_INTEL_RDT_L3_CACHE_SCHEMA, ZS_CDI_INTEL_RDT_MEM_BW_SCHEMA,
    ZS_CDI_INTEL_RDT_SCHEMATA, ZS_CDI_INTEL_RDT_ENABLE_MONITORING, ZS_CDI_INTEL_RDT_FIELDS
};
/* Intel RDT settings, as those of the OCI configuration. */
struct zs_cdi_intel_rdt {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str clos_id; /* Name of the class of service. */
    zs_str l3_cache_schema; /* Line for the L3 cache. */
    zs_str mem_bw_schema; /* Line for the memory bandwidth. */
    zs_str_list schemata; /* Lines for the schemata file; an empty list counts as given. */
    bool enable_monitoring; /* Make a monitoring group of the container's own. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_CDI_TYPE_SPEC = 0,
    ZS_CDI_TYPE_DEVICE = 5,
    ZS_CDI_TYPE_CONTAINER_EDITS = 7,
    ZS_CDI_TYPE_DEVICE_NODE = 10,
    ZS_CDI_TYPE_NET_DEVICE = 17,
    ZS_CDI_TYPE_MOUNT = 19,
    ZS_CDI_TYPE_HOOKS = 22,
    ZS_CDI_TYPE_HOOK = 23,
    ZS_CDI_TYPE_HOOKS_MAP = 26,
    ZS_CDI_TYPE_PLAIN_HOOK = 27,
    ZS_CDI_TYPE_INTEL_RDT = 29,
};

#endif
