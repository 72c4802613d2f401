/* Made by `make generate` from schema/image/image.json, digest d3bc109c4b0013b9. */
/* The whole document. To change this, edit the schema. */
#ifndef GENERATED_IMAGE_H
#define GENERATED_IMAGE_H

#include "base/span.h"
#include "generated/image/image_types.h"

extern const zs_schema zs_img_schema;
/* The JSON Schema (2020-12) of this document, all its files in one; not NUL-terminated. */
extern const char zs_img_schema_text[];
extern const size_t zs_img_schema_size;

/* Reads a document (JSON when the source's name ends in `.json`, else YAML), decodes and checks it.
 * False without memory or when there is no tree at all: *ret is then untouched. True also when
 * faults were pushed: then *ret is what could be understood, with the faulty fields absent. */
bool zs_img_parse(zs_arena *a, const zs_source *source, zs_img_image **ret, zs_diags *diags);
/* Judges a tree, read or made: required members, ranges, patterns. True without errors. */
bool zs_img_check(zs_arena *a, const zs_img_image *image, zs_diags *diags);
/* Writes the tree as JSON. */
void zs_img_write(zs_json_writer *w, const zs_img_image *image);

#endif
