/* The tool restricts itself, since what it reads is not trusted: with landlock and a seccomp
 * filter where the kernel has them. Not part of the library. */
#ifndef ZS_CLI_SANDBOX_H
#define ZS_CLI_SANDBOX_H

#include <stdbool.h>

typedef enum zs_sandbox_use { ZS_SANDBOX_AUTO, ZS_SANDBOX_OFF, ZS_SANDBOX_REQUIRE } zs_sandbox_use;

/* Two stages, each in force until the process ends and for the processes it forks. */
typedef struct zs_sandbox {
    /* The last stage, after the first: the inputs have been read. Nothing can be opened for reading
     * any more but what is below `readable`. Before it files may be read. */
    bool is_last;
    /* Directories or files that results are written to or below; NULL ends each list. What is not
     * there is passed over: nothing can be written there either. */
    const char *const *writable;
    const char *const *readable;
} zs_sandbox;

/* Enters a stage: nothing is executed, traced, mounted, signalled or sent, and nothing written but
 * below `writable`. False, with *ret_why what the kernel lacks, when a part of it cannot be had;
 * what can be had is in force all the same. */
bool zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why);

#endif
