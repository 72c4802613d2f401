/* Users and groups of the root file system: names to numbers, from the bytes of its passwd and
 * group files.
 * Private to translate/. */
#ifndef ZS_TRANSLATE_ACCOUNTS_H
#define ZS_TRANSLATE_ACCOUNTS_H

#include "translate/context.h"

/* One line of passwd or group: name, number, and of passwd the primary group. */
typedef struct zs_account {
    zs_str name;
    uint32_t id;
    uint32_t group; /* passwd only */
} zs_account;

/* The first sound line with this name, or with this number when the name is empty. False when
 * there is none; `file` may be NULL. Lines that are not `name:password:number:...` are skipped. */
bool zs_account_find(const zs_source *file, bool is_passwd, zs_str name, uint32_t id,
                     zs_account *ret);
/* The nearest name of the file, or an empty text. False only without memory. */
bool zs_account_suggest(zs_arena *a, const zs_source *file, zs_str name, zs_str *ret) ZS_MUST_CHECK;

/* All digits: a number, never a name. */
bool zs_is_digits(zs_str s);
/* A number 0..4294967294; the highest one means "no id" to the kernel. */
bool zs_parse_id(zs_str s, uint32_t *ret);
/* A group by number or name, at `at`; `field` is the key that names it. False when it is none,
 * which was then pushed, and without memory (c->a->failed tells). */
bool zs_read_group(zs_context *c, zs_str text, zs_span at, const char *field,
                   uint32_t *ret_gid) ZS_MUST_CHECK;

#endif
