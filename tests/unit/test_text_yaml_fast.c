/* The fast lane of YAML: what it takes, what it leaves alone, and that both lanes make one tape.
 * fuzz_lanes_yaml asks the same of any bytes. */
#include "text/read.h"
#include "text/yaml_fast.h"

#include "unit.h"

static bool is_same(const zs_event *a, const zs_event *b)
{
    bool is_open = a->kind == ZS_EVENT_LIST || a->kind == ZS_EVENT_MAP;
    return a->kind == b->kind && a->style == b->style && a->core == b->core &&
           a->flags == b->flags && a->skip == b->skip && a->at.begin == b->at.begin &&
           a->at.length == b->at.length &&
           (is_open ? a->count == b->count : zs_str_eq(a->text, b->text));
}

/* Reads a text both ways; says what the fast lane did. */
static void check_lanes(int line, zs_str text, bool is_taken)
{
    zs_arena a;
    zs_diags diags;
    zs_tape fast, careful;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&diags, &a, NULL);
    zs_source source = {.name = ZS_STR("t.yaml"), .bytes = text, .id = 1, .lane = ZS_LANE_CAREFUL};
    bool took = zs_yaml_read_fast(&a, &source, &fast);
    if (took != is_taken) {
        printf("line %d: the fast lane %s\n", line, took ? "took it" : "left it alone");
    }
    CHECK_INT(took, is_taken);
    if (took) {
        CHECK(zs_read_yaml(&a, &source, &careful, &diags));
        CHECK_INT(diags.n, 0);
        CHECK_INT(careful.n, fast.n);
        for (uint32_t i = 0; i < fast.n && i < careful.n; i++) {
            CHECK(is_same(&fast.events[i], &careful.events[i]));
        }
        CHECK_INT(fast.lane, ZS_LANE_FAST);
        CHECK_INT(careful.lane, ZS_LANE_CAREFUL);
    }
    zs_arena_release(&a);
}
#define TAKES(text) check_lanes(__LINE__, ZS_STR(text), true)
#define LEAVES(text) check_lanes(__LINE__, ZS_STR(text), false)

TEST(blocks_are_taken)
{
    TAKES("a: b\n");
    TAKES("a: b");
    TAKES("a:\n  b: c\n  d:\n    e: f\ng: h\n");
    TAKES("a:\n- b\n- c: d\n  e: f\ng:\n  - - h\n    - i\n  -\n    j: k\n");
    TAKES("- a\n-\n- b: c\n");
    TAKES("a:\nb:\n  c:\n");
    TAKES("# one\n---\n# two\na: b # three\n\n  # four\nc:   # five\n  d: e\n...\n");
    TAKES("a: x:y#z -q ?w [\nb: -1\nc: http://d:80/\n");
    TAKES("a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n    f\r\ng: h\r\n");
}

TEST(scalars_are_taken)
{
    TAKES("[1, -1, 1.5, 0x1F, 017, true, False, null, ~, nope, falsehood, -x, .5, +3]\n");
    TAKES("a: 'it''s'\nb: \"x\\\"y\\n\\t\\\\ \\/\"\n\"c d\": e\n'f': g\n");
    TAKES("8080: a\nnull: b\n~: c\n");
    TAKES("a: h\xC3\xA9llo \xF0\x9F\x98\x80\n");
    TAKES("a: |\n  one\n    two\n\n  three\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  k\n\n");
    TAKES("a: |2-\n   q\n");
    TAKES("- |\n a\n- >\n b\n c\n");
}

TEST(brackets_are_taken)
{
    TAKES("a: [\"x\\ry\"]\n");
    TAKES("{a: b, \"c\":1, d: [e, {f: g}], h: [], i: {}, }\n");
    TAKES("a: [\n  b, # c\n  d,\n]\ne: {f: \"g\",\n    h: 'i'}\n");
    TAKES("{\"a\":{\"b\":[1,true,null,\"c\"]}}");
}

TEST(what_needs_care_is_left_alone)
{
    LEAVES("a: {b:, c: d}\n");
    LEAVES("");
    LEAVES("# nothing\n");
    LEAVES("a scalar\n");
    LEAVES("a: &b c\nd: *b\n");
    LEAVES("a: !t b\n");
    LEAVES("<<: {a: b}\n");
    LEAVES("? a\n: b\n");
    LEAVES("a: b\n  c\n");
    LEAVES("a: \"b\n  c\"\n");
    LEAVES("a:\tb\n");
    LEAVES("a: b\t# c\n");
    LEAVES("a: \"\\x41\"\n");
    LEAVES("a: \"b\\");
    LEAVES("a: \"b\\\n");
    LEAVES("a: {b}\n");
    LEAVES("a: [b: c]\n");
    LEAVES("a: [b\n- c]\n");
    LEAVES("a: >\n  b\n    c\n  d\n");
    LEAVES("a: |\n  b\n   \n");
    LEAVES("a: |\n  b");
    LEAVES("%YAML 1.2\n---\na: b\n");
    LEAVES("a: b\n---\nc: d\n");
    LEAVES("a: b\n... c\n");
    LEAVES("\xEF\xBB\xBF"
           "a: b\n");
    LEAVES("a:\n-\nb: c\n"); /* libfyaml 0.7 refuses it */
}

TEST(faults_and_warnings_are_left_alone)
{
    LEAVES("a: b\na: c\n");
    LEAVES("[{a: b, c: d, a: e}]\n");
    LEAVES("a: b: c\n");
    LEAVES("a: - b\n");
    LEAVES("a: 'b'c\n");
    LEAVES("a: [b\n");
    LEAVES("a: b]\n- c\n");
    LEAVES("  a: b\n c: d\n");
    LEAVES("a: \x01\n");
    LEAVES("a: \xFF\n");
    LEAVES("a: \xC2\x85\n");
    LEAVES("a: \xE2\x80\xAE\n"); /* reorders the text around it */
    LEAVES("a: b\rc: d\n");
}

TEST(depth_has_a_limit)
{
    char text[2 * (ZS_DEPTH_MAX + 1)];
    for (size_t depth = ZS_DEPTH_MAX; depth <= ZS_DEPTH_MAX + 1; depth++) {
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        check_lanes(__LINE__, (zs_str){text, 2 * depth}, depth <= ZS_DEPTH_MAX);
    }
}

int main(void)
{
    return unit_main();
}
