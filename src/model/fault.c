/* What the decoder says about values: cold code, so that the walk itself stays small.
 * Values under a sensitive type are never put into words. */
#include "model/decode.h"

#include "base/number.h"
#include "text/scalar.h"

#include "base/banned.h"

/* The value as the user wrote it, for messages. */
static zs_str shown(const zs_decoder *d, const zs_event *e)
{
    return d->hidden > 0 ? ZS_STR("<hidden>") : e->text;
}

zs_str zs_found_words(const zs_event *e)
{
    switch ((zs_event_kind)e->kind) {
    case ZS_EVENT_LIST:
        return ZS_STR("a list");
    case ZS_EVENT_MAP:
        return ZS_STR("a map");
    case ZS_EVENT_NULL:
        return zs_event_is_empty(e) ? ZS_STR("nothing") : ZS_STR("null");
    default:
        break;
    }
    return e->core == ZS_CORE_STR    ? ZS_STR("text")
           : e->core == ZS_CORE_BOOL ? ZS_STR("a boolean")
           : e->core == ZS_CORE_INT  ? ZS_STR("a number")
                                     : ZS_STR("a fraction");
}

/* The replacement of a whole scalar. Nothing about a hidden value is certain enough to be shown. */
static void offer(zs_decoder *d, zs_diag *said, const zs_event *e, zs_str fix)
{
    if (fix.p != NULL && d->hidden == 0) {
        zs_diag_fix(d->diags, said, e->at, fix);
    }
}

static zs_diag *say_expected(zs_decoder *d, zs_code code, const zs_place *place, const zs_event *e)
{
    return zs_diag_push(d->diags, code, e->at, "%S: expected %S, found %S",
                        zs_place_words(d->a, place),
                        zs_expected_words(d->a, d->schema, place->type), zs_found_words(e));
}

/* Null has no meaning here: says how to write what was probably meant. */
static zs_outcome fault_null(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_diag *said = say_expected(d, ZS_CODE_NULL_VALUE, place, e);
    bool is_json = (e->flags & ZS_EVENT_JSON) != 0;
    switch ((zs_kind)d->schema->types[place->type].kind) {
    case ZS_KIND_STR:
        if (zs_event_is_empty(e) || is_json) {
            zs_diag_help(d->diags, said, "for empty text write `\"\"`, else remove the key");
        } else {
            zs_diag_help(
                d->diags, said,
                "for the text %Q write `\"%S\"`, for empty text `\"\"`, else remove the key",
                e->text, e->text);
        }
        break;
    case ZS_KIND_LIST:
        zs_diag_help(d->diags, said, "for an empty list write `[]`");
        break;
    case ZS_KIND_MAP:
    case ZS_KIND_OBJECT:
        zs_diag_help(d->diags, said, "for an empty map write `{}`");
        break;
    default:
        zs_diag_help(d->diags, said, "give a value or remove the key");
        break;
    }
    return ZS_FAULTY;
}

static bool takes_numbers(const zs_type *t)
{
    return t->kind == ZS_KIND_INT || t->kind == ZS_KIND_UINT || t->kind == ZS_KIND_DOUBLE;
}

/* Would the text, without its quotes, be what a number or boolean takes? */
static bool is_right_unquoted(const zs_type *t, const zs_event *e)
{
    bool is_null;
    if (e->kind != ZS_EVENT_SCALAR || e->style != ZS_STYLE_QUOTED) {
        return false;
    }
    int core = zs_core_of(e->text, &is_null);
    return t->kind == ZS_KIND_BOOL     ? core == ZS_CORE_BOOL
           : t->kind == ZS_KIND_DOUBLE ? core == ZS_CORE_INT || core == ZS_CORE_FLOAT
           : takes_numbers(t)          ? core == ZS_CORE_INT
                                       : false;
}

/* `true` or `false` for the words that YAML 1.1 took for them; NULL for others. */
static const char *boolean_meant(zs_str s)
{
    static const char *const words[][2] = {
        {"yes", "true"}, {"on", "true"},   {"y", "true"},
        {"no", "false"}, {"off", "false"}, {"n", "false"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (zs_str_eq_nocase(s, zs_str_of(words[i][0]))) {
            return words[i][1];
        }
    }
    return zs_str_eq_nocase(s, ZS_STR("true"))    ? "true"
           : zs_str_eq_nocase(s, ZS_STR("false")) ? "false"
                                                  : NULL;
}

/* A scalar that other languages read as a number, such as `1_000`, `0b11` or `0X1F`, in decimal;
 * {NULL, 0} when it is none, or may mean two. */
static zs_str number_meant(zs_decoder *d, zs_str text)
{
    char digits[64];
    size_t n = 0, start = text.n > 0 && (text.p[0] == '-' || text.p[0] == '+');
    for (size_t i = start; i < text.n && n < sizeof digits; i++) {
        if (text.p[i] != '_') {
            digits[n++] = (char)(text.p[i] >= 'A' && text.p[i] <= 'Z' ? text.p[i] + 32 : text.p[i]);
        }
    }
    char prefix = n > 2 && digits[0] == '0' ? digits[1] : '\0';
    unsigned base = prefix == 'x' ? 16 : prefix == 'o' ? 8 : prefix == 'b' ? 2 : 10;
    size_t skip = base == 10 ? 0 : 2;
    uint64_t v = 0;
    if (n == 0 || n == sizeof digits || (base == 10 && n > 1 && digits[0] == '0')) {
        return (zs_str){NULL, 0};
    }
    for (size_t i = skip; base == 2 && i < n; i++) {
        if (digits[i] != '0' && digits[i] != '1') {
            return (zs_str){NULL, 0};
        }
        v = v << 1 | (uint64_t)(digits[i] - '0');
    }
    if (base != 2 && zs_parse_digits((zs_str){digits + skip, n - skip}, base, &v) != ZS_NUMBER_OK) {
        return (zs_str){NULL, 0};
    }
    return zs_format(d->a, "%s%U", text.p[0] == '-' ? "-" : "", v);
}

/* `01777` where the schema itself speaks of octal numbers; {NULL, 0} elsewhere, where it may as
 * well be a decimal number. */
static zs_str octal_meant(zs_decoder *d, const zs_place *place, zs_str text)
{
    const zs_type *t = &d->schema->types[place->type];
    zs_str expect = zs_schema_str(d->schema, d->schema->limits[t->limits].expect);
    uint64_t v;
    bool is_octal = text.n > 1 && text.p[0] == '0' && zs_parse_digits(text, 8, &v) == ZS_NUMBER_OK;
    bool is_meant = zs_str_starts(expect, ZS_STR("an octal number"));
    return is_octal && is_meant ? zs_format(d->a, "0o%S", zs_str_sub(text, 1, text.n))
                                : (zs_str){NULL, 0};
}

zs_outcome zs_fault_number_form(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    bool is_text = e->core == ZS_CORE_STR;
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_WRONG_TYPE, e->at, "%S: expected %S%s, found %Q",
                     zs_place_words(d->a, place), zs_expected_words(d->a, d->schema, place->type),
                     is_text ? "" : " in decimal", shown(d, e));
    if (is_text) {
        zs_diag_note(d->diags, said, "%Q is text in YAML 1.2", shown(d, e));
    }
    zs_str meant = number_meant(d, e->text);
    if (meant.p == NULL) {
        meant = octal_meant(d, place, e->text);
    }
    offer(d, said, e, meant);
    if (meant.p == NULL) {
        zs_diag_help(d->diags, said,
                     "write `0o` before octal digits, or leave the leading zero out");
    }
    return ZS_FAULTY;
}

/* Digits after a zero: octal in YAML 1.1, decimal elsewhere, so in YAML 1.2 as read here text. */
static bool has_leading_zero(zs_str s)
{
    size_t n = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+');
    bool is_so = s.n > n + 1 && s.p[n] == '0';
    while (is_so && n < s.n) {
        is_so = s.p[n] >= '0' && s.p[n] <= '9';
        n++;
    }
    return is_so;
}

/* Text where a number or a boolean is expected: most often one that YAML 1.2 no longer reads as
 * such. True when it was, and said so. */
static bool fault_old_spelling(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    const zs_type *t = &d->schema->types[place->type];
    if (e->kind != ZS_EVENT_SCALAR || e->style != ZS_STYLE_PLAIN || e->core != ZS_CORE_STR) {
        return false;
    }
    const char *word = t->kind == ZS_KIND_BOOL ? boolean_meant(e->text) : NULL;
    if (word != NULL) {
        zs_diag *said = say_expected(d, ZS_CODE_WRONG_TYPE, place, e);
        zs_diag_note(d->diags, said, "%Q is text in YAML 1.2", shown(d, e));
        offer(d, said, e, zs_str_of(word));
        return true;
    }
    bool is_old_number =
        takes_numbers(t) && (has_leading_zero(e->text) || number_meant(d, e->text).p != NULL);
    if (is_old_number) {
        zs_fault_number_form(d, place, e);
    }
    return is_old_number;
}

/* The way out for a single value of another kind: what may stand there. */
static void help_scalar(zs_decoder *d, zs_diag *said, const zs_type *t, const zs_event *e)
{
    const char *word;
    switch ((zs_kind)t->kind) {
    case ZS_KIND_BOOL:
        word = e->kind == ZS_EVENT_SCALAR && d->hidden == 0 ? boolean_meant(e->text) : NULL;
        zs_diag_help(d->diags, said, "write %s",
                     word == NULL                      ? "`true` or `false`"
                     : zs_str_is(ZS_STR("true"), word) ? "`true`"
                                                       : "`false`");
        break;
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        zs_diag_help(d->diags, said, "write a whole number, without quotes and without a unit");
        break;
    case ZS_KIND_DOUBLE:
        zs_diag_help(d->diags, said, "write a number, without quotes and without a unit");
        break;
    case ZS_KIND_STR:
        zs_diag_help(d->diags, said, "write one text, in quotes where brackets begin it");
        break;
    case ZS_KIND_ENUM:
        zs_diag_help(d->diags, said, "write one of these words");
        break;
    default:
        break;
    }
}

/* The way out of a shape that is wrong as a whole. */
static void help_shape(zs_decoder *d, zs_diag *said, const zs_place *place, const zs_event *e)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    bool is_json = (e->flags & ZS_EVENT_JSON) != 0;
    bool is_plain_list = t->kind == ZS_KIND_LIST && d->schema->types[t->ref].kind <= ZS_KIND_ENUM;
    if (t->kind == ZS_KIND_LIST && e->kind == ZS_EVENT_MAP) {
        zs_diag_help(d->diags, said, "put %s to make the map the first item of a list",
                     is_json ? "`[` and `]` around it" : "`- ` before it");
    } else if (is_plain_list && e->kind == ZS_EVENT_SCALAR) {
        zs_str item = zs_written(d->a, e->text, e->style != ZS_STYLE_PLAIN);
        if (item.p != NULL && d->hidden == 0) {
            zs_str list = zs_format(d->a, "[%S]", item);
            zs_diag_help(d->diags, said, "for a list of one item write %Q", list);
            offer(d, said, e, list);
        }
    } else if (t->kind == ZS_KIND_LIST && e->kind == ZS_EVENT_SCALAR && !is_json) {
        zs_str key = zs_required_of(d->schema, &d->schema->types[t->ref]);
        if (key.n > 0) {
            zs_diag_help(d->diags, said, "its items are maps: `- %S: ...`", key);
        }
    } else if (t->kind == ZS_KIND_MAP && e->kind == ZS_EVENT_LIST) {
        zs_diag_help(d->diags, said, "write %s",
                     is_json ? "`{\"key\": value}`" : "`key: value`, one on a line, without `- `");
    } else if (e->kind == ZS_EVENT_MAP && e->count == 1 && zs_event_is_empty(e + 2)) {
        zs_diag_help(d->diags, said, "a text that begins with a brace stands in quotes: `\"{%S}\"`",
                     e[1].text);
    } else if (t->kind == ZS_KIND_UNION && e->kind != ZS_EVENT_MAP) {
        zs_str tag = zs_schema_str(d->schema, t->tag);
        zs_str map =
            is_json ? zs_format(d->a, "{\"%S\": ...}", tag) : zs_format(d->a, "%S: ...", tag);
        zs_diag_help(d->diags, said, "write %Q", map);
    } else if (t->kind == ZS_KIND_MAP && e->kind == ZS_EVENT_SCALAR) {
        zs_diag_help(d->diags, said, "write %s", is_json ? "`{\"key\": value}`" : "`key: value`");
    } else if (t->kind == ZS_KIND_OBJECT && e->kind != ZS_EVENT_MAP && t->n > 0) {
        const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
        zs_diag_help(d->diags, said, "its keys are %S",
                     zs_list_words(d->a, names, n < t->n ? n : t->n, "and"));
    } else {
        help_scalar(d, said, t, e);
    }
}

zs_outcome zs_fault_type(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    const zs_type *t = &d->schema->types[place->type];
    if (e->kind == ZS_EVENT_NULL) {
        return fault_null(d, place, e);
    }
    if (is_right_unquoted(t, e)) {
        zs_diag *said = say_expected(d, ZS_CODE_QUOTED_VALUE, place, e);
        zs_diag_set_label(d->diags, said, "remove the quotes");
        offer(d, said, e, e->text);
        return ZS_FAULTY;
    }
    if (fault_old_spelling(d, place, e)) {
        return ZS_FAULTY;
    }
    if (t->kind == ZS_KIND_STR && e->kind == ZS_EVENT_SCALAR) {
        bool is_json = (e->flags & ZS_EVENT_JSON) != 0;
        zs_code code = is_json ? ZS_CODE_WRONG_TYPE : ZS_CODE_UNQUOTED_TEXT;
        zs_diag *said = say_expected(d, code, place, e);
        zs_diag_set_label(d->diags, said, "put it in quotes");
        offer(d, said, e, zs_written(d->a, e->text, true));
        return ZS_FAULTY;
    }
    help_shape(d, say_expected(d, ZS_CODE_WRONG_TYPE, place, e), place, e);
    return ZS_FAULTY;
}

zs_outcome zs_fault_depth(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_diag_push(d->diags, ZS_CODE_TOO_DEEP, e->at, "%S: nested more than %d levels deep",
                 zs_place_words(d->a, place), (int)ZS_DEPTH_MAX);
    return ZS_FAULTY;
}

zs_outcome zs_fault_range(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_str range = zs_range_words(d->a, d->schema, place->type);
    bool is_low = e->text.n > 0 && e->text.p[0] == '-';
    zs_diag *said = zs_diag_push(d->diags, ZS_CODE_OUT_OF_RANGE, e->at, "%S: expected %S, found %Q",
                                 zs_place_words(d->a, place),
                                 range.n > 0 ? range : ZS_STR("a number nearer to 0"), shown(d, e));
    zs_diag_help(d->diags, said, "%S", zs_bound_words(d->a, d->schema, place->type, is_low));
    return ZS_FAULTY;
}

zs_outcome zs_fault_whole(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_NOT_WHOLE, e->at, "%S: expected a whole number, found %Q",
                     zs_place_words(d->a, place), shown(d, e));
    bool is_negative;
    uint64_t magnitude;
    if (zs_whole_of(e->text, &is_negative, &magnitude)) {
        offer(d, said, e, zs_format(d->a, "%s%U", is_negative ? "-" : "", magnitude));
    } else {
        zs_diag_help(d->diags, said, "write it without a fraction");
    }
    return ZS_FAULTY;
}

zs_outcome zs_fault_finite(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_NOT_FINITE, e->at, "%S: expected a finite number, found %Q",
                     zs_place_words(d->a, place), shown(d, e));
    zs_diag_note(d->diags, said, "JSON has no infinite and no undefined numbers");
    zs_diag_help(d->diags, said, "write a number, or remove the key");
    return ZS_FAULTY;
}

zs_outcome zs_fault_enum(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    const zs_type *t = &d->schema->types[place->type];
    size_t n;
    const zs_str *names = zs_names_of(d->a, d->schema, t, &n);
    zs_diag *said = zs_diag_push(d->diags, ZS_CODE_UNKNOWN_VALUE, e->at,
                                 "%S: expected %S, found %Q", zs_place_words(d->a, place),
                                 zs_expected_words(d->a, d->schema, place->type), shown(d, e));
    zs_str near = zs_suggest(e->text, names, n);
    if (near.n > 0 && d->hidden == 0) {
        zs_diag_set_label(d->diags, said, "did you mean %Q?", near);
        if (e->kind == ZS_EVENT_SCALAR && zs_suggests_one(e->text, names, n)) {
            offer(d, said, e, zs_written(d->a, near, e->style != ZS_STYLE_PLAIN));
        }
    } else {
        zs_diag_help(d->diags, said, "%s", n == 1 ? "write this word" : "write one of these words");
    }
    return ZS_FAULTY;
}

void zs_fault_tag(zs_decoder *d, const zs_place *place, const zs_event *e)
{
    zs_str tag = zs_format(d->a, "!%S", e->text);
    zs_diag *said =
        zs_diag_push(d->diags, ZS_CODE_UNKNOWN_TAG, zs_key_span(e),
                     "%S: the tag %Q has no meaning here", zs_place_words(d->a, place), tag);
    zs_diag_note(d->diags, said, "the value is taken as if the tag were not there");
    zs_diag_fix(d->diags, said, zs_key_span(e), ZS_STR(""));
}
