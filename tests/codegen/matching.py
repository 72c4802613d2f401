"""Property test of the generator's matchers: `tests/codegen/matching.py [--seed N] [--rounds N]`.

Patterns of our schemas and patterns made at random are compiled to C, once, under ASan. Texts made
from them (some that match, some of these damaged, some of any characters) must be judged as
Python's `re` judges them. The closing line counts texts. Also what run.py needs to compile
matchers.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import struct
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, ROOT)

from codegen import emit, ir, manifest, names, patterns, resolve, tables  # noqa: E402
from codegen.__main__ import load  # noqa: E402
from codegen.errors import SchemaError, Where  # noqa: E402
from codegen.loader import Library  # noqa: E402

SURROGATES = range(0xD800, 0xE000)
STRANGE = "\0\n\r\t ~\x7f\x80\xa0\xe9\u1680\u2028\ufeff\ufffd\U0001f600\U0010ffff"
# Reads pattern number, size and text until the input ends; says 1 or 0 of each.
PROGRAM = """#include <stdio.h>
#include <stdlib.h>
int main(void) {
    uint32_t head[2];
    while (fread(head, sizeof head, 1, stdin) == 1) {
        char *text = malloc(head[1] + !head[1]);
        if (text == NULL || fread(text, 1, head[1], stdin) != head[1]) return 2;
        putchar('0' + zs_m_match(head[0], (zs_str){text, head[1]}));
        free(text);
    }
    return 0;
}
"""


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else (done.stdout + done.stderr) or f"exit {done.returncode}"


def matchers_of(sources: list[str]) -> str:
    """The .re file with one matcher a pattern; no pattern may occur twice."""
    where = Where("MATCHED", 0)
    for pattern in sources:
        patterns.parse(pattern, where)
    scalar = {"where": where, "text": "", "title": "", "is_sensitive": False, "kind": "string"}
    kinds = [ir.Scalar(**scalar, pattern=pattern) for pattern in sources]
    label = ir.Label(("root",))
    root = ir.Object(where, "", "", False, label, (), True, False, 0, None)
    schema = ir.Schema("matched", "m", where, "", (root, *kinds), 0, False, True)
    return emit.templates()(
        "patterns.re.j2",
        patterns=emit.pattern_facts(tables.build(schema, names.c_names(schema))),
        banner="Matchers",
        about_short="tests",
        prefix="zs_m",
        include="",
        kind="matched",
    )


def build_matchers(source: str, program: str, folder: str, binary: str) -> str:
    """Compiles matchers and the program behind them under ASan; what went wrong, or nothing."""
    emit.write(os.path.join(folder, "matched.h"), '#include "base/str.h"\n')
    text = emit.run_re2c(source, "matched.re", folder)
    text = text.replace("bool zs_m_match", "static bool zs_m_match")
    emit.write(os.path.join(folder, "main.c"), text + program)
    flags = "-std=c11 -O0 -Isrc -Wall -Wextra -Werror -fsanitize=address,undefined".split()
    return run(["gcc", *flags, os.path.join(folder, "main.c"), "-o", binary])


def schema_patterns() -> list[str]:
    found = []
    for kind, entry in manifest.entries().items():
        schema = load(Library(), entry, kind, resolve.Options())
        found += tables.build(schema, names.c_names(schema)).patterns
    return found


# ---- patterns made at random ------------------------------------------------------------------
def random_chars(dice: random.Random) -> str:
    classes = ["[a-c]", "[^a-c]", "[0-9_]", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "."]
    classes += ["[a\\-z]", "[\\]x]", "[^/=]", "[\\u00e0-\\u00ff]", "[\\s0]", "\\x41", "\\u20ac"]
    return dice.choice(classes if dice.random() < 0.5 else list("abc01-_/:") + ["\\.", "\\*", "é"])


def random_item(dice: random.Random, depth: int) -> str:
    if depth > 0 and dice.random() < 0.3:
        branches = [random_sequence(dice, depth - 1) for _ in range(dice.randint(1, 3))]
        return dice.choice(("(", "(?:")) + "|".join(branches) + ")"
    return random_chars(dice)


def random_sequence(dice: random.Random, depth: int) -> str:
    counts = ["", "", "", "", "", "?", "*", "+", "{2}", "{0,2}", "{2,}"]
    return "".join(
        random_item(dice, depth) + dice.choice(counts) for _ in range(dice.randint(1, 3))
    )


def random_pattern(dice: random.Random) -> str:
    body = random_sequence(dice, 1)
    return dice.choice(("^", "^", "")) + body + dice.choice(("$", "$", ""))


def accepted(source: str) -> bool:
    try:
        patterns.parse(source, Where("random", 0))
        return True
    except SchemaError:
        return False


# ---- texts -------------------------------------------------------------------------------------
def sample(dice: random.Random, item: patterns.Item) -> str:
    """A text of the pattern; repeated a few times where it may be more."""
    if isinstance(item, patterns.Chars):
        low, high = dice.choice(item.ranges) if item.ranges else (0, 0)
        code = dice.choice((low, high, dice.randint(low, min(high, low + 200))))
        return "\ufffd" if code in SURROGATES else chr(code)
    if isinstance(item, patterns.Sequence):
        return "".join(sample(dice, one) for one in item.items)
    if isinstance(item, patterns.Choice):
        return sample(dice, dice.choice(item.branches))
    most = item.low + 3 if item.high is None else item.high
    times = dice.choice((item.low, most, dice.randint(item.low, most)))
    return "".join(sample(dice, item.item) for _ in range(min(times, item.low + 8)))


def damaged(dice: random.Random, text: str) -> str:
    at = dice.randint(0, len(text))
    other = dice.choice(STRANGE + "aZ09-_./:=,|^$")
    how = dice.randint(0, 4)
    cut = text[:at] + text[at + 1 :]
    put = text[:at] + other + text[at:]
    return (cut, put, cut[:at] + other + cut[at:], text * 2, text[:at])[how]


def texts_of(dice: random.Random, item: patterns.Item, rounds: int) -> list[str]:
    texts = ["", "\n"]
    for _ in range(rounds):
        good = sample(dice, item)[:200]
        size = dice.randint(0, 6)
        texts += [good, damaged(dice, good), damaged(dice, damaged(dice, good))]
        texts.append("".join(dice.choice(STRANGE + "abcz019-_/:.= ") for _ in range(size)))
    return texts


# ---- the comparison ----------------------------------------------------------------------------
def compare(sources: list[str], asked: list[tuple[int, str]], said: str) -> list[str]:
    found = []
    compiled = [re.compile(patterns.to_python(source)) for source in sources]
    for (number, text), word in zip(asked, said):
        if (compiled[number - 1].search(text) is not None) != (word == "1"):
            found.append(f"{sources[number - 1]!r}: C says {word} of {text!r}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Matchers against Python's re.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=60, help="texts of each sort a pattern")
    parser.add_argument("--patterns", type=int, default=80, help="made at random")
    options = parser.parse_args()
    os.chdir(ROOT)
    dice = random.Random(options.seed)
    sources = sorted(set(schema_patterns()))
    while len(sources) < options.patterns:
        one = random_pattern(dice)
        if one not in sources and accepted(one):
            sources.append(one)
    asked = []
    for number, source in enumerate(sources, 1):
        item = patterns.parse(source, Where("random", 0)).item
        asked += [(number, text) for text in texts_of(dice, item, options.rounds)]
    stream = b"".join(
        struct.pack("=II", number, len(data)) + data
        for number, data in ((number, text.encode()) for number, text in asked)
    )
    with tempfile.TemporaryDirectory() as folder:
        binary = os.path.join(folder, "main")
        problem = build_matchers(matchers_of(sources), PROGRAM, folder, binary)
        if problem:
            print(problem)
            return 1
        done = subprocess.run([binary], input=stream, capture_output=True, check=False)
    found = compare(sources, asked, done.stdout.decode())
    if done.returncode != 0 or len(done.stdout) != len(asked):
        found.append(f"the program ended with {done.returncode}: {done.stderr.decode()[:2000]}")
    print("\n".join(found[:20]))
    print(f"{len(asked) - len(found)} passed, {len(found)} failed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
