/* Made by `make generate` from schema/seccomp/seccomp.json, digest 6c7096b111e6485d. */
/* A filter of system calls, with parts for some hosts and some containers only. To change this,
 * edit the schema. */
#ifndef GENERATED_SECCOMP_H
#define GENERATED_SECCOMP_H

#include "base/span.h"
#include "generated/seccomp/seccomp_types.h"

extern const zs_schema zs_scmp_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_scmp_schema_text[];
extern const size_t zs_scmp_schema_size;
/* The document that comes along, schema/seccomp/default.json; not NUL-terminated. */
extern const char zs_scmp_embedded_text[];
extern const size_t zs_scmp_embedded_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_scmp_parse(zs_arena *a, const zs_source *source, zs_scmp_profile **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_scmp_check(zs_arena *a, const zs_scmp_profile *profile, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_scmp_write(zs_json_writer *w, const zs_scmp_profile *profile);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_scmp_match(unsigned pattern, zs_str s);

#endif
