/* linux.resources: cpu, memory, pids, blockIO. Must not know devices.
 * Source: translation rules T29 to T32; deviations D12, D23, D24; kernel/sched/core.c and
 * mm/memcontrol.c of Linux. */
#include "translate/context.h"

#include "base/banned.h"

enum { PERIOD_US = 100000, QUOTA_LEAST_US = 1000, SHARES_LEAST = 2, WEIGHT_LEAST = 10 };

static zs_span at_of(const zs_context *c, unsigned field)
{
    return ZS_AT(c->resources, field);
}

/* from: resources.cpu
 * to: cpu.period, cpu.quota
 * spec: T30, D12
 * lossy: no */
static void set_quota(zs_context *c, zs_oci_cpu *cpu)
{
    if (!ZS_HAS(c->resources, ZS_SVC_RESOURCES_CPU)) {
        return;
    }
    zs_span at = at_of(c, ZS_SVC_RESOURCES_CPU);
    double quota = c->resources->cpu * PERIOD_US + 0.5;
    bool is_enough = quota >= QUOTA_LEAST_US;
    bool is_finite = quota < 9.0e15;
    if (!is_enough || !is_finite) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_CPU_RANGE, at, "`cpu` is %s",
                                  is_finite ? "too small for the kernel" : "no number of cores");
        zs_diag_note(c->diags, d, "cpu.quota is in microseconds of a period of %d, at least %d",
                     PERIOD_US, QUOTA_LEAST_US);
        zs_diag_help(c->diags, d, "write 0.01 or more");
        return;
    }
    zs_oci_cpu_set_period(cpu, PERIOD_US, zs_from(at, ZS_RULE_CPU));
    zs_oci_cpu_set_quota(cpu, (int64_t)quota, zs_from(at, ZS_RULE_CPU));
}

/* from: resources.cpu_shares
 * to: cpu.shares; 0 is unset
 * spec: D23
 * lossy: 1 becomes 2, the kernel's least */
static void set_shares(zs_context *c, zs_oci_cpu *cpu)
{
    if (!ZS_HAS(c->resources, ZS_SVC_RESOURCES_CPU_SHARES) || c->resources->cpu_shares == 0) {
        return;
    }
    zs_span at = at_of(c, ZS_SVC_RESOURCES_CPU_SHARES);
    uint64_t shares = c->resources->cpu_shares;
    if (shares < SHARES_LEAST) {
        zs_diag_push(c->diags, ZS_CODE_RESOURCE_RAISED, at,
                     "`cpu_shares: 1` becomes 2, the kernel's least");
        shares = SHARES_LEAST;
    }
    zs_oci_cpu_set_shares(cpu, shares, zs_from(at, ZS_RULE_CPU_SHARES));
}

/* One object for three settings, made only when one of them is there. */
static bool translate_cpu(zs_context *c, zs_oci_resources *made)
{
    const zs_svc_resources *r = c->resources;
    bool has_shares = ZS_HAS(r, ZS_SVC_RESOURCES_CPU_SHARES) && r->cpu_shares > 0;
    bool has_set = ZS_HAS(r, ZS_SVC_RESOURCES_CPUSET) && r->cpuset.n > 0;
    if (!ZS_HAS(r, ZS_SVC_RESOURCES_CPU) && !has_shares && !has_set) {
        return true;
    }
    zs_oci_cpu *cpu = zs_oci_resources_make_cpu(c->a, made, zs_from(r->node.at, ZS_RULE_CPU));
    if (cpu == NULL) {
        return false;
    }
    set_quota(c, cpu);
    set_shares(c, cpu);
    if (has_set) {
        zs_oci_cpu_set_cpus(cpu, r->cpuset,
                            zs_from(at_of(c, ZS_SVC_RESOURCES_CPUSET), ZS_RULE_CPU_SET));
    }
    return true;
}

/* from: resources.memory_swap
 * to: memory.swap, which counts memory and swap together; 0 is unset
 * spec: D23
 * lossy: no */
static void set_swap(zs_context *c, zs_oci_memory *memory, int64_t limit)
{
    zs_span at = at_of(c, ZS_SVC_RESOURCES_MEMORY_SWAP);
    zs_str text = c->resources->memory_swap;
    int64_t swap = -1;
    if (!zs_str_is(text, "-1") && !zs_read_size(c, text, at, "memory_swap", &swap)) {
        return;
    }
    if (swap == 0) {
        return;
    }
    if (swap > 0 && limit == 0) {
        zs_diag *d =
            zs_diag_push(c->diags, ZS_CODE_MEMORY_RELATION, at, "`memory_swap` needs `memory`");
        zs_diag_note(c->diags, d, "it limits memory and swap together");
        zs_diag_help(c->diags, d, "set `memory`, or write `memory_swap: \"-1\"`");
        return;
    }
    if (swap > 0 && swap < limit) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_MEMORY_RELATION, at,
                                  "`memory_swap: %S` is below `memory`", text);
        zs_diag_add_label(c->diags, d, at_of(c, ZS_SVC_RESOURCES_MEMORY), "memory alone");
        zs_diag_note(c->diags, d,
                     "it limits memory and swap together; equal to `memory` means no swap");
        zs_diag_help(c->diags, d, "write at least the size of `memory`");
        return;
    }
    zs_oci_memory_set_swap(memory, swap, zs_from(at, ZS_RULE_MEMORY_SWAP));
}

enum { MEMORY_LEAST = 6 * 1024 * 1024 }; /* Docker's linuxMinMemory */

/* Less than what a runtime itself needs while it starts a process: Docker refuses it. */
static void warn_of_little(zs_context *c, const char *field, int64_t bytes, zs_span at)
{
    if (bytes >= MEMORY_LEAST) {
        return;
    }
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_MEMORY_LITTLE, at,
                              "`%s` is %D bytes, less than Docker takes", field, bytes);
    zs_diag_note(c->diags, d, "the runtime's own start-up counts, and may be killed");
    zs_diag_help(c->diags, d, "write `6Mi` or more");
}

/* Without a limit nothing is ever killed for it, and the host may run out of memory instead. */
static void warn_of_no_limit(zs_context *c, zs_span at)
{
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_OOM_WITHOUT_LIMIT, at,
                              "`oom_kill_disable` without `memory` protects from nothing");
    zs_diag_help(c->diags, d, "set `memory` too, or remove `oom_kill_disable`");
}

/* from: resources.memory_reservation
 * to: memory.reservation
 * spec: D23
 * lossy: no */
static void set_reservation(zs_context *c, zs_oci_memory *memory, int64_t limit)
{
    zs_span at = at_of(c, ZS_SVC_RESOURCES_MEMORY_RESERVATION);
    int64_t bytes = 0;
    if (!zs_read_size(c, c->resources->memory_reservation, at, "memory_reservation", &bytes) ||
        bytes == 0) {
        return;
    }
    if (limit > 0 && bytes > limit) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_MEMORY_RELATION, at,
                                  "`memory_reservation: %S` is above `memory`",
                                  c->resources->memory_reservation);
        zs_diag_add_label(c->diags, d, at_of(c, ZS_SVC_RESOURCES_MEMORY), "the limit");
        zs_diag_help(c->diags, d, "write at most the size of `memory`");
        return;
    }
    warn_of_little(c, "memory_reservation", bytes, at);
    zs_oci_memory_set_reservation(memory, bytes, zs_from(at, ZS_RULE_MEMORY_RESERVATION));
}

/* cgroup v2 has neither swappiness nor a switch for the OOM killer, and crun refuses a container
 * that asks for them. */
static bool is_cgroup_v1(zs_context *c, const char *field, zs_span at)
{
    const zs_host_facts *facts = c->input->facts;
    if (facts != NULL && facts->cgroup != NULL && ZS_HAS(facts->cgroup, ZS_HOST_CGROUP_VERSION) &&
        facts->cgroup->version == 1) {
        return true;
    }
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_NOT_ON_CGROUP_V2, at, "`%s` works on cgroup v1 only", field);
    zs_diag_note(c->diags, d, "left out of config.json, since crun refuses it on cgroup v2");
    zs_diag_help(c->diags, d, "remove it, or give the facts of a host with cgroup v1");
    return false;
}

/* from: resources.memory_swappiness, resources.oom_kill_disable
 * to: memory.swappiness, memory.disableOOMKiller
 * spec: D23
 * lossy: on cgroup v2, with a warning */
static void set_first_version(zs_context *c, zs_oci_memory *memory)
{
    const zs_svc_resources *r = c->resources;
    zs_span swappiness_at = at_of(c, ZS_SVC_RESOURCES_MEMORY_SWAPPINESS);
    zs_span killer_at = at_of(c, ZS_SVC_RESOURCES_OOM_KILL_DISABLE);
    if (ZS_HAS(r, ZS_SVC_RESOURCES_MEMORY_SWAPPINESS) &&
        is_cgroup_v1(c, "memory_swappiness", swappiness_at)) {
        zs_oci_memory_set_swappiness(memory, r->memory_swappiness,
                                     zs_from(swappiness_at, ZS_RULE_MEMORY_SWAPPINESS));
    }
    if (ZS_HAS(r, ZS_SVC_RESOURCES_OOM_KILL_DISABLE) && r->oom_kill_disable &&
        is_cgroup_v1(c, "oom_kill_disable", killer_at)) {
        if (!ZS_HAS(r, ZS_SVC_RESOURCES_MEMORY)) {
            warn_of_no_limit(c, killer_at);
        }
        zs_oci_memory_set_disable_oom_killer(memory, true,
                                             zs_from(killer_at, ZS_RULE_OOM_KILL_DISABLE));
    }
}

/* The object is written when one of its members is: settings may be unset or left out.
 * from: resources.memory
 * to: memory.limit
 * spec: T31, D12, D24
 * lossy: no */
static bool translate_memory(zs_context *c, zs_oci_resources *made)
{
    const zs_svc_resources *r = c->resources;
    bool has_limit = ZS_HAS(r, ZS_SVC_RESOURCES_MEMORY),
         has_swap = ZS_HAS(r, ZS_SVC_RESOURCES_MEMORY_SWAP);
    bool has_reservation = ZS_HAS(r, ZS_SVC_RESOURCES_MEMORY_RESERVATION);
    zs_oci_memory *memory = zs_object_new(c->a, sizeof *memory, ZS_OCI_MEMORY_FIELDS);
    if (memory == NULL) {
        return false;
    }
    int64_t limit = 0;
    zs_span limit_at = at_of(c, ZS_SVC_RESOURCES_MEMORY);
    if (has_limit && zs_read_size(c, r->memory, limit_at, "memory", &limit)) {
        warn_of_little(c, "memory", limit, limit_at);
        zs_oci_memory_set_limit(memory, limit, zs_from(limit_at, ZS_RULE_MEMORY));
    }
    if (has_swap) {
        set_swap(c, memory, limit);
    }
    if (has_reservation) {
        set_reservation(c, memory, limit);
    }
    set_first_version(c, memory);
    if (memory->has[0] != 0) {
        zs_oci_resources_set_memory(made, memory, zs_from(r->node.at, ZS_RULE_MEMORY));
    }
    return true;
}

/* from: resources.pids_limit
 * to: pids.limit; 0 and below is unlimited
 * spec: D23
 * lossy: no */
static bool translate_pids(zs_context *c, zs_oci_resources *made)
{
    if (!ZS_HAS(c->resources, ZS_SVC_RESOURCES_PIDS_LIMIT)) {
        return true;
    }
    zs_origin from = zs_from(at_of(c, ZS_SVC_RESOURCES_PIDS_LIMIT), ZS_RULE_PIDS);
    zs_oci_pids *pids = zs_oci_resources_make_pids(c->a, made, from);
    if (pids != NULL) {
        zs_oci_pids_set_limit(pids, c->resources->pids_limit > 0 ? c->resources->pids_limit : -1,
                              from);
    }
    return pids != NULL;
}

/* from: resources.blkio_weight
 * to: blockIO.weight; 0 is unset
 * spec: D23
 * lossy: no */
static bool translate_block_io(zs_context *c, zs_oci_resources *made)
{
    if (!ZS_HAS(c->resources, ZS_SVC_RESOURCES_BLKIO_WEIGHT) || c->resources->blkio_weight == 0) {
        return true;
    }
    zs_origin from = zs_from(at_of(c, ZS_SVC_RESOURCES_BLKIO_WEIGHT), ZS_RULE_BLOCK_IO);
    uint16_t weight = c->resources->blkio_weight;
    if (weight < WEIGHT_LEAST) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_RESOURCE_RANGE, from.at,
                                  "`blkio_weight: %u` is below 10", (unsigned)weight);
        zs_diag_help(c->diags, d, "write 10 to 1000, or 0 for the host's default");
        return true;
    }
    zs_oci_block_io *io = zs_oci_resources_make_block_io(c->a, made, from);
    if (io != NULL) {
        zs_oci_block_io_set_weight(io, weight, from);
    }
    return io != NULL;
}

bool zs_translate_resources(zs_context *c)
{
    if (c->resources == NULL) {
        return true;
    }
    zs_oci_resources *made =
        zs_oci_linux_make_resources(c->a, c->linux_, zs_from(c->resources->node.at, ZS_RULE_CPU));
    return made != NULL && translate_cpu(c, made) && translate_memory(c, made) &&
           translate_pids(c, made) && translate_block_io(c, made);
}
