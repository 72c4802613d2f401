/* Sources, diagnostics and a buffer to print them into. */
#ifndef ZS_TESTS_PRINT_FIXTURE_H
#define ZS_TESTS_PRINT_FIXTURE_H

#include "tests/unit/unit.h"

#include "diag/print.h"

typedef struct fixture {
    zs_arena a;
    zs_sources sources;
    zs_diags ds;
    zs_buf out;
} fixture;

static inline void begin(fixture *f)
{
    zs_arena_init(&f->a, NULL, 0);
    zs_sources_init(&f->sources, &f->a);
    zs_diags_init(&f->ds, &f->a, NULL);
    zs_buf_init(&f->out, &f->a, 1 << 20);
}

static inline void end(fixture *f)
{
    zs_arena_release(&f->a);
}

/* The first `n` bytes of `needle` in a source, as a span. */
static inline zs_span span_in(const zs_source *s, const char *needle)
{
    size_t n = strlen(needle);
    for (size_t i = 0; i + n <= s->bytes.n; i++) {
        if (memcmp(s->bytes.p + i, needle, n) == 0) {
            return zs_span_of(s->id, i, n);
        }
    }
    CHECK(s == NULL); /* the needle is not in the source */
    return ZS_NOWHERE;
}

static inline const zs_source *add(fixture *f, const char *name, const char *text)
{
    const zs_source *s = zs_sources_add(&f->sources, zs_str_of(name), zs_str_of(text));
    CHECK(s != NULL);
    return s;
}

static inline zs_str text_of(fixture *f)
{
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_print_text(&f->out, &f->ds, &f->sources, NULL);
    return zs_buf_str(&f->out);
}

static inline zs_str json_of(fixture *f)
{
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_print_json(&f->out, &f->ds, &f->sources);
    return zs_buf_str(&f->out);
}

#endif
