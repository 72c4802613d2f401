/* Injection of CDI edits into a configuration: order, replacement, completion from the facts, all
 * or nothing. */
#include "translate/cdi_inject.h"

#include "cdi/registry.h"
#include "generated/host/host.h"
#include "generated/oci/oci.h"
#include "text/read.h"
#include "unit.h"

typedef struct bench {
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    bool is_done;
} bench;

static const zs_source *bench_source(bench *b, const char *name, const char *text)
{
    return zs_sources_add(&b->sources, zs_str_of(name), zs_str_of(text));
}

static zs_oci_spec *bench_config(bench *b, const char *text)
{
    zs_tape tape;
    void *spec = NULL;
    CHECK(zs_read_json(&b->a, bench_source(b, "config.json", text), &tape, &b->diags));
    CHECK(zs_decode_open(&b->a, &zs_oci_schema, zs_oci_schema.root, tape.events, &spec, &b->diags));
    return spec;
}

/* The configuration after the device `d` of a file with these edits was injected, as JSON. */
static zs_str inject(bench *b, const char *config, const char *facts, const char *edits)
{
    zs_cdi_request request = {ZS_STR("v.com/x=d"), ZS_NOWHERE};
    zs_cdi_edits found = {0};
    zs_host_facts *host = NULL;
    zs_json_writer w;
    zs_buf out;
    uint32_t directory;
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    zs_diags_init(&b->diags, &b->a, NULL);
    zs_cdi_registry *r = zs_cdi_registry_new(&b->a);
    zs_str text = zs_format(&b->a,
                            "{\"cdiVersion\": \"1.1.0\", \"kind\": \"v.com/x\", \"devices\": "
                            "[{\"name\": \"d\", \"containerEdits\": {%s}}]}",
                            edits);
    CHECK(zs_cdi_registry_add_directory(r, ZS_STR("/etc/cdi"), ZS_CDI_DIRECTORY_READ, ZS_STR(""),
                                        &directory));
    CHECK(zs_cdi_registry_add_file(r, directory, ZS_STR("x.json"),
                                   bench_source(b, "x.json", text.p)));
    CHECK(zs_cdi_registry_finish(r));
    CHECK_INT(zs_cdi_registry_diags(r)->n_errors, 0);
    CHECK(zs_cdi_resolve(&b->a, r, &request, 1, ZS_SEVERITY_ERROR, &found, &b->diags));
    zs_oci_spec *spec = bench_config(b, config);
    if (facts) {
        CHECK(zs_host_parse(&b->a, bench_source(b, "host.json", facts), &host, &b->diags));
    }
    b->is_done = zs_cdi_inject(&b->a, spec, &found, host, &b->diags);
    zs_buf_init(&out, &b->a, 65536);
    zs_json_init(&w, &out, true);
    zs_oci_write(&w, spec);
    return zs_buf_str(&out);
}

#define FACTS(devices) "{\"version\": 1, \"devices\": {" devices "}}"
#define CHAR_DEVICE "\"/dev/c\": {\"type\": \"c\", \"major\": 10, \"minor\": 7, \"mode\": 432}"

TEST(env_is_replaced_in_place_the_last_of_several)
{
    bench b;
    CHECK_STR(inject(&b, "{\"process\": {\"env\": [\"A=1\", \"B=1\", \"A=2\", \"BARE\"]}}", NULL,
                     "\"env\": [\"A=3\", \"C=1\", \"BARE=x\", \"C=2\"]"),
              "{\"process\":{\"env\":[\"A=1\",\"B=1\",\"A=3\",\"BARE=x\",\"C=2\"]}}");
    CHECK(b.is_done);
    zs_arena_release(&b.a);
}

TEST(a_process_is_made_for_env_and_group_ids)
{
    bench b;
    CHECK_STR(inject(&b, "{}", NULL, "\"env\": [\"A=1\"]"),
              "{\"process\":{\"user\":{\"uid\":0,\"gid\":0},\"env\":[\"A=1\"],\"cwd\":\"\"}}");
    zs_arena_release(&b.a);
    CHECK_STR(
        inject(&b, "{}", NULL, "\"additionalGids\": [0, 5, 5, 4]"),
        "{\"process\":{\"user\":{\"uid\":0,\"gid\":0,\"additionalGids\":[5,4]},\"cwd\":\"\"}}");
    zs_arena_release(&b.a);
    CHECK_STR(inject(&b, "{\"process\": {\"user\": {\"uid\": 7, \"additionalGids\": [4]}}}", NULL,
                     "\"additionalGids\": [4, 9]"),
              "{\"process\":{\"user\":{\"uid\":7,\"additionalGids\":[4,9]}}}");
    zs_arena_release(&b.a);
}

TEST(a_node_is_completed_from_the_host)
{
    bench b;
    CHECK_STR(inject(&b, "{}", FACTS(CHAR_DEVICE),
                     "\"deviceNodes\": [{\"path\": \"/dev/in\", \"hostPath\": \"/dev/c\", "
                     "\"permissions\": \"r\"}]"),
              "{\"linux\":{\"resources\":{\"devices\":[{\"allow\":true,\"type\":\"c\",\"major\":10,"
              "\"minor\":7,\"access\":\"r\"}]},\"devices\":[{\"path\":\"/dev/in\",\"type\":\"c\","
              "\"major\":10,\"minor\":7,\"fileMode\":432}]}}");
    CHECK(b.is_done);
    zs_arena_release(&b.a);
}

TEST(the_owner_comes_from_the_file_or_the_process)
{
    bench b;
    CHECK_STR(
        inject(&b, "{\"process\": {\"user\": {\"uid\": 7, \"gid\": 0}}}", FACTS(CHAR_DEVICE),
               "\"deviceNodes\": [{\"path\": \"/dev/c\", \"gid\": 3, \"fileMode\": 0, "
               "\"permissions\": \"none\"}]"),
        "{\"process\":{\"user\":{\"uid\":7,\"gid\":0}},\"linux\":{\"resources\":{\"devices\":[{"
        "\"allow\":true,\"type\":\"c\",\"major\":10,\"minor\":7}]},\"devices\":[{\"path\":"
        "\"/dev/c\",\"type\":\"c\",\"major\":10,\"minor\":7,\"fileMode\":0,\"uid\":7,\"gid\":3}]"
        "}}");
    zs_arena_release(&b.a);
}

TEST(complete_nodes_need_no_host)
{
    bench b;
    CHECK_STR(inject(&b, "{}", NULL,
                     "\"deviceNodes\": [{\"path\": \"/dev/p\", \"type\": \"p\"}, "
                     "{\"path\": \"/dev/u\", \"type\": \"u\", \"major\": 3}]"),
              "{\"linux\":{\"devices\":[{\"path\":\"/dev/p\",\"type\":\"p\"},"
              "{\"path\":\"/dev/u\",\"type\":\"u\",\"major\":3,\"minor\":0}]}}");
    CHECK(b.is_done);
    zs_arena_release(&b.a);
}

TEST(a_major_of_zero_takes_both_numbers_from_the_host)
{
    bench b;
    inject(&b, "{}", FACTS(CHAR_DEVICE),
           "\"deviceNodes\": [{\"path\": \"/dev/c\", \"type\": \"c\", \"minor\": 99}]");
    CHECK(b.is_done);
    CHECK_INT(b.diags.n, 0);
    zs_arena_release(&b.a);
}

TEST(nodes_that_stay_incomplete_change_nothing)
{
    static const struct {
        const char *nodes;
        zs_code code;
    } rows[] = {
        {"{\"path\": \"/dev/none\"}", ZS_CODE_CDI_NODE_INCOMPLETE},
        {"{\"path\": \"/dev/none\", \"type\": \"c\"}", ZS_CODE_CDI_NODE_INCOMPLETE},
        {"{\"path\": \"/dev/none\", \"major\": 4, \"minor\": 4}", ZS_CODE_CDI_NODE_INCOMPLETE},
        {"{\"path\": \"/dev/c\", \"type\": \"b\"}", ZS_CODE_CDI_NODE_TYPE},
        {"{\"path\": \"/dev/c\", \"type\": \"u\"}", ZS_CODE_CDI_NODE_TYPE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bench b;
        char edits[256];
        snprintf(edits, sizeof edits, "\"env\": [\"A=1\"], \"deviceNodes\": [%s]", rows[i].nodes);
        CHECK_STR(inject(&b, "{}", FACTS(CHAR_DEVICE), edits), "{}");
        CHECK(!b.is_done);
        CHECK_INT(b.diags.n_errors, 1);
        CHECK_INT(b.diags.items[0]->code, rows[i].code);
        zs_arena_release(&b.a);
    }
}

TEST(other_numbers_than_the_hosts_are_warned_about)
{
    bench b;
    inject(
        &b, "{}", FACTS(CHAR_DEVICE),
        "\"deviceNodes\": [{\"path\": \"/dev/c\", \"type\": \"c\", \"major\": 11, \"minor\": 7}]");
    CHECK(b.is_done);
    CHECK_INT(b.diags.n_warnings, 1);
    CHECK_INT(b.diags.items[0]->code, ZS_CODE_CDI_NODE_STALE);
    zs_arena_release(&b.a);
}

TEST(a_node_replaces_that_of_its_path_and_moves_to_the_end)
{
    bench b;
    CHECK_STR(inject(&b,
                     "{\"linux\": {\"devices\": [{\"path\": \"/a\", \"type\": \"p\"}, "
                     "{\"path\": \"/b\", \"type\": \"p\"}]}}",
                     NULL, "\"deviceNodes\": [{\"path\": \"/a\", \"type\": \"u\", \"major\": 1}]"),
              "{\"linux\":{\"devices\":[{\"path\":\"/b\",\"type\":\"p\"},"
              "{\"path\":\"/a\",\"type\":\"u\",\"major\":1,\"minor\":0}]}}");
    zs_arena_release(&b.a);
}

TEST(a_second_node_of_the_path_is_overwritten_in_place)
{
    bench b;
    CHECK_STR(inject(&b,
                     "{\"linux\": {\"devices\": [{\"path\": \"/a\", \"type\": \"p\"}, "
                     "{\"path\": \"/a\", \"type\": \"p\"}, {\"path\": \"/b\", \"type\": \"p\"}]}}",
                     NULL, "\"deviceNodes\": [{\"path\": \"/a\", \"type\": \"u\", \"major\": 1}]"),
              "{\"linux\":{\"devices\":[{\"path\":\"/a\",\"type\":\"u\",\"major\":1,\"minor\":0},"
              "{\"path\":\"/b\",\"type\":\"p\"}]}}");
    zs_arena_release(&b.a);
}

TEST(mounts_replace_and_are_sorted_by_depth)
{
    bench b;
    CHECK_STR(
        inject(&b,
               "{\"mounts\": [{\"destination\": \"/a/b/c\"}, {\"destination\": \"/x\"}, "
               "{\"destination\": \"/a//../y/\"}, {\"destination\": \"/\"}, "
               "{\"destination\": \"rel/../..\"}, {\"destination\": \"rel/a/b\"}]}",
               NULL,
               "\"mounts\": [{\"hostPath\": \"/h\", \"containerPath\": \"/x\", \"options\": "
               "[\"ro\"]}, {\"hostPath\": \"/h2\", \"containerPath\": \"/a/b\"}]"),
        "{\"mounts\":[{\"destination\":\"rel/../..\"},{\"destination\":\"/a//../y/\"},"
        "{\"destination\":\"/\"},{\"destination\":\"/x\",\"source\":\"/h\",\"options\":[\"ro\"]},"
        "{\"destination\":\"rel/a/b\"},{\"destination\":\"/a/b\",\"source\":\"/h2\"},"
        "{\"destination\":\"/a/b/c\"}]}");
    zs_arena_release(&b.a);
}

TEST(mounts_keep_their_order_without_a_cdi_mount)
{
    bench b;
    CHECK_STR(inject(&b, "{\"mounts\": [{\"destination\": \"/a/b\"}, {\"destination\": \"/x\"}]}",
                     NULL, "\"netDevices\": [{\"hostInterfaceName\": \"e\", \"name\": \"n\"}]"),
              "{\"mounts\":[{\"destination\":\"/a/b\"},{\"destination\":\"/x\"}],"
              "\"linux\":{\"netDevices\":{\"e\":{\"name\":\"n\"}}}}");
    zs_arena_release(&b.a);
}

TEST(bind_mounts_are_mapped_in_a_user_namespace)
{
    static const struct {
        const char *mount, *options;
    } rows[] = {
        {"\"type\": \"bind\"", ",\"options\":[\"idmap\"]"},
        {"\"options\": [\"bind\"]", ",\"options\":[\"bind\",\"idmap\"]"},
        {"\"options\": [\"rbind\"]", ",\"options\":[\"rbind\",\"ridmap\"]"},
        {"\"options\": [\"bind\", \"ridmap\"]", ",\"options\":[\"bind\",\"ridmap\"]"},
        {"\"options\": [\"ro\"]", ",\"options\":[\"ro\"]"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bench b;
        char edits[256], want[256];
        snprintf(edits, sizeof edits,
                 "\"mounts\": [{\"hostPath\": \"/h\", \"containerPath\": \"/c\", %s}]",
                 rows[i].mount);
        snprintf(want, sizeof want,
                 "{\"mounts\":[{\"destination\":\"/c\"%s,\"source\":\"/h\"%s}],"
                 "\"linux\":{\"namespaces\":[{\"type\":\"user\"}]}}",
                 strstr(rows[i].mount, "type") ? ",\"type\":\"bind\"" : "", rows[i].options);
        CHECK_STR(inject(&b, "{\"linux\": {\"namespaces\": [{\"type\": \"user\"}]}}", NULL, edits),
                  want);
        zs_arena_release(&b.a);
    }
}

TEST(hooks_are_appended_to_their_phase)
{
    bench b;
    CHECK_STR(
        inject(&b, "{\"hooks\": {\"poststop\": [{\"path\": \"/old\"}]}}", NULL,
               "\"hooks\": [{\"hookName\": \"poststop\", \"path\": \"/p\", \"args\": [\"p\"], "
               "\"env\": [\"A=1\"], \"timeout\": 4}, {\"hookName\": \"startContainer\", "
               "\"path\": \"/s\"}, {\"hookName\": \"createRuntime\", \"path\": \"/r\"}, "
               "{\"hookName\": \"createContainer\", \"path\": \"/c\"}, "
               "{\"hookName\": \"prestart\", \"path\": \"/a\"}, "
               "{\"hookName\": \"poststart\", \"path\": \"/b\"}]"),
        "{\"hooks\":{\"prestart\":[{\"path\":\"/a\"}],\"createRuntime\":[{\"path\":\"/r\"}],"
        "\"createContainer\":[{\"path\":\"/c\"}],\"startContainer\":[{\"path\":\"/s\"}],"
        "\"poststart\":[{\"path\":\"/b\"}],\"poststop\":[{\"path\":\"/old\"},{\"path\":\"/p\","
        "\"args\":[\"p\"],\"env\":[\"A=1\"],\"timeout\":4}]}}");
    zs_arena_release(&b.a);
}

TEST(intel_rdt_is_replaced_whole_and_net_devices_by_name)
{
    bench b;
    CHECK_STR(
        inject(&b,
               "{\"linux\": {\"netDevices\": {\"e\": {\"name\": \"old\"}}, \"intelRdt\": "
               "{\"closID\": \"a\", \"memBwSchema\": \"MB:0=1\"}}}",
               NULL,
               "\"intelRdt\": {\"closID\": \"b\", \"schemata\": [\"L3:0=f\"], "
               "\"enableMonitoring\": true}, \"netDevices\": [{\"hostInterfaceName\": \"e\", "
               "\"name\": \"new\"}]"),
        "{\"linux\":{\"netDevices\":{\"e\":{\"name\":\"new\"}},\"intelRdt\":{\"closID\":\"b\","
        "\"schemata\":[\"L3:0=f\"],\"enableMonitoring\":true}}}");
    zs_arena_release(&b.a);
}

int main(void)
{
    return unit_main();
}
