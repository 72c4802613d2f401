/* Helpers to read, judge and write documents of the schema in model_table.h, and to see what was
 * said. */
#ifndef ZS_TESTS_MODEL_FIXTURE_H
#define ZS_TESTS_MODEL_FIXTURE_H

#include "tests/unit/model_table.h"
#include "tests/unit/unit.h"

#include "diag/print.h"
#include "model/model.h"
#include "text/read.h"

typedef struct fixture {
    zs_arena a;
    zs_sources sources;
    zs_diags ds;
    zs_tape tape;
    root *root; /* NULL when it could not be decoded */
} fixture;

/* Reads, decodes and judges; everything said stays in `ds`. */
static inline void load_with(fixture *f, const char *text, const zs_allocator *from, bool is_json)
{
    void *made = NULL;
    *f = (fixture){.root = NULL};
    zs_arena_init(&f->a, from, 0);
    zs_sources_init(&f->sources, &f->a);
    zs_diags_init(&f->ds, &f->a, NULL);
    const zs_source *s = zs_sources_add(&f->sources, ZS_STR("t"), zs_str_of(text));
    if (s == NULL) {
        return;
    }
    bool is_read = is_json ? zs_read_json(&f->a, s, &f->tape, &f->ds)
                           : zs_read_yaml(&f->a, s, &f->tape, &f->ds);
    if (is_read && zs_decode(&f->a, &schema, T_ROOT, f->tape.events, &made, &f->ds)) {
        uint32_t n = f->ds.n;
        f->root = made;
        zs_check(&f->a, &schema, T_ROOT, made, &f->ds);
        CHECK(f->ds.n == n || !zs_is_sound(&schema, T_ROOT, made, NULL));
    }
}

/* A document without faults, but for those a test looks for: `word` is always there. */
static inline void load(fixture *f, const char *members)
{
    static char text[4096];
    snprintf(text, sizeof text, "{word: alpha, %s}\n", members);
    load_with(f, text, NULL, false);
}

static inline void load_json(fixture *f, const char *members)
{
    static char text[4096];
    snprintf(text, sizeof text, "{\"word\": \"alpha\", %s}\n", members);
    load_with(f, text, NULL, true);
}

static inline void unload(fixture *f)
{
    zs_arena_release(&f->a);
}

/* The tree as compact JSON. */
static inline zs_str encoded(fixture *f)
{
    zs_buf *out = zs_arena_alloc(&f->a, sizeof *out);
    zs_json_writer w;
    if (out == NULL || f->root == NULL) {
        return (zs_str){NULL, 0};
    }
    zs_buf_init(out, &f->a, 1 << 20);
    zs_json_init(&w, out, true);
    zs_encode(&w, &schema, T_ROOT, f->root);
    return zs_buf_str(out);
}

/* Everything said, one line each: `CODE BEGIN+LENGTH message [label] (help)
 * {FIX_BEGIN+LENGTH:fix}`. */
static inline zs_str said(fixture *f)
{
    zs_buf *out = zs_arena_alloc(&f->a, sizeof *out);
    if (out == NULL) {
        return (zs_str){NULL, 0};
    }
    zs_buf_init(out, &f->a, 1 << 20);
    for (uint32_t i = 0; i < f->ds.n; i++) {
        const zs_diag *d = f->ds.items[i];
        zs_buf_addf(out, "%s%s %u+%u %S", i > 0 ? "\n" : "", zs_code_find(d->code).id + 2,
                    (unsigned)d->at.begin, (unsigned)d->at.length, d->message);
        zs_buf_addf(out, d->label.n > 0 ? " [%S]" : "", d->label);
        for (uint32_t k = 0; k < d->n_labels; k++) {
            zs_buf_addf(out, " <%u+%u %S>", (unsigned)d->labels[k].at.begin,
                        (unsigned)d->labels[k].at.length, d->labels[k].text);
        }
        for (uint32_t k = 0; k < d->n_helps; k++) {
            zs_buf_addf(out, " (%S)", d->helps[k]);
        }
        if (d->has_fix) {
            zs_buf_addf(out, " {%u+%u:%S}", (unsigned)d->fix_at.begin, (unsigned)d->fix_at.length,
                        d->fix);
        }
    }
    return out->n > 0 ? zs_buf_str(out) : ZS_STR("");
}

/* What is said of a document with these members, which start at byte 14. */
#define CHECK_SAID(members, want)       \
    do {                                \
        fixture said_f;                 \
        load(&said_f, members);         \
        CHECK_STR(said(&said_f), want); \
        unload(&said_f);                \
    } while (0)
#define CHECK_SAID_JSON(members, want)  \
    do {                                \
        fixture said_f;                 \
        load_json(&said_f, members);    \
        CHECK_STR(said(&said_f), want); \
        unload(&said_f);                \
    } while (0)
/* The members of the tree as JSON, without the two that every document here has: `word` and the
 * default `timeout`. */
static inline zs_str members(fixture *f)
{
    zs_str json = encoded(f), first = ZS_STR("{\"word\":\"alpha\""),
           timeout = ZS_STR(",\"timeout\":\"5m\"");
    if (!zs_str_starts(json, first)) {
        return json;
    }
    json = zs_str_sub(json, first.n, json.n - first.n - 1);
    size_t at = 0;
    while (at < json.n && !zs_str_starts(zs_str_sub(json, at, json.n), timeout)) {
        at++;
    }
    zs_str parts[] = {zs_str_sub(json, 0, at), zs_str_sub(json, at + timeout.n, json.n)};
    json = zs_str_concat(&f->a, parts, 2);
    return zs_str_sub(json, json.n > 0, json.n);
}

/* A document of these members says nothing, and is written as those. */
#define CHECK_TREE(text, want)             \
    do {                                   \
        fixture tree_f;                    \
        load(&tree_f, text);               \
        CHECK_STR(said(&tree_f), "");      \
        CHECK_STR(members(&tree_f), want); \
        unload(&tree_f);                   \
    } while (0)

#endif
