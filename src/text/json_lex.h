/* The tokens of JSON (RFC 8259), each judged to the last byte: what this lexer calls a token is
 * one. Knows nothing of the order of tokens (json_check.c) or of their meaning (json_read.c). */
#ifndef ZS_TEXT_JSON_LEX_H
#define ZS_TEXT_JSON_LEX_H

#include "base/arena.h"
#include "base/str.h"

typedef enum zs_json_kind {
    ZS_JSON_END, /* of the text */
    ZS_JSON_BEGIN_MAP,
    ZS_JSON_END_MAP,
    ZS_JSON_BEGIN_LIST,
    ZS_JSON_END_LIST,
    ZS_JSON_COLON,
    ZS_JSON_COMMA,
    ZS_JSON_STRING,
    ZS_JSON_INT,
    ZS_JSON_FLOAT, /* with a fraction or an exponent */
    ZS_JSON_TRUE,
    ZS_JSON_FALSE,
    ZS_JSON_NULL,
    /* What is not JSON, told apart because the ways out differ. */
    ZS_JSON_FAULTY_STRING, /* zs_json_find_string_fault says where and why */
    ZS_JSON_SINGLE_QUOTED,
    ZS_JSON_FAULTY_NUMBER,
    ZS_JSON_WORD,
    ZS_JSON_COMMENT,
    ZS_JSON_BOM,
    ZS_JSON_BYTE, /* any other; length 0 when it is not UTF-8 */
} zs_json_kind;

typedef struct zs_json_token {
    zs_json_kind kind;
    size_t at, length; /* quotes included */
} zs_json_token;

/* The first token at or after `at`; white space is skipped. */
zs_json_token zs_json_lex(zs_str text, size_t at);

typedef enum zs_json_string_fault_kind {
    ZS_JSON_STRING_OPEN,      /* the text or the line ends first */
    ZS_JSON_STRING_CONTROL,   /* a control character */
    ZS_JSON_STRING_ESCAPE,    /* no such escape */
    ZS_JSON_STRING_SURROGATE, /* half of a pair */
    ZS_JSON_STRING_NUL,       /* \u0000 */
    ZS_JSON_STRING_BYTE,      /* not UTF-8 */
} zs_json_string_fault_kind;

typedef struct zs_json_string_fault {
    zs_json_string_fault_kind kind;
    size_t at, length;
} zs_json_string_fault;

/* The first fault of the faulty string whose quote is at `at`. */
zs_json_string_fault zs_json_find_string_fault(zs_str text, size_t at);

/* The value of what stands between the quotes of a string that the lexer has judged: the text
 * itself when it has no escape. False without memory. */
bool zs_json_unescape(zs_arena *a, zs_str inner, zs_str *ret) ZS_MUST_CHECK;

#endif
