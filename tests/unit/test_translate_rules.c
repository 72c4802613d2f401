/* The deployment's rules beyond its schema. */
#include "translate.h"

/* The rules' own answer for services given as JSON, and the first diagnostic of the code. */
static void expect_rule(const char *services, zs_code code, bool is_error, const char *part)
{
    bench b;
    bench_init(&b, services);
    bool ok = b.deployment != NULL && zs_deployment_rules(&b.a, b.deployment, &b.diags);
    const zs_diag *d = bench_find(&b, code);
    if (d == NULL || !bench_holds(d->message, part) || ok == is_error || !zs_span_is_set(d->at)) {
        unit_faults++;
        fprintf(stderr, "want %s with `%s`\n", zs_code_find(code).id, part);
        bench_show(&b);
    }
    zs_arena_release(&b.a);
}

static void expect_silence(const char *services)
{
    bench b;
    bench_init(&b, services);
    CHECK(zs_deployment_rules(&b.a, b.deployment, &b.diags));
    CHECK_INT(b.diags.n, 0);
    bench_show(&b);
    zs_arena_release(&b.a);
}

#define IMAGE "\"image\":{\"name\":\"nginx\"}"

TEST(dependencies)
{
    expect_rule("{\"a\":{" IMAGE ",\"depends\":[{\"service\":\"database\"}]}}",
                ZS_CODE_UNKNOWN_DEPENDENCY, true, "`database`");
    expect_silence("{\"a\":{" IMAGE
                   ",\"depends\":[{\"service\":\"a\"},{\"service\":\"b\"}]},\"b\":{" IMAGE "}}");
}

TEST(endpoint_names)
{
    expect_rule("{\"a\":{" IMAGE
                ",\"endpoints\":[{\"name\":\"h\",\"protocol\":\"http\",\"port\":1},"
                "{\"name\":\"h\",\"protocol\":\"tcp\",\"port\":2}]}}",
                ZS_CODE_DUPLICATE_ENDPOINT, true, "`h`");
    expect_silence(
        "{\"a\":{" IMAGE ",\"endpoints\":[{\"name\":\"h\",\"protocol\":\"http\",\"port\":1}]},"
        "\"b\":{" IMAGE ",\"endpoints\":[{\"name\":\"h\",\"protocol\":\"http\",\"port\":1}]}}");
}

TEST(schedules)
{
    expect_rule("{\"a\":{" IMAGE ",\"rtype\":\"cron\"}}", ZS_CODE_CRON_WITHOUT_SCHEDULE, true,
                "`a`");
    expect_rule("{\"a\":{" IMAGE ",\"schedule\":\"@daily\"}}", ZS_CODE_SCHEDULE_WITHOUT_CRON, true,
                "`a`");
    expect_rule("{\"a\":{" IMAGE ",\"rtype\":\"job\",\"schedule\":\"@daily\"}}",
                ZS_CODE_SCHEDULE_WITHOUT_CRON, true, "`a`");
    expect_silence("{\"a\":{" IMAGE ",\"rtype\":\"cron\",\"schedule\":\"@daily\"}}");
}

TEST(scales)
{
    expect_rule("{\"a\":{" IMAGE ",\"scale\":{\"mode\":\"adaptive\",\"min\":5,\"max\":2}}}",
                ZS_CODE_SCALE_RANGE, true, "5");
    expect_silence("{\"a\":{" IMAGE ",\"scale\":{\"mode\":\"adaptive\",\"min\":2,\"max\":2}},"
                   "\"b\":{" IMAGE ",\"scale\":{\"mode\":\"fixed\",\"replicas\":0}}}");
}

TEST(roles)
{
    expect_rule("{\"a\":{" IMAGE
                ",\"replica_groups\":[{\"role\":\"r\",\"count\":1},{\"role\":\"r\",\"count\":2}]}}",
                ZS_CODE_DUPLICATE_ROLE, false, "`r`");
    expect_rule("{\"a\":{" IMAGE ",\"endpoints\":[{\"name\":\"h\",\"protocol\":\"http\",\"port\":1,"
                "\"target_role\":\"x\"}]}}",
                ZS_CODE_UNKNOWN_TARGET_ROLE, false, "`x`");
}

#define WASM(type, more) "{\"a\":{" IMAGE ",\"service_type\":\"" type "\"" more "}}"

TEST(wasm_blocks)
{
    expect_rule(WASM("standard", ",\"wasm\":{}"), ZS_CODE_WASM_WITHOUT_WASM_TYPE, true, "wasm");
    expect_rule(WASM("job", ",\"wasm\":{}"), ZS_CODE_WASM_WITHOUT_WASM_TYPE, true, "wasm");
    expect_rule(WASM("wasm_plugin", ",\"wasm\":{\"min_instances\":11}"), ZS_CODE_WASM_INSTANCES,
                true, "11");
    expect_rule(
        WASM("wasm_http",
             ",\"wasm\":{},\"endpoints\":[{\"name\":\"t\",\"protocol\":\"tcp\",\"port\":1}]"),
        ZS_CODE_WASM_HTTP_ENDPOINT, true, "wasm_http");
    expect_silence(WASM("wasm_http", ",\"wasm\":{}"));
    expect_silence(WASM("wasm_http", ""));
}

TEST(wasm_capabilities)
{
    expect_rule(
        WASM("wasm_http", ",\"wasm\":{\"capabilities\":{\"metrics\":false,\"sockets\":true}}"),
        ZS_CODE_WASM_CAPABILITY, true, "`sockets`");
    expect_rule(WASM("wasm_http", ",\"wasm\":{\"capabilities\":{}}"), ZS_CODE_WASM_CAPABILITY, true,
                "`metrics`");
    expect_rule(WASM("wasm_transformer", ",\"wasm\":{\"capabilities\":{}}"),
                ZS_CODE_WASM_CAPABILITY, true, "`config`");
    expect_silence(WASM("wasm_plugin", ",\"wasm\":{\"capabilities\":{}}"));
    expect_silence(WASM("wasm_rate_limiter", ",\"wasm\":{\"capabilities\":{\"cli\":true}}"));
    expect_silence(WASM("wasm_router",
                        ",\"wasm\":{\"capabilities\":{\"metrics\":false,\"http_client\":true}}"));
    expect_silence(WASM(
        "wasm_authenticator",
        ",\"wasm\":{\"capabilities\":{\"metrics\":false,\"keyvalue\":false,\"secrets\":true}}"));
    expect_silence(WASM("wasm_middleware",
                        ",\"wasm\":{\"capabilities\":{\"metrics\":false,\"keyvalue\":false}}"));
}

TEST(all_faults_at_once_in_order)
{
    bench b;
    bench_init(&b, "{\"a\":{" IMAGE
                   ",\"rtype\":\"cron\",\"depends\":[{\"service\":\"x\"},{\"service\":\"y\"}]},"
                   "\"b\":{" IMAGE ",\"schedule\":\"@daily\"}}");
    CHECK(!zs_deployment_rules(&b.a, b.deployment, &b.diags));
    CHECK_INT(b.diags.n_errors, 4);
    zs_arena_release(&b.a);
}

int main(void)
{
    return unit_main();
}
