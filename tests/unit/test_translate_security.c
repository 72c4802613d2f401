/* Security rules: on documents as anybody might write them, and on what a service becomes. */
#include "generated/cdi/cdi.h"
#include "translate.h"
#include "translate/security_rules.h"

/* The document is parsed and judged as `check` does; `levels` may be NULL. */
static bool judge_oci(bench *b, const char *text, const zs_levels *levels)
{
    zs_oci_spec *spec = NULL;
    *b = (bench){0};
    zs_arena_init(&b->a, NULL, 0);
    zs_sources_init(&b->sources, &b->a);
    zs_diags_init(&b->diags, &b->a, levels);
    CHECK(zs_oci_parse(&b->a, bench_source(b, "config.json", text), &spec, &b->diags));
    if (spec == NULL) {
        return false;
    }
    zs_security_places places = zs_security_places_in(spec);
    return zs_security_oci_rules(&b->a, spec, ZS_SECURITY_FOREIGN, &places, &b->diags);
}

/* What every finding has: a place, an advisory, a way out or at least what happened. */
static void expect_finding(bench *b, bool ok, zs_code code, zs_severity severity, const char *part,
                           const char *text)
{
    const zs_diag *d = bench_find(b, code);
    bool is_right = d != NULL && d->severity == severity && bench_holds(d->message, part) &&
                    d->n_notes > 0 && zs_span_is_set(d->at) &&
                    ok == (severity != ZS_SEVERITY_ERROR);
    if (!is_right) {
        unit_faults++;
        fprintf(stderr, "want %s with `%s` for %s\n", zs_code_find(code).id, part, text);
        bench_show(b);
    }
    zs_arena_release(&b->a);
}

static void expect_oci(const char *text, zs_code code, zs_severity severity, const char *part)
{
    bench b;
    bool ok = judge_oci(&b, text, NULL);
    expect_finding(&b, ok, code, severity, part, text);
}

static void expect_silence(const char *text)
{
    bench b;
    CHECK(judge_oci(&b, text, NULL));
    if (b.diags.n > 0) {
        unit_faults++;
        fprintf(stderr, "want silence for %s\n", text);
        bench_show(&b);
    }
    zs_arena_release(&b.a);
}

#define DOCUMENT(more) "{\"ociVersion\":\"1.0.2\",\"root\":{\"path\":\"rootfs\"}" more "}"
#define PROCESS(more) DOCUMENT(",\"process\":{\"args\":[\"sh\"]," more "},\"linux\":{}")
#define LINUX(more) DOCUMENT(",\"linux\":{" more "}")
#define CWD(path) PROCESS("\"cwd\":\"" path "\"")
#define MOUNTS(items) DOCUMENT(",\"mounts\":[" items "]")
#define BIND(source, destination, option)                       \
    "{\"source\":\"" source "\",\"destination\":\"" destination \
    "\",\"options\":[\"rbind\",\"" option "\"]}"

static const zs_severity WARNING = ZS_SEVERITY_WARNING, ERROR = ZS_SEVERITY_ERROR;

TEST(working_directory)
{
    expect_oci(CWD("/proc/self/fd/7"), ZS_CODE_SECURITY_CWD, ERROR, "/proc");
    expect_oci(CWD("/srv/../proc//./1/cwd/"), ZS_CODE_SECURITY_CWD, ERROR, "/srv/..");
    expect_oci(CWD("/dev/fd/3"), ZS_CODE_SECURITY_CWD, ERROR, "/dev/fd");
    expect_silence(CWD("/"));
    expect_silence(CWD("/procs/self"));
    expect_silence(CWD("/proc/../srv"));
    expect_silence(CWD("/../../srv"));
    expect_silence(CWD("/dev/fdx"));
}

TEST(numbers)
{
#define USER(more) PROCESS("\"cwd\":\"/\",\"user\":{\"uid\":5,\"gid\":5" more "}")
    expect_silence(USER(",\"additionalGids\":[2147483647]"));
    expect_oci(USER(",\"additionalGids\":[2147483648]"), ZS_CODE_SECURITY_ID, WARNING,
               "group id 2147483648");
    expect_oci(PROCESS("\"cwd\":\"/\",\"user\":{\"uid\":4294967294,\"gid\":0}"),
               ZS_CODE_SECURITY_ID, WARNING, "user id 4294967294");
    expect_oci(PROCESS("\"cwd\":\"/\",\"user\":{\"uid\":1,\"gid\":4294967294}"),
               ZS_CODE_SECURITY_ID, WARNING, "group id");
}

TEST(annotations)
{
#define ANNOTATION(key) DOCUMENT(",\"annotations\":{\"" key "\":\"x\"}")
    expect_oci(ANNOTATION("org.systemd.property.ExecStop"), ZS_CODE_SECURITY_ANNOTATION, WARNING,
               "systemd");
    expect_oci(ANNOTATION("run.oci.handler"), ZS_CODE_SECURITY_ANNOTATION, WARNING, "crun");
    expect_oci(ANNOTATION("krun.cpus"), ZS_CODE_SECURITY_ANNOTATION, WARNING, "libkrun");
    expect_oci(ANNOTATION("org.criu.config"), ZS_CODE_SECURITY_ANNOTATION, WARNING, "CRIU");
    expect_oci(ANNOTATION("bundle"), ZS_CODE_SECURITY_ANNOTATION, WARNING, "runc");
    expect_silence(ANNOTATION("bundles"));
    expect_silence(ANNOTATION("org.criu.configuration"));
    expect_silence(ANNOTATION("run.ocix"));
}

TEST(kernel_parameters)
{
#define SYSCTL(key, value) \
    LINUX("\"sysctl\":{\"" key "\":\"" value "\"},\"namespaces\":[{\"type\":\"network\"}]")
    expect_oci(SYSCTL("net.a", "1+kernel.core_pattern=x"), ZS_CODE_SECURITY_SYSCTL, ERROR,
               "value of");
    expect_oci(SYSCTL("net.a", "1\\n2"), ZS_CODE_SECURITY_SYSCTL, ERROR, "control");
    expect_oci(SYSCTL("net.a=b", "1"), ZS_CODE_SECURITY_SYSCTL, ERROR, "`+` or `=`");
    expect_oci(SYSCTL("net.a b", "1"), ZS_CODE_SECURITY_SYSCTL, ERROR, "blank");
    expect_oci(SYSCTL("net/../a", "1"), ZS_CODE_SECURITY_SYSCTL, ERROR, "empty part");
    expect_oci(SYSCTL("net.", "1"), ZS_CODE_SECURITY_SYSCTL, ERROR, "empty part");
    expect_silence(SYSCTL("net.ipv4.ip_local_port_range", "1024\\t 65535"));
    expect_silence(SYSCTL("net/ipv4/conf/eth0.1/forwarding", "1"));
}

#define NAMESPACES "\"namespaces\":[{\"type\":\"mount\"},{\"type\":\"pid\"},{\"type\":\"ipc\"}"
#define CLOSED                                                                                  \
    ",\"maskedPaths\":[\"/proc/kcore\",\"/proc/keys\",\"/proc/timer_list\",\"/sys/firmware\"]," \
    "\"readonlyPaths\":[\"/proc/sys\",\"/proc/sysrq-trigger\",\"/proc/irq\",\"/proc/bus\"]"
#define ROOTED(uid, capabilities, namespaces)                                       \
    DOCUMENT(",\"process\":{\"cwd\":\"/\",\"args\":[\"sh\"],\"user\":{\"uid\":" uid \
             ",\"gid\":0},\"capabilities\":{\"bounding\":[" capabilities            \
             "]}},\"linux\":{" NAMESPACES namespaces "]" CLOSED "}")

TEST(root_of_the_host)
{
    expect_oci(ROOTED("0", "", ",{\"type\":\"network\"}"), ZS_CODE_SECURITY_ROOT, WARNING,
               "root of the host:");
    expect_oci(ROOTED("0", "", ""), ZS_CODE_SECURITY_ROOT, WARNING, "with the host's network:");
    expect_oci(ROOTED("0", "\"CAP_BPF\",\"CAP_BPF\",\"CAP_SYS_PTRACE\"", ""), ZS_CODE_SECURITY_ROOT,
               WARNING, "with `CAP_BPF` and the host's network:");
    expect_silence(ROOTED("1", "\"CAP_BPF\"", ""));
    expect_silence(ROOTED("0", "\"CAP_BPF\"", ",{\"type\":\"user\"}"));
}

TEST(open_paths)
{
#define PROC "\"mounts\":[{\"destination\":\"/proc\",\"type\":\"proc\"}],"
    expect_oci(DOCUMENT("," PROC "\"linux\":{" NAMESPACES "]}"), ZS_CODE_SECURITY_PATHS, WARNING,
               "`/proc/kcore`");
    expect_oci(DOCUMENT("," PROC "\"linux\":{" NAMESPACES "],\"maskedPaths\":[\"/proc/kcore\"],"
                        "\"readonlyPaths\":[\"/proc\",\"/sys\"]}"),
               ZS_CODE_SECURITY_PATHS, WARNING, "`/proc/keys`");
    expect_silence(DOCUMENT("," PROC "\"linux\":{" NAMESPACES "]" CLOSED "}"));
    expect_silence(
        DOCUMENT("," PROC "\"linux\":{" NAMESPACES "],\"maskedPaths\":[\"/proc\",\"/sys\"]}"));
    expect_silence(DOCUMENT(",\"linux\":{" NAMESPACES "]}"));
    expect_silence(DOCUMENT("," PROC "\"linux\":{}"));
}

TEST(inheritable)
{
#define SETS(inheritable, ambient)                                          \
    PROCESS("\"cwd\":\"/\",\"capabilities\":{\"inheritable\":[" inheritable \
            "],\"permitted\":[\"CAP_KILL\",\"CAP_CHOWN\"],\"ambient\":[" ambient "]}")
    expect_oci(SETS("\"CAP_KILL\",\"CAP_CHOWN\"", "\"CAP_KILL\""), ZS_CODE_SECURITY_INHERITABLE,
               WARNING, "`CAP_CHOWN`");
    expect_silence(SETS("\"CAP_KILL\"", "\"CAP_KILL\""));
    expect_silence(SETS("", ""));
}

TEST(mounts)
{
    zs_code code = ZS_CODE_SECURITY_MOUNT;
    expect_oci(MOUNTS(BIND("/srv", "/proc/sys", "ro")), code, WARNING, "kernel's");
    expect_oci(MOUNTS(BIND("/srv", "/x/../sys", "ro")), code, WARNING, "/x/../sys");
    expect_oci(MOUNTS(BIND("/", "/host", "rw")), code, WARNING, "`/`");
    expect_oci(MOUNTS(BIND("/etc/", "/host", "rw")), code, WARNING, "`/etc`");
    expect_oci(MOUNTS(BIND("/run/docker.sock", "/s", "ro")), code, WARNING, "socket");
    expect_oci(MOUNTS(BIND("/srv", "/srv", "rshared")), code, WARNING, "propagation");
    expect_oci(LINUX("\"rootfsPropagation\":\"shared\""), code, WARNING, "rootfsPropagation");
    expect_silence(MOUNTS(BIND("/etc", "/host", "ro")));
    expect_silence(MOUNTS(BIND("/etc/hosts", "/etc/hosts", "rw")));
    expect_silence(MOUNTS(BIND("/lxcfs/proc/cpuinfo", "/proc/cpuinfo", "rw")));
    expect_silence(MOUNTS(BIND("/sys", "/sys", "ro")));
    expect_silence(MOUNTS("{\"destination\":\"/etc\",\"type\":\"tmpfs\",\"source\":\"/etc\"}"));
    expect_silence(MOUNTS(BIND("/srv", "/procs", "rw")));
    expect_silence(MOUNTS("{\"destination\":\"data\"}"));
}

TEST(order_of_mounts)
{
#define TMPFS(place) "{\"destination\":\"" place "\",\"type\":\"tmpfs\"}"
    expect_oci(MOUNTS(BIND("/a", "/data", "rw") "," BIND("/b", "/data/x/y", "ro")),
               ZS_CODE_SECURITY_NESTED, WARNING, "within the volume on `/data`");
    expect_oci(MOUNTS(TMPFS("/data/x/y") "," TMPFS("/data")), ZS_CODE_MOUNT_HIDES, WARNING,
               "hides the earlier one on `/data/x/y`");
    expect_silence(MOUNTS(BIND("/a", "/data", "ro") "," BIND("/b", "/data/x", "ro")));
    expect_silence(MOUNTS(TMPFS("/data") "," TMPFS("/data/x") "," TMPFS("/database")));
    expect_silence(MOUNTS(TMPFS("/dev/shm") "," TMPFS("/de")));
}

TEST(hooks)
{
#define HOOKS(kind, hook, env)                                                      \
    DOCUMENT(",\"process\":{\"cwd\":\"/\",\"args\":[\"a\"],\"env\":[\"" env "\"]}," \
             "\"hooks\":{\"" kind "\":[" hook "]}")
#define PLAIN "{\"path\":\"/bin/x\"}"
    expect_oci(HOOKS("createContainer", PLAIN, "LD_PRELOAD=/x.so"), ZS_CODE_SECURITY_LOADER,
               WARNING, "`LD_PRELOAD`");
    expect_oci(HOOKS("createContainer", PLAIN, "GLIBC_TUNABLES=a"), ZS_CODE_SECURITY_LOADER,
               WARNING, "`GLIBC_TUNABLES`");
    expect_oci(HOOKS("createContainer", PLAIN, "LD_LIBRARY_PATH=/lib:"), ZS_CODE_SECURITY_LOADER,
               WARNING, "`LD_LIBRARY_PATH`");
    expect_oci(HOOKS("createContainer", PLAIN, "LD_LIBRARY_PATH=/proc/self/cwd"),
               ZS_CODE_SECURITY_LOADER, WARNING, "`LD_LIBRARY_PATH`");
    expect_oci(HOOKS("poststop", PLAIN "," PLAIN, "A=b"), ZS_CODE_SECURITY_HOOK_ENV, WARNING,
               "2 hooks");
    expect_oci(HOOKS("prestart", "{\"path\":\"/tmp/../var/tmp/x\",\"env\":[]}", "A=b"),
               ZS_CODE_SECURITY_HOOK_PATH, WARNING, "/var/tmp");
    expect_silence(HOOKS("createContainer", "{\"path\":\"/bin/x\",\"env\":[]}", "LD_PRELOAD=x"));
    expect_silence(HOOKS("startContainer", "{\"path\":\"/tmp/x\"}", "LD_PRELOAD=x"));
    bench b;
    CHECK(judge_oci(&b, HOOKS("createContainer", PLAIN, "LD_LIBRARY_PATH=/usr/lib"), NULL));
    CHECK(bench_find(&b, ZS_CODE_SECURITY_LOADER) == NULL);
    zs_arena_release(&b.a);
    CHECK(judge_oci(&b, HOOKS("poststart", PLAIN, "LD_PRELOAD=x"), NULL));
    CHECK(bench_find(&b, ZS_CODE_SECURITY_LOADER) == NULL);
    zs_arena_release(&b.a);
}

TEST(set_levels_win)
{
    zs_levels levels = {{0}};
    bench b;
    levels.of[ZS_CODE_SECURITY_ANNOTATION] = ZS_LEVEL_ERROR;
    CHECK(!judge_oci(&b, ANNOTATION("krun.cpus"), &levels));
    CHECK_INT(b.diags.n_errors, 1);
    zs_arena_release(&b.a);
    levels.of[ZS_CODE_SECURITY_MOUNT] = ZS_LEVEL_OFF;
    CHECK(judge_oci(&b, MOUNTS(BIND("/", "/host", "rw")), &levels));
    CHECK_INT(b.diags.n, 0);
    zs_arena_release(&b.a);
}

/* ---- CDI ------------------------------------------------------------------------------------- */
static void expect_cdi(const char *edits, zs_code code, const char *part)
{
    bench b = {0};
    zs_cdi_spec *spec = NULL;
    zs_arena_init(&b.a, NULL, 0);
    zs_sources_init(&b.sources, &b.a);
    zs_diags_init(&b.diags, &b.a, NULL);
    zs_str text = zs_format(&b.a,
                            "{\"cdiVersion\":\"0.6.0\",\"kind\":\"v.com/gpu\",\"devices\":[{"
                            "\"name\":\"a\",\"containerEdits\":{%s}}]}",
                            edits);
    const zs_source *source = zs_sources_add(&b.sources, ZS_STR("v.json"), text);
    CHECK(zs_cdi_parse(&b.a, source, &spec, &b.diags));
    bool ok = spec != NULL && zs_security_cdi_rules(&b.a, spec, &b.diags);
    if (part == NULL) {
        CHECK(ok && b.diags.n == 0);
        zs_arena_release(&b.a);
        return;
    }
    expect_finding(&b, ok, code, ZS_SEVERITY_WARNING, part, edits);
}

TEST(cdi_files)
{
#define CDI_HOOK(path, more) \
    "\"hooks\":[{\"hookName\":\"createContainer\",\"path\":\"" path "\"" more "}]"
#define CDI_ENV ",\"env\":[\"A=b\"]"
    expect_cdi(CDI_HOOK("/bin/x", ""), ZS_CODE_SECURITY_HOOK_ENV, "a hook without `env`");
    expect_cdi(CDI_HOOK("/dev/shm/x", CDI_ENV), ZS_CODE_SECURITY_HOOK_PATH, "/dev/shm");
    expect_cdi("\"env\":[\"LD_PRELOAD=./x.so\"]," CDI_HOOK("/bin/x", ""), ZS_CODE_SECURITY_LOADER,
               "`LD_PRELOAD`");
    expect_cdi("\"mounts\":[{\"hostPath\":\"/usr\",\"containerPath\":\"/usr\"}]",
               ZS_CODE_SECURITY_MOUNT, "`/usr`");
    expect_cdi("\"env\":[\"LD_PRELOAD=/x.so\"]," CDI_HOOK("/bin/x", CDI_ENV),
               ZS_CODE_SECURITY_LOADER, NULL);
    expect_cdi("\"mounts\":[{\"hostPath\":\"/usr/x\",\"containerPath\":\"/usr/x\"}]",
               ZS_CODE_SECURITY_MOUNT, NULL);
}

/* ---- deployments ----------------------------------------------------------------------------- */
/* Judges the first service as a compile does; the number of findings. */
static uint32_t count_of_compile(bench *b)
{
    CHECK(zs_translate(&b->a, &b->input, &b->spec, &b->diags));
    uint32_t n = b->diags.n;
    if (b->spec != NULL) {
        zs_security_places places = zs_security_places_of(&b->input);
        zs_security_oci_rules(&b->a, b->spec, ZS_SECURITY_COMPILE, &places, &b->diags);
    }
    return b->diags.n - n;
}

static void expect_compile(const char *members, uint32_t n, zs_code code, const char *part)
{
    bench b;
    bench_web(&b, members);
    bench_facts(&b, "{\"version\":1,\"uid\":0,\"cgroup\":{\"version\":2,\"root_writable\":true}}");
    uint32_t found = count_of_compile(&b);
    const zs_diag *d = bench_find(&b, code);
    if (found != n ||
        (n > 0 && (d == NULL || !bench_holds(d->message, part) || !zs_span_is_set(d->at)))) {
        unit_faults++;
        fprintf(stderr, "want %u with `%s` for %s\n", n, part, members);
        bench_show(&b);
    }
    zs_arena_release(&b.a);
}

TEST(a_compile_says_what_the_deployment_makes_worse)
{
    expect_compile("", 0, ZS_CODE_SECURITY_ROOT, "");
    expect_compile("\"user\":\"0:0\"", 0, ZS_CODE_SECURITY_ROOT, "");
    expect_compile("\"capabilities\":[\"NET_ADMIN\"]", 0, ZS_CODE_SECURITY_ROOT, "");
    expect_compile("\"capabilities\":[\"SYS_ADMIN\"]", 1, ZS_CODE_SECURITY_ROOT, "SYS_ADMIN");
    expect_compile("\"capabilities\":[\"ALL\"]", 1, ZS_CODE_SECURITY_ROOT, "every capability");
    expect_compile("\"capabilities\":[\"SYS_PTRACE\"]", 0, ZS_CODE_SECURITY_ROOT, "");
    expect_compile("\"capabilities\":[\"SYS_PTRACE\"],\"pid_mode\":\"host\"", 1,
                   ZS_CODE_SECURITY_ROOT, "`CAP_SYS_PTRACE` and the host's processes");
    expect_compile("\"ipc_mode\":\"host\"", 1, ZS_CODE_SECURITY_ROOT, "shared memory");
    expect_compile("\"host_network\":true", 1, ZS_CODE_SECURITY_ROOT, "network");
    expect_compile("\"host_network\":true,\"user\":\"5\"", 0, ZS_CODE_SECURITY_ROOT, "");
    expect_compile("\"privileged\":true", 1, ZS_CODE_SECURITY_PATHS, "`/proc/kcore`");
    expect_compile("\"security_opt\":[\"unmask=/proc/keys\"]", 1, ZS_CODE_SECURITY_PATHS,
                   "`/proc/keys`");
    expect_compile("\"labels\":{\"run.oci.handler\":\"krun\"}", 1, ZS_CODE_SECURITY_ANNOTATION,
                   "`run.oci.handler`");
    expect_compile("\"user\":\"4294967294\"", 1, ZS_CODE_SECURITY_ID, "user id");
    expect_compile("\"storage\":[{\"type\":\"bind\",\"source\":\"/etc\",\"target\":\"/e\"}]", 1,
                   ZS_CODE_SECURITY_MOUNT, "`/etc`");
}

/* All rules on a deployment of these services; how often the code is found. */
static uint32_t count_of_check(const char *services, zs_code code)
{
    bench b;
    uint32_t n = 0;
    bench_init(&b, services);
    zs_security_deployment_rules(&b.a, b.deployment, &b.diags);
    for (uint32_t i = 0; i < b.diags.n; i++) {
        n += b.diags.items[i]->code == code;
        CHECK(zs_span_is_set(b.diags.items[i]->at));
    }
    zs_arena_release(&b.a);
    return n;
}

TEST(a_check_says_all)
{
#define SERVICE(name, members) "\"" name "\":{\"image\":{\"name\":\"x\"}" members "}"
#define VOLUME(place, more) \
    ",\"storage\":[{\"type\":\"named\",\"name\":\"v\",\"target\":\"" place "\"" more "}]"
    CHECK_INT(count_of_check("{" SERVICE("a", ",\"user\":\"0\"") "," SERVICE("b", "") "}",
                             ZS_CODE_SECURITY_ROOT),
              1);
    CHECK_INT(
        count_of_check("{" SERVICE("a", ",\"user\":\"nobody-knows\"") "}", ZS_CODE_SECURITY_ROOT),
        0);
    CHECK_INT(count_of_check("{" SERVICE("a", ",\"env\":{\"A\":\"$S:x\"}" VOLUME("/v", "")) "}",
                             ZS_CODE_SECURITY_MOUNT),
              0);
    CHECK_INT(count_of_check("{" SERVICE("a", VOLUME("/proc/v", "")) "}", ZS_CODE_SECURITY_MOUNT),
              1);
}

TEST(shared_volumes)
{
#define ADMIN ",\"capabilities\":[\"sys_admin\"]"
    zs_code code = ZS_CODE_SECURITY_MOUNT;
    CHECK_INT(
        count_of_check(
            "{" SERVICE("a", VOLUME("/v", "") ADMIN) "," SERVICE("b", VOLUME("/w", "")) "}", code),
        1);
    CHECK_INT(count_of_check("{" SERVICE("a", VOLUME("/v", "")) "," SERVICE(
                                 "b", VOLUME("/w", "") ",\"privileged\":true") "}",
                             code),
              1);
    CHECK_INT(count_of_check(
                  "{" SERVICE("a", VOLUME("/v", "")) "," SERVICE("b", VOLUME("/w", "")) "}", code),
              0);
    CHECK_INT(count_of_check("{" SERVICE("a", VOLUME("/v", "") ADMIN) "," SERVICE(
                                 "b", VOLUME("/w", ",\"readonly\":true")) "}",
                             code),
              0);
}

int main(void)
{
    return unit_main();
}
