/* Made by `make generate` from tests/codegen/good/tiny.json, digest d7beb9ea0ae4f722. */
/* A box with a label and some things in it. To change this, edit the schema. */
#ifndef GENERATED_TINY_H
#define GENERATED_TINY_H

#include "base/span.h"
#include "generated/tiny/tiny_types.h"

extern const zs_schema zs_tiny_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_tiny_schema_text[];
extern const size_t zs_tiny_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_tiny_parse(zs_arena *a, const zs_source *source, zs_tiny_box **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_tiny_check(zs_arena *a, const zs_tiny_box *box, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_tiny_write(zs_json_writer *w, const zs_tiny_box *box);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_tiny_match(unsigned pattern, zs_str s);

#endif
