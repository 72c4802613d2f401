/* linux: namespaces, mappings, cgroup, resources, paths, sysctl, security options; then hostname,
 * labels, version and role. */
#include "translate.h"

#define USER_FACTS(more) "{\"version\":1,\"uid\":1000,\"gid\":100,\"user\":\"ada\"" more "}"

static void expect_facts(const char *members, const char *facts, const char *part)
{
    bench b;
    bench_web(&b, members);
    bench_facts(&b, facts);
    bench_expect(&b, part);
}

static void expect_facts_code(const char *members, const char *facts, zs_code code, bool is_error,
                              const char *part)
{
    bench b;
    bench_web(&b, members);
    bench_facts(&b, facts);
    bench_expect_code(&b, code, is_error, part);
}

TEST(namespaces)
{
    EXPECT("", "\"namespaces\":[{\"type\":\"pid\"},{\"type\":\"ipc\"},{\"type\":\"uts\"},"
               "{\"type\":\"mount\"},"
               "{\"type\":\"network\"},{\"type\":\"cgroup\"}]");
    EXPECT("\"pid_mode\":\"host\",\"ipc_mode\":\"host\",\"host_network\":true",
           "\"namespaces\":[{\"type\":\"uts\"},{\"type\":\"mount\"},{\"type\":\"cgroup\"}]");
    EXPECT("\"pid_mode\":\"private\",\"ipc_mode\":\"shareable\",\"userns_mode\":\"host\"",
           "{\"type\":\"ipc\"}");
    EXPECT("\"network_mode\":{\"host\":{}}", "{\"type\":\"mount\"},{\"type\":\"cgroup\"}");
    EXPECT("\"network_mode\":\"bridge:x\"", "{\"type\":\"network\"}");
    EXPECT("\"network_mode\":{\"none\":{}}", "{\"type\":\"network\"}");
}

TEST(namespace_faults)
{
    EXPECT_ERROR("\"host_network\":true,\"network_mode\":\"none\"", ZS_CODE_NETWORK_CONTRADICTION,
                 "network_mode");
    EXPECT_ERROR("\"host_network\":true,\"network_mode\":{\"bridge\":{}}",
                 ZS_CODE_NETWORK_CONTRADICTION, "network_mode");
    EXPECT_ERROR("\"network_mode\":\"container:x\"", ZS_CODE_NETWORK_NOT_JOINED, "network");
    EXPECT_ERROR("\"network_mode\":{\"container\":{\"id\":\"x\"}}", ZS_CODE_NETWORK_NOT_JOINED,
                 "network");
    EXPECT_ERROR("\"pid_mode\":\"hots\"", ZS_CODE_NAMESPACE_MODE, "`hots`");
    EXPECT_ERROR("\"pid_mode\":\"container:x\"", ZS_CODE_NAMESPACE_PEER, "pid namespace");
    EXPECT_ERROR("\"ipc_mode\":\"container:x\"", ZS_CODE_NAMESPACE_PEER, "ipc namespace");
    EXPECT_ERROR("\"userns_mode\":\"keep-id\"", ZS_CODE_NAMESPACE_MODE, "`keep-id`");
}

TEST(mappings_of_every_range)
{
    expect_facts("",
                 USER_FACTS(",\"subuid\":[{\"name\":\"bob\",\"start\":1,\"count\":1},"
                            "{\"name\":\"ada\",\"start\":100000,\"count\":1000},"
                            "{\"name\":\"1000\",\"start\":200000,\"count\":500}],"
                            "\"subgid\":[{\"name\":\"ada\",\"start\":300000,\"count\":4}]"),
                 "\"uidMappings\":[{\"hostID\":1000,\"containerID\":0,\"size\":1},"
                 "{\"hostID\":100000,\"containerID\":1,\"size\":1000},"
                 "{\"hostID\":200000,\"containerID\":1001,\"size\":500}],"
                 "\"gidMappings\":[{\"hostID\":100,\"containerID\":0,\"size\":1},"
                 "{\"hostID\":300000,\"containerID\":1,\"size\":4}]");
}

TEST(terminal_group_needs_a_mapping)
{
    static const char without[] = "\"mode=0620\"]}";
    expect_facts("", USER_FACTS(",\"subgid\":[{\"name\":\"ada\",\"start\":9,\"count\":4}]"),
                 without);
    expect_facts("", USER_FACTS(",\"subgid\":[{\"name\":\"ada\",\"start\":9,\"count\":5}]"),
                 "\"gid=5\"");
    expect_facts_code("", USER_FACTS(""), ZS_CODE_NO_SUBIDS, false, "subordinate");
}

TEST(ranges_that_cannot_be_mapped)
{
    expect_facts_code("", USER_FACTS(",\"subuid\":[{\"name\":\"ada\",\"start\":5,\"count\":0}]"),
                      ZS_CODE_SUBID_RANGE, false, "empty");
    expect_facts_code("", USER_FACTS(",\"subuid\":[{\"name\":\"ada\",\"start\":999,\"count\":2}]"),
                      ZS_CODE_SUBID_RANGE, false, "own id");
    expect_facts_code(
        "", USER_FACTS(",\"subuid\":[{\"name\":\"ada\",\"start\":4294967295,\"count\":2}]"),
        ZS_CODE_SUBID_RANGE, false, "32 bits");
}

TEST(rootless_host_network)
{
    expect_facts("\"host_network\":true", USER_FACTS(""),
                 "{\"destination\":\"/sys\",\"type\":\"none\",\"source\":\"/sys\",\"options\":"
                 "[\"rbind\",\"nosuid\",\"noexec\",\"nodev\",\"ro\"]}");
    expect_facts("\"host_network\":true,\"privileged\":true", USER_FACTS(""),
                 "\"noexec\",\"nodev\"]}");
}

TEST(cgroups_path)
{
    EXPECT("\"cgroup_parent\":\"/a/b//\"", "\"cgroupsPath\":\"/a/b/web-rep-1\"");
    EXPECT("\"cgroup_parent\":\"/\"", "\"cgroupsPath\":\"/web-rep-1\"");
    EXPECT_ERROR("\"cgroup_parent\":\"a\"", ZS_CODE_CGROUP_PARENT, "absolute");
    EXPECT_ERROR("\"cgroup_parent\":\"/a/..\"", ZS_CODE_CGROUP_PARENT, "climbs");
    expect_facts("",
                 "{\"version\":1,\"environment\":{\"ZLAYER_CGROUP_PARENT\":\"/e\"},"
                 "\"cgroup\":{\"parent\":\"/p\"}}",
                 "\"/e/web-rep-1\"");
    expect_facts("", "{\"version\":1,\"cgroup\":{\"parent\":\"/p\",\"root_writable\":false}}",
                 "\"/p/web-rep-1\"");
    expect_facts_code("", "{\"version\":1,\"cgroup\":{\"parent\":\"\",\"root_writable\":false}}",
                      ZS_CODE_NO_CGROUP_PARENT, true, "cgroup");
    expect_facts_code("", "{\"version\":1,\"environment\":{\"ZLAYER_CGROUP_PARENT\":\"../e\"}}",
                      ZS_CODE_CGROUP_PARENT, true, "`../e`");
}

TEST(cpu)
{
    EXPECT("\"resources\":{\"cpu\":0.29}", "\"cpu\":{\"quota\":29000,\"period\":100000}");
    EXPECT("\"resources\":{\"cpu\":1.005}", "\"quota\":100500");
    EXPECT("\"resources\":{\"cpu\":0.01}", "\"quota\":1000,");
    EXPECT_ERROR("\"resources\":{\"cpu\":0.009}", ZS_CODE_CPU_RANGE, "too small");
    EXPECT("\"resources\":{\"cpu_shares\":512,\"cpuset\":\"0-3\"}",
           "\"cpu\":{\"shares\":512,\"cpus\":\"0-3\"}");
    EXPECT_WARNING("\"resources\":{\"cpu_shares\":1}", ZS_CODE_RESOURCE_RAISED, "2");
    EXPECT("\"resources\":{\"cpu_shares\":0}", "\"resources\":{\"devices\"");
}

TEST(memory)
{
    EXPECT("\"resources\":{\"memory\":\"1Gi\",\"memory_swap\":\"2Gi\","
           "\"memory_reservation\":\"512Mi\"}",
           "\"memory\":{\"limit\":1073741824,\"reservation\":536870912,\"swap\":2147483648}");
    EXPECT("\"resources\":{\"memory_swap\":\"-1\"}", "\"swap\":-1");
    EXPECT("\"resources\":{\"memory\":\"1Gi\",\"memory_swap\":\"0\"}",
           "\"memory\":{\"limit\":1073741824}");
    EXPECT_ERROR("\"resources\":{\"memory_swap\":\"1Gi\"}", ZS_CODE_MEMORY_RELATION, "needs");
    EXPECT_ERROR("\"resources\":{\"memory\":\"2Gi\",\"memory_swap\":\"1Gi\"}",
                 ZS_CODE_MEMORY_RELATION, "below");
    EXPECT_ERROR("\"resources\":{\"memory\":\"1Gi\",\"memory_reservation\":\"2Gi\"}",
                 ZS_CODE_MEMORY_RELATION, "above");
    EXPECT_WARNING("\"resources\":{\"memory\":\"1G\"}", ZS_CODE_SIZE_IS_DECIMAL, "1000000000");
}

TEST(settings_of_cgroup_v1)
{
    static const char members[] =
        "\"resources\":{\"memory_swappiness\":10,\"oom_kill_disable\":true}";
    expect_facts(members, "{\"version\":1,\"cgroup\":{\"version\":1}}",
                 "\"memory\":{\"swappiness\":10,\"disableOOMKiller\":true}");
    expect_facts_code(members, "{\"version\":1,\"cgroup\":{\"version\":2}}",
                      ZS_CODE_NOT_ON_CGROUP_V2, false, "memory_swappiness");
}

TEST(pids_and_block_io)
{
    EXPECT("\"resources\":{\"pids_limit\":7,\"blkio_weight\":10}",
           "\"pids\":{\"limit\":7},\"blockIO\":{\"weight\":10}");
    EXPECT("\"resources\":{\"pids_limit\":0,\"blkio_weight\":0}", "\"pids\":{\"limit\":-1}}");
    EXPECT_ERROR("\"resources\":{\"blkio_weight\":9}", ZS_CODE_RESOURCE_RANGE, "9");
}

TEST(masked_paths)
{
    EXPECT("", "\"maskedPaths\":[\"/proc/acpi\"");
    EXPECT("\"privileged\":true",
           "\"rootfsPropagation\":\"private\",\"maskedPaths\":[],\"readonlyPaths\":[]");
    EXPECT("\"security_opt\":[\"systempaths=unconfined\"]",
           "\"maskedPaths\":[],\"readonlyPaths\":[]");
    EXPECT("\"security_opt\":[\"unmask=ALL\",\"mask=/a:/b\"]",
           "\"maskedPaths\":[\"/a\",\"/b\"],\"readonlyPaths\":[]");
    EXPECT("\"security_opt\":[\"unmask=/proc/acpi:/proc/bus\"]",
           "\"maskedPaths\":[\"/proc/asound\",\"/proc/kcore\"");
}

TEST(security_options)
{
    EXPECT("\"security_opt\":[\"no-new-privileges:false\"]", "\"noNewPrivileges\":false");
    EXPECT("\"security_opt\":[\"no-new-privileges\"],\"privileged\":true",
           "\"noNewPrivileges\":true");
    EXPECT("\"security_opt\":[\"apparmor=web\"]", "\"apparmorProfile\":\"web\"");
    EXPECT("\"security_opt\":[\"apparmor=unconfined\",\"seccomp=unconfined\",\"label=disable\","
           "\"disable\"]",
           "\"noNewPrivileges\":true}");
    EXPECT("\"security_opt\":[\"label=user:u\",\"label=role:r\",\"label=type:t\","
           "\"label=level:s0:c1\","
           "\"label=filetype:f\"]",
           "\"selinuxLabel\":\"u:r:t:s0:c1\"");
    EXPECT(
        "\"security_opt\":[\"label=user:u\",\"label=role:r\",\"label=type:t\",\"label=level:s0\","
        "\"label=filetype:f\"]",
        "\"mountLabel\":\"u:object_r:f:s0\"");
}

TEST(security_option_faults)
{
    static const char *const wrong[] = {"no-new-privileges=maybe",
                                        "apparmor",
                                        "apparmor=",
                                        "seccomp=-",
                                        "label=colour:red",
                                        "label=type:t",
                                        "systempaths=x",
                                        "mask=rel",
                                        "unmask=/a/../b",
                                        "apparmour=x",
                                        "",
                                        "disable=1"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char members[128];
        snprintf(members, sizeof members, "\"security_opt\":[\"%s\"]", wrong[i]);
        EXPECT_ERROR(members, ZS_CODE_SECURITY_OPTION, "");
    }
}

TEST(sysctls)
{
    EXPECT("\"sysctls\":{\"net.core.somaxconn\":\"1024\",\"net/ipv4/conf/eth0.1/forwarding\":\"1\","
           "\"kernel.shmmax\":\"1\"}",
           "\"sysctl\":{\"net.core.somaxconn\":\"1024\",\"net.ipv4.conf.eth0/1.forwarding\":\"1\","
           "\"kernel.shmmax\":\"1\"}");
    EXPECT_ERROR("\"sysctls\":{\"vm.swappiness\":\"1\"}", ZS_CODE_SYSCTL, "`vm.swappiness`");
    EXPECT_ERROR("\"sysctls\":{\"kernel.hostname\":\"x\"}", ZS_CODE_SYSCTL, "`hostname`");
    EXPECT_ERROR("\"sysctls\":{\"net.a\":\"1\",\"net/a\":\"2\"}", ZS_CODE_SYSCTL, "twice");
    EXPECT_ERROR("\"sysctls\":{\"net.a\":\"1\"},\"host_network\":true", ZS_CODE_SYSCTL, "host");
    EXPECT_ERROR("\"sysctls\":{\"fs.mqueue.a\":\"1\"},\"ipc_mode\":\"host\"", ZS_CODE_SYSCTL,
                 "host");
    EXPECT_ERROR("\"sysctls\":{\"net.a\":\"1\\n2\"}", ZS_CODE_SYSCTL, "character");
    EXPECT_ERROR("\"sysctls\":{\"net.a+b\":\"1\"}", ZS_CODE_SYSCTL, "character");
    EXPECT_ERROR("\"sysctls\":{\"\":\"1\"}", ZS_CODE_SYSCTL, "character");
}

TEST(identity)
{
    bench b;
    EXPECT("", "\"ociVersion\":\"1.0.2\"");
    EXPECT("", "\"hostname\":\"web-rep-1\"");
    EXPECT("\"hostname\":\"www\",\"labels\":{\"tier\":\"front\",\"a.b\":\"\"}",
           "\"hostname\":\"www\",\"annotations\":{\"tier\":\"front\",\"a.b\":\"\"}");
    EXPECT_ERROR("\"hostname\":\"\"", ZS_CODE_HOSTNAME, "empty");
    EXPECT_ERROR("\"hostname\":\"a b\"", ZS_CODE_HOSTNAME, "space");
    EXPECT_ERROR(
        "\"hostname\":\"0123456789012345678901234567890123456789012345678901234567890123x\"",
        ZS_CODE_HOSTNAME, "64");
    EXPECT_ERROR("\"labels\":{\"\":\"x\"}", ZS_CODE_LABEL, "empty");
    bench_web(&b, "\"hostname\":\"www\"");
    b.input.hostname = (zs_given){ZS_STR("option"), ZS_NOWHERE, true};
    b.input.replica = 4;
    b.input.node = 7;
    CHECK_STR(zs_container_id(&b.a, &b.input), "web-default-4-on-7");
    bench_expect(&b, "\"hostname\":\"option\"");
}

static const char groups[] =
    "\"env\":{\"A\":\"base\",\"R\":\"none\"},\"resources\":{\"cpu\":1,\"memory\":\"1Gi\"},"
    "\"command\":{\"entrypoint\":[\"/base\"]},\"replica_groups\":["
    "{\"role\":\"primary\",\"count\":1,\"env\":{\"R\":\"p\",\"W\":\"on\"},"
    "\"resources\":{\"cpu\":4}},"
    "{\"role\":\"read\",\"count\":2,\"command\":{\"args\":[\"r\"],\"workdir\":\"/ro\"}}]";

static void expect_role(const char *role, const char *part)
{
    bench b;
    bench_web(&b, groups);
    b.input.role = (zs_given){zs_str_of(role), ZS_NOWHERE, true};
    bench_expect(&b, part);
}

TEST(roles)
{
    bench b;
    expect_role("default", "\"hostname\":\"web-rep-1\"");
    expect_role("primary", "\"hostname\":\"web-primary-1-on-0\"");
    expect_role("primary", "\"A=base\",\"R=p\",\"W=on\"]");
    expect_role("primary", "\"args\":[\"/base\"]");
    expect_role("primary", "\"cpu\":{\"quota\":400000,\"period\":100000}}");
    expect_role("read", "\"args\":[\"r\"]");
    expect_role("read", "\"cwd\":\"/ro\"");
    expect_role("read", "\"memory\":{\"limit\":1073741824}");
    bench_web(&b, groups);
    b.input.role = (zs_given){ZS_STR("primry"), ZS_NOWHERE, true};
    bench_expect_code(&b, ZS_CODE_UNKNOWN_ROLE, true, "`primry`");
    bench_web(&b, "");
    b.input.role = (zs_given){ZS_STR("x"), ZS_NOWHERE, true};
    bench_expect_code(&b, ZS_CODE_UNKNOWN_ROLE, true, "`x`");
}

TEST(rules_have_names)
{
    CHECK(zs_rule_find(0) == NULL && zs_rule_find(ZS_RULE_DEFAULT) == NULL);
    CHECK(zs_rule_find(ZS_RULE_END) == NULL);
    CHECK(strcmp(zs_rule_find(ZS_RULE_MEMORY)->id, "RES-2") == 0);
    for (uint32_t i = ZS_RULE_FIRST; i < ZS_RULE_END; i++) {
        for (uint32_t k = ZS_RULE_FIRST; k < i; k++) {
            CHECK(strcmp(zs_rule_find(i)->id, zs_rule_find(k)->id) != 0);
        }
    }
}

/* Every field that is made says where it comes from or which rule made it. */
static bool has_origin(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                       const void *value, zs_origin origin)
{
    (void)schema;
    (void)type;
    (void)value;
    if (pointer.n > 0 && zs_rule_find(origin.rule) == NULL && !zs_span_is_set(origin.at)) {
        fprintf(stderr, "no origin: %.*s\n", (int)pointer.n, pointer.p);
        ++*(unsigned *)context;
    }
    return true;
}

TEST(origins_everywhere)
{
    bench b;
    unsigned missing = 0;
    bench_web(&b, "\"user\":\"1\",\"resources\":{\"memory\":\"1Gi\",\"cpu\":1,\"gpu\":{}},"
                  "\"privileged\":false,"
                  "\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\",\"size\":\"1Mi\"}],"
                  "\"labels\":{\"a\":\"b\"}");
    CHECK(bench_run(&b));
    CHECK(zs_walk(&b.a, &zs_oci_schema, zs_oci_schema.root, b.spec, has_origin, &missing));
    CHECK_INT(missing, 0);
    zs_arena_release(&b.a);
}

int main(void)
{
    return unit_main();
}
