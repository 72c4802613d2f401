/* The JSON reader and writer: examples, faults with their places, and the law that writing and
 * reading are inverse. */
#include <time.h>

#include "document.h"

/* Reads and writes again, compact. */
static void check_reads(const char *text, const char *want)
{
    document f;
    read_text(&f, "t.json", zs_str_of(text));
    if (!f.ok) {
        fprintf(stderr, "%s: %.*s\n", text, (int)f.diags.items[0]->message.n,
                f.diags.items[0]->message.p);
    }
    CHECK(f.ok && f.diags.n == 0);
    if (f.ok) {
        CHECK_STR(written(&f, true), want);
    }
    release(&f);
}

/* One diagnostic, its place as byte offset and length, and its message. */
static void check_fault_n(zs_str text, unsigned at, unsigned length, const char *message)
{
    document f;
    read_text(&f, "t.json", text);
    CHECK(!f.ok);
    CHECK_INT(f.diags.n, 1);
    if (f.diags.n == 1) {
        CHECK_STR(f.diags.items[0]->message, message);
        CHECK_INT(f.diags.items[0]->at.begin, at);
        CHECK_INT(f.diags.items[0]->at.length, length);
    }
    release(&f);
}

static void check_fault(const char *text, unsigned at, unsigned length, const char *message)
{
    check_fault_n(zs_str_of(text), at, length, message);
}

static void check_fix(const char *text, unsigned at, unsigned length, const char *fix)
{
    document f;
    read_text(&f, "t.json", zs_str_of(text));
    CHECK_INT(f.diags.n, 1);
    CHECK(f.diags.items[0]->has_fix);
    CHECK_STR(f.diags.items[0]->fix, fix);
    CHECK_INT(f.diags.items[0]->fix_at.begin, at);
    CHECK_INT(f.diags.items[0]->fix_at.length, length);
    release(&f);
}

TEST(values)
{
    check_reads("{}", "{}");
    check_reads("[]", "[]");
    check_reads(" [ ] ", "[]");
    check_reads("null", "null");
    check_reads("5", "5");
    check_reads(" \"x\" ", "\"x\"");
    check_reads("-0", "0");
    check_reads("[true,false,null]", "[true,false,null]");
    check_reads("{\"a\":{\"b\":[1,{\"c\":[]},2]},\"d\":{}}",
                "{\"a\":{\"b\":[1,{\"c\":[]},2]},\"d\":{}}");
    check_reads("[[[],[]],{\"a\":[]},1]", "[[[],[]],{\"a\":[]},1]");
    check_reads("\r\n\t{ \"a\" : [ 1 , 2 ] }\n", "{\"a\":[1,2]}");
    check_reads("[0,-1,1.5,1e3,1E-2,-0.0,18446744073709551615,-9223372036854775808]",
                "[0,-1,1.5,1000,0.01,-0.0,18446744073709551615,-9223372036854775808]");
    check_reads("[184467440737095516160,-9223372036854775809,1e400]",
                "[184467440737095516160,-9223372036854775809,1e400]");
}

TEST(strings)
{
    check_reads("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
    check_reads("\"\\u0041\\u00e9\\u20AC\\ud83d\\uDE00\\u0001\"",
                "\"A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\\u0001\"");
    check_reads("\"\xC3\xA9\xF0\x9F\x98\x80\x7F\"", "\"\xC3\xA9\xF0\x9F\x98\x80\x7F\"");
    check_reads("{\"\":1,\"a\\u0062\":2}", "{\"\":1,\"ab\":2}");
}

TEST(spans_and_flags)
{
    document f;
    read_text(&f, "t.json", ZS_STR(" {\"k\": [12, \"a\\nb\"]} "));
    CHECK(f.ok);
    CHECK_INT(f.tape.n, 5);
    static const unsigned at[] = {1, 2, 7, 8, 12}, length[] = {19, 3, 12, 2, 6};
    static const unsigned skip[] = {5, 1, 3, 1, 1};
    for (uint32_t i = 0; i < f.tape.n; i++) {
        CHECK_INT(f.tape.events[i].at.begin, at[i]);
        CHECK_INT(f.tape.events[i].at.length, length[i]);
        CHECK_INT(f.tape.events[i].skip, skip[i]);
        CHECK_INT(f.tape.events[i].flags, ZS_EVENT_JSON);
    }
    CHECK_INT(f.tape.events[0].count, 1);
    CHECK_INT(f.tape.events[2].count, 2);
    CHECK_STR(f.tape.events[4].text, "a\nb");
    /* without escapes, text is the input itself */
    CHECK(f.tape.events[1].text.p == f.sources.items[0]->bytes.p + 3);
    CHECK(zs_event_find(f.tape.events, ZS_STR("k")) == &f.tape.events[2]);
    CHECK(zs_event_find(f.tape.events, ZS_STR("x")) == NULL);
    release(&f);
}

TEST(separators)
{
    check_fault("{\"a\"}", 4, 1, "expected `:` after the key, found `}`");
    check_fault("{\"a\":1,}", 6, 1, "a comma with nothing after it before `}`");
    check_fix("{\"a\":1,}", 6, 1, "");
    check_fault("[1,]", 2, 1, "a comma with nothing after it before `]`");
    check_fault("[,1]", 1, 1, "expected a value or `]`, found `,`");
    check_fault("[1,,2]", 3, 1, "expected a value, found `,`");
    check_fault("{\"a\" \"b\"}", 5, 3, "expected `:` after the key, found `\"b\"`");
    check_fault("{\"k\"::\"v\"}", 5, 1, "expected a value, found `:`");
    check_fault("{\"a\":1 \"b\":2}", 7, 3, "expected `,` or `}`, found `\"b\"`");
    check_fault("[1 2]", 3, 1, "expected `,` or `]`, found `2`");
    check_fault("[1}", 2, 1, "expected `,` or `]`, found `}`");
    check_fault("[\"a\":1]", 4, 1, "expected `,` or `]`, found `:`");
    check_fault("{1:2}", 1, 1, "expected a key in double quotes or `}`, found `1`");
    check_fault("{\"a\":1,2:3}", 7, 1, "expected a key in double quotes, found `2`");
    check_fault("{[]:1}", 1, 1, "expected a key in double quotes or `}`, found `[`");
    check_fault("{}{}", 2, 1, "the document has ended, but `{` follows");
    check_fault("1 2", 2, 1, "the document has ended, but `2` follows");
    check_fault("{}}", 2, 1, "the document has ended, but `}` follows");
    check_fault("]", 0, 1, "expected a value, found `]`");
    check_fault("{\"a\"=1}", 4, 1, "expected `:` after the key, found `=`");
    check_fault("{} // end", 3, 2, "JSON has no comments");
    check_fault("[1 /* one */]", 3, 2, "JSON has no comments");
    check_fault("# top\n[]", 0, 1, "JSON has no comments");
    check_fault("[;]", 1, 1, "expected a value or `]`, found `;`");
}

TEST(endings)
{
    check_fault("", 0, 0, "the document is empty");
    check_fault(" \n", 2, 0, "the document is empty");
    check_fault("{", 0, 1, "this `{` is never closed");
    check_fault("{\"a\":[1,", 5, 1, "this `[` is never closed");
    check_fault("{\"a\":", 0, 1, "this `{` is never closed");
    check_fault("[\"a", 1, 1, "this string has no closing quote");
    check_fault("[\"a\n\"]", 1, 1, "this string has no closing quote");
    check_fault("\xEF\xBB\xBF{}", 0, 3, "a byte order mark is not part of JSON");
    check_fix("\xEF\xBB\xBF{}", 0, 3, "");
}

TEST(words)
{
    check_fault("{name: 1}", 1, 4, "expected a key in double quotes or `}`, found `name`");
    check_fix("{name: 1}", 1, 4, "\"name\"");
    check_fix("{true: 1}", 1, 4, "\"true\"");
    check_fix("[True]", 1, 4, "true");
    check_fix("[None]", 1, 4, "null");
    check_fix("[hello]", 1, 5, "\"hello\"");
    check_fix("['x y']", 1, 5, "\"x y\"");
    check_fault("['x", 1, 1, "expected a value or `]`, found `'`");
    check_fault("[NaN]", 1, 3, "expected a value or `]`, found `NaN`");
    check_fault("[nullx]", 1, 5, "expected a value or `]`, found `nullx`");
    check_fault("truefalse", 0, 9, "expected a value, found `truefalse`");
}

TEST(numbers)
{
    static const char *const wrong[] = {"01",   "-01",   "+1",        ".5",  "1.",    "1.e5",
                                        "0x10", "-",     "1e",        "1e+", "1.2.3", "--1",
                                        "-.5",  "1_000", "-Infinity", "0o7", "1a",    "-x"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        char text[32], message[64];
        snprintf(text, sizeof text, "[%s]", wrong[i]);
        snprintf(message, sizeof message, "`%s` is not a number of JSON", wrong[i]);
        check_fault(text, 1, (unsigned)strlen(wrong[i]), message);
    }
}

TEST(string_faults)
{
    check_fault("[\"a\tb\"]", 3, 1, "a control character in a string");
    check_fault_n(ZS_STR("[\"a\0b\"]"), 3, 1, "a control character in a string");
    check_fault_n(ZS_STR("[1]\0[2]"), 3, 1, "expected the end of the document, found `\\x00`");
    check_fault("[\"\\x41\"]", 2, 2, "`\\x` is not an escape of JSON");
    check_fault("[\"\\u12\"]", 2, 4, "`\\u12` is not an escape of JSON");
    check_fault("[\"\\", 2, 1, "`\\` is not an escape of JSON");
    check_fault("[\"\\ud800\"]", 2, 6,
                "`\\ud800` is half of a surrogate pair and no character by itself");
    check_fault("[\"\\ud800\\u0041\"]", 2, 6,
                "`\\ud800` is half of a surrogate pair and no character by itself");
    check_fault("[\"\\uDC00\\ud800\"]", 2, 6,
                "`\\uDC00` is half of a surrogate pair and no character by itself");
    check_fault("[\"a\\u0000\"]", 3, 6, "a NUL character in a string");
    check_fault("[\"\xFF\"]", 2, 1, "this byte is not UTF-8");
    check_fault("[\"\xC0\x80\"]", 2, 1, "this byte is not UTF-8");
    check_fault("[\"\xED\xA0\x80\"]", 2, 1, "this byte is not UTF-8");
    check_fault("[\"\xE2\x82", 2, 1, "this byte is not UTF-8");
    check_fault("\xFF", 0, 1, "this byte is not UTF-8");
    check_fault("[\xC3\xA9]", 1, 2, "expected a value or `]`, found `\xC3\xA9`");
}

TEST(duplicate_keys)
{
    document f;
    read_text(&f, "t.json", ZS_STR("{\"a\":1,\"b\":{\"x\":0,\"x\":1},\"\\u0061\":2,\"a\":3}"));
    CHECK(!f.ok);
    CHECK_INT(f.diags.n, 3);
    static const unsigned at[] = {18, 25, 36}, first[] = {12, 1, 1};
    for (uint32_t i = 0; i < 3 && i < f.diags.n; i++) {
        CHECK_INT(f.diags.items[i]->at.begin, at[i]);
        CHECK_INT(f.diags.items[i]->labels[0].at.begin, first[i]);
        CHECK_INT(f.diags.items[i]->code, ZS_CODE_DUPLICATE_KEY);
    }
    CHECK_STR(f.diags.items[1]->message, "the key `a` stands twice in one map");
    release(&f);
}

TEST(depth_has_a_limit)
{
    char text[2 * ZS_DEPTH_MAX + 3] = {0};
    memset(text, '[', ZS_DEPTH_MAX);
    memset(text + ZS_DEPTH_MAX, ']', ZS_DEPTH_MAX);
    check_reads(text, text);
    memset(text, '[', ZS_DEPTH_MAX + 1);
    memset(text + ZS_DEPTH_MAX + 1, ']', ZS_DEPTH_MAX + 1);
    check_fault(text, ZS_DEPTH_MAX, 1, "lists and maps are nested more than 64 levels deep");
}

TEST(pretty_output)
{
    document f;
    read_text(&f, "t.json", ZS_STR("{\"a\":[1,{\"b\":[]}],\"c\":{}}"));
    CHECK_STR(written(&f, false),
              "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
    release(&f);
}

static unsigned random_state = 12345;
static unsigned roll(unsigned sides)
{
    random_state = random_state * 1664525U + 1013904223U;
    return (random_state >> 8) % sides;
}

static void write_random(zs_json_writer *w, unsigned depth)
{
    static const char *const words[] = {"",  "a",  "\"", "\\", "\n\t\x01", "\xF0\x9F\x98\x80",
                                        "/", "key"};
    unsigned kind = roll(depth < 5 ? 8 : 6);
    switch (kind) {
    case 0:
        zs_json_null(w);
        return;
    case 1:
        zs_json_bool(w, roll(2) != 0);
        return;
    case 2:
        zs_json_i64(w, (int64_t)roll(1000) - 500);
        return;
    case 3:
        zs_json_double(w, ((double)roll(100000) - 50000) / 64);
        return;
    case 4:
        zs_json_u64(w, UINT64_MAX - roll(1000));
        return;
    case 5:
        zs_json_str(w, zs_str_of(words[roll(8)]));
        return;
    case 6:
        zs_json_begin_list(w);
        for (unsigned n = roll(5); n > 0; n--) {
            write_random(w, depth + 1);
        }
        zs_json_end_list(w);
        return;
    default:
        zs_json_begin_object(w);
        for (unsigned n = roll(5), i = 0; i < n; i++) {
            char key[32];
            snprintf(key, sizeof key, "%u%s", i, words[roll(8)]);
            zs_json_key(w, zs_str_of(key));
            write_random(w, depth + 1);
        }
        zs_json_end_object(w);
    }
}

/* What was written reads back to what writes the same bytes, pretty or compact. */
TEST(writing_and_reading_are_inverse)
{
    for (int i = 0; i < 3000; i++) {
        zs_arena a;
        zs_arena_init(&a, NULL, 0);
        zs_buf out;
        zs_json_writer w;
        bool is_compact = i % 2 == 0;
        zs_buf_init(&out, &a, 1 << 20);
        zs_json_init(&w, &out, is_compact);
        write_random(&w, 0);
        document f;
        read_text(&f, "t.json", zs_buf_str(&out));
        CHECK(f.ok);
        if (f.ok) {
            zs_str again = written(&f, is_compact);
            CHECK(zs_str_eq(again, zs_buf_str(&out)));
        }
        release(&f);
        zs_arena_release(&a);
    }
}

/* Every prefix and every changed byte of a document is read or refused, never worse. */
TEST(damaged_documents)
{
    static const char text[] = "{\"a\": [1, -2.5e3, \"x\\u00e9\\n\", {\"b\": null}], \"c\": true}";
    char copy[sizeof text];
    for (size_t i = 0; i < sizeof text - 1; i++) {
        document f;
        read_text(&f, "t.json", (zs_str){text, i});
        CHECK(!f.ok && f.diags.n == 1);
        release(&f);
        for (int byte = 0; byte < 256; byte++) {
            memcpy(copy, text, sizeof text);
            copy[i] = (char)byte;
            read_text(&f, "t.json", (zs_str){copy, sizeof text - 1});
            CHECK(f.ok ? f.diags.n == 0 : f.diags.n >= 1);
            release(&f);
        }
    }
}

/* A document of about a megabyte reads in time that grows with its size: generous bounds, for slow
 * builds. */
TEST(large_documents_read_fast)
{
    enum { MOUNTS = 10000, SECONDS_MAX = 2 };
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_buf out;
    zs_buf_init(&out, &a, 1 << 26);
    zs_buf_addf(&out, "{\"mounts\":[");
    for (int i = 0; i < MOUNTS; i++) {
        zs_buf_addf(&out,
                    "%s{\"destination\":\"/data/%d\",\"type\":\"none\",\"source\":\"/srv/%d\","
                    "\"options\":[\"rbind\",\"ro\",\"nosuid\"]}",
                    i == 0 ? "" : ",", i, i);
    }
    zs_buf_addf(&out, "],\"keys\":{");
    for (int i = 0; i < MOUNTS; i++) {
        zs_buf_addf(&out, "%s\"key%d\":%d", i == 0 ? "" : ",", i * 7919 % MOUNTS, i);
    }
    zs_buf_addf(&out, "}}");
    clock_t begin = clock();
    document f;
    read_text(&f, "t.json", zs_buf_str(&out));
    CHECK(f.ok);
    CHECK((clock() - begin) / CLOCKS_PER_SEC < SECONDS_MAX);
    if (getenv("ZS_TEST_TIMES") != NULL) {
        fprintf(stderr, "%zu bytes in %.1f ms\n", out.n,
                (double)(clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    }
    release(&f);
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}
