/* The tool with an intruder in it: just before findings are reported, which is after every document
 * has been read, it tries what an attacker who took the process over would try; with several jobs
 * in each of their threads. Linked with the tool's objects (main renamed) and -Wl,--wrap for what
 * reports. Prints `inside: WHAT NUMBER` on standard error, of errno or 0 for what went through. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cli/cli.h"
#include "lsp/lsp.h"

int zspecc_main(int argc, char **argv);
void __real_cli_report(cli_run *run);
void __wrap_cli_report(cli_run *run);
int __real_cli_settle(cli_run *run, int status);
int __wrap_cli_settle(cli_run *run, int status);
void __real_zs_lsp_free(zs_lsp *l);
void __wrap_zs_lsp_free(zs_lsp *l);

static void say(const char *what, long result)
{
    int error = result < 0 ? errno : 0;
    if (result > 2 && result < 1000) {
        close((int)result);
    }
    dprintf(STDERR_FILENO, "inside: %s %d\n", what, error);
}

static void try_all(void)
{
    static char *const words[] = {"/bin/true", NULL};
    const char *outside = getenv("OUTSIDE"), *below = getenv("BELOW"), *secret = getenv("SECRET");
    char path[4096];
    say("read /etc/shadow", open("/etc/shadow", O_RDONLY));
    say("read /etc/passwd", open("/etc/passwd", O_RDONLY));
    if (getenv("TAME") != NULL) {
        return; /* nothing stops the rest */
    }
    say("list /", open("/", O_RDONLY | O_DIRECTORY));
    snprintf(path, sizeof path, "%s/made", outside);
    say("make a file outside", open(path, O_WRONLY | O_CREAT, 0600));
    snprintf(path, sizeof path, "%s/there", outside);
    say("write a file outside", open(path, O_WRONLY));
    say("truncate a file outside", truncate(path, 0));
    say("remove a file outside", unlink(path));
    say("link a file", link(path, "linked"));
    say("open its permissions", chmod(path, 0777));
    snprintf(path, sizeof path, "%s/dir", outside);
    say("make a directory outside", mkdir(path, 0700));
    say("open a socket", socket(AF_INET, SOCK_STREAM, 0));
    say("open a local socket", socket(AF_UNIX, SOCK_STREAM, 0));
    say("trace", ptrace(PTRACE_TRACEME, 0, NULL, NULL));
    say("kill", kill(getppid(), 0));
    say("mount", mount("none", "/mnt", "tmpfs", 0, NULL));
    say("unshare", unshare(0x10000000));
    say("clone into a user namespace", syscall(SYS_clone, 0x10000000 | SIGCHLD, NULL, 0, 0, 0));
    say("io_uring", syscall(SYS_io_uring_setup, 1, path));
    say("setuid", setuid(0));
    if (below != NULL) {
        snprintf(path, sizeof path, "%s/inside", below);
        say("make a file below the output", open(path, O_WRONLY | O_CREAT, 0600));
        unlink(path);
    }
    if (secret != NULL) {
        say("read a secret", open(secret, O_RDONLY));
    }
    say("execute", execv(words[0], words));
}

void __wrap_cli_report(cli_run *run)
{
    try_all();
    __real_cli_report(run);
}

int __wrap_cli_settle(cli_run *run, int status)
{
    try_all();
    return __real_cli_settle(run, status);
}

void __wrap_zs_lsp_free(zs_lsp *l)
{
    try_all();
    __real_zs_lsp_free(l);
}

int main(int argc, char **argv)
{
    return zspecc_main(argc, argv);
}
