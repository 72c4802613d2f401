/* The library door: compiling a service, the source map, secrets. The pipe of the architecture, in
 * order: translate, check, rules beyond the schema, encode. */
#include "session.h"
#include "text/read.h"

#include "base/banned.h"

/* A config.json is kilobytes; one that would pass this is not one. */
static zs_text text_of(zs_str s)
{
    return (zs_text){s.p, s.n};
}

/* ---- secrets --------------------------------------------------------------------------------- */
bool zs_set_secrets(zs_session *s, const char *name, const char *bytes, size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    zs_tape tape;
    if (source == NULL) {
        return false;
    }
    zs_diags_hide(&s->diags, zs_span_of(source->id, 0, size));
    if (!zs_read_json(&s->a, source, &tape, &s->diags)) {
        return false;
    }
    const zs_event *root = tape.events, *scope = root + 1;
    uint32_t errors = s->diags.n_errors;
    if (root->kind != ZS_EVENT_MAP) {
        zs_diag_push(&s->diags, ZS_CODE_SECRETS_SHAPE, root->at,
                     "expected an object of scopes in the secrets file");
        return false;
    }
    for (uint32_t i = 0; i < root->count; i++, scope = zs_event_next(scope + 1)) {
        const zs_event *value = scope + 2;
        bool is_map = scope[1].kind == ZS_EVENT_MAP;
        if (!is_map) {
            zs_diag_push(&s->diags, ZS_CODE_SECRETS_SHAPE, scope->at,
                         "expected an object of secrets in scope %Q", scope->text);
        }
        for (uint32_t j = 0; is_map && j < scope[1].count; j++, value = zs_event_next(value + 1)) {
            if (value[1].kind != ZS_EVENT_SCALAR || value[1].style != ZS_STYLE_QUOTED) {
                zs_diag_push(&s->diags, ZS_CODE_SECRETS_SHAPE, value->at,
                             "expected text as the value of secret %Q", value->text);
            }
        }
    }
    s->secrets = root;
    return s->diags.n_errors == errors;
}

void zs_set_secret_provider(zs_session *s, zs_secret_provider find, void *context)
{
    s->provider = find;
    s->provider_context = context;
}

/* What the translation asks: the secrets document first, then the caller's function. */
static zs_secret_result find_secret(void *context, zs_arena *a, zs_str scope, zs_str name,
                                    zs_str *ret_value)
{
    zs_session *s = context;
    (void)a;
    const zs_event *names = s->secrets != NULL ? zs_event_find(s->secrets, scope) : NULL;
    const zs_event *value =
        names != NULL && names->kind == ZS_EVENT_MAP ? zs_event_find(names, name) : NULL;
    if (value != NULL && value->kind == ZS_EVENT_SCALAR) {
        *ret_value = value->text;
        s->has_secret = true;
        return ZS_SECRET_FOUND;
    }
    if (s->provider != NULL) {
        zs_text text = {NULL, 0};
        zs_secret_answer answer =
            s->provider(s->provider_context, text_of(scope), text_of(name), &text);
        if (answer == ZS_SECRET_IS_FOUND) {
            *ret_value = (zs_str){text.bytes, text.size};
            s->has_secret = true;
            return ZS_SECRET_FOUND;
        }
        return answer == ZS_SECRET_IS_MISSING ? ZS_SECRET_MISSING : ZS_SECRET_FAILED;
    }
    return ZS_SECRET_MISSING;
}

/* ---- services -------------------------------------------------------------------------------- */
size_t zs_service_count(const zs_session *s)
{
    return s->deployment != NULL ? s->deployment->services.n : 0;
}

zs_text zs_service_name(const zs_session *s, size_t i)
{
    return text_of(s->deployment->services.items[i].key);
}

/* Every service name of the deployment as one list for a message: `a`, `b`. */
static zs_str list_services(zs_session *s)
{
    zs_buf out;
    zs_buf_init(&out, &s->a, 4096);
    for (uint32_t i = 0; i < s->deployment->services.n; i++) {
        zs_buf_addf(&out, "%s%Q", i > 0 ? ", " : "", s->deployment->services.items[i].key);
    }
    return out.failed ? ZS_STR("too many to list") : zs_buf_str(&out);
}

/* The nearest service name to one that does not exist. */
static zs_str nearest_service(zs_session *s, zs_str name)
{
    uint32_t n = s->deployment->services.n;
    zs_str *names = zs_arena_array(&s->a, n, sizeof *names);
    for (uint32_t i = 0; names != NULL && i < n; i++) {
        names[i] = s->deployment->services.items[i].key;
    }
    return names != NULL ? zs_suggest(name, names, n) : (zs_str){NULL, 0};
}

bool zs_session_select(zs_session *s, const char *name)
{
    const zs_svc_service_map *services = &s->deployment->services;
    zs_str wanted = name != NULL ? zs_str_of(name) : (zs_str){NULL, 0};
    for (uint32_t i = 0; i < services->n; i++) {
        if (name != NULL ? zs_str_eq(services->items[i].key, wanted) : services->n == 1) {
            s->input.service = &services->items[i];
            s->input.service_at = services->at[i];
            return true;
        }
    }
    zs_span at = ZS_AT(s->deployment, ZS_SVC_DEPLOYMENT_SERVICES);
    if (services->n == 0) {
        zs_span none_at =
            ZS_WRITTEN(s->deployment, ZS_SVC_DEPLOYMENT_SERVICES) ? at : s->deployment->node.at;
        zs_diag *d = zs_diag_push(&s->diags, ZS_CODE_NO_SERVICE, none_at,
                                  "the deployment has no service to compile");
        zs_diag_help(&s->diags, d,
                     "add one, such as `services: {web: {image: {name: nginx:1.27}}}`");
        return false;
    }
    if (name == NULL) {
        zs_diag *d =
            zs_diag_push(&s->diags, ZS_CODE_WHICH_SERVICE, ZS_NOWHERE,
                         "the deployment has %u services: say which one to compile", services->n);
        zs_diag_help(&s->diags, d, "`--service NAME` with one of %S, or `--all`", list_services(s));
        return false;
    }
    zs_str near = nearest_service(s, wanted);
    zs_diag *d = zs_diag_push(&s->diags, ZS_CODE_NO_SUCH_SERVICE, ZS_NOWHERE,
                              "the deployment has no service %Q", wanted);
    zs_diag_add_label(&s->diags, d, at, "the services are declared here");
    if (near.n > 0) {
        zs_diag_help(&s->diags, d, "did you mean %Q?", near);
    } else {
        zs_diag_help(&s->diags, d, "the services are %S", list_services(s));
    }
    return false;
}

/* ---- the pipe -------------------------------------------------------------------------------- */
/* The facts of a host of which nothing is known. */
bool zs_session_default_facts(zs_session *s)
{
    static const char nothing[] = "{\"version\": 1}";
    return s->input.facts != NULL || zs_set_facts(s, "<host>", nothing, sizeof nothing - 1);
}

/* Translates the selected service and judges what came out; NULL when an error was pushed. */
static zs_oci_spec *make_spec(zs_session *s)
{
    bool has_secrets = s->secrets != NULL || s->provider != NULL;
    zs_oci_spec *spec = NULL;
    s->input.find_secret = has_secrets ? find_secret : NULL;
    s->input.secret_context = s;
    s->input.read_json = zs_read_json;
    s->has_secret = false;
    bool ok = zs_translate(&s->a, &s->input, &spec, &s->diags) &&
              zs_oci_rules(&s->a, spec, &s->diags) && zs_session_judge_compiled(s, spec);
    return ok ? spec : NULL;
}

/* Translate, check, encode. An error of one service leaves the session fit for the next one. */
static bool compile_selected(zs_session *s, bool is_compact, zs_text *ret)
{
    if (s->registry != NULL && !zs_cdi_registry_finish(s->registry)) {
        return false;
    }
    zs_oci_spec *spec = make_spec(s);
    zs_str id = spec != NULL ? zs_container_id(&s->a, &s->input) : (zs_str){NULL, 0};
    if (id.p == NULL) {
        return false;
    }
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &s->a, ZS_RESULT_BYTES_MAX);
    zs_json_init(&w, &out, is_compact);
    zs_oci_write(&w, spec);
    if (!zs_session_result_fits(s, &out, "config.json") || s->a.failed) {
        return false;
    }
    s->spec = spec;
    s->container_id = id;
    s->config = text_of(zs_buf_str(&out));
    *ret = s->config;
    return true;
}

bool zs_compile(zs_session *s, const char *service, bool is_compact, zs_text *ret)
{
    if (s->deployment == NULL || s->diags.n_errors > s->compile_errors) {
        return false; /* an input was faulty */
    }
    bool ok = zs_session_default_facts(s) && zs_session_select(s, service) &&
              zs_session_load_seccomp(s) && compile_selected(s, is_compact, ret);
    s->compile_errors = s->diags.n_errors;
    return ok;
}

bool zs_compile_at(zs_session *s, size_t i, bool is_compact, zs_text *ret)
{
    if (i >= zs_service_count(s) || s->diags.n_errors > s->compile_errors) {
        return false;
    }
    s->input.service = &s->deployment->services.items[i];
    s->input.service_at = s->deployment->services.at[i];
    bool ok = zs_session_default_facts(s) && zs_session_load_seccomp(s) &&
              compile_selected(s, is_compact, ret);
    s->compile_errors = s->diags.n_errors;
    return ok;
}

zs_text zs_config_of(const zs_session *s)
{
    return s->config;
}

bool zs_has_secret(const zs_session *s)
{
    return s->has_secret;
}

zs_text zs_container_id_of(const zs_session *s)
{
    return text_of(s->container_id);
}

bool zs_bundle_texts_of(zs_session *s, zs_bundle_texts *ret)
{
    zs_bundle_files files;
    if (s->spec == NULL || !zs_bundle_files_write(&s->a, &s->input, s->spec, &files)) {
        return false;
    }
    *ret = (zs_bundle_texts){text_of(files.resolv_conf), text_of(files.hosts)};
    return true;
}
