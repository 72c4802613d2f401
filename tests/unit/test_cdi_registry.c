/* The CDI registry: who wins, who conflicts, what resolves, and what is said when nothing does. */
#include "cdi/registry.h"

#include "cdi/why.h"
#include "unit.h"

typedef struct bench {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_cdi_registry *r;
    uint32_t directory;
} bench;

static void bench_begin(bench *b)
{
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    zs_diags_init(&b->diags, &b->a, NULL);
    b->r = zs_cdi_registry_new(&b->a);
    CHECK(b->r != NULL);
}

static void bench_directory(bench *b, const char *path)
{
    zs_str none = {NULL, 0};
    CHECK(zs_cdi_registry_add_directory(b->r, zs_str_of(path), ZS_CDI_DIRECTORY_READ, none,
                                        &b->directory));
}

static void bench_file(bench *b, const char *path, const char *text)
{
    const zs_source *source = zs_sources_add(&b->sources, zs_str_of(path), zs_str_of(text));
    CHECK(source != NULL);
    CHECK(zs_cdi_registry_add_file(b->r, b->directory, zs_str_of(path), source));
}

/* A file of kind v.com/gpu with the device `name`, own edits FILE=<mark>, device DEV=<mark>. */
static void bench_device(bench *b, const char *path, const char *name, const char *mark)
{
    zs_str text = zs_format(&b->a,
                            "{\"cdiVersion\": \"0.5.0\", \"kind\": \"v.com/gpu\", \"devices\": "
                            "[{\"name\": \"%s\", \"containerEdits\": {\"env\": [\"DEV=%s\"]}}], "
                            "\"containerEdits\": {\"env\": [\"FILE=%s\"]}}",
                            name, mark, mark);
    bench_file(b, path, text.p);
}

/* The env entries of a request, joined by spaces; empty when it does not resolve. */
static zs_str bench_resolve(bench *b, const char *const *names, uint32_t n)
{
    zs_cdi_request requests[8];
    zs_cdi_edits edits = {0};
    zs_buf out;
    CHECK(zs_cdi_registry_finish(b->r));
    for (uint32_t i = 0; i < n; i++) {
        requests[i] = (zs_cdi_request){zs_str_of(names[i]), ZS_NOWHERE};
    }
    zs_buf_init(&out, &b->a, 4096);
    if (!zs_cdi_resolve(&b->a, b->r, requests, n, ZS_SEVERITY_ERROR, &edits, &b->diags)) {
        return ZS_STR("");
    }
    for (uint32_t i = 0; i < edits.n; i++) {
        for (uint32_t j = 0; j < edits.items[i]->env.n; j++) {
            zs_buf_addf(&out, "%s%S", out.n ? " " : "", edits.items[i]->env.items[j]);
        }
    }
    return zs_buf_str(&out);
}

static zs_str bench_resolve_one(bench *b, const char *name)
{
    return bench_resolve(b, &name, 1);
}

/* Does a note or a way out of the newest diagnostic hold this text? */
static bool bench_says(const bench *b, const char *text)
{
    if (b->diags.n == 0) {
        return false;
    }
    const zs_diag *d = b->diags.items[b->diags.n - 1];
    for (uint32_t i = 0; i < d->n_notes; i++) {
        if (strstr(d->notes[i].p, text) != NULL) {
            return true;
        }
    }
    for (uint32_t i = 0; i < d->n_helps; i++) {
        if (strstr(d->helps[i].p, text) != NULL) {
            return true;
        }
    }
    return strstr(d->message.p, text) != NULL;
}

TEST(later_directory_wins_device_by_device)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "etc");
    bench_device(&b, "/etc/cdi/b.json", "1", "etc1");
    bench_directory(&b, "/run/cdi");
    bench_device(&b, "/run/cdi/a.json", "0", "run");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=0"), "FILE=run DEV=run");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=1"), "FILE=etc1 DEV=etc1");
    CHECK_INT(b.diags.n, 0);
    zs_arena_release(&b.a);
}

TEST(own_edits_of_a_file_come_once)
{
    static const char *const names[] = {"v.com/gpu=1", "v.com/gpu=0", "v.com/gpu=1"};
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_file(&b, "/etc/cdi/a.json",
               "{\"cdiVersion\": \"0.5.0\", \"kind\": \"v.com/gpu\", \"devices\": ["
               "{\"name\": \"0\", \"containerEdits\": {\"env\": [\"D=0\"]}},"
               "{\"name\": \"1\", \"containerEdits\": {\"env\": [\"D=1\"]}}],"
               "\"containerEdits\": {\"env\": [\"F=1\"]}}");
    CHECK_STR(bench_resolve(&b, names, 3), "F=1 D=1 D=0 D=1");
    zs_arena_release(&b.a);
}

TEST(two_files_of_one_directory_conflict_for_good)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    bench_device(&b, "/etc/cdi/b.json", "0", "b");
    bench_device(&b, "/etc/cdi/c.json", "1", "c");
    bench_directory(&b, "/run/cdi");
    bench_device(&b, "/run/cdi/a.json", "0", "run");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=0"), "");
    CHECK_INT(b.diags.items[0]->n_labels, 3);
    CHECK_INT(b.diags.items[0]->code, ZS_CODE_CDI_UNRESOLVED);
    CHECK_INT(zs_cdi_registry_diags(b.r)->n_errors, 1);
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=1"), "FILE=c DEV=c");
    CHECK(zs_cdi_registry_finish(b.r));
    CHECK_INT(zs_cdi_registry_diags(b.r)->n_errors, 1);
    zs_arena_release(&b.a);
}

TEST(all_is_every_device_unless_one_is_called_so)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "1", "a");
    bench_device(&b, "/etc/cdi/b.json", "0", "b");
    bench_directory(&b, "/run/cdi");
    bench_device(&b, "/run/cdi/a.json", "1", "run");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=all"), "FILE=b DEV=b FILE=run DEV=run");
    bench_device(&b, "/run/cdi/b.json", "all", "own");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=all"), "FILE=own DEV=own");
    CHECK_STR(bench_resolve_one(&b, "w.com/gpu=all"), "");
    CHECK(bench_says(&b, "no CDI file declares a device of the kind `w.com/gpu`"));
    zs_arena_release(&b.a);
}

TEST(all_with_a_conflict_is_an_error)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    bench_device(&b, "/etc/cdi/b.json", "0", "b");
    bench_device(&b, "/etc/cdi/c.json", "1", "c");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=all"), "");
    CHECK_INT(b.diags.n, 1);
    zs_arena_release(&b.a);
}

TEST(all_or_nothing_and_every_fault_is_told)
{
    static const char *const names[] = {"v.com/gpu=0", "v.com/gpu=7", "nonsense", "w.com/gpu=0"};
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    CHECK_STR(bench_resolve(&b, names, 4), "");
    CHECK_INT(b.diags.n_errors, 3);
    CHECK_INT(b.diags.items[0]->code, ZS_CODE_CDI_UNRESOLVED);
    CHECK_INT(b.diags.items[1]->code, ZS_CODE_CDI_NAME);
    CHECK_INT(b.diags.items[2]->code, ZS_CODE_CDI_UNRESOLVED);
    zs_arena_release(&b.a);
}

TEST(nearest_names_are_offered)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "gpu0", "a");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=gpu1"), "");
    CHECK(bench_says(&b, "did you mean `v.com/gpu=gpu0`?"));
    CHECK(bench_says(&b, "declared devices of `v.com/gpu`: `gpu0`"));
    CHECK_STR(bench_resolve_one(&b, "v.com/gpus=gpu0"), "");
    CHECK(bench_says(&b, "did you mean `v.com/gpu=gpu0`?"));
    CHECK(bench_says(&b, "declared kinds: `v.com/gpu`"));
    zs_arena_release(&b.a);
}

TEST(a_missing_kind_is_told_once)
{
    static const char *const names[] = {"w.com/gpu=0", "w.com/gpu=1", "v.com/gpu=1", "w.com/gpu=2"};
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    CHECK_STR(bench_resolve(&b, names, 4), "");
    CHECK_INT(b.diags.n, 2);
    CHECK(bench_says(&b, "declared devices of `v.com/gpu`: `0`"));
    CHECK(!bench_says(&b, "did you mean"));
    zs_arena_release(&b.a);
}

TEST(a_faulty_file_loses_itself_and_is_named)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_file(&b, "/etc/cdi/bad.json", "{\"cdiVersion\": \"0.5.0\", ");
    bench_device(&b, "/etc/cdi/good.json", "0", "good");
    CHECK(zs_cdi_registry_add_file(b.r, b.directory, ZS_STR("/etc/cdi/none.json"), NULL));
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=0"), "FILE=good DEV=good");
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=1"), "");
    CHECK(bench_says(&b, "/etc/cdi/bad.json"));
    CHECK(bench_says(&b, "/etc/cdi/none.json"));
    CHECK_INT(b.diags.items[0]->n_labels, 1);
    CHECK_INT(zs_cdi_registry_diags(b.r)->n_errors, 2);
    CHECK(zs_cdi_file_at(b.r, 0)->spec == NULL);
    CHECK(zs_cdi_file_at(b.r, 1)->spec != NULL);
    CHECK(zs_cdi_file_at(b.r, 3) == NULL);
    zs_arena_release(&b.a);
}

TEST(many_faulty_files_are_counted)
{
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    for (int i = 0; i < 7; i++) {
        bench_file(&b, zs_format(&b.a, "/etc/cdi/%d.json", i).p, "[]");
    }
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=1"), "");
    CHECK(bench_says(&b, "3 more files are left out"));
    CHECK(zs_cdi_is_empty(b.r));
    zs_arena_release(&b.a);
}

TEST(directories_are_told_when_nothing_is_there)
{
    bench b;
    uint32_t index;
    const zs_cdi_directory *directories;
    bench_begin(&b);
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=0"), "");
    CHECK(bench_says(&b, "no CDI directory was given"));
    CHECK(zs_cdi_registry_add_directory(b.r, ZS_STR("/etc/cdi"), ZS_CDI_DIRECTORY_MISSING,
                                        ZS_STR(""), &index));
    CHECK(zs_cdi_registry_add_directory(b.r, ZS_STR("/run/cdi"), ZS_CDI_DIRECTORY_FAILED,
                                        ZS_STR("permission denied"), &index));
    bench_directory(&b, "/opt/cdi");
    CHECK_INT(index, 1);
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=0"), "");
    CHECK(bench_says(&b, "directory `/etc/cdi` does not exist"));
    CHECK(bench_says(&b, "permission denied"));
    CHECK(bench_says(&b, "directory `/opt/cdi`: 0 CDI files"));
    CHECK_INT(zs_cdi_registry_directories(b.r, &directories), 3);
    CHECK_STR(directories[2].path, "/opt/cdi");
    zs_arena_release(&b.a);
}

TEST(a_failed_resolution_may_be_a_warning)
{
    bench b;
    zs_cdi_edits edits = {0};
    zs_cdi_request request = {ZS_STR("v.com/gpu=0"), ZS_NOWHERE};
    bench_begin(&b);
    CHECK(zs_cdi_registry_finish(b.r));
    CHECK(!zs_cdi_resolve(&b.a, b.r, &request, 1, ZS_SEVERITY_WARNING, &edits, &b.diags));
    CHECK_INT(b.diags.n_errors, 0);
    CHECK_INT(b.diags.items[0]->code, ZS_CODE_CDI_NOT_USED);
    zs_arena_release(&b.a);
}

TEST(order_does_not_depend_on_the_number_of_devices)
{
    enum { DEVICES = 300 };
    bench b;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    for (int i = DEVICES - 1; i >= 0; i--) {
        zs_str path = zs_format(&b.a, "/etc/cdi/%d.json", i), name = zs_format(&b.a, "d%d", i);
        bench_device(&b, path.p, name.p, name.p);
    }
    CHECK(zs_cdi_registry_finish(b.r));
    for (int i = 0; i < DEVICES; i++) {
        zs_str name = zs_format(&b.a, "v.com/gpu=d%d", i),
               want = zs_format(&b.a, "FILE=d%d DEV=d%d", i, i);
        CHECK_STR(bench_resolve_one(&b, name.p), want.p);
    }
    CHECK_STR(bench_resolve_one(&b, "v.com/gpu=d"), "");
    CHECK(bench_says(&b, "and 288 more"));
    zs_arena_release(&b.a);
}

TEST(list_shows_winners_and_conflicts)
{
    bench b;
    zs_buf out;
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    bench_device(&b, "/etc/cdi/b.json", "0", "b");
    bench_device(&b, "/etc/cdi/c.json", "1", "c");
    CHECK(zs_cdi_registry_finish(b.r));
    CHECK(!zs_cdi_is_empty(b.r));
    zs_buf_init(&out, &b.a, 4096);
    zs_cdi_print_list(&out, b.r);
    CHECK_STR(zs_buf_str(&out), "v.com/gpu=0\tconflict: /etc/cdi/a.json, /etc/cdi/b.json\n"
                                "v.com/gpu=1\t/etc/cdi/c.json\n");
    zs_arena_release(&b.a);
}

TEST(why_tells_what_is_shadowed_and_brought)
{
    bench b;
    zs_buf out;
    zs_cdi_request request = {ZS_STR("v.com/gpu=0"), ZS_NOWHERE};
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_device(&b, "/etc/cdi/a.json", "0", "a");
    bench_directory(&b, "/run/cdi");
    bench_device(&b, "/run/cdi/a.json", "0", "b");
    CHECK(zs_cdi_registry_finish(b.r));
    zs_buf_init(&out, &b.a, 4096);
    CHECK(zs_cdi_why(&b.a, &out, b.r, &b.sources, &request, &b.diags));
    CHECK_STR(zs_buf_str(&out),
              "v.com/gpu=0\n"
              "  declared at /run/cdi/a.json:1:67\n"
              "  shadows /etc/cdi/a.json:1:67, of a directory with less priority\n"
              "  the device brings: 1 variable\n"
              "  its file brings: 1 variable\n");
    request.name = ZS_STR("v.com/gpu=all");
    CHECK(zs_cdi_why(&b.a, &out, b.r, &b.sources, &request, &b.diags));
    request.name = ZS_STR("v.com/gpu=9");
    CHECK(!zs_cdi_why(&b.a, &out, b.r, &b.sources, &request, &b.diags));
    CHECK_INT(b.diags.n_errors, 1);
    zs_arena_release(&b.a);
}

TEST(edits_are_written_as_one_object)
{
    bench b;
    zs_buf out;
    zs_json_writer w;
    zs_cdi_edits edits = {0};
    zs_cdi_request request = {ZS_STR("v.com/gpu=g"), ZS_NOWHERE};
    bench_begin(&b);
    bench_directory(&b, "/etc/cdi");
    bench_file(
        &b, "/etc/cdi/a.json",
        "{\"cdiVersion\": \"1.1.0\", \"kind\": \"v.com/gpu\", \"devices\": [{\"name\": \"g\", "
        "\"containerEdits\": {\"env\": [\"A=1\"], \"additionalGids\": [4], \"hooks\": "
        "{\"poststop\": [{\"path\": \"/p\", \"timeout\": 3}], \"prestart\": [{\"path\": \"/a\"}]},"
        "\"mounts\": [{\"hostPath\": \"/h\", \"containerPath\": \"/c\"}]}}],"
        "\"containerEdits\": {\"env\": [\"B=2\"], \"intelRdt\": {\"closID\": \"x\"},"
        "\"netDevices\": [{\"hostInterfaceName\": \"e\", \"name\": \"n\"}],"
        "\"deviceNodes\": [{\"path\": \"/dev/x\"}]}}");
    CHECK(zs_cdi_registry_finish(b.r));
    CHECK(zs_cdi_resolve(&b.a, b.r, &request, 1, ZS_SEVERITY_ERROR, &edits, &b.diags));
    zs_buf_init(&out, &b.a, 4096);
    zs_json_init(&w, &out, true);
    zs_cdi_write_edits(&w, &edits);
    CHECK_STR(zs_buf_str(&out),
              "{\"env\":[\"B=2\",\"A=1\"],\"deviceNodes\":[{\"path\":\"/dev/x\"}],"
              "\"netDevices\":[{\"hostInterfaceName\":\"e\",\"name\":\"n\"}],"
              "\"mounts\":[{\"hostPath\":\"/h\",\"containerPath\":\"/c\"}],"
              "\"hooks\":[{\"hookName\":\"prestart\",\"path\":\"/a\"},"
              "{\"hookName\":\"poststop\",\"path\":\"/p\",\"timeout\":3}],"
              "\"additionalGids\":[4],\"intelRdt\":{\"closID\":\"x\"}}");
    zs_arena_release(&b.a);
}

int main(void)
{
    return unit_main();
}
