/* Reading files for a compile: whole, at most ZS_TEXT_BYTES_MAX. Opens only what it is told to. */
#ifndef ZS_HOST_FILES_H
#define ZS_HOST_FILES_H

#include "base/limits.h"
#include "base/str.h"

typedef enum zs_file_state {
    ZS_FILE_READ,
    ZS_FILE_MISSING,
    ZS_FILE_FAILED,
    ZS_FILE_NO_MEMORY
} zs_file_state;

/* Reads the file, or standard input for `-`. On ZS_FILE_READ *ret_bytes is malloced (never NULL)
 * and the caller's. Otherwise *ret_why is the system's words, static. */
zs_file_state zs_file_read(const char *path, char **ret_bytes, size_t *ret_size,
                           const char **ret_why);
/* The same of a path that a document names: it must be a regular file, so that no pipe or device is
 * waited for, and `-` is a name like another. */
zs_file_state zs_file_read_regular(const char *path, char **ret_bytes, size_t *ret_size,
                                   const char **ret_why);
/* Reads `path` (relative, such as "etc/passwd") as a process whose root is `root` would: symbolic
 * links never leave it. */
zs_file_state zs_file_read_in_root(const char *root, const char *path, char **ret_bytes,
                                   size_t *ret_size, const char **ret_why);

/* What `root` has under one name; a link is not followed. */
typedef enum zs_entry_kind {
    ZS_ENTRY_KIND_MISSING,
    ZS_ENTRY_KIND_DIRECTORY,
    ZS_ENTRY_KIND_LINK,
    ZS_ENTRY_KIND_OTHER
} zs_entry_kind;
/* False when that cannot be asked; *ret_why is then the system's words. */
bool zs_entry_look(const char *root, const char *name, zs_entry_kind *ret, const char **ret_why);

/* The names in a directory, sorted by byte order, `.` and `..` left out; malloced, with `n`
 * malloced names. */
zs_file_state zs_directory_read(const char *path, char ***ret_names, size_t *ret_n,
                                const char **ret_why);
void zs_directory_release(char **names, size_t n);

#endif
