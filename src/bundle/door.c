/* The library's two functions that write: a session's newest compile as a bundle, and its removal.
 * Must not compile; follows the contract of zspec.h. */
#include "bundle/bundle.h"

#include <string.h>

#include "zspec.h"

#include "base/banned.h"

/* Hands the fault's words over, cut to the caller's room. */
static bool say(const zs_bundle_fault *fault, char *ret_why, size_t why_size)
{
    size_t n = strlen(fault->text);
    if (why_size > 0) {
        n = n < why_size ? n : why_size - 1;
        memcpy(ret_why, fault->text, n);
        ret_why[n] = '\0';
    }
    return false;
}

/* Adds a file that config.json mounts, when it does. */
static void add_extra(zs_bundle *bundle, const char *name, zs_text text)
{
    for (int i = 0; text.size > 0 && i < ZS_BUNDLE_EXTRAS_MAX; i++) {
        if (bundle->extras[i].name == NULL) {
            bundle->extras[i] = (zs_bundle_extra){name, text.bytes, text.size};
            return;
        }
    }
}

bool zs_write_bundle(zs_session *s, const char *directory, const char *rootfs, bool is_config_only,
                     char *ret_why, size_t why_size)
{
    zs_bundle_fault fault = {"nothing has been compiled, or memory ran out"};
    zs_text config = zs_config_of(s);
    zs_bundle_texts texts;
    if (config.size == 0 || !zs_bundle_texts_of(s, &texts)) {
        return say(&fault, ret_why, why_size);
    }
    zs_bundle bundle = {.directory = directory,
                        .rootfs = rootfs,
                        .config = config.bytes,
                        .config_size = config.size,
                        .config_mode = zs_has_secret(s) ? 0600 : 0644,
                        .is_config_only = is_config_only};
    add_extra(&bundle, "resolv.conf", texts.resolv_conf);
    add_extra(&bundle, "hosts", texts.hosts);
    return zs_bundle_write(&bundle, &fault) || say(&fault, ret_why, why_size);
}

bool zs_remove_bundle(const char *directory, char *ret_why, size_t why_size)
{
    zs_bundle_fault fault;
    return zs_bundle_delete(directory, &fault) || say(&fault, ret_why, why_size);
}
