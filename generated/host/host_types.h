/* Made by `make generate` from schema/host/host.json, digest 7dc083ede443d7cf. */
/* Facts of one host. All but the version are optional. To change this, edit the schema. */
#ifndef GENERATED_HOST_TYPES_H
#define GENERATED_HOST_TYPES_H

#include "model/model.h"

typedef struct zs_host_cgroup zs_host_cgroup;
typedef struct zs_host_device zs_host_device;
typedef struct zs_host_device_entry zs_host_device_entry;
typedef struct zs_host_device_map zs_host_device_map;
typedef struct zs_host_facts zs_host_facts;
typedef struct zs_host_id_range zs_host_id_range;
typedef struct zs_host_id_range_list zs_host_id_range_list;
typedef struct zs_host_path_kind_entry zs_host_path_kind_entry;
typedef struct zs_host_path_kind_map zs_host_path_kind_map;

/* Kinds of device nodes. */
typedef enum zs_host_device_type {
    ZS_HOST_DEVICE_TYPE_C,
    ZS_HOST_DEVICE_TYPE_B,
    ZS_HOST_DEVICE_TYPE_P,
} zs_host_device_type;

/* What stands at a path: a directory, a regular file, or something else. */
typedef enum zs_host_path_kind {
    ZS_HOST_PATH_KIND_DIR,
    ZS_HOST_PATH_KIND_FILE,
    ZS_HOST_PATH_KIND_OTHER,
} zs_host_path_kind;

struct zs_host_id_range_list {
    zs_host_id_range *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_host_device_map {
    zs_host_device_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_host_path_kind_map {
    zs_host_path_kind_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_HOST_FACTS_VERSION, ZS_HOST_FACTS_UID, ZS_HOST_FACTS_GID, ZS_HOST_FACTS_USER,
    ZS_HOST_FACTS_SUBUID, ZS_HOST_FACTS_SUBGID, ZS_HOST_FACTS_DEVICES, ZS_HOST_FACTS_PATHS,
    ZS_HOST_FACTS_CGROUP, ZS_HOST_FACTS_ENVIRONMENT, ZS_HOST_FACTS_KERNEL, ZS_HOST_FACTS_ARCH,
    ZS_HOST_FACTS_FIELDS
};
/* Facts of one host. All but the version are optional. */
struct zs_host_facts {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t version; /* Version of this format. */
    uint32_t uid; /* Effective user id of who will run the container; not 0 means rootless. */
    uint32_t gid; /* Effective group id. */
    zs_str user; /* Name of that user. */
    zs_host_id_range_list subuid; /* Ranges of subordinate user ids, as of /etc/subuid. */
    zs_host_id_range_list subgid; /* Ranges of subordinate group ids, as of /etc/subgid. */
    zs_host_device_map devices; /* Device nodes that exist, by path. */
    /* Other paths that exist. A path neither here nor in devices does not exist. */
    zs_host_path_kind_map paths;
    zs_host_cgroup *cgroup; /* Cgroups of the host. */
    /* Environment variables that `$E:` references and the cgroup parent are read from. */
    zs_str_map environment;
    zs_str kernel; /* Release of the kernel, such as `6.1.0`. */
    zs_str arch; /* CPU architecture as Go names it, such as `amd64`. */
};

enum {
    ZS_HOST_ID_RANGE_NAME, ZS_HOST_ID_RANGE_START, ZS_HOST_ID_RANGE_COUNT, ZS_HOST_ID_RANGE_FIELDS
};
/* A range of subordinate ids of a user. */
struct zs_host_id_range {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name; /* User the range belongs to: a name or a number. */
    uint32_t start; /* First id of the range. */
    uint32_t count; /* How many ids it has. */
};

enum {
    ZS_HOST_DEVICE_TYPE, ZS_HOST_DEVICE_MAJOR, ZS_HOST_DEVICE_MINOR, ZS_HOST_DEVICE_MODE,
    ZS_HOST_DEVICE_UID, ZS_HOST_DEVICE_GID, ZS_HOST_DEVICE_FIELDS
};
/* A device node. */
struct zs_host_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_host_device_type type; /* Kind of node: character (c), block (b) or FIFO (p). */
    uint32_t major; /* Major number. */
    uint32_t minor; /* Minor number. */
    uint32_t mode; /* Permission bits, in decimal. */
    uint32_t uid; /* Owner on the host. */
    uint32_t gid; /* Group on the host. */
};

enum {
    ZS_HOST_CGROUP_VERSION, ZS_HOST_CGROUP_PARENT, ZS_HOST_CGROUP_ROOT_WRITABLE,
    ZS_HOST_CGROUP_CONTROLLERS, ZS_HOST_CGROUP_FIELDS
};
/* Cgroups of the host. */
struct zs_host_cgroup {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t version; /* 2 for the unified hierarchy, 1 for the older ones and for both together. */
    zs_str parent; /* Cgroup that was found to be the parent for containers; empty: none. */
    bool root_writable; /* The top of the hierarchy can be written. */
    zs_str_list controllers; /* Controllers that are available, such as `memory`. */
};

struct zs_host_device_entry {
    zs_str key;
    zs_span key_at;
    zs_host_device value;
};

struct zs_host_path_kind_entry {
    zs_str key;
    zs_span key_at;
    zs_host_path_kind value;
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_HOST_TYPE_FACTS = 0,
    ZS_HOST_TYPE_ID_RANGE = 4,
    ZS_HOST_TYPE_DEVICE = 6,
    ZS_HOST_TYPE_CGROUP = 11,
};

/* ---- setters: each marks its field with the origin of the value --------------------------------
 * new    an empty object
 * set    a scalar, or a whole list, map or object
 * make   an object field: get it or create it
 * add    append to a list; what it returns is valid until the next one is appended
 * put    the entry of a map with that key
 * begin  a list or map, so that it is written even when it stays empty
 * Those that allocate return NULL or false only without memory. */
enum { ZS_HOST_NO_FIELDS = -1 };
void *zs_host_make_object(zs_arena *a, zs_node *o, unsigned field, void *slot, size_t size,
    int n_fields, zs_origin from);
void *zs_host_add_item(zs_arena *a, zs_node *o, unsigned field, void *list, size_t size,
    int n_fields, zs_origin from);
void *zs_host_put_entry(zs_arena *a, zs_node *o, unsigned field, void *map, size_t size,
    zs_str key, int n_fields, zs_origin from);

static inline zs_host_facts *zs_host_facts_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_host_facts), ZS_HOST_FACTS_FIELDS);
}
static inline void zs_host_facts_set_version(zs_host_facts *o, uint32_t v, zs_origin from) {
    o->version = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_VERSION, from);
}
static inline void zs_host_facts_set_uid(zs_host_facts *o, uint32_t v, zs_origin from) {
    o->uid = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_UID, from);
}
static inline void zs_host_facts_set_gid(zs_host_facts *o, uint32_t v, zs_origin from) {
    o->gid = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_GID, from);
}
static inline void zs_host_facts_set_user(zs_host_facts *o, zs_str v, zs_origin from) {
    o->user = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_USER, from);
}
static inline void zs_host_facts_set_subuid(zs_host_facts *o, zs_host_id_range_list v, zs_origin
    from) {
    o->subuid = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_SUBUID, from);
}
static inline void zs_host_facts_begin_subuid(zs_host_facts *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_FACTS_SUBUID, from);
}
static inline zs_host_id_range *zs_host_facts_add_subuid(zs_arena *a, zs_host_facts *o, zs_origin
    from) {
    return zs_host_add_item(a, &o->node, ZS_HOST_FACTS_SUBUID, &o->subuid, sizeof(*o->subuid.items),
        ZS_HOST_ID_RANGE_FIELDS, from);
}
static inline void zs_host_facts_set_subgid(zs_host_facts *o, zs_host_id_range_list v, zs_origin
    from) {
    o->subgid = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_SUBGID, from);
}
static inline void zs_host_facts_begin_subgid(zs_host_facts *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_FACTS_SUBGID, from);
}
static inline zs_host_id_range *zs_host_facts_add_subgid(zs_arena *a, zs_host_facts *o, zs_origin
    from) {
    return zs_host_add_item(a, &o->node, ZS_HOST_FACTS_SUBGID, &o->subgid, sizeof(*o->subgid.items),
        ZS_HOST_ID_RANGE_FIELDS, from);
}
static inline void zs_host_facts_set_devices(zs_host_facts *o, zs_host_device_map v, zs_origin
    from) {
    o->devices = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_DEVICES, from);
}
static inline void zs_host_facts_begin_devices(zs_host_facts *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_FACTS_DEVICES, from);
}
static inline zs_host_device *zs_host_facts_put_devices(zs_arena *a, zs_host_facts *o, zs_str key,
    zs_origin from) {
    return zs_host_put_entry(a, &o->node, ZS_HOST_FACTS_DEVICES, &o->devices,
        sizeof(*o->devices.items), key, ZS_HOST_DEVICE_FIELDS, from);
}
static inline void zs_host_facts_set_paths(zs_host_facts *o, zs_host_path_kind_map v, zs_origin
    from) {
    o->paths = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_PATHS, from);
}
static inline void zs_host_facts_begin_paths(zs_host_facts *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_FACTS_PATHS, from);
}
static inline bool zs_host_facts_put_paths(zs_arena *a, zs_host_facts *o, zs_str key,
    zs_host_path_kind v, zs_origin from) {
    zs_host_path_kind *slot = zs_host_put_entry(a, &o->node, ZS_HOST_FACTS_PATHS, &o->paths,
        sizeof(*o->paths.items), key, ZS_HOST_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_host_facts_set_cgroup(zs_host_facts *o, zs_host_cgroup *v, zs_origin from) {
    o->cgroup = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_CGROUP, from);
}
static inline zs_host_cgroup *zs_host_facts_make_cgroup(zs_arena *a, zs_host_facts *o, zs_origin
    from) {
    return zs_host_make_object(a, &o->node, ZS_HOST_FACTS_CGROUP, &o->cgroup, sizeof(*o->cgroup),
        ZS_HOST_CGROUP_FIELDS, from);
}
static inline void zs_host_facts_set_environment(zs_host_facts *o, zs_str_map v, zs_origin from) {
    o->environment = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_ENVIRONMENT, from);
}
static inline void zs_host_facts_begin_environment(zs_host_facts *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_FACTS_ENVIRONMENT, from);
}
static inline bool zs_host_facts_put_environment(zs_arena *a, zs_host_facts *o, zs_str key, zs_str
    v, zs_origin from) {
    zs_str *slot = zs_host_put_entry(a, &o->node, ZS_HOST_FACTS_ENVIRONMENT, &o->environment,
        sizeof(*o->environment.items), key, ZS_HOST_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}
static inline void zs_host_facts_set_kernel(zs_host_facts *o, zs_str v, zs_origin from) {
    o->kernel = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_KERNEL, from);
}
static inline void zs_host_facts_set_arch(zs_host_facts *o, zs_str v, zs_origin from) {
    o->arch = v;
    zs_object_mark(&o->node, ZS_HOST_FACTS_ARCH, from);
}

static inline zs_host_id_range *zs_host_id_range_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_host_id_range), ZS_HOST_ID_RANGE_FIELDS);
}
static inline void zs_host_id_range_set_name(zs_host_id_range *o, zs_str v, zs_origin from) {
    o->name = v;
    zs_object_mark(&o->node, ZS_HOST_ID_RANGE_NAME, from);
}
static inline void zs_host_id_range_set_start(zs_host_id_range *o, uint32_t v, zs_origin from) {
    o->start = v;
    zs_object_mark(&o->node, ZS_HOST_ID_RANGE_START, from);
}
static inline void zs_host_id_range_set_count(zs_host_id_range *o, uint32_t v, zs_origin from) {
    o->count = v;
    zs_object_mark(&o->node, ZS_HOST_ID_RANGE_COUNT, from);
}

static inline zs_host_device *zs_host_device_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_host_device), ZS_HOST_DEVICE_FIELDS);
}
static inline void zs_host_device_set_type(zs_host_device *o, zs_host_device_type v, zs_origin
    from) {
    o->type = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_TYPE, from);
}
static inline void zs_host_device_set_major(zs_host_device *o, uint32_t v, zs_origin from) {
    o->major = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_MAJOR, from);
}
static inline void zs_host_device_set_minor(zs_host_device *o, uint32_t v, zs_origin from) {
    o->minor = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_MINOR, from);
}
static inline void zs_host_device_set_mode(zs_host_device *o, uint32_t v, zs_origin from) {
    o->mode = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_MODE, from);
}
static inline void zs_host_device_set_uid(zs_host_device *o, uint32_t v, zs_origin from) {
    o->uid = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_UID, from);
}
static inline void zs_host_device_set_gid(zs_host_device *o, uint32_t v, zs_origin from) {
    o->gid = v;
    zs_object_mark(&o->node, ZS_HOST_DEVICE_GID, from);
}

static inline zs_host_cgroup *zs_host_cgroup_new(zs_arena *a) {
    return zs_object_new(a, sizeof(zs_host_cgroup), ZS_HOST_CGROUP_FIELDS);
}
static inline void zs_host_cgroup_set_version(zs_host_cgroup *o, uint32_t v, zs_origin from) {
    o->version = v;
    zs_object_mark(&o->node, ZS_HOST_CGROUP_VERSION, from);
}
static inline void zs_host_cgroup_set_parent(zs_host_cgroup *o, zs_str v, zs_origin from) {
    o->parent = v;
    zs_object_mark(&o->node, ZS_HOST_CGROUP_PARENT, from);
}
static inline void zs_host_cgroup_set_root_writable(zs_host_cgroup *o, bool v, zs_origin from) {
    o->root_writable = v;
    zs_object_mark(&o->node, ZS_HOST_CGROUP_ROOT_WRITABLE, from);
}
static inline void zs_host_cgroup_set_controllers(zs_host_cgroup *o, zs_str_list v, zs_origin
    from) {
    o->controllers = v;
    zs_object_mark(&o->node, ZS_HOST_CGROUP_CONTROLLERS, from);
}
static inline void zs_host_cgroup_begin_controllers(zs_host_cgroup *o, zs_origin from) {
    zs_object_mark(&o->node, ZS_HOST_CGROUP_CONTROLLERS, from);
}
static inline bool zs_host_cgroup_add_controllers(zs_arena *a, zs_host_cgroup *o, zs_str v,
    zs_origin from) {
    zs_str *slot = zs_host_add_item(a, &o->node, ZS_HOST_CGROUP_CONTROLLERS, &o->controllers,
        sizeof(*o->controllers.items), ZS_HOST_NO_FIELDS, from);
    if (slot != NULL) *slot = v;
    return slot != NULL;
}

#endif
