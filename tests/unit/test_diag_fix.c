/* Picking fixes, making them, and the diff of what was made. */
#include "tests/unit/print_fixture.h"

#include "diag/fix.h"

#include "base/banned.h"

/* A finding whose fix puts `text` in place of the `length` bytes at `begin`. */
static zs_diag *mend(fixture *f, const zs_source *s, size_t begin, size_t length, const char *text)
{
    zs_span at = zs_span_of(s->id, begin, length);
    zs_diag *d = zs_diag_push(&f->ds, ZS_CODE_UNKNOWN_KEY, at, "m");
    zs_diag_fix(&f->ds, d, at, zs_str_of(text));
    return d;
}

/* The text after the fixes that go together. */
static zs_str made(fixture *f, const zs_source *s, uint32_t *ret_n)
{
    const zs_diag **picked = zs_fixes_pick(&f->a, &f->ds, s, ret_n);
    CHECK(picked != NULL);
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_fixes_write(&f->out, s, picked, *ret_n);
    return zs_buf_str(&f->out);
}

TEST(fixes_are_made_in_the_order_of_their_places)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "one two three");
    mend(&f, s, 8, 5, "THREE");
    mend(&f, s, 0, 3, "1");
    mend(&f, s, 4, 3, "");
    CHECK_STR(made(&f, s, &n), "1  THREE");
    CHECK_INT(n, 3);
    end(&f);
}

TEST(of_two_that_overlap_the_first_is_made)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "abcdef");
    mend(&f, s, 2, 3, "-");
    mend(&f, s, 1, 2, "+");
    mend(&f, s, 5, 1, "!");
    CHECK_STR(made(&f, s, &n), "a+de!");
    CHECK_INT(n, 2);
    end(&f);
}

TEST(fixes_side_by_side_go_together)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "abcd");
    mend(&f, s, 0, 2, "1");
    mend(&f, s, 2, 2, "2");
    CHECK_STR(made(&f, s, &n), "12");
    CHECK_INT(n, 2);
    end(&f);
}

TEST(of_two_insertions_at_one_place_one_is_made)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "ab");
    mend(&f, s, 1, 0, "<");
    mend(&f, s, 1, 0, ">");
    CHECK_STR(made(&f, s, &n), "a<b");
    CHECK_INT(n, 1);
    end(&f);
}

TEST(insertions_at_both_ends)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "ab");
    mend(&f, s, 2, 0, "]");
    mend(&f, s, 0, 0, "[");
    CHECK_STR(made(&f, s, &n), "[ab]");
    CHECK_INT(n, 2);
    end(&f);
}

TEST(fixes_of_other_sources_and_beyond_the_end_are_left)
{
    fixture f;
    uint32_t n;
    begin(&f);
    const zs_source *s = add(&f, "x", "abc"), *other = add(&f, "y", "abc");
    mend(&f, other, 0, 1, "no");
    mend(&f, s, 2, 2, "no");
    zs_diag_push(&f.ds, ZS_CODE_UNKNOWN_KEY, zs_span_of(s->id, 0, 1), "without a fix");
    CHECK_STR(made(&f, s, &n), "abc");
    CHECK_INT(n, 0);
    CHECK_STR(made(&f, other, &n), "nobc");
    end(&f);
}

/* ---- the diff -------------------------------------------------------------------------------- */
/* The diff of two texts; `hidden` of the first is not to be shown, NULL: nothing. */
static zs_str differ(fixture *f, const char *before, const char *after, const char *hidden)
{
    const zs_source *a = add(f, "before", before), *b = add(f, "after", after);
    if (hidden != NULL) {
        zs_diags_hide(&f->ds, span_in(a, hidden));
        zs_diags_hide(&f->ds, span_in(b, hidden));
    }
    zs_diff_side old = {a->bytes, &f->ds, a->id}, new = {b->bytes, &f->ds, b->id};
    zs_buf_init(&f->out, &f->a, 1 << 20);
    zs_diff_write(&f->out, ZS_STR("x"), &old, &new);
    CHECK(!f->out.failed);
    return zs_buf_str(&f->out);
}

TEST(no_difference_is_no_diff)
{
    fixture f;
    begin(&f);
    CHECK_STR(differ(&f, "a\n", "a\n", NULL), "");
    CHECK_STR(differ(&f, "", "", NULL), "");
    end(&f);
}

TEST(a_diff_has_three_lines_round_a_change)
{
    fixture f;
    begin(&f);
    CHECK_STR(differ(&f, "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", NULL),
              "--- x\n+++ x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    end(&f);
}

TEST(changes_near_each_other_share_a_hunk)
{
    fixture f;
    begin(&f);
    CHECK_STR(differ(&f, "a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", NULL),
              "--- x\n+++ x\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
    CHECK_STR(differ(&f, "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", NULL),
              "--- x\n+++ x\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
              "@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    end(&f);
}

TEST(a_missing_line_end_is_said)
{
    fixture f;
    begin(&f);
    CHECK_STR(differ(&f, "a", "b\n", NULL),
              "--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n");
    CHECK_STR(differ(&f, "", "b", NULL),
              "--- x\n+++ x\n@@ -0,0 +1 @@\n+b\n\\ No newline at end of file\n");
    CHECK_STR(differ(&f, "a\n", "", NULL), "--- x\n+++ x\n@@ -1 +0,0 @@\n-a\n");
    end(&f);
}

TEST(no_diff_shows_what_is_hidden)
{
    fixture f;
    begin(&f);
    CHECK_STR(differ(&f, "key: s3cret\nport: \"80\"\n", "key: s3cret\nport: 80\n", "s3cret"),
              "--- x\n+++ x\n@@ -2 +2 @@\n-port: \"80\"\n+port: 80\n");
    CHECK_STR(differ(&f, "kye: s3cret\n", "key: s3cret\n", "s3cret"),
              "--- x\n+++ x\n@@ -1 +1 @@\n-<hidden>\n+<hidden>\n");
    end(&f);
}

/* ---- laws ------------------------------------------------------------------------------------ */
/* What `patch` makes of `before` and a diff of ours: reads the hunks in the plainest way. */
static void patch(const char *before, zs_str diff, char *ret, size_t size)
{
    const char *from = before, *at = diff.p, *end = diff.p + diff.n;
    size_t n = 0;
    long line = 1;
    bool has_end = true;
    while (at < end) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        size_t length = (size_t)(next + 1 - at);
        long to = at[0] == '@' ? strtol(at + 4, NULL, 10) : line;
        /* A range of no lines is named after the line before it. */
        to += at[0] == '@' && memmem(at, length, ",0 +", 4) != NULL;
        for (; line < to; line++) {
            const char *stop = strchr(from, '\n') + 1;
            n += (size_t)snprintf(ret + n, size - n, "%.*s", (int)(stop - from), from);
            from = stop;
        }
        if ((at[0] == ' ' || at[0] == '-') && strncmp(at, "--- ", 4) != 0) {
            const char *stop = strchr(from, '\n');
            from = stop != NULL ? stop + 1 : from + strlen(from);
            line++;
        }
        if ((at[0] == ' ' || at[0] == '+') && strncmp(at, "+++ ", 4) != 0) {
            has_end = next + 1 >= end || next[1] != '\\';
            n += (size_t)snprintf(ret + n, size - n, "%.*s", (int)(length - 1 - !has_end), at + 1);
        }
        at = next + 1;
    }
    snprintf(ret + n, size - n, "%s", from);
}

TEST(a_diff_makes_the_one_text_of_the_other)
{
    unsigned seed = 1;
    for (int round = 0; round < 3000; round++) {
        char text[2][80], got[200];
        for (int side = 0; side < 2; side++) {
            size_t n = 0, most = (seed >> 16) % 24;
            for (size_t i = 0; i < most; i++) {
                seed = seed * 1103515245u + 12345u;
                text[side][n++] = "abc"[(seed >> 16) % 3];
                text[side][n++] = '\n';
            }
            seed = seed * 1103515245u + 12345u;
            text[side][n > 0 && (seed >> 20) % 3 == 0 ? n - 1 : n] = '\0';
        }
        fixture f;
        begin(&f);
        patch(text[0], differ(&f, text[0], text[1], NULL), got, sizeof got);
        CHECK_STR(zs_str_of(got), text[1]);
        end(&f);
    }
}

int main(void)
{
    return unit_main();
}
