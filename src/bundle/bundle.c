/* Making and removing bundles. */
#include "bundle/bundle.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "bundle/beneath.h"
#include "bundle/write_file.h"

#include "base/banned.h"

static bool fault(zs_bundle_fault *ret, const char *path, const char *name, const char *what)
{
    snprintf(ret->text, sizeof ret->text, "%s%s%s: %s", path, *name ? "/" : "", name, what);
    return false;
}

static const char *words(int error)
{
    return error == ELOOP ? "a symbolic link is on the way" : strerror(error);
}

static bool is_link(int directory, const char *name)
{
    struct stat st;
    return fstatat(directory, name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(st.st_mode);
}

/* Links the root file system, in place of a link or an empty directory. The new link is made under
 * another name and renamed, so that there is always one. */
static bool link_rootfs(int directory, const zs_bundle *bundle, zs_bundle_fault *ret_fault)
{
    static const char temporary[] = ".rootfs.new";
    if (!is_link(directory, "rootfs") && unlinkat(directory, "rootfs", AT_REMOVEDIR) != 0 &&
        errno != ENOENT) {
        return fault(ret_fault, bundle->directory, "rootfs",
                     errno == ENOTEMPTY || errno == EEXIST ? "it holds files and is not replaced"
                                                           : words(errno));
    }
    unlinkat(directory, temporary, 0); /* of a run that was killed */
    if (symlinkat(bundle->rootfs, directory, temporary) != 0) {
        return fault(ret_fault, bundle->directory, "rootfs", words(errno));
    }
    if (renameat(directory, temporary, directory, "rootfs") != 0) {
        int error = errno;
        unlinkat(directory, temporary, 0);
        return fault(ret_fault, bundle->directory, "rootfs", words(error));
    }
    return true;
}

/* An empty directory for the caller to unpack into, unless there is one; *ret_made when it is new.
 */
static bool make_rootfs(int directory, const zs_bundle *bundle, bool *ret_made,
                        zs_bundle_fault *ret_fault)
{
    struct stat st;
    if (mkdirat(directory, "rootfs", 0755) == 0) {
        *ret_made = true;
        return true;
    }
    if (errno != EEXIST) {
        return fault(ret_fault, bundle->directory, "rootfs", words(errno));
    }
    if (fstatat(directory, "rootfs", &st, 0) != 0 || !S_ISDIR(st.st_mode)) {
        return fault(ret_fault, bundle->directory, "rootfs", "it is there and is no directory");
    }
    return true;
}

/* A file of the bundle may be a trap: a link there would carry the write elsewhere. */
static bool write_file(int directory, const zs_bundle *bundle, const zs_bundle_extra *file,
                       unsigned mode, zs_bundle_fault *ret_fault)
{
    const char *why;
    if (is_link(directory, file->name)) {
        return fault(ret_fault, bundle->directory, file->name,
                     "it is a symbolic link and is not replaced");
    }
    if (!zs_write_file_at(directory, file->name, file->bytes, file->size, mode, &why)) {
        return fault(ret_fault, bundle->directory, file->name, why);
    }
    return true;
}

/* config.json comes last: once it is there, so is everything it names. */
static bool write_files(int directory, const zs_bundle *bundle, zs_bundle_fault *ret_fault)
{
    const zs_bundle_extra config = {"config.json", bundle->config, bundle->config_size};
    bool ok = true;
    for (int i = 0; ok && i < ZS_BUNDLE_EXTRAS_MAX; i++) {
        ok = bundle->extras[i].name == NULL ||
             write_file(directory, bundle, &bundle->extras[i], 0644, ret_fault);
    }
    return ok && write_file(directory, bundle, &config, bundle->config_mode, ret_fault);
}

/* Fills an open bundle directory. What can refuse comes first: config.json is the last thing
 * written. */
static bool fill(int directory, const zs_bundle *bundle, zs_bundle_fault *ret_fault)
{
    bool is_rootfs_made = false;
    if (is_link(directory, "config.json")) {
        return fault(ret_fault, bundle->directory, "config.json",
                     "it is a symbolic link and is not replaced");
    }
    bool ok = bundle->is_config_only ||
              (bundle->rootfs != NULL ? link_rootfs(directory, bundle, ret_fault)
                                      : make_rootfs(directory, bundle, &is_rootfs_made, ret_fault));
    ok = ok && write_files(directory, bundle, ret_fault);
    if (!ok && is_rootfs_made) {
        unlinkat(directory, "rootfs", AT_REMOVEDIR);
    }
    return ok;
}

bool zs_bundle_write(const zs_bundle *bundle, zs_bundle_fault *ret_fault)
{
    unsigned made = 0;
    int directory = bundle->is_config_only ? zs_open_directory(bundle->directory)
                                           : zs_make_directory(bundle->directory, &made);
    if (directory < 0) {
        return fault(ret_fault, bundle->directory, "", words(errno));
    }
    bool ok = fill(directory, bundle, ret_fault);
    close(directory);
    if (!ok) {
        zs_unmake_directory(bundle->directory, made);
    }
    return ok;
}

/* ---- removing -------------------------------------------------------------------------------- */
static bool remove_all(int directory, dev_t device, unsigned depth, const char **ret_why);

/* Removes one entry; a directory with what it holds. */
static bool remove_entry(int directory, const char *name, dev_t device, unsigned depth,
                         const char **ret_why)
{
    struct stat st;
    if (unlinkat(directory, name, 0) == 0 || errno == ENOENT) {
        return true;
    }
    int error = errno;
    if (fstatat(directory, name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISDIR(st.st_mode)) {
        *ret_why = strerror(error);
        return false;
    }
    int below = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (below < 0 || fstat(below, &st) != 0 || st.st_dev != device) {
        *ret_why = below >= 0 && st.st_dev != device ? "another file system is mounted inside"
                                                     : strerror(errno);
        if (below >= 0) {
            close(below);
        }
        return false;
    }
    bool ok = remove_all(below, device, depth + 1, ret_why);
    if (ok && unlinkat(directory, name, AT_REMOVEDIR) != 0) {
        *ret_why = strerror(errno);
        ok = false;
    }
    return ok;
}

/* Removes everything in an open directory, and closes it. */
static bool remove_all(int directory, dev_t device, unsigned depth, const char **ret_why)
{
    DIR *listing = depth < ZS_REMOVE_DEPTH_MAX ? fdopendir(directory) : NULL;
    if (listing == NULL) {
        *ret_why =
            depth < ZS_REMOVE_DEPTH_MAX ? strerror(errno) : "directories are nested too deep";
        close(directory);
        return false;
    }
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(listing)) != NULL;) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            ok = remove_entry(dirfd(listing), entry->d_name, device, depth, ret_why);
        }
    }
    closedir(listing);
    return ok;
}

bool zs_bundle_delete(const char *directory, zs_bundle_fault *ret_fault)
{
    struct stat st;
    const char *why = "";
    int fd = zs_open_directory(directory);
    if (fd < 0) {
        return errno == ENOENT || fault(ret_fault, directory, "", words(errno));
    }
    bool has_config = fstatat(fd, "config.json", &st, AT_SYMLINK_NOFOLLOW) == 0;
    bool has_rootfs = fstatat(fd, "rootfs", &st, AT_SYMLINK_NOFOLLOW) == 0;
    if (!has_config && !has_rootfs) {
        close(fd);
        return fault(ret_fault, directory, "",
                     "it has neither config.json nor rootfs, so it is not a bundle");
    }
    if (fstat(fd, &st) != 0) {
        int error = errno;
        close(fd);
        return fault(ret_fault, directory, "", strerror(error));
    }
    if (!remove_all(fd, st.st_dev, 0, &why)) {
        return fault(ret_fault, directory, "", *why ? why : strerror(errno));
    }
    return zs_remove_directory(directory) || fault(ret_fault, directory, "", strerror(errno));
}
