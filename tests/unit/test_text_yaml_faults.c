/* What the YAML reader says about text that is not YAML, or not one document of it. */
#include <time.h>

#include "document.h"

#define READS(text, want) check_document(__FILE__, __LINE__, "t.yaml", ZS_STR(text), want)

TEST(document_markers)
{
    READS("---\na: 1\n...\n", "{\"a\":1}");
    READS("--- # first\na: 1\n", "{\"a\":1}");
    READS("\xEF\xBB\xBF"
          "a: 1\nb: 2\n",
          "{\"a\":1,\"b\":2}");
    READS("a: 1\n---\n", "2:1+3 ZS0104 a second document begins here");
    READS("a: 1\n--- b\n", "2:1+3 ZS0104 a second document begins here");
    READS("a: 1\n...\nb: 2\n", "3:1+1 ZS0104 a second document begins here");
    READS("a: 1\n...\n%YAML 1.2\n---\nb: 1\n", "4:1+3 ZS0104 a second document begins here");
    READS("a: 1\n...\n]\n", "3:1+1 ZS0104 the document has ended, but more text follows");
    READS("", "1:1+0 ZS0103 the document is empty");
    READS("# only\n\n  # comments\n", "1:1+0 ZS0103 the document is empty");
    READS("---\n", "1:1+0 ZS0103 the document is empty");
    READS("---\n...\n", "1:1+0 ZS0103 the document is empty");
    READS("%YAML 1.1\n---\na: 1\n",
          "1:1+9 ZS0124 a document starts with its content, not with a directive");
    READS("# top\n\n%TAG ! x\n---\na: 1\n",
          "3:1+8 ZS0124 a document starts with its content, not with a directive");
    READS("a: |\n  %x\nb: \"\n  %y\"\n", "{\"a\":\"%x\\n\",\"b\":\" %y\"}");
}

TEST(bytes_that_no_document_may_hold)
{
    READS("a: \x99", "1:4+1 ZS0101 this byte is not UTF-8");
    READS("a: \xC0\x80", "1:4+1 ZS0101 this byte is not UTF-8");
    READS("a: \xED\xA0\x80", "1:4+1 ZS0101 this byte is not UTF-8");
    READS("a: 1\0b: 2", "1:5+1 ZS0102 a NUL byte");
    READS("a: \x07", "1:4+1 ZS0102 a control character");
    READS("a: \x7F", "1:4+1 ZS0102 a control character");
    READS("a: \xC2\x85", "1:4+2 ZS0102 a control character");
    READS("a: \xC2\x9F", "1:4+2 ZS0102 a control character");
    READS("a: 1\rb: 2", "1:5+1 ZS0102 a carriage return without a line feed after it");
    READS("a: 1\r", "1:5+1 ZS0102 a carriage return without a line feed after it");
    READS("a: x\xE2\x80\xA8y", "1:5+3 ZS0102 a Unicode line or paragraph separator");
    READS("a: x\xE2\x80\xA9y", "1:5+3 ZS0102 a Unicode line or paragraph separator");
    READS("a: x\xEF\xBB\xBFy", "1:5+3 ZS0102 a byte order mark within the text");
    READS("a: \"\\0\"\n", "1:5+2 ZS0102 a NUL character in a string");
    READS("a: \"\\x00b\"\n", "1:5+4 ZS0102 a NUL character in a string");
}

/* What breaks libfyaml 0.7.12 in other profiles: each ends in a clear error or a value, and
 * soon. */
TEST(inputs_that_break_the_parser)
{
    clock_t begin = clock();
    READS("2\r\xb2", "1:2+1 ZS0102 a carriage return without a line feed after it");
    READS("%YAML 1.", "1:1+8 ZS0124 a document starts with its content, not with a directive");
    READS("%YAML 1666666",
          "1:1+13 ZS0124 a document starts with its content, not with a directive");
    READS("%a \x99", "1:4+1 ZS0101 this byte is not UTF-8");
    READS("a: yes\n...\ngarbage: here", "3:1+1 ZS0104 a second document begins here");
    char text[300];
    int n = snprintf(text, sizeof text, "{x%55s xx\n}%100s", "", "");
    for (int i = 0; i < n; i++) {
        text[i] = text[i] == ' ' ? '\t' : text[i];
    }
    document f;
    read_text(&f, "t.yaml", (zs_str){text, (size_t)n});
    CHECK(f.ok || f.diags.n == 1);
    release(&f);
    enum { BRACKETS = 160000 };
    char *brackets = malloc(BRACKETS);
    memset(brackets, '[', BRACKETS);
    check_document(__FILE__, __LINE__, "t.yaml", (zs_str){brackets, BRACKETS},
                   "1:65+1 ZS0105 lists and maps are nested more than 64 levels deep");
    memset(brackets, '{', BRACKETS);
    check_document(__FILE__, __LINE__, "t.yaml", (zs_str){brackets, BRACKETS},
                   "1:2+1 ZS0128 expected a key, found a map");
    free(brackets);
    CHECK((clock() - begin) / CLOCKS_PER_SEC < 5);
}

TEST(faults_of_indentation)
{
    READS("a:\n\tb: 1\n", "2:1+1 ZS0122 a tab cannot indent YAML");
    READS("\ta: 1\n", "1:1+1 ZS0122 a tab cannot indent YAML");
    READS("a: 1\n\tb: 2\n", "2:1+1 ZS0122 a tab cannot indent YAML");
    READS("- \t\t", "1:3+1 ZS0122 a tab cannot indent YAML");
    READS("a: >\n\tx\n", "2:1+1 ZS0122 a tab cannot indent YAML");
    READS("a:\n  - b: 1\n \t c: 2\n", "3:2+1 ZS0122 a tab cannot indent YAML");
    READS("a: 1\n  b: 2\n",
          "2:3+4 ZS0121 this line is indented more than the key above, so it reads "
          "as part of its value");
    READS("a:\n    b: 1\n  c: 2\n", "3:3+4 ZS0121 this line is indented unlike the lines round it");
    READS("a:\n  b: 1\n c: 2\n", "3:2+4 ZS0121 this line is indented unlike the lines round it");
    READS("- - a\n - b\n", "2:2+3 ZS0121 this line is indented unlike the lines round it");
    READS("a: - b\n", "1:4+1 ZS0121 a list does not start on the line of its key");
    READS("- a\nb: 1\n", "2:1+4 ZS0121 a key stands where a list item is expected");
    READS("a: 1\n- b\n", "2:1+3 ZS0121 a list item stands where a key is expected");
    READS("l:\n-\n- x\n", "3:1+1 ZS0121 the item before this one is empty");
    READS("a: |\n   x\n  y\n", "3:3+1 ZS0121 this text belongs to nothing: expected a key and `:`");
}

TEST(faults_of_quotes_and_brackets)
{
    READS("a: \"x\nb: 2\n", "1:4+1 ZS0123 this quote is never closed");
    READS("a: 'x\nb: 2\n", "1:4+1 ZS0123 this quote is never closed");
    READS("a: \"abc", "1:4+1 ZS0123 this quote is never closed");
    READS("a: {b: [1, \"x]}\n", "1:12+1 ZS0123 this quote is never closed");
    READS("a: [1, 2\nb: 3\n", "1:4+1 ZS0123 this `[` is never closed");
    READS("a: [[\n", "1:5+1 ZS0123 this `[` is never closed");
    READS("a: {b: [1, 2], c: \"]\"", "1:4+1 ZS0123 this `{` is never closed");
    READS("a: [\n---\n]\n", "1:4+1 ZS0123 this `[` is never closed");
    READS("a: {x: 1\nb: 3\n", "1:4+1 ZS0123 this `{` is never closed");
    READS("a: {x: 1\n  b: 3}\n", "2:4+1 ZS0121 expected `,` or `}` before this");
    READS("a: [1}\n", "1:6+1 ZS0121 expected `]`, found `}`");
    READS("]\n", "1:1+1 ZS0121 this bracket closes nothing");
    READS("a: [1,,2]\n", "1:7+1 ZS0121 expected a value before this");
    READS("a: \"x\" y\n", "1:8+1 ZS0121 text follows the closing quote");
    READS("a: \"x\"#y\n", "1:7+1 ZS0121 a comment needs a space before its `#`");
    READS("a: \"xx\\q\"\n", "1:7+2 ZS0121 no such escape in double quotes");
    READS("a: \"\\ud83d\"\n", "1:5+2 ZS0121 this escape stands for no character");
    READS("a: \"x\ny\": 1\n", "1:4+2 ZS0121 a key stands on one line");
}

TEST(faults_of_signs)
{
    READS("a:1\nb: 2\n", "1:2+1 ZS0121 a `:` after a key needs a space behind it");
    READS("a\nb: 2\n", "1:1+1 ZS0121 expected `key: value`, found a text without `:`");
    READS("a: x\nb\n", "2:1+1 ZS0121 this text belongs to nothing: expected a key and `:`");
    READS("a: b: c\n", "1:5+3 ZS0121 a value with `: ` in it needs quotes");
    READS("a: @x\n", "1:4+1 ZS0121 a text cannot start with `@` unless it is quoted");
    READS("a: `x`\n", "1:4+1 ZS0121 a text cannot start with a backtick unless it is quoted");
    READS("a: %x\n", "1:4+1 ZS0121 a text cannot start with `%` unless it is quoted");
    READS("a: &x &y 1\n", "1:7+2 ZS0121 a value has one anchor at most");
    READS("a: !a !b 1\n", "1:7+2 ZS0121 a value has one tag at most");
    READS("a: |x\n  b\n",
          "1:5+1 ZS0121 after `|` or `>` only `+`, `-` and an indentation of 1 to 9 may stand");
    READS("a: |0\n  b\n",
          "1:4+2 ZS0121 after `|` or `>` only `+`, `-` and an indentation of 1 to 9 may stand");
    READS("--- a: b\n", "1:6+1 ZS0121 a map starts on the line after `---`");
}

/* Every prefix and every changed byte of a document is read or refused, never worse. */
TEST(damaged_documents)
{
    static const char text[] =
        "a: &x [1, \"q\\n\", 'r']\nb:\n  - {c: *x}\n  - |\n   t\n<<: {d: !!int 5}\n";
    static const char bytes[] = "\0\t\n\r !\"#%&'*,-:>?@[]`{|}~\x7F\xC3\xFFx";
    char copy[sizeof text];
    for (size_t i = 0; i < sizeof text - 1; i++) {
        document f;
        read_text(&f, "t.yaml", (zs_str){text, i});
        CHECK(f.ok == (f.diags.n == 0));
        release(&f);
        for (size_t k = 0; k < sizeof bytes - 1; k++) {
            memcpy(copy, text, sizeof text);
            copy[i] = bytes[k];
            read_text(&f, "t.yaml", (zs_str){copy, sizeof text - 1});
            CHECK(f.ok == (f.diags.n == 0));
            release(&f);
        }
    }
}

int main(void)
{
    return unit_main();
}
