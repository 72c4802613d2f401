/* Torture of the system: runs one command line of the tool again and again, each time with one more
 * system call failing. Linked with the tool's objects (main renamed to zspecc_main) and -Wl,--wrap
 * for the calls of torture_fails.c. Runs in the directory of a case, which is put back before each
 * run.
 *
 * A run must end with exit status 3 and a message, or exactly as the undisturbed one did; a result
 * is there whole (as the undisturbed run made it), or as it was, or not at all; no temporary file
 * and no open file is left. A stream of jobs says it in an answer, and each of its lines is whole
 * JSON. A crash or a sanitizer report ends the program. A point that ends otherwise is printed with
 * its kind, and ends the program. Prints `points N`. */
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/sandbox.h"
#include "torture.h"
#include "torture_fails.h"

int zspecc_main(int argc, char **argv);

/* Each run would be refused what the one before it gave up, so none gives up anything. */
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why);
bool __wrap_zs_sandbox_enter(const zs_sandbox *sandbox, const char **ret_why)
{
    (void)sandbox;
    *ret_why = "torture has no sandbox";
    return false;
}

/* ---- the case's directory -------------------------------------------------------------------- */
enum { ENTRIES = 4096, PATH_BYTES = 256, HELD = 64 };

typedef struct entry {
    char path[PATH_BYTES];
    char kind;
    unsigned long digest;
} entry;
typedef struct tree {
    entry items[ENTRIES];
    int n;
} tree;
static tree before, after, now;
static tree *filling;

/* What a file holds or a link says, as a number. */
static unsigned long digest_of(const char *path, char kind)
{
    unsigned long h = 14695981039346656037UL;
    char room[4096];
    ssize_t n = 0;
    int fd = kind == 'f' ? __real_open(path, O_RDONLY) : -1;
    n = kind == 'l' ? __real_readlink(path, room, sizeof room) : n;
    while (n > 0 || (fd >= 0 && (n = __real_read(fd, room, sizeof room)) > 0)) {
        for (ssize_t i = 0; i < n; i++) {
            h = (h ^ (unsigned char)room[i]) * 1099511628211UL;
        }
        n = 0;
    }
    if (fd >= 0) {
        __real_close(fd);
    }
    return h;
}

static int note(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)type;
    (void)where;
    if (filling->n < ENTRIES && strlen(path) < PATH_BYTES) {
        entry *e = &filling->items[filling->n++];
        strcpy(e->path, path);
        e->kind = S_ISLNK(st->st_mode) ? 'l' : S_ISDIR(st->st_mode) ? 'd' : 'f';
        e->digest = digest_of(path, e->kind);
    }
    return 0;
}

static void look(tree *t)
{
    filling = t;
    t->n = 0;
    nftw(".", note, 16, FTW_PHYS);
}

static const entry *find(const tree *t, const char *path)
{
    for (int i = 0; i < t->n; i++) {
        if (strcmp(t->items[i].path, path) == 0) {
            return &t->items[i];
        }
    }
    return NULL;
}

static int is_same(const entry *a, const entry *b)
{
    return b != NULL && a->kind == b->kind && a->digest == b->digest;
}

/* A disturbed run has other findings, and of many services it makes those that it can: what tells
 * of that is an output that was asked for. Named as nftw does; "": there is none. */
enum { FINDINGS, RULES, DIGESTS, TOLD };
static char told_paths[TOLD][PATH_BYTES];

/* Looks at what the undisturbed run has made: by then each such file is there. */
static void look_after(int argc, char **argv)
{
    static const char *const options[TOLD][2] = {{"--diagnostics-file", "--diagnostics-file"},
                                                 {"--depfile", "-M"},
                                                 {"--digests", "--digests"}};
    char here[PATH_MAX], there[PATH_MAX];
    look(&after);
    for (int i = 1; i + 1 < argc; i++) {
        for (int which = 0; which < TOLD; which++) {
            bool is_it =
                strcmp(argv[i], options[which][0]) == 0 || strcmp(argv[i], options[which][1]) == 0;
            if (is_it && realpath(".", here) != NULL && realpath(argv[i + 1], there) != NULL &&
                strncmp(here, there, strlen(here)) == 0) {
                snprintf(told_paths[which], PATH_BYTES, ".%s", there + strlen(here));
            }
        }
    }
}

/* The end of such a file as this run left it; NULL when that is as it was. */
static const char *new_text(int which)
{
    static char room[4096];
    const entry *e = find(&now, told_paths[which]);
    if (e == NULL || e->kind != 'f' || is_same(e, find(&before, e->path))) {
        return NULL;
    }
    int fd = __real_open(e->path, O_RDONLY);
    off_t n = __real_lseek(fd, 0, SEEK_END), most = sizeof room - 1;
    ssize_t got = __real_pread(fd, room, sizeof room - 1, n > most ? n - most : 0);
    room[got > 0 ? got : 0] = '\0';
    __real_close(fd);
    return room;
}

/* Such a file is whole when its last line ends; a run that ends before there are findings has none
 * of them, and one that ends with status 3 tells of no result. */
static bool is_whole_told(const entry *e, int status)
{
    for (int which = 0; which < TOLD; which++) {
        const char *text = strcmp(e->path, told_paths[which]) == 0 ? new_text(which) : NULL;
        if (text != NULL) {
            size_t n = strlen(text);
            return which == FINDINGS ? n == 0 || text[n - 1] == '\n'
                                     : n > 0 && text[n - 1] == '\n' && status != 3;
        }
    }
    return false;
}

/* Every entry is as it was or as the undisturbed run leaves it; the path of one that is not. */
static const char *stray(int status)
{
    for (int i = 0; i < now.n; i++) {
        const entry *e = &now.items[i];
        if (!is_same(e, find(&before, e->path)) && !is_same(e, find(&after, e->path)) &&
            !is_whole_told(e, status)) {
            return e->path;
        }
    }
    return NULL;
}

static int is_as_undisturbed(void)
{
    for (int i = 0; i < now.n; i++) {
        if (!is_same(&now.items[i], find(&after, now.items[i].path))) {
            return 0;
        }
    }
    return now.n == after.n;
}

/* Puts the directory back from the copy beside it. */
static void restore(const char *copy)
{
    char command[2 * PATH_BYTES];
    snprintf(command, sizeof command, "find . -mindepth 1 -delete; cp -a '%s'/. .", copy);
    if (system(command) != 0) {
        exit(2);
    }
}

static int open_files(void)
{
    int n = 0;
    for (int fd = 0; fd < HELD; fd++) {
        n += fcntl(fd, F_GETFD) >= 0;
    }
    return n;
}

static int console; /* where this program speaks */

/* ---- the runs -------------------------------------------------------------------------------- */
static int capture(int stream)
{
    console = console > 0 ? console : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 100);
    int fd = memfd_create("torture", MFD_CLOEXEC);
    if (fd < 0 || dup2(fd, stream) < 0) {
        exit(2);
    }
    return fd;
}

/* What was said since, at most a screen of it. */
static off_t taken(int fd, char *room, size_t size)
{
    off_t n = __real_lseek(fd, 0, SEEK_END);
    ssize_t got = __real_pread(fd, room, size - 1, 0);
    room[got > 0 ? got : 0] = '\0';
    if (ftruncate(fd, 0) != 0 || __real_lseek(fd, 0, SEEK_SET) != 0) {
        exit(2);
    }
    return n;
}

/* The end of an answer's line and its status; NULL when it is no whole object. */
static const char *end_of_answer(const char *at, int *ret_status)
{
    int depth = 0;
    bool is_text = false;
    *ret_status = -1;
    if (strncmp(at, "{\"line\":", 8) != 0) {
        return NULL;
    }
    do {
        if (depth == 1 && !is_text && strncmp(at, "\"status\":", 9) == 0) {
            *ret_status = at[9] - '0';
        }
        if (is_text && *at == '\\') {
            at++;
        } else if (*at == '"') {
            is_text = !is_text;
        } else if (!is_text) {
            depth += (*at == '{' || *at == '[') - (*at == '}' || *at == ']');
        }
        at += *at != '\0';
    } while (*at != '\0' && *at != '\n' && depth > 0);
    return depth == 0 && *at == '\n' ? at + 1 : NULL;
}

/* Is each answer of a stream whole, and either the undisturbed one or a job that failed? Less of
 * them needs a message. */
static bool are_answers(const char *out, const char *undisturbed, bool is_said)
{
    while (*out != '\0') {
        int status;
        const char *end = end_of_answer(out, &status);
        size_t n = end != NULL ? (size_t)(end - out) : 0;
        if (n == 0 || (status <= 0 && strncmp(out, undisturbed, n) != 0)) {
            return false;
        }
        out = end;
        undisturbed = strchr(undisturbed, '\n');
        undisturbed = undisturbed != NULL ? undisturbed + 1 : "";
    }
    return *undisturbed == '\0' || is_said;
}

/* Is each line one of the undisturbed run? A list of what several deployments read is shorter when
 * one of them fails. */
static bool are_lines_of(const char *out, const char *undisturbed)
{
    while (*out != '\0') {
        size_t n = strcspn(out, "\n");
        const char *line = undisturbed;
        while (*line != '\0' && (strncmp(line, out, n) != 0 || line[n] != '\n')) {
            line += strcspn(line, "\n");
            line += *line == '\n';
        }
        if (out[n] != '\n' || *line == '\0') {
            return false;
        }
        out += n + 1;
    }
    return true;
}

/* ---- the law --------------------------------------------------------------------------------- */
typedef struct ending {
    int status;
    off_t n_out;
    char out[1 << 16], said[4096];
} ending;
static ending first, this;
static bool reads_jobs, reads_list;

static int refuse(const char *why, unsigned long points)
{
    dprintf(console, "%s (status %d), call %lu, %s, way %u\n%s%s\npoints %lu\n", why, this.status,
            torture_fails_at, torture_failed, torture_way, this.said, reads_jobs ? this.out : "",
            points);
    return 1;
}

/* What is wrong with a run that ended otherwise than the undisturbed one; NULL: nothing. */
static const char *fault_of(void)
{
    static char why[2 * PATH_BYTES];
    const char *path = stray(this.status), *said = this.said;
    /* A secret that cannot be read is a finding of its own. */
    const char *findings = new_text(FINDINGS);
    bool is_finding =
        this.status == 1 && are_lines_of(this.out, reads_list ? first.out : "") &&
        (strstr(said, "error[") != NULL || (findings != NULL && strstr(findings, "error") != NULL));
    /* `cdi list` and `cdi why` go on without a CDI file or directory, and say so. */
    bool is_told = this.status < 2 && strstr(said, "[ZS0604]") != NULL;
    bool is_system = this.status == 3 && *said != '\0' && !reads_jobs;
    bool is_answered =
        reads_jobs && this.status != 0 && are_answers(this.out, first.out, *said != '\0');
    /* The call that failed was the one that takes a file away. */
    if (path != NULL && strcmp(torture_failed, "unlinkat") != 0) {
        snprintf(why, sizeof why, "partial output: %s", path);
        return why;
    }
    if (!is_finding && !is_told && !is_system && !is_answered) {
        return "silent end: neither status 3 with a message, nor the same end";
    }
    return NULL;
}

static void run(int argc, char **argv, int out, int err, ending *ret)
{
    ret->status = zspecc_main(argc, argv);
    unsigned long at = torture_fails_at;
    torture_fails_at = 0;
    fflush(stdout);
    fflush(stderr);
    clearerr(stdout);
    ret->n_out = taken(out, ret->out, sizeof ret->out);
    taken(err, ret->said, sizeof ret->said);
    rewind_input();
    torture_fails_at = at;
}

int main(int argc, char **argv)
{
    char copy[] = "/tmp/zspec-calls-XXXXXX", command[2 * PATH_BYTES];
    unsigned long points = 0, tolerated = 0;
    keep_input();
    int out = capture(STDOUT_FILENO), err = capture(STDERR_FILENO);
    snprintf(command, sizeof command, "cp -a . '%s'", mkdtemp(copy));
    if (system(command) != 0) {
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        reads_jobs = reads_jobs || strcmp(argv[i], "--jobs-from") == 0;
        reads_list = reads_list || strcmp(argv[i], "--list-inputs") == 0;
    }
    look(&before);
    run(argc, argv, out, err, &first);
    look_after(argc, argv);
    for (torture_fails_at = 1;; torture_fails_at += torture_way == 0) {
        restore(copy);
        torture_counted = torture_ways = 0;
        int held = open_files();
        run(argc, argv, out, err, &this);
        look(&now);
        if (torture_ways == 0) {
            break; /* there was no such call any more */
        }
        points++;
        bool is_same_end = this.status == first.status && this.n_out == first.n_out &&
                           strcmp(this.out, first.out) == 0 && is_as_undisturbed();
        tolerated += is_same_end;
        const char *why = open_files() > held ? "left open: a file"
                          : is_same_end       ? NULL
                                              : fault_of();
        if (why != NULL) {
            return refuse(why, points);
        }
        torture_way = torture_way + 1 < torture_ways ? torture_way + 1 : 0;
    }
    snprintf(command, sizeof command, "rm -rf '%s'", copy);
    if (system(command) != 0) {
        return 2;
    }
    dprintf(console, "points %lu, %lu of them without consequence\n", points, tolerated);
    return 0;
}
