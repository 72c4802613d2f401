/* Names and numbers of users and groups.
 * Must not open files: the bytes of passwd and group are handed in. Sources: passwd(5),
 * group(5); deviation D9. */
#include "translate/accounts.h"

#include "base/number.h"

#include "base/banned.h"

enum { SUGGEST_FROM_MAX = 1000 };

bool zs_is_digits(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') {
            return false;
        }
    }
    return s.n > 0;
}

bool zs_parse_id(zs_str s, uint32_t *ret)
{
    uint64_t value = 0;
    if (!zs_is_digits(s) || zs_parse_u64(s, &value) != ZS_NUMBER_OK || value >= UINT32_MAX) {
        return false;
    }
    *ret = (uint32_t)value;
    return true;
}

/* Cuts the bytes before `end` off the front of *rest, and the byte itself. */
static zs_str take_until(zs_str *rest, char end)
{
    size_t length = zs_str_find(*rest, end);
    zs_str part = zs_str_sub(*rest, 0, length);
    *rest = zs_str_sub(*rest, length + 1, rest->n);
    return part;
}

/* Reads `name:password:number[:group]...`; false for comments, NIS entries and anything else. */
static bool read_line(zs_str line, bool is_passwd, zs_account *ret)
{
    zs_account account = {take_until(&line, ':'), 0, 0};
    take_until(&line, ':');
    if (account.name.n == 0 || !zs_parse_id(take_until(&line, ':'), &account.id)) {
        return false;
    }
    if (is_passwd && !zs_parse_id(take_until(&line, ':'), &account.group)) {
        return false;
    }
    *ret = account;
    return true;
}

bool zs_account_find(const zs_source *file, bool is_passwd, zs_str name, uint32_t id,
                     zs_account *ret)
{
    zs_str rest = file == NULL ? ZS_STR("") : file->bytes;
    while (rest.n > 0) {
        zs_account account;
        if (!read_line(take_until(&rest, '\n'), is_passwd, &account)) {
            continue;
        }
        if (name.n > 0 ? zs_str_eq(account.name, name) : account.id == id) {
            *ret = account;
            return true;
        }
    }
    return false;
}

bool zs_account_suggest(zs_arena *a, const zs_source *file, zs_str name, zs_str *ret)
{
    zs_str *names = zs_arena_array(a, SUGGEST_FROM_MAX, sizeof *names);
    if (names == NULL) {
        return false;
    }
    size_t n = 0;
    zs_str rest = file == NULL ? ZS_STR("") : file->bytes;
    while (rest.n > 0 && n < SUGGEST_FROM_MAX) {
        zs_account account;
        if (read_line(take_until(&rest, '\n'), false, &account)) {
            names[n++] = account.name;
        }
    }
    *ret = zs_suggest(name, names, n);
    return true;
}

/* A group name that no file explains. */
static bool push_unknown_group(zs_context *c, zs_str name, zs_span at, const char *field)
{
    if (name.n == 0) {
        zs_diag_push(c->diags, ZS_CODE_UNKNOWN_GROUP, at, "a group of `%s` is empty", field);
        return true;
    }
    if (!c->input->has_rootfs) {
        zs_diag *d = zs_diag_push(
            c->diags, ZS_CODE_NAME_NEEDS_ROOTFS, at,
            "the group %Q of `%s` is a name, and only a root file system tells its number", name,
            field);
        zs_diag_help(c->diags, d,
                     "give the root file system with `--rootfs DIR`, or write the number");
        return true;
    }
    zs_str near = {NULL, 0};
    if (!zs_account_suggest(c->a, c->input->group, name, &near)) {
        return false;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_UNKNOWN_GROUP, at,
                              "the group %Q of `%s` is not in the root file system's /etc/group",
                              name, field);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean %Q?", near);
    } else if (c->input->group == NULL || c->input->group->bytes.n == 0) {
        zs_diag_note(c->diags, d, "there is no such file, or it is empty");
    }
    return true;
}

bool zs_read_group(zs_context *c, zs_str text, zs_span at, const char *field, uint32_t *ret_gid)
{
    if (zs_is_digits(text)) {
        if (zs_parse_id(text, ret_gid)) {
            return true;
        }
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ID_RANGE, at,
                                  "the group %Q of `%s` is beyond 4294967294", text, field);
        zs_diag_note(c->diags, d, "a group id has 32 bits, and the highest one means no group");
        return false;
    }
    zs_account account;
    if (text.n > 0 && zs_account_find(c->input->group, false, text, 0, &account)) {
        *ret_gid = account.id;
        return true;
    }
    if (zs_str_is(text, "root")) {
        *ret_gid = 0;
        return true;
    }
    return push_unknown_group(c, text, at, field) && false;
}
