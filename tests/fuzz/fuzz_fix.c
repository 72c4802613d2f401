/* Fuzzes `zspecc check --fix`, as it is run: on a file. The first byte chooses JSON or YAML, the
 * rest is the text. Laws: what is written is no worse than what was there (more of it can be read,
 * or it has no more errors); fixing it again changes nothing; without a fix the file stays. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "generated/deployment/deployment.h"

#include "law.h"
#include "mutate.h"

enum { FIXED_MAX = 1 << 20 };

int zspecc_main(int argc, char **argv);
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static char folder[] = "/tmp/zspec-fuzz-XXXXXX";
static char fixed[FIXED_MAX];

static void clean_up(void)
{
    (void)rmdir(folder);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    fuzz_law(mkdtemp(folder) != NULL && atexit(clean_up) == 0);
    return 0;
}

/* How bad a text is: what of it is not read, then how many errors it has. */
typedef struct rank {
    int unread;
    uint32_t n_errors;
} rank;

static rank rank_of(const char *path, const char *text, size_t size)
{
    rank r = {0, 0};
    zs_session *s = zs_session_new(NULL);
    fuzz_law(s != NULL);
    cli_check_text(s, path, NULL, text, size);
    r.n_errors = s->diags.n_errors;
    for (uint32_t i = 0; i < s->diags.n; i++) {
        const char *id = zs_code_find(s->diags.items[i]->code).id;
        bool is_early = s->diags.items[i]->severity == ZS_SEVERITY_ERROR && strlen(id) == 6 &&
                        strncmp(id, "ZS0", 3) == 0 && id[3] >= '1' && id[3] <= '3';
        int unread = !is_early ? 0 : id[3] == '1' ? 2 : 1;
        r.unread = unread > r.unread ? unread : r.unread;
    }
    zs_session_free(s);
    return r;
}

/* Runs the command on a file with this text; what the file holds then is in `fixed`. */
static size_t fix(const char *path, const void *text, size_t size)
{
    char *words[] = {"zspecc", "check", "--fix", (char *)(uintptr_t)path, NULL};
    FILE *file = fopen(path, "wb");
    fuzz_law(file != NULL && fwrite(text, 1, size, file) == size && fclose(file) == 0);
    int status = zspecc_main(4, words);
    fuzz_law(status == CLI_OK || status == CLI_FAULTY);
    file = fopen(path, "rb");
    fuzz_law(file != NULL);
    size_t n = fread(fixed, 1, sizeof fixed, file);
    fuzz_law(n < sizeof fixed && fclose(file) == 0 && unlink(path) == 0);
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[sizeof folder + 16];
    if (size < 1) {
        return 0;
    }
    snprintf(path, sizeof path, "%s/f.%s", folder, fuzz_is_json(data[0]) ? "json" : "yaml");
    size_t n = fix(path, data + 1, size - 1);
    if (n == size - 1 && memcmp(fixed, data + 1, n) == 0) {
        return 0;
    }
    rank before = rank_of(path, (const char *)data + 1, size - 1), after = rank_of(path, fixed, n);
    fuzz_law(after.unread < before.unread ||
             (after.unread == before.unread && after.n_errors <= before.n_errors));
    char *once = malloc(n + 1);
    fuzz_law(once != NULL);
    memcpy(once, fixed, n);
    fuzz_law(fix(path, once, n) == n && memcmp(once, fixed, n) == 0);
    free(once);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
    return fuzz_mutate_document(&zs_svc_schema, data, size, max, seed);
}
