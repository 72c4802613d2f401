/* Reads hooks of both forms as one sequence. Sources: Container Device Interface 1.1.0, "hooks";
 * the map form follows the OCI runtime configuration's own `hooks` object. */
#include "cdi/hooks.h"

#include <assert.h>

#include "base/banned.h"

enum { PHASES = ZS_CDI_HOOK_NAME_POSTSTOP + 1 };

static const zs_cdi_plain_hook_list *phase_of(const zs_cdi_hooks_map *map, unsigned phase)
{
    switch ((zs_cdi_hook_name)phase) {
    case ZS_CDI_HOOK_NAME_PRESTART:
        return &map->prestart;
    case ZS_CDI_HOOK_NAME_CREATE_RUNTIME:
        return &map->create_runtime;
    case ZS_CDI_HOOK_NAME_CREATE_CONTAINER:
        return &map->create_container;
    case ZS_CDI_HOOK_NAME_START_CONTAINER:
        return &map->start_container;
    case ZS_CDI_HOOK_NAME_POSTSTART:
        return &map->poststart;
    case ZS_CDI_HOOK_NAME_POSTSTOP:
        break;
    }
    return &map->poststop;
}

zs_str zs_cdi_hook_word(zs_cdi_hook_name name)
{
    switch (name) {
    case ZS_CDI_HOOK_NAME_PRESTART:
        return ZS_STR("prestart");
    case ZS_CDI_HOOK_NAME_CREATE_RUNTIME:
        return ZS_STR("createRuntime");
    case ZS_CDI_HOOK_NAME_CREATE_CONTAINER:
        return ZS_STR("createContainer");
    case ZS_CDI_HOOK_NAME_START_CONTAINER:
        return ZS_STR("startContainer");
    case ZS_CDI_HOOK_NAME_POSTSTART:
        return ZS_STR("poststart");
    case ZS_CDI_HOOK_NAME_POSTSTOP:
        break;
    }
    return ZS_STR("poststop");
}

uint32_t zs_cdi_hook_count(const zs_cdi_hooks *hooks)
{
    if (!hooks) {
        return 0;
    }
    if (hooks->tag == ZS_CDI_HOOKS_LIST) {
        return hooks->as.list->n;
    }
    uint32_t n = 0;
    for (unsigned phase = 0; phase < PHASES; phase++) {
        n += phase_of(hooks->as.hooks_map, phase)->n;
    }
    return n;
}

/* The two forms have types of their own: here each hook names its phase. */
static zs_cdi_hook_view view_of_listed(const zs_cdi_hook *hook)
{
    return (zs_cdi_hook_view){
        .name = hook->hook_name,
        .path = hook->path,
        .args = &hook->args,
        .env = &hook->env,
        .has_timeout = ZS_HAS(hook, ZS_CDI_HOOK_TIMEOUT),
        .timeout_seconds = hook->timeout,
        .at = hook->node.at,
        .path_at = ZS_AT(hook, ZS_CDI_HOOK_PATH),
        .timeout_at = ZS_AT(hook, ZS_CDI_HOOK_TIMEOUT),
    };
}

/* Here the phase is the member that the hook stands in. */
static zs_cdi_hook_view view_of_mapped(const zs_cdi_plain_hook *hook, zs_cdi_hook_name name)
{
    return (zs_cdi_hook_view){
        .name = name,
        .path = hook->path,
        .args = &hook->args,
        .env = &hook->env,
        .has_timeout = ZS_HAS(hook, ZS_CDI_PLAIN_HOOK_TIMEOUT),
        .timeout_seconds = hook->timeout,
        .at = hook->node.at,
        .path_at = ZS_AT(hook, ZS_CDI_PLAIN_HOOK_PATH),
        .timeout_at = ZS_AT(hook, ZS_CDI_PLAIN_HOOK_TIMEOUT),
    };
}

zs_cdi_hook_view zs_cdi_hook_at(const zs_cdi_hooks *hooks, uint32_t i)
{
    assert(i < zs_cdi_hook_count(hooks));
    if (hooks->tag == ZS_CDI_HOOKS_LIST) {
        return view_of_listed(&hooks->as.list->items[i]);
    }
    unsigned phase = 0;
    const zs_cdi_plain_hook_list *list = phase_of(hooks->as.hooks_map, phase);
    while (i >= list->n) {
        i -= list->n;
        list = phase_of(hooks->as.hooks_map, ++phase);
    }
    return view_of_mapped(&list->items[i], (zs_cdi_hook_name)phase);
}
