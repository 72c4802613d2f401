/* One mutation is an edit at one node of the tape: the document is read, and written again with
 * that edit made on the way. Types go down with the walk, so that an edit knows what is due. */
#include "mutate.h"

#include "text/json_write.h"
#include "text/read.h"

enum { ROUNDS_MAX = 3, STEP = 2 };

typedef enum edit {
    EDIT_NONE,
    EDIT_DROP,    /* the member or item is left out */
    EDIT_DOUBLE,  /* it is there twice */
    EDIT_SWAP,    /* with another node */
    EDIT_REPLACE, /* by a value of its type */
    EDIT_STRANGE, /* by a value of any type */
    EDIT_ADD,     /* a member or an item more */
    EDIT_RENAME,  /* its key */
    EDIT_ALIAS,   /* another node gets an anchor, this becomes its alias */
    EDIT_TAG,
    EDIT_STYLE, /* on one line, or in quotes */
    EDIT_COUNT
} edit;

typedef struct writer {
    zs_buf *out;
    fuzz_dice *dice;
    const zs_schema *schema; /* may be NULL */
    const zs_tape *tape;
    const zs_source *source;
    bool is_json;
    edit edit;
    uint32_t target, other; /* events */
} writer;

static void write_node(writer *w, uint32_t i, uint16_t type, unsigned indent, bool is_flow);

/* ---- types ----------------------------------------------------------------------------------- */
static const zs_type *type_at(const writer *w, uint16_t type)
{
    return w->schema == NULL || type == ZS_FUZZ_NO_TYPE ? NULL : &w->schema->types[type];
}

static uint32_t accepts(const zs_event *e)
{
    static const uint32_t of_core[] = {ZS_ACCEPT_STR, ZS_ACCEPT_BOOL, ZS_ACCEPT_INT,
                                       ZS_ACCEPT_FLOAT};
    return e->kind == ZS_EVENT_MAP    ? ZS_ACCEPT_MAP
           : e->kind == ZS_EVENT_LIST ? ZS_ACCEPT_LIST
                                      : of_core[e->core % 4];
}

/* What a union or alternate means for this very node. */
static uint16_t chosen_type(const writer *w, uint32_t i, uint16_t type)
{
    const zs_type *t = type_at(w, type);
    const zs_event *e = &w->tape->events[i];
    if (t == NULL || (t->kind != ZS_KIND_UNION && t->kind != ZS_KIND_ALT)) {
        return type;
    }
    const zs_event *tag = NULL;
    if (t->kind == ZS_KIND_UNION) {
        tag = e->kind == ZS_EVENT_MAP ? zs_event_find(e, zs_schema_str(w->schema, t->tag)) : NULL;
        if (tag == NULL || tag->kind != ZS_EVENT_SCALAR) {
            return ZS_FUZZ_NO_TYPE;
        }
    }
    for (uint16_t v = 0; v < t->n; v++) {
        const zs_variant *variant = &w->schema->variants[t->ref + v];
        if (tag != NULL ? zs_str_eq(tag->text, zs_schema_str(w->schema, variant->name))
                        : (variant->kinds & accepts(e)) != 0) {
            return variant->type;
        }
    }
    return ZS_FUZZ_NO_TYPE;
}

static uint16_t member_type(const writer *w, uint16_t type, zs_str key)
{
    const zs_type *t = type_at(w, type);
    if (t != NULL && t->kind == ZS_KIND_MAP) {
        return t->ref;
    }
    if (t == NULL || t->kind != ZS_KIND_OBJECT) {
        return ZS_FUZZ_NO_TYPE;
    }
    for (uint32_t i = t->ref; i < (uint32_t)t->ref + t->n + t->n_alias; i++) {
        if (zs_str_eq(zs_field_name(w->schema, &w->schema->fields[i]), key)) {
            return w->schema->fields[i].type;
        }
    }
    return ZS_FUZZ_NO_TYPE;
}

/* ---- leaves ---------------------------------------------------------------------------------- */
static bool is_simple(zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!is_letter && (i == 0 || !((c >= '0' && c <= '9') || c == '-' || c == '.'))) {
            return false;
        }
    }
    return s.n > 0;
}

static void write_key(writer *w, uint32_t i, uint16_t type)
{
    zs_str key = w->tape->events[i].text;
    if (w->edit == EDIT_RENAME && w->target == i + 1) {
        const zs_type *t = type_at(w, type);
        if (t != NULL && t->kind == ZS_KIND_OBJECT && t->n > 0 && fuzz_roll(w->dice, 4) != 0) {
            uint32_t row = t->ref + fuzz_roll(w->dice, (uint32_t)t->n + t->n_alias);
            key = zs_field_name(w->schema, &w->schema->fields[row]);
        } else {
            key = zs_str_sub(key, 0, key.n > 1 ? key.n - 1 : key.n);
        }
    }
    if (w->is_json || !is_simple(key)) {
        fuzz_add_text(w->out, key);
    } else {
        zs_buf_add(w->out, key);
    }
}

/* As it was written where that can be, else as JSON. */
static void write_leaf(writer *w, uint32_t i, bool is_restyled)
{
    const zs_event *e = &w->tape->events[i];
    zs_str bytes = zs_str_sub(w->source->bytes, e->at.begin, e->at.length);
    bool is_line = zs_str_find(bytes, '\n') == bytes.n && e->style != ZS_STYLE_BLOCK;
    bool was_json = (e->flags & ZS_EVENT_JSON) != 0;
    if (!w->is_json && !was_json && !is_restyled && is_line && bytes.n > 0) {
        zs_buf_add(w->out, bytes);
    } else if (is_restyled) {
        fuzz_add_text(w->out, e->text);
    } else {
        zs_json_writer json;
        zs_json_init(&json, w->out, true);
        zs_json_event(&json, e);
    }
}

/* ---- what holds others ----------------------------------------------------------------------- */
static void break_line(writer *w, unsigned indent)
{
    zs_buf_add_char(w->out, '\n');
    zs_buf_add_fill(w->out, ' ', indent);
}

static void write_entry(writer *w, uint32_t i, bool is_map, uint16_t type, unsigned indent,
                        bool is_flow)
{
    const zs_type *t = type_at(w, type);
    uint32_t value = is_map ? i + 1 : i;
    uint16_t inner = t != NULL && t->kind == ZS_KIND_LIST ? t->ref : ZS_FUZZ_NO_TYPE;
    if (is_map) {
        inner = member_type(w, type, w->tape->events[i].text);
        write_key(w, i, type);
        zs_buf_add(w->out, ZS_STR(": "));
    } else if (!is_flow) {
        zs_buf_add(w->out, ZS_STR("- "));
    }
    write_node(w, value, inner, indent + STEP, is_flow);
}

static void separate(writer *w, bool *has_one, unsigned indent, bool is_flow)
{
    if (!is_flow) {
        break_line(w, indent);
    } else if (*has_one) {
        zs_buf_add(w->out, ZS_STR(", "));
    }
    *has_one = true;
}

static void write_added(writer *w, bool is_map, uint16_t type, bool is_flow)
{
    const zs_type *t = type_at(w, type);
    if (is_map) {
        if (t == NULL || !fuzz_generate_member(w->out, w->dice, w->schema, type)) {
            zs_buf_add(w->out, ZS_STR("\"x-more\": 1"));
        }
        return;
    }
    if (!is_flow) {
        zs_buf_add(w->out, ZS_STR("- "));
    }
    bool is_list = t != NULL && t->kind == ZS_KIND_LIST;
    fuzz_generate(w->out, w->dice, w->schema, is_list ? t->ref : ZS_FUZZ_NO_TYPE, 1);
}

static void write_container(writer *w, uint32_t i, uint16_t type, unsigned indent, bool is_flow)
{
    const zs_event *e = &w->tape->events[i];
    bool is_map = e->kind == ZS_EVENT_MAP, has_one = false;
    bool is_added = w->edit == EDIT_ADD && w->target == i;
    is_flow = is_flow || w->is_json || (e->count == 0 && !is_added) ||
              (w->edit == EDIT_STYLE && w->target == i);
    if (is_flow) {
        zs_buf_add_char(w->out, is_map ? '{' : '[');
    }
    uint32_t next = i + 1;
    for (uint32_t k = 0; k < e->count; k++) {
        uint32_t value = next + is_map;
        bool is_hit = value == w->target;
        uint32_t times = is_hit && w->edit == EDIT_DROP     ? 0
                         : is_hit && w->edit == EDIT_DOUBLE ? 2
                                                            : 1;
        for (; times > 0; times--) {
            separate(w, &has_one, indent, is_flow);
            write_entry(w, next, is_map, type, indent, is_flow);
        }
        next = value + w->tape->events[value].skip;
    }
    if (is_added) {
        separate(w, &has_one, indent, is_flow);
        write_added(w, is_map, type, is_flow);
    }
    if (is_flow) {
        zs_buf_add_char(w->out, is_map ? '}' : ']');
    }
}

/* What an edit puts in front of a node. */
static void write_before(writer *w, uint32_t i)
{
    static const char *const tags[] = {"!x ", "!!str ", "!!int ", "!bind ", "!!map ", "!!null "};
    if (w->is_json) {
        return;
    }
    if (w->edit == EDIT_ALIAS && i == w->other) {
        zs_buf_add(w->out, ZS_STR("&a "));
    } else if (w->edit == EDIT_TAG && i == w->target) {
        zs_buf_add(w->out, zs_str_of(tags[fuzz_roll(w->dice, 6)]));
    }
}

static void write_node(writer *w, uint32_t i, uint16_t type, unsigned indent, bool is_flow)
{
    const zs_event *e = &w->tape->events[i];
    write_before(w, i);
    if (i == w->target && w->edit == EDIT_ALIAS && !w->is_json) {
        zs_buf_add(w->out, ZS_STR("*a"));
        return;
    }
    if (i == w->target && (w->edit == EDIT_REPLACE || w->edit == EDIT_STRANGE)) {
        fuzz_generate(w->out, w->dice, w->schema, w->edit == EDIT_REPLACE ? type : ZS_FUZZ_NO_TYPE,
                      0);
        return;
    }
    if (w->edit == EDIT_SWAP && (i == w->target || i == w->other)) {
        writer plain = *w;
        plain.edit = EDIT_NONE;
        plain.target = UINT32_MAX;
        write_node(&plain, i == w->target ? w->other : w->target, ZS_FUZZ_NO_TYPE, indent, is_flow);
        return;
    }
    if (e->kind == ZS_EVENT_TAG) {
        if (!w->is_json) {
            zs_buf_addf(w->out, "!%S ", e->text);
        }
        write_node(w, i + 1, ZS_FUZZ_NO_TYPE, indent, is_flow);
    } else if (e->kind == ZS_EVENT_MAP || e->kind == ZS_EVENT_LIST) {
        write_container(w, i, chosen_type(w, i, type), indent, is_flow);
    } else {
        write_leaf(w, i, w->edit == EDIT_STYLE && i == w->target);
    }
}

/* ---- one mutation ---------------------------------------------------------------------------- */
/* A node that is a value, not a key. */
static uint32_t pick(const zs_tape *tape, fuzz_dice *dice)
{
    uint32_t i = fuzz_roll(dice, tape->n);
    return tape->events[i].kind == ZS_EVENT_KEY ? i + 1 : i;
}

/* Reads `text`, makes one edit and writes it to `out`; false when it cannot be read. */
static bool mutate_once(zs_arena *a, fuzz_dice *dice, const zs_schema *schema, zs_str text,
                        bool was_json, bool is_json, zs_buf *out)
{
    zs_diags diags;
    zs_tape tape;
    zs_source source = {
        .name = was_json ? ZS_STR("m.json") : ZS_STR("m.yaml"), .bytes = text, .id = 1};
    zs_diags_init(&diags, a, NULL);
    if (!zs_read_any(a, &source, &tape, &diags)) {
        return false;
    }
    uint32_t one = pick(&tape, dice), two = pick(&tape, dice);
    writer w = {.out = out,
                .dice = dice,
                .schema = schema,
                .tape = &tape,
                .source = &source,
                .is_json = is_json,
                .edit = (edit)(1 + fuzz_roll(dice, EDIT_COUNT - 1)),
                .target = one > two ? one : two,
                .other = one > two ? two : one};
    bool is_within = w.other + tape.events[w.other].skip > w.target;
    if (is_within && (w.edit == EDIT_SWAP || w.edit == EDIT_ALIAS)) {
        w.edit = EDIT_REPLACE;
    }
    if (fuzz_roll(dice, 2) == 0) {
        w.target = two; /* the larger of two would favour the end */
    }
    if (w.edit == EDIT_SWAP || w.edit == EDIT_ALIAS) {
        w.target = one > two ? one : two;
    }
    write_node(&w, 0, schema == NULL ? ZS_FUZZ_NO_TYPE : schema->root, 0, is_json);
    return !out->failed && out->n > 0;
}

/* Some edits; the new text, or {NULL, 0} when the text cannot be read or grows too long. */
static zs_str mutate_text(zs_arena *a, fuzz_dice *dice, const zs_schema *schema, zs_str text,
                          bool was_json, bool is_json, size_t max)
{
    uint32_t rounds = 1 + fuzz_roll(dice, ROUNDS_MAX);
    zs_str best = {NULL, 0};
    for (uint32_t i = 0; i < rounds; i++) {
        zs_buf out;
        zs_buf_init(&out, a, max > 0 ? max : 1);
        if (!mutate_once(a, dice, schema, text, was_json, is_json, &out)) {
            break;
        }
        best = text = zs_buf_str(&out);
        was_json = is_json;
    }
    return best;
}

static size_t mutate_bytes(uint8_t *data, size_t size, size_t max)
{
    return LLVMFuzzerMutate != NULL ? LLVMFuzzerMutate(data, size, max) : size;
}

size_t fuzz_mutate_document(const zs_schema *schema, uint8_t *data, size_t size, size_t max,
                            unsigned seed)
{
    fuzz_dice dice = fuzz_dice_of(seed);
    if (size < 2 || max < size || fuzz_roll(&dice, 3) == 0) {
        return mutate_bytes(data, size, max);
    }
    zs_arena a;
    zs_arena_init(&a, NULL, (size_t)64 << 20);
    bool was_json = fuzz_is_json(data[0]);
    bool is_json = fuzz_roll(&dice, 8) == 0 ? !was_json : was_json;
    zs_str text = {(const char *)data + 1, size - 1};
    zs_str made = mutate_text(&a, &dice, schema, text, was_json, is_json, max - 1);
    if (made.n > 0) {
        memcpy(data + 1, made.p, made.n);
        data[0] = is_json ? 'j' : 'y';
        size = made.n + 1;
    }
    zs_arena_release(&a);
    return made.n > 0 ? size : mutate_bytes(data, size, max);
}

size_t fuzz_mutate_parts(const zs_schema *const *schemas, size_t n, uint8_t *data, size_t size,
                         size_t max, unsigned seed)
{
    fuzz_dice dice = fuzz_dice_of(seed);
    size_t begin = 0, part = 0, n_parts = 1;
    for (size_t i = 0; i < size; i++) {
        n_parts += data[i] == 0;
    }
    size_t wanted = fuzz_roll(&dice, (uint32_t)(n_parts < n ? n_parts : n));
    for (size_t i = 0; i < size && part < wanted; i++) {
        if (data[i] == 0) {
            part++;
            begin = i + 1;
        }
    }
    size_t end = begin;
    while (end < size && (data[end] != 0 || wanted + 1 == n)) {
        end++;
    }
    if (size == 0 || schemas[wanted] == NULL || max < size || fuzz_roll(&dice, 4) == 0) {
        return mutate_bytes(data, size, max);
    }
    zs_arena a;
    zs_arena_init(&a, NULL, (size_t)64 << 20);
    zs_str text = {(const char *)data + begin, end - begin};
    zs_str made = mutate_text(&a, &dice, schemas[wanted], text, false, false, max - size + text.n);
    if (made.n > 0) {
        memmove(data + begin + made.n, data + end, size - end);
        memcpy(data + begin, made.p, made.n);
        size = size - text.n + made.n;
    }
    zs_arena_release(&a);
    return made.n > 0 ? size : mutate_bytes(data, size, max);
}
