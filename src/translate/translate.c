/* One service to one config.json: sets the scene and calls the rules in order.
 * Must not hold a rule of its own, but for the replica group that --role chooses (deviation
 * D28). */
#include "translate/context.h"

#include "model/model.h"

#include "generated/oci/oci.h"

#include "base/banned.h"

enum { ROLES_MAX = 64 }; /* candidates of a suggestion */

static void push_unknown_role(zs_context *c)
{
    const zs_svc_replica_group_list *groups = &c->service->replica_groups;
    const zs_given *role = &c->input->role;
    zs_str roles[ROLES_MAX];
    uint32_t n = 0;
    for (; n < groups->n && n < ROLES_MAX; n++) {
        roles[n] = groups->items[n].role;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_UNKNOWN_ROLE, role->at,
                     "the service %Q has no replica group %Q", c->input->service->key, role->s);
    zs_str near = zs_suggest(role->s, roles, n);
    if (near.n > 0) {
        zs_diag_help(c->diags, d, "did you mean `--role %S`?", near);
    } else if (n > 0) {
        zs_diag_add_label(c->diags, d, ZS_AT(c->service, ZS_SVC_SERVICE_REPLICA_GROUPS),
                          "its groups");
    } else {
        zs_diag_help(c->diags, d, "leave `--role` out, or add `replica_groups`");
    }
}

/* from: --role, replica_groups
 * to: nothing yet: command and resources of the group replace the service's
 * spec: D28
 * lossy: no */
static void choose_group(zs_context *c)
{
    const zs_given *role = &c->input->role;
    if (!role->is_set || zs_str_is(role->s, "default")) {
        return;
    }
    for (uint32_t i = 0; i < c->service->replica_groups.n && c->group == NULL; i++) {
        if (zs_str_eq(c->service->replica_groups.items[i].role, role->s)) {
            c->group = &c->service->replica_groups.items[i];
        }
    }
    if (c->group == NULL) {
        push_unknown_role(c);
        return;
    }
    if (ZS_HAS(c->group, ZS_SVC_REPLICA_GROUP_COMMAND)) {
        c->command = c->group->command;
    }
    if (ZS_HAS(c->group, ZS_SVC_REPLICA_GROUP_RESOURCES)) {
        c->resources = c->group->resources;
    }
}

/* Looks at everything the rules share. */
static bool set_scene(zs_context *c, zs_arena *a, const zs_input *input, zs_diags *diags)
{
    const zs_svc_service *service = &input->service->value;
    *c = (zs_context){.a = a, .input = input, .diags = diags, .service = service};
    c->command = service->command;
    c->resources = service->resources;
    choose_group(c);
    c->gpu = c->resources != NULL && ZS_HAS(c->resources, ZS_SVC_RESOURCES_GPU) ? c->resources->gpu
                                                                                : NULL;
    c->is_privileged = service->privileged;
    c->privileged_at = ZS_AT(service, ZS_SVC_SERVICE_PRIVILEGED);
    if (input->facts != NULL && ZS_HAS(input->facts, ZS_HOST_FACTS_UID)) {
        c->is_rootless = input->facts->uid != 0;
        c->uid_at = ZS_AT(input->facts, ZS_HOST_FACTS_UID);
    }
    c->id = zs_container_id(a, input);
    c->spec = zs_oci_spec_new(a);
    if (c->id.p == NULL || c->spec == NULL) {
        return false;
    }
    c->process = zs_oci_spec_make_process(a, c->spec, input->service_at);
    c->linux_ = zs_oci_spec_make_linux_(a, c->spec, input->service_at);
    return c->process != NULL && c->linux_ != NULL;
}

typedef bool (*region)(zs_context *c);

/* Makes every region; false only without memory. */
static bool make(zs_context *c, zs_arena *a, const zs_input *input, zs_diags *diags)
{
    static const region regions[] = {
        zs_resolve_cdi,
        zs_resolve_security,
        zs_resolve_modes,
        zs_check_conflicts,
        zs_resolve_init,
        zs_check_outside,
        zs_translate_user,
        zs_translate_groups,
        zs_translate_env,
        zs_translate_gpu_env,
        zs_translate_env_end,
        zs_translate_capabilities,
        zs_translate_process,
        zs_translate_limits,
        zs_translate_root,
        zs_translate_id_mappings,
        zs_translate_mounts_default,
        zs_translate_mounts_storage,
        zs_translate_mounts_files,
        zs_translate_gpu_mounts,
        zs_check_mounts,
        zs_translate_namespaces,
        zs_translate_cgroup,
        zs_translate_resources,
        zs_translate_device_rules,
        zs_translate_devices,
        zs_translate_paths,
        zs_translate_sysctl,
        zs_translate_security,
        zs_translate_seccomp,
        zs_translate_identity,
        zs_translate_cdi,
        zs_translate_version,
    };
    if (!set_scene(c, a, input, diags)) {
        return false;
    }
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        if (!regions[i](c)) {
            return false;
        }
    }
    return !a->failed;
}

/* One look at what was made serves the texts and the schema; only what is not sound is looked at
 * again, for what to say. */
bool zs_translate(zs_arena *a, const zs_input *input, zs_oci_spec **ret, zs_diags *diags)
{
    zs_context c;
    uint32_t n_errors = diags->n_errors;
    if (!make(&c, a, input, diags)) {
        return false;
    }
    bool is_sound = zs_is_sound(&zs_oci_schema, zs_oci_schema.root, c.spec, zs_is_text_sound);
    if ((!is_sound && !zs_check_texts(&c)) || diags->n_errors > n_errors ||
        (!is_sound && !zs_oci_check(a, c.spec, diags))) {
        return false;
    }
    *ret = c.spec;
    return true;
}

bool zs_translate_sketch(zs_arena *a, const zs_input *input, zs_oci_spec **ret, zs_diags *diags)
{
    zs_context c;
    if (!make(&c, a, input, diags)) {
        return false;
    }
    *ret = c.spec;
    return true;
}
