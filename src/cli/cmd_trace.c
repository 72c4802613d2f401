/* `zspecc trace`: where a value of config.json came from. */
#include <stdio.h>

#include "cli/cli.h"

#include "base/banned.h"

enum { SHOWN_BYTES_MAX = 100, OUTPUT_BYTES_MAX = 64 * 1000 * 1000 };

typedef struct trace {
    zs_session *session;
    zs_str wanted;
    unsigned n;
    zs_buf out;
} trace;

/* Is `pointer` the wanted one, or below it? */
static bool is_below(zs_str pointer, zs_str wanted)
{
    return zs_str_starts(pointer, wanted) &&
           (pointer.n == wanted.n || wanted.n == 0 || pointer.p[wanted.n] == '/');
}

/* A secret is a variable of its own rule; the lists and objects around it hold it too. */
static bool holds_secret(const trace *t, zs_str pointer, bool is_container, zs_origin origin)
{
    return zs_has_secret(t->session) && (is_container ? is_below(ZS_STR("/process/env"), pointer)
                                                      : origin.rule == ZS_RULE_ENV_SECRET);
}

/* The value on one line, as compact JSON. */
static zs_str value_text(trace *t, const zs_schema *schema, uint16_t type, const void *value)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &t->session->a, 1 << 20);
    zs_json_init(&w, &out, true);
    zs_encode(&w, schema, type, value);
    return out.failed ? ZS_STR("(too long to show)") : zs_buf_str(&out);
}

/* Prints one value with its origin: the place, the text of its line, the rule. */
static bool print_value(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                        const void *value, zs_origin origin)
{
    trace *t = context;
    uint8_t kind = schema->types[type].kind;
    bool is_container = kind == ZS_KIND_OBJECT || kind == ZS_KIND_LIST || kind == ZS_KIND_MAP;
    if (!is_below(pointer, t->wanted) || (is_container && pointer.n != t->wanted.n)) {
        return true;
    }
    const zs_source *source = zs_sources_find(&t->session->sources, origin.at);
    const zs_rule_info *rule = zs_rule_find(origin.rule);
    zs_str text = holds_secret(t, pointer, is_container, origin)
                      ? ZS_STR("<hidden>")
                      : value_text(t, schema, type, value);
    zs_buf_addf(&t->out, "%s%S = %S\n", t->n++ > 0 ? "\n" : "", pointer, text);
    if (source != NULL) {
        zs_position at = zs_position_of(&t->session->sources, origin.at);
        zs_str shown = at.text;
        while (shown.n > 0 && (*shown.p == ' ' || *shown.p == '\t')) {
            shown = zs_str_sub(shown, 1, shown.n);
        }
        zs_buf_addf(&t->out, "  from  %S:%u:%u     %S\n", source->name, at.line, at.column,
                    zs_str_sub(shown, 0, SHOWN_BYTES_MAX));
    } else {
        zs_buf_add(&t->out, ZS_STR("  from  a default\n"));
    }
    if (rule != NULL) {
        zs_buf_addf(&t->out, "  by    %s  %s\n", rule->id, rule->says);
    }
    return !t->out.failed;
}

/* Walks the configuration and fills t->out; CLI_OK, CLI_USAGE or CLI_SYSTEM. */
static int trace_pointer(trace *t)
{
    zs_arena *a = &t->session->a;
    zs_buf_init(&t->out, a, OUTPUT_BYTES_MAX);
    if (!zs_walk(a, &zs_oci_schema, zs_oci_schema.root, t->session->spec, print_value, t) ||
        t->out.failed || a->failed) {
        return cli_system("out of memory");
    }
    if (t->n == 0) {
        return cli_usage("config.json has no value at `%.*s`%s", (int)t->wanted.n, t->wanted.p,
                         zs_str_starts(t->wanted, ZS_STR("/"))
                             ? ""
                             : "; a pointer starts with `/`, as in `/process/args`");
    }
    return CLI_OK;
}

int cli_trace(const cli_line *line)
{
    cli_run run;
    zs_text config;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    trace t = {.session = run.session, .wanted = zs_str_of(line->operands[1])};
    bool ok = cli_load_inputs(&run, line->operands[0]) == CLI_OK &&
              zs_compile(run.session, cli_last(line, CLI_SERVICE, NULL), true, &config);
    status = ok ? trace_pointer(&t) : run.status;
    if (cli_settle(&run, status) == CLI_OK && ok) {
        run.status = fwrite(t.out.p, 1, t.out.n, stdout) == t.out.n
                         ? CLI_OK
                         : cli_system("standard output cannot be written");
    }
    status = run.status;
    cli_run_end(&run);
    return status;
}
