/* From a place of a deployment to its row of the field ledger, and from a row to config.json.
 * Paths of rows are told in translate/ledger.def. */
#include "cli/trace.h"

#include "base/banned.h"

/* One step of a row's path. */
typedef struct step {
    char kind; /* `.` a name, `*` any key, `[` an index, `<` a variant, 0 the end */
    zs_str name;
} step;

/* Takes the next step off `path`. */
static step next_step(zs_str *path)
{
    zs_str s = *path;
    if (s.n == 0) {
        return (step){0, {"", 0}};
    }
    if (s.p[0] == '[') {
        *path = zs_str_sub(s, strlen("[]"), s.n);
        return (step){'[', {"", 0}};
    }
    if (s.p[0] == '<') {
        size_t end = zs_str_find(s, '>');
        *path = zs_str_sub(s, end + 1, s.n);
        return (step){'<', zs_str_sub(s, 1, end - 1)};
    }
    s = s.p[0] == '.' ? zs_str_sub(s, 1, s.n) : s;
    size_t n = 0;
    while (n < s.n && s.p[n] != '.' && s.p[n] != '[' && s.p[n] != '<') {
        n++;
    }
    *path = zs_str_sub(s, n, s.n);
    zs_str name = zs_str_sub(s, 0, n);
    return (step){zs_str_is(name, "*") ? '*' : '.', name};
}

/* The first step of a pointer, taken off it. */
static zs_str take(zs_str *pointer)
{
    zs_str rest = zs_str_sub(*pointer, 1, pointer->n);
    zs_str first = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
    *pointer = zs_str_sub(rest, first.n, rest.n);
    return first;
}

static bool is_number(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') {
            return false;
        }
    }
    return s.n > 0;
}

/* The place that this many bytes of a place's pointer lead to. */
static uint32_t ancestor(const zs_document_places *d, uint32_t place, size_t length)
{
    while (place != ZS_NO_INDEX && d->items[place].pointer.n > length) {
        place = d->items[place].parent;
    }
    return place;
}

/* Is the node of this variant? Tagged unions say it in a member or as a YAML tag; alternates are
 * told apart by their kind. */
static bool is_variant(const zs_event *node, zs_str name)
{
    if (node->kind == ZS_EVENT_TAG) {
        return zs_str_eq(node->text, name);
    }
    if (node->kind != ZS_EVENT_MAP) {
        return !zs_str_ends(name, ZS_STR("_object"));
    }
    const zs_event *e = node + 1;
    for (uint32_t i = 0; i < node->count; i++, e = zs_event_next(e + 1)) {
        bool is_tag = e[1].kind == ZS_EVENT_SCALAR && zs_str_eq(e[1].text, name);
        if (is_tag || zs_str_eq(e->text, name)) {
            return true;
        }
    }
    return zs_str_ends(name, ZS_STR("_object"));
}

/* Whether a row's path leads to this place, or with is_prefix on through it. */
static bool leads_to(const zs_ledger_row *row, const zs_document_places *d, uint32_t place,
                     bool is_prefix)
{
    zs_str path = zs_str_of(zs_ledger_path(row)), pointer = d->items[place].pointer;
    size_t whole = pointer.n;
    for (;;) {
        zs_str before = path;
        step s = next_step(&path);
        if (s.kind == '<') {
            uint32_t at = ancestor(d, place, whole - pointer.n);
            if (at == ZS_NO_INDEX || !is_variant(d->items[at].event, s.name)) {
                return false;
            }
            continue;
        }
        if (pointer.n == 0 || s.kind == 0) {
            return pointer.n == 0 && (is_prefix ? before.n > 0 : s.kind == 0);
        }
        zs_str key = take(&pointer);
        if ((s.kind == '[' && !is_number(key)) || (s.kind == '.' && !zs_str_eq(key, s.name))) {
            return false;
        }
    }
}

const zs_ledger_row *trace_ledger_row(const zs_document_places *d, uint32_t place, bool is_prefix)
{
    const zs_ledger_row *row;
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL; i++) {
        if (leads_to(row, d, place, is_prefix)) {
            return row;
        }
    }
    return NULL;
}

/* Whether a pointer of config.json is at this path or below it. */
static bool reaches(zs_str path, zs_str pointer)
{
    for (step s = next_step(&path); s.kind != 0; s = next_step(&path)) {
        if (s.kind == '<') {
            continue;
        }
        zs_str key = pointer.n > 0 ? take(&pointer) : (zs_str){"", 0};
        bool fits = s.kind == '[' ? is_number(key) : s.kind == '*' || zs_str_eq(key, s.name);
        if (!fits) {
            return false;
        }
    }
    return true;
}

bool trace_row_reaches(const zs_ledger_row *row, zs_str pointer)
{
    zs_str rest =
        row->decision == ZS_DECISION_TRANSLATED ? zs_str_of(zs_ledger_says(row)) : ZS_STR("");
    while (rest.n > 0) {
        zs_str place = zs_str_sub(rest, 0, zs_str_find(rest, ','));
        rest = zs_str_sub(rest, place.n + strlen(", "), rest.n);
        if (reaches(place, pointer)) {
            return true;
        }
    }
    return false;
}

bool trace_has_word(const char *list, const char *word)
{
    zs_str rest = zs_str_of(list);
    while (rest.n > 0) {
        zs_str one = zs_str_sub(rest, 0, zs_str_find(rest, ' '));
        rest = zs_str_sub(rest, one.n + 1, rest.n);
        if (zs_str_is(one, word)) {
            return true;
        }
    }
    return false;
}
