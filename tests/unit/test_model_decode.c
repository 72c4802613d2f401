/* Objects, lists, maps and choices: what they take, and what is said of the rest. */
#include "tests/unit/model_fixture.h"

TEST(unknown_keys_are_placed)
{
    CHECK_SAID("prot: 1",
               "0201 14+4 `prot` is not a known key of a test [did you mean `port`?] {14+4:port}");
    CHECK_SAID(
        "'prot': 1",
        "0201 14+6 `prot` is not a known key of a test [did you mean `port`?] {14+6:\"port\"}");
    CHECK_SAID("Port: 1",
               "0201 14+4 `Port` is not a known key of a test [did you mean `port`?] {14+4:port}");
    CHECK_SAID("bags: []",
               "0201 14+4 `bags` is not a known key of a test [did you mean `bag`?] {14+4:bag}");
    CHECK_SAID("memory: 1",
               "0201 14+6 `memory` is not a known key of a test (`memory` belongs under "
               "`child`: write `child: {memory: 1}`)");
    CHECK_SAID("far: true",
               "0201 14+3 `far` is not a known key of a test (`far` belongs under `child.deep`)");
    CHECK_SAID(
        "pin: x",
        "0201 14+3 `pin` is not a known key of a test (`pin` belongs under `mode` or `net`)");
    CHECK_SAID("child: {port: 1}",
               "0201 22+4 `port` is not a known key of a child (`port` is a key of a test, "
               "beside `child`)");
    CHECK_SAID(
        "child: {deep: {port: 1, cpu: 1}}",
        "0201 29+4 `port` is not a known key of `deep` (`port` is a key of a test, "
        "beside `child`)\n"
        "0201 38+3 `cpu` is not a known key of `deep` (`cpu` is a key of a child, beside `deep`)");
    CHECK_SAID(
        "child: {whatever: 1}",
        "0201 22+8 `whatever` is not a known key of a child (its keys are `cpu`, `memory` and "
        "`deep`)");
    CHECK_SAID("whatever: 1",
               "0201 14+8 `whatever` is not a known key of a test (`zspecc schema test` prints "
               "all 33 keys)");
    CHECK_SAID("children: {one: {port: 1}}",
               "0201 31+4 `port` is not a known key of a child (`port` is a key of a test, "
               "beside `children`)");
    CHECK_SAID(
        "stores: [{type: bind, sourc: /x}]",
        "0201 36+5 `sourc` is not a known key of a store [did you mean `source`?] {36+5:source}");
    CHECK_SAID("stores: [{type: bind, source: /x, sourc: /y, size: 1}]",
               "0201 48+5 `sourc` is not a known key of a store [did you mean `source`?]\n"
               "0201 59+4 `size` is not a known key of a store (`size` is a key of a test, "
               "beside `stores`)");
}

TEST(an_open_object_keeps_what_it_does_not_know)
{
    CHECK_TREE("open: {y: [1, {a: 0x10}], x: 3, z: 1.50, 'null': ~}",
               "\"open\":{\"x\":3,\"y\":[1,{\"a\":16}],\"z\":1.5,\"null\":null}");
}

TEST(a_key_and_its_alias_are_one)
{
    CHECK_TREE("bag: [x]", "\"set\":[\"x\"]");
    CHECK_SAID(
        "bag: [x], port: 1, set: [y]",
        "0212 33+3 `bag` and `set` are two names of one key <14+3 first written here> (keep one "
        "of the two)");
    CHECK_SAID(
        "set: [x], bag: null",
        "0212 24+3 `set` and `bag` are two names of one key <14+3 first written here> (keep one "
        "of the two)");
    CHECK_SAID(
        "set: 5, bag: [x]",
        "0202 19+1 `set`: expected a list, found a number (for a list of one item write "
        "`[\"5\"]`) {19+1:[\"5\"]}\n"
        "0212 22+3 `set` and `bag` are two names of one key <14+3 first written here> (keep one "
        "of the two)");
}

TEST(deprecated_keys_are_warned_about)
{
    CHECK_SAID("old: true", "0220 14+3 `old` is deprecated");
}

TEST(empty_values_are_empty_containers)
{
    CHECK_TREE("set: , env: , child: ",
               "\"set\":[],\"env\":{},\"child\":{\"cpu\":0.5,\"deep\":{\"far\":true}}");
    CHECK_TREE("children: {a: }", "\"children\":{\"a\":{\"cpu\":0.5,\"deep\":{\"far\":true}}}");
    CHECK_TREE("open: ", "\"open\":{}");
    CHECK_SAID("set: null",
               "0203 19+4 `set`: expected a list, found null (for an empty list write `[]`)");
    CHECK_SAID("env: ~",
               "0203 19+1 `env`: expected a map, found null (for an empty map write `{}`)");
    CHECK_SAID("child: null",
               "0203 21+4 `child`: expected a map, found null (for an empty map write `{}`)");
    CHECK_SAID(
        "mode: ",
        "0203 19+0 `mode`: expected text or a map, found nothing (give a value or remove the key)");
    CHECK_SAID(
        "stores: [~]",
        "0203 23+1 `stores[0]`: expected a map with `type`, found null (give a value or remove "
        "the key)");
    CHECK_SAID_JSON("\"set\": null, \"child\": null",
                    "0203 25+4 `set`: expected a list, found null (for an empty list write `[]`)\n"
                    "0203 40+4 `child`: expected a map, found null (for an empty map write `{}`)");
}

TEST(null_means_absent_where_the_schema_says_so)
{
    fixture f;
    load(&f, "args: , timeout: ~");
    CHECK_STR(said(&f), "");
    CHECK(!ZS_HAS(f.root, 13) && !ZS_HAS(f.root, 23));
    CHECK((f.root->is_null[0] >> 13 & 1) == 1 && (f.root->is_null[0] >> 23 & 1) == 1);
    CHECK_INT(ZS_AT(f.root, 23).begin, 31);
    CHECK_STR(encoded(&f), "{\"word\":\"alpha\",\"timeout\":null}");
    unload(&f);
}

TEST(shapes_are_explained)
{
    CHECK_SAID("args: x",
               "0202 20+1 `args`: expected a list, found text (for a list of one item write `[x]`) "
               "{20+1:[x]}");
    CHECK_SAID(
        "args: 'a b'",
        "0202 20+5 `args`: expected a list, found text (for a list of one item write `[\"a b\"]`) "
        "{20+5:[\"a b\"]}");
    CHECK_SAID(
        "args: a b",
        "0202 20+3 `args`: expected a list, found text (for a list of one item write `[\"a b\"]`) "
        "{20+3:[\"a b\"]}");
    CHECK_SAID(
        "args: {a: 1}",
        "0202 20+6 `args`: expected a list, found a map (put `- ` before it to make the map the "
        "first item of a list)");
    CHECK_SAID_JSON(
        "\"args\": {\"a\": 1}, \"env\": [\"A=1\"]",
        "0202 26+8 `args`: expected a list, found a map (put `[` and `]` around it to make the "
        "map the first item of a list)\n"
        "0202 43+7 `env`: expected a map, found a list (write `{\"key\": value}`)");
    CHECK_SAID("env: [A=1]",
               "0202 19+5 `env`: expected a map, found a list (write `key: value`, one on a line, "
               "without `- `)");
    CHECK_SAID("env: A=1", "0202 19+3 `env`: expected a map, found text (write `key: value`)");
    CHECK_SAID(
        "child: 5",
        "0202 21+1 `child`: expected a map, found a number (its keys are `cpu`, `memory` and "
        "`deep`)");
    CHECK_SAID("child: [cpu]",
               "0202 21+5 `child`: expected a map, found a list (its keys are `cpu`, `memory` and "
               "`deep`)");
    CHECK_SAID("stores: [x]",
               "0202 23+1 `stores[0]`: expected a map with `type`, found text (write `type: ...`)");
    CHECK_SAID("size: {quantity}", "0202 20+10 `size`: expected text, found a map (a text that "
                                   "begins with a brace stands in quotes: `\"{quantity}\"`)");
    CHECK_SAID("count: x", "0202 21+1 `count`: expected a whole number or a list, found text");
    CHECK_SAID("count: {a: 1}",
               "0202 21+6 `count`: expected a whole number or a list, found a map");
    CHECK_SAID("net: [x]", "0202 19+3 `net`: expected text or a map, found a list");
}

TEST(the_root_must_be_what_the_schema_says)
{
    fixture f;
    load_with(&f, "[1, 2]\n", NULL, false);
    CHECK(f.root == NULL);
    CHECK_STR(
        said(&f),
        "0202 0+6 the document: expected a map, found a list (its keys are `word`, `port`, "
        "`tiny`, `middle`, `big`, `below`, `ratio`, `whole`, `flag`, `name`, `size`, `strict`, "
        "... (32 in all))");
    unload(&f);
    load_with(&f, "{}\n", NULL, true);
    CHECK(f.root != NULL);
    CHECK_STR(said(&f),
              "0211 0+1 `word` is missing in a test (add `word`: `alpha`, `beta-two` or `gamma`)");
    unload(&f);
}

TEST(one_run_reports_every_fault_and_keeps_the_rest)
{
    fixture f;
    load(&f, "port: x, tiny: 999, args: [a, [b], c], children: {a: 1, b: {cpu: x, memory: y}}");
    CHECK_STR(
        said(&f),
        "0202 20+1 `port`: expected a whole number, found text (write a whole number, without "
        "quotes and without a unit)\n"
        "0206 29+3 `tiny`: expected -128 to 127, found `999` (the most is 127)\n"
        "0202 44+3 `args[1]`: expected text, found a list (write one text, in quotes where "
        "brackets begin it)\n0202 67+1 `children.a`: expected a map, found a number (its keys "
        "are `cpu`, `memory` and `deep`)\n"
        "0202 79+1 `cpu`: expected a number, found text (write a number, without quotes and "
        "without a unit)");
    CHECK_STR(members(&f), "\"args\":[\"a\",\"c\"],\"children\":{\"b\":{\"memory\":\"y\",\"deep\":"
                           "{\"far\":true}}}");
    CHECK(!ZS_HAS(f.root, 1));
    CHECK_INT(ZS_ORIGIN(f.root, 1).rule, ZS_RULE_FAULTY);
    CHECK(ZS_HAS(f.root, 13));
    CHECK_INT(ZS_ORIGIN(f.root, 13).rule, ZS_RULE_FAULTY);
    CHECK_INT(f.root->args.n, 2);
    CHECK_INT(f.root->args.at[1].rule, ZS_RULE_NONE);
    unload(&f);
}

/* ---- choices ---- */
TEST(a_union_finds_its_tag_anywhere)
{
    CHECK_TREE("stores: [{source: /x, type: bind}, {type: tmp, size: 5Mi}]",
               "\"stores\":[{\"type\":\"bind\",\"source\":\"/x\",\"readonly\":true},"
               "{\"type\":\"tmp\",\"size\":\"5Mi\"}]");
    CHECK_SAID("stores: [{source: /x}]",
               "0211 23+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID("stores: [{}]",
               "0211 23+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID(
        "stores: [{typ: bind, source: /x}]",
        "0211 23+1 `type` is missing in a store <24+3 did you mean `type`?> (add `type`: `bind` "
        "or `tmp`) {24+3:type}");
    CHECK_SAID("stores: [{type: bnd, source: /x}]",
               "0210 30+3 `type`: expected `bind` or `tmp`, found `bnd` [did you mean `bind`?] "
               "{30+3:bind}");
    CHECK_SAID("stores: [{type: Bind, source: /x}]",
               "0210 30+4 `type`: expected `bind` or `tmp`, found `Bind` [did you mean `bind`?] "
               "{30+4:bind}");
    CHECK_SAID("stores: [{type: volume}]",
               "0210 30+6 `type`: expected `bind` or `tmp`, found `volume`");
    CHECK_SAID("stores: [{type: [bind]}]",
               "0202 30+6 `type`: expected `bind` or `tmp`, found a list");
    CHECK_SAID("stores: [!bind {source: /x}]",
               "0213 23+5 `stores[0]`: the tag `!bind` has no meaning here {23+5:}\n"
               "0211 29+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID_JSON(
        "\"stores\": [{\"type\": \"bnd\"}]",
        "0210 38+5 `type`: expected `bind` or `tmp`, found `bnd` [did you mean `bind`?] "
        "{38+5:\"bind\"}");
}

TEST(an_alternate_goes_by_kind)
{
    CHECK_TREE("mode: beta-two, net: web", "\"mode\":\"beta-two\",\"net\":\"web\"");
    CHECK_TREE("mode: {pin: a}", "\"mode\":{\"pin\":\"a\"}");
    CHECK_TREE("count: 5", "\"count\":5");
    CHECK_TREE("count: [5, 6]", "\"count\":[5,6]");
    CHECK_SAID("mode: 5",
               "0209 20+1 `mode`: expected `alpha`, `beta-two` or `gamma`, found `5` (write one of "
               "these words)");
    CHECK_SAID("net: 123", "0215 19+3 `net`: expected 3 to 5 lower-case letters, found `123`");
    CHECK_SAID("count: 5.5",
               "0202 21+3 `count`: expected a whole number or a list, found a fraction");
    CHECK_SAID(
        "mode: alhpa",
        "0209 20+5 `mode`: expected `alpha`, `beta-two` or `gamma`, found `alhpa` [did you mean "
        "`alpha`?] {20+5:alpha}");
    CHECK_SAID("mode: {pni: a}",
               "0201 21+3 `pni` is not a known key of `mode` [did you mean `pin`?] {21+3:pin}");
    CHECK_SAID(
        "mode: ~",
        "0203 20+1 `mode`: expected text or a map, found null (give a value or remove the key)");
    CHECK_SAID_JSON("\"net\": 5", "0202 25+1 `net`: expected text or a map, found a number");
}

TEST(yaml_tags_stand_for_maps_and_words)
{
    CHECK_TREE("mode: !pin a, net: !pin b", "\"mode\":{\"pin\":\"a\"},\"net\":{\"pin\":\"b\"}");
    CHECK_TREE("mode: !alpha , net: !web ", "\"mode\":\"alpha\",\"net\":\"web\"");
    CHECK_TREE("mode: !alpha {x: 1}", "\"mode\":{\"alpha\":{\"x\":1}}");
    CHECK_SAID("mode: !pin ",
               "0203 24+0 `pin`: expected text, found nothing (for empty text write `\"\"`, "
               "else remove the key)");
    CHECK_SAID("mode: !pni x",
               "0201 20+4 `pni` is not a known key of `mode` [did you mean `pin`?]");
    CHECK_SAID(
        "mode: !pni ",
        "0209 20+4 `mode`: expected `alpha`, `beta-two` or `gamma`, found `pni` (write one of "
        "these words)");
    CHECK_SAID("count: !x 5", "0213 21+2 `count`: the tag `!x` has no meaning here {21+2:}");
    CHECK_SAID("port: !x 5", "0213 20+2 `port`: the tag `!x` has no meaning here {20+2:}");
    CHECK_SAID("child: !x {cpu: 1}", "0213 21+2 `child`: the tag `!x` has no meaning here {21+2:}");
    CHECK_SAID("any: !x [1]", "0213 19+2 `any`: the tag `!x` has no meaning here {19+2:}");
    CHECK_SAID(
        "timeout: !x ~",
        "0213 23+2 `timeout`: the tag `!x` has no meaning here {23+2:}\n"
        "0203 26+1 `timeout`: expected text, found null (for the text `~` write `\"~\"`, for "
        "empty text `\"\"`, else remove the key)");
}

int main(void)
{
    return unit_main();
}
