/* How a runtime links libzspec: a deployment in memory becomes a config.json in memory.
 *     cc embed.c $(pkg-config --cflags --libs zspec) -o embed && ./embed */
#include <stdio.h>
#include <string.h>
#include <zspec.h>

static const char deployment[] = "version: v1\n"
                                 "deployment: shop\n"
                                 "services:\n"
                                 "  web:\n"
                                 "    image: {name: nginx:1.27}\n"
                                 "    command: {entrypoint: [/usr/sbin/nginx]}\n"
                                 "    resources: {cpu: 0.5, memory: 64Mi}\n";
static const char facts[] =
    "{\"version\": 1, \"uid\": 0, \"gid\": 0,"
    " \"cgroup\": {\"version\": 2, \"parent\": \"\", \"root_writable\": true}}";

static void print_finding(void *context, const zs_finding *finding)
{
    FILE *out = context;
    fprintf(out, "%.*s:%u:%u: %s: %.*s\n", (int)finding->file.size, finding->file.bytes,
            finding->line, finding->column, finding->code, (int)finding->message.size,
            finding->message.bytes);
}

int main(void)
{
    zs_session *s = zs_session_new(NULL);
    zs_text config;
    bool ok = s != NULL && zs_add_deployment(s, "web.yaml", deployment, strlen(deployment)) &&
              zs_set_facts(s, "host.json", facts, strlen(facts)) && zs_set_hostname(s, "web-1") &&
              zs_compile(s, "web", false, &config);
    if (ok) {
        printf("%.*s\n", (int)config.size, config.bytes);
    } else if (s != NULL) {
        zs_each_diagnostic(s, print_finding, stderr);
    }
    zs_session_free(s);
    return ok ? 0 : 1;
}
