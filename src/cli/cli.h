/* What the commands share: parsed options, reading inputs, writing results, reporting. */
#ifndef ZS_CLI_CLI_H
#define ZS_CLI_CLI_H

#include "cli/blocks.h"
#include "session.h"

/* Exit statuses: fixed. */
enum { CLI_OK = 0, CLI_FAULTY = 1, CLI_USAGE = 2, CLI_SYSTEM = 3 };

typedef enum cli_option {
#define ZS_OPTION(NAME, letter, name, value, commands, help) CLI_##NAME,
#include "cli/options.def"
#undef ZS_OPTION
    CLI_OPTION_COUNT
} cli_option;

typedef struct cli_option_row {
    char letter; /* 0: none */
    const char *name, *value, *commands, *help;
} cli_option_row;
extern const cli_option_row cli_options[CLI_OPTION_COUNT];

typedef struct cli_given {
    cli_option option;
    const char *value; /* "" for options without one */
} cli_given;

/* A parsed command line. Arrays are as long as argv. */
typedef struct cli_line {
    char command; /* letter in commands.def */
    cli_given *given;
    const char **operands;
    int n_given, n_operands;
} cli_line;

typedef struct cli_command {
    char letter;
    const char *name, *operands, *summary;
    int (*run)(const cli_line *line);
    int least, most; /* operands */
} cli_command;
extern const cli_command cli_commands[];
const cli_command *cli_find_command(const char *name);

/* Whether a command takes an option, and whether its short help shows it with its text. */
typedef enum cli_taken { CLI_NOT_TAKEN, CLI_TAKEN, CLI_TAKEN_MAINLY } cli_taken;
cli_taken cli_takes(const cli_command *command, cli_option option);
/* Parses argv[first..]; CLI_OK, or CLI_USAGE after saying what is wrong. `line`'s arrays are
 * malloced, freed by cli_line_release. */
int cli_parse(const cli_command *command, int argc, char **argv, int first, cli_line *ret_line);
/* Refuses options that would silence each other; CLI_OK or CLI_USAGE. */
int cli_judge(const cli_line *line);
void cli_line_release(cli_line *line);
/* Every command in a line. */
void cli_print_overview(void);
/* `zspecc help`: of a command, or the table of limits; the overview when `about` is NULL. */
int cli_help(const char *about);
/* The limits of base/limits.def. */
void cli_print_limits(void);
/* Prints `text` in words from column `at` on, further lines indented to `indent`; returns the
 * column after the last word. */
int cli_print_words(const char *text, int at, int indent);
/* What the command takes; with `is_all` every option with its text, else at most a screen. */
void cli_print_help(const cli_command *command, bool is_all);
/* The last value given, or `otherwise`. */
const char *cli_last(const cli_line *line, cli_option option, const char *otherwise);
bool cli_has(const cli_line *line, cli_option option);
/* Says what is wrong with the use of the tool and returns CLI_USAGE. */
int cli_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Says what the system refused and returns CLI_SYSTEM, as compilers and analyzers can see. */
#define cli_system(...) (cli_say_system(__VA_ARGS__), cli_refused())
void cli_say_system(const char *format, ...) __attribute__((format(printf, 1, 2)));
static inline int cli_refused(void)
{
    return CLI_SYSTEM;
}

/* Says that memory ran out, the machine's or the run's own; CLI_SYSTEM. */
int cli_no_memory(const zs_session *session);

/* ---- a run of compile, bundle or trace ------------------------------------------------------- */
typedef struct cli_file cli_file;
struct cli_record;
typedef struct cli_run {
    const cli_line *line;
    cli_blocks blocks; /* of the session, but for branches, which have a worker's */
    zs_session *session;
    cli_file *files;           /* everything read; freed at the end */
    const char *spec;          /* the path of the deployment; NULL: none so far */
    struct cli_record *record; /* where reads and writes are noted; NULL: nowhere */
    uint32_t group;            /* under which number */
    const char *secrets_dir;   /* NULL: none */
    bool is_hermetic;          /* nothing is read that is not declared */
    int status;                /* worst so far */
    bool is_reported;
} cli_run;

/* A session with the levels of -W set. CLI_OK, CLI_USAGE or CLI_SYSTEM. */
int cli_run_begin(cli_run *run, const cli_line *line);
/* The same for a second run of one process, which has restricted itself before. */
int cli_run_again(cli_run *run, const cli_line *line);
void cli_run_end(cli_run *run);
/* confine.c: the sandbox of sandbox.h around a run. What ZSPECC_SANDBOX says; CLI_OK, CLI_USAGE, or
 * CLI_SYSTEM where it is required and cannot be had. */
int cli_confine(const cli_line *line);
/* Nothing more is read, but the files of --secrets-dir. CLI_OK or CLI_SYSTEM. */
int cli_seal(const cli_run *run);
/* The same when the files of `paths` (NULL ends them) are still to be read. */
int cli_seal_reading(const cli_run *run, const char *const *paths);
/* Where ZLayer keeps bundles; false when the path is too long. */
bool cli_bundles_directory(char *room, size_t size);
/* Reads a file, `-` is standard input; the bytes live until cli_run_end. NULL after saying why
 * (run->status is set). */
const char *cli_read(cli_run *run, const char *path, size_t *ret_size);
/* Takes over the malloced bytes of a file that was read otherwise, and notes it for --depfile.
 * False without memory (said). */
bool cli_keep(cli_run *run, const char *path, char *bytes, size_t size);
/* The seccomp profiles of --seccomp and of the services that are compiled, files looked for beside
 * the deployment. False after saying why; what a service names in vain is its own error. */
bool cli_load_seccomp(cli_run *run);
/* The two parts of it. */
bool cli_load_seccomp_option(cli_run *run);
bool cli_load_seccomp_files(cli_run *run);
/* Sets every option that goes straight into the session. False after saying why. */
bool cli_set_options(cli_run *run);
/* Everything a compile needs: the deployment, image, facts (recorded or probed), CDI, secrets,
 * options. */
int cli_load_inputs(cli_run *run, const char *deployment);
/* The same in two steps, for several deployments: what they share, then one of them in a run whose
 * session is a branch of the shared one. */
int cli_load_shared(cli_run *run);
int cli_load_spec(cli_run *run, const char *deployment);
/* What run->line itself says, over what the session has of the one it branched from. */
int cli_load_overrides(cli_run *run);
int cli_load_spec_text(cli_run *run, const char *name, zs_str text);
/* Secrets of --secrets-dir (else of the directory that `from` uses; may be NULL) are read when a
 * compile asks, and belong to this run. */
void cli_set_secret_provider(cli_run *run, const cli_run *from);
/* The CDI directories of --cdi-dir, or of this host when a service asks for a GPU or the command is
 * about CDI or the host, and no facts are given. False after saying why. */
bool cli_load_cdi(cli_run *run);
/* What there is to say of CDI files becomes findings of the session: all of it as it is, all of it
 * as warnings, or as warnings what could not be read. */
typedef enum cli_cdi_faults { CLI_CDI_FAULTS, CLI_CDI_WARNINGS, CLI_CDI_UNREAD } cli_cdi_faults;
void cli_take_cdi_faults(zs_session *s, cli_cdi_faults which);
/* This host's CDI directories, when the deployment asks for a GPU and none are named. */
bool cli_load_host_cdi(cli_run *run);
/* The facts of this host that `deployment` (may be NULL: no spec) and the CDI files name, as a
 * document. CLI_OK or CLI_SYSTEM. */
int cli_probe(cli_run *run, const zs_svc_deployment *deployment, zs_text *ret);
/* The facts: recorded ones of --facts, or this host's as far as the deployment and the CDI files
 * name it. False after saying why. */
bool cli_load_facts(cli_run *run);
/* Judges --format, --color and --diagnostics-file before anything is read. CLI_OK or CLI_USAGE. */
int cli_check_report(const cli_line *line);
/* Writes the session's diagnostics as --format and --color say, to standard error or to
 * --diagnostics-file; once. What can fail comes before, so that nothing is written after a fault.
 */
void cli_report(cli_run *run);
/* Does --color, or else the terminal, ask for colours? */
bool cli_wants_color(const cli_line *line);
/* True when all findings of a run go into one document or file. */
bool cli_reports_as_one(const cli_line *line);
/* Takes in a status, reports, and returns the worst status: CLI_OK means that results may be
 * written. */
int cli_settle(cli_run *run, int status);
/* Writes a result: `-` or NULL to standard output with a newline, else atomically to the file, with
 * this mode. */
int cli_write(const char *path, zs_text text, unsigned mode);

/* The same for a result that can be made again: a file that holds it already is left alone. */
int cli_write_result(const char *path, zs_text text, unsigned mode);

/* What --source-map and --depfile ask for: made before anything is written. size 0: not asked for.
 */
typedef struct cli_side {
    zs_text map, depfile;
} cli_side;
/* `target` is the file that the dependency file speaks of. CLI_OK or CLI_SYSTEM. */
int cli_make_side(const cli_run *run, const char *target, cli_side *ret);
int cli_write_side(const cli_run *run, const cli_side *side);

/* ---- check ----------------------------------------------------------------------------------- */
/* Checks one text in a session; without a kind's name the text tells what it is. */
void cli_check_text(zs_session *s, const char *path, const char *kind_name, const char *bytes,
                    size_t size);
/* `check --fix`: CLI_OK, or CLI_USAGE after saying what cannot be. */
int cli_judge_fix(const cli_line *line);
/* The rest of `check --fix`, in a run that has begun; the status. */
int cli_fix(cli_run *run, const char *kind_name);

int cli_compile(const cli_line *line);
int cli_bundle(const cli_line *line);
int cli_cdi(const cli_line *line);
int cli_check(const cli_line *line);
int cli_dump(const cli_line *line);
int cli_schema(const cli_line *line);
int cli_ledger(const cli_line *line);
int cli_host(const cli_line *line);
int cli_explain(const cli_line *line);
int cli_trace(const cli_line *line);
int cli_lsp(const cli_line *line);
int cli_explain_error(const cli_line *line);

#endif
