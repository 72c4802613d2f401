/* What the generated targets share: the laws of one kind of document.
 *   - what is accepted and written is accepted again, and written alike;
 *   - both lanes of the readers find the same;
 *   - `dump` of a dump is the dump;
 *   - every finding stands somewhere (judge.h). */
#ifndef ZS_TESTS_FUZZ_DOCUMENT_H
#define ZS_TESTS_FUZZ_DOCUMENT_H

#include "diag/diag.h"
#include "model/desc.h"
#include "text/json_write.h"

#include "mutate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

typedef struct fuzz_kind {
    const zs_schema *schema;
    /* The typed functions, their trees as `void`. */
    bool (*parse)(zs_arena *a, const zs_source *source, void **ret, zs_diags *diags);
    void (*write)(zs_json_writer *w, const void *tree);
    uint8_t *rows; /* extra counters: fields, then types */
} fuzz_kind;

/* One input: a byte that says JSON or YAML, then the text. */
int fuzz_document(const fuzz_kind *kind, const uint8_t *data, size_t size);

#endif
