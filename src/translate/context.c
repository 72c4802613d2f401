/* Helpers that several rules share: strict diagnostics, paths, options that are paths, sizes.
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

/* Nothing to clean, as in nearly every path; what has a name that starts with a dot is looked at
 * again. */
static bool is_clean(zs_str path)
{
    bool is_clean = path.n > 1 && path.p[0] == '/' && path.p[path.n - 1] != '/';
    for (size_t i = 1; i < path.n && is_clean; i++) {
        is_clean = path.p[i - 1] != '/' || (path.p[i] != '/' && path.p[i] != '.');
    }
    return is_clean;
}

bool zs_path_clean(zs_arena *a, zs_str path, zs_str *ret)
{
    if (is_clean(path)) {
        *ret = path;
        return true;
    }
    char *room = zs_arena_array(a, path.n + 1, 1);
    size_t n = 0;
    while (room != NULL && path.n > 0) {
        zs_str name = zs_str_sub(path, 0, zs_str_find(path, '/'));
        path = zs_str_sub(path, name.n + 1, path.n);
        if (name.n > 0 && !zs_str_is(name, ".")) {
            room[n++] = '/';
            memcpy(room + n, name.p, name.n);
            n += name.n;
        }
    }
    *ret = (zs_str){room, n};
    return room != NULL;
}

bool zs_texts_begin(zs_arena *a, uint32_t n, zs_str_list *ret)
{
    zs_str *items = zs_arena_array(a, n, sizeof *items + sizeof *ret->at);
    if (items != NULL) {
        *ret = (zs_str_list){items, (zs_origin *)(void *)(items + n), 0, n};
    }
    return items != NULL;
}

bool zs_is_option_path(zs_context *c, const zs_given *given, const char *option)
{
    const char *what = NULL;
    zs_str clean = {NULL, 0};
    if (zs_path_is_plain(given->s, &what)) {
        if (!zs_path_clean(c->a, given->s, &clean)) {
            return false;
        }
        what = clean.n == 0 ? "is the root of the host" : NULL;
    }
    if (what != NULL) {
        zs_diag *d = zs_diag_push(c->diags, ZS_CODE_OPTION_PATH, given->at,
                                  "the path %Q of `%s` %s", given->s, option, what);
        zs_diag_note(c->diags, d, "config.json is read by a runtime that runs elsewhere");
        zs_diag_help(c->diags, d, "write an absolute path of the host without `..`");
    }
    return what == NULL;
}

void zs_push_unused_option(zs_context *c, const zs_given *given, const char *option,
                           const char *why)
{
    zs_diag *d =
        zs_diag_push(c->diags, ZS_CODE_OPTION_UNUSED, given->at,
                     "`%s` changes nothing for the service %Q", option, c->input->service->key);
    zs_diag_note(c->diags, d, "%s", why);
    zs_diag_help(c->diags, d, "leave `%s` out", option);
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
