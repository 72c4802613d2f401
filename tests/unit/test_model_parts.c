/* Deployments read in parts: wherever they are cut, and in whatever order the parts are read, the
 * tree is the one of reading in turn, or both give up. */
#include "tests/unit/countdown.h"
#include "tests/unit/same_tree.h"
#include "tests/unit/unit.h"

#include "generated/deployment/deployment.h"
#include "model/build.h"
#include "text/read.h"

#define HEAD "version: v1\ndeployment: shop\nservices:\n"

/* ---- runners, and what they see -------------------------------------------------------------- */
static void run_forwards(void *context, void (*part)(void *job, size_t i), void *job, size_t n)
{
    *(size_t *)context += 1;
    for (size_t i = 0; i < n; i++) {
        part(job, i);
    }
}

static void run_backwards(void *context, void (*part)(void *job, size_t i), void *job, size_t n)
{
    *(size_t *)context += 1;
    while (n > 0) {
        part(job, --n);
    }
}

static size_t n_parts, n_joined; /* of the newest document */
static const zs_sink_parts *inner;

static bool watch_divide(zs_sink *s, zs_sink_part *parts, size_t n)
{
    n_parts = n;
    return inner->divide(s, parts, n);
}

static void watch_join(zs_sink *s, const zs_sink_part *parts, size_t n, size_t joined)
{
    n_joined = joined;
    inner->join(s, parts, n, joined);
}

/* The tree as a text; n 0 when the reader or the builder gave up. */
static zs_str tell(zs_arena *a, zs_str text, const zs_runner *runner)
{
    zs_diags ds;
    zs_sink_parts watched;
    zs_source source = {.name = ZS_STR("t.yaml"), .bytes = text, .id = 1};
    zs_diags_init(&ds, a, NULL);
    n_parts = n_joined = 0;
    zs_builder *b = zs_build_begin(a, &zs_svc_schema, text.n, &ds);
    if (b != NULL && runner != NULL) {
        zs_build_offer(b, runner, ZS_STR("services"));
        zs_sink *sink = zs_build_sink(b);
        inner = sink->parts;
        watched = *inner;
        watched.divide = watch_divide;
        watched.join = watch_join;
        sink->parts = &watched;
    }
    bool ok = b != NULL && zs_read_into(a, &source, zs_build_sink(b), &ds);
    CHECK_INT(ds.n, 0);
    return ok ? same_tree_text(a, &zs_svc_schema, zs_build_end(b)) : (zs_str){NULL, 0};
}

/* Reads a text in turn and in parts of at least `least` bytes; the result is how many parts were
 * joined, at most. */
static size_t check_parts(int line, zs_str text, bool is_taken)
{
    size_t most = 0;
    zs_arena whole;
    zs_arena_init(&whole, NULL, 0);
    zs_str want = tell(&whole, text, NULL);
    if ((want.n != 0) != is_taken) {
        printf("line %d: in turn it is %s\n", line, is_taken ? "left" : "taken");
    }
    CHECK_INT(want.n != 0, is_taken);
    for (size_t least = 1; least < text.n; least += 1 + least / 4) {
        for (size_t width = 2; width <= 40; width += 7) {
            zs_arena a;
            size_t n_runs = 0;
            zs_runner runner = {width % 2 == 0 ? run_forwards : run_backwards, &n_runs, width,
                                least};
            zs_arena_init(&a, NULL, 0);
            zs_str got = tell(&a, text, &runner);
            CHECK(n_runs <= 2);
            CHECK(n_joined <= n_parts);
            most = n_joined > most ? n_joined : most;
            CHECK(!a.failed);
            bool is_same = got.n == want.n && (got.n == 0 || memcmp(got.p, want.p, got.n) == 0);
            if (!is_same) {
                printf("line %d: another tree with parts of %zu bytes\n", line, least);
            }
            CHECK(is_same);
            zs_arena_release(&a);
        }
    }
    zs_arena_release(&whole);
    return most;
}
#define TAKES(text) check_parts(__LINE__, ZS_STR(text), true)
#define LEAVES(text) check_parts(__LINE__, ZS_STR(text), false)

#define IMAGE "    image:\n      name: nginx\n"

/* ---- what can be cut ------------------------------------------------------------------------- */
TEST(entries_are_shared_out)
{
    CHECK_INT(TAKES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "  c:\n" IMAGE "  d:\n" IMAGE), 4);
    CHECK_INT(TAKES(HEAD "  a:\n" IMAGE "  b:\n    image:\n      name: nginx"), 2);
    CHECK_INT(TAKES(HEAD "        a:\n          image:\n            name: x\n        'b-b':\n"
                         "          image: {name: x}\n"),
              2);
    CHECK_INT(TAKES("---\n# a\n" HEAD "\n  # b\n\n  a:\n" IMAGE "# c\n\n  # d\n  b:\n" IMAGE
                    "    # e\n\n  c:\n" IMAGE "  # f\n# g\n...\n"),
              3);
    CHECK_INT(TAKES("version: v1\r\ndeployment: shop\r\nservices: # all\r\n  a:\r\n    image:\r\n"
                    "      name: x\r\n\r\n  b:\r\n    image: {name: x}\r\n"),
              2);
    CHECK_INT(TAKES(HEAD "  a: {image: {name: x}}\n  b: {image: {name: x}}\n"
                         "  c: {image: {name: x}} # c\n  d: {image: {name: x}}\n"),
              4);
}

TEST(one_entry_is_one_part)
{
    CHECK_INT(TAKES(HEAD "  a:\n" IMAGE), 1);
    CHECK_INT(TAKES(HEAD "  a:\n" IMAGE "    env:\n      A: b\n      C: d\n      E: f\n"), 1);
}

TEST(what_follows_the_map_is_read_in_turn)
{
    CHECK_INT(TAKES("services:\n  a:\n" IMAGE "  b:\n" IMAGE "version: v1\ndeployment: shop\n"), 2);
    CHECK_INT(TAKES("version: v1\nservices:\n  a:\n" IMAGE "  b:\n" IMAGE "# end\n\n"
                    "externals:\n  c:\n    backends: ['10.0.0.1:80']\n  d:\n    backends:\n"
                    "    - 10.0.0.2:80\ndeployment: shop\n"),
              2);
    LEAVES("version: v1\nservices:\n  a:\n" IMAGE "  b:\n" IMAGE "version: v2\n");
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "services:\n  a:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "unknown: 1\n");
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE " c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "---\nversion: v1\n");
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "...\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "...\n  b:\n" IMAGE "  c:\n" IMAGE);
}

TEST(keys_that_stand_twice_are_found_across_parts)
{
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "  a:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  a:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  'a':\n" IMAGE "  c:\n" IMAGE);
}

/* ---- lines that look like entries ------------------------------------------------------------ */
/* Lines of a text that stand at the column of the map's keys. */
#define TUNNEL                                                                                \
    "tunnels:\n  x:\n    from: |\n      c:\n      d:\n      e:\n      services:\n    to: b\n" \
    "    local_port: 1\n    remote_port: 2\n"
#define DEEP(name) "      " name ":\n        image:\n          name: x\n"

TEST(block_texts_are_not_cut)
{
    CHECK_INT(TAKES(HEAD "  a:\n" IMAGE "    command:\n      args:\n      - |\n       x: y\n"
                         "       z: q\n  b:\n" IMAGE),
              2);
    CHECK_INT(TAKES("version: v1\ndeployment: shop\n" TUNNEL "services:\n" DEEP("a") DEEP("b")), 2);
    CHECK_INT(TAKES("version: v1\ndeployment: shop\nservices:\n" DEEP("a") DEEP("b") TUNNEL), 2);
    CHECK_INT(TAKES("version: v1\nservices:\n" DEEP("a") TUNNEL "deployment: shop\n"), 1);
    LEAVES(HEAD "    a: |\n    b:\n    c:\n    d:\n");
    LEAVES(HEAD DEEP("a") "tunnels:\n  x:\n    from: |\n      b:\n      c:\n      d:\n     e:\n");
}

TEST(brackets_are_not_cut)
{
    /* What seemed to be entries leaves a gap, which is closed. */
    CHECK_INT(TAKES(HEAD "  a:\n    image: {\n  name:\n  x}\n  b:\n" IMAGE "  c:\n" IMAGE
                         "  d:\n    image: {\n  name:\n  x}\n  e:\n" IMAGE "  f:\n" IMAGE),
              4);
    TAKES(HEAD "  a:\n    image: {\n  name:\n  x}\n  b:\n" IMAGE);
    TAKES(HEAD "  a:\n" IMAGE "    command: {entrypoint: [\n  x,\n  y,\n  z\n  ], args: [\n  c,\n"
               "  d ]}\n  b:\n" IMAGE "  c:\n" IMAGE);
    TAKES("version: v1\nservices: {\n  a: {image: {name: x}},\n  b: {image: {name: x}},\n"
          "  c: {image: {name: x}}}\ndeployment: shop\n");
    TAKES("{version: v1, deployment: shop,\nservices:\n  {a: {image: {name: x}},\n"
          "  b: {image: {name: x}}}}\n");
    LEAVES(HEAD "  a:\n" IMAGE "    command: {entrypoint: [\n  x,\n  y,\n  z\n  b:\n" IMAGE);
}

TEST(what_the_lane_leaves_is_left)
{
    LEAVES(HEAD "  a:\n" IMAGE "    hostname: 'x\n  b: y\n  c: z'\n  d:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "    hostname: \"x\n  b: y\"\n  d:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "    hostname: x\n     y\n  d:\n" IMAGE);
    LEAVES(HEAD "  a: &a\n" IMAGE "  b: *a\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  <<: {}\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b: !x\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "\tb:\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  \tb:\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b: \x01\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "  c:\n" IMAGE "# \xC3\n");
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "    hostname: \xE2\x80\xAE\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  ? b\n  : {}\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  - b\n  - c\n  d:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n  b:\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "  c:\n");
    LEAVES(HEAD "  a\n  b:\n" IMAGE "  c:\n" IMAGE);
    LEAVES(HEAD "  - a:\n" IMAGE "  - b:\n" IMAGE);
    LEAVES(HEAD "  a:\n    imag:\n      name: x\n  b:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n    imag:\n      name: x\n  c:\n" IMAGE);
    LEAVES(HEAD "  a:\n" IMAGE "  b:\n" IMAGE "\r");
}

TEST(what_cannot_be_cut_is_read_in_turn)
{
    CHECK_INT(TAKES("version: v1\ndeployment: shop\nservices: {}\n"), 0);
    CHECK_INT(TAKES("  version: v1\n  deployment: shop\n  services:\n    a:\n      image:\n"
                    "        name: x\n    b:\n      image: {name: x}\n"),
              0);
    CHECK_INT(TAKES("version: v1\ndeployment: shop\n'services':\n  a:\n" IMAGE "  b:\n" IMAGE), 0);
    LEAVES("version: v1\ndeployment: shop\nservices:\n");
    LEAVES("version: v1\ndeployment: shop\nservices:\n# none\n\n");
    LEAVES("version: v1\ndeployment: shop\nservices:\nversion: v1\n");
    LEAVES("services:\n\n\n\n\n\n\n\n\n");
    LEAVES("a:\nservices:");
}

/* ---- many ------------------------------------------------------------------------------------ */
enum { MANY = 3000 };

/* A text of MANY services; where `trap` is not NULL it stands behind the middle one. */
static zs_str make_many(char **ret, const char *trap)
{
    size_t room = (size_t)MANY * 400 + 1000;
    char *p = *ret = malloc(room);
    size_t n = (size_t)snprintf(p, room, HEAD);
    for (int i = 0; i < MANY; i++) {
        n +=
            (size_t)snprintf(p + n, room - n,
                             "  service-%d:\n    image:\n      name: \"a\\/b\"\n    env:\n"
                             "      A: |\n        text of %d\n      B: 'it''s %d'\n    endpoints:\n"
                             "    - name: http\n      protocol: http\n      port: %d\n",
                             i, i, i, i + 1);
        if (i == MANY / 2 && trap != NULL) {
            n += (size_t)snprintf(p + n, room - n, "%s", trap);
        }
    }
    return (zs_str){p, n};
}

/* With parts as large as they are by themselves. */
static void check_many(const char *trap, bool is_taken, bool is_joined)
{
    char *made;
    size_t n_runs = 0;
    zs_arena a;
    zs_runner runner = {run_backwards, &n_runs, 2, 0};
    zs_str text = make_many(&made, trap);
    zs_arena_init(&a, NULL, 0);
    zs_str want = tell(&a, text, NULL);
    zs_str got = tell(&a, text, &runner);
    CHECK_INT(n_runs, 2);
    CHECK_INT(n_parts > 2, true);
    CHECK_INT(n_joined == n_parts, is_joined);
    CHECK_INT(want.n != 0, is_taken);
    CHECK(zs_str_eq(got, want));
    zs_arena_release(&a);
    free(made);
}

TEST(many_entries)
{
    check_many(NULL, true, true);
    check_many("  service-1:\n    image:\n      name: x\n", false, true);
    check_many("  faulty:\n    imag:\n      name: x\n", false, false);
}

/* Too many lines that only look like entries: memory is not taken for them. */
TEST(lines_of_texts_are_not_paid_for)
{
    enum { LINES = 200000 };
    zs_arena a;
    size_t n_runs = 0, n;
    zs_runner runner = {run_forwards, &n_runs, 2, 0};
    char *p = malloc((size_t)LINES * 8 + 1000);
    n = (size_t)sprintf(p, HEAD DEEP("a")
                               DEEP("b") "tunnels:\n  x:\n    to: b\n"
                                         "    local_port: 1\n    remote_port: 2\n    from: |\n");
    for (size_t i = 0; i < LINES; i++) {
        memcpy(p + n, "      x\n", 8);
        n += 8;
    }
    zs_arena_init(&a, NULL, 0);
    CHECK(tell(&a, (zs_str){p, n}, &runner).n != 0);
    CHECK_INT(n_runs, 1);
    CHECK(a.used < 20 * n);
    zs_arena_release(&a);
    free(p);
}

/* ---- lack of memory -------------------------------------------------------------------------- */
/* Reads in parts with the allocation number `allowed` refused; true when none was any more. */
static bool survives(zs_str text, int allowed)
{
    countdown left = {allowed};
    zs_allocator from = {countdown_alloc, countdown_free, &left};
    size_t n_runs = 0;
    zs_runner runner = {run_backwards, &n_runs, 2, 8};
    zs_arena a;
    zs_diags ds;
    zs_arena_init(&a, &from, 0);
    zs_diags_init(&ds, &a, NULL);
    zs_source source = {.name = ZS_STR("t"), .bytes = text, .id = 1};
    zs_builder *b = zs_build_begin(&a, &zs_svc_schema, text.n, &ds);
    bool ok = false;
    if (b != NULL) {
        zs_build_offer(b, &runner, ZS_STR("services"));
        ok = zs_read_into(&a, &source, zs_build_sink(b), &ds);
    }
    CHECK_INT(ok, !a.failed);
    zs_arena_release(&a);
    return ok;
}

TEST(memory_runs_out)
{
    enum { LONG = 40000 }; /* a text for which a part's arena takes a block */
    static const char begin[] = HEAD "  a:\n" IMAGE "  b:\n" IMAGE "    env:\n      A: |\n        ";
    static const char end[] = "\n  c:\n    image: {name: \"x\\/y\"}\n";
    char *p = malloc(sizeof begin + LONG + sizeof end);
    memcpy(p, begin, sizeof begin);
    memset(p + sizeof begin - 1, 'x', LONG);
    memcpy(p + sizeof begin - 1 + LONG, end, sizeof end);
    int allowed = 0;
    while (allowed < 1000 && !survives(zs_str_of(p), allowed)) {
        allowed++;
    }
    CHECK(allowed >= 3 && allowed < 1000);
    free(p);
}

/* A ceiling that is too low for the parts' memory: the document is read in turn, or not at all. */
TEST(a_low_ceiling)
{
    char *made;
    size_t n_runs = 0;
    zs_runner runner = {run_forwards, &n_runs, 2, 4096};
    zs_str text = make_many(&made, NULL);
    for (size_t limit = 1 << 16; limit < (size_t)1 << 25; limit += limit / 3) {
        zs_arena one, other;
        zs_arena_init(&one, NULL, limit);
        zs_arena_init(&other, NULL, limit);
        zs_source source = {.name = ZS_STR("t"), .bytes = text, .id = 1};
        zs_diags ds;
        zs_diags_init(&ds, &one, NULL);
        zs_builder *b = zs_build_begin(&one, &zs_svc_schema, text.n, &ds);
        bool in_turn = b != NULL && zs_read_into(&one, &source, zs_build_sink(b), &ds);
        zs_diags_init(&ds, &other, NULL);
        zs_builder *c = zs_build_begin(&other, &zs_svc_schema, text.n, &ds);
        if (c != NULL) {
            zs_build_offer(c, &runner, ZS_STR("services"));
        }
        bool in_parts = c != NULL && zs_read_into(&other, &source, zs_build_sink(c), &ds);
        CHECK_INT(b != NULL, c != NULL);
        CHECK(in_parts || !in_turn || other.failed);
        zs_arena_release(&one);
        zs_arena_release(&other);
    }
    free(made);
}

int main(void)
{
    return unit_main();
}
