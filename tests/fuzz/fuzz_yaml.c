/* Fuzzes the YAML reader and the diagnostics it pushes. */
#include "reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_reader("fuzzed.yaml", zs_read_yaml, data, size);
    return 0;
}
