/* Explains the registry to people. Changes nothing and decides nothing: resolve.c does. */
#include "cdi/why.h"

#include "cdi/hooks.h"
#include "cdi/index.h"

#include "base/banned.h"

/* ---- list ------------------------------------------------------------------------------------ */

static void print_conflict(zs_buf *out, const zs_cdi_entry *entry)
{
    zs_buf_add(out, ZS_STR("conflict:"));
    for (uint32_t i = 0; i < entry->n_claims; i++) {
        zs_buf_addf(out, "%s%S", i ? ", " : " ", entry->claims[i].found.file->path);
    }
}

void zs_cdi_print_list(zs_buf *out, const zs_cdi_registry *r)
{
    for (uint32_t i = 0; i < r->n_entries; i++) {
        const zs_cdi_entry *entry = &r->entries[i];
        zs_buf_addf(out, "%S=%S\t", entry->claims->kind, entry->claims->name);
        if (entry->is_conflict) {
            print_conflict(out, entry);
        } else {
            zs_buf_add(out, zs_cdi_winner(entry)->file->path);
        }
        zs_buf_add_char(out, '\n');
    }
}

/* ---- edits as JSON --------------------------------------------------------------------------- */

/* Empty lists are left out, as writers of CDI files do. */
static void write_strings(zs_json_writer *w, const char *key, const zs_str_list *list)
{
    if (list->n == 0) {
        return;
    }
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_list(w);
    for (uint32_t i = 0; i < list->n; i++) {
        zs_json_str(w, list->items[i]);
    }
    zs_json_end_list(w);
}

/* Both forms of hooks are written in the form of the standard. */
static void write_hook(zs_json_writer *w, const zs_cdi_hook_view *hook)
{
    zs_json_begin_object(w);
    zs_json_key(w, ZS_STR("hookName"));
    zs_json_str(w, zs_cdi_hook_word(hook->name));
    zs_json_key(w, ZS_STR("path"));
    zs_json_str(w, hook->path);
    write_strings(w, "args", hook->args);
    write_strings(w, "env", hook->env);
    if (hook->has_timeout) {
        zs_json_key(w, ZS_STR("timeout"));
        zs_json_i64(w, hook->timeout_seconds);
    }
    zs_json_end_object(w);
}

/* The lists of a container edits object that are concatenated item by item. */
typedef enum zs_part {
    PART_ENV,
    PART_NODES,
    PART_NET_DEVICES,
    PART_MOUNTS,
    PART_HOOKS,
    PART_GIDS,
    PARTS
} zs_part;

static const char *const part_names[PARTS] = {"env",    "deviceNodes", "netDevices",
                                              "mounts", "hooks",       "additionalGids"};

static uint32_t part_size(const zs_cdi_container_edits *edits, zs_part part)
{
    switch (part) {
    case PART_ENV:
        return edits->env.n;
    case PART_NODES:
        return edits->device_nodes.n;
    case PART_NET_DEVICES:
        return edits->net_devices.n;
    case PART_MOUNTS:
        return edits->mounts.n;
    case PART_HOOKS:
        return zs_cdi_hook_count(edits->hooks);
    case PART_GIDS:
    case PARTS:
        break;
    }
    return edits->additional_gids.n;
}

/* One item of a part, as its type wants it. */
static void write_item(zs_json_writer *w, const zs_cdi_container_edits *edits, zs_part part,
                       uint32_t i)
{
    const zs_schema *schema = &zs_cdi_schema;
    zs_cdi_hook_view hook;
    switch (part) {
    case PART_ENV:
        zs_json_str(w, edits->env.items[i]);
        break;
    case PART_NODES:
        zs_encode(w, schema, ZS_CDI_TYPE_DEVICE_NODE, &edits->device_nodes.items[i]);
        break;
    case PART_NET_DEVICES:
        zs_encode(w, schema, ZS_CDI_TYPE_NET_DEVICE, &edits->net_devices.items[i]);
        break;
    case PART_MOUNTS:
        zs_encode(w, schema, ZS_CDI_TYPE_MOUNT, &edits->mounts.items[i]);
        break;
    case PART_HOOKS:
        hook = zs_cdi_hook_at(edits->hooks, i);
        write_hook(w, &hook);
        break;
    case PART_GIDS:
    case PARTS:
        zs_json_u64(w, edits->additional_gids.items[i]);
        break;
    }
}

/* The items of one part over all edits, left out when there is none. */
static void write_part(zs_json_writer *w, const zs_cdi_edits *edits, zs_part part)
{
    bool is_open = false;
    for (uint32_t i = 0; i < edits->n; i++) {
        for (uint32_t j = 0; j < part_size(edits->items[i], part); j++) {
            if (!is_open) {
                zs_json_key(w, zs_str_of(part_names[part]));
                zs_json_begin_list(w);
                is_open = true;
            }
            write_item(w, edits->items[i], part, j);
        }
    }
    if (is_open) {
        zs_json_end_list(w);
    }
}

void zs_cdi_write_edits(zs_json_writer *w, const zs_cdi_edits *edits)
{
    const zs_cdi_intel_rdt *rdt = NULL;
    zs_json_begin_object(w);
    for (unsigned part = 0; part < PARTS; part++) {
        write_part(w, edits, (zs_part)part);
    }
    for (uint32_t i = 0; i < edits->n; i++) {
        if (ZS_HAS(edits->items[i], ZS_CDI_CONTAINER_EDITS_INTEL_RDT)) {
            rdt = edits->items[i]->intel_rdt;
        }
    }
    if (rdt) {
        zs_json_key(w, ZS_STR("intelRdt"));
        zs_encode(w, &zs_cdi_schema, ZS_CDI_TYPE_INTEL_RDT, rdt);
    }
    zs_json_end_object(w);
}

/* ---- why ------------------------------------------------------------------------------------- */

static void print_place(zs_buf *out, const zs_sources *sources, const zs_cdi_found *found)
{
    zs_position position = zs_position_of(sources, found->at);
    zs_buf_addf(out, "%S:%u:%u", found->file->path, position.line, position.column);
}

/* "2 mounts, 1 hook", or "nothing". */
static void print_brings(zs_buf *out, const char *who, const zs_cdi_container_edits *edits)
{
    static const char *const words[PARTS][2] = {
        {"variable", "variables"},
        {"device node", "device nodes"},
        {"network device", "network devices"},
        {"mount", "mounts"},
        {"hook", "hooks"},
        {"group id", "group ids"},
    };
    zs_buf_addf(out, "  %s: ", who);
    bool is_any = false;
    for (unsigned part = 0; part < PARTS; part++) {
        uint32_t n = part_size(edits, (zs_part)part);
        if (n > 0) {
            zs_buf_addf(out, "%s%u %s", is_any ? ", " : "", n, words[part][n > 1]);
        }
        is_any |= n > 0;
    }
    if (ZS_HAS(edits, ZS_CDI_CONTAINER_EDITS_INTEL_RDT)) {
        zs_buf_addf(out, "%sintelRdt", is_any ? ", " : "");
        is_any = true;
    }
    zs_buf_addf(out, "%s\n", is_any ? "" : "nothing");
}

/* Everything about one name that does resolve. */
static void print_found(zs_buf *out, const zs_sources *sources, const zs_cdi_entry *entry)
{
    const zs_cdi_found *winner = zs_cdi_winner(entry);
    const zs_cdi_spec *spec = winner->file->spec;
    zs_buf_addf(out, "%S=%S\n  declared at ", entry->claims->kind, entry->claims->name);
    print_place(out, sources, winner);
    zs_buf_add_char(out, '\n');
    for (uint32_t i = entry->n_claims - 1; i > 0; i--) {
        zs_buf_add(out, ZS_STR("  shadows "));
        print_place(out, sources, &entry->claims[i - 1].found);
        zs_buf_add(out, ZS_STR(", of a directory with less priority\n"));
    }
    print_brings(out, "the device brings", winner->device->container_edits);
    if (ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS)) {
        print_brings(out, "its file brings", spec->container_edits);
    }
}

bool zs_cdi_why(zs_arena *a, zs_buf *out, const zs_cdi_registry *r, const zs_sources *sources,
                const zs_cdi_request *request, zs_diags *diags)
{
    zs_cdi_edits edits;
    if (!zs_cdi_resolve(a, r, request, 1, ZS_SEVERITY_ERROR, &edits, diags)) {
        return false;
    }
    zs_str kind, name;
    zs_fault fault;
    if (!zs_cdi_split_name(request->name, &kind, &name, &fault)) {
        return false;
    }
    const zs_cdi_entry *entry = zs_cdi_entry_find(r, kind, name);
    if (entry) {
        print_found(out, sources, entry);
        return !out->failed;
    }
    for (uint32_t i = 0; i < r->n_entries; i++) { /* `all` of a kind */
        if (zs_str_eq(r->entries[i].claims->kind, kind)) {
            print_found(out, sources, &r->entries[i]);
        }
    }
    return !out->failed;
}
