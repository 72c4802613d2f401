/* The rules of CDI files beyond the schema, and the version table. */
#include "cdi/registry.h"
#include "cdi/version.h"
#include "unit.h"

/* The ids of what is said about a file, joined by spaces. */
static zs_str judge(zs_arena *a, const char *text)
{
    zs_sources sources;
    zs_diags diags;
    zs_buf out;
    zs_cdi_spec *spec = NULL;
    zs_sources_init(&sources, a);
    zs_diags_init(&diags, a, NULL);
    zs_buf_init(&out, a, 4096);
    const zs_source *source = zs_sources_add(&sources, ZS_STR("a.json"), zs_str_of(text));
    if (zs_cdi_parse(a, source, &spec, &diags)) {
        zs_cdi_rules(a, spec, &diags);
    }
    zs_cdi_note_removed(source, &diags, 0);
    for (uint32_t i = 0; i < diags.n; i++) {
        zs_buf_addf(&out, "%s%s", out.n ? " " : "", zs_code_find(diags.items[i]->code).id);
    }
    return out.n ? zs_buf_str(&out) : ZS_STR("");
}

/* A file of this version whose one device has these edits. */
static zs_str judge_edits(zs_arena *a, const char *version, const char *edits)
{
    return judge(a, zs_format(a,
                              "{\"cdiVersion\": \"%s\", \"kind\": \"v.com/gpu\", \"devices\": "
                              "[{\"name\": \"d\", \"containerEdits\": {%s}}]}",
                              version, edits)
                        .p);
}

TEST(versions_are_known_by_their_exact_text)
{
    CHECK_INT(zs_cdi_version_of(ZS_STR("0.3.0")), ZS_CDI_VERSION_0_3_0);
    CHECK_INT(zs_cdi_version_of(ZS_STR("v1.1.0")), ZS_CDI_VERSION_1_1_0);
    CHECK_INT(zs_cdi_version_of(ZS_STR("vv1.1.0")), ZS_CDI_VERSIONS);
    CHECK_INT(zs_cdi_version_of(ZS_STR("1.1")), ZS_CDI_VERSIONS);
    CHECK_INT(zs_cdi_version_of(ZS_STR("")), ZS_CDI_VERSIONS);
}

TEST(fields_need_their_version)
{
    static const struct {
        const char *below, *enough, *edits;
    } rows[] = {
        {"0.2.0", "0.3.0", "\"env\": [\"A=1\"]"},
        {"0.3.0", "0.4.0",
         "\"mounts\": [{\"hostPath\": \"/h\", \"containerPath\": \"/c\", \"type\": \"bind\"}]"},
        {"0.4.0", "0.5.0", "\"deviceNodes\": [{\"path\": \"/dev/x\", \"hostPath\": \"/dev/x\"}]"},
        {"0.6.0", "0.7.0", "\"intelRdt\": {}"},
        {"0.6.0", "0.7.0", "\"additionalGids\": [5]"},
        {"1.0.0", "1.1.0", "\"intelRdt\": {\"schemata\": []}"},
        {"1.0.0", "1.1.0", "\"intelRdt\": {\"enableMonitoring\": true}"},
        {"1.0.0", "1.1.0", "\"netDevices\": [{\"hostInterfaceName\": \"e\", \"name\": \"n\"}]"},
    };
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CHECK_STR(judge_edits(&a, rows[i].below, rows[i].edits), "ZS0606");
        CHECK_STR(judge_edits(&a, rows[i].enough, rows[i].edits), "");
        CHECK_STR(judge_edits(&a, "1.1.0", rows[i].edits), "");
    }
    zs_arena_release(&a);
}

TEST(empty_values_need_no_version)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge_edits(&a, "0.3.0",
                          "\"mounts\": [{\"hostPath\": \"/h\", \"containerPath\": \"/c\", "
                          "\"type\": \"\"}], \"deviceNodes\": [{\"path\": \"/dev/x\", "
                          "\"hostPath\": \"\"}], \"additionalGids\": [], \"netDevices\": []"),
              "");
    CHECK_STR(judge_edits(&a, "0.7.0", "\"intelRdt\": {\"enableMonitoring\": false}"), "");
    zs_arena_release(&a);
}

TEST(names_and_annotations_need_their_version)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.4.0\", \"kind\": \"v.com/gpu\", \"devices\": "
                        "[{\"name\": \"0\", \"containerEdits\": {\"env\": [\"A=1\"]}}]}"),
              "ZS0606");
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.5.0\", \"kind\": \"v.com/g.pu\", \"devices\": "
                        "[{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}}]}"),
              "ZS0606");
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.5.0\", \"kind\": \"v.com/gpu\", "
                        "\"annotations\": {\"a\": \"b\"}, \"devices\": "
                        "[{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}}]}"),
              "ZS0606");
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.6.0\", \"kind\": \"v.com/gpu\", "
                        "\"annotations\": {\"a\": \"b\"}, \"devices\": "
                        "[{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}}]}"),
              "");
    zs_arena_release(&a);
}

TEST(spec_level_edits_count_for_the_version)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.6.0\", \"kind\": \"v.com/gpu\", \"devices\": "
                        "[{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}}], "
                        "\"containerEdits\": {\"additionalGids\": [4]}}"),
              "ZS0606");
    zs_arena_release(&a);
}

TEST(the_version_fix_is_the_lowest_that_serves)
{
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_cdi_spec *spec = NULL;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    zs_diags_init(&diags, &a, NULL);
    const char *text =
        "{\"cdiVersion\": \"0.3.0\", \"kind\": \"v.com/gpu\", \"devices\": [{\"name\": "
        "\"0\", \"containerEdits\": {\"additionalGids\": [4]}}]}";
    const zs_source *source = zs_sources_add(&sources, ZS_STR("a.json"), zs_str_of(text));
    CHECK(zs_cdi_parse(&a, source, &spec, &diags));
    CHECK(!zs_cdi_rules(&a, spec, &diags));
    CHECK_INT(diags.n, 1);
    CHECK_STR(diags.items[0]->message,
              "`additionalGids` needs cdiVersion 0.7.0, the file declares `0.3.0`");
    CHECK(diags.items[0]->has_fix);
    CHECK_STR(diags.items[0]->fix, "\"0.7.0\"");
    CHECK_STR(
        zs_str_sub(source->bytes, diags.items[0]->fix_at.begin, diags.items[0]->fix_at.length),
        "\"0.3.0\"");
    zs_arena_release(&a);
}

TEST(duplicate_devices_are_refused)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge(&a, "{\"cdiVersion\": \"0.6.0\", \"kind\": \"v.com/gpu\", \"devices\": ["
                        "{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}},"
                        "{\"name\": \"c\", \"containerEdits\": {\"env\": [\"A=1\"]}},"
                        "{\"name\": \"d\", \"containerEdits\": {\"env\": [\"A=1\"]}}]}"),
              "ZS0607");
    zs_arena_release(&a);
}

TEST(empty_edits_are_refused)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge_edits(&a, "0.6.0", ""), "ZS0608");
    CHECK_STR(judge_edits(&a, "0.6.0", "\"env\": [], \"hooks\": {}, \"mounts\": null"), "ZS0608");
    CHECK_STR(judge_edits(&a, "0.7.0", "\"intelRdt\": {}"), "");
    zs_arena_release(&a);
}

TEST(class_ids_are_file_names)
{
    static const struct {
        const char *id, *says;
    } rows[] = {{"/", ""},       {"", ""},         {"a.b", ""},        {"a/b", "ZS0609"},
                {".", "ZS0609"}, {"..", "ZS0609"}, {"a\\nb", "ZS0609"}};
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        zs_str edits = zs_format(&a, "\"intelRdt\": {\"closID\": \"%s\"}", rows[i].id);
        CHECK_STR(judge_edits(&a, "0.7.0", edits.p), rows[i].says);
    }
    zs_buf edits;
    zs_buf_init(&edits, &a, 8192);
    zs_buf_add(&edits, ZS_STR("\"intelRdt\": {\"closID\": \""));
    zs_buf_add_fill(&edits, 'x', 4095);
    zs_str longest = zs_format(&a, "%S\"}", zs_buf_str(&edits));
    CHECK_STR(judge_edits(&a, "0.7.0", longest.p), "");
    zs_str too_long = zs_format(&a, "%Sx\"}", zs_buf_str(&edits));
    CHECK_STR(judge_edits(&a, "0.7.0", too_long.p), "ZS0609");
    zs_arena_release(&a);
}

TEST(network_device_names_are_unique_in_one_object)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    CHECK_STR(judge_edits(&a, "1.1.0",
                          "\"netDevices\": [{\"hostInterfaceName\": \"e1\", \"name\": \"a\"}, "
                          "{\"hostInterfaceName\": \"e1\", \"name\": \"b\"}]"),
              "ZS0610");
    CHECK_STR(judge_edits(&a, "1.1.0",
                          "\"netDevices\": [{\"hostInterfaceName\": \"e1\", \"name\": \"a\"}, "
                          "{\"hostInterfaceName\": \"e2\", \"name\": \"a\"}]"),
              "ZS0610");
    CHECK_STR(judge_edits(&a, "1.1.0",
                          "\"netDevices\": [{\"hostInterfaceName\": \"e1\", \"name\": \"e2\"}, "
                          "{\"hostInterfaceName\": \"e2\", \"name\": \"e1\"}]"),
              "");
    zs_arena_release(&a);
}

TEST(odd_annotations_and_hooks_are_warned_about)
{
    static const struct {
        const char *key, *says;
    } rows[] = {{"a", ""},        {"v.com/a_b.c-d", ""}, {"a b", "ZS0611"},  {"v.com/", "ZS0611"},
                {"-a", "ZS0611"}, {"/a", "ZS0611"},      {"a/b/c", "ZS0611"}};
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        zs_str text = zs_format(&a,
                                "{\"cdiVersion\": \"0.6.0\", \"kind\": \"v.com/gpu\", \"devices\": "
                                "[{\"name\": \"d\", \"annotations\": {\"%s\": \"x\"}, "
                                "\"containerEdits\": {\"env\": [\"A=1\"]}}]}",
                                rows[i].key);
        CHECK_STR(judge(&a, text.p), rows[i].says);
    }
    CHECK_STR(judge_edits(&a, "0.6.0",
                          "\"hooks\": [{\"hookName\": \"poststop\", \"path\": \"rel\", "
                          "\"timeout\": 0}]"),
              "ZS0612 ZS0612");
    CHECK_STR(judge_edits(&a, "0.6.0", "\"hooks\": {\"poststop\": [{\"path\": \"/x\"}]}"), "");
    zs_arena_release(&a);
}

TEST(removed_members_are_explained)
{
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_cdi_spec *spec = NULL;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    zs_diags_init(&diags, &a, NULL);
    const char *text =
        "{\"cdiVersion\": \"0.7.0\", \"kind\": \"v.com/gpu\", \"devices\": [{\"name\": "
        "\"d\", \"containerEdits\": {\"intelRdt\": {\"enableCMT\": true}}}]}";
    const zs_source *source = zs_sources_add(&sources, ZS_STR("a.json"), zs_str_of(text));
    (void)zs_cdi_parse(&a, source, &spec, &diags);
    zs_cdi_note_removed(source, &diags, 0);
    CHECK_INT(diags.n_errors, 1);
    CHECK_INT(diags.items[0]->n_notes, 1);
    CHECK_STR(diags.items[0]->notes[0],
              "CDI 1.1.0 removed `enableCMT`: its readers refuse the file");
    zs_arena_release(&a);
}

int main(void)
{
    return unit_main();
}
