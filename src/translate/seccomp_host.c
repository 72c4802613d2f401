/* What a seccomp profile asks of the host: its architecture and its kernel.
 * Source: Go's names of architectures, libseccomp's, and those of Docker's profiles. */
#include "translate/seccomp.h"

#include "base/number.h"

#include "base/banned.h"

#define WORD(name) (UINT32_C(1) << ZS_SCMP_GO_ARCH_##name)
#define ARCH(name) ZS_SCMP_SECCOMP_ARCH_SCMP_ARCH_##name

static const zs_seccomp_arch arches[] = {
    {"amd64", ARCH(X86_64), WORD(AMD64)},
    {"386", ARCH(X86), WORD(386) | WORD(X86)},
    {"arm64", ARCH(AARCH64), WORD(ARM64)},
    {"arm", ARCH(ARM), WORD(ARM)},
    {"loong64", ARCH(LOONGARCH64), WORD(LOONG64) | WORD(LOONGARCH64)},
    {"loongarch64", ARCH(LOONGARCH64), WORD(LOONG64) | WORD(LOONGARCH64)},
    {"mips", ARCH(MIPS), WORD(MIPS)},
    {"mips64", ARCH(MIPS64), WORD(MIPS64)},
    {"mips64p32", ARCH(MIPS64N32), WORD(MIPS64P32) | WORD(MIPS64N32)},
    {"mipsle", ARCH(MIPSEL), WORD(MIPSLE) | WORD(MIPSEL)},
    {"mips64le", ARCH(MIPSEL64), WORD(MIPS64LE) | WORD(MIPSEL64)},
    {"mips64p32le", ARCH(MIPSEL64N32), WORD(MIPS64P32LE) | WORD(MIPSEL64N32)},
    {"ppc", ARCH(PPC), WORD(PPC)},
    {"ppc64", ARCH(PPC64), WORD(PPC64)},
    {"ppc64le", ARCH(PPC64LE), WORD(PPC64LE)},
    {"riscv64", ARCH(RISCV64), WORD(RISCV64)},
    {"s390", ARCH(S390), WORD(S390)},
    {"s390x", ARCH(S390X), WORD(S390X)},
};

const zs_seccomp_arch *zs_seccomp_arch_find(zs_str name)
{
    for (size_t i = 0; i < sizeof arches / sizeof *arches; i++) {
        if (zs_str_is(name, arches[i].name)) {
            return &arches[i];
        }
    }
    return NULL;
}

/* The decimal number at the start of *rest, which then starts behind it. */
static bool take_number(zs_str *rest, uint32_t *ret)
{
    uint64_t value = 0;
    size_t n = 0;
    while (n < rest->n && rest->p[n] >= '0' && rest->p[n] <= '9') {
        n++;
    }
    if (n == 0 || zs_parse_u64(zs_str_sub(*rest, 0, n), &value) != ZS_NUMBER_OK ||
        value > UINT32_MAX) {
        return false;
    }
    *rest = zs_str_sub(*rest, n, rest->n);
    *ret = (uint32_t)value;
    return true;
}

bool zs_kernel_release(zs_str release, uint32_t *ret_major, uint32_t *ret_minor)
{
    zs_str rest = release;
    uint32_t major, minor;
    if (!take_number(&rest, &major) || rest.n == 0 || rest.p[0] != '.') {
        return false;
    }
    rest = zs_str_sub(rest, 1, rest.n);
    if (!take_number(&rest, &minor)) {
        return false;
    }
    *ret_major = major;
    *ret_minor = minor;
    return true;
}
