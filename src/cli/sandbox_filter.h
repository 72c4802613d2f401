/* The seccomp filter of the sandbox. */
#ifndef ZS_CLI_SANDBOX_FILTER_H
#define ZS_CLI_SANDBOX_FILTER_H

#include <stdbool.h>

/* Refuses, with EPERM, the system calls that the tool never makes and that reach beyond its files.
 * Needs no_new_privs. False when the kernel cannot. */
bool zs_sandbox_filter(void);

#endif
