/* `zspecc check --fix`: makes the fixes that are certain, again and again until none is left, and
 * writes the files. A fixed file never has more errors than before: each step is checked, and taken
 * back when it made nothing better. Everything is made and reported before anything is written. */
#include <stdio.h>
#include <stdlib.h>

#include "bundle/write_file.h"
#include "cli/cli.h"
#include "diag/fix.h"

#include "base/banned.h"

enum {
    CHECKS_MAX = 2000, /* of one file: a text that needs more has nothing certain about it */
    TEXT_MAX = 128 * 1000 * 1000,
    DIFF_MAX = 512 * 1000 * 1000,
};

/* One state of a file: its text, checked. */
typedef struct state {
    zs_session *session; /* NULL: there is none */
    char *made;          /* malloced, NULL: the text of the file itself */
    zs_str text;
    int stage;         /* how far reading came: 0 the text, 1 its shape, 2 all of it */
    uint32_t n_errors; /* in that stage */
} state;

/* A file between reading and writing. */
typedef struct work {
    cli_run *run;
    const char *path, *kind;
    zs_str before;
    state now;
    uint32_t n_made; /* fixes */
    unsigned n_checks;
} work;

static void release(state *s)
{
    zs_session_free(s->session);
    free(s->made);
    *s = (state){0};
}

/* How far the reading of a document came: what is beyond its first fault is not known. */
static int stage_of(const zs_diags *diags)
{
    int stage = 2;
    for (uint32_t i = 0; i < diags->n; i++) {
        const char *id = zs_code_find(diags->items[i]->code).id;
        bool is_early = diags->items[i]->severity == ZS_SEVERITY_ERROR && strlen(id) == 6 &&
                        memcmp(id, "ZS0", 3) == 0;
        int of = is_early && id[3] == '1' ? 0 : is_early && (id[3] == '2' || id[3] == '3') ? 1 : 2;
        stage = of < stage ? of : stage;
    }
    return stage;
}

/* Checks a text with the levels of this run. False without memory. */
static bool judge(work *w, zs_str text, char *made, state *ret)
{
    *ret = (state){.session = zs_session_new(NULL), .made = made, .text = text};
    if (ret->session == NULL) {
        release(ret);
        return false;
    }
    ret->session->levels = w->run->session->levels;
    cli_check_text(ret->session, w->path, w->kind, text.p, text.n);
    ret->stage = stage_of(&ret->session->diags);
    ret->n_errors = ret->session->diags.n_errors;
    w->n_checks++;
    if (zs_out_of_memory(ret->session)) {
        release(ret);
        return false;
    }
    return true;
}

/* How often the same is said. */
static uint32_t count_same(const state *s, const zs_diag *d)
{
    const zs_diags *diags = &s->session->diags;
    uint32_t n = 0;
    for (uint32_t i = 0; i < diags->n; i++) {
        n += diags->items[i]->code == d->code && zs_str_eq(diags->items[i]->message, d->message);
    }
    return n;
}

/* More could be read, or there are fewer errors, or as many without those that were to be mended:
 * what stood behind them may be faulty too. */
static bool is_better(const state *now, const state *next, const zs_diag *const *fixes, uint32_t n)
{
    if (next->stage != now->stage || next->n_errors != now->n_errors) {
        return next->stage != now->stage ? next->stage > now->stage
                                         : next->n_errors < now->n_errors;
    }
    bool is_gone = true;
    for (uint32_t i = 0; i < n && is_gone; i++) {
        is_gone = count_same(next, fixes[i]) < count_same(now, fixes[i]);
    }
    return is_gone;
}

/* Makes these fixes; *ret_is_taken says whether that was better. False without memory. */
static bool try_fixes(work *w, const zs_source *source, const zs_diag *const *fixes, uint32_t n,
                      bool *ret_is_taken)
{
    zs_buf out;
    state next;
    *ret_is_taken = false;
    zs_buf_init(&out, &w->now.session->a, TEXT_MAX);
    zs_fixes_write(&out, source, fixes, n);
    char *made = out.failed ? NULL : malloc(out.n + 1);
    if (made == NULL) {
        return false;
    }
    memcpy(made, out.n > 0 ? out.p : "", out.n);
    if (!judge(w, (zs_str){made, out.n}, made, &next)) {
        return false;
    }
    if (is_better(&w->now, &next, fixes, n)) {
        release(&w->now);
        w->now = next;
        w->n_made += n;
        *ret_is_taken = true;
    } else {
        release(&next);
    }
    return true;
}

/* All fixes that go together, else the first one that helps by itself. False without memory. */
static bool take_step(work *w, bool *ret_is_taken)
{
    zs_session *session = w->now.session;
    uint32_t n;
    *ret_is_taken = false;
    if (session->sources.n == 0) {
        return true;
    }
    const zs_source *source = session->sources.items[0];
    const zs_diag **fixes = zs_fixes_pick(&session->a, &session->diags, source, &n);
    if (fixes == NULL) {
        return false;
    }
    bool ok = n == 0 || try_fixes(w, source, fixes, n, ret_is_taken);
    for (uint32_t i = 0; ok && n > 1 && i < n && !*ret_is_taken && w->n_checks < CHECKS_MAX; i++) {
        ok = try_fixes(w, source, &fixes[i], 1, ret_is_taken);
    }
    return ok;
}

/* Fixes one file in memory and checks the result in the run's session, to be reported. */
static void fix_text(work *w)
{
    bool is_taken = true;
    bool ok = judge(w, w->before, NULL, &w->now);
    while (ok && is_taken && w->n_checks < CHECKS_MAX) {
        ok = take_step(w, &is_taken);
    }
    if (!ok) {
        w->run->status = cli_system("out of memory");
        return;
    }
    cli_check_text(w->run->session, w->path, w->kind, w->now.text.p, w->now.text.n);
}

/* Appends what was changed. False without memory. */
static bool add_diff(zs_buf *out, work *w)
{
    state old;
    if (w->now.made == NULL) {
        return true;
    }
    if (!judge(w, w->before, NULL, &old)) {
        return false;
    }
    zs_diff_side before = {old.text, &old.session->diags, 1};
    zs_diff_side after = {w->now.text, &w->now.session->diags, 1};
    zs_diff_write(out, zs_str_of(w->path), &before, &after);
    release(&old);
    return !out->failed;
}

/* Prints all diffs at once, or nothing. */
static int print_diffs(work *files, int n)
{
    zs_arena a;
    zs_buf out;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, DIFF_MAX);
    bool ok = true;
    for (int i = 0; i < n && ok; i++) {
        ok = add_diff(&out, &files[i]);
    }
    int status = ok ? CLI_OK : cli_system("out of memory");
    if (ok && out.n > 0 && (fwrite(out.p, 1, out.n, stdout) != out.n || fflush(stdout) != 0)) {
        status = cli_system("standard output cannot be written");
    }
    zs_arena_release(&a);
    return status;
}

/* Writes the files that were changed; one that cannot be written does not keep the others from
 * it. */
static int write_files(const cli_line *line, const work *files, int n)
{
    int status = CLI_OK;
    bool is_text = strcmp(cli_last(line, CLI_FORMAT, "text"), "text") == 0;
    for (int i = 0; i < n; i++) {
        const work *w = &files[i];
        const char *why;
        if (w->now.made == NULL) {
            continue;
        }
        if (!zs_replace_file(w->path, w->before.p, w->before.n, w->now.text.p, w->now.text.n,
                             &why)) {
            status = cli_system("%s: %s; it is as it was", w->path, why);
        } else if (is_text) {
            fprintf(stderr, "zspecc: %s: %u fix%s made\n", w->path, (unsigned)w->n_made,
                    w->n_made == 1 ? "" : "es");
        }
    }
    return status;
}

int cli_judge_fix(const cli_line *line)
{
    if (!cli_has(line, CLI_FIX)) {
        return cli_has(line, CLI_DRY_RUN) ? cli_usage("`--dry-run` needs `--fix`") : CLI_OK;
    }
    for (int i = 0; i < line->n_operands; i++) {
        if (strcmp(line->operands[i], "-") == 0) {
            return cli_usage("`--fix` changes files, and `-` is standard input: name the file");
        }
        for (int k = 0; k < i; k++) {
            if (strcmp(line->operands[i], line->operands[k]) == 0) {
                return cli_usage("`%s` is named twice", line->operands[i]);
            }
        }
    }
    return CLI_OK;
}

int cli_fix(cli_run *run, const char *kind_name)
{
    int n = run->line->n_operands;
    work *files = calloc((size_t)n, sizeof *files);
    if (files == NULL) {
        return cli_system("out of memory");
    }
    for (int i = 0; i < n && run->status != CLI_SYSTEM; i++) {
        size_t size;
        const char *path = run->line->operands[i], *bytes = cli_read(run, path, &size);
        files[i] = (work){.run = run, .path = path, .kind = kind_name};
        if (bytes != NULL) {
            files[i].before = (zs_str){bytes, size};
            fix_text(&files[i]);
        }
    }
    cli_report(run);
    int status = run->status;
    if (status != CLI_SYSTEM) {
        int written = cli_has(run->line, CLI_DRY_RUN) ? print_diffs(files, n)
                                                      : write_files(run->line, files, n);
        status = written > status ? written : status;
    }
    /* What is reported points into the texts that were made. */
    for (int i = 0; i < n; i++) {
        release(&files[i].now);
    }
    free(files);
    return status;
}
