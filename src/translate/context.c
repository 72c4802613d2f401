/* Helpers that several rules share: strict diagnostics, plain paths, sizes.
 * Must not know any region of config.json. */
#include "translate/context.h"

#include "text/scalar.h"

#include "base/banned.h"

zs_diag *zs_strict_push(zs_context *c, zs_code code, zs_span at, const char *format, ...)
{
    if (c->input->validate == ZS_VALIDATE_IGNORE) {
        c->diags->sink = (zs_diag){0};
        return &c->diags->sink;
    }
    va_list args;
    va_start(args, format);
    zs_str message = zs_vformat(c->a, format, args);
    va_end(args);
    zs_diag *d = zs_diag_push(c->diags, code, at, "%S", message);
    bool is_forced = c->diags->levels != NULL && c->diags->levels->of[code] == ZS_LEVEL_ERROR;
    if (c->input->validate == ZS_VALIDATE_WARN && d->severity == ZS_SEVERITY_ERROR && !is_forced) {
        d->severity = ZS_SEVERITY_WARNING;
        c->diags->n_errors--;
        c->diags->n_warnings++;
    }
    return d;
}

bool zs_has_control(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char byte = (unsigned char)s.p[i];
        if (byte < 0x20 || byte == 0x7F) {
            return true;
        }
    }
    return false;
}

bool zs_path_is_plain(zs_str path, const char **ret_what)
{
    const char *what = NULL;
    if (path.n == 0) {
        what = "is empty";
    } else if (path.p[0] != '/') {
        what = "is not absolute";
    } else if (zs_has_control(path)) {
        what = "holds a control character";
    }
    for (size_t begin = 0; what == NULL && begin < path.n;) {
        zs_str rest = zs_str_sub(path, begin, path.n);
        zs_str part = zs_str_sub(rest, 0, zs_str_find(rest, '/'));
        if (zs_str_is(part, "..")) {
            what = "climbs with `..`";
        }
        begin += part.n + 1;
    }
    if (what != NULL) {
        *ret_what = what;
    }
    return what == NULL;
}

/* Docker reads `512m` as binary, we read it as decimal: say so, with the binary spelling. */
static void warn_of_decimal(zs_context *c, zs_str text, zs_span at, const char *name, int64_t bytes)
{
    char last = text.p[text.n - 1];
    if ((last >= '0' && last <= '9') || last == 'i' || bytes == 0) {
        return;
    }
    char unit = last >= 'a' ? (char)(last - 'a' + 'A') : last;
    zs_diag *d = zs_diag_push(c->diags, ZS_CODE_SIZE_IS_DECIMAL, at,
                              "%Q of `%s` is %D bytes, a power of 1000", text, name, bytes);
    zs_diag_help(c->diags, d, "write `%S%ci` for the power of 1024 that Docker reads here",
                 zs_str_sub(text, 0, text.n - 1), unit);
}

bool zs_read_size(zs_context *c, zs_str text, zs_span at, const char *name, int64_t *ret_bytes)
{
    zs_fault fault = {0};
    if (!zs_parse_memory(text, ret_bytes, &fault)) {
        return false;
    }
    warn_of_decimal(c, text, at, name, *ret_bytes);
    return true;
}
