/* Checks of the scalar languages: what is in one, and what the fault of what is not looks like. */
#ifndef ZS_TESTS_UNIT_LANGUAGE_H
#define ZS_TESTS_UNIT_LANGUAGE_H

#include "text/scalar.h"

#include "unit.h"

/* The exact size, so that a sanitizer sees a read beyond it. */
static inline char *exact_copy(zs_str text)
{
    char *bytes = malloc(text.n + (text.n == 0));
    if (text.n != 0) {
        memcpy(bytes, text.p, text.n);
    }
    return bytes;
}

static inline void check_good(int line, zs_format_id format, zs_str text)
{
    char *bytes = exact_copy(text);
    zs_fault f = {0};
    if (!zs_scalar_check(format, (zs_str){bytes, text.n}, &f)) {
        unit_faults++;
        fprintf(stderr, "line %d: %.*s: %s\n", line, (int)text.n, text.p, f.what);
    }
    free(bytes);
}
#define GOOD(format, text) check_good(__LINE__, ZS_FORMAT_##format, ZS_STR(text))

/* `at+length what` and ` -> fix` when there is one. */
static inline void check_wrong(int line, zs_format_id format, zs_str text, const char *want)
{
    char *bytes = exact_copy(text);
    zs_fault f = {0};
    char got[300] = "no fault";
    if (!zs_scalar_check(format, (zs_str){bytes, text.n}, &f)) {
        snprintf(got, sizeof got, "%zu+%zu %s%s%.*s", f.at, f.length, f.what,
                 f.fix.n != 0 ? " -> " : "", (int)f.fix.n, f.fix.n != 0 ? f.fix.p : "");
        CHECK(f.at + f.length <= text.n);
    }
    if (strcmp(got, want) != 0) {
        unit_faults++;
        fprintf(stderr, "line %d: %.*s\n  is   %s\n  want %s\n", line, (int)text.n, text.p, got,
                want);
    }
    /* a fix is itself in the language */
    zs_fault again = {0};
    if (f.fix.n != 0 && !zs_scalar_check(format, f.fix, &again)) {
        unit_faults++;
        fprintf(stderr, "line %d: the fix %.*s: %s\n", line, (int)f.fix.n, f.fix.p, again.what);
    }
    free(bytes);
}
#define WRONG(format, text, want) check_wrong(__LINE__, ZS_FORMAT_##format, ZS_STR(text), want)

#endif
