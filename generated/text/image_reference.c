/* Made by `make generate` from src/text/image_reference.re, digest 974677c0bad67864. */
/* Image references: registry/repository:tag@digest.
 * Source: ServiceSpec `image.name`; the grammar is that of the distribution project's reference
 * package (github.com/distribution/reference, regexp.go), in ASCII throughout. */
#include "text/fault.h"
#include "text/lex.h"

#include "base/banned.h"

enum { REPOSITORY_MAX = 255, TAG_MAX = 128, SHA256_HEX = 64, SHA384_HEX = 96, SHA512_HEX = 128 };

/* How much of `s` is a registry, a component of a repository, a tag, a digest's algorithm or its
 * digits. */
static size_t lex_domain(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy9;
            goto yy1;
        }
        if (yych <= '/') goto yy1;
        if (yych <= '9') goto yy2;
    } else {
        if (yych <= 'Z') goto yy2;
        if (yych <= '`') goto yy1;
        if (yych <= 'z') goto yy2;
    }
yy1:
    ++c.p;
    { return 0; }
yy2:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '-') {
            if (yych <= 0x00) goto yy3;
            if (yych >= '-') goto yy4;
        } else {
            if (yych <= '.') goto yy6;
            if (yych >= '0') goto yy2;
        }
    } else {
        if (yych <= 'Z') {
            if (yych <= ':') goto yy7;
            if (yych >= 'A') goto yy2;
        } else {
            if (yych <= '`') goto yy3;
            if (yych <= 'z') goto yy2;
        }
    }
yy3:
    { return zs_cursor_offset(c); }
yy4:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= ',') {
            if (yych >= 0x01) goto yy5;
        } else {
            if (yych <= '-') goto yy4;
            if (yych >= '0') goto yy2;
        }
    } else {
        if (yych <= 'Z') {
            if (yych >= 'A') goto yy2;
        } else {
            if (yych <= '`') goto yy5;
            if (yych <= 'z') goto yy2;
        }
    }
yy5:
    c.p = c.marker;
    goto yy3;
yy6:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy5;
        if (yych <= '/') goto yy5;
        if (yych <= '9') goto yy2;
        goto yy5;
    } else {
        if (yych <= 'Z') goto yy2;
        if (yych <= '`') goto yy5;
        if (yych <= 'z') goto yy2;
        goto yy5;
    }
yy7:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy5;
    if (yych <= '/') goto yy5;
    if (yych >= ':') goto yy5;
yy8:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 0x00) goto yy3;
    if (yych <= '/') goto yy3;
    if (yych <= '9') goto yy8;
    goto yy3;
yy9:
    { return 0; }
}
}

static size_t lex_component(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy18;
            goto yy11;
        }
        if (yych >= '0') goto yy12;
    } else {
        if (yych <= '`') goto yy11;
        if (yych <= 'z') goto yy12;
    }
yy11:
    ++c.p;
    { return 0; }
yy12:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '/') {
        if (yych <= ',') {
            if (yych >= 0x01) goto yy13;
        } else {
            if (yych <= '-') goto yy14;
            if (yych <= '.') goto yy16;
        }
    } else {
        if (yych <= '_') {
            if (yych <= '9') goto yy12;
            if (yych >= '_') goto yy17;
        } else {
            if (yych <= '`') goto yy13;
            if (yych <= 'z') goto yy12;
        }
    }
yy13:
    { return zs_cursor_offset(c); }
yy14:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '/') {
        if (yych <= 0x00) goto yy15;
        if (yych == '-') goto yy14;
    } else {
        if (yych <= '9') goto yy12;
        if (yych <= '`') goto yy15;
        if (yych <= 'z') goto yy12;
    }
yy15:
    c.p = c.marker;
    goto yy13;
yy16:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= 0x00) goto yy15;
        if (yych <= '/') goto yy15;
        goto yy12;
    } else {
        if (yych <= '`') goto yy15;
        if (yych <= 'z') goto yy12;
        goto yy15;
    }
yy17:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '^') {
        if (yych <= 0x00) goto yy15;
        if (yych <= '/') goto yy15;
        if (yych <= '9') goto yy12;
        goto yy15;
    } else {
        if (yych <= '_') goto yy16;
        if (yych <= '`') goto yy15;
        if (yych <= 'z') goto yy12;
        goto yy15;
    }
yy18:
    { return 0; }
}
}

static size_t lex_tag(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 'Z') {
        if (yych <= '/') {
            if (yych >= 0x01) goto yy20;
            if (c.p >= c.limit) goto yy23;
        } else {
            if (yych <= '9') goto yy21;
            if (yych >= 'A') goto yy21;
        }
    } else {
        if (yych <= '_') {
            if (yych >= '_') goto yy21;
        } else {
            if (yych <= '`') goto yy20;
            if (yych <= 'z') goto yy21;
        }
    }
yy20:
    ++c.p;
    { return 0; }
yy21:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= '.') {
            if (yych <= 0x00) goto yy22;
            if (yych >= '-') goto yy21;
        } else {
            if (yych <= '/') goto yy22;
            if (yych <= '9') goto yy21;
        }
    } else {
        if (yych <= '_') {
            if (yych <= 'Z') goto yy21;
            if (yych >= '_') goto yy21;
        } else {
            if (yych <= '`') goto yy22;
            if (yych <= 'z') goto yy21;
        }
    }
yy22:
    { return zs_cursor_offset(c); }
yy23:
    { return 0; }
}
}

static size_t lex_algorithm(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= 'Z') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy30;
            goto yy25;
        }
        if (yych >= 'A') goto yy26;
    } else {
        if (yych <= '`') goto yy25;
        if (yych <= 'z') goto yy26;
    }
yy25:
    ++c.p;
    { return 0; }
yy26:
    ++c.p;
    c.marker = c.p;
    yych = ZS_PEEK(c);
    if (yych <= '9') {
        if (yych <= '+') {
            if (yych <= 0x00) goto yy27;
            if (yych >= '+') goto yy28;
        } else {
            if (yych <= ',') goto yy27;
            if (yych <= '.') goto yy28;
            if (yych >= '0') goto yy26;
        }
    } else {
        if (yych <= '^') {
            if (yych <= '@') goto yy27;
            if (yych <= 'Z') goto yy26;
        } else {
            if (yych <= '_') goto yy28;
            if (yych <= '`') goto yy27;
            if (yych <= 'z') goto yy26;
        }
    }
yy27:
    { return zs_cursor_offset(c); }
yy28:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= 'Z') {
        if (yych <= 0x00) goto yy29;
        if (yych >= 'A') goto yy26;
    } else {
        if (yych <= '`') goto yy29;
        if (yych <= 'z') goto yy26;
    }
yy29:
    c.p = c.marker;
    goto yy27;
yy30:
    { return 0; }
}
}

static size_t lex_hex(zs_str s)
{
    zs_cursor c = zs_cursor_at(s, 0);

{
    unsigned char yych;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) {
            if (c.p >= c.limit) goto yy35;
            goto yy32;
        }
        if (yych <= '/') goto yy32;
        if (yych <= '9') goto yy33;
    } else {
        if (yych <= 'F') goto yy33;
        if (yych <= '`') goto yy32;
        if (yych <= 'f') goto yy33;
    }
yy32:
    ++c.p;
    { return 0; }
yy33:
    ++c.p;
    yych = ZS_PEEK(c);
    if (yych <= '@') {
        if (yych <= 0x00) goto yy34;
        if (yych <= '/') goto yy34;
        if (yych <= '9') goto yy33;
    } else {
        if (yych <= 'F') goto yy33;
        if (yych <= '`') goto yy34;
        if (yych <= 'f') goto yy33;
    }
yy34:
    { return zs_cursor_offset(c); }
yy35:
    { return 0; }
}
}

static const char shape[] = "a reference is `[registry/]repository[:tag][@digest]`";

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Upper case in a repository is the most common slip; its lower-case form is what exists. `rest` is
 * the name from the first faulty component on. */
static bool upper_case_fault(zs_str s, zs_str rest, size_t at, zs_fault *f)
{
    char small[sizeof f->fix_room];
    zs_image_reference reference;
    zs_fault other;
    zs_fault_set(f, at, 1, "a repository is in lower case", NULL);
    while (at + f->length < s.n && is_upper(s.p[at + f->length])) {
        f->length++;
    }
    if (rest.n <= sizeof small) {
        for (size_t i = 0; i < rest.n; i++) {
            small[i] = is_upper(rest.p[i]) ? (char)(rest.p[i] - 'A' + 'a') : rest.p[i];
        }
        zs_fault_fix(f, s, (size_t)(rest.p - s.p), rest.n, (zs_str){small, rest.n});
        if (!zs_parse_image_reference(f->fix, &reference, &other)) {
            f->fix.n = 0;
        }
    }
    return false;
}

/* Says why the first part of `rest`, up to a slash, is no component. */
static bool component_fault(zs_str s, zs_str rest, zs_fault *f)
{
    zs_str part = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
    size_t begin = (size_t)(part.p - s.p), at = begin + lex_component(part);
    if (part.n == 0) {
        bool is_last = begin == s.n || s.p[begin] != '/';
        return begin == 0 ? zs_fault_set(f, 0, s.n != 0, "a name is missing before this", shape)
               : is_last
                   ? zs_fault_set(f, begin - 1, 1, "a name is missing after `/`", shape)
                   : zs_fault_set(f, begin - 1, 1, "a name is missing between slashes", shape);
    }
    char c = s.p[at];
    if (is_upper(c)) {
        return upper_case_fault(s, rest, at, f);
    }
    if (c == '.' || c == '_' || c == '-') {
        size_t n = 1;
        while (at + n < begin + part.n && strchr("._-", s.p[at + n]) != NULL) {
            n++;
        }
        return zs_fault_set(f, at, n, "names begin and end with a letter or digit",
                            "between them stands one `.`, `_`, `__`, or any number of `-`");
    }
    if (c == ' ' || c == '\t') {
        return zs_fault_set(f, at, 1, "a reference has no spaces", shape);
    }
    if (c == ':') {
        return zs_fault_set(f, at, 1, "a port stands after a registry's name only", shape);
    }
    size_t length = 1;
    while (at + length < begin + part.n && ((unsigned char)s.p[at + length] & 0xC0) == 0x80) {
        length++;
    }
    return zs_fault_set(f, at, length, "not a character of a repository",
                        "a repository has a-z, 0-9, and `.`, `_`, `-` between them");
}

/* The name without tag and digest: an optional registry, then components. */
static bool check_name(zs_str s, zs_str name, zs_fault *f)
{
    zs_str rest = name;
    for (bool is_first = true;; is_first = false) {
        size_t slash = zs_str_find(rest, '/');
        zs_str part = zs_str_sub(rest, 0, slash);
        bool is_registry = is_first && slash < rest.n && lex_domain(part) == part.n && part.n != 0;
        if (!is_registry && (lex_component(part) != part.n || part.n == 0)) {
            return component_fault(s, rest, f);
        }
        if (slash == rest.n) {
            return true;
        }
        rest = zs_str_sub(rest, slash + 1, rest.n);
    }
}

static bool check_tag(zs_str s, zs_str tag, zs_fault *f)
{
    size_t begin = (size_t)(tag.p - s.p), at = lex_tag(tag);
    if (tag.n == 0) {
        return zs_fault_set(f, begin - 1, 1, "a tag is missing after `:`",
                            "write it, or remove `:`");
    }
    if (at != tag.n) {
        size_t length = 1;
        while (at + length < tag.n && ((unsigned char)tag.p[at + length] & 0xC0) == 0x80) {
            length++;
        }
        return zs_fault_set(f, begin + at, length, "not a character of a tag",
                            "a tag has letters, digits, `_`, `.` and `-`, and starts with none of "
                            "the last two");
    }
    return tag.n <= TAG_MAX ||
           zs_fault_set(f, begin, tag.n, "a tag has at most 128 characters", NULL);
}

static bool check_digest(zs_str s, zs_str digest, zs_fault *f)
{
    static const char hint[] = "a digest is `sha256:` and 64 hexadecimal digits";
    size_t begin = (size_t)(digest.p - s.p), length = lex_algorithm(digest);
    if (digest.n == 0) {
        return zs_fault_set(f, begin - 1, 1, "a digest is missing after `@`", hint);
    }
    if (length == digest.n || digest.p[length] != ':') {
        return zs_fault_set(f, begin, digest.n, "this is not a digest", hint);
    }
    zs_str algorithm = zs_str_sub(digest, 0, length);
    zs_str hex = zs_str_sub(digest, length + 1, digest.n);
    size_t want = zs_str_is(algorithm, "sha256")   ? SHA256_HEX
                  : zs_str_is(algorithm, "sha384") ? SHA384_HEX
                  : zs_str_is(algorithm, "sha512") ? SHA512_HEX
                                                   : 0;
    if (want == 0) {
        return zs_fault_set(f, begin, length, "not a known digest algorithm",
                            "the algorithms are sha256, sha384 and sha512");
    }
    size_t good = lex_hex(hex);
    if (good != hex.n) {
        return zs_fault_set(f, begin + length + 1 + good, 1, "not a hexadecimal digit", hint);
    }
    return hex.n == want ||
           zs_fault_set(f, begin + length + 1, hex.n,
                        want == SHA256_HEX   ? "a sha256 digest has 64 digits"
                        : want == SHA384_HEX ? "a sha384 digest has 96 digits"
                                             : "a sha512 digest has 128 digits",
                        hint);
}

/* What people paste that is not a reference at all. */
static bool foreign_fault(zs_str s, zs_fault *f)
{
    static const char *const schemes[] = {"https://", "http://", "docker://", "oci://"};
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
        zs_str scheme = zs_str_of(schemes[i]);
        if (zs_str_starts(s, scheme)) {
            zs_fault_set(f, 0, scheme.n, "a reference has no scheme", shape);
            zs_fault_fix(f, s, 0, scheme.n, ZS_STR(""));
            return true;
        }
    }
    if (zs_str_starts(s, ZS_STR("["))) {
        zs_fault_set(f, 0, zs_str_find(s, ']') < s.n ? zs_str_find(s, ']') + 1 : s.n,
                     "a registry is a host name, not an IPv6 address", shape);
        return true;
    }
    return false;
}

/* The registry is what stands before the first slash, when it looks like a host; Docker Hub
 * otherwise. */
static void split_name(zs_str name, zs_image_reference *ret)
{
    size_t slash = zs_str_find(name, '/');
    zs_str head = zs_str_sub(name, 0, slash);
    bool looks_like_host = zs_str_find(head, '.') < head.n || zs_str_find(head, ':') < head.n ||
                           zs_str_is(head, "localhost");
    bool is_host = slash < name.n && looks_like_host;
    ret->registry = is_host ? head : (zs_str){NULL, 0};
    ret->repository = is_host ? zs_str_sub(name, slash + 1, name.n) : name;
}

bool zs_parse_image_reference(zs_str s, zs_image_reference *ret, zs_fault *ret_fault)
{
    zs_image_reference r = {0};
    if (s.n == 0) {
        return zs_fault_set(ret_fault, 0, 0, "an image is missing", shape);
    }
    if (foreign_fault(s, ret_fault)) {
        return false;
    }
    size_t sign = zs_str_find(s, '@');
    zs_str name = zs_str_sub(s, 0, sign);
    size_t colon = name.n;
    for (size_t i = name.n; i > 0 && name.p[i - 1] != '/'; i--) {
        colon = name.p[i - 1] == ':' ? i - 1 : colon;
    }
    zs_str tag = zs_str_sub(name, colon + 1, name.n);
    if (!check_name(s, zs_str_sub(name, 0, colon), ret_fault) ||
        (colon < name.n && !check_tag(s, tag, ret_fault)) ||
        (sign < s.n && !check_digest(s, zs_str_sub(s, sign + 1, s.n), ret_fault))) {
        return false;
    }
    split_name(zs_str_sub(name, 0, colon), &r);
    r.tag = colon < name.n ? tag : r.tag;
    r.digest = sign < s.n ? zs_str_sub(s, sign + 1, s.n) : r.digest;
    bool is_hub = r.registry.n == 0 || zs_str_is(r.registry, "docker.io") ||
                  zs_str_is(r.registry, "index.docker.io");
    bool gets_library = is_hub && zs_str_find(r.repository, '/') == r.repository.n;
    if (r.repository.n + (gets_library ? sizeof "library/" - 1 : 0) > REPOSITORY_MAX) {
        return zs_fault_set(ret_fault, (size_t)(r.repository.p - s.p), r.repository.n,
                            "a repository has at most 255 characters",
                            "`library/` counts for an official image");
    }
    *ret = r;
    return true;
}
