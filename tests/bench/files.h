/* The floor of a job that makes many files. */
#ifndef ZS_BENCH_FILES_H
#define ZS_BENCH_FILES_H

/* Makes `dir` and in it `n` directories with a file of `bytes` bytes each, and does no more than
 * that. The exit status of a program: 0, or 1 when the system refuses. */
int bench_files(unsigned long n, unsigned long bytes, const char *dir);

#endif
