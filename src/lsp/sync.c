/* The life of a connection: initialize, the texts of open documents, configuration. Follows
 * LSP 3.17 "Lifecycle messages" and "Text document synchronization". */
#include "lsp/server.h"

#include "base/number.h"

#include "base/banned.h"

/* ---- initialize ------------------------------------------------------------------------------ */
/* The first encoding of the client's list that is known; UTF-16 when it has none. */
static zs_lsp_encoding choose_encoding(const zs_event *list)
{
    static const struct {
        const char *name;
        zs_lsp_encoding encoding;
    } known[] = {{"utf-8", ZS_LSP_UTF8}, {"utf-16", ZS_LSP_UTF16}, {"utf-32", ZS_LSP_UTF32}};
    const zs_event *item = list != NULL ? list + 1 : NULL;
    for (uint32_t i = 0; list != NULL && list->kind == ZS_EVENT_LIST && i < list->count;
         i++, item = zs_event_next(item)) {
        for (size_t k = 0; k < sizeof known / sizeof known[0]; k++) {
            if (item->kind == ZS_EVENT_SCALAR && zs_str_is(item->text, known[k].name)) {
                return known[k].encoding;
            }
        }
    }
    return ZS_LSP_UTF16;
}

/* A list of numbers has this one. */
static bool list_has_number(const zs_event *list, uint32_t number)
{
    const zs_event *item = list != NULL ? list + 1 : NULL;
    uint32_t n;
    for (uint32_t i = 0; list != NULL && list->kind == ZS_EVENT_LIST && i < list->count;
         i++, item = zs_event_next(item)) {
        if (zs_lsp_u32_of(item, &n) && n == number) {
            return true;
        }
    }
    return false;
}

/* Of what a client can do, all that changes an answer here. */
static zs_lsp_client read_client(const zs_event *params)
{
    enum { UNNECESSARY = 1, DEPRECATED = 2, AS_IS = 1, ITEM_DEPRECATED = 1 };
    const zs_event *c = zs_lsp_member(params, "capabilities");
    const zs_event *diagnostics = zs_lsp_member(c, "textDocument.publishDiagnostics");
    const zs_event *tags = zs_lsp_member(diagnostics, "tagSupport.valueSet");
    const zs_event *item = zs_lsp_member(c, "textDocument.completion.completionItem");
    return (zs_lsp_client){
        .encoding = choose_encoding(zs_lsp_member(c, "general.positionEncodings")),
        .has_snippets = zs_lsp_is_true(zs_lsp_member(item, "snippetSupport")),
        .has_document_changes =
            zs_lsp_is_true(zs_lsp_member(c, "workspace.workspaceEdit.documentChanges")),
        .has_related = zs_lsp_is_true(zs_lsp_member(diagnostics, "relatedInformation")),
        .has_unnecessary = list_has_number(tags, UNNECESSARY),
        .has_deprecated = list_has_number(tags, DEPRECATED),
        .has_symbol_tree = zs_lsp_is_true(
            zs_lsp_member(c, "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")),
        .has_hover_markdown =
            zs_lsp_list_has(zs_lsp_member(c, "textDocument.hover.contentFormat"), "markdown"),
        .has_item_markdown =
            zs_lsp_list_has(zs_lsp_member(item, "documentationFormat"), "markdown"),
        .has_as_is = list_has_number(zs_lsp_member(item, "insertTextModeSupport.valueSet"), AS_IS),
        .has_deprecated_items =
            list_has_number(zs_lsp_member(item, "tagSupport.valueSet"), ITEM_DEPRECATED),
    };
}

static void write_true(zs_json_writer *w, const char *key)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_bool(w, true);
}

/* Writes a list of texts that ends with NULL. */
static void write_texts(zs_json_writer *w, const char *key, const char *const *texts)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_list(w);
    for (; *texts != NULL; texts++) {
        zs_json_str(w, zs_str_of(*texts));
    }
    zs_json_end_list(w);
}

/* What this server can do. */
static void write_capabilities(zs_json_writer *w, zs_lsp_encoding encoding)
{
    static const char *const encodings[] = {
        [ZS_LSP_UTF16] = "utf-16", [ZS_LSP_UTF8] = "utf-8", [ZS_LSP_UTF32] = "utf-32"};
    static const char *const triggers[] = {":", " ", "-", "*", "\"", NULL};
    static const char *const actions[] = {"quickfix", "source.fixAll.zspecc", NULL};
    enum { INCREMENTAL = 2 };
    zs_lsp_write_text(w, "positionEncoding", zs_str_of(encodings[encoding]));
    zs_json_key(w, ZS_STR("textDocumentSync"));
    zs_json_begin_object(w);
    write_true(w, "openClose");
    zs_lsp_write_number(w, "change", INCREMENTAL);
    zs_json_end_object(w);
    write_true(w, "hoverProvider");
    zs_json_key(w, ZS_STR("completionProvider"));
    zs_json_begin_object(w);
    write_texts(w, "triggerCharacters", triggers);
    zs_json_end_object(w);
    write_true(w, "definitionProvider");
    write_true(w, "referencesProvider");
    write_true(w, "documentHighlightProvider");
    write_true(w, "documentSymbolProvider");
    zs_json_key(w, ZS_STR("codeActionProvider"));
    zs_json_begin_object(w);
    write_texts(w, "codeActionKinds", actions);
    zs_json_end_object(w);
}

bool zs_lsp_initialize(zs_lsp_call *c)
{
    zs_lsp *l = c->l;
    if (c->params == NULL || c->params->kind != ZS_EVENT_MAP) {
        return false;
    }
    l->is_initialized = true;
    l->client = read_client(c->params);
    zs_lsp_configure(l, c->a, zs_lsp_member(c->params, "initializationOptions"));
    zs_json_begin_object(c->w);
    zs_json_key(c->w, ZS_STR("capabilities"));
    zs_json_begin_object(c->w);
    write_capabilities(c->w, l->client.encoding);
    zs_json_end_object(c->w);
    zs_json_key(c->w, ZS_STR("serverInfo"));
    zs_json_begin_object(c->w);
    zs_lsp_write_text(c->w, "name", ZS_STR("zspecc"));
    zs_lsp_write_text(c->w, "version", zs_str_of(ZSPEC_VERSION));
    zs_json_end_object(c->w);
    zs_json_end_object(c->w);
    return true;
}

/* ---- settings -------------------------------------------------------------------------------- */
/* Reads the file of `facts`; says so when it cannot be read. */
static void read_facts(zs_lsp *l, zs_arena *a, zs_str path, zs_lsp_settings *settings)
{
    const char *why = "there are no files here";
    zs_str bytes;
    if (l->host.read_file != NULL &&
        l->host.read_file(l->host.context, &settings->a, path, &bytes, &why)) {
        settings->facts_name = zs_str_copy(&settings->a, path);
        settings->facts = bytes;
    } else if (!settings->a.failed) {
        zs_lsp_show(l, a, zs_format(a, "facts: %Q: %s", path, why));
    }
}

/* Takes the levels that a session takes; says which it does not. */
static bool read_levels(zs_lsp *l, zs_arena *a, const zs_event *map, zs_lsp_settings *settings)
{
    zs_session *judge = map->count > 0 ? zs_session_new(NULL) : NULL;
    const zs_event *at = map + 1;
    settings->levels = zs_arena_array(&settings->a, map->count, sizeof *settings->levels);
    bool ok = settings->levels != NULL && (judge != NULL || map->count == 0);
    for (uint32_t i = 0; ok && i < map->count; i++, at = zs_event_next(at + 1)) {
        zs_str word = {NULL, 0};
        zs_lsp_text_of(at + 1, &word);
        zs_lsp_level level = {zs_str_copy(&settings->a, at->text), zs_str_copy(&settings->a, word)};
        ok = !settings->a.failed;
        if (ok && zs_set_level(judge, level.code.p, level.level.p)) {
            settings->levels[settings->n_levels++] = level;
        } else if (ok) {
            zs_lsp_show(l, a,
                        zs_format(a, "levels: %Q cannot be %Q: write error, warning or no",
                                  at->text, word));
        }
    }
    zs_session_free(judge);
    return ok;
}

void zs_lsp_configure(zs_lsp *l, zs_arena *a, const zs_event *options)
{
    const zs_event *levels = zs_lsp_member(options, "levels");
    zs_lsp_settings settings = {.facts_name = {NULL, 0}};
    zs_str path;
    bool ok = true;
    zs_arena_init(&settings.a, l->host.memory, 0);
    if (zs_lsp_text_of(zs_lsp_member(options, "facts"), &path) && path.n > 0) {
        read_facts(l, a, path, &settings);
    }
    if (levels != NULL && levels->kind == ZS_EVENT_MAP) {
        ok = read_levels(l, a, levels, &settings);
    }
    if (!ok || settings.a.failed) {
        zs_arena_release(&settings.a);
        l->state = ZS_LSP_NO_MEMORY;
        return;
    }
    zs_arena_release(&l->settings.a);
    l->settings = settings;
    for (zs_lsp_document *d = l->documents; d != NULL; d = d->next) {
        d->is_stale = true;
        d->is_unpublished = true;
    }
}

void zs_lsp_did_configure(zs_lsp_call *c)
{
    const zs_event *settings = zs_lsp_member(c->params, "settings");
    const zs_event *ours = zs_lsp_member(settings, "zspecc");
    zs_lsp_configure(c->l, c->a, ours != NULL ? ours : settings);
}

/* ---- texts ----------------------------------------------------------------------------------- */
static void read_version(zs_lsp_document *d, const zs_event *version)
{
    int64_t n = 0;
    d->has_version = version != NULL && version->kind == ZS_EVENT_SCALAR &&
                     zs_parse_i64(version->text, &n) == ZS_NUMBER_OK;
    d->version = n;
}

void zs_lsp_did_open(zs_lsp_call *c)
{
    const zs_event *item = zs_lsp_member(c->params, "textDocument");
    zs_str uri, text, language = {NULL, 0};
    if (!zs_lsp_text_of(zs_lsp_member(item, "uri"), &uri) ||
        !zs_lsp_text_of(zs_lsp_member(item, "text"), &text)) {
        return;
    }
    zs_lsp_text_of(zs_lsp_member(item, "languageId"), &language);
    zs_lsp_document *d = zs_lsp_document_find(c->l, uri);
    if (d != NULL) { /* opened twice: the newest text counts */
        zs_lsp_document_close(c->l, d);
    }
    d = zs_lsp_document_open(c->l, uri, language, text);
    if (d == NULL) {
        c->l->state = ZS_LSP_NO_MEMORY;
        return;
    }
    read_version(d, zs_lsp_member(item, "version"));
}

/* One change on top of `text`: the new text, or {NULL, 0} when the change cannot be read or there
 * is no memory. */
static zs_str change(const zs_lsp_call *c, const zs_lsp_text *text, const zs_event *item)
{
    zs_lsp_position start, end;
    zs_str with;
    const zs_event *range = zs_lsp_member(item, "range");
    if (!zs_lsp_text_of(zs_lsp_member(item, "text"), &with)) {
        return (zs_str){NULL, 0};
    }
    if (range == NULL) {
        return zs_str_copy(c->a, with);
    }
    if (!zs_lsp_position_in(zs_lsp_member(range, "start"), &start) ||
        !zs_lsp_position_in(zs_lsp_member(range, "end"), &end)) {
        return (zs_str){NULL, 0};
    }
    size_t from = zs_lsp_offset_of(text, start, c->l->client.encoding);
    size_t to = zs_lsp_offset_of(text, end, c->l->client.encoding);
    to = to > from ? to : from;
    zs_str parts[] = {zs_str_sub(text->bytes, 0, from), with,
                      zs_str_sub(text->bytes, to, text->bytes.n)};
    return zs_str_concat(c->a, parts, 3);
}

void zs_lsp_did_change(zs_lsp_call *c)
{
    const zs_event *item = zs_lsp_member(c->params, "textDocument");
    const zs_event *changes = zs_lsp_member(c->params, "contentChanges");
    zs_str uri;
    zs_lsp_document *d =
        zs_lsp_text_of(zs_lsp_member(item, "uri"), &uri) ? zs_lsp_document_find(c->l, uri) : NULL;
    if (d == NULL || changes == NULL || changes->kind != ZS_EVENT_LIST) {
        return;
    }
    zs_lsp_text text = d->text;
    const zs_event *at = changes + 1;
    for (uint32_t i = 0; i < changes->count; i++, at = zs_event_next(at)) {
        zs_str bytes = change(c, &text, at);
        if (bytes.p != NULL && !zs_lsp_text_init(c->a, bytes, &text)) {
            return; /* no memory; the arena remembers */
        }
    }
    if (c->a->failed || !zs_lsp_document_set(c->l, d, text.bytes)) {
        c->l->state = ZS_LSP_NO_MEMORY;
        return;
    }
    read_version(d, zs_lsp_member(item, "version"));
}

void zs_lsp_did_close(zs_lsp_call *c)
{
    zs_str uri;
    bool has_uri = zs_lsp_text_of(zs_lsp_member(c->params, "textDocument.uri"), &uri);
    zs_lsp_document *d = has_uri ? zs_lsp_document_find(c->l, uri) : NULL;
    if (d != NULL) {
        zs_lsp_document_close(c->l, d);
        zs_lsp_publish(c->l, c->a, NULL, uri);
    }
}
