/* Bundle directories: the only place that makes, fills and removes one. No symbolic link is
 * followed on the way to a bundle or inside it, nothing outside it is written, and what was there
 * stays when something fails. */
#ifndef ZS_BUNDLE_BUNDLE_H
#define ZS_BUNDLE_BUNDLE_H

#include <stdbool.h>
#include <stddef.h>

/* What went wrong, as a sentence for people. */
typedef struct zs_bundle_fault {
    char text[512];
} zs_bundle_fault;

/* A file beside config.json that it mounts. */
typedef struct zs_bundle_extra {
    const char *name, *bytes;
    size_t size;
} zs_bundle_extra;

enum { ZS_BUNDLE_EXTRAS_MAX = 2 };

typedef struct zs_bundle {
    const char *directory; /* made with its parents when it is not there */
    /* Linked as `rootfs`. NULL: an empty directory `rootfs` is made unless there is one. */
    const char *rootfs;
    const char *config; /* bytes of config.json */
    size_t config_size;
    unsigned config_mode;                         /* 0644, or 0600 when it holds a secret */
    zs_bundle_extra extras[ZS_BUNDLE_EXTRAS_MAX]; /* name NULL: none */
    bool is_config_only; /* the directory exists; no rootfs is made or linked */
} zs_bundle;

/* Writes the bundle: directory, rootfs, then config.json by rename. An existing `rootfs` is
 * replaced when it is a link or an empty directory, never when it holds anything. On failure false,
 * the fault says why, and directories made on the way are gone again. */
bool zs_bundle_write(const zs_bundle *bundle, zs_bundle_fault *ret_fault);
/* Removes the bundle with all it holds; links are removed, not followed; other file systems mounted
 * inside are an error. A directory with neither config.json nor rootfs is not a bundle and stays.
 * True also when there is nothing. */
bool zs_bundle_delete(const char *directory, zs_bundle_fault *ret_fault);

#endif
