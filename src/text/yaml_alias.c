/* Anchors and aliases: `&name` marks a node, `*name` repeats it by copying its events.
 * Source: YAML 1.2.2, section 7.1: the anchor stands before the alias, and the last one of a name
 * counts. */
#include "text/yaml.h"

#include "text/scalar.h"

#include "base/banned.h"

enum { SLOTS_FIRST = 16 };

/* FNV-1a, 32 bits. */
static uint32_t hash_of(zs_str s)
{
    uint32_t hash = 2166136261U;
    for (size_t i = 0; i < s.n; i++) {
        hash = (hash ^ (unsigned char)s.p[i]) * 16777619U;
    }
    return hash ^ hash >> 15;
}

/* The slot of a name, or the free slot where it belongs. The table is never full. */
static uint32_t *find_slot(const zs_anchors *t, zs_str name)
{
    uint32_t at = hash_of(name) & (t->n_slots - 1);
    while (t->slots[at] != 0 && !zs_str_eq(t->items[t->slots[at] - 1].name, name)) {
        at = (at + 1) & (t->n_slots - 1);
    }
    return &t->slots[at];
}

/* Keeps the table at most half full. */
static bool reserve(zs_arena *a, zs_anchors *t)
{
    void *items = t->items;
    if (!zs_arena_grow(a, &items, &t->capacity, t->n, t->n + 1, sizeof *t->items)) {
        return false;
    }
    t->items = items;
    if (t->n_slots / 2 > t->n) {
        return true;
    }
    uint32_t n_slots = t->n_slots == 0 ? SLOTS_FIRST : t->n_slots * 2;
    uint32_t *slots = zs_arena_array(a, n_slots, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    t->slots = slots;
    t->n_slots = n_slots;
    for (uint32_t i = 0; i < t->n; i++) {
        *find_slot(t, t->items[i].name) = i + 1;
    }
    return true;
}

static zs_span token_span(const zs_yaml *y, struct fy_token *t)
{
    return zs_yaml_span(y, zs_yaml_begin_of(y, t), zs_yaml_end_of(y, t));
}

bool zs_yaml_add_anchor(zs_yaml *y, struct fy_token *anchor, uint32_t event)
{
    zs_anchors *t = &y->anchors;
    zs_span at = token_span(y, anchor);
    zs_str name = zs_str_sub(y->text, at.begin, at.length);
    if (!reserve(y->tape.a, t)) {
        return false;
    }
    uint32_t *slot = find_slot(t, name);
    if (*slot == 0) {
        *slot = ++t->n;
    }
    t->items[*slot - 1] = (zs_anchor){name, event, at};
    return true;
}

/* Offers the nearest anchor that stands before the alias. */
static bool report_unknown(zs_yaml *y, zs_span at, zs_str name)
{
    zs_diags *diags = y->tape.diags;
    zs_diag *d = zs_diag_push(diags, ZS_CODE_YAML_ALIAS, at,
                              "no anchor `&%S` stands before this alias", name);
    zs_str *names = zs_arena_array(y->tape.a, y->anchors.n, sizeof *names);
    for (uint32_t i = 0; names != NULL && i < y->anchors.n; i++) {
        names[i] = y->anchors.items[i].name;
    }
    zs_str nearest = names == NULL ? (zs_str){NULL, 0} : zs_suggest(name, names, y->anchors.n);
    if (nearest.n != 0) {
        zs_str fix = zs_format(y->tape.a, "*%S", nearest);
        zs_diag_help(diags, d, "did you mean `*%S`?", nearest);
        zs_diag_fix(diags, d, at, fix);
    } else {
        zs_diag_help(diags, d, "mark the value with `&%S`, or put the text in quotes", name);
    }
    return false;
}

static bool report_recursion(zs_yaml *y, zs_span at, const zs_anchor *anchor)
{
    zs_diag *d =
        zs_diag_push(y->tape.diags, ZS_CODE_YAML_ALIAS, at,
                     "the alias `*%S` stands within the value that it repeats", anchor->name);
    zs_diag_add_label(y->tape.diags, d, anchor->at, "the value begins here");
    return false;
}

static bool report_budget(zs_yaml *y, zs_span at)
{
    zs_diag *d = zs_diag_push(y->tape.diags, ZS_CODE_YAML_ALIAS_BUDGET, at,
                              "aliases repeat more than %u values", (unsigned)ZS_ALIAS_EVENTS_MAX);
    zs_diag_set_label(y->tape.diags, d, "this one is too many");
    zs_diag_help(y->tape.diags, d, "write the values themselves, or use fewer levels of aliases");
    return false;
}

/* How many lists, maps and tags stand in each other in a node. */
static uint32_t depth_of(const zs_event *node)
{
    const zs_event *ends[ZS_DEPTH_MAX];
    uint32_t depth = 0, most = 0;
    for (const zs_event *e = node; e < zs_event_next(node); e++) {
        while (depth != 0 && ends[depth - 1] <= e) {
            depth--;
        }
        if (e->kind == ZS_EVENT_LIST || e->kind == ZS_EVENT_MAP || e->kind == ZS_EVENT_TAG) {
            ends[depth++] = zs_event_next(e);
            most = depth > most ? depth : most;
        }
    }
    return most;
}

/* An alias as a key repeats the text of a scalar; nothing else can be a key. */
static bool expand_key(zs_yaml *y, zs_span at, const zs_event *node)
{
    if (node->kind != ZS_EVENT_SCALAR && node->kind != ZS_EVENT_NULL &&
        node->kind != ZS_EVENT_KEY) {
        zs_diag *d = zs_diag_push(y->tape.diags, ZS_CODE_YAML_KEY, at,
                                  "this alias stands for a list or map, which cannot be a key");
        zs_diag_add_label(y->tape.diags, d, node->at, "this one");
        return false;
    }
    zs_event key = *node;
    key.kind = ZS_EVENT_KEY;
    key.at = at; /* a key is not read again, so it stands where it is used */
    key.flags = (uint8_t)((key.flags & ~ZS_EVENT_MERGE) | ZS_EVENT_ALIAS);
    return zs_tape_leaf(&y->tape, key);
}

/* A key that is repeated as a value gets the type that its text has there. */
static void make_value(zs_event *e)
{
    bool is_null = false;
    if (e->style == ZS_STYLE_PLAIN && (e->flags & ZS_EVENT_STR_TAG) == 0) {
        e->core = (uint8_t)zs_core_of(e->text, &is_null);
    }
    e->kind = is_null ? ZS_EVENT_NULL : ZS_EVENT_SCALAR;
    e->flags &= (uint8_t)~ZS_EVENT_MERGE;
}

bool zs_yaml_expand(zs_yaml *y, struct fy_token *alias, bool is_key)
{
    size_t begin = zs_yaml_begin_of(y, alias), end = zs_yaml_end_of(y, alias);
    zs_str name = zs_str_sub(y->text, begin, end - begin);
    zs_span at = zs_yaml_span(y, begin > 0 ? begin - 1 : 0, end); /* with the `*` */
    y->end = end;
    uint32_t index = y->anchors.n == 0 ? 0 : *find_slot(&y->anchors, name);
    if (index == 0) {
        return report_unknown(y, at, name);
    }
    const zs_anchor *anchor = &y->anchors.items[index - 1];
    const zs_event *node = &y->tape.events[anchor->event];
    if (node->skip == 0) {
        return report_recursion(y, at, anchor);
    }
    if (node->skip > ZS_ALIAS_EVENTS_MAX - y->n_alias_events) {
        return report_budget(y, at);
    }
    y->n_alias_events += node->skip;
    if (is_key) {
        return expand_key(y, at, node);
    }
    if (y->tape.depth + depth_of(node) > ZS_DEPTH_MAX) {
        zs_diag *d =
            zs_diag_push(y->tape.diags, ZS_CODE_TEXT_TOO_DEEP, at,
                         "with this alias lists and maps are nested more than %d levels deep",
                         (int)ZS_DEPTH_MAX);
        zs_diag_add_label(y->tape.diags, d, node->at, "it repeats this");
        return false;
    }
    uint32_t copy = y->tape.n, n = node->skip;
    zs_tape_count_node(&y->tape);
    if (!zs_tape_append(&y->tape, node, n)) {
        return false;
    }
    for (uint32_t i = copy; i < copy + n; i++) {
        y->tape.events[i].flags |= ZS_EVENT_ALIAS;
    }
    if (y->tape.events[copy].kind == ZS_EVENT_KEY) {
        make_value(&y->tape.events[copy]);
    }
    return true;
}
