/* Judges documents with code generated from a published schema: prints `accepted PATH` or
 * `rejected PATH` for each argument, and what was wrong on standard error. The build says which:
 *     -DHEADER='"cfg.h"' -DROOT=zs_cfg_config -DPARSE=zs_cfg_parse */
#include HEADER

#include <stdio.h>
#include <stdlib.h>

#include "diag/print.h"

enum { DOCUMENT_MAX = 16 << 20, MESSAGES_MAX = 1 << 20 };

/* The whole file, or NULL. */
static char *read_file(const char *path, size_t *ret_size)
{
    FILE *f = fopen(path, "rb");
    char *bytes = f != NULL ? malloc(DOCUMENT_MAX) : NULL;
    if (bytes != NULL) {
        *ret_size = fread(bytes, 1, DOCUMENT_MAX, f);
    }
    if (f != NULL) {
        (void)fclose(f);
    }
    return bytes;
}

/* Reads, decodes and checks one document in an arena of its own. */
static bool judge(const char *path, const char *bytes, size_t size)
{
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_buf out;
    ROOT *root = NULL;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    zs_diags_init(&diags, &a, NULL);
    zs_buf_init(&out, &a, MESSAGES_MAX);
    const zs_source *source = zs_sources_add(&sources, zs_str_of(path), (zs_str){bytes, size});
    bool is_good = source != NULL && PARSE(&a, source, &root, &diags) && diags.n_errors == 0;
    zs_print_text(&out, &diags, &sources, NULL);
    (void)fwrite(out.p, 1, out.n, stderr);
    zs_arena_release(&a);
    return is_good;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        size_t size = 0;
        char *bytes = read_file(argv[i], &size);
        if (bytes == NULL) {
            perror(argv[i]);
            return 2;
        }
        printf("%s %s\n", judge(argv[i], bytes, size) ? "accepted" : "rejected", argv[i]);
        free(bytes);
    }
    return 0;
}
