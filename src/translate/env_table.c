/* The environment under construction: an ordered list in which a later layer replaces an earlier
 * one.
 * Must not know where the values come from. Source: translation rules T4 to T12, deviations D1
 * and D10. */
#include "translate/context.h"

#include "base/banned.h"

const zs_variable *zs_env_find(const zs_context *c, zs_str key)
{
    uint32_t i = zs_index_find(&c->env.newest, key);
    return i == ZS_INDEX_NONE || c->env.items[i].is_gone ? NULL : &c->env.items[i];
}

bool zs_env_append(zs_context *c, zs_str key, zs_str text, zs_env_layer layer, zs_origin from)
{
    zs_env *env = &c->env;
    void *items = env->items;
    if (!zs_arena_grow(c->a, &items, &env->capacity, env->n, env->n + 1, sizeof *env->items)) {
        return false;
    }
    env->items = items;
    uint32_t older = ZS_INDEX_NONE;
    if (!zs_index_put(c->a, &env->newest, key, env->n, &older)) {
        return false;
    }
    env->items[env->n++] = (zs_variable){key, text, from, layer, false, older};
    return true;
}

bool zs_env_set(zs_context *c, zs_str key, zs_str value, zs_env_layer layer, zs_origin from)
{
    const zs_str parts[] = {key, ZS_STR("="), value};
    zs_str text = zs_str_concat(c->a, parts, 3);
    if (text.p == NULL || !zs_env_append(c, key, text, layer, from)) {
        return false;
    }
    uint32_t i = c->env.items[c->env.n - 1].older;
    while (i != ZS_INDEX_NONE && !c->env.items[i].is_gone) {
        c->env.items[i].is_gone = true;
        i = c->env.items[i].older;
    }
    return true;
}

bool zs_env_offer(zs_context *c, zs_str key, zs_str value, zs_origin from)
{
    const zs_variable *now = zs_env_find(c, key);
    bool is_taken = now != NULL && now->layer >= ZS_ENV_SERVICE;
    return is_taken || zs_env_set(c, key, value, ZS_ENV_BUILT_IN, from);
}

bool zs_translate_env_end(zs_context *c)
{
    zs_str_list list;
    if (!zs_texts_begin(c->a, c->env.n, &list)) {
        return false;
    }
    for (uint32_t i = 0; i < c->env.n; i++) {
        const zs_variable *v = &c->env.items[i];
        if (!v->is_gone) {
            zs_texts_put(&list, v->text, v->from);
        }
    }
    if (list.n > 0) {
        zs_oci_process_set_env(c->process, list, list.at[0]);
    }
    return true;
}
