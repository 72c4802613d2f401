/* The printer of test reports: JUnit XML as CI systems read it (no standard; the elements here are
 * those of the Apache Ant task, which all of them know).
 * Every source is a suite, so that a file without findings shows as one that passed. */
#include "diag/print_common.h"

#include "base/utf8.h"

#include "base/banned.h"

enum { TEXT_BYTES_MAX = 1 << 20 }; /* of one finding */

/* Character of XML 1.0 (production 2), but for line ends and tabs? */
static bool is_character(uint32_t code)
{
    return code >= ' ' && code != 0xFFFE && code != 0xFFFF;
}

/* Writes what XML 1.0 can hold; controls and bytes that are no UTF-8 become U+FFFD. */
static void add_text(zs_buf *out, zs_str s, bool is_attribute)
{
    for (size_t i = 0; i < s.n;) {
        char c = s.p[i];
        size_t at = i, length = zs_utf8_length(zs_str_sub(s, i, s.n));
        bool is_space = c == '\n' || c == '\t';
        if (length == 0 || (!is_space && !is_character(zs_utf8_next(s, &at)))) {
            zs_buf_add(out, ZS_STR("\xEF\xBF\xBD"));
        } else if (c == '&' || c == '<' || c == '>' || c == '"') {
            zs_buf_add(out, c == '&'   ? ZS_STR("&amp;")
                            : c == '<' ? ZS_STR("&lt;")
                            : c == '>' ? ZS_STR("&gt;")
                                       : ZS_STR("&quot;"));
        } else if (is_space && is_attribute) {
            zs_buf_add(out, c == '\n' ? ZS_STR("&#10;") : ZS_STR("&#9;"));
        } else {
            zs_buf_add(out, zs_str_sub(s, i, length));
        }
        i += length > 0 ? length : 1;
    }
}

static void add_attribute(zs_buf *out, const char *name, zs_str value)
{
    zs_buf_addf(out, " %s=\"", name);
    add_text(out, value, true);
    zs_buf_add_char(out, '"');
}

/* What the terminal would show, as the text of an element. */
static void add_body(zs_buf *out, const zs_diags *ds, const zs_diag *d, const zs_sources *sources)
{
    zs_buf text;
    zs_buf_init(&text, out->a, TEXT_BYTES_MAX);
    zs_print_text_one(&text, ds, d, sources, false);
    add_text(out, text.failed ? d->message : zs_buf_str(&text), false);
}

/* One finding as a case: `7:5 ZS0201 unknown key`. */
static void print_case(zs_buf *out, const zs_diags *ds, const zs_diag *d, zs_places *places,
                       zs_str suite)
{
    zs_code_info code = zs_code_find(d->code);
    zs_place place;
    bool is_error = d->severity == ZS_SEVERITY_ERROR;
    zs_buf_add(out, ZS_STR("    <testcase name=\""));
    if (zs_places_find(places, d->at, &place)) {
        zs_buf_addf(out, "%u:%u ", place.line, place.column);
    }
    zs_buf_addf(out, "%s ", code.id);
    add_text(out, zs_str_of(code.title), true);
    zs_buf_add_char(out, '"');
    add_attribute(out, "classname", suite);
    if (is_error) {
        zs_buf_add(out, ZS_STR(">\n      <failure"));
        add_attribute(out, "message", d->message);
        add_attribute(out, "type", zs_str_of(code.id));
        zs_buf_add_char(out, '>');
    } else {
        zs_buf_add(out, ZS_STR(">\n      <system-out>"));
    }
    add_body(out, ds, d, places->sources);
    zs_buf_addf(out, "</%s>\n    </testcase>\n", is_error ? "failure" : "system-out");
}

/* The suite of one source: the diagnostics of the list that stand there. */
static void print_suite(zs_buf *out, const zs_diags *ds, zs_print_list here, zs_places *places,
                        zs_str name)
{
    unsigned failures = 0;
    for (uint32_t i = 0; i < here.n; i++) {
        failures += here.items[i]->severity == ZS_SEVERITY_ERROR;
    }
    zs_buf_add(out, ZS_STR("  <testsuite"));
    add_attribute(out, "name", name);
    zs_buf_addf(out, " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"0\">\n",
                here.n > 0 ? here.n : 1, failures);
    for (uint32_t i = 0; i < here.n; i++) {
        print_case(out, ds, here.items[i], places, name);
    }
    if (here.n == 0) {
        zs_buf_add(out, ZS_STR("    <testcase name=\"no findings\""));
        add_attribute(out, "classname", name);
        zs_buf_add(out, ZS_STR("/>\n"));
    }
    zs_buf_add(out, ZS_STR("  </testsuite>\n"));
}

/* Values given by option are sources too; a suite of their own they get by a finding only. */
static bool is_file(const zs_source *source)
{
    return source->name.n == 0 || source->name.p[0] != '<';
}

/* The run of the list from `first` on that stands in this source (0: nowhere). */
static zs_print_list take_source(zs_print_list list, uint32_t first, uint32_t source)
{
    uint32_t n = 0;
    while (first + n < list.n && list.items[first + n]->at.source == source) {
        n++;
    }
    return (zs_print_list){list.items + first, n};
}

void zs_print_junit(zs_buf *out, const zs_diags *ds, const zs_sources *sources)
{
    zs_places places;
    zs_places_init(&places, out->a, sources);
    zs_print_list list = zs_print_list_all(out->a, ds);
    unsigned tests = list.n, failures = 0;
    zs_buf suites;
    zs_buf_init(&suites, out->a, out->limit);
    for (uint32_t i = 0, first = 0; i <= sources->n; i++) {
        const zs_source *source = i < sources->n ? sources->items[i] : NULL;
        zs_print_list here = take_source(list, first, source != NULL ? source->id : 0);
        first += here.n;
        if (here.n > 0 || (source != NULL && is_file(source))) {
            print_suite(&suites, ds, here, &places,
                        source != NULL ? source->name : ZS_STR("zspecc"));
            tests += here.n == 0;
        }
    }
    for (uint32_t i = 0; i < list.n; i++) {
        failures += list.items[i]->severity == ZS_SEVERITY_ERROR;
    }
    out->failed |= suites.failed;
    zs_buf_addf(out,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<testsuites name=\"zspecc\" tests=\"%u\" failures=\"%u\" errors=\"0\">\n",
                tests, failures);
    zs_buf_add(out, zs_buf_str(&suites));
    zs_buf_add(out, ZS_STR("</testsuites>\n"));
}
