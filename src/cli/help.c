/* `zspecc --help` and `zspecc COMMAND --help`, from commands.def and options.def. The short form
 * fits a screen of 24 lines and 80 columns; the manual pages, made from the same files, have it
 * all. */
#include <stdio.h>

#include "cli/cli.h"

#include "base/banned.h"

enum { SCREEN_COLUMNS = 80, LEFT_COLUMNS_MAX = 29 };

/* The one place that breaks lines: a screen has SCREEN_COLUMNS. */
int cli_print_words(const char *text, int at, int indent)
{
    while (*text != '\0') {
        int length = (int)strcspn(text, " ");
        if (at > indent && at + 1 + length > SCREEN_COLUMNS) {
            printf("\n%*s", indent, "");
            at = indent;
        } else if (at > indent) {
            putchar(' ');
            at++;
        }
        printf("%.*s", length, text);
        at += length;
        text += length;
        text += strspn(text, " ");
    }
    return at;
}

/* `  -o, --output PATH`, or the length it would have. */
static int left_side(char *ret, size_t size, const cli_option_row *row)
{
    const char *value = row->value != NULL ? row->value : "";
    const char *gap = *value != '\0' ? " " : "";
    return row->letter != 0
               ? snprintf(ret, size, "  -%c, --%s%s%s", row->letter, row->name, gap, value)
               : snprintf(ret, size, "      --%s%s%s", row->name, gap, value);
}

static bool is_shown(const cli_command *command, int option, cli_taken least)
{
    return cli_takes(command, (cli_option)option) >= least;
}

/* How wide the left sides are, as far as they leave room for the texts. */
static int left_columns(const cli_command *command, cli_taken least)
{
    int columns = 0;
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        int length = is_shown(command, i, least) ? left_side((char[1]){0}, 1, &cli_options[i]) : 0;
        columns = length > columns && length <= LEFT_COLUMNS_MAX ? length : columns;
    }
    return columns;
}

/* Options with their texts, in two columns; a left side too wide has a line of its own. */
static void print_options(const cli_command *command, cli_taken least)
{
    int column = left_columns(command, least) + 2;
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        char left[128];
        if (!is_shown(command, i, least)) {
            continue;
        }
        int length = left_side(left, sizeof left, &cli_options[i]);
        fputs(left, stdout);
        if (length + 2 > column) {
            putchar('\n');
            length = 0;
        }
        printf("%*s", column - length, "");
        cli_print_words(cli_options[i].help, column, column);
        putchar('\n');
    }
}

/* The options that the short form leaves out, by name. */
static void print_rest(const cli_command *command)
{
    int at = cli_print_words("further options:", 0, 2);
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_takes(command, (cli_option)i) == CLI_TAKEN) {
            char name[64];
            snprintf(name, sizeof name, "--%s", cli_options[i].name);
            at = cli_print_words(name, at, 2);
        }
    }
    putchar('\n');
}

/* How wide the names of commands with their operands are. */
static int command_columns(void)
{
    int columns = 0;
    for (const cli_command *c = cli_commands; c->name != NULL; c++) {
        int length = (int)(strlen(c->name) + 1 + strlen(c->operands));
        columns = length > columns ? length : columns;
    }
    return columns;
}

/* What a person sees who knows nothing but the name of the tool. */
void cli_print_overview(void)
{
    int column = 2 + command_columns() + 2;
    printf("usage: zspecc COMMAND [options] ...\n\n"
           "Compiles service deployments into OCI runtime configurations.\n\n");
    for (const cli_command *c = cli_commands; c->name != NULL; c++) {
        int at = printf("  %s %s", c->name, c->operands);
        printf("%*s", column - at, "");
        cli_print_words(c->summary, column, column);
        putchar('\n');
    }
    putchar('\n');
    cli_print_words(
        "`zspecc COMMAND --help` lists a command's options, `zspecc help limits` what is "
        "taken at most. Exit status: 0 nothing worse "
        "than a warning, 1 the input has errors, 2 wrong usage, 3 the system failed.",
        0, 0);
    putchar('\n');
}

void cli_print_help(const cli_command *command, bool is_all)
{
    bool has_main = false;
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        has_main = has_main || cli_takes(command, (cli_option)i) == CLI_TAKEN_MAINLY;
    }
    bool is_short = has_main && !is_all;
    const char *gap = *command->operands != '\0' ? " " : "";
    printf("usage: zspecc %s [options]%s%s\n\n", command->name, gap, command->operands);
    cli_print_words(command->summary, 0, 0);
    printf("\n\n");
    print_options(command, is_short ? CLI_TAKEN_MAINLY : CLI_TAKEN);
    if (is_short) {
        print_rest(command);
    }
}

int cli_help(const char *about)
{
    const cli_command *command = about != NULL ? cli_find_command(about) : NULL;
    if (about == NULL) {
        cli_print_overview();
    } else if (strcmp(about, "limits") == 0) {
        cli_print_limits();
    } else if (command != NULL) {
        cli_print_help(command, true);
    } else {
        return cli_usage("`help %s`: write a command, or limits", about);
    }
    return CLI_OK;
}
