/* Texts of runtimes against runtime_errors.def, and its nodes against config.json. */
#include "cli/runtime_error.h"

enum { HOLES = 4, NODES_MAX = 200 };

/* The texts of the rows, each behind the one before: pointers would be relocated at every start.
 * Members are named after the row's line. */
#define JOINED(a, b) a##b
#define NAME(what, line) JOINED(what, line)

static const struct texts {
#define ZS_RUNTIME_ERROR(text, nodes, means, remedy)                               \
    char NAME(text_, __LINE__)[sizeof text], NAME(nodes_, __LINE__)[sizeof nodes], \
        NAME(means_, __LINE__)[sizeof means], NAME(remedy_, __LINE__)[sizeof remedy];
#include "cli/runtime_errors.def"
#undef ZS_RUNTIME_ERROR
} texts = {
#define ZS_RUNTIME_ERROR(text, nodes, means, remedy) text, nodes, means, remedy,
#include "cli/runtime_errors.def"
#undef ZS_RUNTIME_ERROR
};

#include "base/banned.h"

typedef struct row {
    const char *text, *nodes, *means, *remedy;
} row;

/* Takes the next row off the texts; false behind the last. */
static bool take_row(const char **next, row *ret)
{
    const char **members[] = {&ret->text, &ret->nodes, &ret->means, &ret->remedy};
    bool is_there = *next < (const char *)&texts + sizeof texts;
    for (size_t i = 0; is_there && i < sizeof members / sizeof *members; i++) {
        *members[i] = *next;
        *next += strlen(*next) + 1;
    }
    return is_there;
}

typedef struct holes {
    zs_str of[HOLES];
} holes;

zs_str runtime_clean(zs_arena *a, zs_str message)
{
    char *clean = zs_arena_copy(a, message.p, message.n);
    size_t n = 0;
    for (size_t i = 0; clean != NULL && i < message.n; i++) {
        bool is_escape = message.p[i] == '\\' && i + 1 < message.n;
        char next = is_escape ? message.p[i + 1] : '\0';
        if (is_escape && (next == '"' || next == '\\' || next == 'n')) {
            clean[n++] = next == 'n' ? '\n' : next;
            i++;
        } else {
            clean[n++] = message.p[i];
        }
    }
    return (zs_str){clean, n};
}

/* ---- texts ----------------------------------------------------------------------------------- */
static bool is_hole(zs_str s)
{
    return s.n >= 3 && s.p[0] == '{' && s.p[1] >= '1' && s.p[1] < '0' + HOLES && s.p[2] == '}';
}

/* The literal in front of the next hole. */
static zs_str literal_of(zs_str pattern)
{
    size_t n = 0;
    while (n < pattern.n && !is_hole(zs_str_sub(pattern, n, pattern.n))) {
        n++;
    }
    return zs_str_sub(pattern, 0, n);
}

/* A hole at the end of a pattern goes up to what ends a word in a message. */
static size_t word_length(zs_str s)
{
    size_t n = 0;
    while (n < s.n && strchr(" \n\"`',:", s.p[n]) == NULL) {
        n++;
    }
    return n;
}

/* Whether the pattern fits here; the leftmost fit of each literal is enough, as in file globs. */
static bool fits_here(zs_str pattern, zs_str message, holes *ret)
{
    zs_str first = literal_of(pattern);
    if (!zs_str_starts(message, first)) {
        return false;
    }
    pattern = zs_str_sub(pattern, first.n, pattern.n);
    message = zs_str_sub(message, first.n, message.n);
    while (pattern.n > 0) {
        unsigned hole = (unsigned)(pattern.p[1] - '0');
        zs_str next = literal_of(zs_str_sub(pattern, 3, pattern.n));
        size_t n = next.n == 0 ? word_length(message) : 0;
        while (next.n > 0 && !zs_str_starts(zs_str_sub(message, n, message.n), next)) {
            if (n >= message.n || message.p[n] == '\n') {
                return false;
            }
            n++;
        }
        ret->of[hole] = zs_str_sub(message, 0, n);
        message = zs_str_sub(message, n + next.n, message.n);
        pattern = zs_str_sub(pattern, 3 + next.n, pattern.n);
    }
    return true;
}

static bool fits(zs_str pattern, zs_str message, holes *ret)
{
    for (size_t i = 0; i < message.n; i++) {
        if (message.p[i] == pattern.p[0] &&
            fits_here(pattern, zs_str_sub(message, i, message.n), ret)) {
            return true;
        }
    }
    return false;
}

/* ---- nodes ----------------------------------------------------------------------------------- */
zs_str runtime_leaf(const zs_place *place)
{
    bool is_leaf = place->event->kind == ZS_EVENT_SCALAR;
    return is_leaf ? place->event->text : (zs_str){"", 0};
}

zs_str runtime_key(const zs_place *place)
{
    size_t begin = place->pointer.n;
    while (begin > 0 && place->pointer.p[begin - 1] != '/') {
        begin--;
    }
    return zs_str_sub(place->pointer, begin, place->pointer.n);
}

bool runtime_same_path(zs_str a, zs_str b)
{
    while (a.n > 0 && a.p[0] == '/') {
        a = zs_str_sub(a, 1, a.n);
    }
    while (b.n > 0 && b.p[0] == '/') {
        b = zs_str_sub(b, 1, b.n);
    }
    zs_str longer = a.n > b.n ? a : b, shorter = a.n > b.n ? b : a;
    return shorter.n > 0 && zs_str_ends(longer, shorter) &&
           (longer.n == shorter.n || longer.p[longer.n - shorter.n - 1] == '/');
}

/* Keys of sysctl are written with `.` or `/`; in a pointer the latter is escaped. */
static bool is_key(zs_str key, zs_str word)
{
    size_t j = 0;
    for (size_t i = 0; i < key.n; i++, j++) {
        bool is_slash = key.p[i] == '~' && i + 1 < key.n && key.p[i + 1] == '1';
        char c = is_slash ? '.' : key.p[i];
        i += is_slash;
        if (j >= word.n || c != (word.p[j] == '/' ? '.' : word.p[j])) {
            return false;
        }
    }
    return j == word.n;
}

static bool is_condition(char c)
{
    return c == '=' || c == '~' || c == '@' || c == ':';
}

/* Does the place fulfil a condition such as `=1`? An empty one holds. */
static bool holds(const zs_place *place, zs_str condition, const holes *h)
{
    if (condition.n < 2) {
        return true;
    }
    zs_str rest = zs_str_sub(condition, 1, condition.n);
    if (condition.p[0] == ':') {
        return zs_str_eq(runtime_leaf(place), rest);
    }
    zs_str hole = h->of[(unsigned)(rest.p[0] - '0') % HOLES];
    switch (condition.p[0]) {
    case '=':
        return zs_str_eq(runtime_leaf(place), hole);
    case '~':
        return runtime_same_path(runtime_leaf(place), hole);
    default:
        return is_key(runtime_key(place), hole);
    }
}

static zs_str take_step(zs_str *pointer)
{
    zs_str rest = zs_str_sub(*pointer, 1, pointer->n);
    zs_str step = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
    *pointer = zs_str_sub(rest, step.n, rest.n);
    return step;
}

/* Does a pointer fit a pattern of steps? */
static bool steps_fit(zs_str pattern, zs_str pointer, const holes *h)
{
    while (pattern.n > 0 && pointer.n > 0) {
        zs_str want = take_step(&pattern), step = take_step(&pointer);
        bool is_number = is_hole(want);
        if (is_number ? !zs_str_eq(step, h->of[(unsigned)(want.p[1] - '0')])
                      : !zs_str_is(want, "*") && !zs_str_eq(want, step)) {
            return false;
        }
    }
    return pattern.n == 0 && pointer.n == 0;
}

/* The end of the steps of a node, and of one condition. */
static size_t end_of_part(zs_str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] != '&') {
        n++;
    }
    return n;
}

static zs_str steps_of(zs_str part)
{
    size_t n = 0;
    while (n < part.n && !is_condition(part.p[n])) {
        n++;
    }
    return zs_str_sub(part, 0, n);
}

/* Conditions on members beside the place, or within it when the node has none of its own. */
static bool others_hold(const runtime_config *config, uint32_t place, zs_str rest, const holes *h)
{
    bool is_object = config->items[place].event->kind == ZS_EVENT_MAP;
    uint32_t object = is_object ? place : config->items[place].parent;
    while (rest.n > 0) {
        zs_str part = zs_str_sub(rest, 0, end_of_part(rest)), name = steps_of(part);
        rest = zs_str_sub(rest, part.n + 1, rest.n);
        bool found = false;
        for (uint32_t i = object + 1; i < config->n && !found; i++) {
            const zs_place *member = &config->items[i];
            found = member->parent == object && zs_str_eq(runtime_key(member), name) &&
                    holds(member, zs_str_sub(part, name.n, part.n), h);
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

/* Collects the places that one alternative of a row means. */
static void select_places(const runtime_config *config, zs_str node, const holes *h,
                          runtime_answer *ret)
{
    zs_str part = zs_str_sub(node, 0, end_of_part(node)), steps = steps_of(part);
    zs_str condition = zs_str_sub(part, steps.n, part.n);
    zs_str others = zs_str_sub(node, part.n + 1, node.n);
    for (uint32_t i = 0; i < config->n; i++) {
        const zs_place *place = &config->items[i];
        if (!steps_fit(steps, place->pointer, h) || !holds(place, condition, h) ||
            !others_hold(config, i, others, h)) {
            continue;
        }
        if (ret->n < RUNTIME_HITS_MAX) {
            ret->hits[ret->n++] = i;
        } else {
            ret->n_more++;
        }
    }
}

bool runtime_match(const runtime_config *config, zs_str message, runtime_answer *ret)
{
    row r;
    for (const char *next = (const char *)&texts; take_row(&next, &r);) {
        holes h = {{{"", 0}, {"", 0}, {"", 0}, {"", 0}}};
        if (!fits(zs_str_of(r.text), message, &h)) {
            continue;
        }
        runtime_answer answer = {.means = r.means, .remedy = r.remedy};
        zs_str rest = zs_str_of(r.nodes);
        while (rest.n > 0 && answer.n == 0) {
            zs_str node = zs_str_sub(rest, 0, zs_str_find(rest, ';'));
            rest = zs_str_sub(rest, node.n + strlen("; "), rest.n);
            select_places(config, node, &h, &answer);
            zs_str steps = steps_of(node);
            bool is_plain = steps.n == node.n && zs_str_find(steps, '*') == steps.n;
            answer.missing = is_plain && answer.n == 0 ? steps : answer.missing;
        }
        if (answer.n > 0 || answer.missing.n > 0) {
            *ret = answer;
            return true;
        }
    }
    return false;
}
