/* Comments of YAML texts, and those that allow a finding. */
#include "diag/allow.h"
#include "text/yaml_comment.h"
#include "translate.h"

/* The comments of a text, `|` between them, `!` before one that stands alone. */
static void expect_comments(const char *text, const char *want)
{
    zs_arena a;
    zs_buf out;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, 4096);
    zs_yaml_comments comments = {.text = zs_str_of(text)};
    zs_yaml_comment found;
    while (zs_yaml_comment_next(&comments, &found)) {
        zs_buf_addf(&out, "%s%s%S", out.n > 0 ? "|" : "", found.is_alone ? "!" : "",
                    zs_str_sub(comments.text, found.begin, found.length));
    }
    CHECK_STR(zs_buf_str(&out), want);
    zs_arena_release(&a);
}

TEST(comments_of_yaml)
{
    expect_comments("", "");
    expect_comments("#", "!#");
    expect_comments("a: b # c\r\n  # d\n", "# c|!# d");
    expect_comments("a: b#c\nd: http://x/#y # z", "# z");
    expect_comments("a: \"x # y\\\" # z\" # c", "# c");
    expect_comments("a: 'it''s # y' # c", "# c");
    expect_comments("a: \"x\n # y\n # z\" # c\n", "# c");
    expect_comments("a: it's # c\nb: x \"y # d", "# c|# d");
    expect_comments("a: |\n  # x\n\n  y # z\nb: 1 # c", "# c");
    expect_comments("- a: >- # h\n    # x\n  b: 1 # c", "# h|# c");
    expect_comments("a: |\nb: 1 # c", "# c");
    expect_comments("a: |\n  x\n # c\n", "!# c");
    expect_comments("a: !t &x \"# y\" # c", "# c");
    expect_comments("a: [x, '# y', {b: \"# z\"}] # c", "# c");
    expect_comments("a: [x,\n # c\n '# y'] # d", "!# c|# d");
    expect_comments("a: x | y # c\nb: # d", "# c|# d");
    expect_comments("? \"# a\"\n: '# b' # c", "# c");
    expect_comments("a: \"x", "");
}

/* Reads all comments of a text, and applies them to findings of ZS503 at the bytes of `@`. */
static void expect_allowed(const char *text, uint32_t n_left, zs_code code)
{
    bench b = {0};
    zs_allows allows = {.n = 0};
    zs_arena_init(&b.a, NULL, 0);
    zs_sources_init(&b.sources, &b.a);
    zs_diags_init(&b.diags, &b.a, NULL);
    const zs_source *source = bench_source(&b, "a.yaml", text);
    zs_yaml_comments comments = {.text = source->bytes};
    zs_yaml_comment found;
    while (zs_yaml_comment_next(&comments, &found)) {
        CHECK(zs_allow_read(&allows, source, found.begin, found.length, found.is_alone, &b.diags));
    }
    uint32_t first = b.diags.n;
    for (size_t i = 0; i < source->bytes.n; i++) {
        if (text[i] == '@') {
            zs_diag_push(&b.diags, ZS_CODE_SECURITY_PATHS, zs_span_of(source->id, i, 1), "x");
        }
    }
    zs_allow_apply(&allows, &b.diags, first);
    CHECK_INT(b.diags.n - first, n_left);
    zs_allow_push_unused(&allows, source, &b.diags);
    if ((bench_find(&b, code) == NULL) != (code == ZS_CODE_COUNT)) {
        unit_faults++;
        fprintf(stderr, "want %s for %s\n", code < ZS_CODE_COUNT ? zs_code_find(code).id : "none",
                text);
        bench_show(&b);
    }
    CHECK_INT(b.diags.n_warnings, n_left + (b.diags.n > n_left && b.diags.n_warnings > n_left));
    zs_arena_release(&b.a);
}

TEST(comments_that_allow)
{
    zs_code none = ZS_CODE_COUNT;
    expect_allowed("a: @ # zspecc: allow ZS503 because x", 0, none);
    expect_allowed("a: @ # zspecc: allow zs503, ZS502 because x", 0, ZS_CODE_ALLOW_UNUSED);
    expect_allowed("# zspecc: allow ZS503 because x\r\na: @\r\n", 0, none);
    expect_allowed("# zspecc: allow ZS503 because x\n# more\n\na: @\nb: @", 1, none);
    expect_allowed("a: x # zspecc: allow ZS503 because x\nb: @", 1, ZS_CODE_ALLOW_UNUSED);
    expect_allowed("a: @ # zspecc: allow ZS502 because x", 1, ZS_CODE_ALLOW_UNUSED);
    expect_allowed("a: @ # zspecc: allow ZS503", 1, ZS_CODE_ALLOW_REASON);
    expect_allowed("a: @ # zspecc: allow ZS503 because  \n", 1, ZS_CODE_ALLOW_REASON);
    expect_allowed("a: @ # zspecc: allow because x", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspecc: allow", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspecc:", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspecc: deny ZS503", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspecc: allow ZS0201 because x", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspecc: allow ZS503, ZS9 because x", 1, ZS_CODE_ALLOW_WRONG);
    expect_allowed("a: @ # zspec: allow ZS503 because x", 1, none);
    expect_allowed("a: @\n# zspecc: allow ZS503 because x", 1, ZS_CODE_ALLOW_UNUSED);
}

int main(void)
{
    return unit_main();
}
