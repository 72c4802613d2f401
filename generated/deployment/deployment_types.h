/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* Services that belong together. A deployment without services is valid. To change this, edit
 * the schema. */
#ifndef GENERATED_DEPLOYMENT_TYPES_H
#define GENERATED_DEPLOYMENT_TYPES_H

#include "model/model.h"

typedef struct zs_svc_affinity zs_svc_affinity;
typedef struct zs_svc_affinity_object zs_svc_affinity_object;
typedef struct zs_svc_any_entry zs_svc_any_entry;
typedef struct zs_svc_any_map zs_svc_any_map;
typedef struct zs_svc_api zs_svc_api;
typedef struct zs_svc_command zs_svc_command;
typedef struct zs_svc_depends zs_svc_depends;
typedef struct zs_svc_depends_list zs_svc_depends_list;
typedef struct zs_svc_deployment zs_svc_deployment;
typedef struct zs_svc_device zs_svc_device;
typedef struct zs_svc_device_list zs_svc_device_list;
typedef struct zs_svc_distributed zs_svc_distributed;
typedef struct zs_svc_endpoint zs_svc_endpoint;
typedef struct zs_svc_endpoint_list zs_svc_endpoint_list;
typedef struct zs_svc_endpoint_tunnel zs_svc_endpoint_tunnel;
typedef struct zs_svc_error_on_init zs_svc_error_on_init;
typedef struct zs_svc_error_on_panic zs_svc_error_on_panic;
typedef struct zs_svc_errors zs_svc_errors;
typedef struct zs_svc_external zs_svc_external;
typedef struct zs_svc_external_entry zs_svc_external_entry;
typedef struct zs_svc_external_map zs_svc_external_map;
typedef struct zs_svc_gpu zs_svc_gpu;
typedef struct zs_svc_health zs_svc_health;
typedef struct zs_svc_health_check zs_svc_health_check;
typedef struct zs_svc_health_check_command zs_svc_health_check_command;
typedef struct zs_svc_health_check_http zs_svc_health_check_http;
typedef struct zs_svc_health_check_tcp zs_svc_health_check_tcp;
typedef struct zs_svc_image zs_svc_image;
typedef struct zs_svc_init zs_svc_init;
typedef struct zs_svc_init_step zs_svc_init_step;
typedef struct zs_svc_init_step_list zs_svc_init_step_list;
typedef struct zs_svc_join zs_svc_join;
typedef struct zs_svc_lifecycle zs_svc_lifecycle;
typedef struct zs_svc_logs zs_svc_logs;
typedef struct zs_svc_network zs_svc_network;
typedef struct zs_svc_network_bridge zs_svc_network_bridge;
typedef struct zs_svc_network_container zs_svc_network_container;
typedef struct zs_svc_network_mode zs_svc_network_mode;
typedef struct zs_svc_network_mode_object zs_svc_network_mode_object;
typedef struct zs_svc_node_selector zs_svc_node_selector;
typedef struct zs_svc_nothing zs_svc_nothing;
typedef struct zs_svc_overlay zs_svc_overlay;
typedef struct zs_svc_overlay_settings zs_svc_overlay_settings;
typedef struct zs_svc_overlays zs_svc_overlays;
typedef struct zs_svc_platform zs_svc_platform;
typedef struct zs_svc_port_mapping zs_svc_port_mapping;
typedef struct zs_svc_port_mapping_list zs_svc_port_mapping_list;
typedef struct zs_svc_replica_group zs_svc_replica_group;
typedef struct zs_svc_replica_group_list zs_svc_replica_group_list;
typedef struct zs_svc_resources zs_svc_resources;
typedef struct zs_svc_restart_policy zs_svc_restart_policy;
typedef struct zs_svc_scale zs_svc_scale;
typedef struct zs_svc_scale_adaptive zs_svc_scale_adaptive;
typedef struct zs_svc_scale_fixed zs_svc_scale_fixed;
typedef struct zs_svc_scale_manual zs_svc_scale_manual;
typedef struct zs_svc_scale_targets zs_svc_scale_targets;
typedef struct zs_svc_service zs_svc_service;
typedef struct zs_svc_service_entry zs_svc_service_entry;
typedef struct zs_svc_service_map zs_svc_service_map;
typedef struct zs_svc_storage zs_svc_storage;
typedef struct zs_svc_storage_anonymous zs_svc_storage_anonymous;
typedef struct zs_svc_storage_bind zs_svc_storage_bind;
typedef struct zs_svc_storage_list zs_svc_storage_list;
typedef struct zs_svc_storage_named zs_svc_storage_named;
typedef struct zs_svc_storage_s3 zs_svc_storage_s3;
typedef struct zs_svc_storage_tmpfs zs_svc_storage_tmpfs;
typedef struct zs_svc_stream zs_svc_stream;
typedef struct zs_svc_stream_check zs_svc_stream_check;
typedef struct zs_svc_stream_check_tcp_connect zs_svc_stream_check_tcp_connect;
typedef struct zs_svc_stream_check_udp_probe zs_svc_stream_check_udp_probe;
typedef struct zs_svc_tunnel zs_svc_tunnel;
typedef struct zs_svc_tunnel_access zs_svc_tunnel_access;
typedef struct zs_svc_tunnel_entry zs_svc_tunnel_entry;
typedef struct zs_svc_tunnel_map zs_svc_tunnel_map;
typedef struct zs_svc_ulimit zs_svc_ulimit;
typedef struct zs_svc_ulimit_entry zs_svc_ulimit_entry;
typedef struct zs_svc_ulimit_map zs_svc_ulimit_map;
typedef struct zs_svc_wasm zs_svc_wasm;
typedef struct zs_svc_wasm_capabilities zs_svc_wasm_capabilities;
typedef struct zs_svc_wasm_preopen zs_svc_wasm_preopen;
typedef struct zs_svc_wasm_preopen_list zs_svc_wasm_preopen_list;

/* Version of the document format. There is one: `v1`. */
typedef enum zs_svc_deployment_version {
    ZS_SVC_DEPLOYMENT_VERSION_V1,
} zs_svc_deployment_version;

/* `service` runs for good, `job` once to its end, `cron` whenever `schedule` says. */
typedef enum zs_svc_rtype {
    ZS_SVC_RTYPE_SERVICE,
    ZS_SVC_RTYPE_JOB,
    ZS_SVC_RTYPE_CRON,
} zs_svc_rtype;

/* `always`: before every start; `newer`: when the registry has another digest; `if_not_present`:
 * when it is not there yet, though ZLayer treats it as `newer` for the tag `latest`; `never`: it
 * must be there. Kubernetes' `IfNotPresent` is spelled `if_not_present` here. */
typedef enum zs_svc_pull_policy {
    ZS_SVC_PULL_POLICY_ALWAYS,
    ZS_SVC_PULL_POLICY_NEWER,
    ZS_SVC_PULL_POLICY_IF_NOT_PRESENT,
    ZS_SVC_PULL_POLICY_NEVER,
} zs_svc_pull_policy;

/* `local_first`: what this node has, then elsewhere; `s3_first`: the S3 store before others;
 * `remote_only`: the registry alone; `local_only`: what this node has alone. */
typedef enum zs_svc_source_policy {
    ZS_SVC_SOURCE_POLICY_LOCAL_FIRST,
    ZS_SVC_SOURCE_POLICY_S3_FIRST,
    ZS_SVC_SOURCE_POLICY_REMOTE_ONLY,
    ZS_SVC_SOURCE_POLICY_LOCAL_ONLY,
} zs_svc_source_policy;

/* `best-effort`: as many replicas as fit; `gang`: all replicas or none; `spread`: over as many
 * nodes as there are. */
typedef enum zs_svc_gpu_scheduling {
    ZS_SVC_GPU_SCHEDULING_BEST_EFFORT, /* "best-effort" */
    ZS_SVC_GPU_SCHEDULING_GANG,
    ZS_SVC_GPU_SCHEDULING_SPREAD,
} zs_svc_gpu_scheduling;

/* `exclusive`: nobody else; `mps`: NVIDIA's Multi-Process Service; `time-slice`: turns, written
 * with a hyphen. */
typedef enum zs_svc_gpu_sharing {
    ZS_SVC_GPU_SHARING_EXCLUSIVE,
    ZS_SVC_GPU_SHARING_MPS,
    ZS_SVC_GPU_SHARING_TIME_SLICE, /* "time-slice" */
} zs_svc_gpu_sharing;

/* `open`: any trusted node of the deployment may join; `token`: a node with a join key;
 * `closed`: none, the scheduler alone places replicas. */
typedef enum zs_svc_join_mode {
    ZS_SVC_JOIN_MODE_OPEN,
    ZS_SVC_JOIN_MODE_TOKEN,
    ZS_SVC_JOIN_MODE_CLOSED,
} zs_svc_join_mode;

/* `service`: this service; `global`: every service of the deployment. */
typedef enum zs_svc_join_scope {
    ZS_SVC_JOIN_SCOPE_SERVICE,
    ZS_SVC_JOIN_SCOPE_GLOBAL,
} zs_svc_join_scope;

/* What is spoken at an endpoint. gRPC and HTTP/2 are `http` or `https`. */
typedef enum zs_svc_protocol {
    ZS_SVC_PROTOCOL_HTTP,
    ZS_SVC_PROTOCOL_HTTPS,
    ZS_SVC_PROTOCOL_TCP,
    ZS_SVC_PROTOCOL_UDP,
    ZS_SVC_PROTOCOL_WEBSOCKET,
} zs_svc_protocol;

/* `public`: from outside; `internal`: only services of the deployment. It is a word, not true or
 * false. */
typedef enum zs_svc_expose {
    ZS_SVC_EXPOSE_PUBLIC,
    ZS_SVC_EXPOSE_INTERNAL,
} zs_svc_expose;

/* `spread`: over as many nodes as there are; `pack`: on as few nodes as will do. To pin, write
 * `{pin: NODE}`. */
typedef enum zs_svc_affinity_word {
    ZS_SVC_AFFINITY_WORD_SPREAD,
    ZS_SVC_AFFINITY_WORD_PACK,
} zs_svc_affinity_word;

/* `started`: its process runs; `healthy`: its health check passes; `ready`: traffic is sent to
 * it. */
typedef enum zs_svc_depends_condition {
    ZS_SVC_DEPENDS_CONDITION_STARTED,
    ZS_SVC_DEPENDS_CONDITION_HEALTHY,
    ZS_SVC_DEPENDS_CONDITION_READY,
} zs_svc_depends_condition;

/* `fail`: give up; `warn`: go on with a warning; `continue`: go on. */
typedef enum zs_svc_on_failure {
    ZS_SVC_ON_FAILURE_FAIL,
    ZS_SVC_ON_FAILURE_WARN,
    ZS_SVC_ON_FAILURE_CONTINUE,
} zs_svc_on_failure;

/* `fail`: give up; `restart`: start again; `backoff`: start again after a pause that grows. */
typedef enum zs_svc_init_failure_action {
    ZS_SVC_INIT_FAILURE_ACTION_FAIL,
    ZS_SVC_INIT_FAILURE_ACTION_RESTART,
    ZS_SVC_INIT_FAILURE_ACTION_BACKOFF,
} zs_svc_init_failure_action;

/* `restart`: start it again; `shutdown`: stop it; `isolate`: keep it, cut off from the others. */
typedef enum zs_svc_panic_action {
    ZS_SVC_PANIC_ACTION_RESTART,
    ZS_SVC_PANIC_ACTION_SHUTDOWN,
    ZS_SVC_PANIC_ACTION_ISOLATE,
} zs_svc_panic_action;

/* Separation of Windows containers: `process` shares the kernel, `hyperv` uses a virtual
 * machine, `auto` leaves it to the node. */
typedef enum zs_svc_isolation {
    ZS_SVC_ISOLATION_AUTO,
    ZS_SVC_ISOLATION_PROCESS,
    ZS_SVC_ISOLATION_HYPERV,
} zs_svc_isolation;

/* `local`: a disk of the node, safe for databases; `cached`: a slower store behind a fast local
 * cache; `network`: a network file system, not safe for SQLite and its like. */
typedef enum zs_svc_storage_tier {
    ZS_SVC_STORAGE_TIER_LOCAL,
    ZS_SVC_STORAGE_TIER_CACHED,
    ZS_SVC_STORAGE_TIER_NETWORK,
} zs_svc_storage_tier;

/* `tcp` or `udp`. */
typedef enum zs_svc_transport {
    ZS_SVC_TRANSPORT_TCP,
    ZS_SVC_TRANSPORT_UDP,
} zs_svc_transport;

/* `shared`: any node with room, beside other services; `dedicated`: each replica has a node of
 * its own; `exclusive`: nodes on which nothing but this service runs. */
typedef enum zs_svc_node_mode {
    ZS_SVC_NODE_MODE_SHARED,
    ZS_SVC_NODE_MODE_DEDICATED,
    ZS_SVC_NODE_MODE_EXCLUSIVE,
} zs_svc_node_mode;

/* `linux`, `windows` or `macos` (not `darwin`). */
typedef enum zs_svc_os {
    ZS_SVC_OS_LINUX,
    ZS_SVC_OS_WINDOWS,
    ZS_SVC_OS_MACOS,
} zs_svc_os;

/* `amd64` (x86-64) or `arm64` (aarch64). */
typedef enum zs_svc_arch {
    ZS_SVC_ARCH_AMD64,
    ZS_SVC_ARCH_ARM64,
} zs_svc_arch;

/* `standard` is a container and `job` a container that ends; the others are WebAssembly: an HTTP
 * handler, plugin, transformer, authenticator, rate limiter, middleware or router. */
typedef enum zs_svc_service_type {
    ZS_SVC_SERVICE_TYPE_STANDARD,
    ZS_SVC_SERVICE_TYPE_WASM_HTTP,
    ZS_SVC_SERVICE_TYPE_WASM_PLUGIN,
    ZS_SVC_SERVICE_TYPE_WASM_TRANSFORMER,
    ZS_SVC_SERVICE_TYPE_WASM_AUTHENTICATOR,
    ZS_SVC_SERVICE_TYPE_WASM_RATE_LIMITER,
    ZS_SVC_SERVICE_TYPE_WASM_MIDDLEWARE,
    ZS_SVC_SERVICE_TYPE_WASM_ROUTER,
    ZS_SVC_SERVICE_TYPE_JOB,
} zs_svc_service_type;

/* `no`; `always`; `unless_stopped`: unless somebody stopped it; `on_failure`: when it ended with
 * an error. With underscores, unlike Docker. */
typedef enum zs_svc_restart_kind {
    ZS_SVC_RESTART_KIND_NO,
    ZS_SVC_RESTART_KIND_ALWAYS,
    ZS_SVC_RESTART_KIND_UNLESS_STOPPED,
    ZS_SVC_RESTART_KIND_ON_FAILURE,
} zs_svc_restart_kind;

/* `shared`: one encrypted link between nodes for all services; `dedicated`: a link of its own;
 * `auto`: shared. */
typedef enum zs_svc_overlay_mode {
    ZS_SVC_OVERLAY_MODE_AUTO,
    ZS_SVC_OVERLAY_MODE_SHARED,
    ZS_SVC_OVERLAY_MODE_DEDICATED,
} zs_svc_overlay_mode;

/* `always` and `never` as they say; `auto`: when the service has at most one member. */
typedef enum zs_svc_localhost_reachability {
    ZS_SVC_LOCALHOST_REACHABILITY_AUTO,
    ZS_SVC_LOCALHOST_REACHABILITY_ALWAYS,
    ZS_SVC_LOCALHOST_REACHABILITY_NEVER,
} zs_svc_localhost_reachability;

struct zs_svc_endpoint_list {
    zs_svc_endpoint *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_replica_group_list {
    zs_svc_replica_group *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_depends_list {
    zs_svc_depends *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_any_map {
    zs_svc_any_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_init_step_list {
    zs_svc_init_step *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_device_list {
    zs_svc_device *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_storage_list {
    zs_svc_storage *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_port_mapping_list {
    zs_svc_port_mapping *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_wasm_preopen_list {
    zs_svc_wasm_preopen *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_ulimit_map {
    zs_svc_ulimit_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_service_map {
    zs_svc_service_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_external_map {
    zs_svc_external_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_svc_tunnel_map {
    zs_svc_tunnel_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_SVC_DEPLOYMENT_VERSION, ZS_SVC_DEPLOYMENT_DEPLOYMENT, ZS_SVC_DEPLOYMENT_SERVICES,
    ZS_SVC_DEPLOYMENT_EXTERNALS, ZS_SVC_DEPLOYMENT_TUNNELS, ZS_SVC_DEPLOYMENT_API,
    ZS_SVC_DEPLOYMENT_FIELDS
};
/* Services that belong together. A deployment without services is valid. */
struct zs_svc_deployment {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_deployment_version version; /* Version of the document format. There is one: `v1`. */
    /* Name of the deployment, and the scope in which `$S:` secrets are looked up. */
    zs_str deployment;
    /* The services by name. A name goes into the container id, the host name and the cgroup
     * path, so it is restricted to what all three can hold. */
    zs_svc_service_map services;
    zs_svc_external_map externals; /* Services outside the deployment, by name. */
    zs_svc_tunnel_map tunnels; /* Tunnels between nodes, by name. */
    zs_svc_api *api; /* Settings of the management API. */
};

enum {
    ZS_SVC_SERVICE_RTYPE, ZS_SVC_SERVICE_SCHEDULE, ZS_SVC_SERVICE_IMAGE, ZS_SVC_SERVICE_RESOURCES,
    ZS_SVC_SERVICE_ENV, ZS_SVC_SERVICE_COMMAND, ZS_SVC_SERVICE_NETWORK, ZS_SVC_SERVICE_ENDPOINTS,
    ZS_SVC_SERVICE_SCALE, ZS_SVC_SERVICE_REPLICA_GROUPS, ZS_SVC_SERVICE_DEPENDS,
    ZS_SVC_SERVICE_HEALTH, ZS_SVC_SERVICE_INIT, ZS_SVC_SERVICE_ERRORS, ZS_SVC_SERVICE_LIFECYCLE,
    ZS_SVC_SERVICE_ISOLATION, ZS_SVC_SERVICE_DEVICES, ZS_SVC_SERVICE_STORAGE,
    ZS_SVC_SERVICE_PORT_MAPPINGS, ZS_SVC_SERVICE_CAPABILITIES, ZS_SVC_SERVICE_CAP_DROP,
    ZS_SVC_SERVICE_PRIVILEGED, ZS_SVC_SERVICE_NODE_MODE, ZS_SVC_SERVICE_NODE_SELECTOR,
    ZS_SVC_SERVICE_AFFINITY, ZS_SVC_SERVICE_PLATFORM, ZS_SVC_SERVICE_SERVICE_TYPE,
    ZS_SVC_SERVICE_WASM, ZS_SVC_SERVICE_LOGS, ZS_SVC_SERVICE_HOST_NETWORK, ZS_SVC_SERVICE_HOSTNAME,
    ZS_SVC_SERVICE_DNS, ZS_SVC_SERVICE_EXTRA_HOSTS, ZS_SVC_SERVICE_RESTART_POLICY,
    ZS_SVC_SERVICE_LABELS, ZS_SVC_SERVICE_USER, ZS_SVC_SERVICE_STOP_SIGNAL,
    ZS_SVC_SERVICE_STOP_GRACE_PERIOD, ZS_SVC_SERVICE_SYSCTLS, ZS_SVC_SERVICE_ULIMITS,
    ZS_SVC_SERVICE_SECURITY_OPT, ZS_SVC_SERVICE_PID_MODE, ZS_SVC_SERVICE_IPC_MODE,
    ZS_SVC_SERVICE_NETWORK_MODE, ZS_SVC_SERVICE_EXTRA_GROUPS, ZS_SVC_SERVICE_READ_ONLY_ROOT_FS,
    ZS_SVC_SERVICE_INIT_CONTAINER, ZS_SVC_SERVICE_TTY, ZS_SVC_SERVICE_STDIN_OPEN,
    ZS_SVC_SERVICE_USERNS_MODE, ZS_SVC_SERVICE_CGROUP_PARENT, ZS_SVC_SERVICE_EXPOSE,
    ZS_SVC_SERVICE_OVERLAY, ZS_SVC_SERVICE_LOCALHOST_REACHABILITY, ZS_SVC_SERVICE_FIELDS
};
/* What to run and how. Only `image` is required. */
struct zs_svc_service {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_rtype rtype; /* How long the service lives: for good, once, or by the clock. */
    /* When a `cron` service starts: six or seven fields, `second minute hour day-of-month month
     * day-of-week [year]`, with Sunday as 1, or `@hourly`, `@daily`, `@weekly`, `@monthly`,
     * `@yearly`. Required with `rtype: cron`, an error with any other; the five fields of
     * crontab are an error. */
    zs_str schedule;
    zs_svc_image *image; /* The image to run. Always a map: `image: {name: nginx:1.27}`. */
    /* Limits on processor, memory and the like, and GPUs. Empty: no limit. */
    zs_svc_resources *resources;
    /* Environment variables, in this order after those of the image; a later one of the same
     * name replaces the earlier. */
    zs_str_map env;
    zs_svc_command *command; /* What to run instead of the image's own command. */
    zs_svc_network *network; /* Membership in the overlay networks. Not part of config.json. */
    /* Ports that the service offers. Names are unique within the service. */
    zs_svc_endpoint_list endpoints;
    zs_svc_scale *scale; /* How many replicas run. */
    /* Replicas with different roles, such as a primary and its readers. The option `--role`
     * picks one and applies what it overrides. */
    zs_svc_replica_group_list replica_groups;
    zs_svc_depends_list depends; /* Services that come first. */
    /* How to tell that the service works. Without this block a TCP connection to the first
     * endpoint is tried, after 5 seconds. */
    zs_svc_health *health;
    zs_svc_init *init; /* Steps to take before the service starts. */
    zs_svc_errors *errors; /* What to do when a start or the service itself fails. */
    zs_svc_lifecycle *lifecycle; /* What happens to the service when it ends. */
    /* How strictly a Windows container is separated. On Linux `auto` and `process` are what
     * there is, and `hyperv` is an error. */
    zs_svc_isolation isolation;
    /* Device nodes of the host that the container gets at the same path. */
    zs_svc_device_list devices;
    /* Mounts, in this order after the standard ones. Two mounts of one target are an error. */
    zs_svc_storage_list storage;
    /* Ports of the host that lead to the container. Always maps, never `"80:80"`. */
    zs_svc_port_mapping_list port_mappings;
    /* The Linux capabilities to grant **instead of** the default fourteen, with or without
     * `CAP_`, in any case; `ALL` is every one. Empty: the defaults. Naming any turns
     * `no_new_privs` off unless `security_opt` says otherwise. */
    zs_str_list capabilities;
    /* Capabilities to take away after `capabilities` has been applied; `ALL` is every one. A
     * name in both lists is an error. */
    zs_str_list cap_drop;
    /* Every capability, every device, no masked paths: the container is as strong as root on the
     * host. Use `capabilities` and `devices` where they suffice. */
    bool privileged;
    zs_svc_node_mode node_mode; /* Whether the service shares its node with others. */
    zs_svc_node_selector *node_selector; /* Labels by which a node is chosen. */
    /* How replicas spread over nodes. Absent: on as few as will do; replica groups have their
     * own. */
    zs_svc_affinity *affinity;
    /* Operating system and architecture the service needs. Absent: any. */
    zs_svc_platform *platform;
    /* What kind of program the image holds: a container or one of the WebAssembly kinds. */
    zs_svc_service_type service_type;
    /* Settings of a WebAssembly service. An error with `service_type: standard` or `job`. */
    zs_svc_wasm *wasm;
    zs_svc_logs *logs; /* Where output goes and how long it is kept. */
    /* True: no network namespace of its own. The older spelling of `network_mode: host`;
     * together with another `network_mode` an error. */
    bool host_network;
    /* Host name inside the container, at most 64 bytes. Absent: made from service, role and
     * replica, such as `web-rep-1`. */
    zs_str hostname;
    /* IP addresses of name servers, for `/etc/resolv.conf`; the C library heeds three. */
    zs_str_list dns;
    /* Lines for `/etc/hosts`, each `name:address` or `name:host-gateway`. */
    zs_str_list extra_hosts;
    /* When an ended container starts again. Absent: the node decides. */
    zs_svc_restart_policy *restart_policy;
    zs_str_map labels; /* Labels of the container; they become annotations of config.json. */
    /* Who runs the process: `user`, `uid`, `user:group` or `uid:gid`. Wins over the image's
     * user; names are looked up in the rootfs. */
    zs_str user;
    /* Signal that asks the process to end: a name with or without `SIG`, or a number. Absent:
     * the image's, else SIGTERM. */
    zs_str stop_signal;
    zs_str stop_grace_period; /* Time between the stop signal and SIGKILL. */
    /* Kernel parameters of the container's own namespaces, such as `net.*` or `kernel.shm*`;
     * others are an error. */
    zs_str_map sysctls;
    /* Resource limits of the process by name: `cpu fsize data stack core rss nproc nofile
     * memlock as locks sigpending msgqueue nice rtprio rttime`. Always a map, never `nofile:
     * 1024`. */
    zs_svc_ulimit_map ulimits;
    /* Security options as for Docker: `no-new-privileges[=true|false]`, `apparmor=PROFILE`,
     * `seccomp=FILE` (a profile in Docker's or OCI's form, looked for beside the deployment, or
     * the JSON itself), `seccomp=default`, `seccomp=unconfined`, `label=disable` or
     * `label=type:T`, `systempaths=unconfined`, `mask=/a:/b`, `unmask=/a:/b`, `proc-opts=...`. */
    zs_str_list security_opt;
    /* Process namespace: `private` or `host`. Absent or empty: private. `container:ID` is an
     * error, since nobody knows that container's process here. */
    zs_str pid_mode;
    /* Namespace of shared memory and message queues: `private`, `shareable`, `none` (without
     * /dev/shm) or `host`. Absent or empty: private. `container:ID` is an error, as for
     * `pid_mode`. */
    zs_str ipc_mode;
    /* Network of the container: its own, the host's, none, a bridge's or another container's. */
    zs_svc_network_mode *network_mode;
    /* Further groups of the process, by number or by name in the rootfs. */
    zs_str_list extra_groups;
    /* True: the root file system cannot be written. Give the program a `tmpfs` or a volume where
     * it writes. */
    bool read_only_root_fs;
    /* True: a small init program runs as process 1 and reaps orphans. None is known here: the
     * command itself is process 1, with a warning. */
    bool init_container;
    bool tty; /* True: the process gets a terminal. */
    /* True: standard input stays open without anyone attached. Not part of config.json. */
    bool stdin_open;
    /* User namespace: only `host`, which is what a container has anyway: none as root, the
     * caller's own mapping otherwise. */
    zs_str userns_mode;
    /* Absolute cgroup path below which the container's own cgroup lies. Absent or empty: found
     * by the host's facts; relative paths and `..` are errors. */
    zs_str cgroup_parent;
    /* Ports that the image offers, as documentation: `"3000"` or `8080/tcp`. Opens nothing. */
    zs_str_list expose;
    zs_svc_overlay *overlay; /* Which overlay network the service joins. */
    /* Whether published ports also answer on the node's 127.0.0.1. */
    zs_svc_localhost_reachability localhost_reachability;
};

enum {
    ZS_SVC_IMAGE_NAME, ZS_SVC_IMAGE_PULL_POLICY, ZS_SVC_IMAGE_SOURCE_POLICY, ZS_SVC_IMAGE_FIELDS
};
/* The image to run. */
struct zs_svc_image {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Image reference: `[registry/]repository[:tag][@digest]`. Without a registry it is Docker
     * Hub's, without tag and digest the tag is `latest`; pin a digest for a run that can be
     * repeated. No `https://`. */
    zs_str name;
    zs_svc_pull_policy pull_policy; /* When the image is fetched. */
    /* From where the image is fetched. Absent: `local_first`. */
    zs_svc_source_policy source_policy;
};

enum {
    ZS_SVC_RESOURCES_CPU, ZS_SVC_RESOURCES_MEMORY, ZS_SVC_RESOURCES_GPU,
    ZS_SVC_RESOURCES_PIDS_LIMIT, ZS_SVC_RESOURCES_CPUSET, ZS_SVC_RESOURCES_CPU_SHARES,
    ZS_SVC_RESOURCES_MEMORY_SWAP, ZS_SVC_RESOURCES_MEMORY_RESERVATION,
    ZS_SVC_RESOURCES_MEMORY_SWAPPINESS, ZS_SVC_RESOURCES_OOM_SCORE_ADJ,
    ZS_SVC_RESOURCES_OOM_KILL_DISABLE, ZS_SVC_RESOURCES_BLKIO_WEIGHT, ZS_SVC_RESOURCES_FIELDS
};
/* Limits of the container's cgroup, and GPUs. Whatever is absent is not limited. */
struct zs_svc_resources {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Number of processor cores that the container may use, such as 0.5; at least 0.01, since
     * the kernel takes no smaller quota. 65536 is more than any Linux kernel can be built for. */
    double cpu;
    /* Most memory the container may use, such as `512Mi`. `K M G T` are powers of 1000, `Ki Mi
     * Gi Ti` of 1024, a bare number is bytes; beyond the limit the kernel kills. */
    zs_str memory;
    zs_svc_gpu *gpu; /* GPUs for the container. `gpu: {}` is one NVIDIA GPU. */
    int64_t pids_limit; /* Most processes and threads at a time. 0 and less: no limit. */
    /* Processors on which the container may run, by number, such as `0-3,7`. In a flow list or
     * map quote it: a comma ends the value there. */
    zs_str cpuset;
    /* Weight against other containers when processors are scarce, 2 to 262144, 1024 for a normal
     * one. 0: not set. */
    uint32_t cpu_shares;
    /* Memory **and** swap together, as `memory`, so not less than it; equal means no swap. `-1`:
     * no limit; 0: not set; needs `memory`. [bytes] */
    zs_str memory_swap;
    /* Memory that the kernel tries to leave to the container when memory is scarce; not above
     * `memory`. [bytes] */
    zs_str memory_reservation;
    /* How readily the kernel swaps the container's memory out, 0 to 100. Only cgroup v1 knows
     * it. */
    uint8_t memory_swappiness;
    /* How readily the kernel kills the process when memory runs out: -1000 never, 1000 first. */
    int16_t oom_score_adj;
    /* True: the kernel stops the container instead of killing it when its memory runs out. Only
     * cgroup v1 knows it. */
    bool oom_kill_disable;
    /* Weight of disk access against other containers, 10 to 1000. 0: not set. */
    uint16_t blkio_weight;
};

enum {
    ZS_SVC_GPU_COUNT, ZS_SVC_GPU_VENDOR, ZS_SVC_GPU_MODE, ZS_SVC_GPU_MODEL, ZS_SVC_GPU_SCHEDULING,
    ZS_SVC_GPU_DISTRIBUTED, ZS_SVC_GPU_SHARING, ZS_SVC_GPU_MPS_PIPE_DIR, ZS_SVC_GPU_MPS_LOG_DIR,
    ZS_SVC_GPU_TIME_SLICE_INDEX, ZS_SVC_GPU_TIME_SLICING_CONFIG_PATH, ZS_SVC_GPU_FIELDS
};
/* GPUs for the container: device nodes, their cgroup rules and the variables that name them, or
 * the CDI devices 0, 1, ... where a CDI file for the vendor is given. */
struct zs_svc_gpu {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint16_t count; /* Number of GPUs. 0 gives access to the driver but to no GPU. */
    /* Maker of the GPU: `nvidia`, `amd` or `intel`, in small letters. Others get the generic
     * `/dev/dri` nodes, with a warning. */
    zs_str vendor;
    /* How a Mac (`vendor: apple`) gives its GPU away: `native` or `vm`. Absent: the Mac decides.
     * No meaning on Linux. */
    zs_str mode;
    zs_str model; /* Part of the model's name that the scheduler looks for, such as `A100`. */
    /* How the scheduler places replicas with GPUs. Absent: `best-effort`. */
    zs_svc_gpu_scheduling scheduling;
    zs_svc_distributed *distributed; /* Variables for training over several replicas. */
    zs_svc_gpu_sharing sharing; /* How several containers share one GPU. Absent: `exclusive`. */
    /* Directory of the NVIDIA MPS daemon's pipes, on the host and in the container. Only with
     * `sharing: mps`; absent: `/tmp/nvidia-mps`. */
    zs_str mps_pipe_dir;
    /* Directory of the NVIDIA MPS daemon's logs. Only with `sharing: mps`; absent:
     * `/tmp/nvidia-log`. */
    zs_str mps_log_dir;
    /* Which GPU the container's time slices are on; it becomes CUDA_VISIBLE_DEVICES. Only with
     * `sharing: time-slice`. */
    uint32_t time_slice_index;
    /* File of the host with NVIDIA's time-slicing configuration, mounted at
     * `/etc/nvidia/gpu-time-slicing.yaml`. Only with `sharing: time-slice`. */
    zs_str time_slicing_config_path;
};

enum {
    ZS_SVC_DISTRIBUTED_BACKEND, ZS_SVC_DISTRIBUTED_MASTER_PORT, ZS_SVC_DISTRIBUTED_FIELDS
};
/* Variables for training over several replicas: MASTER_ADDR, MASTER_PORT, WORLD_SIZE, RANK,
 * LOCAL_RANK. What `env` sets wins. */
struct zs_svc_distributed {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Communication library: `nccl` and `gloo` also name their network interface; `mpi` and
     * others get no more variables. */
    zs_str backend;
    uint16_t master_port; /* Port at which the first replica listens, MASTER_PORT. */
};

enum {
    ZS_SVC_COMMAND_ENTRYPOINT, ZS_SVC_COMMAND_ARGS, ZS_SVC_COMMAND_WORKDIR, ZS_SVC_COMMAND_FIELDS
};
/* What to run instead of the image's command. `entrypoint` and `args` are put one after the
 * other; as soon as one of them is given, neither the image's Entrypoint nor its Cmd is used. */
struct zs_svc_command {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Program and first arguments. Given alone, the image's Cmd is dropped. `[]` without `args`
     * leaves nothing to run and is an error. */
    zs_str_list entrypoint;
    /* Further arguments. Given alone and not empty, they are the whole command: the image's
     * Entrypoint is dropped, with a warning. */
    zs_str_list args;
    /* Absolute path of the working directory. Absent or empty: the image's, else `/`. */
    zs_str workdir;
};

enum {
    ZS_SVC_NETWORK_OVERLAYS, ZS_SVC_NETWORK_JOIN, ZS_SVC_NETWORK_FIELDS
};
/* Membership in the overlay networks. Not part of config.json. */
struct zs_svc_network {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* The two overlay networks. Absent: both are on and encrypted, and the service's own is
     * isolated. */
    zs_svc_overlays *overlays;
    zs_svc_join *join; /* Who may add replicas. */
};

enum {
    ZS_SVC_OVERLAYS_SERVICE, ZS_SVC_OVERLAYS_GLOBAL, ZS_SVC_OVERLAYS_FIELDS
};
/* The two overlay networks. Take care: once this block is written, a network that it does not
 * name is **off**, so name both. */
struct zs_svc_overlays {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_overlay_settings *service; /* Network between the replicas of this service. */
    zs_svc_overlay_settings *global; /* Network that all services of the deployment share. */
};

enum {
    ZS_SVC_OVERLAY_SETTINGS_ENABLED, ZS_SVC_OVERLAY_SETTINGS_ENCRYPTED,
    ZS_SVC_OVERLAY_SETTINGS_ISOLATED, ZS_SVC_OVERLAY_SETTINGS_FIELDS
};
/* Settings of one overlay network. */
struct zs_svc_overlay_settings {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Whether the service takes part. */
    bool encrypted; /* Whether the traffic is encrypted. */
    bool isolated; /* Whether other services are kept out. */
};

enum {
    ZS_SVC_JOIN_MODE, ZS_SVC_JOIN_SCOPE, ZS_SVC_JOIN_FIELDS
};
/* Which nodes may take on replicas of the service. */
struct zs_svc_join {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_join_mode mode; /* What a node needs to join. */
    zs_svc_join_scope scope; /* How far a join reaches. */
};

enum {
    ZS_SVC_ENDPOINT_NAME, ZS_SVC_ENDPOINT_PROTOCOL, ZS_SVC_ENDPOINT_PORT,
    ZS_SVC_ENDPOINT_TARGET_PORT, ZS_SVC_ENDPOINT_PATH, ZS_SVC_ENDPOINT_HOST, ZS_SVC_ENDPOINT_EXPOSE,
    ZS_SVC_ENDPOINT_STREAM, ZS_SVC_ENDPOINT_TARGET_ROLE, ZS_SVC_ENDPOINT_TUNNEL,
    ZS_SVC_ENDPOINT_FIELDS
};
/* A port that the service offers. */
struct zs_svc_endpoint {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name; /* Name, unique within the service. */
    zs_svc_protocol protocol; /* What is spoken there. */
    uint16_t port; /* Port at which the proxy offers it. */
    uint16_t target_port; /* Port in the container. Absent: the same as `port`. */
    zs_str path; /* Only requests whose path begins so. Absent: all. */
    /* Only requests for this host name, or for those of `*.example.com`. Absent: all. */
    zs_str host;
    zs_svc_expose expose; /* Who may reach it. */
    zs_svc_stream *stream; /* Settings for TCP and UDP endpoints. */
    zs_str target_role; /* Only replicas of this role answer. Absent: all replicas. */
    zs_svc_endpoint_tunnel *tunnel; /* A tunnel between nodes for this endpoint. */
};

enum {
    ZS_SVC_STREAM_TLS, ZS_SVC_STREAM_PROXY_PROTOCOL, ZS_SVC_STREAM_SESSION_TIMEOUT,
    ZS_SVC_STREAM_HEALTH_CHECK, ZS_SVC_STREAM_FIELDS
};
/* How the proxy treats a TCP or UDP endpoint. */
struct zs_svc_stream {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool tls; /* Whether the proxy ends TLS, with a certificate that it gets itself. */
    /* Whether the proxy sends the client's address ahead, as PROXY protocol. */
    bool proxy_protocol;
    /* How long a UDP session lasts without traffic. Absent: 60s. Its form is not checked. */
    zs_str session_timeout;
    zs_svc_stream_check *health_check; /* How the proxy tells that a backend works. */
};

typedef enum zs_svc_stream_check_tag {
    ZS_SVC_STREAM_CHECK_TCP_CONNECT,
    ZS_SVC_STREAM_CHECK_UDP_PROBE,
} zs_svc_stream_check_tag;
/* How the proxy tells that a backend works, as `type` says. */
struct zs_svc_stream_check {
    zs_node node;
    zs_svc_stream_check_tag tag;
    union {
        zs_svc_stream_check_tcp_connect *tcp_connect;
        zs_svc_stream_check_udp_probe *udp_probe;
    } as;
};

enum {
    ZS_SVC_STREAM_CHECK_TCP_CONNECT_FIELDS
};
/* The backend works when it takes a connection. */
struct zs_svc_stream_check_tcp_connect {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
};

enum {
    ZS_SVC_STREAM_CHECK_UDP_PROBE_REQUEST, ZS_SVC_STREAM_CHECK_UDP_PROBE_EXPECT,
    ZS_SVC_STREAM_CHECK_UDP_PROBE_FIELDS
};
/* The backend works when it answers a datagram. */
struct zs_svc_stream_check_udp_probe {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str request; /* What to send. Bytes may be written as `\xFF`. */
    zs_str expect; /* Regular expression that the answer must match. Absent: any answer will do. */
};

enum {
    ZS_SVC_ENDPOINT_TUNNEL_ENABLED, ZS_SVC_ENDPOINT_TUNNEL_FROM, ZS_SVC_ENDPOINT_TUNNEL_TO,
    ZS_SVC_ENDPOINT_TUNNEL_REMOTE_PORT, ZS_SVC_ENDPOINT_TUNNEL_EXPOSE,
    ZS_SVC_ENDPOINT_TUNNEL_ACCESS, ZS_SVC_ENDPOINT_TUNNEL_FIELDS
};
/* A tunnel between nodes for this endpoint. */
struct zs_svc_endpoint_tunnel {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Whether there is a tunnel. */
    zs_str from; /* Node where it begins. Absent: the service's. */
    zs_str to; /* Node where it ends. Absent: the cluster's way in. */
    uint16_t remote_port; /* Port to offer at the end of the tunnel. 0: a free one is chosen. */
    zs_svc_expose expose; /* Who may use it. Absent: as the endpoint. */
    zs_svc_tunnel_access *access; /* Access for a limited time. */
};

enum {
    ZS_SVC_TUNNEL_ACCESS_ENABLED, ZS_SVC_TUNNEL_ACCESS_MAX_TTL, ZS_SVC_TUNNEL_ACCESS_AUDIT,
    ZS_SVC_TUNNEL_ACCESS_FIELDS
};
/* Access to a tunnel on request, for a limited time. */
struct zs_svc_tunnel_access {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Whether access can be asked for on the command line. */
    zs_str max_ttl; /* Longest time for which access is given. Absent: no limit. */
    bool audit; /* Whether every access is written down. */
};

typedef enum zs_svc_scale_tag {
    ZS_SVC_SCALE_ADAPTIVE,
    ZS_SVC_SCALE_FIXED,
    ZS_SVC_SCALE_MANUAL,
} zs_svc_scale_tag;
/* How many replicas run, as `mode` says. */
struct zs_svc_scale {
    zs_node node;
    zs_svc_scale_tag tag;
    union {
        zs_svc_scale_adaptive *adaptive;
        zs_svc_scale_fixed *fixed;
        zs_svc_scale_manual *manual;
    } as;
};

enum {
    ZS_SVC_SCALE_ADAPTIVE_MIN, ZS_SVC_SCALE_ADAPTIVE_MAX, ZS_SVC_SCALE_ADAPTIVE_COOLDOWN,
    ZS_SVC_SCALE_ADAPTIVE_TARGETS, ZS_SVC_SCALE_ADAPTIVE_FIELDS
};
/* As many replicas as the load needs. */
struct zs_svc_scale_adaptive {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t min; /* Least number of replicas; not above `max`. */
    uint32_t max; /* Largest number of replicas. */
    /* Time between two changes. Absent: none (30s only when the whole `scale` is absent). Write
     * it with its unit: `30` is an error. */
    zs_str cooldown;
    zs_svc_scale_targets *targets; /* The load to aim at. */
};

enum {
    ZS_SVC_SCALE_TARGETS_CPU, ZS_SVC_SCALE_TARGETS_MEMORY, ZS_SVC_SCALE_TARGETS_RPS,
    ZS_SVC_SCALE_TARGETS_FIELDS
};
/* The load an adaptive scale aims at. Absent members are not looked at. */
struct zs_svc_scale_targets {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint8_t cpu; /* Processor load in percent, as a number: `70`, not `70%`. */
    uint8_t memory; /* Use of the memory limit in percent, as a number. [%] */
    uint32_t rps; /* Requests a second, as a whole number. [1/s] */
};

enum {
    ZS_SVC_SCALE_FIXED_REPLICAS, ZS_SVC_SCALE_FIXED_FIELDS
};
/* Always the same number of replicas. */
struct zs_svc_scale_fixed {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t replicas; /* Number of replicas. */
};

enum {
    ZS_SVC_SCALE_MANUAL_FIELDS
};
/* As many replicas as the operator starts. */
struct zs_svc_scale_manual {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
};

enum {
    ZS_SVC_REPLICA_GROUP_ROLE, ZS_SVC_REPLICA_GROUP_COUNT, ZS_SVC_REPLICA_GROUP_IMAGE,
    ZS_SVC_REPLICA_GROUP_ENV, ZS_SVC_REPLICA_GROUP_COMMAND, ZS_SVC_REPLICA_GROUP_RESOURCES,
    ZS_SVC_REPLICA_GROUP_AFFINITY, ZS_SVC_REPLICA_GROUP_FIELDS
};
/* Replicas of one role. What it gives replaces what the service gives; `env` is merged, the
 * group wins. */
struct zs_svc_replica_group {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str role; /* Name of the role; part of the container id. */
    uint32_t count; /* Number of replicas in this role, at least 1. */
    zs_svc_image *image; /* Image of this role. */
    zs_str_map env; /* Further environment variables of this role. */
    zs_svc_command *command; /* Command of this role. */
    zs_svc_resources *resources; /* Resources of this role. */
    zs_svc_affinity *affinity; /* How the replicas of this role spread over nodes. */
};

typedef enum zs_svc_affinity_tag {
    ZS_SVC_AFFINITY_AFFINITY_WORD,
    ZS_SVC_AFFINITY_AFFINITY_OBJECT,
} zs_svc_affinity_tag;
/* How replicas spread over nodes. As text: `spread` or `pack`; as a map: `{pin: NODE}`; as a
 * YAML tag: `!pin NODE`. */
struct zs_svc_affinity {
    zs_node node;
    zs_svc_affinity_tag tag;
    union {
        zs_svc_affinity_word *affinity_word;
        zs_svc_affinity_object *affinity_object;
    } as;
};

enum {
    ZS_SVC_AFFINITY_OBJECT_PIN, ZS_SVC_AFFINITY_OBJECT_SPREAD, ZS_SVC_AFFINITY_OBJECT_PACK,
    ZS_SVC_AFFINITY_OBJECT_FIELDS
};
/* The map form of an affinity: exactly one of these members. */
struct zs_svc_affinity_object {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* The node on which all replicas run: its id, `id=2`, or a label, `zone=us-east-1a`. */
    zs_str pin;
    zs_svc_nothing *spread; /* Over as many nodes as there are. */
    zs_svc_nothing *pack; /* On as few nodes as will do. */
};

enum {
    ZS_SVC_NOTHING_FIELDS
};
/* A mode that needs no settings: leave the value out or write `{}`. */
struct zs_svc_nothing {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
};

enum {
    ZS_SVC_DEPENDS_SERVICE, ZS_SVC_DEPENDS_CONDITION, ZS_SVC_DEPENDS_TIMEOUT,
    ZS_SVC_DEPENDS_ON_TIMEOUT, ZS_SVC_DEPENDS_FIELDS
};
/* A service that comes first. */
struct zs_svc_depends {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str service; /* Name of a service of this deployment. */
    zs_svc_depends_condition condition; /* What it must have reached. */
    zs_str timeout; /* How long to wait for it. Absent: 300s; null: for ever. */
    zs_svc_on_failure on_timeout; /* What to do when it takes longer. */
};

enum {
    ZS_SVC_HEALTH_START_GRACE, ZS_SVC_HEALTH_INTERVAL, ZS_SVC_HEALTH_TIMEOUT, ZS_SVC_HEALTH_RETRIES,
    ZS_SVC_HEALTH_CHECK, ZS_SVC_HEALTH_FIELDS
};
/* When and how a service is checked. */
struct zs_svc_health {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Time after the start before the first check. Absent in a block that is written: none; 5s
     * only when the whole `health` is absent. */
    zs_str start_grace;
    zs_str interval; /* Time between two checks. Absent: the node decides. */
    zs_str timeout; /* Longest time that a check may take. Absent: the node decides. */
    uint32_t retries; /* Failures in a row after which the service counts as broken. */
    zs_svc_health_check *check; /* What to check. */
};

typedef enum zs_svc_health_check_tag {
    ZS_SVC_HEALTH_CHECK_TCP,
    ZS_SVC_HEALTH_CHECK_HTTP,
    ZS_SVC_HEALTH_CHECK_COMMAND,
} zs_svc_health_check_tag;
/* What to check, as `type` says. Docker's `exec` is `command` here. */
struct zs_svc_health_check {
    zs_node node;
    zs_svc_health_check_tag tag;
    union {
        zs_svc_health_check_tcp *tcp;
        zs_svc_health_check_http *http;
        zs_svc_health_check_command *command;
    } as;
};

enum {
    ZS_SVC_HEALTH_CHECK_TCP_PORT, ZS_SVC_HEALTH_CHECK_TCP_FIELDS
};
/* The service works when it takes a connection. */
struct zs_svc_health_check_tcp {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint16_t port; /* Port to connect to. 0: that of the first endpoint. */
};

enum {
    ZS_SVC_HEALTH_CHECK_HTTP_URL, ZS_SVC_HEALTH_CHECK_HTTP_EXPECT_STATUS,
    ZS_SVC_HEALTH_CHECK_HTTP_FIELDS
};
/* The service works when it answers a request. */
struct zs_svc_health_check_http {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str url; /* What to ask for. */
    uint16_t expect_status; /* Status that the answer must have. */
};

enum {
    ZS_SVC_HEALTH_CHECK_COMMAND_COMMAND, ZS_SVC_HEALTH_CHECK_COMMAND_FIELDS
};
/* The service works when a command in the container ends with status 0. */
struct zs_svc_health_check_command {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str command; /* One text, run by `sh -c`; a list is an error. */
};

enum {
    ZS_SVC_INIT_STEPS, ZS_SVC_INIT_FIELDS
};
/* Steps before the start. */
struct zs_svc_init {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* The steps, one after the other. `init` is a map with this list, not itself a list. */
    zs_svc_init_step_list steps;
};

enum {
    ZS_SVC_INIT_STEP_ID, ZS_SVC_INIT_STEP_USES, ZS_SVC_INIT_STEP_WITH, ZS_SVC_INIT_STEP_RETRY,
    ZS_SVC_INIT_STEP_TIMEOUT, ZS_SVC_INIT_STEP_ON_FAILURE, ZS_SVC_INIT_STEP_FIELDS
};
/* One step before the start. */
struct zs_svc_init_step {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str id; /* Name of the step, for messages. */
    /* The action: `init.wait_tcp`, `init.wait_http`, `init.run`, `init.s3_push` or
     * `init.s3_pull`. */
    zs_str uses;
    /* Parameters of the action, such as `host`, `port`, `timeout` (seconds) for `init.wait_tcp`,
     * `command` for `init.run`. */
    zs_svc_any_map with;
    uint32_t retry; /* How often to try again after a failure. */
    zs_str timeout; /* Longest time for the step. Absent: 300s. */
    zs_svc_on_failure on_failure; /* What to do when the step fails. */
};

enum {
    ZS_SVC_ERRORS_ON_INIT_FAILURE, ZS_SVC_ERRORS_ON_PANIC, ZS_SVC_ERRORS_FIELDS
};
/* What to do when something fails. Both members are maps: `on_panic: {action: restart}`. */
struct zs_svc_errors {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_error_on_init *on_init_failure; /* When an init step fails. */
    zs_svc_error_on_panic *on_panic; /* When the service ends with an error. */
};

enum {
    ZS_SVC_ERROR_ON_INIT_ACTION, ZS_SVC_ERROR_ON_INIT_FIELDS
};
/* What to do when an init step fails. */
struct zs_svc_error_on_init {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_init_failure_action action; /* What to do. */
};

enum {
    ZS_SVC_ERROR_ON_PANIC_ACTION, ZS_SVC_ERROR_ON_PANIC_FIELDS
};
/* What to do when the service ends with an error. */
struct zs_svc_error_on_panic {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_panic_action action; /* What to do. */
};

enum {
    ZS_SVC_LIFECYCLE_DELETE_ON_EXIT, ZS_SVC_LIFECYCLE_FIELDS
};
/* What happens to a service that has ended. */
struct zs_svc_lifecycle {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool delete_on_exit; /* True: its container is removed. */
};

enum {
    ZS_SVC_DEVICE_PATH, ZS_SVC_DEVICE_READ, ZS_SVC_DEVICE_WRITE, ZS_SVC_DEVICE_MKNOD,
    ZS_SVC_DEVICE_FIELDS
};
/* A device node of the host. It must exist when the container is compiled for it. */
struct zs_svc_device {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str path; /* Path of the node, the same on the host and in the container. */
    bool read; /* Whether the container may read it. */
    bool write; /* Whether the container may write it. */
    bool mknod; /* Whether the container may make further nodes for it. */
};

typedef enum zs_svc_storage_tag {
    ZS_SVC_STORAGE_BIND,
    ZS_SVC_STORAGE_NAMED,
    ZS_SVC_STORAGE_ANONYMOUS,
    ZS_SVC_STORAGE_TMPFS,
    ZS_SVC_STORAGE_S3,
} zs_svc_storage_tag;
/* A mount, of the kind that `type` says. */
struct zs_svc_storage {
    zs_node node;
    zs_svc_storage_tag tag;
    union {
        zs_svc_storage_bind *bind;
        zs_svc_storage_named *named;
        zs_svc_storage_anonymous *anonymous;
        zs_svc_storage_tmpfs *tmpfs;
        zs_svc_storage_s3 *s3;
    } as;
};

enum {
    ZS_SVC_STORAGE_BIND_SOURCE, ZS_SVC_STORAGE_BIND_TARGET, ZS_SVC_STORAGE_BIND_READONLY,
    ZS_SVC_STORAGE_BIND_FIELDS
};
/* A file or directory of the host. */
struct zs_svc_storage_bind {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str source; /* Absolute path on the host. It is not created. */
    zs_str target; /* Absolute path in the container. */
    bool readonly; /* True: mounted read-only. */
};

enum {
    ZS_SVC_STORAGE_NAMED_NAME, ZS_SVC_STORAGE_NAMED_TARGET, ZS_SVC_STORAGE_NAMED_READONLY,
    ZS_SVC_STORAGE_NAMED_TIER, ZS_SVC_STORAGE_NAMED_SIZE, ZS_SVC_STORAGE_NAMED_FIELDS
};
/* A volume that outlives the container and that several containers may share. */
struct zs_svc_storage_named {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Name of the volume. Where it lies on the host is told by `--volume` or the facts. */
    zs_str name;
    zs_str target; /* Absolute path in the container. */
    bool readonly; /* True: mounted read-only. */
    zs_svc_storage_tier tier; /* Where the volume is kept. */
    /* Room to reserve. A hint for whoever makes the volume; config.json has no place for it.
     * [bytes] */
    zs_str size;
};

enum {
    ZS_SVC_STORAGE_ANONYMOUS_TARGET, ZS_SVC_STORAGE_ANONYMOUS_TIER, ZS_SVC_STORAGE_ANONYMOUS_FIELDS
};
/* A volume of this one container, always writable. */
struct zs_svc_storage_anonymous {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str target; /* Absolute path in the container. */
    zs_svc_storage_tier tier; /* Where the volume is kept. */
};

enum {
    ZS_SVC_STORAGE_TMPFS_TARGET, ZS_SVC_STORAGE_TMPFS_SIZE, ZS_SVC_STORAGE_TMPFS_MODE,
    ZS_SVC_STORAGE_TMPFS_FIELDS
};
/* A file system in memory that is gone when the container ends. Its contents count as the
 * container's memory. */
struct zs_svc_storage_tmpfs {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str target; /* Absolute path in the container. */
    /* Most it may hold; quote a bare number of bytes. Absent: the kernel allows half of the
     * machine's memory. */
    zs_str size;
    /* Access rights of its top directory. Write it in octal, `0o1777`: `1777` is decimal and
     * means 0o3361. */
    uint16_t mode;
};

enum {
    ZS_SVC_STORAGE_S3_BUCKET, ZS_SVC_STORAGE_S3_PREFIX, ZS_SVC_STORAGE_S3_TARGET,
    ZS_SVC_STORAGE_S3_READONLY, ZS_SVC_STORAGE_S3_ENDPOINT, ZS_SVC_STORAGE_S3_CREDENTIALS,
    ZS_SVC_STORAGE_S3_FIELDS
};
/* A bucket of an S3 store, mounted as a directory. */
struct zs_svc_storage_s3 {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str bucket; /* Name of the bucket. */
    zs_str prefix; /* Only the objects whose keys begin so. Absent: the whole bucket. */
    zs_str target; /* Absolute path in the container. */
    bool readonly; /* True: mounted read-only. */
    zs_str endpoint; /* Address of the store. Absent: Amazon's. */
    /* Access to the bucket. Never shown in messages; rather name a secret than write it here. */
    zs_str credentials;
};

enum {
    ZS_SVC_PORT_MAPPING_CONTAINER_PORT, ZS_SVC_PORT_MAPPING_HOST_PORT, ZS_SVC_PORT_MAPPING_PROTOCOL,
    ZS_SVC_PORT_MAPPING_HOST_IP, ZS_SVC_PORT_MAPPING_FIELDS
};
/* A port of the host that leads to the container. config.json has no place for it: the network
 * set-up reads it. */
struct zs_svc_port_mapping {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint16_t container_port; /* Port in the container. */
    uint16_t host_port; /* Port on the host. Absent or 0: a free one is chosen. */
    zs_svc_transport protocol; /* What is carried. */
    /* Address of the host on which to listen. The default is every address; `127.0.0.1` keeps it
     * to the machine. */
    zs_str host_ip;
};

enum {
    ZS_SVC_NODE_SELECTOR_LABELS, ZS_SVC_NODE_SELECTOR_PREFER_LABELS, ZS_SVC_NODE_SELECTOR_FIELDS
};
/* Labels by which nodes are chosen. */
struct zs_svc_node_selector {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_map labels; /* Labels that a node must have. */
    zs_str_map prefer_labels; /* Labels that a node should have. */
};

enum {
    ZS_SVC_PLATFORM_OS, ZS_SVC_PLATFORM_ARCH, ZS_SVC_PLATFORM_OS_VERSION, ZS_SVC_PLATFORM_FIELDS
};
/* Operating system and architecture. A service for another one than Linux cannot be compiled to
 * config.json. */
struct zs_svc_platform {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_os os; /* Operating system. */
    zs_svc_arch arch; /* Architecture. */
    /* Version of the operating system, for Windows, such as `10.0.20348`. The key is written
     * `osVersion`. */
    zs_str os_version;
};

enum {
    ZS_SVC_WASM_MIN_INSTANCES, ZS_SVC_WASM_MAX_INSTANCES, ZS_SVC_WASM_IDLE_TIMEOUT,
    ZS_SVC_WASM_REQUEST_TIMEOUT, ZS_SVC_WASM_MAX_MEMORY, ZS_SVC_WASM_MAX_FUEL,
    ZS_SVC_WASM_EPOCH_INTERVAL, ZS_SVC_WASM_CAPABILITIES, ZS_SVC_WASM_ALLOW_HTTP_OUTGOING,
    ZS_SVC_WASM_ALLOWED_HOSTS, ZS_SVC_WASM_ALLOW_TCP, ZS_SVC_WASM_ALLOW_UDP, ZS_SVC_WASM_PREOPENS,
    ZS_SVC_WASM_KV_ENABLED, ZS_SVC_WASM_KV_NAMESPACE, ZS_SVC_WASM_KV_MAX_VALUE_SIZE,
    ZS_SVC_WASM_SECRETS, ZS_SVC_WASM_PRECOMPILE, ZS_SVC_WASM_FIELDS
};
/* How a WebAssembly module is run, for the `service_type`s that begin with `wasm_`. */
struct zs_svc_wasm {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    uint32_t min_instances; /* Instances that are kept ready; not above `max_instances`. */
    uint32_t max_instances; /* Most instances at a time. */
    zs_str idle_timeout; /* Time without requests after which an instance ends. Null is an error. */
    zs_str request_timeout; /* Longest time for a request. Null is an error. */
    zs_str max_memory; /* Most memory of an instance. Absent: no limit. [bytes] */
    /* Most instructions a request may use, in the runtime's fuel. 0: no limit. */
    uint64_t max_fuel;
    /* How often a running instance is interrupted to look at its time. Absent: the runtime
     * decides. */
    zs_str epoch_interval;
    /* What the module may use. Absent: what its `service_type` grants. */
    zs_svc_wasm_capabilities *capabilities;
    bool allow_http_outgoing; /* Whether the module may send HTTP requests. */
    zs_str_list allowed_hosts; /* Hosts to which it may send them. Empty: any. */
    bool allow_tcp; /* Whether the module may use TCP sockets. */
    bool allow_udp; /* Whether the module may use UDP sockets. */
    zs_svc_wasm_preopen_list preopens; /* Directories that the module finds open. */
    bool kv_enabled; /* Whether the module may use the key-value store. */
    zs_str kv_namespace; /* Its name space there. Absent: the service's name. */
    uint64_t kv_max_value_size; /* Largest value in the store; 1048576 is 1 MiB. [bytes] */
    zs_str_list secrets; /* Names of the secrets that the module may read. */
    bool precompile; /* Whether the module is compiled before the first request. */
};

enum {
    ZS_SVC_WASM_CAPABILITIES_CONFIG, ZS_SVC_WASM_CAPABILITIES_KEYVALUE,
    ZS_SVC_WASM_CAPABILITIES_LOGGING, ZS_SVC_WASM_CAPABILITIES_SECRETS,
    ZS_SVC_WASM_CAPABILITIES_METRICS, ZS_SVC_WASM_CAPABILITIES_HTTP_CLIENT,
    ZS_SVC_WASM_CAPABILITIES_CLI, ZS_SVC_WASM_CAPABILITIES_FILESYSTEM,
    ZS_SVC_WASM_CAPABILITIES_SOCKETS, ZS_SVC_WASM_CAPABILITIES_FIELDS
};
/* What the module may use. Take care: once this block is written, `config`, `keyvalue`,
 * `logging` and `metrics` are asked for unless set to false, and asking for what the
 * `service_type` does not grant is an error. */
struct zs_svc_wasm_capabilities {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool config; /* Whether the module may read its configuration. */
    bool keyvalue; /* Whether the module may use the key-value store. */
    bool logging; /* Whether the module may write log messages. */
    bool secrets; /* Whether the module may read secrets. */
    bool metrics; /* Whether the module may report metrics. */
    bool http_client; /* Whether the module may send HTTP requests. */
    bool cli; /* Whether the module may use arguments, environment and standard streams. */
    bool filesystem; /* Whether the module may use files. */
    bool sockets; /* Whether the module may use sockets. */
};

enum {
    ZS_SVC_WASM_PREOPEN_SOURCE, ZS_SVC_WASM_PREOPEN_TARGET, ZS_SVC_WASM_PREOPEN_READONLY,
    ZS_SVC_WASM_PREOPEN_FIELDS
};
/* A directory that the module finds open. */
struct zs_svc_wasm_preopen {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str source; /* Path on the host; not empty. */
    zs_str target; /* Path that the module sees; not empty. */
    bool readonly; /* True: the module cannot write there. */
};

enum {
    ZS_SVC_LOGS_DESTINATION, ZS_SVC_LOGS_MAX_SIZE_BYTES, ZS_SVC_LOGS_RETENTION_SECS,
    ZS_SVC_LOGS_FIELDS
};
/* Where output goes and how long it is kept. */
struct zs_svc_logs {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str destination; /* Where output goes: `disk` or `memory`. Not checked. */
    uint64_t max_size_bytes; /* Most room for it; 104857600 is 100 MiB. [bytes] */
    uint64_t retention_secs; /* How long it is kept; 604800 is a week. */
};

enum {
    ZS_SVC_RESTART_POLICY_KIND, ZS_SVC_RESTART_POLICY_MAX_ATTEMPTS, ZS_SVC_RESTART_POLICY_DELAY,
    ZS_SVC_RESTART_POLICY_FIELDS
};
/* When an ended container starts again. */
struct zs_svc_restart_policy {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_restart_kind kind; /* When. */
    uint32_t max_attempts; /* How often at most, for `on_failure`. Absent: no limit. */
    /* Time before a restart, such as `5s`. Its form is not checked, and Docker has no such
     * delay. */
    zs_str delay;
};

enum {
    ZS_SVC_ULIMIT_SOFT, ZS_SVC_ULIMIT_HARD, ZS_SVC_ULIMIT_FIELDS
};
/* A limit of the process. A bound that is left out equals the other. */
struct zs_svc_ulimit {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* The limit in force, in the unit of the resource: bytes, seconds, files... -1: no limit. */
    int64_t soft;
    /* How far the process may raise the soft limit itself; not below it. -1: no limit. */
    int64_t hard;
};

typedef enum zs_svc_network_mode_tag {
    ZS_SVC_NETWORK_MODE_STRING,
    ZS_SVC_NETWORK_MODE_NETWORK_MODE_OBJECT,
} zs_svc_network_mode_tag;
/* Network of the container. As text: `default` and `bridge` (a network namespace of its own),
 * `bridge:NAME`, `host`, `none`, `container:ID`; as a map: `{bridge: {name: NAME}}`; as a YAML
 * tag: `!bridge {name: NAME}`. */
struct zs_svc_network_mode {
    zs_node node;
    zs_svc_network_mode_tag tag;
    union {
        zs_str *string;
        zs_svc_network_mode_object *network_mode_object;
    } as;
};

enum {
    ZS_SVC_NETWORK_MODE_OBJECT_BRIDGE, ZS_SVC_NETWORK_MODE_OBJECT_CONTAINER,
    ZS_SVC_NETWORK_MODE_OBJECT_HOST, ZS_SVC_NETWORK_MODE_OBJECT_NONE,
    ZS_SVC_NETWORK_MODE_OBJECT_DEFAULT, ZS_SVC_NETWORK_MODE_OBJECT_FIELDS
};
/* The map form of a network mode: exactly one of these members. */
struct zs_svc_network_mode_object {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_network_bridge *bridge; /* A network namespace of its own, attached to a bridge. */
    /* The network of another container. config.json gets an empty namespace, with a warning:
     * whoever starts the container fills in the path. */
    zs_svc_network_container *container;
    zs_svc_nothing *host; /* The host's network: no namespace of its own. */
    zs_svc_nothing *none; /* A network namespace of its own with nothing in it but the loopback. */
    zs_svc_nothing *default_; /* What the node does by default: a network namespace of its own. */
};

enum {
    ZS_SVC_NETWORK_BRIDGE_NAME, ZS_SVC_NETWORK_BRIDGE_FIELDS
};
/* Which bridge. */
struct zs_svc_network_bridge {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str name; /* Name of the bridge. Absent: the node's default bridge. */
};

enum {
    ZS_SVC_NETWORK_CONTAINER_ID, ZS_SVC_NETWORK_CONTAINER_FIELDS
};
/* Whose network namespace. */
struct zs_svc_network_container {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str id; /* Id of the container. */
};

enum {
    ZS_SVC_OVERLAY_MODE, ZS_SVC_OVERLAY_PARENT, ZS_SVC_OVERLAY_FIELDS
};
/* Which overlay network the service joins. Not to be confused with `network.overlays`. */
struct zs_svc_overlay {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_svc_overlay_mode mode; /* Shared or own. */
    zs_str parent; /* Network above it. Only `cluster`, or nothing, has a meaning. */
};

enum {
    ZS_SVC_EXTERNAL_BACKENDS, ZS_SVC_EXTERNAL_ENDPOINTS, ZS_SVC_EXTERNAL_HEALTH,
    ZS_SVC_EXTERNAL_FIELDS
};
/* Something outside that is reached through the deployment's proxy: backends that are not
 * containers. */
struct zs_svc_external {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* Addresses of the backends, at least one, such as `10.0.0.5:5432`. Their form is not
     * checked. */
    zs_str_list backends;
    zs_svc_endpoint_list endpoints; /* Ways in to the backends, as for a service. */
    /* How to tell that a backend works; one that does not gets no traffic. Absent: not checked. */
    zs_svc_health *health;
};

enum {
    ZS_SVC_TUNNEL_FROM, ZS_SVC_TUNNEL_TO, ZS_SVC_TUNNEL_LOCAL_PORT, ZS_SVC_TUNNEL_REMOTE_PORT,
    ZS_SVC_TUNNEL_PROTOCOL, ZS_SVC_TUNNEL_EXPOSE, ZS_SVC_TUNNEL_FIELDS
};
/* A port of one node that leads to a port of another. Not part of any container. */
struct zs_svc_tunnel {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str from; /* Node on which the tunnel listens. */
    zs_str to; /* Node to which the tunnel leads. */
    uint16_t local_port; /* Port on which the tunnel listens, on the node `from`. */
    uint16_t remote_port; /* Port to which the tunnel leads, on the node `to`. */
    zs_svc_transport protocol; /* What the tunnel carries. */
    zs_svc_expose expose; /* Who may use the tunnel. */
};

enum {
    ZS_SVC_API_ENABLED, ZS_SVC_API_BIND, ZS_SVC_API_JWT_SECRET, ZS_SVC_API_SWAGGER,
    ZS_SVC_API_FIELDS
};
/* Settings of the management API. They change no container. */
struct zs_svc_api {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    bool enabled; /* Whether the API is served. */
    /* Address and port on which the API listens. The default listens on every address of the
     * machine. */
    zs_str bind;
    /* Key with which the API signs its tokens. Absent: ZLayer's environment variable
     * ZLAYER_JWT_SECRET. Never shown in messages. */
    zs_str jwt_secret;
    bool swagger; /* Whether the API also serves its own documentation page. */
};

struct zs_svc_any_entry {
    zs_str key;
    zs_span key_at;
    zs_any value;
};

struct zs_svc_ulimit_entry {
    zs_str key;
    zs_span key_at;
    zs_svc_ulimit value;
};

struct zs_svc_service_entry {
    zs_str key;
    zs_span key_at;
    zs_svc_service value;
};

struct zs_svc_external_entry {
    zs_str key;
    zs_span key_at;
    zs_svc_external value;
};

struct zs_svc_tunnel_entry {
    zs_str key;
    zs_span key_at;
    zs_svc_tunnel value;
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_SVC_TYPE_DEPLOYMENT = 0,
    ZS_SVC_TYPE_SERVICE = 3,
    ZS_SVC_TYPE_IMAGE = 6,
    ZS_SVC_TYPE_RESOURCES = 10,
    ZS_SVC_TYPE_GPU = 13,
    ZS_SVC_TYPE_DISTRIBUTED = 17,
    ZS_SVC_TYPE_COMMAND = 31,
    ZS_SVC_TYPE_NETWORK = 33,
    ZS_SVC_TYPE_OVERLAYS = 34,
    ZS_SVC_TYPE_OVERLAY_SETTINGS = 35,
    ZS_SVC_TYPE_JOIN = 36,
    ZS_SVC_TYPE_ENDPOINT = 39,
    ZS_SVC_TYPE_STREAM = 44,
    ZS_SVC_TYPE_STREAM_CHECK = 45,
    ZS_SVC_TYPE_STREAM_CHECK_TCP_CONNECT = 46,
    ZS_SVC_TYPE_STREAM_CHECK_UDP_PROBE = 47,
    ZS_SVC_TYPE_ENDPOINT_TUNNEL = 49,
    ZS_SVC_TYPE_TUNNEL_ACCESS = 50,
    ZS_SVC_TYPE_SCALE = 53,
    ZS_SVC_TYPE_SCALE_ADAPTIVE = 54,
    ZS_SVC_TYPE_SCALE_TARGETS = 56,
    ZS_SVC_TYPE_SCALE_FIXED = 59,
    ZS_SVC_TYPE_SCALE_MANUAL = 60,
    ZS_SVC_TYPE_REPLICA_GROUP = 61,
    ZS_SVC_TYPE_AFFINITY = 64,
    ZS_SVC_TYPE_AFFINITY_OBJECT = 66,
    ZS_SVC_TYPE_NOTHING = 67,
    ZS_SVC_TYPE_DEPENDS = 69,
    ZS_SVC_TYPE_HEALTH = 73,
    ZS_SVC_TYPE_HEALTH_CHECK = 74,
    ZS_SVC_TYPE_HEALTH_CHECK_TCP = 75,
    ZS_SVC_TYPE_HEALTH_CHECK_HTTP = 76,
    ZS_SVC_TYPE_HEALTH_CHECK_COMMAND = 78,
    ZS_SVC_TYPE_INIT = 79,
    ZS_SVC_TYPE_INIT_STEP = 80,
    ZS_SVC_TYPE_ERRORS = 84,
    ZS_SVC_TYPE_ERROR_ON_INIT = 85,
    ZS_SVC_TYPE_ERROR_ON_PANIC = 87,
    ZS_SVC_TYPE_LIFECYCLE = 89,
    ZS_SVC_TYPE_DEVICE = 91,
    ZS_SVC_TYPE_STORAGE = 93,
    ZS_SVC_TYPE_STORAGE_BIND = 94,
    ZS_SVC_TYPE_STORAGE_NAMED = 95,
    ZS_SVC_TYPE_STORAGE_ANONYMOUS = 98,
    ZS_SVC_TYPE_STORAGE_TMPFS = 99,
    ZS_SVC_TYPE_STORAGE_S3 = 101,
    ZS_SVC_TYPE_PORT_MAPPING = 104,
    ZS_SVC_TYPE_NODE_SELECTOR = 110,
    ZS_SVC_TYPE_PLATFORM = 112,
    ZS_SVC_TYPE_WASM = 116,
    ZS_SVC_TYPE_WASM_CAPABILITIES = 119,
    ZS_SVC_TYPE_WASM_PREOPEN = 120,
    ZS_SVC_TYPE_LOGS = 124,
    ZS_SVC_TYPE_RESTART_POLICY = 126,
    ZS_SVC_TYPE_ULIMIT = 128,
    ZS_SVC_TYPE_NETWORK_MODE = 131,
    ZS_SVC_TYPE_NETWORK_MODE_OBJECT = 133,
    ZS_SVC_TYPE_NETWORK_BRIDGE = 134,
    ZS_SVC_TYPE_NETWORK_CONTAINER = 135,
    ZS_SVC_TYPE_OVERLAY = 137,
    ZS_SVC_TYPE_EXTERNAL = 141,
    ZS_SVC_TYPE_TUNNEL = 144,
    ZS_SVC_TYPE_API = 146,
};

#endif
