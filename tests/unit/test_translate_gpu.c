/* Devices, GPUs and CDI through the library door: what reaches config.json, and what is said. */
#include "unit.h"
#include "zspec.h"

typedef struct bench {
    zs_session *s;
    char said[512]; /* codes of what was said, joined by spaces; notes left out */
    zs_text config;
    bool is_done;
} bench;

static void bench_note(void *context, const zs_finding *finding)
{
    bench *b = context;
    size_t n = strlen(b->said);
    if (finding->severity > 0) {
        snprintf(b->said + n, sizeof b->said - n, "%s%s", n ? " " : "", finding->code);
    }
}

/* A session with the facts of a host that has NVIDIA GPUs 0 and 1, a FIFO and an MPS server. */
static void bench_begin(bench *b, const char *service)
{
    static const char facts[] =
        "{\"version\": 1, \"uid\": 0, \"gid\": 0,"
        "\"cgroup\": {\"version\": 2, \"root_writable\": true},"
        "\"paths\": {\"/tmp/nvidia-mps\": \"dir\", \"/tmp/nvidia-log\": \"dir\", \"/f\": \"file\"},"
        "\"devices\": {\"/dev/nvidiactl\": {\"type\": \"c\", \"major\": 195, \"minor\": 255},"
        "\"/dev/nvidia-uvm\": {\"type\": \"c\", \"major\": 510, \"minor\": 0},"
        "\"/dev/nvidia-uvm-tools\": {\"type\": \"c\", \"major\": 510, \"minor\": 1},"
        "\"/dev/nvidia0\": {\"type\": \"c\", \"major\": 195, \"minor\": 0},"
        "\"/dev/nvidia1\": {\"type\": \"c\", \"major\": 195, \"minor\": 1},"
        "\"/dev/fifo\": {\"type\": \"p\"}}}";
    static char document[4096];
    memset(b, 0, sizeof *b);
    b->s = zs_session_new(NULL);
    CHECK(b->s != NULL);
    snprintf(document, sizeof document,
             "{\"version\": \"v1\", \"deployment\": \"demo\", \"services\": {\"web\": {\"image\": "
             "{\"name\": \"nginx:1\"}, %s}}}",
             service);
    CHECK(zs_set_facts(b->s, "host.json", facts, sizeof facts - 1));
    CHECK(zs_add_deployment(b->s, "web.json", document, strlen(document)));
}

static void bench_cdi(bench *b, const char *edits)
{
    static char file[2048];
    uint32_t directory;
    snprintf(file, sizeof file,
             "{\"cdiVersion\": \"1.1.0\", \"kind\": \"nvidia.com/gpu\", \"devices\": [{\"name\": "
             "\"0\", \"containerEdits\": {%s}}]}",
             edits);
    CHECK(zs_add_cdi_directory(b->s, "cdi", NULL, &directory));
    CHECK(zs_add_cdi_file(b->s, directory, "cdi/x.json", file, strlen(file)));
}

static void bench_compile(bench *b)
{
    b->is_done = zs_compile(b->s, NULL, true, &b->config);
    zs_each_diagnostic(b->s, bench_note, b);
}

/* Does config.json hold this text? */
static bool bench_has(const bench *b, const char *text)
{
    size_t n = strlen(text);
    for (size_t i = 0; b->is_done && i + n <= b->config.size; i++) {
        if (memcmp(b->config.bytes + i, text, n) == 0) {
            return true;
        }
    }
    return false;
}

#define GPU(members) "\"resources\": {\"gpu\": {" members "}}"

TEST(a_fifo_has_a_node_without_numbers_and_no_rule)
{
    bench b;
    bench_begin(&b, "\"devices\": [{\"path\": \"/dev/fifo\"}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"devices\":[{\"path\":\"/dev/fifo\",\"type\":\"p\",\"fileMode\":438,"
                        "\"uid\":0,\"gid\":0}]"));
    CHECK(bench_has(&b, "\"major\":136,\"access\":\"rwm\"}]"));
    zs_session_free(b.s);
}

TEST(missing_devices_are_left_out_when_asked)
{
    bench b;
    bench_begin(&b, "\"devices\": [{\"path\": \"/dev/none\"}]");
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strcmp(b.said, "ZS0450") == 0);
    zs_session_free(b.s);
    bench_begin(&b, "\"devices\": [{\"path\": \"/dev/none\"}]");
    zs_set_validation(b.s, ZS_VALIDATION_WARN);
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "ZS0450") == 0);
    zs_session_free(b.s);
}

TEST(indices_are_checked)
{
    static const struct {
        uint32_t n, indices[3];
        const char *says;
    } rows[] = {
        {1, {0}, "ZS0455"},
        {2, {1, 1}, "ZS0455"},
        {3, {0, 1, 2}, "ZS0455"},
        {2, {1, 0}, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bench b;
        bench_begin(&b, GPU("\"count\": 2"));
        for (uint32_t j = 0; j < rows[i].n; j++) {
            CHECK(zs_add_gpu_index(b.s, rows[i].indices[j]));
        }
        bench_compile(&b);
        CHECK(strcmp(b.said, rows[i].says) == 0);
        CHECK_INT(b.is_done, rows[i].says[0] == '\0');
        zs_session_free(b.s);
    }
}

TEST(indices_without_a_gpu_are_warned_about)
{
    bench b;
    bench_begin(&b, "\"tty\": false");
    CHECK(zs_add_gpu_index(b.s, 1));
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "ZS0456") == 0);
    zs_session_free(b.s);
}

TEST(vendors_are_recognised_by_near_spelling)
{
    static const char *const near[] = {"NVIDIA", "nvdia", "Intel", "AMD", "amdd"};
    for (size_t i = 0; i < sizeof near / sizeof near[0]; i++) {
        bench b;
        char service[128];
        snprintf(service, sizeof service, GPU("\"count\": 0, \"vendor\": \"%s\""), near[i]);
        bench_begin(&b, service);
        bench_compile(&b);
        CHECK(!b.is_done);
        CHECK(strncmp(b.said, "ZS0452", 6) == 0);
        zs_session_free(b.s);
    }
    bench b;
    bench_begin(&b, GPU("\"count\": 0, \"vendor\": \"apple\""));
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "ZS0453") == 0);
    zs_session_free(b.s);
}

TEST(sharing_replaces_what_the_service_sets)
{
    bench b;
    bench_begin(&b, "\"env\": {\"CUDA_VISIBLE_DEVICES\": \"7\"}, " GPU(
                        "\"sharing\": \"time-slice\", \"time_slice_index\": 3"));
    bench_compile(&b);
    CHECK(bench_has(&b, "\"CUDA_VISIBLE_DEVICES=3\""));
    CHECK(!bench_has(&b, "CUDA_VISIBLE_DEVICES=7"));
    CHECK(strcmp(b.said, "ZS0460") == 0);
    zs_session_free(b.s);
    bench_begin(&b, "\"env\": {\"CUDA_MPS_LOG_DIRECTORY\": \"/tmp/nvidia-log\"}, " GPU(
                        "\"sharing\": \"mps\""));
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "") == 0);
    zs_session_free(b.s);
}

TEST(sharing_needs_its_files)
{
    bench b;
    bench_begin(&b, GPU("\"sharing\": \"mps\", \"mps_pipe_dir\": \"/f\", \"mps_log_dir\": \"/g\""));
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strcmp(b.said, "ZS0458 ZS0458") == 0);
    zs_session_free(b.s);
    bench_begin(
        &b, GPU("\"sharing\": \"time-slice\", \"time_slicing_config_path\": \"/tmp/nvidia-mps\""));
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strcmp(b.said, "ZS0459") == 0);
    zs_session_free(b.s);
}

TEST(members_without_effect_are_warned_about)
{
    bench b;
    bench_begin(&b, GPU("\"sharing\": \"mps\", \"time_slice_index\": 1, \"mps_log_dir\": "
                        "\"/tmp/nvidia-log\""));
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "ZS0457") == 0);
    zs_session_free(b.s);
}

TEST(missing_gpu_nodes_are_one_warning)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 64"));
    bench_compile(&b);
    CHECK(b.is_done);
    CHECK(strcmp(b.said, "ZS0454") == 0);
    zs_session_free(b.s);
}

TEST(privileged_allows_all_first_then_what_cdi_says)
{
    bench b;
    bench_begin(&b, "\"privileged\": true, " GPU("\"count\": 1"));
    bench_cdi(&b, "\"deviceNodes\": [{\"path\": \"/dev/nvidia0\", \"permissions\": \"r\"}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"devices\":[{\"allow\":true,\"access\":\"rwm\"},{\"allow\":true,\"type\":"
                        "\"c\",\"major\":195,\"minor\":0,\"access\":\"r\"}]"));
    zs_session_free(b.s);
}

TEST(a_cdi_node_replaces_the_services)
{
    bench b;
    bench_begin(&b, "\"devices\": [{\"path\": \"/dev/nvidia0\"}], " GPU("\"count\": 1"));
    bench_cdi(&b, "\"deviceNodes\": [{\"path\": \"/dev/nvidia0\", \"type\": \"c\", \"major\": 196, "
                  "\"uid\": 5}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"devices\":[{\"path\":\"/dev/nvidia0\",\"type\":\"c\",\"major\":196,"
                        "\"minor\":0,\"fileMode\":438,\"uid\":5,\"gid\":0}]"));
    CHECK(strcmp(b.said, "ZS0616 ZS0618") == 0);
    zs_session_free(b.s);
}

TEST(cdi_nodes_that_the_host_lacks_are_errors_once)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 1"));
    bench_cdi(&b, "\"deviceNodes\": [{\"path\": \"/dev/none\"}, {\"path\": \"/dev/fifo\", "
                  "\"type\": \"c\"}]");
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strcmp(b.said, "ZS0614 ZS0615") == 0);
    zs_session_free(b.s);
}

TEST(a_cdi_node_of_type_u_has_no_rule)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 1"));
    bench_cdi(&b, "\"deviceNodes\": [{\"path\": \"/dev/u\", \"type\": \"u\", \"major\": 9}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"devices\":[{\"path\":\"/dev/u\",\"type\":\"u\",\"major\":9,\"minor\":0,"
                        "\"fileMode\":438,\"uid\":0,\"gid\":0}]"));
    CHECK(!bench_has(&b, "\"major\":9,\"minor\":0,\"access\""));
    zs_session_free(b.s);
}

TEST(cdi_mounts_become_binds_unless_they_are_something_else)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 1"));
    bench_cdi(&b,
              "\"mounts\": [{\"hostPath\": \"t\", \"containerPath\": \"/t\", \"type\": \"tmpfs\"},"
              "{\"hostPath\": \"/a\", \"containerPath\": \"/c\"},"
              "{\"hostPath\": \"/b\", \"containerPath\": \"/c\", \"options\": [\"ro\"]}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "{\"destination\":\"/t\",\"type\":\"tmpfs\",\"source\":\"t\"},"
                        "{\"destination\":\"/c\",\"type\":\"bind\",\"source\":\"/b\",\"options\":"
                        "[\"ro\",\"rbind\"]}]"));
    zs_session_free(b.s);
}

TEST(new_fields_raise_the_version)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 1"));
    bench_cdi(&b, "\"intelRdt\": {\"closID\": \"x\", \"schemata\": [\"L3:0=f\"]}, "
                  "\"netDevices\": [{\"hostInterfaceName\": \"e1\", \"name\": \"e0\"}]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"ociVersion\":\"1.3.0\""));
    CHECK(bench_has(&b, "\"intelRdt\":{\"closID\":\"x\",\"schemata\":[\"L3:0=f\"]}"));
    CHECK(bench_has(&b, "\"netDevices\":{\"e1\":{\"name\":\"e0\"}}"));
    zs_session_free(b.s);
    bench_begin(&b, GPU("\"count\": 1"));
    bench_cdi(&b, "\"intelRdt\": {\"closID\": \"x\"}, \"additionalGids\": [3, 3, 0]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"ociVersion\":\"1.0.2\""));
    CHECK(bench_has(&b, "\"additionalGids\":[3]"));
    zs_session_free(b.s);
}

TEST(cdi_variables_win_with_a_warning)
{
    bench b;
    bench_begin(&b, "\"env\": {\"A\": \"mine\", \"B\": \"same\"}, " GPU("\"count\": 1"));
    bench_cdi(&b, "\"env\": [\"A=cdi\", \"B=same\"]");
    bench_compile(&b);
    CHECK(bench_has(&b, "\"A=cdi\",\"B=same\"]"));
    CHECK(strcmp(b.said, "ZS0617") == 0);
    zs_session_free(b.s);
}

TEST(what_does_not_resolve_is_an_error_only_when_meant)
{
    static const struct {
        zs_cdi_use use;
        bool is_explicit, is_done;
        const char *says;
    } rows[] = {
        {ZS_CDI_USE_AUTO, false, true, "ZS0602"},
        {ZS_CDI_USE_AUTO, true, false, "ZS0601"},
        {ZS_CDI_USE_REQUIRE, false, false, "ZS0601"},
        {ZS_CDI_USE_OFF, true, true, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bench b;
        bench_begin(&b, GPU("\"count\": 2"));
        bench_cdi(&b, "\"env\": [\"A=cdi\"]");
        zs_set_cdi(b.s, rows[i].use, rows[i].is_explicit);
        bench_compile(&b);
        CHECK_INT(b.is_done, rows[i].is_done);
        CHECK(strcmp(b.said, rows[i].says) == 0);
        CHECK(!rows[i].is_done || bench_has(&b, "NVIDIA_VISIBLE_DEVICES=0,1"));
        zs_session_free(b.s);
    }
}

TEST(requiring_cdi_needs_a_kind_and_a_directory)
{
    bench b;
    bench_begin(&b, GPU("\"count\": 1"));
    zs_set_cdi(b.s, ZS_CDI_USE_REQUIRE, false);
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strcmp(b.said, "ZS0619") == 0);
    zs_session_free(b.s);
    bench_begin(&b, GPU("\"count\": 1, \"vendor\": \"acme\""));
    zs_set_cdi(b.s, ZS_CDI_USE_REQUIRE, false);
    bench_compile(&b);
    CHECK(!b.is_done);
    CHECK(strstr(b.said, "ZS0619") != NULL);
    zs_session_free(b.s);
}

int main(void)
{
    return unit_main();
}
