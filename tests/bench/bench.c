/* One phase of reading or writing a document, `rounds` times, so that a counter or a clock can tell
 * what one round costs: bench.py runs this twice and takes the difference. A name in .yaml is a
 * deployment, any other an OCI configuration. And processes, timed in turn (spawn.c).
 *     bench PHASE LANE ROUNDS FILE
 *     bench spawn ROUNDS LIST
 *     bench files N BYTES DIR */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libfyaml.h>

#include "generated/deployment/deployment.h"
#include "generated/oci/oci.h"
#include "model/build.h"
#include "text/read.h"
#include "zspec.h"

#include "tests/bench/files.h"
#include "tests/bench/spawn.h"

#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include "text/jsmn.h"

enum { OUTPUT_MAX = 1 << 28 };

/* What the name of the file says. */
typedef struct subject {
    const char *name;
    zs_document kind;
    const zs_schema *schema;
    bool (*check)(zs_arena *a, const void *tree, zs_diags *diags);
} subject;

static bool check_oci(zs_arena *a, const void *tree, zs_diags *diags)
{
    return zs_oci_check(a, tree, diags);
}

static bool check_deployment(zs_arena *a, const void *tree, zs_diags *diags)
{
    return zs_svc_check(a, tree, diags);
}

static subject subject_of(const char *path)
{
    size_t n = strlen(path);
    if (n > 5 && strcmp(path + n - 5, ".yaml") == 0) {
        return (subject){"deployment.yaml", ZS_DOCUMENT_DEPLOYMENT, &zs_svc_schema,
                         check_deployment};
    }
    return (subject){"config.json", ZS_DOCUMENT_OCI, &zs_oci_schema, check_oci};
}

typedef struct bench {
    subject what;
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    const zs_source *source;
    zs_tape tape;
    void *tree;
} bench;

static void begin(bench *b, subject what, zs_str text, uint8_t lane)
{
    *b = (bench){.what = what};
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    b->sources.lane = lane;
    zs_diags_init(&b->diags, &b->a, NULL);
    b->source = zs_sources_add(&b->sources, zs_str_of(what.name), text);
}

static bool tape(bench *b)
{
    return b->source != NULL && zs_read_any(&b->a, b->source, &b->tape, &b->diags);
}

static bool tree(bench *b)
{
    return zs_decode(&b->a, b->what.schema, b->what.schema->root, b->tape.events, &b->tree,
                     &b->diags);
}

/* Straight from the bytes to a tree that is judged, without a tape. */
static bool build(bench *b)
{
    zs_builder *made = b->source == NULL
                           ? NULL
                           : zs_build_begin(&b->a, b->what.schema, b->source->bytes.n, &b->diags);
    bool ok = made != NULL && zs_read_into(&b->a, b->source, zs_build_sink(made), &b->diags);
    b->tree = ok ? zs_build_end(made) : NULL;
    return ok;
}

static bool check(bench *b)
{
    return b->what.check(&b->a, b->tree, &b->diags);
}

static bool encode(bench *b, bool is_compact)
{
    zs_buf out;
    zs_json_writer w;
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, OUTPUT_MAX);
    size_t size = b->source->bytes.n;
    (void)zs_buf_more(&out, is_compact ? size : 2 * size); /* as `dump` does */
    zs_json_init(&w, &out, is_compact);
    w.near = b->source->bytes;
    zs_oci_write(&w, b->tree);
    bool ok = !out.failed;
    zs_arena_release(&a);
    return ok;
}

static bool jsmn(zs_str text)
{
    jsmn_parser parser;
    static jsmntok_t *tokens;
    if (tokens == NULL) {
        tokens = calloc(text.n, sizeof *tokens);
    }
    jsmn_init(&parser);
    return tokens != NULL && jsmn_parse(&parser, text.p, text.n, tokens, (unsigned)text.n) > 0;
}

/* Every event of libfyaml and nothing else: the floor of the careful lane. */
static bool fyaml(zs_str text)
{
    struct fy_parse_cfg settings = {.flags = FYPCF_QUIET};
    struct fy_parser *parser = fy_parser_create(&settings);
    bool ok = parser != NULL && fy_parser_set_string(parser, text.p, text.n) == 0;
    for (struct fy_event *e; ok && (e = fy_parser_parse(parser)) != NULL;) {
        fy_parser_event_free(parser, e);
    }
    ok = ok && !fy_parser_get_stream_error(parser);
    fy_parser_destroy(parser);
    return ok;
}

static bool session(subject what, zs_str text, uint8_t lane)
{
    zs_session *s = zs_session_new(NULL);
    zs_set_lane(s, (zs_reading)lane);
    bool ok = zs_check_document(s, what.kind, what.name, text.p, text.n);
    zs_session_free(s);
    return ok;
}

/* The phases up to the one asked for; those that follow it are not run. */
static bool once(const char *phase, zs_str text, uint8_t lane, bench *kept)
{
    bench b;
    bool ok;
    if (strcmp(phase, "jsmn") == 0) {
        return jsmn(text);
    }
    if (strcmp(phase, "fyaml") == 0) {
        return fyaml(text);
    }
    if (strcmp(phase, "session") == 0) {
        return session(kept->what, text, lane);
    }
    if (strncmp(phase, "write", 5) == 0) {
        return encode(kept, strcmp(phase, "write-compact") == 0);
    }
    begin(&b, kept->what, text, lane);
    if (strcmp(phase, "typed") == 0) {
        ok = build(&b);
        zs_arena_release(&b.a);
        return ok;
    }
    ok = tape(&b);
    if (ok && strcmp(phase, "tape") != 0) {
        ok = tree(&b);
        if (ok && strcmp(phase, "tree") != 0) {
            ok = check(&b);
        }
    }
    zs_arena_release(&b.a);
    return ok;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "spawn") == 0) {
        return bench_spawn(strtoul(argv[2], NULL, 10), argv[3]);
    }
    if (argc == 5 && strcmp(argv[1], "files") == 0) {
        return bench_files(strtoul(argv[2], NULL, 10), strtoul(argv[3], NULL, 10), argv[4]);
    }
    if (argc != 5) {
        fputs("usage: bench PHASE LANE ROUNDS FILE, bench spawn ROUNDS LIST, "
              "bench files N BYTES DIR\n",
              stderr);
        return 2;
    }
    static char bytes[1 << 25];
    FILE *f = fopen(argv[4], "rb");
    size_t size = f != NULL ? fread(bytes, 1, sizeof bytes, f) : 0;
    uint8_t lane = strcmp(argv[2], "careful") == 0 ? ZS_LANE_CAREFUL : ZS_LANE_FAST;
    bench kept;
    begin(&kept, subject_of(argv[4]), (zs_str){bytes, size}, lane);
    if (f == NULL || !tape(&kept) || !tree(&kept)) {
        return 1;
    }
    (void)fclose(f);
    if (strcmp(argv[1], "events") == 0) {
        printf("%u events of %zu bytes, tree and tape %zu bytes\n", kept.tape.n, sizeof(zs_event),
               kept.a.used);
        return 0;
    }
    for (long n = strtol(argv[3], NULL, 10); n > 0; n--) {
        if (!once(argv[1], kept.source->bytes, lane, &kept)) {
            return 1;
        }
    }
    zs_arena_release(&kept.a);
    return 0;
}
