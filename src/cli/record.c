/* What a run read and wrote, as make rules, as a list, as digests. */
#include "cli/record.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/sha256.h"
#include "text/json_write.h"

#include "base/banned.h"

enum { TEXT_BYTES_MAX = 1 << 30 };

bool cli_record_wanted(const cli_line *line)
{
    return cli_has(line, CLI_DEPFILE) || cli_has(line, CLI_LIST_INPUTS) ||
           cli_has(line, CLI_DIGESTS);
}

void cli_record_init(cli_record *record, const cli_line *line)
{
    *record = (cli_record){.has_digests = cli_has(line, CLI_DIGESTS)};
    pthread_mutex_init(&record->lock, NULL);
    zs_arena_init(&record->a, NULL, 0);
    zs_buf_init(&record->rules, &record->a, TEXT_BYTES_MAX);
    zs_buf_init(&record->list, &record->a, TEXT_BYTES_MAX);
    zs_buf_init(&record->digests, &record->a, TEXT_BYTES_MAX);
}

void cli_record_release(cli_record *record)
{
    for (size_t i = 0; i < record->n; i++) {
        free(record->entries[i].path);
    }
    free(record->entries);
    zs_arena_release(&record->a);
}

/* Appends with the lock held; false without memory. */
static bool append(cli_record *record, const cli_entry *entry)
{
    if (record->n == record->capacity) {
        size_t capacity = record->capacity > 0 ? record->capacity * 2 : 16;
        cli_entry *grown = realloc(record->entries, capacity * sizeof *grown);
        if (grown == NULL) {
            return false;
        }
        record->entries = grown;
        record->capacity = capacity;
    }
    record->entries[record->n++] = *entry;
    return true;
}

void cli_record_add(cli_record *record, uint32_t group, bool is_output, const char *path,
                    const char *bytes, size_t size)
{
    if (record == NULL) {
        return;
    }
    bool is_line = is_output && strcmp(path, "-") == 0; /* cli_write ends it */
    cli_entry entry = {strdup(path), size + is_line, group, is_output, {0}};
    if (record->has_digests) {
        zs_sha256 h;
        zs_sha256_begin(&h);
        zs_sha256_add(&h, bytes, size);
        zs_sha256_add(&h, "\n", is_line ? 1 : 0);
        zs_sha256_end(&h, entry.sha256);
    }
    pthread_mutex_lock(&record->lock);
    if (entry.path == NULL || !append(record, &entry)) {
        record->failed = true;
        free(entry.path);
    }
    pthread_mutex_unlock(&record->lock);
}

/* By group, inputs first, by path. */
static int compare_in_groups(const void *left, const void *right)
{
    const cli_entry *a = left, *b = right;
    if (a->group != b->group) {
        return a->group < b->group ? -1 : 1;
    }
    return a->is_output != b->is_output ? a->is_output - b->is_output : strcmp(a->path, b->path);
}

static int compare_paths(const void *left, const void *right)
{
    const cli_entry *a = left, *b = right;
    return a->is_output != b->is_output ? a->is_output - b->is_output : strcmp(a->path, b->path);
}

static bool is_repeated(const cli_record *record, size_t i)
{
    const cli_entry *entries = record->entries;
    return i > 0 && entries[i].is_output == entries[i - 1].is_output &&
           strcmp(entries[i].path, entries[i - 1].path) == 0;
}

void cli_add_make_path(zs_buf *out, const char *path)
{
    for (const char *p = path; *p != '\0'; p++) {
        if (*p == ' ' || *p == '#' || *p == '\\') {
            zs_buf_add_char(out, '\\');
        } else if (*p == '$') {
            zs_buf_add_char(out, '$');
        }
        zs_buf_add_char(out, *p);
    }
}

/* The inputs of entries begin .. end - 1, a line each; standard input is no file. */
static void add_make_inputs(zs_buf *out, const cli_record *record, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++) {
        const cli_entry *entry = &record->entries[i];
        if (!entry->is_output && strcmp(entry->path, "-") != 0 &&
            !(i > begin && is_repeated(record, i))) {
            zs_buf_add(out, ZS_STR(" \\\n  "));
            cli_add_make_path(out, entry->path);
        }
    }
}

/* A rule a group that made something: all it made depends on all it read, and on what is shared. */
static void add_rules(zs_buf *out, cli_record *record)
{
    size_t shared = 0, end;
    qsort(record->entries, record->n, sizeof *record->entries, compare_in_groups);
    while (shared < record->n && record->entries[shared].group == CLI_SHARED) {
        shared++;
    }
    for (size_t begin = shared; begin < record->n; begin = end) {
        bool has_target = false;
        for (end = begin;
             end < record->n && record->entries[end].group == record->entries[begin].group; end++) {
            if (record->entries[end].is_output) {
                zs_buf_add(out, has_target ? ZS_STR(" ") : ZS_STR(""));
                cli_add_make_path(out, record->entries[end].path);
                has_target = true;
            }
        }
        if (has_target) {
            zs_buf_add_char(out, ':');
            add_make_inputs(out, record, begin, end);
            add_make_inputs(out, record, 0, shared);
            zs_buf_add_char(out, '\n');
        }
    }
}

/* Paths, one a line, or as a JSON list. */
static void add_list(zs_buf *out, const cli_record *record, bool is_json)
{
    zs_json_writer w;
    zs_json_init(&w, out, false);
    if (is_json) {
        zs_json_begin_list(&w);
    }
    for (size_t i = 0, n = 0; i < record->n; i++) {
        const cli_entry *entry = &record->entries[i];
        if (entry->is_output || is_repeated(record, i)) {
            continue;
        }
        if (is_json) {
            zs_json_str(&w, zs_str_of(entry->path));
        } else {
            zs_buf_add(out, n++ > 0 ? ZS_STR("\n") : ZS_STR(""));
            zs_buf_add(out, zs_str_of(entry->path));
        }
    }
    if (is_json) {
        zs_json_end_list(&w);
    }
}

/* {"zspecc": version, "inputs": [{"path", "bytes", "sha256"}], "outputs": [...]} */
static void add_digests(zs_buf *out, const cli_record *record)
{
    zs_json_writer w;
    zs_json_init(&w, out, false);
    zs_json_begin_object(&w);
    zs_json_key(&w, ZS_STR("zspecc"));
    zs_json_str(&w, ZS_STR(ZSPEC_VERSION));
    for (int is_output = 0; is_output < 2; is_output++) {
        zs_json_key(&w, is_output ? ZS_STR("outputs") : ZS_STR("inputs"));
        zs_json_begin_list(&w);
        for (size_t i = 0; i < record->n; i++) {
            const cli_entry *entry = &record->entries[i];
            if (entry->is_output == (is_output == 1) && !is_repeated(record, i)) {
                zs_json_begin_object(&w);
                zs_json_key(&w, ZS_STR("path"));
                zs_json_str(&w, zs_str_of(entry->path));
                zs_json_key(&w, ZS_STR("bytes"));
                zs_json_u64(&w, entry->size);
                zs_json_key(&w, ZS_STR("sha256"));
                zs_json_str(&w, (zs_str){entry->sha256, sizeof entry->sha256});
                zs_json_end_object(&w);
            }
        }
        zs_json_end_list(&w);
    }
    zs_json_end_object(&w);
}

int cli_record_make(cli_record *record, const cli_line *line)
{
    bool wants_rules = record->has_rules && cli_has(line, CLI_DEPFILE);
    bool is_json = strcmp(cli_last(line, CLI_FORMAT, "text"), "json") == 0;
    record->is_made = true;
    if (record->n > 0 && wants_rules) {
        add_rules(&record->rules, record);
    }
    if (record->n > 0) {
        qsort(record->entries, record->n, sizeof *record->entries, compare_paths);
    }
    if (cli_has(line, CLI_LIST_INPUTS)) {
        add_list(&record->list, record, is_json);
    }
    if (record->has_digests) {
        add_digests(&record->digests, record);
    }
    record->failed =
        record->failed || record->rules.failed || record->list.failed || record->digests.failed;
    return record->failed ? cli_system("out of memory") : CLI_OK;
}

/* Half a record would be taken for a whole one. */
int cli_record_finish(cli_record *record, const cli_line *line, int status)
{
    if (status == CLI_SYSTEM) {
        return status;
    }
    int done = record->is_made ? CLI_OK : cli_record_make(record, line);
    zs_text rules = {record->rules.p, record->rules.n};
    if (done == CLI_OK && rules.size > 0) {
        done = cli_write(cli_last(line, CLI_DEPFILE, NULL), rules, 0644);
    }
    if (done == CLI_OK && record->has_digests) {
        done = cli_write(cli_last(line, CLI_DIGESTS, NULL),
                         (zs_text){record->digests.p, record->digests.n}, 0644);
    }
    if (done == CLI_OK && cli_has(line, CLI_LIST_INPUTS)) {
        done = cli_write(NULL, (zs_text){record->list.p, record->list.n}, 0644);
    }
    return done > status ? done : status;
}
