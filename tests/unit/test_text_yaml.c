/* The YAML reader: values, places, aliases, merging, tags and budgets. */
#include <time.h>

#include "document.h"

#define READS(text, want) check_document(__FILE__, __LINE__, "t.yaml", ZS_STR(text), want)

TEST(scalars_have_the_types_of_the_core_schema)
{
    READS("[true, True, TRUE, false, False, FALSE]", "[true,true,true,false,false,false]");
    READS("[yes, no, on, off, y, n, tRue]", "[\"yes\",\"no\",\"on\",\"off\",\"y\",\"n\",\"tRue\"]");
    READS("[null, Null, NULL, ~, nULL]", "[null,null,null,null,\"nULL\"]");
    READS("[123, +5, -7, 0, -0]", "[123,5,-7,0,0]");
    READS("[0x1F, -0x10, +0x1f, 0o17, -0o7]", "[31,-16,31,15,-7]");
    READS("[0X1F, 0O17, 0b11, 0B1, 0xg, 0o8, 0x, 1_000]",
          "[\"0X1F\",\"0O17\",\"0b11\",\"0B1\",\"0xg\",\"0o8\",\"0x\",\"1_000\"]");
    READS("[017, 00, 08, 0777]", "[\"017\",\"00\",\"08\",\"0777\"]");
    READS("[1.5, .5, 5., 1e3, 1E5, 1e+5, -.5, 00.5]", "[1.5,0.5,5,1000,100000,100000,-0.5,0.5]");
    READS("[.inf, -.Inf, +.INF, .nan, .NaN, .NAN]",
          "[\".inf\",\"-.Inf\",\"+.INF\",\".nan\",\".NaN\",\".NAN\"]");
    READS("[inf, infinity, nan, Inf, -.nan, 12:30:45, 2020-01-01]",
          "[\"inf\",\"infinity\",\"nan\",\"Inf\",\"-.nan\",\"12:30:45\",\"2020-01-01\"]");
    READS(
        "[18446744073709551615, 18446744073709551616, +99999999999999999999, 0xFFFFFFFFFFFFFFFFF]",
        "[18446744073709551615,18446744073709551616,99999999999999999999,\"0xFFFFFFFFFFFFFFFFF\"]");
    READS("1e400", "\"1e400\"");
    READS("['1', \"true\", '', \"~\"]", "[\"1\",\"true\",\"\",\"~\"]");
}

TEST(text_is_folded_as_yaml_says)
{
    READS("a: one\n two\n\n three\n", "{\"a\":\"one two\\nthree\"}");
    READS("a: 'it''s\n  here'\n", "{\"a\":\"it's here\"}");
    READS("a: \"x\\ty\\u00e9\\\n   z\"\n", "{\"a\":\"x\\ty\xC3\xA9z\"}");
    READS("a: |\n  x\n   y\n\n  z\n", "{\"a\":\"x\\n y\\n\\nz\\n\"}");
    READS("a: |-\n  x\n\nb: |+\n  y\n\n", "{\"a\":\"x\",\"b\":\"y\\n\\n\"}");
    READS("a: >\n  x\n  y\n\n  z\n", "{\"a\":\"x y\\nz\\n\"}");
    READS("a: |\n  ", "{\"a\":\"\"}");
    READS("a: |", "{\"a\":\"\"}");
    READS("a: >\r\n", "{\"a\":\"\"}");
    READS(">", "\"\"");
    READS("a: |2\n    x\n", "{\"a\":\"  x\\n\"}");
    READS("a: |\n  x\r\n  y\r\n", "{\"a\":\"x\\ny\\n\"}");
    READS("a: 1\r\nb:\r\n  - x\r\n", "{\"a\":1,\"b\":[\"x\"]}");
    READS("a:\tb\nc: d\t# e\n", "{\"a\":\"b\",\"c\":\"d\"}");
    READS("a: \"\\ud83d\\ude00\"\n", "{\"a\":\"\xF0\x9F\x98\x80\"}");
}

TEST(collections)
{
    READS("a:\n- 1\n- b: 2\n  c: [3, {d: 4}]\n-\n  - 5\n",
          "{\"a\":[1,{\"b\":2,\"c\":[3,{\"d\":4}]},[5]]}");
    READS("{a: [\n1,\n2\n], b: {c: 1\n}\n}\n", "{\"a\":[1,2],\"b\":{\"c\":1}}");
    READS("a: [\n  x,\n]\nb: {\n}\n", "{\"a\":[\"x\"],\"b\":{}}");
    READS("? a\n: b\n? c\n", "{\"a\":\"b\",\"c\":null}");
    READS("1: a\nnull: b\n~: c\n1.50: d\ntrue: e\n",
          "{\"1\":\"a\",\"null\":\"b\",\"~\":\"c\",\"1.50\":\"d\",\"true\":\"e\"}");
    READS("a: [b: 1, {c, d: }]\n", "{\"a\":[{\"b\":1},{\"c\":null,\"d\":null}]}");
    READS("{\"a\":1,\"b\":[true,null,\"x\"]}", "{\"a\":1,\"b\":[true,null,\"x\"]}");
    READS("~", "null");
    READS("null # nothing\n", "null");
}

TEST(aliases)
{
    READS("a: &x {k: [1]}\nb: *x\nc: [*x]\n",
          "{\"a\":{\"k\":[1]},\"b\":{\"k\":[1]},\"c\":[{\"k\":[1]}]}");
    READS("a: &x\nb: *x\n", "{\"a\":null,\"b\":null}");
    READS("a: &x 1\nb: &x 2\nc: *x\n", "{\"a\":1,\"b\":2,\"c\":2}");
    READS("&k a: 1\nb: *k\n", "{\"a\":1,\"b\":\"a\"}");
    READS("&k 5: 1\nb: *k\n", "{\"5\":1,\"b\":5}");
    READS("a: &k 5\n*k : b\n", "{\"a\":5,\"5\":\"b\"}");
    READS("a: &t !pin x\nb: *t\n", "{\"a\":\"x\",\"b\":\"x\"}");
    READS("a: *nope\n", "1:4+5 ZS0125 no anchor `&nope` stands before this alias");
    READS("a: &base 1\nb: *bse\n", "2:4+4 ZS0125 no anchor `&bse` stands before this alias");
    READS("a: &a [*a]\n", "1:8+2 ZS0125 the alias `*a` stands within the value that it repeats");
    READS("a: &a\n  b: *a\n",
          "2:6+2 ZS0125 the alias `*a` stands within the value that it repeats");
    READS("a: &a [1]\n*a : b\n",
          "2:1+2 ZS0128 this alias stands for a list or map, which cannot be a key");
    READS("&a a: b\n*a : c\n", "2:1+2 ZS0107 the key `a` stands twice in one map");
    READS("a: *\n", "1:4+1 ZS0125 a name is missing after `*`");
    READS("a: & b\n", "1:4+1 ZS0125 a name is missing after `&`");
    document f;
    read_text(&f, "t.yaml", ZS_STR("a: &base 1\nb: *bse\n"));
    CHECK_STR(f.diags.items[0]->fix, "*base");
    release(&f);
}

TEST(alias_budget_and_depth)
{
    READS("a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
          "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
          "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n",
          "5:29+2 ZS0126 aliases repeat more than 100000 values");
    char text[400];
    int n = snprintf(text, sizeof text, "a: &a %.*s%.*s\nb: %.*s*a%.*s\n", 40,
                     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", 40,
                     "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", 24,
                     "[[[[[[[[[[[[[[[[[[[[[[[[", 24, "]]]]]]]]]]]]]]]]]]]]]]]]");
    check_document(
        __FILE__, __LINE__, "t.yaml", (zs_str){text, (size_t)n},
        "2:28+2 ZS0105 with this alias lists and maps are nested more than 64 levels deep");
}

TEST(merging)
{
    READS("b: &b {x: 1, y: 2}\nc: {k: 0, <<: *b, y: 3, z: 4}\n",
          "{\"b\":{\"x\":1,\"y\":2},\"c\":{\"k\":0,\"x\":1,\"y\":3,\"z\":4}}");
    READS("a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\nd: {<<: [*b, *a]}\n",
          "{\"a\":{\"x\":1},\"b\":{\"x\":2,\"y\":2},\"c\":{\"x\":1,\"y\":2},"
          "\"d\":{\"x\":2,\"y\":2}}");
    READS("a: {<<: {x: {<<: {q: 1}}, <<: {x: 5, z: 1}}}\n", "{\"a\":{\"x\":{\"q\":1},\"z\":1}}");
    READS("a: &m {<<: &n {q: 1, r: 2}, q: 3}\nb: *n\nc: {<<: *m, r: 0}\n",
          "{\"a\":{\"r\":2,\"q\":3},\"b\":{\"q\":1,\"r\":2},\"c\":{\"q\":3,\"r\":0}}");
    READS("a: {\"<<\": 1, !!str <<: 2}\n", "1:20+2 ZS0107 the key `<<` stands twice in one map");
    READS("a: {\"<<\": 1, <<: {b: 2}}\n", "{\"a\":{\"<<\":1,\"b\":2}}");
    READS("a: {!!merge <<: {b: 2}}\n", "{\"a\":{\"b\":2}}");
    READS("a: {<<: []}\nb: {<<: {}}\n", "{\"a\":{},\"b\":{}}");
    READS("a: {<<: {x: 1}, <<: {y: 1}}\n", "1:17+2 ZS0127 `<<` stands twice in one map");
    READS("a: {<<: 5}\n", "1:5+2 ZS0127 `<<` takes a map or a list of maps, found a scalar");
    READS("a: {<<: }\n", "1:5+2 ZS0127 `<<` takes a map or a list of maps, found null");
    READS("a: {<<: [{x: 1}, [2]]}\n",
          "1:5+2 ZS0127 `<<` takes a map or a list of maps, found a list");
    READS("a: {<<: !t {x: 1}}\n",
          "1:5+2 ZS0127 `<<` takes a map or a list of maps, found a tagged value");
    document f;
    read_text(&f, "t.yaml", ZS_STR("{<<: {x: 1}, y: 2}"));
    CHECK(f.ok);
    CHECK_INT(f.tape.n, 5);
    CHECK_INT(f.tape.events[0].count, 2);
    CHECK_INT(f.tape.events[0].skip, 5);
    CHECK_INT(f.tape.events[1].flags, ZS_EVENT_ALIAS);
    CHECK_INT(f.tape.events[2].flags, ZS_EVENT_ALIAS);
    CHECK_INT(f.tape.events[3].flags, 0);
    release(&f);
}

TEST(duplicate_keys_are_all_shown)
{
    document f;
    read_text(&f, "t.yaml", ZS_STR("a: 1\nb: {x: 1, 'x': 2}\na: 3\n"));
    CHECK(!f.ok);
    CHECK_INT(f.diags.n, 2);
    CHECK_STR(f.diags.items[1]->message, "the key `a` stands twice in one map");
    CHECK_INT(f.diags.items[1]->at.begin, 23);
    CHECK_INT(f.diags.items[1]->labels[0].at.begin, 0);
    CHECK_INT(f.diags.items[0]->at.begin, 15);
    release(&f);
}

TEST(keys)
{
    READS("? [a]\n: b\n", "1:3+1 ZS0128 expected a key, found a list");
    READS("{a: 1}: b\n", "1:1+1 ZS0128 expected a key, found a map");
    READS("k: {{ x }}\n", "1:5+1 ZS0128 expected a key, found a map");
    READS("!x a: 1\n", "1:1+2 ZS0129 a key takes no tag");
}

TEST(tags)
{
    READS("[!!int \"5\", !!float 1, !!null ~, !!bool true, !!str 5, ! 6, !!str ]",
          "[5,1,null,true,\"5\",\"6\",\"\"]");
    READS("a: !!map {}\nb: !!seq []\nc: ! {}\n", "{\"a\":{},\"b\":[],\"c\":{}}");
    READS("a: !!int x\n", "1:10+1 ZS0129 `!!int` wants an integer");
    READS("a: !!int 1.5\n", "1:10+3 ZS0129 `!!int` wants an integer");
    READS("a: !!float x\n", "1:12+1 ZS0129 `!!float` wants a number");
    READS("a: !!bool yes\n", "1:11+3 ZS0129 `!!bool` wants `true` or `false`");
    READS("a: !!null x\n", "1:11+1 ZS0129 `!!null` wants null");
    READS("a: !!map x\n", "1:10+1 ZS0129 `!!map` wants a map");
    READS("a: !!map []\n", "1:4+5 ZS0129 `!!map` wants a map");
    READS("a: !!seq {}\n", "1:4+5 ZS0129 `!!seq` wants a list");
    READS("a: !!str {}\n", "1:4+5 ZS0129 `!!str` wants text");
    READS("a: !!merge x\n", "1:12+1 ZS0129 `!!merge` wants the key `<<`");
    READS("a: !!binary aGk=\n", "1:4+8 ZS0129 the tag `!!binary` has no meaning here");
    READS("a: !!set {}\n", "1:4+5 ZS0129 the tag `!!set` has no meaning here");
    READS("a: !<tag:x,2000:y> 1\n", "1:4+15 ZS0129 the tag `!<tag:x,2000:y>` has no meaning here");
    READS("a: !x!y z\n", "1:4+1 ZS0129 this tag is not complete or its prefix is not known");
    READS("a: !<x\n", "1:7+1 ZS0129 this tag is not complete or its prefix is not known");
    document f;
    read_text(&f, "t.yaml", ZS_STR("[!pin id=2, !b {c: 1}, !d, !!str 5]"));
    CHECK(f.ok);
    static const unsigned char kinds[] = {
        ZS_EVENT_LIST, ZS_EVENT_TAG,    ZS_EVENT_SCALAR, ZS_EVENT_TAG,  ZS_EVENT_MAP,
        ZS_EVENT_KEY,  ZS_EVENT_SCALAR, ZS_EVENT_TAG,    ZS_EVENT_NULL, ZS_EVENT_SCALAR};
    CHECK_INT(f.tape.n, sizeof kinds);
    CHECK_INT(f.tape.events[0].count, 4);
    for (uint32_t i = 0; i < f.tape.n && i < sizeof kinds; i++) {
        CHECK_INT(f.tape.events[i].kind, kinds[i]);
    }
    CHECK_STR(f.tape.events[1].text, "pin");
    CHECK_STR(f.tape.events[3].text, "b");
    CHECK_INT(f.tape.events[3].skip, 4);
    CHECK_INT(f.tape.events[9].flags, ZS_EVENT_STR_TAG);
    release(&f);
}

/* Each node of a document with everything in it, as it stands in the source. */
TEST(spans)
{
    static const char text[] =
        "\xEF\xBB\xBF"
        "a: 1\nb:\n  - x\n  - \"q r\"\nc: {d: [1,2], e: }\nf: |  # x > y\n  line\n  two\n"
        "g:\n'h': 'i'\nj: &an !foo bar\n\"k\":\n  \"l\": a\n    b\n\nm:\n"
        "  - # c: d\n    !t {}\n  -\n";
    static const char *const want[] = {NULL,
                                       "a",
                                       "1",
                                       "b",
                                       "- x\n  - \"q r\"",
                                       "x",
                                       "\"q r\"",
                                       "c",
                                       "{d: [1,2], e: }",
                                       "d",
                                       "[1,2]",
                                       "1",
                                       "2",
                                       "e",
                                       "",
                                       "f",
                                       "|  # x > y\n  line\n  two",
                                       "g",
                                       "",
                                       "'h'",
                                       "'i'",
                                       "j",
                                       "!foo bar",
                                       "bar",
                                       "\"k\"",
                                       "\"l\": a\n    b",
                                       "\"l\"",
                                       "a\n    b",
                                       "m",
                                       "- # c: d\n    !t {}\n  -",
                                       "!t {}",
                                       "{}",
                                       ""};
    document f;
    read_text(&f, "t.yaml", ZS_STR(text));
    CHECK(f.ok);
    CHECK_INT(f.tape.n, sizeof want / sizeof want[0]);
    for (uint32_t i = 1; i < f.tape.n && i < sizeof want / sizeof want[0]; i++) {
        zs_span at = f.tape.events[i].at;
        CHECK_STR(zs_str_sub(f.sources.items[0]->bytes, at.begin, at.length), want[i]);
    }
    CHECK_INT(f.tape.events[0].at.begin, 3);
    /* text without escapes or folds is the input itself */
    CHECK(f.tape.events[6].text.p == f.sources.items[0]->bytes.p + f.tape.events[6].at.begin + 1);
    release(&f);
}

typedef struct failing {
    int left; /* allocations that succeed */
} failing;

static void *failing_alloc(void *context, size_t n)
{
    failing *f = context;
    return f->left-- > 0 ? malloc(n) : NULL;
}

static void failing_free(void *context, void *p)
{
    (void)context;
    free(p);
}

/* Without memory at any point: no tape, no crash, and the arena remembers. */
TEST(memory_failures)
{
    static const char text[] =
        "a: &x [1, \"q\\n\"]\nb: {c: *x, <<: {d: 5, e: {f: g}}, e: 1}\nc: |\n  t\n";
    bool has_passed = false;
    char *bytes = exact_copy(ZS_STR(text));
    for (int left = 0; left < 200 && !has_passed; left++) {
        failing context = {left};
        zs_allocator from = {failing_alloc, failing_free, &context};
        document f;
        read_in_place(&f, "t.yaml", (zs_str){bytes, sizeof text - 1}, &from);
        CHECK(f.ok != f.a.failed);
        has_passed = f.ok;
        zs_arena_release(&f.a);
    }
    CHECK(has_passed);
    free(bytes);
}

/* Sizes that would show quadratic work; generous bounds, for slow builds. */
TEST(large_documents_read_fast)
{
    enum { ENTRIES = 20000 };
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_buf out;
    zs_buf_init(&out, &a, 1 << 26);
    for (int i = 0; i < ENTRIES; i++) {
        zs_buf_addf(&out, "key%d: &a%d {x: \"/srv/%d\"}\n", i * 7919 % ENTRIES, i, i);
    }
    for (int i = 0; i < ENTRIES; i++) {
        zs_buf_addf(&out, "merged%d: {<<: *a%d, x: 1}\n", i, i);
    }
    clock_t begin = clock();
    document f;
    read_text(&f, "t.yaml", zs_buf_str(&out));
    CHECK(f.ok);
    CHECK((clock() - begin) / CLOCKS_PER_SEC < 4);
    release(&f);
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}
