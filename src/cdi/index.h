/* The inside of the registry, shared by its own files: what was read, and the index by qualified
 * name. Nothing outside cdi/ includes this. */
#ifndef ZS_CDI_INDEX_H
#define ZS_CDI_INDEX_H

#include "cdi/registry.h"
#include "text/scalar.h"

/* A file and what was found wrong with it. */
typedef struct zs_cdi_read_file {
    zs_cdi_file file;
    const zs_diag *fault; /* the first error of the file; NULL: it is usable */
    uint32_t n_faults;
} zs_cdi_read_file;

/* One declaration of a device. */
typedef struct zs_cdi_claim {
    zs_str kind, name;
    zs_cdi_found found;
} zs_cdi_claim;

/* A qualified name and everyone who declares it, in rising priority: the last claim wins. */
typedef struct zs_cdi_entry {
    const zs_cdi_claim *claims;
    uint32_t n_claims;
    /* Two files of one directory declare it: then nobody wins, whatever other directories say. */
    bool is_conflict;
} zs_cdi_entry;

struct zs_cdi_registry {
    zs_arena *a;
    zs_diags diags;
    zs_cdi_directory *directories;
    zs_cdi_read_file **files; /* in the order they were added */
    zs_cdi_claim *claims;     /* sorted by kind, name, directory */
    zs_cdi_entry *entries;    /* sorted by kind, name */
    uint32_t n_directories, directory_capacity, n_files, file_capacity, n_claims, n_entries;
    uint32_t n_settled; /* files that the index knows */
};

/* The winner of an entry. */
static inline const zs_cdi_found *zs_cdi_winner(const zs_cdi_entry *entry)
{
    return &entry->claims[entry->n_claims - 1].found;
}
/* The entry of a name, or NULL. */
const zs_cdi_entry *zs_cdi_entry_find(const zs_cdi_registry *r, zs_str kind, zs_str name);

/* vendor.com/class=device in two parts; false when the form is not that (then *ret_fault says what
 * is wrong). */
bool zs_cdi_split_name(zs_str qualified, zs_str *ret_kind, zs_str *ret_name, zs_fault *ret_fault);

#endif
