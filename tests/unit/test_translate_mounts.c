/* root, default mounts, storage, files of the bundle. */
#include "translate.h"

static void expect_volumes(const char *members, const char *part)
{
    const zs_given_pair volumes[] = {
        {ZS_STR("data"), ZS_STR("/old"), ZS_NOWHERE},
        {ZS_STR("data"), ZS_STR("/vol/data"), ZS_NOWHERE},
        {ZS_STR("_anon_a_b"), ZS_STR("/vol/ab"), ZS_NOWHERE},
        {ZS_STR("_s3_b_p/q"), ZS_STR("/vol/s3"), ZS_NOWHERE},
        {ZS_STR("_s3_b_"), ZS_STR("/vol/all"), ZS_NOWHERE},
    };
    bench b;
    bench_web(&b, members);
    b.input.volumes = volumes;
    b.input.n_volumes = sizeof volumes / sizeof *volumes;
    bench_expect(&b, part);
}

TEST(root)
{
    EXPECT("", "\"root\":{\"path\":\"rootfs\",\"readonly\":false}");
    EXPECT("\"read_only_root_fs\":true", "\"readonly\":true");
}

TEST(default_mounts)
{
    EXPECT(
        "",
        "\"mounts\":[{\"destination\":\"/proc\",\"type\":\"proc\",\"source\":\"proc\",\"options\":"
        "[\"nosuid\",\"noexec\",\"nodev\"]},{\"destination\":\"/dev\",\"type\":\"tmpfs\"");
    EXPECT("", "\"source\":\"cgroup\",\"options\":[\"nosuid\",\"noexec\",\"nodev\",\"relatime\","
               "\"ro\"]}]");
    EXPECT("\"privileged\":true",
           "\"source\":\"cgroup\",\"options\":[\"nosuid\",\"noexec\",\"nodev\",\"relatime\"]}]");
    EXPECT("\"ipc_mode\":\"host\"",
           "{\"destination\":\"/dev/shm\",\"type\":\"none\",\"source\":\"/dev/shm\"");
    EXPECT("\"ipc_mode\":\"none\"", "\"gid=5\"]},{\"destination\":\"/dev/mqueue\"");
    EXPECT("\"security_opt\":[\"proc-opts=hidepid=2,gid=7\"]",
           "[\"nosuid\",\"noexec\",\"nodev\",\"hidepid=2\",\"gid=7\"]");
}

TEST(binds)
{
    EXPECT(
        "\"storage\":[{\"type\":\"bind\",\"source\":\"/a\",\"target\":\"/b\",\"readonly\":true}]",
        "{\"destination\":\"/b\",\"type\":\"none\",\"source\":\"/a\",\"options\":[\"rbind\","
        "\"ro\"]}]");
    EXPECT_WARNING("\"storage\":[{\"type\":\"bind\",\"source\":\"a\",\"target\":\"/b\"}]",
                   ZS_CODE_RELATIVE_SOURCE, "`a`");
    EXPECT("\"storage\":[{\"type\":\"bind\",\"source\":\"/a/../c\",\"target\":\"/b\"}]", "/a/../c");
    EXPECT_ERROR("\"storage\":[{\"type\":\"bind\",\"source\":\"\",\"target\":\"/b\"}]",
                 ZS_CODE_MOUNT_PATH, "empty");
    EXPECT_ERROR("\"storage\":[{\"type\":\"bind\",\"source\":\"/a\\n\",\"target\":\"/b\"}]",
                 ZS_CODE_MOUNT_PATH, "control");
}

TEST(targets)
{
    static const char *const wrong[] = {"", "rel", "/", "//", "/a/../b", "/..", "..", "/a\\u0001"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char members[128];
        snprintf(members, sizeof members, "\"storage\":[{\"type\":\"tmpfs\",\"target\":\"%s\"}]",
                 wrong[i]);
        EXPECT_ERROR(members, ZS_CODE_MOUNT_PATH, "target");
    }
    EXPECT("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/a..b/...\"}]", "/a..b/...");
}

TEST(volumes)
{
    expect_volumes("\"storage\":[{\"type\":\"named\",\"name\":\"data\",\"target\":\"/d\"}]",
                   "\"source\":\"/vol/data\",\"options\":[\"rbind\",\"rw\"]");
    expect_volumes("\"storage\":[{\"type\":\"anonymous\",\"target\":\"//a/b\"}]",
                   "\"source\":\"/vol/ab\"");
    expect_volumes(
        "\"storage\":[{\"type\":\"s3\",\"bucket\":\"b\",\"prefix\":\"p/q\",\"target\":\"/s\"}]",
        "\"source\":\"/vol/s3\"");
    expect_volumes(
        "\"storage\":[{\"type\":\"s3\",\"bucket\":\"b\",\"target\":\"/s\",\"readonly\":true}]",
        "\"source\":\"/vol/all\",\"options\":[\"rbind\",\"ro\"]");
    EXPECT_ERROR("\"storage\":[{\"type\":\"named\",\"name\":\"data\",\"target\":\"/d\"}]",
                 ZS_CODE_VOLUME_MISSING, "`data`");
    EXPECT_ERROR("\"storage\":[{\"type\":\"anonymous\",\"target\":\"/v\"}]", ZS_CODE_VOLUME_MISSING,
                 "`/v`");
    EXPECT_ERROR("\"storage\":[{\"type\":\"s3\",\"bucket\":\"b\",\"target\":\"/s\"}]",
                 ZS_CODE_VOLUME_MISSING, "`b`");
}

TEST(volume_warnings)
{
    const zs_given_pair volumes[] = {{ZS_STR("_anon_a_b"), ZS_STR("/v"), ZS_NOWHERE},
                                     {ZS_STR("n"), ZS_STR("vol"), ZS_NOWHERE}};
    bench b;
    bench_web(&b, "\"storage\":[{\"type\":\"anonymous\",\"target\":\"/a/b\"},"
                  "{\"type\":\"anonymous\",\"target\":\"/a_b\"}]");
    b.input.volumes = volumes;
    b.input.n_volumes = 2;
    bench_expect_code(&b, ZS_CODE_VOLUME_SHARED, false, "_anon_a_b");
    bench_web(
        &b,
        "\"storage\":[{\"type\":\"named\",\"name\":\"n\",\"target\":\"/a\",\"tier\":\"network\"}]");
    b.input.volumes = volumes;
    b.input.n_volumes = 2;
    bench_expect_code(&b, ZS_CODE_NETWORK_TIER, false, "locks");
}

TEST(tmpfs)
{
    EXPECT("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\"}]",
           "\"options\":[\"nosuid\",\"nodev\"]}]");
    EXPECT("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\",\"size\":\"64Ki\",\"mode\":1023}]",
           "[\"nosuid\",\"nodev\",\"size=65536\",\"mode=1777\"]");
    EXPECT("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\",\"mode\":0}]", "\"mode=0\"");
    EXPECT_WARNING("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\",\"mode\":1777}]",
                   ZS_CODE_DECIMAL_MODE, "3361");
    EXPECT_WARNING("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\",\"size\":\"64m\"}]",
                   ZS_CODE_SIZE_IS_DECIMAL, "64000000");
}

TEST(one_destination_twice)
{
    EXPECT_ERROR("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/t\"},{\"type\":\"tmpfs\","
                 "\"target\":\"/t/\"}]",
                 ZS_CODE_DUPLICATE_MOUNT, "`/t/`");
    EXPECT_WARNING("\"storage\":[{\"type\":\"tmpfs\",\"target\":\"/dev/shm\",\"size\":\"1Gi\"}]",
                   ZS_CODE_MOUNT_COVERS_DEFAULT, "`/dev/shm`");
}

static void expect_socket(const char *facts, const char *target)
{
    bench b;
    bench_web(&b, "");
    bench_facts(&b, facts);
    b.input.api_socket = (zs_given){ZS_STR("/run/api.sock"), ZS_NOWHERE, true};
    bench_expect(&b, target);
}

TEST(api_socket)
{
    static const char usual[] =
        "{\"destination\":\"/var/run/zlayer.sock\",\"type\":\"bind\",\"source\":"
        "\"/run/api.sock\",\"options\":[\"rbind\",\"ro\"]}";
    expect_socket("{\"version\":1}", usual);
    expect_socket("{\"version\":1,\"environment\":{\"ZLAYER_DATA_DIR\":\"/var/lib/zlayer\"}}",
                  usual);
    expect_socket(
        "{\"version\":1,\"uid\":7,\"gid\":7,\"environment\":{\"HOME\":\"/h\",\"ZLAYER_DATA_DIR\":"
        "\"/h/.zlayer\"}}",
        usual);
    expect_socket("{\"version\":1,\"environment\":{\"ZLAYER_DATA_DIR\":\"/d\"}}",
                  "\"destination\":\"/d/run/zlayer.sock\"");
    expect_socket("{\"version\":1,\"environment\":{\"ZLAYER_DATA_DIR\":"
                  "\"/012345678901234567890123456789012345678901234567890123456789"
                  "0123456789012345678901234567\"}}",
                  "\"destination\":\"/tmp/zlayer-daemon-");
}

TEST(files_of_the_bundle)
{
    bench b;
    zs_bundle_files files = {{NULL, 0}, {NULL, 0}};
    bench_web(
        &b,
        "\"dns\":[\"1.1.1.1\",\"2606:4700::1111\"],\"extra_hosts\":[\"db:10.0.0.5\",\"v6:::1\"]");
    CHECK(bench_run(&b));
    CHECK(bench_holds(b.config,
                      "{\"destination\":\"/etc/resolv.conf\",\"type\":\"bind\",\"source\":"
                      "\"resolv.conf\",\"options\":[\"rbind\",\"ro\"]}"));
    CHECK(bench_holds(b.config, "\"source\":\"hosts\""));
    CHECK(zs_bundle_files_write(&b.a, &b.input, b.spec, &files));
    CHECK_STR(files.resolv_conf, "nameserver 1.1.1.1\nnameserver 2606:4700::1111\noptions edns0\n");
    CHECK_STR(files.hosts, "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n"
                           "10.0.0.5\tdb\n::1\tv6\n127.0.1.1\tweb-rep-1\n");
    CHECK(bench_find(&b, ZS_CODE_BUNDLE_FILE) != NULL);
    zs_arena_release(&b.a);
    bench_web(&b, "");
    CHECK(bench_run(&b));
    CHECK(zs_bundle_files_write(&b.a, &b.input, b.spec, &files));
    CHECK_INT(files.resolv_conf.n + files.hosts.n, 0);
    zs_arena_release(&b.a);
}

TEST(address_faults)
{
    EXPECT_ERROR("\"dns\":[\"1.1.1.1\\nsearch evil\"]", ZS_CODE_ADDRESS, "dns");
    EXPECT_ERROR("\"dns\":[\"dns.example.com\"]", ZS_CODE_ADDRESS, "`dns.example.com`");
    EXPECT_WARNING("\"dns\":[\"1.1.1.1\",\"1.1.1.2\",\"1.1.1.3\",\"1.1.1.4\"]",
                   ZS_CODE_NAME_SERVERS, "three");
    EXPECT_ERROR("\"extra_hosts\":[\"db\"]", ZS_CODE_ADDRESS, "`db`");
    EXPECT_ERROR("\"extra_hosts\":[\":1.1.1.1\"]", ZS_CODE_ADDRESS, "`:1.1.1.1`");
    EXPECT_ERROR("\"extra_hosts\":[\"a b:1.1.1.1\"]", ZS_CODE_ADDRESS, "extra_hosts");
    EXPECT_ERROR("\"extra_hosts\":[\"h:host-gateway\"]", ZS_CODE_ADDRESS, "host-gateway");
}

int main(void)
{
    return unit_main();
}
