/* process: user, groups, environment, secrets, capabilities, command, limits. */
#include "translate.h"

TEST(user_of_numbers)
{
    EXPECT("\"user\":\"1000\"", "\"user\":{\"uid\":1000,\"gid\":1000}");
    EXPECT("\"user\":\"1000:2000\"", "\"user\":{\"uid\":1000,\"gid\":2000}");
    EXPECT("\"user\":\"root\"", "\"user\":{\"uid\":0,\"gid\":0}");
    EXPECT("", "\"user\":{\"uid\":0,\"gid\":0}");
    EXPECT("\"user\":\"4294967294\"", "\"uid\":4294967294");
}

TEST(user_faults)
{
    EXPECT_ERROR("\"user\":\"4294967295\"", ZS_CODE_ID_RANGE, "4294967295");
    EXPECT_ERROR("\"user\":\"1:99999999999999999999999\"", ZS_CODE_ID_RANGE, "group");
    EXPECT_ERROR("\"user\":\"1000:\"", ZS_CODE_USER_SYNTAX, "no group");
    EXPECT_ERROR("\"user\":\":5\"", ZS_CODE_USER_SYNTAX, "no user");
    EXPECT_ERROR("\"user\":\"\"", ZS_CODE_USER_SYNTAX, "no user");
    EXPECT_ERROR("\"user\":\"1:2:3\"", ZS_CODE_USER_SYNTAX, "more than one");
    EXPECT_ERROR("\"user\":\"nginx\"", ZS_CODE_NAME_NEEDS_ROOTFS, "`nginx`");
    EXPECT_ERROR("\"user\":\"-1\"", ZS_CODE_NAME_NEEDS_ROOTFS, "`-1`");
    EXPECT_ERROR("\"user\":\"1:adm\"", ZS_CODE_NAME_NEEDS_ROOTFS, "`adm`");
}

static const char passwd[] =
    "# comment\nroot:x:0:0:root:/root:/bin/sh\nbroken\nnginx:x:101:102::/:\n"
    "app:x:1000:1500::/:/bin/sh";
static const char group[] = "root:x:0:\nstaff:x:50:nginx\nbad:x:no:\nnone:x:4294967295:\n";

static void expect_account(const char *members, const char *part)
{
    bench b;
    bench_web(&b, members);
    bench_rootfs(&b, passwd, group);
    bench_expect(&b, part);
}

static void expect_no_account(const char *members, zs_code code, const char *part)
{
    bench b;
    bench_web(&b, members);
    bench_rootfs(&b, passwd, group);
    bench_expect_code(&b, code, true, part);
}

TEST(user_in_rootfs)
{
    expect_account("\"user\":\"nginx\"", "{\"uid\":101,\"gid\":102}");
    expect_account("\"user\":\"nginx:staff\"", "{\"uid\":101,\"gid\":50}");
    expect_account("\"user\":\"1000\"", "{\"uid\":1000,\"gid\":1500}");
    expect_account("\"user\":\"1000:1000\"", "{\"uid\":1000,\"gid\":1000}");
    expect_account("\"user\":\"7\"", "{\"uid\":7,\"gid\":7}");
    expect_no_account("\"user\":\"ngnix\"", ZS_CODE_UNKNOWN_USER, "`ngnix`");
    expect_no_account("\"user\":\"broken\"", ZS_CODE_UNKNOWN_USER, "`broken`");
    expect_no_account("\"user\":\"7:bad\"", ZS_CODE_UNKNOWN_GROUP, "`bad`");
    expect_no_account("\"user\":\"7:none\"", ZS_CODE_UNKNOWN_GROUP, "`none`");
}

TEST(image_user_and_its_override)
{
    bench b;
    bench_web(&b, "");
    bench_image(&b, "{\"User\":\"10:20\"}");
    bench_expect(&b, "{\"uid\":10,\"gid\":20}");
    bench_web(&b, "\"user\":\"3\"");
    bench_image(&b, "{\"User\":\"nobody\"}");
    bench_expect(&b, "{\"uid\":3,\"gid\":3}");
}

TEST(extra_groups)
{
    expect_account("\"extra_groups\":[\"staff\",\"7\",\"50\",\"root\"]",
                   "\"additionalGids\":[50,7,0]");
    expect_no_account("\"extra_groups\":[\"stuff\"]", ZS_CODE_UNKNOWN_GROUP, "`stuff`");
    EXPECT_ERROR("\"extra_groups\":[\"\"]", ZS_CODE_UNKNOWN_GROUP, "empty");
}

TEST(env_layers)
{
    bench b;
    zs_given_pair option = {ZS_STR("B"), ZS_STR("option"), ZS_NOWHERE};
    bench_web(&b, "\"env\":{\"A\":\"service\",\"C\":\"c=d\",\"B\":\"x\"}");
    bench_image(&b, "{\"Env\":[\"A=1\",\"PATH=/bin\",\"A=2\",\"BARE\"]}");
    b.input.env = &option;
    b.input.n_env = 1;
    bench_expect(
        &b, "\"env\":[\"PATH=/bin\",\"BARE\",\"TERM=xterm\",\"A=service\",\"C=c=d\",\"B=option\"]");
    bench_web(&b, "");
    bench_image(&b, "{\"Env\":[\"X=1\",\"X=2\"]}");
    bench_expect(&b, "\"env\":[\"X=1\",\"X=2\",\"PATH=/usr/local/sbin");
}

TEST(env_keys)
{
    bench b;
    zs_given_pair option = {ZS_STR("A=B"), ZS_STR("c"), ZS_NOWHERE};
    bench_web(&b, "");
    b.input.env = &option;
    b.input.n_env = 1;
    bench_expect_code(&b, ZS_CODE_ENV_KEY, true, "`A=B`");
    bench_web(&b, "");
    bench_image(&b, "{\"Env\":[\"=x\"]}");
    bench_expect_code(&b, ZS_CODE_ENV_KEY, true, "`=x`");
    bench_web(&b, "");
    bench_image(&b, "{\"Env\":[\"BARE\"]}");
    bench_expect_code(&b, ZS_CODE_IMAGE_ENV_BARE, false, "`BARE`");
}

TEST(env_of_many_keys_is_quick)
{
    bench b;
    enum { KEYS = 20000 };
    zs_given_pair *pairs = calloc(KEYS, sizeof *pairs);
    char(*names)[16] = calloc(KEYS, sizeof *names);
    bench_web(&b, "");
    for (unsigned i = 0; i < KEYS; i++) {
        snprintf(names[i], sizeof names[i], "K%u", i % (KEYS / 2));
        pairs[i] = (zs_given_pair){zs_str_of(names[i]), ZS_STR("v"), ZS_NOWHERE};
    }
    b.input.env = pairs;
    b.input.n_env = KEYS;
    CHECK(bench_run(&b));
    CHECK_INT(b.spec->process->env.n, KEYS / 2 + 2);
    CHECK_STR(b.spec->process->env.items[2], "K0=v");
    zs_arena_release(&b.a);
    free(pairs);
    free(names);
}

TEST(host_variables)
{
    bench b;
    bench_web(&b, "\"env\":{\"A\":\"$E:X\",\"B\":\"$E:EMPTY\",\"C\":\"$$E:X\"}");
    bench_facts(&b, "{\"version\":1,\"environment\":{\"X\":\"$E:Y\",\"EMPTY\":\"\"}}");
    bench_expect(&b, "\"A=$E:Y\",\"B=\",\"C=$$E:X\"");
    bench_web(&b, "\"env\":{\"A\":\"$E:EMPTY\"}");
    bench_facts(&b, "{\"version\":1,\"environment\":{\"EMPTY\":\"\"}}");
    bench_expect_code(&b, ZS_CODE_HOST_VARIABLE_EMPTY, false, "`EMPTY`");
    bench_web(&b, "\"env\":{\"A\":\"$E:DB_HOTS\"}");
    bench_facts(&b, "{\"version\":1,\"environment\":{\"DB_HOST\":\"x\"}}");
    bench_expect_code(&b, ZS_CODE_HOST_VARIABLE, true, "`DB_HOTS`");
    EXPECT_ERROR("\"env\":{\"A\":\"$E:\"}", ZS_CODE_HOST_VARIABLE, "names no variable");
}

static zs_secret_result find(void *context, zs_arena *a, zs_str scope, zs_str name, zs_str *ret)
{
    (void)context;
    (void)a;
    if (zs_str_is(name, "broken")) {
        return ZS_SECRET_FAILED;
    }
    if (zs_str_is(name, "db") && zs_str_is(scope, "shop")) {
        *ret = ZS_STR(
            "{\"user\":\"app\",\"port\":5432,\"tls\":true,\"none\":null,\"l\":[1, {\"a\":2}],"
            "\"f\":1.50}");
        return ZS_SECRET_FOUND;
    }
    if (zs_str_is(name, "plain")) {
        *ret = scope;
        return ZS_SECRET_FOUND;
    }
    if (zs_str_is(name, "list")) {
        *ret = ZS_STR("[1]");
        return ZS_SECRET_FOUND;
    }
    return ZS_SECRET_MISSING;
}

static void bench_secret(bench *b, const char *reference)
{
    char members[256];
    snprintf(members, sizeof members, "\"env\":{\"A\":\"%s\"}", reference);
    bench_web(b, members);
    b->input.find_secret = find;
}

static void expect_secret(const char *reference, const char *part)
{
    bench b;
    bench_secret(&b, reference);
    bench_expect(&b, part);
}

static void expect_no_secret(const char *reference, zs_code code, const char *part)
{
    bench b;
    bench_secret(&b, reference);
    bench_expect_code(&b, code, true, part);
}

TEST(secrets)
{
    expect_secret("$S:plain", "\"A=shop\"");
    expect_secret("$S:@api/plain", "\"A=shop/api\"");
    expect_secret("$S:@api/plain/", "\"A=shop/api\"");
    expect_secret("$S::staging/plain", "\"A=shop\"");
    expect_secret("$S:p:staging/db/user", "\"A=app\"");
    expect_secret("$S:db/user", "\"A=app\"");
    expect_secret("$S:db/port", "\"A=5432\"");
    expect_secret("$S:db/tls", "\"A=true\"");
    expect_secret("$S:db/none", "\"A=\"");
    expect_secret("$S:db/l", "\"A=[1,{\\\"a\\\":2}]\"");
    expect_secret("$S:db/f", "\"A=1.5\"");
    bench b;
    bench_secret(&b, "$S:plain");
    b.input.scope = (zs_given){ZS_STR("other"), ZS_NOWHERE, true};
    bench_expect(&b, "\"A=other\"");
}

TEST(secret_faults)
{
    static const char *const wrong[] = {"$S:",       "$S:@",       "$S:@svc",      "$S:@svc/",
                                        "$S:@/x",    "$S:/x",      "$S:a/",        "$S:a/b/c",
                                        "$S:a:b",    "$S::/n",     "$S:p:/n",      "$S:p:e/",
                                        "$S:p:e/n/", "$S:p:e:f/n", "$S:p:e/n/f/g", "$S:@s//f"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        expect_no_secret(wrong[i], ZS_CODE_SECRET_REFERENCE, "names no secret");
    }
    expect_no_secret("$S:unknown", ZS_CODE_SECRET_MISSING, "`unknown`");
    expect_no_secret("$S:broken", ZS_CODE_SECRET_MISSING, "could not be looked up");
    expect_no_secret("$S:db/login", ZS_CODE_SECRET_FIELD, "`login`");
    expect_no_secret("$S:list/x", ZS_CODE_SECRET_FIELD, "`x`");
    expect_no_secret("$S:plain/x", ZS_CODE_SECRET_FIELD, "not JSON");
    EXPECT_ERROR("\"env\":{\"A\":\"$S:x\"}", ZS_CODE_NO_SECRETS, "`x`");
}

TEST(capability_sets)
{
    EXPECT("", "\"noNewPrivileges\":true");
    EXPECT("\"capabilities\":[\"net_raw\",\"CAP_CHOWN\",\"Chown\"]",
           "\"bounding\":[\"CAP_CHOWN\",\"CAP_NET_RAW\"],\"effective\":[\"CAP_CHOWN\","
           "\"CAP_NET_RAW\"],"
           "\"inheritable\":[],\"permitted\":[\"CAP_CHOWN\",\"CAP_NET_RAW\"],\"ambient\":[]");
    EXPECT("\"capabilities\":[\"KILL\"]", "\"noNewPrivileges\":false");
    EXPECT("\"cap_drop\":[\"ALL\"]", "\"bounding\":[],");
    EXPECT("\"capabilities\":[\"KILL\"],\"cap_drop\":[\"ALL\"]", "\"bounding\":[\"CAP_KILL\"]");
    EXPECT("\"privileged\":true,\"cap_drop\":[\"KILL\"]",
           "\"CAP_BPF\",\"CAP_CHECKPOINT_RESTORE\"]");
    EXPECT("\"privileged\":true", "\"noNewPrivileges\":false");
}

TEST(capability_faults)
{
    EXPECT_ERROR("\"capabilities\":[\"SYS_ADMIM\"]", ZS_CODE_UNKNOWN_CAPABILITY, "`SYS_ADMIM`");
    EXPECT_ERROR("\"capabilities\":[\"KILL\"],\"cap_drop\":[\"kill\"]",
                 ZS_CODE_CAPABILITY_CONTRADICTION, "KILL");
    EXPECT_ERROR("\"capabilities\":[\"ALL\"],\"cap_drop\":[\"all\"]",
                 ZS_CODE_CAPABILITY_CONTRADICTION, "ALL");
    EXPECT_WARNING("\"capabilities\":[\"KILL\"]", ZS_CODE_CAPABILITIES_REPLACE, "loses defaults");
    EXPECT_WARNING("\"privileged\":true,\"cap_drop\":[\"KILL\"]", ZS_CODE_PRIVILEGED_KEEPS,
                   "cap_drop");
}

TEST(command)
{
    EXPECT("", "\"args\":[\"/bin/sh\"]");
    EXPECT("\"command\":{\"entrypoint\":[\"/a\"],\"args\":[\"b\",\"\"]}",
           "\"args\":[\"/a\",\"b\",\"\"]");
    EXPECT("\"command\":{\"entrypoint\":[],\"args\":[\"b\"]}", "\"args\":[\"b\"]");
    EXPECT_ERROR("\"command\":{\"entrypoint\":[]}", ZS_CODE_EMPTY_ENTRYPOINT, "entrypoint");
    EXPECT("\"command\":{\"workdir\":\"/srv\"}", "\"cwd\":\"/srv\"");
    EXPECT("\"command\":{\"workdir\":\"\"}", "\"cwd\":\"/\"");
    EXPECT_ERROR("\"command\":{\"workdir\":\"srv\"}", ZS_CODE_RELATIVE_WORKDIR, "`srv`");
    EXPECT("\"tty\":true", "\"terminal\":true");
    EXPECT_WARNING("\"endpoints\":[{\"name\":\"http\",\"protocol\":\"http\",\"port\":80}]",
                   ZS_CODE_NO_COMMAND, "/bin/sh");
    bench b;
    bench_web(&b, "\"command\":{\"args\":[\"x\"]}");
    bench_image(&b, "{\"Entrypoint\":[\"/e\"],\"WorkingDir\":\"/w\"}");
    bench_expect_code(&b, ZS_CODE_ARGS_DROP_ENTRYPOINT, false, "`/e`");
    bench_web(&b, "\"command\":{\"args\":[]}");
    bench_image(&b, "{\"Entrypoint\":[\"/e\"],\"Cmd\":[\"c\"],\"WorkingDir\":\"/w\"}");
    bench_expect(&b, "\"args\":[\"/e\",\"c\"],\"env\"");
    zs_given arg = {ZS_STR("only"), ZS_NOWHERE, true};
    bench_web(&b, "\"command\":{\"entrypoint\":[]}");
    b.input.args = &arg;
    b.input.n_args = 1;
    b.input.cwd = (zs_given){ZS_STR("/opt"), ZS_NOWHERE, true};
    bench_expect(&b, "\"args\":[\"only\"]");
}

TEST(limits)
{
    EXPECT("\"ulimits\":{\"NOFILE\":{\"soft\":1024},\"core\":{\"hard\":-1},\"as\":{\"soft\":0,"
           "\"hard\":5}}",
           "\"rlimits\":[{\"type\":\"RLIMIT_AS\",\"hard\":5,\"soft\":0},"
           "{\"type\":\"RLIMIT_CORE\",\"hard\":18446744073709551615,\"soft\":18446744073709551615},"
           "{\"type\":\"RLIMIT_NOFILE\",\"hard\":1024,\"soft\":1024}]");
    EXPECT_ERROR("\"ulimits\":{\"nprocs\":{\"soft\":1}}", ZS_CODE_UNKNOWN_ULIMIT, "`nprocs`");
    EXPECT_ERROR("\"ulimits\":{\"nproc\":{\"soft\":2,\"hard\":1}}", ZS_CODE_ULIMIT_VALUE, "above");
    EXPECT_ERROR("\"ulimits\":{\"nproc\":{\"soft\":-1,\"hard\":1}}", ZS_CODE_ULIMIT_VALUE, "above");
    EXPECT_ERROR("\"ulimits\":{\"nproc\":{}}", ZS_CODE_ULIMIT_VALUE, "neither");
    EXPECT_ERROR("\"ulimits\":{\"nproc\":{\"soft\":1},\"NPROC\":{\"soft\":1}}",
                 ZS_CODE_ULIMIT_VALUE, "twice");
    EXPECT("\"resources\":{\"oom_score_adj\":-500}", "\"oomScoreAdj\":-500");
}

TEST(control_characters)
{
    EXPECT_ERROR("\"env\":{\"A\":\"x\\u0007y\"}", ZS_CODE_CONTROL_CHARACTER, "/process/env");
    EXPECT_ERROR("\"command\":{\"args\":[\"\\u001b\"]}", ZS_CODE_CONTROL_CHARACTER,
                 "/process/args");
    EXPECT("\"env\":{\"A\":\"x\\ty\\nz\"}", "A=x\\ty\\nz");
}

int main(void)
{
    return unit_main();
}
