/* What the files that word libfyaml's errors share. Private to src/text/yaml_fault*.c. */
#ifndef ZS_TEXT_YAML_FAULT_H
#define ZS_TEXT_YAML_FAULT_H

#include "text/yaml.h"

/* An error: libfyaml's words and the place it names. */
typedef struct zs_yaml_fault {
    zs_yaml *y;
    zs_str message;
    size_t at;
} zs_yaml_fault;

/* A diagnostic at `length` bytes from `at`, a further span of it, a way out. */
zs_diag *zs_yaml_say(const zs_yaml_fault *f, zs_code code, size_t at, size_t length,
                     const char *what);
void zs_yaml_label(const zs_yaml_fault *f, zs_diag *d, size_t at, size_t length, const char *text);
void zs_yaml_help(const zs_yaml_fault *f, zs_diag *d, const char *text);
/* True when libfyaml's message has these words in it. */
bool zs_yaml_says(const zs_yaml_fault *f, const char *words);

/* The byte at an offset; beyond the text a line feed. */
char zs_yaml_byte(const zs_yaml_fault *f, size_t at);
size_t zs_yaml_line_begin(const zs_yaml_fault *f, size_t at);
size_t zs_yaml_line_end(const zs_yaml_fault *f, size_t at);
/* The first byte of a line after its indentation. */
size_t zs_yaml_indented(const zs_yaml_fault *f, size_t line);
/* How many bytes to show from `at` on: the rest of the line. */
size_t zs_yaml_rest_of_line(const zs_yaml_fault *f, size_t at);
/* The innermost bracket that is open at the error; false when none is. */
bool zs_yaml_find_bracket(const zs_yaml_fault *f, size_t *ret_at);

/* yaml_fault_flow.c; false when the error is of another kind. */
bool zs_yaml_report_bracket(const zs_yaml_fault *f);
bool zs_yaml_report_quote(const zs_yaml_fault *f);

/* yaml_fix.c: fixes of faults that libfyaml found; each offers one only when it is certain. */
/* Spaces for the tabs of the line that begins at `line` and of those after it. */
void zs_yaml_fix_tabs(const zs_yaml_fault *f, zs_diag *d, size_t line);
/* Quotes round the value at `at`. */
void zs_yaml_fix_quotes(const zs_yaml_fault *f, zs_diag *d, size_t at);
/* A blank behind the colon at `colon` of the text that begins at `begin`. */
void zs_yaml_fix_colon(const zs_yaml_fault *f, zs_diag *d, size_t begin, size_t colon);

#endif
