/* Collecting diagnostics: counting, levels, codes, suggestions. */
#include "tests/unit/unit.h"

#include "diag/diag.h"

TEST(every_code_has_an_id_a_title_and_an_explanation)
{
    for (unsigned i = 0; i < ZS_CODE_COUNT; i++) {
        zs_code_info info = zs_code_find((zs_code)i);
        CHECK(info.id[0] == 'Z' && info.id[1] == 'S');
        CHECK(strlen(info.title) > 5 && strlen(info.title) < 80);
        CHECK(strlen(info.explanation) > 40);
        zs_code found;
        CHECK(zs_code_by_id(zs_str_of(info.id), &found));
        CHECK_INT(found, i);
    }
}

TEST(every_code_of_the_model_shows_a_wrong_and_a_right_example)
{
    for (unsigned i = ZS_CODE_UNKNOWN_KEY; i <= ZS_CODE_DEPRECATED_KEY; i++) {
        const char *text = zs_code_find((zs_code)i).explanation;
        CHECK(strstr(text, "    wrong:") != NULL && strstr(text, "right:") != NULL);
    }
}

TEST(codes_are_found_in_any_letter_case)
{
    zs_code code = ZS_CODE_COUNT;
    CHECK(zs_code_by_id(ZS_STR("zs0201"), &code));
    CHECK_INT(code, ZS_CODE_UNKNOWN_KEY);
    CHECK(!zs_code_by_id(ZS_STR("ZS020"), &code));
    CHECK(!zs_code_by_id(ZS_STR(""), &code));
    CHECK_INT(code, ZS_CODE_UNKNOWN_KEY);
}

TEST(levels_change_severities)
{
    zs_arena a;
    zs_diags ds;
    zs_levels levels = {{0}};
    levels.of[ZS_CODE_UNKNOWN_TAG] = ZS_LEVEL_OFF;
    levels.of[ZS_CODE_DEPRECATED_KEY] = ZS_LEVEL_ERROR;
    levels.of[ZS_CODE_UNKNOWN_KEY] = ZS_LEVEL_OFF;
    levels.of[ZS_CODE_WRONG_TYPE] = ZS_LEVEL_WARNING;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, &levels);
    zs_diag *off = zs_diag_push(&ds, ZS_CODE_UNKNOWN_TAG, ZS_NOWHERE, "off");
    zs_diag_note(&ds, off, "nobody sees this");
    zs_diag_set_label(&ds, off, "nor this");
    zs_diag_add_label(&ds, off, ZS_NOWHERE, "nor this");
    zs_diag_help(&ds, off, "nor this");
    zs_diag_fix(&ds, off, ZS_NOWHERE, ZS_STR("nor this"));
    CHECK(off == &ds.sink && !off->has_fix && off->n_notes + off->n_helps + off->n_labels == 0);
    CHECK_INT(ds.n, 0);
    CHECK(zs_diags_ok(&ds));
    CHECK_INT(zs_diag_push(&ds, ZS_CODE_DEPRECATED_KEY, ZS_NOWHERE, "x")->severity,
              ZS_SEVERITY_ERROR);
    CHECK_INT(zs_diag_push(&ds, ZS_CODE_UNKNOWN_KEY, ZS_NOWHERE, "x")->severity, ZS_SEVERITY_ERROR);
    CHECK_INT(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "x")->severity,
              ZS_SEVERITY_WARNING);
    CHECK_INT(ds.n, 3);
    CHECK_INT(ds.n_errors, 2);
    CHECK_INT(ds.n_warnings, 1);
    CHECK(!zs_diags_ok(&ds));
    zs_arena_release(&a);
}

TEST(labels_notes_and_helps_keep_their_order)
{
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    zs_diag *d = zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "m");
    for (int i = 0; i < 9; i++) {
        zs_diag_add_label(&ds, d, zs_span_of(1, (size_t)i, 1), "l%d", i);
        zs_diag_note(&ds, d, "n%d", i);
        zs_diag_help(&ds, d, "h%d", i);
    }
    CHECK_INT(d->n_labels, 9);
    for (unsigned i = 0; i < 9; i++) {
        CHECK_INT(d->labels[i].at.begin, i);
        CHECK_INT(d->labels[i].text.p[1], '0' + (int)i);
        CHECK_INT(d->notes[i].p[1], '0' + (int)i);
        CHECK_INT(d->helps[i].p[1], '0' + (int)i);
    }
    char fix[] = "fix";
    zs_diag_fix(&ds, d, ZS_NOWHERE, zs_str_of(fix));
    fix[0] = 'F';
    CHECK_STR(d->fix, "fix");
    zs_arena_release(&a);
}

TEST(beyond_the_most_diagnostics_are_counted_and_dropped)
{
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    for (int i = 0; i < ZS_DIAGS_MAX + 5; i++) {
        zs_diag *d = zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "%d", i);
        CHECK((d == &ds.sink) == (i >= ZS_DIAGS_MAX));
    }
    CHECK_INT(ds.n, ZS_DIAGS_MAX);
    CHECK_INT(ds.n_dropped, 5);
    CHECK_INT(ds.n_errors, ZS_DIAGS_MAX + 5);
    zs_arena_release(&a);
}

TEST(the_same_of_the_same_place_is_kept_once)
{
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    zs_span at = zs_span_of(1, 5, 2);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, at, "m") != &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, at, "m") == &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, at, "other") != &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_UNKNOWN_KEY, at, "m") != &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, zs_span_of(2, 5, 2), "m") != &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "m") != &ds.sink);
    CHECK(zs_diag_push(&ds, ZS_CODE_WRONG_TYPE, ZS_NOWHERE, "m") != &ds.sink);
    CHECK_INT(ds.n, 6);
    zs_arena_release(&a);
}

static const char *suggest(const char *word)
{
    static const zs_str candidates[] = {
        {"privileged", 10}, {"port", 4}, {"ports", 5}, {"cap_add", 7}, {"env", 3}, {"http", 4},
    };
    zs_str found = zs_suggest(zs_str_of(word), candidates, 6);
    return found.p != NULL ? found.p : "-";
}

TEST(suggestions_are_near)
{
    CHECK_STR(zs_str_of(suggest("privilegd")), "privileged");
    CHECK_STR(zs_str_of(suggest("privliegd")), "privileged");
    CHECK_STR(zs_str_of(suggest("pirvilegde")), "privileged");
    CHECK_STR(zs_str_of(suggest("prt")), "port");
    CHECK_STR(zs_str_of(suggest("prots")), "ports");
    CHECK_STR(zs_str_of(suggest("portz")), "port");
    CHECK_STR(zs_str_of(suggest("enx")), "env");
    CHECK_STR(zs_str_of(suggest("exx")), "-");
    CHECK_STR(zs_str_of(suggest("PRIVILEGED")), "privileged");
    CHECK_STR(zs_str_of(suggest("Cap-Add")), "cap_add");
    CHECK_STR(zs_str_of(suggest("CAP-ADDS")), "cap_add");
    CHECK_STR(zs_str_of(suggest("HTTP")), "http");
    CHECK_STR(zs_str_of(suggest("volumes")), "-");
    CHECK_STR(zs_str_of(suggest("")), "-");
    CHECK(zs_suggest(ZS_STR("port"), NULL, 0).p == NULL);
    char longest[200];
    memset(longest, 'x', sizeof longest);
    zs_str far = {longest, sizeof longest}, near = {longest, sizeof longest - 2};
    CHECK_INT(zs_suggest(far, &near, 1).n, near.n);
}

int main(void)
{
    return unit_main();
}
