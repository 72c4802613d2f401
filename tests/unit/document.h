/* One document under test: its text read by the reader that its name asks for. */
#ifndef ZS_TESTS_UNIT_DOCUMENT_H
#define ZS_TESTS_UNIT_DOCUMENT_H

#include "text/json_write.h"
#include "text/read.h"

#include "unit.h"

typedef struct document {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_tape tape;
    bool ok;
} document;

/* A copy of the exact size, so that a sanitizer sees a read beyond it. */
static inline char *exact_copy(zs_str text)
{
    char *bytes = malloc(text.n + (text.n == 0));
    if (text.n != 0) {
        memcpy(bytes, text.p, text.n);
    }
    return bytes;
}

/* Reads `text` where it stands; `from` as for zs_arena_init. */
static inline void read_in_place(document *f, const char *name, zs_str text,
                                 const zs_allocator *from)
{
    *f = (document){0};
    zs_arena_init(&f->a, from, 0);
    zs_sources_init(&f->sources, &f->a);
    zs_diags_init(&f->diags, &f->a, NULL);
    const zs_source *source = zs_sources_add(&f->sources, zs_str_of(name), text);
    f->ok = source != NULL && zs_read_any(&f->a, source, &f->tape, &f->diags);
}

static inline void read_text(document *f, const char *name, zs_str text)
{
    read_in_place(f, name, (zs_str){exact_copy(text), text.n}, NULL);
}

/* Of a document that read_text made. */
static inline void release(document *f)
{
    free((void *)(uintptr_t)f->sources.items[0]->bytes.p);
    zs_arena_release(&f->a);
}

static inline zs_str written(document *f, bool is_compact)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &f->a, 1 << 20);
    zs_json_init(&w, &out, is_compact);
    zs_json_event(&w, f->tape.events);
    return zs_buf_str(&out);
}

/* The value as compact JSON, or `line:column+length id message` of the first diagnostic. */
static inline void check_document(const char *file, int line, const char *name, zs_str text,
                                  const char *want)
{
    document f;
    int before = unit_faults;
    read_text(&f, name, text);
    zs_str got;
    if (f.ok) {
        got = f.diags.n == 0 ? written(&f, true) : ZS_STR("a value and a diagnostic");
    } else if (f.diags.n == 0) {
        got = ZS_STR("failed without a diagnostic");
    } else {
        const zs_diag *d = f.diags.items[0];
        zs_position at = zs_position_of(&f.sources, d->at);
        got = zs_format(&f.a, "%u:%u+%u %s %S", at.line, at.column, (unsigned)d->at.length,
                        zs_code_find(d->code).id, d->message);
        CHECK(d->n_helps + d->n_notes + d->n_labels != 0 || d->label.n != 0);
    }
    CHECK_STR(got, want);
    if (unit_faults != before) {
        fprintf(stderr, "%s:%d: reading %.*s\n", file, line, (int)text.n, text.p);
    }
    release(&f);
}

#endif
