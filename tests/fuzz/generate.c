/* Values made from the tables: of every type some that are taken, and some just beyond. */
#include "text/json_write.h"
#include "text/scalar.h"

#include "mutate.h"

enum { DEPTH_MAX = 4, LONG_MAX = 300 };

fuzz_dice fuzz_dice_of(unsigned seed)
{
    return (fuzz_dice){(uint64_t)seed * 2654435761U + 0x9E3779B97F4A7C15U};
}

uint32_t fuzz_roll(fuzz_dice *dice, uint32_t sides)
{
    dice->state ^= dice->state << 13;
    dice->state ^= dice->state >> 7;
    dice->state ^= dice->state << 17;
    return sides == 0 ? 0 : (uint32_t)(dice->state >> 24) % sides;
}

void fuzz_add_text(zs_buf *out, zs_str text)
{
    zs_json_writer w;
    zs_json_init(&w, out, true);
    zs_json_str(&w, text);
}

#define PICK(dice, words) ((words)[fuzz_roll(dice, sizeof(words) / sizeof((words)[0]))])

/* ---- texts ----------------------------------------------------------------------------------- */
static const char *const anything[] = {"",
                                       "a",
                                       "web",
                                       "/",
                                       "/a/b",
                                       "../x",
                                       "A=b",
                                       "0-3,7",
                                       "1.0.2",
                                       "v1",
                                       "vendor.com/class=dev",
                                       "vendor.com/class",
                                       "CAP_NET_ADMIN",
                                       "all",
                                       "NONE",
                                       "512Mi",
                                       "1h30m",
                                       "1.5",
                                       "-1",
                                       "0",
                                       "true",
                                       "null",
                                       "~",
                                       "0x1F",
                                       "${X}",
                                       "$S:db/pw",
                                       "$E:HOME",
                                       "host",
                                       "bridge",
                                       "10.0.0.0/8",
                                       "::1",
                                       "80/tcp",
                                       "rw,nosuid",
                                       "SIGTERM",
                                       "1000:1000",
                                       "root",
                                       "nginx:1.25",
                                       "@sha256:0",
                                       "\xC3\xA9",
                                       "\xE2\x80\xAE",
                                       "a\nb",
                                       "a\tb",
                                       "\"",
                                       "\\",
                                       "#~",
                                       "container:x",
                                       "service:web",
                                       "seccomp=unconfined",
                                       "net.core.somaxconn",
                                       "amd64",
                                       "c 1:3 rwm",
                                       "*",
                                       "a:b:c"};
static const char *const durations[] = {"1h",  "30s",    "1h 30m",           "0s",   "1",
                                        "-1s", "1ms2us", "584542046091year", "1.5h", "10 m"};
static const char *const memories[] = {
    "0",  "1",     "512Mi", "1G",   "9223372036854775807", "8388608Ti",
    "-1", "1.5Gi", "1k",    "1 Mi", "9007199254740993Ki"};
static const char *const crons[] = {"* * * * *",  "*/5 0 1-7 1,12 MON", "0 0 * * * *",
                                    "@daily",     "60 * * * *",         "0 0 31 2 ?",
                                    "0 24 * * *", "5-1 * * * *"};
static const char *const images[] = {
    "nginx", "a/b:c", "ghcr.io/a/b@sha256:0123", "localhost:5000/x", "A", "a:", "a@b", "a//b"};
static const char *const cpus[] = {"0", "0-3", "0,2-4", "3-1", "0-", "4294967296", "0,0"};

static const char *word_of(fuzz_dice *dice, uint16_t format)
{
    switch (format) {
    case ZS_FORMAT_DURATION:
        return PICK(dice, durations);
    case ZS_FORMAT_MEMORY:
    case ZS_FORMAT_MEMORY_POSITIVE:
    case ZS_FORMAT_MEMORY_OR_MINUS_ONE:
        return PICK(dice, memories);
    case ZS_FORMAT_CRON:
        return PICK(dice, crons);
    case ZS_FORMAT_IMAGE_REFERENCE:
        return PICK(dice, images);
    case ZS_FORMAT_CPU_LIST:
        return PICK(dice, cpus);
    default:
        return PICK(dice, anything);
    }
}

/* A text, sometimes as long as its limits say, or one more or less. */
static void add_text(zs_buf *out, fuzz_dice *dice, const zs_limits *limits)
{
    static char filled[LONG_MAX + 1];
    uint32_t size = fuzz_roll(dice, 2) ? limits->min_size : limits->max_size;
    if (fuzz_roll(dice, 6) != 0 || size > LONG_MAX) {
        uint16_t format = fuzz_roll(dice, 5) == 0 ? 0 : limits->format;
        fuzz_add_text(out, zs_str_of(word_of(dice, format)));
        return;
    }
    size += fuzz_roll(dice, 3);
    size -= size > 0;
    memset(filled, 'a', sizeof filled);
    fuzz_add_text(out, (zs_str){filled, size < LONG_MAX ? size : LONG_MAX});
}

/* ---- numbers --------------------------------------------------------------------------------- */
static void add_int(zs_buf *out, fuzz_dice *dice, const zs_limits *limits, bool is_signed)
{
    static const char *const edges[] = {"0",
                                        "1",
                                        "-1",
                                        "127",
                                        "128",
                                        "255",
                                        "256",
                                        "65535",
                                        "65536",
                                        "2147483647",
                                        "2147483648",
                                        "4294967295",
                                        "4294967296",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775808",
                                        "-9223372036854775809",
                                        "18446744073709551615",
                                        "18446744073709551616",
                                        "1.0",
                                        "1e3",
                                        "1.5",
                                        "1e400",
                                        "0777"};
    uint32_t how = fuzz_roll(dice, 8);
    int64_t step = (int64_t)fuzz_roll(dice, 3) - 1;
    if (how < 2 && (limits->flags & ZS_LIMIT_MIN) != 0) {
        zs_buf_add_i64(out, (int64_t)((uint64_t)limits->min_int + (uint64_t)step));
    } else if (how < 4 && (limits->flags & ZS_LIMIT_MAX) != 0) {
        uint64_t most = limits->max_int + (uint64_t)step;
        if (is_signed || limits->max_is_negative) {
            zs_buf_add_i64(out, (int64_t)most);
        } else {
            zs_buf_add_u64(out, most);
        }
    } else if (how < 6) {
        zs_buf_add_u64(out, fuzz_roll(dice, 20));
    } else {
        zs_buf_add(out, zs_str_of(PICK(dice, edges)));
    }
}

static void add_double(zs_buf *out, fuzz_dice *dice, const zs_limits *limits)
{
    static const char *const edges[] = {"0",   "0.5", "-0.0", "1e308", "1e309", "5e-324",
                                        "100", "-1",  "0.1",  "1e21",  "1e-7",  "2.5"};
    uint32_t how = fuzz_roll(dice, 6);
    zs_json_writer w;
    zs_json_init(&w, out, true);
    if (how == 0 && (limits->flags & ZS_LIMIT_MIN) != 0) {
        zs_json_double(&w, limits->min_double);
    } else if (how == 1 && (limits->flags & ZS_LIMIT_MAX) != 0) {
        zs_json_double(&w, limits->max_double);
    } else {
        zs_buf_add(out, zs_str_of(PICK(dice, edges)));
    }
}

/* ---- what holds others ----------------------------------------------------------------------- */
static void add_member(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, const zs_field *f,
                       unsigned depth)
{
    fuzz_add_text(out, zs_field_name(schema, f));
    zs_buf_add_char(out, ':');
    fuzz_generate(out, dice, schema, f->type, depth);
}

/* Required members nearly always, some of the others. */
static void add_members(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, const zs_type *t,
                        unsigned depth, bool has_one)
{
    for (uint16_t i = 0; i < t->n; i++) {
        const zs_field *f = &schema->fields[t->ref + i];
        bool is_needed = (f->flags & ZS_FIELD_REQUIRED) != 0;
        uint32_t sides = is_needed ? 20 : depth > 1 ? 12 : 5;
        if ((fuzz_roll(dice, sides) == 0) != is_needed) {
            if (has_one) {
                zs_buf_add_char(out, ',');
            }
            add_member(out, dice, schema, f, depth + 1);
            has_one = true;
        }
    }
}

static void add_elements(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, const zs_type *t,
                         unsigned depth)
{
    bool is_map = t->kind == ZS_KIND_MAP;
    uint32_t n = depth >= DEPTH_MAX ? 0 : fuzz_roll(dice, 3);
    zs_buf_add_char(out, is_map ? '{' : '[');
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0) {
            zs_buf_add_char(out, ',');
        }
        if (is_map) {
            fuzz_add_text(out, zs_str_of(PICK(dice, anything)));
            zs_buf_add_char(out, ':');
        }
        fuzz_generate(out, dice, schema, t->ref, depth + 1);
    }
    zs_buf_add_char(out, is_map ? '}' : ']');
}

static void add_union(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, const zs_type *t,
                      unsigned depth)
{
    const zs_variant *v = &schema->variants[t->ref + fuzz_roll(dice, t->n)];
    if (t->kind == ZS_KIND_ALT) {
        fuzz_generate(out, dice, schema, v->type, depth);
        return;
    }
    zs_buf_add_char(out, '{');
    fuzz_add_text(out, zs_schema_str(schema, t->tag));
    zs_buf_add_char(out, ':');
    fuzz_add_text(out, zs_schema_str(schema, v->name));
    add_members(out, dice, schema, &schema->types[v->type], depth, true);
    zs_buf_add_char(out, '}');
}

bool fuzz_generate_member(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, uint16_t type)
{
    const zs_type *t = &schema->types[type];
    if (t->kind == ZS_KIND_MAP) {
        fuzz_add_text(out, zs_str_of(PICK(dice, anything)));
        zs_buf_add(out, ZS_STR(": "));
        fuzz_generate(out, dice, schema, t->ref, 1);
        return true;
    }
    if (t->kind != ZS_KIND_OBJECT || t->n + t->n_alias == 0) {
        return false;
    }
    const zs_field *f = &schema->fields[t->ref + fuzz_roll(dice, (uint32_t)t->n + t->n_alias)];
    fuzz_add_text(out, zs_field_name(schema, f));
    zs_buf_add(out, ZS_STR(": "));
    fuzz_generate(out, dice, schema, f->type, 1);
    return true;
}

/* A value that any kind of document may hold, and most members may not. */
static void add_anything(zs_buf *out, fuzz_dice *dice)
{
    static const char *const values[] = {"null",        "true", "false", "0",  "-1",
                                         "1.5",         "\"\"", "[]",    "{}", "[null]",
                                         "{\"a\":[1]}", "[[]]", "\"x\"", "1e3"};
    if (fuzz_roll(dice, 3) == 0) {
        fuzz_add_text(out, zs_str_of(PICK(dice, anything)));
    } else {
        zs_buf_add(out, zs_str_of(PICK(dice, values)));
    }
}

void fuzz_generate(zs_buf *out, fuzz_dice *dice, const zs_schema *schema, uint16_t type,
                   unsigned depth)
{
    if (schema == NULL || type == ZS_FUZZ_NO_TYPE || depth > DEPTH_MAX ||
        fuzz_roll(dice, 16) == 0) {
        add_anything(out, dice);
        return;
    }
    const zs_type *t = &schema->types[type];
    const zs_limits *limits = &schema->limits[t->limits];
    switch ((zs_kind)t->kind) {
    case ZS_KIND_BOOL:
        zs_buf_add(out, fuzz_roll(dice, 2) ? ZS_STR("true") : ZS_STR("false"));
        break;
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        add_int(out, dice, limits, t->kind == ZS_KIND_INT);
        break;
    case ZS_KIND_DOUBLE:
        add_double(out, dice, limits);
        break;
    case ZS_KIND_STR:
        add_text(out, dice, limits);
        break;
    case ZS_KIND_ENUM:
        fuzz_add_text(out, zs_schema_str(schema, schema->names[t->ref + fuzz_roll(dice, t->n)]));
        break;
    case ZS_KIND_OBJECT:
        zs_buf_add_char(out, '{');
        add_members(out, dice, schema, t, depth, false);
        zs_buf_add_char(out, '}');
        break;
    case ZS_KIND_LIST:
    case ZS_KIND_MAP:
        add_elements(out, dice, schema, t, depth);
        break;
    case ZS_KIND_UNION:
    case ZS_KIND_ALT:
        add_union(out, dice, schema, t, depth);
        break;
    case ZS_KIND_ANY:
        add_anything(out, dice);
        break;
    }
}
