/* JSON pointers that people type: finding the value, or saying why there is none. */
#include "cli/trace.h"

#include "base/number.h"

#include "base/banned.h"

enum { CANDIDATES_MAX = 256, LISTED_MAX = 12, POINTER_BYTES_MAX = 4096 };

bool trace_is_below(zs_str pointer, zs_str above)
{
    return zs_str_starts(pointer, above) &&
           (pointer.n == above.n || above.n == 0 || pointer.p[above.n] == '/');
}

static int say(zs_str text)
{
    return cli_usage("%.*s", (int)text.n, text.p);
}

/* `linux.resources.cpu[0]`, `#/linux` and `linux/resources` as the pointers they mean. */
static zs_str as_pointer(zs_arena *a, zs_str s)
{
    zs_buf out;
    zs_buf_init(&out, a, POINTER_BYTES_MAX);
    if (s.n > 0 && s.p[0] == '#') {
        s = zs_str_sub(s, 1, s.n);
    }
    bool has_slash = zs_str_find(s, '/') < s.n;
    zs_buf_add(&out, s.n > 0 && s.p[0] == '/' ? ZS_STR("") : ZS_STR("/"));
    for (size_t i = 0; i < s.n; i++) {
        bool is_step = !has_slash && (s.p[i] == '.' || s.p[i] == '[');
        if (is_step) {
            zs_buf_add_char(&out, '/');
        } else if (has_slash || s.p[i] != ']') {
            zs_buf_add_char(&out, s.p[i]);
        }
    }
    return out.failed ? (zs_str){NULL, 0} : zs_buf_str(&out);
}

/* Other notations are named as the pointer they mean, when there is a value. */
static int say_no_slash(zs_origins *o, zs_str pointer)
{
    zs_arena *a = &o->session->a;
    zs_str meant = as_pointer(a, pointer);
    if (zs_origins_value(o, meant) != ZS_NO_INDEX) {
        return say(
            zs_format(a, "config.json has no value at %Q; did you mean `%S`?", pointer, meant));
    }
    return say(zs_format(a,
                         "config.json has no value at %Q; a pointer starts with `/`, as in "
                         "`/process/args`",
                         pointer));
}

/* `~` stands only before 0 and 1 (RFC 6901, section 3). */
static bool has_sound_escapes(zs_str pointer)
{
    for (size_t i = 0; i < pointer.n; i++) {
        bool is_digit = i + 1 < pointer.n && (pointer.p[i + 1] == '0' || pointer.p[i + 1] == '1');
        if (pointer.p[i] == '~' && !is_digit) {
            return false;
        }
    }
    return true;
}

/* `-`, an index that is too large, or no index. */
static int say_in_list(zs_origins *o, zs_str pointer, uint32_t list, zs_str step)
{
    const zs_value *v = &o->values[list];
    zs_arena *a = &o->session->a;
    uint64_t index;
    bool is_number = zs_parse_u64(step, &index) == ZS_NUMBER_OK;
    if (v->n == 0) {
        return say(zs_format(a, "config.json has no value at %Q: the list `%S` is empty", pointer,
                             v->pointer));
    }
    if (zs_str_is(step, "-")) {
        return say(zs_format(a,
                             "config.json has no value at %Q: `-` is the place after the last "
                             "item; the last one is `%S/%u`",
                             pointer, v->pointer, v->n - 1));
    }
    if (is_number && index < v->n) {
        return say(zs_format(a, "config.json has no value at %Q; did you mean `%S/%U`?", pointer,
                             v->pointer, index));
    }
    return say(zs_format(a, "config.json has no value at %Q: the items of `%S` are 0 to %u",
                         pointer, v->pointer, v->n - 1));
}

static zs_str last_step(zs_str pointer)
{
    size_t begin = pointer.n;
    while (begin > 0 && pointer.p[begin - 1] != '/') {
        begin--;
    }
    return zs_str_sub(pointer, begin, pointer.n);
}

/* Somewhere else a value may have just this tail: `/memory/limit` is meant to be in resources. */
static uint32_t with_tail(const zs_origins *o, zs_str tail)
{
    for (uint32_t i = 0; i < o->n_values; i++) {
        if (zs_str_ends(o->values[i].pointer, tail)) {
            return i;
        }
    }
    return ZS_NO_INDEX;
}

/* Names the member that is spelled nearly so, one elsewhere that ends so, or what there is. */
static int say_in_object(zs_origins *o, zs_str pointer, uint32_t object, zs_str step)
{
    const zs_value *v = &o->values[object];
    zs_arena *a = &o->session->a;
    zs_str keys[CANDIDATES_MAX];
    zs_buf list;
    size_t n = 0;
    zs_buf_init(&list, a, POINTER_BYTES_MAX);
    for (uint32_t i = object + 1; i < v->end && n < CANDIDATES_MAX; i = o->values[i].end) {
        keys[n] = last_step(o->values[i].pointer);
        if (n < LISTED_MAX) {
            zs_buf_addf(&list, "%s%Q", n > 0 ? ", " : "", keys[n]);
        }
        n++;
    }
    zs_str near = zs_suggest(step, keys, n);
    zs_str rest = zs_str_sub(pointer, v->pointer.n, pointer.n);
    if (near.n > 0) {
        return say(zs_format(a, "config.json has no value at %Q; did you mean `%S/%S%S`?", pointer,
                             v->pointer, near, zs_str_sub(rest, 1 + step.n, rest.n)));
    }
    uint32_t elsewhere = with_tail(o, rest);
    if (elsewhere != ZS_NO_INDEX) {
        return say(zs_format(a, "config.json has no value at %Q; did you mean `%S`?", pointer,
                             o->values[elsewhere].pointer));
    }
    zs_str where = v->pointer.n > 0 ? zs_format(a, "`%S`", v->pointer) : ZS_STR("the document");
    return say(zs_format(a, "config.json has no value at %Q; %S has %S%s", pointer, where,
                         n > 0 ? zs_buf_str(&list) : ZS_STR("no member"),
                         n > LISTED_MAX ? ", ..." : ""));
}

int trace_find(zs_origins *o, zs_str pointer, uint32_t *ret_value)
{
    zs_arena *a = &o->session->a;
    *ret_value = zs_origins_value(o, pointer);
    if (*ret_value != ZS_NO_INDEX) {
        return CLI_OK;
    }
    if (pointer.p[0] != '/') {
        return say_no_slash(o, pointer);
    }
    if (!has_sound_escapes(pointer)) {
        return say(zs_format(a,
                             "%Q is not a JSON pointer: `~` is written `~0` there, and a `/` of a "
                             "key `~1`",
                             pointer));
    }
    uint32_t above = 0;
    for (size_t i = 1; i < pointer.n; i++) {
        uint32_t value = pointer.p[i] == '/' ? zs_origins_value(o, zs_str_sub(pointer, 0, i)) : 0;
        if (value == ZS_NO_INDEX) {
            break;
        }
        above = value > 0 ? value : above;
    }
    zs_str step = zs_str_sub(pointer, o->values[above].pointer.n + 1, pointer.n);
    step = zs_str_sub(step, 0, zs_str_find(step, '/'));
    if (o->values[above].shape == ZS_SHAPE_LIST) {
        return say_in_list(o, pointer, above, step);
    }
    if (o->values[above].shape == ZS_SHAPE_LEAF) {
        return say(zs_format(a, "config.json has no value at %Q: `%S` is %S, which holds nothing",
                             pointer, o->values[above].pointer, o->values[above].text));
    }
    return say_in_object(o, pointer, above, step);
}
