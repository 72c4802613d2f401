/* Fuzzes the whole compile through the library door. The input is up to four documents with NUL
 * bytes between them: deployment, image configuration, CDI file, host facts. Laws: a compile that
 * succeeds has made a config.json that passes our own check, twice the same; one that fails says
 * why. */
#include <stdlib.h>
#include <string.h>

#include "zspec.h"

enum { DOCUMENTS = 4, SERVICES_MAX = 3, MEMORY_MAX = 512 << 20 };

static const char plain_host[] =
    "{\"version\":1,\"uid\":0,\"cgroup\":{\"version\":2,\"root_writable\":true}}";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void law(bool holds)
{
    if (!holds) {
        abort();
    }
}

/* A heap copy of each document, so that reading past its end is seen. */
static size_t split(const uint8_t *data, size_t size, char **texts, size_t *sizes)
{
    size_t n = 0;
    while (n < DOCUMENTS) {
        const uint8_t *end = size > 0 ? memchr(data, 0, size) : NULL;
        size_t length = end != NULL && n + 1 < DOCUMENTS ? (size_t)(end - data) : size;
        texts[n] = malloc(length > 0 ? length : 1);
        law(texts[n] != NULL);
        if (length > 0) {
            memcpy(texts[n], data, length);
        }
        sizes[n++] = length;
        if (length == size) {
            break;
        }
        data += length + 1;
        size -= length + 1;
    }
    return n;
}

static void add_documents(zs_session *s, char **texts, const size_t *sizes, size_t n)
{
    uint32_t directory = 0;
    if (n > 3) {
        (void)zs_set_facts(s, "host.json", texts[3], sizes[3]);
    } else {
        (void)zs_set_facts(s, "host.json", plain_host, sizeof plain_host - 1);
    }
    if (n > 1) {
        (void)zs_set_image_config(s, "image.json", texts[1], sizes[1]);
    }
    if (n > 2 && zs_add_cdi_directory(s, "cdi", NULL, &directory)) {
        (void)zs_add_cdi_file(s, directory, "cdi/fuzzed.yaml", texts[2], sizes[2]);
    }
}

/* Compiles one service twice and judges what came out. */
static void compile(zs_session *s, size_t service)
{
    zs_text name = zs_service_name(s, service), once, twice;
    char *title = calloc(name.size + 1, 1);
    law(title != NULL);
    memcpy(title, name.bytes, name.size);
    if (zs_compile(s, title, false, &once)) {
        law(zs_check_document(s, ZS_DOCUMENT_OCI, "made.json", once.bytes, once.size));
        law(zs_compile(s, title, false, &twice));
        law(once.size == twice.size && memcmp(once.bytes, twice.bytes, once.size) == 0);
        zs_text map;
        law(zs_source_map(s, &map) || zs_out_of_memory(s));
    } else {
        law(zs_error_count(s) > 0 || zs_out_of_memory(s));
    }
    free(title);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *texts[DOCUMENTS];
    size_t sizes[DOCUMENTS];
    size_t n = split(data, size, texts, sizes);
    zs_memory memory = {.limit = MEMORY_MAX};
    zs_session *s = zs_session_new(&memory);
    law(s != NULL);
    add_documents(s, texts, sizes, n);
    if (zs_add_deployment(s, "fuzzed.yaml", texts[0], sizes[0])) {
        for (size_t i = 0; i < zs_service_count(s) && i < SERVICES_MAX; i++) {
            compile(s, i);
        }
    } else {
        law(zs_error_count(s) > 0 || zs_out_of_memory(s));
    }
    zs_text text;
    for (int format = 0; format < ZS_DIAGNOSTICS_COUNT; format++) {
        law(zs_print_diagnostics(s, (zs_diagnostic_format)format, false, &text) ||
            zs_out_of_memory(s));
    }
    zs_session_free(s);
    for (size_t i = 0; i < n; i++) {
        free(texts[i]);
    }
    return 0;
}
