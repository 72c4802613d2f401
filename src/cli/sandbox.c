/* Landlock rules of a stage. The numbers and names are the kernel's (include/uapi/linux/landlock.h,
 * Documentation/userspace-api/landlock.rst), written out so that older headers do. */
#include "cli/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cli/sandbox_filter.h"

#include "base/banned.h"

#ifdef ZS_WITHOUT_SANDBOX
/* Sanitizers and coverage open files and trace threads on their own account. */
bool zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why)
{
    (void)sandbox;
    *ret_why = "this build has no sandbox";
    return false;
}
#else

/* The same on every architecture but alpha, which has no seccomp filter here either. */
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { ASK_VERSION = 1, PATH_BENEATH = 1 };

#define RIGHT(n) (UINT64_C(1) << (n))
#define EXECUTE RIGHT(0)
#define WRITE_FILE RIGHT(1)
#define READ_FILE RIGHT(2)
#define READ_DIR RIGHT(3)
#define REMOVE_DIR RIGHT(4)
#define REMOVE_FILE RIGHT(5)
#define MAKE_DIR RIGHT(7)
#define MAKE_REG RIGHT(8)
#define MAKE_SYM RIGHT(12)
#define ALL_OF_FIRST (RIGHT(13) - 1)
#define REFER RIGHT(13)               /* since version 2 */
#define TRUNCATE RIGHT(14)            /* 3 */
#define IOCTL_DEV RIGHT(15)           /* 5 */
#define NETWORK (RIGHT(0) | RIGHT(1)) /* 4: bind and connect TCP */
#define SCOPES (RIGHT(0) | RIGHT(1))  /* 6: abstract sockets and signals */

typedef struct ruleset {
    uint64_t files, network, scopes;
} ruleset;

/* Packed in the kernel's header: 12 bytes of which the last four are the descriptor. */
typedef struct rule {
    uint64_t allowed;
    int32_t parent;
} rule;

/* What a stage forbids unless a rule allows it, as far as this kernel knows it. */
static ruleset forbidden(long version, const zs_sandbox *sandbox)
{
    ruleset all = {.files = ALL_OF_FIRST};
    all.files |= version >= 2 ? REFER : 0;
    all.files |= version >= 3 ? TRUNCATE : 0;
    all.files |= version >= 5 ? IOCTL_DEV : 0;
    all.network = version >= 4 ? NETWORK : 0;
    all.scopes = version >= 6 ? SCOPES : 0;
    all.files &= sandbox->is_last ? all.files : ~(READ_FILE | READ_DIR);
    return all;
}

/* Older kernels take a shorter structure. */
static size_t size_of(long version)
{
    return version >= 6   ? sizeof(ruleset)
           : version >= 4 ? offsetof(ruleset, scopes)
                          : offsetof(ruleset, network);
}

/* Allows `rights` at and below each path. One that cannot be opened cannot be used either. */
static bool allow(int rules, const char *const *paths, uint64_t rights)
{
    for (; rights != 0 && paths != NULL && *paths != NULL; paths++) {
        struct stat st;
        int fd = open(*paths, O_PATH | O_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        bool is_directory = fstat(fd, &st) == 0 && S_ISDIR(st.st_mode);
        uint64_t of_file = WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV;
        rule one = {is_directory ? rights : rights & of_file, fd};
        long failed = syscall(ADD_RULE, rules, PATH_BENEATH, &one, 0);
        /* EBADFD: of no mounted file system, such as a pipe, to which no rule applies. */
        bool ok = failed == 0 || errno == EBADFD;
        close(fd);
        if (!ok) {
            return false;
        }
    }
    return true;
}

/* A ruleset is made, filled and put in force; an older kernel gets the part of it that it knows. */
static bool restrict_files(const zs_sandbox *sandbox)
{
    long version = syscall(CREATE_RULESET, NULL, 0, ASK_VERSION);
    if (version < 1) {
        return false;
    }
    ruleset all = forbidden(version, sandbox);
    int rules = (int)syscall(CREATE_RULESET, &all, size_of(version), 0);
    if (rules < 0) {
        return false;
    }
    uint64_t writes = WRITE_FILE | READ_DIR | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG |
                      MAKE_SYM | TRUNCATE;
    bool ok = allow(rules, sandbox->writable, writes & all.files) &&
              allow(rules, sandbox->readable, (READ_FILE | READ_DIR) & all.files) &&
              syscall(RESTRICT_SELF, rules, 0) == 0;
    close(rules);
    return ok;
}

bool zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why)
{
    if (!sandbox->is_last && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        *ret_why = "no_new_privs cannot be set";
        return false;
    }
    bool has_files = restrict_files(sandbox);
    /* The first stage's filter stays in force. */
    bool has_calls = sandbox->is_last || zs_sandbox_filter();
    *ret_why = !has_files ? "the kernel has no landlock, or does not let it be used"
                          : "the kernel has no seccomp filters, or does not let them be used";
    return has_files && has_calls;
}
#endif
