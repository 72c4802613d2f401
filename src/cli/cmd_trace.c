/* `zspecc trace`: where values of config.json came from, what lines became, and the page that shows
 * both. `--format` is the form of diagnostics, `--json` that of the answer. */
#include <stdio.h>

#include "cli/trace.h"

#include "base/banned.h"

/* An answer is made as a whole, then written. */
typedef struct answer {
    zs_origins o;
    zs_buf out;
    zs_json_writer w;
    bool is_json;
    bool has_any; /* something was printed before */
} answer;

/* The value itself, then what is below it; lists and objects within only when they are empty. */
static int add_value(answer *t, zs_str pointer)
{
    uint32_t value;
    int status = trace_find(&t->o, pointer, &value);
    if (status != CLI_OK) {
        return status;
    }
    for (uint32_t i = value; i < t->o.values[value].end; i++) {
        const zs_value *v = &t->o.values[i];
        if (i != value && v->shape != ZS_SHAPE_LEAF && v->n > 0) {
            continue;
        }
        if (t->is_json) {
            if (!trace_write_value(&t->o, i, &t->w)) {
                return cli_system("out of memory");
            }
            continue;
        }
        zs_buf_add(&t->out, t->has_any ? ZS_STR("\n") : ZS_STR(""));
        trace_print_value(&t->o, i, &t->out);
        t->has_any = true;
    }
    return CLI_OK;
}

/* What one line of an input became. */
static int add_line(answer *t, const char *text)
{
    trace_line line;
    trace_fate fate;
    int status = trace_parse_line(&t->o, text, &line);
    if (status != CLI_OK) {
        return status;
    }
    bool ok = trace_follow(&t->o, &line, &fate);
    if (ok && t->is_json) {
        ok = trace_write_fate(&t->o, &line, &fate, &t->w);
    } else if (ok) {
        zs_buf_add(&t->out, t->has_any ? ZS_STR("\n") : ZS_STR(""));
        trace_print_fate(&t->o, &line, &fate, &t->out);
        t->has_any = true;
    }
    return ok ? CLI_OK : cli_system("out of memory");
}

/* Every pointer, then every line that was asked about; CLI_OK, CLI_USAGE or CLI_SYSTEM. */
static int make_answer(answer *t, const cli_line *line)
{
    int status = CLI_OK;
    zs_buf_init(&t->out, &t->o.session->a, ZS_RESULT_BYTES_MAX);
    zs_json_init(&t->w, &t->out, false);
    t->is_json = cli_has(line, CLI_JSON);
    if (t->is_json) {
        zs_json_begin_object(&t->w);
        zs_json_key(&t->w, ZS_STR("values"));
        zs_json_begin_list(&t->w);
    }
    for (int i = 1; i < line->n_operands && status == CLI_OK; i++) {
        status = add_value(t, zs_str_of(line->operands[i]));
    }
    if (t->is_json) {
        zs_json_end_list(&t->w);
        zs_json_key(&t->w, ZS_STR("lines"));
        zs_json_begin_list(&t->w);
    }
    for (int i = 0; i < line->n_given && status == CLI_OK; i++) {
        if (line->given[i].option == CLI_FROM) {
            status = add_line(t, line->given[i].value);
        }
    }
    if (t->is_json) {
        zs_json_end_list(&t->w);
        zs_json_end_object(&t->w);
        zs_buf_add_char(&t->out, '\n');
    }
    if (status == CLI_OK && !zs_session_result_fits(t->o.session, &t->out, "the answer") &&
        !t->o.session->a.failed) {
        return CLI_FAULTY;
    }
    bool failed = t->out.failed || t->o.session->a.failed;
    return status == CLI_OK && failed ? cli_no_memory(t->o.session) : status;
}

/* Compiles, answers and writes; the report also when the compile has errors. */
static int trace(cli_run *run, const cli_line *line)
{
    zs_text config, page = {NULL, 0};
    cli_side side = {{NULL, 0}, {NULL, 0}};
    answer t = {.is_json = false};
    bool ok = cli_load_inputs(run, line->operands[0]) == CLI_OK &&
              (run->status = cli_seal(run)) == CLI_OK &&
              zs_compile(run->session, cli_last(line, CLI_SERVICE, NULL), true, &config);
    int status = run->status;
    const char *html = cli_last(line, CLI_HTML, NULL);
    if (status == CLI_OK && !zs_out_of_memory(run->session) && (ok || html != NULL)) {
        bool is_made = zs_origins_init(&t.o, run->session);
        status = is_made ? CLI_OK : cli_system("out of memory");
        if (status == CLI_OK && html != NULL && !trace_make_report(&t.o, &page)) {
            status = cli_system("out of memory");
        }
        status = status == CLI_OK && ok ? make_answer(&t, line) : status;
        status = status == CLI_OK && ok ? cli_make_side(run, "-", &side) : status;
    }
    status = cli_settle(run, status);
    if (status <= CLI_FAULTY && page.size > 0 && cli_write(html, page, 0644) != CLI_OK) {
        return CLI_SYSTEM;
    }
    bool is_asked = line->n_operands > 1 || cli_has(line, CLI_FROM);
    if (status == CLI_OK && is_asked && fwrite(t.out.p, 1, t.out.n, stdout) != t.out.n) {
        return cli_system("standard output cannot be written");
    }
    return status == CLI_OK ? cli_write_side(run, &side) : status;
}

int cli_trace(const cli_line *line)
{
    cli_run run;
    if (line->n_operands == 1 && !cli_has(line, CLI_FROM) && !cli_has(line, CLI_HTML) &&
        !cli_has(line, CLI_SOURCE_MAP)) {
        return cli_usage("`trace` takes SPEC and a POINTER such as /process/args, or "
                         "`--from LINE`, `--html FILE` or `--source-map FILE`");
    }
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    status = trace(&run, line);
    status = run.status > status ? run.status : status;
    cli_run_end(&run);
    return status;
}
