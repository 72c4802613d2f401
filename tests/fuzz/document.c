/* The laws of one kind of document, as document.h lists them. */
#include "document.h"

#include "judge.h"
#include "model/model.h"

static const char *const names[] = {"fuzzed.yaml", "fuzzed.json"};

/* Counts the row of a value: those of the fields with its type and name, and that of its type. */
static bool count_row(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                      const void *value, zs_origin origin)
{
    uint8_t *rows = context;
    size_t slash = pointer.n;
    (void)value;
    (void)origin;
    while (slash > 0 && pointer.p[slash - 1] != '/') {
        slash--;
    }
    zs_str name = zs_str_sub(pointer, slash, pointer.n);
    for (uint16_t i = 0; i < schema->n_fields; i++) {
        const zs_field *field = &schema->fields[i];
        rows[i] += field->type == type && zs_str_eq(zs_field_name(schema, field), name);
    }
    rows[schema->n_fields + type]++;
    return true;
}

/* Reads a text; NULL when it is not accepted without errors. */
static void *read_text(const fuzz_kind *kind, zs_arena *a, zs_str bytes, bool is_json)
{
    zs_source source = {.name = zs_str_of(names[is_json]), .bytes = bytes, .id = 1};
    zs_diags diags, again;
    void *tree = NULL;
    zs_diags_init(&diags, a, NULL);
    bool is_read = kind->parse(a, &source, &tree, &diags);
    fuzz_law(is_read || diags.n_errors > 0 || a->failed);
    if (is_read && !zs_walk(a, kind->schema, kind->schema->root, tree, count_row, kind->rows)) {
        return NULL;
    }
    zs_diags_init(&again, a, NULL);
    fuzz_law(!is_read || !zs_is_sound(kind->schema, kind->schema->root, tree, NULL) ||
             zs_check(a, kind->schema, kind->schema->root, tree, &again) || a->failed);
    return is_read && zs_diags_ok(&diags) ? tree : NULL;
}

/* An empty text when it is too long. */
static zs_str write_text(const fuzz_kind *kind, zs_arena *a, const void *tree)
{
    zs_buf out;
    zs_json_writer writer;
    zs_buf_init(&out, a, FUZZ_TEXT_MAX);
    zs_json_init(&writer, &out, true);
    kind->write(&writer, tree);
    return out.failed ? (zs_str){NULL, 0} : zs_buf_str(&out);
}

/* Read, write, read, write. */
static void round_trip(const fuzz_kind *kind, zs_arena *a, zs_str bytes, bool is_json)
{
    void *tree = read_text(kind, a, bytes, is_json);
    zs_str first = tree != NULL ? write_text(kind, a, tree) : (zs_str){NULL, 0};
    if (first.n == 0) {
        return;
    }
    void *again = read_text(kind, a, first, true);
    fuzz_law(again != NULL || a->failed);
    if (again != NULL) {
        zs_str second = write_text(kind, a, again);
        fuzz_law(second.n == 0 || zs_str_eq(first, second));
    }
}

/* The kind that the library knows by the schema's name; ZS_DOCUMENT_COUNT: none. */
static zs_document document_of(const zs_schema *schema)
{
    char name[64] = "";
    for (size_t i = 0; i + 1 < sizeof name && schema->kind[i] != '\0'; i++) {
        name[i] = schema->kind[i] == '_' ? '-' : schema->kind[i];
    }
    return zs_document_by_name(name);
}

static zs_session *new_session(zs_reading how)
{
    zs_memory memory = {.limit = FUZZ_MEMORY_MAX};
    zs_session *s = zs_session_new(&memory);
    fuzz_law(s != NULL);
    zs_set_lane(s, how);
    return s;
}

static void judge_lanes(zs_document kind, zs_str bytes, bool is_json)
{
    zs_session *s[2];
    zs_text found[2];
    bool is_sound[2];
    for (int i = 0; i < 2; i++) {
        s[i] = new_session(i == 0 ? ZS_READING_CAREFUL : ZS_READING_FAST);
        is_sound[i] = zs_check_document(s[i], kind, names[is_json], bytes.p, bytes.n);
        fuzz_law(is_sound[i] == (zs_error_count(s[i]) == 0) || zs_out_of_memory(s[i]));
        found[i] = fuzz_findings_of(s[i]);
    }
    if (!zs_out_of_memory(s[0]) && !zs_out_of_memory(s[1])) {
        fuzz_law(is_sound[0] == is_sound[1] && found[0].size == found[1].size);
        fuzz_law(found[0].size == 0 || memcmp(found[0].bytes, found[1].bytes, found[0].size) == 0);
    }
    fuzz_judge_findings(s[0]);
    zs_session_free(s[0]);
    zs_session_free(s[1]);
}

static void judge_dump(zs_document kind, zs_str bytes, bool is_json)
{
    zs_text once, twice;
    zs_session *s = new_session(ZS_READING_AUTO);
    bool is_sound = zs_check_document(s, kind, names[is_json], bytes.p, bytes.n);
    bool is_dumped =
        zs_dump_document(s, kind, names[is_json], bytes.p, bytes.n, bytes.n % 2 == 0, &once);
    fuzz_law(is_dumped || !is_sound || zs_out_of_memory(s));
    if (is_dumped) {
        bool is_again = zs_dump_document(s, kind, "dumped.json", once.bytes, once.size,
                                         bytes.n % 2 == 0, &twice);
        fuzz_law(is_again || zs_out_of_memory(s));
        fuzz_law(!is_again ||
                 (once.size == twice.size && memcmp(once.bytes, twice.bytes, once.size) == 0));
        /* The writer of untyped JSON is another. */
        is_again = zs_dump_document(s, ZS_DOCUMENT_ANY, "dumped.json", once.bytes, once.size,
                                    bytes.n % 2 == 0, &twice);
        fuzz_law(is_again || zs_out_of_memory(s));
        fuzz_law(!is_again ||
                 (once.size == twice.size && memcmp(once.bytes, twice.bytes, once.size) == 0));
    }
    zs_session_free(s);
}

int fuzz_document(const fuzz_kind *kind, const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    /* In memory of its own size: what is read outside the text is found. */
    char *copy = malloc(size - 1 + (size == 1));
    fuzz_law(copy != NULL);
    memcpy(copy, data + 1, size - 1);
    zs_str bytes = {copy, size - 1};
    bool is_json = fuzz_is_json(data[0]);
    zs_document document = document_of(kind->schema);
    zs_arena a;
    zs_arena_init(&a, NULL, FUZZ_MEMORY_MAX);
    round_trip(kind, &a, bytes, is_json);
    zs_arena_release(&a);
    if (document != ZS_DOCUMENT_COUNT) {
        judge_lanes(document, bytes, is_json);
        judge_dump(document, bytes, is_json);
    }
    free(copy);
    return 0;
}
