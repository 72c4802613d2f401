/* Fuzzes the search for what a runtime's error speaks of. The input is config.json, a NUL byte, and
 * the runtime's message. Laws: hits are places of config.json, no more than there is room for, none
 * twice; a text of the table that fits says what it means and what helps. */
#include <string.h>

#include "cli/runtime_error.h"
#include "generated/oci/oci.h"
#include "text/read.h"

#include "law.h"
#include "mutate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static void judge(const runtime_config *config, const runtime_answer *answer)
{
    fuzz_law(answer->n <= RUNTIME_HITS_MAX && answer->n <= config->n);
    for (uint32_t i = 0; i < answer->n; i++) {
        fuzz_law(answer->hits[i] < config->n);
        for (uint32_t k = 0; k < i; k++) {
            fuzz_law(answer->hits[i] != answer->hits[k]);
        }
    }
}

static void search(const runtime_config *config, zs_str message)
{
    runtime_answer answer;
    memset(&answer, 0, sizeof answer);
    if (runtime_match(config, message, &answer)) {
        fuzz_law(answer.means != NULL && answer.remedy != NULL);
        judge(config, &answer);
    }
    memset(&answer, 0, sizeof answer);
    if (runtime_guess(config, message, &answer)) {
        fuzz_law(answer.n > 0);
        judge(config, &answer);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zs_arena a;
    zs_diags diags;
    zs_tape tape;
    zs_place *items = NULL;
    char *copy = malloc(size + (size == 0));
    fuzz_law(copy != NULL);
    memcpy(copy, data, size);
    zs_str all = {copy, size};
    zs_str text = zs_str_sub(all, 0, zs_str_find(all, '\0'));
    zs_source source = {.name = ZS_STR("config.yaml"), .bytes = text, .id = 1};
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_diags_init(&diags, &a, NULL);
    runtime_config config = {.a = &a};
    if (zs_read_any(&a, &source, &tape, &diags) && zs_places_of(&a, &tape, &items, &config.n)) {
        config.items = items;
        zs_str message = zs_str_sub(all, text.n + 1, size);
        zs_str clean = runtime_clean(&a, message);
        fuzz_law(clean.n <= message.n);
        search(&config, message);
        search(&config, clean);
    }
    zs_arena_release(&a);
    free(copy);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
    const zs_schema *const schemas[] = {&zs_oci_schema, NULL};
    return fuzz_mutate_parts(schemas, 2, data, size, max, seed);
}
