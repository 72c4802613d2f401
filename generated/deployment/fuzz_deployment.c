/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* Fuzzes `deployment` documents with libFuzzer: the first byte chooses JSON or YAML, the rest is
 * the text. What is accepted must survive writing and reading: the second writing equals the
 * first. Every row of the tables that a document reaches counts as coverage. */
#include "base/buf.h"
#include "generated/deployment/deployment.h"
#include "text/read.h"

enum {
    TEXT_MAX = 16 * 1024 * 1024,
    MEMORY_MAX = 256 * 1024 * 1024,
    ROWS = 262 + 148, /* fields, then types */
};

__attribute__((section("__libfuzzer_extra_counters"))) static uint8_t rows[ROWS];

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Counts the row of a value: that of the field with its type and name, else that of its type. */
static bool count_row(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
    const void *value, zs_origin origin) {
    (void)context;
    (void)value;
    (void)origin;
    size_t slash = pointer.n;
    while (slash > 0 && pointer.p[slash - 1] != '/') slash--;
    zs_str name = zs_str_sub(pointer, slash, pointer.n);
    for (uint16_t i = 0; i < schema->n_fields; i++) {
        const zs_field *field = &schema->fields[i];
        if (field->type == type && zs_str_eq(zs_schema_str(schema, field->name), name)) rows[i]++;
    }
    rows[schema->n_fields + type]++;
    return true;
}

/* Reads a text; NULL when it is not accepted without errors. */
static zs_svc_deployment *read_text(zs_arena *a, zs_str bytes, bool is_json) {
    zs_str name = is_json ? ZS_STR("fuzz.json") : ZS_STR("fuzz.yaml");
    zs_source source = {.name = name, .bytes = bytes, .id = 1};
    zs_diags diags;
    zs_diags_init(&diags, a, NULL);
    zs_svc_deployment *tree = NULL;
    bool is_read = zs_svc_parse(a, &source, &tree, &diags);
    return is_read && zs_diags_ok(&diags) ? tree : NULL;
}

/* Writes a tree; an empty text when it is too long. */
static zs_str write_text(zs_arena *a, const zs_svc_deployment *tree) {
    zs_buf out;
    zs_buf_init(&out, a, TEXT_MAX);
    zs_json_writer writer;
    zs_json_init(&writer, &out, true);
    zs_svc_write(&writer, tree);
    return out.failed ? (zs_str){NULL, 0} : zs_buf_str(&out);
}

/* Read, write, read, write: the two texts must be equal. */
static void round_trip(zs_arena *a, zs_str bytes, bool is_json) {
    zs_svc_deployment *tree = read_text(a, bytes, is_json);
    if (tree == NULL) return;
    if (!zs_walk(a, &zs_svc_schema, ZS_SVC_TYPE_DEPLOYMENT, tree, count_row, NULL)) return;
    zs_str first = write_text(a, tree);
    if (first.n == 0) return;
    zs_svc_deployment *again = read_text(a, first, true);
    if (again == NULL && !a->failed) __builtin_trap();
    if (again == NULL) return;
    zs_str second = write_text(a, again);
    if (second.n > 0 && !zs_str_eq(first, second)) __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    zs_arena a;
    zs_arena_init(&a, NULL, MEMORY_MAX);
    round_trip(&a, (zs_str){(const char *)data + 1, size - 1}, data[0] % 2 == 0);
    zs_arena_release(&a);
    return 0;
}
