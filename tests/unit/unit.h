/* The unit test harness: one program a file, each TEST run in order, both values printed when they
 * differ.
 *     TEST(arena_keeps_alignment) { CHECK_INT((uintptr_t)p % 16, 0); }
 *     int main(void) { return unit_main(); }
 * Closing line: `unit NAME: N passed, N failed`. */
#ifndef ZS_TESTS_UNIT_H
#define ZS_TESTS_UNIT_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"

typedef struct unit_test {
    const char *name;
    void (*run)(void);
    struct unit_test *next;
} unit_test;

static unit_test *unit_first, **unit_last = &unit_first;
static int unit_faults;

#define TEST(name)                                                 \
    static void test_##name(void);                                 \
    static unit_test unit_##name = {#name, test_##name, NULL};     \
    __attribute__((constructor)) static void unit_add_##name(void) \
    {                                                              \
        *unit_last = &unit_##name;                                 \
        unit_last = &unit_##name.next;                             \
    }                                                              \
    static void test_##name(void)

#define CHECK(condition)                                                              \
    do {                                                                              \
        if (!(condition)) {                                                           \
            unit_faults++;                                                            \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                             \
    } while (0)
#define CHECK_INT(got, want)                                                                      \
    do {                                                                                          \
        long long unit_got = (long long)(got), unit_want = (long long)(want);                     \
        if (unit_got != unit_want) {                                                              \
            unit_faults++;                                                                        \
            fprintf(stderr, "%s:%d: %s is %lld, want %lld\n", __FILE__, __LINE__, #got, unit_got, \
                    unit_want);                                                                   \
        }                                                                                         \
    } while (0)
#define CHECK_STR(got, want)                                                                \
    do {                                                                                    \
        zs_str unit_got = (got);                                                            \
        const char *unit_want = (want);                                                     \
        if (!zs_str_is(unit_got, unit_want)) {                                              \
            unit_faults++;                                                                  \
            fprintf(stderr, "%s:%d: %s is\n  %.*s\nwant\n  %s\n", __FILE__, __LINE__, #got, \
                    (int)unit_got.n, unit_got.p ? unit_got.p : "", unit_want);              \
        }                                                                                   \
    } while (0)

static inline int unit_main(void)
{
    int passed = 0, failed = 0;
    for (unit_test *t = unit_first; t != NULL; t = t->next) {
        int before = unit_faults;
        t->run();
        if (unit_faults == before) {
            passed++;
        } else {
            failed++;
            fprintf(stderr, "FAIL %s\n", t->name);
        }
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}

#endif
