/* Profiles of system calls: words that stand for numbers, the host's names, which profile wins. */
#include <errno.h>

#include "generated/seccomp/seccomp.h"
#include "translate.h"
#include "translate/capability_names.h"
#include "translate/seccomp.h"

/* A profile with one rule that has these members; NULL when it is faulty. */
static zs_scmp_profile *profile_with(bench *b, const char *members)
{
    zs_scmp_profile *profile = NULL;
    zs_str text = zs_format(&b->a,
                            "{\"defaultAction\":\"SCMP_ACT_ALLOW\",\"syscalls\":[{\"names\":["
                            "\"read\"],\"action\":\"SCMP_ACT_ERRNO\",%s}]}",
                            members);
    const zs_source *source = zs_sources_add(&b->sources, ZS_STR("profile.json"), text);
    CHECK(zs_scmp_parse(&b->a, source, &profile, &b->diags));
    return b->diags.n_errors == 0 ? profile : NULL;
}

/* The schema's list has the kernel's order, so that a word is the number of its bit. */
TEST(capabilities_have_their_numbers)
{
    bench b;
    bench_web(&b, "");
    for (unsigned i = 0; i < ZS_CAPABILITIES; i++) {
        zs_str members = zs_format(&b.a, "\"includes\":{\"caps\":[\"%S\"]}", zs_capability_name(i));
        const zs_scmp_profile *profile = profile_with(&b, members.p);
        CHECK(profile != NULL);
        CHECK_INT(profile->syscalls.items[0].includes->caps.items[0], (int)i);
    }
    zs_arena_release(&b.a);
}

TEST(error_numbers_have_their_names)
{
    static const struct {
        const char *name;
        int number;
    } rows[] = {{"EPERM", EPERM},           {"EWOULDBLOCK", EWOULDBLOCK},
                {"EDEADLK", EDEADLK},       {"ENOSYS", ENOSYS},
                {"ELOOP", ELOOP},           {"ENOMSG", ENOMSG},
                {"EDEADLOCK", EDEADLOCK},   {"EBADSLT", EBADSLT},
                {"EBFONT", EBFONT},         {"EUNATCH", EUNATCH},
                {"EOPNOTSUPP", EOPNOTSUPP}, {"ENOTSUP", ENOTSUP},
                {"EOVERFLOW", EOVERFLOW},   {"EKEYREJECTED", EKEYREJECTED},
                {"EHWPOISON", EHWPOISON}};
    bench b;
    bench_web(&b, "");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        zs_str members = zs_format(&b.a, "\"errno\":\"%s\"", rows[i].name);
        const zs_scmp_profile *profile = profile_with(&b, members.p);
        CHECK(profile != NULL);
        CHECK_INT(zs_seccomp_rule_errno(&profile->syscalls.items[0]).value, rows[i].number);
    }
    zs_arena_release(&b.a);
}

TEST(kernel_releases)
{
    static const struct {
        const char *release;
        uint32_t major, minor;
    } right[] = {{"4.8", 4, 8},
                 {"6.1.0-13-amd64", 6, 1},
                 {"5.15.167.4-microsoft", 5, 15},
                 {"6.10-rc1", 6, 10},
                 {"0.0", 0, 0},
                 {"4294967295.1", 4294967295U, 1}};
    static const char *const wrong[] = {"",
                                        "6",
                                        "6.",
                                        ".1",
                                        "six",
                                        "v6.1",
                                        "-6.1",
                                        "+6.1",
                                        "6.x",
                                        "4294967296.1",
                                        "6.99999999999999999999"};
    uint32_t major, minor;
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        CHECK(zs_kernel_release(zs_str_of(right[i].release), &major, &minor));
        CHECK_INT(major, right[i].major);
        CHECK_INT(minor, right[i].minor);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        major = minor = 7;
        CHECK(!zs_kernel_release(zs_str_of(wrong[i]), &major, &minor));
        CHECK_INT(major + minor, 14);
    }
}

TEST(architectures)
{
    const zs_seccomp_arch *amd64 = zs_seccomp_arch_find(ZS_STR("amd64"));
    const zs_seccomp_arch *loong = zs_seccomp_arch_find(ZS_STR("loongarch64"));
    CHECK(amd64 != NULL && loong != NULL);
    CHECK_INT(amd64->seccomp, ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_X86_64);
    CHECK_INT(amd64->words, 1 << ZS_SCMP_GO_ARCH_AMD64);
    CHECK(loong->words >> ZS_SCMP_GO_ARCH_LOONG64 & 1);
    CHECK(zs_seccomp_arch_find(ZS_STR("x32")) == NULL); /* no host is only that */
    CHECK(zs_seccomp_arch_find(ZS_STR("x86_64")) == NULL);
    CHECK(zs_seccomp_arch_find(ZS_STR("")) == NULL);
}

/* Whose word counts: the deployment's over --seccomp, and --seccomp not for privileged services. */
TEST(choices)
{
    static const struct {
        const char *members, *option;
        zs_seccomp_kind kind;
        bool is_option;
    } rows[] = {
        {"", NULL, ZS_SECCOMP_NONE, false},
        {"", "default", ZS_SECCOMP_DEFAULT, true},
        {"", "unconfined", ZS_SECCOMP_NONE, true},
        {"", "{}", ZS_SECCOMP_FILE, true}, /* a file of that name: an option is no document */
        {"\"privileged\":true", "default", ZS_SECCOMP_NONE, false},
        {"\"security_opt\":[\"seccomp=unconfined\"]", "default", ZS_SECCOMP_NONE, false},
        {"\"security_opt\":[\"seccomp=builtin\"]", "unconfined", ZS_SECCOMP_DEFAULT, false},
        {"\"security_opt\":[\"seccomp:a\"]", "default", ZS_SECCOMP_FILE, false},
        {"\"security_opt\":[\"seccomp=./default\"]", NULL, ZS_SECCOMP_FILE, false},
        {"\"security_opt\":[\"seccomp={}\"]", NULL, ZS_SECCOMP_INLINE, false},
        {"\"privileged\":true,\"security_opt\":[\"seccomp=a\"]", NULL, ZS_SECCOMP_FILE, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        bench_web(&b, rows[i].members);
        if (rows[i].option != NULL) {
            const zs_source *source = bench_source(&b, "<--seccomp>", rows[i].option);
            b.input.seccomp = (zs_given){source->bytes, zs_span_of(source->id, 0, 1), true};
        }
        zs_seccomp_choice choice = zs_seccomp_choose(&b.input);
        CHECK_INT(choice.kind, rows[i].kind);
        CHECK_INT(choice.is_option, rows[i].is_option);
        zs_arena_release(&b.a);
    }
}

/* The profile that the library carries is sound, for each kind of host. */
TEST(the_built_in_profile)
{
    static const char *const hosts[] = {"amd64",   "386",     "arm64", "arm",      "loong64",
                                        "ppc64le", "riscv64", "s390x", "mips64le", "mips64"};
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        bench b;
        char facts[64];
        zs_scmp_profile *profile = NULL;
        bench_web(&b, "\"command\":{\"args\":[\"a\"]},\"security_opt\":[\"seccomp=default\"]");
        snprintf(facts, sizeof facts, "{\"version\":1,\"arch\":\"%s\"}", hosts[i]);
        bench_facts(&b, facts);
        const zs_source *source =
            zs_sources_add(&b.sources, ZS_STR("default.json"),
                           (zs_str){zs_scmp_embedded_text, zs_scmp_embedded_size});
        CHECK(zs_scmp_parse(&b.a, source, &profile, &b.diags));
        CHECK(zs_seccomp_rules(&b.a, profile, &b.diags));
        CHECK(zs_seccomp_judge(&b.a, profile, &b.diags));
        b.input.seccomp_default = profile;
        CHECK(bench_run(&b));
        CHECK_INT(b.diags.n, 0);
        CHECK(b.spec->linux_->seccomp->architectures.n > 0);
        zs_arena_release(&b.a);
    }
}

int main(void)
{
    return unit_main();
}
