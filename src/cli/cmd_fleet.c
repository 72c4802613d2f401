/* `zspecc check` with the facts of many hosts: on which hosts does it run, and why not on the
 * others? Every service is compiled for every host; what is wrong is told once, not once a host. */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/fleet.h"
#include "cli/voice.h"
#include "diag/print.h"
#include "text/json_write.h"

#include "base/banned.h"

enum { ANSWER_BYTES_MAX = ZS_RESULT_BYTES_MAX };

/* One cause, with the hosts it concerns. */
typedef struct reason {
    zs_str key, code, text; /* text: the finding of the first host, in the form asked for */
    uint32_t *hosts;        /* numbers, rising */
    uint32_t n, capacity;
} reason;

typedef struct fleet {
    cli_run run; /* the deployment and all that hosts share */
    zs_arena a;  /* reasons and the answer */
    char **paths;
    reason *reasons;
    uint32_t n_hosts, n_failed, n_reasons, capacity;
    bool is_json;
} fleet;

/* ---- the hosts ------------------------------------------------------------------------------- */
static int compare_paths(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    return strcmp(*a, *b);
}

/* The files of every --facts, patterns expanded, each once, in the order of their names. */
static int find_hosts(const cli_line *line, glob_t *found, uint32_t *ret_n)
{
    int flags = 0;
    for (int i = 0; i < line->n_given; i++) {
        const char *pattern = line->given[i].value;
        if (line->given[i].option != CLI_FACTS) {
            continue;
        }
        bool is_pattern = strpbrk(pattern, "*?[") != NULL;
        int how =
            glob(pattern, flags | (is_pattern ? 0 : GLOB_NOCHECK | GLOB_NOESCAPE), NULL, found);
        if (how == GLOB_NOMATCH) {
            return cli_system("%s: no file matches", pattern);
        }
        if (how != 0) {
            return how == GLOB_NOSPACE ? cli_system("out of memory")
                                       : cli_system("%s: cannot be searched", pattern);
        }
        flags = GLOB_APPEND;
    }
    size_t n = 0;
    qsort(found->gl_pathv, found->gl_pathc, sizeof *found->gl_pathv, compare_paths);
    for (size_t i = 0; i < found->gl_pathc; i++) {
        char *path = found->gl_pathv[i];
        if (n == 0 || strcmp(found->gl_pathv[n - 1], path) != 0) {
            found->gl_pathv[i] = found->gl_pathv[n]; /* all stay in the list, to be freed */
            found->gl_pathv[n++] = path;
        }
    }
    *ret_n = (uint32_t)n;
    return CLI_OK;
}

/* ---- the reasons ----------------------------------------------------------------------------- */
/* The same code at the same place of what the hosts share is the same cause; of a host's own files
 * the message tells. */
static zs_str key_of(const fleet *f, zs_arena *a, const zs_diag *d)
{
    const char *id = zs_code_find(d->code).id;
    bool is_shared = d->at.source != 0 && d->at.source <= f->run.session->sources.n;
    return is_shared ? zs_format(a, "%s %u %u %u", id, (unsigned)d->at.source, d->at.begin,
                                 (unsigned)d->at.length)
                     : zs_format(a, "%s %S", id, d->message);
}

/* One finding alone, in the form asked for; in the memory of the fleet. */
static zs_str print_one(fleet *f, const zs_session *s, zs_diag *d)
{
    zs_diags one = s->diags;
    zs_buf out;
    one.items = &d;
    one.n = 1;
    one.n_dropped = 0;
    zs_buf_init(&out, &f->a, ANSWER_BYTES_MAX);
    if (f->is_json) {
        zs_print_json(&out, &one, &s->sources);
    } else {
        zs_print_text(&out, &one, &s->sources,
                      &(zs_print_options){.has_color = cli_wants_color(f->run.line)});
    }
    f->a.failed |= out.failed;
    return out.failed ? (zs_str){"", 0} : zs_buf_str(&out);
}

/* Notes an error of a host; false without memory. */
static bool add_reason(fleet *f, const zs_session *s, zs_diag *d, uint32_t host)
{
    zs_str key = key_of(f, &f->a, d);
    uint32_t i = 0;
    while (i < f->n_reasons && !zs_str_eq(f->reasons[i].key, key)) {
        i++;
    }
    void *items = f->reasons;
    if (f->a.failed || (i == f->n_reasons && !zs_arena_grow(&f->a, &items, &f->capacity, i, i + 1,
                                                            sizeof *f->reasons))) {
        return false;
    }
    f->reasons = items;
    reason *r = &f->reasons[i];
    if (i == f->n_reasons) {
        *r = (reason){.key = key, .code = zs_str_of(zs_code_find(d->code).id)};
        r->text = print_one(f, s, d);
        f->n_reasons++;
    }
    if (r->n > 0 && r->hosts[r->n - 1] == host) {
        return true;
    }
    items = r->hosts;
    if (!zs_arena_grow(&f->a, &items, &r->capacity, r->n, r->n + 1, sizeof *r->hosts)) {
        return false;
    }
    r->hosts = items;
    r->hosts[r->n++] = host;
    return true;
}

/* The errors of a session, each a reason. False without memory. */
static bool take_errors(fleet *f, const zs_session *s, uint32_t host)
{
    bool ok = !s->a.failed;
    for (uint32_t i = 0; ok && i < s->diags.n; i++) {
        ok = s->diags.items[i]->severity != ZS_SEVERITY_ERROR ||
             add_reason(f, s, s->diags.items[i], host);
    }
    return ok;
}

/* ---- one host -------------------------------------------------------------------------------- */
/* One service on a host whose facts are known. */
static int ask_service(fleet *f, cli_run *on_host, size_t number, uint32_t host, bool *ret_runs)
{
    const char *name = cli_last(f->run.line, CLI_SERVICE, NULL);
    cli_run run = {.line = f->run.line, .spec = f->run.spec};
    zs_text config;
    run.session = zs_session_branch(on_host->session, NULL);
    if (run.session == NULL) {
        return cli_system("out of memory");
    }
    cli_set_secret_provider(&run, NULL);
    bool ok = name != NULL ? zs_compile(run.session, name, true, &config)
                           : zs_compile_at(run.session, number, true, &config);
    *ret_runs = *ret_runs && ok;
    int status = take_errors(f, run.session, host) ? run.status : cli_system("out of memory");
    cli_run_end(&run);
    return status;
}

/* Every service on one host. CLI_OK, whether they run there or not, or CLI_SYSTEM. */
static int ask_host(fleet *f, uint32_t host)
{
    cli_run run = {.line = f->run.line, .spec = f->run.spec};
    size_t size, n = cli_has(run.line, CLI_SERVICE) ? 1 : zs_service_count(f->run.session);
    run.session = zs_session_branch(f->run.session, NULL);
    if (run.session == NULL) {
        return cli_system("out of memory");
    }
    const char *bytes = cli_read(&run, f->paths[host], &size);
    bool runs = bytes != NULL && zs_set_facts(run.session, f->paths[host], bytes, size);
    int status = run.status;
    if (status == CLI_OK && !take_errors(f, run.session, host)) {
        status = cli_system("out of memory");
    }
    for (size_t i = 0; runs && status == CLI_OK && i < n; i++) {
        int asked = ask_service(f, &run, i, host, &runs);
        status = asked > status ? asked : status;
    }
    f->n_failed += !runs;
    cli_run_end(&run);
    return status;
}

/* ---- the answer ------------------------------------------------------------------------------ */
static int compare_reasons(const void *left, const void *right)
{
    const reason *a = left, *b = right;
    if (a->n != b->n) {
        return a->n > b->n ? -1 : 1;
    }
    return zs_str_cmp(a->key, b->key);
}

static void answer_text(const fleet *f, zs_buf *out)
{
    zs_buf_addf(out, "%s: runs on %u of %u host%s\n", f->run.spec, f->n_hosts - f->n_failed,
                f->n_hosts, f->n_hosts == 1 ? "" : "s");
    for (uint32_t i = 0; i < f->n_reasons; i++) {
        const reason *r = &f->reasons[i];
        zs_buf_addf(out, "\n%u host%s, such as %s:\n%S", r->n, r->n == 1 ? "" : "s",
                    f->paths[r->hosts[0]], r->text);
    }
}

/* One line: {"spec", "hosts", "runs", "reasons": [{"code", "hosts", "files", "finding"}]}. */
static void answer_json(const fleet *f, zs_buf *out)
{
    zs_json_writer w;
    zs_json_init(&w, out, true);
    zs_json_begin_object(&w);
    zs_json_key(&w, ZS_STR("spec"));
    zs_json_str(&w, zs_str_of(f->run.spec));
    zs_json_key(&w, ZS_STR("hosts"));
    zs_json_u64(&w, f->n_hosts);
    zs_json_key(&w, ZS_STR("runs"));
    zs_json_u64(&w, f->n_hosts - f->n_failed);
    zs_json_key(&w, ZS_STR("reasons"));
    zs_json_begin_list(&w);
    for (uint32_t i = 0; i < f->n_reasons; i++) {
        const reason *r = &f->reasons[i];
        zs_json_begin_object(&w);
        zs_json_key(&w, ZS_STR("code"));
        zs_json_str(&w, r->code);
        zs_json_key(&w, ZS_STR("hosts"));
        zs_json_u64(&w, r->n);
        zs_json_key(&w, ZS_STR("files"));
        zs_json_begin_list(&w);
        for (uint32_t k = 0; k < r->n; k++) {
            zs_json_str(&w, zs_str_of(f->paths[r->hosts[k]]));
        }
        zs_json_end_list(&w);
        zs_json_key(&w, ZS_STR("finding"));
        zs_json_null(&w);
        out->n -= strlen("null"); /* the finding is JSON already, with a newline */
        zs_buf_add(out, zs_str_sub(r->text, 0, r->text.n - 1));
        zs_json_end_object(&w);
    }
    zs_json_end_list(&w);
    zs_json_end_object(&w);
    zs_buf_add_char(out, '\n');
}

/* Asks every host, then answers. */
static int ask_fleet(fleet *f)
{
    int status = CLI_OK;
    zs_buf out;
    for (uint32_t i = 0; i < f->n_hosts && status == CLI_OK; i++) {
        status = ask_host(f, i);
    }
    if (status != CLI_OK) {
        return status;
    }
    if (f->n_reasons > 1) {
        qsort(f->reasons, f->n_reasons, sizeof *f->reasons, compare_reasons);
    }
    zs_buf_init(&out, &f->a, ANSWER_BYTES_MAX);
    (f->is_json ? answer_json : answer_text)(f, &out);
    if (out.failed || f->a.failed) {
        return cli_system("out of memory");
    }
    if (!cli_answer(out.p, out.n)) {
        return cli_system("standard output cannot be written");
    }
    return f->n_failed > 0 ? CLI_FAULTY : CLI_OK;
}

/* ---- several deployments --------------------------------------------------------------------- */
struct cli_fleets {
    glob_t hosts;
    fleet *items; /* one for each operand */
    size_t n;
};

/* Reads all that the hosts of a deployment share. What is wrong with it is told later. */
static int load_spec(fleet *f, const cli_line *line, const char *path, zs_text spec)
{
    int status = cli_run_again(&f->run, line);
    if (status != CLI_OK) {
        return status;
    }
    f->is_json = strcmp(cli_last(line, CLI_FORMAT, "text"), "json") == 0;
    f->run.spec = path;
    if (zs_add_deployment(f->run.session, path, spec.bytes, spec.size)) {
        status = cli_load_shared(&f->run);
        if (status == CLI_OK && !cli_load_seccomp_files(&f->run)) {
            status = f->run.status > CLI_FAULTY ? f->run.status : cli_no_memory(f->run.session);
        }
    }
    return zs_out_of_memory(f->run.session) && status != CLI_SYSTEM ? cli_no_memory(f->run.session)
           : status == CLI_FAULTY                                   ? CLI_OK
                                                                    : status;
}

int cli_fleets_load(const cli_line *line, const zs_text *specs, cli_fleets **ret)
{
    uint32_t n = 0;
    cli_fleets *all = calloc(1, sizeof *all);
    *ret = all;
    if (all == NULL) {
        return cli_system("out of memory");
    }
    int status = find_hosts(line, &all->hosts, &n);
    all->items = status == CLI_OK ? calloc((size_t)line->n_operands, sizeof *all->items) : NULL;
    if (status == CLI_OK && all->items == NULL) {
        status = cli_system("out of memory");
    }
    for (int i = 0; status == CLI_OK && i < line->n_operands; i++) {
        fleet *f = &all->items[all->n++];
        f->paths = all->hosts.gl_pathv;
        f->n_hosts = n;
        zs_arena_init(&f->a, NULL, ZS_MEMORY_BYTES_MAX);
        status = load_spec(f, line, line->operands[i], specs[i]);
    }
    return status;
}

const char *const *cli_fleets_paths(const cli_fleets *fleets)
{
    return (const char *const *)fleets->hosts.gl_pathv;
}

/* What is wrong with a deployment whatever the host has been said before; the rest of what hosts
 * share is said here. */
int cli_fleets_ask(cli_fleets *fleets)
{
    int status = CLI_OK;
    for (size_t i = 0; i < fleets->n && status < CLI_SYSTEM; i++) {
        fleet *f = &fleets->items[i];
        int one;
        if (zs_error_count(f->run.session) > 0) {
            one = cli_settle(&f->run, CLI_FAULTY);
        } else if (!zs_session_share(f->run.session)) {
            one = cli_no_memory(f->run.session);
        } else {
            one = ask_fleet(f);
        }
        status = one > status ? one : status;
    }
    return status;
}

void cli_fleets_release(cli_fleets *fleets)
{
    for (size_t i = 0; fleets != NULL && i < fleets->n; i++) {
        zs_arena_release(&fleets->items[i].a);
        cli_run_end(&fleets->items[i].run);
    }
    if (fleets != NULL) {
        globfree(&fleets->hosts);
        free(fleets->items);
    }
    free(fleets);
}
