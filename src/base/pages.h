/* How much memory to ask for when it is to lie in huge pages: one is touched at once, 4 KB pages
 * each for as much as reading a kilobyte of YAML costs. */
#ifndef ZS_BASE_PAGES_H
#define ZS_BASE_PAGES_H

#include <stddef.h>

enum {
    ZS_PAGE_BYTES = 4096,
    ZS_HUGE_PAGE_BYTES = 2 << 20, /* of x86-64 and of most others */
};

/* `n` bytes, at most SIZE_MAX / 2, as whole huge pages; what is left over lies in small ones when
 * it is less than half of one, since huge pages are there as a whole once they are touched. */
static inline size_t zs_huge_rounded(size_t n)
{
    size_t over = n % ZS_HUGE_PAGE_BYTES;
    size_t page = over < ZS_HUGE_PAGE_BYTES / 2 ? ZS_PAGE_BYTES : ZS_HUGE_PAGE_BYTES;
    return (n + page - 1) / page * page;
}

#endif
