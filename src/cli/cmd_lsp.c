/* `zspecc lsp`: the streams of the language server. Bytes come from standard input, answers go to
 * standard output; the server itself touches neither. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"
#include "host/files.h"
#include "lsp/lsp.h"

#include "base/banned.h"

enum { CHUNK_BYTES = 64 << 10 };

/* The file that a setting names. */
static bool read_file(void *context, zs_arena *a, zs_str path, zs_str *ret, const char **ret_why)
{
    zs_str name = zs_str_copy(a, path);
    char *bytes;
    size_t size;
    (void)context;
    *ret_why = "out of memory";
    if (name.p == NULL || zs_str_is(name, "-")) {
        *ret_why = name.p == NULL ? *ret_why : "standard input is the client's";
        return false;
    }
    if (zs_file_read(name.p, &bytes, &size, ret_why) != ZS_FILE_READ) {
        return false;
    }
    zs_str copy = zs_str_copy(a, (zs_str){bytes, size});
    free(bytes);
    *ret = copy;
    return copy.p != NULL;
}

/* Writes all that the server has to say. */
static bool send_output(zs_lsp *l)
{
    zs_str out = zs_lsp_output(l);
    for (size_t sent = 0; sent < out.n;) {
        ssize_t n = write(STDOUT_FILENO, out.p + sent, out.n - sent);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        sent += n > 0 ? (size_t)n : 0;
    }
    zs_lsp_sent(l);
    return true;
}

/* Says why the server ends, where that is not the client's wish. */
static int status_of(zs_lsp_state state, bool is_written)
{
    if (!is_written) {
        return cli_system("standard output cannot be written");
    }
    switch (state) {
    case ZS_LSP_ENDED:
        return CLI_OK;
    case ZS_LSP_NO_MEMORY:
        return cli_system("out of memory");
    case ZS_LSP_BROKEN:
        (void)cli_system("the input is not framed as the language server protocol says");
        return CLI_FAULTY;
    default:
        return CLI_FAULTY; /* `exit`, or the end of the input, without `shutdown` */
    }
}

int cli_lsp(const cli_line *line)
{
    int confined = cli_confine(line);
    if (confined != CLI_OK) {
        return confined;
    }
    zs_lsp_host host = {.read_file = read_file};
    zs_lsp *l = zs_lsp_new(&host);
    char *chunk = malloc(CHUNK_BYTES);
    zs_lsp_state state = l != NULL && chunk != NULL ? ZS_LSP_RUNS : ZS_LSP_NO_MEMORY;
    bool is_written = true;
    while (state == ZS_LSP_RUNS && is_written) {
        ssize_t n = read(STDIN_FILENO, chunk, CHUNK_BYTES);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            state = ZS_LSP_CUT_SHORT;
            break;
        }
        state = zs_lsp_feed(l, (zs_str){chunk, (size_t)n});
        is_written = state == ZS_LSP_NO_MEMORY || send_output(l);
    }
    int status = status_of(state, is_written);
    zs_lsp_free(l);
    free(chunk);
    return status;
}
