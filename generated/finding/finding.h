/* Made by `make generate` from schema/finding/finding.json, digest 5eb122e0b8cddc3c. */
/* One diagnostic. What stands nowhere has no `file` and no position. To change this, edit the
 * schema. */
#ifndef GENERATED_FINDING_H
#define GENERATED_FINDING_H

#include "base/span.h"
#include "generated/finding/finding_types.h"

extern const zs_schema zs_rep_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_rep_schema_text[];
extern const size_t zs_rep_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_rep_parse(zs_arena *a, const zs_source *source, zs_rep_finding **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_rep_check(zs_arena *a, const zs_rep_finding *finding, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_rep_write(zs_json_writer *w, const zs_rep_finding *finding);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_rep_match(unsigned pattern, zs_str s);

#endif
