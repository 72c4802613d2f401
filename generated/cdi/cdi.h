/* Made by `make generate` from schema/cdi/cdi.json, digest d6b48bbc4b96089a. */
/* One file: the devices of one kind. To change this, edit the schema. */
#ifndef GENERATED_CDI_H
#define GENERATED_CDI_H

#include "base/span.h"
#include "generated/cdi/cdi_types.h"

extern const zs_schema zs_cdi_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_cdi_schema_text[];
extern const size_t zs_cdi_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_cdi_parse(zs_arena *a, const zs_source *source, zs_cdi_spec **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_cdi_check(zs_arena *a, const zs_cdi_spec *spec, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_cdi_write(zs_json_writer *w, const zs_cdi_spec *spec);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_cdi_match(unsigned pattern, zs_str s);

#endif
