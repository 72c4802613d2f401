/* Judging single values: ranges, sizes, patterns and formats. */
#include "model/check.h"
#include "model/judge.h"

#include "base/number.h"
#include "text/scalar.h"

#include "base/banned.h"

/* ---- numbers --------------------------------------------------------------------------------- */
zs_str zs_value_words(const zs_checker *c, const zs_type *t, const void *value)
{
    char room[ZS_DOUBLE_ROOM];
    if (c->hidden > 0) {
        return ZS_STR("<hidden>");
    }
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR:
        return zs_load_str(value);
    case ZS_KIND_ENUM:
        return zs_schema_str(c->schema, c->schema->names[t->ref + zs_load_enum(value)]);
    case ZS_KIND_DOUBLE:
        return zs_str_copy(c->a, (zs_str){room, zs_print_double(zs_load_double(value), room)});
    case ZS_KIND_INT:
        return zs_format(c->a, "%D", (int64_t)zs_load_int(t, value));
    default:
        return zs_format(c->a, "%U", zs_load_int(t, value));
    }
}

void zs_check_number(zs_checker *c, const zs_place *place, const void *value, zs_origin origin)
{
    const zs_type *t = &c->schema->types[place->type];
    bool is_low;
    if (zs_is_number_within(c->schema, t, value, &is_low)) {
        return;
    }
    zs_str expected = zs_range_words(c->a, c->schema, place->type);
    zs_diag *said =
        zs_diag_push(c->diags, ZS_CODE_OUT_OF_RANGE, origin.at, "%S: expected %S, found %Q",
                     zs_place_words(c->a, place), expected, zs_value_words(c, t, value));
    zs_diag_help(c->diags, said, "%S", zs_bound_words(c->a, c->schema, place->type, is_low));
}

/* ---- texts ----------------------------------------------------------------------------------- */
/* A text or key after the word "found". */
static zs_str quoted(const zs_checker *c, zs_str value)
{
    return value.n == 0 ? ZS_STR("empty text") : zs_format(c->a, "%Q", value);
}

static zs_str text_words(const zs_checker *c, zs_str value)
{
    return c->hidden > 0 ? ZS_STR("`<hidden>`") : quoted(c, value);
}

/* What a text of this format is called, with an example. */
static const char *format_words(unsigned format)
{
    static const char *const words[ZS_FORMAT_COUNT] = {
        [ZS_FORMAT_NONE] = "text",
        [ZS_FORMAT_DURATION] = "a duration such as `1m 30s`",
        [ZS_FORMAT_MEMORY] = "a memory quantity such as `512Mi`",
        [ZS_FORMAT_MEMORY_POSITIVE] = "a memory quantity above 0, such as `512Mi`",
        [ZS_FORMAT_MEMORY_OR_MINUS_ONE] = "a memory quantity such as `512Mi`, or `-1`",
        [ZS_FORMAT_CRON] = "a cron schedule such as `0 3 * * *`",
        [ZS_FORMAT_IMAGE_REFERENCE] = "an image reference such as `docker.io/library/nginx:1.27`",
        [ZS_FORMAT_SEMVER] = "a version such as `1.2.3`",
        [ZS_FORMAT_CPU_LIST] = "a list of CPUs such as `0-3,7`",
        [ZS_FORMAT_ABSOLUTE_PATH] = "an absolute path",
        [ZS_FORMAT_ENV_ENTRY] = "`KEY=VALUE`",
        [ZS_FORMAT_CDI_KIND] = "a CDI kind such as `vendor.com/class`",
        [ZS_FORMAT_CDI_NAME] = "a CDI device name such as `gpu0`",
    };
    return format < ZS_FORMAT_COUNT && words[format] != NULL ? words[format]
                                                             : words[ZS_FORMAT_NONE];
}

/* Does the value stand in the source letter by letter? Then only quotes may make a difference of
 * length. */
static bool is_literal(zs_origin origin, zs_str value, bool *ret_quoted)
{
    enum { QUOTES = 2 };
    *ret_quoted = origin.at.length == value.n + QUOTES;
    return origin.rule == ZS_RULE_NONE && zs_span_is_set(origin.at) &&
           (*ret_quoted || origin.at.length == value.n);
}

/* Judges a text by its scalar language and points at the byte where that fails. */
static void check_format(zs_checker *c, const zs_place *place, zs_str value, zs_origin origin)
{
    const zs_limits *limits = zs_limits_of(c->schema, &c->schema->types[place->type]);
    zs_fault fault = {0};
    if (limits->format == ZS_FORMAT_NONE ||
        zs_scalar_check((zs_format_id)limits->format, value, &fault)) {
        return;
    }
    bool is_quoted, is_hidden = c->hidden > 0;
    bool is_exact = is_literal(origin, value, &is_quoted) && !is_hidden;
    zs_str expected = limits->expect != 0 ? zs_schema_str(c->schema, limits->expect)
                                          : zs_str_of(format_words(limits->format));
    zs_span at = origin.at;
    if (is_exact && fault.at + fault.length <= value.n) {
        at = zs_span_of(at.source, at.begin + is_quoted + fault.at, fault.length);
    }
    zs_diag *said = zs_diag_push(c->diags, ZS_CODE_WRONG_FORMAT, at, "%S: expected %S, found %S",
                                 zs_place_words(c->a, place), expected, text_words(c, value));
    zs_diag_set_label(c->diags, said, "%s", fault.what);
    if (fault.hint != NULL && !is_hidden) {
        zs_diag_help(c->diags, said, "%s", fault.hint);
    }
    zs_str fix = fault.fix.n > 0 ? zs_written(c->a, fault.fix, is_quoted) : fault.fix;
    if (is_exact && fix.n > 0) {
        zs_diag_fix(c->diags, said, origin.at, fix);
    }
}

void zs_check_text(zs_checker *c, const zs_place *place, zs_str value, zs_origin origin)
{
    const zs_type *t = &c->schema->types[place->type];
    const zs_limits *limits = zs_limits_of(c->schema, t);
    if (t->limits == 0) {
        return;
    }
    bool is_sized = zs_is_text_sized(limits, value);
    if (is_sized && (limits->pattern == 0 || c->schema->match(limits->pattern, value))) {
        check_format(c, place, value, origin);
        return;
    }
    zs_str expected = limits->expect != 0 ? zs_schema_str(c->schema, limits->expect)
                      : is_sized          ? ZS_STR("text that matches the schema's pattern")
                                          : zs_size_words(c->a, limits, "character", "characters");
    zs_diag_push(c->diags, is_sized ? ZS_CODE_WRONG_PATTERN : ZS_CODE_WRONG_SIZE, origin.at,
                 "%S: expected %S, found %S", zs_place_words(c->a, place), expected,
                 text_words(c, value));
}

void zs_check_key(zs_checker *c, const zs_place *place, const zs_type *map)
{
    const zs_limits *limits = zs_limits_of(c->schema, map);
    if (map->limits == 0) {
        return;
    }
    if (zs_is_key_within(c->schema, limits, place->key)) {
        return;
    }
    bool is_sized = zs_is_key_sized(limits, place->key);
    unsigned least = limits->key_min_size;
    zs_str expected = limits->expect != 0 ? zs_schema_str(c->schema, limits->expect)
                      : is_sized          ? ZS_STR("a key that matches the schema's pattern")
                      : least == 1        ? ZS_STR("a key that is not empty")
                                   : zs_format(c->a, "a key of at least %u characters", least);
    zs_diag_push(c->diags, ZS_CODE_WRONG_MAP_KEY, place->key_at,
                 "a key of %S: expected %S, found %S", zs_place_words(c->a, place->up), expected,
                 quoted(c, place->key));
}

void zs_check_size(zs_checker *c, const zs_place *place, size_t n, zs_span at, const char *one,
                   const char *many)
{
    const zs_type *t = &c->schema->types[place->type];
    const zs_limits *limits = zs_limits_of(c->schema, t);
    if (t->limits == 0 || zs_is_size_within(limits, n)) {
        return;
    }
    zs_diag_push(c->diags, ZS_CODE_WRONG_SIZE, at, "%S: expected %S, found %U",
                 zs_place_words(c->a, place), zs_size_words(c->a, limits, one, many), (uint64_t)n);
}
