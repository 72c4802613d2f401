/* Fuzzes the whole compile through the library door. The input is up to five documents with NUL
 * bytes between them: deployment, image configuration, CDI file, host facts, seccomp profile. Laws:
 * a compile that succeeds has made a config.json that passes our own check, twice the same, also in
 * another session; one that fails says why; every finding stands somewhere. */
#include <string.h>

#include "generated/seccomp/seccomp.h"

#include "judge.h"
#include "mutate.h"

enum { DOCUMENTS = 5, SERVICES_MAX = 3 };

static const char plain_host[] =
    "{\"version\":1,\"uid\":0,\"cgroup\":{\"version\":2,\"root_writable\":true}}";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

typedef struct documents {
    char *texts[DOCUMENTS];
    size_t sizes[DOCUMENTS], n;
} documents;

/* A heap copy of each document, so that reading past its end is seen. */
static documents split(const uint8_t *data, size_t size)
{
    documents d = {.n = 0};
    while (d.n < DOCUMENTS) {
        const uint8_t *end = size > 0 ? memchr(data, 0, size) : NULL;
        size_t length = end != NULL && d.n + 1 < DOCUMENTS ? (size_t)(end - data) : size;
        d.texts[d.n] = malloc(length > 0 ? length : 1);
        fuzz_law(d.texts[d.n] != NULL);
        if (length > 0) {
            memcpy(d.texts[d.n], data, length);
        }
        d.sizes[d.n++] = length;
        if (length == size) {
            break;
        }
        data += length + 1;
        size -= length + 1;
    }
    return d;
}

static void add_documents(zs_session *s, const documents *d)
{
    uint32_t directory = 0;
    if (d->n > 3) {
        (void)zs_set_facts(s, "host.yaml", d->texts[3], d->sizes[3]);
    } else {
        (void)zs_set_facts(s, "host.json", plain_host, sizeof plain_host - 1);
    }
    if (d->n > 1) {
        (void)zs_set_image_config(s, "image.yaml", d->texts[1], d->sizes[1]);
    }
    if (d->n > 2 && zs_add_cdi_directory(s, "cdi", NULL, &directory)) {
        (void)zs_add_cdi_file(s, directory, "cdi/fuzzed.yaml", d->texts[2], d->sizes[2]);
    }
    if (d->n > 4) {
        (void)zs_set_seccomp(s, "profile.yaml", d->texts[4], d->sizes[4]);
    }
}

/* The profile that the service itself names, when there is a fifth document. */
static void add_named_profile(zs_session *s, const documents *d, const char *service)
{
    zs_text file = zs_seccomp_file_of(s, service);
    char *name = file.size > 0 ? calloc(1, file.size + 1) : NULL;
    if (name != NULL && d->n > 4) {
        memcpy(name, file.bytes, file.size);
        (void)zs_add_seccomp_profile(s, name, "named.yaml", d->texts[4], d->sizes[4]);
    }
    free(name);
}

static zs_session *new_session(const documents *d)
{
    zs_memory memory = {.limit = FUZZ_MEMORY_MAX};
    zs_session *s = zs_session_new(&memory);
    fuzz_law(s != NULL);
    add_documents(s, d);
    return s;
}

static bool is_same(zs_text a, zs_text b)
{
    return a.size == b.size && memcmp(a.bytes, b.bytes, a.size) == 0;
}

/* The same again in a session of its own. */
static void compile_elsewhere(const documents *d, const char *service, zs_text once)
{
    zs_session *s = new_session(d);
    zs_text again;
    bool is_added = zs_add_deployment(s, "fuzzed.yaml", d->texts[0], d->sizes[0]);
    add_named_profile(s, d, service);
    fuzz_law((is_added && zs_compile(s, service, false, &again)) || zs_out_of_memory(s));
    fuzz_law(zs_out_of_memory(s) || is_same(once, again));
    zs_session_free(s);
}

/* Compiles one service twice and judges what came out. */
static void compile(zs_session *s, const documents *d, size_t service)
{
    zs_text name = zs_service_name(s, service), once, twice, map;
    char *title = calloc(name.size + 1, 1);
    fuzz_law(title != NULL);
    memcpy(title, name.bytes, name.size);
    add_named_profile(s, d, title);
    if (zs_compile(s, title, false, &once)) {
        fuzz_law(zs_check_document(s, ZS_DOCUMENT_OCI, "made.json", once.bytes, once.size));
        fuzz_law(zs_compile(s, title, false, &twice) && is_same(once, twice));
        fuzz_law(zs_source_map(s, &map) || zs_out_of_memory(s));
        if (d->sizes[0] % 4 == 0 && strlen(title) == name.size) {
            compile_elsewhere(d, title, once);
        }
    } else {
        fuzz_law(zs_error_count(s) > 0 || zs_out_of_memory(s));
    }
    free(title);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    documents d = split(data, size);
    zs_session *s = new_session(&d);
    if (zs_add_deployment(s, "fuzzed.yaml", d.texts[0], d.sizes[0])) {
        for (size_t i = 0; i < zs_service_count(s) && i < SERVICES_MAX; i++) {
            compile(s, &d, i);
        }
    } else {
        fuzz_law(zs_error_count(s) > 0 || zs_out_of_memory(s));
    }
    fuzz_judge_findings(s);
    zs_session_free(s);
    for (size_t i = 0; i < d.n; i++) {
        free(d.texts[i]);
    }
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
    static const zs_schema *const schemas[DOCUMENTS] = {
        &zs_svc_schema, &zs_img_schema, &zs_cdi_schema, &zs_host_schema, &zs_scmp_schema};
    return fuzz_mutate_parts(schemas, DOCUMENTS, data, size, max, seed);
}
