/* What a line of an input became: its places, their values in config.json, and of places without
 * one the ledger's decision. */
#include "cli/trace.h"

#include <stdlib.h>

#include "base/number.h"

#include "base/banned.h"

/* ---- which line ------------------------------------------------------------------------------ */
enum { SOURCES_NAMED_MAX = 64 };

/* The number behind the last `:` of *text, which is cut off; false when there is none. */
static bool take_number(zs_str *text, uint32_t *ret)
{
    size_t begin = text->n;
    uint64_t value;
    while (begin > 0 && text->p[begin - 1] != ':') {
        begin--;
    }
    zs_str digits = zs_str_sub(*text, begin, text->n);
    bool is_number = digits.n > 0 && digits.p[0] >= '0' && digits.p[0] <= '9' &&
                     zs_parse_u64(digits, &value) == ZS_NUMBER_OK && value <= UINT32_MAX;
    if (is_number) {
        *ret = (uint32_t)value;
        *text = zs_str_sub(*text, 0, begin > 0 ? begin - 1 : 0);
    }
    return is_number;
}

static zs_str base_name(zs_str path)
{
    size_t begin = path.n;
    while (begin > 0 && path.p[begin - 1] != '/') {
        begin--;
    }
    return zs_str_sub(path, begin, path.n);
}

/* The source of this name, or the only one whose last part is so called; n 0: the deployment. */
static const zs_source *find_source(const zs_origins *o, zs_str name)
{
    const zs_sources *sources = &o->session->sources;
    const zs_source *found = NULL;
    uint32_t n = 0;
    for (uint32_t i = 0; i < sources->n; i++) {
        const zs_source *source = sources->items[i];
        if (name.n == 0 || zs_str_eq(source->name, name)) {
            bool is_deployment = o->session->deployment != NULL &&
                                 o->session->deployment->node.at.source == source->id;
            if (name.n > 0 || is_deployment) {
                return source;
            }
        } else if (zs_str_eq(base_name(source->name), base_name(name))) {
            found = source;
            n++;
        }
    }
    return n == 1 ? found : NULL;
}

/* A misspelt file gets a suggestion. */
static int say_no_source(const zs_origins *o, const char *text, zs_str name)
{
    zs_str names[SOURCES_NAMED_MAX];
    size_t n = 0;
    for (; n < o->session->sources.n && n < SOURCES_NAMED_MAX; n++) {
        names[n] = o->session->sources.items[n]->name;
    }
    zs_str near = zs_suggest(name, names, n);
    return near.n > 0 ? cli_usage("`--from %s`: no such file was read; did you mean `%.*s`?", text,
                                  (int)near.n, near.p)
                      : cli_usage("`--from %s`: this compile reads no file `%.*s`", text,
                                  (int)name.n, name.p);
}

int trace_parse_line(zs_origins *o, const char *text, trace_line *ret)
{
    zs_str name = zs_str_of(text);
    uint32_t last, before;
    if (!take_number(&name, &last)) {
        return cli_usage("`--from %s`: write [FILE:]LINE or [FILE:]LINE:COLUMN", text);
    }
    bool has_column = take_number(&name, &before);
    trace_line line = {.line = has_column ? before : last, .column = has_column ? last : 0};
    const zs_source *source = find_source(o, name);
    if (source == NULL) {
        return say_no_source(o, text, name);
    }
    if (zs_source_is_hidden(&o->session->diags, source)) {
        return cli_usage("`--from %s`: nothing is told about a file of secrets", text);
    }
    line.document = zs_origins_document(o, source);
    if (line.document == NULL) {
        return cli_system("out of memory");
    }
    if (line.line == 0 || line.line > line.document->lines.n || (has_column && line.column == 0)) {
        return cli_usage("`--from %s`: the lines of `%.*s` are 1 to %u, columns count from 1", text,
                         (int)source->name.n, source->name.p, line.document->lines.n);
    }
    *ret = line;
    return CLI_OK;
}

/* ---- what stands there ----------------------------------------------------------------------- */
typedef struct range {
    uint32_t begin, end;
} range;

static range range_of_line(const zs_lines *l, uint32_t line)
{
    uint32_t begin = l->begins[line - 1];
    return (range){begin, line < l->n ? l->begins[line] : (uint32_t)l->source->bytes.n + 1};
}

/* The bytes of a place: from its key to the end of its value; of an alias those at the anchor. */
static range extent_of(const zs_place *p)
{
    range r;
    if (p->is_copy) {
        return (range){p->at.begin, p->at.begin + p->at.length};
    }
    zs_place_extent(p, &r.begin, &r.end);
    return r;
}

/* Does the place begin on the line: with its key, or as an item? An item or document that is laid
 * out in lines begins with its first member, which speaks for the line. */
static bool begins_on(const zs_document_places *d, uint32_t place, range line)
{
    const zs_place *p = &d->items[place];
    bool has_key = zs_span_is_set(p->key);
    uint32_t begin = has_key ? p->key.begin : p->at.begin;
    if (p->is_copy && (!has_key || p->parent == ZS_NO_INDEX || d->items[p->parent].is_copy)) {
        return false;
    }
    bool is_laid_out = !has_key && place + 1 < d->n && d->items[place + 1].parent == place &&
                       extent_of(&d->items[place + 1]).begin == begin;
    return begin >= line.begin && begin < line.end && !is_laid_out;
}

static bool push(zs_arena *a, uint32_t **items, uint32_t *n, uint32_t *capacity, uint32_t value)
{
    if (!zs_arena_grow(a, (void **)items, capacity, *n, *n + 1, sizeof value)) {
        return false;
    }
    (*items)[(*n)++] = value;
    return true;
}

static bool is_leaf(const zs_place *p)
{
    uint8_t kind = p->event->kind == ZS_EVENT_TAG ? p->event[1].kind : p->event->kind;
    return kind == ZS_EVENT_SCALAR || kind == ZS_EVENT_NULL ||
           (p->event->kind != ZS_EVENT_TAG && p->event->count == 0);
}

static bool is_scalar(const zs_place *p)
{
    const zs_event *value = p->event->kind == ZS_EVENT_TAG ? p->event + 1 : p->event;
    return value->kind == ZS_EVENT_SCALAR;
}

/* Collects what stands on the line, outermost only; else the text of several lines that covers
 * it. */
static bool find_places(zs_arena *a, const trace_line *line, trace_fate *fate)
{
    const zs_document_places *d = line->document;
    range here = range_of_line(&d->lines, line->line);
    uint32_t capacity = 0, last = ZS_NO_INDEX;
    for (uint32_t i = 0; i < d->n; i++) {
        bool is_within =
            last != ZS_NO_INDEX && trace_is_below(d->items[i].pointer, d->items[last].pointer);
        range r = extent_of(&d->items[i]);
        bool covers = is_leaf(&d->items[i]) && !d->items[i].is_copy && r.begin < here.begin &&
                      r.end > here.begin;
        if (!is_within && (covers || begins_on(d, i, here))) {
            last = i;
            if (!push(a, &fate->places, &fate->n_places, &capacity, i)) {
                return false;
            }
        }
        fate->is_merge =
            fate->is_merge || (d->items[i].is_copy && d->items[i].parent != ZS_NO_INDEX &&
                               !d->items[d->items[i].parent].is_copy);
    }
    zs_str text = zs_lines_text(&d->lines, line->line);
    while (text.n > 0 && (text.p[0] == ' ' || text.p[0] == '\t' || text.p[0] == '-')) {
        text = zs_str_sub(text, 1, text.n);
    }
    fate->is_merge = fate->is_merge && fate->n_places == 0 && zs_str_starts(text, ZS_STR("<<"));
    return true;
}

/* With a column: the innermost place there, when it begins on the line or is one text. */
static void narrow(const trace_line *line, trace_fate *fate)
{
    const zs_document_places *d = line->document;
    uint32_t offset = d->lines.begins[line->line - 1];
    range here = range_of_line(&d->lines, line->line);
    while (offset + 1 < here.end && zs_lines_column(&d->lines, offset) < line->column) {
        offset++;
    }
    uint32_t place = zs_places_around(d, offset, offset + 1);
    if (fate->n_places > 0 && place != ZS_NO_INDEX &&
        (is_leaf(&d->items[place]) || begins_on(d, place, here))) {
        fate->places[0] = place;
        fate->n_places = 1;
    }
}

/* ---- what became of it ----------------------------------------------------------------------- */
/* Did the value come from bytes of this range, and not from an object around the place, whose only
 * member it may be? */
static bool is_of(const zs_origins *o, const zs_value *v, const zs_document_places *d, range r,
                  uint32_t place)
{
    zs_span at = v->origin.at;
    if (at.source != d->source->id || at.begin < r.begin || at.begin + at.length > r.end) {
        return false;
    }
    uint32_t from = place != ZS_NO_INDEX ? zs_places_at(d, at, o->service) : ZS_NO_INDEX;
    return from == ZS_NO_INDEX || from == place ||
           !trace_is_below(d->items[place].pointer, d->items[from].pointer);
}

/* Bytes at an anchor serve several fields: is the value made by a rule of this one? */
static bool is_of_field(const zs_value *v, const zs_document_places *d, uint32_t place)
{
    const zs_rule_info *rule = zs_rule_find(v->origin.rule);
    for (uint32_t i = place;
         i < d->n && rule != NULL && trace_is_below(d->items[i].pointer, d->items[place].pointer);
         i++) {
        const zs_ledger_row *row = trace_ledger_row(d, i, i == place);
        if (row != NULL && trace_has_word(zs_ledger_by(row), rule->id)) {
            return true;
        }
    }
    return rule == NULL;
}

/* Values whose origin lies within the place. */
static bool add_values(zs_origins *o, const zs_document_places *d, range r, uint32_t place,
                       trace_fate *fate, uint32_t *capacity)
{
    for (uint32_t i = 0; i < o->n_values; i++) {
        bool is_copy = place != ZS_NO_INDEX && d->items[place].is_copy;
        if (is_of(o, &o->values[i], d, r, place) &&
            (!is_copy || is_of_field(&o->values[i], d, place)) &&
            !push(&o->session->a, &fate->values, &fate->n_values, capacity, i)) {
            return false;
        }
    }
    return true;
}

static bool has_value(const zs_origins *o, const zs_document_places *d, uint32_t place)
{
    for (uint32_t i = 0; i < o->n_values; i++) {
        if (is_of(o, &o->values[i], d, extent_of(&d->items[place]), place)) {
            return true;
        }
    }
    return false;
}

/* A field may shape what the object around it became: `readonly` is an option of the whole mount.
 * Such values are found by the row's rules and places; without a row, by the object alone. */
static bool add_shaped(zs_origins *o, const zs_document_places *d, uint32_t place,
                       const zs_ledger_row *row, trace_fate *fate, uint32_t *capacity)
{
    range r = extent_of(&d->items[place]);
    uint32_t around = d->items[place].parent;
    for (; around != ZS_NO_INDEX && fate->n_values == 0; around = d->items[around].parent) {
        range outer = extent_of(&d->items[around]);
        for (uint32_t i = 0; i < o->n_values; i++) {
            zs_origin origin = o->values[i].origin;
            const zs_rule_info *rule = zs_rule_find(origin.rule);
            uint32_t end = origin.at.begin + origin.at.length;
            bool is_around = origin.at.source == d->source->id && origin.at.begin <= r.begin &&
                             end >= r.end && origin.at.begin >= outer.begin && end <= outer.end;
            bool fits = row == NULL ? o->values[i].shape != ZS_SHAPE_LEAF
                                    : rule != NULL && trace_has_word(zs_ledger_by(row), rule->id) &&
                                          trace_row_reaches(row, o->values[i].pointer);
            if (is_around && fits &&
                !push(&o->session->a, &fate->values, &fate->n_values, capacity, i)) {
                return false;
            }
        }
        fate->through = fate->n_values > 0 ? around : ZS_NO_INDEX;
        if (row == NULL && zs_span_is_set(d->items[around].key)) {
            break; /* a tag speaks of its own object */
        }
    }
    return true;
}

/* Leaves of the place that became no value of their own. */
static bool add_silent(zs_origins *o, const zs_document_places *d, uint32_t place, trace_fate *fate,
                       uint32_t *capacity)
{
    zs_arena *a = &o->session->a;
    for (uint32_t i = place;
         i < d->n && trace_is_below(d->items[i].pointer, d->items[place].pointer); i++) {
        zs_str services = ZS_STR("/services/"), pointer = d->items[i].pointer;
        if (!is_leaf(&d->items[i]) || has_value(o, d, i)) {
            continue;
        }
        trace_silent silent = {.place = i, .row = trace_ledger_row(d, i, false)};
        silent.is_elsewhere =
            zs_str_starts(pointer, services) && !trace_is_below(pointer, o->service);
        if (!zs_arena_grow(a, (void **)&fate->silent, capacity, fate->n_silent, fate->n_silent + 1,
                           sizeof silent)) {
            return false;
        }
        fate->silent[fate->n_silent++] = silent;
    }
    return true;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Each value once, in the order of config.json, whatever the order of the places on the line. */
static void put_in_order(trace_fate *fate)
{
    uint32_t n = 0;
    if (fate->n_values > 0) {
        qsort(fate->values, fate->n_values, sizeof *fate->values, by_number);
    }
    for (uint32_t i = 0; i < fate->n_values; i++) {
        if (n == 0 || fate->values[n - 1] != fate->values[i]) {
            fate->values[n++] = fate->values[i];
        }
    }
    fate->n_values = n;
}

bool trace_follow(zs_origins *o, const trace_line *line, trace_fate *ret)
{
    const zs_document_places *d = line->document;
    zs_arena *a = &o->session->a;
    trace_fate fate = {.through = ZS_NO_INDEX};
    uint32_t value_capacity = 0, silent_capacity = 0;
    bool is_deployment =
        o->session->deployment != NULL && o->session->deployment->node.at.source == d->source->id;
    if (d->n == 0) { /* not a document: /etc/passwd, an option */
        *ret = fate;
        return add_values(o, d, range_of_line(&d->lines, line->line), ZS_NO_INDEX, ret,
                          &value_capacity);
    }
    if (!find_places(a, line, &fate)) {
        return false;
    }
    if (line->column > 0) {
        narrow(line, &fate);
    }
    for (uint32_t i = 0; i < fate.n_places; i++) {
        uint32_t place = fate.places[i];
        if (!add_values(o, d, extent_of(&d->items[place]), place, &fate, &value_capacity) ||
            (is_deployment && !add_silent(o, d, place, &fate, &silent_capacity))) {
            return false;
        }
    }
    if (fate.n_values == 0 && fate.n_silent == 1 && !fate.silent[0].is_elsewhere) {
        const zs_ledger_row *row = fate.silent[0].row;
        bool is_shape = row == NULL ? is_scalar(&d->items[fate.silent[0].place])
                                    : row->decision == ZS_DECISION_TRANSLATED;
        if (is_shape && !add_shaped(o, d, fate.silent[0].place, row, &fate, &value_capacity)) {
            return false;
        }
        fate.n_silent = fate.n_values > 0 ? 0 : 1;
    }
    put_in_order(&fate);
    *ret = fate;
    return !a->failed;
}
