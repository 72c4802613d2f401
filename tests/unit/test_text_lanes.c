/* The two lanes of the JSON reader make one tape: texts of every length and place within the
 * sixteen bytes that are looked at together, large and small maps, depth, faults, lack of memory.
 * And the two ways of the JSON writer write one text, whatever the ceiling. */
#include "countdown.h"
#include "document.h"

static bool read_lane(document *f, zs_str text, zs_lane lane, const zs_allocator *from)
{
    zs_arena_init(&f->a, from, 0);
    zs_diags_init(&f->diags, &f->a, NULL);
    zs_sources_init(&f->sources, &f->a);
    f->sources.lane = (uint8_t)lane;
    const zs_source *source = zs_sources_add(&f->sources, ZS_STR("t.json"), text);
    f->ok = source != NULL && zs_read_json(&f->a, source, &f->tape, &f->diags);
    return f->ok;
}

static bool is_same(const zs_event *a, const zs_event *b)
{
    bool is_container = a->kind == ZS_EVENT_MAP || a->kind == ZS_EVENT_LIST;
    return a->kind == b->kind && a->style == b->style && a->core == b->core &&
           a->flags == b->flags && a->skip == b->skip && a->at.begin == b->at.begin &&
           a->at.length == b->at.length && a->at.source == b->at.source &&
           (is_container ? a->count == b->count : zs_str_eq(a->text, b->text));
}

/* Both lanes read the text, or neither; `lane` is the one that takes it when both may. */
static void check_lanes(zs_str text, bool is_sound, zs_lane lane)
{
    document fast = {0}, careful = {0};
    char *bytes = exact_copy(text);
    zs_str exact = {bytes, text.n};
    int before = unit_faults;
    CHECK_INT(read_lane(&fast, exact, ZS_LANE_AUTO, NULL), is_sound);
    CHECK_INT(read_lane(&careful, exact, ZS_LANE_CAREFUL, NULL), is_sound);
    if (fast.ok && careful.ok) {
        CHECK_INT(fast.tape.lane, lane);
        CHECK_INT(careful.tape.lane, ZS_LANE_CAREFUL);
        CHECK_INT(fast.tape.n, careful.tape.n);
        for (uint32_t i = 0; i < fast.tape.n && i < careful.tape.n; i++) {
            CHECK(is_same(&fast.tape.events[i], &careful.tape.events[i]));
        }
    }
    CHECK_INT(fast.diags.n, careful.diags.n);
    if (unit_faults != before) {
        fprintf(stderr, "reading %.*s\n", (int)(text.n < 200 ? text.n : 200), text.p);
    }
    zs_arena_release(&fast.a);
    zs_arena_release(&careful.a);
    free(bytes);
}

TEST(what_the_fast_lane_takes)
{
    static const char *const sound[] = {
        "{}",
        "[]",
        " [ ] ",
        "{\"a\":1}",
        "[0,-0,1.5,-1e+9,2E3,10,true,false,null]",
        "{\r\n\t\"a\" : [ 1 , \"\" , { } ] ,\"\":{\"b\":[[]]}}\n\n",
        "[\"\\u00e9\\\"x\\\\\", \"caf\xC3\xA9\", \"\xF0\x9F\x98\x80\"]",
        "{\"a\\u0062\":1,\"abc\":2,\"cba\":3,\"bca\":4,\"cab\":5,\"acb\":6}",
        "[                    1,                                   \"a\"                ]",
    };
    for (size_t i = 0; i < sizeof sound / sizeof sound[0]; i++) {
        check_lanes(zs_str_of(sound[i]), true, ZS_LANE_FAST);
    }
}

TEST(scalars_are_left)
{
    static const char *const scalars[] = {"1", " \"x\" ", "null", "true", "-1.5e3"};
    for (size_t i = 0; i < sizeof scalars / sizeof scalars[0]; i++) {
        check_lanes(zs_str_of(scalars[i]), true, ZS_LANE_CAREFUL);
    }
}

static const char *const faulty[] = {
    "",
    " ",
    "{",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{1:2}",
    "{\"a\" 1}",
    "[1 2]",
    "[1]]",
    "[1}",
    "{\"a\":1]",
    "[[1]",
    "[][]",
    "[]]",
    "{}}",
    "[\"a]",
    "[\"a\nb\"]",
    "[\"\\x\"]",
    "[\"\\ud800\"]",
    "[\"\\u0000\"]",
    "[\"a\\\"]",
    "[01]",
    "[1.]",
    "[.5]",
    "[-]",
    "[1e]",
    "[+1]",
    "[1x]",
    "[truex]",
    "[tru]",
    "[nul]",
    "[t]",
    "[NaN]",
    "['a']",
    "[1] // x",
    "[\"\xFF\"]",
    "[\"\xED\xA0\x80\"]",
    "\xEF\xBB\xBF[]",
    "{\"a\":1,\"a\":2}",
    "{\"\":1,\"\":2}",
    "{\"ab\":1,\"a\\u0062\":2}",
    "[\f1]",
    "[1\v]",
    "[\"\x01\"]",
    "[1,\xC2\xA0"
    "2]",
    "{\"a\":1 \"b\":2}",
    "{\"a\"::1}",
    "[\"aaaaaaaaaaaaaaaaa",
};

TEST(faults_are_left)
{
    for (size_t i = 0; i < sizeof faulty / sizeof faulty[0]; i++) {
        check_lanes(zs_str_of(faulty[i]), false, ZS_LANE_CAREFUL);
    }
    check_lanes(ZS_STR("[\"a\0b\"]"), false, ZS_LANE_CAREFUL);
    check_lanes(ZS_STR("[1]\0"), false, ZS_LANE_CAREFUL);
}

/* A text of every length, alone and with a byte in every place that has to be seen there. */
TEST(strings_of_every_length)
{
    static const char special[] = {'\\', '\n', '\x1F', '\x7F', '\xC3', '\xFF'};
    for (size_t n = 0; n < 50; n++) {
        char text[80] = "[\"";
        memset(text + 2, 'x', n);
        memcpy(text + 2 + n, "\"]", 3);
        check_lanes(zs_str_of(text), true, ZS_LANE_FAST);
        for (size_t at = 0; at < n; at++) {
            char kept = text[2 + at];
            for (size_t k = 0; k < sizeof special; k++) {
                text[2 + at] = special[k];
                check_lanes(zs_str_of(text), special[k] == '\x7F', ZS_LANE_FAST);
            }
            text[2 + at] = kept;
        }
    }
}

static zs_str nested(zs_arena *a, unsigned depth)
{
    zs_buf out;
    zs_buf_init(&out, a, 1 << 20);
    zs_buf_add_fill(&out, '[', depth);
    zs_buf_add_fill(&out, ']', depth);
    return zs_buf_str(&out);
}

/* Maps with `n` keys; with `again`, the first stands at the end too. */
static zs_str keys(zs_arena *a, unsigned n, const char *key, bool again)
{
    zs_buf out;
    zs_buf_init(&out, a, 1 << 24);
    zs_buf_add_char(&out, '{');
    for (unsigned i = 0; i < n; i++) {
        zs_buf_addf(&out, "\"%s%u\":%u,", key, i, i);
    }
    zs_buf_addf(&out, again ? "\"%s0\":{}}" : "\"last %s\":{}}", key);
    return zs_buf_str(&out);
}

TEST(depth_and_many_keys)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    check_lanes(nested(&a, ZS_DEPTH_MAX), true, ZS_LANE_FAST);
    check_lanes(nested(&a, ZS_DEPTH_MAX + 1), false, ZS_LANE_CAREFUL);
    for (unsigned n = 1; n < 70; n++) {
        check_lanes(keys(&a, n, "k", false), true, ZS_LANE_FAST);
        check_lanes(keys(&a, n, "k", true), false, ZS_LANE_CAREFUL);
    }
    check_lanes(keys(&a, 20000, "a key with a long name and number ", false), true, ZS_LANE_FAST);
    check_lanes(keys(&a, 20000, "a key with a long name and number ", true), false,
                ZS_LANE_CAREFUL);
    zs_arena_release(&a);
}

/* However little memory there is: a whole tape, or none and the arena says so. */
TEST(each_failed_allocation_is_survived)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_str text = keys(&a, 40, "k\\u00e9", false);
    for (int n = 0; n < 100; n++) {
        countdown left = {n};
        zs_allocator from = {countdown_alloc, countdown_free, &left};
        document f = {0};
        bool ok = read_lane(&f, text, ZS_LANE_FAST, &from);
        CHECK(ok || f.a.failed);
        CHECK(!ok || f.tape.lane == ZS_LANE_FAST);
        zs_arena_release(&f.a);
    }
    zs_arena_release(&a);
}

/* Whatever the ceiling: all of the text when it fits, else a failed buffer within it. */
TEST(the_writer_keeps_its_ceiling)
{
    static const char text[] =
        "{\"a\":[\"\",\"x\",\"four\",\"eight888\",\"a text of more than sixteen\",\"q\\\"q\"],"
        "\"long key \\n\":{\"n\":[0,-1,12,345,18446744073709551615,1.5,true,null]},\"e\":{}}";
    document f;
    read_text(&f, "t.json", zs_str_of(text));
    CHECK(f.ok);
    for (int is_compact = 0; is_compact < 2; is_compact++) {
        zs_str whole = zs_str_copy(&f.a, written(&f, is_compact));
        CHECK(!is_compact || zs_str_is(whole, text));
        for (size_t limit = 1; limit < whole.n + 300; limit++) {
            zs_buf out;
            zs_json_writer w;
            zs_buf_init(&out, &f.a, limit);
            zs_json_init(&w, &out, is_compact);
            zs_json_event(&w, f.tape.events);
            CHECK_INT(out.failed, limit < whole.n);
            CHECK(out.n <= limit && out.capacity <= limit);
            CHECK(out.failed || zs_str_eq(zs_buf_str(&out), whole));
        }
    }
    release(&f);
}

int main(void)
{
    return unit_main();
}
