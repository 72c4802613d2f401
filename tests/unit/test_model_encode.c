/* The encoder, the walk and the primitives of made trees. */
#include "tests/unit/model_fixture.h"

#include <sys/mman.h>
#include <unistd.h>

#include "base/wide.h"

static const char *const full =
    "{word: gamma, port: 80, tiny: -5, middle: 7, big: 9, below: -3, ratio: 0.25, whole: -8, "
    "flag: true,"
    " name: abc, size: 1Gi, strict: s, secret: 01234567890123456789, args: [a, \"b\\\"\"], set: "
    "[x],"
    " env: {AA: \"1\", B~/: \"\"}, child: {cpu: 2.5, memory: m, deep: {far: false}},"
    " stores: [{readonly: false, source: /s, type: bind}, {type: tmp}], mode: {alpha: [1, null]}, "
    "net: web,"
    " count: [1, 2], any: {k: [1.5, true, null, {}]}, open: {z: 1, x: 2}, timeout: 1h,"
    " tree: {next: {next: {value: 1}}}, words: [alpha, beta-two], numbers: [1], doubles: [0.5],"
    " children: {one: {cpu: 1}}, small: {a: 255}, hidden: [abc]}\n";

static const char *const full_json =
    "{\"word\":\"gamma\",\"port\":80,\"tiny\":-5,\"middle\":7,\"big\":9,\"below\":-3,\"ratio\":0."
    "25,"
    "\"whole\":-8,\"flag\":true,\"name\":\"abc\",\"size\":\"1Gi\",\"strict\":\"s\","
    "\"secret\":\"01234567890123456789\",\"args\":[\"a\",\"b\\\"\"],\"set\":[\"x\"],"
    "\"env\":{\"AA\":\"1\",\"B~/\":\"\"},\"child\":{\"cpu\":2.5,\"memory\":\"m\",\"deep\":{\"far\":"
    "false}},\"stores\":[{\"type\":\"bind\",\"source\":\"/s\",\"readonly\":false},{\"type\":\"tmp"
    "\"}],"
    "\"mode\":{\"alpha\":[1,null]},\"net\":\"web\",\"count\":[1,2],\"any\":{\"k\":[1.5,true,null,"
    "{}]},"
    "\"open\":{\"x\":2,\"z\":1},\"timeout\":\"1h\",\"tree\":{\"next\":{\"next\":{\"value\":1},"
    "\"value\":7},\"value\":7},\"words\":[\"alpha\",\"beta-two\"],\"numbers\":[1],\"doubles\":[0."
    "5],"
    "\"children\":{\"one\":{\"cpu\":1,\"deep\":{\"far\":true}}},\"small\":{\"a\":255},"
    "\"hidden\":[\"abc\"]}";

/* Deeper than one step of what indents. */
TEST(indents_go_deep)
{
    enum { LEVELS = 14 };
    fixture f;
    char text[1024] = "{\"word\": \"alpha\", \"tree\": ", want[4096];
    size_t n = strlen(text);
    for (int i = 0; i < LEVELS; i++) {
        n += (size_t)snprintf(text + n, sizeof text - n, "{\"next\": ");
    }
    n += (size_t)snprintf(text + n, sizeof text - n, "{\"value\": 1");
    for (int i = 0; i <= LEVELS; i++) {
        n += (size_t)snprintf(text + n, sizeof text - n, "}");
    }
    snprintf(text + n, sizeof text - n, "}");
    load_with(&f, text, NULL, true);
    CHECK_STR(said(&f), "");
    size_t m = (size_t)snprintf(want, sizeof want,
                                "{\n  \"word\": \"alpha\",\n  \"timeout\": \"5m\",\n  \"tree\": {");
    for (int i = 0; i < LEVELS; i++) {
        m += (size_t)snprintf(want + m, sizeof want - m, "\n%*s\"next\": {", 4 + 2 * i, "");
    }
    m += (size_t)snprintf(want + m, sizeof want - m, "\n%*s\"value\": 1\n%*s}", 4 + 2 * LEVELS, "",
                          2 + 2 * LEVELS, "");
    for (int i = LEVELS - 1; i >= 0; i--) {
        m += (size_t)snprintf(want + m, sizeof want - m, ",\n%*s\"value\": 7\n%*s}", 4 + 2 * i, "",
                              2 + 2 * i, "");
    }
    snprintf(want + m, sizeof want - m, "\n}");
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &f.a, 1 << 20);
    zs_json_init(&w, &out, false);
    zs_encode(&w, &schema, T_ROOT, f.root);
    zs_str found = zs_buf_str(&out);
    while (found.n > 0 && found.p[found.n - 1] == '\n') {
        found.n--;
    }
    CHECK_STR(found, want);
    unload(&f);
}

TEST(a_tree_is_written_in_schema_order)
{
    fixture f;
    load_with(&f, full, NULL, false);
    CHECK_STR(said(&f), "");
    CHECK_STR(encoded(&f), full_json);
    unload(&f);
}

/* Wherever the ceiling is, a text is whole or has failed: in one go, piece by piece, or mixed. */
TEST(every_ceiling_is_kept)
{
    fixture f;
    load_with(&f, full, NULL, false);
    for (int is_compact = 0; is_compact <= 1; is_compact++) {
        zs_buf whole;
        zs_json_writer w;
        zs_buf_init(&whole, &f.a, 1 << 16);
        zs_json_init(&w, &whole, is_compact);
        zs_encode(&w, &schema, T_ROOT, f.root);
        CHECK(!whole.failed);
        for (size_t limit = 1; limit <= whole.n; limit++) {
            zs_buf b;
            zs_buf_init(&b, &f.a, limit);
            zs_json_init(&w, &b, is_compact);
            zs_encode(&w, &schema, T_ROOT, f.root);
            CHECK(b.n <= limit && b.failed == (limit < whole.n));
            CHECK(b.failed || zs_str_eq(zs_buf_str(&b), zs_buf_str(&whole)));
        }
    }
    unload(&f);
}

/* A text, with a mark in it or none, as one of a list and as a member. */
static void check_text(fixture *f, zs_str text, zs_str near, bool is_compact)
{
    zs_buf out;
    zs_json_writer w;
    root *o = f->root;
    char want[1024], escaped[256];
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) {
        n += (size_t)snprintf(escaped + n, sizeof escaped - n, "%s%c", text.p[i] == '"' ? "\\" : "",
                              text.p[i]);
    }
    escaped[n] = '\0';
    o->name = o->args.items[0] = o->args.items[1] = text;
    zs_arena_mark mark = zs_arena_mark_of(&f->a);
    zs_buf_init(&out, &f->a, 1 << 20);
    zs_json_init(&w, &out, is_compact);
    w.near = near;
    zs_encode(&w, &schema, T_ROOT, f->root);
    snprintf(want, sizeof want,
             is_compact ? "{\"word\":\"alpha\",\"name\":\"%s\",\"args\":[\"%s\",\"%s\",\"z\"]"
                        : "{\n  \"word\": \"alpha\",\n  \"name\": \"%s\",\n"
                          "  \"args\": [\n    \"%s\",\n    \"%s\",\n    \"z\"\n  ]",
             escaped, escaped, escaped);
    CHECK_STR(zs_str_sub(zs_buf_str(&out), 0, strlen(want)), want);
    zs_arena_rewind(&f->a, mark);
}

/* Texts up to the last byte that there is, a page that cannot be read behind it. */
TEST(texts_are_copied_from_the_end_of_memory)
{
    enum { LENGTH_MAX = 40 };
    static const size_t behind[] = {0, 1, 7, 8, 15, 16, 17, 40};
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *memory = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(memory != MAP_FAILED && mprotect(memory + page, page, PROT_NONE) == 0);
    fixture f;
    load_with(&f, "{word: alpha, name: abc, args: [a, b, z]}\n", NULL, false);
    CHECK_STR(said(&f), "");
    for (size_t n = 0; n <= LENGTH_MAX; n++) {
        for (size_t i = 0; i < sizeof behind / sizeof behind[0]; i++) {
            char *text = memory + page - behind[i] - n;
            memset(memory, '"', page);
            memset(text, 'x', n);
            for (size_t at = 0; at <= n; at++) {
                if (at < n) {
                    text[at] = '"';
                }
                for (int turn = 0; turn < 4; turn++) {
                    zs_str near = {turn % 2 == 0 ? memory : NULL, turn % 2 == 0 ? page : 0};
                    check_text(&f, (zs_str){text, n}, near, turn / 2 == 0);
                }
                if (at < n) {
                    text[at] = 'x';
                }
            }
        }
    }
    /* What is near may be shorter than a step, and end within a text. */
    for (size_t n = 0; n < 2 * ZS_WIDE_BYTES; n++) {
        check_text(&f, (zs_str){memory + page - 4, 4}, (zs_str){memory + page - n, n}, true);
        check_text(&f, (zs_str){memory + page - 9, 4}, (zs_str){memory + page - 40, n}, false);
    }
    unload(&f);
    CHECK(munmap(memory, 2 * page) == 0);
}

/* What was written reads back, and is written the same again: as JSON and as YAML. */
static void check_fixed_point(const char *text)
{
    fixture f, g;
    load_with(&f, text, NULL, false);
    CHECK_STR(said(&f), "");
    zs_str once = encoded(&f);
    char copy[4096];
    snprintf(copy, sizeof copy, "%.*s\n", (int)once.n, once.p);
    for (int is_json = 0; is_json <= 1; is_json++) {
        load_with(&g, copy, NULL, is_json);
        CHECK_STR(said(&g), "");
        CHECK(zs_str_eq(encoded(&g), once));
        unload(&g);
    }
    unload(&f);
}

TEST(writing_and_reading_is_a_fixed_point)
{
    check_fixed_point(full);
    check_fixed_point("{word: alpha}\n");
    check_fixed_point(
        "{word: alpha, timeout: null, args: ~, set: [], env: {}, child: {}, open: {}}\n");
    check_fixed_point(
        "{word: alpha, mode: !pin a, net: !web , big: 0xFFFFFFFFFFFFFFFE, ratio: 1e-9}\n");
}

typedef struct visits {
    zs_arena *a;
    zs_buf out;
    int left; /* visits before stopping */
} visits;

static bool visit(void *context, zs_str pointer, const zs_schema *s, uint16_t type,
                  const void *value, zs_origin origin)
{
    visits *v = context;
    uint8_t kind = s->types[type].kind;
    CHECK(value != NULL);
    zs_buf_addf(&v->out, "%S %d %u+%u/%u\n", pointer, (int)kind, (unsigned)origin.at.begin,
                (unsigned)origin.at.length, (unsigned)origin.rule);
    return v->left-- != 0;
}

TEST(the_walk_visits_parents_first_with_pointers)
{
    fixture f;
    load(&f,
         "args: [a], env: {A~/: x}, child: {cpu: 2}, mode: !pin y, stores: [{type: tmp}], any: 5");
    CHECK_STR(said(&f), "");
    visits v = {.a = &f.a, .left = -1};
    zs_buf_init(&v.out, &f.a, 1 << 16);
    CHECK(zs_walk(&f.a, &schema, T_ROOT, f.root, visit, &v));
    CHECK_STR(zs_buf_str(&v.out), " 6 0+101/0\n"
                                  "/word 5 7+5/0\n"
                                  "/args 7 20+3/0\n"
                                  "/args/0 4 21+1/0\n"
                                  "/env 8 30+8/0\n"
                                  "/env/A~0~1 4 36+1/0\n"
                                  "/child 6 47+8/0\n"
                                  "/child/cpu 3 53+1/0\n"
                                  "/child/deep 6 0+0/1\n"
                                  "/child/deep/far 0 0+0/1\n"
                                  "/stores 7 79+13/0\n"
                                  "/stores/0 9 80+11/0\n"
                                  "/mode 10 63+6/0\n"
                                  "/mode/pin 4 68+1/0\n"
                                  "/any 11 99+1/0\n"
                                  "/timeout 4 0+0/1\n");
    for (int i = 0; i < 5; i++) {
        v.left = i;
        CHECK(!zs_walk(&f.a, &schema, T_ROOT, f.root, visit, &v));
        CHECK_INT(v.left, -1);
    }
    unload(&f);
}

TEST(the_walk_hands_out_the_values_themselves)
{
    fixture f;
    load(&f, "child: {cpu: 2}, children: {a: {cpu: 3}}");
    visits v = {.a = &f.a, .left = -1};
    zs_buf_init(&v.out, &f.a, 1 << 16);
    CHECK(zs_walk(&f.a, &schema, T_CHILD, f.root->child, visit, &v));
    CHECK_STR(zs_buf_str(&v.out), " 6 21+8/0\n"
                                  "/cpu 3 27+1/0\n"
                                  "/deep 6 0+0/1\n"
                                  "/deep/far 0 0+0/1\n");
    unload(&f);
}

TEST(lists_grow_and_keep_their_items)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_str_map map = {NULL, NULL, 0, 0};
    for (unsigned i = 0; i < 1000; i++) {
        zs_str_entry *entry =
            zs_list_push(&a, &map, sizeof *entry, (zs_origin){zs_span_of(1, i, 1), 7});
        CHECK(entry != NULL && entry->key.n == 0);
        entry->key = zs_format(&a, "%u", i);
    }
    CHECK_INT(map.n, 1000);
    CHECK(map.capacity >= 1000);
    CHECK_STR(map.items[999].key, "999");
    CHECK_INT(map.at[500].at.begin, 500);
    CHECK_INT(map.at[500].rule, 7);
    zs_arena_release(&a);
}

TEST(a_full_arena_leaves_lists_and_objects_alone)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 1);
    zs_str_list list = {NULL, NULL, 0, 0};
    CHECK(zs_list_push(&a, &list, sizeof(zs_str), (zs_origin){ZS_NOWHERE, 5}) == NULL);
    CHECK(list.items == NULL && list.n == 0 && list.capacity == 0);
    list.n = list.capacity = UINT32_MAX;
    CHECK(zs_list_push(&a, &list, sizeof(zs_str), (zs_origin){ZS_NOWHERE, 5}) == NULL);
    CHECK(zs_object_new(&a, sizeof(root), ROOT_FIELDS) == NULL);
    zs_arena_release(&a);
}

TEST(made_objects_know_their_origins)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    child *o = zs_object_new(&a, sizeof *o, 3);
    CHECK(o != NULL);
    CHECK(!ZS_HAS(o, 0) && !ZS_HAS(o, 2));
    zs_object_mark(&o->node, 2, (zs_origin){zs_span_of(2, 5, 6), ZS_RULE_FIRST});
    CHECK(ZS_HAS(o, 2) && ZS_WRITTEN(o, 2) && !ZS_HAS(o, 1));
    CHECK_INT(ZS_AT(o, 2).begin, 5);
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}
