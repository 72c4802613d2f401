/* `check` against the recorded facts of many hosts. */
#ifndef ZS_CLI_FLEET_H
#define ZS_CLI_FLEET_H

#include "cli/cli.h"

/* The operands of `check`, each with all that the hosts of --facts share. */
typedef struct cli_fleets cli_fleets;

/* Finds the hosts and loads the operands, whose texts are `specs`. *ret is to be released whatever
 * is returned. What is wrong with a deployment is no failure here. */
int cli_fleets_load(const cli_line *line, const zs_text *specs, cli_fleets **ret);
/* The files of the hosts, read one after the other while asking; NULL ends them. */
const char *const *cli_fleets_paths(const cli_fleets *fleets);
/* Says on standard output on how many of the hosts each SPEC runs, and groups the others by reason.
 * CLI_FAULTY when one of them does not run it. */
int cli_fleets_ask(cli_fleets *fleets);
void cli_fleets_release(cli_fleets *fleets);

#endif
