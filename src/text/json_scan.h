/* How JSON goes on from a byte, for readers that take a sound document in one pass: json_fast.c
 * into a tape, model/build_json.c into a typed tree.
 *
 * The last byte of the document is the bracket that closes its root (zs_json_root), and nothing but
 * a closing bracket consumes it. So wherever a token may go on there is a byte to look at; the end
 * of the text is asked for only within strings, in words and after brackets.
 * Source: RFC 8259; what is one token there is decided as in json_lex.re. */
#ifndef ZS_TEXT_JSON_SCAN_H
#define ZS_TEXT_JSON_SCAN_H

#include "base/scan.h"
#include "base/utf8.h"

/* The brackets of the root; false when the text has none, or is not UTF-8. */
static inline bool zs_json_root(zs_str text, const char **ret_begin, const char **ret_end)
{
    const char *p = text.p, *end = text.p + text.n;
    while (p < end && zs_is_json_space(end[-1])) {
        end--;
    }
    p = zs_scan_space(p, end);
    *ret_begin = p;
    *ret_end = end;
    return end - p >= 2 && ((*p == '{' && end[-1] == '}') || (*p == '[' && end[-1] == ']')) &&
           (zs_scan_is_ascii(text) || zs_utf8_fault(text) == text.n);
}

ZS_HOT const char *zs_json_skip_space(const char *p, const char *end)
{
    if ((unsigned char)*p > ' ') {
        return p;
    }
    if (*p == ' ' && (unsigned char)p[1] > ' ') {
        return p + 1;
    }
    return zs_scan_space(p, end);
}

static inline bool zs_is_digit(char c)
{
    return (unsigned char)(c - '0') < 10;
}

/* After the last digit of a fraction and an exponent, or NULL. */
static inline const char *zs_json_fraction_end(const char *p)
{
    if (*p == '.') {
        if (!zs_is_digit(*++p)) {
            return NULL;
        }
        while (zs_is_digit(*p)) {
            p++;
        }
    }
    if (*p == 'e' || *p == 'E') {
        p++;
        p += *p == '+' || *p == '-';
        if (!zs_is_digit(*p)) {
            return NULL;
        }
        while (zs_is_digit(*p)) {
            p++;
        }
    }
    return p;
}

/* After a number, or NULL when none is here. */
ZS_HOT const char *zs_json_number_end(const char *p, bool *ret_is_float)
{
    p += *p == '-';
    if (*p == '0') {
        p++;
    } else {
        if (!zs_is_digit(*p)) {
            return NULL;
        }
        while (zs_is_digit(*p)) {
            p++;
        }
    }
    *ret_is_float = *p == '.' || (*p | 0x20) == 'e';
    return *ret_is_float ? zs_json_fraction_end(p) : p;
}

#endif
