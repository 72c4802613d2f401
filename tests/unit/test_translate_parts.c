/* Small parts of translate/: addresses, the index, accounts, plain paths, capabilities; and what
 * happens without memory. */
#include "translate.h"
#include "translate/accounts.h"
#include "translate/address.h"
#include "translate/capability_names.h"
#include "translate/signal_names.h"

TEST(addresses)
{
    static const char *const right[] = {"0.0.0.0",
                                        "255.255.255.255",
                                        "::",
                                        "::1",
                                        "1::",
                                        "2001:db8::1",
                                        "1:2:3:4:5:6:7:8",
                                        "::ffff:1.2.3.4",
                                        "1:2:3:4:5:6:1.2.3.4",
                                        "a:B::c"};
    static const char *const wrong[] = {"",
                                        "1.2.3",
                                        "1.2.3.4.5",
                                        "1.2.3.256",
                                        "01.2.3.4",
                                        "1.2.3.",
                                        ".1.2.3",
                                        "1.2.3.4 ",
                                        ":",
                                        ":::",
                                        "1::2::3",
                                        "1:2:3:4:5:6:7",
                                        "1:2:3:4:5:6:7:8:9",
                                        "12345::",
                                        "1:",
                                        ":1",
                                        "g::",
                                        "::1.2.3",
                                        "1.2.3.4::",
                                        "1:2:3:4:5:6:7:1.2.3.4",
                                        "1:2:3:4:5:6:7::8",
                                        "fe80::1%eth0",
                                        "::1/64"};
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        CHECK(zs_is_address(zs_str_of(right[i])));
    }
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (zs_is_address(zs_str_of(wrong[i]))) {
            unit_faults++;
            fprintf(stderr, "taken for an address: %s\n", wrong[i]);
        }
    }
}

TEST(signals)
{
    static const struct {
        const char *text, *name; /* NULL: no signal */
    } rows[] = {
        {"TERM", "SIGTERM"},
        {"sigterm", "SIGTERM"},
        {"15", "SIGTERM"},
        {"015", "SIGTERM"},
        {"SigIot", "SIGABRT"},
        {"CLD", "SIGCHLD"},
        {"1", "SIGHUP"},
        {"31", "SIGSYS"},
        {"34", "SIGRTMIN"},
        {"RTMIN", "SIGRTMIN"},
        {"rtmin+0", "SIGRTMIN"},
        {"RTMIN+15", "SIGRTMIN+15"},
        {"50", "SIGRTMAX-14"},
        {"RTMIN+16", "SIGRTMAX-14"},
        {"RTMAX-15", "SIGRTMIN+15"},
        {"64", "SIGRTMAX"},
        {"RTMIN+30", "SIGRTMAX"},
        {"RTMAX-30", "SIGRTMIN"},
        {"", NULL},
        {"0", NULL},
        {"32", NULL},
        {"33", NULL},
        {"65", NULL},
        {"-1", NULL},
        {"15x", NULL},
        {"SIG", NULL},
        {"RTMIN+31", NULL},
        {"RTMIN-1", NULL},
        {"RTMAX+1", NULL},
        {"RTMIN+", NULL},
        {"RTMIN+18446744073709551617", NULL},
        {"4294967311", NULL},
        {"SIGSIGTERM", NULL},
    };
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        zs_str name;
        bool is_one;
        bool is_signal = zs_signal_name(&a, zs_str_of(rows[i].text), &name, &is_one);
        CHECK(is_signal == (rows[i].name != NULL));
        if (is_signal && rows[i].name != NULL) {
            CHECK_STR(name, rows[i].name);
        }
    }
    zs_arena_release(&a);
}

TEST(index_of_texts)
{
    zs_arena a;
    zs_index index = {0};
    uint32_t before = 0;
    char names[1000][8];
    zs_arena_init(&a, NULL, 0);
    CHECK_INT(zs_index_find(&index, ZS_STR("a")), ZS_INDEX_NONE);
    for (uint32_t i = 0; i < 1000; i++) {
        snprintf(names[i], sizeof names[i], "n%u", i);
        CHECK(zs_index_put(&a, &index, zs_str_of(names[i]), i, &before));
        CHECK_INT(before, ZS_INDEX_NONE);
        CHECK_INT(index.n, i + 1);
        CHECK_INT(zs_index_find(&index, ZS_STR("a")), ZS_INDEX_NONE);
        CHECK_INT(zs_index_find(&index, zs_str_of(names[i / 2])), i / 2);
    }
    for (uint32_t i = 0; i < 1000; i++) {
        CHECK_INT(zs_index_find(&index, zs_str_of(names[i])), i);
    }
    CHECK(zs_index_put(&a, &index, ZS_STR("n7"), 4000, &before));
    CHECK_INT(before, 7);
    CHECK_INT(zs_index_find(&index, ZS_STR("n7")), 4000);
    CHECK_INT(index.n, 1000);
    CHECK(zs_index_put(&a, &index, ZS_STR(""), 1, &before) &&
          zs_index_find(&index, ZS_STR("")) == 1);
    zs_arena_release(&a);
}

TEST(accounts)
{
    zs_source file = {
        .name = ZS_STR("passwd"),
        .bytes = ZS_STR("a:x:1:2\n\n:x:3:3\nb:x:9\nc:x:4294967295:1\na:x:5:5\nd:x:7:8:::"),
    };
    zs_account found = {{NULL, 0}, 0, 0};
    CHECK(zs_account_find(&file, true, ZS_STR("a"), 0, &found) && found.id == 1 &&
          found.group == 2);
    CHECK(zs_account_find(&file, true, ZS_STR(""), 7, &found) && found.group == 8);
    CHECK(!zs_account_find(&file, true, ZS_STR("b"), 0, &found));
    CHECK(zs_account_find(&file, false, ZS_STR("b"), 0, &found) && found.id == 9);
    CHECK(!zs_account_find(&file, true, ZS_STR("c"), 0, &found));
    CHECK(!zs_account_find(NULL, true, ZS_STR("a"), 0, &found));
}

TEST(plain_paths)
{
    const char *what = NULL;
    CHECK(zs_path_is_plain(ZS_STR("/"), &what) && zs_path_is_plain(ZS_STR("/a//b/..."), &what));
    CHECK(!zs_path_is_plain(ZS_STR("/a/.."), &what) && !zs_path_is_plain(ZS_STR("/../a"), &what));
    CHECK(!zs_path_is_plain(ZS_STR(""), &what) && !zs_path_is_plain(ZS_STR("a"), &what));
    CHECK(!zs_path_is_plain(ZS_STR("/a\x7f"), &what));
}

TEST(clean_paths)
{
    static const char *const rows[][2] = {
        {"/a", "/a"},       {"/a/b.c", "/a/b.c"},
        {"/a/", "/a"},      {"//a", "/a"},
        {"/a//b", "/a/b"},  {"/a/./b", "/a/b"},
        {"/a/.", "/a"},     {"/./a", "/a"},
        {"/a/..", "/a/.."}, {"/.a/b", "/.a/b"},
        {"a/b", "/a/b"},    {".", ""},
        {"/", ""},          {"", ""},
        {"//", ""},         {"/a/...", "/a/..."},
        {"/a/b//", "/a/b"}, {"./a", "/a"},
        {"/a./b", "/a./b"}, {"/./", ""},
    };
    zs_arena a;
    zs_arena_init(&a, NULL, 1 << 16);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        zs_str clean = {NULL, 0};
        CHECK(zs_path_clean(&a, zs_str_of(rows[i][0]), &clean));
        CHECK_STR(clean, rows[i][1]);
    }
    zs_arena_release(&a);
}

TEST(capability_names)
{
    for (unsigned i = 0; i < ZS_CAPABILITIES; i++) {
        CHECK_INT(zs_capability_number(zs_capability_name(i)), i);
        char copy[64];
        zs_str name = zs_capability_name(i);
        memcpy(copy, name.p, name.n);
        for (unsigned first = 0; first <= ZS_CAPABILITIES; first++) {
            CHECK_INT(zs_capability_find(name, first), i);
            CHECK_INT(zs_capability_find((zs_str){copy, name.n}, first), i);
        }
        copy[name.n - 1] = 'x';
        CHECK_INT(zs_capability_find((zs_str){copy, name.n}, 0), ZS_CAPABILITIES);
    }
    CHECK_INT(zs_capability_find(ZS_STR("cap_chown"), 0), ZS_CAPABILITIES);
    CHECK_INT(zs_capability_find(ZS_STR("CHOWN"), 0), ZS_CAPABILITIES);
    CHECK_INT(zs_capability_find(ZS_STR(""), 0), ZS_CAPABILITIES);
    CHECK_STR(zs_capability_name(40), "CAP_CHECKPOINT_RESTORE");
    CHECK_INT(zs_capability_number(ZS_STR("cap_")), ZS_CAPABILITIES);
    CHECK_INT(zs_capability_number(ZS_STR("")), ZS_CAPABILITIES);
}

/* An allocator that says no once, at the allocation number `fail`. */
typedef struct meter {
    unsigned count, fail;
} meter;

static void *take(void *context, size_t n)
{
    meter *m = context;
    return m->count++ == m->fail ? NULL : malloc(n);
}

static void give(void *context, void *p)
{
    (void)context;
    free(p);
}

static const char everything[] =
    "{\"version\":\"v1\",\"deployment\":\"shop\","
    "\"services\":{\"web\":{\"image\":{\"name\":\"nginx\"},"
    "\"user\":\"ngnix\",\"extra_groups\":[\"7\",\"staf\"],\"env\":{\"A\":\"$E:B\","
    "\"C\":\"$S:x\",\"D\":\"e\"},"
    "\"capabilities\":[\"KILL\",\"KIL\"],\"cap_drop\":[\"KILL\"],\"command\":{\"args\":[\"a\"],"
    "\"workdir\":\"w\"},"
    "\"ulimits\":{\"nofile\":{\"soft\":1},\"nofil\":{\"soft\":1}},\"dns\":[\"1.1.1.1\"],"
    "\"extra_hosts\":[\"a:b\"],"
    "\"storage\":[{\"type\":\"named\",\"name\":\"n\",\"target\":\"/n\"},{\"type\":\"anonymous\","
    "\"target\":\"/a\"},"
    "{\"type\":\"s3\",\"bucket\":\"b\",\"target\":\"/s\"},{\"type\":\"tmpfs\",\"target\":\"/n\","
    "\"size\":\"1m\","
    "\"mode\":1777},{\"type\":\"bind\",\"source\":\"/a\",\"target\":\"/n\"}],"
    "\"cgroup_parent\":\"/p\","
    "\"resources\":{\"cpu\":1,\"memory\":\"1G\",\"memory_swap\":\"1\",\"pids_limit\":1,"
    "\"blkio_weight\":10,"
    "\"gpu\":{\"count\":2}},\"sysctls\":{\"net/a\":\"1\",\"vm.x\":\"1\"},\"labels\":{\"a\":\"b\"},"
    "\"security_opt\":[\"mask=/a:/b\",\"label=user:u\",\"proc-opts=a,b\",\"x=y\"],"
    "\"pid_mode\":\"x\","
    "\"depends\":[{\"service\":\"wab\"}],\"rtype\":\"cron\",\"replica_groups\":[{\"role\":\"r\","
    "\"count\":1}]}}}";

/* Every rule once, with the `fail`th allocation failing; the number of allocations made. */
static unsigned run(unsigned fail)
{
    static const zs_given_pair volume = {{"_anon_a", 7}, {"/v", 2}, {0, 0, 0}};
    meter m = {0, fail};
    const zs_allocator from = {take, give, &m};
    bench b = {0};
    zs_arena_init(&b.a, &from, 0);
    zs_sources_init(&b.sources, &b.a);
    zs_diags_init(&b.diags, &b.a, NULL);
    zs_host_facts *facts = NULL;
    const zs_source *source = bench_source(&b, "web.json", everything);
    const zs_source *host =
        bench_source(&b, "host.json",
                     "{\"version\":1,\"uid\":7,\"gid\":7,\"environment\":{\"BB\":\"1\"},\"subuid\":"
                     "[{\"name\":\"7\",\"start\":100,\"count\":5}]}");
    if (source != NULL && host != NULL && zs_svc_parse(&b.a, source, &b.deployment, &b.diags) &&
        zs_host_parse(&b.a, host, &facts, &b.diags)) {
        b.input.deployment = b.deployment;
        b.input.service = &b.deployment->services.items[0];
        b.input.facts = facts;
        b.input.volumes = &volume;
        b.input.n_volumes = 1;
        b.input.has_rootfs = true;
        b.input.passwd = bench_source(&b, "passwd", "nginx:x:1:1\n");
        b.input.role = (zs_given){ZS_STR("r"), ZS_NOWHERE, true};
        zs_bundle_files files = {{NULL, 0}, {NULL, 0}};
        bool is_sound = zs_deployment_rules(&b.a, b.deployment, &b.diags);
        CHECK(!is_sound);
        CHECK(!zs_translate(&b.a, &b.input, &b.spec, &b.diags));
        CHECK(b.spec == NULL);
        zs_oci_spec *spec = zs_oci_spec_new(&b.a);
        CHECK(spec == NULL || zs_bundle_files_write(&b.a, &b.input, spec, &files) || b.a.failed);
    }
    CHECK(fail == UINT32_MAX || b.a.failed);
    zs_arena_release(&b.a);
    return m.count;
}

TEST(no_memory)
{
    unsigned all = run(UINT32_MAX);
    for (unsigned fail = 0; fail < all; fail++) {
        run(fail);
    }
}

int main(void)
{
    return unit_main();
}
