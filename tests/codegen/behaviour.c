/* What the generated code of good/large.json does with the engine: documents in, documents out;
 * trees made with setters; every allocation failing once. Prints what differs and exits with 1. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "generated/large/large.h"
#include "text/read.h"

enum { TEXT_MAX = 100000 };

static int failures;

static void expect(const char *what, zs_str found, const char *expected)
{
    if (zs_str_is(found, expected))
        return;
    failures++;
    printf("%s\n  expected %s\n  found    %.*s\n", what, expected, (int)found.n, found.p);
}

static zs_str written(zs_arena *a, const zs_large_everything *tree)
{
    zs_buf *out = zs_arena_alloc(a, sizeof(*out));
    if (out == NULL)
        return (zs_str){NULL, 0};
    zs_buf_init(out, a, TEXT_MAX);
    zs_json_writer writer;
    zs_json_init(&writer, out, true);
    zs_large_write(&writer, tree);
    return zs_buf_str(out);
}

/* What a document becomes: its text written back, or the messages about it. */
static zs_str outcome(zs_arena *a, const char *name, const char *text)
{
    zs_source source = {.name = zs_str_of(name), .bytes = zs_str_of(text), .id = 1};
    zs_diags diags;
    zs_diags_init(&diags, a, NULL);
    zs_large_everything *tree = NULL;
    bool is_read = zs_large_parse(a, &source, &tree, &diags);
    if (diags.n > 0)
        return diags.items[0]->message;
    return is_read ? written(a, tree) : ZS_STR("no tree");
}

#define DEFAULTS_1 "{\"linux\":true,"
#define DEFAULTS_2 "\"text\":\"say \\\"\xC3\xA9\\\"\\n\",\"size\":\"512Mi\",\"mode\":\"on\","
#define DEFAULTS_3 "\"version\":2,\"tags\":[\"a\",\"b\"],"
#define DEFAULTS_4 "\"anything\":{\"a\":[1,2.5,true,null,\"x\"],\"b\":{}},\"labels\":{\"k\":\"v\"},"
#define DEFAULTS_5 "\"storage\":{\"type\":\"bind\",\"source\":\"/a\"},\"image\":\"busybox\""

static void test_documents(zs_arena *a)
{
    expect("defaults", outcome(a, "x.json", "{\"open\":{}}"),
           DEFAULTS_1 DEFAULTS_2 DEFAULTS_3 DEFAULTS_4
           "\"open\":{},\"storage\":{\"type\":\"bind\",\"source\":\"/a\"},\"image\":\"busybox\"}");
    expect(
        "an alias, a union, an alternate, numbers",
        outcome(a, "x.yaml",
                "clos: c\nnumbers: {u64: 18446744073709551615, i8: -128, ratio: 1.5}\n"
                "storage: {source: /b, type: bind, inner: {type: volume, size: 1Gi}}\nport: 80\n"
                "image: {name: nginx}\nlevel: null\n"
                "clocks: {boot: {children: [{}, {left: {}}]}}\n"),
        DEFAULTS_1
        "\"closID\":\"c\",\"numbers\":{\"i8\":-128,\"percent\":50,"
        "\"u64\":18446744073709551615,\"ratio\":1.5,\"free\":1}," DEFAULTS_2 DEFAULTS_3 DEFAULTS_4
        "\"clocks\":{\"boot\":{\"children\":[{},{\"left\":{}}]}},"
        "\"storage\":{\"type\":\"bind\",\"source\":\"/b\",\"inner\":{\"type\":\"volume\","
        "\"size\":\"1Gi\"}},\"image\":{\"name\":\"nginx\"},\"port\":80}");
}

static bool is_refused(zs_arena *a, const char *text)
{
    zs_source source = {.name = ZS_STR("x.json"), .bytes = zs_str_of(text), .id = 1};
    zs_diags diags;
    zs_diags_init(&diags, a, NULL);
    zs_large_everything *tree = NULL;
    return !zs_large_parse(a, &source, &tree, &diags) || diags.n_errors > 0;
}

/* One document for each rule that the tables carry. */
static void test_rules(zs_arena *a)
{
    static const char *const refused[] = {
        "[]",
        "{\"text\":\"\"}",
        "{\"text\":\"a\\tb\"}",
        "{\"size\":\"0\"}",
        "{\"mode\":\"of\"}",
        "{\"version\":4}",
        "{\"tags\":[]}",
        "{\"tags\":[\"a\",\"a\"]}",
        "{\"limits\":{}}",
        "{\"limits\":{\"a\":1}}",
        "{\"limits\":{\"A1\":1}}",
        "{\"clocks\":{\"realxtime\":{}}}",
        "{\"numbers\":{\"u8\":256}}",
        "{\"numbers\":{\"u8\":-1}}",
        "{\"numbers\":{\"halves\":1}}",
        "{\"numbers\":{\"halves\":1000}}",
        "{\"numbers\":{\"ratio\":0}}",
        "{\"numbers\":{\"x\":0}}",
        "{\"numbers\":{\"i64\":9223372036854775808}}",
        "{\"numbers\":{\"below\":0}}",
        "{\"storage\":{\"type\":\"none\"}}",
        "{\"storage\":{\"source\":\"/a\"}}",
        "{\"storage\":{\"type\":\"bind\"}}",
        "{\"image\":1}",
        "{\"image\":{\"name\":\"x\"}}",
        "{\"port\":0}",
        "{\"port\":65536}",
        "{\"port\":\"\"}",
        "{\"port\":true}",
        "{\"refined\":\"1234567890\"}",
        "{\"merged\":{\"name\":\"ab\"}}",
        "{\"kind\":\"other\"}",
        "{\"empty\":{\"a\":1}}",
        "{\"grid\":[[\"1\"]]}",
        "{\"secret\":null}",
    };
    static const char *const taken[] = {
        "{\"numbers\":{\"halves\":2}}",
        "{\"numbers\":{\"i64\":-9223372036854775808}}",
        "{\"numbers\":{\"halves\":1e1}}",
        "{\"port\":null}",
        "{\"unknown\":1}",
        "{\"maybe\":null}",
        "{\"clocks\":{\"real.time\":{}}}",
        "{\"mode\":\"\"}",
        "{\"numbers\":{\"ratio\":1.5}}",
    };
    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
        if (!is_refused(a, refused[i]))
            failures++, printf("not refused: %s\n", refused[i]);
    }
    for (size_t i = 0; i < sizeof(taken) / sizeof(taken[0]); i++) {
        if (is_refused(a, taken[i]))
            failures++, printf("refused: %s\n", taken[i]);
    }
}

/* A tree made with one setter of each shape; NULL without memory. */
static zs_large_everything *made(zs_arena *a)
{
    zs_origin from = {{7, 1, 3}, ZS_RULE_FIRST};
    zs_large_everything *o = zs_large_everything_new(a);
    if (o == NULL)
        return NULL;
    zs_large_everything_set_int_(o, -5, from);
    zs_large_everything_set_mode(o, ZS_LARGE_MODE_OFF, from);
    zs_large_everything_begin_labels(o, from);
    zs_large_tree *tree = zs_large_everything_make_tree(a, o, from);
    if (tree == NULL || zs_large_everything_make_tree(a, o, from) != tree)
        return NULL;
    zs_large_tree *child = zs_large_tree_add_children(a, tree, from);
    if (child == NULL || zs_large_tree_make_left(a, child, from) == NULL)
        return NULL;
    zs_large_tree *named = zs_large_tree_put_by_name(a, tree, ZS_STR("x"), from);
    if (named == NULL)
        return NULL;
    if (zs_large_tree_put_by_name(a, tree, ZS_STR("x"), from) != named)
        return NULL;
    zs_str_list *list = zs_large_everything_put_lists(a, o, ZS_STR("k"), from);
    if (list == NULL)
        return NULL;
    bool is_done = zs_large_everything_add_tags(a, o, ZS_STR("a"), from) &&
                   zs_large_everything_add_tags(a, o, ZS_STR("b"), from) &&
                   zs_large_everything_put_limits(a, o, ZS_STR("ab"), 1, from) &&
                   zs_large_everything_put_limits(a, o, ZS_STR("ab"), 2, from);
    return is_done ? o : NULL;
}

static void test_setters(zs_arena *a)
{
    zs_large_everything *o = made(a);
    if (o == NULL) {
        failures++, printf("setters: no tree\n");
        return;
    }
    expect("setters", written(a, o),
           "{\"int\":-5,\"mode\":\"off\",\"tags\":[\"a\",\"b\"],\"labels\":{},"
           "\"limits\":{\"ab\":2},\"lists\":{\"k\":[]},"
           "\"tree\":{\"children\":[{\"left\":{}}],\"by_name\":{\"x\":{}}}}");
    zs_origin from = ZS_ORIGIN(o, ZS_LARGE_EVERYTHING_INT);
    bool is_kept = from.rule == ZS_RULE_FIRST && from.at.begin == 7;
    if (!is_kept)
        failures++, printf("setters: no origin\n");
    zs_diags diags;
    zs_diags_init(&diags, a, NULL);
    if (!zs_large_check(a, o, &diags))
        failures++, printf("setters: check finds faults\n");
}

/* malloc that fails at one call. */
typedef struct failing {
    unsigned calls, fails_at;
} failing;

static void *take(void *context, size_t n)
{
    failing *f = context;
    return ++f->calls == f->fails_at ? NULL : malloc(n);
}

static void give(void *context, void *p)
{
    (void)context;
    free(p);
}

static void test_torture(void)
{
    failing f = {0, 0};
    do {
        f.fails_at++;
        f.calls = 0;
        zs_allocator from = {take, give, &f};
        zs_arena a;
        zs_arena_init(&a, &from, 0);
        bool is_made = made(&a) != NULL;
        if (is_made == a.failed)
            failures++, printf("torture: call %u\n", f.fails_at);
        zs_arena_release(&a);
    } while (f.calls >= f.fails_at);
}

int main(void)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    test_documents(&a);
    test_rules(&a);
    test_setters(&a);
    test_torture();
    if (zs_large_schema_size < 2 || zs_large_schema_text[0] != '{')
        failures++;
    zs_arena_release(&a);
    return failures > 0;
}
