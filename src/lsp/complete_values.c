/* Completion of values: the words of an enum, constants, defaults, examples. */
#include "lsp/complete.h"

#include "base/number.h"

#include "base/banned.h"

enum { VALUES_MAX = 64, QUOTED_MAX = 64 << 10 };

typedef struct values {
    zs_str seen[VALUES_MAX];
    size_t n;
} values;

/* Would a plain YAML scalar of this text mean something else, or break the line? */
static bool needs_quotes(zs_str s)
{
    double number;
    static const char *const words[] = {"true", "false", "null", "~"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (zs_str_eq_nocase(s, zs_str_of(words[i]))) {
            return true;
        }
    }
    for (size_t i = 0; i < s.n; i++) {
        bool is_before_blank = i + 1 == s.n || s.p[i + 1] == ' ';
        if ((unsigned char)s.p[i] < ' ' || (s.p[i] == ':' && is_before_blank) ||
            (s.p[i] == '#' && i > 0 && s.p[i - 1] == ' ') || strchr("[]{},", s.p[i]) != NULL) {
            return true;
        }
    }
    return s.n == 0 || strchr("-?:#&*!|>'\"%@` ", s.p[0]) != NULL || s.p[s.n - 1] == ' ' ||
           zs_parse_double(s, &number) != ZS_NUMBER_SYNTAX;
}

zs_str zs_lsp_scalar_text(zs_arena *a, const zs_event *value, bool is_json)
{
    zs_buf out;
    zs_json_writer w;
    bool is_text = value->style == ZS_STYLE_QUOTED;
    if (!is_text || (!is_json && !needs_quotes(value->text))) {
        return value->text;
    }
    zs_buf_init(&out, a, QUOTED_MAX);
    zs_json_init(&w, &out, true);
    zs_json_str(&w, value->text);
    return out.failed ? (zs_str){"", 0} : zs_buf_str(&out);
}

/* One value, unless it was offered. */
static void offer(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked, values *all,
                  const zs_event *value, zs_str about, const char *order, zs_str start)
{
    if (value->kind != ZS_EVENT_SCALAR || all->n == VALUES_MAX) {
        return;
    }
    for (size_t i = 0; i < all->n; i++) {
        if (zs_str_eq(all->seen[i], value->text)) {
            return;
        }
    }
    all->seen[all->n++] = value->text;
    zs_str text[] = {start, zs_lsp_scalar_text(c->a, value, zs_lsp_document_is_json(d))};
    zs_lsp_offer offered = {.label = value->text, .documentation = about};
    offered.kind = order[0] == '0' ? ZS_LSP_KIND_ENUM_MEMBER : ZS_LSP_KIND_VALUE;
    offered.text = zs_str_concat(c->a, text, 2);
    offered.sort = zs_format(c->a, "%s%u", order, (unsigned)(all->n + 100));
    zs_lsp_write_offer(c, d, asked, &offered);
}

/* The items of a list, with what `about` (a list as long, or NULL) says of each. */
static void offer_list(zs_lsp_call *c, const zs_lsp_document *d, const zs_lsp_asked *asked,
                       values *all, const zs_event *list, const zs_event *about, const char *order,
                       zs_str start)
{
    if (list == NULL || list->kind != ZS_EVENT_LIST) {
        return;
    }
    const zs_event *item = list + 1, *word = about != NULL ? about + 1 : NULL;
    uint32_t n_words = about != NULL && about->kind == ZS_EVENT_LIST ? about->count : 0;
    for (uint32_t i = 0; i < list->count; i++, item = zs_event_next(item)) {
        zs_str words = {"", 0};
        if (word != NULL && i < n_words) {
            words = word->kind == ZS_EVENT_SCALAR ? word->text : words;
            word = zs_event_next(word);
        }
        offer(c, d, asked, all, item, words, order, start);
    }
}

void zs_lsp_offer_values(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                         const zs_lsp_asked *asked, const zs_event *schema, zs_str start)
{
    static const zs_event truths[] = {
        {.kind = ZS_EVENT_SCALAR, .core = ZS_CORE_BOOL, .skip = 1, .text = {"true", 4}},
        {.kind = ZS_EVENT_SCALAR, .core = ZS_CORE_BOOL, .skip = 1, .text = {"false", 5}},
    };
    zs_lsp_leaves leaves;
    values all = {.n = 0};
    zs_lsp_leaves_of(s, schema, &leaves);
    for (size_t i = 0; i < leaves.n; i++) {
        const zs_event *leaf = leaves.items[i];
        const zs_event *one = zs_event_find(leaf, ZS_STR("const"));
        if (one != NULL) {
            offer(c, d, asked, &all, one, zs_lsp_word_text(s, leaf, "description"), "0", start);
        }
        offer_list(c, d, asked, &all, zs_event_find(leaf, ZS_STR("enum")),
                   zs_event_find(leaf, ZS_STR("enumDescriptions")), "0", start);
        bool is_truth = zs_lsp_is_type(leaf, "boolean") && !zs_lsp_is_type(leaf, "string");
        for (size_t k = 0; is_truth && k < 2; k++) {
            offer(c, d, asked, &all, &truths[k], (zs_str){"", 0}, "0", start);
        }
    }
    const zs_event *fallback = zs_lsp_word(s, schema, "default");
    if (fallback != NULL) {
        offer(c, d, asked, &all, fallback, ZS_STR("The default."), "1", start);
    }
    if (!zs_lsp_word_is_true(s, schema, "x-sensitive")) {
        offer_list(c, d, asked, &all, zs_lsp_word(s, schema, "examples"), NULL, "2", start);
    }
}
