/* Holds the builder against the decoder: a document that becomes a typed tree without a tape is
 * sound, and its tree is the one that the careful lane's tape gives, spans and all; the checker has
 * nothing to say of it. JSON is read as an OCI configuration, YAML as a deployment. */
#include "generated/deployment/deployment.h"
#include "generated/oci/oci.h"
#include "model/build.h"
#include "reader.h"
#include "tests/unit/same_tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hold(zs_str name, const zs_schema *schema, zs_str text)
{
    zs_arena a;
    zs_diags diags;
    zs_tape tape;
    void *decoded = NULL;
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    zs_diags_init(&diags, &a, NULL);
    zs_source source = {.name = name, .bytes = text, .id = 1, .lane = ZS_LANE_CAREFUL};
    zs_builder *b = zs_build_begin(&a, schema, text.n, &diags);
    if (b != NULL && zs_read_into(&a, &source, zs_build_sink(b), &diags)) {
        void *built = zs_build_end(b);
        diags.n = 0; /* of what reorders text, both lanes warn */
        fuzz_law(zs_read_any(&a, &source, &tape, &diags) && diags.n_errors == 0);
        uint32_t warned = diags.n;
        fuzz_law(zs_decode(&a, schema, schema->root, tape.events, &decoded, &diags));
        fuzz_law(zs_check(&a, schema, schema->root, decoded, &diags) || a.failed);
        fuzz_law(diags.n == warned);
        zs_str one = same_tree_text(&a, schema, built);
        zs_str other = same_tree_text(&a, schema, decoded);
        fuzz_law(a.failed || zs_str_eq(one, other));
    } else {
        fuzz_law(diags.n == 0);
    }
    zs_arena_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    size--; /* the first byte says what a seed is, and both are tried */
    char *exact = malloc(size + (size == 0)); /* what is read outside the text is found */
    if (exact == NULL) {
        return 0;
    }
    if (size != 0) {
        memcpy(exact, data + 1, size);
    }
    hold(ZS_STR("f.json"), &zs_oci_schema, (zs_str){exact, size});
    hold(ZS_STR("f.yaml"), &zs_svc_schema, (zs_str){exact, size});
    free(exact);
    return 0;
}
