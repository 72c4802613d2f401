/* The field ledger against both schemas: every leaf of a deployment has a row, in the schema's
 * order, and every row is of a leaf; rules, codes, reasons and places exist. */
#include "translate/ledger.h"

#include "generated/deployment/deployment.h"
#include "generated/oci/oci.h"
#include "translate/translate.h"
#include "unit.h"

enum { PATH_ROOM = 256, DEPTH_MAX = 32, ROWS_MAX = 2048 };

/* ---- rows and leaves ------------------------------------------------------------------------- */

typedef struct walk {
    const zs_schema *schema;
    uint16_t above[DEPTH_MAX]; /* the types that the present one stands in */
    unsigned depth;
    bool is_leaf[ROWS_MAX]; /* by row: the schema has such a leaf */
    size_t n_leaves, next;  /* so far; the row that should come next */
} walk;

static void walk_type(walk *w, uint16_t number, const char *path);

static void fail(const char *path, const char *what)
{
    unit_faults++;
    fprintf(stderr, "%s %s\n", path, what);
}

/* Every leaf has a row, further down than the row of the leaf before. */
static void judge_leaf(walk *w, const char *path)
{
    const zs_ledger_row *row;
    size_t i = 0;
    while ((row = zs_ledger_at(i)) != NULL && strcmp(zs_ledger_path(row), path) != 0) {
        i++;
    }
    w->n_leaves++;
    if (row == NULL) {
        fail(path, "has no row in src/translate/ledger.def");
        return;
    }
    CHECK(i < ROWS_MAX);
    w->is_leaf[i % ROWS_MAX] = true;
    if (i < w->next) {
        fail(path, "stands too early in src/translate/ledger.def, which follows the schema");
    }
    w->next = i + 1;
}

static void walk_below(walk *w, uint16_t type, const char *path, const char *step, const char *name)
{
    char below[PATH_ROOM];
    const char *end = step[0] == '<' ? ">" : "";
    int n = snprintf(below, sizeof below, "%s%s%s%s", path, step, name, end);
    CHECK(n > 0 && n < PATH_ROOM);
    walk_type(w, type, below);
}

/* A map of scalars is one leaf; otherwise its keys are a leaf beside those of its values. */
static void walk_map(walk *w, const zs_type *type, const char *path)
{
    switch (w->schema->types[type->ref].kind) {
    case ZS_KIND_OBJECT:
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
    case ZS_KIND_UNION:
    case ZS_KIND_ALT: {
        char keys[PATH_ROOM];
        snprintf(keys, sizeof keys, "%s.*", path);
        judge_leaf(w, keys);
        break;
    }
    default:
        break;
    }
    walk_below(w, type->ref, path, ".*", "");
}

static void walk_object(walk *w, const zs_type *type, const char *path)
{
    if (type->n == 0) {
        judge_leaf(w, path);
    }
    for (unsigned i = 0; i < type->n; i++) {
        const zs_field *field = &w->schema->fields[type->ref + i];
        walk_below(w, field->type, path, path[0] != '\0' ? "." : "",
                   w->schema->strings + field->name);
    }
}

/* A type that holds itself is walked once: further down are the same fields again. */
static void walk_type(walk *w, uint16_t number, const char *path)
{
    const zs_type *type = &w->schema->types[number];
    for (unsigned i = 0; i < w->depth; i++) {
        if (w->above[i] == number) {
            return;
        }
    }
    if (w->depth == DEPTH_MAX) {
        fail(path, "is too deep");
        return;
    }
    w->above[w->depth++] = number;
    switch (type->kind) {
    case ZS_KIND_OBJECT:
        walk_object(w, type, path);
        break;
    case ZS_KIND_LIST:
        walk_below(w, type->ref, path, "[]", "");
        break;
    case ZS_KIND_MAP:
        walk_map(w, type, path);
        break;
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        for (unsigned i = 0; i < type->n; i++) {
            const zs_variant *variant = &w->schema->variants[type->ref + i];
            walk_below(w, variant->type, path, "<", w->schema->strings + variant->name);
        }
        break;
    default:
        judge_leaf(w, path);
        break;
    }
    w->depth--;
}

TEST(leaves_and_rows_agree)
{
    walk w = {.schema = &zs_svc_schema};
    const zs_ledger_row *row;
    walk_type(&w, zs_svc_schema.root, "");
    CHECK(w.n_leaves > 200);
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL && i < ROWS_MAX; i++) {
        if (!w.is_leaf[i]) {
            fail(zs_ledger_path(row),
                 "has a row in src/translate/ledger.def too many: it is no leaf of the "
                 "deployment schema, or has one already");
        }
    }
}

/* ---- places of config.json ------------------------------------------------------------------- */

/* The type of a member; false when there is none. */
static bool find_field(const zs_schema *schema, const zs_type *type, zs_str name, uint16_t *ret)
{
    for (unsigned i = 0; type->kind == ZS_KIND_OBJECT && i < type->n; i++) {
        const zs_field *field = &schema->fields[type->ref + i];
        if (zs_str_is(name, schema->strings + field->name)) {
            *ret = field->type;
            return true;
        }
    }
    return false;
}

/* Follows one step of a path; *rest is what comes after it. */
static bool follow_step(const zs_schema *schema, uint16_t *number, zs_str *rest)
{
    const zs_type *type = &schema->types[*number];
    if (zs_str_starts(*rest, ZS_STR("[]")) || zs_str_starts(*rest, ZS_STR(".*"))) {
        *number = type->ref;
        *rest = zs_str_sub(*rest, 2, rest->n);
        return type->kind == (rest->p[-1] == ']' ? ZS_KIND_LIST : ZS_KIND_MAP);
    }
    size_t begin = rest->p[0] == '.', end = begin;
    while (end < rest->n && strchr(".[", rest->p[end]) == NULL) {
        end++;
    }
    zs_str name = zs_str_sub(*rest, begin, end - begin);
    *rest = zs_str_sub(*rest, end, rest->n);
    return find_field(schema, type, name, number);
}

/* Is there such a place in config.json? */
static bool is_place(zs_str path)
{
    uint16_t number = zs_oci_schema.root;
    bool is_found = path.n > 0;
    while (is_found && path.n > 0) {
        is_found = follow_step(&zs_oci_schema, &number, &path);
    }
    return is_found;
}

/* ---- words ----------------------------------------------------------------------------------- */

static bool is_rule(zs_str id)
{
    for (uint32_t i = ZS_RULE_FIRST; i < ZS_RULE_END; i++) {
        if (zs_str_is(id, zs_rule_find(i)->id)) {
            return true;
        }
    }
    return false;
}

typedef struct tally {
    unsigned rules, codes, reasons;
} tally;

/* Counts the words of `by` by what they name; each names something. */
static tally count_words(const zs_ledger_row *row)
{
    tally found = {0, 0, 0};
    zs_code code;
    for (zs_str rest = zs_str_of(zs_ledger_by(row)); rest.n > 0;) {
        zs_str word = zs_str_sub(rest, 0, zs_str_find(rest, ' '));
        rest = zs_str_sub(rest, word.n + 1, rest.n);
        if (is_rule(word)) {
            found.rules++;
        } else if (zs_code_by_id(word, &code)) {
            found.codes++;
        } else if (zs_ledger_reason(word) != NULL) {
            found.reasons++;
        } else {
            unit_faults++;
            fprintf(stderr, "%s: `%.*s` is no rule, code or reason\n", zs_ledger_path(row),
                    (int)word.n, word.p);
        }
    }
    return found;
}

static void judge_places(const zs_ledger_row *row)
{
    for (zs_str rest = zs_str_of(zs_ledger_says(row)); rest.n > 0;) {
        zs_str place = zs_str_sub(rest, 0, zs_str_find(rest, ','));
        rest = zs_str_sub(rest, place.n + 2, rest.n);
        if (!is_place(place)) {
            unit_faults++;
            fprintf(stderr, "%s: config.json has no `%.*s`\n", zs_ledger_path(row), (int)place.n,
                    place.p);
        }
    }
}

TEST(every_decision_is_founded)
{
    const zs_ledger_row *row;
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL; i++) {
        tally by = count_words(row);
        CHECK(zs_ledger_says(row)[0] != '\0');
        switch (row->decision) {
        case ZS_DECISION_TRANSLATED:
            judge_places(row);
            if (by.rules == 0 || by.reasons > 0) {
                fail(zs_ledger_path(row), "is translated: name its rules, then codes");
            }
            break;
        case ZS_DECISION_REJECTED:
            if (by.codes == 0 || by.rules + by.reasons > 0) {
                fail(zs_ledger_path(row), "is rejected: name the codes");
            }
            break;
        case ZS_DECISION_NOT_RUNTIME:
            if (by.reasons != 1 || by.rules > 0) {
                fail(zs_ledger_path(row), "is not for the runtime: name one reason, then codes");
            }
            break;
        }
    }
}

TEST(look_up)
{
    const zs_ledger_row *row = zs_ledger_find(ZS_STR("services.*.resources.memory"));
    CHECK(row != NULL && row->decision == ZS_DECISION_TRANSLATED);
    CHECK(row != NULL && strcmp(zs_ledger_by(row), "RES-2 ZS0484") == 0);
    CHECK(zs_ledger_find(ZS_STR("services.*.resources")) == NULL);
    CHECK(zs_ledger_find(ZS_STR("")) == NULL);
    CHECK(zs_ledger_at(SIZE_MAX) == NULL);
    CHECK(zs_ledger_reason(ZS_STR("proxy")) != NULL && zs_ledger_reason(ZS_STR("prox")) == NULL);
    CHECK(strcmp(zs_decision_word(ZS_DECISION_NOT_RUNTIME), "not runtime") == 0);
}

int main(void)
{
    return unit_main();
}
