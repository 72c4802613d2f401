/* The scalar languages of names: image references, versions, lists, entries, CDI names. */
#include "language.h"

static void check_image(const char *text, const char *registry, const char *repository,
                        const char *tag, const char *digest)
{
    zs_fault f = {0};
    zs_image_reference r = {0};
    CHECK(zs_parse_image_reference(zs_str_of(text), &r, &f));
    CHECK_STR(r.registry, registry);
    CHECK_STR(r.repository, repository);
    CHECK_STR(r.tag, tag);
    CHECK_STR(r.digest, digest);
}

#define HEX64 "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789"

TEST(image_references)
{
    check_image("nginx", "", "nginx", "", "");
    check_image("nginx:1.25", "", "nginx", "1.25", "");
    check_image("library/nginx", "", "library/nginx", "", "");
    check_image("localhost/x", "localhost", "x", "", "");
    check_image("localhost:5000/x/y:_T.a-g", "localhost:5000", "x/y", "_T.a-g", "");
    check_image("ghcr.io/a/b__c/d---e.f@sha256:" HEX64, "ghcr.io", "a/b__c/d---e.f", "",
                "sha256:" HEX64);
    check_image("x:t@sha256:" HEX64, "", "x", "t", "sha256:" HEX64);
    check_image("x@sha512:" HEX64 HEX64, "", "x", "", "sha512:" HEX64 HEX64);
    check_image("MyHost/foo", "", "MyHost/foo", "", "");
    check_image("REG.example.com/foo", "REG.example.com", "foo", "", "");
    check_image("my_org/app", "", "my_org/app", "", "");
    check_image("localhost:5000", "", "localhost", "5000", "");
    check_image("5", "", "5", "", "");
}

TEST(image_reference_faults)
{
    WRONG(IMAGE_REFERENCE, "", "0+0 an image is missing");
    WRONG(IMAGE_REFERENCE, "Nginx", "0+1 a repository is in lower case -> nginx");
    WRONG(IMAGE_REFERENCE, "ghcr.io/Org/App:1",
          "8+1 a repository is in lower case -> ghcr.io/org/app:1");
    WRONG(IMAGE_REFERENCE, "a/NGINX", "2+5 a repository is in lower case -> a/nginx");
    WRONG(IMAGE_REFERENCE, "https://ghcr.io/a", "0+8 a reference has no scheme -> ghcr.io/a");
    WRONG(IMAGE_REFERENCE, "docker://nginx", "0+9 a reference has no scheme -> nginx");
    WRONG(IMAGE_REFERENCE, "[::1]:5000/x", "0+5 a registry is a host name, not an IPv6 address");
    WRONG(IMAGE_REFERENCE, "a b", "1+1 a reference has no spaces");
    WRONG(IMAGE_REFERENCE, "/a", "0+1 a name is missing before this");
    WRONG(IMAGE_REFERENCE, ":tag", "0+1 a name is missing before this");
    WRONG(IMAGE_REFERENCE, "a/", "1+1 a name is missing after `/`");
    WRONG(IMAGE_REFERENCE, "a//b", "1+1 a name is missing between slashes");
    WRONG(IMAGE_REFERENCE, "a/:t", "1+1 a name is missing after `/`");
    WRONG(IMAGE_REFERENCE, "a..b", "1+2 names begin and end with a letter or digit");
    WRONG(IMAGE_REFERENCE, "a___b", "1+3 names begin and end with a letter or digit");
    WRONG(IMAGE_REFERENCE, "-a", "0+1 names begin and end with a letter or digit");
    WRONG(IMAGE_REFERENCE, "a-", "1+1 names begin and end with a letter or digit");
    WRONG(IMAGE_REFERENCE, "a\xC3\xBC", "1+2 not a character of a repository");
    WRONG(IMAGE_REFERENCE, "a/b$", "3+1 not a character of a repository");
    WRONG(IMAGE_REFERENCE, "a:5:6", "3+1 not a character of a tag");
    WRONG(IMAGE_REFERENCE, "a/b:5/c", "3+1 a port stands after a registry's name only");
    WRONG(IMAGE_REFERENCE, "a:", "1+1 a tag is missing after `:`");
    WRONG(IMAGE_REFERENCE, "a:-x", "2+1 not a character of a tag");
    WRONG(IMAGE_REFERENCE, "a:x y", "3+1 not a character of a tag");
    WRONG(IMAGE_REFERENCE, "a:\xC3\xBCn", "2+2 not a character of a tag");
    WRONG(IMAGE_REFERENCE, "a:" HEX64 HEX64 "x", "2+129 a tag has at most 128 characters");
    WRONG(IMAGE_REFERENCE, "a@", "1+1 a digest is missing after `@`");
    WRONG(IMAGE_REFERENCE, "a@latest", "2+6 this is not a digest");
    WRONG(IMAGE_REFERENCE, "a@md5:" HEX64, "2+3 not a known digest algorithm");
    WRONG(IMAGE_REFERENCE, "a@SHA256:" HEX64, "2+6 not a known digest algorithm");
    WRONG(IMAGE_REFERENCE, "a@sha256:abc", "9+3 a sha256 digest has 64 digits");
    WRONG(IMAGE_REFERENCE, "a@sha384:" HEX64, "9+64 a sha384 digest has 96 digits");
    WRONG(IMAGE_REFERENCE, "a@sha512:" HEX64, "9+64 a sha512 digest has 128 digits");
    WRONG(IMAGE_REFERENCE, "a@sha256:xyz", "9+1 not a hexadecimal digit");
    char text[300];
    memset(text, 'a', sizeof text);
    check_good(__LINE__, ZS_FORMAT_IMAGE_REFERENCE, (zs_str){text, 247});
    check_wrong(__LINE__, ZS_FORMAT_IMAGE_REFERENCE, (zs_str){text, 248},
                "0+248 a repository has at most 255 characters");
}

TEST(other_languages)
{
    GOOD(SEMVER, "1.0.2");
    GOOD(SEMVER, "0.0.0-alpha.1+build.007");
    GOOD(SEMVER, "1.2.3-0a.-.x-y+-");
    WRONG(SEMVER, "", "0+0 not a semantic version");
    WRONG(SEMVER, "v1.0.2", "0+1 a version starts with a number -> 1.0.2");
    WRONG(SEMVER, "1.0", "0+3 a version has three numbers -> 1.0.0");
    WRONG(SEMVER, "1", "0+1 a version has three numbers -> 1.0.0");
    WRONG(SEMVER, "01.0.0", "0+6 not a semantic version");
    WRONG(SEMVER, "1.0.0-01", "7+1 not a semantic version");
    WRONG(SEMVER, "1.0.0+", "5+1 not a semantic version");
    WRONG(SEMVER, "1.0.0.0", "5+2 not a semantic version");
    GOOD(CPU_LIST, "0");
    GOOD(CPU_LIST, "0-3,7,9-9");
    GOOD(CPU_LIST, "7,0-3");
    WRONG(CPU_LIST, "", "0+0 a number is missing here");
    WRONG(CPU_LIST, "1,", "2+0 a number is missing here");
    WRONG(CPU_LIST, "1-", "2+0 a number is missing here");
    WRONG(CPU_LIST, ",1", "0+1 a number is missing here");
    WRONG(CPU_LIST, "3-1", "0+3 a range runs upwards");
    WRONG(CPU_LIST, "0 1", "1+1 this has no place in the list");
    WRONG(CPU_LIST, "a", "0+1 this has no place in the list");
    WRONG(CPU_LIST, "0-70000", "2+5 more than 65535");
    GOOD(ABSOLUTE_PATH, "/");
    GOOD(ABSOLUTE_PATH, "/a/../b");
    WRONG(ABSOLUTE_PATH, "a/b", "0+3 must start with `/`");
    WRONG(ABSOLUTE_PATH, "", "0+0 must start with `/`");
    GOOD(ENV_ENTRY, "A=");
    GOOD(ENV_ENTRY, "A=b=c");
    WRONG(ENV_ENTRY, "A", "0+1 `=` is missing");
    WRONG(ENV_ENTRY, "=b", "0+1 a name is missing before `=`");
    GOOD(CDI_KIND, "nvidia.com/gpu");
    GOOD(CDI_KIND, "v/c");
    GOOD(CDI_KIND, "a_b.c-d/e_f.9");
    WRONG(CDI_KIND, "nvidia.com", "0+10 `/` is missing");
    WRONG(CDI_KIND, "/gpu", "0+0 a vendor is missing before `/`");
    WRONG(CDI_KIND, "v/", "2+0 a class is missing after `/`");
    WRONG(CDI_KIND, "1v/c", "0+2 starts with no letter");
    WRONG(CDI_KIND, "v-/c", "1+1 not part of a name");
    WRONG(CDI_KIND, "v/c/d", "3+2 not part of a name");
    GOOD(CDI_NAME, "0");
    GOOD(CDI_NAME, "gpu-0:a.b_c");
    WRONG(CDI_NAME, "", "0+0 a name is missing");
    WRONG(CDI_NAME, "a=b", "1+2 not part of a device name");
    WRONG(CDI_NAME, "a:", "1+1 not part of a device name");
    GOOD(NONE, "anything");
}

int main(void)
{
    return unit_main();
}
