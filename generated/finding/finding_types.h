/* Made by `make generate` from schema/finding/finding.json, digest 5eb122e0b8cddc3c. */
/* One diagnostic. What stands nowhere has no `file` and no position. To change this, edit the
 * schema. */
#ifndef GENERATED_FINDING_TYPES_H
#define GENERATED_FINDING_TYPES_H

#include "model/model.h"

typedef struct zs_rep_edit zs_rep_edit;
typedef struct zs_rep_edit_list zs_rep_edit_list;
typedef struct zs_rep_finding zs_rep_finding;
typedef struct zs_rep_fix zs_rep_fix;
typedef struct zs_rep_label zs_rep_label;
typedef struct zs_rep_label_list zs_rep_label_list;

/* Only errors make a run fail. */
typedef enum zs_rep_severity {
    ZS_REP_SEVERITY_ERROR,
    ZS_REP_SEVERITY_WARNING,
    ZS_REP_SEVERITY_NOTE,
} zs_rep_severity;

struct zs_rep_label_list {
    zs_rep_label *items;
    zs_origin *at;
    uint32_t n, capacity;
};

struct zs_rep_edit_list {
    zs_rep_edit *items;
    zs_origin *at;
    uint32_t n, capacity;
};

enum {
    ZS_REP_FINDING_SEVERITY, ZS_REP_FINDING_CODE, ZS_REP_FINDING_TITLE, ZS_REP_FINDING_MESSAGE,
    ZS_REP_FINDING_FILE, ZS_REP_FINDING_LINE, ZS_REP_FINDING_COLUMN, ZS_REP_FINDING_END_LINE,
    ZS_REP_FINDING_END_COLUMN, ZS_REP_FINDING_OFFSET, ZS_REP_FINDING_END_OFFSET,
    ZS_REP_FINDING_LABEL, ZS_REP_FINDING_LABELS, ZS_REP_FINDING_NOTES, ZS_REP_FINDING_HELP,
    ZS_REP_FINDING_FIX, ZS_REP_FINDING_FIELDS
};
/* One diagnostic. What stands nowhere has no `file` and no position. */
struct zs_rep_finding {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_rep_severity severity; /* How bad it is, levels set by `-W` counted in. */
    zs_str code; /* Permanent code; `zspecc explain CODE` tells more. */
    zs_str title; /* What the code stands for, in a few words. */
    zs_str message; /* One sentence that stands alone. */
    /* Path as it was written, or in angle brackets what is no file: `<--env>`, `<host>`. */
    zs_str file;
    uint32_t line; /* Line of the first character, from 1. */
    uint32_t column; /* Column of the first character, from 1, in code points. */
    uint32_t end_line; /* Line right behind the last character. */
    uint32_t end_column; /* Column right behind the last character. */
    uint32_t offset; /* The beginning in bytes from 0; a byte order mark counts. */
    uint32_t end_offset; /* The end in bytes: right behind the last one. */
    zs_str label; /* What is said of this very place. */
    zs_rep_label_list labels; /* Further places that make it true. */
    zs_str_list notes; /* Causes and consequences. */
    zs_str_list help; /* Ways out. */
    zs_rep_fix *fix; /* The mend, where it is certain. */
};

enum {
    ZS_REP_LABEL_FILE, ZS_REP_LABEL_LINE, ZS_REP_LABEL_COLUMN, ZS_REP_LABEL_END_LINE,
    ZS_REP_LABEL_END_COLUMN, ZS_REP_LABEL_OFFSET, ZS_REP_LABEL_END_OFFSET, ZS_REP_LABEL_TEXT,
    ZS_REP_LABEL_FIELDS
};
/* A further place with what is said of it. */
struct zs_rep_label {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str file; /* As for the finding. */
    uint32_t line; /* As for the finding. */
    uint32_t column; /* As for the finding. */
    uint32_t end_line; /* As for the finding. */
    uint32_t end_column; /* As for the finding. */
    uint32_t offset; /* As for the finding. */
    uint32_t end_offset; /* As for the finding. */
    zs_str text; /* What is said; left out where the place speaks for itself. */
};

enum {
    ZS_REP_FIX_EDITS, ZS_REP_FIX_FIELDS
};
/* Edits that belong together. They do not overlap. */
struct zs_rep_fix {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_rep_edit_list edits; /* In the order of the text. */
};

enum {
    ZS_REP_EDIT_FILE, ZS_REP_EDIT_LINE, ZS_REP_EDIT_COLUMN, ZS_REP_EDIT_END_LINE,
    ZS_REP_EDIT_END_COLUMN, ZS_REP_EDIT_OFFSET, ZS_REP_EDIT_END_OFFSET, ZS_REP_EDIT_TEXT,
    ZS_REP_EDIT_FIELDS
};
/* The text from the beginning to the end is replaced. */
struct zs_rep_edit {
    zs_node node;
    uint64_t has[1];
    uint64_t is_null[1];
    zs_str file; /* As for the finding. */
    uint32_t line; /* As for the finding. */
    uint32_t column; /* As for the finding. */
    uint32_t end_line; /* As for the finding. */
    uint32_t end_column; /* As for the finding. */
    uint32_t offset; /* As for the finding. */
    uint32_t end_offset; /* As for the finding. */
    zs_str text; /* What stands there afterwards; empty where the text is removed. */
};

/* Numbers of the types in the tables, for zs_decode and zs_check. */
enum {
    ZS_REP_TYPE_FINDING = 0,
    ZS_REP_TYPE_LABEL = 7,
    ZS_REP_TYPE_FIX = 10,
    ZS_REP_TYPE_EDIT = 11,
};

#endif
