/* The option parser: options.def is its only source. Options and operands may mix; `--` ends
 * options. */
#include "cli/cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/voice.h"

enum { MESSAGE_BYTES = 16384, PREFIX_BYTES = sizeof "zspecc: " - 1 };

const cli_option_row cli_options[CLI_OPTION_COUNT] = {
#define ZS_OPTION(NAME, letter, name, value, commands, help) {letter, name, value, commands, help},
#include "cli/options.def"

#include "base/banned.h"
#undef ZS_OPTION
};

/* One message of the tool itself; very long ones are cut. */
static void say(const char *format, va_list args)
{
    char line[MESSAGE_BYTES] = "zspecc: ";
    size_t room = sizeof line - PREFIX_BYTES - 1;
    int n = vsnprintf(line + PREFIX_BYTES, room, format, args);
    size_t length = PREFIX_BYTES + (n < 0 ? 0 : (size_t)n < room ? (size_t)n : room - 1);
    line[length] = '\n';
    cli_say(line, length + 1);
}

int cli_usage(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
    return CLI_USAGE;
}

void cli_say_system(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say(format, args);
    va_end(args);
}

cli_taken cli_takes(const cli_command *command, cli_option option)
{
    const char *commands = cli_options[option].commands;
    return strchr(commands, command->letter) != NULL               ? CLI_TAKEN
           : strchr(commands, command->letter - 'a' + 'A') != NULL ? CLI_TAKEN_MAINLY
                                                                   : CLI_NOT_TAKEN;
}

/* Finds the option of this name for the command; CLI_OPTION_COUNT after saying what is wrong. */
static cli_option find_long(const cli_command *command, const char *name, size_t length)
{
    zs_str names[CLI_OPTION_COUNT];
    zs_str wanted = {name, length};
    size_t n = 0;
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_takes(command, (cli_option)i) == CLI_NOT_TAKEN) {
            continue;
        }
        if (zs_str_is(wanted, cli_options[i].name)) {
            return (cli_option)i;
        }
        names[n++] = zs_str_of(cli_options[i].name);
    }
    zs_str near = zs_suggest(wanted, names, n);
    if (near.n > 0) {
        cli_usage("`%s` has no option `--%.*s`; did you mean `--%.*s`?", command->name, (int)length,
                  name, (int)near.n, near.p);
    } else {
        cli_usage("`%s` has no option `--%.*s`; `zspecc %s --help` lists them", command->name,
                  (int)length, name, command->name);
    }
    return CLI_OPTION_COUNT;
}

/* Short options are single letters of options.def. */
static cli_option find_short(const cli_command *command, char letter)
{
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        if (cli_options[i].letter == letter && cli_takes(command, (cli_option)i) != CLI_NOT_TAKEN) {
            return (cli_option)i;
        }
    }
    cli_usage("`%s` has no option `-%c`; `zspecc %s --help` lists them", command->name, letter,
              command->name);
    return CLI_OPTION_COUNT;
}

/* One option at argv[*i]: `--name`, `--name=value`, `--name value`, `-x value` or `-xvalue`. */
static int parse_option(const cli_command *command, int argc, char **argv, int *i, cli_given *ret)
{
    const char *word = argv[*i], *value = NULL;
    cli_option option;
    if (word[1] == '-') {
        const char *equals = strchr(word, '=');
        option = find_long(command, word + 2,
                           equals != NULL ? (size_t)(equals - word - 2) : strlen(word + 2));
        value = equals != NULL ? equals + 1 : NULL;
    } else {
        option = find_short(command, word[1]);
        value = word[2] != '\0' ? word + 2 : NULL;
    }
    if (option == CLI_OPTION_COUNT) {
        return CLI_USAGE;
    }
    if (cli_options[option].value == NULL && value != NULL) {
        return cli_usage("`--%s` takes no value", cli_options[option].name);
    }
    if (cli_options[option].value != NULL && value == NULL) {
        if (*i + 1 >= argc) {
            return cli_usage("`--%s` needs a value: %s", cli_options[option].name,
                             cli_options[option].value);
        }
        value = argv[++*i];
    }
    *ret = (cli_given){option, value != NULL ? value : ""};
    return CLI_OK;
}

int cli_parse(const cli_command *command, int argc, char **argv, int first, cli_line *ret_line)
{
    cli_line line = {.command = command->letter};
    line.given = calloc((size_t)argc + 1, sizeof *line.given);
    line.operands = calloc((size_t)argc + 1, sizeof *line.operands);
    int status = line.given != NULL && line.operands != NULL ? CLI_OK : cli_system("out of memory");
    bool only_operands = false;
    for (int i = first; i < argc && status == CLI_OK; i++) {
        if (!only_operands && strcmp(argv[i], "--") == 0) {
            only_operands = true;
        } else if (!only_operands && argv[i][0] == '-' && argv[i][1] != '\0') {
            status = parse_option(command, argc, argv, &i, &line.given[line.n_given]);
            line.n_given += status == CLI_OK;
        } else {
            line.operands[line.n_operands++] = argv[i];
        }
    }
    if (status != CLI_OK) {
        cli_line_release(&line);
        return status;
    }
    *ret_line = line;
    return CLI_OK;
}

void cli_line_release(cli_line *line)
{
    free(line->given);
    free(line->operands);
}

const char *cli_last(const cli_line *line, cli_option option, const char *otherwise)
{
    for (int i = line->n_given; i > 0; i--) {
        if (line->given[i - 1].option == option) {
            return line->given[i - 1].value;
        }
    }
    return otherwise;
}

bool cli_has(const cli_line *line, cli_option option)
{
    return cli_last(line, option, NULL) != NULL;
}

/* How often an option is given. */
static int count_given(const cli_line *line, cli_option option)
{
    int n = 0;
    for (int i = 0; i < line->n_given; i++) {
        n += line->given[i].option == option;
    }
    return n;
}

int cli_judge(const cli_line *line)
{
    static const cli_option pairs[][2] = {
        {CLI_ALL, CLI_SERVICE}, {CLI_DELETE, CLI_CONFIG_ONLY}, {CLI_ALL, CLI_BUNDLE_DIR}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (cli_has(line, pairs[i][0]) && cli_has(line, pairs[i][1])) {
            return cli_usage("`--%s` and `--%s` exclude each other", cli_options[pairs[i][0]].name,
                             cli_options[pairs[i][1]].name);
        }
    }
    if (line->command != 'c' && count_given(line, CLI_SERVICE) > 1) {
        return cli_usage("one `--service` at a time; `compile` takes several");
    }
    return CLI_OK;
}
