/* The scalar languages: every rule by example, every fault with its place, words and fix. */
#include "text/event.h"

#include "language.h"

static void check_memory(const char *text, int64_t want)
{
    zs_fault f = {0};
    int64_t bytes = -1;
    CHECK(zs_parse_memory(zs_str_of(text), &bytes, &f));
    CHECK_INT(bytes, want);
}

TEST(memory)
{
    check_memory("0", 0);
    check_memory("512", 512);
    check_memory("007", 7);
    check_memory("1k", 1000);
    check_memory("1K", 1000);
    check_memory("64m", 64000000);
    check_memory("64M", 64000000);
    check_memory("2g", 2000000000);
    check_memory("2G", 2000000000);
    check_memory("3t", 3000000000000);
    check_memory("3T", 3000000000000);
    check_memory("1Ki", 1024);
    check_memory("512Mi", 536870912);
    check_memory("2Gi", 2147483648);
    check_memory("1Ti", 1099511627776);
    check_memory("9223372036854775807", INT64_MAX);
    check_memory("8388607Ti", 8388607 * (int64_t)1099511627776);
    GOOD(MEMORY, "0Mi");
    GOOD(MEMORY_POSITIVE, "1");
    GOOD(MEMORY_OR_MINUS_ONE, "-1");
    GOOD(MEMORY_OR_MINUS_ONE, "1Gi");
}

TEST(memory_faults)
{
    WRONG(MEMORY, "", "0+0 a size is missing");
    WRONG(MEMORY, "Mi", "0+2 a number is missing before the unit");
    WRONG(MEMORY, "abcMi", "0+5 a number is missing before the unit");
    WRONG(MEMORY, "-1Mi", "0+1 a size is not negative");
    WRONG(MEMORY, "-1", "0+1 a size is not negative");
    WRONG(MEMORY, "+1Mi", "0+1 a size has no sign -> 1Mi");
    WRONG(MEMORY, "512MB", "3+2 no such unit of memory");
    WRONG(MEMORY, "512mb", "3+2 no such unit of memory");
    WRONG(MEMORY, "5kB", "1+2 no such unit of memory");
    WRONG(MEMORY, "5KiB", "1+3 no such unit of memory -> 5Ki");
    WRONG(MEMORY, "5ki", "1+2 no such unit of memory -> 5Ki");
    WRONG(MEMORY, "5MI", "1+2 no such unit of memory -> 5Mi");
    WRONG(MEMORY, "5b", "1+1 no such unit of memory -> 5");
    WRONG(MEMORY, "5bytes", "1+5 no such unit of memory -> 5");
    WRONG(MEMORY, "5P", "1+1 no such unit of memory -> 5000T");
    WRONG(MEMORY, "5Pi", "1+2 no such unit of memory -> 5120Ti");
    WRONG(MEMORY, "9E", "1+1 no such unit of memory -> 9000000T");
    WRONG(MEMORY, "99Ei", "2+2 no such unit of memory");
    WRONG(MEMORY, "5PiB", "1+3 no such unit of memory");
    WRONG(MEMORY, "5x", "1+1 no such unit of memory");
    WRONG(MEMORY, "5Mix", "1+3 no such unit of memory");
    WRONG(MEMORY, "1.5Gi", "0+3 a size is a whole number -> 1536Mi");
    WRONG(MEMORY, "0.5G", "0+3 a size is a whole number -> 500M");
    WRONG(MEMORY, "1.50M", "0+4 a size is a whole number -> 1500K");
    WRONG(MEMORY, "2.0Gi", "0+3 a size is a whole number -> 2Gi");
    WRONG(MEMORY, "0.1Ki", "0+3 a size is a whole number");
    WRONG(MEMORY, "1.5", "0+3 a size is a whole number");
    WRONG(MEMORY, "1.5MB", "0+3 a size is a whole number");
    WRONG(MEMORY, "8388607.9999999999Ti", "0+18 a size is a whole number");
    WRONG(MEMORY, "1e3", "0+3 a size is written in plain decimal digits");
    WRONG(MEMORY, "0x10", "0+4 a size is written in plain decimal digits");
    WRONG(MEMORY, "1_000", "0+5 a size is written in plain decimal digits");
    WRONG(MEMORY, "1,000Mi", "0+5 a size is written in plain decimal digits");
    WRONG(MEMORY, ".5Gi", "0+2 a size is written in plain decimal digits");
    WRONG(MEMORY, "5.Gi", "0+2 a size is written in plain decimal digits");
    WRONG(MEMORY, "5 Mi", "1+1 a size has no spaces -> 5Mi");
    WRONG(MEMORY, " 5Mi", "0+1 a size has no spaces -> 5Mi");
    WRONG(MEMORY, "5Mi  ", "3+2 a size has no spaces -> 5Mi");
    WRONG(MEMORY, "5 Mi ", "1+1 a size has no spaces -> 5Mi");
    WRONG(MEMORY, "  ", "0+2 a size has no spaces");
    WRONG(MEMORY, "1 2 3", "1+1 a size has no spaces");
    WRONG(MEMORY, "5 MB", "1+1 a size has no spaces");
    WRONG(MEMORY, "9223372036854775808", "0+19 more than 9223372036854775807 bytes");
    WRONG(MEMORY, "8388608Ti", "0+9 more than 9223372036854775807 bytes");
    WRONG(MEMORY, "99999999999999999999999", "0+23 more than 9223372036854775807 bytes");
    WRONG(MEMORY_POSITIVE, "0Mi", "0+3 must be more than 0");
    WRONG(MEMORY_OR_MINUS_ONE, "-2", "0+1 a size is not negative");
    WRONG(MEMORY_OR_MINUS_ONE, "", "0+0 a size is missing");
}

static void check_duration(const char *text, uint64_t seconds, uint32_t nanos)
{
    zs_fault f = {0};
    zs_duration d = {77, 77};
    if (!zs_parse_duration(zs_str_of(text), &d, &f)) {
        fprintf(stderr, "%s: %s\n", text, f.what);
    }
    CHECK_INT(d.seconds, seconds);
    CHECK_INT(d.nanos, nanos);
}

TEST(durations)
{
    static const char *const spelled[] = {"nanos nsec ns",
                                          "usec us \xC2\xB5s",
                                          "millis msec ms",
                                          "seconds second secs sec s",
                                          "minutes minute mins min m",
                                          "hours hour hrs hr h",
                                          "days day d",
                                          "weeks week wks wk w",
                                          "months month M",
                                          "years year yrs yr y"};
    static const uint64_t length[] = {0, 0, 0, 1, 60, 3600, 86400, 604800, 2630016, 31557600};
    static const uint32_t nanos[] = {1, 1000, 1000000};
    for (size_t i = 0; i < sizeof spelled / sizeof spelled[0]; i++) {
        char words[64];
        snprintf(words, sizeof words, "%s", spelled[i]);
        for (char *word = words; *word != '\0';) {
            char text[80];
            size_t n = strcspn(word, " ");
            snprintf(text, sizeof text, "2 %.*s", (int)n, word);
            check_duration(text, length[i] * 2, i < 3 ? nanos[i] * 2 : 0);
            word += n + (word[n] != '\0');
        }
    }
    check_duration("0", 0, 0);
    check_duration("0s", 0, 0);
    check_duration("1h30m", 5400, 0);
    check_duration("1h 30m", 5400, 0);
    check_duration(" 30m \t1h ", 5400, 0);
    check_duration("1s1s", 2, 0);
    check_duration("1\xE2\x80\x83s", 1, 0);
    check_duration("1.5h", 5400, 0);
    check_duration("0.25s", 0, 250000000);
    check_duration("1.000000001s", 1, 1);
    check_duration("1.0000000000s", 1, 0);
    check_duration("0.00000000005m", 0, 3);
    check_duration("1.5us", 0, 1500);
    check_duration("999ms 999ms", 1, 998000000);
    check_duration("0.5M", 1315008, 0);
    check_duration("18446744073709551615s", UINT64_MAX, 0);
    check_duration("18446744073709551614s 999ms 1ms", UINT64_MAX, 0);
}

TEST(duration_faults)
{
    WRONG(DURATION, "", "0+0 a duration is missing");
    WRONG(DURATION, "  ", "0+2 a duration is missing");
    WRONG(DURATION, "10", "0+2 the unit is missing");
    WRONG(DURATION, "00", "0+2 the unit is missing");
    WRONG(DURATION, "5 ", "0+1 the unit is missing");
    WRONG(DURATION, "1h30", "2+2 the unit is missing");
    WRONG(DURATION, "h", "0+1 a number is missing before the unit");
    WRONG(DURATION, "5H", "1+1 no such unit of time -> 5h");
    WRONG(DURATION, "5D", "1+1 no such unit of time -> 5d");
    WRONG(DURATION, "5S", "1+1 no such unit of time -> 5s");
    WRONG(DURATION, "1h 5Min", "4+3 no such unit of time -> 1h 5min");
    WRONG(DURATION, "5MS", "1+2 no such unit of time -> 5ms");
    WRONG(DURATION, "5\xCE\xBCs", "1+3 no such unit of time -> 5us");
    WRONG(DURATION, "5fortnights", "1+10 no such unit of time");
    WRONG(DURATION, "-1s", "0+1 a duration has no sign");
    WRONG(DURATION, "+1s", "0+1 a duration has no sign");
    WRONG(DURATION, ".5s", "0+1 a digit is missing before the point -> 0.5s");
    WRONG(DURATION, "1.s", "1+1 a digit is missing after the point");
    WRONG(DURATION, "1,5s", "1+1 this has no place in a duration");
    WRONG(DURATION, "1_000s", "1+1 this has no place in a duration");
    WRONG(DURATION, "1h, 5m", "2+1 this has no place in a duration");
    WRONG(DURATION, "1:30", "1+1 this has no place in a duration");
    WRONG(DURATION, "1h \xE2\x82\xAC", "3+3 this has no place in a duration");
    WRONG(DURATION, "0.5ns", "0+3 this fraction of the unit is not exact");
    WRONG(DURATION, "0.0000000001s", "0+12 this fraction of the unit is not exact");
    WRONG(DURATION, "0.0001h", "0+6 this fraction of the unit is not exact");
    WRONG(DURATION, "0.3333333333333333333333333y", "0+27 this fraction of the unit is not exact");
    WRONG(DURATION, "18446744073709551616s", "0+20 longer than 18446744073709551615 seconds");
    WRONG(DURATION, "584942417356y", "0+12 longer than 18446744073709551615 seconds");
    WRONG(DURATION, "18446744073709551615s 1s", "22+1 longer than 18446744073709551615 seconds");
    WRONG(DURATION, "18446744073709551615s 1000ms",
          "22+4 longer than 18446744073709551615 seconds");
    WRONG(DURATION, "307445734561825860.5m", "0+20 longer than 18446744073709551615 seconds");
}

TEST(cron)
{
    GOOD(CRON, "0 0 * * * *");
    GOOD(CRON, "  0\t0 *  * * * 2030 \n");
    GOOD(CRON, "59 59 23 31 12 7 2100");
    GOOD(CRON, "0 */15 8-18/2 1,15,28-31 JAN-mar,Dec Mon-Friday");
    GOOD(CRON, "0 0 0 ? * ?");
    GOOD(CRON, "0 0 0 ?/2 * SUN,tues,THURS");
    GOOD(CRON, "5/10 0 0 31 feb 1-7/7 1970-2100/50");
    GOOD(CRON, "0 0 0 * may MON-FRI/2");
    GOOD(CRON, "@daily");
    GOOD(CRON, " @yearly ");
    GOOD(CRON, "@monthly");
    GOOD(CRON, "@weekly");
    GOOD(CRON, "@hourly");
}

TEST(cron_faults)
{
    WRONG(CRON, "", "0+0 a schedule is missing");
    WRONG(CRON, "  ", "0+2 a schedule is missing");
    WRONG(CRON, "0 2 * * *", "0+9 six or seven fields are needed");
    WRONG(CRON, "0 2", "0+3 six or seven fields are needed");
    WRONG(CRON, "0 0 0 * * * * x", "14+1 more than seven fields");
    WRONG(CRON, "60 0 0 * * *", "0+2 seconds are 0 to 59");
    WRONG(CRON, "0 60 0 * * *", "2+2 minutes are 0 to 59");
    WRONG(CRON, "0 0 24 * * *", "4+2 hours are 0 to 23");
    WRONG(CRON, "0 0 0 0 * *", "6+1 days of the month are 1 to 31");
    WRONG(CRON, "0 0 0 * 13 *", "8+2 months are 1 to 12");
    WRONG(CRON, "0 0 0 * * 0", "10+1 days of the week are 1 (Sunday) to 7 (Saturday)");
    WRONG(CRON, "0 0 0 * * 8", "10+1 days of the week are 1 (Sunday) to 7 (Saturday)");
    WRONG(CRON, "0 0 0 * * * 1969", "12+4 years are 1970 to 2100");
    WRONG(CRON, "0 0 0 * * * 99999999999999999999999", "12+23 years are 1970 to 2100");
    WRONG(CRON, "*/60 0 0 * * *", "2+2 a step of seconds is 1 to 59");
    WRONG(CRON, "*/0 0 0 * * *", "2+1 a step of seconds is 1 to 59");
    WRONG(CRON, "0 0 */24 * * *", "6+2 a step of hours is 1 to 23");
    WRONG(CRON, "0 0 */x * * *", "6+1 a number is missing after `/`");
    WRONG(CRON, "0 0 */ * * *", "6+0 a number is missing after `/`");
    WRONG(CRON, "0 0 0 * * FRI-MON", "10+7 a range runs upwards");
    WRONG(CRON, "0 0 18-8 * * *", "4+4 a range runs upwards");
    WRONG(CRON, "0 0 0 * * MON-5", "14+1 a range has two numbers or two names");
    WRONG(CRON, "0 0 0 * * MON/2", "13+1 a name takes no step");
    WRONG(CRON, "0 0 0 * JANU *", "8+4 this has no place here");
    WRONG(CRON, "0 0 0 * * JAN", "10+3 this has no place here");
    WRONG(CRON, "0 0 0 L * *", "6+1 this has no place here");
    WRONG(CRON, "0 0 0 15W * *", "8+1 this has no place here");
    WRONG(CRON, "0 0 0 * * 2#1", "11+1 this has no place here");
    WRONG(CRON, "? 0 0 * * *", "0+1 this has no place here");
    WRONG(CRON, "0, 0 0 * * *", "2+0 a value is missing");
    WRONG(CRON, "0 0 0 * * 1,", "12+0 a value is missing");
    WRONG(CRON, "0 0 0 * * 1-", "12+0 a value is missing");
    WRONG(CRON, "-1 0 0 * * *", "0+1 this has no place here");
    WRONG(CRON, "@annually", "0+9 no such shorthand -> @yearly");
    WRONG(CRON, "@midnight", "0+9 no such shorthand -> @daily");
    WRONG(CRON, "@reboot", "0+7 no such shorthand");
    WRONG(CRON, "@Daily", "0+6 no such shorthand");
    WRONG(CRON, "0 0 0 * * 1\0", "11+1 this has no place here");
}

TEST(core_integers)
{
    bool is_negative = true;
    uint64_t magnitude = 7;
    CHECK(zs_parse_core_int(ZS_STR("0x1F"), &is_negative, &magnitude));
    CHECK(!is_negative && magnitude == 31);
    CHECK(zs_parse_core_int(ZS_STR("-0o17"), &is_negative, &magnitude));
    CHECK(is_negative && magnitude == 15);
    CHECK(zs_parse_core_int(ZS_STR("+18446744073709551615"), &is_negative, &magnitude));
    CHECK(!is_negative && magnitude == UINT64_MAX);
    static const char *const wrong[] = {"",
                                        "-",
                                        "18446744073709551616",
                                        "0x10000000000000000",
                                        "017",
                                        "1.0",
                                        "0b1",
                                        "1_0",
                                        " 1",
                                        "1 ",
                                        "0X1",
                                        "x",
                                        "null"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        CHECK(!zs_parse_core_int(zs_str_of(wrong[i]), &is_negative, &magnitude));
    }
    CHECK(magnitude == UINT64_MAX);
    bool is_null = false;
    CHECK_INT(zs_core_of(ZS_STR(""), &is_null), ZS_CORE_STR);
    CHECK(is_null);
    CHECK_INT(zs_core_of(ZS_STR("null\0"), &is_null), ZS_CORE_STR);
    CHECK(!is_null);
    CHECK_INT(zs_core_of((zs_str){NULL, 0}, &is_null), ZS_CORE_STR);
    CHECK(is_null);
}

/* No language reads beyond its slice, crashes, or blames bytes outside of it, whatever the bytes
 * are. */
TEST(random_texts)
{
    static const char bytes[] = "0123456789.:/-_+@ ,*?=kKMiGTPEbxsmhdwyaZn\t\0\xC2\xB5\xFF";
    unsigned state = 1;
    for (int i = 0; i < 60000; i++) {
        char text[12];
        size_t n = 0;
        for (unsigned length = (state >> 8) % sizeof text; n < length; n++) {
            state = state * 1664525U + 1013904223U;
            text[n] = bytes[(state >> 8) % (sizeof bytes - 1)];
        }
        state = state * 1664525U + 1013904223U;
        char *copy = exact_copy((zs_str){text, n});
        zs_fault f = {0};
        if (!zs_scalar_check((zs_format_id)(i % ZS_FORMAT_COUNT), (zs_str){copy, n}, &f)) {
            CHECK(f.what != NULL && f.at + f.length <= n);
        }
        free(copy);
    }
}

int main(void)
{
    return unit_main();
}
