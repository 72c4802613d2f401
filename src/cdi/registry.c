/* The registry: takes directories and files, judges each file, then settles conflicts and shadows
 * once for all. Reads nothing itself and does not know what the edits mean. Source: Container
 * Device Interface 1.1.0 (main), pkg/cdi cache and default-cache rules. */
#include "cdi/registry.h"

#include "cdi/index.h"
#include "cdi/sort.h"

#include "base/banned.h"

zs_cdi_registry *zs_cdi_registry_new(zs_arena *a)
{
    zs_cdi_registry *r = zs_arena_alloc(a, sizeof *r);
    if (!r) {
        return NULL;
    }
    r->a = a;
    zs_diags_init(&r->diags, a, NULL);
    return r;
}

const zs_diags *zs_cdi_registry_diags(const zs_cdi_registry *r)
{
    return &r->diags;
}

uint32_t zs_cdi_registry_directories(const zs_cdi_registry *r, const zs_cdi_directory **ret)
{
    *ret = r->directories;
    return r->n_directories;
}

const zs_cdi_file *zs_cdi_file_at(const zs_cdi_registry *r, uint32_t i)
{
    return i < r->n_files ? &r->files[i]->file : NULL;
}

bool zs_cdi_registry_add_directory(zs_cdi_registry *r, zs_str path, zs_cdi_directory_state state,
                                   zs_str why, uint32_t *ret_index)
{
    if (!zs_arena_grow(r->a, (void **)&r->directories, &r->directory_capacity, r->n_directories,
                       r->n_directories + 1, sizeof *r->directories)) {
        return false;
    }
    r->directories[r->n_directories] = (zs_cdi_directory){path, state, why, 0};
    *ret_index = r->n_directories++;
    if (state == ZS_CDI_DIRECTORY_FAILED) {
        zs_diag_push(&r->diags, ZS_CODE_CDI_UNREADABLE, ZS_NOWHERE,
                     "CDI directory %Q could not be read: %S", path, why);
    }
    return true;
}

/* The first error that was pushed after `before` diagnostics. */
static const zs_diag *first_error(const zs_diags *diags, uint32_t before)
{
    for (uint32_t i = before; i < diags->n; i++) {
        if (diags->items[i]->severity == ZS_SEVERITY_ERROR) {
            return diags->items[i];
        }
    }
    return NULL;
}

/* Parses and judges a file's text into `read`; a file with an error has no spec, so that nothing
 * of it is used. */
static bool judge(zs_cdi_registry *r, zs_cdi_read_file *read)
{
    uint32_t first = r->diags.n, errors = r->diags.n_errors;
    zs_cdi_spec *spec = NULL;
    if (!read->file.source) {
        zs_diag_push(&r->diags, ZS_CODE_CDI_UNREADABLE, ZS_NOWHERE, "CDI file %Q could not be read",
                     read->file.path);
    } else if (zs_cdi_parse(r->a, read->file.source, &spec, &r->diags)) {
        zs_cdi_rules(r->a, spec, &r->diags);
    }
    if (read->file.source) {
        zs_cdi_note_removed(read->file.source, &r->diags, first);
    }
    read->n_faults = r->diags.n_errors - errors;
    if (read->n_faults > 0) {
        read->fault = first_error(&r->diags, first);
        return !r->a->failed;
    }
    read->file.spec = spec;
    return spec != NULL && !r->a->failed;
}

bool zs_cdi_registry_add_file(zs_cdi_registry *r, uint32_t directory, zs_str path,
                              const zs_source *source)
{
    zs_cdi_read_file *read = zs_arena_alloc(r->a, sizeof *read);
    if (!read || !zs_arena_grow(r->a, (void **)&r->files, &r->file_capacity, r->n_files,
                                r->n_files + 1, sizeof *r->files)) {
        return false;
    }
    read->file = (zs_cdi_file){path, directory, source, NULL};
    r->files[r->n_files++] = read;
    r->directories[directory].n_files++;
    return judge(r, read);
}

/* ---- the index ------------------------------------------------------------------------------- */

/* By kind, then name, then directory; 0 for the same device in one directory. */
static int compare_claims(const void *claims, uint32_t x, uint32_t y)
{
    const zs_cdi_claim *left = (const zs_cdi_claim *)claims + x,
                       *right = (const zs_cdi_claim *)claims + y;
    int by_kind = zs_str_cmp(left->kind, right->kind);
    if (by_kind) {
        return by_kind;
    }
    int by_name = zs_str_cmp(left->name, right->name);
    if (by_name) {
        return by_name;
    }
    uint32_t a = left->found.file->directory, b = right->found.file->directory;
    return a < b ? -1 : a > b;
}

/* Fills `claims` from the usable files, in the order of files; returns how many there are. */
static uint32_t collect(const zs_cdi_registry *r, zs_cdi_claim *claims)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n_files; i++) {
        const zs_cdi_file *file = &r->files[i]->file;
        for (uint32_t j = 0; file->spec && j < file->spec->devices.n; j++) {
            const zs_cdi_device *device = &file->spec->devices.items[j];
            zs_cdi_found found = {file, device, ZS_AT(device, ZS_CDI_DEVICE_NAME)};
            claims[n++] = (zs_cdi_claim){file->spec->kind, device->name, found};
        }
    }
    return n;
}

/* Lists every declaration sorted, so that those of one name stand together. */
static bool collect_claims(zs_cdi_registry *r)
{
    size_t room = 0;
    for (uint32_t i = 0; i < r->n_files; i++) {
        if (r->files[i]->file.spec) {
            room += r->files[i]->file.spec->devices.n;
        }
    }
    zs_cdi_claim *found = zs_arena_array(r->a, room, sizeof *found);
    r->claims = zs_arena_array(r->a, room, sizeof *r->claims);
    if (!found || !r->claims) {
        return false;
    }
    uint32_t n = collect(r, found);
    const uint32_t *order = zs_sort_indices(r->a, n, compare_claims, found);
    if (!order) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        r->claims[i] = found[order[i]];
    }
    r->n_claims = n;
    return true;
}

/* Says that two files of one directory declare a device, on the later of them. */
static void report_conflict(zs_cdi_registry *r, const zs_cdi_claim *first,
                            const zs_cdi_claim *second)
{
    zs_diag *d = zs_diag_push(
        &r->diags, ZS_CODE_CDI_CONFLICT, second->found.at,
        "CDI device `%S=%S` is declared by two files of one directory, so neither counts",
        second->kind, second->name);
    zs_diag_add_label(&r->diags, d, first->found.at, "also declared here");
    zs_diag_help(&r->diags, d, "remove one of %Q and %Q, or move one to another directory",
                 first->found.file->path, second->found.file->path);
}

/* Groups the claims of one name into an entry and looks for neighbours of one directory. */
static uint32_t group(zs_cdi_registry *r, uint32_t begin, zs_cdi_entry *entry)
{
    const zs_cdi_claim *first = &r->claims[begin];
    uint32_t end = begin + 1;
    while (end < r->n_claims && zs_str_eq(r->claims[end].name, first->name) &&
           zs_str_eq(r->claims[end].kind, first->kind)) {
        const zs_cdi_claim *before = &r->claims[end - 1], *claim = &r->claims[end];
        if (before->found.file->directory == claim->found.file->directory) {
            entry->is_conflict = true;
            report_conflict(r, before, claim);
        }
        end++;
    }
    entry->claims = first;
    entry->n_claims = end - begin;
    return end;
}

bool zs_cdi_registry_finish(zs_cdi_registry *r)
{
    if (r->entries && r->n_settled == r->n_files) {
        return !r->a->failed;
    }
    r->n_settled = r->n_files;
    if (!collect_claims(r)) {
        return false;
    }
    r->entries = zs_arena_array(r->a, r->n_claims, sizeof *r->entries);
    if (!r->entries) {
        return false;
    }
    r->n_entries = 0;
    for (uint32_t begin = 0; begin < r->n_claims;) {
        begin = group(r, begin, &r->entries[r->n_entries++]);
    }
    return !r->a->failed;
}

bool zs_cdi_is_empty(const zs_cdi_registry *r)
{
    for (uint32_t i = 0; i < r->n_entries; i++) {
        if (!r->entries[i].is_conflict) {
            return false;
        }
    }
    return true;
}

const zs_cdi_entry *zs_cdi_entry_find(const zs_cdi_registry *r, zs_str kind, zs_str name)
{
    uint32_t begin = 0, end = r->n_entries;
    while (begin < end) {
        uint32_t middle = begin + (end - begin) / 2;
        const zs_cdi_claim *claim = r->entries[middle].claims;
        int order = zs_str_cmp(kind, claim->kind);
        if (order == 0) {
            order = zs_str_cmp(name, claim->name);
        }
        if (order == 0) {
            return &r->entries[middle];
        }
        if (order < 0) {
            end = middle;
        } else {
            begin = middle + 1;
        }
    }
    return NULL;
}
