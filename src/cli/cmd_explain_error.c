/* `zspecc explain-error`: from what a runtime said to the line of the deployment. The bundle tells
 * what the runtime was given; where that came from is computed anew from SPEC, or read from
 * BUNDLE/zspecc-map.json, which `bundle --source-map` wrote there. */
#include <limits.h>
#include <stdio.h>

#include "cli/runtime_error.h"
#include "cli/trace.h"
#include "host/files.h"
#include "text/read.h"

#include "base/banned.h"

enum { OUTPUT_BYTES_MAX = 1000 * 1000, MESSAGE_BYTES_MAX = 64 * 1024, SHOWN_BYTES_MAX = 100 };
#define MAP_NAME "zspecc-map.json"

typedef struct explanation {
    cli_run *run;
    zs_origins origins; /* with has_spec */
    runtime_config config;
    const zs_event *map; /* NULL: none there */
    bool has_spec;
    zs_buf out;
    zs_json_writer w;
} explanation;

/* A file of the bundle as a source; *ret NULL when it is not there. False after saying why. */
static bool read_in_bundle(cli_run *run, const char *name, const zs_source **ret)
{
    char path[PATH_MAX], *bytes;
    const char *why, *bundle = cli_last(run->line, CLI_BUNDLE, ".");
    size_t size;
    int n = snprintf(path, sizeof path, "%s/%s", bundle, name);
    *ret = NULL;
    if (n < 0 || (size_t)n >= sizeof path) {
        run->status = cli_system("%s: the path is too long", bundle);
        return false;
    }
    zs_file_state state = zs_file_read(path, &bytes, &size, &why);
    if (state == ZS_FILE_MISSING && strcmp(name, MAP_NAME) == 0) {
        return true;
    }
    if (state != ZS_FILE_READ) {
        run->status = cli_system("%s: %s", path, why);
        return false;
    }
    if (!cli_keep(run, path, bytes, size)) {
        return false;
    }
    *ret = zs_session_source(run->session, path, bytes, size);
    return *ret != NULL;
}

/* Reads config.json, the map and, with SPEC, everything of a compile. CLI_OK or why not. */
static int load(explanation *e)
{
    cli_run *run = e->run;
    zs_session *s = run->session;
    const zs_source *config, *map = NULL;
    zs_tape tape, map_tape;
    zs_text compiled;
    e->has_spec = run->line->n_operands > 1;
    if (!read_in_bundle(run, "config.json", &config) ||
        (!e->has_spec && !read_in_bundle(run, MAP_NAME, &map))) {
        return run->status != CLI_OK ? run->status : cli_system("out of memory");
    }
    if (!zs_read_json(&s->a, config, &tape, &s->diags) ||
        (!e->has_spec && map != NULL && !zs_read_json(&s->a, map, &map_tape, &s->diags))) {
        return CLI_FAULTY;
    }
    zs_place *items;
    e->config.a = &s->a;
    if (!zs_places_of(&s->a, &tape, &items, &e->config.n)) {
        return CLI_FAULTY;
    }
    e->config.items = items;
    if (!e->has_spec) {
        e->map = map != NULL && map_tape.events[0].kind == ZS_EVENT_MAP ? map_tape.events : NULL;
        return CLI_OK;
    }
    if (cli_load_inputs(run, run->line->operands[1]) != CLI_OK ||
        !zs_compile(s, cli_last(run->line, CLI_SERVICE, NULL), true, &compiled)) {
        return run->status != CLI_OK ? run->status : CLI_FAULTY;
    }
    return zs_origins_init(&e->origins, s) ? CLI_OK : cli_system("out of memory");
}

/* ---- where a place came from ----------------------------------------------------------------- */
/* The pointer, or the nearest one above it that is known. */
static zs_str above(zs_str pointer)
{
    while (pointer.n > 0 && pointer.p[pointer.n - 1] != '/') {
        pointer.n--;
    }
    pointer.n -= pointer.n > 0;
    return pointer;
}

static uint32_t known_value(const explanation *e, zs_str pointer)
{
    uint32_t value = zs_origins_value(&e->origins, pointer);
    while (value == ZS_NO_INDEX && pointer.n > 0) {
        pointer = above(pointer);
        value = zs_origins_value(&e->origins, pointer);
    }
    return value;
}

static const zs_event *known_entry(const explanation *e, zs_str pointer)
{
    const zs_event *entry = e->map != NULL ? zs_event_find(e->map, pointer) : NULL;
    while (e->map != NULL && entry == NULL && pointer.n > 0) {
        pointer = above(pointer);
        entry = zs_event_find(e->map, pointer);
    }
    return entry != NULL && entry->kind == ZS_EVENT_MAP ? entry : NULL;
}

static zs_str member(const zs_event *entry, const char *key)
{
    const zs_event *value = zs_event_find(entry, zs_str_of(key));
    return value != NULL && value->kind == ZS_EVENT_SCALAR ? value->text : (zs_str){"", 0};
}

/* The value as JSON. Of a variable only the name: it may be a secret, and a bundle does not say. */
static zs_str value_of(explanation *e, const zs_place *place)
{
    zs_str text = runtime_leaf(place);
    zs_arena *a = &e->run->session->a;
    if (trace_is_below(place->pointer, ZS_STR("/process/env")) && text.n > 0) {
        return zs_format(a, "\"%S=...\"", zs_str_sub(text, 0, zs_str_find(text, '=')));
    }
    if (place->event->kind == ZS_EVENT_MAP || place->event->kind == ZS_EVENT_LIST) {
        return zs_format(a, place->event->kind == ZS_EVENT_MAP ? "{...}" : "[...]");
    }
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, OUTPUT_BYTES_MAX);
    zs_json_init(&w, &out, true);
    zs_json_event(&w, place->event);
    return zs_buf_str(&out);
}

/* Is the place what SPEC makes? Otherwise the bundle is of another time or was edited. */
static bool is_as_compiled(explanation *e, const zs_place *place)
{
    uint32_t value = zs_origins_value(&e->origins, place->pointer);
    if (value == ZS_NO_INDEX || e->origins.values[value].shape != ZS_SHAPE_LEAF) {
        return value != ZS_NO_INDEX;
    }
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &e->run->session->a, OUTPUT_BYTES_MAX);
    zs_json_init(&w, &out, true);
    zs_json_event(&w, place->event);
    return e->origins.values[value].is_hidden ||
           zs_str_eq(zs_buf_str(&out), e->origins.values[value].text);
}

/* ---- the answer as text ---------------------------------------------------------------------- */
/* The origin as far as it is known: from SPEC, from the map, or how to get to know it. */
static void print_origin(explanation *e, zs_str pointer)
{
    const zs_event *entry = known_entry(e, pointer);
    if (e->has_spec) {
        uint32_t value = known_value(e, pointer);
        if (value != ZS_NO_INDEX) {
            trace_print_origin(&e->origins, e->origins.values[value].origin, &e->out);
        }
    } else if (entry != NULL && member(entry, "file").n > 0) {
        zs_buf_addf(&e->out, "  from  %S:%S:%S  %S\n  by    %S  %S\n", member(entry, "file"),
                    member(entry, "line"), member(entry, "column"), member(entry, "path"),
                    member(entry, "rule"), member(entry, "says"));
    } else if (entry != NULL) {
        zs_buf_addf(&e->out, "  from  a default\n  by    %S  %S\n", member(entry, "rule"),
                    member(entry, "says"));
    } else {
        zs_buf_add(&e->out, ZS_STR("  from  unknown: give the deployment and its options, or write "
                                   "the bundle with `--source-map BUNDLE/" MAP_NAME "`\n"));
    }
}

/* One place with its value, and where it came from. */
static void print_hit(explanation *e, const zs_place *place)
{
    zs_str value = value_of(e, place), shown = zs_str_sub(value, 0, SHOWN_BYTES_MAX);
    zs_buf_addf(&e->out, "%S = %S%s\n", place->pointer, shown, shown.n < value.n ? "..." : "");
    if (e->has_spec && !is_as_compiled(e, place)) {
        zs_buf_add(&e->out,
                   ZS_STR("  note  the deployment makes another value here: the bundle was "
                          "made otherwise\n"));
    }
    print_origin(e, place->pointer);
}

/* What the message means, then every place it may speak of. */
static void print_answer(explanation *e, const runtime_answer *answer)
{
    if (answer->means != NULL) {
        zs_buf_addf(&e->out, "%s\n%s\n\n", answer->means, answer->remedy);
    } else {
        zs_buf_add(&e->out, ZS_STR("no error that is known; of config.json it names\n\n"));
    }
    for (uint32_t i = 0; i < answer->n; i++) {
        zs_buf_add(&e->out, i > 0 ? ZS_STR("\n") : ZS_STR(""));
        print_hit(e, &e->config.items[answer->hits[i]]);
    }
    if (answer->n_more > 0) {
        zs_buf_addf(&e->out, "\n... and %u more places\n", answer->n_more);
    }
    if (answer->n == 0) {
        zs_buf_addf(&e->out, "%S is not in config.json; around it\n", answer->missing);
        print_origin(e, answer->missing);
    }
}

/* ---- the answer as JSON ---------------------------------------------------------------------- */
/* The member `origin`, left out when it is unknown. */
static bool write_origin(explanation *e, zs_str pointer)
{
    const zs_event *entry = known_entry(e, pointer);
    uint32_t value = e->has_spec ? known_value(e, pointer) : ZS_NO_INDEX;
    if (value == ZS_NO_INDEX && entry == NULL) {
        return true;
    }
    zs_json_key(&e->w, ZS_STR("origin"));
    if (entry != NULL) {
        zs_json_event(&e->w, entry);
        return true;
    }
    return zs_origin_write(&e->origins, e->origins.values[value].origin, &e->w);
}

/* The same for programs: {known, means, remedy, values: [{pointer, origin, isAsCompiled}],
 * missing}. */
static bool write_answer(explanation *e, const runtime_answer *answer, bool is_known)
{
    bool ok = true;
    zs_json_begin_object(&e->w);
    zs_json_key(&e->w, ZS_STR("known"));
    zs_json_bool(&e->w, is_known);
    if (is_known) {
        zs_json_key(&e->w, ZS_STR("means"));
        zs_json_str(&e->w, zs_str_of(answer->means));
        zs_json_key(&e->w, ZS_STR("remedy"));
        zs_json_str(&e->w, zs_str_of(answer->remedy));
    }
    zs_json_key(&e->w, ZS_STR("values"));
    zs_json_begin_list(&e->w);
    for (uint32_t i = 0; i < answer->n && ok; i++) {
        const zs_place *place = &e->config.items[answer->hits[i]];
        zs_json_begin_object(&e->w);
        zs_json_key(&e->w, ZS_STR("pointer"));
        zs_json_str(&e->w, place->pointer);
        ok = write_origin(e, place->pointer);
        if (e->has_spec) {
            zs_json_key(&e->w, ZS_STR("isAsCompiled"));
            zs_json_bool(&e->w, is_as_compiled(e, place));
        }
        zs_json_end_object(&e->w);
    }
    zs_json_end_list(&e->w);
    if (answer->missing.n > 0 && answer->n == 0) {
        zs_json_key(&e->w, ZS_STR("missing"));
        zs_json_str(&e->w, answer->missing);
    }
    zs_json_end_object(&e->w);
    zs_buf_add_char(&e->out, '\n');
    return ok;
}

/* ---- the command ----------------------------------------------------------------------------- */
/* Finds and renders; CLI_OK, CLI_FAULTY when nothing of config.json fits, CLI_SYSTEM. */
static int explain(explanation *e, zs_str message)
{
    runtime_answer answer;
    zs_str clean = runtime_clean(&e->run->session->a, message);
    bool is_known = runtime_match(&e->config, clean, &answer);
    zs_buf_init(&e->out, &e->run->session->a, OUTPUT_BYTES_MAX);
    zs_json_init(&e->w, &e->out, false);
    if (!is_known && !runtime_guess(&e->config, clean, &answer)) {
        cli_usage("nothing of config.json fits this message: no error that is known, and no word "
                  "of it that stands there");
        return CLI_FAULTY;
    }
    bool ok = true;
    if (cli_has(e->run->line, CLI_JSON)) {
        ok = write_answer(e, &answer, is_known);
    } else {
        print_answer(e, &answer);
    }
    return ok && !e->out.failed && !e->run->session->a.failed ? CLI_OK
                                                              : cli_system("out of memory");
}

int cli_explain_error(const cli_line *line)
{
    cli_run run;
    size_t size = strlen(line->operands[0]);
    int status = cli_run_begin(&run, line);
    if (status != CLI_OK) {
        return status;
    }
    explanation e = {.run = &run};
    const char *message = line->operands[0];
    if (strcmp(message, "-") == 0) {
        message = cli_read(&run, "-", &size);
    }
    if (message != NULL && size > MESSAGE_BYTES_MAX) {
        run.status = cli_usage("the message has more than %d bytes", MESSAGE_BYTES_MAX);
    }
    status = run.status == CLI_OK ? load(&e) : run.status;
    status = status == CLI_OK ? explain(&e, (zs_str){message, size}) : status;
    status = cli_settle(&run, status);
    if (status == CLI_OK && fwrite(e.out.p, 1, e.out.n, stdout) != e.out.n) {
        status = cli_system("standard output cannot be written");
    }
    cli_run_end(&run);
    return status;
}
