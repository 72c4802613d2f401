/* SHA-256 against the examples of FIPS 180-4 and NIST's test data, in pieces of any size. */
#include "base/sha256.h"

#include "unit.h"

static zs_str digest(const char *bytes, size_t size, size_t piece)
{
    static char hex[ZS_SHA256_HEX];
    zs_sha256 h;
    zs_sha256_begin(&h);
    for (size_t at = 0; at < size; at += piece) {
        zs_sha256_add(&h, bytes + at, size - at < piece ? size - at : piece);
    }
    zs_sha256_end(&h, hex);
    return (zs_str){hex, sizeof hex};
}

TEST(published_examples)
{
    static const char two_blocks[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    static const char long_one[] =
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        "lmnopqrsmnopqrstnopqrstu";
    CHECK_STR(digest("", 0, 1), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK_STR(digest("abc", 3, 3),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_STR(digest(two_blocks, sizeof two_blocks - 1, 5),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK_STR(digest(long_one, sizeof long_one - 1, 64),
              "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
}

TEST(a_million_letters)
{
    enum { SIZE = 1000000 };
    static const size_t pieces[] = {1, 63, 64, 65, 4096, SIZE};
    char *bytes = malloc(SIZE);
    CHECK(bytes != NULL);
    memset(bytes, 'a', SIZE);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        CHECK_STR(digest(bytes, SIZE, pieces[i]),
                  "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    free(bytes);
}

/* Where the padding needs a block of its own, and where it just does not. */
TEST(lengths_around_a_block)
{
    static const char bytes[64] = {0};
    CHECK_STR(digest(bytes, 55, 55),
              "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
    CHECK_STR(digest(bytes, 56, 56),
              "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
    CHECK_STR(digest(bytes, 64, 64),
              "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
}

int main(void)
{
    return unit_main();
}
