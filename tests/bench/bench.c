/* One phase of reading or writing an OCI configuration, `rounds` times, so that an instruction
 * counter can tell what one round costs: phases.py runs this twice and takes the difference.
 *     phases PHASE LANE ROUNDS FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/oci/oci.h"
#include "text/read.h"
#include "zspec.h"

#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include "text/jsmn.h"

enum { OUTPUT_MAX = 1 << 28 };

typedef struct bench {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    const zs_source *source;
    zs_tape tape;
    void *tree;
} bench;

static void begin(bench *b, zs_str text, uint8_t lane)
{
    *b = (bench){.tree = NULL};
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    b->sources.lane = lane;
    zs_diags_init(&b->diags, &b->a, NULL);
    b->source = zs_sources_add(&b->sources, ZS_STR("config.json"), text);
}

static bool tape(bench *b)
{
    return b->source != NULL && zs_read_json(&b->a, b->source, &b->tape, &b->diags);
}

static bool tree(bench *b)
{
    return zs_decode(&b->a, &zs_oci_schema, zs_oci_schema.root, b->tape.events, &b->tree,
                     &b->diags);
}

static bool check(bench *b)
{
    return zs_oci_check(&b->a, b->tree, &b->diags);
}

static bool encode(bench *b, bool is_compact)
{
    zs_buf out;
    zs_json_writer w;
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, OUTPUT_MAX);
    zs_json_init(&w, &out, is_compact);
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

static bool session(zs_str text, uint8_t lane)
{
    zs_session *s = zs_session_new(NULL);
    zs_set_lane(s, (zs_reading)lane);
    bool ok = zs_check_document(s, ZS_DOCUMENT_OCI, "config.json", text.p, text.n);
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
    if (strcmp(phase, "session") == 0) {
        return session(text, lane);
    }
    if (strncmp(phase, "write", 5) == 0) {
        return encode(kept, strcmp(phase, "write-compact") == 0);
    }
    begin(&b, text, lane);
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
    if (argc != 5) {
        fputs("usage: phases PHASE LANE ROUNDS FILE\n", stderr);
        return 2;
    }
    static char bytes[1 << 25];
    FILE *f = fopen(argv[4], "rb");
    size_t size = f != NULL ? fread(bytes, 1, sizeof bytes, f) : 0;
    uint8_t lane = strcmp(argv[2], "careful") == 0 ? ZS_LANE_CAREFUL : ZS_LANE_FAST;
    bench kept;
    begin(&kept, (zs_str){bytes, size}, lane);
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
