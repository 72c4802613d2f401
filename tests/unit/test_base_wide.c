/* base/wide.h against tests of single bytes. */
#include "base/wide.h"

#include "unit.h"

/* Each test of a step, for every byte, at every place of the step. */
TEST(wide_tests_agree_with_byte_tests)
{
    char bytes[ZS_WIDE_BYTES];
    for (unsigned c = 0; c < 256; c++) {
        for (unsigned at = 0; at < ZS_WIDE_BYTES; at++) {
            memset(bytes, 'x', sizeof bytes);
            bytes[at] = (char)c;
            zs_wide v = zs_wide_load(bytes);
            const struct {
                zs_wide found;
                bool is_hit;
            } tests[] = {
                {zs_wide_is(v, ':'), c == ':'},
                {zs_wide_is(v, (char)0x80), c == 0x80},
                {zs_wide_is_with_20(v, '{'), c == '[' || c == '{'},
                {zs_wide_below_space(v), c < 0x20},
                {zs_wide_below_space_or_high(v), c < 0x20 || c >= 0x80},
                {zs_wide_or(zs_wide_is(v, 'a'), zs_wide_is(v, 'b')), c == 'a' || c == 'b'},
                {zs_wide_without(zs_wide_below_space(v), zs_wide_is(v, '\n')),
                 c < 0x20 && c != '\n'},
            };
            for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
                zs_hits hits = zs_wide_hits(tests[i].found);
                CHECK_INT(hits != 0, tests[i].is_hit);
                CHECK_INT(hits != 0 ? zs_hits_first(hits) : at, at);
            }
            zs_hits misses = zs_wide_misses(zs_wide_is(v, 'x'));
            CHECK_INT(misses != 0 ? zs_hits_first(misses) : at, at);
            CHECK_INT(misses != 0, c != 'x');
        }
    }
}

TEST(wide_gathers_every_byte_of_a_short_text)
{
    for (size_t n = 0; n < ZS_WIDE_BYTES; n++) {
        char bytes[ZS_WIDE_BYTES + 2] = {0};
        for (size_t at = 0; at < n + 2; bytes[at++] = 0) {
            bytes[at] = ':';
            zs_hits hits = zs_wide_hits(zs_wide_is(zs_wide_gather(bytes + 1, n), ':'));
            CHECK_INT(hits != 0, at > 0 && at <= n);
        }
    }
}

int main(void)
{
    return unit_main();
}
