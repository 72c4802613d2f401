/* Internet addresses in text form: is it one? Must not resolve names.
 * Sources: RFC 4291 section 2.2, RFC 6943 section 3.1.1 (the strict form of IPv4). */
#include "translate/address.h"

#include "base/number.h"

#include "base/banned.h"

enum { GROUPS = 8, GROUP_DIGITS_MAX = 4 };

/* Four decimal numbers 0..255 without leading zeros. */
static bool is_version_4(zs_str s)
{
    for (unsigned i = 0; i < 4; i++) {
        size_t length = zs_str_find(s, '.');
        uint64_t value = 0;
        bool is_last = length == s.n;
        bool has_zero = length > 1 && s.p[0] == '0';
        if (is_last != (i == 3) || has_zero ||
            zs_parse_digits(zs_str_sub(s, 0, length), 10, &value) != ZS_NUMBER_OK || value > 255) {
            return false;
        }
        s = zs_str_sub(s, length + 1, s.n);
    }
    return true;
}

/* Counts the 16-bit groups between colons; the last two may be an IPv4 address. False when one
 * is none. */
static bool count_groups(zs_str s, bool is_end, unsigned *count)
{
    while (s.n > 0) {
        size_t length = zs_str_find(s, ':');
        zs_str group = zs_str_sub(s, 0, length);
        uint64_t value = 0;
        if (is_end && length == s.n && is_version_4(group)) {
            *count += 2;
            return true;
        }
        if (group.n > GROUP_DIGITS_MAX || zs_parse_digits(group, 16, &value) != ZS_NUMBER_OK ||
            length + 1 == s.n) {
            return false;
        }
        (*count)++;
        s = zs_str_sub(s, length + 1, s.n);
    }
    return true;
}

/* Eight groups, or fewer around one `::`. */
static bool is_version_6(zs_str s)
{
    size_t gap = 0;
    while (gap + 1 < s.n && (s.p[gap] != ':' || s.p[gap + 1] != ':')) {
        gap++;
    }
    unsigned count = 0;
    if (gap + 1 >= s.n) {
        return count_groups(s, true, &count) && count == GROUPS;
    }
    return count_groups(zs_str_sub(s, 0, gap), false, &count) &&
           count_groups(zs_str_sub(s, gap + 2, s.n), true, &count) && count < GROUPS;
}

bool zs_is_address(zs_str s)
{
    return is_version_4(s) || is_version_6(s);
}
