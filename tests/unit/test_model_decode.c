/* The decoder: what it takes, what it makes of it, and what it says of the rest. */
#include "tests/unit/model_table.h"

/* ---- scalars ---- */
TEST(booleans_are_true_and_false_only)
{
    CHECK_TREE("flag: true", "\"flag\":true");
    CHECK_TREE("flag: FALSE", "\"flag\":false");
    CHECK_SAID("flag: yes", "0202 20+3 `flag`: expected `true` or `false`, found text {20+3:true}");
    CHECK_SAID("flag: Off", "0202 20+3 `flag`: expected `true` or `false`, found text {20+3:false}");
    CHECK_SAID("flag: tRue", "0202 20+4 `flag`: expected `true` or `false`, found text {20+4:true}");
    CHECK_SAID("flag: 'true'", "0204 20+6 `flag`: expected `true` or `false`, found text [remove the quotes] {20+6:true}");
    CHECK_SAID("flag: 'yes'", "0202 20+5 `flag`: expected `true` or `false`, found text");
    CHECK_SAID("flag: 1", "0202 20+1 `flag`: expected `true` or `false`, found a number");
    CHECK_SAID("flag: [true]", "0202 20+6 `flag`: expected `true` or `false`, found a list");
    CHECK_SAID("flag: null", "0203 20+4 `flag`: expected `true` or `false`, found null (give a value or remove the key)");
    CHECK_SAID_JSON("\"flag\": \"true\"", "0204 26+6 `flag`: expected `true` or `false`, found text [remove the quotes] {26+6:true}");
}

TEST(integers_take_every_radix_and_no_quotes)
{
    CHECK_TREE("port: 80", "\"port\":80");
    CHECK_TREE("port: +80", "\"port\":80");
    CHECK_TREE("port: 0x1F", "\"port\":31");
    CHECK_TREE("port: 0o17", "\"port\":15");
    CHECK_TREE("tiny: -128", "\"tiny\":-128");
    CHECK_TREE("tiny: -0x80", "\"tiny\":-128");
    CHECK_TREE("middle: -0", "\"middle\":0");
    CHECK_TREE("middle: 4294967295", "\"middle\":4294967295");
    CHECK_TREE("big: 18446744073709551614", "\"big\":18446744073709551614");
    CHECK_SAID("port: \"80\"", "0204 20+4 `port`: expected a whole number, found text [remove the quotes] {20+4:80}");
    CHECK_SAID("port: '8x'", "0202 20+4 `port`: expected a whole number, found text");
    CHECK_SAID("port: true", "0202 20+4 `port`: expected a whole number, found a boolean");
    CHECK_SAID("port: ", "0203 19+0 `port`: expected a whole number, found nothing (give a value or remove the key)");
    CHECK_SAID("port: {a: 1}", "0202 20+6 `port`: expected a whole number, found a map");
}

TEST(integers_fit_their_c_type)
{
    CHECK_SAID("tiny: 128", "0206 20+3 `tiny`: expected -128 to 127, found `128`");
    CHECK_SAID("tiny: -129", "0206 20+4 `tiny`: expected -128 to 127, found `-129`");
    CHECK_SAID("middle: 4294967296", "0206 22+10 `middle`: expected 0 to 4294967295, found `4294967296`");
    CHECK_SAID("middle: -1", "0206 22+2 `middle`: expected 0 to 4294967295, found `-1`");
    CHECK_SAID("port: 65536", "0206 20+5 `port`: expected 1 to 65535, found `65536`");
    CHECK_SAID("big: 18446744073709551616", "0206 19+20 `big`: expected at least 5 and less than 18446744073709551615, found `18446744073709551616`");
    CHECK_SAID("whole: 9223372036854775808", "0206 21+19 `whole`: expected -9223372036854775808 to 9223372036854775807, found `9223372036854775808`");
    CHECK_TREE("whole: -9223372036854775808", "\"whole\":-9223372036854775808");
}

TEST(floats_are_integers_only_where_the_schema_says_so)
{
    CHECK_TREE("whole: 1e3", "\"whole\":1000");
    CHECK_TREE("whole: -2.0", "\"whole\":-2");
    CHECK_TREE("whole: 9007199254740992.0", "\"whole\":9007199254740992");
    CHECK_SAID("whole: 1.5", "0207 21+3 `whole`: expected a whole number, found `1.5`");
    CHECK_SAID("whole: 1e17", "0207 21+4 `whole`: expected a whole number, found `1e17`");
    CHECK_SAID("whole: .nan", "0207 21+4 `whole`: expected a whole number, found `.nan`");
    CHECK_SAID("port: 80.0", "0207 20+4 `port`: expected a whole number, found `80.0` {20+4:80}");
    CHECK_SAID("port: -1e1", "0207 20+4 `port`: expected a whole number, found `-1e1` {20+4:-10}");
    CHECK_SAID("port: 80.5", "0207 20+4 `port`: expected a whole number, found `80.5`");
}

TEST(numbers_of_other_languages_are_explained)
{
    CHECK_SAID("whole: 1_000", "0202 21+5 `whole`: expected a whole number, found `1_000` {21+5:1000}");
    CHECK_SAID("whole: -0b101", "0202 21+6 `whole`: expected a whole number, found `-0b101` {21+6:-5}");
    CHECK_SAID("whole: 0X1F", "0202 21+4 `whole`: expected a whole number, found `0X1F` {21+4:31}");
    CHECK_SAID("whole: 0O17", "0202 21+4 `whole`: expected a whole number, found `0O17` {21+4:15}");
    CHECK_SAID("whole: 017", "0202 21+3 `whole`: expected a whole number, found `017` (write `0o` before octal digits, or leave the leading zero out)");
    CHECK_SAID("whole: 0b2", "0202 21+3 `whole`: expected a whole number, found text");
    CHECK_SAID("ratio: 0x1", "0202 21+3 `ratio`: expected a number in decimal, found `0x1` {21+3:1}");
    CHECK_SAID("ratio: 0o1", "0202 21+3 `ratio`: expected a number in decimal, found `0o1` {21+3:1}");
    CHECK_SAID("whole: 12:30", "0202 21+5 `whole`: expected a whole number, found text");
}

TEST(doubles_are_decimal_and_finite)
{
    CHECK_TREE("ratio: 1", "\"ratio\":1");
    CHECK_TREE("ratio: .5", "\"ratio\":0.5");
    CHECK_TREE("ratio: 1e-1", "\"ratio\":0.1");
    CHECK_SAID("ratio: .inf", "0208 21+4 `ratio`: expected a finite number, found `.inf`");
    CHECK_SAID("ratio: -.INF", "0208 21+5 `ratio`: expected a finite number, found `-.INF`");
    CHECK_SAID("ratio: .NaN", "0208 21+4 `ratio`: expected a finite number, found `.NaN`");
    CHECK_SAID("ratio: 1e999", "0206 21+5 `ratio`: expected more than 0 and at most 1.5, found `1e999`");
    CHECK_SAID("doubles: [1e999]", "0206 24+5 `doubles[0]`: expected a number nearer to 0, found `1e999`");
    CHECK_SAID("ratio: '0.5'", "0204 21+5 `ratio`: expected a number, found text [remove the quotes] {21+5:0.5}");
    CHECK_SAID("ratio: half", "0202 21+4 `ratio`: expected a number, found text");
}

TEST(texts_keep_their_letters)
{
    CHECK_TREE("timeout: x, env: {AA: 1.50, BB: true, CC: 0x1F, DD: '', EE: 'null'}",
               "\"env\":{\"AA\":\"1.50\",\"BB\":\"true\",\"CC\":\"0x1F\",\"DD\":\"\","
               "\"EE\":\"null\"},\"timeout\":\"x\"");
    CHECK_TREE("strict: '1.10'", "\"strict\":\"1.10\"");
    CHECK_SAID("strict: 1.10", "0205 22+4 `strict`: expected text, found a fraction [put it in quotes] {22+4:\"1.10\"}");
    CHECK_SAID("strict: true", "0205 22+4 `strict`: expected text, found a boolean [put it in quotes] {22+4:\"true\"}");
    CHECK_SAID("size: [5Mi]", "0202 20+5 `size`: expected text, found a list");
    CHECK_SAID("size: {a: 5Mi}", "0202 20+8 `size`: expected text, found a map");
    CHECK_SAID_JSON("\"size\": 5", "0202 26+1 `size`: expected text, found a number [put it in quotes] {26+1:\"5\"}");
    CHECK_SAID_JSON("\"size\": true", "0202 26+4 `size`: expected text, found a boolean [put it in quotes] {26+4:\"true\"}");
}

TEST(null_is_no_text)
{
    CHECK_SAID("size: null", "0203 20+4 `size`: expected text, found null (for the text `null` put it in quotes, for empty text write `\"\"`) {20+4:\"null\"}");
    CHECK_SAID("size: ~", "0203 20+1 `size`: expected text, found null (for the text `~` put it in quotes, for empty text write `\"\"`) {20+1:\"~\"}");
    CHECK_SAID("env: {AA: }", "0203 23+0 `env.AA`: expected text, found nothing (for empty text write `\"\"`) {23+0: \"\"}");
    CHECK_SAID("args: [a, null]", "0203 24+4 `args[1]`: expected text, found null (for the text `null` put it in quotes, for empty text write `\"\"`) {24+4:\"null\"}");
    CHECK_SAID_JSON("\"size\": null", "0203 26+4 `size`: expected text, found null (for empty text write `\"\"`)");
}

TEST(enumerators_are_texts_of_a_list)
{
    CHECK_TREE("words: [beta-two, 'gamma', \"alpha\"]",
               "\"words\":[\"beta-two\",\"gamma\",\"alpha\"]");
    CHECK_TREE("words: [!gamma , !alpha ]", "\"words\":[\"gamma\",\"alpha\"]");
    CHECK_SAID("words: [Gamma]", "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `Gamma` [did you mean `gamma`?] {22+5:gamma}");
    CHECK_SAID("words: [beta_two]", "0209 22+8 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `beta_two` [did you mean `beta-two`?] {22+8:beta-two}");
    CHECK_SAID("words: ['gama']", "0209 22+6 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you mean `gamma`?] {22+6:\"gamma\"}");
    CHECK_SAID("words: [5]", "0209 22+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `5`");
    CHECK_SAID("words: [delta]", "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `delta`");
    CHECK_SAID("words: [~]", "0203 22+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found null (give a value or remove the key)");
    CHECK_SAID("words: [[alpha]]", "0202 22+7 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found a list");
    CHECK_SAID("words: [!gama ]", "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you mean `gamma`?]");
    CHECK_SAID("words: [!x alpha]", "0213 22+2 `words[0]`: the tag `!x` has no meaning here");
    CHECK_SAID_JSON("\"words\": [5]", "0202 28+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found a number");
    CHECK_SAID_JSON("\"words\": [\"gama\"]", "0209 28+6 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you mean `gamma`?] {28+6:\"gamma\"}");
}

/* ---- objects ---- */
TEST(unknown_keys_are_placed)
{
    CHECK_SAID("prot: 1", "0201 14+4 `prot` is not a known key of a test [did you mean `port`?] {14+4:port}");
    CHECK_SAID("'prot': 1", "0201 14+6 `prot` is not a known key of a test [did you mean `port`?] {14+6:\"port\"}");
    CHECK_SAID("Port: 1", "0201 14+4 `Port` is not a known key of a test [did you mean `port`?] {14+4:port}");
    CHECK_SAID("bags: []", "0201 14+4 `bags` is not a known key of a test [did you mean `bag`?] {14+4:bag}");
    CHECK_SAID("memory: 1", "0201 14+6 `memory` is not a known key of a test (`memory` belongs under `child`)");
    CHECK_SAID("far: true", "0201 14+3 `far` is not a known key of a test (`far` belongs under `child.deep`)");
    CHECK_SAID("pin: x", "0201 14+3 `pin` is not a known key of a test (`pin` belongs under `mode`)");
    CHECK_SAID("child: {port: 1}", "0201 22+4 `port` is not a known key of a child (`port` is a key of a test: move it 1 level up)");
    CHECK_SAID("child: {deep: {port: 1, cpu: 1}}", "0201 29+4 `port` is not a known key of `deep` (`port` is a key of a test: move it 2 levels up)\n"
        "0201 38+3 `cpu` is not a known key of `deep` (`cpu` is a key of a child: move it 1 level up)");
    CHECK_SAID("child: {whatever: 1}", "0201 22+8 `whatever` is not a known key of a child (its keys are `cpu`, `memory` and `deep`)");
    CHECK_SAID("whatever: 1", "0201 14+8 `whatever` is not a known key of a test");
    CHECK_SAID("children: {one: {port: 1}}", "0201 31+4 `port` is not a known key of a child (`port` is a key of a test: move it 2 levels up)");
    CHECK_SAID("stores: [{type: bind, sourc: /x}]", "0201 36+5 `sourc` is not a known key of a store [did you mean `source`?] {36+5:source}");
    CHECK_SAID("stores: [{type: bind, source: /x, sourc: /y, size: 1}]", "0201 48+5 `sourc` is not a known key of a store [did you mean `source`?] {48+5:source}\n"
        "0201 59+4 `size` is not a known key of a store (`size` is a key of a test: move it 2 levels up)");
}

TEST(an_open_object_keeps_what_it_does_not_know)
{
    CHECK_TREE("open: {y: [1, {a: 0x10}], x: 3, z: 1.50, 'null': ~}",
               "\"open\":{\"x\":3,\"y\":[1,{\"a\":16}],\"z\":1.5,\"null\":null}");
}

TEST(a_key_and_its_alias_are_one)
{
    CHECK_TREE("bag: [x]", "\"set\":[\"x\"]");
    CHECK_SAID("bag: [x], port: 1, set: [y]", "0212 33+3 `bag` and `set` are two names of one key <14+3 first written here> (keep one of the two)");
    CHECK_SAID("set: [x], bag: null", "0212 24+3 `set` and `bag` are two names of one key <14+3 first written here> (keep one of the two)");
    CHECK_SAID("set: 5, bag: [x]", "0202 19+1 `set`: expected a list, found a number (for a list of one item write `[\"5\"]`) {19+1:[\"5\"]}\n"
        "0212 22+3 `set` and `bag` are two names of one key <14+3 first written here> (keep one of the two)");
}

TEST(deprecated_keys_are_warned_about)
{
    CHECK_SAID("old: true", "0220 14+3 `old` is deprecated");
}

TEST(empty_values_are_empty_containers)
{
    CHECK_TREE("set: , env: , child: ",
               "\"set\":[],\"env\":{},\"child\":{\"cpu\":0.5,\"deep\":{\"far\":true}}");
    CHECK_TREE("children: {a: }",
               "\"children\":{\"a\":{\"cpu\":0.5,\"deep\":{\"far\":true}}}");
    CHECK_TREE("open: ", "\"open\":{}");
    CHECK_SAID("set: null", "0203 19+4 `set`: expected a list, found null (for an empty list write `[]`)");
    CHECK_SAID("env: ~", "0203 19+1 `env`: expected a map, found null (for an empty map write `{}`)");
    CHECK_SAID("child: null", "0203 21+4 `child`: expected a map, found null (for an empty map write `{}`)");
    CHECK_SAID("mode: ", "0203 19+0 `mode`: expected text or a map, found nothing (give a value or remove the key)");
    CHECK_SAID("stores: [~]", "0203 23+1 `stores[0]`: expected a map with `type`, found null (give a value or remove the key)");
    CHECK_SAID_JSON("\"set\": null, \"child\": null", "0203 25+4 `set`: expected a list, found null (for an empty list write `[]`)\n"
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
    CHECK_SAID("args: x", "0202 20+1 `args`: expected a list, found text (for a list of one item write `[x]`) {20+1:[x]}");
    CHECK_SAID("args: 'a b'", "0202 20+5 `args`: expected a list, found text (for a list of one item write `[\"a b\"]`) {20+5:[\"a b\"]}");
    CHECK_SAID("args: a b", "0202 20+3 `args`: expected a list, found text (for a list of one item write `[\"a b\"]`) {20+3:[\"a b\"]}");
    CHECK_SAID("args: {a: 1}", "0202 20+6 `args`: expected a list, found a map (put `- ` before it to make the map the first item of a list)");
    CHECK_SAID_JSON("\"args\": {\"a\": 1}, \"env\": [\"A=1\"]", "0202 26+8 `args`: expected a list, found a map (put `[` and `]` around it to make the map the first item of a list)\n"
        "0202 43+7 `env`: expected a map, found a list (write `{\"key\": value}`)");
    CHECK_SAID("env: [A=1]", "0202 19+5 `env`: expected a map, found a list (write `key: value`, one on a line, without `- `)");
    CHECK_SAID("env: A=1", "0202 19+3 `env`: expected a map, found text");
    CHECK_SAID("child: 5", "0202 21+1 `child`: expected a map, found a number (its keys are `cpu`, `memory` and `deep`)");
    CHECK_SAID("child: [cpu]", "0202 21+5 `child`: expected a map, found a list (its keys are `cpu`, `memory` and `deep`)");
    CHECK_SAID("stores: [x]", "0202 23+1 `stores[0]`: expected a map with `type`, found text");
    CHECK_SAID("count: x", "0202 21+1 `count`: expected a whole number or a list, found text");
    CHECK_SAID("count: {a: 1}", "0202 21+6 `count`: expected a whole number or a list, found a map");
    CHECK_SAID("net: [x]", "0202 19+3 `net`: expected text or a map, found a list");
}

TEST(the_root_must_be_what_the_schema_says)
{
    fixture f;
    load_with(&f, "[1, 2]\n", NULL, false);
    CHECK(f.root == NULL);
    CHECK_STR(said(&f), "0202 0+6 the document: expected a map, found a list (its keys are `word`, `port`, `tiny`, `middle`, `big`, `below`, `ratio`, `whole`, `flag`, `name`, `size`, `strict`, ... (32 in all))");
    unload(&f);
    load_with(&f, "{}\n", NULL, true);
    CHECK(f.root != NULL);
    CHECK_STR(said(&f), "0211 0+1 `word` is missing in a test (add `word`: `alpha`, `beta-two` or `gamma`)");
    unload(&f);
}

TEST(one_run_reports_every_fault_and_keeps_the_rest)
{
    fixture f;
    load(&f, "port: x, tiny: 999, args: [a, [b], c], children: {a: 1, b: {cpu: x, memory: y}}");
    CHECK_STR(said(&f), "0202 20+1 `port`: expected a whole number, found text\n"
        "0206 29+3 `tiny`: expected -128 to 127, found `999`\n"
        "0202 44+3 `args[1]`: expected text, found a list\n"
        "0202 67+1 `children.a`: expected a map, found a number (its keys are `cpu`, `memory` and `deep`)\n"
        "0202 79+1 `cpu`: expected a number, found text");
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
    CHECK_SAID("stores: [{source: /x}]", "0211 23+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID("stores: [{}]", "0211 23+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID("stores: [{typ: bind, source: /x}]", "0211 23+1 `type` is missing in a store <24+3 did you mean `type`?> (add `type`: `bind` or `tmp`) {24+3:type}");
    CHECK_SAID("stores: [{type: bnd, source: /x}]", "0210 30+3 `type`: expected `bind` or `tmp`, found `bnd` [did you mean `bind`?] {30+3:bind}");
    CHECK_SAID("stores: [{type: Bind, source: /x}]", "0210 30+4 `type`: expected `bind` or `tmp`, found `Bind` [did you mean `bind`?] {30+4:bind}");
    CHECK_SAID("stores: [{type: volume}]", "0210 30+6 `type`: expected `bind` or `tmp`, found `volume`");
    CHECK_SAID("stores: [{type: [bind]}]", "0202 30+6 `type`: expected `bind` or `tmp`, found a list");
    CHECK_SAID("stores: [!bind {source: /x}]", "0213 23+5 `stores[0]`: the tag `!bind` has no meaning here\n"
        "0211 29+1 `type` is missing in a store (add `type`: `bind` or `tmp`)");
    CHECK_SAID_JSON("\"stores\": [{\"type\": \"bnd\"}]", "0210 38+5 `type`: expected `bind` or `tmp`, found `bnd` [did you mean `bind`?] {38+5:\"bind\"}");
}

TEST(an_alternate_goes_by_kind)
{
    CHECK_TREE("mode: beta-two, net: web", "\"mode\":\"beta-two\",\"net\":\"web\"");
    CHECK_TREE("mode: {pin: a}", "\"mode\":{\"pin\":\"a\"}");
    CHECK_TREE("count: 5", "\"count\":5");
    CHECK_TREE("count: [5, 6]", "\"count\":[5,6]");
    CHECK_SAID("mode: 5", "0209 20+1 `mode`: expected `alpha`, `beta-two` or `gamma`, found `5`");
    CHECK_SAID("net: 123", "0215 19+3 `net`: expected 3 to 5 lower-case letters, found `123`");
    CHECK_SAID("count: 5.5", "0202 21+3 `count`: expected a whole number or a list, found a fraction");
    CHECK_SAID("mode: alhpa", "0209 20+5 `mode`: expected `alpha`, `beta-two` or `gamma`, found `alhpa` [did you mean `alpha`?] {20+5:alpha}");
    CHECK_SAID("mode: {pni: a}", "0201 21+3 `pni` is not a known key of `mode` [did you mean `pin`?] {21+3:pin}");
    CHECK_SAID("mode: ~", "0203 20+1 `mode`: expected text or a map, found null (give a value or remove the key)");
    CHECK_SAID_JSON("\"net\": 5", "0202 25+1 `net`: expected text or a map, found a number");
}

TEST(yaml_tags_stand_for_maps_and_words)
{
    CHECK_TREE("mode: !pin a, net: !pin b", "\"mode\":{\"pin\":\"a\"},\"net\":{\"pin\":\"b\"}");
    CHECK_TREE("mode: !alpha , net: !web ", "\"mode\":\"alpha\",\"net\":\"web\"");
    CHECK_TREE("mode: !alpha {x: 1}", "\"mode\":{\"alpha\":{\"x\":1}}");
    CHECK_SAID("mode: !pin ", "0203 24+0 `pin`: expected text, found nothing (for empty text write `\"\"`) {24+0: \"\"}");
    CHECK_SAID("mode: !pni x", "0201 20+4 `pni` is not a known key of `mode` [did you mean `pin`?]");
    CHECK_SAID("mode: !pni ", "0209 20+4 `mode`: expected `alpha`, `beta-two` or `gamma`, found `pni`");
    CHECK_SAID("count: !x 5", "0213 21+2 `count`: the tag `!x` has no meaning here");
    CHECK_SAID("port: !x 5", "0213 20+2 `port`: the tag `!x` has no meaning here");
    CHECK_SAID("child: !x {cpu: 1}", "0213 21+2 `child`: the tag `!x` has no meaning here");
    CHECK_SAID("any: !x [1]", "0213 19+2 `any`: the tag `!x` has no meaning here");
    CHECK_SAID("timeout: !x ~", "0213 23+2 `timeout`: the tag `!x` has no meaning here\n"
        "0203 26+1 `timeout`: expected text, found null (for the text `~` put it in quotes, for empty text write `\"\"`) {26+1:\"~\"}");
}

/* ---- origins and defaults ---- */
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

/* ---- limits ---- */
TEST(sensitive_values_stay_out_of_messages)
{
    fixture f;
    load(&f, "secret: hunter2, hidden: [Hunter3, [x]]");
    zs_buf out;
    zs_buf_init(&out, &f.a, 1 << 20);
    zs_print_text(&out, &f.ds, &f.sources, NULL);
    zs_print_json(&out, &f.ds, &f.sources);
    CHECK_STR(said(&f), "0202 49+3 `hidden[1]`: expected text, found a list\n"
        "0214 22+7 `secret`: expected at least 20 characters, found `<hidden>`\n"
        "0214 40+7 `hidden[0]`: expected 3 to 5 lower-case letters, found `<hidden>`");
    for (size_t i = 0; i + 5 <= out.n; i++) {
        CHECK(memcmp(out.p + i, "unter", 5) != 0);
    }
    CHECK_INT(f.ds.n_hidden, 2);
    unload(&f);
    CHECK_SAID("secret: [x]", "0202 22+3 `secret`: expected text, found a list");
    CHECK_SAID("secret: ", "0203 21+0 `secret`: expected text, found nothing (for empty text write `\"\"`)");
    CHECK_SAID_JSON("\"secret\": 5, \"hidden\": \"x\"", "0202 28+1 `secret`: expected text, found a number [put it in quotes]\n"
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

/* ---- memory ---- */
typedef struct countdown {
    int left;
} countdown;

static void *countdown_alloc(void *context, size_t n)
{
    countdown *c = context;
    return c->left-- == 0 ? NULL : malloc(n);
}

static void countdown_free(void *context, void *p)
{
    (void)context;
    free(p);
}

TEST(each_failed_allocation_is_survived)
{
    static const char *const documents[] = {
        "{word: alpha, port: 80, args: [a, b], env: {AA: x}, child: {memory: m}, mode: !pin y, net: x,"
        " stores: [{type: bind, source: /x}], any: [1], open: {y: 1, z: 2}, tree: {next: {}},"
        " numbers: [3, 1, 2], children: {a: {cpu: 1}}, count: [1, 2], secret: 01234567890123456789}\n",
        "{wrod: alpha, port: '80', args: [], env: {A=: ~}, child: {memroy: m}, mode: x, net: [],"
        " stores: [{type: bnd}, {}], open: 5, tree: {next: {port: 1}}, numbers: [3, 3, x],"
        " bag: [a, a], set: [b], secret: x, size: 5 MB, name: X, tiny: 999, ratio: .inf, whole: 017}\n",
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
