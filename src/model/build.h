/* The builder: a sink (text/sink.h) that makes a typed tree. What zs_decode (model.h) makes of a
 * tape it makes of the same document without one, or it gives up. */
#ifndef ZS_MODEL_BUILD_H
#define ZS_MODEL_BUILD_H

#include "diag/diag.h"
#include "model/desc.h"
#include "text/sink.h"

typedef struct zs_builder zs_builder;

/* Gets ready for a document of type schema->root that has `bytes` bytes. NULL without memory, or
 * when the arena's ceiling is too low. */
zs_builder *zs_build_begin(zs_arena *a, const zs_schema *schema, size_t bytes,
                           zs_diags *diags) ZS_MUST_CHECK;
/* What a reader is to fill. */
zs_sink *zs_build_sink(zs_builder *b);
/* The map that is the value of `key` in the root may be read in parts by `runner`; call it before
 * the sink is filled. */
void zs_build_offer(zs_builder *b, const zs_runner *runner, zs_str key);
/* The tree, once the reader is done; zs_check has nothing to say of it. Texts point into the source
 * or into the arena. */
void *zs_build_end(zs_builder *b);

#endif
