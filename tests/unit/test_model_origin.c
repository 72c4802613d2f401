/* Where values come from, what stays hidden, and what the decoder does at its limits. */
#include "tests/unit/countdown.h"
#include "tests/unit/model_fixture.h"

TEST(every_value_knows_where_it_stands)
{
    fixture f;
    load(&f, "port: 80, args: [a, bc], env: {AA: x}, child: {memory: m}, mode: !pin y");
    CHECK_STR(said(&f), "");
    CHECK_INT(f.root->node.at.begin, 0);
    CHECK_INT(f.root->node.at.length, 86);
    CHECK_INT(ZS_AT(f.root, 1).begin, 20);
    CHECK_INT(ZS_AT(f.root, 1).length, 2);
    CHECK_INT(ZS_ORIGIN(f.root, 1).rule, ZS_RULE_NONE);
    CHECK_INT(f.root->args.at[1].at.begin, 34);
    CHECK_INT(f.root->args.at[1].at.length, 2);
    CHECK_INT(f.root->env.items[0].key_at.begin, 45);
    CHECK_INT(f.root->env.at[0].at.begin, 49);
    CHECK_INT(f.root->child->node.at.begin, 60);
    CHECK_INT(f.root->child->node.at.length, 11);
    CHECK_INT(f.root->mode->node.at.begin, 79);
    CHECK_INT(((pinned *)f.root->mode->value)->node.at.length, 6);
    unload(&f);
}

TEST(defaults_are_marked_and_stand_nowhere)
{
    fixture f;
    load(&f, "child: {cpu: 2}, tree: {}");
    CHECK_STR(said(&f), "");
    CHECK_INT(ZS_ORIGIN(f.root, 23).rule, ZS_RULE_DEFAULT);
    CHECK(!zs_span_is_set(ZS_AT(f.root, 23)));
    CHECK(ZS_HAS(f.root, 23) && !ZS_WRITTEN(f.root, 23));
    CHECK(ZS_WRITTEN(f.root->child, 0));
    CHECK_INT(ZS_ORIGIN(f.root->child, 2).rule, ZS_RULE_DEFAULT);
    CHECK_INT(ZS_ORIGIN(f.root->child->deep, 0).rule, ZS_RULE_DEFAULT);
    CHECK(f.root->child->deep->far);
    CHECK_INT(f.root->tree->value, 7);
    CHECK(f.root->tree->next == NULL && !ZS_HAS(f.root->tree, 0));
    unload(&f);
}

TEST(sensitive_values_stay_out_of_messages)
{
    fixture f;
    load(&f, "secret: hunter2, hidden: [Hunter3, [x]]");
    zs_buf out;
    zs_buf_init(&out, &f.a, 1 << 20);
    zs_print_text(&out, &f.ds, &f.sources, NULL);
    zs_print_json(&out, &f.ds, &f.sources);
    CHECK_STR(
        said(&f),
        "0202 49+3 `hidden[1]`: expected text, found a list (write one text, in quotes where "
        "brackets begin it)\n0214 22+7 `secret`: expected at least 20 characters, found "
        "`<hidden>`\n0214 40+7 `hidden[0]`: expected 3 to 5 lower-case letters, found `<hidden>`");
    for (size_t i = 0; i + 5 <= out.n; i++) {
        CHECK(memcmp(out.p + i, "unter", 5) != 0);
    }
    CHECK_INT(f.ds.n_hidden, 2);
    unload(&f);
    CHECK_SAID("secret: [x]",
               "0202 22+3 `secret`: expected text, found a list (write one text, in quotes where "
               "brackets begin it)");
    CHECK_SAID("secret: ",
               "0203 21+0 `secret`: expected text, found nothing (for empty text write `\"\"`, "
               "else remove the key)");
    CHECK_SAID_JSON("\"secret\": 5, \"hidden\": \"x\"",
                    "0202 28+1 `secret`: expected text, found a number [put it in quotes]\n"
                    "0202 41+3 `hidden`: expected a list, found text");
}

TEST(nesting_has_a_limit)
{
    zs_event events[2 * ZS_DEPTH_MAX + 8];
    for (int depth = ZS_DEPTH_MAX; depth <= ZS_DEPTH_MAX + 1; depth++) {
        zs_arena a;
        zs_diags ds;
        void *made = NULL;
        uint32_t n = 0;
        for (int i = 0; i < depth; i++) {
            events[n++] = (zs_event){.kind = ZS_EVENT_MAP, .count = i + 1 < depth};
            if (i + 1 < depth) {
                events[n++] = (zs_event){.kind = ZS_EVENT_KEY, .skip = 1, .text = ZS_STR("next")};
            }
        }
        for (uint32_t i = 0; i < n; i++) {
            if (events[i].kind == ZS_EVENT_MAP) {
                events[i].skip = n - i;
            }
        }
        zs_arena_init(&a, NULL, 0);
        zs_diags_init(&ds, &a, NULL);
        CHECK(zs_decode(&a, &schema, T_TREE, events, &made, &ds));
        CHECK_INT(ds.n_errors, depth > ZS_DEPTH_MAX);
        if (ds.n > 0) {
            CHECK_INT(ds.items[0]->code, ZS_CODE_TOO_DEEP);
            CHECK_STR(ds.items[0]->message, "`next`: nested more than 64 levels deep");
        }
        zs_arena_release(&a);
    }
}

TEST(a_root_that_is_no_object_decodes_too)
{
    zs_arena a;
    zs_diags ds;
    zs_sources sources;
    zs_tape tape;
    void *made = NULL;
    zs_arena_init(&a, NULL, 0);
    zs_diags_init(&ds, &a, NULL);
    zs_sources_init(&sources, &a);
    const zs_source *s = zs_sources_add(&sources, ZS_STR("t"), ZS_STR("!pin x\n"));
    CHECK(s != NULL && zs_read_yaml(&a, s, &tape, &ds));
    CHECK(zs_decode(&a, &schema, T_MODE, tape.events, &made, &ds));
    CHECK_INT(((choice *)made)->tag, 1);
    CHECK_STR(((pinned *)((choice *)made)->value)->pin, "x");
    zs_arena_release(&a);
}

TEST(each_failed_allocation_is_survived)
{
    static const char *const documents[] = {
        "{word: alpha, port: 80, args: [a, b], env: {AA: x}, child: {memory: m}, mode: !pin y, "
        "net: x,"
        " stores: [{type: bind, source: /x}], any: [1], open: {y: 1, z: 2}, tree: {next: {}},"
        " numbers: [3, 1, 2], children: {a: {cpu: 1}}, count: [1, 2], secret: "
        "01234567890123456789}\n",
        "{wrod: alpha, port: '80', args: [], env: {A=: ~}, child: {memroy: m}, mode: x, net: [],"
        " stores: [{type: bnd}, {}], open: 5, tree: {next: {port: 1}}, numbers: [3, 3, x],"
        " bag: [a, a], set: [b], secret: x, size: 5 MB, name: X, tiny: 999, ratio: .inf, whole: "
        "017}\n",
    };
    for (size_t i = 0; i < 2; i++) {
        bool is_done = false;
        for (int fail = 0; !is_done && fail < 2000; fail++) {
            fixture f;
            countdown c = {fail};
            zs_allocator from = {countdown_alloc, countdown_free, &c};
            load_with(&f, documents[i], &from, false);
            encoded(&f);
            is_done = c.left >= 0;
            CHECK(is_done || f.a.failed);
            unload(&f);
        }
        CHECK(is_done);
    }
}

int main(void)
{
    return unit_main();
}
