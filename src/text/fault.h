/* How the scalar languages fill in a zs_fault. Private to the scalar files of this directory. */
#ifndef ZS_TEXT_FAULT_H
#define ZS_TEXT_FAULT_H

#include "text/scalar.h"

/* Always false, so that a parser can end with it. `hint` may be NULL. */
static inline bool zs_fault_set(zs_fault *f, size_t at, size_t length, const char *what,
                                const char *hint)
{
    *f = (zs_fault){.at = at, .length = length, .what = what, .hint = hint};
    return false;
}

/* The replacement is the parts one after the other; one that does not fit is no replacement. */
static inline void zs_fault_join_fix(zs_fault *f, zs_str head, zs_str middle, zs_str tail)
{
    const zs_str parts[] = {head, middle, tail};
    size_t n = 0;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].n > sizeof f->fix_room - n) {
            return;
        }
        if (parts[i].n != 0) {
            memcpy(f->fix_room + n, parts[i].p, parts[i].n);
        }
        n += parts[i].n;
    }
    f->fix = (zs_str){f->fix_room, n};
}

/* The replacement is `whole` with `length` bytes at `at` replaced. */
static inline void zs_fault_fix(zs_fault *f, zs_str whole, size_t at, size_t length, zs_str with)
{
    zs_fault_join_fix(f, zs_str_sub(whole, 0, at), with, zs_str_sub(whole, at + length, whole.n));
}
/* The languages that have a value nobody needs; zs_scalar_check calls them. */
bool zs_check_cron(zs_str s, zs_fault *ret_fault);
bool zs_check_semver(zs_str s, zs_fault *ret_fault);
bool zs_check_cpu_list(zs_str s, zs_fault *ret_fault);
bool zs_check_env_entry(zs_str s, zs_fault *ret_fault);
bool zs_check_cdi_kind(zs_str s, zs_fault *ret_fault);
bool zs_check_cdi_name(zs_str s, zs_fault *ret_fault);

#endif
