/* One job of a stream: a JSON object as it came, and what is made of it. */
#ifndef ZS_CLI_STREAM_JOB_H
#define ZS_CLI_STREAM_JOB_H

#include "cli/cli.h"
#include "cli/voice.h"
#include "text/event.h"

/* A job while it is worked on. */
typedef struct cli_stream_job {
    const cli_run *base;
    int directory; /* of -o, open: results lie below it; -1: there is none */
    zs_arena a;
    cli_run run;
    cli_line line;      /* its own options only */
    const zs_event *id; /* what the caller calls it; NULL: nothing */
    zs_str spec, text, service, output;
    bool has_spec, has_text, has_service;
    cli_voice said;
} cli_stream_job;

/* Takes the members of a job; false after saying what is wrong with one. */
bool cli_stream_job_read(cli_stream_job *j, const zs_event *root);
/* A text of the job, the member `what`, as the system takes it; NULL after saying why. */
const char *cli_stream_job_name(cli_stream_job *j, zs_str text, const char *what);
/* Writes the result to `output`, below the directory of -o: no link on the way is followed. CLI_OK,
 * CLI_USAGE or CLI_SYSTEM. */
int cli_stream_job_write(cli_stream_job *j, const char *output, zs_text config);

#endif
