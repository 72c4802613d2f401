/* Made by `make generate` from schema/oci/oci.json, digest ecd6022424007c37. */
/* The whole configuration of a container. To change this, edit the schema. */
#ifndef GENERATED_OCI_H
#define GENERATED_OCI_H

#include "base/span.h"
#include "generated/oci/oci_types.h"

extern const zs_schema zs_oci_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_oci_schema_text[];
extern const size_t zs_oci_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_oci_parse(zs_arena *a, const zs_source *source, zs_oci_spec **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_oci_check(zs_arena *a, const zs_oci_spec *spec, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_oci_write(zs_json_writer *w, const zs_oci_spec *spec);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_oci_match(unsigned pattern, zs_str s);

#endif
