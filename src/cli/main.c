/* The command line tool: finds the command, hands over, returns its exit status. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

const cli_command cli_commands[] = {
#define ZS_COMMAND(letter, run, name, operands, least, most, summary, about, examples) \
    {letter, name, operands, summary, run, least, most},
#include "cli/commands.def"

#include "base/banned.h"
#undef ZS_COMMAND
    {0, NULL, NULL, NULL, NULL, 0, 0},
};

const cli_command *cli_find_command(const char *name)
{
    for (const cli_command *c = cli_commands; c->name != NULL; c++) {
        if (strcmp(c->name, name) == 0) {
            return c;
        }
    }
    return NULL;
}

/* A misspelt command gets a suggestion. */
static int unknown_command(const char *name)
{
    zs_str names[16];
    size_t n = 0;
    for (const cli_command *c = cli_commands; c->name != NULL; c++) {
        names[n++] = zs_str_of(c->name);
    }
    zs_str near = zs_suggest(zs_str_of(name), names, n);
    if (near.n > 0) {
        return cli_usage("`%s` is not a command; did you mean `%.*s`?", name, (int)near.n, near.p);
    }
    return cli_usage("`%s` is not a command; `zspecc --help` lists them", name);
}

/* One command, from its words to its exit status. */
static int run_command(const cli_command *command, int argc, char **argv)
{
    cli_line line;
    int status = cli_parse(command, argc, argv, 2, &line);
    if (status != CLI_OK) {
        return status;
    }
    if (cli_has(&line, CLI_HELP) || cli_has(&line, CLI_HELP_ALL)) {
        cli_print_help(command, cli_has(&line, CLI_HELP_ALL));
    } else if (line.n_operands < command->least || line.n_operands > command->most) {
        status = cli_usage("`%s` takes %s", command->name,
                           command->most > 0 ? command->operands : "no operand");
    } else {
        status = cli_judge(&line);
        status = status == CLI_OK ? command->run(&line) : status;
    }
    cli_line_release(&line);
    return status;
}

/* Questions about the tool itself are answered here; the rest is for a command. */
static int run(int argc, char **argv)
{
    if (argc < 2) {
        cli_print_overview();
        return CLI_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0) {
        return cli_help(argc > 2 ? argv[2] : NULL);
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("zspecc %s (OCI runtime specification %s, CDI %s)\n", ZSPEC_VERSION,
               ZSPEC_OCI_VERSION, ZSPEC_CDI_VERSION);
        return CLI_OK;
    }
    const cli_command *command = cli_find_command(argv[1]);
    return command != NULL ? run_command(command, argc, argv) : unknown_command(argv[1]);
}

int main(int argc, char **argv)
{
    int status = run(argc, argv);
    /* What could not be written earlier may have been dropped: then nothing is left to flush. */
    if ((fflush(stdout) != 0 || ferror(stdout) != 0) && status == CLI_OK) {
        status = cli_system("standard output cannot be written");
    }
    return status;
}
