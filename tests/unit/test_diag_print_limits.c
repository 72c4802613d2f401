/* What the printers leave out: hidden values, fixes said already, too many diagnostics or
 * places. */
#include "tests/unit/countdown.h"
#include "tests/unit/print_fixture.h"

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
    (void)json_of(&f);
    zs_print_sarif(&f.out, &f.ds, &f.sources, NULL);
    zs_print_github(&f.out, &f.ds, &f.sources);
    zs_print_junit(&f.out, &f.ds, &f.sources);
    CHECK(f.out.n > 0 && !f.out.failed);
    for (size_t i = 0; i + 6 <= f.out.n; i++) {
        CHECK(memcmp(f.out.p + i, "s3cret", 6) != 0);
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
    zs_diag *d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "one");
    zs_diag_fix(&f.ds, d, at, ZS_STR("80"));
    d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "two");
    zs_diag_fix(&f.ds, d, at, ZS_STR(""));
    d = zs_diag_push(&f.ds, ZS_CODE_QUOTED_VALUE, at, "three");
    zs_diag_help(&f.ds, d, "write `80`");
    zs_diag_fix(&f.ds, d, at, ZS_STR("80"));
    CHECK_STR(text_of(&f), "x:1:7: error[ZS0204]: one\n  |\n1 | port: \"80\"\n  |       ^^^^\n"
                           "  = help: write `80`\n"
                           "x:1:7: error[ZS0204]: two\n  |\n1 | port: \"80\"\n  |       ^^^^\n"
                           "  = help: remove it\n"
                           "x:1:7: error[ZS0204]: three\n  |\n1 | port: \"80\"\n  |       ^^^^\n"
                           "  = help: write `80`\n");
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
    CHECK(zs_str_ends(json_of(&f), ZS_STR("\n{\"severity\":\"note\",\"code\":\"ZS0820\","
                                          "\"title\":\"more findings than are kept\",\"message\":"
                                          "\"7 more findings are not shown\"}\n")));
    CHECK_INT(zs_code_find(ZS_CODE_TOO_MANY_FINDINGS).severity, ZS_SEVERITY_NOTE);
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

TEST(printing_survives_each_failed_allocation)
{
    for (int fail = 0; fail < 120; fail++) {
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
        zs_print_sarif(&f.out, &f.ds, &f.sources, NULL);
        zs_print_github(&f.out, &f.ds, &f.sources);
        zs_print_junit(&f.out, &f.ds, &f.sources);
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
