/* Fuzzes `trace --from` and the pages made of a compile. The input is a deployment, a NUL byte, and
 * the text behind `--from`. Laws: places and values are there, no value is named twice, what is
 * written as JSON reads as JSON, and every value's own pointer leads to it. */
#include <string.h>

#include "cli/trace.h"
#include "text/read.h"

#include "law.h"
#include "mutate.h"

enum { LINES_MAX = 24, ARGUMENT_MAX = 200 };

static const char host[] =
    "{\"version\":1,\"uid\":0,\"cgroup\":{\"version\":2,\"root_writable\":true}}";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static void judge_json(zs_arena *a, zs_str text)
{
    zs_diags diags;
    zs_tape tape;
    zs_source source = {.name = ZS_STR("t.json"), .bytes = text, .id = 1};
    zs_diags_init(&diags, a, NULL);
    fuzz_law(zs_read_json(a, &source, &tape, &diags) || a->failed);
}

static void judge_fate(zs_origins *o, const trace_line *line)
{
    trace_fate fate;
    zs_buf out;
    zs_json_writer w;
    zs_arena *a = &o->session->a;
    if (!trace_follow(o, line, &fate)) {
        fuzz_law(a->failed);
        return;
    }
    for (uint32_t i = 0; i < fate.n_values; i++) {
        fuzz_law(fate.values[i] < o->n_values && (i == 0 || fate.values[i] > fate.values[i - 1]));
    }
    for (uint32_t i = 0; i < fate.n_places; i++) {
        fuzz_law(fate.places[i] < line->document->n);
    }
    zs_buf_init(&out, a, FUZZ_TEXT_MAX);
    trace_print_fate(o, line, &fate, &out);
    fuzz_law(out.failed || out.n > 0);
    zs_buf_init(&out, a, FUZZ_TEXT_MAX);
    zs_json_init(&w, &out, true);
    if (trace_write_fate(o, line, &fate, &w) && !out.failed) {
        judge_json(a, zs_buf_str(&out));
    }
}

/* All of the first lines, then what was asked for. */
static void follow_lines(zs_origins *o, const char *asked)
{
    trace_line line;
    for (uint32_t number = 1; number <= LINES_MAX; number++) {
        char text[] = {(char)('0' + number / 10), (char)('0' + number % 10), '\0'};
        if (trace_parse_line(o, text, &line) != CLI_OK) {
            break;
        }
        fuzz_law(line.line == number && line.column == 0);
        judge_fate(o, &line);
    }
    if (trace_parse_line(o, asked, &line) == CLI_OK) {
        fuzz_law(line.document != NULL && line.line > 0);
        judge_fate(o, &line);
    }
}

static void find_values(zs_origins *o)
{
    zs_buf out;
    uint32_t value;
    zs_buf_init(&out, &o->session->a, FUZZ_TEXT_MAX);
    for (uint32_t i = 0; i < o->n_values; i++) {
        fuzz_law(trace_find(o, o->values[i].pointer, &value) == CLI_OK && value == i);
        trace_print_value(o, i, &out);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zs_memory memory = {.limit = FUZZ_MEMORY_MAX};
    zs_session *s = zs_session_new(&memory);
    char *copy = malloc(size + (size == 0));
    char asked[ARGUMENT_MAX + 1] = "";
    zs_origins o;
    zs_text config, page;
    fuzz_law(s != NULL && copy != NULL);
    memcpy(copy, data, size);
    zs_str all = {copy, size};
    zs_str text = zs_str_sub(all, 0, zs_str_find(all, '\0'));
    zs_str rest = zs_str_sub(all, text.n + 1, ARGUMENT_MAX);
    if (rest.n > 0) {
        memcpy(asked, rest.p, rest.n);
    }
    (void)zs_set_facts(s, "host.json", host, sizeof host - 1);
    bool ok = zs_add_deployment(s, "fuzzed.yaml", text.p != NULL ? text.p : "", text.n);
    zs_text name = ok && zs_service_count(s) > 0 ? zs_service_name(s, 0) : (zs_text){NULL, 0};
    char *service = calloc(1, name.size + 1);
    fuzz_law(service != NULL);
    memcpy(service, name.size > 0 ? name.bytes : "", name.size);
    ok = ok && name.size > 0 && zs_compile(s, service, true, &config);
    if (zs_origins_init(&o, s)) {
        if (ok) {
            follow_lines(&o, asked);
            find_values(&o);
        }
        if (size % 8 == 0) {
            fuzz_law(trace_make_report(&o, &page) || zs_out_of_memory(s));
        }
    }
    free(service);
    zs_session_free(s);
    free(copy);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
    static const zs_schema *const schemas[] = {&zs_svc_schema, NULL};
    return fuzz_mutate_parts(schemas, 2, data, size, max, seed);
}
