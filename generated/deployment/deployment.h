/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* Services that belong together. A deployment without services is valid. To change this, edit
 * the schema. */
#ifndef GENERATED_DEPLOYMENT_H
#define GENERATED_DEPLOYMENT_H

#include "base/span.h"
#include "generated/deployment/deployment_types.h"

extern const zs_schema zs_svc_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_svc_schema_text[];
extern const size_t zs_svc_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_svc_parse(zs_arena *a, const zs_source *source, zs_svc_deployment **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_svc_check(zs_arena *a, const zs_svc_deployment *deployment, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_svc_write(zs_json_writer *w, const zs_svc_deployment *deployment);
/* Does the text match the schema's pattern of that number (from 1)? */
bool zs_svc_match(unsigned pattern, zs_str s);

#endif
