/* Opening directories without following symbolic links. */
#ifndef ZS_BUNDLE_BENEATH_H
#define ZS_BUNDLE_BENEATH_H

#include <stdbool.h>

/* Opens the directory `path`; no part of it may be a symbolic link. -1 with errno set (ELOOP for a
 * link). */
int zs_open_directory(const char *path);
/* The same, making what is missing; *ret_made counts the directories made, from the last part
 * backwards. */
int zs_make_directory(const char *path, unsigned *ret_made);
/* Makes the directory `name` below an open one unless it is there, and opens a way to it (O_PATH);
 * *ret_is_new: it was made. A link is not followed (ELOOP), and a name that is not one part of a
 * path is refused (EINVAL). */
int zs_make_below(int at, const char *name, bool *ret_is_new);
/* Removes an empty directory; no link on the way to it is followed. False with errno set. */
bool zs_remove_directory(const char *path);
/* Removes the last `made` parts of the path again, as far as they are empty. */
void zs_unmake_directory(const char *path, unsigned made);

#endif
