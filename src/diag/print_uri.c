/* Names of sources as URI references (RFC 3986): relative below the directory of the run, `file:`
 * elsewhere. What is no file, `<--env>`, is a relative reference too; there is no scheme for it. */
#include "diag/print_sarif.h"

#include "base/banned.h"

/* The path without empty segments, `.`, and `..` where the segment before it can go. In the arena;
 * {NULL, 0} without memory. */
static zs_str tidy(zs_arena *a, zs_str path)
{
    char *out = zs_arena_alloc(a, path.n + 1);
    size_t n = 0;
    bool is_absolute = path.n > 0 && path.p[0] == '/';
    while (out != NULL && path.n > 0) {
        zs_str segment = zs_str_sub(path, 0, zs_str_find(path, '/'));
        path = zs_str_sub(path, segment.n + 1, path.n);
        if (segment.n == 0 || zs_str_is(segment, ".")) {
            continue;
        }
        size_t cut = n;
        while (cut > 0 && out[cut - 1] != '/') {
            cut--;
        }
        zs_str last = {out + cut, n - cut};
        if (zs_str_is(segment, "..") && (is_absolute || (n > 0 && !zs_str_is(last, "..")))) {
            n = cut > 0 ? cut - 1 : 0;
            continue;
        }
        if (n > 0 || is_absolute) {
            out[n++] = '/';
        }
        memcpy(out + n, segment.p, segment.n);
        n += segment.n;
    }
    return (zs_str){out, out != NULL ? n : 0};
}

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
           c == '-' || c == '.' || c == '_' || c == '~';
}

/* Percent-encodes all but unreserved characters and `/`. */
static void add_encoded(zs_buf *out, zs_str path)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        if (is_plain(path.p[i])) {
            zs_buf_add_char(out, path.p[i]);
        } else {
            zs_buf_addf(out, "%%%c%c", hex[c >> 4], hex[c & 15]);
        }
    }
}

bool zs_sarif_is_file(zs_str name)
{
    return name.n > 0 && name.p[0] != '<';
}

void zs_sarif_uri(zs_buf *out, zs_str name, zs_str directory)
{
    if (!zs_sarif_is_file(name)) {
        add_encoded(out, name);
        return;
    }
    zs_str path = tidy(out->a, name), base = tidy(out->a, directory);
    bool leaves = zs_str_is(path, "..") || zs_str_starts(path, ZS_STR("../"));
    if (leaves && base.n > 0) {
        zs_str parts[] = {base, ZS_STR("/"), name};
        path = tidy(out->a, zs_str_concat(out->a, parts, 3));
    }
    bool is_below =
        base.n > 0 && path.n > base.n + 1 && zs_str_starts(path, base) && path.p[base.n] == '/';
    if (is_below) {
        path = zs_str_sub(path, base.n + 1, path.n);
    } else if (path.n > 0 && path.p[0] == '/') {
        zs_buf_add(out, ZS_STR("file://"));
    }
    add_encoded(out, path);
}
