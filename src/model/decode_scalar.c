/* Scalars are typed by the schema, not guessed: `1` is text for a text field and a number for a
 * number field.
 * Sources: YAML 1.2.2 section 10.3.2 (core schema); RFC 8259 section 6. */
#include "model/decode.h"

#include "base/number.h"
#include "text/scalar.h"

#include "base/banned.h"

/* Doubles from here on do not tell neighbouring integers apart. */
static const double DOUBLE_EXACT_MAX = 9007199254740992.0;

static zs_outcome decode_bool(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    if (e->kind != ZS_EVENT_SCALAR || e->core != ZS_CORE_BOOL) {
        return zs_fault_type(d, place, e);
    }
    bool v = e->text.p[0] == 't' || e->text.p[0] == 'T';
    memcpy(slot, &v, sizeof v);
    return ZS_DECODED;
}

static bool is_infinite_or_nan(zs_str s)
{
    size_t sign = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+');
    return s.n > sign + 1 && s.p[sign] == '.' && (s.p[sign + 1] | 0x20) >= 'a';
}

bool zs_whole_of(zs_str text, bool *ret_negative, uint64_t *ret_magnitude)
{
    double v;
    if (is_infinite_or_nan(text) || zs_parse_double(text, &v) != ZS_NUMBER_OK) {
        return false;
    }
    double magnitude = v < 0 ? -v : v;
    if (magnitude > DOUBLE_EXACT_MAX || (double)(uint64_t)magnitude != magnitude) {
        return false;
    }
    *ret_negative = v < 0;
    *ret_magnitude = (uint64_t)magnitude;
    return true;
}

/* Takes every radix of YAML, and fractions without a fraction where the schema allows them. */
static zs_outcome decode_int(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    bool is_negative = false;
    uint64_t magnitude = 0;
    if (e->kind != ZS_EVENT_SCALAR || (e->core != ZS_CORE_INT && e->core != ZS_CORE_FLOAT)) {
        return zs_fault_type(d, place, e);
    }
    if (e->core == ZS_CORE_FLOAT) {
        bool takes_floats = (t->flags & ZS_TYPE_FLOAT_INT) != 0 && (e->flags & ZS_EVENT_JSON) != 0;
        if (!takes_floats || !zs_whole_of(e->text, &is_negative, &magnitude)) {
            return zs_fault_whole(d, place, e);
        }
    } else if (!zs_parse_core_int(e->text, &is_negative, &magnitude)) {
        return zs_fault_range(d, place, e);
    }
    if (!zs_int_fits(t, is_negative, magnitude)) {
        return zs_fault_range(d, place, e);
    }
    zs_store_int(t, slot, is_negative ? 0 - magnitude : magnitude);
    return ZS_DECODED;
}

bool zs_is_decimal(zs_str text)
{
    return !is_infinite_or_nan(text) && zs_str_find(text, 'x') == text.n &&
           zs_str_find(text, 'o') == text.n;
}

/* Takes decimal numbers only: JSON, where the value goes, knows no others. */
static zs_outcome decode_double(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    double v;
    if (e->kind != ZS_EVENT_SCALAR || (e->core != ZS_CORE_INT && e->core != ZS_CORE_FLOAT)) {
        return zs_fault_type(d, place, e);
    }
    if (is_infinite_or_nan(e->text)) {
        return zs_fault_finite(d, place, e);
    }
    if (!zs_is_decimal(e->text)) {
        return zs_fault_number_form(d, place, e);
    }
    if (zs_parse_double(e->text, &v) != ZS_NUMBER_OK) {
        return zs_fault_range(d, place, e);
    }
    memcpy(slot, &v, sizeof v);
    return ZS_DECODED;
}

/* Takes any scalar letter by letter, except where quotes carry meaning: JSON, x-strict-string. */
static zs_outcome decode_str(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    bool is_json = (e->flags & ZS_EVENT_JSON) != 0;
    if (e->kind != ZS_EVENT_SCALAR) {
        return zs_fault_type(d, place, e);
    }
    if (e->core != ZS_CORE_STR && (is_json || (t->flags & ZS_TYPE_STRICT_STR) != 0)) {
        return zs_fault_type(d, place, e);
    }
    memcpy(slot, &e->text, sizeof e->text);
    return ZS_DECODED;
}

/* Takes plain and quoted text alike, and `!name` with nothing after it. */
static zs_outcome decode_enum(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    const zs_type *t = &d->schema->types[place->type];
    bool is_tag = e->kind == ZS_EVENT_TAG && e[1].kind == ZS_EVENT_NULL;
    if (e->kind == ZS_EVENT_TAG && !is_tag) {
        zs_fault_tag(d, place, e);
        return decode_enum(d, place, e + 1, slot);
    }
    bool is_json_number = (e->flags & ZS_EVENT_JSON) != 0 && e->core != ZS_CORE_STR;
    if (!is_tag && (e->kind != ZS_EVENT_SCALAR || is_json_number)) {
        return zs_fault_type(d, place, e);
    }
    uint32_t found = zs_enum_find(d->schema, t, e->text);
    if (found == t->n) {
        return zs_fault_enum(d, place, e);
    }
    memcpy(slot, &found, sizeof found);
    return ZS_DECODED;
}

/* A decimal integer that is far from every edge of its type. */
static bool decode_short_int(const zs_type *t, zs_str text, void *slot)
{
    enum { DIGITS_MAX = 18 }; /* of which none overflows */
    bool is_negative = text.n > 1 && text.p[0] == '-';
    size_t i = is_negative;
    uint64_t magnitude = 0;
    if (text.n > DIGITS_MAX) {
        return false;
    }
    for (; i < text.n; i++) {
        unsigned digit = (unsigned char)text.p[i] - (unsigned)'0';
        if (digit > 9) {
            return false;
        }
        magnitude = magnitude * 10 + digit;
    }
    if (!zs_int_fits(t, is_negative, magnitude)) {
        return false;
    }
    zs_store_int(t, slot, is_negative ? 0 - magnitude : magnitude);
    return true;
}

/* The few lines that nearly every scalar takes; what they do not take, the functions above do. */
bool zs_decode_plain(const zs_schema *schema, const zs_type *t, const zs_event *e, void *slot)
{
    if (e->kind != ZS_EVENT_SCALAR || (t->flags & ZS_TYPE_SENSITIVE) != 0) {
        return false;
    }
    if (t->kind == ZS_KIND_STR && e->core == ZS_CORE_STR) {
        memcpy(slot, &e->text, sizeof e->text);
        return true;
    }
    if ((t->kind == ZS_KIND_INT || t->kind == ZS_KIND_UINT) && e->core == ZS_CORE_INT) {
        return decode_short_int(t, e->text, slot);
    }
    if (t->kind == ZS_KIND_BOOL && e->core == ZS_CORE_BOOL) {
        bool v = (e->text.p[0] | 0x20) == 't';
        memcpy(slot, &v, sizeof v);
        return true;
    }
    if (t->kind == ZS_KIND_ENUM && e->core == ZS_CORE_STR) {
        uint32_t found = zs_enum_find(schema, t, e->text);
        if (found < t->n) {
            memcpy(slot, &found, sizeof found);
        }
        return found < t->n;
    }
    return false;
}

zs_outcome zs_decode_scalar(zs_decoder *d, const zs_place *place, const zs_event *e, void *slot)
{
    switch ((zs_kind)d->schema->types[place->type].kind) {
    case ZS_KIND_BOOL:
        return decode_bool(d, place, e, slot);
    case ZS_KIND_INT:
    case ZS_KIND_UINT:
        return decode_int(d, place, e, slot);
    case ZS_KIND_DOUBLE:
        return decode_double(d, place, e, slot);
    case ZS_KIND_ENUM:
        return decode_enum(d, place, e, slot);
    default:
        return decode_str(d, place, e, slot);
    }
}
