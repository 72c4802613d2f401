/* Every value of the newest config.json as a flat list, in document order. */
#include "model/model.h"
#include "origins.h"

#include "base/banned.h"

enum { TEXT_BYTES_MAX = 64 * 1000 * 1000 };

typedef struct collector {
    zs_origins *o;
    uint32_t open[ZS_DEPTH_MAX + 2]; /* the newest value of each depth */
} collector;

/* A value's depth is the number of its steps: a `/` within a key is escaped. */
static uint32_t depth_of(zs_str pointer)
{
    uint32_t depth = 0;
    for (size_t i = 0; i < pointer.n; i++) {
        depth += pointer.p[i] == '/';
    }
    return depth;
}

/* The value as JSON; the document it is part of has passed a smaller ceiling. */
static zs_str leaf_text(zs_arena *a, const zs_schema *schema, uint16_t type, const void *value)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, TEXT_BYTES_MAX);
    zs_json_init(&w, &out, true);
    zs_encode(&w, schema, type, value);
    return out.failed ? (zs_str){NULL, 0} : zs_buf_str(&out);
}

/* Appends one value of the walk; a union is what it holds. */
static bool collect(void *context, zs_str pointer, const zs_schema *schema, uint16_t type,
                    const void *value, zs_origin origin)
{
    collector *c = context;
    zs_origins *o = c->o;
    zs_arena *a = &o->session->a;
    uint8_t kind = schema->types[type].kind;
    zs_value v = {.origin = origin, .depth = depth_of(pointer), .parent = ZS_NO_INDEX};
    v.shape = kind == ZS_KIND_LIST                            ? ZS_SHAPE_LIST
              : kind == ZS_KIND_OBJECT || kind == ZS_KIND_MAP ? ZS_SHAPE_OBJECT
                                                              : ZS_SHAPE_LEAF;
    v.is_hidden = o->session->has_secret && origin.rule == ZS_RULE_ENV_SECRET;
    if (v.shape == ZS_SHAPE_LEAF) {
        v.text = v.is_hidden ? ZS_STR("\"<hidden>\"") : leaf_text(a, schema, type, value);
    }
    v.pointer = zs_str_copy(a, pointer);
    if (a->failed || v.depth > ZS_DEPTH_MAX ||
        !zs_arena_grow(a, (void **)&o->values, &o->capacity, o->n_values, o->n_values + 1,
                       sizeof v)) {
        return false;
    }
    if (v.depth > 0) {
        v.parent = c->open[v.depth - 1];
        o->values[v.parent].n++;
    }
    c->open[v.depth] = o->n_values;
    o->values[o->n_values++] = v;
    return true;
}

/* Each value ends where the next one of its depth or above begins. */
static void find_ends(zs_origins *o)
{
    for (uint32_t i = o->n_values; i > 0; i--) {
        zs_value *v = &o->values[i - 1];
        v->end = v->end > i ? v->end : i;
        if (v->parent != ZS_NO_INDEX && o->values[v->parent].end < v->end) {
            o->values[v->parent].end = v->end;
        }
    }
}

bool zs_origins_init(zs_origins *ret, zs_session *s)
{
    zs_origins o = {.session = s, .n_documents = s->sources.n};
    o.documents = zs_arena_array(&s->a, o.n_documents, sizeof *o.documents);
    if (o.documents == NULL) {
        return false;
    }
    if (s->input.service != NULL) {
        zs_buf pointer;
        zs_buf_init(&pointer, &s->a, 1 << 20);
        zs_buf_add(&pointer, ZS_STR("/services"));
        zs_pointer_add(&pointer, s->input.service->key);
        o.service = zs_buf_str(&pointer);
    }
    if (s->spec != NULL) {
        collector c = {.o = &o};
        if (!zs_walk(&s->a, &zs_oci_schema, zs_oci_schema.root, s->spec, collect, &c)) {
            return false;
        }
        find_ends(&o);
        o.values[0].origin = s->input.service_at; /* the document as a whole is the service */
    }
    *ret = o;
    return !s->a.failed;
}

uint32_t zs_origins_value(const zs_origins *o, zs_str pointer)
{
    for (uint32_t i = 0; i < o->n_values; i++) {
        if (zs_str_eq(o->values[i].pointer, pointer)) {
            return i;
        }
    }
    return ZS_NO_INDEX;
}

/* The last step of a pointer as the key it stands for. */
static void write_key(zs_json_writer *w, zs_str pointer, zs_arena *a)
{
    size_t begin = pointer.n;
    while (begin > 0 && pointer.p[begin - 1] != '/') {
        begin--;
    }
    zs_buf key;
    zs_buf_init(&key, a, TEXT_BYTES_MAX);
    for (size_t i = begin; i < pointer.n; i++) {
        bool is_escape = pointer.p[i] == '~' && i + 1 < pointer.n;
        i += is_escape;
        zs_buf_add_char(&key, !is_escape ? pointer.p[i] : pointer.p[i] == '0' ? '~' : '/');
    }
    zs_json_key(w, zs_buf_str(&key));
}

/* A leaf is JSON already; this keeps the writer's commas and indents right. */
static void write_raw(zs_json_writer *w, zs_str text)
{
    zs_json_null(w);
    if (!w->out->failed) {
        w->out->n -= strlen("null");
        zs_buf_add(w->out, text);
    }
}

void zs_origins_write(const zs_origins *o, uint32_t value, zs_json_writer *w)
{
    const zs_value *v = &o->values[value];
    if (v->shape == ZS_SHAPE_LEAF) {
        write_raw(w, v->text);
        return;
    }
    bool is_list = v->shape == ZS_SHAPE_LIST;
    is_list ? zs_json_begin_list(w) : zs_json_begin_object(w);
    for (uint32_t i = value + 1; i < v->end; i = o->values[i].end) {
        if (!is_list) {
            write_key(w, o->values[i].pointer, &o->session->a);
        }
        zs_origins_write(o, i, w);
    }
    is_list ? zs_json_end_list(w) : zs_json_end_object(w);
}
