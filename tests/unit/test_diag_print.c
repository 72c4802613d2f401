/* The text printer and the JSON-lines printer, byte by byte. */
#include "tests/unit/print_fixture.h"

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
    CHECK_STR(json_of(&f),
              "{\"severity\":\"error\",\"code\":\"ZS0201\",\"title\":\"unknown key\","
              "\"message\":\"`privilegd` is not a known "
              "key of a service\",\"file\":\"web.yaml\",\"line\":3,\"column\":5,\"endLine\":3,"
              "\"endColumn\":14,\"offset\":19,\"endOffset\":28,"
              "\"label\":\"did you mean `privileged`?\","
              "\"notes\":[\"keys are never ignored\"],"
              "\"fix\":{\"edits\":[{\"file\":\"web.yaml\",\"line\":3,"
              "\"column\":5,\"endLine\":3,\"endColumn\":14,\"offset\":19,\"endOffset\":28,"
              "\"text\":\"privileged\"}]}}\n");
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
    CHECK_STR(json_of(&f),
              "{\"severity\":\"error\",\"code\":\"ZS0801\",\"title\":\"memory ran out\","
              "\"message\":\"memory ran out\",\"help\":[\"give it more\"]}\n");
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

int main(void)
{
    return unit_main();
}
