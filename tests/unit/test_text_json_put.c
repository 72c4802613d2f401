/* text/json_put.h and the copies of base/scan.h against loops over bytes. */
#include "text/json_put.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "unit.h"

enum { LENGTH_MAX = 70, BEYOND = ZS_WIDE_BYTES };

static bool is_plain(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] < 0x20 || s.p[i] == '"' || s.p[i] == '\\') {
            return false;
        }
    }
    return true;
}

/* What stands beside the text is not asked for, and not written by those that must not. */
static void check_copies(const char *from, size_t n)
{
    char to[LENGTH_MAX + 2 * BEYOND];
    const zs_str text = {from, n};
    memset(to, '#', sizeof to);
    bool found = zs_copy_plain(to, from, n);
    CHECK_INT(found, is_plain(text));
    CHECK(!found || zs_str_eq((zs_str){to, n}, text));
    CHECK(to[n] == '#');
    if (n < ZS_WIDE_BYTES) {
        memset(to, '#', sizeof to);
        found = zs_copy_short(to, from, n);
        CHECK_INT(found, is_plain(text));
        CHECK(!found || zs_str_eq((zs_str){to, n}, text));
        CHECK(to[n] == '#');
    }
    if (n <= ZS_WIDE_BYTES) {
        found = zs_copy_step(to, from, n);
        CHECK_INT(found, is_plain(text));
        CHECK(!found || zs_str_eq((zs_str){to, n}, text));
    }
}

TEST(copies_find_what_is_not_plain)
{
    static const char marks[] = {'"', '\\', '\n', '\0', 0x1F, ' ', '!', '#', '[', ']', 0x7F};
    char from[LENGTH_MAX + 2 * BEYOND];
    for (size_t n = 0; n <= LENGTH_MAX; n++) {
        memset(from, 'x', sizeof from);
        memset(from + n, '"', sizeof from - n);
        check_copies(from, n);
        for (size_t at = 0; at < n; at++) {
            for (size_t i = 0; i < sizeof marks; i++) {
                from[at] = marks[i];
                check_copies(from, n);
            }
            from[at] = (char)0x80;
            check_copies(from, n);
            from[at] = (char)0xFF;
            check_copies(from, n);
            from[at] = 'x';
        }
    }
}

/* Every byte alone. */
TEST(every_byte_is_plain_or_not)
{
    char from[2 * BEYOND] = "";
    for (unsigned c = 0; c < 256; c++) {
        for (size_t n = 1; n < BEYOND; n++) {
            memset(from, (int)c, n);
            memset(from + n, 'x', sizeof from - n);
            check_copies(from, n);
        }
    }
}

TEST(words_end_at_their_nul)
{
    for (size_t n = 0; n < 2 * ZS_PUT_STEP; n++) {
        char word[4 * ZS_PUT_STEP] = "", to[4 * ZS_PUT_STEP];
        memset(word, 'w', n);
        const char *end = zs_put_word(to, word);
        CHECK_INT(end != NULL, n < ZS_PUT_STEP);
        CHECK_INT(end != NULL ? end - to : (ptrdiff_t)n + 2, n + 2);
        CHECK(end == NULL || (to[0] == '"' && to[n + 1] == '"' && memcmp(to + 1, word, n) == 0));
        for (size_t at = 0; at < n; at++) {
            word[at] = at % 2 == 0 ? '"' : '\n';
            CHECK(zs_put_word(to, word) == NULL);
            word[at] = 'w';
        }
    }
}

TEST(names_come_with_their_colons)
{
    char name[300 + ZS_PUT_STEP], to[300 + 2 * ZS_PUT_STEP];
    memset(name, 'n', sizeof name);
    for (size_t n = 0; n <= UINT8_MAX; n++) {
        for (int is_compact = 0; is_compact <= 1; is_compact++) {
            const char *end = zs_put_name(to, name, n, is_compact);
            CHECK_INT(end - to, n + (is_compact ? 2 : 3));
            CHECK(memcmp(to, name, n) == 0);
            CHECK(memcmp(to + n, is_compact ? "\":\"" : "\": \"", is_compact ? 3 : 4) == 0);
        }
    }
    const zs_str key = {"a\"b", 3};
    CHECK(zs_put_key(to, key, true) == NULL);
    CHECK_INT(zs_put_key(to, (zs_str){"a", 1}, true) - to, 3);
    CHECK_INT(zs_put_key(to, (zs_str){NULL, 0}, false) - to, 3);
}

TEST(gaps_of_every_depth)
{
    char to[512];
    for (uint32_t depth = 1; depth < 130; depth++) {
        uint32_t between = zs_put_between(depth, false);
        char want[512];
        int n = snprintf(want, sizeof want, ",\n%*s\"", (int)depth * 2, "");
        CHECK_STR(((zs_str){to, (size_t)(zs_put_gap_quote(to, between) - to)}), want);
        want[n - 1] = '\0';
        CHECK_STR(((zs_str){to, (size_t)(zs_put_gap(to, between) - to)}), want);
        want[n - 3] = '\0';
        CHECK_STR(((zs_str){to, (size_t)(zs_put_last_gap(to, between) - to)}), want + 1);
    }
    CHECK_STR(((zs_str){to, (size_t)(zs_put_gap_quote(to, zs_put_between(7, true)) - to)}), ",\"");
    CHECK_STR(((zs_str){to, (size_t)(zs_put_gap(to, 1) - to)}), ",");
    CHECK(zs_put_last_gap(to, 1) == to);
}

TEST(signed_numbers)
{
    static const int64_t numbers[] = {0,  9,   10,   99,        INT64_MAX, INT32_MIN,
                                      -1, -10, -438, -10000001, INT64_MIN};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        char to[32], want[32];
        snprintf(want, sizeof want, "%" PRId64, numbers[i]);
        CHECK_STR(((zs_str){to, (size_t)(zs_put_i64(to, numbers[i]) - to)}), want);
    }
}

int main(void)
{
    return unit_main();
}
