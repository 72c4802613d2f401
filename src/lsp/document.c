/* Open documents: their texts, and what the compiler finds in them. Each analysis has sessions of
 * its own, which are freed when the next one begins: a server runs for days. */
#include "lsp/server.h"

#include "generated/finding/finding.h"
#include "generated/oci_features/oci_features.h"
#include "generated/oci_state/oci_state.h"
#include "text/read.h"

#include "base/banned.h"

enum {
    ANALYSIS_BYTES_MAX = 1 << 30, /* memory of one session */
    SERVICES_MAX = 64,            /* compiled as one types */
    NAME_MAX_BYTES = 255,
};

/* ---- names ----------------------------------------------------------------------------------- */
static int hex_of(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* The last part of a URI, `%20` and the like decoded: what the document is called in messages. */
static zs_str name_of(zs_arena *a, zs_str uri, zs_str language)
{
    size_t begin = uri.n;
    while (begin > 0 && uri.p[begin - 1] != '/' && uri.p[begin - 1] != ':') {
        begin--;
    }
    zs_str part = zs_str_sub(uri, begin, NAME_MAX_BYTES);
    char *name = zs_arena_alloc(a, part.n + sizeof ".json");
    size_t n = 0;
    for (size_t i = 0; name != NULL && i < part.n; i++) {
        int high = part.p[i] == '%' && i + 2 < part.n ? hex_of(part.p[i + 1]) : -1;
        int low = high >= 0 ? hex_of(part.p[i + 2]) : -1;
        bool is_coded = low >= 0 && (high > 0 || low > 0);
        name[n++] = is_coded ? (char)(high * 16 + low) : part.p[i];
        i += is_coded ? 2 : 0;
    }
    zs_str result = {name, n};
    if (name != NULL && zs_str_is(language, "json") && !zs_str_ends(result, ZS_STR(".json"))) {
        memcpy(name + n, ".json", sizeof ".json");
        result.n += sizeof ".json" - 1;
    }
    return result;
}

bool zs_lsp_document_is_json(const zs_lsp_document *d)
{
    return zs_str_ends(d->name, ZS_STR(".json"));
}

/* ---- opening and closing --------------------------------------------------------------------- */
static void forget_analysis(zs_lsp_document *d)
{
    zs_session_free(d->compiled);
    zs_session_free(d->checked);
    d->compiled = NULL;
    d->checked = NULL;
    d->findings = NULL;
    d->n_findings = 0;
    d->has_no_memory = false;
}

void zs_lsp_document_release(zs_lsp_document *d)
{
    forget_analysis(d);
    zs_arena_release(&d->a);
}

zs_lsp_document *zs_lsp_document_find(const zs_lsp *l, zs_str uri)
{
    zs_lsp_document *d = l->documents;
    while (d != NULL && !zs_str_eq(d->uri, uri)) {
        d = d->next;
    }
    return d;
}

zs_lsp_document *zs_lsp_document_open(zs_lsp *l, zs_str uri, zs_str language, zs_str bytes)
{
    zs_arena self;
    zs_arena_init(&self, l->host.memory, 0);
    zs_lsp_document *d = zs_arena_alloc(&self, sizeof *d);
    if (d != NULL) {
        d->uri = zs_str_copy(&self, uri);
        d->name = name_of(&self, uri, language);
    }
    if (d == NULL || self.failed) {
        zs_arena_release(&self);
        return NULL;
    }
    d->self = self;
    d->kind = ZS_DOCUMENT_ANY;
    zs_arena_init(&d->a, l->host.memory, 0);
    if (!zs_lsp_document_set(l, d, bytes)) {
        self = d->self;
        zs_arena_release(&self);
        return NULL;
    }
    d->next = l->documents;
    l->documents = d;
    return d;
}

void zs_lsp_document_close(zs_lsp *l, zs_lsp_document *d)
{
    zs_lsp_document **at = &l->documents;
    while (*at != d) {
        at = &(*at)->next;
    }
    *at = d->next;
    zs_lsp_document_release(d);
    zs_arena self = d->self; /* the document lives in its own arena */
    zs_arena_release(&self);
}

/* The kind that the members at the root tell; while nothing tells, what it was before. */
static zs_document guess(const zs_lsp_outline *o, zs_document before)
{
    zs_document kind;
    const char *member;
    for (size_t i = 0; (member = zs_session_kind_mark(i, &kind)) != NULL; i++) {
        if (zs_lsp_entry_of(o, 0, zs_str_of(member)) != ZS_LSP_NO_NODE) {
            return kind;
        }
    }
    return before;
}

bool zs_lsp_document_set(zs_lsp *l, zs_lsp_document *d, zs_str bytes)
{
    zs_arena a;
    zs_lsp_text text;
    zs_lsp_outline outline;
    zs_arena_init(&a, l->host.memory, 0);
    zs_str copy = zs_str_copy(&a, bytes);
    if (copy.p == NULL || !zs_lsp_text_init(&a, copy, &text) ||
        !zs_lsp_outline_init(&a, copy, &outline)) {
        zs_arena_release(&a);
        return false;
    }
    zs_lsp_document_release(d);
    d->a = a;
    d->text = text;
    d->outline = outline;
    d->kind = guess(&outline, d->kind);
    d->is_stale = true;
    d->is_unpublished = true;
    return true;
}

/* ---- analysis -------------------------------------------------------------------------------- */
/* A session with the client's levels; NULL without memory. */
static zs_session *new_session(zs_lsp *l)
{
    zs_memory memory = {.limit = ANALYSIS_BYTES_MAX};
    if (l->host.memory != NULL) {
        memory.alloc = l->host.memory->alloc;
        memory.free = l->host.memory->free;
        memory.context = l->host.memory->context;
    }
    zs_session *s = zs_session_new(&memory);
    for (uint32_t i = 0; s != NULL && i < l->settings.n_levels; i++) {
        const zs_lsp_level *level = &l->settings.levels[i];
        zs_set_level(s, level->code.p, level->level.p);
    }
    return s;
}

/* What only a compile finds, when there are facts to compile for. */
static void compile(zs_lsp *l, zs_lsp_document *d)
{
    const zs_lsp_settings *settings = &l->settings;
    bool is_wanted = d->kind == ZS_DOCUMENT_DEPLOYMENT && settings->facts_name.n > 0 &&
                     zs_error_count(d->checked) == 0 && !zs_out_of_memory(d->checked);
    zs_session *s = is_wanted ? new_session(l) : NULL;
    d->compiled = s;
    if (s == NULL || !zs_add_deployment(s, d->name.p, d->text.bytes.p, d->text.bytes.n) ||
        !zs_set_facts(s, settings->facts_name.p, settings->facts.p, settings->facts.n)) {
        return;
    }
    for (size_t i = 0; i < zs_service_count(s) && i < SERVICES_MAX; i++) {
        zs_text name = zs_service_name(s, i), config;
        zs_str copy = zs_str_copy(&s->a, (zs_str){name.bytes, name.size});
        if (copy.p == NULL) {
            return;
        }
        (void)zs_compile(s, copy.p, true, &config);
    }
}

/* Was the same said at the same place? */
static bool is_known(const zs_lsp_document *d, const zs_diag *diag)
{
    for (uint32_t i = 0; i < d->n_findings; i++) {
        const zs_diag *other = d->findings[i].diag;
        bool is_same_place =
            other->at.begin == diag->at.begin && other->at.length == diag->at.length;
        if (other->code == diag->code && is_same_place &&
            zs_str_eq(other->message, diag->message)) {
            return true;
        }
    }
    return false;
}

static void add_findings(zs_lsp_document *d, zs_session *s)
{
    for (uint32_t i = 0; s != NULL && i < s->diags.n; i++) {
        if (s != d->compiled || !is_known(d, s->diags.items[i])) {
            d->findings[d->n_findings++] = (zs_lsp_finding){s, s->diags.items[i]};
        }
    }
}

bool zs_lsp_document_analyze(zs_lsp *l, zs_lsp_document *d)
{
    if (!d->is_stale) {
        return true;
    }
    forget_analysis(d);
    d->checked = new_session(l);
    if (d->checked == NULL) {
        d->a.failed = true;
        return false;
    }
    (void)zs_check_document(d->checked, d->kind, d->name.p, d->text.bytes.p, d->text.bytes.n);
    compile(l, d);
    size_t n = (size_t)d->checked->diags.n + (d->compiled != NULL ? d->compiled->diags.n : 0);
    d->findings = zs_arena_array(&d->a, n, sizeof *d->findings);
    if (d->findings == NULL) {
        return false;
    }
    d->has_no_memory =
        zs_out_of_memory(d->checked) || (d->compiled != NULL && zs_out_of_memory(d->compiled));
    add_findings(d, d->checked);
    add_findings(d, d->compiled);
    d->is_stale = false;
    return true;
}

/* ---- schemas --------------------------------------------------------------------------------- */
static zs_str schema_text(zs_document kind)
{
    switch (kind) {
    case ZS_DOCUMENT_CDI:
        return (zs_str){zs_cdi_schema_text, zs_cdi_schema_size};
    case ZS_DOCUMENT_OCI:
        return (zs_str){zs_oci_schema_text, zs_oci_schema_size};
    case ZS_DOCUMENT_OCI_STATE:
        return (zs_str){zs_oci_state_schema_text, zs_oci_state_schema_size};
    case ZS_DOCUMENT_OCI_FEATURES:
        return (zs_str){zs_oci_features_schema_text, zs_oci_features_schema_size};
    case ZS_DOCUMENT_IMAGE:
        return (zs_str){zs_img_schema_text, zs_img_schema_size};
    case ZS_DOCUMENT_FINDING:
        return (zs_str){zs_rep_schema_text, zs_rep_schema_size};
    case ZS_DOCUMENT_HOST:
        return (zs_str){zs_host_schema_text, zs_host_schema_size};
    default:
        return (zs_str){zs_svc_schema_text, zs_svc_schema_size};
    }
}

/* Reads a bundled schema; its tape lives as long as the server. */
static const zs_event *read_schema(zs_lsp *l, zs_document kind)
{
    zs_sources sources;
    zs_diags diags;
    zs_tape tape;
    zs_sources_init(&sources, &l->schema_arena);
    zs_diags_init(&diags, &l->schema_arena, NULL);
    const zs_source *source = zs_sources_add(&sources, ZS_STR("schema.json"), schema_text(kind));
    bool is_read = source != NULL && zs_read_json(&l->schema_arena, source, &tape, &diags);
    return is_read ? tape.events : NULL;
}

zs_lsp_schema zs_lsp_document_schema(zs_lsp *l, const zs_lsp_document *d)
{
    zs_document kind = d->kind;
    if (kind == ZS_DOCUMENT_ANY) {
        if (zs_lsp_document_is_json(d)) {
            return (zs_lsp_schema){NULL, NULL};
        }
        kind = ZS_DOCUMENT_DEPLOYMENT; /* what a YAML file that says nothing yet will be */
    }
    if (l->schemas[kind] == NULL) {
        l->schemas[kind] = read_schema(l, kind);
    }
    zs_lsp_schema schema = {l->schemas[kind], l->schemas[kind]};
    const zs_lsp_outline *o = &d->outline;
    bool is_inner = kind == ZS_DOCUMENT_IMAGE &&
                    zs_lsp_entry_of(o, 0, ZS_STR("config")) == ZS_LSP_NO_NODE &&
                    zs_lsp_entry_of(o, 0, ZS_STR("rootfs")) == ZS_LSP_NO_NODE &&
                    zs_lsp_entry_of(o, 0, ZS_STR("architecture")) == ZS_LSP_NO_NODE;
    if (is_inner && schema.root != NULL) {
        schema.start = zs_lsp_member(schema.root, "$defs.config");
    }
    return schema;
}
