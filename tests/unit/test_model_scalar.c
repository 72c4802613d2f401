/* Scalars: what each type takes, and what is said of the rest. */
#include "tests/unit/model_fixture.h"

TEST(booleans_are_true_and_false_only)
{
    CHECK_TREE("flag: true", "\"flag\":true");
    CHECK_TREE("flag: FALSE", "\"flag\":false");
    CHECK_SAID("flag: yes", "0202 20+3 `flag`: expected `true` or `false`, found text {20+3:true}");
    CHECK_SAID("flag: Off",
               "0202 20+3 `flag`: expected `true` or `false`, found text {20+3:false}");
    CHECK_SAID("flag: tRue",
               "0202 20+4 `flag`: expected `true` or `false`, found text {20+4:true}");
    CHECK_SAID(
        "flag: 'true'",
        "0204 20+6 `flag`: expected `true` or `false`, found text [remove the quotes] {20+6:true}");
    CHECK_SAID("flag: 'yes'",
               "0202 20+5 `flag`: expected `true` or `false`, found text (write `true`)");
    CHECK_SAID(
        "flag: 1",
        "0202 20+1 `flag`: expected `true` or `false`, found a number (write `true` or `false`)");
    CHECK_SAID(
        "flag: [true]",
        "0202 20+6 `flag`: expected `true` or `false`, found a list (write `true` or `false`)");
    CHECK_SAID(
        "flag: null",
        "0203 20+4 `flag`: expected `true` or `false`, found null (give a value or remove the "
        "key)");
    CHECK_SAID_JSON(
        "\"flag\": \"true\"",
        "0204 26+6 `flag`: expected `true` or `false`, found text [remove the quotes] {26+6:true}");
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
    CHECK_SAID(
        "port: \"80\"",
        "0204 20+4 `port`: expected a whole number, found text [remove the quotes] {20+4:80}");
    CHECK_SAID(
        "port: '8x'",
        "0202 20+4 `port`: expected a whole number, found text (write a whole number, without "
        "quotes and without a unit)");
    CHECK_SAID("port: true",
               "0202 20+4 `port`: expected a whole number, found a boolean (write a whole number, "
               "without quotes and without a unit)");
    CHECK_SAID(
        "port: ",
        "0203 19+0 `port`: expected a whole number, found nothing (give a value or remove the "
        "key)");
    CHECK_SAID(
        "port: {a: 1}",
        "0202 20+6 `port`: expected a whole number, found a map (write a whole number, without "
        "quotes and without a unit)");
}

TEST(integers_fit_their_c_type)
{
    CHECK_SAID("tiny: 128",
               "0206 20+3 `tiny`: expected -128 to 127, found `128` (the most is 127)");
    CHECK_SAID("tiny: -129",
               "0206 20+4 `tiny`: expected -128 to 127, found `-129` (the least is -128)");
    CHECK_SAID("middle: 4294967296",
               "0206 22+10 `middle`: expected 0 to 4294967295, found `4294967296` (the most is "
               "4294967295)");
    CHECK_SAID("middle: -1",
               "0206 22+2 `middle`: expected 0 to 4294967295, found `-1` (the least is 0)");
    CHECK_SAID("port: 65536",
               "0206 20+5 `port`: expected 1 to 65535, found `65536` (the most is 65535)");
    CHECK_SAID("big: 18446744073709551616",
               "0206 19+20 `big`: expected at least 5 and less than 18446744073709551615, found "
               "`18446744073709551616` (write less than 18446744073709551615)");
    CHECK_SAID("whole: 9223372036854775808",
               "0206 21+19 `whole`: expected -9223372036854775808 to 9223372036854775807, found "
               "`9223372036854775808` (the most is 9223372036854775807)");
    CHECK_TREE("whole: -9223372036854775808", "\"whole\":-9223372036854775808");
}

TEST(floats_are_integers_only_where_the_schema_says_so)
{
    CHECK_SAID("whole: 1e3", "0207 21+3 `whole`: expected a whole number, found `1e3` {21+3:1000}");
    CHECK_SAID("whole: -2.0", "0207 21+4 `whole`: expected a whole number, found `-2.0` {21+4:-2}");
    CHECK_SAID(
        "whole: 1.5",
        "0207 21+3 `whole`: expected a whole number, found `1.5` (write it without a fraction)");
    CHECK_SAID(
        "whole: 1e17",
        "0207 21+4 `whole`: expected a whole number, found `1e17` (write it without a fraction)");
    CHECK_SAID(
        "whole: .nan",
        "0207 21+4 `whole`: expected a whole number, found `.nan` (write it without a fraction)");
    CHECK_SAID("port: 80.0", "0207 20+4 `port`: expected a whole number, found `80.0` {20+4:80}");
    CHECK_SAID("port: -1e1", "0207 20+4 `port`: expected a whole number, found `-1e1` {20+4:-10}");
    CHECK_SAID(
        "port: 80.5",
        "0207 20+4 `port`: expected a whole number, found `80.5` (write it without a fraction)");
}

TEST(numbers_of_other_languages_are_explained)
{
    CHECK_SAID("whole: 1_000",
               "0202 21+5 `whole`: expected a whole number, found `1_000` {21+5:1000}");
    CHECK_SAID("whole: -0b101",
               "0202 21+6 `whole`: expected a whole number, found `-0b101` {21+6:-5}");
    CHECK_SAID("whole: 0X1F", "0202 21+4 `whole`: expected a whole number, found `0X1F` {21+4:31}");
    CHECK_SAID("whole: 0O17", "0202 21+4 `whole`: expected a whole number, found `0O17` {21+4:15}");
    CHECK_SAID(
        "whole: 017",
        "0202 21+3 `whole`: expected a whole number, found `017` (write `0o` before octal digits, "
        "or leave the leading zero out)");
    CHECK_SAID(
        "whole: 0b2",
        "0202 21+3 `whole`: expected a whole number, found text (write a whole number, without "
        "quotes and without a unit)");
    CHECK_SAID("ratio: 0x1",
               "0202 21+3 `ratio`: expected a number in decimal, found `0x1` {21+3:1}");
    CHECK_SAID("ratio: 0o1",
               "0202 21+3 `ratio`: expected a number in decimal, found `0o1` {21+3:1}");
    CHECK_SAID(
        "whole: 12:30",
        "0202 21+5 `whole`: expected a whole number, found text (write a whole number, without "
        "quotes and without a unit)");
}

TEST(doubles_are_decimal_and_finite)
{
    CHECK_TREE("ratio: 1", "\"ratio\":1");
    CHECK_TREE("ratio: .5", "\"ratio\":0.5");
    CHECK_TREE("ratio: 1e-1", "\"ratio\":0.1");
    CHECK_SAID(
        "ratio: .inf",
        "0208 21+4 `ratio`: expected a finite number, found `.inf` (write a number, or remove "
        "the key)");
    CHECK_SAID(
        "ratio: -.INF",
        "0208 21+5 `ratio`: expected a finite number, found `-.INF` (write a number, or remove "
        "the key)");
    CHECK_SAID(
        "ratio: .NaN",
        "0208 21+4 `ratio`: expected a finite number, found `.NaN` (write a number, or remove "
        "the key)");
    CHECK_SAID(
        "ratio: 1e999",
        "0206 21+5 `ratio`: expected more than 0 and at most 1.5, found `1e999` (the most is 1.5)");
    CHECK_SAID(
        "doubles: [1e999]",
        "0206 24+5 `doubles[0]`: expected a number nearer to 0, found `1e999` (write a number "
        "nearer to 0)");
    CHECK_SAID("ratio: '0.5'",
               "0204 21+5 `ratio`: expected a number, found text [remove the quotes] {21+5:0.5}");
    CHECK_SAID(
        "ratio: half",
        "0202 21+4 `ratio`: expected a number, found text (write a number, without quotes and "
        "without a unit)");
}

TEST(texts_keep_their_letters)
{
    CHECK_TREE("timeout: x, env: {AA: 1.50, BB: true, CC: 0x1F, DD: '', EE: 'null'}",
               "\"env\":{\"AA\":\"1.50\",\"BB\":\"true\",\"CC\":\"0x1F\",\"DD\":\"\","
               "\"EE\":\"null\"},\"timeout\":\"x\"");
    CHECK_TREE("strict: '1.10'", "\"strict\":\"1.10\"");
    CHECK_SAID(
        "strict: 1.10",
        "0205 22+4 `strict`: expected text, found a fraction [put it in quotes] {22+4:\"1.10\"}");
    CHECK_SAID(
        "strict: true",
        "0205 22+4 `strict`: expected text, found a boolean [put it in quotes] {22+4:\"true\"}");
    CHECK_SAID(
        "size: [5Mi]",
        "0202 20+5 `size`: expected text, found a list (write one text, in quotes where brackets "
        "begin it)");
    CHECK_SAID(
        "size: {a: 5Mi}",
        "0202 20+8 `size`: expected text, found a map (write one text, in quotes where brackets "
        "begin it)");
    CHECK_SAID_JSON(
        "\"size\": 5",
        "0202 26+1 `size`: expected text, found a number [put it in quotes] {26+1:\"5\"}");
    CHECK_SAID_JSON(
        "\"size\": true",
        "0202 26+4 `size`: expected text, found a boolean [put it in quotes] {26+4:\"true\"}");
}

TEST(null_is_no_text)
{
    CHECK_SAID("size: null",
               "0203 20+4 `size`: expected text, found null (for the text `null` write "
               "`\"null\"`, for empty text `\"\"`, else remove the key)");
    CHECK_SAID("size: ~",
               "0203 20+1 `size`: expected text, found null (for the text `~` write `\"~\"`, for "
               "empty text `\"\"`, else remove the key)");
    CHECK_SAID("env: {AA: }",
               "0203 23+0 `env.AA`: expected text, found nothing (for empty text write `\"\"`, "
               "else remove the key)");
    CHECK_SAID("args: [a, null]",
               "0203 24+4 `args[1]`: expected text, found null (for the text `null` write "
               "`\"null\"`, for empty text `\"\"`, else remove the key)");
    CHECK_SAID_JSON("\"size\": null", "0203 26+4 `size`: expected text, found null (for empty text "
                                      "write `\"\"`, else remove the key)");
}

TEST(enumerators_are_texts_of_a_list)
{
    CHECK_TREE("words: [beta-two, 'gamma', \"alpha\"]",
               "\"words\":[\"beta-two\",\"gamma\",\"alpha\"]");
    CHECK_TREE("words: [!gamma , !alpha ]", "\"words\":[\"gamma\",\"alpha\"]");
    CHECK_SAID(
        "words: [Gamma]",
        "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `Gamma` [did you "
        "mean `gamma`?] {22+5:gamma}");
    CHECK_SAID(
        "words: [beta_two]",
        "0209 22+8 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `beta_two` [did you "
        "mean `beta-two`?] {22+8:beta-two}");
    CHECK_SAID(
        "words: ['gama']",
        "0209 22+6 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you "
        "mean `gamma`?] {22+6:\"gamma\"}");
    CHECK_SAID(
        "words: [5]",
        "0209 22+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `5` (write one of "
        "these words)");
    CHECK_SAID(
        "words: [delta]",
        "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `delta` (write one "
        "of these words)");
    CHECK_SAID(
        "words: [~]",
        "0203 22+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found null (give a value "
        "or remove the key)");
    CHECK_SAID(
        "words: [[alpha]]",
        "0202 22+7 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found a list (write one "
        "of these words)");
    CHECK_SAID(
        "words: [!gama ]",
        "0209 22+5 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you "
        "mean `gamma`?]");
    CHECK_SAID("words: [!x alpha]",
               "0213 22+2 `words[0]`: the tag `!x` has no meaning here {22+2:}");
    CHECK_SAID_JSON(
        "\"words\": [5]",
        "0202 28+1 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found a number (write "
        "one of these words)");
    CHECK_SAID_JSON(
        "\"words\": [\"gama\"]",
        "0209 28+6 `words[0]`: expected `alpha`, `beta-two` or `gamma`, found `gama` [did you "
        "mean `gamma`?] {28+6:\"gamma\"}");
}

int main(void)
{
    return unit_main();
}
