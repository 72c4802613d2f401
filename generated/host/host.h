/* Made by `make generate` from schema/host/host.json, digest 7dc083ede443d7cf. */
/* Facts of one host. All but the version are optional. To change this, edit the schema. */
#ifndef GENERATED_HOST_H
#define GENERATED_HOST_H

#include "base/span.h"
#include "generated/host/host_types.h"

extern const zs_schema zs_host_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_host_schema_text[];
extern const size_t zs_host_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_host_parse(zs_arena *a, const zs_source *source, zs_host_facts **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_host_check(zs_arena *a, const zs_host_facts *facts, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_host_write(zs_json_writer *w, const zs_host_facts *facts);

#endif
