/* Made by `make generate` from schema/seccomp/seccomp.json, digest 6c7096b111e6485d. */
/* Fuzzes `seccomp` documents with libFuzzer: the first byte chooses JSON or YAML, the rest is
 * the text. The laws are in tests/fuzz/document.h; mutations know the schema. Every row of the
 * tables that a document reaches counts as coverage. */
#include "generated/seccomp/seccomp.h"
#include "tests/fuzz/document.h"

enum { ROWS = 27 + 26 }; /* fields, then types */

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t rows[ROWS];

static bool parse(zs_arena *a, const zs_source *source, void **ret, zs_diags *diags) {
    zs_scmp_profile *tree = NULL;
    bool is_read = zs_scmp_parse(a, source, &tree, diags);
    *ret = tree;
    return is_read;
}

static void write(zs_json_writer *w, const void *tree) { zs_scmp_write(w, tree); }

static const fuzz_kind kind = {&zs_scmp_schema, parse, write, rows};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    return fuzz_document(&kind, data, size);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed) {
    return fuzz_mutate_document(kind.schema, data, size, max, seed);
}
