/* The text printer and the JSON-lines printer, byte by byte. */
#include "tests/unit/unit.h"

#include "diag/print.h"

typedef struct fixture {
    zs_arena a;
    zs_sources sources;
    zs_diags ds;
    zs_buf out;
} fixture;

static void begin(fixture *f)
{
    zs_arena_init(&f->a, NULL, 0);
    zs_sources_init(&f->sources, &f->a);
    zs_diags_init(&f->ds, &f->a, NULL);
    zs_buf_init(&f->out, &f->a, 1 << 20);
}

static void end(fixture *f)
{
    zs_arena_release(&f->a);
}

/* The first `n` bytes of `needle` in a source, as a span. */
static zs_span span_in(const zs_source *s, const char *needle)
{
    size_t n = strlen(needle);
    for (size_t i = 0; i + n <= s->bytes.n; i++) {
        if (memcmp(s->bytes.p + i, needle, n) == 0) {
            return zs_span_of(s->id, i, n);
        }
    }
    CHECK(!"in the source");
    return ZS_NOWHERE;
}

static const zs_source *add(fixture *f, const char *name, const char *text)
{
    const zs_source *s = zs_sources_add(&f->sources, zs_str_of(name), zs_str_of(text));
    CHECK(s != NULL);
    return s;
}

static zs_str text_of(fixture *f)
{
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_print_text(&f->out, &f->ds, &f->sources, NULL);
    return zs_buf_str(&f->out);
}

static zs_str json_of(fixture *f)
{
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_print_json(&f->out, &f->ds, &f->sources);
    return zs_buf_str(&f->out);
}

TEST(a_label_stands_beside_the_carets)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "web.yaml", "a: 1\nservices:\n    privilegd: true\n");
    zs_span at = span_in(s, "privilegd");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_UNKNOWN_KEY, at, "%Q is not a known key of a service",
                              ZS_STR("privilegd"));
    zs_diag_set_label(&f.ds, d, "did you mean %Q?", ZS_STR("privileged"));
    zs_diag_fix(&f.ds, d, at, ZS_STR("privileged"));
    zs_diag_note(&f.ds, d, "keys are never ignored");
    CHECK_STR(text_of(&f),
              "web.yaml:3:5: error[ZS0201]: `privilegd` is not a known key of a service\n"
              "  |\n"
              "3 |     privilegd: true\n"
              "  |     ^^^^^^^^^ did you mean `privileged`?\n"
              "  = note: keys are never ignored\n");
    CHECK_STR(
        json_of(&f),
        "{\"severity\":\"error\",\"code\":\"ZS0201\",\"message\":\"`privilegd` is not a known "
        "key of a service\",\"file\":\"web.yaml\",\"line\":3,\"column\":5,\"endLine\":3,"
        "\"endColumn\":14,\"label\":\"did you mean `privileged`?\","
        "\"notes\":[\"keys are never ignored\"],\"fix\":{\"file\":\"web.yaml\",\"line\":3,"
        "\"column\":5,\"endLine\":3,\"endColumn\":14,\"text\":\"privileged\"}}\n");
    end(&f);
}

TEST(labels_hang_below_when_there_are_several_on_a_line)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "{one: 1, two: 2, six: 6}\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_DUPLICATE_ALIAS, span_in(s, "six"), "m");
    zs_diag_set_label(&f.ds, d, "here");
    zs_diag_add_label(&f.ds, d, span_in(s, "two"), "second");
    zs_diag_add_label(&f.ds, d, span_in(s, "one"), "first");
    CHECK_STR(text_of(&f), "x:1:18: error[ZS0212]: m\n"
                           "  |\n"
                           "1 | {one: 1, two: 2, six: 6}\n"
                           "  |  ---     ---     ^^^ here\n"
                           "  |  |       |\n"
                           "  |  |       second\n"
                           "  |  first\n");
    end(&f);
}

TEST(labels_without_text_only_underline)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "{one: 1, two: 2}\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_DUPLICATE_ALIAS, span_in(s, "one"), "m");
    zs_diag_add_label(&f.ds, d, span_in(s, "two"), "%s", "");
    CHECK_STR(text_of(&f), "x:1:2: error[ZS0212]: m\n"
                           "  |\n"
                           "1 | {one: 1, two: 2}\n"
                           "  |  ^^^     ---\n");
    end(&f);
}

TEST(labels_on_other_lines_and_in_other_sources)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x.yaml", "one: 1\n\n\n\n\n\n\n\ntwo: 2\nthree: 3\n");
    const zs_source *t = add(&f, "cdi/y.yaml", "kind: z\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_DUPLICATE_ALIAS, span_in(s, "three"), "m");
    zs_diag_add_label(&f.ds, d, span_in(t, "kind"), "there");
    zs_diag_add_label(&f.ds, d, span_in(s, "one"), "first");
    zs_diag_add_label(&f.ds, d, span_in(s, "two"), "second");
    zs_diag_add_label(&f.ds, d, ZS_NOWHERE, "nowhere");
    CHECK_STR(text_of(&f), "x.yaml:10:1: error[ZS0212]: m\n"
                           "   |\n"
                           " 1 | one: 1\n"
                           "   | --- first\n"
                           "...\n"
                           " 9 | two: 2\n"
                           "   | --- second\n"
                           "10 | three: 3\n"
                           "   | ^^^^^\n"
                           "   ::: cdi/y.yaml:1:1\n"
                           " 1 | kind: z\n"
                           "   | ---- there\n");
    end(&f);
}

TEST(without_a_position_the_tool_speaks)
{
    fixture f;
    begin(&f);
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_OUT_OF_MEMORY, ZS_NOWHERE, "memory ran out");
    zs_diag_help(&f.ds, d, "give it more");
    CHECK_STR(text_of(&f), "zspecc: error[ZS0801]: memory ran out\n  = help: give it more\n");
    CHECK_STR(json_of(&f), "{\"severity\":\"error\",\"code\":\"ZS0801\",\"message\":\"memory ran "
                           "out\",\"help\":[\"give it more\"]}\n");
    end(&f);
}

TEST(tabs_wide_characters_and_controls_keep_carets_in_place)
{
    fixture f;
    begin(&f);
    const zs_source *s =
        add(&f, "x", "\t\xE6\x97\xA5\xE6\x9C\xAC: e\xCC\x81\x1b[1m\xFF bad\r\nnext\r\n");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "bad"), "m");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "\xE6\x97\xA5\xE6\x9C\xAC"), "wide");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "next"), "n");
    CHECK_STR(text_of(&f),
              "x:1:2: error[ZS0202]: wide\n"
              "  |\n"
              "1 |     \xE6\x97\xA5\xE6\x9C\xAC: e\xCC\x81\xEF\xBF\xBD[1m\xEF\xBF\xBD bad\n"
              "  |     ^^^^\n"
              "x:1:14: error[ZS0202]: m\n"
              "  |\n"
              "1 |     \xE6\x97\xA5\xE6\x9C\xAC: e\xCC\x81\xEF\xBF\xBD[1m\xEF\xBF\xBD bad\n"
              "  |                  ^^^\n"
              "x:2:1: error[ZS0202]: n\n"
              "  |\n"
              "2 | next\n"
              "  | ^^^^\n");
    end(&f);
}

TEST(spans_of_several_lines_underline_the_first)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "a: - b  \r\n  - c\r\n");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 3, 10), "m");
    CHECK_STR(text_of(&f), "x:1:4: error[ZS0202]: m\n"
                           "  |\n"
                           "1 | a: - b  \n"
                           "  |    ^^^\n");
    end(&f);
}

TEST(empty_spans_have_one_caret_even_at_the_end)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "ab:\n\n");
    zs_diag_push(&f.ds, ZS_CODE_NULL_VALUE, zs_span_of(s->id, 3, 0), "m");
    zs_diag_push(&f.ds, ZS_CODE_NULL_VALUE, zs_span_of(s->id, 5, 0), "end");
    CHECK_STR(text_of(&f), "x:1:4: error[ZS0203]: m\n"
                           "  |\n"
                           "1 | ab:\n"
                           "  |    ^\n"
                           "x:3:1: error[ZS0203]: end\n"
                           "  |\n"
                           "3 |\n"
                           "  | ^\n");
    end(&f);
}

TEST(long_lines_are_cut_around_the_fault)
{
    fixture f;
    begin(&f);
    char line[1001];
    memset(line, 'x', 1000);
    line[1000] = '\0';
    memcpy(line + 500, "FAULT", 5);
    const zs_source *s = add(&f, "x", line);
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "FAULT"), "m");
    zs_str out = text_of(&f);
    char want[600];
    size_t n = 0;
    n += (size_t)snprintf(want, sizeof want, "x:1:501: error[ZS0202]: m\n  |\n1 | ...");
    memset(want + n, 'x', 60);
    n += 60;
    memcpy(want + n, "FAULT", 5);
    n += 5;
    memset(want + n, 'x', 95);
    n += 95;
    snprintf(want + n, sizeof want - n, "...\n  | %*s^^^^^\n", 63, "");
    CHECK_STR(out, want);
    end(&f);
}

TEST(the_start_and_the_end_of_a_long_line_are_cut_on_one_side)
{
    fixture f;
    begin(&f);
    char line[1001];
    memset(line, 'x', 1000);
    line[1000] = '\0';
    memcpy(line, "AAA", 3);
    memcpy(line + 997, "ZZZ", 3);
    const zs_source *s = add(&f, "x", line);
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "AAA"), "m");
    zs_str out = text_of(&f);
    CHECK(zs_str_ends(out, ZS_STR("xxx...\n  | ^^^\n")));
    end(&f);
    begin(&f);
    s = add(&f, "x", line);
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "ZZZ"), "m");
    out = text_of(&f);
    char want[200];
    snprintf(want, sizeof want, "xxxZZZ\n  | %*s^^^\n", 63, "");
    CHECK(zs_str_ends(out, zs_str_of(want)));
    end(&f);
}

TEST(hidden_values_are_never_shown)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "key: s3cret # why\nb: |\n  top\n  s3cret2\n");
    zs_span secret = span_in(s, "s3cret");
    zs_diags_hide(&f.ds, secret);
    zs_diags_hide(&f.ds, span_in(s, "|\n  top\n  s3cret2"));
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, secret, "m");
    zs_diag_fix(&f.ds, d, secret, ZS_STR("\"s3cret\""));
    zs_diag_add_label(&f.ds, d, span_in(s, "why"), "because");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, secret.begin + 2, 2), "inner");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, span_in(s, "s3cret2"), "block");
    CHECK_STR(text_of(&f), "x:1:6: error[ZS0202]: m\n"
                           "  |\n"
                           "1 | key: <hidden> # why\n"
                           "  |      ^^^^^^^^   --- because\n"
                           "x:1:8: error[ZS0202]: inner\n"
                           "  |\n"
                           "1 | key: <hidden> # why\n"
                           "  |      ^^^^^^^^\n"
                           "x:4:3: error[ZS0202]: block\n"
                           "  |\n"
                           "4 | <hidden>\n"
                           "  | ^^^^^^^^\n");
    zs_str json = json_of(&f);
    CHECK(json.n > 0);
    for (size_t i = 0; i + 6 <= json.n; i++) {
        CHECK(memcmp(json.p + i, "s3cret", 6) != 0);
    }
    f.ds.hides_all = true;
    CHECK(zs_str_starts(text_of(&f), ZS_STR("x:1:6: error[ZS0202]: m\nx:1:8: ")));
    end(&f);
}

TEST(a_fix_is_shown_unless_it_is_said_already)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "port: \"80\"\n");
    zs_span at = span_in(s, "\"80\"");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "m");
    zs_diag_fix(&f.ds, d, at, ZS_STR("80"));
    d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "m");
    zs_diag_fix(&f.ds, d, at, ZS_STR(""));
    d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "m");
    zs_diag_help(&f.ds, d, "write `80`");
    zs_diag_fix(&f.ds, d, at, ZS_STR("80"));
    zs_str one = ZS_STR("x:1:7: error[ZS0204]: m\n  |\n1 | port: \"80\"\n  |       ^^^^\n");
    zs_str parts[] = {one, ZS_STR("  = help: write `80`\n"), one, ZS_STR("  = help: remove it\n"),
                      one, ZS_STR("  = help: write `80`\n")};
    CHECK(zs_str_eq(text_of(&f), zs_str_concat(&f.a, parts, 6)));
    end(&f);
}

TEST(the_order_is_by_position_and_the_number_is_bounded)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "abcdefghij\n");
    const zs_source *t = add(&f, "y", "abcdefghij\n");
    zs_diag_push(&f.ds, ZS_CODE_OUT_OF_MEMORY, ZS_NOWHERE, "last");
    zs_diag_push(&f.ds, ZS_CODE_UNKNOWN_TAG, zs_span_of(t->id, 0, 1), "third");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 5, 1), "second");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 5, 1), "second, again");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 1, 1), "first");
    zs_print_options options = {.most = 4};
    zs_print_text(&f.out, &f.ds, &f.sources, &options);
    CHECK_STR(zs_buf_str(&f.out), "x:1:2: error[ZS0202]: first\n  |\n1 | abcdefghij\n  |  ^\n"
                                  "x:1:6: error[ZS0202]: second\n  |\n1 | abcdefghij\n  |      ^\n"
                                  "x:1:6: error[ZS0202]: second, again\n  |\n1 | abcdefghij\n"
                                  "  |      ^\n"
                                  "y:1:1: warning[ZS0213]: third\n  |\n1 | abcdefghij\n  | ^\n"
                                  "... and 1 more\n");
    end(&f);
}

TEST(dropped_diagnostics_are_counted)
{
    fixture f;
    begin(&f);
    for (int i = 0; i < ZS_DIAGS_MAX + 7; i++) {
        zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "m");
    }
    CHECK(zs_str_ends(text_of(&f), ZS_STR("\n... and 957 more\n")));
    CHECK(zs_str_ends(json_of(&f),
                      ZS_STR("\n{\"severity\":\"note\",\"message\":\"... and 7 more\"}\n")));
    end(&f);
}

TEST(colors_are_closed_on_every_line)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "{one: 1, two: 2}\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_DUPLICATE_ALIAS, span_in(s, "one"), "m");
    zs_diag_set_label(&f.ds, d, "here");
    zs_diag_add_label(&f.ds, d, span_in(s, "two"), "there");
    zs_diag_help(&f.ds, d, "h");
    zs_print_options options = {.has_color = true};
    zs_print_text(&f.out, &f.ds, &f.sources, &options);
    zs_str out = zs_buf_str(&f.out);
    CHECK(zs_str_starts(out, ZS_STR("\033[1mx:1:2: \033[0m\033[1;31merror[ZS0212]\033[0m\033[1m: m"
                                    "\033[0m\n\033[1;34m  |\033[0m\n\033[1;34m1 |\033[0m {one")));
    CHECK(zs_str_ends(out, ZS_STR("\033[1;34m  =\033[0m \033[1mhelp\033[0m: h\n")));
    end(&f);
}

TEST(more_places_than_can_be_shown_do_no_harm)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "x", "abcdefghijklmnopqrstuvwxyz\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_DUPLICATE_ALIAS, zs_span_of(s->id, 0, 1), "m");
    for (size_t i = 1; i < 26; i++) {
        zs_diag_add_label(&f.ds, d, zs_span_of(s->id, i, 1), "l");
    }
    CHECK(zs_str_starts(text_of(&f), ZS_STR("x:1:1: error[ZS0212]: m\n  |\n"
                                            "1 | abcdefghijklmnopqrstuvwxyz\n"
                                            "  | ^--------------- l\n")));
    end(&f);
}

/* Fails the allocation number `left`, counting down. */
typedef struct countdown {
    int left;
} countdown;

static void *countdown_alloc(void *context, size_t n)
{
    countdown *c = context;
    return c->left-- == 0 ? NULL : malloc(n);
}

static void countdown_free(void *context, void *p)
{
    (void)context;
    free(p);
}

TEST(printing_survives_each_failed_allocation)
{
    for (int fail = 0; fail < 60; fail++) {
        fixture f;
        countdown c = {fail};
        zs_allocator from = {countdown_alloc, countdown_free, &c};
        zs_arena_init(&f.a, &from, 0);
        zs_sources_init(&f.sources, &f.a);
        zs_diags_init(&f.ds, &f.a, NULL);
        zs_buf_init(&f.out, &f.a, 1 << 20);
        const zs_source *s = zs_sources_add(&f.sources, ZS_STR("x"), ZS_STR("secret: abc\n"));
        zs_span at = zs_span_of(s != NULL ? s->id : 0, 8, 3);
        zs_diags_hide(&f.ds, at);
        for (int i = 0; i < 20; i++) {
            zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, at, "%s", "message");
            zs_diag_set_label(&f.ds, d, "%s", "label");
            zs_diag_add_label(&f.ds, d, at, "%s", "label");
            zs_diag_note(&f.ds, d, "note");
            zs_diag_help(&f.ds, d, "help");
            zs_diag_fix(&f.ds, d, at, ZS_STR("x"));
        }
        zs_print_text(&f.out, &f.ds, &f.sources, NULL);
        zs_print_json(&f.out, &f.ds, &f.sources);
        for (size_t i = 0; i + 3 <= f.out.n; i++) {
            CHECK(memcmp(f.out.p + i, "abc", 3) != 0);
        }
        CHECK_INT(f.ds.n_errors, 20);
        zs_arena_release(&f.a);
    }
}

int main(void)
{
    return unit_main();
}
