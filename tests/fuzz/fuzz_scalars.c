/* Fuzzes the scalar languages against judges of their own. The first byte chooses the language, the
 * rest is the text. Laws: ours and the judge agree; a fault lies within the text and says what it
 * is; a fix is in the language; what was understood, printed, is understood alike. The judges are
 * POSIX expressions and plain arithmetic, written from the languages' definitions. */
#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "text/scalar.h"

#include "law.h"

enum { TEXT_MAX = 400 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define NUMBER "(0|[1-9][0-9]*)"
#define IDENTIFIER "(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
#define VENDOR "[a-zA-Z]([a-zA-Z0-9_.-]*[a-zA-Z0-9])?"
#define LABEL "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?"
#define COMPONENT "[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*"

/* What a regular expression can say of each language; NULL: nothing. */
static const char *const shapes[ZS_FORMAT_COUNT] = {
    [ZS_FORMAT_MEMORY] = "^[0-9]+([KMGT]i|[kKmMgGtT])?$",
    [ZS_FORMAT_MEMORY_POSITIVE] = "^[0-9]+([KMGT]i|[kKmMgGtT])?$",
    [ZS_FORMAT_MEMORY_OR_MINUS_ONE] = "^(-1|[0-9]+([KMGT]i|[kKmMgGtT])?)$",
    [ZS_FORMAT_IMAGE_REFERENCE] =
        "^(" LABEL "(\\." LABEL ")*(:[0-9]+)?/)?" COMPONENT "(/" COMPONENT ")*"
        "(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?"
        "(@(sha256:[0-9a-fA-F]{64}|sha384:[0-9a-fA-F]{96}|sha512:[0-9a-fA-F]{128}))?$",
    [ZS_FORMAT_SEMVER] =
        "^" NUMBER "\\." NUMBER "\\." NUMBER "(-" IDENTIFIER "(\\." IDENTIFIER ")*)?"
        "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$",
    [ZS_FORMAT_CPU_LIST] = "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$",
    [ZS_FORMAT_ABSOLUTE_PATH] = "^/",
    [ZS_FORMAT_ENV_ENTRY] = "^[^=]+=",
    [ZS_FORMAT_CDI_KIND] = "^" VENDOR "/" VENDOR "$",
    [ZS_FORMAT_CDI_NAME] = "^[a-zA-Z0-9]([a-zA-Z0-9_.:-]*[a-zA-Z0-9])?$",
};

static bool has_shape(zs_format_id format, const char *text)
{
    static regex_t compiled[ZS_FORMAT_COUNT];
    static bool is_compiled[ZS_FORMAT_COUNT];
    if (!is_compiled[format]) {
        fuzz_law(regcomp(&compiled[format], shapes[format], REG_EXTENDED | REG_NOSUB) == 0);
        is_compiled[format] = true;
    }
    return regexec(&compiled[format], text, 0, NULL, 0) == 0;
}

/* ---- arithmetic ------------------------------------------------------------------------------ */
/* Digits and a unit in bytes; false beyond what fits. */
static bool bytes_of(const char *text, int64_t *ret)
{
    static const char letters[] = "kmgt";
    __int128 bytes = 0;
    size_t n = strspn(text, "0123456789");
    for (size_t i = 0; i < n && bytes < (__int128)1 << 70; i++) {
        bytes = bytes * 10 + (text[i] - '0');
    }
    const char *letter = text[n] != '\0' ? strchr(letters, text[n] | 32) : NULL;
    for (const char *l = letters; letter != NULL && l <= letter && bytes < (__int128)1 << 70; l++) {
        bytes *= text[n + 1] == 'i' ? 1024 : 1000;
    }
    *ret = (int64_t)bytes;
    return bytes <= INT64_MAX;
}

static bool judge_memory(zs_format_id format, zs_str s, const char *text)
{
    int64_t want = 0, got = 0;
    zs_fault fault = {0};
    if (format == ZS_FORMAT_MEMORY_OR_MINUS_ONE && strcmp(text, "-1") == 0) {
        return true;
    }
    bool fits = bytes_of(text, &want);
    bool is_parsed = zs_parse_memory(s, &got, &fault);
    fuzz_law(is_parsed == fits && (!fits || got == want));
    return fits && (format != ZS_FORMAT_MEMORY_POSITIVE || want > 0);
}

/* Numbers up to 65535, ranges upwards. */
static bool judge_cpus(const char *text)
{
    bool ok = true;
    while (*text != '\0' && ok) {
        unsigned long long ends[2] = {0, 0};
        for (int i = 0; i < 2; i++) {
            for (; *text >= '0' && *text <= '9'; text++) {
                ends[i] = ends[i] > 100000 ? ends[i] : ends[i] * 10 + (unsigned)(*text - '0');
            }
            if (*text != '-') {
                ends[1] = i == 0 ? ends[0] : ends[1];
                break;
            }
            text++;
        }
        ok = ends[0] <= 65535 && ends[1] <= 65535 && ends[0] <= ends[1];
        text += *text == ',';
    }
    return ok;
}

/* The parts of a reference, put together, are the reference. */
static bool judge_image(zs_str s)
{
    zs_image_reference r;
    zs_fault fault = {0};
    char joined[2 * TEXT_MAX];
    if (!zs_parse_image_reference(s, &r, &fault)) {
        /* What the expression cannot say: how long a repository is, what is no reference. */
        return fault.what == NULL || strstr(fault.what, "255") == NULL;
    }
    int n = snprintf(joined, sizeof joined, "%.*s%s%.*s%s%.*s%s%.*s", (int)r.registry.n,
                     r.registry.p != NULL ? r.registry.p : "", r.registry.n > 0 ? "/" : "",
                     (int)r.repository.n, r.repository.p, r.tag.n > 0 ? ":" : "", (int)r.tag.n,
                     r.tag.p != NULL ? r.tag.p : "", r.digest.n > 0 ? "@" : "", (int)r.digest.n,
                     r.digest.p != NULL ? r.digest.p : "");
    fuzz_law(n > 0 && zs_str_eq(s, (zs_str){joined, (size_t)n}));
    return true;
}

/* Printed in seconds and nanoseconds, a duration is the same; without its blanks too. */
static void judge_duration(zs_str s)
{
    zs_duration first, second;
    zs_fault fault = {0};
    char printed[64];
    if (!zs_parse_duration(s, &first, &fault)) {
        return;
    }
    fuzz_law(first.nanos < 1000000000);
    int n = snprintf(printed, sizeof printed, "%llus %uns", (unsigned long long)first.seconds,
                     first.nanos);
    fuzz_law(zs_parse_duration((zs_str){printed, (size_t)n}, &second, &fault));
    fuzz_law(first.seconds == second.seconds && first.nanos == second.nanos);
}

/* ---- schedules ------------------------------------------------------------------------------- */
/* Six or seven words of numbers, names and signs, each of its own alphabet; shorthands. */
static bool cron_has_shape(const char *text)
{
    static regex_t word, whole;
    static bool is_compiled;
#define VALUE "([0-9]+|[a-zA-Z]+)"
#define ITEM "((\\*|\\?|" VALUE "(-" VALUE ")?)(/[0-9]+)?)"
#define BLANK "[ \t\r\n]"
    if (!is_compiled) {
        fuzz_law(regcomp(&whole,
                         "^" BLANK "*(" ITEM "(," ITEM ")*" BLANK "+){5,6}" ITEM "(," ITEM
                         ")*" BLANK "*$",
                         REG_EXTENDED | REG_NOSUB) == 0);
        fuzz_law(regcomp(&word, "^" BLANK "*@(yearly|monthly|weekly|daily|hourly)" BLANK "*$",
                         REG_EXTENDED | REG_NOSUB) == 0);
        is_compiled = true;
    }
    return regexec(&word, text, 0, NULL, 0) == 0 || regexec(&whole, text, 0, NULL, 0) == 0;
}

/* ---- one text -------------------------------------------------------------------------------- */
static bool judged(zs_format_id format, zs_str s, const char *text, bool ours)
{
    switch (format) {
    case ZS_FORMAT_DURATION:
        judge_duration(s);
        return ours;
    case ZS_FORMAT_CRON:
        return ours && cron_has_shape(text); /* values are judged by unit tests */
    case ZS_FORMAT_MEMORY:
    case ZS_FORMAT_MEMORY_POSITIVE:
    case ZS_FORMAT_MEMORY_OR_MINUS_ONE:
        return has_shape(format, text) && judge_memory(format, s, text);
    case ZS_FORMAT_CPU_LIST:
        return has_shape(format, text) && judge_cpus(text);
    case ZS_FORMAT_IMAGE_REFERENCE:
        return has_shape(format, text) && judge_image(s);
    default:
        return has_shape(format, text);
    }
}

static void judge_fault(zs_format_id format, zs_str s, const zs_fault *fault)
{
    zs_fault other = {0};
    fuzz_law(fault->what != NULL && fault->at <= s.n && fault->length <= s.n - fault->at);
    if (fault->fix.n > 0) {
        fuzz_law(zs_scalar_check(format, fault->fix, &other));
        fuzz_law(!zs_str_eq(fault->fix, s));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[TEXT_MAX + 1];
    zs_fault fault = {0};
    if (size < 1 || size > TEXT_MAX || memchr(data + 1, 0, size - 1) != NULL) {
        return 0;
    }
    memcpy(text, data + 1, size - 1);
    text[size - 1] = '\0';
    zs_format_id format = (zs_format_id)(1 + data[0] % (ZS_FORMAT_COUNT - 1));
    char *exact = malloc(size - 1 + (size == 1));
    fuzz_law(exact != NULL);
    memcpy(exact, text, size - 1);
    zs_str s = {exact, size - 1};
    bool ours = zs_scalar_check(format, s, &fault);
    if (!ours) {
        judge_fault(format, s, &fault);
    }
    fuzz_law(ours == judged(format, s, text, ours));
    free(exact);
    return 0;
}
