/* Completion of keys: those that are not there yet, required ones first. */
#include "lsp/complete.h"
#include "lsp/describe.h"

#include "base/banned.h"

enum { WORDS_MAX = 4 << 10, TEXT_MAX = 64 << 10, CHOICES_MAX = 12 };

/* Is the property written below the node, in one of its spellings? The one being typed is not. */
static bool is_there(const zs_lsp_document *d, const zs_lsp_asked *asked, zs_str name,
                     const zs_event *property)
{
    const zs_lsp_outline *o = &d->outline;
    const zs_event *aliases = zs_event_find(property, ZS_STR("x-alias"));
    if (asked->node == ZS_LSP_NO_NODE) {
        return false;
    }
    uint32_t found = zs_lsp_entry_of(o, asked->node, name);
    const zs_event *alias = aliases != NULL ? aliases + 1 : NULL;
    for (uint32_t i = 0; aliases != NULL && found == ZS_LSP_NO_NODE && i < aliases->count;
         i++, alias++) {
        found = zs_lsp_entry_of(o, asked->node, alias->text);
    }
    return found != ZS_LSP_NO_NODE && found != asked->typed;
}

/* A text of a snippet: `$`, `}`, `,` and `|` are its signs. */
static void add_escaped(zs_buf *out, zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (strchr("$}\\,|", s.p[i]) != NULL) {
            zs_buf_add_char(out, '\\');
        }
        zs_buf_add_char(out, s.p[i]);
    }
}

/* Is there a leaf of this type? */
static bool has_type(const zs_lsp_leaves *leaves, const char *type)
{
    for (size_t i = 0; i < leaves->n; i++) {
        if (zs_lsp_is_type(leaves->items[i], type)) {
            return true;
        }
    }
    return false;
}

/* `${1|a,b|}` of the words that a value may be; false when they are not few. */
static bool add_choices(zs_arena *a, zs_buf *out, const zs_lsp_leaves *leaves, bool is_json)
{
    zs_str words[CHOICES_MAX];
    size_t n = 0;
    for (size_t i = 0; i < leaves->n; i++) {
        const zs_event *one = zs_event_find(leaves->items[i], ZS_STR("const"));
        const zs_event *list = zs_event_find(leaves->items[i], ZS_STR("enum"));
        const zs_event *word = list != NULL ? list + 1 : one;
        uint32_t count = list != NULL ? list->count : one != NULL;
        for (uint32_t k = 0; k < count; k++, word = zs_event_next(word)) {
            if (n == CHOICES_MAX || word->kind != ZS_EVENT_SCALAR) {
                return false;
            }
            words[n++] = zs_lsp_scalar_text(a, word, is_json);
        }
    }
    for (size_t i = 0; i < n; i++) {
        zs_buf_add(out, i == 0 ? ZS_STR("${1|") : ZS_STR(","));
        add_escaped(out, words[i]);
    }
    zs_buf_add(out, n > 0 ? ZS_STR("|}") : ZS_STR(""));
    return n > 0;
}

/* What follows the colon of a new key: where the cursor goes, or the words to choose from. */
static void add_value(zs_lsp_call *c, zs_buf *out, const zs_lsp_schema *s, const zs_lsp_document *d,
                      const zs_lsp_asked *asked, const zs_event *property)
{
    const zs_lsp_client *client = &c->l->client;
    bool is_json = zs_lsp_document_is_json(d), has_snippets = client->has_snippets;
    zs_lsp_leaves leaves;
    zs_lsp_leaves_of(s, property, &leaves);
    bool is_map = has_type(&leaves, "object"), is_list = has_type(&leaves, "array");
    bool is_block = !is_json && !asked->is_flow && client->has_as_is;
    const zs_event *fallback = zs_lsp_word(s, property, "default");
    if ((is_map || is_list) && is_block) {
        zs_buf_add_char(out, '\n');
        zs_buf_add_fill(out, ' ', asked->column + 2);
        zs_buf_add(out, is_list && !is_map ? ZS_STR("- ") : ZS_STR(""));
        zs_buf_add(out, has_snippets ? ZS_STR("$1") : ZS_STR(""));
        return;
    }
    if ((is_map || is_list) && !is_json && !asked->is_flow) {
        return; /* the person goes on in the next line */
    }
    zs_buf_add_char(out, ' ');
    if (!has_snippets) {
        return;
    }
    if (is_map || is_list) {
        zs_buf_add(out, is_list && !is_map ? ZS_STR("[$1]") : ZS_STR("{$1\\}"));
    } else if (!add_choices(c->a, out, &leaves, is_json)) {
        bool has_fallback = fallback != NULL && fallback->kind == ZS_EVENT_SCALAR;
        zs_buf_add(out, has_fallback ? ZS_STR("${1:") : ZS_STR("$1"));
        if (has_fallback) {
            add_escaped(out, zs_lsp_scalar_text(c->a, fallback, is_json));
            zs_buf_add_char(out, '}');
        }
    }
}

/* One property that is not there. */
static void offer_key(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                      const zs_lsp_asked *asked, const zs_event *leaf, const zs_event *key,
                      zs_str start)
{
    const zs_event *property = key + 1;
    bool is_json = zs_lsp_document_is_json(d);
    bool is_snippet = c->l->client.has_snippets && !asked->has_colon;
    bool is_deprecated = zs_lsp_word_is_true(s, property, "deprecated");
    zs_buf words, text, about;
    zs_buf_init(&words, c->a, WORDS_MAX);
    zs_buf_init(&text, c->a, TEXT_MAX);
    zs_buf_init(&about, c->a, TEXT_MAX);
    zs_lsp_type_words(&words, s, property);
    zs_lsp_describe_schema(&about, s, property, c->l->client.has_item_markdown);
    const char *sign = is_json ? "\"" : "";
    zs_buf_addf(&text, "%S%s", start, sign);
    if (is_snippet) {
        add_escaped(&text, key->text);
    } else {
        zs_buf_add(&text, key->text);
    }
    zs_buf_addf(&text, "%s", sign);
    if (!asked->has_colon) {
        zs_buf_add_char(&text, ':');
        add_value(c, &text, s, d, asked, property);
    }
    bool is_required = zs_lsp_requires(leaf, key->text);
    zs_str order[] = {is_required     ? ZS_STR("0")
                      : is_deprecated ? ZS_STR("2")
                                      : ZS_STR("1"),
                      key->text};
    zs_lsp_offer offer = {.label = key->text,
                          .text = zs_buf_str(&text),
                          .detail = zs_buf_str(&words),
                          .documentation = zs_buf_str(&about),
                          .sort = zs_str_concat(c->a, order, 2),
                          .kind = ZS_LSP_KIND_PROPERTY,
                          .is_snippet = is_snippet,
                          .is_deprecated = is_deprecated};
    zs_lsp_write_offer(c, d, asked, &offer);
}

static const zs_event *properties_of(const zs_event *leaf)
{
    const zs_event *found = zs_event_find(leaf, ZS_STR("properties"));
    return found != NULL && found->kind == ZS_EVENT_MAP ? found : NULL;
}

/* Does a leaf before number `i` have this property? */
static bool is_offered(const zs_lsp_leaves *leaves, size_t i, zs_str name)
{
    for (size_t k = 0; k < i; k++) {
        const zs_event *properties = properties_of(leaves->items[k]);
        if (properties != NULL && zs_event_find(properties, name) != NULL) {
            return true;
        }
    }
    return false;
}

/* The variants of a union: as long as its tag is open, the tag is what is asked for. */
static void offer_tag(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                      const zs_lsp_asked *asked, const zs_lsp_leaves *leaves, zs_str start)
{
    enum { VARIANT_WORDS = 32 };
    for (size_t i = 0; i < leaves->n && i < VARIANT_WORDS; i++) {
        const zs_event *properties = properties_of(leaves->items[i]);
        const zs_event *key = properties != NULL ? properties + 1 : NULL;
        for (uint32_t k = 0; properties != NULL && k < properties->count;
             k++, key = zs_event_next(key + 1)) {
            const zs_event *word =
                key[1].kind == ZS_EVENT_MAP ? zs_event_find(key + 1, ZS_STR("const")) : NULL;
            if (word == NULL || word->kind != ZS_EVENT_SCALAR ||
                is_there(d, asked, key->text, key + 1)) {
                continue;
            }
            bool is_json = zs_lsp_document_is_json(d);
            zs_str value = zs_lsp_scalar_text(c->a, word, is_json);
            const char *sign = is_json ? "\"" : "";
            zs_lsp_offer offer = {.kind = ZS_LSP_KIND_PROPERTY};
            offer.label = zs_format(c->a, "%S: %S", key->text, word->text);
            offer.text = asked->has_colon
                             ? zs_format(c->a, "%s%S%s", sign, key->text, sign)
                             : zs_format(c->a, "%S%s%S%s: %S", start, sign, key->text, sign, value);
            offer.documentation = zs_lsp_word_text(s, leaves->items[i], "description");
            offer.sort = zs_format(c->a, "0%S", word->text);
            zs_lsp_write_offer(c, d, asked, &offer);
        }
    }
}

/* Do several leaves have members, told apart by a constant? */
static bool is_open_union(const zs_lsp_leaves *leaves)
{
    size_t n = 0;
    for (size_t i = 0; i < leaves->n; i++) {
        const zs_event *properties = properties_of(leaves->items[i]);
        const zs_event *key = properties != NULL ? properties + 1 : NULL;
        bool has_tag = false;
        for (uint32_t k = 0; properties != NULL && k < properties->count;
             k++, key = zs_event_next(key + 1)) {
            has_tag = has_tag || (key[1].kind == ZS_EVENT_MAP &&
                                  zs_event_find(key + 1, ZS_STR("const")) != NULL);
        }
        n += has_tag;
    }
    return n > 1;
}

void zs_lsp_offer_keys(zs_lsp_call *c, const zs_lsp_schema *s, const zs_lsp_document *d,
                       const zs_lsp_asked *asked, const zs_lsp_leaves *leaves, zs_str start)
{
    if (is_open_union(leaves)) {
        offer_tag(c, s, d, asked, leaves, start);
        return;
    }
    for (size_t i = 0; i < leaves->n; i++) {
        const zs_event *properties = properties_of(leaves->items[i]);
        const zs_event *key = properties != NULL ? properties + 1 : NULL;
        for (uint32_t k = 0; properties != NULL && k < properties->count;
             k++, key = zs_event_next(key + 1)) {
            bool is_key =
                key[1].kind == ZS_EVENT_MAP && zs_event_find(key + 1, ZS_STR("x-alias-of")) == NULL;
            if (is_key && !is_there(d, asked, key->text, key + 1) &&
                !is_offered(leaves, i, key->text)) {
                offer_key(c, s, d, asked, leaves->items[i], key, start);
            }
        }
    }
}
