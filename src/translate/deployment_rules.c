/* Rules of the deployment document that take more than one value.
 * Must not know config.json: what a service becomes is told elsewhere.
 * Source: servicespec 5.1 (scale) and 5.2, rules R1 to R4; all faults at once, in document
 * order. */
#include "translate/deployment_rules.h"

#include "translate/index.h"
#include "translate/offer.h"

#include "base/banned.h"

/* All service names, for R1. */
static bool index_services(zs_arena *a, const zs_svc_service_map *services, zs_index *ret)
{
    for (uint32_t i = 0; i < services->n; i++) {
        uint32_t before = ZS_INDEX_NONE;
        if (!zs_index_put(a, ret, services->items[i].key, i, &before)) {
            return false;
        }
    }
    return true;
}

enum { SUGGEST_FROM_MAX = 1000, ROLES_MAX = 64 };

static bool push_unknown_dependency(zs_arena *a, const zs_svc_service_map *services,
                                    const zs_svc_depends *depends, zs_diags *diags)
{
    uint32_t n = services->n < SUGGEST_FROM_MAX ? services->n : SUGGEST_FROM_MAX;
    zs_str *names = zs_arena_array(a, n, sizeof *names);
    if (names == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        names[i] = services->items[i].key;
    }
    zs_span at = ZS_AT(depends, ZS_SVC_DEPENDS_SERVICE);
    zs_diag *d = zs_diag_push(diags, ZS_CODE_UNKNOWN_DEPENDENCY, at,
                              "%Q is not a service of this deployment", depends->service);
    zs_str near = zs_suggest(depends->service, names, n);
    if (near.n > 0) {
        zs_diag_help(diags, d, "did you mean %Q?", near);
        if (zs_suggests_one(depends->service, names, n)) {
            zs_offer_text(a, diags, d, at, depends->service, near);
        }
    } else {
        zs_diag_help(
            diags, d,
            "add the service, or remove the dependency; external services start on their own");
    }
    return true;
}

/* R1: every dependency is a service of the document. */
static bool check_depends(zs_arena *a, const zs_svc_service *service,
                          const zs_svc_service_map *services, const zs_index *names,
                          zs_diags *diags)
{
    for (uint32_t i = 0; i < service->depends.n; i++) {
        const zs_svc_depends *depends = &service->depends.items[i];
        if (ZS_HAS(depends, ZS_SVC_DEPENDS_SERVICE) &&
            zs_index_find(names, depends->service) == ZS_INDEX_NONE &&
            !push_unknown_dependency(a, services, depends, diags)) {
            return false;
        }
    }
    return true;
}

/* R2: endpoint names are unique within a service. */
static bool check_endpoints(zs_arena *a, const zs_svc_service *service, zs_diags *diags)
{
    zs_index names = {0};
    for (uint32_t i = 0; i < service->endpoints.n; i++) {
        const zs_svc_endpoint *endpoint = &service->endpoints.items[i];
        uint32_t before = ZS_INDEX_NONE;
        if (!ZS_HAS(endpoint, ZS_SVC_ENDPOINT_NAME)) {
            continue;
        }
        if (!zs_index_put(a, &names, endpoint->name, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE) {
            zs_diag *d = zs_diag_push(diags, ZS_CODE_DUPLICATE_ENDPOINT,
                                      ZS_AT(endpoint, ZS_SVC_ENDPOINT_NAME),
                                      "the endpoint name %Q is there twice", endpoint->name);
            zs_diag_add_label(diags, d,
                              ZS_AT(&service->endpoints.items[before], ZS_SVC_ENDPOINT_NAME),
                              "first here");
            zs_diag_help(diags, d, "give each endpoint of a service its own name");
        }
    }
    return true;
}

/* R3: a schedule and `rtype: cron` go together. */
static void check_schedule(const zs_svc_service_entry *entry, zs_diags *diags)
{
    const zs_svc_service *service = &entry->value;
    bool is_cron = service->rtype == ZS_SVC_RTYPE_CRON;
    bool has_schedule = ZS_HAS(service, ZS_SVC_SERVICE_SCHEDULE);
    bool is_faulty = ZS_ORIGIN(service, ZS_SVC_SERVICE_SCHEDULE).rule == ZS_RULE_FAULTY ||
                     ZS_ORIGIN(service, ZS_SVC_SERVICE_RTYPE).rule == ZS_RULE_FAULTY;
    if (is_faulty || is_cron == has_schedule) {
        return;
    }
    if (is_cron) {
        zs_diag *d =
            zs_diag_push(diags, ZS_CODE_CRON_WITHOUT_SCHEDULE, ZS_AT(service, ZS_SVC_SERVICE_RTYPE),
                         "the cron service %Q has no `schedule`", entry->key);
        zs_diag_help(diags, d,
                     "add one, such as `schedule: \"0 30 2 * * *\"` for half past two every night");
        return;
    }
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_SCHEDULE_WITHOUT_CRON, ZS_AT(service, ZS_SVC_SERVICE_SCHEDULE),
                     "the service %Q has a `schedule` and is not `rtype: cron`", entry->key);
    if (ZS_WRITTEN(service, ZS_SVC_SERVICE_RTYPE)) {
        zs_diag_add_label(diags, d, ZS_AT(service, ZS_SVC_SERVICE_RTYPE), "the rtype");
    }
    zs_diag_help(diags, d, "write `rtype: cron`, or remove the schedule");
}

/* An adaptive scale has room between its bounds. */
static void check_scale(const zs_svc_service *service, zs_diags *diags)
{
    if (!ZS_HAS(service, ZS_SVC_SERVICE_SCALE) || service->scale->tag != ZS_SVC_SCALE_ADAPTIVE) {
        return;
    }
    const zs_svc_scale_adaptive *scale = service->scale->as.adaptive;
    if (!ZS_HAS(scale, ZS_SVC_SCALE_ADAPTIVE_MIN) || !ZS_HAS(scale, ZS_SVC_SCALE_ADAPTIVE_MAX) ||
        scale->min <= scale->max) {
        return;
    }
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_SCALE_RANGE, ZS_AT(scale, ZS_SVC_SCALE_ADAPTIVE_MIN),
                     "`min` of the scale is %u, above `max`, which is %u", scale->min, scale->max);
    zs_diag_add_label(diags, d, ZS_AT(scale, ZS_SVC_SCALE_ADAPTIVE_MAX), "the most");
    zs_diag_help(diags, d, "lower `min`, or raise `max`");
}

/* The role that was meant, else where roles come from. */
static void help_role(zs_arena *a, const zs_svc_service *service, const zs_svc_endpoint *endpoint,
                      zs_diag *d, zs_diags *diags)
{
    zs_str roles[ROLES_MAX] = {{NULL, 0}};
    uint32_t n = 0;
    for (; n < service->replica_groups.n && n < ROLES_MAX; n++) {
        roles[n] = service->replica_groups.items[n].role;
    }
    zs_str near = zs_suggest(endpoint->target_role, roles, n);
    if (near.n == 0) {
        zs_diag_help(diags, d, "name a role of the service's `replica_groups`");
        return;
    }
    zs_diag_help(diags, d, "did you mean %Q?", near);
    if (n < ROLES_MAX && zs_suggests_one(endpoint->target_role, roles, n)) {
        zs_offer_text(a, diags, d, ZS_AT(endpoint, ZS_SVC_ENDPOINT_TARGET_ROLE),
                      endpoint->target_role, near);
    }
}

/* Roles are told apart, and endpoints lead to roles that are there. */
static bool check_roles(zs_arena *a, const zs_svc_service *service, zs_diags *diags)
{
    zs_index roles = {0};
    for (uint32_t i = 0; i < service->replica_groups.n; i++) {
        const zs_svc_replica_group *group = &service->replica_groups.items[i];
        uint32_t before = ZS_INDEX_NONE;
        if (!ZS_HAS(group, ZS_SVC_REPLICA_GROUP_ROLE)) {
            continue;
        }
        if (!zs_index_put(a, &roles, group->role, i, &before)) {
            return false;
        }
        if (before != ZS_INDEX_NONE) {
            zs_diag *d =
                zs_diag_push(diags, ZS_CODE_DUPLICATE_ROLE, ZS_AT(group, ZS_SVC_REPLICA_GROUP_ROLE),
                             "two replica groups have the role %Q", group->role);
            zs_diag_add_label(
                diags, d, ZS_AT(&service->replica_groups.items[before], ZS_SVC_REPLICA_GROUP_ROLE),
                "first here");
            zs_diag_note(diags, d, "`--role %S` takes the first one", group->role);
        }
    }
    for (uint32_t i = 0; i < service->endpoints.n; i++) {
        const zs_svc_endpoint *endpoint = &service->endpoints.items[i];
        if (ZS_HAS(endpoint, ZS_SVC_ENDPOINT_TARGET_ROLE) &&
            zs_index_find(&roles, endpoint->target_role) == ZS_INDEX_NONE) {
            zs_diag *d = zs_diag_push(diags, ZS_CODE_UNKNOWN_TARGET_ROLE,
                                      ZS_AT(endpoint, ZS_SVC_ENDPOINT_TARGET_ROLE),
                                      "%Q is no role of a replica group", endpoint->target_role);
            help_role(a, service, endpoint, d, diags);
        }
    }
    return true;
}

bool zs_deployment_rules(zs_arena *a, const zs_svc_deployment *deployment, zs_diags *diags)
{
    uint32_t n_errors = diags->n_errors;
    const zs_svc_service_map *services = &deployment->services;
    zs_index names = {0};
    if (!index_services(a, services, &names)) {
        return false;
    }
    for (uint32_t i = 0; i < services->n; i++) {
        const zs_svc_service_entry *entry = &services->items[i];
        zs_arena_mark mark = zs_arena_mark_of(a);
        uint32_t said = diags->n;
        check_schedule(entry, diags);
        check_scale(&entry->value, diags);
        zs_wasm_rules(&entry->value, diags);
        if (!check_endpoints(a, &entry->value, diags) || !check_roles(a, &entry->value, diags) ||
            !check_depends(a, &entry->value, services, &names, diags)) {
            return false;
        }
        if (diags->n == said && !a->failed) {
            zs_arena_rewind(a, mark); /* of the indices of one service */
        }
    }
    return diags->n_errors == n_errors && !a->failed;
}
