/* The builder makes the trees that the decoder makes, or gives up: every kind of type, both
 * languages, lists of every size, lack of memory. */
#include "tests/unit/countdown.h"
#include "tests/unit/model_fixture.h"
#include "tests/unit/same_tree.h"

#include "model/build.h"

/* NULL when the builder, or the reader, gave up. */
static void *build(zs_arena *a, zs_source *source, zs_diags *ds)
{
    zs_builder *b = zs_build_begin(a, &schema, source->bytes.n, ds);
    return b != NULL && zs_read_into(a, source, zs_build_sink(b), ds) ? zs_build_end(b) : NULL;
}

/* Builds the document, as `is_built` says, and when it does, as the decoder decodes it. */
static void check_built(const char *text, bool is_json, bool is_built)
{
    fixture f;
    load_with(&f, text, NULL, is_json);
    zs_source source = {
        .name = is_json ? ZS_STR("t.json") : ZS_STR("t"), .bytes = zs_str_of(text), .id = 1};
    zs_diags ds;
    zs_diags_init(&ds, &f.a, NULL);
    void *built_tree = build(&f.a, &source, &ds);
    CHECK_INT(ds.n, 0);
    CHECK_INT(built_tree != NULL, is_built);
    CHECK_INT(is_built && f.ds.n > 0, false); /* neither the decoder nor the checker spoke */
    if (built_tree != NULL && f.root != NULL) {
        zs_str built = same_tree_text(&f.a, &schema, built_tree);
        zs_str decoded = same_tree_text(&f.a, &schema, f.root);
        CHECK_INT(zs_str_eq(built, decoded), true);
        if (!zs_str_eq(built, decoded)) {
            fprintf(stderr, "built:\n%.*s\ndecoded:\n%.*s\n", (int)built.n, built.p, (int)decoded.n,
                    decoded.p);
        }
    }
    if ((built_tree != NULL) != is_built) {
        fprintf(stderr, "reading %.300s\n", text);
    }
    unload(&f);
}

TEST(every_kind_of_value)
{
    static const char *const members[] = {
        "port: 1\ntiny: -3\nbig: 18446744073709551\nflag: true\nname: abc\n",
        "name: abcd\nratio: 0.5\nargs: [a, 'b', 1]\nset: []\n",
        "env: {AA: b, CC: 1}\n",
        "child:\n  cpu: 1\n  memory: 1Gi\n  deep: {far: true}\n",
        "stores:\n- type: bind\n  source: /x\n- type: tmp\n  size: 1Mi\n",
        "mode: alpha\ncount: 3\n",
        "net: {pin: x}\n",
        "words: [alpha, beta-two]\nnumbers: [1, -2]\ndoubles: [0.5, 2]\n",
        "children:\n  one: {cpu: 2}\n  two: {memory: 1Ki}\n",
        "small: {a: 1, b: 2}\n",
        "tree: {value: 1, next: {value: 2, next: {value: 3}}}\n",
    };
    char text[1024];
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        snprintf(text, sizeof text, "word: alpha\n%s", members[i]);
        check_built(text, false, true);
    }
    check_built("{\"word\": \"alpha\", \"stores\": [{\"type\": \"bind\", \"source\": \"\\u002f\"}],"
                "\"env\": {\"AA\": \"\", \"BB\": \"c\"}, \"doubles\": [1e3], \"flag\": false}",
                true, true);
}

TEST(what_is_rare_is_left)
{
    static const char *const members[] = {
        "unknown: 1",
        "port: x",
        "secret: abc",
        "any: 1",
        "stores: [{source: /x, type: bind}]",
        "stores: [{}]",
        "stores: [{type: {}}]",
        "stores: [{type: none}]",
        "env: {a: b, a: c}",
        "args: {}",
        "child: []",
        "old: true",
        "port: 1, port: 2",
        "open: {y: 1}",
        "args: [[]]",
        "name: {}",
    };
    char text[256];
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        snprintf(text, sizeof text, "{word: alpha, %s}\n", members[i]);
        check_built(text, false, false);
    }
    check_built("[]", true, false);
    check_built("{\"word\": \"alpha\", \"name\": 1}", true, false);
}

/* What the checker would speak of; both languages. */
TEST(what_is_not_within_limits_is_left)
{
    static const char *const members[] = {
        "\"port\": 0",
        "\"port\": 65536",
        "\"below\": -10",
        "\"below\": 0",
        "\"big\": 18446744073709551615",
        "\"big\": 18446744073709551616",
        "\"tiny\": 128",
        "\"tiny\": -129",
        "\"ratio\": 0",
        "\"ratio\": 1.6",
        "\"name\": \"ab\"",
        "\"name\": \"abcdef\"",
        "\"name\": \"ABC\"",
        "\"size\": \"1 apple\"",
        "\"args\": []",
        "\"args\": [\"a\", \"b\", \"c\", \"d\"]",
        "\"set\": [\"a\", \"b\", \"a\"]",
        "\"env\": {\"A\": \"b\"}",
        "\"env\": {\"A=\": \"b\"}",
        "\"stores\": [{\"type\": \"bind\"}]",
        "\"net\": {}",
        "\"count\": \"AB\"",
        "\"numbers\": [1, 2, 1]",
        "\"words\": [\"alpha\", \"alpha\"]",
        "\"secret\": \"abcdefghijklmnopqrstuvwxyz\"",
        "\"hidden\": [\"a\"]",
        "\"any\": 1",
        "\"word\": \"alpha\"",
    };
    char text[256];
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        snprintf(text, sizeof text, "{\"word\": \"alpha\", %s}\n", members[i]);
        check_built(text, true, false);
        check_built(text, false, false);
    }
    check_built("{\"port\": 1}", true, false); /* `word` is missing */
    check_built("port: 1\n", false, false);
}

/* JSON that is none, at every byte of a document. */
TEST(broken_json_is_left)
{
    static const char sound[] =
        "{ \"word\" : \"alpha\", \"child\": {\"cpu\": -0.5e1, \"deep\": {\"far\": true}},"
        " \"stores\": [{\"type\": \"tmp\", \"size\": \"1Mi\"}], \"set\": [\"a\", \"\\n\"],"
        " \"args\": null, \"env\": {\"AA\": \"b\"}, \"numbers\": [1, -20], \"count\": 3,"
        " \"big\": 12345678901234567890, \"net\": {\"pin\": \"x\"} }";
    static const char other[] = "\",:{}[]\\0-. e\x01";
    char text[sizeof sound];
    check_built(sound, true, true);
    for (size_t at = 0; at < sizeof sound - 1; at++) {
        for (size_t i = 0; i < sizeof other - 1; i++) {
            memcpy(text, sound, sizeof sound);
            text[at] = other[i];
            fixture f;
            load_with(&f, text, NULL, true);
            zs_source source = {.name = ZS_STR("t.json"), .bytes = zs_str_of(text), .id = 1};
            zs_diags ds;
            zs_diags_init(&ds, &f.a, NULL);
            void *made = build(&f.a, &source, &ds);
            CHECK_INT(made != NULL && (f.root == NULL || f.ds.n > 0), false);
            CHECK_INT(made == NULL || zs_str_eq(same_tree_text(&f.a, &schema, made),
                                                same_tree_text(&f.a, &schema, f.root)),
                      true);
            unload(&f);
        }
        char *exact = malloc(at + (at == 0)); /* what is read behind the text is found */
        if (exact == NULL) {
            break;
        }
        memcpy(exact, sound, at);
        zs_source cut = {.name = ZS_STR("t.json"), .bytes = {exact, at}, .id = 1};
        zs_arena a;
        zs_diags ds;
        zs_arena_init(&a, NULL, 0);
        zs_diags_init(&ds, &a, NULL);
        CHECK_INT(build(&a, &cut, &ds) == NULL, true);
        zs_arena_release(&a);
        free(exact);
    }
}

/* Lists that outgrow what was reserved, and maps whose keys look alike. */
TEST(lists_of_every_size)
{
    static const int sizes[] = {0, 1, 23, 24, 25, 300, 3000};
    char *text = malloc(1 << 20);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0] && text != NULL; i++) {
        size_t n = (size_t)snprintf(text, 64, "word: alpha\nchildren:\n");
        for (int k = 0; k < sizes[i]; k++) {
            n +=
                (size_t)snprintf(text + n, 128, "  key-%d-x: {cpu: %d, deep: {far: true}}\n", k, k);
        }
        n += (size_t)snprintf(text + n, 64, "  last: {}\nset:\n");
        for (int k = 0; k < sizes[i]; k++) {
            n += (size_t)snprintf(text + n, 64, "  - word %d\n", k);
        }
        n += (size_t)snprintf(text + n, 64, "  - last\nstores:\n");
        for (int k = 0; k < sizes[i]; k++) {
            n += (size_t)snprintf(text + n, 64, "  - type: tmp\n    size: %dMi\n", k + 1);
        }
        snprintf(text + n, 64, "  - type: tmp\n    size: 1Mi\nport: 80\n");
        check_built(text, false, true);
    }
    free(text);
}

/* A list, and a text, of which a span keeps less than their length. */
TEST(lists_longer_than_a_span)
{
    static const size_t lengths[] = {600000, 700000, ZS_SPAN_LENGTH_MAX + 10};
    char *text = malloc(4 << 20);
    for (size_t most = 1; most <= 3 && text != NULL; most++) {
        size_t n = (size_t)sprintf(text, "{\"word\": \"alpha\", \"set\": [");
        for (size_t i = 0; i < most; i++) {
            text[n++] = '"';
            memset(text + n, 'a' + (int)i, lengths[i]);
            n += lengths[i];
            n += (size_t)sprintf(text + n, "\", ");
        }
        sprintf(text + n, "\"last\"]}");
        check_built(text, true, true);
    }
    free(text);
}

/* Keys that stand twice among so many that they are hashed. */
TEST(repeated_keys_are_left)
{
    char text[4096];
    for (int repeated = 0; repeated < 2; repeated++) {
        size_t n = (size_t)snprintf(text, sizeof text, "{\"word\": \"alpha\", \"small\": {");
        for (int i = 0; i < 100; i++) {
            n += (size_t)snprintf(text + n, sizeof text - n, "\"key-%d\": 1, ", i);
        }
        snprintf(text + n, sizeof text - n, "\"key-%d\": 1}}", repeated ? 50 : 100);
        check_built(text, true, !repeated);
    }
}

TEST(no_room_below_the_ceiling)
{
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 300);
    zs_diags_init(&ds, &a, NULL);
    CHECK_INT(zs_build_begin(&a, &schema, 100, &ds) == NULL, true);
    CHECK_INT(a.failed, false); /* a tape may be small enough */
    zs_arena_release(&a);
}

TEST(lack_of_memory_is_survived)
{
    static const char text[] = "word: alpha\nargs: [a, 'it''s', c]\nenv: {AA: b}\n"
                               "children: {one: {cpu: 1}, two: {cpu: 2}}\n";
    bool is_done = false;
    for (int allowed = 0; allowed < 100 && !is_done; allowed++) {
        countdown left = {allowed};
        zs_allocator from = {countdown_alloc, countdown_free, &left};
        zs_arena a;
        zs_diags ds;
        zs_arena_init(&a, &from, 0);
        zs_diags_init(&ds, &a, NULL);
        zs_source source = {.name = ZS_STR("t"), .bytes = ZS_STR(text), .id = 1};
        void *built_tree = build(&a, &source, &ds);
        CHECK_INT(built_tree != NULL, !a.failed);
        is_done = built_tree != NULL;
        zs_arena_release(&a);
    }
    CHECK_INT(is_done, true);
}

int main(void)
{
    return unit_main();
}
