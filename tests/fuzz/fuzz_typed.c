/* Holds the builder against the decoder: a document that becomes a typed tree without a tape is
 * sound, and its tree is the one that the careful lane's tape gives, spans and all; the checker has
 * nothing to say of it. JSON is read as an OCI configuration, YAML as a deployment; and that in
 * parts too, which give the same. */
#include "generated/deployment/deployment.h"
#include "generated/oci/oci.h"
#include "model/build.h"
#include "reader.h"
#include "tests/unit/same_tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What reads parts one after the other, the last first. */
static void run_parts(void *context, void (*part)(void *job, size_t i), void *job, size_t n)
{
    (void)context;
    while (n > 0) {
        part(job, --n);
    }
}

/* The same document cut into as many parts as can be: one tree, or none as before. */
static void hold_parts(zs_arena *a, const zs_schema *schema, const zs_source *source, zs_str whole)
{
    zs_diags diags;
    zs_runner runner = {run_parts, NULL, 2 + source->bytes.n % 16, 1 + source->bytes.n / 16};
    zs_diags_init(&diags, a, NULL);
    zs_builder *b = zs_build_begin(a, schema, source->bytes.n, &diags);
    if (b == NULL) {
        return;
    }
    zs_build_offer(b, &runner, ZS_STR("services"));
    bool is_built = zs_read_into(a, source, zs_build_sink(b), &diags);
    fuzz_law(is_built == (whole.n != 0) || a->failed);
    if (is_built) {
        zs_str text = same_tree_text(a, schema, zs_build_end(b));
        fuzz_law(a->failed || zs_str_eq(text, whole));
    }
}

static void hold(zs_str name, const zs_schema *schema, zs_str text)
{
    zs_arena a;
    zs_diags diags;
    zs_tape tape;
    void *decoded = NULL;
    zs_str one = {NULL, 0};
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
        one = same_tree_text(&a, schema, built);
        zs_str other = same_tree_text(&a, schema, decoded);
        fuzz_law(a.failed || zs_str_eq(one, other));
    } else {
        fuzz_law(diags.n == 0);
    }
    if (schema == &zs_svc_schema && !a.failed) {
        hold_parts(&a, schema, &source, one);
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
