/* $E:NAME, a variable of the host; and the way to $S:, a secret.
 * Must not ask the real environment: only the host facts count.
 * Source: servicespec sections 3.5 and 3.6; deviation D11. Only a prefix counts; nothing is
 * interpolated or escaped. */
#include "translate/reference.h"

#include "base/banned.h"

/* The nearest name among the host's variables. */
static bool suggest_variable(zs_context *c, zs_str name, zs_str *ret)
{
    const zs_str_map *all = &c->input->facts->environment;
    zs_str *names = zs_arena_array(c->a, all->n, sizeof *names);
    if (names == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < all->n; i++) {
        names[i] = all->items[i].key;
    }
    *ret = zs_suggest(name, names, all->n);
    return true;
}

/* Never silence, never an empty value: a missing variable is named, with the nearest that is
 * there. */
static bool push_missing_variable(zs_context *c, zs_str key, zs_str name, zs_span at)
{
    if (name.n == 0) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_HOST_VARIABLE, at, "`$E:` of %Q names no variable", key);
        zs_diag_help(c->diags, d, "write `$E:NAME`");
        return true;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_HOST_VARIABLE, at,
                              "the host has no variable %Q, which %Q asks for", name, key);
    if (c->input->facts == NULL || !ZS_HAS(c->input->facts, ZS_HOST_FACTS_ENVIRONMENT)) {
        zs_diag_note(c->diags, d, "the host facts hold no environment");
        zs_diag_help(c->diags, d, "record it with `zspecc host SPEC`, or write the value");
        return true;
    }
    zs_str near = {NULL, 0};
    if (!suggest_variable(c, name, &near)) {
        return false;
    }
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean `$E:%S`?", near);
    } else {
        zs_diag_help(c->diags, d, "set it on the host, or write the value");
    }
    return true;
}

/* from: env value $E:NAME, facts environment
 * to: process.env
 * spec: T7
 * lossy: no */
static bool resolve_variable(zs_context *c, zs_str key, zs_str name, zs_span at, zs_str *ret_value,
                             bool *ret_found)
{
    const zs_host_facts *facts = c->input->facts;
    for (uint32_t i = 0; facts != NULL && i < facts->environment.n; i++) {
        if (zs_str_eq(facts->environment.items[i].key, name)) {
            *ret_value = facts->environment.items[i].value;
            *ret_found = true;
            if (ret_value->n == 0) {
                zs_diag_push(c->diags, ZS_CODE_HOST_VARIABLE_EMPTY, at,
                             "the host's variable %Q is empty", name);
            }
            return true;
        }
    }
    *ret_found = false;
    return push_missing_variable(c, key, name, at);
}

bool zs_resolve_reference(zs_context *c, zs_str key, zs_str *value, zs_origin *from,
                          bool *ret_found)
{
    *ret_found = true;
    if (value->n == 0 || value->p[0] != '$') {
        return true;
    }
    zs_str rest = zs_str_sub(*value, 3, value->n);
    if (zs_str_starts(*value, ZS_STR("$E:"))) {
        from->rule = ZS_RULE_ENV_HOST;
        return resolve_variable(c, key, rest, from->at, value, ret_found);
    }
    if (zs_str_starts(*value, ZS_STR("$S:"))) {
        from->rule = ZS_RULE_ENV_SECRET;
        return zs_resolve_secret(c, key, rest, from->at, value, ret_found);
    }
    return true;
}
