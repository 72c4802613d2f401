/* Rules of linux.resources, intelRdt and memoryPolicy that the specification states in prose.
 * Must not know how the document was made. Source: OCI runtime specification 1.3.0, config-
 * linux.md. */
#include "translate/oci_rules.h"

#include "base/banned.h"

/* Swap counts memory too, a reservation lies below the limit: cgroup v1 refuses anything else. */
static void judge_memory(zs_oci_judge *j, const zs_oci_memory *m)
{
    static const char section[] = "config-linux.md, Memory";
    bool has_limit = ZS_HAS(m, ZS_OCI_MEMORY_LIMIT) && m->limit > 0;
    if (ZS_HAS(m, ZS_OCI_MEMORY_SWAP) && m->swap > 0 && has_limit && m->swap < m->limit) {
        zs_diag *d =
            zs_oci_push(j, ZS_CODE_OCI_MEMORY, ZS_AT(m, ZS_OCI_MEMORY_SWAP), section,
                        "`swap` is %D bytes, below `limit`, which is %D", m->swap, m->limit);
        zs_diag_help(j->diags, d, "`swap` counts memory and swap together");
    }
    if (ZS_HAS(m, ZS_OCI_MEMORY_RESERVATION) && has_limit && m->reservation > m->limit) {
        zs_oci_push(j, ZS_CODE_OCI_MEMORY, ZS_AT(m, ZS_OCI_MEMORY_RESERVATION), section,
                    "`reservation` is %D bytes, above `limit`, which is %D", m->reservation,
                    m->limit);
    }
}

/* A burst is part of a quota, a runtime of a period. */
static void judge_cpu(zs_oci_judge *j, const zs_oci_cpu *c)
{
    static const char section[] = "config-linux.md, CPU";
    if (ZS_HAS(c, ZS_OCI_CPU_BURST) && ZS_HAS(c, ZS_OCI_CPU_QUOTA) && c->quota > 0 &&
        c->burst > (uint64_t)c->quota) {
        zs_oci_push(j, ZS_CODE_OCI_CPU, ZS_AT(c, ZS_OCI_CPU_BURST), section,
                    "`burst` is above `quota`, which is %D", c->quota);
    }
    if (ZS_HAS(c, ZS_OCI_CPU_REALTIME_RUNTIME) && ZS_HAS(c, ZS_OCI_CPU_REALTIME_PERIOD) &&
        c->realtime_runtime > 0 && (uint64_t)c->realtime_runtime > c->realtime_period) {
        zs_oci_push(j, ZS_CODE_OCI_CPU, ZS_AT(c, ZS_OCI_CPU_REALTIME_RUNTIME), section,
                    "`realtimeRuntime` is above `realtimePeriod`, which is %U", c->realtime_period);
    }
    zs_oci_judge_list(j, c->cpus, ZS_AT(c, ZS_OCI_CPU_CPUS), "`cpus`", section);
    zs_oci_judge_list(j, c->mems, ZS_AT(c, ZS_OCI_CPU_MEMS), "`mems`", section);
}

/* An entry that limits nothing must be refused. */
static void judge_block_io(zs_oci_judge *j, const zs_oci_block_io *b)
{
    static const char section[] = "config-linux.md, Block IO";
    for (uint32_t i = 0; i < b->weight_device.n; i++) {
        const zs_oci_weight_device *device = &b->weight_device.items[i];
        if (!ZS_HAS(device, ZS_OCI_WEIGHT_DEVICE_WEIGHT) &&
            !ZS_HAS(device, ZS_OCI_WEIGHT_DEVICE_LEAF_WEIGHT)) {
            zs_oci_push(j, ZS_CODE_OCI_BLOCK_IO, b->weight_device.at[i].at, section,
                        "a weight device has neither `weight` nor `leafWeight`");
        }
    }
}

void zs_oci_judge_resources(zs_oci_judge *j, const zs_oci_resources *r)
{
    if (ZS_HAS(r, ZS_OCI_RESOURCES_MEMORY)) {
        judge_memory(j, r->memory);
    }
    if (ZS_HAS(r, ZS_OCI_RESOURCES_CPU)) {
        judge_cpu(j, r->cpu);
    }
    if (ZS_HAS(r, ZS_OCI_RESOURCES_BLOCK_IO)) {
        judge_block_io(j, r->block_io);
    }
    for (uint32_t i = 0; i < r->rdma.n; i++) {
        const zs_oci_rdma *rdma = &r->rdma.items[i].value;
        if (!ZS_HAS(rdma, ZS_OCI_RDMA_HCA_HANDLES) && !ZS_HAS(rdma, ZS_OCI_RDMA_HCA_OBJECTS)) {
            zs_oci_push(j, ZS_CODE_OCI_RDMA, r->rdma.at[i].at, "config-linux.md, RDMA",
                        "the limits of %Q have neither `hcaHandles` nor `hcaObjects`",
                        r->rdma.items[i].key);
        }
    }
    for (uint32_t i = 0; i < r->unified.n; i++) {
        const zs_str_entry *entry = &r->unified.items[i];
        if (zs_str_find(entry->key, '.') == entry->key.n) {
            zs_oci_push(j, ZS_CODE_OCI_UNIFIED, entry->key_at, "config-linux.md, Unified",
                        "%Q is no file of a cgroup, such as `memory.high`", entry->key);
        }
    }
}

void zs_oci_judge_intel_rdt(zs_oci_judge *j, const zs_oci_intel_rdt *rdt)
{
    static const char section[] = "config-linux.md, IntelRdt";
    zs_str id = rdt->clos_id;
    bool is_plain = zs_str_find(id, '/') == id.n && !zs_str_is(id, ".") && !zs_str_is(id, "..");
    if (ZS_HAS(rdt, ZS_OCI_INTEL_RDT_CLOS_ID) && !is_plain && !zs_str_is(id, "/")) {
        zs_oci_push(j, ZS_CODE_OCI_INTEL_RDT, ZS_AT(rdt, ZS_OCI_INTEL_RDT_CLOS_ID), section,
                    "%Q of `closID` is neither a file name nor `/`", id);
    }
    if (ZS_HAS(rdt, ZS_OCI_INTEL_RDT_L3_CACHE_SCHEMA) &&
        !zs_str_starts(rdt->l3_cache_schema, ZS_STR("L3"))) {
        zs_oci_push(j, ZS_CODE_OCI_INTEL_RDT_SCHEMA, ZS_AT(rdt, ZS_OCI_INTEL_RDT_L3_CACHE_SCHEMA),
                    section, "`l3CacheSchema` does not start with `L3:`");
    }
}

void zs_oci_judge_memory_policy(zs_oci_judge *j, const zs_oci_memory_policy *policy)
{
    static const char section[] = "config-linux.md, Memory policy";
    bool has_nodes = ZS_HAS(policy, ZS_OCI_MEMORY_POLICY_NODES) && policy->nodes.n > 0;
    zs_oci_memory_policy_mode mode = policy->mode;
    bool takes_none = mode == ZS_OCI_MEMORY_POLICY_MODE_MPOL_DEFAULT ||
                      mode == ZS_OCI_MEMORY_POLICY_MODE_MPOL_LOCAL;
    bool takes_any = mode == ZS_OCI_MEMORY_POLICY_MODE_MPOL_PREFERRED;
    if (ZS_HAS(policy, ZS_OCI_MEMORY_POLICY_MODE) && !takes_any && has_nodes == takes_none) {
        zs_oci_push(j, ZS_CODE_OCI_MEMORY_POLICY, ZS_AT(policy, ZS_OCI_MEMORY_POLICY_MODE), section,
                    takes_none ? "this mode takes no `nodes`" : "this mode needs `nodes`");
    }
    zs_oci_judge_list(j, policy->nodes, ZS_AT(policy, ZS_OCI_MEMORY_POLICY_NODES), "`nodes`",
                      section);
    unsigned flags = 0;
    for (uint32_t i = 0; i < policy->flags.n; i++) {
        flags |= 1u << policy->flags.items[i];
    }
    if (flags >> ZS_OCI_MEMORY_POLICY_FLAG_MPOL_F_STATIC_NODES &
        flags >> ZS_OCI_MEMORY_POLICY_FLAG_MPOL_F_RELATIVE_NODES & 1) {
        zs_oci_push(j, ZS_CODE_OCI_MEMORY_POLICY, ZS_AT(policy, ZS_OCI_MEMORY_POLICY_FLAGS),
                    section,
                    "the flags MPOL_F_STATIC_NODES and MPOL_F_RELATIVE_NODES exclude each other");
    }
}
