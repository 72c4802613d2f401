/* process.user: who the process runs as.
 * Must not guess: a name that nobody explains is an error, never root.
 * Source: translation rule T3, deviation D9, and what Docker does with a user without a group. */
#include "translate/accounts.h"

#include "base/banned.h"

typedef struct user_text {
    zs_str text;
    zs_span at;
    const char *field; /* what people call it */
} user_text;

/* Who names the user: the service, then the image. False when nobody does. */
static bool find_text(const zs_context *c, user_text *ret)
{
    const zs_svc_service *service = c->service;
    if (ZS_HAS(service, ZS_SVC_SERVICE_USER)) {
        *ret = (user_text){service->user, ZS_AT(service, ZS_SVC_SERVICE_USER), "user"};
        return true;
    }
    const zs_img_config *image = c->input->image;
    if (image != NULL && ZS_HAS(image, ZS_IMG_CONFIG_USER) && image->user.n > 0) {
        *ret = (user_text){image->user, ZS_AT(image, ZS_IMG_CONFIG_USER), "User"};
        return true;
    }
    return false;
}

/* A user name that no file explains. */
static bool push_unknown_user(zs_context *c, zs_str name, const user_text *from)
{
    if (!c->input->has_rootfs) {
        zs_diag *d = zs_diag_push(
            c->diags, ZS_CODE_NAME_NEEDS_ROOTFS, from->at,
            "the user %Q of `%s` is a name, and only a root file system tells its number", name,
            from->field);
        zs_diag_help(c->diags, d,
                     "give the root file system with `--rootfs DIR`, or write `user: \"UID:GID\"`");
        return true;
    }
    zs_str near = {NULL, 0};
    if (!zs_account_suggest(c->a, c->input->passwd, name, &near)) {
        return false;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_UNKNOWN_USER, from->at,
                              "the user %Q of `%s` is not in the root file system's /etc/passwd",
                              name, from->field);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean %Q?", near);
    } else if (c->input->passwd == NULL || c->input->passwd->bytes.n == 0) {
        zs_diag_note(c->diags, d, "there is no such file, or it is empty");
    }
    return true;
}

/* The user's number and, where passwd knows it, the primary group; else the group is the user's
 * own number.
 * False when it is no user (pushed), and without memory. */
static bool read_user(zs_context *c, zs_str name, const user_text *from, uint32_t *ret_uid,
                      uint32_t *ret_gid)
{
    zs_account account = {{NULL, 0}, 0, 0};
    bool is_number = zs_is_digits(name);
    if (is_number && !zs_parse_id(name, &account.id)) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ID_RANGE, from->at,
                                  "the user %Q of `%s` is beyond 4294967294", name, from->field);
        zs_diag_note(c->diags, d, "a user id has 32 bits, and the highest one means no user");
        return false;
    }
    account.group = account.id;
    zs_str wanted = is_number ? ZS_STR("") : name;
    bool is_known = zs_account_find(c->input->passwd, true, wanted, account.id, &account);
    if (!is_number && !is_known && !zs_str_is(name, "root")) {
        return push_unknown_user(c, name, from) && false;
    }
    *ret_uid = account.id;
    *ret_gid = account.group;
    return true;
}

/* `USER` or `USER:GROUP`, both parts there. */
static bool has_user_shape(zs_context *c, const user_text *from)
{
    size_t colon = zs_str_find(from->text, ':');
    zs_str group = zs_str_sub(from->text, colon + 1, from->text.n);
    const char *what = NULL;
    if (colon == 0) {
        what = "names no user";
    } else if (colon + 1 == from->text.n) {
        what = "names no group behind the `:`";
    } else if (zs_str_find(group, ':') < group.n) {
        what = "holds more than one `:`";
    }
    if (what == NULL) {
        return true;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_USER_SYNTAX, from->at, "%Q of `%s` %s", from->text,
                              from->field, what);
    zs_diag_help(c->diags, d, "write `UID`, `UID:GID`, `NAME` or `NAME:GROUP`");
    return false;
}

/* from: user, image config.User, passwd and group of the rootfs
 * to: process.user.uid, process.user.gid
 * spec: T3
 * lossy: no */
bool zs_translate_user(zs_context *c)
{
    zs_oci_user *user = zs_oci_process_make_user(c->a, c->process, zs_from_rule(ZS_RULE_USER_ROOT));
    if (user == NULL) {
        return false;
    }
    zs_origin origin = zs_from_rule(ZS_RULE_USER_ROOT);
    uint32_t uid = 0, gid = 0;
    user_text from;
    if (find_text(c, &from)) {
        origin = zs_from(from.at, ZS_RULE_USER);
        size_t colon = zs_str_find(from.text, ':');
        if (!has_user_shape(c, &from) ||
            !read_user(c, zs_str_sub(from.text, 0, colon), &from, &uid, &gid)) {
            return !c->a->failed;
        }
        if (colon < from.text.n && !zs_read_group(c, zs_str_sub(from.text, colon + 1, from.text.n),
                                                  from.at, from.field, &gid)) {
            return !c->a->failed;
        }
    }
    zs_oci_user_set_uid(user, uid, origin);
    zs_oci_user_set_gid(user, gid, origin);
    return true;
}

static bool has_group(const zs_oci_user *user, uint32_t gid)
{
    for (uint32_t i = 0; i < user->additional_gids.n; i++) {
        if (user->additional_gids.items[i] == gid) {
            return true;
        }
    }
    return false;
}

enum { GROUPS_MAX = 65536 }; /* NGROUPS_MAX of Linux */

/* from: extra_groups, group of the rootfs
 * to: process.user.additionalGids, in order, each once
 * spec: D23
 * lossy: no */
bool zs_translate_groups(zs_context *c)
{
    const zs_str_list *groups = &c->service->extra_groups;
    if (groups->n > GROUPS_MAX) {
        zs_diag_push(c->diags, ZS_CODE_ID_RANGE, ZS_AT(c->service, ZS_SVC_SERVICE_EXTRA_GROUPS),
                     "`extra_groups` holds %u groups, and a process has at most %d", groups->n,
                     GROUPS_MAX);
        return true;
    }
    for (uint32_t i = 0; i < groups->n; i++) {
        zs_span at = groups->at[i].at;
        uint32_t gid = 0;
        if (!zs_read_group(c, groups->items[i], at, "extra_groups", &gid)) {
            if (c->a->failed) {
                return false;
            }
            continue;
        }
        if (!has_group(c->process->user, gid) &&
            !zs_oci_user_add_additional_gids(c->a, c->process->user, gid,
                                             zs_from(at, ZS_RULE_USER_GROUPS))) {
            return false;
        }
    }
    return true;
}
