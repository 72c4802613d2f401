/* What a schema expects, in words. */
#include "lsp/schema.h"

#include "base/banned.h"

/* JSON Schema's types, as people say them. */
static const struct {
    const char *type, *words;
} types[] = {
    {"string", "text"},           {"integer", "a whole number"}, {"number", "a number"},
    {"boolean", "true or false"}, {"array", "a list"},           {"object", "a map"},
};

static zs_str text_of(const zs_event *leaf, const char *word)
{
    const zs_event *found = zs_event_find(leaf, zs_str_of(word));
    return found != NULL && found->kind == ZS_EVENT_SCALAR ? found->text : (zs_str){NULL, 0};
}

/* "a list of text", "a map of a service" ... one level deep. */
static void add_element(zs_buf *out, const zs_lsp_schema *s, const zs_event *leaf)
{
    const zs_event *element = zs_event_find(leaf, ZS_STR("items"));
    if (element == NULL) {
        element = zs_event_find(leaf, ZS_STR("additionalProperties"));
    }
    if (element == NULL || element->kind != ZS_EVENT_MAP) {
        return;
    }
    zs_lsp_leaves leaves;
    zs_lsp_leaves_of(s, element, &leaves);
    zs_str name = zs_lsp_word_text(s, element, "x-name");
    for (size_t i = 0; name.n == 0 && leaves.n == 1 && i < sizeof types / sizeof types[0]; i++) {
        bool is_it = zs_lsp_is_type(leaves.items[0], types[i].type);
        name = is_it ? zs_str_of(types[i].words) : name;
    }
    if (name.n > 0) {
        zs_buf_addf(out, "; each is %S", name);
    }
}

/* One alternative: in the words of the schema when it has some. */
static void add_leaf(zs_buf *out, const zs_lsp_schema *s, const zs_event *leaf)
{
    zs_str expect = text_of(leaf, "x-expect"), unit = text_of(leaf, "x-unit");
    const zs_event *one = zs_event_find(leaf, ZS_STR("const"));
    bool is_named = zs_lsp_is_type(leaf, "object") && text_of(leaf, "x-name").n > 0;
    if (one != NULL && one->kind == ZS_EVENT_SCALAR) {
        zs_buf_addf(out, "the word %Q", one->text);
    } else if (zs_event_find(leaf, ZS_STR("enum")) != NULL) {
        zs_buf_add(out, ZS_STR("one of these words"));
    } else if (is_named) {
        zs_buf_add(out, text_of(leaf, "x-name"));
    } else if (expect.n > 0 && !zs_lsp_is_type(leaf, "object") && !zs_lsp_is_type(leaf, "array")) {
        zs_buf_add(out, expect);
    } else {
        const char *words = "anything";
        for (size_t i = sizeof types / sizeof types[0]; i > 0; i--) {
            words = zs_lsp_is_type(leaf, types[i - 1].type) ? types[i - 1].words : words;
        }
        zs_buf_add(out, zs_str_of(words));
        add_element(out, s, leaf);
    }
    if (unit.n > 0) {
        zs_buf_addf(out, " (unit: %S)", unit);
    }
}

void zs_lsp_type_words(zs_buf *out, const zs_lsp_schema *s, const zs_event *schema)
{
    zs_lsp_leaves leaves;
    size_t begin = out->n;
    bool has_words = false;
    zs_lsp_leaves_of(s, schema, &leaves);
    for (size_t i = 0; i < leaves.n; i++) {
        const zs_event *leaf = leaves.items[i];
        const zs_event *type = zs_event_find(leaf, ZS_STR("type"));
        bool is_null =
            type != NULL && type->kind == ZS_EVENT_SCALAR && zs_str_is(type->text, "null");
        bool is_word = zs_event_find(leaf, ZS_STR("const")) != NULL;
        if (is_null || (is_word && has_words)) {
            continue;
        }
        if (out->n > begin) {
            zs_buf_add(out, ZS_STR(" or "));
        }
        has_words = has_words || is_word;
        if (is_word && leaves.n > 1) {
            zs_buf_add(out, ZS_STR("one of these words"));
        } else {
            add_leaf(out, s, leaf);
        }
    }
}
