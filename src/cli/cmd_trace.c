/* `zspecc trace`: where a value of config.json came from. */
#include <stdio.h>

#include "cli/cli.h"

typedef struct trace {
    zs_session *session;
    zs_str wanted;
    unsigned n;
} trace;

/* Is `pointer` the wanted one, or below it? */
static bool is_below(zs_str pointer, zs_str wanted) {
    return zs_str_starts(pointer, wanted)
           && (pointer.n == wanted.n || wanted.n == 0 || pointer.p[wanted.n] == '/');
}

/* The value on one line, as compact JSON. */
static zs_str value_text(trace *t, const zs_schema *schema, uint16_t type, const void *value) {
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &t->session->a, 1 << 20);
    zs_json_init(&w, &out, true);
    zs_encode(&w, schema, type, value);
    return out.failed ? ZS_STR("(too long to show)") : zs_buf_str(&out);
}

/* Prints one value with its origin: the place, the text of its line, the rule. */
static bool print_value(void *context, zs_str pointer, const zs_schema *schema, uint16_t type, const void *value,
                        zs_origin origin) {
    trace *t = context;
    uint8_t kind = schema->types[type].kind;
    bool is_container = kind == ZS_KIND_OBJECT || kind == ZS_KIND_LIST || kind == ZS_KIND_MAP;
    if (!is_below(pointer, t->wanted) || (is_container && pointer.n != t->wanted.n)) {
        return true;
    }
    const zs_source *source = zs_sources_find(&t->session->sources, origin.at);
    const zs_rule_info *rule = zs_rule_find(origin.rule);
    zs_str text = value_text(t, schema, type, value);
    printf("%s%.*s = %.*s\n", t->n++ > 0 ? "\n" : "", (int)pointer.n, pointer.p, (int)text.n, text.p);
    if (source != NULL) {
        zs_position at = zs_position_of(&t->session->sources, origin.at);
        zs_str shown = at.text;
        while (shown.n > 0 && (*shown.p == ' ' || *shown.p == '\t')) {
            shown = zs_str_sub(shown, 1, shown.n);
        }
        printf("  from  %.*s:%u:%u     %.*s\n", (int)source->name.n, source->name.p, at.line, at.column,
               shown.n > 100 ? 100 : (int)shown.n, shown.p);
    } else {
        printf("  from  a default\n");
    }
    if (rule != NULL) {
        printf("  by    %s  %s\n", rule->id, rule->says);
    }
    return true;
}

int cli_trace(const cli_line *line) {
    cli_run run;
    zs_text config;
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    bool ok = cli_load_inputs(&run, line->operands[0]) == CLI_OK
              && zs_compile(run.session, cli_last(line, CLI_SERVICE, NULL), true, &config);
    cli_report(&run);
    if (ok && run.status == CLI_OK) {
        trace t = {run.session, zs_str_of(line->operands[1]), 0};
        if (!zs_walk(&run.session->a, &zs_oci_schema, zs_oci_schema.root, run.session->spec, print_value, &t)) {
            run.status = cli_system("out of memory");
        } else if (t.n == 0) {
            run.status = cli_usage("config.json has no value at `%s`", line->operands[1]);
        }
    }
    status = run.status;
    cli_run_end(&run);
    return status;
}
