/* A compile in miniature for tests of translate/: JSON texts in, config.json or diagnostics out. */
#ifndef ZS_TESTS_TRANSLATE_H
#define ZS_TESTS_TRANSLATE_H

#include "generated/deployment/deployment.h"
#include "generated/host/host.h"
#include "generated/image/image.h"
#include "generated/oci/oci.h"
#include "text/read.h"
#include "translate/translate.h"
#include "unit.h"

typedef struct bench {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_svc_deployment *deployment;
    zs_input input;
    zs_oci_spec *spec;
    zs_str config; /* compact config.json; n 0 when there is none */
} bench;

static inline const zs_source *bench_source(bench *b, const char *name, const char *text)
{
    return zs_sources_add(&b->sources, zs_str_of(name), zs_str_of(text));
}

/* A deployment `shop` with the services of the JSON object; the first one is chosen. */
static inline void bench_init(bench *b, const char *services)
{
    *b = (bench){0};
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    zs_diags_init(&b->diags, &b->a, NULL);
    zs_str text =
        zs_format(&b->a, "{\"version\":\"v1\",\"deployment\":\"shop\",\"services\":%s}", services);
    const zs_source *source = zs_sources_add(&b->sources, ZS_STR("web.json"), text);
    CHECK(zs_svc_parse(&b->a, source, &b->deployment, &b->diags));
    b->input.deployment = b->deployment;
    b->input.replica = 1;
    b->input.read_json = zs_read_json;
    if (b->deployment != NULL && b->deployment->services.n > 0) {
        b->input.service = &b->deployment->services.items[0];
        b->input.service_at = b->deployment->services.at[0];
    }
}

/* A service `web` with these members besides its image. */
static inline void bench_web(bench *b, const char *members)
{
    char text[8192];
    snprintf(text, sizeof text, "{\"web\":{\"image\":{\"name\":\"nginx\"}%s%s}}",
             members[0] != '\0' ? "," : "", members);
    char *kept = strdup(text);
    bench_init(b, kept);
    free(kept);
}

static inline void bench_facts(bench *b, const char *text)
{
    zs_host_facts *facts = NULL;
    CHECK(zs_host_parse(&b->a, bench_source(b, "host.json", text), &facts, &b->diags));
    b->input.facts = facts;
}

/* The `config` object of an image configuration. */
static inline void bench_image(bench *b, const char *config)
{
    zs_img_image *image = NULL;
    zs_str text = zs_format(&b->a,
                            "{\"architecture\":\"amd64\",\"os\":\"linux\",\"config\":%s,"
                            "\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[]}}",
                            config);
    const zs_source *source = zs_sources_add(&b->sources, ZS_STR("image.json"), text);
    CHECK(zs_img_parse(&b->a, source, &image, &b->diags));
    b->input.image = image != NULL ? image->config : NULL;
}

static inline void bench_rootfs(bench *b, const char *passwd, const char *group)
{
    b->input.has_rootfs = true;
    b->input.passwd = passwd != NULL ? bench_source(b, "passwd", passwd) : NULL;
    b->input.group = group != NULL ? bench_source(b, "group", group) : NULL;
}

static inline bool bench_run(bench *b)
{
    if (!zs_translate(&b->a, &b->input, &b->spec, &b->diags)) {
        return false;
    }
    zs_buf buf;
    zs_json_writer writer;
    zs_buf_init(&buf, &b->a, 1 << 20);
    zs_json_init(&writer, &buf, true);
    zs_oci_write(&writer, b->spec);
    b->config = zs_buf_str(&buf);
    CHECK(zs_oci_check(&b->a, b->spec, &b->diags));
    CHECK(zs_oci_rules(&b->a, b->spec, &b->diags));
    return true;
}

static inline bool bench_holds(zs_str text, const char *part)
{
    size_t n = strlen(part);
    for (size_t i = 0; i + n <= text.n; i++) {
        if (memcmp(text.p + i, part, n) == 0) {
            return true;
        }
    }
    return false;
}

/* The first diagnostic of the code, or NULL. */
static inline const zs_diag *bench_find(const bench *b, zs_code code)
{
    for (uint32_t i = 0; i < b->diags.n; i++) {
        if (b->diags.items[i]->code == code) {
            return b->diags.items[i];
        }
    }
    return NULL;
}

static inline void bench_show(const bench *b)
{
    for (uint32_t i = 0; i < b->diags.n; i++) {
        fprintf(stderr, "  said: %.*s\n", (int)b->diags.items[i]->message.n,
                b->diags.items[i]->message.p);
    }
}

/* The compile works, config.json holds the part; then everything is given back. */
static inline void bench_expect(bench *b, const char *part)
{
    bool ok = bench_run(b);
    if (!ok || !bench_holds(b->config, part)) {
        unit_faults++;
        fprintf(stderr, "want %s\nin %.*s\n", part, (int)b->config.n,
                b->config.p != NULL ? b->config.p : "");
        bench_show(b);
    }
    zs_arena_release(&b->a);
}

/* The compile says `code` with the part in its message, as an error or not. */
static inline void bench_expect_code(bench *b, zs_code code, bool is_error, const char *part)
{
    bool ok = bench_run(b);
    const zs_diag *d = bench_find(b, code);
    bool is_right = d != NULL && (d->severity == ZS_SEVERITY_ERROR) == is_error &&
                    bench_holds(d->message, part) && ok == !is_error;
    if (!is_right) {
        unit_faults++;
        fprintf(stderr, "want %s %s: %s\n", is_error ? "error" : "warning", zs_code_find(code).id,
                part);
        bench_show(b);
    }
    zs_arena_release(&b->a);
}

#define EXPECT(members, part)     \
    do {                          \
        bench one;                \
        bench_web(&one, members); \
        bench_expect(&one, part); \
    } while (0)
#define EXPECT_ERROR(members, code, part)          \
    do {                                           \
        bench one;                                 \
        bench_web(&one, members);                  \
        bench_expect_code(&one, code, true, part); \
    } while (0)
#define EXPECT_WARNING(members, code, part)         \
    do {                                            \
        bench one;                                  \
        bench_web(&one, members);                   \
        bench_expect_code(&one, code, false, part); \
    } while (0)

#endif
