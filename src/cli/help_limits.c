/* `zspecc help limits`: the table of base/limits.def for people. */
#include <stdio.h>

#include "cli/cli.h"

#include "base/banned.h"

static const struct {
    unsigned value;
    const char *unit, *what, *beyond;
} rows[] = {
#define ZS_LIMIT(name, value, unit, what, beyond) {value, unit, what, beyond},
#include "base/limits.def"

#include "base/banned.h"
#undef ZS_LIMIT
};

enum { GROUP = 1000, NUMBER_COLUMNS = 16, UNIT_COLUMNS = 10, INDENT = 28 };

/* Writes digits in groups of three, as `64,000,000`. */
static void print_grouped(unsigned value, char *room, size_t size)
{
    int n = 0;
    unsigned group = 1;
    while (value / group >= GROUP) {
        group *= GROUP;
    }
    n = snprintf(room, size, "%u", value / group);
    for (group /= GROUP; group > 0 && n > 0 && (size_t)n < size; group /= GROUP) {
        n += snprintf(room + n, size - (size_t)n, ",%03u", value / group % GROUP);
    }
}

void cli_print_limits(void)
{
    printf("Limits: the most that is taken, and what happens beyond it.\n\n");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char value[NUMBER_COLUMNS];
        print_grouped(rows[i].value, value, sizeof value);
        printf("%*s %-*s ", NUMBER_COLUMNS, value, UNIT_COLUMNS, rows[i].unit);
        cli_print_words(rows[i].what, INDENT, INDENT);
        printf("\n%*s", INDENT, "");
        cli_print_words(rows[i].beyond, INDENT, INDENT);
        putchar('\n');
    }
}
