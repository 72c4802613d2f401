/* Many compiles in one run: every service of a SPEC, several SPECs, a stream of jobs. */
#ifndef ZS_CLI_MANY_H
#define ZS_CLI_MANY_H

#include <string.h>

#include "cli/cli.h"
#include "cli/pool.h"

/* Do results go to standard output, a line each? `directory` is that of -o, NULL without it. */
static inline bool cli_are_lines(const char *directory)
{
    return directory != NULL && strcmp(directory, "-") == 0;
}

/* Services of a run whose inputs are loaded, each to DIRECTORY/<service>/config.json, or a line
 * each to standard output: {"spec":PATH,"service":NAME,"config":{...}}. `names` NULL: all of them.
 * One that fails stops no other. Several SPECs: `memory` is the worker's, else NULL. Returns the
 * worst status; findings are reported. */
typedef struct cli_services {
    cli_run *run;
    const char *directory; /* `-`: standard output; NULL: nothing is written */
    int above;             /* several SPECs: what its last part is made below, open; else -1 */
    const char *const *names;
    size_t n, width;
    const zs_memory *memory;
} cli_services;
int cli_compile_services(const cli_services *services);
/* The services of -s, to be freed; NULL without memory. */
const char **cli_named_services(const cli_line *line, size_t *ret_n);

/* Several SPECs: operands, and the lines of `@FILE` operands. Each to
 * DIRECTORY/<stem>/<service>/config.json, the stem being its name without folder and suffix, or as
 * lines to standard output. */
bool cli_is_several(const cli_line *line);
int cli_compile_several(const cli_line *line, size_t width);

/* A job a line, an answer a line. */
int cli_compile_stream(const cli_line *line, size_t width);

#endif
