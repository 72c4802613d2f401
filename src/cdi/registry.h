/* The CDI registry: files in directories of rising priority, indexed by qualified device name.
 * Pure: the caller lists the directories and reads the files (host/); here they are parsed,
 * judged, ordered and resolved. No injection here. Follows the Container Device Interface
 * specification 1.1.0. */
#ifndef ZS_CDI_REGISTRY_H
#define ZS_CDI_REGISTRY_H

#include "generated/cdi/cdi.h"
#include "diag/diag.h"

/* What became of a directory: listed, or why not. */
typedef enum zs_cdi_directory_state {
    ZS_CDI_DIRECTORY_READ,
    ZS_CDI_DIRECTORY_MISSING,
    ZS_CDI_DIRECTORY_FAILED
} zs_cdi_directory_state;
typedef struct zs_cdi_directory {
    zs_str path;
    zs_cdi_directory_state state;
    zs_str why; /* FAILED: the system's words */
    uint32_t n_files;
} zs_cdi_directory;

typedef struct zs_cdi_file {
    zs_str path;
    uint32_t directory;      /* index; higher wins */
    const zs_source *source; /* NULL: could not be read */
    const zs_cdi_spec *spec; /* NULL: could not be read, parsed, or is not valid */
} zs_cdi_file;

/* One device as the search found it. */
typedef struct zs_cdi_found {
    const zs_cdi_file *file;
    const zs_cdi_device *device;
    zs_span at; /* of the device's name */
} zs_cdi_found;

typedef struct zs_cdi_registry zs_cdi_registry;

zs_cdi_registry *zs_cdi_registry_new(zs_arena *a) ZS_MUST_CHECK;
/* Adds a directory with a higher priority than those before; returns its index. */
bool zs_cdi_registry_add_directory(zs_cdi_registry *r, zs_str path, zs_cdi_directory_state state,
                                   zs_str why, uint32_t *ret_index) ZS_MUST_CHECK;
/* Parses and judges one file of a directory, in name order. A faulty file loses only itself: its
 * diagnostics go to the registry's own list (zs_cdi_registry_diags), not to the compile's. False
 * only without memory. */
bool zs_cdi_registry_add_file(zs_cdi_registry *r, uint32_t directory, zs_str path,
                              const zs_source *source) ZS_MUST_CHECK;
/* The directories in rising priority. Returns how many. */
uint32_t zs_cdi_registry_directories(const zs_cdi_registry *r, const zs_cdi_directory **ret);
/* After the last file: conflicts and shadows are settled. Again without new files it does nothing.
 * False only without memory. */
bool zs_cdi_registry_finish(zs_cdi_registry *r) ZS_MUST_CHECK;
const zs_diags *zs_cdi_registry_diags(const zs_cdi_registry *r);
/* The files in the order they were added, faulty ones too; NULL after the last. */
const zs_cdi_file *zs_cdi_file_at(const zs_cdi_registry *r, uint32_t i);

/* The edits of a request in the order the standard applies them: for each device its file's own
 * edits (the first time that file is met), then the device's. */
typedef struct zs_cdi_edits {
    const zs_cdi_container_edits **items;
    const zs_cdi_file **files;
    uint32_t n;
} zs_cdi_edits;

typedef struct zs_cdi_request {
    /* vendor.com/class=device. Device `all` is the device of that name or, where none is declared,
     * every device of the kind in the order of files. */
    zs_str name;
    zs_span at; /* who asks */
} zs_cdi_request;
/* All or nothing. Every name that does not resolve is one diagnostic of `severity` (ZS06xx: why,
 * nearest names, faulty files, conflicts); then false. False also without memory. */
bool zs_cdi_resolve(zs_arena *a, const zs_cdi_registry *r, const zs_cdi_request *requests,
                    uint32_t n, zs_severity severity, zs_cdi_edits *ret,
                    zs_diags *diags) ZS_MUST_CHECK;
bool zs_cdi_is_empty(const zs_cdi_registry *r); /* no usable device at all */

/* Judges one parsed CDI file beyond its schema: version rules, names, duplicate devices, edits not
 * empty ... (ZS06xx). True when it pushed no error. */
bool zs_cdi_rules(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags);
/* Among the complaints from number `first` on, tells of unknown keys of `source` that older
 * versions of CDI had. */
void zs_cdi_note_removed(const zs_source *source, zs_diags *diags, uint32_t first);

#endif
