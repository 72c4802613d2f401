/* What a run read and wrote, for --depfile, --list-inputs and --digests. Threads may note at once;
 * what is made of it is sorted by path, so that it does not depend on who was first. */
#ifndef ZS_CLI_RECORD_H
#define ZS_CLI_RECORD_H

#include <pthread.h>

#include "cli/cli.h"

enum { CLI_SHARED = 0 }; /* the group of what every SPEC depends on */

typedef struct cli_entry {
    char *path;
    size_t size;
    uint32_t group; /* which SPEC it belongs to, from 1 */
    bool is_output;
    char sha256[64]; /* when digests are wanted */
} cli_entry;

typedef struct cli_record {
    pthread_mutex_t lock;
    cli_entry *entries;
    size_t n, capacity;
    bool has_digests, failed;
    bool is_made; /* the texts have been made */
    zs_arena a;   /* theirs */
    zs_buf rules, list, digests;
    bool has_rules; /* the depfile comes from here: cli_side makes that of one service */
} cli_record;

/* Does a command line ask for a record? */
bool cli_record_wanted(const cli_line *line);
void cli_record_init(cli_record *record, const cli_line *line);
void cli_record_release(cli_record *record);
/* Notes a file. Without memory cli_record_finish says so. */
void cli_record_add(cli_record *record, uint32_t group, bool is_output, const char *path,
                    const char *bytes, size_t size);
/* Appends a path as make reads it: blanks and `#` with a backslash, `$` doubled. */
void cli_add_make_path(zs_buf *out, const char *path);
/* Makes what the command line asks for: a rule a SPEC that made something, the list, the digests.
 * Nothing is noted after that. CLI_OK, or CLI_SYSTEM after saying why. */
int cli_record_make(cli_record *record, const cli_line *line);
/* Makes it unless it is made, and writes it; nothing after CLI_SYSTEM. Returns the worse of
 * `status` and what became of that. */
int cli_record_finish(cli_record *record, const cli_line *line, int status);

#endif
