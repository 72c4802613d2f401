/* The scalar micro-languages, lexed by re2c (*.re): each takes the whole slice or says what is
 * wrong. Pure: no diagnostics, no allocation; the caller words and places the message. */
#ifndef ZS_TEXT_SCALAR_H
#define ZS_TEXT_SCALAR_H

#include "base/str.h"

/* Named by `x-format` in the schemas; the generator writes ZS_FORMAT_<NAME> (`-` becomes `_`). */
typedef enum zs_format_id {
    ZS_FORMAT_NONE,
    ZS_FORMAT_DURATION,            /* "duration" */
    ZS_FORMAT_MEMORY,              /* "memory": digits, then K k M m G g T t Ki Mi Gi Ti or none */
    ZS_FORMAT_MEMORY_POSITIVE,     /* "memory-positive": the same, more than 0 */
    ZS_FORMAT_MEMORY_OR_MINUS_ONE, /* "memory-or-minus-one": the same, or -1 */
    ZS_FORMAT_CRON,                /* "cron" */
    ZS_FORMAT_IMAGE_REFERENCE,     /* "image-reference" */
    ZS_FORMAT_SEMVER,              /* "semver": SemVer 2.0.0 */
    ZS_FORMAT_CPU_LIST,            /* "cpu-list": 0-3,7 ascending within a range */
    ZS_FORMAT_ABSOLUTE_PATH,       /* "absolute-path": starts with `/` */
    ZS_FORMAT_ENV_ENTRY,           /* "env-entry": KEY=VALUE, KEY not empty */
    ZS_FORMAT_CDI_KIND,            /* "cdi-kind": vendor.com/class */
    ZS_FORMAT_CDI_NAME,            /* "cdi-name": a device name */
    ZS_FORMAT_COUNT
} zs_format_id;

/* What is wrong: `at`/`length` within the slice (smallest fault) and one phrase, such as "the unit
 * is missing" or "hour must be 0..23". `hint` (may be NULL) is a way out, such as "write `1536Mi`";
 * `fix` is a certain replacement of the whole slice, written into `fix_room` (fix.n 0: none). */
typedef struct zs_fault {
    size_t at, length;
    const char *what;
    const char *hint;
    zs_str fix;
    char fix_room[64];
} zs_fault;

/* True when `s` is in the language. */
bool zs_scalar_check(zs_format_id format, zs_str s, zs_fault *ret_fault);

/* "512Mi" -> bytes, 0..INT64_MAX. Source: ServiceSpec quantities; K M G T are powers of 1000, Ki Mi
 * Gi Ti of 1024. */
bool zs_parse_memory(zs_str s, int64_t *ret_bytes, zs_fault *ret_fault);
/* "1h 30m" -> nanoseconds. Units as humantime: ns us ms s min h day week month (30.44 d) year
 * (365.25 d). */
typedef struct zs_duration {
    uint64_t seconds;
    uint32_t nanos;
} zs_duration;
bool zs_parse_duration(zs_str s, zs_duration *ret, zs_fault *ret_fault);

/* Slices of the reference as typed; absent parts are empty. */
typedef struct zs_image_reference {
    zs_str registry, repository, tag, digest;
} zs_image_reference;
bool zs_parse_image_reference(zs_str s, zs_image_reference *ret, zs_fault *ret_fault);

/* A plain YAML 1.2 core integer of any radix (0x1F, 0o17, -5, +5): magnitude and sign. False when
 * it is none or beyond 64 bits. */
bool zs_parse_core_int(zs_str s, bool *ret_negative, uint64_t *ret_magnitude);
/* The core type of a plain scalar; *ret_null for null, Null, NULL, ~ and empty. */
int zs_core_of(zs_str plain, bool *ret_null);

#endif
