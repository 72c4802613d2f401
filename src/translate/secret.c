/* $S: references: which secret is meant, and one member of a secret that is JSON.
 * Must not show a secret: no message holds a value, and its text is read as a source that stands
 * nowhere.
 * Source: servicespec section 3.6, deviation D11. */
#include "text/json_write.h"
#include "translate/reference.h"

#include "base/banned.h"

typedef struct secret_name {
    zs_str service; /* n 0: of the deployment */
    zs_str project, environment;
    zs_str name, field; /* field n 0: the whole secret */
} secret_name;

/* What comes before the first `/`; the rest goes to *ret_rest. */
static zs_str take_part(zs_str s, zs_str *ret_rest)
{
    size_t slash = zs_str_find(s, '/');
    *ret_rest = zs_str_sub(s, slash + 1, s.n);
    return zs_str_sub(s, 0, slash);
}

/* `@service/name[/field...]`. */
static bool parse_of_service(zs_str body, secret_name *ret)
{
    zs_str rest = {NULL, 0};
    ret->service = take_part(body, &rest);
    ret->name = take_part(rest, &ret->field);
    return ret->service.n > 0 && ret->name.n > 0;
}

/* `name[/field]`, or `[project]:environment/name[/field]`; a `/` that is there wants a field
 * behind it. */
static bool parse_of_deployment(zs_str rest, secret_name *ret)
{
    size_t slash = zs_str_find(rest, '/'), colon = zs_str_find(rest, ':');
    if (colon < slash) {
        if (slash == rest.n) {
            return false;
        }
        ret->project = zs_str_sub(rest, 0, colon);
        ret->environment = zs_str_sub(rest, colon + 1, slash - colon - 1);
        rest = zs_str_sub(rest, slash + 1, rest.n);
        if (ret->environment.n == 0 || zs_str_find(ret->environment, ':') < ret->environment.n) {
            return false;
        }
    }
    ret->name = take_part(rest, &ret->field);
    bool has_slash = ret->name.n < rest.n;
    bool is_field = ret->field.n > 0 && zs_str_find(ret->field, '/') == ret->field.n;
    return ret->name.n > 0 && (!has_slash || is_field);
}

static bool parse_secret_name(zs_str rest, secret_name *ret)
{
    *ret = (secret_name){0};
    if (rest.n > 0 && rest.p[0] == '@') {
        return parse_of_service(zs_str_sub(rest, 1, rest.n), ret);
    }
    return parse_of_deployment(rest, ret);
}

/* A JSON value as the text of a variable: a string as it is, null empty, anything else as
 * compact JSON. */
static bool write_member(zs_context *c, const zs_event *value, zs_str *ret)
{
    if (value->kind == ZS_EVENT_NULL) {
        *ret = ZS_STR("");
        return true;
    }
    if (value->kind == ZS_EVENT_SCALAR && value->core == ZS_CORE_STR) {
        *ret = value->text;
        return true;
    }
    zs_buf buf;
    zs_buf_init(&buf, c->a, ZS_SECRET_MEMBER_BYTES_MAX);
    zs_json_writer writer;
    zs_json_init(&writer, &buf, true);
    zs_json_event(&writer, value);
    *ret = zs_buf_str(&buf);
    return !buf.failed;
}

/* Takes one top-level member of a secret that is a JSON object. */
static bool take_field(zs_context *c, zs_str key, const secret_name *secret, zs_span at,
                       zs_str *value, bool *ret_found)
{
    zs_diags quiet;
    zs_diags_init(&quiet, c->a, NULL);
    zs_source source = {.name = ZS_STR("<secret>"), .bytes = *value};
    zs_tape tape = {0};
    *ret_found = false;
    bool is_json = c->input->read_json != NULL && c->input->read_json(c->a, &source, &tape, &quiet);
    if (c->a->failed) {
        return false;
    }
    if (!is_json) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECRET_FIELD, at,
                                  "the secret %Q of %Q is not JSON, so it has no member %Q",
                                  secret->name, key, secret->field);
        zs_diag_help(c->diags, d, "leave `/%S` out to take the whole secret", secret->field);
        return true;
    }
    const zs_event *member =
        tape.events[0].kind == ZS_EVENT_MAP ? zs_event_find(tape.events, secret->field) : NULL;
    if (member == NULL) {
        zs_diag_push(c->diags, ZS_CODE_SECRET_FIELD, at, "the secret %Q of %Q has no member %Q",
                     secret->name, key, secret->field);
        return true;
    }
    *ret_found = write_member(c, member, value);
    if (!*ret_found && !c->a->failed) {
        zs_diag_push(c->diags, ZS_CODE_SECRET_FIELD, at,
                     "the member %Q of the secret %Q of %Q has more than %d bytes as JSON",
                     secret->field, secret->name, key, (int)ZS_SECRET_MEMBER_BYTES_MAX);
    }
    return !c->a->failed;
}

/* The scope in which to look: the given one or the deployment's name, and the service in it. */
static zs_str scope_of(zs_context *c, const secret_name *secret)
{
    zs_str scope = c->input->scope.is_set ? c->input->scope.s : c->input->deployment->deployment;
    if (secret->service.n == 0) {
        return scope;
    }
    const zs_str parts[] = {scope, ZS_STR("/"), secret->service};
    return zs_str_concat(c->a, parts, 3);
}

static void push_secret_syntax(zs_context *c, zs_str key, zs_str rest, zs_span at)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECRET_REFERENCE, at,
                              "`$S:%S` of %Q names no secret", rest, key);
    zs_diag_help(
        c->diags, d,
        "write `$S:name`, `$S:name/field`, `$S:@service/name` or `$S:@service/name/field`");
}

/* Names the secret and its scope, never a value. */
static void push_secret_missing(zs_context *c, zs_str key, const secret_name *secret, zs_str scope,
                                zs_span at, zs_secret_result result)
{
    if (result == ZS_SECRET_MISSING) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SECRET_MISSING, at,
                                  "the scope %Q has no secret %Q, which %Q asks for", scope,
                                  secret->name, key);
        zs_diag_help(c->diags, d,
                     "add it to the secrets, or name another scope with `--scope SCOPE`");
    } else {
        zs_diag_push(c->diags, ZS_CODE_SECRET_MISSING, at,
                     "the secret %Q of the scope %Q could not be looked up", secret->name, scope);
    }
}

/* from: env value $S:..., secrets
 * to: process.env
 * spec: T8
 * lossy: the project and environment of a reference do not change the look-up */
bool zs_resolve_secret(zs_context *c, zs_str key, zs_str rest, zs_span at, zs_str *ret_value,
                       bool *ret_found)
{
    secret_name secret;
    *ret_found = false;
    if (!parse_secret_name(rest, &secret)) {
        push_secret_syntax(c, key, rest, at);
        return true;
    }
    if (c->input->find_secret == NULL) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_NO_SECRETS, at,
                         "%Q asks for the secret %Q, and no secrets are given", key, secret.name);
        zs_diag_help(c->diags, d, "give them with `--secrets FILE` or `--secrets-dir DIR`");
        return true;
    }
    if (secret.environment.n > 0) {
        zs_diag *d = zs_diag_push(
            c->diags, ZS_CODE_SECRET_ENVIRONMENT, at,
            "the environment %Q of the secret %Q does not change where it is looked up",
            secret.environment, secret.name);
        zs_diag_help(c->diags, d,
                     "choose the secrets of an environment with `--secrets` or `--scope`");
    }
    zs_str scope = scope_of(c, &secret);
    if (scope.p == NULL) {
        return false;
    }
    zs_secret_result result =
        c->input->find_secret(c->input->secret_context, c->a, scope, secret.name, ret_value);
    if (c->a->failed) {
        return false;
    }
    if (result != ZS_SECRET_FOUND) {
        push_secret_missing(c, key, &secret, scope, at, result);
        return true;
    }
    *ret_found = true;
    return secret.field.n == 0 || take_field(c, key, &secret, at, ret_value, ret_found);
}
