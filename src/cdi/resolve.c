/* From requested names to edits, and when a name does not resolve: why not, in the order in which
 * a person should look. Source: Container Device Interface 1.1.0, pkg/cdi InjectDevices. */
#include "base/buf.h"
#include "cdi/index.h"
#include "text/scalar.h"

#include "base/banned.h"

enum {
    LISTED_MAX = 12,         /* names in one "declared:" list */
    EXPLAINED_FILES_MAX = 4, /* faulty files named in one diagnostic */
    LIST_BYTES_MAX = 4096,
};

bool zs_cdi_split_name(zs_str qualified, zs_str *ret_kind, zs_str *ret_name, zs_fault *ret_fault)
{
    size_t equals = zs_str_find(qualified, '=');
    if (equals == qualified.n) {
        *ret_fault = (zs_fault){
            .at = 0, .length = qualified.n, .what = "there is no `=` with a device name"};
        return false;
    }
    zs_str kind = zs_str_sub(qualified, 0, equals),
           name = zs_str_sub(qualified, equals + 1, qualified.n);
    if (!zs_scalar_check(ZS_FORMAT_CDI_KIND, kind, ret_fault)) {
        return false;
    }
    if (!zs_scalar_check(ZS_FORMAT_CDI_NAME, name, ret_fault)) {
        ret_fault->at += equals + 1;
        return false;
    }
    *ret_kind = kind;
    *ret_name = name;
    return true;
}

/* ---- why a name does not resolve ------------------------------------------------------------- */

/* What a resolution works on. */
typedef struct zs_resolution {
    zs_arena *a;
    const zs_cdi_registry *r;
    zs_code code;
    zs_diags *diags;
    zs_cdi_edits edits;
    uint32_t item_room, file_room;
    bool *is_file_met;   /* one a file of the registry */
    zs_str missing_kind; /* the last that was reported */
    bool is_complete;
} zs_resolution;

/* `a`, `b`, `c` and 3 more; adds each text once, as the index is sorted. */
static zs_str list_of(zs_arena *a, const zs_str *texts, uint32_t n)
{
    zs_buf out;
    zs_buf_init(&out, a, LIST_BYTES_MAX);
    uint32_t shown = n < LISTED_MAX ? n : LISTED_MAX;
    for (uint32_t i = 0; i < shown; i++) {
        zs_buf_addf(&out, "%s`%S`", i ? ", " : "", texts[i]);
    }
    if (shown < n) {
        zs_buf_addf(&out, " and %u more", n - shown);
    }
    return out.failed ? ZS_STR("too many to list") : zs_buf_str(&out);
}

/* The kinds of the index, each once, or with `kind` the device names of that kind. */
static uint32_t candidates_of(const zs_cdi_registry *r, const zs_str *kind, zs_str *texts)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n_entries; i++) {
        const zs_cdi_claim *claim = r->entries[i].claims;
        if (!kind) {
            if (n == 0 || !zs_str_eq(texts[n - 1], claim->kind)) {
                texts[n++] = claim->kind;
            }
        } else if (zs_str_eq(claim->kind, *kind) && !r->entries[i].is_conflict) {
            texts[n++] = claim->name;
        }
    }
    return n;
}

/* Names the files that declare nothing because of a fault: the device may well be in one of
 * them. */
static void explain_files(const zs_cdi_registry *r, zs_diags *diags, zs_diag *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n_files; i++) {
        const zs_cdi_read_file *read = r->files[i];
        if (read->file.spec || ++n > EXPLAINED_FILES_MAX) {
            continue;
        }
        if (!read->fault || read->fault->code == ZS_CODE_CDI_UNREADABLE) {
            zs_diag_note(diags, d, "file %Q is left out: it could not be read", read->file.path);
        } else {
            zs_diag_note(diags, d, "file %Q is left out: %S", read->file.path,
                         read->fault->message);
            if (zs_span_is_set(read->fault->at)) {
                zs_diag_add_label(diags, d, read->fault->at, "at fault");
            }
        }
    }
    if (n > EXPLAINED_FILES_MAX) {
        zs_diag_note(diags, d, "%u more files are left out", n - EXPLAINED_FILES_MAX);
    }
}

/* Says where was looked, when there is nothing to choose from. */
static void explain_directories(const zs_cdi_registry *r, zs_diags *diags, zs_diag *d)
{
    if (r->n_directories == 0) {
        zs_diag_note(diags, d, "no CDI directory was given");
    }
    for (uint32_t i = 0; i < r->n_directories; i++) {
        const zs_cdi_directory *directory = &r->directories[i];
        switch (directory->state) {
        case ZS_CDI_DIRECTORY_MISSING:
            zs_diag_note(diags, d, "directory %Q does not exist", directory->path);
            break;
        case ZS_CDI_DIRECTORY_FAILED:
            zs_diag_note(diags, d, "directory %Q could not be read: %S", directory->path,
                         directory->why);
            break;
        case ZS_CDI_DIRECTORY_READ:
            zs_diag_note(diags, d, "directory %Q: %u CDI file%s", directory->path,
                         directory->n_files, directory->n_files == 1 ? "" : "s");
            break;
        }
    }
}

/* An index such as `2` is as near to `0` as to `1`: offering either would be a guess. */
static bool is_number(zs_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        if (name.p[i] < '0' || name.p[i] > '9') {
            return false;
        }
    }
    return true;
}

/* Nobody declares the kind: said once for all devices of it, with the kinds that there are. */
static void report_kind(zs_resolution *to, zs_span at, zs_str kind, zs_str name, zs_str *texts)
{
    if (zs_str_eq(kind, to->missing_kind)) {
        return;
    }
    to->missing_kind = kind;
    zs_diag *d =
        zs_diag_push(to->diags, to->code, at, "no CDI file declares a device of the kind %Q", kind);
    uint32_t n = candidates_of(to->r, NULL, texts);
    zs_str near = zs_suggest(kind, texts, n);
    explain_files(to->r, to->diags, d);
    if (n > 0) {
        zs_diag_note(to->diags, d, "declared kinds: %S", list_of(to->a, texts, n));
    }
    explain_directories(to->r, to->diags, d);
    if (near.n > 0) {
        zs_diag_help(to->diags, d, "did you mean `%S=%S`?", near, name);
    }
    if (to->code == ZS_CODE_CDI_NOT_USED) {
        zs_diag_note(to->diags, d, "built-in devices are used instead");
    }
}

/* Says why a name does not resolve, and offers the devices that the kind has. */
static bool report_unknown(zs_resolution *to, const zs_cdi_request *request, zs_str kind,
                           zs_str name)
{
    to->is_complete = false;
    zs_str *texts = zs_arena_array(to->a, to->r->n_entries, sizeof *texts);
    if (!texts) {
        return false;
    }
    uint32_t n = candidates_of(to->r, &kind, texts);
    if (n == 0) {
        report_kind(to, request->at, kind, name, texts);
        return true;
    }
    zs_diag *d = zs_diag_push(to->diags, to->code, request->at,
                              "no CDI file declares the device %Q", request->name);
    zs_str near = is_number(name) ? (zs_str){NULL, 0} : zs_suggest(name, texts, n);
    explain_files(to->r, to->diags, d);
    zs_diag_note(to->diags, d, "declared devices of %Q: %S", kind, list_of(to->a, texts, n));
    if (near.n > 0) {
        zs_diag_help(to->diags, d, "did you mean `%S=%S`?", kind, near);
    }
    if (to->code == ZS_CODE_CDI_NOT_USED) {
        zs_diag_note(to->diags, d, "built-in devices are used instead");
    }
    return true;
}

/* A conflict is told with all its files: mending any of them may mend it. */
static void report_conflict(zs_resolution *to, const zs_cdi_request *request,
                            const zs_cdi_entry *entry)
{
    to->is_complete = false;
    const zs_cdi_claim *claim = entry->claims;
    zs_diag *d = zs_diag_push(
        to->diags, to->code, request->at,
        "CDI device `%S=%S` is declared by two files of one directory, so neither counts",
        claim->kind, claim->name);
    for (uint32_t i = 0; i < entry->n_claims; i++) {
        zs_diag_add_label(to->diags, d, entry->claims[i].found.at, "declared here");
    }
    zs_diag_help(to->diags, d,
                 "remove one of the files, or move one to a directory of another priority");
}

/* ---- resolving ------------------------------------------------------------------------------- */

/* Keeps edits and the file they come from side by side. */
static bool push_edits(zs_resolution *to, const zs_cdi_container_edits *edits,
                       const zs_cdi_file *file)
{
    uint32_t n = to->edits.n;
    if (!zs_arena_grow(to->a, (void **)&to->edits.items, &to->item_room, n, n + 1,
                       sizeof *to->edits.items) ||
        !zs_arena_grow(to->a, (void **)&to->edits.files, &to->file_room, n, n + 1,
                       sizeof *to->edits.files)) {
        return false;
    }
    to->edits.items[n] = edits;
    to->edits.files[n] = file;
    to->edits.n++;
    return true;
}

/* The file's own edits the first time that file is met, then the device's. */
static bool take(zs_resolution *to, const zs_cdi_found *found)
{
    const zs_cdi_spec *spec = found->file->spec;
    uint32_t number = 0;
    while (&to->r->files[number]->file != found->file) {
        number++;
    }
    if (!to->is_file_met[number]) {
        to->is_file_met[number] = true;
        bool has_own = ZS_HAS(spec, ZS_CDI_SPEC_CONTAINER_EDITS);
        if (has_own && !push_edits(to, spec->container_edits, found->file)) {
            return false;
        }
    }
    return push_edits(to, found->device->container_edits, found->file);
}

/* Every device of a kind, in the order of files and of devices in them. */
static bool take_all(zs_resolution *to, const zs_cdi_request *request, zs_str kind)
{
    bool is_any = false;
    for (uint32_t i = 0; i < to->r->n_files; i++) {
        const zs_cdi_file *file = &to->r->files[i]->file;
        if (!file->spec || !zs_str_eq(file->spec->kind, kind)) {
            continue;
        }
        for (uint32_t j = 0; j < file->spec->devices.n; j++) {
            const zs_cdi_entry *entry =
                zs_cdi_entry_find(to->r, kind, file->spec->devices.items[j].name);
            const zs_cdi_found *winner = zs_cdi_winner(entry);
            if (entry->is_conflict && entry->claims[0].found.file == file) {
                report_conflict(to, request, entry);
            }
            if (entry->is_conflict || winner->file != file) {
                continue;
            }
            is_any = true;
            if (!take(to, winner)) {
                return false;
            }
        }
    }
    return is_any || !to->is_complete || report_unknown(to, request, kind, ZS_STR("all"));
}

/* A requested name is malformed, unknown, in conflict, or taken. */
static bool resolve_one(zs_resolution *to, const zs_cdi_request *request)
{
    zs_str kind, name;
    zs_fault fault;
    if (!zs_cdi_split_name(request->name, &kind, &name, &fault)) {
        to->is_complete = false;
        zs_diag *d = zs_diag_push(to->diags, ZS_CODE_CDI_NAME, request->at,
                                  "%Q is not a CDI device name: %s", request->name, fault.what);
        zs_diag_help(to->diags, d, "write it as `vendor.com/class=device`");
        return true;
    }
    const zs_cdi_entry *entry = zs_cdi_entry_find(to->r, kind, name);
    if (!entry && zs_str_is(name, "all")) {
        return take_all(to, request, kind);
    }
    if (!entry) {
        return report_unknown(to, request, kind, name);
    }
    if (entry->is_conflict) {
        report_conflict(to, request, entry);
        return true;
    }
    return take(to, zs_cdi_winner(entry));
}

bool zs_cdi_resolve(zs_arena *a, const zs_cdi_registry *r, const zs_cdi_request *requests,
                    uint32_t n, zs_severity severity, zs_cdi_edits *ret, zs_diags *diags)
{
    zs_resolution to = {
        .a = a,
        .r = r,
        .code = severity == ZS_SEVERITY_ERROR ? ZS_CODE_CDI_UNRESOLVED : ZS_CODE_CDI_NOT_USED,
        .diags = diags,
        .is_complete = true,
    };
    to.is_file_met = zs_arena_array(a, r->n_files, sizeof *to.is_file_met);
    if (!to.is_file_met) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!resolve_one(&to, &requests[i])) {
            return false;
        }
    }
    if (!to.is_complete || a->failed) {
        return false;
    }
    *ret = to.edits;
    return true;
}
