/* Diagnostics as data. Printers (print.h) come last and elsewhere; nothing here prints.
 *
 * One cause, one diagnostic. Wording: lowercase, no full stop, backticks round what the user typed
 * (%Q), numbers with units, never "illegal", "bad", "please" or "failed to". Point at the smallest
 * span.
 *
 *     zs_diag *d = zs_diag_push(ds, ZS_CODE_UNKNOWN_KEY, key->at,
 *                               "%Q is not a known key of %S", key->text, owner);
 *     zs_diag_help(ds, d, "did you mean %Q?", nearest);
 *     zs_diag_fix(ds, d, key->at, nearest);
 *
 * zs_diag_push never returns NULL, so calls chain without tests; without memory the result is a
 * sink and the arena's sticky flag tells the door. */
#ifndef ZS_DIAG_DIAG_H
#define ZS_DIAG_DIAG_H

#include "base/format.h"
#include "base/span.h"

typedef enum zs_severity { ZS_SEVERITY_NOTE, ZS_SEVERITY_WARNING, ZS_SEVERITY_ERROR } zs_severity;

/* One enumerator a code, from codes/ *.def: ZS_CODE_<NAME>. The printed id ("ZS0201") is
 * permanent. */
typedef enum zs_code {
#define ZS_CODE(name, id, severity, title, explanation) ZS_CODE_##name,
#include "diag/codes/all.def"
#undef ZS_CODE
    ZS_CODE_COUNT
} zs_code;

typedef struct zs_code_info {
    const char *id;          /* "ZS0201" */
    zs_severity severity;    /* by default */
    const char *title;       /* one line */
    const char *explanation; /* what it means, a wrong and a right example, how to mend it */
} zs_code_info;
zs_code_info zs_code_find(zs_code code);
/* By printed id, letter case ignored; false when there is none. */
bool zs_code_by_id(zs_str id, zs_code *ret);

typedef struct zs_label {
    zs_span at;
    zs_str text;
} zs_label;

/* Replaces the bytes at `at`; of length 0, it inserts. */
typedef struct zs_edit {
    zs_span at;
    zs_str text;
} zs_edit;

typedef struct zs_diag {
    zs_code code;
    zs_severity severity;
    zs_str message;   /* one sentence that stands alone */
    zs_span at;       /* primary; may stand nowhere */
    zs_str label;     /* said at the primary span; may be empty */
    zs_label *labels; /* further spans: "first defined here" */
    zs_str *notes;    /* consequences, causes */
    zs_str *helps;    /* ways out */
    uint32_t n_labels, n_notes, n_helps;
    bool has_fix;   /* only when certain: what mends the fault without changing what was meant */
    zs_edit *edits; /* the fix: all or none, of one source, in the order of their places */
    uint32_t n_edits;
    zs_span fix_at; /* the first edit */
    zs_str fix;
    zs_str allowed_because; /* of an allowed one: the reason that its comment gives */
} zs_diag;

typedef struct zs_diags {
    zs_arena *a;
    zs_diag **items;
    uint32_t n, capacity;
    zs_diag **allowed; /* taken out of `items` by a comment (allow.h): not counted */
    uint32_t n_allowed, allowed_capacity;
    uint32_t n_errors, n_warnings;
    uint32_t n_dropped; /* pushed beyond ZS_DIAGS_MAX; counted all the same */
    zs_span *hidden;    /* values that no printer may show */
    uint32_t n_hidden, hidden_capacity;
    bool hides_all; /* memory ran out for `hidden`: printers show no excerpt and no fix */
    bool is_json;   /* the deployment is JSON: so are its fixes */
    const struct zs_levels *levels; /* severities by code, may be NULL */
    zs_diag sink;
} zs_diags;

/* -W error=CODE, -W no=CODE: one entry a code. */
typedef enum zs_level { ZS_LEVEL_DEFAULT, ZS_LEVEL_OFF, ZS_LEVEL_WARNING, ZS_LEVEL_ERROR } zs_level;
typedef struct zs_levels {
    uint8_t of[ZS_CODE_COUNT];
} zs_levels;

void zs_diags_init(zs_diags *ds, zs_arena *a, const zs_levels *levels);
/* A diagnostic of the code's severity (or the level set for it). ZS_LEVEL_OFF applies to warnings
 * and notes only. */
zs_diag *zs_diag_push(zs_diags *ds, zs_code code, zs_span at, const char *format, ...);
void zs_diag_set_label(zs_diags *ds, zs_diag *d, const char *format, ...);
void zs_diag_add_label(zs_diags *ds, zs_diag *d, zs_span at, const char *format, ...);
void zs_diag_note(zs_diags *ds, zs_diag *d, const char *format, ...);
void zs_diag_help(zs_diags *ds, zs_diag *d, const char *format, ...);
/* Adds an edit to the fix, behind the earlier ones and overlapping none of them. Only a fix that is
 * certain is one: `zspecc check --fix` makes it without asking. */
void zs_diag_fix(zs_diags *ds, zs_diag *d, zs_span at, zs_str replacement);
/* Takes over a diagnostic of other diags with the same arena and levels. */
void zs_diags_adopt(zs_diags *ds, zs_diag *d);
/* No printer shows the bytes of this span, in excerpts or fixes. Whoever pushes a message keeps
 * them out of its text. */
void zs_diags_hide(zs_diags *ds, zs_span at);
static inline bool zs_diags_ok(const zs_diags *ds)
{
    return ds->n_errors == 0 && !ds->a->failed;
}

/* The candidate nearest to `word`: edit distance 2 or less (1 for words of 3 bytes or fewer),
 * letter case and `-`/`_` differences counting as one; {NULL, 0} when none is near. The first of
 * equals wins. */
zs_str zs_suggest(zs_str word, const zs_str *candidates, size_t n);
/* Is what zs_suggest gives certain: is no other candidate near? */
bool zs_suggests_one(zs_str word, const zs_str *candidates, size_t n);

#endif
