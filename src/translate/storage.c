/* The service's storage as mounts. Must not prepare volumes: where they are is an option.
 * Source: translation rule T19; deviations D8, D15, D33. */
#include "translate/context.h"
#include "translate/offer.h"
#include "base/banned.h"

/* `/`, `//` and `/.` are the root. */
static bool is_root(zs_str path)
{
    for (size_t i = 0; i < path.n; i++) {
        bool is_dot = path.p[i] == '.' && i > 0 && path.p[i - 1] == '/' &&
                      (i + 1 == path.n || path.p[i + 1] == '/');
        if (path.p[i] != '/' && !is_dot) {
            return false;
        }
    }
    return path.n > 0;
}

/* Does a slash before it make a plain path of it? Not of one that begins with a variable or `~`. */
static bool is_certain_below_root(zs_str path)
{
    const char *what;
    char c = path.n > 0 ? path.p[0] : '/';
    bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return is_word && !zs_path_is_plain(path, &what) && strcmp(what, "is not absolute") == 0 &&
           zs_str_find(path, ':') == path.n && zs_str_find(path, '\\') == path.n;
}

/* A target that can be mounted on. Everything else about it was written by the schema. */
static bool is_target(zs_context *c, zs_str target, zs_span at)
{
    const char *what = "is the root file system itself";
    if (!is_root(target) && zs_path_is_plain(target, &what)) {
        return true;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_MOUNT_PATH, at, "the target %Q of a mount %s", target, what);
    zs_diag_note(c->diags, d, "it is a path of the container, mounts[].destination in config.json");
    if (target.n > 0 && target.p[0] != '/' && target.p[0] != '.') {
        zs_diag_help(c->diags, d, "write `/%S`", target);
        if (is_certain_below_root(target)) {
            zs_offer_text(c->a, c->diags, d, at, target, zs_format(c->a, "/%S", target));
        }
    } else {
        zs_diag_help(c->diags, d, "write an absolute path such as `/data`");
    }
    return false;
}

/* A relative one is legal, and means something else than in Compose. */
bool zs_is_mount_source(zs_context *c, zs_str source, zs_span at)
{
    if (source.n == 0 || zs_has_control(source)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_MOUNT_PATH, at, "the source %Q of a mount %s",
                                  source, source.n == 0 ? "is empty" : "holds a control character");
        zs_diag_help(c->diags, d, "write an absolute path of the host such as `/srv/data`");
        return false;
    }
    if (source.p[0] != '/') {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_RELATIVE_SOURCE, at,
                                  "the source %Q of a mount is not absolute", source);
        zs_diag_note(c->diags, d,
                     "a runtime takes it from the bundle's directory, not from the deployment's");
        zs_diag_help(c->diags, d, "write the absolute path");
    }
    return true;
}

/* from: storage[] bind
 * to: mounts[]
 * spec: T19
 * lossy: no */
static bool add_bind(zs_context *c, const zs_svc_storage_bind *bind, zs_span at)
{
    zs_span source_at = ZS_AT(bind, ZS_SVC_STORAGE_BIND_SOURCE),
            target_at = ZS_AT(bind, ZS_SVC_STORAGE_BIND_TARGET);
    bool is_sound = is_target(c, bind->target, target_at);
    if (!zs_is_mount_source(c, bind->source, source_at) || !is_sound) {
        return true;
    }
    zs_oci_mount *mount =
        zs_mount_add(c, bind->target, ZS_STR("none"), bind->source,
                     bind->readonly ? "rbind ro" : "rbind rw", zs_from(at, ZS_RULE_MOUNT_BIND));
    if (mount == NULL) {
        return false;
    }
    zs_oci_mount_set_destination(mount, bind->target, zs_from(target_at, ZS_RULE_MOUNT_BIND));
    zs_oci_mount_set_source(mount, bind->source, zs_from(source_at, ZS_RULE_MOUNT_BIND));
    return true;
}

static const zs_given_pair *find_volume(const zs_context *c, zs_str key)
{
    for (uint32_t i = c->input->n_volumes; i > 0; i--) {
        if (zs_str_eq(c->input->volumes[i - 1].key, key)) {
            return &c->input->volumes[i - 1];
        }
    }
    return NULL;
}

/* Nobody prepared the volume: name the option, and the nearest key that was given. */
static bool push_missing_volume(zs_context *c, zs_str key, zs_str what, zs_span at)
{
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_VOLUME_MISSING, at, "%S has no directory on the host", what);
    zs_diag_note(c->diags, d, "its mount in config.json needs a source");
    zs_diag_help(c->diags, d, "prepare one and name it with `--volume %S=PATH`", key);
    zs_str *keys = zs_arena_array(c->a, c->input->n_volumes, sizeof *keys);
    if (keys == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < c->input->n_volumes; i++) {
        keys[i] = c->input->volumes[i].key;
    }
    zs_str near = zs_suggest(key, keys, c->input->n_volumes);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "`--volume` gives %Q: is that the one?", near);
    }
    return true;
}

typedef struct volume {
    zs_str key, what; /* of --volume; what people call it */
    zs_str target;
    zs_span at, target_at, name_at;
    bool is_readonly;
    enum zs_rule rule;
} volume;

/* from: storage[] named, anonymous, s3; --volume
 * to: mounts[]
 * spec: T19
 * lossy: what the volume's provider needs to know: tier, size, endpoint, credentials */
static bool add_volume(zs_context *c, const volume *v)
{
    bool is_sound = is_target(c, v->target, v->target_at);
    const zs_given_pair *given = find_volume(c, v->key);
    if (given == NULL) {
        return push_missing_volume(c, v->key, v->what, v->name_at);
    }
    if (!zs_is_mount_source(c, given->value, given->at) || !is_sound) {
        return true;
    }
    zs_oci_mount *mount =
        zs_mount_add(c, v->target, ZS_STR("none"), given->value,
                     v->is_readonly ? "rbind ro" : "rbind rw", zs_from(v->at, v->rule));
    if (mount == NULL) {
        return false;
    }
    zs_oci_mount_set_destination(mount, v->target, zs_from(v->target_at, v->rule));
    zs_oci_mount_set_source(mount, given->value, zs_from(given->at, v->rule));
    return true;
}

static void warn_of_network_tier(zs_context *c, zs_svc_storage_tier tier, zs_span at)
{
    if (tier == ZS_SVC_STORAGE_TIER_NETWORK) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NETWORK_TIER, at,
                                  "a volume of the tier `network` may lose file locks");
        zs_diag_note(c->diags, d,
                     "SQLite and other data bases that lock their files can be damaged on it");
    }
}

/* A named volume is found by its name. */
static bool add_named(zs_context *c, const zs_svc_storage_named *named, zs_span at)
{
    warn_of_network_tier(c, named->tier, ZS_AT(named, ZS_SVC_STORAGE_NAMED_TIER));
    if (ZS_HAS(named, ZS_SVC_STORAGE_NAMED_SIZE)) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_VOLUME_SIZE, ZS_AT(named, ZS_SVC_STORAGE_NAMED_SIZE),
                         "config.json does not limit the size of the volume %Q", named->name);
        zs_diag_note(c->diags, d, "whoever makes the volume limits it, or nobody does");
    }
    const volume v = {
        .key = named->name,
        .what = zs_format(c->a, "the volume %Q", named->name),
        .target = named->target,
        .at = at,
        .target_at = ZS_AT(named, ZS_SVC_STORAGE_NAMED_TARGET),
        .name_at = ZS_AT(named, ZS_SVC_STORAGE_NAMED_NAME),
        .is_readonly = named->readonly,
        .rule = ZS_RULE_MOUNT_NAMED,
    };
    return v.what.p != NULL && add_volume(c, &v);
}

/* `_anon_` and the target without its leading slashes, every other slash as `_`: `/var/cache` is
 * `_anon_var_cache`. */
static zs_str key_of_target(zs_context *c, zs_str target)
{
    while (target.n > 0 && target.p[0] == '/') {
        target = zs_str_sub(target, 1, target.n);
    }
    const zs_str parts[] = {ZS_STR("_anon_"), target};
    zs_str joined = zs_str_concat(c->a, parts, 2);
    char *key = joined.p == NULL ? NULL : zs_arena_copy(c->a, joined.p, joined.n);
    for (size_t i = 0; key != NULL && i < joined.n; i++) {
        key[i] = key[i] == '/' ? '_' : key[i];
    }
    return (zs_str){key, key == NULL ? 0 : joined.n};
}

/* Two anonymous volumes share a directory when their targets differ only in `/` and `_`. */
static bool warn_of_shared_key(zs_context *c, zs_index *anonymous, zs_str key, zs_span at,
                               uint32_t item)
{
    uint32_t before = ZS_INDEX_NONE;
    if (!zs_index_put(c->a, anonymous, key, item, &before)) {
        return false;
    }
    if (before != ZS_INDEX_NONE) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_VOLUME_SHARED, at,
                                  "two anonymous volumes share the directory of %Q", key);
        zs_diag_add_label(c->diags, d, c->service->storage.at[before].at, "the other one");
        zs_diag_help(c->diags, d, "use named volumes to tell them apart");
    }
    return true;
}

/* An anonymous volume is found by its target. */
static bool add_anonymous(zs_context *c, const zs_svc_storage_anonymous *anonymous, zs_span at,
                          zs_index *seen, uint32_t item)
{
    warn_of_network_tier(c, anonymous->tier, ZS_AT(anonymous, ZS_SVC_STORAGE_ANONYMOUS_TIER));
    zs_span target_at = ZS_AT(anonymous, ZS_SVC_STORAGE_ANONYMOUS_TARGET);
    const volume v = {
        .key = key_of_target(c, anonymous->target),
        .what = zs_format(c->a, "the anonymous volume of %Q", anonymous->target),
        .target = anonymous->target,
        .at = at,
        .target_at = target_at,
        .name_at = target_at,
        .rule = ZS_RULE_MOUNT_ANONYMOUS,
    };
    return v.key.p != NULL && v.what.p != NULL &&
           warn_of_shared_key(c, seen, v.key, target_at, item) && add_volume(c, &v);
}

/* A bucket is found by its name and prefix. */
static bool add_s3(zs_context *c, const zs_svc_storage_s3 *s3, zs_span at)
{
    zs_str prefix = ZS_HAS(s3, ZS_SVC_STORAGE_S3_PREFIX) ? s3->prefix : ZS_STR("");
    const zs_str parts[] = {ZS_STR("_s3_"), s3->bucket, ZS_STR("_"), prefix};
    const volume v = {
        .key = zs_str_concat(c->a, parts, 4),
        .what = zs_format(c->a, "the S3 bucket %Q", s3->bucket),
        .target = s3->target,
        .at = at,
        .target_at = ZS_AT(s3, ZS_SVC_STORAGE_S3_TARGET),
        .name_at = ZS_AT(s3, ZS_SVC_STORAGE_S3_BUCKET),
        .is_readonly = s3->readonly,
        .rule = ZS_RULE_MOUNT_S3,
    };
    return v.key.p != NULL && v.what.p != NULL && add_volume(c, &v);
}

/* The number whose octal digits are those of a decimal number. */
static uint32_t from_octal(uint32_t decimal)
{
    uint32_t v = 0, place = 1;
    for (; decimal > 0; decimal /= 10, place *= 8) {
        v += decimal % 10 * place;
    }
    return v;
}

/* `1777` without `0o` is decimal, which nearly nobody means. A span of as many bytes as there
 * are decimal digits tells that it was written so. */
static void warn_of_decimal_mode(zs_context *c, uint32_t mode, zs_span at)
{
    uint32_t digits = 0;
    for (uint32_t rest = mode; rest > 0; rest /= 10) {
        if (rest % 10 > 7) {
            return;
        }
        digits++;
    }
    if (digits < 2 || at.length != digits) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_DECIMAL_MODE, at,
                              "`mode: %u` is a decimal number, octal %o", mode, mode);
    zs_diag_note(c->diags, d, "config.json gets `mode=%o`", mode);
    if (c->diags->is_json) {
        zs_str fix = zs_format(c->a, "%u", from_octal(mode));
        zs_diag_help(c->diags, d, "JSON has no octal numbers: write `%S` for the mode %u", fix,
                     mode);
        zs_diag_fix(c->diags, d, at, fix);
        return;
    }
    zs_diag_help(c->diags, d, "write `0o%u` for the mode %u", mode, mode);
    zs_diag_fix(c->diags, d, at, zs_format(c->a, "0o%u", mode));
}

/* from: storage[] tmpfs
 * to: mounts[]
 * spec: T19, D8, D15
 * lossy: no */
static bool add_tmpfs(zs_context *c, const zs_svc_storage_tmpfs *tmpfs, zs_span at)
{
    zs_span target_at = ZS_AT(tmpfs, ZS_SVC_STORAGE_TMPFS_TARGET);
    if (!is_target(c, tmpfs->target, target_at)) {
        return true;
    }
    zs_oci_mount *mount = zs_mount_add(c, tmpfs->target, ZS_STR("tmpfs"), ZS_STR("tmpfs"),
                                       "nosuid nodev", zs_from(at, ZS_RULE_MOUNT_TMPFS));
    if (mount == NULL) {
        return false;
    }
    zs_oci_mount_set_destination(mount, tmpfs->target, zs_from(target_at, ZS_RULE_MOUNT_TMPFS));
    if (ZS_HAS(tmpfs, ZS_SVC_STORAGE_TMPFS_SIZE)) {
        zs_span size_at = ZS_AT(tmpfs, ZS_SVC_STORAGE_TMPFS_SIZE);
        int64_t bytes = 0;
        if (zs_read_size(c, tmpfs->size, size_at, "size", &bytes)) {
            zs_str option = zs_format(c->a, "size=%D", bytes);
            if (option.p == NULL ||
                !zs_oci_mount_add_options(c->a, mount, option,
                                          zs_from(size_at, ZS_RULE_MOUNT_TMPFS))) {
                return false;
            }
        }
    }
    if (ZS_HAS(tmpfs, ZS_SVC_STORAGE_TMPFS_MODE)) {
        zs_span mode_at = ZS_AT(tmpfs, ZS_SVC_STORAGE_TMPFS_MODE);
        warn_of_decimal_mode(c, tmpfs->mode, mode_at);
        zs_str option = zs_format(c->a, "mode=%o", (unsigned)tmpfs->mode);
        return option.p != NULL &&
               zs_oci_mount_add_options(c->a, mount, option, zs_from(mode_at, ZS_RULE_MOUNT_TMPFS));
    }
    return true;
}

bool zs_translate_mounts_storage(zs_context *c)
{
    zs_index anonymous = {0};
    for (uint32_t i = 0; i < c->service->storage.n; i++) {
        const zs_svc_storage *item = &c->service->storage.items[i];
        zs_span at = c->service->storage.at[i].at;
        bool is_made = false;
        switch (item->tag) {
        case ZS_SVC_STORAGE_BIND:
            is_made = add_bind(c, item->as.bind, at);
            break;
        case ZS_SVC_STORAGE_NAMED:
            is_made = add_named(c, item->as.named, at);
            break;
        case ZS_SVC_STORAGE_ANONYMOUS:
            is_made = add_anonymous(c, item->as.anonymous, at, &anonymous, i);
            break;
        case ZS_SVC_STORAGE_TMPFS:
            is_made = add_tmpfs(c, item->as.tmpfs, at);
            break;
        case ZS_SVC_STORAGE_S3:
            is_made = add_s3(c, item->as.s3, at);
            break;
        }
        if (!is_made) {
            return false;
        }
    }
    return true;
}
