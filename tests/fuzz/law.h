/* A law that does not hold ends the program; the sanitizers' stack says which one it was. */
#ifndef ZS_TESTS_FUZZ_LAW_H
#define ZS_TESTS_FUZZ_LAW_H

#include <stdbool.h>
#include <stdlib.h>

enum { FUZZ_TEXT_MAX = 64 << 20, FUZZ_MEMORY_MAX = 512 << 20 };

static inline void fuzz_law(bool holds)
{
    if (!holds) {
        abort();
    }
}

#endif
