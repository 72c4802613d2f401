/* Tags of YAML: what `!!int`, `!!str` and their like say about a value.
 * Knows no schema; a local tag `!name` is passed on to whoever does.
 * Source: YAML 1.2.2, sections 6.9.1 and 10. */
#include "text/yaml.h"

#include "text/scalar.h"

#include "base/banned.h"

static const char core_prefix[] = "tag:yaml.org,2002:";

static const struct {
    const char *name;
    zs_yaml_tag tag;
} core_tags[] = {
    {"str", ZS_YAML_TAG_STR},   {"int", ZS_YAML_TAG_INT},     {"float", ZS_YAML_TAG_FLOAT},
    {"bool", ZS_YAML_TAG_BOOL}, {"null", ZS_YAML_TAG_NULL},   {"map", ZS_YAML_TAG_MAP},
    {"seq", ZS_YAML_TAG_SEQ},   {"merge", ZS_YAML_TAG_MERGE},
};

zs_yaml_tag zs_yaml_tag_of(zs_yaml *y, struct fy_token *tag, zs_str *ret_name)
{
    size_t n = 0;
    const char *p = fy_token_get_text(tag, &n);
    zs_str text = {p != NULL ? p : "", p != NULL ? n : 0};
    *ret_name = zs_str_sub(y->text, zs_yaml_begin_of(y, tag),
                           zs_yaml_end_of(y, tag) - zs_yaml_begin_of(y, tag));
    if (zs_str_is(text, "!")) {
        return ZS_YAML_TAG_STR; /* of a list or map it says nothing */
    }
    if (zs_str_starts(text, ZS_STR("!"))) {
        *ret_name = zs_str_sub(*ret_name, zs_str_find(*ret_name, text.p[1]), text.n - 1);
        return zs_str_eq(*ret_name, zs_str_sub(text, 1, text.n)) ? ZS_YAML_TAG_LOCAL
                                                                 : ZS_YAML_TAG_UNKNOWN;
    }
    if (zs_str_starts(text, ZS_STR(core_prefix))) {
        zs_str name = zs_str_sub(text, sizeof core_prefix - 1, text.n);
        for (size_t i = 0; i < sizeof core_tags / sizeof core_tags[0]; i++) {
            if (zs_str_is(name, core_tags[i].name)) {
                return core_tags[i].tag;
            }
        }
    }
    return ZS_YAML_TAG_UNKNOWN;
}

/* What a tag wants, in words. */
static const char *words_of(zs_yaml_tag tag)
{
    switch (tag) {
    case ZS_YAML_TAG_INT:
        return "an integer";
    case ZS_YAML_TAG_FLOAT:
        return "a number";
    case ZS_YAML_TAG_BOOL:
        return "`true` or `false`";
    case ZS_YAML_TAG_NULL:
        return "null";
    case ZS_YAML_TAG_MAP:
        return "a map";
    case ZS_YAML_TAG_SEQ:
        return "a list";
    case ZS_YAML_TAG_STR:
        return "text";
    case ZS_YAML_TAG_MERGE:
        return "the key `<<`";
    default:
        return "a value";
    }
}

static zs_str spelled(const zs_yaml *y, zs_span at)
{
    return zs_str_sub(y->text, at.begin, at.length);
}

/* Either the tag has no meaning, or the value is not what it says. */
static bool report(zs_yaml *y, zs_yaml_tag tag, zs_span at, zs_span value)
{
    zs_diags *diags = y->tape.diags;
    y->tape.has_faults = true;
    if (tag == ZS_YAML_TAG_UNKNOWN) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_YAML_TAG, at, "the tag %Q has no meaning here",
                                  spelled(y, at));
        zs_diag_help(diags, d, "remove the tag");
        return false;
    }
    zs_diag *d =
        zs_diag_push(diags, ZS_CODE_YAML_TAG, value, "%Q wants %s", spelled(y, at), words_of(tag));
    zs_diag_add_label(diags, d, at, "because of this tag");
    zs_diag_help(diags, d, "change the value, or remove the tag");
    return false;
}

/* A quoted text with the tag of a number is that number: the tag speaks, not the quotes. */
bool zs_yaml_apply_tag(zs_yaml *y, zs_yaml_tag tag, zs_span at, zs_event *scalar)
{
    bool is_null = false;
    int core = zs_core_of(scalar->text, &is_null);
    bool fits = false;
    switch (tag) {
    case ZS_YAML_TAG_NONE:
    case ZS_YAML_TAG_LOCAL:
        return true;
    case ZS_YAML_TAG_STR:
        scalar->kind = ZS_EVENT_SCALAR;
        scalar->core = ZS_CORE_STR;
        scalar->flags |= ZS_EVENT_STR_TAG;
        return true;
    case ZS_YAML_TAG_MERGE:
        fits = zs_str_is(scalar->text, "<<") && scalar->style == ZS_STYLE_PLAIN;
        break;
    case ZS_YAML_TAG_NULL:
        fits = is_null;
        break;
    case ZS_YAML_TAG_INT:
        fits = core == ZS_CORE_INT;
        break;
    case ZS_YAML_TAG_FLOAT:
        fits = core == ZS_CORE_INT || core == ZS_CORE_FLOAT;
        core = ZS_CORE_FLOAT;
        break;
    case ZS_YAML_TAG_BOOL:
        fits = core == ZS_CORE_BOOL;
        break;
    default:
        break;
    }
    if (!fits) {
        return report(y, tag, at, scalar->at);
    }
    scalar->kind = is_null ? ZS_EVENT_NULL : ZS_EVENT_SCALAR;
    scalar->core = (uint8_t)core;
    scalar->style = ZS_STYLE_PLAIN;
    return true;
}

bool zs_yaml_check_collection_tag(zs_yaml *y, zs_yaml_tag tag, zs_span at, zs_event_kind kind)
{
    bool is_bang = zs_str_is(spelled(y, at), "!");
    bool fits = tag == ZS_YAML_TAG_NONE || tag == ZS_YAML_TAG_LOCAL || is_bang ||
                tag == (kind == ZS_EVENT_MAP ? ZS_YAML_TAG_MAP : ZS_YAML_TAG_SEQ);
    return fits || report(y, tag, at, at);
}
