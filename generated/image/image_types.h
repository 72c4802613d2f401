/* Made by `make generate` from schema/image/image.json, digest d3bc109c4b0013b9. */
/* The whole document. To change this, edit the schema. */
#ifndef GENERATED_IMAGE_TYPES_H
#define GENERATED_IMAGE_TYPES_H

#include "model/model.h"

typedef struct zs_img_any_entry zs_img_any_entry;
typedef struct zs_img_any_map zs_img_any_map;
typedef struct zs_img_config zs_img_config;
typedef struct zs_img_healthcheck zs_img_healthcheck;
typedef struct zs_img_history zs_img_history;
typedef struct zs_img_history_list zs_img_history_list;
typedef struct zs_img_image zs_img_image;
typedef struct zs_img_rootfs zs_img_rootfs;

struct zs_img_any_map {
    zs_img_any_entry *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_img_history_list {
    zs_img_history *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_IMG_IMAGE_CREATED, ZS_IMG_IMAGE_AUTHOR, ZS_IMG_IMAGE_ARCHITECTURE, ZS_IMG_IMAGE_VARIANT,
    ZS_IMG_IMAGE_OS, ZS_IMG_IMAGE_OS_VERSION, ZS_IMG_IMAGE_OS_FEATURES, ZS_IMG_IMAGE_CONFIG,
    ZS_IMG_IMAGE_ROOTFS, ZS_IMG_IMAGE_HISTORY, ZS_IMG_IMAGE_FIELDS
};
/* The whole document. */
struct zs_img_image {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str created; /* When the image was made, in RFC 3339 form. */
    zs_str author; /* Who made it. */
    zs_str architecture; /* CPU architecture of its programs, as Go names it, such as `amd64`. */
    zs_str variant; /* Variant of the architecture, such as `v7`. */
    zs_str os; /* Operating system of its programs, as Go names it, such as `linux`. */
    zs_str os_version; /* Version of the operating system, mostly of Windows. */
    zs_str_list os_features; /* Features the operating system must have, mostly of Windows. */
    zs_img_config *config; /* How a container of the image is run. */
    zs_img_rootfs *rootfs; /* The layers of the image. */
    zs_img_history_list history; /* How each layer came to be, the lowest first. */
};

enum {
    ZS_IMG_CONFIG_USER, ZS_IMG_CONFIG_EXPOSED_PORTS, ZS_IMG_CONFIG_ENV, ZS_IMG_CONFIG_ENTRYPOINT,
    ZS_IMG_CONFIG_CMD, ZS_IMG_CONFIG_VOLUMES, ZS_IMG_CONFIG_WORKING_DIR, ZS_IMG_CONFIG_LABELS,
    ZS_IMG_CONFIG_STOP_SIGNAL, ZS_IMG_CONFIG_ARGS_ESCAPED, ZS_IMG_CONFIG_MEMORY,
    ZS_IMG_CONFIG_MEMORY_SWAP, ZS_IMG_CONFIG_CPU_SHARES, ZS_IMG_CONFIG_HEALTHCHECK,
    ZS_IMG_CONFIG_SHELL, ZS_IMG_CONFIG_ON_BUILD, ZS_IMG_CONFIG_FIELDS
};
/* Defaults for a container of the image. Its keys are in PascalCase, and it is also read on its
 * own. */
struct zs_img_config {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    /* User, or user and group as USER:GROUP, each a name or a number. Empty is the same as
     * absent. */
    zs_str user;
    /* Ports the program listens on, as `80/tcp`; the values mean nothing. */
    zs_img_any_map exposed_ports;
    zs_str_list env; /* Environment as KEY=VALUE texts. */
    zs_str_list entrypoint; /* Program and first arguments of every container. */
    zs_str_list cmd; /* Arguments after the entrypoint, or the whole command without one. */
    /* Directories meant for data of a container; the values mean nothing. */
    zs_img_any_map volumes;
    zs_str working_dir; /* Working directory of the program. Empty is the same as absent. */
    zs_str_map labels; /* Free text about the image. */
    zs_str stop_signal; /* Signal that ends the program, a name or a number. */
    bool args_escaped; /* The command is one escaped text, on Windows. */
    int64_t memory; /* Limit of memory. Reserved; nobody should use it. [bytes] */
    /* Limit of memory and swap together. Reserved; nobody should use it. [bytes] */
    int64_t memory_swap;
    int64_t cpu_shares; /* Share of CPU time. Reserved; nobody should use it. */
    /* How to see whether the program is well. An addition of Docker. */
    zs_img_healthcheck *healthcheck;
    zs_str_list shell; /* Shell for commands written as one text. An addition of Docker. */
    zs_str_list on_build; /* Build steps for images based on this one. An addition of Docker. */
};

enum {
    ZS_IMG_HEALTHCHECK_TEST, ZS_IMG_HEALTHCHECK_INTERVAL, ZS_IMG_HEALTHCHECK_TIMEOUT,
    ZS_IMG_HEALTHCHECK_START_PERIOD, ZS_IMG_HEALTHCHECK_START_INTERVAL, ZS_IMG_HEALTHCHECK_RETRIES,
    ZS_IMG_HEALTHCHECK_FIELDS
};
/* How to see whether the program is well. An addition of Docker. */
struct zs_img_healthcheck {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str_list test; /* The check: NONE, or CMD and its arguments, or CMD-SHELL and a command. */
    uint64_t interval; /* Time between two checks. [ns] */
    uint64_t timeout; /* How long a check may take. [ns] */
    uint64_t start_period; /* Time after the start in which failures do not count. [ns] */
    uint64_t start_interval; /* Time between two checks in the start period. [ns] */
    uint32_t retries; /* How many failures in a row make the container unhealthy. */
};

enum {
    ZS_IMG_ROOTFS_TYPE, ZS_IMG_ROOTFS_DIFF_IDS, ZS_IMG_ROOTFS_FIELDS
};
/* The layers of the image. */
struct zs_img_rootfs {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str type; /* Always `layers`. */
    zs_str_list diff_ids; /* Digests of the unpacked layers, the lowest first. */
};

enum {
    ZS_IMG_HISTORY_CREATED, ZS_IMG_HISTORY_CREATED_BY, ZS_IMG_HISTORY_AUTHOR,
    ZS_IMG_HISTORY_COMMENT, ZS_IMG_HISTORY_EMPTY_LAYER, ZS_IMG_HISTORY_FIELDS
};
/* How a layer came to be. */
struct zs_img_history {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str created; /* When the layer was made, in RFC 3339 form. */
    zs_str created_by; /* Command that made it. */
    zs_str author; /* Who made it. */
    zs_str comment; /* Free text. */
    bool empty_layer; /* The step changed no file and has no layer. */
};

struct zs_img_any_entry {
    zs_str key;
    zs_span key_at;
    zs_any value;
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_IMG_TYPE_IMAGE = 0,
    ZS_IMG_TYPE_CONFIG = 3,
    ZS_IMG_TYPE_HEALTHCHECK = 9,
    ZS_IMG_TYPE_ROOTFS = 12,
    ZS_IMG_TYPE_HISTORY = 13,
};

#endif
