/* SHA-256, to name bytes by what they are. Source: FIPS 180-4. */
#ifndef ZS_BASE_SHA256_H
#define ZS_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { ZS_SHA256_BYTES = 32, ZS_SHA256_HEX = 64, ZS_SHA256_BLOCK = 64 };

typedef struct zs_sha256 {
    uint32_t state[8];
    uint64_t n; /* bytes so far */
    unsigned char block[ZS_SHA256_BLOCK];
} zs_sha256;

void zs_sha256_begin(zs_sha256 *h);
void zs_sha256_add(zs_sha256 *h, const void *bytes, size_t size);
/* The digest in lower-case hexadecimal, not NUL-terminated. `h` is used up. */
void zs_sha256_end(zs_sha256 *h, char ret_hex[ZS_SHA256_HEX]);

#endif
