/* process.env from the image, the defaults, the service and the options.
 * Must not know how references are looked up (reference.c) nor what a GPU adds.
 * Source: translation rules T4, T5, T6, T12; deviations D1, D26, D33. */
#include "translate/context.h"
#include "translate/reference.h"

#include "base/banned.h"

/* from: the image's config.Env
 * to: process.env
 * spec: T4, every entry as it stands, in order, repeated keys too
 * lossy: no */
static bool add_image(zs_context *c)
{
    const zs_img_config *image = c->input->image;
    for (uint32_t i = 0; image != NULL && i < image->env.n; i++) {
        zs_str entry = image->env.items[i];
        zs_span at = image->env.at[i].at;
        zs_str key = zs_str_sub(entry, 0, zs_str_find(entry, '='));
        if (key.n == 0) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_ENV_KEY, at,
                                      "the image's variable %Q has no name", entry);
            zs_diag_note(c->diags, d, "an entry of process.env is NAME=VALUE");
            continue;
        }
        if (key.n == entry.n) {
            zs_diag *d = zs_diag_push(c->diags, ZS_CODE_IMAGE_ENV_BARE, at,
                                      "the image's variable %Q has no value", entry);
            zs_diag_note(c->diags, d,
                         "it goes to process.env as it is; runc refuses such an entry");
        }
        if (!zs_env_append(c, key, entry, ZS_ENV_IMAGE, zs_from(at, ZS_RULE_ENV_IMAGE))) {
            return false;
        }
    }
    return true;
}

/* from: nothing
 * to: process.env PATH and TERM, where the image sets none
 * spec: T5
 * lossy: no */
static bool add_defaults(zs_context *c)
{
    static const struct {
        const char *key, *value;
    } defaults[] = {
        {"PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"},
        {"TERM", "xterm"},
    };
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++) {
        zs_str key = zs_str_of(defaults[i].key);
        if (zs_env_find(c, key) == NULL &&
            !zs_env_set(c, key, zs_str_of(defaults[i].value), ZS_ENV_DEFAULT,
                        zs_from_rule(ZS_RULE_ENV_DEFAULT))) {
            return false;
        }
    }
    return true;
}

/* A name that can stand before the `=` of an entry. */
static bool is_key(zs_context *c, zs_str key, zs_span at)
{
    const char *what = key.n == 0 ? "is empty" : zs_str_find(key, '=') < key.n ? "holds `=`" : NULL;
    if (what == NULL) {
        return true;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_ENV_KEY, at, "the name %Q of a variable %s", key, what);
    zs_diag_note(c->diags, d, "in process.env the name ends at the first `=`");
    return false;
}

/* from: env of the service, then of its replica group
 * to: process.env, in source order; an earlier entry of the key goes
 * spec: T6, T7, T8
 * lossy: no */
static bool add_map(zs_context *c, const zs_str_map *env)
{
    for (uint32_t i = 0; i < env->n; i++) {
        const zs_str_entry *entry = &env->items[i];
        zs_origin from = zs_from(env->at[i].at, ZS_RULE_ENV_SERVICE);
        if (!is_key(c, entry->key, entry->key_at)) {
            continue;
        }
        zs_str value = entry->value;
        bool is_found = false;
        if (!zs_resolve_reference(c, entry->key, &value, &from, &is_found)) {
            return false;
        }
        if (is_found && !zs_env_set(c, entry->key, value, ZS_ENV_SERVICE, from)) {
            return false;
        }
    }
    return true;
}

/* from: --env
 * to: process.env; an earlier entry of the key goes
 * spec: T12
 * lossy: no */
static bool add_options(zs_context *c)
{
    for (uint32_t i = 0; i < c->input->n_env; i++) {
        const zs_given_pair *pair = &c->input->env[i];
        if (is_key(c, pair->key, pair->at) && !zs_env_set(c, pair->key, pair->value, ZS_ENV_OPTION,
                                                          zs_from(pair->at, ZS_RULE_ENV_OPTION))) {
            return false;
        }
    }
    return true;
}

bool zs_translate_env(zs_context *c)
{
    return add_image(c) && add_defaults(c) && add_map(c, &c->service->env) &&
           (c->group == NULL || add_map(c, &c->group->env)) && add_options(c);
}
