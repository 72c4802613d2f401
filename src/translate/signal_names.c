/* Signals of Linux: the names of signal(7), its synonyms, and the real-time signals by the names
 * that bash, moby and podman have for them.
 * Numbers are those of x86 and Arm; MIPS and others differ, and are not known. */
#include "translate/signal_names.h"

#include "base/number.h"
#include "diag/diag.h"

#include "base/banned.h"

enum {
    RTMIN = 34, /* 32 and 33 are the C library's own */
    RTMAX = 64,
    RTMIDDLE = 49, /* up to here counted from RTMIN, then from RTMAX */
};

/* By number; 0 is no signal. */
static const zs_str names[] = {
    {"", 0},        {"SIGHUP", 6},    {"SIGINT", 6},  {"SIGQUIT", 7},  {"SIGILL", 6},
    {"SIGTRAP", 7}, {"SIGABRT", 7},   {"SIGBUS", 6},  {"SIGFPE", 6},   {"SIGKILL", 7},
    {"SIGUSR1", 7}, {"SIGSEGV", 7},   {"SIGUSR2", 7}, {"SIGPIPE", 7},  {"SIGALRM", 7},
    {"SIGTERM", 7}, {"SIGSTKFLT", 9}, {"SIGCHLD", 7}, {"SIGCONT", 7},  {"SIGSTOP", 7},
    {"SIGTSTP", 7}, {"SIGTTIN", 7},   {"SIGTTOU", 7}, {"SIGURG", 6},   {"SIGXCPU", 7},
    {"SIGXFSZ", 7}, {"SIGVTALRM", 9}, {"SIGPROF", 7}, {"SIGWINCH", 8}, {"SIGIO", 5},
    {"SIGPWR", 6},  {"SIGSYS", 6},
};
enum { NAMES = sizeof names / sizeof *names };

static const struct {
    const char *name;
    unsigned number;
} synonyms[] = {{"SIGIOT", 6}, {"SIGCLD", 17}, {"SIGPOLL", 29}, {"SIGUNUSED", 31}};

/* `+3` behind RTMIN, `-3` behind RTMAX, or nothing. */
static bool parse_offset(zs_str rest, char sign, unsigned *ret)
{
    uint64_t offset = 0;
    bool is_sound =
        rest.n == 0 || (rest.n > 1 && rest.p[0] == sign &&
                        zs_parse_u64(zs_str_sub(rest, 1, rest.n), &offset) == ZS_NUMBER_OK);
    *ret = (unsigned)offset;
    return is_sound && offset <= RTMAX - RTMIN;
}

/* Finds the number of a name in capitals that starts with `SIG`; 0: there is none. */
static unsigned number_of(zs_str name)
{
    unsigned offset = 0;
    zs_str least = ZS_STR("SIGRTMIN"), most = ZS_STR("SIGRTMAX");
    if (zs_str_starts(name, least)) {
        return parse_offset(zs_str_sub(name, least.n, name.n), '+', &offset) ? RTMIN + offset : 0;
    }
    if (zs_str_starts(name, most)) {
        return parse_offset(zs_str_sub(name, most.n, name.n), '-', &offset) ? RTMAX - offset : 0;
    }
    for (unsigned i = 1; i < NAMES; i++) {
        if (zs_str_eq(names[i], name)) {
            return i;
        }
    }
    for (size_t i = 0; i < sizeof synonyms / sizeof *synonyms; i++) {
        if (zs_str_is(name, synonyms[i].name)) {
            return synonyms[i].number;
        }
    }
    return 0;
}

/* The full name of a number that is a signal. */
static zs_str name_of(zs_arena *a, unsigned number)
{
    if (number < NAMES) {
        return names[number];
    }
    if (number == RTMIN || number == RTMAX) {
        return number == RTMIN ? ZS_STR("SIGRTMIN") : ZS_STR("SIGRTMAX");
    }
    return number <= RTMIDDLE ? zs_format(a, "SIGRTMIN+%u", number - RTMIN)
                              : zs_format(a, "SIGRTMAX-%u", RTMAX - number);
}

/* In capitals, with `SIG` before it. */
static zs_str full_name(zs_arena *a, zs_str text)
{
    char *upper = zs_arena_copy(a, text.p, text.n);
    for (size_t i = 0; upper != NULL && i < text.n; i++) {
        bool is_small = upper[i] >= 'a' && upper[i] <= 'z';
        upper[i] = is_small ? (char)(upper[i] - 'a' + 'A') : upper[i];
    }
    zs_str name = {upper, upper == NULL ? 0 : text.n};
    return zs_str_starts(name, ZS_STR("SIG")) ? name : zs_format(a, "SIG%S", name);
}

bool zs_signal_name(zs_arena *a, zs_str text, zs_str *ret, bool *ret_is_one)
{
    uint64_t number = 0;
    zs_str name = ZS_STR("");
    if (text.n > 0 && text.p[0] >= '0' && text.p[0] <= '9') {
        bool is_known = zs_parse_u64(text, &number) == ZS_NUMBER_OK && number <= RTMAX &&
                        (number < NAMES || number >= RTMIN);
        number = is_known ? number : 0;
    } else {
        name = full_name(a, text);
        number = number_of(name);
    }
    if (number == 0) {
        *ret = name.n == 0 ? name : zs_suggest(name, names + 1, NAMES - 1);
        *ret_is_one = ret->n > 0 && zs_suggests_one(name, names + 1, NAMES - 1);
        return false;
    }
    *ret = name_of(a, (unsigned)number);
    return !a->failed;
}
