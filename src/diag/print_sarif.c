/* The SARIF printer: one log with one run.
 * Source: SARIF 2.1.0 with Errata 01 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0/errata01);
 * section numbers below are its own. */
#include "diag/print_sarif.h"

#include "base/banned.h"

enum { MESSAGE_BYTES_MAX = 1 << 20, FINGERPRINT_DIGITS = 16 };
#define SCHEMA                                                                   \
    ZS_STR("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/" \
           "sarif-schema-2.1.0.json")

typedef struct zs_sarif {
    zs_buf *out;
    const zs_diags *ds;
    zs_places places;
    zs_str directory;
    uint32_t rule_index[ZS_CODE_COUNT]; /* from 1; 0: does not occur */
} zs_sarif;

/* Text of a message object: braces would be placeholders (3.11.5), `](` a link (3.11.6). */
static void add_message_text(zs_buf *out, zs_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '{' || c == '}') {
            zs_buf_add_char(out, c);
        } else if (c == ']' && i + 1 < s.n && s.p[i + 1] == '(') {
            zs_buf_add_char(out, '\\');
        }
        zs_buf_add_char(out, c);
    }
}

/* Writes a member that is a message object. */
static void add_message(zs_buf *out, const char *key, const zs_buf *text)
{
    zs_print_key(out, key);
    zs_print_open(out, '{');
    zs_print_key(out, "text");
    zs_print_string(out, zs_buf_str(text));
    zs_print_close(out, '}');
    out->failed |= text->failed;
}

/* A message of one text; none when it is empty. */
static void add_plain_message(zs_buf *out, const char *key, zs_str s)
{
    zs_buf text;
    zs_buf_init(&text, out->a, MESSAGE_BYTES_MAX);
    add_message_text(&text, s);
    if (s.n > 0) {
        add_message(out, key, &text);
    }
}

/* The message of a result: the sentence that stands alone, then each remark on a line. */
static void add_result_message(zs_buf *out, const zs_diag *d)
{
    zs_buf text;
    zs_buf_init(&text, out->a, MESSAGE_BYTES_MAX);
    add_message_text(&text, d->message);
    for (uint32_t i = 0; i < d->n_notes; i++) {
        zs_buf_add(&text, ZS_STR("\nnote: "));
        add_message_text(&text, d->notes[i]);
    }
    for (uint32_t i = 0; i < d->n_helps; i++) {
        zs_buf_add(&text, ZS_STR("\nhelp: "));
        add_message_text(&text, d->helps[i]);
    }
    add_message(out, "message", &text);
}

/* The source as an artifactLocation object (3.4). */
static void add_artifact(zs_sarif *s, zs_str name)
{
    zs_buf uri;
    zs_buf_init(&uri, s->out->a, MESSAGE_BYTES_MAX);
    zs_sarif_uri(&uri, name, s->directory);
    zs_print_key(s->out, "artifactLocation");
    zs_print_open(s->out, '{');
    zs_print_member(s->out, "uri", zs_buf_str(&uri));
    if (!zs_sarif_is_file(name)) {
        add_plain_message(s->out, "description", ZS_STR("given to the tool; not a file"));
    }
    zs_print_close(s->out, '}');
    s->out->failed |= uri.failed;
}

static void add_region(zs_buf *out, const char *key, const zs_place *place)
{
    zs_print_key(out, key);
    zs_print_open(out, '{');
    zs_print_count(out, "startLine", place->line);
    zs_print_count(out, "startColumn", place->column);
    zs_print_count(out, "endLine", place->end_line);
    zs_print_count(out, "endColumn", place->end_column);
    zs_print_close(out, '}');
}

/* A location object (3.28) with what is said there. `id` 0: none. False for what stands nowhere. */
static bool add_location(zs_sarif *s, zs_span at, zs_str label, uint32_t id)
{
    zs_place place;
    if (!zs_places_find(&s->places, at, &place)) {
        return false;
    }
    zs_print_open(s->out, '{');
    if (id > 0) {
        zs_print_count(s->out, "id", id);
    }
    zs_print_key(s->out, "physicalLocation");
    zs_print_open(s->out, '{');
    add_artifact(s, place.file);
    add_region(s->out, "region", &place);
    zs_print_close(s->out, '}');
    add_plain_message(s->out, "message", label);
    zs_print_close(s->out, '}');
    return true;
}

/* The labels: each a location with an id of its own. */
static void add_related(zs_sarif *s, const zs_diag *d)
{
    uint32_t id = 0;
    if (d->n_labels == 0) {
        return;
    }
    zs_print_key(s->out, "relatedLocations");
    zs_print_open(s->out, '[');
    for (uint32_t i = 0; i < d->n_labels; i++) {
        id += add_location(s, d->labels[i].at, d->labels[i].text, id + 1);
    }
    zs_print_close(s->out, ']');
}

/* The edits from number *i on that change the same source, as one artifactChange (3.56). */
static void add_change(zs_sarif *s, const zs_diag *d, uint32_t *i, uint32_t n)
{
    zs_place place;
    uint32_t source = zs_print_edit_at(d, *i).at.source;
    bool is_open = false;
    for (; *i < n && zs_print_edit_at(d, *i).at.source == source; (*i)++) {
        zs_shown_edit edit = zs_print_edit_at(d, *i);
        if (!zs_places_find(&s->places, edit.at, &place)) {
            continue;
        }
        if (!is_open) {
            zs_print_open(s->out, '{');
            add_artifact(s, place.file);
            zs_print_key(s->out, "replacements");
            zs_print_open(s->out, '[');
            is_open = true;
        }
        zs_print_open(s->out, '{');
        add_region(s->out, "deletedRegion", &place);
        zs_print_key(s->out, "insertedContent");
        zs_print_open(s->out, '{');
        zs_print_key(s->out, "text");
        zs_print_string(s->out, edit.text);
        zs_print_close(s->out, '}');
        zs_print_close(s->out, '}');
    }
    if (is_open) {
        zs_buf_add(s->out, ZS_STR("]}"));
    }
}

/* The fix (3.55), if one may be shown. */
static void add_fixes(zs_sarif *s, const zs_diag *d)
{
    uint32_t n = zs_print_edit_count(s->ds, d), i = 0;
    if (n == 0) {
        return;
    }
    zs_print_key(s->out, "fixes");
    zs_print_open(s->out, '[');
    zs_print_open(s->out, '{');
    add_plain_message(s->out, "description",
                      d->n_helps > 0   ? d->helps[0]
                      : d->label.n > 0 ? d->label
                                       : ZS_STR("replace the text"));
    zs_print_key(s->out, "artifactChanges");
    zs_print_open(s->out, '[');
    while (i < n) {
        add_change(s, d, &i, n);
    }
    zs_buf_add(s->out, ZS_STR("]}]"));
}

/* FNV-1a, 64 bits: one more text, and a byte that no text holds. */
static uint64_t mix(uint64_t hash, zs_str s)
{
    for (size_t i = 0; i <= s.n; i++) {
        hash = (hash ^ (i < s.n ? (unsigned char)s.p[i] : 0xFFU)) * 0x100000001B3U;
    }
    return hash;
}

/* What tells a finding from others whatever line it moves to: code, source and message. The text of
 * the line stays out of it, since a hash of a secret can be guessed at. */
static uint64_t fingerprint(const zs_sarif *s, const zs_diag *d)
{
    const zs_source *source = zs_sources_find(s->places.sources, d->at);
    uint64_t hash = mix(0xCBF29CE484222325U, zs_str_of(zs_code_find(d->code).id));
    hash = mix(hash, source != NULL ? source->name : ZS_STR(""));
    return mix(hash, d->message);
}

/* The fingerprint, and which of the findings with this one it is. */
static void add_fingerprint(zs_sarif *s, const uint64_t *prints, uint32_t i)
{
    char digits[FINGERPRINT_DIGITS];
    uint32_t nth = 1;
    for (uint32_t k = 0; k < i; k++) {
        nth += prints[k] == prints[i];
    }
    for (unsigned k = 0; k < FINGERPRINT_DIGITS; k++) {
        digits[k] = "0123456789abcdef"[prints[i] >> (4 * (FINGERPRINT_DIGITS - 1 - k)) & 15];
    }
    zs_print_key(s->out, "partialFingerprints");
    zs_print_open(s->out, '{');
    zs_print_key(s->out, "zspecFinding/v1");
    zs_buf_addf(s->out, "\"%S:%u\"", (zs_str){digits, sizeof digits}, (unsigned)nth);
    zs_print_close(s->out, '}');
}

/* One result (3.27) on a line of its own. */
static void print_result(zs_sarif *s, const zs_diag *d, const uint64_t *prints, uint32_t i)
{
    zs_buf *out = s->out;
    zs_buf_add(out, i == 0 ? ZS_STR("\n") : ZS_STR(",\n"));
    zs_print_open(out, '{');
    zs_print_member(out, "ruleId", zs_str_of(zs_code_find(d->code).id));
    zs_print_count(out, "ruleIndex", s->rule_index[d->code] - 1);
    zs_print_member(out, "level", zs_str_of(zs_print_severity(d->severity)));
    add_result_message(out, d);
    zs_print_key(out, "locations");
    zs_print_open(out, '[');
    (void)add_location(s, d->at, d->label, 0);
    zs_print_close(out, ']');
    add_related(s, d);
    add_fingerprint(s, prints, i);
    add_fixes(s, d);
    if (d->allowed_because.n > 0) {
        zs_print_key(out, "suppressions");
        zs_print_open(out, '[');
        zs_print_open(out, '{');
        zs_print_member(out, "kind", ZS_STR("inSource"));
        zs_print_member(out, "justification", d->allowed_because);
        zs_buf_add(out, ZS_STR("}]"));
    }
    zs_print_close(out, '}');
}

/* The tool (3.18) with the rules of this run, one a line; numbers them. */
static void print_tool(zs_sarif *s, zs_print_list list, zs_str version)
{
    zs_buf *out = s->out;
    uint32_t n = 0;
    for (uint32_t i = 0; i < list.n; i++) {
        s->rule_index[list.items[i]->code] = 1;
    }
    zs_print_key(out, "tool");
    zs_print_open(out, '{');
    zs_print_key(out, "driver");
    zs_print_open(out, '{');
    zs_print_member(out, "name", ZS_STR("zspecc"));
    zs_print_member(out, "version", version);
    zs_print_member(out, "semanticVersion", version);
    zs_print_key(out, "rules");
    zs_print_open(out, '[');
    for (unsigned code = 0; code < ZS_CODE_COUNT; code++) {
        if (s->rule_index[code] > 0) {
            s->rule_index[code] = ++n;
            zs_buf_add(out, n == 1 ? ZS_STR("\n") : ZS_STR(",\n"));
            zs_sarif_rule(out, (zs_code)code);
        }
    }
    zs_buf_add(out, ZS_STR("]}}"));
}

/* What counts, then what a comment allows. */
static zs_print_list list_results(zs_arena *a, const zs_diags *ds)
{
    zs_print_list list = zs_print_list_all(a, ds);
    size_t n = (size_t)list.n + ds->n_allowed;
    zs_diag **items = ds->n_allowed > 0 ? zs_arena_array(a, n, sizeof *items) : NULL;
    if (items == NULL) {
        return list;
    }
    for (uint32_t i = 0; i < n; i++) {
        items[i] = i < list.n ? list.items[i] : ds->allowed[i - list.n];
    }
    return (zs_print_list){items, (uint32_t)n};
}

void zs_print_sarif(zs_buf *out, const zs_diags *ds, const zs_sources *sources,
                    const zs_print_options *options)
{
    static const zs_print_options none = {0};
    const zs_print_options *o = options != NULL ? options : &none;
    zs_sarif s = {.out = out, .ds = ds, .directory = o->directory};
    zs_places_init(&s.places, out->a, sources);
    zs_print_list list = list_results(out->a, ds);
    uint64_t *prints = zs_arena_array(out->a, list.n, sizeof *prints);
    if (prints == NULL) {
        out->failed = true;
        return;
    }
    for (uint32_t i = 0; i < list.n; i++) {
        prints[i] = fingerprint(&s, list.items[i]);
    }
    zs_print_open(out, '{');
    zs_print_member(out, "$schema", SCHEMA);
    zs_print_member(out, "version", ZS_STR("2.1.0"));
    zs_print_key(out, "runs");
    zs_buf_add(out, ZS_STR("[{"));
    print_tool(&s, list, o->version);
    zs_buf_addf(out, ",\n\"invocations\":[{\"executionSuccessful\":%s}],",
                o->has_failed ? "false" : "true");
    zs_buf_add(out, ZS_STR("\"columnKind\":\"unicodeCodePoints\","
                           "\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\n\"results\":["));
    for (uint32_t i = 0; i < list.n; i++) {
        print_result(&s, list.items[i], prints, i);
    }
    zs_buf_add(out, ZS_STR("]}]}\n"));
}
