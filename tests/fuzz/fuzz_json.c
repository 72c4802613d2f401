/* Fuzzes the JSON reader and the diagnostics it pushes. */
#include "reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_reader("fuzzed.json", zs_read_json, data, size);
    return 0;
}
