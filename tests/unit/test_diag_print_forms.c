/* The forms for programs: escapes, URIs, places in large texts, what was not kept. */
#include "diag/print_sarif.h"
#include "tests/unit/print_fixture.h"

static zs_str uri(fixture *f, const char *name, const char *directory)
{
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_sarif_uri(&f->out, zs_str_of(name), zs_str_of(directory));
    return zs_buf_str(&f->out);
}

TEST(a_uri_is_relative_below_the_directory_and_whole_elsewhere)
{
    fixture f;
    begin(&f);
    CHECK_STR(uri(&f, "web.yaml", "/home/ada"), "web.yaml");
    CHECK_STR(uri(&f, "./a//b/../web.yaml", "/home/ada"), "a/web.yaml");
    CHECK_STR(uri(&f, "/home/ada/web.yaml", "/home/ada"), "web.yaml");
    CHECK_STR(uri(&f, "/home/adam/web.yaml", "/home/ada"), "file:///home/adam/web.yaml");
    CHECK_STR(uri(&f, "../web.yaml", "/home/ada"), "file:///home/web.yaml");
    CHECK_STR(uri(&f, "../ada/web.yaml", "/home/ada"), "web.yaml");
    CHECK_STR(uri(&f, "../../../../x", "/home/ada"), "file:///x");
    CHECK_STR(uri(&f, "../web.yaml", ""), "../web.yaml");
    CHECK_STR(uri(&f, "/etc/../x", ""), "file:///x");
    CHECK_STR(uri(&f, "a b:%#?\xC3\xBC\xFF", "/"), "a%20b%3A%25%23%3F%C3%BC%FF");
    CHECK_STR(uri(&f, "<--env>", "/home/ada"), "%3C--env%3E");
    CHECK_STR(uri(&f, "-", "/home/ada"), "-");
    end(&f);
}

TEST(places_agree_with_positions_everywhere)
{
    fixture f;
    begin(&f);
    enum { SIZE = 20000 };
    static const char parts[] = "ab\xC3\xBC\r\n\n\r\xE6\x97\xA5\t";
    char *text = zs_arena_alloc(&f.a, SIZE + 1);
    for (size_t i = 0; text != NULL && i < SIZE; i++) {
        text[i] = parts[(i * 7 + i / 13) % (sizeof parts - 1)];
    }
    memcpy(text, "\xEF\xBB\xBF", 3);
    const zs_source *s = add(&f, "x", text);
    zs_places places;
    zs_place place;
    zs_places_init(&places, &f.a, &f.sources);
    for (size_t i = 0; i < SIZE + 10; i += 97) {
        zs_position begins = zs_position_of(&f.sources, zs_span_of(s->id, i, 0));
        zs_position ends = zs_position_of(&f.sources, zs_span_of(s->id, i + 5000, 0));
        CHECK(zs_places_find(&places, zs_span_of(s->id, i, 5000), &place));
        CHECK_INT(place.line, begins.line);
        CHECK_INT(place.column, begins.column);
        CHECK_INT(place.end_line, ends.line);
        CHECK_INT(place.end_column, ends.column);
        CHECK(place.offset <= place.end_offset && place.end_offset <= SIZE);
    }
    CHECK(!zs_places_find(&places, ZS_NOWHERE, &place));
    end(&f);
}

TEST(xml_holds_only_what_xml_can_hold)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "a\x01<&\">\n\xFF\xEF\xBF\xBF", "x\x1b\t]]>\n");
    zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 0, 1), "m");
    zs_print_junit(&f.out, &f.ds, &f.sources);
    CHECK_STR(zs_buf_str(&f.out),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<testsuites name=\"zspecc\" tests=\"1\" failures=\"1\" errors=\"0\">\n"
              "  <testsuite name=\"a\xEF\xBF\xBD&lt;&amp;&quot;&gt;&#10;\xEF\xBF\xBD\xEF\xBF\xBD\""
              " tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">\n"
              "    <testcase name=\"1:1 ZS0202 value of another type\""
              " classname=\"a\xEF\xBF\xBD&lt;&amp;&quot;&gt;&#10;\xEF\xBF\xBD\xEF\xBF\xBD\">\n"
              "      <failure message=\"m\" type=\"ZS0202\">"
              "a\xEF\xBF\xBD&lt;&amp;&quot;&gt;\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD:1:1: "
              "error[ZS0202]: m\n"
              "  |\n1 | x\xEF\xBF\xBD    ]]&gt;\n  | ^\n"
              "</failure>\n    </testcase>\n  </testsuite>\n</testsuites>\n");
    end(&f);
}

TEST(text_says_nothing_that_moves_the_cursor)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "a\x1b[2J\n.yaml", "x: 1\n");
    zs_diag *d =
        zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 0, 1), "%s", "m\xE2\x80\xAEm");
    zs_diag_set_label(&f.ds, d, "%s", "\x1b");
    zs_diag_note(&f.ds, d, "%s", "one\ntwo\r");
    CHECK_STR(text_of(&f), "a\xEF\xBF\xBD[2J\xEF\xBF\xBD.yaml:1:1: error[ZS0202]: m<U+202E>m\n"
                           "  |\n1 | x: 1\n  | ^ \xEF\xBF\xBD\n"
                           "  = note: one\ntwo\xEF\xBF\xBD\n");
    end(&f);
}

TEST(commands_of_github_stay_on_their_line)
{
    fixture f;
    begin(&f);
    const zs_source *s = add(&f, "a:b,c%\n::error::x", "xyz\nxyz\n");
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_WRONG_TYPE, zs_span_of(s->id, 1, 5), "m\r\n::%s", "%");
    zs_diag_note(&f.ds, d, "n\nn");
    zs_diag_push(&f.ds, ZS_CODE_OUT_OF_MEMORY, ZS_NOWHERE, "gone");
    zs_print_github(&f.out, &f.ds, &f.sources);
    CHECK_STR(zs_buf_str(&f.out), "::error file=a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ax,line=1,endLine=2,"
                                  "title=ZS0202 value of another type::m%0D%0A::%25%0Anote: n%0An\n"
                                  "::error title=ZS0801 memory ran out::gone\n");
    end(&f);
}

int main(void)
{
    return unit_main();
}
