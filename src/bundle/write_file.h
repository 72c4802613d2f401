/* Writing a result so that a reader sees the old file or the new one, never a part. */
#ifndef ZS_BUNDLE_WRITE_FILE_H
#define ZS_BUNDLE_WRITE_FILE_H

#include <stdbool.h>
#include <stddef.h>

/* Writes a temporary file beside `path`, syncs it and renames it over `path`. `mode` is the new
 * file's permission bits before the umask. A symbolic link at `path` is replaced, not followed. A
 * device, pipe, socket or open file (/dev/stdout) is written into instead. On failure false,
 * *ret_why is the system's words (static), and what was there stays. */
bool zs_write_file(const char *path, const char *bytes, size_t size, unsigned mode,
                   const char **ret_why);
/* Whether the path is such a device, pipe, socket or open file. */
bool zs_is_stream(const char *path);
/* The same for the file `name` in an open directory. */
bool zs_write_file_at(int directory, const char *name, const char *bytes, size_t size,
                      unsigned mode, const char **ret_why);
/* For results that can be made again: `path` is left alone, with its times, when it is a regular
 * file that holds these bytes and no permission more than `mode`; else replaced by rename as above,
 * but not synced. */
bool zs_write_result(const char *path, const char *bytes, size_t size, unsigned mode,
                     const char **ret_why);
/* The same for the file `name` in an open directory; `is_new`: nothing can stand there. */
bool zs_write_result_at(int directory, bool is_new, const char *name, const char *bytes,
                        size_t size, unsigned mode, const char **ret_why);

/* Puts new bytes into a regular file that is there, as zs_write_file does, keeping its permission
 * bits, owner and group; a file whose owner cannot be kept, or that the caller may not write to, is
 * left alone. A symbolic link is followed: its target is replaced and the link stays. Other names
 * of the file (hard links) keep the old bytes. `expected` is what the caller has read from it: when
 * the file holds anything else by now, it is left alone too. */
bool zs_replace_file(const char *path, const char *expected, size_t expected_size,
                     const char *bytes, size_t size, const char **ret_why);

#endif
