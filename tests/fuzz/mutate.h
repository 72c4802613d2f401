/* Changes documents as somebody would who knows the schema: a member less, one more, an enumerator
 * for another, a number at or beyond its limit, a list where a text is due. What comes out is JSON
 * or YAML that mostly parses, so that the fuzzer gets past the readers. Serves as libFuzzer's
 * custom mutator; AFL++ and other drivers do without it. */
#ifndef ZS_TESTS_FUZZ_MUTATE_H
#define ZS_TESTS_FUZZ_MUTATE_H

#include "base/buf.h"
#include "model/desc.h"

/* libFuzzer's own; not there under another driver. */
__attribute__((weak)) size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

/* A stream of numbers that a seed decides. */
typedef struct fuzz_dice {
    uint64_t state;
} fuzz_dice;
fuzz_dice fuzz_dice_of(unsigned seed);
uint32_t fuzz_roll(fuzz_dice *dice, uint32_t sides); /* 0 .. sides - 1 */

/* Inputs of one document start with a byte that says what follows: an even one JSON. */
static inline bool fuzz_is_json(uint8_t first)
{
    return first % 2 == 0;
}

/* Mutates such an input in place, at most to max bytes; the new size. */
size_t fuzz_mutate_document(const zs_schema *schema, uint8_t *data, size_t size, size_t max,
                            unsigned seed);
/* Mutates documents that are separated by NUL bytes: one of them, by its own schema. A schema may
 * be NULL: then only its bytes change. All are YAML. */
size_t fuzz_mutate_parts(const zs_schema *const *schemas, size_t n, uint8_t *data, size_t size,
                         size_t max, unsigned seed);

/* generate.c: appends a value of this type as compact JSON, often one at the edge of what it takes.
 * ZS_FUZZ_NO_TYPE: anything. */
#define ZS_FUZZ_NO_TYPE 0xFFFF
void fuzz_generate(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, uint16_t type,
                   unsigned depth);
/* Appends a member of this object type without braces, `"key": value`; false when it has none. */
bool fuzz_generate_member(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, uint16_t type);
/* Appends a text as JSON. */
void fuzz_add_text(zs_buf *out, zs_str text);

#endif
