/* A place of a schema in words. */
#include "lsp/describe.h"

#include "translate/ledger.h"

#include "base/banned.h"

enum { EXAMPLES_MAX = 3 };

static void new_part(zs_buf *out)
{
    if (out->n > 0) {
        zs_buf_add(out, ZS_STR("\n\n"));
    }
}

/* A JSON value of the schema, in backticks when the client shows Markdown. */
static void add_value(zs_buf *out, const zs_event *value, bool is_markdown)
{
    zs_json_writer w;
    zs_str sign = is_markdown ? ZS_STR("`") : ZS_STR("");
    zs_buf_add(out, sign);
    if (value->kind == ZS_EVENT_SCALAR) {
        zs_buf_add(out, value->text);
    } else {
        zs_json_init(&w, out, true);
        zs_json_event(&w, value);
    }
    zs_buf_add(out, sign);
}

/* "minimum 1, maximum 65535" of the first leaf that has one. */
static void add_range(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema, bool is_markdown)
{
    static const struct {
        const char *word, *says;
    } words[] = {
        {"minimum", "at least "},
        {"exclusiveMinimum", "more than "},
        {"maximum", "at most "},
        {"exclusiveMaximum", "less than "},
        {"minLength", "characters, at least "},
        {"maxLength", "characters, at most "},
        {"minItems", "items, at least "},
        {"maxItems", "items, at most "},
    };
    bool is_first = true;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        const zs_event *found = zs_lsp_word(s, schema, words[i].word);
        if (found != NULL) {
            if (is_first) {
                new_part(out);
            }
            zs_buf_addf(out, "%s%s", is_first ? "Range: " : ", ", words[i].says);
            add_value(out, found, is_markdown);
            is_first = false;
        }
    }
}

/* The words that may stand here, with what they mean. */
static void add_choices(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema,
                        bool is_markdown)
{
    zs_lsp_leaves leaves;
    bool is_first = true;
    zs_lsp_leaves_of(s, schema, &leaves);
    for (size_t i = 0; i < leaves.n; i++) {
        const zs_event *one = zs_event_find(leaves.items[i], ZS_STR("const"));
        if (one != NULL && leaves.n > 1) {
            new_part(out);
            zs_buf_add(out, is_markdown ? ZS_STR("- ") : ZS_STR(""));
            add_value(out, one, is_markdown);
            zs_buf_addf(out, ": %S", zs_lsp_word_text(s, leaves.items[i], "description"));
        }
        const zs_event *words = zs_event_find(leaves.items[i], ZS_STR("enum"));
        const zs_event *word = words != NULL ? words + 1 : NULL;
        for (uint32_t k = 0; words != NULL && words->kind == ZS_EVENT_LIST && k < words->count;
             k++, word = zs_event_next(word)) {
            if (is_first) {
                new_part(out);
            }
            zs_buf_add(out, is_first ? ZS_STR("One of ") : ZS_STR(", "));
            add_value(out, word, is_markdown);
            is_first = false;
        }
    }
}

void zs_lsp_describe_schema(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema,
                            bool is_markdown)
{
    zs_str description = zs_lsp_word_text(s, schema, "description");
    const zs_event *fallback = zs_lsp_word(s, schema, "default");
    const zs_event *examples = zs_lsp_word(s, schema, "examples");
    if (description.n > 0) {
        new_part(out);
        zs_buf_add(out, description);
    }
    if (zs_lsp_word_is_true(s, schema, "deprecated")) {
        new_part(out);
        zs_buf_add(out, ZS_STR("On its way out."));
    }
    add_choices(out, s, schema, is_markdown);
    add_range(out, s, schema, is_markdown);
    if (fallback != NULL) {
        new_part(out);
        zs_buf_add(out, ZS_STR("Default: "));
        add_value(out, fallback, is_markdown);
    }
    if (examples != NULL && examples->kind == ZS_EVENT_LIST && examples->count > 0) {
        const zs_event *example = examples + 1;
        new_part(out);
        for (uint32_t i = 0; i < examples->count && i < EXAMPLES_MAX;
             i++, example = zs_event_next(example)) {
            zs_buf_add(out, i == 0 ? ZS_STR("Example: ") : ZS_STR(", "));
            add_value(out, example, is_markdown);
        }
    }
}

/* ---- the ledger ------------------------------------------------------------------------------ */
static void add_row(zs_buf *out, const zs_ledger_row *row, bool is_markdown)
{
    zs_str sign = is_markdown ? ZS_STR("`") : ZS_STR("");
    new_part(out);
    zs_buf_add(out, ZS_STR("In config.json: "));
    if (row->decision == ZS_DECISION_TRANSLATED) {
        zs_buf_addf(out, "%S%s%S (%s)", sign, zs_ledger_says(row), sign, zs_ledger_by(row));
        return;
    }
    zs_str word =
        zs_str_sub(zs_str_of(zs_ledger_by(row)), 0, zs_str_find(zs_str_of(zs_ledger_by(row)), ' '));
    const char *reason = row->decision == ZS_DECISION_NOT_RUNTIME ? zs_ledger_reason(word) : NULL;
    zs_buf_addf(out, "%s",
                row->decision == ZS_DECISION_REJECTED ? "it cannot be said; " : "nothing; ");
    zs_buf_addf(out, "%s", zs_ledger_says(row));
    if (reason != NULL) {
        zs_buf_addf(out, ". Read by %s", reason);
    }
    zs_buf_addf(out, " (%s)", zs_ledger_by(row));
}

/* The decision on a field; on one with fields below, when it is the same for all. */
static void add_decision(zs_buf *out, zs_str path, bool is_markdown)
{
    const zs_ledger_row *row = zs_ledger_find(path), *only = NULL;
    bool is_one = true;
    if (path.n == 0) {
        return;
    }
    for (size_t i = 0; row == NULL && is_one && zs_ledger_at(i) != NULL; i++) {
        const zs_ledger_row *below = zs_ledger_at(i);
        zs_str name = zs_str_of(zs_ledger_path(below));
        if (!zs_str_starts(name, path) || name.n == path.n ||
            strchr(".[<", name.p[path.n]) == NULL) {
            continue;
        }
        is_one = only == NULL || (only->decision == below->decision &&
                                  strcmp(zs_ledger_by(only), zs_ledger_by(below)) == 0 &&
                                  strcmp(zs_ledger_says(only), zs_ledger_says(below)) == 0);
        only = below;
    }
    row = row == NULL && is_one ? only : row;
    if (row != NULL) {
        add_row(out, row, is_markdown);
    }
}

void zs_lsp_describe(zs_buf *out, const zs_lsp_schema *s, const zs_lsp_document *d, uint32_t node,
                     const zs_lsp_place *place, bool is_markdown)
{
    zs_str name = place->name.n > 0 ? place->name : zs_lsp_key_of(&d->outline, node);
    if (name.n > 0) {
        zs_buf_addf(out, is_markdown ? "**%S**: " : "%S: ", name);
    }
    zs_lsp_type_words(out, s, place->schema);
    if (place->is_required) {
        zs_buf_add(out, ZS_STR("; required"));
    }
    zs_lsp_describe_schema(out, s, place->schema, is_markdown);
    if (d->kind == ZS_DOCUMENT_DEPLOYMENT) {
        zs_str path = zs_str_of(place->path);
        add_decision(out, zs_str_sub(path, 1, path.n), is_markdown);
    }
}
