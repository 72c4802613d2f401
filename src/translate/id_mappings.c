/* linux.uidMappings and gidMappings of a rootless container.
 * Must not read /etc/subuid: the host facts hold its lines. Source: translation rules T23 to
 * T25, deviation D31. */
#include "base/number.h"
#include "translate/context.h"

#include "base/banned.h"

typedef zs_oci_id_mapping *(*add_mapping)(zs_arena *a, zs_oci_linux *o, zs_origin from);

enum { MAPPINGS_MAX = 340 }; /* UID_GID_MAP_MAX_EXTENTS of Linux */

static bool add(zs_context *c, add_mapping adder, uint32_t container, uint32_t host, uint32_t size,
                zs_origin from)
{
    zs_oci_id_mapping *mapping = adder(c->a, c->linux_, from);
    if (mapping == NULL) {
        return false;
    }
    zs_oci_id_mapping_set_container_id(mapping, container, from);
    zs_oci_id_mapping_set_host_id(mapping, host, from);
    zs_oci_id_mapping_set_size(mapping, size, from);
    return true;
}

/* A line of /etc/subuid or /etc/subgid is the caller's by name or by user number. */
static bool is_own(const zs_host_facts *facts, zs_str owner)
{
    uint64_t number = 0;
    bool is_name = facts->user.n > 0 && zs_str_eq(owner, facts->user);
    return is_name || (zs_parse_digits(owner, 10, &number) == ZS_NUMBER_OK && number == facts->uid);
}

/* A range that the kernel takes: not empty, within 32 bits, without the caller's own id, which
 * is mapped already. */
static bool is_usable(zs_context *c, const zs_host_id_range *range, uint32_t own, uint64_t next)
{
    uint64_t end = (uint64_t)range->start + range->count;
    const char *what = NULL;
    if (range->count == 0) {
        what = "is empty";
    } else if (end > UINT32_MAX || next + range->count > UINT32_MAX) {
        what = "goes beyond 32 bits";
    } else if (own >= range->start && own < end) {
        what = "holds the caller's own id";
    }
    if (what == NULL) {
        return true;
    }
    zs_diag_push(c->diags, ZS_CODE_SUBID_RANGE, range->node.at,
                 "the subordinate range of %u ids from %u %s: not mapped", range->count,
                 range->start, what);
    return false;
}

/* from: facts uid, gid, user, subuid, subgid
 * to: linux.uidMappings, linux.gidMappings
 * spec: T23
 * lossy: no */
static bool add_all(zs_context *c, add_mapping adder, uint32_t own, zs_span own_at,
                    const zs_host_id_range_list *ranges)
{
    const zs_host_facts *facts = c->input->facts;
    if (!add(c, adder, 0, own, 1, zs_from(own_at, ZS_RULE_MAPPING_SELF))) {
        return false;
    }
    uint64_t next = 1;
    uint32_t lines = 1;
    for (uint32_t i = 0; i < ranges->n && lines < MAPPINGS_MAX; i++) {
        const zs_host_id_range *range = &ranges->items[i];
        if (!is_own(facts, range->name) || !is_usable(c, range, own, next)) {
            continue;
        }
        if (!add(c, adder, (uint32_t)next, range->start, range->count,
                 zs_from(ranges->at[i].at, ZS_RULE_MAPPING_RANGE))) {
            return false;
        }
        next += range->count;
        lines++;
    }
    return true;
}

bool zs_translate_id_mappings(zs_context *c)
{
    const zs_host_facts *facts = c->input->facts;
    if (!c->is_rootless || c->is_joined[ZS_PEER_USER]) {
        return true;
    }
    zs_span uid_at = ZS_AT(facts, ZS_HOST_FACTS_UID), gid_at = ZS_AT(facts, ZS_HOST_FACTS_GID);
    if (!add_all(c, zs_oci_linux_add_uid_mappings, facts->uid, uid_at, &facts->subuid) ||
        !add_all(c, zs_oci_linux_add_gid_mappings, facts->gid, gid_at, &facts->subgid)) {
        return false;
    }
    bool has_uids = c->linux_->uid_mappings.n > 1, has_gids = c->linux_->gid_mappings.n > 1;
    if (!has_uids || !has_gids) {
        const char *what = has_uids ? "group ids" : has_gids ? "user ids" : "user and group ids";
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_NO_SUBIDS, uid_at,
                                  "the caller has no subordinate %s: only id 0 is mapped", what);
        zs_diag_note(c->diags, d,
                     "files of other owners show as nobody, and no process can run as another id");
        zs_diag_help(c->diags, d,
                     "give the caller ranges: `usermod --add-subuids 100000-165535 "
                     "--add-subgids 100000-165535 %S`",
                     facts->user.n > 0 ? facts->user : ZS_STR("USER"));
    }
    return true;
}
