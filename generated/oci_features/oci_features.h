/* Made by `make generate` from schema/oci/oci_features.json, digest 6fba49bc1cee0801. */
/* Features of a runtime. To change this, edit the schema. */
#ifndef GENERATED_OCI_FEATURES_H
#define GENERATED_OCI_FEATURES_H

#include "base/span.h"
#include "generated/oci_features/oci_features_types.h"

extern const zs_schema zs_oci_features_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_oci_features_schema_text[];
extern const size_t zs_oci_features_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_oci_features_parse(zs_arena *a, const zs_source *source, zs_oci_features_features **ret,
    zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_oci_features_check(zs_arena *a, const zs_oci_features_features *features, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_oci_features_write(zs_json_writer *w, const zs_oci_features_features *features);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_oci_features_match(unsigned pattern, zs_str s);

#endif
