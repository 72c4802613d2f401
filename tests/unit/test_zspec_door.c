/* The library's door: what the tool never asks of it, and each allocation of a whole talk refused
 * once. */
#include "base/buf.h"
#include "countdown.h"
#include "unit.h"
#include "zspec.h"

static const char spec[] = "version: v1\n"
                           "deployment: shop\n"
                           "services:\n"
                           "  web:\n"
                           "    image: {name: nginx}\n"
                           "    command: {entrypoint: [/bin/app], workdir: /w}\n"
                           "    user: ada\n"
                           "    env: {A: $S:pw, B: $E:HOME}\n"
                           "    dns: [1.1.1.1]\n"
                           "    extra_hosts: ['up:host-gateway']\n"
                           "    ipc_mode: shareable\n"
                           "    init_container: true\n"
                           "    extra_groups: [ops]\n"
                           "    resources: {memory: 1Gi, gpu: {count: 1}}\n"
                           "    security_opt: [seccomp=p.json, mask=/a]\n"
                           "    storage:\n"
                           "      - {type: named, name: data, target: /data}\n"
                           "      - {type: bind, source: /srv, target: /srv}\n"
                           "  db:\n"
                           "    image: {name: db}\n"
                           "    command: {entrypoint: [/db]}\n"
                           "    privileged: true  # zspecc: allow ZS503 because of the test\n"
                           "    security_opt: [seccomp=gone.json]\n"
                           "  ml:\n"
                           "    image: {name: ml}\n"
                           "    command: {entrypoint: [/ml]}\n"
                           "    env: {C: $E:HOMER}\n"
                           "    security_opt: ['seccomp={\"defaultAction\": \"SCMP_ACT_LOG\"}']\n"
                           "    resources: {gpu: {count: 2, sharing: time-slice, time_slice_index: "
                           "1, distributed: {backend: nccl, master_port: 29500}}}\n";
static const char image[] = "{\"architecture\": \"amd64\", \"os\": \"linux\", \"config\": "
                            "{\"Env\": [\"A=1\"], \"User\": \"root\"}}";
static const char facts[] =
    "{\"version\": 1, \"uid\": 0, \"gid\": 0, \"arch\": \"amd64\", \"kernel\": \"6.1.0\", "
    "\"environment\": {\"HOME\": \"/root\"}, \"paths\": {\"/data\": \"dir\"}, \"devices\": "
    "{\"/dev/x\": {\"type\": \"b\", \"major\": 8, \"minor\": 1, \"mode\": 432}}, "
    "\"cgroup\": {\"version\": 2, \"root_writable\": true, \"controllers\": [\"memory\"]}}";
static const char passwd[] = "root:x:0:0::/:/bin/sh\nada:x:7:8::/home/ada:/bin/sh\n";
static const char group[] = "ops:x:9:ada\n";
static const char cdi[] =
    "{\"cdiVersion\": \"1.1.0\", \"kind\": \"nvidia.com/gpu\", \"devices\": [{\"name\": \"0\", "
    "\"containerEdits\": {\"env\": [\"G=0\"], \"deviceNodes\": [{\"path\": \"/dev/x\", \"type\": "
    "\"b\", \"major\": 8, \"minor\": 1, \"uid\": 1}], \"hooks\": [{\"hookName\": \"poststart\", "
    "\"path\": \"/bin/h\", \"args\": [\"h\"], \"env\": [\"E=1\"]}, "
    "{\"hookName\": \"poststop\", \"path\": \"/bin/dropped\"}], \"mounts\": [{\"hostPath\": "
    "\"/m\", \"containerPath\": \"/m\", \"options\": [\"ro\"]}], \"additionalGids\": [5], "
    "\"netDevices\": [{\"hostInterfaceName\": \"eth9\", \"name\": \"net0\"}], \"intelRdt\": "
    "{\"closID\": \"a\", \"schemata\": [\"L3:0=f\"], \"memBwSchema\": \"MB:0=70\", "
    "\"l3CacheSchema\": \"L3:0=7\"}}}]}";
static const char profile[] =
    "{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"archMap\": [{\"architecture\": "
    "\"SCMP_ARCH_X86_64\", \"subArchitectures\": [\"SCMP_ARCH_X86\"]}], \"syscalls\": "
    "[{\"names\": [\"read\", \"write\"], \"action\": \"SCMP_ACT_ALLOW\", \"args\": [{\"index\": 0, "
    "\"value\": 1, \"op\": \"SCMP_CMP_EQ\"}]}]}";
static const char secrets[] = "{\"shop\": {\"pw\": \"hunter2\"}}";

static void count(void *context, const zs_finding *finding)
{
    *(size_t *)context += finding->message.size > 0;
}

static bool give_inputs(zs_session *s)
{
    uint32_t at;
    return zs_set_level(s, "ZS0454", "no") &&
           zs_set_image_config(s, "image.json", image, sizeof image - 1) &&
           zs_set_facts(s, "facts.json", facts, sizeof facts - 1) &&
           zs_set_passwd(s, "etc/passwd", passwd, sizeof passwd - 1) &&
           zs_set_group(s, "etc/group", group, sizeof group - 1) &&
           zs_set_rootfs_entry(s, "root", "proc", ZS_ROOTFS_ENTRY_DIRECTORY) &&
           zs_add_cdi_directory(s, "/etc/cdi", NULL, &at) &&
           zs_add_cdi_file(s, at, "/etc/cdi/n.json", cdi, sizeof cdi - 1) &&
           zs_add_cdi_file(s, at, "/etc/cdi/gone.json", NULL, 0) &&
           zs_add_cdi_directory(s, "/run/cdi", "no luck", &at) &&
           zs_set_secrets(s, "secrets.json", secrets, sizeof secrets - 1) &&
           zs_set_seccomp(s, "default", NULL, 0);
}

static bool give_options(zs_session *s)
{
    zs_set_replica(s, 2);
    zs_set_node(s, 3);
    zs_set_cgroup_manager(s, ZS_CGROUP_MANAGER_SYSTEMD);
    zs_set_validation(s, ZS_VALIDATION_WARN);
    zs_set_cdi(s, ZS_CDI_USE_AUTO, true);
    return zs_set_hostname(s, "web") && zs_set_cwd(s, "/c") && zs_set_api_socket(s, "/run/s") &&
           zs_set_scope(s, "shop") && zs_set_host_network(s, false) && zs_add_env(s, "K", "v") &&
           zs_add_arg(s, "-v") && zs_add_volume(s, "data", "/data") && zs_add_gpu_index(s, 0) &&
           zs_set_init_path(s, "/init") && zs_set_bundle_directory(s, "/b") &&
           zs_set_host_gateway(s, "10.0.0.1") && zs_set_shm_path(s, "/shm") &&
           zs_add_dropped_hook(s, "dropped") &&
           zs_set_namespace_path(s, ZS_NAMESPACE_NETWORK, "/run/netns/a");
}

/* Compiles, and asks for all that a compile leaves. */
static bool take_results(zs_session *s)
{
    zs_text config, map, said;
    zs_bundle_texts texts;
    size_t n = 0;
    bool ok = zs_compile(s, "web", true, &config) && zs_source_map(s, &map) &&
              zs_bundle_texts_of(s, &texts) && texts.resolv_conf.size > 0;
    ok = ok && zs_has_secret(s) && zs_config_of(s).size == config.size &&
         zs_container_id_of(s).size > 0;
    zs_each_diagnostic(s, count, &n);
    for (int form = 0; form < ZS_DIAGNOSTICS_COUNT; form++) {
        ok = zs_print_diagnostics(s, (zs_diagnostic_format)form, true, &said) && ok;
    }
    ok = ok && n > zs_warning_count(s) && zs_warning_count(s) == 1;
    return ok && !zs_compile(s, "ml", false, &config) && zs_error_count(s) > 0;
}

/* The whole talk: 1 when all went well, 0 when memory ran out, -1 when something else did. */
static int talk(const zs_memory *memory, zs_reading how)
{
    zs_session *s = zs_session_new(memory);
    if (s == NULL) {
        return 0;
    }
    zs_set_lane(s, how);
    bool ok = give_inputs(s) && zs_add_deployment(s, "spec.yaml", spec, sizeof spec - 1) &&
              zs_seccomp_file_of(s, "web").size == strlen("p.json") &&
              zs_add_seccomp_profile(s, "p.json", "./p.json", profile, sizeof profile - 1) &&
              zs_miss_seccomp_profile(s, "gone.json", "no luck") && give_options(s);
    ok = ok && zs_session_share(s);
    zs_session *branch = ok ? zs_session_branch(s, memory) : NULL;
    bool has_memory = !zs_out_of_memory(s) && (!ok || branch != NULL);
    ok = branch != NULL && take_results(branch);
    has_memory = has_memory && (branch == NULL || !zs_out_of_memory(branch));
    zs_session_free(branch);
    zs_session_free(s);
    return ok ? 1 : has_memory ? -1 : 0;
}

static void refuse_each(zs_reading how)
{
    CHECK_INT(talk(NULL, how), 1);
    countdown c;
    for (int i = 0;; i++) {
        c.left = i;
        zs_memory memory = {countdown_alloc, countdown_free, &c, 0};
        int end = talk(&memory, how);
        if (c.left >= 0) {
            CHECK_INT(end, 1);
            CHECK(i > 3);
            break;
        }
        CHECK(end >= 0);
    }
}

TEST(each_allocation_of_a_talk_is_refused_once)
{
    refuse_each(ZS_READING_AUTO);
    refuse_each(ZS_READING_CAREFUL);
}

/* A document with many members, made by repeating one. */
static zs_text repeated(zs_buf *out, const char *begin, const char *member, uint32_t n,
                        const char *end)
{
    out->n = 0;
    zs_buf_addf(out, "%s", begin);
    for (uint32_t i = 0; i < n; i++) {
        zs_buf_addf(out, "%s%s", i > 0 ? "," : "", member);
    }
    zs_buf_addf(out, "%s", end);
    return (zs_text){out->p, out->n};
}

/* What the first finding of a session says. */
static void keep_first(void *context, const zs_finding *finding)
{
    zs_text *said = context;
    *said = said->size == 0 ? finding->message : *said;
}

static zs_str first_said(zs_session *s)
{
    zs_text said = {"", 0};
    zs_each_diagnostic(s, keep_first, &said);
    return (zs_str){said.bytes, said.size};
}

static const char *judged(zs_document kind, const char *name, zs_text text)
{
    static char said[200];
    zs_session *s = zs_session_new(NULL);
    zs_check_document(s, kind, name, text.bytes, text.size);
    snprintf(said, sizeof said, "%.*s", (int)first_said(s).n, first_said(s).p);
    zs_session_free(s);
    return said;
}

/* The kernel takes 340 mappings; annotations of a CDI file hold 256 KB; a process has 65536
 * groups. */
TEST(lists_beyond_what_the_kernel_takes)
{
    zs_arena a;
    zs_buf out;
    zs_text config;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, 1 << 22);
    static const char oci[] = "{\"ociVersion\": \"1.2.0\", \"root\": {\"path\": \"r\"}, "
                              "\"process\": {\"args\": [\"a\"], \"cwd\": \"/\"}, \"linux\": "
                              "{\"namespaces\": [{\"type\": \"user\"}], \"gidMappings\": "
                              "[{\"containerID\": 0, \"hostID\": 1, \"size\": 1}], "
                              "\"uidMappings\": [";
    static const char mapping[] = "{\"containerID\": 0, \"hostID\": 1, \"size\": 1}";
    CHECK_STR(
        zs_str_of(judged(ZS_DOCUMENT_OCI, "c.json", repeated(&out, oci, mapping, 341, "]}}"))),
        "the kernel takes 340 mappings, not 341");
    char member[1025];
    memset(member, 'x', sizeof member - 1);
    member[sizeof member - 1] = '\0';
    zs_text text = repeated(&out,
                            "{\"cdiVersion\": \"0.6.0\", \"kind\": \"a.com/b\", \"devices\": "
                            "[{\"name\": \"c\", \"containerEdits\": {\"env\": [\"A=b\"]}}], "
                            "\"annotations\": {\"a\": \"",
                            member, 256, "\"}}");
    CHECK_STR(zs_str_of(judged(ZS_DOCUMENT_CDI, "c.json", text)),
              "annotations hold 262400 bytes, more than 262144");
    text = repeated(&out,
                    "{\"version\": \"v1\", \"deployment\": \"shop\", \"services\": {\"web\": "
                    "{\"image\": {\"name\": \"a\"}, \"command\": {\"entrypoint\": [\"/a\"]}, "
                    "\"extra_groups\": [",
                    "\"1\"", 65537, "]}}}");
    zs_session *s = zs_session_new(NULL);
    CHECK(zs_set_facts(s, "f.json", facts, sizeof facts - 1));
    CHECK(zs_add_deployment(s, "d.json", text.bytes, text.size));
    CHECK(!zs_compile(s, NULL, true, &config));
    CHECK_STR(first_said(s), "`extra_groups` holds 65537 groups, and a process has at most 65536");
    zs_session_free(s);
    zs_arena_release(&a);
}

TEST(questions_without_an_answer)
{
    zs_text config = {"kept", 4};
    zs_bundle_texts texts;
    zs_session *s = zs_session_new(NULL);
    CHECK(!zs_set_rootfs_entry(s, "root", "etc", ZS_ROOTFS_ENTRY_MISSING));
    CHECK(!zs_compile_at(s, 0, true, &config));
    CHECK(zs_add_deployment(s, "spec.yaml", spec, sizeof spec - 1));
    CHECK(!zs_compile_at(s, 2, true, &config));
    CHECK_INT(config.size, 4);
    CHECK_INT(zs_config_of(s).size, 0);
    CHECK(!zs_bundle_texts_of(s, &texts));
    CHECK_INT(zs_seccomp_file_of(s, NULL).size, 0);
    CHECK(!zs_set_level(s, "ZS0201", "no"));
    zs_session_free(s);
    zs_session_free(NULL);
}

int main(void)
{
    return unit_main();
}
