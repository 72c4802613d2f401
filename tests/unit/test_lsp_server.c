/* The language server as a pure function: bytes in, bytes out; and with each allocation refused in
 * turn. */
#include "base/buf.h"
#include "countdown.h"
#include "lsp/frame.h"
#include "lsp/lsp.h"
#include "lsp/outline.h"
#include "lsp/text.h"
#include "unit.h"

enum { MESSAGES_MAX = 1 << 20 };

static const char *const talk[] = {
    "{\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{},"
    "\"initializationOptions\":{\"facts\":\"/f\",\"levels\":{\"ZS504\":\"no\"}}}}",
    "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.yaml\","
    "\"text\":\"version: v1\\ndeployment: shop\\nservices:\\n  web:\\n    image: {name: a}\\n"
    "    privilegd: &a true\\n    hostname: *a\\n\"}}}",
    "{\"id\":2,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":"
    "\"file:///a.yaml\"},\"position\":{\"line\":4,\"character\":6}}}",
    "{\"id\":3,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":{\"uri\":"
    "\"file:///a.yaml\"},\"position\":{\"line\":5,\"character\":6}}}",
    "{\"id\":4,\"method\":\"textDocument/codeAction\",\"params\":{\"textDocument\":{\"uri\":"
    "\"file:///a.yaml\"},\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":9,"
    "\"character\":0}}}}",
    "{\"id\":5,\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":"
    "\"file:///a.yaml\"}}}",
    "{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":"
    "\"file:///a.yaml\",\"version\":2},\"contentChanges\":[{\"range\":{\"start\":{\"line\":5,"
    "\"character\":0},\"end\":{\"line\":9,\"character\":0}},\"text\":\"\"}]}}",
    "{\"id\":6,\"method\":\"shutdown\"}",
    "{\"method\":\"exit\"}",
};

static bool read_facts(void *context, zs_arena *a, zs_str path, zs_str *ret, const char **ret_why)
{
    (void)context, (void)path, (void)ret_why;
    *ret = zs_str_copy(a, ZS_STR("{\"version\": 1, \"uid\": 0}"));
    return ret->p != NULL;
}

/* The whole talk with a server of this memory; how it ended. */
static zs_lsp_state talk_with(const zs_allocator *memory, size_t *ret_bytes)
{
    zs_arena a;
    zs_buf out;
    zs_lsp_host host = {.memory = memory, .read_file = read_facts};
    zs_lsp *l = zs_lsp_new(&host);
    zs_lsp_state state = l != NULL ? ZS_LSP_RUNS : ZS_LSP_NO_MEMORY;
    *ret_bytes = 0;
    for (size_t i = 0; i < sizeof talk / sizeof talk[0] && state == ZS_LSP_RUNS; i++) {
        zs_arena_init(&a, NULL, 0);
        zs_buf_init(&out, &a, MESSAGES_MAX);
        zs_buf_addf(&out, "Content-Length: %U\r\n\r\n%s", (uint64_t)strlen(talk[i]), talk[i]);
        state = zs_lsp_feed(l, zs_buf_str(&out));
        *ret_bytes += zs_lsp_output(l).n;
        zs_lsp_sent(l);
        zs_arena_release(&a);
    }
    zs_lsp_free(l);
    return state;
}

TEST(server_survives_each_refused_allocation)
{
    size_t bytes;
    CHECK_INT(talk_with(NULL, &bytes), ZS_LSP_ENDED);
    CHECK(bytes > 4000);
    countdown c = {-1};
    for (int i = 0;; i++) {
        c.left = i;
        zs_allocator memory = {countdown_alloc, countdown_free, &c};
        zs_lsp_state state = talk_with(&memory, &bytes);
        if (c.left >= 0) {
            CHECK_INT(state, ZS_LSP_ENDED);
            CHECK(i > 10);
            break;
        }
        CHECK(state == ZS_LSP_NO_MEMORY || state == ZS_LSP_ENDED);
    }
}

TEST(frames)
{
    zs_str body;
    uint64_t size;
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Length: 2\r\n\r\n{}x"), &body, &size),
              ZS_LSP_FRAME_WHOLE);
    CHECK_STR(body, "{}");
    CHECK_INT(size, 23);
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Length: 3\r\n\r\n{}"), &body, &size),
              ZS_LSP_FRAME_PART);
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Len"), &body, &size), ZS_LSP_FRAME_PART);
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Length: 33554433\r\n\r\n"), &body, &size),
              ZS_LSP_FRAME_TOO_LARGE);
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Length: 33554432\r\n\r\n"), &body, &size),
              ZS_LSP_FRAME_PART);
    CHECK_INT(zs_lsp_frame_next(ZS_STR("Content-Length:\r\n\r\n"), &body, &size),
              ZS_LSP_FRAME_BROKEN);
}

TEST(positions)
{
    zs_arena a;
    zs_lsp_text t;
    zs_arena_init(&a, NULL, 0);
    CHECK(zs_lsp_text_init(&a,
                           ZS_STR("a\xF0\x9F\x98\x80"
                                  "b\r\nc\rd\n"),
                           &t));
    CHECK_INT(t.n_lines, 4);
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){0, 3}, ZS_LSP_UTF16), 5);
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){0, 2}, ZS_LSP_UTF16), 1); /* half a pair */
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){0, 2}, ZS_LSP_UTF32), 5);
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){0, 99}, ZS_LSP_UTF8), 6);
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){2, 0}, ZS_LSP_UTF8), 10);
    CHECK_INT(zs_lsp_offset_of(&t, (zs_lsp_position){99, 0}, ZS_LSP_UTF8), 12);
    for (size_t i = 0; i <= t.bytes.n; i++) { /* there and back, where a character begins */
        zs_lsp_position at = zs_lsp_position_of(&t, i, ZS_LSP_UTF16);
        bool is_start = i != 2 && i != 3 && i != 4 && i != 7;
        CHECK(!is_start || zs_lsp_offset_of(&t, at, ZS_LSP_UTF16) == i);
    }
    zs_arena_release(&a);
}

/* The outline of a text: `key(value)` of each node, indented by its level. */
static void expect_outline(const char *text, const char *want)
{
    zs_arena a;
    zs_buf out;
    zs_lsp_outline o;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, 4096);
    CHECK(zs_lsp_outline_init(&a, zs_str_of(text), &o));
    for (uint32_t i = 1; i < o.n; i++) {
        for (uint32_t up = o.nodes[i].up; up != 0; up = o.nodes[up].up) {
            zs_buf_add_char(&out, '.');
        }
        zs_buf_addf(&out, "%S(%S) ",
                    o.nodes[i].step == ZS_LSP_ITEM ? ZS_STR("-") : zs_lsp_key_of(&o, i),
                    zs_lsp_scalar_of(&o, i));
    }
    CHECK_STR(zs_buf_str(&out), want);
    zs_arena_release(&a);
}

TEST(outlines)
{
    expect_outline("a: 1 # x\nb:\n- c: 'd'\n  e: f\n- g\nh: i",
                   "a(1) b() .-() ..c(d) ..e(f) .-(g) h(i) ");
    expect_outline("a: |\n  b: c\n\nd: {e: [1, \"x,y\"], f: }",
                   "a(|\n  b: c\n) d() .e() ..-(1) ..-(x,y) .f() ");
    expect_outline("a: [1,\nb: 2", "a() .-(1) b(2) ");
    expect_outline("a: \"x\nb: 2", "a(\"x) b(2) ");
    expect_outline("{\"a\": {\"b\": [{}]}}", "a() .b() ..-() ");
    expect_outline("--- \n? x\n%\n&a b: *a\n", "b() ");
}

/* Keys in quotes, tags, aliases, comments, and what an editor shows while a line is typed. */
TEST(outlines_of_odd_lines)
{
    expect_outline("\"a b\": 1\n'it''s' : 2\n'''': 3\n\"c\\\"d\": 4\n\"e\" f\n'g''\n\"h: 1",
                   "a b(1) it''s(2) ''(3) c\\\"d(4) ");
    expect_outline("a: !t b\nd: !<x> e\n", "a(b) d(e) ");
    expect_outline("&x a: 1\n*x : 2\nb: {c: *x, d: [*x]}\n", "a(1) *x(2) b() .c() .d() ..-() ");
    expect_outline("a #b: c\nd: 'x''y' # z\ne: \"\\\"\" # z\n", "d(x''y) e(\\\") ");
    expect_outline("a: {b: c #d\n   # e\n  , f: 1}\ng: {h: i #j\n  }\n",
                   "a() .b(c) .f(1) g() .h(i) ");
    expect_outline("a: [ , b]\nc: {: 1}\nd: { e: 'f\n  g'}\nh: 'i\n    j'\n",
                   "a() .-(b) c() .(1) d() .e(f\n  g) h(i\n    j) ");
    expect_outline("- - a\n  - b: 1\n-\n  c: 2\n", "-() .-(a) .-() ..b(1) -() .c(2) ");
    expect_outline("a: {b: }, c}\nd: ]\n", "a() .b() d(]) ");
}

int main(void)
{
    return unit_main();
}
