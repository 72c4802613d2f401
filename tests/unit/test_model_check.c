/* The checker: ranges, sizes, patterns, formats, required members, repeated items, of read and of
 * made trees. */
#include "tests/unit/model_fixture.h"

TEST(ranges_are_exact_to_the_last_bit)
{
    CHECK_TREE("port: 1", "\"port\":1");
    CHECK_TREE("port: 65535", "\"port\":65535");
    CHECK_SAID("port: 0", "0206 20+1 `port`: expected 1 to 65535, found `0` (the least is 1)");
    CHECK_TREE("below: -9", "\"below\":-9");
    CHECK_TREE("below: -1", "\"below\":-1");
    CHECK_SAID(
        "below: -10",
        "0206 21+3 `below`: expected more than -10 and at most -1, found `-10` (write more than "
        "-10)");
    CHECK_SAID(
        "below: 0",
        "0206 21+1 `below`: expected more than -10 and at most -1, found `0` (the most is -1)");
    CHECK_SAID(
        "below: 5",
        "0206 21+1 `below`: expected more than -10 and at most -1, found `5` (the most is -1)");
    CHECK_TREE("big: 5", "\"big\":5");
    CHECK_TREE("big: 18446744073709551614", "\"big\":18446744073709551614");
    CHECK_SAID(
        "big: 4",
        "0206 19+1 `big`: expected at least 5 and less than 18446744073709551615, found `4` (the "
        "least is 5)");
    CHECK_SAID("big: 18446744073709551615",
               "0206 19+20 `big`: expected at least 5 and less than 18446744073709551615, found "
               "`18446744073709551615` (write less than 18446744073709551615)");
    CHECK_TREE("ratio: 1.5", "\"ratio\":1.5");
    CHECK_SAID(
        "ratio: 0",
        "0206 21+1 `ratio`: expected more than 0 and at most 1.5, found `0` (write more than 0)");
    CHECK_SAID(
        "ratio: 1.5000001",
        "0206 21+9 `ratio`: expected more than 0 and at most 1.5, found `1.5000001` (the most is "
        "1.5)");
    CHECK_SAID(
        "ratio: -1",
        "0206 21+2 `ratio`: expected more than 0 and at most 1.5, found `-1` (write more than 0)");
}

TEST(sizes_count_code_points)
{
    CHECK_TREE("args: [x]", "\"args\":[\"x\"]");
    CHECK_SAID("args: []", "0214 20+2 `args`: expected 1 to 3 items, found 0");
    CHECK_SAID("args: [a, b, c, d]", "0214 20+12 `args`: expected 1 to 3 items, found 4");
    CHECK_SAID("name: ab", "0214 20+2 `name`: expected 3 to 5 lower-case letters, found `ab`");
    CHECK_SAID("name: \xC3\xA4\xC3\xA4",
               "0214 20+4 `name`: expected 3 to 5 lower-case letters, found `ää`");
    CHECK_SAID("name: \xC3\xA4\xC3\xA4\xC3\xA4",
               "0215 20+6 `name`: expected 3 to 5 lower-case letters, found `äää`");
    CHECK_SAID("mode: {}", "0214 20+2 `mode`: expected exactly 1 key, found 0");
    CHECK_SAID("mode: {pin: a, alpha: 1}", "0214 20+18 `mode`: expected exactly 1 key, found 2");
    CHECK_SAID("env: {A: x}",
               "0218 20+1 a key of `env`: expected a key of at least 2 characters, found `A`");
    CHECK_SAID(
        "env: {'': x}",
        "0218 20+2 a key of `env`: expected a key of at least 2 characters, found empty text");
    CHECK_SAID("name: ''",
               "0214 20+2 `name`: expected 3 to 5 lower-case letters, found empty text");
}

TEST(patterns_speak_the_schemas_words)
{
    CHECK_TREE("name: abcde", "\"name\":\"abcde\"");
    CHECK_SAID("name: ABC", "0215 20+3 `name`: expected 3 to 5 lower-case letters, found `ABC`");
    CHECK_SAID(
        "env: {'A=B': x}",
        "0218 20+5 a key of `env`: expected a key that matches the schema's pattern, found `A=B`");
    CHECK_SAID("net: 'A b'", "0215 19+5 `net`: expected 3 to 5 lower-case letters, found `A b`");
}

TEST(formats_point_at_the_smallest_fault)
{
    CHECK_TREE("size: 512Mi", "\"size\":\"512Mi\"");
    CHECK_SAID(
        "size: 512 Mi",
        "0216 23+1 `size`: expected a memory quantity such as `512Mi`, found `512 "
        "Mi` [a size has no spaces] (write a whole number and a unit, such as `512Mi` or `2G`) "
        "{20+6:512Mi}");
    CHECK_SAID(
        "size: '512 Mi'",
        "0216 24+1 `size`: expected a memory quantity such as `512Mi`, found "
        "`512 Mi` [a size has no spaces] (write a whole number and a unit, such as `512Mi` or "
        "`2G`) {20+8:\"512Mi\"}");
    CHECK_SAID(
        "size: \"12Q\"",
        "0216 23+1 `size`: expected a memory quantity such as `512Mi`, found "
        "`12Q` [no such unit of memory] (the units are K M G T (powers of 1000) and Ki Mi Gi Ti "
        "(powers of 1024))");
    CHECK_SAID(
        "size: ''",
        "0216 21+0 `size`: expected a memory quantity such as `512Mi`, found empty "
        "text [a size is missing] (write a whole number and a unit, such as `512Mi` or `2G`)");
    CHECK_SAID(
        "stores: [{type: tmp, size: x}]",
        "0216 41+1 `size`: expected a memory quantity such as "
        "`512Mi`, found `x` [a number is missing before the unit] (write a whole number and a "
        "unit, such as `512Mi` or `2G`)");
    CHECK_SAID_JSON(
        "\"size\": \"512\\u0020Mi\"",
        "0216 26+13 `size`: expected a memory quantity such as "
        "`512Mi`, found `512 Mi` [a size has no spaces] (write a whole number and a unit, such as "
        "`512Mi` or `2G`)");
}

TEST(every_missing_member_is_said_once)
{
    fixture f;
    CHECK_SAID("stores: [{type: bind}, {type: bind}]",
               "0211 23+1 `source` is missing in a store (add `source`: text)\n"
               "0211 37+1 `source` is missing in a store (add `source`: text)");
    load_with(&f, "{port: 80}\n", NULL, false);
    CHECK_STR(said(&f),
              "0211 0+1 `word` is missing in a test (add `word`: `alpha`, `beta-two` or `gamma`)");
    unload(&f);
    load_with(&f, "{word: x}\n", NULL, false);
    CHECK_STR(
        said(&f),
        "0209 7+1 `word`: expected `alpha`, `beta-two` or `gamma`, found `x` (write one of these "
        "words)");
    unload(&f);
    load_with(&f, "{wrod: alpha}\n", NULL, false);
    CHECK_STR(said(&f),
              "0201 1+4 `wrod` is not a known key of a test [did you mean `word`?] {1+4:word}");
    unload(&f);
}

TEST(repeated_items_are_found_in_every_kind_of_list)
{
    CHECK_TREE("set: [a, b, A]", "\"set\":[\"a\",\"b\",\"A\"]");
    CHECK_TREE("set: []", "\"set\":[]");
    CHECK_SAID("set: [b, a, b, c, b]",
               "0217 26+1 `set`: `b` stands twice <20+1 first here> (remove one of the two)\n"
               "0217 32+1 `set`: `b` stands twice <26+1 first here> (remove one of the two)");
    CHECK_SAID("words: [alpha, gamma, alpha]",
               "0217 36+5 `words`: `alpha` stands twice <22+5 first here> (remove one of the two)");
    CHECK_SAID("numbers: [3, -1, 0x3]",
               "0217 31+3 `numbers`: `3` stands twice <24+1 first here> (remove one of the two)");
    CHECK_SAID("doubles: [1, 2, 1.0]",
               "0217 30+3 `doubles`: `1` stands twice <24+1 first here> (remove one of the two)");
}

TEST(many_repeated_items_take_no_quadratic_time)
{
    enum { N = 100000 };
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    root *made = zs_object_new(&a, sizeof *made, ROOT_FIELDS);
    CHECK(made != NULL);
    for (int i = 0; i < N; i++) {
        int64_t *item = zs_list_push(&a, &made->numbers, sizeof *item, (zs_origin){ZS_NOWHERE, 5});
        *item = (int64_t)i * 7919 % N;
    }
    made->word = WORD_ALPHA;
    zs_object_mark(&made->node, 0, (zs_origin){ZS_NOWHERE, 5});
    zs_object_mark(&made->node, 27, (zs_origin){ZS_NOWHERE, 5});
    CHECK(zs_check(&a, &schema, T_ROOT, made, &ds));
    made->numbers.items[77777] = made->numbers.items[3];
    CHECK(!zs_check(&a, &schema, T_ROOT, made, &ds));
    CHECK_INT(ds.n, 1);
    zs_arena_release(&a);
}

TEST(made_trees_are_judged_like_read_ones)
{
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    zs_origin here = {zs_span_of(3, 10, 4), ZS_RULE_FIRST};
    root *made = zs_object_new(&a, sizeof *made, ROOT_FIELDS);
    CHECK(made != NULL);
    made->port = 0;
    zs_object_mark(&made->node, 1, here);
    made->size = ZS_STR("5 MB");
    zs_object_mark(&made->node, 10, here);
    CHECK(!zs_check(&a, &schema, T_ROOT, made, &ds));
    CHECK_INT(ds.n, 3);
    CHECK_STR(ds.items[0]->message, "`word` is missing in a test");
    CHECK(!zs_span_is_set(ds.items[0]->at));
    CHECK_STR(ds.items[1]->message, "`port`: expected 1 to 65535, found `0`");
    CHECK_INT(ds.items[1]->at.begin, 10);
    CHECK_INT(ds.items[2]->code, ZS_CODE_WRONG_FORMAT);
    CHECK_INT(ds.items[2]->at.length, 4);
    CHECK(!ds.items[2]->has_fix);
    zs_arena_release(&a);
}

TEST(defaults_are_not_judged)
{
    fixture f;
    load(&f, "child: {}");
    CHECK_STR(said(&f), "");
    f.root->child->cpu = -1;
    CHECK(zs_check(&f.a, &schema, T_ROOT, f.root, &f.ds));
    unload(&f);
}

TEST(a_tree_without_end_is_refused)
{
    zs_arena a;
    zs_diags ds;
    zs_buf out;
    zs_json_writer w;
    tree loop = {.value = 1};
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    loop.node.origins = zs_origins_new(&a, 2);
    loop.next = &loop;
    CHECK(loop.node.origins != NULL);
    zs_object_mark(&loop.node, 0, (zs_origin){ZS_NOWHERE, 5});
    CHECK(!zs_check(&a, &schema, T_TREE, &loop, &ds));
    CHECK_INT(ds.n, 1);
    CHECK_INT(ds.items[0]->code, ZS_CODE_TOO_DEEP);
    CHECK(!zs_is_sound(&schema, T_TREE, &loop, NULL));
    zs_buf_init(&out, &a, 1 << 20);
    zs_json_init(&w, &out, true);
    zs_encode(&w, &schema, T_TREE, &loop);
    CHECK(out.failed);
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}

/* Of trees that are sound it mostly says so; of others never (load_with), but of what it leaves to
 * the checker it says nothing. */
TEST(sound_trees_are_known_without_words)
{
    static const struct {
        const char *members;
        bool is_sound, is_known;
    } rows[] = {
        {"args: [a, b], env: {kk: d}, port: 80, size: 5M, ratio: 0.5", true, true},
        {"child: {cpu: 2}, children: {a: {cpu: 3}}, stores: [{type: bind, source: f}]", true, true},
        {"set: [], words: [alpha], numbers: [1]", true, true},
        {"set: [a, b]", true, false},
        {"mode: !pin e", true, false},
        {"port: 0", false, true},
        {"size: 5 MB", false, true},
        {"env: {k: d}", false, true},
        {"stores: [{type: bind}]", false, true},
        {"net: {name: x}", false, true},
        {"args: [a, b, c, d, e]", false, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        fixture f;
        load(&f, rows[i].members);
        CHECK_INT(f.ds.n == 0, rows[i].is_sound);
        CHECK_INT(zs_is_sound(&schema, T_ROOT, f.root, NULL), rows[i].is_sound && rows[i].is_known);
        unload(&f);
    }
}

static unsigned n_asked, n_yes;

static bool ask(zs_str text)
{
    CHECK(text.n == 0 || text.p[0] != 'k');
    n_asked++;
    return n_yes-- != 0;
}

/* Fields, items, values of maps and members of unions; no keys. */
TEST(every_text_is_asked_about)
{
    fixture f;
    load(&f, "args: [a, b], set: [c], env: {kk: d}, child: {cpu: 2}, "
             "stores: [{type: bind, source: f}, {type: tmp}], children: {k: {cpu: 3}}");
    CHECK_STR(said(&f), "");
    const unsigned n = 6; /* with the default of `timeout` */
    n_asked = 0;
    n_yes = n;
    CHECK(zs_is_sound(&schema, T_ROOT, f.root, ask));
    CHECK_INT(n_asked, n);
    for (unsigned i = 0; i < n; i++) {
        n_asked = 0;
        n_yes = i;
        CHECK(!zs_is_sound(&schema, T_ROOT, f.root, ask));
        CHECK_INT(n_asked, i + 1);
    }
    unload(&f);
}
