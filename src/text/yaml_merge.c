/* Merging: `<<: *base` puts the entries of other maps where `<<` stands. What the map itself says
 * wins, then the earlier map of a list. Done once, on the finished tape, top down: so each entry is
 * looked at once. Source: the merge key language-independent type for YAML, yaml.org/type/merge. */
#include "text/yaml.h"

#include "base/banned.h"

enum { ZS_EVENT_DROPPED = 64 }; /* on a KEY: another entry of the name wins */

static bool is_merge(const zs_event *key)
{
    return (key->flags & ZS_EVENT_MERGE) != 0;
}

/* The first part of a merge's value that is no map, or NULL. */
static const zs_event *first_other(const zs_event *value)
{
    if (value->kind != ZS_EVENT_LIST) {
        return value->kind == ZS_EVENT_MAP ? NULL : value;
    }
    for (const zs_event *e = value + 1; e < zs_event_next(value); e = zs_event_next(e)) {
        if (e->kind != ZS_EVENT_MAP) {
            return e;
        }
    }
    return NULL;
}

void zs_yaml_check_merges(zs_yaml *y, uint32_t map)
{
    const zs_event *begun = &y->tape.events[map], *key = begun + 1;
    for (uint32_t i = 0; i < begun->count; i++) {
        const zs_event *other = is_merge(key) ? first_other(key + 1) : NULL;
        if (is_merge(key)) {
            y->has_merges = true;
        }
        if (other != NULL) {
            static const char *const words[] = {"null",  "a scalar", "a list",
                                                "a map", "a key",    "a tagged value"};
            zs_diag *d =
                zs_diag_push(y->tape.diags, ZS_CODE_YAML_MERGE, key->at,
                             "`<<` takes a map or a list of maps, found %s", words[other->kind]);
            zs_diag_add_label(y->tape.diags, d, other->at, "this one");
            zs_diag_help(y->tape.diags, d, "for an ordinary key of that name write `\"<<\"`");
            y->tape.has_faults = true;
        }
        key = zs_event_next(key + 1);
    }
}

/* The state of merging; `order` and `room` of the builder hold the keys of one map at a time. */
typedef struct merger {
    zs_tape_builder *from;
    zs_event *out;
    uint32_t n;
    bool ok;
} merger;

/* Lists the keys of a map by precedence: its own, then those of each merged map. The depth of the
 * tape bounds the recursion. */
static uint32_t gather(merger *m, const zs_event *map, uint32_t n)
{
    if (!zs_tape_reserve_keys(m->from, n, n + map->count)) {
        m->ok = false;
        return n;
    }
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++) {
        if (!is_merge(key)) {
            m->from->order[n++] = (uint32_t)(key - m->from->events);
        }
        key = zs_event_next(key + 1);
    }
    key = map + 1;
    for (uint32_t i = 0; i < map->count && m->ok; i++) {
        const zs_event *value = key + 1;
        if (is_merge(key) && value->kind == ZS_EVENT_MAP) {
            n = gather(m, value, n);
        } else if (is_merge(key)) {
            for (const zs_event *e = value + 1; e < zs_event_next(value) && m->ok;
                 e = zs_event_next(e)) {
                n = gather(m, e, n);
            }
        }
        key = zs_event_next(key + 1);
    }
    return n;
}

/* Marks the entries that lose. */
static void resolve(merger *m, const zs_event *map)
{
    uint32_t n = gather(m, map, 0);
    if (!m->ok) {
        return;
    }
    zs_event *events = m->from->events;
    zs_tape_sort_keys(events, m->from->order, m->from->room, n);
    for (uint32_t i = 1; i < n; i++) {
        zs_event *key = &events[m->from->order[i]];
        if (zs_str_eq(key->text, events[m->from->order[i - 1]].text)) {
            key->flags |= ZS_EVENT_DROPPED;
        }
    }
}

static void write_node(merger *m, const zs_event *node);

static void write_entry(merger *m, const zs_event *key, bool is_merged)
{
    uint32_t begin = m->n;
    m->out[m->n++] = *key;
    write_node(m, key + 1);
    for (uint32_t i = begin; is_merged && i < m->n; i++) {
        m->out[i].flags |= ZS_EVENT_ALIAS;
    }
}

/* Writes the entries of a map, those of merged maps among them; returns how many. */
static uint32_t write_entries(merger *m, const zs_event *map, bool is_merged)
{
    uint32_t count = 0;
    const zs_event *key = map + 1;
    for (uint32_t i = 0; i < map->count; i++) {
        const zs_event *value = key + 1;
        if (is_merge(key) && value->kind == ZS_EVENT_MAP) {
            count += write_entries(m, value, true);
        } else if (is_merge(key)) {
            for (const zs_event *e = value + 1; e < zs_event_next(value); e = zs_event_next(e)) {
                count += write_entries(m, e, true);
            }
        } else if ((key->flags & ZS_EVENT_DROPPED) == 0) {
            write_entry(m, key, is_merged);
            count++;
        }
        key = zs_event_next(value);
    }
    return count;
}

/* Copies a node; maps lose their `<<` on the way. */
static void write_node(merger *m, const zs_event *node)
{
    uint32_t at = m->n++;
    m->out[at] = *node;
    if (node->kind == ZS_EVENT_MAP) {
        resolve(m, node);
        m->out[at].count = write_entries(m, node, false);
    } else if (node->kind == ZS_EVENT_LIST || node->kind == ZS_EVENT_TAG) {
        for (const zs_event *e = node + 1; e < zs_event_next(node); e = zs_event_next(e)) {
            write_node(m, e);
        }
    }
    m->out[at].skip = m->n - at;
}

bool zs_yaml_merge(zs_tape_builder *b, zs_tape *ret)
{
    merger m = {.from = b, .ok = true, .out = zs_arena_array(b->a, b->n, sizeof *m.out)};
    if (m.out == NULL) {
        return false;
    }
    write_node(&m, b->events);
    if (!m.ok) {
        return false;
    }
    *ret = (zs_tape){m.out, m.n, ZS_LANE_CAREFUL};
    return true;
}
