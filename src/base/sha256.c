/* SHA-256 as FIPS 180-4 section 6.2 writes it down; no table but its constants. */
#include "base/sha256.h"

#include <string.h>

#include "base/banned.h"

enum { ROUNDS = 64, LENGTH_AT = ZS_SHA256_BLOCK - 8 };

/* Fractional parts of the cube roots of the first 64 primes (section 4.2.2). */
static const uint32_t constants[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t x, unsigned n)
{
    return x >> n | x << (32 - n);
}

/* The message schedule of a block. */
static void expand(const unsigned char *block, uint32_t w[ROUNDS])
{
    for (size_t i = 0; i < 16; i++) {
        const unsigned char *p = block + 4 * i;
        w[i] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
    }
    for (size_t i = 16; i < ROUNDS; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) +
               (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
}

/* One block into the state; v[0] .. v[7] are the letters a to h of section 6.2.2. */
static void mix(uint32_t state[8], const unsigned char *block)
{
    uint32_t w[ROUNDS], v[8];
    expand(block, w);
    memcpy(v, state, sizeof v);
    for (size_t i = 0; i < ROUNDS; i++) {
        uint32_t e = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25);
        uint32_t t1 = v[7] + e + ((v[4] & v[5]) ^ (~v[4] & v[6])) + constants[i] + w[i];
        uint32_t a = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22);
        uint32_t t2 = a + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (size_t i = 0; i < 8; i++) {
        state[i] += v[i];
    }
}

void zs_sha256_begin(zs_sha256 *h)
{
    static const uint32_t first[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    *h = (zs_sha256){.n = 0};
    memcpy(h->state, first, sizeof first);
}

void zs_sha256_add(zs_sha256 *h, const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    while (size > 0) {
        size_t at = h->n % ZS_SHA256_BLOCK, n = ZS_SHA256_BLOCK - at;
        n = n < size ? n : size;
        memcpy(h->block + at, p, n);
        h->n += n;
        p += n;
        size -= n;
        if (at + n == ZS_SHA256_BLOCK) {
            mix(h->state, h->block);
        }
    }
}

void zs_sha256_end(zs_sha256 *h, char ret_hex[ZS_SHA256_HEX])
{
    static const char hex[] = "0123456789abcdef";
    static const unsigned char padding[ZS_SHA256_BLOCK] = {0x80};
    unsigned char length[8];
    uint64_t bits = h->n * 8;
    size_t at = h->n % ZS_SHA256_BLOCK;
    for (size_t i = 0; i < 8; i++) {
        length[i] = (unsigned char)(bits >> (56 - 8 * i));
    }
    zs_sha256_add(h, padding, (at < LENGTH_AT ? LENGTH_AT : LENGTH_AT + ZS_SHA256_BLOCK) - at);
    zs_sha256_add(h, length, sizeof length);
    for (size_t i = 0; i < ZS_SHA256_HEX; i++) {
        ret_hex[i] = hex[h->state[i / 8] >> (28 - 4 * (i % 8)) & 15];
    }
}
