/* The arena, slices, buffers, formatting, UTF-8 and positions. */
#include "base/buf.h"
#include "base/format.h"
#include "base/lines.h"
#include "base/span.h"
#include "base/utf8.h"

#include "unit.h"

TEST(arena_gives_aligned_zeroed_unique_memory)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    char *last = NULL;
    for (size_t n = 0; n < 400; n++) {
        char *p = zs_arena_alloc(&a, n);
        CHECK(p != NULL && p != last);
        CHECK_INT((uintptr_t)p % _Alignof(double), 0);
        for (size_t i = 0; i < n; i++) {
            CHECK(p[i] == 0);
        }
        memset(p, 0xAB, n);
        last = p;
    }
    CHECK(zs_arena_alloc(&a, 1 << 20) != NULL);
    CHECK(!a.failed && a.used > 1 << 20);
    zs_arena_release(&a);
    CHECK_INT(a.used, 0);
    CHECK(zs_arena_alloc(&a, 8) != NULL);
    zs_arena_release(&a);
}

TEST(arena_keeps_its_limit_and_remembers_failure)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 200 * 1024);
    CHECK(zs_arena_alloc(&a, 100 * 1024) != NULL);
    CHECK(!a.failed);
    CHECK(zs_arena_alloc(&a, 150 * 1024) == NULL);
    CHECK(a.failed && a.used <= a.limit);
    CHECK(zs_arena_alloc(&a, 16) != NULL);
    CHECK(a.failed);
    zs_arena_release(&a);
    CHECK(!a.failed);
    CHECK(zs_arena_alloc(&a, SIZE_MAX) == NULL);
    CHECK(zs_arena_array(&a, SIZE_MAX / 2, 4) == NULL);
    CHECK(zs_arena_array(&a, SIZE_MAX, 0) != NULL);
    CHECK(zs_arena_copy(&a, "", SIZE_MAX) == NULL);
    zs_arena_release(&a);
}

TEST(arena_goes_back_to_a_mark)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    char *kept = zs_arena_copy(&a, "kept", 4);
    zs_arena_mark mark = zs_arena_mark_of(&a);
    size_t used = a.used;
    for (int round = 0; round < 3; round++) {
        char *first = zs_arena_alloc(&a, 24);
        CHECK(first != NULL && first[23] == 0);
        memset(first, 0xAB, 24);
        CHECK(zs_arena_alloc(&a, 1 << 20) != NULL);
        for (int i = 0; i < 100; i++) {
            CHECK(zs_arena_room(&a, 1000) != NULL);
        }
        zs_arena_rewind(&a, mark);
        CHECK(a.used <= used + 64 * 1024); /* one block is kept for what comes next */
    }
    CHECK(memcmp(kept, "kept", 5) == 0);
    char *again = zs_arena_alloc(&a, 24);
    CHECK(again != NULL && again[0] == 0 && again[23] == 0);
    zs_arena_release(&a);
    CHECK_INT(a.used, 0);
}

/* An arena with something in it, and a block that a rewind has emptied. */
static char *fill(zs_arena *a, char letter)
{
    char *kept = zs_arena_copy(a, &letter, 1);
    zs_arena_mark mark = zs_arena_mark_of(a);
    for (int i = 0; i < 100; i++) {
        CHECK(zs_arena_room(a, 20) != NULL && zs_arena_room(a, 1000) != NULL);
    }
    zs_arena_rewind(a, mark);
    CHECK(a->spare != NULL);
    return kept;
}

TEST(arena_takes_over_another)
{
    zs_arena a, other;
    zs_arena_init(&a, NULL, 0);
    zs_arena_init(&other, NULL, 1 << 20);
    char *mine = fill(&a, 'm'), *taken = fill(&other, 't');
    size_t used = a.used + other.used;
    zs_arena_adopt(&a, &other);
    CHECK_INT(a.used, used);
    CHECK(other.used == 0 && other.blocks == NULL && other.spare == NULL);
    CHECK(mine[0] == 'm' && taken[0] == 't');
    char *more = zs_arena_copy(&other, "o", 1);
    zs_arena_release(&a);
    CHECK(more[0] == 'o');
    CHECK(zs_arena_alloc(&other, 2 << 20) == NULL && other.failed); /* a ceiling of its own */
    zs_arena_adopt(&a, &other);
    CHECK(!a.failed);
    zs_arena_release(&a);
}

TEST(arena_grows_lists)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 1 << 20);
    void *items = NULL;
    uint32_t capacity = 0;
    for (uint32_t n = 0; n < 1000; n++) {
        CHECK(zs_arena_grow(&a, &items, &capacity, n, n + 1, sizeof(uint32_t)));
        ((uint32_t *)items)[n] = n * n;
    }
    for (uint32_t n = 0; n < 1000; n++) {
        CHECK_INT(((uint32_t *)items)[n], n * n);
    }
    void *before = items;
    uint32_t capacity_before = capacity;
    CHECK(!zs_arena_grow(&a, &items, &capacity, 1000, UINT32_MAX, sizeof(uint32_t)));
    CHECK(items == before && capacity == capacity_before && a.failed);
    char *copy = zs_arena_copy(&a, "abc", 3);
    CHECK(strcmp(copy, "abc") == 0);
    zs_arena_release(&a);
}

TEST(slices)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_INT(zs_str_cmp(ZS_STR("a"), ZS_STR("b")), -1);
    CHECK_INT(zs_str_cmp(ZS_STR("ab"), ZS_STR("a")), 1);
    CHECK_INT(zs_str_cmp(ZS_STR(""), ZS_STR("")), 0);
    CHECK_INT(zs_str_cmp(ZS_STR("\xFF"), ZS_STR("a")), 1);
    CHECK(zs_str_eq_nocase(ZS_STR("aBz[1"), ZS_STR("AbZ[1")));
    CHECK(!zs_str_eq_nocase(ZS_STR("a["), ZS_STR("a{")));
    CHECK(!zs_str_eq_nocase(ZS_STR("a"), ZS_STR("ab")));
    CHECK(zs_str_starts(ZS_STR("abc"), ZS_STR("ab")) && zs_str_starts(ZS_STR("a"), ZS_STR("")));
    CHECK(!zs_str_starts(ZS_STR("a"), ZS_STR("ab")));
    CHECK(zs_str_ends(ZS_STR("abc"), ZS_STR("bc")) && !zs_str_ends(ZS_STR("c"), ZS_STR("bc")));
    CHECK_INT(zs_str_find(ZS_STR("abcb"), 'b'), 1);
    CHECK_INT(zs_str_find(ZS_STR("abc"), 'x'), 3);
    CHECK_INT(zs_str_find((zs_str){NULL, 0}, 'x'), 0);
    CHECK_STR(zs_str_sub(ZS_STR("abc"), 1, 1), "b");
    CHECK_STR(zs_str_sub(ZS_STR("abc"), 1, SIZE_MAX), "bc");
    CHECK_STR(zs_str_sub(ZS_STR("abc"), 9, 1), "");
    CHECK_INT(zs_str_sub((zs_str){NULL, 0}, 3, 1).n, 0);
    zs_str parts[] = {ZS_STR("a"), {NULL, 0}, ZS_STR("bc")};
    CHECK_STR(zs_str_concat(&a, parts, 3), "abc");
    CHECK_STR(zs_str_concat(&a, parts, 0), "");
    CHECK_STR(zs_str_copy(&a, ZS_STR("xyz")), "xyz");
    zs_str huge[] = {{"", SIZE_MAX / 2}, {"", 8}};
    CHECK(zs_str_concat(&a, huge, 2).p == NULL && a.failed);
    zs_arena_release(&a);
}

/* The textbook matrix, against which the banded version is judged. */
static unsigned plain_distance(zs_str a, zs_str b)
{
    unsigned d[16][16];
    for (size_t i = 0; i <= a.n; i++) {
        for (size_t j = 0; j <= b.n; j++) {
            unsigned best = i == 0 ? (unsigned)j : j == 0 ? (unsigned)i : 99;
            if (i > 0 && j > 0) {
                unsigned replace = d[i - 1][j - 1] + (a.p[i - 1] != b.p[j - 1]);
                best = replace < best ? replace : best;
                best = d[i - 1][j] + 1 < best ? d[i - 1][j] + 1 : best;
                best = d[i][j - 1] + 1 < best ? d[i][j - 1] + 1 : best;
                if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] &&
                    d[i - 2][j - 2] + 1 < best) {
                    best = d[i - 2][j - 2] + 1;
                }
            }
            d[i][j] = best;
        }
    }
    return d[a.n][b.n];
}

TEST(distance_is_that_of_the_textbook)
{
    CHECK_INT(zs_str_distance(ZS_STR("privilegd"), ZS_STR("privileged"), 2), 1);
    CHECK_INT(zs_str_distance(ZS_STR("iamge"), ZS_STR("image"), 2), 1);
    CHECK_INT(zs_str_distance(ZS_STR(""), ZS_STR("abc"), 2), 3);
    CHECK_INT(zs_str_distance(ZS_STR(""), ZS_STR(""), 0), 0);
    unsigned state = 7;
    for (int i = 0; i < 20000; i++) {
        char text[2][8];
        size_t n[2];
        for (int k = 0; k < 2; k++) {
            state = state * 1664525U + 1013904223U;
            n[k] = (state >> 8) % 8;
            for (size_t j = 0; j < n[k]; j++) {
                state = state * 1664525U + 1013904223U;
                text[k][j] = (char)('a' + (state >> 8) % 3);
            }
        }
        zs_str a = {text[0], n[0]}, b = {text[1], n[1]};
        unsigned most = (unsigned)i % 5, want = plain_distance(a, b);
        CHECK_INT(zs_str_distance(a, b, most), want > most ? most + 1 : want);
    }
}

TEST(buffers)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_buf b;
    zs_buf_init(&b, &a, 100);
    zs_buf_add(&b, ZS_STR("ab"));
    zs_buf_add_char(&b, 'c');
    zs_buf_add_fill(&b, '-', 3);
    zs_buf_add_u64(&b, UINT64_MAX);
    zs_buf_add_i64(&b, INT64_MIN);
    zs_buf_add(&b, (zs_str){NULL, 0});
    CHECK_STR(zs_buf_str(&b), "abc---18446744073709551615-9223372036854775808");
    zs_buf_add_fill(&b, 'x', 100 - b.n);
    CHECK(!b.failed);
    zs_buf_add_char(&b, 'x');
    CHECK(b.failed);
    CHECK_INT(b.n, 100);
    zs_buf_init(&b, &a, SIZE_MAX);
    zs_buf_add_fill(&b, 'x', 100000);
    CHECK(!b.failed && b.n == 100000);
    zs_arena_release(&a);
    zs_arena_init(&a, NULL, 32);
    zs_buf_init(&b, &a, 1000);
    zs_buf_add_char(&b, 'x');
    CHECK(b.failed && a.failed && b.n == 0);
    CHECK(zs_format(&a, "%d", 1).p == NULL);
    zs_arena_release(&a);
}

TEST(formatting)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(zs_format(&a, "%s %S|%d %D %u %U %o %c %%", "s", ZS_STR("S"), -5, INT64_MIN, 7U,
                        UINT64_MAX, 01777U, 'c'),
              "s S|-5 -9223372036854775808 7 18446744073709551615 1777 c %");
    CHECK_STR(zs_format(&a, "%Q", ZS_STR("a\tb\n\x01\x7F")), "`a\\tb\\n\\x01\\x7f`");
    CHECK_STR(zs_format(&a, "%Q", ZS_STR("\xC3\xA9\xFF\xE2\x82")), "`\xC3\xA9\\xff\\xe2\\x82`");
    CHECK_STR(zs_format(&a, "%Q", ZS_STR("\xC2\x9B\xE2\x80\xAE\xEF\xBB\xBF")),
              "`\\u009b\\u202e\\ufeff`");
    CHECK_STR(zs_format(&a, "%Q", (zs_str){NULL, 0}), "``");
    char text[90];
    memset(text, 'x', sizeof text);
    zs_str long_quote = zs_format(&a, "%Q", (zs_str){text, sizeof text});
    CHECK_INT(long_quote.n, 85);
    CHECK(zs_str_ends(long_quote, ZS_STR("x...`")));
    CHECK_STR(zs_format(&a, "%o", 0U), "0");
    CHECK_STR(zs_format(&a, ""), "");
    zs_arena_release(&a);
}

TEST(utf8_round_trips_over_all_code_points)
{
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF) {
            continue;
        }
        char bytes[4];
        size_t n = zs_utf8_put(code, bytes), at = 0;
        zs_str s = {bytes, n};
        bool ok = zs_utf8_fault(s) == n && zs_utf8_length(s) == n && zs_utf8_next(s, &at) == code &&
                  at == n;
        if (!ok || (n > 1 && zs_utf8_fault((zs_str){bytes, n - 1}) != 0)) {
            CHECK_INT(code, -1);
        }
    }
}

/* Of all sequences of up to three bytes, and all starts of four, exactly the encodings above are
 * valid. */
TEST(utf8_refuses_everything_else)
{
    size_t valid[5] = {0};
    for (uint32_t v = 0; v <= 0xFFFFFF; v++) {
        char bytes[4] = {(char)(v >> 16), (char)(v >> 8), (char)v, (char)0x80};
        size_t length = zs_utf8_length((zs_str){bytes, sizeof bytes});
        bool counts =
            length != 0 && (length > 2 || (v & 0xFF) == 0) && (length > 1 || (v & 0xFFFF) == 0);
        valid[length] += counts ? 1 : 0;
    }
    CHECK_INT(valid[1], 0x80);
    CHECK_INT(valid[2], 0x800 - 0x80);
    CHECK_INT(valid[3], 0x10000 - 0x800 - 0x800);
    CHECK_INT(valid[4], 0x100000 / 0x40);
    CHECK_INT(zs_utf8_fault(ZS_STR("ab\x80")), 2);
    CHECK_INT(zs_utf8_fault(ZS_STR("")), 0);
}

TEST(utf8_width)
{
    CHECK_INT(zs_utf8_width('a'), 1);
    CHECK_INT(zs_utf8_width(0x09), 0);
    CHECK_INT(zs_utf8_width(0x7F), 0);
    CHECK_INT(zs_utf8_width(0xAD), 1);
    CHECK_INT(zs_utf8_width(0xE9), 1);
    CHECK_INT(zs_utf8_width(0x301), 0);
    CHECK_INT(zs_utf8_width(0x200B), 0);
    CHECK_INT(zs_utf8_width(0x4E2D), 2);
    CHECK_INT(zs_utf8_width(0xAC00), 2);
    CHECK_INT(zs_utf8_width(0x1F600), 2);
    CHECK_INT(zs_utf8_width(0xFF21), 2);
    CHECK_INT(zs_utf8_width(0x2603), 1);
    CHECK_INT(zs_utf8_width(0x10FFFF), 1);
}

static void check_position(zs_str text, uint32_t at, uint32_t line, uint32_t column,
                           const char *want)
{
    zs_arena a;
    zs_sources sources;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    const zs_source *source = zs_sources_add(&sources, ZS_STR("t"), text);
    zs_position found = zs_position_of(&sources, zs_span_of(source->id, at, 1));
    CHECK_INT(found.line, line);
    CHECK_INT(found.column, column);
    CHECK_STR(found.text, want);
    zs_arena_release(&a);
}

TEST(positions)
{
    check_position(ZS_STR("ab\ncd\n"), 0, 1, 1, "ab");
    check_position(ZS_STR("ab\ncd\n"), 2, 1, 3, "ab");
    check_position(ZS_STR("ab\ncd\n"), 4, 2, 2, "cd");
    check_position(ZS_STR("ab\ncd\n"), 6, 3, 1, "");
    check_position(ZS_STR("ab\ncd\n"), 99, 3, 1, "");
    check_position(ZS_STR("a\r\nb"), 3, 2, 1, "b");
    check_position(ZS_STR("a\rb"), 2, 2, 1, "b");
    check_position(ZS_STR("\xC3\xA9\xF0\x9F\x98\x80x"), 6, 1, 3, "\xC3\xA9\xF0\x9F\x98\x80x");
    check_position(ZS_STR("\xEF\xBB\xBFxy"), 4, 1, 2, "xy");
    check_position(ZS_STR("\xEF\xBB\xBFxy"), 0, 1, 1, "xy");
    check_position(ZS_STR(""), 0, 1, 1, "");
}

TEST(sources)
{
    zs_arena a;
    zs_sources sources;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    CHECK(zs_sources_find(&sources, ZS_NOWHERE) == NULL);
    CHECK_INT(zs_position_of(&sources, ZS_NOWHERE).line, 0);
    for (uint32_t i = 1; i <= ZS_SOURCES_MAX; i++) {
        const zs_source *s = zs_sources_add(&sources, ZS_STR("n"), ZS_STR(""));
        CHECK(s != NULL && s->id == i);
    }
    CHECK(zs_sources_add(&sources, ZS_STR("n"), ZS_STR("")) == NULL);
    CHECK_INT(zs_sources_find(&sources, zs_span_of(ZS_SOURCES_MAX, 0, 0))->id, ZS_SOURCES_MAX);
    CHECK_INT(zs_span_of(1, 5, SIZE_MAX).length, ZS_SPAN_LENGTH_MAX);
    zs_arena_release(&a);
}

/* Lines are looked up by marks every 512 bytes; one stands behind the last byte too. */
TEST(lines_of_whole_blocks)
{
    static char text[1024];
    zs_arena a;
    zs_sources sources;
    zs_lines lines;
    memset(text, 'a', sizeof text);
    text[600] = '\n';
    memcpy(text + 1020, "\xC3\xA9\xC3\xA9", 4);
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    const zs_source *s = zs_sources_add(&sources, ZS_STR("t"), (zs_str){text, sizeof text});
    CHECK(zs_lines_init(&lines, &a, s));
    CHECK_INT(lines.n, 2);
    CHECK_INT(zs_lines_line(&lines, sizeof text), 2);
    CHECK_INT(zs_lines_column(&lines, sizeof text), 1024 - 601 - 2 + 1);
    CHECK_INT(zs_utf8_length(ZS_STR("")), 0);
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}
