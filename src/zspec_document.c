/* The library door: documents. Guessing a kind, checking, dumping; every document kind in one
 * table. */
#include "generated/finding/finding.h"
#include "generated/oci_features/oci_features.h"
#include "generated/oci_state/oci_state.h"
#include "generated/seccomp/seccomp.h"
#include "model/build.h"
#include "session.h"
#include "text/read.h"

#include "base/banned.h"

static bool deployment_rules(zs_arena *a, const void *document, zs_diags *diags)
{
    return zs_deployment_rules(a, document, diags);
}

static bool cdi_rules(zs_arena *a, const void *document, zs_diags *diags)
{
    return zs_cdi_rules(a, document, diags);
}

static bool oci_rules(zs_arena *a, const void *document, zs_diags *diags)
{
    return zs_oci_rules(a, document, diags);
}

static bool seccomp_rules(zs_arena *a, const void *document, zs_diags *diags)
{
    return zs_seccomp_rules(a, document, diags);
}

/* The kinds of document with a schema, by zs_document. */
typedef struct document_kind {
    const char *name;
    const zs_schema *schema;
    bool (*rules)(zs_arena *a, const void *document,
                  zs_diags *diags); /* beyond the schema; NULL: none */
} document_kind;

static const document_kind kinds[ZS_DOCUMENT_COUNT] = {
    [ZS_DOCUMENT_DEPLOYMENT] = {"deployment", &zs_svc_schema, deployment_rules},
    [ZS_DOCUMENT_CDI] = {"cdi", &zs_cdi_schema, cdi_rules},
    [ZS_DOCUMENT_OCI] = {"oci", &zs_oci_schema, oci_rules},
    [ZS_DOCUMENT_OCI_STATE] = {"oci-state", &zs_oci_state_schema, NULL},
    [ZS_DOCUMENT_OCI_FEATURES] = {"oci-features", &zs_oci_features_schema, NULL},
    [ZS_DOCUMENT_IMAGE] = {"image", &zs_img_schema, NULL},
    [ZS_DOCUMENT_HOST] = {"host", &zs_host_schema, NULL},
    [ZS_DOCUMENT_SECCOMP] = {"seccomp", &zs_scmp_schema, seccomp_rules},
    [ZS_DOCUMENT_ANY] = {"any", NULL, NULL},
    [ZS_DOCUMENT_FINDING] = {"finding", &zs_rep_schema, NULL},
};

zs_document zs_document_by_name(const char *name)
{
    int kind = 0;
    while (kind < ZS_DOCUMENT_COUNT && strcmp(kinds[kind].name, name) != 0) {
        kind++;
    }
    return (zs_document)kind;
}

const char *zs_document_name(zs_document kind)
{
    return kinds[kind].name;
}

/* A member that is null is as good as absent in an image configuration. */
static bool has_value(const zs_event *map, zs_str key)
{
    const zs_event *value = zs_event_find(map, key);
    return value != NULL && value->kind != ZS_EVENT_NULL;
}

/* Which root type a tape has: an image configuration may be the inner object alone. A tag means
 * nothing here. */
static uint16_t root_type(zs_document kind, const zs_event *root)
{
    root += root->kind == ZS_EVENT_TAG;
    if (kind == ZS_DOCUMENT_IMAGE && root->kind == ZS_EVENT_MAP &&
        !has_value(root, ZS_STR("config")) && !has_value(root, ZS_STR("rootfs")) &&
        !has_value(root, ZS_STR("architecture"))) {
        return ZS_IMG_TYPE_CONFIG;
    }
    return kinds[kind].schema->root;
}

bool zs_session_is_yaml(zs_str name)
{
    return zs_str_ends(name, ZS_STR(".yaml")) || zs_str_ends(name, ZS_STR(".yml"));
}

/* Docker's profiles are JSON whatever the file is called; one in YAML says so in its name. */
static bool is_always_json(zs_document kind, const zs_source *source)
{
    return kind == ZS_DOCUMENT_SECCOMP && !zs_session_is_yaml(source->name);
}

/* Reads a document, unless it was read to guess its kind; a tape is taken once. */
static bool read_tape(zs_session *s, zs_document kind, const zs_source *source, zs_tape *ret)
{
    bool is_json = is_always_json(kind, source);
    if (source == s->guessed && s->guessed_tape.n != 0 && !is_json) {
        *ret = s->guessed_tape;
        s->guessed = NULL;
        return true;
    }
    return (is_json ? zs_read_json : zs_read_any)(&s->a, source, ret, &s->diags);
}

/* The tree of a document that a fast lane takes as it stands; NULL when none does, and a tape is
 * needed. */
static void *build_tree(zs_session *s, zs_document kind, const zs_source *source)
{
    bool is_read = source == s->guessed && s->guessed_tape.n != 0;
    if (source->lane == ZS_LANE_CAREFUL || is_read || kind == ZS_DOCUMENT_IMAGE ||
        is_always_json(kind, source)) {
        return NULL;
    }
    zs_arena_mark mark = zs_arena_mark_of(&s->a);
    zs_builder *b = zs_build_begin(&s->a, kinds[kind].schema, source->bytes.n, &s->diags);
    if (b != NULL && kind == ZS_DOCUMENT_DEPLOYMENT && s->runner.width > 1) {
        zs_build_offer(b, &s->runner, ZS_STR("services"));
    }
    if (b != NULL && zs_read_into(&s->a, source, zs_build_sink(b), &s->diags)) {
        return zs_build_end(b);
    }
    zs_arena_rewind(&s->a, mark);
    return NULL;
}

bool zs_session_parse(zs_session *s, zs_document kind, const zs_source *source, uint16_t *ret_type,
                      const void **ret_root)
{
    uint32_t errors = s->diags.n_errors, first = s->diags.n;
    zs_tape tape;
    void *tree = build_tree(s, kind, source);
    bool is_judged = tree != NULL;
    *ret_type = kinds[kind].schema->root;
    if (s->a.failed || (tree == NULL && !read_tape(s, kind, source, &tape))) {
        return false;
    }
    if (kind == ZS_DOCUMENT_DEPLOYMENT) {
        s->diags.is_json = zs_str_ends(source->name, ZS_STR(".json"));
    }
    if (tree == NULL) {
        *ret_type = root_type(kind, tape.events);
        if (!zs_decode(&s->a, kinds[kind].schema, *ret_type, tape.events, &tree, &s->diags)) {
            return false;
        }
    }
    *ret_root = tree;
    if (!is_always_json(kind, source) && !zs_session_read_allows(s, source)) {
        return false;
    }
    if (kind == ZS_DOCUMENT_CDI) {
        zs_cdi_note_removed(source, &s->diags, first);
    }
    bool ok = is_judged || zs_check(&s->a, kinds[kind].schema, *ret_type, tree, &s->diags);
    if (kinds[kind].rules != NULL && !kinds[kind].rules(&s->a, tree, &s->diags)) {
        ok = false;
    }
    return ok && s->diags.n_errors == errors && !s->a.failed;
}

/* Members that only one kind of document has at its root; the first that a document has tells what
 * it is. */
enum { N_CERTAIN = 4 }; /* no other kind has these, whatever else follows */
static const struct {
    const char *member;
    zs_document kind;
} marks[] = {
    {"cdiVersion", ZS_DOCUMENT_CDI},
    {"defaultAction", ZS_DOCUMENT_SECCOMP},
    {"services", ZS_DOCUMENT_DEPLOYMENT},
    {"deployment", ZS_DOCUMENT_DEPLOYMENT},
    {"ociVersionMin", ZS_DOCUMENT_OCI_FEATURES},
    {"bundle", ZS_DOCUMENT_OCI_STATE},
    {"ociVersion", ZS_DOCUMENT_OCI},
    {"externals", ZS_DOCUMENT_DEPLOYMENT},
    {"tunnels", ZS_DOCUMENT_DEPLOYMENT},
    {"architecture", ZS_DOCUMENT_IMAGE},
    {"rootfs", ZS_DOCUMENT_IMAGE},
    {"Entrypoint", ZS_DOCUMENT_IMAGE},
    {"Cmd", ZS_DOCUMENT_IMAGE},
    {"Env", ZS_DOCUMENT_IMAGE},
    {"uid", ZS_DOCUMENT_HOST},
    {"cgroup", ZS_DOCUMENT_HOST},
    {"kernel", ZS_DOCUMENT_HOST},
    {"process", ZS_DOCUMENT_OCI},
    {"severity", ZS_DOCUMENT_FINDING},
    {"kind", ZS_DOCUMENT_CDI},
    {"containerEdits", ZS_DOCUMENT_CDI},
};
enum { N_MARKS = sizeof marks / sizeof marks[0] };

const char *zs_session_kind_mark(size_t i, zs_document *ret_kind)
{
    if (i >= N_MARKS) {
        return NULL;
    }
    *ret_kind = marks[i].kind;
    return marks[i].member;
}

/* Looks at the keys of the root alone, and gives up when one is certain. */
typedef struct guesser {
    zs_sink sink;
    size_t depth, mark; /* N_MARKS: none so far */
} guesser;

static bool guess_begin(zs_sink *sink, bool is_map)
{
    guesser *g = (guesser *)sink;
    return ++g->depth > 1 || is_map;
}

static bool guess_end(zs_sink *sink, zs_span at)
{
    (void)at;
    ((guesser *)sink)->depth--;
    return true;
}

/* The best mark so far; gives up at one that nothing can outdo. */
static bool guess_key(zs_sink *sink, zs_str key, zs_span at)
{
    guesser *g = (guesser *)sink;
    (void)at;
    for (size_t i = 0; g->depth == 1 && i < g->mark; i++) {
        if (zs_str_eq(key, zs_str_of(marks[i].member))) {
            g->mark = i;
        }
    }
    return g->mark >= N_CERTAIN;
}

static bool guess_leaf(zs_sink *sink, const zs_event *leaf)
{
    (void)leaf;
    return ((guesser *)sink)->depth > 0;
}

/* The kind of a document that a fast lane takes, or whose first keys it takes; ZS_DOCUMENT_ANY when
 * a tape is needed to tell. */
static zs_document guess_fast(zs_session *s, const zs_source *source)
{
    zs_diags unsaid;
    zs_arena_mark mark = zs_arena_mark_of(&s->a);
    guesser g = {{guess_begin, guess_end, guess_key, guess_leaf, NULL, {NULL, 0}, guess_key, NULL},
                 0,
                 N_MARKS};
    zs_diags_init(&unsaid, &s->a, NULL);
    bool is_known = source->lane != ZS_LANE_CAREFUL &&
                    (zs_read_into(&s->a, source, &g.sink, &unsaid) || g.mark < N_CERTAIN) &&
                    g.mark < N_MARKS;
    if (!s->a.failed) {
        zs_arena_rewind(&s->a, mark);
    }
    return is_known ? marks[g.mark].kind : ZS_DOCUMENT_ANY;
}

/* The tape of a document that says nothing wrong, when there is one, is kept for who reads the
 * document next. */
zs_document zs_guess_document(zs_session *s, const char *name, const char *bytes, size_t size)
{
    zs_diags diags;
    zs_tape tape = {NULL, 0, 0};
    const zs_source *source = zs_session_source(s, name, bytes, size);
    zs_document kind = source != NULL ? guess_fast(s, source) : ZS_DOCUMENT_ANY;
    s->guessed = source;
    s->guessed_tape = tape;
    if (kind != ZS_DOCUMENT_ANY) {
        return kind;
    }
    zs_arena_mark mark = zs_arena_mark_of(&s->a);
    zs_diags_init(&diags, &s->a, NULL);
    bool is_read = source != NULL && zs_read_any(&s->a, source, &tape, &diags);
    if (is_read && tape.events->kind == ZS_EVENT_MAP) {
        for (size_t i = 0; i < N_MARKS && kind == ZS_DOCUMENT_ANY; i++) {
            if (zs_event_find(tape.events, zs_str_of(marks[i].member)) != NULL) {
                kind = marks[i].kind;
            }
        }
    }
    s->guessed_tape = tape;
    if (!is_read || diags.n != 0 || s->a.failed) {
        s->guessed_tape = (zs_tape){NULL, 0, 0};
        zs_arena_rewind(&s->a, mark);
    }
    return kind;
}

bool zs_check_document(zs_session *s, zs_document kind, const char *name, const char *bytes,
                       size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    uint32_t errors = s->diags.n_errors;
    const void *root;
    uint16_t type;
    zs_tape tape;
    if (source == NULL) {
        return false;
    }
    if (kind == ZS_DOCUMENT_ANY) {
        return read_tape(s, kind, source, &tape) && s->diags.n_errors == errors;
    }
    return zs_session_parse(s, kind, source, &type, &root) &&
           zs_session_judge_document(s, kind, source, root);
}

bool zs_dump_document(zs_session *s, zs_document kind, const char *name, const char *bytes,
                      size_t size, bool is_compact, zs_text *ret)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, &s->a, ZS_RESULT_BYTES_MAX);
    zs_json_init(&w, &out, is_compact);
    if (source == NULL) {
        return false;
    }
    if (kind == ZS_DOCUMENT_ANY) {
        zs_tape tape;
        if (!read_tape(s, kind, source, &tape)) {
            return false;
        }
        zs_json_event(&w, tape.events);
    } else {
        const void *root = NULL;
        uint16_t type;
        if (!zs_session_parse(s, kind, source, &type, &root)) {
            return false;
        }
        (void)zs_buf_more(&out, is_compact ? size : 2 * size); /* about what comes out */
        w.near = source->bytes;
        zs_encode(&w, kinds[kind].schema, type, root);
    }
    if (!zs_session_result_fits(s, &out, "the dump") || s->a.failed) {
        return false;
    }
    *ret = (zs_text){out.p, out.n};
    return true;
}
