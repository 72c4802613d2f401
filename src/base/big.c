/* Natural numbers of a fixed largest size. The contract is in big.h.
 * Source: D. E. Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D. */
#include "base/big.h"

#include <assert.h>
#include <string.h>

#include "base/banned.h"

enum { LIMB_BITS = 32, TEN_STEP = 9 };
static const uint32_t ten_to_step = 1000 * 1000 * 1000;

static void push(zs_big *b, uint32_t limb)
{
    assert(b->n < ZS_BIG_LIMBS);
    b->limbs[b->n++] = limb;
}

static void trim(zs_big *b)
{
    while (b->n > 0 && b->limbs[b->n - 1] == 0) {
        b->n--;
    }
}

void zs_big_set(zs_big *b, uint64_t v)
{
    b->n = 0;
    push(b, (uint32_t)v);
    push(b, (uint32_t)(v >> LIMB_BITS));
    trim(b);
}

void zs_big_scale(zs_big *b, uint32_t factor, uint32_t addend)
{
    uint64_t carry = addend;
    for (size_t i = 0; i < b->n; i++) {
        carry += (uint64_t)b->limbs[i] * factor;
        b->limbs[i] = (uint32_t)carry;
        carry >>= LIMB_BITS;
    }
    if (carry != 0) {
        push(b, (uint32_t)carry);
    }
}

void zs_big_scale_ten(zs_big *b, unsigned power)
{
    for (; power >= TEN_STEP; power -= TEN_STEP) {
        zs_big_scale(b, ten_to_step, 0);
    }
    uint32_t rest = 1;
    for (; power > 0; power--) {
        rest *= 10;
    }
    zs_big_scale(b, rest, 0);
}

void zs_big_shift(zs_big *b, unsigned bits)
{
    size_t whole = bits / LIMB_BITS;
    if (b->n == 0) {
        return;
    }
    zs_big_scale(b, (uint32_t)1 << bits % LIMB_BITS, 0);
    assert(b->n + whole <= ZS_BIG_LIMBS);
    memmove(b->limbs + whole, b->limbs, b->n * sizeof b->limbs[0]);
    memset(b->limbs, 0, whole * sizeof b->limbs[0]);
    b->n += whole;
}

unsigned zs_big_bits(const zs_big *b)
{
    unsigned bits = (unsigned)b->n * LIMB_BITS;
    if (b->n != 0) {
        for (uint32_t top = b->limbs[b->n - 1]; top < (uint32_t)1 << (LIMB_BITS - 1); top *= 2) {
            bits--;
        }
    }
    return bits;
}

int zs_big_cmp(const zs_big *a, const zs_big *b)
{
    if (a->n != b->n) {
        return a->n < b->n ? -1 : 1;
    }
    for (size_t i = a->n; i-- > 0;) {
        if (a->limbs[i] != b->limbs[i]) {
            return a->limbs[i] < b->limbs[i] ? -1 : 1;
        }
    }
    return 0;
}

void zs_big_add(zs_big *a, const zs_big *b)
{
    uint64_t carry = 0;
    for (size_t i = 0; i < b->n || carry != 0; i++) {
        if (i == a->n) {
            push(a, 0);
        }
        carry += (uint64_t)a->limbs[i] + (i < b->n ? b->limbs[i] : 0);
        a->limbs[i] = (uint32_t)carry;
        carry >>= LIMB_BITS;
    }
}

/* a -= b * factor, modulo 2^(32 * limbs of a); true when the result would be below zero. */
static bool subtract(zs_big *a, const zs_big *b, uint32_t factor)
{
    uint64_t carry = 0;
    int64_t borrow = 0;
    for (size_t i = 0; i < a->n; i++) {
        carry += i < b->n ? (uint64_t)b->limbs[i] * factor : 0;
        borrow += (int64_t)a->limbs[i] - (int64_t)(uint32_t)carry;
        a->limbs[i] = (uint32_t)borrow;
        carry >>= LIMB_BITS;
        borrow = borrow < 0 ? -1 : 0;
    }
    return borrow != 0;
}

/* One step of algorithm D: the estimate from the top limbs is at most 2 too large. */
uint32_t zs_big_divide(zs_big *a, const zs_big *b)
{
    assert(b->n > 0 && b->limbs[b->n - 1] >> (LIMB_BITS - 1) == 1 && a->n <= b->n + 1);
    if (a->n < b->n) {
        return 0;
    }
    while (a->n < b->n + 1) {
        push(a, 0);
    }
    uint64_t top = (uint64_t)a->limbs[b->n] << LIMB_BITS | a->limbs[b->n - 1];
    uint64_t estimate = top / b->limbs[b->n - 1];
    uint32_t quotient = estimate > UINT32_MAX ? UINT32_MAX : (uint32_t)estimate;
    bool is_negative = subtract(a, b, quotient);
    while (is_negative) {
        uint64_t carry = 0;
        for (size_t i = 0; i < a->n; i++) {
            carry += (uint64_t)a->limbs[i] + (i < b->n ? b->limbs[i] : 0);
            a->limbs[i] = (uint32_t)carry;
            carry >>= LIMB_BITS;
        }
        is_negative = carry == 0;
        quotient--;
    }
    trim(a);
    return quotient;
}
