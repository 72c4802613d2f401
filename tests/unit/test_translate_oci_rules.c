/* Rules of config.json beyond its schema, on documents as anybody might write them. */
#include "translate.h"

static zs_oci_spec *parse(bench *b, const char *text)
{
    zs_oci_spec *spec = NULL;
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    zs_diags_init(&b->diags, &b->a, NULL);
    CHECK(zs_oci_parse(&b->a, bench_source(b, "config.json", text), &spec, &b->diags));
    bench_show(b);
    return spec;
}

static void expect_rule(const char *text, zs_code code, const char *part)
{
    bench b = {0};
    zs_oci_spec *spec = parse(&b, text);
    bool is_error = zs_code_find(code).severity == ZS_SEVERITY_ERROR;
    bool ok = spec != NULL && zs_oci_rules(&b.a, spec, &b.diags);
    const zs_diag *d = bench_find(&b, code);
    if (d == NULL || !bench_holds(d->message, part) || ok == is_error || d->n_notes == 0 ||
        !zs_span_is_set(d->at)) {
        unit_faults++;
        fprintf(stderr, "want %s with `%s` for %s\n", zs_code_find(code).id, part, text);
        bench_show(&b);
    }
    zs_arena_release(&b.a);
}

static void expect_silence(const char *text)
{
    bench b = {0};
    zs_oci_spec *spec = parse(&b, text);
    CHECK(spec != NULL && zs_oci_rules(&b.a, spec, &b.diags));
    if (b.diags.n > 0) {
        unit_faults++;
        fprintf(stderr, "want silence for %s\n", text);
        bench_show(&b);
    }
    zs_arena_release(&b.a);
}

#define DOCUMENT(more) "{\"ociVersion\":\"1.0.2\",\"root\":{\"path\":\"rootfs\"}" more "}"
#define PROCESS(more) \
    DOCUMENT(",\"process\":{\"cwd\":\"/\",\"args\":[\"sh\"]" more "},\"linux\":{}")
#define LINUX(more) DOCUMENT(",\"linux\":{" more "}")

TEST(root_and_mounts)
{
    expect_silence(DOCUMENT(""));
    expect_silence("{\"ociVersion\":\"1.0.2\",\"windows\":{\"layerFolders\":[\"C:\\\\a\"]}}");
    expect_rule("{\"ociVersion\":\"1.0.2\"}", ZS_CODE_OCI_ROOT, "root");
    expect_rule(DOCUMENT(",\"mounts\":[{\"destination\":\"data\"}],\"linux\":{}"),
                ZS_CODE_OCI_MOUNT_RELATIVE, "`data`");
    expect_rule(
        DOCUMENT(
            ",\"mounts\":[{\"destination\":\"/d\",\"uidMappings\":[{\"hostID\":0,\"containerID\":0,"
            "\"size\":1}]}]"),
        ZS_CODE_OCI_MOUNT_MAPPING, "gidMappings");
    expect_rule(DOCUMENT(",\"mounts\":[{\"destination\":\"/d\",\"options\":[\"idmap\"]}]"),
                ZS_CODE_OCI_MOUNT_OPTION, "`/d`");
    expect_rule(
        DOCUMENT(
            ",\"mounts\":[{\"destination\":\"/d\",\"uidMappings\":[{\"hostID\":0,\"containerID\":0,"
            "\"size\":1}],\"gidMappings\":[{\"hostID\":0,\"containerID\":0,\"size\":1}]}]"),
        ZS_CODE_OCI_MOUNT_OPTION, "idmap");
}

TEST(process)
{
    expect_silence(PROCESS(",\"user\":{\"uid\":0,\"gid\":0},\"env\":[\"A=b\"]"));
    expect_rule(DOCUMENT(",\"process\":{\"cwd\":\"/\"}"), ZS_CODE_OCI_ARGS, "empty");
    expect_rule(DOCUMENT(",\"process\":{\"cwd\":\"srv\",\"args\":[\"a\"]}"), ZS_CODE_OCI_PATH,
                "`srv`");
    expect_silence(DOCUMENT(",\"process\":{\"cwd\":\"C:\\\\\",\"args\":[\"a\"]}"));
    expect_rule(PROCESS(",\"env\":[\"=x\"]"), ZS_CODE_OCI_ENV, "no name");
    expect_rule(PROCESS(",\"env\":[\"DEBUG\"]"), ZS_CODE_OCI_ENV_BARE, "`DEBUG`");
    expect_rule(PROCESS(",\"user\":{\"uid\":5}"), ZS_CODE_OCI_USER, "gid");
    expect_rule(PROCESS(",\"user\":{\"uid\":5,\"gid\":5,\"umask\":1022}"), ZS_CODE_OCI_UMASK,
                "1776");
    expect_rule(PROCESS(",\"capabilities\":{\"bounding\":[\"CAP_FLY\"]}"), ZS_CODE_OCI_CAPABILITY,
                "`CAP_FLY`");
    expect_rule(PROCESS(",\"capabilities\":{\"bounding\":[\"kill\"]}"), ZS_CODE_OCI_CAPABILITY,
                "`kill`");
    expect_rule(PROCESS(",\"capabilities\":{\"effective\":[\"CAP_KILL\"]}"),
                ZS_CODE_OCI_CAPABILITY_SET, "effective");
    expect_rule(PROCESS(",\"execCPUAffinity\":{\"initial\":\"3-1\"}"), ZS_CODE_OCI_LIST, "`3-1`");
    expect_rule(
        PROCESS(",\"scheduler\":{\"policy\":\"SCHED_DEADLINE\",\"runtime\":9,\"deadline\":20,"
                "\"period\":30}"),
        ZS_CODE_OCI_SCHEDULER, "1024");
}

TEST(limits)
{
    expect_rule(PROCESS(",\"rlimits\":[{\"type\":\"RLIMIT_CPU\",\"soft\":2,\"hard\":1}]"),
                ZS_CODE_OCI_RLIMIT, "above");
    expect_rule(PROCESS(",\"rlimits\":[{\"type\":\"RLIMIT_FOO\",\"soft\":1,\"hard\":1}]"),
                ZS_CODE_OCI_RLIMIT, "`RLIMIT_FOO`");
    expect_rule(PROCESS(",\"rlimits\":[{\"type\":\"RLIMIT_AS\",\"soft\":1,\"hard\":1},"
                        "{\"type\":\"RLIMIT_AS\",\"soft\":1,\"hard\":1}]"),
                ZS_CODE_OCI_RLIMIT, "twice");
}

TEST(hooks_and_annotations)
{
    expect_rule(DOCUMENT(",\"hooks\":{\"poststop\":[{\"path\":\"bin/x\"}]}"), ZS_CODE_OCI_PATH,
                "`bin/x`");
    expect_rule(DOCUMENT(",\"hooks\":{\"poststart\":[{\"path\":\"/x\",\"env\":[\"A\"]}]}"),
                ZS_CODE_OCI_ENV, "`A`");
    expect_rule(DOCUMENT(",\"annotations\":{\"org.opencontainers.team\":\"x\"}"),
                ZS_CODE_OCI_ANNOTATION, "team");
    expect_silence(DOCUMENT(",\"annotations\":{\"org.opencontainers.image.os\":\"linux\"}"));
    expect_rule(DOCUMENT(",\"vm\":{\"kernel\":{\"path\":\"k\"}}"), ZS_CODE_OCI_PATH, "kernel");
}

TEST(namespaces)
{
    expect_silence(DOCUMENT(",\"hostname\":\"a\",\"linux\":{\"namespaces\":[{\"type\":\"uts\"}]}"));
    expect_rule(LINUX("\"namespaces\":[{\"type\":\"pid\"},{\"type\":\"pid\"}]"),
                ZS_CODE_OCI_NAMESPACE_TWICE, "pid");
    expect_rule(LINUX("\"namespaces\":[{\"type\":\"pid\",\"path\":\"proc/1\"}]"), ZS_CODE_OCI_PATH,
                "`proc/1`");
    expect_rule(DOCUMENT(",\"hostname\":\"a\",\"linux\":{}"), ZS_CODE_OCI_NAMESPACE_WANTED,
                "hostname");
    expect_rule(DOCUMENT(",\"domainname\":\"a\",\"linux\":{}"), ZS_CODE_OCI_NAMESPACE_WANTED,
                "domainname");
    expect_rule(LINUX("\"uidMappings\":[{\"hostID\":0,\"containerID\":0,\"size\":1}]"),
                ZS_CODE_OCI_NAMESPACE_WANTED, "user namespace");
    expect_rule(LINUX("\"timeOffsets\":{\"monotonic\":{\"secs\":1}}"), ZS_CODE_OCI_NAMESPACE_WANTED,
                "time namespace");
    expect_rule(LINUX("\"netDevices\":{\"eth0\":{}}"), ZS_CODE_OCI_NAMESPACE_WANTED, "network");
    expect_rule(LINUX("\"sysctl\":{\"vm.swappiness\":\"1\"}"), ZS_CODE_OCI_SYSCTL, "whole host");
    expect_rule(LINUX("\"sysctl\":{\"kernel.msgmax\":\"1\"}"), ZS_CODE_OCI_SYSCTL, "ipc");
}

TEST(mappings)
{
    expect_rule(
        LINUX(
            "\"namespaces\":[{\"type\":\"user\"}],\"uidMappings\":[{\"hostID\":0,\"containerID\":0,"
            "\"size\":0}]"),
        ZS_CODE_OCI_MAPPING, "size 0");
    expect_rule(
        LINUX(
            "\"namespaces\":[{\"type\":\"user\"}],\"gidMappings\":[{\"hostID\":0,\"containerID\":0,"
            "\"size\":9},{\"hostID\":100,\"containerID\":8,\"size\":1}]"),
        ZS_CODE_OCI_MAPPING, "overlap");
}

TEST(devices)
{
    expect_silence(
        LINUX("\"devices\":[{\"path\":\"/dev/sda\",\"type\":\"b\",\"major\":8,\"minor\":0},"
              "{\"path\":\"/dev/f\",\"type\":\"p\"}]"));
    expect_rule(LINUX("\"devices\":[{\"path\":\"/dev/a\",\"type\":\"c\",\"major\":1}]"),
                ZS_CODE_OCI_DEVICE_NUMBER, "minor");
    expect_rule(LINUX("\"devices\":[{\"path\":\"a\",\"type\":\"p\"}]"), ZS_CODE_OCI_PATH, "`a`");
    expect_rule(
        LINUX("\"devices\":[{\"path\":\"/a\",\"type\":\"p\"},{\"path\":\"/a\",\"type\":\"p\"}]"),
        ZS_CODE_OCI_DEVICE_TWICE, "`/a`");
    expect_rule(LINUX("\"devices\":[{\"path\":\"/a\",\"type\":\"c\",\"major\":1,\"minor\":3},"
                      "{\"path\":\"/b\",\"type\":\"c\",\"major\":1,\"minor\":3}]"),
                ZS_CODE_OCI_DEVICE_SAME, "1:3");
}

TEST(network_devices)
{
#define NETWORK "\"namespaces\":[{\"type\":\"network\"}],\"netDevices\":"
    expect_silence(
        LINUX(NETWORK "{\"eth0\":{\"name\":\"lan%d\"},\"eth1\":{\"name\":\"lan%d\"},\"eth2\":{}}"));
    expect_rule(LINUX(NETWORK "{\"eth0\":{\"name\":\"eth1\"},\"eth1\":{}}"), ZS_CODE_OCI_NET_DEVICE,
                "`eth1`");
    expect_rule(LINUX(NETWORK "{\"a/b\":{}}"), ZS_CODE_OCI_NET_DEVICE, "`a/b`");
    expect_rule(LINUX(NETWORK "{\"0123456789abcdef\":{}}"), ZS_CODE_OCI_NET_DEVICE, "15");
    expect_rule(LINUX(NETWORK "{\"eth0\":{\"name\":\"..\"}}"), ZS_CODE_OCI_NET_DEVICE, "directory");
    expect_rule(LINUX(NETWORK "{\"eth0\":{\"name\":\"\"}}"), ZS_CODE_OCI_NET_DEVICE, "empty");
}

TEST(paths)
{
    expect_rule(LINUX("\"maskedPaths\":[\"proc/a\"]"), ZS_CODE_OCI_PATH, "maskedPaths");
    expect_rule(LINUX("\"readonlyPaths\":[\"\"]"), ZS_CODE_OCI_PATH, "readonlyPaths");
    expect_rule(LINUX("\"cgroupsPath\":\"/a/../b\""), ZS_CODE_OCI_CGROUPS_PATH, "climbs");
    expect_silence(LINUX("\"cgroupsPath\":\"system.slice:crun:a\""));
}

#define RESOURCES(more) LINUX("\"resources\":{" more "}")

TEST(resources)
{
    expect_silence(RESOURCES(
        "\"memory\":{\"limit\":2,\"swap\":-1,\"reservation\":2},\"cpu\":{\"cpus\":\"0, 2-3\"}"));
    expect_rule(RESOURCES("\"memory\":{\"limit\":2,\"swap\":1}"), ZS_CODE_OCI_MEMORY, "swap");
    expect_rule(RESOURCES("\"memory\":{\"limit\":2,\"reservation\":3}"), ZS_CODE_OCI_MEMORY,
                "reservation");
    expect_rule(RESOURCES("\"cpu\":{\"quota\":5,\"burst\":6}"), ZS_CODE_OCI_CPU, "burst");
    expect_rule(RESOURCES("\"cpu\":{\"realtimeRuntime\":5,\"realtimePeriod\":4}"), ZS_CODE_OCI_CPU,
                "realtime");
    expect_rule(RESOURCES("\"cpu\":{\"mems\":\"1-0\"}"), ZS_CODE_OCI_LIST, "mems");
    expect_rule(RESOURCES("\"blockIO\":{\"weightDevice\":[{\"major\":8,\"minor\":0}]}"),
                ZS_CODE_OCI_BLOCK_IO, "neither");
    expect_rule(RESOURCES("\"rdma\":{\"mlx\":{}}"), ZS_CODE_OCI_RDMA, "`mlx`");
    expect_rule(RESOURCES("\"unified\":{\"memory\":\"1\"}"), ZS_CODE_OCI_UNIFIED, "`memory`");
}

TEST(policies)
{
    expect_rule(LINUX("\"intelRdt\":{\"closID\":\"a/b\"}"), ZS_CODE_OCI_INTEL_RDT, "`a/b`");
    expect_silence(LINUX("\"intelRdt\":{\"closID\":\"/\",\"l3CacheSchema\":\"L3:0=f\"}"));
    expect_rule(LINUX("\"intelRdt\":{\"l3CacheSchema\":\"0=f\"}"), ZS_CODE_OCI_INTEL_RDT_SCHEMA,
                "L3");
    expect_rule(LINUX("\"memoryPolicy\":{\"mode\":\"MPOL_BIND\"}"), ZS_CODE_OCI_MEMORY_POLICY,
                "needs");
    expect_rule(LINUX("\"memoryPolicy\":{\"mode\":\"MPOL_LOCAL\",\"nodes\":\"0\"}"),
                ZS_CODE_OCI_MEMORY_POLICY, "no");
    expect_rule(LINUX("\"memoryPolicy\":{\"mode\":\"MPOL_BIND\",\"nodes\":\"0\","
                      "\"flags\":[\"MPOL_F_STATIC_NODES\","
                      "\"MPOL_F_RELATIVE_NODES\"]}"),
                ZS_CODE_OCI_MEMORY_POLICY, "exclude");
    expect_silence(LINUX("\"memoryPolicy\":{\"mode\":\"MPOL_PREFERRED\"}"));
}

TEST(seccomp)
{
#define SECCOMP(more) LINUX("\"seccomp\":{\"defaultAction\":\"SCMP_ACT_ALLOW\"" more "}")
    expect_silence(SECCOMP(
        ",\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_ERRNO\",\"errnoRet\":1}]"));
    expect_rule(
        SECCOMP(",\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_KILL\",\"errnoRet\":1}]"),
        ZS_CODE_OCI_SECCOMP, "errnoRet");
    expect_rule(SECCOMP(",\"syscalls\":[{\"names\":[\"a\"],\"action\":\"SCMP_ACT_NOTIFY\"}]"),
                ZS_CODE_OCI_SECCOMP_LISTENER, "listenerPath");
    expect_rule(SECCOMP(",\"syscalls\":[{\"names\":[\"\"],\"action\":\"SCMP_ACT_KILL\"}]"),
                ZS_CODE_OCI_SECCOMP, "empty");
    expect_rule(SECCOMP(",\"listenerMetadata\":\"x\""), ZS_CODE_OCI_SECCOMP, "listenerPath");
    expect_rule(SECCOMP(",\"defaultErrnoRet\":1"), ZS_CODE_OCI_SECCOMP, "defaultErrnoRet");
    expect_rule(LINUX("\"seccomp\":{\"defaultAction\":\"SCMP_ACT_NOTIFY\"}"),
                ZS_CODE_OCI_SECCOMP_LISTENER, "default");
}

int main(void)
{
    return unit_main();
}
