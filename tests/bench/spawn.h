/* Whole processes, timed in turn. */
#ifndef ZS_BENCH_SPAWN_H
#define ZS_BENCH_SPAWN_H

/* Runs each command of the file `list` (one a line, words between blanks, the first perhaps
 * NAME=VALUE of a variable) `rounds` times, A B A B, output thrown away, and prints a line a
 * command: median microseconds, median of the ratios to the first command of the same round, median
 * processor microseconds, page faults, peak kilobytes. The exit status of a program: 0, or 1 when a
 * command cannot be run or fails. */
int bench_spawn(unsigned long rounds, const char *list);

#endif
