/* The bytes of a YAML document, judged before the parser sees them: some make libfyaml 0.7 lose
 * text or hang, and none has a use in a document.
 * Source: YAML 1.2.2, section 5.1, without its exceptions for NEL and for U+2028 and U+2029, which
 * old readers take as line ends. */
#include "text/yaml.h"
#include "text/yaml_fast.h"

#include "base/utf8.h"

#include "base/banned.h"

static const char byte_order_mark[] = "\xEF\xBB\xBF";

typedef struct fault {
    zs_code code;
    const char *what, *help;
} fault;

static bool report(const zs_source *source, size_t at, size_t length, fault f, zs_diags *diags)
{
    zs_diag *d = zs_diag_push(diags, f.code, zs_span_of(source->id, at, length), "%s", f.what);
    zs_diag_help(diags, d, "%s", f.help);
    return false;
}

/* The words for a refused character. */
static fault fault_of(uint32_t code)
{
    static const char escape[] = "remove it, or write it as an escape in double quotes";
    if (code == 0) {
        return (fault){ZS_CODE_TEXT_CONTROL, "a NUL byte", "a document is text; remove the byte"};
    }
    if (code == '\r') {
        return (fault){ZS_CODE_TEXT_CONTROL, "a carriage return without a line feed after it",
                       "end lines with a line feed, or with both"};
    }
    if (code == 0x2028 || code == 0x2029) {
        return (fault){ZS_CODE_TEXT_CONTROL, "a Unicode line or paragraph separator",
                       "end lines with a line feed"};
    }
    if (code == 0xFEFF) {
        return (fault){ZS_CODE_TEXT_CONTROL, "a byte order mark within the text",
                       "one may stand at the very start only; remove it"};
    }
    return (fault){ZS_CODE_TEXT_CONTROL, "a control character", escape};
}

static bool is_refused(uint32_t code, zs_str text, size_t next)
{
    if (code == '\r') {
        return next >= text.n || text.p[next] != '\n';
    }
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code < 0xA0) ||
           code == 0x2028 || code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

/* Finds the first fault of the text, be it a byte that is not UTF-8 or a refused character. */
static bool check_characters(const zs_source *source, size_t at, zs_diags *diags)
{
    zs_str text = source->bytes;
    if (zs_fast_check_bytes(text)) {
        return true; /* nothing to refuse, nor to warn of */
    }
    size_t valid = zs_utf8_fault(text);
    while (at < valid) {
        unsigned char byte = (unsigned char)text.p[at];
        if (byte >= 0x20 && byte < 0x7F) {
            at++;
            continue;
        }
        size_t begin = at;
        uint32_t code = zs_utf8_next(text, &at);
        if (is_refused(code, text, at)) {
            return report(source, begin, at - begin, fault_of(code), diags);
        }
    }
    fault not_utf8 = {ZS_CODE_TEXT_NOT_UTF8, "this byte is not UTF-8", "save the file as UTF-8"};
    return valid == text.n || report(source, valid, 1, not_utf8, diags);
}

/* A directive can only stand before all content: on the first line that is neither empty nor a
 * comment. */
static bool check_directive(const zs_source *source, size_t at, zs_diags *diags)
{
    zs_str text = source->bytes;
    while (at < text.n) {
        zs_str line = zs_str_sub(text, at, zs_str_find(zs_str_sub(text, at, text.n), '\n'));
        size_t blank = 0;
        while (blank < line.n && strchr(" \t\r", line.p[blank]) != NULL) {
            blank++;
        }
        if (line.n != 0 && line.p[0] == '%') {
            size_t length = line.p[line.n - 1] == '\r' ? line.n - 1 : line.n;
            zs_diag *d =
                zs_diag_push(diags, ZS_CODE_YAML_DIRECTIVE, zs_span_of(source->id, at, length),
                             "a document starts with its content, not with a directive");
            zs_diag_help(diags, d, "remove this line; documents are YAML 1.2");
            return false;
        }
        if (blank < line.n && line.p[blank] != '#') {
            return true;
        }
        at += line.n + 1;
    }
    return true;
}

/* A document that opens one list after the other is too deep before it has said anything. libfyaml
 * would queue them all, since the first might still turn out to be a key. */
static bool check_openers(const zs_source *source, size_t at, zs_diags *diags)
{
    static const char passed[] = {'[', ' ', '\t', '\r', '\n'};
    zs_str text = source->bytes;
    unsigned depth = 0;
    for (; at < text.n && memchr(passed, text.p[at], sizeof passed) != NULL; at++) {
        depth += text.p[at] == '[';
        if (depth > ZS_DEPTH_MAX) {
            return zs_text_too_deep(zs_span_of(source->id, at, 1), diags);
        }
    }
    return true;
}

bool zs_yaml_check_bytes(const zs_source *source, size_t *ret_base, zs_diags *diags)
{
    size_t base =
        zs_str_starts(source->bytes, ZS_STR(byte_order_mark)) ? sizeof byte_order_mark - 1 : 0;
    if (!check_characters(source, base, diags) || !check_directive(source, base, diags) ||
        !check_openers(source, base, diags)) {
        return false;
    }
    *ret_base = base;
    return true;
}
